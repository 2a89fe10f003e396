"""The base of every config, and reading YAML so that a mistake is reported with its file and line."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar, get_args

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError
from yaml.constructor import SafeConstructor

from hornbook.foundation.errors import HornbookError, RecipeError
from hornbook.foundation.files import read_text


class Config(BaseModel):
    """Base of all configs: frozen, and an unknown field is an error rather than silently ignored."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


ConfigT = TypeVar("ConfigT", bound=BaseModel)
Lines = dict[tuple[str | int, ...], int]


class YamlFile:
    """A parsed YAML file: ``data``, and ``lines``, the 1-based line of every key and list item by its path."""

    def __init__(self, path: Path, data: dict[str, Any], lines: Lines) -> None:
        self.path, self.data, self.lines = path, data, lines

    def where(self, *keys: str | int) -> str:
        """``file:line`` of the deepest part of ``keys`` that exists in the file."""
        for end in range(len(keys), -1, -1):
            if keys[:end] in self.lines:
                return f"{self.path}:{self.lines[keys[:end]]}"
        return str(self.path)


def read_yaml(path: Path) -> YamlFile:
    """Read a YAML mapping, keeping line numbers. Duplicate keys are an error.

    Raises RecipeError if the file is missing, is not UTF-8, is not valid YAML or is not a mapping.
    """
    try:
        node = yaml.compose(read_text(path), Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path}:{mark.line + 1}" if mark else str(path)
        problem = getattr(error, "problem", None) or str(error)
        raise RecipeError(f"not valid YAML: {problem}", where=where, mend="correct that line") from error
    if not isinstance(node, yaml.MappingNode):
        raise RecipeError("expected a mapping of fields", where=str(path), mend="write `field: value` lines")
    lines: Lines = {(): 1}
    _index(node, (), lines, path)
    return YamlFile(path, SafeConstructor().construct_document(node), lines)


def _index(node: yaml.Node, prefix: tuple[str | int, ...], lines: Lines, path: Path) -> None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            here = (*prefix, key.value)
            line = key.start_mark.line + 1
            if here in lines:
                raise RecipeError(
                    f"field `{key.value}` is given twice (first on line {lines[here]})",
                    where=f"{path}:{line}",
                    mend="keep one of the two",
                )
            lines[here] = line
            _index(value, here, lines, path)
    elif isinstance(node, yaml.SequenceNode):
        for position, value in enumerate(node.value):
            lines[(*prefix, position)] = value.start_mark.line + 1
            _index(value, (*prefix, position), lines, path)


def nearest(name: str, valid: Sequence[str]) -> str:
    """``did you mean ...`` for a mistyped name, or the list of valid names."""
    close = difflib.get_close_matches(name, valid, n=1, cutoff=0.5)
    return f"did you mean `{close[0]}`?" if close else "valid names: " + ", ".join(sorted(valid))


def parse(kind: type[ConfigT], data: Mapping[str, Any], source: YamlFile | None = None, *keys: str | int) -> ConfigT:
    """Build the config ``kind`` from ``data``; ``keys`` say where in ``source`` the data stands.

    Raises RecipeError with file, line, field and the nearest valid name.
    """
    try:
        return kind.model_validate(dict(data))
    except ValidationError as error:
        raise _explain(kind, error, source, keys) from error


def _explain(
    kind: type[BaseModel], error: ValidationError, source: YamlFile | None, keys: tuple[str | int, ...]
) -> HornbookError:
    problems: list[str] = []
    first_where: str | None = None
    details = error.errors()
    for detail in details:
        inside = [other["loc"] for other in details if other["loc"] != detail["loc"]]
        if any(loc[: len(detail["loc"])] == detail["loc"] for loc in inside):
            continue  # only says that something inside is wrong, which is told by itself
        path = (*keys, *detail["loc"])
        where = source.where(*path) if source else ".".join(map(str, path))
        first_where = first_where or where
        field = ".".join(str(part) for part in detail["loc"])
        if detail["type"] == "extra_forbidden":
            owner = _owner(kind, detail["loc"][:-1])
            hint = nearest(str(detail["loc"][-1]), list(owner.model_fields)) if owner else ""
            problems.append(f"unknown field `{field}`; {hint}")
        elif detail["type"] == "missing":
            problems.append(f"field `{field}` is missing")
        else:
            problems.append(f"field `{field}`: {detail['msg']} (got {detail['input']!r})")
    return RecipeError(
        "; ".join(problems), where=first_where, mend=f"see the fields of {kind.__name__} with `hornbook fields`"
    )


def _owner(kind: type[BaseModel], path: tuple[str | int, ...]) -> type[BaseModel] | None:
    """The config class that holds the field at ``path``; list indices and union tags in ``path`` are followed."""
    options = [kind]
    for part in path:
        holders = [option for option in options if part in option.model_fields]
        if holders:
            options = _models_in(holders[0].model_fields[str(part)].annotation)
        else:
            tagged = [option for option in options if part in {f.default for f in option.model_fields.values()}]
            options = tagged or options
    return options[0] if options else None


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    """The config classes that an annotation such as ``tuple[A | B, ...]`` mentions."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in _models_in(argument)]
