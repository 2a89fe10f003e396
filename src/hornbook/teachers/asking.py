"""Asking one request: from the cache, or by sending it as often as it takes, within rate limits and budget."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Protocol
from weakref import WeakValueDictionary

from hornbook.foundation.errors import BudgetError, HornbookError, TeacherError
from hornbook.teachers.budget import Ledger, Spent, TokenPrices
from hornbook.teachers.cache import UNKNOWN, RequestCache
from hornbook.teachers.pace import Backoff, RateLimit, RetryConfig
from hornbook.teachers.request import Failure, Outcome, Reason, Reply, Request, judge
from hornbook.teachers.usage import Usage

REPEATABLE = {Reason.BUSY, Reason.SERVER, Reason.TIMEOUT, Reason.CONNECTION, Reason.MALFORMED}
LONGEST_TOLD_SECONDS = 900.0
"""An endpoint that asks for a longer wait than this ends the run; it can go on later from the cache."""
_GOOD_ENOUGH = {Reason.CUT}
_STOPPED = "stopped"


class NoReply(Exception):  # noqa: N818 (often no error: it is caught, and the request repeated)
    """A request was sent, or could not be, and brought no reply.

    ``billed`` says whether the provider may bill it all the same; ``wait_seconds`` how long it asked to wait.
    """

    def __init__(self, reason: Reason, detail: str, *, billed: bool, wait_seconds: float | None = None) -> None:
        super().__init__(detail)
        self.reason, self.detail, self.billed, self.wait_seconds = reason, detail, billed, wait_seconds


class Endpoint(Protocol):
    """Whatever turns one request into one reply."""

    async def send(self, request: Request) -> Reply:
        """The reply. Raises NoReply, or TeacherError where no request can ever be answered (then nothing is billed)."""
        ...

    async def close(self) -> None:
        """Let connections go."""
        ...


@dataclass(frozen=True)
class Rules:
    """How requests may be sent."""

    prices: TokenPrices
    retry: RetryConfig
    limit: RateLimit
    concurrency: int
    """Requests under way at once, at most."""


class Asker:
    """Asks requests of one teacher, all from one event loop. ``usage`` counts what it does."""

    def __init__(
        self, identity: str, endpoint: Endpoint, cache: RequestCache, rules: Rules, ledger: Ledger, usage: Usage
    ) -> None:
        self.identity, self._endpoint, self._cache, self._rules = identity, endpoint, cache, rules
        self._ledger, self._usage = ledger, usage
        self._backoff = Backoff(rules.retry)
        self._same: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._failures: dict[str, Failure] = {}
        self._slots, self._turnstile = asyncio.Semaphore(rules.concurrency), asyncio.Lock()
        self._settled, self._stopped = asyncio.Event(), asyncio.Event()
        self._stop: HornbookError | None = None
        self._not_before, self._in_a_row = 0.0, 0

    async def ask(self, request: Request) -> tuple[Outcome, bool]:
        """The outcome, and whether it was known already.

        Two of the same request are sent once. What failed is not sent again by this object. Raises TeacherError,
        BudgetError or StorageError; after that nothing is sent any more, and only what is cached is answered.
        """
        key = request.key(self.identity)
        same = self._same.setdefault(key, asyncio.Lock())
        async with same:
            kept = self._cache.find(key)
            if kept is not None:
                return judge(kept, attempts=0), True
            if key in self._failures:
                return self._failures[key], True
            async with self._slots:
                try:
                    outcome = await self._send(key, request)
                except HornbookError as error:
                    self._end(error)
                    raise
            self._watch(outcome)
            return outcome, False

    async def _send(self, key: str, request: Request) -> Outcome:
        for attempt in range(1, self._rules.retry.max_attempts + 1):
            try:
                return judge(await self._send_once(key, request), attempt)
            except NoReply as none:
                self._hold_all_back(none)
                if none.reason not in REPEATABLE or attempt == self._rules.retry.max_attempts:
                    failure = Failure(none.reason, none.detail, attempt)
                    break
                self._usage.retried[str(none.reason)] += 1
                await self._pause(self._backoff.wait_seconds(attempt, none.wait_seconds))
        else:
            raise AssertionError("there is one attempt at least")
        self._failures[key] = failure
        return failure

    async def _send_once(self, key: str, request: Request) -> Reply:
        worst = self._rules.prices.at_most(request)
        await self._turn(worst)
        in_window = self._rules.limit.record(worst.tokens, asyncio.get_running_loop().time())
        actual, state = worst, UNKNOWN  # what stands if this is cancelled: it may be billed
        try:
            number = self._cache.sent(key, self.identity, worst)
        except BaseException:
            self._settle(worst, Spent())
            raise
        self._usage.sent += 1
        try:
            reply = await self._endpoint.send(request)
            actual = self._rules.prices.spent(reply.prompt_tokens, reply.completion_tokens)
            self._cache.answered(number, key, self.identity, request, reply, actual)
            self._usage.unmetered += not reply.metered
            in_window.tokens = actual.tokens
            return reply
        except NoReply as none:
            actual, state = worst if none.billed else Spent(), str(none.reason)
            self._cache.failed(number, state, actual)
            raise
        except TeacherError:
            actual = Spent()
            self._cache.failed(number, _STOPPED, actual)
            raise
        except asyncio.CancelledError:
            self._cache.failed(number, state, actual)
            raise
        finally:
            self._settle(worst, actual)

    def _settle(self, worst: Spent, actual: Spent) -> None:
        self._ledger.settle(worst, actual)
        self._usage.spent += actual
        self._usage.spent_ever = self._ledger.spent
        self._settled.set()

    async def _turn(self, worst: Spent) -> None:
        """Return when a request may be sent, with ``worst`` reserved. First come, first served."""
        clock = asyncio.get_running_loop().time
        async with self._turnstile:
            while True:
                if self._stop is not None:
                    raise self._stop
                now = clock()
                wait = max(self._not_before - now, self._rules.limit.wait_seconds(worst.tokens, now))
                if wait > 0:
                    await self._pause(wait)
                    continue
                self._settled.clear()
                if self._ledger.reserve(worst):
                    return
                if self._ledger.reserved == Spent():
                    raise BudgetError(
                        f"the budget is used up: {self._ledger.spent} are spent, and the next request may cost {worst}",
                        where=str(self._cache.path),
                        mend="raise `max_tokens` or `max_cost` of the `budget`, or go on with what is answered; answers"
                        " are kept, and the same run goes on from here",
                    )
                await self._settled.wait()

    def _hold_all_back(self, none: NoReply) -> None:
        """What the endpoint asks of one request holds for all."""
        told = none.wait_seconds
        if told is None:
            return
        if told > LONGEST_TOLD_SECONDS:
            raise TeacherError(
                f"the endpoint asks to come back in {told:.0f} seconds: {none.detail}",
                mend="run again then; it goes on from here",
            )
        self._not_before = max(self._not_before, asyncio.get_running_loop().time() + told)

    async def _pause(self, seconds: float) -> None:
        """Sleep, but not beyond the end of all asking."""
        try:
            await asyncio.wait_for(self._stopped.wait(), seconds)
        except TimeoutError:
            return

    def _watch(self, outcome: Outcome) -> None:
        if not isinstance(outcome, Failure) or outcome.reason in _GOOD_ENOUGH:
            self._in_a_row = 0
            return
        self._in_a_row += 1
        if self._in_a_row >= self._rules.retry.max_failures_in_a_row:
            self._end(
                TeacherError(
                    f"{self._in_a_row} requests in a row brought no good answer; the last one: {outcome.reason}, "
                    f"{outcome.detail}",
                    mend="look at that reason; what was answered is kept, and the same run goes on from here",
                )
            )

    def _end(self, error: HornbookError) -> None:
        """Send nothing any more. What is under way may still be answered."""
        self._stop = self._stop or error
        self._stopped.set()
        self._settled.set()
