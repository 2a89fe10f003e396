"""Games at home and lessons of music."""

from __future__ import annotations

from itertools import accumulate, pairwise

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_NOTES = ("C", "D", "E", "F", "G", "A", "B")
_THINGS = ("lamp", "key", "rope", "map", "coin", "book")


def _card(draw: Draw, _: object) -> list[list[int]]:
    return [draw.sample(range(1, 13), 3) for _row in range(draw.integer(2, 3))]


def _called(draw: Draw, before: tuple[list[list[int]], ...]) -> list[int]:
    extra = draw.sample(range(1, 13), draw.integer(2, 5))
    return [*draw.choose(before[0]), *extra] if draw.chance(0.4) else extra


def _tiles(draw: Draw, _: object) -> list[tuple[int, int]]:
    found = [(draw.integer(0, 6), draw.integer(0, 6))]
    for _place in range(draw.integer(0, 4)):
        start = found[-1][1] if draw.chance(0.85) else draw.integer(0, 6)
        found.append((start, draw.integer(0, 6)))
    return found


def _commands(draw: Draw, _: object) -> list[str]:
    return [draw.choose(("take", "take", "drop")) + " " + draw.choose(_THINGS) for _place in range(draw.integer(1, 6))]


def _bag(commands: list[str]) -> list[str]:
    """What is carried, by the place at which each thing was taken."""
    taken: dict[str, int] = {}
    for place, command in enumerate(commands):
        thing = command[5:]
        if command.startswith("drop"):
            taken.pop(thing, None)
        else:
            taken.setdefault(thing, place)
    return sorted(taken, key=lambda thing: taken[thing])


def _left_over(score: int, hits: list[int]) -> int:
    """The score after the throws, by recursion."""
    if not hits:
        return score
    return _left_over(score - hits[0] if score - hits[0] >= 0 else score, hits[1:])


FAMILIES = (
    drill(
        "school_play.bingo",
        "has_bingo bingo row_complete full_row is_winning_card check_card",
        [
            Arg("card", ("card", "rows", "ticket", "sheet"), "list[list[int]]", _card),
            Arg("called", ("called", "drawn", "spoken", "balls"), "list[int]", _called),
        ],
        "bool",
        [
            "$card is a list of rows of numbers. $check there is a row all of whose numbers are in $called.",
            "Return True if at least one row of $card consists only of numbers that $called contains, otherwise False.",
            (
                "In a game, numbers are called out, and whoever has a full row of called numbers shouts. Should the "
                "owner of $card shout after the numbers $called?"
            ),
            (
                "The function takes a nested list and a flat list of integers. It returns whether some inner list is "
                "entirely contained in the flat one."
            ),
            (
                "A card has several rows. Some numbers were called. If every number of one row was called, the card "
                "wins. Return True if the card wins, else False."
            ),
            "Any row of $card completely within $called?",
            (
                "Look at the rows of $card one by one. If all numbers of a row occur in $called, the answer is True; "
                "if no such row is found, it is False. Columns don't count."
            ),
        ],
        [
            """
            for $row in $card:
                if all($x in $called for $x in $row):
                    return True
            return False
            """,
            "return any(all($x in $called for $x in $row) for $row in $card)",
        ],
        lambda card, called: any(set(row) <= set(called) for row in card),
        edges=(([[1, 2], [3, 4]], []), ([[1, 2], [3, 4]], [4, 5, 3]), ([[1, 2], [3, 4]], [1, 3])),
    ),
    drill(
        "school_play.dominoes",
        "is_domino_chain valid_domino_chain tiles_fit dominoes_match chain_fits ends_fit_together",
        [Arg("tiles", ("tiles", "chain", "dominoes", "stones"), "list[tuple[int, int]]", _tiles)],
        "bool",
        [
            (
                "$tiles are dominoes laid in a row, each a tuple (left, right). $check they fit: the right number of "
                "each tile equals the left number of the next one."
            ),
            (
                "Is the second part of every tuple in $tiles, but for the last tuple, the same as the first part of "
                "the tuple after it? Return True or False."
            ),
            (
                "Children lay dominoes side by side; where two meet, the numbers must be the same. Have they made a "
                "mistake in the row $tiles, or is everything right (True)? Tiles are not turned."
            ),
            (
                "The function checks a list of pairs of integers. It returns False as soon as a pair does not begin "
                "with the number with which its predecessor ended, and True if this never happens."
            ),
            (
                "Every tile has two numbers, left and right. Two neighbors in the row must touch with equal numbers. "
                "Return True if all neighbors do. A row with one tile or no tile is right."
            ),
            "Domino chain $tiles correct?",
            (
                "For each two neighboring tuples of $tiles compare the end of the former with the start of the latter. "
                "If all comparisons are equal, return True, otherwise False; without neighbors the result is True."
            ),
        ],
        """
        for $i in range(len($tiles) - 1):
            if $tiles[$i][1] != $tiles[$i + 1][0]:
                return False
        return True
        """,
        lambda tiles: all(one[1] == other[0] for one, other in pairwise(tiles)),
        edges=(([],), ([(3, 5)],), ([(1, 2), (2, 2), (2, 6)],), ([(1, 2), (1, 2)],)),
    ),
    drill(
        "school_play.exact_finish",
        "move_to_finish exact_finish board_position place_after_throws final_field walk_on_board",
        [
            numbers("throws", 1, 6, 1, 7, names=("throws", "dice", "rolls", "moves")),
            integer("k", 8, 25, names=("k", "goal", "last", "fields"), fix=(10, 15, 20)),
        ],
        "int",
        [
            (
                "A piece starts on field 0 and moves on by each number in $throws. The last field is $k; a throw that "
                "would lead beyond it is skipped. $give the field on which the piece stands at the end."
            ),
            (
                "Add up the numbers of $throws from left to right, but leave out every number that would make the sum "
                "greater than $k. Return the sum."
            ),
            (
                "In a board game the goal is field $k and must be hit exactly: who throws too much stays. Where is the "
                "player after the throws $throws, having begun at 0?"
            ),
            (
                "The function keeps a position, at first zero. For each element it moves forward by that many fields, "
                "unless the new position would be larger than $k; then nothing happens. It returns the final position."
            ),
            (
                "You begin on field 0. You throw the dice. Go forward as many fields as you threw. The game ends at "
                "field $k. If you would go too far, you don't move. Return your last field."
            ),
            "Position after $throws from 0, ignoring throws that pass $k.",
            (
                "If the position plus the throw is at most $k, the piece goes there; otherwise it remains. Do so for "
                "all of $throws, starting from field 0, and report the field reached."
            ),
        ],
        """
        field = 0
        for throw in $throws:
            if field + throw <= $k:
                field += throw
        return field
        """,
        lambda throws, k: list(accumulate(throws, lambda at, step: (at + step, at)[at + step > k], initial=0))[-1],
        edges=(([6], 10), ([6, 5, 4], 10), ([5, 5, 1], 10), ([1], 15)),
    ),
    drill(
        "school_play.ladders",
        "board_with_ladders climb_and_slide play_ladders field_with_jumps ladders_game end_field",
        [
            numbers("throws", 1, 6, 1, 6, names=("throws", "dice", "rolls", "moves")),
            Arg(
                "jumps",
                ("jumps", "ladders", "slides", "shortcuts"),
                "dict[int, int]",
                lambda draw, _: {field: draw.integer(0, 20) for field in draw.sample(range(1, 13), draw.integer(1, 5))},
            ),
        ],
        "int",
        [
            (
                "A piece starts on field 0 and moves on by each number in $throws. If it lands on a field that is a "
                "key of $jumps, it goes on at once to the field given there (only once per throw). $give the last "
                "field."
            ),
            (
                "For every number in $throws add it to the position (0 at first); then, if the position is a key in "
                "$jumps, replace it by the value found there. Return the final position."
            ),
            (
                "On the board are ladders and slides: $jumps tells for their starting fields where they lead. After "
                "each throw the player who stands on such a field is moved along, just once. Where does one end with "
                "the throws $throws, beginning on 0?"
            ),
            (
                "The function simulates a board game without an end field. Per throw the position is increased and "
                "then looked up in the dictionary; a hit replaces it, otherwise it stays. The position after all "
                "throws is returned."
            ),
            (
                "You begin on 0. After each throw you go forward. Some fields are special: they send you to another "
                "field. The dictionary $jumps says where. If the new field is special too, you still stay there. "
                "Return the field after the last throw."
            ),
            "Position after $throws from 0 with one jump per throw by $jumps.",
            (
                "Play through $throws. If the field reached is in $jumps, continue from the field it is mapped to; "
                "otherwise from the field itself. Report where the piece stands at last."
            ),
        ],
        """
        field = 0
        for throw in $throws:
            field += throw
            field = $jumps.get(field, field)
        return field
        """,
        lambda throws, jumps: list(
            accumulate(throws, lambda at, step: jumps[at + step] if at + step in jumps else at + step, initial=0)
        )[-1],
        edges=(([3], {3: 10}), ([3, 1], {4: 0}), ([2, 2], {})),
    ),
    drill(
        "school_play.countdown_score",
        "points_left_in_darts score_left count_down_score rest_of_score leg_score remaining_points",
        [
            integer("n", 40, 120, names=("n", "start", "score", "begin"), fix=(50, 101)),
            numbers("hits", 1, 40, 0, 6, names=("hits", "throws", "darts", "points")),
        ],
        "int",
        [
            (
                "A player begins with $n points and subtracts each number in $hits. A throw that would bring the score "
                "below 0 does not count. $give the points left."
            ),
            (
                "Subtract the elements of $hits from $n one by one, except those that are greater than what is left at "
                "that moment."
            ),
            (
                "In a game of darts one counts down from $n and must reach zero exactly. Throws that are too high are "
                "void. Which score remains after $hits?"
            ),
            (
                "The function lowers the value $n by every element that is not greater than the current value and "
                "ignores all other elements. The value that is left is returned."
            ),
            (
                "You have $n points at the start. Each throw takes points away. If a throw is more than your points, "
                "nothing happens. Return the points at the end."
            ),
            "Take $hits in turn from $n, skipping what exceeds the rest.",
            (
                "For each throw in $hits: if it is at most the present score, the score shrinks by it; otherwise the "
                "score stays. The first score is $n. What is the last one?"
            ),
        ],
        """
        score_now = $n
        for hit in $hits:
            if hit <= score_now:
                score_now -= hit
        return score_now
        """,
        lambda n, hits: _left_over(n, hits),
        edges=((50, []), (50, [50]), (50, [40, 20, 10]), (101, [40, 40, 30, 21])),
    ),
    drill(
        "school_play.inventory",
        "play_inventory bag_contents things_in_bag take_and_drop carry_things run_bag_commands",
        [Arg("commands", ("commands", "moves", "inputs", "actions"), "list[str]", _commands)],
        "list[str]",
        [
            (
                "In an adventure game the bag is empty at first. Each command in $commands is 'take x' or 'drop x'. "
                "Taking what one has, or dropping what one has not, does nothing. $hand the things in the bag in the "
                "order in which they were taken."
            ),
            (
                "Carry out $commands on an empty list: with 'take' the second word is appended unless it is in the "
                "list already, with 'drop' it is removed if it is in the list. Return the list."
            ),
            (
                "A player walks through a castle and types commands such as 'take lamp' and 'drop key'. Nothing can be "
                "carried twice, and what isn't carried can't be dropped. What does the player carry after $commands? "
                "List it, what was taken first at the front."
            ),
            (
                "The function interprets strings that consist of a verb (take or drop) and a noun. It maintains a list "
                "of distinct nouns and returns it after the last command."
            ),
            (
                "You have a bag. The command 'take map' puts the map at the end of the bag. The command 'drop map' "
                "takes it out. If the thing is in the bag already, 'take' has no effect. If it is not in the bag, "
                "'drop' has no effect. Return the bag."
            ),
            "Bag after $commands ('take x', 'drop x'), no doubles, in order of taking.",
            (
                "Start with nothing. If a command is 'take' and the thing is not there yet, add it; if it is 'drop' "
                "and the thing is there, remove it; otherwise ignore the command. Give the things left."
            ),
        ],
        """
        bag = []
        for command in $commands:
            verb, thing = command.split()
            if verb == "take" and thing not in bag:
                bag.append(thing)
            elif verb == "drop" and thing in bag:
                bag.remove(thing)
        return bag
        """,
        lambda commands: _bag(commands),
        edges=(([],), (["drop key"],), (["take key", "take key", "drop key"],), (["take map", "take key"],)),
    ),
    drill(
        "school_play.note_after",
        "note_$tag $tag_note go_$tag_notes count_notes_$tag white_keys_$tag $tag_the_scale",
        [
            Arg("note", ("note", "start", "tone", "key"), "str", lambda draw, _: draw.choose(_NOTES)),
            integer("n", 0, 20, names=("n", "steps", "count", "distance"), fix=(2, 4, 7)),
        ],
        "str",
        [
            (
                "The notes C, D, E, F, G, A, B come one after the other; after B follows C again. $hand the note that "
                "is $n steps $said $note."
            ),
            (
                "Go from $note $n notes $way in the order C D E F G A B, which starts over at its end. Which note is "
                "reached?"
            ),
            (
                "In a music lesson the white keys are called C, D, E, F, G, A and B, and then the names begin anew. A "
                "pupil has a finger on $note and moves it $n white keys $way. On which note is it now?"
            ),
            (
                "The function takes one of the seven letters C, D, E, F, G, A, B and a number. It returns the letter "
                "$n places $said it in this cyclic sequence."
            ),
            (
                "There are seven notes: C, D, E, F, G, A, B. They repeat again and again. You start at $note and count "
                "$n notes $way. Return the note where you stop."
            ),
            "Note reached $n notes $way from $note in C D E F G A B, cyclic.",
            (
                "Number the notes C, D, E, F, G, A, B from 0 to 6 and compute with these numbers modulo 7: $n is $done "
                "the number of $note. Return the note of the result."
            ),
        ],
        """
        scale = "CDEFGAB"
        return scale[(scale.index($note) $op $n) % 7]
        """,
        lambda note, n, v: ("CDEFGAB"[:: 1 if v["op"] == "+" else -1] * 5).partition(note)[2][n - 1 : n] or note,
        edges=(("C", 0), ("B", 2), ("C", 7), ("A", 4)),
        variants=[
            {"tag": "up", "op": "+", "way": "upwards", "said": "after", "done": "added to"},
            {"tag": "down", "op": "-", "way": "downwards", "said": "before", "done": "subtracted from"},
        ],
    ),
    drill(
        "school_play.song_at",
        "song_playing_at which_song song_at_time current_song track_at playing_now",
        [
            Arg(
                "songs",
                ("songs", "tracks", "playlist", "record"),
                "list[tuple[str, int]]",
                lambda draw, _: [(word.title(), 10 * draw.integer(3, 12)) for word in draw.words(1, 4)],
            ),
            integer(
                "n",
                names=("n", "second", "moment", "time"),
                make=lambda draw, before: draw.integer(0, sum(length for _, length in before[0]) * 5 // 4),
            ),
        ],
        "str",
        [
            (
                "$songs are tuples (title, length in seconds), played one after the other. $hand the title that is "
                "playing $n seconds after the start, or 'silence' if everything is over. A song of length 60 plays in "
                "the seconds 0 to 59."
            ),
            (
                "Add up the lengths in $songs (pairs of a title and seconds) until the sum is greater than $n; return "
                "the title at which this happens. If it never happens, return 'silence'."
            ),
            (
                "A record is put on, and somebody enters the room after exactly $n seconds. Which song does the person "
                "hear? The record has the $songs, each with its length in seconds; as soon as one ends, the next "
                "begins. After the last there is 'silence'."
            ),
            (
                "The function takes a list of (string, integer) tuples and a time. It returns the string of the first "
                "tuple for which the total of the integers up to and including it exceeds the time, or 'silence'."
            ),
            (
                "Songs are played without a break. You know how many seconds each song has. Tell which song you hear "
                "when $n seconds have passed. If all songs are finished, return 'silence'. If one song has just ended, "
                "the next one plays."
            ),
            "Title in $songs (title, seconds) running at time $n; 'silence' after the end.",
            (
                "As long as $n is not less than the length of the song, subtract the length and go to the next song. "
                "Return the title where this stops; return 'silence' if no song is left."
            ),
        ],
        """
        played = 0
        for title, length in $songs:
            played += length
            if $n < played:
                return title
        return "silence"
        """,
        lambda songs, n: [*(title for title, length in songs for _ in range(length)), *["silence"] * (n + 1)][n],
        edges=(([], 0), ([("Moon", 60)], 59), ([("Moon", 60)], 60), ([("Moon", 60), ("Rain", 30)], 60)),
    ),
)
