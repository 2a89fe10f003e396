"""Lists of pairs."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, pairs, word
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "nested_pairs.sort_by_second",
        "sort_by_$tag by_$tag order_pairs sort_pairs_by_$tag rank_pairs",
        [pairs()],
        "list[tuple[str, int]]",
        [
            "Sort $pairs by the second element of each pair, the $start first.",
            (
                "$pairs holds tuples of a name and a number. Return them ordered by the number, from the $start "
                "to the $end."
            ),
            "$build a list with the same tuples as $pairs, in $way order of their numbers.",
            "Goods are listed with their prices in $pairs. $hand the list sorted by price, the $start price first.",
            "Arrange the tuples (word, n) of $pairs so that n goes from the $start to the $end value.",
            "Each element of $pairs has two parts. Use the second part as the key and sort in $way order.",
            (
                "This function takes a list of tuples, each with a string and an integer, and returns them sorted by "
                "the integer in $way order."
            ),
            (
                "You get a list of pairs. Every pair has a word and a number. Sort the pairs by the number. The pair "
                "with the $start number comes first."
            ),
            "Input: $pairs. Output: the same tuples, with their second components in $way order.",
            (
                "For the notice board the entries of $pairs are to be ordered by their numbers, from the $start to "
                "the $end. Produce the ordered list."
            ),
        ],
        "return sorted($pairs, key=lambda pair: pair[1]$arg)",
        lambda pairs, v: [p for n in range(100)[:: v["step"]] for p in pairs if p[1] == n],
        edges=(([],), ([("a", 2), ("b", 1), ("c", 2)],)),
        note="Pairs with equal numbers keep their order.",
        variants=[
            {"tag": "number", "start": "smallest", "end": "largest", "way": "ascending", "arg": "", "step": 1},
            {
                "tag": "number_down",
                "start": "largest",
                "end": "smallest",
                "way": "descending",
                "arg": ", reverse=True",
                "step": -1,
            },
        ],
    ),
    drill(
        "nested_pairs.sum_of_seconds",
        "sum_of_numbers total_of_pairs sum_seconds add_amounts total_amount",
        [pairs()],
        "int",
        [
            "$give the sum of the second elements of the tuples in $pairs.",
            "Each tuple in $pairs has a word and a number. Add up the numbers.",
            "$pairs lists articles with their prices. What do all of them cost together?",
            "$give the total of all numbers in the (name, number) tuples of $pairs.",
            "Ignore the words in the pairs of the list $pairs and return the sum of the integers that go with them.",
            "The bill $pairs has entries such as ('tea', 3). $hand the amount to pay, the sum over all entries.",
            (
                "This function takes a list of tuples, each with a string and an integer, and returns the sum of the "
                "integers."
            ),
            (
                "You get a list of pairs. Each pair is a word and a number. Add all the numbers. The words are not "
                "important. Output the sum."
            ),
            "Input: $pairs, tuples (str, int). Output: the total of the ints.",
            (
                "A treasurer keeps his expenses as (purpose, amount) tuples in $pairs. Determine how much has been "
                "spent altogether."
            ),
        ],
        [
            "return sum(number for _, number in $pairs)",
            "$total = 0\nfor pair in $pairs:\n    $total += pair[1]\nreturn $total",
        ],
        lambda pairs: sum(p[-1] for p in pairs),
        edges=(([],), ([("a", 2), ("a", 3)],)),
    ),
    drill(
        "nested_pairs.best_name",
        "name_of_$tag $tag_name who_is_$tag name_with_$tag get_$tag_name",
        [pairs()],
        "str",
        [
            "$hand the word of the pair in $pairs with the $tag number.",
            "$pairs has tuples (name, points). Who has the $tag number of points? Return the name.",
            "Find the tuple in $pairs whose second element is $tag and return its first element.",
            "Cities and their temperatures are in $pairs. $hand the city with the $tag temperature.",
            "Which name in the list of (name, number) tuples $pairs stands beside the $tag number?",
            (
                "Look for the $tag number in the pairs of $pairs. Not the number but the text that belongs to it "
                "is the result."
            ),
            (
                "This function takes a non-empty list of tuples (name, number) and returns the name that belongs to "
                "the $tag number."
            ),
            (
                "You get a list of pairs. Each pair is a word and a number. Find the $tag number. Output the word "
                "that stands in the same pair."
            ),
            "Input: $pairs, tuples (str, int). Output: the string of the tuple whose int is $tag.",
            "Determine which name in the records $pairs has the $tag number.",
        ],
        [
            "return $pick($pairs, key=lambda pair: pair[1])[0]",
            (
                "$best = $pairs[0]\nfor pair in $pairs:\n    if pair[1] $op $best[1]:\n        $best = "
                "pair\nreturn $best[0]"
            ),
        ],
        lambda pairs, v: next(w for w, n in pairs if all((n - m) * v["sign"] >= 0 for _, m in pairs)),
        edges=(([("a", 2)],), ([("a", 1), ("b", 2), ("c", 2), ("d", 1)],)),
        note="If there is a tie, the first counts. {The list is not empty.||}",
        variants=[
            {"tag": "largest", "pick": "max", "op": ">", "sign": 1},
            {"tag": "smallest", "pick": "min", "op": "<", "sign": -1},
        ],
    ),
    drill(
        "nested_pairs.names_above",
        "names_$tag filter_names_$tag who_is_$tag list_$tag pick_names_$tag",
        [pairs(), integer("k", 1, 20, names=("limit", "k", "bound", "level"), fix=(5, 10, 12))],
        "list[str]",
        [
            "$hand the words of those pairs in $pairs whose number is $tag $k.",
            "$pairs has tuples (name, age). $hand the names of all persons whose age is $tag $k, in order.",
            "Which words in the list $pairs go with a number $tag $k? Return them in a list.",
            "$build a list of the first elements of all tuples in $pairs with a second element $tag $k.",
            "A shop lists goods with prices in $pairs. $hand the names of the goods with a price $tag $k.",
            "Go through $pairs and collect the text of each pair if its number is $tag $k.",
            (
                "This function takes a list of tuples (string, integer) and returns a list of the strings whose "
                "integer is $tag $k, in the given order."
            ),
            (
                "You get a list of pairs. Each pair is a word and a number. If the number is $tag $k, take the word. "
                "Output all words that you took."
            ),
            "Select the tuples of $pairs whose second component is $tag $k, and output their first components.",
            (
                "For an invitation we need everybody in the list of (name, number) tuples $pairs whose number is "
                "$tag $k. {Report|Output} the names."
            ),
        ],
        [
            "return [name for name, number in $pairs if number $op $k]",
            (
                "$result = []\nfor name, number in $pairs:\n    if number $op $k:\n        "
                "$result.append(name)\nreturn $result"
            ),
        ],
        lambda pairs, k, v: [p[0] for p in pairs if (p[1] - k) * v["sign"] > 0],
        edges=(([], 5), ([("a", 5), ("b", 50), ("c", 0)], 5)),
        variants=[{"tag": "above", "op": ">", "sign": 1}, {"tag": "below", "op": "<", "sign": -1}],
    ),
    drill(
        "nested_pairs.look_up",
        "look_up find_number value_of number_for get_number",
        [
            pairs(),
            word(
                "word",
                names=("word", "target", "wanted", "title"),
                make=lambda draw, before: draw.choose(before[0])[0] if draw.chance(0.75) else draw.word(),
            ),
        ],
        "int | None",
        [
            "$hand the number that belongs to $word in $pairs, or None if $word is not there.",
            (
                "$pairs is a list of (word, number) tuples. Find the one that begins with the string $word and "
                "return its number; without one return None."
            ),
            (
                "Look up $word in the list of pairs $pairs. The result is the second element of the first "
                "fitting pair, or None."
            ),
            (
                "A phone book has entries (name, number) in $pairs. What is the number of $word? Return None if "
                "there is no entry."
            ),
            (
                "Search the tuples of $pairs for one whose first element equals $word. Return the other element, "
                "or None when the search fails."
            ),
            "How much does $word cost according to the price list $pairs? If it is not listed, the answer is None.",
            (
                "This function searches a list of tuples for the first one whose first component is $word. It "
                "returns the second component of that tuple, or None if no tuple fits."
            ),
            (
                "You get a list of pairs. Each pair is a word and a number. Find the pair with the word $word and "
                "output its number. If there is no such pair, output None."
            ),
            "If a tuple of $pairs starts with $word, output the number next to it; otherwise output None.",
            (
                "In a dictionary for travellers, $pairs, each tuple has a word and the page where it is "
                "explained. {Report|Output} the page for $word, or None if it is missing."
            ),
        ],
        "for first, second in $pairs:\n    if first == $word:\n        return second\nreturn None",
        lambda pairs, word: dict(reversed(pairs)).get(word),
        edges=(([], "a"), ([("a", 2), ("a", 3)], "a"), ([("a", 2)], "b")),
        note="{If it is there more than once, the first pair counts.||}",
    ),
    drill(
        "nested_pairs.swap",
        "swap_pairs flip_pairs swap_each turn_pairs exchange_parts",
        [pairs()],
        "list[tuple[int, str]]",
        [
            "Swap the two elements of every tuple in $pairs and return the new list.",
            "$hand a list with (b, a) for each pair (a, b) in $pairs.",
            (
                "$build a list of tuples in which the number comes first and the word second; in $pairs it is "
                "the other way round."
            ),
            "Turn each pair of $pairs around. The order of the pairs stays.",
            (
                "A list of (name, number) tuples, $pairs, is to be printed with the numbers in front. $hand the "
                "list of (number, name) tuples."
            ),
            "Exchange first and second element in all tuples of $pairs.",
            (
                "This function takes a list of two-element tuples and returns a list of tuples with their components "
                "in reverse order."
            ),
            (
                "You get a list of pairs. In each pair the second part must come first and the first part second. "
                "Output the list of the new pairs."
            ),
            "Input: $pairs, tuples (str, int). Output: tuples (int, str) in the same order.",
            (
                "A translator has a list of entries (a, b), $pairs, and needs the list for the other direction, with "
                "entries (b, a). Produce it."
            ),
        ],
        "return [(second, first) for first, second in $pairs]",
        lambda pairs: [p[::-1] for p in pairs],
        edges=(([],), ([("a", 1)],)),
    ),
    drill(
        "nested_pairs.unzip",
        "unzip separate_pairs split_pairs take_apart names_and_numbers",
        [pairs()],
        "tuple[list[str], list[int]]",
        [
            (
                "Take $pairs apart into a list of the first elements and a list of the second ones. Return both "
                "lists as a tuple."
            ),
            "$hand two lists in a tuple: the words and the numbers of the tuples in $pairs.",
            "$pairs has tuples (name, points). $hand (names, points), where both are lists in the order of $pairs.",
            "Unzip: from a list of pairs, $pairs, make a pair of lists.",
            (
                "A table with two columns is given by its rows, $pairs. $hand its left and its right column as a "
                "tuple of lists."
            ),
            (
                "$build one list of all words and one of all numbers in the (word, number) tuples of $pairs and "
                "return them together as a tuple."
            ),
            (
                "This function takes a list of pairs and returns a tuple of two lists: the first components and the "
                "second components, both in the order of the pairs."
            ),
            (
                "You get a list of pairs. Put all words into one list and all numbers into another list. Output both "
                "lists as a tuple, words first."
            ),
            "Input: $pairs, a list of (str, int). Output: a tuple (list of str, list of int).",
            "{Report|Output} the words and the numbers of $pairs as two separate lists in a tuple.",
        ],
        ["firsts = [pair[0] for pair in $pairs]\nseconds = [pair[1] for pair in $pairs]\nreturn firsts, seconds"],
        lambda pairs: ([w for w, _ in pairs], [n for _, n in pairs]),
        edges=(([],), ([("a", 1)],)),
        note="{For an empty list both lists are empty.||}",
    ),
    drill(
        "nested_pairs.group_values",
        "group_values collect_by_name values_by_name merge_pairs gather",
        [
            Arg(
                "pairs",
                ("pairs", "records", "entries"),
                "list[tuple[str, int]]",
                lambda draw, _: [(w, draw.integer(1, 9)) for w in draw.repeats(draw.words(3, 3), 3, 5)],
            )
        ],
        "dict[str, list[int]]",
        [
            "$hand a dictionary that maps each word in $pairs to the list of its numbers.",
            (
                "$pairs has tuples (name, number), and names may occur several times. Collect all numbers of "
                "each name in a list; return a dict."
            ),
            (
                "$build a dictionary from $pairs: the keys are the first elements, each value is a list of all "
                "second elements that go with the key."
            ),
            (
                "Runners and their times are noted in $pairs as they came. $hand a dictionary with the list of "
                "times of every runner."
            ),
            "Group the numbers in the pairs of $pairs by the word beside them.",
            (
                "For every different name in $pairs gather its numbers in the order of the list. The result is a "
                "dictionary of lists."
            ),
            (
                "This function takes a list of tuples (name, number) and returns a dictionary that assigns to each "
                "name the list of all its numbers, in their order."
            ),
            (
                "You get pairs of a word and a number. The same word can come in many pairs. For each word, put all "
                "its numbers into one list. Output a dictionary: word to list."
            ),
            (
                "Input: $pairs, tuples (str, int). Output: a dict from each string to the list of the ints that "
                "stand beside it."
            ),
            (
                "If a word of $pairs is new, it starts a list with its number; otherwise the number is added to "
                "the word's list. {Report|Output} the dictionary of these lists."
            ),
        ],
        """
        $result = {}
        for $mapkey, $val in $pairs:
            if $mapkey not in $result:
                $result[$mapkey] = []
            $result[$mapkey].append($val)
        return $result
        """,
        lambda pairs: {w: [n for x, n in pairs if x == w] for w, _ in pairs},
        edges=(([],), ([("a", 1), ("b", 2), ("a", 3)],)),
    ),
    drill(
        "nested_pairs.average",
        "average_of_pairs mean_number average_second mean_of_numbers average_score",
        [pairs()],
        "float",
        [
            "$give the average of the numbers in the tuples of $pairs.",
            "$pairs has tuples (name, points). What is the mean number of points?",
            "Add the second elements of the pairs in $pairs and divide by the number of pairs.",
            "The pupils and their marks are in $pairs. $hand the average mark, or 0 if there are no pupils.",
            "$give the arithmetic mean of all numbers that stand beside a word in $pairs.",
            "How large is the number of a pair in $pairs on average?",
            (
                "This function takes a list of tuples (string, integer) and returns the mean of the integers as a "
                "float; if the list is empty, it returns 0."
            ),
            (
                "You get pairs of a word and a number. Add all numbers and divide by how many pairs there are. "
                "Output the result. When there are no pairs, output 0."
            ),
            ("If $pairs is empty, output 0; otherwise output the sum of all second components divided by their count."),
            "{Report|Output} the mean of the numbers in the (word, number) tuples $pairs.",
        ],
        "if not $pairs:\n    return 0\nreturn sum(number for _, number in $pairs) / len($pairs)",
        lambda pairs: sum(p[1] for p in pairs) / max(1, len(pairs)),
        edges=(([],), ([("a", 1), ("b", 2)],)),
        note="For an empty list return 0.",
    ),
)
