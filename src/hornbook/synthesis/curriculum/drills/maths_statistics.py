"""Statistics, chances and counting: means, spread, dice, choices."""

from __future__ import annotations

import math
import statistics
from itertools import combinations, permutations, product

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill

_VALUES = numbers(low=0, high=20)

FAMILIES = (
    drill(
        "maths_statistics.spread",
        "$tag {get|find|compute}_$tag population_$tag $tag_of_list",
        [_VALUES],
        "float",
        [
            "$give the $what of the numbers in $numbers, rounded to 2 decimal places. Divide by their count.",
            "$rule Return it for $numbers, rounded to two decimals; the mean is taken over all values.",
            "How far do the values in $numbers scatter? Return their population $what, rounded to 2 decimals.",
            "Compute the mean of $numbers, then the mean of the squared distances from it$more. Round to 2 places.",
            "Population $what of the list $numbers, rounded to 2 decimal places.",
            (
                "A teacher wants to know how much the marks in $numbers differ. Return their $what (divided by n, not "
                "n - 1), with two decimals."
            ),
            (
                "The function takes a list of integers $numbers, which is not empty, and returns the population "
                "$what as a float rounded to two decimal places."
            ),
            (
                "You get a list of numbers, $numbers. First find the mean. For each number take the difference to "
                "the mean and square it. Take the mean of these squares$more. This is the $what. Round to 2 decimals."
            ),
            (
                "$rule For quality control we need it for the measurements in $numbers; divide by the count of all "
                "values and round to two decimals."
            ),
            "Population $what of $numbers, two decimals.",
        ],
        (
            "mean = sum($numbers) / len($numbers)\nvariance_of = sum(($x - mean) ** 2 for $x in $numbers) / "
            "len($numbers)\nreturn $last"
        ),
        lambda ns, v: round(float(statistics.pvariance(ns) if v["tag"] == "variance" else statistics.pstdev(ns)), 2),
        edges=(([4, 4],), ([1, 3],)),
        variants=[
            {
                "tag": "variance",
                "what": "variance",
                "more": "",
                "last": "round(variance_of, 2)",
                "rule": "The variance is the mean of the squared differences from the mean.",
            },
            {
                "tag": "standard_deviation",
                "what": "standard deviation",
                "more": ", and take the square root of that",
                "last": "round(variance_of ** 0.5, 2)",
                "rule": "The standard deviation is the root of the mean squared difference from the mean.",
            },
        ],
    ),
    drill(
        "maths_statistics.beside_mean",
        "count_$tag_mean count_$tag_average how_many_$tag_average number_$tag_mean values_$tag_mean",
        [_VALUES],
        "int",
        [
            "$howmany numbers in $numbers are $side than their mean.",
            (
                "Work out the average of $numbers and return how many of its elements lie $tag it; equal ones do not "
                "count."
            ),
            "The mean is the sum divided by the count. $howmany elements of $numbers are strictly $tag the mean.",
            "Number of values in $numbers $tag the average.",
            "A class has the marks $numbers. How many pupils have a mark that is $side than the class average?",
            "First find the mean of the list $numbers, then count the elements that are $side than it.",
            (
                "The function takes a list of integers $numbers and returns the number of entries that are strictly "
                "$side than the arithmetic mean of the list."
            ),
            (
                "You get the list $numbers. Add all numbers and divide by how many there are. This is the average. "
                "Now count the numbers that are $side than the average. Numbers equal to it are not counted."
            ),
            (
                "For a report on salaries, given in $numbers, we need the number of people who earn $side than the "
                "average."
            ),
            "How many of $numbers lie $tag their mean?",
            "I have the values $numbers. How many of them are $side than the mean of all?",
            "Determine how many values in $numbers are $side than their average.",
        ],
        "mean = sum($numbers) / len($numbers)\nreturn sum(1 for $x in $numbers if $x $op mean)",
        lambda ns, v: len([n for n in ns if (n * len(ns) > sum(ns) if v["op"] == ">" else n * len(ns) < sum(ns))]),
        edges=(([5],), ([1, 2, 3],)),
        note="{The list is never empty.||}",
        variants=[{"tag": "above", "side": "greater", "op": ">"}, {"tag": "below", "side": "less", "op": "<"}],
    ),
    drill(
        "maths_statistics.weighted_mean",
        "weighted_mean weighted_average {get|find}_weighted_mean mean_with_weights average_by_weight",
        [
            numbers("a", 0, 20, 2, 5, names=("values", "marks", "numbers")),
            Arg("b", ("weights", "counts"), "list[int]", lambda draw, before: [draw.integer(1, 5) for _ in before[0]]),
        ],
        "float",
        [
            "$give the weighted mean of the values $a with the weights $b, rounded to 2 decimal places.",
            (
                "Multiply each number in $a by its weight in $b (same order), add these up, and divide by the sum of "
                "the weights. Round to two decimals."
            ),
            (
                "In a weighted average a value with weight 3 counts like three values. Return it for the values $a "
                "and weights $b, rounded to 2 decimals."
            ),
            "Weighted average: values $a, weights $b, result rounded to 2 places.",
            (
                "A pupil has the marks $a; the tests counted with the factors $b. $give the overall average, rounded "
                "to two decimals."
            ),
            (
                "Two lists of the same length are given, numbers ($a) and weights ($b). Return their weighted mean "
                "with 2 decimal places (rounded)."
            ),
            (
                "The function takes two lists of equal length, the values $a and their weights $b, and returns the "
                "weighted arithmetic mean, rounded to two decimal places."
            ),
            (
                "You get the numbers in $a. For each number there is a weight in $b at the same place. Multiply each "
                "number by its weight and add everything. Divide this by the sum of the weights. Round to 2 decimals."
            ),
            (
                "A shop sold pieces at the prices $a, and as many of each as $b says in the same order. Determine "
                "the average price of a sold piece, to two decimals."
            ),
            "The sum of $a times $b, entry by entry, over the sum of $b, rounded to 2 decimals.",
            "Calculate the average of $a with weights $b, rounded to 2 decimals.",
        ],
        "$total = sum(number_here * weight for number_here, weight in zip($a, $b))\nreturn round($total / sum($b), 2)",
        lambda a, b: round(sum(sum([x] * w) for x, w in zip(a, b, strict=True)) / sum(b), 2),
        edges=(([4], [2]), ([1, 3], [1, 1])),
    ),
    drill(
        "maths_statistics.deviations",
        "deviations differences_from_mean distance_from_mean center_values subtract_mean",
        [
            Arg(
                "a",
                ("values", "numbers", "data"),
                "list[int]",
                lambda draw, _: (lambda ns: [*ns, -sum(ns) % (len(ns) + 1)])(draw.numbers(0, 20, 1, 4)),
            )
        ],
        "list[float]",
        [
            "$give a list with each number of $a minus the mean of all.",
            "Subtract the average of $a from each of its elements and return the results in order.",
            (
                "The deviation of a value is how far it is above the mean (negative if below). List the deviations of "
                "all values in $a."
            ),
            "Differences from the mean, one for each element of $a, in the same order.",
            "A scientist centers the measurements $a: their mean is taken off each one. Return the new list.",
            "For the list $a work out the mean, then build the list of all values less that mean.",
            (
                "The function takes a list of integers $a and returns a list of floats: for each entry, the entry "
                "minus the arithmetic mean of all entries."
            ),
            (
                "You get some numbers in $a. Find their average. Then tell for each number how much it is over the "
                "average (plus) or under it (minus). Return these differences in the same order."
            ),
            (
                "A teacher writes behind each mark in $a how far it is from the class mean, negative if it is lower. "
                "Report these remarks as a list."
            ),
            "Each of $a minus their mean, as a list.",
            "Calculate the deviation of each number in $a from the mean of all.",
        ],
        "mean = sum($a) / len($a)\nreturn [$x - mean for $x in $a]",
        lambda a: [float(x - sum(a) // len(a)) for x in a],
        edges=(([4],), ([1, 3],)),
        note="{The list is never empty.||}",
    ),
    drill(
        "maths_statistics.mid_range",
        "mid_range midrange middle_of_extremes halfway {get|find}_midrange",
        [_VALUES],
        "float",
        [
            "$give the number halfway between the smallest and the largest number in $numbers.",
            "The midrange of a list is the mean of its minimum and its maximum. Return the midrange of $numbers.",
            "Add the least and the greatest element of $numbers and halve the sum.",
            "Midrange of $numbers: (min + max) / 2.",
            "The coldest and the warmest temperature are somewhere in $numbers. $give the average of just these two.",
            "Only the extremes of the list $numbers count: return their mean as a float.",
            (
                "The function takes a list of integers $numbers, which has at least one entry, and returns the mean "
                "of its minimum and its maximum as a float."
            ),
            (
                "You get a list of numbers, $numbers. Take only the smallest and the biggest one. Return the number "
                "that is exactly in the middle of these two."
            ),
            (
                "A rope is fixed at the lowest and at the highest point of $numbers. Determine the height halfway "
                "between them."
            ),
            "Half of (minimum plus maximum) of $numbers.",
            "I add the smallest and the largest of my numbers $numbers and halve the result. What do I get?",
            "Calculate the mean of the least and the greatest value in $numbers.",
        ],
        "return (min($numbers) + max($numbers)) / 2",
        lambda ns: statistics.mean(map(float, (sorted(ns)[0], sorted(ns)[-1]))),
        edges=(([4],), ([1, 9, 2],)),
    ),
    drill(
        "maths_statistics.choices",
        "$tag count_$tag number_of_$tag {get|find}_$tag",
        [integer("n", 0, 7, names=("n", "total", "size")), integer("k", 0, 5, names=("k", "r", "chosen"), fix=(2, 3))],
        "int",
        [
            "$give the number of ways to pick $k out of $n different things, $order.",
            "In how many ways can $k of $n different things be taken, $order?",
            "There are $n different cards, and $k of them are drawn, $order. Return the number of possible draws.",
            "$howmany $tag of $k out of $n elements there are ($order).",
            "A club has $n members. $howmany ways there are to select $k of them, $order.",
            "Count the selections of $k from $n different objects, $order. Each object can be taken once.",
            (
                "The function takes the size $n of a set and returns the number of possible selections of $k of its "
                "members, $order. No member is taken twice."
            ),
            (
                "You have $n different books. You take $k of them, each at most once, $order. How many possibilities "
                "are there?"
            ),
            "For a raffle with $n tickets, $k of them win. Determine how many outcomes are possible, $order.",
            "Number of $tag: $k out of $n, $order.",
            "Calculate the number of $tag of $k elements out of $n, $order.",
        ],
        "return math.$tool($n, $k)",
        lambda n, k, v: len(list((combinations if v["tool"] == "comb" else permutations)(range(n), k))),
        imports="import math",
        edges=((5, 2), (4, 4), (3, 0), (2, 3)),
        note="If more things are to be taken than there are, {the result is|return} 0.",
        variants=[
            {"tag": "combinations", "tool": "comb", "order": "where the order does not matter"},
            {"tag": "permutations", "tool": "perm", "order": "where the order matters"},
        ],
    ),
    drill(
        "maths_statistics.handshakes",
        "handshakes count_handshakes number_of_games count_pairs all_pairs",
        [integer("n", 0, 40, names=("n", "people", "players"))],
        "int",
        [
            "Each of $n people shakes hands once with every other one. $howmany handshakes there are.",
            "$howmany different pairs can be formed from $n things, where the order in a pair does not matter.",
            "In a league of $n teams every two teams play one game. Return the number of games.",
            "Number of pairs among $n people.",
            "Every one of $n towns is joined to each of the others by one road. How many roads are there?",
            (
                "Each of $n players meets all others once, so a game counts for two of them. Compute how many games "
                "are played."
            ),
            (
                "The function takes an integer $n, the number of people, and returns the number of different pairs "
                "of them, as each pair shakes hands once."
            ),
            (
                "There are $n computers. A cable goes from each computer to every other one, one cable for two "
                "computers. How many cables do you need?"
            ),
            (
                "At a chess club everybody plays against everybody else one time. For $n members, report how many "
                "games take place. One member alone plays none."
            ),
            "Pairs among $n, order ignored: how many?",
            "Calculate how many different pairs $n people can form.",
        ],
        "return $n * ($n - 1) // 2",
        lambda n: len(list(combinations(range(n), 2))),
        edges=((0,), (1,), (2,), (4,)),
    ),
    drill(
        "maths_statistics.dice_sum",
        "ways_to_roll count_rolls dice_ways rolls_with_sum number_of_rolls",
        [integer("n", 2, 13, names=("total", "n", "score"))],
        "int",
        [
            "$howmany ways there are to roll the total $n with two dice; 1 and 2 is not the same as 2 and 1.",
            "Two dice, a red and a blue one, show 1 to 6 each. In how many ways is their sum $n?",
            "Go through all 36 results of two dice and count those whose sum is $n.",
            "Count the pairs (first die, second die) with the sum $n; each die shows 1 to 6.",
            (
                "In a board game two dice are thrown one after the other. $howmany of the 36 throws move you exactly "
                "$n fields."
            ),
            "Number of ordered throws of two six-sided dice that add up to $n.",
            (
                "The function takes a total $n and returns how many of the 36 ordered results of two six-sided dice "
                "have this sum. If no result has it, 0 is returned."
            ),
            (
                "You throw a first die and a second die. Each shows a number from 1 to 6. How many pairs (first, "
                "second) give $n when you add them? The pairs (2, 3) and (3, 2) are two different pairs."
            ),
            (
                "Two cubes with 1 to 6 dots are rolled. Determine the number of ordered outcomes with exactly $n "
                "dots in all."
            ),
            (
                "Input: an integer $n. Output: the number of pairs of integers, both from 1 to 6, in either order, "
                "whose sum equals it."
            ),
            "Determine in how many of the 36 ordered results two dice show $n in total.",
        ],
        """
        $count = 0
        for one in range(1, 7):
            for two in range(1, 7):
                if one + two == $n:
                    $count += 1
        return $count
        """,
        lambda n: max(0, 6 - abs(n - 7)),
        edges=((2,), (7,), (13,), (12,)),
    ),
    drill(
        "maths_statistics.all_rolls",
        "chance_of_$tag probability_of_$tag {get|find}_chance $tag_chance",
        [integer("n", 1, 8, names=("n", "throws", "times"))],
        "float",
        [
            "$give the probability of $what in $n throws of a $thing, rounded to 4 decimal places.",
            "A $thing is thrown $n times. How likely is $what? Return the probability, rounded to 4 decimals.",
            (
                "The chance of one throw is $chance, and throws do not influence each other. $give the probability of "
                "$what in $n throws, rounded to 4 decimals."
            ),
            "Probability of $what with $n throws of a $thing (4 decimal places).",
            "A player throws a $thing $n times in a row. Compute the chance of $what and round it to 4 decimal places.",
            "Find the probability (between 0 and 1, rounded to 4 decimals) that $n throws of a $thing bring $what.",
            (
                "The function takes the number of throws $n and returns the probability that independent throws of a "
                "fair $thing give $what, rounded to four decimal places."
            ),
            (
                "You throw a $thing $n times. In one throw the chance is $chance. What is the probability of $what? "
                "Output a number from 0 to 1 and round it to 4 decimals."
            ),
            (
                "A magician promises $what in $n throws of a fair $thing. Determine with which probability the "
                "promise comes true by luck, to 4 decimals."
            ),
            "Chance of $what, $n throws, one fair $thing, 4 decimals.",
            "Calculate the probability of $what in $n independent throws of a fair $thing, to 4 decimals.",
        ],
        "return round($formula, 4)",
        lambda n, v: round(math.prod([v["base"]] * n) if "only" in v["what"] else 1 - math.prod([v["base"]] * n), 4),
        edges=((1,), (2,)),
        variants=[
            {
                "tag": "all_heads",
                "what": "only heads",
                "thing": "coin",
                "chance": "1/2",
                "formula": "(1 / 2) ** $n",
                "base": 0.5,
            },
            {
                "tag": "a_six",
                "what": "at least one six",
                "thing": "die",
                "chance": "1/6",
                "formula": "1 - (5 / 6) ** $n",
                "base": 5 / 6,
            },
        ],
    ),
    drill(
        "maths_statistics.codes",
        "count_codes number_of_codes possible_codes how_many_codes count_passwords",
        [integer("n", 1, 6, names=("length", "n", "places")), integer("k", 1, 5, names=("signs", "k", "symbols"))],
        "int",
        [
            "$howmany codes of $n places there are if each place can be any of $k signs.",
            "A lock has $n rings with $k signs on each. How many settings does it have?",
            (
                "Every one of $n places is filled with one of $k symbols, and symbols may repeat. Return the number "
                "of possible codes."
            ),
            "Number of codes with length $n over $k different signs (repeats allowed).",
            (
                "A pupil answers $n questions, each with $k possible answers. In how many ways can the sheet be "
                "filled in completely?"
            ),
            (
                "Each place doubles, triples and so on the number of codes: with $k signs and $n places, how many "
                "codes are there?"
            ),
            (
                "The function takes the length $n of a code and the number $k of different symbols and returns how "
                "many codes there are; a symbol may be used any number of times."
            ),
            (
                "You make words of $n letters. There are $k letters in your alphabet, and you may use a letter "
                "again. How many different words can you make?"
            ),
            (
                "A flag has $n stripes, and each stripe gets one of $k colours; neighbours may have the same one. "
                "Determine the number of possible flags."
            ),
            "Sequences of length $n over $k symbols, repetition allowed: how many?",
            (
                "I set a code with $n places and can choose among $k signs for each. How many codes are there for me "
                "to choose from?"
            ),
            "Calculate the number of different codes with $n places and $k signs to choose from at each.",
        ],
        "return $k ** $n",
        lambda n, k: len(list(product(range(k), repeat=n))),
        edges=((1, 5), (4, 1), (3, 2)),
    ),
)
