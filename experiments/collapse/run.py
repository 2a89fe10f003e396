"""What happens to models that learn from each other's texts, and does the diversity gate see it coming?

    python experiments/collapse/run.py

Generation 0 is taught on exercises of the curriculum. Every later one is taught on what the one before wrote: on that
alone (arm ``replace``), or on that beside all earlier texts and the first ones (arm ``accumulate``), always for the
same number of tokens, with the same tokenizer, from the same weights. Finished generations are skipped. Writes
``results.json`` beside this file; about 40 minutes on two cores.
"""

from __future__ import annotations

import argparse
import ast
import itertools
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from hornbook.evaluation.bits_per_byte import bits_per_byte
from hornbook.foundation.errors import DiversityError
from hornbook.foundation.files import read_json, write_json
from hornbook.foundation.hardware import environment
from hornbook.inference.generate import generate_batch
from hornbook.inference.sampling import Sampling
from hornbook.model.phi import Phi
from hornbook.synthesis.curriculum.registry import families
from hornbook.synthesis.diversity import DiversityConfig, check, measure
from hornbook.synthesis.stage import FIRST_HELDOUT
from hornbook.tokens.sampler import Sampler
from hornbook.tokens.shards import pack
from hornbook.tokens.tokenizer import Tokenizer, train_tokenizer
from hornbook.training.config import TrainingConfig
from hornbook.training.loop import Trainer

HERE = Path(__file__).parent
ARMS = ("replace", "accumulate")
# Named, so that the experiment stays the same when the curriculum grows.
CONCEPTS = (
    "booleans", "comprehensions", "conditions", "dictionaries", "digits", "divisors", "formatting", "functional",
    "functions", "lists", "loops", "matrices", "numbers", "recursion", "searching", "sequences", "sets", "sorting",
    "stacks", "strings", "text", "tuples", "units", "validation",
)  # fmt: skip
GENERATIONS = 4
TEXTS, WRITTEN, HELDOUT = 4000, 1500, 300
TOKENS, LENGTH = 700_000, 256
TEMPERATURE = 0.8
"""Below 1, as those who write synthetic texts mostly choose."""
BATCH = 100


def curriculum(count: int, first_seed: int) -> list[str]:
    """Exercises of the families of `CONCEPTS` in turn."""
    members = [family for family in families() if family.concept in CONCEPTS]
    drawn = (family.exercise(seed).program for seed in itertools.count(first_seed) for family in members)
    return list(itertools.islice(drawn, count))


def train(texts: list[str], tokenizer: Tokenizer) -> Phi:
    """A model of 1.1 million parameters, taught on ``texts`` for `TOKENS` tokens."""
    ids = np.concatenate([piece for piece, _ in pack(texts, tokenizer)])
    config = TrainingConfig.model_validate(
        {
            "model": {
                "vocab_size": tokenizer.size, "hidden_size": 128, "intermediate_size": 512, "num_hidden_layers": 4,
                "num_attention_heads": 4, "max_position_embeddings": LENGTH,
            },
            "total_tokens": TOKENS,
            "sequence_tokens": LENGTH,
            "batch_tokens": 1024,
            "optimizer": {"kind": "muon", "learning_rate": 1.2e-2},
            "dtype": "float32",
            "max_epochs": 100,
        }
    )  # fmt: skip
    return Trainer(config, Sampler({"texts": ids}, length=LENGTH, seed=0)).run().eval()


def write(model: Phi, tokenizer: Tokenizer, seed: int) -> list[str]:
    """Texts of the model's own, each from nothing but the end of another; empty ones are left out."""
    settings = Sampling(max_new_tokens=LENGTH - 2, temperature=TEMPERATURE, seed=seed)
    texts: list[str] = []
    for first in range(0, WRITTEN, BATCH):
        done = generate_batch(model, tokenizer, [""] * BATCH, settings, streams=range(first, first + BATCH))
        texts += [completion.text for completion in done]
    return [text for text in texts if text.strip()]


def share_of_python(texts: list[str]) -> float:
    """The share of the texts that parse as Python."""
    return sum(map(_parses, texts)) / len(texts)


def _parses(text: str) -> bool:
    try:
        with warnings.catch_warnings(action="ignore"):
            ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def complaints(texts: list[str], config: DiversityConfig, first: list[str]) -> tuple[dict[str, Any], str]:
    """What the gate measures of the texts, and what it says against them.

    The gate makes its clusters from the texts themselves, as in a run; the entropy over clusters of the first texts is
    told beside it.
    """
    pairs = [("texts", text) for text in texts]
    found = measure(pairs)
    figures = {name: round(value, 4) for name, value in found.as_dict().items() if isinstance(value, int | float)}
    figures["entropy_over_first_clusters"] = round(
        measure(pairs, near_duplicates={}, reference=first).cluster_entropy, 4
    )
    try:
        check(found, config)
    except DiversityError as error:
        return figures, error.what
    return figures, ""


def main(folder: Path) -> None:
    """Run what is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    first, heldout = curriculum(TEXTS, 0), curriculum(HELDOUT, FIRST_HELDOUT)
    tokenizer = train_tokenizer(first, 2048)
    config = DiversityConfig()
    results: dict[str, Any] = {"environment": environment(), "temperature": TEMPERATURE, "arms": {}}
    for arm in ARMS:
        texts, everything, rows = first, list(first), list[dict[str, Any]]()
        for generation in range(GENERATIONS):
            kept = folder / f"{arm}-{generation}.json"
            if not kept.is_file():
                shared = folder / f"{ARMS[0]}-0.json"
                if generation == 0 and shared.is_file():  # both arms begin with the same model
                    write_json(kept, read_json(shared))
                else:
                    model = train(everything if arm == "accumulate" else texts, tokenizer)
                    bits = bits_per_byte(model, tokenizer, heldout)
                    written = write(model, tokenizer, seed=generation)
                    write_json(kept, {"bits": vars(bits), "written": written})
            done = read_json(kept)
            figures, complaint = complaints(texts, config, first)
            row = {
                "generation": generation,
                "heldout_bits_per_byte": round(done["bits"]["bits_per_byte"], 4),
                "standard_error": round(done["bits"]["standard_error"], 4),
                "taught_on_python": round(share_of_python(texts), 4),
                "gate": complaint or "open",
                **figures,
            }
            print(arm, row, flush=True)
            rows.append(row)
            texts = done["written"][:WRITTEN]
            everything += texts
        results["arms"][arm] = rows
        write_json(HERE / "results.json", results)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path("runs/collapse"))
    main(parser.parse_args().folder)
