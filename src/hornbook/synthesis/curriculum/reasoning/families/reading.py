"""Reading closely: questions about a passage, statements that it contradicts, and dates that can't be right."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.passages import compose, fill_slots, other_values, read_back
from hornbook.synthesis.curriculum.reasoning.scenes import EVENTS, TOWNS
from hornbook.synthesis.curriculum.reasoning.scenes_of_life import LIVES, PLACES
from hornbook.synthesis.curriculum.reasoning.scenes_of_science import EXPERIMENTS
from hornbook.synthesis.curriculum.reasoning.vocabulary import people
from hornbook.synthesis.curriculum.wording import Draw

_SCENES = (*EVENTS, *PLACES, *LIVES, *EXPERIMENTS)


def _passage(draw: Draw, level: int) -> tuple[list[str], tuple[str, ...], dict[str, str], int]:
    """The sentences of a passage, its details, its values, and which scene it tells."""
    which = draw.integer(0, len(_SCENES) - 1)
    scene = _SCENES[which]
    values = fill_slots(scene, draw)
    facts = [draw.text(sentence, values) for sentence in scene.sentences]
    details = [draw.text(text, {"n": str(draw.integer(3, 60)), **values}) for text in scene.details]
    if level > 1:
        facts.insert(draw.integer(1, len(facts) - 1), details.pop())
    return facts, tuple(details), values, which


def _question(draw: Draw, level: int) -> Story:
    facts, details, values, which = _passage(draw, level)
    scene = _SCENES[which]
    key = draw.choose(tuple(scene.questions))
    answer = values[key]
    ask = draw.text(scene.questions[key], values)
    source = next(fact for fact in facts if re.search(rf"\b{re.escape(answer)}\b", fact, re.I))
    steps = (
        draw.text("{Look for|Find|Search for} the sentence that {answers this|speaks of this|is about this}."),
        draw.text("{It says|The text says|There it is}: ") + f'"{source}"',
    )
    sentence = compose(scene.claims[key], scene, values)
    return Story(tuple(facts), ask, answer, sentence, steps, tuple(other_values(scene, key, answer, draw)), details)


def _solve_question(question: str) -> str:
    scene, values = read_back(question, _SCENES)
    asked = re.split(r"(?<=[.?!]) ", question)[-1]
    for key, template in scene.questions.items():
        plain = Draw("any")
        if any(plain.text(template, values) == asked for _ in range(60)):
            return values[key]
    return ""


_PROBE = (
    "{Which|Which one} of these {statements|sentences} {does not agree with the text|contradicts the text|is false}: ",
    "{One|Exactly one} of {these|the following} statements {is false|does not fit the text}, which one: ",
    "{Find|Name} the statement that the text {contradicts|shows to be false}: ",
)


def _false_statement(draw: Draw, level: int) -> Story:
    facts, details, values, which = _passage(draw, level)
    scene = _SCENES[which]
    keys = draw.sample(tuple(scene.claims), 3)
    bad = draw.integer(0, 2)
    wrong_value = other_values(scene, keys[bad], values[keys[bad]], draw)[0]
    claims = [
        compose(scene.claims[key], scene, {**values, key: wrong_value} if at == bad else values).rstrip(".")
        for at, key in enumerate(keys)
    ]
    answer = "ABC"[bad]
    listed = "; ".join(f"({letter}) {claim}" for letter, claim in zip("ABC", claims, strict=True))
    ask = draw.text(draw.choose(_PROBE)) + f"{listed}?"
    right = compose(scene.claims[keys[bad]], scene, values)
    steps = [
        f"({letter}) {draw.choose(('agrees with the text', 'is what the text says', 'is right'))}: {claim}."
        for at, (letter, claim) in enumerate(zip("ABC", claims, strict=True))
        if at != bad
    ]
    steps.append(f"({answer}) says: {claims[bad]}. According to the text it should be: {right}")
    sentence = draw.text(
        f"{{The false one is {answer}.|{answer} does not agree with the text.|Statement {answer} is false.}}"
    )
    return Story(tuple(facts), ask, answer, sentence, tuple(steps), (), details)


def _solve_false_statement(question: str) -> str:
    scene, values = read_back(question, _SCENES)
    true = {compose(claim, scene, values).rstrip(".") for claim in scene.claims.values()}
    claims = re.findall(r"\(([ABC])\) (.+?)(?:; (?=\([ABC]\))|\?$)", question)
    return next(letter for letter, claim in claims if claim not in true)


_STAGES = (
    ("was born", "learned to read", "left school", "opened a bakery", "sold the bakery", "died"),
    ("was founded", "got a church", "got a railway station", "became a city", "lost the station in a fire"),
    ("was designed", "was built", "was damaged by a storm", "was repaired", "was painted anew"),
    ("was planted", "bore the first apples", "was hit by lightning", "was cut down", "became a table"),
    ("was written", "was printed", "was translated", "was made into a film", "was printed again"),
    ("was launched", "crossed the ocean for the first time", "ran onto a rock",
     "was raised from the sea floor", "became a museum"),
)  # fmt: skip
_OWNERS = (
    "{name}", "The town of {town}", "The bridge of {town}", "The old apple tree of {town}", "The novel of {name}",
    "The ship of {name}",
)  # fmt: skip


def _timeline(draw: Draw, level: int) -> Story:
    which = draw.integer(0, len(_STAGES) - 1)
    stages = _STAGES[which][: 3 + level] if which else _STAGES[0][: 3 + level]
    one = people(draw, 1)[0].name
    subject = _OWNERS[which].format(name=one, town=draw.choose(TOWNS))
    year = draw.integer(1750, 1900)
    years = [year]
    for _ in stages[1:]:
        years.append(years[-1] + draw.integer(4, 9))
    early = draw.chance(0.5)
    at = draw.integer(2, len(stages) - 1) if early else draw.integer(1, len(stages) - 3)
    years[at] = years[0] - draw.integer(3, 90) if early else years[-1] + draw.integer(3, 60)
    intro = draw.text(
        "{These dates were found in an old notebook|A student made this list|A leaflet gives these dates|"
        "On the wall of the museum one reads}: "
    )
    listed = "; ".join(f"{stage} in {value}" for value, stage in zip(years, stages, strict=True))
    facts = (f"{intro}{subject} {listed}.",)
    ask = draw.text(
        "{One year is impossible.|One of the years can't be right.|There is an error in one year.} "
        "{Which year is it?|Which one?|Which year must be wrong?}"
    )
    answer, other = str(years[at]), 0 if early else at + 1
    steps = (
        draw.text(
            "{The events|The entries} are listed in the order in which they must happen, so the years have to grow."
        ),
        (
            f'The entry "{stages[at]}" is dated {years[at]}, but "{stages[other]}" is dated {years[other]}, which is '
            f"{'later' if early else 'earlier'}."
        ),
        draw.text(
            f"{{All other years grow from one to the next|The other years are in order}}, so the error is {answer}."
        ),
    )
    wrong = tuple(str(value) for value in years if value != years[at])
    extras = (
        draw.text(f"The dates {{were copied|were found}} in a {{museum|school|library}} in {draw.choose(TOWNS)}."),
        draw.text(
            "{The paper is yellow|The ink has faded|Some letters are hard to read}, but all {digits|numbers} are clear."
        ),
        draw.text(f"{{It has {draw.integer(8, 60)} pages.|It was sold for {draw.integer(3, 90)} dollars.}}"),
    )
    sentence = f"The year {answer} can't be right."
    return Story(facts, ask, answer, sentence, steps, wrong[:3], extras[:2])


def _solve_timeline(question: str) -> str:
    years = [int(year) for year in re.findall(r" in (\d{4})[;.]", question)]
    fits = [at for at in range(len(years)) if years[:at] + years[at + 1 :] == sorted(years[:at] + years[at + 1 :])]
    return str(years[fits[0]]) if len(fits) == 1 else ""


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="reading.question",
        title="Questions about a text",
        make=_question,
        solve=_solve_question,
        idea=(
            "Read the question first, so that you know what to look for.",
            "The answer stands in the text; find its sentence before you answer.",
            "Mind the question word: who asks for people, where for a place, when for a time.",
            "Answer with what the text says and not with what you would expect.",
        ),
    ),
    ReasoningFamily(
        id="reading.false_statement",
        title="Which statement is false",
        make=_false_statement,
        solve=_solve_false_statement,
        idea=(
            "Compare each statement with its sentence in the text, one word after the other.",
            "A single wrong word or number makes a statement false.",
            "What sounds likely is not always what the text says.",
        ),
    ),
    ReasoningFamily(
        id="reading.timeline",
        title="An error in a timeline",
        make=_timeline,
        solve=_solve_timeline,
        idea=(
            "Some things can only happen in one order: nobody leaves school before being born.",
            "Check whether the years grow from one entry to the next.",
            "If one number breaks the order, see which entry has to be moved to mend it.",
        ),
    ),
)
