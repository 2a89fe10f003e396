"""Sets: union, intersection, difference, subsets, distinct elements."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, numbers, text, word, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _set(draw: Draw, before: tuple[set[int], ...]) -> set[int]:
    shared = set(draw.sample(sorted(before[0]), draw.integer(0, 4))) if before else set[int]()
    return shared | set(draw.numbers(1, 12, 0 if shared else 1, 3))


_LEFT = Arg("left", ("first", "a", "left", "s1"), "set[int]", _set)
_RIGHT = Arg("right", ("second", "b", "right", "s2"), "set[int]", _set)
_LISTED = numbers("left", 0, 6, names=("first", "a", "left", "xs"))
_OTHER = numbers("right", 0, 6, names=("second", "b", "right", "ys"))

FAMILIES = (
    drill(
        "logic_sets.operation",
        "$tag set_$tag $tag_of_sets {get|find}_$tag compute_$tag",
        [_LEFT, _RIGHT],
        "set[int]",
        [
            "$hand the set of all numbers that are $where.",
            "$left and $right are sets. $build the set of the elements that are $where.",
            "Combine two sets: the result has exactly those elements that are $where.",
            "The $word of two sets holds what is $where. $hand it.",
            "Which numbers are $where? Return them as a set.",
            "$hand the $word of the sets $left and $right, {i.e.|that is,} the elements which are $where.",
            (
                "The function takes two sets of integers, $left and $right, and returns a new set: the one of all "
                "integers that are $where."
            ),
            (
                "You get two sets of numbers, $left and $right. Which numbers are $where? Put them in a new set and "
                "output it."
            ),
            (
                "For a mailing we need the $word of two sets of customer numbers, $left and $right. This is the set "
                "of the numbers $where."
            ),
            "Input: the sets $left and $right. Output: a set with every element that is $where, and with nothing else.",
            "Get the set of everything that is $where.",
        ],
        "return $left.$method($right)",
        lambda a, b, v: {x for x in [*a, *b] if (x in a, x in b) in v["cases"]},
        edges=(({1, 2}, {2, 3}), ({1}, {2}), ({3}, {3, 4}), ({5}, {5})),
        variants=[
            {
                "tag": "union",
                "word": "union",
                "where": "in $left or in $right or in both",
                "method": "union",
                "cases": [(True, False), (False, True), (True, True)],
            },
            {
                "tag": "intersection",
                "word": "intersection",
                "where": "in both $left and $right",
                "method": "intersection",
                "cases": [(True, True)],
            },
            {
                "tag": "difference",
                "word": "difference",
                "where": "in $left but not in $right",
                "method": "difference",
                "cases": [(True, False)],
            },
            {
                "tag": "symmetric_difference",
                "word": "symmetric difference",
                "where": "in exactly one of $left and $right",
                "method": "symmetric_difference",
                "cases": [(True, False), (False, True)],
            },
        ],
    ),
    drill(
        "logic_sets.relation",
        "$tag {check|are}_$tag is_$tag $tag_sets sets_$tag",
        [_LEFT, _RIGHT],
        "bool",
        [
            "$check $rule.",
            "Return True if $rule, otherwise False.",
            "$left and $right are sets of numbers. $check $rule.",
            "Two clubs have the member numbers $left and $right. $check $rule.",
            "$name Decide whether this is so for the sets $left and $right.",
            "Compare the sets $left and $right: is it true that $rule?",
            (
                "The function takes two sets of integers, $left and $right, and returns a boolean: True if it holds "
                "that $rule, and False if it does not."
            ),
            "You get two sets of numbers, $left and $right. Is it so that $rule? Output True or False.",
            "Two teams have the shirt numbers $left and $right. Determine if it is the case that $rule.",
            "If $rule, the output is True; else False. Both inputs are sets of integers.",
            "Determine whether $rule.",
        ],
        "return $code",
        lambda a, b, v: eval(v["good"], {"both": len([x for x in a if x in b]), "a": len(a), "b": len(b)}),
        edges=(({1, 2}, {2, 3}), ({1}, {2}), ({3}, {3, 4}), ({3, 4}, {3}), ({5}, {5})),
        variants=[
            {
                "tag": "subset",
                "rule": "every element of $left is also in $right",
                "name": "A set is a subset of another if all of its elements are in the other; here $left of $right.",
                "code": "$left <= $right",
                "good": "both == a",
            },
            {
                "tag": "superset",
                "rule": "$left contains all elements of $right",
                "name": (
                    "A set is a superset of another if it contains all that is in the other; here $left of $right."
                ),
                "code": "$left >= $right",
                "good": "both == b",
            },
            {
                "tag": "disjoint",
                "rule": "$left and $right have no element in common",
                "name": "Sets are disjoint when nothing is in both of them.",
                "code": "$left.isdisjoint($right)",
                "good": "both == 0",
            },
            {
                "tag": "overlap",
                "rule": "$left and $right share at least one element",
                "name": "Two sets overlap if something is in both of them.",
                "code": "not $left.isdisjoint($right)",
                "good": "both > 0",
            },
        ],
    ),
    drill(
        "logic_sets.distinct_count",
        "count_distinct count_different number_of_distinct distinct_values unique_count how_many_different",
        [numbers(low=0, high=5, least=1, most=8)],
        "int",
        [
            "$howmany different numbers are in $numbers.",
            "$hand the number of distinct elements of $numbers; repeated ones count once.",
            "A collector has the cards $numbers. How many different cards are these?",
            "Count the elements of $numbers, but each value only once.",
            "If all repetitions were removed from $numbers, how many numbers would remain?",
            "Number of different values in the list $numbers.",
            (
                "The function takes a list of integers $numbers and returns how many distinct integers it contains; "
                "an integer that is repeated is counted only once."
            ),
            (
                "You get a list, $numbers. Some numbers can be in it more than one time. How many different numbers "
                "are there? For an empty list the answer is 0."
            ),
            "The stamps on a letter have the values $numbers. Determine how many kinds of stamps were used.",
            "Distinct values in $numbers: how many?",
            "How many numbers would be left of my list $numbers if I kept every value only once?",
            "Determine the number of distinct values in $numbers.",
        ],
        "return len(set($numbers))",
        lambda ns: sum(1 for i, x in enumerate(ns) if x not in ns[:i]),
        edges=(([],), ([3, 3],), ([1, 2],)),
    ),
    drill(
        "logic_sets.distinct_sorted",
        "distinct_sorted sorted_distinct unique_$tag {get|list}_distinct without_repeats ordered_set",
        [numbers(low=0, high=6, least=2, most=7)],
        "list[int]",
        [
            "$hand the different numbers of $numbers in $tag order.",
            "Sort $numbers in $tag order, with each value only once.",
            "Which values occur in $numbers? List every one of them once, $from.",
            "$build a list without repetitions from $numbers, sorted $from.",
            "Each number in $numbers is a room that someone visited. List the rooms, $from, naming none twice.",
            "Distinct elements of $numbers, $tag.",
            (
                "The function takes a list of integers $numbers and returns a list that contains each of its values "
                "exactly once, in $tag order."
            ),
            (
                "You get a list of numbers, $numbers. Take away the repetitions, so that every number is there only "
                "one time. Sort the numbers $from and output the list."
            ),
            (
                "Lottery balls show the numbers $numbers, some of them repeatedly. For the notice board, produce a "
                "list of the numbers shown, $from, in which each stands once."
            ),
            "Input: a list of integers $numbers. Output: the same values without duplicates, $from, as a list.",
            "I want to see every number in my list $numbers just once, sorted $from.",
            "Extract the distinct values of $numbers, sorted $from.",
        ],
        "return sorted(set($numbers)$rev)",
        lambda ns, v: [x for x in sorted(range(7), key=lambda x: v["sign"] * x) if x in ns],
        edges=(([],), ([3, 3],), ([2, 1, 2],)),
        variants=[
            {"tag": "ascending", "from": "from small to large", "rev": "", "sign": 1},
            {"tag": "descending", "from": "from large to small", "rev": ", reverse=True", "sign": -1},
        ],
    ),
    drill(
        "logic_sets.has_repeats",
        "$tag {check|find}_$tag list_$tag $tag_in_list numbers_$tag",
        [numbers(low=0, high=9, least=2, most=5)],
        "bool",
        [
            "$check $rule.",
            "Return True if $rule, and False otherwise.",
            "Look for repeated values in $numbers: $check $rule.",
            "{Raffle tickets|Locker keys} carry the numbers $numbers. $check $rule.",
            "Given the list $numbers, is it true that $rule?",
            "The result is True if and only if $rule.",
            "The function takes a list of integers $numbers and returns True if $rule; otherwise it returns False.",
            "You get a list of numbers, $numbers. Is it true that $rule? Output True or False.",
            (
                "The lockers of a bath have the numbers $numbers. An inspector wants to know if it is true that "
                "$rule. Determine the answer."
            ),
            "If $rule, the output is True; else it is False. For an empty list there are no repetitions.",
            "Determine whether $rule.",
        ],
        "return len(set($numbers)) $op len($numbers)",
        lambda ns, v: any(x in ns[:i] for i, x in enumerate(ns)) is (v["op"] == "<"),
        edges=(([],), ([3, 3],), ([1, 2],), ([4, 1, 4],)),
        variants=[
            {"tag": "has_repeats", "rule": "some number occurs more than once in $numbers", "op": "<"},
            {"tag": "all_distinct", "rule": "no number occurs twice in $numbers", "op": "=="},
        ],
    ),
    drill(
        "logic_sets.shared_count",
        "$tag_count count_$tag how_many_$tag number_of_$tag $tag_numbers",
        [_LISTED, _OTHER],
        "int",
        [
            "$howmany different numbers occur $where.",
            "$hand the number of different values that are found $where.",
            "$left and $right are lists. How many different numbers are $where? Repetitions don't count.",
            "Two friends collect the stamps $left and $right. How many kinds of stamps are $where?",
            "Count, without repetitions, the numbers $where.",
            "Turn both lists into sets and return how many numbers are $where, $left and $right being the lists.",
            (
                "The function takes two lists of integers, $left and $right, and returns the number of distinct "
                "integers that are $where."
            ),
            (
                "You get two lists of numbers, $left and $right. Look for numbers that are $where. Count every such "
                "number only one time, also when it is repeated."
            ),
            (
                "Two sensors report the event codes $left and $right. For the log we need to know how many different "
                "codes are found $where."
            ),
            "Input: two lists of integers. Output: how many distinct integers are $where.",
            "Determine how many distinct numbers are $where.",
        ],
        "return len(set($left) $op set($right))",
        lambda a, b, v: len([x for x in range(7) if (x in a, x in b) in v["cases"]]),
        edges=(([], [1]), ([1, 1, 2], [1, 3]), ([4], [4])),
        variants=[
            {"tag": "shared", "where": "in both $left and $right", "op": "&", "cases": [(True, True)]},
            {"tag": "private", "where": "in $left but not in $right", "op": "-", "cases": [(True, False)]},
            {
                "tag": "unshared",
                "where": "in exactly one of $left and $right",
                "op": "^",
                "cases": [(True, False), (False, True)],
            },
        ],
    ),
    drill(
        "logic_sets.same_set",
        "same_set same_values equal_sets same_elements {check|compare}_as_sets have_same_values",
        [
            _LISTED,
            numbers(
                "right",
                names=("second", "b", "right", "ys"),
                make=lambda d, b: d.shuffled([*b[0], d.choose(b[0])]) if d.chance(0.5) else d.numbers(0, 6),
            ),
        ],
        "bool",
        [
            "$check $left and $right consist of the same values. Order and repetitions don't matter.",
            "$check every number of $left is in $right and every number of $right is in $left.",
            (
                "Two lists have the same elements if neither contains a number that the other lacks. $check this "
                "of $left and $right."
            ),
            "Compare the lists $left and $right as sets. Return True if they are equal.",
            "Return True when $left and $right contain the same numbers, no matter how often and in which order.",
            "Do $left and $right have the same set of elements? Return True or False.",
            (
                "The function takes two lists of integers, $left and $right, and returns True if both contain "
                "exactly the same distinct values; how often a value appears and in which order is of no importance."
            ),
            (
                "You get two lists, $left and $right. Is every number of the first list also in the second, and "
                "every number of the second also in the first? It is not important how many times. Output True or "
                "False."
            ),
            (
                "Two cooks list their spices as numbers, $left and $right, sometimes naming one twice. Determine "
                "whether they use the same spices."
            ),
            "Equal as sets: $left and $right?",
            "I have the lists $left and $right. If I forget about order and repetitions, are they the same?",
            "Determine whether $left and $right have the same distinct elements.",
        ],
        "return set($left) == set($right)",
        lambda a, b: all(x in b for x in a) and all(x in a for x in b),
        edges=(([], []), ([1, 1, 2], [2, 1]), ([4], [4, 5]), ([4, 5], [4])),
    ),
    drill(
        "logic_sets.shared_letters",
        "$tag_letters letters_$tag {get|find}_$tag_letters $tag_characters chars_$tag",
        [word("left", names=("first", "a", "left", "word")), word("right", names=("second", "b", "right", "other"))],
        "str",
        [
            "$hand a string of the letters that occur $where, each once, in alphabetical order.",
            "Which letters are $where? Return them sorted and joined into one string, none twice.",
            "Compare the letters of two words: collect those $where, sort them, and return them as a string.",
            "$left and $right are words. Join in alphabetical order the different letters that are $where.",
            "Find all letters $where. The answer is a string in which they stand from a to z, without repetition.",
            "The sorted letters $where, as a string with each letter once.",
            (
                "The function takes two strings of lower-case letters, $left and $right, and returns a string of "
                "those letters that are $where. Each appears once, and they are in alphabetical order."
            ),
            (
                "You get two words, $left and $right. Find the letters that are $where. Write each of these letters "
                "one time, in alphabetical order, as one text. The text can be empty."
            ),
            (
                "For a code we need the letters which are $where: distinct, sorted from a to z, without anything "
                "between them."
            ),
            (
                "Input: the words $left and $right. Output: a string of the distinct letters that are $where, from a "
                "to z; it is empty if there are none."
            ),
            "Get the distinct letters that are $where, as a string in alphabetical order.",
        ],
        'return "".join(sorted(set($left) $op set($right)))',
        lambda a, b, v: "".join(c for c in "abcdefghijklmnopqrstuvwxyz" if (c in a, c in b) in v["cases"]),
        edges=(("", "a"), ("tree", "rest"), ("abc", "abc")),
        variants=[
            {"tag": "shared", "where": "in both $left and $right", "op": "&", "cases": [(True, True)]},
            {"tag": "missing", "where": "in $left but not in $right", "op": "-", "cases": [(True, False)]},
        ],
    ),
    drill(
        "logic_sets.distinct_words",
        "vocabulary different_words word_set {get|list}_vocabulary distinct_words sorted_words_once",
        [text(make=lambda d, _: " ".join(d.repeats(("the", "sea", "we", "go", "Go", "red", "The"), 2, 7)))],
        "list[str]",
        [
            "$hand the different words of $text in lower case, sorted alphabetically.",
            "Which words are used in $text? Ignore case; return each word once, in lower case, as a sorted list.",
            (
                "The vocabulary of a text is the set of its words. $hand that of $text as a sorted list of "
                "lower-case words."
            ),
            "Turn $text into lower case, split it at blanks, drop repeated words, and return the rest sorted.",
            "Make an alphabetical list of all words in $text. Write them in lower case and list none twice.",
            "Sorted list of the distinct words in $text, all in lower case.",
            (
                "The function takes a string $text, changes it to lower case and splits it into words at the blanks, "
                "and returns a list of the distinct words in alphabetical order."
            ),
            (
                "You get a sentence, $text. Write all words with small letters. Take each different word one time. "
                "Sort them and output the list."
            ),
            (
                "For the glossary of a text we need an alphabetical list of its words, without capitals, naming each "
                "word a single time. Produce it for $text."
            ),
            (
                "Input: a string $text of blank-separated words. Output: its distinct words, all lower case, in a "
                "list from a to z."
            ),
            (
                "Which words do I use in my text $text? I want them in alphabetical order, in small letters, each "
                "only once."
            ),
            "Extract the distinct lower-case words of $text in alphabetical order.",
        ],
        "return sorted(set($text.lower().split()))",
        lambda s: sorted({w.lower(): 1 for w in s.split()}),
        edges=(("",), ("one",), ("To be or not to be",)),
    ),
    drill(
        "logic_sets.who_is_missing",
        "absent {find|list|get}_absent missing_names who_is_missing not_present absentees",
        [
            words("left", 3, 5, names=("pupils", "names", "invited", "members")),
            words(
                "right",
                names=("present", "here", "came", "found"),
                make=lambda d, b: d.shuffled(b[0])[: d.integer(0, 3)],
            ),
        ],
        "list[str]",
        [
            "$hand the sorted list of those names in $left that are not in $right.",
            (
                "$left lists everybody and $right those who are here. Who is missing? Return the names in "
                "alphabetical order."
            ),
            "Take away from $left all strings that are in $right and return the rest, sorted.",
            "Which entries of $left do not occur in $right? Return them as a sorted list.",
            "The guests in $left were invited, those in $right came. List in alphabetical order who did not come.",
            "Names in $left but not in $right, sorted.",
            (
                "The function takes two lists of strings, $left and $right, and returns an alphabetically sorted "
                "list of the strings that are in the first but not in the second."
            ),
            (
                "You get two lists of names. $left has the names of all people. $right has the names of the people "
                "who came. Who did not come? Output these names in alphabetical order."
            ),
            (
                "At the end of an excursion a teacher compares those on the bus, $right, with those who set out, "
                "$left. Report, alphabetically, who has to be looked for."
            ),
            (
                "Input: the lists of strings $left and $right. Output: what is in the first and not in the second, "
                "as a list in alphabetical order."
            ),
            "Get the strings of $left that are missing in $right, sorted.",
        ],
        "return sorted(set($left) - set($right))",
        lambda a, b: [x for x in sorted(a) if b.count(x) == 0],
        edges=(([], []), (["b", "a"], []), (["b", "a"], ["a", "b"])),
        note="{No name occurs twice.||}",
    ),
)
