"""Oracles for 00-prerequisites/04-mathematical-notation: softmax, indicator, ridge_objective, argmin_over_grid."""

import math
import warnings
from fractions import Fraction

import numpy as np
import pytest
import scipy.special
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from notebooks import lesson
from sklearn.linear_model import Ridge

NOTATION = lesson("00-prerequisites/04-mathematical-notation")
MODERATE = st.floats(-50, 50, allow_nan=False, width=64)
ANY_SIZE = st.floats(-1.7e308, 1.7e308, allow_nan=False)
WHOLE = st.integers(-30, 30)


def whole_tables(most=5):
    """Whole-numbered w (d,), X (n, d), y (n,): their ridge objective has an exact value."""
    shapes = st.tuples(st.integers(0, most), st.integers(1, most))

    def build(shape):
        n, d = shape
        row = st.lists(WHOLE, min_size=d, max_size=d)
        return st.tuples(row, st.lists(row, min_size=n, max_size=n), st.lists(WHOLE, min_size=n, max_size=n))

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
@given(st.lists(st.lists(WHOLE, min_size=1, max_size=5), min_size=1, max_size=3), st.integers(0, 2**32 - 1))
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
@given(st.tuples(WHOLE, WHOLE))
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
