"""Reading values out of short texts: settings, ranges, units, flags, versions, lists and marks."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import integer, word, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_TEXT = ("text", "s", "line", "entry", "string")


def _setting(draw: Draw, _: object) -> str:
    gap = draw.choose(("", "", " "))
    if draw.chance(0.2):
        return draw.word()
    return draw.word() + gap + "=" + gap + draw.choose((draw.word(), str(draw.integer(0, 99)), "", "a=b"))


def _switch(draw: Draw, _: object) -> str:
    one = draw.choose(("yes", "no", "on", "off", "true", "false", "1", "0", "maybe", ""))
    return draw.choose(("", "", " ")) + draw.choose((one, one.upper(), one.capitalize())) + draw.choose(("", "", " "))


def _length(draw: Draw, _: object) -> str:
    return f"{draw.integer(1, 60)}{draw.choose(('', ' '))}{draw.choose(('mm', 'cm', 'm'))}"


def _span(draw: Draw, _: object) -> str:
    low = draw.integer(0, 20)
    return draw.choose((f"{low}-{low + draw.integer(0, 15)}", f"{low}-{low + draw.integer(3, 15)}", str(low)))


def _open_span(draw: Draw, _: object) -> str:
    low = draw.integer(0, 20)
    return draw.choose((f"{low}-", f"-{low}", f"{low}-{low + draw.integer(0, 9)}", f"{low}-{low + 3}", "-"))


def _command(draw: Draw, _: object) -> str:
    parts = [
        draw.choose((draw.word(), "-" + draw.choose("avxq"), "--" + draw.word())) for _i in range(draw.integer(0, 4))
    ]
    return " ".join([draw.choose(("copy", "show", "sort")), *parts])


def _options(draw: Draw, _: object) -> list[str]:
    keys = ("size", "name", "colour", "mode")
    return [
        draw.choose(
            (f"--{draw.choose(keys)}={draw.word()}", f"--{draw.choose(keys)}={draw.integer(1, 9)}", draw.word())
        )
        for _i in range(draw.integer(1, 4))
    ]


def _wanted(draw: Draw, before: tuple[list[str], ...]) -> str:
    known = [part[2:].split("=")[0] for part in before[0] if part.startswith("--")]
    return draw.choose(known) if known and draw.chance(0.75) else draw.choose(("size", "name", "colour", "mode"))


def _int_list(draw: Draw, _: object) -> str:
    sep = draw.choose((", ", ",", " , "))
    return "[" + sep.join(str(draw.integer(-9, 20)) for _i in range(draw.integer(0, 4))) + "]"


def _share(draw: Draw, _: object) -> str:
    return draw.choose(
        (
            f"{draw.integer(0, 100)}%",
            f"{draw.integer(1, 100)} %",
            f"0.{draw.choose(('5', '25', '75', '125'))}",
            "1",
            "0",
        )
    )


def _times(draw: Draw, _: object) -> str:
    sign = draw.choose(("*", "*", " * "))
    return f"{draw.integer(0, 4)}{sign}{draw.word()}" if draw.chance(0.75) else draw.word()


def _aged(draw: Draw, _: object) -> str:
    return f"{draw.choose(PEOPLE)} ({draw.integer(1, 90)})" if draw.chance(0.8) else draw.choose(PEOPLE)


def _chain(draw: Draw, _: object) -> str:
    return draw.choose((" -> ", "->")).join(draw.words(1, 4))


def _day_span(draw: Draw, _: object) -> str:
    return draw.choose(_DAYS) + ("-" + draw.choose(_DAYS) if draw.chance(0.85) else "")


def _todo(draw: Draw, _: object) -> str:
    return draw.choose(("[x] ", "[ ] ", "[X] ", "[x] ", "[ ] ")) + draw.choose((draw.word(), draw.sentence()))


def _rights(draw: Draw, _: object) -> str:
    return "".join(draw.choose((ch, "-")) for ch in "rwx")


def _colour(draw: Draw, _: object) -> str:
    return "rgb(" + draw.choose((", ", ",")).join(str(draw.integer(0, 255)) for _i in range(3)) + ")"


def _heading(draw: Draw, _: object) -> str:
    return "#" * draw.integer(0, 4) + draw.choose((" ", " ", "  ")) + draw.word().capitalize() + draw.choose(("", " 1"))


def _short(draw: Draw, _: object) -> str:
    return str(draw.integer(1, 60)) + draw.choose(("", "k", "k", "M", "K"))


def _enumeration(draw: Draw, _: object) -> str:
    names = draw.words(1, 4)
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else names[0]


FAMILIES = (
    drill(
        "text_reading.one_setting",
        "read_setting split_setting {parse|get}_setting key_and_value setting_pair name_and_value",
        [phrase("text", _TEXT, _setting)],
        "tuple[str, str]",
        [
            (
                "$text is a setting such as 'size = 4'. $hand a tuple of its name and its value, the texts before and "
                "after the first '=', without spaces around them. Without '=' the whole text is the name and the "
                "value is ''."
            ),
            (
                "Split $text at its first '=' and return both parts as a tuple of strings, freed from spaces at their "
                "ends. If there is no '=', the second part is the empty string."
            ),
            (
                "A line of a file of settings has the form 'name=value', perhaps with spaces beside the sign. Read "
                "the line $text: return (name, value), both stripped. Further '=' belong to the value. A line without "
                "'=' is a name with the value ''."
            ),
            (
                "If '=' occurs in $text, return the stripped text to the left of the first one and the stripped text "
                "to the right of it; if it does not, return the stripped text and ''. In both cases it is a tuple."
            ),
            (
                "A program remembers what its user likes in lines like 'colour = red'. Take such a line, $text, apart "
                "into what is set and what it is set to. Spaces at the ends of the two do not count; only the first "
                "'=' parts them, and where it is missing the second is an empty string."
            ),
            (
                "The function takes a string and returns a pair of strings, the key and the value, separated in the "
                "input by the first '='. Surrounding spaces are removed from both. An input without this sign has the "
                "value ''."
            ),
            (
                "You get a line. Look for the first sign '='. What is on its left is the name, what is on its right "
                "is the value. Remove the spaces at the ends of both. Is there no '='? Then everything is the name "
                "and the value is empty. Return a tuple of the name and the value."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: (name, value) where name is all before the first '=' "
                "and value all after it, both stripped; value '' in the absence of '='."
            ),
            (
                "Return two strings in a tuple: the name that stands in $text up to the first '=', and what follows, "
                "which may have more '=' in it or be empty. No string has spaces at its ends, and no '=' means "
                "nothing follows."
            ),
            "'a = b' becomes ('a', 'b') for the string $text; split at the first '=', strip, '' if there is none.",
        ],
        [
            """
            name, _, setting = $text.partition("=")
            return name.strip(), setting.strip()
            """,
            """
            if "=" not in $text:
                return $text.strip(), ""
            name, setting = $text.split("=", 1)
            return name.strip(), setting.strip()
            """,
        ],
        lambda text: tuple(
            part.strip() for part in ((text + "=").split("=")[0], text[text.find("=") + 1 :] if "=" in text else "")
        ),
        edges=(("",), ("tea",), ("a = b=c",), ("=5",), ("x=",)),
    ),
    drill(
        "text_reading.switch_state",
        "is_switched_on is_on_text read_switch text_to_bool {parse|read}_yes_no means_yes",
        [phrase("text", ("text", "typed", "s", "state", "reply"), _switch)],
        "bool | None",
        [
            (
                "Read the answer $text: 'yes', 'on', 'true' and '1' mean True; 'no', 'off', 'false' and '0' mean "
                "False; for anything else return None. Case and spaces at the ends do not matter."
            ),
            (
                "Strip $text and convert it to lower case. If the result is one of yes, on, true, 1, return True; if "
                "it is one of no, off, false, 0, return False; otherwise return None."
            ),
            (
                "Does $text mean that something is switched on? True for 'on', 'yes', 'true', '1', False for 'off', "
                "'no', 'false', '0', and None where it is none of these words. Capitals are the same as small "
                "letters, and outer spaces are ignored."
            ),
            (
                "Users write a setting in many ways. Turn $text into a truth value: yes/on/true/1 into True and "
                "no/off/false/0 into False, in any case and with or without spaces around. What cannot be understood "
                "becomes None."
            ),
            (
                "The function takes a string and returns True, False or None. The first stands for 'yes', 'on', "
                "'true', '1', the second for 'no', 'off', 'false', '0', the last for all other strings. Before the "
                "comparison, spaces at the ends are removed and letters made small."
            ),
            (
                "You get what somebody typed. Forget spaces before and after it, and do not care about big and small "
                "letters. Is it yes, on, true or 1? Return True. Is it no, off, false or 0? Return False. Is it "
                "something else? Return None."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: True if it is (stripped, ignoring case) among 'yes', "
                "'on', 'true', '1'; False if among 'no', 'off', 'false', '0'; else None."
            ),
            (
                "A robot asks whether it should start and hears $text. It starts for yes, on, true and 1, does not "
                "start for no, off, false and 0, and asks again for the rest. Return True, False and None for these "
                "three. It does not mind capital letters or spaces at the ends."
            ),
            (
                "Each of 'yes', 'on', 'true' and '1' has an opposite: 'no', 'off', 'false' and '0'. Say True for a "
                "$text of the first group, False for one of the second and None for one of neither; spaces around it "
                "and its case have no influence."
            ),
            "$text as bool: yes/on/true/1 or no/off/false/0, stripped and ignoring case; else None.",
        ],
        [
            """
            answer = $text.strip().lower()
            if answer in ("yes", "on", "true", "1"):
                return True
            if answer in ("no", "off", "false", "0"):
                return False
            return None
            """,
            """
            meanings = {"yes": True, "on": True, "true": True, "1": True}
            meanings.update({"no": False, "off": False, "false": False, "0": False})
            return meanings.get($text.lower().strip())
            """,
        ],
        lambda text: (
            bool(re.fullmatch(r"(?i) *(yes|on|true|1) *", text))
            if re.fullmatch(r"(?i) *(yes|no|on|off|true|false|[01]) *", text)
            else None
        ),
        edges=(("",), (" YES",), ("off",), ("on off",), ("0",)),
    ),
    drill(
        "text_reading.length_in_mm",
        (
            "length_in_mm length_to_millimetres read_length {parse|convert}_length length_text_to_number "
            "millimetres_from_text"
        ),
        [phrase("text", ("text", "s", "size", "label", "entry"), _length)],
        "int",
        [
            (
                "$text is a length such as '3 cm': a whole number and a unit, mm, cm or m, with or without a space "
                "between. $hand it in millimetres. (A cm has 10 mm and a m has 1000 mm.) The result is an integer."
            ),
            (
                "Convert the length in $text to millimetres. It consists of digits, perhaps a space, and one of the "
                "units 'mm' (1 millimetre), 'cm' (10 millimetres) and 'm' (1000 millimetres)."
            ),
            (
                "How many millimetres is $text? The text has the form '25 mm', '3cm' or '2 m', a whole number and its "
                "unit, between which there may be a space. One m is 100 cm, and one cm is 10 mm."
            ),
            (
                "If $text ends with 'mm', return its number; if it ends with 'cm', return 10 times its number; "
                "otherwise it ends with 'm', so return 1000 times its number. A space can stand before the unit, and "
                "the number is whole."
            ),
            (
                "The plans of a carpenter give lengths as '4 m', '35cm' or '8 mm', and the saw wants whole "
                "millimetres. Tell it the length $text. There are 10 of them in a cm and 1000 in a m; a space before "
                "the unit may be missing."
            ),
            (
                "The function takes a string made of a whole number, at most one space and a unit ('mm', 'cm' or 'm') "
                "and returns an integer, the same length in millimetres. The factors are 1, 10 and 1000."
            ),
            (
                "You get a length as a text, like '3 cm' or '3cm'. Look at its unit. With mm, return the number. With "
                "cm, return the number times 10. With m, return the number times 1000."
            ),
            (
                "{Input|Given}: a length with its unit (mm, cm or m). {Output|Result|Returned}: the count of "
                "millimetres, where 1 cm = 10 mm and 1 m = 1000 mm. Number and unit may be written together or with a "
                "space."
            ),
            (
                "Take the whole number from $text and multiply it by 1, 10 or 1000 according to the unit that "
                "follows, which is mm, cm or m, at times after a space. The product, the length in millimetres, is "
                "the result."
            ),
            "The length $text, like '3 cm', '3cm', '5 mm' or '2 m', in whole millimetres.",
        ],
        [
            """
            if $text.endswith("mm"):
                return int($text[:-2])
            if $text.endswith("cm"):
                return int($text[:-2]) * 10
            return int($text[:-1]) * 1000
            """,
            """
            factors = {"mm": 1, "cm": 10, "m": 1000}
            digits = ""
            for $ch in $text:
                if $ch.isdigit():
                    digits += $ch
            unit = $text[len(digits):].strip()
            return int(digits) * factors[unit]
            """,
        ],
        lambda text: int(re.sub("[^0-9]", "", text)) * 10 ** {"mm": 0, "cm": 1}.get(text[-2:], 3),
        edges=(("7mm",), ("3 cm",), ("2 m",), ("10cm",)),
    ),
    drill(
        "text_reading.in_written_range",
        "in_written_range is_in_range_text {covers|contains}_number fits_range number_in_text_range within_text",
        [phrase("text", ("text", "span", "s", "pages", "limits"), _span), integer("n", 0, 30)],
        "bool",
        [
            (
                "$text is either a range such as '3-8' or a single number such as '5'. $check $n belongs to it. Both "
                "ends of a range belong to it."
            ),
            (
                "$check the number $n is covered by $text, which names one number ('5') or two with '-' between them "
                "('3-8', which means all from 3 to 8). Numbers are not negative."
            ),
            (
                "If $text contains '-', it gives the first and the last number of a range; otherwise it gives the "
                "only number. Return True if $n is in the range, or equal to the only number, and False if not. No "
                "number is negative."
            ),
            (
                "Somebody prints the pages $text of a book: '3-8' for the pages from 3 up to and with 8, or '5' for "
                "this page alone. Will page $n be printed? Return True or False."
            ),
            (
                "The function takes a string, either a whole number or two of them joined by '-', and an integer. It "
                "returns True exactly if the integer equals that number, or lies between the two, ends included."
            ),
            (
                "You get a text and a number. Is there a '-' in the text? Then the number must not be smaller than "
                "what is on the left and not be greater than what is on the right. Is there no '-'? Then the number "
                "must be the same as the text says. Return True if that holds, False otherwise."
            ),
            (
                "{Input|Given}: $text ('a' or 'a-b' with whole numbers a <= b, 0 or more) and $n. "
                "{Output|Result|Returned}: whether $n = a, or a <= $n <= b, respectively."
            ),
            (
                "A ticket is valid in the zones $text, written like '3-8' if there are several, from the first to the "
                "last, and like '5' if there is one. $check it is valid in zone $n."
            ),
            (
                "Read the lower and the upper limit from $text, two whole numbers parted by '-'; if there is just one "
                "number, it is both. The answer is True for $n from the lower to the upper limit, False beyond."
            ),
            "Is $n in the range $text ('3-8', inclusive, or a single '5')?",
        ],
        [
            """
            if "-" not in $text:
                return $n == int($text)
            low, high = $text.split("-")
            return int(low) <= $n <= int(high)
            """,
            """
            ends = [int(part) for part in $text.split("-")]
            return ends[0] <= $n <= ends[-1]
            """,
        ],
        lambda text, n: n in range(int(re.findall("[0-9]+", text)[0]), 1 + int(re.findall("[0-9]+", text)[-1])),
        edges=(("3-8", 3), ("3-8", 8), ("3-8", 9), ("5", 5), ("5", 6), ("0-0", 0)),
    ),
    drill(
        "text_reading.open_range",
        "read_open_range {parse|get}_limits range_limits low_and_high split_open_range ends_of_range",
        [phrase("text", ("text", "span", "s", "pages", "years"), _open_span)],
        "tuple[int | None, int | None]",
        [
            (
                "$text is a range with two numbers and '-' between them, but either number may be missing, as in "
                "'3-8', '3-', '-8' and '-'. $hand the two numbers as a tuple of integers, with None for a missing one."
            ),
            (
                "Read the lower and the upper limit from $text, such as '3-8'. '3-' has no upper limit, '-8' no lower "
                "one, and '-' neither; put None in their place. Return a tuple."
            ),
            (
                "Split $text at its only '-'. Convert each side to an integer, or to None if it is empty, and return "
                "both sides as a tuple."
            ),
            (
                "A search for books takes a range of years: '3-8' means from 3 to 8, '3-' from 3 on, '-8' up to 8, "
                "and '-' all years. Translate the range $text into a tuple (first, last); None stands for an end that "
                "is open."
            ),
            (
                "The function takes a string with exactly one '-', before and after which there may be a whole "
                "number, and returns the pair of these numbers. None takes the place of a number that is not there."
            ),
            (
                "You get a text with a '-' in it. If there is a number before it, this is the first value; if not, "
                "the first value is None. If there is a number after it, this is the second value; if not, it is "
                "None. Return both values as a tuple."
            ),
            (
                "{Input|Given}: 'a-b', 'a-', '-b' or '-', where a and b are whole numbers without sign. "
                "{Output|Result|Returned}: (a, b), with None for what is missing."
            ),
            (
                "If the part of $text on the left of '-' is empty, the first element of the result is None, otherwise "
                "the integer written there; the same holds for the right part and the second element. Return the "
                "tuple."
            ),
            (
                "The lift serves the floors $text: '3-8', or '3-' (3 and all above), or '-8' (8 and all below), or "
                "'-' (all). Give the lowest and the highest floor as a tuple, None where no floor is named."
            ),
            "'3-8' gives (3, 8); read $text like this, None for each number that is left out.",
        ],
        [
            """
            low, high = $text.split("-")
            return int(low) if low else None, int(high) if high else None
            """,
            """
            limits = []
            for part in $text.split("-"):
                if part == "":
                    limits.append(None)
                else:
                    limits.append(int(part))
            return tuple(limits)
            """,
        ],
        lambda text: (
            None if text.startswith("-") else int(text[: text.index("-")]),
            None if text.endswith("-") else int(text[text.index("-") + 1 :]),
        ),
        edges=(("-",), ("3-",), ("-8",), ("0-0",)),
    ),
    drill(
        "text_reading.flags_of_command",
        "$tag_of_command {get|list}_$tag $tag_in_line command_$tag find_$tag only_$tag",
        [phrase("text", ("text", "command", "line", "s"), _command)],
        "list[str]",
        [
            (
                "$text is a command: its name and then words, separated by spaces. Words that begin with '-' are "
                "options, the others are arguments. $hand the list of the $tag, in order. The name is not one of them."
            ),
            (
                "Split the command $text into words and leave out the first, which is the name of the program. Return "
                "those of the rest that $do with '-'."
            ),
            (
                "Which words after the first one in $text $do with the sign '-'? Return them as a list in the given "
                "order."
            ),
            (
                "For each word of $text except the first: put it into the result if it $does with '-'. Return the "
                "result, which is empty if there is no such word."
            ),
            (
                "Someone types a command, $text. After the name of the program come options, marked by '-' as their "
                "first character, and plain arguments without it, in any order. List the $tag."
            ),
            (
                "The function takes a command line and returns a list of strings: the $tag of the command. Options "
                "are the words that start with '-', arguments all the other words, apart from the program name at the "
                "beginning."
            ),
            (
                "You get a line with some words. Forget the first word. Look at the first character of each other "
                "word. If the word $does with '-', put it into a list. Return the list."
            ),
            (
                "{Input|Given}: words parted by spaces, the first being a program's name. {Output|Result|Returned}: "
                "those of the later words that $do with '-', in order."
            ),
            (
                "The words of $text behind the first fall into two groups, by whether or not their first character is "
                "'-'. Return the group of those that $do with it, as a list."
            ),
            "The $tag in the command $text: words after the first that $do with '-'.",
        ],
        [
            "return [$w for $w in $text.split()[1:] if $test]",
            """
            $result = []
            for $w in $text.split()[1:]:
                if $test:
                    $result.append($w)
            return $result
            """,
        ],
        lambda text, v: re.findall(r"(?<= )-\S*" if v["tag"] == "options" else r"(?<= )[^\s-]\S*", text),
        edges=(("show",), ("copy -a tea --all",), ("sort tea milk",), ("sort -x",)),
        variants=[
            {"tag": "options", "do": "begin", "does": "begins", "test": '$w.startswith("-")'},
            {"tag": "arguments", "do": "do not begin", "does": "does not begin", "test": 'not $w.startswith("-")'},
        ],
    ),
    drill(
        "text_reading.option_value",
        "option_value {get|find|read}_option value_of_option look_up_option setting_from_options chosen_value",
        [
            words("parts", kind="", names=("words", "options", "args", "tokens"), make=_options),
            word("wanted", kind="", names=("name", "option", "wanted", "label"), make=_wanted),
        ],
        "str | None",
        [
            (
                "Some strings in $parts are options of the form '--size=4'. $hand the value of the option with the "
                "name $wanted, as a string. If it is given several times, the last one counts; if never, return None."
            ),
            (
                "Search $parts for strings that begin with '--', the name $wanted and '='. Return what follows in the "
                "last of them, or None if there is none."
            ),
            (
                "In '--mode=fast' the name is mode and the value fast. Which value does the option $wanted have in "
                "the list $parts? Later options override earlier ones of the same name. Return None for an option "
                "that does not occur; other strings are ignored."
            ),
            (
                "For each string of $parts: if it starts with '--' + $wanted + '=', remember the rest of it, in place "
                "of anything remembered before. Return what you remember at the end, or None."
            ),
            (
                "A program is started with the words $parts, some of which look like '--colour=red'. It wants to know "
                "what was chosen for $wanted. A choice made twice is decided by the later word, and with no such word "
                "the answer is None."
            ),
            (
                "The function takes a list of strings and an option name and returns the text behind '=' in the last "
                "string that has the form '--name=value' with this name, and None if no string has."
            ),
            (
                "You get a list of words and a name. Look for words that are '--', the name, '=' and then something. "
                "Return that something. If you find more than one such word, take the last. If you find none, return "
                "None."
            ),
            (
                "{Input|Given}: $parts and $wanted. {Output|Result|Returned}: v if '--' + $wanted + '=' + v is in the "
                "list (the last such v), else None."
            ),
            (
                "If no element of $parts has the prefix that consists of two '-', $wanted and '=', the output is "
                "None; otherwise it is the last such element without the prefix."
            ),
            "Value of the option $wanted in $parts ('--name=value'); the last one wins, None if it is missing.",
        ],
        [
            """
            prefix = "--" + $wanted + "="
            for part in reversed($parts):
                if part.startswith(prefix):
                    return part[len(prefix):]
            return None
            """,
            """
            found = None
            for part in $parts:
                if part.startswith(f"--{$wanted}="):
                    found = part.split("=", 1)[1]
            return found
            """,
        ],
        lambda parts, name: dict(part[2:].split("=", 1) for part in parts if part[:2] == "--").get(name),
        edges=(([], "size"), (["--size=4", "tea", "--size=5"], "size"), (["--size=4"], "mode"), (["size"], "size")),
    ),
    drill(
        "text_reading.bracketed_numbers",
        "$tag_from_brackets read_list_text {parse|get}_bracketed $tag_of_list_text text_to_$tag bracketed_$tag",
        [phrase("text", ("text", "s", "line", "row", "string"), _int_list)],
        "$type",
        [
            (
                "$text shows a list of integers as Python prints it, like '[3, -1, 4]', with or without spaces beside "
                "the commas. $hand $what; '[]' gives $none."
            ),
            (
                "Remove the square brackets from $text, split the rest at the commas and convert the parts to "
                "integers. $hand $what. If there is nothing between the brackets, the result is $none."
            ),
            (
                "Between '[' at the start and ']' at the end of $text stand integers, separated by commas and perhaps "
                "spaces, or nothing. $hand $what, which is $none in the latter case."
            ),
            (
                "If $text is '[]', return $none. Otherwise read the integers that stand between its brackets with "
                "commas between them (spaces may occur there too) and return $what."
            ),
            (
                "A measuring device stores its values in a text such as '[3,-1,4]' or '[3, -1, 4]'. Read the text "
                "$text and return $what, so $none when it holds no values."
            ),
            (
                "The function takes the text form of a list of integers, which begins with '[', ends with ']' and has "
                "commas between the integers, with optional spaces. It returns $what, or $none for an empty list."
            ),
            (
                "You get a text like '[3, -1, 4]'. Take away the first and the last character. Cut what is left at "
                "each comma. Make a number of each piece; spaces do not matter. Return $what. For '[]' return $none."
            ),
            (
                "{Input|Given}: '[', integers separated by commas (spaces allowed), ']'. {Output|Result|Returned}: "
                "$what; $none if there are no integers."
            ),
            (
                "What stands between the brackets of $text is empty or a row of integers with commas, and spaces at "
                "will. $hand $what. Where it is empty, that is $none."
            ),
            "$text is like '[3, -1, 4]', with spaces or without; return $what ($none for '[]').",
        ],
        [
            """
            inside = $text[1:-1]
            if inside.strip() == "":
                return $none
            return $code
            """,
        ],
        lambda text, v: (sum if v["tag"] == "total" else list)(map(int, re.findall("-?[0-9]+", text))),
        edges=(("[]",), ("[7]",), ("[1,-2 , 3]",)),
        variants=[
            {
                "tag": "numbers",
                "type": "list[int]",
                "what": "a list of these integers",
                "none": "[]",
                "code": '[int(part) for part in inside.split(",")]',
            },
            {
                "tag": "total",
                "type": "int",
                "what": "the sum of these integers",
                "none": "0",
                "code": 'sum(int(part) for part in inside.split(","))',
            },
        ],
    ),
    drill(
        "text_reading.share_from_text",
        "share_from_text read_share {parse|convert}_percent percent_or_decimal fraction_from_text text_to_share",
        [phrase("text", ("text", "s", "share", "value", "entry"), _share)],
        "float",
        [
            (
                "$text is a share, either in percent such as '25%' or as a decimal number such as '0.25'. $hand it as "
                "a float, where 25% is 0.25. A space may stand before the percent sign."
            ),
            (
                "If $text ends with '%', return the number before it divided by 100; otherwise return the number that "
                "$text shows. A space between number and sign is possible. The result is a float."
            ),
            "Read the share $text: '50%' and '50 %' mean 0.5, and so does '0.5'. Return a float.",
            (
                "Some people write shares as '40%' or '40 %' and some as '0.4'. Make the same float of both: divide "
                "percentages by 100 and take decimal numbers as they are. Convert $text."
            ),
            (
                "In a table of discounts one finds '15%', '15 %' and '0.15', which are all the same. What is the "
                "discount $text as a float? A number with a percent sign is 100 times too large, a number without is "
                "right."
            ),
            (
                "The function takes a string with a number, followed by a percent sign (perhaps after a space) or "
                "not, and returns the float it stands for. The percent sign means division by 100."
            ),
            (
                "You get a text. Is its last character '%'? Then take the number before it, with no space, and divide "
                "it by 100. Is it not? Then just make a float of the text. Return the float."
            ),
            (
                "{Input|Given}: a percentage with '%' at its end, or a plain decimal number. "
                "{Output|Result|Returned}: the share as a float; one hundredth of the number in the first case. "
                "Blanks before '%' are allowed."
            ),
            (
                "A percent sign at the end of $text, with or without a space before it, is read as 'divided by 100'; "
                "no sign, no division. Return the value as a float."
            ),
            "$text ('25%', '25 %' or '0.25') as a float, here 0.25.",
        ],
        [
            """
            if $text.endswith("%"):
                return float($text[:-1]) / 100
            return float($text)
            """,
            """
            number = float($text.rstrip("% "))
            if "%" in $text:
                return number / 100
            return number
            """,
        ],
        lambda text: int(re.findall("[0-9]+", text)[0]) / 100 if text[-1] == "%" else eval(text + "+ 0.0"),
        edges=(("0%",), ("100%",), ("5 %",), ("0.25",), ("1",)),
    ),
    drill(
        "text_reading.repeated_item",
        "read_repeated expand_item {several|many}_of_item times_item unpack_entry repeat_from_text",
        [phrase("text", _TEXT, _times)],
        "list[str]",
        [
            (
                "$text is an item, perhaps with a number and '*' before it, as in '3*tea'. $hand a list with the item "
                "as many times as the number says, or once if there is no '*'. Spaces beside '*' do not belong to the "
                "item."
            ),
            (
                "Read an order such as '3*tea' or '3 * tea' and return ['tea', 'tea', 'tea']. An order without '*' "
                "names one item. Do this for $text."
            ),
            (
                "If $text has a '*', the whole number before it tells how often the word behind it shall stand in the "
                "resulting list; spaces around the sign are dropped. If it has no '*', the result is a list of $text "
                "alone."
            ),
            (
                "A list of shopping notes several pieces as '2*bread' (some write '2 * bread') and a single one as "
                "'bread'. Write the entry $text in full, as a list with one string for each piece. With 0 pieces it "
                "is empty."
            ),
            (
                "The function takes a string, an item with or without a multiplier in the form 'number*item', and "
                "returns a list that contains the item that number of times (once without multiplier). There may be "
                "spaces on both sides of the '*'."
            ),
            (
                "You get a text. Is there a sign '*'? Then the number on its left tells you how many times to put the "
                "word on its right into a list. If there is no '*', put the text into the list once. Spaces next to "
                "the sign are not part of the word. Return the list."
            ),
            (
                "{Input|Given}: 'n*item', perhaps with spaces by the sign, or just 'item'. {Output|Result|Returned}: "
                "a list of n copies of item, or of one."
            ),
            (
                "Split $text at '*'. With two parts, the first is a count from 0 up and the second, stripped of "
                "spaces, is to be repeated in a list that often; with one part, the list holds this part. Return the "
                "list."
            ),
            (
                "Children get beads by notes: 'red' is one red bead and '4*red' or '4 * red' are four. Lay out the "
                "beads for the note $text, as a list of words."
            ),
            "'2*tea' becomes ['tea', 'tea'], and 'tea' becomes ['tea']; expand $text (spaces by '*' are dropped).",
        ],
        [
            """
            if "*" not in $text:
                return [$text]
            number, item = $text.split("*")
            return [item.strip()] * int(number)
            """,
        ],
        lambda text: [re.sub("[^a-z]", "", text) for _n in range(int((re.findall("[0-9]+", text) or ["1"])[0]))],
        edges=(("tea",), ("0*tea",), ("1*tea",), ("3 * egg",)),
    ),
    drill(
        "text_reading.name_and_number",
        "name_and_age read_person {split|parse}_person person_with_age name_with_number take_apart_person",
        [phrase("text", ("text", "person", "entry", "s", "line"), _aged)],
        "tuple[str, int | None]",
        [
            (
                "$text is a name with an age in parentheses, like 'Ada (7)', or only a name. $hand a tuple of the "
                "name and the age as an integer; the age is None if it is not given."
            ),
            "Read the person $text. 'Ada (7)' becomes ('Ada', 7), and 'Ada' becomes ('Ada', None).",
            (
                "If $text ends with ')', the name is what stands before ' (' and the age is the integer between the "
                "parentheses; otherwise all of $text is the name and there is no age, which is shown by None. Return "
                "name and age as a tuple."
            ),
            (
                "On a list of guests, children have their age behind their name, as in 'Ada (7)', and adults have "
                "not. Take the entry $text apart and return (name, age), where an adult's age is None."
            ),
            (
                "The function takes a string of the form 'name (number)' or 'name' and returns a pair: the name "
                "without the space after it, and the number as an int, or None in the second form."
            ),
            (
                "You get a text with a name. Is there a number in parentheses after it? Then return a tuple of the "
                "name and the number. Is there none? Then return a tuple of the name and None. The name has no space "
                "at its end."
            ),
            (
                "{Input|Given}: a name, followed or not by a space and an age in parentheses. "
                "{Output|Result|Returned}: the tuple (name, age), with age None when it is lacking."
            ),
            (
                "Cut $text at ' (' and convert what follows, without ')', to an integer. The name before the cut and "
                "this integer are returned in a tuple. Without ' (' there is nothing to cut, and None takes the place "
                "of the integer."
            ),
            (
                "A quiz shows its players as 'Ben (41)', or as 'Ben' if they keep their age a secret. Return the name "
                "and the age (None for a secret) that $text tells, as a tuple."
            ),
            "'Kim (9)' as ('Kim', 9); 'Kim' as ('Kim', None). Convert $text.",
        ],
        [
            """
            if "(" not in $text:
                return $text, None
            name, rest = $text.split(" (")
            return name, int(rest[:-1])
            """,
            """
            name, found, rest = $text.partition(" (")
            age = int(rest.rstrip(")")) if found else None
            return name, age
            """,
        ],
        lambda text: (
            re.split(r" \(", text)[0],
            int("".join(re.findall("[0-9]", text))) if text.endswith(")") else None,
        ),
        edges=(("Ada (7)",), ("Ada",), ("Ben (0)",)),
    ),
    drill(
        "text_reading.chain_links",
        "chain_links pairs_of_chain {steps|links}_of_path arrows_to_pairs read_chain split_arrows",
        [phrase("text", ("text", "chain", "path", "s", "line"), _chain)],
        "list[tuple[str, str]]",
        [
            (
                "$text is a chain of words with '->' between them, such as 'a -> b -> c'. $hand its steps as a list "
                "of tuples, here [('a', 'b'), ('b', 'c')]. There may be spaces beside the arrows."
            ),
            (
                "Split $text at each '->', strip the parts, and pair each part with the next one. Return the list of "
                "these tuples; a single word gives an empty list."
            ),
            (
                "Each arrow '->' in $text leads from the word on its left to the word on its right. $hand one tuple "
                "(from, to) for every arrow, in order. Spaces around the words do not count."
            ),
            (
                "If $text has no '->', return an empty list. Otherwise return a tuple of the word before and the word "
                "after for each '->', from left to right, without the spaces that may surround the arrow."
            ),
            (
                "A journey is noted as 'river -> lake -> sea' (or without the spaces). Which legs does the journey "
                "$text have? Return them as tuples of start and goal; whoever stays at one place has no legs."
            ),
            (
                "The function takes a string of one or more names connected by '->', with or without spaces, and "
                "returns the list of pairs of neighbouring names."
            ),
            (
                "You get a text with words and arrows '->'. For the first arrow make a tuple of the word before it "
                "and the word after it. Do so for every arrow. Put the tuples into a list and return it. Leave out "
                "the spaces."
            ),
            (
                "{Input|Given}: words joined by '->' (spaces allowed there). {Output|Result|Returned}: a list of (w1, "
                "w2), (w2, w3) and so on, empty for only one word."
            ),
            (
                "Words that follow each other in the chain $text, parted by nothing but '->' and perhaps spaces, form "
                "pairs. List all the pairs as tuples, in the order of the chain; one word alone forms none."
            ),
            "Neighbour pairs of the chain $text, like 'a -> b -> c' or 'a->b->c', as tuples.",
        ],
        [
            """
            names = [part.strip() for part in $text.split("->")]
            return list(zip(names, names[1:]))
            """,
            """
            names = $text.split("->")
            $result = []
            for $i in range(len(names) - 1):
                $result.append((names[$i].strip(), names[$i + 1].strip()))
            return $result
            """,
        ],
        lambda text: [(a, b) for a, b in re.findall(r"(\w+) *-> *(?=(\w+))", text)],
        edges=(("tea",), ("a->b",), ("a -> b -> a",)),
    ),
    drill(
        "text_reading.day_span",
        "days_of_span $tag_days weekdays_in_text {read|expand}_days days_from_text $tag_open_days",
        [phrase("text", ("text", "days", "span", "s"), _day_span)],
        "$type",
        [
            (
                "$text is a weekday or two of them with '-', such as 'Mon-Thu'. $hand $what. The days are called Mon, "
                "Tue, Wed, Thu, Fri, Sat, Sun, and the span may go over the end of the week, as 'Sat-Mon' does."
            ),
            (
                "Read a span of days like 'Tue-Fri', which means all days from the first to the last, both included, "
                "or a single day like 'Tue'. $hand $what in $text. After Sun comes Mon again; the short forms are "
                "Mon, Tue, Wed, Thu, Fri, Sat and Sun."
            ),
            (
                "If $text has no '-', it stands for one day. Otherwise it stands for the days from the one before the "
                "sign up to the one after it, in the circle Mon, Tue, Wed, Thu, Fri, Sat, Sun, Mon and so on, but "
                "never more than once around. $hand $what."
            ),
            (
                "A shop sign says when it is open: 'Fri' or 'Wed-Sat' or also 'Sat-Mon' (which is Sat, Sun, Mon). "
                "$hand $what for the sign $text. Its days are written Mon, Tue, Wed, Thu, Fri, Sat, Sun."
            ),
            (
                "The function takes a text, either one of the days Mon, Tue, Wed, Thu, Fri, Sat, Sun or two of them "
                "joined by '-', and returns $what. A span starts with its first day and runs to its second, passing "
                "from Sun to Mon if necessary; 'Mon-Mon' is just Mon."
            ),
            (
                "You get a text such as 'Mon-Wed'. Start at the first day. Go on day by day until you come to the "
                "second one; after Sun follows Mon. If the text has only one day, or twice the same, stay there. "
                "Return $what. Days are Mon, Tue, Wed, Thu, Fri, Sat, Sun."
            ),
            (
                "{Input|Given}: 'X' or 'X-Y' with X and Y among Mon, Tue, Wed, Thu, Fri, Sat, Sun. "
                "{Output|Result|Returned}: $what, counting from X to Y, both included, and over the weekend to the "
                "next Mon where Y comes before X."
            ),
            (
                "Somebody is on holiday $text, for instance 'Thu-Sun' or 'Sun-Tue' or 'Wed'. $hand $what. The week is "
                "Mon, Tue, Wed, Thu, Fri, Sat, Sun and then begins anew; equal ends mean a single day."
            ),
            (
                "The weekdays Mon, Tue, Wed, Thu, Fri, Sat, Sun form a circle. $text names where to begin on it and, "
                "behind a '-', where to stop; without '-' both are the same. $hand $what passed, with the ends."
            ),
            (
                "$text is like 'Mon-Thu', 'Sat-Mon' (over the weekend) or 'Fri', from Mon, Tue, Wed, Thu, Fri, Sat, "
                "Sun; return $what in it."
            ),
        ],
        [
            """
            week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
            ends = $text.split("-")
            at = week.index(ends[0])
            $result = [week[at]]
            while $result[-1] != ends[-1]:
                at = (at + 1) % 7
                $result.append(week[at])
            return $out
            """,
        ],
        lambda text, v: (len if v["tag"] == "number_of" else list)(
            [
                _DAYS[at % 7]
                for at in range(
                    _DAYS.index(text[:3]),
                    _DAYS.index(text[:3]) + (_DAYS.index(text[-3:]) - _DAYS.index(text[:3])) % 7 + 1,
                )
            ]
        ),
        edges=(("Mon",), ("Mon-Wed",), ("Sat-Mon",), ("Fri-Fri",), ("Tue-Mon",)),
        variants=[
            {"tag": "list_of", "type": "list[str]", "what": "a list of all the days", "out": "$result"},
            {"tag": "number_of", "type": "int", "what": "the number of days", "out": "len($result)"},
        ],
    ),
    drill(
        "text_reading.task_line",
        "read_task task_and_state {parse|split}_task_line done_and_text check_box_line tick_and_task",
        [phrase("text", ("text", "line", "note", "s", "entry"), _todo)],
        "tuple[bool, str]",
        [
            (
                "$text is a task such as '[x] water the tree' or '[ ] buy milk'. $hand a tuple: True if it is ticked, "
                "with x or X in the brackets, False if there is a space; and the text behind the brackets and one "
                "space."
            ),
            (
                "A line begins with '[x] ' or '[X] ' if something is done and with '[ ] ' if it is not. $hand, for "
                "the line $text, a tuple of the truth value and the rest of the line."
            ),
            (
                "Look at the character between the brackets at the beginning of $text: x and X mean done, a space "
                "means open. Return (True or False for that, the task itself), where the task starts after the "
                "bracket and a space."
            ),
            (
                "If the second character of $text is 'x' or 'X', the first element of the resulting tuple is True, "
                "otherwise it is a space and the element is False. The second element is $text without its first four "
                "characters, '[', the mark, ']' and a space."
            ),
            (
                "On a list of chores each line has a box in front: '[x]' or '[X]' when ticked off, '[ ]' when still "
                "to do. Take the line $text apart into whether it is done (a bool) and what is to do, as a tuple. Box "
                "and text have one space between them."
            ),
            (
                "The function takes a line that starts with a check box, '[ ]', '[x]' or '[X]', and a space. It "
                "returns a pair of a boolean that tells whether the box is checked and a string with the remainder of "
                "the line."
            ),
            (
                "You get a line. It begins with '[x] ', '[X] ' or '[ ] '. Is there an x, big or small? Then the first "
                "value is True. Is there a space? Then it is False. The second value is the text after that. Return "
                "both as a tuple."
            ),
            "{Input|Given}: '[m] task', m being x, X or a space. {Output|Result|Returned}: (m is x or X, task).",
            (
                "'[x] read' and '[X] read' become (True, 'read') and '[ ] read' becomes (False, 'read'). Convert "
                "$text in this way; it always begins with such a box and a space."
            ),
            "Done or not, and the task, from $text, a line like '[x] read' ('[X]' is done too) or '[ ] read'.",
        ],
        [
            """
            done = $text[1] in "xX"
            return done, $text[4:]
            """,
            """
            box, task = $text.split("] ", 1)
            return box.lower() == "[x", task
            """,
        ],
        lambda text: (bool(re.match(r"(?i)\[x\]", text)), re.sub(r"^\[.\] ", "", text)),
        edges=(("[ ] tea",), ("[x] tea",), ("[X] a [ ] b",)),
    ),
    drill(
        "text_reading.rights_in_words",
        "rights_in_words read_rights {explain|list}_rights allowed_actions rights_of_user permission_words",
        [phrase("text", ("text", "rights", "s", "code", "flags"), _rights)],
        "list[str]",
        [
            (
                "$text has three characters that tell what a user may do with a file: 'r' or '-' for 'read', 'w' or "
                "'-' for 'write', 'x' or '-' for 'run'. $hand the list of what is allowed, in this order; '-' means "
                "that it is not."
            ),
            (
                "The rights of a file are written like 'rw-'. The letters r, w and x stand for 'read', 'write' and "
                "'run', and a '-' in place of one for a right that is missing. $hand the words for the rights in "
                "$text, in order."
            ),
            (
                "If the first character of $text is 'r', the result contains 'read'; if the second is 'w', it "
                "contains 'write'; if the third is 'x', it contains 'run'. Otherwise there is '-' at that place, and "
                "the word is left out. Return the list."
            ),
            (
                "A computer shows what you may do with a document in three signs, such as 'r-x'. Put it into words: "
                "'read' for r, 'write' for w, 'run' for x, nothing for '-'. Give the list of words for $text in the "
                "same order."
            ),
            (
                "The function takes a string of three characters, each either the letter of its place (r, w, x) or "
                "'-', and returns the names of the granted rights as a list: 'read', 'write', 'run'."
            ),
            (
                "You get three signs. If you see r, write 'read'. If you see w, write 'write'. If you see x, write "
                "'run'. If you see '-', write nothing. Return your words in a list, in the order of the signs."
            ),
            (
                "{Input|Given}: $text, 'rwx' with some letters replaced by '-'. {Output|Result|Returned}: the list of "
                "the words 'read' (r), 'write' (w), 'run' (x) for the letters that are left."
            ),
            (
                "Each letter in $text grants something: r to 'read', w to 'write', x to 'run'. The letters come in "
                "that order, and '-' fills the place of one that is not granted. Return all that is granted; it may "
                "be nothing."
            ),
            (
                "Explain rights like 'r--' or 'rwx' to a beginner. Return for $text a list with 'read', 'write' and "
                "'run', but without those words whose letter (r, w or x) has been replaced by '-'."
            ),
            "Words for the rights in $text: r 'read', w 'write', x 'run', '-' none.",
        ],
        [
            """
            names = {"r": "read", "w": "write", "x": "run"}
            return [names[$ch] for $ch in $text if $ch != "-"]
            """,
            """
            $result = []
            if $text[0] == "r":
                $result.append("read")
            if $text[1] == "w":
                $result.append("write")
            if $text[2] == "x":
                $result.append("run")
            return $result
            """,
        ],
        lambda text: [name for name, ch in (("read", "r"), ("write", "w"), ("run", "x")) if ch in text],
        edges=(("---",), ("rwx",), ("r-x",)),
    ),
    drill(
        "text_reading.colour_parts",
        "colour_parts read_colour {parse|split}_colour rgb_values colour_to_numbers three_colour_values",
        [phrase("text", ("text", "colour", "s", "code", "tone"), _colour)],
        "tuple[int, int, int]",
        [
            (
                "$text is a colour such as 'rgb(255, 40, 0)'. $hand its three values as a tuple of integers. Spaces "
                "after the commas may be missing."
            ),
            (
                "Take the numbers out of a colour that is written as 'rgb(red, green, blue)' with or without spaces "
                "after the commas. Return those of $text as a tuple of three integers."
            ),
            (
                "Remove 'rgb(' from the beginning of $text and ')' from its end, split the rest at the commas, and "
                "return the three parts as integers in a tuple. There may be spaces beside them."
            ),
            (
                "The parts of red, green and blue in a colour stand between the parentheses of 'rgb(...)', with "
                "commas and perhaps spaces in between. Read them from $text into a tuple of integers."
            ),
            (
                "A drawing program keeps the colour of a pen as a text like 'rgb(255,40,0)' or 'rgb(255, 40, 0)'. To "
                "mix a new colour, one needs the numbers. Return the three of them in $text as a tuple of integers, "
                "in order."
            ),
            (
                "The function takes a string, 'rgb', then three whole numbers in parentheses, separated by commas "
                "with optional spaces. It returns these numbers as a tuple of ints."
            ),
            (
                "You get a text that begins with 'rgb(' and ends with ')'. Between them you find three numbers and "
                "two commas. Make integers of the numbers and return them in a tuple. Do not care about spaces."
            ),
            (
                "{Input|Given}: 'rgb(a, b, c)' or 'rgb(a,b,c)' with integers. {Output|Result|Returned}: the tuple (a, "
                "b, c)."
            ),
            (
                "Cut out what stands between '(' and ')' in $text, which has the form 'rgb(1, 2, 3)' or 'rgb(1,2,3)'. "
                "The integers found there are the red, green and blue value; return them together as a tuple."
            ),
            "'rgb(1, 2, 3)' (or without spaces) as the tuple (1, 2, 3); convert $text.",
        ],
        [
            """
            inside = $text[4:-1]
            red, green, blue = inside.split(",")
            return int(red), int(green), int(blue)
            """,
            """
            start = $text.index("(") + 1
            parts = $text[start:-1].split(",")
            return tuple(int(part) for part in parts)
            """,
        ],
        lambda text: tuple(map(int, re.findall("[0-9]+", text))),
        edges=(("rgb(0,0,0)",), ("rgb(255, 40, 0)",)),
    ),
    drill(
        "text_reading.heading_level",
        "heading_level_and_title read_heading {parse|split}_heading level_and_title heading_parts title_with_level",
        [phrase("text", ("text", "line", "heading", "s"), _heading)],
        "tuple[int, str]",
        [
            (
                "$text is a line of notes. A heading begins with one or more '#', and their number is its level. "
                "$hand a tuple of the level (0 without '#') and the text behind these signs, without spaces at its "
                "ends."
            ),
            (
                "Count the '#' at the beginning of $text. Return a tuple: this count, which may be 0, and the rest of "
                "the line, stripped of outer spaces."
            ),
            (
                "A title of a chapter is written '# Title', one of a section '## Title', and so on; plain text has no "
                "'#' in front. Return the level of $text, that is, the number of '#' at its start, and the words "
                "after them, stripped, as a tuple."
            ),
            (
                "If $text starts with '#', the first element of the result is the number of '#' before any other "
                "character; otherwise it is 0. The second element is what follows, without spaces around it. Return "
                "both in a tuple."
            ),
            (
                "A program turns notes into a book. For the line $text it must know how important it is: 1 for a "
                "single '#' at the front, 2 for '##', and so forth, and 0 for normal text. It also needs the words "
                "themselves, freed from the signs and from outer spaces. Return (level, words)."
            ),
            (
                "The function takes a line and returns a pair: the length of its leading run of '#' characters and "
                "the stripped remainder. Lines that do not begin with '#' have the level 0."
            ),
            (
                "You get a line. How many signs '#' stand at its very beginning? This is the first number of your "
                "answer. Take them away, and the spaces at both ends of what is left; this is the second part. Return "
                "a tuple of both."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: (number of '#' at the front, the text after them "
                "with no spaces at its ends)."
            ),
            (
                "Separate the leading '#' signs of $text from the words. Their count, possibly 0, and the words, with "
                "no spaces at either end, form the tuple to return."
            ),
            "Level (leading '#', maybe 0) and stripped title of $text, as a tuple.",
        ],
        [
            """
            title = $text.lstrip("#")
            return len($text) - len(title), title.strip()
            """,
            """
            level = 0
            while level < len($text) and $text[level] == "#":
                level += 1
            return level, $text[level:].strip()
            """,
        ],
        lambda text: (len(re.findall("^#*", text)[0]), re.sub("^#* *", "", text).rstrip(" ")),
        edges=(("",), ("# Tea",), ("###",), ("Tea #1",), ("#  a b ",)),
    ),
    drill(
        "text_reading.short_amount",
        "read_short_amount {expand|parse}_amount amount_from_short number_with_letter full_number short_to_number",
        [phrase("text", ("text", "amount", "s", "short", "label"), _short)],
        "int",
        [
            (
                "$text is a whole number that may be followed by k for thousand or M for million, like '12', '5k' or "
                "'3M'. $hand the number it stands for. A capital K means thousand too."
            ),
            (
                "Large numbers are shortened: '5k' (or '5K') is 5000 and '3M' is 3000000. Numbers without a letter "
                "are meant as they are. Return the integer for $text."
            ),
            (
                "If $text ends with 'k' or 'K', multiply the number before it by 1000; if it ends with 'M', multiply "
                "it by 1000000; otherwise it is the number itself. Return the product as an integer."
            ),
            (
                "Write $text out in full, as an integer: the letter k or K at its end stands for three zeros and M "
                "for six; digits alone need nothing."
            ),
            (
                "Under a film stands how many people have watched it: '870', '12k', '12K' or '3M'. How many are meant "
                "by $text? k and K are thousands and M are millions."
            ),
            (
                "The function takes a text of digits with an optional last letter k, K or M and returns an integer. "
                "The letters multiply the number by a thousand (k, K) or a million (M)."
            ),
            (
                "You get a short form of a number. Look at its last character. Is it k or K? Then take the number "
                "before it times 1000. Is it M? Then take it times 1000000. Is it a digit? Then just make an integer "
                "of the text. Return what you have."
            ),
            (
                "{Input|Given}: digits, followed by nothing, 'k', 'K' or 'M'. {Output|Result|Returned}: the number, "
                "times 1, 1000, 1000 or 1000000, respectively."
            ),
            (
                "The factor is 1000 if $text has a k or K at its end, 1000000 if it has an M there, and 1 if it has "
                "no letter. Return this factor times the number that the digits show."
            ),
            "'5k' and '5K' are 5000, '5M' is 5000000, '5' is 5: convert $text.",
        ],
        [
            """
            if $text[-1] in "kK":
                return int($text[:-1]) * 1000
            if $text[-1] == "M":
                return int($text[:-1]) * 1000000
            return int($text)
            """,
            """
            factors = {"k": 1000, "K": 1000, "M": 1000000}
            if $text[-1] in factors:
                return int($text[:-1]) * factors[$text[-1]]
            return int($text)
            """,
        ],
        lambda text: int(text.lower().replace("k", "000").replace("m", "0" * 6)),
        edges=(("7",), ("5k",), ("5K",), ("3M",), ("10",)),
    ),
    drill(
        "text_reading.items_of_sentence",
        (
            "$tag_of_sentence {read|split}_enumeration $tag_of_enumeration $tag_from_sentence {get|find}_$tag "
            "enumeration_to_$tag"
        ),
        [phrase("text", ("text", "sentence", "s", "phrase"), _enumeration)],
        "$type",
        [
            (
                "$text names things as one does in a sentence: 'tea', 'tea and milk', 'tea, milk and eggs'. $hand "
                "$what. No name contains a space."
            ),
            (
                "In an enumeration such as 'tea, milk and eggs' commas stand between the names, but ' and ' before "
                "the last one. Each name in $text is a single word; it may be just one. $hand $what."
            ),
            "Split $text at each ', ' and at ' and '. The parts are names of things, of one word each. $hand $what.",
            (
                "Replace ' and ' in $text by ', ' and split at ', '; so you get the names in an enumeration like "
                "'tea, milk and eggs'. $hand $what. A text with one word is one name."
            ),
            (
                "A child is sent to the shop for '$sample', or for '$short'. The errand is $text, in the same style. "
                "$hand $what."
            ),
            (
                "The function takes an enumeration in plain English, with commas and, before the last of several "
                "names, the word 'and', and returns $what. The names are words without spaces, at least one."
            ),
            (
                "You get a text like 'tea, milk and eggs'. The signs ', ' and the word 'and' part the names. Find the "
                "names; each has just one word. Return $what."
            ),
            (
                "{Input|Given}: 'a', 'a and b', 'a, b and c' or a longer text of this kind. {Output|Result|Returned}: "
                "$what (a, b, c and so on are single words)."
            ),
            (
                "One name, two names with ' and ', or more names with ', ' and a final ' and ': this is how $text is "
                "built from single words. $hand $what."
            ),
            "$text is like 'tea, milk and eggs' (or 'tea', or 'tea and milk'); return $what.",
        ],
        [
            """
            names = $text.replace(" and ", ", ").split(", ")
            return $out
            """,
            """
            names = []
            for part in $text.split(", "):
                names.extend(part.split(" and "))
            return $out
            """,
        ],
        lambda text, v: (list if v["tag"] == "things" else len)(
            [one for one in re.findall("[a-z]+", text) if one != "and"]
        ),
        edges=(("tea",), ("tea and milk",), ("tea, sand and eggs",)),
        variants=[
            {
                "tag": "things",
                "type": "list[str]",
                "what": "a list of the names, in the same order",
                "out": "names",
                "sample": "tea, milk and eggs",
                "short": "tea and milk",
            },
            {
                "tag": "count",
                "type": "int",
                "what": "the number of the names",
                "out": "len(names)",
                "sample": "tea, milk and eggs",
                "short": "tea",
            },
        ],
    ),
)
