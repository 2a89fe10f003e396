"""Benchmark items and their self-tests, used to evaluate models and to keep training data apart from them.

``problem.py`` is a code problem and its file format, ``humaneval.py`` loads the 164 HumanEval problems,
``selftest.py`` proves that a benchmark scores right before a model is scored with it, and ``scoring.py`` holds pass@k.
"""
