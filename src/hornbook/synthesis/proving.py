"""Proving drafts in the sandbox: many together, and one by one where a bundle fails.

Programs of the curriculum are our own, so a bundle of them may share a process; each still has a namespace of its own.
A bundle that fails is run again program by program, so that the one at fault is found and the others are not blamed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from hornbook.sandbox.pool import Sandbox
from hornbook.synthesis.writing import Draft

BUNDLE = 128
"""Programs that share a process."""
BUNDLES = 8
"""Bundles given to the sandbox at a time."""
_BUNDLED = """
import contextlib, io
for program, expected in PROGRAMS:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program, "program.py", "exec"), {"__name__": "__main__"})
    assert expected is None or printed.getvalue().strip() == expected
"""
_MUTANTS = """
import contextlib, io, signal

class Late(BaseException):
    pass

def late(*_):
    raise Late

signal.signal(signal.SIGALRM, late)
noticed = ""
for program in PROGRAMS:
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(program, "program.py", "exec"), {"__name__": "__main__"})
        signal.setitimer(signal.ITIMER_REAL, 0)
        noticed += "0"
    except BaseException:
        signal.setitimer(signal.ITIMER_REAL, 0)
        noticed += "1"
print(noticed)
"""
MUTANT_SECONDS = 0.2
"""A mutant that runs longer has lost its way out of a loop, and is noticed."""


class Proof:
    """Proves drafts in ``sandbox``, and counts the mutants that were tried and those that the tests noticed."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.mutants = self.noticed = 0

    def proven(self, drafts: Iterable[Draft]) -> Iterator[tuple[Draft, str]]:
        """Every draft, in order, with the reason why it is wrong, or an empty string."""
        source = iter(drafts)
        while chunk := list(islice(source, BUNDLE * BUNDLES)):
            bundles = [chunk[at : at + BUNDLE] for at in range(0, len(chunk), BUNDLE)]
            faults: list[str] = []
            results = list(self._sandbox.run(map(_bundled, bundles)))  # to its end: a bundle may have to run again
            for bundle, result in zip(bundles, results, strict=True):
                faults += [draft.fault for draft in bundle] if result.passed else self._alone(bundle)
            yield from zip(chunk, self._mutated(chunk, faults), strict=True)

    def _alone(self, bundle: Sequence[Draft]) -> list[str]:
        """What is wrong with each draft, every program run in a process of its own."""
        faults: list[str] = []
        for draft, result in zip(bundle, self._sandbox.run(draft.program for draft in bundle), strict=True):
            if draft.fault:
                faults.append(draft.fault)
            elif not result.passed:
                faults.append(f"{result.verdict}: {result.detail}")
            elif draft.expected is not None and result.output.strip() != draft.expected:
                faults.append(f"prints something else: {result.output.strip()[:200]}")
            else:
                faults.append("")
        return faults

    def _mutated(self, chunk: Sequence[Draft], faults: list[str]) -> list[str]:
        """``faults``, with those of exercises whose tests notice no mistake."""
        tried = [at for at, draft in enumerate(chunk) if draft.mutants and not faults[at]]
        programs = ["\n".join([mutant, *chunk[at].tests, ""]) for at in tried for mutant in chunk[at].mutants]
        verdicts = self._notice(programs)
        for at in tried:
            count = len(chunk[at].mutants)
            noticed = sum(next(verdicts) for _ in range(count))
            self.mutants += count
            self.noticed += noticed
            if not noticed:
                faults[at] = f"vacuous tests: they notice none of {count} mistakes put into the solution"
        return faults

    def _notice(self, programs: Sequence[str]) -> Iterator[bool]:
        """For each program, a mutant with its tests, whether it fails."""
        bundles = [programs[at : at + BUNDLE] for at in range(0, len(programs), BUNDLE)]
        sources = [f"SECONDS = {MUTANT_SECONDS}\nPROGRAMS = {bundle!r}{_MUTANTS}" for bundle in bundles]
        for bundle, result in zip(bundles, list(self._sandbox.run(sources)), strict=True):
            verdicts = result.output.strip()
            if result.passed and len(verdicts) == len(bundle):
                yield from (verdict == "1" for verdict in verdicts)
            else:
                yield from (not alone.passed for alone in self._sandbox.run(bundle))


def _bundled(drafts: Sequence[Draft]) -> str:
    """One program that runs those of all drafts that are not known to be wrong."""
    programs = [(draft.program, draft.expected) for draft in drafts if draft.program and not draft.fault]
    return f"PROGRAMS = {programs!r}{_BUNDLED}"
