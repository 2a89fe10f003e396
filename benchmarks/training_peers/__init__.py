"""The contenders of ``benchmarks/training_speed.py``, each run as a process of its own by ``worker.py``."""
