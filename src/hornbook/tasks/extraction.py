"""From what a model wrote to the program that it meant: the rules, each of which says when it was used.

A model that knows the answer may still write chatter around it, repeat the signature, lose an indentation, or go on
with tests of its own. These rules undo that and nothing else: they never add a statement or a value, so a wrong body
stays wrong. They are the same for every model, and a score with them is reported beside the one without.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from hornbook.tasks import indentation, trimming
from hornbook.tasks.trimming import Statement, defines, islands, readable_lines, statements
from hornbook.tokens.tokenizer import END_OF_TEXT

CUT, LINES, SIGNS = "cut at the end of text", "line endings", "full-width signs"
LABEL, FENCE, REPL, CHATTER = "label", "code fence", "interpreter's prompt", "chatter"
SIGNATURE, WHOLE, METHOD = "repeated signature", "whole function", "method of a class"
INDENT, REST, BESIDE = "indentation", "rest that is no code", "statements beside it"
NOTHING = "nothing found"
RULES = (
    CUT, LINES, SIGNS, LABEL, FENCE, REPL, CHATTER, SIGNATURE, WHOLE, METHOD, INDENT, REST, BESIDE, NOTHING,
)  # fmt: skip
"""Every rule, in the order in which they are named."""

ENDS = ("[DONE]", "[/PYTHON]", "<|im_end|>", "</s>", END_OF_TEXT)
"""Words with which models end an answer."""
CODE_SIGNS = str.maketrans(
    {chr(sign): chr(sign - 0xFEE0) for sign in range(0xFF01, 0xFF5F)}
    | dict.fromkeys("\u2018\u2019", "'")
    | dict.fromkeys("\u201c\u201d", '"')
    | dict.fromkeys("\u00a0\u3000", " ")
    | dict.fromkeys("\u2212\u2013", "-")
    | dict.fromkeys("\u200b\u200c\u200d\ufeff", "")
)
"""Full-width letters and signs, typographic quotes and dashes, wide and empty spaces, as Python writes them."""
FENCE_LINE = re.compile(r"[ \t]*(?:```|~~~)[ \t]*(?P<language>[^`\n]*)$")
LABELS = re.compile(
    r"^[ \t]*(?:\[BEGIN\]|(?:Output|Answer|Solution|Code|Response|Assistant|Bob|Alice)[ \t]*:)[ \t]*"
    r"(?=(?:def|async|class|import|from|return)\b|@|```)",
    re.MULTILINE,
)
PROMPT_SIGN = re.compile(r"[ \t]*(?:>>>|\.\.\.)(?: |$)")
CODE_LINE = re.compile(
    r"(?:return|yield|if|for|while|try|with|raise|assert|import|from|global|nonlocal|def|class)\b"
    r"|[A-Za-z_][\w.,\[\] ]*[-+*/%|&^]*=[^=]|[A-Za-z_][\w.]*\(|#|\"{3}|'{3}"
)
"""How a line of a body may begin that has lost its indentation."""
STUB = "    pass\n"
FUTURE = "from __future__"
CHATTER_LINES = 12
"""Before a body that has lost its indentation; before a whole function there may be any number."""


@dataclass(frozen=True)
class Extraction:
    """The program in what a model wrote."""

    program: str
    """A whole module without blank lines at its end. If none was found, what the model wrote as it stands."""
    rules: tuple[str, ...]
    """Those of ``RULES`` that changed something."""


@dataclass(frozen=True)
class _Found:
    """A program, the rules that led to it, and how many of the model's lines could be read."""

    program: str
    rules: frozenset[str]
    lines: int

    def by(self, *rules: str) -> _Found:
        return replace(self, rules=self.rules.union(rules))


def extract(written: str, prompt: str, entry_point: str, *, continues: bool = True) -> Extraction:
    """The program that defines ``entry_point`` in what a model wrote after ``prompt``, or as an answer to it.

    With ``continues`` the prompt ends in a signature (and docstring) whose body was asked for, and stands before the
    program: a body is looked for first, then a whole function, in fences or not, then a body whose indentation is lost.
    Otherwise a whole function is looked for. The text is never run, only read.

    Of several functions of that name the first counts that is no stub. Besides it only those statements are kept that
    it needs. Not covered: a function of another name, and code in the middle of a line.
    """
    rules = set[str]()
    text = written
    if (end := min((at for word in ENDS if (at := text.find(word)) >= 0), default=-1)) >= 0:
        text = text[:end]
        rules.add(CUT)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        rules.add(LINES)
    search = _Search(prompt, entry_point, continues)
    found: _Found | None = None
    try:
        found = search.find(text)
        plain = text.translate(CODE_SIGNS)
        if plain != text and (other := search.find(plain)) and (found is None or other.lines > found.lines):
            found = other.by(SIGNS)
    except (RecursionError, MemoryError):  # of source that is nested too deeply
        found = None
    rules |= {NOTHING} if found is None else found.rules
    program = found.program if found else f"{prompt}{text}" if continues else text
    return Extraction(program.rstrip() + "\n", tuple(rule for rule in RULES if rule in rules))


class _Search:
    """What was asked for, and the ways to find it."""

    def __init__(self, prompt: str, entry_point: str, continues: bool) -> None:
        self.prompt, self.entry, self.continues = prompt, entry_point, continues
        self.column = trimming.body_column(f"{prompt}{STUB}") if continues else 0
        name = re.escape(entry_point)
        self.header = re.compile(rf"[ \t]*(?:>>> )?(?:(?:async\s+def|def|class)\s+{name}\b|{name}\s*=\s*lambda\b)")

    def find(self, text: str) -> _Found | None:
        """What the first way finds that finds something."""
        if self.continues:
            joined = bool(self.prompt) and not self.prompt.endswith("\n")
            if (joined or text.lstrip("\n")[:1].isspace()) and (found := self.body(text, joined)):
                return found
        unlabelled = LABELS.sub("", text)
        found = self.whole(unlabelled) or (self.loose_body(unlabelled) if self.continues else None)
        return found.by(LABEL) if found and unlabelled != text else found

    def body(self, text: str, joined: bool) -> _Found | None:
        """The text as the body that the prompt began, its indentation mended if need be; None if it is none."""
        lines = text.split("\n")
        found: _Found | None = None
        for mend in indentation.MENDS[: 1 if joined else None]:
            mended = mend(lines, self.column)
            other, error = self._read_body(mended)
            if other and (found is None or other.lines > found.lines):
                found = other if mended == lines else other.by(INDENT)
            if not isinstance(error, IndentationError) and "outside function" not in str(error):
                break
        return found

    def _read_body(self, lines: Sequence[str]) -> tuple[_Found | None, Exception | None]:
        """The lines as a body that fits the prompt, and what is wrong with the first that is none of it."""
        count, error = readable_lines(lines, self.prompt)
        if not any(_says_something(line) for line in lines[:count]):
            return None, error
        start = self.prompt + "\n".join(lines[:count]) + "\n"
        own = statements(start)
        begun = max((at for at, one in enumerate(own) if one.line <= self.prompt.count("\n") + 1), default=0)
        entry = own[begun]
        if trimming.is_stub(entry):
            return None, error
        if trimming.only_defines(entry, self.entry):
            first = next(line for line in lines if _says_something(line))
            whole = self.whole("\n".join(indentation.to_the_left(lines, len(first) - len(first.lstrip()))))
            return whole and replace(whole, rules=whole.rules - {WHOLE}).by(SIGNATURE), error
        others = [*own[begun + 1 :], *statements("\n".join(islands(lines[count:])))]
        kept = trimming.needed(entry, others)
        rules = {REST} if any(map(_says_something, lines[count:])) else set[str]()
        if len(kept) < len(others):
            rules.add(BESIDE)
        body = start.split("\n")[: entry.node.end_lineno]
        return _Found("\n".join([*body, *(f"\n\n{one.text}" for one in kept)]) + "\n", frozenset(rules), count), error

    def whole(self, text: str) -> _Found | None:
        """A function of that name in the text, fenced or not; None if there is none but a stub."""
        lines, rules = text.split("\n"), set[str]()
        if not any(map(self.header.match, lines)):
            return None
        fenced, first = _fenced(lines)
        if fenced is not None:
            rules.add(FENCE)
            inside = any(map(self.header.match, fenced)) and not any(map(self.header.match, lines[:first]))
            lines = fenced if inside else [line for line in lines if not FENCE_LINE.match(line)]
        header = next(at for at, line in enumerate(lines) if self.header.match(line))
        if lines[header].lstrip().startswith(">>>"):
            signs = [(line, PROMPT_SIGN.match(line)) for line in lines]
            lines = [line[sign.end() :] for line, sign in signs if sign]
            rules.add(REPL)
        code = islands(lines)
        found = self._assemble(statements("\n".join(code)))
        if found is None:
            indent = len(lines[header]) - len(lines[header].lstrip())
            lines = indentation.to_the_left(lines[header:], indent) if indent else []
            code = islands(lines)
            found = self._assemble(statements("\n".join(code)))
        if found is None:
            return None
        if sum(map(_says_something, code)) < sum(map(_says_something, lines)):
            rules.add(CHATTER)
        return replace(found.by(*rules), lines=len(code))

    def _assemble(self, code: Sequence[Statement]) -> _Found | None:
        """The function of that name among the statements, with those that it needs."""
        functions = (one for one in code if defines(one, self.entry) and not trimming.is_stub(one))
        classes = (one for one in code if trimming.has_method(one, self.entry))
        entry = next(functions, None) or next(classes, None)
        if entry is None:
            return None
        others = [one for one in code if one is not entry and not defines(one, self.entry)]
        needed = trimming.needed(entry, others)
        kept = [one for one in code if one is entry or one in needed]
        texts = [one.text for one in kept if not one.text.startswith(FUTURE)]
        rules = {WHOLE} if self.continues else set[str]()
        if isinstance(entry.node, ast.ClassDef) and entry.node.name != self.entry:
            texts.append(f"{self.entry} = {entry.node.name}().{self.entry}")
            rules.add(METHOD)
        if len(kept) < len(code):
            rules.add(BESIDE)
        before = "".join(f"{one.text}\n" for one in kept if one.text.startswith(FUTURE))
        before += f"{self.prompt}{STUB}\n\n" if self.continues else ""
        program = before + "\n\n\n".join(texts) + "\n"
        return None if trimming.fault(program) else _Found(program, frozenset(rules), len(kept))

    def loose_body(self, text: str) -> _Found | None:
        """A body that has lost its indentation, in fences or after a few lines of chatter."""
        lines = text.split("\n")
        fenced, _ = _fenced(lines)
        if fenced is not None:
            found = self._loose(fenced)
            return found.by(FENCE) if found else None
        for start, line in enumerate(lines[:CHATTER_LINES]):
            if CODE_LINE.match(line) and (found := self._loose(lines[start:])):
                return found.by(CHATTER) if any(map(_says_something, lines[:start])) else found
        return None

    def _loose(self, lines: Sequence[str]) -> _Found | None:
        """The lines as a body whose first line, or all of whose lines, want indentation; None without a result.

        All lines end with the first ``return`` at their own column: what follows is the model's next function.
        """
        shown = indentation.dedented(lines)
        ways = [indentation.first_line(lines, self.column)]
        ways.append(indentation.all_lines(shown[: trimming.lines_to_return(shown)], self.column))
        readings = [found for way in ways if (found := self._read_body(way)[0])]
        found = max(readings, key=lambda reading: reading.lines, default=None)
        if found is None or not re.search(r"^\s*(?:return|yield)\b", found.program[len(self.prompt) :], re.MULTILINE):
            return None
        return found.by(INDENT)


def _says_something(line: str) -> bool:
    """Whether the line is neither blank nor a comment."""
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _fenced(lines: Sequence[str]) -> tuple[list[str] | None, int]:
    """The lines inside code fences, each block moved to column 0, and where the first fence is; None without one.

    A fence with a language opens a block, even in the middle of another; a last block may be left open.
    """
    blocks: list[list[str]] = []
    inside, first = False, None
    for at, line in enumerate(lines):
        fence = FENCE_LINE.match(line)
        if fence:
            first = at if first is None else first
            inside = bool(fence["language"].strip()) or not inside
            if inside:
                blocks.append([])
        elif inside:
            blocks[-1].append(line)
    if first is None:
        return None, len(lines)
    return [line for block in blocks for line in indentation.dedented(block)], first
