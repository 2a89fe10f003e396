"""Names as other people give them, so that a learner copies what stands in the prompt and does not rely on habit."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Mapping, Sequence

from hornbook.synthesis.curriculum.wording import LOCALS, Draw, words_of

COMMON_SHARE, MADE_UP_SHARE = 0.30, 0.06
"""Shares of the arguments that get a common name for their type, and one that means nothing."""
_SAME_KIND: Mapping[str, tuple[str, ...]] = {
    "list[int]": words_of(
        "nums numbers lst arr array values xs a l li data seq sequence elements items integers ints input_list v "
        "num_list my_list list1 series vals scores entries"
    ),
    "list[float]": words_of("nums numbers lst arr values xs data floats measurements readings samples reals"),
    "list[str]": words_of(
        "words strings lst names items texts tokens ss arr string_list word_list labels lines strs entries terms xs"
    ),
    "list[list[int]]": words_of("matrix grid rows table m mat lists board nested lst arr cells"),
    "list": words_of("lst items values xs arr elements data seq things entries l"),
    "str": words_of(
        "s text string txt st word input_string sentence phrase line str1 message content t source chars label q"
    ),
    "int": words_of("n x num number k i value m a val integer amount count y z b limit number1 size p"),
    "float": words_of("x value num number f a amount y val real t r"),
    "dict[str, int]": words_of("d dic mapping counts table dictionary data scores prices lookup my_dict info"),
    "bool": words_of("flag enabled active on switch ok b is_set condition"),
}
_AFFIXES = ("get_{}", "{}_of", "compute_{}", "my_{}", "{}_value", "find_{}", "do_{}", "{}_func", "{}1", "{}_v2")
_PLAIN = words_of(
    "solve func f g function solution task compute calculate process run helper answer apply test_value "
    "evaluate handle exercise transform work"
)
_NOUNS = words_of(
    "account action actor address agent airport album alarm animal answer_sheet apartment area article artist athlete "
    "author badge bag balance ball band bank bar barcode basket bath battery beach beam bed bench bill bin blanket "
    "blog booking bottle bottom bowl branch brand brick bridge bug building bullet bus button buyer cabin cable "
    "calendar call camera camp canal candidate candle cap capital car carpet cash castle category cell center chain "
    "chair challenge change channel chapter charge chart cheese chef chest choice church cinema circle citizen city "
    "claim class_size client climb clinic clock club clue coach coat coin collection color comment company component "
    "concert contact content_id contest contract cook cookie copy corner cost cottage country coupon course cow crew "
    "crop crowd cup curtain customer cycle damage dance danger date deadline deal debt degree delay depth desk device "
    "diary dice diet dinner direction discount dish distance doctor dollar donation door dose dozen draft drawer "
    "dream dress drink driver duck duration duty edge effort elevator email emotion employee engine entrance envelope "
    "episode error_code essay event exam expert factory fan farmer fault fee feed fence ferry field fight figure file "
    "film fine finger fire firm flavor flight floor flower folder food foot force forecast fork form formula fountain "
    "frame friend fruit fuel gallery game gap garage garlic gas gear gift glass goal gold grain gram grass group "
    "guard guess guest guide gym habit hall hammer hand handle harbor header heap hero highway hint hobby hole "
    "holiday horse hospital host hotel hunter idea image income index_card invoice issue jacket job joke journey "
    "judge juice juror keyword kitchen kite knife knight knot ladder lane language laptop laundry law lawyer layer "
    "leader league lecture leg lesson library license lift light line_item lion liquid load loan lock loop loss "
    "lottery luggage lunch machine magazine mail mall manager map_entry margin mark market mask match meal measure "
    "meat medal meeting member memory menu merchant message metal meter mile mission mistake mixture mode model money "
    "monster motor mountain mouth movie museum music nail nation neighbor net network news night nose note notice "
    "novel nurse object ocean offer office oil onion option orbit order organ outfit oven owner package page paint "
    "pair palace pan panel parade parcel parent park partner party passenger passport patch path patient pattern paw "
    "payment peak pear pedal pen penalty percent period permit person phone photo piano picture pilot pipe pixel "
    "pizza place plan planet plant platform player plot pocket poem pole pool port portion position post pot potato "
    "pound power present pressure prize problem profit project province pulse pump purchase purse puzzle quality "
    "quantity quarter query question queue quota quote race rack radio radius rail rank rate rating ratio reading "
    "receipt recipe record reef region rent reply report request result_set reward rhythm ribbon rider ring risk road "
    "robot rocket role roof rope round route routine rule runner salad sale salt sauce scale scene schedule school "
    "screen screw sea season seat section seed segment seller session shape share sheep sheet shelf shift shirt shoe "
    "shop shot signal singer site skill skirt slice slot smoke snack soap sock song soup space speaker species speed "
    "spell spoon sport spot square stack_size stadium staff stage stall stamp standing station statue status stay "
    "step stick stock stop storage store storm stranger stream street stretch student style subject subscriber sugar "
    "suit summit supplier supply surface survey switch symbol symptom table tale talent tank tape target task taste "
    "tax taxi teacher team temperature temple tenant tent term test ticket tide tile title token tool tooth top topic "
    "torch total_cost tour tournament tower town toy track trade trail train transfer trap trash treaty trend trial "
    "trick trip trophy truck trunk tube turn tutor type_name umbrella unit user vacation valley value_range van vault "
    "vehicle vendor venue version vessel victory video view village violin visit visitor voice volume vote voter wage "
    "wagon waiter walk wallet war watch wave wealth weapon website week weight wheel whistle wing winner wire wish "
    "witness wolf word_count worker world wound yard year zone"
)
"""Everyday words that names are made of; what a learner copies must be none that it knows by heart."""
_ADJECTIVES = words_of(
    "new old first second last next prev total main extra max min best worst high low left right top big small long "
    "short open closed active hot cold free full local raw final initial given input current other inner outer upper "
    "lower real"
)
_VERBS = words_of(
    "add build change check clean collect combine convert count create cut detect divide evaluate extract fill filter "
    "find fix format get give group handle has hide is join keep list load make mark match merge move pack parse pick "
    "place print_out put read reduce remove repair replace report reverse rotate scan score select show shift "
    "sort_out split strip sum_up swap take test total trim turn update validate weigh"
)
_FORMS: Mapping[str, tuple[str, ...]] = {
    "list": ("{s}", "{s}", "{s}", "{n}_list", "list_of_{s}", "all_{s}", "{a}_{s}", "my_{s}", "{s}_list"),
    "str": ("{n}", "{n}", "{n}", "{n}_name", "{a}_{n}", "{n}_text", "my_{n}", "{n}_str", "{n}_{m}"),
    "number": ("{n}", "{n}", "{n}", "{s}", "num_{s}", "{n}_count", "{a}_{n}", "max_{n}", "n_{s}", "{n}_{m}"),
    "dict": ("{s}", "{s}", "{n}_map", "{n}_dict", "{s}_by_{m}", "{n}_to_{m}", "{a}_{s}"),
    "bool": ("is_{a}", "has_{n}", "{a}_{n}", "{n}", "use_{n}", "with_{n}"),
}
"""Shapes of everyday names by kind: a noun ``n``, its plural ``s``, another noun ``m``, an adjective ``a``."""
_KINDS = {"int": "number", "float": "number", "str": "str", "bool": "bool"}
_ONSETS = words_of("b br c d dr f fl g gr h j k l m n p pl qu r s sk st t tr v w x y z th sh")
_VOWELS = words_of("a e i o u ai ea oo")
_ENDS = ("", "", "n", "r", "l", "s", "t", "x", "m", "k")
_TAKEN = frozenset(keyword.kwlist) | frozenset(dir(builtins))
_RESERVED = _TAKEN | frozenset(name for names in LOCALS.values() for name in names)


def made_up(draw: Draw) -> str:
    """A word that means nothing, such as ``brofeak``; now and then two, or one with a digit."""
    word = "".join(draw.choose(_ONSETS) + draw.choose(_VOWELS) for _ in range(draw.integer(1, 2))) + draw.choose(_ENDS)
    if word in _TAKEN or len(word) < 2:
        return word + "o"
    form = draw.random.random()
    return f"{word}_{draw.choose(_ONSETS)}{draw.choose(_VOWELS)}" if form < 0.15 else word


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def everyday(draw: Draw, kind: str) -> str:
    """A name of everyday words for an argument of this type, such as ``ticket_list``, ``maxSpeed`` or ``qst``."""
    shape = draw.choose(_FORMS[_KINDS.get(kind, "dict" if kind.startswith("dict") else "list")])
    noun = draw.choose(_NOUNS)
    values = {"n": noun, "s": _plural(noun), "m": draw.choose(_NOUNS), "a": draw.choose(_ADJECTIVES)}
    name = shape.format(**values)
    form = draw.random.random()
    if form < 0.14:
        name = _camel(name)
    elif form < 0.20:
        name += draw.choose(("1", "2", "_a", "_x"))
    elif form < 0.26:
        name = noun[:1] + "".join(ch for ch in noun[1:5] if ch not in "aeiou_") or name
    return name if name not in _TAKEN else f"my_{name}"


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def argument_name(draw: Draw, kind: str, usual: Sequence[str], taken: set[str], everyday_share: float) -> str:
    """A name for an argument of this type, from the family's own names, the common ones, or none that is known."""
    share = draw.random.random()
    options: Sequence[str] = usual
    if share < MADE_UP_SHARE:
        options = (made_up(draw),)
    elif share < MADE_UP_SHARE + everyday_share:
        options = (everyday(draw, kind),)
    elif share < MADE_UP_SHARE + everyday_share + COMMON_SHARE:
        options = _SAME_KIND.get(kind, usual)
    # A name that a solution may use for its own variables would be overwritten there.
    free = [name for name in options if name not in taken and (name in usual or name not in _RESERVED)]
    free = free or [name for name in usual if name not in taken]
    return draw.choose(free) if free else f"{made_up(draw)}_{len(taken)}"


def function_name(draw: Draw, usual: str) -> str:
    """The family's name as it is, or changed, or one that says nothing of the task."""
    share = draw.random.random()
    if share < 0.65:
        return usual
    if share < 0.73:
        return draw.choose(_AFFIXES).format(usual)
    if share < 0.78:
        return _camel(usual)
    if share < 0.94:
        noun = draw.choose(_NOUNS)
        name = f"{draw.choose(_VERBS)}_{draw.choose((noun, _plural(noun)))}"
        return _camel(name) if draw.chance(0.25) else name
    return draw.choose(_PLAIN) if share < 0.97 else made_up(draw)
