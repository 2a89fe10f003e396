"""Python files that every machine has: the standard library, and the packages installed beside the interpreter."""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import platform
import re
import sysconfig
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

STANDARD_LIBRARY_LICENCE = "PSF-2.0"
"""SPDX name of the licence in CPython's LICENSE file."""
UNKNOWN_LICENCE = "unknown"
NOT_THE_LIBRARY = {"site-packages", "dist-packages", "__pycache__"}
LICENCE_CHARACTERS = 60
"""A longer `License` field holds the licence's text, not its name."""


@dataclass(frozen=True)
class SourceFile:
    """A file to read: where it is, the path that is published with it, its size and its licence."""

    location: Path
    path: str
    bytes: int
    licence: str


def standard_library() -> list[SourceFile]:
    """Every Python file of this interpreter's standard library, tests included, as `stdlib/json/decoder.py`."""
    root = Path(sysconfig.get_path("stdlib"))
    found: list[SourceFile] = []
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in NOT_THE_LIBRARY)
        for name in sorted(files):
            if name.endswith(".py") and not name.startswith("_sysconfigdata"):  # this one is full of machine paths
                location = Path(folder, name)
                published = f"stdlib/{location.relative_to(root).as_posix()}"
                found.append(SourceFile(location, published, location.stat().st_size, STANDARD_LIBRARY_LICENCE))
    return found


def standard_library_fingerprint() -> str:
    """What identifies the standard library: the interpreter's name and full version."""
    return f"{platform.python_implementation()} {platform.python_version()}"


def installed_packages(exclude: Collection[str]) -> list[SourceFile]:
    """Every Python file of the installed packages but those in ``exclude``, as `numpy-2.4.6/numpy/linalg/linalg.py`.

    Found through each package's list of files; a package without one (installed by other means than a wheel) and a
    file outside the packages' folder (a script) are left out.
    """
    found: list[SourceFile] = []
    for distribution in _distributions(exclude):
        prefix = f"{_normal(distribution.name)}-{distribution.version}"
        licence = licence_of(distribution)
        for path, _ in _python_files(distribution):
            location = Path(str(distribution.locate_file(path)))
            try:
                size = location.stat().st_size
            except OSError:
                continue  # listed, but removed after the installation
            found.append(SourceFile(location, f"{prefix}/{path}", size, licence))
    return found


def installed_packages_fingerprint(exclude: Collection[str]) -> str:
    """SHA-256 over name, version and the recorded file hashes of every package that would be read."""
    digest = hashlib.sha256(standard_library_fingerprint().encode())
    for distribution in _distributions(exclude):
        digest.update(f"\0{_normal(distribution.name)} {distribution.version} {licence_of(distribution)}".encode())
        for path, line in _python_files(distribution):
            digest.update(f"\0{path}\0{line}".encode())
    return digest.hexdigest()


def licence_of(distribution: Distribution) -> str:
    """The package's licence from `License-Expression`, a short `License`, or its classifiers; else `unknown`."""
    metadata = distribution.metadata
    expression = _field(distribution, "License-Expression")
    if expression:
        return expression
    text = _field(distribution, "License").strip()
    if text and text.upper() != "UNKNOWN" and "\n" not in text and len(text) <= LICENCE_CHARACTERS:
        return text
    names = [
        classifier.split("::")[-1].strip()
        for classifier in metadata.get_all("Classifier") or []
        if classifier.startswith("License ::")
    ]
    return " AND ".join(sorted(name for name in names if name != "OSI Approved")) or UNKNOWN_LICENCE


def _field(distribution: Distribution, name: str) -> str:
    """A field of the package's metadata, empty if it is not there."""
    return (distribution.metadata.get_all(name) or [""])[0]


def _normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _distributions(exclude: Collection[str]) -> list[Distribution]:
    """The packages, each once (the one that an import would find), in order of their names."""
    excluded = {_normal(name) for name in exclude}
    found: dict[str, Distribution] = {}
    for distribution in importlib.metadata.distributions():
        # A broken installation has metadata without a name.
        name = _normal(_field(distribution, "Name"))
        if name and name not in excluded:
            found.setdefault(name, distribution)
    return [found[name] for name in sorted(found)]


def _python_files(distribution: Distribution) -> Iterator[tuple[str, str]]:
    """Path of each of the package's Python files and the line about it (path, hash, size) in the package's RECORD."""
    lines = (distribution.read_text("RECORD") or "").splitlines()
    for line in sorted(lines):
        path = line.split(",", 1)[0].strip('"')
        if path.endswith(".py") and not path.startswith(("..", "/")):
            yield path, line
