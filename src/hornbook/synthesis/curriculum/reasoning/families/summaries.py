"""Summaries with their source: a passage is told, and its main facts are put in a sentence or two."""

from __future__ import annotations

import re
from functools import partial

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.passages import Scene, compose, fill_slots, read_back
from hornbook.synthesis.curriculum.reasoning.scenes import EVENTS
from hornbook.synthesis.curriculum.reasoning.scenes_of_life import LIVES, PLACES
from hornbook.synthesis.curriculum.reasoning.scenes_of_science import EXPERIMENTS
from hornbook.synthesis.curriculum.reasoning.vocabulary import people
from hornbook.synthesis.curriculum.wording import Draw

_LOOK = (
    "{Ask|First ask} what the text is about{| and what would be missed most}.",
    "{Leave out|Drop} what could be missing without changing the story.",
    "{Find|Mark} the sentences that tell who, what and where.",
    "{Details are nice, but a summary|A summary} {keeps only|needs no more than} the main facts.",
    "{Read it once to the end|Read all of it first}, then {say|write down} what remains.",
)


def _summary(scenes: tuple[Scene, ...], draw: Draw, level: int) -> Story:
    scene = draw.choose(scenes)
    values = fill_slots(scene, draw)
    ask, template = draw.choose(scene.summaries)
    facts = [draw.text(sentence, values) for sentence in scene.sentences]
    answer = compose(template, scene, values)
    details = [draw.text(text, {"n": str(draw.integer(3, 60)), **values}) for text in scene.details]
    if level > 1:
        facts.insert(draw.integer(1, len(facts) - 1), details.pop())
    kept = [compose(claim, scene, values) for key, claim in scene.claims.items() if re.search(rf"\${key}\b", template)]
    stays = draw.text("{This matters here.|These are the main facts.|This should stay.|These can't be left out.}")
    steps = (draw.text(draw.choose(_LOOK)), f"{stays} {' '.join(kept)}")
    return Story(tuple(facts), ask, answer, answer, steps, (), tuple(details))


def _solve_summary(scenes: tuple[Scene, ...], question: str) -> str:
    scene, values = read_back(question, scenes)
    template = next(template for ask, template in scene.summaries if question.endswith(ask))
    return compose(template, scene, values)


_MADE = (
    (
        "bread",
        "mix flour, water, salt and yeast",
        "knead the dough",
        "let it rise and form a loaf",
        "bake it in a hot oven",
    ),
    (
        "paper",
        "chop wood into chips",
        "boil the chips to a pulp",
        "spread the pulp on a sieve",
        "press and dry the sheet",
    ),
    (
        "cheese",
        "warm the milk",
        "stir in rennet until it thickens",
        "drain off the whey",
        "salt the curd and let it ripen",
    ),
    ("a clay pot", "knead the clay", "shape it on the wheel", "let it dry for some days", "fire it in a kiln"),
    ("a wool scarf", "shear the sheep", "wash and comb the wool", "spin it into yarn", "knit the scarf"),
    (
        "apple juice",
        "wash the apples",
        "crush them to a mash",
        "press the mash in a cloth",
        "fill the juice into bottles",
    ),
    (
        "a glass vase",
        "melt sand, soda and lime",
        "gather the hot glass on a pipe",
        "blow it into shape",
        "let it cool slowly",
    ),
    (
        "honey in jars",
        "take the combs out of the hive",
        "cut off the wax lids",
        "spin the combs in a drum",
        "fill it into jars",
    ),
    (
        "a candle",
        "melt the wax",
        "hang a wick in the mold",
        "pour the wax around it",
        "take the candle out when it is cold",
    ),
    ("chocolate", "roast the cocoa beans", "grind them to a paste", "mix the paste with sugar", "pour it into molds"),
    ("a wooden stool", "saw the boards", "sand them smooth", "glue the legs to the seat", "paint it with varnish"),
    (
        "tomato sauce",
        "peel the tomatoes",
        "fry onions in oil",
        "add the tomatoes and simmer them",
        "season it with salt and basil",
    ),
    ("tea", "pick the young leaves", "let them wither", "roll them by hand", "dry them with hot air"),
    ("a book", "print the sheets", "fold them", "sew the folds together", "glue the block into a cover"),
    ("olive oil", "pick the olives", "crush them with stones", "press the paste", "separate the oil from the water"),
    ("a brick", "dig up clay", "press it into a mold", "dry it in the open air", "burn it in an oven"),
)
_ORDERS = {
    "Summarize the process in one sentence that names the first and the last step.": (
        "To make {0}, you {1} at the start and {4} at the end."
    ),
    "Sum up in one sentence how it is made.": "To make {0}, you {1}, {2}, {3} and {4}.",
    "Give a summary in two sentences, two steps in each.": "To make {0}, first {1} and {2}. After that, {3} and {4}.",
    "Sum up the four steps in one sentence that ends with the product.": (
        "First {1}, then {2}, then {3}, and last {4}: that is how to make {0}."
    ),
}


def _process(draw: Draw, level: int) -> Story:
    made = draw.choose(_MADE)
    name, other = (one.name for one in people(draw, 2))
    say = partial(
        draw.text,
        values={
            "name": name,
            "other": other,
            "product": made[0],
            "a": made[1],
            "b": made[2],
            "c": made[3],
            "d": made[4],
        },
    )
    ask = draw.choose(tuple(_ORDERS))
    answer = _ORDERS[ask].format(*made)
    learned = draw.integer(3, 40)
    where = "{|, in a small workshop| and still enjoys it|, as others did before}"
    facts = [
        say(f"$name {{has made|has been making}} $product for {learned} years{where}."),
        say("{Asked how it is done|When $other asked about it}, $name {explained|described} how to make $product."),
        say('"{First|To begin with|At the beginning}, you $a{|, and that takes some care}."'),
        say('"{Then|Next|As soon as that is done}, you $b."'),
        say('"{After that|When that has worked}, you $c{|, without any hurry}."'),
        say('"{Finally|At the very end|Last of all}, you $d."'),
    ]
    extras = (
        "{The workshop|The room} {was cool and clean|was small but bright|was always tidy}.",
        "$other {took notes|asked many questions|came with a camera}.",
        f"{{There were|$other saw}} {draw.integer(2, 20)} {{helpers|tools on the wall|old photos}} {{there|in all}}.",
        "{The radio played softly|A cat slept in the corner}.",
        '"My {grandmother|uncle|teacher} {showed it to me|taught me that}."',
    )
    if level > 1:
        facts.insert(2, say(extras[-1]))
    steps = (
        draw.text(draw.choose(_LOOK)),
        say("{The order of the steps is the point|What has to stay is the order of the steps}: $a; $b; $c; $d."),
    )
    return Story(tuple(facts), ask, answer, answer, steps, (), tuple(say(text) for text in extras[:-1]))


def _solve_process(question: str) -> str:
    product = re.search(r"(?:has made|has been making) (.+?) for \d+ years", question)
    parts = [
        re.search(rf'"(?:{start}), you (.+?){end}\."', question)
        for start, end in (
            ("First|To begin with|At the beginning", "(?:, and that takes some care)?"),
            ("Then|Next|As soon as that is done", ""),
            ("After that|When that has worked", "(?:, without any hurry)?"),
            ("Finally|At the very end|Last of all", ""),
        )
    ]
    assert product and all(parts)
    words = [product[1], *(part[1] for part in parts if part)]
    return next(form for ask, form in _ORDERS.items() if question.endswith(ask)).format(*words)


_IDEA = (
    "A summary says what the text is about and how it ends, in far fewer words.",
    "Keep names, places and results that everything else depends on, and leave out decoration.",
    "Nothing may stand in a summary that is not in the text.",
    "Ask what a friend who has not read the text would need to know.",
    "Good summaries use plain sentences and say each fact once.",
)


def _family(kind: str, title: str, scenes: tuple[Scene, ...]) -> ReasoningFamily:
    make, solve = partial(_summary, scenes), partial(_solve_summary, scenes)
    return ReasoningFamily(id=f"summaries.{kind}", title=title, make=make, solve=solve, idea=_IDEA, summary=True)


FAMILIES: tuple[ReasoningFamily, ...] = (
    _family("event", "Summing up an event", EVENTS),
    _family("place", "Summing up a place", PLACES),
    _family("life", "Summing up a life", LIVES),
    _family("experiment", "Summing up an experiment", EXPERIMENTS),
    ReasoningFamily(
        id="summaries.process",
        title="Summing up a process",
        make=_process,
        solve=_solve_process,
        idea=_IDEA,
        summary=True,
    ),
)
