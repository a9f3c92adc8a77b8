"""The functions that the lessons of 01-linear-algebra build, against independent references and on edge cases."""

import itertools
import math
import re
from collections import Counter
from fractions import Fraction
from math import factorial, log

import numpy as np
import pytest
import scipy.linalg
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from hypothesis.extra.numpy import array_shapes, arrays
from notebooks import ROOT, exercises_of, lesson, read
from scipy.fft import dctn
from scipy.spatial.distance import cdist, chebyshev, cityblock, minkowski
from scipy.spatial.distance import cosine as cosine_distance
from sklearn.decomposition import PCA
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score
from sklearn.metrics.pairwise import cosine_similarity

# Shared --------------------------------------------------------------------------------------------------------------

EPS = np.finfo(float).eps
NUMBERS = st.floats(-1e6, 1e6, allow_subnormal=False).filter(lambda x: x == 0 or abs(x) > 1e-6)
SEEDS = st.integers(0, 2**32 - 1)
SHAPES = st.tuples(st.integers(1, 6), st.integers(1, 6))
SMALL_TABLES = SHAPES.flatmap(lambda shape: arrays(float, shape, elements=st.integers(-3, 3).map(float)))


def exact_pivots(rows):
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


def conditioned(m, n, kappa, rng):
    """A random m x n matrix whose singular values run from 1 down to 1 / kappa."""
    k = min(m, n)
    U, V = np.linalg.qr(rng.normal(size=(m, k)))[0], np.linalg.qr(rng.normal(size=(n, k)))[0]
    return U * np.geomspace(1, 1 / kappa, k) @ V.T


# Lesson 01 ------------------------------------------------------------------------------------------------------------

LESSON_01 = lesson("01-linear-algebra/01-scalars-vectors-matrices")
VECTORS_01 = st.integers(1, 20).flatmap(lambda n: arrays(float, n, elements=NUMBERS))
PAIRS_01 = st.integers(1, 20).flatmap(lambda n: arrays(float, (2, n), elements=NUMBERS))
ORDERS_01 = st.one_of(st.sampled_from([1, 2, 3, np.inf]), st.floats(1, 30))
TABLES_01 = array_shapes(min_dims=2, max_dims=2, min_side=0, max_side=6).flatmap(
    lambda shape: arrays(np.int64, shape, elements=st.integers(-(2**40), 2**40))
)
WORDS_01 = st.lists(st.sampled_from(["ice", "Ice", "SEA", "sea", "fish", "7", "é", "b2"]), max_size=8)
GAPS_01 = st.sampled_from([" ", ", ", "! ", " - ", "\n", "...", "'", "_"])


@given(VECTORS_01, ORDERS_01)
@settings(deadline=None, max_examples=300)
def test_01_norm_is_numpys(v, p):
    assert LESSON_01.norm(v, p) == pytest.approx(np.linalg.norm(v, p), rel=1e-9)
    assert LESSON_01.norm_as_written(v, p) == pytest.approx(np.linalg.norm(v, p), rel=1e-9)


@given(PAIRS_01, st.floats(1, 20))
@settings(deadline=None)
def test_01_norm_of_a_difference_is_scipys_distance(pair, p):
    u, v = pair
    assert LESSON_01.norm(u - v, 1) == pytest.approx(cityblock(u, v), rel=1e-12)
    assert LESSON_01.norm(u - v, np.inf) == chebyshev(u, v)
    assert LESSON_01.norm(u - v, p) == pytest.approx(minkowski(u, v, p), rel=1e-9)


@given(st.lists(st.integers(-(10**9), 10**9), max_size=30))
@settings(deadline=None)
def test_01_norm_of_whole_numbers_is_the_root_of_an_exact_sum(values):
    exact = math.isqrt(10**20 * sum(value**2 for value in values)) / 1e10
    assert LESSON_01.norm(values) == pytest.approx(exact, rel=1e-12, abs=1e-9)
    assert LESSON_01.norm(values, 1) == pytest.approx(float(sum(Fraction(abs(value)) for value in values)), rel=1e-12)


@given(PAIRS_01, ORDERS_01, NUMBERS)
@settings(deadline=None)
def test_01_norm_meets_the_three_demands(pair, p, c):
    u, v = pair
    size, other = LESSON_01.norm(u, p), LESSON_01.norm(v, p)
    assert size >= 0 and (size == 0) == (not u.any())
    assert LESSON_01.norm(c * u, p) == pytest.approx(abs(c) * size, rel=1e-9)
    assert LESSON_01.norm(u + v, p) <= (size + other) * (1 + 1e-12)


@given(VECTORS_01)
@settings(deadline=None)
def test_01_norms_stand_in_the_order_of_theorem_4(v):
    sizes = [LESSON_01.norm(v, p) for p in (np.inf, 2, 1)]
    assert sizes[0] <= sizes[1] * (1 + 1e-12) and sizes[1] <= sizes[2] * (1 + 1e-12)
    assert sizes[2] <= len(v) * sizes[0] * (1 + 1e-12)


@pytest.mark.parametrize("scale", [5e-324, 1e-310, 1e-200, 1.0, 1e200, 1e307])
def test_01_norm_of_huge_and_tiny_entries(scale):
    v = np.array([3 * scale, -4 * scale])
    assert LESSON_01.norm(v) == pytest.approx(5 * scale, rel=1e-12)
    assert LESSON_01.norm(v, 1) == pytest.approx(7 * scale, rel=1e-12)
    assert LESSON_01.norm(v, np.inf) == 4 * scale


def test_01_norm_at_the_edges():
    assert [LESSON_01.norm([], p) for p in (1, 2, 3, np.inf)] == [0, 0, 0, 0]
    assert [LESSON_01.norm([0, 0.0], p) for p in (1, 2, np.inf)] == [0, 0, 0]
    assert LESSON_01.norm([-2]) == 2 and LESSON_01.norm([-2], 7.5) == 2
    assert LESSON_01.norm([2, -6, 3]) == pytest.approx(7) and isinstance(LESSON_01.norm([2, -6, 3]), float)
    assert LESSON_01.norm([1, -np.inf]) == np.inf and LESSON_01.norm([1.5e308, 1.5e308]) == np.inf
    assert LESSON_01.norm([1] * 100, 1e6) == pytest.approx(1, abs=1e-5)
    for p in (1, 2, 3.5, np.inf):
        assert np.isnan(LESSON_01.norm([1, np.nan, np.inf], p))


@pytest.mark.parametrize("v, p", [(3, 2), ([[1, 2]], 2), ([[1], [2]], 1), ([1, 2], 0.999), ([1, 2], 0), ([1, 2], -1)])
def test_01_norm_refuses(v, p):
    with pytest.raises(ValueError, match="vector|at least 1"):
        LESSON_01.norm(v, p)


def test_01_norm_refuses_an_order_that_is_no_number():
    with pytest.raises(ValueError, match="at least 1"):
        LESSON_01.norm([1, 2], np.nan)


@given(TABLES_01)
@settings(deadline=None)
def test_01_transpose_is_numpys_and_a_copy(A):
    kept = A.copy()
    result = LESSON_01.transpose(A)
    np.testing.assert_array_equal(result, np.swapaxes(A, 0, 1))
    np.testing.assert_array_equal(LESSON_01.transpose_as_written(A), result)
    assert result.dtype == A.dtype == LESSON_01.transpose_as_written(A).dtype
    np.testing.assert_array_equal(LESSON_01.transpose(result), A)
    result += 1
    np.testing.assert_array_equal(A, kept)


@pytest.mark.parametrize("A", [5, [1, 2, 3], [[[1]]], []])
def test_01_transpose_refuses_what_is_no_matrix(A):
    with pytest.raises(ValueError, match="matrix"):
        LESSON_01.transpose(A)


def test_01_transpose_of_lists_nan_and_text():
    assert LESSON_01.transpose([[1, 2, 3]]).tolist() == [[1], [2], [3]]
    np.testing.assert_array_equal(LESSON_01.transpose([[np.nan, 1.5]]), [[np.nan], [1.5]])
    assert LESSON_01.transpose([["a", "b"]]).tolist() == [["a"], ["b"]]


@given(st.lists(st.tuples(WORDS_01, GAPS_01), max_size=5))
@settings(deadline=None)
def test_01_bag_of_words_counts_like_counter(parts):
    sentences = [gap.join(words) for words, gap in parts]
    found = [Counter(re.findall(r"[^\W_]+", sentence.lower())) for sentence in sentences]
    vocabulary, counts = LESSON_01.bag_of_words(sentences)
    assert vocabulary == sorted(set().union(*found))
    assert counts.shape == (len(sentences), len(vocabulary)) and counts.dtype.kind == "i"
    assert counts.tolist() == [[counter[word] for word in vocabulary] for counter in found]
    by_formula, rows = LESSON_01.bag_of_words_as_written(sentences)
    assert by_formula == vocabulary and [list(row) for row in rows] == counts.tolist()


def test_01_bag_of_words_at_the_edges():
    vocabulary, counts = LESSON_01.bag_of_words([])
    assert vocabulary == [] and counts.shape == (0, 0)
    vocabulary, counts = LESSON_01.bag_of_words(["", "?!", "a"])
    assert vocabulary == ["a"] and counts.tolist() == [[0], [0], [1]]
    vocabulary, counts = LESSON_01.bag_of_words(sentence for sentence in ("Fish, FISH fish!", "no fish"))
    assert vocabulary == ["fish", "no"] and counts.tolist() == [[3, 0], [1, 1]]
    assert LESSON_01.words_of("To be, or not to be!") == ["to", "be", "or", "not", "to", "be"]
    assert LESSON_01.words_of("Don't pay 3.5") == ["don", "t", "pay", "3", "5"]


@pytest.mark.parametrize("sentences", ["one string", "", [3], ["a", None], [["a", "list"]]])
def test_01_bag_of_words_refuses_what_is_no_list_of_text(sentences):
    with pytest.raises(ValueError, match="sentences"):
        LESSON_01.bag_of_words(sentences)


@given(st.integers(2, 12), st.integers(1, 4), st.integers(0, 2**32 - 1))
@settings(deadline=None)
def test_01_nearest_rows_looks_at_all_other_rows(n, d, seed):
    X = np.random.default_rng(seed).normal(size=(n, d))
    for i, j in enumerate(LESSON_01.nearest_rows(X)):
        others = [k for k in range(n) if k != i]
        assert j != i
        assert math.dist(X[i], X[j]) == pytest.approx(min(math.dist(X[i], X[k]) for k in others), abs=2e-11)
    for i, j in enumerate(LESSON_01.nearest_rows(X, 1)):
        nearest = min(cityblock(X[i], X[k]) for k in range(n) if k != i)
        assert j != i and cityblock(X[i], X[j]) == pytest.approx(nearest, abs=2e-11)


def test_01_nearest_rows_takes_the_first_of_equals():
    assert LESSON_01.nearest_rows(np.array([[0.1], [0.3], [0.2]])).tolist() == [2, 2, 0]
    assert LESSON_01.nearest_rows(np.array([[0.3], [0.1], [0.2], [0.2]])).tolist() == [2, 2, 3, 2]

    assert LESSON_01.nearest_rows([[0], [1], [-1 + 2e-13]]).tolist() == [1, 0, 0]
    assert LESSON_01.nearest_rows([[0], [1], [-1 + 4e-12]]).tolist() == [2, 0, 0]
    assert LESSON_01.nearest_rows([[0.0], [3e-10], [1e-10]]).tolist() == [2, 2, 0]


@pytest.mark.parametrize("factor", [1e-320, 1e-200, -1e-200, -1e-12, 1e-9, 1000, -1e200, 1e300])
def test_01_nearest_rows_does_not_depend_on_a_common_unit(factor):
    X = np.random.default_rng(1).integers(1, 50, size=(30, 3))
    factor = 2.0 ** round(math.log2(abs(factor))) * np.sign(factor)  # exact, so that ties stay ties
    kept = X * factor
    for p in (1, 2, np.inf):
        np.testing.assert_array_equal(LESSON_01.nearest_rows(kept, p), LESSON_01.nearest_rows(X, p))
    np.testing.assert_array_equal(kept, X * factor)


def test_01_nearest_rows_of_equal_rows():
    with np.errstate(all="raise"):
        assert LESSON_01.nearest_rows(np.zeros((3, 2))).tolist() == [1, 0, 0]
        assert LESSON_01.nearest_rows([[5, 5], [5, 5]]).tolist() == [1, 0]


@pytest.mark.parametrize(
    "X", [[[1, 2]], [1, 2, 3], [[[1], [2]]], [[1], [np.nan]], [[1], [np.inf]], np.zeros((0, 2)), 5]
)
def test_01_nearest_rows_refuses(X):
    with pytest.raises(ValueError, match="at least two rows"):
        LESSON_01.nearest_rows(X)


@pytest.mark.parametrize("p", [0.5, 2, np.inf])
def test_01_the_rim_goes_once_round(p):
    x, y = LESSON_01.ball_edge(p)
    assert x.shape == y.shape == (721,)
    np.testing.assert_allclose(np.unwrap(np.arctan2(y, x)), np.linspace(0, 2 * np.pi, 721), atol=1e-12)


@pytest.mark.parametrize("p", [0.5, 1, 2, 3, np.inf])
def test_01_the_rim_of_the_ball_has_size_one(p):
    x, y = np.abs(LESSON_01.ball_edge(p))
    size = np.maximum(x, y) if p == np.inf else (x**p + y**p) ** (1 / p)
    np.testing.assert_allclose(size, 1)


def test_01_the_lesson_claims_what_the_data_say():
    birds, species = LESSON_01.birds, LESSON_01.species
    assert birds.shape == (342, 4) and np.isfinite(birds).all()
    in_grams = LESSON_01.nearest_rows(birds)
    neighbour = LESSON_01.nearest_rows((birds - birds.mean(axis=0)) / birds.std(axis=0))
    assert np.sum(in_grams != neighbour) == 298
    assert np.sum(species[in_grams] == species) == 298 and np.sum(species[neighbour] == species) == 336
    assert in_grams[151] == 313 and neighbour[151] == 156
    assert np.sum(birds[in_grams, 3] == birds[:, 3]) == 317
    in_kilograms = birds / [1, 1, 1, 1000]
    for j, right in enumerate([255, 325, 335, 330]):  # one feature left out
        found = LESSON_01.nearest_rows(np.delete(in_kilograms, j, axis=1))
        assert np.sum(species[found] == species) == right


def test_01_exact_share_of_the_diamond_and_others_in_the_check():
    def share(n, p):
        return math.gamma(1 + 1 / p) ** n / math.gamma(1 + n / p)

    wanted = {(2, 1): 1 / 2, (2, 2): np.pi / 4, (3, 2): np.pi / 6, (2, 3): 0.8833, (2, 1.5): 0.6845}
    for (n, p), area in wanted.items():
        assert share(n, p) == pytest.approx(area, abs=1e-4)


# Lesson 02 ------------------------------------------------------------------------------------------------------------

LESSON_02 = lesson("01-linear-algebra/02-vector-and-matrix-operations")
SIZES_02 = st.integers(0, 5)
PRODUCTS_02 = [LESSON_02.matmul, LESSON_02.matmul_loops, LESSON_02.matmul_row_column]
MATVECS_02 = [LESSON_02.matvec, LESSON_02.matvec_by_formula]


@st.composite
def factors_02(draw, elements=NUMBERS):
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
            assert abs(Fraction(float(value)) - wanted) <= (A.shape[1] + 1) * EPS * float(bound)


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
        assert abs(Fraction(float(value)) - wanted) <= (len(x) + 1) * EPS * float(bound)


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


# Lesson 03 ------------------------------------------------------------------------------------------------------------

LESSON_03 = lesson("01-linear-algebra/03-dot-product")
PAIRS_03 = st.integers(1, 30).flatmap(lambda n: arrays(float, (2, n), elements=NUMBERS))
ROWS_03 = st.integers(2, 12).flatmap(lambda n: arrays(float, (n, 3), elements=st.integers(-9, 9).map(float)))


@given(PAIRS_03)
@settings(deadline=None, max_examples=60)
def test_03_dot_is_the_exact_sum_up_to_rounding(pair):
    u, v = pair
    products = [Fraction(a) * Fraction(b) for a, b in zip(u, v)]
    bound = len(u) * np.finfo(float).eps * float(sum(map(abs, products)))
    assert abs(Fraction(LESSON_03.dot(u, v)) - sum(products)) <= bound


@given(st.lists(st.tuples(st.integers(-1000, 1000), st.integers(-1000, 1000)), max_size=30))
def test_03_dot_of_whole_numbers_is_exact(rows):
    assert LESSON_03.dot([a for a, _ in rows], [b for _, b in rows]) == sum(a * b for a, b in rows)


@given(PAIRS_03)
@settings(deadline=None, max_examples=60)
def test_03_norm_is_numpys(pair):
    assert LESSON_03.norm(pair[0]) == pytest.approx(np.linalg.norm(pair[0]), rel=1e-12)


@given(PAIRS_03)
@settings(deadline=None, max_examples=60)
def test_03_cosine_similarity_is_scipys(pair):
    u, v = pair
    if not u.any() or not v.any():
        with pytest.raises(ValueError, match="zero"):
            LESSON_03.cosine_similarity(u, v)
    else:
        assert LESSON_03.cosine_similarity(u, v) == pytest.approx(1 - cosine_distance(u, v), abs=1e-9)


@given(PAIRS_03)
@settings(deadline=None, max_examples=60)
def test_03_project_is_the_least_squares_fit(pair):
    u, v = pair
    if not v.any():
        with pytest.raises(ValueError, match="zero"):
            LESSON_03.project(u, v)
    else:
        weight = np.linalg.lstsq(v[:, None], u, rcond=None)[0]
        np.testing.assert_allclose(LESSON_03.project(u, v), weight * v, atol=1e-9 * (1 + np.abs(u).max()))


@pytest.mark.parametrize("size", [1e-140, 1e140])
def test_03_tiny_and_huge_vectors_within_the_promised_range(size):
    u, v = np.array([3.0, 4.0]) * size, np.array([4.0, 3.0])
    assert LESSON_03.norm(u) == pytest.approx(5 * size)
    assert LESSON_03.cosine_similarity(u, v) == pytest.approx(0.96)
    assert LESSON_03.cosine_similarity(v, u) == pytest.approx(0.96)
    np.testing.assert_allclose(LESSON_03.project(u, v), 24 * size / 25 * v)
    np.testing.assert_allclose(LESSON_03.project(v, u), 24 / 25 * (u / size))


def test_03_empty_vectors():
    assert LESSON_03.dot([], []) == 0 and LESSON_03.norm([]) == 0
    for function in (LESSON_03.cosine_similarity, LESSON_03.project):
        with pytest.raises(ValueError):
            function([], [])


def test_03_nan_in_nan_out():
    u, v = np.array([np.nan, 1.0]), np.array([2.0, 0.0])
    assert np.isnan(LESSON_03.dot(u, v)) and np.isnan(LESSON_03.norm(u))
    assert np.isnan(LESSON_03.cosine_similarity(u, v)) and np.isnan(LESSON_03.cosine_similarity(v, u))
    assert np.isnan(LESSON_03.project(u, v)).any() and np.isnan(LESSON_03.project(v, u)).any()


@pytest.mark.parametrize("u, v", [([1, 2], [1, 2, 3]), (3, 4), ([[1, 2]], [[3, 4]]), ([1, 2], 3)])
def test_03_wrong_shapes_are_refused(u, v):
    for function in (LESSON_03.dot, LESSON_03.cosine_similarity, LESSON_03.project):
        with pytest.raises(ValueError):
            function(u, v)


def test_03_length_one():
    assert LESSON_03.dot([3], [-2]) == -6 and LESSON_03.norm([-2]) == 2
    assert LESSON_03.cosine_similarity([3], [-2]) == -1
    np.testing.assert_allclose(LESSON_03.project([3], [-2]), [3])


@pytest.mark.parametrize("u, v", [([0, 0], [1, 2]), ([1, 2], [0, 0]), ([0, 0], [0, 0]), ([0], [3])])
def test_03_cosine_of_a_zero_vector_is_refused(u, v):
    with pytest.raises(ValueError, match="zero"):
        LESSON_03.cosine_similarity(u, v)


def test_03_the_zero_vector_projects_to_zero():
    np.testing.assert_array_equal(LESSON_03.project([0, 0], [1, 2]), [0, 0])
    assert LESSON_03.dot([0, 0], [1, 2]) == 0 and LESSON_03.norm([0, 0]) == 0


def test_03_unit_vectors():
    assert LESSON_03.cosine_similarity([1, 0], [0, 1]) == 0 and LESSON_03.cosine_similarity([3, 4], [0, 1]) == 0.8
    assert LESSON_03.cosine_similarity([0.6, 0.8], [3, 4]) == pytest.approx(1)
    np.testing.assert_array_equal(LESSON_03.project([3, 4], [0, 1]), [0, 4])


@pytest.mark.parametrize("dtype", [np.int8, np.uint8, np.float16])
def test_03_small_types_neither_overflow_nor_truncate(dtype):
    u, v = np.array([100, 101], dtype=dtype), np.array([100, 50], dtype=dtype)
    assert LESSON_03.dot(u, v) == 15_050 and LESSON_03.norm(v) == pytest.approx(12_500**0.5)
    np.testing.assert_allclose(LESSON_03.project(u, v), [120.4, 60.2])


def test_03_arguments_are_not_changed():
    u, v = np.array([1.0, 2.0]), np.array([3.0, -1.0])
    for function in (LESSON_03.dot, LESSON_03.cosine_similarity, LESSON_03.project):
        function(u, v)
    LESSON_03.norm(u)
    X = np.array([u, v])
    LESSON_03.most_similar(X)
    assert u.tolist() == X[0].tolist() == [1, 2] and v.tolist() == X[1].tolist() == [3, -1]


@given(ROWS_03)
@settings(deadline=None, max_examples=60)
def test_03_most_similar_finds_the_largest_product_with_another_row(rows):
    for row, found in enumerate(LESSON_03.most_similar(rows)):
        others = [rows[row] @ other for i, other in enumerate(rows) if i != row]
        assert found != row and rows[row] @ rows[found] == max(others)


@given(ROWS_03, st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=60)
def test_03_most_similar_leaves_out_the_own_group(rows, random):
    group = [0, 1] + [random.randrange(3) for _ in rows[2:]]
    for row, found in enumerate(LESSON_03.most_similar(rows, group)):
        others = [rows[row] @ other for other, name in zip(rows, group) if name != group[row]]
        assert group[found] != group[row] and rows[row] @ rows[found] == max(others)


# Lesson 04 ------------------------------------------------------------------------------------------------------------

LESSON_04 = lesson("01-linear-algebra/04-linear-combinations")
SIZES_04 = st.tuples(st.integers(0, 5), st.integers(0, 5))
SMALL_04 = st.integers(-3, 3).map(float)


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
        lambda s: st.tuples(arrays(float, s[:1], elements=NUMBERS), arrays(float, s, elements=NUMBERS))
    )
)
@settings(deadline=None, max_examples=60)
def test_04_linear_combination_is_the_sum(drawn):
    weights, vectors = drawn
    bound = 10 * EPS * (np.abs(weights) @ np.abs(vectors))
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


@given(SEEDS, st.integers(1, 30), st.integers(1, 30))
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
    tol = 100 * max(m, n) * EPS * (4 * scale)
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


@given(SEEDS, st.integers(1, 12))
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


@given(SEEDS, st.integers(1, 30), st.sampled_from([1, 10, 100]))
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


@given(SEEDS, st.integers(1, 20), st.integers(1, 20), st.sampled_from([1e-90, 1.0, 1e90]))
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
    allowed = 400 * EPS
    for miss in (0.995 * allowed, -0.995 * allowed):
        x, directions = LESSON_04.solve([[1], [0]], [1, miss])
        assert x.tolist() == [1] and directions.shape == (1, 0)
    for miss in (1.005 * allowed, -1.005 * allowed):
        with pytest.raises(ValueError, match="no solution"):
            LESSON_04.solve([[1], [0]], [1, miss])
    # With entries of other sizes: max |A| = 8, sum |x| = 0.75, max |b| = 4, three equations.
    allowed = 300 * EPS * (8 * 0.75 + 4)
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


# Lesson 05 ------------------------------------------------------------------------------------------------------------

LESSON_05 = lesson("01-linear-algebra/05-span-basis-dimension")


@given(SMALL_TABLES)
@settings(deadline=None, max_examples=60)
def test_05_basis_of_keeps_exactly_the_rows_that_are_new(V):
    before = V.copy()
    basis = LESSON_05.basis_of(V)
    np.testing.assert_array_equal(basis, V[exact_pivots(V)])
    np.testing.assert_array_equal(LESSON_05.basis_of_by_sieve(V), basis)
    np.testing.assert_array_equal(LESSON_05.basis_of(V.tolist()), basis)
    np.testing.assert_array_equal(V, before)


@given(SMALL_TABLES, st.data())
@settings(deadline=None, max_examples=60)
def test_05_in_span_is_the_exact_verdict(V, data):
    n = V.shape[1]
    b = data.draw(arrays(float, n, elements=st.integers(-3, 3).map(float)))
    w = data.draw(arrays(float, len(V), elements=st.integers(-3, 3).map(float)))
    exact = len(V) not in exact_pivots([*V, b])
    assert LESSON_05.in_span(V, b) == exact and LESSON_05.in_span(V.tolist(), list(b)) == exact
    assert LESSON_05.in_span(V, w @ V)
    for size in (1e-100, 1e20, 1e100):  # one size for all changes nothing, nor does a large b
        assert LESSON_05.in_span(size * V, size * b) == exact
    assert LESSON_05.in_span(V, 1e20 * b) == exact and LESSON_05.in_span(V, 1e20 * (w @ V))


@given(st.integers(1, 30), st.integers(1, 30), st.floats(1, 100), SEEDS)
@settings(deadline=None, max_examples=40)
def test_05_coordinates_have_a_small_backward_error(n, k, kappa, seed):
    rng, k = np.random.default_rng(seed), min(n, k)
    B, c = conditioned(n, k, kappa, rng), rng.normal(size=k)
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


@given(st.integers(1, 30), st.floats(1, 100), st.floats(-100, 100), SEEDS)
@settings(deadline=None, max_examples=40)
def test_05_change_of_basis_is_the_inverse(n, kappa, power, seed):
    rng = np.random.default_rng(seed)
    B, x = conditioned(n, n, kappa, rng), rng.normal(size=n)
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


@given(SEEDS)
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


@given(SMALL_TABLES)
@settings(deadline=None, max_examples=60)
def test_05_row_echelon_is_reduced_and_has_the_same_row_space(A):
    assert LESSON_05.row_echelon(A, tol=1e-12)[1] == exact_pivots(A.T)
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


# Lesson 06 ------------------------------------------------------------------------------------------------------------

LESSON_06 = lesson("01-linear-algebra/06-linear-independence")


def exact_zero_06(c, V):
    """Does c, taken as fractions with small denominators, combine the rows of V to exactly 0?"""
    weights = [Fraction(float(x)).limit_denominator(10**6) for x in c]
    assert all(abs(float(w) - x) < 1e-11 for w, x in zip(weights, c))
    return all(sum(w * Fraction(x) for w, x in zip(weights, column)) == 0 for column in V.T)


@given(SMALL_TABLES)
@settings(deadline=None, max_examples=150)
def test_06_verdicts_are_exact(V):
    before, exact = V.copy(), exact_pivots(V)
    independent = len(exact) == len(V)
    assert LESSON_06.is_independent(V) is independent or LESSON_06.is_independent(V) == independent
    assert LESSON_06.is_independent_as_defined(V) == independent
    assert LESSON_06.is_independent(V.tolist()) == independent
    assert LESSON_06.independent_columns(V.T) == exact == LESSON_06.independent_columns_by_sieve(V.T)
    assert LESSON_06.independent_columns(V) == exact_pivots(V.T)
    assert (LESSON_06.dependency(V) is None) == independent
    np.testing.assert_array_equal(V, before)


@given(SMALL_TABLES)
@settings(deadline=None, max_examples=150)
def test_06_dependency_vanishes_and_is_scaled(V):
    before, c = V.copy(), LESSON_06.dependency(V)
    np.testing.assert_array_equal(V, before)
    if c is None:
        assert exact_pivots(V) == list(range(len(V)))
        return
    assert c.shape == (len(V),) and np.isclose(np.max(np.abs(c)), 1, rtol=1e-12)
    large = np.flatnonzero(np.abs(c) > 1 - 1e-9)
    assert c[large[0]] == 1  # the first of the largest
    assert exact_zero_06(c, V) and not np.any(np.signbit(c[c == 0]))
    first = min(set(range(len(V))) - set(exact_pivots(V)))
    assert c[first] != 0 and not c[first + 1 :].any()
    by_hand = LESSON_06.dependency_by_hand(V)
    assert by_hand[first] == 1
    np.testing.assert_allclose(by_hand * c[first], c, atol=1e-11)
    for place in range(first):  # weights exactly 0 where the vector takes no part
        rest = [row for i, row in enumerate(V[: first + 1]) if i != place]
        needed = len(exact_pivots(rest)) < len(exact_pivots(V[: first + 1]))
        assert (c[place] == 0) == needed


@given(SMALL_TABLES, SEEDS)
@settings(deadline=None, max_examples=100)
def test_06_the_length_of_a_vector_changes_no_verdict(V, seed):
    powers = np.random.default_rng(seed).integers(-300, 300, size=len(V))
    scaled = V * 2.0 ** powers[:, None]
    exact = exact_pivots(V)
    assert LESSON_06.is_independent(scaled) == (len(exact) == len(V))
    assert LESSON_06.independent_columns(scaled.T) == exact
    c, plain = LESSON_06.dependency(scaled), LESSON_06.dependency(V)
    if c is not None:
        assert np.isclose(np.max(np.abs(c)), 1)
        expected = plain * 2.0 ** (np.min(powers[plain != 0]) - powers.astype(float))
        expected[plain == 0] = 0
        expected /= expected[np.argmax(np.abs(expected) > (1 - 1e-9) * np.max(np.abs(expected)))]
        np.testing.assert_allclose(c, expected, rtol=1e-9, atol=1e-300)


@given(st.integers(1, 30), st.integers(1, 30), st.floats(1, 100), SEEDS)
@settings(deadline=None, max_examples=40)
def test_06_random_matrices_up_to_thirty(n, k, kappa, seed):
    rng = np.random.default_rng(seed)
    V = conditioned(k, n, kappa, rng)  # rows independent exactly if k <= n
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


@given(SMALL_TABLES, SEEDS)
@settings(deadline=None, max_examples=60)
def test_06_exchange_seats_everyone_and_keeps_the_span(V, seed):
    rng = np.random.default_rng(seed)
    basis = V[exact_pivots(V)]
    d = len(basis)
    seats = (np.eye(d) + np.triu(rng.integers(-2, 3, size=(d, d)), 1)) @ basis
    for number in range(d + 1):
        seated = LESSON_06.exchange(seats, basis[:number]).reshape(d, -1) if d else np.zeros((0, V.shape[1]))
        assert len(exact_pivots(seated)) == d
        for v in basis[:number]:
            assert np.any(np.all(seated == v, axis=1))
        stayed = sum(bool(np.any(np.all(seated == w, axis=1))) for w in seats)
        assert stayed >= d - number


@given(st.integers(1, 6), SEEDS)
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
    step = 100 * EPS
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
    assert LESSON_06.default_tol(np.array([[1.0, -7], [2, 3], [0, 1]])) / EPS == pytest.approx(2100)
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
        without += LESSON_06.is_independent(V, tol=size * EPS)
    assert many <= 1 and few == 0 and without > 3


@given(SMALL_TABLES, SEEDS)
@settings(deadline=None, max_examples=100)
def test_06_in_span_against_fractions(V, seed):
    rng = np.random.default_rng(seed)
    exact = len(exact_pivots(V))
    inside = rng.integers(-3, 4, size=len(V)) @ V
    assert LESSON_06.in_span(V, inside) and LESSON_06.in_span(V.tolist(), inside.tolist())
    b = rng.integers(-3, 4, size=V.shape[1])
    assert LESSON_06.in_span(V, b) == (len(exact_pivots([*V, b])) == exact)


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
    assert LESSON_06.in_span(two, [1, 2, 1490 * EPS]) and not LESSON_06.in_span(two, [1, 2, 1510 * EPS])
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


@given(SMALL_TABLES)
@settings(deadline=None, max_examples=60)
def test_06_row_echelon_is_reduced(A):
    R, pivots = LESSON_06.row_echelon(A)
    assert pivots == exact_pivots(A.T)
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


# Lesson 07 ------------------------------------------------------------------------------------------------------------

PATH_07 = ROOT / "01-linear-algebra" / "07-checkpoint-week-2.ipynb"
LESSON_07 = lesson("01-linear-algebra/07-checkpoint-week-2")
TEXT_07 = "\n".join(cell["source"] for cell in read(PATH_07)["cells"] if cell["cell_type"] == "markdown")
ANSWERS_07 = {}
for _exercise_07 in exercises_of(PATH_07):
    ANSWERS_07[_exercise_07.number] = dict(vars(LESSON_07))
    exec(_exercise_07.solution, ANSWERS_07[_exercise_07.number])
TABLES_07 = hnp.arrays(
    float,
    st.tuples(st.integers(1, 6), st.integers(1, 7)),
    elements=st.one_of(st.just(np.nan), st.integers(-4, 4).map(lambda k: k / 2)),
)


# Section 2 ------------------------------------------------------------------------------------------------------------


def test_07_sizes_by_hand():
    found = ANSWERS_07[1]["sizes_by_hand"]
    x = [-4, 3, 0, -12]
    assert found["a"] == sum(map(abs, x)) and found["b"] == math.sqrt(sum(k * k for k in x))
    assert found["c"] == max(map(abs, x)) and (found["d"], found["e"]) == (9 * 4, 4)
    assert (found["f"], found["g"]) == (abs(7 - 3), 7 + 3)
    bags = [Counter(words.lower().split()) for words in ("The cat sees the dog", "A dog sees a cat")]
    assert found["h"] == sum(abs(bags[0][word] - bags[1][word]) for word in set(bags[0]) | set(bags[1]))


def test_07_picture_shows_what_the_answer_says():
    found = ANSWERS_07[2]["picture"]
    A, B = LESSON_07.shown["A"], LESSON_07.shown["B"]
    assert np.array_equal(found["A"], A) and np.array_equal(found["B"], B)
    assert np.array_equal(found["both"], B @ A) and np.array_equal(found["point"], B @ A @ [1, 2])
    assert np.array_equal(LESSON_07.shown[""], np.eye(2)) and not np.array_equal(A, A.T) and not np.array_equal(B, B.T)
    turned = {name: m[0, 0] * m[1, 1] - m[0, 1] * m[1, 0] < 0 for name, m in [("A", A), ("B", B)]}
    assert turned == {"A": False, "B": True} and found["flips"] == "B"
    assert np.array_equal(2 * A, np.round(2 * A)) and np.array_equal(2 * B, np.round(2 * B))


@settings(deadline=None, max_examples=50)
@given(SEEDS, st.integers(0, 8))
def test_07_each_point_turns(seed, n):
    draw = np.random.default_rng(seed)
    points, angles = draw.normal(size=(n, 2)) * 10.0 ** draw.integers(-3, 4), draw.uniform(-7, 7, size=n)
    found = ANSWERS_07[3]["turn_each"](points, angles)
    turned = (points[:, 0] + 1j * points[:, 1]) * np.exp(1j * angles)
    assert found.shape == (n, 2) and np.allclose(found, np.stack([turned.real, turned.imag], axis=1))


def test_07_a_squared_is_a():
    found = ANSWERS_07[4]["squares"]
    A = np.array(found["counterexample"])
    assert np.array_equal(A @ A, A) and A.any() and not np.array_equal(A, np.eye(2))
    maps = [[[0, -1], [1, 0]], [[1, 0], [0, -1]], [[1, 0], [0, 0]], [[1, 0.5], [0, 1]]]
    assert [np.array_equal(np.array(m) @ m, m) for m in maps].index(True) + 1 == found["map"]


def test_07_cosines_without_coordinates():
    found = ANSWERS_07[5]["cosines_by_hand"]
    u = np.array([4.0, 0, 0])
    v = np.array([-1.5, math.sqrt(36 - 2.25), 0])
    assert math.isclose(np.linalg.norm(v), 6) and math.isclose(np.linalg.norm(u - v), 8)
    assert math.isclose(found["a"], u @ v) and math.isclose(found["b"], u @ v / 24)
    assert math.isclose(found["c"], np.linalg.norm(u - (u @ v) / (v @ v) * v))
    draw = np.random.default_rng(7)
    for c, least in [(0.6, found["d"]), (found["e"], 0)]:
        beside = draw.normal(size=(2, 4000, 3))
        beside /= np.linalg.norm(beside, axis=2, keepdims=True)
        ann, clo = (np.insert(math.sqrt(1 - c * c) * part, 0, c, axis=1) for part in beside)
        cosines = np.sum(ann * clo, axis=1)
        assert cosines.min() >= least - 1e-12 and cosines.min() < least + 0.02


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.integers(2, 6))
def test_07_distance_to_a_line(seed, n):
    p, a, b = np.random.default_rng(seed).normal(size=(3, n))
    found = ANSWERS_07[6]["distance_to_line"](p, a, b)
    along = np.linspace(-50, 50, 2001)
    assert found <= np.linalg.norm(p - a - along[:, None] * (b - a), axis=1).min() + 1e-9
    t = np.linalg.lstsq((b - a)[:, None], p - a, rcond=None)[0]
    assert math.isclose(found, np.linalg.norm(p - a - t * (b - a)), abs_tol=1e-9)


def test_07_distance_of_the_example():
    assert math.isclose(ANSWERS_07[6]["distance_to_line"](*map(np.array, ([0, 5], [1, 0], [4, 4]))), 3.8)


def test_07_elimination_by_hand():
    found = ANSWERS_07[7]["eliminated"]
    assert np.allclose(np.linalg.solve([[1, 2, -1], [2, 5, 1], [-1, 1, 3]], [-3, 2, 6]), found["solution"])
    assert np.array_equal(np.array([[1, 1, 2], [2, 3, 1]]) @ found["direction"], [0, 0]) and found["direction"][2] == 1
    table = [[1, 1, 2, 4], [2, 3, 1, 7], [1, 2, -1, found["c"]]]
    assert np.linalg.matrix_rank(table) == 2 == np.linalg.matrix_rank(np.array(table)[:, :3])
    counts = itertools.product(range(1, 9), repeat=4)
    balanced = [(a, b, c, d) for a, b, c, d in counts if a == c and 3 * a == 2 * d and 2 * b == c + d]
    assert list(min(balanced)) == found["burning"]


def test_07_allowed_steps():
    """The steps as matrices that make new rows from old: allowed for all tables if the old rows come back."""
    steps = {
        "a": [[1, 0, 0], [0, 1, 0], [-4, 0, 1]],
        "b": [[1, 0, 0], [-2, 3, 0], [0, 0, 1]],
        "c": [[1, 0, 0], [1, 0, 0], [0, 0, 1]],
        "d": [[1, 1, 0], [1, 1, 0], [0, 0, 1]],
        "e": [[1, 1, 0], [1, -1, 0], [0, 0, 1]],
        "f": [[1, 1, 0], [1, 2, 0], [0, 0, 1]],
        "h": [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 1]],
        "i": [[0, 0, 0], [0, 1, 0], [0, 0, 1]],  # a first entry may be 0
    }
    wanted = {name: bool(np.linalg.matrix_rank(step) == 3) for name, step in steps.items()} | {"g": False}
    assert ANSWERS_07[8]["allowed"] == wanted


def test_07_dimensions_and_coordinates():
    found = ANSWERS_07[9]["described"]
    assert found["a"] == np.linalg.matrix_rank([[1, 0, 2, 1], [0, 1, 1, -1], [2, -3, 1, 5], [1, 1, 3, 0]])
    assert found["b"] == 6 - np.linalg.matrix_rank([[1, -1, 0, 0, 0, 0], [0, 1, -1, 0, 0, 0]])
    assert found["c"] == 9 - 1
    sums = [np.kron(np.eye(3)[i], np.ones(3)) for i in range(3)] + [np.kron(np.ones(3), np.eye(3)[i]) for i in range(3)]
    assert found["d"] == 9 - np.linalg.matrix_rank(sums)
    assert np.array_equal(np.array([[1, 3], [2, 1]]) @ found["e"], [-1, 3])
    Q = np.array([[2, 3, 6], [3, -6, 2], [6, 2, -3]]) / 7
    assert np.allclose(Q @ Q.T, np.eye(3)) and np.allclose(Q @ [7, 7, 0], found["f"])
    x = np.array([7, 7, 0])
    assert math.isclose(np.linalg.norm(x - Q[[0, 2]].T @ (Q[[0, 2]] @ x)), found["g"])


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.integers(2, 6), st.data())
def test_07_a_vector_in_both_spans(seed, n, data):
    k = data.draw(st.integers(1, n))
    m = data.draw(st.integers(n + 1 - k, n))
    draw = np.random.default_rng(seed)
    U, V = draw.normal(size=(k, n)), draw.normal(size=(m, n))
    x = ANSWERS_07[10]["in_both"](U, V)
    assert np.linalg.norm(x) > 0
    for rows in (U, V):
        away = np.linalg.norm(rows.T @ np.linalg.lstsq(rows.T, x, rcond=None)[0] - x)
        assert away < 1e-6 * np.linalg.norm(x)


def test_07_squashed_vectors():
    A = np.array(ANSWERS_07[11]["kept_apart"]["counterexample"])
    assert A.all() and np.linalg.matrix_rank(A @ np.array([[1, 3], [2, 1]])) == 1


def test_07_six_programs_answer_wrongly_and_their_cures_work():
    L = LESSON_07
    u, v = np.array([1, 2, 2]), np.array([2, 4, 4])
    assert u @ v / np.linalg.norm(u) * np.linalg.norm(v) == 36 and u @ v / (np.linalg.norm(u) * np.linalg.norm(v)) == 1
    assert (L.corners @ L.quarter.T).tolist() == [[-1, 3], [-2, 2], [-5, 0]]
    assert L.dependency(L.rooms) is not None and L.dependency(L.rooms.T) is None
    assert np.allclose(np.linalg.solve(L.basis, [2, 5]), [2, 3])
    assert np.isclose(L.p[0] * L.q[1], L.p[1] * L.q[0]) and L.p[0] * L.q[1] != L.p[1] * L.q[0]
    task = next(exercise.task for exercise in exercises_of(PATH_07) if exercise.number == 12)
    options = re.findall(r"^(\d)\. (put|transpose|compare|solve|use) ", task, flags=re.MULTILINE)
    number = {verb: int(digit) for digit, verb in options}
    right = [number[verb] for verb in ("put", "transpose", "transpose", "solve", "use", "compare")]
    assert list(ANSWERS_07[12]["cures"].values()) == right


# The restated functions -----------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=80)
@given(SEEDS, st.integers(1, 6), st.integers(1, 6), st.integers(1, 6))
def test_07_restated_functions(seed, m, n, r):
    draw = np.random.default_rng(seed)
    A = draw.integers(-2, 3, size=(m, r)) @ draw.integers(-2, 3, size=(r, n))
    R, pivots = LESSON_07.row_echelon(A, tol=1e-9)
    assert len(pivots) == np.linalg.matrix_rank(A) and np.array_equal(R[:, pivots], np.eye(m)[:, : len(pivots)])
    assert np.allclose(A[:, pivots] @ R[: len(pivots)], A) and not R[len(pivots) :].any()
    assert LESSON_07.independent_columns(A, tol=1e-9) == pivots
    c = LESSON_07.dependency(A.T, tol=1e-9)
    assert (c is None) == (len(pivots) == n)
    if c is not None:
        assert np.isclose(np.max(np.abs(c)), 1) and np.isclose(c[np.argmax(np.abs(c) > 1 - 1e-9)], 1)
        assert np.allclose(A @ c, 0)
    b = draw.integers(-2, 3, size=m)
    inside = np.linalg.matrix_rank(np.column_stack([A, b])) == len(pivots)
    assert LESSON_07.in_span(A.T, b, tol=1e-9) == inside


@pytest.mark.parametrize("bad", [[1, 2], [[1, np.nan]], [[np.inf]]])
def test_07_row_echelon_refuses(bad):
    for function in (LESSON_07.row_echelon, LESSON_07.dependency, LESSON_07.independent_columns):
        with pytest.raises(ValueError, match="finite"):
            function(bad)


def test_07_empty_list_and_unequal_sizes():
    assert LESSON_07.dependency([]) is None
    assert LESSON_07.in_span([], [0, 0]) and not LESSON_07.in_span([], [0, 1])
    with pytest.raises(ValueError, match="2 entries, b has 3"):
        LESSON_07.in_span([[1, 2]], [1, 2, 3])


def test_07_tolerance_of_lesson_4():
    """Sizes count as zero up to 100 max(m, n) eps times the largest: enough for rounding, and no more."""
    draw = np.random.default_rng(71)
    for _ in range(150):
        A = draw.integers(-9, 10, size=(12, 6)) @ draw.integers(-9, 10, size=(6, 12))
        rank = np.linalg.matrix_rank(A.astype(float))
        assert len(LESSON_07.row_echelon(A)[1]) == rank == len(LESSON_07.independent_columns(A))
        assert LESSON_07.in_span(A[:, :11].T, A[:, 11]) and LESSON_07.dependency(A) is not None
    tol = 100 * 3 * 2.0**-52 * 8
    for size, pivots in [(0.9, [0]), (1.1, [0, 1])]:
        assert LESSON_07.row_echelon([[-8, 0], [0, size * tol], [0, 0]])[1] == pivots
        assert LESSON_07.in_span([[8, 0, 0]], [0, size * tol, 0]) == (size < 1)
        assert (LESSON_07.dependency([[8, 0, 0], [8, size * tol, 0]]) is None) == (size > 1)


def test_07_vectors_are_scaled():
    tiny = [[1, 0, 1], [0, 1e-17, 1e-17], [1, 0, -1]]
    assert LESSON_07.dependency(tiny) is None and LESSON_07.independent_columns(np.transpose(tiny)) == [0, 1, 2]
    assert np.allclose(LESSON_07.dependency([[2e-20, 4e-20], [1, 2]]), [1, -2e-20], rtol=1e-9, atol=0)
    assert np.allclose(LESSON_07.dependency([[1, 2], [0, 0]]), [0, 1])
    assert LESSON_07.dependency(-np.array(tiny)) is None
    assert LESSON_07.dependency([[-1e-17, 0], [-1e-17, -1e-17], [3, 0]]).round(3).tolist() == [1, 0, 0]
    assert LESSON_07.row_echelon(1e-20 * np.eye(3))[1] == [0, 1, 2]
    assert LESSON_07.in_span(1e-20 * np.eye(3)[:2], 1e-20 * np.eye(3)[2]) is False
    assert LESSON_07.dependency([[3, 1], [1, 0.5], [2, 1]]).tolist() == [0, 1, -0.5]
    assert np.allclose(LESSON_07.dependency([[1, 0, 0], [1e-20, 1, 0], [1, 1, 0]])[:2], [1, 1])


def test_07_pivots_may_be_asked_of_the_first_columns_only():
    R, pivots = LESSON_07.row_echelon([[1, 2, 5], [2, 4, 11]], columns=2)
    assert pivots == [0] and np.allclose(R, [[1, 2, 5.5], [0, 0, -0.5]])


# Section 3: the recommender -------------------------------------------------------------------------------------------


def test_07_table_from_slips():
    L = LESSON_07
    latest = {(guest, game): star for guest, game, star in L.slips}
    for i, guest in enumerate(L.all_guests):
        for j, game in enumerate(L.all_games):
            assert L.R[i, j] == latest[guest, game] if (guest, game) in latest else np.isnan(L.R[i, j])
    assert np.array_equal(ANSWERS_07[13]["rating_table"](L.slips, L.all_guests, L.all_games), L.R, equal_nan=True)
    assert len(L.slips) == len(latest) + 2  # two guests have changed their minds
    assert np.array_equal(L.R[:, L.all_games.index("pass")], L.R[:, :2].mean(axis=1))
    assert np.array_equal(np.delete(L.R, 7, axis=1), L.without, equal_nan=True)
    assert not L.R.flags.writeable


@settings(deadline=None, max_examples=80)
@given(TABLES_07)
def test_07_standardized_rows(table):
    before = table.copy()
    Z, means, spreads = LESSON_07.standard_scores(table)
    assert np.all(np.isfinite(means)) and np.all(np.isfinite(spreads))
    for row, z, m, s, other in zip(table, Z, means, spreads, ANSWERS_07[14]["standardize_rows"](table)):
        known = [Fraction(x) for x in row if not math.isnan(x)]
        assert np.array_equal(np.isnan(row), np.isnan(z)) and np.allclose(z, other, equal_nan=True)
        if known:
            mean = sum(known) / len(known)
            spread = math.sqrt(sum((x - mean) ** 2 for x in known) / len(known))
            assert math.isclose(m[0], mean, abs_tol=1e-12) and math.isclose(s[0], spread, abs_tol=1e-12)
            exact = [float(x - mean) / spread if spread else 0 for x in known]
            assert np.allclose(z[~np.isnan(z)], exact)
    assert np.array_equal(before, table, equal_nan=True)


@settings(deadline=None, max_examples=80)
@given(TABLES_07)
def test_07_cosines_over_common_entries(table):
    C = LESSON_07.cosine_table(table)
    assert np.allclose(C, ANSWERS_07[15]["taste_cosines"](table)) and np.allclose(C, C.T)
    for u, row in zip(table, C):
        for v, cosine in zip(table, row):
            pairs = [(a, b) for a, b in zip(u.tolist(), v.tolist()) if a == a and b == b]
            size = math.hypot(*(a for a, _ in pairs)) * math.hypot(*(b for _, b in pairs))
            assert math.isclose(cosine, sum(a * b for a, b in pairs) / size if size else 0, abs_tol=1e-9)


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.integers(1, 7), st.integers(2, 6), st.integers(1, 6))
def test_07_recipes(seed, n, d, r):
    draw = np.random.default_rng(seed)
    X = (draw.integers(-2, 3, size=(n, r)) @ draw.integers(-2, 3, size=(r, d))).astype(float)
    for j in range(d):
        weights = ANSWERS_07[16]["recipe"](X, j)
        possible = np.linalg.matrix_rank(X) == np.linalg.matrix_rank(np.delete(X, j, axis=1))
        assert (weights is not None) == possible
        if possible:
            assert weights.shape == (d,) and weights[j] == 0 and np.allclose(X @ weights, X[:, j])


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.integers(1, 9))
def test_07_voices(seed, n):
    draw = np.random.default_rng(seed)
    cosines, scores = draw.uniform(-1, 1, size=n), np.where(draw.random(n) < 0.4, np.nan, draw.normal(size=n))
    say = {i: c for i, (c, s) in enumerate(zip(cosines, scores)) if c > 0 and not math.isnan(s)}
    if not say:
        with pytest.raises(ValueError, match="nobody"):
            ANSWERS_07[18]["voices"](cosines, scores)
        return
    weights = ANSWERS_07[18]["voices"](cosines, scores)
    assert np.allclose(weights, [say.get(i, 0) / sum(say.values()) for i in range(n)])


def test_07_predictions_one_by_one():
    """Every prediction once more with plain Python, and as the sum of its contributions."""
    L = LESSON_07
    stars = L.without.tolist()
    for guest, game in itertools.product(range(12), range(10)):
        table = [list(row) for row in stars]
        table[guest][game] = math.nan
        scores, habits = [], []
        for row in table:
            known = [x for x in row if x == x]
            m = sum(known) / len(known)
            s = math.sqrt(sum((x - m) ** 2 for x in known) / len(known))
            habits.append((m, s))
            scores.append([(x - m) / s for x in row])
        say = {}
        for v in range(12):
            pairs = [(a, b) for a, b in zip(scores[guest], scores[v]) if a == a and b == b]
            size = math.hypot(*(a for a, _ in pairs)) * math.hypot(*(b for _, b in pairs))
            cosine = sum(a * b for a, b in pairs) / size
            if cosine > 1e-9 and scores[v][game] == scores[v][game]:
                say[v] = cosine
        wanted = habits[guest][0]
        if say:
            z = sum(c * scores[v][game] for v, c in say.items()) / sum(say.values())
            heard = [scores[v][game] for v in say]
            assert min(heard) - 1e-9 <= z <= max(heard) + 1e-9
            wanted += habits[guest][1] * z
        assert math.isclose(L.predict(L.without, guest, game, "scores", "scores"), wanted)
        own, added = L.contributions(L.without, guest, game)
        assert math.isclose(own + added.sum(), wanted) and added[guest] == 0


def test_07_ways_of_comparing_and_averaging():
    """The typical misses of all ways, by loops."""
    L = LESSON_07
    real = L.held_out_misses(L.without, L.ways)
    assert np.array_equal(real, L.real)
    for (compare, average), miss in zip(L.ways, real[2:]):
        squares = []
        for i, j in L.known:
            hidden = L.without.copy()
            hidden[i, j] = np.nan
            m, s = np.nanmean(hidden, axis=1), np.nanstd(hidden, axis=1)
            Z = (hidden - m[:, None]) / s[:, None]
            source = {"stars": hidden, "scores": Z}
            total = norm = 0.0
            for v in range(12):
                if np.isnan(hidden[v, j]):
                    continue
                weight = 1.0
                if compare != "nobody":
                    both = ~np.isnan(hidden[i]) & ~np.isnan(hidden[v])
                    a, b = source[compare][i][both], source[compare][v][both]
                    weight = a @ b / np.linalg.norm(a) / np.linalg.norm(b)
                if weight > 1e-9:
                    total, norm = total + weight * source[average][v, j], norm + weight
            guess = m[i] if norm == 0 else total / norm if average == "stars" else m[i] + s[i] * total / norm
            squares.append((L.without[i, j] - guess) ** 2)
        assert math.isclose(math.sqrt(np.mean(squares)), miss)
    for column, axis in [(0, 0), (1, 1)]:
        squares = []
        for i, j in L.known:
            others = np.delete(L.without[i] if axis == 0 else L.without[:, j], j if axis == 0 else i)
            squares.append((L.without[i, j] - np.nanmean(others)) ** 2)
        assert math.isclose(math.sqrt(np.mean(squares)), real[column])
    for way in [("star", "scores"), ("scores", "nobody")]:
        with pytest.raises(ValueError, match="should be"):
            L.predict(L.without, 0, 0, *way)


def test_07_recipes_that_survive():
    found = ANSWERS_07[17]["survives"]
    draw = np.random.default_rng(72)
    stars = draw.integers(1, 6, size=(12, 7)).astype(float)
    recipes = {
        "a": (0.5, 0.5, 0),
        "b": (1, 1, 0),
        "c": (1, -1, 0),
        "d": (2, -1, 0),
        "e": (1, 1, -1),
        "f": (0.4, 0.5, 0),
    }
    for name, weights in recipes.items():
        Z = LESSON_07.standard_scores(np.column_stack([stars, stars[:, :3] @ weights]))[0]
        assert np.allclose(Z[:, :3] @ weights, Z[:, 7]) == found[name]
    ranks = [np.linalg.matrix_rank(LESSON_07.standard_scores(draw.normal(size=(12, 8)))[0]) for _ in range(20)]
    assert max(ranks) == found["g"]


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 9))
def test_07_a_prediction_and_its_parts(seed, n):
    draw = np.random.default_rng(seed)
    weights, scores = draw.dirichlet(np.ones(n)), draw.normal(size=n)
    stars, parts = ANSWERS_07[19]["explain"](3.5, 0.8, np.append(weights, 0), np.append(scores, np.nan))
    assert math.isclose(stars, 3.5 + 0.8 * sum(w * z for w, z in zip(weights, scores)), abs_tol=1e-12)
    assert np.allclose(parts, np.append([0.8 * w * z for w, z in zip(weights, scores)], 0))


def test_07_equal_stars_become_zero():
    for star in (0.1, 0.7, 3, 4.5, 1e6, -0.3, 0):
        for count in (1, 3, 6, 10):
            table = np.array([[*[star] * count, np.nan], [1.0] * count + [2.0]])
            Z, means, spreads = LESSON_07.standard_scores(table)
            assert np.all(Z[0, :count] == 0) and np.isnan(Z[0, -1]) and spreads[0, 0] == 0
            assert np.all(ANSWERS_07[14]["standardize_rows"](table)[0, :count] == 0)


def test_07_numbers_in_the_text():
    L = LESSON_07
    off = ~np.eye(12, dtype=bool)
    assert f"none below {L.bare.min():.2f}" in TEXT_07
    assert f"{np.sum(L.scored[off] < -1e-9) // 2} of the 66 pairs" in TEXT_07
    assert len(L.other) == 6 and "for six guests somebody else is nearest" in TEXT_07
    assert [L.all_guests[i] for i in L.moved] == ["Lea", "Max"]
    values = dict(zip(L.names, L.real))
    assert [f"{values[name]:.2f}" for name in L.names] == ["1.04", "1.14", "1.13", "1.12", "1.11", "0.76", "0.69"]
    means, better = L.shuffled.mean(axis=0), np.sum(L.shuffled[:, -1] < L.shuffled[:, 0])
    assert f"misses by {means[-1]:.2f} on average, a guest's own mean by {means[0]:.2f}" in TEXT_07
    assert (
        f"in only {better} of the 25 tables" in TEXT_07 and f"already costs something there ({means[2]:.2f})" in TEXT_07
    )
    assert len(L.shuffled) == 25 and np.array_equal(np.sort(L.mixed), np.sort(L.without), equal_nan=True)
    assert np.sum(L.predictions[np.isnan(L.without)] > 5) == 2
    assert (len(L.known), len(L.holes), L.counts.count(0), L.counts.count(1)) == (105, 15, 1, 3)
    assert f"more than {max(L.ratios):.2f} times the say" in TEXT_07 and "move by 0.11 stars at most" in TEXT_07
    assert f"{max(L.moves):.2f}" == "0.11" and len(L.several) == 4 and L.firsts[0] == L.firsts[1]
    assert np.all(L.R[:, 7] % 1 * 2 == np.round(L.R[:, 7] % 1 * 2)) and np.nansum(L.R % 1 == 0.5) == 3


def test_07_why_two_guests_get_another_neighbour():
    """Taking the pass out of the sums moves both; taking it out of means and spreads alone moves nobody."""
    L = LESSON_07
    scores, fewer = [(t - np.nanmean(t, axis=1)[:, None]) / np.nanstd(t, axis=1)[:, None] for t in (L.R, L.without)]
    means, spreads = np.nanmean(L.without, axis=1)[:, None], np.nanstd(L.without, axis=1)[:, None]
    tables = {"all": scores, "none": fewer, "sums": np.delete(scores, 7, axis=1), "rest": (L.R - means) / spreads}
    nearest = {}
    for name, Z in tables.items():
        cosines = np.full((12, 12), -np.inf)
        for u, v in itertools.permutations(range(12), 2):
            both = ~np.isnan(Z[u]) & ~np.isnan(Z[v])
            cosines[u, v] = Z[u][both] @ Z[v][both] / np.linalg.norm(Z[u][both]) / np.linalg.norm(Z[v][both])
        best = np.sort(cosines, axis=1)
        assert np.all(best[:, -1] - best[:, -2] > 1e-6)  # no tie that rounding could turn
        nearest[name] = [L.all_guests[k] for k in cosines.argmax(axis=1)]
    changed = {n: [g for g, a, b in zip(L.all_guests, nearest["all"], nearest[n]) if a != b] for n in nearest}
    assert changed == {"all": [], "none": ["Lea", "Max"], "sums": ["Fay", "Lea", "Max"], "rest": []}


def test_07_standardizing_keeps_the_mean_and_loses_the_sum():
    draw = np.random.default_rng(70)
    for _ in range(20):
        stars = draw.integers(1, 6, size=(12, 7)) + 0.25 * draw.integers(0, 3, size=(12, 7))
        for combined, stays in [(stars[:, :2].mean(axis=1), True), (stars[:, 0] + stars[:, 1], False)]:
            Z = LESSON_07.standard_scores(np.column_stack([stars, combined]))[0]
            assert LESSON_07.in_span(Z[:, :2].T, Z[:, 7], tol=1e-9) == stays
            assert np.allclose(Z.sum(axis=1), 0)


def test_07_nearest_guests():
    draw = np.random.default_rng(73)
    for n in (2, 5, 9):
        cosines = draw.uniform(-1, 0.9, size=(n, n))
        np.fill_diagonal(cosines, 1)
        wanted = [max((k for k in range(n) if k != i), key=row.__getitem__) for i, row in enumerate(cosines)]
        assert LESSON_07.nearest_guests(cosines).tolist() == wanted


def test_07_guest_without_taste_gets_the_own_mean():
    table = np.array([[3.0, 3, 3, np.nan], [1, 5, 2, 4], [2, 4, 2, 5]])
    assert LESSON_07.predict(table, 0, 3, "scores", "scores") == 3
    own, added = LESSON_07.contributions(table, 0, 3)
    assert own == 3 and not added.any()


# Lesson 08 ------------------------------------------------------------------------------------------------------------

LESSON_08 = lesson("01-linear-algebra/08-matrix-rank")
SHAPES_08 = st.tuples(st.integers(0, 6), st.integers(0, 6))
SMALL_08 = st.integers(-3, 3).map(float)
BAD_08 = [[1, 2], 5, [[1, np.nan]], [[np.inf, 1]], [[[1]]]]


def exact_echelon_08(A):
    """Reduced row echelon form in exact fractions and its pivot columns."""
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


def matrix_08(rng, m, n, rank, condition):
    """A random m x n matrix with a given number of singular values above 0, from 1 down to 1 / condition."""
    left, right = (np.linalg.qr(rng.normal(size=(size, size)))[0][:, :rank] for size in (m, n))
    return left * np.geomspace(1, 1 / condition, rank) @ right.T


@given(SHAPES_08.flatmap(lambda shape: arrays(float, shape, elements=SMALL_08)), st.integers(-100, 100))
@settings(deadline=None, max_examples=150)
def test_08_all_three_are_exact_on_whole_numbers(A, power):
    kept = A.copy()
    exact, pivots = exact_echelon_08(A)
    free = [j for j in range(A.shape[1]) if j not in pivots]
    assert LESSON_08.rank(A) == LESSON_08.rank_by_sieve(A) == len(pivots) == LESSON_08.rank(A.T)
    assert LESSON_08.rank(A * 2.0**power) == len(pivots), "the tolerance goes with the size of the entries"
    N = LESSON_08.null_space(A)
    assert N.shape == (A.shape[1], len(free)) and N.dtype == float and not np.signbit(N[N == 0]).any()
    np.testing.assert_array_equal(N[free], np.eye(len(free)))
    np.testing.assert_allclose(N[pivots], -exact[: len(pivots), free], atol=1e-12)
    B, C = LESSON_08.rank_factorization(A)
    assert B.dtype == C.dtype == float
    np.testing.assert_array_equal(B, A[:, pivots])
    np.testing.assert_allclose(C, exact[: len(pivots)], atol=1e-12)
    assert not np.signbit(C[C == 0]).any()
    assert np.array_equal(A, kept)


@given(SEEDS, st.integers(1, 30), st.integers(1, 30))
@settings(deadline=None, max_examples=60)
def test_08_random_matrices_of_known_rank(seed, m, n):
    rng = np.random.default_rng(seed)
    r = rng.integers(0, min(m, n) + 1)
    A = matrix_08(rng, m, n, r, 100) * 10.0 ** rng.integers(-50, 50)
    scale = np.abs(A).max()
    tol = 1e-8 * scale
    assert LESSON_08.rank(A, tol) == r
    N = LESSON_08.null_space(A, tol)
    assert N.shape == (n, n - r)
    if n > r:
        assert np.linalg.norm(A @ N) <= 1e-10 * np.linalg.norm(A) * np.linalg.norm(N)
        assert np.linalg.matrix_rank(N, tol=1e-3) == n - r
    B, C = LESSON_08.rank_factorization(A, tol)
    assert B.shape == (m, r) and C.shape == (r, n)
    growth = max(1, np.abs(C).max(initial=0))
    np.testing.assert_allclose(B @ C, A, atol=1e-10 * scale * growth)


@given(SEEDS, st.integers(1, 12), st.integers(1, 12))
@settings(deadline=None, max_examples=60)
def test_08_default_tolerance_forgives_rounding(seed, m, n):
    rng = np.random.default_rng(seed)
    k = rng.integers(1, 5)
    A = rng.integers(-4, 5, size=(m, k)) @ rng.integers(-4, 5, size=(k, n)) / 10
    assert LESSON_08.rank(A) == np.linalg.matrix_rank(A) == LESSON_08.rank_by_sieve(A)


@pytest.mark.parametrize("m, n", [(2, 2), (5, 2), (2, 5)])
@pytest.mark.parametrize("scale", [1.0, 1e-130, 1e130])
def test_08_what_counts_as_zero(m, n, scale):
    tol = 100 * max(m, n) * EPS * (4 * scale)
    for factor, wanted in [(0.995, 1), (1.0, 1), (1.005, 2)]:
        A = np.zeros((m, n))
        A[0, 0], A[1, 1] = -4 * scale, factor * tol
        B, C = LESSON_08.rank_factorization(A)
        assert LESSON_08.rank(A) == LESSON_08.rank_by_sieve(A) == wanted == B.shape[1] == len(C)
        assert LESSON_08.null_space(A).shape == (n, n - wanted)


def test_08_tolerance_given():
    A = [[2, 0, 0], [0, 0.5, 0], [0, 0, 0.01]]
    for tol, wanted in [(0, 3), (0.005, 3), (0.01, 2), (0.4, 2), (0.5, 1), (1.9, 1), (2, 0)]:
        assert LESSON_08.rank(A, tol) == LESSON_08.rank(A, tol=tol) == wanted
        assert LESSON_08.null_space(A, tol).shape == (3, 3 - wanted)
        assert [part.shape for part in LESSON_08.rank_factorization(A, tol)] == [(3, wanted), (wanted, 3)]


@pytest.mark.parametrize("shape", [(0, 0), (0, 3), (3, 0), (2, 3), (1, 1)])
def test_08_zeros_and_empty(shape):
    Z = np.zeros(shape)
    assert LESSON_08.rank(Z) == 0
    np.testing.assert_array_equal(LESSON_08.null_space(Z), np.eye(shape[1]))
    B, C = LESSON_08.rank_factorization(Z)
    assert B.shape == (shape[0], 0) and C.shape == (0, shape[1])
    np.testing.assert_array_equal(B @ C, Z)


def test_08_worked_examples():
    A = [[1, 2, 0, 3], [2, 4, 1, 8], [3, 6, -1, 7]]
    assert LESSON_08.rank(A) == 2 and type(LESSON_08.rank(A)) is int
    np.testing.assert_allclose(LESSON_08.null_space(A), [[-2, -3], [1, 0], [0, -2], [0, 1]], atol=1e-14)
    B, C = LESSON_08.rank_factorization(A)
    np.testing.assert_array_equal(B, [[1, 0], [2, 1], [3, -1]])
    np.testing.assert_allclose(C, [[1, 2, 0, 3], [0, 0, 1, 2]], atol=1e-14)
    assert [LESSON_08.rank(flag) for flag in LESSON_08.flags.values()] == [1, 2, 3, 16]
    assert [np.linalg.matrix_rank(flag) for flag in LESSON_08.flags.values()] == [1, 2, 3, 16]


@pytest.mark.parametrize("bad", BAD_08)
@pytest.mark.parametrize("name", ["rank_by_sieve", "rank", "null_space", "rank_factorization"])
def test_08_bad_input_is_refused(name, bad):
    with pytest.raises(ValueError, match="finite"):
        getattr(LESSON_08, name)(bad)


@given(SEEDS, st.integers(1, 3))
@settings(deadline=None, max_examples=40)
def test_08_guess_fills_a_table_of_low_rank(seed, r):
    rng = np.random.default_rng(seed)
    table = rng.normal(size=(14, r)) @ rng.normal(size=(r, 9))
    i, j = int(rng.integers(14)), int(rng.integers(9))
    seen = table.copy()
    seen[i, j] = np.nan
    assert abs(LESSON_08.guess(seen, i, j, r, np.random.default_rng(1)) - table[i, j]) < 1e-4
    seen[:, j] = np.nan
    assert np.isnan(LESSON_08.guess(seen, i, j, r, np.random.default_rng(1)))
    seen[:, j] = np.append(table[:-1, j], np.nan)
    i, seen[-1, r - 1 :] = 13, np.nan  # one rating too few
    assert np.isnan(LESSON_08.guess(seen, i, j, r, np.random.default_rng(1)))


@given(SEEDS, st.integers(2, 3))
@settings(deadline=None, max_examples=40)
def test_08_guess_needs_no_more_than_one_block(seed, r):
    rng = np.random.default_rng(seed)
    table = rng.normal(size=(r + 1, r)) @ (rng.normal(size=(r, r + 1)) + 3 * np.eye(r, r + 1))
    seen = table.copy()
    seen[0, r] = np.nan
    assert abs(LESSON_08.guess(seen, 0, r, r, np.random.default_rng(seed)) - table[0, r]) < 1e-3


class Countdown_08:
    """A generator that chooses the first of what it is given, and counts how often it is asked."""

    def __init__(self):
        self.asked = 0

    def choice(self, values, size, replace):
        self.asked += 1
        assert replace is False
        return np.asarray(values)[:size]


def test_08_guess_is_the_median_of_so_many_draws():
    table = np.outer([1.0, 2, 3], [1.0, 2, 4])
    table[0, 0] = np.nan
    for draws in (1, 4, 9):
        generator = Countdown_08()
        assert LESSON_08.guess(table, 0, 0, 1, generator, draws) == pytest.approx(1)
        assert generator.asked == 2 * draws
    LESSON_08.guess(table, 0, 0, 1, generator := Countdown_08())
    assert generator.asked == 18, "nine draws, if not told otherwise"
    dull = np.array([[np.nan, 0, 1], [2.0, 0, 3]])
    assert np.isnan(LESSON_08.guess(dull, 0, 0, 1, Countdown_08())), "a block of rank 0 says nothing"


@given(SEEDS)
@settings(deadline=None, max_examples=20)
def test_08_averages_and_share_right(seed):
    rng = np.random.default_rng(seed)
    X, y = rng.normal(size=(60, 64)), rng.permutation(np.append(np.arange(10), rng.integers(0, 10, size=50)))
    W = LESSON_08.averages(X, y)
    assert W.shape == (64, 10)
    np.testing.assert_allclose(W, np.column_stack([X[y == digit].mean(axis=0) for digit in range(10)]), atol=1e-12)
    V = W * rng.uniform(0.3, 3, size=10) + rng.normal(size=(64, 10))
    nearest = np.sum((X[:, :, None] - V) ** 2, axis=1).argmin(axis=1)
    assert LESSON_08.share_right(V, X, y) == pytest.approx(np.mean(nearest == y))
    assert LESSON_08.share_right(V, X, nearest) == 1


def test_08_tolerance_of_empty_tables():
    assert LESSON_08.default_tol(np.zeros((0, 3))) == LESSON_08.default_tol(np.zeros((3, 0))) == 0


# Lesson 09 ------------------------------------------------------------------------------------------------------------

LESSON_09 = lesson("01-linear-algebra/09-determinant")
FUNCTIONS_09 = (LESSON_09.det_laplace, LESSON_09.det_elimination, LESSON_09.slogdet)


def exact_det_09(A):
    """Determinant in exact fractions, by elimination with the first entry that is not 0 as pivot."""
    rows, value = [[Fraction(entry) for entry in row] for row in np.asarray(A).tolist()], Fraction(1)
    for j in range(len(rows)):
        found = next((i for i in range(j, len(rows)) if rows[i][j] != 0), None)
        if found is None:
            return Fraction(0)
        if found != j:
            rows[j], rows[found], value = rows[found], rows[j], -value
        value *= rows[j][j]
        for i in range(j + 1, len(rows)):
            ratio = rows[i][j] / rows[j][j]
            rows[i] = [a - ratio * b for a, b in zip(rows[i], rows[j])]
    return value


def hadamard_09(A):
    """Product of the norms of the rows: no determinant is larger in size."""
    return float(np.prod(np.linalg.norm(A, axis=1)))


def value_09(pair):
    return pair[0] * np.exp(pair[1])


@given(SEEDS, st.integers(0, 6))
@settings(deadline=None, max_examples=50)
def test_09_whole_numbers_agree_with_fractions(seed, n):
    A = np.random.default_rng(seed).integers(-5, 6, size=(n, n))
    exact, bound = float(exact_det_09(A)), 1e-13 * hadamard_09(A)
    kept = A.copy()
    assert LESSON_09.det_laplace(A) == exact
    assert abs(LESSON_09.det_elimination(A) - exact) <= bound
    assert abs(value_09(LESSON_09.slogdet(A)) - exact) <= 10 * bound
    assert np.array_equal(A, kept)
    assert LESSON_09.det_laplace(A.tolist() if n else A) == exact


@given(SEEDS, st.integers(1, 25), st.sampled_from([1e-3, 1.0, 40.0]))
@settings(deadline=None, max_examples=25)
def test_09_elimination_agrees_with_fractions_and_numpy(seed, n, size):
    A = np.random.default_rng(seed).normal(size=(n, n)) * size
    if n <= 12:
        exact = float(exact_det_09(A))
        assert abs(LESSON_09.det_elimination(A) - exact) <= 1e-13 * n * hadamard_09(A)
    sign, logarithm = LESSON_09.slogdet(A)
    assert isinstance(sign, float) and isinstance(logarithm, float)
    wanted = np.linalg.slogdet(A)
    condition = np.linalg.cond(A)
    assert condition > 1e10 or (sign == wanted[0] and abs(logarithm - wanted[1]) <= 1e-14 * n * condition + 1e-12)


@given(SEEDS, st.integers(1, 20))
@settings(deadline=None, max_examples=25)
def test_09_permutations_and_triangles(seed, n):
    rng = np.random.default_rng(seed)
    order, scales = rng.permutation(n), rng.choice([-3, -1, 2, 4], size=n)
    inversions = sum(order[i] > order[j] for i in range(n) for j in range(i + 1, n))
    A = np.eye(n)[order] * scales  # one entry in each row and column
    wanted = float((-1) ** inversions * np.prod(scales.astype(float)))
    assert LESSON_09.det_elimination(A) == wanted
    sign, logarithm = LESSON_09.slogdet(A)
    assert sign == np.sign(wanted) and np.isclose(logarithm, log(abs(wanted)), rtol=1e-13)
    lower = np.tril(rng.integers(-3, 4, size=(n, n)), -1) + np.diag(scales)
    size = abs(np.prod(scales.astype(float)))
    assert np.isclose(LESSON_09.det_elimination(lower.T), np.prod(scales.astype(float)), rtol=1e-12)
    if n <= 6:
        assert abs(LESSON_09.det_laplace(lower)) == size


@given(SEEDS, st.integers(1, 7))
@settings(deadline=None, max_examples=40)
def test_09_elementary_factors_are_elementary(seed, n):
    rng = np.random.default_rng(seed)
    B = rng.normal(size=(n, n)) + 2 * np.eye(n)[rng.permutation(n)]
    found, factors = LESSON_09.elementary_factors(B)
    product = np.eye(n)
    for F, f in zip(found, factors, strict=True):
        product = product @ F
        off = F - np.eye(n)
        assert np.isclose(np.linalg.det(F), f, rtol=1e-12) and isinstance(f, float)
        swap = f == -1 and np.array_equal(F @ F, np.eye(n)) and np.all((F == 0) | (F == 1))
        assert swap or np.count_nonzero(off) <= 1
    assert np.allclose(product, B, atol=1e-9)
    assert np.isclose(np.prod(factors), np.linalg.det(B), rtol=1e-9)


def test_09_singular_and_empty():
    for A in ([[0.0]], [[1, 2], [2, 4]], [[0, 0], [0, 5]], np.zeros((4, 4)), [[1, 0, 2], [3, 0, 4], [5, 0, 6]]):
        assert LESSON_09.det_laplace(A) == 0
        assert LESSON_09.det_elimination(A) == 0
        assert LESSON_09.slogdet(A) == (0.0, -np.inf)
        with pytest.raises(ValueError):
            LESSON_09.elementary_factors(A)
    empty = np.zeros((0, 0))
    assert LESSON_09.det_laplace(empty) == LESSON_09.det_elimination(empty) == 1
    assert LESSON_09.slogdet(empty) == (1.0, 0.0)
    assert LESSON_09.det_laplace([[-2.5]]) == LESSON_09.det_elimination([[-2.5]]) == -2.5
    assert LESSON_09.slogdet([[-2.5]]) == (-1.0, log(2.5))


def test_09_huge_and_tiny():
    for scale in (1e-100, 1e-3, 1e100):
        sign, logarithm = LESSON_09.slogdet(scale * np.diag([1.0, -2, 3, 4, 5] * 40))
        assert sign == 1 and np.isclose(logarithm, 40 * log(factorial(5)) + 200 * log(scale), rtol=1e-12)
    assert LESSON_09.slogdet(-1e-9 * np.eye(301))[0] == -1
    assert LESSON_09.det_elimination(1e10 * np.eye(50)) == np.inf
    assert LESSON_09.det_elimination(1e-10 * np.eye(50)) == 0
    assert LESSON_09.det_elimination(np.diag([1e200, 1e200, 0, 1e200])) == 0  # not nan
    assert np.isclose(LESSON_09.det_elimination([[1e-20, 1], [1, 1]]), -1, rtol=1e-15)  # the largest entry is the pivot


BAD_09 = [[[1, 2, 3], [4, 5, 6]], [1, 2], 5.0, [[1, 2], [3]], [[np.inf]], [[1, -np.inf], [0, 1]], "A"]


@pytest.mark.parametrize("bad", BAD_09)
def test_09_bad_input_is_refused(bad):
    for function in (*FUNCTIONS_09, LESSON_09.triangle, LESSON_09.elementary_factors):
        with pytest.raises(ValueError):
            function(bad)


def test_09_nan():
    A = [[1, 2, 0], [np.nan, 1, 1], [0, 3, 1]]
    assert np.isnan(LESSON_09.det_laplace(A))
    for function in (LESSON_09.det_elimination, LESSON_09.slogdet, LESSON_09.elementary_factors):
        with pytest.raises(ValueError, match="finite"):
            function(A)


@given(SEEDS, st.integers(1, 6))
@settings(deadline=None, max_examples=30)
def test_09_log_share_is_the_multivariate_normal(seed, d):
    rng = np.random.default_rng(seed)
    A, b, X = rng.normal(size=(d, d)) + 2 * np.eye(d), rng.normal(size=d), rng.normal(size=(7, d))
    C = A @ A.T
    away = X - b
    wanted = -0.5 * (np.sum(away * np.linalg.solve(C, away.T).T, axis=1) + d * log(2 * np.pi) + np.linalg.slogdet(C)[1])
    tolerance = 1e-11 * np.linalg.cond(A) ** 2
    assert np.allclose(LESSON_09.log_share(X, A, b), wanted, rtol=tolerance, atol=tolerance)
    assert np.allclose(LESSON_09.log_share(X, np.eye(d), 0), LESSON_09.log_round(X), rtol=1e-14)


@given(SEEDS, st.integers(2, 60))
@settings(deadline=None, max_examples=20)
def test_09_fit_reproduces_mean_and_covariance(seed, n):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(n + 1, 2)) @ rng.normal(size=(2, 2)) + rng.normal(size=2)
    A, b = LESSON_09.fit(X)
    assert np.allclose(b, X.mean(axis=0)) and np.allclose(A @ A.T, np.cov(X.T, ddof=0)) and A[0, 1] == 0
    plain, _ = LESSON_09.fit(X, shear=False)
    assert np.allclose(plain, np.diag(X.std(axis=0)))


# Lesson 10 ------------------------------------------------------------------------------------------------------------

LESSON_10 = lesson("01-linear-algebra/10-inverse-matrices")


def well_posed_10(seed, n, kappa, scale=1.0):
    """A random n x n matrix with condition number kappa (for n > 1) and largest singular value scale."""
    draw = np.random.default_rng(seed)
    left, right = (np.linalg.qr(draw.normal(size=(n, n)))[0] for _ in range(2))
    return scale * left @ np.diag(np.geomspace(1, 1 / kappa, n)) @ right


def exact_solution_10(A, b):
    """x with A x = b in exact fractions, or None if A is singular."""
    n = len(A)
    rows = [[Fraction(int(entry)) for entry in row] + [Fraction(int(right))] for row, right in zip(A, b)]
    for k in range(n):
        found = next((i for i in range(k, n) if rows[i][k] != 0), None)
        if found is None:
            return None
        rows[k], rows[found] = rows[found], rows[k]
        rows[k] = [entry / rows[k][k] for entry in rows[k]]
        for i in range(n):
            if i != k:
                rows[i] = [entry - rows[i][k] * above for entry, above in zip(rows[i], rows[k])]
    return [row[n] for row in rows]


def backward_10(A, x, b):
    """Relative backward error of x for A x = b."""
    below = np.linalg.norm(A) * np.linalg.norm(x) + np.linalg.norm(b)
    return np.linalg.norm(A @ x - b) / below if below else 0.0


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 30), st.floats(1, 100), st.sampled_from([1e-6, 1.0, 1e8]))
def test_10_random_systems(seed, n, kappa, scale):
    A = well_posed_10(seed, n, kappa, scale)
    b = np.random.default_rng(seed + 1).normal(size=n)
    before = A.copy()
    order, L, U = LESSON_10.lu(A)
    assert sorted(order) == list(range(n)) and np.allclose(L @ U, A[order], rtol=0, atol=1e-13 * scale)
    assert np.array_equal(np.triu(L), np.eye(n)) and np.array_equal(U, np.triu(U)) and np.max(np.abs(L)) <= 1
    x = LESSON_10.solve_lu(A, b)
    assert x.shape == (n,) and backward_10(A, x, b) < 1e-12
    assert np.allclose(x, np.linalg.solve(A, b), rtol=1e-9, atol=1e-9 * np.max(np.abs(x)))
    A_inv = LESSON_10.inverse(A)
    for j in range(n):
        assert backward_10(A, A_inv[:, j], np.eye(n)[j]) < 1e-12
    assert np.allclose(A_inv @ A, np.eye(n), atol=1e-11) and np.array_equal(A, before)
    assert np.allclose(LESSON_10.inverse_by_columns(A), A_inv, rtol=1e-9, atol=1e-9 / scale)
    assert np.allclose(LESSON_10.substitute_as_written(L, U, b[order]), x, rtol=1e-9, atol=1e-9 * np.max(np.abs(x)))


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 7), st.integers(1, 9), st.booleans())
def test_10_whole_numbers_exactly(seed, n, reach, spoil):
    draw = np.random.default_rng(seed)
    A, b = draw.integers(-reach, reach + 1, size=(n, n)), draw.integers(-reach, reach + 1, size=n)
    if spoil:
        A[:, -1] = A[:, :-1] @ draw.integers(-2, 3, size=n - 1)
    exact = exact_solution_10(A, b)
    if exact is None:
        for refused in (lambda: LESSON_10.solve_lu(A, b), lambda: LESSON_10.inverse(A), lambda: LESSON_10.lu(A)):
            with pytest.raises(ValueError, match="singular"):
                refused()
        return
    exact = np.array([float(entry) for entry in exact])
    tight = 1e-9 * (1 + np.max(np.abs(exact)))
    assert np.allclose(LESSON_10.solve_lu(A.tolist(), b.tolist()), exact, rtol=1e-9, atol=tight)
    columns = [[float(entry) for entry in exact_solution_10(A, e)] for e in np.eye(n)]
    assert np.allclose(LESSON_10.inverse(A.tolist()), np.transpose(columns), rtol=1e-8, atol=1e-9)


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 8), st.integers(0, 5))
def test_10_many_right_sides(seed, n, k):
    A, B = well_posed_10(seed, n, 10), np.random.default_rng(seed).normal(size=(n, k))
    found = LESSON_10.solve_lu(A, B)
    assert found.shape == (n, k) and np.allclose(A @ found, B)


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 20), st.floats(1, 100), st.sampled_from([1e-3, 1.0, 30.0]))
def test_10_rank_one_updates(seed, n, kappa, size):
    A, draw = well_posed_10(seed, n, kappa), np.random.default_rng(seed + 2)
    u, v, A_inv = size * draw.normal(size=n), draw.normal(size=n), np.linalg.inv(A)
    if abs(1 + v @ A_inv @ u) < 1e-2 * (1 + np.linalg.norm(A_inv) * np.linalg.norm(u) * np.linalg.norm(v)):
        return
    handed = A_inv.copy(), u.copy(), v.copy()
    updated, wanted = LESSON_10.sherman_morrison(*handed), np.linalg.inv(A + np.outer(u, v))
    assert np.allclose(updated, wanted, rtol=1e-8, atol=1e-9 * np.max(np.abs(A_inv)))
    assert all(np.array_equal(one, two) for one, two in zip(handed, (A_inv, u, v)))
    as_written = LESSON_10.sherman_morrison_as_written(A_inv, u, v)
    assert np.allclose(as_written, wanted, rtol=1e-8, atol=1e-9 * np.max(np.abs(A_inv)))


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 10), st.floats(1e-3, 1e3))
def test_10_singular_updates_are_refused(seed, n, size):
    A, draw = well_posed_10(seed, n, 20), np.random.default_rng(seed + 3)
    u, v, A_inv = size * draw.normal(size=n), draw.normal(size=n), np.linalg.inv(A)
    product = v @ A_inv @ u
    if abs(product) < 1e-3 * np.linalg.norm(A_inv) * np.linalg.norm(u) * np.linalg.norm(v):
        return
    with pytest.raises(ValueError, match="singular"):
        LESSON_10.sherman_morrison(A_inv, -u / product, v)
    near = LESSON_10.sherman_morrison(A_inv, -u / product * (1 - 1e-6), v)  # near, but not there
    assert np.all(np.isfinite(near)) and np.max(np.abs(near)) > 1e3 * np.max(np.abs(A_inv)) / n**2 / 20


def test_10_what_counts_as_zero():
    for n in (2, 5):
        for scale in (1e-30, 1.0, 1e30):
            edge, kept = scale * np.eye(n), scale * np.eye(n)
            edge[-1, -1] = scale * 100 * n * EPS * 0.99
            kept[-1, -1] = scale * 100 * n * EPS * 1.01
            for function in (LESSON_10.inverse, LESSON_10.lu, lambda A: LESSON_10.solve_lu(A, np.ones(len(A)))):
                with pytest.raises(ValueError, match="singular"):
                    function(edge)
                function(kept)
            assert np.allclose(LESSON_10.inverse(edge, tol=0) * np.diag(edge), np.eye(n))
            assert np.allclose(LESSON_10.solve_lu(edge, np.diag(edge), tol=0), 1)
    with pytest.raises(ValueError, match="singular"):
        LESSON_10.inverse(np.eye(3), tol=1)  # of size at most tol
    with pytest.raises(ValueError, match="singular"):
        LESSON_10.lu(np.eye(3), tol=1)


def test_10_determinant_is_no_test():
    assert np.allclose(LESSON_10.inverse(0.1 * np.eye(100)), 10 * np.eye(100))


def test_10_pivoting():
    A = np.array([[1e-20, 1], [1, 1]])
    assert np.allclose(LESSON_10.solve_lu(A, [1, 2]), [1, 1])
    assert np.allclose(LESSON_10.inverse(A), [[-1, 1], [1, 0]])
    assert np.allclose(LESSON_10.solve_lu(A, [1, 2], tol=0, pivoting=False), [0, 1])  # wrong, as the lesson shows
    with pytest.raises(ValueError, match="singular"):
        LESSON_10.lu([[0, 1], [1, 1]], pivoting=False)
    order, L, _ = LESSON_10.lu([[1, 1], [-1, 2]])  # equals in size: the first stays
    assert list(order) == [0, 1] and L[1, 0] == -1
    order, L, _ = LESSON_10.lu([[1, 1], [-3, 2]])  # largest in size, not largest
    assert list(order) == [1, 0] and np.isclose(L[1, 0], -1 / 3)


def test_10_multipliers_move_with_their_rows():
    order, L, U = LESSON_10.lu([[1, 3, 2], [4, -4, 8], [-2, 10, -3]])
    assert list(order) == [1, 2, 0]
    assert np.allclose(L, [[1, 0, 0], [-0.5, 1, 0], [0.25, 0.5, 1]])
    assert np.allclose(U, [[4, -4, 8], [0, 8, 1], [0, 0, -0.5]])


@pytest.mark.parametrize("n", range(1, 13))
def test_10_hilbert(n):
    A = 1 / (np.arange(n)[:, None] + np.arange(n) + 1.0)
    try:
        x = LESSON_10.solve_lu(A, A @ np.ones(n))
    except ValueError:  # singular, up to rounding
        assert n >= 9
    else:
        assert backward_10(A, x, A @ np.ones(n)) < 1e-14
    assert backward_10(A, LESSON_10.solve_lu(A, A @ np.ones(n), tol=0), A @ np.ones(n)) < 1e-14


def test_10_empty_and_one():
    assert LESSON_10.inverse(np.zeros((0, 0))).shape == (0, 0)
    assert LESSON_10.solve_lu(np.zeros((0, 0)), np.zeros(0)).shape == (0,)
    assert np.array_equal(LESSON_10.inverse([[-4]]), [[-0.25]])
    assert np.array_equal(LESSON_10.solve_lu([[-4]], [2]), [-0.5])
    assert np.array_equal(LESSON_10.sherman_morrison([[0.5]], [3], [2]), [[0.125]])
    assert LESSON_10.sherman_morrison(np.zeros((0, 0)), [], []).shape == (0, 0)
    for function in (LESSON_10.inverse, LESSON_10.lu):
        with pytest.raises(ValueError, match="singular"):
            function([[0.0]])


@pytest.mark.parametrize("bad", [np.ones((2, 3)), np.ones(3), [[np.nan]], [[np.inf, 0], [0, 1]], np.ones((2, 2, 2)), 5])
def test_10_bad_matrices(bad):
    for function in (LESSON_10.inverse, LESSON_10.lu, lambda A: LESSON_10.solve_lu(A, [1, 2])):
        with pytest.raises(ValueError, match="square|finite"):
            function(bad)


@pytest.mark.parametrize("bad", [[1], [1, 2, 3], [np.nan, 1], [1, np.inf], np.ones((2, 1, 1)), 3.0])
def test_10_bad_right_sides(bad):
    with pytest.raises(ValueError, match="wanted"):
        LESSON_10.solve_lu(np.eye(2), bad)


BAD_UPDATES_10 = [
    (np.eye(2), [1, 2], [1]),
    (np.eye(2), [1], [1, 2]),
    (np.eye(3), [1, 2], [1, 2]),
    (np.ones((2, 3)), [1, 2], [1, 2]),
    (np.eye(2), [[1, 2]], [[1, 2]]),
    (np.eye(1), 1.0, 1.0),
]


@pytest.mark.parametrize("bad", BAD_UPDATES_10)
def test_10_bad_updates(bad):
    with pytest.raises(ValueError, match="shapes"):
        LESSON_10.sherman_morrison(*bad)


def test_10_nan_passes_through_an_update():
    assert np.all(np.isnan(LESSON_10.sherman_morrison(np.eye(2), [np.nan, 1], [1, 1])[0]))
    assert np.all(np.isnan(LESSON_10.sherman_morrison([[np.nan]], [1], [1])))


def test_10_too_large_for_a_float():
    with np.errstate(all="ignore"), pytest.raises(ValueError, match="too large|finite"):
        LESSON_10.inverse([[1e-320]], tol=0)
    with np.errstate(all="ignore"), pytest.raises(ValueError, match="too large"):
        LESSON_10.solve_lu([[1e-300]], [1e300])


def test_10_circle():
    assert np.array_equal(LESSON_10.circle(3), [[1, 1, 0], [0, 1, 1], [1, 0, 1]])
    assert np.array_equal(2 * LESSON_10.inverse(LESSON_10.circle(3)), [[1, -1, 1], [1, 1, -1], [-1, 1, 1]])
    for n in range(3, 30):
        if n % 2:
            assert np.isclose(np.sum(np.abs(LESSON_10.inverse(LESSON_10.circle(n))[0])), n / 2)
        else:
            with pytest.raises(ValueError, match="singular"):
                LESSON_10.inverse(LESSON_10.circle(n))


def test_10_sizes_not_signs():
    A = np.array([[1e-10, 1], [-1, 1]])  # the -1 is the larger pivot
    wanted = np.array([[1, -1], [1, 1e-10]]) / (1 + 1e-10)
    assert np.allclose(LESSON_10.inverse(A), wanted, rtol=0, atol=1e-14)
    assert np.allclose(LESSON_10.solve_lu(A, np.eye(2)), wanted, rtol=0, atol=1e-14)
    for function in (LESSON_10.inverse, LESSON_10.lu):
        with pytest.raises(ValueError, match="singular"):
            function(-np.array([[1, 0], [0, 1e-15]]))  # the largest size, not the largest entry, sets tol


def test_10_when_an_update_counts_as_singular():
    for steps, refused in [(150, True), (190, True), (210, False)]:  # 100 * eps * (1 + |u|), with u close to -1
        u = [-1 + steps * EPS]
        if refused:
            with pytest.raises(ValueError, match="singular"):
                LESSON_10.sherman_morrison([[1.0]], u, [1.0])
        else:
            assert np.all(np.isfinite(LESSON_10.sherman_morrison([[1.0]], u, [1.0])))


# Lesson 11 ------------------------------------------------------------------------------------------------------------

LESSON_11 = lesson("01-linear-algebra/11-eigenvalues-and-eigenvectors")


def symmetric_11(draw, values):
    """A symmetric matrix with these eigenvalues, and its eigenvectors as columns."""
    basis = np.linalg.qr(draw.normal(size=(len(values), len(values))))[0]
    A = basis @ np.diag(values) @ basis.T
    return (A + A.T) / 2, basis


def general_11(draw, values):
    """A matrix with these eigenvalues, not symmetric, and its eigenvectors as columns of norm 1."""
    n = len(values)
    V = np.linalg.qr(draw.normal(size=(n, n)))[0] + 0.3 * draw.normal(size=(n, n)) / np.sqrt(n)
    V = V / np.linalg.norm(V, axis=0)
    return V @ np.diag(values) @ np.linalg.inv(V), V


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.integers(1, 30), st.sampled_from([1e-150, 1e-6, 1.0, 1e8, 1e150]), st.booleans(), st.booleans())
def test_11_power_iteration(seed, n, scale, even, negative):
    draw = np.random.default_rng(seed)
    values = np.append(draw.uniform(-0.9, 0.9, size=n - 1), -1.0 if negative else 1.0)
    A, V = (symmetric_11 if even else general_11)(draw, values)
    A = A * scale
    before = A.copy()
    value, v = LESSON_11.power_iteration(A)
    assert isinstance(value, float) and v.shape == (n,) and np.array_equal(A, before)
    assert abs(value / scale - values[-1]) < (1e-10 if even else 1e-8)
    assert abs(np.linalg.norm(v) - 1) < 1e-12 and abs(abs(v @ V[:, -1]) - 1) < 1e-10
    largest = np.max(np.abs(v))
    assert v[np.argmax(np.abs(v) >= 0.999 * largest)] > 0
    assert np.linalg.norm(A / scale @ v - value / scale * v) <= 1.1e-12 * np.linalg.norm(A / scale) + 1e-14
    again = LESSON_11.power_iteration(A.tolist(), x=-1e200 * draw.normal(size=n))
    assert abs(again[0] - value) <= 1e-8 * scale and np.allclose(again[1], v, atol=1e-7)
    start = draw.normal(size=n)
    written = LESSON_11.power_iteration_as_written(before / scale, start, 300)
    assert abs(abs(written @ v) - 1) < 1e-9 and abs(np.linalg.norm(written) - 1) < 1e-12


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.integers(1, 20), st.booleans(), st.sampled_from([1e-8, 1.0, 1e9]), st.booleans())
def test_11_inverse_iteration(seed, n, even, scale, exact):
    draw = np.random.default_rng(seed)
    values = draw.permutation(np.arange(1.0, n + 1) * draw.choice([-1, 1]) + draw.integers(-5, 6))
    A, V = (symmetric_11 if even else general_11)(draw, values)
    A = A * scale
    wanted = draw.integers(n)
    shift = values[wanted] + (0 if exact else draw.uniform(-0.35, 0.35))
    before = A.copy()
    value, v = LESSON_11.inverse_iteration(A, shift * scale)
    assert np.array_equal(A, before) and isinstance(value, float) and v.shape == (n,)
    assert abs(value / scale - values[wanted]) < 1e-7 * np.max(np.abs(values) + 1)
    assert abs(abs(v @ V[:, wanted]) - 1) < 1e-9 and abs(np.linalg.norm(v) - 1) < 1e-12
    assert v[np.argmax(np.abs(v) >= 0.999 * np.max(np.abs(v)))] > 0
    if not exact:
        written = LESSON_11.inverse_iteration_as_written(A / scale, shift, draw.normal(size=n), 30)
        assert abs(abs(written @ v) - 1) < 1e-9


@pytest.mark.parametrize("shift", [0.0, 3.0, -2.0, 1e-9, 2.9])
def test_11_inverse_iteration_when_the_shift_is_an_eigenvalue(shift):
    A = np.diag([3.0, 0.0, -2.0])
    value, v = LESSON_11.inverse_iteration(A, shift)
    nearest = min([3.0, 0.0, -2.0], key=lambda lam: abs(lam - shift))
    assert abs(value - nearest) < 1e-9 and np.allclose(v, np.array([3.0, 0, -2]) == nearest, atol=1e-9)
    value, v = LESSON_11.inverse_iteration(5 * np.eye(3), 5)
    assert value == pytest.approx(5) and np.linalg.norm(v) == pytest.approx(1)
    value, v = LESSON_11.inverse_iteration([[0, 1], [0, 0]], 0)
    assert abs(value) < 1e-6 and np.allclose(v, [1, 0], atol=1e-6)


def test_11_edges():
    value, v = LESSON_11.power_iteration([[-4]])
    assert value == -4 and np.array_equal(v, [1])
    value, v = LESSON_11.power_iteration(np.zeros((3, 3)))
    assert value == 0 and np.linalg.norm(v) == pytest.approx(1)
    value, v = LESSON_11.power_iteration([[0, 1], [0, 0]])
    assert value == 0 and np.array_equal(np.abs(v), [1, 0])
    value, v = LESSON_11.power_iteration([[-1e200, 0], [0, 1e-200]])
    assert value == pytest.approx(-1e200) and np.allclose(v, [1, 0])
    assert LESSON_11.rayleigh_quotient([[2, 1], [1, 2]], [-3, 0]) == 2
    value, v = LESSON_11.power_iteration(7 * np.eye(4))
    assert value == pytest.approx(7) and np.linalg.norm(v) == pytest.approx(1)
    value, v = LESSON_11.power_iteration(np.diag([5.0, 2.0]), x=[0, -3])
    assert value == 2 and np.array_equal(v, [0, 1])
    value, v = LESSON_11.power_iteration([[2, 1], [1, 2]], x=[1, 0])
    assert value == pytest.approx(3, abs=1e-10) and np.allclose(v, [0.5**0.5] * 2)
    assert LESSON_11.fix_sign(np.array([0.1, -0.7, 0.7])).tolist() == [-0.1, 0.7, -0.7]
    assert LESSON_11.fix_sign(np.array([-0.7, 0.7004, 0])).tolist() == [0.7, -0.7004, 0]
    assert LESSON_11.fix_sign(np.array([-0.5, 0.7])).tolist() == [-0.5, 0.7]


def test_11_max_steps_and_tol():
    A = np.diag([1.0, 0.9])
    with pytest.raises(ValueError, match="no convergence in 20 steps"):
        LESSON_11.power_iteration(A, x=[1, 1], max_steps=20)
    rough = LESSON_11.power_iteration(A, x=[1, 1], tol=1e-2, max_steps=60)
    assert 1e-7 < 1 - rough[0] < 1e-2
    with pytest.raises(ValueError, match="no convergence in 3 steps"):
        LESSON_11.inverse_iteration(A, 0.94, x=[1, 1], max_steps=3)
    value, v = LESSON_11.inverse_iteration(A, 0.94, x=[1, 1], tol=1e-2)
    assert abs(value - 0.9) < 1e-2 and v[1] > 0.9


@pytest.mark.parametrize("scale", [1.0, 0.01, 300.0])
def test_11_residual_is_measured_against_the_frobenius_norm(scale):
    A = scale * np.diag(np.append(1.0, np.full(99, 0.5)))
    x, steps = np.ones(100) / 10, 0
    while np.linalg.norm(A @ x - (x @ A @ x) * x) > 1e-3 * np.linalg.norm(A):
        x, steps = A @ x / np.linalg.norm(A @ x), steps + 1
    value, v = LESSON_11.power_iteration(A, x=np.ones(100), tol=1e-3, max_steps=steps + 1)
    assert np.allclose(v, x) and value == pytest.approx(x @ A @ x)
    with pytest.raises(ValueError, match=f"no convergence in {steps} steps"):
        LESSON_11.power_iteration(A, x=np.ones(100), tol=1e-3, max_steps=steps)
    y, steps = np.ones(100) / 10, 0
    while np.linalg.norm(A @ y - (y @ A @ y) * y) > 1e-3 * np.linalg.norm(A):
        y, steps = np.linalg.solve(A - 0.8 * scale * np.eye(100), y), steps + 1
        y = y / np.linalg.norm(y)
    value, v = LESSON_11.inverse_iteration(A, 0.8 * scale, x=np.ones(100), tol=1e-3, max_steps=steps + 1)
    assert np.allclose(np.abs(v), np.abs(y)) and value == pytest.approx(y @ A @ y)
    with pytest.raises(ValueError, match=f"no convergence in {steps} steps"):
        LESSON_11.inverse_iteration(A, 0.8 * scale, x=np.ones(100), tol=1e-3, max_steps=steps)


@pytest.mark.parametrize(
    "A", [[1, 2], np.ones((2, 3)), [[np.nan, 1], [1, 2]], [[np.inf]], np.zeros((0, 0)), 3.0, np.ones((2, 2, 2))]
)
def test_11_bad_matrices(A):
    with pytest.raises(ValueError, match="square"):
        LESSON_11.power_iteration(A)
    with pytest.raises(ValueError, match="square"):
        LESSON_11.inverse_iteration(A, 1.0)


@pytest.mark.parametrize("x", [[0, 0], [1], [1, 2, 3], [np.nan, 1], [np.inf, 1], [[1], [2]], 1.0])
def test_11_bad_starts(x):
    with pytest.raises(ValueError, match="start"):
        LESSON_11.power_iteration([[2, 1], [1, 3]], x=x)
    with pytest.raises(ValueError, match="start"):
        LESSON_11.inverse_iteration([[2, 1], [1, 3]], 1.0, x=x)


@pytest.mark.parametrize("shift", [np.nan, np.inf, -np.inf])
def test_11_bad_shifts(shift):
    with pytest.raises(ValueError, match="shift"):
        LESSON_11.inverse_iteration([[2, 1], [1, 3]], shift)


def test_11_what_does_not_settle_is_refused():
    turn = np.array([[0.6, -0.8], [0.8, 0.6]])
    for A in (turn, [[0, 1], [1, 0]], np.diag([2.0, -2.0, 1]), LESSON_11.tilt):
        with pytest.raises(ValueError, match="no convergence"):
            LESSON_11.power_iteration(A)
    for A, shift in ((turn, 0.5), (np.diag([1.0, 3.0]), 2.0), (LESSON_11.tilt, 1.0)):
        with pytest.raises(ValueError, match="no convergence"):
            LESSON_11.inverse_iteration(A, shift)


@settings(deadline=None, max_examples=100)
@given(SEEDS, st.integers(1, 8), st.sampled_from([1e-200, 1.0, 1e200]))
def test_11_rayleigh_quotient(seed, n, scale):
    draw = np.random.default_rng(seed)
    A, x = draw.normal(size=(n, n)), draw.normal(size=n)
    expected = (x @ A @ x) / (x @ x)
    found = LESSON_11.rayleigh_quotient(A, scale * x)
    assert isinstance(found, float) and found == pytest.approx(expected, rel=1e-9, abs=1e-12)
    assert LESSON_11.rayleigh_as_written(A.tolist(), x.tolist()) == pytest.approx(expected, rel=1e-9, abs=1e-12)
    best = np.linalg.norm(A @ x - found * x)  # no other number fits better
    assert all(best <= np.linalg.norm(A @ x - (found + d) * x) + 1e-12 for d in (-0.01, 0.01))
    S = A + A.T
    values, Q = np.linalg.eigh(S)
    assert values[0] - 1e-9 <= LESSON_11.rayleigh_quotient(S, x) <= values[-1] + 1e-9
    assert LESSON_11.rayleigh_quotient(S, 3 * Q[:, 0]) == pytest.approx(values[0], abs=1e-9)
    cosine = Q[:, -1] @ x / np.linalg.norm(x)
    off = values[-1] - LESSON_11.rayleigh_quotient(S, x)
    assert off <= (values[-1] - values[0]) * (1 - cosine**2) + 1e-9


def test_11_rayleigh_bad_input():
    for A, x in [(np.eye(2), [0, 0]), (np.eye(2), [1, 2, 3]), (np.ones((2, 3)), [1, 2]), (np.eye(1), 1.0)]:
        with pytest.raises(ValueError, match="square"):
            LESSON_11.rayleigh_quotient(A, x)
    with pytest.raises(ValueError, match="square"):
        LESSON_11.rayleigh_quotient(np.eye(2), [[1, 2]])
    assert np.isnan(LESSON_11.rayleigh_quotient(np.eye(2), [np.nan, 1]))
    assert np.isnan(LESSON_11.rayleigh_quotient([[np.nan, 0], [0, 1]], [1, 1]))
    assert np.isnan(LESSON_11.rayleigh_quotient(np.eye(2), [np.inf, 1]))


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.integers(1, 12), st.floats(0, 0.95))
def test_11_pagerank(seed, n, damping):
    draw = np.random.default_rng(seed)
    links = [draw.choice(n, size=draw.integers(0, min(n, 4) + 1), replace=False).tolist() for _ in range(n)]
    G = LESSON_11.google_matrix(links, damping)
    M = np.array([[(i in t) / len(t) if t else 1 / n for t in links] for i in range(n)])
    assert np.allclose(G, damping * M + (1 - damping) / n) and np.allclose(G.sum(axis=0), 1)
    r = LESSON_11.pagerank(links, damping)
    exact = np.linalg.solve(np.eye(n) - damping * M, np.full(n, (1 - damping) / n))
    assert r.shape == (n,) and np.allclose(r, exact, atol=1e-9) and abs(np.sum(r) - 1) < 1e-12
    assert np.min(r) >= (1 - damping) / n - 1e-9
    sizes = np.sort(np.abs(np.linalg.eigvals(G)))
    assert n == 1 or sizes[-2] <= damping + 1e-6


def test_11_pagerank_defaults_and_refusals():
    links = LESSON_11.links
    assert np.allclose(LESSON_11.pagerank(links), LESSON_11.pagerank(links, 0.85))
    assert np.allclose(LESSON_11.google_matrix(links), LESSON_11.google_matrix(links, 0.85))
    for damping in (-0.1, 1.1, np.nan):
        with pytest.raises(ValueError, match="damping"):
            LESSON_11.google_matrix(links, damping)
    with pytest.raises(ValueError, match="no convergence"):
        LESSON_11.pagerank(links, 1.0)


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 12))
def test_11_lu_and_substitution(seed, n):
    draw = np.random.default_rng(seed)
    A, b = draw.normal(size=(n, n)) + 3 * np.eye(n), draw.normal(size=n)
    order, L, U = LESSON_11.lu(A)
    assert np.allclose(L @ U, A[order]) and np.array_equal(np.triu(L), np.eye(n)) and np.array_equal(U, np.triu(U))
    assert np.max(np.abs(L)) <= 1
    before = b.copy()
    assert np.allclose(A @ LESSON_11.substitute(order, L, U, b), b, atol=1e-8) and np.array_equal(b, before)
    with pytest.raises(ValueError, match="singular"):
        LESSON_11.lu(np.ones((2, 2)))


@settings(deadline=None, max_examples=40)
@given(SEEDS)
def test_11_turned_by(seed):
    draw = np.random.default_rng(seed)
    A, x = draw.normal(size=(2, 2)), draw.normal(size=(2, 5))
    for angle, before in zip(LESSON_11.turned_by(A, x), x.T):
        turn = np.exp(1j * np.radians(angle)) * complex(*before) / np.hypot(*before)
        after = complex(*(A @ before))
        assert abs(turn - after / abs(after)) < 1e-9


# Lesson 12 ------------------------------------------------------------------------------------------------------------

LESSON_12 = lesson("01-linear-algebra/12-diagonalization")
SCALES_12 = st.sampled_from([1e-8, 1.0, 1e7])


def orthogonal_12(draw, n):
    """A random orthogonal n x n matrix."""
    return np.linalg.qr(draw.normal(size=(n, n)))[0]


def basis_12(draw, n, kappa=30.0):
    """A random n x n matrix with condition number kappa (for n > 1)."""
    return orthogonal_12(draw, n) @ np.diag(np.geomspace(1, 1 / kappa, n)) @ orthogonal_12(draw, n)


@settings(deadline=None, max_examples=80)
@given(SEEDS, st.integers(1, 30), SCALES_12, st.sampled_from(["random", "whole", "projection", "geometric"]))
def test_12_diagonalize(seed, n, scale, kind):
    draw = np.random.default_rng(seed)
    wanted = {
        "random": draw.normal(size=n),
        "whole": draw.integers(-3, 4, size=n).astype(float),
        "projection": draw.integers(0, 2, size=n).astype(float),
        "geometric": np.geomspace(1, 1e-3, n) * draw.choice([-1, 1], size=n),
    }[kind]
    if kind == "random":  # different, and not nearly equal
        wanted = np.sort(wanted) + 0.01 * np.arange(n)
    B = basis_12(draw, n)
    A = scale * B @ np.diag(wanted) @ np.linalg.inv(B)
    before = A.copy()
    P, values = LESSON_12.diagonalize(A)
    assert P.shape == (n, n) and values.shape == (n,) and np.array_equal(A, before)
    assert np.all(np.diff(values) <= 1e-8 * scale)
    assert np.allclose(values, scale * np.sort(wanted)[::-1], rtol=0, atol=1e-9 * scale)
    assert np.allclose(np.linalg.norm(P, axis=0), 1)
    assert np.max(np.abs(A @ P - P * values)) < 1e-8 * scale
    assert np.max(np.abs(P @ np.diag(values) @ np.linalg.inv(P) - A)) < 1e-7 * scale


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.integers(2, 7), st.integers(2, 3))
def test_12_defective(seed, n, block):
    draw = np.random.default_rng(seed)
    block = min(block, n)
    J = np.diag(draw.integers(-3, 4, size=n).astype(float))
    for i in range(block - 1):
        J[i + 1, i + 1], J[i, i + 1] = J[0, 0], 1
    B = basis_12(draw, n, 5.0)
    with pytest.raises(ValueError, match="defective"):
        LESSON_12.diagonalize(B @ J @ np.linalg.inv(B))


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(2, 8), st.floats(0.01, 3.13))
def test_12_complex(seed, n, angle):
    draw = np.random.default_rng(seed)
    A = np.diag(draw.normal(size=n))
    A[:2, :2] = [[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]
    B = basis_12(draw, n, 5.0)
    with pytest.raises(ValueError, match="complex"):
        LESSON_12.diagonalize(B @ A @ np.linalg.inv(B))


def test_12_diagonalize_edges():
    for A, wanted in [([[5]], [5]), (np.zeros((3, 3)), [0, 0, 0]), (np.eye(4), [1] * 4), (np.zeros((0, 0)), [])]:
        P, values = LESSON_12.diagonalize(A)
        assert np.array_equal(values, wanted) and P.shape == (len(wanted),) * 2
        assert np.linalg.matrix_rank(P) == len(wanted) if len(wanted) else True
    P, values = LESSON_12.diagonalize([[1, 1], [0, 1 + 1e-5]])  # near a defective matrix, but it can be told apart
    assert np.allclose(values, [1 + 1e-5, 1], atol=1e-12)
    for A in ([[1, 1], [0, 1 + 1e-8]], [[3, 1], [-1, 1]], [[1, 1, 0], [0, 1, 1], [0, 0, 1]], [[0, 1], [0, 0]]):
        with pytest.raises(ValueError, match="defective"):
            LESSON_12.diagonalize(A)
    with pytest.raises(ValueError, match="complex"):
        LESSON_12.diagonalize([[0, 0, 0], [0, 0, -1], [0, 1, 0]])  # the real part of i is an eigenvalue, too
    for A in (np.ones((2, 3)), [1, 2], [[np.nan]], [[np.inf, 0], [0, 1]], 3):
        with pytest.raises(ValueError, match="square"):
            LESSON_12.diagonalize(A)


@settings(deadline=None, max_examples=80)
@given(SEEDS, st.integers(0, 6), st.integers(0, 40))
def test_12_matrix_power(seed, n, k):
    draw = np.random.default_rng(seed)
    whole = draw.integers(-4, 5, size=(n, n)).astype(object)
    exact = np.eye(n, dtype=int).astype(object)
    for _ in range(k):
        exact = exact @ whole
    before = whole.copy()
    assert np.array_equal(LESSON_12.matrix_power(whole, k), exact) and np.array_equal(whole, before)
    assert np.array_equal(LESSON_12.matrix_power_as_written(whole, k), exact)
    A = draw.normal(size=(n, n)) / max(n, 1)
    assert np.allclose(LESSON_12.matrix_power(A, k), np.linalg.matrix_power(A, k), rtol=1e-9, atol=1e-12)


def test_12_matrix_power_edges():
    A = np.array([[1, 2], [3, 4]])
    assert np.array_equal(LESSON_12.matrix_power(A, 0), np.eye(2)) and LESSON_12.matrix_power(A, 3).dtype == A.dtype
    assert np.array_equal(LESSON_12.matrix_power(A.tolist(), 2.0), [[7, 10], [15, 22]])
    assert np.all(np.isnan(LESSON_12.matrix_power([[np.nan]], 3)))
    half = np.array([[Fraction(1, 2), Fraction(1, 3)], [Fraction(0), Fraction(1)]], dtype=object)
    assert LESSON_12.matrix_power(half, 5)[0, 1] == Fraction(1, 3) * (2 - Fraction(1, 2) ** 4)
    with np.errstate(all="raise"):  # no needless squaring that would overflow
        assert LESSON_12.matrix_power(np.array([[1e200]]), 1)[0, 0] == 1e200
    for bad in [(A, -1), (A, 0.5), (A, np.nan), (A, np.inf), (np.ones((2, 3)), 2), ([1, 2], 2), (3, 2)]:
        with pytest.raises(ValueError, match="square matrix and a power"):
            LESSON_12.matrix_power(*bad)


def test_12_fibonacci():
    first, second = 0, 1
    for n in range(61):
        found = LESSON_12.fibonacci_closed_form(n)
        assert found == first and isinstance(found, int)
        first, second = second, first + second
    assert LESSON_12.fibonacci_closed_form(np.int64(10)) == LESSON_12.fibonacci_closed_form(10.0) == 55
    for bad in (-1, 61, 2.5, np.nan, np.inf):
        with pytest.raises(ValueError, match="0 to 60"):
            LESSON_12.fibonacci_closed_form(bad)


@settings(deadline=None, max_examples=80)
@given(SEEDS, st.integers(1, 30), st.floats(1, 1e3), SCALES_12)
def test_12_cholesky(seed, n, kappa, scale):
    draw = np.random.default_rng(seed)
    Q = orthogonal_12(draw, n)
    A = scale * Q @ np.diag(np.geomspace(1, 1 / kappa, n)) @ Q.T
    A = (A + A.T) / 2
    before = A.copy()
    L = LESSON_12.cholesky(A)
    assert np.array_equal(A, before) and np.array_equal(L, np.tril(L)) and np.all(np.diag(L) > 0)
    assert np.max(np.abs(L - np.linalg.cholesky(A))) < 1e-12 * np.sqrt(scale)
    assert np.max(np.abs(L @ L.T - A)) < 1e-12 * scale
    assert np.allclose(LESSON_12.cholesky_as_written(A), L, rtol=1e-9, atol=1e-12 * np.sqrt(scale))
    assert LESSON_12.is_positive_definite(A) is True
    units = 10.0 ** draw.integers(-6, 7, size=n)  # other units for each variable change nothing
    assert LESSON_12.is_positive_definite(units[:, None] * A * units)
    least = np.linalg.eigvalsh(A)[0]
    indefinite = A - (1 + 1e-3) * least * np.eye(n) if n > 1 else -A
    assert LESSON_12.is_positive_definite(indefinite) is False
    with pytest.raises(ValueError, match="not positive definite"):
        LESSON_12.cholesky(indefinite)


def test_12_cholesky_exact_and_edges():
    draw = np.random.default_rng(12)
    for n in range(7):
        L = np.tril(draw.integers(-5, 6, size=(n, n)), -1) + np.diag(draw.integers(1, 6, size=n))
        assert np.allclose(LESSON_12.cholesky((L @ L.T).tolist() if n else np.zeros((0, 0))), L, rtol=0, atol=1e-12)
    hilbert = 1 / (np.arange(12)[:, None] + np.arange(12) + 1.0)
    assert np.allclose(LESSON_12.cholesky(hilbert) @ LESSON_12.cholesky(hilbert).T, hilbert, rtol=0, atol=1e-15)
    for A in ([[0]], [[-1]], [[1, 1], [1, 1]], [[1, 2], [2, 1]], np.zeros((3, 3)), [[1, 0], [0, 0]], np.ones((5, 5))):
        assert LESSON_12.is_positive_definite(A) is False
        with pytest.raises(ValueError, match="not positive definite"):
            LESSON_12.cholesky(A)
    for A in ([[1, 2], [0, 5]], [[2, 1e-9], [0, 2]], [[1, 2], [2.1, 50]]):
        for function in (LESSON_12.cholesky, LESSON_12.is_positive_definite):
            with pytest.raises(ValueError, match="not symmetric"):
                function(A)
    assert LESSON_12.is_positive_definite([[2, 1e-16], [0, 2]])  # symmetric up to rounding
    assert LESSON_12.is_positive_definite(np.diag([1, 1e-20, 1e20]))
    for A in (np.ones((2, 3)), [1, 2], [[np.nan]], [[np.inf]], 3):
        for function in (LESSON_12.cholesky, LESSON_12.is_positive_definite):
            with pytest.raises(ValueError, match="square"):
                function(A)


@settings(deadline=None, max_examples=50)
@given(SEEDS, st.integers(1, 5), st.integers(1, 60))
def test_12_transition_matrix(seed, k, n):
    draw = np.random.default_rng(seed)
    states = draw.permutation(np.concatenate([np.arange(k), draw.integers(0, k, size=n)]))
    before = states.copy()
    T = LESSON_12.transition_matrix(states.tolist(), k)
    assert T.shape == (k, k) and np.array_equal(states, before)
    following = list(zip(states, [*states[1:], states[0]]))
    for j in range(k):
        after = [b for a, b in following if a == j]
        for i in range(k):
            assert np.isclose(T[i, j], after.count(i) / len(after))
    shares = np.bincount(states, minlength=k) / len(states)
    assert np.allclose(T @ shares, shares)  # theorem 7
    with pytest.raises(ValueError, match="must occur"):
        LESSON_12.transition_matrix(states, k + 1)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.integers(0, 1), max_size=40))
def test_12_dry_spells(days):
    wanted = [len(run) for run in "".join(map(str, days)).split("1") if run]
    assert LESSON_12.dry_spells(np.array(days, dtype=int)).tolist() == wanted


def test_12_draw_histories():
    chances = np.array([[0.2, 0.9], [0.6, 0.1]])
    month = np.repeat([0, 1], 400)
    days = LESSON_12.draw_histories(chances, month, 300, np.random.default_rng(5))
    assert days.shape == (300, 800) and np.all(days[:, 0] == 0)
    for m in (0, 1):
        for s in (0, 1):
            today, tomorrow = days[:, :-1][:, month[:-1] == m], days[:, 1:][:, month[:-1] == m]
            assert abs(np.mean(tomorrow[today == s]) - chances[m, s]) < 0.01


def test_12_held_out():
    mask = LESSON_12.held_out(LESSON_12.labels, 3)
    assert not np.array_equal(mask, LESSON_12.held_out(LESSON_12.labels, 4))
    for digit in range(10):
        assert abs(np.mean(mask[LESSON_12.labels == digit]) - 0.2) < 0.01


# Lesson 13 ------------------------------------------------------------------------------------------------------------

LESSON_13 = lesson("01-linear-algebra/13-orthogonality-and-projections")
SIDES_13 = st.integers(1, 30)
WHOLE_13 = st.integers(0, 5).flatmap(
    lambda m: hnp.arrays(float, st.tuples(st.just(m), st.integers(0, 5)), elements=st.integers(-3, 3).map(float))
)
NOT_MATRICES_13 = [[1, 2], 5, [[1, np.nan]], [[np.inf, 1]], [[[1]]]]


def matrix_13(rng, m, n, condition=100):
    """A random m x n matrix with singular values from 1 down to 1 / condition."""
    k = min(m, n)
    left, right = (np.linalg.qr(rng.normal(size=(size, k)))[0] for size in (m, n))
    return left * np.geomspace(1, 1 / condition, k) @ right.T


def symmetric_13(rng, values):
    """A random symmetric matrix with the given eigenvalues."""
    Q = np.linalg.qr(rng.normal(size=(len(values), len(values))))[0]
    A = Q * np.asarray(values, dtype=float) @ Q.T
    return (A + A.T) / 2


@settings(deadline=None, max_examples=60)
@given(SEEDS, SIDES_13, SIDES_13, st.sampled_from([1e-140, 1e-5, 1, 1e5, 1e140]))
def test_13_qr_has_orthonormal_columns_and_gives_the_matrix_back(seed, m, n, scale):
    A = scale * matrix_13(np.random.default_rng(seed), m, n)
    kept = A.copy()
    Q, R = LESSON_13.qr(A)
    k = min(m, n)
    assert Q.shape == (m, k) and R.shape == (k, n) and np.array_equal(A, kept)
    assert np.linalg.norm(Q.T @ Q - np.eye(k)) < 1e-13
    assert np.linalg.norm(Q @ R - A) < 1e-13 * np.linalg.norm(A)
    assert np.array_equal(R, np.triu(R)) and np.all(np.diag(R) >= 0)
    wanted = scipy.linalg.qr(A / scale, mode="economic")[1]
    assert np.allclose(np.abs(np.diag(R)) / scale, np.abs(np.diag(wanted)), rtol=1e-9, atol=1e-13)


@settings(deadline=None, max_examples=60)
@given(WHOLE_13)
def test_13_qr_takes_dependent_columns_and_empty_tables(A):
    Q, R = LESSON_13.qr(A)
    k = min(A.shape)
    assert Q.shape == (A.shape[0], k) and R.shape == (k, A.shape[1])
    assert np.allclose(Q.T @ Q, np.eye(k), atol=1e-13) and np.allclose(Q @ R, A, atol=1e-12)
    assert np.array_equal(R, np.triu(R)) and np.all(np.diag(R) >= 0)


def test_13_qr_by_hand():
    Q, R = LESSON_13.qr([[2, 2, -3], [1, 4, 9], [2, 5, -6]])
    assert np.allclose(3 * Q, [[2, -2, 1], [1, 2, 2], [2, 1, -2]]) and np.allclose(
        R, [[3, 6, -3], [0, 3, 6], [0, 0, 9]]
    )
    for function in (LESSON_13.qr, LESSON_13.gram_schmidt):
        Q, R = function([[-5.0]])
        assert np.allclose(Q, [[-1]]) and np.allclose(R, [[5]])


def test_13_qr_keeps_hilbert_orthonormal():
    H = scipy.linalg.hilbert(12)
    Q, R = LESSON_13.qr(H)
    assert np.array_equal(LESSON_13.hilbert(12), H)
    assert np.linalg.norm(Q.T @ Q - np.eye(12)) < 1e-13 and np.linalg.norm(Q @ R - H) < 1e-14
    assert np.isclose(LESSON_13.loss(Q), np.linalg.norm(Q.T @ Q - np.eye(12)), atol=1e-15)
    assert np.isclose(LESSON_13.loss(np.array([[2.0, 0], [0, 1]])), 3)


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 12), st.integers(0, 8), st.booleans())
def test_13_gram_schmidt_is_the_only_pair(seed, n, more, modified):
    A = matrix_13(np.random.default_rng(seed), n + more, n, 10)
    Q, R = LESSON_13.gram_schmidt(A, modified=modified)
    wanted_Q, wanted_R = np.linalg.qr(A)
    signs = np.sign(np.diag(wanted_R))
    assert np.allclose(Q, wanted_Q * signs, atol=1e-11) and np.allclose(R, signs[:, None] * wanted_R, atol=1e-11)


def test_13_gram_schmidt_modified_loses_less_than_classical():
    H = scipy.linalg.hilbert(9)
    losses = [LESSON_13.loss(LESSON_13.gram_schmidt(H, modified=modified, tol=0)[0]) for modified in (True, False)]
    assert losses[0] < 1e-2 and losses[1] > 0.5


def test_13_gram_schmidt_refuses_dependent_columns_and_takes_a_tolerance():
    for A in ([[1, 2], [2, 4]], [[0.0], [0]], [[1, 0, 0], [0, 1, 0]], [[1, 1 + 1e-15], [0, 0]]):
        with pytest.raises(ValueError, match="dependent"):
            LESSON_13.gram_schmidt(A)
    nearly = [[1, 1], [0, 1e-6]]
    assert np.allclose(LESSON_13.gram_schmidt(nearly)[1], [[1, 1], [0, 1e-6]])
    with pytest.raises(ValueError, match="dependent"):
        LESSON_13.gram_schmidt(nearly, tol=1e-5)
    Q, R = LESSON_13.gram_schmidt(np.zeros((3, 0)))
    assert Q.shape == (3, 0) and R.shape == (0, 0)


@pytest.mark.parametrize("name", ["qr", "gram_schmidt", "projection_matrix", "qr_algorithm", "finite_matrix"])
@pytest.mark.parametrize("bad", NOT_MATRICES_13, ids=repr)
def test_13_bad_tables_are_refused(name, bad):
    with pytest.raises(ValueError):
        getattr(LESSON_13, name)(bad)


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 20))
def test_13_mirror_vector_takes_a_vector_onto_the_first_axis(seed, n):
    x = np.random.default_rng(seed).normal(size=n)
    v = LESSON_13.mirror_vector(x)
    image = x - 2 * v * (v @ x)
    assert np.isclose(np.linalg.norm(v), 1) and np.allclose(image[1:], 0, atol=1e-14)
    assert np.isclose(image[0], -np.copysign(np.linalg.norm(x), x[0]))


def test_13_mirror_vector_of_zero_and_of_a_number():
    assert np.array_equal(LESSON_13.mirror_vector([0.0, 0.0]), [0, 0])
    assert np.allclose(LESSON_13.mirror_vector([3.0, 4.0]), np.array([8, 4]) / np.sqrt(80))
    assert np.allclose(np.abs(LESSON_13.mirror_vector([-2.0])), [1])


@settings(deadline=None, max_examples=50)
@given(SEEDS, SIDES_13, st.integers(0, 10))
def test_13_projection_matrix(seed, n, more):
    A = matrix_13(np.random.default_rng(seed), n + more, n)
    P = LESSON_13.projection_matrix(A)
    Q = scipy.linalg.orth(A)
    assert np.allclose(P, Q @ Q.T, atol=1e-11) and np.isclose(np.trace(P), n)
    assert np.allclose(P @ P, P, atol=1e-12) and np.allclose(P, P.T, atol=1e-13)


def test_13_projection_matrix_of_the_mountain_and_refusals():
    A = [[1, 0], [0, 1], [1, 1]]
    assert np.allclose(3 * LESSON_13.projection_matrix(A), [[2, -1, 1], [-1, 2, 1], [1, 1, 2]])
    assert LESSON_13.projection_matrix(np.zeros((2, 0))).tolist() == [[0, 0], [0, 0]]
    for dependent in ([[1, 2], [2, 4]], [[1, 1]], [[0.0], [0]]):
        with pytest.raises(ValueError, match="dependent"):
            LESSON_13.projection_matrix(dependent)
    with pytest.raises(ValueError, match="dependent"):
        LESSON_13.projection_matrix([[1, 1], [0, 1e-6]], tol=1e-5)


@settings(deadline=None, max_examples=60)
@given(SEEDS, SIDES_13, st.integers(0, 10), st.sampled_from([1e-100, 1, 1e100]))
def test_13_least_squares(seed, n, more, scale):
    rng = np.random.default_rng(seed)
    A, B = scale * matrix_13(rng, n + more, n), scale * rng.normal(size=(n + more, 3))
    wanted = scipy.linalg.lstsq(A / scale, B / scale)[0]
    found = LESSON_13.least_squares(A, B)
    size = np.max(np.abs(wanted))
    assert found.shape == (n, 3) and np.allclose(found, wanted, rtol=0, atol=1e-11 * size)
    assert np.allclose(LESSON_13.least_squares(A, B[:, 1]), found[:, 1], rtol=1e-9, atol=1e-12 * size)
    assert np.allclose(LESSON_13.least_squares_as_written(A / scale, B / scale), wanted, rtol=0, atol=1e-9 * size)


def test_13_least_squares_in_exact_fractions():
    rng = np.random.default_rng(1)
    for _ in range(30):
        t, y = rng.integers(-9, 10, size=(2, 6))
        if len(set(t.tolist())) < 2:
            continue
        n, s, ss = 6, int(t.sum()), int(t @ t)
        p, q = int(y.sum()), int(t @ y)
        det = n * ss - s * s
        exact = [float(Fraction(ss * p - s * q, det)), float(Fraction(n * q - s * p, det))]
        assert np.allclose(LESSON_13.least_squares(np.column_stack([np.ones(6), t]), y), exact, rtol=1e-12, atol=1e-12)


def test_13_least_squares_where_normal_equations_fail():
    near = np.vstack([np.ones(3), 1e-9 * np.eye(3)])
    assert np.allclose(LESSON_13.least_squares(near, near @ [3, -2, 1]), [3, -2, 1], atol=1e-5)


@pytest.mark.parametrize(
    ("A", "b"),
    [
        ([[1], [2]], [1, 2, 3]),
        ([[1, 1], [1, 1]], [1, 2]),
        ([[1, 2]], [1]),
        ([[1], [2]], 5),
        ([[1], [2]], [1, np.nan]),
        ([[1], [2]], np.zeros((2, 1, 1))),
    ],
)
def test_13_least_squares_refuses(A, b):
    with pytest.raises(ValueError):
        LESSON_13.least_squares(A, b)


@settings(deadline=None, max_examples=50)
@given(SEEDS, SIDES_13, st.sampled_from([1e-120, 1, 1e120]))
def test_13_qr_algorithm_with_random_eigenvalues(seed, n, scale):
    rng = np.random.default_rng(seed)
    A = scale * symmetric_13(rng, rng.choice([-1, 1], size=n) * np.geomspace(1, 1e-3, n))
    kept = A.copy()
    values, V = LESSON_13.qr_algorithm(A)
    assert np.array_equal(A, kept) and np.all(np.diff(values) <= 0)
    assert np.allclose(values / scale, scipy.linalg.eigvalsh(A / scale)[::-1], rtol=0, atol=1e-10)
    assert np.linalg.norm(V.T @ V - np.eye(n)) < 1e-12
    assert np.allclose(A / scale @ V, V * (values / scale), rtol=0, atol=1e-10)


@settings(deadline=None, max_examples=25)
@given(SEEDS, st.integers(2, 25), st.sampled_from([1e6, 1e12, 1e16]))
def test_13_qr_algorithm_beyond_condition_1000(seed, n, condition):
    A = symmetric_13(np.random.default_rng(seed), np.geomspace(1, 1 / condition, n))
    values, V = LESSON_13.qr_algorithm(A)
    assert np.allclose(values, scipy.linalg.eigvalsh(A)[::-1], rtol=0, atol=1e-7)
    assert np.allclose(A @ V, V * values, rtol=0, atol=1e-7)


@settings(deadline=None, max_examples=50)
@given(SEEDS, st.integers(0, 12))
def test_13_qr_algorithm_with_equal_and_zero_eigenvalues(seed, n):
    whole = np.random.default_rng(seed).integers(-1, 2, size=(n, n))
    A = (whole + whole.T).astype(float)
    values, V = LESSON_13.qr_algorithm(A)
    assert values.shape == (n,) and V.shape == (n, n)
    assert np.allclose(values, scipy.linalg.eigvalsh(A)[::-1] if n else [], atol=1e-11)
    assert np.allclose(V * values @ V.T, A, atol=1e-11) and np.allclose(V.T @ V, np.eye(n), atol=1e-12)


@pytest.mark.parametrize(
    "A",
    [
        np.zeros((5, 5)),
        np.eye(6),
        np.ones((7, 7)),
        [[0, 0, 1], [0, 2, 0], [1, 0, 0]],
        [[4, 3], [3, -4]],
        np.diag([1.0, -1, 1, -1]),
        np.kron(np.eye(4), [[0, 1], [1, 0]]),
        [[-3.0]],
        scipy.linalg.hilbert(10),
        np.diag(np.arange(8.0)) + np.eye(8, k=1) * 1e-14 + np.eye(8, k=-1) * 1e-14,
    ],
    ids=range(10),
)
def test_13_qr_algorithm_on_special_matrices(A):
    A = np.asarray(A, dtype=float)
    values, V = LESSON_13.qr_algorithm(A)
    assert np.allclose(values, scipy.linalg.eigvalsh(A)[::-1], atol=1e-12)
    assert np.allclose(V * values @ V.T, A, atol=1e-12) and np.allclose(V.T @ V, np.eye(len(A)), atol=1e-13)


def test_13_qr_algorithm_at_size_64_and_without_enough_steps():
    A = np.random.default_rng(64).normal(size=(64, 64))
    A = A + A.T
    values, V = LESSON_13.qr_algorithm(A)
    assert np.allclose(values, scipy.linalg.eigvalsh(A)[::-1], rtol=0, atol=1e-10 * values[0])
    with pytest.raises(ValueError, match="converged"):
        LESSON_13.qr_algorithm(A, max_steps=3)
    with pytest.raises(ValueError, match="converged"):
        LESSON_13.qr_algorithm([[1, 1], [1, 2]], max_steps=0)


@pytest.mark.parametrize("A", [[[1, 2], [3, 4]], np.ones((2, 3)), [[1, 1], [1 + 1e-9, 1]]])
def test_13_qr_algorithm_refuses_what_is_not_symmetric(A):
    with pytest.raises(ValueError, match="symmetric"):
        LESSON_13.qr_algorithm(A)


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 15))
def test_13_tridiagonal_keeps_the_eigenvalues(seed, n):
    rng = np.random.default_rng(seed)
    A = symmetric_13(rng, rng.normal(size=n))
    V, T = LESSON_13.tridiagonal(A)
    assert np.allclose(V @ T @ V.T, A, atol=1e-13) and np.allclose(V.T @ V, np.eye(n), atol=1e-13)
    assert np.array_equal(T, np.triu(np.tril(T, 1), -1))
    wanted = scipy.linalg.eigvalsh_tridiagonal(np.diag(T), np.diag(T, 1)) if n > 1 else A.ravel()
    assert np.allclose(wanted, scipy.linalg.eigvalsh(A), atol=1e-12)


@given(st.floats(-9, 9), st.floats(0.01, 9), st.floats(-9, 9))
def test_13_wilkinson_shift_is_the_nearer_eigenvalue(a, c, d):
    block = np.array([[7.0, 1, 0], [1, a, c], [0, c, d]])
    values = np.linalg.eigvalsh([[a, c], [c, d]])
    distances = np.abs(values - d)
    shift = LESSON_13.wilkinson_shift(block)
    assert np.isclose(np.abs(values - shift).min(), 0, atol=1e-9)
    assert np.isclose(abs(shift - d), distances.min(), atol=1e-9)


def test_13_qr_iteration_keeps_eigenvalues_and_sorts_them():
    A = symmetric_13(np.random.default_rng(3), [9, 4, 1])
    assert np.array_equal(LESSON_13.qr_iteration(A, 0), A)
    one = LESSON_13.qr_iteration(np.array([[3.0, 4], [4, 9]]), 1)
    assert np.allclose(one, [[10.68, 1.76], [1.76, 1.32]])
    assert np.allclose(LESSON_13.qr_iteration(A, 60), np.diag([9, 4, 1]), atol=1e-10)


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(2, 40), st.integers(1, 3))
def test_13_r_squared_and_the_fit_agree_with_scikit_learn(seed, n, k):
    rng = np.random.default_rng(seed)
    X, y = rng.normal(size=(n + k, k)), rng.normal(size=n + k)
    model = LinearRegression().fit(X, y)
    w = LESSON_13.least_squares(np.column_stack([np.ones(n + k), X]), y)
    assert np.allclose(w, [model.intercept_, *model.coef_])
    predicted = rng.normal(size=n + k)
    assert np.isclose(LESSON_13.r_squared(y, predicted), r2_score(y, predicted))
    assert np.isclose(LESSON_13.r_squared(y, model.predict(X)), model.score(X, y))


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 9))
def test_13_cosine(seed, n):
    u, v = np.random.default_rng(seed).normal(size=(2, n))
    assert np.isclose(LESSON_13.cosine(u, v), cosine_similarity([u], [v])[0, 0])


# Lesson 14 ------------------------------------------------------------------------------------------------------------

LESSON_14 = lesson("01-linear-algebra/14-singular-value-decomposition")


def matrix_14(seed, m, n, stretches, scale=1.0):
    """A random m x n matrix with the given singular values (times scale) and zeros for the others."""
    draw = np.random.default_rng(seed)
    left = np.linalg.qr(draw.normal(size=(m, m)))[0]
    right = np.linalg.qr(draw.normal(size=(n, n)))[0]
    k = len(stretches)
    return scale * (left[:, :k] * stretches) @ right[:, :k].T


def assert_svd_14(A, U, S, Vt, atol):
    """What defines a reduced SVD, with the lesson's rule for signs."""
    m, n = A.shape
    p = min(m, n)
    top = np.linalg.norm(A, 2) if A.size else 0
    assert U.shape == (m, p) and S.shape == (p,) and Vt.shape == (p, n)
    assert np.all(S >= 0) and np.all(np.diff(S) <= 0)
    assert np.allclose(U.T @ U, np.eye(p), rtol=0, atol=1e-12)
    assert np.allclose(Vt @ Vt.T, np.eye(p), rtol=0, atol=1e-12)
    assert np.allclose((U * S) @ Vt, A, rtol=0, atol=atol * top)
    for row in Vt:
        assert row[np.argmax(np.abs(row) >= (1 - 1e-6) * np.max(np.abs(row)))] > 0


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.integers(1, 30), st.integers(1, 30), st.floats(0, 3), st.sampled_from([1e-150, 1e-6, 1.0, 1e150]))
def test_14_svd_well_conditioned(seed, m, n, log_kappa, scale):
    p = min(m, n)
    A = matrix_14(seed, m, n, np.geomspace(1, 10**-log_kappa, p) if p > 1 else np.ones(1), scale)
    before = A.copy()
    U, S, Vt = LESSON_14.svd(A)
    assert_svd_14(A, U, S, Vt, 1e-10)
    reference = np.linalg.svd(A)[1]
    assert np.allclose(S, reference, rtol=0, atol=1e-10 * reference[0])
    assert np.allclose(S, reference, rtol=1e-9, atol=0)
    assert np.array_equal(A, before)
    if m >= n and scale == 1.0:
        U, S, Vt = LESSON_14.svd_as_proved(A)
        assert np.allclose(S, reference, rtol=1e-8) and np.allclose((U * S) @ Vt, A, rtol=0, atol=1e-10)
        assert np.allclose(U.T @ U, np.eye(n), rtol=0, atol=1e-7) and np.all(np.diff(S) <= 1e-12)


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.integers(1, 30), st.integers(1, 30), st.floats(3, 15), st.integers(0, 2))
def test_14_svd_hard(seed, m, n, log_kappa, kind):
    p = min(m, n)
    stretches = np.geomspace(1, 10**-log_kappa, p) if p > 1 else np.ones(1)
    if kind == 1:  # a cluster of large ones
        stretches[:-1] = 1
    elif kind == 2:  # a cluster of small ones, or of zeros
        stretches[1:] = 0 if seed % 2 else 10**-log_kappa
    A = matrix_14(seed, m, n, stretches)
    U, S, Vt = LESSON_14.svd(A)
    assert_svd_14(A, U, S, Vt, 1e-7)
    assert np.allclose(S, stretches, rtol=0, atol=1e-7)


@settings(deadline=None, max_examples=50)
@given(SEEDS, st.integers(1, 8), st.integers(1, 8))
def test_14_whole_numbers(seed, m, n):
    A = np.random.default_rng(seed).integers(-2, 3, size=(m, n))
    assert_svd_14(A.astype(float), *LESSON_14.svd(A.tolist()), 1e-8)
    U, S, Vt = LESSON_14.svd(A)
    assert np.sum(S > 1e-7 * max(S[0], 1)) == np.linalg.matrix_rank(A)
    assert np.allclose(LESSON_14.pseudo_inverse(A), scipy.linalg.pinv(A.astype(float)), atol=1e-6)


def test_14_exact_cases():
    U, S, Vt = LESSON_14.svd([[1.2, 1.1], [0.4, 1.2]])
    assert np.allclose(U, [[0.8, 0.6], [0.6, -0.8]]) and np.allclose(S, [2, 0.5])
    assert np.allclose(Vt, [[0.6, 0.8], [0.8, -0.6]])
    golden = (1 + 5**0.5) / 2
    assert np.allclose(LESSON_14.svd([[1, 1], [0, 1]])[1], [golden, 1 / golden])
    assert np.allclose(LESSON_14.svd(np.diag([3, -7, 2]))[1], [7, 3, 2])
    U, S, Vt = LESSON_14.svd([[-5.0]])
    assert (U.item(), S.item(), Vt.item()) == (-1, 5, 1)
    U, S, Vt = LESSON_14.svd([[3, 4]])
    assert np.allclose(Vt, [[0.6, 0.8]]) and np.allclose(S, [5]) and np.allclose(U, [[1]])
    for shape in [(2, 3), (3, 2), (4, 4)]:
        U, S, Vt = LESSON_14.svd(np.zeros(shape))
        assert np.array_equal(S, np.zeros(min(shape))) and np.allclose(U.T @ U, np.eye(len(S)))
        assert np.array_equal(LESSON_14.pseudo_inverse(np.zeros(shape)), np.zeros(shape[::-1]))
    for shape in [(0, 0), (0, 3), (3, 0)]:
        assert [part.shape for part in LESSON_14.svd(np.zeros(shape))] == [(shape[0], 0), (0,), (0, shape[1])]
        assert LESSON_14.pseudo_inverse(np.zeros(shape)).shape == shape[::-1]
    tie = LESSON_14.svd([[1, -1], [-1, 1]])[2][0]
    assert np.allclose(tie, [0.5**0.5, -(0.5**0.5)])


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 12), st.integers(1, 12), st.integers(0, 11))
def test_14_truncated(seed, m, n, k):
    A = np.random.default_rng(seed).normal(size=(m, n))
    k = min(k, m, n)
    U, S, Vt = LESSON_14.truncated_svd(A, k)
    assert U.shape == (m, k) and S.shape == (k,) and Vt.shape == (k, n)
    reference = np.linalg.svd(A)[1]
    rest = np.linalg.svd(A - (U * S) @ Vt)[1]
    assert np.allclose(S, reference[:k]) and np.allclose(rest[0], np.append(reference, 0)[k], atol=1e-7)
    assert np.isclose(np.sum(rest**2), np.sum(reference[k:] ** 2), atol=1e-12)


@settings(deadline=None, max_examples=50)
@given(SEEDS, st.integers(1, 15), st.integers(1, 15), st.integers(1, 15), st.sampled_from([1e-8, 1.0, 1e9]))
def test_14_pseudo_inverse(seed, m, n, r, scale):
    r = min(m, n, r)
    A = matrix_14(seed, m, n, np.geomspace(1, 1e-2, r) if r > 1 else np.ones(1), scale)
    P = LESSON_14.pseudo_inverse(A)
    assert P.shape == (n, m)
    assert np.allclose(P * scale, scipy.linalg.pinv(A / scale, rtol=1e-8), rtol=0, atol=1e-6)
    for product, wanted in ((A @ P @ A / scale, A / scale), (P @ A @ P * scale, P * scale)):  # Penrose's four
        assert np.allclose(product, wanted, rtol=0, atol=1e-6)
    assert np.allclose(A @ P, (A @ P).T, atol=1e-8) and np.allclose(P @ A, (P @ A).T, atol=1e-8)


def test_14_tolerance():
    A = np.diag([4.0, 2.0, 1e-3])
    assert np.allclose(LESSON_14.pseudo_inverse(A), np.diag([0.25, 0.5, 1000]))
    assert np.allclose(LESSON_14.pseudo_inverse(A, tol=1e-3 * 1.01), np.diag([0.25, 0.5, 0]))
    assert np.allclose(LESSON_14.pseudo_inverse(A, tol=2.5), np.diag([0.25, 0, 0]))
    assert np.allclose(LESSON_14.pseudo_inverse(np.diag([1, 2, 4]), tol=2), np.diag([0, 0, 0.25]))
    assert np.allclose(LESSON_14.pseudo_inverse(np.diag([2.0, 3e-7])), np.diag([0.5, 1 / 3e-7]))
    assert np.allclose(LESSON_14.pseudo_inverse(np.diag([2.0, 1e-7])), np.diag([0.5, 0]))


@pytest.mark.parametrize("bad", [[1, 2, 3], [[1, np.nan]], [[np.inf, 1]], 5, [[[1.0]]], [[1, 2], [-np.inf, 3]]])
def test_14_bad_matrices(bad):
    for function in (LESSON_14.svd, LESSON_14.pseudo_inverse, lambda A: LESSON_14.truncated_svd(A, 0)):
        with pytest.raises(ValueError, match="finite"):
            function(bad)


@pytest.mark.parametrize("k", [-1, 3, 1.5, 7])
def test_14_bad_k(k):
    with pytest.raises(ValueError, match="whole number from 0 to 2"):
        LESSON_14.truncated_svd([[1, 2], [3, 4], [5, 6]], k)


def test_14_share_read():
    assert LESSON_14.share_read(LESSON_14.X) == np.mean(
        np.array([np.linalg.norm(LESSON_14.means - x, axis=1).argmin() for x in LESSON_14.X]) == LESSON_14.labels
    )
    assert 0 < LESSON_14.share_read(np.zeros_like(LESSON_14.X)) < 0.2


# Lesson 15 ------------------------------------------------------------------------------------------------------------

PATH_15 = ROOT / "01-linear-algebra" / "15-checkpoint-week-3.ipynb"
LESSON_15 = lesson("01-linear-algebra/15-checkpoint-week-3")
ANSWERS_15 = {}
for _exercise_15 in exercises_of(PATH_15):
    if "def " in _exercise_15.solution:
        _scope_15 = {name: getattr(LESSON_15, name) for name in ("np", "held", "mean", "Vt")}
        exec(_exercise_15.solution, _scope_15)
        ANSWERS_15.update({name: value for name, value in _scope_15.items() if callable(value)})


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 9), st.integers(1, 9), st.integers(1, 20))
def test_15_squared_distances(seed, n, m, d):
    rng = np.random.default_rng(seed)
    A, B = 9 * rng.normal(size=(n, d)), 9 * rng.normal(size=(m, d))
    assert np.allclose(LESSON_15.squared_distances(A, B), cdist(A, B, "sqeuclidean"))


def test_15_the_archive_and_its_directions():
    known, held = LESSON_15.known, LESSON_15.held
    assert known.shape == (1200, 64) and held.shape == (597, 64)
    pca = PCA(n_components=10, svd_solver="full").fit(known)
    assert np.allclose(LESSON_15.mean, pca.mean_) and np.allclose(LESSON_15.S[:10], pca.singular_values_)
    own, theirs = LESSON_15.Vt[:10], pca.components_
    assert np.allclose(own.T @ own, theirs.T @ theirs)


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 12))
def test_15_after_change(seed, n):
    rng = np.random.default_rng(seed)
    A, change, i = rng.normal(size=(n, n)) + 5 * np.eye(n), rng.normal(size=n), int(rng.integers(n))
    changed = A.copy()
    changed[i] += change
    if np.linalg.cond(changed) < 1e4:
        found = ANSWERS_15["after_change"](np.linalg.inv(A), i, change)
        assert np.allclose(found @ changed, np.eye(n), atol=1e-9)


def test_15_after_change_refuses_a_singular_result():
    with pytest.raises(ValueError):
        ANSWERS_15["after_change"](np.eye(3), 1, np.array([2.0, -1, 7]))


def test_15_average_wait_in_exact_fractions():
    """Three states: the equations solved with fractions, by Cramer's rule."""
    rng = np.random.default_rng(8)
    for _ in range(20):
        counts = rng.integers(1, 9, size=(3, 3))
        T = counts / counts.sum(axis=0)
        exact = [[Fraction(int(counts[i, j]), int(counts[:, j].sum())) for j in range(3)] for i in range(3)]
        p, q = 1 - exact[1][1], -exact[2][1]
        r, s = -exact[1][2], 1 - exact[2][2]
        det = p * s - q * r
        wanted = [0, float((s - q) / det), float((p - r) / det)]
        assert np.allclose(ANSWERS_15["average_wait"](T, 0), wanted, rtol=1e-12)


def test_15_average_wait_of_coin_and_circle():
    assert np.allclose(ANSWERS_15["average_wait"](np.full((2, 2), 0.5), 1), [2, 0])
    assert np.allclose(ANSWERS_15["average_wait"](np.roll(np.eye(5), 1, axis=0), 0), [0, 4, 3, 2, 1])


@settings(deadline=None, max_examples=40)
@given(SEEDS, st.integers(1, 6), st.integers(1, 12))
def test_15_best_turn_is_procrustes(seed, d, n):
    X, Y = np.random.default_rng(seed).normal(size=(2, n, d))
    Q = ANSWERS_15["best_turn"](X, Y)
    wanted, trace = scipy.linalg.orthogonal_procrustes(X, Y)
    assert np.allclose(Q.T @ Q, np.eye(d)) and np.isclose(np.sum(Q * (X.T @ Y)), trace)
    assert np.isclose(np.linalg.norm(X @ Q - Y), np.linalg.norm(X @ wanted - Y))


@settings(deadline=None, max_examples=30)
@given(SEEDS, st.integers(2, 20), st.integers(1, 8))
def test_15_principal_directions_are_those_of_scikit_learn(seed, n, d):
    rng = np.random.default_rng(seed)
    images, k = rng.normal(size=(n, d)) * 2.0 ** np.arange(d) + rng.normal(size=d), min(n - 1, d)
    middle, rows = ANSWERS_15["principal_directions"](images, k)
    pca = PCA(n_components=k, svd_solver="full").fit(images)
    assert np.allclose(middle, pca.mean_) and np.allclose(np.abs(np.sum(rows * pca.components_, axis=1)), 1)


@settings(deadline=None, max_examples=30)
@given(SEEDS, st.integers(1, 10), st.integers(1, 8))
def test_15_encode_and_rebuild_project(seed, n, d):
    rng = np.random.default_rng(seed)
    images, middle, k = rng.normal(size=(n, d)), rng.normal(size=d), int(rng.integers(1, d + 1))
    rows = np.linalg.qr(rng.normal(size=(d, d)))[0][:k]
    back = ANSWERS_15["rebuild"](ANSWERS_15["encode"](images, middle, rows), middle, rows)
    assert np.allclose(back, middle + (images - middle) @ np.linalg.pinv(rows) @ rows)


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.integers(0, 12), st.floats(0, 5))
def test_15_best_k_has_the_smallest_expected_miss(seed, m, s):
    S = np.sort(np.random.default_rng(seed).uniform(0, 30, size=m))[::-1]
    expected = [np.sum(S[k:] ** 2) / 50 + k * s**2 for k in range(m + 1)]
    assert np.isclose(expected[ANSWERS_15["best_k"](S, 50, s)], min(expected))


@settings(deadline=None, max_examples=60)
@given(SEEDS, st.integers(1, 40), st.integers(1, 6))
def test_15_sure_search_finds_the_nearest_and_looks_no_further(seed, n, d):
    rng = np.random.default_rng(seed)
    images, query, k = rng.normal(size=(n, d)), rng.normal(size=d), int(rng.integers(1, d + 1))
    lengths, looked = np.linalg.norm(images - query, axis=1), []

    def distance(i):
        looked.append(i)
        return lengths[i]

    found = ANSWERS_15["sure_search"](query[:k], images[:, :k], distance)
    apart = np.linalg.norm(images[:, :k] - query[:k], axis=1)
    assert found == np.argmin(lengths) and len(set(looked)) == len(looked)
    assert len(looked) <= np.sum(apart < lengths.min() * (1 - 1e-12)) + 1
