"""Reading examples to fine-tune on: rows of files, or documents, as pieces of text of which some are learned."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from hornbook.foundation.config import nearest
from hornbook.foundation.documents import parquet_errors
from hornbook.foundation.errors import DataError
from hornbook.foundation.files import read_json, read_jsonl
from hornbook.foundation.hardware import require

Pieces = tuple[tuple[str, bool], ...]
"""A text in pieces, each with whether it is learned; they are encoded one by one, as a prompt is when it is used."""
FIELDS = ("text", "messages", "system", "prompt", "response", "chosen", "rejected")
ROLES = ("system", "user", "assistant")
READ_ROWS = 1024


class Asks(Protocol):
    """What is asked of a prompt format (``hornbook.inference.formats.PromptFormat``)."""

    @property
    def strip(self) -> tuple[bool, bool]:
        """Whether blanks before and after the answer mean nothing."""
        ...

    def prompt(self, question: str | Sequence[str]) -> str:
        """The prompt that asks ``question``, one text or the turns of a conversation."""
        ...


@dataclass(frozen=True)
class ExampleRow:
    """One row as read. ``parts`` are one text, or the two of a pair; empty if it can't be used, for ``reason``."""

    where: str
    data: Mapping[str, Any]
    parts: tuple[Pieces, ...]
    reason: str = ""


def read_rows(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Rows of a `.jsonl`, `.json` (a list of objects) or `.parquet` file, each with `FILE, row N` (from 1).

    Raises DataError if the file is missing, damaged, of another kind or empty.
    """
    rows = _ROWS_OF.get(path.suffix)
    if rows is None:
        raise DataError("not a file of examples", where=str(path), mend=f"write one of {', '.join(_ROWS_OF)}")
    if not path.is_file():
        raise DataError("no such file", where=str(path), mend="check the path; it is taken from the working folder")
    number = 0
    for number, row in enumerate(rows(path), 1):
        if not isinstance(row, dict):
            raise DataError("not an object with fields", where=f"{path}, row {number}", mend='write {"prompt": ...}')
        yield f"{path}, row {number}", row
    if not number:
        raise DataError("there are no examples in this file", where=str(path), mend="give a file with at least one")


def _json_rows(path: Path) -> list[Any]:
    data = read_json(path)
    if not isinstance(data, list):
        raise DataError("not a list of examples", where=str(path), mend="write [{...}, {...}]")
    return data


def _parquet_rows(path: Path) -> Iterator[Any]:
    require(["pyarrow"], "corpus")
    import pyarrow.parquet as pq

    with parquet_errors(path):
        for batch in pq.ParquetFile(path).iter_batches(batch_size=READ_ROWS):
            yield from batch.to_pylist()


_ROWS_OF: dict[str, Any] = {".jsonl": read_jsonl, ".json": _json_rows, ".parquet": _parquet_rows}


def example(
    where: str, row: Mapping[str, Any], asks: Asks, *, pairs: bool, columns: Mapping[str, str] | None = None
) -> ExampleRow:
    """The example in ``row``.

    For ``pairs`` it has `prompt`, `chosen` and `rejected`, else `text`, or `messages` (a list of `role` and `content`),
    or `prompt` and `response`; a `system` text may stand beside `prompt` and is put before it, with an empty line
    between. ``columns`` gives other names of these fields; other fields are not looked at. Responses are learned, with
    the end-of-text after the last one; of `text` all is. Raises DataError that names row and field.
    """
    given = {name: row[column] for name in FIELDS if (column := (columns or {}).get(name, name)) in row}
    given = {name: value for name, value in given.items() if value is not None}
    if pairs:
        answers, needed = ("chosen", "rejected"), ("prompt", "chosen", "rejected")
    elif "text" in given and "prompt" not in given:
        text = _text(where, given, "text")
        return ExampleRow(where, row, (((text, True),),) if text.strip() else (), "empty")
    elif "messages" in given and "prompt" not in given:
        return _conversation(where, row, given["messages"], asks)
    else:
        answers, needed = ("response",), ("prompt", "response")
    for name in needed:
        if name not in given:
            raise DataError(
                f"this row has no `{(columns or {}).get(name, name)}`; it has: {', '.join(row) or 'nothing'}",
                where=where,
                mend=f"give every row {' and '.join(f'`{n}`' for n in needed)}, or say in `columns` what they are "
                "called",
            )
    question = _text(where, given, "prompt")
    if "system" in given and (system := _text(where, given, "system")).strip():
        question = f"{system}\n\n{question}"
    prompt = asks.prompt(question)
    texts = [_text(where, given, name) for name in answers]
    if not all(text.strip() for text in texts):
        return ExampleRow(where, row, (), "empty response")
    if pairs and texts[0].strip() == texts[1].strip():
        return ExampleRow(where, row, (), "chosen and rejected are equal")
    return ExampleRow(where, row, tuple(((prompt, False), (_answer(asks, text), True)) for text in texts))


def _text(where: str, given: Mapping[str, Any], name: str) -> str:
    value = given[name]
    if not isinstance(value, str):
        raise DataError(
            f"`{name}` is not a text but {type(value).__name__}", where=where, mend=f"write `{name}` as text"
        )
    return value


def _answer(asks: Asks, text: str) -> str:
    """The answer as it stands after a prompt: one blank before it where the format drops blanks there."""
    return f" {text.lstrip()}" if asks.strip[0] else text


def _conversation(where: str, row: Mapping[str, Any], messages: Any, asks: Asks) -> ExampleRow:
    """All answers of a conversation are learned."""
    turns: list[tuple[str, str]] = []
    for message in messages if isinstance(messages, list) else [None]:
        if (
            not isinstance(message, dict)
            or message.get("role") not in ROLES
            or not isinstance(message.get("content"), str)
        ):
            raise DataError(
                "`messages` must be a list of objects with `role` and `content`",
                where=where,
                mend=f"roles are {', '.join(ROLES)}",
            )
        turns.append((message["role"], message["content"]))
    system = turns.pop(0)[1] if turns and turns[0][0] == "system" else ""
    expected = ["user", "assistant"] * (len(turns) // 2)
    if not turns or [role for role, _ in turns] != expected:
        raise DataError(
            "after `system`, the turns of `messages` must be user and assistant in turn, and end with assistant",
            where=where,
            mend="split or shorten the conversation",
        )
    texts = [content.strip() for _, content in turns]
    if not all(texts):
        return ExampleRow(where, row, (), "empty turn")
    if system.strip():
        texts[0] = f"{system}\n\n{texts[0]}"
    pieces: list[tuple[str, bool]] = []
    for answer in range(1, len(texts), 2):
        prompt = asks.prompt(texts[:answer] if answer > 1 else texts[0])
        so_far = "".join(piece for piece, _ in pieces)
        pieces += [(prompt[len(so_far) :], False), (_answer(asks, texts[answer]), True)]
    return ExampleRow(where, row, (tuple(pieces),))


def documents(path: Path, sources: Sequence[str], *, split_docstrings: bool) -> Iterator[ExampleRow]:
    """The documents of a ``documents.parquet`` as examples, those of ``sources`` or all if none is named.

    With ``split_docstrings`` only what follows the last function's docstring, or signature, is learned
    (``split_docstring``).
    Raises DataError for a source that is not there.
    """
    from hornbook.foundation.documents import read_texts

    by_source = read_texts(path)
    for name in sources:
        if name not in by_source:
            raise DataError(
                f"there are no documents of source `{name}`; {nearest(name, list(by_source))}",
                where=str(path),
                mend="correct `sources`",
            )
    for source in sources or sorted(by_source):
        for number, text in enumerate(by_source[source], 1):
            where, data = f"{path}, {source} {number}", {"text": text}
            if not split_docstrings:
                yield ExampleRow(where, data, (((text, True),),))
                continue
            halves = split_docstring(text)
            if halves is None:
                yield ExampleRow(where, data, (), "no function with a body")
            else:
                yield ExampleRow(where, data, (((halves[0], False), (halves[1], True)),))


def split_docstring(text: str) -> tuple[str, str] | None:
    """A Python exercise in two: up to the end of the last top-level function's docstring, and the rest.

    If it has no docstring, the first part ends with its signature. None if the text is no Python, or has no function
    with something after that.
    """
    try:
        functions = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    except (SyntaxError, ValueError):
        return None
    if not functions:
        return None
    first, *others = functions[-1].body
    if ast.get_docstring(functions[-1]) is None:
        end = first.lineno - 1
    elif others:
        end = first.end_lineno or 0
    else:
        return None
    lines = text.splitlines(keepends=True)
    if end < functions[-1].lineno:  # the body stands in the line of the signature
        return None
    return "".join(lines[:end]), "".join(lines[end:])


def as_json(data: Mapping[str, Any]) -> Any:
    """``data`` as JSON can hold it: what it can't becomes text."""
    return json.loads(json.dumps(dict(data), default=str))
