from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from hornbook.teachers.budget import Budget, Ledger, Spent, TokenPrices
from hornbook.teachers.request import TEMPLATE_TOKENS, Request

TOKENS = st.integers(0, 10**6)
PRICES = st.builds(
    TokenPrices,
    prompt_per_million_tokens=st.sampled_from([0.0, 0.1, 0.15, 2.5, 75.0]),
    completion_per_million_tokens=st.sampled_from([0.0, 0.3, 0.6, 10.0, 150.0]),
)
BUDGETS = st.builds(
    Budget,
    max_tokens=st.none() | st.integers(0, 10**7),
    max_cost=st.none() | st.floats(0, 1000).map(lambda cost: round(cost, 6)),
)


@given(PRICES, BUDGETS, st.lists(st.tuples(TOKENS, TOKENS, st.floats(0, 1), st.integers(0, 5)), max_size=40))
def test_the_budget_is_never_exceeded_whatever_is_under_way(
    prices: TokenPrices, budget: Budget, requests: list[tuple[int, int, float, int]]
) -> None:
    """Requests are reserved, and settled for some share of their worst case up to five requests later."""
    ledger = Ledger(budget, Spent())
    under_way: list[tuple[Spent, Spent]] = []
    for prompt, completion, share, waiting in requests:
        worst = prices.spent(prompt, completion)
        if ledger.reserve(worst):
            under_way.append((worst, prices.spent(prompt, int(completion * share))))
        else:
            assert not (ledger.spent + ledger.reserved + worst).fits(budget)
        while len(under_way) > waiting:
            ledger.settle(*under_way.pop(0))
        total = ledger.spent + ledger.reserved
        assert budget.max_tokens is None or total.tokens <= budget.max_tokens
        assert budget.max_cost is None or total.cost <= budget.max_cost
    for worst, actual in under_way:
        ledger.settle(worst, actual)
    assert ledger.reserved == Spent()


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_money_is_exact(prompt: int, completion: int) -> None:
    prices = TokenPrices(prompt_per_million_tokens=0.15, completion_per_million_tokens=0.6)
    exact = (Fraction(15, 100) * prompt + Fraction(6, 10) * completion) / 10**6
    assert Fraction(prices.spent(prompt, completion).cost_trillionths, 10**12) == exact


def test_a_budget_that_fits_exactly_is_enough() -> None:
    prices = TokenPrices(prompt_per_million_tokens=1, completion_per_million_tokens=2)
    request = Request("x" * 100, max_tokens=50)
    worst = prices.at_most(request)
    assert worst.tokens == 100 + TEMPLATE_TOKENS + 50
    assert Ledger(Budget(max_tokens=worst.tokens), Spent()).reserve(worst)
    assert not Ledger(Budget(max_tokens=worst.tokens - 1), Spent()).reserve(worst)
    assert Ledger(Budget(max_cost=worst.cost), Spent()).reserve(worst)
    assert not Ledger(Budget(max_cost=worst.cost - 1e-6), Spent()).reserve(worst)
    assert not Ledger(Budget(max_tokens=worst.tokens), Spent(prompt_tokens=1)).reserve(worst)
