"""Markdown as models write it: fenced blocks, and what stands around a text."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

_FENCE = re.compile(r"^[ \t]*(`{3,}|~{3,})[ \t]*([\w+-]*)[^\n`]*$")
PYTHON_WORDS = {"", "python", "python3", "py", "pycon", "doctest"}
"""What a block of Python says its language is; often nothing."""
_ANNOUNCEMENT = re.compile(
    r"(?:sure|certainly|of course|absolutely|great|okay|here(?:'s| is| are)|below is)\b[^\n]{0,200}[:!.]$",
    re.IGNORECASE,
)
_FAREWELL = re.compile(r"(?:i hope|let me know|feel free|if you (?:have|need|want))\b[^\n]{0,200}$", re.IGNORECASE)


@dataclass(frozen=True)
class Block:
    """A code block: its language as written (lower case), its text, and whether its fence was closed."""

    language: str
    code: str
    closed: bool


def blocks(text: str) -> list[Block]:
    """The fenced blocks of a Markdown text; one without an end reaches to the end of the text."""
    found: list[Block] = []
    fence, language, lines = "", "", list[str]()
    for line in text.splitlines():
        match = _FENCE.match(line)
        if not fence and match:
            fence, language, lines = match[1], match[2].lower(), []
        elif fence and line.strip().startswith(fence) and not line.strip().strip(fence[0]):
            found.append(Block(language, "\n".join(lines), closed=True))
            fence = ""
        elif fence:
            lines.append(line)
    if fence:
        found.append(Block(language, "\n".join(lines), closed=False))
    return found


def without_blocks(text: str) -> str:
    """The text without its fenced blocks; a block without an end is cut off."""
    kept: list[str] = []
    fence = ""
    for line in text.splitlines():
        match = _FENCE.match(line)
        if not fence and match:
            fence = match[1]
        elif fence and line.strip().startswith(fence) and not line.strip().strip(fence[0]):
            fence = ""
        elif not fence:
            kept.append(line)
    return "\n".join(kept)


def without_chatter(text: str) -> str:
    """The text without a fence around all of it, an announcement before it ("Sure! Here is ...") and a farewell."""
    whole = blocks(text)
    if len(whole) == 1 and whole[0].language in ("markdown", "md", "text") and not without_blocks(text).strip():
        text = whole[0].code
    paragraphs = re.split(r"\n\s*\n", text.strip())
    if len(paragraphs) > 1 and _ANNOUNCEMENT.match(paragraphs[0]):
        paragraphs = paragraphs[1:]
    if len(paragraphs) > 1 and _FAREWELL.match(paragraphs[-1]):
        paragraphs = paragraphs[:-1]
    return "\n\n".join(paragraphs)


def python_programs(text: str) -> list[str]:
    """The Python blocks of a text, those without a language too if they parse."""
    return [
        block.code
        for block in blocks(text)
        if block.language in PYTHON_WORDS - {"", "pycon", "doctest"} or (not block.language and parses(block.code))
    ]


def parses(code: str) -> bool:
    """Whether a text is Python, and not empty."""
    try:
        return bool(ast.parse(code).body)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
