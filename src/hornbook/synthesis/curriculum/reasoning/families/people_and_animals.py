"""Whose work it is, and where which animal lives."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.topics import Topic, topic_family

_JOBS = Topic(
    "people_and_animals.job",
    "Who can help",
    {
        "a plumber": (
            ("a water pipe under the sink is leaking", "the drain of the bath is blocked"),
            "pipes and drains are a plumber's work",
        ),
        "a dentist": (("a tooth has been aching for days", "a filling has fallen out"), "teeth are treated there"),
        "a vet": (("the cat is limping", "the rabbit does not eat any more"), "animals are treated there"),
        "an electrician": (
            ("the wires in the wall give off sparks", "a socket has no current"),
            "wires and sockets need that training",
        ),
        "a baker": (
            ("forty fresh rolls are needed for breakfast", "the loaf for the party has not been baked"),
            "bread and rolls come from there",
        ),
        "a tailor": (
            ("the trousers are too long", "the lining of the jacket has come apart"),
            "clothes are sewn and altered there",
        ),
        "a locksmith": (
            ("the front door key has broken off in the lock", "the keys are lost and the door is shut"),
            "locks and keys are opened and replaced that way",
        ),
        "a mechanic": (
            ("the engine of the car won't start", "the brakes of the car squeal"),
            "engines and brakes are repaired there",
        ),
        "an optician": (
            ("the lens of the glasses is scratched", "the frame of the glasses is bent"),
            "glasses are made and mended there",
        ),
        "a gardener": (
            ("the hedge has grown much too high", "the roses need to be cut back"),
            "plants are cared for that way",
        ),
        "a librarian": (
            ("a book about comets has to be found among thousands", "a borrowed novel has to be returned"),
            "books are kept and lent there",
        ),
        "a firefighter": (("smoke is coming out of the attic", "the barn is in flames"), "fires are put out that way"),
        "a pilot": (
            ("the plane has to be flown to the island", "somebody must land the small aircraft"),
            "flying is that person's job",
        ),
        "a shoemaker": (
            ("the sole of a boot has come off", "the heel of a shoe is worn down"),
            "shoes are mended there",
        ),
        "a hairdresser": (("the hair has grown over the eyes", "the fringe is crooked"), "hair is cut there"),
        "a translator": (
            ("a letter in a foreign language has to be understood", "a contract is needed in two languages"),
            "texts go from one language to another that way",
        ),
        "a judge": (
            ("two parties in court need a ruling", "a verdict has to be given"),
            "decisions in court are made that way",
        ),
        "a watchmaker": (
            ("the watch from grandfather has stopped", "the old pocket watch loses ten minutes a day"),
            "fine clockwork is repaired there",
        ),
    },
    (
        "{At the home of|In the family of} $name {there is a problem|something has to be done}: $case.",
        "$name {calls a friend|sighs|is worried|needs advice}: $case.",
        "{This morning|Since yesterday|Today}, $name {has a problem|needs help}: $case.",
        "{Somebody must help|Help is needed by|Advice is needed by} $name, because $case.",
        "$name {explains|writes down|tells a neighbor} what is the matter: $case.",
    ),
    (
        "{Whom should $name ask|Who is the right person for $name to ask|Who can help $name with that}?",
        "{Whom does $name need|To whom should $name turn|Who would know what to do for $name}?",
    ),
    (
        "$name {should ask|needs|should turn to} $answer.",
        "{The right person for $name|The one to help $name} is $answer.",
    ),
    (
        "Find out what the problem is about, and ask whose daily work that is.",
        "A job is known by what its people repair, make or treat.",
        "The right helper is the one who has learned to do exactly this.",
    ),
    ("{What is the matter|The matter is this}: $case.", "{Look at the problem|See what is wrong}: $case."),
)


_HOMES = Topic(
    "people_and_animals.home",
    "Which animal lives here",
    {
        "a mole": (
            ("in tunnels that it digs under the lawn", "under heaps of soil that it pushes up in the meadow"),
            "moles dig tunnels in the ground",
        ),
        "a spider": (
            ("in a web of fine threads that it spins", "where it catches flies with a sticky net"),
            "spiders spin webs",
        ),
        "a honeybee": (
            ("in a hive, with thousands of others and much honey", "in a box where wax combs are built"),
            "honeybees live in hives",
        ),
        "a polar bear": (
            ("on the ice of the Arctic", "in the far north, hunting seals on the sea ice"),
            "polar bears live in the Arctic",
        ),
        "a camel": (
            ("in the desert, with a hump of fat on its back", "among dunes, where it can go for days without water"),
            "camels are used to deserts",
        ),
        "a shark": (
            ("in the ocean, breathing through gills", "in the sea, where it hunts other fish"),
            "sharks are fish of the sea",
        ),
        "a woodpecker": (
            ("in a hole that it has hammered into a tree", "in the forest, knocking on trunks with its beak"),
            "woodpeckers hammer holes into trees",
        ),
        "a bat": (
            ("in a cave, hanging upside down by day", "in an old attic, from where it flies out at night"),
            "bats hang upside down and fly at night",
        ),
        "a penguin": (
            (
                "on the ice of the Antarctic, as a bird that can't fly",
                "in a colony of black and white birds that dive for fish",
            ),
            "penguins swim but can't fly",
        ),
        "a beaver": (
            ("in a lodge of sticks behind the dam that it has built", "at a river, felling trees with its teeth"),
            "beavers build dams",
        ),
        "a giraffe": (
            (
                "in the savanna, eating leaves from the tops of trees",
                "in the grassland of Africa, with a very long neck",
            ),
            "giraffes have the longest necks of all",
        ),
        "a kangaroo": (
            ("in Australia, with its young in a pouch", "on dry plains, where it hops on strong hind legs"),
            "kangaroos hop and have a pouch",
        ),
        "a snail": (
            ("in a shell that it carries on its back", "in the damp garden, leaving a trail of slime"),
            "snails carry their shells along",
        ),
        "a hen": (
            ("in a coop, where it lays eggs", "on the farm, scratching for grains with its feet"),
            "hens lay eggs in a coop",
        ),
        "a frog": (
            ("at a pond, after growing up as a tadpole", "among the lily pads, croaking at night"),
            "frogs begin as tadpoles in water",
        ),
        "a squirrel": (
            (
                "in a round nest in a tree, hiding nuts for winter",
                "in the park, with a bushy tail and a store of acorns",
            ),
            "squirrels hide nuts",
        ),
        "a whale": (
            ("in the ocean, coming up to breathe through a blowhole", "in the sea as the largest of all mammals"),
            "whales breathe air",
        ),
        "an earthworm": (
            ("in the soil, without legs or bones", "in the compost, eating rotten leaves"),
            "earthworms live in soil",
        ),
    },
    (
        "$name {reads about|sees a film about|is told about|writes about} an animal that lives $case.",
        "{In class|In a quiz|At the museum}, $name {hears of|learns about} an animal that lives $case.",
        "$name has {drawn|photographed|chosen} an animal that lives $case.",
        "{A riddle for|The card of|The question to} $name is about an animal that lives $case.",
    ),
    (
        "{Which animal does $name mean|Which animal is it that $name has in mind|What is the animal of $name}?",
        "{Which animal fits what is said about $name's animal|Which animal will $name name}?",
    ),
    ("{The animal is|$name means|The answer for $name is} $answer.",),
    (
        "Look at where the animal lives, what it eats and what its body can do.",
        "One sure sign is enough to tell many animals apart.",
        "Animals are made for their homes: gills for water, fur for cold, strong claws for digging.",
    ),
    (
        "{The sign is|The clue is|What we know is} that it lives $case.",
        "It lives $case{, which says a lot|, and that is the clue}.",
    ),
)

FAMILIES: tuple[ReasoningFamily, ...] = (topic_family(_JOBS), topic_family(_HOMES))
