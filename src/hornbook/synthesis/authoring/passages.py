"""Excerpts of real documents, which a prompt shows so that pages differ (phi-1.5 put web samples into its prompts)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from hornbook.foundation.documents import read_documents, rows_of
from hornbook.synthesis.authoring.markdown import parses
from hornbook.synthesis.authoring.prose import is_english

FEWEST_WORDS = 40
"""A document with fewer words is no seed."""
MOST_SIGNS_OF_CODE = 0.01
"""Share of a passage's characters, white space aside, that may be signs such as `=`, `_` and `{` if it is prose."""
_SIGNS_OF_CODE = re.compile(r"[=_{}\[\]<>;\\#@$|]|\(\)")


@dataclass(frozen=True)
class Passage:
    """An excerpt, and the document that it is from."""

    document: str
    """The document's id."""
    text: str
    licence: str
    is_prose: bool
    """Whether it is English text, not code: only that can be summarized."""


def excerpt(text: str, words: int, start: float) -> str:
    """About ``words`` words of ``text``, whole lines, or of one long line whole sentences.

    ``start`` from 0 to 1 says where in the text.
    """
    units = [line for line in text.splitlines() if line.strip()]
    if len(units) < 3:
        units = re.split(r"(?<=[.!?])\s+", text.strip())
    sizes = [len(unit.split()) for unit in units]
    latest = len(units) - 1
    left = words
    while latest > 0 and sizes[latest] < left:
        left -= sizes[latest]
        latest -= 1
    chosen: list[str] = []
    taken = 0
    for unit, size in zip(units[round(start * latest) :], sizes[round(start * latest) :], strict=True):
        if chosen and taken + size > words:
            break
        chosen.append(" ".join(unit.split()[:words]) if size > words else unit)
        taken += size
    return ("\n" if "\n" in text.strip() else " ").join(chosen)


def _is_prose(text: str) -> bool:
    # Docstrings and comments make code English, so signs that prose hardly has are counted too.
    signs = len(_SIGNS_OF_CODE.findall(text)) / max(len("".join(text.split())), 1)
    return is_english(text) and signs <= MOST_SIGNS_OF_CODE


def passages_of(rows: Iterable[tuple[str, str, str]], words: int) -> list[Passage]:
    """One passage of each document (id, text, licence) that has `FEWEST_WORDS`; where in it follows from the id."""
    found: list[Passage] = []
    for identity, text, licence in rows:
        if len(text.split()) < FEWEST_WORDS:
            continue
        share = int(hashlib.sha256(identity.encode()).hexdigest()[:8], 16) / 0xFFFFFFFF
        part = excerpt(text, words, share)
        found.append(Passage(identity, part, licence, _is_prose(part) and not parses(text)))
    return found


def read_passages(paths: Sequence[Path], *, words: int, most: int, seed: int) -> list[Passage]:
    """Passages of ``most`` documents from document files, drawn by a hash of id and seed, in that order.

    Raises DataError as `read_documents` does.
    """
    frames = [read_documents(path) for path in paths]
    ids = {identity for frame in frames for (identity,) in rows_of(frame, "id")}
    drawn = sorted(ids, key=lambda identity: hashlib.sha256(f"passage {seed} {identity}".encode()).digest())[:most]
    wanted = set(drawn)
    found: dict[str, tuple[str, str, str]] = {}
    for frame in frames:
        found |= {row[0]: row for row in rows_of(frame, "id", "text", "licence") if row[0] in wanted}
    return passages_of((found[identity] for identity in drawn), words)
