"""Puts the model of a finished run into the package, in half precision: hornbook-nano.

    python experiments/textbooks-beat-scale/ship.py runs/nano

The card, ``README.md`` in the same folder, is written by hand.
"""

from __future__ import annotations

import sys

import torch

from hornbook.inference.load import load
from hornbook.model.catalogue import nano_folder
from hornbook.model.checkpoint import save_model

MAX_BYTES = 10_000_000


def ship(run: str) -> None:
    """Write weights in fp16 and the tokenizer into the package's folder; say what that rounds and how large it is."""
    model, tokenizer = load(run, dtype="float32")
    exact = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    model.to(torch.float16)
    off = max(float((exact[name] - tensor.float()).abs().max()) for name, tensor in model.state_dict().items())
    folder = nano_folder()
    end = tokenizer.end_of_text_id
    save_model(model, folder, bos_token_id=end, eos_token_id=end)
    tokenizer.save(folder)
    size = sum(file.stat().st_size for file in folder.iterdir())
    print(f"{folder}: {size / 1e6:.2f} MB, weights rounded by at most {off:.2g}")
    if size > MAX_BYTES:
        sys.exit(f"more than the {MAX_BYTES / 1e6:.0f} MB that a package may take")


if __name__ == "__main__":
    ship(sys.argv[1])
