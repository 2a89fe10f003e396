from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.teachers.fake_endpoint import FakeEndpoint, serve

from hornbook.teachers.endpoint import EndpointConfig
from hornbook.teachers.find import open_teacher
from hornbook.teachers.teacher import Teacher


@pytest.fixture
def endpoint() -> Iterator[FakeEndpoint]:
    with serve() as server:
        yield server


@pytest.fixture
def teacher(endpoint: FakeEndpoint, tmp_path: Path) -> Callable[..., Teacher]:
    """Makes a teacher of ``endpoint``, that repeats without waiting; arguments are fields of its config."""

    def make(cache: str = "cache.sqlite", **fields: Any) -> Teacher:
        retry = {"first_wait_seconds": 0, **fields.pop("retry", {})}
        settings = {"base_url": endpoint.url, "model": "tiny-teacher", "api_key_variable": None, "retry": retry}
        return open_teacher(EndpointConfig.model_validate(settings | fields), tmp_path / cache)

    return make
