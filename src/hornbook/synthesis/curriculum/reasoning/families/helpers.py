"""Which tool fits a task, and which clothes fit the weather and the occasion."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.topics import Topic, topic_family

_TELLS = (
    "$name {wants|is trying|is about|has promised} to $case{| today| before dinner| as soon as possible}.",
    "{This evening|Today|After lunch|This week}, $name {has to|wants to|sets out to} $case.",
    "$name {has a plan for the day|has something to do|has a task}: to $case.",
    "{It is time for|It is the turn of} $name to $case.",
    "{A neighbor|A friend|An aunt} has asked $name to $case{| for once| if possible}.",
)

_TOOLS = Topic(
    "helpers.tool",
    "The right tool",
    {
        "a hammer": (
            ("drive a nail into a board", "knock wooden pegs into the ground"),
            "its heavy head gives strong blows",
        ),
        "a saw": (("cut a thick branch into pieces", "shorten a wooden plank"), "its teeth cut through wood"),
        "a screwdriver": (("tighten a loose screw", "take the cover with the four screws off"), "it turns screws"),
        "a needle and thread": (("sew a button back on", "mend a hole in a sock"), "thread holds cloth together"),
        "a ladder": (
            ("change a bulb high on the ceiling", "clear leaves from the roof gutter"),
            "it lets people reach high places",
        ),
        "a shovel": (("dig a hole for a tree", "clear deep snow from the path"), "it lifts earth and snow"),
        "a broom": (
            ("sweep crumbs from the floor", "clear dry leaves off the terrace"),
            "it gathers loose things on the ground",
        ),
        "a thermometer": (
            ("find out how warm the bath is", "check whether the child has a fever"),
            "it measures temperature",
        ),
        "a ruler": (
            ("draw a straight line of ten centimeters", "find the width of a stamp"),
            "it has a straight edge with marks",
        ),
        "a magnifying glass": (
            ("read very tiny print", "look closely at the legs of an ant"),
            "it makes small things look larger",
        ),
        "a wheelbarrow": (
            ("move a heap of soil across the garden", "bring bricks to the back yard"),
            "it carries heavy loads on a wheel",
        ),
        "a scale": (("find out how heavy a parcel is", "measure out 300 grams of flour"), "it shows weight"),
        "a watering can": (
            ("give the flowers a drink", "moisten the seed bed gently"),
            "it pours water in a soft spray",
        ),
        "a can opener": (("get the beans out of a tin", "open a tin of peaches"), "it cuts through metal lids"),
        "a compass": (("find out where north is", "keep walking west in thick fog"), "its needle points north"),
        "a pair of scissors": (("cut a star out of paper", "trim a paper ribbon"), "its two blades cut thin material"),
        "a flashlight": (
            ("look for a key in a dark cellar", "walk through the woods at night"),
            "it gives light in the dark",
        ),
        "an iron": (("get the wrinkles out of a shirt", "make the tablecloth smooth again"), "its heat smooths cloth"),
        "a rake": (
            ("pull fallen leaves into a heap", "smooth the soil of a flower bed"),
            "its long teeth gather and level",
        ),
        "an air pump": (("fill a flat bicycle tire", "blow up a rubber boat"), "it presses air into things"),
        "a stopwatch": (("time a race to the second", "measure how long a song lasts"), "it measures short times"),
    },
    _TELLS,
    (
        "{Which thing|Which tool} {should $name use|would help $name most|does $name need}?",
        "What {would be best for $name to take|should $name look for in the shed|does $name need for that}?",
        "{If only one thing may be used, which should $name choose|Which is the right thing for $name}?",
    ),
    (
        "$name {needs|should use|should take} $answer.",
        "{The right thing for $name is|$name is best helped by} $answer.",
    ),
    (
        "Ask what has to be done, and then which tool is made for just that.",
        "Every tool has a part that does the work: an edge, a head, a needle, a scale.",
        "Many tools could help a little, but one of them fits the task.",
    ),
)

_CLOTHES = Topic(
    "helpers.clothing",
    "What to wear and take along",
    {
        "an umbrella": (
            ("it is raining steadily without any wind", "the forecast says rain all day"),
            "it keeps the rain off",
        ),
        "sunglasses": (
            ("the low sun shines right into the eyes", "bright light is reflected by the lake"),
            "they protect the eyes from bright light",
        ),
        "warm gloves": (
            ("the hands are freezing in the frost", "everyone has icy fingers"),
            "they keep the hands warm",
        ),
        "rubber boots": (
            ("the path is covered with deep puddles", "the meadow is under a hand of water"),
            "they keep the feet dry",
        ),
        "a swimsuit": (
            ("the class is going to the swimming pool", "it is hot and everybody is swimming in the lake"),
            "it is made for the water",
        ),
        "a bicycle helmet": (
            ("the trip will be made by bicycle", "a steep ride down the mountain by bike is planned"),
            "it protects the head in a fall",
        ),
        "an apron": (
            ("sauce is splashing from the pan", "thirty cakes have to be baked and flour is everywhere"),
            "it keeps the clothes clean in the kitchen",
        ),
        "pajamas": (
            ("it is late and time to go to bed", "the night is spent at a friend's house"),
            "they are worn for sleeping",
        ),
        "ice skates": (
            ("the pond is frozen solid and all the friends glide over it", "the ice rink opens today"),
            "their blades glide on ice",
        ),
        "a life jacket": (
            ("a trip in a small sailing boat is planned", "the canoe tour goes down a wild river"),
            "it keeps a person afloat",
        ),
        "earplugs": (
            ("the drill next door is terribly loud", "the concert is louder than ears can stand"),
            "they keep noise out",
        ),
        "a reflective vest": (
            ("the walk along the road is in the dark", "cars must see the walkers at night"),
            "it shines in the light of cars",
        ),
        "hiking boots": (
            ("a long walk over stony mountain paths is planned", "the trail to the summit is steep and rocky"),
            "they give the ankles a firm hold",
        ),
        "a straw hat": (
            ("the noon sun burns on the head in the fields", "there is no shade in the vineyard at noon"),
            "its brim gives shade",
        ),
    },
    (
        "$name {looks out of the door|gets ready|packs a bag|thinks about the day}: $case.",
        "{In the morning|Later|On Saturday}, $name {hears|learns|sees} that $case.",
        "{As|Because} $case, $name {goes to the closet|looks for something}.",
        "$name {is told|reads in a message|knows} that $case.",
        "{A friend tells|Somebody tells} $name to mind that $case.",
    ),
    (
        "{What should $name put on or take along|Which thing should $name not forget|What does $name need most}?",
        "{Which thing would help $name now|What is the best thing for $name to have}?",
    ),
    ("$name {needs|should take} $answer.", "{The best choice for $name is|For $name the best thing is} $answer."),
    (
        "Think of what the weather or the activity does to the body, and what protects from it.",
        "Clothes have a purpose: to warm, to keep dry, to give shade, or to keep safe.",
        "Ask first which part of the body is in trouble: head, eyes, ears, hands or feet.",
    ),
    ("{What has to be kept in mind|The situation}: $case.", "{It matters that|The reason is that} $case."),
)

FAMILIES: tuple[ReasoningFamily, ...] = (topic_family(_TOOLS), topic_family(_CLOTHES))
