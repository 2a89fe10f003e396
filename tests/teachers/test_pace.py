from __future__ import annotations

from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.teachers.pace import Backoff, RateLimit, RetryConfig, told_to_wait


def test_waits_double_and_are_drawn_below_their_bound() -> None:
    config = RetryConfig(first_wait_seconds=1, longest_wait_seconds=10, seed=3)
    bounds = [1, 2, 4, 8, 10, 10]
    drawn = [
        [Backoff(config.model_copy(update={"seed": seed})).wait_seconds(n) for n in range(1, 7)] for seed in range(200)
    ]
    for position, bound in enumerate(bounds):
        column = [waits[position] for waits in drawn]
        assert 0 <= min(column) < 0.1 * bound
        assert 0.9 * bound < max(column) <= bound


def test_the_same_seed_waits_the_same() -> None:
    first, second = Backoff(RetryConfig(seed=5)), Backoff(RetryConfig(seed=5))
    assert [first.wait_seconds(n) for n in range(1, 9)] == [second.wait_seconds(n) for n in range(1, 9)]


def test_what_the_endpoint_asks_for_is_the_least() -> None:
    backoff = Backoff(RetryConfig(first_wait_seconds=1, longest_wait_seconds=10))
    assert all(30 <= backoff.wait_seconds(attempt, 30.0) <= 31 for attempt in range(1, 20))


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after": formatdate(1_000_012, usegmt=True)}, 12.0),
        ({"retry-after": formatdate(999_000, usegmt=True)}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
    ],
)
def test_headers_that_ask_to_wait_are_read(headers: dict[str, str], seconds: float | None) -> None:
    assert told_to_wait(headers, now=1_000_000) == seconds


@given(
    st.none() | st.integers(1, 5),
    st.none() | st.integers(1, 1000),
    st.lists(st.tuples(st.integers(1, 1500), st.integers(0, 40)), max_size=30),
)
def test_no_minute_holds_more_than_its_limits(
    requests: int | None, tokens: int | None, asked: list[tuple[int, int]]
) -> None:
    """Whole seconds, so that the reference below counts exactly."""
    limit, now = RateLimit(requests, tokens), 0
    sent: list[tuple[int, int]] = []
    for size, pause in asked:
        now += pause
        wait = limit.wait_seconds(size, now)
        assert wait == int(wait) >= 0
        now += int(wait)
        assert limit.wait_seconds(size, now) == 0
        limit.record(size, now)
        sent.append((now, size))
        minute = [each for at, each in sent if at > now - 60]
        assert requests is None or len(minute) <= requests
        assert tokens is None or sum(minute) <= tokens or len(minute) == 1
        if wait:
            before = [each for at, each in sent[:-1] if at > now - 61]
            assert (requests and len(before) >= requests) or (tokens and sum(before) + size > tokens)


def test_tokens_that_were_not_needed_are_given_back() -> None:
    limit = RateLimit(None, 100)
    first = limit.record(90, 0)
    assert limit.wait_seconds(50, 10) == 50
    first.tokens = 20
    assert limit.wait_seconds(50, 10) == 0
    assert limit.seconds_at_least(5, 300) == 180
