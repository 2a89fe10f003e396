"""Classes for texts: writing with undo."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw, literal


def _editor(draw: Draw, v: Variant) -> Story:
    text: list[str] = []
    history: list[list[str]] = []
    lines = ["$obj = $name()"]
    for _ in range(draw.integer(1, 4)):
        if draw.chance(0.65):
            word = draw.word()
            lines.append(f"$obj.$write({literal(word)})")
            history.append(list(text))
            text.append(word)
        else:
            lines.append("$obj.$undo()")
            text = history.pop() if history else text
    if draw.chance(0.3):
        return Story(tuple(lines), "$obj.$size()", len("".join(text)) + max(0, len(text) - 1) * len(v["gap"]))
    return Story(tuple(lines), "$obj.$text()", v["gap"].join(text))


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="classes.text_with_undo",
        title="A text with undo",
        names=("{Text|Note|Word}{Editor|Pad|Buffer}", "Editor", "Notebook", "{Message|Line}Writer"),
        slots={
            "words": ("words", "pieces", "written", "chunks"),
            "write": ("write", "add", "append", "type_word"),
            "undo": ("undo", "take_back", "step_back", "revert"),
            "text": ("text", "content", "as_text", "result"),
            "size": ("size", "length", "characters", "width"),
            "word": ("word", "piece", "new", "part"),
        },
        variants=(
            {"gap": " ", "said": "a space"},
            {"gap": "-", "said": "a hyphen"},
            {"gap": ", ", "said": "a comma and a space"},
            {"gap": "/", "said": "a slash"},
        ),
        says=(
            "{Collects|Puts together} a text word by word and can {undo|take back} the latest steps.",
            (
                "A text that is written word by word, with $said between the words; {the last word|what was "
                "written last} can be taken back."
            ),
        ),
        docs={
            "__init__": ("Start with an empty text.",),
            "write": ("Add $word {at the end of|to} the text.", "Write $word behind the other words."),
            "undo": (
                "{Remove|Take back} the word that was written last{, if there is one|; do nothing if there is none}.",
                "Take away the last word; an empty text stays {empty|as it is}.",
            ),
            "text": ("Return all words with $said between them.", "Join the words by $said and return the text."),
            "size": (
                "Return how many characters the text has, $said between {the words|two words} included.",
                "Return the length of the text with $said between the words.",
            ),
        },
        styles=(
            Style(
                """
                def __init__(self) -> None:
                    self.$words = []

                def $write(self, $word: str) -> None:
                    self.$words.append($word)

                def $undo(self) -> None:
                    if self.$words:
                        self.$words.pop()

                def $text(self) -> str:
                    return "$gap".join(self.$words)

                def $size(self) -> int:
                    return len(self.$text())
                """,
                "The words stay apart in a list until the text is asked for, which makes it easy to drop the last.",
            ),
            Style(
                """
                def __init__(self) -> None:
                    self.$words = []

                def $write(self, $word: str) -> None:
                    self.$words = self.$words + [$word]

                def $undo(self) -> None:
                    self.$words = self.$words[:-1]

                def $text(self) -> str:
                    $result = ""
                    for $i, $word in enumerate(self.$words):
                        if $i > 0:
                            $result += "$gap"
                        $result += $word
                    return $result

                def $size(self) -> int:
                    return len(self.$text())
                """,
                "The slice without the last item works for an empty list too, so $undo needs no test.",
            ),
        ),
        story=_editor,
        edges=lambda v: (
            Story(("$obj = $name()", "$obj.$undo()"), "$obj.$text()", ""),
            Story(("$obj = $name()", '$obj.$write("a")', '$obj.$write("b")'), "$obj.$text()", f"a{v['gap']}b"),
            Story(("$obj = $name()", '$obj.$write("a")', '$obj.$write("b")', "$obj.$undo()"), "$obj.$text()", "a"),
            Story(("$obj = $name()",), "$obj.$size()", 0),
            Story(("$obj = $name()", '$obj.$write("abc")'), "$obj.$size()", 3),
        ),
        keep=("write", "text"),
        need="write a text and take steps back",
        idea=(
            (
                "Undo needs a memory. The object keeps the words in the order in which they came, so the "
                "latest is at the end."
            ),
            "The text itself is not stored. It is made from the words whenever somebody asks for it.",
        ),
        pitfall=("With nothing written yet, there is nothing to take back. The method must not fail then.",),
    ),
)
