from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter
from tests.teachers.fake_endpoint import FakeEndpoint, Fault, Said

from hornbook.foundation.config import parse
from hornbook.foundation.errors import HornbookError, MissingExtraError, RecipeError, TeacherError
from hornbook.teachers import pace
from hornbook.teachers.endpoint import EndpointConfig
from hornbook.teachers.find import TeacherConfig, open_teacher
from hornbook.teachers.local import LocalConfig
from hornbook.teachers.request import Failure, Reason, Reply, Request
from hornbook.teachers.teacher import Teacher

KEY = "sk-secret-0123456789"
Make = Callable[..., Teacher]


def questions(count: int, first: int = 0) -> list[Request]:
    return [Request(f"question {number}", max_tokens=20) for number in range(first, first + count)]


def text(outcome: object) -> str:
    assert isinstance(outcome, Reply), outcome
    return outcome.text


def test_answers_come_in_the_order_of_the_questions(endpoint: FakeEndpoint, teacher: Make) -> None:
    endpoint.script.extend([Fault(500), Said("late"), Fault(429), Fault(0)])
    endpoint.hold_until(7)  # the first four, and three of them again
    with teacher(concurrency=4) as it:
        answers = list(it.ask(questions(30)))
    assert [request for request, _ in answers] == questions(30)
    for request, outcome in answers:
        assert text(outcome) in (f"echo: {request.prompt}", "late")
    assert endpoint.most_at_once == 4


def test_every_setting_is_sent(endpoint: FakeEndpoint, teacher: Make) -> None:
    request = Request("What is a loop?", "You teach.", 64, 0.7, 0.9, 5, ("\n\n",))
    with teacher() as it, teacher("other", max_tokens_field="max_completion_tokens", leave_out=["seed", "stop"],
                                  extra_body={"top_k": 40}) as other:  # fmt: skip
        it.ask_one(request)
        other.ask_one(request)
        it.ask_one(Request("alone"))
    messages = [{"role": "system", "content": "You teach."}, {"role": "user", "content": "What is a loop?"}]
    common = {"model": "tiny-teacher", "messages": messages, "temperature": 0.7, "top_p": 0.9}
    assert endpoint.bodies[0] == common | {"max_tokens": 64, "seed": 5, "stop": ["\n\n"]}
    assert endpoint.bodies[1] == common | {"max_completion_tokens": 64, "top_k": 40}
    assert endpoint.bodies[2]["messages"] == [{"role": "user", "content": "alone"}]
    assert "stop" not in endpoint.bodies[2]


def test_what_is_kept_is_not_asked_again(endpoint: FakeEndpoint, teacher: Make) -> None:
    with teacher() as it:
        first = [outcome for _, outcome in it.ask(questions(5))]
    with teacher() as it:
        again = [outcome for _, outcome in it.ask(questions(7))]
        assert (it.usage.cached, it.usage.sent) == (5, 2)
    assert again[:5] == first
    assert len(endpoint.bodies) == 7
    with teacher(model="large-teacher") as it:
        assert list(it.ask(questions(1)))
    assert len(endpoint.bodies) == 8


def test_the_same_question_twice_is_sent_once(endpoint: FakeEndpoint, teacher: Make) -> None:
    endpoint.always = Fault(400)
    with teacher(concurrency=8) as it:
        assert len({outcome for _, outcome in it.ask(questions(1) * 10)}) == 1
    endpoint.always = None
    with teacher(concurrency=8) as it:
        assert len({text(outcome) for _, outcome in it.ask(questions(1) * 10)}) == 1
        assert (it.usage.requests, it.usage.cached, it.usage.sent) == (10, 9, 1)
    assert len(endpoint.bodies) == 2


@pytest.mark.parametrize(
    ("fault", "reason", "billed"),
    [
        (Fault(408), Reason.BUSY, False),
        (Fault(409), Reason.BUSY, False),
        (Fault(429, headers={"Retry-After": "0"}), Reason.BUSY, False),
        (Fault(500), Reason.SERVER, False),
        (Fault(503, body="<html>"), Reason.SERVER, False),
        (Fault(hang=True), Reason.TIMEOUT, True),
        (Fault(0), Reason.CONNECTION, True),
        (Fault(200, body="{"), Reason.MALFORMED, True),
        (Fault(200, body="[]"), Reason.MALFORMED, True),
        (Fault(200, body='{"choices": []}'), Reason.MALFORMED, True),
        (Fault(200, body='{"choices": [{"message": {"content": 5}}]}'), Reason.MALFORMED, True),
    ],
)
def test_what_may_work_later_is_repeated_and_counted(
    endpoint: FakeEndpoint, teacher: Make, fault: Fault, reason: Reason, *, billed: bool
) -> None:
    (question,) = questions(1)
    endpoint.script.extend([fault, fault])
    with teacher(timeout_seconds=0.3 if fault.hang else 30) as it:
        assert text(it.ask_one(question)) == "echo: question 0"
        assert it.usage.retried == {str(reason): 2}
        assert it.usage.failed == {}
        worst = question.prompt_tokens_at_most + 20
        assert it.usage.spent.tokens == 2 + 3 + (2 * worst if billed else 0)
        endpoint.script.extend([fault] * 3)
    with teacher(retry={"max_attempts": 3}, timeout_seconds=0.3 if fault.hang else 30) as it:
        outcome = it.ask_one(questions(1, first=1)[0])
        assert isinstance(outcome, Failure)
        assert (outcome.reason, outcome.attempts, outcome.reply) == (reason, 3, None)
        assert it.usage.failed == {str(reason): 1}
        assert not endpoint.script


@pytest.mark.parametrize("headers", [{"Retry-After": "0.4"}, {"retry-after-ms": "400", "Retry-After": "0"}])
@pytest.mark.parametrize("max_attempts", [1, 2])
def test_when_the_endpoint_asks_to_wait_nothing_is_sent(
    endpoint: FakeEndpoint, teacher: Make, headers: dict[str, str], max_attempts: int
) -> None:
    """Neither the same question nor the next one."""
    endpoint.script.append(Fault(429, headers=headers))
    with teacher(concurrency=1, retry={"max_attempts": max_attempts}) as it:
        list(it.ask(questions(2)))
    assert endpoint.arrivals[1] - endpoint.arrivals[0] >= 0.4


@pytest.mark.parametrize("limit", [{"requests_per_minute": 3}, {"tokens_per_minute": 500}])
def test_a_rate_limit_holds_questions_back(
    endpoint: FakeEndpoint, teacher: Make, monkeypatch: pytest.MonkeyPatch, limit: dict[str, int]
) -> None:
    monkeypatch.setattr(pace, "MINUTE", 0.4)
    endpoint.always = Said("", usage=False)  # so that they count as many tokens as reserved
    start = time.monotonic()
    with teacher(**limit) as it:
        list(it.ask(questions(4)))
    assert endpoint.arrivals[3] - start >= 0.4


@pytest.mark.parametrize("status", [400, 413, 422])
def test_a_question_that_is_rejected_is_not_repeated_in_this_run(
    endpoint: FakeEndpoint, teacher: Make, status: int
) -> None:
    endpoint.script.append(Fault(status, body='{"error": {"message": "too long"}}'))
    with teacher() as it:
        outcome = it.ask_one(questions(1)[0])
        assert isinstance(outcome, Failure)
        assert outcome.reason is Reason.REJECTED
        assert outcome.detail == f"HTTP {status}: too long"
        assert it.ask_one(questions(1)[0]) == outcome
        assert it.usage.spent.tokens == 0
    assert len(endpoint.bodies) == 1
    with teacher() as it:
        assert text(it.ask_one(questions(1)[0])) == "echo: question 0"


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (Said(""), Reason.EMPTY),
        (Said("once upon a", "length"), Reason.CUT),
        (Said("", "content_filter"), Reason.REFUSED),
        (Said("", refusal="I will not."), Reason.REFUSED),
    ],
)
def test_an_answer_that_is_no_use_is_paid_for_once_only(
    endpoint: FakeEndpoint, teacher: Make, said: Said, reason: Reason
) -> None:
    endpoint.script.append(said)
    for _ in range(2):
        with teacher() as it:
            outcome = it.ask_one(questions(1)[0])
            assert isinstance(outcome, Failure)
            assert outcome.reason is reason
            assert outcome.reply is not None
            assert outcome.reply.text == (said.refusal or said.text)
            assert it.usage.failed == {str(reason): 1}
    assert len(endpoint.bodies) == 1


def test_an_endpoint_that_tells_no_tokens_is_counted_at_the_worst(endpoint: FakeEndpoint, teacher: Make) -> None:
    endpoint.script.append(Said("a b c", usage=False))
    (question,) = questions(1)
    with teacher() as it:
        reply = it.ask_one(question)
        assert isinstance(reply, Reply)
        assert not reply.metered
        assert it.usage.unmetered == 1
        assert it.usage.spent.tokens == question.prompt_tokens_at_most + 20


@pytest.mark.parametrize("status", [401, 403])
def test_a_wrong_key_ends_the_run_at_once(
    endpoint: FakeEndpoint, teacher: Make, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    monkeypatch.setenv("SOME_KEY", KEY)
    endpoint.always = Fault(status, body=f'{{"error": {{"message": "Incorrect API key: {KEY[:9]}***"}}}}')
    with teacher(api_key_variable="SOME_KEY", concurrency=1) as it, pytest.raises(TeacherError) as error:
        list(it.ask(questions(50)))
    assert "api_key_variable" in error.value.mend
    assert KEY[:9] not in str(error.value)
    assert len(endpoint.bodies) == 1


def test_the_key_goes_into_the_header_and_nowhere_else(
    endpoint: FakeEndpoint,
    teacher: Make,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("SOME_KEY", KEY)
    echo = f'{{"error": {{"message": "you sent {KEY}"}}}}'
    endpoint.script.extend([Said("fine"), Fault(400, body=echo), Fault(200, body=KEY), Fault(500, body=echo)])
    with teacher(api_key_variable="SOME_KEY", concurrency=1, retry={"max_attempts": 1}) as it:
        outcomes = [outcome for _, outcome in it.ask(questions(4))]
        assert it.usage.failed == {"rejected": 1, "malformed": 1, "server": 1}
        said = repr((outcomes, it.usage, vars(it)))
    assert endpoint.headers_seen[0]["Authorization"] == f"Bearer {KEY}"
    assert "***" in said
    captured = capfd.readouterr()
    for place in (said, caplog.text, captured.out, captured.err):
        assert KEY not in place
    assert all(KEY.encode() not in path.read_bytes() for path in tmp_path.iterdir())


def test_a_variable_without_a_key_is_an_error(teacher: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOME_KEY", raising=False)
    with pytest.raises(TeacherError, match="SOME_KEY holds no key") as error, teacher(api_key_variable="SOME_KEY"):
        pass
    assert "export SOME_KEY=" in error.value.mend


def test_a_model_that_is_not_there_is_named_with_its_neighbours(endpoint: FakeEndpoint, teacher: Make) -> None:
    with teacher(model="tiny-techer") as it, pytest.raises(TeacherError, match="no model `tiny-techer`") as error:
        it.ask_one(questions(1)[0])
    assert "`tiny-teacher`" in error.value.mend
    with teacher(model="zzz") as it, pytest.raises(TeacherError) as error:
        it.ask_one(questions(1)[0])
    assert error.value.mend == "it has: tiny-teacher, large-teacher"


def test_a_wrong_path_is_told_from_a_missing_model(endpoint: FakeEndpoint, teacher: Make) -> None:
    with teacher(base_url=endpoint.url.removesuffix("/v1")) as it, pytest.raises(TeacherError) as error:
        it.ask_one(questions(1)[0])
    assert "ends with /v1" in error.value.mend


def test_nobody_there_ends_the_run_at_once(teacher: Make) -> None:
    with teacher(base_url="http://127.0.0.1:9/v1") as it, pytest.raises(TeacherError, match="nobody answers"):
        list(it.ask(questions(5)))


@pytest.mark.parametrize(
    ("fault", "what"),
    [
        (Fault(429, body='{"error": {"message": "quota", "code": "insufficient_quota"}}'), "can't pay"),
        (Fault(402), "can't pay"),
        (Fault(301, headers={"Location": "https://elsewhere/v1"}), "points to https://elsewhere/v1"),
        (Fault(429, headers={"Retry-After": "86400"}), "come back in 86400 seconds"),
    ],
)
def test_what_no_repetition_mends_ends_the_run(endpoint: FakeEndpoint, teacher: Make, fault: Fault, what: str) -> None:
    endpoint.always = fault
    with teacher(concurrency=1) as it, pytest.raises(TeacherError, match=what):
        list(it.ask(questions(5)))
    assert len(endpoint.bodies) == 1


def test_many_failures_in_a_row_end_the_run_and_cut_answers_do_not_count(endpoint: FakeEndpoint, teacher: Make) -> None:
    endpoint.script.extend([Fault(400), Fault(400), Said("cut", "length")] * 3)
    endpoint.always = Fault(400)
    handed_out: list[object] = []
    with teacher(concurrency=1, retry={"max_failures_in_a_row": 3}) as it:
        with pytest.raises(TeacherError, match="3 requests in a row brought no good answer") as error:
            handed_out.extend(outcome for _, outcome in it.ask(questions(100)))
        assert "rejected" in error.value.what
    assert len(endpoint.bodies) == len(handed_out) == 12


def test_what_is_under_way_when_an_error_comes_is_awaited_and_kept(endpoint: FakeEndpoint, teacher: Make) -> None:
    endpoint.script.append(Fault(401, once_arrived=3))
    endpoint.answer = lambda body: "late" if not endpoint.ended.wait(0.3) else "too late"
    with teacher(concurrency=3) as it, pytest.raises(TeacherError):
        list(it.ask(questions(3)))
    assert it.usage.sent == 3
    with teacher() as it:
        assert [text(outcome) for _, outcome in it.ask(questions(3))] == ["late"] * 3
        assert it.usage.cached == 2
    assert len(endpoint.bodies) == 4


def test_questions_are_taken_lazily(endpoint: FakeEndpoint, teacher: Make) -> None:
    taken = 0

    def endless() -> Iterator[Request]:
        nonlocal taken
        while True:
            taken += 1
            yield questions(1, first=taken)[0]

    with teacher(concurrency=2) as it:
        answers = it.ask(endless())
        for expected in range(1, 21):
            request, outcome = next(answers)
            assert text(outcome) == f"echo: {request.prompt}" == f"echo: question {expected}"
            assert taken <= expected + 9
        answers.close()
        assert text(it.ask_one(Request("afterwards"))) == "echo: afterwards"


def test_an_error_in_the_questions_reaches_the_caller(teacher: Make) -> None:
    def broken() -> Iterator[Request]:
        yield questions(1)[0]
        raise KeyError("theirs")

    with teacher() as it, pytest.raises(KeyError, match="theirs"):
        list(it.ask(broken()))


def test_leaving_early_gives_up_what_is_under_way_and_counts_it(endpoint: FakeEndpoint, teacher: Make) -> None:
    (first, *others) = questions(3)
    endpoint.answer = lambda body: (
        "at once" if body["messages"][0]["content"] == first.prompt else str(endpoint.ended.wait(30))
    )
    with teacher(concurrency=3) as it:
        for request, _ in it.ask([first, *others]):
            assert request == first
            while len(endpoint.bodies) < 3:
                time.sleep(0.005)
            break
    tokens = 2 + 2 + sum(other.prompt_tokens_at_most + 20 for other in others)
    assert it.usage.spent.tokens == tokens
    with teacher() as it:
        assert it.usage.spent_ever.tokens == tokens
        assert it.usage.left_unanswered == 0


def test_a_closed_teacher_says_so(teacher: Make) -> None:
    with pytest.raises(TeacherError, match="not open"):
        list(teacher().ask(questions(1)))


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"api_key_variable": KEY}, "api_key_variable"), ({"base_url": f"https://me:{KEY}@host/v1"}, "base_url")],
)
def test_a_secret_in_the_wrong_place_is_refused_and_not_repeated(fields: dict[str, Any], field: str) -> None:
    data = {"base_url": "https://host/v1", "model": "m"} | fields
    with pytest.raises(RecipeError) as error:
        parse(EndpointConfig, data)
    assert error.value.where == field
    assert KEY not in str(error.value)


@pytest.mark.parametrize("url", ["host/v1", "ftp://host", "https://", "https://host/v1?key=3", "http://[::1"])
def test_an_address_must_be_one(url: str) -> None:
    with pytest.raises(RecipeError, match="no plain address"):
        parse(EndpointConfig, {"base_url": url, "model": "m"})


def test_a_cap_in_money_needs_prices() -> None:
    with pytest.raises(RecipeError, match="needs `prices`"):
        parse(EndpointConfig, {"base_url": "https://host/v1", "model": "m", "budget": {"max_cost": 3}})


def test_the_kind_decides_which_teacher_it_is() -> None:
    adapter: TypeAdapter[EndpointConfig | LocalConfig] = TypeAdapter(TeacherConfig)
    endpoint = adapter.validate_python({"kind": "endpoint", "base_url": "https://host/v1", "model": "m"})
    assert isinstance(endpoint, EndpointConfig)
    assert isinstance(adapter.validate_python({"kind": "local"}), LocalConfig)
    assert adapter.validate_json(endpoint.model_dump_json()) == endpoint


def test_without_the_extra_it_is_named(teacher: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r"hornbook\[teacher\]"), teacher():
        pass
    with pytest.raises(HornbookError, match=r"hornbook\[teacher\]"):
        open_teacher(LocalConfig(), Path("cache.sqlite"))
