"""The scenes that passages about experiments are told from, whose result follows from two numbers."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.passages import Scene


def _compared(values: dict[str, str]) -> dict[str, str]:
    """What an experiment's two means come to."""
    first, second = int(values["first"]), int(values["second"])
    return {"verdict": "more" if first > second else "less"}


EXPERIMENTS: tuple[Scene, ...] = (
    Scene(
        "growth",
        {
            "name": ("person",),
            "n": ("6..40 by 2",),
            "days": ("8..40",),
            "first": ("8..24 by 2",),
            "second": ("9..25 by 2",),
            "plant": (
                "bean plants",
                "cress seedlings",
                "tomato plants",
                "radishes",
                "sunflowers",
                "pea plants",
                "young maples",
                "lettuce plants",
            ),
            "factor": (
                "music",
                "coffee grounds",
                "salty water",
                "warm water",
                "blue light",
                "compost",
                "crushed eggshells",
                "cold tea",
                "ash",
                "extra light at night",
            ),
            "place": (
                "in a greenhouse",
                "on a windowsill",
                "in the school yard",
                "in a cellar with lamps",
                "on a balcony",
            ),
        },
        (
            (
                "$name {wanted to know|asked} whether $factor can {affect|change|make a difference to} the "
                "growth of $plant."
            ),
            "{For this|To find out}, $name {divided|split} $n $plant into two equal groups $place.",
            (
                "{The first group got $factor, the second did not|The first group was given $factor, the second "
                "was not}; {all else was kept the same|nothing else differed}."
            ),
            (
                "{After|At the end of} $days days, the first group had grown $first centimeters on average{|, as "
                "the ruler showed}."
            ),
            "{In the same time|Meanwhile} the second group had grown $second centimeters.",
        ),
        (
            "{The pots were|Every pot was} {brown|made of clay|labeled by hand}.",
            "A {cat|neighbor} {came to look|walked by} every day.",
            "The {notes|drawings} filled {nine|twelve|thirty} pages.",
            "{Two|Three|Four} friends helped {to carry the pots|with the labels}.",
        ),
        (
            (
                "Summarize the experiment and its result in one sentence.",
                "in the experiment of $name, $plant with $factor grew $verdict in $days days than those without.",
            ),
            (
                "Sum up the experiment in two sentences, the result last.",
                "$name gave $factor to $plant. After $days days, they had grown $verdict than others without.",
            ),
        ),
        {
            "plant": "Which plants were used?",
            "factor": "What did the first group get?",
            "place": "Where did the plants stand?",
            "n": "How many plants were there in all?",
            "days": "How many days did it last?",
            "first": "How many centimeters did the first group grow?",
        },
        {
            "plant": "the experiment was about $plant.",
            "factor": "the first group got $factor.",
            "days": "it lasted $days days.",
            "place": "the plants stood $place.",
            "n": "there were $n plants in all.",
            "first": "the first group grew $first centimeters.",
            "second": "the second group grew $second centimeters.",
        },
        _compared,
    ),
)
