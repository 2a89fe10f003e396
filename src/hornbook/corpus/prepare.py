"""From a file's bytes to documents: decode, refuse what no one should learn from, split. Runs in worker processes."""

from __future__ import annotations

import hashlib
import io
import tokenize
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hornbook.corpus.split import split_python
from hornbook.foundation.documents import document_id

UNREADABLE = "not readable as text"
FILE_TOO_LARGE = "file too large"
LONG_LINES = "lines too long, as in generated files"
TOO_SHORT = "too short"
TOO_LONG = "too long"
REMAINDER = "outside functions and classes"


@dataclass(frozen=True)
class Limits:
    """What `prepare` lets through; see the fields of the same name in `SourcesConfig`."""

    split_files: bool
    split_over_bytes: int
    class_bytes: int
    max_file_bytes: int
    min_document_bytes: int
    max_document_bytes: int
    max_line_characters: int
    max_mean_line_characters: float


class Unreadable(Exception):  # noqa: N818 - it never leaves this module
    """The bytes are not text; the message says why."""


def preparer(limits: Limits) -> Callable[..., list[list[dict[str, Any]]]]:
    """A function from columns (source, path, kind, location, text, problem) to each row's documents and rejects."""

    def run(
        sources: Sequence[str],
        paths: Sequence[str],
        kinds: Sequence[str],
        locations: Sequence[str | None],
        texts: Sequence[str | None],
        problems: Sequence[str | None],
    ) -> list[list[dict[str, Any]]]:
        return [
            [_row(source, *document) for document in prepare(path, kind, location, text, problem, limits)]
            for source, path, kind, location, text, problem in zip(
                sources, paths, kinds, locations, texts, problems, strict=True
            )
        ]

    return run


def _row(source: str, path: str, text: str, reason: str | None, detail: str | None) -> dict[str, Any]:
    identity = document_id(source, path, text)
    return {
        "id": identity,
        "text": text,
        "path": path,
        "reason": reason,
        "detail": detail,
        # Another hash than the id itself: held-out documents must not be the first of every file sorted by id.
        "draw": hashlib.sha256(f"heldout {identity}".encode()).hexdigest()[:16],
    }


def prepare(
    path: str, kind: str, location: str | None, text: str | None, problem: str | None, limits: Limits
) -> Iterator[tuple[str, str, str | None, str | None]]:
    """Path, text, reason (None: keep) and detail of each document in a file (``location``) or a row (``text``).

    ``problem`` says why a row's text can't be used.
    """
    if problem:
        yield path, text or "", UNREADABLE, problem
        return
    data = b""
    try:
        if text is None:
            file = Path(str(location))
            size = file.stat().st_size
            if size > limits.max_file_bytes:
                yield path, "", FILE_TOO_LARGE, f"{size} bytes"
                return
            data = file.read_bytes()
            text = decode_python(data) if kind == "python" else decode_text(data)
    except (Unreadable, OSError) as error:
        yield path, data.decode("utf-8", "replace"), UNREADABLE, str(error)
        return
    if kind == "python" and (lines := _long_lines(text, limits)):
        yield path, text, LONG_LINES, lines
        return
    for name, part, reason in _parts(text, kind, limits):
        size = len(part.encode())
        if reason is None and size < limits.min_document_bytes:
            yield path + name, part, TOO_SHORT, f"{size} bytes"
        elif reason is None and size > limits.max_document_bytes:
            yield path + name, part, TOO_LONG, f"{size} bytes"
        else:
            yield path + name, part, reason, None


def _parts(text: str, kind: str, limits: Limits) -> Iterator[tuple[str, str, str | None]]:
    """Suffix of the path, text and reason of each part."""
    divisible = kind == "python" and limits.split_files and len(text.encode()) > limits.split_over_bytes
    split = split_python(text, class_bytes=limits.class_bytes) if divisible else None
    if split is None or not split.pieces:
        yield "", text, None
        return
    for piece in split.pieces:
        yield f":{piece.name}", piece.text, None
    if split.remainder:
        yield "", split.remainder, REMAINDER


def _long_lines(text: str, limits: Limits) -> str | None:
    lines = text.splitlines() or [""]
    longest = max(map(len, lines))
    mean = sum(map(len, lines)) / len(lines)
    if longest > limits.max_line_characters:
        return f"a line of {longest} characters"
    if mean > limits.max_mean_line_characters:
        return f"{mean:.0f} characters in a line on average"
    return None


def decode_python(data: bytes) -> str:
    """The text of a Python file in the encoding that it declares (PEP 263), else UTF-8."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        text = data.decode(encoding)
        text.encode("utf-8")  # an odd declared encoding can give half a surrogate pair, which is no text
        return text
    except (SyntaxError, UnicodeError, LookupError) as error:
        raise Unreadable(str(error)) from error


def decode_text(data: bytes) -> str:
    """UTF-8 text, without a byte order mark."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(f"not UTF-8: byte {error.start} is 0x{data[error.start]:02x}") from error
