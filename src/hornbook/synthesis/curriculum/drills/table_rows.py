"""Tables as lists of rows: adding, filling columns, choosing rows, joining and splitting tables."""

from __future__ import annotations

from itertools import accumulate
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, WORDS, Draw

_ROWS = ("rows", "table", "lines", "data", "entries")


def _offers(draw: Draw, _: object) -> list[list[Any]]:
    return [[w, draw.integer(1, 12), draw.choose((0, 1, 2, 5))] for w in draw.words(2, 4)]


def _wide(draw: Draw, _: object) -> list[list[int]]:
    width = draw.integer(2, 3)
    return [[draw.integer(0, 20) for _j in range(width)] for _i in range(draw.integer(1, 4))]


def _headed(draw: Draw, _: object) -> list[list[Any]]:
    titles = draw.sample(("age", "height", "points", "size"), draw.integer(1, 3))
    people = draw.sample(PEOPLE, draw.integer(1, 3))
    return [["name", *titles], *([p, *(draw.integer(1, 60) for _t in titles)] for p in people)]


def _sections(draw: Draw, _: object) -> list[list[str]]:
    return [
        [draw.choose(WORDS) if i == 0 or draw.chance(0.4) else "", draw.choose(WORDS)]
        for i in range(draw.integer(2, 5))
    ]


def _repeated(draw: Draw, _: object) -> list[list[Any]]:
    return [[name, draw.integer(1, 9)] for name in draw.repeats(PEOPLE, 2, 6)]


FAMILIES = (
    drill(
        "table_rows.cheapest_with_postage",
        "cheapest_with_postage best_offer {find|get}_cheapest_offer cheapest_seller lowest_full_price where_to_order",
        [Arg("rows", ("offers", "rows", "table", "shops"), "list[list]", _offers)],
        "str | None",
        [
            (
                "Each row of $rows is [shop, price, postage]. $hand the shop for which price plus postage is lowest. "
                "The first such shop counts if several are equally cheap; without rows return None."
            ),
            (
                "Which shop in $rows is the cheapest once the postage is added? A row looks like ['moon', 7, 2]: name, "
                "price, postage. Return the name, the earliest one if there is a tie, or None for an empty table."
            ),
            (
                "For every row of $rows add the second and the third entry. $hand the first entry of the row with the "
                "smallest sum. Of rows with equal sums take the one further up. No rows: None."
            ),
            (
                "You want to order a lamp. In $rows every shop has a row with its name, the price of the lamp and the "
                "cost of delivery. Return the name of the shop where you pay least in all (the first of several), and "
                "None if the list is empty."
            ),
            (
                "Name from the row [name, price, postage] of $rows with the least price + postage; first one wins "
                "ties; None for []."
            ),
            (
                "The function takes a list of rows, each with a name and two integers, and returns the name in the row "
                "whose integers have the smallest sum. Among equals it chooses the first row; for an empty list it "
                "returns None."
            ),
            (
                "If $rows is empty, output None. Otherwise output the name at the beginning of the row with the lowest "
                "total of its two numbers; when some totals are equal, the row that comes first is meant."
            ),
            (
                "{Input|Given}: offers $rows in the form [shop, price, postage]. {Output|Result}: the shop with the "
                "lowest full price, the upper one of equal ones, or None when nobody offers anything."
            ),
            (
                "You get a table $rows. In each row there is a name, then a price, then what the parcel costs. Add the "
                "two numbers. Where is the result smallest? Return that name. If two rows are the same, return the one "
                "above. If there are no rows, return None."
            ),
            (
                "A low price may hide a high postage. From the offers $rows, with a shop, a price and a postage in "
                "each, report the shop that is really the cheapest: the first of them in case of a draw, and None "
                "where there are no offers."
            ),
        ],
        """
        $best = None
        for $row in $rows:
            if $best is None or $row[1] + $row[2] < $best[1] + $best[2]:
                $best = $row
        return $best[0] if $best else None
        """,
        lambda rows: rows[min(range(len(rows)), key=lambda i: (sum(rows[i][1:]), i))][0] if rows else None,
        edges=(([],), ([["moon", 7, 2], ["sun", 9, 0]],), ([["moon", 7, 2], ["sun", 6, 0]],)),
    ),
    drill(
        "table_rows.add_total_row",
        "add_total_row with_{totals|sums} append_totals {add|put}_sums_below complete_table table_with_totals",
        [Arg("rows", _ROWS, "list[list[int]]", _wide)],
        "list[list[int]]",
        [
            (
                "$build a table with the rows of $rows and one more row at the end, which holds the sum of each "
                "column. All rows are equally long and there is at least one."
            ),
            (
                "Return the rows of the table $rows, followed by a row of totals: its first number is the sum of all "
                "the first numbers, and so on. The table has one row or more, all of the same length."
            ),
            (
                "Under the non-empty table $rows draw a line and write the sum of every column below it. $hand the "
                "whole table, with the sums as its last row."
            ),
            (
                "$rows is a list of at least one row of integers, all rows being as long as the first. $hand a new "
                "list that has the same rows and, as an additional last row, the column sums."
            ),
            (
                "In a ledger $rows each row is a day and each column a shop. Return the ledger with a final row that "
                "tells what every shop took in all. The ledger is never empty and has no gaps."
            ),
            "$rows plus a last row of column totals (one row at least, equal lengths).",
            (
                "The function takes a non-empty list of equally long lists of integers. It returns a list with these "
                "lists and one further list at its end, in which each position holds the sum over that position."
            ),
            (
                "You get a table $rows with numbers. Add up the first column, then the second, and so on. Put these "
                "sums in a new row at the bottom. Return the table with the new row. It has at least one row."
            ),
            (
                "{Input|Given}: $rows, such as [[1, 2], [3, 4]], without missing cells and not empty. {Output|Result}: "
                "the table with its column sums at the bottom, here [[1, 2], [3, 4], [4, 6]]."
            ),
            (
                "If the rectangular table $rows has n rows (n is 1 or more), return a table with n + 1 rows: the n old "
                "ones in order, and then a row in which every number is the total of the n numbers above it."
            ),
        ],
        [
            "return $rows + [[sum(column) for column in zip(*$rows)]]",
            """
            $result = [0] * len($rows[0])
            for $row in $rows:
                for $i in range(len($row)):
                    $result[$i] += $row[$i]
            return $rows + [$result]
            """,
        ],
        lambda rows: [*rows, [sum(row[j] for row in rows) for j in range(len(rows[0]))]],
        edges=(([[1]],), ([[1, 2], [3, 4]],), ([[0, 5, 1]],)),
    ),
    drill(
        "table_rows.cell_by_titles",
        "cell_by_titles {look_up|get|read}_cell value_in_table table_value entry_of find_in_table",
        [
            Arg("rows", ("table", "rows", "sheet", "data"), "list[list]", _headed),
            Arg(
                "who",
                ("name", "who", "person"),
                "str",
                lambda d, b: d.choose([*(r[0] for r in b[0][1:]), *(r[0] for r in b[0][1:]), "Xan"]),
            ),
            Arg(
                "title",
                ("title", "column_name", "heading", "field"),
                "str",
                lambda d, b: d.choose([*b[0][0][1:], *b[0][0][1:], "weight"]),
            ),
        ],
        "int | None",
        [
            (
                "The first row of $rows holds the titles of the columns; in every other row the first entry is a name. "
                "$hand the entry in the row of $who and the column $title, or None if the name or the title does not "
                "occur."
            ),
            (
                "Read from the sheet $rows what stands in the column headed $title for $who. The headings are in row "
                "0, the names in column 0. Return None when there is no such heading or no such name."
            ),
            (
                "$hand the value where the row beginning with $who and the column beginning with $title cross in the "
                "table $rows. None stands for a crossing that does not exist."
            ),
            (
                "A notice board shows a table $rows: at the top the titles, at the left the names. What does it say "
                "about the $title of $who? Return None if it says nothing. No name occurs in two rows."
            ),
            (
                "Look for $title in the first row of $rows to know the column, then for $who at the beginning of one "
                "of the other rows. Return the entry in that row and column, and None if either search fails."
            ),
            "Entry of $rows at row $who (first column) and column $title (first row), else None.",
            (
                "The function takes a table as a list of rows, the first of which has the headings, a name and a "
                "heading. It returns the value that belongs to both, or None if the name is in no row below or the "
                "heading is not there."
            ),
            (
                "You get a table $rows. On top there are titles. Each row below starts with a name. Find the title "
                "$title and the name $who. Return the value that stands under the title in the row of the name. If you "
                "cannot find one of them, return None."
            ),
            (
                "If $title is not in the first row of $rows, output None. If no later row starts with $who, output "
                "None too. Otherwise output what that row has in the column of $title."
            ),
            (
                "{Input|Given}: $rows, such as [['name', 'age'], ['Ada', 9]], a name $who and a title $title. "
                "{Output|Result}: the value in question; here 9 for 'Ada' and 'age', and None for anybody or anything "
                "not listed."
            ),
        ],
        """
        if $title not in $rows[0]:
            return None
        column = $rows[0].index($title)
        for $row in $rows[1:]:
            if $row[0] == $who:
                return $row[column]
        return None
        """,
        lambda rows, who, title: {row[0]: dict(zip(rows[0], row, strict=True)) for row in rows[1:]}.get(who, {}).get(
            title
        ),
        edges=(
            ([["name", "age"], ["Ada", 9]], "Ada", "age"),
            ([["name", "age"], ["Ada", 9]], "Ben", "age"),
            ([["name", "age"], ["Ada", 9]], "Ada", "size"),
        ),
    ),
    drill(
        "table_rows.fill_down",
        "fill_down fill_{blank|empty}_cells repeat_headings complete_first_column copy_from_above fill_gaps_downward",
        [Arg("rows", ("rows", "table", "lines", "sheet"), "list[list[str]]", _sections)],
        "list[list[str]]",
        [
            (
                "In the rows [group, item] of $rows an empty group '' means the same group as in the row above. $build "
                "a table in which every row has its group."
            ),
            (
                "Return the table $rows with each '' in the first column replaced by the nearest text above it. Every "
                "row has two entries, and the first row always has a text in front."
            ),
            (
                "Somebody wrote the heading of a group only once, in its first row, and '' in the rows below. Fill in "
                "the missing headings of $rows, pairs of a heading and an item, and return the new list of rows."
            ),
            (
                "Go through $rows from the top. Whenever the first of the two entries is '', put there the last first "
                "entry that was not empty. $hand the resulting rows."
            ),
            (
                "A menu lists ['soup', 'leek'] and then ['', 'bean'], since both are soups. $hand the menu $rows with "
                "the kind of dish written out in every row."
            ),
            "$rows with blanks in column 0 filled from above.",
            (
                "The function takes a list of rows with two texts. It returns rows with the same second texts; a first "
                "text that is empty is replaced by the one in force, that is, the last one before it that is not empty."
            ),
            (
                "You get a table $rows with two columns. Some cells on the left are empty (''). Write in each of them "
                "what stands in the cell above. Begin at the top, so that no cell stays empty. Return the table."
            ),
            (
                "If the first entry of a row in $rows is not empty, the row is kept as it is. If it is '', the row "
                "gets the first entry of the row above it, after that one was filled itself. Output all rows."
            ),
            (
                "{Input|Given}: $rows, such as [['a', 'x'], ['', 'y']]. {Output|Result}: the same rows without gaps on "
                "the left, here [['a', 'x'], ['a', 'y']]."
            ),
        ],
        """
        $result = []
        $current = ""
        for group, name in $rows:
            if group != "":
                $current = group
            $result.append([$current, name])
        return $result
        """,
        lambda rows: [[[r[0] for r in rows[: i + 1] if r[0]][-1], row[1]] for i, row in enumerate(rows)],
        edges=(([],), ([["a", "x"], ["", "y"], ["", ""]],), ([["a", "x"], ["b", "y"], ["", "z"]],)),
        note="The first row is never without a group.",
    ),
    drill(
        "table_rows.with_balance",
        "with_balance add_balance {add|append}_balance_column account_sheet running_balance balance_after_each_row",
        [
            Arg(
                "rows",
                ("rows", "bookings", "entries", "account"),
                "list[list]",
                lambda d, _: [[d.word(), d.integer(-15, 20)] for _i in range(d.integer(1, 4))],
            ),
            integer("k", 0, 50, names=("start", "opening", "balance_before", "initial"), fix=(0, 10, 100)),
        ],
        "list[list]",
        [
            (
                "Each row of $rows is [text, change]. $build a new table in which every row has a third entry: the "
                "balance after that change. Before the first row the balance is $k."
            ),
            (
                "An account holds $k. The rows of $rows say what happens to it, each with a text and an amount that is "
                "added (or taken away if it is negative). Return the rows with the new balance behind each amount."
            ),
            (
                "Add a column to the table $rows: in each row, $k plus the sum of the second entries of this row and "
                "all rows above it."
            ),
            (
                "Start with $k, go down the rows [text, change] of $rows and add up. $hand a list of rows [text, "
                "change, balance]. An empty table stays empty."
            ),
            (
                "A child has $k coins in a box and notes everything in $rows, such as ['cake', -3]. $build the table "
                "that also shows, in a third column, how much is in the box after each note."
            ),
            "$rows with a running balance as the last column, opening at $k.",
            (
                "The function takes rows of a text and an integer. It returns rows of the text, the integer and the "
                "total so far, where the total begins with $k before any row is counted."
            ),
            (
                "You get a list of rows. Each has a word and a number. Begin with $k. In every row add its number to "
                "what you have and write the result at the end of the row. Return the new rows."
            ),
            (
                "Let the balance be $k. For each row of $rows: the balance changes by the row's number, and the output "
                "gets a row with the same two entries and the changed balance. Output all these rows in order."
            ),
            (
                "{Input|Given}: bookings $rows of the form [text, amount] and an opening balance of $k. "
                "{Output|Result}: rows [text, amount, balance], where the balance includes the amount in its own row."
            ),
        ],
        """
        $result = []
        $current = $k
        for name, change in $rows:
            $current += change
            $result.append([name, change, $current])
        return $result
        """,
        lambda rows, k: [
            [*row, total]
            for row, total in zip(rows, list(accumulate([r[1] for r in rows], initial=k))[1:], strict=True)
        ],
        edges=(([], 10), ([["cake", -3]], 10), ([["egg", 5], ["jar", -5]], 0)),
    ),
    drill(
        "table_rows.one_of_each",
        "$tag_of_each keep_$tag_rows {one|single}_row_each remove_repeated_rows rows_without_repeats $tag_entries",
        [Arg("rows", ("rows", "table", "entries", "results"), "list[list]", _repeated)],
        "list[list]",
        [
            (
                "Each row of $rows is [name, number]. If a name stands in several rows, keep only the $tag of them. "
                "$hand the kept rows in their old order."
            ),
            (
                "$hand a table with one row per name, the $tag row of $rows in which the name stands. The order of the "
                "rows that stay is not changed."
            ),
            (
                "Some people sent in more than one result, so their names are repeated in $rows, which has rows like "
                "['Ada', 5]. Only the $tag result of everybody is valid. Return the valid rows in the order of the "
                "table."
            ),
            (
                "Drop every row of $rows that has the same first entry as a row $where. What remains, in order, is to "
                "be returned."
            ),
            (
                "A row of the table $rows is valid unless some row $where begins with the same name. $build the list "
                "of all valid rows."
            ),
            "$rows without repeated names: the $tag row of each name stays in its place.",
            (
                "The function takes a list of rows with a name and a number and returns those rows whose name does not "
                "occur in any row $where. Their order is kept."
            ),
            (
                "You get a list of rows. Look at the name at the beginning of a row. Is the same name in a row $where? "
                "Then cross the row out. Return the rows that are not crossed out."
            ),
            (
                "{Input|Given}: rows [name, number] in $rows, with names that may come back. {Output|Result}: for each "
                "name just its $tag row, arranged as in the input."
            ),
            (
                "At a counter people drew numbers, some of them twice: $rows lists [person, number] in the order of "
                "drawing. Everyone is left with the $tag number only. Return the rows that still count, in the same "
                "order."
            ),
        ],
        """
        $result = []
        $seen = set()
        for $row in $walk:
            if $row[0] not in $seen:
                $seen.add($row[0])
                $result.append($row)
        return $out
        """,
        lambda rows, v: [
            r
            for i, r in enumerate(rows)
            if all(r[0] != other[0] for other in (rows[:i] if v["tag"] == "first" else rows[i + 1 :]))
        ],
        edges=(([],), ([["Ada", 1], ["Ben", 2], ["Ada", 3]],), ([["Ada", 1], ["Ada", 1]],)),
        variants=[
            {"tag": "first", "where": "further up", "walk": "$rows", "out": "$result"},
            {"tag": "last", "where": "further down", "walk": "reversed($rows)", "out": "$result[::-1]"},
        ],
    ),
    drill(
        "table_rows.join_tables",
        "join_tables join_rows {join|combine}_by_name match_rows link_tables rows_of_both",
        [
            Arg(
                "one",
                ("left", "first", "towns", "table_a"),
                "list[list[str]]",
                lambda d, _: [[p, d.word()] for p in d.sample(PEOPLE[:6], d.integer(1, 4))],
            ),
            Arg(
                "other",
                ("right", "second", "ages", "table_b"),
                "list[list]",
                lambda d, _: [[p, d.integer(5, 60)] for p in d.sample(PEOPLE[:6], d.integer(1, 4))],
            ),
        ],
        "list[list]",
        [
            (
                "The rows of $one are [name, town] and those of $other are [name, age]. $build the table of rows "
                "[name, town, age] for all names that stand in both. The order is that of $one."
            ),
            (
                "Join the two tables $one and $other by the name in their first columns. A joined row holds the name, "
                "the second entry from $one and the second entry from $other; names found in only one table are left "
                "out. Keep to the order of $one."
            ),
            (
                "For each row of $one look for a row of $other that begins with the same name. If there is one, put "
                "its second entry at the end of a copy of the first row. $hand these copies in order."
            ),
            (
                "A club has a list $one of rows [name, town] and another list $other of rows [name, age], and not "
                "everybody is on both. Return the rows [name, town, age] of those on both lists, in the order of the "
                "first one."
            ),
            "Rows [name, x, y] for every [name, x] in $one and [name, y] in $other, in the order of $one.",
            (
                "The function takes two tables with two columns each; no name stands twice in one table. It returns a "
                "table with three columns: the common names, what the first table says of them, and what the second "
                "says."
            ),
            (
                "You get two tables, $one and $other. Each row has a name and a value. Take the names that are in both "
                "tables. For each of them make a row with the name, the value of the first table and the value of the "
                "second. Follow the order of the first table."
            ),
            (
                "If the name of a row in $one also begins a row in $other, the output has a row with the name and the "
                "two values. Otherwise the row is skipped. The output keeps the order of $one and is empty if no name "
                "is shared."
            ),
            (
                "{Input|Given}: $one, such as [['Ada', 'lake']], and $other, such as [['Ada', 9], ['Ben', 7]]. "
                "{Output|Result}: the combined rows of the names that both tables know, ordered as in the first table, "
                "here [['Ada', 'lake', 9]]."
            ),
            (
                "Two teachers noted different things about their pupils, as rows of a name and a note: $one and "
                "$other. For the pupils that both of them teach return rows with the name, the first teacher's note "
                "and the second's, ordered as the first teacher has them."
            ),
        ],
        [
            """
            known = {$row[0]: $row[1] for $row in $other}
            return [[$row[0], $row[1], known[$row[0]]] for $row in $one if $row[0] in known]
            """,
            """
            $result = []
            for $left in $one:
                for $right in $other:
                    if $left[0] == $right[0]:
                        $result.append([$left[0], $left[1], $right[1]])
            return $result
            """,
        ],
        lambda one, other: [[*a, b[-1]] for a in one for b in other if len({a[0], b[0]}) == 1],
        edges=(([], []), ([["Ada", "lake"]], [["Ada", 9], ["Ben", 7]]), ([["Ada", "lake"]], [["Ben", 7]])),
    ),
    drill(
        "table_rows.split_by_limit",
        "split_by_limit split_table two_tables {part|divide}_rows separate_rows rows_below_and_above",
        [
            Arg(
                "rows",
                ("rows", "table", "results", "people"),
                "list[list]",
                lambda d, _: [[p, d.integer(1, 20)] for p in d.sample(PEOPLE, d.integer(1, 5))],
            ),
            integer("k", 5, 15, names=("limit", "needed", "border", "minimum"), fix=(8, 10, 12)),
        ],
        "tuple[list[list], list[list]]",
        [
            (
                "Split the table $rows, with rows [name, points], in two: the rows with fewer than $k points and the "
                "rows with $k points or more. $hand both lists as a tuple in this order, each ordered as before."
            ),
            (
                "$build two lists of rows from $rows. The first gets every row whose second entry is below $k, the "
                "second gets all others. Return them as a pair."
            ),
            (
                "Rows of $rows look like ['Ada', 12]. Return a tuple (low, high), where low holds the rows with a "
                "number under $k and high holds the rest, both in the original order."
            ),
            (
                "In a test $k points are needed. The table $rows has a row [name, points] for everyone. Return the "
                "table of those who failed and the table of those who passed, in a tuple."
            ),
            (
                "Two tables from $rows: numbers less than $k, numbers from $k on (as a tuple of lists, either may be "
                "empty)."
            ),
            (
                "The function takes rows of a name and an integer. It returns two lists: the rows with an integer "
                "smaller than $k, and the rows with an integer that is $k or greater. No order is changed."
            ),
            (
                "You get a table $rows. In each row there is a name and a number. Is the number smaller than $k? Then "
                "the row goes to the first list. Is it not? Then it goes to the second list. Return the two lists "
                "together as a tuple."
            ),
            (
                "If the number in a row of $rows is below $k, the row belongs to the left part, otherwise to the right "
                "part. Output the tuple of the left and the right part."
            ),
            (
                "{Input|Given}: $rows with [name, number] in each row. {Output|Result}: the pair of sub-tables, first "
                "the one for numbers up to but not including $k, then the one for numbers from $k upward."
            ),
            (
                "A fair has a small gate for children shorter than $k spans and a large one for everybody else. The "
                "queue is $rows, made of rows [name, height in spans]. Return who goes through the small gate and who "
                "through the large one, as a tuple of two lists of rows."
            ),
        ],
        [
            "return [$row for $row in $rows if $row[1] < $k], [$row for $row in $rows if $row[1] >= $k]",
            """
            low = []
            high = []
            for $row in $rows:
                if $row[1] < $k:
                    low.append($row)
                else:
                    high.append($row)
            return low, high
            """,
        ],
        lambda rows, k: tuple([r for r in rows if (r[1] in range(k, 999)) == high] for high in (False, True)),
        edges=(([], 10), ([["Ada", 10], ["Ben", 9]], 10), ([["Ada", 3]], 10)),
    ),
)
