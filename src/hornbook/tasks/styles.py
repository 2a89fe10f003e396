"""How a code benchmark asks a model, and where what it wrote is cut before it is judged as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hornbook.inference.function_body import stop_when_judged
from hornbook.inference.stopping import StopRule, stop_at
from hornbook.tokens.tokenizer import END_OF_TEXT

HUMANEVAL_STOPS = ("\nclass", "\ndef", "\n#", "\nif", "\nprint")
"""Where the task ``humaneval`` of lm-eval 0.4.13 cuts, as Chen et al. 2021 (arXiv 2107.03374) did."""
MBPP_STOPS = ("[DONE]",)
"""Where the task ``mbpp`` of lm-eval 0.4.13 cuts: the word that ends the solutions of its prompt."""
DOCSTRING_STOPS = ("\nclass", "\nassert", '\n"""', "\nprint", "\nif", "\n<|/", "\n```")
"""Where the BigCode evaluation harness cuts what follows an MBPP prompt in the form of a docstring."""


@dataclass(frozen=True)
class Style:
    """A way of asking for a program."""

    name: str
    continues: bool
    """Whether the program is the prompt with what the model wrote after it, or that alone."""
    stops: tuple[str, ...]
    """The program as it stands ends before whichever comes first, or before the end of text."""
    stop: StopRule
    """When a model that is scored may stop writing. It never comes before a cut at ``stops`` is certain."""

    def cut(self, written: str) -> str:
        """What is judged as it stands of what a model wrote: ``written`` up to the first of ``stops``."""
        return cut_at(written, self.stops)


def cut_at(text: str, stops: Sequence[str]) -> str:
    """``text`` up to the first of ``stops`` or the end-of-text token's name."""
    return text[: min((at for stop in (*stops, END_OF_TEXT) if (at := text.find(stop)) >= 0), default=len(text))]


STYLES: dict[str, Style] = {
    known.name: known
    for known in (
        Style("body", True, HUMANEVAL_STOPS, stop_when_judged(HUMANEVAL_STOPS)),
        Style("program", False, MBPP_STOPS, stop_at((*MBPP_STOPS, END_OF_TEXT))),
        Style("docstring", False, DOCSTRING_STOPS, stop_when_judged(DOCSTRING_STOPS, whole=True)),
    )
}
"""``body``: the prompt ends in a signature and docstring, the model writes the body (HumanEval). ``program``: the model
writes a program after a task and its tests, up to ``[DONE]`` (MBPP with shots). ``docstring``: it writes a program
after a docstring with the task and its tests (MBPP without)."""
