"""Metrics that lm-eval's tasks fetch from the hub as they are scored, computed here; and SQuAD v2 on local rows.

`evaluate.load` downloads a metric's program each time it isn't cached. Within `local_metrics` it gives those of
`METRICS` instead. Of the tasks of lm-eval 0.4.13 that covers squadv2, and those that say ``hf_evaluate: true`` (kobest,
polemo2). ``code_eval`` (humaneval, humaneval_infilling, mbpp) is refused, as it runs what a model wrote without a
sandbox. Not covered are bleu, rouge, bertscore, bleurt, wer and metrics of single tasks (careqa, french_bench, meqsum,
scrolls and their like). None of the suite's other tasks loads any.
"""

from __future__ import annotations

import contextlib
import re
import string
from collections import Counter
from collections.abc import Callable, Generator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hornbook.foundation.errors import DataError, MissingExtraError, SandboxError
from hornbook.foundation.hardware import require
from hornbook.tasks.columns import check_rows
from hornbook.tasks.rows import Row

if TYPE_CHECKING:
    from lm_eval.api.task import Task

Compute = Callable[..., dict[str, Any]]
"""Computes a metric from keyword arguments ``predictions`` and ``references``, and its own options."""

SQUAD_TASK = "squadv2"


class LocalMetric:
    """What `evaluate.load` gives, as far as lm-eval's tasks use it: a ``name`` and ``compute``."""

    def __init__(self, name: str, compute: Compute) -> None:
        self.name, self.compute = name, compute


@contextlib.contextmanager
def local_metrics() -> Generator[None]:
    """Let `evaluate.load` give local metrics, to this whole process, until the context ends.

    Tasks must be made and scored within it: some load a metric as their module is imported. Within it, loading raises
    SandboxError for ``code_eval``, and MissingExtraError for a metric that is not covered, unless its name is the path
    of a metric's program or folder on this machine. lm-eval turns the latter error into a log line where a task's YAML
    names the metric; such a task fails later, as its metric is None.

    `local_squad` doesn't need this, nor do the suite's other tasks; importing `evaluate` is slow where transformers is
    installed. Raises MissingExtraError without `evaluate`.
    """
    require(["evaluate", "lm_eval", "sklearn"], "eval")
    import evaluate

    fetch = evaluate.load

    def load(path: str, *options: Any, **settings: Any) -> Any:
        if path in METRICS:
            return LocalMetric(path, METRICS[path])
        if path == "code_eval":
            raise SandboxError(
                "the metric code_eval runs programs that a model wrote, in this process and without a sandbox",
                where="evaluate.load",
                mend="use Hornbook's own humaneval or mbpp, which run programs in its sandbox",
            )
        if any(place.is_file() for place in (Path(path), Path(path, f"{Path(path).name}.py"))):
            return fetch(path, *options, **settings)
        raise MissingExtraError(
            f"the metric {path} would have to be fetched from the network",
            where="evaluate.load",
            mend=f"leave out tasks that use it (covered are {', '.join(METRICS)}), or put the metric's own folder "
            f"{path}/ with {path}.py into the working directory",
        )

    evaluate.load = load
    try:
        yield
    finally:
        evaluate.load = fetch


def answer_scores(prediction: str, golds: Sequence[str]) -> tuple[float, float]:
    """Exact match and token F1, 0 to 1, of an answer: the best over the gold ones, as SQuAD v2's script has it.

    Case, punctuation, English articles and white space make no difference. Without gold answers, or if nothing of them
    is left, only an answer of which nothing is left is right.
    """
    words = _words(prediction)
    wanted = [left for left in map(_words, golds) if left] or [[]]
    return max(float(words == gold) for gold in wanted), max(_overlap(words, gold) for gold in wanted)


def squad_v2(
    *, predictions: Sequence[Row], references: Sequence[Row], no_answer_threshold: float = 1.0
) -> dict[str, float]:
    """SQuAD v2's scores in percent, with the keys of its script (Rajpurkar et al. 2018, arXiv 1806.03822).

    A prediction has ``id``, ``prediction_text`` and ``no_answer_probability``, 0 to 1; a reference ``id`` and
    ``answers``, with a list ``text`` that is empty if the question has no answer. ``exact`` and ``f1`` take a
    question as left unanswered if its probability is over ``no_answer_threshold``; ``best_exact`` and ``best_f1``
    choose the threshold with hindsight. Keys that begin with ``HasAns_`` and ``NoAns_`` are there if there are such
    questions; those that end with ``total`` count questions.

    Raises DataError if there is no question, an id stands twice, or predictions and references differ in ids.
    """
    texts, golds = _paired(predictions, references)
    unsure: dict[str, float] = {row["id"]: row["no_answer_probability"] for row in predictions}
    answerable = {name: bool(gold) for name, gold in golds.items()}
    pairs = {name: answer_scores(texts[name], gold) for name, gold in golds.items()}
    found: dict[str, float] = {}
    for place, kind in enumerate(("exact", "f1")):
        values = {name: pair[place] for name, pair in pairs.items()}
        scored = {
            name: value if unsure[name] <= no_answer_threshold else float(not answerable[name])
            for name, value in values.items()
        }
        for prefix, chosen in (("", (True, False)), ("HasAns_", (True,)), ("NoAns_", (False,))):
            part = [value for name, value in scored.items() if answerable[name] in chosen]
            if part:
                found[f"{prefix}{kind}"], found[f"{prefix}total"] = 100.0 * sum(part) / len(part), len(part)
        best, threshold = _best_threshold(values, texts, unsure, answerable)
        found[f"best_{kind}"], found[f"best_{kind}_thresh"] = 100.0 * best / len(values), threshold
    return found


def squad(*, predictions: Sequence[Row], references: Sequence[Row]) -> dict[str, float]:
    """SQuAD v1.1's ``exact_match`` and ``f1`` in percent (Rajpurkar et al. 2016, arXiv 1606.05250).

    Rows are those of `squad_v2`, without probabilities. Raises DataError as it does, and if a question has no answer.
    """
    texts, golds = _paired(predictions, references)
    exact = f1 = 0.0
    for name, answers in golds.items():
        if not answers:
            raise DataError(f"question {name} has no answer", mend="score it with squad_v2")
        words, wanted = _words(texts[name]), [_words(answer) for answer in answers]
        exact += float(words in wanted)
        # Unlike v2's, this script gives no F1 to two answers of which nothing is left.
        f1 += max(_overlap(words, gold) if gold else 0.0 for gold in wanted)
    return {"exact_match": 100.0 * exact / len(golds), "f1": 100.0 * f1 / len(golds)}


def _exact_match(**given: Any) -> dict[str, float]:
    from lm_eval.api.metrics import exact_match_hf_evaluate

    return {"exact_match": float(exact_match_hf_evaluate(**given)["exact_match"])}


def _accuracy(*, predictions: Sequence[Any], references: Sequence[Any], **options: Any) -> dict[str, float]:
    from sklearn.metrics import accuracy_score

    return {"accuracy": float(accuracy_score(references, predictions, **options))}


def _label_f1(*, predictions: Sequence[Any], references: Sequence[Any], **options: Any) -> dict[str, Any]:
    from sklearn.metrics import f1_score

    return {"f1": f1_score(references, predictions, **options)}


METRICS: dict[str, Compute] = {
    "accuracy": _accuracy,
    "exact_match": _exact_match,
    "f1": _label_f1,
    "squad": squad,
    "squad_v2": squad_v2,
}
"""What `local_metrics` gives. ``accuracy`` and ``f1`` take scikit-learn's options, ``exact_match`` lm-eval's."""


def local_squad(rows_by_split: Mapping[str, Sequence[Row]], path: Path = Path(SQUAD_TASK)) -> Task:
    """lm-eval's task squadv2 on local rows, scored by `squad_v2`, without the network.

    lm-eval's own class takes no other dataset from a config, and fails with shots. Splits are ``validation``, which is
    scored, and ``train``, from which shots are drawn; without it, they are drawn from the other questions of
    ``validation``. lm-eval wants one row more than shots. Errors name ``path``. As in lm-eval, the score of a kind of
    question that isn't there (``NoAns_f1``) is 0.

    Raises DataError if there is no ``validation`` split, or a row lacks what the task reads; MissingExtraError without
    lm-eval.
    """
    require(["lm_eval", "datasets"], "eval")
    import datasets
    from lm_eval.tasks.squadv2.task import SQuAD2

    if not rows_by_split.get("validation"):
        raise DataError("there is no validation split", where=str(path), mend="add validation.jsonl or .parquet")
    for rows in rows_by_split.values():
        check_rows(SQUAD_TASK, rows, path)
    text = datasets.Value("string")
    answers = {"text": datasets.List(text), "answer_start": datasets.List(datasets.Value("int32"))}
    features = datasets.Features({"id": text, "title": text, "context": text, "question": text, "answers": answers})
    splits = {
        name: datasets.Dataset.from_list([_squad_row(row) for row in rows], features=features)
        for name, rows in rows_by_split.items()
    }

    base: Any = SQuAD2  # whose types say that it always has a split to train on

    class LocalSquad(base):
        def download(self, *_: Any, **__: Any) -> None:
            self.dataset = splits

        def has_training_docs(self) -> bool:
            return "train" in splits

        # lm-eval 0.4.13 passes the formats of shots along, which its class for this task doesn't take.
        def doc_to_text(self, doc: Row, _format: object = None) -> str:
            return super().doc_to_text(doc)

        def doc_to_target(self, doc: Row, _format: object = None) -> str:
            return super().doc_to_target(doc)

        def aggregation(self) -> dict[str, Callable[[Sequence[tuple[Row, Row]]], float]]:
            return {key: partial(_squad_score, key) for key in super().aggregation()}

    task = LocalSquad()
    task.set_config("task", SQUAD_TASK)
    task.fewshot_cfg.target_delimiter = ""  # its answers begin with the space that lm-eval would put before them
    return task


def _squad_row(row: Row) -> Row:
    answers = {"text": row["answers"]["text"], "answer_start": row["answers"].get("answer_start") or []}
    return {**{name: row[name] for name in ("id", "title", "context", "question")}, "answers": answers}


def _squad_score(key: str, items: Sequence[tuple[Row, Row]]) -> float:
    predictions, references = zip(*items, strict=True)
    return squad_v2(predictions=predictions, references=references).get(key, 0.0)


def _words(text: str) -> list[str]:
    bare = text.lower().translate(str.maketrans("", "", string.punctuation))
    return re.sub(r"\b(a|an|the)\b", " ", bare).split()


def _overlap(words: list[str], gold: list[str]) -> float:
    """F1 of the words that both have; two empty lists agree."""
    if not words or not gold:
        return float(words == gold)
    return 2.0 * (Counter(words) & Counter(gold)).total() / (len(words) + len(gold))


def _best_threshold(
    scores: Mapping[str, float], texts: Mapping[str, str], unsure: Mapping[str, float], answerable: Mapping[str, bool]
) -> tuple[float, float]:
    """The largest sum of scores if questions over some no-answer probability are left unanswered, and that threshold.

    It begins with none answered and answers one after the other, the surest first. As in SQuAD's script, equal
    probabilities are told apart by their order, so the best sum may be one that no threshold reaches.
    """
    best = current = float(sum(not has for has in answerable.values()))
    threshold = 0.0
    for name in sorted(unsure, key=lambda name: unsure[name]):
        current += scores[name] if answerable[name] else -float(bool(texts[name]))
        if current > best:
            best, threshold = current, unsure[name]
    return best, threshold


def _paired(predictions: Sequence[Row], references: Sequence[Row]) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Each question's predicted text and gold answers, by id."""
    texts: dict[str, str] = {row["id"]: row["prediction_text"] for row in predictions}
    golds: dict[str, list[str]] = {row["id"]: list(row["answers"]["text"]) for row in references}
    if not references:
        raise DataError("there is no question to score", mend="give at least one")
    if len(texts) < len(predictions) or len(golds) < len(references):
        raise DataError("an id stands twice among the questions", mend="give every question an id of its own")
    if texts.keys() != golds.keys():
        odd = sorted(texts.keys() ^ golds.keys())
        raise DataError(f"question {odd[0]} has only a prediction or only a reference", mend="score the same questions")
    return texts, golds
