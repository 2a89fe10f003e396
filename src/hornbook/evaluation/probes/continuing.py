"""Texts that break off, with two or more ways to go on of which one is right by grammar or sense."""

from __future__ import annotations

from hornbook.evaluation.probes.checkers import SameText
from hornbook.evaluation.probes.drawing import PEOPLE, people
from hornbook.evaluation.probes.item import Drawn
from hornbook.synthesis.curriculum.wording import Draw

_NOUNS = (("key", "keys"), ("boat", "boats"), ("letter", "letters"), ("lamp", "lamps"), ("horse", "horses"),
          ("road", "roads"), ("song", "songs"), ("tower", "towers"), ("wheel", "wheels"), ("field", "fields"),
          ("painting", "paintings"), ("bridge", "bridges"), ("statue", "statues"), ("window", "windows"))  # fmt: skip
_VIEWERS = (("nurse", "nurses"), ("teacher", "teachers"), ("actor", "actors"), ("neighbor", "neighbors"),
            ("guest", "guests"), ("farmer", "farmers"), ("baker", "bakers"), ("guide", "guides"))  # fmt: skip
_ENDS = (("is", "are", "here"), ("was", "were", "far away"), ("has", "have", "been seen"), ("looks", "look", "new"),
         ("seems", "seem", "to be old"), ("does", "do", "not matter"), ("comes", "come", "from abroad"))  # fmt: skip
_LINKS = ("near the", "behind the", "beside the", "with the", "next to the", "from the", "without the")
_HURT = ("cut", "hurt", "burned", "scratched", "bruised")
_GAVE = ("handed {} a towel", "gave {} some water", "took {} home", "showed {} the way", "lent {} a coat")
_FALLS = (
    "slipped on the ice",
    "was lost in the fog",
    "got wet in the rain",
    "had no money left",
    "felt ill on the ferry",
)
_PAST = ("Yesterday", "Last week", "Two years ago", "In the last century", "The other day", "A month ago")
_FUTURE = ("Tomorrow", "Next week", "In two years", "In the next century", "From next Monday on", "A month from now")
_DEEDS = (("built a dam", "will build a dam"), ("sang in a choir", "will sing in a choir"),
          ("found a way out", "will find a way out"), ("went to the coast", "will go to the coast"),
          ("sold the farm", "will sell the farm"), ("learned to swim", "will learn to swim"),
          ("drew a map", "will draw a map"), ("met at the mill", "will meet at the mill"))  # fmt: skip
_SEQUELS = (
    ("The cup slid off the table.", "It lay in pieces on the floor."),
    ("The bus was late again this morning.", "So half of the class missed the first lesson."),
    ("There was no bread left in the house.", "So the father went out to the bakery."),
    ("Dark clouds came up over the lake.", "The fishers rowed back to the shore."),
    ("The baby had just gone to sleep.", "Everybody walked on tiptoe after that."),
    ("The old bridge had been swept away.", "Trucks now have to take the ferry."),
    ("The fire alarm rang at noon.", "All of the workers ran out to the yard."),
    ("The battery of the phone was empty.", "That is why nobody got through to her."),
    ("The cat jumped up on the bird house.", "At once all the sparrows flew off."),
    ("The soup was much too salty.", "The guests drank one glass of water after another."),
    ("The tent had a hole in its roof.", "By midnight the sleeping bags were wet."),
    ("A tire of the car went flat.", "They got out the jack and the spare one."),
    ("The singer had a sore throat.", "Her concert had to be called off."),
    ("The seeds had been in the soil for a week.", "The first green tips came out."),
    ("The lift was out of order.", "The piano had to be carried up the stairs."),
    ("The judge blew the whistle for the last time.", "The winners threw their caps into the air."),
)  # fmt: skip
"""Beginnings, and what can follow that one only."""


def _continued(draw: Draw, text: str, gold: str, *others: str) -> Drawn:
    question = f"{draw.choose(('Go on with this text', 'Finish this', 'What comes next here'))}: {text}"
    return Drawn(question, gold, SameText(gold), tuple(others), prompt=text)


def agreement(draw: Draw, level: int) -> Drawn:
    """A verb in the number of its noun, with another noun between them from the second level on."""
    heads, others, more = draw.sample(_NOUNS, 3)
    plural, lure = draw.chance(0.5), draw.chance(0.5)
    text = f"The {heads[plural]}"
    if level == 2:
        text += f" {draw.choose(_LINKS)} {others[lure]}"
    if level == 3:
        link = draw.choose(_LINKS)
        text += (
            f" that the {draw.choose(_VIEWERS)[lure]} {link} {more[draw.chance(0.5)]} {'want' if lure else 'wants'} to "
            "see"
        )
    who = people(draw, 1)[0].name
    text = draw.text(f"{{{who} says: |I hear that |In the book of {who} it says: |So {who} wrote: |}}") + text
    text = text.replace("that The", "that the")
    one, many, rest = draw.choose(_ENDS)
    return _continued(draw, text, f"{many if plural else one} {rest}.", f"{one if plural else many} {rest}.")


def pronoun(draw: Draw, level: int) -> Drawn:
    """A pronoun that fits the person it stands for."""
    woman = draw.choose([one for one in PEOPLE if one.they == "she"])
    man = draw.choose([one for one in PEOPLE if one.they == "he"])
    one, two = draw.sample((woman, man), 2)
    if level == 3:
        verb = draw.choose(_HURT)
        text = (
            draw.text(
                f"{{While {two.name} {{looked on|was away}}, |Because of {two.name}, |When {two.name} called, "
                f"}}{one.name}"
            )
            + f" {verb}"
        )
        gold, other = f"{one.them}self.".replace("hisself", "himself"), f"{two.them}self."
        return _continued(draw, text, gold, other)
    text = draw.text(f"{{On Sunday|That day|In the end|At noon}} {one.name} {draw.choose(_FALLS)}")
    text += f", so {two.name}" if level == 1 else f", and {two.name}, who came by just then,"
    deed = draw.choose(_GAVE)
    return _continued(draw, text, f"{deed.format(one.them)}.", f"{deed.format(two.them)}.")


def tense(draw: Draw, level: int) -> Drawn:
    """A verb in the tense that the time of the sentence asks for."""
    future = draw.chance(0.5)
    times = (_PAST, _FUTURE)
    text = draw.choose(times[future])
    if level == 2:
        text += draw.text("{, as far as we know,|, if this is true,|, in spite of everything,}")
    if level == 3:
        time = draw.choose(times[not future])
        text += f", and not {time[0].lower()}{time[1:]},"
    text += f" {people(draw, 1)[0].name} and the others"
    deeds = draw.choose(_DEEDS)
    return _continued(draw, text, f"{deeds[future]}.", f"{deeds[not future]}.")


def sequel(draw: Draw, level: int) -> Drawn:
    """The sentence that can follow; the wrong ones follow other beginnings."""
    (start, gold), *others = draw.sample(_SEQUELS, 2 + (level > 1) + (level > 2))
    aside = draw.text(
        "{It was a quiet morning|This was in March|All began well|That is how it began|Here is what I saw|One thing "
        "led to another|It is a true story|My aunt told me this|I was there, too|Nobody had seen it coming}. "
    )
    return _continued(draw, f"{aside}{start}", gold, *(other for _, other in others))
