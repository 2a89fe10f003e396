"""Small games: guessing, comparing, taking, throwing and the scores they give."""

from __future__ import annotations

from collections import Counter

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers, word
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _code(draw: Draw, before: tuple[str, ...]) -> str:
    return "".join(draw.choose("RGBY") for _ in range(len(before[0]) if before else draw.integer(3, 5)))


def _guessed(draw: Draw, before: tuple[str, ...]) -> str:
    return "".join(sorted({*draw.sample(sorted(set(before[0])), draw.integer(0, 4)), draw.letter()}))


def _throws(draw: Draw, _: object) -> list[str]:
    return [draw.choose(("rock", "paper", "scissors")) for _ in range(draw.integer(1, 4))]


CODE = word("secret", names=("secret", "code", "hidden"), make=_code)
GUESS = word("guess", names=("guess", "attempt", "tried"), make=_code)
BEATS = {("rock", "scissors"), ("scissors", "paper"), ("paper", "rock")}

FAMILIES = (
    drill(
        "algo_games.right_places",
        "right_places exact_hits count_exact in_right_place black_pins",
        [CODE, GUESS],
        "int",
        [
            "$howmany letters of $guess stand at the same place in $secret. Both have the same length.",
            "A code of letters $secret was guessed as $guess, equally long. $howmany places are right.",
            (
                "Compare $secret with $guess place by place and count the places where they agree. They are of equal "
                "length."
            ),
            (
                "In a guessing game each letter at the right place scores one point. $give the points of $guess for "
                "the code $secret, which is just as long."
            ),
            "$give the number of positions at which the equally long strings $secret and $guess have the same letter.",
            (
                "The function takes two strings of equal length, a secret $secret and a guess $guess, and returns "
                "the number of positions where both have the same letter."
            ),
            (
                "You get two texts of the same length, $secret and $guess. Compare the first letters, the second "
                "letters, and so on. How many times are they the same?"
            ),
            (
                "A quiz has one letter as the answer to each question: the key is $secret and a candidate wrote "
                "$guess. Determine how many answers are right."
            ),
            "Input: the equally long strings $secret and $guess. Output: the number of indexes with equal characters.",
            (
                "I guessed $guess, but the code, equally long, was $secret. How many letters did I have in the right "
                "place?"
            ),
            "Determine in how many places $guess and $secret, equally long, have the same letter.",
        ],
        [
            """
            $count = 0
            for $i in range(len($secret)):
                if $secret[$i] == $guess[$i]:
                    $count += 1
            return $count
            """,
            "return sum($left == $right for $left, $right in zip($secret, $guess))",
        ],
        lambda secret, guess: sum(secret[i] == guess[i] for i in range(len(secret))),
        edges=(("RGB", "RGB"), ("RGB", "BRG"), ("RRG", "RGG")),
    ),
    drill(
        "algo_games.hits_and_near",
        "score_guess rate_guess guess_feedback pins judge_guess",
        [CODE, GUESS],
        "tuple[int, int]",
        [
            (
                "Rate $guess against the code $secret of the same length: return (right letters at the right place, "
                "right letters at a wrong place). Each letter counts once."
            ),
            (
                "In a code game, black pins are for letters at the right place, white pins for letters that occur "
                "elsewhere in the code, each used once. $hand (black, white) for the code $secret and the guess "
                "$guess."
            ),
            (
                "$hand a pair: first at how many places $guess agrees with $secret, then how many more letters they "
                "share, repeats counted as often as both have them. They are equally long."
            ),
            (
                "Compare $secret and $guess (same length). Count exact matches; then count the common letters "
                "altogether, no matter where, and subtract the exact ones. Return both numbers as a tuple."
            ),
            (
                "A guess $guess for $secret gets two numbers: letters that are right and in place, and letters that "
                "are right but out of place (no letter of the code is used twice). Return them as a tuple."
            ),
            (
                "The function takes a secret $secret and a guess $guess, two strings of equal length, and returns a "
                "tuple of two integers: the number of positions with the right letter, and the number of further "
                "letters that are in the secret but at another position. Each letter of the secret counts only once."
            ),
            (
                "You get two texts of the same length, $secret and $guess. First count the places where the letters "
                "are the same. Then count how many letters both texts have in common, at any place, and take away "
                "the first count. Output the two numbers as a tuple."
            ),
            (
                "In a game with coloured pins the answer to a guess consists of two numbers, (right colour and "
                "place, right colour but wrong place). No pin is counted twice. Determine the answer to the guess "
                "$guess for the code $secret, which has as many pins."
            ),
            (
                "Input: the equally long strings $secret and $guess. Output: a pair, first the number of places with "
                "equal letters, then how many more letters could be matched at different places, each letter of "
                "either string being used once."
            ),
        ],
        """
        exact = sum($left == $right for $left, $right in zip($secret, $guess))
        common = sum(min($secret.count($ch), $guess.count($ch)) for $ch in set($guess))
        return exact, common - exact
        """,
        lambda secret, guess: (
            (hits := sum(p == q for p, q in zip(secret, guess, strict=True))),
            (Counter(secret) & Counter(guess)).total() - hits,
        ),
        edges=(("RGB", "RGB"), ("RGB", "BRG"), ("RRG", "GGR")),
    ),
    drill(
        "algo_games.show_letters",
        "show_word hidden_word masked_word display_word hangman_word",
        [word(), word("letters", names=("guessed", "letters", "tried", "known"), make=_guessed)],
        "str",
        [
            "$hand $word with every letter that is not in $letters replaced by '_'.",
            (
                "In hangman, a player has guessed the letters in $letters. Show $word with '_' for letters not "
                "guessed yet."
            ),
            "Hide the letters of $word: keep those that occur in the string $letters and write '_' for the others.",
            (
                "$letters contains the letters that are known. $build the text in which each unknown letter of $word "
                "is an underscore."
            ),
            (
                "A sign shows $word, but only the letters of $letters light up. Write '_' for the dark ones and "
                "return the text."
            ),
            (
                "The function takes a string $word and a string of known letters, $letters, and returns the first "
                "string with an underscore in place of every letter that is not known."
            ),
            (
                "You get a word, $word, and some letters, $letters. Look at each letter of the word. If it is one of "
                "these letters, write it. If not, write '_'. Output the text."
            ),
            (
                "On an old stone only the letters in $letters can still be read. Determine how the inscription $word "
                "looks when all others are shown as '_'."
            ),
            (
                "If a letter of $word occurs in $letters, it stays; otherwise it becomes '_'. Output: the resulting "
                "string."
            ),
            "Replace every letter of $word that is not in $letters by '_'.",
        ],
        [
            """
            shown = ""
            for $ch in $word:
                if $ch in $letters:
                    shown += $ch
                else:
                    shown += "_"
            return shown
            """,
            'return "".join($ch if $ch in $letters else "_" for $ch in $word)',
        ],
        lambda word, letters: "".join(("_", ch)[letters.count(ch) > 0] for ch in word),
        edges=(("moon", ""), ("moon", "o"), ("cat", "tac"), ("", "a")),
    ),
    drill(
        "algo_games.rounds_won",
        "rounds_won first_player_wins count_wins series_score wins_of_first",
        [
            Arg("first", ("first", "mine", "player1", "ours"), "list[str]", _throws),
            Arg(
                "second",
                ("second", "theirs", "player2", "others"),
                "list[str]",
                lambda draw, before: [draw.choose(("rock", "paper", "scissors")) for _ in before[0]],
            ),
        ],
        "int",
        [
            (
                "$first and $second are what two players show, round by round: 'rock', 'paper' or 'scissors'. "
                "$howmany rounds the first player wins."
            ),
            (
                "Rock beats scissors, scissors beat paper, paper beats rock. $howmany of the throws in $first beat "
                "the one at the same place in $second."
            ),
            (
                "Two friends play rock, paper, scissors; their throws are the equally long lists $first and $second. "
                "Count the rounds that the one of $first wins. Equal throws are won by nobody."
            ),
            (
                "$give the number of places where $first wins against $second by the rules: 'paper' over 'rock', "
                "'rock' over 'scissors', 'scissors' over 'paper'."
            ),
            (
                "Return how often the first player wins a series of rock-paper-scissors, with the throws $first "
                "against $second in order."
            ),
            (
                "The function takes the throws of two players in order, as the lists of strings $first and $second, "
                "and returns how many rounds of rock, paper, scissors the first player wins. The throws are 'rock', "
                "'paper' and 'scissors'; the lists are of equal length."
            ),
            (
                "You get two lists of the same length, $first and $second. They say what two players show in each "
                "round. 'rock' beats 'scissors', 'scissors' beats 'paper', 'paper' beats 'rock'. How many rounds "
                "does the first player win? A draw is not a win."
            ),
            (
                "Count the pairs of entries at the same place of $first and $second that are (rock, scissors), "
                "(scissors, paper) or (paper, rock)."
            ),
            (
                "Input: two equally long lists of 'rock', 'paper' and 'scissors', $first and $second. Output: the "
                "number of places where the hand in the first list defeats the hand in the second."
            ),
            "Determine how many rounds of rock, paper, scissors $first wins against $second.",
        ],
        """
        beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
        wins = 0
        for $left, $right in zip($first, $second):
            if beats[$left] == $right:
                wins += 1
        return wins
        """,
        lambda first, second: sum(pair in BEATS for pair in zip(first, second, strict=True)),
        edges=((["rock"], ["scissors"]), (["rock"], ["paper"]), (["paper", "rock"], ["paper", "scissors"])),
    ),
    drill(
        "algo_games.nim",
        "first_player_can_win nim_winner can_force_win starter_wins winning_position",
        [
            integer("n", 0, 40, names=("sticks", "matches", "n", "stones")),
            integer("k", 1, 5, names=("most", "k", "limit"), fix=(2, 3, 4)),
        ],
        "bool",
        [
            (
                "Two players take 1 to $k sticks in turn from a heap of $n. Who takes the last one wins. $check the "
                "player to move can be sure to win."
            ),
            (
                "$n matches lie on the table. In turn, each player takes at least one and at most $k. The last match "
                "wins. $check the first player can win whatever the other does."
            ),
            (
                "A position with s sticks is lost for the one to move if s is a multiple of $k + 1, otherwise won. "
                "$check $n is won."
            ),
            (
                "From $n stones, players alternately remove 1 to $k; one who cannot move loses. Return True if the "
                "starting player wins with best play, else False."
            ),
            (
                "In a taking game (1 up to $k at a time, whoever takes the last wins), is a heap of $n good for the "
                "player whose turn it is?"
            ),
            (
                "The function takes the number of sticks $n and returns True if the player who is about to move can "
                "force a win. The players alternate and take from 1 up to $k sticks each time; the one who takes the "
                "last stick wins, so with 0 sticks the player to move has lost."
            ),
            (
                "There are $n coins on the table. Two players take coins in turn: at least 1 and at most $k. If you "
                "take the last coin, you win. You begin, and both play perfectly. Do you win? Output True or False. "
                "If there are no coins at the start, you lose."
            ),
            (
                "If $n is a multiple of one more than $k, the result is False, since every move can be answered so "
                "that this stays so; otherwise it is True."
            ),
            (
                "Input: $n sticks on a heap. Output: True if the one who moves first wins with perfect play, False "
                "if not, when each move takes from 1 to $k sticks and the last stick wins."
            ),
            (
                "Determine whether the first player can win when $n sticks are taken in turn, 1 to $k at a time, and "
                "the last stick wins."
            ),
        ],
        "return $n % ($k + 1) != 0",
        lambda n, k: _wins(n, k),
        edges=((0, 3), (1, 3), (4, 3), (9, 2)),
    ),
    drill(
        "algo_games.guess_steps",
        "guesses_needed halving_guesses count_guesses guess_number steps_to_guess",
        [integer("k", 1, 100, names=("secret", "goal", "wanted", "k"))],
        "int",
        [
            (
                "A number from 1 to 100 is guessed by always naming the middle of the range left (rounded down). "
                "$howmany guesses are needed until $k is named."
            ),
            (
                "Guess $k between 1 and 100: take (low + high) // 2 each time and narrow the range to the part above "
                "or below. Return the number of guesses, the right one included."
            ),
            (
                "A friend thinks of $k. One guesses the middle of 1 to 100, hears 'higher' or 'lower', and goes on "
                "with the middle of the rest, rounded down. Count the guesses until it is right."
            ),
            "$howmany steps a binary search from 1 to 100 takes to meet $k if the middle is rounded down.",
            (
                "Halve the range 1 to 100 around guesses (low + high) // 2 until the guess equals $k. $give the count "
                "of guesses made."
            ),
            (
                "The function takes a number $k from 1 to 100 and returns how many guesses a player needs who always "
                "names the middle of the numbers still possible, (low + high) // 2, beginning with low 1 and high "
                "100. The right guess is counted as well."
            ),
            (
                "You have a secret number, $k, from 1 to 100. A player always guesses the number in the middle of "
                "what is possible, rounded down, so 50 first. You say if your number is bigger or smaller. How many "
                "guesses does the player need, with the last one?"
            ),
            (
                "In a sorted list of the numbers 1 to 100 the entry $k is searched by halving: each time the middle "
                "one, rounded down, is looked at. Determine how many entries are looked at, the one found included."
            ),
            (
                "Input: $k, from 1 to 100. Output: the number of guesses of a binary search in 1 to 100, with "
                "middles rounded down, up to and including the guess that is right."
            ),
        ],
        """
        low = 1
        high = 100
        guess = 50
        guesses = 1
        while guess != $k:
            if guess < $k:
                low = guess + 1
            else:
                high = guess - 1
            guess = (low + high) // 2
            guesses += 1
        return guesses
        """,
        lambda k: _guesses(range(1, 101), k),
        edges=((50,), (1,), (100,), (51,)),
    ),
    drill(
        "algo_games.dice_score",
        "dice_score score_throw most_equal largest_group same_dice",
        [numbers("numbers", 1, 6, 1, 6, names=("dice", "throw", "numbers", "rolls"))],
        "int",
        [
            "$howmany dice in $numbers show the number that comes up most often.",
            "$give the size of the largest group of equal numbers in $numbers.",
            (
                "In a dice game the score of a throw is how many dice show its most frequent number. $give the score "
                "of $numbers."
            ),
            (
                "$numbers has the eyes of some dice. How often does the number that comes up most often occur? Return "
                "that."
            ),
            "Count for each number how many dice in $numbers show it. Return the greatest count.",
            (
                "The function takes a list of dice values $numbers, which is not empty, and returns how many dice "
                "show the value that is most frequent among them."
            ),
            (
                "You throw some dice. The list $numbers says what they show. Which number is there the most? Do not "
                "output this number, but how many dice show it."
            ),
            (
                "Three dice of a kind are worth 3, four of a kind 4, and so on. Determine the best such worth in the "
                "throw $numbers; if all dice differ, it is 1."
            ),
            (
                "Input: a non-empty list of dice values, $numbers. Output: the highest number of times that one "
                "value appears."
            ),
            "Determine how many dice in $numbers show the most frequent value.",
        ],
        "return max($numbers.count($x) for $x in $numbers)",
        lambda numbers: Counter(numbers).most_common(1)[0][1],
        edges=(([4],), ([2, 2],), ([1, 2, 3],)),
        note="{There is at least one die.||}",
    ),
)


def _wins(n: int, k: int) -> bool:
    won = [False]
    for heap in range(1, n + 1):
        won.append(not all(won[max(0, heap - k) :]))
    return won[n]


def _guesses(left: range, k: int) -> int:
    middle = left[(len(left) - 1) // 2]
    if middle == k:
        return 1
    return 1 + _guesses(range(left.start, middle) if k < middle else range(middle + 1, left.stop), k)
