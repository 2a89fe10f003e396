"""When the next request may be sent: rate limits, and how long to wait before a repetition."""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from pydantic import Field

from hornbook.foundation.config import Config

MINUTE = 60.0


class RetryConfig(Config):
    """How often a request is repeated that brought no reply, and when to give up on the teacher."""

    max_attempts: int = Field(default=6, ge=1)
    """Times that a request is sent at most. Only what may work later is repeated: a busy or broken server, a timeout,
    a connection that breaks off, an answer that is no JSON."""
    first_wait_seconds: float = Field(default=1.0, ge=0)
    """Before the first repetition, at most; it doubles with every further one."""
    longest_wait_seconds: float = Field(default=60.0, ge=0)
    """Before any repetition, at most, unless the endpoint names a longer time."""
    max_failures_in_a_row: int = Field(default=20, ge=1)
    """After so many requests in a row without a good answer the run stops. Answers that were cut do not count."""
    seed: int = 0
    """Seeds the waits, which are drawn at random."""


class Backoff:
    """Exponential backoff with full jitter (AWS Architecture Blog, 2015): a wait drawn from 0 to a doubling bound."""

    def __init__(self, config: RetryConfig) -> None:
        self._config, self._random = config, random.Random(config.seed)

    def wait_seconds(self, attempt: int, told_seconds: float | None = None) -> float:
        """How long to wait after the failed attempt number ``attempt`` (from 1).

        Never less than ``told_seconds``, what the endpoint asked for; the jitter is added to it, so that not all
        requests come back at once.
        """
        bound = min(self._config.longest_wait_seconds, self._config.first_wait_seconds * 2 ** (attempt - 1))
        drawn = self._random.uniform(0, bound)
        return drawn if told_seconds is None else told_seconds + min(drawn, self._config.first_wait_seconds)


def told_to_wait(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Seconds that the headers `retry-after-ms` or `Retry-After` (seconds, or an HTTP date) ask for; None without.

    What can't be read is ignored. ``now`` is in seconds since 1970.
    """
    for name, unit in (("retry-after-ms", 1e-3), ("retry-after", 1.0)):
        try:
            told = float(headers.get(name, "")) * unit
        except ValueError:
            continue
        if 0 <= told < float("inf"):
            return told
    try:
        date = parsedate_to_datetime(headers.get("retry-after", ""))
    except ValueError:
        return None
    return max(0.0, date.timestamp() - (time.time() if now is None else now))


class RateLimit:
    """At most so many requests and tokens within any 60 seconds. Times are any clock's seconds that never go back.

    Tokens count as reserved when a request is sent, and as billed from when that is known. A request that alone has
    more tokens than a minute allows is let through when nothing else was sent for a minute.
    """

    def __init__(self, requests_per_minute: int | None, tokens_per_minute: int | None) -> None:
        self._requests, self._tokens = requests_per_minute, tokens_per_minute
        self._window: deque[Sent] = deque()

    def wait_seconds(self, tokens: int, now: float) -> float:
        """How long to wait before a request of ``tokens`` may be sent; 0 if at once."""
        while self._window and self._window[0].at <= now - MINUTE:
            self._window.popleft()
        requests, used = len(self._window), sum(sent.tokens for sent in self._window)
        for sent in (None, *self._window):
            if sent is not None:
                requests, used = requests - 1, used - sent.tokens
            fits = requests == 0 or self._tokens is None or used + tokens <= self._tokens
            if fits and (self._requests is None or requests < self._requests):
                return 0.0 if sent is None else sent.at + MINUTE - now
        raise AssertionError("an empty window takes any request")

    def record(self, tokens: int, now: float) -> Sent:
        """Note that a request was sent; set ``tokens`` of what is returned when they are known."""
        sent = Sent(now, tokens)
        if self._requests is not None or self._tokens is not None:
            self._window.append(sent)
        return sent

    def seconds_at_least(self, requests: int, tokens: int) -> float:
        """Time that so many requests and tokens take at this rate."""
        by_requests = requests / self._requests if self._requests else 0.0
        by_tokens = tokens / self._tokens if self._tokens else 0.0
        return MINUTE * max(by_requests, by_tokens)


class Sent:
    """A request in the window of the last minute."""

    def __init__(self, at: float, tokens: int) -> None:
        self.at, self.tokens = at, tokens
