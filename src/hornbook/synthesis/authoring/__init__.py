"""Texts that a teacher model writes: what it is asked, how its answers are read, and how each is proven.

``topics.py`` and ``assignments.py`` say what is to be written, ``prompts.py`` asks for it, ``answers.py`` reads what
came back; ``exercise.py`` with ``mutation.py``, ``textbook.py`` with ``prose.py`` and ``formats.py``, and
``reasoning.py`` check it; ``judging.py`` hands each reply to its check, and ``stage.py`` is the stage ``authoring``.
"""
