"""The plain lines of progress, for logs and pipes."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from hornbook.foundation import progress
from hornbook.foundation.progress import Bar


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time in seconds, in a list of one, which a test moves on."""
    now = [1000.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


def test_rate_and_time_left_are_of_what_was_done_here(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    with Bar("training", 1000, "tokens") as bar:
        clock[0] += 50  # loading
        bar.resume(800)
        clock[0] += 20
        bar.advance(100)
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].split() == ["training:", "900/1000", "tokens,", "5/s,", "20", "s", "left"]
    assert lines[1].split() == ["training:", "100", "tokens", "in", "20.0", "s", "(5/s)"]


def test_a_line_comes_every_ten_seconds_at_most(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    with Bar("writing", 100, "texts") as bar:
        for _ in range(100):
            clock[0] += 0.5
            bar.advance()
        bar.note("done")
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 6
    assert lines[-1].split() == ["writing:", "100", "texts", "in", "50.0", "s", "(2/s);", "done"]


def test_a_bar_on_a_terminal_goes_on_from_what_was_done(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Console(file=io.StringIO(), force_terminal=True, width=120)
    monkeypatch.setattr(progress, "console", screen)
    with Bar("training", 1000, "tokens") as bar:
        bar.note("loss 3")
        bar.resume(800)
        bar.advance(100)
        bar.note("loss 2")
    assert isinstance(screen.file, io.StringIO)
    shown = screen.file.getvalue()
    assert "900/1000 tokens" in shown
    assert "loss 2" in shown
