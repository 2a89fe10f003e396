"""The topics that a teacher writes about: areas, their branches, and the topics of each."""

from __future__ import annotations

import keyword
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints

from hornbook.foundation.config import Config, YamlFile, parse, read_yaml
from hornbook.foundation.errors import DataError

BUILT_IN = Path(__file__).with_name("topics.yaml")

_Word = Annotated[str, StringConstraints(pattern=r"^[a-z]+$")]
_NamePart = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
_Title = Annotated[str, StringConstraints(min_length=2, max_length=80, pattern=r"^[^/\n]*$")]
_Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]


class Branch(Config):
    """Topics that belong together."""

    topics: tuple[_Title, ...] = Field(min_length=1)
    """What is written about, in a few words each."""
    verbs: tuple[_NamePart, ...] = ()
    """With `nouns`: names of exercises' functions are VERB_NOUN; without, the branch has no exercises."""
    nouns: tuple[_NamePart, ...] = ()
    """See `verbs`."""
    numbers: bool = False
    """Whether word problems can be asked about it."""


class Words(Config):
    """Words of which three, one of each kind, must occur in a page: what makes pages differ (TinyStories' way)."""

    nouns: tuple[_Word, ...] = Field(min_length=3)
    """Names of things, in the singular."""
    verbs: tuple[_Word, ...] = Field(min_length=3)
    """Verbs in their basic form."""
    adjectives: tuple[_Word, ...] = Field(min_length=3)
    """Words that describe."""


class TopicFile(Config):
    """A file of topics."""

    words: Words
    """Words to use."""
    areas: dict[_Slug, dict[_Slug, Branch]] = Field(min_length=1)
    """Branches by area and name."""


@dataclass(frozen=True)
class Topic:
    """One topic, and its place in the tree."""

    area: str
    branch: str
    title: str
    number: int
    """Its position within the branch."""
    siblings: int
    """How many topics the branch has."""
    names: tuple[str, ...]
    """What functions of exercises about it may be called."""
    numbers: bool
    """Whether word problems can be asked about it."""

    @property
    def path(self) -> str:
        """Area, branch and title, such as ``programming/loops/while-loops``."""
        return f"{self.area}/{self.branch}/{self.title.lower().replace(' ', '-')}"

    @property
    def field(self) -> str:
        """The branch in words."""
        return self.branch.replace("-", " ")


@dataclass(frozen=True)
class TopicTree:
    """All topics in the order of the file, and the words that pages must use."""

    topics: tuple[Topic, ...]
    words: Words

    @property
    def branches(self) -> tuple[tuple[str, str], ...]:
        """Area and name of every branch, in the order of the file."""
        return tuple(dict.fromkeys((topic.area, topic.branch) for topic in self.topics))


def read_topics(path: Path | None = None) -> TopicTree:
    """The topics of a YAML file, by default of the one that comes with Hornbook.

    Raises RecipeError (file and line) if the file is not as `TopicFile` says; DataError if a topic, a verb, a noun or a
    word stands twice in its list, or if a branch has verbs without nouns or names that Python reserves.
    """
    source = read_yaml(path or BUILT_IN)
    file = parse(TopicFile, source.data, source)
    for kind in ("nouns", "verbs", "adjectives"):
        _no_repetition(getattr(file.words, kind), source, "words", kind)
    found: list[Topic] = []
    for area, branches in file.areas.items():
        _check_area(area, branches, source)
        found += [
            Topic(area, name, title, number, len(branch.topics), _names(branch), branch.numbers)
            for name, branch in branches.items()
            for number, title in enumerate(branch.topics)
        ]
    return TopicTree(tuple(found), file.words)


def _names(branch: Branch) -> tuple[str, ...]:
    return tuple(f"{verb}_{noun}" for verb in branch.verbs for noun in branch.nouns)


def _check_area(area: str, branches: Mapping[str, Branch], source: YamlFile) -> None:
    for name, branch in branches.items():
        place = ("areas", area, name)
        if bool(branch.verbs) != bool(branch.nouns):
            raise DataError(
                f"branch `{area}/{name}` has {'verbs' if branch.verbs else 'nouns'} only",
                where=source.where(*place),
                mend="give both `verbs` and `nouns`, or neither",
            )
        for field in ("topics", "verbs", "nouns"):
            _no_repetition(getattr(branch, field), source, *place, field)
        reserved = [word for word in _names(branch) if keyword.iskeyword(word)]
        if reserved:
            raise DataError(
                f"`{reserved[0]}` can't be a function's name", where=source.where(*place), mend="choose other words"
            )


def _no_repetition(values: Sequence[str], source: YamlFile, *place: str) -> None:
    for position, value in enumerate(values):
        if value in values[:position]:
            raise DataError(
                f"`{value}` stands twice in {'/'.join(place[1:])}",
                where=source.where(*place, position),
                mend="keep one of the two",
            )
