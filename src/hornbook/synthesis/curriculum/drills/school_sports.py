"""Matches, tables and results of sports."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_TEAMS = ("Reds", "Blues", "Greens", "Foxes")


def _matches(draw: Draw, _: object) -> list[tuple[str, str, int, int]]:
    found: list[tuple[str, str, int, int]] = []
    for _place in range(draw.integer(1, 5)):
        home, guest = draw.sample(_TEAMS, 2)
        found.append((home, guest, draw.integer(0, 3), draw.integer(0, 3)))
    return found


def _results(draw: Draw, _: object) -> list[tuple[int, int]]:
    return [(draw.integer(0, 4), draw.integer(0, 4)) for _place in range(draw.integer(1, 5))]


FAMILIES = (
    drill(
        "school_sports.table_points",
        "points_of_club points_for_table league_table_points team_points points_in_table collect_points",
        [
            Arg("games", ("games", "matches", "results", "season"), "list[tuple[str, str, int, int]]", _matches),
            Arg("team", ("team", "club", "side", "who"), "str", lambda draw, _: draw.choose(_TEAMS)),
        ],
        "int",
        [
            (
                "$games is a list of tuples (home team, guest team, goals of the home team, goals of the guests). "
                "$give the points of $team: 3 for a win, 1 for a draw, 0 for a defeat."
            ),
            (
                "How many points does $team have in the table? A match is given as (home, guest, home goals, guest "
                "goals); a victory brings three points and a draw one to either side."
            ),
            (
                "For the league table we need the points of $team. Go through $games, whose entries are (first team, "
                "second team, goals of the first, goals of the second), and count 3 for each game $team won and 1 for "
                "each that ended level."
            ),
            (
                "The function takes a list of match tuples (home, guest, home goals, guest goals) and a team name. It "
                "returns the points of the team; matches of other teams are ignored."
            ),
            (
                "Each match has two teams and two numbers of goals, in the same order. If $team has more goals, it "
                "gets 3 points. If the goals are equal, it gets 1 point. If $team has fewer goals or does not play, it "
                "gets nothing. Return the sum over $games."
            ),
            "Points of $team (win 3, draw 1) from $games, a list of (home, guest, goals home, goals guest).",
            (
                "Some of the matches in $games, tuples (team, opponent, goals, goals of the opponent), were played by "
                "$team, as the first or as the second of the two. Award 3 points for more goals than the other side "
                "and 1 point for as many. What is the total?"
            ),
        ],
        """
        $total = 0
        for home, guest, shot, got in $games:
            if shot == got and $team in (home, guest):
                $total += 1
            elif shot > got and home == $team:
                $total += 3
            elif got > shot and guest == $team:
                $total += 3
        return $total
        """,
        lambda games, team: (
            sum((a >= b) + 2 * (a > b) for home, _, a, b in games if home == team)
            + sum((b >= a) + 2 * (b > a) for _, guest, a, b in games if guest == team)
        ),
        edges=(([], "Reds"), ([("Reds", "Blues", 2, 1)], "Blues"), ([("Foxes", "Reds", 1, 1)], "Reds")),
    ),
    drill(
        "school_sports.goal_difference",
        "goal_difference total_difference goals_balance difference_of_goals team_balance net_goals",
        [Arg("results", ("results", "games", "matches", "season"), "list[tuple[int, int]]", _results)],
        "int",
        [
            (
                "Each tuple of $results holds the goals a team scored and the goals it conceded. $give the goal "
                "difference: all goals scored minus all goals conceded."
            ),
            "Add up the first numbers of the pairs in $results and subtract all the second numbers.",
            (
                "A team's season is a list of pairs (shot, let in). Sports fans look at how many goals more were shot "
                "than let in over all games. Return this number for $results; it may be negative."
            ),
            "The function takes a list of pairs of integers and returns the sum of the differences first minus second.",
            (
                "You get a list of game results. The first number is for our team, the second is for the other team. "
                "Return our goals minus their goals for the whole list."
            ),
            "Goal difference over $results, pairs of (own goals, goals of opponents). No games: 0.",
            "Sum of (own - other) over the pairs in $results.",
        ],
        [
            "return sum($left - $right for $left, $right in $results)",
            """
            $total = 0
            for $left, $right in $results:
                $total += $left - $right
            return $total
            """,
        ],
        lambda results: sum(pair[0] for pair in results) - sum(pair[1] for pair in results),
        edges=(([],), ([(1, 1)],), ([(0, 3), (2, 1)],)),
    ),
    drill(
        "school_sports.winner_of_text",
        "who_won winner_from_score read_result match_outcome outcome_of_score home_or_guest",
        [
            Arg(
                "score",
                ("score", "result", "text", "final_score"),
                "str",
                lambda draw, _: (
                    f"{draw.integer(0, 12)}:{draw.integer(0, 12)}"
                    if draw.chance(0.8)
                    else f"{(goals := draw.integer(0, 9))}:{goals}"
                ),
            )
        ],
        "str",
        [
            (
                "$score is a result such as '3:1', first the goals of the home team. $hand 'home' if the home team "
                "won, 'guest' if the guests won and 'draw' otherwise."
            ),
            (
                "Read the two numbers around the colon in $score. If the first is greater, return 'home'; if the "
                "second is greater, return 'guest'; if they are equal, return 'draw'."
            ),
            (
                "On the board stands the final result $score, for instance '2:2'. Who won? Answer with 'home', 'guest' "
                "or 'draw'; the home team's goals stand left of the colon."
            ),
            (
                "The function splits a string of the form 'a:b' at the colon, converts both parts to integers, and "
                "returns 'home' for a > b, 'guest' for a < b and 'draw' for a == b."
            ),
            (
                "A text has two numbers and a colon between them. The left number belongs to the home team, the right "
                "one to the guests. Return the winner as 'home' or 'guest'. If nobody wins, return 'draw'."
            ),
            "Outcome of the score $score: 'home', 'guest' or 'draw' (compare as numbers, not as texts).",
            (
                "A newspaper stores results as texts like '10:9'. For the headline determine which side won: the text "
                "'home' for the first side, 'guest' for the second, 'draw' if both have equally many goals. The text "
                "is $score."
            ),
        ],
        """
        $left, $right = $score.split(":")
        if int($left) > int($right):
            return "home"
        if int($left) < int($right):
            return "guest"
        return "draw"
        """,
        lambda score: {1: "home", -1: "guest", 0: "draw"}[
            (int(score.partition(":")[0]) > int(score.partition(":")[2]))
            - (int(score.partition(":")[0]) < int(score.partition(":")[2]))
        ],
        edges=(("0:0",), ("10:9",), ("2:11",)),
    ),
    drill(
        "school_sports.form_points",
        "form_points points_from_form points_of_letters count_points form_to_points points_of_season_letters",
        [
            Arg(
                "form",
                ("form", "letters", "season", "games"),
                "str",
                lambda draw, _: "".join(draw.choose("WDL") for _place in range(draw.integer(1, 8))),
            )
        ],
        "int",
        [
            (
                "In the string $form, 'W' is a won, 'D' a drawn and 'L' a lost game. $give the points: 3 for each win "
                "and 1 for each draw."
            ),
            (
                "A team's form is written as letters, for example 'WWDL' (7 points). Return the points for $form; W "
                "counts 3, D counts 1, L counts 0."
            ),
            "Count the W and the D in $form. Three times the first plus the second is the result.",
            (
                "The function takes a string made of the letters W, D and L and returns an integer: every W adds "
                "three, every D adds one, every L adds nothing."
            ),
            (
                "One letter stands for one game: W for win, D for draw, L for loss. A win has 3 points and a draw has "
                "1 point. Return all points of $form. An empty string gives 0."
            ),
            "Points for $form where W = 3, D = 1, L = 0.",
            (
                "A reporter writes down a season as one string of letters W (won), D (draw), L (lost). How many points "
                "did the team of $form collect, three per victory and one per draw?"
            ),
        ],
        [
            'return 3 * $form.count("W") + $form.count("D")',
            """
            $total = 0
            for $ch in $form:
                if $ch == "W":
                    $total += 3
                elif $ch == "D":
                    $total += 1
            return $total
            """,
        ],
        lambda form: sum({"W": 3, "D": 1, "L": 0}[game] for game in form),
        edges=(("",), ("L",), ("WDL",)),
    ),
    drill(
        "school_sports.behind_best",
        "$tag gaps_$tag list_$tag compute_$tag find_$tag all_$tag",
        [
            Arg(
                "times",
                ("times", "seconds", "results", "values"),
                "list[int]",
                lambda draw, _: draw.numbers(50, 90, 1, 6),
            )
        ],
        "list[int]",
        [
            "$build a list that tells for each number in $times by how much it is $said of the list.",
            "$story Return for each of $times how far away it is from the $kind one, in the given order.",
            (
                "Find the $kind element of $times first. Then replace every element by its distance to it. Return the "
                "new list."
            ),
            (
                "The function returns a list of the same length in which every integer has been replaced by the "
                "absolute difference between it and the $kind integer of the list."
            ),
            (
                "You have a list of numbers, which is not empty. The $kind number gets 0. Every other number gets its "
                "difference to the $kind number. Return the list of the differences, all zero or positive."
            ),
            "Gaps to the $kind value of $times, one per element, none negative.",
            (
                "Let the $kind number of $times be the mark to compare with. Of each number we want to know by how "
                "much it is $said. Give these differences in order."
            ),
        ],
        [
            """
            $best = $f($times)
            return [$form for $x in $times]
            """,
        ],
        lambda times, v: [abs(x - sorted(times)[0 if v["f"] == "min" else -1]) for x in times],
        edges=(([60],), ([60, 60],), ([61, 59, 70],)),
        variants=[
            {
                "tag": "behind_fastest",
                "f": "min",
                "form": "$x - $best",
                "kind": "smallest",
                "said": "{greater|more} than the smallest number",
                "story": (
                    "Runners need these times, and the list of results shows how many seconds each "
                    "is behind the fastest."
                ),
            },
            {
                "tag": "below_highest",
                "f": "max",
                "form": "$best - $x",
                "kind": "largest",
                "said": "{smaller|less} than the largest number",
                "story": (
                    "Players have these points, and the list of results shows how many each is short of the leader."
                ),
            },
        ],
    ),
    drill(
        "school_sports.pace",
        "pace running_pace pace_per_kilometer time_per_kilometer pace_in_minutes_and_seconds average_pace",
        [
            integer("n", 600, 9000, names=("n", "seconds", "time", "duration")),
            integer("k", 2, 21, names=("k", "kilometers", "distance", "length"), fix=(5, 10)),
        ],
        "tuple[int, int]",
        [
            (
                "A runner needs $n seconds for $k kilometers. $give the time for one kilometer as a tuple (minutes, "
                "seconds), rounded down to whole seconds."
            ),
            (
                "Divide $n seconds by $k, rounding down, and express the result as (minutes, seconds) with less than "
                "60 seconds."
            ),
            (
                "Running watches show the pace: minutes and seconds per kilometer. Which pace is $n seconds over $k "
                "kilometers? Return a tuple of two integers, parts of a second being dropped."
            ),
            (
                "The function takes a total time in seconds and a number of kilometers; it returns the pair of full "
                "minutes and remaining full seconds that one kilometer takes on average."
            ),
            (
                "Somebody runs $k kilometers in $n seconds. How long is that for one kilometer? Cut the result to "
                "whole seconds. Then return minutes and seconds in a tuple."
            ),
            "Pace of $k kilometers in $n seconds: (minutes, seconds) per kilometer, rounded down.",
            (
                "First find the whole seconds per kilometer, $n // $k; then split them into minutes and the seconds "
                "left over. Return both."
            ),
        ],
        """
        pace = $n // $k
        return pace // 60, pace % 60
        """,
        lambda n, k: divmod((n - n % k) // k, 60),
        edges=((600, 2), (3000, 10), (1499, 5)),
    ),
    drill(
        "school_sports.clock_total",
        "relay_time total_time_text add_lap_times playing_time sum_as_clock length_as_clock",
        [
            Arg(
                "laps",
                ("laps", "times", "parts", "lengths"),
                "list[int]",
                lambda draw, _: draw.numbers(20, 200, 1, 5),
            )
        ],
        "str",
        [
            (
                "$laps are times in seconds. $give their sum as a text 'm:ss', minutes and seconds, the seconds with "
                "two digits."
            ),
            (
                "Four runners of a relay or the songs of a record: in any case $laps lists seconds. Add them and "
                "format the total as minutes, a colon and two digits for the seconds, such as '4:05'."
            ),
            (
                "How long do all of $laps (in seconds) take together? Write it like '12:30', the minutes without "
                "leading zeros."
            ),
            (
                "The function sums a list of integers, which are seconds, and returns a string with the full minutes, "
                "':' and the remaining seconds padded to two digits."
            ),
            (
                "You have a list of seconds. Calculate the sum. Show it as minutes and seconds with a colon. If there "
                "are fewer than 10 seconds left, write a 0 before them. An empty list gives '0:00'."
            ),
            "Total of the seconds in $laps as 'm:ss'.",
            (
                "For the results list we need the total time of $laps in the form minutes:seconds. The number of "
                "seconds always has two digits; 65 in all is '1:05'."
            ),
        ],
        """
        $total = sum($laps)
        return f"{$total // 60}:{$total % 60:02d}"
        """,
        lambda laps: str(sum(laps) // 60) + ":" + str(sum(laps) % 60).zfill(2),
        edges=(([],), ([60],), ([59, 6],), ([9],)),
    ),
    drill(
        "school_sports.count_off",
        "make_teams count_off_teams teams_by_counting form_teams deal_to_teams split_in_turn",
        [
            Arg(
                "players",
                ("players", "children", "people", "members"),
                "list[str]",
                lambda draw, _: draw.sample(PEOPLE, draw.integer(3, 8)),
            ),
            integer("k", 2, 4, names=("k", "teams", "groups", "count"), fix=(2, 3)),
        ],
        "list[list[str]]",
        [
            (
                "The elements of $players count off: one, two, up to $k, then one again and so on. $build the list of "
                "$k teams; a team has all who said the same number, in order."
            ),
            (
                "Deal $players out to $k lists in turn, as one deals cards: the first to the first list, the next to "
                "the second, and after the last list begin anew. Return the list of lists."
            ),
            (
                "Form $k groups from $players. Group number i (from 0) gets the elements with the indexes i, i + $k, i "
                "+ 2 * $k and so on."
            ),
            (
                "The function distributes a list of strings over a given number of lists in rotation and returns a "
                "list of these lists; the original order is kept within each of them."
            ),
            (
                "Children stand in a line. They go to $k teams one after the other: first child to team one, second "
                "child to team two, and so on. After the last team it begins with team one again. Return all teams."
            ),
            "Split $players into $k lists by taking turns.",
            (
                "For a game at school $k teams are needed. The children in $players are sent to the teams in rotation, "
                "starting with the first team. Return the teams as lists inside a list; with too few children some "
                "stay empty."
            ),
        ],
        [
            "return [$players[$i::$k] for $i in range($k)]",
            """
            $result = [[] for _ in range($k)]
            for $i in range(len($players)):
                $result[$i % $k].append($players[$i])
            return $result
            """,
        ],
        lambda players, k: [[p for place, p in enumerate(players) if place % k == group] for group in range(k)],
        edges=((["Ada"], 2), (["Ada", "Ben", "Cara"], 2), ([], 3)),
    ),
)
