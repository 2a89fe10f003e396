"""Ciphers: letters that move along the alphabet or are exchanged by a table."""

from __future__ import annotations

import string

from hornbook.synthesis.curriculum.arguments import Arg, integer, text
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import Draw

_ABC = string.ascii_lowercase


def _moved(word: str, steps: int) -> str:
    """The letters moved along the alphabet, by a table of the whole alphabet."""
    steps %= 26
    return word.translate(str.maketrans(_ABC, _ABC[steps:] + _ABC[:steps]))


def _table(draw: Draw, before: tuple[str, ...]) -> dict[str, str]:
    """Signs for some letters of the text before."""
    letters = sorted({ch for ch in before[0] if ch.isalpha()}) or ["a"]
    chosen = draw.sample(letters, 3)
    return dict(zip(chosen, draw.sample("0134578*+#", len(chosen)), strict=True))


FAMILIES: tuple[Family, ...] = (
    Family(
        id="ciphers.shift",
        title="Moving along the alphabet",
        names=(
            "$tag_letters",
            "$tag_by_$k",
            "{secret|hidden}_{text|message}_$tag",
            "{caesar|alphabet}_$tag",
            "$tag_{word|message|text}",
        ),
        args=(
            text(kind="", names=("text", "message", "line", "note")),
            integer("k", 2, 20, names=("k", "steps", "key", "shift"), fix=(2, 3, 6, 7, 10, 13)),
        ),
        returns="str",
        variants=tuple(
            {"code": code, **rest}
            for code in ("code", "place", "spot")
            for rest in (
                {"tag": "{forward|ahead|onward}", "op": "+", "said": "forward", "far": "after z comes a", "sign": 1},
                {"tag": "{back|backward}", "op": "-", "said": "back", "far": "before a comes z", "sign": -1},
            )
        ),
        says=(
            "Move every small letter of $text $k {places|steps} $said in the alphabet; $far.",
            "$hand $text with each letter from a to z moved $k {places|steps} $said in the alphabet; $far.",
            "Write $text in a secret way: every letter a to z goes $k {places|steps} $said in the alphabet, and $far.",
        ),
        note="{Other characters stay as they are.|All other characters are kept.}",
        styles=(
            Style(
                """
                $result = ""
                for $ch in $text:
                    if "a" <= $ch <= "z":
                        $code = (ord($ch) - ord("a") $op $k) % 26
                        $ch = chr(ord("a") + $code)
                    $result += $ch
                return $result
                """,
                (
                    "The function `ord` gives a letter's number and `chr` the letter of a number. {The remainder "
                    "leads from one end of the alphabet to the other|With the remainder by 26, the alphabet becomes a"
                    " ring}."
                ),
            ),
            Style(
                """
                abc = "abcdefghijklmnopqrstuvwxyz"
                $code = {$ch: abc[($i $op $k) % 26] for $i, $ch in enumerate(abc)}
                return "".join($code.get($ch, $ch) for $ch in $text)
                """,
                (
                    "A dictionary holds the new letter for each old one. {What is not in it is kept by `get`|Its "
                    "method `get` returns everything else unchanged}."
                ),
            ),
            Style(
                """
                $result = []
                for $ch in $text:
                    $code = ascii_lowercase.find($ch)
                    if $code >= 0:
                        $ch = ascii_lowercase[($code $op $k) % 26]
                    $result.append($ch)
                return "".join($result)
                """,
                (
                    "The position in the alphabet is found and moved. {For other characters `find` gives -1|A "
                    "negative position means that it is no small letter}."
                ),
                "from string import ascii_lowercase",
            ),
        ),
        reference=lambda text, k, v: _moved(text, v["sign"] * k),
        edges=lambda v: (
            ("", v.get("k", 3)),
            ("xyz abc", v.get("k", 3)),
            ("Hi!", v.get("k", 3)),
            ("maze", v.get("k", 3)),
        ),
        need="write a note that not everybody can read",
        idea=(
            (
                "In a very old cipher each letter is replaced by one that stands some places away. {Who knows the "
                "number of places can read it|The number of places is the key}."
            ),
            (
                "The alphabet is used like a ring. {Behind the last letter it begins anew, which the remainder does "
                "for us|The remainder by 26 closes the ring}."
            ),
        ),
        pitfall=(
            (
                "Without the remainder, letters near the end would turn into other signs. {Test with the letters x, y"
                " and z|Try a word with a z in it}."
            ),
        ),
        quiz=(
            (
                "How can a text that was moved by three places be read again?",
                "Move it three places in the other direction, or 23 in the same one.",
            ),
        ),
    ),
    Family(
        id="ciphers.exchange",
        title="A table of signs",
        names=(
            "{exchange|swap|replace|translate}_{letters|signs|by_table}",
            "{encode|write}_with_table",
            "{use|apply}_{table|code|signs}",
            "{code|cipher}_text",
            "substitute",
        ),
        args=(
            text(kind="text", names=("text", "message", "line", "note")),
            Arg("table", ("table", "signs", "code", "symbols"), "dict[str, str]", _table),
        ),
        returns="str",
        variants=({"out": "{out|coded|written}"}, {"out": "{done|secret|changed}"}),
        says=(
            (
                "Replace each character of $text that is a key of {the dictionary |}$table by {its value|the value "
                "there}; keep all others."
            ),
            (
                "$hand $text with {every|each} character exchanged as $table says{; characters that are not in it "
                "stay|. What is not in it stays as it is}."
            ),
            (
                "Use {the dictionary |}$table to {rewrite|translate} $text character by character. {Characters "
                "without an entry|Those that it lacks} are kept."
            ),
        ),
        styles=(
            Style(
                'return "".join($table.get($ch, $ch) for $ch in $text)',
                (
                    "The second argument of `get` is what we want for a missing key. {Here it is the character "
                    "itself|So such a character is kept}."
                ),
            ),
            Style(
                """
                $out = ""
                for $ch in $text:
                    if $ch in $table:
                        $out += $table[$ch]
                    else:
                        $out += $ch
                return $out
                """,
                (
                    "Every character is looked up once. {The `else` keeps what the table does not know|If it is "
                    "missing there, it goes in unchanged}."
                ),
            ),
            Style(
                "return $text.translate(str.maketrans($table))",
                (
                    "The method `translate` exchanges all characters at once. {The table for it is made by "
                    "`maketrans`|It needs a table that `str.maketrans` makes}."
                ),
            ),
        ),
        reference=lambda text, table, _: "".join(
            [*[new for old, new in table.items() if old == ch], ch][0] for ch in text
        ),
        edges=(("", {"a": "4"}), ("banana", {"a": "4", "n": "x"}), ("cat", {"q": "9"}), ("abba", {"a": "b", "b": "a"})),
        need="replace letters by other signs",
        idea=(
            (
                "A dictionary is a natural table for exchanging characters. {The old one is the key, the new one the "
                "value|Each old character leads to a new one}."
            ),
            (
                "Each character is looked up in the original text. {So a sign that was just put in is not exchanged "
                "again|What was put in is not looked up once more}."
            ),
        ),
        pitfall=(
            (
                "Several calls of `replace` in a row may change a letter twice. {Exchanging two letters fails that "
                "way|With a table this can not happen}."
            ),
        ),
    ),
)
