"""Truth values: combining flags, counting how many conditions hold."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, boolean, integer, numbers
from hornbook.synthesis.curriculum.drill import drill

_A = boolean("p", ("a", "p", "first", "left"))
_B = boolean("q", ("b", "q", "second", "right"))
_C = boolean("r", ("c", "r", "third", "last"))
_FLAGS = Arg(
    "flags",
    ("flags", "values", "answers", "switches"),
    "list[bool]",
    lambda d, _: [d.chance(0.5) for _ in range(d.integer(1, 5))],
)
_ALL_PAIRS = ((True, True), (True, False), (False, True), (False, False))

FAMILIES = (
    drill(
        "logic_flags.pair_operation",
        "$tag {logical|bool}_$tag {get|check}_$tag $tag_of_two $tag_gate",
        [_A, _B],
        "bool",
        [
            "Return True if $rule, otherwise False.",
            "$check $rule.",
            "$p and $q are truth values. $check $rule.",
            "Two {lamps|switches} are on or off, as $p and $q tell. $check $rule.",
            "The logical operation '$word' is true if $rule, and false in all other cases. $give it for $p and $q.",
            "Result of '$word' for the booleans $p and $q: True when $rule, else False.",
            (
                "The function takes two booleans, $p and $q, and returns a boolean. The result is True in case "
                "$rule; in any other case it is False."
            ),
            (
                "You get two values, $p and $q. Each is True or False. The answer is True if $rule. If this is not "
                "so, the answer is False."
            ),
            (
                "A gate called '$word' has two inputs and one output. The output is on if $rule. Determine the "
                "output for the inputs $p and $q."
            ),
            "Input: the truth values $p and $q. Output: True if $rule; False in the cases that remain.",
            "Determine whether $rule.",
        ],
        "return $code",
        lambda p, q, v: v["table"][2 * p + q] == "1",
        edges=_ALL_PAIRS,
        variants=[
            {
                "tag": "exclusive_or",
                "word": "xor",
                "rule": "exactly one of $p and $q is true",
                "code": "$p != $q",
                "table": "0110",
            },
            {
                "tag": "implies",
                "word": "implies",
                "rule": "$p is false or $q is true",
                "code": "not $p or $q",
                "table": "1101",
            },
            {
                "tag": "neither",
                "word": "nor",
                "rule": "neither $p nor $q is true",
                "code": "not $p and not $q",
                "table": "1000",
            },
            {
                "tag": "not_both",
                "word": "nand",
                "rule": "$p and $q are not both true",
                "code": "not ($p and $q)",
                "table": "1110",
            },
            {
                "tag": "same_truth",
                "word": "same",
                "rule": "$p and $q are both true or both false",
                "code": "$p == $q",
                "table": "1001",
            },
        ],
    ),
    drill(
        "logic_flags.of_three",
        "$tag {check|is}_$tag $tag_true $tag_of_three {three_flags|flags}_$tag",
        [_A, _B, _C],
        "bool",
        [
            "$check $some of $p, $q and $r $verb true.",
            "Return True if $some of the three {flags|booleans} $p, $q, $r $verb true, and False otherwise.",
            ("Three {judges|people} vote yes (True) or no (False). $check $some of the votes $p, $q and $r $verb yes."),
            "Count how many of $p, $q and $r are true; return whether this number is $num.",
            "Given three truth values, tell whether the number of true ones among $p, $q and $r is $num.",
            (
                "An alarm has the three sensors $p, $q and $r. It goes off if the number of sensors that are on is "
                "$num. Does it go off?"
            ),
            (
                "The function takes three booleans, $p, $q and $r, and returns True if the number of those that are "
                "true is $num; otherwise it returns False."
            ),
            (
                "You get three values, $p, $q and $r. Each is True or False. Count the ones that are True. Is this "
                "number $num? Output True or False."
            ),
            (
                "A door opens if, of the three keys $p, $q and $r, the number of those turned (True) is $num. "
                "Determine whether it opens."
            ),
            (
                "Input: truth values $p, $q and $r. Output: True if the count of the true ones is $num, and False "
                "for any other count."
            ),
            "Determine whether $some of the truth values $p, $q and $r $verb true.",
        ],
        "return $p + $q + $r $op",
        lambda p, q, r, v: [p, q, r].count(True) in v["good"],
        edges=((True, True, True), (True, False, False), (False, True, True), (False, False, False)),
        variants=[
            {
                "tag": "at_least_two",
                "some": "at least two",
                "verb": "are",
                "num": "two or more",
                "op": ">= 2",
                "good": (2, 3),
            },
            {"tag": "exactly_one", "some": "exactly one", "verb": "is", "num": "one", "op": "== 1", "good": (1,)},
            {"tag": "exactly_two", "some": "exactly two", "verb": "are", "num": "two", "op": "== 2", "good": (2,)},
            {
                "tag": "at_most_one",
                "some": "at most one",
                "verb": "is",
                "num": "zero or one",
                "op": "<= 1",
                "good": (0, 1),
            },
        ],
    ),
    drill(
        "logic_flags.list_of_flags",
        "$tag_true {check|are}_$tag $tag_flags $tag_of_list flags_$tag $tag_switches_on",
        [_FLAGS],
        "bool",
        [
            "$check $some of the values in $flags $verb True.",
            "$flags is a list of truth values. $check $some of them $verb true.",
            "Return True if $some of the {booleans|elements} in $flags $verb true, else False.",
            "Every entry of $flags tells whether a door is locked. $check $some of the doors $verb locked.",
            "Count the True values in $flags and return whether their number is $num.",
            "Is the number of true entries in the list $flags $num? Return True or False.",
            (
                "The function takes a list of booleans $flags and returns a boolean that tells whether the number of "
                "elements that are True is $num."
            ),
            (
                "You get a list of values, $flags. Each one is True or False. Count the True ones. Is their number "
                "$num? Output True or False."
            ),
            (
                "The lamps in a corridor are on (True) or off (False), as the list $flags tells. Determine whether "
                "$some of the lamps $verb on."
            ),
            (
                "Input: a list of truth values, $flags. Output: True if the count of true members is $num; False if "
                "it is not."
            ),
            "Determine whether $some of the elements of $flags $verb true.",
        ],
        "return $code",
        lambda flags, v: eval(v["good"], {"c": flags.count(True), "n": len(flags)}),
        edges=(([True],), ([False],), ([True, False],), ([False, True, False],), ([True, True],)),
        variants=[
            {
                "tag": "majority",
                "some": "more than half",
                "verb": "are",
                "num": "more than half of their total number",
                "code": "sum($flags) > len($flags) / 2",
                "good": "2 * c > n",
            },
            {
                "tag": "exactly_one",
                "some": "exactly one",
                "verb": "is",
                "num": "one",
                "code": "sum($flags) == 1",
                "good": "c == 1",
            },
            {
                "tag": "odd_number",
                "some": "an odd number",
                "verb": "are",
                "num": "odd",
                "code": "sum($flags) % 2 == 1",
                "good": "c & 1 == 1",
            },
            {
                "tag": "at_least_two",
                "some": "at least two",
                "verb": "are",
                "num": "two or more",
                "code": "sum($flags) >= 2",
                "good": "c > 1",
            },
        ],
    ),
    drill(
        "logic_flags.can_enter",
        "may_$tag can_$tag is_allowed_to_$tag {check|get}_permission allowed_to_$tag",
        [
            integer("age", 8, 30, names=("age", "years", "age_in_years")),
            boolean("q", ("with_adult", "accompanied", "has_parent")),
            integer("k", 12, 20, names=("limit", "minimum_age", "needed"), fix=(12, 16, 18)),
        ],
        "bool",
        [
            "$check a person of $age years may $tag: the age must be at least $k, or $q must be true.",
            "Someone may $tag if $age is $k or more. Younger people may too if $q is true. Return True or False.",
            "If $age is at least $k, return True. Otherwise return $q.",
            (
                "You can $tag when you are $k years old or come with a grown-up ($q). $check that is the case for "
                "$age years."
            ),
            "Return False only if $age is below $k and $q is false; otherwise True.",
            "Permission to $tag: $age >= $k, or else accompanied, which $q tells.",
            (
                "The function takes an age $age and a boolean $q and returns True if the person is allowed to $tag: "
                "those of $k years or more are in any case, younger ones only if the boolean is true."
            ),
            (
                "You are $age years old and you want to $tag. If you are at least $k, you may. If you are younger, "
                "you may only if $q is True. Output True if you may and False if you may not."
            ),
            (
                "At the gate of a park the guard decides who may $tag: everyone from the age of $k on, and younger "
                "children with company. The guest is $age years old, and $q tells if there is company. Determine the "
                "decision."
            ),
            (
                "If $age is not below $k, the output is True; if it is, the output is the same as $q, that is, True "
                "only for those who are accompanied. It says who may $tag."
            ),
            "Determine whether a person of $age years may $tag, which takes an age of $k or a true $q.",
        ],
        ["return $age >= $k or $q", "if $age >= $k:\n    return True\nreturn $q"],
        lambda age, q, k, _: not (age < k and not q),
        edges=lambda v: tuple((v.get("k", 14) + d, q, 14) for d in (0, -1) for q in (True, False)),
        variants=[{"tag": "enter"}, {"tag": "swim"}, {"tag": "ride"}],
    ),
    drill(
        "logic_flags.all_any_numbers",
        "$tag_$kind are_$tag_$kind check_$tag_$kind has_$tag_$kind list_$tag_$kind",
        [numbers(low=-4, high=9, least=1, most=4)],
        "bool",
        [
            "$check $some {numbers|elements} of $numbers $verb $kind.",
            "Return True when $some {entries|values} in $numbers $verb $kind, otherwise False.",
            "$numbers is a list of integers. $check $some elements of it $verb $kind.",
            ("Look at the list $numbers: is it true that $some elements $verb $kind? Return the answer as a boolean."),
            "Decide whether $some items in the {list|array} $numbers $verb $kind.",
            "Test if $some numbers in $numbers $verb $kind; the result is True or False.",
            (
                "The function takes a list of integers $numbers and returns a boolean: True if $some elements "
                "$verb $kind, False if that is not so."
            ),
            ("You get a list of numbers, $numbers. Is it true that $some numbers $verb $kind? Output True or False."),
            "For a plausibility check of the data in $numbers, determine whether $some values $verb $kind.",
            "Input: a list of integers $numbers. Output: True in case $some members $verb $kind; otherwise False.",
            "Determine whether $some integers in $numbers $verb $kind.",
        ],
        "return $call($x $op for $x in $numbers)",
        lambda ns, v: eval(v["good"], {"ns": ns, "hits": len([x for x in ns if eval("x " + v["op"], {"x": x})])}),
        edges=(([0],), ([2, 3],), ([-1, -2],), ([1, 2],), ([4, 4],)),
        variants=[
            {"tag": tag, "some": some, "verb": verb, "call": call, "kind": kind, "op": op, "good": good}
            for tag, some, verb, call, good in (
                ("all", "all", "are", "all", "hits == len(ns)"),
                ("any", "at least one of the", "is", "any", "hits > 0"),
                ("none", "none of the", "are", "not any", "hits == 0"),
            )
            for kind, op in (("positive", "> 0"), ("even", "% 2 == 0"), ("negative", "< 0"))
        ],
    ),
)
