"""The prompt formats of the Phi model cards: how a question is put, and where its answer ends.

Base models do not stop after an answer: they go on with the next turn or the next exercise. What ends an answer is a
line that begins, at column 0, with

- the format's own next turn: ``Instruct:`` or ``Instruction:`` (``instruct``), ``Answer:`` (``answer``), ``Alice:`` or
  ``Bob:`` (``chat``); a number may stand before the colon of the first;
- an exercise heading: ``Exercise``, ``Exercises``, ``Question`` or ``Questions``, perhaps with a number, after ``#`` to
  ``######`` and a space, after ``**``, or bare; followed by a colon or by the line's end. A heading is taken for the
  answer itself if nothing but blanks stands before it, or if the prompt has the word's plural ("write three
  exercises").

The same words inside a line, indented, or in another case, end nothing. The first line of a completion goes on with the
last of the prompt and never counts. Not covered: an answer that drifts to another subject without such a line, and the
next question before a second ``Answer:``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from hornbook.foundation.config import nearest
from hornbook.foundation.errors import DataError, RecipeError
from hornbook.inference.function_body import stop_after_function
from hornbook.inference.stopping import Extent, StopRule

HEADING = r"(?:#{1,6} |\*\*)?(?P<heading>Exercise|Question)s?(?: [0-9]{1,3})?(?:\*\*)?(?::|[ \t\r]*\n)"
"""An exercise heading, from the start of a line."""

MAY_BECOME_MARKER = re.compile(r"[#*]* ?[A-Za-z]*(?: [0-9]*)?\**[ \t\r]*")
"""A line of which more must be seen, because markers begin so; other lines may, too."""


def stop_before_line(turn: str) -> StopRule:
    """The completion ends before a line that begins with the regular expression ``turn``, or with an exercise heading.

    Anything that matches a part of ``turn`` must match ``MAY_BECOME_MARKER``.
    """
    marker = re.compile(f"^(?:{turn}|{HEADING})", re.MULTILINE)

    def rule(prompt: str, completion: str) -> Extent:
        starts_a_line = not prompt or prompt.endswith("\n")
        for match in marker.finditer(completion):
            start, heading = match.start(), match["heading"]
            if start == 0 and not starts_a_line:
                continue
            if heading and (not completion[:start].strip() or f"{heading.lower()}s" in prompt.lower()):
                continue
            return Extent(start, True)
        last_line = completion.rfind("\n") + 1
        if (last_line or starts_a_line) and MAY_BECOME_MARKER.fullmatch(completion, last_line):
            return Extent(last_line, False)
        return Extent(len(completion), False)

    return rule


@dataclass(frozen=True)
class PromptFormat:
    """A way to ask a base model, and to know its answer."""

    name: str
    description: str
    source: str
    """Which model cards show it."""
    render: Callable[[Sequence[str]], str]
    """From the turns of a conversation, the asker's first and last, to a prompt."""
    stop: StopRule | None = None
    """Where a completion ends; None if only the model's own end-of-text ends it."""
    strip: tuple[bool, bool] = (True, True)
    """Whether blanks before and after the answer are dropped."""

    def prompt(self, question: str | Sequence[str]) -> str:
        """The prompt that asks ``question``, one text, or the turns of a conversation if the format has turns.

        Raises DataError if the format does not take that many turns.
        """
        return self.render([question] if isinstance(question, str) else question)

    def answer(self, prompt: str, completion: str) -> str:
        """The answer in what a model wrote after ``prompt``: up to where the format ends, without blanks around it."""
        if self.stop is not None:
            extent = self.stop(prompt, completion)
            completion = completion[: extent.certain] if extent.over else completion
        return "".join(self.pieces([completion]))

    def pieces(self, pieces: Iterable[str]) -> Iterator[str]:
        """The same pieces of a completion as they come, without blanks around the whole."""
        before, after = self.strip
        held = ""
        for piece in pieces:
            text = held + (piece.lstrip() if before else piece)
            end = len(text.rstrip()) if after else len(text)
            held = text[end:]
            if end:
                before = False
                yield text[:end]


def _single(template: str) -> Callable[[Sequence[str]], str]:
    def render(turns: Sequence[str]) -> str:
        if len(turns) != 1:
            raise DataError(f"this format takes one question, not {len(turns)} turns", mend="use the format `chat`")
        return template.replace("{}", turns[0])

    return render


def _chat(turns: Sequence[str]) -> str:
    if len(turns) % 2 == 0:
        raise DataError(
            f"a chat has an odd number of turns, not {len(turns)}", mend="begin and end with a turn of the asker, Alice"
        )
    lines = [f"{('Alice', 'Bob')[number % 2]}: {turn}" for number, turn in enumerate(turns)]
    return "\n".join([*lines, "Bob:"])


PROMPT_FORMATS: dict[str, PromptFormat] = {
    known.name: known
    for known in (
        PromptFormat(
            "instruct",
            "a question or task, answered after `Output:`",
            "the card of phi-2",
            _single("Instruct: {}\nOutput:"),
            stop_before_line(r"Instruct(?:ion)?(?: [0-9]{1,3})?:"),
        ),
        PromptFormat(
            "answer",
            "a question, answered after `Answer:`",
            "the card of phi-1.5",
            _single("{}\n\nAnswer:"),
            stop_before_line("Answer:"),
        ),
        PromptFormat(
            "chat",
            "turns of Alice, who asks, and Bob, who answers",
            "the cards of phi-1.5 and phi-2",
            _chat,
            stop_before_line("(?:Alice|Bob):"),
        ),
        PromptFormat(
            "code",
            "a function's signature and docstring, continued to the function's end",
            "the cards of phi-1, phi-1.5 and phi-2",
            _single("{}"),
            stop_after_function,
            strip=(False, True),
        ),
        PromptFormat("text", "any text, continued as it is", "none", _single("{}"), strip=(False, False)),
    )
}
"""The formats by name."""


def prompt_format(name: str) -> PromptFormat:
    """The format called ``name``. Raises RecipeError with the nearest name if there is none."""
    if name not in PROMPT_FORMATS:
        raise RecipeError(
            f"there is no prompt format `{name}`; {nearest(name, list(PROMPT_FORMATS))}",
            mend=f"choose one of {', '.join(PROMPT_FORMATS)}",
        )
    return PROMPT_FORMATS[name]
