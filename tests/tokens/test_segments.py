from __future__ import annotations

import numpy as np
import pytest

from hornbook.tokens.segments import lay_out


def test_without_phases_and_caps_there_is_one_endless_segment() -> None:
    (segment,), available = lay_out([(None, np.array([3.0, 1.0]))], np.array([np.inf, np.inf]), 1000)
    assert (segment.start, segment.stop, available) == (0, None, None)
    assert segment.counts(512).tolist() == [384, 128]


def test_a_source_is_closed_once_even_if_rounding_leaves_it_a_sample() -> None:
    limits = np.array([np.inf, 15.0])
    segments, available = lay_out([(None, np.array([2.0555, 19.5934]))], limits, 1000)
    assert [segment.start for segment in segments] == [0, 16] and available is None
    assert segments[1].before.tolist() == [2, 14]
    assert segments[1].counts(116).tolist() == [102, 14]


def test_phases_keep_their_counts_and_blocks_are_numbered_through() -> None:
    phases = [(300, np.array([1.0, 0.0])), (300, np.array([1.0, 1.0])), (700, np.array([0.0, 1.0])), (None, np.ones(2))]
    segments, _ = lay_out(phases, np.full(2, np.inf), 1000)
    assert [(s.start, s.stop, s.first_block) for s in segments] == [(0, 300, 0), (300, 700, 2), (700, None, 4)]
    assert segments[2].counts(1000).tolist() == [450, 550]


@pytest.mark.parametrize(("limits", "available"), [([10.0, 20.0], 30), ([0.0, 5.0], 5), ([0.0, 0.0], 0)])
def test_the_end_is_known_where_every_source_is_capped(limits: list[float], available: int) -> None:
    segments, found = lay_out([(None, np.ones(2))], np.array(limits), 1000)
    assert found == available
    assert available == (segments[-1].stop if segments else 0)


def test_a_cap_far_beyond_the_run_costs_nothing() -> None:
    segments, available = lay_out([(None, np.array([1.0, 1e-12]))], np.array([np.inf, 1e6]), 1000)
    assert len(segments) == 1 and available is None
