"""Sequences by a rule and their sums: terms, partial sums, patterns that repeat, the first term beyond a limit."""

from __future__ import annotations

from itertools import accumulate, count, cycle, islice, takewhile

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

_STEPS = ("n", "steps", "rounds", "turns", "times")
_PLACE = ("n", "place", "position", "k", "index")


def _by_turns(start: int, n: int, first: str, second: str) -> int:
    """The value after n steps, worked out from the pairs of an operator and a number."""
    for rule in islice(cycle((first, second)), n):
        amount = int(rule.split()[1])
        start = {"*=": start * amount, "+=": start + amount, "-=": start - amount}[rule.split()[0]]
    return start


def _plus_digits(start: int, n: int) -> int:
    return list(accumulate(range(n), lambda x, _: x + sum(x // 10**p % 10 for p in range(6)), initial=start))[-1]


FAMILIES = (
    drill(
        "maths_series.two_rules_in_turn",
        "two_rules_in_turn value_after_steps {run|follow}_rules apply_in_turn machine_value alternate_rules",
        [
            integer("start", 1, 9, names=("start", "first", "x", "value", "begin")),
            integer("n", 0, 7, names=_STEPS),
        ],
        "int",
        [
            (
                "Begin with $start. In the first step $odd, in the second $even, in the third $odd again, and so on by "
                "turns. $give the number after $n steps."
            ),
            (
                "Two rules are applied by turns to $start: {steps with an odd number|odd-numbered steps} $odd, the "
                "even-numbered ones $even. $give what is there after $n steps; with no step it is $start itself."
            ),
            (
                "A number machine has two buttons. The red one makes it $odd, the blue one makes it $even. Somebody "
                "enters $start and presses red, blue, red, blue, always by turns, $n times in all. Return the number "
                "that is shown in the end."
            ),
            (
                "{Input|Given}: a starting number and a number of steps. {Output|Result|Returned}: the number after "
                "these steps, of which the 1st, 3rd, 5th and so on $odd, and the 2nd, 4th, 6th and so on $even."
            ),
            (
                "For each step from 1 to $n: if its number is odd, $odd; otherwise $even. The value is $start at "
                "first. Return it after the last step."
            ),
            (
                "You are given a number, $start. First $odd. Then $even. Go on like this, by turns, until you have "
                "done $n steps. Which number do you have now? If $n is 0, it is still $start."
            ),
            (
                "The sequence begins with $start. To get from a term to the next one, $odd or $even, by turns, the "
                "first of these rules first. Return the term that is $n places after the beginning."
            ),
            (
                "A wizard knows two spells: the sun spell lets him $odd, the moon spell lets him $even. Starting from "
                "$start coins he casts them alternately, the sun spell first, and stops after $n spells. Find how many "
                "coins there are."
            ),
            (
                "The function takes a start value and a count of steps, 0 or more, and returns the value that the "
                "alternating steps lead to: $odd, then $even, then $odd once more, and so forth."
            ),
            "Value after $n steps from $start; by turns $odd, $even.",
        ],
        [
            """
            for $i in range($n):
                if $i % 2 == 0:
                    $start $first
                else:
                    $start $second
            return $start
            """,
            """
            $current = $start
            for $i in range(1, $n + 1):
                if $i % 2 == 1:
                    $current $first
                else:
                    $current $second
            return $current
            """,
        ],
        lambda start, n, v: _by_turns(start, n, v["first"], v["second"]),
        edges=((3, 0), (3, 1), (3, 2), (5, 5)),
        variants=[
            {"odd": "double the number", "even": "take away 3", "first": "*= 2", "second": "-= 3"},
            {"odd": "add 5", "even": "double the number", "first": "+= 5", "second": "*= 2"},
            {"odd": "triple the number", "even": "take away 5", "first": "*= 3", "second": "-= 5"},
        ],
    ),
    drill(
        "maths_series.first_place_beyond",
        (
            "first_place_beyond {find|get}_first_{place|index}_above steps_to_pass when_over_limit first_term_beyond "
            "place_over"
        ),
        [
            integer("start", -5, 15, names=("start", "first", "a", "begin", "initial")),
            integer("step", 1, 6, names=("step", "d", "b", "increase", "growth")),
            integer("limit", 0, 50, names=("limit", "bound", "c", "top", "goal")),
        ],
        "int",
        [
            (
                "A sequence begins with $start, and each term is $step more than the one before. $give the place of "
                "the first term that is greater than $limit. Places are counted from 1."
            ),
            (
                "The terms are $start, $start + $step, $start + 2 * $step and so on. The first has place 1. At which "
                "place does a term exceed $limit for the first time?"
            ),
            (
                "Write down $start, then keep adding $step. Return how many numbers you have written when, for the "
                "first time, one is above $limit (that one is counted too)."
            ),
            (
                "{Input|Given}: first term, difference and limit of an arithmetic sequence, the difference being "
                "positive. {Output|Result|Returned}: the position, starting with 1, of its first term strictly above "
                "the limit."
            ),
            (
                "On day 1 a runner runs $start km, and every day $step km more than on the previous day. On which day "
                "does he first run more than $limit km? Return the number of the day."
            ),
            (
                "If $start is already greater than $limit, return 1. Otherwise add $step again and again and return "
                "the place of the first sum that is greater than $limit, where $start has place 1."
            ),
            (
                "An arithmetic sequence grows by $step from term to term. Its first term is $start. A term equal to "
                "$limit is not enough: return the number of the first term that lies above $limit, counting from 1."
            ),
            (
                "You have a number, $start, and you are at place 1. As long as your number is not bigger than $limit, "
                "add $step to it and go to the next place. Return the place at which you stop."
            ),
            (
                "A plant is $start cm above (or, if negative, below) the edge of its pot in week 1 and gains $step cm "
                "a week. Tell in which week it is first higher than $limit cm."
            ),
            "The 1-based index of the first of $start, $start + $step, $start + 2 * $step... that is > $limit.",
        ],
        [
            """
            place = 1
            while $start <= $limit:
                $start += $step
                place += 1
            return place
            """,
            """
            if $start > $limit:
                return 1
            return ($limit - $start) // $step + 2
            """,
        ],
        lambda a, d, limit: 1 + len(list(takewhile(lambda term: term <= limit, count(a, d)))),
        edges=((5, 2, 4), (5, 2, 5), (1, 3, 10), (0, 4, 9)),
    ),
    drill(
        "maths_series.add_own_digits",
        "add_own_digits {run|follow}_digit_sums digit_chain chain_term add_digits_again term_by_digits",
        [integer("start", 1, 60, names=("start", "first", "x", "value", "begin")), integer("n", 0, 6, names=_STEPS)],
        "int",
        [
            (
                "In a chain of numbers the next number is always the present one plus the sum of its own digits. The "
                "chain begins with $start. $give the number after $n steps."
            ),
            (
                "$n times, add to a number the sum of its digits; begin with $start. Return the number that comes out, "
                "which is $start if $n is 0."
            ),
            (
                "A bank pays every year as many coins as the digits of the balance add up to. The balance is $start "
                "now; so with 25 coins one would get 7. How many coins are there after $n years?"
            ),
            (
                "{Input|Given}: a positive start and a number of steps. {Output|Result|Returned}: the term that these "
                "steps lead to, if x is followed by x + (digit sum of x)."
            ),
            (
                "The rule is: 14 becomes 14 + 1 + 4 = 19, then 19 becomes 19 + 1 + 9 = 29, and so on. Apply the rule "
                "$n times to $start and return the result."
            ),
            (
                "Let the value be $start. Repeat $n times: add up the decimal digits of the value and make the value "
                "greater by that sum. Return the value."
            ),
            (
                "{You have|You get} the number $start. Add its digits to it. Take the new number and do it again, "
                "until you have done it $n times. Return your last number. If you never do it, return the first one."
            ),
            (
                "A snail at the mark $start creeps forward each hour by the sum of the digits on the mark that it has "
                "reached. $give the mark at which it is after $n hours."
            ),
            (
                "The function returns term number $n of the sequence that begins with $start as term number 0 and in "
                "which each later term exceeds the one before by that one's digit sum."
            ),
            "Add the digit sum to the number, $n times, from $start.",
        ],
        [
            """
            for $i in range($n):
                $start += sum(int(digit) for digit in str($start))
            return $start
            """,
            """
            for $i in range($n):
                rest = $start
                while rest > 0:
                    $start += rest % 10
                    rest //= 10
            return $start
            """,
        ],
        _plus_digits,
        edges=((7, 0), (7, 1), (14, 2), (99, 1)),
    ),
    drill(
        "maths_series.two_woven",
        "two_woven woven_term {get|find}_mixed_term term_of_mixed_sequence interlaced_value double_track",
        [
            integer("a", -5, 20, names=("a", "first", "x", "left", "p")),
            integer("b", -5, 20, names=("b", "second", "y", "right", "q")),
            integer("n", 1, 12, names=("n", "place", "position", "index", "k")),
        ],
        "int",
        [
            (
                "Two sequences are woven into one. At the places 1, 3, 5... stand $a, $a + $up, $a + $twice and so on; "
                "at the places 2, 4, 6... stand $b, $b - $down, $b - $double and so on. $give the term at place $n."
            ),
            (
                "At odd places a sequence grows by $up each time, beginning with $a at place 1; at even places it "
                "shrinks by $down each time, beginning with $b at place 2. $give what stands at place $n."
            ),
            (
                "If $n is odd, take $a and add $up for every odd place before $n. Otherwise take $b and subtract $down "
                "for every even place before $n. Return the result. Places count from 1."
            ),
            (
                "The first two terms are $a and $b. From then on, the term at an odd place is the term two places "
                "before plus $up, and the term at an even place is the term two places before minus $down. Return term "
                "number $n (the first is number 1)."
            ),
            (
                "Ann and Bob say numbers by turns, Ann first. Ann begins with $a and goes up by $up from one of her "
                "numbers to the next. Bob begins with $b and goes down by $down. Which number is said as number $n in "
                "all?"
            ),
            (
                "{Input|Given}: two start values and a place, at least 1. {Output|Result|Returned}: the term at that "
                "place of $a, $b, $a + $up, $b - $down, $a + $twice, $b - $double..."
            ),
            (
                "Houses with odd numbers are on the left side of a street: number 1 is $a metres high, and each next "
                "house on that side is higher by $up. On the right side number 2 is $b metres high, and each next one "
                "is lower by $down. (Heights are only numbers here and can be negative.) Return the height of house $n."
            ),
            (
                "{You get|You are given} two numbers and a place. Write $a, then $b. After that, write the number "
                "before last changed a little: plus $up at odd places, minus $down at even places. Return what you "
                "write at place $n."
            ),
            (
                "The function returns the member at the 1-based position $n of an interlaced sequence: its odd "
                "positions are an arithmetic sequence from $a with difference $up, its even positions one from $b with "
                "difference -$down."
            ),
            "Term $n of $a, $b, $a + $up, $b - $down... (counted from 1).",
        ],
        [
            """
            if $n % 2 == 1:
                return $a + $up * ($n // 2)
            return $b - $down * ($n // 2 - 1)
            """,
            """
            for $i in range(($n - 1) // 2):
                $a += $up
                $b -= $down
            if $n % 2 == 1:
                return $a
            return $b
            """,
        ],
        lambda a, b, n, v: [term for k in range(n) for term in (a + k * int(v["up"]), b - k * int(v["down"]))][n - 1],
        edges=((1, 9, 1), (1, 9, 2), (1, 9, 3), (1, 9, 4), (0, 0, 7)),
        variants=[
            {"up": "3", "down": "2", "twice": "6", "double": "4"},
            {"up": "2", "down": "5", "twice": "4", "double": "10"},
            {"up": "10", "down": "1", "twice": "20", "double": "2"},
        ],
    ),
)
