"""A language model as an annotator: phi-1's question, and an answer that is read strictly."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.foundation.errors import TeacherError
from hornbook.teachers.annotator import Annotation
from hornbook.teachers.request import Failure, Outcome, Reason, Request
from hornbook.teachers.teacher import Teacher

VERSION = 1
"""Raised when the question changes, so that scores of two questions are told apart."""
SYSTEM = "You judge texts for a textbook of programming. You say briefly why, and give one number."
QUESTION = """\
Determine the educational value of the text below for a student whose goal is to learn basic coding concepts.

0: nothing can be learned from it (data, settings, boilerplate, text that is broken).
1: a trace of something, hidden among what teaches nothing.
2: on the subject, but unclear or of use only within its project.
3: it can be followed by itself and shows a concept.
4: clear, self-contained and well explained.
5: like a page of an excellent textbook.

<text>
{text}
</text>

Write one sentence of reason. Then write the number alone on the last line, like this:
Score: 3"""
_SCORE = re.compile(r"[\s*_#>-]*score[\s*_]*:[\s*_]*([0-4](?:\.\d)?|5(?:\.0)?)(?:\s*/\s*5)?[\s*_.]*", re.IGNORECASE)
_ANOTHER_TRY = {Reason.UNREADABLE, Reason.EMPTY, Reason.CUT, Reason.REFUSED}


class JudgeConfig(Config):
    """How a teacher is asked for scores."""

    text_characters: int = Field(default=8000, ge=1)
    """Only the beginning of a longer text is judged."""
    max_tokens: int = Field(default=200, ge=8)
    """Of one answer."""
    tries: int = Field(default=3, ge=1)
    """Times that a text is put to the teacher until there is a score; the first time at temperature 0, then at
    `another_temperature`, each time with another seed."""
    another_temperature: float = Field(default=0.7, gt=0)
    """Temperature of all tries but the first."""


class TeacherAnnotator:
    """Scores texts by asking ``teacher``, which must be open. An `Annotator`.

    Not covered: texts that talk the judge into a score; that is for whoever reads the annotations to notice.
    """

    def __init__(self, teacher: Teacher, config: JudgeConfig | None = None) -> None:
        self._teacher, self._config = teacher, config or JudgeConfig()
        self.failed: Counter[str] = Counter()
        """Texts that were left without a score, by the reason of the last try."""

    @property
    def name(self) -> str:
        """The model and the version of the question."""
        return f"{self._teacher.name}/judge-{VERSION}"

    def requests(self, texts: Sequence[str]) -> list[Request]:
        """What is asked first, one for each text; for `Teacher.estimate`."""
        return [self._request(text, 0) for text in texts]

    def judge(self, texts: Sequence[str]) -> list[Annotation | Failure]:
        """A score for each text, in order, or why there is none. Raises as `Teacher.ask` does."""
        found: dict[int, Annotation | Failure] = {}
        left = list(range(len(texts)))
        for number in range(self._config.tries):
            answers = self._teacher.ask(self._request(texts[position], number) for position in left)
            for position, (_, outcome) in zip(left, answers, strict=True):
                found[position] = read_score(outcome)
            left = [position for position in left if _is_worth_another_try(found[position])]
        judged = [found[position] for position in range(len(texts))]
        self.failed.update(str(each.reason) for each in judged if isinstance(each, Failure))
        return judged

    def annotate(self, texts: Sequence[str]) -> list[Annotation]:
        """One annotation for each text, in order. Raises TeacherError if any text is left without a score."""
        judged = self.judge(texts)
        scored = [each for each in judged if isinstance(each, Annotation)]
        if len(scored) < len(texts):
            reasons = Counter(str(each.reason) for each in judged if isinstance(each, Failure))
            told = ", ".join(f"{count} {reason}" for reason, count in sorted(reasons.items()))
            first = next(position for position, each in enumerate(judged) if isinstance(each, Failure))
            raise TeacherError(
                f"{len(texts) - len(scored)} of {len(texts)} texts were left without a score ({told})",
                where=f"{self.name}, text {first}",
                mend="raise `tries`, take another teacher, or call `judge`, which tells them apart",
            )
        return scored

    def _request(self, text: str, number: int) -> Request:
        return Request(
            prompt=QUESTION.format(text=text[: self._config.text_characters]),
            system=SYSTEM,
            max_tokens=self._config.max_tokens,
            temperature=self._config.another_temperature if number else 0.0,
            seed=number,
        )


def read_score(outcome: Outcome) -> Annotation | Failure:
    """The score on the only line of a reply that holds one, and the other lines as its reason.

    A reply without such a line, or with several, is `unreadable`; a failure stays what it is.
    """
    if isinstance(outcome, Failure):
        return outcome
    lines = [line.strip() for line in outcome.text.splitlines() if line.strip()]
    scores = [match.group(1) for line in lines if (match := _SCORE.fullmatch(line))]
    if len(scores) != 1:
        return Failure(Reason.UNREADABLE, f"{len(scores)} scores in: {outcome.text[:200]!r}", 0, outcome)
    reasons = tuple(line for line in lines if not _SCORE.fullmatch(line))
    return Annotation(float(scores[0]), reasons)


def _is_worth_another_try(judged: Annotation | Failure) -> bool:
    return isinstance(judged, Failure) and judged.reason in _ANOTHER_TRY
