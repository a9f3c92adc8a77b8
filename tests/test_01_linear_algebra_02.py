"""The functions of 01-linear-algebra/02-vector-and-matrix-operations against exact fractions, NumPy and SciPy."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from notebooks import lesson
from scipy.spatial.distance import cdist

LESSON_02 = lesson("01-linear-algebra/02-vector-and-matrix-operations")
NUMBERS_02 = st.floats(-1e6, 1e6, allow_subnormal=False).filter(lambda x: x == 0 or abs(x) > 1e-6)
SIZES_02 = st.integers(0, 5)
PRODUCTS_02 = [LESSON_02.matmul, LESSON_02.matmul_loops, LESSON_02.matmul_row_column]
MATVECS_02 = [LESSON_02.matvec, LESSON_02.matvec_by_formula]
EPS_02 = np.finfo(float).eps


@st.composite
def factors_02(draw, elements=NUMBERS_02):
    """Matrices of shapes (m, n) and (n, p)."""
    m, n, p = draw(SIZES_02), draw(SIZES_02), draw(SIZES_02)
    return draw(arrays(float, (m, n), elements=elements)), draw(arrays(float, (n, p), elements=elements))


def exact_product_02(A, B):
    """The product in fractions, and the same with absolute values, as lists of rows."""
    columns = [[Fraction(b) for b in column] for column in B.T]
    rows = [[Fraction(a) for a in row] for row in A]
    exact = [[sum((a * b for a, b in zip(row, column)), Fraction(0)) for column in columns] for row in rows]
    size = [[sum((abs(a * b) for a, b in zip(row, column)), Fraction(0)) for column in columns] for row in rows]
    return exact, size


@pytest.mark.parametrize("product", PRODUCTS_02)
@given(factors_02())
@settings(deadline=None, max_examples=30)
def test_02_products_are_exact_up_to_rounding(product, pair):
    A, B = pair
    found = product(A, B)
    assert found.shape == (A.shape[0], B.shape[1]) and found.dtype == float
    exact, size = exact_product_02(A, B)
    for found_row, exact_row, size_row in zip(found, exact, size):
        for value, wanted, bound in zip(found_row, exact_row, size_row):
            assert abs(Fraction(float(value)) - wanted) <= (A.shape[1] + 1) * EPS_02 * float(bound)


@pytest.mark.parametrize("product", PRODUCTS_02)
@given(factors_02(st.integers(-1000, 1000).map(float)))
@settings(deadline=None, max_examples=20)
def test_02_products_of_whole_numbers_are_exact(product, pair):
    A, B = pair
    assert np.array_equal(product(A.astype(int), B.astype(int).tolist() if B.size else B), np.dot(A, B))


@pytest.mark.parametrize("product", PRODUCTS_02)
def test_02_products_of_larger_matrices_are_numpys(product):
    generator = np.random.default_rng(0)
    A, B = generator.normal(size=(30, 17)), generator.normal(size=(17, 23))
    np.testing.assert_allclose(product(A, B), np.dot(A, B), atol=1e-13)


@pytest.mark.parametrize("product", PRODUCTS_02)
def test_02_products_without_terms_are_zero(product):
    assert np.array_equal(product(np.zeros((2, 0)), np.zeros((0, 3))), np.zeros((2, 3)))
    assert product(np.zeros((0, 4)), np.zeros((4, 3))).shape == (0, 3)
    assert product(np.zeros((4, 3)), np.zeros((3, 0))).shape == (4, 0)


@pytest.mark.parametrize("product", PRODUCTS_02)
def test_02_nan_in_nan_out(product):
    found = product([[np.nan, 1.0], [2.0, 3.0]], [[0.0, 1.0], [1.0, 0.0]])
    assert np.isnan(found[0]).all() and np.array_equal(found[1], [3.0, 2.0])
    for matvec in MATVECS_02:
        found = matvec([[np.nan, 1.0], [2.0, 3.0]], [0.0, 1.0])
        assert np.isnan(found[0]) and found[1] == 3


@pytest.mark.parametrize("product", PRODUCTS_02)
def test_02_huge_and_tiny_entries_keep_their_size(product):
    np.testing.assert_allclose(product([[1e150, 1e-150]], [[1e150], [1e-150]]), [[1e300]])
    np.testing.assert_allclose(product([[1e-150]], [[-2e-150]]), [[-2e-300]])


@pytest.mark.parametrize("product", PRODUCTS_02)
@pytest.mark.parametrize(
    "A, B",
    [
        ([[1, 2]], [[3, 4]]),
        ([1, 2], [[3], [4]]),
        ([[1, 2]], [3, 4]),
        (2, [[1]]),
        ([[1]], 2),
        (np.ones((2, 2, 2)), np.ones((2, 2))),
        (np.ones((2, 2)), np.ones((2, 2, 2))),
        (np.ones((2, 0)), np.ones((1, 2))),
    ],
)
def test_02_products_refuse_what_does_not_fit(product, A, B):
    with pytest.raises(ValueError, match="wanted"):
        product(A, B)


def test_02_arguments_stay_as_they_are():
    A, B, x = np.arange(6.0).reshape(2, 3), np.arange(12.0).reshape(3, 4), np.arange(3.0)
    copies = A.copy(), B.copy(), x.copy()
    for product in PRODUCTS_02:
        product(A, B)[:] = 7
    for matvec in MATVECS_02:
        matvec(A, x)[:] = 7
    assert all(np.array_equal(kept, copy) for kept, copy in zip((A, B, x), copies))


@pytest.mark.parametrize("matvec", MATVECS_02)
@given(factors_02())
@settings(deadline=None, max_examples=30)
def test_02_matvec_is_exact_up_to_rounding(matvec, pair):
    A, x = pair[0], pair[1].sum(axis=1)
    found = matvec(A, x)
    assert found.shape == (len(A),) and found.dtype == float
    exact, size = exact_product_02(A, x[:, None])
    for value, (wanted,), (bound,) in zip(found, exact, size):
        assert abs(Fraction(float(value)) - wanted) <= (len(x) + 1) * EPS_02 * float(bound)


def test_02_matvec_of_generic_lists():
    assert np.array_equal(LESSON_02.matvec([[2, -1, 3], [1, 4, -2]], [3, -2, 1]), [11, -7])
    assert np.array_equal(LESSON_02.matvec(np.zeros((2, 0)), []), [0, 0])
    assert LESSON_02.matvec(np.zeros((0, 3)), [1, 2, 3]).shape == (0,)


@pytest.mark.parametrize(
    "A, x", [([[1, 2]], [1]), ([1, 2], [1, 2]), ([[1, 2]], [[1, 2]]), ([[1]], 1), (3, 3), (np.ones((2, 2, 2)), [1, 2])]
)
def test_02_matvec_refuses_what_does_not_fit(A, x):
    with pytest.raises(ValueError, match="wanted"):
        LESSON_02.matvec(A, x)


@pytest.mark.parametrize("x", [[], [1], [1, 2, 3]])
def test_02_matvec_by_formula_refuses_vectors_of_another_size(x):
    with pytest.raises(ValueError):
        LESSON_02.matvec_by_formula([[1, 2], [3, 4]], x)


@given(st.floats(-100, 100))
@settings(deadline=None)
def test_02_rotation_multiplies_complex_numbers(theta):
    turn = np.exp(1j * theta)
    wanted = [[turn.real, (turn * 1j).real], [turn.imag, (turn * 1j).imag]]
    found = LESSON_02.rotation(theta)
    assert found.shape == (2, 2)
    np.testing.assert_allclose(found, wanted, atol=1e-14)
    np.testing.assert_allclose(found.T @ found, np.eye(2), atol=1e-15)
    assert np.linalg.det(found) == pytest.approx(1)


def test_02_rotation_of_simple_angles():
    assert np.array_equal(LESSON_02.rotation(0), np.eye(2))
    np.testing.assert_allclose(LESSON_02.rotation(np.pi / 2), [[0, -1], [1, 0]], atol=1e-15)
    np.testing.assert_allclose(LESSON_02.rotation(np.pi / 6) @ [2, 1], [3**0.5 - 0.5, 1 + 3**0.5 / 2])


def test_02_rotation_of_nan_is_nan_and_other_input_is_refused():
    assert np.isnan(LESSON_02.rotation(np.nan)).all()
    for bad in (np.inf, -np.inf, [0.1], [0.1, 0.2], [[0.1]], "a quarter"):
        with pytest.raises(ValueError):
            LESSON_02.rotation(bad)


@given(st.integers(1, 4).flatmap(lambda d: arrays(float, (25, d), elements=st.integers(-9, 9).map(float))))
@settings(deadline=None, max_examples=30)
def test_02_centroid_layer_scores_the_nearest_average_highest(X):
    y = np.arange(25) % 10
    W, b = LESSON_02.centroid_layer(X, y)
    averages = np.array([X[y == digit].mean(axis=0) for digit in range(10)])
    np.testing.assert_allclose(W, averages.T, atol=1e-12)
    scores, distances = X @ W + b, cdist(X, averages)
    np.testing.assert_allclose(np.sum(X**2, axis=1)[:, None] - 2 * scores, distances**2, atol=1e-9)


@pytest.mark.parametrize("missing", range(10))
def test_02_centroid_layer_refuses_a_digit_without_examples(missing):
    y = np.delete(np.repeat(np.arange(10), 2), [2 * missing, 2 * missing + 1])
    with pytest.raises(ValueError, match="each digit"):
        LESSON_02.centroid_layer(np.ones((18, 3)), y)


def test_02_centroid_layer_takes_single_examples():
    X = np.random.default_rng(0).normal(size=(10, 3))
    W, b = LESSON_02.centroid_layer(X, np.arange(10))
    np.testing.assert_allclose(W, X.T)
    np.testing.assert_allclose(b, [-(x**2).sum() / 2 for x in X])


def test_02_stratified_fifth_holds_out_a_fifth_of_each_digit():
    y = np.repeat(np.arange(10), np.arange(10, 60, 5))
    test = LESSON_02.stratified_fifth(y, 3)
    assert test.shape == y.shape and test.dtype == bool
    for digit in range(10):
        assert test[y == digit].sum() == round(np.sum(y == digit) / 5)
    assert np.array_equal(test, LESSON_02.stratified_fifth(y, 3))
    assert not np.array_equal(test, LESSON_02.stratified_fifth(y, 4))
