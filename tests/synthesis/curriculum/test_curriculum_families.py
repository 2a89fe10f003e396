"""Every family: right solutions pass, wrong ones fail, sections print what they say."""

from __future__ import annotations

import ast
import builtins
import keyword
import re

import pytest
from tests.synthesis.curriculum.running import exercises, many_exercises, run, sections

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.family import Exercise, Family
from hornbook.synthesis.curriculum.items import docstring_examples
from hornbook.synthesis.curriculum.registry import families, family, index

KNOWN = families()
FAMILIES = tuple(one for one in KNOWN if isinstance(one, Family) and one.has_sections)
by_family = pytest.mark.parametrize("one", FAMILIES, ids=lambda one: one.id)


def expected_results(exercise: Exercise) -> set[str]:
    """What the tests compare with, as normalized code."""
    found: set[str] = set()
    for test in exercise.tests:
        statement = ast.parse(test).body[0]
        assert isinstance(statement, ast.Assert)
        assert isinstance(statement.test, ast.Compare)
        found.add(ast.dump(statement.test.comparators[0]))
    return found


@by_family
def test_solutions_pass_their_examples_and_tests(one: Family) -> None:
    for exercise in exercises(one):
        run(exercise.check_program)


@by_family
def test_solutions_that_ignore_their_arguments_fail(one: Family) -> None:
    for exercise in exercises(one):
        assert len(exercise.tests) >= 4
        assert len(expected_results(exercise)) > 1, "a function that always returns the same value would pass"
        empty = Exercise(one.id, one.concept, exercise.name, exercise.prompt, "    return None\n", exercise.tests)
        with pytest.raises(AssertionError):
            run(empty.check_program)
        with pytest.raises(AssertionError):
            run("\n".join([empty.program, *empty.tests]))


@by_family
def test_tests_go_beyond_the_examples(one: Family) -> None:
    for exercise in exercises(one):
        shown = set(docstring_examples(exercise.prompt, exercise.name))
        calls = {re.split(r" (?:==|is) ", line.removeprefix("assert "))[0] for line in exercise.tests}
        assert calls - {re.split(r" (?:==|is) ", line.removeprefix("assert "))[0] for line in shown}


@by_family
def test_prompts_are_whole_functions_with_a_docstring(one: Family) -> None:
    for exercise in exercises(one):
        *imports, function = ast.parse(exercise.program).body
        assert isinstance(function, ast.FunctionDef)
        assert function.name == exercise.name
        assert all(isinstance(line, ast.Import | ast.ImportFrom) for line in imports)
        assert exercise.name not in dir(builtins)
        assert not keyword.iskeyword(exercise.name)
        assert exercise.prompt.endswith('"""\n')
        assert exercise.program == exercise.prompt + exercise.solution
        assert exercise.solution.startswith("    ")
        assert 1 <= exercise.solution.count("\n") <= 14
        text = ast.get_docstring(function)
        assert text
        assert text[0].isupper(), text
        assert "$" not in exercise.program
        assert "\x00" not in exercise.program
        assert max(map(len, exercise.program.splitlines())) <= 140


@by_family
def test_descriptions_are_sentences(one: Family) -> None:
    for exercise in exercises(one):
        function = next(node for node in ast.parse(exercise.program).body if isinstance(node, ast.FunctionDef))
        description = re.split(r"\n\s*\n|\n>>>|\nExample|\nFor example|\n\w+\(", ast.get_docstring(function) or "")[0]
        assert description.endswith("."), description
        assert "  " not in description.replace("\n", " ")
        assert not re.search(r"[{}|]| [.,;]|\(n\)", re.sub(r"'[^']*'|`[^`]*`", "x", description)), description


@by_family
def test_sections_print_what_they_promise(one: Family) -> None:
    for section in sections(one):
        assert run(section.program) == section.expected_output
        assert f"```python\n{section.program}```" in section.text
        for line in section.expected_output.splitlines():
            assert line in section.text


@by_family
def test_answers_to_questions_about_calls_are_right(one: Family) -> None:
    for section in sections(one):
        question, _, answer = section.text.partition("\n\n**Answer.** ")
        call = re.search(r"`(\w+\(.*\))`", question.rpartition("\n\n**")[2])
        if answer and call and f"def {call[1].partition('(')[0]}(" in section.program:
            printed = run(f"{section.program}\nprint({call[1]} == {answer.strip().strip('`')})")
            assert printed.endswith("True\n"), (call[1], answer)


@by_family
def test_sections_are_tidy_prose(one: Family) -> None:
    for section in sections(one):
        heading, _, rest = section.text.partition("\n\n")
        assert heading.lstrip("# ") == section.title
        assert section.audience.split(" ", 1)[1] in rest
        prose = re.sub(r"```.*?```", "", rest, flags=re.S)
        assert prose.count("`") % 2 == 0
        plain = re.sub(r"`[^`\n]*`", "x", prose).replace("n f-string", " format string")
        assert not re.search(r"[$\x00]|\(n\)| [.,;]|\.\.(?!\.)|  ", plain), plain
        assert not re.search(r"\b[Aa] [aeio]\w|\b[Aa]n [bcdfgjklmnpqrstvwz]", plain), plain
        for paragraph in filter(None, plain.strip().split("\n\n")):
            assert paragraph[0].isupper() or paragraph[0] in "`*'x\"" or paragraph[0].isdigit(), paragraph
            assert paragraph[-1] in ".:?`x'\"", paragraph
        sentences = re.findall(r"[.?!](?=\s|$)", plain)
        assert len(sentences) >= 4
        assert len(section.text) < 2000


@by_family
def test_variety_of_names_wordings_and_programs(one: Family) -> None:
    drawn = many_exercises(one)
    assert len({exercise.name for exercise in drawn}) >= 6
    assert len({exercise.program for exercise in drawn}) >= 120
    first = {re.split(r"[.\n]", exercise.prompt.partition('"""')[2].strip())[0] for exercise in drawn}
    assert len(first) >= 6


@by_family
def test_ids_and_concepts(one: Family) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z_]+", one.id)
    exercise, section = exercises(one)[0], sections(one)[0]
    assert exercise.family == section.family == one.id
    assert exercise.concept == section.concept == one.concept == one.id.split(".")[0]
    assert one.title[0].isupper()
    assert len(one.idea) >= 2
    assert one.pitfall


def test_many_sections_ask_about_a_call() -> None:
    known = [section for one in FAMILIES for section in sections(one)]
    assert sum("**Answer.** `" in section.text for section in known) > len(known) / 4


def test_registry_is_sorted_and_complete() -> None:
    ids = [one.id for one in KNOWN]
    assert ids == sorted(set(ids))
    assert len(ids) >= 290
    assert len({one.concept for one in KNOWN}) >= 60
    assert all(family(one.id) is one for one in KNOWN)


def test_registry_refuses_duplicates_and_unknown_ids() -> None:
    with pytest.raises(DataError, match="share an id"):
        index([FAMILIES[0], FAMILIES[1], FAMILIES[0]])
    with pytest.raises(DataError, match=r"strings\.reverse"):
        family("strings.revers")


def test_a_wrong_example_in_the_docstring_fails_the_check() -> None:
    prompt = 'def double(n):\n    """Double n.\n\n    {}\n    """\n'
    right, wrong = "    return 2 * n\n", "    return n\n"
    for example in (
        ">>> double(3)\n    6",
        "double(3) == 6",
        "double(3) -> 6",
        "`double(3)` should return 6.",
        "double(3) returns 6.",
    ):
        exercise = Exercise("x.y", "x", "double", prompt.format(example), right, ())
        assert docstring_examples(exercise.prompt, "double") == ("assert double(3) == 6",)
        run(exercise.check_program)
        with pytest.raises(AssertionError):
            run(Exercise("x.y", "x", "double", exercise.prompt, wrong, ()).check_program)


def test_every_docstring_example_is_checked() -> None:
    for one in FAMILIES:
        for exercise in exercises(one):
            lines = [line.strip() for line in exercise.prompt.splitlines()[1:]]
            shown = [line for line in lines if line.removeprefix(">>> ").startswith(f"{exercise.name}(")]
            assert len(docstring_examples(exercise.prompt, exercise.name)) == len(shown)
