from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.evaluation.comparison.made_up import change, numbered, write_evaluation

from hornbook.evaluation.comparison.benchmarks import metric_names
from hornbook.evaluation.comparison.compare import compare
from hornbook.evaluation.comparison.entry import Entry
from hornbook.evaluation.comparison.resolve import resolve_entries, resolve_entry
from hornbook.foundation.errors import DataError

PLAIN = {
    "results": {
        "arc_easy": {"alias": "arc_easy", "acc,none": 0.5, "acc_stderr,none": 0.01, "acc_norm,none": 0.4,
                     "acc_norm_stderr,none": 0.02},
        "gsm8k": {"alias": "gsm8k", "exact_match,strict-match": 0.1, "exact_match_stderr,strict-match": 0.01,
                  "exact_match,flexible-extract": 0.2, "exact_match_stderr,flexible-extract": 0.01},
        "squadv2": {"alias": "squadv2", "exact,none": 61.5, "exact_stderr,none": "N/A", "f1,none": 64.0},
        "humaneval": {"alias": "humaneval", "pass@1,create_test": 0.25, "pass@1_stderr,create_test": 0.03},
        "wikitext": {"alias": "wikitext", "word_perplexity,none": 12.5, "word_perplexity_stderr,none": "N/A"},
        "truthfulqa_mc2": {"alias": "truthfulqa_mc2", "acc,none": 0.44, "acc_stderr,none": 0.01},
        "mmlu": {"alias": "mmlu", "acc,none": 0.3, "acc_stderr,none": 0.004},
        "mmlu_stem": {"alias": " - stem", "acc,none": 0.31, "acc_stderr,none": 0.01},
        "mmlu_anatomy": {"alias": "  - anatomy", "acc,none": 0.32, "acc_stderr,none": 0.04},
    },
    "groups": {},
    "group_subtasks": {"mmlu": ["mmlu_stem"], "mmlu_stem": ["mmlu_anatomy"], "arc_easy": []},
    "n-shot": {"arc_easy": 25, "gsm8k": 5, "mmlu_anatomy": 5, "humaneval": 0, "squadv2": 2},
    "higher_is_better": {"wikitext": {"word_perplexity": False}, "arc_easy": {"acc": True}},
    "n-samples": {"arc_easy": {"original": 2376, "effective": 2376}, "mmlu_anatomy": {"original": 9, "effective": 9}},
    "config": {"model": "hf", "model_args": "pretrained=x/y", "model_num_parameters": 124439808},
    "model_name": "x/small-model",
}  # fmt: skip


@pytest.fixture
def plain(tmp_path: Path) -> Entry:
    """The entry of a file as lm-eval writes it."""
    file = tmp_path / "results_2026-01-01T00-00-00.json"
    file.write_text(json.dumps(PLAIN))
    return resolve_entry(str(file))


def values(entry: Entry) -> dict[tuple[str, str, int | None], float]:
    return {figure.protocol: figure.value for figure in entry.figures}


def test_lm_evals_own_file_is_read(plain: Entry) -> None:
    assert plain.label == "small-model"
    assert plain.size == 124_439_808
    assert values(plain) == {
        ("ARC-Easy", "acc", 25): 50.0,
        ("ARC-Easy", "acc_norm", 25): 40.0,
        ("GSM8K", "exact_match, strict-match", 5): 10.0,
        ("GSM8K", "exact_match, flexible-extract", 5): 20.0,
        ("SQuADv2", "exact_match", 2): 61.5,
        ("SQuADv2", "f1", 2): 64.0,
        ("HumanEval", "pass@1", 0): 25.0,
        ("wikitext", "word_perplexity", None): 12.5,
        ("TruthfulQA", "mc2", None): 44.0,
        ("MMLU", "acc", 5): 30.0,
    }
    by_metric = {(f.benchmark, f.metric): f for f in plain.figures}
    assert by_metric["ARC-Easy", "acc"].standard_error == pytest.approx(1.0)
    assert by_metric["ARC-Easy", "acc"].main
    assert not by_metric["ARC-Easy", "acc_norm"].main
    assert by_metric["SQuADv2", "exact_match"].standard_error is None
    perplexity = by_metric["wikitext", "word_perplexity"]
    assert (perplexity.unit, perplexity.higher_is_better) == ("", False)
    assert plain.tasks["mmlu"].items == 9


def test_a_groups_items_are_those_of_its_tasks(tmp_path: Path) -> None:
    subjects = {"mmlu_anatomy": numbered([1, 0, 1, 1]), "mmlu_virology": numbered([0, 0, 1])}
    folders = [write_evaluation(tmp_path / name, subjects, shots=5) for name in ("a", "b")]

    def group(data: dict[str, Any]) -> None:
        data["results"]["mmlu"] = {"alias": "mmlu", "acc,none": 4 / 7, "acc_stderr,none": 0.2}
        data["group_subtasks"] = {"mmlu": ["mmlu_anatomy", "mmlu_virology"]}

    for folder in folders:
        change(folder, group)
    entry = resolve_entry(str(folders[0]))
    assert list(entry.tasks) == ["mmlu"]
    assert (entry.tasks["mmlu"].shots, entry.tasks["mmlu"].items) == (5, 7)
    (difference,) = compare(resolve_entries([str(folder) for folder in folders])).differences
    assert difference.outcome is not None
    assert (difference.name, difference.outcome.items, difference.shared) == ("MMLU", 7, True)


def test_split_and_compute_of_our_own_part(tmp_path: Path) -> None:
    folder = write_evaluation(tmp_path / "a", {"arc_easy": numbered([1, 0, 0, 1])}, model={"training_flops": 3.6e14})

    def split(data: dict[str, Any]) -> None:
        task = data["hornbook"]["tasks"]["arc_easy"]
        task["clean"] = {"items": 3, "scores": {"acc,none": 1 / 3, "acc_stderr,none": 0.3}}
        task["contaminated"] = {"items": 1, "scores": {"acc,none": 1.0, "acc_stderr,none": None}}

    change(folder, split)
    entry = resolve_entry(str(folder))
    task = entry.tasks["arc_easy"]
    assert task.clean is not None
    assert task.contaminated is not None
    assert task.clean.scores["acc"] == pytest.approx((100 / 3, 30.0))
    assert task.contaminated.scores["acc"] == (100.0, None)
    assert entry.training_flops is not None
    assert (entry.training_flops.value, entry.training_flops.source) == (3.6e14, "recorded by the run")


@pytest.mark.parametrize(
    ("task", "keys", "names"),
    [
        ("humaneval", ["pass@1,extracted", "pass@1,raw", "pass@1,create_test"], ["pass@1, extracted", "pass@1"]),
        ("mbpp", ["pass@1,extracted", "pass@1,raw", "pass_at_1,none"], ["pass@1, extracted", "pass@1"]),
        ("gsm8k_program", ["pass@1,extracted", "pass@1,raw"], ["acc, by a program", "acc, by a program, raw"]),
        ("exercises", ["pass@1,extracted", "pass@1,raw"], ["pass@1, extracted", "pass@1, raw"]),
        ("bbh", ["exact_match,get-answer"], ["exact_match, chain of thought"]),
        ("toxigen_safety", ["safety,none", "safety,women"], ["safety"]),
        ("probe_physics", ["acc,choice", "acc,answer", "acc,none"], ["acc, choice", "acc, answer", "acc"]),
    ],
)
def test_metrics_have_one_name_each(task: str, keys: list[str], names: list[str]) -> None:
    assert list(metric_names(task, keys).values()) == names


def test_the_harness_own_score_of_programs_stands_beside_published_ones(tmp_path: Path) -> None:
    folder = write_evaluation(tmp_path / "a", {"humaneval": numbered([1, 0, 0, 0])}, metric="pass@1")

    def extracted(data: dict[str, Any]) -> None:
        data["results"]["humaneval"] = {
            "pass@1,extracted": 0.5, "pass@1_stderr,extracted": 0.2, "pass@1,raw": 0.25, "pass@1,create_test": 0.25,
        }  # fmt: skip
        data["hornbook"]["tasks"]["humaneval"]["metric"] = "pass@1,extracted"

    change(folder, extracted)
    found = compare(resolve_entries([str(folder), "phi-2"]))
    (row,) = (row for row in found.rows if row.models == 2)
    assert (row.metric, [figure.value for figure in row.cells[0]]) == ("pass@1", [25.0])
    assert {figure.metric for figure in found.models[0].figures if figure.main} == {"pass@1, extracted"}


def test_the_parts_of_other_groups_are_shown(tmp_path: Path) -> None:
    folder = write_evaluation(tmp_path / "a", {"probe_physics": numbered([1, 0]), "probe_text": numbered([1, 1])})

    def group(data: dict[str, Any]) -> None:
        data["results"]["probes"] = {"acc,none": 0.75, "acc_stderr,none": 0.2}
        data["group_subtasks"] = {"probes": ["probe_physics", "probe_text"]}

    change(folder, group)
    assert list(resolve_entry(str(folder)).tasks) == ["probe_physics", "probe_text", "probes"]


def test_items_without_scores_are_no_damage(tmp_path: Path) -> None:
    folders = [write_evaluation(tmp_path / name, {"toxigen_safety": numbered([1, 0, 1])}) for name in ("a", "b")]
    for folder in folders:
        file = folder / "items" / "toxigen_safety.jsonl"
        file.write_text(file.read_text().replace("acc,none", "log_likelihood"))
    (difference,) = compare(resolve_entries([str(folder) for folder in folders])).differences
    assert difference.outcome is not None
    assert (difference.shared, difference.outcome.method) == (False, "z")


def test_squads_percentages_are_paired_as_right_or_wrong(tmp_path: Path) -> None:
    for name, scores in (("a", [100.0, 100.0, 0.0, 100.0]), ("b", [0.0, 100.0, 0.0, 0.0])):
        write_evaluation(tmp_path / name, {"squadv2": numbered(scores)}, metric="exact")
    (difference,) = compare(resolve_entries(["a", "b"], runs_dir=tmp_path)).differences
    assert difference.outcome is not None
    assert (difference.outcome.difference, difference.outcome.method) == (50.0, "mcnemar")


def test_a_suites_group_of_other_benchmarks_is_called_after_it(tmp_path: Path) -> None:
    given = {"score": 0.5, "standard_error": 0.1, "tasks": ["arc_easy", "boolq"], "missing": ["social_iqa"]}
    folder = write_evaluation(
        tmp_path / "a",
        {"arc_easy": numbered([1, 0]), "boolq": numbered([1, 0])},
        suites={"phi-1.5": {"categories": {"commonsense": given, "safety": given | {"score": None}}}},
    )
    averages = {average.category: average for average in resolve_entry(str(folder)).averages}
    assert list(averages) == ["commonsense (phi-1.5)", "commonsense", "language"]
    assert averages["commonsense (phi-1.5)"].origin == "recorded"
    assert averages["commonsense"].benchmarks == ("ARC-Easy",)


def test_a_run_is_found_by_folder_and_by_name(tmp_path: Path) -> None:
    write_evaluation(tmp_path / "laptop" / "evaluation", {"piqa": numbered([1, 0])})
    write_evaluation(tmp_path / "laptop" / "baseline-evaluation", {"piqa": numbered([1, 0])})
    names = ["laptop", str(tmp_path / "laptop" / "evaluation"), str(tmp_path / "laptop" / "baseline-evaluation")]
    entries = resolve_entries(names, runs_dir=tmp_path)
    assert [entry.label for entry in entries] == ["laptop", names[1], "laptop/baseline-evaluation"]
    twice = resolve_entries(["laptop", "laptop"], runs_dir=tmp_path)
    assert [entry.label for entry in twice] == ["laptop", "laptop (2)"]


def test_a_folder_without_results_does_not_hide_a_published_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "phi-2").mkdir()
    assert resolve_entry("phi-2").is_published
    write_evaluation(tmp_path / "phi-2" / "evaluation", {"piqa": numbered([1, 0])})
    assert not resolve_entry("phi-2").is_published
    assert resolve_entry("published:phi-2").is_published


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda file: file.write_text(file.read_text()[:-40]), "not valid JSON"),
        (lambda file: file.write_text('{"bits_per_byte": {}}'), "no `results` in this file"),
        (
            lambda file: change(file.parent, lambda d: d["hornbook"].update(schema=2)),
            "schema of its `hornbook` part is 2",
        ),
        (lambda file: change(file.parent, lambda d: d["hornbook"]["tasks"]["piqa"].pop("shots")), "KeyError: 'shots'"),
        (lambda file: change(file.parent, lambda d: d.update(results={"piqa": 3})), "wrong kind"),
    ],
)
def test_damaged_results_are_named(tmp_path: Path, damage: Any, words: str) -> None:
    folder = write_evaluation(tmp_path / "a", {"piqa": numbered([1, 0])})
    damage(folder / "results.json")
    with pytest.raises(DataError, match=words) as raised:
        resolve_entry(str(folder))
    assert str(folder / "results.json") in str(raised.value)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda file: file.write_text(file.read_text()[:-20]), "truncated"),
        (lambda file: file.write_text("".join(file.open().readlines()[:-1])), "3 items of piqa are here"),
        (lambda file: file.write_text(file.read_text().replace('"id"', '"name"')), "item 1 has no `id`"),
        (
            lambda file: file.write_text(file.read_text().replace("acc,none", "acc", 1)),
            "item 1 of piqa.jsonl has no number `acc,none`",
        ),
        (lambda file: file.unlink(), "no such file"),
    ],
)
def test_damaged_items_are_named(tmp_path: Path, damage: Any, words: str) -> None:
    folders = [write_evaluation(tmp_path / name, {"piqa": numbered([1, 0, 1, 1])}) for name in ("a", "b")]
    damage(folders[1] / "items" / "piqa.jsonl")
    with pytest.raises(DataError, match=words) as raised:
        compare(resolve_entries([str(folder) for folder in folders]))
    assert str(folders[1] / "items") in str(raised.value)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    (tmp_path / "run" / "baseline-evaluation").mkdir(parents=True)
    with pytest.raises(DataError, match="run `hornbook evaluate` first"):
        resolve_entry("run", runs_dir=tmp_path)
    (tmp_path / "run" / "baseline-evaluation" / "results.json").write_text("{}")
    with pytest.raises(DataError, match="name one of its evaluations: baseline-evaluation"):
        resolve_entry("run", runs_dir=tmp_path)
    with pytest.raises(DataError, match="neither an evaluation, a run, nor a published model"):
        resolve_entry("nowhere/at/all")
