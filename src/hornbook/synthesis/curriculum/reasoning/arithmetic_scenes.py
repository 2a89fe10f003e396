"""Scenes for sums, differences and products, told with the amounts ``$a`` and ``$b``.

Their templates need two people (`APART` and `TOGETHER`) or one, and the words ``$things``, ``$holders`` and ``$money``.
"""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.telling import Scene

TOGETHER: tuple[Scene, ...] = (
    Scene(
        (
            "$name {has collected|has saved up|owns} $a $things.",
            "$nameb {has|brings|owns} $b.{| They put them together.}",
        ),
        "How many $things do {they|the two|$name and $nameb} have {together|in all|altogether}?",
        "{Together they have|They have} $answer $things{| in all}.",
        "$things",
    ),
    Scene(
        (
            ("{A train|A ferry|An express train} {leaves|sets off} with $a passengers."),
            ("At the {first|next} stop, $b {more |}people get on{| and nobody gets off}."),
        ),
        "How many {passengers|people} are {now on board|on board after the stop}?",
        "There are {now |}$answer {passengers|people} on board.",
        "passengers",
    ),
    Scene(
        (
            (
                "{A school|The town|A club} library {owns|has} $a {novels|story books} and $b "
                "{comics|atlases|picture books}."
            ),
        ),
        "How many {books|volumes} {of these kinds |}is that {in all|altogether}?",
        "{That is|In all, there are} $answer books.",
        "books",
    ),
    Scene(
        (
            ("On {Monday|Tuesday|Friday}, $name {walked|ran} $a meters to the {lake|market|station}."),
            ("Then $they {walked|ran} another $b meters to {$nameb's house|the museum}."),
        ),
        "How {far is that|many meters is that} {in all|altogether}?",
        "{The whole way is|Altogether it is} $answer meters.",
        "meters",
    ),
    Scene(
        (
            (
                "$name {reads|hears|wants to know} how much $a plus $b {is|makes}, and {does it|works it out} "
                "{without paper|in $their head}."
            ),
        ),
        "What {is the sum|does $name get|is the result}?",
        "{The sum is|$name gets|The result is} $answer.",
    ),
    Scene(
        ("{In|At} the {theater|cinema|stadium}, $a seats are {taken|occupied} and $b are {free|empty}.",),
        "How many seats {are there|does it have} {in all|altogether}?",
        "{There are|It has} $answer seats{| in all}.",
        "seats",
    ),
    Scene(
        (
            (
                "{A baker|A kitchen|The cafe|$name} {made|baked} $a rolls {before|by} noon and $b {afterwards|in "
                "the afternoon|later}."
            ),
        ),
        "How many rolls {were baked that day|is that for the whole day}?",
        "{That day, |}$answer rolls were {baked|made}.",
        "rolls",
    ),
    Scene(
        (
            (
                "{A video game gives|In a game, there are} $a points for the first {level|round} and $b for the "
                "{second|next}."
            ),
            "$name {finishes|wins|completes} both.",
        ),
        "How many points {does $they get|is that|are on $their account|does $name score}?",
        "{$name gets|That is|$name scores} $answer points.",
        "points",
    ),
)
"""Scenes in which the amounts ``$a`` and ``$b`` are added."""

APART: tuple[Scene, ...] = (
    Scene(
        (
            "{The book|A novel|The comic|$name's book} has $a pages.",
            "$name {has read|is done with|has finished} $b of them.",
        ),
        "How many pages {are left|does $name still have to read|remain}?",
        "{There are|$name has} $answer pages left.",
        "pages",
    ),
    Scene(
        (
            (
                "{A hall|A bus depot|The tent|A lecture room} has {room for|space for|places for} $a people, and "
                "$b {are there already|have come so far}."
            ),
        ),
        "How many {more people can come|places are still free}?",
        "{There is room for|Space remains for} $answer more people.",
        "people",
    ),
    Scene(
        ("$name {has|owns} $a $things, $nameb {only|just} $b.",),
        "How many more {$things |}does $name have{| than $nameb}?",
        "$name has $answer more{| $things}.",
        "$things",
    ),
    Scene(
        ("{The tower|The lighthouse|The hill} has $a steps.", "$name has {climbed|gone up} $b of them."),
        "How many steps {are still to come|are missing|remain}{| until the top}?",
        "{There are|It is} $answer steps {to go|until the top}.",
        "steps",
    ),
    Scene(
        (
            (
                "{Of the|From} $a {trees|bushes} {in the nursery|on the farm|for sale}, $b {were sold|were planted "
                "elsewhere|have been sold}."
            ),
        ),
        "How many are {left|still there}?",
        "$answer {are left|are still there|remain}.",
        "plants",
    ),
    Scene(
        ("$name wants to {take|subtract} $b {away |}from $a in $their head.",),
        "What is the {difference|result}?",
        "The {difference|result} is $answer.",
    ),
    Scene(
        ("{A roll of cable|A rope|A ribbon} was $a centimeters long.", "$name {cut off|used} $b centimeters{| of it}."),
        "How {long is what is left|much is left, in centimeters}?",
        "{There are $answer centimeters left|The rest is $answer centimeters long}.",
        "centimeters",
    ),
)
"""Scenes in which ``$b`` is taken from ``$a``."""

ROWS: tuple[Scene, ...] = (
    Scene(
        (
            ("{In a hall|For the concert|At the school play}, there are $a rows of {chairs|seats}."),
            ("{Each row has $b chairs|There are $b seats in each}."),
        ),
        "How many {people can sit down|chairs are there}{| in all}?",
        "{In all, it is|There are} $answer {places|chairs}.",
        "chairs",
    ),
    Scene(
        ("$name {packs|fills|labels} $a $holders with $b $things {each|in each of them}.",),
        "How many $things {is that in all|does $they pack|are there in all}?",
        "{That is|In all, it is} $answer $things.",
        "$things",
    ),
    Scene(
        ("{A ticket|A day pass|A guided tour} costs $b $money.", "$name {buys|pays for|orders} $a of them."),
        "How {much|many $money} does $they {pay|spend}{| in all}?",
        "$name {pays|spends} $answer $money.",
        "$money",
    ),
    Scene(
        (
            (
                "{A machine|A printer|A press} {makes|turns out} $b {labels|cards|badges} {a minute|every "
                "minute|per minute}."
            ),
            "It runs for $a minutes.",
        ),
        "How many {are made|does it make|come out}{| in that time}?",
        "It makes $answer {pieces|of them}.",
        "pieces",
    ),
    Scene(
        (
            (
                "{A gardener|$name|A farmer} plants $a rows with $b {lettuces|cabbages|leeks|strawberries} "
                "{each|in every row}."
            ),
        ),
        "How many plants is that{| in all| altogether}?",
        "{That is|Altogether, it is} $answer plants.",
        "plants",
    ),
    Scene(
        ("$name has to {work out|find} $a times $b {without a calculator|in $their head|while waiting for the bus}.",),
        "What is the {product|result}?",
        "The {product|result} is $answer.",
    ),
)
"""Scenes in which ``$a`` times ``$b`` is asked."""
