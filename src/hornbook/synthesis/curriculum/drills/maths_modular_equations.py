"""Remainders: how often each occurs, inverses, equations with remainders."""

from __future__ import annotations

from collections import Counter
from math import gcd

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

_MODULUS = ("m", "modulus", "k", "size", "base")


def _inverse(a: int, m: int) -> int | None:
    return pow(a, -1, m) if gcd(a, m) == 1 else None


FAMILIES = (
    drill(
        "maths_modular.remainder_counts",
        (
            "remainder_counts count_remainders {get|list}_remainder_counts how_often_each_remainder tally_remainders "
            "residue_counts"
        ),
        [
            numbers(low=0, high=40, least=2, most=7),
            integer("k", 2, 5, names=("k", "m", "divisor", "size", "d"), fix=(2, 3, 4)),
        ],
        "list[int]",
        [
            (
                "Divide each element of $numbers by $k. $hand a list that tells how often each remainder occurs: first "
                "how often 0, then how often 1, and so on up to $k - 1."
            ),
            (
                "$build a list of length $k whose element at index r is the count of numbers in $numbers with "
                "remainder r on division by $k."
            ),
            (
                "People with the ticket numbers $numbers go to $k doors, each to the door given by the remainder of "
                "the ticket number divided by $k. Return a list with the number of people at door 0, door 1 and so on."
            ),
            (
                "{Input|Given}: an array of non-negative integers. {Output|Result|Returned}: $k counts, one for each "
                "possible remainder modulo $k in ascending order; a remainder that never occurs has the count 0."
            ),
            (
                "Begin with $k zeros. For every number in $numbers find its remainder modulo $k and add 1 to the entry "
                "with that index. Return the entries."
            ),
            (
                "Sort the elements of $numbers into $k boxes by their remainders (modulo $k) and return only the sizes "
                "of the boxes, box 0 first. Boxes may stay empty."
            ),
            (
                "{You have|You get} some numbers. Which remainders do they leave when they are divided by $k? Count "
                "each remainder from 0 up to the largest possible one, and return the counts as a list."
            ),
            (
                "Cards with the numbers $numbers are dealt to $k players: a card goes to player r if its number is a "
                "multiple of $k plus r. How many cards does each player get? Answer with a list, starting with player "
                "0."
            ),
            (
                "The function returns the frequencies of the residues 0 to $k - 1 among the members of a list of "
                "integers. For an empty list all of them are 0."
            ),
            "Counts per remainder modulo $k, as a list.",
        ],
        [
            """
            counts = [0] * $k
            for $x in $numbers:
                counts[$x % $k] += 1
            return counts
            """,
            """
            remainders = [$x % $k for $x in $numbers]
            return [remainders.count(r) for r in range($k)]
            """,
        ],
        lambda ns, k: [len([n for n in ns if (n - r) / k == int((n - r) / k)]) for r in range(k)],
        edges=(([], 3), ([3, 6, 7], 3), ([4, 5, 9, 2], 2)),
    ),
    drill(
        "maths_modular.inverse",
        "modular_inverse {get|find}_inverse inverse_modulo partner_with_product_one undo_factor reciprocal_mod",
        [integer("a", 1, 14, names=("a", "number", "x", "factor", "n")), integer("m", 2, 13, names=_MODULUS)],
        "int | None",
        [
            (
                "$give the number x from 1 to $m - 1 for which $a * x leaves the remainder 1 when divided by $m, or "
                "None if there is no such x."
            ),
            (
                "The inverse of $a modulo $m is the positive number below $m whose product with $a is one more than a "
                "multiple of $m. Return it; return None if it does not exist."
            ),
            (
                "Try 1, 2, 3 and so on up to $m - 1 as a factor for $a. As soon as the product has the remainder 1 "
                "modulo $m, return that factor. If it never happens, return None."
            ),
            (
                "{Input|Given}: a positive integer and a modulus of at least 2. {Output|Result|Returned}: the "
                "integer's inverse with respect to multiplication modulo the modulus, as a number from 1 to the "
                "modulus minus 1, or None for an integer without an inverse."
            ),
            (
                "On a round clock with $m hours, numbered from 0, a hand at 0 moves $a hours at a time. After how many "
                "moves does it show 1 for the first time? If it never does, the answer is None."
            ),
            (
                "A machine multiplies each secret by $a and keeps only the remainder modulo $m. To undo this, one "
                "needs a number that, multiplied by $a, gives the remainder 1. Find this number between 1 and $m - 1, "
                "or return None if the machine cannot be undone."
            ),
            (
                "{You have|You get} packs of $a sweets, and a table with $m children who share fairly. How many packs, "
                "fewer than $m and at least one, must you open so that exactly one sweet is left over? Return None if "
                "this cannot be done."
            ),
            (
                "If some multiple of $a, with a factor between 1 and $m - 1, is of the form q * $m + 1, return that "
                "factor; otherwise return None."
            ),
            (
                "The function solves $a * x = 1 in arithmetic modulo $m. It returns the solution that lies in the "
                "range 1 to $m - 1, and None if there is no solution."
            ),
            "Inverse of $a modulo $m, None if there is none.",
        ],
        [
            """
            for candidate in range(1, $m):
                if $a * candidate % $m == 1:
                    return candidate
            return None
            """,
        ],
        _inverse,
        edges=((1, 2), (2, 4), (3, 7), (10, 7), (6, 9)),
    ),
    drill(
        "maths_modular.solve_congruence",
        (
            "solve_congruence {list|find}_solutions all_solutions_modulo factors_with_remainder solve_modulo "
            "which_factors_fit"
        ),
        [
            integer("a", 0, 9, names=("a", "factor", "c", "p", "first")),
            integer("b", 0, 9, names=("b", "rest", "y", "q", "second")),
            integer("m", 2, 10, names=("m", "modulus", "k", "size", "n")),
        ],
        "list[int]",
        [
            (
                "$hand all x from 0 to $m - 1, in ascending order, for which $a * x and $b have the same remainder "
                "when divided by $m."
            ),
            (
                "Solve $a * x = $b in arithmetic modulo $m: list every solution x with 0 <= x < $m, the smallest "
                "first. The list is empty if there is none."
            ),
            (
                "For each number from 0 up to, but not including, $m check whether $a times the number, minus $b, is a "
                "multiple of $m. Return the numbers for which it is, in order."
            ),
            (
                "{Input|Given}: a factor, a wanted result and a modulus. {Output|Result|Returned}: the sorted list of "
                "all remainders x such that the factor times x is congruent to the wanted result; an empty list if no "
                "remainder fits."
            ),
            (
                "On a dial with $m marks, numbered from 0, a pointer at 0 is moved on by $a marks x times, where x is "
                "smaller than $m. $give the list of those x (0 included), in rising order, after which it stands at "
                "the mark of $b modulo $m."
            ),
            (
                "A shelf has room for $m books in a row; full rows are carried away. Somebody brings x boxes of $a "
                "books. For which x below $m, starting with 0, are as many books left on the shelf as $b leaves when "
                "divided by $m? Return them from the smallest to the largest."
            ),
            (
                "{You want|You would like} to know which factors work: multiply $a by 0, by 1, by 2 and so on, the "
                "last time by $m - 1. Keep each factor for which the product has the same remainder modulo $m as $b. "
                "Return the factors kept, in that order."
            ),
            (
                "Return the solutions of the congruence $a x = $b (mod $m) among 0, 1 and so on to $m - 1 as an "
                "ascending list, which may be empty."
            ),
            (
                "The function returns a list of integers, increasing and each at least 0 and less than $m. An integer "
                "is in it exactly if $m divides the difference between $a times it and $b."
            ),
            "All x in range($m) with $a * x congruent to $b modulo $m.",
        ],
        [
            "return [x for x in range($m) if ($a * x - $b) % $m == 0]",
            """
            solutions = []
            for candidate in range($m):
                if $a * candidate % $m == $b % $m:
                    solutions.append(candidate)
            return solutions
            """,
        ],
        lambda a, b, m: sorted(x for x in range(m) if any(a * x == b + m * q for q in range(-20, 100))),
        edges=((0, 0, 3), (2, 1, 4), (2, 2, 4), (3, 5, 7), (5, 9, 5)),
    ),
    drill(
        "maths_modular.two_remainders",
        (
            "two_remainders {find|get}_number_with_remainders smallest_with_both_remainders fit_two_remainders "
            "secret_number combine_remainders"
        ),
        [
            integer("a", 2, 8, names=("a", "first", "x", "size1", "p")),
            integer(
                "r", names=("r", "rest1", "u", "left1", "s"), make=lambda draw, before: draw.integer(0, before[0] - 1)
            ),
            integer("b", 2, 8, names=("b", "second", "y", "size2", "q")),
            integer(
                "s", names=("t", "rest2", "v", "left2", "z"), make=lambda draw, before: draw.integer(0, before[2] - 1)
            ),
        ],
        "int | None",
        [
            (
                "$give the smallest number, 0 or greater, that leaves the remainder $r when divided by $a and the "
                "remainder $s when divided by $b. If there is none, return None."
            ),
            (
                "A shepherd counts his sheep in groups of $a and $r are left; he counts them in groups of $b and $s "
                "are left. What is the least number of sheep he can have (0 is possible)? Return None if he must have "
                "made a mistake."
            ),
            (
                "Look through 0, 1, 2 and so on for the first number n with n % $a == $r and n % $b == $s. It must be "
                "below $a * $b, if it exists at all; if not, return None."
            ),
            (
                "{Input|Given}: two divisors and the remainder for each. {Output|Result|Returned}: the least "
                "non-negative integer with these remainders, or None where they contradict each other."
            ),
            (
                "If a number below $a * $b has the remainder $r for the divisor $a and $s for the divisor $b, return "
                "the first such number, beginning the search at 0; otherwise return None."
            ),
            (
                "Eggs lie in a basket. Taken out $a at a time, $r eggs remain; taken out $b at a time, $s remain. How "
                "few eggs can there be (perhaps none)? If no number of eggs fits, the answer is None."
            ),
            (
                "{You are|Imagine you are} guessing a secret number. You know what it leaves when divided by $a "
                "(namely $r) and when divided by $b (namely $s), and that no smaller number from 0 on fits. Return it, "
                "or None if such a number cannot exist."
            ),
            (
                "Two wheels with $a and $b teeth turn together tooth by tooth, both starting at tooth 0. After how "
                "many steps does the first wheel stand at tooth $r while the other stands at tooth $s, for the first "
                "time? No step is allowed as an answer; return None if it never comes to this."
            ),
            (
                "The function solves a system of two congruences: the result is $r modulo $a and $s modulo $b. The "
                "smallest solution that is not negative is returned, and None when the system has no solution."
            ),
            "Least n >= 0 with n % $a == $r and n % $b == $s, or None.",
        ],
        [
            """
            for candidate in range($a * $b):
                if candidate % $a == $r and candidate % $b == $s:
                    return candidate
            return None
            """,
        ],
        lambda a, r, b, s: min(set(range(r, a * b, a)) & set(range(s, a * b, b)), default=None),
        edges=((3, 2, 5, 3), (2, 0, 4, 1), (4, 0, 6, 0), (4, 1, 6, 3), (2, 1, 2, 1)),
    ),
    drill(
        "maths_modular.steps_to_return",
        "steps_to_return jumps_until_back {count|find}_jumps rounds_of_jumps back_at_start moves_to_first_place",
        [
            integer("m", 1, 20, names=("m", "places", "size", "n", "seats"), fix=(12, 20)),
            integer("k", 1, 15, names=("k", "jump", "step", "d", "move")),
        ],
        "int",
        [
            (
                "A frog sits on one of $m stones that form a circle and always jumps $k stones on. $give the number of "
                "jumps after which it first sits on its starting stone again."
            ),
            "$give the smallest positive number of times that one must add $k to 0, modulo $m, to be at 0 again.",
            (
                "{Input|Given}: the size of a circle and the length of a jump. {Output|Result|Returned}: how many "
                "jumps of this length, at least one, it takes to come back to the beginning for the first time."
            ),
            "Find the least positive count c for which $m divides c times $k.",
            (
                "Begin at 0. Add $k and, where the sum is $m or more, take the remainder modulo $m; count 1. Do so "
                "until you are at 0 again, and return the count."
            ),
            (
                "A wheel has $m spokes. Each push turns it on by $k spokes. After how many pushes, at least one, does "
                "it look exactly as at the beginning, with the same spoke on top, for the first time?"
            ),
            (
                "{You have|You get} a round table with $m seats. You get up and move $k seats to the left. You repeat "
                "this until you are on your old seat again. How many times did you move? You move once in any case."
            ),
            (
                "If $k is a multiple of $m, a single jump leads back to the start, so return 1. Otherwise keep jumping "
                "$k places on the circle of $m places and return the number of jumps until the start is reached again."
            ),
            (
                "The function returns the order of $k in the group of the remainders modulo $m with addition: the "
                "least positive number of copies of $k whose sum is a multiple of $m."
            ),
            "Jumps of $k on a circle of $m until back at the start.",
        ],
        [
            """
            place = $k % $m
            jumps = 1
            while place != 0:
                place = (place + $k) % $m
                jumps += 1
            return jumps
            """,
            "return $m // math.gcd($m, $k)",
        ],
        lambda m, k: next(jumps for jumps in range(1, m + 1) if jumps * k % m == 0),
        edges=((1, 1), (6, 4), (7, 3), (5, 5), (4, 6)),
        imports="import math",
    ),
    drill(
        "maths_modular.commonest_remainder",
        (
            "commonest_remainder most_frequent_remainder {get|find}_usual_remainder fullest_class main_residue "
            "top_remainder"
        ),
        [
            numbers(low=0, high=30, least=3, most=8),
            integer("k", 2, 5, names=("k", "m", "divisor", "size", "d"), fix=(3, 4, 5)),
        ],
        "int | None",
        [
            (
                "$give the remainder on division by $k that occurs most often among the elements of $numbers. If "
                "several are equally frequent, take the smallest. For an empty list return None."
            ),
            (
                "Which remainder modulo $k do most members of $numbers leave? In case of a tie, the smallest remainder "
                "counts. Return None if there are no members."
            ),
            (
                "Put the numbers from $numbers into boxes by their remainder modulo $k. Return the remainder of the "
                "box with the most numbers, the lowest one if boxes are equally full, or None if $numbers is empty."
            ),
            (
                "{Input|Given}: an array of non-negative integers. {Output|Result|Returned}: the most frequent of "
                "their remainders modulo $k, of equally frequent ones the least; None for an empty array."
            ),
            (
                "If $numbers is empty, return None. Otherwise count for r = 0, 1 and so on to $k - 1 how many elements "
                "have the remainder r modulo $k, and return the first r with the highest count."
            ),
            (
                "Parcels with the numbers $numbers go to the gate that is the remainder of their number divided by $k. "
                "Which gate gets the most parcels? Gates with lower numbers win ties. No parcels: None."
            ),
            (
                "{You have|You get} a list of numbers. Divide each by $k and look only at what is left over. Which "
                "leftover comes most often? Return it. When there are two or more winners, return the smallest of "
                "them; when the list has no numbers, return None."
            ),
            (
                "Every visitor of a museum gets a number and follows the guide for the remainder of this number modulo "
                "$k. Today the numbers $numbers were used. Report the guide with the largest group (the lowest of such "
                "guides, if some groups are equally large), or None on a day without visitors."
            ),
            (
                "The function returns the mode of the residues of a list modulo $k. Ties are resolved in favour of the "
                "smaller residue. None stands for the mode of nothing."
            ),
            "Most common remainder modulo $k; ties to the smallest; None if empty.",
        ],
        [
            """
            if not $numbers:
                return None
            counts = [0] * $k
            for $x in $numbers:
                counts[$x % $k] += 1
            return counts.index(max(counts))
            """,
            """
            if not $numbers:
                return None
            remainders = [$x % $k for $x in $numbers]
            return max(range($k), key=remainders.count)
            """,
        ],
        lambda ns, k: min(((-c, r) for r, c in Counter(n - n // k * k for n in ns).items()), default=(0, None))[1],
        edges=(([], 3), ([4], 3), ([3, 4, 6, 7], 3), ([5, 6, 9], 4), ([2, 1], 5)),
    ),
)
