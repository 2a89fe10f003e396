"""A tiny paraphrase grammar: one template stands for many wordings of the same thing.

==================  ================================================================================================
``{a|b|c}``         one of the alternatives; they may be empty and may hold further groups
``{x}``             braces without a bar stand for themselves, so that a dictionary in a sentence needs no escape
``$key``            the value of ``key`` (lower-case letters only), looked up when the template is expanded
``a(n) word``       "a" or "an", whichever fits the word that follows
==================  ================================================================================================

Identifiers are put between two `TICK` characters by the callers; `settle_ticks` makes backticks of them, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random

from hornbook.foundation.errors import DataError

TICK = "\x00"
_TOKEN = re.compile(r"[{}|]|\$[a-z]+|[^{}|$]+|\$")
_ARTICLE = re.compile(r"\b([Aa])\(n\)(\s+\W*)(\w)")
_VARIABLE = re.compile(r"\$([a-z]+)")


@dataclass(frozen=True)
class Variable:
    """A ``$key`` in a template."""

    key: str


@dataclass(frozen=True)
class Choice:
    """A ``{a|b}`` group: its alternatives, each a sequence of nodes."""

    options: tuple[tuple[Node, ...], ...]


Node = str | Variable | Choice


@cache
def parse(template: str) -> tuple[Node, ...]:
    """The template as a sequence of literal strings, variables and choices."""
    tokens: list[str] = _TOKEN.findall(template)
    nodes, end = _parse_group(template, tokens, 0, depth=0)
    if end != len(tokens):
        raise _unbalanced(template)
    return nodes[0]


def _parse_group(template: str, tokens: list[str], at: int, depth: int) -> tuple[list[tuple[Node, ...]], int]:
    """The alternatives from token ``at`` to the group's closing brace (or the template's end when depth is 0)."""
    options: list[tuple[Node, ...]] = []
    current: list[Node] = []
    while at < len(tokens):
        token = tokens[at]
        if token == "{":
            inner, at = _parse_group(template, tokens, at + 1, depth + 1)
            if len(inner) > 1:
                current.append(Choice(tuple(inner)))
            else:
                current += ["{", *inner[0], "}"]
            continue
        if token == "}":
            if depth == 0:
                raise _unbalanced(template)
            return [*options, tuple(current)], at + 1
        if token == "|" and depth:
            options.append(tuple(current))
            current = []
        elif len(token) > 1 and token.startswith("$"):
            current.append(Variable(token[1:]))
        else:
            current.append(token)
        at += 1
    if depth:
        raise _unbalanced(template)
    return [tuple(current)], at


def _unbalanced(template: str) -> DataError:
    return DataError(
        "a wording template has a brace without its partner", where=repr(template), mend="close or remove the brace"
    )


def expand(template: str, random: Random, values: Mapping[str, str]) -> str:
    """One wording of the template. Each value is itself put in unchanged."""
    if "{" not in template and "$" not in template and "(n)" not in template and "}" not in template:
        return template
    parts: list[str] = []
    _expand(parse(template), random, values, parts)
    return fit_articles("".join(parts))


def _expand(nodes: tuple[Node, ...], random: Random, values: Mapping[str, str], parts: list[str]) -> None:
    for node in nodes:
        if isinstance(node, str):
            parts.append(node)
        elif isinstance(node, Variable):
            if node.key not in values:
                raise DataError(
                    f"a wording template uses ${node.key}, which has no value",
                    mend=f"use one of: {', '.join(sorted(values))}",
                )
            parts.append(values[node.key])
        else:
            # int(random() * n) is several times as fast as random.choice and as even for a handful of options.
            _expand(node.options[int(random.random() * len(node.options))], random, values, parts)


def fit_articles(text: str) -> str:
    """The text with every ``a(n)`` settled by the first letter of the next word."""
    if "(n)" not in text:
        return text
    return _ARTICLE.sub(lambda m: m[1] + ("n" if m[3] in "aeiouAEIOU" else "") + m[2] + m[3], text)


def wordings(template: str, values: Mapping[str, str]) -> frozenset[str]:
    """Every wording the template stands for. Meant for tests and small templates: the number grows as a product."""
    return frozenset(fit_articles(text) for text in _wordings(parse(template), values))


def _wordings(nodes: tuple[Node, ...], values: Mapping[str, str]) -> list[str]:
    found = [""]
    for node in nodes:
        if isinstance(node, str):
            ends = [node]
        elif isinstance(node, Variable):
            ends = [values[node.key]]
        else:
            ends = [text for option in node.options for text in _wordings(option, values)]
        found = [start + end for start in found for end in ends]
    return found


def variables(template: str) -> tuple[str, ...]:
    """The keys a template or piece of code refers to, in order of their first use."""
    return tuple(dict.fromkeys(_VARIABLE.findall(template)))


def fill(code: str, values: Mapping[str, str]) -> str:
    """Code with every ``$key`` replaced by its value; braces and bars are left alone, as Python needs them."""
    return _VARIABLE.sub(lambda m: values[m[1]], code)


def settle_ticks(text: str, ticks: bool) -> str:
    """Identifiers between `TICK` characters in backticks if ``ticks``, else bare; never doubled inside a code span."""
    if TICK not in text:
        return text
    if not ticks:
        return text.replace(TICK, "")
    spans = text.split("`")
    spans[::2] = [span.replace(TICK, "`") for span in spans[::2]]
    spans[1::2] = [span.replace(TICK, "") for span in spans[1::2]]
    return "`".join(spans)
