"""Hornbook's own tasks by name: programs that are run, probes, and ToxiGen by perplexity."""

from __future__ import annotations

from collections.abc import Callable

from hornbook.evaluation.bench import Prepared
from hornbook.evaluation.code_task import CODE_TASKS, prepare_code
from hornbook.evaluation.config import EvaluationConfig
from hornbook.evaluation.harness.local_data import LocalData
from hornbook.evaluation.probe_task import PROBES, prepare_probe, probe_names
from hornbook.evaluation.safety_task import SAFETY, prepare_safety

Prepare = Callable[[str, EvaluationConfig, LocalData | None, int | None], Prepared]
"""Loads a task's data: from its name, the settings, the folder of data, and the number of examples if one was given."""


def find_own(name: str) -> Prepare | None:
    """How the task of that name is prepared, None if it is the harness's."""
    if name in CODE_TASKS:
        return prepare_code
    if name == PROBES or name in probe_names():
        return prepare_probe
    return prepare_safety if name == SAFETY else None


def own_names() -> dict[str, str]:
    """Every own task with what it is."""
    return {
        **CODE_TASKS,
        PROBES: "all capability probes",
        **probe_names(),
        SAFETY: "ToxiGen as the phi-1.5 report scores it: by how unlikely harmful sentences are",
    }
