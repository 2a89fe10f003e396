"""Cutting the body of a function out of what a language model wrote after its signature.

A base model does not stop at the end of the function: it goes on with another function, a test or prose. Scored with
that rest, many correct bodies fail.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from hornbook.inference.stopping import Extent, StopRule, stop_at
from hornbook.tokens.tokenizer import END_OF_TEXT

STARTERS = re.compile(r"(?:class|def|async\s+def|import|from|if\s+__name__|print)\b|@|```")
"""What starts something new at column 0 even where a bracket was left open."""

HELPER = re.compile(r"(?:async\s+def|def|class)\s+(?P<name>\w+)")
"""A function or class at column 0."""
FENCE = re.compile("^```", re.MULTILINE)
WHOLE_FUNCTION = re.compile(r"^(?:async\s+)?def\s+\w+\(", re.MULTILINE)

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


def stop_after_function(prompt: str, completion: str) -> Extent:
    """Stop rule: the completion ends with the body of the function that ``prompt`` ends in, once a line came after it.

    The body ends before ``<|endoftext|>`` and before the first line that starts at column 0. Not taken for such a line
    are: blank ones and comments that are followed by more of the body, those inside a triple-quoted string, and those
    inside brackets (but a ``def``, ``class``, ``import``, ``print`` or ``if __name__`` at column 0 ends the body even
    there).

    If ``prompt`` does not end in a newline, the first line goes on with the prompt's last and is never at column 0.
    Not covered: prose or a whole function before the body, and a body whose first line lacks its indentation.
    """
    before_end = _at_end_of_text(prompt, completion)
    text = completion[: before_end.certain]
    cut, line_ends_it = _body(text, prompt)
    if before_end.over or line_ends_it:
        return Extent(cut, True)
    last_line = text.rfind("\n") + 1
    if _starts_a_line(prompt, last_line) and text[last_line : last_line + 1].strip():
        # Inside brackets `pri` belongs to the body, and comments above it too, but it may grow to `print`.
        cut = min(cut, _body(text[:last_line], prompt)[0])
    return Extent(cut, False)


_at_end_of_text = stop_at([END_OF_TEXT])


def stop_when_judged(stops: Sequence[str], *, whole: bool = False) -> StopRule:
    """Stop rule for a model that is scored: the completion ends once what follows can't change its score.

    That is after whichever of ``stops`` comes first, as harnesses cut there, and not before the function is complete:
    the one that the prompt began, or with ``whole`` a function of the completion's own. A function or class that the
    text before it names may still belong to it. All that is written belongs to the completion.

    A completion that does not begin with a body goes on to its last token, or to the end of the first block of code
    that is fenced: it may be chatter before a whole function.
    """
    cut = stop_at([*stops, END_OF_TEXT])

    def rule(prompt: str, completion: str) -> Extent:
        first = cut(prompt, completion)
        begins_with_body = not whole and _begins_with_body(completion, prompt)
        over = first.over and (
            END_OF_TEXT in completion
            or (_is_complete(completion, prompt) if begins_with_body else len(FENCE.findall(completion)) > 1)
            or (whole and WHOLE_FUNCTION.search(completion, 0, first.certain) is not None)
        )
        return Extent(len(completion), over)

    return rule


def _begins_with_body(completion: str, prompt: str) -> bool:
    return not _starts_a_line(prompt, 0) or completion.lstrip("\r\n")[:1].isspace()


def _is_complete(completion: str, prompt: str) -> bool:
    """Whether a body is over, and what follows it is no helper of what stands before."""
    end, line_ends_it = _body(completion, prompt)
    if not line_ends_it:
        return False
    place = last = end
    for line in completion[end:].splitlines(keepends=True):
        if line.strip() and not line[0].isspace() and not line.startswith("#"):
            last = place
        place += len(line)
    line = completion[last:]
    if line.startswith(("@", "def", "class", "async")) and "\n" not in line:
        return False
    helper = HELPER.match(line)
    used = helper is not None and re.search(rf"\b{helper['name']}\b", completion[:last])
    return not (used or line.startswith("@"))


def _starts_a_line(prompt: str, position: int) -> bool:
    return position > 0 or not prompt or prompt.endswith("\n")


def _body(text: str, prompt: str) -> tuple[int, bool]:
    """Where the body ends in ``text``, and whether a line ends it for certain, however ``text`` goes on."""
    line_starts = _starts_a_line(prompt, 0)
    belongs = not line_starts  # whether the current line is known to be of the body
    end = depth = 0
    for piece in PIECE.finditer(text):
        if line_starts:
            stop = text.find("\n", piece.start())
            line = text[piece.start() : stop if stop >= 0 else len(text)]
            belongs = line[:1].isspace() and bool(line.strip())
            if line.strip() and not belongs and not line.startswith("#"):
                if depth == 0:
                    return end, True
                if start := STARTERS.match(line):
                    may_grow = stop < 0 and start.end() == len(line) and line[-1] not in "@`"
                    return end, not may_grow
                belongs = True
        line_starts = piece["newline"] is not None
        depth = max(depth + bool(piece["open"]) - bool(piece["close"]), 0)
        if belongs:
            end = piece.end()
    return end, False
