"""Games by stated rules: dice, cards, turns, rounds and boards."""

from __future__ import annotations

from functools import reduce
from itertools import accumulate, takewhile

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _throws(draw: Draw, _: object) -> list[int]:
    return [draw.integer(1, 6) for _i in range(draw.integer(0, 7))]


def _trick(draw: Draw, _: object) -> list[str]:
    suits = draw.sample("HSDC", 2)
    deck = [suit + str(value) for suit in suits for value in range(2, 10)]
    return draw.sample(deck, draw.integer(2, 4))


def _cards(draw: Draw, _: object) -> list[int]:
    return [draw.integer(2, 9) for _i in range(draw.integer(0, 6))]


def _other_cards(draw: Draw, before: tuple[list[int], ...]) -> list[int]:
    return [draw.choose((card, draw.integer(2, 9), draw.integer(2, 9))) for card in before[0]]


def _points(draw: Draw, _: object) -> str:
    return "".join(draw.choose("AB") for _i in range(draw.integer(0, 9)))


def _fields(draw: Draw, least: int, most: int) -> list[str]:
    return [draw.choose("ABC") + str(draw.integer(1, 3)) for _i in range(draw.integer(least, most))]


def _war(one: list[int], two: list[int]) -> tuple[int, int]:
    points = [0, 0]
    start = 0
    for at in range(len(one)):
        if one[at] != two[at]:
            points[one[at] < two[at]] += at + 1 - start
            start = at + 1
    return points[0], points[1]


def _leader(points: str, k: int) -> str | None:
    ends = {at: who for who in "AB" for at in range(len(points) + 1) if points[:at].count(who) == k}
    return ends[min(ends)] if ends else None


FAMILIES = (
    drill(
        "sim_games.greedy_turn",
        "turn_score greedy_turn score_of_turn {get|count}_turn_points points_in_turn risky_turn",
        [Arg("throws", ("throws", "rolls", "dice", "turn", "numbers"), "list[int]", _throws)],
        "int",
        [
            (
                "A player throws a die again and again and collects the points; but a 1 ends the turn and all its "
                "points are lost. $give the score of the turn with $throws, in the order thrown. No throw gives 0."
            ),
            "$give the sum of $throws, or 0 if a 1 is among them.",
            (
                "If there is a 1 in $throws, return 0. Otherwise return all the numbers added up, which is 0 for an "
                "empty list."
            ),
            (
                "Add the numbers of $throws one after another. Should you meet a 1, stop and return 0. If you get "
                "to the end, return the sum."
            ),
            (
                "Greedy Gus keeps rolling the die and adds up what it shows. Whoever rolls a 1 goes home with "
                "nothing. What does Gus go home with, if he rolls $throws?"
            ),
            (
                "{Input|Given}: numbers from 1 to 6. {Output|Result|Returned}: their total when none of them is 1, "
                "and 0 when at least one is. The total of no numbers is 0."
            ),
            (
                "{You get|You have|You are given} the throws of one turn as a list. Every throw counts as many "
                "points as it shows. There is one danger: the 1 takes all points of the turn away. Return the "
                "points that are left."
            ),
            (
                "{This function takes|Takes|The function accepts} what a die showed in a turn and returns how many "
                "points the turn is worth: nothing if a one turned up, the sum otherwise."
            ),
            (
                "In this game each turn is a risk. $throws are worth their sum as long as every one of them is at "
                "least 2; a single 1 among them makes the whole turn worthless. Return its worth."
            ),
            "Total of $throws; 0 as soon as a 1 occurs.",
        ],
        [
            """
            $total = 0
            for $x in $throws:
                if $x == 1:
                    return 0
                $total += $x
            return $total
            """,
            "return 0 if 1 in $throws else sum($throws)",
        ],
        lambda throws: sum(throws) * (min(throws, default=2) > 1),
        edges=(([],), ([1],), ([6, 5],), ([6, 1, 5],), ([2, 2, 2, 1],)),
    ),
    drill(
        "sim_games.trick_taker",
        "trick_winner who_takes_trick winning_card_index {find|get}_trick_winner taker best_of_trick",
        [Arg("cards", ("cards", "trick", "played", "table"), "list[str]", _trick)],
        "int",
        [
            (
                "In a card game each player lays one card, such as 'H7': a letter for the suit and a number from 2 "
                "to 9. The suit of the first card must be followed; the highest card of that suit takes the trick, "
                "other suits never do. $give the index of the card in $cards that takes it. All cards are different."
            ),
            (
                "$give the position (from 0) of the winning card in $cards. Only cards with the same letter in "
                "front as the first card can win, and among them the one with the largest digit does. No card "
                "occurs twice."
            ),
            (
                "Take the suit, i.e. the first character, of the card at index 0 of $cards. Of all cards with this "
                "suit find the one with the highest number behind the letter. Return its index; it is unique, since "
                "every card exists once."
            ),
            (
                "If a card has another suit than the first one, it loses. If it has the same suit, but a smaller "
                "number than another card of that suit, it loses too. Return the index of the card in $cards that "
                "does not lose. The cards, such as 'S4', are all different and there is at least one."
            ),
            (
                "Ida leads with the first card of $cards, her friends add theirs in turn. 'D9' means diamonds nine, "
                "and so on up from two. Diamonds win only if Ida led diamonds; it is always her suit that counts, "
                "and the highest card in it. Return the place of the winning card in the list, 0 for Ida."
            ),
            (
                "{Input|Given}: a non-empty list of different strings, each one a suit letter and a digit. "
                "{Output|Result|Returned}: the index of the string with the greatest digit among those which share "
                "the letter of the first string."
            ),
            (
                "{You get|You have|You are given} a list of cards. Look at the letter of the first card. Cards with "
                "other letters are worth nothing now. Which of the remaining cards has the biggest number? Return "
                "where it stands in the list, counting from 0. There are no two equal cards."
            ),
            (
                "{This function takes|Takes|The function accepts} the cards of a trick in the order played, each as "
                "suit letter plus value, without repetition, and returns the index of the player who takes the "
                "trick. The first card sets the suit; the best value in this suit wins."
            ),
            (
                "Four, three or two players have put $cards on the table. 'C' in front means clubs, 'H' hearts, 'S' "
                "spades, 'D' diamonds, and the digit after it is the value. Who followed the first player's suit "
                "with the top value (perhaps the first player)? Answer with an index. The cards are distinct."
            ),
            ("Index of the highest card in $cards whose suit (letter) is that of the first card; all cards differ."),
        ],
        [
            """
            $best = 0
            for $i in range(1, len($cards)):
                if $cards[$i][0] == $cards[0][0] and $cards[$i][1] > $cards[$best][1]:
                    $best = $i
            return $best
            """,
            """
            suit = $cards[0][0]
            $best = max(int(card[1:]) for card in $cards if card[0] == suit)
            return $cards.index(suit + str($best))
            """,
        ],
        lambda cards: cards.index(sorted(card for card in cards if card.startswith(cards[0][0]))[-1]),
        edges=((["H7"],), (["H2", "S9"],), (["H2", "H9", "S9"],), (["D5", "D3", "C8", "D6"],)),
    ),
    drill(
        "sim_games.leave_home",
        "fields_from_home leave_home steps_after_six {move|walk}_after_six token_way piece_progress",
        [Arg("throws", ("throws", "rolls", "dice", "results", "turns"), "list[int]", _throws)],
        "int",
        [
            (
                "A piece stays at home until a 6 is thrown. This 6 only brings it to the start field, 0; each later "
                "throw moves it on by as many fields as the die shows. $give the field it stands on after $throws, "
                "or -1 if it is still at home."
            ),
            (
                "$give -1 if $throws contains no 6, and otherwise the sum of all the numbers that come after the "
                "first 6."
            ),
            (
                "Walk through $throws. Before the first 6 nothing happens. The first 6 puts the piece on field 0. "
                "From then on, every number, other sixes included, is added to the field. Return the field at the "
                "end; return -1 if the piece never got out."
            ),
            (
                "If no throw is a 6, the result is -1. If there is one, drop it and everything before it; the "
                "result is the total of what is left, which may be nothing (0)."
            ),
            (
                "Kim and her brother play a board game in which you need a six to begin. The six itself is used up "
                "to put the token on the start, numbered 0. Then it advances by every throw. Kim throws $throws. On "
                "which field is her token? Say -1 if it could not begin."
            ),
            (
                "{Input|Given}: the throws of a die in order. {Output|Result|Returned}: how far a token gets that "
                "waits for a six, spends it to enter (field 0) and then moves by the face value of each further "
                "throw; -1 if it does not enter."
            ),
            (
                "{You get|You have|You are given} a list of numbers from 1 to 6. Search the first 6. Not there? "
                "Return -1. There? Then add all numbers that stand behind it in the list and return the sum, 0 if "
                "none stands there."
            ),
            (
                "{This function takes|Takes|The function accepts} a player's throws and returns the number of the "
                "field that the player's piece has reached. The first six opens the way to field 0; the throws "
                "after it are steps. A piece that is not on the way yet is on -1."
            ),
            (
                "A frog sits under a bucket. Rolling a 6 lifts the bucket for good (the frog is at mark 0 then), "
                "and all rolls that follow make it jump so many marks forward. With the rolls $throws, at which "
                "mark does it sit? If the bucket was never lifted, the answer is -1."
            ),
            "Sum of $throws after the first 6; -1 without a 6.",
        ],
        [
            """
            if 6 not in $throws:
                return -1
            return sum($throws[$throws.index(6) + 1 :])
            """,
            """
            place = -1
            for $x in $throws:
                if place >= 0:
                    place += $x
                elif $x == 6:
                    place = 0
            return place
            """,
        ],
        lambda throws: sum(throws) - sum(takewhile(lambda n: n < 6, throws)) - 6 if 6 in throws else -1,
        edges=(([],), ([6],), ([5, 4],), ([3, 6, 2, 6, 1],), ([6, 6],)),
    ),
    drill(
        "sim_games.carried_points",
        "play_with_carry card_duel {score|count}_duel duel_points carried_points result_of_duel",
        [
            Arg("mine", ("mine", "first", "cards1", "a", "ours"), "list[int]", _cards),
            Arg("theirs", ("theirs", "second", "cards2", "b", "rival"), "list[int]", _other_cards),
        ],
        "tuple[int, int]",
        [
            (
                "Two players turn up a card each, round by round; $mine and $theirs are their cards. Each round "
                "puts one point on the table. The higher card takes all points on the table; with equal cards they "
                "stay there for the next round. $hand the points of both as a tuple, first player first. Points "
                "that are still on the table at the end belong to nobody."
            ),
            (
                "$hand a tuple (points of the owner of $mine, points of the owner of $theirs). In each round the "
                "pot grows by 1; whoever has the larger number gets the pot, which is 0 again then; if the numbers "
                "are equal, the pot is kept. What is in the pot after the last round is lost."
            ),
            (
                "Set a pot to 0. For each pair of elements at the same place of $mine and $theirs, which have equal "
                "lengths, add 1 to the pot. If the first is greater, the first player gets the pot; if the second "
                "is, the second player. In both cases empty it. Return both scores as a tuple."
            ),
            (
                "If the first card of a pair is higher, its player wins the round. If it is lower, the other one "
                "does. If both are equal, nobody wins and the round's point is added to those of the next round. "
                "Return how many points $mine and $theirs (lists of the same length) bring, as a tuple; a point "
                "that was never won does not count."
            ),
            (
                "Anna and Bert lay down cards at the same time, Anna $mine, Bert $theirs. There is a nut in the "
                "bowl for each round, and the better card wins what is in the bowl. On a draw the nut stays in the "
                "bowl, so the next winner gets more. How many nuts has Anna, how many Bert (a tuple)? Nuts left "
                "over are eaten by the dog."
            ),
            (
                "{Input|Given}: two lists of equal length. {Output|Result|Returned}: two scores in a tuple. Places "
                "are compared in order; at a place with different numbers the owner of the larger one scores 1 plus "
                "the number of ties directly before that place. Ties at the very end score for nobody."
            ),
            (
                "{You get|You have|You are given} two lists with as many numbers in each, $mine and $theirs. "
                "Compare the first numbers, then the second ones, and so on. One point is played for each time. Are "
                "they equal? Then keep the point for the next comparison. Else the bigger one takes all points "
                "waiting. Return a tuple of the points of both lists."
            ),
            (
                "{This function takes|Takes|The function accepts} the cards of two players, as many of one as of "
                "the other, and returns a tuple with their points. A won round is worth one point and one further "
                "point for each undecided round just before it. Undecided rounds after the last won one are worth "
                "nothing."
            ),
            (
                "In a quiz of two teams every question is worth 1 star. $mine and $theirs are the marks of their "
                "answers, question by question. Better marks win the star together with all stars left from ties "
                "before. Equal marks leave the star lying. Tell how many stars each team has in the end, as a tuple "
                "(stars left lying do not count)."
            ),
            ("Points of ($mine, $theirs) as a tuple: higher number wins 1 plus the points of the ties just before it."),
        ],
        [
            """
            points, others, pot = 0, 0, 0
            for $left, $right in zip($mine, $theirs):
                pot += 1
                if $left > $right:
                    points += pot
                    pot = 0
                elif $left < $right:
                    others += pot
                    pot = 0
            return points, others
            """,
        ],
        _war,
        edges=(([], []), ([3], [3]), ([3, 5], [3, 4]), ([2, 2, 9], [2, 2, 9]), ([4, 4, 2, 7], [1, 4, 6, 7])),
    ),
    drill(
        "sim_games.first_to_reach",
        "first_to_reach winner_at {find|get}_first_winner who_gets_there first_with_points race_of_points",
        [
            Arg("points", ("points", "rounds", "game", "winners", "record"), "str", _points),
            integer("k", 1, 4, names=("k", "goal", "target", "needed"), fix=(2, 3)),
        ],
        "str | None",
        [
            (
                "In the string $points an 'A' is a round won by player A and a 'B' one won by player B. $hand the "
                "player who first has $k wins, as 'A' or 'B', or None if neither gets that far."
            ),
            (
                "$hand the letter, 'A' or 'B', that is the first to have occurred $k times when $points is read "
                "from left to right. If neither letter occurs so often, return None."
            ),
            (
                "Count the letters A and B while reading $points. As soon as one count is $k, return its letter. If "
                "the end comes sooner, return None."
            ),
            (
                "If A has won $k rounds before B has, the answer is 'A'. If B has won as many before A has, it is "
                "'B'. If the record $points ends before that happens to either of them, it is None. Each letter of "
                "$points names the winner of a round."
            ),
            (
                "Two friends play darts for a cake. Every leg has a winner, and the cake goes to whoever is first to "
                "win $k legs. The winners are written down as $points, letters A and B. Who gets the cake? Answer None "
                "if they have to go on tomorrow."
            ),
            (
                "{Input|Given}: a string of the letters A and B. {Output|Result|Returned}: the letter whose "
                "occurrence number $k stands further to the left; None if there is no such occurrence of either."
            ),
            (
                "{You get|You have|You are given} a text of letters A and B, $points. Read it from the left and "
                "make a mark for each letter. The one with $k marks first is the winner. Return its letter. No "
                "winner? Return None."
            ),
            (
                "{This function takes|Takes|The function accepts} the winners of the rounds of a match and returns "
                "who won the match, which is over at the moment at which 'A' or 'B' has $k rounds. What is written "
                "after that moment is ignored. For an unfinished match the function returns None."
            ),
            (
                "A chess match lasts until one of the players, A or B, has $k victories. Draws are replayed and not "
                "recorded. From the record $points, say who has won the match, or return None as long as it is "
                "open. There may be friendly games behind the end of the match; they do not matter."
            ),
            "First of 'A' and 'B' with $k occurrences in $points; None if neither has them.",
        ],
        [
            """
            score = {"A": 0, "B": 0}
            for $ch in $points:
                score[$ch] += 1
                if score[$ch] == $k:
                    return $ch
            return None
            """,
            """
            for $i in range(1, len($points) + 1):
                $ch = $points[$i - 1]
                if $points[:$i].count($ch) >= $k:
                    return $ch
            return None
            """,
        ],
        _leader,
        edges=(("", 2), ("AB", 2), ("ABB", 2), ("BAAABBB", 3), ("ABABAB", 3)),
    ),
    drill(
        "sim_games.round_board",
        "play_round_board field_and_coins move_on_loop {walk|run}_around board_tour laps_and_pay",
        [
            Arg("throws", ("throws", "rolls", "dice", "moves", "steps"), "list[int]", _throws),
            integer("fields", 8, 12, names=("fields", "size", "board", "length"), fix=(8, 10)),
        ],
        "tuple[int, int]",
        [
            (
                "A board is a ring of $fields fields, numbered from 0. A figure starts on field 0 and moves on by "
                "each number of $throws. Whenever it comes to field 0 or passes it, its owner gets 5 coins. $hand "
                "the final field and the coins as a tuple."
            ),
            (
                "$hand a tuple of two integers for a figure that goes round on $fields fields (0, 1, 2 and so on, "
                "then 0 again). The first is the field where it ends after all $throws, having begun on 0; the "
                "second is 5 for every completed round."
            ),
            (
                "Keep a field, first 0, and coins, first 0. For each number in $throws add it to the field. If the "
                "field is then $fields or more, subtract $fields and add 5 to the coins. Return (field, coins)."
            ),
            (
                "If a throw leads to a field beyond the last one, the figure goes on from field 0, and 5 coins are "
                "paid; they are paid too if it stops on field 0 exactly. If not, nothing is paid. The board has "
                "$fields fields and the start, on field 0, brings nothing. Return where the figure is after "
                "$throws, together with the coins, in a tuple."
            ),
            (
                "Sam walks round a pond on $fields stepping stones, which lie in a circle and have the numbers from "
                "0. He stands on stone 0. Each number of $throws is how many stones he goes on. His aunt sits by "
                "stone 0 and hands him 5 sweets each time he arrives there or goes by. On which stone does he end, "
                "with how many sweets? Return both in a tuple."
            ),
            (
                "{Input|Given}: throws of a die. {Output|Result|Returned}: (field, coins), where the field is the "
                "sum of the throws modulo $fields and the coins are 5 times the number of full rounds in this sum."
            ),
            (
                "{You get|You have|You are given} a list of throws. You go round and round on a board with $fields "
                "fields; after the last field comes field 0, where you begin. You earn 5 coins when you reach field "
                "0 again, also when you only run over it. Return your field and your coins as a tuple."
            ),
            (
                "{This function takes|Takes|The function accepts} the throws of one player in a game on a circular "
                "track of $fields places and returns a tuple of the place (0 is the start) and the pay, at 5 coins "
                "per lap finished."
            ),
            (
                "The salary in our family's board game is 5 coins. You get it for landing on the start, which is "
                "field 0, or for passing it, but not for beginning there. The track has $fields fields. After the "
                "throws $throws, where is your figure and how much salary have you received? Give a tuple."
            ),
            (
                "Tuple (field, coins) on a ring of $fields fields after $throws from field 0, with 5 coins per full "
                "round."
            ),
        ],
        [
            """
            place = 0
            coins = 0
            for $x in $throws:
                place += $x
                if place >= $fields:
                    place -= $fields
                    coins += 5
            return place, coins
            """,
            """
            $total = sum($throws)
            return $total % $fields, $total // $fields * 5
            """,
        ],
        lambda throws, fields: (
            lambda way: (way[-1] % fields, 5 * len({at // fields for at in range(way[-1] + 1)} - {0}))
        )([*accumulate(throws, initial=0)]),
        edges=(([], 8), ([6, 2], 8), ([6, 5], 10), ([4, 6], 10), ([6, 6, 6, 6], 8)),
    ),
    drill(
        "sim_games.shot_answers",
        "answer_shots shot_results {report|judge}_shots hits_and_misses sea_battle_answers answers",
        [
            Arg(
                "ships",
                ("ships", "fleet", "targets", "hidden"),
                "list[str]",
                lambda draw, _: sorted(set(_fields(draw, 1, 4))),
            ),
            Arg("shots", ("shots", "calls", "guesses", "fields"), "list[str]", lambda draw, _: _fields(draw, 0, 6)),
        ],
        "list[str]",
        [
            (
                "On a board with fields such as 'B2', ships lie on the fields in $ships. For each field of $shots, "
                "in order, give an answer: 'again' if it was shot at before, otherwise 'hit' if a ship lies there "
                "and 'miss' if not. $hand the list of answers."
            ),
            (
                "$hand a list with one word for each element of $shots: 'again' for an element that stands earlier "
                "in $shots as well, else 'hit' for one that is in $ships, else 'miss'."
            ),
            (
                "Keep a collection of the fields that were shot at. For each shot in $shots: if it is in the "
                "collection, append 'again' to the result. If it is not, append 'hit' or 'miss', depending on "
                "whether it is in $ships, and put it into the collection. Return the result."
            ),
            (
                "If a shot goes to a field that has been tried already, the answer is 'again'. If it goes to a new "
                "field with a ship, the answer is 'hit'. If it goes to a new field without one, the answer is "
                "'miss'. Answer all $shots in turn and return the answers as a list; $ships are the fields with "
                "ships."
            ),
            (
                "Two children hide ships on squared paper. One calls the fields $shots, the other, whose ships are "
                "at $ships, replies 'hit' or 'miss', and 'again' when a field is called that was called before. "
                "List the replies."
            ),
            (
                "{Input|Given}: two lists of field names. {Output|Result|Returned}: a list as long as the second "
                "list. A name that repeats an earlier one of the second list gives 'again'; of the others, those in "
                "the first list give 'hit' and the rest 'miss'."
            ),
            (
                "{You get|You have|You are given} the fields of the ships and the shots of the enemy. For every "
                "shot write a word. Is the same shot there a second time (or third)? Write 'again'. Is there a "
                "ship? Write 'hit'. Is there water? Write 'miss'. Return the words as a list."
            ),
            (
                "{This function takes|Takes|The function accepts} the fields on which a player's ships are, $ships, "
                "and the shots at this player in order, $shots. It returns the answers to the shots: 'hit' or "
                "'miss' when a field is shot at for the first time, 'again' from the second time on."
            ),
            (
                "Dig for treasure: chests are buried at $ships, and the pirates dig at $shots, one place after "
                "another. Note 'hit' if they find a chest, 'miss' if they find sand, and 'again' if they have dug "
                "at the place before, whatever was there. Return the notes."
            ),
            "One word per element of $shots: 'again' if repeated, else 'hit' if in $ships, else 'miss'.",
        ],
        [
            """
            $seen = set()
            $result = []
            for $item in $shots:
                if $item in $seen:
                    $result.append("again")
                elif $item in $ships:
                    $result.append("hit")
                else:
                    $result.append("miss")
                $seen.add($item)
            return $result
            """,
            """
            $result = []
            for $i, $item in enumerate($shots):
                if $item in $shots[:$i]:
                    $result.append("again")
                else:
                    $result.append("hit" if $item in $ships else "miss")
            return $result
            """,
        ],
        lambda ships, shots: [
            ("again", "miss", "hit")[(shots.index(shot) == at) * (1 + ships.count(shot))]
            for at, shot in enumerate(shots)
        ],
        edges=((["A1"], []), (["A1"], ["A1", "A1"]), (["B2", "C3"], ["B1", "B2", "B1"]), (["A1"], ["C2", "C2", "A1"])),
    ),
    drill(
        "sim_games.whose_turn",
        "whose_turn next_player {find|get}_next_player player_after_cards turn_after who_plays",
        [
            Arg(
                "cards",
                ("cards", "played", "pile", "moves", "game"),
                "list[str]",
                lambda draw, _: [draw.choose(("plain", "plain", "skip", "turn")) for _i in range(draw.integer(0, 6))],
            ),
            integer("players", 3, 5, names=("players", "n", "people", "count"), fix=(3, 4)),
        ],
        "int",
        [
            (
                "There are $players players round a table, numbered from 0, and player 0 begins, going upwards. "
                "Each one lays a card. After 'plain' the next player has the turn; after 'skip' the next one is "
                "left out; 'turn' reverses the direction first. After the highest number comes 0 again. $give the "
                "number of the player whose turn it is after $cards."
            ),
            (
                "$give who has the turn when all $cards have been laid: the player is 0 and the direction +1 at "
                "first; a 'plain' card moves the turn on by one in the direction, a 'skip' card by two, and a "
                "'turn' card changes the sign of the direction and moves the turn on by one. Numbers are modulo "
                "$players."
            ),
            (
                "Start with number 0 and step 1. For each of $cards: if it is 'turn', replace the step by its "
                "negative. Then add the step to the number, for a 'skip' twice. Return the remainder of the number "
                "divided by $players, so that it lies from 0 to $players - 1."
            ),
            (
                "If the card is 'plain', it is the neighbour's turn. If it is 'skip', it is the turn of the "
                "neighbour's neighbour. If it is 'turn', everything goes the other way round from now on, and the "
                "neighbour on that side goes on. First, player 0 lays a card, with player 1 as neighbour. Who is it "
                "after $cards, among $players players in a circle (0 follows the last)?"
            ),
            (
                "A family of $players plays cards. They sit in a circle, 0, 1, 2 and so on, and 0 lays the first "
                "card. The card 'skip' makes the next person miss a go, the card 'turn' sends the game back in the "
                "other direction, 'plain' does nothing special. The cards so far are $cards. Who is to play now?"
            ),
            (
                "{Input|Given}: cards as strings, each 'plain', 'skip' or 'turn', laid in this order, the first by "
                "player 0. {Output|Result|Returned}: the player to go on. The order of play is 0, 1, 2 and so on "
                "round a circle of $players until a 'turn' reverses it (another one reverses it again); a 'skip' "
                "passes over one player."
            ),
            (
                "{You get|You have|You are given} a list of cards. You count players in a circle from 0 to $players "
                "- 1, beginning at 0 and upwards. Card 'plain': go one player on. Card 'skip': go two players on. "
                "Card 'turn': change the direction and then go one player on. Return the player where you stop."
            ),
            (
                "{This function takes|Takes|The function accepts} the cards that have been played and returns the "
                "index of the player who comes next. $players players sit in a circle. Play passes from 0 to 1 and "
                "so on; 'turn' lets it pass the other way, starting from whoever laid that card; 'skip' leaves one "
                "player out."
            ),
            (
                "At a round table with $players seats (0, 1, 2 and so on) a ball is handed on, at first from seat 0 "
                "towards seat 1. The calls $cards steer it: 'plain' one seat further, 'skip' two seats further, "
                "'turn' one seat back the other way, and that way is kept until the next 'turn'. At which seat is "
                "the ball?"
            ),
            (
                "Player to move after $cards, of $players in a ring from 0: 'plain' 1 on, 'skip' 2 on, 'turn' "
                "reverses, then 1 on."
            ),
        ],
        [
            """
            place = 0
            step = 1
            for $item in $cards:
                if $item == "turn":
                    step = -step
                place += 2 * step if $item == "skip" else step
            return place % $players
            """,
        ],
        lambda cards, players: (
            reduce(
                lambda state, card: (
                    (state[0] - state[1], -state[1])
                    if card == "turn"
                    else (state[0] + state[1] * ("plain", "skip").index(card) + state[1], state[1])
                ),
                cards,
                (0, 1),
            )[0]
            % players
        ),
        edges=(
            ([], 3),
            (["plain"], 4),
            (["skip", "skip"], 3),
            (["turn"], 4),
            (["turn", "turn", "plain"], 3),
            (["turn", "skip"], 4),
        ),
    ),
)
