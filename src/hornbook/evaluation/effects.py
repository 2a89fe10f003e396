"""What a variant of a recipe changes: its figures against those of the baseline, seed by seed."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

from hornbook.evaluation.measures import Measure, Measured
from hornbook.evaluation.power import detectable, seeds_needed
from hornbook.evaluation.statistics import CONFIDENCE, Estimate, Part, crossed_estimate, estimate, holm, mean_estimate
from hornbook.foundation.errors import MismatchError

Figures = Mapping[str, Mapping[int, Mapping[str, Measured]]]
"""By variant, seed and measure."""
Causes = Literal["seeds", "seeds and items", "items"]
"""Which chances an error takes into account: of training again, of asking other items, or both."""


@dataclass(frozen=True)
class Outlook:
    """What more seeds would tell, by the spread that was measured; all None with one seed.

    ``detectable`` is the smallest difference that as many seeds would show with 80 % power. ``wanted`` is the
    difference asked for in the recipe, else the one that was seen; ``seeds_for_wanted`` would show it, None if 10,000
    would not.
    """

    seed_spread: float | None
    item_error: float
    detectable: float | None
    wanted: float
    seeds_for_wanted: int | None


@dataclass(frozen=True)
class Effect:
    """A variant less the baseline on one measure, over the ``seeds`` that both have.

    ``items`` are those that every run answered, None where single items are not known. ``adjusted_p`` is Holm's over
    all effects of the ablation. ``estimate`` is None where neither seeds nor items tell an error: nothing varies, or
    there is one seed without items.
    """

    measure: Measure
    variant: str
    baseline: str
    seeds: tuple[int, ...]
    difference: float
    estimate: Estimate | None
    causes: Causes
    items: int | None
    outlook: Outlook
    adjusted_p: float | None = None

    @property
    def verdict(self) -> Literal["better", "worse", "unclear", "untested"]:
        """What is shown of the variant, all effects of the ablation counted."""
        if self.adjusted_p is None:
            return "untested"
        if self.adjusted_p >= 1 - CONFIDENCE or self.difference == 0:
            return "unclear"
        return "better" if (self.difference > 0) == self.measure.higher_is_better else "worse"

    def as_dict(self) -> dict[str, Any]:
        """Ready for JSON; numbers in the measure's unit."""
        return {
            "measure": self.measure.name,
            "variant": self.variant,
            "baseline": self.baseline,
            "seeds": list(self.seeds),
            "difference": self.difference,
            "error_covers": self.causes,
            "items": self.items,
            "estimate": asdict(self.estimate) if self.estimate else None,
            "adjusted_p": self.adjusted_p,
            "verdict": self.verdict,
            "outlook": asdict(self.outlook),
        }


def effects(figures: Figures, baseline: str, wanted: Mapping[str, float | None]) -> tuple[Effect, ...]:
    """Every variant against ``baseline`` on every measure; p-values are adjusted for their number.

    Runs are paired by seed: the same seed gives the same initial weights and the same order of data, as far as variants
    have these in common. ``wanted`` gives the smallest difference worth knowing by measure. Raises MismatchError if two
    runs were measured with different rulers, or on different measures.
    """
    names = _common_names(figures)
    found: list[Effect] = []
    for variant, runs in figures.items():
        if variant == baseline:
            continue
        seeds = tuple(seed for seed in figures[baseline] if seed in runs)
        for name in names if seeds else ():
            pairs = [(runs[seed][name], figures[baseline][seed][name]) for seed in seeds]
            found.append(_effect(variant, baseline, seeds, pairs, wanted.get(name)))
    tested = [effect.estimate.p_value for effect in found if effect.estimate is not None]
    adjusted = iter(holm(tested))
    return tuple(e if e.estimate is None else replace(e, adjusted_p=next(adjusted)) for e in found)


def _common_names(figures: Figures) -> list[str]:
    """The measures, which every run must have."""
    names: list[str] = []
    for variant, runs in figures.items():
        for seed, found in runs.items():
            names = names or list(found)
            if set(names) != set(found):
                raise MismatchError(
                    f"seed {seed} of variant `{variant}` was not measured as the others were: "
                    f"{', '.join(sorted(set(names) ^ set(found)))}",
                    mend="delete that run's evaluation and run the ablation again",
                )
    return names


def _effect(
    variant: str,
    baseline: str,
    seeds: tuple[int, ...],
    pairs: Sequence[tuple[Measured, Measured]],
    wanted: float | None,
) -> Effect:
    for a, b in pairs:
        _check_ruler(a, pairs[0][1], variant, baseline)
        _check_ruler(b, pairs[0][1], baseline, baseline)
    differences = [a.value - b.value for a, b in pairs]
    items = sorted(pairs[0][0].items)
    spread, item_error, causes = None, 0.0, "seeds"
    if len(seeds) > 1 and len(items) > 1:
        crossed = crossed_estimate([[a.items[item] - b.items[item] for item in items] for a, b in pairs])
        found, spread, item_error, causes = (
            crossed.estimate, crossed.seed_spread, crossed.item_error, "seeds and items",
        )  # fmt: skip
    elif len(seeds) > 1:
        found = mean_estimate(differences)
        spread = found.standard_error * math.sqrt(len(seeds))
    else:
        found, causes = _one_seed(*pairs[0]), "items"
    if found is not None and found.standard_error == 0:
        found = None
    difference = math.fsum(differences) / len(differences)
    outlook = _outlook(abs(difference) if wanted is None else wanted, len(seeds), spread, item_error)
    return Effect(pairs[0][0].measure, variant, baseline, seeds, difference, found, causes, len(items) or None, outlook)


def _check_ruler(one: Measured, other: Measured, variant: str, baseline: str) -> None:
    if one.ruler != other.ruler:
        problem = f"{one.ruler} for {variant}, {other.ruler} for {baseline}"
    elif one.items.keys() != other.items.keys():
        problem = f"{variant} and {baseline} answered different items"
    else:
        return
    raise MismatchError(
        f"{one.measure.name} was not measured on the same: {problem}",
        where=f"variant {variant}",
        mend="let every variant's evaluation take the same held-out documents and tasks, made by steps that no variant "
        "changes",
    )


def _one_seed(ours: Measured, theirs: Measured) -> Estimate | None:
    """What the items alone tell: paired where their scores are known, else by both standard errors."""
    if len(ours.items) > 1:
        return mean_estimate([score - theirs.items[item] for item, score in ours.items.items()])
    if ours.standard_error is None or theirs.standard_error is None:
        return None
    return estimate(ours.value - theirs.value, Part(math.hypot(ours.standard_error, theirs.standard_error)))


def _outlook(wanted: float, seeds: int, spread: float | None, item_error: float) -> Outlook:
    if spread is None:
        return Outlook(None, item_error, None, wanted, None)
    smallest = detectable(spread, seeds, item_error=item_error)
    return Outlook(spread, item_error, smallest, wanted, seeds_needed(wanted, spread, item_error=item_error))
