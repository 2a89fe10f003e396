"""Games: boards, dice and cards."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw

_RANKS = "23456789TJQKA"


def _board(draw: Draw, _: object) -> list[str]:
    cells = draw.shuffled("XXXXOOOO..")[:9] if draw.chance(0.4) else [draw.choose("XO.") for _ in range(9)]
    return ["".join(cells[at : at + 3]) for at in (0, 3, 6)]


def _lines(board: list[str]) -> list[str]:
    """All eight lines, by the distance of their cells in the board read as one text."""
    text = "".join(board)
    starts = ((0, 1), (3, 1), (6, 1), (0, 3), (1, 3), (2, 3), (0, 4), (2, 2))
    return [text[start : start + 2 * step + 1 : step] for start, step in starts]


def _hand(draw: Draw, _: object) -> list[str]:
    few = draw.sample(_RANKS, 4)
    return [draw.choose(few) + draw.choose("CDHS") for _ in range(draw.integer(2, 5))]


def _told(places: list[int]) -> tuple[str, list[str], int, int]:
    """Highest rank, sorted ranks, repeated ranks and points of cards at these places of the order."""
    repeated = {place for place in places if places.count(place) > 1}
    return (
        _RANKS[sorted(places)[-1]],
        [_RANKS[place] for place in sorted(places)],
        len(repeated),
        sum(places) + 2 * len(places),
    )


FAMILIES: tuple[Family, ...] = (
    Family(
        id="games.board_lines",
        title="Three in a row",
        names=("$tag", "{find|check|get}_$tag", "board_$tag", "$tag_on_board", "{tell|game}_$tag"),
        args=(
            Arg("board", ("board", "grid", "field", "rows"), "list[str]", _board),
            Arg("mark", ("player", "mark", "sign"), "str", lambda draw, _: draw.choose("XO"), fix=("X", "O")),
        ),
        returns="$kind",
        variants=tuple(
            {"lines": lines, **rest}
            for lines in ("lines", "all_lines", "rows_and_more")
            for rest in (
                {
                    "kind": "bool",
                    "tag": "{wins|has_three|is_winner}",
                    "said": "True if $mark fills a whole line, else False",
                    "end": "$mark * 3 in $lines",
                    "key": 0,
                },
                {
                    "kind": "int",
                    "tag": "{full_lines|count_lines}",
                    "said": "how many lines are filled by $mark alone",
                    "end": "$lines.count($mark * 3)",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{open_lines|possible_lines}",
                    "said": "how many lines hold nothing but $mark and dots",
                    "end": "sum(set(line) <= {$mark, '.'} for line in $lines)",
                    "key": 2,
                },
            )
        ),
        says=(
            (
                "The list $board has three strings of three characters, 'X', 'O' or '.'. Lines are rows, columns and "
                "both diagonals. $hand $said."
            ),
            (
                "On a board of three rows, each a string of 'X', 'O' and '.', a line is a row, a column or a "
                "diagonal. For $board, return $said."
            ),
            (
                "For the board $board, a list of three strings, return $said. {Rows, columns and diagonals are "
                "lines|There are eight lines: rows, columns and diagonals}."
            ),
        ),
        styles=(
            Style(
                """
                $lines = list($board)
                $lines += ["".join(row[j] for row in $board) for j in range(3)]
                $lines.append("".join($board[i][i] for i in range(3)))
                $lines.append("".join($board[i][2 - i] for i in range(3)))
                return $end
                """,
                (
                    "All eight lines are written as strings of three characters. {Rows are strings already, the "
                    "others are put together|Then they are easy to compare}."
                ),
            ),
            Style(
                """
                columns = ["".join(cells) for cells in zip(*$board)]
                a, b, c = $board
                $lines = [a, b, c, *columns, a[0] + b[1] + c[2], a[2] + b[1] + c[0]]
                return $end
                """,
                (
                    "With a star, `zip` turns the rows into columns. {The diagonals are written out by hand|Only the "
                    "two diagonals need single cells}."
                ),
            ),
        ),
        reference=lambda board, mark, v: nth(
            v["key"],
            any({*line} == {mark} for line in _lines(board)),
            len([line for line in _lines(board) if line[0] == line[1] == line[2] == mark]),
            len([line for line in _lines(board) if not line.replace(".", "").replace(mark, "")]),
        ),
        edges=lambda v: tuple(
            (board, v.get("mark", "X"))
            for board in (["...", "...", "..."], ["XXX", "OO.", "..."], ["XOX", "OXO", "OXX"], ["OXX", "OXX", "OOX"])
        ),
        need="check a board game for a winner",
        idea=(
            (
                "A small board has eight lines: three rows, three columns and two diagonals. {A program looks at each"
                " of them|With all of them in one list, the rest is easy}."
            ),
            (
                "Rows are easy to read, since they are stored as strings. {Columns have to be collected from all "
                "rows|Columns and diagonals must be put together first}."
            ),
        ),
        pitfall=(
            (
                "Do not forget the second diagonal. {It runs from the upper right to the lower left|There are two of "
                "them}."
            ),
        ),
    ),
    Family(
        id="games.cards",
        title="Cards in a hand",
        names=("$tag", "{find|count|get}_$tag", "hand_$tag", "$tag_of_cards", "$tag_in_hand"),
        args=(Arg("cards", ("hand", "cards", "deal", "drawn"), "list[str]", _hand),),
        returns="$kind",
        variants=tuple(
            {"ranks": ranks, **rest}
            for ranks in ("ranks", "values", "firsts")
            for rest in (
                {
                    "kind": "str",
                    "tag": "{highest_rank|best_card}",
                    "said": "the highest rank among them",
                    "end": "max($ranks, key=order.index)",
                    "key": 0,
                },
                {
                    "kind": "list[str]",
                    "tag": "{sorted_ranks|ranks_in_order}",
                    "said": "a list of their ranks, lowest first",
                    "end": "sorted($ranks, key=order.index)",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{pair_ranks|repeated_ranks}",
                    "said": "how many ranks occur at least twice",
                    "end": "sum($ranks.count(rank) > 1 for rank in order)",
                    "key": 2,
                },
                {
                    "kind": "int",
                    "tag": "{hand_points|points}",
                    "said": "the sum of their points, which go from 2 for the rank 2 up to 14 for the ace",
                    "end": "sum(order.index(rank) + 2 for rank in $ranks)",
                    "key": 3,
                },
            )
        ),
        says=(
            (
                "Each card in $cards is a rank (2 to 9, T, J, Q, K or A, in rising order) and a suit, such as 'KH'. "
                "{Return|Give|Find} $said."
            ),
            (
                "The cards in $cards are strings like 'TS': first the rank, then the suit. The order of ranks is "
                "23456789TJQKA. {Return|Give|Find} $said."
            ),
            (
                "Return, for the cards in $cards, $said. {A card such as 'QD' has a rank and a suit|In a card such as"
                " 'QD', the first character is the rank}; ranks rise in the order 23456789TJQKA."
            ),
        ),
        styles=(
            Style(
                """
                order = "23456789TJQKA"
                $ranks = [card[0] for card in $cards]
                return $end
                """,
                (
                    "The position in the string tells how high a rank is. {Letters of their own have another order|So"
                    " the string is the table of the ranks}."
                ),
            ),
            Style(
                """
                order = list("23456789TJQKA")
                $ranks = []
                for rank, _ in $cards:
                    $ranks.append(rank)
                return $end
                """,
                (
                    "A string of two characters can be unpacked like a tuple. {The suit is not needed here|Only the "
                    "first part is kept}."
                ),
            ),
        ),
        reference=lambda hand, v: nth(v["key"], *_told([_RANKS.find(card[:1]) for card in hand])),
        edges=((["2C"],), (["TS", "AH"],), (["9D", "9H", "TC"],), (["KH", "KS", "2C", "2D"],)),
        need="compare the cards of a hand",
        idea=(
            (
                "The computer does not know that a king beats a queen. {A program has to be told the order|The order "
                "must be given as data}."
            ),
            (
                "A string can serve as a table of ranks. {The further right a rank stands, the higher it is|The index"
                " of a rank is its value}."
            ),
        ),
        pitfall=(
            (
                "Compared as text, 'A' comes before 'K' and 'T'. {So use the positions in the table|The alphabet is "
                "no help here}."
            ),
        ),
    ),
)
