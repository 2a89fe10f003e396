"""Money, time and interruptions: what holds whatever the endpoint does."""

from __future__ import annotations

import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.teachers.fake_endpoint import FakeEndpoint, Fault, Said, serve

from hornbook.foundation.errors import BudgetError, StorageError
from hornbook.teachers.budget import Budget, Spent, TokenPrices
from hornbook.teachers.cache import RequestCache
from hornbook.teachers.endpoint import EndpointConfig
from hornbook.teachers.find import open_teacher
from hornbook.teachers.pace import RetryConfig
from hornbook.teachers.request import Outcome, Reply, Request
from hornbook.teachers.teacher import Teacher

Make = Callable[..., Teacher]
PRICES = TokenPrices(prompt_per_million_tokens=1, completion_per_million_tokens=4)
FAULTS = [Said("a short answer"), Said("word " * 20, "length"), Said("", usage=False), Fault(429), Fault(500), Fault(0)]


def questions(count: int, max_tokens: int = 20) -> list[Request]:
    return [Request(f"question {number}", max_tokens=max_tokens) for number in range(count)]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    budget=st.builds(Budget, max_tokens=st.integers(0, 3000), max_cost=st.none() | st.floats(0, 0.001)),
    script=st.lists(st.sampled_from(FAULTS), max_size=12),
    concurrency=st.integers(1, 6),
)
def test_no_run_and_no_series_of_runs_exceeds_the_budget(
    budget: Budget, script: list[Fault | Said], concurrency: int
) -> None:
    with serve() as endpoint, tempfile.TemporaryDirectory() as folder:
        endpoint.script.extend(script)
        config = EndpointConfig(
            base_url=endpoint.url,
            model="tiny-teacher",
            api_key_variable=None,
            concurrency=concurrency,
            prices=PRICES,
            budget=budget,
            retry=RetryConfig(first_wait_seconds=0, max_attempts=3),
        )
        handed_out: list[tuple[Request, Outcome]] = []
        for _ in range(2):
            handed_out.clear()
            with open_teacher(config, Path(folder) / "cache.sqlite") as it:
                try:
                    handed_out.extend(it.ask(questions(12)))
                except BudgetError as error:
                    assert not (it.usage.spent_ever + PRICES.at_most(questions(12)[11])).fits(budget)
                    assert "raise `max_tokens`" in error.mend
                assert it.usage.spent_ever.fits(budget)
        with RequestCache(Path(folder) / "cache.sqlite") as cache:
            assert cache.spent() == it.usage.spent_ever
            assert cache.left_unanswered == 0
        assert [request for request, _ in handed_out] == questions(12)[: len(handed_out)]


def test_when_the_budget_is_used_up_everything_before_is_kept(endpoint: FakeEndpoint, teacher: Make) -> None:
    worst = questions(1)[0].prompt_tokens_at_most + 20
    handed_out: list[Outcome] = []
    with teacher(budget={"max_tokens": worst + 11}, concurrency=4) as it:
        assert not it.estimate(questions(4)).fits
        with pytest.raises(BudgetError, match="15 tokens"):
            for _, outcome in it.ask(questions(9)):
                handed_out.append(outcome)
        assert [isinstance(outcome, Reply) for outcome in handed_out] == [
            True
        ] * 3  # each costs 5 of the 11 that may go
        with pytest.raises(BudgetError):
            it.ask_one(Request("another"))
        assert it.ask_one(questions(1)[0]) == handed_out[0]
    with teacher() as it:
        assert [outcome for _, outcome in it.ask(questions(9))][:3] == handed_out
        assert (it.usage.cached, it.usage.sent) == (3, 6)


def test_an_estimate_counts_what_is_new_and_sends_nothing(endpoint: FakeEndpoint, teacher: Make) -> None:
    prices = PRICES.model_dump()
    with teacher(prices=prices, requests_per_minute=60) as it:
        before = it.estimate(questions(10) + questions(10))
        assert (before.requests, before.cached, before.likely, before.seconds) == (20, 10, None, 10.0)
        assert before.at_most.completion_tokens == 200
        assert before.at_most.prompt_tokens == sum(each.prompt_tokens_at_most for each in questions(10))
        assert before.at_most.cost == pytest.approx(1e-6 * before.at_most.prompt_tokens + 4e-6 * 200)
        assert endpoint.bodies == []
        list(it.ask(questions(4)))
        after = it.estimate(questions(10))
        assert (after.requests, after.cached) == (10, 4)
        assert after.likely == Spent(12, 18, 12 * 10**6 + 18 * 4 * 10**6)
        assert after.seconds is not None
        assert after.seconds >= 6
        assert it.estimate(questions(4)).at_most == Spent()
        assert it.usage.spent.cost == pytest.approx(4 * (2e-6 + 3 * 4e-6))


PROGRAM = """
import sys
from pathlib import Path
from hornbook.teachers.endpoint import EndpointConfig
from hornbook.teachers.find import open_teacher
from hornbook.teachers.request import Request

config = EndpointConfig(base_url=sys.argv[1], model="tiny-teacher", api_key_variable=None, concurrency=4)
questions = [Request(f"question {number}", max_tokens=20) for number in range(40)]
with open_teacher(config, Path(sys.argv[2])) as teacher:
    for request, outcome in teacher.ask(questions):
        print(request.prompt, flush=True)
print("left unanswered:", teacher.usage.left_unanswered)
"""


def start(endpoint: FakeEndpoint, cache: Path, limit: Callable[[], None] | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, endpoint.url, str(cache)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limit,
    )


def kept(cache: Path) -> set[str]:
    """Prompts of the replies that are in the file, read without Hornbook's own code."""
    database = sqlite3.connect(cache)
    rows = database.execute("SELECT request FROM replies").fetchall()
    database.close()
    return {json.loads(request)["prompt"] for (request,) in rows}


@pytest.mark.parametrize("answers", [1, 9, 26])
def test_killed_in_the_middle_it_asks_nothing_again_that_was_answered(
    endpoint: FakeEndpoint, tmp_path: Path, answers: int
) -> None:
    cache = tmp_path / "cache.sqlite"
    endpoint.answer = lambda body: str(time.sleep(0.01))  # so that some are always under way
    process = start(endpoint, cache)
    while sum(endpoint.answered.values()) < answers and process.poll() is None:
        time.sleep(0.001)
    process.kill()
    out, err = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, err
    before, asked = kept(cache), Counter(endpoint.prompts())
    assert set(out.split("\n")[:-1]) <= before, "handed out before it was kept"
    again = start(endpoint, cache)
    out, err = again.communicate(timeout=120)
    assert again.returncode == 0, err
    *handed_out, tail = out.strip().split("\n")
    assert handed_out == [f"question {number}" for number in range(40)]
    asked_again = Counter(endpoint.prompts()) - asked
    assert before & asked_again.keys() == set(), "paid for twice"
    assert before | asked_again.keys() == set(handed_out)
    unanswered = int(tail.removeprefix("left unanswered: "))
    assert len(asked.keys() - before) <= unanswered <= 4
    with RequestCache(cache) as found:
        worst = [Request(f"question {number}", max_tokens=20).prompt_tokens_at_most + 20 for number in range(40)]
        metered = 40 * (2 + 1)
        assert unanswered * min(worst) <= found.spent().tokens - metered <= unanswered * max(worst)


def test_a_full_disk_ends_the_run_and_what_was_kept_is_not_paid_for_again(
    endpoint: FakeEndpoint, tmp_path: Path
) -> None:
    def small_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))

    cache = tmp_path / "cache.sqlite"
    endpoint.answer = lambda body: "word " * 3000
    process = start(endpoint, cache, small_files)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert StorageError.__name__ in err
    assert str(cache) in err
    before, asked = kept(cache), Counter(endpoint.prompts())
    assert set(out.split("\n")[:-1]) <= before
    assert 0 < len(before) < 40
    again = start(endpoint, cache)
    out, err = again.communicate(timeout=120)
    assert again.returncode == 0, err
    assert before & (Counter(endpoint.prompts()) - asked).keys() == set()


def test_ctrl_c_ends_at_once_though_an_answer_is_awaited(endpoint: FakeEndpoint, tmp_path: Path) -> None:
    endpoint.hold.clear()
    process = start(endpoint, tmp_path / "cache.sqlite")
    while len(endpoint.bodies) < 4 and process.poll() is None:
        time.sleep(0.005)
    os.kill(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert not endpoint.hold.is_set()
    assert err.strip().endswith("KeyboardInterrupt")
    with RequestCache(tmp_path / "cache.sqlite") as cache:
        assert cache.left_unanswered == 0, "they were counted when it ended"
        assert cache.attempts_by_state() == {"unknown": 4}
