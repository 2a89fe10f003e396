"""Amounts in proportion: a recipe for more people, and how long the rest takes at a steady pace."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import asides, scenes, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people
from hornbook.synthesis.curriculum.wording import Draw

_RECIPES = scenes("""
    {A recipe|The recipe} for $a {people|portions} {needs|asks for} $b grams of $food.
    $name {cooks|wants to cook} for $c{| people}.
    ? How many grams {does $they need|are needed}?
    = $name needs $answer grams of $food. [grams]

    {For|To bake} $a {rolls|waffles|pancakes}, $name {takes|uses} $b grams of $food.
    {Today|For a party}, $they {wants|is asked} to make $c{| of them}.
    ? How many grams of $food {is that|does $they need}?
    = {It takes|$name needs} $answer grams of $food. [grams]

    {In a canteen|In a camp|At a school}, $b grams of $food {are enough|are planned} for $a {children|guests}.
    {Today|This time|On Friday}, there are $c{| of them}.
    ? How many grams {does the cook need|are right}, {in the same proportion|if everybody gets as much as always}?
    = {The cook needs|It should be} $answer grams. [grams]

    {A gardener|A farmer|$name} {spreads|mixes} $b grams of {plant food|compost|seed} for $a {beds|plots}.
    ? How many grams {would be|are} {right|needed} for $c of {them|the same size}?
    = For $c, it is $answer grams. [grams]
""")

_PACE = scenes("""
    $name's {book|novel} has $a pages, and $they has {read|finished} $b{| of them}.
    {From now on|From today on}, $they reads $c pages {a day|every day|each evening}.
    ? {How many days does $they need for the rest|In how many days is the book finished}?
    = {It takes|$name needs} $answer days. [days]

    {A crew|A company|A team} {paves|paints|cleans} a road of $a meters, and $b meters are {done|finished}.
    {It manages|They do} $c meters {a day|every day}.
    ? How many {more days|days more} {will it take|are needed}?
    = {It takes|They need} $answer more days. [days]

    $name {must|has to} {fold|label|sort} $a {letters|cards} and has {done|finished} $b.
    $they {manages|does} $c {a minute|every minute}.
    ? {How many minutes are still needed|How much longer does $they need, in minutes}?
    = {It takes $answer more minutes|$name needs $answer minutes more}. [minutes]

    {A tank|A pool|A cistern} holds $a liters and {contains|already has} $b{| liters}.
    {A pump|A pipe|A hose} adds $c liters {a minute|every minute}.
    ? {After how many minutes is it full|How many minutes does it take to fill it up}?
    = {It is full after|It takes} $answer minutes. [minutes]

    {A climber|$name} {wants to reach|is on the way to} a hut at $a meters and {is now|has arrived} at $b meters.
    {Every hour|Each hour}, the {way|path} {climbs|goes up} $c meters.
    ? How many hours {are left|does it still take}{| to the hut}?
    = It takes $answer hours{| more}. [hours]
""")


def _recipe(draw: Draw, level: int) -> Calculation:
    portions, each = draw.integer(2, 4 * level), draw.integer(2, 10 * level) * draw.choose((5, 10))
    wanted = draw.choose([n for n in range(2, 8 * level + 2) if n != portions])
    food = draw.choose(("flour", "rice", "sugar", "butter", "lentils", "oats", "cheese", "carrots", "berries", "beans"))
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=portions, b=portions * each, c=wanted, food=food),
        draw.choose(_RECIPES),
        given={"portions": portions, "amount": portions * each, "wanted": wanted},
        steps=(
            (
                "for_one",
                "amount // portions",
                "{find how much one of them takes|first find the amount for a single one}",
            ),
            ("needed", "for_one * wanted", "{multiply by how many are wanted|take it that many times}"),
        ),
        check="needed * portions == amount * wanted",
        wrong=(
            ("for_one", "that is enough for one only"),
            ("amount * wanted", "it was not divided first"),
            ("amount + (wanted - portions)", "it adds the difference instead of scaling"),
        ),
        distractors=asides(draw, ann.name),
    )


def _pace(draw: Draw, level: int) -> Calculation:
    pace, times = draw.integer(3, 12 * level), draw.integer(3, 8 * level)
    done = draw.integer(2, 40 * level)
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=done + pace * times, b=done, c=pace),
        draw.choose(_PACE),
        given={"whole": done + pace * times, "done": done, "pace": pace},
        steps=(
            ("rest", "whole - done", "{find what is left|take away what is done}"),
            ("time", "rest // pace", "{divide it by the pace|see how often the pace fits into it}"),
        ),
        check="done + time * pace == whole",
        wrong=(
            ("rest", "that is what is left, not how long it takes"),
            ("time + 1", "one too many was counted"),
            ("rest - pace", "it subtracts where it should divide"),
        ),
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="amounts.recipe",
        title="Scaling a recipe",
        make=_recipe,
        idea=(
            "Go through one portion: divide to reach it, then multiply to leave it.",
            "If there are more eaters, every amount grows by the same factor.",
            "A recipe keeps its proportions; adding the same number to everything would spoil it.",
        ),
    ),
    ReasoningFamily(
        id="amounts.steady_pace",
        title="How long will the rest take",
        make=_pace,
        idea=(
            "Subtract what is finished; what remains is divided by the pace.",
            "Time is the amount that remains, divided by how much is done each time.",
            "Do not divide the whole: part of it is already done.",
        ),
    ),
)
