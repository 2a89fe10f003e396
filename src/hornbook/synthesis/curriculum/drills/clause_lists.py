"""Lists with special cases: readings that failed, ties, markers, lists that are too short, places that do not exist."""

from __future__ import annotations

from itertools import pairwise

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _with_failures(draw: Draw, _: object) -> list[int]:
    return [-1 if draw.chance(0.4) else draw.integer(0, 30) for _i in range(draw.integer(1, 6))]


def _marked(draw: Draw, _: object) -> list[int]:
    return [0 if draw.chance(0.3) else draw.integer(1, 9) for _i in range(draw.integer(1, 8))]


def _close(draw: Draw, _: object) -> list[int]:
    low = draw.integer(0, 9)
    return draw.numbers(low, low + 3, 1, 5)


FAMILIES = (
    drill(
        "clause_lists.last_valid",
        "last_valid_reading last_reading latest_value {get|find}_latest newest_reading most_recent_valid",
        [numbers("readings", names=("readings", "values", "data", "measurements"), make=_with_failures)],
        "int | None",
        [
            (
                "A sensor writes -1 when it fails. $give the last number of $readings that is not -1, or None if "
                "there is no such number."
            ),
            (
                "Go through $readings from the end and return the first number you meet which is not -1. If all are "
                "-1 or the list is empty, return None."
            ),
            (
                "$readings is the log of a thermometer in a fridge, the newest reading at the end; -1 stands for an "
                "error. What is the newest reading that is no error? Return None where the log holds nothing but "
                "errors, or nothing at all."
            ),
            (
                "If $readings is empty or holds only the value -1, the result is None. In any other case it is the "
                "valid reading, that is, the one different from -1, that comes last."
            ),
            (
                "The function takes a list of measurements in the order of time, failed ones being -1, and returns "
                "the most recent successful one. It returns None if no measurement was successful."
            ),
            (
                "You get a list of numbers from a sensor. Ignore every -1, because then the sensor did not work. "
                "Which number is the last of the others? Return it. Is no number left? Return None."
            ),
            (
                "{Input|Given}: the list $readings, where -1 marks a failure. {Output|Result|Returned}: the "
                "rightmost element that is no failure, else None."
            ),
            (
                "Somebody weighs a parcel several times, and the scales show -1 when they are not ready. The weight "
                "to be written down is the last one in $readings that the scales really showed. Find it; None means "
                "that they never did."
            ),
            "Last element of $readings other than -1; None if it does not exist.",
            (
                "Each element of $readings is a depth in metres, or -1 where the diver's watch lost contact. Report "
                "the depth known last, or None if none was ever known."
            ),
        ],
        [
            """
            for $x in reversed($readings):
                if $x != -1:
                    return $x
            return None
            """,
            """
            valid_ones = [$x for $x in $readings if $x != -1]
            if not valid_ones:
                return None
            return valid_ones[-1]
            """,
        ],
        lambda rs: dict(enumerate(r for r in rs if r + 1)).get(len(rs) - rs.count(-1) - 1),
        edges=(([],), ([-1, -1],), ([4, 0, -1],), ([7],)),
    ),
    drill(
        "clause_lists.first_fall",
        "first_$tag {find|index_of}_$tag first_big_$tag where_it_$moves sudden_$tag index_of_first_$tag",
        [
            numbers("readings", 0, 12, 1, 6, names=("readings", "levels", "prices", "values", "data")),
            integer("k", 1, 6, names=("k", "least", "size", "change"), fix=(2, 3, 5)),
        ],
        "int",
        [
            (
                "$give the index of the first element of $readings that is $side than the one before it by at least "
                "$k. If there is none, return -1."
            ),
            (
                "Compare each element of $readings with its predecessor. At the first place where the value $moves "
                "by $k or more, return the index of the later one of the two; return -1 if you find no such place."
            ),
            (
                "$readings holds the level of a river, one number a day. On which day (the first is day 0) did it "
                "$move by $k or more since the day before, for the first time? Return -1 if that never happened; a "
                "single day or none has no change."
            ),
            (
                "Return -1 if no two neighbours in $readings differ as follows: the right one is $side than the left "
                "one by $k at least. Otherwise return the position of the right one of the leftmost such neighbours."
            ),
            (
                "The function takes a list of integers and returns the smallest index i, not 0, for which element i "
                "is $side than element i - 1 by no less than $k; for lists without one, which includes those with "
                "fewer than two elements, it returns -1."
            ),
            (
                "You have a list of prices, day after day. Look for a day on which the price $moves by at least $k, "
                "seen from the day before. Return the index of the first such day, or -1 if you don't find one."
            ),
            (
                "{Input|Given}: $readings. {Output|Result|Returned}: where the first $tag of $k or more arrives, as "
                "an index from 0; -1 without such a $tag."
            ),
            (
                "An alarm watches the pressures in $readings one after another. It rings as soon as a pressure is "
                "$side than the previous one and the gap is not under $k. Report at which index it rings, -1 if it "
                "stays silent."
            ),
            "Index of the element after the first $tag by $k or more in $readings, -1 if there isn't any.",
            (
                "A small $tag, less than $k, is ignored. The first one of size $k or more between two neighbours of "
                "$readings counts: hand back the index at which it ends. When no step is big enough, hand back -1."
            ),
        ],
        """
        for $i in range(1, len($readings)):
            if $step >= $k:
                return $i
        return -1
        """,
        lambda rs, k, v: next((at for at, (a, b) in enumerate(pairwise(rs), 1) if not (a - b) * v["s"] < k), -1),
        edges=(([], 2), ([5], 3), ([9, 4, 9], 5), ([4, 9, 4], 5), ([8, 5, 2], 3), ([2, 5, 8], 3)),
        variants=[
            {
                "tag": "fall",
                "side": "smaller",
                "moves": "falls",
                "move": "fall",
                "step": "$readings[$i - 1] - $readings[$i]",
                "s": 1,
            },
            {
                "tag": "rise",
                "side": "larger",
                "moves": "rises",
                "move": "rise",
                "step": "$readings[$i] - $readings[$i - 1]",
                "s": -1,
            },
        ],
    ),
    drill(
        "clause_lists.sole_winner",
        "sole_winner {get|find}_winner winner_index clear_winner who_won index_of_winner",
        [numbers("scores", names=("scores", "points", "results", "values", "nums"), make=_close)],
        "int",
        [
            (
                "$give the index of the $tag number in $scores. Return -1 if that number occurs more than once or if "
                "the list is empty."
            ),
            (
                "If exactly one element of $scores is $cmp than all the others, return its index. If several share "
                "that place, or there are no elements, return -1."
            ),
            (
                "$scores holds the result of each player, and the $tag result wins. Which player, counted from 0, "
                "has won? Return -1 if two or more players have this result, and also if nobody played."
            ),
            (
                "Find the $tag value of $scores. If only one player has it, give the player's position (from 0), and "
                "-1 in case of a tie. An empty list has no winner, so it gives -1 as well."
            ),
            (
                "The function returns the position of the only $tag element of a list of integers. For an empty "
                "list, and for a list in which this element has an equal, it returns -1."
            ),
            (
                "You have a list of results. Which is the $tag? Does it stand in the list once? Then return its "
                "index. Does it stand there more often, or is the list empty? Then return -1."
            ),
            (
                "{Input|Given}: $scores. {Output|Result|Returned}: the index of the $tag score, provided that nobody "
                "else has the same; if somebody has, or without any score, -1."
            ),
            (
                "In a contest the prize goes to whoever has the $tag number, but only if nobody has the same number. "
                "Report the index of the prize winner in $scores, -1 where the prize is not given (also when nobody "
                "takes part)."
            ),
            "Index of the unique $tag element of $scores, -1 if it is not unique or $scores is empty.",
            (
                "Nobody wins, and -1 is the result, when $scores is empty or its $tag number appears at least twice. "
                "Otherwise the result is the index at which that number stands."
            ),
        ],
        """
        if not $scores:
            return -1
        top_score = $pick($scores)
        if $scores.count(top_score) > 1:
            return -1
        return $scores.index(top_score)
        """,
        lambda ss, v: next(
            (at for at, s in enumerate(ss) if all((s - t) * v["s"] > 0 for t in ss[:at] + ss[at + 1 :])), -1
        ),
        edges=(([],), ([3],), ([3, 5, 5],), ([2, 2, 7],), ([7, 4, 7, 9],)),
        variants=[
            {"tag": "highest", "cmp": "greater", "pick": "max", "s": 1},
            {"tag": "lowest", "cmp": "less", "pick": "min", "s": -1},
        ],
    ),
    drill(
        "clause_lists.after_last_marker",
        "after_last_$tag since_last_$tag part_after_$tag {get|take}_last_part latest_part since_$tag",
        [numbers("nums", names=("nums", "log", "entries", "data", "values"), make=_marked)],
        "list[int]",
        [
            (
                "In $nums a 0 marks the start of a new $tag. $hand the elements after the last 0, in order. If there "
                "is no 0, return all the elements."
            ),
            (
                "If $nums contains a 0, return a list of everything behind its last 0, which may be nothing. If it "
                "contains none, return the whole list."
            ),
            (
                "A machine writes numbers into the log $nums and writes a 0 whenever a new $tag begins. Return the "
                "numbers of the latest $tag as a list: those since the last 0, or the whole log if no 0 has been "
                "written yet."
            ),
            (
                "Go backwards through $nums up to the first 0 that you meet, or to the beginning when you meet none. "
                "The elements passed on the way, without the 0, are the result, in the original order."
            ),
            (
                "The function takes a list of integers in which zeros separate one $tag from the next and returns "
                "the last $tag. This is an empty list if a zero stands at the very end, and a copy of the list if it "
                "has no zero."
            ),
            (
                "You get a list of numbers. Do you see a 0? Then cut off everything up to the last 0, with the 0 "
                "itself. Do you see none? Then cut off nothing. Return the list that remains."
            ),
            (
                "{Input|Given}: $nums. {Output|Result|Returned}: the list's end behind its rightmost 0; all of the "
                "list where it has no 0."
            ),
            (
                "A teacher notes points for a child and a 0 at the end of each $tag. To see how the present $tag "
                "goes, take the points of $nums that follow the last 0 (all points, if no 0 has been noted). Return "
                "them as a list."
            ),
            "Elements of $nums after its last 0, or all elements if 0 does not occur.",
            (
                "Without any 0, the result equals $nums. With one or more, the result is what follows the last of "
                "them; it is empty when nothing follows."
            ),
        ],
        [
            """
            for $i in range(len($nums) - 1, -1, -1):
                if $nums[$i] == 0:
                    return $nums[$i + 1:]
            return $nums[:]
            """,
            """
            $result = []
            for $x in $nums:
                if $x == 0:
                    $result = []
                else:
                    $result.append($x)
            return $result
            """,
        ],
        lambda ns, _: [n for at, n in enumerate(ns) if all(ns[at:])],
        edges=(([],), ([0],), ([3, 4],), ([1, 0, 2, 0, 5, 6],), ([7, 0],)),
        variants=[{"tag": "session"}, {"tag": "round"}, {"tag": "week"}],
    ),
    drill(
        "clause_lists.between_markers",
        "between_ends inside_marks {get|take}_inside part_between inner_stretch between_first_and_last",
        [
            numbers(
                "nums",
                names=("nums", "row", "track", "data", "values"),
                make=lambda draw, _: draw.repeats(range(1, 9), 2, 8),
            ),
            integer(
                "k",
                names=("k", "mark", "gate", "value"),
                make=lambda draw, before: draw.choose(before[0]) if draw.chance(0.9) else 9,
            ),
        ],
        "list[int]",
        [
            (
                "$hand the elements of $nums between the first and the last $k. If $k occurs fewer than two times, "
                "return an empty list."
            ),
            (
                "If $nums holds $k at least twice, return the list of all elements after its first and before its "
                "last occurrence, further ones in between included. Otherwise return an empty list."
            ),
            (
                "A track is written as the list $nums, and $k is the sign for a gate. What lies between the first "
                "gate and the last? Return it as a list; other gates on the way belong to it. With one gate or none "
                "there is nothing between, so return an empty list."
            ),
            (
                "Cut $nums behind the first $k and in front of the last $k, and return the piece in the middle. "
                "Where $k is missing or stands there only once, the piece is empty."
            ),
            (
                "The function returns the stretch of the list that is enclosed by the outermost occurrences of $k, "
                "without these two themselves. If they are not two different places, the stretch has no elements."
            ),
            (
                "You get a list of numbers. Look for $k from the left, then from the right. Did you find two "
                "different places? Return the list of what stands between them. Did you find only one place, or "
                "none? Return an empty list."
            ),
            (
                "{Input|Given}: $nums; the outer marks are its first and its last $k. {Output|Result|Returned}: the "
                "list of everything inside the marks, or an empty list if there are not two of them."
            ),
            (
                "Two fence posts of the type $k stand farthest apart in the row $nums. List what stands between the "
                "two, from left to right, posts of the same type included. Should the row have fewer than two such "
                "posts, the list is empty."
            ),
            "Part of $nums strictly between the first and the last $k; empty if $k is not there twice.",
            (
                "An empty list is the answer if $k is found in $nums once or not at all. If it is found more often, "
                "the answer consists of the elements from just after the first find to just before the last."
            ),
        ],
        """
        if $nums.count($k) < 2:
            return []
        begin = $nums.index($k)
        finish = len($nums) - 1
        while $nums[finish] != $k:
            finish -= 1
        return $nums[begin + 1:finish]
        """,
        lambda ns, k: [n for at, n in enumerate(ns) if k in ns[:at] and k in ns[at + 1 :]],
        edges=(([], 3), ([3], 3), ([3, 3], 3), ([1, 3, 4, 3, 5, 3, 2], 3), ([1, 2], 3)),
    ),
    drill(
        "clause_lists.fit_to_length",
        "fit_to_length make_length pad_or_cut {to|bring_to}_length resize fixed_length",
        [
            numbers("nums", 0, 9, 0, 5, names=("nums", "row", "values", "data", "items")),
            integer("size", -1, 7, names=("size", "length", "n", "width")),
            integer("filler", 0, 9, names=("fill", "filler", "extra", "pad"), default=(0, 1, -1)),
        ],
        "list[int]",
        [
            (
                "$build a list with the first $size elements of $nums. If $nums has fewer, put $filler ($default by "
                "default) at the end as often as needed. A $size of 0 or less gives an empty list."
            ),
            (
                "Bring $nums to the length $size, as a new list: cut off elements at the end if it is too long, add "
                "$filler there if it is too short. For lengths under 1 return an empty list. Unless given, $filler "
                "is $default."
            ),
            (
                "A form has $size boxes for numbers. Write the numbers of $nums into them from the left; numbers "
                "without a box are dropped, and boxes without a number get $filler. Return what the boxes hold, an "
                "empty list if $size is not positive. The number for free boxes is $default if not stated."
            ),
            (
                "If $size is less than 1, return no elements. If $nums has $size elements or more, return the first "
                "$size. If it has fewer, return all of them followed by copies of $filler, which defaults to "
                "$default, up to that length."
            ),
            (
                "The function returns a list of exactly $size elements (of none if that number is negative). They "
                "are taken from the beginning of the given list; missing ones are replaced by the fill value, "
                "$default if it is left out."
            ),
            (
                "You need a list with $size numbers. Take the numbers of $nums in order. Too many? Leave out the "
                "last ones. Too few? Write $filler behind them until it is enough; that is $default if you are not "
                "told otherwise. If $size is zero or negative, return an empty list."
            ),
            (
                "{Input|Given}: $nums, the wanted length $size, a fill value (default $default). "
                "{Output|Result|Returned}: $nums cut or filled at its end to that length; empty for a length that is "
                "not positive."
            ),
            (
                "A week plan must have $size entries. The plan $nums may be shorter, then it is completed with "
                "$filler, or longer, then the end is left out. Return the finished plan. Nothing is planned if $size "
                "is below 1. The optional last argument has the value $default unless it is passed."
            ),
            "First $size elements of $nums, completed with $filler (if omitted, $default); empty for $size below 1.",
            (
                "Neither more nor fewer than $size numbers are wanted from $nums, in their order. The end is where "
                "surplus ones are removed and missing ones are added, each added one being $filler, normally "
                "$default. With $size at most 0, nothing is wanted: an empty list."
            ),
        ],
        [
            """
            if $size <= 0:
                return []
            if len($nums) >= $size:
                return $nums[:$size]
            return $nums + [$filler] * ($size - len($nums))
            """,
            """
            $result = []
            for $i in range($size):
                if $i < len($nums):
                    $result.append($nums[$i])
                else:
                    $result.append($filler)
            return $result
            """,
        ],
        lambda ns, size, fill: (ns + [fill for _ in range(20)])[: max(0, size)],
        edges=(([], 3, 0), ([1, 2], 4, 7), ([1, 2, 3, 4, 5, 6], 4, 0), ([1, 2], 0, 0), ([3], -2, 1)),
    ),
    drill(
        "clause_lists.element_or_default",
        "element_or_default {get|take}_or_default value_at item_at safe_get look_up_place",
        [
            numbers("nums", 0, 20, 1, 5, names=("nums", "values", "data", "shelf", "items")),
            integer("at", -2, 6, names=("index", "position", "i", "place")),
            integer("other", 0, 9, names=("default", "other", "missing", "fallback"), default=(0, -1, 1)),
        ],
        "int",
        [
            (
                "$give the element of $nums at index $at. If there is no such index, return $other, which is "
                "$default if not given. Negative indices do not exist here."
            ),
            (
                "If $at is at least 0 and less than the length of $nums, return the element there. In all other "
                "cases return $other ($default by default)."
            ),
            (
                "The boxes on a shelf are numbered from 0 and hold the amounts $nums. How much is in box $at? If the "
                "shelf has no box of that number, which is always so for negative numbers, the answer is $other, or "
                "$default where nothing else is said."
            ),
            (
                "A negative $at does not count from the end of $nums, as Python would do it, but is treated as a "
                "wrong index. For wrong indices, those too large included, return $other; for all others, return the "
                "element. The value of $other is $default if it is left out."
            ),
            (
                "The function looks up a place in a list of integers and returns what stands there. For a place "
                "before the beginning or behind the end it returns the fallback value, whose default is $default."
            ),
            (
                "You want to know which number stands at place $at in the list $nums. The first place is 0. Is there "
                "such a place? Return its number. Is the list too short, or $at below zero? Return $other. If nobody "
                "tells you what $other is, use $default."
            ),
            (
                "{Input|Given}: $nums, an index from 0, and optionally a substitute (otherwise $default). "
                "{Output|Result|Returned}: the element with that index, or the substitute if the index is negative "
                "or beyond the end."
            ),
            (
                "A calendar with a list of guests per day, $nums, begins at day 0. Somebody asks for day $at. Tell "
                "the number of guests; for days that are not in the calendar, earlier or later ones, tell $other, "
                "normally $default."
            ),
            "Element $at of $nums, or $other (if omitted: $default) for an index outside 0 to length - 1.",
            (
                "No error may be raised by this look-up in $nums: an index $at that is too large or below 0 gives "
                "$other, and a valid one gives its element. With two arguments, $other is $default."
            ),
        ],
        [
            """
            if 0 <= $at < len($nums):
                return $nums[$at]
            return $other
            """,
            """
            if $at < 0 or $at >= len($nums):
                return $other
            return $nums[$at]
            """,
        ],
        lambda ns, at, other: next((n for place, n in enumerate(ns) if place == at), other),
        edges=(([], 0, 0), ([4, 5], 1, 0), ([4, 5], 2, -1), ([4, 5], -1, 7), ([8], 0, 3)),
    ),
    drill(
        "clause_lists.best_affordable",
        "best_affordable price_to_choose choose_price {pick|select}_price dearest_possible best_for_budget",
        [
            numbers("prices", 3, 25, 1, 5, names=("prices", "costs", "offers", "values")),
            integer("k", 0, 25, names=("k", "budget", "money", "limit"), fix=(5, 10, 15)),
        ],
        "int | None",
        [
            (
                "$give the highest of the prices in $prices that is not above $k. If all are above $k, return the "
                "lowest price; if there are no prices, return None."
            ),
            (
                "If $prices is empty, return None. Otherwise look at the prices up to $k: return the largest of "
                "them, or the smallest of all prices if none is that low."
            ),
            (
                "Someone wants the best (that is, the dearest) present that $k coins can buy. Which of $prices will "
                "it be? Where the coins are not enough for any, the cheapest is taken and the rest borrowed. With "
                "nothing on offer, the result is None."
            ),
            (
                "Choose a number from $prices. The greatest one that does not exceed $k is preferred; when every "
                "number exceeds $k, the least one is chosen. Nothing can be chosen from an empty list: None."
            ),
            (
                "The function takes a list of prices and returns the one that is closest to $k from below, $k itself "
                "being allowed. If the list has no such price, it returns the minimum, and if it has no price at "
                "all, None."
            ),
            (
                "You have $k euros and a list of prices. Cross out the prices that are too high for you. Return the "
                "highest price that remains. Did you cross out everything? Then return the lowest price of the list. "
                "Was the list empty from the start? Then return None."
            ),
            (
                "{Input|Given}: $prices. {Output|Result|Returned}: None for an empty list; the maximum among the "
                "prices that are at most $k; the minimum of all if there are no such prices."
            ),
            (
                "$prices lists how many seats each bus for hire has. A driver is allowed to drive buses with up to "
                "$k seats and takes the largest of these. If all are larger, the smallest bus is taken anyway, with "
                "another driver. Report its number of seats, None if no bus is for hire."
            ),
            "Largest element of $prices up to $k, else the smallest element, else (empty) None.",
            (
                "Three cases for $prices and the limit $k: some prices keep to the limit, then take the highest of "
                "those; no price keeps to it, then take the lowest; there is no price, then None."
            ),
        ],
        """
        if not $prices:
            return None
        within_limit = [$x for $x in $prices if $x <= $k]
        if within_limit:
            return max(within_limit)
        return min($prices)
        """,
        lambda ps, k: min(ps, key=lambda p: (p > k, p if p > k else -p), default=None),
        edges=(([], 10), ([20, 30], 5), ([4, 10, 12], 10), ([7], 10), ([5, 5, 3], 5)),
    ),
    drill(
        "clause_lists.fastest_lap",
        "fastest_lap {get|find}_fastest_lap best_lap number_of_best_lap lap_of_record quickest_lap",
        [
            numbers(
                "laps",
                names=("laps", "times", "seconds", "results"),
                make=lambda draw, _: [
                    draw.choose((-1, 0)) if draw.chance(0.2) else draw.integer(60, 64)
                    for _i in range(draw.integer(1, 6))
                ],
            )
        ],
        "int",
        [
            (
                "$give the number of the fastest lap in $laps, counted from 1. Times of 0 or less are errors and do "
                "not count. On a tie take the earlier lap; return 0 if there is no valid time."
            ),
            (
                "Among the positive numbers of $laps, find the smallest, and return the position at which it stands "
                "for the first time, the first position being 1. If no number is positive, return 0."
            ),
            (
                "A runner runs lap after lap, and $laps holds the seconds. When the watch fails, it shows 0 or a "
                "negative number. In which lap (the first, the second, and so on) was the runner fastest? Return the "
                "number of the lap, the first of several equal ones; 0 stands for no lap at all."
            ),
            (
                "Return 0 if $laps is empty or has no time above 0. Otherwise return the number of the lap with the "
                "shortest time above 0, laps being numbered from 1; with equal times the lower number is right."
            ),
            (
                "The function takes a list of lap times and returns the ordinal number (1 for the first) of the lap "
                "with the least time. It ignores times that are not positive. If several laps share the least time, "
                "the first of them counts, and if no lap is left, 0 is returned."
            ),
            (
                "You get a list of times. Cross out all times that are not greater than 0, but keep counting them as "
                "laps. Which lap has the smallest time left? Return its number, starting with 1 for the first lap. "
                "If two laps are equally good, return the earlier. If none is left, return 0."
            ),
            (
                "{Input|Given}: $laps, where values below 1 mean that nothing was measured. "
                "{Output|Result|Returned}: the 1-based number of the quickest measured lap, the earliest one on a "
                "tie, or 0 without any measured lap."
            ),
            (
                "A swimmer asks in which of her rounds she needed the fewest seconds. Her times are $laps; an entry "
                "of zero or less is a mistake of the clock. Answer with 1, 2, 3 and so on, with the first best if "
                "there are more, and with 0 if the clock was never right."
            ),
            "Number (from 1) of the first smallest positive time in $laps, 0 if no time is positive.",
            (
                "Not the time itself but the place of the best time in $laps is wanted, and places begin at 1. Best "
                "means smallest, but above 0. The first place wins among equals, and 0 says that there is no place."
            ),
        ],
        """
        best_place = 0
        for $i in range(len($laps)):
            if $laps[$i] <= 0:
                continue
            if best_place == 0 or $laps[$i] < $laps[best_place - 1]:
                best_place = $i + 1
        return best_place
        """,
        lambda ts: min(((t, at) for at, t in enumerate(ts, 1) if t > 0), default=(0, 0))[1],
        edges=(([],), ([0, -1],), ([62, 61, 61],), ([0, 63],), ([64],)),
    ),
    drill(
        "clause_lists.winning_margin",
        "winning_margin {get|find}_margin lead_of_best margin_of_victory lead points_ahead",
        [
            numbers(
                "scores",
                names=("scores", "points", "results", "values", "nums"),
                make=lambda draw, _: draw.numbers(0, 15, 1, 6),
            )
        ],
        "int | None",
        [
            (
                "$give by how much the highest number in $scores is ahead of the second highest. If two share the "
                "top, that is 0. With fewer than two numbers return None."
            ),
            (
                "If $scores has fewer than two elements, return None. Otherwise put them in descending order and "
                "return the first minus the second, which may be 0."
            ),
            (
                "$scores holds the points of the players. How many points does the winner lead by? A shared first "
                "place is a lead of 0, and where nobody, or only one, has played, there is no lead: None."
            ),
            (
                "The margin of a game is the difference between the best result and the next one, zero if the best "
                "result was reached twice or more. Return the margin for $scores, or None if there were not at least "
                "two players."
            ),
            (
                "The function takes the votes for each candidate and returns by how many votes the first is ahead of "
                "the runner-up. Equal numbers at the top give 0. A list with one candidate or none gives None."
            ),
            (
                "You get a list of points. Find the biggest number and take it out, only once. Find the biggest "
                "number of the rest. Return the difference of the two. If there are not two numbers in the list, "
                "return None."
            ),
            (
                "{Input|Given}: $scores. {Output|Result|Returned}: the distance from the top to the second place, "
                "where equal numbers take two places (distance 0); None for a list that is shorter than 2."
            ),
            (
                "In a jumping contest the lengths $scores were measured, one for each child. Report how much farther "
                "the best child jumped than the second best. It is 0 for two equally good ones and None if there is "
                "no second child."
            ),
            (
                "Largest minus second largest element of $scores (0 if the largest occurs twice), None for fewer "
                "than 2 elements."
            ),
            (
                "Unless $scores has two numbers or more, nothing can be compared, so the answer is None. If it has, "
                "take the top two, which may be equal, and answer with their difference."
            ),
        ],
        [
            """
            if len($scores) < 2:
                return None
            ranked = sorted($scores, reverse=True)
            return ranked[0] - ranked[1]
            """,
            """
            if len($scores) < 2:
                return None
            others = $scores[:]
            others.remove(max($scores))
            return max($scores) - max(others)
            """,
        ],
        lambda ss: (
            min((max(ss) - max(ss[:at] + ss[at + 1 :]) for at in range(len(ss)) if ss[at] == max(ss)), default=None)
            if len(ss) > 1
            else None
        ),
        edges=(([],), ([7],), ([7, 7],), ([3, 9, 5],), ([0, 4],)),
    ),
    drill(
        "clause_lists.days_since",
        "days_since_sale days_without_sale quiet_days zeros_at_end how_long_nothing days_since_last",
        [numbers("sales", names=("sales", "days", "counts", "rain", "values"), make=_marked)],
        "int | None",
        [
            (
                "$sales holds a number for each day, today's at the end. $give how many days have passed since the "
                "last day with a number other than 0; it is 0 if today has one. If all the numbers are 0 or there "
                "are none, return None."
            ),
            (
                "Count the zeros at the end of $sales, that is, those behind its last element that is not 0. If no "
                "element differs from 0, return None."
            ),
            (
                "A shop writes down each evening how many lamps it has sold that day: $sales. How many days in a row "
                "up to today has it sold none? If it has sold one today, that is 0. If it has never sold any, as far "
                "as the list goes, the answer is None."
            ),
            (
                "Walk from the end of $sales to its beginning and count the zeros, until you meet another number; "
                "then return the count. If you arrive at the beginning without having met one, return None."
            ),
            (
                "The function returns the length of the run of zeros with which a list ends, so 0 for a list that "
                "ends with some other number. It returns None for a list made of zeros only, and for the empty list."
            ),
            (
                "You get a list with the rain of each day. The last number is from today. When did it rain for the "
                "last time? If it rained today, return 0; if yesterday, return 1; and so on. A 0 is a day without "
                "rain. If the list has no day with rain, return None."
            ),
            (
                "{Input|Given}: $sales. {Output|Result|Returned}: the number of elements behind the last one that is "
                "not 0; None if each element is 0 or nothing is in the list."
            ),
            (
                "A diary notes the pages that somebody wrote each day, $sales, up to now. Report for how many days "
                "the writer has been idle (0 pages), which is 0 if a page was written on the last day. Report None "
                "for a writer who has not written at all."
            ),
            "How many zeros end $sales; None if it has nothing but zeros or is empty.",
            (
                "None is for lists in which nothing happened, meaning no number but 0. For others, look at the last "
                "place with a number that is not 0, and return how many places follow it in $sales, be it none."
            ),
        ],
        """
        $count = 0
        for $x in reversed($sales):
            if $x != 0:
                return $count
            $count += 1
        return None
        """,
        lambda ns: len(ns) - 1 - max(at for at, n in enumerate(ns) if n) if any(ns) else None,
        edges=(([],), ([0, 0],), ([3],), ([0, 4, 0, 0],), ([0, 0, 7],)),
    ),
)
