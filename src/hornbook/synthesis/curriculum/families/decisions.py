"""Decisions with several outcomes: grades, prices, advice."""

from __future__ import annotations

import bisect

from hornbook.synthesis.curriculum.arguments import boolean, integer
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="conditions.grade",
        title="Grades from points",
        names=("grade", "{letter|school|final}_grade", "{get|find|give}_grade", "grade_{for|from}_points", "mark"),
        args=(integer("points", 0, 100, names=("points", "score", "result", "percent")),),
        returns="str",
        variants=tuple(
            {"a": a, "b": b, "top": names[0], "mid": names[1], "low": names[2]}
            for a, b in ((90, 50), (80, 60), (75, 40), (85, 55), (70, 30))
            for names in (("A", "B", "C"), ("gold", "silver", "bronze"), ("good", "fair", "poor"))
        ),
        says=(
            (
                "$hand '$top' {for|from} $a points or more, '$mid' {for|from} $b or more, and '$low' "
                "{otherwise|below that}."
            ),
            "Return the grade for $points: '$top' from $a, '$mid' from $b, else '$low'.",
            (
                "{Turn|Change} $points into a grade: at least $a is '$top', at least $b is '$mid', "
                "{less|anything less} is '$low'."
            ),
        ),
        styles=(
            Style(
                """
                if $points >= $a:
                    return "$top"
                if $points >= $b:
                    return "$mid"
                return "$low"
                """,
                "The highest limit comes first. When the second test is reached, $points must already be below $a.",
            ),
            Style(
                """
                if $points >= $a:
                    return "$top"
                elif $points >= $b:
                    return "$mid"
                else:
                    return "$low"
                """,
                "Only the first branch whose test is true runs, so the order from high to low matters.",
            ),
        ),
        reference=lambda points, v: (v["low"], v["mid"], v["top"])[bisect.bisect_right([v["b"], v["a"]], points)],
        edges=lambda v: ((v["a"],), (v["b"],), (v["a"] - 1,), (v["b"] - 1,)),
        need="sort results into three grades",
        idea=(
            "A scale has limits, and each limit starts a new grade. A chain of tests finds the grade of a value.",
            (
                "Testing from the top down keeps each test simple, because every test may rely on the "
                "ones before it. The last group needs no test at all."
            ),
        ),
        pitfall=("If the test for $b came first, a result of $a would get '$mid' and never reach the better grade.",),
        quiz=(("Which grade does exactly $b points give?", "'$mid', since the test uses `>=`."),),
    ),
    Family(
        id="conditions.price_by_age",
        title="A price that depends on age",
        names=("ticket_price", "{entry|museum|bus|cinema}_{price|fee|fare}", "price_{for|by}_age", "{get|find}_price"),
        args=(integer("age", 0, 90, names=("age", "years", "visitor_age")),),
        returns="int",
        variants=tuple(
            {"child": child, "senior": senior, "half": half, "full": full}
            for child, senior, half, full in (
                (6, 65, 4, 8),
                (12, 60, 5, 10),
                (14, 67, 3, 9),
                (16, 70, 6, 12),
                (18, 65, 7, 15),
                (10, 62, 2, 5),
            )
        ),
        says=(
            (
                "$hand $half for {people|visitors} {under|younger than} $child or {over|older than} "
                "$senior, and $full for all others."
            ),
            "Return the price: $half {under|below} $child{ years|} and {over|above} $senior, otherwise $full.",
            (
                "{Tell what a ticket costs|$give the ticket price}: $half below the age of $child or "
                "above $senior, else $full."
            ),
        ),
        styles=(
            Style(
                """
                if $age < $child or $age > $senior:
                    return $half
                return $full
                """,
                "The word `or` joins two tests: one of them being true is enough for the lower price.",
            ),
            Style(
                "return $full if $child <= $age <= $senior else $half",
                "The chain `$child <= $age <= $senior` asks both questions at once.",
            ),
        ),
        reference=lambda age, v: v["full"] if age in range(v["child"], v["senior"] + 1) else v["half"],
        edges=lambda v: ((v["child"],), (v["senior"],), (v["child"] - 1,), (v["senior"] + 1,)),
        need="find out what a ticket costs",
        idea=(
            "Prices often depend on age: the young and the old pay less. In code this is a test with two limits.",
            "Two groups get the same price here, so one `if` with `or` is enough. Everyone else pays in full.",
        ),
        pitfall=("Do not write `$age < $child or > $senior`. Each side of `or` must be a complete test.",),
        quiz=(("What does a visitor of $child years pay?", "$full, because $child is not below $child."),),
    ),
    Family(
        id="conditions.advice",
        title="Combining two yes-or-no facts",
        names=(
            "{advice|advise|decide}",
            "what_to_{wear|take}",
            "{choose|pick}_{clothes|clothing}",
            "{get|give}_advice",
        ),
        args=(
            boolean("cold", ("cold", "is_cold", "freezing")),
            boolean("wet", ("wet", "is_wet", "raining", "rain")),
        ),
        returns="str",
        variants=(
            {"both": "coat and boots", "one": "coat", "two": "boots", "none": "shirt"},
            {"both": "stay in", "one": "take a scarf", "two": "take an umbrella", "none": "go out"},
            {"both": "tea", "one": "cocoa", "two": "coffee", "none": "juice"},
        ),
        says=(
            (
                "$hand '$both' if {both |}$cold and $wet{| are true}, '$one' if only $cold, '$two' if "
                "only $wet, else '$none'."
            ),
            (
                "Return '$both' when $cold and $wet hold, '$one' when just $cold does, '$two' when "
                "just $wet does, and '$none' otherwise."
            ),
        ),
        styles=(
            Style(
                """
                if $cold and $wet:
                    return "$both"
                if $cold:
                    return "$one"
                if $wet:
                    return "$two"
                return "$none"
                """,
                "The test for both comes first. After it, at most one of the two facts can be true.",
            ),
            Style(
                """
                if $cold:
                    return "$both" if $wet else "$one"
                return "$two" if $wet else "$none"
                """,
                "The first line splits the cases by $cold, and each half is split again by $wet.",
            ),
        ),
        reference=lambda cold, wet, v: {(1, 1): v["both"], (1, 0): v["one"], (0, 1): v["two"], (0, 0): v["none"]}[
            int(cold), int(wet)
        ],
        edges=((True, True), (True, False), (False, True), (False, False)),
        need="decide something from two yes-or-no facts",
        idea=(
            (
                "Two facts that are each true or false make four cases. A good function has an answer "
                "for every one of them."
            ),
            "The word `and` is true only if both sides are true. It is how a program asks for two things at once.",
        ),
        pitfall=("If the test for $cold alone came first, the case in which both are true would never be reached.",),
    ),
)
