"""How many things fit a description, and into which group a rule puts them."""

from __future__ import annotations

import re
from functools import partial

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import COLORS, counted, idle, people
from hornbook.synthesis.curriculum.wording import Draw, words_of

_KINDS = {
    "table": words_of("cup plate bowl spoon fork glass napkin candle tray"),
    "shelf": words_of("book box jar vase folder lantern clock basket radio"),
    "street": words_of("car van bicycle truck bus scooter tractor wagon"),
    "bench": words_of("hat bag coat scarf glove towel boot blanket sweater"),
    "field": words_of("tent kite flag ball bench ladder barrel wheelbarrow"),
    "wall": words_of("picture mirror poster map mask flag lamp calendar"),
}
_PREPOSITIONS = {"table": "on", "shelf": "on", "street": "in", "bench": "on", "field": "in", "wall": "on"}
_TAILS = ("", "", "", "", " next to it", " behind that", " a little further on", " near the end", " beside it")


def _counting(draw: Draw, level: int) -> Story:
    place = draw.choose(tuple(_KINDS))
    kinds, colors = draw.sample(_KINDS[place], 3), draw.sample(COLORS, 3)
    size = (4, 6, 8)[level - 1]
    things = [(draw.choose(colors), draw.choose(kinds)) for _ in range(size)]
    say = partial(draw.text, values={"place": f"{_PREPOSITIONS[place]} the {place}", "one": people(draw, 1)[0].name})
    cut = draw.integer(2, size - 2)
    named = [f"a(n) {c} {k}{draw.choose(_TAILS) if at else ''}" for at, (c, k) in enumerate(things)]
    groups = [named[:cut], named[cut:]]
    listed = [", ".join(group[:-1]) + f" and {group[-1]}" for group in groups]
    facts = [
        say(f"{{$one {{noticed|counted|saw}} {listed[0]} $place|$one looked around and saw, $place, {listed[0]}}}."),
        say(f"{{There was also|Also there was|There was, moreover,}} {listed[1]}."),
    ]
    color, kind = draw.choose(things)
    named_kind = _plural(kind)
    styles = {
        "color": (f"How many {{things were|of the things were|of these were}} {color}?", {color}, set(kinds)),
        "kind": (f"How many {{of the things were|of them were}} {named_kind}?", set(colors), {kind}),
        "neither": (f"How many {{things were|of the things were}} not {color}?", set(colors) - {color}, set(kinds)),
        "but": (f"How many {{of the things|things}} were {color} but not {named_kind}?", {color}, set(kinds) - {kind}),
        "or": (f"How many {{of the things were|things were}} {color}, or {named_kind}, or both?", {color}, {kind}),
    }
    style = draw.choose(("color", "kind") if level == 1 else tuple(styles))
    ask, good_colors, good_kinds = styles[style]
    right = [
        draw.text(f"a(n) {c} {k}")
        for c, k in things
        if (c in good_colors and k in good_kinds) or (style == "or" and (c in good_colors or k in good_kinds))
    ]
    steps = [say("{Go through the list once|Take the things one after the other} and {mark|keep} those that fit.")]
    steps.append(f"These fit: {', '.join(right)}." if right else "None of them fits.")
    answer = str(len(right))
    sentence = draw.text(f"{{There {'was' if answer == '1' else 'were'} {answer}.|That makes {answer}.}}")
    wrong = [str(value) for value in (len(right) + 1, len(right) + 2, size, len(right) - 1) if value >= 0]
    return Story(
        tuple(facts), say(ask), answer, sentence, tuple(steps), tuple(word for word in wrong if word != answer),
        idle(draw),
    )  # fmt: skip


def _plural(kind: str) -> str:
    if kind in ("glass", "bus"):
        return f"{kind}es"
    return {"box": "boxes", "scarf": "scarves", "bench": "benches"}.get(kind, f"{kind}s")


def _solve_counting(question: str) -> str:
    names = {kind for kinds in _KINDS.values() for kind in kinds}
    body, _, asked = question.rpartition(". ")
    listed = re.findall(rf"\ban? ({'|'.join(COLORS)}) (\w+)", body)
    things = [(color, kind) for color, kind in listed if kind in names]
    color = re.search(rf"\b({'|'.join(COLORS)})\b", asked)
    kind = next((name for name in names if re.search(rf"\b{_plural(name)}\b", asked)), "")
    total = 0
    for has, name in things:
        same, alike = bool(color) and color[1] == has if color else False, kind == name
        if " or both" in asked:
            total += same or alike
        elif "but not" in asked:
            total += same and not alike
        elif "were not" in asked:
            total += not same
        else:
            total += same or alike
    return str(total)


_RULES = (
    ("parcel", "parcels", "kilograms", "weigh", "weighs", ("the cart", "the van", "the truck")),
    ("fish", "fish", "centimeters", "measure", "measures", ("the small tank", "the round tank", "the pond")),
    ("board", "boards", "centimeters", "measure", "measures", ("the front pile", "the next pile", "the back pile")),
    ("ribbon", "ribbons", "centimeters", "measure", "measures", ("the small box", "the tin box", "the big box")),
    ("film", "films", "minutes", "last", "lasts", ("the morning show", "the evening show", "the night show")),
    ("plum", "plums", "grams", "weigh", "weighs", ("the blue crate", "the red crate", "the green crate")),
    ("booklet", "booklets", "pages", "have", "has", ("the top shelf", "the middle shelf", "the bottom shelf")),
    ("tree", "trees", "meters", "measure", "measures", ("the front row", "the second row", "the back row")),
    ("song", "songs", "seconds", "last", "lasts", ("the first list", "the second list", "the third list")),
    ("pole", "poles", "meters", "measure", "measures", ("the shed", "the hall", "the yard")),
)  # fmt: skip


def _sorting(draw: Draw, level: int) -> Story:
    one, several, unit, have, has, groups = draw.choose(_RULES)
    low = draw.integer(8, 40)
    high = low + draw.integer(5, 20)
    worker = draw.choose(people(draw, 1)).name
    special = draw.choose(COLORS)
    values = {"n": several, "unit": unit, "a": groups[0], "b": groups[1], "c": groups[2], "special": special}
    say = partial(draw.text, values={**values, "have": have, "who": worker})
    facts = [
        say(
            f"$who {{sorts|arranges|divides up}} {{the |}}$n by {{a rule|fixed rules}}: those that $have "
            f"less than {low} $unit go to $a, those that $have from {low} to {high} $unit to $b, "
            "{all others|the rest} to $c."
        )
    ]
    if level > 1:
        start = "{But {whatever|everything that|anything that}|One exception: whatever|Still, anything that}"
        facts.append(say(f"{start} is marked in $special goes to $c in any case."))
    ends = (low, high, draw.integer(low, high))
    value = draw.choose((draw.integer(2, low - 1), draw.choose(ends), draw.integer(high + 1, high + 20)))
    plain = [name for name in COLORS if name != special]
    mark = draw.choose((special, special, *draw.sample(plain, 3))) if level > 1 else ""
    marked = f" and is marked in {mark}" if mark else ""
    facts.append(say(f"{{Now comes|Next is|Here is}} a(n) {one} that {has} {value} $unit{marked}."))
    place = groups[0] if value < low else groups[1] if value <= high else groups[2]
    answer = groups[2] if mark == special else place
    if mark == special:
        steps = [
            f"Look at the exception first: the mark is {special}.",
            f"So it goes to {answer}, whatever the number is.",
        ]
    else:
        steps = (
            [f"The mark in {mark} is no exception, so the number decides."] if mark else ["Only the number decides."]
        )
        inside = f"from {low} to {high}, the ends included"
        compared = f"less than {low}" if value < low else f"more than {high}" if value > high else inside
        steps.append(f"{value} is {compared}, which means {answer}.")
    ask = say(
        f"{{Where does it go?|Where does this {one} go?|To which place does $who send it?|Where will $who put it?}}"
    )
    wrong = tuple(group for group in groups if group != answer)
    number = draw.integer(3, 90)
    distractors = (
        f"{worker} has done this work for {counted(number, 'day', 'days')}.",
        draw.text(f"{{Yesterday|Last week}} there were {draw.integer(20, 90)} {several}."),
        draw.text("{The work|Sorting} begins at {seven|eight|nine} o'clock."),
        draw.text(f"{draw.choose(people(draw, 9)).name} {{sometimes helps|wrote the rules|checks the result}}."),
    )
    return Story(tuple(facts), ask, answer, draw.text(f"It goes to {answer}."), tuple(steps), wrong, distractors)


def _solve_sorting(question: str) -> str:
    bounds = re.search(
        r"less than (\d+) \w+ go to (the [\w ]+?), those that .*? to (\d+) \w+ to (the [\w ]+?), "
        r"[\w ]+ to (the [\w ]+?)\.",
        question,
    )
    shown = re.search(r"(?:Now comes|Next is|Here is) .*? (\d+) \w+(?: and is marked in (\w+))?\.", question)
    exception = re.search(r"is marked in (\w+) goes to (the [\w ]+?) in any case", question)
    assert bounds and shown
    if exception and exception[1] == shown[2]:
        return exception[2]
    value = int(shown[1])
    if value < int(bounds[1]):
        return bounds[2]
    return bounds[4] if value <= int(bounds[3]) else bounds[5]


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="selection.counting",
        title="Counting what fits",
        make=_counting,
        solve=_solve_counting,
        idea=(
            "Count only those things that fulfil every condition in the question.",
            "Take the words and, or and not seriously, since each of them changes what is counted.",
            "Go through the list in its order, so that nothing is counted twice or left out.",
        ),
    ),
    ReasoningFamily(
        id="selection.sorting",
        title="Sorting by a rule",
        make=_sorting,
        solve=_solve_sorting,
        idea=(
            "Check exceptions before the general rule, because they override it.",
            "At the limits read closely: from and to include the ends, less than does not.",
            "Compare the value with one limit after the other until a group fits.",
        ),
    ),
)
