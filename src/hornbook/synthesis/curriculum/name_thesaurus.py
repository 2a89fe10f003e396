"""Other names for the same function: ``count_vowels``, ``num_vowels``, ``how_many_vowels``, ``vowel_count``.

A family has some five names; whoever asks a model has others. A model of four million parameters solved 77 % of an
exam's taught problems whose function had a name that it had met with the right task, and 34 % of the others
(`experiments/textbooks-beat-scale/log.md`, 2026-11-24).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from hornbook.synthesis.curriculum.thesaurus import others
from hornbook.synthesis.curriculum.wording import Draw

_FIRST: tuple[tuple[str, str], ...] = (
    ("count|number_of|num|how_many", "amount_of|count_of|nr_of|get_number_of|n"),
    ("get|find|compute|calculate|determine", "give|obtain|the|what_is|work_out"),
    ("remove|delete|drop|discard|eliminate", "erase|strip|without|take_out|clear|leave_out"),
    ("keep|filter|select|pick|choose", "only|retain|extract|get|take"),
    ("make|build|create|generate|construct", "produce|form|get|new"),
    ("is|check_if|check|test_if", "check_is|verify|test|is_it|determine_if"),
    ("are|check_if|check", "is|test_if|are_they"),
    ("has|contains|includes", "check_has|have|is_there|exists|with"),
    ("all|are_all|check_all|every", "all_are|is_every"),
    ("any|has_any|is_any|exists", "some|contains_any"),
    ("sum|sum_of|total|total_of|add_up", "add|get_sum_of|sum_all|compute_sum_of"),
    ("product|product_of|multiply", "prod|multiply_all"),
    ("convert|change|turn|transform", "translate"),
    ("join|combine|merge|concatenate", "concat|put_together|connect|unite"),
    ("split|separate|divide|break", "cut|partition|break_up"),
    ("reverse|flip|invert", "turn_around|backwards|reversed"),
    ("sort|order|arrange", "sorted|put_in_order|sort_out"),
    ("swap|exchange|switch|interchange", "change"),
    ("replace|substitute|exchange", "change|swap_out"),
    ("insert|add|put", "place|include"),
    ("append|add|attach", "put_at_end"),
    ("search|find|look_for|locate", "seek"),
    ("shorten|truncate|cut|trim", "limit"),
    ("group|bucket|classify", "collect|sort_into_groups"),
    ("move|shift|push", "send"),
    ("format|render|show|write", "display|print|to_string"),
    ("parse|read|decode|interpret", "extract"),
    ("list|get_list_of|collect|gather", "all|find_all"),
    ("double|twice|times_two", "multiply_by_two"),
    ("round|round_to", "rounded"),
    ("fill|pad", "extend"),
    ("extract|get|pull_out", "take|select"),
    ("apply|use", "run|map"),
)
"""What a name begins with: names that may be exchanged, and those that may only stand for them."""
_ANYWHERE: tuple[tuple[str, str], ...] = (
    ("letters|characters|chars", "symbols"),
    ("letter|character|char", "ch|symbol"),
    ("words|strings", "texts|tokens|names"),
    ("word|string|text|str", "s|name|line"),
    ("numbers|nums|integers|ints", "values"),
    ("number|num|integer|int", "value|n"),
    ("list|lst|array|arr|sequence", "items|nums|collection"),
    ("lists|arrays|sequences", ""),
    ("items|elements|entries", "values|things|members"),
    ("item|element|entry", "value|member"),
    ("dictionary|dict|mapping", "map|d|hash"),
    ("matrix|grid", "table|mat|board|2d_list"),
    ("index|position|idx", "place|pos|location"),
    ("indexes|indices|positions", "places"),
    ("largest|biggest|greatest|maximum|max|highest", "maximal|most"),
    ("smallest|lowest|minimum|min|least", "minimal"),
    ("longest|lengthiest", "max_length|biggest|largest"),
    ("shortest", "min_length|smallest"),
    ("average|mean|avg", ""),
    ("median|middle_value", ""),
    ("difference|diff", "gap|distance"),
    ("total|sum", "overall|total_sum"),
    ("length|len|size", ""),
    ("different|distinct|unique", "unequal|uniq"),
    ("duplicates|repeats|repetitions|doubles", "dups|copies|repeated_items"),
    ("duplicate|repeated|repeating", "double|dup"),
    ("common|shared", "same|mutual|matching"),
    ("equal|same|identical", "alike|matching"),
    ("above|over|greater_than|larger_than|more_than", "bigger_than|exceeding|gt|higher_than"),
    ("below|under|less_than|smaller_than|fewer_than", "lower_than|lt"),
    ("between|within|in_range", "inside"),
    ("positive|positives", "pos|above_0"),
    ("negative|negatives", "neg|below_0|minus"),
    ("occurrences|appearances", "times|repeats|hits"),
    ("most_common|most_frequent", "mode|most_often|top"),
    ("backwards|reversed|in_reverse", "reverse|flipped|back_to_front"),
    ("neighbors|neighbours|adjacent", "next_to_each_other|consecutive"),
    ("divisors|factors", ""),
    ("divisor|factor", ""),
    ("divisible|multiple", ""),
    ("multiples|divisible_numbers", ""),
    ("remainder|mod|modulo", "rest|leftover"),
    ("uppercase|upper|capital", "upper_case|caps|big"),
    ("lowercase|lower", "lower_case|small"),
    ("starts|begins", ""),
    ("ends|finishes", ""),
    ("beginning|start", "front|head"),
    ("first|leading", "initial|1st|start"),
    ("last|final", "end|trailing|ending"),
    ("middle|center|central", "mid"),
    ("second", "2nd"),
    ("third", "3rd"),
    ("next|following", "successor"),
    ("previous|prev|preceding", "last"),
    ("missing|absent", "left_out|lost"),
    ("valid|correct", "ok|legal|proper|good"),
    ("empty|blank", ""),
    ("spaces|blanks|whitespace", ""),
    ("sentence|phrase", "text|string|line"),
    ("columns|cols", ""),
    ("column|col", ""),
    ("rows|lines", ""),
    ("pairs|couples", "tuples|combinations"),
    ("pair|couple", "tuple|two"),
    ("increasing|ascending|rising|growing", "asc|sorted|going_up"),
    ("decreasing|descending|falling", "desc|going_down"),
    ("sorted|ordered|in_order", ""),
    ("alphabetical|alphabetic|lexicographic", "abc"),
    ("palindrome|palindromic", "mirrored"),
    ("substring|part|piece", "sub"),
    ("prefix|beginning", "start"),
    ("suffix|ending", "end"),
    ("with|having|containing", "that_have"),
    ("without|except|excluding", "not_in|but"),
    ("each|every", "all"),
    ("until|up_to|till", "to|before"),
    ("cumulative|running", "partial|accumulated"),
    ("absolute|abs", ""),
    ("frequency|freq", "count|counts|how_often"),
    ("frequencies|counts", "histogram|count_dict"),
    ("square|squared", "sq"),
    ("binary|bin", "base_two|base2"),
    ("percent|percentage|pct", ""),
    ("distance|dist", ""),
    ("minutes|mins", ""),
    ("seconds|secs", ""),
    ("price|cost", "amount"),
    ("prices|costs", "amounts"),
    ("score|points", "mark|grade|result"),
    ("best|top|highest", "winning"),
    ("power|pow", "exponent|raised"),
    ("add|plus", "sum"),
    ("subtract|minus", "take_away"),
    ("multiply|times", "mult"),
    ("repeat|repeated", "multiply"),
    ("vowels|vowel", "vowel_letters"),
    ("consonants|consonant", ""),
    ("digits|digit", "numerals"),
    ("primes|prime_numbers", ""),
    ("friends|people|persons", ""),
    ("in|of|inside|from", "for|within"),
    ("to|into|as", ""),
)
"""The same for what may stand anywhere in a name."""


def _pattern(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_FOR_FIRST, _FOR_ANY = others(_FIRST), others(_ANYWHERE)
_BEGINNING = re.compile(rf"^(?:{_pattern(_FOR_FIRST)})(?=_)")
_WITHIN = re.compile(rf"(?<![a-z0-9])(?:{_pattern(_FOR_ANY)})(?![a-z0-9])")
_COUNT = re.compile(r"^(?:count|num|number_of|how_many)_([a-z]+?)(s?)$")
_EXCHANGED = 0.5
"""Share of the words with synonyms that are exchanged, in a name where some are."""
_SWAPPED = 0.3
"""Share of ``count_vowels`` that become ``vowel_count``, among names of that form."""


def other_name(draw: Draw, name: str) -> str:
    """``name``, of words parted by underscores, with some of its words exchanged for others of the same meaning."""
    counted = _COUNT.match(name)
    if counted and draw.chance(_SWAPPED):
        return f"{counted[1]}{draw.choose(('', counted[2]))}_{draw.choose(('count', 'count', 'number', 'total'))}"

    def exchanged(words: dict[str, tuple[str, ...]], match: re.Match[str]) -> str:
        return draw.choose(words[match[0]]) if draw.chance(_EXCHANGED) else match[0]

    head = _BEGINNING.match(name)
    start = head.end() if head else 0
    beginning = exchanged(_FOR_FIRST, head) if head else ""
    return beginning + _WITHIN.sub(lambda match: exchanged(_FOR_ANY, match), name[start:])
