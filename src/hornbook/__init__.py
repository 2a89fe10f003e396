"""Hornbook makes small language models the way the Phi models were made.

Textbook-quality data, chosen and written, then a small transformer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hornbook.inference.generate import generate
    from hornbook.inference.load import load

__all__ = ["generate", "load"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    # torch takes over a second to import; commands that do not need it must not pay for it.
    if name == "load":
        from hornbook.inference.load import load

        return load
    if name == "generate":
        from hornbook.inference.generate import generate

        return generate
    raise AttributeError(f"module 'hornbook' has no attribute {name!r}")
