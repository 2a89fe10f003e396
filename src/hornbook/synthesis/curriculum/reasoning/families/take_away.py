"""Word problems of one or two steps: amounts that grow, shrink, and are shared."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily, Step
from hornbook.synthesis.curriculum.reasoning.vocabulary import PLACES, counted, people, thing
from hornbook.synthesis.curriculum.wording import Draw


def _given_away(draw: Draw, level: int) -> Calculation:
    giver, taker = people(draw, 2)
    one, several = thing(draw)
    had = draw.integer(6, (12, 40, 200)[level - 1])
    gave = draw.integer(2, had - 2)
    values = {
        **giver.values(),
        "taker": taker.name,
        "things": several,
        "place": draw.choose(PLACES),
        "answer": "$answer",
    }
    facts = [
        draw.text(f"$name {{has|owns|keeps}} {counted(had, one, several)}{{| in $place}}.", values),
        draw.text(f"$they {{gives|hands}} {counted(gave, one, several)} to $taker.", values),
    ]
    given = {"had": had, "gave": gave}
    steps = [Step("left", "had - gave", draw.text("{take away|subtract} what $they {gave|handed} to $taker", values))]
    check = "left + gave == had"
    if level > 1:
        found = draw.integer(2, 9 * level)
        facts.append(draw.text(f"Later $they {{finds|buys|gets}} {counted(found, one, several)} more.", values))
        given["found"] = found
        steps.append(Step("now", "left + found", "add the new ones"))
        check = "now - found + gave == had"
    return Calculation(
        facts=tuple(facts),
        ask=draw.text("How many $things does $name have {now|in the end|after that}?", values),
        given=given,
        steps=tuple(steps),
        check=check,
        answer=draw.text("$name {now has|has} $answer $things.", values),
        unit=several,
        wrong=(
            ("had + gave", "it adds what was given away"),
            ("had", "it forgets what was given away"),
            ("gave + 1", "it gives what was handed over"),
        ),
        distractors=(
            draw.text(f"$taker is {draw.integer(7, 14)} years old.", values),
            draw.text("{It is a rainy day.|The sun shines.|It is nearly noon.}"),
        ),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="amounts.given_away",
        title="How many are left",
        make=_given_away,
        idea=(
            "What is given away is taken from the amount, and what is added is put on top.",
            "Follow the story in order and keep track of the amount after every sentence.",
        ),
    ),
)
