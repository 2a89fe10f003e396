"""The scenes that passages about places and lives are told from."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.passages import Scene
from hornbook.synthesis.curriculum.reasoning.scenes import TOWNS
from hornbook.synthesis.curriculum.reasoning.vocabulary import MONTHS

PLACES: tuple[Scene, ...] = (
    Scene(
        "town",
        {
            "town": TOWNS,
            "crowd": ("1200..9800 by 100",),
            "month": MONTHS,
            "year": ("1610..1930 by 5",),
            "where": (
                "on a river",
                "on the coast",
                "at the foot of a mountain",
                "on a small island",
                "at the edge of a forest",
                "between two lakes",
                "in a deep valley",
                "on a wide plain",
            ),
            "work": (
                "fishing",
                "growing apples",
                "making furniture",
                "weaving cloth",
                "tourism",
                "making cheese",
                "growing tulips",
                "building boats",
                "making glass",
                "keeping sheep",
            ),
            "sight": (
                "lighthouse",
                "stone bridge",
                "windmill",
                "town hall",
                "clock tower",
                "castle",
                "covered market",
                "opera house",
            ),
            "feast": (
                "a kite festival",
                "a cheese market",
                "a night of lanterns",
                "a boat parade",
                "a song contest",
                "a race of wooden carts",
                "a flower show",
                "a festival of soups",
            ),
        },
        (
            "$town is a {small|quiet|friendly} town $where.",
            "{About|Around|Some} $crowd people live there.",
            "{Many of them|Most people} {earn their living|make a living} from $work.",
            (
                "{The best known sight|The pride of the town|What visitors come to see} is the $sight, "
                "{built|finished} in $year."
            ),
            "{Every year in|Each} $month, {there is|the town holds} $feast.",
        ),
        (
            "{The streets are narrow|Cars are rare}, and {cats sleep on the walls|many people ride bicycles}.",
            "A bus goes to the next town every $n minutes.",
            "The {school|library|post office} has $n rooms and a {green|red|gray} roof.",
            "The {bakery|cafe} opens at {six|seven|eight}.",
            "Winters there are {mild|long|wet|cold}.",
        ),
        (
            (
                "Summarize the text in one sentence.",
                "$town is a town $where with about $crowd people that lives from $work and is known for its $sight.",
            ),
            (
                "Give a summary in two sentences, the festival last.",
                "$town is a town of about $crowd people $where, known for its $sight. Every $month it holds $feast.",
            ),
            (
                "Sum this up in one sentence that begins with the sight.",
                (
                    "the $sight of $year is the pride of $town, a town $where with about $crowd people that "
                    "lives from $work."
                ),
            ),
        ),
        {
            "where": "Where is $town?",
            "work": "What do many people in $town live from?",
            "sight": "What is $town {best known for|proud of}?",
            "year": "In which year was the $sight {built|finished}?",
            "month": "In which month is there $feast?",
            "crowd": "About how many people live in $town?",
            "feast": "What takes place every $month?",
        },
        {
            "where": "$town lies $where.",
            "work": "many people there live from $work.",
            "sight": "the pride of the town is the $sight.",
            "year": "the $sight is from $year.",
            "month": "the feast of the town is in $month.",
            "feast": "once a year there is $feast.",
            "crowd": "the town has about $crowd people.",
        },
    ),
)

LIVES: tuple[Scene, ...] = (
    Scene(
        "life",
        {
            "name": ("person",),
            "town": TOWNS,
            "year": ("1850..1960",),
            "parent": (
                "shoemaker",
                "fisherman",
                "miner",
                "teacher",
                "tailor",
                "farmer",
                "weaver",
                "baker",
                "railway worker",
            ),
            "spark": (
                "a broken radio",
                "a book about stars",
                "a visit to a circus",
                "an old violin",
                "a box of paints",
                "a flood in the valley",
                "a long illness",
                "a letter from an aunt",
                "a school trip to the sea",
            ),
            "job": (
                "painter",
                "bridge builder",
                "doctor",
                "pilot",
                "singer",
                "botanist",
                "clockmaker",
                "photographer",
                "cook",
                "mountain guide",
            ),
            "work": (
                "a garden that anyone may visit",
                "a school for poor children",
                "a museum of toys",
                "a hospital ship",
                "a map of all the local caves",
                "a dictionary of bird songs",
                "a theater on wheels",
                "a library for sailors",
            ),
            "age": ("60..97",),
        },
        (
            "$name was born in $town in $year{| as the youngest of many children}.",
            "The family was {poor|not rich}, and {the father|the mother} worked as a(n) $parent.",
            "{What changed everything was|It all began with|The turning point was} $spark.",
            "{After years of study|After a long training|Against all advice}, $name became a(n) $job.",
            "{Today|To this day} $name is {remembered|known} {above all|most of all} for $work.",
            "$name {lived to the age of|died at the age of} $age.",
        ),
        (
            "{Letters from that time|Old photos} show {a small house with $n windows|a garden with $n apple trees}.",
            "{Winters were hard|Work was scarce} {in those days|at that time}.",
            "The house {still stands|was sold long ago}.",
            "{A street|A small square|A ferry} {in the next town|there} {bears|now has} the same name.",
        ),
        (
            (
                "Summarize this life in one sentence.",
                "$name, born in $town in $year, became a(n) $job and is known for $work.",
            ),
            (
                "Sum up this life in two sentences.",
                (
                    "$name was born in $town in $year and became a(n) $job. The turning point was $spark, and "
                    "$name is known for $work."
                ),
            ),
            (
                "Summarize the text in one sentence that begins with the year of birth.",
                (
                    "born in $year in $town as the child of a(n) $parent, $name became a(n) $job, lived to the age "
                    "of $age and is known for $work."
                ),
            ),
        ),
        {
            "town": "Where was $name born?",
            "year": "In which year was $name born?",
            "parent": "What was the work of the {parent|parent who is mentioned}?",
            "spark": "What was the turning point{| in the life of $name}?",
            "job": "What did $name become?",
            "work": "What is $name best known for?",
            "age": "At what age did $name die?",
        },
        {
            "town": "$name was born in $town.",
            "year": "$name was born in $year.",
            "parent": "one of the parents was a(n) $parent.",
            "spark": "it was $spark that changed everything.",
            "job": "$name became a(n) $job.",
            "work": "people remember $name for $work.",
            "age": "$name died at the age of $age.",
        },
    ),
)
