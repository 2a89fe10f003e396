"""Changes of lists: a new list in which every element, or every chosen one, is changed."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, limit, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "list_changes.add_constant",
        "{add|plus}_to_all shift_all increase_all raise_all add_to_each {increase|raise}_each",
        [numbers(least=1), integer("k", 1, 9, names=("k", "amount", "step", "bonus"), fix=(1, 2, 5, 10))],
        "list[int]",
        [
            "$hand a list with every number of $numbers increased by $k.",
            "Add $k to each element of $numbers and return the new list.",
            "The points of all pupils go up by $k. Return the new list of points for the old one, $numbers.",
            "Build a list of x + $k for every x in $numbers{, in order|}.",
            (
                "The result is as long as $numbers, and each of its elements is greater by $k than the one at the "
                "same place in $numbers."
            ),
            "Raise all {values|items} in $numbers by $k.",
            (
                "This function takes a list of integers and returns a new list of the same length, every member "
                "of which is $k more than the corresponding one of the input."
            ),
            (
                "You get a list of numbers. Make each number bigger by $k. Return a list of the new numbers in "
                "the same order."
            ),
            "The firm gives every worker $k coins more. From the wages $numbers, produce the list of the new wages.",
            "Input: an array of integers. Output: an array in the same order in which each member has grown by $k.",
            "Plus $k for every member of $numbers.",
        ],
        [
            "return [$x + $k for $x in $numbers]",
            """
            $result = []
            for $x in $numbers:
                $result.append($x + $k)
            return $result
            """,
        ],
        lambda ns, k: [sum((n, k)) for n in ns],
        edges=(([], 1), ([0], 3)),
    ),
    drill(
        "list_changes.multiply_constant",
        "scale multiply_all multiply_each scale_list times_each {scale|multiply}_by",
        [numbers(least=1), integer("k", 2, 9, names=("k", "factor", "times", "m"), fix=(2, 3, 10))],
        "list[int]",
        [
            "$hand a list with every number of $numbers multiplied by $k.",
            "Multiply each element of $numbers by $k and return the new list.",
            (
                "A recipe is cooked $k times. $numbers holds the amounts for one time. Return the amounts for "
                "all, in the same order."
            ),
            "Build a list of $k * x for every x in $numbers.",
            "Scale {the list|the vector} $numbers by the factor $k.",
            (
                "The result is as long as $numbers, and each of its elements is $k times the one at the same "
                "place in $numbers."
            ),
            (
                "This function takes a list of integers and returns a new list of the same length, every member "
                "of which is $k times the corresponding one of the input."
            ),
            (
                "You get a list of numbers. Multiply each number by $k. Return a list of the new numbers in the "
                "same order."
            ),
            (
                "On the map of a town one unit stands for $k metres. Convert the map distances $numbers into "
                "metres and hand over the list."
            ),
            (
                "Input: an array of integers. Output: an array in the same order in which each member is $k "
                "times as large."
            ),
            "Each member of $numbers times $k.",
        ],
        [
            "return [$x * $k for $x in $numbers]",
            """
            $result = []
            for $x in $numbers:
                $result.append($x * $k)
            return $result
            """,
        ],
        lambda ns, k: [sum([n] * k) for n in ns],
        edges=(([], 2), ([0, -1], 3)),
    ),
    drill(
        "list_changes.each",
        "$tag_all $tag_each $tag_list $tag_elements {make|get}_$tag_list map_$tag",
        [numbers(low=-12, high=12, least=1)],
        "list[int]",
        [
            "$hand a list with the $noun of every number in $numbers.",
            "Replace each element of $numbers by its $noun. Return the new list.",
            (
                "{Make|Build} a new list as long as $numbers. Each element is the $noun of the element at the "
                "same index in $numbers."
            ),
            "The $noun of x is $formula. $give the list of these values for all x in $numbers, in order.",
            (
                "Apply the same change to all of $numbers: {take its|take the} $noun instead of the number. "
                "Return the changed copy."
            ),
            "List of the {values|results} $formula for x in $numbers.",
            (
                "The function maps every member of a list of integers to its $noun and returns the resulting "
                "list, in the same order."
            ),
            (
                "You get a list of numbers. For each number, compute its $noun. Put these results in a list in "
                "the same order and return it."
            ),
            (
                "A table has two lines. In the upper line stand the values $numbers; below each of them its "
                "$noun is to be written. Produce the lower line as a list."
            ),
            "In: a list of integers. Every member turns into its $noun. Out: an equally long list.",
            "The $noun of each member of $numbers.",
        ],
        [
            "return [$code for $x in $numbers]",
            """
            $result = []
            for $x in $numbers:
                $result.append($code)
            return $result
            """,
        ],
        lambda ns, v: [
            {
                "square": n**2,
                "cube": n**3,
                "negate": 0 - n,
                "abs": max(n, -n),
                "halve": (n - n % 2) // 2,
                "last": int(str(n)[-1]),
            }[v["kind"]]
            for n in ns
        ],
        edges=(([],), ([0],), ([-3, 4],)),
        variants=[
            {"kind": "square", "tag": "square", "noun": "square", "formula": "x * x", "code": "$x * $x"},
            {"kind": "cube", "tag": "cube", "noun": "cube (third power)", "formula": "x ** 3", "code": "$x ** 3"},
            {"kind": "negate", "tag": "negate", "noun": "negative", "formula": "-x", "code": "-$x"},
            {"kind": "abs", "tag": "absolute", "noun": "absolute value", "formula": "abs(x)", "code": "abs($x)"},
            {"kind": "halve", "tag": "halve", "noun": "half (rounded down)", "formula": "x // 2", "code": "$x // 2"},
            {
                "kind": "last",
                "tag": "last_digit",
                "noun": "last decimal digit",
                "formula": "abs(x) % 10",
                "code": "abs($x) % 10",
            },
        ],
    ),
    drill(
        "list_changes.clamp",
        "clamp_all clamp_list limit_values clip clip_list keep_in_bounds",
        [
            numbers(low=-5, high=30, least=2),
            integer("low", 0, 6, names=("low", "lowest", "minimum", "a")),
            integer("high", 12, 22, names=("high", "highest", "maximum", "b")),
        ],
        "list[int]",
        [
            (
                "$hand $numbers with every element below $low replaced by $low and every element above $high "
                "replaced by $high."
            ),
            (
                "Clamp each number in $numbers to the range from $low to $high: smaller ones become $low, larger "
                "ones become $high."
            ),
            (
                "A dial can show only $low to $high. Values beyond an end show as that end. $give what it shows "
                "for each element of $numbers."
            ),
            (
                "No element of the result may be less than $low or greater than $high. Move those of $numbers "
                "that are to the nearer of the two limits."
            ),
            "Build a list of max($low, min($high, x)) for each x in $numbers.",
            "Clip $numbers at $low and $high. Values between the two stay as they are.",
            (
                "This function takes a list of integers and returns a list of equal length, in which members "
                "under $low have been raised to $low, members over $high have been lowered to $high, and the "
                "rest has been kept."
            ),
            (
                "You get a list of numbers. A number under $low becomes $low. A number over $high becomes "
                "$high. The other numbers do not change. Return the new list."
            ),
            (
                "A heater can only be set from $low to $high degrees. For the wishes $numbers, produce the list "
                "of settings that come nearest."
            ),
            (
                "In: an array of integers. If a member is below $low, $low takes its place; if it is above "
                "$high, $high does; otherwise it stays. Out: a new array."
            ),
            "$numbers forced into the range $low to $high.",
        ],
        "return [max($low, min($high, $x)) for $x in $numbers]",
        lambda ns, low, high: [low if n < low else high if n > high else n for n in ns],
        edges=(([], 0, 12), ([-1, 0, 5, 20, 21], 0, 20)),
    ),
    drill(
        "list_changes.cut",
        "$tag_at $tag_all cut_$tag_limit {make|set}_$tag_limit limit_from_$place $tag_values",
        [numbers(low=0, high=20, least=2), limit()],
        "list[int]",
        [
            "$hand a copy of $numbers in which every number $comp than $k is replaced by $k.",
            "No element may be $comp than $k. Build a new list from $numbers in which those that are become $k.",
            (
                "Go through $numbers: keep a number if it is not $comp than $k, otherwise put $k in its place. "
                "Return the new list."
            ),
            (
                "{A rule says|The rules say} that nobody gets $deal than $k coins. Return what each gets, if "
                "$numbers is what each would get without it."
            ),
            "Build a list of $short(x, $k) for each x in $numbers.",
            "Replace {all values|everything} $side $k in $numbers by $k.",
            (
                "This function returns a copy of a list of integers in which each member that is $comp than $k "
                "has been set to exactly $k, while all others are unchanged."
            ),
            (
                "You get a list of numbers. If a number is $comp than $k, write $k for it. If not, keep the "
                "number. Return the new list."
            ),
            (
                "A meter is broken: it shows $k for anything that is $comp than $k, and the right value "
                "otherwise. Report as a list what it shows for the values $numbers."
            ),
            (
                "In: an array of integers. If a member is $comp than $k, it turns into $k; otherwise it stays. "
                "Out: an equally long array."
            ),
        ],
        "return [$short($x, $k) for $x in $numbers]",
        lambda ns, k, v: [k if (n > k) == (v["short"] == "min") else n for n in ns],
        edges=(([], 3), ([3, 4, 5], 4)),
        variants=[
            {"tag": "cap", "place": "above", "side": "above", "comp": "greater", "deal": "more", "short": "min"},
            {"tag": "floor", "place": "below", "side": "below", "comp": "less", "deal": "less", "short": "max"},
        ],
    ),
)
