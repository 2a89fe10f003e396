"""Dictionaries of lists: grouping by a property, and asking about the groups; nested dictionaries."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, numbers, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.group_arguments import GROUPS, SAME_STARTS
from hornbook.synthesis.curriculum.wording import Draw


def _member(draw: Draw, before: tuple[dict[str, list[str]], ...]) -> str:
    return draw.choose([*(name for group in before[0].values() for name in group), "Zoe"])


FAMILIES = (
    drill(
        "dict_groups.by_letter",
        "group_by_$tag_letter words_by_$tag_letter index_by_$tag sort_into_groups {build|make}_$tag_letter_index",
        [SAME_STARTS],
        "dict[str, list[str]]",
        [
            "Group $words by their $tag letter: map each $tag letter to the list of words $that it.",
            "$build a dictionary from letters to lists. Every word of $words is in the list of its $tag letter.",
            (
                "A library puts the titles $words on shelves by their $tag letter. $hand a dictionary from letter "
                "to titles."
            ),
            (
                "The keys of the result are the $tag letters of the words in $words; each value lists its words in "
                "order."
            ),
            (
                "Sort the words in $words into groups, one for each $tag letter, and return them as a dictionary "
                "of lists."
            ),
            "Dictionary of lists: $words grouped by $tag character. Words keep their order in each group.",
            (
                "The function takes a list of non-empty strings $words and returns a dictionary in which every $tag "
                "letter that occurs is a key and the list of the words $that this letter is its value, in the "
                "original order."
            ),
            (
                "You get a list $words. Put words with the same $tag letter together in one list. Output a "
                "dictionary: the key is the letter and the value is the list of the words."
            ),
            (
                "For an index we need the entries in $words collected under their $tag letters. Produce a dictionary "
                "from letter to list; the entries under a letter keep the order they came in."
            ),
            (
                "Input: a list of words. Output: a dictionary of lists, keyed by the $tag character of the words in "
                "$words. If there are no words, the dictionary is empty."
            ),
            "Create a dictionary that maps each $tag letter to the words in $words $that it.",
        ],
        [
            """
            $result = {}
            for $w in $words:
                $result.setdefault($w[$at], []).append($w)
            return $result
            """,
            """
            $result = {}
            for $w in $words:
                if $w[$at] not in $result:
                    $result[$w[$at]] = []
                $result[$w[$at]].append($w)
            return $result
            """,
        ],
        lambda ws, v: {w[v["at"]]: [o for o in ws if o[v["at"]] == w[v["at"]]] for w in ws},
        edges=(([],), (["a"],)),
        variants=[
            {"tag": "first", "that": "that begin with", "at": 0},
            {"tag": "last", "that": "that end with", "at": -1},
        ],
    ),
    drill(
        "dict_groups.by_length",
        "group_by_length words_by_length length_groups sort_by_size {build|make}_length_index lengths_to_words",
        [words(least=3)],
        "dict[int, list[str]]",
        [
            "Group $words by length: $build a dictionary from each length to the list of words that are that long.",
            "$hand a dictionary in which the key n holds all the words of $words with n letters, in their order.",
            "Sort $words into boxes by the number of their letters. The result maps the number to a list of words.",
            (
                "For a crossword we need $words by length. Return a dictionary: length -> list of the words of "
                "this length."
            ),
            "Which words in $words have the same length? Return a dictionary that maps lengths to lists of words.",
            "Dictionary of lists: the words of $words, grouped by how long they are.",
            (
                "The function takes a list of strings $words and returns a dictionary that assigns to each occurring "
                "length the list of strings of that length, in their original order."
            ),
            (
                "You get a list of words, $words. Words with the same number of letters belong together. Output a "
                "dictionary: the number of letters is the key, the list of the words is the value."
            ),
            (
                "Ribbons are cut for name tags, so the names in $words must be sorted out by length. Produce a "
                "dictionary whose keys are the lengths and whose values are lists of names."
            ),
            (
                "Input: a list of strings $words. Output: {length: [the strings with that length, in order]}, only "
                "for lengths that do occur."
            ),
            (
                "I have many words in $words and want them in groups: all words with two letters together, all with "
                "three together, and so on. Give me a dict with the lengths as keys and lists as values."
            ),
            "Create a dictionary that maps each length to the words in $words that have it.",
        ],
        """
        $result = {}
        for $w in $words:
            $result.setdefault(len($w), []).append($w)
        return $result
        """,
        lambda ws: {len(w): [o for o in ws if len(o) == len(w)] for w in ws},
        edges=(([],), (["a"],), (["to", "a", "be"],)),
    ),
    drill(
        "dict_groups.count_by_length",
        "count_by_length length_counts length_table word_length_histogram count_lengths lengths_of_words",
        [words(least=3)],
        "dict[int, int]",
        [
            "$build a dictionary from each word length in $words to the number of words with that length.",
            "How many words of each length are in $words? Return a dictionary: length -> count.",
            "Count the strings in $words by their length. Lengths that don't occur are not in the result.",
            (
                "The keys of the returned dictionary are lengths, its values tell how many words of $words are "
                "that long."
            ),
            "A text is judged by its word lengths. $hand for each length found in $words how often it occurs.",
            "Frequency table of the word lengths in $words.",
            (
                "The function takes a list of strings $words and returns a dictionary with the lengths of the "
                "strings as keys and the numbers of strings of each length as values."
            ),
            (
                "You get a list of words, $words. How many words have one letter, how many have two, and so on? "
                "Output a dictionary. Leave out the lengths that no word has."
            ),
            (
                "A typesetter wants to know how many words of which length there are in $words. Produce a dictionary "
                "{length: number of words}."
            ),
            "Word lengths of $words and their frequencies, as a dict.",
            "Create a dictionary with the number of words in $words for each word length.",
        ],
        """
        $result = {}
        for $w in $words:
            $result[len($w)] = $result.get(len($w), 0) + 1
        return $result
        """,
        lambda ws: {n: [*map(len, ws)].count(n) for n in map(len, ws)},
        edges=(([],), (["a"],), (["to", "a", "be"],)),
    ),
    drill(
        "dict_groups.by_parity",
        "group_by_parity split_even_odd even_odd_groups separate_by_parity {build|make}_parity_groups",
        [numbers()],
        "dict[str, list[int]]",
        [
            "$build a dictionary with the keys 'even' and 'odd' that hold the even and the odd numbers of $numbers.",
            (
                "Group $numbers: under 'even' the list of even numbers, under 'odd' the list of odd ones. Both "
                "keys always exist."
            ),
            "Split the list $numbers by parity. The result is a dictionary with two lists, 'even' and 'odd'.",
            (
                "Houses with even numbers are on one side of the street. Sort $numbers, the house numbers, into two "
                "lists, even and odd, and return them in a dictionary with the keys 'even' and 'odd'."
            ),
            (
                "Return a dictionary with two lists, 'even' and 'odd'; each element of $numbers goes into the one it "
                "belongs to, in the old order."
            ),
            "Even and odd numbers of $numbers, in a dictionary with the keys 'even' and 'odd'.",
            (
                "The function takes a list of integers $numbers and returns a dictionary with exactly two keys: "
                "'even', for the list of even numbers, and 'odd', for the list of odd numbers. The order within the "
                "lists is that of the input."
            ),
            (
                "You get a list of numbers, $numbers. Put the even numbers in one list and the odd numbers in "
                "another list. Output a dictionary with the keys 'even' and 'odd' and the two lists."
            ),
            (
                "Tickets with even numbers enter at one door, those with odd numbers at another. For the tickets "
                "$numbers, produce a dictionary with the lists for the doors 'even' and 'odd', either of which may "
                "be empty."
            ),
            (
                "Input: a list of integers $numbers. Output: {'even': [...], 'odd': [...]}, where both lists keep "
                "the order of the input; a list without members is []."
            ),
            (
                "I want to part my numbers $numbers into two lists inside one dictionary; the even numbers should be "
                "under 'even' and the odd ones under 'odd'."
            ),
            "Split $numbers into a dictionary with an 'even' list and an 'odd' list.",
        ],
        [
            """
            $result = {"even": [], "odd": []}
            for $x in $numbers:
                if $x % 2 == 0:
                    $result["even"].append($x)
                else:
                    $result["odd"].append($x)
            return $result
            """,
        ],
        lambda ns: {"even": [x for x in ns if not x & 1], "odd": [x for x in ns if x & 1]},
        edges=(([],), ([2],)),
        note="{A list may be empty.||}",
    ),
    drill(
        "dict_groups.group_sizes",
        "group_sizes count_members sizes_of_groups members_per_group {get|find}_sizes how_many_each",
        [GROUPS],
        "dict[str, int]",
        [
            "$groups maps names to lists. $build a dictionary from each name to the length of its list.",
            "$hand for every key of $groups how many entries its list has, as a dictionary.",
            "$groups maps clubs to their members. How many members has each club? Return a dictionary.",
            "Replace each list in the dictionary $groups by its length; return the new dictionary.",
            "The keys of the result are those of $groups, the values the sizes of the lists.",
            "Sizes of the lists in $groups, by key.",
            (
                "The function takes a dictionary of lists $groups and returns a dictionary with the same keys, in "
                "which each value is the number of elements of the list."
            ),
            (
                "You get a dictionary $groups. Every value is a list of names. Make a new dictionary with the same "
                "keys. The new values say how many names are in the lists."
            ),
            (
                "For a table of classes we need the number of pupils in each one; $groups assigns to each class the "
                "list of its pupils. An empty list counts 0."
            ),
            "Map each key of $groups to its list's length.",
            "My dictionary $groups has lists as values. All I need is how long each of them is, under the same key.",
            "Create a dictionary from the keys of $groups to the lengths of their lists.",
        ],
        "return {$mapkey: len($val) for $mapkey, $val in $groups.items()}",
        lambda groups: dict(zip(groups, map(len, groups.values()), strict=True)),
        edges=(({},), ({"a": []},)),
    ),
    drill(
        "dict_groups.total_members",
        "total_members count_all number_of_entries size_of_all_lists count_people total_length",
        [GROUPS],
        "int",
        [
            "$give the total number of entries in all the lists of the dictionary $groups.",
            "$groups maps names to lists. How many elements do these lists have together?",
            "Every class in $groups has a list of pupils. How many pupils are there in all classes together?",
            "Add up the lengths of the values of $groups, all of which are lists.",
            "Total length of the lists in $groups.",
            "Count the strings in all lists that $groups holds, and return the sum. {An empty dictionary gives 0.||}",
            (
                "The function takes a dictionary of lists $groups and returns, as an integer, the sum of the lengths "
                "of all its lists."
            ),
            (
                "You get a dictionary $groups. Every value is a list of names. How many names are in all the lists "
                "together? For an empty dictionary the answer is 0."
            ),
            (
                "Buses take teams to a match; $groups lists the members of each team. Determine how many seats are "
                "needed for all the members."
            ),
            "Combined length of all lists in $groups.",
            "How many entries are there in the lists of my dictionary $groups if I count those of all lists?",
            "Calculate the combined length of all the lists in $groups.",
        ],
        [
            "return sum(len($val) for $val in $groups.values())",
            """
            $total = 0
            for $val in $groups.values():
                $total += len($val)
            return $total
            """,
        ],
        lambda groups: len([x for k in groups for x in groups[k]]),
        edges=(({},), ({"a": []},)),
    ),
    drill(
        "dict_groups.largest_group",
        "$tag_group {get|find}_$tag_group $tag_class key_of_$tag_list group_with_$most",
        [GROUPS],
        "str",
        [
            "$hand the key of $groups whose list is $tag. If there is a tie, the first such key.",
            "Which list in the dictionary $groups is the $tag? Return its key, the first one on a tie.",
            "$groups maps clubs to members. $hand the club with the $most members; the first if several tie.",
            "Compare the lengths of the lists in $groups and return the key of the $tag one (the earliest if equal).",
            "Find the key that stands for the $tag list in $groups. Of equally long lists the first counts.",
            "Key of the $tag list in $groups; ties go to the first.",
            (
                "The function takes a dictionary of lists $groups, not empty, and returns the key with the $tag "
                "list; among lists of the same length, the key that was inserted first is chosen."
            ),
            (
                "You get a dictionary $groups with lists as values. Which list has the $most elements? Output its "
                "key. If there is more than one such list, output the first of their keys."
            ),
            (
                "A school wants to know which of its courses in $groups has the $most participants. Report the name "
                "of the course, the first one when several are equal."
            ),
            (
                "Among the values of $groups, all of them lists, one is the $tag; if several are, the first of these "
                "is meant. Output the key belonging to it."
            ),
            "Get the key of the $tag list in $groups, the first one on a tie.",
        ],
        "return $call($groups, key=lambda $mapkey: len($groups[$mapkey]))",
        lambda groups, v: sorted(groups, key=lambda k: v["sign"] * len(groups[k]))[0],
        edges=(({"a": []},), ({"a": ["x"], "b": ["y"], "c": []},)),
        variants=[
            {"tag": "longest", "most": "most", "call": "max", "sign": -1},
            {"tag": "shortest", "most": "fewest", "call": "min", "sign": 1},
        ],
    ),
    drill(
        "dict_groups.groups_of_member",
        "groups_of clubs_of {find|get}_groups where_is_member lists_containing memberships",
        [
            GROUPS,
            Arg("who", ("name", "person", "member"), "str", _member),
        ],
        "list[str]",
        [
            "$hand the keys of $groups whose lists contain $who, sorted.",
            "$groups maps clubs to lists of members. In which clubs is $who? Return a sorted list.",
            "$build an alphabetical list of all keys in $groups for which $who is in the list.",
            (
                "A pupil called $who may take several courses. $groups has the pupils of each course. List $who's "
                "courses, sorted."
            ),
            (
                "Go through the dictionary of lists $groups and collect each key whose list has $who in it. Return "
                "them sorted."
            ),
            "Sorted keys of the lists in $groups that contain $who.",
            (
                "The function takes a dictionary of lists $groups and a string $who, and returns an alphabetically "
                "sorted list of all keys under whose list the string is found."
            ),
            (
                "You get a dictionary $groups: the keys are names of groups, the values are lists of people. In "
                "which groups is $who? Output the group names in alphabetical order. If there is no group, output an "
                "empty list."
            ),
            (
                "On the notice board hang the sports clubs with their members, $groups. For a certificate we need an "
                "alphabetical list of all the clubs to which $who belongs."
            ),
            "Alphabetical keys of $groups whose lists include $who.",
            "Get the sorted keys of $groups whose lists include $who.",
        ],
        "return sorted($mapkey for $mapkey, $val in $groups.items() if $who in $val)",
        lambda groups, who: [k for k in sorted(groups) if groups[k].count(who)],
        edges=(({}, "Ada"), ({"b": ["Ada"], "a": ["Ada", "Ben"]}, "Ada")),
    ),
)
