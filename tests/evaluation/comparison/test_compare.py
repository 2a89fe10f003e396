from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.evaluation.comparison.made_up import change, numbered, write_evaluation

from hornbook.evaluation.comparison.benchmarks import CATEGORIES
from hornbook.evaluation.comparison.compare import Comparison, compare
from hornbook.evaluation.comparison.differences import Difference
from hornbook.evaluation.comparison.resolve import resolve_entries
from hornbook.evaluation.comparison.schema import as_json
from hornbook.evaluation.comparison.words import summary, verdict
from hornbook.foundation.errors import DataError

GOOD, BAD = [1.0] * 70 + [0.0] * 30, [1.0] * 40 + [0.0] * 60


def folders(*paths: Path | str) -> Comparison:
    return compare(resolve_entries([str(path) for path in paths]))


def one(comparison: Comparison, name: str, metric: str | None = None) -> Difference:
    (found,) = (d for d in comparison.differences if d.name == name and metric in (None, d.metric))
    return found


def test_shared_items_are_compared_in_pairs(tmp_path: Path) -> None:
    a = write_evaluation(tmp_path / "a", {"arc_easy": numbered(GOOD), "piqa": numbered(GOOD)})
    b = write_evaluation(tmp_path / "b", {"arc_easy": numbered(BAD), "piqa": numbered(GOOD[::-1])})
    found = folders(a, b)
    arc = one(found, "ARC-Easy")
    assert arc.outcome is not None
    assert (arc.verdict, arc.shared, arc.outcome.items, arc.outcome.first_only) == ("better", True, 100, 30)
    assert arc.outcome.difference == pytest.approx(30.0)
    assert arc.adjusted_p == pytest.approx(2 * arc.outcome.p_value)
    piqa = one(found, "PIQA")
    assert (piqa.verdict, piqa.adjusted_p) == ("unclear", 1.0)
    text = verdict(arc, found.tests)
    assert text.startswith(
        "a is better than b on ARC-Easy (acc) by 30.0 points, 95 % CI 20.9 to 39.1, 100 shared items"
    )
    assert "exact McNemar test p < 0.001" in text
    assert "Holm" in text
    assert verdict(piqa, found.tests).startswith(
        "No difference shown between a and b on PIQA (acc): a − b = 0.0 points"
    )
    assert verdict(one(folders(b, a), "ARC-Easy"), 2).startswith(
        "b is worse than a on ARC-Easy (acc) by 30.0 points, 95 % CI 20.9 to 39.1"
    )


def test_only_items_that_both_have_count(tmp_path: Path) -> None:
    a = write_evaluation(tmp_path / "a", {"arc_easy": numbered(GOOD)})
    b = write_evaluation(tmp_path / "b", {"arc_easy": numbered(BAD[:50], start=20)})
    arc = one(folders(a, b), "ARC-Easy")
    assert arc.outcome is not None
    assert arc.outcome.items == 50
    assert arc.outcome.difference == pytest.approx(100 * (50 - 40) / 50)
    assert "asked other items too" in arc.notes[0]


def test_equal_documents_are_paired_in_their_order(tmp_path: Path) -> None:
    a = write_evaluation(tmp_path / "a", {"arc_easy": numbered([1, 0, 1, 1])})
    b = write_evaluation(tmp_path / "b", {"arc_easy": numbered([0, 0, 1, 0])})
    for folder in (a, b):
        file = folder / "items" / "arc_easy.jsonl"
        file.write_text("".join(json.dumps(json.loads(line) | {"id": "same"}) + "\n" for line in file.open()))
    outcome = one(folders(a, b), "ARC-Easy").outcome
    assert outcome is not None
    assert (outcome.items, outcome.first_only, outcome.second_only) == (4, 2, 0)


def test_without_shared_items_the_errors_decide(tmp_path: Path) -> None:
    a = write_evaluation(tmp_path / "a", {"arc_easy": numbered(GOOD)})
    b = write_evaluation(tmp_path / "b", {"arc_easy": numbered(BAD, start=1000)})
    arc = one(folders(a, b), "ARC-Easy")
    assert arc.outcome is not None
    assert (arc.shared, arc.outcome.method, arc.verdict) == (False, "z", "better")
    assert ", unpaired; z test p" in verdict(arc, 1)
    change(b, lambda data: data["results"]["arc_easy"].update({"acc_stderr,none": "N/A"}))
    arc = one(folders(a, b), "ARC-Easy")
    assert (arc.outcome, arc.verdict) == (None, "untested")
    assert "standard errors are not known" in verdict(arc, 1)
    change(b, lambda data: data["results"]["arc_easy"].update({"acc,none": 0.0, "acc_stderr,none": 0.0}))
    assert one(folders(a, b), "ARC-Easy").outcome is None


def test_other_shots_and_prompts_are_said(tmp_path: Path) -> None:
    a = write_evaluation(tmp_path / "a", {"arc_easy": numbered(GOOD)})
    b = write_evaluation(tmp_path / "b", {"arc_easy": numbered(BAD)}, shots=5)
    c = write_evaluation(tmp_path / "c", {"arc_easy": numbered(BAD)}, prompt_hash="d" * 64)
    found = folders(a, b)
    arc = one(found, "ARC-Easy")
    assert not arc.comparable
    assert arc.notes == ("shots differ: 0 for a, 5 for b",)
    assert found.apart == ("ARC-Easy",)
    assert [row.shots for row in found.rows] == [0, 5]
    assert "prompts differ" in one(folders(a, c), "ARC-Easy").notes[0]


def test_metrics_are_never_mixed(tmp_path: Path) -> None:
    a = write_evaluation(tmp_path / "a", {"hellaswag": numbered(GOOD)})
    b = write_evaluation(tmp_path / "b", {"hellaswag": numbered(BAD)}, metric="acc_norm")
    found = folders(a, b)
    hellaswag = one(found, "HellaSwag")
    assert (hellaswag.outcome, hellaswag.comparable) == (None, False)
    assert "metric or shots differ" in hellaswag.notes[0]
    assert all(row.models == 1 for row in found.rows)
    text = verdict(hellaswag, 0)
    assert "a 70.0 ± 4.6 (acc, 0 shots); b 40.0 ± 4.9 (acc_norm, 0 shots)" in text


def test_a_measured_model_beside_a_published_one(tmp_path: Path) -> None:
    a = write_evaluation(tmp_path / "a", {"arc_easy": numbered(GOOD), "hellaswag": numbered(BAD)})
    found = folders(a, "phi-1.5", "phi-2")
    (arc,) = (d for d in found.differences if (d.second, d.name) == ("phi-1.5", "ARC-Easy"))
    assert (arc.outcome, arc.comparable, arc.metric) == (None, True, "acc")
    assert [f.value for f in arc.second_figures] == [75.6]
    assert "phi-1.5 was published without a standard error" in verdict(arc, 0)
    (arc,) = (d for d in found.differences if (d.second, d.name) == ("phi-2", "ARC-Easy"))
    assert not arc.comparable
    assert "No difference could be tested" in summary(found)


def test_figures_that_disagree_stand_side_by_side() -> None:
    found = folders("phi-2", "Mistral 7B")
    (row,) = (row for row in found.rows if (row.benchmark, row.metric) == ("HumanEval", "pass@1"))
    assert [[f.printed for f in cell] for cell in row.cells] == [["59.0", "47.0"], ["28.0"]]
    assert len({f.source for f in row.cells[0]}) == 2
    text = verdict(one(found, "HumanEval"), 0)
    assert "phi-2 59.0 [phi-3 report (arXiv 2404.14219)], 47.0 [model card of Phi-3-mini-128k]" in text


def test_averages_of_a_group_say_what_is_in_them() -> None:
    averages = {row.category: row.cells for row in folders("phi-2", "phi-1.5").categories}
    printed, derived = averages["commonsense"][0]
    assert (printed.value, printed.origin, printed.status) == (68.8, "printed", "S")
    assert (derived.value, derived.origin, derived.status) == (pytest.approx(69.52), "derived", "D")
    (of_15,) = averages["commonsense"][1]
    assert of_15.value == pytest.approx((73.4 + 75.6 + 44.4 + 52.6 + 76.6) / 5)
    assert [a.value for a in averages["math"][1]] == [40.2, 12.43]
    assert averages["language"][1] == ()  # its SQuAD is not said to be SQuADv2


def test_categories_are_tested_on_the_items_of_their_benchmarks(tmp_path: Path) -> None:
    names = ("piqa", "winogrande", "arc_easy", "arc_challenge", "social_iqa")
    a = write_evaluation(tmp_path / "a", {name: numbered(GOOD) for name in names})
    b = write_evaluation(tmp_path / "b", {name: numbered(BAD) for name in names})
    found = folders(a, b)
    (average,) = found.categories[0].cells[0]
    assert (average.category, average.missing, average.origin) == ("commonsense", (), "computed")
    difference = one(found, "commonsense")
    single = one(found, "PIQA").outcome
    assert difference.outcome is not None
    assert single is not None
    assert single.standard_error is not None
    assert difference.shared
    assert difference.outcome.difference == pytest.approx(30.0)
    assert difference.outcome.standard_error == pytest.approx(single.standard_error / 5**0.5)
    assert "the average of commonsense by 30.0 points" in verdict(difference, found.tests)


def test_missing_benchmarks_of_a_group_are_named(tmp_path: Path) -> None:
    a = write_evaluation(tmp_path / "a", {"arc_easy": numbered(GOOD)})
    (average,) = folders(a).categories[0].cells[0]
    assert average.missing == ("PIQA", "WinoGrande", "ARC-Challenge", "SIQA")
    recorded = {
        "score": 0.41,
        "standard_error": 0.01,
        "tasks": ["arc_easy"],
        "missing": ["social_iqa", "piqa", "winogrande", "arc_challenge"],
    }
    b = write_evaluation(
        tmp_path / "b",
        {"arc_easy": numbered(GOOD)},
        suites={"phi-2": {"categories": {"commonsense": recorded}}},
    )
    (average,) = folders(b).categories[0].cells[0]
    assert (average.value, average.origin) == (pytest.approx(41), "recorded")
    assert average.missing == ("PIQA", "WinoGrande", "ARC-Challenge", "SIQA")


def test_bits_per_byte_are_lower_better(tmp_path: Path) -> None:
    def bits(value: float, documents: int = 30) -> dict[str, dict[str, float]]:
        one = {"bits_per_byte": value, "standard_error": 0.01, "documents": documents, "bytes": 9000, "tokens": 3000}
        return {"textbook": one}

    a = write_evaluation(tmp_path / "a", {}, bits_per_byte=bits(0.61))
    b = write_evaluation(tmp_path / "b", {}, bits_per_byte=bits(0.85))
    found = folders(a, b)
    difference = one(found, "textbook")
    assert difference.verdict == "better"
    assert "a is better than b on held-out text of textbook by 0.240 bits per byte" in verdict(difference, 1)
    c = write_evaluation(tmp_path / "c", {}, bits_per_byte=bits(0.85, documents=31))
    assert one(folders(a, c), "textbook").outcome is None


@pytest.mark.parametrize("wanted", ["arc_easy", "ARC-EASY", "commonsense", "Commonsense"])
def test_benchmarks_can_be_chosen(tmp_path: Path, wanted: str) -> None:
    a = write_evaluation(tmp_path / "a", {"arc_easy": numbered(GOOD), "boolq": numbered(GOOD)})
    found = compare(resolve_entries([str(a)]), benchmarks=[wanted])
    assert [row.benchmark for row in found.rows] == ["ARC-Easy"]
    with pytest.raises(DataError, match="did you mean `boolq`"):
        compare(resolve_entries([str(a)]), benchmarks=["bolq"])


def test_rows_come_by_category() -> None:
    order = [name for members in CATEGORIES.values() for name in members]
    shown = [row.benchmark for row in folders("phi-2").rows if row.benchmark in order]
    assert shown == sorted(shown, key=order.index)


def test_json_holds_everything(tmp_path: Path) -> None:
    a = write_evaluation(tmp_path / "a", {"arc_easy": numbered(GOOD)})
    b = write_evaluation(tmp_path / "b", {"arc_easy": numbered(BAD)})
    found = json.loads(json.dumps(as_json(folders(a, b, "phi-2")), allow_nan=False))
    assert found["schema"] == 1
    assert found["models"][0]["training_flops"]["value"] == 6 * 4_400_000 * 13_800_000
    assert found["models"][0]["training_flops"]["printed"] == "6 N D"
    assert found["models"][2]["training_flops"]["value"] == pytest.approx(2.268e22)
    first = found["differences"][0]
    assert (first["verdict"], first["outcome"]["items"]) == ("better", 100)
    assert first["text"].startswith("a is better than b")
    human_eval = [row for row in found["benchmarks"] if (row["benchmark"], row["metric"]) == ("HumanEval", "pass@1")]
    assert [f["printed"] for f in human_eval[0]["figures"]["phi-2"]] == ["59.0", "47.0"]
    assert human_eval[0]["figures"]["a"] == []
