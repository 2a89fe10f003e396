"""The eight probes, by name."""

from __future__ import annotations

from hornbook.evaluation.probes.maths import MATHS
from hornbook.evaluation.probes.minds import MINDS
from hornbook.evaluation.probes.mistakes import MISTAKES
from hornbook.evaluation.probes.physics import PHYSICS
from hornbook.evaluation.probes.probe import Probe
from hornbook.evaluation.probes.programs import PROGRAMS
from hornbook.evaluation.probes.sense import SENSE
from hornbook.evaluation.probes.summaries import SUMMARIES
from hornbook.evaluation.probes.writing import WRITING
from hornbook.foundation.config import nearest
from hornbook.foundation.errors import DataError

_PROBES = (WRITING, PROGRAMS, SUMMARIES, MATHS, PHYSICS, MISTAKES, SENSE, MINDS)


def probes() -> tuple[Probe, ...]:
    """Every probe, in the order in which a report shows them."""
    return _PROBES


def find_probe(name: str) -> Probe:
    """The probe called ``name``. Raises DataError with the nearest name if there is none."""
    known = {probe.name: probe for probe in _PROBES}
    if name not in known:
        raise DataError(
            f"there is no probe `{name}`; {nearest(name, list(known))}", mend=f"choose one of {', '.join(known)}"
        )
    return known[name]
