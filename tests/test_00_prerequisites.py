"""The functions that the lessons of 00-prerequisites build, against independent references and on edge cases."""

import contextlib
import csv
import io
import itertools
import math
import re
import statistics
import warnings
from datetime import date, timedelta
from fractions import Fraction
from math import prod

import matplotlib.pyplot as plt
import numpy as np
import pytest
import scipy.special
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from notebooks import ROOT, exercises_of, lesson, read
from scipy.spatial.distance import cdist
from sklearn.linear_model import Ridge
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import StratifiedShuffleSplit, train_test_split
from sklearn.neighbors import NearestCentroid
from sklearn.preprocessing import OneHotEncoder, StandardScaler

# Lesson 01 ------------------------------------------------------------------------------------------------------------

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


# Lesson 02 ------------------------------------------------------------------------------------------------------------

ARRAYS = lesson("00-prerequisites/02-numpy-arrays")
WHOLE_02 = st.integers(-1000, 1000)
WHOLE_ARRAYS = arrays(np.int64, array_shapes(min_dims=1, max_dims=4, min_side=0, max_side=4), elements=WHOLE_02)
WHOLE_TABLES = arrays(np.int64, array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=7), elements=WHOLE_02)
SERIES_FLOATS = st.lists(st.floats(-1e6, 1e6, allow_subnormal=False), min_size=1, max_size=25)


@given(WHOLE_ARRAYS)
@settings(deadline=None, max_examples=60)
def test_sum_by_axis_is_numpys_on_every_axis(A):
    before = A.copy()
    for axis in range(-A.ndim, A.ndim):
        found = ARRAYS.sum_by_axis(A, axis)
        assert found.shape == A.sum(axis=axis).shape
        assert np.array_equal(found, A.sum(axis=axis))
    assert np.array_equal(A, before)


@given(WHOLE_TABLES)
@settings(deadline=None, max_examples=40)
def test_sums_of_a_table_entry_by_entry(A):
    n, m = A.shape
    columns = [sum(int(A[i, j]) for i in range(n)) for j in range(m)]
    rows = [sum(int(A[i, j]) for j in range(m)) for i in range(n)]
    assert ARRAYS.sum_by_axis(A.tolist(), 0).tolist() == columns
    assert ARRAYS.sum_by_axis(A.tolist(), 1).tolist() == rows
    written = ARRAYS.sums_as_written(A)
    assert [int(entry) for entry in written[0]] == columns and [int(entry) for entry in written[1]] == rows


@pytest.mark.parametrize(
    "shape, axis", [((3, 4), 2), ((3, 4), -3), ((3,), 1), ((3,), -2), ((), 0), ((), -1), ((2, 3, 4), 3), ((0, 2), 5)]
)
def test_sum_by_axis_refuses_an_axis_that_is_not_there(shape, axis):
    with pytest.raises(ValueError, match="no axis"):
        ARRAYS.sum_by_axis(np.zeros(shape), axis)


@pytest.mark.parametrize("axis", [0.5, 1.0, None, "0", (0, 1), np.nan])
def test_sum_by_axis_refuses_what_is_no_axis(axis):
    with pytest.raises(ValueError, match="no axis"):
        ARRAYS.sum_by_axis(np.ones((2, 3)), axis)


def test_sum_by_axis_at_the_edges():
    assert ARRAYS.sum_by_axis(np.zeros((0, 3)), 0).tolist() == [0, 0, 0]
    assert ARRAYS.sum_by_axis(np.zeros((0, 3)), 1).shape == (0,)
    assert ARRAYS.sum_by_axis([1.5, 2.5], 0) == 4
    small = np.array([[100, 100], [100, 27]], dtype=np.int8)
    assert ARRAYS.sum_by_axis(small, 0).tolist() == [200, 127]
    holed = ARRAYS.sum_by_axis([[np.nan, 1.0], [2.0, 3.0]], 0)
    assert np.isnan(holed[0]) and holed[1] == 4
    assert ARRAYS.sum_by_axis([[1e300, 1e-300], [1e300, 1e-300]], 0).tolist() == [2e300, 2e-300]


@given(st.lists(WHOLE_02, min_size=1, max_size=25), st.data())
@settings(deadline=None, max_examples=60)
def test_moving_average_of_whole_numbers_is_exact(x, data):
    w = data.draw(st.integers(1, len(x)))
    exact = [float(Fraction(sum(x[i : i + w]), w)) for i in range(len(x) - w + 1)]
    assert ARRAYS.moving_average(x, w).tolist() == exact
    assert ARRAYS.moving_average_as_written(np.array(x), w).tolist() == exact


@given(SERIES_FLOATS, st.data())
@settings(deadline=None, max_examples=60)
def test_moving_average_within_the_promised_rounding(x, data):
    w = data.draw(st.integers(1, len(x)))
    found = ARRAYS.moving_average(x, w)
    terms = [Fraction(entry) for entry in x]
    largest = float(sum(map(abs, terms)))
    bound = 2 * len(x) * np.finfo(float).eps * largest
    assert found.shape == (len(x) - w + 1,)
    for i, entry in enumerate(found):
        assert abs(Fraction(float(entry)) - sum(terms[i : i + w]) / w) <= bound
    np.testing.assert_allclose(ARRAYS.moving_average_as_written(x, w), found, rtol=0, atol=bound)


@given(st.lists(st.sampled_from([1.0, -2.0, 5.0, np.nan, np.inf, -np.inf]), min_size=1, max_size=15), st.data())
@settings(deadline=None, max_examples=60)
def test_moving_average_gives_nan_for_the_windows_with_a_hole_alone(x, data):
    w = data.draw(st.integers(1, len(x)))
    for i, entry in enumerate(ARRAYS.moving_average(x, w)):
        window = x[i : i + w]
        if np.isfinite(window).all():
            assert entry == pytest.approx(sum(window) / w)
        else:
            assert np.isnan(entry)


@pytest.mark.parametrize("x", [[1.0, 2, 3], [[1, 2, 3]], [], 5.0, np.zeros((3, 3))])
@pytest.mark.parametrize("w", [0, -1, 4, 2.5, 2.0, None, np.nan, "2"])
def test_moving_average_refuses_bad_windows(x, w):
    with pytest.raises(ValueError, match="w"):
        ARRAYS.moving_average(x, w)


@pytest.mark.parametrize("x", [[[1, 2, 3]], [], 5.0, np.zeros((3, 3))])
def test_moving_average_refuses_what_is_no_series(x):
    with pytest.raises(ValueError, match="shape"):
        ARRAYS.moving_average(x, 1)


def test_moving_average_at_the_edges():
    x = np.array([3, 1, 4, 1, 5, 9])
    assert ARRAYS.moving_average(x, np.int64(1)).tolist() == x.tolist()
    assert ARRAYS.moving_average(x, 6).tolist() == [23 / 6]
    assert ARRAYS.moving_average([7], 1).tolist() == [7]
    assert x.tolist() == [3, 1, 4, 1, 5, 9]
    assert ARRAYS.moving_average([1e300, 1e300, 1e300], 2).tolist() == [1e300, 1e300]
    assert ARRAYS.moving_average([1e-300, 3e-300], 2).tolist() == pytest.approx([2e-300], abs=0)
    behind_a_hole = ARRAYS.moving_average([np.nan, 1e-300, 3e-300], 2)  # a hole adds nothing to the running total
    assert behind_a_hole[1] == pytest.approx(2e-300, abs=0)


@given(WHOLE_TABLES)
@settings(deadline=None, max_examples=60)
def test_standardize_is_scikit_learns(X):
    before = X.copy()
    constant = [j for j in range(X.shape[1]) if len(set(X[:, j].tolist())) == 1]
    if constant:
        with pytest.raises(ValueError, match="never vary") as caught:
            ARRAYS.standardize(X)
        assert str(constant) in str(caught.value)
    else:
        Z = ARRAYS.standardize(X)
        np.testing.assert_allclose(Z, StandardScaler().fit_transform(X.astype(float)), rtol=1e-9, atol=1e-9)
        np.testing.assert_allclose(Z, ARRAYS.standardize_as_written(X), rtol=1e-9, atol=1e-9)
        np.testing.assert_allclose(np.sum(Z, axis=0), 0, atol=1e-9)
        np.testing.assert_allclose(np.sum(Z**2, axis=0), len(X))
    assert np.array_equal(X, before)


@given(st.integers(1, 60), st.floats(-1e9, 1e9))
@settings(deadline=None, max_examples=60)
def test_standardize_refuses_a_constant_column_whatever_rounding_does(n, value):
    X = np.column_stack([np.arange(n) + 0.0, np.full(n, value)])
    with pytest.raises(ValueError, match="never vary"):
        ARRAYS.standardize(X)


@pytest.mark.parametrize("size", [1e-300, 1e-200, 1e-30, 1.0, 1e30, 1e200, 1e300])
def test_standardize_knows_no_unit(size):
    X = np.array([[4.0, -2.0], [6.0, 3.0], [6.0, 5.0], [12.0, 11.0]])
    wanted = StandardScaler().fit_transform(X)
    np.testing.assert_allclose(ARRAYS.standardize(X * size), wanted, rtol=1e-12)
    np.testing.assert_allclose(ARRAYS.standardize(-X * size), -wanted, rtol=1e-12)


@pytest.mark.parametrize(
    "bad", [[1.0, 2.0], 3.0, np.zeros((0, 3)), np.zeros((2, 2, 2)), [[1.0, 2.0]], [[1.0], [np.inf]], [[-np.inf], [2]]]
)
def test_standardize_refuses_what_is_no_table(bad):
    with pytest.raises(ValueError, match="at least one row|never vary"):
        ARRAYS.standardize(bad)


def test_standardize_at_the_ends_of_the_floats():
    wanted = StandardScaler().fit_transform([[1.0], [1], [0]])
    np.testing.assert_allclose(ARRAYS.standardize([[1e308], [1e308], [0]]), wanted, rtol=1e-12)
    np.testing.assert_allclose(ARRAYS.standardize([[5e-324], [5e-324], [0]]), wanted, rtol=1e-12)
    above = np.nextafter(0.1, 1)
    np.testing.assert_allclose(ARRAYS.standardize([[0.1], [0.1], [above]]), -wanted, rtol=1e-12)
    far = np.array([[1e9, 3.0], [1e9 + 1, 4.0], [1e9 + 3, 9.0]])
    exact = StandardScaler().fit_transform([[0.0, 3.0], [1.0, 4.0], [3.0, 9.0]])
    np.testing.assert_allclose(ARRAYS.standardize(far), exact, rtol=1e-12)


def test_standardize_keeps_nan_to_its_column():
    X = [[1.0, np.nan, 4.0], [2.0, 5.0, 4.5], [4.0, 7.0, 9.0]]
    Z = ARRAYS.standardize(X)
    assert np.isnan(Z[:, 1]).all()
    np.testing.assert_allclose(Z[:, [0, 2]], StandardScaler().fit_transform(np.array(X)[:, [0, 2]]))
    assert ARRAYS.standardize(np.zeros((5, 0))).shape == (5, 0)


@given(st.integers(1, 12), st.data())
@settings(deadline=None, max_examples=60)
def test_one_hot_is_scikit_learns(k, data):
    y = np.array(data.draw(st.lists(st.integers(0, k - 1), min_size=1, max_size=20)))
    before = y.copy()
    found = ARRAYS.one_hot(y, k)
    encoder = OneHotEncoder(categories=[np.arange(k)], sparse_output=False)
    assert np.array_equal(found, encoder.fit_transform(y.reshape(-1, 1)))
    assert found.dtype == float and np.array_equal(found, ARRAYS.one_hot_as_written(y, k))
    assert np.array_equal(found, ARRAYS.one_hot(y.astype(float), k)) and np.array_equal(y, before)


@pytest.mark.parametrize(
    "y",
    [[-1], [0, 3], [1.5], [np.nan], [np.inf], [-np.inf], [[0, 1]], 1, [0, -0.5], [2.9999], ["a"], [1j], [None], ["0"]],
)
def test_one_hot_refuses_what_is_no_label(y):
    with pytest.raises(ValueError, match="labels must be whole numbers from 0 to 2"):
        ARRAYS.one_hot(y, 3)


@pytest.mark.parametrize("k", [2.5, 2.0, None, "3", np.nan, [3], -1])
@pytest.mark.parametrize("y", [[0, 1], []])
def test_one_hot_refuses_a_number_of_columns_that_is_none(y, k):
    with pytest.raises(ValueError, match="k must be a whole number"):
        ARRAYS.one_hot(y, k)


def test_one_hot_at_the_edges():
    assert ARRAYS.one_hot([], 0).shape == (0, 0)
    assert ARRAYS.one_hot([1, 0], np.int64(2)).tolist() == [[0, 1], [1, 0]]
    assert ARRAYS.one_hot([], 4).shape == (0, 4)
    assert ARRAYS.one_hot([True, False], 2).tolist() == [[0, 1], [1, 0]]
    assert ARRAYS.one_hot(np.array([2], dtype=np.uint8), 3).tolist() == [[0, 0, 1]]


@given(WHOLE_TABLES)
@settings(deadline=None, max_examples=40)
def test_spread_is_the_summed_variance(X):
    assert ARRAYS.spread(X) == pytest.approx(X.var(axis=0).sum(), abs=1e-9)
    mask = np.arange(len(X)) % 3 == 1
    if mask.any():
        parts = [X[mask], X[~mask]]
        wanted = sum(len(part) * part.var(axis=0).sum() for part in parts) / len(X)
        assert ARRAYS.split_spread(X, mask) == pytest.approx(wanted, abs=1e-9)
        assert ARRAYS.split_spread(X, mask) <= ARRAYS.spread(X) + 1e-6
    for same in (np.ones(len(X), dtype=bool), np.zeros(len(X), dtype=bool)):
        assert ARRAYS.split_spread(X, same) == ARRAYS.spread(X)


@given(WHOLE_TABLES)
@settings(deadline=None, max_examples=20)
def test_average_by_loop_is_the_mean(X):
    np.testing.assert_allclose(ARRAYS.average_by_loop(X), X.mean(axis=0))
    np.testing.assert_allclose(ARRAYS.average_by_loop(X.tolist()), X.mean(axis=0))


@given(st.integers(1, 4), st.integers(1, 4), st.integers(1, 3))
@settings(deadline=None, max_examples=20)
def test_nine_positions_lose_no_ink(n, rows, columns):
    pictures = np.arange(1, n * rows * columns + 1).reshape(n, rows, columns)
    versions = ARRAYS.nine_positions(pictures)
    assert versions.shape == (9, n, (rows + 2) * (columns + 2))
    seen = set()
    for version in versions:
        frames = version.reshape(n, rows + 2, columns + 2)
        top, left = (int(place) for place in np.argwhere(frames[0] == 1)[0])
        assert np.array_equal(frames[:, top : top + rows, left : left + columns], pictures)
        assert frames.sum() == pictures.sum()
        seen.add((top, left))
    assert seen == {(top, left) for top in range(3) for left in range(3)}
    assert np.array_equal(versions[0].reshape(n, rows + 2, columns + 2)[:, 1:-1, 1:-1], pictures)


def test_shift_freely_brings_one_image_back_together():
    source = np.random.default_rng(4)
    names = np.repeat(np.arange(10), 30)
    one_each = np.arange(10).reshape(10, 1, 1) + np.array([[1, 2, 3], [0, 40, 0], [90, 0, 5]])
    moved = ARRAYS.nine_positions(one_each)[source.choice(9, size=300, p=[0.6, *[0.05] * 8]), names]
    chosen = ARRAYS.shift_freely(ARRAYS.nine_positions(moved.reshape(-1, 5, 5)), names)
    for digit in range(10):
        assert ARRAYS.spread(chosen[names == digit]) == pytest.approx(0, abs=1e-9)


def test_shift_freely_is_five_rounds_of_averaging_and_choosing():
    source, n = np.random.default_rng(7), 200  # this seed makes no ties, and a sixth round would change images
    names = np.concatenate([np.arange(10), source.integers(0, 10, size=n - 10)])
    versions = ARRAYS.nine_positions(source.integers(0, 17, size=(n, 2, 3)))
    first = source.integers(0, 9, size=n)
    place = first.tolist()
    for _ in range(5):
        now = [versions[place[i], i] for i in range(n)]
        centre = {digit: np.mean([now[i] for i in range(n) if names[i] == digit], axis=0) for digit in range(10)}
        misses = [[np.linalg.norm(versions[v, i] - centre[names[i]]) for v in range(9)] for i in range(n)]
        place = [row.index(min(row)) for row in misses]
    found = ARRAYS.shift_freely(versions, names, first)
    assert np.array_equal(found, [versions[place[i], i] for i in range(n)])
    from_four = ARRAYS.shift_freely(versions, names, np.full(n, 4))
    assert np.array_equal(ARRAYS.shift_freely(versions, names, 4), from_four)
    unmoved = ARRAYS.shift_freely(versions, names, np.zeros(n, dtype=int))
    assert np.array_equal(ARRAYS.shift_freely(versions, names), unmoved) and not np.array_equal(unmoved, from_four)


@given(arrays(np.int64, (3, 4), elements=WHOLE_02), arrays(np.int64, (3, 4), elements=WHOLE_02))
@settings(deadline=None, max_examples=20)
def test_off_by_is_the_root_of_the_mean_square(first, second):
    squares = [(int(a) - int(b)) ** 2 for a, b in zip(first.ravel(), second.ravel())]
    assert ARRAYS.off_by(first, second) == pytest.approx((sum(squares) / 12) ** 0.5)


def test_show_image_paints_ink_dark_in_rows():
    fig, ax = plt.subplots()
    ARRAYS.show_image(ax, np.arange(9), "nine", darkest=8)
    painted = ax.images[0]
    assert painted.get_array().tolist() == [[0, 1, 2], [3, 4, 5], [6, 7, 8]] and painted.get_clim() == (0, 8)
    assert painted.cmap(0.0)[:3] == (1, 1, 1) and painted.cmap(1.0)[:3] == (0, 0, 0) and ax.get_title() == "nine"
    ARRAYS.show_image(ax, np.zeros(64))
    assert ax.images[1].get_array().shape == (8, 8) and ax.images[1].get_clim() == (0, 16)
    plt.close(fig)


@given(arrays(np.int64, (7, 3), elements=st.integers(6, 10)) | WHOLE_TABLES)
@settings(deadline=None, max_examples=60)
def test_best_split_is_the_best_of_all_pixels(X):
    wanted = ARRAYS.spread(X)
    for column in X.T:
        parts = [X[column >= 8], X[column < 8]]
        if all(map(len, parts)):
            wanted = min(wanted, sum(len(part) * part.var(axis=0).sum() for part in parts) / len(X))
    assert ARRAYS.best_split(X) == pytest.approx(wanted, abs=1e-6)


# Lesson 03 ------------------------------------------------------------------------------------------------------------

LESSON_00_03 = lesson("00-prerequisites/03-broadcasting")
SHAPES_00_03 = st.lists(st.integers(0, 4), max_size=5).map(tuple)
WHOLE_00_03 = st.integers(-1000, 1000).map(float)


def test_broadcast_shape_is_numpys_on_every_small_pair():
    shapes = [shape for axes in range(4) for shape in np.ndindex((5,) * axes)]
    for a in shapes:
        for b in shapes:
            try:
                wanted = np.broadcast_shapes(a, b)
            except ValueError:
                with pytest.raises(ValueError, match="fit"):
                    LESSON_00_03.broadcast_shape(a, b)
                with pytest.raises(ValueError, match="fit"):
                    LESSON_00_03.broadcast_shapes(a, b)
            else:
                assert LESSON_00_03.broadcast_shape(a, b) == wanted
                assert LESSON_00_03.broadcast_shapes(a, b) == wanted


@given(st.lists(SHAPES_00_03, max_size=5))
@settings(deadline=None, max_examples=120)
def test_broadcast_shapes_is_numpys_for_any_number_of_shapes(shapes):
    try:
        wanted = np.broadcast_shapes(*shapes)
    except ValueError:
        with pytest.raises(ValueError, match="fit"):
            LESSON_00_03.broadcast_shapes(*shapes)
    else:
        assert LESSON_00_03.broadcast_shapes(*shapes) == wanted
        assert prod(wanted) == np.zeros(wanted).size


@given(st.data())
@settings(deadline=None, max_examples=120)
def test_broadcast_shape_of_many_axes_and_long_ones(data):
    full = data.draw(st.lists(st.integers(0, 10**9), max_size=12))
    a, b = (tuple(1 if data.draw(st.booleans()) else length for length in full) for _ in range(2))
    a = a[data.draw(st.integers(0, len(a))) :]
    filled = (1,) * (len(full) - len(a)) + a
    assert LESSON_00_03.broadcast_shape(a, b) == tuple(q if p == 1 else p for p, q in zip(filled, b))
    assert LESSON_00_03.broadcast_shape(list(b), list(a)) == LESSON_00_03.broadcast_shape(a, b)


NO_SHAPES_00_03 = [(-1,), (3, -1), (-1, 3), (2.5,), (2.0,), (np.nan,), ("3",), (None,), ((3,),), 3, "3", None, {3, 2}]


@pytest.mark.parametrize("bad", NO_SHAPES_00_03, ids=str)
def test_broadcast_shape_refuses_what_is_no_shape(bad):
    for function in (LESSON_00_03.broadcast_shape, LESSON_00_03.broadcast_shapes):
        for pair in [(bad, (1,)), ((1,), bad), (bad, bad), ((), bad), (bad, (3, 2))]:
            with pytest.raises(ValueError, match="whole numbers"):
                function(*pair)


def test_broadcast_shapes_of_none_of_one_and_of_other_whole_numbers():
    assert LESSON_00_03.broadcast_shapes() == ()
    assert LESSON_00_03.broadcast_shapes([4, 1]) == (4, 1)
    shape = np.array([[0, 1], [1, 1]]).sum(axis=1)
    assert LESSON_00_03.broadcast_shape(tuple(shape), [np.uint8(5), 1]) == (5, 2)
    assert LESSON_00_03.broadcast_shapes(tuple(shape), [np.uint8(5), 1]) == (5, 2)


def test_the_helpers_of_the_exhaustive_check_agree_with_numpy():
    assert LESSON_00_03.numpy_shape((2, 1, 3), (4, 1)) == (2, 4, 3)
    assert LESSON_00_03.from_left((1,), (3,), (2, 1)) == np.broadcast_shapes((1,), (3,), (2, 1))
    assert LESSON_00_03.outcome(LESSON_00_03.from_left, (3,), (4, 1), (5,)) == "error"
    assert len(set(LESSON_00_03.all_shapes)) == 85 and len(set(LESSON_00_03.flat_shapes)) == 21


@pytest.mark.parametrize("a, b", [((0,), (2,)), ((2,), (3,)), ((2, 3), (2,)), ((4, 1, 2), (3, 1, 1))])
def test_broadcast_shape_says_which_shapes_do_not_fit(a, b):
    with pytest.raises(ValueError) as caught:
        LESSON_00_03.broadcast_shape(a, b)
    assert str(a) in str(caught.value) and str(b) in str(caught.value)


VECTORS_00_03 = arrays(float, st.integers(0, 9), elements=st.floats(-1e150, 1e150))


@given(VECTORS_00_03, VECTORS_00_03)
@settings(deadline=None, max_examples=80)
def test_outer_is_numpys(u, v):
    table = LESSON_00_03.outer(u, v)
    assert table.shape == (len(u), len(v))
    np.testing.assert_array_equal(table, np.multiply.outer(u, v))


@given(st.lists(st.integers(-99, 99), max_size=6), st.lists(st.integers(-99, 99), max_size=6))
@settings(deadline=None, max_examples=100)
def test_outer_of_whole_numbers_is_exact_and_sums_to_the_product_of_sums(u, v):
    table = LESSON_00_03.outer(u, v)
    assert table.sum() == sum(u) * sum(v)
    assert table.tolist() == [[a * b for b in v] for a in u]
    assert not u or not v or table.dtype.kind == "i"


def test_outer_passes_nan_on_and_refuses_other_shapes():
    table = LESSON_00_03.outer([np.nan, 2.0], [1.0, 3.0, np.inf])
    np.testing.assert_array_equal(table, [[np.nan] * 3, [2.0, 6.0, np.inf]])
    for bad in [([[1, 2]], [3]), ([3], [[1, 2]]), (3, [1]), ([1], 3)]:
        with pytest.raises(ValueError, match="one-dimensional"):
            LESSON_00_03.outer(*bad)


def test_outer_by_formula_agrees():
    u, v = np.random.default_rng(0).normal(size=4), np.random.default_rng(1).normal(size=3)
    np.testing.assert_array_equal(LESSON_00_03.outer_by_formula(u, v), np.outer(u, v))


SIZES_00_03 = st.tuples(st.integers(0, 6), st.integers(0, 6), st.integers(0, 6))
TABLES_00_03 = SIZES_00_03.flatmap(
    lambda nmd: st.tuples(
        arrays(float, (nmd[0], nmd[2]), elements=WHOLE_00_03), arrays(float, (nmd[1], nmd[2]), elements=WHOLE_00_03)
    )
)


@given(TABLES_00_03)
@settings(deadline=None, max_examples=80)
def test_pairwise_distances_of_whole_numbers_are_exact(pair):
    X, Y = pair
    wanted = np.zeros((len(X), len(Y)))
    for i, x in enumerate(X):
        for j, y in enumerate(Y):
            wanted[i, j] = float(sum((Fraction(a) - Fraction(b)) ** 2 for a, b in zip(x, y))) ** 0.5
    before = X.copy(), Y.copy()
    for function in (LESSON_00_03.pairwise_distances, LESSON_00_03.pairwise_distances_expanded):
        found = function(X, Y)
        assert found.shape == wanted.shape
        np.testing.assert_allclose(found, wanted, rtol=1e-15)
    np.testing.assert_array_equal(X, before[0])
    np.testing.assert_array_equal(Y, before[1])


@given(TABLES_00_03, st.sampled_from([1e-100, 1e-3, 1.0, 1e3, 1e100]))
@settings(deadline=None, max_examples=80)
def test_pairwise_distances_are_scipys_at_every_scale(pair, scale):
    if pair[0].size and pair[1].size:
        X, Y = pair[0] * scale / 7, pair[1] * scale / 3
        np.testing.assert_allclose(LESSON_00_03.pairwise_distances(X, Y), cdist(X, Y), rtol=1e-12)


def test_distances_by_formula_agree():
    X, Y = np.random.default_rng(0).normal(size=(4, 3)), np.random.default_rng(1).normal(size=(5, 3))
    np.testing.assert_allclose(LESSON_00_03.distances_by_formula(X, Y), cdist(X, Y))


def test_pairwise_distances_survive_small_whole_numbers_and_lists():
    X, Y = np.array([[3, 250]], dtype=np.uint8), np.array([[5, 0], [3, 251]], dtype=np.uint8)
    for function in (LESSON_00_03.pairwise_distances, LESSON_00_03.pairwise_distances_expanded):
        np.testing.assert_allclose(function(X, Y), [[62504**0.5, 1]])
        np.testing.assert_allclose(function([[1, 2], [4, 6]], [[-2, -2]]), [[5], [10]])


def test_pairwise_distances_keep_nan_in_its_row():
    X, Y = np.array([[np.nan, 1.0], [0.0, 0.0]]), np.array([[3.0, 4.0], [0.0, np.nan], [0.0, 2.0]])
    for function in (LESSON_00_03.pairwise_distances, LESSON_00_03.pairwise_distances_expanded):
        np.testing.assert_allclose(function(X, Y), [[np.nan] * 3, [5.0, np.nan, 2.0]])


@pytest.mark.parametrize(
    "shapes", [((2, 3), (2, 4)), ((3,), (3,)), ((3,), (2, 3)), ((2, 3), (3,)), ((2, 1), (2, 3)), ((1, 2, 3), (2, 3))]
)
def test_pairwise_distances_refuse_other_shapes(shapes):
    X, Y = map(np.ones, shapes)
    for function in (LESSON_00_03.pairwise_distances, LESSON_00_03.pairwise_distances_expanded):
        with pytest.raises(ValueError, match="wanted"):
            function(X, Y)


def test_the_direct_formula_is_right_where_the_expanded_one_cancels():
    X, Y = np.array([[1.7e9]]), 1.7e9 + np.array([[1.0], [2.0], [10.0]])
    np.testing.assert_array_equal(LESSON_00_03.pairwise_distances(X, Y), [[1.0, 2.0, 10.0]])
    rough = LESSON_00_03.pairwise_distances_expanded(X, Y)
    assert np.isfinite(rough).all() and abs(rough[0, 0] - 1) > 0.5
    np.testing.assert_array_equal(LESSON_00_03.pairwise_distances_expanded(X - 1.7e9, Y - 1.7e9), [[1.0, 2.0, 10.0]])


def test_expanded_never_takes_the_root_of_a_negative_number():
    X = 1e8 + np.random.default_rng(0).normal(size=(60, 3))
    assert np.isfinite(LESSON_00_03.pairwise_distances_expanded(X, X)).all()


@pytest.mark.parametrize("seed", range(5))
def test_nearest_centroid_is_scikit_learns(seed):
    generator = np.random.default_rng(seed)
    labels = generator.choice([-3, 2, 7, 40], size=80, p=[0.1, 0.2, 0.3, 0.4])
    X, other = generator.normal(size=(80, 3)) + labels[:, None] / 20, generator.normal(size=(50, 3))
    reference = NearestCentroid().fit(X, labels)
    names, centroids = LESSON_00_03.fit_centroids(X, labels)
    np.testing.assert_array_equal(names, reference.classes_)
    np.testing.assert_allclose(centroids, reference.centroids_)
    np.testing.assert_array_equal(LESSON_00_03.nearest_centroid(other, names, centroids), reference.predict(other))


@given(st.data())
@settings(deadline=None, max_examples=60)
def test_fit_centroids_are_exact_means_of_whole_numbers(data):
    n, d = data.draw(st.integers(1, 12)), data.draw(st.integers(0, 4))
    X = data.draw(arrays(int, (n, d), elements=st.integers(-1000, 1000)))
    labels = data.draw(arrays(int, n, elements=st.sampled_from([-5, 0, 3, 1000])))
    names, centroids = LESSON_00_03.fit_centroids(X.tolist() if d else X, labels.tolist())
    assert names.tolist() == sorted(set(labels.tolist())) and centroids.shape == (len(names), d)
    for name, centroid in zip(names, centroids, strict=True):
        rows = X[labels == name].tolist()
        wanted = [Fraction(sum(column), len(rows)) for column in zip(*rows)]
        assert centroid.tolist() == [float(mean) for mean in wanted]


def test_a_nan_or_inf_spoils_the_mean_of_its_own_label_alone():
    X = np.array([[np.nan, 1.0], [2.0, 3.0], [4.0, 5.0], [7.0, np.inf]])
    names, centroids = LESSON_00_03.fit_centroids(X, np.array([1, 2, 2, 3]))
    np.testing.assert_array_equal(centroids, [[np.nan, 1.0], [3.0, 4.0], [7.0, np.inf]])
    for table, means in [
        ([[0.0, 0.0]], centroids),
        ([[0.0, 0.0], [np.nan, 1.0]], [[3.0, 4.0], [1.0, 2.0], [0.0, 0.0]]),
    ]:
        with pytest.raises(ValueError, match="nan"):
            LESSON_00_03.nearest_centroid(np.array(table), names, np.array(means))


@pytest.mark.parametrize(
    "shapes",
    [((3, 2), (2,)), ((1, 2), (3,)), ((3, 2), (3, 1)), ((3, 2), (1, 3)), ((3,), (3,)), ((2, 2, 2), (2,)), ((3, 2), ())],
)
def test_fit_centroids_refuses_what_would_stretch_silently(shapes):
    with pytest.raises(ValueError, match="rows and n labels"):
        LESSON_00_03.fit_centroids(np.ones(shapes[0]), np.ones(shapes[1]))


def test_fit_centroids_refuses_no_examples():
    with pytest.raises(ValueError, match="at least 1"):
        LESSON_00_03.fit_centroids(np.ones((0, 2)), np.ones(0))


def test_nearest_centroid_takes_the_first_of_two_that_are_as_near():
    names, centroids = np.array([7, 9]), np.array([[0.0], [2.0]])
    found = LESSON_00_03.nearest_centroid(np.array([[1.0], [1.1], [-3.0]]), names, centroids)
    assert found.tolist() == [7, 9, 7]


def test_the_tables_of_mistakes_and_twins_are_scikit_learns_and_scipys():
    table = confusion_matrix(LESSON_00_03.labels, LESSON_00_03.predicted)
    np.testing.assert_array_equal(LESSON_00_03.counts, table)
    np.testing.assert_array_equal(LESSON_00_03.mistakes, table - np.diag(np.diag(table)))
    for i in range(0, 1797, 40):
        same = np.flatnonzero(LESSON_00_03.labels == LESSON_00_03.labels[i])
        same = same[same != i]
        ways = cdist(LESSON_00_03.images[i : i + 1], LESSON_00_03.images[same], "sqeuclidean")[0]
        assert LESSON_00_03.twin[i] == same[ways.argmin()]


@pytest.mark.filterwarnings("ignore:self.within_class_std_dev_")
def test_scores_of_the_lesson_are_scikit_learns():
    X, y = LESSON_00_03.images, LESSON_00_03.labels
    assert np.mean(NearestCentroid().fit(X, y).predict(X) == y) == np.mean(LESSON_00_03.predicted == y)
    splits = [*LESSON_00_03.splits, *LESSON_00_03.fifths]
    assert LESSON_00_03.scores.shape == (2, 5)
    for split, score in zip(splits, LESSON_00_03.scores.ravel(), strict=True):
        assert NearestCentroid().fit(X[~split], y[~split]).score(X[split], y[split]) == pytest.approx(score)


def test_consecutive_fifths_take_every_image_once_in_the_order_of_the_file():
    fifths = np.array(LESSON_00_03.fifths)
    assert (fifths.sum(axis=0) == 1).all() and fifths.sum(axis=1).tolist() == [359, 359, 360, 359, 360]
    for fifth in fifths:
        assert (np.diff(np.flatnonzero(fifth)) == 1).all()
    assert fifths[0, 0] and fifths[-1, -1]


@pytest.mark.parametrize("share", [0.2, 0.5])
def test_stratified_split_holds_out_a_share_of_every_label(share):
    labels = np.repeat([3, -1, 8], [50, 20, 10])
    split = LESSON_00_03.stratified_split(labels, np.random.default_rng(0), share)
    assert split.dtype == bool and split.shape == labels.shape
    for label, count in [(3, 50), (-1, 20), (8, 10)]:
        assert split[labels == label].sum() == round(share * count)
    assert LESSON_00_03.stratified_split(labels, np.random.default_rng(0)).sum() == 16  # a fifth by default
    reference = StratifiedShuffleSplit(1, test_size=share, random_state=0).split(labels, labels)
    assert split.sum() == len(next(reference)[1])
    other = LESSON_00_03.stratified_split(labels, np.random.default_rng(1), share)
    assert not np.array_equal(split, other)
    assert np.array_equal(split, LESSON_00_03.stratified_split(labels, np.random.default_rng(0), share))


def test_stratified_split_of_nothing_everything_and_lists():
    labels = [3, -1, 3, 8, 3]
    assert not LESSON_00_03.stratified_split(labels, np.random.default_rng(0), 0).any()
    assert LESSON_00_03.stratified_split(labels, np.random.default_rng(0), 1).all()
    assert LESSON_00_03.stratified_split([], np.random.default_rng(0)).shape == (0,)


@pytest.mark.parametrize("share", [-0.2, -1e-9, 1.01, np.nan, np.inf])
def test_stratified_split_refuses_what_is_no_share(share):
    with pytest.raises(ValueError, match="from 0 to 1"):
        LESSON_00_03.stratified_split(np.array([1, 1, 2]), np.random.default_rng(0), share)


@pytest.mark.parametrize("labels", [3, [[1, 2], [1, 2]]])
def test_stratified_split_refuses_other_axes(labels):
    with pytest.raises(ValueError, match="one axis"):
        LESSON_00_03.stratified_split(labels, np.random.default_rng(0))


def test_held_out_score_by_hand():
    X, labels = np.array([[0.0], [1.0], [10.0], [11.0], [2.0], [3.0]]), np.array([4, 4, 6, 6, 4, 6])
    assert LESSON_00_03.held_out_score(X, labels, np.array([False] * 4 + [True] * 2)) == 0.5
    assert LESSON_00_03.held_out_score(X, labels, np.array([False] * 4 + [True, False])) == 1


@pytest.mark.parametrize("mask", [[False] * 4, [True] * 4, [0, 1, 0, 1], [True, False], [[True, False, True, False]]])
def test_held_out_score_refuses_other_masks(mask):
    with pytest.raises(ValueError, match="mask"):
        LESSON_00_03.held_out_score(np.arange(8.0).reshape(4, 2), np.array([1, 1, 2, 2]), np.array(mask))


@pytest.mark.parametrize("label", [-1, 10, 0.5, np.nan])
def test_second_centroid_score_refuses_labels_that_could_be_mixed_up(label):
    X, held_out = np.arange(10.0).reshape(5, 2), np.array([True, False, False, False, False])
    assert LESSON_00_03.second_centroid_score(X, np.array([0, 0, 0, 9, 9]), held_out, lambda missed, y: missed) == 1
    with pytest.raises(ValueError, match="0 to 9"):
        LESSON_00_03.second_centroid_score(X, np.array([0, 0, 0, 9, label]), held_out, lambda missed, y: missed)


@pytest.mark.filterwarnings("ignore:self.within_class_std_dev_")
@pytest.mark.parametrize("seed", range(3))
def test_second_centroids_are_scikit_learns_with_twenty_classes(seed):
    X, y, split = LESSON_00_03.images, LESSON_00_03.labels, LESSON_00_03.splits[seed]
    train, train_labels = X[~split], y[~split]
    missed = NearestCentroid().fit(train, train_labels).predict(train) != train_labels
    reference = NearestCentroid().fit(train, train_labels + 10 * missed)
    given = []
    score = LESSON_00_03.second_centroid_score(X, y, split, lambda missed, y: given.append((missed, y)) or missed)
    np.testing.assert_array_equal(given[0][0], missed)
    np.testing.assert_array_equal(given[0][1], train_labels)
    assert np.mean(reference.predict(X[split]) % 10 == y[split]) == pytest.approx(score)
    alone = LESSON_00_03.second_centroid_score(X, y, split, lambda missed, y: np.zeros_like(missed))
    assert alone == pytest.approx(LESSON_00_03.held_out_score(X, y, split))


def test_as_many_at_random_keeps_the_number_of_each_label():
    labels = np.repeat([0, 4, 9], 40)
    missed = np.random.default_rng(0).random(120) < 0.2
    before = missed.copy()
    picked = LESSON_00_03.as_many_at_random(missed, labels, np.random.default_rng(1))
    assert np.array_equal(missed, before) and not np.array_equal(picked, missed)
    for label in (0, 4, 9):
        assert picked[labels == label].sum() == missed[labels == label].sum()


def test_a_line_of_the_table_has_one_column_for_each_distance():
    assert LESSON_00_03.in_columns([1.04, 3600]) == "     1.0  3600.0"
    assert LESSON_00_03.in_columns([]) == ""


def test_the_samples_of_fifteen_hold_every_digit_equally_often():
    wanted = np.repeat(np.arange(10), 15)
    found = [LESSON_00_03.labels[(LESSON_00_03.images == image).all(axis=1)] for image in LESSON_00_03.sample]
    assert all(digit in digits for digit, digits in zip(wanted, found, strict=True))


def test_outcome_catches_value_errors_alone():
    assert LESSON_00_03.outcome(int, "3") == 3
    assert LESSON_00_03.outcome(int, "x") == "error"
    with pytest.raises(TypeError):
        LESSON_00_03.outcome(len, 3)


# Lesson 04 ------------------------------------------------------------------------------------------------------------

NOTATION = lesson("00-prerequisites/04-mathematical-notation")
MODERATE = st.floats(-50, 50, allow_nan=False, width=64)
ANY_SIZE = st.floats(-1.7e308, 1.7e308, allow_nan=False)
WHOLE_04 = st.integers(-30, 30)


def whole_tables(most=5):
    """Whole-numbered w (d,), X (n, d), y (n,): their ridge objective has an exact value."""
    shapes = st.tuples(st.integers(0, most), st.integers(1, most))

    def build(shape):
        n, d = shape
        row = st.lists(WHOLE_04, min_size=d, max_size=d)
        return st.tuples(row, st.lists(row, min_size=n, max_size=n), st.lists(WHOLE_04, min_size=n, max_size=n))

    return shapes.flatmap(build)


@settings(deadline=None, max_examples=100)
@given(arrays(float, array_shapes(min_dims=1, max_dims=3, max_side=5), elements=MODERATE))
def test_notation_softmax_agrees_with_scipy(z):
    before = z.copy()
    shares = NOTATION.softmax(z)
    assert shares.shape == z.shape and shares.dtype == float
    np.testing.assert_allclose(shares, scipy.special.softmax(z, axis=-1), rtol=1e-12, atol=1e-300)
    np.testing.assert_allclose(shares.sum(axis=-1), 1, rtol=1e-12)
    assert np.array_equal(z, before)


@settings(deadline=None, max_examples=100)
@given(arrays(float, st.integers(1, 6), elements=ANY_SIZE))
def test_notation_softmax_survives_scores_of_any_size(z):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        shares = NOTATION.softmax(z)
    assert np.isfinite(shares).all() and (shares >= 0).all()
    assert math.isclose(shares.sum(), 1, rel_tol=1e-12)
    assert shares[z.argmax()] == shares.max() > 0


@settings(deadline=None, max_examples=100)
@given(st.lists(st.integers(-1000, 1000), min_size=1, max_size=6), st.integers(-(10**6), 10**6))
def test_notation_softmax_ignores_a_shift(scores, shift):
    shifted = [score + shift for score in scores]
    assert np.array_equal(NOTATION.softmax(shifted), NOTATION.softmax(scores))


def test_notation_softmax_special_values():
    assert np.array_equal(NOTATION.softmax([7]), [1.0])
    np.testing.assert_allclose(NOTATION.softmax(np.log([1, 2, 5])), [1 / 8, 2 / 8, 5 / 8], rtol=1e-15)
    assert np.array_equal(NOTATION.softmax([3, 3, 3, 3]), [0.25] * 4)
    assert np.array_equal(NOTATION.softmax([0, 1000]), [0.0, 1.0])
    assert np.isnan(NOTATION.softmax([1.0, np.nan, 2.0])).all()
    table = NOTATION.softmax([[1.0, np.nan], [0.0, 0.0]])
    assert np.isnan(table[0]).all() and np.array_equal(table[1], [0.5, 0.5])
    assert NOTATION.softmax(np.zeros((0, 3))).shape == (0, 3)
    assert np.array_equal(NOTATION.softmax([[0, 0], [2000, 2000]]), [[0.5, 0.5], [0.5, 0.5]])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert np.array_equal(NOTATION.softmax([-1.7e308, 1.7e308]), [0.0, 1.0])
    small = np.array([-100, 100, 100], dtype=np.int8)  # the gap of 200 does not fit into 8 bits
    np.testing.assert_allclose(NOTATION.softmax(small), [0, 0.5, 0.5], atol=1e-12)
    assert NOTATION.softmax(np.array([1, 2], dtype=np.float32)).dtype == np.float64


@pytest.mark.parametrize("z", [[], 3.0, np.zeros((2, 0))])
def test_notation_softmax_refuses_no_scores(z):
    with pytest.raises(ValueError, match="at least one score"):
        NOTATION.softmax(z)


@pytest.mark.parametrize("z", [[0, np.inf], [-np.inf, 0], [[1, 2], [3, -np.inf]]])
def test_notation_softmax_refuses_infinite_scores(z):
    with pytest.raises(ValueError, match="finite"):
        NOTATION.softmax(z)


@settings(deadline=None, max_examples=50)
@given(arrays(bool, array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4)))
def test_notation_indicator(condition):
    ones = NOTATION.indicator(condition)
    assert np.shape(ones) == condition.shape and ones.dtype == np.dtype(int)
    assert all(one == (1 if holds else 0) for one, holds in zip(np.ravel(ones), condition.ravel()))
    assert ones.sum() == np.count_nonzero(condition)


@pytest.mark.parametrize("condition", [[0, 1], [0.5], "True", [np.nan], [None], []])
def test_notation_indicator_refuses(condition):
    with pytest.raises(ValueError):
        NOTATION.indicator(condition)


@settings(deadline=None, max_examples=100)
@given(whole_tables(), st.integers(0, 40))
def test_notation_ridge_objective_is_exact_on_whole_numbers(parts, eighths):
    w, X, y = parts
    lam = Fraction(eighths, 8)
    misses = [sum(a * b for a, b in zip(w, row)) - target for row, target in zip(X, y)]
    wanted = sum(miss**2 for miss in misses) + lam * sum(a**2 for a in w)
    table = np.array(X, dtype=float).reshape(len(y), len(w))
    value = NOTATION.ridge_objective(w, table, y, float(lam))
    assert type(value) is float and Fraction(value) == wanted
    assert math.isclose(NOTATION.ridge_to_the_letter(w, table, y, float(lam)), wanted, rel_tol=1e-12)


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 2**32 - 1), st.floats(0.01, 20))
def test_notation_ridge_objective_is_lowest_where_scikit_learn_says(seed, lam):
    rng = np.random.default_rng(seed)
    X, y = rng.normal(size=(7, 3)), rng.normal(size=7)
    best = Ridge(alpha=lam, fit_intercept=False).fit(X, y).coef_
    lowest = NOTATION.ridge_objective(best, X, y, lam)
    for step in rng.normal(size=(20, 3)):
        assert NOTATION.ridge_objective(best + step, X, y, lam) > lowest
        # the bowl is exactly quadratic around its lowest point
        rise = np.sum((X @ step) ** 2) + lam * np.sum(step**2)
        assert math.isclose(NOTATION.ridge_objective(best + step, X, y, lam) - lowest, rise, rel_tol=1e-7)


def test_notation_ridge_objective_special_values():
    X, y = [[1, 2], [3, 1], [2, 2]], [9, 8, 11]
    assert NOTATION.ridge_objective([2, 3], X, y, 0.5) == 9.5 == NOTATION.ridge_to_the_letter([2, 3], X, y, 0.5)
    assert NOTATION.ridge_objective([2, 3], X, y, 0) == 3
    assert NOTATION.ridge_objective((1, 4), np.array(X), tuple(y), 0.5) == 10.5
    assert NOTATION.ridge_objective([2.0], [[3.0]], [5.0], 2) == 1 + 8
    assert math.isnan(NOTATION.ridge_objective([np.nan, 1], X, y, 1))
    assert math.isnan(NOTATION.ridge_objective([2, 3], X, [9, np.nan, 11], 1))
    assert math.isnan(NOTATION.ridge_objective([2, 3], X, y, np.nan))


@pytest.mark.parametrize(
    "w, X, y, lam",
    [
        ([1], [[1, 2]], [1], 1),
        ([1, 2, 3], [[1, 2]], [1], 1),
        ([1, 2], [[1, 2]], [1, 2], 1),
        ([1, 2], [[1, 2], [3, 4]], [[1], [2]], 1),
        ([[1, 2]], [[1, 2]], [1], 1),
        ([1, 2], [1, 2], [1], 1),
        ([1, 2], [1, 2], [], 1),
        (2, [[1]], [1], 1),
        (2, [1, 2, 3], [1, 2, 3], 1),
        ([[1, 2]], [[[1, 2]]], [1], 1),
        ([1, 2], [[1, 2]], [1], -1e-9),
    ],
)
def test_notation_ridge_objective_refuses(w, X, y, lam):
    with pytest.raises(ValueError, match="negative" if lam < 0 else "shapes"):
        NOTATION.ridge_objective(w, X, y, lam)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(WHOLE_04, min_size=1, max_size=5), min_size=1, max_size=3), st.integers(0, 2**32 - 1))
def test_notation_argmin_over_grid_agrees_with_numpy(axes, seed):
    rng = np.random.default_rng(seed)
    heights = rng.integers(0, 6, size=[len(axis) for axis in axes])  # few values, so that ties occur
    calls = []

    def f(point):
        assert isinstance(point, np.ndarray) and point.shape == (len(axes),)
        calls.append(tuple(point))
        return heights.ravel()[len(calls) - 1]  # the points come in NumPy's order, the last entry fastest

    found = NOTATION.argmin_over_grid(f, *axes)
    places = np.unravel_index(heights.argmin(), heights.shape)
    assert np.array_equal(found, [axis[i] for axis, i in zip(axes, places)])
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, len(axes))
    assert np.array_equal(calls, grid)


@settings(deadline=None, max_examples=30)
@given(st.tuples(WHOLE_04, WHOLE_04))
def test_notation_argmin_over_grid_finds_the_lowest_point(centre):
    axis = np.arange(-30, 31)
    found = NOTATION.argmin_over_grid(lambda w: abs(w[0] - centre[0]) + (w[1] - centre[1]) ** 2, axis, list(axis))
    assert found.shape == (2,) and found.dtype == float and tuple(found) == centre


def test_notation_argmin_over_grid_is_safe_from_its_function():
    def f(point):
        value = (point[0] - 1) ** 2 + (point[1] - 2) ** 2
        point[:] = 99
        return value

    assert np.array_equal(NOTATION.argmin_over_grid(f, range(3), range(4)), [1, 2])


def test_notation_argmin_over_grid_special_values():
    assert np.array_equal(NOTATION.argmin_over_grid(lambda w: 5, [3, 1], [2, 0]), [3, 2])
    assert np.array_equal(NOTATION.argmin_over_grid(lambda w: -np.inf if w[0] == 2 else 0, range(4)), [2])
    unknown = NOTATION.argmin_over_grid(lambda w: np.nan if w[0] == 2 else w[0], range(4), [0.5])
    assert unknown.shape == (2,) and np.isnan(unknown).all()
    for bad in [(), ([],), ([1, 2], []), ([], [1])]:
        with pytest.raises(ValueError, match="at least one candidate"):
            NOTATION.argmin_over_grid(sum, *bad)
    for f in (lambda w: w, lambda w: None, lambda w: [w[0]], lambda w: None if w[0] > 1 else 0):
        with pytest.raises(ValueError, match="one number"):
            NOTATION.argmin_over_grid(f, [1, 2], [3, 4])
    with pytest.raises(ValueError, match="single number"):
        NOTATION.argmin_over_grid(lambda w: 0, np.zeros((4, 2)))
    for f in (
        lambda w: Fraction(round(w[0]) - 2, 3) ** 2,
        lambda w: 10**30 + 10**25 * abs(round(w[0]) - 2),
        lambda w: 1e9 + abs(w[0] - 2),
    ):
        assert np.array_equal(NOTATION.argmin_over_grid(f, range(5), [7]), [2, 7])


def test_notation_ridge_weights_are_the_best_pair():
    rng = np.random.default_rng(4)
    candidates = np.array([-2.0, -0.5, 0.25, 1.0, 3.0])
    first, second = np.meshgrid(candidates, candidates, indexing="ij")
    for lam in [0, 0.7, 5, 50]:
        Z, t = rng.normal(size=(6, 2)), 3 * rng.normal(size=6)
        height = sum((first * a + second * b - c) ** 2 for (a, b), c in zip(Z, t)) + lam * (first**2 + second**2)
        row, column = np.unravel_index(height.argmin(), height.shape)
        assert np.array_equal(NOTATION.ridge_weights(Z, t, lam, candidates), [candidates[row], candidates[column]])
    for best in ([-2, 3], [3, -2], [-2, -2], [3, 3]):  # the ends of the candidates are tried too
        assert np.array_equal(NOTATION.ridge_weights(Z, Z @ best, 0, candidates), best)


def test_notation_share_counts_exactly():
    event, known = np.array([True, True, False, True]), np.array([True, False, True, True])
    assert NOTATION.share(event, known) == Fraction(2, 3)
    assert NOTATION.share(known, event) == Fraction(2, 3)
    assert NOTATION.share(event, np.full(4, True)) == Fraction(3, 4)
    assert isinstance(NOTATION.share(event, known), Fraction)
    assert NOTATION.share(np.full(4, False), known) == 0
    with pytest.raises(ValueError, match="given"):
        NOTATION.share(event, np.full(4, False))


def test_notation_numbers_of_the_text():
    assert NOTATION.hit == Fraction(161, 212) and NOTATION.prior == Fraction(212, 569)
    assert NOTATION.hit * NOTATION.prior / NOTATION.evidence == Fraction(161, 173)
    assert np.array_equal(NOTATION.C, [[161, 51], [12, 345]])
    assert len(NOTATION.mpg) == 392 and (NOTATION.cylinders[:8] == 8).all()
    assert all(NOTATION.coprime(m) for m in [*range(1, 50), NOTATION.far - 1, NOTATION.far + 1])
    assert not NOTATION.coprime(NOTATION.far) and len(str(NOTATION.far)) == 52
    assert (NOTATION.cylinders == 8).sum() == 103
    exact = Ridge(alpha=2.5, fit_intercept=False).fit([[1, 1], [2, 2]], [5, 10]).coef_
    np.testing.assert_allclose(exact, [2, 2])


def test_notation_learning_from_eight_cars_agrees_with_scikit_learn():
    features, mpg, wanted = NOTATION.features, NOTATION.mpg, []
    for order in NOTATION.orders:
        eight, others = order[:8], order[8:]
        Z = (features - features[eight].mean(axis=0)) / features[eight].std(axis=0)
        t = mpg - mpg[eight].mean()
        fits = [Ridge(alpha=lam or 1e-12, fit_intercept=False).fit(Z[eight], t[eight]) for lam in NOTATION.lams]
        wanted.append([np.sqrt(np.mean((Z[others] @ w - t[others]) ** 2)) for w in [[0, 0]] + [f.coef_ for f in fits]])
    wanted, found = np.array(wanted), np.array(NOTATION.results)
    np.testing.assert_allclose(found[:, 0], wanted[:, 0], rtol=1e-9)  # the baselines need no search
    np.testing.assert_allclose(found[:-1].mean(axis=0), wanted[:-1].mean(axis=0), atol=0.03)  # a grid of quarters
    for misses in (found, wanted):
        assert 0.6 < (misses[:-1, 3] < misses[:-1, 1]).mean() < 0.72
        assert 3 <= (misses[:-1, 3] > misses[-1, 3]).sum() <= 6


# Lesson 05 ------------------------------------------------------------------------------------------------------------

PLOTTING = "00-prerequisites/05-plotting-with-matplotlib"
COORDINATES = st.floats(-50, 50, allow_subnormal=False)
PAIRS = st.lists(st.tuples(COORDINATES, COORDINATES), min_size=1, max_size=8)


def drawing():
    return lesson(PLOTTING)


@settings(deadline=None, max_examples=20)
@given(a=COORDINATES, width=st.floats(0.01, 40), points=st.integers(2, 60), p=COORDINATES, q=COORDINATES)
def test_plot_function_draws_the_graph(a, width, points, p, q):
    fig, ax = plt.subplots()
    b = a + width
    assert drawing().plot_function(lambda x: p * x + np.cos(q * x), a, b, ax, points=points) is ax
    (line,) = ax.lines
    x, y = line.get_data()
    assert x.shape == y.shape == (points,)
    assert x[0] == a and x[-1] == pytest.approx(b)
    np.testing.assert_allclose(np.diff(x), width / (points - 1), atol=1e-9)
    np.testing.assert_allclose(y, [p * v + np.cos(q * v) for v in x])
    pairs = drawing().graph(lambda x: p * x + np.cos(q * x), a, b, points)
    np.testing.assert_allclose(pairs, line.get_xydata())
    plt.close(fig)


def test_plot_function_details():
    plot_function = drawing().plot_function
    ax = plot_function(np.sin, 0, 1)
    assert isinstance(ax, plt.Axes) and len(ax.lines[0].get_xdata()) == 400
    other = plot_function(np.sin, 0, 1)
    assert other is not ax, "new axes each time"
    assert plot_function(np.cos, 0, 1, ax, color="red", linestyle=":") is ax
    assert len(ax.lines) == 2 and ax.lines[1].get_color() == "red" and ax.lines[1].get_linestyle() == ":"
    plot_function(lambda x: 7, -1, 1, ax, points=5)
    np.testing.assert_array_equal(ax.lines[2].get_ydata(), [7.0] * 5)
    with np.errstate(invalid="ignore"):
        plot_function(np.sqrt, -1, 1, ax, points=5)
    np.testing.assert_array_equal(np.isnan(ax.lines[3].get_ydata()), [True, True, False, False, False])
    assert len(plot_function(np.sin, 0, 1, points=2).lines[0].get_xdata()) == 2
    plot_function(lambda x: x > 0, -1, 1, ax, points=3)
    np.testing.assert_array_equal(ax.lines[4].get_ydata(), [0, 0, 1])

    def relu(x):
        x[x < 0] = 0
        return x

    plot_function(relu, -2, 2, ax, points=5)
    np.testing.assert_array_equal(ax.lines[5].get_xydata(), [[-2, 0], [-1, 0], [0, 0], [1, 1], [2, 2]])
    plt.close("all")


@pytest.mark.parametrize(
    "arguments",
    [(2, 1), (1, 1), (0, np.inf), (-np.inf, 0), (np.nan, 1), (0, np.nan), (0, 1, None, 1), (0, 1, None, 0)],
)
def test_plot_function_refuses_intervals(arguments):
    before = plt.get_fignums()
    with pytest.raises(ValueError):
        drawing().plot_function(np.sin, *arguments)
    assert plt.get_fignums() == before


@pytest.mark.parametrize("f", [lambda x: x[:-1], lambda x: np.stack([x, x]), lambda x: x[:, None], lambda x: []])
def test_plot_function_refuses_values_of_another_shape(f):
    before = plt.get_fignums()
    with pytest.raises(ValueError, match="shape"):
        drawing().plot_function(f, 0, 1)
    assert plt.get_fignums() == before


@settings(deadline=None, max_examples=20)
@given(vectors=PAIRS, data=st.data())
def test_plot_vectors_draws_arrows_to_scale(vectors, data):
    fig, ax = plt.subplots()
    starts = data.draw(st.lists(st.tuples(COORDINATES, COORDINATES), min_size=len(vectors), max_size=len(vectors)))
    assert drawing().plot_vectors(vectors, starts, ax) is ax
    (quiver,) = ax.collections
    np.testing.assert_allclose(np.column_stack([quiver.U, quiver.V]), vectors)
    np.testing.assert_allclose(quiver.get_offsets(), starts)
    assert (quiver.angles, quiver.scale_units, quiver.scale) == ("xy", "xy", 1)
    assert ax.get_aspect() in (1, "equal")
    ends = np.vstack([starts, np.add(starts, vectors)])
    low, high = ends.min(axis=0), ends.max(axis=0)
    (x0, x1), (y0, y1) = ax.get_xlim(), ax.get_ylim()
    assert x0 <= low[0] and high[0] <= x1 and y0 <= low[1] and high[1] <= y1
    plt.close(fig)


def test_plot_vectors_details():
    plot_vectors = drawing().plot_vectors
    ax = plot_vectors([3, -4], color="red")
    assert isinstance(ax, plt.Axes)
    np.testing.assert_array_equal(ax.collections[0].get_offsets(), [[0, 0]])
    plot_vectors([[1, 2], [3, 4], [5, 6]], (7, 8), ax)
    np.testing.assert_array_equal(ax.collections[1].get_offsets(), [[7, 8]] * 3)
    plot_vectors([[1, 2], [np.nan, 4]], ax=ax)
    np.testing.assert_array_equal(ax.collections[2].Umask, [False, True])
    assert np.all(np.isfinite([*ax.get_xlim(), *ax.get_ylim()]))
    ax.figure.draw_without_rendering()
    plt.close("all")


@pytest.mark.parametrize(
    "arguments",
    [
        ([],),
        ([[]],),
        (5,),
        ([1, 2, 3],),
        (np.ones((2, 3)),),
        (np.ones((2, 2, 2)),),
        (np.ones((0, 2)),),
        (np.ones((3, 2)), np.ones((2, 2))),
        (np.ones((3, 2)), 5),
        (np.ones((3, 2)), np.ones((1, 2))),
        ([1, 2], [1, 2, 3]),
    ],
)
def test_plot_vectors_refuses(arguments):
    before = plt.get_fignums()
    with pytest.raises(ValueError):
        drawing().plot_vectors(*arguments)
    assert plt.get_fignums() == before


@settings(deadline=None, max_examples=12)
@given(p=COORDINATES, q=st.floats(0.5, 50), x0=COORDINATES, y0=COORDINATES, size=st.floats(0.5, 20))
def test_plot_contours_of_a_plane_are_its_level_sets(p, q, x0, y0, size):
    fig, ax = plt.subplots()
    middle = p * (x0 + size / 2) + q * (y0 + size)
    levels = [middle - q * size / 4, middle, middle + q * size / 3]
    f = drawing().plane(p, q)
    assert f(2.0, 3.0) == 2 * p + 3 * q
    assert drawing().plot_contours(f, (x0, x0 + size), (y0, y0 + 2 * size), levels, ax, points=21) is ax
    (lines,) = ax.collections
    np.testing.assert_allclose(lines.levels, levels)
    scale = abs(p) * (abs(x0) + size) + q * (abs(y0) + 2 * size)
    for level, path in zip(levels, lines.get_paths()):
        assert len(path.vertices), "each level has a line"
        np.testing.assert_allclose(path.vertices @ [p, q], level, atol=1e-9 * scale)
        assert path.vertices[:, 0].min() >= x0 - 1e-9 and path.vertices[:, 0].max() <= x0 + size + 1e-9
        assert path.vertices[:, 1].min() >= y0 - 1e-9 and path.vertices[:, 1].max() <= y0 + 2 * size + 1e-9
    assert len(ax.texts) > 0, "the lines are labelled"
    plt.close(fig)


def test_plot_contours_details():
    plot_contours = drawing().plot_contours
    ax = plot_contours(lambda x, y: x**2 + 4 * y**2, (-5, 5), (-3, 3), [1, 9, 18], colors="black")
    assert isinstance(ax, plt.Axes)
    for level, path in zip([1, 9, 18], ax.collections[0].get_paths()):
        x, y = path.vertices.T
        np.testing.assert_allclose(x**2 + 4 * y**2, level, rtol=0.05)
        np.testing.assert_allclose([x.max(), y.max()], [np.sqrt(level), np.sqrt(level) / 2], rtol=0.05)
    seen = []

    def spy(x, y):
        seen.append((x, y))
        return x - y

    assert plot_contours(spy, (0, 3), (5, 6), 0 - 4, ax, points=4) is ax, "one level may be a plain number"
    x, y = seen[0]
    np.testing.assert_allclose(x, [[0, 1, 2, 3]] * 4)
    np.testing.assert_allclose(y.T, [[5, 5 + 1 / 3, 5 + 2 / 3, 6]] * 4)
    with np.errstate(invalid="ignore"):
        plot_contours(lambda x, y: np.sqrt(x) + y, (-1, 1), (0, 1), [0.5], ax)
    assert ax.collections[-1].get_paths()[0].vertices[:, 0].min() >= -1e-9, "nothing where f is nan"
    plot_contours(lambda x, y: x, (0, 1), (0, 1), [-3, 0.5, 7], ax)
    plot_contours(lambda x, y: x, (0, 1), (0, 1), [0.2, 0.3, 0.9], ax)
    np.testing.assert_allclose(ax.collections[-1].levels, [0.2, 0.3, 0.9])

    def squares(x, y):
        x *= x
        y *= y
        return x + 4 * y

    plot_contours(squares, (-5, 5), (-3, 3), [18], ax)
    x, y = ax.collections[-1].get_paths()[0].vertices.T
    np.testing.assert_allclose(x**2 + 4 * y**2, 18, rtol=0.01)
    plot_contours(spy, (0, 1), (0, 1), [0], ax)
    assert seen[-1][0].shape == (101, 101) and {text.get_fontsize() for text in ax.texts} == {9}
    plt.close("all")


@pytest.mark.parametrize(
    "x_range, y_range",
    [
        ((1, 1), (0, 1)),
        ((0, 1), (2, 1)),
        ((3, 0), (0, 1)),
        ((0, np.inf), (0, 1)),
        ((-np.inf, 0), (0, 1)),
        ((np.nan, 1), (0, 1)),
        ((0, 1), (0, np.nan)),
    ],
)
def test_plot_contours_refuses_ranges(x_range, y_range):
    before = plt.get_fignums()
    with pytest.raises(ValueError, match="ranges"):
        drawing().plot_contours(lambda x, y: x + y, x_range, y_range, [0.5])
    assert plt.get_fignums() == before


@pytest.mark.parametrize(
    "x_range, y_range, levels",
    [
        ((0, 1), (0, 1), [1, 0.5]),
        ((0, 1), (0, 1), [0.5, 0.5]),
        ((0, 1), (0, 1), [np.nan]),
        ((0, 1), (0, 1), [0.5, np.inf]),
        ((0, 1), (0, 1), []),
        ((0, 1), (0, 1), [[0.5], [0.7]]),
        ((0, 1), (0, 1), [0]),
        ((0, 1), (0, 1), [2]),
        ((0, 1), (0, 1), [-1, 2.5]),
    ],
)
def test_plot_contours_refuses(x_range, y_range, levels):
    before = plt.get_fignums()
    with pytest.raises(ValueError):
        drawing().plot_contours(lambda x, y: x + y, x_range, y_range, levels)
    assert plt.get_fignums() == before


@pytest.mark.parametrize("f", [lambda x, y: x * 0 + 3, lambda x, y: 3, lambda x, y: x[0], lambda x, y: x * np.nan])
def test_plot_contours_refuses_functions(f):
    before = plt.get_fignums()
    with pytest.raises(ValueError):
        drawing().plot_contours(f, (0, 1), (0, 1), [3])
    assert plt.get_fignums() == before


def test_lightness_against_published_values():
    lightness = drawing().lightness
    published = {  # CIE L* of the sRGB primaries, two decimals
        (1, 1, 1): 100.00,
        (0, 0, 0): 0.00,
        (1, 0, 0): 53.24,
        (0, 1, 0): 87.74,
        (0, 0, 1): 32.30,
        (1, 1, 0): 97.14,
        (0, 1, 1): 91.12,
        (1, 0, 1): 60.32,
        (119 / 255,) * 3: 50.03,
    }
    for colour, value in published.items():
        assert lightness(colour) == pytest.approx(value, abs=0.02)
    assert lightness(np.zeros((4, 5, 3))).shape == (4, 5)
    greys = lightness(np.column_stack([np.linspace(0, 1, 500)] * 3))
    assert np.all(np.diff(greys) > 0)
    assert greys[1] == pytest.approx(1 / 499 / 12.92 * 24389 / 27)
    for luminance, wanted in [(215.3 / 24389, 215.3 / 27), (216.7 / 24389, 116 * np.cbrt(216.7 / 24389) - 16)]:
        stored = 1.055 * luminance ** (1 / 2.4) - 0.055  # the straight piece ends where the CIE says
        assert lightness([stored] * 3) == pytest.approx(wanted, abs=1e-6)
    assert np.isnan(lightness([np.nan, 0, 0]))
    for bad in [[0, 0], 5, [0, 0, 1.1], [-0.1, 0, 0], [255, 0, 0], np.zeros((3, 4))]:
        with pytest.raises(ValueError):
            lightness(bad)


@settings(deadline=None, max_examples=15)
@given(seed=st.integers(0, 10**6), features=st.integers(1, 4), classes=st.integers(2, 5))
def test_nearest_centroid_against_scikit_learn(seed, features, classes):
    rng = np.random.default_rng(seed)
    scales = np.array([1, 100, 0.01, 7])[:features]
    label = np.append(np.arange(classes), rng.integers(classes, size=40))
    X = (rng.normal(size=(len(label), features)) + label[:, None]) * scales
    test = (rng.normal(size=(30, features)) + 1) * scales
    mean, spread = X.mean(axis=0), X.std(axis=0)
    wanted = NearestCentroid().fit((X - mean) / spread, label).predict((test - mean) / spread)
    np.testing.assert_array_equal(drawing().nearest_centroid(X, label, test), wanted)


def test_nearest_centroid_survives_a_constant_feature():
    X = np.array([[0.0, 5], [1, 5], [8, 5], [9, 5]])
    np.testing.assert_array_equal(drawing().nearest_centroid(X, np.array([0, 0, 1, 1]), X), [0, 0, 1, 1])


def test_nearest_centroid_returns_labels_not_places():
    X = np.array([[0.0, 1], [1, 0], [8, 9], [9, 8]])
    np.testing.assert_array_equal(drawing().nearest_centroid(X, np.array([2, 2, 7, 7]), X), [2, 2, 7, 7])


@settings(deadline=None, max_examples=15)
@given(
    counts=st.lists(st.integers(1, 20), min_size=1, max_size=5), share=st.floats(0, 0.99), seed=st.integers(0, 10**6)
)
def test_draw_rows_is_stratified(counts, share, seed):
    label = np.random.default_rng(seed).permutation(np.repeat(np.arange(len(counts)), counts))
    train = drawing().draw_rows(label, share, np.random.default_rng(seed))
    assert train.dtype == bool and train.shape == label.shape
    assert [np.sum(train[label == kind]) for kind in range(len(counts))] == [round(share * size) for size in counts]
    train = drawing().draw_rows(label, 3, np.random.default_rng(seed))
    assert [np.sum(train[label == kind]) for kind in range(len(counts))] == [min(3, size) for size in counts]


def test_draw_rows_draws_every_row_alike():
    label = np.array([0, 1, 0, 0, 1, 0, 1])
    rng = np.random.default_rng(1)
    drawn = np.mean([drawing().draw_rows(label, 1, rng) for _ in range(2000)], axis=0)
    np.testing.assert_allclose(drawn, np.where(label == 0, 1 / 4, 1 / 3), atol=0.04)


def test_the_best_pair_of_features():
    """The lesson's choice, with another library's splits and classifier."""
    birds, label = drawing().birds, drawing().label
    assert birds.shape == (342, 4) and [np.sum(label == kind) for kind in range(3)] == [151, 68, 123]
    means = {}
    for pair in itertools.combinations(range(4), 2):
        scores = []
        for seed in range(8):
            halves = train_test_split(birds[:, pair], label, test_size=0.3, stratify=label, random_state=seed)
            X, test, y, truth = halves
            spread = X.std(axis=0)
            scores.append(NearestCentroid().fit(X / spread, y).score(test / spread, truth))
        means[pair] = np.mean(scores)
    assert max(means, key=means.get) == (0, 2) and min(means, key=means.get) == (1, 3)
    assert 0.94 < means[0, 2] < 0.975 and 0.63 < means[1, 3] < 0.71


def test_anscombe_has_equal_summaries():
    for x, y in drawing().quartet.values():
        assert len(x) == len(y) == 11
        assert x.mean() == 9 and np.var(x, ddof=1) == pytest.approx(11)
        assert y.mean() == pytest.approx(7.5, abs=0.005) and np.var(y, ddof=1) == pytest.approx(4.125, abs=0.005)
        np.testing.assert_allclose(np.polyfit(x, y, 1), [0.5, 3], atol=0.005)
        assert np.corrcoef(x, y)[0, 1] == pytest.approx(0.816, abs=0.001)


def test_kepler():
    slope, intercept = np.polyfit(np.log(drawing().distance), np.log(drawing().year), 1)
    assert slope == pytest.approx(1.5, abs=0.003) and intercept == pytest.approx(0, abs=0.01)


def test_draw_rule_counts_the_right_side():
    module = drawing()
    for flipper, bill, share in [(200, 45, "90.4%"), (206, 45.0, "95.0%"), (207, 44.5, "95.0%"), (208, 45.0, "93.3%")]:
        ax = module.draw_rule(flipper, bill)
        assert share in ax.get_title()
    plt.close("all")


def test_draw_rule_draws_birds_rings_and_lines():
    module = drawing()
    ax = module.draw_rule(206, 44.0)
    *clouds, rings = ax.collections
    points = module.birds[:, [0, 2]]
    for kind, cloud in enumerate(clouds):
        np.testing.assert_array_equal(cloud.get_offsets(), points[module.label == kind])
    bill, flipper = points.T
    guess = [2 if f > 206 else 1 if b > 44 else 0 for b, f in points]
    np.testing.assert_array_equal(rings.get_offsets(), points[np.array(guess) != module.label])
    assert len(clouds) == 3 and len(rings.get_offsets()) == round((1 - 0.947) * 342)
    level, upright = ax.lines
    assert set(level.get_ydata()) == {206}
    np.testing.assert_array_equal(upright.get_xydata(), [[44, 170], [44, 206]])
    assert ax.get_xlabel() == "bill length (mm)" and ax.get_ylabel() == "flipper (mm)"
    (x0, x1), (y0, y1) = ax.get_xlim(), ax.get_ylim()
    assert x0 < bill.min() and bill.max() < x1 and y0 < flipper.min() and flipper.max() < y1
    for text in ax.texts:  # each name stands where the rule says it
        x, y = text.get_position()
        assert text.get_text() == ["Adelie", "Chinstrap", "Gentoo"][2 if y > 206 else 1 if x > 44 else 0]
    assert len(ax.texts) == 3
    plt.close("all")


# Lesson 06 ------------------------------------------------------------------------------------------------------------

CHECKPOINT = ROOT / "00-prerequisites" / "06-checkpoint-week-1.ipynb"
CHECKPOINT_NAME = "00-prerequisites/06-checkpoint-week-1"
CHECKPOINT_TASKS = {exercise.number: exercise for exercise in exercises_of(CHECKPOINT)}
WEATHER_ROWS = list(csv.DictReader((ROOT / "data" / "weather.csv").read_text(encoding="utf-8").splitlines()))
WEATHER_DAYS = [date.fromisoformat(row["date"]) for row in WEATHER_ROWS]
WEATHER_FIELDS = ["precipitation_mm", "temp_max_c", "temp_min_c", "wind_m_s"]
WEATHER = {field: [float(row[field]) for row in WEATHER_ROWS] for field in WEATHER_FIELDS}
CHECKPOINT_TEXT = "\n".join(cell["source"] for cell in read(CHECKPOINT)["cells"] if cell["cell_type"] == "markdown")
CHECKPOINT_FLOATS = st.floats(-1e6, 1e6, allow_nan=False)
CHECKPOINT_ANSWERS = {}
for number, task in CHECKPOINT_TASKS.items():
    CHECKPOINT_ANSWERS[number] = {"np": np, "Fraction": Fraction}
    exec(task.solution, CHECKPOINT_ANSWERS[number])


# Section 2: values ----------------------------------------------------------------------------------------------------


def test_sums_products_and_sets():
    wanted = {
        "a": sum(k**2 + 1 for k in range(-1, 4)),
        "b": math.prod(Fraction(k * k - 1, k * k) for k in range(2, 5)),
        "c": sum(math.prod(j + 1 for j in range(1, i + 1)) for i in range(1, 4)),
        "d": sum(a < b and (a + b) % 2 == 0 for a in range(1, 5) for b in range(1, 5)),
        "e": sum(math.prod(2 for _ in range(2, i + 1)) for i in range(1, 5)),
    }
    assert CHECKPOINT_ANSWERS[1]["by_hand"] == wanted


@pytest.mark.parametrize("n", range(40))
def test_rule_of_the_sum(n):
    wanted = sum((Fraction(k, math.factorial(k + 1)) for k in range(1, n + 1)), Fraction(0))
    assert CHECKPOINT_ANSWERS[2]["exact_sum"](n) == CHECKPOINT_ANSWERS[2]["rule"](n) == wanted < 1
    assert (1 - 1 / math.factorial(n + 1) == 1.0) == (n >= 18)


def test_programs_print_what_the_solution_says():
    block = re.search(r"```text\n(.*?)```", CHECKPOINT_TASKS[3].task, re.DOTALL)[1]
    programs = re.findall(r"^\((\w)\)  (.*?)(?=^\(|\Z)", block, re.DOTALL | re.MULTILINE)
    assert [name for name, _ in programs] == list("abcdef")
    for name, program in programs:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(re.sub(r"^ {5}", "", program, flags=re.MULTILINE), {"np": np})
        assert out.getvalue().strip() == str(CHECKPOINT_ANSWERS[3]["printed"][name]), name


def test_shapes_are_those_of_numpy():
    X = np.zeros((1797, 64))
    c, r = X.mean(axis=0), X.mean(axis=1)
    expressions = re.findall(r"^\* \((\w)\) `(.+)`$", CHECKPOINT_TASKS[4].task, re.MULTILINE)
    assert [name for name, _ in expressions] == list("abcdefg")
    for name, expression in expressions:
        try:
            found = np.shape(eval(expression, {"X": X, "c": c, "r": r, "np": np}))
        except ValueError:
            found = "error"
        assert found == CHECKPOINT_ANSWERS[4]["shapes"][name], name


def test_symbols():
    powers = [math.exp(0), math.exp(math.log(3))]
    wanted = {
        "a": math.log(math.exp(3) / math.exp(5)),
        "b": math.log(8) / math.log(2),
        "c": powers[1] / sum(powers),
        "d": min([-3, -1, 2], key=lambda x: x**2 + 1),
        "e": 2,
        "f": sum(x > 0 for x in (-1, 0, 2, 5)),
        "g": [[1, 2, 3], [4, 5, 6], [7, 8, 9]][1][2],
        "h": math.hypot(1, -2, 2),
        "i": 12 / (12 + 8),
    }
    found = CHECKPOINT_ANSWERS[8]["meanings"]
    assert found.keys() == wanted.keys() and all(math.isclose(found[name], wanted[name]) for name in wanted)
    assert all(2 + 1 / n > 2 for n in range(1, 1000)) and min(2 + 1 / n for n in range(1, 10**5)) < 2 + 2e-5


def test_proof():
    squares = [n for n in range(-100, 101) if n % 4 != 0 and n * n % 4 == 0]
    assert CHECKPOINT_ANSWERS[9]["proof"]["counterexample"] in squares
    assert {r * r % 4 == 0 for r in (1, 2, 3)} == {True, False} and CHECKPOINT_ANSWERS[9]["proof"]["false line"] == 5
    assert math.gcd(*[n for n in range(-100, 101) if n * n % 4 == 0]) == CHECKPOINT_ANSWERS[9]["proof"]["divisor"]


def test_axes_angles_and_levels():
    wanted = {"a": math.log(45 / 5, 54 / 2), "b": (40 / 5) ** (1 / 3), "c": math.radians(150)}
    wanted |= {"d": 2 * math.cos(math.pi - math.asin(0.6)), "e": 6}
    found = CHECKPOINT_ANSWERS[11]["drawn"]
    assert found.keys() == wanted.keys() and all(math.isclose(found[name], wanted[name]) for name in wanted)


def test_pictures_of_exercise_12():
    checkpoint = lesson(CHECKPOINT_NAME)
    ray = np.diff(checkpoint.cone[100, 100:])
    assert np.allclose(ray, ray[0]) and ray[0] < 0 and np.allclose(checkpoint.cone, checkpoint.cone.T)
    steps, first, second = checkpoint.steps.tolist(), checkpoint.model_1, checkpoint.model_2
    assert steps == list(range(101)) and first[0] == 1 and math.isclose(second[0], 1.001)
    assert max(*first[60:], *second[60:]) < 0.0011
    assert math.isclose(first[100] / first[60], 0.01) and math.isclose(
        1 - second[100] / second[60], 0.001, rel_tol=0.01
    )
    ratios = first[1:] / first[:-1]
    assert np.allclose(ratios, ratios[0])
    (a, b), (c, d) = checkpoint.arrows["u"], checkpoint.arrows["v"]
    assert (c, d) == (-b, a) and a * c + b * d == 0
    left, right = checkpoint.ax_d.get_xlim()
    low, high = checkpoint.ax_d.get_ylim()
    assert (high - low) / (right - left) > 2.5  # one unit upward is drawn shorter: the angle looks wider
    assert {"A": 4, "B": 2, "C": 3, "D": 1} == CHECKPOINT_ANSWERS[12]["repairs"]


def test_pictures_ask_what_they_cannot_answer():
    checkpoint = lesson(CHECKPOINT_NAME)
    titles = [ax.get_title() for ax in checkpoint.axes.flat]
    assert [title[0] for title in titles] == list("ABCD") and all(title.endswith("?") for title in titles)
    assert len({bar.get_height() for bar in checkpoint.ax_a.patches}) == 1
    assert checkpoint.hill.get_cmap().name == "jet" and checkpoint.ax_c.get_yscale() == "linear"
    assert checkpoint.ax_d.get_aspect() == "auto"


# Section 2: functions -------------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=100)
@given(st.integers(2, 5).flatmap(lambda k: st.lists(st.lists(st.integers(-9, 9), min_size=k, max_size=k), min_size=1)))
def test_decide(rows):
    for margin in (0, 1, 2.5):
        wanted = []
        for row in rows:
            first, second = sorted(row)[:-3:-1]
            wanted.append(row.index(first) if first - second >= margin else -1)
        assert np.array_equal(CHECKPOINT_ANSWERS[5]["decide"](np.array(rows, dtype=float), margin), wanted)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(CHECKPOINT_FLOATS, CHECKPOINT_FLOATS), min_size=1, max_size=30), st.booleans(), st.booleans())
def test_squared_loss(pairs, left_column, right_column):
    guesses, truth = np.array(pairs).T
    wanted = math.fsum((g - t) ** 2 for g, t in pairs) / len(pairs)
    left = guesses[:, None] if left_column else guesses
    right = truth[:, None] if right_column else truth
    assert math.isclose(CHECKPOINT_ANSWERS[6]["squared_loss"](left, right), wanted, abs_tol=1e-12)
    with pytest.raises(ValueError):
        CHECKPOINT_ANSWERS[6]["squared_loss"](left, np.append(truth, 0.0))


@settings(deadline=None, max_examples=100)
@given(st.lists(st.integers(-8, 8), max_size=40), st.sets(st.integers(-6, 6), min_size=2))
def test_bin_counts(values, edges):
    edges = sorted(edges)
    wanted = [sum(low <= v < high for v in values) for low, high in zip(edges, edges[1:])]
    assert np.array_equal(CHECKPOINT_ANSWERS[7]["bin_counts"](np.array(values), np.array(edges)), wanted)


def test_bin_counts_leaves_out_nan():
    assert CHECKPOINT_ANSWERS[7]["bin_counts"](np.array([np.nan, 0.5]), np.array([0.0, 1.0])).tolist() == [1]


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 6), st.integers(1, 4), st.floats(0, 5), st.integers(0, 10**6))
def test_objective(n, d, lam, seed):
    rng = np.random.default_rng(seed)
    w, X, y = rng.normal(size=d), rng.normal(size=(n, d)), rng.choice([-1.0, 1.0], size=n)
    total = sum(max(0.0, 1 - y[i] * sum(w[j] * X[i, j] for j in range(d))) for i in range(n))
    wanted = lam / 2 * sum(w_j**2 for w_j in w) + total / n
    assert math.isclose(CHECKPOINT_ANSWERS[10]["objective"](w, X, y, lam), wanted, abs_tol=1e-12)


def test_objective_of_the_example():
    X, y = np.array([[1, 2], [3, 0.5]]), np.array([1, -1])
    assert math.isclose(CHECKPOINT_ANSWERS[10]["objective"](np.array([1, -1]), X, y, 0.5), 3.25)


# Section 3: functions -------------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(st.one_of(st.none(), st.integers(-99, 99)), min_size=4, max_size=4), min_size=1, max_size=9))
def test_read_table(rows):
    days = [f"2001-01-{i + 1:02}" for i in range(len(rows))]
    lines = ["date,a,b,c,d,word"]
    for day, row in zip(days, rows):
        lines.append(",".join([day, *("" if value is None else f"{value / 10}" for value in row), "fog"]))
    found_days, found = CHECKPOINT_ANSWERS[13]["read_table"]("\n".join(lines) + "\n")
    wanted = [[math.nan if value is None else value / 10 for value in row] for row in rows]
    assert list(found_days) == days and np.array_equal(found, wanted, equal_nan=True)


@settings(deadline=None, max_examples=60)
@given(st.dates(date(1890, 1, 1), date(2110, 12, 31)), st.sets(st.integers(0, 90), min_size=1))
def test_missing_days(start, offsets):
    present = [(start + timedelta(days=k)).isoformat() for k in sorted(offsets)]
    every = [(start + timedelta(days=k)).isoformat() for k in range(min(offsets), max(offsets))]
    assert CHECKPOINT_ANSWERS[14]["missing_days"](np.array(present)) == [day for day in every if day not in present]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(st.integers(1, 12), CHECKPOINT_FLOATS | st.none(), CHECKPOINT_FLOATS | st.none()),
        min_size=1,
        max_size=40,
    )
)
def test_holes_and_means_by_month(rows):
    months = np.array([m for m, *_ in rows])
    table = np.array([[math.nan if value is None else value for value in row] for _, *row in rows])
    holes = CHECKPOINT_ANSWERS[15]["missing_by_month"](table, months)
    means = CHECKPOINT_ANSWERS[16]["monthly_means"](table, months)
    assert holes.shape == means.shape == (12, 2)
    for m in range(1, 13):
        for j in range(2):
            group = [row[j + 1] for row in rows if row[0] == m]
            present = [value for value in group if value is not None]
            assert holes[m - 1, j] == len(group) - len(present)
            if present:
                assert math.isclose(means[m - 1, j], statistics.fmean(present), rel_tol=1e-9, abs_tol=1e-6)
            else:
                assert math.isnan(means[m - 1, j])


@pytest.mark.parametrize("field, wanted", list(zip(WEATHER_FIELDS, [0.05, 0.70, 0.66, -0.07])))
def test_skill_of_the_calendar(field, wanted):
    past = [(value, day.month) for value, day in zip(WEATHER[field], WEATHER_DAYS) if day.year < 2015]
    future = [(value, day.month) for value, day in zip(WEATHER[field], WEATHER_DAYS) if day.year == 2015]
    plain = statistics.fmean(value for value, _ in past)
    mean = {m: statistics.fmean(value for value, month in past if month == m) for m in range(1, 13)}
    skill = 1 - sum((v - mean[m]) ** 2 for v, m in future) / sum((v - plain) ** 2 for v, _ in future)
    checkpoint = lesson(CHECKPOINT_NAME)
    column = checkpoint.day_values[:, WEATHER_FIELDS.index(field)]
    assert round(skill, 2) == wanted
    assert math.isclose(
        CHECKPOINT_ANSWERS[17]["skill"](column, checkpoint.day_month, checkpoint.day_year < 2015), skill
    )
    assert math.isclose(checkpoint.skills[checkpoint.column_names[WEATHER_FIELDS.index(field)], 2015], skill)
    assert (
        CHECKPOINT_ANSWERS[17]["skill"](np.tile(column, 2), np.tile(checkpoint.day_month, 2), np.arange(2922) < 1461)
        >= 0
    )


def checkpoint_monthly_errors(field, test_year, source_years):
    """Squared errors of 12 monthly means and of one mean of the three other years, in a year, with its months."""
    days = list(zip(WEATHER[field], WEATHER_DAYS))
    plain = statistics.fmean(v for v, day in days if day.year != test_year)
    mean = {m: statistics.fmean(v for v, d in days if d.month == m and d.year in source_years) for m in range(1, 13)}
    tested = [(v, day.month) for v, day in days if day.year == test_year]
    return [((v - mean[m]) ** 2, (v - plain) ** 2, m) for v, m in tested]


@pytest.mark.parametrize("field", WEATHER_FIELDS)
def test_skill_with_each_year_left_out(field):
    checkpoint = lesson(CHECKPOINT_NAME)
    found = []
    for year in range(2012, 2016):
        errors = checkpoint_monthly_errors(field, year, set(range(2012, 2016)) - {year})
        found.append(1 - math.fsum(e for e, _, _ in errors) / math.fsum(p for _, p, _ in errors))
        assert math.isclose(
            checkpoint.skills[checkpoint.column_names[WEATHER_FIELDS.index(field)], year], found[-1], abs_tol=1e-12
        )
    wanted = {
        "precipitation_mm": [0.07, -0.14, 0.04, 0.05],
        "temp_max_c": [0.68, 0.78, 0.73, 0.70],
        "temp_min_c": [0.66, 0.71, 0.67, 0.66],
        "wind_m_s": [0.01, 0.01, 0.07, -0.07],
    }
    assert np.round(found, 2).tolist() == wanted[field]


def test_why_rain_and_wind_are_hard():
    checkpoint = lesson(CHECKPOINT_NAME)
    own = checkpoint_monthly_errors("precipitation_mm", 2015, {2015})
    own_skill = 1 - math.fsum(e for e, _, _ in own) / math.fsum(p for _, p, _ in own)
    assert math.isclose(checkpoint.own_skill, own_skill) and round(own_skill, 2) == 0.13
    wind = checkpoint_monthly_errors("wind_m_s", 2015, {2012, 2013, 2014})
    assert round(math.fsum(e - p for e, p, _ in wind)) == 46
    assert round(math.fsum(e - p for e, p, m in wind if m in (2, 3))) == 43


def test_skill_of_the_example():
    t, months = np.array([1.0, 3, 10, 2, 9]), np.array([1, 1, 2, 1, 2])
    known = np.array([True, True, True, False, False])
    wanted = 1 - Fraction(1) / ((2 - Fraction(14, 3)) ** 2 + (9 - Fraction(14, 3)) ** 2)
    assert math.isclose(CHECKPOINT_ANSWERS[17]["skill"](t, months, known), wanted) and round(float(wanted), 3) == 0.961
    assert round(float((2 - Fraction(14, 3)) ** 2), 2) == 7.11 and round(float((9 - Fraction(14, 3)) ** 2), 2) == 18.78


# Section 3: the report ------------------------------------------------------------------------------------------------


def test_table_is_the_file():
    checkpoint = lesson(CHECKPOINT_NAME)
    assert checkpoint.day_dates.tolist() == [row["date"] for row in WEATHER_ROWS]
    assert np.array_equal(checkpoint.day_values, np.array([WEATHER[field] for field in WEATHER_FIELDS]).T)
    assert checkpoint.day_month.tolist() == [day.month for day in WEATHER_DAYS]
    assert checkpoint.day_year.tolist() == [day.year for day in WEATHER_DAYS]
    assert (
        all(b - a == timedelta(days=1) for a, b in zip(WEATHER_DAYS, WEATHER_DAYS[1:]))
        and len(WEATHER_DAYS) == 3 * 365 + 366
    )
    assert all(cell for row in WEATHER_ROWS for cell in row.values())


def test_damaged_copy():
    checkpoint = lesson(CHECKPOINT_NAME)
    kept = np.isin(checkpoint.day_dates, checkpoint.damaged_dates)
    assert len(checkpoint.damaged) == kept.sum() == 1441
    assert np.array_equal(checkpoint.damaged_month, checkpoint.day_month[kept])
    holes = np.isnan(checkpoint.damaged)
    assert np.array_equal(checkpoint.damaged[~holes], checkpoint.day_values[kept][~holes])
    assert "20 days and 252 single numbers" in CHECKPOINT_TEXT and holes.sum() == 252 and (~kept).sum() == 20
    night = checkpoint.day_values[kept, 2]
    assert 0.4 < holes[night < 2, 2].mean() < 0.6 and holes[night >= 2].mean() < 0.04


def test_where_the_holes_are():
    checkpoint = lesson(CHECKPOINT_NAME)
    share = np.round(100 * checkpoint.lost_share)
    for m in range(12):
        for j in range(4):
            column = checkpoint.damaged[checkpoint.damaged_month == m + 1, j].tolist()
            assert math.isclose(checkpoint.lost_share[m, j], sum(value != value for value in column) / len(column))
    by_month = [checkpoint.damaged[checkpoint.damaged_month == m] for m in range(1, 13)]
    winter = [10, 11, 0, 1, 2]
    assert share[winter, 2].min() == 13 and share[winter, 2].max() == 20
    assert share[3:10, 2].max() == 4 and share[3:10, 2].min() >= 0
    counts = np.array([holes.sum(axis=0) for holes in map(np.isnan, by_month)])
    assert counts[winter, 2].tolist() == [16, 22, 24, 14, 18]
    counts[winter, 2] = 0
    assert counts.max() == 10
    assert round(100 * checkpoint.lost_share.sum(), 1) == 209.6 and "209.6 %" in CHECKPOINT_TEXT
    others = share[:, [0, 1, 3]]
    assert (others.min(), others.max()) == (1, 8)


def test_what_the_holes_do_to_the_means():
    checkpoint = lesson(CHECKPOINT_NAME)
    whole = [
        statistics.fmean(value for value, day in zip(WEATHER["temp_min_c"], WEATHER_DAYS) if day.month == m)
        for m in range(1, 13)
    ]
    assert np.allclose(checkpoint.whole_means, whole)
    left = []
    for m in range(1, 13):
        column = checkpoint.damaged[checkpoint.damaged_month == m, 2].tolist()
        left.append(statistics.fmean(value for value in column if value == value))
    assert np.allclose(checkpoint.left_means, left)
    error = np.round(np.subtract(left, whole), 1)
    assert error[0] == 0.8 and sorted({error[1], error[2], error[10], error[11]}) == [0.5, 0.6]
    assert np.all(np.abs(error[3:10]) < 0.1)


def test_rain_of_july_and_august():
    checkpoint = lesson(CHECKPOINT_NAME)
    totals, shares = {}, {}
    for year in range(2012, 2016):
        fallen = [(r, day.month) for r, day in zip(WEATHER["precipitation_mm"], WEATHER_DAYS) if day.year == year]
        totals[year] = math.fsum(r for r, _ in fallen)
        shares[year] = 100 * math.fsum(r for r, m in fallen if m in (7, 8)) / totals[year]
        assert math.isclose(checkpoint.summer_shares[year], shares[year])
    assert [round(totals[year]) for year in totals] == [1226, 828, 1233, 1139]
    assert (round(min(shares.values()), 1), round(max(shares.values()), 1)) == (2.1, 7.5)
    assert round(100 * 62 / 365) == 17
    assert round(sum(shares.values()), 1) == 19.1 and "19.1 %" in CHECKPOINT_TEXT
    runs, run = [], []
    for r, day in zip(WEATHER["precipitation_mm"], WEATHER_DAYS):
        run = [*run, day] if r == 0 else []
        runs.append(run)
    longest = max(runs, key=len)
    assert (longest[0].year, longest[0].month, longest[-1].month) == (2012, 7, 9)


def test_gap_on_dry_and_wet_days():
    checkpoint = lesson(CHECKPOINT_NAME)
    gaps = {(m, wet): [] for m in range(1, 13) for wet in (False, True)}
    for day, high, low, rain in zip(
        WEATHER_DAYS, *(WEATHER[f] for f in ("temp_max_c", "temp_min_c", "precipitation_mm"))
    ):
        gaps[day.month, rain > 0].append(high - low)
    dry = [statistics.fmean(gaps[m, False]) for m in range(1, 13)]
    wet = [statistics.fmean(gaps[m, True]) for m in range(1, 13)]
    assert np.allclose(checkpoint.dry_gap, dry) and np.allclose(checkpoint.wet_gap, wet)
    narrower = np.subtract(dry, wet)
    assert narrower.argmin() == 11 and round(narrower.min(), 1) == 1.3
    assert narrower.argmax() == 4 and round(narrower.max(), 1) == 4.9
    all_dry = [gap for (_, is_wet), group in gaps.items() if not is_wet for gap in group]
    all_wet = [gap for (_, is_wet), group in gaps.items() if is_wet for gap in group]
    overall = statistics.fmean(all_dry) - statistics.fmean(all_wet)
    assert round(overall, 1) == 4.4 and (narrower < overall).sum() == 10
    wet_days = [len(gaps[m, True]) for m in range(1, 13)]
    all_days = [len(gaps[m, True]) + len(gaps[m, False]) for m in range(1, 13)]
    assert checkpoint.wet_days.tolist() == wet_days and (wet_days[6], all_days[6]) == (11, 124)
    assert round(math.fsum(narrower), 1) == 39.4 and "39.4 °C" in CHECKPOINT_TEXT
    within = math.fsum(difference * days for difference, days in zip(narrower, all_days)) / sum(all_days)
    assert math.isclose(checkpoint.within, within) and round(within, 1) == 3.3
    share = np.divide(wet_days, all_days)
    assert np.corrcoef(share, dry)[0, 1] < -0.8 and np.corrcoef(share, wet)[0, 1] < -0.8


def test_first_cell_of_exercise_6_shows_the_table_of_differences():
    checkpoint = lesson(CHECKPOINT_NAME)
    differences = [p - t for p in (2, 4, 8) for t in (2, 4, 8)]
    assert math.isclose(
        np.mean((checkpoint.predictions - checkpoint.targets) ** 2), sum(d * d for d in differences) / 9
    )
    assert CHECKPOINT_ANSWERS[6]["squared_loss"](checkpoint.predictions, checkpoint.targets) == 0
