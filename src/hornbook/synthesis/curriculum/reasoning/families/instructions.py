"""Following instructions to the letter: putting words in order, picking one, counting, and rewriting an entry."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.scenes import TOWNS
from hornbook.synthesis.curriculum.reasoning.vocabulary import JOBS, PEOPLE, idle, people
from hornbook.synthesis.curriculum.wording import WORDS, Draw

_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")
_NAMES = tuple(person.name for person in PEOPLE)
_LISTS = (
    (_NAMES, "{The guests are|These people are coming|On the door one reads these names|These are the players}"),
    (WORDS, "{On the board are these words|These words were dictated|The cards show these words|The list of words is}"),
    (TOWNS, "{The bus stops at these towns|The map shows these towns|The route leads through|The letters come from}"),
    (JOBS, "{These jobs are in the book|People with these jobs live in the street|The quiz asks for these jobs}"),
)  # fmt: skip


def _in_order(draw: Draw, level: int) -> Story:
    pool, start = draw.choose(_LISTS)
    size = 3 + level
    items = draw.sample(pool, size)
    listed = ", ".join(items)
    facts = (draw.text(f"{start}: {listed}."),)
    kind = draw.choose(("sorted", "sorted", "nth", "back", "longest", "letters", "last"))
    lengths = [len(item) for item in items]
    if kind == "longest" and lengths.count(max(lengths)) > 1:
        kind = "nth"
    ordered = sorted(items, key=str.lower)
    at = draw.integer(1, size - 1)
    length = draw.choose(lengths)
    counted_letters = f"Count the letters: {', '.join(f'{item} {len(item)}' for item in items)}."
    ask, answer, why = {
        "sorted": (
            "{Write|Put|List} them in alphabetical order{, with commas between them|, separated by commas}.",
            ", ".join(ordered),
            f"By the first letters, {ordered[0]} comes first and {ordered[-1]} last.",
        ),
        "nth": (
            f"Which {{one|of them}} is the {_PLACES[at]} in the list?",
            items[at],
            f"Count from the left: {', '.join(items[: at + 1])}.",
        ),
        "back": (
            "{Write|List} them in reverse order{, with commas between them|, separated by commas}.",
            ", ".join(items[::-1]),
            f"Begin with the last one, {items[-1]}, and end with the first one, {items[0]}.",
        ),
        "longest": (
            "Which {one|of them} has the most letters?",
            max(items, key=len),
            counted_letters,
        ),
        "letters": (
            f"How many of them have exactly {length} letters?",
            str(lengths.count(length)),
            counted_letters,
        ),
        "last": (
            "Which {one|of them} comes last in the alphabet?",
            ordered[-1],
            f"In alphabetical order it would be {', '.join(ordered)}.",
        ),
    }[kind]
    steps = (
        draw.text(
            "{Do exactly what is asked|Read the task closely}: {|no more and no less, and }with these "
            "{words|entries} only."
        ),
        why,
    )
    if kind in ("sorted", "back"):
        wrong = (listed, ", ".join(sorted(items, key=len)), ", ".join(ordered[::-1] if kind == "sorted" else ordered))
    elif kind == "letters":
        wrong = tuple(str(value) for value in range(size))
    else:
        wrong = tuple(items)
    wrong = tuple(dict.fromkeys(text for text in wrong if text != answer))[:3]
    sentence = f"That gives: {answer}." if kind in ("sorted", "back") else f"It is {answer}."
    return Story(facts, draw.text(ask), answer, sentence, steps, wrong, idle(draw, but=tuple(items)))


def _solve_in_order(question: str) -> str:
    found = re.search(r": (\w+(?:, \w+)+)\.", question)
    assert found
    items = found[1].split(", ")
    if "alphabetical order" in question:
        return ", ".join(sorted(items, key=str.casefold))
    if "reverse" in question:
        return ", ".join(reversed(items))
    if "most letters" in question:
        return sorted(items, key=len)[-1]
    if count := re.search(r"exactly (\d+) letters", question):
        return str(sum(len(item) == int(count[1]) for item in items))
    if "last in the alphabet" in question:
        return max(items, key=str.casefold)
    place = re.search(r"is the (\w+) in the list", question)
    assert place
    return items[_PLACES.index(place[1])]


_CLAUSES = (
    "the {cat|dog|fox|old man|tired baker} {sat on|ran past|slept near|stood by} the {wall|gate|bridge|tall tree}",
    (
        "{my|our|her} {sister|friend|uncle|teacher} {likes|sells|paints|collects} {red|green|small|old} "
        "{boats|apples|hats}"
    ),
    "{rain|snow|dust} {fell on|covered|hid} {the hills|every roof|the long road|our garden}",
    "{two|three|many} {birds|children|boats} {waited|rested|gathered} {by|near|behind} the {river|harbor|market}",
    "the {captain|painter|nurse|guide} {wrote|sent|read} a {short|long|funny} {letter|story|message} to {us|them|you}",
)
_KINDS = ("count", "longest", "nth", "capitals", "letter", "backwards", "last")


def _one_sentence(draw: Draw, level: int) -> Story:
    sentence = draw.text(draw.choose(_CLAUSES))
    if level > 1:
        sentence += draw.text(" {and|but|while} ") + draw.text(draw.choose(_CLAUSES))
    if level > 2:
        sentence = draw.text("{yesterday|today|now and then|perhaps|last week}, ") + sentence
    words = re.findall(r"\w+", sentence)
    quoted = sentence[0].upper() + sentence[1:]
    name = people(draw, 1)[0].name
    facts = (
        draw.text(
            f"{{{name} wrote this sentence|Here is a sentence by {name}|{name} read aloud|This is from {name}}}: "
            f'"{quoted}".'
        ),
    )
    kind = draw.choose(_KINDS)
    longest = [word for word in words if len(word) == max(map(len, words))]
    if kind == "longest" and len(longest) > 1:
        kind = "nth"
    at = draw.integer(1, min(len(words), len(_PLACES)) - 1)
    letter = draw.choose(words)[0].lower()
    starts = [word for word in words if word.lower().startswith(letter)]
    ask, answer, why = {
        "count": (
            "{How many words does it have?|Count its words. How many are there?}",
            str(len(words)),
            f"Number the words up to the last one, which is {words[-1]}.",
        ),
        "longest": (
            "{Which word in it is the longest?|Which of its words has the most letters?}",
            longest[0].lower(),
            f"{longest[0].capitalize()} has {len(longest[0])} letters, and no other word has as many.",
        ),
        "nth": (
            f"Which word is the {_PLACES[at]} one{{| in it}}?",
            words[at].lower(),
            f"Count from the beginning: {', '.join(words[: at + 1])}.",
        ),
        "capitals": (
            "{Write|Give} its last word in capital letters.",
            words[-1].upper(),
            f"The last word is {words[-1]}.",
        ),
        "letter": (
            f'How many of its words begin with the letter "{letter}"?',
            str(len(starts)),
            f"These words begin so: {', '.join(starts)}.",
        ),
        "backwards": (
            "{Write|Spell} its last word backwards, from the last letter to the first.",
            words[-1][::-1],
            f"The last word is {words[-1]}, with the letters {'-'.join(words[-1])}.",
        ),
        "last": (
            "{Write|Give} its first and its last word, with a comma between them.",
            f"{words[0].capitalize()}, {words[-1]}",
            f'It begins with "{words[0].capitalize()}" and ends with "{words[-1]}".',
        ),
    }[kind]
    steps = (
        draw.text("{Look only at what stands between the quotation marks|Only the words in quotation marks count}."),
        why,
    )
    pool = [word.lower() for word in words if word.lower() != answer.lower()]
    wrong = {
        "count": (str(len(words) + 1), str(len(words) - 1), str(len(words) + 2)),
        "letter": (str(len(starts) + 1), str(len(starts) + 2), str(len(words))),
        "capitals": (words[-2].upper(), words[0].upper(), words[1].upper()),
        "backwards": (words[-1], words[-2][::-1], words[0][::-1]),
    }.get(kind, tuple(draw.sample(sorted(set(pool)), 3)))
    wrong = tuple(dict.fromkeys(text for text in wrong if text != answer))
    return Story(facts, draw.text(ask), answer, f"The answer is {answer}.", steps, wrong, idle(draw, but=(name,)))


def _solve_one_sentence(question: str) -> str:
    quoted = re.search(r'"([^"]+)"\.', question)
    assert quoted
    words = quoted[1].replace(",", "").split(" ")
    if "How many words" in question or "Count its words" in question:
        return str(len(words))
    if "longest" in question or "most letters" in question:
        return max(words, key=len)
    if "capital letters" in question:
        return words[-1].upper()
    if "backwards" in question:
        return "".join(reversed(words[-1]))
    if "first and its last" in question:
        return f"{words[0]}, {words[-1]}"
    if letter := re.search(r'the letter "(\w)"', question):
        return str(sum(word[0].lower() == letter[1] for word in words))
    place = re.search(r"word is the (\w+) one", question)
    assert place
    return words[_PLACES.index(place[1])]


_ORDERS = (
    ("town, a colon, and then the name with the job in brackets", "{town}: {name} ({job})"),
    ("job in capital letters, a hyphen, and the name", "{JOB}-{name}"),
    ("name, a comma, the year, a comma, and the town", "{name}, {year}, {town}"),
    ("year in brackets, then the name, a semicolon, and the job", "({year}) {name}; {job}"),
    ("name and town with a slash between them, and the year at the end after a colon", "{name}/{town}: {year}"),
    ("name in capital letters, a colon, and the town", "{NAME}: {town}"),
    ("town and job with a plus sign between them", "{town}+{job}"),
)  # fmt: skip


def _entry(draw: Draw, level: int) -> Story:
    names = people(draw, 2)
    entries = [
        {"name": one.name, "town": town, "job": job, "year": str(draw.integer(1900, 2020))}
        for one, town, job in zip(names, draw.sample(TOWNS, 2), draw.sample(JOBS, 2), strict=True)
    ]
    tells = (
        "$name {moved|came} to $town in $year and {works|earns a living} there as a(n) $job.",
        "{In|Since} $year, $name has {lived in $town and worked|been in $town, working} as a(n) $job.",
        "The $job $name {settled|began to work} in $town in $year.",
    )
    facts = [draw.text(draw.choose(tells), entry) for entry in entries[: 1 + (level > 1)]]
    ask_for, form = draw.choose(_ORDERS)
    values = entries[0] | {"JOB": entries[0]["job"].upper(), "NAME": entries[0]["name"].upper()}
    answer = form.format(**values)
    ask = draw.text(f"{{Write|Give|Put down}} the entry for {names[0].name} in this form: {ask_for}.")
    parts = draw.text(f"{{Pick out|Collect}} what the form needs for {names[0].name}: ")
    used = [values[key] for key in ("name", "town", "job", "year") if f"{{{key}}}" in form.lower()]
    steps = (
        f"{parts}{', '.join(used)}.",
        draw.text("{Then|Now} put it together, {sign by sign|exactly in the order asked for}."),
    )
    other = entries[1] | {"JOB": entries[1]["job"].upper(), "NAME": entries[1]["name"].upper()}
    wrong = [
        form.format(**{**values, "town": other["town"], "job": other["job"], "JOB": other["JOB"]}),
        form.format(**other),
    ]
    wrong.append(_ORDERS[0][1].format(**values) if form != _ORDERS[0][1] else _ORDERS[2][1].format(**values))
    wrong = tuple(text for text in wrong if text != answer)
    return Story(
        tuple(draw.shuffled(facts)),
        ask,
        answer,
        f"The entry is: {answer}.",
        steps,
        wrong,
        idle(draw, but=tuple(one.name for one in names)),
    )


def _solve_entry(question: str) -> str:
    asked = re.search(r"the entry for (\w+) in this form: (.+)\.", question)
    assert asked
    told = next(line for line in re.split(r"(?<=[.?!]) ", question) if asked[1] in line and re.search(r"\d{4}", line))
    year = re.findall(r"\d{4}", told)[0]
    town = next(town for town in TOWNS if re.search(rf"\b{town}\b", told))
    job = next(job for job in JOBS if re.search(rf"\b{job}\b", told))
    form = next(form for text, form in _ORDERS if text == asked[2])
    return form.format(name=asked[1], NAME=asked[1].upper(), town=town, job=job, JOB=job.upper(), year=year)


_IDEA = (
    "Read an instruction twice: first for what to do, then for the form of the answer.",
    "Do every part of the instruction, in its order, and nothing else.",
    "Check the result against the instruction before you give it.",
)


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="instructions.list", title="Working on a list", make=_in_order, solve=_solve_in_order, idea=_IDEA
    ),
    ReasoningFamily(
        id="instructions.sentence",
        title="Working on a sentence",
        make=_one_sentence,
        solve=_solve_one_sentence,
        idea=_IDEA,
    ),
    ReasoningFamily(
        id="instructions.entry", title="Writing in a given form", make=_entry, solve=_solve_entry, idea=_IDEA
    ),
)
