"""Capability probes: small tests of what phi-2 was praised for, drawn by seed and graded by program.

``probe.py`` draws items from scenes, ``item.py`` is an item, ``checkers.py`` and ``writing_checks.py`` grade answers,
``selftest.py`` proves a probe before a model is scored with it, ``registry.py`` finds the probes. A score on a probe is
no published benchmark: it compares models that were asked the same items, and says nothing about an ability at large.

Independence: a model taught by Hornbook's curriculum must be tested on an ability and not on a template. So the scenes
here were written without those of `hornbook.synthesis.curriculum`: own people (no first name is shared), own settings,
things, quantities and wordings, and other solvers; only the seeded `Draw` and its template grammar are shared, and the
list of nouns that programs are tested with. A test draws problems from every family of the curriculum and fails if one
shares 13 words in a row, numbers aside, with a prompt of a probe. What both have is the subject: Ohm's law, a belief
that is out of date.
"""
