"""Rules for even and odd numbers."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth
from hornbook.synthesis.curriculum.number_arguments import three, two

FAMILIES = (
    drill(
        "number_even_odd.next_of_kind",
        "next_$tag{_number|} $tag_after {first|smallest}_$tag_above following_$tag",
        [integer("n", -10, 40)],
        "int",
        [
            "$give the smallest $tag number that is greater than $n.",
            "$give the next $tag integer after $n. If $n is $tag, that is $n plus 2.",
            "Count up from $n + 1 and return the first $tag number.",
            "If $n is $tag, return the number two above it, otherwise the number one above it.",
            (
                "You stand at house $n and walk upward. Return the first house number that is $tag; your own house "
                "does not count."
            ),
            "Which $tag number comes right after $n? It must be larger than $n.",
            (
                "{This function takes|Takes|The function accepts} an integer $n and returns the first $tag integer "
                "which is strictly greater than it."
            ),
            (
                "{You get|You have|You are given} a whole number $n. Look at the numbers after it. Return the first "
                "one that is $tag."
            ),
            (
                "On a number line somebody stands at $n and moves to the right until a(n) $tag number is reached, at "
                "least one step. {Determine|Find|Compute|Return} that number."
            ),
            "If $n is $tag, the output is $n + 2. If it is not, the output is $n + 1.",
            "Smallest $tag integer above $n.",
        ],
        """
        if $n % 2 == $rest:
            return $n + 2
        return $n + 1
        """,
        lambda n, v: next(m for m in range(n + 1, n + 3) if (m & 1) == v["rest"]),
        edges=((0,), (1,), (-3,), (-2,)),
        variants=[{"tag": "even", "rest": 0}, {"tag": "odd", "rest": 1}],
    ),
    drill(
        "number_even_odd.half_or_more",
        "{halve|half}_or_$tag halve_even_$tag_odd half_if_even_else_$tag {even_half|halve_even}_odd_$tag",
        [integer("n", 0, 40)],
        "int",
        [
            "If $n is even, return half of it; if it is odd, return $odd.",
            "Return $n // 2 for an even $n and $odd for an odd one.",
            "Even numbers are halved, odd ones are changed like this: $how. Return what becomes of $n.",
            (
                "A game has this rule: on an even field $n you move to field $n / 2, on an odd one to the field that "
                "is $odd. Return the new field as an integer."
            ),
            "Test whether $n is divisible by 2. If so, return the quotient as an integer. If not, return $odd.",
            "Half of $n when $n is even, otherwise $odd.",
            (
                "{This function takes|Takes|The function accepts} a non-negative integer. When it is even, the integer "
                "quotient of $n and 2 is returned; when it is odd, the function returns $odd."
            ),
            (
                "{You get|You have|You are given} a number $n. Is it even? Then divide it by 2. Is it odd? Then the "
                "result is $odd. Return the result as an integer."
            ),
            (
                "A number machine halves whatever is even. If something odd is put in, the output is $odd. Report what "
                "comes out for the input $n."
            ),
            "For even $n: half of it, as an integer. For odd $n: $odd.",
            "What does $n become if even numbers are halved and any odd number is changed to $odd?",
        ],
        """
        if $n % 2 == 0:
            return $n // 2
        return $code
        """,
        lambda n, v: nth(n & 1, n >> 1, nth(v["which"], n + n, n + n + n, sum((n, 1)))),
        edges=((0,), (1,), (6,), (7,)),
        variants=[
            {"tag": "double", "odd": "twice the number", "how": "they are doubled", "code": "$n * 2", "which": 0},
            {"tag": "triple", "odd": "three times the number", "how": "they are tripled", "code": "$n * 3", "which": 1},
            {"tag": "next", "odd": "the number plus 1", "how": "1 is added", "code": "$n + 1", "which": 2},
        ],
    ),
    drill(
        "number_even_odd.same_parity",
        "same_parity {are_|}both_even_or_odd equal_parity {parities|parity}_match same_kind",
        two(-9, 20),
        "bool",
        [
            "$check $a and $b are both even or both odd.",
            "$check $a and $b have the same parity, that is, leave the same remainder when divided by 2.",
            (
                "Return True if the two integers are of one kind, both even or both odd, and False if one is even and "
                "the other odd."
            ),
            (
                "Houses with even numbers stand on one side of a street, those with odd numbers on the other. $check "
                "the houses $a and $b are on the same side."
            ),
            "$check the difference of $a and $b is an even number.",
            "Do $a and $b agree in being even or odd? Return True or False.",
            (
                "The function compares the parity of two integers and returns True if both are even or if both are "
                "odd; in every other case it returns False."
            ),
            (
                "{You get|You have|You are given} two whole numbers. Maybe both are even, maybe both are odd, maybe "
                "not. Return True in the first two cases, else False."
            ),
            (
                "Two dancers, numbered $a and $b, form a couple only if their numbers are both even or both odd. "
                "{Determine|Find out|Work out|Return} whether they form a couple."
            ),
            (
                "{Input|Given}: two integers. If their remainders modulo 2 are equal, the output is True; if not, it "
                "is False."
            ),
            "Same parity of $a and $b?",
        ],
        ["return $a % 2 == $b % 2", "return ($a - $b) % 2 == 0"],
        lambda a, b: not (a + b) & 1,
        edges=((0, 0), (1, 3), (2, 5), (-1, 4)),
    ),
    drill(
        "number_even_odd.combined",
        "is_$what_$tag $what_is_$tag $tag_$what {check|test}_$what_$tag",
        two(-9, 20),
        "bool",
        [
            "$check the $what of $a and $b is $tag.",
            "Return True if $a $word $b is a(n) $tag number, otherwise False.",
            "$verb $a and $b and tell whether the result is $tag.",
            "A player rolls $a and $b and wins if the $what of both numbers is $tag. $check the player wins.",
            "Take the $what of the two integers $a and $b. $check dividing it by 2 leaves the remainder $rest.",
            "Is the $what of the two numbers ($a $word $b) $tag? Return True or False.",
            (
                "{This function takes|Takes|The function accepts} two integers $a and $b, computes their $what, and "
                "returns True if the $what is $tag, otherwise False."
            ),
            "There are two whole numbers, $a and $b. Compute $a $word $b. Is this number $tag? Answer True or False.",
            (
                "A teacher writes $a and $b on the board, and the class works out their $what. {Determine|Find "
                "out|Work out|Return} whether the class gets a(n) $tag number."
            ),
            "True is returned for a(n) $tag $what of the two arguments. If the $what is not $tag, False is returned.",
            "Is $a $word $b $tag?",
        ],
        "return ($a $op $b) % 2 == $rest",
        lambda a, b, v: nth(v["op"] == "*", (a & 1) ^ (b & 1), a & b & 1) == v["rest"],
        edges=((0, 0), (1, 3), (2, 5), (-1, 4)),
        variants=[
            {"tag": tag, "rest": rest, "what": what, "word": word, "verb": verb, "op": op}
            for tag, rest in (("even", 0), ("odd", 1))
            for what, word, verb, op in (("sum", "plus", "Add", "+"), ("product", "times", "Multiply", "*"))
        ],
    ),
    drill(
        "number_even_odd.count_of_three",
        "count_$tag {number|count}_of_$tag how_many_$tag $tag_among_three $tag_count",
        three(),
        "int",
        [
            "$howmany of the numbers $a, $b and $c are $tag.",
            "$give the number of $tag values among the three integers $a, $b and $c.",
            "Look at $a, $b and $c one after the other and count those that are $tag.",
            "Three dice show $a, $b and $c. $howmany of them show a(n) $tag number.",
            "Count the $tag numbers in this group of three: $a, $b, $c. {The result is from 0 to 3.||}",
            "A number is $tag if it leaves the remainder $rest when divided by 2. $howmany of $a, $b and $c are $tag.",
            (
                "{This function takes|Takes|The function accepts} three integers and returns an integer between 0 and "
                "3: the number of arguments which are $tag."
            ),
            "{You get|You have|You are given} three whole numbers. Some of them can be $tag. Say how many.",
            (
                "Three tickets bear the numbers $a, $b and $c, and each ticket with a(n) $tag number wins a pen. "
                "{Determine|Find|Compute|Return} the number of pens that are won."
            ),
            "For each of the arguments $a, $b, $c: if it is $tag, it adds 1 to the result; otherwise it adds nothing.",
            "How many $tag numbers are among $a, $b and $c?",
        ],
        [
            "return sum(1 for $x in ($a, $b, $c) if $x % 2 == $rest)",
            """
            $count = 0
            for $x in ($a, $b, $c):
                if $x % 2 == $rest:
                    $count += 1
            return $count
            """,
        ],
        lambda a, b, c, v: [a & 1, b & 1, c & 1].count(v["rest"]),
        edges=((0, 0, 0), (1, 3, 5), (1, 2, 4)),
        variants=[{"tag": "even", "rest": 0}, {"tag": "odd", "rest": 1}],
    ),
    drill(
        "number_even_odd.as_word",
        "{parity|even_or_odd}{_word|_name|} {describe|name}_parity even_odd_label parity_of",
        [integer("n", -10, 60)],
        "str",
        [
            "Return 'even' if $n is even and 'odd' if it is odd.",
            "$give the string 'even' or 'odd', whichever is true of $n.",
            "Tell in a word of what kind $n is: the result is 'even' when 2 divides $n, else 'odd'.",
            "A label with the word 'even' or 'odd' is put on every box. Return the one for box number $n.",
            "Describe the parity of the integer $n by one of the texts 'even' and 'odd'.",
            "'even' for multiples of two, 'odd' for all other integers: return the word for $n.",
            (
                "{This function takes|Takes|The function accepts} an integer and returns a string, either 'even' or "
                "'odd', according to the parity of the integer."
            ),
            (
                "{You get|You have|You are given} a whole number. If you can divide it by 2 without a rest, write "
                "'even'. If you cannot, write 'odd'."
            ),
            "For a table of numbers we need a column that says 'even' or 'odd'. Produce the entry that belongs to $n.",
            (
                "{Input|Given}: an integer. If its remainder modulo 2 is 0, the output is the string 'even'; otherwise "
                "it is 'odd'."
            ),
            "Parity of $n: 'even' or 'odd'.",
        ],
        [
            """
            if $n % 2 == 0:
                return "even"
            return "odd"
            """,
            'return "even" if $n % 2 == 0 else "odd"',
        ],
        lambda n: nth(n & 1, "even", "odd"),
        edges=((0,), (1,), (-3,), (-2,)),
    ),
)
