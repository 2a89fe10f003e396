"""Classes that keep records: grades and loans."""

from __future__ import annotations

from fractions import Fraction

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw, literal


def _grades(draw: Draw, _v: Variant) -> Story:
    people = draw.sample(PEOPLE, 2)
    grades = [(draw.choose(people), draw.integer(1, 10)) for _ in range(draw.integer(2, 5))]
    lines = ("$obj = $name()", *(f"$obj.$add({literal(who)}, {grade})" for who, grade in grades))
    who = draw.choose(grades)[0]
    own = [grade for name, grade in grades if name == who]
    if draw.chance(0.3):
        return Story(lines, f"$obj.$list({literal(who)})", own)
    if draw.chance(0.4):
        return Story(lines, "$obj.$names()", sorted({name for name, _ in grades}))
    mean = Fraction(sum(own), len(own))
    if mean.denominator not in (1, 2):
        return Story(lines, f"$obj.$best({literal(who)})", sorted(own)[-1])
    ask, result = draw.choose(((f"$obj.$mean({literal(who)})", float(mean)), (f"$obj.$best({literal(who)})", max(own))))
    return Story(lines, ask, result)


def _loans(draw: Draw, v: Variant) -> Story:
    books, people = draw.sample(v["books"], 3), draw.sample(PEOPLE, 2)
    lines: list[str | tuple[str, object]] = [f"$obj = $name({literal(books)})"]
    out: dict[str, str] = {}
    for _ in range(draw.integer(0, 3)):
        book, who = draw.choose(books), draw.choose(people)
        if book in out and draw.chance(0.4):
            lines.append(f"$obj.$give({literal(book)})")
            del out[book]
        else:
            free = book not in out
            lines.append((f"$obj.$lend({literal(book)}, {literal(who)})", free))
            if free:
                out[book] = who
    book = draw.choose(books)
    asks = (
        (f"$obj.$who({literal(book)})", out.get(book)),
        ("$obj.$free()", [title for title in books if title not in out]),
        (f"$obj.$lend({literal(book)}, {literal(people[0])})", book not in out),
    )
    ask, result = draw.choose(asks)
    return Story(tuple(lines), ask, result)


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="classes.grades",
        title="Grades of several students",
        names=("{Grade|Class|School|Mark}Book", "{Score|Point}{Sheet|Book}", "Gradebook", "{Judo|Dance|Quiz}Scores"),
        slots={
            "marks": ("grades", "marks", "results", "scores"),
            "add": ("add", "enter", "record", "write_down"),
            "mean": ("average", "mean", "mean_of", "average_of"),
            "best": ("best", "highest", "top", "best_of"),
            "list": ("grades_of", "listing", "all_of", "show"),
            "names": ("students", "people", "known_names", "who"),
            "who": ("student", "name", "person", "pupil"),
            "mark": ("grade", "mark", "points", "result"),
        },
        says=(
            "{Keeps|Stores} the $marks of several {people|students}, a list for each{ of them|}.",
            "A book with a list of numbers for every {name|person}.",
            "{Collects|Holds} results by name and answers questions about them.",
        ),
        docs={
            "__init__": ("Start with an empty book.",),
            "add": ("Add $mark to the {list|numbers} of $who.", "{Write|Note} down $mark for $who."),
            "mean": ("Return the {mean|average} of the numbers of $who.",),
            "best": (
                "Return the {largest|highest} number of $who.",
                "Return the best result of $who{, the largest number|}.",
            ),
            "list": ("Return all numbers of $who in the order in which they were added.",),
            "names": ("Return the names {in the book |}in alphabetical order.",),
        },
        styles=(
            Style(
                """
                def __init__(self) -> None:
                    self.$marks = {}

                def $add(self, $who: str, $mark: int) -> None:
                    self.$marks.setdefault($who, []).append($mark)

                def $mean(self, $who: str) -> float:
                    return sum(self.$marks[$who]) / len(self.$marks[$who])

                def $best(self, $who: str) -> int:
                    return max(self.$marks[$who])

                def $list(self, $who: str) -> list[int]:
                    return self.$marks[$who]

                def $names(self) -> list[str]:
                    return sorted(self.$marks)
                """,
                "The method `setdefault` puts an empty list there for a new name and returns the list in any case.",
            ),
            Style(
                """
                def __init__(self) -> None:
                    self.$marks = []

                def $add(self, $who: str, $mark: int) -> None:
                    self.$marks.append(($who, $mark))

                def $mean(self, $who: str) -> float:
                    own = self.$list($who)
                    return sum(own) / len(own)

                def $best(self, $who: str) -> int:
                    return sorted(self.$list($who))[-1]

                def $list(self, $who: str) -> list[int]:
                    return [number for other, number in self.$marks if other == $who]

                def $names(self) -> list[str]:
                    return sorted({other for other, _ in self.$marks})
                """,
                (
                    "All entries are in one list of pairs. The method $list picks those of one person, and "
                    "others build on it."
                ),
            ),
        ),
        story=_grades,
        edges=(
            Story(("$obj = $name()", '$obj.$add("Ada", 4)', '$obj.$add("Ada", 7)'), '$obj.$mean("Ada")', 5.5),
            Story(("$obj = $name()", '$obj.$add("Ada", 4)', '$obj.$add("Ben", 7)'), '$obj.$best("Ada")', 4),
            Story(("$obj = $name()",), "$obj.$names()", []),
            Story(("$obj = $name()", '$obj.$add("Zoe", 2)', '$obj.$add("Ada", 7)'), "$obj.$names()", ["Ada", "Zoe"]),
            Story(("$obj = $name()", '$obj.$add("Zoe", 2)', '$obj.$add("Zoe", 1)'), '$obj.$list("Zoe")', [2, 1]),
        ),
        keep=("add",),
        need="keep the results of several people",
        idea=(
            "Each name has several numbers. A dictionary whose values are lists is made for that.",
            "The class turns questions into short calls. How the numbers are stored is not the caller's concern.",
        ),
        pitfall=("A new name has no list yet. Appending to it without a test is a `KeyError`.",),
    ),
    ClassFamily(
        id="classes.library_loans",
        title="Lending and giving back",
        names=("Library", "{Book|Game|Toy|Film|Tool}Library", "{School|Village|Town}Library", "LendingDesk"),
        slots={
            "books": ("books", "titles", "things", "collection"),
            "loans": ("loans", "lent", "borrowed_by", "out"),
            "lend": ("lend", "borrow", "hand_out", "check_out"),
            "give": ("give_back", "bring_back", "take_back", "check_in"),
            "who": ("who_has", "borrower", "holder", "lent_to"),
            "free": ("available", "on_shelf", "at_home", "not_lent"),
            "book": ("book", "title", "thing", "one"),
            "person": ("person", "reader", "who", "member"),
        },
        variants=(
            {"books": ["Sea Birds", "Old Maps", "Red Stone", "The Mill"]},
            {"books": ["chess", "domino", "ludo", "cards"]},
            {"books": ["drill", "ladder", "saw", "spade"]},
        ),
        says=(
            "{Lends|Hands out} the things in $books, each to one person at a time.",
            "{Knows|Remembers} who has borrowed which of the things in {the list |}$books.",
        ),
        docs={
            "__init__": ("{Keep|Store} $books, none of which is lent.",),
            "lend": (
                "Lend $book to $person unless somebody has it, and return whether it {was free|worked}.",
                "Return False if $book is lent already; otherwise note that $person has it and return True.",
            ),
            "give": ("{Take|Accept} $book back, so that it can be lent again.", "{Note|Remember} that $book is back."),
            "who": ("Return the person who has $book, or None{ if it is not lent|}.",),
            "free": ("Return {a list of |}what is not lent, in the order of $books.",),
        },
        styles=(
            Style(
                """
                def __init__(self, $books: list[str]) -> None:
                    self.$books = $books
                    self.$loans = {}

                def $lend(self, $book: str, $person: str) -> bool:
                    if $book in self.$loans:
                        return False
                    self.$loans[$book] = $person
                    return True

                def $give(self, $book: str) -> None:
                    del self.$loans[$book]

                def $who(self, $book: str) -> str | None:
                    return self.$loans.get($book)

                def $free(self) -> list[str]:
                    return [$book for $book in self.$books if $book not in self.$loans]
                """,
                "Only what is lent is in the dictionary, so asking for a key says whether something is free.",
            ),
            Style(
                """
                def __init__(self, $books: list[str]) -> None:
                    self.$loans = dict.fromkeys($books)

                def $lend(self, $book: str, $person: str) -> bool:
                    if self.$loans[$book] is None:
                        self.$loans[$book] = $person
                        return True
                    return False

                def $give(self, $book: str) -> None:
                    self.$loans[$book] = None

                def $who(self, $book: str) -> str | None:
                    return self.$loans[$book]

                def $free(self) -> list[str]:
                    $result = []
                    for $book, $person in self.$loans.items():
                        if $person is None:
                            $result.append($book)
                    return $result
                """,
                "The dictionary has an entry for everything, and `None` stands for nobody.",
            ),
        ),
        story=_loans,
        edges=(
            Story(('$obj = $name(["a", "b"])',), '$obj.$lend("a", "Ada")', True),
            Story(('$obj = $name(["a", "b"])', ('$obj.$lend("a", "Ada")', True)), '$obj.$lend("a", "Ben")', False),
            Story(('$obj = $name(["a", "b"])', ('$obj.$lend("a", "Ada")', True)), '$obj.$who("a")', "Ada"),
            Story(('$obj = $name(["a", "b"])', ('$obj.$lend("a", "Ada")', True)), "$obj.$free()", ["b"]),
            Story(('$obj = $name(["a"])', ('$obj.$lend("a", "Ada")', True), '$obj.$give("a")'), '$obj.$who("a")', None),
        ),
        keep=("lend",),
        need="know who has borrowed what",
        idea=(
            (
                "A loan connects a thing with a person. A dictionary stores such connections, and removing "
                "one ends the loan."
            ),
            "The rule that a thing is lent only once is checked in a single place. All callers profit from it.",
        ),
        pitfall=("Do not remove lent things from the list of all things. They would not come back by themselves.",),
    ),
)
