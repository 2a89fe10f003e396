"""A teacher: a language model that answers many requests, each paid for once."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, wait
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from hornbook.foundation.errors import HornbookError, TeacherError
from hornbook.teachers.asking import Asker, Endpoint, Rules
from hornbook.teachers.budget import Budget, Estimate, Ledger, Spent
from hornbook.teachers.cache import RequestCache
from hornbook.teachers.request import Outcome, Request
from hornbook.teachers.usage import Usage

AHEAD = 4
"""So many requests for each one under way are taken before the oldest is handed out: a slow one holds up no other."""

_Future = Future[tuple[Outcome, bool]]


@dataclass(frozen=True)
class _Open:
    asker: Asker
    cache: RequestCache
    loop: asyncio.AbstractEventLoop


class Teacher:
    """Answers requests through ``connect()``'s endpoint, with the cache at ``cache_path``. A context manager.

    ``identity`` says, to the cache, which model answers; of the same identity the same request is asked once, ever.
    Not for use from several threads. Entering raises what ``RequestCache`` and ``connect`` raise.
    """

    def __init__(
        self,
        *,
        name: str,
        identity: str,
        connect: Callable[[ExitStack], Endpoint],
        rules: Rules,
        budget: Budget,
        cache_path: Path,
    ) -> None:
        self.name, self.identity = name, identity
        self._connect, self._rules, self._budget, self._cache_path = connect, rules, budget, cache_path
        self.usage = Usage()
        self._stack = ExitStack()
        self._running: _Open | None = None

    def __enter__(self) -> Teacher:
        with ExitStack() as stack:
            cache = stack.enter_context(RequestCache(self._cache_path))
            spent = cache.spent()
            self.usage = Usage(left_unanswered=cache.left_unanswered, spent_ever=spent)
            endpoint = self._connect(stack)
            ledger = Ledger(self._budget, spent)
            loop = stack.enter_context(_loop_in_thread(endpoint))
            asker = Asker(self.identity, endpoint, cache, self._rules, ledger, self.usage)
            self._running = _Open(asker, cache, loop)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._running = None
        self._stack.close()

    @property
    def _open(self) -> _Open:
        if self._running is None:
            raise TeacherError("this teacher is not open", where=self.name, mend="use `with open_teacher(...) as it:`")
        return self._running

    def ask(self, requests: Iterable[Request]) -> Generator[tuple[Request, Outcome]]:
        """Each request with its outcome, in the order of ``requests``, which may be endless.

        ``requests`` is read in the caller's thread, ``AHEAD`` times the concurrency ahead at most. When the iteration
        is left early (Ctrl-C too) what is under way is given up, and counted at its worst case. Raises BudgetError when
        the budget is used up, TeacherError when nobody can be asked, StorageError when the disk is full; all that was
        answered by then is handed out before (up to the first request that was not) and kept.
        """
        open_now = self._open
        waiting: deque[tuple[Request, _Future]] = deque()
        try:
            for request in requests:
                future = asyncio.run_coroutine_threadsafe(open_now.asker.ask(request), open_now.loop)
                waiting.append((request, future))
                while waiting and (len(waiting) > AHEAD * self._rules.concurrency or waiting[0][1].done()):
                    yield self._next(waiting)
            while waiting:
                yield self._next(waiting)
        finally:
            for _, future in waiting:
                future.cancel()

    def _next(self, waiting: deque[tuple[Request, _Future]]) -> tuple[Request, Outcome]:
        request, future = waiting[0]
        try:
            outcome, cached = future.result()
        except HornbookError:
            wait([under_way for _, under_way in waiting])  # paid for, so kept
            raise
        waiting.popleft()
        self.usage.hand_out(outcome, cached=cached)
        return request, outcome

    def ask_one(self, request: Request) -> Outcome:
        """The outcome of one request. Raises as ``ask`` does."""
        ((_, outcome),) = self.ask((request,))
        return outcome

    def estimate(self, requests: Iterable[Request]) -> Estimate:
        """What ``requests`` would cost, without sending any."""
        cache, prices, limit = self._open.cache, self._rules.prices, self._rules.limit
        seen = set[str]()
        total = cached = prompt_bytes = 0
        at_most = Spent()
        for request in requests:
            total += 1
            key = request.key(self.identity)
            if key in seen or cache.find(key) is not None:
                cached += 1
                continue
            seen.add(key)
            at_most += prices.at_most(request)
            prompt_bytes += len(request.system.encode()) + len(request.prompt.encode())
        new = total - cached
        slowest = limit.seconds_at_least(new, at_most.tokens)
        averages, likely, seconds = cache.averages(self.identity), None, slowest or None
        if averages is not None:
            per_byte, completion, each_seconds = averages
            likely = prices.spent(round(prompt_bytes * per_byte), round(new * completion))
            seconds = max(new * each_seconds / self._rules.concurrency, limit.seconds_at_least(new, likely.tokens))
        fits = (cache.spent() + at_most).fits(self._budget)
        return Estimate(total, cached, at_most, likely, seconds, fits)


@contextlib.contextmanager
def _loop_in_thread(endpoint: Endpoint) -> Generator[asyncio.AbstractEventLoop]:
    """An event loop in a thread of its own, so that answers are read while the caller is busy with others."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="hornbook-teacher", daemon=True)
    thread.start()

    async def finish() -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await endpoint.close()

    try:
        yield loop
    finally:
        asyncio.run_coroutine_threadsafe(finish(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
