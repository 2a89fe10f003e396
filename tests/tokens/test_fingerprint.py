from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from hornbook.tokens.fingerprint import shards_fingerprint

IDS = np.random.default_rng(0).integers(0, 60_000, 300_000).astype(np.uint16)


def test_the_same_content_has_the_same_fingerprint(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", IDS)
    mapped = np.load(tmp_path / "a.npy", mmap_mode="r")
    assert shards_fingerprint({"a": IDS, "b": IDS[:9]}) == shards_fingerprint({"b": IDS[:9].copy(), "a": mapped})


@pytest.mark.parametrize("place", [0, 4095, -1, -4096, 20_000])
def test_a_change_in_a_window_changes_it(place: int) -> None:
    changed = IDS.copy()
    changed[place] += 1
    assert shards_fingerprint({"a": changed}) != shards_fingerprint({"a": IDS})


def test_name_length_and_type_change_it() -> None:
    one = shards_fingerprint({"a": IDS})
    others = [{"b": IDS}, {"a": IDS[:-1]}, {"a": IDS.astype(np.uint32)}, {"a": IDS, "b": IDS[:3]}]
    assert len({one, *(shards_fingerprint(other) for other in others)}) == 5


def test_most_of_a_shard_is_not_read() -> None:
    endless = np.lib.stride_tricks.as_strided(IDS[:1], shape=(1 << 42,), strides=(0,), writeable=False)
    assert len(shards_fingerprint({"big": endless})) == 64
