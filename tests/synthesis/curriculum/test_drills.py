"""Drills: right solutions pass, wrong ones fail, and each is told in many ways."""

from __future__ import annotations

import ast
import builtins
import keyword
import re
from collections import defaultdict

import pytest
from tests.synthesis.curriculum.running import run

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.drill import PREFIX
from hornbook.synthesis.curriculum.family import Family
from hornbook.synthesis.curriculum.items import Exercise, Form
from hornbook.synthesis.curriculum.registry import families
from hornbook.synthesis.curriculum.setting import draw_setting
from hornbook.synthesis.curriculum.wording import Draw

DRILLS = [one for one in families() if isinstance(one, Family) and one.id.startswith(PREFIX)]
TOPICS: dict[str, list[Family]] = defaultdict(list)
for known in DRILLS:
    TOPICS[known.concept.removeprefix(PREFIX)].append(known)
FORMS = (Form(), Form(varied=True), Form(varied=True, one_hand=True, long_share=1.0))
by_topic = pytest.mark.parametrize("topic", sorted(TOPICS))


def drawn(topic: str, count: int) -> list[tuple[Family, Exercise]]:
    return [(one, one.exercise(seed, FORMS[seed % len(FORMS)])) for one in TOPICS[topic] for seed in range(count)]


@by_topic
def test_solutions_pass_and_functions_that_ignore_their_arguments_fail(topic: str) -> None:
    for one, exercise in drawn(topic, 6):
        try:
            run(exercise.check_program)
        except Exception as error:
            raise AssertionError(f"{one.id}: {error!r}\n{exercise.check_program}") from error
        assert len(exercise.tests) >= 4, one.id
        results = {test.replace(" is ", " == ").rpartition(" == ")[2] for test in exercise.tests}
        assert len(results) > 1, f"{one.id}: a function that always returns the same would pass"


@by_topic
def test_prompts_are_whole_functions_with_a_docstring(topic: str) -> None:
    for one, exercise in drawn(topic, 6):
        function = ast.parse(exercise.program).body[-1]
        assert isinstance(function, ast.FunctionDef), one.id
        assert function.name == exercise.name
        assert exercise.name not in dir(builtins), one.id
        assert not keyword.iskeyword(exercise.name), one.id
        assert 1 <= exercise.solution.count("\n") <= 14, one.id
        assert "$" not in exercise.program, exercise.program
        assert "\x00" not in exercise.program, exercise.program
        # A name that is bound twice would be an argument that the solution overwrites before it reads it.
        arguments = {arg.arg for arg in function.args.args}
        assert len(arguments) == len(function.args.args), exercise.program


BINDING = re.compile(r"^\s*([\w, ]+?) (?:=|[-+*/%]+=) |\bfor ([\w, ()]+?) in ", re.MULTILINE)


def bound(body: str) -> set[str]:
    """Names that a solution's template gives to variables itself, rather than through a ``$key``."""
    return {name for match in BINDING.finditer(body) for name in re.findall(r"\w+", match[1] or match[2])}


def test_solutions_bind_no_name_that_an_argument_may_have() -> None:
    for one in DRILLS:
        given = {name for arg in one.args for name in arg.names}
        for style in one.styles:
            assert not bound(style.body) & given, one.id


@by_topic
def test_descriptions_are_sentences(topic: str) -> None:
    for one in TOPICS[topic]:
        for seed in range(20):
            setting = draw_setting(one, Draw(f"sentences/{one.id}/{seed}"))
            text = setting.sentence(one.says[seed % len(one.says)]) + " " + setting.sentence(one.note)
            plain = re.sub(r"'[^']*'|\"[^\"]*\"|\x00[^\x00]*\x00", "x", text.strip())
            assert plain[0].isupper() or plain[0] == "x", f"{one.id}: {text}"
            assert plain[-1] in ".!?", f"{one.id}: {text}"
            assert not re.search(r" [.,;!?](?!\d)|\(n\)|  ", plain), f"{one.id}: {text}"


@by_topic
def test_variety_of_names_and_wordings(topic: str) -> None:
    for one in TOPICS[topic]:
        assert re.fullmatch(r"drill\.[a-z_]+\.[a-z_0-9]+", one.id)
        assert len(one.says) >= 5, one.id
        exercises = [one.exercise(seed, Form(varied=True)) for seed in range(60)]
        assert len({exercise.name for exercise in exercises}) >= 6, one.id
        assert len({exercise.program for exercise in exercises}) >= 55, one.id


def test_a_drill_has_no_section() -> None:
    assert not DRILLS[0].has_sections
    with pytest.raises(DataError, match="exercises only"):
        DRILLS[0].section(0)
