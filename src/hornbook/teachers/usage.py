"""What a teacher was asked and what it answered, counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from hornbook.teachers.budget import Spent
from hornbook.teachers.request import Failure, Outcome


@dataclass
class Usage:
    """Counts of one opened teacher. ``answered`` and ``failed`` add up to ``requests``."""

    requests: int = 0
    """Outcomes handed out."""
    answered: int = 0
    """Of these, good replies."""
    cached: int = 0
    """Of these, how many came out of the cache, or were asked twice at once: replies and failures that cost nothing."""
    failed: Counter[str] = field(default_factory=Counter[str])
    """Of these, how many failed, by reason."""
    sent: int = 0
    """Times that a request was sent, repetitions included."""
    retried: Counter[str] = field(default_factory=Counter[str])
    """Repetitions, by the reason of the failure before."""
    unmetered: int = 0
    """Replies of which the endpoint did not tell the tokens; they count as many as there may have been."""
    left_unanswered: int = 0
    """Requests that an earlier run sent and of which no answer is known; they count at their worst case."""
    spent: Spent = field(default_factory=Spent)
    """What this run spent: tokens, and money."""
    spent_ever: Spent = field(default_factory=Spent)
    """What was ever spent through this cache: what the budget is compared with."""

    def hand_out(self, outcome: Outcome, *, cached: bool) -> None:
        """Count an outcome that goes to the caller."""
        self.requests += 1
        self.cached += cached
        if isinstance(outcome, Failure):
            self.failed[str(outcome.reason)] += 1
        else:
            self.answered += 1

    def as_dict(self) -> dict[str, Any]:
        """For JSON; money in the currency of the prices."""
        counts: dict[str, Any] = {
            name: getattr(self, name)
            for name in ("requests", "answered", "cached", "sent", "unmetered", "left_unanswered")
        }
        return {
            **counts,
            "failed": dict(sorted(self.failed.items())),
            "retried": dict(sorted(self.retried.items())),
            "spent": _spent(self.spent),
            "spent_ever": _spent(self.spent_ever),
        }


def _spent(spent: Spent) -> dict[str, Any]:
    return {
        "prompt_tokens": spent.prompt_tokens,
        "completion_tokens": spent.completion_tokens,
        "cost": spent.cost,
    }
