"""How much does the curriculum write, how fast, and how alike is it?

    python experiments/curriculum/volume.py --tokenizer FOLDER

Runs the stage ``synthesis`` with every check on, on all cores; counts the tokens by a tokenizer of 2,048 pieces trained
on a part of the texts and, with ``--tokenizer``, by the one in that folder (CodeGen's, which the Phi models use, for
figures that compare with theirs). Then the stage ``deduplicate``, which finds near duplicates in another way than the
writing does (Daft's MinHash over the finished corpus), looks for those that are left. Nothing else should run.
Writes ``results.json`` beside this file; about 10 minutes on two cores.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from hornbook.corpus.deduplicate import DeduplicateConfig, deduplicate
from hornbook.foundation.documents import read_documents, rows_of
from hornbook.foundation.files import read_json, write_json
from hornbook.foundation.hardware import environment
from hornbook.synthesis.diversity import DIVERSITY
from hornbook.synthesis.stage import SynthesisConfig, synthesis
from hornbook.tokens.tokenizer import Tokenizer, load_tokenizer, train_tokenizer

HERE = Path(__file__).parent
TRAINED_TEXTS = 20_000
ENCODED_AT_ONCE = 5_000


def tokens(tokenizer: Tokenizer, texts: list[str]) -> int:
    """Tokens of all texts, end-of-text after each."""
    parts = (texts[at : at + ENCODED_AT_ONCE] for at in range(0, len(texts), ENCODED_AT_ONCE))
    return sum(len(ids) + 1 for part in parts for ids in tokenizer.encode_batch(part))


def main(folder: Path, tokenizer: Path | None, scale: float) -> None:
    """Write, count, and look for near duplicates."""
    config = SynthesisConfig(
        exercises=round(50_000 * scale),
        sections=round(80_000 * scale),
        reasoning=round(80_000 * scale),
        seed=1,
    )
    made = synthesis(config, to=folder / "synthesis")
    manifest = made.manifest
    seconds, size = manifest.cost["seconds"], sum(manifest.counts["bytes"].values())
    texts = [text for (text,) in rows_of(read_documents(made.file("documents.parquet")), "text")]
    counted = {"trained here, 2,048 pieces": tokens(train_tokenizer(texts[:TRAINED_TEXTS], 2048), texts)}
    if tokenizer is not None:
        counted[f"{tokenizer.name}, {load_tokenizer(tokenizer).size:,} pieces"] = tokens(
            load_tokenizer(tokenizer), texts
        )
    left = deduplicate(
        DeduplicateConfig(near_duplicate_threshold=0.8), to=folder / "deduplicate", documents=made
    ).manifest.dropped
    results: dict[str, Any] = {
        "environment": environment(),
        "config": config.model_dump(mode="json"),
        "documents": manifest.counts["documents"],
        "bytes": manifest.counts["bytes"],
        "seconds": round(seconds, 1),
        "megabytes_per_second": round(size / seconds / 1e6, 3),
        "tokens": counted,
        "dropped_while_writing": manifest.dropped,
        "near_duplicate_share_before_dropping": manifest.counts["diversity"]["near_duplicates"],
        "near_duplicate_share_left": round(left.get("near duplicate", 0) / len(texts), 6),
        "exact_duplicates_left": left.get("exact duplicate", 0),
        "families": {name: manifest.counts[name] for name in ("families_taught", "families_of_reasoning")},
        "mutants": manifest.counts["mutants"],
        "diversity": {
            name: value for name, value in read_json(made.file(DIVERSITY)).items() if isinstance(value, int | float)
        },
    }
    write_json(HERE / "results.json", results)
    for name in ("seconds", "megabytes_per_second", "tokens", "near_duplicate_share_before_dropping",
                 "near_duplicate_share_left"):  # fmt: skip
        print(name, results[name])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path("runs/volume"))
    parser.add_argument("--tokenizer", type=Path, default=None)
    parser.add_argument("--scale", type=float, default=1.0, help="share of the texts to write")
    arguments = parser.parse_args()
    main(arguments.folder, arguments.tokenizer, arguments.scale)
