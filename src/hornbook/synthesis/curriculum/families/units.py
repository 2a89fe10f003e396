"""Converting units: times, lengths, temperatures, money."""

from __future__ import annotations

from fractions import Fraction

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.family import Family, Style, nth

_UP = (
    ("minutes", "hours", 60),
    ("hours", "days", 24),
    ("days", "weeks", 7),
    ("seconds", "minutes", 60),
    ("months", "years", 12),
    ("centimeters", "meters", 100),
    ("grams", "kilograms", 1000),
    ("cents", "euros", 100),
    ("eggs", "dozens", 12),
    ("millimeters", "centimeters", 10),
)

FAMILIES: tuple[Family, ...] = (
    Family(
        id="units.to_smaller",
        title="Converting to a smaller unit",
        names=("$big_to_$small", "{convert|change}_$big", "$small_{in|from}_$big", "{to|as}_$small", "get_$small"),
        args=(integer("n", 0, 30, names=("n", "amount", "value", "number")),),
        returns="int",
        variants=tuple(
            {"small": small, "big": big, "single": big[:-1], "factor": factor} for small, big, factor in _UP
        ),
        says=(
            "Convert `$n` $big {to|into} $small{; there are $factor in each|}.",
            "$give the number of $small in `$n` $big.",
            "$give how many $small `$n` $big are.",
        ),
        styles=(
            Style("return $n * $factor", "The factor $factor is the number of $small in one $single."),
            Style(
                """
                factor = $factor
                return factor * $n
                """,
                "Giving the factor a name makes clear what it is. Then one multiplication is left.",
            ),
        ),
        reference=lambda n, v: len(range(n * v["factor"])),
        edges=((0,), (1,)),
        need="convert $big to $small",
        idea=(
            (
                "A unit is converted by a factor. From a larger unit to a smaller one the number gets "
                "larger, so we multiply."
            ),
            "There are $factor $small in one $single. Two of them have twice as many, and so on.",
        ),
        pitfall=("Dividing instead of multiplying is the usual slip. Check with 1, which must give $factor.",),
    ),
    Family(
        id="units.to_larger",
        title="Converting to a larger unit",
        names=("$small_to_$big", "{full|whole|complete}_$big", "$big_{in|from}_$small", "{to|as}_$big"),
        args=(integer("n", 0, 400, names=("n", "amount", "value", "number")),),
        returns="$kind",
        variants=tuple(
            {
                "small": small,
                "big": big,
                "single": big[:-1],
                "factor": factor,
                "kind": kind,
                "form": form,
                "said": said,
                "tuple": pair,
                "pick": ("[0]", "")[pair],
            }
            for small, big, factor in _UP
            if factor <= 100
            for kind, form, said, pair in (
                ("int", "$n // $factor", "the number of {full|complete} $big in `$n` $small", 0),
                (
                    "tuple[int, int]",
                    "($n // $factor, $n % $factor)",
                    "`$n` $small as a tuple of full $big and the $small left over",
                    1,
                ),
            )
        ),
        says=("$hand $said.", "Convert $small to $big: return $said."),
        styles=(
            Style(
                "return $form",
                "Whole division by $factor counts the full $big, and a remainder is what `%` would give.",
            ),
            Style(
                """
                $result = divmod($n, $factor)
                return $result$pick
                """,
                "The function `divmod` gives both numbers, the full $big and the $small that are left.",
            ),
        ),
        reference=lambda n, v: (lambda full: (full, n - full * v["factor"]) if v["tuple"] else full)(
            int(Fraction(n, v["factor"]))
        ),
        edges=((0,), (59,), (60,), (125,)),
        need="turn $small into $big",
        idea=(
            (
                "From a smaller unit to a larger one we divide. Whole division gives the full units, "
                "and the remainder is left over."
            ),
            "It takes $factor $small to make one $single. What does not fill another one remains.",
        ),
        pitfall=("A single slash would give a number with a decimal part instead of full $big.",),
    ),
    Family(
        id="units.temperature",
        title="Temperature scales",
        names=("$src_to_$dst", "{convert|change}_to_$dst", "{to|in|as}_$dst", "$dst_from_$src", "get_$dst"),
        args=(
            integer(
                "t",
                -40,
                100,
                names=("degrees", "temperature", "value", "t"),
                make=lambda draw, _: draw.integer(-8, 20) * 5,
            ),
        ),
        returns="float",
        variants=(
            {
                "src": "celsius",
                "dst": "fahrenheit",
                "form": "$t * 9 / 5 + 32",
                "a": "$t * 9 / 5",
                "last": "$current + 32",
                "said": "degrees Celsius to degrees Fahrenheit",
                "rule": "Multiply by 9, divide by 5 and add 32.",
                "key": 0,
            },
            {
                "src": "fahrenheit",
                "dst": "celsius",
                "form": "round(($t - 32) * 5 / 9, 1)",
                "a": "($t - 32) * 5 / 9",
                "last": "round($current, 1)",
                "said": "degrees Fahrenheit to degrees Celsius",
                "rule": "Subtract 32, multiply by 5, divide by 9 and round to one decimal place.",
                "key": 1,
            },
            {
                "src": "celsius",
                "dst": "kelvin",
                "form": "$t + 273.0",
                "a": "$t + 0.0",
                "last": "$current + 273",
                "said": "degrees Celsius to kelvins",
                "rule": "Add 273.",
                "key": 2,
            },
        ),
        says=(
            "Convert $t from $said. $rule",
            "Convert the temperature $t from $said. $rule",
            "Change $t from $said and return the result as a float. $rule",
        ),
        styles=(
            Style("return $form", "The formula is written down as it is: `$form`."),
            Style(
                """
                $current = $a
                return $last
                """,
                "The formula is computed in two steps, and $current holds what comes out of the first.",
            ),
        ),
        reference=lambda t, v: nth(
            v["key"], float(Fraction(9 * t, 5) + 32), round(float(Fraction(5 * (t - 32), 9)), 1), float(t - -273)
        ),
        edges=((0,), (100,), (-40,)),
        need="convert temperatures",
        idea=(
            (
                "Some scales differ not only in the size of their steps but also in their zero. Then a "
                "factor is not enough."
            ),
            (
                "A formula from a book becomes a line of Python: every sign for an operation is "
                "written out. In particular, the sign `*` may never be left out."
            ),
        ),
        pitfall=(
            "Multiplication and division come before addition. Put brackets where the addition should come first.",
        ),
    ),
    Family(
        id="units.total_small",
        title="Adding mixed units",
        names=("total_$small", "{to|all|in}_$small", "$big_and_$small", "{sum|count}_$small", "mixed_to_$small"),
        args=(
            integer("a", 0, 12, names=("full", "large", "n", "whole")),
            integer("b", 0, 50, names=("rest", "small", "m", "part")),
        ),
        returns="int",
        variants=tuple({"small": small, "big": big, "factor": factor} for small, big, factor in _UP),
        says=(
            "$give how many $small are `$a` $big and `$b` $small together.",
            "Convert `$a` $big and `$b` $small to $small{ only|}.",
            "$give the total number of $small in `$a` $big plus `$b` $small.",
        ),
        styles=(
            Style("return $a * $factor + $b", "Only $a has to be converted, since $b is counted in $small already."),
            Style(
                """
                $total = $a * $factor
                $total += $b
                return $total
                """,
                "First the $big are turned into $small, then $b is added.",
            ),
        ),
        reference=lambda a, b, v: sum([v["factor"]] * a, b),
        edges=((0, 0), (1, 1), (2, 0)),
        need="add $big and $small",
        idea=(
            "Values in different units can not be added as they are. One of them must be converted first.",
            (
                "The smaller unit is the better choice for the sum, because no fractions are needed. "
                "One multiplication and one addition do the job."
            ),
        ),
        pitfall=(
            "Adding the two numbers before converting gives a meaningless result. The factor belongs to $a only.",
        ),
    ),
)
