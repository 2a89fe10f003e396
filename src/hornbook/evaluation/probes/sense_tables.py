"""What everybody knows, as tables: which answer fits which cases. No case fits two answers of its table.

The first wording of an answer, up to the first ``/``, is the one that is shown; the others are accepted too.
"""

from __future__ import annotations

from collections.abc import Mapping

Table = Mapping[str, tuple[str, ...]]

OUTCOMES: Table = {
    "it melts/melts/melt/melted": ("a snowball lies on a warm stove", "a stick of butter sits on a hot plate",
                                   "a cup of ice stands in the noon sun", "a wax doll is left by the fire"),
    "it dries/dries/dry/dried": ("a wet towel hangs in the wind", "a damp shirt is spread out in the sun",
                                 "a washed sock hangs over a heater", "a puddle lies on a hot street"),
    "it burns/burns/burn/burned/burnt": ("a slice of toast stays in the oven for hours",
                                         "a dry leaf falls into a flame", "a match is held to old paper",
                                         "a pan of oil is forgotten on high heat"),
    "it pops/pops/pop/popped/bursts": ("a balloon touches a thorn", "a soap bubble hits a wall",
                                       "a paper bag full of air is slapped flat", "a tire is pumped up far too much"),
    "it cracks/cracks/crack/cracked/breaks": ("a raw egg drops on tiles", "a teacup falls on stone",
                                              "a thin window is hit by a brick", "a mirror tips over on a hard floor"),
    "it rusts/rusts/rust/rusted": ("an iron nail lies in wet grass for a year", "a steel bike is left in the rain",
                                   "an iron gate gets no paint near the sea", "an old tin can sits in a damp yard"),
    "it rots/rots/rot/rotted/goes bad": ("a peach lies on a shelf for a month", "a piece of raw fish is left in a bag",
                                         "a melon is forgotten in a warm shed", "a heap of wet leaves lies all winter"),
    "it grows/grows/grow/grew": ("a bean is put in damp soil", "a young oak gets sun and rain",
                                 "a puppy is fed well for months", "a lawn is not mown for weeks"),
}  # fmt: skip
THINGS: Table = {
    "a saw": ("cut a thick branch", "make a plank shorter", "take off the top of a post"),
    "a broom": ("sweep crumbs off a floor", "clear dust from a porch", "gather straw in a barn"),
    "a needle": ("sew on a loose patch", "stitch a torn sleeve", "take up the hem of a skirt"),
    "a ladder": ("reach a high roof", "pick pears from a tall tree", "change a lamp under the ceiling"),
    "a rake": ("pull dead leaves into a heap", "smooth loose soil in a flower bed", "clear cut grass from a lawn"),
    "a kettle": ("boil water for two cups", "heat water for a hot bottle", "get hot water for instant soup"),
    "a pump": ("fill a flat tire", "blow up an air bed", "get air into a soft football"),
    "a scale": ("find out how heavy a parcel is", "check the weight of a pup", "weigh a bag of nuts"),
    "a ruler": ("draw a straight line", "see how many inches a card is wide", "measure the side of a small box"),
    "a towel": ("get dry after a swim", "rub a wet dog", "dry hair after a bath"),
}  # fmt: skip
FEELINGS: Table = {
    "sad/unhappy/upset": ("has lost an old dog", "must say goodbye to a best friend for years",
                          "hears that a dear aunt has died", "was left out of a birthday party"),
    "glad/happy/pleased": ("has won first prize", "finds a lost ring again", "gets a long wished-for bike",
                           "hears that a sick brother is well again"),
    "angry/mad/cross/furious": ("was cheated out of a week's pay", "sees a boy kick a cat", "was lied to again",
                                "finds a new car scratched on purpose"),
    "afraid/scared/frightened": ("hears steps in the dark cellar", "is chased by a bull",
                                 "stands at the edge of a high cliff", "is in a boat that leaks in a storm"),
    "bored": ("has sat in a dull talk for hours", "has nothing to do on a long train ride",
              "must watch the same film for the fifth time", "has waited all day with no book and no one to talk to"),
    "tired/sleepy/exhausted": ("has worked all night long", "has run up twelve flights of stairs",
                               "has not slept for two days", "has dug holes from dawn until dusk"),
    "proud": ("has built a boat without any help", "taught a shy child to read", "kept a hard promise to the end",
              "wrote a song that the whole town sings"),
}  # fmt: skip
GOALS: Table = {
    "to stay warm/warm": ("buttons up a thick coat", "sits down near the stove", "wraps up in two blankets"),
    "to stay dry/dry": ("opens an umbrella", "waits under a roof until the rain is over", "puts on a rubber cape"),
    "to wake up in time/in time/wake up": ("sets an alarm for dawn", "asks a friend to ring early in the morning",
                                           "tells the hotel to knock at six"),
    "to save money/money": ("buys the cheapest brand", "takes the bus and not a taxi", "puts coins in a jar each week"),
    "to see better/see": ("turns on a lamp", "wipes a pair of glasses", "walks up to the front row"),
    "to be quiet/quiet/not make noise": ("takes off both shoes on the stairs", "whispers in a room with a baby asleep",
                                         "closes the door very gently"),
    "to get well/well/healthy": ("takes the pills from the doctor", "stays in bed with a fever",
                                 "drinks hot tea for a sore throat"),
    "to lose no time/time": ("runs to the station", "skips lunch before a deadline", "takes the short cut"),
}  # fmt: skip
CLUES: Table = {
    "it has rained/rained/rain": ("the street is wet and the gutters drip", "there are puddles on every path",
                                  "all umbrellas in the hall are wet"),
    "it has snowed/snowed/snow": ("the roofs are white and children pull sleds", "the yard is white and cold",
                                  "the plow has pushed white heaps to the side"),
    "the power is out/power": ("no lamp works in the whole street", "the fridge is silent and the lights stay dark",
                               "the lift stands still and all screens are black"),
    "there was a party/party": ("there are balloons and empty cups everywhere",
                                "paper hats and cake crumbs cover the floor",
                                "a banner hangs there and glasses stand on every sill"),
    "a dog was here/dog": ("there are paw prints in the mud and a chewed bone",
                           "the cushion is full of hair and a leash lies there",
                           "something has barked and dug up the lawn"),
    "somebody cooked/cooked/cooking": ("pots stand in the sink and it smells of onions",
                                       "the stove is hot and the windows are steamy",
                                       "peels lie on the board and a pan is greasy"),
    "the shop is shut/shut/closed": ("the blinds are down and the door is locked",
                                     "no light is on behind the counter on a Sunday",
                                     "a sign says to come back tomorrow"),
    "a baby lives there/baby": ("a tiny bed and a rattle stand by the wall",
                                "there is a stroller in the hall and small bottles in the kitchen",
                                "bibs and tiny socks hang on the line"),
}  # fmt: skip
CLOSE: tuple[tuple[str, str], ...] = (
    ("it rusts", "it rots"), ("it burns", "it dries"), ("it melts", "it dries"), ("it cracks", "it pops"),
    ("a broom", "a rake"), ("glad", "proud"), ("sad", "angry"), ("sad", "bored"), ("bored", "tired"),
    ("bored", "angry"),
    ("to stay warm", "to stay dry"), ("to stay warm", "to get well"), ("to wake up in time", "to lose no time"),
    ("it has rained", "it has snowed"), ("the power is out", "the shop is shut"),
    ("there was a party", "somebody cooked"),
)  # fmt: skip
"""Answers that could both be defended for some case and are never offered together."""
SCRIPTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("makes a cup of tea", ("fill the kettle", "boil the water", "pour it into the cup", "drink it")),
    ("mails a card", ("write the card", "put it in an envelope", "stick on the stamp", "drop it in the mailbox")),
    ("bakes a cake", ("mix the dough", "put the tin in the oven", "let the cake cool", "cut a slice")),
    ("washes a shirt", ("make the shirt wet", "rub in some soap", "rinse out the soap", "hang it on the line")),
    ("paints a fence", ("buy a can of paint", "open the can", "dip in the brush", "clean the brush")),
    ("goes by train", ("buy a ticket", "get on the train", "find a seat", "get off the train")),
    ("grows beans", ("dig up the soil", "put the seeds in", "water the young plants", "pick the beans")),
    ("borrows a book", ("go to the library", "look along the shelves", "read the book", "bring it back")),
    ("sleeps in a tent", ("find a flat place", "set up the tent", "crawl inside", "pack the tent away")),
    ("has a swim", ("put on swimwear", "jump into the water", "climb out", "dry off with a towel")),
    ("fixes a flat tire", ("take off the wheel", "find the hole", "glue on a patch", "pump in new air")),
    ("eats a boiled egg", ("put the egg in hot water", "take it out", "peel off the shell", "eat it with salt")),
    ("calls a friend", ("pick up the phone", "dial the number", "talk for a while", "hang up")),
    ("makes a snowman", ("wait for snow", "roll a big ball", "set a head on top", "stick in a carrot nose")),
)
"""What somebody does, and its steps in the only sensible order."""
PRONOUNS: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "The {a} does not go through the {b}, because it is too {x}.",
        "sofa piano wardrobe crate",
        "doorway tunnel window gap",
        ("wide", "big"),
        ("narrow", "small"),
    ),
    (
        "The {a} does not fit into the {b}, because it is too {x}.",
        "violin helmet teapot drum",
        "bag locker pouch drawer",
        ("large", "bulky"),
        ("little", "tight"),
    ),
    (
        "The {a} could not catch up with the {b}, because it was too {x}.",
        "tractor snail turtle barge",
        "train horse hare truck",
        ("slow", "sluggish"),
        ("fast", "quick"),
    ),
    (
        "The {a} fell right through the {b}, because it was so {x}.",
        "stove boulder barrel anvil",
        "shelf ice roof bridge",
        ("heavy", "hefty"),
        ("thin", "weak"),
    ),
    (
        "The {a} could not cut the {b}, because it was too {x}.",
        "knife axe saw blade",
        "rope bone branch crust",
        ("blunt", "dull"),
        ("hard", "tough"),
    ),
    (
        "We took the {a} and not the {b}, because it was so {x}.",
        "bus tram taxi ferry",
        "subway plane scooter coach",
        ("cheap", "safe"),
        ("costly", "risky"),
    ),
    (
        "The {a} knocked the {b} over, because it was so {x}.",
        "bull wave storm bear",
        "hut raft mast stool",
        ("strong", "fierce"),
        ("light", "flimsy"),
    ),
    (
        "Nobody poured the {a} into the {b}, because it was too {x}.",
        "soup milk juice broth",
        "cup jar mug flask",
        ("hot", "sour"),
        ("dirty", "leaky"),
    ),
)
"""A sentence about two things, words for both, and what makes the pronoun mean the first or the second."""
GRAMS: Mapping[str, int] = {
    "a feather": 1, "a paper clip": 1, "a match": 1, "a stamp": 1, "a grape": 6, "a pencil": 6, "a coin": 6,
    "a plum": 60, "a sock": 60, "an egg": 60, "a tennis ball": 58, "a spoon": 50,
    "a hammer": 700, "a football": 430, "a loaf of bread": 600, "a dinner plate": 500, "a jar of jam": 450,
    "a cat": 4500, "a brick": 3000, "a watermelon": 5000, "a goose": 4500, "a car battery": 16000,
    "a kitchen chair": 6000, "a bicycle": 14000, "a sheep": 70000, "a washing machine": 70000, "a grown man": 80000,
    "a horse": 500000, "a piano": 300000, "a cow": 600000, "a motor boat": 900000, "a bus": 12000000,
    "an elephant": 5000000, "a fire engine": 15000000, "a whale": 100000000, "a locomotive": 90000000,
}  # fmt: skip
"""Roughly what things weigh, in grams; only things are compared of which one weighs at least five times the other."""
