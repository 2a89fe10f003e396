"""What share of a right solution's mutants do honest tests notice? The least share that the stage asks for rests on it.

``python experiments/teacher/mutants.py`` takes one exercise of every family of functions in the curriculum, whose tests
a program made, and writes the shares to ``mutants.json`` beside this file.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from statistics import mean, median

from hornbook.foundation.files import write_json
from hornbook.sandbox.limits import Limits
from hornbook.sandbox.pool import Sandbox
from hornbook.synthesis.authoring.exercise import ExerciseRules
from hornbook.synthesis.authoring.mutation import mutants
from hornbook.synthesis.curriculum.family import Family
from hornbook.synthesis.curriculum.registry import families

SEED = 7


def main() -> None:
    exercises = [family.exercise(SEED) for family in families() if isinstance(family, Family) and family.has_sections]
    most = ExerciseRules().mutants
    wrong = [mutants(exercise.program, exercise.name, most) for exercise in exercises]
    programs = [
        "\n".join([program, *exercise.tests, ""])
        for exercise, found in zip(exercises, wrong, strict=True)
        for program in found
    ]
    with Sandbox(Limits(timeout_seconds=2.0)) as sandbox:
        noticed = iter([not result.passed for result in sandbox.run(programs)])
    shares = sorted(sum(islice(noticed, len(found))) / len(found) for found in wrong)
    write_json(
        Path(__file__).with_name("mutants.json"),
        {
            "exercises": len(shares),
            "mutants": len(programs),
            "mean_share": round(mean(shares), 4),
            "median_share": round(median(shares), 4),
            "lowest_shares": [round(share, 3) for share in shares[:5]],
            "share_of_exercises_at_least": {
                str(least): round(sum(share >= least for share in shares) / len(shares), 4)
                for least in (0.25, 0.5, 0.75, 0.9, 1.0)
            },
        },
    )


if __name__ == "__main__":
    main()
