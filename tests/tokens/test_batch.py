from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from hornbook.tokens.batch import Batch, document_ids

END = 0


@given(
    rows=st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(st.integers(0, 3), min_size=n, max_size=n), min_size=1))
)
def test_document_ids_match_a_walk_over_the_tokens(rows: list[list[int]]) -> None:
    expected: list[list[int]] = []
    for row in rows:
        number, numbers = 0, []
        for token in row:
            numbers.append(number)
            number += token == END
        expected.append(numbers)
    assert document_ids(np.array(rows), END).tolist() == expected


def test_rows_of_a_batch_are_cut_together() -> None:
    ids = np.arange(12).reshape(4, 3)
    whole = Batch(ids, counted=ids[:, 1:] > 4, document_ids=ids[:, :-1] * 0)
    part = whole.rows(1, 3)
    assert part.counted is not None and part.document_ids is not None
    assert part.ids.tolist() == [[3, 4, 5], [6, 7, 8]]
    assert part.counted.tolist() == [[False, True], [True, True]] and part.document_ids.shape == (2, 2)
    assert Batch(ids).rows(0, 1).counted is None
