"""Summarising: short reports, and the sentence that says what matters in them.

As choices, four sentences cross two right facts with two wrong ones that the report has as well, so neither words from
the report nor likeness to the other choices gives the right one away. As answers, the key facts must be named, what did
not happen must not, and the whole must be a sentence much shorter than the report. Not covered: tone, and whether a
summary in words of its own that no list here has is good.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hornbook.evaluation.probes.checkers import PhraseIs
from hornbook.evaluation.probes.drawing import people
from hornbook.evaluation.probes.item import Drawn
from hornbook.evaluation.probes.probe import Probe, Scene
from hornbook.evaluation.probes.summary_tables import (
    CAUSES,
    CROSSINGS,
    EXTRAS,
    HOMES,
    PARTS,
    PRIZES,
    SPORTS,
    TOPICS,
    TRIPS,
)
from hornbook.evaluation.probes.writing_checks import Written
from hornbook.synthesis.curriculum.wording import Draw

_MOST_WORDS = 20
_YEARS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")


@dataclass(frozen=True)
class _Report:
    """Two questions of fact, each with what is so and what is not, and the sentences that tell all four.

    ``told`` are a first sentence and then those for both facts, what is so and what is not, which come in any order: so
    the place of a word tells nothing. ``verbs`` are what a free summary may say happened.
    """

    told: tuple[str, str, str, str, str]
    values: Mapping[str, str]
    want: str
    summary: str
    first: tuple[str, str]
    second: tuple[str, str]
    verbs: str

    def drawn(self, draw: Draw, level: int) -> Drawn:
        """The report as it is told at a level, with what to sum up."""
        start, *rest = (draw.text(sentence, self.values) for sentence in self.told)
        told = [start, *(f"{sentence[0].upper()}{sentence[1:]}" for sentence in draw.shuffled(rest))]
        for extra in draw.sample(EXTRAS, level):
            told.insert(draw.integer(1, len(told)), draw.text(extra, {"n": str(draw.integer(11, 90))}))
        report = " ".join(told)
        (x, not_x), (y, not_y) = self.first, self.second
        fill = [self.summary.replace("{x}", a).replace("{y}", b) for a in (x, not_x) for b in (y, not_y)]
        question = (
            f"{report}\n{draw.choose(('Sum up this report', 'Say in short what was reported'))} in one sentence of at "
            f"most {_MOST_WORDS} words: {self.want}, and nothing else."
        )
        check = Written(
            required=((_core(x),), (_core(y),), tuple(self.verbs.split())),
            forbidden=(_core(not_x), _core(not_y)),
            words=(4, _MOST_WORDS),
        )
        wrong = (report, told[0], f"{x}, {y}.", fill[0].rstrip("."), f"{fill[0][:-1]}, not {not_x}.")
        return Drawn(
            question,
            fill[0][0].upper() + fill[0][1:],
            check,
            tuple(draw.shuffled([one[0].upper() + one[1:] for one in fill[1:]])),
            wrong,
        )


def _core(fact: str) -> str:
    """The word of a fact that a summary can't do without."""
    return fact.split()[-1]


def _race(draw: Draw, level: int) -> Drawn:
    winner, loser = (person.name for person in people(draw, 2))
    one, two = draw.shuffled((winner, loser))
    sport, noun = draw.choose(SPORTS)
    prize, other = draw.sample(PRIZES, 2)
    return _Report(
        (
            f"$one and $two {{met for|were the last two in}} the {sport} {{by the river|on the island|at home}}.",
            "{In the end|At the line}, it was $winner who {came in first|was ahead}.",
            "$loser{, in front at half way,|, whom most had bet on,|} {only reached|had to be content with} place two.",
            "{The winner's reward|First prize} was $prize.",
            "{The reward for the second|Second prize} was $other.",
        ),
        {"one": one, "two": two, "winner": winner, "loser": loser, "prize": prize, "other": other},
        "who won, and what the prize was",
        f"{{x}} won the {noun} and got {{y}}.",
        (winner, loser),
        (prize, other),
        "won wins win winner winning first beat gets got get received receives took takes",
    ).drawn(draw, level)


def _vote(draw: Draw, level: int) -> Drawn:
    plan, other = draw.sample(CROSSINGS, 2)
    years, more = draw.sample(_YEARS, 2)
    return _Report(
        (
            "{For years|For a long time} the village had talked about {its river|the way over the river}.",
            "{Last night|On Sunday}, {a clear majority|two out of three} {took|voted for} a $plan.",
            "A $other{, which had many friends,|, long thought sure to win,|} did not get enough votes.",
            "{What was chosen|The winning plan} {needs|will take} $years years.",
            "{What was voted down|The losing plan} would have {needed|taken} $more years.",
        ),
        {"plan": plan, "other": other, "years": years, "more": more},
        "what will be built, and how many years it takes",
        "The village will build a {x} in {y} years.",
        (plan, other),
        (years, more),
        "build built builds building chose chosen chooses voted votes vote decided decides took takes take need needs "
        "gets get",
    ).drawn(draw, level)


def _move(draw: Draw, level: int) -> Drawn:
    who = people(draw, 1)[0]
    home, other = draw.sample(HOMES, 2)
    reason, rumor = draw.sample(("the garden", "the view", "the quiet", "the school", "the price", "the hills"), 2)
    return _Report(
        (
            "$who {wanted|had to find} a new place to live.",
            "{The choice fell on|The keys were handed over for} $home.",
            "An offer of $other{, well liked at first,|} was {turned down|not taken}.",
            "{What counted|What mattered}: $reason.",
            "{It had nothing to do with|It was not because of} $rumor, {as many guessed|as some neighbors said}.",
        ),
        {"who": who.name, "home": home, "other": other, "reason": reason, "rumor": rumor},
        f"where {who.name} lives now, and for what reason",
        f"{who.name} moved into {{x}} because of {{y}}.",
        (home, other),
        (reason, rumor),
        "moved moves move lives live chose chooses took takes bought buys picked picks rents rented is has got",
    ).drawn(draw, level)


def _lost(draw: Draw, level: int) -> Drawn:
    owner, seeker = (person.name for person in people(draw, 2))
    thing = draw.choose(("a ring", "a violin", "a wallet", "a cap", "a diary", "a brooch", "a passport", "a spare key"))
    place, other = draw.sample(
        ("in a taxi", "on a bench", "in a drain", "under a hedge", "at the pier", "in a stairwell"), 2
    )
    finder, liar = draw.sample(("a nurse", "a boy", "a jogger", "a plumber", "a guard", "a tourist"), 2)
    return _Report(
        (
            "$owner {lost|could not find} $thing {on the way home|after lunch|last night}.",
            "{In the end|By luck}, $finder {picked it up|came upon it}.",
            "$liar, who {claimed|was said} to have it, {had never seen it|did not have it}.",
            "{It lay|It had been} $place.",
            "$seeker had {searched|looked} $other {for two hours|until dark}, {without luck|in vain}.",
        ),
        {
            "owner": owner,
            "seeker": seeker,
            "thing": thing,
            "place": place,
            "other": other,
            "finder": finder,
            "liar": liar,
        },
        "who found the thing, and at which place",
        f"{{x}} found {thing.replace('a ', 'the ', 1)} of {owner} {{y}}.",
        (finder, liar),
        (place, other),
        "found find finds discovered spotted saw noticed came turned",
    ).drawn(draw, level)


def _trip(draw: Draw, level: int) -> Drawn:
    place, other = draw.sample(TRIPS, 2)
    trouble, fear = draw.sample(("a strike", "a storm", "a flat tire", "a heat wave", "a closed road", "a flood"), 2)
    return _Report(
        (
            "The {choir|class|team} of $who {had a free day|had planned a day out}.",
            "{They went to|All had a good time at} $place.",
            "{The first plan|What had been planned}, $other, must wait {until next year|for another day}.",
            "What {stopped|got in the way of} the first plan was $trouble.",
            "Of $fear, which {$who|everybody} had {feared|been afraid of}, there was {no sign|nothing to be seen}.",
        ),
        {"who": people(draw, 1)[0].name, "place": place, "other": other, "trouble": trouble, "fear": fear},
        "where they went, and what stopped the first plan",
        "The group went to {x} because of {y}.",
        (place, other),
        (trouble, fear),
        "went go goes visited visit visits saw see toured traveled",
    ).drawn(draw, level)


def _repair(draw: Draw, level: int) -> Drawn:
    machine, parts = draw.choose(PARTS)
    part, other = draw.sample(parts, 2)
    cause, idea = draw.sample(CAUSES, 2)
    return _Report(
        (
            "The $machine {stopped|gave up|broke down} {in the night|on its first day|at once}, and $who had a look.",
            "{It was the $part that|The $part} {did not work|had failed}.",
            "The $other{, which the owner had blamed,|, first thought to be broken,} was {as good as new|in order}.",
            "{The harm came|All the harm had come} from $cause.",
            "The harm had not come, {as was thought at first|as the owner had said}, from $idea.",
        ),
        {
            "machine": machine,
            "who": people(draw, 1)[0].name,
            "part": part,
            "other": other,
            "cause": cause,
            "idea": idea,
        },
        "which part failed, and what had damaged it",
        f"The {machine} stopped because {{y}} damaged its {{x}}.",
        (part, other),
        (cause, idea),
        "stopped failed broke broken damaged damage damages ruined destroyed harmed wrecked was",
    ).drawn(draw, level)


def _topic(draw: Draw, level: int) -> Drawn:
    """What a text is about that never says so; on higher levels with sentences about something else."""
    (title, words, facts), *others = draw.sample(TOPICS, 4)
    told = draw.sample(facts, 3)
    for _, _, strange in others[: level - 1]:
        told.insert(draw.integer(1, len(told)), draw.choose(strange))
    lead = draw.text(
        "{A page|A card|A sign|A chapter|A slide} {in|from|for} {a school|a museum|a park|a club}{| that "
        f"{people(draw, 1)[0].name} found}} says: "
    )
    question = (
        f"{lead}{' '.join(told)}\n"
        + draw.text(
            "{What are most of these sentences about|What is the main subject|Which title fits best}? Answer in "
        )
        + "one or two words."
    )
    rejected = tuple(word for _, group, _ in others for word in group)
    return Drawn(
        question, title, PhraseIs(words, rejected), tuple(other for other, _, _ in others), ("things", told[0])
    )


SUMMARIES = Probe(
    "summarizing",
    "Summarizing",
    "Short reports with details that matter little: the sentence that sums them up, or what they are about.",
    (
        Scene("race", _race),
        Scene("vote", _vote),
        Scene("move", _move),
        Scene("lost", _lost),
        Scene("trip", _trip),
        Scene("repair", _repair),
        Scene("topic", _topic),
    ),
)
