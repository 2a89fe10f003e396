"""Orders found from clues: comparisons of people and things, places in a queue, seats in a row."""

from __future__ import annotations

import re
from functools import partial
from itertools import pairwise, permutations

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import idle, people
from hornbook.synthesis.curriculum.wording import Draw, words_of

_SCALES = (
    ("taller", "shorter", "tallest", "shortest"), ("older", "younger", "oldest", "youngest"),
    ("faster", "slower", "fastest", "slowest"), ("stronger", "weaker", "strongest", "weakest"),
    ("richer", "poorer", "richest", "poorest"), ("quieter", "noisier", "quietest", "noisiest"),
    ("heavier", "lighter", "heaviest", "lightest"), ("busier", "less busy", "busiest", "least busy"),
)  # fmt: skip
_CROWDS = ("cousins", "friends", "neighbors", "runners", "students", "sailors", "players", "colleagues", "campers")
_NUMBERS = words_of("zero one two three four five six seven eight")


def _compared(draw: Draw, level: int) -> Story:
    names = [one.name for one in people(draw, 2 + level)]
    more, less, most, least = draw.choose(_SCALES)
    crowd = draw.choose(_CROWDS)
    size = len(names)
    clues = [
        draw.text(
            draw.choose((f"{{|It is known that |We know that }}{a} is {more} than {b}.", f"{b} is {less} than {a}."))
        )
        for a, b in pairwise(names)
    ]
    facts = [draw.text(f"{{Think of|Here are|This is about|Meet}} {_NUMBERS[size]} {crowd}."), *draw.shuffled(clues)]
    turned = [f"{a} is {more} than {b}" for a, b in draw.shuffled(tuple(pairwise(names)))]
    steps = [
        f"Put every clue the same way round: {', '.join(turned)}.",
        draw.text(f"{{Chained together|Put in a line}}, from {most} to {least}, that gives {', '.join(names)}."),
    ]
    kind = draw.choose(("most", "least", "second", "between" if size == 3 else "second_least"))
    at = {"most": 0, "least": size - 1, "second": 1, "between": 1, "second_least": size - 2}[kind]
    asks = {
        "most": f"{{Who|Which of the {_NUMBERS[size]}}} is the {most}?",
        "least": f"{{Who|Which of the {_NUMBERS[size]}}} is the {least}?",
        "second": f"Who comes second if they {{line up|are ordered}} from the {most} to the {least}?",
        "between": f"Who is {{neither the {most} nor the {least}|in the middle, neither {most} nor {least}}}?",
        "second_least": f"Who comes second if they {{line up|are ordered}} from the {least} to the {most}?",
    }
    answer = names[at]
    sentence = draw.text(f"{{It is {answer}.|{answer} is the one.|That is {answer}.}}")
    distractors = tuple(
        draw.text(f"{name} {{has {_NUMBERS[draw.integer(2, 8)]} pets|lives at number {draw.integer(2, 99)}|"
                  f"likes {{soup|tennis|chess|jazz|hiking|puzzles}}|was born in {{spring|summer|fall|winter}}}}.")
        for name in names
    )  # fmt: skip
    return Story(
        tuple(facts), draw.text(asks[kind]), answer, sentence, tuple(steps),
        tuple(name for name in names if name != answer)[:3],
        distractors,
    )  # fmt: skip


def _solve_compared(question: str) -> str:
    up = {scale[0]: scale for scale in _SCALES}
    down = {scale[1]: scale for scale in _SCALES}
    pairs: list[tuple[str, str]] = []
    used = _SCALES[0]
    for first, word, second in re.findall(r"(\w+) is ([a-z ]+) than (\w+)\.", question):
        used = up.get(word) or down[word]
        pairs.append((first, second) if word in up else (second, first))
    orders = [
        order for order in permutations({name for pair in pairs for name in pair})
        if all(order.index(a) < order.index(b) for a, b in pairs)
    ]  # fmt: skip
    order = _only(orders)
    asked = question.rpartition(". ")[2]
    if "neither" in asked:
        return order[1]
    if "second" in asked:
        return order[1] if f"from the {used[2]}" in asked else order[-2]
    return order[0] if used[2] in asked else order[-1]


def _only(orders: list[tuple[str, ...]]) -> tuple[str, ...]:
    if len(orders) != 1:
        raise DataError(
            f"{len(orders)} orders fit the clues instead of one", mend="give clues that leave a single order"
        )
    return orders[0]


_QUEUES = (
    "at the bakery", "at the bus stop", "for the roller coaster", "in front of the museum", "at the ticket counter",
    "for ice cream", "at the post office", "in the cafeteria", "at the water fountain", "for the cable car",
    "at the airport desk", "at the barber shop",
)  # fmt: skip


def _queue(draw: Draw, level: int) -> Story:
    size = 3 + level
    names = [one.name for one in people(draw, size)]
    say = partial(draw.text, values={"place": draw.choose(_QUEUES)})
    anchor = draw.choose((0, size - 1))
    clues = [
        say(
            f"{{{b} {{stood|waited|was}} {{right|directly}} behind {a}.|"
            f"{a} {{stood|waited|was}} {{right|directly}} in front of {b}.}}"
        )
        for a, b in pairwise(names)
    ]
    end = "first" if anchor == 0 else "last"
    spare = {0: f"{names[0]} was first.", size - 1: f"{names[-1]} was last."}[anchor]
    facts = [
        say(f"{_NUMBERS[size].capitalize()} people {{stood in line|waited in a queue|formed a line}} $place."),
        *draw.shuffled([*clues, spare]),
    ]
    at = draw.choose([place for place in range(size) if place != anchor])
    ordinals = words_of("first second third fourth fifth sixth")
    steps = [f"Begin with the one whose place is given: {names[anchor]} was {end}."]
    steps.append(
        draw.text("{Then add one after the other|Link the clues}: ") + f"from front to back it is {', '.join(names)}."
    )
    kind = draw.choose(("who", "place", "before"))
    if kind == "who":
        answer, ask = names[at], say(f"Who {{was|stood}} {ordinals[at]}{{| in the line}}?")
        sentence, wrong = f"{answer} was {ordinals[at]}.", [name for name in names if name != answer][:3]
    elif kind == "place":
        answer = ordinals[at]
        ask = say(
            f"{{At which place, counted from the front, was {names[at]}?|"
            f"Which place in the line did {names[at]} have?}}"
        )
        sentence, wrong = f"{names[at]} was {answer}.", [word for word in ordinals[:size] if word != answer][:3]
    else:
        answer, ask = str(at), say(f"How many {{people|of them}} {{were|stood|waited}} in front of {names[at]}?")
        steps.append(f"Count those before {names[at]}: {', '.join(names[:at]) or 'nobody'}.")
        people_before = "There was 1 person" if at == 1 else f"There were {at} people"
        sentence, wrong = f"{people_before} in front of {names[at]}.", [str(at + 1), str(size - at), str(size)]
        wrong = [word for word in wrong if word != answer]
    return Story(tuple(facts), ask, answer, sentence, tuple(steps), tuple(wrong), idle(draw, but=tuple(names)))


def _solve_queue(question: str) -> str:
    behind = re.findall(r"(\w+) \w+ (?:right|directly) behind (\w+)\.", question)
    pairs = [(b, a) for a, b in behind] + re.findall(r"(\w+) \w+ (?:right|directly) in front of (\w+)\.", question)
    orders = [
        order for order in permutations({name for pair in pairs for name in pair})
        if all(order.index(b) - order.index(a) == 1 for a, b in pairs)
    ]  # fmt: skip
    order = _only(orders)
    ordinals = words_of("first second third fourth fifth sixth")
    asked = question.rpartition(". ")[2]
    name = next((one for one in order if re.search(rf"\b{one}\b", asked)), "")
    if asked.startswith("How many"):
        return str(order.index(name))
    return ordinals[order.index(name)] if name else next(order[at] for at, word in enumerate(ordinals) if word in asked)


_ROWS = ("on a bench", "in a row at the theater", "on a sofa", "on a wall", "in a boat", "on a log",
         "in the back of the bus",
         "at a long table, all on one side", "in the front row", "on the steps, side by side",
         "on a garden bench")  # fmt: skip


def _seats(draw: Draw, level: int) -> Story:
    size = 3 + (level > 1) + (level > 2)
    names = [one.name for one in people(draw, size)]
    for _ in range(200):
        pool: list[tuple[str, str, str]] = []
        for i, a in enumerate(names):
            pool += [("end", a, "left" if i == 0 else "right")] if i in (0, size - 1) else [("inner", a, "")]
            pool += [("right", b, a) for j, b in enumerate(names) if j > i]
            pool += [("next", b, a) for j, b in enumerate(names) if j == i + 1]
            pool += [("apart", b, a) for j, b in enumerate(names) if j > i + 1]
        clues = draw.sample(pool, size if level < 3 else size + 1)
        if len([order for order in permutations(names) if all(_sits(order, *clue) for clue in clues)]) == 1:
            break
    else:
        clues = [("next", b, a) for a, b in pairwise(names)]
        clues.append(("end", names[0], "left"))
    say = partial(draw.text, values={"row": draw.choose(_ROWS)})
    texts = {
        "end": "{$a sat at the $b end.|At the $b end sat $a.}",
        "inner": "{$a did not sit at an end.|$a had a neighbor on either side.}",
        "right": "{$a sat somewhere to the right of $b.|$b sat somewhere to the left of $a.}",
        "next": "{$a and $b sat next to each other.|$b and $a were neighbors in the row.}",
        "apart": "{$a and $b did not sit next to each other.|Between $a and $b sat at least one other person.}",
    }
    facts = [say(f"{', '.join(names_shuffled := draw.shuffled(names))} {{sat|were sitting}} $row.")]
    facts[0] = facts[0].replace(f", {names_shuffled[-1]} ", f" and {names_shuffled[-1]} ")
    facts.append(
        draw.text(
            "{All directions are meant|Left and right are meant|Everything is told} as seen from {the front|behind}."
        )
    )
    facts += [draw.text(texts[kind], {"a": a, "b": b}) for kind, a, b in clues]
    left = list(permutations(names))
    steps = [f"{size} people can sit in {len(left)} orders, and each clue rules some of them out."]
    for kind, a, b in draw.shuffled(clues):
        kept = [order for order in left if _sits(order, kind, a, b)]
        if len(kept) == len(left):
            continue
        shown = f", namely {' or '.join('-'.join(order) for order in kept)}" if len(kept) < 4 else ""
        clue = draw.text(texts[kind], {"a": a, "b": b})[:-1]
        steps.append(f"{clue}: that leaves {len(kept)} of the {len(left)} orders{shown}.")
        left = kept
    at = draw.integer(0, size - 1)
    answer = names[at]
    places = {0: "at the left end", size - 1: "at the right end"}
    where = places.get(at, f"in seat number {at + 1}, counted from the left")
    ask = draw.text(f"Who {{sat|was sitting}} {where}?")
    wrong = tuple(name for name in names if name != answer)
    return Story(
        tuple(facts), ask, answer, f"{answer} sat {where}.", tuple(steps), wrong[:3], idle(draw, but=tuple(names))
    )


def _sits(order: tuple[str, ...], kind: str, a: str, b: str) -> bool:
    if kind == "end":
        return order[0 if b == "left" else -1] == a
    if kind == "inner":
        return a not in (order[0], order[-1])
    gap = order.index(a) - order.index(b)
    return {"right": gap > 0, "next": abs(gap) == 1, "apart": abs(gap) > 1}[kind]


def _solve_seats(question: str) -> str:
    row = re.search(r"((?:[A-Z]\w+, )+[A-Z]\w+ and [A-Z]\w+) (?:sat|were sitting)", question)
    assert row
    body = question[row.end() : question.rindex("Who")]

    def fits(order: tuple[str, ...]) -> bool:
        at = {name: place for place, name in enumerate(order)}
        last = len(order) - 1
        ends = {"left": 0, "right": last}
        rules = (
            *(at[a] == ends[side] for a, side in re.findall(r"(\w+) sat at the (left|right) end", body)),
            *(at[a] == ends[side] for side, a in re.findall(r"the (left|right) end sat (\w+)", body)),
            *(0 < at[a] < last for a in re.findall(r"(\w+) (?:did not sit at an|had a neighbor on)", body)),
            *(at[a] > at[b] for a, b in re.findall(r"(\w+) sat somewhere to the right of (\w+)", body)),
            *(at[a] < at[b] for a, b in re.findall(r"(\w+) sat somewhere to the left of (\w+)", body)),
            *(abs(at[a] - at[b]) == 1 for a, b in re.findall(r"(\w+) and (\w+) (?:sat next|were neighbors)", body)),
            *(abs(at[a] - at[b]) > 1 for a, b in re.findall(r"(\w+) and (\w+) did not", body)),
            *(abs(at[a] - at[b]) > 1 for a, b in re.findall(r"Between (\w+) and (\w+) sat", body)),
        )
        return all(rules)

    order = _only([order for order in permutations(re.findall(r"[A-Z]\w+", row[1])) if fits(order)])
    asked = question[question.rindex("Who") :]
    seat = re.search(r"seat number (\d)", asked)
    return order[int(seat[1]) - 1] if seat else order[0 if "left end" in asked else -1]


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="ordering.compared",
        title="Ordering from comparisons",
        make=_compared,
        solve=_solve_compared,
        idea=(
            "If one is more than a second, and the second more than a third, the first is more than the third.",
            "Turn all comparisons the same way round and chain them together.",
            "The top of the order is the one who is never on the smaller side of a comparison.",
        ),
    ),
    ReasoningFamily(
        id="ordering.queue",
        title="Places in a line",
        make=_queue,
        solve=_solve_queue,
        idea=(
            "Start with the person whose place is known and attach the neighbors one by one.",
            "Behind and in front are the same fact seen from two sides.",
            "Write the names in one line, front on the left, and read the answer off.",
        ),
    ),
    ReasoningFamily(
        id="ordering.seats",
        title="Who sits where",
        make=_seats,
        solve=_solve_seats,
        idea=(
            "Begin with clues that fix a seat, and then use those that link two people.",
            "Every clue rules out some orders; the answer is what is left at the end.",
            "When a clue allows two cases, try each and see which one runs into a contradiction.",
        ),
    ),
)
