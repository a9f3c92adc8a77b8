"""Python for math: the functions of the lesson against the standard library, exact fractions and published numbers."""

import csv
import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from notebooks import ROOT, lesson

PYTHON_FOR_MATH = "00-prerequisites/01-python-for-math"


@settings(deadline=None, max_examples=200)
@given(st.integers(-60, 60), st.integers(-60, 60))
def test_summation_has_both_ends(a, b):
    summation = lesson(PYTHON_FOR_MATH).summation
    assert summation(lambda k: k, a, b) == sum(range(a, b + 1))
    assert summation(lambda k: 1, a, b) == max(0, b - a + 1)
    seen = []
    summation(lambda k: seen.append(k) or 0, a, b)
    assert seen == list(range(a, b + 1))


@settings(deadline=None, max_examples=200)
@given(st.integers(-20, 20), st.integers(-20, 20))
def test_product_has_both_ends(a, b):
    product = lesson(PYTHON_FOR_MATH).product
    assert product(lambda k: 2 * k + 1, a, b) == math.prod(2 * k + 1 for k in range(a, b + 1))
    assert product(lambda k: 2, a, b) == 2 ** max(0, b - a + 1)


def test_sums_and_products_of_nothing_and_of_one():
    own = lesson(PYTHON_FOR_MATH)
    assert own.summation(lambda k: 5, 1, 0) == 0 and own.product(lambda k: 5, 1, 0) == 1
    assert own.summation(lambda k: 5, 9, -9) == 0 and own.product(lambda k: 5, 9, -9) == 1
    assert own.summation(lambda k: 5, 3, 3) == 5 and own.product(lambda k: 5, 3, 3) == 5


def test_summation_and_product_take_any_kind_of_number():
    own = lesson(PYTHON_FOR_MATH)
    assert own.summation(lambda k: Fraction(1, k), 1, 10) == Fraction(7381, 2520)  # H_10
    assert own.product(lambda k: Fraction(k + 1, k), 1, 10) == 11
    assert own.summation(lambda k: k, np.int64(1), np.int64(4)) == own.summation(lambda k: k, 1.0, 4.0) == 10
    assert math.isnan(own.summation(lambda k: math.nan if k == 2 else k, 1, 3))
    assert math.isnan(own.product(lambda k: math.nan if k == 2 else k, 1, 3))
    assert own.product(lambda k: k, 1, 30) == math.factorial(30)


@pytest.mark.parametrize("ends", [(0.5, 3), (1, 2.5), (math.nan, 3), (1, math.nan), (1, math.inf), (-math.inf, 1)])
def test_ends_that_are_not_whole_are_refused(ends):
    own = lesson(PYTHON_FOR_MATH)
    for function in (own.summation, own.product, own.whole_numbers):
        with pytest.raises(ValueError):
            function(*ends) if function is own.whole_numbers else function(abs, *ends)


@settings(deadline=None, max_examples=200)
@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=30))
def test_mean_of_fractions_is_exact(values):
    mean = lesson(PYTHON_FOR_MATH).mean
    fractions = [Fraction(value, 7) for value in values]
    before = list(fractions)
    assert mean(fractions) == sum(fractions) / len(fractions)
    assert fractions == before
    assert mean(values) == pytest.approx(np.mean(values), rel=1e-12, abs=1e-9)


@settings(deadline=None, max_examples=200)
@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=30))
def test_mean_agrees_with_numpy(values):
    mean = lesson(PYTHON_FOR_MATH).mean
    assert mean(values) == pytest.approx(np.mean(values), rel=1e-12, abs=1e-9)
    assert mean(tuple(values)) == mean(np.array(values)) == mean(values)


def test_mean_at_the_edges():
    mean = lesson(PYTHON_FOR_MATH).mean
    assert mean([3.5]) == 3.5 and mean([2, 3]) == 2.5 and mean([0, 0, 0]) == 0
    assert math.isnan(mean([1.0, math.nan, 2.0]))
    assert mean([1e-300, 3e-300]) == pytest.approx(2e-300, abs=0)
    for nothing in ([], (), np.array([])):
        with pytest.raises(ValueError):
            mean(nothing)


def test_primes_below_a_thousand():
    own = lesson(PYTHON_FOR_MATH)
    sieve = [True] * 1000
    sieve[:2] = [False, False]
    for d in range(2, 32):
        if sieve[d]:
            sieve[d * d :: d] = [False] * len(sieve[d * d :: d])
    assert sum(sieve) == 168  # the number of primes below 1,000
    assert [own.is_prime(n) for n in range(1000)] == sieve
    assert [own.is_prime_by_definition(n) for n in range(300)] == sieve[:300]


@settings(deadline=None, max_examples=100)
@given(st.integers(2, 3000), st.integers(2, 3000))
def test_products_are_not_prime(d, q):
    assert lesson(PYTHON_FOR_MATH).is_prime(d * q) is False


def test_is_prime_at_the_edges():
    is_prime = lesson(PYTHON_FOR_MATH).is_prime
    assert not any(
        is_prime(n) for n in [-7, -2, -1, 0, 1, 4, 9, 25, 49, 121, 1681, 561, 999_981 * 3, 1_000_003 * 1_000_003]
    )
    assert all(is_prime(n) for n in [2, 3, 5, 41, 7919, 1_000_003, 2**31 - 1])
    assert is_prime(7.0) is True and is_prime(np.int64(9)) is False and is_prime(np.int64(2)) is True
    assert is_prime(10**400) is False  # its root is no float
    for bad in (2.5, -0.5, math.nan, math.inf):
        with pytest.raises(ValueError):
            is_prime(bad)


@settings(deadline=None, max_examples=300)
@given(st.floats(5e-324, 1.7976931348623157e308))
def test_heron_sqrt_agrees_with_the_library(s):
    assert lesson(PYTHON_FOR_MATH).heron_sqrt(s) == pytest.approx(math.sqrt(s), rel=5e-16, abs=0)


@settings(deadline=None, max_examples=200)
@given(st.integers(1, 10**7))
def test_heron_sqrt_of_squares(n):
    assert lesson(PYTHON_FOR_MATH).heron_sqrt(n * n) == n
    assert lesson(PYTHON_FOR_MATH).heron_sqrt(Fraction(n, 3)) == pytest.approx(math.sqrt(n / 3), rel=5e-16, abs=0)


def test_heron_sqrt_at_the_edges():
    heron_sqrt = lesson(PYTHON_FOR_MATH).heron_sqrt
    assert heron_sqrt(0) == 0 and heron_sqrt(-0.0) == 0 and isinstance(heron_sqrt(0), float)
    assert heron_sqrt(1) == 1 and heron_sqrt(0.25) == 0.5 and heron_sqrt(math.inf) == math.inf
    assert math.isnan(heron_sqrt(math.nan))
    for s in (5e-324, 2.5e-308, 1e-200, 1e-30, 1e-13, 1e200, 1.7976931348623157e308):
        assert heron_sqrt(s) == pytest.approx(math.sqrt(s), rel=5e-16, abs=0)
    for bad in (-1, -1e-300, -math.inf):
        with pytest.raises(ValueError):
            heron_sqrt(bad)


def test_factorial_and_fibonacci():
    own = lesson(PYTHON_FOR_MATH)
    assert [own.factorial(n) for n in range(60)] == [math.factorial(n) for n in range(60)]
    before, after = 0, 1
    for n in range(20):
        assert own.fibonacci(n) == before
        before, after = after, before + after
    for bad in (-1, 2.5, -0.5, math.nan, math.inf):
        for function in (own.factorial, own.fibonacci):
            with pytest.raises(ValueError):
                function(bad)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(st.floats(-100, 100), st.floats(-100, 100)), min_size=1, max_size=20), st.floats(-10, 10))
def test_mean_squared_error_and_loss(pairs, w):
    own = lesson(PYTHON_FOR_MATH)
    x, y = np.transpose(pairs)
    assert own.mean_squared_error(list(x), list(y)) == pytest.approx(np.mean((y - x) ** 2), rel=1e-12, abs=1e-290)
    assert own.loss(w, pairs) == pytest.approx(np.mean((y - w * x) ** 2), rel=1e-12, abs=1e-290)


def test_lists_of_unequal_length_are_refused():
    own = lesson(PYTHON_FOR_MATH)
    for actual in ([1.0], [1.0, 2.0, 3.0]):
        with pytest.raises(ValueError):
            own.mean_squared_error([1.0, 2.0], actual)
    with pytest.raises(ValueError):
        own.mean_squared_error([], [])
    assert math.isnan(own.mean_squared_error([1.0, math.nan], [1.0, 2.0])) and math.isnan(own.loss(math.nan, [(1, 2)]))


def test_a_mutable_default_is_shared_and_none_is_not():
    mended = lesson(PYTHON_FOR_MATH).mean_with_mended
    readings = [10, 20]
    assert mended(5) == mended(5) == 5 and mended(30, readings) == 20 and readings == [10, 20]
    assert mended(30, (10, 20)) == 20


def test_numbers_told_in_the_lesson():
    """The worm, Euler's wall, the cars: computed again, exactly or with NumPy."""
    own = lesson(PYTHON_FOR_MATH)
    share, minute = Fraction(0), 0
    while share < 5:
        minute += 1
        share += Fraction(1, minute)
    assert own.half == minute == 83
    reciprocals = [1 / n for n in range(1, 12_368)]
    assert own.arrival == 12_367 and math.fsum(reciprocals[:-1]) < 10 < math.fsum(reciprocals)
    assert all(n**2 + n + 41 in own.values for n in range(40)) and own.failures[0] == 40
    with (ROOT / "data" / "cars.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    x = np.array([float(row["weight_lb"]) for row in rows]) / 1000
    y = 100 / np.array([float(row["miles_per_gallon"]) for row in rows])
    assert np.allclose(own.weight, x) and np.allclose(own.fuel, y)
    (w,), (residual,), *_ = np.linalg.lstsq(x[:, None], y, rcond=None)
    assert own.exact_w == pytest.approx(w) and own.best == pytest.approx(w, abs=0.005)
    assert own.loss(own.exact_w, own.examples) == pytest.approx(residual / len(x))
    assert own.ignorant == pytest.approx(np.var(y))


def test_numbers_told_in_the_exercises():
    """Power against weight on the same cars, three times 0.1, and the worm that sleeps."""
    with (ROOT / "data" / "cars.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["horsepower"]]
    assert len(rows) == 392
    y = 100 / np.array([float(row["miles_per_gallon"]) for row in rows])
    grid = np.arange(1001) / 100
    for column, unit, w, least in [("horsepower", 100, 4.47, 0.845), ("weight_lb", 1000, 1.62, 0.609)]:
        x = np.array([float(row[column]) for row in rows]) / unit
        losses = np.mean((y - np.outer(grid, x)) ** 2, axis=1)
        assert grid[np.argmin(losses)] == w and round(np.min(losses), 3) == least
    assert round(np.var(y), 3) == 2.762
    assert 0.1 * 3 != 0.3 and math.isclose(0.1 * 3, 0.3) and 34.0 + 2**-49 == 34.0
    assert round(8 * 9**29 / (9 * 10**29), 2) == 0.04
