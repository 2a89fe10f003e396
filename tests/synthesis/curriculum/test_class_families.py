"""Every family of classes: right solutions pass, missing ones fail, sections and docstrings show what happens."""

from __future__ import annotations

import ast
import doctest
import re

import pytest
from tests.synthesis.curriculum.running import exercises, many_exercises, run, sections

from hornbook.synthesis.curriculum.class_family import ClassFamily
from hornbook.synthesis.curriculum.items import Exercise, docstring_examples
from hornbook.synthesis.curriculum.registry import families
from hornbook.synthesis.stage import as_problem

FAMILIES = tuple(one for one in families() if isinstance(one, ClassFamily))
by_family = pytest.mark.parametrize("one", FAMILIES, ids=lambda one: one.id)


def described(exercise: Exercise) -> ast.ClassDef:
    tree = ast.parse(exercise.program)
    return next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == exercise.name)


@by_family
def test_solutions_pass_their_examples_and_tests(one: ClassFamily) -> None:
    for exercise in exercises(one):
        run(exercise.check_program)


@by_family
def test_missing_solutions_fail(one: ClassFamily) -> None:
    for exercise in many_exercises(one)[:40]:
        assert len(exercise.tests) >= 4
        results = {test.rpartition(" == ")[2].rpartition(" is ")[2] for test in exercise.tests}
        assert len(results) > 1, exercise.tests
        for nothing in ("    pass\n", "        pass\n" if not exercise.solution.startswith("\n") else "    pass\n"):
            with pytest.raises(Exception):  # noqa: B017 - any error shows that the class is not finished
                run("\n".join([exercise.prompt + nothing, *exercise.tests]))


@by_family
def test_docstrings_are_true_to_the_interpreter(one: ClassFamily) -> None:
    for exercise in exercises(one):
        names: dict[str, object] = {"__name__": "program"}
        exec(compile(exercise.program, "program", "exec", dont_inherit=True), names)
        node = described(exercise)
        methods = [part for part in node.body if isinstance(part, ast.FunctionDef)]
        for text in (ast.get_docstring(part) or "" for part in (node, *methods)):
            test = doctest.DocTestParser().get_doctest(text, names, one.id, None, None)
            assert doctest.DocTestRunner().run(test, out=lambda _: None).failed == 0, text


@by_family
def test_examples_in_docstrings_are_checked(one: ClassFamily) -> None:
    drawn = many_exercises(one)
    for exercise in drawn:
        shown = docstring_examples(exercise.prompt, exercise.name)
        assert len(shown) == exercise.prompt.count(">>> ")
    assert sum(">>> " in exercise.prompt for exercise in drawn) > len(drawn) / 2


@by_family
def test_prompts_end_with_a_docstring(one: ClassFamily) -> None:
    for exercise in exercises(one):
        assert exercise.prompt.endswith('"""\n')
        assert re.match(r"\n?    ", exercise.solution)
        assert "$" not in exercise.program
        assert "\x00" not in exercise.program
        assert max(map(len, exercise.program.splitlines())) <= 120
        node = described(exercise)
        defined = [part.name for part in node.body if isinstance(part, ast.FunctionDef)]
        assert len(defined) == len(set(defined)) or "setter" in exercise.program
        assigned = {part.attr for part in ast.walk(node) if isinstance(part, ast.Attribute)} if defined else set()
        assert assigned or defined or one.decorator
        texts = [
            ast.get_docstring(part) or "" for part in ast.walk(node) if isinstance(part, ast.FunctionDef | ast.ClassDef)
        ]
        assert texts[0]
        for text in filter(None, texts):
            description = re.split(r"\n\s*\n|\n>>>|\nExample|\nFor example", text)[0]
            assert description[0].isupper(), description
            assert description.endswith("."), description
            assert "  " not in description.replace("\n", " ")
            plain = re.sub(r"'[^']*'|`[^`]*`", "x", description)
            assert not re.search(r"[{}|]| [.,;]|\(n\)|\b[Aa] [aeio]\w|\b[Aa]n [bcdfgjklmnpqrstvwz]", plain), description


@by_family
def test_sections_print_what_they_promise(one: ClassFamily) -> None:
    for section in sections(one):
        assert run(section.program) == section.expected_output
        assert f"```python\n{section.program}```" in section.text
        for line in section.expected_output.splitlines():
            assert line in section.text


@by_family
def test_answers_to_questions_are_right(one: ClassFamily) -> None:
    for section in sections(one):
        question, _, answer = section.text.partition("\n\n**Answer.** ")
        asked = re.search(r"`(\w*\(?[A-Z]\w+\(.*)`", question.rpartition("\n\n**")[2])
        if asked and re.fullmatch(r"`.*`\n", answer):
            assert run(f"{section.program}\nprint(({asked[1]}) == {answer.strip().strip('`')})").endswith("True\n")


@by_family
def test_sections_are_tidy_prose(one: ClassFamily) -> None:
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
        assert len(section.text) < 3200


@by_family
def test_variety_of_names_wordings_and_programs(one: ClassFamily) -> None:
    drawn = many_exercises(one)
    assert len({exercise.name for exercise in drawn}) >= 4
    assert len({exercise.program for exercise in drawn}) >= 140
    assert len({exercise.solution for exercise in drawn}) >= 20
    first = {re.split(r"[.\n]", exercise.prompt.partition('"""')[2].strip())[0] for exercise in drawn}
    assert len(first) >= 4


@by_family
def test_whole_classes_and_single_methods_are_both_asked_for(one: ClassFamily) -> None:
    whole = [exercise.solution.startswith("\n") for exercise in many_exercises(one)]
    assert 0.15 < sum(whole) / len(whole) < 0.5


@by_family
def test_ids_and_concepts(one: ClassFamily) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z_]+", one.id)
    exercise, section = exercises(one)[0], sections(one)[0]
    assert exercise.family == section.family == one.id
    assert exercise.concept == section.concept == one.concept == one.id.split(".")[0]
    assert len(one.idea) >= 2
    assert one.pitfall


@by_family
def test_exercises_are_problems_of_the_benchmark_schema(one: ClassFamily) -> None:
    for exercise in exercises(one)[:4]:
        problem = as_problem(exercise, "group", 1)
        assert problem.entry_point == exercise.name
        check = f"\n\n{problem.test}\n\ncheck({problem.entry_point})\n"
        run(problem.prompt + problem.canonical_solution + check)
        with pytest.raises(Exception):  # noqa: B017 - any error shows that the class is not finished
            run(f"{problem.prompt}    pass\n{check}")


def test_a_wrong_session_in_a_docstring_fails_the_check() -> None:
    prompt = (
        'class Box:\n    def size(self):\n        """Return 2.\n\n        >>> box = Box()\n        >>> box.size()\n'
    )
    prompt += '        2\n        """\n'
    assert docstring_examples(prompt, "Box") == ("box = Box()", "assert repr(box.size()) == '2'")
    run(Exercise("x.y", "x", "Box", prompt, "        return 2\n", ()).check_program)
    with pytest.raises(AssertionError):
        run(Exercise("x.y", "x", "Box", prompt, "        return 3\n", ()).check_program)
