"""The map of rooms is true: lower rooms never import higher ones, and nothing goes in circles."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import hornbook

PACKAGE = Path(hornbook.__file__).parent
ROOMS = [
    "foundation", "model", "accounting", "tokens", "inference", "sandbox", "teachers", "tasks", "corpus",
    "synthesis", "training", "evaluation", "report", "recipe", "pipeline", "plan", "ablation", "cli", "__main__",
]  # fmt: skip


def imports_of(path: Path, *, for_types_too: bool = True) -> set[str]:
    """Every hornbook module that a file imports, wherever in the file the import stands."""
    found: set[str] = set()
    tree = ast.parse(path.read_text())
    if not for_types_too:
        tree.body = [
            node for node in tree.body if not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test))
        ]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import; the house uses absolute ones"
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return {name for name in found if name.split(".")[0] == "hornbook"}


def modules() -> dict[str, Path]:
    """All modules of the package by dotted name."""
    return {
        ".".join(("hornbook", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__"): path
        for path in PACKAGE.rglob("*.py")
    }


def room(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else None


def test_every_room_is_on_the_map() -> None:
    found = {room(module) for module in modules()} - {None}
    assert found <= set(ROOMS)
    architecture = Path(__file__).parents[1] / "docs" / "architecture.md"
    if architecture.is_file():
        text = architecture.read_text()
        assert [name for name in sorted(found - {"__main__"}) if f"`{name}" not in text] == []


@pytest.mark.parametrize("module", sorted(m for m in modules() if room(m)))
def test_lower_rooms_never_import_higher_ones(module: str) -> None:
    here = room(module)
    assert here is not None
    for imported in imports_of(modules()[module]):
        there = room(imported)
        if there in ROOMS and there != here:
            assert ROOMS.index(there) < ROOMS.index(here), f"{module} imports {imported}"


def test_there_are_no_import_circles() -> None:
    known = modules()
    graph = {
        module: (imports_of(path, for_types_too=False) & known.keys()) - {module, "hornbook"}
        for module, path in known.items()
    }
    try:
        order = list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"import circle: {' -> '.join(error.args[1])}")
    assert set(order) == set(known)
