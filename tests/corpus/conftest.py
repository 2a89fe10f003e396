"""Small corpora to run the stages on."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from hornbook.corpus.sources import Folder, SourcesConfig, sources
from hornbook.foundation.artifact import Artifact

SMALL = {"min_document_bytes": 0, "heldout_fraction": 0.0, "split_files": False}

GOOD = '''def count_{thing}(values, limit):
    """Count how many of the values are larger than the limit for every {thing}.

    >>> count_{thing}([1, 5, 9], 4)
    2
    """
    total = 0
    for value in values:
        if value > limit + {number}:
            total += 1
    return total
'''
BAD = """from .base import _{thing}Base, _register

class Test{thing}(_{thing}Base):
    def test_{thing}(self):
        self.assertEqual(self._run(0x{number}), _register[{number}])
        self.assertTrue(_x.y.z({number}))
"""
WORDS = ["apple", "bread", "chair", "dance", "eagle", "fruit", "grape", "house", "island", "juice"]


@pytest.fixture
def corpus(tmp_path: Path) -> Callable[..., Artifact]:
    """A function that makes a `sources` artifact whose documents are the given texts, one JSONL row each."""
    made = 0

    def make(texts: Sequence[str], **settings: Any) -> Artifact:
        nonlocal made
        made += 1
        folder = tmp_path / f"texts{made}"
        folder.mkdir()
        (folder / "rows.jsonl").write_text("".join(json.dumps({"text": text}) + "\n" for text in texts))
        source = Folder(path=str(folder), name=f"mine{made}", licence="MIT")
        return sources(SourcesConfig(sources=(source,), **{**SMALL, **settings}), to=tmp_path / f"sources{made}")

    return make


@pytest.fixture
def lessons() -> list[str]:
    """Forty good and forty bad Python documents, all different."""
    things = [f"{word}_{letter}" for word in WORDS for letter in "abcd"]
    return [
        template.format(thing=thing, number=number) for number, thing in enumerate(things) for template in (GOOD, BAD)
    ]
