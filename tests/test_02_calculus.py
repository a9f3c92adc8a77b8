"""The functions of 02-calculus against independent references."""

import cmath
import gc
import math
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import scipy.special
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from notebooks import lesson
from scipy import optimize
from scipy.optimize import brentq
from sklearn.metrics import log_loss as log_loss_of_sklearn

SEEDS = st.integers(0, 2**32 - 1)


# Lesson 01 ------------------------------------------------------------------------------------------------------------

LESSON_01 = lesson("02-calculus/01-functions-and-limits")
limit_01, bisect_01, find_delta_01 = LESSON_01.limit, LESSON_01.bisect, LESSON_01.find_delta
PLACES_01 = st.floats(-50, 50)
SIZES_01 = st.floats(0.05, 20)


# bisect -----------------------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=150)
@given(st.floats(-30, 30), st.floats(0.01, 5), st.floats(0, 5), st.floats(0.01, 40), st.floats(0.01, 40), st.booleans())
def test_01_bisect_finds_the_root_of_a_rising_or_falling_cubic(root, p, q, left, right, swap):
    def f(x):
        return (-1 if swap else 1) * (q * (x - root) ** 3 + p * (x - root))

    for ends in ((root - left, root + right), (root + right, root - left)):
        assert abs(bisect_01(f, *ends) - root) <= 1e-12 + 4 * np.spacing(abs(root))


@settings(deadline=None, max_examples=60)
@given(st.floats(1e-6, 1e6))
def test_01_bisect_agrees_with_mpmath_and_brentq(y):
    found = bisect_01(lambda x: math.exp(x) - y, -20, 20)
    assert abs(found - float(mpmath.log(y))) < 1e-11
    assert abs(found - brentq(lambda x: math.exp(x) - y, -20, 20, xtol=1e-13)) < 1e-10


@pytest.mark.parametrize("tol", [1e-1, 1e-3, 1e-6])
def test_01_bisect_stops_at_the_tolerance(tol):
    calls = []
    found = bisect_01(lambda x: calls.append(x) or x**2 - 2, 0, 2, tol=tol)
    assert 1e-12 < abs(found - math.sqrt(2)) <= tol
    assert len(calls) <= 3 + math.ceil(math.log2(2 / tol))  # no more halvings than needed
    assert len(calls) >= 1 + math.floor(math.log2(2 / tol))


def test_01_bisect_halves_exactly_as_often_as_needed():
    calls = []
    found = bisect_01(lambda x: calls.append(x) or x**2 - 2, 0, 2, tol=0.125)
    assert calls == [0, 2, 1, 1.5, 1.25, 1.375] and found == 1.4375


def test_01_bisect_at_the_edges():
    assert bisect_01(lambda x: x, 0, 1) == 0 and bisect_01(lambda x: x - 1, 0, 1) == 1
    assert bisect_01(lambda x: x - 0.25, 0, 1) == 0.25  # met on the way
    assert isinstance(bisect_01(lambda x: x, 0, 1), float)
    assert bisect_01(lambda x: 1e-200 * (x - 3), 0, 7) == pytest.approx(3, abs=1e-11)  # products would be 0
    assert abs(bisect_01(lambda x: 1 if x > 1e308 else -1, -1.7e308, 1.7e308) - 1e308) < 1e293  # b - a overflows
    assert bisect_01(lambda x: x - 1e-300, 0, 1, tol=0) == pytest.approx(1e-300, rel=1e-9)
    big = bisect_01(lambda x: x - 123456789.123, 0, 1e9, tol=0)
    assert abs(big - 123456789.123) <= 2 * np.spacing(1e9)
    assert bisect_01(lambda x: 1 if x >= 0.5 else -1, 0, 1.7) == pytest.approx(0.5)  # a jump of the sign


@pytest.mark.parametrize(
    ("f", "a", "b"),
    [
        (lambda x: x**2 + 1, -1, 1),
        (lambda x: -1, -1, 1),
        (lambda x: x, 0.5, math.inf),
        (lambda x: x, -math.inf, 1),
        (lambda x: x, math.nan, 1),
        (lambda x: math.nan, -1, 1),
        (lambda x: math.nan if x > 0.9 else x, -1, 1),
        (lambda x: math.nan if abs(x) < 0.1 else x, -1, 1),
        (lambda x: x - 5, 0, 1),
    ],
)
def test_01_bisect_refuses(f, a, b):
    with pytest.raises(ValueError, match="."):
        bisect_01(f, a, b)


def test_01_bisect_as_said_is_exact_with_fractions():
    from fractions import Fraction

    low, high = LESSON_01.bisect_as_said(lambda x: x * x - 2, Fraction(1), Fraction(2), 30)
    assert low**2 < 2 < high**2 and high - low == Fraction(1, 2**30)


# find_delta and wins_round ---------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=40)
@given(st.floats(0.01, 30), st.floats(1e-5, 20), SIZES_01)
def test_01_find_delta_of_a_parabola(a, eps, c):
    largest = math.sqrt(a**2 + eps / c) - a  # |c x² - c a²| < eps: the right end decides
    found = find_delta_01(lambda x: c * x**2, a, c * a**2, eps)
    if largest > 1:
        assert found == 1.0
    else:
        assume(largest > 1e-8 * max(1, a))
        assert 0.99 * largest <= found <= largest * (1 + 1e-6)
        assert LESSON_01.wins_round(lambda x: c * x**2, a, c * a**2, eps, found * 0.999)
        assert not LESSON_01.wins_round(lambda x: c * x**2, a, c * a**2, eps, min(largest * 1.05, 2))


@settings(deadline=None, max_examples=30)
@given(PLACES_01, st.floats(0.01, 100), st.floats(0.05, 50))
def test_01_find_delta_of_a_line_from_both_sides(a, eps, slope):
    for sign in (-1, 1):
        assume(eps / slope < 0.9)
        found = find_delta_01(lambda x, sign=sign: sign * slope * (x - a), a, 0, eps)
        assert 0.99 * eps / slope <= found <= eps / slope * (1 + 1e-9)
        one_side = find_delta_01(lambda x, sign=sign: slope * (x - a) if sign * (x - a) > 0 else 0, a, 0, eps)
        assert 0.99 * eps / slope <= one_side <= eps / slope * (1 + 1e-9)


def test_01_find_delta_at_the_edges():
    assert find_delta_01(lambda x: 1.0 if x >= 2 else 0.0, 2, 0.5, 0.4) == 0.0
    assert find_delta_01(lambda x: 1.0 if x >= 2 else 0.0, 2, 0.5, 0.6) == 1.0
    assert find_delta_01(lambda x: 7.0, 2, 7, 1e-300, reach=12.5) == 12.5
    assert find_delta_01(lambda x: 99.0 if x == 3 else 1.0, 3, 1, 0.1) == 1.0  # the value at a does not matter
    assert find_delta_01(lambda x: 99.0 if x == 3e15 else 1.0, 3e15, 1, 0.1, reach=100) == 100
    assert find_delta_01(lambda x: math.nan if x < 0 else 0.0, 0, 0, 1) == 0.0  # not defined on the left
    assert find_delta_01(lambda x: abs(x), 0, 0, 0.5) < 0.5  # strictly below eps
    assert 0.497 < find_delta_01(lambda x: abs(x), 0, 0, 0.5)
    for args in [(math.nan, 0, 1), (0, math.nan, 1), (0, 0, math.nan)]:
        assert math.isnan(find_delta_01(lambda x: x, *args))
    assert math.isnan(find_delta_01(lambda x: x, 0, 0, 1, reach=math.nan))


def test_01_find_delta_looks_near():
    asked = []
    find_delta_01(lambda x: asked.append(x) or 0.0, 5, 0, 1, reach=2.0)
    distances = np.abs(np.array(asked) - 5)
    assert 5 not in asked and distances.min() < 1e-8 and distances.max() == 2.0 and len(asked) == 8000
    assert {np.sign(x - 5) for x in asked} == {-1, 1}
    asked.clear()
    find_delta_01(lambda x: asked.append(x) or 0.0, 0, 0, 1, reach=3.0, n=10)
    assert len(asked) == 20 and min(map(abs, asked)) == pytest.approx(3e-9)


def test_01_find_delta_is_strict_on_both_sides_and_stops_at_the_first_loss():
    for sign in (-1, 1):
        assert 0.99 < find_delta_01(lambda x, s=sign: abs(x) if s * x > 0 else 0, 0, 0, 1) < 1
        assert 0.99 < find_delta_01(lambda x, s=sign: -abs(x) if s * x > 0 else 0, 0, 0, 1) < 1
    assert 0.099 < find_delta_01(lambda x: float(0.1 < abs(x) < 0.2), 0, 0, 0.5) <= 0.1  # later wins do not count
    for a in (3e15, -3e15):
        asked = []
        find_delta_01(lambda x, asked=asked: asked.append(x) or 0.0, a, 0, 1, reach=100)
        assert min(abs(x - a) for x in asked) == 8 * np.spacing(3e15)
    assert not LESSON_01.wins_round(lambda x: -x, 0, 0, 0.3, 0.5) and not LESSON_01.wins_round(abs, 0, 0, 0.3, 0.5)


@pytest.mark.parametrize(
    "args",
    [(0, 0, 0), (0, 0, -1), (0, 0, 1, 0), (0, 0, 1, -2), (math.inf, 0, 1), (0, 0, 1, math.inf), (1e20, 0, 1)],
)
def test_01_find_delta_refuses(args):
    with pytest.raises(ValueError, match="."):
        find_delta_01(lambda x: x, *args)


def test_01_wins_round_leaves_out_the_centre_and_both_ends():
    asked = []
    assert LESSON_01.wins_round(lambda x: asked.append(x) or 0.0, 2, 0, 1, 0.5, n=4)
    assert sorted(asked) == pytest.approx([1.6, 1.7, 1.8, 1.9, 2.1, 2.2, 2.3, 2.4])
    assert not LESSON_01.wins_round(lambda x: 1.0, 2, 0, 1, 0.5)  # a miss of eps is too much


# limit ------------------------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=60)
@given(st.floats(-20, 20), SIZES_01, st.floats(-3, 3))
@example(0.0, 1.0, 0.0)
def test_01_limit_of_known_holes(a, c, r):
    c /= 2.0 * 2.0 ** math.ceil(math.log2(max(1, abs(a))))  # the first places lie within half a swing of the sine
    known = [
        (lambda x: np.sin(c * (x - a)) / (x - a), c),
        (lambda x: np.expm1(c * (x - a) / 20) / (x - a), c / 20),
        (lambda x: r + abs(x - a), r),
        (lambda x: r * x**2 + c * x, r * a**2 + c * a),
    ]
    for f, truth in known:
        estimate, warning = limit_01(f, a)
        assert warning is None and abs(estimate - truth) < 3e-5 * max(1, abs(truth), abs(c), abs(a * r))


@settings(deadline=None, max_examples=60)
@given(PLACES_01, st.floats(-10, 10), st.floats(-10, 10))
def test_01_limit_from_one_side_and_of_a_jump(a, low, high):
    def f(x):
        return low if x < a else high if x > a else 1e9

    assert limit_01(f, a, side="left") == (low, None)
    assert limit_01(f, a, side="right") == (high, None)
    estimate, warning = limit_01(f, a)
    if abs(low - high) > 2e-5 * max(1, abs(low)):
        assert math.isnan(estimate) and "differ" in warning
        assert f"{low:.6g} from the left" in warning and f"{high:.6g} from the right" in warning
    elif abs(low - high) < 5e-6:
        assert warning is None and estimate == pytest.approx((low + high) / 2)


def test_01_limit_is_never_asked_at_the_point():
    for a in (0, 1, -3.7, 1e10, 123456.789):
        asked = []
        limit_01(lambda x, asked=asked: asked.append(float(x)) or 0.0, a)
        assert a not in asked and len(asked) == 98
        assert sum(x < a for x in asked) == 49
        scale = 2.0 ** math.ceil(math.log2(max(1, abs(a))))
        assert max(abs(x - a) for x in asked) == pytest.approx(scale / 4)
        assert min(abs(x - a) for x in asked) < 1e-14 * scale


@pytest.mark.parametrize(
    ("f", "a", "truth"),
    [
        (lambda x: (1 + 1 / x) ** x, math.inf, math.e),
        (lambda x: (1 + 1 / x) ** x, -math.inf, math.e),
        (np.arctan, math.inf, math.pi / 2),
        (np.arctan, -math.inf, -math.pi / 2),
        (lambda x: (3 * x**2 - x) / (2 * x**2 + 7), math.inf, 1.5),
        (lambda x: (1 - np.cos(x)) / x**2, 0, 0.5),
        (lambda x: abs(x) ** abs(x), 0, 1),
        (lambda x: np.sqrt(abs(x)), 0, 0),
        (lambda x: 5, 3, 5),
        (lambda x: (np.sqrt(x + 9) - 3) / x, 0, 1 / 6),
        (lambda x: 1e9 * np.sin(x) / x, 0, 1e9),
    ],
)
def test_01_limit_of_known_functions(f, a, truth):
    estimate, warning = limit_01(f, a)
    assert warning is None and abs(estimate - truth) < 1e-5 * max(1, abs(truth))
    assert isinstance(estimate, float | int)


@pytest.mark.parametrize(
    ("f", "a", "estimate", "word"),
    [
        (lambda x: 1 / x**2, 0, math.inf, "grows"),
        (lambda x: -1 / x**2, 0, -math.inf, "grows"),
        (lambda x: 1 / x, 0, math.nan, "differ"),
        (lambda x: np.exp(1 / x), 0, math.nan, "differ"),
        (lambda x: np.sin(1 / x), 0, math.nan, "settle"),
        (lambda x: 1 / np.log(abs(x)), 0, math.nan, "settle"),
        (lambda x: np.log(abs(x)), 0, math.nan, "settle"),
        (math.sqrt, 0, 0.0, "right only"),
        (lambda x: math.sqrt(-x), 0, 0.0, "left only"),
        (lambda x: math.log(x), -3, math.nan, "not defined"),
        (lambda x: 1 / (x - x), 0, math.nan, "not defined"),
        (lambda x: x**2, math.inf, math.inf, "grows"),
        (lambda x: x**3, -math.inf, -math.inf, "grows"),
        (lambda x: 5.0, math.nan, math.nan, "nan"),
        (lambda x: np.sin(x) if x > 0 else np.sin(1 / x), 0, math.nan, "settle"),
        (lambda x: (-1) ** round(math.log2(abs(x))) / x**2, 0, math.nan, "settle"),  # large, of changing sign
        (lambda x: abs(x) ** -0.5 if x > 0 else 0.0, 0, math.nan, "differ"),
        (lambda x: abs(x) ** -0.4, 0, math.nan, "settle"),  # too slow to be called growth
    ],
)
def test_01_limit_warns(f, a, estimate, word):
    found, warning = limit_01(f, a)
    assert (math.isnan(found) and math.isnan(estimate)) or abs(found - estimate) < 2e-6 or found == estimate
    assert word in warning


def test_01_limit_tolerance_and_refusals():
    assert limit_01(lambda x: 0.0 if x < 0 else 9.5e-6, 0) == (pytest.approx(4.75e-6), None)
    assert math.isnan(limit_01(lambda x: 0.0 if x < 0 else 1.05e-5, 0)[0])
    assert limit_01(lambda x: 1e3 if x < 0 else 1e3 + 9e-3, 0)[1] is None
    loose = limit_01(lambda x: x, 0, tol=1e-2)
    tight = limit_01(lambda x: abs(x), 0, tol=1e-9)
    assert loose[1] is None and tight[1] is None and tight[0] < 1e-9
    rough = limit_01(lambda x: abs(x), 0, tol=1e-2)[0]
    assert 1e-4 < rough <= 1e-2
    assert limit_01(lambda x: abs(x), 0)[0] == 2.0**-22  # changes 2^-20 and less: the third in a row ends at 2^-22
    for wrong in (dict(side="above"), dict(side=None), dict(tol=0), dict(tol=-1), dict(tol=math.nan)):
        with pytest.raises(ValueError, match="side is"):
            limit_01(lambda x: x, 0, **wrong)


def test_01_settled_counts_changes_and_growth():
    halves = 2.0 ** -np.arange(2, 51)
    for tol, place in [(1, 5), (2.0**-4, 6), (2.0**-10, 12)]:  # the first change of at most tol, and two more
        assert limit_01(lambda x: x, 0, side="right", tol=tol) == (2.0**-place, None)
    assert limit_01(lambda x: 1e6 + x, 0, side="right")[0] == 1e6 + 2.0**-5  # relative to the size
    assert limit_01(lambda x: -1e6 - x, 0, side="right")[0] == -1e6 - 2.0**-5
    asked = []
    limit_01(lambda x: asked.append(float(x)) or 0.0, -math.inf)
    assert asked == [-(2.0**k) for k in range(2, 51)] and np.array_equal(LESSON_01.side_values(abs, 0, "left"), halves)
    for last, growth in [(999.9, math.nan), (1000.0, math.nan), (1000.1, math.inf), (1e9, math.inf)]:
        for sign in (1, -1):
            values = sign * np.concatenate([np.arange(30)[::-1] % 2 * 50 + 1e3, np.geomspace(1, last, 21)])
            found = LESSON_01.settled(values, 1e-6)
            assert found == sign * growth or (math.isnan(found) and math.isnan(growth))
            values[-4] = sign * 1.0  # a dip
            assert math.isnan(LESSON_01.settled(values, 1e-6))


def test_01_the_three_lies_of_the_lesson():
    assert limit_01(lambda x: np.sin(np.pi / x), 0)[1] is None
    assert limit_01(lambda x: abs(x) / (abs(x) + 1e-20), 0) == (pytest.approx(1), None)
    assert math.cos(1e-9) == 1.0


# The zoo and softmax ---------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=100)
@given(st.lists(st.floats(-800, 800), min_size=1, max_size=6))
def test_01_activations_against_scipy_and_numpy(values):
    x = np.array(values)
    with np.errstate(all="raise", under="ignore"):
        assert np.allclose(LESSON_01.sigmoid(x), scipy.special.expit(x), rtol=1e-12, atol=1e-300)
        assert np.allclose(LESSON_01.tanh(x), np.tanh(x), rtol=1e-12, atol=1e-15)
        assert np.allclose(LESSON_01.softplus(x), np.logaddexp(0, x), rtol=1e-12, atol=1e-300)
    assert np.array_equal(LESSON_01.relu(x), np.where(x > 0, x, 0))
    assert np.array_equal(LESSON_01.leaky_relu(x), np.where(x > 0, x, 0.01 * x))
    assert np.array_equal(LESSON_01.leaky_relu(x, 0.3), np.where(x > 0, x, 0.3 * x))
    assert np.array_equal(LESSON_01.step(x), (x >= 0).astype(float))


def test_01_activations_at_0_and_nan():
    values = {"step": 1, "sigmoid": 0.5, "tanh": 0, "relu": 0, "leaky_relu": 0, "softplus": math.log(2)}
    for name, value in values.items():
        f = getattr(LESSON_01, name)
        assert float(f(0.0)) == pytest.approx(value) and np.isnan(f(math.nan))


@settings(deadline=None, max_examples=100)
@given(st.lists(st.floats(-50, 50), min_size=1, max_size=7), st.floats(0.05, 100), st.floats(-100, 100))
def test_01_softmax_against_scipy(values, T, shift):
    z = np.array(values)
    shares = LESSON_01.softmax(z, T)
    assert np.allclose(shares, scipy.special.softmax(z / T), rtol=1e-9, atol=1e-300)
    assert np.allclose(LESSON_01.softmax(z + shift, T), shares, rtol=1e-6, atol=1e-12)
    table = np.array([z, z[::-1], 2 * z])
    assert np.allclose(LESSON_01.softmax(table, T), scipy.special.softmax(table / T, axis=-1), rtol=1e-9, atol=1e-300)
    assert np.allclose(LESSON_01.softmax(z), scipy.special.softmax(z), rtol=1e-9, atol=1e-300)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.integers(-5, 5), min_size=1, max_size=8))
def test_01_cold_softmax_shares_ties_and_hot_softmax_is_even(values):
    z = np.array(values, dtype=float)
    assert np.allclose(LESSON_01.softmax(z, 1e-3), (z == z.max()) / np.sum(z == z.max()), atol=1e-300)
    assert np.allclose(LESSON_01.softmax(z, 1e9), 1 / len(z), atol=1e-7)


def test_01_softmax_at_the_edges():
    assert np.array_equal(LESSON_01.softmax([0.0, -np.inf, 0.0], 0.2), [0.5, 0, 0.5])
    assert LESSON_01.softmax(np.zeros((0, 3))).shape == (0, 3)
    assert np.allclose(LESSON_01.softmax([1e4, 0]), [1, 0]) and np.isnan(LESSON_01.softmax([1, np.nan])).all()
    for z, T in [([1, 2], 0), ([1, 2], -1), ([1, 2], np.nan), ([], 1), (3, 1), ([np.inf, 1], 1), ([-np.inf], 1)]:
        with pytest.raises(ValueError, match="."):
            LESSON_01.softmax(z, T)


# Section 5 --------------------------------------------------------------------------------------------------------


def test_01_learning_by_nudges_never_raises_the_loss_and_stops():
    rng = np.random.default_rng(1)
    inputs, y = rng.normal(size=(50, 3)), rng.integers(0, 2, size=50).astype(float)
    start = rng.normal(size=3)

    def loss(w, activation):
        return np.mean((activation(inputs @ w) - y) ** 2)

    for activation in (LESSON_01.step, LESSON_01.sigmoid):
        for size in (1.0, 0.1):
            before = loss(start, activation)
            for most in range(4):
                w, silent = LESSON_01.learn_by_nudges(inputs, y, activation, start, size, most)
                after = loss(w, activation)
                assert after <= before + 1e-12 and np.abs(w - start).sum() <= size * most + 1e-9
                before = after
            tried = [loss(start + s * size * e, activation) for e in np.eye(3) for s in (1, -1)]
            if min(tried) < loss(start, activation):
                one = LESSON_01.learn_by_nudges(inputs, y, activation, start, size, 1)[0]
                assert loss(one, activation) == pytest.approx(min(tried))
            assert silent == pytest.approx(np.mean(np.array(tried) == loss(start, activation)))
    w, silent = LESSON_01.learn_by_nudges(inputs, y, LESSON_01.step, start, 1e-9, 5)
    assert np.array_equal(w, start) and silent == 1


def test_01_the_letters_of_the_novel():
    assert np.array_equal(LESSON_01.as_codes("A, b--Z!"), [1, 0, 2, 0, 26])
    assert np.array_equal(LESSON_01.triple(np.array([1, 2, 3, 4, 5])), [1 * 729 + 2 * 27 + 3, 2 * 729 + 3 * 27 + 4])


# Lesson 02 ------------------------------------------------------------------------------------------------------------

LESSON_02 = lesson("02-calculus/02-derivatives")
SMOOTH_02 = {
    "exp": (np.exp, mpmath.exp),
    "sin": (np.sin, mpmath.sin),
    "cube": (lambda x: x**3, lambda x: x**3),
    "bump": (lambda x: 1 / (1 + x**2), lambda x: 1 / (1 + x**2)),
    "tanh": (np.tanh, mpmath.tanh),
    "mixed": (lambda x: x * np.cos(2 * x) - x**2, lambda x: x * mpmath.cos(2 * x) - x**2),
}


@pytest.mark.parametrize("name", SMOOTH_02)
@settings(deadline=None, max_examples=40)
@given(x=st.floats(-4, 4))
def test_02_derivative_against_mpmath(name, x):
    f, exact = SMOOTH_02[name]
    with mpmath.workdps(40):
        right = float(mpmath.diff(exact, mpmath.mpf(x)))
    assert float(LESSON_02.derivative(f, x)) == pytest.approx(right, rel=1e-8, abs=1e-8)
    assert float(LESSON_02.derivative_function(f)(x)) == float(LESSON_02.derivative(f, x))
    assert LESSON_02.forward_quotient(f, x, 1e-7) == pytest.approx(right, rel=1e-4, abs=1e-4)


@settings(deadline=None, max_examples=60)
@given(SEEDS)
def test_02_derivative_of_arrays_entry_by_entry(seed):
    x = np.random.default_rng(seed).normal(size=(3, 4)) * 10
    kept = x.copy()
    got = LESSON_02.derivative(np.sin, x)
    assert got.shape == (3, 4) and np.allclose(got, np.cos(x), rtol=0, atol=1e-8)
    assert np.array_equal(x, kept)
    assert np.allclose(got, [[LESSON_02.derivative(np.sin, v) for v in row] for row in x], rtol=0, atol=0)


@pytest.mark.parametrize("size", [1e-8, 1.0, 1e4, 1e8, 1e12])
def test_02_the_step_fits_the_size(size):
    assert LESSON_02.derivative(np.square, size) == pytest.approx(2 * size, rel=1e-8, abs=1e-9)
    assert LESSON_02.derivative(np.square, -size) == pytest.approx(-2 * size, rel=1e-8, abs=1e-9)


def test_02_the_quotient_is_central_with_the_step_that_is_given():
    assert LESSON_02.derivative(lambda x: x**3, 1.0, h=0.5) == 3.25
    assert LESSON_02.derivative_function(lambda x: x**3, h=0.5)(2.0) == 12.25
    assert LESSON_02.forward_quotient(lambda x: x**3, 1.0, 0.5) == 4.75
    default = np.cbrt(2.0**-52)
    assert LESSON_02.derivative(lambda x: x**3, 0.0) == pytest.approx(default**2, rel=1e-6)
    assert LESSON_02.derivative(lambda x: (x - 1000) ** 3, 1000.0) == pytest.approx((1000 * default) ** 2, rel=1e-6)
    assert LESSON_02.derivative(np.abs, 0.0) == 0


def test_02_derivative_at_the_edges():
    assert LESSON_02.derivative(np.sin, []).shape == (0,)
    assert LESSON_02.derivative(lambda x: 0 * x + 7, 3) == 0
    assert LESSON_02.derivative(lambda x: 4 * x - 1, 3) == pytest.approx(4, rel=1e-9)
    assert np.isnan(LESSON_02.derivative(np.sin, np.nan))
    assert np.isnan(LESSON_02.derivative(lambda x: x * np.nan, 1.0))
    for h in (0, -1e-3, [1e-3, 0]):
        with pytest.raises(ValueError):
            LESSON_02.derivative(np.sin, [1.0, 2.0], h)


@settings(deadline=None, max_examples=150)
@given(st.floats(1e-6, 1e6))
def test_02_newton_finds_roots_of_numbers(a):
    assert LESSON_02.newton(lambda x: x**2 - a, max(a, 1)) == pytest.approx(math.sqrt(a), rel=1e-9)
    assert LESSON_02.newton(lambda x: x**2 - a, -max(a, 1)) == pytest.approx(-math.sqrt(a), rel=1e-9)
    by_hand = LESSON_02.newton(lambda x: x**3 - a, max(a, 1), slope=lambda x: 3 * x**2, max_steps=200)
    assert by_hand == pytest.approx(np.cbrt(a), rel=1e-9)


@settings(deadline=None, max_examples=100)
@given(SEEDS)
def test_02_newton_against_scipy(seed):
    rng = np.random.default_rng(seed)
    a, b = rng.uniform(0.2, 3, size=2)

    def f(x):
        return np.exp(a * x) - b - 1 / (1 + x * x)

    low, high = -20.0, 20.0
    right = optimize.brentq(f, low, high, xtol=1e-14)
    assert LESSON_02.newton(f, 3.0, max_steps=100) == pytest.approx(right, rel=1e-8, abs=1e-8)


def test_02_newton_stops_where_it_should():
    calls = []
    root = LESSON_02.newton(lambda x: calls.append(x) or x - 5, 2.0, slope=lambda x: 1.0)
    assert root == 5 and calls == [2.0, 5.0]  # the second value is 0
    assert LESSON_02.newton(lambda x: x - 5, 5.0) == 5
    assert LESSON_02.newton(lambda x: x, 0) == 0
    loose = LESSON_02.newton(lambda x: x**2 - 2, 1.5, slope=lambda x: 2 * x, tol=0.5)
    assert loose == pytest.approx(17 / 12, rel=1e-15)  # one step, and it is short enough
    large = LESSON_02.newton(lambda x: x - 1000.2, 1000.0, slope=lambda x: 2.0, tol=2e-4)
    assert large == pytest.approx(1000.1, rel=1e-12)  # 0.1 is at most tol times the size of x
    small = LESSON_02.newton(lambda x: x - 0.2, 0.0, slope=lambda x: 2.0, tol=0.1)
    assert small == pytest.approx(0.1, rel=1e-12)
    assert isinstance(LESSON_02.newton(lambda x: x - 1, 0), float)


@pytest.mark.parametrize(
    "f, x0, steps",
    [
        (lambda x: x**2 + 1, 0.0, 50),
        (lambda x: x**2 + 1, 0.7, 50),
        (lambda x: x**3 - 2 * x + 2, 0.0, 50),
        (lambda x: 7.0, 1.0, 50),
        (lambda x: np.nan, 1.0, 50),
        (lambda x: np.inf, 1.0, 50),
        (lambda x: x - 1, np.nan, 50),
        (lambda x: x**2 - 2, 1.0, 2),
        (lambda x: x - 5, 1.0, 0),
    ],
)
def test_02_newton_refuses(f, x0, steps):
    with np.errstate(all="ignore"), pytest.raises(ValueError):
        LESSON_02.newton(f, x0, max_steps=steps)


@settings(deadline=None, max_examples=100)
@given(SEEDS, st.integers(1, 30), st.floats(-5, 5))
def test_02_losses_and_their_slopes(seed, n, w):
    rng = np.random.default_rng(seed)
    x, y = rng.uniform(0.5, 4, size=n), rng.normal(size=n) * 5
    assert LESSON_02.loss(w, x, y) == pytest.approx(math.fsum((y - w * x) ** 2) / n, rel=1e-12)
    assert LESSON_02.loss_slope(w, x, y) == pytest.approx(math.fsum(2 * x * (w * x - y)) / n, rel=1e-9, abs=1e-9)
    assert LESSON_02.absolute_loss(w, x, y) == pytest.approx(math.fsum(abs(y - w * x)) / n, rel=1e-12)
    nudge = 1e-7
    if np.min(np.abs(y / x - w)) > 2 * nudge:
        nudged = (LESSON_02.absolute_loss(w + nudge, x, y) - LESSON_02.absolute_loss(w - nudge, x, y)) / (2 * nudge)
        assert LESSON_02.absolute_slope(w, x, y) == pytest.approx(nudged, abs=1e-5)
    best = LESSON_02.best_for_sizes(x, y)
    least = min(LESSON_02.absolute_loss(v, x, y) for v in y / x)
    assert LESSON_02.absolute_loss(best, x, y) == pytest.approx(least, rel=1e-9, abs=1e-12)


def test_02_an_exact_hit_counts_as_zero():
    assert LESSON_02.absolute_slope(2.0, np.array([1.0, 3.0]), np.array([2.0, 0.0])) == 1.5
    assert LESSON_02.fallen(3) == 45 and LESSON_02.curve(3.0) == pytest.approx(7, rel=1e-15)


# Lesson 03 ------------------------------------------------------------------------------------------------------------

LESSON_03 = lesson("02-calculus/03-rules-of-differentiation")
HIGH_03 = mpmath.mp.clone()
HIGH_03.dps = 120
EPS_03 = 2.0**-52
NAMES_03 = ("exp", "log", "sin", "cos")


def grow_03(rng, depth, x):
    """A random tree of the machine's operations, allowed at x, and its value there; constants are plain floats."""
    if depth == 0 or rng.random() < 0.1:
        if rng.random() < 0.65:
            return "x", HIGH_03.mpf(x)
        c = float(np.round(rng.uniform(-3, 3), 2)) or 0.5
        return c, HIGH_03.mpf(c)
    (a, u), (b, v) = grow_03(rng, depth - 1, x), grow_03(rng, depth - 1, x)
    whole, part = int(rng.integers(-3, 5)), float(np.round(rng.uniform(-2.5, 2.5), 2))
    allowed = [(("+", a, b), u + v), (("-", a, b), u - v), (("*", a, b), u * v), (("neg", a), -u)]
    allowed += [(("sin", a), HIGH_03.sin(u)), (("cos", a), HIGH_03.cos(u))] if abs(u) < 30 else []
    allowed += [(("exp", a), HIGH_03.exp(u))] if abs(u) < 8 else []
    allowed += [(("log", a), HIGH_03.log(u))] if u > 0.05 else []
    allowed += [(("/", a, b), u / v)] if abs(v) > 0.05 else []
    if 0.05 < abs(u) < 20:
        allowed += [(("**", a, whole), u**whole)]
    if 0.05 < u < 20:
        allowed += [(("**", a, part), u**part)]
        if abs(v) < 4:
            allowed += [(("**", a, b), u**v)]
    return allowed[rng.integers(len(allowed))]


def walk_03(tree, x, functions):
    """The value of a tree, with the functions of some library."""
    if not isinstance(tree, tuple):
        return x if tree == "x" else tree
    name, *parts = tree[0], *[walk_03(part, x, functions) for part in tree[1:]]
    if name == "neg":
        return -parts[0]
    if name in NAMES_03:
        return functions[name](*parts)
    u, v = parts
    return {
        "+": lambda: u + v,
        "-": lambda: u - v,
        "*": lambda: u * v,
        "/": lambda: u / v,
        "**": lambda: u**v,
    }[name]()


def noise_03(tree, x):
    """Value, slope, and bounds of how many eps rounding can change either, step by step (first order), as a float.

    The slope comes by formulas that share nothing with the lesson's: it is compared with the complex step below.
    """
    if not isinstance(tree, tuple):
        return (x, 1.0, 0.0, 0.0) if tree == "x" else (tree, 0.0, 0.0, 0.0)
    name = tree[0]
    u, d, eu, ed = noise_03(tree[1], x)
    if name == "neg":
        return -u, -d, eu, ed
    if name in NAMES_03:
        f, first, second = {
            "exp": lambda: (math.exp(u), math.exp(u), math.exp(u)),
            "log": lambda: (math.log(u), 1 / u, -1 / u**2),
            "sin": lambda: (math.sin(u), math.cos(u), -math.sin(u)),
            "cos": lambda: (math.cos(u), -math.sin(u), -math.cos(u)),
        }[name]()
        slip = abs(second * d) * eu + abs(first) * ed + 4 * abs(d * first)
        return f, first * d, abs(first) * eu + 2 * abs(f) + 2, slip
    v, e, ev, ee = noise_03(tree[2], x)
    if name in "+-":
        sign = 1 if name == "+" else -1
        return u + sign * v, d + sign * e, eu + ev + abs(u) + abs(v), ed + ee + abs(d) + abs(e)
    if name == "*":
        slip = ed * abs(v) + abs(d) * ev + eu * abs(e) + abs(u) * ee + 3 * (abs(d * v) + abs(u * e))
        return u * v, d * v + u * e, abs(u) * ev + abs(v) * eu + abs(u * v), slip
    if name == "/":
        q = u / v
        eq = (eu + abs(q) * ev) / abs(v) + abs(q)
        slope = (d - q * e) / v
        slip = ed + eq * abs(e) + abs(q) * ee + 3 * (abs(d) + abs(q * e))
        return q, slope, eq, slip / abs(v) + abs(slope) * ev / abs(v) + abs(slope)
    f = u**v
    if e == 0 and ee == 0:
        first, second = v * u ** (v - 1), v * (v - 1) * u ** (v - 2)
        slip = abs(second * d) * eu + abs(first) * ed + 6 * abs(first * d)
        return f, first * d, abs(first) * eu + 4 * abs(f), slip
    inner = e * math.log(u) + v * d / u
    rough = abs(math.log(u)) * ev + abs(v) * eu / u + 4
    spread = abs(e) * (eu / u + 2 * abs(math.log(u)) + 2) + abs(math.log(u)) * ee
    spread += abs(v) * ed / u + abs(d) * ev / u + abs(v * d) * eu / u**2 + 6 * abs(v * d / u)
    return f, f * inner, abs(f) * rough, abs(f) * (abs(inner) * rough + spread + 4 * abs(inner))


def exact_03(tree, x):
    """The slope by the complex step with 120 digits: the imaginary part of f(x + i h) / h."""
    functions = {name: getattr(HIGH_03, name) for name in NAMES_03}
    h = HIGH_03.mpf(10) ** -50
    return float(HIGH_03.im(HIGH_03.mpc(walk_03(tree, HIGH_03.mpc(x, h), functions))) / h)


def dual_functions_03():
    return {name: getattr(LESSON_03, name) for name in NAMES_03}


@settings(deadline=None, max_examples=600)
@given(SEEDS, st.integers(1, 5), st.floats(-3, 3).filter(lambda x: abs(x) > 0.05))
def test_03_dual_is_the_complex_step_on_random_trees(seed, depth, x):
    tree, value = grow_03(np.random.default_rng(seed), depth, x)
    exact = exact_03(tree, x)
    assume(abs(value) < 1e100 and abs(exact) < 1e100)
    result = LESSON_03.as_dual(walk_03(tree, LESSON_03.Dual(x, 1.0), dual_functions_03()))
    slope = LESSON_03.differentiate(lambda t: walk_03(tree, t, dual_functions_03()), x)
    mine, noise = noise_03(tree, x)[1::2]
    assert result.derivative == pytest.approx(slope, rel=1e-10, abs=4 * EPS_03 * noise)
    assert abs(slope - exact) <= 4 * EPS_03 * noise + 1e-10 * abs(exact)
    assert abs(mine - exact) <= 4 * EPS_03 * noise + 1e-10 * abs(exact)
    if 4 * EPS_03 * noise < 1e-11 * abs(exact):  # rounding alone cannot spoil ten digits
        assert slope == pytest.approx(exact, rel=1e-10)
        assert result.value == pytest.approx(float(value), rel=1e-8, abs=1e-8)


def test_03_most_random_trees_are_compared_to_ten_digits():
    sharp = total = 0
    for seed in range(400):
        rng = np.random.default_rng(seed)
        x = float(rng.uniform(-3, 3))
        tree, value = grow_03(rng, 4, x)
        exact = exact_03(tree, x)
        if exact == 0 or not abs(value) < 1e100:
            continue
        total += 1
        if 4 * EPS_03 * noise_03(tree, x)[3] < 1e-11 * abs(exact):
            sharp += 1
            slope = LESSON_03.differentiate(lambda t, tree=tree: walk_03(tree, t, dual_functions_03()), x)
            assert slope == pytest.approx(exact, rel=1e-10)
    assert total > 250 and sharp > 0.95 * total


@settings(deadline=None, max_examples=200)
@given(SEEDS, st.floats(0.1, 2))
def test_03_dual_is_the_complex_step_in_floats_too(seed, x):
    tree, _ = grow_03(np.random.default_rng(seed), 3, x)
    functions = {name: getattr(np, name) for name in NAMES_03}
    with np.errstate(all="ignore"):
        stepped = np.imag(walk_03(tree, np.complex128(complex(x, 1e-40)), functions)) / 1e-40
    slope = LESSON_03.differentiate(lambda t: walk_03(tree, t, dual_functions_03()), x)
    noise = noise_03(tree, x)[3]
    assume(np.isfinite(stepped) and 8 * EPS_03 * noise < 1e-11 * abs(slope))
    assert slope == pytest.approx(float(stepped), rel=1e-10)


@settings(deadline=None, max_examples=100)
@given(SEEDS, st.floats(0.3, 2))
def test_03_second_derivatives_by_nesting(seed, x):
    tree, _ = grow_03(np.random.default_rng(seed), 3, x)
    functions = {name: getattr(HIGH_03, name) for name in NAMES_03}
    h = HIGH_03.mpf(10) ** -30
    slopes = []
    for place in (HIGH_03.mpf(x) - h, HIGH_03.mpf(x) + h):
        step = HIGH_03.mpc(place, HIGH_03.mpf(10) ** -50)
        slopes.append(HIGH_03.im(HIGH_03.mpc(walk_03(tree, step, functions))) * HIGH_03.mpf(10) ** 50)
    exact = float((slopes[1] - slopes[0]) / (2 * h))
    assume(abs(exact) < 1e12)
    second = LESSON_03.differentiate(
        lambda s: LESSON_03.differentiate(lambda t: walk_03(tree, t, dual_functions_03()), s), x
    )
    assert second == pytest.approx(exact, rel=1e-6, abs=1e-6)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.integers(-9, 9), min_size=4, max_size=4), st.integers(1, 9), st.integers(-4, 5))
def test_03_rules_are_exact_on_fractions(parts, k, n):
    a, b, c, d = (Fraction(part, k) for part in parts)
    u, v = LESSON_03.Dual(a, b), LESSON_03.Dual(c, d)
    pairs = [(u + v, (a + c, b + d)), (u - v, (a - c, b - d)), (u * v, (a * c, a * d + b * c)), (-u, (-a, -b))]
    pairs += [
        (2 + u, (a + 2, b)),
        (u + 2, (a + 2, b)),
        (2 - u, (2 - a, -b)),
        (u - 2, (a - 2, b)),
        (3 * u, (3 * a, 3 * b)),
    ]
    pairs += [(u * 3, (3 * a, 3 * b))]
    if c != 0:
        pairs += [(u / v, (a / c, (b * c - a * d) / c**2)), (5 / v, (5 / c, -5 * d / c**2))]
    pairs += [(u / Fraction(7), (a / 7, b / 7))]
    if n > 0 or a != 0:
        pairs += [(u**n, (a**n, n * a ** (n - 1) * b if n else 0))]
    for result, wanted in pairs:
        assert (result.value, result.derivative) == wanted
    assert (u.value, u.derivative, v.value, v.derivative) == (a, b, c, d)


def test_03_powers_with_a_moving_exponent():
    Dual = LESSON_03.Dual
    for a, b, c, d in [(2.0, 3.0, 0.5, -1.0), (0.3, -1.0, -2.0, 4.0), (7.0, 0.0, 3.0, 1.0), (1.5, 2.0, 0.0, 1.0)]:
        result = Dual(a, b) ** Dual(c, d)
        assert result.value == pytest.approx(a**c)
        assert result.derivative == pytest.approx(a**c * d * math.log(a) + c * a ** (c - 1) * b)
        assert (a ** Dual(c, d)).derivative == pytest.approx(a**c * d * math.log(a))
    assert LESSON_03.differentiate(lambda x: x**x, 2) == pytest.approx(4 * (1 + math.log(2)), rel=1e-14)


@pytest.mark.parametrize("zero", [0, 0.0, -0.0])
def test_03_division_by_zero_is_refused(zero):
    Dual = LESSON_03.Dual
    for f in (lambda: 1 / Dual(zero, 1), lambda: Dual(1, 1) / Dual(zero, 1), lambda: Dual(1, 1) / zero):
        with pytest.raises(ValueError, match="division"):
            f()
    with pytest.raises(ValueError):
        LESSON_03.differentiate(lambda x: 1 / x, [1.0, zero])
    assert (Dual(zero, 1) / 2).derivative == 0.5


def test_03_powers_that_the_rules_exclude():
    Dual = LESSON_03.Dual
    for base, exponent in [(0, -1), (0.0, 0.5), (0.0, 1.5), (-1.0, 0.5), (-2, -0.5), (-2, 1.5), (0, -0.5)]:
        with pytest.raises(ValueError):
            Dual(base, 1) ** exponent
    for base in (0, 0.0, -1, -0.5):
        with pytest.raises(ValueError):
            Dual(base, 1) ** Dual(2, 0)
        with pytest.raises(ValueError):
            base ** Dual(2, 1)
    for base, exponent, slope in [
        (0, 0, 0),
        (0, 1, 1),
        (0, 2, 0),
        (-2, 3, 12),
        (-2, 0, 0),
        (-2.0, -1, -0.25),
        (0, 1.0, 1),
    ]:
        result = Dual(base, 1) ** exponent
        assert (result.value, result.derivative) == (base**exponent, slope)
    assert (Dual(1e-300, 1) ** 0.5).derivative == pytest.approx(0.5e150)


def test_03_log_outside_its_domain():
    for bad in (0, -1, -1e-300, np.array([1.0, 0.0]), LESSON_03.Dual(0.0, 1), LESSON_03.Dual(-2.0, 0)):
        with pytest.raises(ValueError):
            LESSON_03.log(bad)
    assert LESSON_03.log(1e-300) == pytest.approx(math.log(1e-300))
    assert LESSON_03.log(LESSON_03.Dual(1e-3, 2)).derivative == pytest.approx(2000)


def test_03_functions_of_plain_numbers_are_numpys():
    for name in NAMES_03:
        for x in (0.3, 2, np.float64(1.7), np.array([0.2, 3.0])):
            assert np.array_equal(getattr(LESSON_03, name)(x), getattr(np, name)(x))
    with pytest.raises(TypeError):
        np.exp(LESSON_03.Dual(1.0, 1.0))


def test_03_nan_in_nan_out():
    nan = float("nan")
    for f in (lambda x: x, lambda x: 3 * x + 1, lambda x: x**2, lambda x: 1 / x, lambda x: x**0.5, lambda x: x**x):
        assert math.isnan(LESSON_03.differentiate(f, nan))
    for name in NAMES_03:
        assert math.isnan(LESSON_03.differentiate(getattr(LESSON_03, name), nan))
        assert math.isnan(getattr(LESSON_03, name)(nan))
    assert math.isnan((LESSON_03.Dual(2.0, 1.0) * nan).derivative)
    assert (LESSON_03.Dual(np.array([0.0, -1.0]), np.array([1.0, 2.0])) ** 0).derivative.tolist() == [0, 0]


def test_03_arrays_go_entry_by_entry():
    x = np.array([[0.5, 1.0, 2.0], [3.0, 0.1, 7.0]])
    kept = x.copy()
    f = LESSON_03.differentiate(lambda t: t**2 * LESSON_03.log(1 + 3 * t) / (1 + t), x)
    one_by_one = [
        [LESSON_03.differentiate(lambda t: t**2 * LESSON_03.log(1 + 3 * t) / (1 + t), v) for v in row] for row in x
    ]
    assert f.shape == x.shape and np.allclose(f, one_by_one, rtol=1e-14)
    assert np.array_equal(x, kept)
    assert LESSON_03.differentiate(lambda t: 5, x).tolist() == np.zeros((2, 3)).tolist()
    assert LESSON_03.differentiate(lambda t: t, x).tolist() == np.ones((2, 3)).tolist()
    factor = np.arange(6.0).reshape(2, 3)
    for g in (lambda t: factor * t, lambda t: t * factor, lambda t: factor + factor * t):
        assert np.allclose(LESSON_03.differentiate(g, x), factor)
    assert np.allclose(LESSON_03.differentiate(lambda t: factor - t, x), -1)
    assert np.allclose(LESSON_03.differentiate(lambda t: factor / t, x), -factor / x**2)


def test_03_differentiate_takes_many_kinds_of_numbers():
    for x in (2, 2.0, np.int64(2), np.float32(2), Fraction(2), np.array(2), True + 1):
        slope = LESSON_03.differentiate(lambda t: t**-1 + 1 / t, x)
        assert isinstance(slope, float) and slope == pytest.approx(-0.5)
    assert LESSON_03.differentiate(lambda t: np.float64(3) * t, 1) == 3
    assert LESSON_03.differentiate(lambda t: np.float64(3) - t, 1) == -1
    assert LESSON_03.differentiate(lambda t: 7, 3) == 0
    assert LESSON_03.differentiate(lambda t: np.float64(7), 3) == 0
    assert LESSON_03.differentiate(lambda t: LESSON_03.Dual(7.0), 3) == 0


@pytest.mark.parametrize("junk", [None, "x", [1, 2], (1,), {"a": 1}, object()])
def test_03_differentiate_refuses_functions_that_return_no_number(junk):
    with pytest.raises(ValueError, match="should return a number"):
        LESSON_03.differentiate(lambda t: junk, 1.0)


def test_03_differentiate_runs_the_function_once():
    seen = []
    LESSON_03.differentiate(lambda t: seen.append(t) or t * t, 3.0)
    assert len(seen) == 1 and (seen[0].value, seen[0].derivative) == (3.0, 1.0)


def test_03_plain_and_as_dual():
    Dual = LESSON_03.Dual
    u = Dual(Dual(Dual(4.0, 1), 2), 3)
    assert LESSON_03.plain(u) == 4 and LESSON_03.plain(7) == 7
    assert LESSON_03.as_dual(u) is u
    assert (LESSON_03.as_dual(3).value, LESSON_03.as_dual(3).derivative) == (3, 0)
    assert repr(Dual(2, 3)) == "2 + 3 ε"


def test_03_central_difference_of_a_cube_shows_its_step():
    assert LESSON_03.central_difference(lambda x: x**3, 2.0, h=0.5) == 12.25
    assert LESSON_03.central_difference(lambda x: x**2, 3.0) == pytest.approx(6, rel=1e-9)
    assert LESSON_03.central_difference(lambda x: 1e10 * x**3, 0.0) == pytest.approx(1, rel=1e-9)


def test_03_refuses_tells_value_errors_from_answers():
    assert LESSON_03.refuses(LESSON_03.log, -1) is True
    assert LESSON_03.refuses(LESSON_03.log, 1) is False
    with pytest.raises(TypeError):
        LESSON_03.refuses(np.exp, 1)


def test_03_evaluate_walks_a_tree():
    tree = ("-", ("*", ("**", "x", 2), ("log", ("+", 1, ("*", 3, "x")))), ("/", ("exp", ("sin", "x")), ("cos", 2)))
    exact = 4 * math.log(7) - math.exp(math.sin(2)) / math.cos(2)
    assert LESSON_03.evaluate(tree, 2) == pytest.approx(exact, rel=1e-14)
    assert LESSON_03.evaluate("x", 5) == 5 and LESSON_03.evaluate(2.5, 5) == 2.5
    slope = LESSON_03.evaluate(tree, LESSON_03.Dual(2.0, 1.0)).derivative
    assert slope == pytest.approx(
        4 * math.log(7) + 12 / 7 - math.exp(math.sin(2)) * math.cos(2) / math.cos(2), rel=1e-13
    )


@settings(deadline=None, max_examples=100)
@given(SEEDS, st.integers(0, 3), st.floats(0.1, 1.5))
def test_03_random_trees_of_the_lesson_are_defined(seed, depth, x):
    tree = LESSON_03.random_tree(depth, np.random.default_rng(seed))
    assert np.isfinite(float(LESSON_03.evaluate(tree, x)))
    assert isinstance(tree, tuple) == (depth > 0)
    assert depth > 0 or tree == "x" or (0.5 <= tree <= 2 and tree == round(tree, 2))


@settings(deadline=None, max_examples=200)
@given(st.floats(-30, 30))
def test_03_activations_and_their_slopes(z):
    high = HIGH_03.mpf(z)
    sigmoid = 1 / (1 + HIGH_03.exp(-high))
    tanh, softplus = HIGH_03.tanh(high), HIGH_03.log(1 + HIGH_03.exp(high))
    for f, value, slope in [
        (LESSON_03.sigmoid, sigmoid, sigmoid * (1 - sigmoid)),
        (LESSON_03.tanh, tanh, 1 - tanh**2),
        (LESSON_03.softplus, softplus, sigmoid),
        (lambda t: LESSON_03.log_loss(t, 1), -HIGH_03.log(sigmoid), sigmoid - 1),
        (lambda t: LESSON_03.log_loss(t, 0), -HIGH_03.log(1 - sigmoid), sigmoid),
    ]:
        assert float(f(z)) == pytest.approx(float(value), rel=1e-10, abs=1e-12)
        assert LESSON_03.differentiate(f, z) == pytest.approx(float(slope), rel=1e-10, abs=1e-12)


@pytest.mark.parametrize("n", [0, 1, 3, 7])
def test_03_chain_multiplies_slopes(n):
    x, product = 0.8, 1.0
    for _ in range(n):
        s = 1 / (1 + math.exp(-x))
        x, product = s, product * s * (1 - s)
    assert LESSON_03.chain(0.8, n, LESSON_03.sigmoid) == pytest.approx(x)
    assert LESSON_03.differentiate(lambda t: LESSON_03.chain(t, n, LESSON_03.sigmoid), 0.8) == pytest.approx(product)


@pytest.mark.parametrize("years", [0, 1, 2, 30])
def test_03_savings_are_the_sum_of_what_each_year_grew_to(years):
    rate = Fraction(3, 100)
    total = sum(1000 * (1 + rate) ** k for k in range(1, years + 1))
    slope = sum(1000 * k * (1 + rate) ** (k - 1) for k in range(1, years + 1))
    second = sum(1000 * k * (k - 1) * (1 + rate) ** (k - 2) for k in range(1, years + 1))
    assert LESSON_03.savings(rate, years) == total
    assert LESSON_03.differentiate(lambda r: LESSON_03.savings(r, years), 0.03) == pytest.approx(
        float(slope), rel=1e-12
    )
    twice = LESSON_03.differentiate(lambda r: LESSON_03.differentiate(lambda s: LESSON_03.savings(s, years), r), 0.03)
    assert twice == pytest.approx(float(second), rel=1e-12)
    assert LESSON_03.savings(0.03) == LESSON_03.savings(0.03, 30)


@settings(deadline=None, max_examples=50)
@given(SEEDS, st.integers(2, 30), st.floats(-3, 3))
def test_03_mean_loss_is_sklearns(seed, n, w):
    rng = np.random.default_rng(seed)
    r, y = rng.normal(size=n), rng.integers(0, 2, size=n)
    p = 1 / (1 + np.exp(-w * r))
    assert LESSON_03.mean_loss(w, r, y) == pytest.approx(log_loss_of_sklearn(y, p, labels=[0, 1]), rel=1e-9)
    assert LESSON_03.loss_slope(w, r, y) == pytest.approx(np.mean((p - y) * r), rel=1e-9, abs=1e-12)
    ws = np.array([w, 0.0, 1.0])
    assert np.allclose(LESSON_03.loss_slope(ws, r, y), [LESSON_03.loss_slope(v, r, y) for v in ws])


@pytest.mark.parametrize("seed", [0, 1, 7])
def test_03_held_out_takes_a_fifth_of_each_class(seed):
    labels = np.array([0] * 23 + [1] * 40 + [0] * 9)
    mask = LESSON_03.held_out(labels, seed)
    assert mask.dtype == bool and mask.shape == labels.shape
    assert mask[labels == 0].sum() == 32 // 5 and mask[labels == 1].sum() == 8
    assert np.array_equal(mask, LESSON_03.held_out(labels, seed))
    assert not np.array_equal(mask, LESSON_03.held_out(labels, seed + 1))


def test_03_best_weights_make_the_slope_zero():
    for _, w, r, y, _, _ in LESSON_03.splits:
        assert abs(np.mean((1 / (1 + np.exp(-w * r)) - y) * r)) < 1e-5


# Lesson 04 ------------------------------------------------------------------------------------------------------------

LESSON_04 = lesson("02-calculus/04-partial-derivatives")


def smooth_04(rng, n):
    """A random smooth function of n numbers for floats and mpmath, with its exact partial derivatives."""
    a, b, c = rng.normal(size=(3, n))
    W = rng.normal(size=(n, n))

    def f(x, m=np):
        inner = sum(b[i] * x[i] for i in range(n))
        return m.sin(inner) + sum(W[i, j] * x[i] * x[j] for i in range(n) for j in range(n)) + m.exp(0.3 * a[0] * x[0])

    def exact(x, i):
        x = [mpmath.mpf(float(v)) for v in x]
        inner = sum(b[k] * x[k] for k in range(n))
        value = mpmath.cos(inner) * b[i] + sum((W[i, j] + W[j, i]) * x[j] for j in range(n))
        if i == 0:
            value += 0.3 * a[0] * mpmath.exp(0.3 * a[0] * x[0])
        return float(value)

    return f, exact


@settings(deadline=None, max_examples=150)
@given(SEEDS, st.integers(1, 6))
def test_04_partial_is_the_exact_one_to_eight_digits(seed, n):
    rng = np.random.default_rng(seed)
    f, exact = smooth_04(rng, n)
    x = rng.uniform(-2, 2, size=n)
    kept = x.copy()
    for i in range(n):
        assert LESSON_04.partial(f, x, i) == pytest.approx(exact(x, i), rel=1e-8, abs=1e-8)
        assert LESSON_04.partial_as_written(f, x, i) == pytest.approx(exact(x, i), rel=1e-4, abs=1e-4)
    assert np.array_equal(x, kept)


@pytest.mark.parametrize("size", [1e-8, 1e-3, 1.0, 1e3, 1e8, 1e12])
def test_04_partial_at_small_and_large_arguments(size):
    x = np.array([size, 3.0])
    assert LESSON_04.partial(lambda v: v[0] * v[1], x, 0) == pytest.approx(3, rel=1e-7)
    assert LESSON_04.partial(lambda v: v[0] ** 2, x, 0) == pytest.approx(2 * size, rel=1e-7, abs=1e-9)
    assert LESSON_04.partial(lambda v: v[0] * v[1], x, 1) == pytest.approx(size, rel=1e-7)
    assert LESSON_04.partial(lambda v: v[0] ** 3, -x, 0) == pytest.approx(3 * size**2, rel=1e-6, abs=1e-9)


def test_04_partial_is_central_with_the_step_that_is_given():
    # for x^3 the central difference is 3 x^2 + h^2 exactly (lesson 2): it shows which step was taken
    assert LESSON_04.partial(lambda v: v[0] ** 3, [2.0], 0, h=0.5) == 12.25
    assert LESSON_04.partial(lambda v: v[1] ** 3, [9.0, 1.0], 1, h=0.25) == 3.0625
    default = LESSON_04.partial(lambda v: v[0] ** 3 * 1e10, [0.0], 0)
    assert default == pytest.approx(1e10 * np.cbrt(2.0**-52) ** 2, rel=1e-6)
    large = LESSON_04.partial(lambda v: (v[0] - 1000) ** 3 * 1e4, [1000.0], 0)
    assert large == pytest.approx(1e4 * (1000 * np.cbrt(2.0**-52)) ** 2, rel=1e-6)
    assert LESSON_04.partial_as_written(lambda v: v[0] ** 2, [1.0], 0, h=0.5) == 2.5


def test_04_partial_takes_lists_of_whole_numbers_and_gives_a_float():
    value = LESSON_04.partial(lambda v: v[0] * v[1] + v[2], [2, 3, 4], 1)
    assert isinstance(value, float) and value == pytest.approx(2, rel=1e-9)
    assert LESSON_04.partial(lambda v: np.array(5.0), [2, 3], 0) == 0
    assert LESSON_04.partial_as_written(lambda v: v[0] * v[1], [2, 3], 0) == pytest.approx(3, rel=1e-6)


def test_04_partial_hands_out_copies():
    def vandal(v):
        v[1] = 0
        return 1.0

    x = np.array([1.0, 2.0])
    LESSON_04.partial(vandal, x, 0)
    LESSON_04.tangent_plane(vandal, x)
    assert x.tolist() == [1, 2]


@pytest.mark.parametrize("x", [[[1.0, 2.0]], 3.0, [1.0, np.inf], [-np.inf, 2.0], []])
def test_04_partial_refuses_what_is_no_point(x):
    with pytest.raises(ValueError):
        LESSON_04.partial(lambda v: 1.0, x, 0)


@pytest.mark.parametrize("i", [2, -1, 0.5, 7])
def test_04_partial_refuses_a_place_that_is_none(i):
    with pytest.raises(ValueError):
        LESSON_04.partial(lambda v: 1.0, [1.0, 2.0], i)


@pytest.mark.parametrize("h", [0, -1e-3, np.nan])
def test_04_partial_refuses_a_step_that_is_not_above_zero(h):
    with pytest.raises(ValueError):
        LESSON_04.partial(lambda v: v[0], [1.0, 2.0], 0, h)


def test_04_partial_refuses_functions_of_many_values():
    with pytest.raises(ValueError):
        LESSON_04.partial(np.sin, [1.0, 2.0], 0)


def test_04_partial_nan():
    assert math.isnan(LESSON_04.partial(lambda v: v[0] * v[1], [1.0, np.nan], 0))
    assert math.isnan(LESSON_04.partial(lambda v: v[0] * v[1], [np.nan, 1.0], 0))
    assert math.isnan(LESSON_04.partial(lambda v: np.nan, [1.0, 1.0], 0))


@settings(deadline=None, max_examples=100)
@given(SEEDS, st.integers(1, 5))
def test_04_tangent_plane_has_the_height_and_the_slopes(seed, n):
    rng = np.random.default_rng(seed)
    f, exact = smooth_04(rng, n)
    x = rng.uniform(-2, 2, size=n)
    plane = LESSON_04.tangent_plane(f, x)
    slopes = np.array([exact(x, i) for i in range(n)])
    points = x + rng.normal(size=(4, n))
    assert plane(x) == f(x)
    assert plane(points).shape == (4,)
    assert np.allclose(plane(points), f(x) + (points - x) @ slopes, rtol=1e-7, atol=1e-7)
    assert np.isclose(plane(list(points[0])), plane(points)[0])
    with pytest.raises(ValueError):
        plane(np.zeros(n + 1))
    with pytest.raises(ValueError):
        plane(np.zeros((2, 2, n)))
    with pytest.raises(ValueError):
        plane(3.0)


def test_04_tangent_plane_of_a_car_by_fractions():
    plane = LESSON_04.tangent_plane(LESSON_04.car, [30, 1])
    assert plane([31, 1.1]) == pytest.approx(98, abs=1e-7)
    assert LESSON_04.car([31, 1.1]) == pytest.approx(31 * 1.1 + 961 / 15, rel=1e-14)
    assert LESSON_04.tangent_plane(lambda v: v[0], np.array([1.0, np.nan]))([1.0, 1.0]) != 1  # nan in, nan out


@settings(deadline=None, max_examples=100)
@given(SEEDS, st.integers(1, 5))
def test_04_error_bound_is_reached_in_the_worst_corner(seed, n):
    rng = np.random.default_rng(seed)
    f, exact = smooth_04(rng, n)
    x, errors = rng.uniform(-2, 2, size=n), rng.uniform(0, 1, size=n)
    bound = LESSON_04.error_bound(f, x, errors)
    slopes = np.array([exact(x, i) for i in range(n)])
    corners = [abs(slopes @ ((2 * np.array(side) - 1) * errors)) for side in np.ndindex(*[2] * n)]
    assert bound == pytest.approx(max(corners), rel=1e-7, abs=1e-7)


@pytest.mark.parametrize("errors", [[0.1], [0.1, -0.1], [[0.1, 0.1]], 0.1])
def test_04_error_bound_refuses(errors):
    with pytest.raises(ValueError):
        LESSON_04.error_bound(LESSON_04.car, [30, 1], errors)


def test_04_error_bound_of_nothing_is_zero():
    assert LESSON_04.error_bound(LESSON_04.car, [30, 1], [0, 0]) == 0


def test_04_wind_chill_against_the_published_chart():
    # the chart of the US weather service, in °F and miles an hour, whole degrees
    chart = {(30, 10): 21, (20, 20): 4, (0, 30): -26, (-20, 15): -45, (40, 60): 25, (10, 5): 1}
    for (fahrenheit, mph), felt in chart.items():
        celsius = LESSON_04.wind_chill((fahrenheit - 32) / 1.8, mph * 1.609344)
        assert celsius * 1.8 + 32 == pytest.approx(felt, abs=0.6)


@settings(deadline=None, max_examples=100)
@given(st.floats(-40, 10), st.floats(5, 100))
def test_04_wind_chill_partials(T, V):
    felt = lambda t, v: 13.12 + 0.6215 * t - 11.37 * v**0.16 + 0.3965 * t * v**0.16  # noqa: E731
    by_T, by_V = LESSON_04.wind_chill_partials(T, V)
    with mpmath.workdps(30):
        assert by_T == pytest.approx(float(mpmath.diff(lambda t: felt(t, mpmath.mpf(V)), T)), rel=1e-10)
        assert by_V == pytest.approx(float(mpmath.diff(lambda v: felt(mpmath.mpf(T), v), V)), rel=1e-9)
    assert LESSON_04.chill_of([T, V]) == LESSON_04.wind_chill(T, V) == pytest.approx(float(felt(T, V)), rel=1e-12)


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.floats(-5, 5), st.floats(0.3, 4))
def test_04_one_knob_at_a_time_goes_to_least_squares_at_the_rate_of_the_angle(seed, middle, spread):
    rng = np.random.default_rng(seed)
    x, y = middle + spread * rng.normal(size=30), rng.normal(size=30)
    best = np.polyfit(x, y, 1)[0]
    slopes = LESSON_04.one_knob_at_a_time(x, y, 5)
    factor = x.mean() ** 2 / np.mean(x**2)
    assert slopes.shape == (6,) and slopes[0] == 0
    assert np.allclose(slopes - best, -best * factor ** np.arange(6), atol=1e-9)


def test_04_loss_and_its_partials_on_the_cars():
    w, b = -12.5, 39.0
    x, y = LESSON_04.tonnes, LESSON_04.y
    assert LESSON_04.loss([w, b]) == pytest.approx(math.fsum((w * x + b - y) ** 2) / 398, rel=1e-12)
    by_w, by_b = LESSON_04.loss_partials(w, b)
    assert by_w == pytest.approx(2 * math.fsum((w * x + b - y) * x) / 398, rel=1e-12)
    assert by_b == pytest.approx(2 * math.fsum(w * x + b - y) / 398, rel=1e-12)


def test_04_torn_and_peano():
    assert LESSON_04.torn(0.0, 0.0) == 0 and LESSON_04.torn(3.0, 4.0) == pytest.approx(12 / 25)
    assert LESSON_04.torn(1e-9, 1e-9) == pytest.approx(0.5) and LESSON_04.torn(0.0, 2.0) == 0
    x, y = mpmath.mpf("0.6"), mpmath.mpf("-1.1")
    exact = mpmath.diff(lambda a, b: a * b * (a**2 - b**2) / (a**2 + b**2), (x, y), (1, 1))
    assert LESSON_04.peano_mixed(0.6, -1.1, 1e-3) == pytest.approx(float(exact), abs=1e-5)


# Lesson 05 ------------------------------------------------------------------------------------------------------------

LESSON_05 = lesson("02-calculus/05-gradients")


def smooth_05(rng, n):
    """A random smooth function of n numbers, for floats and mpmath, and its gradient by hand."""
    b, W, a = rng.normal(size=n), rng.normal(size=(n, n)), float(rng.normal())

    def f(x, m=np):
        inner = sum(b[i] * x[i] for i in range(n))
        return m.sin(inner) + sum(W[i, j] * x[i] * x[j] for i in range(n) for j in range(n)) + m.exp(0.3 * a * x[0])

    def slopes(x):
        with mpmath.workdps(30):
            z = [mpmath.mpf(float(v)) for v in x]
            cos = mpmath.cos(sum(b[i] * z[i] for i in range(n)))
            g = [cos * b[i] + sum((W[i, j] + W[j, i]) * z[j] for j in range(n)) for i in range(n)]
            g[0] += 0.3 * a * mpmath.exp(0.3 * a * z[0])
            return np.array([float(v) for v in g])

    return f, slopes


@settings(deadline=None, max_examples=120)
@given(SEEDS, st.integers(1, 6))
def test_05_gradient_and_directions_against_high_precision(seed, n):
    rng = np.random.default_rng(seed)
    f, slopes = smooth_05(rng, n)
    x, u = rng.uniform(-2, 2, size=n), rng.normal(size=n)
    kept, kept_u = x.copy(), u.copy()
    right = slopes(x)
    found = LESSON_05.gradient(f, x)
    assert found.shape == (n,) and np.allclose(found, right, rtol=1e-8, atol=1e-8)
    slope = LESSON_05.directional_derivative(f, x, u)
    assert slope == pytest.approx(right @ u / np.linalg.norm(u), rel=1e-7, abs=1e-7)
    assert LESSON_05.directional_derivative(f, x, 1e200 * u) == pytest.approx(slope, rel=1e-7, abs=1e-7)
    assert LESSON_05.directional_derivative(f, x, -u) == pytest.approx(-slope, rel=1e-7, abs=1e-7)
    assert np.array_equal(x, kept) and np.array_equal(u, kept_u)
    assert LESSON_05.gradient_check(f, slopes, x) < 1e-7
    assert optimize.check_grad(f, slopes, x) < 1e-4 * (1 + np.linalg.norm(right))


@pytest.mark.parametrize("size", [1e-8, 1.0, 1e4, 1e8])
def test_05_gradient_at_small_and_large_arguments(size):
    found = LESSON_05.gradient(lambda z: z[0] * z[1] + z[0] ** 2, [size, -2 * size])
    assert np.allclose(found, [0, size], rtol=1e-7, atol=1e-8 * max(1, size))


def test_05_gradient_is_central_with_a_step_for_each_entry():
    eps = np.cbrt(2.0**-52)
    assert LESSON_05.gradient(lambda z: z[0] ** 3, [0.0])[0] == pytest.approx(eps**2, rel=1e-6)
    found = LESSON_05.gradient(lambda z: (z[0] - 1000) ** 3 + z[1] ** 3, [1000.0, 0.0])
    assert found == pytest.approx([(1000 * eps) ** 2, eps**2], rel=1e-6)
    slope = LESSON_05.directional_derivative(lambda z: z[0] ** 3, [0.0, 100.0], [1, 0])
    assert slope == pytest.approx((100 * eps) ** 2, rel=1e-6)


def test_05_gradient_check_tells_the_common_mistakes():
    A, b = np.array([[1.0, 2], [0, 1], [3, 1]]), np.array([1.0, 1, 2])
    f = lambda z: np.sum((A @ z - b) ** 2)  # noqa: E731
    right = lambda z: 2 * A.T @ (A @ z - b)  # noqa: E731
    x = np.array([0.3, -1.2])
    check = LESSON_05.gradient_check
    assert check(f, right, x) < 1e-8
    assert check(f, lambda z: right(z) / 2, x) == pytest.approx(1 / 3, abs=1e-6)
    assert check(f, lambda z: 3 * right(z), x) == pytest.approx(1 / 2, abs=1e-6)
    assert check(f, lambda z: -right(z), x) == pytest.approx(1, abs=1e-6)
    assert check(lambda z: 7.0, lambda z: np.zeros(2), x) == 0.0
    assert check(lambda z: 7.0, lambda z: np.ones(2), x) == pytest.approx(1)
    assert math.isnan(check(f, lambda z: np.array([np.nan, 1]), x))
    assert isinstance(check(f, lambda z: list(right(z)), list(x)), float)


@pytest.mark.parametrize("x", [[[1.0, 2.0]], 3.0, [1.0, np.inf]])
def test_05_refuses_what_is_no_point(x):
    for call in (
        lambda: LESSON_05.gradient(lambda z: 1.0, x),
        lambda: LESSON_05.directional_derivative(lambda z: 1.0, x, [1.0, 1.0]),
        lambda: LESSON_05.gradient_check(lambda z: 1.0, lambda z: z, x),
    ):
        with pytest.raises(ValueError):
            call()


def test_05_refuses_bad_directions_values_and_shapes():
    for u in ([0.0, 0.0], [1.0], [1.0, np.inf], [[1.0, 0.0]]):
        with pytest.raises(ValueError):
            LESSON_05.directional_derivative(lambda z: z[0], [1.0, 2.0], u)
    for f in (np.sin, lambda z: z[:1], lambda z: [1.0]):
        with pytest.raises(ValueError):
            LESSON_05.gradient(f, [1.0, 2.0])
        with pytest.raises(ValueError):
            LESSON_05.directional_derivative(f, [1.0, 2.0], [1.0, 0.0])
    for grad in (lambda z: z[:1], lambda z: z[:, None], lambda z: 1.0):
        with pytest.raises(ValueError):
            LESSON_05.gradient_check(lambda z: z @ z, grad, [1.0, 2.0])
    assert LESSON_05.gradient(lambda z: 1.0, []).shape == (0,)
    assert np.all(np.isnan(LESSON_05.gradient(lambda z: z[0] * z[1], [np.nan, 1.0])))


@settings(deadline=None, max_examples=60)
@given(st.floats(-2.5, 2.5), st.floats(-2.2, 2.2))
def test_05_the_landscape(x, y):
    by_x, by_y = LESSON_05.land_gradient(x, y)

    def land(a, b):
        e = mpmath.exp
        return (
            3 * e(-((a - 1.2) ** 2) - (b - 0.6) ** 2)
            + 2 * e(-((a + 1.3) ** 2) - (b - 0.4) ** 2)
            - 1.5 * e(-(a**2) - (b + 1.2) ** 2)
        )

    assert LESSON_05.land(x, y) == pytest.approx(float(land(x, y)), rel=1e-12, abs=1e-14)
    with mpmath.workdps(30):
        right = [float(mpmath.diff(land, (mpmath.mpf(x), mpmath.mpf(y)), n)) for n in ((1, 0), (0, 1))]
    assert [by_x, by_y] == pytest.approx(right, rel=1e-9, abs=1e-12)


@settings(deadline=None, max_examples=60)
@given(SEEDS)
def test_05_loss_of(seed):
    rng = np.random.default_rng(seed)
    x, y, z = rng.normal(size=15), rng.normal(size=15), rng.normal(size=2)
    loss, slope = LESSON_05.loss_of(x, y)
    assert loss(z) == pytest.approx(math.fsum((z[0] * x + z[1] - y) ** 2) / 15, rel=1e-12)
    r = z[0] * x + z[1] - y
    assert slope(z) == pytest.approx([2 * math.fsum(r * x) / 15, 2 * math.fsum(r) / 15], rel=1e-10, abs=1e-12)


def test_05_every_nudge_flips_and_is_the_shortest_to_a_border():
    lesson_ = LESSON_05
    weights, new, answers, right = lesson_.weights, lesson_.new, lesson_.answers, lesson_.right
    images, given_answers = new[right], answers[right]
    assert np.all(np.argmax(lesson_.scores(images + lesson_.nudges), axis=1) != given_answers)
    for x, p, step in list(zip(images, given_answers, lesson_.nudges))[:40]:
        s = x @ weights[:64] + weights[64]
        shortest = min((s[p] - s[k]) / np.linalg.norm(weights[:64, p] - weights[:64, k]) for k in range(10) if k != p)
        assert np.linalg.norm(step) == pytest.approx(1.01 * shortest, rel=1e-9)


# Lesson 06 ------------------------------------------------------------------------------------------------------------

LESSON_06 = lesson("02-calculus/06-chain-rule")
VALUE_06 = LESSON_06.Value


STEPS_06 = [  # of two earlier results u and v, a constant c, and the functions of m
    lambda u, v, c, m: u + v,
    lambda u, v, c, m: u - v,
    lambda u, v, c, m: c - u,
    lambda u, v, c, m: u * v,
    lambda u, v, c, m: c * u + 1,
    lambda u, v, c, m: u / (v * v + c),
    lambda u, v, c, m: c / (u * u + 1),
    lambda u, v, c, m: (u * u + c) ** 1.5,
    lambda u, v, c, m: u**3,
    lambda u, v, c, m: (u * u + c) ** -2,
    lambda u, v, c, m: m.exp(m.tanh(u)),
    lambda u, v, c, m: m.log(u * u + c),
    lambda u, v, c, m: m.tanh(u - v),
    lambda u, v, c, m: -u,
    lambda u, v, c, m: (u - c) / 2 + v,
]


def program_06(rng, steps):
    """A random program of two inputs: a list of (kind, first, second, constant), the operands being earlier results."""
    plan = []
    for k in range(steps):
        kind, i, j = int(rng.integers(len(STEPS_06))), int(rng.integers(k + 2)), int(rng.integers(k + 2))
        plan.append((kind, i, j, float(rng.uniform(0.3, 2))))
    return plan


def run_06(plan, x, m):
    """The last result of a program, with the functions of m: the lesson's, cmath's or mpmath's."""
    known = list(x)
    for kind, i, j, c in plan:
        known.append(STEPS_06[kind](known[i], known[j], c, m))
    return known[-1]


@settings(deadline=None, max_examples=300)
@given(SEEDS, st.integers(1, 14))
def test_06_value_against_the_complex_step(seed, steps):
    rng = np.random.default_rng(seed)
    plan, x = program_06(rng, steps), rng.uniform(-2, 2, size=2)
    right = []
    for i in range(2):
        shifted = [complex(t, 1e-200 * (k == i)) for k, t in enumerate(x)]
        try:
            right.append(complex(run_06(plan, shifted, cmath)).imag / 1e-200)
        except (OverflowError, ZeroDivisionError, ValueError):
            assume(False)
    assume(max(abs(r) for r in right) < 1e8)
    leaves = [VALUE_06(t) for t in x]
    result = LESSON_06.as_value(run_06(plan, leaves, LESSON_06))
    assume(abs(result.data) < 1e8)
    result.backward()
    assert np.allclose([leaf.grad for leaf in leaves], right, rtol=1e-9, atol=1e-10 * (1 + max(abs(r) for r in right)))


@settings(deadline=None, max_examples=60)
@given(SEEDS)
def test_06_value_against_mpmath(seed):
    rng = np.random.default_rng(seed)
    plan, x = program_06(rng, 6), rng.uniform(-1.5, 1.5, size=2)
    with mpmath.workdps(40):
        here = tuple(map(mpmath.mpf, x))
        right = [float(mpmath.diff(lambda *z: run_06(plan, z, mpmath), here, n)) for n in ((1, 0), (0, 1))]
    assume(max(abs(r) for r in right) < 1e6)
    leaves = [VALUE_06(t) for t in x]
    LESSON_06.as_value(run_06(plan, leaves, LESSON_06)).backward()
    assert np.allclose([leaf.grad for leaf in leaves], right, rtol=1e-10, atol=1e-10)


def test_06_every_node_gets_its_sensitivity():
    x, y = VALUE_06(2.0), VALUE_06(-1.0)
    u = x * y
    v = x + u
    z = u * v
    L = z**2 - 3 * v
    L.backward()
    assert [t.grad for t in (L, z, v, u, x, y)] == [1, 0, -3, -3, 0, -6]


def test_06_gradients_add_and_a_second_pass_adds_the_same_again():
    x = VALUE_06(3.0)
    total = x * x + x + x
    middle = total * 2
    middle.backward()
    assert x.grad == 16 and total.grad == 2
    middle.backward()
    assert x.grad == 32 and total.grad == 4 and middle.grad == 2
    (5 * x).backward()
    assert x.grad == 37
    x.grad = 0.0
    (x**2).backward()
    assert x.grad == 6


def test_06_with_plain_and_numpy_numbers():
    for number in (2, 2.0, np.float64(2), np.int64(2)):
        for make, value, slope in [
            (lambda x, c=number: c + x, 5, 1),
            (lambda x, c=number: x + c, 5, 1),
            (lambda x, c=number: c - x, -1, -1),
            (lambda x, c=number: x - c, 1, 1),
            (lambda x, c=number: c * x, 6, 2),
            (lambda x, c=number: x * c, 6, 2),
            (lambda x, c=number: c / x, 2 / 3, -2 / 9),
            (lambda x, c=number: x / c, 1.5, 0.5),
            (lambda x, c=number: x**c, 9, 6),
            (lambda x, c=number: -x * c, -6, -2),
        ]:
            x = VALUE_06(3)
            result = make(x)
            assert isinstance(result, VALUE_06) and result.data == pytest.approx(value, rel=1e-15)
            result.backward()
            assert x.grad == pytest.approx(slope, rel=1e-14)
    a, b = VALUE_06(3), VALUE_06(4)
    (a / b).backward()
    assert (a.grad, b.grad) == (pytest.approx(0.25), pytest.approx(-3 / 16))
    assert "3" in repr(a) and "grad" in repr(a)


@settings(deadline=None, max_examples=80)
@given(st.floats(-20, 20))
def test_06_functions(t):
    for function, value, slope in [
        (LESSON_06.exp, math.exp(t), math.exp(t)),
        (LESSON_06.tanh, math.tanh(t), 1 - math.tanh(t) ** 2),
        (LESSON_06.relu, max(t, 0.0), float(t > 0)),
    ]:
        x = VALUE_06(t)
        result = function(x)
        (3 * result).backward()
        assert result.data == value and x.grad == pytest.approx(3 * slope, rel=1e-13, abs=1e-15)
        assert function(t).data == value
    if t > 0:
        x = VALUE_06(t)
        LESSON_06.log(x).backward()
        assert x.grad == pytest.approx(1 / t) and LESSON_06.log(t).data == math.log(t)


def test_06_the_edges():
    for bad in (
        lambda: LESSON_06.log(0.0),
        lambda: LESSON_06.log(VALUE_06(-1)),
        lambda: VALUE_06(-2) ** 0.5,
        lambda: VALUE_06(0) ** -1,
        lambda: VALUE_06(0) ** 0.5,
        lambda: 1 / VALUE_06(0),
        lambda: VALUE_06(2) ** VALUE_06(2),
    ):
        with pytest.raises(ValueError):
            bad()
    for power, slope in [(0, 0), (1, 1), (2, 0), (3, 0)]:
        x = VALUE_06(0)
        (x**power).backward()
        assert x.grad == slope
    for power, slope in [(3, 12), (-2, 0.25), (-1, -0.25)]:
        x = VALUE_06(-2)
        (x**power).backward()
        assert x.grad == pytest.approx(slope)
    x = VALUE_06(math.nan)
    (x * 2 + LESSON_06.log(x)).backward()
    assert math.isnan(x.grad)
    y = VALUE_06(5)
    y.backward()
    assert y.grad == 1
    assert LESSON_06.as_value(y) is y and LESSON_06.as_value(2).data == 2
    with pytest.raises(TypeError):
        math.exp(y)


def test_06_long_chains_need_no_recursion():
    x = VALUE_06(1.0)
    y = x
    for _ in range(20_000):
        y = y * 1.0001
    y.backward()
    assert x.grad == pytest.approx(1.0001**20_000, rel=1e-9)
    del y
    gc.collect()


def test_06_ordered_lists_each_node_once_after_its_inputs():
    x = VALUE_06(1.0)
    y = x * x
    z = y + x
    w = z * y
    order = LESSON_06.ordered(w)
    assert len(order) == 4 and order[-1] is w
    place = {id(node): k for k, node in enumerate(order)}
    assert all(place[id(u)] < place[id(node)] for node in order for u in node.inputs)


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 12))
def test_06_the_nets_gradient_three_ways(seed, n):
    rng = np.random.default_rng(seed)
    weights, x, y = rng.normal(size=7), rng.normal(size=n), rng.normal(size=n)
    by_hand = LESSON_06.gradient_by_hand(weights, x, y)
    by_value, loss = LESSON_06.gradient_by_value(weights, x, y)

    def exact(z):
        w1, w2, c1, c2, v1, v2, d = z
        answer = v1 * np.tanh(w1 * x + c1) + v2 * np.tanh(w2 * x + c2) + d
        return np.mean((answer - y) ** 2)

    right = [exact(weights + 1e-200j * np.eye(7)[k]).imag / 1e-200 for k in range(7)]
    assert loss == pytest.approx(exact(weights), rel=1e-12)
    assert np.max(np.abs(by_hand - right)) < 1e-10 * (1 + np.max(np.abs(right)))
    assert np.max(np.abs(by_value - right)) < 1e-10 * (1 + np.max(np.abs(right)))
    assert LESSON_06.net(weights, x[0]).data == pytest.approx(exact_answer_06(weights, x[0]), rel=1e-12, abs=1e-13)


def exact_answer_06(z, x):
    w1, w2, c1, c2, v1, v2, d = z
    return v1 * math.tanh(w1 * x + c1) + v2 * math.tanh(w2 * x + c2) + d


def test_06_central_quotients_and_the_bicycle():
    found = LESSON_06.central_quotients(lambda z: z[0] ** 3 + 5 * z[1], np.array([1.0, 2.0]), h=0.5)
    assert np.allclose(found, [3.25, 5])
    assert LESSON_06.shop_price(2.0) == pytest.approx(1.19 * (1.4 * 102 + 10))
