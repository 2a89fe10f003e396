"""Formatting numbers: fixed width, two digits, decimal places."""

from __future__ import annotations

import datetime

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="formatting.pad_number",
        title="Numbers with a fixed width",
        names=("pad_$tag", "$tag_number", "{format|write|as}_$tag", "$tag_{text|width|string}"),
        args=(
            integer(
                "n", names=("n", "number", "value"), make=lambda draw, _: draw.integer(0, draw.choose((9, 99, 999)))
            ),
            integer("k", 3, 6, names=("width", "k", "size"), fix=(3, 4, 5, 6)),
        ),
        returns="str",
        variants=(
            {
                "tag": "{with_zeros|zeros}",
                "sign": "zeros",
                "method": "zfill($k)",
                "fill": "0",
                "side": "front",
                "longer": '"0" + $result',
            },
            {
                "tag": "{right_aligned|to_right}",
                "sign": "spaces",
                "method": "rjust($k)",
                "fill": " ",
                "side": "front",
                "longer": '" " + $result',
            },
            {
                "tag": "{with_dots|dots}",
                "sign": "dots",
                "method": 'rjust($k, ".")',
                "fill": ".",
                "side": "front",
                "longer": '"." + $result',
            },
            {
                "tag": "{with_stars|stars}",
                "sign": "stars",
                "method": 'ljust($k, "*")',
                "fill": "*",
                "side": "end",
                "longer": '$result + "*"',
            },
        ),
        says=(
            "$hand $n as text, with $sign {at|added at} the $side until it has $k characters.",
            "Write the number $n with at least $k characters, filled up with $sign at the $side.",
        ),
        styles=(
            Style(
                "return str($n).$method",
                "The number becomes a string first, and the method fills it up to the wanted width.",
            ),
            Style(
                """
                $result = str($n)
                while len($result) < $k:
                    $result = $longer
                return $result
                """,
                "As long as the text is too short, one more character is added at the $side.",
            ),
        ),
        reference=lambda n, k, v: format(str(n), f"{v['fill']}{'>' if v['side'] == 'front' else '<'}{k}"),
        edges=((7, 3), (12345, 3), (0, 4)),
        need="write numbers with a fixed width",
        idea=(
            (
                "In a table the digits should stand below each other. For that, every number is "
                "written with the same width."
            ),
            (
                "A text is filled up by adding the same character until it is long enough. Whether the "
                "characters go in front or behind depends on the task."
            ),
        ),
        pitfall=("A number has no length. It must be turned into a string before it can be padded.",),
    ),
    Family(
        id="formatting.clock",
        title="Writing times and dates",
        names=("{format|write|show}_$tag", "$tag_{text|string}", "{as|to}_$tag", "make_$tag"),
        args=(
            integer("a", 0, 23, names=("a", "first", "x")),
            integer("b", 0, 59, names=("b", "second", "y")),
        ),
        returns="str",
        variants=(
            {"tag": "{clock|time}", "sep": ":", "said": "hours and minutes", "unit": "time"},
            {"tag": "{version|release}", "sep": ".", "said": "two parts", "unit": "version"},
            {"tag": "{score|result}", "sep": "-", "said": "two sides", "unit": "score"},
            {"tag": "{page_range|range_text}", "sep": " to ", "said": "start and end", "unit": "range"},
        ),
        says=(
            "$hand $a and $b, {the |}$said of a $unit, with two digits each and '$sep' between them.",
            "Write the $unit made of $a and $b with two digits each, separated by '$sep'.",
        ),
        styles=(
            Style(
                'return f"{$a:02d}$sep{$b:02d}"',
                "After the colon stands the format: `02d` means two digits, with a zero in front if needed.",
            ),
            Style(
                'return str($a).zfill(2) + "$sep" + str($b).zfill(2)',
                "The method `zfill` puts zeros in front until the text has two characters.",
            ),
        ),
        reference=lambda a, b, v: datetime.time(a, b).strftime("%H" + v["sep"] + "%M"),
        edges=((9, 5), (0, 0), (12, 30)),
        need="write two numbers with two digits each",
        idea=(
            "A time such as 9:05 needs a zero that the number 5 does not have. The program has to add it.",
            (
                "Numbers with one digit get a zero in front. A format in an f-string can do that, and "
                "so can the method `zfill`."
            ),
        ),
        pitfall=("Without the zero, the 5 would be written as one digit, and `9:5` is hard to read.",),
    ),
    Family(
        id="formatting.price",
        title="Decimal places",
        names=("{format|write|show}_$tag", "$tag_text", "{as|to}_$tag", "{print|get}_$tag"),
        args=(Arg("x", ("amount", "value", "number", "x"), "float", lambda draw, _: draw.integer(0, 400) / 4),),
        returns="str",
        variants=(
            {
                "tag": "{price|money}",
                "post": " EUR",
                "plus": ' + " EUR"',
                "said": "two decimal places and ' EUR' at the end",
            },
            {
                "tag": "{weight|mass}",
                "post": " kg",
                "plus": ' + " kg"',
                "said": "two decimal places and ' kg' at the end",
            },
            {"tag": "{decimal|two_places}", "post": "", "plus": "", "said": "two decimal places"},
            {"tag": "{percent|share}", "post": "%", "plus": ' + "%"', "said": "two decimal places and '%' at the end"},
        ),
        says=(
            "$hand $x as text with $said.",
            "Write the number $x with $said.",
            "{Format $x as a string|Turn $x into text} with $said.",
        ),
        styles=(
            Style(
                'return f"{$x:.2f}$post"',
                "The format `.2f` writes exactly two digits after the point and rounds if necessary.",
            ),
            Style(
                'return format($x, ".2f")$plus',
                "The function `format` takes a value and a format, and returns a string.",
            ),
        ),
        reference=lambda x, v: f"{round(x * 100) // 100}.{round(x * 100) % 100:02d}" + v["post"],
        edges=((0.0,), (1.5,), (12.25,)),
        need="write amounts with two decimal places",
        idea=(
            "Prices are written with two digits after the point, also if they are zeros. A format takes care of that.",
            "A float prints as many digits as it needs. For people we choose how many are shown.",
        ),
        pitfall=("The result is a string and can not be used for further computing.",),
    ),
)
