"""From a family of classes to a textbook section: prose for an audience, a class at work and what it prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hornbook.synthesis.curriculum.audiences import AUDIENCES
from hornbook.synthesis.curriculum.class_setting import ClassSetting, Use, draw_class_setting
from hornbook.synthesis.curriculum.grammar import TICK, fit_articles, settle_ticks
from hornbook.synthesis.curriculum.items import Section
from hornbook.synthesis.curriculum.sections import BEFORE_OUTPUT, QUESTIONS, WARNINGS
from hornbook.synthesis.curriculum.setting import INDENT
from hornbook.synthesis.curriculum.wording import Draw, literal

if TYPE_CHECKING:
    from hornbook.synthesis.curriculum.class_family import ClassFamily

_INTROS = (
    "{Imagine|Suppose} {that |}you are a(n) $who and {want|need} to $need. {A class|A class of your own} {helps|fits}.",
    "{Sooner or later|Now and then|One day} a(n) $who who writes {small programs|a little Python} needs to $need.",
    "How can a(n) $who $need? {A small class will do|A class keeps data and code together|A class is a good place}.",
    "This {short section|lesson} is for a(n) $who {learning|new to} Python. {The aim|The task|Our goal} is to $need.",
    "A(n) $who {has|wants} to $need. {We write|Let us write} a class {for that|for it|that does so}.",
    "{Take|Think of} a(n) $who {who wants|who has} to $need. The {answer|solution} {below|here} is a class.",
)
_BEFORE_CODE = (
    "Here is {the|a} class{| and a first use of it}:",
    "The class $name does {this|the job|just that}:",
    "{One way to write it|A clear way to write it}{| in Python}:",
    "{We call the class|Let us call it|The class is called} $name:",
    "{Read the class first, then|Below the class you see} how it is used:",
)
_WHAT = (
    "The method {PLACE|called PLACE} has this task: TASK",
    "{About|A word on} PLACE: TASK",
    "{What does PLACE do?|And PLACE?} TASK",
)
_ASKS = (
    "What is the value of $call?",
    "What is the result of $call?",
    "What do you get from $call?",
    "Without running it: what is $call?",
)


def draw_class_section(family: ClassFamily, seed: int) -> Section:
    """The family's section with this seed."""
    draw = Draw(f"{family.id}/section/{seed}")
    audience = draw.choose(AUDIENCES)
    setting = draw_class_setting(family, draw, thin=draw.chance(0.6))
    uses = setting.uses(5)
    if not any(map(_printable, uses)):
        # Too many methods were left out to see what the others do.
        setting = draw_class_setting(family, draw, thin=False)
        uses = setting.uses(5)
    # Uses that call methods come first, since the others show only what the constructor did.
    uses.sort(key=lambda use: not use.keys)
    shown = [use for use in uses if _printable(use)][: draw.choose((1, 2, 2))]
    program = _program(setting, shown)
    outputs = [str(use.result) for use in shown]
    title = family.title
    if draw.chance(1 / 3) and family.concept[:5] not in title.lower():
        title = f"{family.concept.capitalize()}: {title}"
    values = {"who": audience.who, "need": setting.sentence(family.need)}
    parts = [
        draw.choose(("# ", "## ", "## ", "### ")) + title,
        draw.text(draw.choose(_INTROS), values),
        *(setting.sentence(idea) for idea in draw.sample(family.idea, 2 if draw.chance(0.3) else 1)),
        setting.sentence(draw.choose(_BEFORE_CODE)),
        f"```python\n{program}```",
        _output(setting, outputs),
        setting.sentence(setting.style.why),
    ]
    if draw.chance(0.5):
        parts.append(_about_method(setting))
    if draw.chance(0.7):
        parts.append(f"**{draw.choose(WARNINGS)}.** {setting.sentence(draw.choose(family.pitfall))}")
    parts += _question(setting, [use for use in uses if use not in shown])
    text = settle_ticks("\n\n".join(parts), ticks=True) + "\n"
    who = fit_articles(f"a(n) {audience.who}")
    return Section(family.id, family.concept, title, who, text, program, "\n".join(outputs) + "\n")


def _printable(use: Use) -> bool:
    """Whether the printed result is easy to see: not empty, one line, no spaces at its ends."""
    text = str(use.result)
    return bool(text) and text == text.strip() and "\n" not in text


def _program(setting: ClassSetting, shown: list[Use]) -> str:
    draw = setting.draw
    head: list[str] = []
    if draw.chance(0.5):
        about = settle_ticks(setting.sentence(draw.choose(setting.family.says)), ticks=False)
        if len(about) <= 90:
            head.append(f'{INDENT}"""{about}"""\n')
    documented = draw.chance(0.3)
    for part in setting.parts:
        doc = setting.doc(part.key, ticks=False) if documented else ""
        head.append(setting.method(part, [f'"""{doc}"""'] if doc and len(doc) < 80 else ()))
    lines = [setting.opening(), "\n".join(head), "\n\n"]
    for use in shown:
        lines += [f"{line}\n" for line, _ in use.lines]
        lines.append(f"print({use.ask})\n")
    return "".join(lines)


def _about_method(setting: ClassSetting) -> str:
    """A sentence or two on the last of the methods."""
    part = setting.parts[-1]
    place = f"{TICK}{setting.code.get(part.key, part.key)}{TICK}"
    task = setting.sentence(setting.draw.choose(setting.family.docs[part.key]))
    return setting.draw.text(setting.draw.choose(_WHAT)).replace("PLACE", place).replace("TASK", task)


def _output(setting: ClassSetting, outputs: list[str]) -> str:
    if all(len(output) < 40 and "`" not in output for output in outputs) and setting.draw.chance(0.35):
        shown = " and then ".join(f"`{output}`" for output in outputs)
        return setting.draw.text("{It|The program|This} prints ") + shown + "."
    before = setting.sentence(setting.draw.choose(BEFORE_OUTPUT))
    return f"{before}\n\n```text\n" + "\n".join(outputs) + "\n```"


def _question(setting: ClassSetting, spare: list[Use]) -> list[str]:
    """A question with its answer, from the family or about a further expression; many sections have none."""
    draw = setting.draw
    single = [use for use in spare if not use.lines]
    if setting.family.quiz and draw.chance(0.3):
        question, answer = (setting.sentence(text) for text in draw.choose(setting.family.quiz))
    elif single and draw.chance(0.5):
        question = draw.text(draw.choose(_ASKS), {"call": f"{TICK}{single[0].ask}{TICK}"})
        answer = f"`{literal(single[0].result)}`"
    else:
        return []
    return [f"**{draw.choose(QUESTIONS)}.** {question}", f"**Answer.** {answer}"]
