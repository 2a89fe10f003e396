"""Progress that a person can read: a live bar with rate and time left on a terminal, plain lines elsewhere."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator, Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from hornbook.foundation.processes import leads

Item = TypeVar("Item")

console = Console(stderr=True, highlight=False, soft_wrap=True, quiet=not leads())
"""All progress and messages go to standard error; standard output carries only results. Of several processes under
``torchrun`` only the first speaks."""

PLAIN_INTERVAL_SECONDS = 10.0


class _Rate(ProgressColumn):
    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed or 0.0
        return Text(f"{_short(task.completed)}/{_short(task.total or 0)} {task.fields['unit']}, {_short(speed)}/s")


def _short(number: float) -> str:
    for limit, suffix in ((1e9, "G"), (1e6, "M"), (1e4, "k")):
        if number >= limit:
            return f"{number / limit * (10 if suffix == 'k' else 1):.1f}{suffix}"
    return f"{number:.0f}" if number >= 10 or number == int(number) else f"{number:.1f}"


class Bar:
    """One running count. ``advance`` moves it, ``note`` shows a short text beside it (such as the loss)."""

    def __init__(self, title: str, total: int, unit: str) -> None:
        self.title, self.total, self.unit = title, total, unit
        self.done = self._before = 0
        self._text = ""
        self._start = self._said = time.monotonic()
        self._rich: Progress | None = None

    def __enter__(self) -> Bar:
        if console.is_terminal:
            self._rich = Progress(
                TextColumn("  {task.description}"),
                BarColumn(bar_width=24),
                _Rate(),
                TimeRemainingColumn(compact=True),
                TextColumn("{task.fields[note]}"),
                console=console,
                transient=True,
                speed_estimate_period=20.0,
            )
            self._task = self._rich.add_task(self.title, total=self.total, unit=self.unit, note="")
            self._rich.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._rich is not None:
            self._rich.stop()
        seconds = max(time.monotonic() - self._start, 1e-9)
        tail = f"; {self._text}" if self._text else ""
        done = self.done - self._before
        console.print(
            f"  {self.title}: {_short(done)} {self.unit} in {seconds:.1f} s ({_short(done / seconds)}/s){tail}"
        )

    def resume(self, amount: int) -> None:
        """Count ``amount`` units that an earlier process did: they are done, and are no part of the rate."""
        self._before = amount
        self._start = self._said = time.monotonic()
        self.done += amount
        if self._rich is not None:
            self._rich.reset(self._task, completed=self.done, unit=self.unit, note=self._text)

    def advance(self, amount: int = 1) -> None:
        """Count ``amount`` more units."""
        self.done += amount
        if self._rich is not None:
            self._rich.update(self._task, advance=amount)
        elif time.monotonic() - self._said >= PLAIN_INTERVAL_SECONDS:
            self._said = time.monotonic()
            rate = (self.done - self._before) / (self._said - self._start)
            left = (self.total - self.done) / rate if rate else float("inf")
            console.print(
                f"  {self.title}: {_short(self.done)}/{_short(self.total)} {self.unit}, {_short(rate)}/s, "
                f"{left:.0f} s left {self._text}"
            )

    def note(self, text: str) -> None:
        """Show ``text`` beside the bar."""
        self._text = text
        if self._rich is not None:
            self._rich.update(self._task, note=text)


def track(items: Iterable[Item], title: str, total: int, unit: str) -> Iterator[Item]:
    """Yield ``items`` while a bar counts them."""
    with Bar(title, total, unit) as bar:
        for item in items:
            yield item
            bar.advance()


@contextlib.contextmanager
def step(title: str) -> Generator[None]:
    """Announce a step whose length is unknown beforehand, and say how long it took."""
    start = time.monotonic()
    with console.status(f"  {title}") if console.is_terminal else contextlib.nullcontext():
        yield
    console.print(f"  {title}: {time.monotonic() - start:.1f} s")
