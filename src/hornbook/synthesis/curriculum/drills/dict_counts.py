"""Frequency tables: how often each thing occurs, and what can be asked of such a table."""

from __future__ import annotations

from collections import Counter

from hornbook.synthesis.curriculum.arguments import numbers, text, word, words
from hornbook.synthesis.curriculum.drill import drill

_VOTES = words("votes", names=("votes", "names", "items", "words"), make=lambda draw, _: draw.repeats(draw.words(3, 3)))
_FEW = numbers(low=0, high=4, least=3, most=8)

FAMILIES = (
    drill(
        "dict_counts.count_words",
        "count_items frequency_table tally {get|build}_counts occurrences count_each",
        [_VOTES],
        "dict[str, int]",
        [
            "$build a dictionary that tells how often each string occurs in $votes.",
            (
                "Count the strings in $votes: the keys of the result are the strings, the values how many times "
                "they appear."
            ),
            (
                "$votes holds the names on the ballots of an election. $hand the number of votes for each name, as "
                "a dictionary."
            ),
            "Make a tally of the list $votes. Every different entry is a key and its count is the value.",
            "For each different item of $votes, how many times is it there? Return a dictionary from item to count.",
            "Frequency table of $votes as a dictionary.",
            (
                "This function takes a list of strings $votes and returns a dictionary whose keys are the distinct "
                "strings of the list and whose values are their frequencies as integers."
            ),
            (
                "You get a list of words, $votes. Some words are there more than once. Make a dictionary: the key is "
                "the word, the value says how many times it is in the list."
            ),
            (
                "The frequency of a word is the number of places where it stands. For a report we need the frequency "
                "of every word in $votes, collected in a dictionary."
            ),
            (
                "Input: a list of strings. Output: a dictionary {string: number of appearances}. If $votes is empty, "
                "the dictionary is empty too."
            ),
            "Map each string of $votes to its count.",
            (
                "I have a list of names, $votes, with repetitions, and would like to see each name along with how "
                "many times it was given. A dict would be best."
            ),
            "Create a frequency dictionary of the strings in $votes.",
        ],
        """
        $result = {}
        for $w in $votes:
            $result[$w] = $result.get($w, 0) + 1
        return $result
        """,
        lambda votes: {w: votes.count(w) for w in votes},
        edges=(([],), (["a"],), (["a", "b", "a"],)),
    ),
    drill(
        "dict_counts.count_letters",
        "count_characters letter_counts char_frequency count_chars {get|find}_frequencies letter_table",
        [word()],
        "dict[str, int]",
        [
            "$build a dictionary from each character of $word to the number of times it occurs.",
            "Count the characters of $word. The result maps each one to its count.",
            "How often is each letter used in $word? Return the answer as a dictionary.",
            "A printer needs one block for each letter of $word. $hand a dictionary telling how many of each letter.",
            "Go through the string $word and keep a count for each character in a dictionary. Return the dictionary.",
            "The letter counts of $word, as a dictionary from letter to count.",
            (
                "The function takes a string $word and returns a dict that contains every character of the string as "
                "a key, with the number of its occurrences as the value."
            ),
            (
                "You get a word, $word. Look at every letter and count it. Output a dictionary with the letters and "
                "the counts, for example {'n': 2, 'o': 2} for 'noon'."
            ),
            (
                "For a study of codes we need the frequency of each symbol in the text $word. The symbols should be "
                "the keys of a dictionary and the frequencies its values."
            ),
            (
                "Input: a string $word. Output: one dictionary entry for each different character, holding its "
                "count. If the string has no characters, the dictionary is empty."
            ),
            "Character frequencies of $word as a dict.",
            "I'd like a dictionary which tells me, for every letter in $word, how many of it there are.",
            "Create a dictionary with the frequency of every character in $word.",
        ],
        [
            """
            $result = {}
            for $ch in $word:
                $result[$ch] = $result.get($ch, 0) + 1
            return $result
            """,
            """
            $result = {}
            for $ch in $word:
                if $ch in $result:
                    $result[$ch] += 1
                else:
                    $result[$ch] = 1
            return $result
            """,
        ],
        lambda s: {c: len(s) - len(s.replace(c, "")) for c in s},
        edges=(("",), ("level",)),
    ),
    drill(
        "dict_counts.most_common_item",
        "most_common most_frequent {get|find}_favourite winner_of_votes popular_item top_item",
        [_VOTES],
        "str",
        [
            "$hand the string that occurs most often in $votes. If several do, return the one that comes first.",
            "Which entry of $votes appears most often? On a tie the one that stands first in the list is returned.",
            (
                "$votes are the votes of a class. Return the name with the most votes; of equal ones the first in "
                "the list."
            ),
            "Find the most frequent item of the list $votes, the earliest one if there is more than one.",
            "The mode of a list is its most frequent element. $give the mode of $votes (the first one on a tie).",
            "Most common string in $votes; ties go to the one seen first.",
            (
                "The function takes a list of strings $votes, which has at least one element, and returns the "
                "element with the highest number of occurrences. If several elements have that number, the one that "
                "is found first in the list is returned."
            ),
            (
                "You get a list of names, $votes. One name can be there many times. Which name is there the most "
                "times? If two names are there equally often, take the one that comes earlier in the list."
            ),
            (
                "A jukebox noted the songs played in $votes. Determine the song that was played most; among songs "
                "played equally often, the one noted first wins."
            ),
            (
                "Input: a list of strings that is not empty, $votes. Output: its most frequent member; in case of a "
                "draw, the draw is decided by who appears first."
            ),
            (
                "I have the list $votes and want to know which entry it contains most. Should two be equally common, "
                "I want the one I would meet first."
            ),
            "Get the most frequent string in $votes, the earliest one on a tie.",
        ],
        [
            "return max($votes, key=$votes.count)",
            """
            $result = {}
            for $w in $votes:
                $result[$w] = $result.get($w, 0) + 1
            return max($result, key=$result.get)
            """,
        ],
        lambda votes: sorted(votes, key=lambda w: -votes.count(w))[0],
        edges=((["a"],), (["b", "a", "a", "b"],)),
        note="{The list is not empty.||}",
    ),
    drill(
        "dict_counts.at_least_times",
        "$tag_items {get|find}_$tag items_$tag values_$tag numbers_$tag list_$tag",
        [_FEW],
        "list[int]",
        [
            "$build a sorted list of the numbers that occur $often in $numbers.",
            "Which numbers are found $often in $numbers? Return each of them once, in ascending order.",
            "Count how often each element of $numbers occurs. Return, sorted and each once, those that occur $often.",
            "Some numbers in $numbers occur $often. List these, without repeating any, from small to large.",
            "A sorted list of the different elements of $numbers which appear $often in it.",
            (
                "$numbers contains lottery draws. Which numbers were drawn $often? Return a sorted list that names "
                "each once."
            ),
            (
                "The function takes a list of integers $numbers and returns a list, in ascending order and without "
                "repetitions, of those integers that occur $often."
            ),
            (
                "You get a list $numbers. Some numbers are in it $often. Output these numbers, every one only one "
                "time, from the smallest to the biggest. If there are no such numbers, output an empty list."
            ),
            (
                "A bird watcher writes down ring numbers in $numbers. Report the rings that were seen $often, in "
                "increasing order, each a single time."
            ),
            (
                "Input: a list of integers $numbers. Output: its distinct members that occur $often, sorted upwards; "
                "an empty list if there are none."
            ),
            "Extract the distinct numbers that occur $often in $numbers, in ascending order.",
        ],
        "return sorted($x for $x in set($numbers) if $numbers.count($x) $op)",
        lambda ns, v: [x for x, c in sorted(Counter(ns).items()) if c >= v["n"]],
        edges=(([],), ([3, 3, 1],), ([2, 2, 2],)),
        variants=[
            {"tag": "twice_or_more", "often": "{at least twice|two or more times}", "op": ">= 2", "n": 2},
            {"tag": "three_or_more", "often": "{at least three times|three or more times}", "op": ">= 3", "n": 3},
        ],
    ),
    drill(
        "dict_counts.max_count",
        "highest_count longest_tally max_frequency largest_group {get|find}_max_count most_repeats",
        [_FEW],
        "int",
        [
            "$give how often the most frequent number of $numbers occurs, 0 for an empty list.",
            "Count each number in $numbers and return the largest count. If the list is empty, return 0.",
            "$hand the number of times that the most common element of $numbers is in the list; [] gives 0.",
            (
                "No number occurs in $numbers more than m times. Return the smallest such m, which is 0 for an "
                "empty list."
            ),
            (
                "Balls of the same number go into the same box. How many balls of $numbers are in the fullest box? "
                "None: 0."
            ),
            "Highest frequency of any element of $numbers (0 if there are none).",
            (
                "The function takes a list of integers $numbers and returns the frequency of the element that occurs "
                "most often; for an empty list it returns 0."
            ),
            (
                "You get a list of numbers, $numbers. Find out which number is there the most times. Do not output "
                "the number, but how many times it is there. For an empty list output 0."
            ),
            (
                "Cards with equal numbers are stacked. With the cards $numbers, determine the height of the highest "
                "stack; without cards it is 0."
            ),
            (
                "If $numbers has no members, the result is 0; otherwise it is the greatest number of times that any "
                "single value appears."
            ),
            "How many copies does the most repeated number of $numbers have? I expect 0 if the list is empty.",
            "Determine the frequency of the most frequent element in $numbers, 0 if there is none.",
        ],
        """
        if not $numbers:
            return 0
        return max($numbers.count($x) for $x in $numbers)
        """,
        lambda ns: max(Counter(ns).values(), default=0),
        edges=(([],), ([4],), ([4, 2, 4],)),
    ),
    drill(
        "dict_counts.words_in_text",
        "word_counts count_words words_in_text word_frequency tally_words {get|build}_word_counts",
        [text(make=lambda draw, _: " ".join(draw.repeats(("the", "a", "we", "go", "Go", "red", "The"), 2, 7)))],
        "dict[str, int]",
        [
            (
                "$build a dictionary from each word of $text to the number of times it occurs. Case does not "
                "matter: use lower case."
            ),
            (
                "Count the words of $text, which are parted by blanks. Upper and lower case are the same; keys are "
                "in lower case."
            ),
            "Turn $text into lower case, split it into words, and return a dictionary with the count of each word.",
            "How often does each word come up in $text? Return a dictionary with words in lower case as keys.",
            "A word index: each word of $text (in lower case) is mapped to how many times it is used.",
            "Word frequencies of $text, ignoring case, as a dictionary whose keys are lower case.",
            (
                "The function takes a string $text, converts it to lower case, splits it at the blanks, and returns "
                "a dictionary that contains the number of occurrences of each word."
            ),
            (
                "You get a sentence, $text. Count how many times every word is there. 'The' and 'the' are the same "
                "word, so write all words with small letters. Output a dictionary."
            ),
            (
                "For a word cloud we need the frequency of each word in $text, regardless of capital letters. The "
                "keys of the dictionary are to be lower-case words."
            ),
            (
                "Input: a string of words separated by blanks. Output: a dictionary from lower-case word to count. "
                "If $text is empty, the dictionary is empty."
            ),
            (
                "I need to know which words a text $text uses and how many times each. Capital letters should make "
                "no difference, so give me the words in small letters, as keys of a dict."
            ),
            "Create a dictionary of word frequencies for $text, with all words in lower case.",
        ],
        """
        $result = {}
        for $w in $text.lower().split():
            $result[$w] = $result.get($w, 0) + 1
        return $result
        """,
        lambda s: {w: s.lower().split().count(w) for w in s.lower().split()},
        edges=(("",), ("one",)),
    ),
    drill(
        "dict_counts.same_counts",
        "same_items same_content is_rearrangement equal_as_bags contain_same {check|compare}_contents",
        [
            numbers("left", 0, 4, names=("first", "a", "left", "before")),
            numbers(
                "right",
                names=("second", "b", "right", "after"),
                make=lambda draw, b: draw.shuffled(b[0]) if draw.chance(0.5) else [*b[0][:-1], draw.integer(0, 4)],
            ),
        ],
        "bool",
        [
            "$check the lists $left and $right contain the same numbers equally often, whatever the order.",
            "$check $right is a rearrangement of $left, that is, has the same elements the same number of times.",
            "Two bags are equal if each number is in both equally often. $check $left and $right are equal as bags.",
            (
                "Can the list $left be turned into $right only by changing the order of its elements? Return True "
                "or False."
            ),
            (
                "Compare $left and $right without regard to order; repeated numbers must be repeated equally often "
                "in both."
            ),
            "Return True when each number has the same count in $left as in $right, otherwise False.",
            (
                "The function takes two lists of integers, $left and $right, and returns a boolean: True if one is a "
                "permutation of the other, False if not."
            ),
            (
                "You get two lists, $left and $right. Do they have the same numbers, each number the same number of "
                "times? The order is not important. Output True or False."
            ),
            (
                "A child sorts the building blocks $left and gets $right, unless blocks were lost, added or "
                "exchanged. Determine whether the blocks are still the same ones in perhaps another order."
            ),
            (
                "If every value appears as many times in $left as in $right, the result is True; otherwise, or if "
                "their lengths differ, it is False."
            ),
            (
                "I have two lists, $left and $right. Could I get one from the other just by reordering? True or "
                "False is all I need."
            ),
            "Determine whether $left and $right are permutations of each other.",
        ],
        "return sorted($left) == sorted($right)",
        lambda a, b: Counter(a) == Counter(b),
        edges=(([], []), ([1, 1, 2], [1, 2, 2]), ([1, 2], [2, 1]), ([1], [])),
    ),
    drill(
        "dict_counts.count_of_counts",
        "count_kinds distinct_$tag how_many_$tag number_of_$tag count_$tag",
        [_FEW],
        "int",
        [
            "$howmany different numbers occur $often in $numbers.",
            "$hand the number of different elements of $numbers that are there $often.",
            "Count each number of $numbers. How many of the different numbers have come up $often?",
            "$numbers lists the visitors' badge numbers, one entry a visit. How many badges were seen $often?",
            "Of the different values in $numbers, count those that appear $often in the list.",
            "How many values are $often in $numbers? Each such value counts as one.",
            (
                "The function takes a list of integers $numbers and returns an integer: the number of distinct "
                "values that occur $often in the list."
            ),
            (
                "You get a list $numbers. Look at every different value one time. Is it $often in the list? Count "
                "the values for which the answer is yes."
            ),
            (
                "Socks are thrown on a heap, and $numbers gives their patterns. Determine how many patterns are "
                "there $often."
            ),
            "Different values that stand $often in $numbers: how many?",
            "Determine how many distinct values occur $often in $numbers.",
        ],
        "return sum(1 for $x in set($numbers) if $numbers.count($x) $op)",
        lambda ns, v: len([c for c in Counter(ns).values() if (c == 1) == (v["op"] == "== 1")]),
        edges=(([],), ([3, 3, 1],), ([2, 2, 2],)),
        variants=[
            {"tag": "singles", "often": "{exactly once|only once}", "op": "== 1"},
            {"tag": "repeated", "often": "{more than once|at least twice}", "op": "> 1"},
        ],
    ),
    drill(
        "dict_counts.can_build",
        "can_build enough_letters can_write can_spell letters_suffice has_letters_for",
        [
            word("word", names=("word", "target", "wanted")),
            word(
                "letters",
                names=("letters", "tiles", "supply"),
                make=lambda draw, b: "".join(draw.shuffled(b[0] + draw.word()))[draw.integer(0, 2) :],
            ),
        ],
        "bool",
        [
            "$check $word can be put together from the characters of $letters, each used at most once.",
            (
                "$letters are the tiles on the table. $check there are enough of them to lay $word. A tile is used "
                "only once."
            ),
            "Every character must be in $letters at least as often as in $word. $check this is so.",
            "Return True if no character of $word occurs there more often than in $letters, else False.",
            "Can you write $word by cutting single letters out of $letters? Return True or False.",
            "$check $letters contains all characters of $word, repeated ones as many times as needed.",
            (
                "The function takes a string $word and a string of available characters $letters, and returns True "
                "if the first can be formed from the second when each available character is used no more than one "
                "time."
            ),
            (
                "You have the letters in $letters. You want to write $word. You can use every letter only as many "
                "times as you have it. Is it possible? Output True or False."
            ),
            (
                "A sign maker has plastic letters, $letters, and must write $word with them. Determine whether the "
                "letters he has are sufficient; the ones not needed stay in the box."
            ),
            (
                "If some character is needed more often for $word than it exists in $letters, the result is False; "
                "otherwise True."
            ),
            "Suppose I have one tile for each letter of $letters. Can I spell $word with my tiles?",
            "Determine whether $word can be spelled with the characters in $letters, using each no more than once.",
        ],
        "return all($word.count($ch) <= $letters.count($ch) for $ch in $word)",
        lambda word, letters: not Counter(word) - Counter(letters),
        edges=(("", "abc"), ("see", "seat"), ("see", "seen")),
    ),
)
