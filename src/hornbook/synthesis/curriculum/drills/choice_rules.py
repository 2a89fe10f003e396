"""Rules in several clauses for numbers, words and lists."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers, words
from hornbook.synthesis.curriculum.drill import drill

_SIDES = [
    integer(key, 1, 6, names=names)
    for key, names in (("p", ("a", "x", "side1")), ("q", ("b", "y", "side2")), ("r", ("c", "z", "side3")))
]

FAMILIES = (
    drill(
        "choice_rules.leap_year",
        "is_leap_year leap_year check_leap {is|check}_leap year_is_leap has_leap_day",
        [
            integer(
                "year",
                1600,
                2100,
                names=("year", "y", "number"),
                make=lambda d, _: d.choose((4 * d.integer(400, 525), 100 * d.integer(16, 24), d.integer(1600, 2100))),
            )
        ],
        "bool",
        [
            "$check $year is a leap year: divisible by 4, but not by 100 unless it is divisible by 400 too.",
            (
                "A year is a leap year if it can be divided by 4; full centuries are leap years only if they can "
                "be divided by 400. $check $year is one."
            ),
            (
                "If $year is divisible by 400, return True. If it is divisible by 100, return False. Otherwise "
                "return whether 4 divides it."
            ),
            (
                "Does February of the year $year have 29 days? Every fourth year does, except years divisible by "
                "100 that 400 does not divide."
            ),
            (
                "Return True for a leap year $year (multiples of 4 without the multiples of 100, but with the "
                "multiples of 400), else False."
            ),
            (
                "Leap years are multiples of 400, and multiples of 4 that are not multiples of 100. Is $year a "
                "leap year?"
            ),
            (
                "The function takes a year $year and returns a boolean. It is True if 400 divides the year, or if 4 "
                "divides it and 100 does not; otherwise it is False."
            ),
            (
                "You get a year, $year. Can you divide it by 400? Then it is a leap year. Can you divide it by 100, "
                "but not by 400? Then it is not. Can you divide it by 4, but not by 100? Then it is. All other years "
                "are not. Output True or False."
            ),
            (
                "A birthday on 29 February exists only in leap years: every fourth year, without the centuries that "
                "are not multiples of 400. Determine whether $year has such a birthday."
            ),
            "Leap year test for $year (4, not 100, or 400).",
            (
                "Do I have to plan for 29 February in the year $year? That is so if 400 divides the year, or if 4 "
                "does but 100 does not."
            ),
            "Determine whether $year is a leap year by the rules for 4, 100 and 400.",
        ],
        [
            "return $year % 4 == 0 and ($year % 100 != 0 or $year % 400 == 0)",
            "if $year % 400 == 0:\n    return True\nif $year % 100 == 0:\n    return False\nreturn $year % 4 == 0",
        ],
        lambda y: [y % n for n in (4, 100, 400)].count(0) in (1, 3),
        edges=((2000,), (1900,), (2024,), (2023,)),
    ),
    drill(
        "choice_rules.triangle_kind",
        "triangle_kind kind_of_triangle {get|find}_triangle_kind classify_triangle triangle_type name_triangle",
        _SIDES,
        "str",
        [
            (
                "$hand the kind of a triangle with the sides $p, $q, $r: 'equilateral' (all equal), 'isosceles' "
                "(two equal) or 'scalene' (none equal)."
            ),
            (
                "If $p, $q and $r are all equal return 'equilateral'; if exactly two are equal, 'isosceles'; "
                "otherwise 'scalene'."
            ),
            (
                "Classify a triangle by its side lengths $p, $q and $r. The names are 'equilateral' for three "
                "equal sides, 'isosceles' for two, 'scalene' for none."
            ),
            (
                "A carpenter glues three sticks of lengths $p, $q, $r together. Are all of them equal "
                "('equilateral'), two ('isosceles') or none ('scalene')?"
            ),
            (
                "'scalene', 'isosceles' or 'equilateral'? Decide by how many of the lengths $p, $q and $r are "
                "equal: none, two or all three."
            ),
            (
                "Count the different values among the sides $p, $q and $r. One means 'equilateral', two "
                "'isosceles', three 'scalene'."
            ),
            (
                "The function takes the three sides of a triangle as integers, $p, $q and $r, and returns one of the "
                "strings 'equilateral', 'isosceles' and 'scalene', depending on whether three, exactly two or none "
                "of the sides are of equal length."
            ),
            (
                "You get the three sides of a triangle: $p, $q and $r. If all three are the same, output "
                "'equilateral'. If only two are the same, output 'isosceles'. If all are different, output 'scalene'."
            ),
            (
                "For a collection of road signs, each triangle is to be named 'scalene' (no equal sides), "
                "'isosceles' (one pair of equal sides) or 'equilateral' (all equal). Determine the name for the "
                "sides $p, $q and $r."
            ),
            (
                "If $p, $q and $r are one and the same, the output is 'equilateral'; if two of them are the same and "
                "the third is not, 'isosceles'; if no two are the same, 'scalene'."
            ),
            "Determine whether a triangle with sides $p, $q and $r is 'equilateral', 'isosceles' or 'scalene'.",
        ],
        """
        if $p == $q == $r:
            return "equilateral"
        if $p == $q or $q == $r or $p == $r:
            return "isosceles"
        return "scalene"
        """,
        lambda p, q, r: {1: "equilateral", 2: "isosceles", 3: "scalene"}[len({p, q, r})],
        edges=((1, 1, 1), (2, 2, 3), (3, 2, 3), (3, 4, 4), (3, 4, 5)),
        note="{The sides do form a triangle.||}",
    ),
    drill(
        "choice_rules.can_be_triangle",
        "is_triangle can_form_triangle valid_triangle {check|possible}_triangle triangle_possible sides_fit",
        _SIDES,
        "bool",
        [
            (
                "$check there is a triangle with sides $p, $q and $r: each two sides together must be longer than "
                "the third."
            ),
            (
                "Three lengths form a triangle if the sum of any two is greater than the remaining one. $check $p, "
                "$q, $r do."
            ),
            "Return True if $p + $q > $r, $p + $r > $q and $q + $r > $p; otherwise return False.",
            (
                "Can sticks of the lengths $p, $q and $r be laid as a triangle? No side may be as long as the two "
                "others together or longer."
            ),
            (
                "A triangle needs its longest side to be shorter than the sum of the two others. $check this holds "
                "for $p, $q and $r."
            ),
            "Valid triangle? The sides are $p, $q, $r, and every side must be less than the sum of the other two.",
            (
                "The function takes three lengths, $p, $q and $r, and returns True if they fulfil the triangle "
                "inequality, which means that each of them is strictly smaller than the sum of the other two."
            ),
            (
                "You have three sticks. They are $p, $q and $r long. Can you make a triangle with them? It works if "
                "any two sticks together are longer than the third one. If they are only just as long, it does not "
                "work. Output True or False."
            ),
            (
                "If one of $p, $q and $r is at least as large as the other two together, the result is False; "
                "otherwise it is True, as there is a triangle with these sides."
            ),
            "Do $p, $q and $r form a triangle that is not flat?",
            (
                "I have three rods, $p, $q and $r long. Will they make a triangle with some area? Two of them must "
                "always be longer together than the one left."
            ),
            "Determine whether each of the sides $p, $q and $r is shorter than the other two together.",
        ],
        "return $p + $q > $r and $p + $r > $q and $q + $r > $p",
        lambda p, q, r: 2 * max(p, q, r) < p + q + r,
        edges=((1, 2, 3), (2, 2, 3), (5, 1, 1), (1, 5, 1), (1, 1, 5)),
    ),
    drill(
        "choice_rules.divisor_word",
        "$tag_word word_for_number {get|find}_word name_by_divisor call_out number_word",
        [integer("n", 1, 60)],
        "str",
        [
            (
                "$hand '$both' if $n is divisible by $a and by $b, '$one' if only by $a, '$two' if only by $b, "
                "else the number as a string."
            ),
            (
                "Children count; instead of multiples of $a they say '$one', instead of multiples of $b '$two', "
                "and for both '$both'. What is said for $n?"
            ),
            (
                "If both $a and $b divide $n, return '$both'. If only $a does, return '$one', if only $b, '$two'. "
                "Otherwise return str($n)."
            ),
            (
                "Turn $n into a text: '$both' for multiples of $a and $b, '$one' for other multiples of $a, '$two' "
                "for other multiples of $b, its digits otherwise."
            ),
            (
                "The word for $n is '$one' when $a divides it and '$two' when $b does; when both do, it is "
                "'$both'. Without a word, return $n as a string."
            ),
            (
                "What do you call $n? Multiples of $a: '$one'. Multiples of $b: '$two'. Multiples of both: "
                "'$both'. Others: the number itself, as text."
            ),
            (
                "The function takes an integer $n and returns a string: '$both' for a number divisible by $a as well "
                "as $b, '$one' for one divisible by $a alone, '$two' for one divisible by $b alone, and the decimal "
                "digits of the number in all other cases."
            ),
            (
                "You get a number, $n. Can you divide it by $a and also by $b? Output '$both'. Only by $a? Output "
                "'$one'. Only by $b? Output '$two'. By neither? Output the number as a text."
            ),
            (
                "In a round of a counting game, every number divisible by $a is replaced by '$one' and every number "
                "divisible by $b by '$two'; numbers divisible by both become '$both'. All others are said as they "
                "are, as a string. Determine what is said at $n."
            ),
            (
                "Input: a positive integer $n. Output: '$both' when neither division, by $a or by $b, leaves a "
                "remainder; '$one' when only that by $a leaves none; '$two' when only that by $b leaves none; else "
                "the integer as a string."
            ),
            (
                "Convert $n to '$both' if $a and $b divide it, '$one' if only $a does, '$two' if only $b does, else "
                "to its digits as a string."
            ),
        ],
        """
        if $n % $a == 0 and $n % $b == 0:
            return "$both"
        if $n % $a == 0:
            return "$one"
        if $n % $b == 0:
            return "$two"
        return str($n)
        """,
        lambda n, v: (v["one"] * (n % v["a"] == 0) + v["two"] * (n % v["b"] == 0)) or f"{n}",
        edges=lambda v: ((v["a"],), (v["b"],), (v["a"] * v["b"],), (1,)),
        variants=[
            {"tag": "fizz", "a": 3, "b": 5, "one": "fizz", "two": "buzz", "both": "fizzbuzz"},
            {"tag": "tick", "a": 2, "b": 7, "one": "tick", "two": "tock", "both": "ticktock"},
            {"tag": "ping", "a": 3, "b": 4, "one": "ping", "two": "pong", "both": "pingpong"},
        ],
    ),
    drill(
        "choice_rules.parity_step",
        "change_by_parity parity_step {one|do}_step next_by_parity transform_number apply_parity_rule",
        [numbers(low=0, high=20, least=1)],
        "list[int]",
        [
            "$build a new list from $numbers: even numbers are $first, odd numbers are $second.",
            (
                "Each even element of $numbers is $first and each odd one is $second. Return the changed numbers "
                "as a list."
            ),
            (
                "Go through $numbers and append to the result what the rule says: if the number is even it is "
                "$first, if it is odd it is $second."
            ),
            (
                "A machine takes the numbers in $numbers one by one. Even ones come out $first, odd ones come out "
                "$second. List what comes out."
            ),
            "Change $numbers by this rule and return the new list. Even: $first. Odd: $second.",
            "A list like $numbers in which the even entries were $first and the odd entries $second.",
            (
                "The function takes a list of integers $numbers and returns a list of the same length, in which "
                "every even number has been $first and every odd number has been $second."
            ),
            (
                "You get a list of numbers, $numbers. Change every number. If it is even, it must be $first. If it "
                "is odd, it must be $second. Output the new list in the same order."
            ),
            (
                "A conveyor belt carries the numbers $numbers past a machine by which even ones are $first and odd "
                "ones $second. Report the numbers behind the machine, in order."
            ),
            "Each of $numbers: even ones $first, odd ones $second.",
            "Create a list in which each even number of $numbers is $first and each odd one $second.",
        ],
        [
            "return [$yes if $x % 2 == 0 else $no for $x in $numbers]",
            (
                "$result = []\nfor $x in $numbers:\n    if $x % 2 == 0:\n        $result.append($yes)\n    else:\n "
                "       $result.append($no)\nreturn $result"
            ),
        ],
        lambda ns, v: [eval(v["good"], {"n": n, "odd": n & 1}) for n in ns],
        edges=(([],), ([0],), ([1, 2],)),
        variants=[
            {
                "first": "halved",
                "second": "doubled",
                "yes": "$x // 2",
                "no": "$x * 2",
                "good": "n * 2 if odd else n >> 1",
            },
            {
                "first": "doubled",
                "second": "left unchanged",
                "yes": "$x * 2",
                "no": "$x",
                "good": "n if odd else n + n",
            },
            {"first": "replaced by 0", "second": "increased by 1", "yes": "0", "no": "$x + 1", "good": "(n + 1) * odd"},
            {"first": "left unchanged", "second": "made negative", "yes": "$x", "no": "-$x", "good": "n - 2 * n * odd"},
        ],
    ),
    drill(
        "choice_rules.long_short",
        "shorten_or_keep change_by_length {apply|use}_length_rule adjust_words treat_by_length rewrite_words",
        [words()],
        "list[str]",
        [
            "$build a new list in which words of $words with more than 4 letters are $first and the others $second.",
            (
                "Each word in $words that is longer than 4 letters is $first; the shorter ones (up to 4 letters) "
                "are $second. Return the list."
            ),
            (
                "Go through $words. If the length of a word is greater than 4, it is $first in the result, "
                "otherwise it is $second."
            ),
            (
                "A printer treats long words (5 letters and more) and short words differently: long ones are "
                "$first, short ones $second. Apply this to $words."
            ),
            (
                "Rule: more than 4 letters - $first; 4 letters or fewer - $second. Return what becomes of each "
                "word in $words."
            ),
            "A list of the words in $words, the long ones (length above 4) $first, the rest $second.",
            (
                "The function takes a list of strings $words and returns a list of the same length. Strings of five "
                "or more characters appear in it $first, strings of at most four characters $second."
            ),
            (
                "You get a list of words, $words. A word is long if it has more than 4 letters. Long words must be "
                "$first. The other words must be $second. Output the new list in the same order."
            ),
            (
                "For narrow labels we treat names by their length: names with over 4 letters are to be $first, names "
                "with 4 or fewer are to be $second. Produce the list of the labels for $words."
            ),
            (
                "If a word of $words has at least 5 letters, it is $first; if it has fewer, it is $second. Output: "
                "the list of the resulting words."
            ),
            "Create a list in which each word of $words is $first if it has over 4 letters, and otherwise $second.",
        ],
        "return [$yes if len($w) > 4 else $no for $w in $words]",
        lambda ws, v: [eval(v["good"], {"w": w, "long": not len(w) < 5}) for w in ws],
        edges=(([],), (["four", "fives"],)),
        variants=[
            {
                "first": "cut to their first 4 letters",
                "second": "kept",
                "yes": "$w[:4]",
                "no": "$w",
                "good": "''.join(list(w)[:4])",
            },
            {
                "first": "written in upper case",
                "second": "kept",
                "yes": "$w.upper()",
                "no": "$w",
                "good": "w.upper() if long else w",
            },
            {
                "first": "kept",
                "second": "reversed",
                "yes": "$w",
                "no": "$w[::-1]",
                "good": "w if long else ''.join(reversed(w))",
            },
        ],
    ),
)
