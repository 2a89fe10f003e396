"""The end of every filtering stage: keep some documents, put the others aside with their reason, count both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hornbook.foundation.documents import REASONS, SCORE, write_documents
from hornbook.foundation.errors import EmptyCorpusError
from hornbook.foundation.stage import Work

if TYPE_CHECKING:
    from daft import DataFrame

DOCUMENTS = "documents.parquet"
HELDOUT = "heldout.parquet"
REJECTED = "rejected/documents.parquet"


def write_judged(work: Work[Any], judged: DataFrame, *, stage: str, mend: str) -> None:
    """Write the documents of ``judged`` without a `reason` as kept, the others as rejected; count both in ``work``.

    ``judged`` has the document columns, `reason` (null: keep), `detail` and perhaps `score`. Raises EmptyCorpusError if
    none is left; it says how many each reason dropped, and what was rejected can be read in the working folder.
    """
    from daft import col

    judged = judged.collect()
    score = (SCORE,) if SCORE in judged.column_names else ()
    rejected = judged.where(~col("reason").is_null())
    kept = judged.where(col("reason").is_null())
    write_documents(work.path / REJECTED, rejected, extra=(*score, *REASONS))
    work.dropped |= count_by(rejected, "reason")
    kept_documents = write_documents(work.path / DOCUMENTS, kept, extra=score)
    if not kept_documents:
        dropped = ", ".join(f"{count} for `{reason}`" for reason, count in sorted(work.dropped.items()))
        raise EmptyCorpusError(
            f"stage {stage} kept no document; it dropped {dropped or 'none, for it was given none'}",
            where=str(work.path / REJECTED),
            mend=mend,
        )
    work.counts |= {
        "documents": kept_documents,
        "documents_by_source": count_by(kept, "source"),
        "bytes_by_source": bytes_by_source(kept),
    }


def count_by(frame: DataFrame, column: str) -> dict[str, int]:
    """How many rows have each value of ``column``, in order of the values."""
    from daft import col

    counts = frame.groupby(column).agg(col("id").count().alias("count")).to_pydict()
    return dict(sorted(zip(counts[column], counts["count"], strict=True)))


def bytes_by_source(frame: DataFrame) -> dict[str, int]:
    """UTF-8 bytes of text from each source."""
    from daft import col

    sums = frame.with_column("bytes", col("text").length_bytes()).groupby("source").agg(col("bytes").sum()).to_pydict()
    return dict(sorted(zip(sums["source"], sums["bytes"], strict=True)))
