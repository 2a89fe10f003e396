"""Pets, garden, post and chores at home."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, mapping
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_PLANTS = ("rose", "fern", "cactus", "basil", "tulip", "ivy", "mint")
_PETS = ("cat", "dog", "rabbit", "hamster", "parrot", "pony")


def _plants(draw: Draw, _: object) -> list[tuple[str, int, int]]:
    return [(plant, draw.integer(0, 9), draw.integer(1, 8)) for plant in draw.sample(_PLANTS, draw.integer(1, 5))]


def _beds(draw: Draw, _: object) -> list[str]:
    width = draw.integer(3, 6)
    return ["".join(draw.choose("TTS.") for _place in range(width)) for _row in range(draw.integer(1, 4))]


def _tasks(draw: Draw, _: object) -> list[tuple[str, bool]]:
    jobs = ("dishes", "laundry", "shopping", "homework", "letter", "garden", "piano")
    return [(job, draw.chance(0.5)) for job in draw.sample(jobs, draw.integer(1, 5))]


_JOBS = Arg("jobs", ("jobs", "tasks", "chores", "todo"), "list[tuple[str, bool]]", _tasks)

FAMILIES = (
    drill(
        "school_home.pet_years",
        (
            "$tag_years_in_human_years human_age_of_$tag $tag_age human_years_for_$tag age_of_$tag_as_human "
            "$tag_to_human_years"
        ),
        [integer("n", 0, 18, names=("n", "years", "age", "old"))],
        "int",
        [
            (
                "A $tag's first year counts like 15 human years, its second like 9, and each further one like $k. "
                "$give the age in human years of a $tag that is $n years old."
            ),
            (
                "How old would a $tag of $n years be as a human? Year one equals 15 years, year two 9 more, and every "
                "year after that $k more; at age 0 it is 0."
            ),
            (
                "A vet explains: 'At one year a $tag is like a person of 15, at two like one of 24, and from then on a "
                "year makes $k.' Convert $n years of life by this rule."
            ),
            (
                "The function takes an age in whole years and returns 0 for 0, 15 for 1, and for larger ages 24 plus "
                "$k times the number of years above two."
            ),
            (
                "You know how many years a $tag has lived. The first year is 15 human years. The second year is 9 "
                "human years. All other years are $k human years each. Return the human years for $n."
            ),
            "Human age of a $n-year-old $tag: 15, then 9, then $k a year.",
            (
                "If $n is 0, return 0. If it is 1, return 15. Otherwise return 24 plus $k for each year beyond the "
                "second: so says the table for a $tag."
            ),
        ],
        """
        if $n == 0:
            return 0
        if $n == 1:
            return 15
        return 24 + ($n - 2) * $k
        """,
        lambda n, v: sum([15, 9, *[v["k"]] * 20][:n]),
        edges=((0,), (1,), (2,), (3,)),
        variants=[{"tag": "cat", "k": 4}, {"tag": "dog", "k": 5}],
    ),
    drill(
        "school_home.food_lasts",
        "days_food_lasts food_for_days how_long_food_lasts whole_days_of_food feeding_days days_until_bag_empty",
        [
            mapping(
                "meals",
                names=("meals", "daily", "pets", "portions"),
                make=lambda draw, _: {pet: draw.integer(1, 9) for pet in draw.sample(_PETS, draw.integer(1, 4))},
            ),
            integer("n", 0, 120, names=("n", "food", "bag", "grams"), fix=(60, 100)),
        ],
        "int",
        [
            (
                "$meals tells how much each pet eats a day. $howmany whole days $n units of food are enough for all "
                "pets together."
            ),
            "Divide $n by the sum of the values of $meals, without a remainder.",
            (
                "A family keeps some animals; what each of them needs daily stands in the dictionary $meals. There is "
                "a bag with $n portions in the house. For how many full days can all be fed?"
            ),
            (
                "The function adds up the daily needs in the dictionary and returns the integer quotient of the supply "
                "$n and this sum."
            ),
            (
                "Every pet gets its food every day. You have $n units of food. Return how many days you can feed all "
                "the pets. A day counts only if all of them get enough."
            ),
            "Full days that $n lasts with the daily amounts $meals.",
            (
                "Going on holiday, the neighbors must be told when to buy food. Determine the number of complete days "
                "covered by $n, when each animal takes its value in $meals daily."
            ),
        ],
        "return $n // sum($meals.values())",
        lambda meals, n: next(days for days in range(200) if (days + 1) * sum(meals[pet] for pet in meals) > n),
        edges=(({"cat": 5}, 0), ({"cat": 5}, 5), ({"cat": 2, "dog": 3}, 14)),
    ),
    drill(
        "school_home.thirsty_plants",
        "thirsty_plants plants_to_water water_today needs_water watering_list dry_plants",
        [Arg("plants", ("plants", "pots", "flowers", "garden"), "list[tuple[str, int, int]]", _plants)],
        "list[str]",
        [
            (
                "Each tuple in $plants is (plant, days since it was watered, days between waterings). $hand the plants "
                "that must be watered today: those where the first number has reached the second."
            ),
            (
                "From $plants, tuples of a name and two numbers, list the names for which the first number is at least "
                "as large as the second. Keep the order."
            ),
            (
                "On the window sill stand several pots. For each, $plants notes the name, how many days ago it got "
                "water and every how many days it wants some. Which pots are due? A plant is due if the days passed "
                "are not fewer than its interval."
            ),
            (
                "The function returns the first component of all triples (name, passed, interval) for which passed is "
                "greater than or equal to interval, in list order."
            ),
            (
                "Every plant has a name, a number of days without water, and a number of days after which it needs "
                "water. If the days without water are equal or more, it needs water. Return the names of these plants."
            ),
            "Names in $plants (name, since, every) with since >= every.",
            (
                "Report which plants to water. An entry (plant, days since last water, interval) of $plants qualifies "
                "unless fewer days have gone by than its interval."
            ),
        ],
        [
            "return [plant for plant, since, every in $plants if since >= every]",
            """
            $result = []
            for plant, since, every in $plants:
                if since >= every:
                    $result.append(plant)
            return $result
            """,
        ],
        lambda plants: [triple[0] for triple in plants if not triple[1] < triple[2]],
        edges=(([],), ([("ivy", 3, 3)],), ([("ivy", 2, 3), ("fern", 5, 1)],)),
    ),
    drill(
        "school_home.beds",
        "count_in_beds plants_per_row count_per_bed tomatoes_per_row signs_per_row row_counts",
        [
            Arg("garden", ("garden", "beds", "rows", "plan"), "list[str]", _beds),
            Arg("mark", ("mark", "plant", "sign", "kind"), "str", lambda draw, _: draw.choose("TS."), fix=("T", "S")),
        ],
        "list[int]",
        [
            (
                "$garden is a plan of a garden, one string for each bed. $build a list with the number of $mark in "
                "each of the strings."
            ),
            "For every string of $garden count how often the character $mark is in it. Return the counts in order.",
            (
                "A gardener draws the beds as texts such as 'TT.S', a letter for each plant and a dot for a free "
                "place. For every bed of $garden the gardener wants to know how many places are marked with $mark. "
                "Return these numbers as a list."
            ),
            (
                "The function takes a list of strings and a single character and returns a list of integers, the "
                "number of occurrences of the character in the respective string."
            ),
            (
                "You get some texts. Each text is one row of plants. Count the sign $mark in the first row, in the "
                "second row and so on. Return a list of the numbers."
            ),
            "Occurrences of $mark per string of $garden.",
            (
                "Given rows of equal length in $garden, produce one number per row: how many of its characters are "
                "$mark (0 if none)."
            ),
        ],
        [
            "return [bed.count($mark) for bed in $garden]",
            """
            $result = []
            for bed in $garden:
                $result.append(bed.count($mark))
            return $result
            """,
        ],
        lambda garden, mark: [sum(sign == mark for sign in bed) for bed in garden],
        edges=(([], "T"), (["TTT", "..."], "T"), (["S"], "S")),
    ),
    drill(
        "school_home.address_label",
        "address_label label_for_parcel write_address envelope_text address_text address_on_letter",
        [
            Arg("who", ("who", "receiver", "person", "addressee"), "str", lambda draw, _: draw.choose(PEOPLE)),
            Arg(
                "street",
                ("street", "road", "street_and_number", "way"),
                "str",
                lambda draw, _: f"{draw.choose(('Mill', 'Hill', 'Park', 'Lake'))} Road {draw.integer(1, 99)}",
            ),
            integer("code", 1000, 9999, names=("code", "zip_code", "postcode", "post_code")),
            Arg(
                "town",
                ("town", "city", "village", "place"),
                "str",
                lambda draw, _: draw.choose(("Oxton", "Marly", "Bergen", "Linden")),
            ),
        ],
        "str",
        [
            (
                "$build an address in three lines: $who, $street, and in the last line $code, a blank and $town. The "
                "lines are separated by line breaks."
            ),
            (
                "Join $who, $street and the text made of $code and $town (with a blank between them) by newline "
                "characters."
            ),
            (
                "A parcel needs a label. The receiver is $who; the second line is $street; below stand the postcode "
                "$code and, after a blank, $town. Return the label as one string with '\\n' between the lines and "
                "none at the end."
            ),
            (
                "The function returns a string with two newline characters. Before the first stands $who, between them "
                "$street, after them the number $code, a space and $town."
            ),
            (
                "Write an address. In line one comes the name $who. In line two comes the street $street. In line "
                "three come the number $code and the town $town. Return all three lines as one text."
            ),
            "Three-line address: $who / $street / $code $town.",
            (
                "An envelope is printed from four values. Lines one and two are $who and $street as they are. Line "
                "three consists of $code and $town with one space. Give the whole text, lines parted by newlines."
            ),
        ],
        'return f"{$who}\\n{$street}\\n{$code} {$town}"',
        lambda who, street, code, town: "\n".join([who, street, str(code) + " " + town]),
        edges=(("Ada", "Mill Road 1", 1000, "Marly"),),
    ),
    drill(
        "school_home.parcel_size",
        "parcel_fits parcel_allowed is_parcel_small_enough accept_parcel size_is_allowed within_size_limit",
        [
            integer("a", 5, 90, names=("length", "side1", "long", "first")),
            integer("b", 5, 60, names=("width", "side2", "wide", "second")),
            integer("c", 5, 60, names=("height", "side3", "tall", "third")),
            integer("most", 100, 260, names=("most", "limit", "allowed", "maximum"), fix=(120, 200, 250)),
        ],
        "bool",
        [
            (
                "The girth of a parcel is twice the sum of its width $b and its height $c. $check the length $a plus "
                "the girth is not more than $most."
            ),
            (
                "A parcel measures $a by $b by $c. The post accepts it if $a plus two times $b plus two times $c is "
                "$most or less. Is it accepted?"
            ),
            (
                "At the post office a tape is put once along a box ($a) and once around it, over twice the width $b "
                "and twice the height $c. Return True if the tape is not longer than $most, otherwise False."
            ),
            (
                "The function returns a boolean: whether the sum of the length $a and of the double of each of the two "
                "other measures, $b and $c, does not exceed $most."
            ),
            (
                "A box has the length $a, the width $b and the height $c. Take the width two times and the height two "
                "times. Add the length. The result must not be greater than $most. Return True if the box is allowed."
            ),
            "$a + 2 * ($b + $c) at most $most?",
            (
                "If length $a and girth (around width $b and height $c) together are over $most, return False; in "
                "every other case return True."
            ),
        ],
        "return $a + 2 * ($b + $c) <= $most",
        lambda a, b, c, most: not sum([a, b, b, c, c]) > most,
        edges=((20, 25, 25, 120), (90, 60, 60, 250), (10, 5, 5, 120), (50, 5, 5, 200)),
    ),
    drill(
        "school_home.tasks",
        "$tag_tasks tasks_$tag list_$tag_tasks which_are_$tag $tag_jobs chores_$tag",
        [_JOBS],
        "list[str]",
        [
            (
                "$jobs is a list of tuples (task, done), done being True or False. $hand the tasks that are $said, in "
                "order."
            ),
            "Of the pairs (text, flag) in $jobs, return the texts whose flag is $flag.",
            (
                "On the to-do list in the kitchen some things have been ticked off. It is given as $jobs, a task and "
                "True (ticked) or False in each tuple. Which tasks are $said?"
            ),
            (
                "The function takes a list of tuples of a string and a boolean and returns the strings that come with "
                "$flag, in the same order."
            ),
            "Every task has a truth value. True means that it is done. Return the list of the tasks that are $said.",
            "Texts in $jobs with $flag beside them.",
            (
                "For the evening's report we need all tasks that are $said. An entry of $jobs consists of the task and "
                "whether somebody has done it."
            ),
        ],
        [
            "return [job for job, done in $jobs if $test]",
            """
            $result = []
            for job, done in $jobs:
                if $test:
                    $result.append(job)
            return $result
            """,
        ],
        lambda jobs, v: [pair[0] for pair in jobs if pair[1] == (v["tag"] == "finished")],
        edges=(([],), ([("letter", True)],), ([("letter", False), ("piano", True)],)),
        variants=[
            {"tag": "open", "flag": "False", "test": "not done", "said": "{not done yet|still open}"},
            {"tag": "finished", "flag": "True", "test": "done", "said": "{already done|finished}"},
        ],
    ),
    drill(
        "school_home.tick_off",
        "tick_off mark_done finish_task complete_task set_done check_off",
        [
            _JOBS,
            Arg(
                "which",
                ("which", "chore", "this_task", "ready"),
                "str",
                lambda draw, before: draw.choose(before[0])[0] if draw.chance(0.85) else "sleep",
            ),
        ],
        "list[tuple[str, bool]]",
        [
            (
                "$jobs holds tuples (task, done). $build a new list in which the task $which is marked with True; all "
                "others stay as they are."
            ),
            (
                "Return $jobs with the flag of the task $which changed to True. If there is no such task, the result "
                "equals $jobs."
            ),
            (
                "Someone has finished $which and ticks it on the list $jobs, whose entries are (task, True or False). "
                "What does the list look like afterwards? Make a new one."
            ),
            (
                "The function copies a list of (string, boolean) tuples. In the copy, the boolean beside the string "
                "$which is True; it does not matter what it was before."
            ),
            (
                "You have a list of tasks. Each task is a tuple with a text and a truth value. Set the truth value of "
                "$which to True. Tuples cannot be changed, so create a new list. The order is the same."
            ),
            "Copy of $jobs with ($which, True) in place of the old entry.",
            (
                "For each tuple of $jobs: if its text is $which, take the text and True; otherwise take the tuple "
                "unchanged. Return the list of all these tuples."
            ),
        ],
        [
            "return [(job, done or job == $which) for job, done in $jobs]",
            """
            $result = []
            for job, done in $jobs:
                if job == $which:
                    $result.append((job, True))
                else:
                    $result.append((job, done))
            return $result
            """,
        ],
        lambda jobs, which: [(job, True) if job == which else (job, done) for job, done in jobs],
        edges=(([], "sleep"), ([("letter", False), ("piano", False)], "piano"), ([("letter", True)], "letter")),
    ),
)
