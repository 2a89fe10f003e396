"""How two or three numbers stand to each other, and a number to limits."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth
from hornbook.synthesis.curriculum.number_arguments import three, two


def _other_than_zero(key: str, names: tuple[str, ...]) -> Arg:
    return integer(key, names=names, make=lambda draw, _: draw.integer(1, 20) * draw.choose((1, -1)))


FAMILIES = (
    drill(
        "number_relations.sign",
        "sign sign_of get_sign signum {number|find}_sign",
        [integer("n", -20, 20)],
        "int",
        [
            "Return 1 if $n is positive, -1 if it is negative and 0 if it is zero.",
            "$give the sign of $n as a number: -1 for negative numbers, 1 for positive numbers, 0 for 0.",
            (
                "The sign of a number is 1 when the number is greater than 0, -1 when it is less than 0, and 0 for "
                "zero itself. $give the sign of $n."
            ),
            "A thermometer shows $n degrees. Return -1 below zero, 0 at zero and 1 above zero.",
            "Sign function: -1, 0 or 1, depending on whether $n is negative, zero or positive.",
            (
                "Tell on which side of zero $n lies. Return -1 for the left (negative) side, 1 for the right side, and "
                "0 if $n is zero."
            ),
            (
                "{This function returns|Returns} an integer that expresses the sign of its argument: 1 for an argument "
                "above zero, -1 for one below zero, and 0 for zero."
            ),
            (
                "{You get|You have|You are given} a whole number. Is it bigger than 0? Return 1. Is it smaller than 0? "
                "Return -1. Is it 0? Return 0."
            ),
            (
                "An account is marked with 1 if it is in credit, with -1 if it is overdrawn, and with 0 if it is "
                "empty. Report the mark of an account with the balance $n."
            ),
            "If $n > 0, output 1; if $n < 0, output -1; otherwise output 0.",
            "Sign of $n: 1, 0 or -1.",
        ],
        """
        if $n > 0:
            return 1
        if $n < 0:
            return -1
        return 0
        """,
        lambda n: (n > 0) - (n < 0),
        edges=((0,), (1,), (-1,)),
    ),
    drill(
        "number_relations.sign_word",
        "sign_name describe_sign sign_{word|label} classify_{number|sign} kind_of_number",
        [integer("n", -20, 20)],
        "str",
        [
            "Return 'positive', 'negative' or 'zero', whichever describes $n.",
            "Describe the sign of $n in a word: 'positive', 'negative' or 'zero'.",
            "$give the string 'positive' if $n is above 0, 'negative' if it is below 0, and 'zero' otherwise.",
            (
                "Numbers above zero are positive, those below zero are negative. Return the matching word for $n, "
                "'positive' or 'negative', or 'zero' if $n is 0."
            ),
            (
                "Classify the {number|integer} $n. The {result|answer} is one of the strings 'negative', 'zero' and "
                "'positive'."
            ),
            "A teacher wants a label for every number: 'positive', 'negative' or 'zero'. Return the label for $n.",
            (
                "{This function takes|Takes|The function accepts} an integer and returns one of three strings: "
                "'positive' for integers above zero, 'negative' for integers below zero, 'zero' for zero."
            ),
            (
                "{You get|You have|You are given} a whole number. Is it more than 0, less than 0 or 0? Return the word "
                "'positive', 'negative' or 'zero'."
            ),
            (
                "For a bank statement, an amount above zero is to be described as 'positive', one below zero as "
                "'negative', and no amount at all as 'zero'. Produce the description of $n."
            ),
            (
                "{Input|Given}: an integer. {Output|Result|Returned}: 'zero' if it equals 0; if not, 'negative' when "
                "it is less than 0 and 'positive' when it is greater."
            ),
            "Is $n 'positive', 'negative' or 'zero'? Answer with that word.",
        ],
        """
        if $n > 0:
            return "positive"
        if $n < 0:
            return "negative"
        return "zero"
        """,
        lambda n: nth((n > 0) - (n < 0), "zero", "positive", "negative"),
        edges=((0,), (5,), (-5,)),
    ),
    drill(
        "number_relations.absolute_value",
        "absolute absolute_value abs_value {size|magnitude}_of my_abs without_sign",
        [integer("n", -30, 30)],
        "int",
        [
            "$give the absolute value of $n{ without using abs|}.",
            "$give the distance of $n from zero.",
            "Remove the sign of $n: negative numbers become positive, other numbers stay as they are.",
            (
                "The absolute value of a number is the number itself if it is not negative, and the number times -1 "
                "otherwise. Return it for $n."
            ),
            "If $n is negative, return -$n; otherwise return $n{ unchanged|}.",
            "$give $n without its minus sign, if it has one.",
            (
                "{This function returns|Returns} the magnitude of an integer, which is the integer itself when it is "
                "zero or positive and its negative when it is below zero."
            ),
            (
                "{You get|You have|You are given} a whole number. If there is a minus before it, take the minus away. "
                "Return the number."
            ),
            (
                "A diver's depth and a climber's height are both measured from sea level, which is 0. {Determine|Find "
                "out|Work out|Return} how far from sea level somebody at $n is, up or down."
            ),
            "For $n below 0 the output is 0 - $n. For any other $n the output is $n.",
            "Absolute value of $n.",
        ],
        """
        if $n < 0:
            return -$n
        return $n
        """,
        lambda n: len(range(-n)) + len(range(n)),
        edges=((0,), (-7,), (7,)),
    ),
    drill(
        "number_relations.both_or_either",
        "{are_|is_|}$tag_$sort $tag_numbers_$sort",
        two(-9, 9),
        "bool",
        [
            "$check $tag of {the numbers |}$a and $b {$isare|$isare} $sort.",
            "A number is $sort if it is $than 0. $check $tag of the numbers $a and $b $isare $sort.",
            "Return True {exactly|only} when $tag of $a and $b $isare $than zero{, otherwise False|}.",
            "Two accounts hold $a and $b coins. $check $tag of the two amounts $isare $sort. Zero is not $sort.",
            "Given two integers, tell whether $tag of them $isare $sort.",
            "Answer with True or False: $isare $tag of $a and $b $than 0?",
            (
                "{This function takes|Takes|The function accepts} two integers and returns True if $tag of them $isare "
                "$than zero; otherwise it returns False."
            ),
            (
                "{You get|You have|You are given} two whole numbers. Look at each: is it $than 0? Return True if $tag "
                "of them $isare, else False."
            ),
            (
                "A game is over when $tag of the counters $a and $b $isare $sort, and 0 is not $sort. {Determine|Find "
                "out|Work out|Return} whether it is over."
            ),
            (
                "{Input|Given}: two integers. {Output|Result|Returned}: True in case $tag of the two $isare $than 0, "
                "False in case not."
            ),
            "True if $tag of $a, $b $isare $than 0, else False.",
        ],
        "return $a $op 0 $join $b $op 0",
        lambda a, b, v: [a * v["k"] > 0, b * v["k"] > 0].count(True) in v["hits"],
        edges=((0, 0), (1, 1), (-1, -1), (1, -1), (-1, 0)),
        variants=[
            {"tag": tag, "isare": verb, "join": join, "hits": hits, "sort": sort, "than": than, "op": op, "k": k}
            for tag, verb, join, hits in (("both", "are", "and", (2,)), ("either", "is", "or", (1, 2)))
            for sort, than, op, k in (("positive", "greater than", ">", 1), ("negative", "less than", "<", -1))
        ],
    ),
    drill(
        "number_relations.same_sign",
        "{have_|}same_sign signs_match {is_|}same_sign_pair signs_agree equal_signs",
        [
            _other_than_zero("a", ("a", "x", "first", "num1")),
            _other_than_zero("b", ("b", "y", "second", "num2")),
        ],
        "bool",
        [
            "$check $a and $b have the same sign. Neither of them is zero.",
            "Return True if $a and $b are both positive or both negative, and False if not. {Zero does not occur.||}",
            (
                "Two numbers other than zero have the same sign if both are greater than 0 or both are less than 0. "
                "$check this holds for $a and $b."
            ),
            "$check the numbers $a and $b, neither of which is 0, lie on the same side of zero.",
            "Return whether the signs of $a and $b agree (there are no zeros).",
            "Return False if one of $a and $b is positive and the other negative, otherwise True. {Neither is 0.||}",
            (
                "{This function takes|Takes|The function accepts} two integers, both different from zero, and returns "
                "True if they are either both above zero or both below zero; otherwise it returns False."
            ),
            (
                "{You get|You have|You are given} two numbers, and none of them is 0. Do both have a minus, or does "
                "none of them have one? Then return True. If only one has a minus, return False."
            ),
            (
                "Two walkers leave the point 0 of a straight road and are now at $a and $b, neither of them at 0. "
                "{Determine|Find out|Work out|Return} whether they went in the same direction."
            ),
            "If the product of both numbers is above 0, output True; if it is below 0, output False. It is never 0.",
            "Same sign, both nonzero?",
        ],
        ["return ($a > 0) == ($b > 0)", "return $a * $b > 0"],
        lambda a, b: abs(a + b) == abs(a) + abs(b),
        edges=((1, 1), (-1, -2), (3, -3), (-2, 5)),
    ),
    drill(
        "number_relations.three_equal",
        "{are_|}all_$tag {three_|check_}$tag {are_|}$tag_numbers",
        three(0, 2),
        "bool",
        [
            "$check $a, $b and $c are all $sort.",
            "$check the three numbers $a, $b and $c are $sort{, all of them|}.",
            "Return True if $rule, and False otherwise.",
            "Three dice show $a, $b and $c. $check all three {numbers|values} are $sort.",
            "$check {it is true that |}$rule.",
            "Return True only when the three values are all $sort. As soon as $break, the answer is False.",
            (
                "{This function compares|Compares} three integers and returns True in case they are all $sort; in any "
                "other case it returns False."
            ),
            (
                "{You get|You have|You are given} three numbers. Compare each with the others. Are they all $sort? "
                "Return True or False."
            ),
            (
                "A slot machine stops at $a, $b and $c, and pays out if these numbers are all $sort. {Determine|Find "
                "out|Work out|Return} whether it pays out."
            ),
            "{Input|Given}: the numbers $a, $b and $c. If $break, output False; if not, output True.",
            "Are $a, $b and $c all $sort?",
        ],
        "return $code",
        lambda a, b, c, v: len({a, b, c}) == v["size"],
        edges=((1, 1, 1), (1, 2, 3), (1, 2, 1), (2, 2, 1), (1, 2, 2)),
        variants=[
            {
                "tag": "equal",
                "sort": "{equal|the same}",
                "rule": "$a, $b and $c are one and the same number",
                "break": "one of them differs from another",
                "code": "$a == $b == $c",
                "size": 1,
            },
            {
                "tag": "different",
                "sort": "{different|different from each other}",
                "rule": "no two of $a, $b and $c are equal",
                "break": "two of them are equal",
                "code": "$a != $b and $b != $c and $a != $c",
                "size": 3,
            },
        ],
    ),
    drill(
        "number_relations.count_distinct_of_three",
        "count_distinct {number_of_|count_}different_values how_many_different distinct_of_three count_unique",
        three(0, 2),
        "int",
        [
            "$howmany different values there are among $a, $b and $c.",
            "$give the number of distinct values among the three numbers $a, $b, $c.",
            (
                "Return 1 if $a, $b and $c are all equal, 3 if all are different, and 2 if {exactly|just} two of them "
                "are equal."
            ),
            "Three balls have the numbers $a, $b and $c. How many different numbers are on them? Return 1, 2 or 3.",
            "Equal numbers count once only: $howmany numbers remain of $a, $b and $c.",
            "Put $a, $b and $c into a set and return its size.",
            (
                "{This function takes|Takes|The function accepts} three integers and returns how many distinct values "
                "there are among them, that is 1, 2 or 3."
            ),
            (
                "{You get|You have|You are given} three numbers. If a number comes again, do not count it a second "
                "time. Return how many you have counted."
            ),
            (
                "Three people order the dishes number $a, $b and $c. The cook prepares each kind of dish in a pot of "
                "its own. {Determine|Find|Compute|Return} the number of pots."
            ),
            (
                "If all three arguments agree, output 1; if only two of them agree, output 2; if no two of them agree, "
                "output 3."
            ),
            "How many distinct numbers are among $a, $b and $c?",
        ],
        "return len({$a, $b, $c})",
        lambda a, b, c: 1 + (b != a) + (c not in (a, b)),
        edges=((1, 1, 1), (1, 2, 3), (1, 2, 1), (2, 2, 1)),
    ),
    drill(
        "number_relations.in_between",
        "is_between_$how between_$how in_range_$how is_in_{range|interval}_$how lies_between_$how",
        [
            integer("n", -5, 25),
            integer("low", 0, 8, names=("low", "start", "a", "minimum"), fix=range(1, 6)),
            integer("high", 10, 20, names=("high", "end", "b", "maximum"), fix=range(10, 20)),
        ],
        "bool",
        [
            "$check $n lies between $low and $high, {both ends|the limits} $tag.",
            "$check $n is $from $low and $to $high.",
            "Return True when $n is in the range from $low to $high (the ends $count), False otherwise.",
            (
                "A sensor is fine as long as its value is $from $low and at the same time $to $high. $check the value "
                "$n is fine."
            ),
            "$check the number $n belongs to the interval from $low to $high. The two limits themselves $count.",
            "True if $n is neither too small nor too large: it has to be $from $low and $to $high.",
            (
                "{This function returns|Returns} True if the integer $n is $from $low and also $to $high, and False "
                "otherwise."
            ),
            (
                "{You get|You have|You are given} a number $n. Is it $from $low? Is it $to $high as well? Return True "
                "only if both answers are yes."
            ),
            (
                "A parcel can be sent by mail if its weight is $from $low and $to $high. {Determine|Find out|Work "
                "out|Return} whether a parcel with the weight $n can be sent."
            ),
            (
                "Two conditions have to hold for the output True: $n is $from $low, and it is $to $high. If one of "
                "them fails, the output is False."
            ),
            "Is $n both $from $low and $to $high?",
        ],
        ["return $low $op $n $op $high", "return $n $back $low and $n $op $high"],
        lambda n, low, high, v: n in range(low + v["off"], high + 1 - v["off"]),
        edges=lambda v: (
            (v.get("low", 3), v.get("low", 3), v.get("high", 12)),
            (v.get("high", 12), v.get("low", 3), v.get("high", 12)),
            (9, 3, 12),
            (30, 3, 12),
        ),
        variants=[
            {
                "tag": "included",
                "how": "inclusive",
                "from": "at least",
                "to": "at most",
                "count": "belong to it",
                "op": "<=",
                "back": ">=",
                "off": 0,
            },
            {
                "tag": "excluded",
                "how": "exclusive",
                "from": "greater than",
                "to": "less than",
                "count": "do not belong to it",
                "op": "<",
                "back": ">",
                "off": 1,
            },
        ],
    ),
)
