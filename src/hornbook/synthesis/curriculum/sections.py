"""From a family to a textbook section: prose for an audience, a worked program and what it prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hornbook.synthesis.curriculum.audiences import AUDIENCES, CONTAINERS, Audience
from hornbook.synthesis.curriculum.exercises import describe
from hornbook.synthesis.curriculum.grammar import TICK, fit_articles, settle_ticks
from hornbook.synthesis.curriculum.items import Section
from hornbook.synthesis.curriculum.setting import INDENT, Case, Setting, draw_setting
from hornbook.synthesis.curriculum.wording import Draw, literal

if TYPE_CHECKING:
    from hornbook.synthesis.curriculum.family import Family

_WITH_DATA = (
    "{Imagine|Suppose} {that |}you are a(n) $who. The $container $data holds $holds, and you {want|need} to $need.",
    "A(n) $who {keeps|stores|has} $holds in a $container called $data. {The task is|The aim is|The job is} to $need.",
    "How {can|does} a(n) $who $need? {Let us say|Suppose} that the $container $data holds $holds.",
    "{Now and then|Sooner or later|One day} a(n) $who {has|needs} to $need. Here the $container $data holds $holds.",
    "{Take|Think of} a(n) $who with $holds. They are in a $container called $data, and the {task|aim} is to $need.",
)
_OPENING = "{Sooner or later|Now and then|One day} a(n) $who who writes {small programs|a little Python}"
_WITHOUT_DATA = (
    _OPENING + " {has|wants|needs} to $need.",
    "This {short section|lesson} is for a(n) $who {learning|new to} Python. {The aim|The task|Our goal} is to $need.",
    "{Imagine|Suppose} {that |}you are a(n) $who and {want|need} to $need. A small function {is enough|will do}.",
    "How can a(n) $who $need? {A few lines of Python are enough|A small function will do|Python makes it short}.",
)
_BEFORE_CODE = (
    "Here is {the|a} function{| with an example call}:",
    "The function $name does {this|the job|just that}:",
    "{One way to write it|A clear way to write it|A function that does it}:",
    "In Python{| it looks like this|, this becomes}:",
    "{We call the function|Let us call it} $name:",
)
BEFORE_OUTPUT = ("{The program|It|This|The code} prints:", "The output is:", "{Running it|Run it, and it} prints:")
WARNINGS = ("Watch out", "Take care", "Careful", "Keep in mind")
QUESTIONS = ("Question", "Check yourself", "Try it")
_ASKS = (
    "What does $call return?",
    "What is the result of $call?",
    "What do you get from $call?",
    "Without running it: what does $call return?",
)


def draw_section(family: Family, seed: int) -> Section:
    """The family's section with this seed."""
    draw = Draw(f"{family.id}/section/{seed}")
    audience = draw.choose(AUDIENCES)
    setting = draw_setting(family, draw, audience)
    cases = setting.cases(4, audience)
    shown = [case for case in cases if _printable(case)][: draw.choose((1, 2, 2))] or cases[:1]
    program = _program(setting, shown)
    outputs = [str(case.result) for case in shown]
    title = family.title
    if draw.chance(1 / 3) and family.concept[:5] not in title.lower():
        title = f"{family.concept.capitalize()}: {title}"
    parts = [
        draw.choose(("# ", "## ", "## ", "### ")) + title,
        _intro(setting, audience),
        *(setting.sentence(idea) for idea in draw.sample(family.idea, 2 if draw.chance(0.25) else 1)),
        setting.sentence(draw.choose(_BEFORE_CODE)),
        f"```python\n{program}```",
        _output(setting, outputs),
        setting.sentence(setting.style.why),
    ]
    if draw.chance(0.7):
        parts.append(f"**{draw.choose(WARNINGS)}.** {setting.sentence(draw.choose(family.pitfall))}")
    parts += _question(setting, [case for case in cases if case not in shown])
    text = settle_ticks("\n\n".join(parts), ticks=True) + "\n"
    who = fit_articles(f"a(n) {audience.who}")
    return Section(family.id, family.concept, title, who, text, program, "\n".join(outputs) + "\n")


def _printable(case: Case) -> bool:
    """Whether the printed result is easy to see: not empty, no spaces at its ends."""
    text = str(case.result)
    return bool(text) and text == text.strip() and len(case.call) < 90


def _program(setting: Setting, shown: list[Case]) -> str:
    draw = setting.draw
    imports = f"{setting.style.imports}\n\n" if setting.style.imports else ""
    lines = [imports + setting.signature(typed=draw.chance(0.2))]
    if draw.chance(0.4):
        description = describe(setting, ticks=False)
        if len(description) <= 90:
            lines.append(f'{INDENT}"""{description}"""\n')
    lines += [setting.body(), "\n"]
    first = next(iter(setting.names), "")
    arg = setting.family.args[0]
    # Naming the data first shows how a variable is handed over; a single call keeps the other arguments readable.
    if first == arg.key and arg.kind and draw.chance(0.5):
        name, value = setting.names[first], literal(shown[0].arguments[0])
        call = shown[0].call.replace(f"{setting.name}({value}", f"{setting.name}({name}", 1)
        lines += [f"{name} = {value}\n", f"print({call})\n"]
        shown = shown[1:]
    lines += [f"print({case.call})\n" for case in shown]
    return "".join(lines)


def _intro(setting: Setting, audience: Audience) -> str:
    values = {"who": audience.who, "need": setting.sentence(setting.family.need)}
    for arg in setting.family.args:
        if arg.kind and arg.key in setting.names and setting.names[arg.key] == audience.themes[arg.kind].name:
            theme = audience.themes[arg.kind]
            values |= {"holds": theme.holds, "data": setting.prose[arg.key], "container": CONTAINERS[arg.kind]}
            plural = arg.kind in ("numbers", "words")
            return setting.draw.text(setting.draw.choose(_WITH_DATA if plural else _WITH_DATA[:-1]), values)
    return setting.draw.text(setting.draw.choose(_WITHOUT_DATA), values)


def _output(setting: Setting, outputs: list[str]) -> str:
    short = all(len(output) < 40 and "\n" not in output and "`" not in output for output in outputs)
    if short and setting.draw.chance(0.35):
        shown = " and then ".join(f"`{output}`" for output in outputs)
        return setting.draw.text("{It|The program|This} prints ") + shown + "."
    before = setting.sentence(setting.draw.choose(BEFORE_OUTPUT))
    return f"{before}\n\n```text\n" + "\n".join(outputs) + "\n```"


def _question(setting: Setting, spare: list[Case]) -> list[str]:
    """A question with its answer, from the family or about a further call; half of the sections have none."""
    draw = setting.draw
    if not draw.chance(0.5):
        return []
    if setting.family.quiz and draw.chance(0.5):
        question, answer = (setting.sentence(text) for text in draw.choose(setting.family.quiz))
    elif spare:
        call = f"{TICK}{spare[0].call}{TICK}"
        question = draw.text(draw.choose(_ASKS), {"call": call})
        answer = f"`{literal(spare[0].result)}`"
    else:
        return []
    return [f"**{draw.choose(QUESTIONS)}.** {question}", f"**Answer.** {answer}"]
