"""Attempts, rankings and rules of contests."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_LANDS = ("Norway", "Japan", "Kenya", "Brazil", "Italy")
_COLORS = ("gold", "silver", "bronze")


def _heights(draw: Draw, _: object) -> list[tuple[int, str]]:
    start = draw.integer(20, 30) * 5
    return [
        (start + 5 * place, draw.choose(("O", "XO", "XXO", "XXX", "-", "X-"))) for place in range(draw.integer(1, 5))
    ]


def _medals(draw: Draw, _: object) -> list[tuple[str, str]]:
    lands = draw.sample(_LANDS, 3)
    return [(draw.choose(lands), draw.choose(_COLORS)) for _place in range(draw.integer(2, 7))]


def _medal_table(draw: Draw, _: object) -> dict[str, tuple[int, int, int]]:
    return {
        land: (draw.integer(0, 2), draw.integer(0, 2), draw.integer(0, 9))
        for land in draw.sample(_LANDS, draw.integer(1, 4))
    }


FAMILIES = (
    drill(
        "school_contest.best_attempt",
        "best_attempt longest_jump best_jump best_valid_attempt best_throw best_without_fouls",
        [
            Arg(
                "jumps",
                ("jumps", "attempts", "throws", "tries"),
                "list[int]",
                lambda draw, _: [
                    -1 if draw.chance(0.4) else draw.integer(250, 480) for _place in range(draw.integer(1, 6))
                ],
            )
        ],
        "int",
        [
            (
                "$jumps lists the distances of a long jumper; a foul is written as -1. $give the longest valid "
                "distance, or 0 if every attempt was a foul or there is none."
            ),
            "Leave out every -1 in $jumps and return the largest number of the rest; return 0 when nothing is left.",
            (
                "An athlete has some attempts. A failed one is noted as -1 in $jumps. Which is the best of the others? "
                "Without any valid attempt the result counts as 0."
            ),
            (
                "The function returns the maximum of all elements that are not -1. If there are no such elements, 0 is "
                "returned."
            ),
            (
                "You get a list of distances. Some are -1, that means not valid. Return the best valid distance. If no "
                "distance is valid, return 0."
            ),
            "Best of $jumps ignoring -1; 0 if nothing is valid.",
            (
                "For the result list of a throwing contest take the longest throw in $jumps. Entries of -1 are invalid "
                "throws. Whoever has no valid throw is listed with 0."
            ),
        ],
        [
            """
            $best = 0
            for $x in $jumps:
                if $x != -1 and $x > $best:
                    $best = $x
            return $best
            """,
            "return max([$x for $x in $jumps if $x != -1], default=0)",
        ],
        lambda jumps: sorted([0, *(jump for jump in jumps if jump > 0)])[-1],
        edges=(([],), ([-1],), ([-1, 300],), ([410, 395],)),
    ),
    drill(
        "school_contest.high_jump",
        "height_cleared best_height high_jump_result highest_cleared last_height_made jump_height",
        [Arg("bar", ("bar", "heights", "tries", "series"), "list[tuple[int, str]]", _heights)],
        "int",
        [
            (
                "$bar has tuples (height, marks). The marks show the attempts: 'O' is a success, 'X' a failure, '-' a "
                "pass. $give the greatest height with an 'O' in its marks, or 0 if there is none."
            ),
            (
                "In high jump, the attempts at a height are written as a text like 'XXO', in which O means cleared. "
                "Which is the highest height cleared in $bar, a list of (height, text)? Return 0 for no success."
            ),
            (
                "Go through the pairs of $bar. The first part is a number, the second a string. Return the largest "
                "number whose string contains the letter O, and 0 if no string contains it."
            ),
            (
                "The function takes a list of tuples of an integer and a string. It determines the maximum of the "
                "integers that stand beside a string with an 'O'; without any such tuple the result is 0."
            ),
            (
                "A jumper tries several heights. O means: the jumper got over it. X means: the bar fell. Return the "
                "highest height with an O. If there is no O, return 0."
            ),
            "Highest height in $bar (height, marks) whose marks contain 'O'; else 0.",
            (
                "For the sports day we need each jumper's result. It is the largest height for which the marks contain "
                "at least one O. If no height was cleared, it is 0. The jumper's list is $bar."
            ),
        ],
        """
        $best = 0
        for height, signs in $bar:
            if "O" in signs and height > $best:
                $best = height
        return $best
        """,
        lambda bar: max([0, *(tall for tall, shown in bar if shown.count("O") > 0)]),
        edges=(([],), ([(120, "XXX")],), ([(120, "XO"), (125, "XXX")],)),
    ),
    drill(
        "school_contest.medals_of",
        "count_$tag_medals $tag_medals medal_count_$tag $tag_by_country $tag_table list_$tag_medals",
        [Arg("medals", ("medals", "winners", "awards", "ceremonies"), "list[tuple[str, str]]", _medals)],
        "dict[str, int]",
        [
            (
                "$medals has tuples (country, medal), the medal being 'gold', 'silver' or 'bronze'. $build a "
                "dictionary from each country to the number of its $tag medals; countries without one are left out."
            ),
            (
                "How many $tag medals did each country win? Count them in the list $medals of pairs (country, kind of "
                "medal). Return a dictionary with the countries that have at least one."
            ),
            (
                "Look only at the pairs in $medals whose second part is '$tag'. Count how often each first part occurs "
                "among them, and return the counts in a dictionary."
            ),
            (
                "The function takes a list of (string, string) tuples and returns a dictionary. Its keys are the "
                "countries that appear together with '$tag'; its values tell how often."
            ),
            (
                "There is a list of medals. Every medal is a tuple with a country and a color. Count the $tag ones for "
                "every country. Do not write countries with zero into the dictionary."
            ),
            "Country -> number of '$tag' entries in $medals, a list of (country, color).",
            (
                "A sports page shows a table of $tag medals only. From $medals, pairs of a country and a color, make "
                "the dictionary behind that table: each country with a(n) $tag medal and how many it has."
            ),
        ],
        """
        $result = {}
        for country, color in $medals:
            if color == "$tag":
                $result[country] = $result.get(country, 0) + 1
        return $result
        """,
        lambda medals, v: {land: medals.count((land, v["tag"])) for land, color in medals if color == v["tag"]},
        edges=(([],), ([("Kenya", "gold")],), ([("Japan", "silver"), ("Japan", "bronze"), ("Japan", "silver")],)),
        variants=[{"tag": color} for color in _COLORS],
    ),
    drill(
        "school_contest.medal_table",
        "medal_table ranking_of_countries order_by_medals rank_countries medal_ranking best_countries",
        [Arg("medals", ("medals", "table", "tally", "results"), "dict[str, tuple[int, int, int]]", _medal_table)],
        "list[str]",
        [
            (
                "$medals maps countries to (gold, silver, bronze). $hand the countries, the one with most gold first; "
                "equal numbers of gold are decided by silver, then by bronze, and if all are equal the order of "
                "$medals stays."
            ),
            (
                "Sort the keys of $medals by their tuples of three numbers, from the greatest tuple to the smallest. "
                "Keys with equal tuples keep their order."
            ),
            (
                "In a medal table a country stands above another if it has more gold; with as much gold, more silver "
                "counts, after that more bronze. List the countries of $medals from the top of the table. Those with "
                "equal medals stay in the given order."
            ),
            (
                "The function returns the keys of a dictionary in descending order of their values, which are tuples "
                "of three integers compared from left to right. The sort is stable."
            ),
            (
                "Every country has three numbers: gold, silver, bronze. First compare gold. If gold is the same, "
                "compare silver. If that is the same too, compare bronze. Return the countries, the best one first; "
                "with the same numbers the order is not changed."
            ),
            "Rank the countries in $medals by gold, then silver, then bronze, descending; ties in the old order.",
            (
                "For the newspaper, order the countries of $medals: by gold medals first, by silver at equal gold, by "
                "bronze at equal gold and silver, always the higher number first. Full ties remain as they come."
            ),
        ],
        "return sorted($medals, key=lambda country: $medals[country], reverse=True)",
        lambda medals: sorted(medals, key=lambda land: tuple(-count for count in medals[land])),
        edges=(({},), ({"Italy": (0, 1, 0), "Japan": (1, 0, 0)},), ({"Kenya": (1, 1, 1), "Italy": (1, 1, 2)},)),
    ),
    drill(
        "school_contest.game_won",
        "set_is_over game_is_over is_set_won has_winner set_finished game_decided",
        [
            integer("p", 0, 12, names=("p", "first", "home", "ours")),
            integer(
                "q",
                names=("q", "second", "guest", "theirs"),
                make=lambda draw, before: max(0, before[0] + draw.integer(-4, 4)),
            ),
            integer("k", 4, 11, names=("k", "needed", "goal", "limit"), fix=(6, 11)),
        ],
        "bool",
        [
            (
                "A set is over when one player has at least $k points and leads by at least 2. The players have $p and "
                "$q points. $check the set is over."
            ),
            "$check the greater of $p and $q is $k or more and the two differ by 2 or more.",
            (
                "In table tennis nobody wins by a single point: it takes $k points or more, and two more than the "
                "opponent. Is a game decided that stands at $p against $q? Return True or False."
            ),
            (
                "The function returns a boolean. It is True if the larger of the two scores has reached $k and the "
                "absolute difference of the scores is not less than two."
            ),
            (
                "Two players have $p and $q points. One of them wins with $k or more points. But the winner must have "
                "two points more than the other. Return True if somebody has won, and False if they go on."
            ),
            "Is $p to $q a final score? At least $k points, at least 2 ahead.",
            (
                "If neither $p nor $q is $k or more, return False. If one of them is, return True exactly when the "
                "distance between both is greater than 1."
            ),
        ],
        "return max($p, $q) >= $k and abs($p - $q) >= 2",
        lambda p, q, k: (p >= k and p - q > 1) or (q >= k and q - p > 1),
        edges=((6, 5, 6), (6, 4, 6), (8, 10, 6), (0, 0, 11)),
    ),
    drill(
        "school_contest.places_gained",
        "places_gained overtaken positions_won places_made_up race_progress change_of_place",
        [
            Arg(
                "start",
                ("start", "grid", "before", "start_order"),
                "list[str]",
                lambda draw, _: draw.sample(PEOPLE, draw.integer(2, 5)),
            ),
            Arg(
                "finish",
                ("finish", "goal", "after", "finish_order"),
                "list[str]",
                lambda draw, before: draw.shuffled(before[0]),
            ),
            Arg(
                "who",
                ("who", "driver", "runner", "person"),
                "str",
                lambda draw, before: draw.choose(before[0]),
            ),
        ],
        "int",
        [
            (
                "$start lists the drivers in the order of the start and $finish in the order of the finish. $give how "
                "many places $who has gained; a loss of places is negative."
            ),
            (
                "By how many positions is $who further to the front in $finish than in $start? Return a negative "
                "number if it is further back."
            ),
            (
                "In a race $who began at one place and ended at another. Subtract the place in $finish from the place "
                "in $start and return the difference."
            ),
            (
                "The function takes two lists with the same names in different order and one of the names. It returns "
                "the index of the name in the first list minus its index in the second list."
            ),
            (
                "A race has a start order and a finish order. Find the place of $who in both. If $who was third and is "
                "first now, the result is 2. If $who was first and is third now, the result is -2. Return this number."
            ),
            "Index of $who in $start minus index in $finish.",
            (
                "The report of the race shall say how many places $who made up. Compare the two lists $start and "
                "$finish, which hold the same names: coming forward counts positive, falling back negative, the same "
                "place gives 0."
            ),
        ],
        "return $start.index($who) - $finish.index($who)",
        lambda start, finish, who: (
            {p: place for place, p in enumerate(start)}[who] - {p: place for place, p in enumerate(finish)}[who]
        ),
        edges=((["Ada"], ["Ada"], "Ada"), (["Ada", "Ben", "Cara"], ["Cara", "Ada", "Ben"], "Cara")),
    ),
    drill(
        "school_contest.fixtures",
        "fixtures all_matches match_list each_against_each pairings games_to_play",
        [
            Arg(
                "teams",
                ("teams", "clubs", "players", "classes"),
                "list[str]",
                lambda draw, _: draw.sample(("Reds", "Blues", "Greens", "Foxes", "Lions", "Stars"), draw.integer(1, 4)),
            )
        ],
        "list[str]",
        [
            (
                "Everyone in $teams plays once against each other. $build the list of matches as texts like 'Reds - "
                "Blues'; the one that stands earlier in $teams is named first, and all games of the first team come "
                "first."
            ),
            (
                "Plan a tournament for $teams in which each two meet once. Return the games as strings with ' - ' "
                "between the two names, the earlier name first; list the games of the first team, then the remaining "
                "ones of the second, and so on."
            ),
            (
                "With two loops make all pairings of $teams, every two teams once. Each pairing is written as first "
                "name, ' - ', second name, the second name being one that comes later in $teams."
            ),
            (
                "The function takes a list of names and returns a list of strings 'x - y', one for each two names, "
                "where x stands before y in the list. They are ordered by the place of x, then by the place of y."
            ),
            (
                "Some teams want to play. Every team meets every other team only one time. Write down every game as a "
                "text: team, blank, minus sign, blank, team. Start with the games of the first team. Keep the order of "
                "$teams."
            ),
            "All pairs of $teams as 'x - y', in list order.",
            (
                "A school cup needs a list of games for $teams, once each against each. If there is one team only, the "
                "list is empty. Otherwise each game is a string such as 'Foxes - Lions', in the order in which $teams "
                "has them."
            ),
        ],
        """
        $result = []
        for $i in range(len($teams)):
            for $right in $teams[$i + 1 :]:
                $result.append(f"{$teams[$i]} - {$right}")
        return $result
        """,
        lambda teams: [f"{teams[a]} - {teams[b]}" for a in range(len(teams)) for b in range(len(teams)) if a < b],
        edges=((["Reds"],), (["Blues", "Reds"],), (["Reds", "Blues", "Foxes"],)),
    ),
    drill(
        "school_contest.home_and_away",
        "home_and_away_games double_round season_plan all_home_games games_both_ways ordered_matches",
        [
            Arg(
                "teams",
                ("teams", "clubs", "towns", "sides"),
                "list[str]",
                lambda draw, _: draw.sample(("Reds", "Blues", "Greens", "Foxes", "Lions", "Stars"), draw.integer(1, 4)),
            )
        ],
        "list[tuple[str, str]]",
        [
            (
                "Each of $teams plays at home against each other one. $build the list of tuples (home, guest): first "
                "all home games of the first team, guests in the order of $teams, then those of the second and so on."
            ),
            (
                "$hand all ordered pairs of two different elements of $teams as tuples, sorted by the place of the "
                "first element in the list and then of the second. The names are all different."
            ),
            (
                "In a season every team receives every other team once. Return the games for $teams as tuples whose "
                "first part is the home team, with both loops running through the list in order."
            ),
            (
                "The function returns a list of all tuples (a, b) where a and b are different elements of the list; a "
                "changes slowest, and both run in list order."
            ),
            (
                "Make pairs of teams. The first one of a pair plays at home. A team cannot play against itself. All "
                "other pairs are needed. Go through $teams for the home team, and for each of them through $teams for "
                "the guest."
            ),
            "All (home, guest) pairs of different teams from $teams, in order.",
            (
                "If there is one team, there are no games. Otherwise list for each home team, in the order of $teams, "
                "a tuple with every other team as its guest."
            ),
        ],
        [
            "return [(home, guest) for home in $teams for guest in $teams if home != guest]",
            """
            $result = []
            for home in $teams:
                for guest in $teams:
                    if home != guest:
                        $result.append((home, guest))
            return $result
            """,
        ],
        lambda teams: [
            (teams[place // len(teams)], teams[place % len(teams)])
            for place in range(len(teams) ** 2)
            if place // len(teams) != place % len(teams)
        ],
        edges=((["Reds"],), (["Blues", "Reds"],)),
    ),
)
