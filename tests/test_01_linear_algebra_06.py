"""The functions of 01-linear-algebra/06-linear-independence against exact fractions and NumPy."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from notebooks import lesson

LESSON_06 = lesson("01-linear-algebra/06-linear-independence")
SHAPES_06 = st.tuples(st.integers(1, 6), st.integers(1, 6))
TABLES_06 = SHAPES_06.flatmap(lambda shape: arrays(float, shape, elements=st.integers(-3, 3).map(float)))
SEEDS_06 = st.integers(0, 2**32 - 1)
EPS_06 = np.finfo(float).eps


def exact_places_06(rows):
    """The places of the rows that are no combination of earlier ones, by elimination with fractions."""
    kept, places = [], []
    for place, row in enumerate(rows):
        rest = [Fraction(x) for x in row]
        for pivot, other in kept:
            factor = rest[pivot] / other[pivot]
            rest = [x - factor * y for x, y in zip(rest, other)]
        pivot = next((i for i, x in enumerate(rest) if x != 0), None)
        if pivot is not None:
            kept.append((pivot, rest))
            places.append(place)
    return places


def conditioned_06(m, n, kappa, rng):
    """A random m x n matrix whose min(m, n) singular values run from 1 down to 1 / kappa."""
    k = min(m, n)
    U, V = np.linalg.qr(rng.normal(size=(m, k)))[0], np.linalg.qr(rng.normal(size=(n, k)))[0]
    return U * np.geomspace(1, 1 / kappa, k) @ V.T


def exact_zero_06(c, V):
    """Does c, taken as fractions with small denominators, combine the rows of V to exactly 0?"""
    weights = [Fraction(float(x)).limit_denominator(10**6) for x in c]
    assert all(abs(float(w) - x) < 1e-11 for w, x in zip(weights, c))
    return all(sum(w * Fraction(x) for w, x in zip(weights, column)) == 0 for column in V.T)


@given(TABLES_06)
@settings(deadline=None, max_examples=150)
def test_06_verdicts_are_exact(V):
    before, exact = V.copy(), exact_places_06(V)
    independent = len(exact) == len(V)
    assert LESSON_06.is_independent(V) is independent or LESSON_06.is_independent(V) == independent
    assert LESSON_06.is_independent_as_defined(V) == independent
    assert LESSON_06.is_independent(V.tolist()) == independent
    assert LESSON_06.independent_columns(V.T) == exact == LESSON_06.independent_columns_by_sieve(V.T)
    assert LESSON_06.independent_columns(V) == exact_places_06(V.T)
    assert (LESSON_06.dependency(V) is None) == independent
    np.testing.assert_array_equal(V, before)


@given(TABLES_06)
@settings(deadline=None, max_examples=150)
def test_06_dependency_vanishes_and_is_scaled(V):
    before, c = V.copy(), LESSON_06.dependency(V)
    np.testing.assert_array_equal(V, before)
    if c is None:
        assert exact_places_06(V) == list(range(len(V)))
        return
    assert c.shape == (len(V),) and np.isclose(np.max(np.abs(c)), 1, rtol=1e-12)
    large = np.flatnonzero(np.abs(c) > 1 - 1e-9)
    assert c[large[0]] == 1  # the first of the largest
    assert exact_zero_06(c, V) and not np.any(np.signbit(c[c == 0]))
    first = min(set(range(len(V))) - set(exact_places_06(V)))
    assert c[first] != 0 and not c[first + 1 :].any()
    by_hand = LESSON_06.dependency_by_hand(V)
    assert by_hand[first] == 1
    np.testing.assert_allclose(by_hand * c[first], c, atol=1e-11)
    for place in range(first):  # weights exactly 0 where the vector takes no part
        rest = [row for i, row in enumerate(V[: first + 1]) if i != place]
        needed = len(exact_places_06(rest)) < len(exact_places_06(V[: first + 1]))
        assert (c[place] == 0) == needed


@given(TABLES_06, SEEDS_06)
@settings(deadline=None, max_examples=100)
def test_06_the_length_of_a_vector_changes_no_verdict(V, seed):
    powers = np.random.default_rng(seed).integers(-300, 300, size=len(V))
    scaled = V * 2.0 ** powers[:, None]
    exact = exact_places_06(V)
    assert LESSON_06.is_independent(scaled) == (len(exact) == len(V))
    assert LESSON_06.independent_columns(scaled.T) == exact
    c, plain = LESSON_06.dependency(scaled), LESSON_06.dependency(V)
    if c is not None:
        assert np.isclose(np.max(np.abs(c)), 1)
        expected = plain * 2.0 ** (np.min(powers[plain != 0]) - powers.astype(float))
        expected[plain == 0] = 0
        expected /= expected[np.argmax(np.abs(expected) > (1 - 1e-9) * np.max(np.abs(expected)))]
        np.testing.assert_allclose(c, expected, rtol=1e-9, atol=1e-300)


@given(st.integers(1, 30), st.integers(1, 30), st.floats(1, 100), SEEDS_06)
@settings(deadline=None, max_examples=40)
def test_06_random_matrices_up_to_thirty(n, k, kappa, seed):
    rng = np.random.default_rng(seed)
    V = conditioned_06(k, n, kappa, rng)  # rows independent exactly if k <= n
    assert LESSON_06.is_independent(V) == (k <= n)
    assert len(LESSON_06.independent_columns(V)) == min(k, n)
    c = LESSON_06.dependency(V)
    assert (c is None) == (k <= n)
    if c is not None:
        assert np.linalg.norm(c @ V) < 1e-11 and np.max(np.abs(c)) == pytest.approx(1, abs=1e-14)
    mixed = np.vstack([V[: min(k, n)], rng.normal(size=(2, min(k, n))) @ V[: min(k, n)]])
    assert not LESSON_06.is_independent(mixed, tol=1e-10)
    c = LESSON_06.dependency(mixed, tol=1e-10)
    assert np.linalg.norm(c @ mixed) < 1e-9 * np.max(np.abs(mixed))
    assert LESSON_06.independent_columns(mixed.T, tol=1e-10) == list(range(min(k, n)))


@given(TABLES_06, SEEDS_06)
@settings(deadline=None, max_examples=60)
def test_06_exchange_seats_everyone_and_keeps_the_span(V, seed):
    rng = np.random.default_rng(seed)
    basis = V[exact_places_06(V)]
    d = len(basis)
    seats = (np.eye(d) + np.triu(rng.integers(-2, 3, size=(d, d)), 1)) @ basis
    for number in range(d + 1):
        seated = LESSON_06.exchange(seats, basis[:number]).reshape(d, -1) if d else np.zeros((0, V.shape[1]))
        assert len(exact_places_06(seated)) == d
        for v in basis[:number]:
            assert np.any(np.all(seated == v, axis=1))
        stayed = sum(bool(np.any(np.all(seated == w, axis=1))) for w in seats)
        assert stayed >= d - number


@given(st.integers(1, 6), SEEDS_06)
@settings(deadline=None, max_examples=100)
def test_06_area_of_a_parallelogram(n, seed):
    rng = np.random.default_rng(seed)
    u, v = rng.integers(-5, 6, size=(2, n))
    gap = int(u @ u) * int(v @ v) - int(u @ v) ** 2
    assert LESSON_06.parallelogram_area(u, v) == pytest.approx(gap**0.5, abs=1e-6)
    assert LESSON_06.is_independent([u, v]) == (gap > 0)
    assert LESSON_06.parallelogram_area(v.tolist(), u.tolist()) == pytest.approx(gap**0.5, abs=1e-6)
    if n == 2:
        assert LESSON_06.parallelogram_area(u, v) == pytest.approx(abs(np.linalg.det([u, v])), abs=1e-6)


def test_06_exchange_refuses_who_cannot_be_seated():
    for newcomers in ([[1, 1, 1]], [[1, 1, 0], [2, 2, 0]], [[1, 1, 0], [1, 0, 0], [0, 1, 0]], [[0, 0, 0]]):
        with pytest.raises(ValueError, match="newcomers must be independent"):
            LESSON_06.exchange([[1, 0, 0], [0, 1, 0]], newcomers)
    with pytest.raises(ValueError, match="basis"):
        LESSON_06.exchange([[1, 0, 0], [2, 0, 0]], [[0, 1, 0]])
    with pytest.raises(ValueError, match="basis"):
        LESSON_06.exchange([[1, 0], [1, 1e-6]], [[0, 1]], tol=1e-5)
    with pytest.raises(ValueError, match="newcomers must be independent"):
        LESSON_06.exchange([[1, 0], [0, 1]], [[1, 0], [1, 1e-6]], tol=1e-5)
    assert LESSON_06.exchange([[1, 0], [0, 1]], [[1, 0], [1, 1e-10]]).tolist() == [[1, 0], [1, 1e-10]]
    assert LESSON_06.exchange(np.eye(3), [[0.5, 0, 0]]).tolist() == [[0.5, 0, 0], [0, 1, 0], [0, 0, 1]]
    assert LESSON_06.exchange([[1, 0, 0], [0, 1, 0]], [[3, 1, 0], [1, 0, 0]]).tolist() == [[3, 1, 0], [1, 0, 0]]
    assert LESSON_06.exchange([[1, 0], [0, 1]], [[1, 3]]).tolist() == [[1, 0], [1, 3]]
    assert LESSON_06.exchange([[1e-8, 0], [0, 1]], [[1e-4, 1]]).tolist() == [[1e-8, 0], [1e-4, 1]]  # weight times size
    seats = [[1.0, 0], [0, 1]]
    LESSON_06.exchange(seats, [[1, 3]])
    assert seats == [[1, 0], [0, 1]]


def test_06_area_of_huge_and_tiny_vectors():
    area = LESSON_06.parallelogram_area
    assert area([1e-200, 0], [0, 1e200]) == pytest.approx(1) == area([0, 1e200], [1e-200, 0])
    assert area([1e-170, 1e-170], [1, 0]) == pytest.approx(1e-170)
    assert area([3e150, 1e150], [1e-150, 2e-150]) == pytest.approx(5)
    assert (
        np.isnan(area([np.nan, 1], [1, 2]))
        and np.isnan(area([0, 0], [np.nan, 1]))
        and np.isnan(area([1, np.nan], [0, 0]))
    )
    assert area([], []) == 0 and type(area([0, 0], [1, 2])) is float
    assert not any(np.signbit(area(u, v)) for u, v in [([], []), ([0, 0], [1, 2]), ([1, 2], [0, 0])])
    for u, v in [([1, 2], [1, 2, 3]), ([[1, 2]], [[3, 4]]), (1, 2), ([1, 2], [[1, 2]])]:
        with pytest.raises(ValueError, match="equally many"):
            area(u, v)


def test_06_worked_examples():
    assert not LESSON_06.is_independent([[1, 2, -1], [3, 1, 2], [1, -8, 9]])
    assert LESSON_06.is_independent([[1, 2, -1], [3, 1, 2], [1, -8, 8]])
    np.testing.assert_allclose(LESSON_06.dependency([[1, 2, -1], [3, 1, 2], [1, -8, 9]]), [1, -0.4, 0.2], atol=1e-14)
    np.testing.assert_allclose(37 * LESSON_06.dependency(LESSON_06.foods.T), [37, 17, 17, 0, -1], atol=1e-12)
    assert LESSON_06.independent_columns(LESSON_06.foods) == [0, 1, 2, 3]
    for function in (LESSON_06.independent_columns, LESSON_06.independent_columns_by_sieve):
        assert function([[1, 2, 0], [0, 0, 5], [2, 4, 0]]) == [0, 2]
    assert LESSON_06.is_independent([[2, 1, 2], [1, 2, -2], [2, -2, -1]])
    np.testing.assert_array_equal(LESSON_06.dependency([[1, 2], [3, 1], [4, 3]]), [1, 1, -1])
    assert LESSON_06.parallelogram_area([3, 1], [1, 2]) == pytest.approx(5)


def test_06_empty_zero_and_one():
    assert LESSON_06.is_independent([]) and LESSON_06.is_independent(np.zeros((0, 3)))
    assert LESSON_06.dependency([]) is None and LESSON_06.independent_columns(np.zeros((3, 0))) == []
    assert not LESSON_06.is_independent([[0, 0]]) and LESSON_06.dependency([[0, 0]]).tolist() == [1]
    assert LESSON_06.is_independent([[5]]) and not LESSON_06.is_independent([[5], [3]])
    np.testing.assert_allclose(LESSON_06.dependency([[5], [3]]), [-0.6, 1])
    assert LESSON_06.dependency([[1, 2], [0, 0], [2, 4]]).tolist() == [0, 1, 0]
    assert LESSON_06.independent_columns([[0, 0], [0, 0]]) == []
    assert not LESSON_06.is_independent(np.zeros((1, 0))) and LESSON_06.independent_columns(np.zeros((0, 2))) == []
    assert LESSON_06.parallelogram_area([0, 0, 0], [1, 2, 3]) == 0 == LESSON_06.parallelogram_area([1, 2], [0, 0])


def test_06_huge_and_tiny_vectors():
    assert LESSON_06.is_independent([[1e308, 0], [1e-308, 1e-308]])
    assert not LESSON_06.is_independent([[1e308, 1e308], [1e-308, 1e-308]])
    np.testing.assert_allclose(LESSON_06.dependency([[1e308, 1e308], [1e-308, 1e-308]]), [0, 1], atol=1e-300)
    np.testing.assert_allclose(LESSON_06.dependency([[1e100, 2e100], [-3e90, -6e90]]), [3e-10, 1], rtol=1e-12)
    c = LESSON_06.dependency([[1e-300, 0], [3, 4], [0, 1e-300], [6, 8]])
    assert np.all(np.isfinite(c)) and np.max(np.abs(c)) == 1
    c = LESSON_06.dependency([[1e-308, 0], [0, 1], [0, 1e308], [1, 1]])
    np.testing.assert_allclose(c, [0, 1, -1e-308, 0], atol=1e-309)


def test_06_the_tolerance_decides():
    nearly = np.array([[1, 0, 2.0], [0, 1, -1.0], [1, 1, 1 + 1e-6]])
    assert LESSON_06.is_independent(nearly) and not LESSON_06.is_independent(nearly, tol=1e-5)
    assert LESSON_06.is_independent(nearly, tol=1e-7)
    assert LESSON_06.dependency(nearly) is None
    np.testing.assert_allclose(np.abs(LESSON_06.dependency(nearly, tol=1e-5)), [1, 1, 1], atol=1e-5)
    assert LESSON_06.independent_columns(nearly.T) == [0, 1, 2]
    assert LESSON_06.independent_columns(nearly.T, tol=1e-5) == [0, 1]
    assert LESSON_06.is_independent(LESSON_06.decimals, tol=0) and not LESSON_06.is_independent(LESSON_06.decimals)
    assert LESSON_06.dependency([[1, 2], [3, 4]], tol=2).tolist() == [1, 0]  # everything counts as zero


def test_06_small_weights_are_set_to_zero_by_tol_alone():
    V = [[1, 0, 0], [0, 1, 0], [1, 1e-9, 0]]
    np.testing.assert_allclose(LESSON_06.dependency(V), [1, 1e-9, -1], rtol=1e-6)
    assert LESSON_06.dependency(V, tol=1e-8)[1] == 0


def test_06_a_weight_of_exactly_tol_is_zero_and_ties_go_to_the_first():
    assert LESSON_06.dependency([[1, 0], [0, 1], [1, 0.5]], tol=0.5).tolist() == [1, 0, -1]
    assert LESSON_06.dependency([[1, 0], [0, 1], [1, 0.5]], tol=0.4).tolist() == [1, 0.5, -1]
    tie = [[3, -2, -2], [-1, 3, 0], [-3, -1, 3], [-3, -2, 3]]  # the first two weights are equal, up to rounding
    c = LESSON_06.dependency(tie)
    assert c[0] == 1
    np.testing.assert_allclose(c, [1, 1, 1 / 3, 1 / 3], rtol=1e-12)


def test_06_the_default_tolerance_grows_with_the_shape():
    step = 100 * EPS_06
    two = np.eye(3)[:2]
    assert LESSON_06.is_independent([*two, [1, 0, 3.2 * step]])
    assert not LESSON_06.is_independent([*two, [1, 0, 2.9 * step]])
    wide = np.eye(9)[:2]
    under, over = (wide[0] + size * step * np.eye(9)[5] for size in (8.9, 9.3))
    assert not LESSON_06.is_independent([*wide, under]) and LESSON_06.is_independent([*wide, over])
    assert LESSON_06.dependency([*wide, under]) is not None and LESSON_06.dependency([*wide, over]) is None
    assert LESSON_06.independent_columns(np.transpose([*wide, under])) == [0, 1]
    assert LESSON_06.independent_columns(np.transpose([*wide, over])) == [0, 1, 2]
    assert LESSON_06.dependency([*two, [1, 2.9 * step, 0]])[1] == 0
    assert LESSON_06.dependency([*two, [1, 3.2 * step, 0]])[1] != 0
    assert LESSON_06.default_tol(np.array([[1.0, -7], [2, 3], [0, 1]])) / EPS_06 == pytest.approx(2100)
    assert LESSON_06.default_tol(np.zeros((0, 4))) == 0


def test_06_whole_number_lists_with_much_rounding():
    A = [[-6, -9, 3, -9], [-5, -9, -2, -3], [-1, 0, 4, -6], [1, 3, -1, -3]]  # 13, -12, -15, 3 give 0
    assert not LESSON_06.is_independent(A) and not LESSON_06.is_independent_as_defined(A)
    np.testing.assert_allclose(LESSON_06.dependency(A) * 15, [-13, 12, 15, -3], atol=1e-9)
    rng = np.random.default_rng(606)
    many = few = without = 0
    for size in [5, 8, 12, 12, 20] * 20:
        V = rng.integers(-9, 10, size=(size, size - 1)) @ rng.integers(-9, 10, size=(size - 1, size))
        rank = len(LESSON_06.independent_columns(V))
        many, few = many + (rank > size - 1), few + (rank < np.linalg.matrix_rank(V))
        without += LESSON_06.is_independent(V, tol=size * EPS_06)
    assert many <= 1 and few == 0 and without > 3


@given(TABLES_06, SEEDS_06)
@settings(deadline=None, max_examples=100)
def test_06_in_span_against_fractions(V, seed):
    rng = np.random.default_rng(seed)
    exact = len(exact_places_06(V))
    inside = rng.integers(-3, 4, size=len(V)) @ V
    assert LESSON_06.in_span(V, inside) and LESSON_06.in_span(V.tolist(), inside.tolist())
    b = rng.integers(-3, 4, size=V.shape[1])
    assert LESSON_06.in_span(V, b) == (len(exact_places_06([*V, b])) == exact)


def test_06_in_span_edges():
    assert LESSON_06.in_span([], [0, 0]) and not LESSON_06.in_span([], [0, 1])
    with pytest.raises(ValueError, match="the vectors have 2 entries, b has 3"):
        LESSON_06.in_span([[1, 2]], [1, 2, 3])
    with pytest.raises(ValueError, match="finite"):
        LESSON_06.in_span([[1, np.nan]], [1, 2])
    with pytest.raises(ValueError, match="finite"):
        LESSON_06.row_echelon([1, 2])
    assert LESSON_06.in_span([[1, 0]], [1, 1e-3], tol=1e-3) and not LESSON_06.in_span([[1, 0]], [1, 1e-3], tol=9e-4)
    two = [np.eye(3)[0], 5 * np.eye(3)[1]]  # tolerance: 100 * max(3, 3) * eps * 5
    assert LESSON_06.in_span(two, [1, 2, 1490 * EPS_06]) and not LESSON_06.in_span(two, [1, 2, 1510 * EPS_06])
    R, pivots = LESSON_06.row_echelon([[1, 2, 5], [0, 1e-3, 1]], tol=1e-2, columns=2)
    assert pivots == [0] and R.tolist() == [[1, 2, 5], [0, 0, 1]]
    R, pivots = LESSON_06.row_echelon([[-2, 0, 3]])
    assert pivots == [0] and not np.signbit(R[0, 1])
    assert LESSON_06.row_echelon([[1e-3, 1]], tol=1e-3)[1] == [1]


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_06_nan_and_inf_are_refused(bad):
    for function in (LESSON_06.is_independent, LESSON_06.dependency, LESSON_06.independent_columns):
        with pytest.raises(ValueError, match="finite"):
            function([[1.0, bad], [0.0, 1.0]])


@pytest.mark.parametrize("bad", [[1, 2], 5, [[1, 2], [3]], [[[1, 2]]], "text"])
def test_06_wrong_shapes_are_refused(bad):
    for function in (LESSON_06.is_independent, LESSON_06.dependency, LESSON_06.independent_columns):
        with pytest.raises(ValueError, match="all of one size|inhomogeneous"):
            function(bad)


@given(TABLES_06)
@settings(deadline=None, max_examples=60)
def test_06_row_echelon_is_reduced(A):
    R, pivots = LESSON_06.row_echelon(A)
    assert pivots == exact_places_06(A.T)
    np.testing.assert_allclose(R[:, pivots], np.eye(len(A))[:, : len(pivots)], atol=1e-12)
    np.testing.assert_allclose(A[:, pivots] @ R[: len(pivots)], A, atol=1e-11)


def test_06_one_hot_columns():
    kinds, table = LESSON_06.one_hot_columns(np.array(["b", "a", "b", "c"]))
    assert kinds == ["a", "b", "c"]
    assert table.tolist() == [[0, 1, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]]


def test_06_the_trap_and_what_the_text_says_about_it():
    X, h = LESSON_06.X, LESSON_06.h
    assert X.shape == (342, 4) and h.tolist() == [1, -1, -1, -1] and not (X @ h).any()
    assert np.linalg.matrix_rank(LESSON_06.wide) == len(LESSON_06.independent_columns(LESSON_06.wide)) == 5
    no_adelies = LESSON_06.wide[LESSON_06.species != "Adelie"]
    assert len(LESSON_06.independent_columns(no_adelies)) == np.linalg.matrix_rank(no_adelies) == 2
    best = np.linalg.lstsq(LESSON_06.wide, LESSON_06.mass, rcond=None)[0]  # the seven columns predict group means
    for group in np.unique(LESSON_06.both):
        members = LESSON_06.both == group
        np.testing.assert_allclose((LESSON_06.wide @ best)[members], LESSON_06.mass[members].mean())


def test_06_columns_at():
    np.testing.assert_allclose(LESSON_06.columns_at(90), [[1.2, -0.4], [0.4, 1.2]])
    np.testing.assert_allclose(LESSON_06.columns_at(0), [[1.2, 1.2], [0.4, 0.4]])
    np.testing.assert_allclose(LESSON_06.columns_at(180, 2)[:, 1], np.array([-1.2, -0.4]) * 2 / 1.6**0.5)


def test_06_typical_miss():
    assert LESSON_06.typical_miss(np.array([1.0, 2, 3]), np.array([1.0, 4, 1])) == pytest.approx((8 / 3) ** 0.5)
