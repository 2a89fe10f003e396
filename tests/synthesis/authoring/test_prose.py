from __future__ import annotations

import pytest

from hornbook.synthesis.authoring.assignments import DIALOGUE, FAQ, TABLE, TUTORIAL, WORKED
from hornbook.synthesis.authoring.faults import Fault, Unusable
from hornbook.synthesis.authoring.formats import check_format
from hornbook.synthesis.authoring.prose import check_prose, copied, is_english, missing_words, repetition
from hornbook.synthesis.curriculum.registry import families

GOOD = (
    "A seed is a small plant that is waiting for water. When the soil is warm and wet, the shell of the seed opens, "
    "and a root grows down into the earth. After some days a green stem comes up and looks for the light of the "
    "sun. The first leaves make sugar from air and water, and so the plant no longer needs what its mother had "
    "packed for it."
)


def fault_of(text: str, least: int = 10, most: int = 500) -> Fault | None:
    try:
        check_prose(text, least_words=least, most_words=most)
    except Unusable as fault:
        return fault.fault
    return None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (GOOD, None),
        (f"{GOOD}\n\n```python\nx = 1\n```", None),
        (f"{GOOD}\n\n- one\n- two", None),
        (f"{GOOD}\n\nAnswer: 4", None),
        ("", Fault.EMPTY),
        (f"As an AI language model, I can't have plants. {GOOD}", Fault.REFUSAL),
        (f"I’m sorry, but I cannot do this. {GOOD}", Fault.REFUSAL),
        (f"{GOOD}\n```python\nx = 1\n", Fault.UNCLOSED_FENCE),
        ("A seed is small.", Fault.TOO_SHORT),
        (GOOD * 9, Fault.TOO_LONG),
        ("Ein Same ist eine kleine Pflanze und wartet auf Wasser, bis der Boden warm wird.", Fault.LANGUAGE),
        ("xq zv " * 20 + ".", Fault.LANGUAGE),
        (f"{GOOD} And then it", Fault.UNFINISHED),
        ("The plant is in the garden.\n" * 12, Fault.REPETITION),
        (GOOD + " so it grew and it grew and it grew" * 9 + ".", Fault.REPETITION),
    ],
)
def test_what_is_wrong_with_a_text_has_a_code(text: str, fault: Fault | None) -> None:
    assert fault_of(text) is fault


def test_a_sentence_about_sorry_people_is_no_refusal() -> None:
    assert fault_of(f"{GOOD} She said that she was sorry, and that she could not help it.") is None


def test_the_curriculum_s_own_pages_are_english_and_do_not_repeat_themselves() -> None:
    texts = [family.section(seed).text for family in families() if family.has_sections for seed in (0, 1)]
    english = sum(map(is_english, texts))
    fresh = sum(not repetition(text) for text in texts)
    assert english / len(texts) > 0.97
    assert fresh / len(texts) > 0.9


def test_words_occur_with_their_endings_too() -> None:
    text = "The children carried their kites, stopped, were happier, brought wool and made leaves of `paper`."
    assert missing_words(text, ["carry", "kite", "stop", "bring", "leaf", "wool"]) == []
    assert missing_words(text, ["car", "paper", "rough"]) == ["car", "paper", "rough"]


def test_thirteen_words_in_a_row_are_a_copy() -> None:
    words = GOOD.split()
    assert copied("He wrote: " + " ".join(words[5:18]) + " and so on.", GOOD)
    assert not copied("He wrote: " + " ".join(words[5:17]) + " and so on.", GOOD)


PAGES = {
    TUTORIAL: "# Seeds\n\nText.\n\n## Water\n\nText.",
    FAQ: "Q: Why?\nA: So.\n\n**Q: How?**\nA: Thus.\n\n### When do they grow?\n\nIn spring.",
    WORKED: "Problem: How many?\n\nStep 1: Count.\n**Step 2:** Add.\n\nSolution: 4",
    TABLE: "Intro.\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 \\| 5 |\n\nEnd.",
    DIALOGUE: "Student: Why?\n\n**Teacher:** So.\n\nStudent: And?\nTeacher: Thus: so.\nStudent: Oh.",
}


@pytest.mark.parametrize("form", PAGES)
def test_a_form_is_recognized_and_no_other_page_passes_for_it(form: str) -> None:
    check_format(PAGES[form], form)
    others = [other for other in PAGES if other != form]
    for other in others:
        with pytest.raises(Unusable) as caught:
            check_format(PAGES[other], form)
        assert caught.value.fault is Fault.FORMAT


@pytest.mark.parametrize(
    ("form", "text", "detail"),
    [
        (TUTORIAL, "# Seeds\n\n```python\n# a comment\n```", "1 headings"),
        (FAQ, "Q: Why?\nQ: How?\nA: Thus.\nQ: When?\nA: Now.", "2 questions with an answer"),
        (WORKED, "Solution: 4\nProblem: How many?\nStep 1: a\nStep 2: b", "no solution after"),
        (TABLE, "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |\n", "1 cells, not 2"),
        (TABLE, "| a | b |\n|---|---|\n| 1 | 2 |\n", "1 rows"),
        (TABLE, "| a | b | c |\n|---|---|\n| 1 | 2 |\n", "differ in width"),
        (DIALOGUE, "Student: a\nTeacher: b\nTeacher: c\nStudent: d\nTeacher: e", "goes on after"),
        (DIALOGUE, "Student: a\nTeacher: b", "2 turns"),
        (DIALOGUE, "Student: a\nStudent: b\nStudent: c\nStudent: d", "no two speakers"),
    ],
)
def test_what_is_missing_of_a_form_is_said(form: str, text: str, detail: str) -> None:
    with pytest.raises(Unusable) as caught:
        check_format(text, form)
    assert detail in caught.value.detail
