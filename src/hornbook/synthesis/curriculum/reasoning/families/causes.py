"""What happens to things, and why: effects of heat, cold, water and force, explained step by step."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.topics import PLAIN_REASONS, Topic, topic_family

_EFFECTS = Topic(
    "causes.effect",
    "What will happen",
    {
        "it melts": (
            (
                "an ice cube is put on a warm plate",
                "a piece of butter lies in a hot pan",
                "a candle stands right beside the fire",
            ),
            "warmth turns such solids into liquids",
        ),
        "it freezes": (
            ("a bowl of water stands outside in hard frost", "juice is poured into a mold and put into the freezer"),
            "water becomes solid below zero degrees Celsius",
        ),
        "it breaks into pieces": (
            ("a wine glass falls on the stone floor", "a china plate drops from the table onto the tiles"),
            "glass and china are hard but brittle",
        ),
        "it bounces back": (
            ("a rubber ball is thrown on the floor", "a tennis ball hits the wall"),
            "rubber springs back into shape",
        ),
        "it floats": (
            ("a dry cork is laid on the water", "a wooden stick is thrown into the pond"),
            "it is lighter than the water whose place it takes",
        ),
        "it sinks": (
            ("a steel key is dropped into the lake", "a stone is thrown into the well"),
            "it is heavier than the water whose place it takes",
        ),
        "it boils and turns to steam": (
            ("a pot of water is left on the hot stove for long", "a little water is kept over the flame"),
            "at about 100 degrees Celsius water turns into steam",
        ),
        "it rusts": (
            (
                "an iron nail is left in the rain for weeks",
                "an iron chain without paint lies in the wet grass all autumn",
            ),
            "iron, water and air together make rust",
        ),
        "it dissolves": (
            ("a spoon of sugar is stirred into hot tea", "a pinch of salt is put into a pot of water"),
            "the water takes it up in tiny parts that can't be seen",
        ),
        "it burns": (
            ("a sheet of dry paper is held in a flame", "a dry match is lit"),
            "dry paper and wood catch fire",
        ),
        "it withers": (
            ("a pot plant gets no water for weeks in summer", "a cut rose is left without a vase"),
            "plants need water",
        ),
        "it gets wet": (
            ("a towel is left on the line in the rain", "a letter falls into a puddle"),
            "cloth and paper soak up water",
        ),
        "it dries": (
            ("a wet shirt hangs in the sun and wind", "a damp towel hangs over the warm heater"),
            "warmth and moving air carry the water away",
        ),
        "it pops": (
            ("a full balloon touches a thorn", "a needle is stuck into a balloon"),
            "the stretched skin tears at the hole",
        ),
        "it is pulled over": (
            ("a steel pin lies close to a strong magnet", "an iron paper clip is near a magnet"),
            "magnets attract iron and steel",
        ),
        "it turns sour": (
            ("fresh milk stands in the warm kitchen for days", "a jug of raw milk is forgotten in the sun"),
            "tiny living things change milk in the warmth",
        ),
        "it goes out": (
            ("a glass is put over a burning candle", "the lid is put on a small flame in a pan"),
            "a flame needs air",
        ),
        "it rolls down": (
            ("a marble is let go at the top of a ramp", "a round pumpkin gets loose on a hillside"),
            "round things don't stay on a slope",
        ),
    },
    (
        "{In an experiment|At home|One day|In a story}, $name {sees|notices|reads} this: $case.",
        "{Picture this|Imagine it}: {$name is there and|$name looks on as} $case.",
        "$name {tells|writes down|remembers} what was done: $case.",
        "{Here is what|This is what} $name {reports|describes}: $case.",
    ),
    (
        "{What will $name most likely see next|What happens next in what $name describes}?",
        "What {becomes of it|will happen to it} in the case of $name?",
        "{Which result should $name expect|What should $name expect to happen}?",
    ),
    ("{In the case of $name|Most likely}, $answer.", "{$name will see that|What follows is that} $answer."),
    (
        "Ask what the thing is made of and what is done to it.",
        "Heat, cold, water, air and force each do something typical to a material.",
        "Think of the last time you saw such a thing happen.",
    ),
    (
        "{What is done|The case} is this: $case.",
        "{Look at the material and at what is done|Here is the situation}: $case.",
    ),
    PLAIN_REASONS,
)

_REASONS = Topic(
    "causes.reason",
    "Why does it happen",
    {
        "air that is cooled gives up water": (
            ("small drops form on the outside of a cold bottle", "a glass with ice cubes becomes wet on the outside"),
            (
                "air holds water vapor; near the cold glass the air gets cold; cold air can hold less vapor, and "
                "so the rest becomes drops"
            ),
        ),
        "light is faster than sound": (
            (
                "the lightning is seen before the thunder is heard",
                "far away, the hammer is seen to hit before the blow is heard",
            ),
            (
                "light arrives almost at once; sound needs about three seconds for a kilometer; so the ear gets "
                "the news later"
            ),
        ),
        "the Earth turns": (
            ("the sun rises in the east and sets in the west", "it is day in one country while it is night in another"),
            (
                "the sun shines on one half of the Earth; the Earth spins once a day; so every place moves into "
                "the light and out of it"
            ),
        ),
        "warm air rises": (
            (
                "it is warmer under the ceiling than on the floor",
                "a balloon with a burner under it goes up",
                "the paper spiral above the heater begins to spin",
            ),
            "air expands when it is heated; it becomes lighter than the cool air around it; so it moves upwards",
        ),
        "rough ground holds on better than ice": (
            ("sand is spread on the icy path", "winter tires have deep grooves", "hikers wear shoes with deep treads"),
            (
                "on a smooth surface soles and wheels slip; grains and grooves give them something to grip; so "
                "nobody slides"
            ),
        ),
        "metal carries heat quickly": (
            (
                "the metal spoon in the soup gets hot, and the wooden one does not",
                "a steel railing feels colder than a wooden one in winter",
            ),
            "heat moves through metal fast; through wood it moves slowly; so metal soon feels hot or cold to the hand",
        ),
        "water expands when it freezes": (
            (
                "a full bottle bursts in the freezer",
                "the pipe cracks in a hard frost",
                "rocks with wet cracks split in winter",
            ),
            (
                "ice needs more room than the water it comes from; a closed vessel has no room to spare; so the "
                "wall gives way"
            ),
        ),
        "plants grow towards the light": (
            ("the seedlings on the sill bend to the window", "a plant in a box with one hole grows to the hole"),
            "leaves need light to make food; the stem grows faster on its dark side; so it bends towards the light",
        ),
        "salt lowers the freezing point": (
            ("salt is spread on the roads before a frosty night", "the salty sea stays liquid in a light frost"),
            "pure water freezes at zero degrees; salt water has to be colder than that; so it stays liquid for longer",
        ),
        "dark things take up more sunlight": (
            ("the black car seat is hotter in the sun than the white one", "snow under black soot melts first"),
            "white things send most light back; black things keep it and turn it into heat; so they get hotter",
        ),
        "air pushes against a wide surface": (
            ("a parachute falls slowly", "a flat sheet of paper falls more slowly than a crumpled one"),
            "whatever falls has to push air aside; a wide surface has much air to push; so the fall is slowed down",
        ),
        "the moon only reflects sunlight": (
            ("the moon changes its shape from week to week", "half of the moon is dark while the other half shines"),
            (
                "the moon makes no light; the sun lights one half of it; we see that half from different sides, "
                "and so its shape seems to change"
            ),
        ),
        "wind and warmth carry water away": (
            ("puddles disappear after a sunny morning", "washing dries faster on a windy day"),
            "water slowly turns into vapor; warmth speeds this up; moving air takes the vapor along, and so things dry",
        ),
        "oil is lighter than water": (
            ("drops of fat swim on the soup", "salad oil gathers on top of the vinegar"),
            "oil and water don't mix; the lighter one of two liquids goes up; so the oil is found on top",
        ),
    },
    (
        "{One day|At breakfast|On the way home|In class}, $name {wonders why|asks why} $case.",
        (
            "$name {has noticed that|has read that|has found that} $case, and {wonders why|asks for the "
            "reason|wants to know why}."
        ),
        "{A child asks|Somebody asks|A friend asks} $name why $case.",
        "{In the notebook of|On the quiz card of} $name it says: Why is it that $case?",
    ),
    (
        (
            "{What is the reason in the case of $name|What should be told to $name as the reason|Which answer "
            "should $name hear}?"
        ),
        "{Which explanation is right for $name|Which reason explains what $name has in mind}?",
    ),
    ("{The reason is that|It is so because|The explanation is that} $answer.",),
    (
        "To explain something, go step by step from the cause to what is seen.",
        "A good explanation would also work in another place where the cause is the same.",
        "Ask what would be different if the supposed cause were missing.",
    ),
    (
        "{What has to be explained|The thing to explain} is why $case.",
        "{Go back from what is seen|Start from what is seen}: $case.",
    ),
    PLAIN_REASONS,
)

FAMILIES: tuple[ReasoningFamily, ...] = (topic_family(_EFFECTS), topic_family(_REASONS))
