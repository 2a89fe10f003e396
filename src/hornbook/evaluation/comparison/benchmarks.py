"""What a benchmark, its metrics and its group are called, whoever measured it.

The groups are those of table 1 of Microsoft Research's text on phi-2 (12 December 2023). Two scores are of one metric
only if their names here are equal: accuracy by log-likelihood (``acc``) and the same divided by length (``acc_norm``)
stay apart, and so do answers that were cut out of a text in different ways.
"""

from __future__ import annotations

from collections.abc import Sequence

CATEGORIES: dict[str, tuple[str, ...]] = {
    "BBH": ("BBH",),
    "commonsense": ("PIQA", "WinoGrande", "ARC-Easy", "ARC-Challenge", "SIQA"),
    "language": ("HellaSwag", "OpenBookQA", "MMLU", "SQuADv2", "BoolQ"),
    "math": ("GSM8K",),
    "coding": ("HumanEval", "MBPP"),
}
"""Groups of benchmarks by name."""
PRINTED_AVERAGES = {
    "BBH": "BBH",
    "avg_commonsense": "commonsense",
    "avg_language": "language",
    "avg_math(GSM8K)": "math",
    "avg_coding": "coding",
}
"""Names under which averages of a group are published, with the group."""
BENCHMARKS = {
    "piqa": "PIQA",
    "winogrande": "WinoGrande",
    "arc_easy": "ARC-Easy",
    "arc_challenge": "ARC-Challenge",
    "social_iqa": "SIQA",
    "siqa": "SIQA",
    "hellaswag": "HellaSwag",
    "openbookqa": "OpenBookQA",
    "mmlu": "MMLU",
    "squadv2": "SQuADv2",
    "boolq": "BoolQ",
    "gsm8k": "GSM8K",
    "gsm8k_cot": "GSM8K",
    "gsm8k_program": "GSM8K",
    "humaneval": "HumanEval",
    "humaneval_plus": "HumanEval+",
    "mbpp": "MBPP",
    "mbpp_plus": "MBPP+",
    "bbh": "BBH",
    "bbh_cot_fewshot": "BBH",
    "commonsense_qa": "CommonsenseQA",
    "truthfulqa_mc2": "TruthfulQA",
    "triviaqa": "TriviaQA",
    "toxigen": "ToxiGen",
    "toxigen_safety": "ToxiGen, safety",
}
"""Benchmarks by the harness's name of their task; other tasks keep their own name."""
CHAIN_OF_THOUGHT = ("gsm8k_cot", "bbh_cot")
"""Beginnings of tasks in which the model reasons before it answers; the group ``bbh`` consists of such tasks."""
METRICS = {
    "exact": "exact_match",
    "EM": "exact_match",
    "em": "exact_match",
    "pass_at_1": "pass@1",
    "em_cot": "exact_match, chain of thought",
    "acc_cot": "acc, chain of thought",
    "acc_via_code": "acc, by a program",
    "gpt4_grade_pct": "grade by GPT-4",
    "pass@1 raw": "pass@1, raw",
    "pass@1 sanitized": "pass@1, sanitized",
    "group_avg": "average",
}
"""Other spellings of metrics."""
PLAIN_FILTERS = {"none", "create_test", "get-answer", "remove_whitespace", "extract_code"}
"""Filters of the harness that go without saying where a task has one of them for the metric."""
BY_PROGRAM = "gsm8k_program"
"""The task that answers questions by a program, as in the phi-1.5 report, which does not tell its prompt."""
SUMMED_UP = {"toxigen_safety"}
"""Tasks with a score for each group of people, of which only the one of all is shown."""
SHARES = ("acc", "acc_norm", "acc_bytes", "exact_match", "pass@", "mc1", "mc2", "f1", "contains")
"""Beginnings of metrics that lm-eval gives as a share in 0..1, shown in percent here."""
IN_PERCENT = {"squadv2"}
"""Tasks whose metrics lm-eval gives in percent already."""
PREFERRED = ("acc", "exact_match", "pass@1", "mc2", "acc_norm", "f1")
"""Which metric stands for a task that names none; ``acc`` first, as the phi-1.5 report's own figures are."""


def benchmark_of(task: str) -> str:
    """The benchmark that a task of the harness measures."""
    return BENCHMARKS.get(task, task)


def category_of(name: str) -> str:
    """The group called ``name`` in any case, such as ``bbh``; other names stay."""
    return {known.lower(): known for known in CATEGORIES}.get(name.lower(), name)


def metric_names(task: str, keys: Sequence[str]) -> dict[str, str]:
    """The names of the harness's scores of ``task``, such as ``acc,none``, all different.

    A filter is part of the name where it is no usual one or where the metric has several. Left out are scores of
    groups of people, and programs cut in the harness's own way where its own score of them is there too.
    """
    split = {key: key.partition(",")[::2] for key in keys}
    plain = [METRICS.get(metric, metric) for metric, kind in split.values() if kind in PLAIN_FILTERS]
    names: dict[str, str] = {}
    for key, (metric, kind) in split.items():
        name = METRICS.get(metric, metric)
        usual = kind in PLAIN_FILTERS and plain.count(name) == 1
        if (task in SUMMED_UP and kind != "none") or (kind == "raw" and name in plain):
            continue
        if task.endswith("_mc2") and name == "acc":
            name = "mc2"
        if task == BY_PROGRAM and name == "pass@1":
            name, usual = METRICS["acc_via_code"], kind == "extracted"
        if task.startswith(CHAIN_OF_THOUGHT) or task == "bbh":
            name += ", chain of thought"
        names[key] = name if usual or not kind else f"{name}, {kind}"
    return names


def factor_to_percent(task: str, metric: str) -> float | None:
    """What a score of the harness is multiplied with to give percent; None if it is no percentage."""
    if task in IN_PERCENT:
        return 1.0
    return 100.0 if metric.startswith(SHARES) else None


def main_metric(names: Sequence[str]) -> str:
    """Which of a task's metrics stands for it if the evaluation does not say so."""
    for wanted in PREFERRED:
        for name in names:
            if name.partition(",")[0] == wanted:
                return name
    return names[0]
