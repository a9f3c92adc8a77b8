"""The functions of 02-calculus against independent references."""

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
