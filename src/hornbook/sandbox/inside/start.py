"""The file that a worker is started from. It finds the other modules beside it, and leaves no way to import them."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    root = str(Path(__file__).resolve().parents[3])
    sys.path.append(root)
    from hornbook.sandbox.inside.worker import main

    sys.path.remove(root)
    for name in [name for name in sys.modules if name.partition(".")[0] == "hornbook"]:
        del sys.modules[name]
    main()
