"""The file that a worker is started from. It finds the other modules beside it, and leaves no way to import them."""

from __future__ import annotations

import os
import sys


def no_hook(**_: object) -> None:
    """Take the place of ``os.register_at_fork``."""


if __name__ == "__main__":
    root = os.path.realpath(__file__).removesuffix("/hornbook/sandbox/inside/start.py")
    sys.path.append(root)
    # `random` would have each forked child seed it anew, which takes as long as the fork. What a program forks itself
    # is seen to in `confine`.
    register, os.register_at_fork = os.register_at_fork, no_hook
    from hornbook.sandbox.inside.worker import main

    os.register_at_fork = register
    sys.path.remove(root)
    for name in [name for name in sys.modules if name.partition(".")[0] == "hornbook"]:
        del sys.modules[name]
    main()
