"""The teacher that a config describes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field

from hornbook.teachers.endpoint import EndpointConfig, EndpointTeacher
from hornbook.teachers.local import LocalConfig, LocalTeacher
from hornbook.teachers.teacher import Teacher

TeacherConfig = Annotated[EndpointConfig | LocalConfig, Field(discriminator="kind")]


def open_teacher(config: EndpointConfig | LocalConfig, cache_path: Path) -> Teacher:
    """The teacher that ``config`` describes, to be entered with `with`; its cache is the file ``cache_path``.

    Raises what EndpointTeacher and LocalTeacher raise.
    """
    if isinstance(config, EndpointConfig):
        return EndpointTeacher(config, cache_path)
    return LocalTeacher(config, cache_path)
