"""A small run made of real artifacts in the shapes that the stages write: a model, a comparison model, one corpus."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from hornbook.foundation.artifact import Artifact, ArtifactWriter
from hornbook.foundation.files import write_json, write_jsonl

ENVIRONMENT = {
    "processor": "Test Processor 9000",
    "cores": 2,
    "memory_bytes": 8 * 2**30,
    "system": "Linux x86_64",
    "python": "3.11.2",
    "versions": {"hornbook": "0.1.0", "torch": "2.13.0"},
}
SECTION = """## Counting vowels

Imagine that you are a librarian with **many** words. Keep them in a list called `words`.

```python
def count_vowels(text):
    return sum(letter in "aeiou" for letter in text)
print(count_vowels("banana"))
```

The program prints:

```text
3
```

See [this page](http://example.com/x) and ![a picture](http://example.com/p.png).
"""
EXERCISE = 'def add(a, b):\n    """Return the sum of a and b.\n\n    >>> add(1, 2)\n    3\n    """\n    return a + b\n'
NASTY = "<script>alert('boom')</script></pre><img src=http://example.com/x.png>\n"
CODE = 'def part_{i}(value):\n    """Do the part number {i}."""\n    # a note\n    return value * {i} + {i}\n'
ROW = dict[str, Any]


def row(number: int, text: str, source: str, licence: str, **more: Any) -> ROW:
    return {
        "id": f"{number:016x}", "text": text, "source": source, "path": f"{source}/file_{number}.py",
        "licence": licence, "family": "", **more,
    }  # fmt: skip


def raw_rows(first: int, number: int, **more: Any) -> list[ROW]:
    return [
        row(first + i, CODE.format(i=i) * (1 + i % 5), "python-packages", "MIT" if i % 3 else "BSD-3-Clause", **more)
        for i in range(number)
    ]


def write_rows(path: Path, rows: list[ROW]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.Table.from_pylist(rows), path)


class FakeRun:
    """Makes artifacts under ``folder``, each from other ones, as the stages would."""

    def __init__(self, folder: Path, seconds: float = 30.0) -> None:
        self.folder, self.seconds = folder, seconds
        self.made: dict[str, Artifact] = {}

    def writer(self, name: str, stage: str, config: dict[str, Any], inputs: Mapping[str, str]) -> ArtifactWriter:
        given = {slot: self.made[step].fingerprint for slot, step in inputs.items()}
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        inputs_found = {**given, "stage_version": f"{stage}/1"}
        return ArtifactWriter(self.folder / name, stage=stage, config=config, inputs=inputs_found)

    def commit(self, writer: ArtifactWriter, flops: float = 0.0) -> Artifact:
        cost = {
            "seconds": self.seconds, "cpu_seconds": 1.9 * self.seconds, "peak_memory_bytes": 700 * 2**20,
            "flops": flops, "joules": 14 * self.seconds, "energy_source": "estimate", "money": 0.00004 * self.seconds,
            "currency": "EUR",
        }  # fmt: skip
        artifact = writer.commit(cost=cost, environment=ENVIRONMENT)
        self.made[writer.final.name] = artifact
        return artifact

    def sources(self) -> None:
        writer = self.writer("sources", "sources", {}, {})
        rows = [*raw_rows(0, 40), row(40, NASTY, "python-packages", "MIT")]
        write_rows(writer.path / "documents.parquet", rows)
        short = raw_rows(100, 6, reason="too short", detail="80 bytes")
        write_rows(writer.path / "rejected" / "documents.parquet", short)
        writer.counts |= {
            "python-packages_found": {"files_or_rows": 90, "bytes": 90_000},
            "python-packages_chosen": {"files_or_rows": 50, "bytes": 50_000},
            "documents": len(rows), "documents_by_source": {"python-packages": len(rows)},
            "bytes_by_source": {"python-packages": sum(len(r["text"]) for r in rows)}, "heldout_documents": 4,
        }  # fmt: skip
        writer.dropped |= {"too short": 6}
        self.commit(writer)

    def quality(self) -> None:
        writer = self.writer("quality", "quality", {}, {"documents": "sources"})
        kept = raw_rows(0, 12, score=3.5)
        write_rows(writer.path / "documents.parquet", kept)
        low = [
            *raw_rows(12, 28, score=1.0, reason="low educational value", detail="score 1.0"),
            row(40, NASTY, "python-packages", "MIT", score=1.0, reason="low educational value", detail="<b>0</b>"),
        ]
        write_rows(writer.path / "rejected" / "documents.parquet", low)
        exam = {"documents": 10, "f1": 0.81, "precision": 0.8, "recall": 0.82, "spearman": 0.9}
        judge = {"annotator": "rubric", "annotated_documents": 40, "keep_score": 2.5, "agreement": exam}
        write_json(writer.path / "classifier.json", judge)
        said = {"annotator": "rubric/1", "score": 1.25, "reasons": ["plainly named +0.25", "<i>tests</i> -2.00"]}
        write_jsonl(writer.path / "annotations.jsonl", [said | {"id": f"{number:016x}"} for number in range(8, 16)])
        sizes = {"python-packages": sum(len(r["text"]) for r in kept)}
        writer.counts |= {"documents": 12, "documents_by_source": {"python-packages": 12}, "bytes_by_source": sizes}
        writer.dropped |= {"low educational value": 29}
        self.commit(writer)

    def synthesis(self) -> None:
        writer = self.writer("synthesis", "synthesis", {}, {})
        rows = [row(200 + i, EXERCISE, "synthetic-exercise", "Apache-2.0") for i in range(20)]
        rows += [row(300 + i, SECTION, "synthetic-textbook", "Apache-2.0") for i in range(6)]
        write_rows(writer.path / "documents.parquet", rows)
        wrong = raw_rows(400, 1, reason="failed", detail="failed: x")
        write_rows(writer.path / "rejected" / "documents.parquet", wrong)
        writer.counts |= {
            "documents": {"synthetic-exercise": 20, "synthetic-textbook": 6},
            "bytes": {"synthetic-exercise": 20 * len(EXERCISE), "synthetic-textbook": 6 * len(SECTION)},
            "heldout_documents": 4, "problems": {"new-families": 8, "taught-families": 8}, "families_taught": 9,
            "families_heldout": ["lists.rotate", "text.caesar"], "families_of_reasoning": 0,
            "isolation": "bubblewrap+seccomp",
            "diversity": {"near_duplicates": 0.004}, "mutants": {"tried": 40, "noticed": 38},
        }  # fmt: skip
        writer.dropped |= {"failed": 1}
        self.commit(writer)

    def decontaminate(self) -> None:
        inputs = {"documents.0": "quality", "documents.1": "synthesis"}
        writer = self.writer("decontaminate", "decontaminate", {}, inputs)
        exercises = [row(200 + i, EXERCISE, "synthetic-exercise", "Apache-2.0") for i in range(26)]
        rows = [*raw_rows(0, 11, score=3.5), *exercises]
        write_rows(writer.path / "documents.parquet", [r | {"score": r.get("score")} for r in rows])
        write_rows(
            writer.path / "rejected" / "documents.parquet",
            raw_rows(11, 1, score=3.5, reason="docstring of a problem", detail="humaneval HumanEval/3: return the sum"),
        )
        tasks = {"HumanEval/3": 1}
        write_json(
            writer.path / "contamination.json",
            {
                "benchmarks": {
                    "humaneval": {"problems": 164, "problems_hit": 1, "documents_by_task": tasks},
                    "synthesis": {"problems": 16, "problems_hit": 0, "documents_by_task": {}},
                },
                "heldout": {"documents": 8, "documents_hit": 0, "documents_dropped_or_like_one": 0},
            },
        )
        writer.counts |= {"documents": 37, "bytes_by_source": {"python-packages": 3000, "synthetic-exercise": 2500}}
        writer.dropped |= {"docstring of a problem": 1}
        self.commit(writer)

    def tokens(self, name: str, documents: str, sources: dict[str, int]) -> None:
        writer = self.writer(name, "tokens", {}, {"documents": documents})
        write_json(writer.path / "tokenizer.json", {"name": name})
        writer.counts |= {
            "vocab_size": 300, "documents": {s: n // 100 for s, n in sources.items()}, "tokens": sources,
            "bytes": {s: 3 * n for s, n in sources.items()}, "bytes_per_token": 3.0,
        }  # fmt: skip
        self.commit(writer)

    def training(
        self, name: str, tokens: str, first_loss: float, steps: int = 540, *, finetuned: str | None = None
    ) -> None:
        """A training on ``tokens``; with ``finetuned``, a fine-tuning of that model on the documents ``tokens``."""
        shape = {"num_hidden_layers": 4, "hidden_size": 128, "num_attention_heads": 4, "vocab_size": 2048}
        config = {
            "batch_tokens": 4096, "optimizer": {"learning_rate": 0.002}, "schedule": {"kind": "warmup-linear"},
            "name": name,
        }  # fmt: skip
        if finetuned is None:
            writer = self.writer(name, "training", config | {"model": shape}, {"tokens": tokens})
            epochs = dict.fromkeys(self.made[tokens].manifest.counts["tokens"], 1.25)
        else:
            writer = self.writer(name, "finetuning", config, {"model": finetuned, "documents": tokens})
            epochs = {"examples": 1.25}
        write_json(writer.path / "model" / "config.json", shape)
        rows = [
            {
                "step": s, "tokens": 4096 * s, "loss": 1.2 + first_loss * 0.97 ** (s / 4), "gradient_norm": 1.0,
                "learning_rate": 0.002 * min(s / 50, (steps - s) / (steps - 50)),
            }
            for s in range(10, steps + 1, 10)
        ]  # fmt: skip
        write_jsonl(writer.path / "metrics.jsonl", rows)
        speed = {
            "tokens_per_second": 6_543.2, "matmul_peak_flops_per_second": 1.81e11, "matmul_peak_dtype": "float32",
            "mfu": 0.312, "threads": 2, "log": [],
        }  # fmt: skip
        write_json(writer.path / "volatile" / "speed.json", speed)
        writer.counts |= {
            "parameters": 1_318_912, "steps": 540, "tokens": 2_211_840, "flops": 2.3e13,
            "final_loss": rows[-1]["loss"], "epochs": epochs,
        }  # fmt: skip
        self.commit(writer, flops=2.3e13)

    def evaluation(self, name: str, training: str, skill: dict[str, float], bits: dict[str, float]) -> None:
        writer = self.writer(name, "evaluation", {}, {"model": training, "heldout": "synthesis"})
        code: dict[str, Any] = {}
        for suite, share in skill.items():
            attempts = self.attempts(suite, share)
            code[suite] = self.score(attempts, 1)
            code[suite]["self_test"] = {
                "items": len(attempts),
                "reference_passed": len(attempts),
                "empty_passed": 0,
                "altered_passed": 0,
            }
            write_jsonl(writer.path / f"{suite}.jsonl", attempts)
            if suite == "humaneval":
                many = [attempt | {"sample": s} for attempt in attempts for s in range(10)]
                code["humaneval-sampled"] = self.score(many, 10) | {"temperature": 0.6}
                write_jsonl(writer.path / "humaneval-sampled.jsonl", many)
        results = {
            "code": code, "isolation": "bubblewrap+seccomp",
            "bits_per_byte": {
                source: {"bits_per_byte": v, "standard_error": 0.021, "documents": 60, "bytes": 50_000, "tokens": 17}
                for source, v in bits.items()
            },
            "writing": [
                {"prompt": "def is_even(n):", "completion": "\n    return n % 2 == 0\n</code><script>bad()</script>"},
                {"prompt": "# Lists\n\nA list", "completion": " is a row of values & more.\n"},
            ],
        }  # fmt: skip
        results["tasks"] = {
            "arc_easy": {
                "shots": 0, "items": 2376, "metric": "acc,none", "too_long": 3, "contaminated": {"items": 5},
            },
            "probe_maths": {"shots": 0, "items": 120, "metric": "acc,none", "too_long": 0, "contaminated": None},
            "mmlu_anatomy": {"shots": 5, "items": 135, "metric": "acc,none", "too_long": 0, "contaminated": None},
        }  # fmt: skip
        harness = {
            "arc_easy": {"acc,none": 0.2612, "acc_stderr,none": 0.009},
            "mmlu_anatomy": {"acc,none": 0.2511, "acc_stderr,none": 0.037},
            "probe_maths": {"acc,none": 0.2, "acc_stderr,none": 0.03},
            "mmlu": {"alias": "mmlu", "acc,none": 0.2487, "acc_stderr,none": 0.0036},
        }
        write_json(
            writer.path / "results.json",
            {
                "results": harness,
                "group_subtasks": {"mmlu": ["mmlu_anatomy"], "probes": ["probe_maths"]},
                "hornbook": results,
            },
        )
        self.commit(writer)

    def attempts(self, suite: str, share: float) -> list[ROW]:
        draw = random.Random(suite)
        found: list[ROW] = []
        for number in range(80):
            task = f"HumanEval/{number}" if suite == "humaneval" else f"lists.family_{number % 9}/{number}"
            good = draw.random() < share
            found.append(
                {
                    "task_id": task, "group": "", "sample": 0, "prompt": f'def f_{number}(x):\n    """Return x."""\n',
                    "written": "    return x\n", "completion": "    return x\n" if good else "    return None\n",
                    "verdict": "passed" if good else "failed", "detail": "" if good else "AssertionError: <x>",
                }
            )  # fmt: skip
        return found

    def score(self, attempts: list[ROW], samples: int) -> dict[str, Any]:
        solved = sum(a["verdict"] == "passed" for a in attempts)
        share = solved / len(attempts)
        keys = ("1",) if samples == 1 else ("1", "10")
        return {
            "pass_at": dict.fromkeys(keys, share),
            "standard_error": dict.fromkeys(keys, (share * (1 - share) / 79) ** 0.5),
            "problems": 80, "samples": samples, "prompts_too_long": 2,
            "verdicts": {"failed": len(attempts) - solved, "passed": solved},
            "raw": {"pass_at": dict.fromkeys(keys, share / 2)}, "flaky": ["HumanEval/3"], "rules": {},
        }  # fmt: skip


TAUGHT, NEW = "exercises-taught-families", "exercises-new-families"


def make_run(folder: Path, seconds: float = 30.0, baseline: bool = True) -> FakeRun:
    """The whole run, with or without its comparison model."""
    run = FakeRun(folder, seconds)
    run.sources()
    run.quality()
    run.synthesis()
    run.decontaminate()
    run.tokens("tokens", "decontaminate", {"python-packages": 400_000, "synthetic-exercise": 1_300_000})
    run.training("training", "tokens", 6.0)
    bits = {"python-packages": 1.61, "synthetic-exercise": 0.42, "synthetic-textbook": 0.53}
    run.evaluation("evaluation", "training", {TAUGHT: 0.72, NEW: 0.31, "humaneval": 0.02}, bits)
    if baseline:
        run.tokens("baseline-tokens", "sources", {"python-packages": 3_000_000})
        run.training("baseline-training", "baseline-tokens", 5.0)
        bits = {"python-packages": 1.42, "synthetic-exercise": 1.9, "synthetic-textbook": 2.2}
        run.evaluation("baseline-evaluation", "baseline-training", {TAUGHT: 0.04, NEW: 0.05, "humaneval": 0.0}, bits)
    names = "".join(f"  {name}: {{stage: {artifact.manifest.stage}}}\n" for name, artifact in run.made.items())
    recipe = f"name: tiny\ntitle: A tiny run\nstages:\n{names}  report: {{labels: {{training: textbook model}}}}\n"
    (folder / "recipe.yaml").write_text(recipe)
    return run
