"""Values of a dictionary: sums, extremes, choosing entries by value."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, limit, mapping
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "dict_values.sum_values",
        "sum_values total_values sum_of_dictionary {get|find}_total dict_sum add_all_values",
        [mapping()],
        "int",
        [
            "$give the sum of all values in the dictionary $counts.",
            "Add up everything that is stored in $counts. The keys don't matter{, only the values count|}.",
            "$counts maps names to numbers. $give the total of these numbers.",
            (
                "A shop keeps {its stock|the number of pieces of every article} in $counts. How many pieces are "
                "there in all?"
            ),
            (
                "Every key of $counts has a number as its value. Return the sum of the numbers. An empty "
                "dictionary gives 0."
            ),
            "Total of the values of $counts.",
            "Go through the values of the given dictionary $counts and return what they add up to.",
            (
                "The function takes a dictionary from strings to integers, $counts, and returns the sum of the "
                "integers; for a dictionary without entries this is 0."
            ),
            (
                "You get a dictionary $counts. Every value in it is a number. Add all the values and output the sum. "
                "You do not need the keys."
            ),
            (
                "For the annual report we need one figure: the total of what is recorded in $counts, a dictionary "
                "from departments to expenses."
            ),
            "Input: a dictionary with numeric values, $counts. Output: the result of adding up these values.",
            "Add all values of $counts.",
            "I keep my expenses in the dictionary $counts. How much is it all together?",
            "Calculate the total of all values in $counts.",
        ],
        [
            "return sum($counts.values())",
            """
            $total = 0
            for $val in $counts.values():
                $total += $val
            return $total
            """,
        ],
        lambda d: sum(d[k] for k in d),
        edges=(({},), ({"a": 5},)),
    ),
    drill(
        "dict_values.key_of_extreme",
        "key_with_$tag_value $tag_key {find|get}_$tag_key key_of_$tag name_with_{the_|}$tag_value $side_key",
        [mapping()],
        "str",
        [
            "$give the key of $counts that has the $side value.",
            "$hand the key whose value is the $side in the dictionary $counts.",
            "$counts maps players to points. $hand the name of the player with the $many points.",
            "Look for the $side value in $counts and return its key, not the value itself.",
            "Which key of $counts {belongs to|stands for} the $side number? Return this key.",
            "Every entry of $counts is a name with a number. Return the name whose number is the $side of all.",
            (
                "The function takes a dictionary $counts with integer values, not empty, and returns the key to "
                "which the $side value belongs."
            ),
            (
                "You get a dictionary $counts. Every name in it has a number. Find the $side number. Output the name "
                "that has this number."
            ),
            (
                "In a contest each team collects stars; $counts maps the teams to their stars. Determine the team "
                "with the $many stars."
            ),
            "Key of the $side value in $counts.",
            "In my dictionary $counts every name has a number. Whose number is the $side? I want the name.",
            "Get the key with the $side value from $counts.",
        ],
        [
            "return $tag($counts, key=$counts.get)",
            """
            $best = None
            for $mapkey in $counts:
                if $best is None or $counts[$mapkey] $op $counts[$best]:
                    $best = $mapkey
            return $best
            """,
        ],
        lambda d, v: next(k for k in d if d[k] == sorted(d.values())[v["place"]]),
        edges=(({"a": 4},), ({"a": 2, "b": 2},)),
        note="{If several keys tie, {return|take} the first of them.|The first one counts when there is a tie.}",
        variants=[
            {"tag": "max", "side": "{highest|largest}", "many": "most", "op": ">", "place": -1},
            {"tag": "min", "side": "{lowest|smallest}", "many": "fewest", "op": "<", "place": 0},
        ],
    ),
    drill(
        "dict_values.keys_over_limit",
        "keys_$tag keys_with_values_$tag {get|find}_keys_$tag names_$tag select_keys_$tag keys_$tag_limit",
        [mapping(), limit()],
        "list[str]",
        [
            "$build a list of the keys of $counts whose values are $more than $k.",
            "$hand the keys in the dictionary $counts that have a value $more than $k, in the order they have there.",
            "$counts maps students to points. List the students with $more than $k points.",
            ("Collect every key of $counts whose number is $tag $k. A value of exactly $k does not count."),
            "Which keys in $counts have values $tag $k? Return them as a list, in the order of the dictionary.",
            "Look at each key and value in $counts. If the value is $more than $k, put the key in the result list.",
            (
                "The function takes a dictionary $counts with integer values and returns a list of all keys whose "
                "value is strictly $more than $k. The order of the dictionary is kept."
            ),
            (
                "You get a dictionary $counts. Take the keys whose numbers are $more than $k. Numbers equal to $k "
                "are not taken. Output the keys in a list; it can be empty."
            ),
            (
                "The water levels of some rivers are given in $counts, as a dictionary from river to level. Report "
                "the rivers with a level strictly $tag $k, in the given order."
            ),
            "Keys of $counts with values $tag $k (not equal to it).",
            (
                "I'd like to know which keys of my dictionary $counts have a number $more than $k; just the keys, in "
                "a list, in the order in which they are."
            ),
            "Select the keys of $counts whose values are $more than $k.",
        ],
        [
            "return [$mapkey for $mapkey, $val in $counts.items() if $val $op $k]",
            """
            $result = []
            for $mapkey, $val in $counts.items():
                if $val $op $k:
                    $result.append($mapkey)
            return $result
            """,
        ],
        lambda d, k, v: [a for a in d if d[a] != k and (d[a] > k) == (v["op"] == ">")],
        edges=(({}, 3), ({"a": 5, "b": 4}, 4)),
        variants=[{"tag": "above", "more": "{more|greater}", "op": ">"}, {"tag": "below", "more": "less", "op": "<"}],
    ),
    drill(
        "dict_values.count_over_limit",
        "count_$tag count_values_$tag how_many_$tag number_$tag count_entries_$tag",
        [mapping(), limit()],
        "int",
        [
            "$howmany values of the dictionary $counts are $side $k.",
            "$hand the number of keys in $counts whose value is $side $k.",
            "$counts maps towns to temperatures. How many towns have $side $k degrees?",
            "Go through $counts and count the entries with a value that is $side $k.",
            "Count the values in $counts that are $side $k, and return this count.",
            "$counts is a dictionary with numbers as values. How many of the numbers are $side $k?",
            (
                "The function takes a dictionary $counts with integers as values and returns how many of the values "
                "are $side $k."
            ),
            (
                "You get a dictionary $counts. Look at its values. How many of them are $side $k? Output this "
                "number; it is 0 if there are none."
            ),
            "Each pupil's absences are recorded in $counts. Determine for how many pupils the number is $side $k.",
            "Input: a dictionary with integer values, $counts. Output: the number of entries with a value of $side $k.",
            "Determine how many values in $counts are $side $k.",
        ],
        [
            "return sum(1 for $val in $counts.values() if $val $op $k)",
            """
            $count = 0
            for $val in $counts.values():
                if $val $op $k:
                    $count += 1
            return $count
            """,
        ],
        lambda d, k, v: len([1 for x in d.values() if (x >= k if v["op"] == ">=" else x <= k)]),
        edges=(({}, 3), ({"a": 5, "b": 4}, 4)),
        variants=[
            {"tag": "at_least", "side": "at least", "op": ">="},
            {"tag": "at_most", "side": "at most", "op": "<="},
        ],
    ),
    drill(
        "dict_values.filter_by_value",
        "filter_$tag keep_$tag filter_by_value keep_entries_$tag filter_dict_$tag only_$tag",
        [mapping(), limit()],
        "dict[str, int]",
        [
            "$build a new dictionary with those entries of $counts whose values are $side $k.",
            "Keep only the entries of $counts with a value that is $side $k, and return them as a dictionary.",
            "Remove from the dictionary $counts what has a value $other $k. Return a new dictionary.",
            (
                "$counts maps products to prices. $hand the part of it in which the prices are $side $k, as a "
                "dictionary."
            ),
            "Filter $counts by value: an entry stays if its value is $side $k. $counts itself is not changed.",
            "Copy $counts, but leave out each key whose value is $other $k.",
            (
                "The function takes a dictionary $counts and returns a new dictionary that contains only the entries "
                "with a value of $side $k."
            ),
            (
                "You get a dictionary $counts with numbers as values. If a value is $other $k, do not take its "
                "entry. Take all the other entries and output them as a new dictionary."
            ),
            (
                "For a special offer, produce the part of the price list $counts that has prices of $side $k, as a "
                "dictionary from article to price."
            ),
            "If a value of $counts is $side $k, its entry is kept; otherwise it is left out of the new dictionary.",
            "Select the entries of $counts whose values are $side $k.",
        ],
        [
            "return {$mapkey: $val for $mapkey, $val in $counts.items() if $val $op $k}",
            """
            $result = {}
            for $mapkey, $val in $counts.items():
                if $val $op $k:
                    $result[$mapkey] = $val
            return $result
            """,
        ],
        lambda d, k, v: {a: d[a] for a in d if (d[a] > k - 1 if v["op"] == ">=" else d[a] < k + 1)},
        edges=(({}, 3), ({"a": 5, "b": 4, "c": 3}, 4)),
        variants=[
            {"tag": "at_least", "side": "at least", "op": ">=", "other": "below"},
            {"tag": "at_most", "side": "at most", "op": "<=", "other": "above"},
        ],
    ),
    drill(
        "dict_values.average_value",
        "average_value mean_of_values {get|find}_average dict_average average_{score|price|amount} mean_value",
        [mapping()],
        "float",
        [
            "$give the average of the values in $counts. For an empty dictionary return 0.",
            (
                "The mean is the sum divided by how many there are. $give the mean of the values of $counts, or 0 "
                "if it is empty."
            ),
            "$counts maps pupils to marks. Return the average mark, or 0 if there are no pupils.",
            "If $counts is empty, return 0. Otherwise return the sum of its values divided by their number.",
            "Mean value of the dictionary $counts (0 when it has no entries).",
            (
                "What is the average of all numbers stored in the dictionary $counts? {Give|Return} 0 when nothing "
                "is stored."
            ),
            (
                "The function takes a dictionary $counts with integer values and returns their arithmetic mean as a "
                "float, or 0 if the dictionary is empty."
            ),
            (
                "You get a dictionary $counts. Add its values and divide by the number of the values. If there are "
                "no values, you can not divide, so output 0."
            ),
            (
                "Several villages report their rainfall in $counts, a dictionary from village to millimetres. "
                "Determine the average rainfall, or 0 if there are no reports."
            ),
            "Arithmetic mean of the values in $counts; 0 if empty.",
            "What is the mean of all the values that I have in $counts? Give me 0 if I have none.",
            "Calculate the mean of the values in $counts, 0 for an empty dictionary.",
        ],
        """
        if not $counts:
            return 0
        return sum($counts.values()) / len($counts)
        """,
        lambda d: sum(d.values()) / max(1, len(d)),
        edges=(({},), ({"a": 5, "b": 6},)),
    ),
    drill(
        "dict_values.spread",
        "value_range spread_of_values range_of_values max_minus_min {get|find}_spread difference_of_extremes",
        [mapping()],
        "int",
        [
            "$give the difference between the largest and the smallest value in $counts.",
            "$hand by how much the highest value of the dictionary $counts exceeds the lowest{ one|}.",
            "$counts maps cities to temperatures. By how many degrees do the warmest and the coldest city differ?",
            "Take the biggest value in $counts and subtract the smallest.",
            (
                "The range of a set of numbers is its maximum minus its minimum. $give the range of the values of "
                "$counts."
            ),
            "Maximum minus minimum of the values in the dictionary $counts.",
            (
                "The function takes a dictionary $counts with at least one entry and integer values, and returns the "
                "maximum of the values minus their minimum."
            ),
            (
                "You get a dictionary $counts. Find the biggest and the smallest of its values. Output how far they "
                "are apart."
            ),
            (
                "The heights of several towers are given in $counts. Determine by how much the tallest one overtops "
                "the lowest one; with a single tower it is 0."
            ),
            "Output: the greatest value of $counts less the least one, an integer that is never negative.",
            "How far apart are the largest and the smallest of the values in my dictionary $counts?",
            "Calculate the range (maximum minus minimum) of the values in $counts.",
        ],
        "return max($counts.values()) - min($counts.values())",
        lambda d: sorted(d.values())[-1] - sorted(d.values())[0],
        edges=(({"a": 5},), ({"a": 5, "b": 9},)),
        note="{$counts is not empty.||}",
    ),
    drill(
        "dict_values.change_all",
        "$tag_all_values $tag_values $tag_dictionary_values {apply_|}$tag_to_all $tag_each_value",
        [mapping(), integer("k", 2, 9, names=("k", "amount", "step", "m"), fix=(2, 3, 5, 10))],
        "dict[str, int]",
        [
            "$build a new dictionary with the same keys as $counts, in which every value is $done $k.",
            "$hand a copy of $counts with each value $done $k.",
            "$counts maps articles to prices. All prices are to be $done $k. Return the new price table.",
            "The keys of the result are those of $counts; its values are the old values $done $k.",
            (
                "Take every value of $counts $with $k and return the result as a dictionary. Don't change $counts "
                "itself."
            ),
            "Same keys, but all values of $counts $done $k.",
            (
                "The function takes a dictionary $counts with integer values and returns a new dictionary with the "
                "same keys, in which each value has been $done $k."
            ),
            (
                "You get a dictionary $counts. Every value should be $done $k. The keys stay the same. Output the "
                "result as a new dictionary."
            ),
            (
                "A recipe lists ingredients and their amounts in $counts. For another number of guests all amounts "
                "are $done $k. Produce the new recipe as a dictionary."
            ),
            (
                "Input: a dictionary {string: integer}, $counts. Output: a dictionary with each integer $done $k and "
                "the strings as they were."
            ),
            "Create a dictionary like $counts with every value $done $k.",
        ],
        [
            "return {$mapkey: $val $op $k for $mapkey, $val in $counts.items()}",
            """
            $result = {}
            for $mapkey in $counts:
                $result[$mapkey] = $counts[$mapkey] $op $k
            return $result
            """,
        ],
        lambda d, k, v: dict(zip(d, [x * k if v["op"] == "*" else x + k for x in d.values()], strict=True)),
        edges=(({}, 3), ({"a": 5, "b": 0}, 4)),
        variants=[
            {"tag": "multiply", "done": "multiplied by", "with": "times", "op": "*"},
            {"tag": "increase", "done": "increased by", "with": "plus", "op": "+"},
        ],
    ),
)
