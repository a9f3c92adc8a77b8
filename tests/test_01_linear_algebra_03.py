"""The functions of 01-linear-algebra/03-dot-product against exact fractions, NumPy and SciPy."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from notebooks import lesson
from scipy.spatial.distance import cosine as cosine_distance

LESSON_03 = lesson("01-linear-algebra/03-dot-product")
NUMBERS_03 = st.floats(-1e6, 1e6, allow_subnormal=False).filter(lambda x: x == 0 or abs(x) > 1e-6)
PAIRS_03 = st.integers(1, 30).flatmap(lambda n: arrays(float, (2, n), elements=NUMBERS_03))
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
