"""Percentages and proportion in whole numbers: shares, scaling, tolerances, changes one after another."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce
from math import floor

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "maths_rounding.progress_cells",
        "progress_cells filled_cells cells_to_fill {get|find}_bar_length progress_bar_length cells_done",
        [
            integer("done", 0, 12, names=("done", "finished", "part", "x", "ready")),
            integer("whole", 0, 12, names=("whole", "tasks", "total", "y", "goal")),
            integer("width", 4, 20, names=("width", "cells", "size", "k", "length"), fix=(10, 20)),
        ],
        "int",
        [
            (
                "A progress bar has $width cells. $done of $whole tasks are finished. $give how many cells to fill: "
                "the same share of $width, rounded down. All cells are filled if there are no tasks or if at least "
                "$whole are finished."
            ),
            "$give $width * $done / $whole, rounded down, but at most $width. If $whole is 0, return $width.",
            (
                "{Input|Given}: the number of finished steps, the number of planned steps and the length of a bar. "
                "{Output|Result|Returned}: the length of its coloured part in full cells (never too long, cut off if "
                "needed). With no planned step, or with more finished than planned, the whole bar is coloured."
            ),
            (
                "If $done is at least $whole, return $width. Otherwise return the whole number of times that $whole "
                "goes into $done * $width."
            ),
            (
                "A reader has read $done of $whole pages and draws a bar with $width squares beside the title. A "
                "square may be coloured only when its share of the pages has been read completely. How many are "
                "coloured? A book without pages, or one read twice, gets all squares."
            ),
            (
                "You fill a row of $width boxes while you work. When all $whole jobs are done (or even more), all "
                "boxes must be full. Before that, fill as many boxes as the part of the jobs done allows, and no box "
                "halfway. With 0 jobs everything counts as done. Return the number of full boxes for $done jobs."
            ),
            (
                "A jug with $width marks is filled evenly: after $whole glasses it is full, and further glasses run "
                "over. Which is the highest mark that the water reaches after $done glasses? If $whole is 0, it is "
                "always full."
            ),
            (
                "The function converts a fraction, $done out of $whole, to a scale from 0 to $width. It rounds towards "
                "0, never exceeds $width, and treats nothing to do as complete."
            ),
            (
                "A school needs $whole euros for a trip and shows on a paper thermometer with $width fields how far it "
                "is. With $done euros, how many fields are red? A field is red only when reached in full; when the "
                "goal, which may even be 0, is reached or passed, all are."
            ),
            "Filled cells of $width for $done out of $whole, floored; all if $done >= $whole.",
        ],
        [
            """
            if $done >= $whole:
                return $width
            return $done * $width // $whole
            """,
        ],
        lambda done, whole, width: floor(min(Fraction(1), Fraction(done, whole)) * width) if whole else width,
        edges=((0, 5, 10), (5, 5, 10), (7, 5, 10), (0, 0, 10), (1, 3, 10), (2, 3, 10)),
    ),
    drill(
        "maths_rounding.within_percent",
        "within_percent close_enough {check|test}_tolerance good_estimate deviates_little in_tolerance",
        [
            integer("x", 60, 140, names=("value", "x", "measured", "guess", "a")),
            integer(
                "goal", names=("target", "goal", "exact", "right", "b"), make=lambda draw, _: draw.integer(80, 120)
            ),
            integer("p", 1, 25, names=("percent", "p", "tolerance", "limit", "c"), fix=(5, 10, 20)),
        ],
        "bool",
        [
            "$check $x differs from $goal by at most $p percent of $goal.",
            (
                "A guess $x counts as good if it is not farther from the true value $goal than $p percent of this true "
                "value, above or below. $check the guess is good."
            ),
            (
                "Let the tolerance be $p hundredths of $goal, which is positive. Return True if the distance between "
                "$x and $goal is not greater than the tolerance, and False otherwise."
            ),
            (
                "{Input|Given}: a measured value and the wanted value. {Output|Result|Returned}: True if the measured "
                "one deviates by $p % of the wanted one or less, in either direction, else False."
            ),
            (
                "A baker wants rolls of $goal grams. A roll of $x grams is fine when it is too light or too heavy by "
                "no more than $p percent of $goal. Is it?"
            ),
            (
                "If $x is smaller than $goal minus $p percent of $goal, or larger than $goal plus $p percent of $goal, "
                "return False. In all other cases return True."
            ),
            (
                "You estimated $x. The right answer was $goal. You win if your error, times 100, is at most $p times "
                "the right answer. Did you win?"
            ),
            (
                "A meter must not show more than $p percent too much or too little. It shows $x where it should show "
                "$goal. $check it may stay in use; an error of exactly $p percent is still allowed."
            ),
            (
                "The function compares two numbers. It returns True if the absolute difference between the first and "
                "the second one, relative to the second one, is no more than $p / 100."
            ),
            "Is $x within $p percent of $goal?",
        ],
        [
            "return abs($x - $goal) * 100 <= $p * $goal",
            """
            difference = $x - $goal
            if difference < 0:
                difference = -difference
            return difference * 100 <= $p * $goal
            """,
        ],
        lambda x, goal, p: 1 - Fraction(p, 100) <= Fraction(x, goal) <= 1 + Fraction(p, 100),
        edges=((100, 100, 10), (110, 100, 10), (111, 100, 10), (90, 100, 10), (120, 100, 5), (79, 100, 20)),
    ),
    drill(
        "maths_rounding.successive_percents",
        (
            "successive_percents {apply|run}_percent_changes price_after_changes after_all_changes change_in_turn "
            "final_price"
        ),
        [
            integer("price", 10, 300, names=("price", "value", "amount", "start", "x")),
            numbers(
                "rates",
                low=-5,
                high=5,
                kind="",
                names=("rates", "percents", "changes", "nums", "steps"),
                make=lambda draw, _: [
                    draw.choose((-50, -25, -20, -10, 10, 20, 25, 50, 100)) for _i in range(draw.integer(1, 4))
                ],
            ),
        ],
        "int",
        [
            (
                "A price of $price changes several times, each time by the number of percent in the next element of "
                "$rates (negative for a reduction). After each change it is rounded down to an integer. $give the last "
                "price."
            ),
            (
                "For each r in $rates, in order, replace the value by value * (100 + r) / 100, rounded down. Start "
                "with $price. Return the value in the end; if $rates is empty, it is $price."
            ),
            (
                "{Input|Given}: a positive amount and a list of percentages. {Output|Result|Returned}: the amount "
                "after all percentages have been added to it one after another, each computed from the amount of that "
                "moment, with fractions dropped after every step."
            ),
            (
                "A village has $price inhabitants. $rates tells by how many percent the number grows or, if below 0, "
                "falls in each year. There are no fractions of people: after each year only the whole number counts. "
                "How many live there after all years?"
            ),
            (
                "A coat costs $price euros. The shop puts up a new sign for each entry of $rates: 20 means 20 % dearer "
                "than on the last sign, -20 means 20 % cheaper. Cents are left out on every sign. What is on the last "
                "sign? Without entries the price stays."
            ),
            (
                "You have $price points. Each round changes your points by some percent of what you have then; $rates "
                "lists the percents, those with a minus are losses. After a round, forget everything behind the "
                "decimal point. Return your points after the last round."
            ),
            (
                "Take $price. Multiply it by 100 plus the first element of $rates, divide by 100, and drop the "
                "fraction. Do the same with the result and the second element, and so on. Return what comes out at "
                "last."
            ),
            (
                "The function applies a series of relative changes, given in percent and at least -100, to an integer "
                "and truncates each intermediate result. An empty series changes nothing."
            ),
            (
                "On a market the price is $price at first and is changed by the first number of percent in $rates, "
                "then by the second, and so on through the list, always rounded down to whole coins. $give the final "
                "price."
            ),
            "$price after the percent changes $rates, floored after each.",
        ],
        [
            """
            for rate in $rates:
                $price = $price * (100 + rate) // 100
            return $price
            """,
            """
            $current = $price
            for rate in $rates:
                $current = $current * (100 + rate) // 100
            return $current
            """,
        ],
        lambda price, rates: reduce(lambda now, rate: floor(now * (1 + Fraction(rate, 100))), rates, price),
        edges=((100, []), (100, [50, -50]), (99, [10]), (99, [-50, 100]), (7, [-100])),
    ),
)
