"""Experiment trackers, for those who ask: TensorBoard, trackio, wandb. `metrics.jsonl` is written in any case."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hornbook.foundation.hardware import require


class Tracker:
    """Hands rows of figures on to the trackers named. Raises MissingExtraError for one that is not installed."""

    def __init__(self, names: Sequence[str], folder: Path, project: str, config: dict[str, Any]) -> None:
        """TensorBoard writes below ``folder``; trackio keeps its own local store; wandb follows its own settings."""
        self._sinks: list[Callable[[dict[str, Any]], None]] = []
        self._closers: list[Callable[[], Any]] = []
        for name in names:
            require([name], name)
            if name == "tensorboard":
                self._add_tensorboard(folder)
            else:
                self._add(importlib.import_module(name), project, config)

    def _add_tensorboard(self, folder: Path) -> None:
        from torch.utils.tensorboard import SummaryWriter  # type: ignore[import-untyped]

        writer: Any = SummaryWriter(str(folder))

        def write(row: dict[str, Any]) -> None:
            for key, value in row.items():
                if key != "step":
                    writer.add_scalar(key, value, row["step"])

        self._sinks.append(write)
        self._closers.append(writer.close)

    def _add(self, library: Any, project: str, config: dict[str, Any]) -> None:
        """trackio and wandb have the same three calls."""
        library.init(project=project, config=config)

        def write(row: dict[str, Any]) -> None:
            library.log({key: value for key, value in row.items() if key != "step"}, step=row["step"])

        self._sinks.append(write)
        self._closers.append(library.finish)

    def log(self, row: dict[str, Any]) -> None:
        """Hand on the figures of ``row``, which has a ``step``; what is None is left out."""
        known = {key: value for key, value in row.items() if value is not None}
        for sink in self._sinks:
            sink(known)

    def close(self) -> None:
        """Finish all trackers."""
        for close in self._closers:
            close()
