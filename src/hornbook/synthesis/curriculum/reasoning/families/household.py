"""Where things are kept, and what has to be done first."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.topics import PLAIN_REASONS, Topic, topic_family

_KEPT = Topic(
    "household.kept",
    "Where it is kept",
    {
        "in the refrigerator": (
            ("an opened carton of milk", "a slice of raw fish", "a bowl of whipped cream"),
            "the cold keeps such food from going bad",
        ),
        "in the freezer": (
            ("a tub of ice cream", "a bag of frozen peas", "a tray of ice cubes"),
            "only there it stays frozen",
        ),
        "in the bookcase": (("a novel in five volumes", "an atlas", "a thick dictionary"), "books stand there in rows"),
        "in the wardrobe": (
            ("a winter coat", "an ironed shirt", "an evening dress"),
            "clothes hang there without creases",
        ),
        "in the bathroom cabinet": (
            ("a tube of toothpaste", "a bar of soap", "a bottle of shampoo"),
            "things for washing are needed there",
        ),
        "in the toolbox": (
            ("a wrench", "a set of screwdrivers", "a pair of pliers"),
            "tools are found there when something is to be repaired",
        ),
        "in the wallet": (
            ("a ten-dollar bill", "a bank card", "a coin for the bus"),
            "money and cards are carried there",
        ),
        "in the pencil case": (
            ("a sharpened pencil", "an eraser", "a short ruler"),
            "things for writing belong together",
        ),
        "in the garden shed": (
            ("a lawn mower", "a garden rake", "a sack of potting soil"),
            "garden tools are near where they are used",
        ),
        "in the cutlery drawer": (
            ("a set of forks", "a clean teaspoon", "a clean table knife"),
            "forks, knives and spoons are at hand there",
        ),
        "in the garage": (
            ("a small car", "a winter tire", "a trailer"),
            "vehicles and their parts have room there",
        ),
        "in the jewelry box": (
            ("a pearl necklace", "a golden ring", "a pair of earrings"),
            "small treasures are safe there",
        ),
        "in the locked medicine cabinet": (
            ("a bottle of cough syrup", "a box of pills", "a tube of burn ointment"),
            "medicine must not fall into the hands of small children",
        ),
        "in the laundry basket": (
            ("a pile of dirty socks", "a shirt with grass stains", "a used bath towel"),
            "what is to be washed is gathered there",
        ),
    },
    (
        "$name {tidies up and finds|is tidying and comes across|picks up} $case.",
        "{After shopping|After the move|In the evening}, $name {has to put away|wants to put away|is holding} $case.",
        "{On the table|In the hall|On a chair}, $name {finds|sees|notices} $case.",
        "{There is still one thing|One thing is left} for $name to put away: $case.",
    ),
    (
        (
            "{Where is the best place for $name to keep it|Where should $name put it|Which place is right for "
            "what $name has}?"
        ),
        "{In which place should $name keep it|Where will $name put it}?",
    ),
    (
        "{$name puts it|It is best for $name to put it} $answer.",
        "{The place that $name needs is|For $name the answer is}: $answer.",
    ),
    (
        "Things are kept where they are used, where they stay good, or where they are safe.",
        "Ask what would happen if it were left in a wrong place.",
        "Put it with other things of its kind.",
    ),
    ("{The thing in question is|It is about|What has to be put away is} $case.",),
    PLAIN_REASONS,
)

_FIRST = Topic(
    "household.first",
    "What comes first",
    {
        "fill the kettle with water": (
            ("boil water for tea", "make a hot drink with the kettle"),
            "an empty kettle has nothing to heat",
        ),
        "crack the eggs": (
            ("whisk eggs for an omelet", "separate yolk and white"),
            "the inside has to come out of the shell",
        ),
        "unlock the door": (
            ("step into the locked house", "get into the office that was locked at night"),
            "a locked door does not open",
        ),
        "put a stamp on the envelope": (
            ("drop the letter into the mailbox", "send off a postcard in an envelope"),
            "mail has to be paid for before it travels",
        ),
        "dig a hole": (
            ("plant a young tree", "set a fence post into the ground"),
            "the lower end has to go into the ground",
        ),
        "take off the shoes": (
            ("change into slippers", "put the bare feet into the brook"),
            "feet must be out of them",
        ),
        "buy a ticket": (
            ("get on the train as a paying passenger", "see a film at the cinema"),
            "without one nobody is let in",
        ),
        "peel the banana": (("slice a banana into the fruit salad", "eat a banana"), "its skin is not eaten"),
        "put in the batteries": (
            (
                "turn on the new flashlight that came without any power",
                "start the toy robot that came out of the box empty",
            ),
            "nothing works without power",
        ),
        "open the can": (
            ("pour the canned soup into the pot", "eat peaches from a can"),
            "what is inside has to come out",
        ),
        "preheat the oven": (
            ("bake a cake at 180 degrees", "put the pizza in when it is really hot"),
            "a cold oven does not bake",
        ),
        "learn how to swim": (
            ("cross the deep lake without a boat", "jump into the deep pool alone"),
            "deep water is dangerous for those who can't swim",
        ),
        "plug it in": (
            ("vacuum the carpet with an electric cleaner", "use the electric mixer"),
            "it needs current from the socket",
        ),
        "charge it": (
            ("call somebody with a phone that is out of power", "ride an electric scooter that is out of power"),
            "it has to take up current beforehand",
        ),
        "wet the hair": (("wash the hair with shampoo", "make a good foam on the head"), "shampoo needs water to foam"),
        "fill the tank": (
            ("drive far with a car whose fuel gauge shows empty", "mow with a motor mower that is out of fuel"),
            "an engine does not run without fuel",
        ),
    },
    (
        "$name {wants to|is going to|would like to|has decided to} $case.",
        "{Soon|Today|In a moment|This afternoon}, $name {will|wants to|is to} $case.",
        "{The plan of|The next task of} $name is to $case.",
        "{Somebody has asked|A friend has asked} $name to $case.",
    ),
    (
        "{What does $name have to do first|What must $name do before that|Which step comes first for $name}?",
        "{What is needed before $name can go on|Which of the steps must $name not forget beforehand}?",
    ),
    ("{First, $name has to|Before that, $name must} $answer.",),
    (
        "Ask what would go wrong if a step were left out.",
        "Some steps make others possible, and those come first.",
        "Go through the action in your mind, from the end back to the beginning.",
    ),
    ("{The aim is to|In the end, $name wants to} $case.",),
    PLAIN_REASONS,
)

FAMILIES: tuple[ReasoningFamily, ...] = (topic_family(_KEPT), topic_family(_FIRST))
