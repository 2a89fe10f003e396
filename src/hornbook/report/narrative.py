"""What the report says in words. Nothing is claimed that the figures do not carry; a loss is called a loss."""

from __future__ import annotations

from hornbook.report import numbers
from hornbook.report.comparison import Difference
from hornbook.report.run import Model, Run, shape_of
from hornbook.report.scores import EXERCISES, HUMANEVAL, TITLES, Published, title_of
from hornbook.tasks.groups import NEW, REWORDED, TAUGHT

LITTLE = 0.05
"""Below this share of solved problems a score is called low."""


def lede(run: Run, found: list[Difference]) -> list[str]:
    """The page's first paragraph, sentence by sentence."""
    sentences = [_made(run), *_headline_scores(run)]
    if found:
        sentences.append(_best_sentence(found))
    return [sentence for sentence in sentences if sentence]


def _made(run: Run) -> str:
    model = run.models[0] if run.models else None
    if model is None or model.training is None:
        return "This run has no trained model yet; the page shows what is there."
    manifest = model.training.manifest
    machine = manifest.environment
    where = f" on {numbers.plural(machine['cores'], 'core')} of one machine" if machine.get("cores") else ""
    return (
        f"This run trained a language model of {numbers.in_words(manifest.counts['parameters'])} parameters on "
        f"{numbers.in_words(manifest.counts['tokens'])} tokens in {numbers.duration(manifest.cost['seconds'])}{where}."
    )


def _headline_scores(run: Run) -> list[str]:
    if not run.models or not run.models[0].scores:
        return []
    scores = run.models[0].scores
    parts: list[str] = []
    for name, phrase in (
        (EXERCISES + TAUGHT, "new exercises on tasks it was taught"),
        (EXERCISES + REWORDED, "such exercises told in words it was not taught"),
        (EXERCISES + NEW, "exercises on tasks it never saw"),
        (HUMANEVAL, "HumanEval problems"),
    ):
        if name in scores:
            share, error = scores[name]["pass_at"]["1"], scores[name]["standard_error"]["1"]
            whole = f"{numbers.count(scores[name]['problems'])} {phrase}"
            parts.append(f"{numbers.percent(share, error) if share else 'none'} of {whole}")
    meaning = " (± one standard error)" if any("±" in part for part in parts) else ""
    return [f"At the first attempt it solves {_listed(parts)}{meaning}."] if parts else []


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


def _best_sentence(found: list[Difference]) -> str:
    others = list(dict.fromkeys(difference.other for difference in found))
    other = f"the {others[0]}" if len(others) == 1 else "the comparison models"
    better = sum(difference.verdict == "better" for difference in found)
    worse = sum(difference.verdict == "worse" for difference in found)
    if better and worse:
        return f"Against {other} it is clearly better {better} times and clearly worse {worse} times of {len(found)}."
    if better:
        where = "in all of these" if better == len(found) else f"in {better} of {len(found)} comparisons"
        return f"It clearly does better than {other} {where}."
    if worse:
        return f"It does not win: it does clearly worse than {other} in {worse} of {len(found)} comparisons."
    return f"No difference from {other} can be told from chance."


def fairness(run: Run) -> list[str]:
    """How each comparison model differs from the run's own in size, tokens and what was done to its text."""
    models = run.models
    first = models[0].training if models else None
    if first is None:
        return []
    said: list[str] = []
    for other in models[1:]:
        if other.training is None or other.evaluation is None or other.training.fingerprint == first.fingerprint:
            continue
        mine, theirs = first.manifest.counts, other.training.manifest.counts
        examined = [run.corpus_of(training) for training in (first, other.training)]
        same = [name for name in ("parameters", "tokens") if mine[name] == theirs[name]]
        if len(same) == 2:
            said.append(
                f"The {other.label} has the same shape and was trained on as many tokens; only the text differs."
                if shape_of(first) == shape_of(other.training)
                else f"The {other.label} has as many parameters and was trained on as many tokens."
            )
        else:
            said.append(
                f"The {other.label} has {numbers.in_words(theirs['parameters'])} parameters and was trained on "
                f"{numbers.in_words(theirs['tokens'])} tokens, this one has {numbers.in_words(mine['parameters'])} and "
                f"saw {numbers.in_words(mine['tokens'])}: not the data alone differs."
            )
        if [corpus is not None and corpus.manifest.stage == "decontaminate" for corpus in examined] == [True, False]:
            said.append("Its text was not decontaminated: where it holds an examination problem, that helps it.")
    return said


def verdict(found: Difference) -> str:
    """One comparison in a sentence."""
    suite = title_of(found.suite)
    if found.standard_error == 0 and found.difference == 0:
        return f"{suite}: no difference; the {found.other} solves the same problems, or both solve none."
    change = f"{numbers.points(found.difference)} points (± {100 * found.standard_error:.1f})"
    interval = f"95 % interval {numbers.points(found.low)} to {numbers.points(found.high)}"
    if found.verdict == "better":
        return f"{suite}: better than the {found.other} by {change}, {interval}."
    if found.verdict == "worse":
        return f"{suite}: worse than the {found.other}, {change}, {interval}."
    return f"{suite}: no clear difference from the {found.other}, {change}, {interval}."


def caution(models: tuple[Model, ...]) -> str:
    """What the held-out exercises can and can't show; empty if there are none."""
    suites = {suite for model in models for suite in model.scores}
    if not suites & {EXERCISES + TAUGHT, EXERCISES + NEW}:
        return ""
    words = (
        "The held-out exercises come from the same curriculum as the training text, with other names, numbers and "
        "wordings: they show whether the model learnt what it was taught."
    )
    if EXERCISES + NEW in suites:
        words += f" {TITLES[EXERCISES + NEW]} ask for more: the task itself is new."
    if HUMANEVAL in suites:
        words += " HumanEval was written by others and is the independent test."
    return words


def humaneval_in_words(models: tuple[Model, ...], published: list[Published]) -> str:
    """Where the run's model stands on HumanEval, plainly; empty if it was not measured."""
    if not models or HUMANEVAL not in models[0].scores:
        return ""
    score = models[0].scores[HUMANEVAL]
    solved = score["verdicts"].get("passed", 0)
    words = f"At the first attempt the model solves {solved or 'none'} of {score['problems']} HumanEval problems"
    parameters = models[0].parameters
    if score["pass_at"]["1"] >= LITTLE or not parameters or not published or published[0].parameters <= parameters:
        return f"{words}."
    smallest = published[0].parameters
    return (
        f"{words}, which is as little as is to be expected at this size: the smallest published model in the chart has "
        f"{numbers.in_words(smallest)} parameters, {numbers.count(smallest / parameters)} times as many."
    )
