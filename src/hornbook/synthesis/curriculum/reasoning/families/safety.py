"""What is the safe thing to do."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.topics import PLAIN_REASONS, Topic, topic_family

_SAFE = Topic(
    "safety.what_to_do",
    "What is the safe thing to do",
    {
        "wait for the green light": (
            ("the traffic light for walkers is red", "cars are driving by and the light is still red"),
            "red means that others have the right of way",
        ),
        "call the fire brigade from outside": (
            ("flames come out of the kitchen window", "thick smoke is filling the stairs"),
            "fire and smoke are dangerous, and helpers must know",
        ),
        "hold it under cool water": (
            ("a finger was burned on the stove", "hot tea has spilled over one hand"),
            "cooling eases a burn",
        ),
        "get out of the water and go indoors": (
            ("a thunderstorm comes up during a swim", "there is lightning while everybody is bathing in the lake"),
            "lightning is most dangerous in and near water",
        ),
        "stay off the ice": (
            ("the lake has only a thin skin of ice", "the ice on the pond is cracking"),
            "thin ice breaks",
        ),
        "put on the seat belt": (
            ("the car is about to start", "the bus with belts is leaving for the highway"),
            "a belt holds a person in a crash",
        ),
        "leave it alone and tell an adult": (
            ("a strange bottle with a skull on it stands on the shelf", "there is an unknown powder in the cellar"),
            "it may be poison",
        ),
        "wash it first": (
            ("an apple fell into the dirt", "the lettuce has soil on it"),
            "dirt and germs are washed off",
        ),
        "wipe it up at once": (
            ("oil has been spilled on the kitchen floor", "there is a puddle on the smooth tiles"),
            "people slip on wet floors",
        ),
        "keep a distance": (
            ("a strange dog is growling", "a swan with young ones is hissing"),
            "animals that feel threatened may attack",
        ),
        "pull out the plug": (
            ("the toaster is giving off sparks", "the hair dryer smells of burning"),
            "without current there are no more sparks",
        ),
        "put on sunscreen and a hat": (
            ("the whole day will be spent on a sunny beach", "a long hike in the blazing sun begins"),
            "strong sun burns the skin",
        ),
        "step back from the edge": (
            ("the cliff is crumbling", "the train is coming into the station and the toes are over the line"),
            "one wrong step would be enough to be hurt",
        ),
    },
    (
        "{Look at|Think of} the {situation|case} of $name: $case.",
        (
            "{On the way home|In the holidays|One afternoon|At the weekend}, $name {sees that|notices that|finds "
            "that} $case."
        ),
        "$name {has to decide quickly|does not know what to do|stops and thinks}: $case.",
        "{Here is a case for|This is what happens to} $name: $case.",
    ),
    (
        "{What should $name do|What is the safe thing for $name to do|What would you advise $name to do}?",
        "{What is right for $name to do now|What is the best that $name can do}?",
    ),
    ("{The safe thing for $name is to|$name should} $answer.",),
    (
        "See what could hurt somebody, and get away from it or take it away.",
        "When in doubt, keep a distance and ask for help.",
        "Ask what could happen next if nothing is done.",
    ),
    ("{The danger lies in this|What matters is this}: $case.",),
    PLAIN_REASONS,
)

FAMILIES: tuple[ReasoningFamily, ...] = (topic_family(_SAFE),)
