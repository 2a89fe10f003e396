"""Theory of mind: what people know, believe and see who were not told or shown everything.

Who believes what follows from a `World`, in which every event is given with its witnesses. Places and things that are
asked about are each first, last, true and outdated equally often, so that no rule of thumb beats guessing.
"""

from __future__ import annotations

from hornbook.evaluation.probes.beliefs import joke, notice, taste, tether, thought
from hornbook.evaluation.probes.probe import Probe, Scene
from hornbook.evaluation.probes.views import alike, knows, sides

MINDS = Probe(
    "theory_of_mind",
    "Theory of mind",
    "Who knows, sees, expects or believes what: false beliefs, views from two sides, and thoughts about thoughts.",
    (
        Scene("tether", tether),
        Scene("notice", notice),
        Scene("joke", joke),
        Scene("thought", thought),
        Scene("knows", knows),
        Scene("sides", sides),
        Scene("taste", taste),
        Scene("alike", alike),
    ),
)
