"""The functions of 01-linear-algebra/01-scalars-vectors-matrices against NumPy, SciPy, exact sums and Counter."""

import math
import re
from collections import Counter
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from notebooks import lesson
from scipy.spatial.distance import chebyshev, cityblock, minkowski

LESSON_01 = lesson("01-linear-algebra/01-scalars-vectors-matrices")
NUMBERS_01 = st.floats(-1e6, 1e6, allow_subnormal=False).filter(lambda x: x == 0 or abs(x) > 1e-6)
VECTORS_01 = st.integers(1, 20).flatmap(lambda n: arrays(float, n, elements=NUMBERS_01))
PAIRS_01 = st.integers(1, 20).flatmap(lambda n: arrays(float, (2, n), elements=NUMBERS_01))
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


@given(PAIRS_01, ORDERS_01, NUMBERS_01)
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
