"""Texts with special cases: marks that may be missing, names, brackets, file names, lines of notes."""

from __future__ import annotations

import re
from typing import Any

from hornbook.synthesis.curriculum.arguments import word
from hornbook.synthesis.curriculum.char_arguments import cased
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def _said(draw: Draw, _: object) -> str:
    text = draw.sentence()
    if draw.chance(0.3):
        return text
    return draw.choose(("", " ", *PEOPLE)) + draw.choose((":", ": ", " : ")) + text


def _unfinished(draw: Draw, _: object) -> str:
    return draw.sentence() + draw.choose(("", "", ",", ".", "?", "!", ","))


def _person(draw: Draw, _: object) -> str:
    return draw.choose((*PEOPLE, "James", "Agnes", "Lucas", "Iris", "the boss", "the class"))


def _bracketed(draw: Draw, _: object) -> str:
    return draw.choose(("", "(", "(", "(")) + draw.word() + draw.choose(("", ")", ")", ")"))


def _spaced(draw: Draw, _: object) -> str:
    inner = draw.choose((draw.word(), " ".join(draw.words(2, 2)), draw.sentence()))
    return f'"{inner}"' if draw.chance(0.25) else inner


def _code_line(draw: Draw, _: object) -> str:
    return draw.choose(("", "# ", "# ", "#")) + draw.choose(
        ("total = 0", "count += 1", "print(total)", "x = y + 1", "stop()", "name = text")
    )


def _file(draw: Draw, _: object) -> str:
    return draw.word() + draw.choose(("", ".txt", ".py", ".csv", ".tar.gz", "_2.png"))


def _line_start(draw: Draw, _: object) -> str:
    row = draw.sentence()
    return "" if draw.chance(0.12) else row[: draw.integer(4, len(row))].strip() + draw.choose(("", "-", "-"))


def _line_rest(draw: Draw, _: object) -> str:
    return "" if draw.chance(0.12) else draw.word() + draw.choose(("", " " + draw.word()))


def _number(draw: Draw, _: object) -> str:
    digits = "".join(
        draw.choose("0123456789") + draw.choose(("", "", " ", "-", "/")) for _i in range(draw.integer(3, 8))
    )
    return draw.choose(("", "+", "tel. ", "(0)", "+")) + digits


def _amount(draw: Draw, _: object) -> str:
    return (
        draw.choose(("", str(draw.integer(1, 900))))
        + draw.choose(("", " ", ""))
        + draw.choose(("kg", "g", "ml", "eggs", "cups", ""))
    )


def _note_line(draw: Draw, _: object) -> str:
    return (
        draw.choose(("", "", "  ", "    "))
        + draw.choose(("", "# ", "#", "- ", "-", ""))
        + draw.choose(("", draw.word(), draw.word(), draw.sentence()))
    )


def _ended(draw: Draw, before: tuple[Any, ...]) -> str:
    text: str = before[0]
    ending = text[-draw.integer(1, 3) :] if draw.chance(0.7) else draw.choose((text, "er", "s", "ing"))
    return ending.upper() if draw.chance(0.3) else ending.lower() if draw.chance(0.5) else ending


FAMILIES = (
    drill(
        "clause_texts.speaker_of_line",
        "speaker_of_line {get|find}_speaker who_speaks speaker who_says_it name_before_colon",
        [phrase("line", ("line", "text", "row", "s"), _said)],
        "str",
        [
            (
                "$line is a line of a play, such as 'Mia: good morning'. $hand the name before the first colon, "
                "without spaces around it. If there is no colon, or no name before it, return 'nobody'."
            ),
            (
                "If $line has no colon, return 'nobody'. Otherwise strip the spaces from the part before the first "
                "colon and return it, or 'nobody' again if nothing is left of it."
            ),
            (
                "In the record of a talk most lines begin with a name and a colon. Who speaks in $line? Lines "
                "without a colon, and lines in which only spaces or nothing at all stand in front of it, are spoken "
                "by 'nobody'."
            ),
            (
                "Cut $line at its first colon and return what is on the left, freed from outer spaces. Where this is "
                "empty or the colon is missing, return the word 'nobody' in its place."
            ),
            (
                "The function takes a line of text and returns who says it, that is, the text up to the first colon "
                "with no spaces at its ends. The result is 'nobody' if that text is empty and also if the line "
                "contains no colon."
            ),
            (
                "You read one line of a story. Is there a colon in it? Then the speaker stands before the first one: "
                "return the name, but no spaces at its sides. Is there no colon, or no name? Then return 'nobody'."
            ),
            (
                "{Input|Given}: $line. {Output|Result|Returned}: the stripped part before its first ':', or 'nobody' "
                "for a missing colon or an empty part."
            ),
            (
                "A chat program shows 'name: message' for each message and only the message for its own notes. Tell "
                "from $line whose message it is. For the program's notes, and if the name is blank, answer 'nobody'. "
                "Spaces beside the name do not belong to it, and later colons belong to the message."
            ),
            "Name before the first colon of $line, stripped; 'nobody' if blank or without colon.",
            (
                "'nobody' is the answer in two cases: $line lacks a colon, or only blanks precede it. In the "
                "ordinary case the answer is what precedes the first colon, without blanks at its ends."
            ),
        ],
        [
            """
            if ":" not in $line:
                return "nobody"
            speaker = $line.split(":")[0].strip()
            if speaker == "":
                return "nobody"
            return speaker
            """,
            """
            place_of_colon = $line.find(":")
            if place_of_colon == -1:
                return "nobody"
            return $line[:place_of_colon].strip() or "nobody"
            """,
        ],
        lambda line: found.group(1) if (found := re.match(r" *([^: ](?:[^:]*[^: ])?) *:", line)) else "nobody",
        edges=(("",), (": hello",), ("the rain fell",), ("Ada: it is 7:30",), ("  Leo  :yes",)),
    ),
    drill(
        "clause_texts.finish_sentence",
        "finish_sentence {add|set}_full_stop end_sentence close_sentence with_full_stop complete_sentence",
        [phrase(make=_unfinished)],
        "str",
        [
            (
                "$hand $text with a full stop at its end. If it ends with '.', '!' or '?' already, return it "
                "unchanged; if it ends with a comma, replace the comma by the full stop. An empty text stays empty."
            ),
            (
                "If $text is empty or its last character is one of '.', '!' and '?', return it as it is. If its last "
                "character is a comma, put a full stop in place of the comma. In all other cases append a full stop."
            ),
            (
                "A pupil forgets how sentences end. Correct $text: without a mark at the end it gets a full stop, "
                "and a comma at the end becomes one. A sentence that ends with a full stop, a question mark or an "
                "exclamation mark is right. Where nothing is written, nothing is to be added."
            ),
            (
                "Make sure that $text ends properly. Proper ends are '.', '?' and '!'; with them, or when there is "
                "no text at all, nothing changes. A final ',' is turned into '.', and after any other final "
                "character '.' is added."
            ),
            (
                "The function returns the text it is given with a proper end. A final comma gives way to a full "
                "stop; a text that ends with neither a comma nor one of the marks '.', '!' and '?' is followed by a "
                "full stop. Texts with one of these marks at the end, and the empty text, are returned unchanged."
            ),
            (
                "You get a sentence. Look at its last character. Is it '.', '!' or '?'? Then all is well. Is it ','? "
                "Then write '.' instead. Is it anything else? Then write '.' after it. Return the sentence. If there "
                "is no last character, return the empty text."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: the text, its end repaired: '.' replaces a comma "
                "there and follows any other character, except '.', '?' and '!', which are fine. Empty in, empty out."
            ),
            (
                "Before the letters are printed, every sentence gets its full stop. It takes the place of a comma at "
                "the end of $text. It is not needed after '!', '?' or another full stop, and not for an empty "
                "sentence. Return the sentence as it is printed."
            ),
            "$text with '.' at the end (instead of a final comma), unless it is empty or ends with '.', '!' or '?'.",
            (
                "Nothing happens to an empty $text or to one that already ends in a full stop, an exclamation mark "
                "or a question mark. Otherwise remove a comma from the end, if one is there, and add a full stop. "
                "Return the outcome."
            ),
        ],
        """
        if $text == "" or $text[-1] in ".!?":
            return $text
        if $text[-1] == ",":
            return $text[:-1] + "."
        return $text + "."
        """,
        lambda text: re.sub(r"(?<=[^.!?,])$|,$", ".", text) if text != "," else ".",
        edges=(("",), ("it rains",), ("come here!",), ("at noon,",), ("one. two",), ("why?",)),
    ),
    drill(
        "clause_texts.possessive",
        "possessive {make|get}_possessive belonging_to owner_form with_apostrophe genitive",
        [word("owner", names=("owner", "name", "person", "who"), make=_person)],
        "str",
        [
            (
                "$hand the possessive form of $owner: an apostrophe and an s are added, as in Mia's, but after a "
                "final s only an apostrophe, as in James'. An empty name stays empty."
            ),
            (
                "If $owner is empty, return an empty string. If it ends with the letter s, append only an "
                "apostrophe; if not, append an apostrophe followed by s."
            ),
            (
                "For the sign on a door, 'Leo' must become \"Leo's\" and 'Agnes' must become \"Agnes'\". Return what "
                "$owner becomes by this rule, in which the last letter decides: an s gets the apostrophe alone. No "
                "name at all remains no name."
            ),
            (
                "Add to $owner what is needed to say that something is theirs. That is one character, the "
                "apostrophe, for words whose last letter is s, and two characters, the apostrophe and an s, for "
                "other words. To the empty string nothing is added."
            ),
            (
                "The function takes a name and returns its genitive as it is written in English: name + apostrophe + "
                "s, where the s is left out if the name has an s at its end. It returns the empty string for the "
                "empty string."
            ),
            (
                "You get a name. Does it end with s? Then put an apostrophe behind it. Does it end with another "
                "letter? Then put an apostrophe and an s behind it. Return the result. If the name has no letters, "
                "return it as it is."
            ),
            (
                '{Input|Given}: $owner. {Output|Result|Returned}: $owner with a "\'" if its last letter is s, with '
                'a "\'s" if it is another letter, and the empty text if there is no letter.'
            ),
            (
                'A program prints labels for school bags, like "Ben\'s" or "Iris\'". Produce the label for $owner. '
                "Should the name be missing (an empty text), the label is empty too. Note that names with a final s "
                "take nothing but the apostrophe."
            ),
            'Possessive of $owner: plus "\'" after s, plus "\'s" otherwise; empty remains empty.',
            (
                'Whose is it? Answer with $owner and "\'s". There are two exceptions: after an s the second s is '
                "dropped, and for an empty $owner the answer is an empty text."
            ),
        ],
        """
        if $owner == "":
            return ""
        if $owner[-1] == "s":
            return $owner + "'"
        return $owner + "'s"
        """,
        lambda owner: re.sub(r"(?<=s)'s$", "'", owner + "'s") if owner else "",
        edges=(("",), ("Mia",), ("Lucas",), ("s",), ("the boys",)),
    ),
    drill(
        "clause_texts.quote_if_spaces",
        "quote_if_needed quoted_argument {add|put}_quotes protect_spaces quote_file_name as_one_word",
        [phrase(make=_spaced)],
        "str",
        [
            (
                "$hand $text in double quotes if it contains a space or is empty. If it begins with a double quote "
                "already, or has no space, return it unchanged."
            ),
            (
                "If $text is empty, return two double quotes. If it starts with a double quote, return it as it is. "
                "If it has a space somewhere, return it between double quotes. Otherwise return it as it is."
            ),
            (
                "A command must hold a file name together. So names with spaces are put in double quotes, and an "
                "empty name is written as a pair of them. Names without a space need no quotes, and names which "
                "start with a double quote have got theirs. How is $text written?"
            ),
            (
                "Put double quotes around $text, but only where they are needed: when there is a space in it and it "
                "does not begin with a double quote, and when it has no characters at all."
            ),
            (
                "The function returns its argument, enclosed in double quotes if it is the empty string or if it "
                "includes a space character. An argument whose first character is a double quote is taken to be "
                "quoted and is returned without a change, and so is one that needs no quotes."
            ),
            (
                "You get a text. Is the text empty? Then return a pair of double quotes. Is its first character a "
                "double quote? Then leave it alone. Is there a space in it? Then put a double quote at both ends. In "
                "all other cases leave it alone."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: the text itself if it has no space or opens with a "
                "double quote; but the text between two double quotes if it has a space, and just these quotes if it "
                "is empty."
            ),
            (
                "On a list for a printer, titles are parted by spaces, so that a title of several words must stand "
                "in double quotes. Prepare the title $text. If somebody has written a double quote at its front, "
                "nothing is to be done, just as for a title of one word. A missing title becomes a pair of quotes "
                "with nothing inside."
            ),
            "$text, in double quotes if empty or with a space (unless its first character is a double quote).",
            (
                "Quotes are wanted for texts with spaces and for the empty text. They are not wanted for other "
                "texts, nor a second time for a text that has a double quote as its first character. Return $text "
                "with double quotes where they are wanted."
            ),
        ],
        """
        if $text == "":
            return '""'
        if $text[0] == '"' or " " not in $text:
            return $text
        return '"' + $text + '"'
        """,
        lambda text: f'"{text}"' if not text or (len(text.split(" ")) > 1 and not text.startswith('"')) else text,
        edges=(("",), ("two words",), ('"two words"',), ("one",), (" ",)),
    ),
    drill(
        "clause_texts.outer_brackets",
        "without_outer_brackets {remove|drop|strip}_brackets unwrap take_out_of_brackets inner_text",
        [word("text", names=("text", "s", "string", "part", "item"), make=_bracketed)],
        "str",
        [
            (
                "If $text begins with '(' and ends with ')', return what is between these two; otherwise return "
                "$text unchanged."
            ),
            (
                "$hand $text without its outer round brackets. They are removed only if both are there, one as the "
                "first and one as the last character. A text with one of them or none stays as it is."
            ),
            (
                "Remarks in a book stand in brackets, like '(see below)', which is to be printed as 'see below'. "
                "Where a bracket is missing at one end or at both, the remark is printed as it was written. How is "
                "$text printed?"
            ),
            (
                "Take one pair of round brackets off: the opening one at the start of $text and the closing one at "
                "its end. Unless both are in their places, take nothing off. A pair without anything inside leaves "
                "an empty text."
            ),
            (
                "The function returns the inner part of a string that is enclosed in round brackets. A string that "
                "is not enclosed, because it lacks the first bracket, the last one or both, is returned as a whole."
            ),
            (
                "You get a text. Is its first character '(' and its last character ')'? Then return the text without "
                "these two characters. Is only one of them there, or neither? Then return the text as it is."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: $text minus first and last character if these are "
                "'(' and ')', else $text."
            ),
            (
                "A box has a lid '(' at the front and a lid ')' at the back. Only a box with both lids can be "
                "opened. Return the content of $text if it is such a box (the content may be empty), and otherwise "
                "the text itself."
            ),
            "$text freed from one enclosing pair of round brackets, unchanged if they are not at both ends.",
            (
                "Unchanged is what $text remains if it does not start with an opening or does not end with a closing "
                "round bracket. If it does both, the two brackets go and the rest is returned."
            ),
        ],
        [
            """
            if $text.startswith("(") and $text.endswith(")"):
                return $text[1:-1]
            return $text
            """,
            """
            if $text == "" or $text[0] != "(" or $text[-1] != ")":
                return $text
            return $text[1:-1]
            """,
        ],
        lambda text: found.group(1) if (found := re.fullmatch(r"\((.*)\)", text)) else text,
        edges=(("",), ("()",), ("(",), ("(tea)",), ("(tea",), ("((a))",)),
    ),
    drill(
        "clause_texts.toggle_comment",
        "toggle_comment switch_comment comment_or_uncomment change_comment flip_comment toggle_hash",
        [phrase("line", ("line", "row", "text", "code"), _code_line)],
        "str",
        [
            (
                "If $line begins with '# ', return it without these two characters; otherwise return it with '# ' in "
                "front. An empty line is returned empty."
            ),
            (
                "An editor has a key that turns a line into a comment and back. A line with '# ' at its start loses "
                "it, any other line gets it, but an empty line is left alone. $hand $line as it is after the key was "
                "pressed."
            ),
            (
                "Switch the comment sign of $line on or off. It is a hash and a space at the very beginning: where "
                "it is, remove it; where it is not, put it there. Do nothing to a line with no characters."
            ),
            (
                "Return '' if $line is empty. For a line that starts with a hash followed by a space, return the "
                "rest behind them. For every other line, even one with a hash but no space after it, return a hash, "
                "a space and the line."
            ),
            (
                "The function takes a line of code and returns it changed: commented lines, which start with '# ', "
                "without that beginning, and lines that are not commented with it. Only the empty line is not "
                "changed."
            ),
            (
                "You get a line of a program. Does it start with '# '? Take that away. Does it not? Write '# ' "
                "before it. But if the line is empty, do not write anything. Return the line."
            ),
            (
                "{Input|Given}: $line. {Output|Result|Returned}: the line minus '# ' if it had that prefix, plus '# "
                "' if it had not; the empty line as it is."
            ),
            (
                "Two keys are too many for a small keyboard, so one key both hides a line from Python (by '# ' in "
                "front) and shows it again (by taking '# ' away). It does not work on an empty line, which stays the "
                "same. Return what the key makes of $line."
            ),
            "$line with its prefix '# ' removed if present, added if absent; empty stays empty.",
            (
                "What becomes of $line? With nothing in it: nothing. With '# ' as its first two characters: all that "
                "follows them. Without: '# ' and then the line."
            ),
        ],
        """
        if $line == "":
            return ""
        if $line.startswith("# "):
            return $line[2:]
        return "# " + $line
        """,
        lambda line: line and (line[2:] if line.partition("# ")[0] == "" else "".join(("# ", line))),
        edges=(("",), ("# x = 1",), ("x = 1",), ("#x",), ("# ",), ("x # y",)),
    ),
    drill(
        "clause_texts.copy_name",
        "copy_name name_of_copy {make|get}_copy_name backup_name file_name_of_copy duplicate_name",
        [word("file", names=("filename", "file", "path", "name", "title"), make=_file)],
        "str",
        [
            (
                "$hand the name for a $tag of the file $file: '_$tag' is put in front of the last dot, as in "
                "'tea_$tag.txt' for 'tea.txt'. Without a dot it is put at the end; for an empty name the result is "
                "empty."
            ),
            (
                "If $file is empty, return an empty string. If it contains a dot, insert '_$tag' before the last "
                "dot. If it contains none, append '_$tag'."
            ),
            (
                "Before a file is changed, a $tag of it is made. The file 'plan.csv' gets one with the name "
                "'plan_$tag.csv', and 'notes', which has no ending, one with the name 'notes_$tag'. Which name does "
                "$file lead to? Only the last dot begins the ending. No name gives no name."
            ),
            (
                "Insert '_$tag' into the file name $file, between its stem and its ending. The ending starts with "
                "the last dot; a name that has no dot has no ending, so that the insertion comes last. Leave an "
                "empty name empty."
            ),
            (
                "The function takes a file name and returns one with '_$tag' at the end of the part before the final "
                "dot, or at the end of the whole name where a dot is lacking. The empty string is returned unchanged."
            ),
            (
                "You get the name of a file. Look for the last dot. Is there one? Write '_$tag' just before it. Is "
                "there none? Write '_$tag' at the end. Return the new name. If the name is empty, return it as it is."
            ),
            (
                "{Input|Given}: $file. {Output|Result|Returned}: the same name with '_$tag' before the last '.', "
                "after everything if it has no '.'; empty for an empty name."
            ),
            (
                "Names of pictures are like 'sea.png', a few have several dots and a few none. For the album every "
                "picture is saved again, with '_$tag' behind its name but in front of the ending, which the last dot "
                "opens. Return the second name of $file: with no dot, '_$tag' is simply added, and an empty name "
                "stays so."
            ),
            "$file with '_$tag' before its last dot or, lacking a dot, at its end (empty: unchanged).",
            (
                "Where does '_$tag' go in $file? Nowhere if it is empty; to the end if it is without a dot; "
                "otherwise directly to the left of its rightmost dot. Return the name with it."
            ),
        ],
        """
        if $file == "":
            return ""
        place_of_dot = $file.rfind(".")
        if place_of_dot == -1:
            return $file + "_$tag"
        return $file[:place_of_dot] + "_$tag" + $file[place_of_dot:]
        """,
        lambda file, v: (
            re.sub(r"(\.[^.]*)?$", lambda found: f"_{v['tag']}" + found.group(), file, count=1) if file else ""
        ),
        edges=(("",), ("notes",), ("plan.csv",), ("a.tar.gz",), (".env",)),
        variants=[{"tag": "copy"}, {"tag": "backup"}, {"tag": "draft"}],
    ),
    drill(
        "clause_texts.join_line_ends",
        "join_lines glue_lines {join|connect}_line_ends mend_line_break undo_line_break put_lines_together",
        [
            phrase("one", ("first", "line1", "upper", "top", "start"), _line_start),
            phrase("two", ("second", "line2", "lower", "bottom", "end"), _line_rest),
        ],
        "str",
        [
            (
                "Join the lines $one and $two to one text. If $one ends with a hyphen, a word was split: drop the "
                "hyphen and add $two directly. Otherwise put a space between them. If one line is empty, return the "
                "other."
            ),
            (
                "If $one or $two is empty, return the other line. If $one ends with '-', return $one without it, "
                "followed by $two. In all other cases return both with a space in between."
            ),
            (
                "A page was scanned line by line, and $two follows $one. Where a word was broken by a hyphen at the "
                "end of the upper line, the parts are put together again without the hyphen; where it was not, the "
                "lines are connected by a space. An empty line adds nothing, not even a space. Return the text."
            ),
            (
                "Make one line of two. The end of $one decides how: a hyphen there disappears and $two continues at "
                "once, any other end is followed by a space and then $two. But when one of the lines has no "
                "characters, the result is just the other one."
            ),
            (
                "The function returns two strings as one. Normally a space is set between them; after a hyphen at "
                "the end of the first one no space is set and the hyphen is taken out. A string that is empty leads "
                "to the other string as the result, without changes."
            ),
            (
                "You copy a letter and find a line break between $one and $two. Is one of the lines empty? Return "
                "the other line as it is. Does the first line end with a hyphen? Take the hyphen away and write the "
                "second line right behind. If not, write a space and the second line."
            ),
            (
                "{Input|Given}: $one and $two. {Output|Result|Returned}: $one + $two, where a final '-' of $one is "
                "removed or, if there is none, a space is inserted; if either is empty, only the other."
            ),
            (
                "A telegram came on two strips of paper. If the first strip, $one, stops with '-' in the middle of a "
                "word, the second, $two, goes on with that word. If not, a new word starts. Return the whole "
                "message, in which that '-' is missing and words have a space between them; with an empty strip it "
                "is the other strip alone."
            ),
            (
                "$one and $two in one line: glued without a final hyphen of $one, else with a space, else (one "
                "empty) the other alone."
            ),
            (
                "Three things can happen. A line is empty: hand back the other. The first line ends in a hyphen: "
                "hand back both without the hyphen and without a gap. Neither: hand back both, parted by a space. "
                "The lines are $one and $two."
            ),
        ],
        """
        if $one == "":
            return $two
        if $two == "":
            return $one
        if $one.endswith("-"):
            return $one[:-1] + $two
        return $one + " " + $two
        """,
        lambda one, two: (
            re.sub(r"-?\n", lambda found: " " if len(found.group()) == 1 else "", f"{one}\n{two}")
            if one and two
            else one or two
        ),
        edges=(("", "a b"), ("some-", ""), ("gar-", "den"), ("red", "hat"), ("", ""), ("-", "x")),
    ),
    drill(
        "clause_texts.clean_phone",
        "clean_{phone|number} phone_digits {tidy|normalise}_phone bare_number dialled_number strip_phone",
        [phrase("phone", ("phone", "number", "text", "raw", "s"), _number)],
        "str",
        [
            (
                "$hand only the digits of the telephone number $phone. If the text begins with '+', keep this sign "
                "in front. If it contains no digit, return an empty string, with or without the sign."
            ),
            (
                "Collect all the digits of $phone in their order. If there are none, return ''. If the first "
                "character of $phone is a plus sign, return a plus sign and the digits, else the digits alone."
            ),
            (
                "People write telephone numbers with spaces, hyphens, brackets and words. A telephone can only dial "
                "digits, and a plus sign if it is the very first character. What does it dial for $phone? Without "
                "digits it dials nothing, and the result is empty."
            ),
            (
                "Remove from $phone every character that is not a digit, except a '+' at the very start. A number "
                "from which no digits remain becomes the empty string, even if it had that '+'."
            ),
            (
                "The function takes a text with a telephone number and returns the number in its shortest form: "
                "digits, preceded by '+' if the text is. The shortest form of a text with no digits is the empty "
                "text."
            ),
            (
                "You get a telephone number with all kinds of signs in it. Write down only its digits. Was the first "
                "sign of all a plus? Then write a plus before the digits. Did you find no digits? Then return an "
                "empty text, and never a plus alone."
            ),
            (
                "{Input|Given}: $phone. {Output|Result|Returned}: its digits in order, with a leading '+' if $phone "
                "starts with one; '' if it has no digits."
            ),
            (
                "An address book is to be tidied. The entry $phone may be '+44 (20) 71', which becomes '+442071', or "
                "'071/23-4', which becomes '071234'. So only digits stay, and a plus in the first place. An entry "
                "without digits becomes empty."
            ),
            "Digits of $phone, after '+' if it begins with '+'; empty if it has no digits at all.",
            (
                "No digit in $phone: the result is ''. Digits and a plus as the first character: the plus and the "
                "digits. Digits without a plus in first place: just the digits."
            ),
        ],
        """
        digits = "".join($ch for $ch in $phone if $ch in "0123456789")
        if digits == "":
            return ""
        if $phone[0] == "+":
            return "+" + digits
        return digits
        """,
        lambda phone: kept if (kept := re.sub(r"(?!^\+)\D", "", phone)) != "+" else "",
        edges=(("",), ("+",), ("+44 (20) 71",), ("071/23-4",), ("0+1",), ("none",)),
    ),
    drill(
        "clause_texts.amount_and_unit",
        "amount_and_unit split_amount {parse|read}_amount number_and_unit take_amount_apart ingredient",
        [word("text", names=("text", "s", "amount", "entry", "item"), make=_amount)],
        "tuple[int, str]",
        [
            (
                "Split an amount such as '250ml' or '3 eggs' into the tuple (number, unit). The number is given by "
                "the digits at the start of $text; it is 1 if there are none. The unit is the rest without spaces at "
                "its ends, and may be empty."
            ),
            (
                "$hand a tuple. Its first element is the integer with which $text begins, or 1 if $text does not "
                "begin with a digit. Its second element is what follows that integer, stripped of outer spaces."
            ),
            (
                "In a recipe you read '200 g', '3eggs' or only 'cups', which means one. Take $text apart: return the "
                "number of it and what it is a number of, as a tuple. Spaces around the second part are dropped. "
                "With a number alone the second part is ''."
            ),
            (
                "If the first character of $text is a digit, the amount is the number made of all digits up to the "
                "first other character; if not, or if $text is empty, it is 1. What comes after these digits, freed "
                "from spaces at both ends, is the unit. Return (amount, unit)."
            ),
            (
                "The function takes a string made of an optional whole number and an optional unit, perhaps with a "
                "space between them. It returns the number, which defaults to 1 where it is not written, and the "
                "unit, which is the empty string where that is not written."
            ),
            (
                "You get a text like '5 kg'. Read the digits at its beginning as a number. If it has no digits "
                "there, the number is 1. Take what is left and remove the spaces at its ends. Return both as a "
                "tuple, the number first. It does not matter if nothing is left."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: (leading whole number or 1, remaining text without "
                "outer spaces)."
            ),
            (
                "A shopping list has entries like '12 eggs' and 'milk', the latter standing for one piece. Report "
                "the entry $text as a pair of a count and a name. The count stands at the front if it is not one; "
                "the name, which may be missing, has no spaces before or after it."
            ),
            "As a tuple: the integer at the start of $text (1 if missing) and the rest, stripped.",
            (
                "Two questions about $text are answered by a tuple. How many? The digits in front tell it, and no "
                "digits mean 1. Of what? The characters behind the digits tell it, without blanks at either end; no "
                "characters mean ''."
            ),
        ],
        """
        end_of_number = 0
        while end_of_number < len($text) and $text[end_of_number].isdigit():
            end_of_number += 1
        unit = $text[end_of_number:].strip()
        if end_of_number == 0:
            return 1, unit
        return int($text[:end_of_number]), unit
        """,
        lambda text: (
            int(re.split(r"\D", "0" + text)[0]) if text[:1].isdigit() else 1,
            re.sub(r"^\d*\s*|\s+$", "", text),
        ),
        edges=(("",), ("12",), ("kg",), ("250ml",), ("3 eggs",)),
    ),
    drill(
        "clause_texts.line_kind",
        "line_kind kind_of_line {classify|describe}_line type_of_line {what|which}_kind",
        [phrase("line", ("line", "text", "row", "s"), _note_line)],
        "str",
        [
            (
                "$hand the kind of $line in a file of notes: 'heading' if it starts with '#', 'item' if it starts "
                "with '-', 'blank' if it is empty, and 'text' in all other cases. Spaces at the beginning of the "
                "line are ignored, and a line of spaces only is blank."
            ),
            (
                "Strip the spaces from $line. If nothing is left, return 'blank'. If the first character left is "
                "'#', return 'heading'; if it is '-', return 'item'; if it is another one, return 'text'."
            ),
            (
                "In somebody's notes, lines with # at the front are headings and lines with - are items of a list. "
                "The others are text, or blank if there is nothing in them except for spaces. What is $line? Answer "
                "'heading', 'item', 'text' or 'blank', and do not mind spaces before the first sign."
            ),
            (
                "Look at the first character of $line that is not a space. None: 'blank'. A hash: 'heading'. A "
                "hyphen: 'item'. Any other: 'text'. Return the word that fits."
            ),
            (
                "The function classifies a line by its first visible character. It returns 'item' for a hyphen, "
                "'heading' for a hash sign, 'text' for every other character, and 'blank' for lines which have no "
                "visible character."
            ),
            (
                "You get a line. Forget the spaces at its start. Is the line empty now? Return 'blank'. Does it "
                "begin with '#'? Return 'heading'. Does it begin with '-'? Return 'item'. Is it something else? "
                "Return 'text'."
            ),
            (
                "{Input|Given}: $line. {Output|Result|Returned}: 'blank' if it has nothing but spaces, 'heading' if "
                "'#' comes first, 'item' if '-' does (after spaces, if any), 'text' in every other case."
            ),
            (
                "A program shows notes in colours: headings red, items green, text black. To choose a colour it must "
                "know the kind of each line. Return it for $line, where leading spaces have no meaning: 'heading' "
                "begins with a hash, 'item' with a hyphen, 'blank' with nothing at all, since it is empty, and "
                "'text' with anything else."
            ),
            (
                "Kind of $line by its first character after spaces: '#' 'heading', '-' 'item', none 'blank', others "
                "'text'."
            ),
            (
                "By default a line is 'text'. It is 'blank', however, if it consists of spaces or has no characters, "
                "'item' if its first character other than a space is '-', and 'heading' if that is '#'. Which is "
                "$line?"
            ),
        ],
        """
        stripped = $line.strip()
        if stripped == "":
            return "blank"
        if stripped[0] == "#":
            return "heading"
        if stripped[0] == "-":
            return "item"
        return "text"
        """,
        lambda line: {"": "blank", "#": "heading", "-": "item"}.get(line.replace(" ", "")[:1], "text"),
        edges=(("",), ("   ",), ("# plan",), ("  - tea",), ("it is - so",), ("a",)),
    ),
    drill(
        "clause_texts.without_ending",
        "without_ending {remove|drop|cut}_ending stem_of_word take_off_ending shorten_by_ending",
        [
            word("text", names=("word", "text", "s", "term"), make=cased),
            word("ending", names=("ending", "end", "suffix", "tail"), make=_ended),
        ],
        "str",
        [
            (
                "$hand $text without $ending if it ends with it; capital and small letters count as the same. If "
                "$text does not end like this, or if nothing would remain, return $text unchanged."
            ),
            (
                "Compare the end of $text with $ending, ignoring case. If they agree and $text is longer than "
                "$ending, cut the end off and return the rest. Otherwise return $text."
            ),
            (
                "A dictionary keeps only the stems of words. From $text the ending $ending is to be removed, no "
                "matter whether it is written in small letters or in capitals. A word without this ending, and a "
                "word that consists of the ending only, stays whole. Return the entry."
            ),
            (
                "If $text and $ending are the same except for upper and lower case, return $text. If $text ends with "
                "$ending in this sense, return the part before it. In any other case, again, return $text."
            ),
            (
                "The function removes a given ending (never an empty one) from a word and returns what is left. Case "
                "is irrelevant for the comparison. The word is returned as it is if it has a different ending or if "
                "the ending is all of it."
            ),
            (
                "You get a word and an ending. Read both as if they were in small letters. Does the word end with "
                "the ending, and is there something before it? Return that something, in its old letters. If not, "
                "return the whole word."
            ),
            (
                "{Input|Given}: $text and $ending. {Output|Result|Returned}: $text minus $ending at its end, when it "
                "has it there (upper or lower case) and has more than it; $text as it is when not."
            ),
            (
                "Signs in a shop end with words like 'SALE' or 'sale', which are cut off after the sale. Cut $ending "
                "off the end of $text, in whatever case it appears there, but do not change a sign which ends in "
                "another way or on which nothing else stands."
            ),
            "$text without a final $ending (any case), unless that is missing or is the whole of $text.",
            (
                "Two reasons to leave $text as it is: it does not end with $ending, even if letters of different "
                "case are treated as equal, or it is no longer than $ending. Without such a reason, take the ending "
                "away and return the beginning."
            ),
        ],
        """
        if len($text) <= len($ending):
            return $text
        if $text.lower().endswith($ending.lower()):
            return $text[:-len($ending)]
        return $text
        """,
        lambda text, ending: re.sub(f"(?i)(?<=.){re.escape(ending)}$", "", text),
        edges=(("Singing", "ING"), ("ing", "ing"), ("sing", "er"), ("", "s"), ("boats", "s"), ("BOATS", "s")),
    ),
)
