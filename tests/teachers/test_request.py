from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.foundation.errors import DataError
from hornbook.teachers.request import Failure, Reason, Reply, Request, judge
from hornbook.tokens.tokenizer import Tokenizer

ANY = Request("What is a loop?", "You teach.", 64, 0.7, 0.9, 5, ("\n\n",))


@pytest.mark.parametrize(
    "change",
    [
        {"prompt": "What is a list?"},
        {"system": ""},
        {"max_tokens": 65},
        {"temperature": 0.8},
        {"top_p": 1.0},
        {"seed": 6},
        {"stop": ("\n", "\n")},
    ],
)
def test_the_key_depends_on_every_field_and_on_the_teacher(change: dict[str, Any]) -> None:
    assert replace(ANY, **change).key("one") != ANY.key("one")
    assert ANY.key("one") != ANY.key("other")


def test_the_key_is_the_same_in_every_process() -> None:
    written = (
        '{"max_tokens": 64, "prompt": "What is a loop?", "seed": 5, "stop": ["\\n\\n"], "system": "You teach.", '
        '"teacher": "one", "temperature": 0.7, "top_p": 0.9}'
    )
    assert ANY.key("one") == hashlib.sha256(written.encode()).hexdigest()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("prompt", " \n"),
        ("prompt", "half \ud83d"),
        ("max_tokens", 0),
        ("temperature", -0.1),
        ("temperature", float("nan")),
        ("temperature", float("inf")),
        ("top_p", 0.0),
        ("top_p", 1.1),
        ("seed", -1),
        ("seed", 2**31),
        ("stop", ("",)),
    ],
)
def test_what_no_model_can_answer_is_refused(field: str, value: Any) -> None:
    with pytest.raises(DataError) as error:
        replace(ANY, **{field: value})
    assert error.value.where == field


@given(st.text(min_size=1).filter(str.strip))
def test_no_prompt_has_more_tokens_than_its_bound(tokenizer: Tokenizer, prompt: str) -> None:
    assert len(tokenizer.encode(prompt)) <= Request(prompt).prompt_tokens_at_most


@pytest.mark.parametrize(
    ("text", "finish_reason", "reason"),
    [
        ("a text", "stop", None),
        ("a text", "eos", None),
        ("a te", "length", Reason.CUT),
        ("", "length", Reason.CUT),
        (" \n", "stop", Reason.EMPTY),
        ("No.", "content_filter", Reason.REFUSED),
    ],
)
def test_a_reply_that_is_not_whole_is_a_failure_that_keeps_it(
    text: str, finish_reason: str, reason: Reason | None
) -> None:
    reply = Reply(text, finish_reason, 10, 5, 0.1)
    outcome = judge(reply, attempts=2)
    if reason is None:
        assert outcome is reply
    else:
        assert isinstance(outcome, Failure)
        assert (outcome.reason, outcome.reply, outcome.attempts) == (reason, reply, 2)
