"""Repeats the whole experiment: `python experiments/textbooks-beat-scale/run.py`.

From the project's folder, with Hornbook's development packages installed. Takes some twelve hours on two cores;
stopped, it goes on where it was. `--only nano` (or `compare`, `compare-25x`, `reasoning`) does one part.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path("experiments/textbooks-beat-scale")
HORNBOOK = (sys.executable, "-m", "hornbook")


def script(name: str, *arguments: str) -> tuple[str, ...]:
    """The command that runs one of this folder's programs."""
    return (sys.executable, str(HERE / f"{name}.py"), *arguments)


PARTS: dict[str, list[tuple[str, ...]]] = {
    "nano": [
        (*HORNBOOK, "run", "recipes/nano.yaml"),
        script("measure", "runs/nano", str(HERE / "nano.json")),
    ],
    "compare": [
        (*HORNBOOK, "ablate", str(HERE / "compare.yaml")),
        script("collect", str(HERE / "compare.jsonl"), "runs/compare"),
    ],
    "reasoning": [
        (*HORNBOOK, "ablate", str(HERE / "reasoning.yaml")),
        script("collect", str(HERE / "reasoning.jsonl"), "runs/reasoning"),
    ],
    "compare-25x": [
        (*HORNBOOK, "ablate", str(HERE / "compare-25x.yaml")),
        script("collect", str(HERE / "compare-25x.jsonl"), "runs/compare-25x"),
    ],
}


def main() -> None:
    """Run the parts that are asked for, and draw the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=tuple(PARTS), help="one part of the experiment")
    only = parser.parse_args().only
    for name, commands in PARTS.items():
        if only in (None, name):
            for command in commands:
                subprocess.run(command, check=True)
    subprocess.run(script("figures"), check=True)


if __name__ == "__main__":
    main()
