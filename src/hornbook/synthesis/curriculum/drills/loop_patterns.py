"""Loops that build texts and lists line by line: stars, tables, ladders of letters and digits."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, word
from hornbook.synthesis.curriculum.drill import drill

SIZE = integer("n", 0, 6, names=("n", "size", "height", "rows", "levels"))
MARK = Arg("mark", ("mark", "symbol", "sign", "char"), "str", lambda draw, _: draw.choose("*#+x.o"), fix="*#")

FAMILIES = (
    drill(
        "loop_patterns.triangle",
        "star_triangle triangle_lines $tag_triangle triangle_rows staircase_$tag",
        [SIZE, MARK],
        "list[str]",
        [
            "$build a triangle as a list of $n strings: $rule.",
            "Draw a staircase with $mark. The result is a list of $n lines, where $rule.",
            "$hand a list of $n strings made only of $mark. In it, $rule.",
            "A pattern of $n rows is made of the character $mark; $rule. Return the rows as a list.",
            "Make a list with $n rows of $mark such that $rule.",
            "This function returns a list of $n strings made of the character $mark. Among these strings, $rule.",
            "You draw a triangle with $mark. It has $n rows; $rule. Output the rows as a list of strings.",
            "Output $n strings of $mark, where $rule.",
        ],
        """
        lines = []
        for $i in range($span):
            lines.append($mark * $i)
        return lines
        """,
        lambda n, mark, v: [mark * (k + 1) for k in range(n)][:: v["step"]],
        edges=((0, "*"), (1, "#"), (4, "+")),
        note="{If $n is 0, the list is empty.||}",
        variants=[
            {
                "tag": "rising",
                "span": "1, $n + 1",
                "step": 1,
                "rule": "the first has one character and each further row one more",
            },
            {
                "tag": "falling",
                "span": "$n, 0, -1",
                "step": -1,
                "rule": "the first has $n characters and each further row one less, down to one",
            },
        ],
    ),
    drill(
        "loop_patterns.rectangle",
        "rectangle_text block_of_marks draw_block filled_block box_lines",
        [integer("n", 1, 5, names=("height", "rows", "levels")), integer("k", 1, 6, names=("width", "columns")), MARK],
        "list[str]",
        [
            "$hand a list of $n strings, each of them $k times the character $mark.",
            "Draw a filled rectangle: $n lines of $k characters $mark each, as a list.",
            (
                "A wall has $n rows with $k bricks in each. Show every brick as $mark and return the rows as a list "
                "of strings."
            ),
            "$build a list with $n equal rows. Each row consists of $k copies of $mark.",
            "Make $n lines that are $k characters wide and made of $mark only. Return the list of lines.",
            "Print nothing; return the rows of a block of $mark that is $n high and $k wide.",
            (
                "This function returns a list of $n strings; each string consists of the character $mark repeated $k "
                "times."
            ),
            (
                "You draw a block. It has $n rows. In each row there is $mark, $k times. Output the rows as a list "
                "of strings."
            ),
            "Output a list with the same string $n times, namely $k times $mark.",
            (
                "A carpet is woven from the sign $mark, $n rows of $k signs. {Report|Output} its rows as a list "
                "of strings."
            ),
        ],
        """
        lines = []
        for _ in range($n):
            lines.append($mark * $k)
        return lines
        """,
        lambda n, k, mark: ["".join(mark for _ in range(k)) for _ in range(n)],
        edges=((1, 1, "#"), (2, 4, "*")),
    ),
    drill(
        "loop_patterns.hollow_row",
        "frame_lines hollow_block draw_frame empty_box box_outline",
        [integer("n", 2, 5, names=("height", "rows")), integer("k", 2, 6, names=("width", "columns")), MARK],
        "list[str]",
        [
            (
                "Draw the outline of a rectangle, $n high and $k wide, with $mark, and return its rows as a list. "
                "Inside are blanks."
            ),
            (
                "$hand a list of $n strings of length $k. The first and last are full of $mark, the others have $mark "
                "only at both ends and blanks between."
            ),
            (
                "A garden of $n rows and $k columns has a fence of $mark around it and blanks inside. Return the list "
                "of its rows."
            ),
            "$build an empty box: $n lines with $k characters each, $mark on the border, spaces everywhere else.",
            (
                "Make a frame from $mark as a list of lines. It has $n lines of $k characters; whatever is not on the "
                "edge is a space."
            ),
            "Return the $n rows of a hollow rectangle, $k characters wide: border $mark, inside blank.",
            (
                "This function returns a list of $n strings of length $k that form the frame of a rectangle: the "
                "border consists of $mark and the inside of spaces."
            ),
            (
                "You draw an empty box with $n rows. The top row and the bottom row have $k times $mark. The other "
                "rows begin and end with $mark, and there are spaces between. Output the rows."
            ),
            (
                "If a row is the first or the last, it is $mark repeated $k times; otherwise it is $mark, spaces, "
                "$mark, also $k characters long. Output the list of all $n rows."
            ),
        ],
        """
        lines = [$mark * $k]
        for _ in range($n - 2):
            lines.append($mark + " " * ($k - 2) + $mark)
        lines.append($mark * $k)
        return lines
        """,
        lambda n, k, m: ["".join(m if r in (0, n - 1) or c in (0, k - 1) else " " for c in range(k)) for r in range(n)],
        edges=((2, 2, "#"), (3, 3, "*")),
        note="{$n and $k are at least 2.||}",
    ),
    drill(
        "loop_patterns.pyramid",
        "pyramid_lines star_pyramid draw_pyramid centered_triangle tree_lines",
        [SIZE, MARK],
        "list[str]",
        [
            (
                "$build a pyramid of $n lines from $mark: the lines have 1, 3, 5 and so on of them, after as many "
                "blanks as needed to centre them. There are no blanks at the end."
            ),
            (
                "$hand the $n lines of a pyramid. Line i (counted from 0) is n - 1 - i blanks and then 2 * i + 1 "
                "times $mark, where n is $n."
            ),
            (
                "A {fir tree|tower} has $n levels. The lowest begins at the left edge; each level above is one blank "
                "further to the right and two characters $mark shorter, up to a top of one. Return the lines, top "
                "first."
            ),
            (
                "Return a list of $n strings that show a pyramid of $mark with the top first. The top is a single "
                "$mark; each row has two more. Put blanks on the left only."
            ),
            (
                "Make a centred triangle of $mark with $n rows, top first, in which row after row grows by two "
                "characters; leave out blanks on the right."
            ),
            (
                "This function returns a list of $n strings that form a pyramid of the character $mark. The row at "
                "index i, from 0, has 2 * i + 1 of these characters after enough spaces to centre it; nothing "
                "follows them."
            ),
            (
                "You draw a pyramid with $n rows. In the top row is one $mark. Each next row has two more. Write "
                "spaces before them so that the middle is always in the same column. Write no spaces after them. "
                "Output the rows as a list."
            ),
        ],
        """
        lines = []
        for $i in range($n):
            lines.append(" " * ($n - 1 - $i) + $mark * (2 * $i + 1))
        return lines
        """,
        lambda n, mark: [(mark * (2 * i + 1)).center(2 * n - 1).rstrip() for i in range(n)],
        edges=((0, "*"), (1, "#"), (3, "+")),
    ),
    drill(
        "loop_patterns.times_row",
        "times_table multiplication_row table_of multiples_row times_row",
        [
            integer("n", 1, 12, names=("n", "number", "base")),
            integer("k", 1, 8, names=("k", "count", "upto", "factors")),
        ],
        "list[int]",
        [
            "$give the times table of $n up to $k times $n, as a list.",
            "$hand the list of $n * 1, $n * 2 and so on up to $n * $k.",
            "Multiply $n by every number from 1 to $k and collect the products in a list.",
            "A pupil learns the row of $n: 1 times $n, 2 times $n and so on. Return the first $k results as a list.",
            "$build a list with the first $k positive multiples of $n, in rising order.",
            "$give the first $k entries of the multiplication table for $n.",
            "This function returns a list of the first $k multiples of $n, from 1 * $n up to $k * $n.",
            (
                "You learn the table of $n. Write 1 times $n, then 2 times $n, and so on until $k times $n. Output "
                "these numbers in a list."
            ),
            "Input: $n and $k. Output: the list of the products of $n with 1, 2, 3 and so on up to $k.",
            "{Report|Output} the first $k positive multiples of $n in a list.",
        ],
        [
            "return [$n * $i for $i in range(1, $k + 1)]",
            """
            products = []
            for $i in range(1, $k + 1):
                products.append($n * $i)
            return products
            """,
        ],
        lambda n, k: list(range(n, n * k + 1, n)),
        edges=((1, 1), (7, 3)),
    ),
    drill(
        "loop_patterns.times_lines",
        "table_lines times_lines multiplication_lines written_table sums_on_paper",
        [
            integer("n", 1, 12, names=("n", "number", "base")),
            integer("k", 1, 4, names=("k", "count", "upto", "factors")),
        ],
        "list[str]",
        [
            "$hand the times table of $n as lines like '3 x 2 = 6', with second factors from 1 to $k.",
            (
                "$build a list of strings, one for each factor i from 1 to $k, that read '$n x i = product' with the "
                "values put in, such as '4 x 2 = 8'."
            ),
            (
                "A teacher writes the table of $n on the board, one line like '5 x 1 = 5' per factor from 1 to $k. "
                "Return the lines."
            ),
            (
                "For every number from 1 to $k write a line of the form '7 x 3 = 21', where the first number is $n, "
                "the second that number and the last their product. Return the list of lines."
            ),
            (
                "Return $k lines of the multiplication table for $n, each like '2 x 3 = 6'{. The second factor starts "
                "at 1|}."
            ),
            (
                "This function returns a list of $k strings, each of the form '6 x 2 = 12': the number $n, a factor "
                "that runs from 1 to $k, and the product of the two."
            ),
            (
                "You write the table of $n in lines. The first line is for the factor 1, the next one for 2, and "
                "so on until $k. A line looks like '3 x 5 = 15', where the number to the left is $n. Output the "
                "lines in a list."
            ),
        ],
        """
        lines = []
        for $i in range(1, $k + 1):
            lines.append(f"{$n} x {$i} = {$n * $i}")
        return lines
        """,
        lambda n, k: [" ".join(map(str, (n, "x", i, "=", n * i))) for i in range(1, k + 1)],
        edges=((1, 1), (7, 3)),
    ),
    drill(
        "loop_patterns.products_grid",
        "multiplication_table product_grid times_grid make_times_table table_of_products",
        [
            integer("n", 1, 4, names=("n", "size", "rows", "height")),
            integer("k", 1, 4, names=("k", "columns", "width")),
        ],
        "list[list[int]]",
        [
            (
                "$build a multiplication table with $n rows and $k columns, as a list of rows. Rows and columns are "
                "numbered from 1."
            ),
            "$hand a list of $n lists. The number in row r and column c (both counted from 1, $k columns) is r * c.",
            (
                "Make a grid of products: $n rows, $k columns, and in each place the product of its row number and "
                "its column number, which start at 1."
            ),
            (
                "A times table is a grid in which each cell holds row times column, counted from 1. Return the one "
                "with $n rows of $k numbers."
            ),
            "Return a nested list with $n rows; row number r holds the first $k multiples of r, and r starts at 1.",
            (
                "This function returns a table of products as a list of $n rows with $k numbers each. The entry in "
                "row r and column c, counted from 1, is r * c."
            ),
            (
                "You make a table with $n rows and $k columns. Count rows and columns from 1. In each cell write the "
                "number of the row times the number of the column. Output the list of rows."
            ),
            (
                "Input: $n, the number of rows, and $k, the number of columns. Output: a nested list in which each "
                "entry is the product of its row number and column number, both starting at 1."
            ),
        ],
        [
            "return [[$i * $j for $j in range(1, $k + 1)] for $i in range(1, $n + 1)]",
            """
            grid_rows = []
            for $i in range(1, $n + 1):
                $row = []
                for $j in range(1, $k + 1):
                    $row.append($i * $j)
                grid_rows.append($row)
            return grid_rows
            """,
        ],
        lambda n, k: [list(range(r, r * k + 1, r)) for r in range(1, n + 1)],
        edges=((1, 1), (2, 3), (3, 2)),
    ),
    drill(
        "loop_patterns.word_ladder",
        "word_$tag $tag_of_word growing_word letter_$tag all_$tag",
        [word()],
        "list[str]",
        [
            "$hand the list of all $tag of $word, from the shortest (one letter) to the whole.",
            "$build a list that $more, until all of $word is there.",
            "The $tag of a word are the pieces that it can $verb with. List those of $word by length, shortest first.",
            "Write $word as a ladder: a list that $more, up to the full text.",
            (
                "For every length from 1 to the length of $word, take that many letters from its $side. Return them "
                "as a list."
            ),
            (
                "A sign shows $word, growing at its $other by one letter at a time: collect what stands there after "
                "every letter taken from the $side."
            ),
            (
                "This function takes a non-empty string and returns a list of all its non-empty $tag, ordered by "
                "length from the shortest to the longest."
            ),
            ("You get a word. Make a list that $more. The last string in the list is the whole word. Output the list."),
            "Input: a word $word. Output: the list of its $tag, in order of increasing length.",
            "Determine all non-empty $tag of $word, shortest first.",
        ],
        """
        steps = []
        for $i in range($span):
            steps.append($word[$part])
        return steps
        """,
        lambda word, v: sorted(
            {word[:e] if v["side"] == "start" else word[-e:] for e in range(1, len(word) + 1)}, key=len
        ),
        edges=(("a",), ("to",), ("moon",)),
        variants=[
            {
                "tag": "prefixes",
                "verb": "begin",
                "side": "start",
                "other": "end",
                "more": "begins with the first letter of $word, then has the first two, then three and so on",
                "span": "1, len($word) + 1",
                "part": ":$i",
            },
            {
                "tag": "suffixes",
                "verb": "end",
                "side": "end",
                "other": "front",
                "more": "begins with the last letter of $word, then has the last two, then three and so on",
                "span": "len($word) - 1, -1, -1",
                "part": "$i:",
            },
        ],
    ),
)
