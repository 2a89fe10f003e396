from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from tests.teachers.fake_endpoint import FakeEndpoint, Fault, Said

from hornbook.foundation.errors import TeacherError
from hornbook.teachers import pace
from hornbook.teachers.request import Failure, Reason, Reply, Request
from hornbook.teachers.teacher import Teacher

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
