"""The model that comes with Hornbook: as large as promised, readable by others, and able to do what its card says."""

from __future__ import annotations

import json
from pathlib import Path

import torch
import transformers

from hornbook.evaluation.code import score_code
from hornbook.inference.load import load, resolve_model
from hornbook.inference.sampling import Sampling
from hornbook.model.catalogue import NANO, nano_folder, parameters_by_part
from hornbook.model.checkpoint import read_config
from hornbook.sandbox.limits import Limits
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.problem import CodeProblem

ROOT = Path(__file__).parents[2]
PROMISED = {
    "count_vowels": ("def count_vowels(text):\n", "candidate('hornbook') == 3 and candidate('') == 0"),
    "largest": (
        'def largest(numbers):\n    """Return the largest of the numbers."""\n',
        "candidate([3, 9, 2]) == 9 and candidate([-4, -7]) == -4",
    ),
    "factorial": ("def factorial(n):\n", "[candidate(n) for n in (0, 1, 5)] == [1, 1, 120]"),
    "total_of_even": (
        'def total_of_even(values):\n    """Return the sum of the even numbers in values."""\n',
        "candidate([1, 2, 3, 4]) == 6 and candidate([]) == 0",
    ),
    "backwards": (
        'def backwards(text):\n    """Return the text reversed."""\n',
        "candidate('abc') == 'cba' and candidate('') == ''",
    ),
}
"""Prompt and test of what the card shows as its plainest examples."""


def test_it_is_as_small_as_promised() -> None:
    files = [file for file in nano_folder().iterdir() if file.is_file()]
    assert sum(file.stat().st_size for file in files) <= 10_000_000
    assert sum(parameters_by_part(read_config(nano_folder())).values()) <= 4_400_000
    assert {"README.md", "config.json", "model.safetensors", "tokenizer.json"} <= {file.name for file in files}
    assert resolve_model(NANO) == nano_folder()


def test_the_card_gives_the_score_that_was_measured() -> None:
    measured = json.loads((ROOT / "experiments" / "textbooks-beat-scale" / "nano.json").read_text("utf-8"))["humaneval"]
    said = f"{measured['passed']} of {measured['problems']}: {100 * measured['pass_at_1']:.1f} ± "
    assert said + f"{100 * measured['standard_error']:.1f} %" in (nano_folder() / "README.md").read_text("utf-8")


def test_transformers_reads_it_alike() -> None:
    model, tokenizer = load(NANO)
    other = transformers.AutoModelForCausalLM.from_pretrained(nano_folder(), dtype=torch.float32)
    ids = torch.tensor([tokenizer.encode(PROMISED["largest"][0])])
    with torch.no_grad():
        torch.testing.assert_close(model(ids), other(ids).logits, rtol=1e-4, atol=1e-4)


def test_it_writes_what_its_card_shows() -> None:
    problems = [
        CodeProblem(
            task_id=name,
            prompt=prompt,
            entry_point=name,
            canonical_solution="    pass\n",
            test=f"def check(candidate):\n    assert {claim}\n",
            group="nano",
        )
        for name, (prompt, claim) in PROMISED.items()
    ]
    model, tokenizer = load(NANO)
    with Sandbox(Limits(), workers=1, isolation="none") as sandbox:
        score = score_code(
            model, tokenizer, problems, sandbox, sampling=Sampling(), samples=1, ks=(1,), title="hornbook-nano"
        )
    assert score.measures["extracted"].verdicts == {"passed": len(problems)}
