"""Where a completion ends: stop rules, and the text of a row while it grows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from hornbook.tokens.tokenizer import Tokenizer

Stopped = Literal["end", "stop", "rule", "length", "context"]
"""Why a completion stopped: the model wrote end-of-text, a stop string came, a stop rule said so, ``max_new_tokens``
were written, or the context is full."""

REPLACEMENT = "\ufffd"


class Extent(NamedTuple):
    """How much of a completion belongs to it."""

    certain: int
    """Leading characters that belong to it, whatever follows."""
    over: bool
    """Whether it ends there."""


StopRule = Callable[[str, str], Extent]
"""From a prompt and all of the completion so far to how much of it is certain, and whether it ends there.

A rule must agree with itself: it never takes back a character that it called certain.
"""


def stop_at(strings: Sequence[str]) -> StopRule:
    """The completion ends before whichever of ``strings`` is complete first, however the text is cut into tokens."""
    longest = max(map(len, strings), default=0)

    def rule(_prompt: str, completion: str) -> Extent:
        found = [(at + len(string), at) for string in strings if (at := completion.find(string)) >= 0]
        if found:
            return Extent(min(found)[1], True)
        for held in range(min(longest - 1, len(completion)), 0, -1):
            if any(completion.endswith(string[:held]) for string in strings if held < len(string)):
                return Extent(len(completion) - held, False)
        return Extent(len(completion), False)

    return rule


class Writer:
    """The completion of one row while it grows: its tokens, its text, and why it stopped.

    Tokens are turned into text only as far as somebody looks: a stop rule, or a reader of ``release``. An unfinished
    character at the end waits for its other bytes.
    """

    def __init__(self, tokenizer: Tokenizer, prompt: str, stop_strings: Sequence[str], rule: StopRule | None) -> None:
        self.tokens: list[int] = []
        self.stopped: Stopped | None = None
        self._tokenizer, self._prompt = tokenizer, prompt
        self._rules: list[tuple[Stopped, StopRule]] = []
        if stop_strings:
            self._rules.append(("stop", stop_at(stop_strings)))
        if rule is not None:
            self._rules.append(("rule", rule))
        self._text = self._tail = ""
        self._decoded = self._certain = self._released = 0

    def add(self, token: int) -> None:
        """Append ``token``; sets ``stopped`` if a stop string or rule ends the completion."""
        self.tokens.append(token)
        if self._rules:
            self._decode()
            self._look(self._text + self._tail[:-1])

    def finish(self, why: Stopped) -> None:
        """No token follows, because of ``why``; what was held back as a possible beginning of a stop is released."""
        self._decode()
        self._text, self._tail, self._decoded = self._text + self._tail, "", len(self.tokens)
        self.stopped = why
        self._look(self._text)
        if self.stopped == why:
            self._certain = len(self._text)

    @property
    def text(self) -> str:
        """The completion, once it has stopped: what stands before the stop."""
        return self.written[: self._certain]

    @property
    def written(self) -> str:
        """The text of all tokens, what follows a stop included."""
        self._decode()
        return self._text + self._tail

    def release(self) -> str:
        """What became certain since the last call."""
        if not self._rules and self.stopped is None:
            self._decode()
            self._certain = len(self._text) + max(len(self._tail) - 1, 0)
        piece = self.written[self._released : self._certain]
        self._released += len(piece)
        return piece

    def _decode(self) -> None:
        """Take in the tokens since the last look. Byte-level tokens can be decoded apart between two characters."""
        if self._decoded == len(self.tokens):
            return
        self._tail = self._tokenizer.decode(self.tokens[self._decoded :])
        # An unfinished character decodes to one replacement character; a real one just waits for what follows.
        if not self._tail.endswith(REPLACEMENT):
            self._text, self._tail, self._decoded = self._text + self._tail, "", len(self.tokens)

    def _look(self, text: str) -> None:
        if not self._rules:
            return
        extents = [rule(self._prompt, text) for _, rule in self._rules]
        ends = [extent.certain for extent in extents if extent.over]
        self._certain = min(ends or [extent.certain for extent in extents])
        for (why, _), extent in zip(self._rules, extents, strict=True):
            if extent == (self._certain, True):
                self.stopped = why
                return
