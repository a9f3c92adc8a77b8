"""The functions of 01-linear-algebra/05-span-basis-dimension against exact fractions, NumPy and SciPy."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from notebooks import lesson
from scipy.fft import dctn

LESSON_05 = lesson("01-linear-algebra/05-span-basis-dimension")
SHAPES_05 = st.tuples(st.integers(1, 6), st.integers(1, 6))
TABLES_05 = SHAPES_05.flatmap(lambda shape: arrays(float, shape, elements=st.integers(-3, 3).map(float)))
SEEDS_05 = st.integers(0, 2**32 - 1)


def exact_pivots_05(rows):
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


def conditioned_05(m, n, kappa, rng):
    """A random m x n matrix whose singular values run from 1 down to 1 / kappa."""
    k = min(m, n)
    U, V = np.linalg.qr(rng.normal(size=(m, k)))[0], np.linalg.qr(rng.normal(size=(n, k)))[0]
    return U * np.geomspace(1, 1 / kappa, k) @ V.T


@given(TABLES_05)
@settings(deadline=None, max_examples=60)
def test_05_basis_of_keeps_exactly_the_rows_that_are_new(V):
    before = V.copy()
    basis = LESSON_05.basis_of(V)
    np.testing.assert_array_equal(basis, V[exact_pivots_05(V)])
    np.testing.assert_array_equal(LESSON_05.basis_of_by_sieve(V), basis)
    np.testing.assert_array_equal(LESSON_05.basis_of(V.tolist()), basis)
    np.testing.assert_array_equal(V, before)


@given(TABLES_05, st.data())
@settings(deadline=None, max_examples=60)
def test_05_in_span_is_the_exact_verdict(V, data):
    n = V.shape[1]
    b = data.draw(arrays(float, n, elements=st.integers(-3, 3).map(float)))
    w = data.draw(arrays(float, len(V), elements=st.integers(-3, 3).map(float)))
    exact = len(V) not in exact_pivots_05([*V, b])
    assert LESSON_05.in_span(V, b) == exact and LESSON_05.in_span(V.tolist(), list(b)) == exact
    assert LESSON_05.in_span(V, w @ V)
    for size in (1e-100, 1e20, 1e100):  # one size for all changes nothing, nor does a large b
        assert LESSON_05.in_span(size * V, size * b) == exact
    assert LESSON_05.in_span(V, 1e20 * b) == exact and LESSON_05.in_span(V, 1e20 * (w @ V))


@given(st.integers(1, 30), st.integers(1, 30), st.floats(1, 100), SEEDS_05)
@settings(deadline=None, max_examples=40)
def test_05_coordinates_have_a_small_backward_error(n, k, kappa, seed):
    rng, k = np.random.default_rng(seed), min(n, k)
    B, c = conditioned_05(n, k, kappa, rng), rng.normal(size=k)
    b = B @ c if k < n else rng.normal(size=n)
    found = LESSON_05.coordinates(b, B, tol=1e-10)
    assert found.shape == (k,)
    scale = np.linalg.norm(B, 2) * np.linalg.norm(found) + np.linalg.norm(b)
    assert np.linalg.norm(B @ found - b) < 1e-12 * scale
    np.testing.assert_allclose(found, np.linalg.lstsq(B, b, rcond=None)[0], rtol=1e-7, atol=1e-9 * np.abs(found).max())
    assert LESSON_05.in_span(B.T, b, tol=1e-10)
    assert len(LESSON_05.basis_of(B.T)) == k
    if k < n:
        normal = np.linalg.qr(np.column_stack([B, rng.normal(size=(n, 1))]))[0][:, -1]
        assert not LESSON_05.in_span(B.T, b + 1e-3 * np.abs(b).max() * normal, tol=1e-10)
        with pytest.raises(ValueError, match="not in the span"):
            LESSON_05.coordinates(b + 1e-3 * np.abs(b).max() * normal, B, tol=1e-10)


@given(st.integers(1, 30), st.floats(1, 100), st.floats(-100, 100), SEEDS_05)
@settings(deadline=None, max_examples=40)
def test_05_change_of_basis_is_the_inverse(n, kappa, power, seed):
    rng = np.random.default_rng(seed)
    B, x = conditioned_05(n, n, kappa, rng), rng.normal(size=n)
    M = LESSON_05.change_of_basis(B)
    np.testing.assert_allclose(B @ M, np.eye(n), atol=1e-11)
    np.testing.assert_allclose(M, np.linalg.inv(B), rtol=1e-8, atol=1e-10 * kappa)
    np.testing.assert_allclose(M @ x, LESSON_05.coordinates(x, B), rtol=1e-8, atol=1e-10 * kappa)
    size = 10.0**power
    np.testing.assert_allclose(size * LESSON_05.change_of_basis(B * size), M, rtol=1e-8, atol=1e-10 * kappa)
    c = LESSON_05.coordinates(x, B)
    np.testing.assert_allclose(size * LESSON_05.coordinates(x, B * size), c, rtol=1e-8, atol=1e-10 * kappa)
    np.testing.assert_allclose(LESSON_05.coordinates(1e20 * x, B), 1e20 * c, rtol=1e-8, atol=1e10 * kappa)


def test_05_worked_examples():
    np.testing.assert_allclose(LESSON_05.coordinates([1, 5], [[2, -1], [1, 1]]), [2, 3])
    np.testing.assert_allclose(LESSON_05.change_of_basis([[2, -1], [1, 1]]), [[1 / 3, 1 / 3], [-1 / 3, 2 / 3]])
    np.testing.assert_allclose(LESSON_05.coordinates([3, -4, 1], np.transpose([[1, 2, 1], [2, -1, 1]])), [-1, 2])
    np.testing.assert_allclose(LESSON_05.coordinates([6, 9], [[3], [4.5]]), [2])


@pytest.mark.parametrize("empty", [[], np.zeros((0, 2))])
def test_05_no_vectors_span_zero_alone(empty):
    assert LESSON_05.in_span(empty, [0, 0]) and not LESSON_05.in_span(empty, [0, 1e-300])
    assert len(LESSON_05.basis_of(empty)) == 0
    assert LESSON_05.coordinates([0, 0], np.transpose(empty)).shape == (0,)
    with pytest.raises(ValueError, match="not in the span"):
        LESSON_05.coordinates([0, 1], np.transpose(empty))


def test_05_zero_vectors_and_one_entry():
    assert LESSON_05.basis_of([[0, 0], [0, 0]]).shape == (0, 2)
    assert LESSON_05.basis_of([[0], [-3], [7]]).tolist() == [[-3]]
    assert LESSON_05.in_span([[0, 0]], [0, 0]) and not LESSON_05.in_span([[0, 0]], [1, 0])
    assert LESSON_05.in_span([[5]], [-7]) and LESSON_05.coordinates([6], [[-3]]).tolist() == [-2]
    assert LESSON_05.change_of_basis([[4]]).tolist() == [[0.25]]
    assert LESSON_05.change_of_basis(np.zeros((0, 0))).shape == LESSON_05.basis_of([]).shape == (0, 0)


def test_05_huge_and_tiny_vectors():
    eps = np.finfo(float).eps
    assert len(LESSON_05.basis_of([[1e20, 0], [0, 1]])) == len(LESSON_05.basis_of_by_sieve([[0, 1], [-1e20, 0]])) == 1
    assert LESSON_05.basis_of_by_sieve([[0, 1], [-1e20, 0]]).tolist() == [[-1e20, 0]]
    assert len(LESSON_05.basis_of([[1, 0], [0, 0.1 * 3 - 0.3]])) == 1
    assert LESSON_05.in_span([[1, 0]], [0, 0.1 * 3 - 0.3]) and LESSON_05.in_span([[-1e20, 0]], [0, 1])
    assert LESSON_05.in_span(np.eye(2), [1e20, 3e20])  # a large b does not hide the vectors
    np.testing.assert_allclose(LESSON_05.coordinates([1e20, -3e20], np.eye(2)), [1e20, -3e20])
    np.testing.assert_allclose(LESSON_05.change_of_basis([[1e-20]]), [[1e20]])
    with pytest.raises(ValueError, match="dependent"):
        LESSON_05.change_of_basis([[1e20, 0], [0, 1]])
    assert LESSON_05.change_of_basis([[1, 0], [0, 201 * eps]]).shape == (2, 2)  # judged by B, not by [B | I]
    assert LESSON_05.change_of_basis([[1e-20, 0], [0, -1e-20]]).shape == (2, 2)


def test_05_results_that_no_float_holds_are_refused():
    with np.errstate(over="ignore"):
        for call in (
            lambda: LESSON_05.coordinates([1e300], [[1e-300]]),
            lambda: LESSON_05.coordinates([1e308, 1], [[0.1, 0], [0, 1]]),
            lambda: LESSON_05.change_of_basis([[1e-310]]),
        ):
            with pytest.raises(ValueError, match="too large"):
                call()


@given(SEEDS_05)
@settings(deadline=None, max_examples=60)
def test_05_members_whose_terms_cancel_stay_members(seed):
    rng = np.random.default_rng(seed)
    V = rng.normal(size=(3, 5))
    V[1] = V[0] + 0.001 * rng.normal(size=5)
    w = np.array([1, -1, 0]) + 1e-6 * rng.normal(size=3)
    assert LESSON_05.in_span(V, w @ V)


def test_05_the_tolerance_decides():
    V = np.array([[1.0, 0.0, 2.0], [0.0, 1.0, -1.0]])
    b = V[0] + V[1] + [0, 0, 1e-6]
    assert not LESSON_05.in_span(V, b) and LESSON_05.in_span(V, b, tol=1e-5) and not LESSON_05.in_span(V, b, tol=1e-7)
    assert len(LESSON_05.basis_of([*V, b])) == 3 and len(LESSON_05.basis_of([*V, b], tol=1e-5)) == 2
    np.testing.assert_allclose(LESSON_05.coordinates(b, V.T, tol=1e-5), [1, 1], atol=1e-5)
    nearly = np.array([[1, 1], [1, 1 + 1e-8]])
    assert LESSON_05.change_of_basis(nearly).shape == (2, 2)
    for function in (LESSON_05.change_of_basis, lambda B, tol: LESSON_05.coordinates([1, 2], B, tol)):
        with pytest.raises(ValueError, match="dependent"):
            function(nearly, 1e-6)


def test_05_rounding_is_forgiven_and_the_default_grows_with_the_shape():
    V, eps = np.eye(3)[:2], np.finfo(float).eps
    assert LESSON_05.in_span(V, [1, 0, 299 * eps]) and not LESSON_05.in_span(V, [1, 0, 302 * eps])
    many = np.vstack([V] * 5)
    assert LESSON_05.in_span(many, [1, 0, 1099 * eps]) and not LESSON_05.in_span(many, [1, 0, 1101 * eps])
    assert len(LESSON_05.basis_of([*V, [1, 0, 302 * eps]])) == 3
    assert len(LESSON_05.basis_of([*V, [1, 0, 299 * eps]])) == 2


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_05_nan_and_inf_are_refused(bad):
    V = [[1.0, bad], [0.0, 1.0]]
    for call in (
        lambda: LESSON_05.in_span(V, [1, 1]),
        lambda: LESSON_05.in_span([[1, 1]], [bad, 1]),
        lambda: LESSON_05.basis_of(V),
        lambda: LESSON_05.coordinates([1, 1], V),
        lambda: LESSON_05.coordinates([1, bad], np.eye(2)),
        lambda: LESSON_05.change_of_basis(V),
        lambda: LESSON_05.row_echelon(V),
    ):
        with pytest.raises(ValueError, match="finite"):
            call()


def test_05_wrong_shapes_are_refused():
    for call in (
        lambda: LESSON_05.in_span([[1, 2]], [1, 2, 3]),
        lambda: LESSON_05.in_span([1, 2], [1, 2]),
        lambda: LESSON_05.in_span([[1, 2]], 3),
        lambda: LESSON_05.in_span([[1, 2]], [[1, 2]]),
        lambda: LESSON_05.in_span([[1, 2], [3]], [1, 2]),
        lambda: LESSON_05.basis_of([1, 2]),
        lambda: LESSON_05.basis_of(5),
        lambda: LESSON_05.coordinates([1, 2, 3], np.eye(2)),
        lambda: LESSON_05.coordinates([1, 2], [[1, 0, 1], [0, 1, 1]]),
        lambda: LESSON_05.coordinates([1, 2, 4], [[1, 0], [0, 1], [1, 1]]),
        lambda: LESSON_05.coordinates([1, 2], [[1, 2], [2, 4]]),
        lambda: LESSON_05.coordinates([1, 2], [[0, 1], [0, 2]]),
        lambda: LESSON_05.change_of_basis([[1, 2, 3], [4, 5, 6]]),
        lambda: LESSON_05.change_of_basis([[1, 2], [2, 4]]),
        lambda: LESSON_05.change_of_basis([[0, 0], [0, 0]]),
        lambda: LESSON_05.row_echelon([1, 2]),
    ):
        with pytest.raises(ValueError):
            call()


@given(TABLES_05)
@settings(deadline=None, max_examples=60)
def test_05_row_echelon_is_reduced_and_has_the_same_row_space(A):
    assert LESSON_05.row_echelon(A, tol=1e-12)[1] == exact_pivots_05(A.T)
    R, pivots = LESSON_05.row_echelon(A, tol=1e-12)
    np.testing.assert_allclose(R[:, pivots], np.eye(len(A))[:, : len(pivots)], atol=1e-12)
    np.testing.assert_allclose(R[len(pivots) :], 0, atol=1e-12)
    np.testing.assert_allclose(A[:, pivots] @ R[: len(pivots)], A, atol=1e-11)


def test_05_functions_leave_their_arguments_alone():
    V, b = np.array([[2.0, 4.0, 0.0], [1.0, 3.0, 5.0]]), np.array([3.0, 7.0, 5.0])
    B = np.array([[2.0, -1.0], [1.0, 1.0]])
    kept = V.copy(), b.copy(), B.copy()
    LESSON_05.in_span(V, b), LESSON_05.basis_of(V), LESSON_05.coordinates(b, V.T), LESSON_05.change_of_basis(B)
    basis = LESSON_05.basis_of(V)
    basis[:] = 0
    for array, copy in zip((V, b, B), kept):
        np.testing.assert_array_equal(array, copy)


def test_05_patterns_are_scipys_cosine_transform():
    images, C = LESSON_05.images, LESSON_05.C
    expected = dctn(images.reshape(-1, 8, 8).astype(float), axes=(1, 2), norm="ortho")
    for place, (a, b) in enumerate(LESSON_05.pairs):
        np.testing.assert_allclose(C[:, place], expected[:, a, b], atol=1e-10)
    np.testing.assert_allclose(LESSON_05.patterns @ LESSON_05.patterns.T, np.eye(64), atol=1e-13)
    assert len(LESSON_05.album) == np.linalg.matrix_rank(images) == 61


def test_05_ways_counts_settings():
    assert LESSON_05.ways(np.array([[1, 1, 1, 1]]), [3, 3, 3, 3]) == 1
    assert LESSON_05.ways(np.array([[1, 1, 0, 0], [1, 1, 0, 0]]), [0, 0, 0, 0]) == 19
    assert LESSON_05.ways(np.array([[2, 2, 2, 2]]), [20, 20, 20, 20]) == 0
    assert LESSON_05.ways(np.array([[2, 2, 2, 2]]), [-20, -20, -20, -20]) == 0
    assert LESSON_05.ways(np.array([[2, 2, 2, 2]]), [-18, -18, -18, -18]) == 1


def test_05_row_echelon_measures_against_the_largest_entry():
    assert LESSON_05.row_echelon([[1e10, 0], [0, 1e-8]])[1] == [0]
    assert LESSON_05.row_echelon([[-1e10, 0], [0, 1e-8]])[1] == [0]
    assert LESSON_05.row_echelon([[1e10, 0], [0, 1e-3]])[1] == [0, 1]
    eps = np.finfo(float).eps
    assert LESSON_05.row_echelon([[1, 0, 0], [0, 0, 299 * eps]])[1] == [0]
    assert LESSON_05.row_echelon([[1, 0, 0], [0, 0, 301 * eps]])[1] == [0, 2]
    assert LESSON_05.row_echelon([[1, 0], [0, 299 * eps], [0, 0]])[1] == [0]
    R, pivots = LESSON_05.row_echelon([[2, 0, 5e9], [0, 1e-12, 7]], columns=2)  # what stands behind sets no tolerance
    assert pivots == [0, 1] and R.tolist() == [[1, 0, 2.5e9], [0, 1, 7e12]]
    assert LESSON_05.row_echelon([[0, 1, 3], [0, 2, 4]], columns=1)[1] == []
    assert not np.signbit(LESSON_05.row_echelon([[-2.0, 0, -0.0], [0, -3, 0]])[0]).any()
    assert LESSON_05.row_echelon([[1, 0], [0, 1e-3]], tol=1e-3)[1] == [0]
    assert LESSON_05.row_echelon([[1e-30, 0], [0, 2e-30]])[1] == [0, 1]
    assert LESSON_05.row_echelon(np.zeros((0, 3)))[1] == LESSON_05.row_echelon(np.zeros((3, 0)))[1] == []


def test_05_messages_name_the_sizes():
    with pytest.raises(ValueError, match="have 2 entries, b has 3"):
        LESSON_05.in_span([[1, 2]], [1, 2, 3])
    with pytest.raises(ValueError, match="have 4 entries, b has 3"):
        LESSON_05.coordinates([1, 2, 3], np.eye(4)[:, :2])
    with pytest.raises(ValueError, match=r"B of shape \(2, 3\)"):
        LESSON_05.change_of_basis([[1, 2, 3], [4, 5, 6]])
