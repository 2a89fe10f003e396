"""Quizzes, vocabulary, libraries and menus of small programs."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_BOOKS = ("Silver Lake", "The River", "Night Train", "The Old Mill", "A Long Day", "Red Kite")
_FOREIGN = {"dog": "Hund", "cat": "Katze", "house": "Haus", "tree": "Baum", "bread": "Brot", "moon": "Mond"}


def _sloppy(draw: Draw, text: str) -> str:
    """The text as somebody might type it."""
    return draw.choose((text, text.upper(), text.title(), f" {text}", f"{text} "))


def _typed(draw: Draw, before: tuple[list[str], ...]) -> list[str]:
    return [_sloppy(draw, right if draw.chance(0.6) else draw.word()) for right in before[0]]


def _vocabulary(draw: Draw, _: object) -> dict[str, str]:
    return {word: _FOREIGN[word] for word in draw.sample(tuple(_FOREIGN), draw.integer(1, 5))}


def _tried(draw: Draw, before: tuple[dict[str, str], ...]) -> dict[str, str]:
    return {
        word: right if draw.chance(0.5) else draw.choose(tuple(_FOREIGN.values()))
        for word, right in before[0].items()
        if draw.chance(0.85)
    }


def _loans(draw: Draw, _: object) -> dict[str, str]:
    return {book: draw.choose(("", "", "Ada", "Ben")) for book in draw.sample(_BOOKS, draw.integer(1, 5))}


def _desk(draw: Draw, _: object) -> list[tuple[str, str]]:
    out: list[str] = []
    found: list[tuple[str, str]] = []
    for _place in range(draw.integer(1, 7)):
        if out and (len(out) == len(_BOOKS) or draw.chance(0.45)):
            found.append(("return", out.pop(draw.integer(0, len(out) - 1))))
        else:
            book = draw.choose([title for title in _BOOKS if title not in out])
            out.append(book)
            found.append(("lend", book))
    return found


FAMILIES = (
    drill(
        "school_quiz.forgiving_score",
        "quiz_score count_correct forgiving_score correct_answers points_in_quiz compare_answers",
        [
            words("solutions", names=("solutions", "right_answers", "expected", "truth")),
            Arg("typed", ("typed", "answers", "replies", "inputs"), "list[str]", _typed),
        ],
        "int",
        [
            (
                "$howmany answers in $typed are right. The solution to each stands at the same place of $solutions, in "
                "lower case. Capital letters and blanks at the ends of an answer do not matter."
            ),
            (
                "Compare the lists $solutions and $typed place by place, after taking away outer blanks and turning "
                "each answer into lower case. Return the number of matches."
            ),
            (
                "In a quiz, ' Moon' and 'MOON' are as good as 'moon'. The players' input is $typed, the solutions (all "
                "in small letters) are $solutions. How many points are reached, one for each right answer?"
            ),
            (
                "The function takes two lists of strings of equal length. It strips each string of the second list, "
                "converts it to lower case, and counts how often the result equals the string of the first list."
            ),
            (
                "There are solutions and answers. Some people type capital letters or a space too much. That is not a "
                "mistake. Return how many answers are correct. The solutions have only small letters and no spaces at "
                "the ends."
            ),
            "Matches between $solutions and $typed, ignoring case and outer blanks.",
            (
                "Evaluate a quiz with typed answers. If an answer, trimmed and in lower case, is equal to its "
                "solution, it earns one point; otherwise none. Give the points."
            ),
        ],
        [
            """
            $count = 0
            for right, given in zip($solutions, $typed):
                if given.strip().lower() == right:
                    $count += 1
            return $count
            """,
        ],
        lambda solutions, typed: sum(
            typed[place].lower().lstrip(" ").rstrip(" ") == solutions[place] for place in range(len(solutions))
        ),
        edges=(([], []), (["moon"], [" Moon "]), (["moon", "sun"], ["MOON", "star"])),
    ),
    drill(
        "school_quiz.option_text",
        "chosen_option option_for_letter text_of_choice answer_of_letter pick_by_letter read_choice",
        [
            words("options", 3, 5, names=("options", "choices", "answers", "possible")),
            Arg(
                "choice",
                ("choice", "letter", "typed", "pick"),
                "str",
                lambda draw, _: draw.choose("ABCDEabcdex"),
            ),
        ],
        "str",
        [
            (
                "The options of a question are named A, B, C and so on. $hand the one from $options that the letter "
                "$choice stands for, small or capital, or 'invalid' if there is none."
            ),
            (
                "Turn the letter $choice into an index (A or a is 0, B or b is 1, and so on) and return the element of "
                "$options at it. If the list is too short for it, return 'invalid'."
            ),
            (
                "On the screen stand possible answers, marked with the letters of the alphabet. The player types "
                "$choice, perhaps as a small letter. Which of $options is meant? Without an option for that letter the "
                "answer is 'invalid'."
            ),
            (
                "The function takes a list of at most 26 strings and one letter. It returns the string at the letter's "
                "place in the alphabet, ignoring case; letters beyond the list give 'invalid'."
            ),
            (
                "The first answer has the letter A, the second has B, and so on. Return the answer for $choice. It "
                "does not matter if the letter is big or small. If no answer has this letter, return 'invalid'."
            ),
            "Option with the letter $choice (any case) in $options, else 'invalid'.",
            (
                "If the alphabet's letter $choice has a place among the first ones, as many as $options has elements, "
                "hand over the element at this place; otherwise hand over 'invalid'. Case is ignored."
            ),
        ],
        """
        place = ord($choice.upper()) - ord("A")
        if place < len($options):
            return $options[place]
        return "invalid"
        """,
        lambda options, choice: dict(zip("abcdefgh", options, strict=False)).get(choice.lower(), "invalid"),
        edges=((["sun", "moon", "star"], "c"), (["sun", "moon", "star"], "D"), (["sun", "moon"], "A")),
    ),
    drill(
        "school_quiz.show_options",
        "show_options lettered_options label_choices options_with_letters lettered_menu list_choices",
        [words("options", 1, 5, names=("options", "choices", "answers", "items"))],
        "list[str]",
        [
            (
                "$build a list of lines 'A) first', 'B) second' and so on from $options: a capital letter in the order "
                "of the alphabet, ')' and a blank stand before each text."
            ),
            (
                "Put letters before the elements of $options: the first gets 'A) ', the second 'B) ', the third 'C) '. "
                "There are at most 26. Return the new list."
            ),
            "A quiz shows the possible answers like this: 'A) river', 'B) stone'. What is shown for $options?",
            (
                "The function returns a list of strings. Element i is the i-th capital letter, a closing bracket, a "
                "space and the i-th element of the argument."
            ),
            (
                "You have a list of answers. Write a capital letter, a bracket ')' and a space in front of each. Start "
                "with A and go through the alphabet. Return the list of these texts."
            ),
            "Label $options with 'A) ', 'B) ', 'C) ' and so on.",
            (
                "For printing a menu we need every text of $options with its letter. If the text is first, its letter "
                "is A; each following text has the next letter. Form: letter, ')', blank, text."
            ),
        ],
        [
            'return [f"{chr(65 + $i)}) {$item}" for $i, $item in enumerate($options)]',
            """
            letters_used = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            $result = []
            for $i in range(len($options)):
                $result.append(letters_used[$i] + ") " + $options[$i])
            return $result
            """,
        ],
        lambda options: [letter + ") " + option for letter, option in zip("ABCDEFGH", options, strict=False)],
        edges=(([],), (["sun"],), (["sun", "moon", "star"],)),
    ),
    drill(
        "school_quiz.to_repeat",
        "vocabulary_check_$tag $tag_words vocabulary_$tag $tag_vocabulary list_$tag_words which_words_$tag",
        [
            Arg("vocabulary", ("vocabulary", "lesson", "solutions", "right"), "dict[str, str]", _vocabulary),
            Arg("tried", ("tried", "answers", "typed", "given"), "dict[str, str]", _tried),
        ],
        "list[str]",
        [
            (
                "$vocabulary maps words to their translations; $tried has what a learner answered. $hand the words "
                "that were $said, in the order of $vocabulary. $more"
            ),
            (
                "List the keys of $vocabulary whose value in $tried is $same. $more Keep the order of the first "
                "dictionary."
            ),
            (
                "A vocabulary trainer asked some words and stored the answers in $tried. With $vocabulary as solution, "
                "which words were $said? $more Return them in the solution's order."
            ),
            (
                "The function compares two dictionaries from strings to strings and returns the keys of the first for "
                "which the second has $same. $more"
            ),
            (
                "A pupil learns words. Compare the answers with the right translations. Return the list of the words "
                "that were $said. $more The order is that of $vocabulary."
            ),
            "Words of $vocabulary $said in $tried. $more",
            (
                "For the next lesson, all words that were $said are wanted. Look up every word of $vocabulary in "
                "$tried. $more Return a list."
            ),
        ],
        [
            "return [foreign for foreign in $vocabulary if $tried.get(foreign) $op $vocabulary[foreign]]",
            """
            $result = []
            for foreign, meaning in $vocabulary.items():
                if $tried.get(foreign) $op meaning:
                    $result.append(foreign)
            return $result
            """,
        ],
        lambda vocabulary, tried, v: [
            word for word in vocabulary if ((word, vocabulary[word]) in tried.items()) == (v["tag"] == "known")
        ],
        edges=(({}, {}), ({"dog": "Hund"}, {}), ({"dog": "Hund", "cat": "Katze"}, {"dog": "Hund", "cat": "Haus"})),
        variants=[
            {
                "tag": "wrong",
                "op": "!=",
                "said": "not answered correctly",
                "same": "not the same as in the former",
                "more": "Words without an answer belong to them.",
            },
            {
                "tag": "known",
                "op": "==",
                "said": "answered correctly",
                "same": "the same as in the former",
                "more": "Words without an answer do not belong to them.",
            },
        ],
    ),
    drill(
        "school_quiz.overdue_fine",
        "overdue_fine library_fine fine_for_days late_fee fee_for_book return_fee",
        [
            integer("n", 0, 60, names=("n", "days", "kept", "duration")),
            integer("free", 7, 30, names=("free", "allowed", "period", "term"), fix=(14, 21, 28)),
            integer("k", 1, 9, names=("k", "fee", "per_day", "charge"), fix=(2, 5)),
        ],
        "int",
        [
            (
                "A library book may be kept for $free days. Each further day costs $k. $give what a reader pays after "
                "$n days; nothing if the book is not late."
            ),
            "Multiply the number of days by which $n exceeds $free by $k; if it does not exceed it, the result is 0.",
            (
                "A reader brings a book back after $n days. The library lends for $free days and takes $k for every "
                "day too many. How much must be paid?"
            ),
            (
                "The function takes the days a book was kept, the days allowed, and the daily fine. It returns the "
                "fine as an integer, which is never negative."
            ),
            (
                "You can have a book for $free days without paying. After that every day costs $k. You had the book "
                "for $n days. Return the money that you must pay."
            ),
            "Fine: $k per day beyond $free, for $n days.",
            "If $n is not greater than $free, return 0. Otherwise return $k for each of the days after number $free.",
        ],
        [
            "return max(0, $n - $free) * $k",
            """
            if $n <= $free:
                return 0
            return ($n - $free) * $k
            """,
        ],
        lambda n, free, k: sum(k for day in range(1, n + 1) if day > free),
        edges=((0, 14, 2), (14, 14, 2), (21, 21, 5), (40, 28, 5)),
    ),
    drill(
        "school_quiz.on_shelf",
        "$tag_books books_$tag list_$tag_books titles_$tag find_$tag_books which_books_$tag",
        [Arg("loans", ("loans", "library", "books", "catalog"), "dict[str, str]", _loans)],
        "list[str]",
        [
            (
                "$loans maps the titles of books to the names of those who have borrowed them, or to '' if a book is "
                "on the shelf. $hand the titles that are $said, in alphabetical order."
            ),
            "Sort the keys of $loans whose value is $empty and return them as a list.",
            (
                "In a small library the catalogue is a dictionary: for every title, the reader who has it at home, or "
                "an empty text. Which titles in $loans are $said? Return them sorted."
            ),
            (
                "The function returns an alphabetically sorted list of all keys of the dictionary that have $value "
                "string as value."
            ),
            (
                "Every book has a title and a borrower. The borrower is an empty text when nobody has the book. Return "
                "the titles of the books that are $said. Sort the list."
            ),
            "Sorted titles in $loans (title -> borrower or '') that are $said.",
            (
                "A librarian wants an alphabetical list of the books that are $said. In $loans, '' beside a title "
                "means that nobody has borrowed it."
            ),
        ],
        [
            "return sorted(title for title, reader in $loans.items() if reader $op '')",
            """
            $result = []
            for title in $loans:
                if $loans[title] $op "":
                    $result.append(title)
            return sorted($result)
            """,
        ],
        lambda loans, v: [book for book in sorted(loans) if bool(loans[book]) == (v["tag"] == "lent")],
        edges=(({},), ({"Red Kite": ""},), ({"Silver Lake": "Ada", "Night Train": "", "A Long Day": "Ben"},)),
        variants=[
            {
                "tag": "{available|present}",
                "op": "==",
                "said": "{on the shelf|not borrowed}",
                "empty": "the empty string",
                "value": "an empty",
            },
            {
                "tag": "lent",
                "op": "!=",
                "said": "{borrowed by somebody|not on the shelf}",
                "empty": "not the empty string",
                "value": "a non-empty",
            },
        ],
    ),
    drill(
        "school_quiz.still_out",
        "still_out books_out not_returned missing_books books_with_readers outstanding",
        [Arg("events", ("events", "desk", "actions", "log"), "list[tuple[str, str]]", _desk)],
        "list[str]",
        [
            (
                "$events are tuples ('lend', title) and ('return', title) in the order of time. $hand the sorted list "
                "of the titles that have been lent and not returned."
            ),
            (
                "Go through $events. With 'lend' the title goes out, with 'return' it comes back. Which titles are out "
                "at the end? Sort them. Only titles that are out are returned, and only those that are in are lent."
            ),
            (
                "At a library's desk each action is written down as a pair: 'lend' or 'return', and the book. In the "
                "evening one wants to know which books readers have at home. Return them in alphabetical order from "
                "$events."
            ),
            (
                "The function simulates lending. It keeps the set of books that are out, adds to it on 'lend' and "
                "removes from it on 'return', and returns its elements as a sorted list."
            ),
            (
                "You get a list of events. An event is a tuple: the word 'lend' or 'return', then a title. At the "
                "beginning all books are there. Return the titles of the books that are away at the end, in order of "
                "the alphabet."
            ),
            "Sorted titles still out after $events ('lend' or 'return', title).",
            (
                "If the last event of a title is 'lend', the book is out; if it is 'return', it is not. Give the "
                "titles that are out after all of $events, in alphabetical order."
            ),
        ],
        """
        away = set()
        for action, title in $events:
            if action == "lend":
                away.add(title)
            else:
                away.remove(title)
        return sorted(away)
        """,
        lambda events: sorted(
            title for title, action in {book: deed for deed, book in events}.items() if action == "lend"
        ),
        edges=(([],), ([("lend", "Red Kite"), ("return", "Red Kite")],), ([("lend", "Red Kite")],)),
    ),
)
