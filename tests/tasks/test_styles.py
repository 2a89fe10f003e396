from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.inference.stopping import StopRule
from hornbook.tasks.styles import HUMANEVAL_STOPS, MBPP_STOPS, STYLES
from hornbook.tokens.tokenizer import END_OF_TEXT

PIECES = ["\n", "def", "class", "#", "if", "print", "x", " ", "[DONE]", "assert", '"""', "```", END_OF_TEXT, "é"]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=20).map("".join)


@pytest.mark.parametrize(("task", "stops"), [("humaneval", HUMANEVAL_STOPS), ("mbpp", MBPP_STOPS)])
def test_the_cuts_are_those_of_the_harnesss_task_files(task: str, stops: tuple[str, ...]) -> None:
    lm_eval = pytest.importorskip("lm_eval", reason="lm-eval is not installed")

    class Loader(yaml.SafeLoader):
        pass

    Loader.add_constructor("!function", lambda loader, node: node.value)
    file = Path(lm_eval.__file__).parent / "tasks" / task / f"{task}.yaml"
    assert tuple(yaml.load(file.read_text(), Loader)["generation_kwargs"]["until"]) == stops


@settings(deadline=None)
@given(TEXTS, st.sampled_from(sorted(STYLES)))
def test_a_text_is_cut_as_the_harness_cuts_it(text: str, name: str) -> None:
    models = pytest.importorskip("lm_eval.models.utils", reason="lm-eval is not installed")
    style = STYLES[name]
    theirs = models.postprocess_generated_text(text, [*style.stops, END_OF_TEXT], None)
    assert style.cut(text) == theirs
    assert style.cut(theirs) == theirs


def first_over(rule: StopRule, text: str) -> int:
    """How much of ``text`` is written before the rule stops it."""
    return next((end for end in range(len(text) + 1) if rule("def f():\n", text[:end]).over), len(text))


@settings(deadline=None)
@given(TEXTS, st.sampled_from(sorted(STYLES)))
def test_writing_never_stops_before_the_cut_is_certain(text: str, name: str) -> None:
    style = STYLES[name]
    assert style.cut(text[: first_over(style.stop, text)]) == style.cut(text)
