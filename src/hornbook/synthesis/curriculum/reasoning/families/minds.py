"""What people see and what they do: lines of sight, and wishes with beliefs."""

from __future__ import annotations

import re
from functools import partial

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import COLORS, idle, people
from hornbook.synthesis.curriculum.wording import Draw, words_of

_SCREENS = words_of("wall curtain screen bookcase fence hedge blackboard partition tarpaulin")
_SEEN = words_of(
    "candle clock teapot globe violin cactus trophy lantern statue suitcase drum kite telescope cushion birdcage "
    "umbrella bicycle ladder basket flag vase bucket rocking-horse accordion toolbox aquarium"
)


def _sight(draw: Draw, level: int) -> Story:
    group = people(draw, 2 + (level > 1))
    screen = draw.choose(_SCREENS)
    names = [one.name for one in group]
    things = draw.sample(_SEEN, 4)
    sides = draw.sample(("left", "right"), 2)
    at = {name: sides[index % 2] for index, name in enumerate(names)}
    say = partial(draw.text, values={"screen": screen})
    facts = [say("{A tall|A high|A wide} $screen {divided|cut|split} the {yard|stage|playground|terrace|exhibition} "
                 "into a left and a right {part|side|half}.")]  # fmt: skip
    facts += [say(f"{name} {{stood|sat|waited}} on the {at[name]}.") for name in names]
    place = {things[0]: sides[0], things[1]: sides[1], things[2]: draw.choose(sides)}
    lies = "{was on|stood on|had been put on}"
    facts += [say(f"The {item} {lies} the {side}{{ side|}}.") for item, side in place.items()]
    top = level > 1 and draw.chance(0.6)
    if top:
        facts.append(
            say(
                f"The {things[3]} {{hung|was fixed}} high above the $screen, {{so that|and}} "
                "{everyone|everybody} could see it."
            )
        )
    moved = names[0] if level == 3 and draw.chance(0.6) else ""
    if moved:
        at[moved] = sides[1]
        facts.append(say(f"{{Then|A little later|After lunch}} {moved} {{walked|went}} around to the {sides[1]}."))
    one = draw.choose(names)
    shown = [item for item, side in place.items() if side == at[one]]
    hidden = [item for item, side in place.items() if side != at[one]]
    steps = [
        say(
            f"{one} {{is|stands}} on the {at[one]}{' after walking around' if one == moved else ''}, "
            "and the $screen hides the other side."
        )
    ]
    if top:
        steps.append(f"The {things[3]} is above the {screen}, so {one} can see it.")
    if len(hidden) == 1:
        answer = f"the {hidden[0]}"
        ask = say(f"Which {{thing|object}} could {one} not see{{| at the end}}?")
        steps.append(f"Of the things that were named, only {answer} is on the other side.")
        sentence = f"{one} could not see {answer}."
        wrong = [f"the {item}" for item in [*shown, things[3]]]
    elif len(shown) == 1 and not top:
        answer = f"the {shown[0]}"
        ask = say(f"Which {{thing|object}} could {one} see{{| at the end}}?")
        steps.append(f"On that side there is {answer} and nothing else that was named.")
        sentence = f"{one} could see {answer}."
        wrong = [f"the {item}" for item in [*hidden, things[3]]]
    else:
        item = draw.choose(tuple(place))
        answer = "yes" if item in shown else "no"
        ask = say(f"Could {one} see the {item}{{| at the end}}?")
        steps.append(f"The {item} is on the {place[item]}, {'the same' if answer == 'yes' else 'the other'} side.")
        sentence = f"{answer.capitalize()}, {one} could {'' if answer == 'yes' else 'not '}see the {item}."
        wrong = []
    return Story(tuple(facts), ask, answer, sentence, tuple(steps), tuple(wrong), idle(draw, but=tuple(names)))


def _solve_sight(question: str) -> str:
    *told, asked = re.split(r"(?<=[.?!]) ", question)
    side: dict[str, str] = {}
    for sentence in told:
        stands = re.match(r"(?:The )?(\S+) (?:stood|sat|waited|was|had been put) on the (left|right)", sentence)
        goes = re.search(r"(\w+) (?:walked|went) around to the (left|right)", sentence)
        if found := stands or goes:
            side[found[1]] = found[2]
        elif found := re.match(r"The (\S+) (?:hung|was fixed) high", sentence):
            side[found[1]] = "above"
    one = re.search(r"[Cc]ould (\w+)", asked)
    assert one
    things = {name: where for name, where in side.items() if name[0].islower()}
    visible = [name for name, where in things.items() if where in (side[one[1]], "above")]
    if asked.startswith("Could"):
        return "yes" if any(f" {name}" in asked for name in visible) else "no"
    return "the " + next(name for name in things if (name in visible) != (" not " in asked))


_WISHES = (
    ("draw a picture", "the crayons", "the brushes"), ("post a letter", "the stamps", "the coins"),
    ("fix the bicycle", "the wrench", "the scissors"), ("bake a cake", "the flour", "the cat food"),
    ("read in the dark", "the flashlight", "the whistle"), ("sew on a button", "the needle", "the bottle opener"),
    ("unlock the shed", "the key", "the comb"), ("hang up a picture", "the hammer", "the sponge"),
    ("wrap a present", "the wrapping paper", "the shoelaces"), ("take a photo", "the camera", "the teapot"),
    ("play a tune", "the flute", "the rope"), ("cut some paper", "the scissors", "the magnet"),
    ("feed the dog", "the dog food", "the soap"), ("light the candles", "the matches", "the pencils"),
    ("stay dry in the rain", "the umbrella", "the sunglasses"), ("measure the shelf", "the ruler", "the whistle"),
)  # fmt: skip


def _wish(draw: Draw, level: int) -> Story:
    one, other = people(draw, 2)
    aim, needed, useless = draw.choose(_WISHES)
    colors = draw.sample(COLORS, 4)
    holder = draw.choose(words_of("box drawer bag chest cupboard tin locker crate"))
    believed, real = colors[0], draw.choose((colors[0], colors[1], colors[1]))
    be = "were" if needed.endswith("s") else "was"
    say = partial(draw.text, values={**one.values(), "aim": aim, "need": needed, "junk": useless, "other": other.name,
                                     "holder": holder, "where": f"the {believed} {holder}"})  # fmt: skip
    facts = [
        say("$name {wanted|was planning|was hoping} to $aim and needed $need{| for it| for that}."),
        say("{As far as $name knew|From what $name remembered}, $need {had to be|must be} in $where."),
        say(f"{{In fact|In truth|Really}}, $need {be} in the {real} $holder."),
    ]
    if level > 1:
        facts.append(say(f"The {colors[2]} $holder {{held|contained}} $junk{{|, which nobody needed}}."))
    corrected = level == 3 and believed != real and draw.chance(0.5)
    if corrected:
        facts.append(say(f"$other {{told|showed}} $name that $need {be} in the {real} $holder{{| instead}}."))
    color = real if corrected else believed
    answer = f"the {color} {holder}"
    ask = say("Which $holder {did $name open|did $name go to|did $name try} first{|, in order to $aim}?")
    steps = [
        say("What $name does {follows from|depends on} a wish and a belief: the wish is to $aim."),
        say("$name {thought|believed} that $need {could be found|would be} in $where."),
    ]
    if corrected:
        steps.append(f"Then {other.name} gave better information, and from that point {one.name} counted on {answer}.")
    elif believed != real:
        steps.append(f"That is an error, but {one.name} does not know it yet.")
    wrong = tuple(f"the {name} {holder}" for name in colors if name != color)
    sentence = draw.text(f"{one.name} {{opened|went to|tried}} {answer} first.")
    return Story(tuple(facts), ask, answer, sentence, tuple(steps), wrong, idle(draw, but=(one.name, other.name)))


def _solve_wish(question: str) -> str:
    holder = re.search(r"Which (\w+) did", question)
    assert holder
    box = rf"(the \w+ {holder[1]})"
    told = re.search(rf"(?:told|showed) \w+ that .+? (?:was|were) in {box}", question)
    thought = re.search(rf"(?:had to|must) be in {box}", question)
    found = told or thought
    assert found
    return found[1]


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="minds.line_of_sight",
        title="Who can see what",
        make=_sight,
        solve=_solve_sight,
        idea=(
            "People on different sides of something see different things.",
            "Put yourself in the person's place and ask what stands between the eyes and the thing.",
            "First find where the person is, then go through the things one by one.",
        ),
    ),
    ReasoningFamily(
        id="minds.wish_and_belief",
        title="What somebody will do",
        make=_wish,
        solve=_solve_wish,
        idea=(
            "To tell what a person does, combine what the person wants with what the person believes.",
            "People go where they think they will find what they need, rightly or wrongly.",
            "The facts alone don't steer anybody; what is believed about them does.",
        ),
    ),
)
