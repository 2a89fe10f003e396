"""lm-evaluation-harness's tasks on Hornbook's models and on data of one's own.

``adapter.py`` is a model as the harness sees it, ``tasks.py`` finds and runs its tasks, ``local_data.py`` answers its
loads from a folder, ``hub.py`` from the hub, ``offline_metrics.py`` computes metrics that it would fetch, and
``outcomes.py`` is what came out.
"""
