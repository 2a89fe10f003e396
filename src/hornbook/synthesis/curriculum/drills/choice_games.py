"""Rules of games and daily life: winners, scores, orders, stock."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill

_HANDS = ("rock", "paper", "scissors")


def _hand(key: str, *names: str) -> Arg:
    return Arg(key, names, "str", lambda draw, _: draw.choose(_HANDS))


FAMILIES = (
    drill(
        "choice_games.rock_paper",
        "rock_paper_scissors winner_of_round who_wins play_round {find|get}_winner round_result",
        [_hand("p", "first", "a", "player1"), _hand("q", "second", "b", "player2")],
        "int",
        [
            (
                "Rock beats scissors, scissors beat paper, paper beats rock. $hand 1 if $p beats $q, 2 if $q beats "
                "$p, and 0 if they are equal."
            ),
            (
                "Two players show $p and $q ('rock', 'paper' or 'scissors'). $hand the number of the winner, 1 or "
                "2, or 0 for a draw."
            ),
            (
                "Rock, paper, scissors: the first player has $p, the second $q. Return 0 for a tie, else which "
                "player (1 or 2) has won."
            ),
            "If $p and $q are the same, return 0. If $p wins in rock-paper-scissors, return 1. Otherwise return 2.",
            (
                "Who wins a round, 1 or 2? $p is the hand of player 1 and $q that of player 2: 'rock' > 'scissors' "
                "> 'paper' > 'rock'. Equal hands give 0."
            ),
            (
                "Compare the hands $p and $q by the usual rules (paper wraps rock, scissors cut paper, rock blunts "
                "scissors): 1, 2 or, when equal, 0."
            ),
            (
                "The function takes two strings, $p and $q, each one of 'rock', 'paper' and 'scissors', and returns "
                "1 if the first wins, 2 if the second wins and 0 if both are the same. Paper wins over rock, rock "
                "over scissors, scissors over paper."
            ),
            (
                "You get what two players show, $p and $q. If they show the same, output 0. Rock wins against "
                "scissors, scissors win against paper, and paper wins against rock. If the first player wins, output "
                "1. If the second player wins, output 2."
            ),
            (
                "Input: two hands, $p for player 1 and $q for player 2. Output: 0 for equal hands; otherwise the "
                "number of the player who wins by the rules of rock, paper, scissors."
            ),
            (
                "A referee for rock-paper-scissors announces 1, 2 or 0 (nobody). Determine the announcement when "
                "player 1 shows $p and player 2 shows $q."
            ),
            "Determine who wins at rock, paper, scissors with $p against $q: 1 or 2, or 0 if they are equal.",
        ],
        """
        if $p == $q:
            return 0
        wins = [("rock", "scissors"), ("scissors", "paper"), ("paper", "rock")]
        return 1 if ($p, $q) in wins else 2
        """,
        lambda p, q: (_HANDS.index(p) - _HANDS.index(q)) % 3,
        edges=(("rock", "rock"), ("rock", "paper"), ("scissors", "paper"), ("rock", "scissors")),
    ),
    drill(
        "choice_games.match_points",
        "league_points points_for_match match_points {get|compute}_points points_of_team result_points",
        [
            integer("p", 0, 4, names=("own", "scored", "ours")),
            integer("q", 0, 4, names=("other", "conceded", "theirs")),
        ],
        "int",
        [
            (
                "A team scored $p goals and its opponent $q. $hand the team's points: 3 for a win, 1 for a draw, 0 "
                "for a defeat."
            ),
            "If $p is more than $q, return 3; if they are equal, return 1; otherwise return 0.",
            "$hand 3 when $p > $q, 1 when $p == $q, and 0 when $p < $q.",
            (
                "In a league a win brings 3 points, a tie 1, a loss nothing. How many points does a result of $p "
                "to $q bring to the first team?"
            ),
            "Points for the match $p : $q, seen from the side that is named first (win 3, draw 1, loss 0).",
            (
                "Compare the goals $p with the goals $q of the other side. More goals are worth 3 points, equally "
                "many 1, fewer 0."
            ),
            (
                "The function takes two integers, the goals $p of a team and the goals $q of its opponent, and "
                "returns the points the team gets: 3, 1 or 0 for victory, draw and defeat."
            ),
            (
                "Your team made $p goals. The other team made $q goals. If you made more, you get 3 points. If both "
                "made the same number, you get 1 point. If you made fewer, you get 0 points. How many points do you "
                "get?"
            ),
            (
                "For a league table we need the points of the home side: three if its goals $p exceed the visitors' "
                "goals $q, one if they are level, none if it is behind."
            ),
            (
                "Input: goals $p for and $q against. Output: 3 if the first number is the larger one, 1 if there is "
                "no difference, 0 otherwise."
            ),
            (
                "My team scored $p goals and got $q. For a win we have 3 points, for a draw 1, for a defeat none. "
                "How many do we get?"
            ),
            "Convert the result $p to $q of a match to points: 3 for a win, 1 for a draw, 0 for a loss.",
        ],
        "if $p > $q:\n    return 3\nif $p == $q:\n    return 1\nreturn 0",
        lambda p, q: {1: 3, 0: 1, -1: 0}[(p > q) - (p < q)],
        edges=((1, 0), (2, 2), (0, 1)),
    ),
    drill(
        "choice_games.season_points",
        "season_points total_points {get|compute}_season_points points_of_season league_total table_points",
        [
            Arg(
                "results",
                ("results", "matches", "games", "scores"),
                "list[tuple[int, int]]",
                lambda d, _: [(d.integer(0, 3), d.integer(0, 3)) for _ in range(d.integer(1, 5))],
            )
        ],
        "int",
        [
            (
                "$results is a list of (own goals scored, goals of the opponent). A win gives 3 points, a draw 1. "
                "$give the total."
            ),
            (
                "Add up a team's points: for each pair (a, b) in $results it gets 3 if a > b, 1 if a == b, and "
                "otherwise 0."
            ),
            (
                "A team has played the matches $results, pairs of its own and the other team's goals. How many "
                "points has it (win 3, draw 1, loss 0)?"
            ),
            (
                "Go through the tuples in $results. If the first number is larger, add 3; if both are equal, add "
                "1. Return the sum."
            ),
            (
                "Total league points for $results: 3 for every pair whose first number is greater, 1 for every "
                "pair of equal numbers."
            ),
            (
                "In each tuple of $results the team's goals come first. Wins count 3, draws 1, defeats 0. $give "
                "the sum of points."
            ),
            (
                "The function takes a list of tuples $results, each holding the goals for and the goals against a "
                "team in one match, and returns the team's points as an integer: a victory counts 3, a draw 1, a "
                "defeat 0."
            ),
            (
                "You get a list of results, $results. Each result is a pair of numbers: the goals of your team, then "
                "the goals of the other team. You get 3 points when you have more goals, 1 point when both have the "
                "same. Add the points of all matches."
            ),
            (
                "A coach has noted all the matches as (ours, theirs) in $results. Determine how many points that "
                "makes, with three for each match won and one for each match drawn. Without matches there are no "
                "points."
            ),
            "The sum over $results of 3 per win (first number larger) and 1 per draw.",
            (
                "Calculate a team's points (3 per win, 1 per draw) from its results $results, each (own goals, other "
                "goals)."
            ),
        ],
        """
        $total = 0
        for $left, $right in $results:
            if $left > $right:
                $total += 3
            elif $left == $right:
                $total += 1
        return $total
        """,
        lambda rs: 3 * len([r for r in rs if r[0] > r[1]]) + len([r for r in rs if r[0] == r[1]]),
        edges=(([],), ([(1, 0), (2, 2), (0, 1)],)),
    ),
    drill(
        "choice_games.dice_throw",
        "$tag_score {get|compute}_throw_score dice_points score_throw value_of_throw points_for_dice",
        [integer("p", 1, 6, names=("first", "a", "die1")), integer("q", 1, 6, names=("second", "b", "die2"))],
        "int",
        [
            "Two dice show $p and $q. The score is their sum, but $special if both are equal. $hand the score.",
            "If $p and $q are equal, return $special; otherwise return $p + $q.",
            "A throw of two dice counts the sum of the eyes $p and $q. A double counts $special instead.",
            "$hand the points for a throw: $special for two equal dice, else the sum of $p and $q.",
            (
                "In a dice game doubles score $special and all other throws score the total of both dice. What do "
                "$p and $q score?"
            ),
            "Score of the dice $p and $q: their sum, except that equal dice give $special.",
            (
                "The function takes the values of two dice, $p and $q, and returns the score of the throw: normally "
                "the sum of both, but $special when both dice show the same."
            ),
            (
                "You throw two dice. They show $p and $q. If the two numbers are the same, your points are $special. "
                "If they are different, add them. Output the points."
            ),
            (
                "Our game has one special rule: when both dice show the same, they are worth $special. Any other "
                "throw is worth as much as both dice together. Determine what $p and $q are worth."
            ),
            "If the dice $p and $q differ, the result is their sum; if not, it is $special.",
            "Calculate the score of the dice $p and $q, which is their sum, or $special for a double.",
        ],
        "if $p == $q:\n    return $code\nreturn $p + $q",
        lambda p, q, v: v["good"][p - 1] if p == q else sum((p, q)),
        edges=((1, 1), (6, 6), (1, 6), (3, 4)),
        variants=[
            {"tag": "double", "special": "twice their sum", "code": "2 * ($p + $q)", "good": [4, 8, 12, 16, 20, 24]},
            {"tag": "zero", "special": "0", "code": "0", "good": [0] * 6},
            {"tag": "bonus", "special": "their sum plus 10", "code": "$p + $q + 10", "good": [12, 14, 16, 18, 20, 22]},
        ],
    ),
    drill(
        "choice_games.order_total",
        "order_total total_with_discount final_price price_to_pay {get|compute}_order_total checkout",
        [
            numbers("prices", 1, 40, 1, 4, names=("prices", "items", "costs")),
            integer("k", 50, 80, names=("limit", "threshold", "minimum"), fix=(50, 60, 100)),
        ],
        "int",
        [
            "$give the sum of $prices. If it is more than $k, subtract $off.",
            "An order has the $prices. Customers whose total is above $k get $off off. How much is to be paid?",
            "Add up $prices; when the total exceeds $k, it is reduced by $off. Return the result.",
            (
                "Work out what an order costs: the sum of the numbers in $prices, minus $off if this sum is "
                "greater than $k."
            ),
            "The total of $prices, with a discount of $off for totals over $k. At exactly $k there is no discount.",
            (
                "A shop takes $off off the bill if the bill, which is the sum of $prices, is higher than $k. "
                "Return the amount to pay."
            ),
            (
                "The function takes a list of integers $prices and returns their sum; from a sum greater than $k an "
                "amount of $off is deducted first."
            ),
            (
                "You buy some things. The prices are in $prices. Add them. If the sum is bigger than $k, you pay "
                "$off less. How much do you pay?"
            ),
            (
                "Regular customers get a voucher worth $off, which is valid only if the goods together cost more "
                "than $k. For goods with the prices $prices, determine the final amount."
            ),
            "The sum of $prices, less $off if above $k.",
            "Calculate the sum of $prices and take $off off if it is above $k.",
        ],
        "$total = sum($prices)\nif $total > $k:\n    $total -= $off\nreturn $total",
        lambda prices, k, v: sum(prices) - v["off"] * (sum(prices) > k),
        edges=lambda v: (([], 50), ([v.get("k", 50)], 50), ([v.get("k", 50), 1], 50)),
        variants=[{"off": 5}, {"off": 10}, {"off": 3}],
    ),
    drill(
        "choice_games.delivery",
        "with_delivery total_with_delivery {get|compute}_final_total add_delivery order_cost sum_with_shipping",
        [
            integer("n", 1, 90, names=("total", "amount", "price")),
            integer("k", 30, 60, names=("limit", "free_from", "minimum"), fix=(30, 40, 50)),
        ],
        "int",
        [
            (
                "Add the delivery fee of $fee to $n, unless $n is at least $k: then delivery is free. Return the "
                "final sum."
            ),
            "If $n is $k or more, return $n. Otherwise return $n plus $fee.",
            (
                "Orders from $k on are delivered free of charge, smaller ones cost $fee more. What has to be paid "
                "for an order of $n?"
            ),
            (
                "$hand the amount to pay for goods worth $n, where sending them costs $fee if they are worth less "
                "than $k."
            ),
            "A shop adds $fee to every order below $k. $hand the sum for an order of $n.",
            "$give the total of an order: $n, and $fee for delivery if that is under $k.",
            (
                "The function takes the value of an order $n and returns the sum to be paid: delivery costs $fee "
                "extra, except that orders worth $k or more are delivered at no cost."
            ),
            (
                "You order things for $n. If this is less than $k, you must pay $fee more for the delivery. If it is "
                "$k or more, the delivery costs nothing. How much do you pay in total?"
            ),
            (
                "For the checkout we need the final amount of an order of $n. Below $k a fee of $fee is added; "
                "otherwise the amount stays the same."
            ),
            "$n plus $fee, or just $n from $k on.",
            "Calculate the total for goods worth $n, with $fee for delivery below $k.",
        ],
        "if $n >= $k:\n    return $n\nreturn $n + $fee",
        lambda n, k, v: n + (v["fee"] if n < k else 0),
        edges=lambda v: tuple((v.get("k", 45) + d, 45) for d in (-1, 0, 1)),
        variants=[{"fee": 4}, {"fee": 5}, {"fee": 6}],
    ),
)
