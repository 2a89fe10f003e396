"""The stage ``evaluation``: benchmarks, held-out exercises, and bits per byte on held-out documents."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hornbook.evaluation.config import EvaluationConfig
from hornbook.foundation.files import hash_file, hash_json
from hornbook.foundation.progress import Bar
from hornbook.foundation.stage import Input, Work, stage

if TYPE_CHECKING:
    from hornbook.evaluation.bench import Prepared

SAMPLE_PROMPTS = (
    "def is_even(n):",
    'def count_words(text):\n    """Return how many words the text has."""\n',
    "# Lists\n\nA list",
)
"""What the report shows the model's own words on."""
DOCUMENTS = "documents.parquet"


def external(config: EvaluationConfig) -> str | None:
    """What identifies the benchmarks' data: the content of every file in the folder."""
    if config.data_dir is None or not config.data_dir.is_dir():
        return None
    files = sorted(file for file in config.data_dir.rglob("*") if file.is_file())
    return hash_json({str(file.relative_to(config.data_dir)): hash_file(file) for file in files})


@stage(
    "evaluation",
    EvaluationConfig,
    inputs={
        "model": Input(("training", "transfer", "finetuning")),
        "heldout": Input(("sources", "synthesis"), many=True, optional=True),
        "corpus": Input(("sources", "quality", "synthesis", "authoring", "deduplicate", "decontaminate"),
                        many=True, optional=True),
    },
    version=3,
    external=external,
)  # fmt: skip
def evaluation(work: Work[EvaluationConfig]) -> None:
    """Write ``results.json`` (``evaluate.py``), every item of every task, and every completion with its verdict.

    The problems and documents that the input ``heldout`` holds back are measured besides the tasks. With ``corpus``,
    the documents that the model was trained on, scores are split into clean and contaminated items. Raises
    SelfTestError if a benchmark does not prove itself, and SandboxError where programs can't be isolated and
    ``isolation`` is ``required``. Killed, it goes on with the answers that it has.
    """
    from hornbook.evaluation.bench import Subject
    from hornbook.evaluation.evaluate import evaluate
    from hornbook.evaluation.model_info import model_info
    from hornbook.inference.generate import generate
    from hornbook.inference.load import load, resolve_model

    work.load_cost()
    folder = resolve_model(work.input("model").path)
    model, tokenizer = load(folder)
    own = {
        "bits_per_byte": _bits_per_byte(work, model, tokenizer),
        "writing": [
            {"prompt": prompt, "completion": generate(model, tokenizer, prompt, max_new_tokens=96)}
            for prompt in SAMPLE_PROMPTS
        ],
    }
    # Where the model lies and what its training took when it was killed differ between runs of one recipe.
    info = replace(model_info(model, folder), path=work.input("model").manifest.stage, training_flops=None)
    results = evaluate(
        Subject(model, tokenizer, info),
        work.config,
        work.path,
        first=[*_exercises(work), *_questions(work)],
        corpus=[artifact.file(DOCUMENTS) for artifact in work.all_inputs("corpus")] or None,
        own=own,
    )
    work.counts |= {name: score["pass_at"] for name, score in results["hornbook"].get("code", {}).items()}
    for name, about in results["hornbook"]["tasks"].items():
        work.counts.setdefault(name, results["results"][name][about["metric"]])


def _exercises(work: Work[EvaluationConfig]) -> list[Prepared]:
    """The problems that the held-out inputs hold back, one task a group."""
    from hornbook.evaluation.code_task import CodeTask
    from hornbook.tasks.problem import read_problems

    problems = [
        problem
        for artifact in work.all_inputs("heldout")
        if "problems.jsonl" in artifact.manifest.outputs
        for problem in read_problems(artifact.file("problems.jsonl"))
    ]
    found: list[Prepared] = []
    for group in sorted({problem.group for problem in problems}):
        items = [problem for problem in problems if problem.group == group]
        chosen = items[: work.config.max_exercises]
        found.append(CodeTask(f"exercises-{group}", chosen, "held-out exercises", 0, False, len(items), own=True))
    return found


def _questions(work: Work[EvaluationConfig]) -> list[Prepared]:
    """The questions that the held-out inputs hold back."""
    from hornbook.evaluation.question_task import question_task
    from hornbook.tasks.question import QUESTIONS, read_questions

    files = [a.file(QUESTIONS) for a in work.all_inputs("heldout") if QUESTIONS in a.manifest.outputs]
    questions = [question for file in files for question in read_questions(file)]
    task = question_task(questions, work.config.max_exercises, work.config.seed)
    return [] if task is None else [task]


def _bits_per_byte(work: Work[EvaluationConfig], model: Any, tokenizer: Any) -> dict[str, Any]:
    from hornbook.evaluation.bits_per_byte import bits_per_byte
    from hornbook.foundation.documents import read_texts

    found: dict[str, Any] = {}
    for artifact in work.all_inputs("heldout"):
        for source, texts in sorted(read_texts(artifact.file("heldout.parquet")).items()):
            chosen, size = [], 0
            for text in texts:
                if size < work.config.max_heldout_bytes:
                    chosen.append(text)
                    size += len(text.encode())
            with Bar(f"bits per byte of {source}", len(chosen), "documents") as bar:
                found[source] = vars(bits_per_byte(model, tokenizer, chosen, bar.advance))
    return found
