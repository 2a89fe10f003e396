"""Clock and calendar: how long something lasts, when it ends, and days counted on in the week."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.telling import Scene, asides, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import DAYS, people
from hornbook.synthesis.curriculum.wording import Draw

_EVENTS = ("{A film|A concert|A play}", "{A train trip|A bus ride|A boat trip}", "{A lesson|A workshop|A lecture}",
           "{A football match|A chess game|A bicycle race}", "{A nap|A walk in the park|A phone call}",
           "{A meeting|A guided tour|A swimming class}")  # fmt: skip
_WEEKDAY = "|".join(DAYS)
_COUNTED_ON = (
    ("{Today|This day} is $day.", "{Which|What} day {of the week will|will} it be in $n days?"),
    (
        "$name {plants seeds|sends a letter|borrows a book|starts a diet} on a $day.",
        "{On which|On what} day of the week will it be $n days later?",
    ),
    (
        "{A ship|An expedition|A caravan} {leaves|sets out} on a $day and {comes back|returns} $n days later.",
        "On which day of the week does it {come back|return}?",
    ),
    (
        "The {painter|plumber|carpenter} {starts|begins} on a $day and is done $n days later.",
        "On which day of the week is the work done?",
    ),
    (
        "{A parcel|A chair|A bed} is ordered on a $day and {comes|arrives} $n days later.",
        "On which day of the week does it {come|arrive}?",
    ),
    (
        "The last rain {fell|came down} on a $day, $n days before {the next rain|it rained again}.",
        "On which day of the week did it rain again?",
    ),
)


def _shown(minutes: int) -> str:
    return f"{minutes // 60 % 24}:{minutes % 60:02d}"


def _lasts(draw: Draw, level: int) -> Calculation:
    start_hour, start_minute = draw.integer(6, 17), draw.integer(1, 59)
    hours = draw.integer(1 if level == 1 else 2, 1 + level)
    end_minute = draw.integer(1, 59)
    while (end_minute < start_minute) != (level > 1) or end_minute == start_minute:
        start_minute, end_minute = draw.integer(1, 59), draw.integer(1, 59)
    end_hour = start_hour + hours
    ann = people(draw, 1)[0]
    begin, end = _shown(start_hour * 60 + start_minute), _shown(end_hour * 60 + end_minute)
    given = {"start_hour": start_hour, "start_minute": start_minute, "end_hour": end_hour, "end_minute": end_minute}
    told = "{$event starts at $begin and {ends|is over} at $end|$event goes on from $begin to $end}."
    steps = [
        (
            "start",
            "start_hour * minutes_in_an_hour + start_minute",
            "{count the beginning in minutes after midnight|write the first time in minutes}",
        ),
        (
            "end",
            "end_hour * minutes_in_an_hour + end_minute",
            "{do the same for the end|write the second time in minutes}",
        ),
        ("minutes", "end - start", "{the time in between is|subtract the earlier from the later}"),
    ]
    check = "(start_hour * 60 + start_minute + minutes) - end_minute == end_hour * 60"
    facts, ask = [told], "How many minutes {does it last|does it take}?"
    if level == 3:
        given["pause"] = pause = draw.integer(5, 40)
        facts.append(f"{{In between, there is|It includes}} a {{break|pause}} of {pause} minutes.")
        steps.append(("without_pause", "minutes - pause", "{take the break away|leave the break out}"))
        ask = "How many minutes does it last without {that|the interruption}?"
        check = "start_hour * 60 + start_minute + without_pause + pause == end_hour * 60 + end_minute"
    event = telling(draw)(draw.choose(_EVENTS))
    return staged(
        telling(draw, ann, event=event, begin=begin, end=end),
        Scene(tuple(facts), ask, "It {lasts|takes} $answer minutes.", "minutes"),
        given=given,
        constants={"minutes_in_an_hour": 60},
        steps=steps,
        check=check,
        wrong=(
            ("(end_hour - start_hour) * 100 + end_minute - start_minute", "an hour was taken for a hundred minutes"),
            ("(end_hour - start_hour) * 60", "only the hours were counted"),
            (f"{steps[-1][0]} + 60", "an hour too many was counted"),
        ),
        distractors=asides(draw, ann.name),
    )


def _ends(draw: Draw, level: int) -> Story:
    start = draw.integer(6 * 60, 19 * 60)
    parts = [draw.integer(11, (50, 150, 100)[level - 1]) for _ in range(1 + (level == 3))]
    end = start + sum(parts)
    ann = people(draw, 1)[0]
    event = telling(draw)(draw.choose(_EVENTS))
    say = telling(draw, ann, event=event, begin=_shown(start), n=parts[0], m=parts[-1])
    facts = [say("$event {starts|begins} at $begin and {lasts|takes|goes on for} $n minutes.")]
    if level == 3:
        facts.append(
            say(
                "{After that, there are $m minutes more for questions and goodbyes|There is a delay of $m "
                "minutes{| on top}}."
            )
        )
    now, steps = start, []
    for part in parts:
        hours, rest = divmod(part, 60)
        if hours:
            steps.append(
                say(
                    f"{{{part} minutes are {hours} {'hour' if hours == 1 else 'hours'} and {rest} minutes|split off "
                    f"the full hours: {hours} * 60 + {rest} = {part}}}."
                )
            )
        over = now % 60 + rest
        if hours:
            steps.append(say(f"{{with the hours, it is|the full hours lead to}} {_shown(now + hours * 60)}."))
        now += part
        if over >= 60:
            steps.append(
                say(
                    f"{{the minutes pass the full hour|that goes beyond the hour}}: {over - rest} + {rest} = {over}, "
                    f"{{which is|or}} one hour and {over - 60}."
                )
            )
        elif not hours or rest:
            steps.append(say(f"{{add the minutes|the minutes come to}}: {over - rest} + {rest} = {over}."))
        steps.append(say(f"{{so the clock shows|that makes it}} {_shown(now)}."))
    wrong = {
        _shown(end + 60),
        _shown(end - 10),
        _shown(start + parts[0] + 100 * (len(parts) - 1) + 40),
        _shown(end + 10),
    }
    return Story(
        facts=tuple(facts),
        ask=say("{When is it over|At what time is everything over|What time is it at the end}?"),
        answer=_shown(end),
        sentence=say(f"{{It is over|The end is}} at {_shown(end)}."),
        steps=tuple(steps),
        wrong=tuple(sorted(wrong - {_shown(end)})),
        distractors=asides(draw, ann.name),
    )


def _solve_ends(question: str) -> str:
    begin = re.search(r"(\d+):(\d\d)", question)
    if begin is None:
        return ""
    minutes = int(begin[1]) * 60 + int(begin[2]) + sum(int(found) for found in re.findall(r"(\d+) minutes", question))
    hours, rest = divmod(minutes, 60)
    return f"{hours % 24}:{rest:02d}"


def _week(draw: Draw, level: int) -> Story:
    start, count = draw.choose(DAYS), draw.integer(*((3, 13), (8, 40), (30, 300))[level - 1])
    ann = people(draw, 1)[0]
    told, ask = draw.choose(_COUNTED_ON)
    say = telling(draw, ann, day=start, n=count)
    weeks, rest = divmod(count, 7)
    answer = DAYS[(DAYS.index(start) + rest) % 7]
    steps = []
    if weeks:
        full = "is one full week" if weeks == 1 else f"are {weeks} full weeks"
        steps.append(say("{after every seven days, the weekday is the same|full weeks don't change the weekday}."))
        taken = f"{weeks} * 7 = {weeks * 7}, and {count} - {weeks * 7} = {rest}."
        steps.append(say(f"{{take out the full weeks|there {full} in it}}: {taken}"))
    if rest:
        on = ", ".join(DAYS[(DAYS.index(start) + number) % 7] for number in range(1, rest + 1))
        days = "one day" if rest == 1 else f"{rest} days"
        steps.append(say(f"{{from $day, go on by {days}|count {days} on from $day}}: {on}."))
    else:
        steps.append(say("nothing is left to count, so it is {the same weekday|$day again}."))
    others = [day for day in DAYS if day != answer]
    return Story(
        facts=(say(told),),
        ask=say(ask),
        answer=answer,
        sentence=say(f"{{It is|That is}} a {answer}."),
        steps=tuple(steps),
        wrong=tuple(draw.sample(others, 3)),
        distractors=tuple(aside for aside in asides(draw, ann.name) if not re.search(_WEEKDAY, aside)),
    )


def _solve_week(question: str) -> str:
    day = re.search(_WEEKDAY, question)
    count = re.search(r"(\d+) days", question)
    if day is None or count is None:
        return ""
    now = DAYS.index(day[0])
    for _ in range(int(count[1])):
        now = 0 if now == 6 else now + 1
    return DAYS[now]


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="clock.how_long",
        title="How long it lasts",
        make=_lasts,
        idea=(
            "Minutes since midnight turn two times of day into numbers that can be subtracted.",
            "An hour has 60 minutes and not 100, so times must not be subtracted like decimals.",
            "Convert both times to minutes, and then take the difference.",
        ),
    ),
    ReasoningFamily(
        id="clock.when_over",
        title="When it is over",
        make=_ends,
        solve=_solve_ends,
        idea=(
            "Add the hours first and the minutes afterwards.",
            "When the minutes reach 60, they become a new hour.",
            "Split a long time into full hours and the rest.",
        ),
    ),
    ReasoningFamily(
        id="clock.day_of_the_week",
        title="Counting days of the week",
        make=_week,
        solve=_solve_week,
        idea=(
            "Every seven days, the days of the week begin again, so only what is left after full weeks counts.",
            "Divide by seven and walk on by what is left over.",
            "A number of days that is a multiple of seven leads to the same day of the week.",
        ),
    ),
)
