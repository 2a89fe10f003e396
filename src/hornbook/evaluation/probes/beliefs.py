"""Scenes of belief: what somebody takes to be so who was away, misled, or never told."""

from __future__ import annotations

from hornbook.evaluation.probes.drawing import listed, people
from hornbook.evaluation.probes.item import Drawn
from hornbook.evaluation.probes.world import World, aimed
from hornbook.synthesis.curriculum.wording import Draw, words_of

_GOODS = words_of("bread soap rice wool tea salt corn honey nails rope flour paint chalk cheese nuts beans")
_ANIMALS = words_of("goat donkey pony calf lamb goose hen duck pig sheep ram foal")
_YARD = ("the well", "the old oak", "the north fence", "the stable", "the pond", "the hay cart", "the gate",
        "the mill", "the stone wall", "the barn", "the orchard", "the ditch")  # fmt: skip
_TOPICS = ("the choir", "the swim team", "the book club", "the art class", "the chess group", "the bus trip",
          "the band", "the bake sale", "the math club", "the dance class")  # fmt: skip
_TIMES = tuple(f"{hour} o'clock" for hour in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))
_LOOKS = ("gray sack", "blue bag", "brown parcel", "black case", "green bin", "white carton", "red tub", "flat crate")
_TREATS = ("plum cake", "corn soup", "pea soup", "nut bread", "rice cake", "lemon ice", "apple pie", "bean stew",
          "fish pie", "oat cakes", "pear tart", "cold milk", "mint tea", "ginger tea")  # fmt: skip
_PETS = words_of("parrot turtle kitten puppy rabbit canary hamster lizard")


def tether(draw: Draw, level: int) -> Drawn | None:
    """An animal is tied up elsewhere while one of a group is away, and told of it or not."""
    group = people(draw, 2 if level == 1 else 3)
    owner, *rest = group
    animal, spots = draw.choose(_ANIMALS), draw.sample(_YARD, 2 if level < 3 else 3)

    def tell() -> tuple[str, str]:
        world = World()
        world.happens(spots[0], *group)
        say = [draw.text(f"{owner.name} {{ties|fastens}} the {animal} {{to|beside}} {spots[0]}.")]
        say.append(f"{listed(one.name for one in rest)} {'stands' if level == 1 else 'stand'} next to {owner.them}.")
        for spot in spots[1:]:
            gone = draw.choose(group)
            present = [one for one in group if one is not gone]
            actor = draw.choose(present)
            say.append(
                draw.text(f"{gone.name} {{rides to town|goes in for lunch|takes a nap in the house|drives to work}}.")
            )
            say.append(
                draw.text(
                    f"{{Now|Meanwhile|Then}} {actor.name} leads the {animal} over to {spot}{{|, where the grass is "
                    "better|, out of the wind}."
                )
            )
            world.happens(spot, *present)
            say.append(draw.text(f"{{In the evening|An hour later|At noon}} {gone.name} is back."))
            if draw.chance(0.4):
                say.append(f"{actor.name} tells {gone.name} all about it.")
                world.hear(spot, *group)
            else:
                say.append(draw.text(f"{{Nobody|No one}} says a word to {gone.name}."))
        asked = draw.choose(group)
        say.append(
            draw.text(
                f"{{{asked.name} wants to feed the {animal} and walks straight to where {asked.they} expects it. Where "
                f"is that?|At which place does {asked.name} expect the {animal} to be?}}"
            )
        )
        return " ".join(say), world.beliefs[asked.name]

    return aimed(draw, spots, tell)


def notice(draw: Draw, level: int) -> Drawn | None:
    """A note is changed; who read which version?"""
    readers = people(draw, level + 1)
    topic, times = draw.choose(_TOPICS), draw.sample(_TIMES, 2 if level < 3 else 3)
    day = draw.choose(("Monday", "Tuesday", "Friday", "Sunday"))

    def tell() -> tuple[str, str]:
        world = World()
        say = [f"A note on the door says that {topic} meets on {day} at {times[0]}."]
        for number, time in enumerate(times):
            world.fact = time
            if number:
                say.append(
                    draw.text("{Later|The next day|After that} somebody {rubs that out|crosses it out} and ")
                    + f"writes {time} {'instead' if number == 1 else 'in its place'}."
                )
            unread = [one for one in readers if one.name not in world.beliefs]
            readings = unread if number == len(times) - 1 else [one for one in readers if draw.chance(0.6)]
            for one in readings:
                say.append(draw.text(f"{one.name} {{reads the note|looks at the note|stops to read it}}."))
                world.hear(time, one)
        asked = draw.choose(readers)
        say.append(
            draw.text(
                f"{asked.name} {{has not heard anything more|never passes that door again|asks no one about it}}. "
                f"{{For what time does {asked.name} set the alarm, to be there on the minute|At what time will "
                f"{asked.name} turn up|What time does {asked.name} have in mind}}?"
            )
        )
        return " ".join(say), world.beliefs[asked.name]

    return aimed(draw, times, tell)


def joke(draw: Draw, level: int) -> Drawn | None:
    """Somebody is told a false place, and passes it on or looks."""
    owner, *rest = people(draw, level + 1)
    goods, looks = draw.choose(_GOODS), [f"the {look}" for look in draw.sample(_LOOKS, 2 if level < 3 else 3)]
    real = looks[0]

    def tell() -> tuple[str, str]:
        world = World()
        world.happens(real, owner)
        say = [f"On the shop floor stand {listed(draw.shuffled(looks))}.", f"{owner.name} puts the {goods} in {real}."]
        say.append(draw.text("{No one|Nobody} else {is in the shop|is there|sees it}."))
        lies = draw.shuffled(looks[1:])
        for number, one in enumerate(rest):
            if lies and draw.chance(0.6):
                world.hear(lies.pop(), one)
                reason = draw.text("{as a joke|to play a trick|for fun}")
                say.append(f"{owner.name} tells {one.name} that it is in {world.beliefs[one.name]}, {reason}.")
            elif number and draw.chance(0.5):
                other = draw.choose(rest[:number])
                world.hear(world.beliefs[other.name], one)
                say.append(f"{other.name} lets {one.name} know where {other.they} believes it is.")
            else:
                world.hear(real, one)
                say.append(f"{owner.name} lets {one.name} know where it really is.")
        if draw.chance(0.3):
            one = draw.choose(rest)
            say.append(draw.text(f"{{Before lunch|That day|At night}} {one.name} looks everywhere and finds it."))
            world.hear(real, one)
        asked = draw.choose((owner, *rest))
        say.append(
            draw.text(
                f"{{A customer wants some. Which one does {asked.name} open|Where does {asked.name} think the {goods} "
                "is}?"
            )
        )
        # Every place must have been named, so that being named tells nothing.
        return " ".join(say), "" if lies else world.beliefs[asked.name]

    return aimed(draw, looks, tell)


def thought(draw: Draw, level: int) -> Drawn | None:
    """What one thinks that the other thinks, where one may have peeked."""
    one, two = people(draw, 2)
    pet, spots = draw.choose(_PETS), draw.sample(_YARD, 2 if level < 3 else 3)

    def tell() -> tuple[str, str]:
        world = World()
        world.happens(spots[0], one, two)
        say = [f"{one.name} and {two.name} set the cage with the {pet} down at {spots[0]}."]
        gone, stays = draw.sample((one, two), 2)
        for spot in spots[1:]:
            say.append(draw.text(f"{gone.name} {{goes off|walks away|drives off}} to buy seeds."))
            say.append(f"{stays.name} carries the cage to {spot}.")
            world.happens(spot, stays)
            peeked = draw.chance(0.5)
            if peeked:
                say.append(
                    draw.text(
                        f"From far off {gone.name} sees {{this|that}}, but {stays.name} does not notice {gone.them}."
                    )
                )
                world.hear(spot, gone)
                world.about[gone.name, stays.name] = spot
            if level > 1 and draw.chance(0.4):
                say.append(f"{gone.name} comes back, and {stays.name} shows {gone.them} where the cage is.")
                world.hear(spot, one, two)
            else:
                say.append(f"{gone.name} comes back, and they do not talk about it.")
        thinker, other = draw.sample((one, two), 2)
        say.append(
            draw.text(
                f"{{What does {thinker.name} say if asked where {other.name} would look|Where does {thinker.name} "
                f"think that {other.name} would go}} for the {pet}?"
            )
        )
        return " ".join(say), world.about[thinker.name, other.name]

    return aimed(draw, spots, tell)


def taste(draw: Draw, level: int) -> Drawn | None:
    """Somebody likes something new, and who has heard of it?"""
    guest, cook, friend = people(draw, 3)
    old, new, offered = draw.sample(_TREATS, 3)
    dishes = (old, new) if level < 3 else (old, new, offered)

    def tell() -> tuple[str, str]:
        minds = World()
        minds.hear(old, cook, friend, guest)
        say = [f"{guest.name} used to love {old} above all, and both {cook.name} and {friend.name} know it."]
        for dish in dishes[1:]:
            minds.hear(dish, guest)
            say.append(
                draw.text(f"{{Since the summer|These days|Of late}} {guest.name} likes {dish} best.")
                if dish == new
                else draw.text(f"{{But by now|Since last week}} it is {dish} {{that|which}} {guest.name} likes best.")
            )
            for one in (cook, friend):
                if draw.chance(0.45):
                    say.append(f"{one.name} has {{}} that.".replace("{}", draw.choose(("been told", "heard about"))))
                    minds.hear(dish, one)
                else:
                    say.append(f"{one.name} has heard nothing of that.")
        asked = draw.choose((cook, friend, guest) if level > 1 else (cook, guest))
        if asked is guest:
            ask = draw.text(f"{{Which treat would please {guest.name} most|What does {guest.name} like best}} now?")
        else:
            ask = draw.text(
                f"{asked.name} wants to please {guest.name}. What {{will|does}} {asked.name} {{make|bring}}?"
            )
            ask = ask.replace("does " + asked.name + " make", "will " + asked.name + " make")
        say.append(ask)
        return " ".join(say), minds.beliefs[asked.name]

    return aimed(draw, dishes, tell)
