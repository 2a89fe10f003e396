"""Cheap features of a text: counts and ratios that a quality classifier reads beside its hashed n-grams.

They are taken with regular expressions, without parsing, so that they cost little and exist for any text.
"""

from __future__ import annotations

import builtins
import keyword
import math
import re
import sys
from collections import Counter

READ_CHARACTERS = 6000
"""A text is judged by its beginning; a document is rarely longer."""

TOKEN = re.compile(r"[A-Za-z_]\w*|\d+|[^\w\s]")
"""Words, numbers and single signs."""
_DEFINITION = re.compile(r"^\s*(?:async\s+)?def\s+(\w+)\s*\(([^)]*)", re.MULTILINE)
_CLASS = re.compile(r"^\s*class\s+\w+", re.MULTILINE)
_IMPORT = re.compile(r"^\s*(?:from\s+(\.*[\w.]*)\s+import|import\s+([\w.]+))", re.MULTILINE)
_LONG_STRING = re.compile(r'"""(.*?)"""|\'\'\'(.*?)\'\'\'', re.DOTALL)
_DOCSTRING_FOLLOWS = re.compile(r""":[ \t]*\n\s+[rRuU]?(?:\"{3}|'{3})""")
_BOUND = re.compile(r"\b(\w++)\s*+(?:=[^=]|[,)]|in\b)")
_CALLED = re.compile(r"(?<![\w.])(\w++)\(")
_SELF = re.compile(r"self\.(\w+)")
_NOT_BODY = ("#", "import ", "from ", "class ", "def ", "@")
_GIVEN = frozenset(dir(builtins)) | frozenset(keyword.kwlist)
_KEYWORDS = """
    for while if else elif return yield raise assert try with lambda pass global async and or not in None True class
    self cls super print len range isinstance getattr setattr NotImplementedError TypeError ValueError
"""
_WORDS = tuple(_KEYWORDS.split())
_SIGNS = (" + ", " - ", " * ", "%", "//", "[", "{", "==", "<", "+=", "->", "@", ">>>", '"', "'")


def text_features(text: str) -> list[float]:
    """The features of ``text``; their number is the same for every text."""
    text = text[:READ_CHARACTERS]
    code = _LONG_STRING.sub("", text)
    return [
        *_shape(text),
        *_documentation(text),
        *_structure(text, code),
        *_vocabulary(text),
        *(code.count(sign) if sign != ">>>" else text.count(sign) for sign in _SIGNS),
    ]


def _shape(text: str) -> list[float]:
    lines = [line for line in text.split("\n") if line.strip()]
    indents = [len(line) - len(line.lstrip()) for line in lines]
    count = len(lines) or 1
    return [
        math.log(len(text) + 1),
        math.log(count),
        sum(map(len, lines)) / count,
        max(map(len, lines), default=0),
        max(indents, default=0),
        sum(indents) / count,
        sum(line.lstrip().startswith("#") for line in lines) / count,
    ]


def _documentation(text: str) -> list[float]:
    strings = [first or second for first, second in _LONG_STRING.findall(text)]
    definitions = len(_DEFINITION.findall(text)) or 1
    return [
        sum(map(len, strings)) / (len(text) or 1),
        len(strings),
        len(_DOCSTRING_FOLLOWS.findall(text)) / definitions,
        min((len(string.split()) for string in strings), default=0),
    ]


def _structure(text: str, code: str) -> list[float]:
    definitions = _DEFINITION.findall(code)
    modules = [first or second for first, second in _IMPORT.findall(code)]
    foreign = sum(module.split(".")[0] not in sys.stdlib_module_names for module in modules)
    body = [line for line in code.split("\n") if line.strip() and not line.lstrip().startswith(_NOT_BODY)]
    defined = {name for name, _ in definitions} | set(_BOUND.findall(code)) | _GIVEN
    return [
        len(definitions),
        len(_CLASS.findall(code)),
        max((parameters.count(",") for _, parameters in definitions), default=0),
        len(modules),
        foreign,
        len(body),
        len(code.split()),
        len(set(_SELF.findall(code))),
        len(set(_CALLED.findall(code)) - defined),
        text.count("test") + text.count("Test"),
    ]


def _vocabulary(text: str) -> list[float]:
    tokens = TOKEN.findall(text)
    counts = Counter(tokens)
    names = [token for token in tokens if token[0].isalpha() or token[0] == "_"]
    count, named = len(tokens) or 1, len(names) or 1
    return [
        sum(token.isdigit() for token in tokens) / count,
        (len(tokens) - len(names)) / count,
        sum(name[0] == "_" for name in names) / named,
        sum(map(len, names)) / named,
        sum(len(name) < 3 for name in names) / named,
        len(counts) / count,
        sum(number for token, number in counts.items() if token.startswith("assert")),
        sum(number for token, number in counts.items() if token.startswith("__")),
        *(counts[word] for word in _WORDS),
    ]
