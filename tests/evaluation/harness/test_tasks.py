"""Every benchmark of the Phi reports on rows in the hub's columns, and the harness's own numbers on the same rows."""

from __future__ import annotations

import json
import logging
import socket
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("lm_eval")

from tests.evaluation.conftest import saved
from tests.evaluation.made_up_rows import BENCHMARKS, Benchmark, write_rows, write_splits

from hornbook.evaluation.bench import Subject
from hornbook.evaluation.config import FEWSHOT_SEED, EvaluationConfig
from hornbook.evaluation.evaluate import evaluate
from hornbook.evaluation.harness.local_data import LocalData
from hornbook.evaluation.harness.tasks import Harness
from hornbook.foundation.errors import DataError, RecipeError
from hornbook.tokens.tokenizer import Tokenizer

LAYOUTS = {
    "task": ("{task}", "{split}.jsonl"),
    "dataset": ("{dataset}/{config}", "{split}.parquet"),
    "hub": ("{owner}/{dataset}/{config}", "{split}-00000-of-00001.parquet"),
}
OF_THE_HARNESS = [name for name in BENCHMARKS if name not in ("humaneval", "mbpp", "gsm8k_program", "toxigen_safety")]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise AssertionError("a test went to the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def laid_out(folder: Path, benchmark: Benchmark, layout: str) -> Path:
    owner, _, dataset = benchmark.dataset.partition("/")
    place, name = LAYOUTS[layout]
    inside = place.format(task=benchmark.task, owner=owner, dataset=dataset, config=benchmark.config or "")
    write_splits(folder / inside, benchmark.splits, name)
    return folder


def config(*tasks: str, data: Path, **more: Any) -> EvaluationConfig:
    return EvaluationConfig(tasks=tasks, data_dir=data, samples=1, max_new_tokens=16, **more)


def items_of(folder: Path, task: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "items" / f"{task}.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(
    ("name", "layout"), [(name, list(LAYOUTS)[number % 3]) for number, name in enumerate(BENCHMARKS)]
)
def test_a_benchmark_is_measured_from_a_folder(subject: Subject, tmp_path: Path, name: str, layout: str) -> None:
    benchmark = BENCHMARKS[name]
    data = laid_out(tmp_path / "data", benchmark, layout)
    results = evaluate(subject, config(name, data=data, isolation="none"), tmp_path / "out")
    scores = results["results"][name]
    assert set(benchmark.scores) <= set(scores)
    assert all(isinstance(scores[key], float) for key in benchmark.scores)
    about = results["hornbook"]["tasks"][name]
    assert about["metric"] == benchmark.scores[0]
    assert about["items"] == len(benchmark.rows)
    assert about["dataset_source"].startswith("folder:")
    assert (len(about["prompt_hash"]), len(about["dataset_fingerprint"])) == (64, 64)
    assert about["shots"] == results["n-shot"][name]
    assert results["n-samples"][name] == {"original": len(benchmark.rows), "effective": len(benchmark.rows)}
    items = items_of(tmp_path / "out", name)
    assert [item["item"] for item in items] == list(range(len(benchmark.rows)))
    assert len({item["id"] for item in items}) == len(items)
    assert all(item["scores"] for item in items)
    assert about["too_long"] == sum(item["too_long"] for item in items)
    assert json.loads((tmp_path / "out" / "results.json").read_text("utf-8")) == results


@pytest.mark.parametrize("name", ["arc_easy", "boolq", "winogrande", "piqa", "hellaswag", "squadv2", "gsm8k_cot"])
def test_scores_are_the_means_of_the_items(subject: Subject, tmp_path: Path, name: str) -> None:
    data = laid_out(tmp_path / "data", BENCHMARKS[name], "task")
    results = evaluate(subject, config(name, data=data), tmp_path / "out")
    items = items_of(tmp_path / "out", name)
    for key in items[0]["scores"]:
        mean = sum(item["scores"][key] for item in items) / len(items)
        assert results["results"][name][key] == pytest.approx(mean)


@pytest.mark.parametrize("name", ["arc_easy", "piqa", "boolq", "squadv2", "winogrande", "commonsense_qa"])
def test_examples_are_drawn_from_the_evaluated_split_where_it_is_all_there_is(
    subject: Subject, tmp_path: Path, name: str
) -> None:
    data = laid_out(tmp_path / "data", BENCHMARKS[name], "task")
    plain = evaluate(subject, config(name, data=data, shots=0), tmp_path / "none")["hornbook"]["tasks"][name]
    shown = evaluate(subject, config(name, data=data, shots=2), tmp_path / "two")["hornbook"]["tasks"][name]
    again = evaluate(subject, config(name, data=data, shots=2), tmp_path / "again")["hornbook"]["tasks"][name]
    assert (plain["shots"], shown["shots"], shown["seed"]) == (0, 2, FEWSHOT_SEED)
    assert plain["prompt_hash"] != shown["prompt_hash"]
    assert shown == again
    assert plain["dataset_fingerprint"] == shown["dataset_fingerprint"]


@pytest.mark.parametrize("name", ["boolq", "winogrande", "piqa"])
def test_an_example_is_never_the_question_itself(tmp_path: Path, name: str) -> None:
    data = laid_out(tmp_path / "data", BENCHMARKS[name], "task")
    task = Harness(LocalData(data)).load(name, 3).tasks[name]
    for row in task.validation_docs():
        drawn = task.sampler.sample(3, eval_doc=row)
        assert len(drawn) == 3
        assert row not in drawn
        assert row in task.sampler.fewshot_docs()


def test_a_limit_takes_the_first_items(subject: Subject, tmp_path: Path) -> None:
    data = laid_out(tmp_path / "data", BENCHMARKS["boolq"], "task")
    whole = evaluate(subject, config("boolq", data=data), tmp_path / "whole")
    part = evaluate(subject, config("boolq", data=data, limit=2), tmp_path / "part")
    assert part["n-samples"]["boolq"] == {"original": 4, "effective": 2}
    assert items_of(tmp_path / "part", "boolq") == items_of(tmp_path / "whole", "boolq")[:2]
    assert whole["n-samples"]["boolq"]["effective"] == 4


def test_a_group_has_its_tasks_and_its_own_score(subject: Subject, tmp_path: Path) -> None:
    from hornbook.tasks.columns import columns_of

    names = [path.name for path in _subjects(tmp_path / "data")]
    assert all(columns_of(f"mmlu_{name}") for name in names)
    results = evaluate(subject, config("mmlu", data=tmp_path / "data", limit=1, shots=0), tmp_path / "out")
    parts = [results["results"][f"mmlu_{name}"]["acc,none"] for name in names]
    assert results["results"]["mmlu"]["acc,none"] == pytest.approx(sum(parts) / len(parts))
    assert results["groups"]["mmlu"] == results["results"]["mmlu"]
    assert set(results["group_subtasks"]["mmlu"]) == {
        "mmlu_stem", "mmlu_other", "mmlu_social_sciences", "mmlu_humanities",
    }  # fmt: skip


def _subjects(data: Path) -> list[Path]:
    import lm_eval

    rows = BENCHMARKS["mmlu_anatomy"].splits
    around = Path(lm_eval.__file__).parent / "tasks" / "mmlu" / "default"
    names = sorted(file.stem.removeprefix("mmlu_") for file in around.glob("mmlu_*.yaml"))
    assert len(names) == 57
    return [write_splits(data / "mmlu" / name, rows) for name in names]


@pytest.mark.parametrize("shots", [0, 2])
def test_the_harness_s_own_model_gets_the_same_scores(
    tokenizer: Tokenizer, tmp_path: Path, shots: int, subject: Subject
) -> None:
    import lm_eval
    from lm_eval.models.huggingface import HFLM
    from lm_eval.tasks import TaskManager

    logging.getLogger("lm_eval").setLevel(logging.ERROR)
    names = ("arc_easy", "piqa", "winogrande", "openbookqa")
    folder = saved(tmp_path / "model", tokenizer, 512)
    overrides: list[Any] = []
    for name in names:
        benchmark = BENCHMARKS[name]
        file = tmp_path / "data" / name / f"{benchmark.evaluated}.jsonl"
        write_rows(file, benchmark.rows)
        given = {"data_files": {benchmark.evaluated: str(file)}, "cache_dir": str(tmp_path / "cache")}
        splits = {f"{kind}_split": kind if kind == benchmark.evaluated else None for kind in ("test", "validation")}
        overrides.append({**splits, "task": name, "dataset_path": "json", "dataset_name": None, "dataset_kwargs": given,
                          "training_split": None})  # fmt: skip
    around = Path(lm_eval.__file__).parent / "tasks"
    manager = TaskManager(
        include_path=[str(around / part) for part in ("arc", "piqa", "winogrande", "openbookqa")],
        include_defaults=False,
    )
    theirs: Any = lm_eval.simple_evaluate(
        model=HFLM(pretrained=str(folder), device="cpu", dtype="float32", batch_size=2),
        tasks=[{"group": "all", "task": overrides}],
        task_manager=manager,
        num_fewshot=shots,
        bootstrap_iters=0,
    )
    ours = evaluate(subject, config(*names, data=tmp_path / "data", shots=shots), tmp_path / "out")
    for name in names:
        wanted = {key: value for key, value in theirs["results"][name].items() if key in ("acc,none", "acc_norm,none")}
        assert {key: ours["results"][name][key] for key in wanted} == wanted
        assert wanted
        hashes = [sample["doc_hash"] for sample in theirs["samples"][name]]
        assert [item["id"] for item in items_of(tmp_path / "out", name)] == hashes


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        ("arc_easy", {"answerKey": None}, "row 2: column `answerKey` holds null"),
        ("arc_easy", {"answerKey": "Z"}, "row 2: column `answerKey` holds 'Z'"),
        ("boolq", {"label": "1"}, "row 2: column `label` holds the text '1', where an integer"),
        ("boolq", {"label": -1}, "row 2: column `label` holds -1"),
        ("piqa", {"label": 0.5}, "row 2: column `label` holds the number 0.5"),
        ("hellaswag", {"label": ""}, "row 2: column `label` holds ''"),
        ("winogrande", {"sentence": "no gap"}, "row 2: column `sentence` has no `_`"),
        ("mmlu_anatomy", {"choices": ["a"]}, "row 2: column `choices` holds a list of 1"),
        ("squadv2", {"answers": []}, "row 2: column `answers` holds the list"),
        ("gsm8k_cot", {"answer": "seven"}, "row 2: column `answer` does not end"),
        ("toxigen", {"toxicity_ai": "high"}, "row 2: column `toxicity_ai` holds the text 'high'"),
        ("social_iqa", {"label": 1}, "row 2: column `label` holds the integer 1, where text"),
    ],
)
def test_a_wrong_row_is_named_with_its_column(tmp_path: Path, name: str, change: dict[str, Any], words: str) -> None:
    benchmark = BENCHMARKS[name]
    rows = [dict(row) for row in benchmark.rows]
    rows[1] |= change
    splits = {**benchmark.splits, benchmark.evaluated: rows}
    file = write_splits(tmp_path / name, splits) / f"{benchmark.evaluated}.jsonl"
    with pytest.raises(DataError) as caught:
        Harness(LocalData(tmp_path)).load(name)
    assert f"{file}, {words}" in str(caught.value)


@pytest.mark.parametrize("name", OF_THE_HARNESS)
def test_a_missing_column_is_named(tmp_path: Path, name: str) -> None:
    from hornbook.tasks.columns import columns_of

    benchmark, columns = BENCHMARKS[name], columns_of(name)
    assert columns is not None
    for column in columns.schema:
        rows = [{key: value for key, value in row.items() if key != column} for row in benchmark.rows]
        write_splits(tmp_path / name, {**benchmark.splits, benchmark.evaluated: rows})
        with pytest.raises(DataError, match=rf"{benchmark.evaluated}.jsonl, row 1: column `{column}` is missing"):
            Harness(LocalData(tmp_path)).load(name)


def test_a_split_to_train_on_alone_can_not_be_evaluated(tmp_path: Path) -> None:
    write_rows(tmp_path / "arc_easy" / "train.jsonl", BENCHMARKS["arc_easy"].rows)
    with pytest.raises(DataError, match="the task arc_easy has nothing to evaluate: there is train"):
        Harness(LocalData(tmp_path)).load("arc_easy")


def test_more_examples_than_rows_are_refused(tmp_path: Path) -> None:
    data = laid_out(tmp_path / "data", BENCHMARKS["arc_easy"], "task")
    with pytest.raises(DataError, match="arc_easy has 4 rows to draw 9 examples from"):
        Harness(LocalData(data)).load("arc_easy", 9)
    with pytest.raises(DataError, match="gsm8k_cot has 8 rows to draw 9 examples from"):
        Harness(LocalData(laid_out(tmp_path / "more", BENCHMARKS["gsm8k_cot"], "task"))).load("gsm8k_cot", 9)


def test_an_unknown_task_is_told_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match=r"unknown task `arc_eazy`; did you mean .*arc_easy"):
        Harness(LocalData(tmp_path)).check_names(["boolq", "arc_eazy"])


def test_a_hub_task_without_a_folder_asks_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub

    class Dead:
        def head(self, *_: Any, **__: Any) -> None:
            raise OSError("no network")

    monkeypatch.setattr(huggingface_hub, "get_session", Dead)
    with pytest.raises(DataError, match="the data of piqa can't be fetched") as caught:
        Harness().load("piqa")
    assert "--data-dir" in caught.value.mend
