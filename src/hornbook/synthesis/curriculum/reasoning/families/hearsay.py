"""News that reaches some people and not others: who knows it, and who knows that another knows it."""

from __future__ import annotations

import re
from functools import partial

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import idle, people
from hornbook.synthesis.curriculum.wording import Draw, words_of

_EVENTS = words_of("lesson concert rehearsal meeting picnic party match reading auction exhibition play quiz workshop")
_PLACES = tuple(f"the {place}" for place in (
    "library", "gym", "park", "museum", "old mill", "town hall", "school", "market square", "harbor", "station",
    "garden center", "church", "castle", "swimming pool", "theater", "community center",
))  # fmt: skip
_SELLERS = ("ice cream van", "book bus", "fish van", "soup truck", "flower cart", "puppet theater", "pancake stand",
            "circus wagon", "toy stall", "cheese stall")  # fmt: skip


def _told(draw: Draw, level: int) -> Story:
    count = 2 + level
    boss, *crowd = people(draw, count + 1)
    old, new, other, fourth = draw.sample(_PLACES, 4)
    event = draw.choose(_EVENTS)
    knows = crowd[: draw.integer(1, count - 1)]
    say = partial(draw.text, values={"event": event, "boss": boss.name, "old": old, "new": new})
    everyone = ", ".join(one.name for one in crowd[:-1]) + f" and {crowd[-1].name}"
    facts = [
        say(f"{everyone} {{wanted to come to|were invited to|were all looking forward to}} the $event at $old."),
        say("{Then|At the last moment|The day before|In the morning} $boss {moved it|had to move it} to $new."),
    ]
    steps = [say("{Follow the news from one to the next|See whom the news reached}: it started with $boss.")]
    last = boss
    for one in knows:
        facts.append(draw.text(
            f"{last.name} {{{{told|wrote to}} {one.name} {{about the change|about the new place}}|"
            f"{{phoned|sent a message to|wrote to}} "
            f"{one.name} {{with the news|at once|about the change}}}}."
        ))  # fmt: skip
        steps.append(f"{one.name} heard it from {last.name}.")
        last = draw.choose((one, last))
    lost = [one for one in crowd if one not in knows]
    facts += [
        draw.text(
            f"{{Nobody could reach {one.name}|No message reached {one.name}|{one.name} was traveling and heard nothing|"
            f"{one.name} had no phone and heard nothing|{one.name} was asleep when the news came and heard nothing}}."
        )
        for one in lost
    ]
    if len(lost) == 1 and draw.chance(0.4):
        answer = lost[0].name
        ask = (
            say("Who {went|will have gone} to the wrong place?")
            if draw.chance(0.5)
            else say("Who still thought that the $event was at $old?")
        )
        steps.append(f"That leaves {answer}, whom the news did not reach.")
        sentence = f"{answer} did not know about the change."
        wrong = [one.name for one in crowd if one.name != answer]
        wrong = [*wrong, boss.name][:3]
    else:
        one = draw.choose(crowd)
        answer = new if one in knows else old
        ask = draw.text(say(
            f"{{Where did {one.name} go for the $event?|Where did {one.name} expect the $event to be?|"
            f"At which place did {one.name} turn up?}}"
        ))  # fmt: skip
        if one in lost:
            steps.append(f"{one.name} heard nothing and kept to the old plan.")
        elif one is not knows[-1]:
            steps.append(f"So {one.name} knew about the change.")
        sentence = f"{one.name} went to {answer}."
        wrong = [place for place in (old, new, other, fourth) if place != answer]
    return Story(
        tuple(facts),
        ask,
        answer,
        sentence,
        tuple(steps),
        tuple(wrong),
        idle(draw, but=tuple(one.name for one in (boss, *crowd))),
    )


def _solve_told(question: str) -> str:
    old = re.search(r" at (the .+?)\. ", question)
    new = re.search(r"move[d]? it to (the .+?)\. ", question)
    assert old and new
    told = re.findall(r"(?:told|phoned|sent a message to|wrote to) (\w+) (?:about|with|at once)", question)
    asked = question.split(". ")[-1]
    if asked.startswith("Who"):
        unknowing = re.findall(
            r"could reach (\w+)|message reached (\w+)|(\w+) (?:was|had) [a-z ]+ and heard nothing", question
        )
        return "".join(unknowing[0])
    return new[1] if any(re.search(rf"\b{name}\b", asked) for name in told) else old[1]


def _second_order(draw: Draw, level: int) -> Story:
    a, b, c = people(draw, 3)
    old, new, other, fourth = draw.sample(_PLACES, 4)
    seller = draw.choose(_SELLERS)
    say = partial(draw.text, values={"a": a.name, "b": b.name, "c": c.name, "old": old, "new": new, "seller": seller})
    facts = [
        say("$a and $b {saw|passed|noticed} the $seller {near|in front of} $old{| on their way}."),
        say("$a {had to go home|went home|rode home} {to get some money|for lunch|to find a coat|to walk the dog}."),
        say(
            "{Meanwhile|Soon afterwards|Ten minutes later} the $seller {moved|went on} to $new, "
            "and $b {saw it go|watched it leave}."
        ),
    ]
    hears = draw.chance(0.75)
    linked = draw.chance(0.5)
    if hears:
        facts.append(
            say("{On the way home|At home|At the corner}, $a {met|ran into} $c, who told $a where it was now.")
        )
        facts.append(
            say("$a {phoned $b and said so|sent $b a message about that|let $b know about it}.")
            if linked
            else say("$b {did not know|had no idea|never found out} that $a had {heard about it|been told}.")
        )
    else:
        facts.append(say("{Nobody told $a about it|$a heard nothing about it|$a did not meet anybody}."))
    kind = draw.choose(("second", "second", "first", "own") if level > 1 else ("second", "first"))
    if kind == "first":
        answer = new if hears else old
        ask = say("Where does $a think the $seller is{|, on coming back}?")
        steps = [f"The question is what {a.name} thinks, so only what {a.name} saw or heard counts."]
        steps.append(
            f"{c.name} told {a.name} that it is near {new}."
            if hears
            else f"{a.name} last saw it near {old} and heard nothing since."
        )
        sentence = f"{a.name} thinks it is near {answer}."
    elif kind == "own":
        answer, ask = new, say("Where does $b think the $seller is?")
        steps = [f"{b.name} watched it go.", f"So {b.name} knows that it is near {new} now."]
        sentence = f"{b.name} thinks it is near {new}."
    else:
        answer = new if hears and linked else old
        ask = say(
            "{Where does $b think that $a will look for the $seller?|"
            "Where does $b believe that $a will go to find the $seller?|"
            "In the opinion of $b, where does $a think the $seller is?}"
        )
        steps = [f"The question is not what {a.name} thinks but what {b.name} supposes that {a.name} thinks."]
        steps.append(f"{a.name} was gone when the {seller} moved, and {b.name} knows that.")
        if hears and linked:
            steps.append(
                f"But {a.name} let {b.name} know about meeting {c.name}, "
                f"so {b.name} supposes that {a.name} is up to date."
            )
        elif hears:
            steps.append(
                f"{a.name} did hear of it, but {b.name} is not aware of that and still counts on the old place."
            )
        else:
            steps.append(f"As nobody told {a.name}, the old place is all that {a.name} has.")
        sentence = f"{b.name} supposes that {a.name} has {answer} in mind."
    wrong = [place for place in (old, new, other, fourth) if place != answer]
    return Story(
        tuple(facts), ask, answer, sentence, tuple(steps), tuple(wrong), idle(draw, but=(a.name, b.name, c.name))
    )


def _solve_second_order(question: str) -> str:
    start = re.search(
        r"(\w+) and (\w+) \w+ the [\w ]+? (?:near|in front of) (the [\w ]+?)(?: on their way)?\.", question
    )
    moved = re.search(r"(?:moved|went on) to (the [\w ]+), and", question)
    assert start and moved
    a, b, old = start.groups()
    asked = question.split(". ")[-1]
    informed = f"who told {a}" in question
    answered_by = [name for name in re.findall(r"[A-Z]\w+", asked) if name in (a, b)]
    if len(answered_by) == 2:
        shared = re.search(rf"{a} (?:phoned|sent|let) {b}", question)
        return moved[1] if informed and shared else old
    return moved[1] if answered_by == [b] or informed else old


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="hearsay.who_was_told",
        title="Whom the news has reached",
        make=_told,
        solve=_solve_told,
        idea=(
            "News passes from one person to the next, and whoever is left out keeps the old plan.",
            "List those who were told; everybody else still believes what was true before.",
            "People go where they think something takes place, even after it has been moved.",
            "To know what someone will do, find out what they have heard.",
        ),
    ),
    ReasoningFamily(
        id="hearsay.thoughts_about_thoughts",
        title="What one thinks that another thinks",
        make=_second_order,
        solve=_solve_second_order,
        idea=(
            "To guess what somebody thinks about another's thoughts, use only what the first one knows of the second.",
            "A belief about a belief can be wrong even if both people know where the thing is.",
            "Go from the outside in: first who is supposing, then about whom.",
            "What two people know does not tell what they know of each other.",
        ),
    ),
)
