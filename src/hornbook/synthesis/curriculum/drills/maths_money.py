"""Money: percentages, discounts, taxes, tips, interest and change."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.drills.measure_shapes import real

_PRICE = real("p", "price", "amount", "cost", low=5, high=200)
_RATE = integer("r", 1, 60, names=("rate", "percent", "r"), fix=(5, 10, 15, 20, 25))


def _fewest(amount: int) -> int:
    """The fewest coins, by trying every last coin for every smaller amount."""
    least = [0]
    for part in range(1, amount + 1):
        least.append(1 + min(least[part - coin] for coin in (1, 2, 5, 10, 20, 50) if coin <= part))
    return least[amount]


FAMILIES = (
    drill(
        "maths_money.part_of",
        "percent_of percentage_of {get|find}_percent part_of take_percent",
        [_PRICE, _RATE],
        "float",
        [
            "$give $r percent of $p.",
            "One percent is one hundredth. Return $r percent of $p.",
            "How much is $r % of {the number |}$p?",
            "Someone saves $r percent of an income of $p. $give the amount saved.",
            "Multiply $p by $r, divide by 100 and return the result.",
            "Out of the total $p, $r percent are meant. Return that part.",
            "The function takes an amount $p and returns $r percent of it as a float, without rounding.",
            (
                "You have the number $p. How much is $r percent of this number? Remember that one percent is the "
                "number divided by 100."
            ),
            "A broker keeps $r percent of every sale. For a sale of $p, determine how much that is, without rounding.",
            "Output: $p times $r divided by 100.",
            "I want to put aside $r percent of my $p. How much is that?",
            "Calculate $r percent of the amount $p.",
        ],
        "return $p * $r / 100",
        lambda p, r: r * p / 100,
    ),
    drill(
        "maths_money.what_percent",
        "what_percent as_percentage share_in_percent percent_share percentage",
        [integer("a", 1, 90, names=("part", "a", "share")), integer("b", 20, 120, names=("whole", "total", "b"))],
        "float",
        [
            "$give how many percent of $b the number $a is, rounded to 1 decimal place.",
            "What percentage is $a out of $b? Round to one decimal.",
            "A part of 1 out of 4 is 25.0 percent. Return the percentage for $a out of $b, rounded to 1 decimal place.",
            "Express $a as a percentage of $b, with one decimal place (rounded).",
            "A pupil got $a of $b points. How many percent is that? Round it to 1 decimal.",
            "Divide $a by $b, multiply by 100 and round to one decimal place.",
            (
                "The function takes a part $a and a whole $b and returns what percentage of the whole the part is, "
                "as a float rounded to one decimal place."
            ),
            (
                "You have $b things in total, and $a of them are red. How many percent are red? Round the answer to "
                "1 digit after the point."
            ),
            "In a poll $a out of $b people said yes. Report the share in percent, to one decimal place.",
            "$a as percent of $b, rounded to 1 decimal.",
            "I solved $a of $b problems. What percentage is this, with 1 decimal place?",
            "Calculate the percentage that $a is of $b, rounded to one decimal.",
        ],
        "return round($a / $b * 100, 1)",
        lambda a, b: round(a / b * 100, 1),
    ),
    drill(
        "maths_money.changed_price",
        "price_{after|with}_$tag apply_$tag $tag_price add_or_take_$tag {get|find}_$tag_price",
        [_PRICE, _RATE],
        "float",
        [
            "$give the price $p $how $r percent, rounded to 2 decimal places.",
            "A {shirt|lamp|book} costs $p. What does it cost $how $r percent? Round to two decimals.",
            "The price is $p, the $tag is $r percent of it and is $done. Return the new price, rounded to 2 decimals.",
            "Price $p, $tag $r percent: return what is to be paid, rounded to 2 decimal places.",
            "Work out the final price: start from $p; the $tag of $r % is $done. Round the result to two decimals.",
            (
                "Given a price $p and a $tag in percent $r, compute the price a customer pays, rounded to cents (2 "
                "decimals)."
            ),
            (
                "The function takes a price $p and returns the amount to pay after the $tag of $r percent has been "
                "$done, rounded to two decimal places."
            ),
            (
                "Something costs $p. There is a $tag of $r percent; it is $done. How much do you pay in the end? "
                "Round to 2 digits after the point."
            ),
            (
                "Input: the price $p and a $tag of $r percent. Output: the price with the $tag $done, as a float with "
                "at most two decimals."
            ),
            (
                "For an invoice we need the total: the $tag, which is $r percent of the price $p, is to be $done, "
                "and the total rounded to cents (two decimals)."
            ),
            (
                "I see the price $p, and I know about the $tag of $r percent, which is $done. What do I pay, to two "
                "decimals?"
            ),
        ],
        "return round($p * (100 $op $r) / 100, 2)",
        lambda p, r, v: round(p * (100 + {"+": r, "-": -r}[v["op"]]) / 100, 2),
        variants=[
            {"tag": "discount", "how": "after a discount of", "done": "taken off", "op": "-"},
            {"tag": "tax", "how": "with an added tax of", "done": "added", "op": "+"},
            {"tag": "tip", "how": "with a tip of", "done": "added", "op": "+"},
        ],
    ),
    drill(
        "maths_money.percent_change",
        "percent_change percentage_change change_in_percent growth_rate relative_change",
        [integer("a", 10, 100, names=("old", "before", "start")), integer("b", 5, 150, names=("new", "after", "end"))],
        "float",
        [
            "$give by how many percent a value changes from $a to $b, rounded to 1 decimal place; a fall is negative.",
            "The price was $a and is now $b. Return the change in percent of the old price, rounded to one decimal.",
            "Percent change from $a to $b (negative for a decrease), rounded to 1 decimal place.",
            "Divide the difference between $b and $a by $a, times 100. Round to 1 decimal. A decrease gives a minus.",
            "A town had $a trees and now has $b. By what percentage did the number grow? Round to one decimal place.",
            (
                "Relative to $a, how large is the change to $b in percent? Round to 1 decimal; it is below 0 if $b is "
                "less."
            ),
            (
                "The function takes an old value $a and a new value $b and returns by what percentage of the old "
                "value it has changed, rounded to one decimal place. The result is positive for a rise and negative "
                "for a fall."
            ),
            (
                "A number was $a before and is $b now. How many percent of the old number is the difference? If the "
                "number became smaller, the answer has a minus. Round to 1 decimal."
            ),
            (
                "For a report on sales we need the growth in percent from $a last year to $b this year. It should "
                "have one decimal place and be negative when sales fell."
            ),
            "The result is 100 times (new minus old) over old, rounded to 1 decimal, where old is $a and new is $b.",
            "Calculate the change from $a to $b as a percentage of the former, rounded to one decimal.",
        ],
        "return round(($b - $a) / $a * 100, 1)",
        lambda a, b: round((b - a) / a * 100, 1),
        edges=((50, 75), (50, 25), (40, 40)),
    ),
    drill(
        "maths_money.interest",
        "$tag_interest interest_$tag {get|find}_$tag_interest $tag_interest_amount",
        [
            integer("p", 100, 2000, names=("principal", "amount", "capital")),
            integer("r", 1, 10, names=("rate", "percent", "r")),
            integer("t", 1, 8, names=("years", "t", "n")),
        ],
        "float",
        [
            "$give the $what for $p at $r percent {a|per} year over $t years, rounded to 2 decimal places.",
            (
                "Someone puts $p into a bank for $t years; the bank pays $r percent a year. $rule Return the $what, "
                "rounded to 2 decimals."
            ),
            (
                "$rule For the sum $p, the yearly rate $r (in percent) and $t years, return the $what, rounded to two "
                "decimals."
            ),
            "$name interest: capital $p, $r percent a year, $t years. Return the $what, rounded to 2 decimal places.",
            (
                "How large is the $what after $t years, if $p is lent at a yearly rate of $r percent? $rule Round to "
                "2 decimals."
            ),
            (
                "With $tag interest of $r percent a year, compute the $what on $p after $t years. Round to two "
                "decimal places."
            ),
            (
                "The function takes a capital $p, an interest rate of $r percent per year and a duration of $t "
                "years. It returns the $what, rounded to two decimal places. $rule"
            ),
            (
                "You bring $p euros to a bank. The bank pays $r percent every year, and you wait $t years. $rule "
                "Output the $what. Round to 2 decimals."
            ),
            (
                "Input: capital $p, yearly rate $r in percent, years $t. Output: the $what, rounded to two digits "
                "after the point."
            ),
            "$name interest on $p, $r percent, $t years: the $what (2 decimals).",
        ],
        "return round($formula, 2)",
        lambda p, r, t, v: round(p * r * t / 100 if v["tag"] == "simple" else p * (1 + r / 100) ** t, 2),
        variants=[
            {
                "tag": "simple",
                "name": "Simple",
                "what": "interest earned with simple interest",
                "formula": "$p * $r * $t / 100",
                "rule": "Every year earns the same interest, as it is paid on the first sum alone.",
            },
            {
                "tag": "compound",
                "name": "Compound",
                "what": "final balance with compound interest",
                "formula": "$p * (1 + $r / 100) ** $t",
                "rule": "Interest is added to the balance at the end of each year and earns interest itself.",
            },
        ],
    ),
    drill(
        "maths_money.bill",
        "total_cost bill {order|basket}_total cost_of_items total_price",
        [
            numbers("a", 1, 20, 1, 4, names=("prices", "costs", "units")),
            Arg(
                "b",
                ("quantities", "amounts", "counts"),
                "list[int]",
                lambda draw, before: [draw.integer(1, 5) for _ in before[0]],
            ),
        ],
        "int",
        [
            "$give the total cost of a purchase: the prices $a, each times its quantity in $b, added up.",
            (
                "The lists $a and $b hold the price and the quantity of each item, in the same order. Return what all "
                "costs together."
            ),
            (
                "A shopper buys several things. Thing number i costs $a[i], and $b[i] pieces of it are bought. $give "
                "the whole bill."
            ),
            "Total of price times quantity, from the equally long lists $a (prices) and $b (quantities).",
            "Multiply every price in $a by the matching number of pieces in $b and sum the products.",
            "Given the unit prices $a and, in the same order, how many of each were bought ($b), compute the total.",
            (
                "The function takes two lists of integers of equal length, the unit prices $a and the numbers of "
                "pieces $b, and returns the total amount, that is, the sum of the products of entries at the same "
                "place."
            ),
            (
                "You get two lists. In $a are the prices, in $b is how often each thing is bought. Multiply the "
                "first price by the first number, the second by the second, and so on. Output the sum."
            ),
            (
                "A cashier scans the article prices in $a and types how many of each there are, in the same order in "
                "$b. Determine what the customer has to pay."
            ),
            "The sum of the products of matching elements of $a and $b.",
            "I buy things at the prices $a; how many I buy of each is in $b, in the same order. What do I pay?",
            "Calculate the total price of a purchase from the unit prices $a and the matching quantities $b.",
        ],
        [
            "return sum(price_each * how_many for price_each, how_many in zip($a, $b))",
            "$total = 0\nfor $i in range(len($a)):\n    $total += $a[$i] * $b[$i]\nreturn $total",
        ],
        lambda a, b: sum(a[i] * b[i] for i in range(len(b))),
        edges=(([], []), ([3], [4])),
        note="{With no items at all the total is 0.|Empty lists give 0.}",
    ),
    drill(
        "maths_money.count_coins",
        "count_coins fewest_coins number_of_coins coins_needed {min|least}_coins",
        [integer("n", 0, 200, names=("amount", "cents", "n"))],
        "int",
        [
            "$howmany coins are needed at least to pay $n cents with coins of 50, 20, 10, 5, 2 and 1 cents.",
            (
                "Coins are worth 50, 20, 10, 5, 2 and 1. Pay the amount $n, always with the largest coin that fits; "
                "return the number of coins."
            ),
            "The fewest coins for $n cents, if there are coins of 1, 2, 5, 10, 20 and 50 cents.",
            "A machine returns $n cents in as few coins as possible (50, 20, 10, 5, 2, 1). How many coins fall out?",
            (
                "Start with the amount $n. For each coin of 50, 20, 10, 5, 2, 1, use it as often as possible. Return "
                "how many coins were used."
            ),
            "Return the smallest number of coins (50, 20, 10, 5, 2 and 1 cents) that make up $n.",
            (
                "The function takes an amount of $n cents and returns the minimum number of coins needed to pay it "
                "exactly; there are coins of 1, 2, 5, 10, 20 and 50 cents. For 0 it returns 0."
            ),
            (
                "You must pay $n cents exactly. You have enough coins of 50, 20, 10, 5, 2 and 1 cents. Use as few "
                "coins as you can. How many coins do you use?"
            ),
            (
                "Input: an amount $n in cents. Output: how many coins a cashier hands over who always takes the "
                "biggest of 50, 20, 10, 5, 2 and 1 that still fits."
            ),
            "Least number of coins (1, 2, 5, 10, 20, 50) for $n.",
            (
                "I have to pay $n cents and want to use as few coins as possible, out of 50, 20, 10, 5, 2 and 1. How "
                "many coins is that?"
            ),
            "Determine the minimum number of coins (50, 20, 10, 5, 2, 1) that make $n cents.",
        ],
        """
        $count = 0
        rest = $n
        for coin in [50, 20, 10, 5, 2, 1]:
            $count += rest // coin
            rest %= coin
        return $count
        """,
        _fewest,
        edges=((0,), (1,), (99,), (50,)),
    ),
    drill(
        "maths_money.coin_value",
        "coin_value value_of_coins total_cents count_money sum_of_coins",
        [
            integer("a", 0, 9, names=("fives", "a")),
            integer("b", 0, 9, names=("tens", "b")),
            integer("c", 0, 9, names=("twenties", "c")),
        ],
        "int",
        [
            "$give how much money $a coins of 5, $b coins of 10 and $c coins of 20 cents are, in cents.",
            "In a purse are $a five-cent, $b ten-cent and $c twenty-cent coins. Return their value in cents.",
            "Add up $a times 5, $b times 10 and $c times 20.",
            "Value of a pile of coins: $a fives, $b tens, $c twenties.",
            "A child empties a money box and counts $a coins worth 5, $b worth 10 and $c worth 20. What is the total?",
            "Given the numbers of coins of 5 ($a), of 10 ($b) and of 20 ($c), compute the sum of money.",
            (
                "The function takes three integers, the numbers of 5-cent coins ($a), 10-cent coins ($b) and 20-cent "
                "coins ($c), and returns the value of all of them in cents."
            ),
            (
                "You have $a coins of 5 cents, $b coins of 10 cents and $c coins of 20 cents. How many cents do you "
                "have in total?"
            ),
            "A parking meter is emptied: inside are $a fives, $b tens and $c twenties. Report the sum of money.",
            "Worth of $a fives, $b tens and $c twenties.",
            "Calculate the value of $a five-cent, $b ten-cent and $c twenty-cent coins in cents.",
        ],
        "return $a * 5 + $b * 10 + $c * 20",
        lambda a, b, c: sum([5] * a + [10] * b + [20] * c),
        edges=((0, 0, 0),),
    ),
    drill(
        "maths_money.wage",
        "weekly_pay pay_with_overtime wage {get|find}_pay compute_wage earnings",
        [integer("h", 20, 60, names=("hours", "h", "worked")), integer("w", 8, 30, names=("rate", "wage", "hourly"))],
        "float",
        [
            "$give the pay for $h hours at $w an hour; each hour beyond 40 is paid one and a half times.",
            (
                "A worker gets $w per hour for the first 40 hours and 1.5 times as much for every further hour. "
                "Return the pay for $h hours."
            ),
            "Hours over 40 are overtime and count 1.5 times. Compute the wage for $h hours at the hourly rate $w.",
            "Pay for $h hours, rate $w, with overtime (after 40 hours) at 1.5 times the rate.",
            (
                "Last week someone worked $h hours for $w an hour. Up to 40 hours the normal rate holds, after that "
                "the rate and a half. What was earned?"
            ),
            (
                "If $h is at most 40, return hours times rate $w; otherwise the hours above 40 bring half of the rate "
                "more."
            ),
            (
                "The function takes the hours worked, $h, and the hourly pay $w, and returns the earnings. The "
                "normal rate applies up to 40 hours; any hours above that are paid at 1.5 times the rate."
            ),
            (
                "You work $h hours and get $w per hour. For hours after the first 40 you get more: one hour brings "
                "1.5 times $w. How much do you earn?"
            ),
            (
                "Input: $h and $w. If $h is 40 or less, the output is their product; otherwise it is 40 times $w "
                "plus 1.5 times $w for each hour over 40."
            ),
            (
                "A driver is paid $w an hour, and time and a half beyond 40 hours. Determine the pay for a week of "
                "$h hours."
            ),
            "Calculate the wage for $h hours at $w per hour, with 1.5 times the rate for hours over 40.",
        ],
        """
        if $h <= 40:
            return $h * $w
        return 40 * $w + ($h - 40) * $w * 1.5
        """,
        lambda h, w: h * w if h <= 40 else h * w + (h - 40) * w / 2,
        edges=((40, 10), (41, 10), (30, 10)),
    ),
    drill(
        "maths_money.split_bill",
        "split_bill share_bill per_person cost_per_person divide_bill",
        [integer("t", 20, 300, names=("total", "bill", "cost")), integer("n", 2, 9, names=("people", "friends", "n"))],
        "float",
        [
            "$give what each of $n people pays when they split a bill of $t equally, rounded to 2 decimal places.",
            "A dinner costs $t. The $n friends share the cost equally. Return one share, rounded to two decimals.",
            "Split $t into $n equal parts; return one part rounded to 2 decimals.",
            "Bill $t, people $n: cost per person, rounded to 2 decimal places.",
            (
                "All $n members of a club pay the same part of a rent of $t. How much is it for one, rounded to cents "
                "(2 decimals)?"
            ),
            "Divide the amount $t by the number of people $n and round to two decimal places.",
            (
                "The function takes the amount of a bill $t and the number of people $n and returns what each one "
                "has to pay, rounded to two decimal places."
            ),
            (
                "Some friends eat together. There are $n of them and the bill is $t. Everyone pays the same. How "
                "much is it for one person? Round to 2 decimals."
            ),
            (
                "A gift for $t is bought by $n colleagues, who contribute equally. Report one contribution, to two "
                "decimal places."
            ),
            "$t shared by $n people, rounded to 2 decimals.",
            "Calculate each of $n people's equal share of the bill $t, rounded to 2 decimals.",
        ],
        "return round($t / $n, 2)",
        lambda t, n: round(t / n, 2),
    ),
)
