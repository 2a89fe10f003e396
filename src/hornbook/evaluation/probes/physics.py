"""Physics problems of school: motion, braking, energy, circuits, density, heat, levers, and what follows from a law.

Every calculation is worked out in exact fractions, and its result is put back into the law in another form. Gravity is
taken as 10 meters per second squared and the heat capacity of water as 4 kilojoules per kilogram and degree; a question
that needs them says so. Not covered: vectors, friction that depends on speed, alternating current, and anything beyond
school.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from hornbook.evaluation.probes.checkers import PhraseIs
from hornbook.evaluation.probes.drawing import listed, people
from hornbook.evaluation.probes.item import Drawn
from hornbook.evaluation.probes.matter import circuit, density, heat, lever
from hornbook.evaluation.probes.motion import braking, energy, travel
from hornbook.evaluation.probes.probe import Probe, Scene
from hornbook.synthesis.curriculum.wording import Draw

_LAWS: tuple[tuple[str, str, int], ...] = (
    ("the resistance in a circuit", "the current, at the same voltage,", -1),
    ("the voltage across a wire", "the current through it", 1),
    ("the speed of a truck", "its kinetic energy", 2),
    ("the mass of a runner", "the kinetic energy, at the same speed,", 1),
    ("the height that a bucket is lifted", "the work for it", 1),
    ("the area under a heel", "the pressure, for the same weight,", -1),
    ("the volume of a sealed gas bottle", "the pressure in it, at the same warmth,", -1),
    ("the speed of a hiker", "the time for a given path", -1),
    ("the side of a square plate", "its area", 2),
    ("the arm of a lever", "the force for a given load", -1),
    ("the distance to a small lamp", "the light that falls on a page", -2),
    ("the time of a free fall from rest", "the distance fallen", 2),
)
"""What is changed, what follows, and the power with which it does."""
_FACTORS: Mapping[Fraction, tuple[str, ...]] = {
    Fraction(4): ("4 times as large", "four times as large", "4 times", "four times", "quadruples", "4"),
    Fraction(2): ("2 times as large", "twice as large", "two times", "twice", "doubles", "doubled", "2"),
    Fraction(1, 2): ("half as large", "half", "halves", "halved", "1/2"),
    Fraction(1, 4): ("a quarter as large", "a quarter", "one quarter", "a fourth", "1/4"),
}


def _law(draw: Draw, level: int) -> Drawn:
    """How one quantity changes if another is doubled or halved, and on the third level changed twice."""
    wanted = draw.choose(tuple(_FACTORS))
    changes = [Fraction(2), Fraction(1, 2), *([Fraction(4), Fraction(1, 4)] if level == 3 else [])]
    fitting = [(law, change) for law in _LAWS for change in changes if change ** law[2] == wanted]
    (cause, effect, _), change = draw.choose(fitting)
    verbs = {Fraction(2): "doubled", Fraction(1, 2): "halved", Fraction(4): "doubled, and then doubled again",
             Fraction(1, 4): "halved, and then halved again"}  # fmt: skip
    others = [factor for factor in _FACTORS if factor != wanted]
    offered = listed((_FACTORS[factor][0] for factor in draw.shuffled(tuple(_FACTORS))), "or")
    who = people(draw, 1)[0]
    question = (
        draw.text(
            f"{{In the notes of {who.name},|{who.name} supposes that|{who.name} finds that}} {cause} is "
            f"{verbs[change]}. {{Nothing else changes|All else stays|The rest is as before}}. {{What is {effect} "
            f"then|What becomes of {effect} in comparison with before}}: {offered}?"
        )
        .replace(",:", ":")
        .replace(", then", " then")
    )
    return Drawn(
        question,
        _FACTORS[wanted][0],
        PhraseIs(_FACTORS[wanted], tuple(word for factor in others for word in _FACTORS[factor])),
        tuple(_FACTORS[factor][0] for factor in draw.shuffled(others)),
        ("the same as before", f"not {_FACTORS[wanted][0]}"),
    )


PHYSICS = Probe(
    "physics",
    "Physics problems",
    "School physics with units: motion, braking, energy, circuits, density, heat, levers, and what a law implies.",
    (
        Scene("travel", travel),
        Scene("braking", braking),
        Scene("energy", energy),
        Scene("circuit", circuit),
        Scene("density", density),
        Scene("heat", heat),
        Scene("lever", lever),
        Scene("law", _law),
    ),
)
