"""What an ablation found, in sentences. Nothing is claimed that the figures do not carry."""

from __future__ import annotations

import math

from hornbook.evaluation.effects import Effect
from hornbook.evaluation.power import MOST_SEEDS
from hornbook.evaluation.statistics import Estimate

MINUS = "−"


def sentence(effect: Effect, comparisons: int) -> str:
    """One effect with its interval, and what it rests on; ``comparisons`` is how many p-values were adjusted."""
    ours, theirs, unit = effect.variant, effect.baseline, effect.measure.unit
    found = effect.estimate
    if found is None:
        return _without_error(effect)
    digits = _digits(found)
    if effect.verdict == "unclear":
        counted = f" once all {comparisons} comparisons count" if _alone(found) else ""
        text = f"no difference shown{counted}: {ours} {MINUS} {theirs} = {signed(effect.difference, digits)} {unit}"
        low, high = signed(found.low, digits), signed(found.high, digits)
    else:
        text = f"{ours} is {effect.verdict} than {theirs} by {abs(effect.difference):.{digits}f} {unit}"
        ends = (found.low, found.high) if effect.difference > 0 else (-found.high, -found.low)
        low, high = (signed(end, digits).removeprefix("+") for end in ends)
    return f"{effect.measure.title}: {text}, 95 % CI {low} to {high} ({_basis(effect, comparisons)}){_outlook(effect)}."


def _without_error(effect: Effect) -> str:
    runs = _seeds(len(effect.seeds))
    if effect.difference == 0:
        text = f"no difference: {effect.variant} and {effect.baseline} have the same score ({runs})"
    else:
        amount = f"{signed(effect.difference, 3)} {effect.measure.unit}"
        text = f"not tested: {effect.variant} {MINUS} {effect.baseline} = {amount} ({runs}); nothing tells its error"
    return f"{effect.measure.title}: {text}."


def _basis(effect: Effect, comparisons: int) -> str:
    parts = [_seeds(len(effect.seeds))]
    if effect.items is not None:
        parts.append(f"{effect.items:,} shared items")
    if effect.adjusted_p is not None and comparisons > 1:
        p = effect.adjusted_p
        p_text = "p < 0.001" if p < 0.001 else f"p = {p:.2g}" if p < 0.995 else "p = 1"
        parts.append(f"{p_text} after Holm's correction for {comparisons} comparisons")
    return "; ".join(parts)


def _outlook(effect: Effect) -> str:
    """What more seeds would tell, or that one seed does not tell all."""
    if effect.causes == "items":
        return "; the chance of training is not in this: one seed does not say what another would give"
    outlook = effect.outlook
    if effect.verdict != "unclear" or not outlook.wanted or outlook.detectable is None:
        return ""
    if effect.estimate is not None and _alone(effect.estimate):
        return ""  # as many seeds would do for this comparison by itself
    wanted, unit = f"{_plain(outlook.wanted)} {effect.measure.unit}", effect.measure.unit
    smallest = f"{_seeds(len(effect.seeds))} would show {_plain(outlook.detectable)} {unit} or more"
    if outlook.seeds_for_wanted is not None and outlook.seeds_for_wanted <= len(effect.seeds):
        return f"; {smallest}"
    if outlook.seeds_for_wanted is not None:
        return f"; a difference of {wanted} would need about {_seeds(outlook.seeds_for_wanted)}, {smallest}"
    why = "it needs more items" if outlook.item_error > 0 else f"{MOST_SEEDS:,} seeds would be too few"
    return f"; a difference of {wanted} can't be shown so: {why}; {smallest}"


def _alone(found: Estimate) -> bool:
    """Whether the interval by itself leaves out zero."""
    return found.low > 0 or found.high < 0


def _seeds(number: int) -> str:
    return f"{number:,} seed" + "s" * (number != 1)


def _digits(found: Estimate) -> int:
    """Digits after the point that show the interval's half width to two places."""
    return max(0, 1 - math.floor(math.log10((found.high - found.low) / 2)))


def _plain(value: float) -> str:
    """Two significant digits, without an exponent."""
    return f"{value:.{max(0, 1 - math.floor(math.log10(value)))}f}" if value else "0"


def signed(value: float, digits: int) -> str:
    """A difference with its sign, none for what rounds to zero."""
    text = f"{value:+.{digits}f}".replace("-", MINUS)
    return text[1:] if float(f"{value:.{digits}f}") == 0 else text


def caution(effects: tuple[Effect, ...]) -> list[str]:
    """What the intervals of these effects do and don't cover, in one sentence each."""
    causes = {effect.causes for effect in effects}
    said = ["Intervals are of 95 % each, not adjusted for their number; verdicts are, by Holm's method."]
    if "seeds" in causes:
        said.append(
            "Runs are paired by seed. Intervals over seeds cover the chance of training, on these held-out documents."
        )
    if "seeds and items" in causes:
        said.append("Where items were scored one by one, intervals cover the chance of training and of choosing items.")
    if "items" in causes:
        said.append("With one seed they cover the choice of items or documents only, not the chance of training.")
    if any(effect.outlook.seed_spread is not None for effect in effects):
        said.append("Seeds needed are for 80 % power of a single comparison, from a spread that is known roughly.")
    return said
