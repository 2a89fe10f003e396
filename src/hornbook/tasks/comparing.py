"""What harder tests need beside them in the sandbox: comparing results, and a stand-in for numpy.

The source of this module is put before such a test, so it needs nothing but the standard library.
"""

from __future__ import annotations

import math
import sys
import types
from typing import Any


def results_are_equal(got: Any, right: Any, tolerance: float) -> bool:
    """Whether two results are equal; where the right one is a floating-point number, up to ``tolerance``.

    A tolerance of 0 stands for 1e-6; besides it numbers may differ by 1e-7 of their size. These are EvalPlus' rules,
    but also for numbers deep inside lists.
    """
    if isinstance(right, float):
        number = isinstance(got, int | float) and not isinstance(got, bool)
        return bool(got == right) or (number and math.isclose(got, right, rel_tol=1e-7, abs_tol=tolerance or 1e-6))
    if isinstance(right, list | tuple) and isinstance(got, list | tuple):
        alike = type(got) is type(right) and len(got) == len(right)
        return alike and all(results_are_equal(one, other, tolerance) for one, other in zip(got, right, strict=True))
    return bool(got == right)


def all_close(got: Any, right: Any, rtol: float = 1e-5, atol: float = 1e-8) -> bool:
    """numpy's ``allclose`` over numbers and lists of equal lengths; a number is compared with all items of a list."""
    nested = [isinstance(value, list | tuple) for value in (got, right)]
    if not any(nested):
        return bool(got == right) or (math.isfinite(abs(right)) and abs(got - right) <= atol + rtol * abs(right))
    size = len(got if nested[0] else right)
    lists = [value if is_list else [value] * size for value, is_list in zip((got, right), nested, strict=True)]
    return all(all_close(one, other, rtol, atol) for one, other in zip(*lists, strict=True))


def assert_all_close(got: Any, right: Any, rtol: float = 1e-7, atol: float = 0.0) -> None:
    """numpy's ``testing.assert_allclose``. Raises AssertionError."""
    assert all_close(got, right, rtol, atol), f"{got!r} is not close to {right!r}"


def stand_in_for_numpy() -> None:
    """Make ``import numpy`` give what EvalPlus' tests use of it: the above, and types that no result is of."""
    module: Any = types.ModuleType("numpy")
    module.allclose, module.float32, module.float64 = all_close, float, float
    module.ndarray = type("ndarray", (), {})
    module.testing = types.SimpleNamespace(assert_allclose=assert_all_close)
    sys.modules["numpy"] = module
