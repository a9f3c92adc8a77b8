"""The functions of 02-calculus against independent references."""

import cmath
import math

import mpmath
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from notebooks import lesson
from scipy import optimize, special

SEEDS = st.integers(0, 2**32 - 1)


# Lesson 01 ------------------------------------------------------------------------------------------------------------

LESSON_01 = lesson("02-calculus/01-functions-and-limits")

KNOWN_01 = {  # function, point, limit: by mpmath.limit where it can, else by the lesson's proofs
    "sin x / x": (lambda x: math.sin(x) / x, 0, 1),
    "1 - cos": (lambda x: (1 - math.cos(x)) / x**2, 0, 0.5),
    "exp": (lambda x: (math.exp(x) - 1) / x, 0, 1),
    "log": (lambda x: math.log(1 + x) / x, 0, 1),
    "tan": (lambda x: math.tan(3 * x) / x, 0, 3),
    "hole": (lambda x: (x**2 - 4) / (x - 2), 2, 4),
    "far hole": (lambda x: (x**2 - 1e6) / (x - 1e3), 1e3, 2e3),
    "root": (lambda x: (math.sqrt(x) - 2) / (x - 4), 4, 0.25),
    "at 1": (lambda x: (x**5 - 1) / (x - 1), 1, 5),
    "negative": (lambda x: (x**3 + 8) / (x + 2), -2, 12),
    "squeezed": (lambda x: x * math.sin(1 / x), 0, 0),
    "constant": (lambda x: 3.0, 7, 3),
}


@pytest.mark.parametrize("name", KNOWN_01)
def test_01_limit_of_known_cases(name):
    f, a, right = KNOWN_01[name]
    estimate, warning = LESSON_01.limit(f, a)
    assert warning is None and estimate == pytest.approx(right, rel=1e-6, abs=1e-6)
    for side in ("left", "right"):
        estimate, warning = LESSON_01.limit(f, a, side)
        assert warning is None and estimate == pytest.approx(right, rel=1e-5, abs=1e-5)


@pytest.mark.parametrize(
    "f, a, word",
    [
        (lambda x: abs(x) / x, 0, "sides"),
        (lambda x: 1.0 if x > 2 else -1.0, 2, "sides"),
        (lambda x: 1 / x, 0, "settle"),
        (lambda x: 1 / x**2, 0, "settle"),
        (lambda x: math.sin(1 / x), 0, "settle"),
        (lambda x: math.log(x), 0, "not defined"),
        (lambda x: math.sqrt(x - 1), 1, "not defined"),
        (lambda x: np.nan, 1, "not defined"),
        (lambda x: 1 / 0, 1, "not defined"),
        (lambda x: math.exp(1 / x**2), 0, "not defined"),
        (lambda x: np.inf, 1, "not defined"),
        (lambda x: 1 / math.log(abs(x)), 0, "settle"),
    ],
)
def test_01_limit_warns(f, a, word):
    estimate, warning = LESSON_01.limit(f, a)
    assert word in warning
    assert math.isnan(estimate) == (word == "not defined")


def test_01_limit_from_one_side():
    assert LESSON_01.limit(lambda x: abs(x) / x, 0, "left") == (-1, None)
    assert LESSON_01.limit(lambda x: abs(x) / x, 0, "right") == (1, None)
    estimate, warning = LESSON_01.limit(lambda x: abs(x) / x + 4, 0)
    assert estimate == 4 and "3 from the left, 5 from the right" in warning
    estimate, warning = LESSON_01.limit(lambda x: x * math.log(x), 0, "right")
    assert warning is None and abs(estimate) < 1e-6
    with pytest.raises(ValueError):
        LESSON_01.limit(abs, 0, "above")


def test_01_limit_can_be_fooled_as_the_lesson_says():
    assert LESSON_01.limit(lambda x: np.sin(np.pi / x), 0) == (pytest.approx(0, abs=1e-3), None)


@settings(deadline=None, max_examples=150)
@given(SEEDS, st.floats(-50, 50))
def test_01_limit_of_polynomials_is_their_value(seed, a):
    p = np.polynomial.Polynomial(np.random.default_rng(seed).normal(size=4))
    estimate, warning = LESSON_01.limit(p, a)
    assert warning is None and estimate == pytest.approx(p(a), rel=1e-5, abs=1e-5 * (1 + abs(a)) ** 3)
    hole, warning = LESSON_01.limit(lambda x: (p(x) - p(a)) / (x - a), a)
    slope = float(p.deriv()(a))
    assert warning is not None or hole == pytest.approx(slope, rel=1e-3, abs=1e-3 * (1 + abs(a)) ** 2)


def test_01_approach_tells_how_much_it_wobbles():
    value, wobble = LESSON_01.approach(lambda x: 2 + 3 * x, 5, 1)
    assert value == pytest.approx(17, abs=1e-9) and wobble < 1e-8
    value, wobble = LESSON_01.approach(lambda x: x, 1000, -1)
    assert value == pytest.approx(1000, abs=1e-8)
    seen = []
    LESSON_01.approach(lambda x: seen.append(x) or x, 2.0, -1)
    assert np.allclose(seen, 2 - 2 * 10.0 ** -np.arange(1, 13), rtol=0, atol=0)
    assert math.isnan(LESSON_01.approach(lambda x: np.nan, 0, 1)[0])


@settings(deadline=None, max_examples=80)
@given(st.floats(-5, 5), st.floats(1e-6, 3))
def test_01_find_delta_for_the_square(a, eps):
    delta = LESSON_01.find_delta(lambda x: x * x, a, a * a, eps)
    largest = math.sqrt(a * a + eps) - abs(a)
    assert math.log2(delta) == int(math.log2(delta)) and delta <= 1
    assert delta * 500 / 501 <= largest * (1 + 1e-9)  # the outermost point of the sample is within eps
    assert delta == 1 or 2 * delta * 500 / 501 >= largest * (1 - 1e-9)  # and the one before was not


def test_01_find_delta_at_the_edges():
    assert LESSON_01.find_delta(lambda x: 3.0, 0, 3, 1e-9) == 1
    assert LESSON_01.find_delta(lambda x: 0.0 if x < 0 else 1.0, 0, 0.5, 0.4) is None
    assert LESSON_01.find_delta(lambda x: 0.0 if x < 0 else 1.0, 0, 0.5, 0.51) == 1
    assert LESSON_01.find_delta(lambda x: 0.0 if x < 0 else 1.0, 0, 0.5, 0.5) is None  # strictly less
    assert LESSON_01.find_delta(lambda x: 99.0 if x == 2 else 5.0, 2, 5, 0.1) == 1  # the point itself is left out
    assert LESSON_01.find_delta(lambda x: x if x > 1 else np.nan, 1, 1, 0.1) is None
    assert LESSON_01.find_delta(lambda x: 1.0 if x < 1e-9 else 0.0, 0, 1, 0.5) == 2.0**-30
    seen = []
    LESSON_01.find_delta(lambda x: seen.append(x) or 0.0, 0, 0, 1, points=3)
    assert sorted(seen) == [-0.75, -0.5, -0.25, 0.25, 0.5, 0.75]
    for eps in (0, -1, np.nan):
        with pytest.raises(ValueError):
            LESSON_01.find_delta(abs, 0, 0, eps)


@settings(deadline=None, max_examples=200)
@given(SEEDS)
def test_01_bisect_against_scipy(seed):
    rng = np.random.default_rng(seed)
    p = np.polynomial.Polynomial(rng.normal(size=4))
    a, b = np.sort(rng.uniform(-4, 4, size=2))
    assume(p(a) * p(b) < 0)
    c = LESSON_01.bisect(p, a, b)
    real = [root.real for root in p.roots() if abs(root.imag) < 1e-9 and a <= root.real <= b]
    assert a <= c <= b and min(abs(root - c) for root in real) < 1e-8
    if len(real) == 1:
        assert c == pytest.approx(optimize.brentq(p, a, b, xtol=1e-13), abs=1e-8)


def test_01_bisect_at_the_edges():
    bisect = LESSON_01.bisect
    assert bisect(lambda x: x**2 - 2, 0, 2) == pytest.approx(float(mpmath.sqrt(2)), abs=1e-12)
    assert bisect(lambda x: x, 0, 1) == pytest.approx(0, abs=1e-12)
    assert bisect(lambda x: x - 1, 0, 1) == pytest.approx(1, abs=1e-12)
    assert bisect(lambda x: x - 0.5, 0, 1) == pytest.approx(0.5, abs=1e-12)
    assert bisect(lambda x: -x, -3, 5) == pytest.approx(0, abs=1e-12)
    assert bisect(lambda x: x - 1e300, 0, 1e301, tol=0) == pytest.approx(1e300, rel=1e-15)
    assert bisect(lambda x: x - 1 / 3, 0, 1, tol=0) == pytest.approx(1 / 3, rel=1e-15)
    assert bisect(lambda x: math.exp(x) - 5, -700, 700, tol=1e-9) == pytest.approx(math.log(5), abs=1e-9)
    assert abs(bisect(lambda x: x - 0.3, 0, 1, tol=0.25) - 0.3) <= 0.25
    calls = []
    bisect(lambda x: calls.append(x) or x - 0.3, 0, 1, tol=2**-10)
    assert len(calls) == 12  # both ends, ten halvings


@pytest.mark.parametrize(
    "f, a, b, tol",
    [
        (lambda x: x * x + 1, -1, 1, 1e-9),
        (lambda x: x, 1, 0, 1e-9),
        (lambda x: x, 1, 1, 1e-9),
        (lambda x: x, -1, 1, -1e-9),
        (lambda x: x, -1, 1, np.nan),
        (lambda x: np.nan, -1, 1, 1e-9),
        (lambda x: x if abs(x) > 0.9 else np.nan, -1, 1, 1e-9),
        (lambda x: x, np.nan, 1, 1e-9),
    ],
)
def test_01_bisect_refuses(f, a, b, tol):
    with pytest.raises(ValueError):
        LESSON_01.bisect(f, a, b, tol)


@settings(deadline=None, max_examples=150)
@given(SEEDS, st.integers(1, 12), st.floats(1e-3, 1e4))
def test_01_tempered_softmax_against_scipy(seed, n, T):
    z = 5 * np.random.default_rng(seed).normal(size=n)
    p = LESSON_01.tempered_softmax(z, T)
    assert p.shape == (n,) and np.allclose(p, special.softmax(z / T), rtol=1e-9, atol=1e-300)
    assert np.allclose(LESSON_01.tempered_softmax(z + 1000, T), p, rtol=1e-6, atol=1e-12)


def test_01_tempered_softmax_at_the_ends():
    assert np.allclose(LESSON_01.tempered_softmax([3, 3, 1], 1e-300), [0.5, 0.5, 0])
    assert np.allclose(LESSON_01.tempered_softmax([3, 3, 1], 1e300), 1 / 3)
    for T in (0, -1, np.nan):
        with pytest.raises(ValueError):
            LESSON_01.tempered_softmax([1, 2], T)
    assert np.all(np.isnan(LESSON_01.tempered_softmax([1, np.nan], 1)))


def test_01_losses_by_counting():
    x, y = np.array([1.0, 2, 3, 4]), np.array([0.0, 1, 0, 1])
    assert LESSON_01.hard_loss(2.5, x, y) == 0.5
    assert LESSON_01.hard_loss(2.0, x, y) == 0.5  # at the threshold the answer is no
    assert LESSON_01.hard_loss(0.0, x, y) == 0.5 and LESSON_01.hard_loss(3.5, x, y) == 0.25
    by_hand = np.mean((special.expit(x - 2.5) - y) ** 2)
    assert LESSON_01.soft_loss(2.5, x, y) == pytest.approx(by_hand, rel=1e-12)
    assert LESSON_01.nudge_until_stuck(lambda c: (c - 1) ** 2, 0.0, 0.25) == (1.0, 4)
    assert LESSON_01.nudge_until_stuck(lambda c: (c + 1) ** 2, 0.0, 0.25) == (-1.0, 4)
    assert LESSON_01.nudge_until_stuck(lambda c: 5.0, 0.3) == (0.3, 0)


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
DUAL_03 = LESSON_03.Dual


class Tools_03:
    """exp, log, sin, cos of one kind of number: the lesson's, or cmath's for the complex step."""

    def __init__(self, module):
        self.exp, self.log, self.sin, self.cos = module.exp, module.log, module.sin, module.cos


def tree_03(rng, depth):
    """A random expression of all operations, as a function of x and of the tools; every value is of ordinary size."""
    if depth == 0:
        c = float(np.round(rng.uniform(-2, 2), 2))
        return (lambda x, m: x) if rng.random() < 0.7 else (lambda x, m: c)
    a, b, c = tree_03(rng, depth - 1), tree_03(rng, depth - 1), float(np.round(rng.uniform(0.5, 2), 2))
    kinds = [
        lambda x, m: a(x, m) + b(x, m),
        lambda x, m: a(x, m) - b(x, m),
        lambda x, m: c - a(x, m),
        lambda x, m: a(x, m) * b(x, m),
        lambda x, m: c * a(x, m) + 1,
        lambda x, m: a(x, m) / (b(x, m) * b(x, m) + c),
        lambda x, m: c / (a(x, m) ** 2 + 1),
        lambda x, m: (a(x, m) ** 2 + c) ** 1.5,
        lambda x, m: a(x, m) ** 3,
        lambda x, m: (a(x, m) ** 2 + c) ** -2,
        lambda x, m: (a(x, m) ** 2 + c) ** (b(x, m) / (1 + b(x, m) ** 2)),
        lambda x, m: c ** (m.sin(a(x, m))),
        lambda x, m: m.exp(m.sin(a(x, m))),
        lambda x, m: m.log(a(x, m) ** 2 + c),
        lambda x, m: m.sin(a(x, m)),
        lambda x, m: m.cos(c * a(x, m)),
        lambda x, m: -a(x, m),
        lambda x, m: 2 + a(x, m) - 3 * b(x, m),
    ]
    return kinds[rng.integers(len(kinds))]


@settings(deadline=None, max_examples=400)
@given(SEEDS, st.integers(1, 5), st.floats(-2, 2))
def test_03_dual_against_the_complex_step(seed, depth, x):
    f = tree_03(np.random.default_rng(seed), depth)
    h = 1e-200  # the complex step has no cancellation: the imaginary part over h is the derivative
    try:
        stepped = complex(f(complex(x, h), Tools_03(cmath)))
    except (OverflowError, ZeroDivisionError, ValueError):
        assume(False)
    assume(abs(stepped) < 1e8 and abs(stepped.imag / h) < 1e8)
    result = LESSON_03.as_dual(f(DUAL_03(x, 1.0), LESSON_03))
    scale = 1 + abs(stepped.imag / h)
    assert result.value == pytest.approx(stepped.real, rel=1e-9, abs=1e-9)
    assert abs(result.slope - stepped.imag / h) <= 1e-10 * scale
    assert LESSON_03.differentiate(lambda v: f(v, LESSON_03), x) == result.slope


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.floats(0.2, 2))
def test_03_dual_against_mpmath(seed, x):
    f = tree_03(np.random.default_rng(seed), 3)
    with mpmath.workdps(50):
        right = mpmath.diff(lambda v: f(v, mpmath), mpmath.mpf(x))
    assume(abs(right) < 1e6)
    assert LESSON_03.differentiate(lambda v: f(v, LESSON_03), x) == pytest.approx(float(right), rel=1e-10, abs=1e-10)


@settings(deadline=None, max_examples=150)
@given(*[st.floats(-9, 9)] * 4)
def test_03_dual_numbers_are_a_commutative_ring(a, b, c, d):
    p, q = DUAL_03(a, b), DUAL_03(c, d)

    def same(u, v):
        return np.allclose([u.value, u.slope], [v.value, v.slope], rtol=1e-12, atol=1e-12)

    assert same(p + q, q + p) and same(p * q, q * p) and same(p - q, -(q - p))
    assert same(p + q - q, p) and same(p * 1, p) and same(p + 0, p) and same(1 * p, p) and same(0 + p, p)
    assert same(p * q, DUAL_03(a * c, a * d + b * c))
    assert same(3 - p, DUAL_03(3 - a, -b)) and same(p - 3, DUAL_03(a - 3, b)) and same(2 * p, p + p)
    matrices = [np.array([[v.value, v.slope], [0, v.value]]) for v in (p, q, p * q)]
    assert np.allclose(matrices[0] @ matrices[1], matrices[2])
    if abs(c) > 0.1:
        assert same(p / q * q, p) and same(1 / q * q, DUAL_03(1))
        assert same(5 / q, DUAL_03(5 / c, -5 * d / c**2))
    for n in range(4):
        assert same(p**n, math.prod([p] * n, start=DUAL_03(1)))
    for p_pair, q_pair in [((a, b), (c, d))]:
        assert np.allclose(LESSON_03.multiply_pairs(p_pair, q_pair), [(p * q).value, (p * q).slope])
        assert np.allclose(LESSON_03.add_pairs(p_pair, q_pair), [a + c, b + d])
        assert np.array_equal(LESSON_03.as_matrix(p_pair), [[a, b], [0, a]])
        if abs(c) > 0.1:
            quotient = p / q
            assert np.allclose(LESSON_03.divide_pairs(p_pair, q_pair), [quotient.value, quotient.slope])


def test_03_powers():
    x = DUAL_03(3.0, 2.0)
    assert (x**2).slope == pytest.approx(12) and (x**-1).slope == pytest.approx(-2 / 9)
    assert (x**0).value == 1 and (x**0).slope == 0 and (DUAL_03(0, 1) ** 0).slope == 0
    assert (DUAL_03(0, 1) ** 1).slope == 1 and (DUAL_03(0, 1) ** 2).slope == 0
    assert (DUAL_03(-2, 1) ** 3).slope == pytest.approx(12) and (DUAL_03(-2, 1) ** -2).slope == pytest.approx(0.25)
    assert (DUAL_03(-2, 1) ** DUAL_03(2)).slope == pytest.approx(-4)  # an exponent without a slope is a number
    assert (x**x).slope == pytest.approx(2 * 27 * (math.log(3) + 1))
    assert (2**x).slope == pytest.approx(2 * 8 * math.log(2)) and (2**x).value == pytest.approx(8)
    assert (DUAL_03(4, 1) ** 0.5).slope == pytest.approx(0.25)
    for bad in (lambda: DUAL_03(-2, 1) ** 0.5, lambda: DUAL_03(-2, 1) ** DUAL_03(2, 1), lambda: DUAL_03(0, 1) ** x):
        with pytest.raises(ValueError):
            bad()
    for bad in (lambda: DUAL_03(0, 1) ** 0.5, lambda: DUAL_03(0, 1) ** -1, lambda: 1 / DUAL_03(0, 1)):
        with pytest.raises(ZeroDivisionError):
            bad()


def test_03_with_plain_and_numpy_numbers():
    x = DUAL_03(3.0, 2.0)
    for number in (2, 2.0, np.float64(2), np.int64(2), np.float32(2)):
        assert (number * x).slope == (x * number).slope == 4
        assert (number + x).value == (x + number).value == 5
        assert (number - x).slope == -2 and (x - number).slope == 2
        assert (number / x).slope == pytest.approx(-4 / 9) and (x / number).slope == 1
        assert (number**x).value == pytest.approx(8)
    assert isinstance((np.float64(2) * x).value, float)
    with pytest.raises(TypeError):
        np.exp(x)
    assert "3" in repr(x) and "2" in repr(x)


@settings(deadline=None, max_examples=100)
@given(st.floats(-20, 20), st.floats(-3, 3))
def test_03_functions_of_numbers_and_duals(v, b):
    m = LESSON_03
    assert m.exp(v) == math.exp(v) and m.sin(v) == math.sin(v) and m.cos(v) == math.cos(v)
    assert isinstance(m.exp(v), float) and isinstance(m.sin(1), float)
    cases = [(m.exp, math.exp(v), math.exp(v)), (m.sin, math.sin(v), math.cos(v)), (m.cos, math.cos(v), -math.sin(v))]
    for f, value, slope in cases:
        result = f(DUAL_03(v, b))
        assert result.value == value and result.slope == pytest.approx(slope * b, rel=1e-14, abs=1e-300)
    p = float(special.expit(v))
    assert m.sigmoid(v) == pytest.approx(p, rel=1e-13)
    assert m.differentiate(m.sigmoid, v) == pytest.approx(p * float(special.expit(-v)), rel=1e-9)
    assert m.tanh(v) == pytest.approx(math.tanh(v), rel=1e-9, abs=1e-12)
    assert m.softplus(v) == pytest.approx(float(np.logaddexp(0, v)), rel=1e-12)
    assert m.differentiate(m.softplus, v) == pytest.approx(p, rel=1e-9)
    if v > 0:
        assert m.log(v) == math.log(v) and m.log(DUAL_03(v, b)).slope == pytest.approx(b / v, rel=1e-14, abs=1e-300)
        with pytest.raises(ValueError):
            m.log(DUAL_03(-v, b))


def test_03_the_edges():
    m = LESSON_03
    for s in (1000.0, -1000.0):
        assert m.sigmoid(s) == (s > 0) and m.softplus(s) == max(s, 0)
        assert m.differentiate(m.softplus, s) == (s > 0)
    assert m.sigmoid(0.0) == 0.5 and m.softplus(0.0) == pytest.approx(math.log(2))
    with pytest.raises(ValueError):
        m.log(0.0)
    assert math.isnan(m.differentiate(lambda x: x * x, math.nan)) and math.isnan(m.exp(math.nan))
    assert m.differentiate(lambda x: 7, 3) == 0 and m.differentiate(lambda x: x, 3) == 1
    assert m.central_quotient(lambda x: x**3, 0.0) == pytest.approx(36e-12, rel=1e-9)
    assert m.central_quotient(lambda x: (x - 100) ** 3, 100.0) == pytest.approx(36e-8, rel=1e-5)


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.floats(-3, 3))
def test_03_slopes_of_the_losses(seed, c):
    rng = np.random.default_rng(seed)
    x, y = rng.normal(size=20) * 2, rng.integers(0, 2, size=20).astype(float)
    h = 1e-200
    p = 1 / (1 + np.exp(complex(c, h) - x))
    assert LESSON_03.squared_slope(c, x, y) == pytest.approx(np.mean((p - y) ** 2).imag / h, rel=1e-10, abs=1e-12)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    assert LESSON_03.log_slope(c, x, y) == pytest.approx(loss.imag / h, rel=1e-9, abs=1e-11)


def test_03_best_threshold_is_where_the_slope_changes_sign():
    assert LESSON_03.best_threshold(lambda c: c - 13.25) == pytest.approx(13.25, abs=1e-12)


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
