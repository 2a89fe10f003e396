"""School mathematics: number walls, charts and chance."""

from __future__ import annotations

from fractions import Fraction
from math import comb

from hornbook.synthesis.curriculum.arguments import Arg, mapping, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_COLORS = ("red", "blue", "green", "white", "black")


def _amounts(draw: Draw, _: object) -> dict[str, int]:
    return {color: draw.integer(1, 8) for color in draw.sample(_COLORS, draw.integer(2, 4))}


FAMILIES = (
    drill(
        "school_data.brick_wall",
        "top_of_wall number_wall top_brick wall_top peak_of_wall sum_up_to_top",
        [numbers("base", 0, 9, 1, 5, names=("base", "bottom", "bricks", "lowest"))],
        "int",
        [
            (
                "In a number wall every brick holds the sum of the two bricks below it. The lowest row is $base. $give "
                "the number at the top."
            ),
            (
                "Put over each two neighbors of $base their sum, over the new row again, and so on until a row has one "
                "number. Return the number at the top."
            ),
            (
                "Pupils build a wall of numbers. At the bottom is $base; every further row is one brick shorter and "
                "has in each brick what the two under it make together. Return the number at the top."
            ),
            (
                "The function takes the bottom row of a number pyramid as a non-empty list and repeatedly replaces it "
                "by the list of sums of adjacent elements. It returns the number at the top."
            ),
            (
                "Write a row of numbers. Above two numbers that stand side by side write their sum. So you get a "
                "shorter row. Do the same with that row until only one number is there. Return the number at the top."
            ),
            "Number wall on $base: return the number at the top.",
            (
                "Given $base as the first row. If a row has more than one number, the next one consists of the sums of "
                "its neighbors; otherwise it is the last one. Hand over the number at the top."
            ),
        ],
        """
        layer = list($base)
        while len(layer) > 1:
            layer = [layer[$i] + layer[$i + 1] for $i in range(len(layer) - 1)]
        return layer[0]
        """,
        lambda base: sum(value * comb(len(base) - 1, place) for place, value in enumerate(base)),
        edges=(([5],), ([1, 2],), ([1, 0, 3],)),
    ),
    drill(
        "school_data.chance",
        "chance_of_color probability_of draw_chance chance_as_fraction chance_to_draw likelihood_of",
        [
            mapping("urn", names=("urn", "bag", "balls", "box"), make=_amounts),
            Arg(
                "color",
                ("color", "wanted", "kind", "hoped_for"),
                "str",
                lambda draw, before: draw.choose(list(before[0])),
            ),
        ],
        "tuple[int, int]",
        [
            (
                "$urn maps colors to numbers of balls. One ball is drawn without looking. $give the probability that "
                "it is $color, as a tuple (numerator, denominator) in lowest terms."
            ),
            (
                "Which part of all the balls in $urn has the color $color? Reduce the fraction and return it as "
                "(numerator, denominator)."
            ),
            (
                "In a bag are balls: how many of each color is in the dictionary $urn. A child reaches in and hopes "
                "for $color. Return the chance as a reduced fraction, a pair of integers."
            ),
            (
                "The function divides the value of a key by the sum of all values. The quotient is returned as a tuple "
                "of numerator and denominator that have no common divisor but 1."
            ),
            (
                "Take the number of balls with the color $color and the number of all balls. Make a fraction of them. "
                "Shorten it as far as possible. Return the two numbers of the fraction."
            ),
            "Probability of $color in $urn as a reduced pair.",
            (
                "If every ball of $urn is equally likely, favorable over possible is the probability of $color. Give "
                "it in lowest terms: two whole numbers in a tuple."
            ),
        ],
        (
            """
            everything = sum($urn.values())
            common = gcd($urn[$color], everything)
            return $urn[$color] // common, everything // common
            """,
        ),
        lambda urn, color: Fraction(urn[color], sum(urn.values())).as_integer_ratio(),
        imports="from math import gcd",
        edges=(({"red": 3}, "red"), ({"red": 2, "blue": 2}, "blue"), ({"red": 1, "blue": 2, "green": 3}, "green")),
    ),
    drill(
        "school_data.bars",
        "$tag_lines draw_$tag make_$tag $tag_picture text_$tag show_$tag",
        [mapping("votes", names=("votes", "counts", "amounts", "answers"), make=_amounts)],
        "list[str]",
        [
            (
                "$build a list with one text for each entry of $votes: the key, ': ' and as many '$mark' as the value "
                "says."
            ),
            (
                "Draw $votes as lines of text. A line looks like 'red: $three' when red has the value 3. Return the "
                "lines in order."
            ),
            (
                "After a vote the result $votes is shown on the board: each name, a colon, a blank, and a row of "
                "'$mark', one for every vote. Return the lines as strings."
            ),
            (
                "The function takes a dictionary from strings to integers and returns a list of strings. Each consists "
                "of the key, a colon with a space, and the character '$mark' repeated value times."
            ),
            (
                "For every key write one line. First the key, then a colon and a space, then the sign '$mark'. The "
                "number of signs is the value. Return a list of the lines."
            ),
            "Lines 'key: $three' with value many '$mark' for $votes.",
            (
                "A diagram without graphics is wanted. If the value of a key in $votes is 3, its line ends with "
                "'$three'; other values give more or fewer signs. In front stand the key and ': '."
            ),
        ],
        [
            "return [f\"{$mapkey}: {'$mark' * $val}\" for $mapkey, $val in $votes.items()]",
            """
            $result = []
            for $mapkey, $val in $votes.items():
                $result.append($mapkey + ": " + "$mark" * $val)
            return $result
            """,
        ],
        lambda votes, v: [color + ": " + "".join(v["mark"] for _ in range(votes[color])) for color in votes],
        edges=(({},), ({"red": 1},), ({"blue": 0, "red": 4},)),
        variants=[
            {"tag": "bar_chart", "mark": "#", "three": "###"},
            {"tag": "star_chart", "mark": "*", "three": "***"},
            {"tag": "tally_marks", "mark": "/", "three": "///"},
        ],
    ),
)
