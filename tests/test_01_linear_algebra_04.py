"""Linear combinations, elimination and systems of lesson 4 against exact fractions and NumPy."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from notebooks import lesson

LESSON_04 = lesson("01-linear-algebra/04-linear-combinations")
EPS_04 = np.finfo(float).eps
SIZES_04 = st.tuples(st.integers(0, 5), st.integers(0, 5))
SMALL_04 = st.integers(-3, 3).map(float)
NUMBERS_04 = st.floats(-1e6, 1e6, allow_subnormal=False).filter(lambda x: x == 0 or abs(x) > 1e-6)
SEEDS_04 = st.integers(0, 2**32 - 1)


def exact_echelon_04(A):
    """Reduced row echelon form in exact fractions, the first row that is not 0 as pivot: (rows, pivots)."""
    rows, pivots = [[Fraction(entry) for entry in row] for row in np.asarray(A).tolist()], []
    for j in range(np.shape(A)[1]):
        i = len(pivots)
        found = next((k for k in range(i, len(rows)) if rows[k][j] != 0), None)
        if found is None:
            continue
        rows[i], rows[found] = rows[found], rows[i]
        rows[i] = [entry / rows[i][j] for entry in rows[i]]
        for k in range(len(rows)):
            if k != i:
                rows[k] = [a - rows[k][j] * b for a, b in zip(rows[k], rows[i])]
        pivots.append(j)
    return np.array([[float(entry) for entry in row] for row in rows]).reshape(np.shape(A)), pivots


def matrix_04(rng, m, n, rank, condition):
    """A random m x n matrix with a given number of singular values above 0, from 1 down to 1 / condition."""
    left, right = (np.linalg.qr(rng.normal(size=(size, size)))[0][:, :rank] for size in (m, n))
    return left * np.geomspace(1, 1 / condition, rank) @ right.T


def backward_error_04(A, x, b):
    return np.linalg.norm(A @ x - b) / (np.linalg.norm(A, 2) * np.linalg.norm(x) + np.linalg.norm(b))


@given(
    st.tuples(st.integers(0, 6), st.integers(1, 6)).flatmap(
        lambda s: st.tuples(arrays(float, s[:1], elements=NUMBERS_04), arrays(float, s, elements=NUMBERS_04))
    )
)
@settings(deadline=None, max_examples=60)
def test_04_linear_combination_is_the_sum(drawn):
    weights, vectors = drawn
    bound = 10 * EPS_04 * (np.abs(weights) @ np.abs(vectors))
    for given_vectors in (vectors, list(vectors) if len(vectors) else vectors):
        result = LESSON_04.linear_combination(weights, given_vectors)
        assert result.shape == vectors.shape[1:]
        for j, column in enumerate(vectors.T):
            exact = sum((Fraction(w) * Fraction(v) for w, v in zip(weights, column)), Fraction(0))
            assert abs(Fraction(result[j]) - exact) <= bound[j]
    if len(weights):
        np.testing.assert_allclose(LESSON_04.linear_combination_as_written(weights, vectors), result, atol=bound.max())


def test_04_linear_combination_details():
    combine = LESSON_04.linear_combination
    np.testing.assert_array_equal(combine([2, -1], [[1, 2, 3], [4, 5, 6]]), [-2, -1, 0])
    np.testing.assert_array_equal(combine([], np.zeros((0, 3))), [0, 0, 0])
    assert combine((3,), ((2,),)).tolist() == [6]
    assert np.isnan(combine([np.nan, 1], [[1, 2], [3, 4]])).all()
    for weights, vectors in [
        ([1], [[1], [2]]),
        ([1, 2, 3], [[1, 2], [3, 4]]),
        (2, [1, 2]),
        ([1, 2], [1, 2]),
        ([[1]], [[1]]),
    ]:
        with pytest.raises(ValueError, match="shapes"):
            combine(weights, vectors)


@given(SIZES_04.flatmap(lambda shape: arrays(float, shape, elements=SMALL_04)))
@settings(deadline=None, max_examples=150)
def test_04_row_echelon_is_the_exact_one(A):
    kept = A.copy()
    R, pivots = LESSON_04.row_echelon(A)
    exact, wanted = exact_echelon_04(A)
    assert pivots == wanted and R.dtype == float and not np.signbit(R[R == 0]).any()
    np.testing.assert_allclose(R, exact, atol=1e-12)
    assert np.array_equal(R[:, pivots], np.eye(len(A))[:, : len(pivots)]), "ones and zeros are exact"
    assert not R[len(pivots) :].any() and np.array_equal(A, kept)
    as_lists, same = LESSON_04.row_echelon(A.tolist()) if A.size else (R, pivots)
    assert np.array_equal(as_lists, R) and same == pivots


@given(SEEDS_04, st.integers(1, 30), st.integers(1, 30))
@settings(deadline=None, max_examples=40)
def test_04_row_echelon_of_random_matrices(seed, m, n):
    rng = np.random.default_rng(seed)
    A = matrix_04(rng, m, n, min(m, n), 100) * 10.0 ** rng.integers(-100, 100)
    R, pivots = LESSON_04.row_echelon(A)
    assert len(pivots) == min(m, n)
    scale = np.abs(A).max() * np.abs(R).max() * max(m, n)
    np.testing.assert_allclose(A[:, pivots] @ R[: len(pivots)], A, atol=1e-12 * scale)


@pytest.mark.parametrize("m, n", [(2, 2), (5, 2), (2, 5), (3, 3)])
@pytest.mark.parametrize("scale", [1.0, 1e-130, 1e130])
def test_04_what_counts_as_zero(m, n, scale):
    tol = 100 * max(m, n) * EPS_04 * (4 * scale)
    for factor, wanted in [(0.995, [0]), (1.0, [0]), (1.005, [0, 1])]:
        A = np.zeros((m, n))
        A[0, 0], A[1, 1] = -4 * scale, factor * tol
        R, pivots = LESSON_04.row_echelon(A)
        reduced = np.zeros((m, n))
        reduced[wanted, wanted] = 1
        assert pivots == wanted and np.array_equal(R, reduced)


def test_04_tol_is_what_the_caller_says():
    A = [[1, 2, 0], [0, 0.5, 1]]
    for tol, wanted in [(0, [0, 1]), (0.4, [0, 1]), (0.5, [0, 2]), (2, [])]:
        assert LESSON_04.row_echelon(A, tol=tol)[1] == wanted
    assert LESSON_04.row_echelon([[0.1, 0.3], [0.3, 0.9]])[1] == [0]
    assert LESSON_04.row_echelon([[0.1, 0.3], [0.3, 0.9]], tol=0)[1] == [0, 1]


def test_04_rounding_seldom_becomes_a_pivot():
    rng = np.random.default_rng(12)
    for size, rank, rounds in [(3, 2, 300), (12, 6, 300), (30, 15, 40)]:
        extra = 0
        for _ in range(rounds):
            A = rng.integers(-9, 10, size=(size, rank)) @ rng.integers(-9, 10, size=(rank, size))
            extra += len(LESSON_04.row_echelon(A)[1]) > rank
        assert extra <= rounds // 40


def test_04_the_largest_entry_is_the_pivot():
    # Without it, 1e-20 would be the pivot (with tol=0), and the 1 in the second row would be lost by rounding.
    R, pivots = LESSON_04.row_echelon([[1e-20, 1, 1], [1, 1, 2]], tol=0)
    assert pivots == [0, 1]
    np.testing.assert_allclose(R, [[1, 0, 1], [0, 1, 1]], atol=1e-12)
    R, pivots = LESSON_04.row_echelon([[1e-20, 1, 1], [-1, 1, 0]], tol=0)
    np.testing.assert_allclose(R, [[1, 0, 1], [0, 1, 1]], atol=1e-12)


@given(SEEDS_04, st.integers(1, 12))
@settings(deadline=None, max_examples=25)
def test_04_columns_carries_right_sides_along(seed, n):
    rng = np.random.default_rng(seed)
    A, B = matrix_04(rng, n, n, n, 100), 1e20 * rng.normal(size=(n, 3))
    R, pivots = LESSON_04.row_echelon(np.column_stack([A, B]), columns=n)
    assert pivots == list(range(n)) and np.array_equal(R[:, :n], np.eye(n))
    np.testing.assert_allclose(R[:, n:], np.linalg.solve(A, B), rtol=1e-9, atol=1e10)
    R, pivots = LESSON_04.row_echelon([[1, 2, 5], [2, 4, 7]], columns=2)
    assert pivots == [0] and R[1, 2] != 0, "no pivot behind the bar"
    assert LESSON_04.row_echelon([[0, 5], [0, 7]], columns=1)[1] == [] == LESSON_04.row_echelon([[3]], columns=0)[1]


@pytest.mark.parametrize("bad", [[1, 2], 3, [[[1]]], [[np.nan]], [[1, np.inf]], [[1], [2, 3]], [["a"]]])
def test_04_row_echelon_refuses(bad):
    with pytest.raises(ValueError):
        LESSON_04.row_echelon(bad)


@given(SEEDS_04, st.integers(1, 30), st.sampled_from([1, 10, 100]))
@settings(deadline=None, max_examples=60)
def test_04_solve_square(seed, n, condition):
    rng = np.random.default_rng(seed)
    A = matrix_04(rng, n, n, n, condition) * 10.0 ** rng.integers(-60, 60)
    b = rng.normal(size=n) * 10.0 ** rng.integers(-60, 60)
    kept = A.copy(), b.copy()
    x, directions = LESSON_04.solve(A, b)
    assert directions.shape == (n, 0) and x.shape == (n,)
    assert backward_error_04(A, x, b) < 1e-13
    np.testing.assert_allclose(x, np.linalg.solve(A, b), rtol=1e-10, atol=1e-10 * np.abs(x).max())
    assert np.array_equal(A, kept[0]) and np.array_equal(b, kept[1])


@given(
    SIZES_04.flatmap(
        lambda s: st.tuples(
            arrays(float, s, elements=SMALL_04),
            arrays(float, s[:1], elements=SMALL_04),
            arrays(float, s[1:], elements=SMALL_04),
        )
    )
)
@settings(deadline=None, max_examples=200)
def test_04_solve_reports_the_case_that_fractions_report(drawn):
    A, b, x = drawn
    for side in (b, A @ x):
        exact, pivots = exact_echelon_04(np.column_stack([A, side]))
        n = A.shape[1]
        if n in pivots:
            with pytest.raises(ValueError, match="no solution"):
                LESSON_04.solve(A, side)
            continue
        found, directions = LESSON_04.solve(A, side)
        wanted = np.zeros(n)
        wanted[pivots] = exact[: len(pivots), n]
        np.testing.assert_allclose(found, wanted, atol=1e-12)
        free = [j for j in range(n) if j not in pivots]
        assert directions.shape == (n, len(free)) and np.array_equal(directions[free], np.eye(len(free)))
        assert np.array_equal(found[free], np.zeros(len(free)))
        np.testing.assert_allclose(A @ directions, np.zeros((len(A), len(free))), atol=1e-12)
        assert not np.signbit(directions[directions == 0]).any()


@given(SEEDS_04, st.integers(1, 20), st.integers(1, 20), st.sampled_from([1e-90, 1.0, 1e90]))
@settings(deadline=None, max_examples=40)
def test_04_solve_any_shape(seed, m, n, scale):
    rng = np.random.default_rng(seed)
    A = matrix_04(rng, m, n, min(m, n), 10) * scale
    b = A @ rng.normal(size=n)
    x, directions = LESSON_04.solve(A, b)
    assert directions.shape == (n, max(n - m, 0)) and backward_error_04(A, x, b) < 1e-12
    np.testing.assert_allclose(A @ directions / scale, 0, atol=1e-10 * max(1, np.abs(directions).max(initial=0)))
    if m > n:
        away = np.linalg.qr(A, mode="complete")[0][:, -1]  # perpendicular to all columns
        for share in (1.0, 1e-6):
            with pytest.raises(ValueError, match="no solution"):
                LESSON_04.solve(A, b + share * np.linalg.norm(b) * away)


@pytest.mark.parametrize("n", range(1, 13))
def test_04_hilbert(n):
    H = 1 / (np.arange(n)[:, None] + np.arange(n) + 1.0)
    for b in (H.sum(axis=1), np.ones(n), (-1.0) ** np.arange(n)):
        try:
            x, directions = LESSON_04.solve(H, b)
        except ValueError as error:  # rounding hides whether the huge x reaches b
            assert n > 8 and b[1] == -1 and ("undecided" in str(error) or n > 10)  # from 11 on a pivot is below tol
            continue
        assert np.isfinite(x).all() and np.isfinite(directions).all()
        assert backward_error_04(H, x, b) < 1e-12 and np.abs(H @ x - b).max() <= 1e-6 * np.abs(b).max()


def test_04_a_pivot_that_is_rounding_does_not_make_a_solution():
    # Third row = -3 * first - second, so two pivots on paper, and one of the two sides cannot be reached.
    A = [[1.9, 0.7, 0.3], [0.6, 0.2, 1.9], [-6.3, -2.3, -2.8]]
    assert LESSON_04.row_echelon(A)[1] == [0, 1] and LESSON_04.row_echelon(A, tol=0)[1] == [0, 1, 2]
    with pytest.raises(ValueError, match="no solution"):
        LESSON_04.solve(A, [1, 2, -4])
    x, directions = LESSON_04.solve(A, [1, 2, -5])
    assert directions.shape == (3, 1)
    np.testing.assert_allclose(A @ x, [1, 2, -5], atol=1e-10)
    np.testing.assert_allclose(A @ directions, 0, atol=1e-10)


def test_04_contradictions_stay_contradictions():
    rng = np.random.default_rng(4)
    for size, rank, rounds in [(3, 2, 200), (20, 10, 100)]:
        for _ in range(rounds):
            A, b = rng.normal(size=(size, rank)) @ rng.normal(size=(rank, size)), rng.normal(size=size)
            with pytest.raises(ValueError, match="no solution|undecided"):
                LESSON_04.solve(A, b)


def test_04_undecided():
    # The first pivot is a little above tol, so x is near 1e12, and rounding explains a miss of 0.07 in the last row.
    small = 1e-12
    for miss, ending in [(0.9e-6, None), (-0.9e-6, None), (1.1e-6, "undecided"), (-1.1e-6, "undecided")]:
        for scale, near in [(1.0, 12), (-1.0, 12), (1e100, 112), (-1e-100, -88)]:
            A, b = np.array([[small, 1], [0, 1], [0, 0]]), scale * np.array([0, -1, miss])
            if ending:
                with pytest.raises(ValueError, match=rf"{ending}: x has entries near 1e{near:+}\b".replace("+", r"\+")):
                    LESSON_04.solve(A, b)
            else:
                x, directions = LESSON_04.solve(A, b)
                assert directions.shape == (2, 0)
                np.testing.assert_allclose(x / scale, [1 / small, -1])
    with pytest.raises(ValueError, match="no solution"):  # more than rounding explains
        LESSON_04.solve([[small, 1], [0, 1], [0, 0]], [0, -1, 0.2])


def test_04_how_near_counts_as_reached():
    # One unknown, two equations, x = 1: the miss in the second is measured by 100 * 2 * eps * (1 * 1 + 1).
    allowed = 400 * EPS_04
    for miss in (0.995 * allowed, -0.995 * allowed):
        x, directions = LESSON_04.solve([[1], [0]], [1, miss])
        assert x.tolist() == [1] and directions.shape == (1, 0)
    for miss in (1.005 * allowed, -1.005 * allowed):
        with pytest.raises(ValueError, match="no solution"):
            LESSON_04.solve([[1], [0]], [1, miss])
    # With entries of other sizes: max |A| = 8, sum |x| = 0.75, max |b| = 4, three equations.
    allowed = 300 * EPS_04 * (8 * 0.75 + 4)
    rows = np.array([[-8.0, 0], [0, 2], [0, 0]])
    for sign in (1, -1):
        b = sign * np.array([-4, 0.5, 0.995 * allowed])
        assert LESSON_04.solve(rows, b)[0].tolist() == [0.5 * sign, 0.25 * sign]
        with pytest.raises(ValueError, match="no solution"):
            LESSON_04.solve(rows, b * [1, 1, 1.01])


def test_04_scales_of_both_sides_do_not_matter():
    for size in (1e-140, 1e-5, 1e7, 1e140):
        x, directions = LESSON_04.solve([[1, 2], [3, 4]], np.array([5, 11]) * size)
        np.testing.assert_allclose(x, np.array([1, 2]) * size)
        x, directions = LESSON_04.solve(np.array([[1, 2], [3, 4]]) * size, [5, 11])
        np.testing.assert_allclose(x, np.array([1, 2]) / size)
        with pytest.raises(ValueError, match="no solution"):
            LESSON_04.solve([[1], [1]], [0, size])


def test_04_solve_empty_and_zero():
    x, directions = LESSON_04.solve(np.zeros((0, 3)), [])
    assert x.tolist() == [0, 0, 0] and np.array_equal(directions, np.eye(3))
    x, directions = LESSON_04.solve(np.zeros((2, 0)), [0, 0])
    assert x.shape == (0,) and directions.shape == (0, 0)
    x, directions = LESSON_04.solve([[0, 0]], [0])
    assert x.tolist() == [0, 0] and np.array_equal(directions, np.eye(2))
    assert LESSON_04.solve([[4]], [-2])[0].tolist() == [-0.5]
    for A, b in [(np.zeros((2, 0)), [0, 1]), ([[0]], [1]), ([[0, 0], [1, 1]], [1e-8, 1])]:
        with pytest.raises(ValueError, match="no solution"):
            LESSON_04.solve(A, b)


@pytest.mark.parametrize(
    "A, b",
    [
        ([1, 2], [1, 2]),
        ([[1, 2]], [1, 2]),
        ([[1]], 1),
        ([[1]], [[1]]),
        ([[np.nan]], [1]),
        ([[1]], [np.nan]),
        ([[1]], [np.inf]),
        ([[[1]]], [1]),
    ],
)
def test_04_solve_refuses(A, b):
    with pytest.raises(ValueError):
        LESSON_04.solve(A, b)


def test_04_nearest_centroid():
    rng = np.random.default_rng(4)
    pictures, centres = rng.normal(size=(40, 64)), rng.normal(size=(7, 64))
    found = LESSON_04.nearest_centroid(pictures, centres)
    assert found.tolist() == [min(range(7), key=lambda k: np.linalg.norm(p - centres[k])) for p in pictures]
    assert LESSON_04.typical_miss(np.array([1.0, 5]), np.array([4.0, 1])) == pytest.approx(12.5**0.5)
