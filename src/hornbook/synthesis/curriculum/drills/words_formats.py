"""Writing texts: greetings, plurals, ordinals, lists in prose, money, labels, tables, boxes."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, mapping, person, word
from hornbook.synthesis.curriculum.char_arguments import sign, small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase, word_list

FAMILIES = (
    drill(
        "words_formats.greeting",
        "$tag $tag_message make_$tag write_$tag {text|line}_of_$tag $tag_for",
        [person()],
        "str",
        [
            "$hand the text '$before', then $person, then '$after'.",
            "$build a(n) $tag for $person: '$before' stands before the name and '$after' behind it.",
            (
                "A program writes a(n) $tag. It begins with '$before' and ends with '$after', and the name stands "
                "between. Write it for $person."
            ),
            "Put the name $person between '$before' and '$after' and return the whole text.",
            "The form of a(n) $tag has a gap for the name, between '$before' and '$after'. Fill $person into the gap.",
            "Compose the $tag that begins with '$before', goes on with $person, and ends with '$after'.",
            (
                "This function takes a name and returns a string in which '$before' precedes the name and "
                "'$after' follows it."
            ),
            "You get a name. Write '$before' first, then the name, then '$after'. Return this text.",
            (
                "A machine prints a(n) $tag for every visitor: '$before', the name, '$after'. Produce "
                "what it prints for $person."
            ),
            "In: a name. Out: one string, namely '$before' + name + '$after'.",
        ],
        ['return f"$before{$person}$after"', 'return "$before" + $person + "$after"'],
        lambda person, v: "".join((v["before"], person, v["after"])),
        edges=(("Ada",), ("",)),
        variants=[
            {"tag": "greeting", "before": "Hello, ", "after": "!"},
            {"tag": "invitation", "before": "Dear ", "after": ", please come!"},
            {"tag": "farewell", "before": "Good night, ", "after": "."},
        ],
    ),
    drill(
        "words_formats.plural",
        "count_with_noun with_plural {number|count}_and_noun plural_text how_many_text say_count",
        [integer("n", 0, 5), word()],
        "str",
        [
            "$hand $n and $word with a space between, and with an 's' at the end unless $n is 1: '1 book', '3 books'.",
            (
                "Write how many there are: the number $n, a space, and the noun $word, which gets an 's' for "
                "any number but 1."
            ),
            "A shop prints '1 lamp' but '2 lamps' and '0 lamps'. Print $n of $word in this way{, adding just an 's'|}.",
            (
                "$build a text of the number $n and the noun $word. The noun is put in the plural (add 's') if "
                "$n is not 1."
            ),
            (
                "For the number 1 the noun stays as it is; for all others it is followed by 's'. $hand $n and "
                "$word so, separated by "
                "a space."
            ),
            "Join $n and $word by a space and append an 's' when $n differs from 1.",
            (
                "This function takes a number and a noun and returns a string with both, separated by a space, "
                "where an 's' has been appended to the noun if the number differs from 1."
            ),
            (
                "You get the number $n and the word $word. Write the number, a space and the word. If the "
                "number is not 1, write 's' at the end. Return this text."
            ),
            (
                "A packing list must say what is in the box in good grammar: '1 cup', but '0 cups' and '4 "
                "cups'. Produce the line for $n pieces of $word; the plural just has an 's' more."
            ),
            "In: $n and $word. If $n is 1, output number, space, noun; otherwise output number, space, noun, 's'.",
        ],
        """
        if $n == 1:
            return f"{$n} {$word}"
        return f"{$n} {$word}s"
        """,
        lambda n, word: str(n) + " " + word + "s" * (n != 1),
        edges=((1, "book"), (0, "cat"), (3, "map")),
    ),
    drill(
        "words_formats.ordinal",
        "ordinal to_ordinal ordinal_number {number|make}_ordinal rank_text place_text",
        [integer("n", 1, 130)],
        "str",
        [
            (
                "$hand $n with its English ordinal ending: 1st, 2nd, 3rd, 4th and so on. 11, 12 and 13 end in "
                "'th', as do 111, 112, 113."
            ),
            (
                "Write $n as an ordinal number such as '21st', '42nd', '103rd' or '7th'. When the last two "
                "digits are 11, 12 or 13, the "
                "ending is 'th'."
            ),
            (
                "English ordinals end in 'st' after a last digit 1, 'nd' after 2, 'rd' after 3, else 'th'; "
                "numbers ending in 11, 12 or "
                "13 have 'th' too. $build the one for $n."
            ),
            (
                "A runner finished at place $n. Write the place as '1st', '2nd', '3rd', '4th' ('th' also for "
                "all that end in 11, 12, 13)."
            ),
            (
                "Append 'st', 'nd', 'rd' or 'th' to $n by its last digit (1, 2, 3, other), but always 'th' if "
                "it ends with 11, 12 or 13."
            ),
            (
                "Turn the positive integer $n into text: the number, then the ending that English puts behind "
                "it, as in 22nd or 12th. "
                "Endings of 11, 12 and 13, and of 111 and so on, are 'th'."
            ),
            (
                "This function takes a positive integer and returns it as a string with 'st', 'nd', 'rd' or "
                "'th' appended, as is usual in English: 'th' if the last two digits are 11, 12 or 13, otherwise "
                "according to the last digit 1, 2, 3 or another."
            ),
            (
                "You get a number. Write it and then two letters. After 1 at the end write 'st', after 2 'nd', "
                "after 3 'rd', after all others 'th'. But after 11, 12 and 13 at the end, always write 'th'."
            ),
            (
                "A calendar of a building names its floors '1st', '2nd', '3rd', '4th' up to '11th', '12th', "
                "'13th', '21st' and beyond, with '111th' to '113th' as well. Produce the name for floor $n."
            ),
            (
                "In: a positive integer. If it ends in 11, 12 or 13, append 'th'; otherwise, for a last digit "
                "of 1, 2 or 3, append 'st', 'nd' or 'rd'; in all other cases 'th'. Out: the string."
            ),
        ],
        """
        if $n % 100 in (11, 12, 13):
            return f"{$n}th"
        if $n % 10 == 1:
            return f"{$n}st"
        if $n % 10 == 2:
            return f"{$n}nd"
        if $n % 10 == 3:
            return f"{$n}rd"
        return f"{$n}th"
        """,
        lambda n: str(n) + ("th" if n // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")),
        edges=((1,), (12,), (111,), (22,), (103,)),
    ),
    drill(
        "words_formats.prose_list",
        "list_in_prose join_with_$tag words_to_phrase {make|write}_list enumerate_words natural_list",
        [word_list(make=lambda d, _: d.words(0, 4))],
        "str",
        [
            (
                "Write the items of $words as in a sentence: commas between them and '$tag' before the last, "
                "like 'a, b $tag c'."
            ),
            (
                "$hand the words of $words as an enumeration: 'x' for one, 'x $tag y' for two, 'x, y $tag z' "
                "for three and so on."
            ),
            (
                "In English prose a list is written with ', ' between its items, but with ' $tag ' before the last. "
                "Write $words in this way."
            ),
            "Join $words into one text. The last two items are joined by ' $tag ', all others by a comma and a space.",
            (
                "A sentence is to name all of $words. $build the part with the names: commas, and '$tag' in "
                "front of the final one, "
                "without a comma before it."
            ),
            "Turn the list $words into a phrase such as 'red, blue $tag green'.",
            (
                "This function takes a list of strings and returns one string in which they are enumerated, "
                "separated by ', ' except for the last two, between which ' $tag ' stands."
            ),
            (
                "You get a list of words. Write them with commas between them. But before the last word, write "
                "'$tag' and no comma. Return this text."
            ),
            (
                "A waiter tells the guests what there is, as in 'soup, fish $tag cake'. Produce what he says "
                "when there is $words."
            ),
            (
                "In: an array of strings. The last one is joined to the others by ' $tag '; the others are "
                "joined among themselves by ', '. Out: one string."
            ),
        ],
        """
        if len($words) < 2:
            return "".join($words)
        return ", ".join($words[:-1]) + " $tag " + $words[-1]
        """,
        lambda words, v: f" {v['tag']} ".join([part for part in (", ".join(words[:-1]), *words[-1:]) if part]),
        edges=(([],), (["pen"],), (["pen", "ink"],), (["a", "b", "c"],)),
        note="An empty list gives an empty text, and a single item is returned as it is.",
        variants=[{"tag": "and"}, {"tag": "or"}],
    ),
    drill(
        "words_formats.money",
        "format_{money|price|amount}_$tag cents_to_$tag price_in_$tag show_$tag write_$tag {amount|price}_$tag",
        [integer("cents", 0, 3000, names=("cents", "amount", "n", "price", "total"))],
        "str",
        [
            "Write an amount of $cents cents with two decimals and '$coin' before it, like '$coin3.05'.",
            (
                "$cents is a price in cents. $hand the text '$coin', the whole units, a dot, and the remaining "
                "cents with two digits."
            ),
            "A till shows 1250 cents as '$coin12.50'. What does it show for $cents cents?",
            (
                "Format $cents cents as money. There are 100 cents to one unit, '$coin' stands in front, and "
                "the cents have two digits."
            ),
            "Turn a number of cents, $cents, into a price tag such as '$coin0.99'.",
            (
                "$build a string for the amount of $cents cents: '$coin', then the amount in units with exactly "
                "two digits after the dot."
            ),
            (
                "This function takes a whole number of cents and returns a string made of '$coin', the whole "
                "units, a dot, and the remaining cents as two digits."
            ),
            (
                "You get a number of cents. 100 cents make one unit. Write '$coin', then the units, then a dot, "
                "then the other cents. The cents always have two digits, like 05."
            ),
            (
                "A receipt shall say '$coin7.30' for 730 cents and '$coin0.08' for 8 cents. Produce what it "
                "shall say for $cents cents."
            ),
            (
                "In: an integer, the cents. Out: '$coin' + quotient by 100 + '.' + remainder by 100, the "
                "remainder padded with a zero to two digits."
            ),
        ],
        'return f"$coin{$cents // 100}.{$cents % 100:02d}"',
        lambda cents, v: v["coin"] + str(cents).zfill(3)[:-2] + "." + str(cents).zfill(3)[-2:],
        edges=((0,), (5,), (1250,), (99,)),
        variants=[{"tag": "usd", "coin": "USD "}, {"tag": "eur", "coin": "EUR "}],
    ),
    drill(
        "words_formats.price_list",
        "price_list table_lines {write|make}_table list_entries format_entries menu_lines",
        [mapping("prices")],
        "list[str]",
        [
            "$hand a list with a text of key, '$sep' and value for each entry of the dictionary $prices, in its order.",
            (
                "The dictionary $prices maps names to numbers. $build a list of strings, each of a name, '$sep' "
                "and the number."
            ),
            (
                "A menu has one line for each dish: the name, then '$sep', then the price. Write the lines for "
                "$prices as a list."
            ),
            (
                "For every key of $prices make a string of the key, '$sep' and the value. $hand these strings "
                "in the order of the keys."
            ),
            "Show the dictionary $prices as text lines: key, '$sep', value. $hand the list of lines.",
            (
                "Go through the pairs in $prices and write each as a text with '$sep' between its two parts; "
                "collect them in a list."
            ),
            (
                "This function takes a dictionary and returns a list of strings, one per entry in the order of "
                "the dictionary, each made of the key, '$sep' and the value."
            ),
            (
                "You get a dictionary with names and numbers. For each entry write the name, then '$sep', then "
                "the number. Return a list of these texts in the same order."
            ),
            (
                "A shop window shows a card for every article: its name, '$sep', its price. The articles and "
                "prices are in $prices. Produce the list of cards in that order."
            ),
            "In: a dictionary. Each entry turns into the string key + '$sep' + value. Out: the list of these strings.",
        ],
        'return [f"{$mapkey}$sep{$val}" for $mapkey, $val in $prices.items()]',
        lambda prices, v: [k + v["sep"] + str(prices[k]) for k in prices],
        edges=(({},), ({"tea": 2},), ({"pie": 3, "egg": 1},)),
        variants=[{"sep": ": "}, {"sep": " = "}, {"sep": " - "}],
    ),
    drill(
        "words_formats.underline",
        "underline heading {make|write}_heading title_with_line underlined_title draw_line_under",
        [phrase(make=lambda d, _: d.sentence()), sign("mark", ("mark", "sign", "char", "symbol"), "=-~*")],
        "str",
        [
            "$hand $text, a newline, and then a line of as many $mark as $text has characters.",
            "Underline the title $text: the second line consists of $mark, repeated to the length of the title.",
            "A heading is a title with a row of $mark below it that is exactly as long. $build the heading for $text.",
            "Write $text and under it a line of the same length made of the character $mark.",
            "The result has two lines: $text first, then $mark once for every character of $text.",
            "Put a line under $text. Use the sign $mark and make the line as wide as the text.",
            (
                "This function takes a title and returns a string of two lines, separated by a newline: the "
                "title and, below it, a line of $mark that has the same length."
            ),
            (
                "You get the text $text. Write it and begin a new line. In the new line write the sign $mark as "
                "many times as the text has characters. Return everything as one string."
            ),
            (
                "On a typewriter one underlines a headline by typing $mark under each of its characters, spaces "
                "included. Produce the headline $text with the line below as one string."
            ),
            (
                "Out: one string; first the title $text, then a newline character, then $mark as often as the "
                "title has characters."
            ),
        ],
        r'return $text + "\n" + $mark * len($text)',
        lambda text, mark: "\n".join([text, "".join(mark for _ch in text)]),
        edges=(("", "="), ("Ink", "-")),
    ),
    drill(
        "words_formats.box",
        "box_around {text|word}_in_box framed draw_box put_in_frame make_box",
        [word(), sign("mark", ("mark", "sign", "char", "symbol"), "*#+")],
        "str",
        [
            "Draw a frame of $mark around $word: three lines, the middle one being $mark, $word, $mark without spaces.",
            (
                "$hand three lines joined by newlines. The first and the last are $mark repeated two times more "
                "than $word has letters; "
                "the second is $word with $mark at both sides."
            ),
            "Put the word $word into a box whose walls are made of the character $mark and one character thick.",
            (
                "A label shows $word within a border of $mark signs, directly around it on all sides. Write its "
                "three lines as one string."
            ),
            (
                "$build a box: a full row of $mark, then $word between two $mark, then a full row again. Rows "
                "are as wide as the middle line."
            ),
            "Frame the string $word with $mark. The frame touches the word on every side and has no gaps.",
            (
                "This function takes a word and returns a string of three lines which shows the word enclosed "
                "by $mark on every side, without any spaces."
            ),
            (
                "You get the word $word. First write a line of $mark that is two signs longer than the word. "
                "Then write $mark, the word and $mark. Then write the first line again. Put newlines between "
                "the lines and return the string."
            ),
            (
                "A gardener plants a hedge of $mark around the name $word, close to its letters and closed at "
                "the corners. Produce the picture as a string of three lines with newlines between them."
            ),
            (
                "Out: top line, newline, middle line, newline, bottom line. Top and bottom are all $mark, as "
                "long as the middle; the middle is $mark, $word, $mark."
            ),
        ],
        r"""
        $row = $mark * (len($word) + 2)
        return $row + "\n" + $mark + $word + $mark + "\n" + $row
        """,
        lambda word, mark: "\n".join((mark * (len(word) + 2), mark + word + mark, mark * (len(word) + 2))),
        edges=(("", "*"), ("ink", "#")),
    ),
    drill(
        "words_formats.centre",
        "centre_{word|text} {place|put}_in_middle banner_line centred fill_both_sides middle_of_line",
        [word(), small("n", 1, 5, ("n", "k", "stars", "count"), (3,)), sign("mark", ("mark", "sign", "symbol"), "*-=")],
        "str",
        [
            "Write $word with $n times $mark on either side and a space between word and signs, as in '** ink **'.",
            "$hand a banner: $n signs $mark, a space, $word, a space, and again $n signs $mark.",
            (
                "A line is decorated: before $word and after it stand $n of the character $mark, each group "
                "parted from it by one space."
            ),
            "Surround $word by spaces and then by $n copies of $mark at the left and at the right.",
            (
                "$build a text that begins and ends with $n times $mark and has $word in the middle, with one "
                "space at both its sides."
            ),
            "Decorate the string $word with rows of $mark. Each row has length $n, and a space keeps it from the word.",
            (
                "This function returns a string in which $word stands between two groups of $n times $mark, "
                "separated from each group by one space."
            ),
            (
                "You need a line with the word $word in the middle. Write $n times the sign $mark, then a "
                "space, the word, a space, and again $n times the sign. Return this line."
            ),
            (
                "A letter writer puts $n copies of $mark to the left and to the right of the heading $word, "
                "with a blank on both sides of the heading. Produce the line."
            ),
            "Out: $mark repeated $n times, space, $word, space, $mark repeated $n times.",
        ],
        """
        $row = $mark * $n
        return f"{$row} {$word} {$row}"
        """,
        lambda word, n, mark: " ".join(["".join([mark] * n), word, "".join([mark] * n)]),
        edges=(("ink", 1, "*"), ("a", 3, "-")),
    ),
)
