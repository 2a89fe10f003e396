"""Cutting the body of a function out of what a language model wrote after its signature.

A base model does not stop at the end of the function: it goes on with another function, a test or prose. Scored with
that rest, many correct bodies fail.
"""

from __future__ import annotations

import re

END_OF_TEXT = "<|endoftext|>"

STARTERS = re.compile(r"(?:class|def|async\s+def|import|from|if\s+__name__|print)\b|@|```")
"""What starts something new at column 0 even where a bracket was left open."""

PIECE = re.compile(
    r"""
      (?P<quote>\"{3}|'{3})(?:\\.|(?!(?P=quote)).)*(?:(?P=quote)|\Z)  # a string that may span lines, or be cut off
    | \"(?:\\.|[^\"\\\n])*\"? | '(?:\\.|[^'\\\n])*'?
    | \#[^\n]*
    | \\\n
    | (?P<open>[(\[{]) | (?P<close>[)\]}])
    | (?P<newline>\n)
    | [^\"'\#\\(\[{)\]}\n]+ | \\
    """,
    re.VERBOSE | re.DOTALL,
)
"""A piece of Python source; only ``newline`` is followed by the start of a line that can end the body."""


def truncate_completion(completion: str, prompt: str) -> str:
    """The part of ``completion`` that belongs to the body of the function that ``prompt`` ends in.

    It ends before ``<|endoftext|>`` and before the first line that starts at column 0. Not taken for such a line are:
    blank ones and comments that are followed by more of the body, those inside a triple-quoted string, and those
    inside brackets (but a ``def``, ``class``, ``import``, ``print`` or ``if __name__`` at column 0 ends the body even
    there). The result is a prefix of ``completion``.

    If ``prompt`` does not end in a newline, the first line goes on with the prompt's last and is never at column 0.
    Not covered: prose or a whole function before the body, and a body whose first line lacks its indentation.
    """
    text = completion.partition(END_OF_TEXT)[0]
    line_starts = not prompt or prompt.endswith("\n")
    belongs = not line_starts  # whether the current line is known to be of the body
    end = depth = 0
    for piece in PIECE.finditer(text):
        if line_starts:
            stop = text.find("\n", piece.start())
            line = text[piece.start() : stop if stop >= 0 else len(text)]
            belongs = line[:1].isspace() and bool(line.strip())
            if line.strip() and not belongs and not line.startswith("#"):
                if depth == 0 or STARTERS.match(line):
                    break
                belongs = True
        line_starts = piece["newline"] is not None
        depth = max(depth + bool(piece["open"]) - bool(piece["close"]), 0)
        if belongs:
            end = piece.end()
    return text[:end]
