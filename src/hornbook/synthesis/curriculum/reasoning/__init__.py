"""Reasoning families: word problems, explanations and stories, each with an answer that a program finds again.

`family.py` holds what a family writes, `quantities.py` how numbers are said and equations shown, `vocabulary.py` the
people and things, `forms.py` how a problem looks on the page, and `verify.py` the checks on the finished page.
"""
