"""Classes around a list: playlists and logs of measurements."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw, literal


def _playlist(draw: Draw, _: Variant) -> Story:
    songs = draw.words(2, 4)
    moves = draw.integer(0, 4)
    steps = [draw.chance(0.65) for _ in range(moves)]
    lines = (f"$obj = $name({literal(songs)})", *("$obj.$forward()" if step else "$obj.$back()" for step in steps))
    place = sum(1 if step else -1 for step in steps) % len(songs)
    if draw.chance(0.3):
        new = draw.word()
        return Story((*lines, f"$obj.$add({literal(new)})"), "$obj.$songs", [*songs, new])
    return Story(lines, "$obj.$playing()", songs[place])


def _log(draw: Draw, v: Variant) -> Story:
    values = [draw.integer(v["low"], v["high"]) for _ in range(draw.integer(1, 4))]
    lines = ("$obj = $name()", *(f"$obj.$add({value})" for value in values))
    limit = draw.choose(values) + draw.integer(-1, 1)
    ordered = sorted(values)
    mean = sum(values) / len(values)
    asks = (
        (f"$obj.$over({limit})", len([x for x in ordered if x - limit > 0])),
        ("$obj.$highest()", ordered[-1]),
        ("$obj.$mean()", mean),
    )
    ask, result = draw.choose(asks if mean * 2 == int(mean * 2) else asks[:2])
    return Story(lines, ask, result)


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="classes.playlist",
        title="Moving through a list",
        names=("Playlist", "{Song|Slide|Photo|Radio}{List|Show|Player}", "Player", "Carousel"),
        slots={
            "songs": ("songs", "tracks", "titles", "entries"),
            "forward": ("forward", "skip", "next_song", "go_on"),
            "back": ("back", "previous", "go_back", "rewind"),
            "playing": ("playing", "current_title", "now", "shown"),
            "add": ("add", "append", "put_last", "include"),
            "place": ("place", "position", "index", "at"),
            "song": ("song", "title", "track", "entry"),
        },
        says=(
            (
                "{Goes|Moves} through the list $songs forward and back{, around the ends|; after the last "
                "comes the first}."
            ),
            (
                "A list of titles, $songs, one of which is {being played|the current one}. It {goes "
                "round|has no end}: the last is followed by the first."
            ),
        ),
        docs={
            "__init__": ("{Keep|Store} $songs and start at the first{ of them|}.",),
            "forward": ("Go to the next title, {after the last one to the first|or from the last to the first}.",),
            "back": ("Go to the title before, {from the first one to the last|or from the first to the last}.",),
            "playing": (
                "Return the {current title|title that is being played}.",
                "{Tell|Return} which title it is now.",
            ),
            "add": ("{Add|Append} $song at the end of $songs.", "Put $song after {all other titles|the last title}."),
        },
        styles=(
            Style(
                """
                def __init__(self, $songs: list[str]) -> None:
                    self.$songs = $songs
                    self.$place = 0

                def $forward(self) -> None:
                    self.$place = (self.$place + 1) % len(self.$songs)

                def $back(self) -> None:
                    self.$place = (self.$place - 1) % len(self.$songs)

                def $playing(self) -> str:
                    return self.$songs[self.$place]

                def $add(self, $song: str) -> None:
                    self.$songs.append($song)
                """,
                "The remainder `%` leads around both ends: in Python, `-1 % 4` is 3.",
            ),
            Style(
                """
                def __init__(self, $songs: list[str]) -> None:
                    self.$songs = list($songs)
                    self.$place = 0

                def $forward(self) -> None:
                    self.$place += 1
                    if self.$place == len(self.$songs):
                        self.$place = 0

                def $back(self) -> None:
                    if self.$place == 0:
                        self.$place = len(self.$songs)
                    self.$place -= 1

                def $playing(self) -> str:
                    return self.$songs[self.$place]

                def $add(self, $song: str) -> None:
                    self.$songs = [*self.$songs, $song]
                """,
                "Each end of the list has a test of its own, so $place is always an index of the list.",
            ),
        ),
        story=_playlist,
        edges=(
            Story(('$obj = $name(["a", "b", "c"])', "$obj.$back()"), "$obj.$playing()", "c"),
            Story(('$obj = $name(["a", "b", "c"])', "$obj.$forward()"), "$obj.$playing()", "b"),
            Story(('$obj = $name(["a", "b"])', "$obj.$forward()", "$obj.$forward()"), "$obj.$playing()", "a"),
            Story(('$obj = $name(["a"])', '$obj.$add("b")'), "$obj.$songs", ["a", "b"]),
            Story(('$obj = $name(["a"])',), "$obj.$playing()", "a"),
        ),
        keep=("forward", "playing"),
        need="move through a list step by step",
        idea=(
            "The object knows two things: the list, and the place in it. The methods only move the place.",
            (
                "Going round in circles is a matter of one operator. The remainder of a division by the "
                "length is always a valid index."
            ),
        ),
        pitfall=("Without a rule for the end, going forward from the last title leads to an `IndexError`.",),
        quiz=(("What comes after the last title?", "The first one again."),),
    ),
    ClassFamily(
        id="classes.measurements",
        title="A log of measurements",
        names=("{Temperature|Rain|Weather|Pulse|Speed|Height}{Log|Record|Diary}", "Measurements", "{Data|Sensor}Log"),
        slots={
            "values": ("values", "readings", "numbers", "data"),
            "add": ("add", "record", "note", "enter", "write_down"),
            "highest": ("highest", "peak", "largest", "maximum"),
            "mean": ("mean", "average", "middle", "mean_value"),
            "over": ("above", "count_over", "days_above", "higher_than"),
            "reading": ("reading", "value", "number", "measured"),
            "limit": ("limit", "bound", "level", "threshold"),
        },
        variants=({"low": -5, "high": 30}, {"low": 0, "high": 20}, {"low": 40, "high": 140}),
        says=(
            "{Collects|Keeps a log of} measurements and answers questions about them.",
            "A log {to which|where} {numbers|readings} are added one by one.",
            "{Stores|Remembers} all {readings|numbers} {that were measured|so far} in {the list |}$values.",
        ),
        docs={
            "__init__": ("Start with {an empty log|no measurements}.",),
            "add": ("Add $reading to the log.", "{Write|Put} $reading {behind|after} the earlier measurements."),
            "highest": ("Return the {largest|highest} {measurement|number in the log}.",),
            "mean": (
                "Return the {mean|average} of all measurements.",
                "Return the sum of the numbers divided by their count.",
            ),
            "over": (
                "Count {how many measurements|the measurements that} are greater than $limit.",
                "Return {the number of|how many} measurements {above|over} $limit{, not counting $limit itself|}.",
            ),
        },
        styles=(
            Style(
                """
                def __init__(self) -> None:
                    self.$values = []

                def $add(self, $reading: int) -> None:
                    self.$values.append($reading)

                def $highest(self) -> int:
                    return max(self.$values)

                def $mean(self) -> float:
                    return sum(self.$values) / len(self.$values)

                def $over(self, $limit: int) -> int:
                    return sum(1 for $x in self.$values if $x > $limit)
                """,
                "The list keeps every number, so all questions can be answered by built-in functions.",
            ),
            Style(
                """
                def __init__(self) -> None:
                    self.$values = []

                def $add(self, $reading: int) -> None:
                    self.$values += [$reading]

                def $highest(self) -> int:
                    $best = self.$values[0]
                    for $x in self.$values:
                        if $x > $best:
                            $best = $x
                    return $best

                def $mean(self) -> float:
                    $total = 0
                    for $x in self.$values:
                        $total += $x
                    return $total / len(self.$values)

                def $over(self, $limit: int) -> int:
                    return len([$x for $x in self.$values if $x > $limit])
                """,
                "Each method goes through the list with a loop and builds its answer step by step.",
            ),
        ),
        story=_log,
        edges=(
            Story(("$obj = $name()", "$obj.$add(4)", "$obj.$add(9)"), "$obj.$highest()", 9),
            Story(("$obj = $name()", "$obj.$add(4)", "$obj.$add(9)"), "$obj.$mean()", 6.5),
            Story(("$obj = $name()", "$obj.$add(4)", "$obj.$add(9)"), "$obj.$over(4)", 1),
            Story(("$obj = $name()",), "$obj.$over(4)", 0),
            Story(("$obj = $name()", "$obj.$add(-3)"), "$obj.$highest()", -3),
        ),
        keep=("add",),
        need="keep measurements and ask about them",
        idea=(
            "Data that arrive one by one need a place to stay. The object collects them and answers when it is asked.",
            "All questions go to the same object. Nobody has to carry the list from one function to the next.",
        ),
        pitfall=(
            "The mean of no numbers does not exist: with an empty log the division fails.",
            "Starting the search for the maximum with 0 goes wrong if all the numbers are negative.",
        ),
    ),
)
