"""Counting and measuring in texts: overlaps, runs, longest pieces, shares, distances and positions."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import letter, word
from hornbook.synthesis.curriculum.char_arguments import few, few_letters, runs_text, small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import page, phrase, repeating, word_list
from hornbook.synthesis.curriculum.wording import Draw

_ONE = ("a", "first", "one", "left", "word1")
_TWO = ("b", "second", "two", "right", "word2")


def _overlapping(draw: Draw, before: tuple[str, ...]) -> str:
    first = before[0]
    return first[len(first) - draw.integer(0, len(first)) :] + few(draw, "aben", 1, 3)


def _cousin(draw: Draw, before: tuple[str, ...]) -> str:
    first = before[0]
    at, to = sorted((draw.integer(0, len(first)), draw.integer(0, len(first))))
    return first[:at] + draw.choose(("", "o", "ri", "x")) + first[to:]


def _near(draw: Draw, before: tuple[str, ...]) -> str:
    first = "".join(ch if draw.chance(0.6) else draw.choose("aeinst") for ch in before[0])
    return draw.choose((first, first, first[:-1], first + "e"))


def _two_known(draw: Draw, before: tuple[str, ...]) -> str:
    return draw.choose(before[0].split())


def _other_known(draw: Draw, before: tuple[str, ...]) -> str:
    others = [one for one in before[0].split() if one != before[1]]
    return draw.choose(others or ["moon"]) if draw.chance(0.8) else "moon"


def _letters_of(draw: Draw, before: tuple[str, ...]) -> str:
    pool = sorted(set(before[0])) or ["e"]
    return "".join(draw.sample(pool, draw.integer(1, 3))) + (draw.choose("xq") if draw.chance(0.25) else "")


def _chained(draw: Draw, _: object) -> list[str]:
    return [
        draw.choose(("tea", "apple", "egg", "goat", "tent", "owl", "lamp", "pen", "net", "ant"))
        for _i in range(draw.integer(1, 6))
    ]


def _grouped(draw: Draw, _: object) -> str:
    return "".join(draw.choose(("a", "bc", "12", "345", "7", "XY", "Z", " ", "d")) for _i in range(draw.integer(1, 6)))


FAMILIES = (
    drill(
        "text_measure.overlap_length",
        "overlap_length shared_border {count|measure}_overlap overlap_of end_meets_beginning common_joint",
        [
            word("a", kind="", names=_ONE, make=lambda d, _: few(d, "aben", 1, 5)),
            word("b", kind="", names=_TWO, make=_overlapping),
        ],
        "int",
        [
            (
                "$hand the length of the longest string that $a ends with and $b begins with. It may be a whole word; "
                "if there is none, the result is 0."
            ),
            (
                "By how many letters can the end of $a and the beginning of $b overlap at most, so that overlapping "
                "letters are equal? Without any overlap return 0."
            ),
            (
                "Find the largest number n, at least 0 and not greater than either length, such that the last n "
                "letters of $a are the first n letters of $b."
            ),
            (
                "Try all lengths from 0 up to the length of the shorter word. For which is the end of $a of this "
                "length the same as the beginning of $b? Return the greatest of them; 0 always fits."
            ),
            (
                "Two strips of paper with the words $a and $b are to be glued, $a on the left, so that letters which "
                "lie on each other are the same. $give the largest possible number of such letters, which is 0 if the "
                "strips can only be put side by side."
            ),
            (
                "The function takes two strings and returns an integer: the number of characters in the longest "
                "suffix of the first that is also a prefix of the second. The empty string counts as both."
            ),
            (
                "You get two words. Take the end of the first one and the start of the second one, equally many "
                "letters of each. They must be the same. How many letters can you take at most? Return this number. "
                "It can be 0."
            ),
            (
                "{Input|Given}: $a and $b. {Output|Result|Returned}: the greatest n for which the final n characters "
                "of $a and the initial n characters of $b agree, with 0 if not even one does."
            ),
            (
                "A child says chains such as 'boat-atlas', where the next word starts with the letters in which the "
                "last one ends. How many letters do $a and then $b share in this way? Take the most, and 0 for no "
                "shared letters."
            ),
            "Length of the longest end of $a that is a beginning of $b (0 if none).",
        ],
        [
            """
            for $i in range(min(len($a), len($b)), 0, -1):
                if $a.endswith($b[:$i]):
                    return $i
            return 0
            """,
            """
            longest = 0
            for $i in range(1, min(len($a), len($b)) + 1):
                if $a[-$i:] == $b[:$i]:
                    longest = $i
            return longest
            """,
        ],
        lambda a, b: max(n for n in range(len(b) + 1) if b[:n] == a[len(a) - n :] and n <= len(a)),
        edges=(("abe", "bean"), ("a", "b"), ("anna", "anna"), ("", "ab")),
    ),
    drill(
        "text_measure.letter_span",
        "letter_span span_of_letter {distance|steps}_between_ends first_to_last spread_of_letter reach_of_letter",
        [
            phrase(
                "text",
                ("text", "word", "s", "string", "sentence"),
                lambda d, _: d.sentence() if d.chance(0.3) else few(d, "aeinst", 2, 9),
            ),
            letter("letter", fix=("a", "e", "t")),
        ],
        "int | None",
        [
            (
                "How far apart are the first and the last $letter of $text? $hand the difference of their indexes: 0 "
                "if there is only one, None if there is none."
            ),
            (
                "$hand the distance from the first occurrence of $letter in $text to the last one, as a difference of "
                "positions. If the letter does not occur at all, return None."
            ),
            (
                "Let i be the index of the first and j that of the last $letter in $text. Return j - i, or None when "
                "$text does not contain $letter."
            ),
            (
                "If $letter is not in $text, return None. Otherwise return by how much the index of its final "
                "occurrence is greater than the index of its earliest one."
            ),
            (
                "Somebody wants to underline a part of $text that reaches from the first $letter to the last. How "
                "many steps to the right is the last one from the first? Answer None if the letter is missing."
            ),
            (
                "The function takes a string and returns the index of the last $letter in it minus the index of the "
                "first, and None for a string without this letter."
            ),
            (
                "You get a text. Search for $letter from the left; remember the place. Search for it from the right; "
                "remember the place too. Return the difference of the places. If you do not find the letter, return "
                "None."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: last index of $letter minus first index of $letter, "
                "with None in case there is no such letter."
            ),
            (
                "The span of a letter is the number of places from where it stands first to where it stands last. "
                "$hand the span of $letter in $text (a letter that occurs once has the span 0), or None if it never "
                "occurs."
            ),
            "Last index minus first index of $letter in $text; None if absent.",
        ],
        [
            """
            if $letter not in $text:
                return None
            return $text.rfind($letter) - $text.find($letter)
            """,
            """
            places = [$i for $i, $ch in enumerate($text) if $ch == $letter]
            if not places:
                return None
            return places[-1] - places[0]
            """,
        ],
        lambda text, letter: len(text.strip("".join(set(text) - {letter}))) - 1 if letter in text else None,
        edges=(("", "a"), ("tea", "a"), ("banana", "a"), ("see", "t")),
    ),
    drill(
        "text_measure.letter_gap",
        "$tag_letter_gap $tag_gap $tag_distance_of_letter {find|get}_$tag_gap $tag_step_between $tag_repeat_distance",
        [few_letters("text", "aeinst", ("text", "word", "s", "string", "line")), letter("letter", fix=("a", "e", "t"))],
        "int | None",
        [
            (
                "$hand the $tag distance between two neighbouring occurrences of $letter in $text, as a difference of "
                "their indexes. If it occurs fewer than two times, return None."
            ),
            (
                "Look at each $letter of $text and the next one after it. How far are they apart, $most? Side by side "
                "means 1. Return None if $text does not have two of them."
            ),
            (
                "Write down the indexes at which $letter stands in $text. $hand the $tag difference between one of "
                "these indexes and the following one, or None if there are fewer than two indexes."
            ),
            (
                "For each pair of consecutive occurrences of $letter in $text the gap is the later index minus the "
                "earlier one. Return the $tag gap; where there is no pair, return None."
            ),
            (
                "A drummer beats whenever $letter comes up in the score $text, one character per second. Find the "
                "$tag time in seconds from a beat to the next. With one beat or none the answer is None."
            ),
            (
                "The function takes a string and returns an integer, the $tag of the distances between successive "
                "places of $letter, or None if this letter is not repeated."
            ),
            (
                "You get a text. Mark every $letter. Count the steps from each mark to the next mark. Return the $tag "
                "of these numbers. If you have no mark or only one, return None."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: the $tag index difference of two occurrences of "
                "$letter with no other $letter in between; None if that does not exist."
            ),
            (
                "If $letter stands in $text once or never, the output is None. Otherwise walk from each $letter to "
                "the next one and return how many steps the $tag of these walks has."
            ),
            "The $tag step from one $letter to the next in $text, None without two of them.",
        ],
        [
            """
            places = [$i for $i, $ch in enumerate($text) if $ch == $letter]
            gaps = [later - earlier for earlier, later in zip(places, places[1:])]
            if not gaps:
                return None
            return $pick(gaps)
            """,
            """
            $best = None
            last = None
            for $i, $ch in enumerate($text):
                if $ch == $letter:
                    if last is not None and ($best is None or $i - last $op $best):
                        $best = $i - last
                    last = $i
            return $best
            """,
        ],
        lambda text, letter, _v: (
            sorted(len(part) + 1 for part in text.split(letter)[1:-1])[0] if text.count(letter) > 1 else None
        ),
        edges=(("", "a"), ("tea", "a"), ("banaa", "a"), ("sets", "s")),
        variants=[
            {"tag": "smallest", "most": "at least", "pick": "min", "op": "<"},
        ],
    ),
    drill(
        "text_measure.places_from_end",
        (
            "places_from_end positions_from_{end|right} count_from_end backward_places letters_from_end "
            "places_counted_back"
        ),
        [few_letters("word", "aeinst"), letter("letter", fix=("a", "e", "t"))],
        "list[int]",
        [
            (
                "$hand the positions of $letter in $word, counted from the end: the last character of $word has "
                "position 1, the one before it 2. List them in ascending order."
            ),
            (
                "Number the characters of $word from right to left, beginning with 1. Which numbers has $letter? "
                "$hand them from small to large."
            ),
            (
                "Read $word backwards and note each time $letter comes how many characters have been read, this one "
                "included. Return the notes as a list."
            ),
            (
                "For each occurrence of $letter in $word, take the number of characters from it to the end, counting "
                "it too. Return these numbers in a list that begins with the smallest; without the letter it is empty."
            ),
            (
                "People stand in a line that is described by $word, and the counter opens at the right end. At which "
                "places of the line (place 1 is next to the counter) are the people of type $letter? List the places "
                "in ascending order."
            ),
            (
                "The function takes a word and returns the ascending list of the 1-based positions of $letter as seen "
                "from the end of the word."
            ),
            (
                "You get a word. Begin at its last letter, which is number 1, and go to the left. Write down the "
                "number of every letter that is $letter. Return your list. It can be empty."
            ),
            (
                "{Input|Given}: $word. {Output|Result|Returned}: all k, in increasing order, such that the k-th "
                "character from the right is $letter."
            ),
            (
                "If $letter has index i in $word, the result contains len($word) - i. Do this for all its indexes and "
                "sort the numbers in ascending order."
            ),
            "Positions of $letter from the right end of $word (last is 1), ascending.",
        ],
        [
            """
            $result = []
            for $i in range(1, len($word) + 1):
                if $word[-$i] == $letter:
                    $result.append($i)
            return $result
            """,
            "return [$i for $i, $ch in enumerate($word[::-1], 1) if $ch == $letter]",
        ],
        lambda word, letter: sorted(len(word) - at for at in range(len(word)) if word[at] == letter),
        edges=(("", "a"), ("anna", "a"), ("tin", "e")),
    ),
    drill(
        "text_measure.front_and_back",
        (
            "front_and_back place_from_both_ends {before|left}_and_after steps_to_both_ends letters_around "
            "distances_to_ends"
        ),
        [few_letters("word", "aeinst"), letter("letter", fix=("a", "e", "t"))],
        "tuple[int, int] | None",
        [
            (
                "$hand a tuple: how many characters stand before the first $letter of $word, and how many stand after "
                "it. If $letter is not there, return None."
            ),
            (
                "Where is the first $letter in $word? Answer with two numbers in a tuple, its distance from the "
                "beginning (number of characters on its left) and from the end (number of characters on its right), "
                "or with None."
            ),
            (
                "Look for the leftmost $letter in $word. Return the count of characters to its left and the count of "
                "characters to its right as a tuple. Return None if the search fails."
            ),
            (
                "If $word contains $letter, return (i, k), where i is the index of its first occurrence and k the "
                "number of characters behind this place; otherwise return None."
            ),
            (
                "On a bookshelf described by $word, one letter per book, somebody asks for the first book $letter "
                "from the left. Tell how many books are on its left and how many are on its right, as a tuple; None "
                "means that it is not there."
            ),
            (
                "The function takes a word and returns a pair of integers, the numbers of characters in front of and "
                "behind its earliest $letter. The result is None if there is none."
            ),
            (
                "You get a word. Find the first $letter. Count the letters before it. Count the letters after it. "
                "Return both numbers as a tuple. If there is no $letter, return None."
            ),
            (
                "{Input|Given}: $word. {Output|Result|Returned}: (characters before, characters after) for the first "
                "$letter; None for a word without it."
            ),
            (
                "Cut $word at its first $letter. $hand the lengths of the two parts, without the letter itself, as a "
                "tuple, and None if you cannot cut."
            ),
            "Numbers of characters before and after the first $letter of $word, or None.",
        ],
        [
            """
            $i = $word.find($letter)
            if $i == -1:
                return None
            return $i, len($word) - $i - 1
            """,
            """
            if $letter not in $word:
                return None
            before, _, after = $word.partition($letter)
            return len(before), len(after)
            """,
        ],
        lambda word, letter: tuple(map(len, word.split(letter, 1))) if letter in word else None,
        edges=(("", "a"), ("anna", "n"), ("tin", "e"), ("a", "a")),
    ),
    drill(
        "text_measure.share_of_long_words",
        (
            "share_of_$tag_words $tag_word_share {part|fraction}_$tag_words ratio_of_$tag_words how_many_$tag_in_part "
            "$tag_words_ratio"
        ),
        [
            phrase("text", ("text", "sentence", "s", "phrase", "line"), repeating),
            small("n", 2, 5, ("n", "length", "limit", "k"), (3, 4)),
        ],
        "float",
        [
            (
                "Which share of the words in $text has $n letters or $more? $hand it as a number from 0 to 1, and 0.0 "
                "for a text without words."
            ),
            (
                "$hand the number of words in $text with at $bound $n letters, divided by the number of all words. If "
                "there are no words, the result is 0.0."
            ),
            (
                "Call a word of $text $tag if it has at $bound $n letters. $give the fraction of $tag words among all "
                "its words; for no words at all it is 0.0."
            ),
            (
                "Split $text into words and compute what part of them is at $bound $n letters long, as a float: 1.0 "
                "if all of them are, 0.0 if none is or there are none."
            ),
            (
                "How hard a text is to read can be judged by its $tag words, those with $n letters or $more. Work out "
                "their share in $text, between 0.0 and 1.0. An empty text has the share 0.0."
            ),
            (
                "The function takes a string of words and returns the proportion of words whose length is at $bound "
                "$n. The proportion in an empty string is defined as 0.0."
            ),
            (
                "You get a sentence. Count its words. Count also the words with $n letters or $more. Divide the "
                "second number by the first and return the result. If there is no word, return 0.0."
            ),
            (
                "{Input|Given}: $text, words parted by spaces. {Output|Result|Returned}: count of words with $n "
                "letters or $more over count of words; 0.0 when this would divide by zero."
            ),
            (
                "If $text has no words, output 0.0. Otherwise output the quotient of two counts: words with at $bound "
                "$n letters, and words altogether."
            ),
            "Share (0 to 1) of the words of $text with at $bound $n letters; 0.0 for no words.",
        ],
        [
            """
            words = $text.split()
            if not words:
                return 0.0
            $count = 0
            for $w in words:
                if len($w) $op $n:
                    $count += 1
            return $count / len(words)
            """,
        ],
        lambda text, n, v: (
            len(re.findall(rf"\b\w{v['re'].replace('n', str(n))}\b", text)) / max(1, len(re.findall(r"\w+", text)))
        ),
        edges=(("", 3), ("on the tree", 3), ("a", 4)),
        variants=[
            {"tag": "long", "more": "more", "bound": "least", "op": ">=", "re": "{n,}"},
            {"tag": "short", "more": "fewer", "bound": "most", "op": "<=", "re": "{1,n}"},
        ],
    ),
    drill(
        "text_measure.piece_length",
        (
            "$tag_piece_length $tag_piece $tag_part_length length_of_$tag_part {find|measure}_$tag_piece "
            "$tag_section_length"
        ),
        [
            phrase(
                "text",
                ("text", "line", "s", "record", "string"),
                lambda d, _: ";".join(d.choose((d.word(), "", "ab", d.word())) for _i in range(d.integer(1, 5))),
            )
        ],
        "int",
        [
            (
                "The sign ';' divides $text into pieces. $hand the length of the $tag piece. Pieces may be empty, and "
                "a text without ';' is one piece."
            ),
            (
                "Split $text at every ';' and return how many characters the $tag of the parts has. Parts of length "
                "0, between two signs or at the ends, count too."
            ),
            (
                "How long is the $tag stretch of $text from one ';' (or the start) to the next one (or the end)? The "
                "signs themselves are not part of a stretch, which can have the length 0."
            ),
            (
                "Cut $text wherever a ';' stands and throw the signs away. Measure all the pieces, also empty ones, "
                "and return the $tag length."
            ),
            (
                "A line of a table, $text, has fields that are separated by ';'. To plan the columns, find the number "
                "of characters in the $tag field. A field with nothing in it has 0 characters."
            ),
            (
                "The function takes a string and returns an integer, the $word of the lengths of its parts between "
                "semicolons. The empty string has a single part of length 0."
            ),
            (
                "You get a text with some signs ';'. They part the text into pieces. Count the characters of each "
                "piece; if two signs stand side by side, there is a piece with 0 characters. Return the $word of the "
                "numbers."
            ),
            (
                "{Input|Given}: fields joined by ';'. {Output|Result|Returned}: the $word field length, empty fields "
                "included."
            ),
            (
                "Walk through $text and count characters; at ';' note the count and start at 0 again; note the last "
                "count at the end. Return the $word of the noted counts."
            ),
            "Length of the $tag part of $text between semicolons (empty parts count).",
        ],
        [
            'return $pick(len(piece) for piece in $text.split(";"))',
            """
            lengths = []
            for piece in $text.split(";"):
                lengths.append(len(piece))
            return $pick(lengths)
            """,
        ],
        lambda text, v: sorted(map(len, re.findall("(?:^|(?<=;))[^;]*", text)))[-1 if v["tag"] == "longest" else 0],
        edges=(("",), ("tea",), ("a;;bcd",), (";",)),
        variants=[
            {"tag": "longest", "word": "largest", "pick": "max"},
            {"tag": "shortest", "word": "smallest", "pick": "min"},
        ],
    ),
    drill(
        "text_measure.words_between",
        "words_between count_words_between {gap|distance}_of_words inner_words how_many_between word_gap",
        [
            phrase("text", ("text", "sentence", "s", "phrase"), repeating),
            word("a", kind="", names=("first", "start", "word1", "one"), make=_two_known),
            word("b", kind="", names=("second", "end", "word2", "two"), make=_other_known),
        ],
        "int | None",
        [
            (
                "$hand the number of words that stand in $text between the first $a and the first $b, no matter which "
                "comes earlier. If one of the two different words is missing, return None."
            ),
            (
                "How many words of $text lie between the words $a and $b, which are different? For each of them its "
                "first occurrence is meant, and they may come in either order. Return None if $text lacks one."
            ),
            (
                "Find the place of the first word $a and that of the first word $b in $text and count the words in "
                "between. Neighbours have 0 words between them. If a place cannot be found, return None. $a and $b "
                "are never the same."
            ),
            (
                "Number the words of $text. If i is the number of the first $a and k that of the first $b, return how "
                "many numbers lie strictly between i and k. Where i or k does not exist, return None. The two words "
                "are different."
            ),
            (
                "In a sentence game two players choose the different words $a and $b, and the winner needs to know "
                "how many words of $text separate their first appearances. Count them, in whichever order the two "
                "appear; None tells that a chosen word does not appear."
            ),
            (
                "The function takes a text and two different words and returns an integer, the count of words "
                "strictly between their first occurrences (0 if these are adjacent), or None unless both occur."
            ),
            (
                "You get a text and two words that are not equal. Look for the first place of each word. How many "
                "other words are between these places? Return the number. If you cannot find both words, return None."
            ),
            (
                "{Input|Given}: $text and the unequal words $a and $b. {Output|Result|Returned}: the distance of "
                "their first word positions minus 1, or None if $text does not contain both."
            ),
            (
                "If both $a and $b (two different words) occur among the words of $text, output how many words "
                "separate the first of the one from the first of the other; otherwise None. The order of the two does "
                "not matter."
            ),
            (
                "Words between the first $a and the first $b in $text, in either order; None if one is missing. $a "
                "and $b differ."
            ),
        ],
        [
            """
            words = $text.split()
            if $a not in words or $b not in words:
                return None
            return abs(words.index($a) - words.index($b)) - 1
            """
        ],
        lambda text, a, b: (
            abs(({w: at for at, w in reversed(list(enumerate(text.split())))})[a] - text.split().index(b)) - 1
            if {a, b} <= set(text.split())
            else None
        ),
        edges=(
            ("the cat saw the dog", "cat", "dog"),
            ("the cat", "cat", "the"),
            ("dog", "dog", "moon"),
            ("", "a", "b"),
        ),
    ),
    drill(
        "text_measure.block_size",
        "block_size size_of_text {text|page}_size width_and_height measure_{block|page} lines_and_width",
        [phrase("text", ("text", "page", "s", "content", "block"), page)],
        "tuple[int, int]",
        [
            (
                "$hand a tuple of the width and the height of $text: the length of its longest line and the number of "
                "its lines. Lines are separated by newlines."
            ),
            (
                "How wide and how high is the block of text $text? Its width is the number of characters in the "
                "longest line, its height the number of lines. Return both, in this order, as a tuple."
            ),
            (
                "Split $text at the newlines. Return a tuple: first the greatest length of a line, then how many "
                "lines there are. An empty text is one line of length 0."
            ),
            (
                "If $text were printed, how many columns and how many rows would be needed? Return (columns, rows). A "
                "row ends at each newline and at the end of the text, and a row can be empty."
            ),
            (
                "A window shall be made just large enough for the message $text. $give the number of characters that "
                "must fit side by side and the number of lines, as a tuple. A newline starts a new line, also at the "
                "end."
            ),
            (
                "The function takes a string with newlines and returns a pair of integers: the maximum number of "
                "characters in one line, and the number of lines, which is one more than the number of newlines."
            ),
            (
                "You get a text. Count its lines; empty ones count too. Count also the characters of the longest "
                "line. Return a tuple with the second number first and the first number second."
            ),
            (
                "{Input|Given}: lines joined by newlines. {Output|Result|Returned}: (length of the longest line, "
                "number of lines)."
            ),
            (
                "The height of $text is 1 plus the number of newlines in it; the width is the largest number of "
                "characters between two newlines or beside the ends. Return (width, height)."
            ),
            "Width (longest line) and height (number of lines) of $text as a tuple.",
        ],
        [
            """
            rows = $text.split("\\n")
            return max(len($row) for $row in rows), len(rows)
            """,
            """
            width = 0
            height = 0
            for $row in $text.split("\\n"):
                width = max(width, len($row))
                height += 1
            return width, height
            """,
        ],
        lambda text: (max(map(len, re.findall(r"(?m)^.*$", text))), 1 + text.count("\n")),
        edges=(("",), ("a\nbcd",), ("tea\n",)),
    ),
    drill(
        "text_measure.linked_neighbours",
        "linked_neighbours count_links chain_links {good|fitting}_neighbours matching_ends letter_links",
        [word_list(make=_chained)],
        "int",
        [
            "$howmany words in $words begin with the letter with which the word before them ends.",
            (
                "Two neighbours in $words fit together if the last letter of the left one is the first letter of the "
                "right one. How many such pairs of neighbours are there?"
            ),
            (
                "Count the places in the list $words where a word is followed by one that starts with its last "
                "letter. No string is empty."
            ),
            (
                "For each two words of $words that stand side by side, compare the end of the former with the "
                "beginning of the latter. $hand the number of times that these letters are equal."
            ),
            (
                "In a game each player has to say a word that begins with the last letter of the previous word. The "
                "words said were $words. How many of them kept to the rule? The first word is not counted, since "
                "nothing came before it."
            ),
            (
                "The function takes a list of non-empty words and returns an integer, the number of neighbouring "
                "pairs in which the second word starts with the final letter of the first."
            ),
            (
                "You get a list of words. Look at every word and at the next one. Is the last letter of the word the "
                "first letter of the next one? Then count 1. Return the count. A list with fewer than two words gives "
                "0."
            ),
            (
                "{Input|Given}: words, none of them empty. {Output|Result|Returned}: how often the initial of a word "
                "equals the last letter of its predecessor."
            ),
            (
                "A link exists between two consecutive words of $words if the second takes up the letter in which the "
                "first ends. Count the links; without neighbours there are 0."
            ),
            "Number of neighbours in $words joined by an equal last and first letter.",
        ],
        [
            """
            $count = 0
            for $i in range(1, len($words)):
                if $words[$i][0] == $words[$i - 1][-1]:
                    $count += 1
            return $count
            """,
            "return sum(1 for $left, $right in zip($words, $words[1:]) if $left[-1] == $right[0])",
        ],
        lambda words: len(re.findall(r"(\w) (?=\1)", " ".join(words))),
        edges=(([],), (["tea"],), (["tea", "ant", "tent"],), (["owl", "egg"],)),
    ),
    drill(
        "text_measure.runs_at_least",
        "count_long_runs runs_of_at_least long_runs {number|count}_of_runs blocks_of_size how_many_blocks",
        [runs_text(), small("n", 1, 4, ("n", "length", "least", "size", "k"), (2, 3))],
        "int",
        [
            (
                "A run is a part of equal neighbouring characters that cannot be made longer. How many runs in $text "
                "have a length of at least $n?"
            ),
            (
                "$howmany times in $text one and the same character comes $n or more times in a row. A longer block "
                "counts once."
            ),
            (
                "Divide $text into blocks of equal characters, each as long as possible. $hand the number of blocks "
                "with $n or more characters."
            ),
            "Count the runs of equal characters in $text, but only those that are not shorter than $n.",
            (
                "A weather station writes one letter per hour; $text is its record. A spell is the same weather for "
                "$n hours on end or longer, until it changes. How many spells does the record contain?"
            ),
            (
                "The function takes a string and returns how many of its maximal runs of one character consist of $n "
                "or more characters."
            ),
            (
                "You get a text. Put a bar wherever the next character is different. Now you have blocks. Return how "
                "many blocks have at least $n characters. For an empty text return 0."
            ),
            (
                "{Input|Given}: a string. {Output|Result|Returned}: the number of maximal groups of identical "
                "neighbours whose size is $n or greater."
            ),
            (
                "If a block of like characters in $text, taken as long as it goes, has at least $n of them, it counts "
                "1, otherwise 0. Return the total of all blocks."
            ),
            "Number of maximal runs in $text with $n or more equal characters.",
        ],
        [
            """
            $count = 0
            run = 0
            for $i, $ch in enumerate($text):
                run += 1
                if $i + 1 == len($text) or $text[$i + 1] != $ch:
                    if run >= $n:
                        $count += 1
                    run = 0
            return $count
            """,
        ],
        lambda text, n: len([m for m in re.finditer(r"(.)\1*", text) if len(m[0]) >= n]),
        edges=(("", 2), ("aabbbc", 2), ("abc", 1), ("zzz", 4)),
    ),
    drill(
        "text_measure.longest_of_kind",
        (
            "longest_$tag_group longest_$tag_run $tag_in_a_row {longest|largest}_block_of_$tag max_$tag_run "
            "most_$tag_together"
        ),
        [phrase("text", ("text", "code", "s", "string", "line"), _grouped)],
        "int",
        [
            "$give the largest number of $many that stand directly one after another in $text. Without any it is 0.",
            "How many $many are there in a row in $text, at most? Return 0 if there are none.",
            "Find the longest part of $text that consists of $many only and return its length, which may be 0.",
            (
                "Go through $text and count $many; at every other character the count goes back to 0. Return the "
                "highest value that the count ever has."
            ),
            (
                "The function takes a string and returns an integer: the size of the biggest group of neighbouring "
                "$many, and 0 for a string without them."
            ),
            (
                "You get a text. Look for $many that stand side by side. How long is the longest such group? Return "
                "its length. If you see none, return 0."
            ),
            (
                "{Input|Given}: a text. {Output|Result|Returned}: the length of its longest block in which all "
                "characters are $many, else 0."
            ),
            (
                "Other characters cut $text into pieces made of $many. $hand the length of the longest piece, or 0 "
                "where no piece is left."
            ),
            (
                "A reader's eye is caught by $many, above all by many of them together. Work out how many come "
                "together in $text in the best case; if it has none, answer 0."
            ),
            "Longest run of $many in $text (0 if none).",
        ],
        [
            """
            longest = 0
            length = 0
            for $ch in $text:
                if $ch.$method():
                    length += 1
                    longest = max(longest, length)
                else:
                    length = 0
            return longest
            """,
        ],
        lambda text, v: max(map(len, re.findall(v["re"], text)), default=0),
        edges=(("",), ("a",), ("1 23 ABC",), ("XY4",)),
        variants=[
            {"tag": "digits", "many": "digits", "method": "isdigit", "re": "[0-9]+"},
            {"tag": "capitals", "many": "capital letters", "method": "isupper", "re": "[A-Z]+"},
            {"tag": "letters", "many": "letters", "method": "isalpha", "re": "[A-Za-z]+"},
        ],
    ),
    drill(
        "text_measure.place_of_any",
        "$tag_place_of_any $tag_of_set $tag_index_of_any {find|search}_$tag_of $tag_wanted_index place_of_$tag_wanted",
        [
            word("word", kind=""),
            word("letters", kind="", names=("letters", "wanted", "chars", "choices"), make=_letters_of),
        ],
        "int",
        [
            "$hand the index of the $tag character of $word that occurs in $letters, or -1 if none of them does.",
            (
                "Search $word $way for a character that is contained in $letters. Return its index, counted from 0 at "
                "the left, and -1 if the search fails."
            ),
            (
                "At which index of $word does one of the letters in $letters stand for the $tag time? If none of them "
                "is in $word, the answer is -1."
            ),
            (
                "If no character of $word belongs to $letters, return -1. Otherwise return the $size index whose "
                "character does. The index of the leftmost character is 0."
            ),
            (
                "You may take back a letter of the sign $word only if it is one of $letters. Which place, numbered "
                "from 0 on the left, comes into question, seen $way? Give -1 if no place does."
            ),
            (
                "The function takes a word and a string of wanted letters and returns the $size index at which the "
                "word has a wanted letter. It returns -1 if there is no such index."
            ),
            (
                "You get a word and some letters. Go through the word $way. Stop at a letter that is one of the given "
                "letters and return its index (the first letter of the word has index 0). Return -1 if you never stop."
            ),
            (
                "{Input|Given}: $word and $letters. {Output|Result|Returned}: the $size i for which the i-th "
                "character (from 0) of $word is in $letters; -1 if that exists for no i."
            ),
            (
                "Mark each character of $word that can be found in $letters. $hand the index of the $tag mark, "
                "starting to count at 0, or -1 without a mark."
            ),
            "Index of the $tag character of $word that is in $letters, else -1.",
        ],
        [
            """
            for $i in $range:
                if $word[$i] in $letters:
                    return $i
            return -1
            """,
        ],
        lambda word, letters, v: ([at for at, x in enumerate(word) if x in set(letters)] or [-1])[
            0 if v["tag"] == "first" else -1
        ],
        edges=(("", "a"), ("banana", "na"), ("owl", "x"), ("tea", "t")),
        variants=[
            {"tag": "first", "way": "from the left", "size": "smallest", "range": "range(len($word))"},
            {
                "tag": "last",
                "way": "from the right",
                "size": "largest",
                "range": "range(len($word) - 1, -1, -1)",
            },
        ],
    ),
    drill(
        "text_measure.until_all_seen",
        "until_all_seen letters_needed {read|wait}_until_complete prefix_with_all shortest_start how_far_to_read",
        [
            few_letters("text", "aeinst", ("text", "word", "s", "line")),
            word("letters", kind="", names=("letters", "wanted", "needed", "chars"), make=_letters_of),
        ],
        "int | None",
        [
            (
                "How many characters must be read from the beginning of $text until all letters in $letters have been "
                "seen at least once? Return None if they are not all in $text."
            ),
            (
                "$hand the length of the shortest beginning of $text that contains every letter of $letters. If even "
                "the whole text does not, return None."
            ),
            (
                "Read $text from left to right and stop as soon as each character of the non-empty string $letters "
                "has come up. Return how many characters you have read, or None if you get to the end too early."
            ),
            (
                "Find the smallest n such that the first n characters of $text include all of $letters. Where no n is "
                "large enough, return None. $letters has at least one letter."
            ),
            (
                "A collector opens packets, each with one letter, in the order $text and wants to own all letters of "
                "$letters. After how many packets is the collection complete? None means that it never is."
            ),
            (
                "The function takes a text and a non-empty string of letters and returns the number of characters at "
                "the start of the text that are necessary to meet each of these letters, or None if some letter is "
                "missing."
            ),
            (
                "You get a text and some letters, one at least. Tick off each of the letters when you meet it in the "
                "text. When all are ticked off, return how many characters of the text you have read. If the text "
                "ends before that, return None."
            ),
            (
                "{Input|Given}: $text and $letters, which is not empty. {Output|Result|Returned}: the length of the "
                "least prefix of $text in which none of $letters is missing; None if there is no such prefix."
            ),
            (
                "If a letter of $letters is absent from $text, output None. Otherwise output the 1-based position at "
                "which the last of them to appear stands for the first time."
            ),
            "Characters of $text to read until every one of $letters has appeared; None if that never happens.",
        ],
        [
            """
            missing = set($letters)
            for $i, $ch in enumerate($text):
                missing.discard($ch)
                if not missing:
                    return $i + 1
            return None
            """,
            """
            if any($ch not in $text for $ch in $letters):
                return None
            return max($text.index($ch) for $ch in $letters) + 1
            """,
        ],
        lambda text, letters: next((n for n in range(1, len(text) + 1) if set(letters) <= set(text[:n])), None),
        edges=(("", "a"), ("banana", "an"), ("tea", "x"), ("tea", "a")),
    ),
    drill(
        "text_measure.similarity",
        "similarity share_of_equal_places {agreement|match}_share likeness how_similar share_alike",
        [few_letters("a", "aeinst", _ONE), word("b", kind="", names=_TWO, make=_near)],
        "float",
        [
            (
                "$hand the number of indexes at which $a and $b have the same letter, divided by the length of the "
                "longer word. Two empty words give 1.0."
            ),
            (
                "How alike are $a and $b? Count the places where their letters agree and divide by the number of "
                "letters of the longer one. If both are empty, they are completely alike: 1.0."
            ),
            (
                "The likeness of two words is the share of equal places: agreeing letters at the same index over the "
                "greater of the two lengths. $give the likeness of $a and $b, which for two empty words is 1.0."
            ),
            (
                "Lay the words $a and $b below each other, both starting at the left. $hand what part, from 0.0 to "
                "1.0, of the columns shows the same letter twice. Columns with only one letter count as unequal; no "
                "columns at all means 1.0."
            ),
            (
                "A teacher compares the answer $a with the solution $b letter by letter and gives the share of right "
                "letters as points. Surplus or missing letters at the end are wrong. Compute it, with 1.0 for nothing "
                "against nothing."
            ),
            (
                "The function takes two strings and returns a float: matches by position, divided by the larger "
                "length. With nothing to divide by, because both strings are empty, it returns 1.0."
            ),
            (
                "You get two words. Compare the first letters, the second letters, and so on. Count how many are the "
                "same. Divide this by the length of the longer word. Return the result. For two empty words return "
                "1.0."
            ),
            (
                "{Input|Given}: $a and $b. {Output|Result|Returned}: equal positions / length of the longer string, "
                "and 1.0 where both have the length 0."
            ),
            (
                "If neither $a nor $b has a letter, output 1.0. Otherwise, of all positions up to the end of the "
                "longer word, output the fraction where both have a letter and it is the same."
            ),
            "Equal places of $a and $b over the greater length; 1.0 if both are empty.",
        ],
        [
            """
            longer = max(len($a), len($b))
            if longer == 0:
                return 1.0
            same = 0
            for $left, $right in zip($a, $b):
                if $left == $right:
                    same += 1
            return same / longer
            """,
        ],
        lambda a, b: (
            len([at for at in range(min(len(a), len(b))) if a[at] == b[at]]) / len(max(a, b, key=len)) if a + b else 1.0
        ),
        edges=(("", ""), ("", "a"), ("tea", "tea"), ("tent", "test"), ("net", "nets")),
    ),
    drill(
        "text_measure.common_ends",
        "common_ends shared_ends_length {equal|matching}_ends frame_lengths same_start_and_end compare_both_ends",
        [word("a", kind="", names=_ONE), word("b", kind="", names=_TWO, make=_cousin)],
        "tuple[int, int]",
        [
            "$hand a tuple: with how many equal letters $a and $b begin, and with how many equal letters they end.",
            (
                "Count from the left how many letters of $a and $b agree until the first difference, and likewise "
                "from the right. Return both counts as a tuple. Each word may be counted through on both sides, so "
                "that a letter can be used twice."
            ),
            (
                "How long is the longest common beginning of $a and $b, and how long their longest common ending? "
                "Return the two lengths in a tuple; they are found independently of each other."
            ),
            (
                "Compare the words $a and $b letter by letter from the front and stop at the first mismatch or at the "
                "end of a word; do the same from the back. Return the two numbers of matching letters as a tuple."
            ),
            (
                "Two spellings of a place, $a and $b, are studied: what they share at the front, and what they share "
                "at the back? Give a tuple with the two numbers of letters. Equal words share everything, on both "
                "sides."
            ),
            (
                "The function takes two strings and returns a pair of integers, the length of their longest common "
                "prefix and that of their longest common suffix, each computed without regard to the other."
            ),
            (
                "You get two words. Go from the left as long as the letters are the same and count them. Then go from "
                "the right and do the same. Return a tuple of the two counts, the left one first."
            ),
            (
                "{Input|Given}: $a and $b. {Output|Result|Returned}: (number of agreeing letters at the start, number "
                "of agreeing letters at the end)."
            ),
            (
                "If $a and $b are the same word of n letters, the output is (n, n). Otherwise its first number tells "
                "how many letters they have in common before they differ, its second the same for the words read "
                "backwards."
            ),
            "Lengths of the common beginning and the common ending of $a and $b, as a tuple.",
        ],
        [
            """
            front = 0
            while front < min(len($a), len($b)) and $a[front] == $b[front]:
                front += 1
            back = 0
            while back < min(len($a), len($b)) and $a[-1 - back] == $b[-1 - back]:
                back += 1
            return front, back
            """,
        ],
        lambda a, b: (
            max(n for n in range(len(a) + 1) if b.startswith(a[:n])),
            max(n for n in range(len(a) + 1) if b.endswith(a[len(a) - n :])),
        ),
        edges=(("", "tea"), ("tea", "tea"), ("river", "rider"), ("a", "b")),
    ),
    drill(
        "text_measure.printed_width",
        "printed_width width_of_word {text|letter}_width space_needed measure_print total_letter_width",
        [word("word", kind="")],
        "int",
        [
            (
                "In a certain print the letters $narrow have the width 1, the letters $broad the width 3 and all "
                "others the width 2. $give the width of the lower-case word $word."
            ),
            (
                "Add up the widths of the letters in $word, a word without capitals: 1 for each of $narrow, 3 for "
                "each of $broad, and 2 for any other letter."
            ),
            (
                "How wide is $word when it is printed? Every one of the letters $narrow takes 1 millimetre, every one "
                "of $broad takes 3, and each further letter 2. Capitals do not occur."
            ),
            (
                "For each letter of $word, which is in lower case, count 2; but count 1 if it is one of $narrow and 3 "
                "if it is one of $broad. Return the sum."
            ),
            (
                "A sign painter charges by width: narrow letters ($narrow) cost 1 coin, broad ones ($broad) cost 3 "
                "coins, the rest 2 coins each. What does the sign $word, in small letters, cost?"
            ),
            (
                "The function takes a word in lower case and returns its width as an integer. The letters $narrow are "
                "1 wide, $broad are 3 wide; the width of any other letter is 2."
            ),
            (
                "You get a word in small letters. Give each letter a number: 1 for $narrow, 3 for $broad, 2 for the "
                "others. Return the sum of the numbers; it is 0 if there are no letters."
            ),
            (
                "{Input|Given}: a lower-case word. {Output|Result|Returned}: the total of its letter widths, where "
                "$narrow count 1, $broad count 3 and other letters count 2."
            ),
            (
                "If a letter of $word is among $narrow, it adds 1; if it is among $broad, it adds 3; otherwise it "
                "adds 2. All letters are small. Return the total."
            ),
            "Width of the lower-case $word: 1 for $narrow, 3 for $broad, 2 for other letters.",
        ],
        [
            """
            $total = 0
            for $ch in $word:
                if $ch in "$thin":
                    $total += 1
                elif $ch in "$wide":
                    $total += 3
                else:
                    $total += 2
            return $total
            """,
        ],
        lambda word, v: (
            2 * len(word) - len([x for x in word if x in v["thin"]]) + len([x for x in word if x in v["wide"]])
        ),
        edges=(("",), ("i",), ("milk",), ("wall",)),
        variants=[
            {"narrow": "i, l and t", "broad": "m and w", "thin": "ilt", "wide": "mw"},
            {"narrow": "i and j", "broad": "m, w and o", "thin": "ij", "wide": "mwo"},
        ],
    ),
    drill(
        "text_measure.kind_turns",
        "kind_turns vowel_turns count_kind_changes {changes|switches}_of_kind how_often_kind_changes sound_changes",
        [word("word", kind="", make=lambda d, _: d.word() if d.chance(0.6) else few(d, "aeionrst", 1, 8))],
        "int",
        [
            (
                "$howmany times in $word, a word in lower case, a vowel is followed by a consonant or a consonant by "
                "a vowel. The vowels are a, e, i, o, u."
            ),
            (
                "Count the places in $word where the kind of letter changes, from vowel to consonant or the other way "
                "round. Vowels are a, e, i, o and u; all letters are small."
            ),
            (
                "Of all pairs of neighbouring letters in the lower-case word $word, how many consist of one vowel (a, "
                "e, i, o, u) and one consonant?"
            ),
            (
                "For each letter of $word after the first: count it if exactly one of it and the letter before it is "
                "among 'aeiou'. Return the count. $word has no capitals."
            ),
            (
                "Clap your hands while you spell $word, whenever you go over from a vowel (a, e, i, o or u) to "
                "another letter or back. How often do you clap? The letters are all small."
            ),
            (
                "The function takes a word in lower case and returns the number of borders between its groups of "
                "vowels ('aeiou') and its groups of other letters."
            ),
            (
                "You get a word in small letters. Write V under each of a, e, i, o, u and C under the other letters. "
                "How many times do a V and a C stand side by side? Return this number."
            ),
            (
                "{Input|Given}: a lower-case word. {Output|Result|Returned}: the number of adjacent pairs made of a "
                "vowel (one of aeiou) and a consonant, in whichever order."
            ),
            (
                "Words of fewer than two letters give 0. In others, each time that 'is it a, e, i, o or u?' has "
                "another answer than for the previous letter of the lower-case $word counts 1. Return the total."
            ),
            "Changes between vowels (aeiou) and consonants in the lower-case $word.",
        ],
        [
            """
            $count = 0
            for $i in range(1, len($word)):
                if ($word[$i] in "aeiou") != ($word[$i - 1] in "aeiou"):
                    $count += 1
            return $count
            """,
        ],
        lambda word: max(0, len(re.findall("[aeiou]+|[^aeiou]+", word)) - 1),
        edges=(("",), ("a",), ("tea",), ("see",), ("banana",)),
    ),
)
