"""What people mean and hope for: lies, mistakes and promises, gifts and expectations."""

from __future__ import annotations

import re
from functools import partial

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import idle, people
from hornbook.synthesis.curriculum.wording import Draw, words_of

_CLAIMS = (
    ("the {shop|bakery|library|museum}", "closed", "open"), ("the {train|bus|ferry}", "late", "on time"),
    ("the {soup|tea|pie}", "cold", "hot"), ("the {window|gate|garage}", "open", "shut"),
    ("the {glass|jug|tank}", "empty", "full"), ("the {lamp|radio|oven}", "broken", "working"),
    ("the {road|trail|bridge}", "wet", "dry"), ("the {exam|film|talk}", "short", "long"),
    ("the {dog|baby|cat}", "asleep", "awake"), ("the {ladder|rope|shelf}", "safe", "dangerous"),
)  # fmt: skip
_PROMISES = (
    ("water the plants", "watered the plants"), ("return the book", "returned the book"),
    ("feed the rabbits", "fed the rabbits"), ("call at noon", "called at noon"),
    ("wash the car", "washed the car"), ("bring the tickets", "brought the tickets"),
    ("clean the stove", "cleaned the stove"), ("write a postcard", "wrote a postcard"),
    ("lock the back door", "locked the back door"), ("help with the tent", "helped with the tent"),
)  # fmt: skip
_KINDS = ("a lie", "a mistake", "the truth", "a kept promise", "a broken promise")


def _meant(draw: Draw, level: int) -> Story:
    one, other = people(draw, 2)
    kind = draw.choose(_KINDS if level > 1 else _KINDS[:3])
    say = partial(draw.text, values={**one.values(), "other": other.name})
    if kind in _KINDS[:3]:
        raw, first, second = draw.choose(_CLAIMS)
        thing = draw.text(raw)
        fact, opposite = (first, second) if draw.chance(0.5) else (second, first)
        thought = opposite if kind == "a mistake" else fact
        said = fact if kind == "the truth" else opposite
        parts = [
            f"{{In reality|In fact|As it happened}}, {thing} was {fact}.",
            f"$name {{had been there and knew|had checked and knew|was sure}} that {thing} was {thought}."
            if kind != "a mistake"
            else "$name {had read an old notice and thought|had misheard something and thought} "
            f"that {thing} was {thought}.",
        ]
        facts = [*(say(part) for part in draw.shuffled(parts))]
        facts.append(
            say(f"{{When $other asked|Asked by $other}}, $name {{said|answered|replied}} that {thing} was {said}.")
        )
        steps = [f"{one.name} said {said}, and {thing} was {fact}.", f"{one.name} thought it was {thought}."]
        steps.append({
            "a lie": "What was said is false, and the speaker knew it.",
            "a mistake": "What was said is false, but the speaker believed it.",
            "the truth": "What was said agrees with the facts and with what the speaker thought.",
        }[kind])  # fmt: skip
    else:
        aim, done = draw.choose(_PROMISES)
        facts = [say(f"{{On Monday|In the morning|Before the holidays|At the party}} $name promised $other to {aim}.")]
        facts.append(say(draw.choose((
            "{Soon|Two hours later} there was {a lot of|much} other work.", "$name was {very|rather} tired that day.",
            "It {turned out to be|was} harder than expected.", "$other {reminded $name once|wrote it down}.",
        ))))  # fmt: skip
        kept = kind == "a kept promise"
        facts.append(
            say(
                f"{{Still|Even so|Nevertheless}}, $name {done}, as agreed."
                if kept
                else f"$name {{did not|had time enough but did not|never did}} {aim}.".replace(
                    "never did", "did not even try to"
                )
            )
        )
        steps = [
            f"{one.name} gave a promise: to {aim}.",
            f"Afterwards {one.name} {done}." if kept else f"{one.name} did not do it.",
        ]
    ask = say("{What was it|What do we call this|Which of these fits what $name said|"
        "What should we call what $name said}: "
              "a lie, a mistake, the truth, a kept promise or a broken promise?")  # fmt: skip
    wrong = tuple(draw.sample([other_kind for other_kind in _KINDS if other_kind != kind], 3))
    sentence = draw.text(f"{{It was {kind}.|What {one.name} said was {kind}.|This is {kind}.}}")
    return Story(tuple(facts), ask, kind, sentence, tuple(steps), wrong, idle(draw, but=(one.name, other.name)))


def _solve_meant(question: str) -> str:
    if "promised" in question:
        return "a broken promise" if "did not" in question else "a kept promise"
    fact = re.search(r"(?:In reality|In fact|As it happened), the \w+ was ([\w ]+)\.", question)
    said = re.search(r"(?:said|answered|replied) that the \w+ was ([\w ]+)\.", question)
    thought = re.search(r"(?:knew|sure|thought) that the \w+ was ([\w ]+)\.", question)
    assert fact and said and thought
    return "the truth" if said[1] == fact[1] else "a mistake" if said[1] == thought[1] else "a lie"


_GIFTS = words_of(
    "bicycle book guitar lantern camera football puzzle scarf telescope watch drum backpack kite skateboard microscope "
    "sweater chessboard tent globe compass painting banjo"
)


def _gift(draw: Draw, level: int) -> Story:
    child, giver, third = people(draw, 3)
    hoped, hinted, other, fourth = draw.sample(_GIFTS, 4)
    got = draw.choose((hoped, hinted, other))
    say = partial(draw.text, values={**child.values(), "giver": giver.name, "third": third.name, "hoped": hoped,
                                     "hinted": hinted, "got": got})  # fmt: skip
    facts = [
        say("{For months|For a long time|All year}, $name {had wished for|had dreamed of|had wanted} a(n) $hoped."),
        say("$giver {wrapped|had wrapped|packed} a(n) $got {in blue paper|in a big box|very carefully} for $name."),
    ]
    if level > 1:
        facts.append(
            say(
                "$third {had only guessed but told $name|was not sure but told $name} that it was a(n) $hinted."
                if got != hinted
                else "$third {told $name in secret|whispered to $name} that it was a(n) $hinted."
            )
        )
    facts.append(say("Then $name {unwrapped|opened} the {present|gift}."))
    kind = draw.choose(("wish", "inside", "expected", "expected") if level > 1 else ("wish", "inside", "pleased"))
    choices = {
        "wish": (
            hoped,
            "{What did $name want most?|Which present did $name hope for?}",
            "A wish is about what one would like, not about what one gets.",
        ),
        "inside": (
            got,
            "{What did $name find inside?|What was really in the wrapping?}",
            "What is inside is what was packed, whatever others hope or say.",
        ),
        "expected": (
            hinted,
            "{What did $name expect before opening it?|Before it was open, what did $name think it was?}",
            "What somebody expects comes from what was said, even if the heart wishes for something else.",
        ),
        "pleased": (hoped, "", ""),
    }
    answer, ask, why = choices[kind]
    if kind == "pleased":
        answer = "yes" if got == hoped else "no"
        ask = "{Did $name get what $they had wished for?|Was it the present that $name had in mind?}"
        return Story(
            tuple(facts), say(ask), answer,
            f"{answer.capitalize()}, it was {'just that' if answer == 'yes' else 'something else'}.",
            (say("The wish was a(n) $hoped."), say("The present was a(n) $got.")), (),
            idle(draw, but=(child.name, giver.name)),
        )  # fmt: skip
    source = {"wish": f"For long it had been a(n) {hoped}.", "inside": f"{giver.name} packed a(n) {got}.",
              "expected": f"{third.name} had spoken of a(n) {hinted}."}[kind]  # fmt: skip
    wrong = [word for word in dict.fromkeys((hoped, hinted, other, fourth)) if word != answer]
    return Story(
        tuple(facts), say(ask), answer, draw.text(f"It was a(n) {answer}."), (why, draw.text(source)), tuple(wrong),
        idle(draw, but=(child.name, giver.name, third.name)),
    )  # fmt: skip


def _solve_gift(question: str) -> str:
    asked = question.rpartition(". ")[2]
    hoped = re.search(r"(?:wished for|dreamed of|had wanted) an? (\w+)", question)
    packed = re.search(r"(?:wrapped|packed) an? (\w+)", question)
    hint = re.search(r"that it was an? (\w+)", question)
    assert hoped and packed
    if re.match("Did|Was", asked):
        return "yes" if hoped[1] == packed[1] else "no"
    if "efore" in asked:
        assert hint
        return hint[1]
    return packed[1] if re.search("inside|really", asked) else hoped[1]


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="meaning.lie_or_mistake",
        title="Lie, mistake or promise",
        make=_meant,
        solve=_solve_meant,
        idea=(
            "A lie is false and the speaker knows it; a mistake is false and the speaker believes it.",
            "Compare three things: what was so, what the speaker thought, and what the speaker said.",
            "A promise is kept or broken by what is done afterwards, not by how it sounds.",
        ),
    ),
    ReasoningFamily(
        id="meaning.gift",
        title="Wished for, expected and found",
        make=_gift,
        solve=_solve_gift,
        idea=(
            "A wish, an expectation and the real thing are three different matters.",
            "Expectations come from what we hear and see, wishes from what we like.",
            "Sort the sentences: which one tells a hope, which one a guess, and which one a fact?",
        ),
    ),
)
