"""Sets: distinct items, membership, and what two collections have in common."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import numbers, text, words
from hornbook.synthesis.curriculum.family import Family, Style, nth

FAMILIES: tuple[Family, ...] = (
    Family(
        id="sets.count_distinct",
        title="How many different items",
        names=(
            "count_{distinct|different|unique}",
            "{distinct|different|unique}_count",
            "how_many_{different|kinds}",
            "number_of_kinds",
        ),
        args=(words(kind="", make=lambda draw, _: draw.repeats(draw.words(4, 4))),),
        returns="int",
        says=(
            "$howmany different {words|strings|items} there are in $words.",
            "$give the number of {distinct|different} {words|items} in $words.",
            "Count the {different|distinct} {words|items} {in|of} $words{; repeated ones count once|}.",
        ),
        styles=(
            Style(
                "return len(set($words))",
                "A set keeps each item only once, so its size is the number of different items.",
            ),
            Style(
                """
                $seen = set()
                for $w in $words:
                    $seen.add($w)
                return len($seen)
                """,
                "Adding an item that is in the set already changes nothing.",
            ),
        ),
        reference=lambda words: sum(1 for i, w in enumerate(words) if w not in words[:i]),
        edges=(([],), (["a", "a", "a"],)),
        need="count how many kinds of things there are",
        idea=(
            (
                "A set is a collection without order and without duplicates. It answers questions of "
                "the kind: is this in it?"
            ),
            "Turning a list into a set removes the repetitions. What is left is one of each kind.",
        ),
        pitfall=("An empty set is written `set()`. Empty curly braces make a dictionary.",),
    ),
    Family(
        id="sets.combine",
        title="Comparing two collections",
        names=("$tag", "$tag_{items|values|numbers}", "{find|get|list}_$tag", "sorted_$tag"),
        args=(
            numbers("a", 0, 9, 2, 5, kind="", names=("a", "first", "left", "xs")),
            numbers("b", 0, 9, 2, 5, kind="", names=("b", "second", "right", "ys")),
        ),
        returns="list[int]",
        variants=(
            {"tag": "{common|shared|in_both}", "op": "&", "said": "are in both $a and $b", "key": 0},
            {"tag": "{either|all_seen|union}", "op": "|", "said": "are in $a or in $b or in both", "key": 1},
            {"tag": "{only_first|missing|not_in_second}", "op": "-", "said": "are in $a but not in $b", "key": 2},
            {
                "tag": "{in_one_only|not_shared|exclusive}",
                "op": "^",
                "said": "are in exactly one of $a and $b",
                "key": 3,
            },
        ),
        says=(
            "$hand a sorted list of the {different |}numbers that $said.",
            "$hand the {numbers|values} that $said, {sorted and without repetitions|each once and in order}.",
            (
                "Find the {numbers|values} that $said and return them as a sorted list{ without "
                "duplicates|, each only once}."
            ),
        ),
        styles=(
            Style(
                "return sorted(set($a) $op set($b))",
                "The operator `$op` works on sets: the result holds the numbers that $said.",
            ),
            Style(
                """
                $left = set($a)
                $right = set($b)
                return sorted($left $op $right)
                """,
                "Both lists become sets first. As sets have no order, `sorted` makes a tidy list of the result.",
            ),
        ),
        reference=lambda a, b, v: [
            n
            for n in range(10)
            if (n in a and n in b, n in a or n in b, n in a and n not in b, (n in a) != (n in b))[v["key"]]
        ],
        edges=(([], [1, 2]), ([1, 1, 2], [2, 3])),
        need="compare two collections",
        idea=(
            (
                "Two sets can be combined: `&` gives what both have, `|` what at least one has, and "
                "`-` what only the first has. None of these changes the sets themselves."
            ),
            "Loops over two lists are slow and long to write. Set operators say the same with one sign.",
        ),
        pitfall=("Sets do not keep the order of the lists. Sort the result if the order matters.",),
    ),
    Family(
        id="sets.relation",
        title="Does one contain the other?",
        names=("$tag", "{is|are|check}_$tag", "$tag_{lists|collections|items}", "{test|words}_$tag"),
        args=(
            words(
                "a",
                1,
                3,
                kind="",
                names=("a", "first", "left", "needed"),
                make=lambda draw, _: draw.repeats(("red", "blue", "green"), 1, 3),
            ),
            words(
                "b",
                1,
                3,
                kind="",
                names=("b", "second", "right", "present"),
                make=lambda draw, _: draw.sample(("red", "blue", "green", "pink", "gray"), draw.integer(2, 4)),
            ),
        ),
        returns="bool",
        variants=(
            {
                "tag": "{contained|all_present}",
                "form": "set($a) <= set($b)",
                "other": "$left <= $right",
                "said": "{every word|each item} of $a is also in $b",
                "key": 0,
            },
            {
                "tag": "{disjoint|separate}",
                "form": "not set($a) & set($b)",
                "other": "not $left & $right",
                "said": "$a and $b have no {word|item} in common",
                "key": 1,
            },
            {
                "tag": "{overlapping|sharing}",
                "form": "len(set($a) & set($b)) > 0",
                "other": "len($left & $right) > 0",
                "said": "$a and $b have at least one {word|item} in common",
                "key": 2,
            },
        ),
        says=("$check $said.", "Return True if $said, {otherwise|else} False."),
        styles=(
            Style("return $form", "Both lists become sets, and the expression `$form` compares them."),
            Style(
                """
                $left = set($a)
                $right = set($b)
                return $other
                """,
                "With names for the two sets, the last line reads almost like the question itself.",
            ),
        ),
        reference=lambda a, b, v: nth(
            v["key"], all(w in b for w in a), all(w not in b for w in a), any(w in b for w in a)
        ),
        edges=(([], ["red"]), (["red"], ["red"])),
        need="check how two collections are related",
        idea=(
            (
                "A set is contained in another if all its items are. Python writes this like a "
                "comparison of numbers, with `<=`."
            ),
            "Two sets that share nothing are called disjoint. Their intersection is empty.",
        ),
        pitfall=("The empty set is contained in every set, since it has no item that could be missing.",),
    ),
    Family(
        id="sets.distinct_letters",
        title="The letters of a word",
        names=(
            "{distinct|different|unique}_letters",
            "letters_{of|in|used}",
            "{sorted|used}_letters",
            "{get|find}_letters",
            "alphabet_of",
        ),
        args=(text(kind="word"),),
        returns="str",
        says=(
            "$hand the different letters of $text in alphabetical order{| as a string}.",
            "$hand a string with {each|every} letter of $text once, sorted by the alphabet.",
            "List the letters that occur in $text, each once and in alphabetical order, as one string.",
        ),
        note="{Spaces are left out.|Leave out spaces.|Spaces do not count.}",
        styles=(
            Style(
                'return "".join(sorted(set($text) - {" "}))',
                "The set has each character once, the space is taken away, and `sorted` brings the rest in order.",
            ),
            Style(
                """
                $seen = set($text)
                $seen.discard(" ")
                return "".join(sorted($seen))
                """,
                "The method `discard` removes an item if it is there and is content if it is not.",
            ),
        ),
        reference=lambda text: "".join(
            c for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" if text.find(c) >= 0
        ),
        edges=(("",), ("noon",), ("a b",)),
        need="find out which letters occur in a word",
        idea=(
            "A string can be turned into a set of its characters. Letters that occur twice are stored once.",
            "Sets forget the order. Sorting the letters afterwards gives a result that is always the same.",
        ),
        pitfall=("The order of a set is not reliable. Printing one may show the letters in any order.",),
    ),
    Family(
        id="sets.has_repeats",
        title="Looking for duplicates",
        names=(
            "has_{repeats|duplicates|doubles}",
            "{any|contains|is_with}_{repeats|duplicates}",
            "{repeats|duplicates}_exist",
        ),
        args=(
            words(
                kind="",
                make=lambda draw, _: draw.repeats(draw.words(3, 3), 2, 4) if draw.chance(0.5) else draw.words(2, 5),
            ),
        ),
        returns="bool",
        says=(
            "$check {any|at least one} {word|item} occurs more than once in $words.",
            "$check {the list |}$words {contains|has} {repeated items|duplicates|the same word twice}.",
            "$check $words {contains|has} a word that is repeated.",
        ),
        styles=(
            Style(
                "return len(set($words)) < len($words)",
                "If the set is smaller than the list, something was there twice.",
            ),
            Style(
                """
                $seen = set()
                for $w in $words:
                    if $w in $seen:
                        return True
                    $seen.add($w)
                return False
                """,
                "Each word is looked up among those before it. The first one that is known ends the search.",
            ),
        ),
        reference=lambda words: max([words.count(w) for w in words], default=0) > 1,
        edges=(([],), (["a", "b", "a"],), (["a", "b"],)),
        need="find out whether anything occurs twice",
        idea=(
            "A set remembers what has been seen. Looking something up in it is fast, however large it is.",
            (
                "Duplicates show as a difference in size between a list and the set made from it. "
                "Equal sizes mean that every item is different."
            ),
        ),
        pitfall=("Comparing every item with every other one works, but takes very long for large lists.",),
    ),
)
