"""Dictionaries with special cases: unknown keys, missing values, ties, requests that cannot be met."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer, mapping
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.group_arguments import MARKS
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_GOODS = ("milk", "bread", "eggs", "jam", "tea", "rice", "soap", "juice")
_SHOPS = ("north", "market", "corner", "east", "bakery", "station")


def _prices(draw: Draw, _: object) -> dict[str, int]:
    return {ware: draw.integer(1, 9) for ware in draw.sample(_GOODS, draw.integer(1, 4))}


def _ware(draw: Draw, before: tuple[Any, ...]) -> str:
    ware = draw.choose((*before[0], *before[0], draw.choose(_GOODS)))
    return draw.choose((ware, ware, ware.upper(), ware.capitalize()))


def _ware_as_is(draw: Draw, before: tuple[Any, ...]) -> str:
    return draw.choose((*before[0], *before[-1], draw.choose(_GOODS)))


def _offers(draw: Draw, _: object) -> dict[str, int | None]:
    return {shop: None if draw.chance(0.3) else draw.integer(3, 6) for shop in draw.sample(_SHOPS, draw.integer(1, 5))}


def _student(draw: Draw, before: tuple[Any, ...]) -> str:
    return draw.choose((*before[0], *before[0], *before[0], draw.choose(PEOPLE)))


def _options(draw: Draw, _: object) -> dict[str, int]:
    return {
        key: draw.integer(0, 10)
        for key in draw.sample(("volume", "speed", "size", "light", "delay"), draw.integer(1, 4))
    }


def _accounts(draw: Draw, _: object) -> dict[str, int]:
    return {person: draw.integer(0, 12) for person in draw.sample(PEOPLE[:8], draw.integer(2, 3))}


def _holder(draw: Draw, before: tuple[Any, ...]) -> str:
    return draw.choose((*before[0], *before[0], draw.choose(PEOPLE[:8])))


def _rates(draw: Draw, _: object) -> dict[int, int]:
    limits = draw.sample((1, 2, 5, 10, 20, 50), draw.integer(1, 4))
    return {limit: draw.integer(2, 5) + limit for limit in limits}


def _shelf(draw: Draw, _: object) -> dict[str, str]:
    return {title: "" if draw.chance(0.4) else draw.choose(PEOPLE) for title in draw.words(1, 4)}


def _title(draw: Draw, before: tuple[Any, ...]) -> str:
    return draw.choose((*before[0], *before[0], draw.word()))


def _duties(draw: Draw, _: object) -> dict[int, str]:
    return {hour: draw.choose(PEOPLE) for hour in draw.sample((0, 4, 6, 9, 12, 15, 18, 21), draw.integer(0, 4))}


def _ages(draw: Draw, _: object) -> dict[str, int]:
    return {person: draw.integer(7, 10) for person in draw.sample(PEOPLE[:6], draw.integer(2, 5))}


def _child(draw: Draw, before: tuple[Any, ...]) -> str:
    return draw.choose((*before[0], *before[0], *before[0], "Zoe"))


def _translated(draw: Draw, _: object) -> dict[str, str]:
    texts = {"en": "welcome", "fr": "bienvenue", "de": "willkommen", "es": "bienvenido", "it": "benvenuto"}
    return {code: texts[code] for code in draw.sample(tuple(texts), draw.integer(0, 3))}


def _lockers(draw: Draw, _: object) -> dict[int, str]:
    return {
        number: "" if draw.chance(0.4) else draw.choose(PEOPLE)
        for number in draw.sample(range(1, 30), draw.integer(1, 5))
    }


def _news(old: int | None, new: int | None) -> str:
    """What two prices say, None being no price."""
    if old is not None and new is not None:
        return ("same", "up", "down")[(new > old) - (new < old)]
    return {(True, False): "added", (False, True): "gone"}.get((old is None, new is None), "unknown")


_TITLE_NAMES = ("title", "book", "wanted", "name")

FAMILIES = (
    drill(
        "clause_dicts.price_in_any_case",
        "price_of find_price price_in_any_case look_up_price get_price price_or_minus_one",
        [
            mapping("prices", names=("prices", "price_list", "table", "shop"), make=_prices),
            Arg("ware", ("ware", "article", "item", "product"), "str", _ware),
        ],
        "int",
        [
            (
                "$give the value that the dictionary $prices has for $ware, whose letters may be in upper or lower "
                "case, while the keys are all in lower case. If there is no such key, return -1."
            ),
            (
                "Write $ware in lower case and look it up as a key in $prices. Return its value, or -1 if the key is "
                "missing. The keys of $prices have small letters only."
            ),
            (
                "A shop has the price list $prices, a dictionary from articles (in small letters) to prices. A "
                "customer asks what $ware costs and does not care about capitals. Tell the price; for an article "
                "that the shop does not sell, tell -1."
            ),
            (
                "Keys of $prices are lower-case names. $ware can be in any case: 'Tea' and 'TEA' stand for 'tea'. "
                "The result is the price under that name, and -1 where the name does not occur."
            ),
            (
                "The function looks up a price in a dictionary without regard to the case of the article's name; in "
                "the dictionary itself names are in lower case. For unknown articles it returns -1."
            ),
            (
                "You get a dictionary with prices and the name of an article. Make all letters of the name small. Is "
                "this name in the dictionary? Return its price. Is it not there? Return -1."
            ),
            (
                "{Input|Given}: $prices with lower-case keys; $ware in any case. {Output|Result|Returned}: -1 if "
                "$ware, in lower case, is no key, otherwise the value that belongs to it."
            ),
            (
                "The till of a kiosk understands 'milk', 'Milk' and 'MILK' as the same thing. It shows the number "
                "stored for it in $prices (where everything is in small letters) or -1 if nothing is stored. What "
                "does it show for $ware?"
            ),
            "Price of $ware in $prices (keys in lower case, $ware in any), or -1 if it is unknown.",
            (
                "If no key of $prices equals $ware, even after its capitals were changed to small letters, return "
                "-1. Otherwise return the value of that key. All the keys are written in small letters."
            ),
        ],
        [
            """
            wanted_key = $ware.lower()
            if wanted_key not in $prices:
                return -1
            return $prices[wanted_key]
            """,
            "return $prices.get($ware.lower(), -1)",
        ],
        lambda prices, ware: sum([p for key, p in prices.items() if key.casefold() == ware.casefold()] or [-1]),
        edges=(({}, "tea"), ({"tea": 3}, "TEA"), ({"tea": 3, "jam": 5}, "jam"), ({"tea": 3}, "Teas")),
    ),
    drill(
        "clause_dicts.cheapest_shop",
        "cheapest_shop {find|choose}_shop where_to_buy best_shop shop_with_lowest_price cheapest_offer",
        [Arg("offers", ("offers", "prices", "shops", "quotes"), "dict[str, int | None]", _offers)],
        "str | None",
        [
            (
                "$give the name of the shop with the lowest price in the dictionary $offers. A shop whose price is "
                "None has sold out and does not count. If several shops are equally cheap, take the first in "
                "alphabetical order; if none has a price, return None."
            ),
            (
                "Leave out the keys of $offers with the value None. Of the others return the one with the smallest "
                "value, and the alphabetically smallest of those if there is a tie. Return None if no key remains."
            ),
            (
                "$offers tells what a book costs in each shop, or None where it is not in stock. In which shop is it "
                "cheapest? Should there be two such shops, the one that comes first in the alphabet is meant. If no "
                "shop has the book, or there is no shop, the answer is None."
            ),
            (
                "Only shops that state a price, not None, are looked at. None of them: the result is None. Otherwise "
                "the result is the shop with the least price, and the alphabet decides between shops with the same "
                "price. Prices by shop are in $offers."
            ),
            (
                "The function takes a dictionary from shop names to prices, in which None means that there is no "
                "offer, and returns the name of the shop with the best offer. Equal offers are ranked by the name. "
                "It returns None if there are no offers."
            ),
            (
                "You want to buy a ball. $offers has a price for each shop, but None if the shop has no balls. Find "
                "the lowest price and return the name of the shop. If two shops have it, return the name that comes "
                "first in the alphabet. If no shop has balls, return None."
            ),
            (
                "{Input|Given}: $offers (shop to price or None). {Output|Result|Returned}: the shop of the minimal "
                "price, by alphabet on a tie, and None if all prices are None or there are none."
            ),
            (
                "Several firms were asked for a price; those which did not answer have None in $offers. The job goes "
                "to the firm that asks least, and among equals to the one listed first in the alphabet. Report who "
                "gets it, or None if nobody answered."
            ),
            "Key of the smallest number in $offers (values of None ignored, ties by alphabet), or None.",
            (
                "Ties go to the name nearer to A, missing prices (None) go to nobody, and without any price the "
                "result is None. Apart from that, the lowest price in $offers wins: return whose it is."
            ),
        ],
        """
        cheapest = None
        for shop in sorted($offers):
            if $offers[shop] is None:
                continue
            if cheapest is None or $offers[shop] < $offers[cheapest]:
                cheapest = shop
        return cheapest
        """,
        lambda offers: min(((price, shop) for shop, price in offers.items() if price is not None), default=(0, None))[
            1
        ],
        edges=(({},), ({"east": None},), ({"north": 4, "east": 4},), ({"east": None, "market": 5, "corner": 3},)),
    ),
    drill(
        "clause_dicts.mean_of_student",
        "mean_of_student average_mark student_{mean|average} mean_mark {get|find}_average",
        [MARKS, Arg("who", ("student", "pupil", "who", "person"), "str", _student)],
        "float | None",
        [
            (
                "$marks is a dictionary from names to lists of marks. $give the mean of the marks of $who, or None "
                "if the name is not in it or has no marks."
            ),
            (
                "If $who is no key of $marks, or if the list under this key is empty, return None. Otherwise return "
                "the sum of the list divided by its length."
            ),
            (
                "In the teacher's book $marks every pupil has a list of marks, perhaps an empty one. What is the "
                "average for $who? Without marks there is no average, and a stranger to the class has none either: "
                "return None in both cases."
            ),
            (
                "Look up the list of $who in $marks. No such name: None. An empty list: None. A list with numbers: "
                "their arithmetic mean."
            ),
            (
                "The function returns the average of the numbers that the dictionary holds for the given name. "
                "Unknown names and names with an empty list have no average, for which None is returned."
            ),
            (
                "You want to know how good $who is. Find the name in $marks. Add all its marks and divide by how "
                "many they are. Return this number. If you don't find the name, or if there are no marks to add, "
                "return None."
            ),
            (
                "{Input|Given}: $marks (lists by name) and $who. {Output|Result|Returned}: the mean of that list, or "
                "None where it is missing or has no elements."
            ),
            (
                "For each runner $marks lists the points won so far. A newspaper asks for the points per race of "
                "$who. It prints a dash, for which you return None, if the runner has not been in a race or is not "
                "known at all; otherwise it prints the mean."
            ),
            "Mean of $marks[$who]; None if the name is unknown or its list empty.",
            (
                "A mean needs at least one number. If $marks has one or more for $who, return their mean; if it has "
                "none, or does not have $who, return None."
            ),
        ],
        [
            """
            if $who not in $marks or not $marks[$who]:
                return None
            return sum($marks[$who]) / len($marks[$who])
            """,
            """
            own_marks = $marks.get($who, [])
            if len(own_marks) == 0:
                return None
            return sum(own_marks) / len(own_marks)
            """,
        ],
        lambda marks, who: next((sum(ms) / len(ms) for key, ms in marks.items() if key == who and ms), None),
        edges=(
            ({}, "Ada"),
            ({"Ada": []}, "Ada"),
            ({"Ada": [2, 3]}, "Ada"),
            ({"Ada": [2], "Leo": [1, 5]}, "Leo"),
            ({"Ada": [2]}, "Ben"),
        ),
    ),
    drill(
        "clause_dicts.change_setting",
        "change_setting set_option update_setting with_setting {adjust|set}_value apply_setting",
        [
            mapping("options", names=("settings", "options", "config", "state"), make=_options),
            Arg(
                "which",
                ("option", "key", "setting", "which"),
                "str",
                lambda draw, before: draw.choose((*before[0], *before[0], "colour")),
            ),
            integer("to", -4, 14, names=("value", "number", "to", "new_value")),
        ],
        "dict[str, int]",
        [
            (
                "$hand a new dictionary like $options in which $which has the value $to. If $to is below 0, use 0 "
                "instead; if it is above 10, use 10. If $which is no key of $options, nothing is changed."
            ),
            (
                "Copy $options. If the copy has the key $which, set it to $to, but at least to 0 and at most to 10. "
                "Return the copy, which equals $options if the key is not there."
            ),
            (
                "A radio has some knobs, which can be turned from 0 to 10; $options says where each is. Somebody "
                "turns the knob $which to $to. Beyond 0 or 10 it goes no farther than that. If the radio has no such "
                "knob, all stays as it is. Return the new positions and leave $options itself alone."
            ),
            (
                "No new keys may come in: where $options does not have $which, return an equal dictionary. Where it "
                "has, return one with $to under this key, limited to the range from 0 to 10. The dictionary passed "
                "in is not to be changed."
            ),
            (
                "The function returns a changed copy of a dictionary of settings. The setting named gets the new "
                "value; values under 0 are raised to 0 and values over 10 lowered to 10. A setting that does not "
                "exist is not created."
            ),
            (
                "You get a dictionary of settings, a name and a number. Make a copy. Is the name in it? Then write "
                "the number there. But write 0 if the number is negative, and write 10 if it is more than 10. Is the "
                "name not in it? Then write nothing. Return the copy."
            ),
            (
                "{Input|Given}: $options, $which, $to. {Output|Result|Returned}: a copy of $options with min(10, "
                "max(0, $to)) for an existing $which; an unchanged copy for one that does not exist."
            ),
            (
                "The levels of a game (0 is the lowest, 10 the highest) are stored in $options. A player asks for "
                "level $to for $which; too high becomes the highest, too low the lowest. A request for something "
                "unknown is ignored. Produce the dictionary afterwards, as a new object."
            ),
            "$options (copied) with $which set to $to, cut to 0 up to 10, provided that the key exists.",
            (
                "Ignore the request if $which does not occur in $options. If it occurs, fulfil it in a copy: the "
                "value becomes $to, or the nearer one of 0 and 10 when $to is not between them. In any case return "
                "the copy."
            ),
        ],
        """
        changed = dict($options)
        if $which in changed:
            changed[$which] = max(0, min(10, $to))
        return changed
        """,
        lambda options, which, to: {
            key: sorted((0, to, 10))[1] if key == which else old for key, old in options.items()
        },
        edges=(
            ({}, "size", 3),
            ({"size": 2}, "size", 12),
            ({"size": 2, "speed": 5}, "speed", -1),
            ({"size": 2}, "colour", 4),
            ({"size": 2}, "size", 7),
        ),
    ),
    drill(
        "clause_dicts.transfer",
        "transfer transfer_{coins|money} move_money pay_from_to after_transfer {make|do}_transfer",
        [
            mapping("accounts", names=("accounts", "balances", "purses", "savings"), make=_accounts),
            Arg("giver", ("giver", "source", "sender", "payer"), "str", _holder),
            Arg("taker", ("taker", "target", "receiver", "payee"), "str", _holder),
            integer("coins", 0, 10, names=("coins", "money", "amount", "k")),
        ],
        "dict[str, int]",
        [
            (
                "$hand a copy of $accounts in which $coins coins were moved from $giver to $taker. If one of the two "
                "is not in $accounts, or if $giver has fewer than $coins coins, the copy has no changes."
            ),
            (
                "Return a new dictionary. It equals $accounts unless $giver and $taker are both keys and the value "
                "of $giver is at least $coins; in that case $coins is subtracted from the value of $giver and added "
                "to that of $taker."
            ),
            (
                "A bank keeps $accounts, a dictionary from names to coins. $giver wants to pay $coins to $taker. The "
                "bank refuses if it does not know one of them, or if the giver does not have that much. What do the "
                "accounts look like afterwards? The old dictionary must stay as it is."
            ),
            (
                "A transfer of $coins from $giver to $taker is done in a copy of $accounts. It needs two known names "
                "and enough coins at the giver; missing one of these, it is not done at all. Someone who pays to "
                "themselves has as much as before. Return the copy."
            ),
            (
                "The function moves an amount between two entries of a dictionary and returns the outcome as a new "
                "dictionary. Nothing is moved if either entry does not exist or if the first entry is smaller than "
                "the amount."
            ),
            (
                "You have a list of children with their coins, $accounts. $giver shall give $coins coins to $taker. "
                "Are both in the list? Does the giver have so many? If yes both times, take the coins from one and "
                "give them to the other. If no, do nothing. Return a new dictionary."
            ),
            (
                "{Input|Given}: $accounts, $giver, $taker, $coins (not negative). {Output|Result|Returned}: the "
                "accounts after the payment, which fails without effect for unknown names and for a balance below "
                "the amount. The input is not modified."
            ),
            (
                "Two players of a game exchange money: $coins go from $giver to $taker. $accounts holds what each "
                "player has. The game does not allow debts, nor payments by or to strangers; then everything remains "
                "the same. Give the money of all players after the exchange, in a new dictionary."
            ),
            (
                "New dictionary: $accounts after moving $coins from $giver to $taker, unchanged if a name is missing "
                "or the money is too little."
            ),
            (
                "Three conditions: $giver is in $accounts, $taker is in $accounts, $giver has $coins or more. If all "
                "are met, return a copy in which the giver's value is less and the taker's more by $coins; else "
                "return a copy that is equal to $accounts."
            ),
        ],
        """
        after = dict($accounts)
        if $giver not in after or $taker not in after:
            return after
        if after[$giver] < $coins:
            return after
        after[$giver] -= $coins
        after[$taker] += $coins
        return after
        """,
        lambda accounts, giver, taker, coins: (
            {key: old - coins * (key == giver) + coins * (key == taker) for key, old in accounts.items()}
            if {giver, taker} <= set(accounts) and coins <= accounts[giver]
            else accounts | {}
        ),
        edges=(
            ({}, "Ada", "Ben", 1),
            ({"Ada": 5, "Ben": 1}, "Ada", "Ben", 5),
            ({"Ada": 5, "Ben": 1}, "Ben", "Ada", 2),
            ({"Ada": 5}, "Ada", "Leo", 1),
            ({"Ada": 5}, "Ada", "Ada", 2),
        ),
    ),
    drill(
        "clause_dicts.postage_for",
        "postage_for {get|find}_postage rate_for_weight price_for_weight postage parcel_price",
        [
            Arg("rates", ("rates", "postage_table", "prices", "steps"), "dict[int, int]", _rates),
            integer("weight", 1, 30, names=("weight", "kilos", "size", "w")),
        ],
        "int | None",
        [
            (
                "$rates is a dictionary from the greatest weight allowed to the price. $give the price for a parcel "
                "of weight $weight: that of the smallest allowed weight which is not less than $weight. If the "
                "parcel is too heavy for all, return None."
            ),
            (
                "Among the keys of $rates that are at least $weight, find the smallest and return its value. Return "
                "None if all the keys are smaller than $weight or if there are no keys."
            ),
            (
                "A post office has rates such as {2: 5, 10: 9}: up to 2 kilos a parcel costs 5, up to 10 kilos it "
                "costs 9. The keys can be in any order. What does a parcel of $weight kilos cost by the dictionary "
                "$rates? Return None for one which is heavier than every limit."
            ),
            (
                "If no limit in $rates reaches $weight, the result is None. Otherwise the lowest limit that reaches "
                "it, exactly or with something to spare, determines the result, which is the price stored for this "
                "limit."
            ),
            (
                "The function takes a dictionary that has an upper limit as each key and a price as each value. It "
                "returns the price of the tightest limit that a given weight keeps to (a weight equal to a limit "
                "does), or None in case the weight exceeds all limits."
            ),
            (
                "You want to send a parcel of $weight kilos. $rates tells the price for each size of box, and the "
                "key is what the box can bear at most. Take the smallest box that can bear your parcel and return "
                "its price. If no box can, return None."
            ),
            (
                "{Input|Given}: $rates, limits with prices; $weight. {Output|Result|Returned}: the price at the "
                "least limit >= $weight, or None without such a limit."
            ),
            (
                "Buses for hire have a number of seats (the keys of $rates) and a price (the values). For $weight "
                "people the bus with the fewest seats that are enough is ordered. Tell what it costs, None if no bus "
                "has enough seats."
            ),
            "Value of the smallest key of $rates that is $weight or more; None if there is no such key.",
            (
                "Walk through the limits of $rates from small to large and stop at the first one that is not below "
                "$weight: its price is the answer. If you walk past all of them, the answer is None."
            ),
        ],
        [
            """
            for limit_weight in sorted($rates):
                if limit_weight >= $weight:
                    return $rates[limit_weight]
            return None
            """,
            """
            possible_limits = [key for key in $rates if key >= $weight]
            if not possible_limits:
                return None
            return $rates[min(possible_limits)]
            """,
        ],
        lambda rates, weight: (
            rates.get(min(rates, key=lambda limit: (limit < weight, limit), default=0), 0)
            if weight <= max(rates, default=0)
            else None
        ),
        edges=(({}, 1), ({5: 4}, 5), ({5: 4}, 6), ({20: 9, 2: 3, 10: 6}, 3), ({20: 9, 2: 3}, 2)),
    ),
    drill(
        "clause_dicts.ask_for_book",
        "ask_for_book library_answer book_{status|state} where_is_book answer_reader check_book",
        [
            Arg("shelf", ("books", "loans", "library", "register"), "dict[str, str]", _shelf),
            Arg("title", _TITLE_NAMES, "str", _title),
        ],
        "str",
        [
            (
                "The dictionary $shelf holds for each book who has borrowed it, or '' if it is in the library. $hand "
                "'free' if the book $title is there, 'lent to ' and the name if somebody has it, and 'unknown' if it "
                "is no key of the dictionary."
            ),
            (
                "If $title is not in $shelf, return 'unknown'. If its value is the empty string, return 'free'. "
                "Otherwise return the text 'lent to ' followed by the value."
            ),
            (
                "A reader asks for $title. The librarian looks into $shelf, where every book has the name of its "
                "borrower, an empty text standing for none. She says 'free', or 'lent to Ada' (or whoever has it), "
                "or 'unknown' for a book that is not listed. What does she say?"
            ),
            (
                "Three answers are possible about $title: 'unknown' when $shelf has no such key, 'lent to X' when it "
                "has the value X, and 'free' when that value is ''."
            ),
            (
                "The function tells about a book in a dictionary from titles to borrowers. It returns 'free' for a "
                "title without a borrower, that is with '' as the value, 'lent to ' plus the borrower for one that "
                "has a borrower, and 'unknown' for one that does not occur."
            ),
            (
                "You look for a book. Is its title in $shelf? If not, return 'unknown'. If it is, is there a name "
                "beside it? If there is, return 'lent to ' and this name. If there is only an empty text, return "
                "'free'."
            ),
            (
                "{Input|Given}: $shelf (borrower, or '', by title) and $title. {Output|Result|Returned}: 'unknown' "
                "for a missing title, 'free' for an empty borrower, 'lent to ...' with the borrower's name at the "
                "dots otherwise."
            ),
            (
                "A school lends out books. $shelf says who has which: the title is the key, the child the value, and "
                "'' means that the book stands in its place. Asked for $title, the helper answers 'free', 'lent to "
                "Leo' (if Leo has it) or, where there is no such title, 'unknown'. Return the answer."
            ),
            "State of $title in $shelf: 'free' (value ''), 'lent to ' + value, or 'unknown' (no key).",
            (
                "Normally a book in $shelf has a borrower, and the result for $title is 'lent to ' with this name at "
                "the end. An empty name makes the result 'free', and a missing title makes it 'unknown'."
            ),
        ],
        """
        if $title not in $shelf:
            return "unknown"
        if $shelf[$title] == "":
            return "free"
        return "lent to " + $shelf[$title]
        """,
        lambda shelf, title: {key: f"lent to {who}" if who else "free" for key, who in shelf.items()}.get(
            title, "unknown"
        ),
        edges=(({}, "boat"), ({"boat": ""}, "boat"), ({"boat": "Ada", "sun": ""}, "boat"), ({"boat": "Ada"}, "Boat")),
    ),
    drill(
        "clause_dicts.on_duty",
        "on_duty who_is_on_duty {get|find}_guard current_guard person_on_duty guard_at",
        [
            Arg("plan", ("plan", "duties", "shifts", "roster"), "dict[int, str]", _duties),
            integer("hour", 0, 23, names=("hour", "time", "now", "h")),
        ],
        "str | None",
        [
            (
                "In $plan each key is an hour of the day (0 to 23) at which the person in the value begins the duty, "
                "which lasts until the next one begins. $give who is on duty at $hour. Before the first hour of the "
                "plan it is still the person who began last, the day before. An empty plan gives None."
            ),
            (
                "If $plan is empty, return None. Otherwise find the largest key that is not greater than $hour, or, "
                "if all keys are greater, the largest key of all, and return its value."
            ),
            (
                "Guards take turns, the same every day: $plan tells at which hour whose turn begins. Each turn goes "
                "on until somebody else's begins, also over midnight. Whose turn is it at $hour o'clock? A guard who "
                "begins at this very hour is on duty already. No plan, no guard: None."
            ),
            (
                "The person at work at $hour is the one whose starting hour in $plan is the latest up to and "
                "including $hour. If nobody has started yet on this day, it is the one with the latest starting hour "
                "of all, who works through the night. With nobody in the plan it is None."
            ),
            (
                "The function takes a dictionary from starting hours to names, and an hour. It returns the name that "
                "is valid at this hour: each name is valid from its own hour until the next one in the dictionary, "
                "and the last until the first one of the following day. It returns None for an empty dictionary."
            ),
            (
                "You want to know who is at the desk at $hour. Look at the hours in $plan, which are when people "
                "come. Take the last one who came before or at $hour. Did all of them come later than that? Then "
                "take the one who comes last in the day. Return the name, or None if the plan has no people."
            ),
            (
                "{Input|Given}: $plan (starting hour to name), $hour. {Output|Result|Returned}: the name with the "
                "greatest starting hour <= $hour, failing that the name with the greatest starting hour, failing "
                "that None."
            ),
            (
                "A radio plays one programme after another, and $plan gives the full hour at which each begins. "
                "Before the first one begins, the last programme of the evening before is still on. Report what is "
                "on at $hour; None means that nothing is planned. The keys are in no special order."
            ),
            (
                "Name in $plan with the latest start at or before $hour, else with the latest start at all (None for "
                "an empty plan)."
            ),
            (
                "Nobody in $plan: None. Somebody has begun at $hour or earlier: the one of these who began last. "
                "Everybody begins later: the one who begins last, since the duty goes on past midnight. Return the "
                "name."
            ),
        ],
        """
        if not $plan:
            return None
        begun = [start for start in $plan if start <= $hour]
        if begun:
            return $plan[max(begun)]
        return $plan[max($plan)]
        """,
        lambda plan, hour: plan[min(plan, key=lambda start: (hour - start) % 24)] if plan else None,
        edges=(
            ({}, 5),
            ({9: "Ada"}, 3),
            ({6: "Ben", 18: "Eva"}, 18),
            ({18: "Eva", 6: "Ben"}, 5),
            ({6: "Ben", 18: "Eva"}, 17),
        ),
    ),
    drill(
        "clause_dicts.older_of_two",
        "$tag_of_two {find|get}_$tag who_is_$tag $tag_child compare_ages name_of_$tag",
        [
            mapping("ages", names=("ages", "years", "children", "table"), make=_ages),
            Arg("one", ("first", "a", "left", "name1"), "str", _child),
            Arg("two", ("second", "b", "right", "name2"), "str", _child),
        ],
        "str | None",
        [
            (
                "$give which of the children $one and $two is $tag according to the dictionary $ages, as a name. If "
                "both have the same age, return 'same'; if one of them is not in the dictionary, return None."
            ),
            (
                "If $one or $two is no key of $ages, return None. If their values are equal, return 'same'. "
                "Otherwise return the name with the $cmp value."
            ),
            (
                "Who is $tag, $one or $two? Look into $ages, where ages are stored by name. The answer is a name, or "
                "'same' if there is no difference, or None if the age of either is not known."
            ),
            (
                "Compare two values of $ages, those of $one and of $two. Without both values, return None. With two "
                "equal values, return 'same'. With different ones, return the key of the $cmp one."
            ),
            (
                "The function takes a dictionary from names to ages and two names. It returns the name of the $tag "
                "child, the word 'same' for children of equal age, and None if it cannot compare them because a name "
                "is missing in the dictionary."
            ),
            (
                "You know some children and their ages, $ages. Somebody asks you who is $tag, $one or $two. Do you "
                "know the ages of both? If not, return None. Are they equal? Return 'same'. If they are not, return "
                "the name of the one whose age is the $cmp number."
            ),
            (
                "{Input|Given}: $ages, $one, $two. {Output|Result|Returned}: None if a name is unknown; 'same' for "
                "equal ages (so also for the same name twice); else the name whose age is $cmp."
            ),
            (
                "Two children argue about which of them is $tag. The teacher has a list, $ages. She says the name of "
                "the one who is right, or 'same' if neither is, and nothing (None) when she does not find both $one "
                "and $two in her list. What does she say?"
            ),
            "The $tag of $one and $two by $ages: a name, 'same' if equal, None if a name is missing.",
            (
                "None comes first: it is the result when $ages lacks $one or $two. Then 'same', when they are of one "
                "age. What remains is the normal case, in which the name of the $tag of the two is returned."
            ),
        ],
        """
        if $one not in $ages or $two not in $ages:
            return None
        if $ages[$one] == $ages[$two]:
            return "same"
        if $ages[$one] $op $ages[$two]:
            return $one
        return $two
        """,
        lambda ages, one, two, v: (
            None
            if {one, two} - set(ages)
            else ("same", *sorted((one, two), key=lambda name: ages[name]))[0 if ages[one] == ages[two] else v["at"]]
        ),
        edges=(
            ({}, "Ada", "Ben"),
            ({"Ada": 8, "Ben": 8}, "Ada", "Ben"),
            ({"Ada": 8, "Ben": 9}, "Ben", "Ada"),
            ({"Ada": 8, "Ben": 9}, "Ada", "Ben"),
            ({"Ada": 8}, "Ada", "Leo"),
            ({"Ada": 8}, "Ada", "Ada"),
        ),
        variants=[
            {"tag": "older", "cmp": "larger", "op": ">", "at": 2},
            {"tag": "younger", "cmp": "smaller", "op": "<", "at": 1},
        ],
    ),
    drill(
        "clause_dicts.price_change",
        "price_change {describe|tell}_change what_happened compare_prices change_of_price price_news",
        [
            mapping("old", names=("old", "before", "last_year", "yesterday"), make=_prices),
            mapping("new", names=("new", "after", "this_year", "today"), make=_prices),
            Arg("ware", ("ware", "article", "item", "product"), "str", _ware_as_is),
        ],
        "str",
        [
            (
                "$old and $new are price lists, dictionaries from articles to prices. $hand what happened to $ware: "
                "'up' if it costs more now, 'down' if less, 'same' if as much; 'added' if it is only in $new, 'gone' "
                "if it is only in $old, and 'unknown' if it is in neither."
            ),
            (
                "If $ware is a key of both $old and $new, compare its values and return 'up', 'down' or 'same'. If "
                "it is a key of $new alone, return 'added'; of $old alone, 'gone'; of none of them, 'unknown'."
            ),
            (
                "A customer asks about $ware. In the old list $old and the new list $new you may find it twice: then "
                "say 'up', 'down' or 'same', depending on how its price has moved. You may find it only in the old "
                "one ('gone') or only in the new one ('added'). If you do not find it at all, say 'unknown'."
            ),
            (
                "Return 'unknown' for an article that occurs in no list, 'gone' for one that has left the list (in "
                "$old, not in $new), 'added' for one that has come into it (in $new, not in $old). For one in both "
                "lists return 'same' for equal prices, 'up' for a higher new price, 'down' for a lower one. The "
                "article is $ware."
            ),
            (
                "The function compares two dictionaries at one key and returns a word: 'gone' or 'added' if the key "
                "exists in the first or the second dictionary only, 'unknown' if it exists in none. If it exists in "
                "both, the word is 'up', 'down' or 'same', as the second value is greater than, less than or equal "
                "to the first."
            ),
            (
                "You have last week's prices, $old, and this week's prices, $new. Look for $ware. Is it nowhere? "
                "'unknown'. Is it only in the first? 'gone'. Is it only in the second? 'added'. Is it in both? Then "
                "compare: 'up', 'down' or 'same'. Return the word."
            ),
            (
                "{Input|Given}: $old, $new and $ware. {Output|Result|Returned}: the change from the first dictionary "
                "to the second for that key, one of 'same', 'up', 'down', 'added' (new key), 'gone' (key no longer "
                "there) and 'unknown' (never a key)."
            ),
            (
                "A zoo counts its animals each year; $old holds the numbers of last year and $new those of this "
                "year. How has $ware done? Animals of both years are 'up', 'down' or the 'same' in number. Those "
                "counted for the first time this year are 'added', those counted last year only are 'gone', and "
                "others are 'unknown'."
            ),
            "Change of $ware from $old to $new: 'up', 'down', 'same', 'added', 'gone', or 'unknown' if in neither.",
            (
                "First see where $ware is listed. In neither $old nor $new: 'unknown'. Not in $old: 'added'. Not in "
                "$new: 'gone'. In both: subtract the old value from the new one and return 'up' for a positive, "
                "'down' for a negative difference, 'same' for 0."
            ),
        ],
        """
        if $ware not in $old and $ware not in $new:
            return "unknown"
        if $ware not in $old:
            return "added"
        if $ware not in $new:
            return "gone"
        if $new[$ware] > $old[$ware]:
            return "up"
        if $new[$ware] < $old[$ware]:
            return "down"
        return "same"
        """,
        lambda old, new, ware: _news(old.get(ware), new.get(ware)),
        edges=(
            ({}, {}, "tea"),
            ({"tea": 2}, {}, "tea"),
            ({}, {"tea": 2}, "tea"),
            ({"tea": 2}, {"tea": 3}, "tea"),
            ({"tea": 3}, {"tea": 2}, "tea"),
            ({"tea": 3}, {"tea": 3}, "tea"),
        ),
    ),
    drill(
        "clause_dicts.text_in_language",
        "text_in_language translation_or_english {get|find}_translation choose_text localised_text greeting_in",
        [
            Arg("texts", ("texts", "translations", "versions", "greetings"), "dict[str, str]", _translated),
            Arg(
                "language",
                ("language", "lang", "wanted", "code"),
                "str",
                lambda draw, _: draw.choose(("en", "fr", "de", "es", "it", "nl")),
                default=("en", "fr"),
            ),
        ],
        "str",
        [
            (
                "$texts is a dictionary from language codes to texts. $give the text for $language ($default if not "
                "given). If there is none, give the English one ('en'); if that is missing too, give the one whose "
                "code comes first in the alphabet. An empty dictionary gives ''."
            ),
            (
                "If $texts has the key $language, return its value. If not, return the value of 'en', or, if this "
                "key does not exist, the value of the alphabetically smallest key. With no keys at all return an "
                "empty string. The language is $default by default."
            ),
            (
                "A website has its greeting in some languages, $texts. A visitor would like to read it in $language, "
                "which is $default unless the visitor has chosen. English, 'en', is the second choice, and after "
                "that any language will do, so the first code by alphabet is used. If nothing is translated, show an "
                "empty text."
            ),
            (
                "Choose a text from $texts by its code. The order of choice: $language (an optional argument, "
                "$default), then 'en', then whichever code is the first in alphabetical order. No text to choose "
                "from means ''."
            ),
            (
                "The function returns one of the values of a dictionary: the one for the language wanted, or else "
                "the one for 'en', or else the one for the least of the keys. For an empty dictionary it returns the "
                "empty string. The language wanted has the default value $default."
            ),
            (
                "You look for a text in the language $language. If you are not told the language, it is $default. Is "
                "it in $texts? Return it. Is it not there? Then look for 'en' and return that. Is 'en' not there "
                "either? Sort the codes and return the text of the first. Is there no code at all? Return an empty "
                "text."
            ),
            (
                "{Input|Given}: $texts (code to text) and optionally a language, otherwise $default. "
                "{Output|Result|Returned}: the text of this language; failing that, of 'en'; failing that, of the "
                "first code by alphabet; failing that, ''."
            ),
            (
                "A museum has guides in several languages. A guest asks for a guide that speaks $language ($default "
                "is assumed if the guest says nothing). If the museum lacks one, an English guide ('en') comes; if "
                "it lacks that too, the one with the alphabetically first code. What does the guide say? The words "
                "are in $texts, and without guides nothing ('') is said."
            ),
            (
                "$texts[$language], else $texts['en'], else the value of the smallest key, else ''; $language is "
                "$default if omitted."
            ),
            (
                "An empty $texts leads to an empty result. In all other cases there is a text: that of $language if "
                "possible (leave the argument out for $default), that of 'en' if the former does not exist, and if "
                "neither exists, that of the key which is first in the alphabet."
            ),
        ],
        """
        if $language in $texts:
            return $texts[$language]
        if "en" in $texts:
            return $texts["en"]
        if $texts:
            return $texts[min($texts)]
        return ""
        """,
        lambda texts, language: next((texts[code] for code in (language, "en", *sorted(texts)) if code in texts), ""),
        edges=(
            ({}, "fr"),
            ({"en": "yes", "fr": "oui"}, "fr"),
            ({"en": "yes", "de": "ja"}, "fr"),
            ({"it": "si", "de": "ja"}, "fr"),
            ({"fr": "oui", "de": "ja"}, "en"),
        ),
    ),
    drill(
        "clause_dicts.free_locker",
        "free_locker {find|get}_free_locker first_free_locker locker_for number_of_free_locker assign_locker",
        [
            Arg("lockers", ("lockers", "rooms", "boxes", "owners"), "dict[int, str]", _lockers),
            Arg(
                "who",
                ("person", "who", "student", "owner"),
                "str",
                lambda draw, before: draw.choose((*before[0].values(), draw.choose(PEOPLE))) or "Kim",
            ),
        ],
        "int",
        [
            (
                "$lockers is a dictionary from locker numbers to owners; '' means that a locker is free. $give the "
                "number of the locker that $who owns, the smallest one if there are several. If $who owns none, give "
                "the smallest number of a free locker, and -1 if no locker is free."
            ),
            (
                "If $who is among the values of $lockers, return the smallest key with this value. Otherwise return "
                "the smallest key with the value '', or -1 if no key has it."
            ),
            (
                "At a swimming pool each locker has a number, and $lockers says who uses it, or '' for nobody. Which "
                "number do you tell $who? Somebody who has a locker already is told that one (the lowest of more "
                "than one), the others the lowest free one. If all are taken, you say -1."
            ),
            (
                "Which locker is for $who? Their own, if $lockers has one for them. If it has not, then a free one, "
                "marked by an empty string. Of several in question take the one with the lowest number. If there is "
                "neither, take -1."
            ),
            (
                "The function returns the least key whose value is the given person. If that person does not occur "
                "in the dictionary, it returns the least key whose value is the empty string instead, and if this "
                "does not occur either, -1."
            ),
            (
                "You give out lockers. Look into $lockers: does $who have one? Return its number. If not, is there "
                "one with an empty text? Return its number. When you can choose, return the smallest number. When "
                "there is nothing to choose, return -1."
            ),
            (
                "{Input|Given}: $lockers (number to owner, '' if none) and $who. {Output|Result|Returned}: the "
                "smallest number with the owner $who; failing that, with no owner; failing that, -1."
            ),
            (
                "Hotel rooms are the keys of $lockers and guests the values; an empty text stands for an empty room. "
                "The guest $who comes to the desk and gets a key: to the room booked under that name, or to an empty "
                "room otherwise, in both cases to the first by number. If nothing is left, the answer is -1. Which "
                "room is it?"
            ),
            "Lowest key of $lockers with the value $who, else with '', else -1.",
            (
                "Only when no locker belongs to $who and none is free is the result -1. When at least one belongs to "
                "$who, it is the lowest number of those. In the remaining case it is the lowest number of a free "
                "one, that is, one with '' as its owner in $lockers."
            ),
        ],
        """
        own = [key for key in $lockers if $lockers[key] == $who]
        if own:
            return min(own)
        empty_ones = [key for key in $lockers if $lockers[key] == ""]
        if empty_ones:
            return min(empty_ones)
        return -1
        """,
        lambda lockers, who: min(
            ((owner != who, number) for number, owner in lockers.items() if owner in ("", who)), default=(0, -1)
        )[1],
        edges=(
            ({}, "Ada"),
            ({3: "Ada", 2: ""}, "Ada"),
            ({3: "Ben", 9: "", 5: ""}, "Ada"),
            ({3: "Ben"}, "Ada"),
            ({8: "Ada", 3: "Ada"}, "Ada"),
        ),
    ),
)
