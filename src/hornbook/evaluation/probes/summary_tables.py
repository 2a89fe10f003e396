"""Words and sentences that reports are made of."""

from __future__ import annotations

EXTRAS: tuple[str, ...] = (
    "{It was a cold day|The sun was out} and $n people {stood around|were there}.",
    "Somebody had brought {a dog|a camera|a thermos} along.",
    "{A local paper|The radio} sent {a young man|two people} to {take notes|ask around}.",
    "Nobody knows {why|how} the lights went out for $n minutes.",
    "{Coffee|Tea|Soup} {was served|could be had} for $n cents.",
    "{A band|A choir} played {old songs|a march} in between.",
    "{The mayor|A bus driver|An old lady} {laughed|shook hands|wore a green scarf}.",
    "Later, {a door|a window|a chair} {had to be mended|was found broken}.",
    "About $n {photos|letters} have {come in|been sent} since then.",
    "There {had been|was} some talk about {the weather|the parking lot|the noise}.",
)
SPORTS: tuple[tuple[str, str], ...] = (
    ("yearly boat race", "boat race"), ("long swim", "swim"), ("spring bike race", "bike race"),
    ("hill run", "run"), ("sled race", "sled race"), ("great stair climb", "climb"), ("ski race", "ski race"),
)  # fmt: skip
PRIZES: tuple[str, ...] = ("a silver bowl", "a new watch", "a red kite", "a big cheese", "a gold coin", "a warm coat")
CROSSINGS: tuple[str, ...] = ("ferry", "bridge", "tunnel", "cable car", "dam", "causeway")
HOMES: tuple[str, ...] = ("a cottage", "a flat", "a houseboat", "a farmhouse", "a tower", "a cabin", "a villa")
TRIPS: tuple[str, ...] = ("the zoo", "the salt mine", "the harbor", "the brewery", "the palace", "the cave",
                          "the airport", "the aquarium", "the windmill")  # fmt: skip
PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("clock", ("spring", "pendulum", "dial", "wheel")), ("tractor", ("engine", "clutch", "gearbox", "radiator")),
    ("mill", ("axle", "wheel", "belt", "stone")), ("boat", ("rudder", "pump", "motor", "propeller")),
    ("oven", ("fan", "fuse", "switch", "thermostat")), ("lift", ("cable", "winch", "motor", "brake")),
)  # fmt: skip
CAUSES: tuple[str, ...] = ("rust", "frost", "a mouse", "lightning", "sand", "hail", "a loose screw", "salt water")
TOPICS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("bees", ("bees", "bee", "honeybees"), (
        "They fly from flower to flower.", "Some of them guard the hive.", "Their home is full of wax.",
        "A queen lays all the eggs.", "They make something sweet out of nectar.", "They sting if they are afraid.")),
    ("bread", ("bread", "baking"), (
        "It needs flour and water.", "The dough must rise for an hour.", "A hot oven gives it a crust.",
        "It is cut in slices for breakfast.", "Old, hard pieces are fed to ducks.", "It may be dark or white.")),
    ("rain", ("rain", "raining", "rainfall"), (
        "It falls out of gray clouds.", "It fills the rivers.", "Without it the fields turn brown.",
        "It drums on the roof.", "Puddles are what it leaves behind.", "People open umbrellas when it starts.")),
    ("trains", ("trains", "train", "railways", "railway"), (
        "They run on steel rails.", "A long whistle tells that they come.", "They stop at platforms.",
        "Goods and people ride in their cars.", "A signal must be green for them.", "Tunnels let them pass hills.")),
    ("sleep", ("sleep", "sleeping", "sleeps"), (
        "It comes at night, in a bed.", "Dreams are a part of it.", "Babies need the most of it.",
        "Who gets too little of it is tired all day.", "A loud noise ends it.", "The eyes are closed for it.")),
    ("bicycles", ("bicycles", "bicycle", "bikes", "bike", "cycling"), (
        "They have two wheels and a chain.", "One must pedal to move them.", "A helmet should be worn on them.",
        "They are locked to a rack.", "A bell on the bar warns others.", "One has to keep balance on them.")),
    ("snow", ("snow", "snowing"), (
        "It is white and cold.", "Each flake has six arms.", "Skis glide well on it.",
        "It has to be shoveled off the path.", "It melts in spring.", "Children throw balls made of it.")),
    ("money", ("money", "cash"), (
        "It is kept in a wallet or a bank.", "Shops want it for their goods.", "Once, shells were used for it.",
        "It is made of paper and of metal.", "Workers get it at the end of the month.", "One can save or lend it.")),
    ("music", ("music", "songs"), (
        "It can be written down in notes.", "Drums give it a beat.", "People dance to it.",
        "A choir makes it with voices alone.", "One can hear it on the radio.", "It may be loud or soft.")),
    ("teeth", ("teeth", "tooth"), (
        "They should be brushed twice a day.", "Sugar makes holes in them.", "We chew with them.",
        "A child loses the first ones at six.", "They are white and hard.", "A dentist looks after them.")),
    ("ships", ("ships", "ship", "boats"), (
        "They cross the sea.", "A captain gives the orders on them.", "They lie at anchor in a port.",
        "Once the wind drove all of them.", "Lighthouses show them the way.", "They carry thousands of boxes.")),
    ("trees", ("trees", "tree"), (
        "Their rings tell how old they are.", "Birds build nests in them.", "They have a trunk and roots.",
        "In fall many of them are bare.", "Paper and planks come from them.", "They give shade in summer.")),
)  # fmt: skip
"""Subjects: a title, wordings of it, and sentences that never name it."""
