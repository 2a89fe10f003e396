"""The result of an ablation: every figure of every run, and what the variants change."""

from __future__ import annotations

import statistics
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from hornbook.evaluation.effect_words import caution, sentence
from hornbook.evaluation.effects import Effect, Figures, effects
from hornbook.evaluation.measures import Measure, Measured

SCHEMA = 1


@dataclass(frozen=True)
class Ablation:
    """``changes`` tells by variant what it sets; ``figures`` are those of every run; ``wanted`` is the smallest
    difference worth knowing by measure."""

    name: str
    title: str
    baseline: str
    changes: Mapping[str, Mapping[str, Any]]
    figures: Figures
    wanted: Mapping[str, float | None]

    @cached_property
    def effects(self) -> tuple[Effect, ...]:
        """Every variant against the baseline. Raises MismatchError if runs were measured differently."""
        return effects(self.figures, self.baseline, self.wanted)

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """What was measured, in the order of the baseline's evaluation."""
        first = next(iter(self.figures[self.baseline].values()))
        return tuple(measured.measure for measured in first.values())

    @property
    def seeds(self) -> tuple[int, ...]:
        """The baseline's seeds."""
        return tuple(self.figures[self.baseline])

    @property
    def comparisons(self) -> int:
        """How many p-values were adjusted together."""
        return sum(effect.adjusted_p is not None for effect in self.effects)

    @property
    def verdicts(self) -> list[tuple[Effect, str]]:
        """Every effect and what it says in words."""
        return [(effect, sentence(effect, self.comparisons)) for effect in self.effects]

    @property
    def cautions(self) -> list[str]:
        """What the intervals cover and what not."""
        return caution(self.effects)

    def values(self, variant: str, measure: Measure) -> list[float]:
        """The figures of ``variant`` by seed."""
        return [measured[measure.name].value for measured in self.figures[variant].values()]

    def summary(self, variant: str, measure: Measure) -> tuple[float, float | None]:
        """The mean over seeds and the standard deviation between them, None for a single seed."""
        values = self.values(variant, measure)
        return statistics.fmean(values), statistics.stdev(values) if len(values) > 1 else None

    def as_dict(self) -> dict[str, Any]:
        """Ready for JSON.

        ``schema`` (1), ``name``, ``title``, ``baseline``; ``variants``: by name, what each sets by path; ``measures``:
        name, title, unit, higher_is_better, and ``runs`` by variant and seed with value, standard_error (over items;
        may be null), items (how many) and ruler; ``effects``: measure, variant, baseline, seeds, difference (variant
        less baseline), error_covers (``seeds``, ``seeds and items`` or ``items``), items, ``estimate`` (value,
        standard_error, low and high of the 95 % interval, p_value; null if nothing tells an error), adjusted_p
        (Holm's), verdict (``better``, ``worse``, ``unclear``, ``untested``), ``outlook`` (seed_spread, item_error,
        detectable, wanted, seeds_for_wanted) and ``words``; ``cautions``. Percentages are in percent.
        """
        return {
            "schema": SCHEMA,
            "name": self.name,
            "title": self.title,
            "baseline": self.baseline,
            "variants": {variant: dict(changed) for variant, changed in self.changes.items()},
            "measures": [vars(measure) | {"runs": self._runs(measure)} for measure in self.measures],
            "effects": [effect.as_dict() | {"words": words} for effect, words in self.verdicts],
            "cautions": self.cautions,
        }

    def _runs(self, measure: Measure) -> dict[str, Any]:
        return {
            variant: {str(seed): _row(found[measure.name]) for seed, found in runs.items()}
            for variant, runs in self.figures.items()
        }


def _row(measured: Measured) -> dict[str, Any]:
    return {
        "value": measured.value,
        "standard_error": measured.standard_error,
        "items": len(measured.items) or None,
        "ruler": measured.ruler,
    }
