"""Rows that were made up for tests, in the columns and types of the hub's datasets, and folders of them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Row = dict[str, Any]
PLACES = ("a red shed", "the old mill", "a quiet port", "the long field", "a high wall", "the blue barn")


@dataclass(frozen=True)
class Benchmark:
    """A task of the harness or of ours: the dataset it reads on the hub, and its rows by split."""

    task: str
    dataset: str
    config: str | None
    splits: Mapping[str, Sequence[Row]]
    scores: tuple[str, ...]
    """Scores that its results must have."""
    evaluated: str = "test"
    names: tuple[str, ...] = field(default=())
    """What else its folder may be called."""

    @property
    def rows(self) -> Sequence[Row]:
        return self.splits[self.evaluated]


def each(count: int, row: Any) -> list[Row]:
    return [row(number, PLACES[number % len(PLACES)]) for number in range(count)]


def keyed(question: str, labels: str) -> Any:
    def row(number: int, place: str) -> Row:
        texts = [f"{place} {word}" for word in ("sinks", "floats", "burns", "grows", "sleeps")][: len(labels)]
        gold = labels[number % len(labels)]
        choices = {"text": texts, "label": list(labels)}
        return {"id": f"q{number}", question: f"What does {place} do in year {number}?", "choices": choices,
                "answerKey": gold}  # fmt: skip

    return row


def arc(number: int, place: str) -> Row:
    return keyed("question", "1234" if number == 1 else "ABCD")(number, place)


def boolq(number: int, place: str) -> Row:
    return {"question": f"is {place} open", "passage": f"In year {number} {place} was open.", "idx": number,
            "label": number % 2}  # fmt: skip


def winogrande(number: int, place: str) -> Row:
    return {"sentence": f"Ann left {place} to Bea since _ was tired in year {number}.", "option1": "Ann",
            "option2": "Bea", "answer": str(1 + number % 2)}  # fmt: skip


def piqa(number: int, place: str) -> Row:
    return {"goal": f"reach {place}", "sol1": f"walk {number} miles", "sol2": "eat a stone", "label": number % 2}


def hellaswag(number: int, place: str) -> Row:
    return {"ind": number, "activity_label": "Walking", "ctx_a": f"A man walks to {place}.", "ctx_b": "he",
            "ctx": f"A man walks to {place}. he", "endings": ["sits down.", "[title] flies.", "eats it.", "stops."],
            "source_id": f"s{number}", "split": "val", "split_type": "indomain", "label": str(number % 4)}  # fmt: skip


def social_iqa(number: int, place: str) -> Row:
    return {"context": f"Kim painted {place}.", "question": "How does Kim feel?", "answerA": "proud",
            "answerB": "cold and wet", "answerC": "asleep", "label": str(1 + number % 3)}  # fmt: skip


def commonsense_qa(number: int, place: str) -> Row:
    row = keyed("question", "ABCDE")(number, place)
    return {"question_concept": "place", **row}


def squad(number: int, place: str) -> Row:
    answers = {"text": [place] if number % 2 else [], "answer_start": [8] if number % 2 else []}
    return {"id": f"s{number}", "title": "Places", "context": f"We see {place} today.",
            "question": f"What do we see on day {number}?", "answers": answers}  # fmt: skip


def gsm8k(number: int, place: str) -> Row:
    total = number + 3
    return {"question": f"At {place} are {number} hens and 3 more come. How many are there?",
            "answer": f"There are {number}+3=<<{number}+3={total}>>{total} hens.\n#### {total}"}  # fmt: skip


def mmlu(number: int, place: str) -> Row:
    return {"question": f"Where is {place}?", "subject": "anatomy", "choices": ["up", "down", "left", "right"],
            "answer": number % 4}  # fmt: skip


def bbh(number: int, place: str) -> Row:
    return {"input": f"Do you return to {place} after {number} steps?\nOptions:\n- Yes\n- No",
            "target": ("Yes", "No")[number % 2]}  # fmt: skip


def toxigen(number: int, place: str) -> Row:
    return {"text": f"people from {place} are {('kind', 'bad')[number % 2]} in year {number}",
            "target_group": ("asian", "women")[number // 2 % 2], "factual?": None, "ingroup_effect": None,
            "lewd": "not lewd", "framing": None, "predicted_group": None, "stereotyping": None, "intent": 1.0,
            "toxicity_ai": (1.0, 4.0)[number % 2], "toxicity_human": (1.5, 5.0)[number % 2],
            "predicted_author": "human", "actual_method": "top-k"}  # fmt: skip


def humaneval(number: int, _: str) -> Row:
    return {"task_id": f"HumanEval/{number}", "entry_point": f"add_{number}",
            "prompt": f'def add_{number}(a, b):\n    """Return a plus b plus {number}."""\n',
            "canonical_solution": f"    return a + b + {number}\n",
            "test": f"def check(candidate):\n    assert candidate(1, 2) == {number + 3}\n"}  # fmt: skip


def humaneval_plus(number: int, place: str) -> Row:
    test = "def check(candidate):\n" + "".join(
        f"    assert candidate({n}, {n}) == {2 * n + number}\n" for n in range(-2, 3)
    )
    return humaneval(number, place) | {"test": test}


def mbpp(number: int, _: str) -> Row:
    name = f"raise_{number}"
    return {"task_id": 11 + number, "text": f"Write a function to add {number} to a number.",
            "code": f"def {name}(n):\r\n  return n + {number}",
            "test_list": [f"assert {name}({n}) == {n + number}" for n in (1, 5, 9)], "test_setup_code": "",
            "challenge_test_list": []}  # fmt: skip


def unlabeled(rows: Sequence[Row], column: str, value: Any) -> list[Row]:
    """The hub's test split of a benchmark that keeps its labels to itself."""
    return [row | {column: value} for row in rows]


CHOSEN = ("acc,none", "acc_stderr,none")
NORMED = (*CHOSEN, "acc_norm,none", "acc_norm_stderr,none")
PROGRAMS = ("pass@1,extracted", "pass@1_stderr,extracted", "pass@1,raw", "pass@1_stderr,raw")
NUMBERS = ("exact_match,strict-match", "exact_match_stderr,strict-match", "exact_match,flexible-extract")

BENCHMARKS = {
    benchmark.task: benchmark
    for benchmark in (
        Benchmark("arc_easy", "allenai/ai2_arc", "ARC-Easy", {"test": each(4, arc)}, NORMED),
        Benchmark("arc_challenge", "allenai/ai2_arc", "ARC-Challenge", {"test": each(4, arc)}, NORMED),
        Benchmark("boolq", "aps/super_glue", "boolq", {
            "validation": each(4, boolq), "test": unlabeled(each(3, boolq), "label", -1)}, CHOSEN, "validation"),
        Benchmark("winogrande", "allenai/winogrande", "winogrande_xl", {
            "validation": each(4, winogrande), "test": unlabeled(each(3, winogrande), "answer", "")},
            CHOSEN, "validation"),
        Benchmark("openbookqa", "allenai/openbookqa", "main", {"test": each(4, keyed("question_stem", "ABCD"))},
            NORMED),
        Benchmark("piqa", "baber/piqa", None, {
            "validation": each(4, piqa), "test": unlabeled(each(3, piqa), "label", -1)}, NORMED, "validation"),
        Benchmark("hellaswag", "Rowan/hellaswag", None, {
            "validation": each(4, hellaswag), "test": unlabeled(each(3, hellaswag), "label", "")},
            NORMED, "validation"),
        Benchmark("social_iqa", "lighteval/siqa", None, {
            "validation": each(4, social_iqa), "test": unlabeled(each(3, social_iqa), "label", "")},
            CHOSEN, "validation", ("siqa", "social_i_qa", "allenai/social_i_qa")),
        Benchmark("commonsense_qa", "tau/commonsense_qa", None, {
            "validation": each(5, commonsense_qa), "test": unlabeled(each(3, commonsense_qa), "answerKey", "")},
            CHOSEN, "validation"),
        Benchmark("squadv2", "lighteval/squad_v2", None, {"validation": each(4, squad)},
            ("exact,none", "exact_stderr,none", "f1,none", "f1_stderr,none"), "validation",
            ("squad_v2", "rajpurkar/squad_v2/squad_v2")),
        Benchmark("gsm8k", "openai/gsm8k", "main", {"train": each(6, gsm8k), "test": each(3, gsm8k)}, NUMBERS),
        Benchmark("gsm8k_cot", "openai/gsm8k", "main", {"test": each(3, gsm8k)}, NUMBERS),
        Benchmark("gsm8k_program", "openai/gsm8k", "main", {"train": each(6, gsm8k), "test": each(3, gsm8k)},
            PROGRAMS),
        Benchmark("mmlu_anatomy", "cais/mmlu", "anatomy", {"dev": each(5, mmlu), "test": each(4, mmlu)}, CHOSEN),
        Benchmark("bbh_cot_fewshot_navigate", "SaylorTwift/bbh", "navigate", {"test": each(3, bbh)},
            ("exact_match,get-answer", "exact_match_stderr,get-answer")),
        Benchmark("bbh_zeroshot_navigate", "SaylorTwift/bbh", "navigate", {"test": each(3, bbh)},
            ("exact_match,strict-match", "exact_match,flexible-extract")),
        Benchmark("toxigen", "skg/toxigen-data", "annotated", {"test": each(4, toxigen)}, NORMED),
        Benchmark("toxigen_safety", "skg/toxigen-data", "annotated", {"test": each(6, toxigen)},
            ("safety,none", "safety_stderr,none"), names=("toxigen",)),
        Benchmark("humaneval", "openai/openai_humaneval", "openai_humaneval", {"test": each(3, humaneval)},
            (*PROGRAMS, "pass@1,create_test", "pass@1_stderr,create_test")),
        Benchmark("mbpp", "google-research-datasets/mbpp", "full", {"test": each(3, mbpp)},
            (*PROGRAMS, "pass_at_1,none", "pass_at_1_stderr,none")),
    )
}  # fmt: skip


def write_rows(file: Path, rows: Sequence[Row]) -> None:
    """Write rows as JSON Lines or Parquet, by the file's name."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.name.endswith(".parquet"):
        import pyarrow
        import pyarrow.parquet

        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(list(rows)), file)
    else:
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")


def write_splits(folder: Path, splits: Mapping[str, Sequence[Row]], name: str = "{split}.jsonl") -> Path:
    """Write every split into ``folder``, in a file called ``name``."""
    for split, rows in splits.items():
        write_rows(folder / name.format(split=split), rows)
    return folder
