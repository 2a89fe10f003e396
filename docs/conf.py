"""Sphinx settings. Build with `make docs`."""

import hornbook

project = "Hornbook"
author = "The Hornbook authors"
copyright = "2026, the Hornbook authors"
release = hornbook.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
html_title = "Hornbook"
exclude_patterns = ["_build"]
myst_heading_anchors = 3
autodoc_typehints = "description"
