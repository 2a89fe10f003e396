"""The curriculum as a whole: diversity, determinism, docstring forms, audiences."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import hornbook
from hornbook.synthesis.curriculum.audiences import AUDIENCES
from hornbook.synthesis.curriculum.family import Family
from hornbook.synthesis.curriculum.items import Form
from hornbook.synthesis.curriculum.registry import families

DIGEST = """
import hashlib
from hornbook.synthesis.curriculum.items import Form
from hornbook.synthesis.curriculum.registry import families
digest = hashlib.sha256()
for one in families():
    digest.update(one.exercise(7).check_program.encode() + one.exercise(7, Form(varied=True)).check_program.encode())
    digest.update(one.section(7).text.encode() if one.has_sections else b"")
print(digest.hexdigest())
"""


def digest_in_process(hash_seed: str) -> str:
    root = str(Path(hornbook.__file__).parents[1])
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": root}
    done = subprocess.run([sys.executable, "-c", DIGEST], env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_same_texts_in_every_process() -> None:
    here = hashlib.sha256()
    for one in families():
        here.update(one.exercise(7).check_program.encode() + one.exercise(7, Form(varied=True)).check_program.encode())
        here.update(one.section(7).text.encode() if one.has_sections else b"")
    assert digest_in_process("1") == digest_in_process("2") == here.hexdigest()


def test_same_seed_gives_the_same_and_another_seed_something_else() -> None:
    for one in families():
        assert one.exercise(3) == one.exercise(3)
        assert not one.has_sections or one.section(3) == one.section(3)
        assert one.exercise(3) != one.exercise(4)


def test_draws_over_the_whole_curriculum_are_distinct() -> None:
    known = families()
    programs = {known[i % len(known)].exercise(i // len(known)).program for i in range(3000)}
    assert len(programs) >= 2700


def test_docstring_forms_have_their_shares() -> None:
    prompts = [one.exercise(seed).prompt for one in families() if isinstance(one, Family) for seed in range(12)]
    interpreter = sum(">>> " in prompt for prompt in prompts) / len(prompts)
    bare = sum(">>> " not in p and f"\n    {p.split('def ')[1].split('(')[0]}(" not in p for p in prompts) / len(
        prompts
    )
    typed = sum(") -> " in prompt.partition(":\n")[0] for prompt in prompts) / len(prompts)
    assert 0.55 < interpreter < 0.75
    assert 0.10 < bare < 0.22
    assert 0.25 < typed < 0.42


def test_sections_reach_every_audience() -> None:
    assert len({audience.who for audience in AUDIENCES}) >= 10
    seen = {one.section(seed).audience.split(" ", 1)[1] for one in families() if one.has_sections for seed in range(3)}
    assert seen == {audience.who for audience in AUDIENCES}


def test_audience_data_fit_the_families_that_use_them() -> None:
    for audience in AUDIENCES:
        numbers = audience.themes["numbers"].pool
        assert len(numbers) == len(set(numbers)) >= 6, "best-of tasks need different values"
        words = audience.themes["words"].pool
        assert len(words) == len(set(words)) >= 5
        assert all(isinstance(word, str) and len(word) > 1 for word in words)


def test_negative_and_huge_seeds_work() -> None:
    one = families()[0]
    assert one.exercise(-1) != one.exercise(1)
    assert one.exercise(2**70).tests


def test_long_docstrings_tell_the_task_more_than_once() -> None:
    told = [one for one in families() if isinstance(one, Family) and len(one.says) > 1]
    short, long = (
        [one.exercise(3, Form(varied=True, long_share=share)).prompt for one in told] for share in (0.0, 1.0)
    )
    assert sum(map(len, long)) > 1.6 * sum(map(len, short))
    assert all(prompt.rstrip().endswith(('"""', "'''")) for prompt in long), "no long prompt is a bare signature"
    some = [one.exercise(3, Form(varied=True, long_share=0.25)).prompt for one in told]
    assert 0.15 < sum(a == b for a, b in zip(some, long, strict=True)) / len(told) < 0.35
