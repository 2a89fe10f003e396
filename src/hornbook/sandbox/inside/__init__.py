"""What runs inside the wall, with nothing but the standard library at hand.

``start.py`` is the file that a worker is started from, ``worker.py`` its loop, ``rehearsal.py`` what it does before the
first program so that its children need not, ``run.py`` one program's run seen from the worker. ``program.py`` is the
process of a plain program. A judged program has two: ``judge.py`` is that of the trusted tests, ``candidate.py`` that
of the untrusted source; ``line.py`` is between them, ``values.py`` what may pass, ``remote.py`` what stands for an
object that stays with the candidate.
"""
