"""Small worlds with places: rooms, floors, lines of steps."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, numbers, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _letters(options: str, most: int = 8) -> Arg:
    def make(draw: Draw, _: object) -> str:
        return "".join(draw.choose(options) for _ in range(draw.integer(1, most)))

    return Arg("moves", ("moves", "steps", "path", "commands"), "str", make)


FAMILIES = (
    drill(
        "story_places.walk",
        "final_position walk_grid end_point follow_moves where_after",
        [_letters("UDLR")],
        "tuple[int, int]",
        [
            (
                "A robot starts at (0, 0). For each letter of $moves it goes one step: U up (y + 1), D down (y - 1), "
                "L left (x - 1), R right (x + 1). Return (x, y) at the end."
            ),
            (
                "Follow the letters of $moves from the point (0, 0): 'R' adds 1 to x, 'L' takes 1 from x, 'U' adds 1 "
                "to y and 'D' takes 1 from y. Return the final point as a tuple (x, y)."
            ),
            (
                "$moves is made of the letters U, D, L, R for up, down, left and right. $hand the position (x, y) "
                "that they lead to from the origin; up raises y and right raises x."
            ),
            (
                "An ant sits at the origin of a plane and walks by the text $moves. U and D change its y by +1 and "
                "-1, R and L its x by +1 and -1. Where is it in the end? Return x and y."
            ),
            (
                "$give the point reached from (0, 0) by unit steps $moves, where U is north (y grows), D south, R "
                "east (x grows) and L west."
            ),
            (
                "The function takes a string $moves with the characters U, D, L and R and returns, as a tuple (x, "
                "y), where a walker ends who began at the origin; U and D raise and lower y by 1, R and L raise and "
                "lower x by 1."
            ),
            (
                "You stand at (0, 0). The text $moves tells you where to go. U means one step up, D one step down, L "
                "one step left, R one step right. Where are you at the end? Return x and y. Right is plus for x and "
                "up is plus for y."
            ),
            (
                "A plotter pen is at the origin. Every symbol of $moves shifts it by one unit: R to larger x, L to "
                "smaller x, U to larger y, D to smaller y. Report its last position as the pair (x, y)."
            ),
            "End point (x, y) of the unit steps $moves (U, D, L, R) from the origin.",
            (
                "Determine the point (x, y) where the unit steps $moves from (0, 0) end: U and D change y by 1 and "
                "-1, R and L change x by 1 and -1."
            ),
        ],
        """
        across = 0
        up = 0
        for move in $moves:
            if move == "R":
                across += 1
            elif move == "L":
                across -= 1
            elif move == "U":
                up += 1
            else:
                up -= 1
        return across, up
        """,
        lambda moves: (moves.count("R") - moves.count("L"), moves.count("U") - moves.count("D")),
        edges=(("",), ("RL",), ("UUR",)),
    ),
    drill(
        "story_places.comes_back",
        "comes_back returns_home back_at_start is_round_trip ends_at_start",
        [_letters("LR", 6)],
        "bool",
        [
            (
                "$moves has a letter 'L' (one step left) or 'R' (one step right) for each move. $check one ends where "
                "one began."
            ),
            (
                "Someone walks along a street: R is a step to the right, L one to the left. $check $moves leads back "
                "to the start."
            ),
            "$check the steps in $moves, 'R' for right and 'L' for left, cancel each other out.",
            (
                "Start at 0, add 1 for each 'R' in $moves and take away 1 for each 'L'. Return True if the end is 0, "
                "else False."
            ),
            "A snail makes the moves $moves on a line (L and R, one length each). Is it home again after them?",
            (
                "The function takes a string $moves, made of the characters L and R, and returns a boolean: True "
                "when there are as many steps to the left as to the right."
            ),
            (
                "You walk on a line. L is one step to the left and R is one step to the right. After all the steps "
                "in $moves, are you where you started? Answer True or False."
            ),
            (
                "Input: a text $moves of the symbols 'L' and 'R'. Output: True if both occur equally often, so that "
                "the walk ends at its start; False otherwise."
            ),
            "Does the walk $moves (L, R) end at its start?",
            "Determine whether the steps $moves (L for left, R for right) end where they began.",
        ],
        ['return $moves.count("L") == $moves.count("R")'],
        lambda moves: sum(1 if ch == "R" else -1 for ch in moves) == 0,
        edges=(("",), ("LR",), ("R",), ("LLRR",)),
    ),
    drill(
        "story_places.floors",
        "total_floors floors_travelled lift_distance floors_moved travelled",
        [numbers("floors", 0, 12, 1, 6, names=("floors", "stops", "visits"))],
        "int",
        [
            "A lift starts on floor 0 and stops on the floors in $floors, in order. $howmany floors it travels in all.",
            "$give the sum of the distances of a lift that begins at floor 0 and visits $floors one after the other.",
            "Beginning at 0, go to each number of $floors in turn. Return the total length of the way.",
            (
                "A lift uses one unit of power per floor, up or down. From the ground floor (0) it visits $floors in "
                "this order. $give the units used."
            ),
            (
                "Add the absolute differences between neighbours in $floors, and the first number itself as the way "
                "from 0."
            ),
            (
                "This function takes a list of integers $floors and returns the total number of floors that a lift "
                "passes when it starts at floor 0 and goes to each of the listed floors in turn."
            ),
            (
                "A lift stands at floor 0. It gets a list of floors, $floors, and goes to them one by one in this "
                "order. From floor 2 to floor 5 it travels 3 floors, and from 5 to 2 it travels 3 as well. Output "
                "how many floors it travels altogether."
            ),
            (
                "A postman begins at house 0 and visits the houses in $floors, in that order; houses are one step "
                "apart. Determine how many steps the tour has. An empty list means no steps."
            ),
            (
                "Input: a list of whole numbers $floors. Output: the sum of the distances between one stop and the "
                "next, where the first stop is 0, which is not in the list."
            ),
            "Determine how many floors a lift travels that starts at floor 0 and visits $floors one by one.",
        ],
        """
        $total = 0
        place = 0
        for floor in $floors:
            $total += abs(floor - place)
            place = floor
        return $total
        """,
        lambda floors: sum(max(a, b) - min(a, b) for a, b in zip([0, *floors], floors, strict=False)),
        edges=(([],), ([0],), ([3, 1],)),
    ),
    drill(
        "story_places.free_rooms",
        "seat_guests assign_rooms first_free take_free_places give_places",
        [words("names", names=("events", "log", "people"), make=lambda draw, _: _visits(draw))],
        "dict[str, int]",
        [
            (
                "$names lists people at a hotel door. A name seen for the first time gets the lowest free room number "
                "(from 1); seen again, that person leaves and the room is free. Return who is in which room at the "
                "end."
            ),
            (
                "Go through $names. If the person has no place, give the smallest number from 1 that nobody has; if "
                "there is one, take it away. $hand the dictionary of places in the end."
            ),
            (
                "Each entry of $names is someone who comes or, if already there, goes. Whoever comes takes the lowest "
                "free seat, counted from 1. Return a dictionary from those still there to their seats."
            ),
            (
                "A car park notes cars by name in $names: a car not inside drives in and takes the free bay with the "
                "lowest number (1 is the first); a car inside drives out. Return the bay of every car left."
            ),
            (
                "Return a dictionary of the lockers in use after $names, in which a new person takes the lowest free "
                "locker from 1 on, and one who has a locker gives it back."
            ),
            (
                "The function processes a list of names $names. A name that has no room is given the free room with "
                "the smallest number, starting at 1; a name that has one gives it up. It returns a dictionary of "
                "those who still have rooms at the end."
            ),
            (
                "You get a list $names. When you see a person the first time, this person takes the first free chair "
                "(chairs are 1, 2, 3 and so on). When you see the person again, the person goes away and the chair "
                "is free. At the end, return who sits on which chair, as a dictionary."
            ),
            (
                "For a cloakroom: each entry of $names either hands in a coat, if that person has none there, and "
                "gets the lowest unused hook from 1 on, or fetches it, which frees the hook. Report the hooks still "
                "in use as a dictionary from person to hook."
            ),
            (
                "Entries of $names alternate, for each person, between arriving and leaving. On arrival the lowest "
                "free place number (1 or more) is assigned. Output: a dictionary from each person present at the end "
                "to that person's place."
            ),
        ],
        """
        places = {}
        for $item in $names:
            if $item in places:
                del places[$item]
            else:
                free = 1
                while free in places.values():
                    free += 1
                places[$item] = free
        return places
        """,
        lambda names: _places(names),
        edges=(([],), (["Ada"],), (["Ada", "Ada"],), (["Ada", "Ben", "Ada", "Cara"],)),
    ),
)


def _visits(draw: Draw) -> list[str]:
    few = draw.sample(("Ada", "Ben", "Cara", "Dan", "Eva", "Leo"), 4)
    return [draw.choose(few) for _ in range(draw.integer(1, 6))]


def _places(names: list[str]) -> dict[str, int]:
    rooms: list[str | None] = [None] * (len(names) + 1)
    order: list[str] = []
    for name in names:
        if name in rooms:
            rooms[rooms.index(name)] = None
            order.remove(name)
        else:
            rooms[rooms.index(None)] = name
            order.append(name)
    return {name: rooms.index(name) + 1 for name in order}
