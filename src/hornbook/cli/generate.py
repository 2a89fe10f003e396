"""``hornbook generate``: let a model write."""

from __future__ import annotations

import json
import os
import re
import sys
from enum import StrEnum
from typing import Annotated

import typer

NAME = re.compile(r"[\w./~-]+")
"""What is given alone and looks like this is a model without a prompt, and no prompt."""


class Dtype(StrEnum):
    """What to compute in; ``auto`` keeps exactness where memory allows."""

    AUTO = "auto"
    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"
    FLOAT16 = "float16"


def generate(
    model: Annotated[
        str, typer.Argument(help="A model folder or a run, such as runs/laptop; may be left out: hornbook-nano.")
    ],
    prompt: Annotated[
        str | None, typer.Argument(help="The text to go on from, or the question; - reads standard input.")
    ] = None,
    prompt_format: Annotated[
        str | None,
        typer.Option(
            "--format",
            help="Ask as the model cards do, and print the answer only: instruct, answer, chat, code or text.",
        ),
    ] = None,
    max_new_tokens: Annotated[int, typer.Option(min=1, help="Most tokens to write.")] = 128,
    temperature: Annotated[
        float, typer.Option(min=0.0, help="0 is greedy; 1 draws from the model's distribution.")
    ] = 0.0,
    top_k: Annotated[int | None, typer.Option(min=1, help="Draw from the k most likely tokens only.")] = None,
    top_p: Annotated[
        float | None, typer.Option(min=0.0, max=1.0, help="Draw from the fewest tokens of this mass.")
    ] = None,
    min_p: Annotated[
        float | None,
        typer.Option(min=0.0, max=1.0, help="Draw from tokens at least this many times as likely as the likeliest."),
    ] = None,
    repetition_penalty: Annotated[
        float, typer.Option(min=0.0, help="Over 1 makes tokens less likely to come again.")
    ] = 1.0,
    stop: Annotated[list[str] | None, typer.Option(help="End before this text; may be given several times.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of the draws.")] = 0,
    dtype: Annotated[
        Dtype, typer.Option(help="Of weights and computation; auto prefers exactness to speed.")
    ] = Dtype.AUTO,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:1 or mps.")] = "auto",
    as_json: Annotated[
        bool, typer.Option("--json", help="Print prompt, text, why it stopped, and every token's log-probability.")
    ] = False,
) -> None:
    """Print the prompt and stream what the model writes after it; with a format, stream the answer alone.

    Example: `hornbook generate "def count_vowels(text):"`, or with a model `hornbook generate runs/laptop "def f(n):"`
    """
    from hornbook.foundation.config import parse
    from hornbook.foundation.errors import RecipeError
    from hornbook.inference.formats import prompt_format as named_format
    from hornbook.inference.generate import generate_batch, stream
    from hornbook.inference.load import load
    from hornbook.inference.sampling import Sampling
    from hornbook.model.catalogue import NANO

    if prompt is None:
        if os.path.exists(model) or (model != "-" and NAME.fullmatch(model)):  # noqa: PTH110  long prompts are no error
            raise RecipeError("there is no prompt", where=model, mend='write one after the model, such as "def f(n):"')
        model, prompt = NANO, model
    chosen = named_format(prompt_format or "text")
    text = chosen.prompt(sys.stdin.read() if prompt == "-" else prompt)
    settings = parse(
        Sampling,
        {
            "max_new_tokens": max_new_tokens,
            "temperature": temperature,
            "top_k": top_k,
            "top_p": top_p,
            "min_p": min_p,
            "repetition_penalty": repetition_penalty,
            "stop": stop or (),
            "seed": seed,
        },
    )
    loaded, tokenizer = load(model, dtype=dtype.value, device=device, packed=True)
    if as_json:
        (done,) = generate_batch(loaded, tokenizer, [text], settings, chosen.stop, alternatives=0)
        tokens = [
            {"id": token, "text": tokenizer.decode([token]), "log_probability": score}
            for token, score in zip(done.tokens, done.log_probabilities or (), strict=True)
        ]
        found = {"prompt": text, "text": chosen.answer(text, done.text), "stopped": done.stopped, "tokens": tokens}
        sys.stdout.write(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
        return
    pieces = chosen.pieces(stream(loaded, tokenizer, text, settings, chosen.stop))
    first = next(pieces, "")  # a prompt that does not fit fails here, before anything is printed
    sys.stdout.write(first if prompt_format else text + first)
    sys.stdout.flush()
    for piece in pieces:
        sys.stdout.write(piece)
        sys.stdout.flush()
    sys.stdout.write("\n")
