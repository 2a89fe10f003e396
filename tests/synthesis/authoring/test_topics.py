from __future__ import annotations

from pathlib import Path

import pytest

from hornbook.foundation.errors import DataError, HornbookError, RecipeError
from hornbook.synthesis.authoring.assignments import AUDIENCES, REASONING_FORMS, SUMMARY, TEXTBOOK_FORMS, Planner
from hornbook.synthesis.authoring.examples import EXERCISES
from hornbook.synthesis.authoring.passages import Passage
from hornbook.synthesis.authoring.topics import read_topics

WORDS = "words: {nouns: [cat, dog, sun], verbs: [run, see, eat], adjectives: [red, old, big]}\n"
SMALL = WORDS + (
    "areas:\n  play:\n    games:\n      topics: [chess, cards]\n      verbs: [count, find]\n"
    "      nouns: [moves, aces]\n      numbers: true\n    toys:\n      topics: [balls]\n"
)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    (tmp_path / "topics.yaml").write_text(SMALL)
    return tmp_path / "topics.yaml"


def test_the_built_in_tree_is_wide_and_deep() -> None:
    tree = read_topics()
    assert len(tree.branches) >= 60
    assert len({topic.path for topic in tree.topics}) == len(tree.topics) >= 600
    areas = {topic.area for topic in tree.topics}
    assert {"programming", "mathematics", "science", "everyday-life", "people", "language", "money", "work"} <= areas
    names = {name for topic in tree.topics for name in topic.names}
    assert len(names) > 1000
    assert not names & {name for name, _ in EXERCISES}


@pytest.mark.parametrize(
    ("old", "new", "kind", "line", "words"),
    [
        ("topics: [balls]", "topics: []", RecipeError, 10, "areas.play.toys.topics"),
        ("topics: [balls]", "topcis: [balls]", RecipeError, 9, "did you mean `topics`"),
        ("[chess, cards]", "[chess, chess]", DataError, 5, "`chess` stands twice in play/games/topics"),
        ("      nouns: [moves, aces]\n", "", DataError, 4, "`play/games` has verbs only"),
        ("[count, find]", "[count, Find it]", RecipeError, 6, "verbs.1"),
        ("[run, see, eat]", "[run, yes, eat]", RecipeError, 1, "words.verbs.1"),
        ("areas:", "areas: [", RecipeError, 4, "not valid YAML"),
    ],
)
def test_a_bad_file_is_refused_with_its_line(
    small: Path, old: str, new: str, kind: type[HornbookError], line: int, words: str
) -> None:
    assert old in SMALL
    small.write_text(SMALL.replace(old, new))
    with pytest.raises(kind) as caught:
        read_topics(small)
    assert words in str(caught.value)
    assert f"topics.yaml:{line}:" in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"none\.yaml"):
        read_topics(tmp_path / "none.yaml")


def test_every_topic_and_then_every_combination_is_used_before_one_is_repeated() -> None:
    tree = read_topics()
    every = len(tree.topics)
    plan = list(Planner(tree, [], 3).textbooks(every * 3))
    assert {one.family for one in plan[:every]} == {topic.path for topic in tree.topics}
    combinations = {(one.family, one.form, one.audience) for one in plan}
    assert len(combinations) == len(plan)
    assert {one.form for one in plan} == set(TEXTBOOK_FORMS)
    assert {one.audience for one in plan} == set(AUDIENCES)


def test_a_name_comes_back_only_when_a_branch_has_no_other(small: Path) -> None:
    plan = list(Planner(read_topics(small), [], 0).exercises(8))
    assert {one.name for one in plan[:4]} == {"count_moves", "count_aces", "find_moves", "find_aces"}
    assert len({(one.family, one.name) for one in plan}) == 8


def test_more_attempts_begin_with_the_same_ones_and_the_seed_changes_them() -> None:
    passages = [Passage("a", "Words of one passage.", "MIT", is_prose=True)]
    planner, other = Planner(read_topics(), passages, 1), Planner(read_topics(), passages, 2)
    for few, many, different in (
        (planner.textbooks(5), planner.textbooks(9), other.textbooks(5)),
        (planner.exercises(5), planner.exercises(900), other.exercises(5)),
        (planner.reasoning(5), planner.reasoning(9), other.reasoning(5)),
    ):
        first = list(few)
        assert first == list(many)[:5]
        assert first != list(different)
        assert len({one.seed for one in first}) == 5


def test_summaries_need_prose() -> None:
    code = Passage("a", "x = 1", "MIT", is_prose=False)
    prose = Passage("b", "It is a text.", "MIT", is_prose=True)
    without = list(Planner(read_topics(), [code], 0).reasoning(12))
    assert {one.form for one in without} == set(REASONING_FORMS) - {SUMMARY}
    summaries = [one for one in Planner(read_topics(), [code, prose], 0).reasoning(12) if one.form == SUMMARY]
    assert len(summaries) == 3
    assert {one.passage for one in summaries} == {prose}
    assert {one.passage for one in Planner(read_topics(), [code, prose], 0).textbooks(12)} == {code, prose}


def test_topics_without_exercises_are_an_error(tmp_path: Path) -> None:
    path = tmp_path / "topics.yaml"
    path.write_text(WORDS + "areas: {play: {toys: {topics: [balls]}}}\n")
    planner = Planner(read_topics(path), [], 0)
    assert list(planner.exercises(0)) == []
    with pytest.raises(DataError, match="none for exercises"):
        list(planner.exercises(1))
