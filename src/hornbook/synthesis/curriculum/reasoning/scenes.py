"""The scenes that passages about events are told from. All names of towns are invented."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.passages import Scene
from hornbook.synthesis.curriculum.reasoning.vocabulary import DAYS
from hornbook.synthesis.curriculum.wording import words_of

TOWNS = words_of(
    "Lindow Marvale Ostwick Brinmoor Calder Penrose Fenholt Aldery Torvik Sandray Elmstead Vernay Holmby Ravenby "
    "Quarley Dunmere Westray Orlen Tamber Ickford"
)

EVENTS: tuple[Scene, ...] = (
    Scene(
        "fair",
        {
            "day": DAYS,
            "town": TOWNS,
            "event": (
                "bake sale",
                "book fair",
                "street concert",
                "flea market",
                "charity run",
                "garden party",
                "lantern parade",
                "boat race",
                "kite show",
                "puppet festival",
            ),
            "group": (
                "the school choir",
                "the fire brigade",
                "the sailing club",
                "the village council",
                "the chess club",
                "the library staff",
                "the parents of the school",
                "the local bakers",
                "the drama group",
            ),
            "cause": (
                "a new playground",
                "the animal shelter",
                "a new roof for the church",
                "the children's hospital",
                "the public library",
                "a bridge for cyclists",
                "the restoration of the old mill",
                "new musical instruments",
            ),
            "sum": ("400..9800 by 100",),
            "crowd": ("120..940 by 10",),
            "star": (
                "a dance by the youngest children",
                "a speech by the mayor",
                "a huge apple pie",
                "a magic show",
                "a tug of war",
                "a display of old bicycles",
                "a brass band",
                "a race in sacks",
            ),
        },
        (
            "{Last $day|On $day}, a(n) $event {took place|was held} in $town.",
            "It {was organized|had been planned|was set up} by $group.",
            (
                "{About|Around|Some} $crowd people {came|took part|turned up}{|, more than expected|, many of "
                "them with children}."
            ),
            "{For many, the best part was|What most visitors liked best was|The highlight was} $star.",
            (
                "{By the evening|At the end of the day|When all was counted}, $sum dollars had been "
                "{raised|collected} for $cause."
            ),
        ),
        (
            "{Parking|Finding a seat} was not easy.",
            "{A light wind|A short shower} {cooled the air|came up at noon}.",
            "{Lemonade|Soup|Popcorn} was sold at $n stalls.",
            "The {local newspaper|radio station} sent a reporter.",
            "{Cleaning up|Taking down the tents} {took $n minutes|went quickly}.",
            "There were $n {helpers|dogs|balloons} as well.",
        ),
        (
            (
                "Summarize this in one sentence that begins with the day.",
                "on $day, $group held a(n) $event in $town and raised $sum dollars for $cause.",
            ),
            (
                "Sum this up in one sentence that begins with the organizers.",
                "$group raised $sum dollars for $cause with a(n) $event in $town on $day.",
            ),
            (
                "Give a summary in one sentence that begins with the place.",
                "in $town, a(n) $event organized by $group brought in $sum dollars for $cause on $day.",
            ),
            (
                "Summarize the text in two short sentences, the result last.",
                "$group organized a(n) $event in $town on $day. It raised $sum dollars for $cause.",
            ),
        ),
        {
            "day": "On which day was it{|, according to the text}?",
            "town": "{Where was it held|In which town was it}?",
            "group": "Who {organized it|was behind it}?",
            "cause": "What {was the money for|is the money meant for}?",
            "star": "What {did most people like best|was the highlight}?",
            "sum": "How many dollars were {raised|collected}?",
        },
        {
            "day": "it was held on $day.",
            "town": "the $event was in $town.",
            "group": "it was the work of $group.",
            "cause": "the money is for $cause.",
            "star": "the highlight was $star.",
            "sum": "it brought in $sum dollars.",
        },
    ),
    Scene(
        "rescue",
        {
            "name": ("person",),
            "day": DAYS,
            "town": TOWNS,
            "job": (
                "baker",
                "nurse",
                "bus driver",
                "gardener",
                "teacher",
                "plumber",
                "student",
                "waiter",
                "mail carrier",
                "carpenter",
            ),
            "animal": ("cat", "young goat", "dog", "pony", "owl", "swan", "hedgehog", "calf", "deer", "parrot"),
            "trap": (
                "a dry well",
                "a chimney",
                "a fishing net",
                "a muddy ditch",
                "a storm drain",
                "a barbed fence",
                "a frozen pond",
                "a narrow pipe",
                "a hole in the ice",
                "a thorny hedge",
            ),
            "tool": (
                "a ladder",
                "a long rope",
                "a wooden board",
                "a blanket",
                "a rake",
                "a fishing rod",
                "a bed sheet",
                "a garden hose",
            ),
            "later": ("an animal shelter", "a vet", "its owner", "a nearby farm", "a wildlife center", "the zoo"),
            "time": ("10..95 by 5",),
        },
        (
            "$name, a(n) $job from $town, was {on the way home|out for a walk|on the way to work} {on|last} $day.",
            (
                "{Suddenly|Near the river|At a corner}, $name {noticed|saw|heard} a(n) $animal that was "
                "{caught|stuck} in $trap."
            ),
            (
                "{Calling for help brought nobody|Nobody else was near|No phone was at hand}, so $name "
                "{fetched|borrowed|looked for} $tool."
            ),
            "{It took $time minutes|The rescue took $time minutes|After $time minutes of work it was done}.",
            "The $animal was {shaking|tired|thin|frightened} but {unhurt|not hurt|in good health}.",
            "{Later|The same evening|In the end} it was {taken|brought} to $later.",
        ),
        (
            "{Dark clouds|Thick fog} lay over the {hills|fields}.",
            "{A train|A tractor} could be heard {far away|in the distance}.",
            "The {road|path} had been {repaired|closed} {in spring|the week before}.",
            "$n people had walked by that {morning|day}.",
        ),
        (
            (
                "Summarize the story in one sentence, beginning with the person.",
                "$name from $town freed a(n) $animal from $trap with $tool on $day.",
            ),
            (
                "Sum up the story in one sentence, beginning with the day.",
                "on $day, $name freed a(n) $animal from $trap with $tool, and it was brought to $later.",
            ),
            (
                "Tell in two short sentences what happened.",
                "on $day, a(n) $animal was stuck in $trap. $name freed it with $tool, and it was brought to $later.",
            ),
        ),
        {
            "job": "What {is the job of $name|does $name do for a living}?",
            "animal": "Which animal was in trouble?",
            "trap": "Where was the animal {caught|stuck}?",
            "tool": "What did $name use {for the rescue|to free it}?",
            "later": "Where did the animal end up?",
            "town": "Where is $name from?",
            "day": "On which day did it happen?",
        },
        {
            "job": "$name works as a(n) $job.",
            "animal": "the animal was a(n) $animal.",
            "trap": "the animal was in $trap.",
            "tool": "$name used $tool.",
            "later": "the animal was brought to $later.",
            "day": "it happened on $day.",
            "town": "$name comes from $town.",
        },
    ),
)
