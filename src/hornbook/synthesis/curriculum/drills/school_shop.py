"""Shopping: offers, receipts, stock and purses."""

from __future__ import annotations

from fractions import Fraction

from hornbook.synthesis.curriculum.arguments import Arg, integer, mapping
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_GOODS = ("milk", "bread", "eggs", "jam", "tea", "rice", "cheese", "soap", "juice", "honey")


def _priced(draw: Draw, _: object) -> list[tuple[str, int]]:
    return [(ware, draw.integer(1, 12)) for ware in draw.sample(_GOODS, draw.integer(2, 5))]


def _basket(draw: Draw, _: object) -> list[tuple[str, int, int]]:
    return [(ware, draw.integer(1, 6), draw.integer(1, 9)) for ware in draw.sample(_GOODS, draw.integer(1, 4))]


def _stock(draw: Draw, _: object) -> dict[str, int]:
    return {ware: draw.integer(0, 12) for ware in draw.sample(_GOODS, draw.integer(2, 5))}


def _bought(wishes: list[tuple[str, int]], money: int) -> list[str]:
    """What is bought, by recursion over the rest of the list."""
    if not wishes:
        return []
    (ware, price), *others = wishes
    return [ware, *_bought(others, money - price)] if price <= money else _bought(others, money)


_WISHES = Arg("wishes", ("wishes", "goods", "items", "articles"), "list[tuple[str, int]]", _priced)
_LINES = Arg("basket", ("basket", "cart", "order", "purchase"), "list[tuple[str, int, int]]", _basket)

FAMILIES = (
    drill(
        "school_shop.buy_in_turn",
        "buy_in_turn things_bought shop_along_list what_is_bought buy_while_possible affordable_in_order",
        [_WISHES, integer("k", 0, 25, names=("k", "money", "budget", "cash"), fix=(10, 15, 20))],
        "list[str]",
        [
            (
                "Go through $wishes, tuples (article, price), from the start with $k in the purse. Buy each article "
                "that the money left is enough for and skip the others. $hand the list of the articles bought."
            ),
            (
                "Somebody has $k and a list $wishes of (article, price). Article by article, it is bought if its price "
                "is not more than the money that is left then. Return the names of what was bought."
            ),
            (
                "A child walks along a shelf with $k coins. Whatever is still affordable goes into the bag at once; "
                "what is too dear stays there, and the child walks on. The shelf is $wishes, pairs of a name and a "
                "price. List the bag's contents."
            ),
            (
                "The function processes a list of (name, price) tuples in order. If a price does not exceed the "
                "remaining budget, which is $k at first, the price is subtracted and the name is added to the result; "
                "otherwise the tuple is ignored."
            ),
            (
                "You have $k. Look at the first article. If you can pay it, buy it. If you can't, leave it. Then look "
                "at the next one, and so on to the end. Return a list with the articles that you bought."
            ),
            (
                "Names bought from $wishes (name, price) in list order with a budget of $k, skipping what is too "
                "expensive."
            ),
            (
                "Start with $k. For each pair (article, price): if the price is at most what is left, pay it and note "
                "the article; if not, go on to the next pair. At the end, hand over all noted articles."
            ),
        ],
        """
        $result = []
        money_left = $k
        for article, price in $wishes:
            if price <= money_left:
                money_left -= price
                $result.append(article)
        return $result
        """,
        lambda wishes, k: _bought(wishes, k),
        edges=(([], 5), ([("tea", 5)], 5), ([("jam", 9), ("tea", 3)], 8)),
    ),
    drill(
        "school_shop.stop_when_dear",
        "money_left_at_stop rest_of_money left_in_purse pay_until_too_dear purse_after_shopping stop_when_broke",
        [
            Arg(
                "prices",
                ("prices", "costs", "amounts", "bills"),
                "list[int]",
                lambda draw, _: draw.numbers(1, 12, 1, 6),
            ),
            integer("k", 0, 40, names=("k", "money", "purse", "cash"), fix=(20, 25, 30)),
        ],
        "int",
        [
            (
                "Pay the prices in $prices one after the other from $k. Stop at the first price that is more than what "
                "is left. $give the money that is left then."
            ),
            (
                "Starting with $k, subtract the numbers of $prices in order, but end as soon as the next number is "
                "greater than the remainder. Return the remainder."
            ),
            (
                "At the fair one ride follows the other, with the prices $prices. A child has $k and goes home at the "
                "first ride that it cannot pay, even if later ones are cheaper. How much money does it bring home?"
            ),
            (
                "The function subtracts the elements of the list from $k as long as the result does not become "
                "negative. At the first element for which it would, the loop ends; the current value is returned."
            ),
            (
                "You have $k coins. Pay the first price, then the second, and so on. If you don't have enough for the "
                "next price, you stop. Return the coins that you still have."
            ),
            "What remains of $k after paying $prices in order, stopping before the first one that is too high?",
            (
                "If the next price fits into the money left, pay it; otherwise finish. Begin with $k and the first of "
                "$prices, and report the rest of the money."
            ),
        ],
        """
        money_left = $k
        for price in $prices:
            if price > money_left:
                break
            money_left -= price
        return money_left
        """,
        lambda prices, k: k - max(sum(prices[:size]) for size in range(len(prices) + 1) if sum(prices[:size]) <= k),
        edges=(([], 20), ([30, 5, 5], 20), ([20], 20), ([5, 5], 20)),
    ),
    drill(
        "school_shop.better_offer",
        "better_offer cheaper_pack compare_packs best_value which_pack better_buy",
        [
            integer("p", 1, 30, names=("price1", "first_price", "p", "cost1")),
            integer("n", 1, 12, names=("size1", "first_size", "n", "grams1")),
            integer(
                "q",
                names=("price2", "second_price", "q", "cost2"),
                make=lambda draw, before: 2 * before[0] if draw.chance(0.3) else draw.integer(1, 30),
            ),
            integer(
                "m",
                names=("size2", "second_size", "m", "grams2"),
                make=lambda draw, before: 2 * before[1] if draw.chance(0.5) else draw.integer(1, 12),
            ),
        ],
        "str",
        [
            (
                "One pack costs $p and holds $n, the other costs $q and holds $m. $hand 'first' or 'second', whichever "
                "pack is cheaper for the same amount, or 'same'."
            ),
            (
                "Compare $p / $n with $q / $m: return 'first' if the former is smaller, 'second' if the latter is "
                "smaller, and 'same' if they are equal."
            ),
            (
                "A customer stands before two packs of rice: $n kilos for $p, and $m kilos for $q. In which one does a "
                "kilo cost less? Answer 'first', 'second' or, without a difference, 'same'."
            ),
            (
                "The function takes price and size of a first pack and then price and size of a second one. It returns "
                "the string 'first' or 'second' for the pack with the lower price per unit, or 'same' if there is no "
                "difference."
            ),
            (
                "There are two offers. The first has the price $p and the size $n. The second has the price $q and the "
                "size $m. Which offer gives more for the money? Return 'first' or 'second'. If both are equally good, "
                "return 'same'."
            ),
            "Lower unit price: $p for $n ('first') or $q for $m ('second')? Equal: 'same'.",
            (
                "Work with the price per piece. If $p for $n pieces is the better offer, return 'first'; if $q for $m "
                "pieces is, return 'second'; otherwise return 'same'. All four numbers are positive."
            ),
        ],
        [
            """
            if $p * $m < $q * $n:
                return "first"
            if $p * $m > $q * $n:
                return "second"
            return "same"
            """,
            """
            if $p / $n < $q / $m:
                return "first"
            if $p / $n > $q / $m:
                return "second"
            return "same"
            """,
        ],
        lambda p, n, q, m: ("same", "first", "second")[
            (Fraction(p, n) < Fraction(q, m)) + 2 * (Fraction(p, n) > Fraction(q, m))
        ],
        edges=((2, 1, 4, 2), (3, 2, 2, 1), (5, 1, 4, 1)),
    ),
    drill(
        "school_shop.receipt_lines",
        "receipt_lines print_receipt lines_of_bill receipt bill_as_lines till_lines",
        [_LINES],
        "list[str]",
        [
            (
                "$basket has tuples (article, amount, price of one). $build a list of lines such as 'milk: 2 x 3 = 6', "
                "one for each tuple."
            ),
            (
                "For every (article, amount, single price) in $basket write 'article: amount x price = product'. "
                "Return the lines as a list of strings."
            ),
            (
                "The till of a shop prints for each purchase a line like 'tea: 3 x 4 = 12', that is, article, number "
                "of pieces, price of a piece and what they cost together. Make these lines for $basket."
            ),
            (
                "The function converts each tuple (name, count, unit price) to a string of the form 'name: count x "
                "price = total', where total is count times price, and returns all the strings in the same order."
            ),
            (
                "You get a list of articles with amount and price. Return a list of texts. For 2 breads with the price "
                "5 the text is 'bread: 2 x 5 = 10'. The others are built in the same way."
            ),
            "Receipt lines 'article: amount x price = total' for $basket (article, amount, price).",
            (
                "A customer wants to see how the bill came about. Report each entry (article, amount, price) of "
                "$basket as a text: article, colon, amount, x, price, equals sign, and the sum for this article, like "
                "'jam: 1 x 2 = 2'."
            ),
        ],
        [
            'return [f"{ware}: {pieces} x {each} = {pieces * each}" for ware, pieces, each in $basket]',
            """
            $result = []
            for ware, pieces, each in $basket:
                $result.append(f"{ware}: {pieces} x {each} = {pieces * each}")
            return $result
            """,
        ],
        lambda basket: ["%s: %d x %d = %d" % (*line, line[1] * line[2]) for line in basket],  # noqa: UP031
        edges=(([],), ([("tea", 1, 1)],)),
    ),
    drill(
        "school_shop.top_line",
        "costliest_line most_spent_on top_of_bill biggest_item dearest_in_total main_expense",
        [_LINES],
        "str",
        [
            (
                "Each tuple of $basket is (article, amount, price of one). $hand the article on which most is spent, "
                "that is, with the largest amount times price; the first of them if several are equal."
            ),
            (
                "For which entry (article, amount, price) of $basket is amount * price greatest? Return its article. "
                "The earliest one wins a tie; there is at least one entry."
            ),
            (
                "On the bill $basket, each line has an article, how many were bought, and what one costs. A family "
                "wants to save and looks for the article that costs most in all. Return it (the first one, if two cost "
                "equally much)."
            ),
            (
                "The function returns the name in the tuple (name, count, unit price) for which the product of count "
                "and unit price is maximal. In case of a tie, the tuple that comes first is used."
            ),
            (
                "You have a list with articles, amounts and prices. Multiply the amount by the price for each article. "
                "Which article has the biggest product? Return it. With equal products take the first."
            ),
            "Article with the highest amount * price in $basket (first if tied).",
            (
                "Out of the tuples (article, amount, price) in $basket, which is not empty, determine the article with "
                "the highest cost, where cost means amount times price. Among equals choose the first."
            ),
        ],
        [
            "return max($basket, key=lambda entry: entry[1] * entry[2])[0]",
            """
            winner = ""
            highest = 0
            for ware, pieces, each in $basket:
                if pieces * each > highest:
                    highest = pieces * each
                    winner = ware
            return winner
            """,
        ],
        lambda basket: sorted(basket, key=lambda line: -line[1] * line[2])[0][0],
        edges=(([("tea", 1, 1)],), ([("tea", 2, 3), ("jam", 3, 2)],), ([("rice", 1, 5), ("soap", 2, 4)],)),
    ),
    drill(
        "school_shop.to_order",
        "order_list amounts_to_order refill_stock restock what_to_order missing_to_level",
        [
            mapping("stock", names=("stock", "shelf", "store", "supply"), make=_stock),
            integer("k", 3, 12, names=("k", "level", "wanted", "full"), fix=(5, 8, 10)),
        ],
        "dict[str, int]",
        [
            (
                "$stock tells how many of each article there are. $build a dictionary of what must be ordered to have "
                "$k of everything; articles with $k or more are not in it."
            ),
            (
                "For each key of $stock with a value under $k, the result maps the key to the difference between $k "
                "and the value. The other keys are left out."
            ),
            (
                "Each evening the shelf is filled up so that there are $k pieces of every article. Which articles are "
                "needed, and how many of each? Return them as a dictionary; $stock holds the present amounts."
            ),
            (
                "The function takes a dictionary from strings to integers and returns a dictionary that contains, for "
                "all values smaller than $k, the number missing to $k."
            ),
            (
                "You have a stock of articles. There should be $k pieces of each. If there are fewer, order the "
                "missing pieces. If there are enough, order nothing and don't write the article in the result. Return "
                "article and number to order."
            ),
            "Article -> $k minus amount, for the amounts in $stock below $k.",
            (
                "A shop-keeper wants an order list. An article comes on it if its value in $stock is less than $k; the "
                "list says by how much. Return that list as a dictionary."
            ),
        ],
        [
            "return {$mapkey: $k - $val for $mapkey, $val in $stock.items() if $val < $k}",
            """
            $result = {}
            for $mapkey, $val in $stock.items():
                if $val < $k:
                    $result[$mapkey] = $k - $val
            return $result
            """,
        ],
        lambda stock, k: {ware: len(range(stock[ware], k)) for ware in filter(lambda ware: k - stock[ware] > 0, stock)},
        edges=(({}, 5), ({"tea": 5}, 5), ({"tea": 0, "jam": 12}, 10)),
    ),
    drill(
        "school_shop.purse",
        "value_of_purse purse_total money_in_purse worth_of_coins cash_value coins_in_purse",
        [
            Arg(
                "purse",
                ("purse", "coins", "wallet", "box"),
                "dict[int, int]",
                lambda draw, _: {
                    coin: draw.integer(0, 6) for coin in draw.sample((1, 2, 5, 10, 20, 50), draw.integer(1, 4))
                },
            )
        ],
        "int",
        [
            "$purse maps the value of a coin to the number of such coins. $give how much money that is.",
            (
                "The keys of $purse are kinds of coins, the values tell how many of each there are. Return the worth "
                "of all coins together."
            ),
            (
                "When the till is emptied, someone notes for each coin how many there are: {10: 3, 2: 1} would be 32. "
                "How much is in the till $purse?"
            ),
            (
                "The function takes a dictionary from integers to integers, multiplies each key by its value, and "
                "returns the sum of all the products."
            ),
            (
                "You have coins in a dictionary. The key is what one coin is worth. The value is the number of these "
                "coins. Return the amount of money. An empty dictionary gives 0."
            ),
            "Sum of key times value over $purse.",
            "Determine the total of a purse: every coin kind (key) counts as often as its number (value) says.",
        ],
        [
            "return sum(coin * pieces for coin, pieces in $purse.items())",
            """
            $total = 0
            for coin, pieces in $purse.items():
                $total += coin * pieces
            return $total
            """,
        ],
        lambda purse: sum(sum([coin] * purse[coin]) for coin in purse),
        edges=(({},), ({5: 0},), ({10: 3, 2: 1},)),
    ),
    drill(
        "school_shop.bulk_price",
        "price_in_bulk price_with_bulk order_price quantity_price cost_of_order wholesale_price",
        [
            integer("n", 0, 40, names=("n", "pieces", "amount", "quantity")),
            integer("k", 5, 9, names=("price", "single", "usual", "k"), fix=(6, 8)),
            integer("p", 2, 4, names=("reduced", "low_price", "bulk", "p"), fix=(3, 4)),
            integer("m", 8, 25, names=("least", "minimum", "m", "needed"), fix=(10, 20)),
        ],
        "int",
        [
            (
                "A piece costs $k, but if at least $m pieces are ordered, each of them costs $p. $give the price of $n "
                "pieces."
            ),
            "Multiply $n by $p if $n is $m or more, and by $k if it is less. Return the product.",
            (
                "A printer takes $k for a poster; whoever orders $m or more posters pays only $p for each. What do $n "
                "posters cost?"
            ),
            (
                "The function returns the cost of an order of $n units. The unit price is $p from $m units on (then "
                "for all units), otherwise $k."
            ),
            (
                "You want to buy $n things. One thing has the price $k. But with $m things or more, every thing has "
                "the lower price $p. Return what you pay."
            ),
            "$n pieces at $k each, or at $p each from $m pieces up: total price.",
            "If $n is less than $m, the answer is $n times $k; otherwise it is $n times $p.",
        ],
        """
        if $n >= $m:
            return $n * $p
        return $n * $k
        """,
        lambda n, k, p, m: sum((k if n < m else p) for _ in range(n)),
        edges=((0, 8, 3, 10), (10, 8, 3, 10), (9, 8, 3, 10), (20, 6, 4, 20), (19, 6, 4, 20)),
    ),
)
