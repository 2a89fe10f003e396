"""Composing messages: labels, greetings, plural forms, tables of fixed width, bars and outlines."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers, person, word, words
from hornbook.synthesis.curriculum.char_arguments import small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import full_name, phrase
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_PLURALS = {"child": "children", "mouse": "mice", "leaf": "leaves", "box": "boxes", "man": "men", "city": "cities"}
_NEAR_DAYS = {"-1": "yesterday", "0": "today", "1": "tomorrow"}


def _subject(draw: Draw, _: object) -> str:
    text = draw.choose((draw.word(), " ".join(draw.words(2, 2)), draw.sentence()))
    return draw.choose(("", "", "Re: ", "re: ", "RE: ", "Re:")) + text


def _days(draw: Draw, _: object) -> int:
    return draw.choose((-1, 0, 1, draw.integer(-12, -2), draw.integer(2, 12)))


def _levels(draw: Draw, _: object) -> list[tuple[int, str]]:
    return [(0, draw.word())] + [(draw.integer(0, 3), one) for one in draw.words(0, 3)]


def _cells(draw: Draw, _: object) -> list[str]:
    return [draw.choose((draw.word(), str(draw.integer(0, 99)), "")) for _i in range(draw.integer(1, 4))]


def _few_pairs(draw: Draw, _: object) -> dict[str, str]:
    return {one: draw.choose((draw.word(), str(draw.integer(1, 40)))) for one in draw.words(1, 3)}


def _part(draw: Draw, before: tuple[int, ...]) -> int:
    return draw.choose((0, before[0], draw.integer(0, before[0]), draw.integer(0, before[0])))


FAMILIES = (
    drill(
        "text_messages.count_phrase",
        "count_phrase number_and_noun {amount|quantity}_text how_many_text say_how_many phrase_for_count",
        [
            small("n", 0, 9, ("n", "count", "number", "amount", "k")),
            word("one", kind="", names=("one", "singular", "word", "name"), make=lambda d, _: d.choose(list(_PLURALS))),
            word(
                "many",
                kind="",
                names=("many", "plural", "words", "other_form"),
                make=lambda _, b: _PLURALS.get(b[1], "x"),
            ),
        ],
        "str",
        [
            (
                "$hand a text such as 'no mice', '1 mouse' or '3 mice': 'no' and $many if $n is 0, '1' and $one if it "
                "is 1, and otherwise the number and $many."
            ),
            (
                "How do you say that there are $n things? $one is the singular of their name and $many the plural. "
                "The number 0 is written as 'no', all others in digits; the singular is used for 1 only."
            ),
            (
                "If $n is 0, return 'no ' followed by $many; if it is 1, return '1 ' followed by $one; for greater "
                "numbers return $n, a space and $many."
            ),
            (
                "Some nouns have a plural of their own. Given both forms, $one and $many, write $n of the thing, with "
                "a space after the number: digits and the right form, or 'no' and the plural when there are none."
            ),
            (
                "A farmer reports every evening how many animals he has seen: 'no mice', '1 mouse', '2 mice' and so "
                "on. Compose the report for $n animals that are called $one if alone and $many otherwise."
            ),
            (
                "The function takes a number that is not negative and the singular and plural of a noun, and returns "
                "number and noun in agreement. Zero appears as the word 'no' and takes the plural."
            ),
            (
                "You get a number and two forms of a word. Is the number 1? Write '1' and the first form. Is it 0? "
                "Write 'no' and the second form. Is it greater? Write the number and the second form. Put one space "
                "between."
            ),
            (
                "{Input|Given}: a count from 0 up, a singular, a plural. {Output|Result|Returned}: 'no' (for 0) or "
                "the count, a space, and $one for a count of 1, else $many."
            ),
            (
                "The noun of the message is $one if $n equals 1 and $many if not; before it stands a space, and "
                "before that the number $n, for which 'no' is written if it is 0. Return the message."
            ),
            "$n and $one or $many, as grammar wants it; 'no' instead of 0.",
        ],
        [
            """
            if $n == 0:
                return "no " + $many
            if $n == 1:
                return "1 " + $one
            return str($n) + " " + $many
            """,
            """
            noun = $one if $n == 1 else $many
            shown = "no" if $n == 0 else str($n)
            return f"{shown} {noun}"
            """,
        ],
        lambda n, one, many: f"{['no', n][n > 0]} {[many, one][n == 1]}",
        edges=((0, "leaf", "leaves"), (1, "leaf", "leaves"), (2, "box", "boxes")),
    ),
    drill(
        "text_messages.contents_line",
        "contents_line dotted_line {line|entry}_of_contents leader_dots title_and_page index_line",
        [
            word("title", kind="", names=("title", "chapter", "name", "text")),
            integer("page", 1, 320, names=("page", "number", "n", "p")),
            small("width", 12, 20, ("width", "size", "length", "columns"), (16, 20)),
        ],
        "str",
        [
            (
                "$build a line of a table of contents that is $width characters long: $title at the left end, the "
                "page number $page at the right end, and dots in between. They always fit."
            ),
            (
                "$hand $title, then as many dots as needed, then $page, so that the whole text has $width characters. "
                "The room is always large enough."
            ),
            (
                "Fill the gap between $title and the number $page with '.', such that the line gets $width "
                "characters. Title and number together are never longer than that."
            ),
            (
                "How many dots are missing between $title and $page, if the line shall be $width wide? Return the "
                "line with exactly these dots. It may be assumed that the title and the number fit in."
            ),
            (
                "In the contents of a book every line begins with the name of a chapter and ends with a page, and "
                "dots lead the eye from one to the other. Compose the line for $title and page $page in $width "
                "characters, which are enough for both."
            ),
            (
                "The function takes a title and a page number. It returns a string of $width characters which starts "
                "with the title, ends with the number and has nothing but dots between them; there is sufficient room."
            ),
            (
                "You get a title, a number and a length. Write the title, then dots, then the number. Take so many "
                "dots that the line has exactly $width characters. The title is never too long for that."
            ),
            (
                "{Input|Given}: $title, $page and $width, where $width is not smaller than the length of title and "
                "number together. {Output|Result|Returned}: title, dots, number; $width characters in all."
            ),
            (
                "Subtract the lengths of $title and of the digits of $page from $width. That many '.' stand between "
                "the two in the line that you return. The difference is not negative."
            ),
            "$title, dots, $page: a line of $width characters (always wide enough).",
        ],
        [
            """
            dots = $width - len($title) - len(str($page))
            return $title + "." * dots + str($page)
            """,
            'return $title + str($page).rjust($width - len($title), ".")',
        ],
        lambda title, page, width: f"{title:.<{width - len(f'{page}')}}{page}",
        edges=(("Tea", 7, 16), ("umbrella", 120, 12), ("a", 10, 20)),
    ),
    drill(
        "text_messages.table_row",
        "table_row {format|make}_row row_of_cells cells_to_line fixed_width_row print_row",
        [
            words("cells", kind="", names=("cells", "values", "fields", "items", "columns"), make=_cells),
            small("width", 7, 10, ("width", "size", "n", "cell_width"), (8, 10)),
        ],
        "str",
        [
            (
                "$hand the strings in $cells as one row of a table: each is padded with spaces on the $side to $width "
                "characters, and ' | ' stands between neighbours. No string is longer than that."
            ),
            (
                "Write the row of a table with the contents $cells. Every cell takes $width characters and is filled "
                "up with spaces on the $side; cells are separated by ' | '. All contents fit."
            ),
            (
                "Pad all of $cells on the $side to $width characters and join them by ' | '. An empty cell becomes "
                "$width spaces, and no cell is too long."
            ),
            (
                "For each string of $cells add spaces on its $side until it has $width characters; then put the "
                "strings together with ' | ' between each two. None has more than $width characters at the beginning."
            ),
            (
                "The timetable of a station is printed in columns of $width characters, and ' | ' parts the columns. "
                "Compose the line that shows $cells, in which shorter entries are followed or preceded by blanks: "
                "here the blanks come on the $side. Each entry fits into its column."
            ),
            (
                "The function takes a list of strings, none longer than $width, and returns a single line, in which "
                "each string occupies exactly $width characters with spaces on the $side and the separator is ' | '."
            ),
            (
                "You get some texts for one line of a table. Make each text $width characters long with spaces on the "
                "$side; it is never longer. Then write the texts one after another, with ' | ' between them. Return "
                "the line."
            ),
            (
                "{Input|Given}: a list of cell texts of at most $width characters. {Output|Result|Returned}: the "
                "texts, brought to $width by spaces on the $side, connected by ' | '."
            ),
            (
                "If a cell of $cells has fewer than $width characters, blanks are put on its $side; it never has "
                "more. Return the cells as one string with ' | ' in the gaps, but not at the ends."
            ),
            "$cells padded on the $side to $width each (they fit) and joined by ' | '.",
        ],
        [
            'return " | ".join(cell.$method($width) for cell in $cells)',
            """
            padded = []
            for cell in $cells:
                spaces = " " * ($width - len(cell))
                padded.append($sum)
            return " | ".join(padded)
            """,
        ],
        lambda cells, width, v: "".join(
            " | " + (f"{cell:<{width}}" if v["side"] == "right" else f"{cell:>{width}}") for cell in cells
        )[3:],
        edges=((["a"], 8), (["tea", "", "12"], 8)),
        variants=[
            {"side": "right", "method": "ljust", "sum": "cell + spaces"},
            {"side": "left", "method": "rjust", "sum": "spaces + cell"},
        ],
    ),
    drill(
        "text_messages.badge_code",
        "badge_code initials_and_number {staff|member}_code make_badge code_for_person member_number",
        [
            full_name("full", ("name", "full_name", "person", "member")),
            integer("n", 1, 1200, names=("n", "number", "k", "num")),
        ],
        "str",
        [
            (
                "$build the code of a member: the initials of $full, $sep, and $n with zeros in front so that it has "
                "at least $digits digits. Ada Lee with the number 7 gets 'AL$seppad'."
            ),
            (
                "$hand the first letters of all parts of $full, in upper case, then $sep, then the number $n, written "
                "with $digits digits or more. Smaller numbers begin with zeros."
            ),
            (
                "The badge of $full consists of the capital initials, the sign $sep and the member number $n, padded "
                "on the left with zeros to $digits digits if it is shorter. Compose its text."
            ),
            (
                "Take the first letter of every name in $full (names are separated by spaces) as a capital. Add $sep "
                "and then $n; if $n has fewer than $digits digits, zeros before it make up for them. Return the "
                "result."
            ),
            (
                "A library gives each reader a code such as 'AL$seppad' for Ada Lee, number 7. A number that fills "
                "the $digits digits or needs more of them gets no zeros. What is the code of $full with the number $n?"
            ),
            (
                "The function takes a full name and a positive integer and returns the upper-case initials and the "
                "integer with at least $digits digits, connected by $sep."
            ),
            (
                "You get the name of a person and a number. Write the first letter of each part of the name, as a big "
                "letter. Write $sep. Write the number; if it has fewer than $digits digits, write zeros before it "
                "until there are $digits. Return all this as one text."
            ),
            (
                "{Input|Given}: a name of several words and a number from 1 up. {Output|Result|Returned}: capital "
                "initials + $sep + number, zero-filled to a width of $digits."
            ),
            (
                "If $n has $digits digits or more, it is written as it is, otherwise with leading zeros. Before it "
                "comes $sep, and before that the initials of $full in capitals. Return the text."
            ),
            "Initials of $full in capitals, $sep, and $n with at least $digits digits.",
        ],
        [
            """
            initials = ""
            for part in $full.split():
                initials += part[0].upper()
            return initials + "$bare" + str($n).zfill($digits)
            """,
            """
            initials = "".join(part[0] for part in $full.split()).upper()
            return initials + "$bare" + str($n).rjust($digits, "0")
            """,
        ],
        lambda full, n, v: (
            "".join(x for at, x in enumerate(full) if at == 0 or full[at - 1] == " ").upper()
            + v["bare"]
            + "0" * (v["digits"] - len(f"{n}"))
            + f"{n}"
        ),
        edges=(("Ada Lee", 7), ("Kim Paul Olga", 1000), ("Zoe Hill", 42)),
        variants=[
            {"sep": "'-'", "bare": "-", "digits": 3, "seppad": "-007"},
            {"sep": "'/'", "bare": "/", "digits": 4, "seppad": "/0007"},
        ],
    ),
    drill(
        "text_messages.progress_message",
        "progress_message {progress|state}_text how_far status_line tell_progress report_of_work",
        [
            integer("all", 1, 12, names=("all_tasks", "whole", "n", "size")),
            integer("done", names=("done", "finished", "k", "ready"), make=_part),
        ],
        "str",
        [
            (
                "$done of $all tasks are done. $hand 'not started' if that is none of them, 'finished' if it is all, "
                "and otherwise a text such as '3 of 8 done'."
            ),
            (
                "If $done is 0, return 'not started'; if it equals $all, return 'finished'; in all other cases return "
                "$done, ' of ', $all and ' done' as one text. $all is at least 1."
            ),
            (
                "Describe the progress of a work that has $all steps, one or more, of which $done are behind you: "
                "'not started' at the beginning, 'finished' at the end, and for example '3 of 8 done' on the way."
            ),
            (
                "A screen shows how much of a copy is ready: '3 of 8 done' after 3 of 8 files. Before the first file "
                "it shows 'not started' and after the last one 'finished'. What does it show after $done of $all "
                "files? There is at least one file."
            ),
            (
                "The function takes the number of all tasks, at least 1, and the number of those done, and returns a "
                "message in the form '3 of 8 done'. The messages for nothing and for everything are 'not started' and "
                "'finished'."
            ),
            (
                "You get two numbers: how many tasks there are (never 0) and how many are done. Is nothing done? "
                "Return 'not started'. Is everything done? Return 'finished'. Otherwise return a text like '3 of 8 "
                "done' with your numbers."
            ),
            (
                "{Input|Given}: a positive $all and $done from 0 to $all. {Output|Result|Returned}: 'not started' for "
                "0, 'finished' when both are equal, else '<done> of <all> done'."
            ),
            (
                "'3 of 8 done' is the pattern of the text to return for $done and $all, except at the limits: 'not "
                "started' belongs to $done equal to 0, and 'finished' to $done equal to $all, which is 1 or more."
            ),
            (
                "A pupil reads a book with $all chapters (at least one) and has read $done. Write what the reading "
                "diary says: 'not started', 'finished', or, between these, a line such as '3 of 8 done'."
            ),
            "Progress text for $done out of $all (1 or more): 'not started', 'finished' or like '3 of 8 done'.",
        ],
        [
            """
            if $done == 0:
                return "not started"
            if $done == $all:
                return "finished"
            return f"{$done} of {$all} done"
            """,
            """
            if $done == 0:
                return "not started"
            elif $done < $all:
                return str($done) + " of " + str($all) + " done"
            else:
                return "finished"
            """,
        ],
        lambda whole, done: {0: "not started", whole: "finished"}.get(done, f"{done} of {whole} done"),
        edges=((8, 0), (8, 3), (8, 8), (1, 1), (1, 0)),
    ),
    drill(
        "text_messages.bar_of_signs",
        "$tag_bar draw_$tag_bar bar_for_$tag {show|print}_$tag $tag_as_signs $tag_line",
        [
            integer("all", 1, 10, names=("size", "n", "places", "length")),
            integer("done", names=("done", "filled", "k", "reached"), make=_part),
        ],
        "str",
        [
            (
                "$build a bar for $done out of $all: '$open', then $done times '$full', then '$empty' for each one "
                "that is missing to $all, then '$close'."
            ),
            (
                "$hand a string that shows $done of $all as signs between '$open' and '$close'. Filled places are "
                "'$full', the remaining ones '$empty'; there are $all places in all."
            ),
            (
                "Draw a row of $all signs, the first $done of them '$full' and the others '$empty', with '$open' in "
                "front and '$close' at the end."
            ),
            (
                "For each number from 1 to $all write '$full' if it is at most $done and '$empty' if it is greater. "
                "Put '$open' before all that and '$close' after it, and return the string."
            ),
            (
                "$story There are $all places, and $done of them, counted from the left, are filled. A filled place "
                "is drawn as '$full', an empty one as '$empty', and the whole stands between '$open' and '$close'. "
                "Return the drawing."
            ),
            (
                "The function takes a total and a part of it, from 0 to the total, and returns a bar in text form: "
                "'$open', one '$full' per unit of the part, one '$empty' per unit of the rest, '$close'."
            ),
            (
                "You get two numbers, $all and $done. Write '$open'. Write '$full' $done times. Now write '$empty' so "
                "often that you have $all signs after the '$open'. Write '$close'. Return the text."
            ),
            (
                "{Input|Given}: $all and $done with 0 <= $done <= $all. {Output|Result|Returned}: '$open' + filled "
                "part ('$full') + empty part ('$empty') + '$close', with $all signs between the ends."
            ),
            (
                "If nothing is done, only '$empty' signs stand between '$open' and '$close', and if everything is "
                "done, only '$full' signs. In general there are $done of the latter on the left, and the two kinds "
                "together are $all."
            ),
            "A bar '$open...$close' with $done '$full' and then '$empty' up to $all signs.",
        ],
        [
            'return "$open" + "$full" * $done + "$empty" * ($all - $done) + "$close"',
            """
            bar = ""
            for $i in range($all):
                if $i < $done:
                    bar += "$full"
                else:
                    bar += "$empty"
            return "$open" + bar + "$close"
            """,
        ],
        lambda whole, done, v: v["open"] + (v["full"] * done).ljust(whole, v["empty"]) + v["close"],
        edges=((5, 0), (5, 5), (4, 1)),
        variants=[
            {
                "tag": "progress",
                "open": "[",
                "close": "]",
                "full": "#",
                "empty": "-",
                "story": "A download draws a bar on the screen.",
            },
            {
                "tag": "rating",
                "open": "(",
                "close": ")",
                "full": "*",
                "empty": ".",
                "story": "Readers give stars to a book.",
            },
        ],
    ),
    drill(
        "text_messages.polite_name",
        "polite_name {how_to|way_to}_address address_person full_address_name name_with_title person_label",
        [
            Arg(
                "title",
                ("title", "form", "prefix"),
                "str",
                lambda d, _: d.choose(("", "", "Dr", "Prof", "Captain", "Ms")),
            ),
            person("first", ("first", "first_name", "given")),
            Arg(
                "last",
                ("last", "last_name", "family", "surname"),
                "str",
                lambda d, _: d.choose(("Hill", "Lake", "Young", "Baker", "Field")),
            ),
        ],
        "str",
        [
            (
                "$hand how to address a person: $title and $last if there is a title, but $first and $last if $title "
                "is empty. One space stands between the parts."
            ),
            (
                "If $title is the empty string, return $first, a space and $last. Otherwise return $title, a space "
                "and $last, without the first name."
            ),
            (
                "People with a title are called 'Dr Hill', people without one 'Ada Hill'. Compose the name from "
                "$title (which may be empty), $first and $last."
            ),
            (
                "The first name is only used for somebody without a title. Write $last, and before it, with a space, "
                "either $title or, if that is empty, $first."
            ),
            (
                "A hotel prints cards for its guests: a guest with a title finds the title and the last name on it, "
                "any other guest both names. What stands on the card for $title, $first and $last? An empty $title "
                "means that there is none."
            ),
            (
                "The function takes a title, which may be an empty string, a first name and a last name. It returns "
                "the title with the last name, or the two names if the title is missing, separated by a space."
            ),
            (
                "You get three texts: a title, a first name and a last name. Is the title empty? Then write first "
                "name, space, last name. Is there a title? Then write title, space, last name."
            ),
            (
                "{Input|Given}: $title, $first, $last. {Output|Result|Returned}: '<title> <last>' for a title that is "
                "not empty, '<first> <last>' for an empty one."
            ),
            (
                "Choose the word before $last: it is $title, unless that is '', and then it is $first. Return this "
                "word and $last with a space in between."
            ),
            "$title (or $first, if the title is empty), a space, $last.",
        ],
        [
            """
            if $title == "":
                return $first + " " + $last
            return $title + " " + $last
            """,
            """
            start = $title if $title else $first
            return f"{start} {$last}"
            """,
        ],
        lambda title, first, last: " ".join(([title] if len(title) else [first]) + [last]),
        edges=(("", "Ada", "Hill"), ("Dr", "Ben", "Lake")),
    ),
    drill(
        "text_messages.reply_subject",
        "reply_subject subject_of_{reply|answer} answer_subject {make|build}_reply_line re_subject",
        [phrase("subject", ("subject", "title", "text", "line", "s"), _subject)],
        "str",
        [
            (
                "$hand the subject of the answer to a mail with the subject $subject: 'Re: ' is put in front, unless "
                "it begins with 're:' already, in whatever case. Then it stays as it is."
            ),
            (
                "If $subject starts with 're:', where small and capital letters are the same, return it unchanged. "
                "Otherwise return 'Re: ' followed by $subject."
            ),
            (
                "Put 'Re: ' before $subject, but not a second time: a subject whose first three characters are 're:' "
                "in any mixture of cases is returned as it stands."
            ),
            (
                "A mail program writes 'Re: ' in front of a subject when you answer. It recognises subjects of "
                "answers by 're:' at their beginning (or 'RE:', 'Re:', 'rE:') and leaves these alone. What does it "
                "make of $subject?"
            ),
            (
                "The function takes the subject of a message and returns that of a reply. It adds the prefix 'Re: ' "
                "to subjects that do not begin with 're:', compared without regard to case, and adds nothing to the "
                "others."
            ),
            (
                "You get the title of a letter. Does it begin with 're:', in small or big letters? Then return the "
                "title. If it does not, write 'Re: ' and then the title, and return that."
            ),
            (
                "{Input|Given}: a subject. {Output|Result|Returned}: the same subject if its lower-case form starts "
                "with 're:', else 'Re: ' plus the subject."
            ),
            (
                "Two clerks write letters to and fro. The first answer gets 'Re: ' in front of the title, all later "
                "ones keep the title they answer to, which has 're:' at its start in some spelling of cases. Compose "
                "the title of the answer to $subject."
            ),
            (
                "An answer needs exactly one 'Re: '. Add it to the front of $subject if nothing like 're:' (case "
                "ignored) is there; in the other case change nothing."
            ),
            "'Re: ' plus $subject, or just $subject if it starts with 're:' in any case.",
        ],
        [
            """
            if $subject.lower().startswith("re:"):
                return $subject
            return "Re: " + $subject
            """,
            'return $subject if $subject[:3].lower() == "re:" else f"Re: {$subject}"',
        ],
        lambda subject: "Re: " * (subject[:3] not in ("re:", "Re:", "RE:", "rE:")) + subject,
        edges=(("",), ("Re: tea",), ("rE:tea",), ("red boats",)),
    ),
    drill(
        "text_messages.opening_hours",
        "opening_hours hours_line {format|show}_hours day_and_hours shop_sign_line opening_text",
        [
            Arg(
                "day",
                ("day", "weekday", "name"),
                "str",
                lambda d, _: d.choose(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")),
            ),
            integer("start", 6, 12, names=("start", "opens", "begin", "from_hour")),
            integer(
                "end",
                names=("end", "closes", "stop", "to_hour"),
                make=lambda d, b: b[1] + d.choose((0, d.integer(1, 8), d.integer(4, 9))),
            ),
        ],
        "str",
        [
            (
                "$hand a line for the sign of a shop, such as 'Mon: 9-17', from the day $day and the hours $start and "
                "$end. If both hours are equal, the shop does not open and the line is like 'Mon: closed'."
            ),
            (
                "If $start and $end are the same, return $day and ': closed'. Otherwise return $day, ': ', $start, "
                "'-' and $end as one text."
            ),
            (
                "When is the library open? Write the day $day, a colon, a space and then the opening hour $start, '-' "
                "and the closing hour $end; but write 'closed' in place of the hours if they do not differ."
            ),
            (
                "Compose the opening hours of one day as text. For $day with the hours $start to $end it looks like "
                "'Mon: 9-17', and for a day on which nothing lies between $start and $end, because they are equal, "
                "like 'Mon: closed'."
            ),
            (
                "The function takes the name of a day and two hours, the second not before the first. It returns "
                "'day: first-second' with these values, or 'day: closed' for equal hours."
            ),
            (
                "You get a day and two hours. Write the day, then a colon and a space. Are the hours the same? Then "
                "write 'closed'. If not, write the first hour, the sign '-' and the second hour. Return the line."
            ),
            (
                "{Input|Given}: $day, $start and $end with $start <= $end. {Output|Result|Returned}: 'Mon: 9-17' or, "
                "for two equal hours, 'Mon: closed', with the given day and hours."
            ),
            (
                "On the door of a museum stands a line for each day. A day without opening time is marked by $start "
                "being equal to $end and is shown as 'closed'. Other days show both hours with '-' between them. In "
                "front stands the day and ': '. Write the line of $day."
            ),
            (
                "Behind $day and ': ' comes either the text 'closed', if the time from $start to $end has no length, "
                "or else these two hours, connected by '-'."
            ),
            "'$day: $start-$end' with the values of the three arguments; 'closed' after the colon for equal hours.",
        ],
        [
            """
            if $start == $end:
                return $day + ": closed"
            return $day + ": " + str($start) + "-" + str($end)
            """,
            """
            hours = f"{$start}-{$end}" if $start != $end else "closed"
            return f"{$day}: {hours}"
            """,
        ],
        lambda day, start, end: ": ".join((day, "-".join(map(str, (start, end))) if end - start else "closed")),
        edges=(("Mon", 9, 17), ("Sun", 9, 9), ("Sat", 10, 11)),
    ),
    drill(
        "text_messages.when_text",
        "when_text days_in_words relative_day {name|tell}_day how_long_until day_message",
        [integer("days", names=("days", "n", "difference", "offset"), make=_days)],
        "str",
        [
            (
                "Something happens $days days from now. $hand 'today' for 0, 'tomorrow' for 1, 'yesterday' for -1, a "
                "text like 'in 3 days' for larger numbers and like '3 days ago' for numbers below -1."
            ),
            (
                "Put the number $days into words: -1, 0 and 1 are 'yesterday', 'today' and 'tomorrow'. Other positive "
                "numbers give 'in', the number and 'days'; other negative ones give the number without its sign and "
                "'days ago'."
            ),
            (
                "If $days is 0, return 'today'; if it is 1, 'tomorrow'; if it is -1, 'yesterday'. If it is greater "
                "than 1, return 'in 3 days' with the right number; if it is less than -1, return '3 days ago' with "
                "the right number, which is written without a minus."
            ),
            (
                "A calendar tells when an event takes place: 'today', 'tomorrow', 'yesterday', or for example 'in 3 "
                "days' or '3 days ago'. What does it tell for an event $days days after today, where a negative "
                "number means the past?"
            ),
            (
                "The function takes an integer, the day of an event minus the present day, and returns how one would "
                "say it. The three nearest days have their own words (yesterday, today, tomorrow); later days are "
                "written like 'in 3 days', earlier ones like '3 days ago'."
            ),
            (
                "You get a number of days. Is it 0? Say 'today'. Is it 1? Say 'tomorrow'. Is it -1? Say 'yesterday'. "
                "For a bigger number say 'in 3 days', and for a smaller one '3 days ago', but with your number and no "
                "minus sign."
            ),
            (
                "{Input|Given}: $days, an integer of either sign. {Output|Result|Returned}: one of 'yesterday' (-1), "
                "'today' (0), 'tomorrow' (1); 'in k days' for k from 2 on; 'k days ago' for -k from -2 down."
            ),
            (
                "A grandmother asks when the visitors come, or came. They come $days days from today; below 0 they "
                "have been there already. Answer with 'today', 'tomorrow' or 'yesterday' where that fits, otherwise "
                "in the form 'in 3 days' or '3 days ago'."
            ),
            (
                "For $days from -1 to 1 the result is a single word: 'yesterday', 'today', 'tomorrow'. Beyond that it "
                "contains the amount of days: after 'in' and before 'days' if they lie ahead, before 'days ago' if "
                "they are over."
            ),
            "$days as text: 'in 4 days', 'tomorrow', 'today', 'yesterday', '4 days ago'.",
        ],
        [
            """
            if $days == 0:
                return "today"
            if $days == 1:
                return "tomorrow"
            if $days == -1:
                return "yesterday"
            if $days > 0:
                return f"in {$days} days"
            return f"{-$days} days ago"
            """,
            """
            named = {-1: "yesterday", 0: "today", 1: "tomorrow"}
            if $days in named:
                return named[$days]
            if $days > 1:
                return "in " + str($days) + " days"
            return str(-$days) + " days ago"
            """,
        ],
        lambda days: _NEAR_DAYS.get(f"{days}") or (f"in {days} days" if days > 0 else f"{days} days ago"[1:]),
        edges=((0,), (1,), (-1,), (2,), (-2,), (10,)),
    ),
    drill(
        "text_messages.match_report",
        "match_report score_sentence {report|describe}_match result_in_words match_line sports_headline",
        [
            Arg("a", ("home", "first", "team1", "a"), "str", lambda d, _: d.choose(PEOPLE[:12])),
            Arg("b", ("guest", "second", "team2", "b"), "str", lambda d, _: d.choose(PEOPLE[12:])),
            small("p", 0, 4, ("home_points", "points1", "score1", "p")),
            small("q", 0, 4, ("guest_points", "points2", "score2", "q")),
        ],
        "str",
        [
            (
                "$a plays against $b, with $p points for $a and $q for $b. $hand a sentence like 'Ada beat Ben 3:1', "
                "in which the winner and the higher number come first, or like 'Ada drew with Ben 2:2' if both have "
                "the same, $a first."
            ),
            (
                "If $p is greater than $q, return $a, ' beat ', $b, a space, $p, ':' and $q. If it is smaller, "
                "exchange both the names and the numbers. If they are equal, return $a, ' drew with ', $b, a space "
                "and the score $p, ':', $q."
            ),
            (
                "Report a match. $a has made $p points and $b has made $q. The report names the winner, ' beat ', the "
                "loser and the score such as 3:1 from the winner's view; a match without winner is reported as in "
                "'Ada drew with Ben 2:2', beginning with $a."
            ),
            (
                "Write the result of a game in words: 'Ada beat Ben 3:1' when Ada has 3 points and Ben 1, no matter "
                "which of them is $a and which is $b. $p belongs to $a, $q to $b. For equal points write 'Ada drew "
                "with Ben 2:2', where Ada is $a."
            ),
            (
                "The function takes two names and their points, in the same order, and returns a report: winner, "
                "'beat', loser, winner's points, colon, loser's points. When the points are equal it returns first "
                "name, 'drew with', second name and the score."
            ),
            (
                "You get two players and their points. Who has more? Write this player, 'beat', the other player, and "
                "the points like '3:1', the bigger number in front. Have they equally many? Then write the first "
                "player, 'drew with', the second player, and the points. Put spaces between the parts."
            ),
            (
                "{Input|Given}: $a, $b and their scores $p and $q. {Output|Result|Returned}: 'X beat Y 3:1', where X "
                "is the one with the higher score and that score stands first, or 'X drew with Y 2:2' with $a as X."
            ),
            (
                "A newspaper prints one line about each chess match, for example 'Ada beat Ben 3:1'. The loser never "
                "comes first, neither by name nor by number. If nobody lost, the line is like 'Ada drew with Ben "
                "2:2', in the order $a, $b. Compose the line for the points $p of $a and $q of $b."
            ),
            (
                "Put the winner of $a (score $p) and $b (score $q) in front of ' beat ' and the loser behind it; the "
                "score follows after a space, higher number, ':', lower number. A tie keeps the order and has ' drew "
                "with ' instead."
            ),
            "'X beat Y 3:1' (winner first) or 'X drew with Y 2:2' for $a with $p and $b with $q points.",
        ],
        [
            """
            if $p > $q:
                return f"{$a} beat {$b} {$p}:{$q}"
            if $p < $q:
                return f"{$b} beat {$a} {$q}:{$p}"
            return f"{$a} drew with {$b} {$p}:{$q}"
            """,
        ],
        lambda a, b, p, q: (
            " ".join((a, "drew with", b, f"{p}:{p}"))
            if p == q
            else "{1[1]} beat {0[1]} {1[0]}:{0[0]}".format(*sorted([(p, a), (q, b)]))
        ),
        edges=(("Ada", "Ben", 3, 1), ("Ada", "Ben", 1, 3), ("Ada", "Ben", 2, 2)),
    ),
    drill(
        "text_messages.distance_text",
        "$tag_text format_$tag {show|write}_$tag $tag_label readable_$tag $tag_in_words",
        [
            integer(
                "n",
                0,
                9,
                names=("amount", "n", "value", "number"),
                make=lambda d, _: d.choose(
                    (d.integer(1, 999), d.integer(1, 9) * 1000, d.integer(1000, 9999), d.integer(10000, 60000))
                ),
            )
        ],
        "str",
        [
            (
                "$n is a $tag in $small. $hand a text like '850 $s' if it is less than 1000, and otherwise the $tag "
                "in $large with one decimal, like '1.5 $l'."
            ),
            (
                "If $n is below 1000, return the number, a space and '$s'. From 1000 on, divide it by 1000, write the "
                "quotient with exactly one digit after the point, a space and '$l'."
            ),
            (
                "Write the $tag of $n $small so that people like to read it: up to 999 in $small ('850 $s'), larger "
                "ones in $large with one decimal place ('1.5 $l')."
            ),
            (
                "$story It shows a number below 1000 as '850 $s', say, and any other as thousands with one decimal, "
                "such as '1.5 $l' or '2.0 $l'. What does it show for $n $small?"
            ),
            (
                "The function takes a $tag in whole $small and returns it as text. Values under 1000 keep their unit "
                "'$s'; the rest are given in '$l' (1000 $small each), formatted with one decimal."
            ),
            (
                "You get a number of $small. Is it smaller than 1000? Write it and '$s' with a space between. If not, "
                "turn it into $large by dividing by 1000, write one digit after the point, a space and '$l'."
            ),
            (
                "{Input|Given}: a whole number of $small. {Output|Result|Returned}: '<number> $s' for less than 1000, "
                "'<number / 1000 with one decimal> $l' for 1000 and more."
            ),
            (
                "A text for a $tag has the unit '$s' or, as soon as there are 1000 $small, the unit '$l' and one "
                "decimal, for instance '1.5 $l'. A space stands before the unit. Compose it for $n $small."
            ),
            (
                "Choose the unit by size: '$s' while $n is under 1000, and '$l', with the number divided by 1000 and "
                "rounded to one decimal, otherwise. Return number, space and unit."
            ),
            "$n $small as '850 $s' or, from 1000 on, as '1.5 $l'.",
        ],
        [
            """
            if $n < 1000:
                return f"{$n} $s"
            return f"{$n / 1000:.1f} $l"
            """,
            """
            if $n < 1000:
                return str($n) + " $s"
            return format($n / 1000, ".1f") + " $l"
            """,
        ],
        lambda n, v: " ".join((str(n), v["s"]) if n <= 999 else (str(round(n / 1000, 1)), v["l"])),
        edges=((0,), (999,), (1000,), (2500,)),
        variants=[
            {
                "tag": "distance",
                "small": "metres",
                "large": "kilometres",
                "s": "m",
                "l": "km",
                "story": "A map program tells how far it is.",
            },
            {
                "tag": "weight",
                "small": "grams",
                "large": "kilograms",
                "s": "g",
                "l": "kg",
                "story": "A kitchen scale has a display.",
            },
        ],
    ),
    drill(
        "text_messages.rule_line",
        "rule_line table_rule {line|rule}_under_header separator_line dashes_for_columns table_border",
        [numbers("widths", 1, 8, 1, 4, kind="", names=("widths", "sizes", "columns", "lengths"))],
        "str",
        [
            (
                "$build the line below the head of a table: for each width in $widths that many '-', with '$cross' "
                "between neighbouring columns."
            ),
            (
                "$hand a string of dashes that is interrupted by '$cross' where one column meets the next; the "
                "columns have the widths $widths. At the ends there is no '$cross'."
            ),
            (
                "Each number of $widths says how wide a column is. Write a row of '-' of this length for each column "
                "and join the rows by '$cross'."
            ),
            (
                "Draw the horizontal line of a table on which the vertical lines appear as '$cross'. The numbers of "
                "'-' before, between and after them are $widths, from left to right."
            ),
            (
                "A text program rules a line under the names of the columns. A column that is 3 wide gives '---', and "
                "two columns are parted by '$cross'. Produce the line for columns of the widths $widths."
            ),
            (
                "The function takes a list of column widths, one or more, and returns a line that consists of as many "
                "dashes as each of them demands, with one '$cross' in each place between two columns."
            ),
            (
                "You get a list of numbers. For the first number, write as many '-' as it says. Then write '$cross' "
                "and go on with the next number in the same way. After the last number write no '$cross'. Return the "
                "line."
            ),
            (
                "{Input|Given}: widths of at least one column. {Output|Result|Returned}: blocks of '-' with these "
                "lengths, separated by '$cross'."
            ),
            (
                "If there is one column, the line has only dashes, as many as it is wide; otherwise '$cross' stands "
                "between the dashes of each two neighbours. Return the line for the column widths $widths."
            ),
            "Dashes for each of $widths, joined by '$cross'.",
        ],
        [
            'return "$cross".join("-" * width for width in $widths)',
            """
            $result = ""
            for $i, width in enumerate($widths):
                if $i > 0:
                    $result += "$cross"
                $result += "-" * width
            return $result
            """,
        ],
        lambda widths, v: v["cross"].join([format("", f"->{width}") for width in widths]),
        edges=(([3],), ([1, 4, 2],)),
        variants=[{"cross": "+"}, {"cross": "-+-"}, {"cross": "|"}],
    ),
    drill(
        "text_messages.sum_line",
        "$tag_line show_$tag {write|print}_$tag $tag_with_result $tag_as_text calculation_text",
        [numbers("numbers", 0, 12, 1, 4)],
        "str",
        [
            (
                "Write the calculation of the $tag of $numbers as text with its result, for example '$example'. The "
                "list holds at least one number, and none is negative."
            ),
            (
                "$hand the numbers in $numbers with ' $op ' between them, then ' = ' and their $tag. There is one "
                "number or more, and there are no negative ones."
            ),
            (
                "How would you write down on paper that you have $done the numbers $numbers, one or more of them and "
                "none below 0? Use the form '$example'."
            ),
            (
                "Join all of $numbers by ' $op ', then add ' = ' and the $tag. A single number gives something like "
                "'7 = 7'. The list is never empty and holds no negative number."
            ),
            (
                "A calculator with a paper strip prints all that it was given and what came out, such as '$example'. "
                "What does it print after the numbers $numbers have been $done? They are at least one and not "
                "negative."
            ),
            (
                "The function takes a non-empty list of integers from 0 up and returns an equation as a string: the "
                "integers with ' $op ' in between on the left, and their $tag on the right of ' = '."
            ),
            (
                "You get some numbers, one at least and none under 0. Write them in order and put ' $op ' between "
                "each two. Then write ' = ' and what you get when they are all $done. Return the whole line."
            ),
            (
                "{Input|Given}: one or more integers, none negative. {Output|Result|Returned}: a text like "
                "'$example', that is, the terms, an equals sign and the $tag."
            ),
            (
                "A teacher wants solutions to show the way: not just the $tag of $numbers, but a line of the form "
                "'$example' with all the numbers. If there is only one, it looks like '7 = 7'. Numbers are never "
                "negative, and never missing."
            ),
            "$numbers (at least one, none negative) joined by ' $op ', then ' = ' and the $tag.",
        ],
        [
            """
            $result = $start
            for $x in $numbers:
                $result $op= $x
            return " $op ".join(str($x) for $x in $numbers) + " = " + str($result)
            """,
        ],
        lambda numbers, v: " = ".join(
            (
                f" {v['op']} ".join(f"{n}" for n in numbers),
                str(sum(numbers) if v["op"] == "+" else eval("*".join(map(str, numbers)))),
            )
        ),
        edges=(([7],), ([2, 3, 4],), ([0, 5],)),
        variants=[
            {"tag": "sum", "op": "+", "example": "2 + 3 + 4 = 9", "done": "added", "start": "0"},
            {"tag": "product", "op": "*", "example": "2 * 3 * 4 = 24", "done": "multiplied", "start": "1"},
        ],
    ),
    drill(
        "text_messages.outline",
        "outline_lines bullet_list {nested|indented}_list show_outline levels_to_lines print_levels",
        [Arg("entries", ("entries", "items", "points", "outline", "parts"), "list[tuple[int, str]]", _levels)],
        "list[str]",
        [
            (
                "$entries holds tuples of a level and a text. $build a list of lines: '- ' and the text, with two "
                "spaces in front for each level (level 0 has none)."
            ),
            (
                "$hand each entry (level, text) of $entries as a line of an outline. The line begins with 2 * level "
                "spaces, followed by '- ' and the text."
            ),
            (
                "Turn $entries into an indented list. A text of level 0 stands at the margin, and each further level "
                "is moved two spaces to the right; every text has '- ' before it. Return the lines."
            ),
            (
                "For each pair of a level and a text in $entries, write twice as many spaces as the level says, then "
                "'- ', then the text. Return the list of these strings."
            ),
            (
                "The plan of a talk has main points (level 0), points under them (level 1), and so on. Show the plan "
                "$entries, tuples of level and text, line by line: '- ' before each text, and two more spaces of "
                "indentation with each level."
            ),
            (
                "The function takes a list of (level, text) tuples and returns a list of strings. Each consists of "
                "the indentation, which is two spaces per level, a dash with a space, and the text."
            ),
            (
                "You get a list of tuples. In each there is a number and a text. Write two spaces as many times as "
                "the number says. Then write '- ' and the text. Return a list of all these lines; an empty list stays "
                "empty."
            ),
            (
                "{Input|Given}: tuples (level, text), level being 0 or more. {Output|Result|Returned}: for each "
                "tuple, a string of 2 * level spaces + '- ' + text."
            ),
            (
                "If the level of an entry in $entries is 0, its line is just '- ' and the text; every level above "
                "that puts two spaces before the dash. Return the lines in order."
            ),
            "Lines '- text' for the (level, text) tuples in $entries, indented by two spaces per level.",
        ],
        [
            'return ["  " * level + "- " + label for level, label in $entries]',
            """
            $result = []
            for level, label in $entries:
                indent = " " * (2 * level)
                $result.append(f"{indent}- {label}")
            return $result
            """,
        ],
        lambda entries: [("- " + one[1]).rjust(2 * one[0] + 2 + len(one[1])) for one in entries],
        edges=(([],), ([(0, "tea")],), ([(0, "tea"), (2, "cup"), (1, "pot")],)),
    ),
    drill(
        "text_messages.aligned_pairs",
        "aligned_pairs {form|sheet}_lines show_settings align_values list_pairs key_value_lines",
        [Arg("info", ("info", "data", "settings", "facts", "table"), "dict[str, str]", _few_pairs)],
        "list[str]",
        [
            (
                "$hand a line for each entry of $info: the key, padded with spaces on the right to the length of the "
                "longest key, then ': ' and the value. The order of the entries is kept."
            ),
            (
                "Write the entries of the dictionary $info as lines, so that all colons stand below each other: key, "
                "spaces up to the length of the longest key, ': ', value. Return the list of lines, in the order of "
                "the dictionary."
            ),
            (
                "Find the longest key in $info. Every key gets spaces at its end until it is as long; behind it come "
                "': ' and its value. Return the resulting lines in order, or an empty list for an empty dictionary."
            ),
            (
                "Show the facts in $info as on a form, line by line, key on the left and value on the right of ': '. "
                "Short keys are followed by spaces, so that the values begin in the same column, set by the longest "
                "key."
            ),
            (
                "A weather station displays names and values, kept in $info, with its values neatly below each other. "
                "To that end each name is filled up with blanks to the length of the longest name, and ': ' and the "
                "value follow. Return the lines that are displayed."
            ),
            (
                "The function takes a dictionary of strings and returns a list of strings, one per entry: the "
                "left-justified key in a column as wide as the longest key, a colon, a space, the value."
            ),
            (
                "You get a dictionary. Count the letters of its longest key. Make all keys as long by writing spaces "
                "after them. Then write ': ' and the value of each key. Return the lines in a list. No entries give "
                "an empty list."
            ),
            (
                "{Input|Given}: $info with strings as keys and values. {Output|Result|Returned}: lines of the form "
                "'key: value' in which spaces between the key and the colon make all keys equally long as the longest."
            ),
            (
                "If a key of $info is shorter than the longest one, the difference is made up with spaces before the "
                "colon; after the colon come one space and the value. Return such a line for every entry, in order."
            ),
            "'key: value' lines of $info with keys padded to the longest.",
        ],
        [
            """
            width = max((len($mapkey) for $mapkey in $info), default=0)
            $result = []
            for $mapkey, $val in $info.items():
                $result.append($mapkey.ljust(width) + ": " + $val)
            return $result
            """,
            """
            width = max([len($mapkey) for $mapkey in $info] + [0])
            return [f"{$mapkey:<{width}}: {$val}" for $mapkey, $val in $info.items()]
            """,
        ],
        lambda info: [one + " " * (sorted(map(len, info))[-1] - len(one)) + ": " + info[one] for one in info],
        edges=(({},), ({"tea": "hot"},), ({"a": "1", "bcd": "x"},)),
    ),
)
