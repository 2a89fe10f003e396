"""Mathematical reasoning: word problems of two to five steps, in whole numbers and simple fractions.

Every answer is found twice: by the steps in exact fractions, and by playing the story through, one basket, day or
guest after the other. Not covered: geometry, equations with letters, probability.
"""

from __future__ import annotations

from hornbook.evaluation.probes.amounts import harvest, hire, pool, portion
from hornbook.evaluation.probes.counting import benches, plan, posts, swap
from hornbook.evaluation.probes.probe import Probe, Scene

MATHS = Probe(
    "maths",
    "Mathematical reasoning",
    "Word problems of two to five steps, in whole numbers and simple fractions, with a number too many at the top "
    "level.",
    (
        Scene("harvest", harvest),
        Scene("pool", pool),
        Scene("hire", hire),
        Scene("benches", benches),
        Scene("posts", posts),
        Scene("swap", swap),
        Scene("plan", plan),
        Scene("portion", portion),
    ),
)
