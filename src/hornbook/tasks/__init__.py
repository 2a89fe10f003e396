"""Benchmark items and their self-tests, used to evaluate models and to keep training data apart from them.

``rows.py`` reads a benchmark's files. Code problems: ``problem.py`` is one, and its file format; ``humaneval.py``,
``mbpp.py`` and ``gsm8k_program.py`` load them, ``plus.py`` adds harder tests. What a model wrote is cut or searched for
its program (``styles.py``, ``extraction.py``) and run (``judging.py``, ``settling.py``); ``scoring.py`` holds pass@k.
``selftest.py`` proves that a benchmark scores right before a model is scored with it.
"""
