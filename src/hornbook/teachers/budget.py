"""What a teacher may cost: tokens and money, reserved before a request is sent and settled when it is answered."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.teachers.request import Request

PICO = 10**12


class Budget(Config):
    """The most that may be spent through one cache file, earlier runs included."""

    max_tokens: int | None = Field(default=None, ge=0)
    """Tokens of questions and answers together; without it, as many as it takes."""
    max_cost: float | None = Field(default=None, ge=0)
    """Money, in the currency of the prices; without it, as much as it takes."""


class TokenPrices(Config):
    """What a provider asks for, in any one currency."""

    prompt_per_million_tokens: float = Field(default=0.0, ge=0)
    """Price of a million tokens of questions."""
    completion_per_million_tokens: float = Field(default=0.0, ge=0)
    """Price of a million tokens of answers."""

    def spent(self, prompt_tokens: int, completion_tokens: int) -> Spent:
        """What so many tokens cost. Exact to a millionth of the price of a million tokens."""
        prompt = round(self.prompt_per_million_tokens * 10**6)
        completion = round(self.completion_per_million_tokens * 10**6)
        return Spent(prompt_tokens, completion_tokens, prompt * prompt_tokens + completion * completion_tokens)

    def at_most(self, request: Request) -> Spent:
        """The worst case of ``request``: a prompt that is all single bytes, and an answer as long as allowed."""
        return self.spent(request.prompt_tokens_at_most, request.max_tokens)


@dataclass(frozen=True)
class Spent:
    """Tokens, and money as a whole number of trillionths so that sums are exact."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost_trillionths: int = 0

    def __add__(self, other: Spent) -> Spent:
        return Spent(
            self.prompt_tokens + other.prompt_tokens,
            self.completion_tokens + other.completion_tokens,
            self.cost_trillionths + other.cost_trillionths,
        )

    def __sub__(self, other: Spent) -> Spent:
        return Spent(
            self.prompt_tokens - other.prompt_tokens,
            self.completion_tokens - other.completion_tokens,
            self.cost_trillionths - other.cost_trillionths,
        )

    @property
    def tokens(self) -> int:
        """Tokens of questions and answers together."""
        return self.prompt_tokens + self.completion_tokens

    @property
    def cost(self) -> float:
        """Money, in the currency of the prices."""
        return self.cost_trillionths / PICO

    def fits(self, budget: Budget) -> bool:
        """Whether so much is within ``budget``."""
        tokens_fit = budget.max_tokens is None or self.tokens <= budget.max_tokens
        return tokens_fit and (budget.max_cost is None or self.cost_trillionths <= round(budget.max_cost * PICO))

    def __str__(self) -> str:
        return f"{self.tokens:,} tokens" + (f" ({self.cost:.4f} in money)" if self.cost_trillionths else "")


class Ledger:
    """What is spent and what is reserved. Their sum is never over the budget when something is reserved.

    It exceeds the budget only if a provider bills more than was asked for: tokens beyond ``max_tokens``, or a longer
    template than ``request.TEMPLATE_TOKENS``. Not for use from several threads.
    """

    def __init__(self, budget: Budget, spent: Spent) -> None:
        self.budget, self.spent, self.reserved = budget, spent, Spent()

    def reserve(self, worst: Spent) -> bool:
        """Put ``worst`` aside if it fits beside all that is spent and reserved; say whether it did."""
        if not (self.spent + self.reserved + worst).fits(self.budget):
            return False
        self.reserved += worst
        return True

    def settle(self, worst: Spent, actual: Spent) -> None:
        """Replace what was put aside for a request by what it really cost."""
        self.reserved -= worst
        self.spent += actual


@dataclass(frozen=True)
class Estimate:
    """What requests would cost before any is sent. Repeating what fails is not in it."""

    requests: int
    """All of them."""
    cached: int
    """Of these, how many are answered in the cache already, or are the same as an earlier one: they are free."""
    at_most: Spent
    """Tokens and money if every prompt is all single bytes and every answer as long as allowed."""
    likely: Spent | None
    """The same by the tokens for each byte of prompt and the length of answers in the cache; None while it has none."""
    seconds: float | None
    """Time that is likely needed: by the mean of the cached answers, and no less than the rate limits demand. None if
    neither is known."""
    fits: bool
    """Whether ``at_most`` is within what is left of the budget."""
