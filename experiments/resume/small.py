"""The small training that `kills.py` and `processes.py` kill, stop and repeat."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

SHAPE = {
    "vocab_size": 400,
    "hidden_size": 64,
    "intermediate_size": 256,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "max_position_embeddings": 64,
}


def settings(steps: int, **changes: Any) -> dict[str, Any]:
    """Fields of a TrainingConfig for ``steps`` steps of 512 tokens."""
    fields = {
        "model": SHAPE,
        "schedule": {"warmup_steps": 5},
        "total_tokens": steps * 512,
        "sequence_tokens": 64,
        "batch_tokens": 512,
        "dtype": "float32",
        "device": "cpu",
        "log_steps": 1,
        "max_epochs": 1000,
    }
    return fields | changes


def make_tokens(folder: Path) -> None:
    """Shards from Hornbook's own sources, as the artifact ``folder/tokens``."""
    import numpy as np

    import hornbook
    from hornbook.foundation.artifact import ArtifactWriter
    from hornbook.tokens.shards import pack, write_shards
    from hornbook.tokens.tokenizer import train_tokenizer

    texts = [path.read_text() for path in sorted(Path(hornbook.__file__).parent.glob("foundation/*.py"))]
    tokenizer = train_tokenizer(texts, 400)
    writer = ArtifactWriter(folder / "tokens", stage="tokens", config={}, inputs={})
    tokenizer.save(writer.path)
    write_shards(writer.path, {"a": np.concatenate([ids for ids, _ in pack(texts, tokenizer)])}, tokenizer)
    writer.commit(cost={}, environment={})


def train_here(folder: Path, to: str, config: dict[str, Any]) -> None:
    """Run the stage ``training`` on ``folder/tokens`` in this process, without measuring the machine."""
    from hornbook.foundation import hardware
    from hornbook.foundation.artifact import open_artifact
    from hornbook.foundation.config import parse
    from hornbook.training.config import TrainingConfig
    from hornbook.training.stage import training

    hardware.measure_matmul_peak = lambda *_: hardware.MatmulPeak(1e11, "float32", 1, 1)
    training(parse(TrainingConfig, config), to=folder / to, tokens=open_artifact(folder / "tokens"))


def finish(process: subprocess.Popen[str]) -> None:
    """Wait for the end of ``process``; leave with what it complained of, if it failed."""
    _, err = process.communicate()
    if process.returncode:
        sys.exit(err)


def tell(results: dict[str, Any], output: Path | None) -> None:
    """Print ``results`` as JSON and, if asked, write them to ``output``."""
    text = json.dumps(results, indent=1) + "\n"
    print(text)
    if output:
        output.write_text(text)
