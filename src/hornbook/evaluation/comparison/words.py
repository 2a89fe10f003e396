"""What a comparison found, in sentences."""

from __future__ import annotations

from hornbook.evaluation.comparison.compare import Comparison
from hornbook.evaluation.comparison.differences import Difference
from hornbook.evaluation.comparison.entry import Figure
from hornbook.evaluation.comparison.outcomes import ALPHA, Outcome

CONFIDENCE = 0.95
TESTS = {"mcnemar": "exact McNemar test", "t": "paired t test", "z": "z test"}


def verdict(difference: Difference, tests: int) -> str:
    """A tested or untested difference as one sentence; ``tests`` is how many p-values were adjusted together."""
    outcome = difference.outcome
    if outcome is None:
        return untested(difference)
    first, second, name = difference.first, difference.second, title(difference)
    if difference.verdict == "unclear":
        signed = f"{first} − {second} = {_amount(outcome.difference, difference)}"
        text = f"No difference shown between {first} and {second} on {name}: {signed}"
        interval = _interval(outcome, difference, turned=False)
    else:
        text = (
            f"{first} is {difference.verdict} than {second} on {name} by {_amount(abs(outcome.difference), difference)}"
        )
        interval = _interval(outcome, difference, turned=outcome.difference < 0)
    return f"{text}{interval}{_items(difference, outcome)}; {p_values(difference, tests)}{_notes(difference)}."


def untested(difference: Difference) -> str:
    """The figures of a difference that could not be tested, side by side."""
    sides = (
        (difference.first, difference.first_figures),
        (difference.second, difference.second_figures),
    )
    shown = "; ".join(
        f"{label} {', '.join(_figure(f, difference) for f in figures)}" for label, figures in sides if figures
    )
    return f"{title(difference)}{': ' if shown else ''}{shown}{_notes(difference)}."


def title(difference: Difference) -> str:
    """What was compared: the benchmark with its metric, the category, or the held-out text."""
    if difference.kind == "category":
        return f"the average of {difference.name}"
    if difference.kind == "bits per byte":
        return f"held-out text of {difference.name}"
    return f"{difference.name} ({difference.metric})" if difference.metric else difference.name


def p_values(difference: Difference, tests: int) -> str:
    """The test's name and p-value, and the adjusted one where there are several tests."""
    outcome = difference.outcome
    if outcome is None or difference.adjusted_p is None:
        return "not tested"
    text = f"{TESTS[outcome.method]} {_p(outcome.p_value)}"
    return text if tests == 1 else f"{text}, Holm-adjusted {_p(difference.adjusted_p)}"


def summary(comparison: Comparison) -> str:
    """How many differences were tested, and how to read their p-values."""
    tests, untested_number = comparison.tests, sum(d.outcome is None for d in comparison.differences)
    if not comparison.differences:
        return ""
    if not tests:
        return "No difference could be tested: it takes shared items, or standard errors of both figures."
    shown = sum(d.verdict in ("better", "worse") for d in comparison.differences)
    first, others = comparison.models[0].label, [entry.label for entry in comparison.models[1:]]
    against = f"{first} is compared with {others[0]}" + (f", and with {', '.join(others[1:])}" if others[1:] else "")
    text = f"{against}: {tests} difference{'s' if tests > 1 else ''} tested, {shown} shown (p ≤ {ALPHA:g}"
    text += f" after Holm's adjustment for {tests} tests)." if tests > 1 else ")."
    if untested_number:
        text += f" {untested_number} more could not be tested."
    return f"{text} What training again with another seed would change is not in these errors."


def _amount(value: float, difference: Difference) -> str:
    unit = "points" if difference.unit == "%" else difference.unit
    return f"{_rounded(value, difference)} {unit}".rstrip()


def _rounded(value: float, difference: Difference) -> str:
    """Percent with one digit after the point, other scores with three; no minus before a zero."""
    text = f"{abs(value):,.{1 if difference.unit == '%' else 3}f}"
    return "−" * (value < 0 and text.strip("0.") != "") + text


def _interval(outcome: Outcome, difference: Difference, *, turned: bool) -> str:
    """The 95 % interval; ``turned`` where the sentence says by how much the first is lower."""
    if outcome.low is None or outcome.high is None:
        return ", no interval as all items differ alike" if outcome.difference else ", as both agree on every item"
    low, high = (-outcome.high, -outcome.low) if turned else (outcome.low, outcome.high)
    return f", 95 % CI {_rounded(low, difference)} to {_rounded(high, difference)}"


def _items(difference: Difference, outcome: Outcome) -> str:
    if not difference.shared:
        return ", unpaired"
    return f", {outcome.items:,} shared items" if outcome.items else ", on shared items"


def _notes(difference: Difference) -> str:
    return "".join(f" [{note}]" for note in difference.notes)


def _figure(figure: Figure, difference: Difference) -> str:
    text = number(figure)
    if not difference.comparable:
        text += f" ({protocol(figure)})"
    return text if not figure.printed else f"{text} [{figure.source_in_words}]"


def number(figure: Figure) -> str:
    """The figure with its standard error; published ones have as many digits as their source prints.

    Where no item or every item was solved, the error says nothing. What the true score is below or above with 95 %
    confidence stands for it then (Clopper and Pearson 1934, one-sided).
    """
    if figure.printed is not None:
        digits = len(figure.printed.partition(".")[2])
        places = digits if float(figure.printed.lstrip("<")) == figure.value else max(digits - 2, 0)
        return ("below " if figure.is_bound else "") + f"{figure.value:.{places}f}"
    if figure.unit != "%":
        return f"{figure.value:.4g}" + ("" if figure.standard_error is None else f" ± {figure.standard_error:.2g}")
    if figure.value in (0, 100) and figure.items:
        bound = 100 * (1 - (1 - CONFIDENCE) ** (1 / figure.items))
        return f"{figure.value:.0f} (below {bound:.1f})" if figure.value == 0 else f"100 (above {100 - bound:.1f})"
    return f"{figure.value:.1f}" + ("" if figure.standard_error is None else f" ± {figure.standard_error:.1f}")


def protocol(figure: Figure) -> str:
    """Metric and shots."""
    return f"{figure.metric}, {shots(figure.shots)}"


def shots(number_of_shots: int | None) -> str:
    """``5 shots``."""
    if number_of_shots is None:
        return "shots not stated"
    return f"{number_of_shots} shot{'' if number_of_shots == 1 else 's'}"


def _p(value: float) -> str:
    return "p < 0.001" if value < 0.001 else f"p = {value:.2g}" if value < 0.995 else "p = 1"
