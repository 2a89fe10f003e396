from __future__ import annotations

import pytest

from hornbook.synthesis.authoring.answers import read_exercise
from hornbook.synthesis.authoring.faults import Fault, Unusable
from hornbook.synthesis.authoring.markdown import blocks, python_programs, without_blocks, without_chatter

FUNCTION = '''def double(n: int) -> int:
    """Return twice the number."""
    # two of them
    return n * 2
'''
TESTS = "assert double(1) == 2\nassert double(0) == 0\n"


def fault_of(text: str, name: str = "double", *, cut: bool = False) -> Fault:
    with pytest.raises(Unusable) as caught:
        read_exercise(text, name, cut=cut)
    return caught.value.fault


@pytest.mark.parametrize(
    "text",
    [
        f"```python\n{FUNCTION}\n\n{TESTS}```",
        f"```\n{FUNCTION}\n{TESTS}```",
        f"~~~~py\n{FUNCTION}\n{TESTS}~~~~",
        f"Sure! Here is your exercise:\n\n```Python\n{FUNCTION}\n{TESTS}```\n\nI hope this helps!",
        f"```python\n{FUNCTION}```\n\nAnd the tests:\n\n```python\n{TESTS}```",
        f"```python\n{FUNCTION}\n{TESTS}",
        f"{FUNCTION}\n{TESTS}",
        f"Here it is: a function.\n\n{FUNCTION}\n\n{TESTS}\nThis function doubles: easy!",
        f"```python\n{FUNCTION}\nThese are the tests:\n{TESTS}```",
        f"```python\n{FUNCTION}\n>>> double(1)\n2\n>>> double(0)\n0\n```",
        f"```python\n{FUNCTION}```\n```pycon\n>>> double(1)\n2\n\n>>> double(0)\n0\n```",
        f"```python\n{FUNCTION}\nprint(double(1))  # 2\nprint(double(0)) # Output: 0\n```",
        f"```python\n{FUNCTION}\ndef test_double():\n    assert double(1) == 2, 'one'\n    assert double(0) == 0\n```",
        f'```python\n{FUNCTION}\nif __name__ == "__main__":\n    assert double(1) == 2\n    assert double(0) == 0\n```',
        f"```python\n{FUNCTION}\n{TESTS}assert double(\n```",
    ],
)
def test_however_it_is_wrapped_the_same_exercise_is_read(text: str) -> None:
    answer = read_exercise(text, "double")
    assert answer.program == FUNCTION
    assert answer.prompt + "    # two of them\n    return n * 2\n" == FUNCTION
    assert answer.tests == ("assert double(1) == 2", "assert double(0) == 0")


def test_imports_helpers_and_constants_come_first_and_other_code_is_left_out() -> None:
    text = (
        f"```python\nimport math\n\n{FUNCTION.replace('n * 2', 'helper(n) * STEP')}\n\nSTEP = 2\n\ndef helper(n):\n"
        "    return math.floor(n)\n\nprint('hello')\nNote: this\nassert double(1) == 2\n```"
    )
    answer = read_exercise(text, "double")
    assert answer.program.startswith("import math\n\n\nSTEP = 2\n\n\ndef helper(n):")
    assert "hello" not in answer.program
    assert "Note" not in answer.program
    namespace: dict[str, object] = {}
    exec(answer.program + "\n".join(answer.tests), namespace)


def test_a_docstring_s_examples_are_tests_too() -> None:
    function = FUNCTION.replace("number.", "number.\n\n    >>> double(4)\n    8\n    ")
    answer = read_exercise(f"```python\n{function}```", "double")
    assert answer.tests == ()
    assert answer.examples == ("assert double(4) == 8",)
    assert fault_of(f"```python\n{function.replace('double(4)', 'double(4')}\n```") is Fault.EXAMPLE


def test_of_several_versions_the_last_whole_one_counts() -> None:
    stub = 'def double(n: int) -> int:\n    """Return it twice."""\n\n\n'
    first = FUNCTION.replace("n * 2", "n + 1")
    text = f"```python\n{stub}{first}\n\n{FUNCTION}\n\n{TESTS}\n\n{stub}```"
    assert read_exercise(text, "double").program == FUNCTION


def test_everything_on_one_line_is_written_out() -> None:
    answer = read_exercise('def one(a): "Return one, always."; return 1\nassert one(2) == 1', "one")
    assert answer.program == 'def one(a):\n    """Return one, always."""\n    return 1\n'


def test_a_test_that_needs_what_is_not_there_is_no_test() -> None:
    text = f"{FUNCTION}\nassert double(unknown) == 2\nassert other(1)\nassert [double(x) for x in (1, 2)] == [2, 4]\n"
    assert read_exercise(text, "double").tests == ("assert [double(x) for x in (1, 2)] == [2, 4]",)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", Fault.EMPTY),
        ("  \n", Fault.EMPTY),
        ("I'm sorry, but I can't help with that.", Fault.REFUSAL),
        ("As an AI language model, I do not write code.", Fault.REFUSAL),
        ("A function doubles a number by adding it to itself.", Fault.NOT_PYTHON),
        ("```javascript\nfunction double(n) { return 2 * n }\n```", Fault.NOT_PYTHON),
        (f"```python\n{FUNCTION.replace('n * 2', 'n *')}{TESTS}```", Fault.NOT_PYTHON),
        (f"```python\n{TESTS}```", Fault.NO_FUNCTION),
        (f"```python\n{FUNCTION.replace('double', 'triple')}{TESTS}```", Fault.WRONG_NAME),
        ("```python\ndef double(n):\n    return 2 * n\nassert double(1) == 2\n```", Fault.NO_DOCSTRING),
        ('```python\ndef double(n):\n    """TODO"""\n    return n\nassert double(1) == 2\n```', Fault.NO_DOCSTRING),
        ('```python\ndef double(n):\n    """Return twice it."""\n    pass\nassert double(1)\n```', Fault.NO_BODY),
        ('```python\ndef double(n):\n    """Return twice it."""\nassert double(1)\n```', Fault.NO_BODY),
        (f"```python\n{FUNCTION}```", Fault.NO_TESTS),
        (f"```python\n{FUNCTION}\nassert 2 == 2\n```", Fault.NO_TESTS),
    ],
)
def test_what_is_wrong_has_a_code(text: str, fault: Fault) -> None:
    assert fault_of(text) is fault


def test_of_a_cut_answer_what_is_whole_is_read() -> None:
    whole = f"```python\n{FUNCTION}\n{TESTS}assert double(7) == 1"
    assert read_exercise(whole, "double", cut=True).tests[:2] == ("assert double(1) == 2", "assert double(0) == 0")
    assert fault_of(f"```python\n{FUNCTION}\n\nassert dou", cut=True) is Fault.CUT
    assert fault_of("```python\ndef double(n):\n    '''Return tw", cut=True) is Fault.CUT
    assert fault_of("I will now", cut=True) is Fault.CUT


def test_blocks_of_markdown() -> None:
    text = "a\n```python\nx = 1\n```\nb\n```\ny = 2\n```\n````md\n```\ninner\n```\n````\n"
    text += "```\nnot python at all\n```\n```js\nz"
    found = blocks(text)
    assert [(block.language, block.closed) for block in found] == [
        ("python", True), ("", True), ("md", True), ("", True), ("js", False),
    ]  # fmt: skip
    assert found[2].code == "```\ninner\n```"
    assert without_blocks(text) == "a\nb"
    assert python_programs(text) == ["x = 1", "y = 2"]


@pytest.mark.parametrize(
    "text",
    [
        "# Title\n\nThe text.",
        "```markdown\n# Title\n\nThe text.\n```",
        "Sure, here is the page:\n\n# Title\n\nThe text.",
        "# Title\n\nThe text.\n\nLet me know if you want more!",
    ],
)
def test_chatter_around_a_text_is_taken_off(text: str) -> None:
    assert without_chatter(text) == "# Title\n\nThe text."


def test_a_text_that_is_only_chatter_stays() -> None:
    assert without_chatter("Here is the answer.") == "Here is the answer."
