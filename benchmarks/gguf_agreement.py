"""Compare Hornbook with llama.cpp on one model: greedy tokens at f32 and f16, next tokens at f16, Q8_0, Q4_K_M.

    pip install 'hornbook[gguf]' xllamacpp
    python -m benchmarks.gguf_agreement runs/laptop --output benchmarks/results/gguf_agreement.json

Greedy: both engines continue each prompt by 64 tokens. Hornbook computes in fp32, for f16 from matrices rounded to
f16, so both have the same weights. llama.cpp gets token ids, keeps keys and values in fp32 and does without flash
attention; yet on a CPU it looks GELU up in a table of f16, and rounds to f16 what it multiplies with f16 matrices. So
its log-probabilities differ by some thousandths, and a near-tie may fall to the other side. Each difference is shown
with Hornbook's gap: by how much the first of its two best tokens leads. The same f16 weights in an f32 file, which
llama.cpp computes with in fp32, tell a difference of arithmetic from one of weights.

Next tokens: at every position of texts, does llama.cpp with quantised weights choose the token that Hornbook chooses
with the weights as stored? Texts are drawn from the model itself at temperature 1, or read with --text.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import tempfile
from pathlib import Path
from typing import Any

import torch
from benchmarks.llama_cpp import LlamaCpp

from hornbook.foundation.files import write_json
from hornbook.foundation.hardware import environment
from hornbook.inference.exports.gguf_file import export_gguf
from hornbook.inference.exports.quantize import quantize_gguf
from hornbook.inference.load import resolve_model
from hornbook.model.checkpoint import load_model, save_model
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import load_tokenizer

PROMPTS = [
    "def is_even(n):\n",
    "def add(a, b):\n    return",
    'def largest(numbers):\n    """Return the largest number.',
    "def reverse(text):\n",
    "for i in range(10):\n    ",
    "class Stack:\n    def __init__(self):\n",
    "import os\n\n",
    "numbers = [1, 2, 3]\n",
    "def count_vowels(text):\n    count = 0\n",
    "if __name__ == ",
    "def factorial(n):\n    if n == 0:\n",
    "with open(path) as file:\n",
    "try:\n    value = int(text)\nexcept",
    "def fibonacci(n):\n    a, b = 0, 1\n",
    "words = text.split()\n",
    "def area(width, height):\n",
    "result = {}\nfor key, value in ",
    "def is_prime(n):\n    for d in range(2, n):\n",
    "Strings are ",
    "print(f'",
]
NEW = 64


def first_difference(ours: list[int], theirs: list[int]) -> int | None:
    pairs = zip(ours, theirs, strict=False)
    different = (at for at, (one, other) in enumerate(pairs) if one != other)
    return next(different, None if len(ours) == len(theirs) else min(len(ours), len(theirs)))


@torch.inference_mode()
def greedy(model: Phi, ids: list[int], end: int) -> tuple[list[int], list[float]]:
    """Hornbook's continuation, end-of-text left out, and the gap of each step, that of end-of-text included."""
    row, gaps = list(ids), []
    while len(row) < len(ids) + NEW:
        best = model(torch.tensor([row]))[0, -1].topk(2)
        gaps.append(float(best.values[0] - best.values[1]))
        if int(best.indices[0]) == end:
            break
        row.append(int(best.indices[0]))
    return row[len(ids) :], gaps


@torch.inference_mode()
def drawn(model: Phi, ids: list[int], length: int, seed: int) -> list[int]:
    generator, row = torch.Generator().manual_seed(seed), list(ids)
    while len(row) < length:
        row.append(int(torch.multinomial(model(torch.tensor([row]))[0, -1].softmax(-1), 1, generator=generator)))
    return row


def compare_greedy(model: Phi, engine: LlamaCpp, prompts: list[list[int]], end: int) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for ids in prompts:
        ours, gaps = greedy(model, ids, end)
        theirs = engine.greedy(ids, NEW)
        at = first_difference(ours, theirs)
        gap = gaps[at] if at is not None else None
        rows.append({"tokens": len(ours), "same": at is None, "differs_at": at, "gap": gap, "smallest_gap": min(gaps)})
    return rows


@torch.inference_mode()
def compare_next(model: Phi, engine: LlamaCpp, texts: list[list[int]], limit: int, letter: int) -> dict[str, Any]:
    positions, misses, errors = 0, [], []
    for row in texts:
        logits = model(torch.tensor([row]))[0]
        for at in range(1, min(len(row), limit - positions) + 1):
            best = logits[at - 1].topk(2)
            token, theirs = int(best.indices[0]), engine.next_logprobs(row[:at], 2, letter)
            if token not in theirs or theirs[token] < max(theirs.values()):
                misses.append(float(best.values[0] - best.values[1]))
            if token in theirs:
                errors.append(abs(theirs[token] - float(logits[at - 1].log_softmax(-1)[token])))
        positions += min(len(row), limit - positions)
    return {
        "positions": positions,
        "agreement": 1 - len(misses) / positions,
        "gaps_of_differences": sorted(misses),
        "mean_logprob_error": sum(errors) / len(errors),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", help="a model folder or a run")
    parser.add_argument("--prompts", type=Path, help="a file with one prompt a line, \\n for line breaks")
    parser.add_argument("--text", type=Path, help="a text for the next tokens, instead of drawing some")
    parser.add_argument("--positions", type=int, default=2000, help="positions to compare next tokens at")
    parser.add_argument("--output", type=Path, help="where to write the figures as JSON")
    options = parser.parse_args()
    torch.set_num_threads(1)
    folder = resolve_model(options.model)
    tokenizer = load_tokenizer(folder)
    stored, rounded = (load_model(folder, dtype=torch.float32) for _ in range(2))
    for parameter in rounded.parameters():
        if parameter.ndim > 1:
            parameter.data = parameter.data.half().float()
    context, end, letter = stored.config.max_position_embeddings, tokenizer.end_of_text_id, tokenizer.encode("a")[0]
    given = options.prompts.read_text().splitlines() if options.prompts else None
    prompts = [tokenizer.encode(p.replace("\\n", "\n")) for p in given] if given else tokenizer.encode_batch(PROMPTS)
    if options.text:
        ids = tokenizer.encode(options.text.read_text())
        texts = [ids[start : start + context - 1] for start in range(0, len(ids), context - 1)]
    else:
        length = min(context - 1, -(-options.positions // len(prompts)) + 8)
        texts = [drawn(stored, ids, length, seed) for seed, ids in enumerate(prompts)]
    formats: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as place:
        exact = LlamaCpp(export_gguf(folder, Path(place) / "f32.gguf", weights="f32"), context)
        save_model(rounded, Path(place) / "rounded", bos_token_id=end, eos_token_id=end)
        tokenizer.save(Path(place) / "rounded")
        widened = export_gguf(Path(place) / "rounded", Path(place) / "widened.gguf", weights="f32")
        source = export_gguf(folder, Path(place) / "f16.gguf")
        engine = LlamaCpp(source, context)
        continued = {
            "f32": compare_greedy(stored, exact, prompts, end),
            "f16 weights in an f32 file": compare_greedy(rounded, LlamaCpp(widened, context), prompts, end),
            "f16": compare_greedy(rounded, engine, prompts, end),
        }
        formats["f16"] = compare_next(rounded, engine, texts, options.positions, letter)
        formats["f16"]["bytes"] = source.stat().st_size
        for mixture in ("Q8_0", "Q4_K_M"):
            file = Path(place) / f"{mixture}.gguf"
            tensors = quantize_gguf(source, file, mixture)
            formats[mixture] = compare_next(stored, LlamaCpp(file, context), texts, options.positions, letter)
            formats[mixture]["bytes"] = file.stat().st_size
            formats[mixture]["fallbacks"] = sum(tensor.kind != tensor.wanted for tensor in tensors)
    for weights, rows in continued.items():
        print(
            f"greedy at {weights}: {sum(row['same'] for row in rows)} of {len(rows)} prompts give the same {NEW} tokens"
        )
        for number, row in enumerate(rows):
            if not row["same"]:
                print(
                    f"  prompt {number} differs at token {row['differs_at']}; there Hornbook's gap is {row['gap']:.5f}"
                )
    print(f"{'format':8} {'MB':>8} {'positions':>9} {'same next':>9} {'logprob error':>13}  gaps of the differences")
    for name, found in formats.items():
        gaps = found["gaps_of_differences"]
        spread = f"median {gaps[len(gaps) // 2]:.4f}, largest {gaps[-1]:.4f}" if gaps else "none"
        print(
            f"{name:8} {found['bytes'] / 1e6:8.2f} {found['positions']:9} {found['agreement']:9.2%} "
            f"{found['mean_logprob_error']:13.5f}  {spread}"
        )
    if options.output:
        versions = {name: importlib.metadata.version(name) for name in ("xllamacpp", "gguf", "libggml-python")}
        result = {"environment": environment(), "llama_cpp": versions, "greedy": continued, "formats": formats}
        write_json(options.output, result)


if __name__ == "__main__":
    main()
