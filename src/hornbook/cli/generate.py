"""``hornbook generate``: let a model write."""

from __future__ import annotations

import sys
from typing import Annotated

import typer


def generate(
    model: Annotated[str, typer.Argument(help="A model folder or a run, such as runs/laptop.")],
    prompt: Annotated[str, typer.Argument(help="The text to go on from; - reads it from standard input.")],
    max_new_tokens: Annotated[int, typer.Option(min=1, help="Most tokens to write.")] = 128,
    temperature: Annotated[
        float, typer.Option(min=0.0, help="0 is greedy; 1 draws from the model's distribution.")
    ] = 0.0,
    top_k: Annotated[int | None, typer.Option(min=1, help="Draw from the k most likely tokens only.")] = None,
    top_p: Annotated[
        float | None, typer.Option(min=0.0, max=1.0, help="Draw from the fewest tokens of this mass.")
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of the draws.")] = 0,
) -> None:
    """Print the prompt and stream what the model writes after it.

    Example: `hornbook generate runs/laptop "def is_even(n):"`
    """
    from hornbook.foundation.config import parse
    from hornbook.inference.generate import stream
    from hornbook.inference.load import load
    from hornbook.inference.sampling import Sampling

    text = sys.stdin.read() if prompt == "-" else prompt
    settings = parse(
        Sampling,
        {"max_new_tokens": max_new_tokens, "temperature": temperature, "top_k": top_k, "top_p": top_p, "seed": seed},
    )
    loaded, tokenizer = load(model)
    pieces = stream(loaded, tokenizer, text, settings)
    first = next(pieces, "")  # a prompt that does not fit fails here, before anything is printed
    sys.stdout.write(text + first)
    sys.stdout.flush()
    for piece in pieces:
        sys.stdout.write(piece)
        sys.stdout.flush()
    sys.stdout.write("\n")
