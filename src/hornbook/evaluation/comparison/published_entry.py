"""A published model as an entry of a comparison, found by its name however that is spelt."""

from __future__ import annotations

import difflib
import re
from functools import cache

from hornbook.evaluation.comparison.averages import derived_averages
from hornbook.evaluation.comparison.benchmarks import METRICS, PRINTED_AVERAGES
from hornbook.evaluation.comparison.entry import Average, Entry, Fact, Figure
from hornbook.evaluation.published import PublishedScore, parse_size, published_facts, published_scores
from hornbook.foundation.errors import DataError

PREFIX = "published:"
"""Before a name: it means the published model even if a folder is called the same."""
SPELLINGS = {"Llama2-7B": "Llama-2-7B", "Falcon-rw-1.3B": "falcon-rw-1b"}
"""Models that two reports spell so differently that no rule joins them."""
NEAREST = 5


def published_models() -> tuple[Entry, ...]:
    """All published models, in the order of their first figure; a name that stands for several sizes has its size."""
    return tuple(_entries().values())


def find_published(name: str) -> Entry | None:
    """The published model called ``name``, or None.

    Case, spaces, dashes and the owner before ``/`` don't count; ``_`` between digits is a point, as in ``phi-1_5``;
    a size may follow, as in ``Phi-2 2.7B``. A hub's ``-hf`` and ``-v0.1`` at the end are passed over.
    """
    return _by_name().get(_normal(name.removeprefix(PREFIX)))


def unknown_model(name: str) -> DataError:
    """The error for a name that is neither a file nor a published model, with the nearest names."""
    names = {key: entry.label for key, entry in _by_name().items()}
    close = difflib.get_close_matches(_normal(name), names, n=NEAREST, cutoff=0.4)
    hint = ", ".join(f"`{label}`" for label in dict.fromkeys(names[key] for key in close))
    return DataError(
        "neither an evaluation, a run, nor a published model",
        where=name,
        mend=(f"did you mean {hint}? " if hint else "") + "`hornbook compare --list-published` lists the names",
    )


@cache
def _entries() -> dict[tuple[str, str], Entry]:
    rows: dict[tuple[str, str], list[PublishedScore]] = {}
    for score in published_scores():
        rows.setdefault((SPELLINGS.get(score.model, score.model), score.params), []).append(score)
    names = [name for name, _ in rows]
    return {
        (name, params): _entry(name if names.count(name) == 1 else f"{name} {params}", name, params, scores)
        for (name, params), scores in rows.items()
    }


@cache
def _by_name() -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for (name, params), entry in _entries().items():
        spellings = [name, *(spelt for spelt, meant in SPELLINGS.items() if meant == name)]
        found |= {_normal(f"{spelt} {params}"): entry for spelt in spellings}
        if entry.label == name:
            found |= {_normal(spelt): entry for spelt in spellings}
    return found


def _normal(name: str) -> str:
    name = name.strip().rpartition("/")[2].lower()
    name = re.sub(r"(?<=\d)_(?=\d)", ".", name)
    name = re.sub(r"[\s_()-]", "", name)
    return re.sub(r"(?:(?<=\db)v0\.1|(?<=\db)hf)$", "", name)


def _entry(label: str, name: str, params: str, scores: list[PublishedScore]) -> Entry:
    figures = tuple(_figure(score) for score in scores if not _is_average(score))
    averages = tuple(_average(score) for score in scores if _is_average(score))
    facts = {
        kind: tuple(
            Fact(fact.value, fact.printed, fact.source, fact.status)
            for fact in published_facts()
            if (fact.model, fact.fact) == (name, kind)
        )
        for kind in ("parameters", "training_tokens")
    }
    size = parse_size(params)
    if not facts["parameters"] and size is not None:
        facts["parameters"] = (Fact(size, params, scores[0].source, scores[0].status),)
    return Entry(
        label=label,
        where="published",
        figures=figures,
        averages=(*averages, *derived_averages(figures, averages)),
        parameters=facts["parameters"],
        training_tokens=facts["training_tokens"],
    )


def _is_average(score: PublishedScore) -> bool:
    return score.metric == "group_avg"


def _average(score: PublishedScore) -> Average:
    return Average(PRINTED_AVERAGES[score.benchmark], score.percent, "printed", score.source, score.status)


def _figure(score: PublishedScore) -> Figure:
    return Figure(
        benchmark=score.benchmark,
        metric=METRICS.get(score.metric, score.metric),
        shots=int(score.shots) if score.shots.isdigit() else None,
        value=score.percent,
        source=score.source,
        status=score.status,
        printed=score.printed,
        is_bound=score.is_bound,
    )
