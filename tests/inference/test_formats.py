from __future__ import annotations

import ast
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hornbook.foundation.errors import DataError, RecipeError
from hornbook.inference.formats import MAY_BECOME_MARKER, PROMPT_FORMATS, PromptFormat, prompt_format

QUESTION_FORMATS = [PROMPT_FORMATS[name] for name in ("instruct", "answer", "chat")]
ALL = list(PROMPT_FORMATS.values())

# Lines that are markers, begin like one, or are none.
LINES = st.sampled_from(
    ["Instruct:", "Instruction 2: x", "Answer:", "Alice:", "Bob: y", "Exercise 1:", "## Exercise", "**Question 2:** z",
     "Questions:", "Output: 5", " Alice: no", "Alice", "Exercises help.", "a", "", "  ", "Ins", "#", "    return 1",
     "def f():", "print(", "'''", "# b"]
)  # fmt: skip
COMPLETIONS = st.lists(LINES, max_size=8).map("\n".join) | st.text(max_size=30)
QUESTIONS = st.text(max_size=20) | st.sampled_from(
    ["What is 2 + 2?", "Write three exercises.", "def f(x):\n", "Alice:"]
)

NEXT_TURN = {
    "instruct": ["Instruct: What?\nOutput: x", "Instruction: Do it", "Instruction 3: Do it"],
    "answer": ["Answer: x"],
    "chat": ["Alice: And you?", "Bob: Again me"],
}
HEADINGS = [
    "Exercise:",
    "Exercise 2: Do",
    "## Exercise 1\nDo",
    "### Exercises\n",
    "**Exercise 1:** x",
    "Question: Who?",
    "Question 12: Who?",
    "**Question 2**: x",
    "# Questions \t\r\nx",
]


def test_prompts_are_those_of_the_cards() -> None:
    assert PROMPT_FORMATS["instruct"].prompt("Why?") == "Instruct: Why?\nOutput:"
    assert PROMPT_FORMATS["answer"].prompt("Why?") == "Why?\n\nAnswer:"
    assert PROMPT_FORMATS["chat"].prompt("Why?") == "Alice: Why?\nBob:"
    assert PROMPT_FORMATS["chat"].prompt(["Why?", "So.", "Oh?"]) == "Alice: Why?\nBob: So.\nAlice: Oh?\nBob:"
    assert PROMPT_FORMATS["code"].prompt("def f():\n") == PROMPT_FORMATS["text"].prompt("def f():\n") == "def f():\n"
    for name, known in PROMPT_FORMATS.items():
        assert known.name == name
        assert known.description
        assert known.source
        assert known.prompt("{0} {} {x}").count("{0} {} {x}") == 1  # braces in a question stay


def test_wrong_turns_and_names_are_errors() -> None:
    with pytest.raises(DataError, match="odd number"):
        PROMPT_FORMATS["chat"].prompt(["a", "b"])
    with pytest.raises(DataError, match="odd number"):
        PROMPT_FORMATS["chat"].prompt([])
    with pytest.raises(DataError, match="use the format `chat`"):
        PROMPT_FORMATS["instruct"].prompt(["a", "b", "c"])
    with pytest.raises(RecipeError, match="did you mean `instruct`"):
        prompt_format("instruction")
    assert prompt_format("chat") is PROMPT_FORMATS["chat"]


@pytest.mark.parametrize("form", QUESTION_FORMATS, ids=lambda form: form.name)
@pytest.mark.parametrize("blank", ["\n", "\n\n", " \n\n\n"])
def test_an_answer_ends_before_the_next_turn(form: PromptFormat, blank: str) -> None:
    prompt = form.prompt("What is it?")
    for marker in NEXT_TURN[form.name] + HEADINGS:
        assert form.answer(prompt, f" It is so.\nYes.{blank}{marker}") == "It is so.\nYes."
    for marker in NEXT_TURN[form.name]:
        assert form.answer(prompt, blank + marker) == ""


@pytest.mark.parametrize("form", QUESTION_FORMATS, ids=lambda form: form.name)
@pytest.mark.parametrize(
    "text",
    [
        "Say Alice: hello, then Instruct: nothing, Answer: no.",
        "It runs:\n    Alice: hi\n    Instruct: x",
        "Alice met Bob.\nAlice and Bob: friends",
        "Exercise 1: the answer begins so",
        "Exercises help.\nExercise is good\nQuestion everything",
        "One\nexercise: none\nquestion 1: none\nALICE: none",
        "Example\nOutput: 5",
        "Steps\nInstructions: mix",
        "one\nExercise",
        "## Exercise",
        "a\n####### Exercise:\n##Exercise:",
    ],
)
def test_legitimate_text_is_kept(form: PromptFormat, text: str) -> None:
    assert form.answer(form.prompt("What is it?"), f" {text}") == text


def test_headings_that_were_asked_for_are_kept() -> None:
    form = PROMPT_FORMATS["instruct"]
    quiz = "Question 1: Who?\nQuestion 2: Why?"
    assert form.answer(form.prompt("Write two questions."), f" Here:\n{quiz}\nExercise 1: x") == f"Here:\n{quiz}"
    assert form.answer(form.prompt("Answer this question."), f" Here:\n{quiz}") == "Here:"
    assert form.answer(form.prompt("Write one."), f"\n{quiz}") == "Question 1: Who?"


@pytest.mark.parametrize("form", ALL, ids=lambda form: form.name)
@settings(max_examples=150)
@given(question=QUESTIONS, completion=COMPLETIONS)
def test_an_answer_is_final_and_holds_no_next_turn(form: PromptFormat, question: str, completion: str) -> None:
    prompt = form.prompt(question)
    answer = form.answer(prompt, completion)
    assert form.answer(prompt, answer) == answer
    assert answer in completion
    turn = {"instruct": r"Instruct(ion)?:", "answer": "Answer:", "chat": "(Alice|Bob):"}.get(form.name)
    if turn:
        assert not re.search(rf"\n{turn}", answer)
        assert answer == answer.strip()
    if form.stop:
        assert form.stop(prompt, "") == (0, False)  # nothing in the prompt stops anything


@pytest.mark.parametrize("form", QUESTION_FORMATS, ids=lambda form: form.name)
@settings(max_examples=80)
@given(question=QUESTIONS, answer=st.text(alphabet="ab: .\n", max_size=20), rest=COMPLETIONS, data=st.data())
def test_round_trip(form: PromptFormat, question: str, answer: str, rest: str, data: st.DataObject) -> None:
    """What was put between a prompt and the next turn comes back."""
    prompt = form.prompt(question)
    marker = data.draw(st.sampled_from(NEXT_TURN[form.name]))
    assert form.answer(prompt, f" {answer}\n{marker}\n{rest}") == answer.strip()


@pytest.mark.parametrize("form", [form for form in ALL if form.stop], ids=lambda form: form.name)
@settings(max_examples=150)
@given(question=QUESTIONS, completion=COMPLETIONS)
@example(question="0", completion="print(\n## Exercise\ndef f():")
def test_a_stop_never_takes_back_what_it_called_certain(form: PromptFormat, question: str, completion: str) -> None:
    prompt, certain = form.prompt(question), 0
    assert form.stop is not None
    for end in range(len(completion) + 1):
        extent = form.stop(prompt, completion[:end])
        assert certain <= extent.certain <= end
        certain = extent.certain
        if extent.over:
            assert form.answer(prompt, completion) == form.answer(prompt, completion[:end])
            return


@pytest.mark.parametrize("form", ALL, ids=lambda form: form.name)
@settings(max_examples=100)
@given(pieces=st.lists(st.text(alphabet="a \n", max_size=4), max_size=8))
def test_pieces_joined_are_the_answer(form: PromptFormat, pieces: list[str]) -> None:
    whole = "".join(pieces)
    before, after = form.strip
    expected = whole.lstrip() if before else whole
    expected = expected.rstrip() if after else expected
    seen = list(form.pieces(iter(pieces)))
    assert "".join(seen) == expected
    assert all(seen)


def test_whatever_may_become_a_marker_is_held_back() -> None:
    for marker in [line for lines in NEXT_TURN.values() for line in lines] + HEADINGS:
        end = re.search(r":|\n", marker)
        assert end is not None
        for length in range(end.start() + 1):
            assert MAY_BECOME_MARKER.fullmatch(marker[:length])


def test_code_ends_with_its_function() -> None:
    form = PROMPT_FORMATS["code"]
    prompt = form.prompt('def double(x):\n    """Twice x."""\n')
    answer = form.answer(prompt, "    y = 2 * x\n\n    return y\n\n\nprint(double(2))\n")
    assert answer == "    y = 2 * x\n\n    return y"
    ast.parse(prompt + answer)
