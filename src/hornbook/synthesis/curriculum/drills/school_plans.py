"""Plans of a household: shopping lists, stays, chores and spells of weather."""

from __future__ import annotations

from itertools import groupby

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE

_GOODS = ("milk", "bread", "eggs", "jam", "tea", "rice", "cheese", "soap", "juice", "honey")

FAMILIES = (
    drill(
        "school_plans.merge_lists",
        "merge_shopping_lists join_shopping common_shopping_list one_list_of_two combine_wishes add_missing_articles",
        [
            Arg(
                "ours",
                ("ours", "mine", "first", "old"),
                "list[str]",
                lambda draw, _: draw.sample(_GOODS, draw.integer(1, 4)),
            ),
            Arg(
                "theirs",
                ("theirs", "yours", "second", "new"),
                "list[str]",
                lambda draw, _: draw.sample(_GOODS, draw.integer(1, 4)),
            ),
        ],
        "list[str]",
        [
            (
                "Make one shopping list: everything in $ours, followed by those articles of $theirs that are not in "
                "$ours. No list has an article twice."
            ),
            (
                "Append to a copy of $ours each element of $theirs that does not occur in it. Return the new list. "
                "Within each list all elements are different."
            ),
            (
                "Two flatmates go shopping together. One has written $ours, the other $theirs, each without repeating "
                "anything. On the common list nothing shall stand twice; first comes all of the first list, then what "
                "the second one adds. Return it."
            ),
            (
                "The function merges two lists of strings without duplicates. The result contains all elements of the "
                "first list, then, in their order, the elements of the second list that are missing in the first."
            ),
            (
                "There are two lists. Write down the first list. Then look at each word of the second list. If it is "
                "not there yet, write it at the end. Return the complete list. Both lists have only different words."
            ),
            "Union of $ours and $theirs as a list, $ours first, order kept.",
            (
                "We need a single list of what to buy. If an article is in both $ours and $theirs, it is listed once, "
                "at its place in the former. All other articles of the latter follow at the end."
            ),
        ],
        [
            "return $ours + [$item for $item in $theirs if $item not in $ours]",
            """
            $result = list($ours)
            for $item in $theirs:
                if $item not in $result:
                    $result.append($item)
            return $result
            """,
        ],
        lambda ours, theirs: list(dict.fromkeys([*ours, *theirs])),
        edges=(([], ["tea"]), (["tea"], ["tea"]), (["tea", "jam"], ["milk", "jam"])),
    ),
    drill(
        "school_plans.hotel",
        "hotel_price price_of_stay cost_of_nights room_price stay_price nights_price",
        [
            integer("first", 1, 7, names=("first", "weekday", "arrival", "check_in")),
            integer("n", 0, 12, names=("n", "nights", "stay", "count")),
            integer("k", 40, 70, names=("price", "usual", "k", "rate"), fix=(50, 60)),
            integer("p", 75, 99, names=("weekend_rate", "weekend", "p", "high"), fix=(80, 90)),
        ],
        "int",
        [
            (
                "A night in a hotel costs $k, but $p if it begins on a Friday or Saturday. $give the price of $n "
                "nights, the first of which begins on weekday $first (1 is Monday, 7 is Sunday)."
            ),
            (
                "Add up the prices of $n nights in a row. Weekdays run from 1 (Monday) to 7 (Sunday), the first night "
                "is on weekday $first; on the days 5 and 6 a night costs $p, on all others $k."
            ),
            (
                "Guests arrive on weekday $first, where Monday is 1 and Sunday is 7, and stay for $n nights. On "
                "Fridays and Saturdays the room is dearer: $p in place of $k. What does the stay cost?"
            ),
            (
                "The function loops over $n consecutive nights from weekday $first (1 to 7 for Monday to Sunday). It "
                "adds $p for the weekdays 5 and 6 and $k for the rest, and returns the sum."
            ),
            (
                "The days of the week have the numbers 1 to 7. Monday is 1. After 7 comes 1. A night on day 5 or 6 "
                "costs $p. Every other night costs $k. You come on day $first and stay $n nights. Return the price."
            ),
            "Total for $n nights from weekday $first (1 = Monday): $p on days 5 and 6, otherwise $k.",
            (
                "If a night falls on weekday 5 or 6 (Friday, Saturday), it is charged with $p; otherwise with $k. Sum "
                "this over $n nights that start with weekday $first; weekday 7, Sunday, is followed by 1."
            ),
        ],
        """
        $total = 0
        for offset in range($n):
            weekday_then = ($first - 1 + offset) % 7 + 1
            if weekday_then in (5, 6):
                $total += $p
            else:
                $total += $k
        return $total
        """,
        lambda first, n, k, p: sum(([k, k, k, k, p, p, k] * 4)[first - 1 : first - 1 + n]),
        edges=((1, 0, 50, 80), (5, 2, 50, 80), (7, 7, 60, 90), (4, 3, 50, 80)),
    ),
    drill(
        "school_plans.chores_by_turns",
        "assign_chores chores_by_turns who_does_what share_chores plan_of_chores chore_plan",
        [
            words(
                "jobs",
                names=("jobs", "tasks", "chores", "work"),
                make=lambda draw, _: draw.sample(
                    ("dishes", "laundry", "shopping", "dusting", "garden", "cooking"), draw.integer(1, 6)
                ),
            ),
            Arg(
                "family",
                ("family", "people", "flatmates", "children"),
                "list[str]",
                lambda draw, _: draw.sample(PEOPLE, draw.integer(1, 3)),
            ),
        ],
        "dict[str, str]",
        [
            (
                "Give the chores in $jobs to the people in $family by turns: the first chore to the first person and "
                "so on, starting anew with the first person after the last. $build a dictionary from chores to people."
            ),
            "Map element number i of $jobs to element number i modulo the length of $family. Return the dictionary.",
            (
                "On Saturday each chore of $jobs has to be done by somebody. They are handed out in order, around the "
                "table at which $family sits, as many rounds as needed. Who does what? Return chore -> person."
            ),
            (
                "The function takes a list of tasks and a list of persons (not empty) and assigns the tasks "
                "cyclically. The result is a dictionary with the tasks as keys and the persons as values."
            ),
            (
                "There are some jobs and some people. The first job is for the first person, the second job for the "
                "second person. When there are no more people, begin with the first one again. Return a dictionary "
                "with the person for each job."
            ),
            "Dictionary: each of $jobs to one of $family, in rotation.",
            (
                "Plan the housework: go through $jobs and, at the same time, round and round through $family. Note for "
                "every job the person whose turn it is."
            ),
        ],
        """
        $result = {}
        for $i in range(len($jobs)):
            $result[$jobs[$i]] = $family[$i % len($family)]
        return $result
        """,
        lambda jobs, family: dict(zip(jobs, family * len(jobs), strict=False)),
        edges=(([], ["Ada"]), (["dishes"], ["Ada", "Ben"]), (["dishes", "garden", "dusting"], ["Ada", "Ben"])),
    ),
    drill(
        "school_plans.long_enough",
        "has_$tag was_there_a_$tag contains_$tag is_there_a_$tag find_$tag $tag_occurred",
        [
            numbers(
                "temperatures",
                names=("temperatures", "values", "degrees", "weather"),
                make=lambda draw, _: draw.numbers(-4, 4, 1, 8),
            ),
            integer("k", 1, 4, names=("k", "least", "duration", "length"), fix=(2, 3)),
        ],
        "bool",
        [
            "$check $temperatures has at least $k neighboring numbers in a row that are $side 0.",
            (
                "Is there a stretch of $k or more consecutive elements of $temperatures which are all $side zero? "
                "Return True or False."
            ),
            (
                "A weather service speaks of a $word if, on $k days in a row or more, the temperature is $side zero. "
                "Has there been one in $temperatures, a number a day?"
            ),
            (
                "The function returns True if some run of adjacent elements $side 0 has a length of $k or greater, "
                "otherwise False."
            ),
            (
                "You have a temperature for each day. Count the days one after the other that are $side zero. If the "
                "count reaches $k, return True. If a day is not $side zero, the count starts again. Return False if $k "
                "is never reached."
            ),
            "Are there $k successive values $side 0 in $temperatures?",
            (
                "Go through $temperatures with a counter. If a value is $side 0, the counter grows by one; otherwise "
                "it is set back to zero. Report whether it ever becomes $k."
            ),
        ],
        """
        days_in_row = 0
        for $x in $temperatures:
            if $x $op 0:
                days_in_row += 1
            else:
                days_in_row = 0
            if days_in_row >= $k:
                return True
        return False
        """,
        lambda temperatures, k, v: any(
            len(list(run)) >= k
            for fits, run in groupby(temperatures, key=lambda t: t < 0 if v["op"] == "<" else t > 0)
            if fits
        ),
        edges=(([-1], 2), ([-1, -2, -1], 3), ([1, 2, 0, 3], 3), ([2, 2, 2, 2], 2), ([0], 1)),
        variants=[
            {"tag": "cold_spell", "op": "<", "word": "cold spell", "side": "below"},
            {"tag": "warm_spell", "op": ">", "word": "warm spell", "side": "above"},
        ],
    ),
    drill(
        "school_plans.outfits",
        "outfits all_outfits clothes_combinations color_and_item combine_two_lists name_combinations",
        [
            words(
                "colors",
                names=("colors", "adjectives", "first_words", "hues"),
                make=lambda draw, _: draw.sample(("red", "blue", "green", "old", "new"), draw.integer(1, 3)),
            ),
            words(
                "clothes",
                names=("clothes", "nouns", "second_words", "things"),
                make=lambda draw, _: draw.sample(("hat", "coat", "scarf", "shirt", "shoe"), draw.integer(1, 3)),
            ),
        ],
        "list[str]",
        [
            (
                "Combine each word of $colors with each word of $clothes: $build the list of texts like 'red hat', "
                "first all with the first color, in the order of $clothes, then all with the second and so on."
            ),
            (
                "For every string in $colors and, inside that loop, every string in $clothes, join the two by a blank. "
                "Return the texts in this order."
            ),
            (
                "A tailor offers all clothes in all colors and wants a complete list, such as 'red hat', 'red coat', "
                "'blue hat', 'blue coat'. Write it for $colors and $clothes."
            ),
            (
                "The function returns all strings 'x y' in which x is from the first list and y from the second, "
                "ordered by the position of x, then by the position of y."
            ),
            (
                "There are some colors and some clothes. Every color fits everything. Write down all possible pairs as "
                "texts: color, space, thing. Begin with the first color and all the things."
            ),
            "All 'color thing' texts from $colors and $clothes, colors in the outer loop.",
            (
                "Nested loops: for each of $colors go through $clothes and note the color, a blank, the thing. If one "
                "of the lists is empty, so is the result."
            ),
        ],
        [
            'return [f"{color} {thing}" for color in $colors for thing in $clothes]',
            """
            $result = []
            for color in $colors:
                for thing in $clothes:
                    $result.append(color + " " + thing)
            return $result
            """,
        ],
        lambda colors, clothes: [
            colors[place // len(clothes)] + " " + clothes[place % len(clothes)]
            for place in range(len(colors) * len(clothes))
        ],
        edges=((["red"], ["hat"]), (["red", "blue"], []), (["red", "blue"], ["hat", "coat"])),
    ),
)
