"""Stock, alarms and votes: what a rule decides."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, boolean, integer, mapping
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "choice_games.can_fill_order",
        "can_fill_order in_stock enough_in_stock check_order order_possible stock_suffices",
        [
            mapping("order", 1, 5, names=("order", "wanted", "needs")),
            mapping(
                "stock",
                names=("stock", "store", "supply"),
                make=lambda d, b: {
                    k: d.integer(n - (1 if d.chance(0.3) else 0), n + 4) for k, n in b[0].items() if d.chance(0.9)
                },
            ),
        ],
        "bool",
        [
            (
                "$check $stock has enough of everything in $order. Both map articles to amounts; an article not in "
                "$stock has the amount 0."
            ),
            (
                "For every key of $order, its value must not be larger than the value in $stock (0 if missing). "
                "$check this holds."
            ),
            (
                "A customer wants $order, a dictionary of articles and amounts. $check the shop with the $stock "
                "can deliver all of it."
            ),
            (
                "Return True if each amount in $order is at most the amount of the same key in $stock, else False. "
                "Missing keys count as 0."
            ),
            "A recipe needs $order, the kitchen has $stock. $check there is enough of each ingredient.",
            "Can $order be filled from $stock? If for some key more is needed than is there, the answer is False.",
            (
                "The function takes two dictionaries from articles to amounts, $order and $stock, and returns True "
                "if the second holds at least the amount that the first asks for of every article. An article "
                "missing in the second has the amount 0."
            ),
            (
                "You get two dictionaries. $order says how many pieces of each thing somebody wants. $stock says how "
                "many there are. Things that are not in $stock are not there at all. Is there enough of everything? "
                "Output True or False. If nothing is wanted, the answer is True."
            ),
            (
                "Before baking, one compares the list of what is needed, $order, with what is in the kitchen, "
                "$stock. Determine whether baking can begin, that is, whether nothing is lacking."
            ),
            (
                "If for any key of $order the number in $stock (0 without an entry) is too small, the result is "
                "False; otherwise True."
            ),
            "Determine whether $stock contains at least the amounts in $order for all its keys.",
        ],
        [
            "return all($stock.get($mapkey, 0) >= $val for $mapkey, $val in $order.items())",
            (
                "for $mapkey, $val in $order.items():\n    if $stock.get($mapkey, 0) < $val:\n        return "
                "False\nreturn True"
            ),
        ],
        lambda order, stock: not [k for k in order if k not in stock or stock[k] - order[k] < 0],
        edges=(({}, {"a": 1}), ({"a": 2}, {"a": 2}), ({"a": 2}, {}), ({"a": 2, "b": 1}, {"a": 1, "b": 4})),
    ),
    drill(
        "choice_games.sell",
        "sell sell_item take_from_stock remove_pieces {new|stock}_after_sale remaining_stock",
        [
            integer("n", 0, 20, names=("stock", "available", "pieces")),
            integer("k", 1, 20, names=("wanted", "amount", "order")),
        ],
        "int",
        [
            (
                "A shop has $n pieces and a customer wants $k. If there are enough, return how many remain; "
                "otherwise return $n unchanged."
            ),
            "Subtract $k from $n if the result is not negative; if it would be, return $n as it is.",
            "If $k is at most $n, return the difference $n - $k. Otherwise nothing is sold and $n is returned.",
            "$hand the stock after an order: $k of $n pieces are taken away, but only if that many are there.",
            "Take $k from $n, unless $k is larger than $n; then leave $n alone. Return what is there at the end.",
            (
                "An order of $k pieces is only carried out when $n pieces suffice. How many pieces are in the shop "
                "afterwards?"
            ),
            (
                "The function takes a number of pieces in stock, $n, and a number of pieces ordered, $k, and returns "
                "the stock after the sale. If the order is larger than the stock, nothing is sold, and the stock "
                "stays the same."
            ),
            (
                "You have $n pieces. Someone wants $k pieces. If you have enough, you give them all; output how many "
                "you have then. If you do not have enough, you give nothing; output $n."
            ),
            (
                "A bank account holds $n, and somebody wants to withdraw $k. The withdrawal is refused if the "
                "account would become negative. Determine what the account holds afterwards."
            ),
            "If $n >= $k, the output is the difference of the two; otherwise $n.",
            "Calculate the stock left when $k pieces are ordered out of $n; too large an order is ignored.",
        ],
        "if $k <= $n:\n    return $n - $k\nreturn $n",
        lambda n, k: n - k if n - k >= 0 else n,
        edges=((5, 5), (5, 6), (0, 1), (9, 3)),
    ),
    drill(
        "choice_games.alarm_clock",
        "alarm_time {get|find}_alarm wake_up_time time_to_rise when_to_wake alarm_for_day",
        [integer("day", 1, 7, names=("day", "weekday", "d")), boolean("q", ("holiday", "vacation", "is_holiday"))],
        "str",
        [
            (
                "Days are numbered from 1 (Monday) to 7 (Sunday). $hand '7:00' on workdays, '10:00' on Saturday "
                "and Sunday, and 'off' if $q is true."
            ),
            (
                "If $q is true, return 'off'. Otherwise return '10:00' if $day is 6 or 7, and '7:00' for the days "
                "1 to 5."
            ),
            (
                "An alarm clock rings at '7:00' from Monday to Friday and at '10:00' on the weekend; when $q is "
                "true it is 'off'. What does it do on $day (1 = Monday)?"
            ),
            (
                "Set the alarm for $day, a number from 1 for Monday to 7 for Sunday: '7:00', but '10:00' on days 6 "
                "and 7. With $q it is 'off' on any day."
            ),
            (
                "$q decides first: if it is true, the result is 'off'. If not, days below 6 give '7:00' and the "
                "days 6 and 7 give '10:00'. The day is $day."
            ),
            (
                "When should I get up? On holidays ($q) the answer is 'off', on weekends (day 6 or 7) '10:00', on "
                "other days '7:00'. Today is day $day."
            ),
            (
                "The function takes the day of the week as an integer $day, from 1 for Monday to 7 for Sunday, and a "
                "boolean $q that tells if it is a holiday. It returns 'off' on a holiday; otherwise '10:00' for the "
                "days 6 and 7 and '7:00' for the rest."
            ),
            (
                "You set an alarm. If $q is true, you are on holiday, so output 'off'. If not, look at $day: 1 is "
                "Monday and 7 is Sunday. From Monday to Friday output '7:00'. On Saturday and Sunday output '10:00'."
            ),
            (
                "A robot wakes people at '7:00' on the days 1 to 5 and at '10:00' on the days 6 and 7, unless $q is "
                "true, when it stays 'off'. Determine its setting for day $day."
            ),
            (
                "If $q is true, the output is 'off'. Otherwise, if $day is 6 or 7 (Saturday, Sunday), it is '10:00'; "
                "on any other day, from 1 to 5, it is '7:00'."
            ),
            "Determine the alarm for day $day (1 is Monday): 'off' if $q, else '10:00' for days 6 and 7, else '7:00'.",
        ],
        'if $q:\n    return "off"\nif $day >= 6:\n    return "10:00"\nreturn "7:00"',
        lambda day, q: "off" if q else {6: "10:00", 7: "10:00"}.get(day, "7:00"),
        edges=((5, False), (6, False), (7, True), (1, True)),
    ),
    drill(
        "choice_games.vote",
        "vote_result {get|find}_result accepted_or_rejected count_votes decide_vote outcome",
        [
            Arg(
                "votes",
                ("votes", "answers", "ballots"),
                "list[str]",
                lambda d, _: [d.choose(("yes", "no", "yes", "no", "abstain")) for _ in range(d.integer(1, 7))],
            )
        ],
        "str",
        [
            (
                "$votes holds the strings 'yes', 'no' and 'abstain'. $hand 'accepted' if there are more 'yes' than "
                "'no', 'rejected' if fewer, 'tie' if equally many."
            ),
            (
                "Count 'yes' and 'no' in the list $votes. More 'yes' means 'accepted', more 'no' means 'rejected', "
                "and the same number 'tie'."
            ),
            (
                "A council has voted; $votes has an entry for each member. Return 'accepted', 'rejected' or 'tie', "
                "comparing the number of 'yes' with that of 'no'."
            ),
            (
                "If 'yes' is more frequent than 'no' in $votes, return 'accepted'; if it is less frequent, "
                "'rejected'; else 'tie'. Other entries are ignored."
            ),
            (
                "Result of the vote $votes: 'accepted' (yes wins), 'rejected' (no wins) or 'tie'. Entries "
                "'abstain' count for neither side."
            ),
            (
                "Does the motion pass? Compare how often 'yes' and 'no' occur in $votes and answer 'accepted', "
                "'rejected', or 'tie' when they occur equally often."
            ),
            (
                "The function takes a list of strings $votes and compares the number of 'yes' with the number of "
                "'no'; any other entries do not matter. It returns 'accepted' if there are more of the former, "
                "'rejected' if there are more of the latter, and 'tie' if both numbers are the same."
            ),
            (
                "You get a list of votes, $votes: 'yes', 'no' or 'abstain'. Count the 'yes' and count the 'no'. More "
                "'yes' means 'accepted'. More 'no' means 'rejected'. The same number means 'tie'. Output the word."
            ),
            (
                "A club votes on a new rule, and $votes contains all the slips. Report 'accepted' if the slips with "
                "'yes' outnumber those with 'no', 'rejected' in the opposite case, 'tie' if neither is so."
            ),
            (
                "Input: a list of strings $votes. Output: 'accepted' if 'yes' stands in it more times than 'no', "
                "'rejected' if 'no' stands in it more times, 'tie' if neither of them does."
            ),
            "Determine the outcome of $votes: 'accepted' with more 'yes' than 'no', 'rejected' with fewer, else 'tie'.",
        ],
        """
        yes = $votes.count("yes")
        no = $votes.count("no")
        if yes > no:
            return "accepted"
        if yes < no:
            return "rejected"
        return "tie"
        """,
        lambda votes: ("tie", "accepted", "rejected")[
            (lambda score: 0 if score == 0 else 1 if score > 0 else 2)(
                sum({"yes": 1, "no": -1}.get(x, 0) for x in votes)
            )
        ],
        edges=(([],), (["yes"],), (["no", "abstain"],), (["no", "yes"],)),
    ),
    drill(
        "choice_games.absolute_majority",
        "has_majority absolute_majority {get|find}_majority majority_winner winner_or_none more_than_half",
        [
            Arg(
                "votes",
                ("votes", "names", "ballots"),
                "list[str]",
                lambda d, _: d.repeats(("Ada", "Ben", "Cara"), 2, 5),
            )
        ],
        "str | None",
        [
            "$hand the name that makes up more than half of the list $votes, or None if there is no such name.",
            (
                "A candidate is elected with more than half of all votes. $hand the elected one out of $votes, "
                "None if nobody is elected."
            ),
            "If some string occurs in $votes more often than all others together, return it. Otherwise return None.",
            (
                "$votes lists the votes of an election. Who has an absolute majority (more than 50 percent)? "
                "Return None when no one has."
            ),
            (
                "Find the element of $votes whose count is greater than half the length of the list; return None "
                "if none is."
            ),
            "Majority element of $votes: in more than half of the places. None if it does not exist.",
            (
                "The function takes a list of strings $votes and returns the string that appears in more than half "
                "of the positions. If no string does, it returns None."
            ),
            (
                "You get a list of names, $votes. Is there a name that is there more times than all the other names "
                "together? Output this name. If there is no such name, output None."
            ),
            (
                "In a company a decision needs more than half of all shares; $votes lists, share by share, which "
                "option is chosen. Determine the option that is decided on, or None if none has enough."
            ),
            (
                "Input: a list $votes. Output: the entry with a count above half the length of the list, or None if "
                "there is none, as for an empty list."
            ),
            "Get the string that fills more than half of the list $votes, or None.",
        ],
        "for $w in $votes:\n    if $votes.count($w) > len($votes) / 2:\n        return $w\nreturn None",
        lambda votes: next((w for w in sorted(votes) if 2 * votes.count(w) > len(votes)), None),
        edges=(([],), (["Ada"],), (["Ada", "Ben"],), (["Ben", "Ada", "Ben"],)),
    ),
    drill(
        "choice_games.thermostat",
        "heating_mode thermostat {get|choose}_mode control_heating climate_mode set_mode",
        [
            integer("n", 5, 35, names=("temperature", "degrees", "t")),
            integer("low", 15, 20, names=("low", "minimum", "lower"), fix=(18, 20)),
            integer("high", 22, 28, names=("high", "maximum", "upper"), fix=(24, 26)),
        ],
        "str",
        [
            "$hand 'heat' if $n is below $low, 'cool' if it is above $high, and 'off' otherwise.",
            (
                "A thermostat keeps a room between $low and $high degrees. At $n degrees, should it 'heat', "
                "'cool', or be 'off'? At the limits it is off."
            ),
            (
                "If $n is less than $low, return 'heat'. If it is more than $high, return 'cool'. In all other "
                "cases return 'off'."
            ),
            (
                "Choose the mode for $n degrees: too cold (under $low) means 'heat', too warm (over $high) means "
                "'cool', anything else 'off'."
            ),
            (
                "Mode of the air conditioning at temperature $n: 'heat' when colder than $low, 'cool' when hotter "
                "than $high, else 'off'."
            ),
            (
                "The range from $low to $high, both included, needs nothing: 'off'. Colder than that needs 'heat', "
                "warmer 'cool'. What does $n need?"
            ),
            (
                "The function takes the temperature $n and the bounds $low and $high and returns a string: 'heat' "
                "when the temperature is under the lower bound, 'cool' when it is over the upper bound, 'off' when "
                "it is neither."
            ),
            (
                "It is $n degrees in the room. If it is colder than $low, output 'heat'. If it is warmer than $high, "
                "output 'cool'. If it is from $low to $high, output 'off'."
            ),
            (
                "A greenhouse should be kept between $low and $high degrees, limits allowed. Determine what its "
                "machine must do at $n degrees: 'heat', 'cool', or nothing ('off')."
            ),
            "If $n < $low, the output is 'heat'; if $n > $high, it is 'cool'; otherwise it is 'off'.",
            "Select 'heat' if $n is lower than $low, 'cool' if it is higher than $high, and 'off' if neither.",
        ],
        'if $n < $low:\n    return "heat"\nif $n > $high:\n    return "cool"\nreturn "off"',
        lambda n, low, high: "off" if n in range(low, high + 1) else ("cool" if n >= high else "heat"),
        edges=lambda v: tuple(
            (n, 18, 24) for n in (v.get("low", 18), v.get("high", 24), v.get("low", 18) - 1, v.get("high", 24) + 1)
        ),
    ),
)
