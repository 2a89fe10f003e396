"""What the models wrote: completions of a few prompts, and answers to held-out exercises."""

from __future__ import annotations

from dataclasses import dataclass

from hornbook.foundation.files import read_jsonl
from hornbook.report import markup
from hornbook.report.run import Model
from hornbook.report.samples import typical
from hornbook.report.scores import EXERCISES

LINES = 14
"""A small model that has lost the thread repeats itself; this much shows it."""
PASSED = "passed"


@dataclass(frozen=True)
class Written:
    """A prompt and what a model wrote after it, cut to ``LINES`` lines. The verdict is empty if there was none."""

    prompt: str
    completion: str
    more_lines: int
    task: str = ""
    suite: str = ""
    verdict: str = ""
    detail: str = ""


def completions(model: Model) -> list[Written]:
    """What the model wrote after the evaluation's sample prompts."""
    return [_written(sample["prompt"], sample["completion"]) for sample in model.results.get("writing", [])]


def answers(model: Model, each: int = 2) -> list[Written]:
    """``each`` passed and ``each`` failed answers to held-out exercises, from different suites where possible."""
    if model.evaluation is None:
        return []
    found: list[Written] = []
    for passed in (True, False):
        ranked: list[tuple[int, Written]] = []
        for suite in sorted(name for name in model.scores if name.startswith(EXERCISES)):
            rows = [
                attempt | {"text": attempt["prompt"] + attempt["completion"], "id": attempt["task_id"]}
                for attempt in read_jsonl(model.evaluation.file(f"{suite}.jsonl"))
                if (attempt["verdict"] == PASSED) is passed and attempt["completion"] is not None
            ]
            for rank, row in enumerate(typical(rows, each)):
                about = (row["task_id"], suite, row["verdict"], row["detail"])
                ranked.append((rank, _written(row["prompt"], row["completion"], *about)))
        found += [answer for _, answer in sorted(ranked, key=lambda pair: pair[0])[:each]]
    return found


def _written(prompt: str, completion: str, *about: str) -> Written:
    start = completion[: len(completion) - len(completion.lstrip("\n"))]
    text, more = markup.excerpt(completion, LINES)
    return Written(prompt, start + text, more, *about)
