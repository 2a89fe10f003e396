"""What people believe who have not seen, read or heard everything: false beliefs, and beliefs about beliefs."""

from __future__ import annotations

import re
from functools import partial

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import idle, people
from hornbook.synthesis.curriculum.wording import Draw, words_of

_SPOTS = tuple(f"the {name}" for name in words_of(
    "basket cupboard drawer backpack bucket suitcase chest cabinet bag crate box closet barrel handbag toolbox trunk"
))  # fmt: skip
_OBJECTS = words_of(
    "ball key ring marble coin whistle stamp letter ticket watch glove doll flashlight compass notebook medal spoon "
    "scarf camera puzzle phone apple lemon cookie magnet brush candle necklace map cap"
)
_ROOMS = words_of("kitchen garage classroom workshop office attic cellar hall tent library cabin studio")
_ERRANDS = (
    "fetch some water", "answer the phone", "feed the cat", "open the gate", "buy some bread", "wash $their hands",
    "look for a chair", "water the plants", "post a letter", "say hello to a neighbor", "take out the trash",
    "make some tea", "get a coat", "visit a friend",
)  # fmt: skip


def _moved(draw: Draw, level: int) -> Story:
    a, b, c = people(draw, 3)
    item, room = draw.choose(_OBJECTS), draw.choose(_ROOMS)
    spots = draw.sample(_SPOTS, 4)
    group = (a, b) if level == 1 else (a, b, c)
    asked = draw.choose(group)
    say = partial(draw.text, values={"item": item, "room": room, **a.values(), "who": asked.name})
    listed = " and ".join((", ".join(one.name for one in group[:-1]), group[-1].name))
    facts = [
        say(f"{listed} were {{together in|all in|sitting in|tidying up|busy in}} the $room."),
        say(f"$name {{put|placed|laid|hid}} the $item in {spots[0]}{{| while everybody looked on}}."),
    ]
    facts[0] = facts[0].replace("all in", "both in") if level == 1 else facts[0]
    steps = [say("{At the beginning|At first} $who {saw|knew} that the $item was ") + f"in {spots[0]}."]
    belief, real = spots[0], spots[0]
    for turn in range(1 if level < 3 else 2):
        away = draw.choose([asked] * 3 + [one for one in group if one is not asked]) if draw.chance(0.75) else None
        if away:
            trip = draw.text(draw.choose(_ERRANDS), away.values())
            facts.append(draw.text(f"{away.name} {{left the $room|went out|went away}} to {trip}.", {"room": room}))
        mover = draw.choose([one for one in group if one is not away])
        real = spots[turn + 1]
        start = f"While {away.name} was gone, " if away and draw.chance(0.4) else draw.choose(("Then ", "", "Later "))
        facts.append(start + say(f"{mover.name} {{moved|took|carried}} the $item to {real}."))
        did = f"{mover.name} moved the {item} to {real}"
        if away is asked:
            steps.append(f"{asked.name} was away when {did}, and did not see it.")
        else:
            belief = real
            steps.append(f"{asked.name} moved it to {real}." if mover is asked else f"{asked.name} saw how {did}.")
        if away:
            facts.append(
                draw.text(
                    f"{{A little later|Soon|After a while|Ten minutes later}} {away.name} {{came back|returned}}."
                )
            )
        if away is asked and level > 1 and draw.chance(0.3):
            facts.append(say(f"{mover.name} told $who {{about it|what had happened|where the $item was now}}."))
            steps.append(f"But {mover.name} told {asked.name}.")
            belief = real
    kind = draw.choose(("belief", "belief", "belief", "belief", "real", "first"))
    if kind == "real":
        ask, answer = say("{Where is the $item really?|Where is the $item now?}"), real
        steps = [
            f"The question is about the {item} itself and not about what anybody thinks.",
            f"It was last moved to {real}.",
        ]
        sentence = f"The {item} is in {real}."
    elif kind == "first":
        ask, answer = say("{Where was the $item at the beginning?|Where was the $item first of all?}"), spots[0]
        steps = [f"What happened later does not matter here: {a.name} put it in {spots[0]}."]
        sentence = f"At the beginning the {item} was in {spots[0]}."
    else:
        ask, answer = say(
            "{Now $who needs the $item. Where will $who look first?|Where will $who look for the $item first?|"
            "Where does $who think the $item is?|Where does $who believe that the $item is?|"
            "If somebody asks $who where the $item is, what will $who say?}"
        ), belief  # fmt: skip
        steps.append(draw.choose((
            f"People look where they believe a thing to be, and {asked.name} believes it is in {answer}.",
            f"What counts is what {asked.name} knows, and as far as {asked.name} knows it is in {answer}.",
            f"So for {asked.name} the {item} is in {answer}.",
        )))  # fmt: skip
        sentence = say(f"$who {{will look in|thinks it is in|believes it to be in}} {answer}.")
    wrong = [spot for spot in spots if spot != answer]
    return Story(
        tuple(facts), ask, answer, sentence, tuple(steps), tuple(wrong), idle(draw, but=(a.name, b.name, c.name))
    )


def _solve_moved(question: str) -> str:
    asked = re.search(r"(?:will|does|asks) ([A-Z]\w+) (?:look|think|believe|where)", question)
    moves = re.findall(r"(?:put|placed|laid|hid|moved|took|carried) the \w+ (?:in|to) (the \w+)", question)
    if not asked:
        return moves[-1 if re.search("really|now\\?", question) else 0]
    here, known, last = True, "", ""
    for sentence in re.split(r"(?<=[.?!]) ", question):
        if re.match(rf"{asked[1]} (?:left|went)", sentence):
            here = False
        if re.search(rf"{asked[1]} (?:came back|returned)", sentence):
            here = True
        if move := re.search(r"(?:put|placed|laid|hid|moved|took|carried) the \w+ (?:in|to) (the \w+)", sentence):
            last = move[1]
        if (here and move) or re.search(rf"told {asked[1]}\b", sentence):
            known = last
    return known


_LABELS = {
    "cookie tin": ("cookies", "buttons", "screws", "crayons", "old photos"),
    "egg box": ("eggs", "marbles", "golf balls", "pebbles", "small plants"),
    "cereal box": ("cereal", "toy cars", "letters", "socks", "puzzle pieces"),
    "shoe box": ("shoes", "postcards", "seashells", "ribbons", "tools"),
    "tea tin": ("tea", "coins", "paper clips", "sewing pins", "stamps"),
    "pencil case": ("pencils", "candies", "hairpins", "beads", "chess pieces"),
    "chocolate box": ("chocolates", "keys", "batteries", "dominoes", "rubber bands"),
    "jam jar": ("jam", "honey", "glue", "paint", "sand"),
    "first aid kit": ("bandages", "sandwiches", "playing cards", "maps", "spoons"),
    "sugar jar": ("sugar", "salt", "flour", "washing powder", "plaster"),
    "tool box": ("tools", "paint brushes", "books", "potatoes", "dolls"),
    "medicine bottle": ("medicine", "ink", "perfume", "glitter", "vinegar"),
}


def _contents(draw: Draw, level: int) -> Story:
    first, second, third = people(draw, 3)
    box = draw.choose(tuple(_LABELS))
    normal, real, other, *_ = (_LABELS[box][0], *draw.shuffled(_LABELS[box][1:]))
    place = draw.choose(("on the shelf", "on the table", "in the hall", "by the window", "in the cupboard"))
    say = partial(draw.text, values={"box": box, "a": first.name, "b": second.name, "c": third.name, "place": place})
    facts = [
        say("{There was|$a found|$a noticed} a(n) $box $place{|, closed|, with its lid on}."),
        say(f"{{From the outside|By its look|By its label}} anyone would {{expect|guess}} {normal} {{inside|in it}}."),
        say(f"$a {{opened it|lifted the lid|looked inside}} and {{found|saw|discovered}} {real}."),
        say("Then $a {closed it again|shut it again|put everything back as it was}."),
    ]
    if level == 3:
        facts.append(say("$a {whispered to $c what was in it|told $c what was really inside|let $c have a look}."))
    facts.append(
        say("{Now $b comes in|Later $b arrives|After that $b walks in}, who has never {opened|looked into} the $box.")
    )
    kinds = ["new", "new", "new", "before", "now", "real"] + (["third", "third"] if level == 3 else [])
    kind = draw.choose(kinds)
    asks = {
        "new": "{What does $b think is in the $box?|"
        "Before opening it, what does $b expect in the $box?|What will $b say is in the $box?}",
        "before": "{Before opening the $box, what did $a think was in it?|What did $a expect before opening the $box?}",
        "now": "{What does $a think is in the $box now?|What does $a believe is in the $box by now?}",
        "real": "{What is really in the $box?|What does the $box really contain?}",
        "third": "{What does $c think is in the $box?|What does $c believe is in the $box?}",
    }
    answer = normal if kind in ("new", "before") else real
    steps = {
        "new": (
            f"{second.name} can only go by the outside, because {second.name} has not seen the inside.",
            f"From the outside it looks like {normal}.",
        ),
        "before": (
            f"Before the {box} was open, {first.name} knew no more than anyone who sees it closed.",
            f"Going by the outside, that means {normal}.",
        ),
        "now": (
            f"{first.name} has seen what is inside.",
            f"That was {real}, and it is not forgotten when the lid is shut.",
        ),
        "real": ("The label does not change what is inside.", f"When it was open, it held {real}."),
        "third": (f"{third.name} got to know it from {first.name}.", f"So {third.name} knows that it holds {real}."),
    }[kind]
    who = {"new": second.name, "before": first.name, "now": first.name, "third": third.name}.get(kind, "")
    verb = {"new": "{thinks|expects|believes}", "before": "{thought|expected|believed}"}.get(kind, "{knows|is sure}")
    sentence = (
        say(f"{who} {verb} that it {'held' if kind == 'before' else 'holds'} {answer}.")
        if who
        else (f"The {box} contains {real}.")
    )
    wrong = [word for word in (normal, real, other, "nothing at all") if word != answer]
    return Story(
        tuple(facts),
        say(asks[kind]),
        answer,
        sentence,
        steps,
        tuple(wrong),
        idle(draw, but=(first.name, second.name, third.name)),
    )


def _solve_contents(question: str) -> str:
    body, _, asked = question.rpartition(". ")
    outside = re.search(r"anyone would (?:expect|guess) (.+?) (?:inside|in it)\.", body)
    inside = re.search(r"(\w+) (?:opened it|lifted the lid|looked inside) and \w+ (.+?)\.", body)
    assert outside and inside
    if "efore" in asked and inside[1] in asked:
        return outside[1]
    told = re.search(rf"{inside[1]} (?:whispered to|told|let) (\w+)", body)
    in_the_know = [inside[1], "really", *(told.groups() if told else ())]
    knows = any(re.search(rf"\b{word}\b", asked) for word in in_the_know)
    return inside[2] if knows else outside[1]


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="beliefs.moved_object",
        title="Where will they look",
        make=_moved,
        solve=_solve_moved,
        idea=(
            "People act on what they believe, and they only know what they have seen or been told.",
            "For every event ask whether the person was there; what happened unseen changes nothing for them.",
            "A belief can be out of date: the thing has moved on, but the person's picture of it has not.",
            "Keep two lists apart, one of where the thing is and one of what each person has seen of it.",
        ),
    ),
    ReasoningFamily(
        id="beliefs.unexpected_contents",
        title="What is in the box",
        make=_contents,
        solve=_solve_contents,
        idea=(
            "Whoever sees only the outside expects what the outside promises.",
            "Once you know a secret, it is easy to forget that others don't know it.",
            "Ask who has looked inside or been told; all others go by the label.",
            "The real contents and the expected contents are two different things.",
        ),
    ),
)
