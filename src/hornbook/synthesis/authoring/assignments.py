"""What a teacher is to write: every attempt as a function of the seed and its number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from math import lcm
from typing import Literal

from hornbook.foundation.errors import DataError
from hornbook.synthesis.authoring.known_questions import KnownQuestion, explanation, student_work
from hornbook.synthesis.authoring.passages import Passage
from hornbook.synthesis.authoring.topics import Topic, TopicTree
from hornbook.synthesis.curriculum.wording import Draw

Kind = Literal["textbook", "exercise", "reasoning"]
TUTORIAL, FAQ, WORKED, TABLE, DIALOGUE = "tutorial", "faq", "worked example", "table", "dialogue"
TEXTBOOK_FORMS = (TUTORIAL, FAQ, WORKED, TABLE, DIALOGUE)
EXERCISE_FORM = "exercise"
WORD_PROBLEM, EXPLANATION, FIND_ERROR, SUMMARY = "word problem", "explanation", "find the error", "summary"
REASONING_FORMS = (WORD_PROBLEM, EXPLANATION, FIND_ERROR, SUMMARY)
AUDIENCES = (
    "a ten-year-old child",
    "a high school student",
    "an adult who starts from nothing",
    "a first-year university student",
    "a careful reader who knows the basics",
    "a parent who has to explain it to a child",
)
"""For whom a text is written."""


@dataclass(frozen=True)
class Assignment:
    """One attempt."""

    kind: Kind
    number: int
    """Counts the attempts of the kind, from 0."""
    form: str
    """One of `TEXTBOOK_FORMS`, `EXERCISE_FORM` or one of `REASONING_FORMS`."""
    family: str
    """The topic's path, or ``reasoning/`` and the id of the family that a known question was drawn from."""
    title: str
    """The topic in words."""
    field: str
    """What the topic belongs to, in words."""
    audience: str
    seed: int
    """For the teacher's own draws; fits into 31 bits."""
    words: tuple[str, ...] = ()
    """Words that must occur."""
    name: str = ""
    """What the function of an exercise is called."""
    passage: Passage | None = None
    """An excerpt to be inspired by, or to summarize."""
    known: KnownQuestion | None = None
    """A question whose answer is known."""


class Planner:
    """Draws attempts. The first attempts stay the same when more are asked for.

    ``passages`` may be empty: pages are then written without a seed passage, and no summaries. Every topic of a kind
    is used once before any is used again, then with another form and audience, or another function name, until all
    were used.
    """

    def __init__(self, tree: TopicTree, passages: Sequence[Passage], seed: int) -> None:
        self._tree, self._passages, self._seed = tree, passages, seed
        self._prose = [passage for passage in passages if passage.is_prose]

    def textbooks(self, count: int) -> Iterator[Assignment]:
        """Pages: topic, audience, form, three words, and a seed passage where there are any."""
        for number, round_, topic in self._rounds("textbook", self._tree.topics, count):
            draw = self._draw("textbook", number)
            pairs = self._draw("pairs", topic.path).shuffled(list(product(TEXTBOOK_FORMS, AUDIENCES)))
            form, audience = pairs[round_ % len(pairs)]
            words = self._tree.words
            three = (draw.choose(words.nouns), draw.choose(words.verbs), draw.choose(words.adjectives))
            passage = draw.choose(self._passages) if self._passages else None
            yield self._assignment("textbook", number, form, topic, audience, words=three, passage=passage)

    def exercises(self, count: int) -> Iterator[Assignment]:
        """Exercises: topic, function name and audience. Raises DataError if no topic has exercises."""
        topics = [topic for topic in self._tree.topics if topic.names]
        for number, round_, topic in self._rounds("exercise", topics, count):
            names = self._draw("names", f"{topic.area}/{topic.branch}").shuffled(topic.names)
            # Names run on from round to round, and shift by one when topic and name would meet again.
            shift = round_ * topic.siblings // lcm(topic.siblings, len(names))
            name = names[(round_ * topic.siblings + topic.number + shift) % len(names)]
            audience = self._draw("exercise", number).choose(AUDIENCES)
            yield self._assignment("exercise", number, EXERCISE_FORM, topic, audience, name=name)

    def reasoning(self, count: int) -> Iterator[Assignment]:
        """Questions, each form in turn. Raises DataError if no topic has word problems."""
        forms = REASONING_FORMS if self._prose else REASONING_FORMS[:-1]
        used: Counter[str] = Counter()
        topics = [topic for topic in self._tree.topics if topic.numbers]
        for number, _, topic in self._rounds("reasoning", topics, count):
            form = forms[number % len(forms)]
            draw = self._draw("reasoning", number)
            audience = draw.choose(AUDIENCES)
            if form == WORD_PROBLEM:
                words = (draw.choose(self._tree.words.nouns), draw.choose(self._tree.words.adjectives))
                yield self._assignment("reasoning", number, form, topic, audience, words=words)
            elif form == SUMMARY:
                yield self._assignment("reasoning", number, form, topic, audience, passage=draw.choose(self._prose))
            else:
                known = (explanation if form == EXPLANATION else student_work)(self._seed, used[form])
                used[form] += 1
                yield self._assignment("reasoning", number, form, topic, audience, known=known)

    def _rounds(self, kind: Kind, topics: Sequence[Topic], count: int) -> Iterator[tuple[int, int, Topic]]:
        if count and not topics:
            raise DataError(
                f"the file of topics has none for {kind}s",
                where="topics",
                mend="give a branch `verbs` and `nouns` for exercises, `numbers: true` for word problems",
            )
        number = 0
        while number < count:
            round_ = number // len(topics)
            for topic in self._draw(f"{kind} round", round_).shuffled(topics)[: count - number]:
                yield number, round_, topic
                number += 1

    def _draw(self, what: str, which: object) -> Draw:
        return Draw(f"authoring/{self._seed}/{what}/{which}")

    def _assignment(
        self,
        kind: Kind,
        number: int,
        form: str,
        topic: Topic,
        audience: str,
        *,
        words: tuple[str, ...] = (),
        name: str = "",
        passage: Passage | None = None,
        known: KnownQuestion | None = None,
    ) -> Assignment:
        family = topic.path
        if known is not None:
            family = f"reasoning/{known.family}"
        elif form == SUMMARY:
            family = "reasoning/summary"
        return Assignment(
            kind=kind,
            number=number,
            form=form,
            family=family,
            title=topic.title,
            field=topic.field,
            audience=audience,
            seed=self._draw(f"{kind} seed", number).integer(0, 2**31 - 1),
            words=words,
            name=name,
            passage=passage,
            known=known,
        )
