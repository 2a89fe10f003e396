"""Benchmark data from the hub, and what to say where there is none."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from hornbook.foundation.errors import DataError
from hornbook.foundation.files import write_jsonl

ANSWER_SECONDS = 5.0
"""How long the hub may take for its first answer."""


class NoDataError(DataError):
    """There is no data for a task: neither a folder nor, where it is asked, the hub has any."""


@contextmanager
def hub_offline() -> Generator[None]:
    """Keep the hub's clients from the network: what is not on this disk is missing, not fetched.

    They read their environment once, as they are imported, so it is their settings that change.
    """
    from datasets import config
    from huggingface_hub import constants

    settings: tuple[Any, ...] = (config, constants)
    before = [each.HF_HUB_OFFLINE for each in settings]
    for each in settings:
        each.HF_HUB_OFFLINE = True
    try:
        yield
    finally:
        for each, value in zip(settings, before, strict=True):
            each.HF_HUB_OFFLINE = value


@contextmanager
def hub_or_cache() -> Generator[None]:
    """Read from the hub, or where it does not answer from what was fetched before; its clients try for half a minute.

    Whether it answers is asked with their own session, which knows of proxies.
    """
    from huggingface_hub import constants, get_session

    try:
        get_session().head(constants.ENDPOINT, timeout=ANSWER_SECONDS)
        answers = True
    except Exception:  # noqa: BLE001 (releases of the client differ in what they raise)
        answers = False
    with nullcontext() if answers else hub_offline():
        yield


def fetch(dataset: str, config: str | None, to: Path) -> None:
    """Write every split of a dataset of the hub as JSON Lines into the folder ``to``. Raises NoDataError."""
    from datasets import load_dataset

    try:
        with hub_or_cache():
            fetched: Any = load_dataset(dataset, config)
    except Exception as error:
        raise hub_failure(dataset, error) from error
    for split in fetched:
        write_jsonl(to / f"{split}.jsonl", list(fetched[split]))


def hub_failure(name: str, error: Exception) -> NoDataError:
    """What to say when data of the hub can't be had."""
    reason = (str(error).splitlines() or [""])[0][:200]
    return NoDataError(
        f"the data of {name} can't be fetched ({type(error).__name__}: {reason})",
        mend="check the network, or give the rows in a folder with --data-dir",
    )
