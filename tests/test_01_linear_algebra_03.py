"""The functions of 01-linear-algebra/03-dot-product against exact fractions, NumPy and SciPy."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from notebooks import lesson
from scipy.spatial.distance import cosine as cosine_distance

LESSON = lesson("01-linear-algebra/03-dot-product")
NUMBERS = st.floats(-1e6, 1e6, allow_subnormal=False).filter(lambda x: x == 0 or abs(x) > 1e-6)
PAIRS = st.integers(1, 30).flatmap(lambda n: arrays(float, (2, n), elements=NUMBERS))


@given(PAIRS)
@settings(deadline=None)
def test_dot_is_the_exact_sum_up_to_rounding(pair):
    u, v = pair
    products = [Fraction(a) * Fraction(b) for a, b in zip(u, v)]
    bound = len(u) * np.finfo(float).eps * float(sum(map(abs, products)))
    assert abs(Fraction(LESSON.dot(u, v)) - sum(products)) <= bound


@given(st.lists(st.tuples(st.integers(-1000, 1000), st.integers(-1000, 1000)), max_size=30))
def test_dot_of_whole_numbers_is_exact(rows):
    assert LESSON.dot([a for a, _ in rows], [b for _, b in rows]) == sum(a * b for a, b in rows)


@given(PAIRS)
@settings(deadline=None)
def test_norm_is_numpys(pair):
    assert LESSON.norm(pair[0]) == pytest.approx(np.linalg.norm(pair[0]), rel=1e-12)


@given(PAIRS)
@settings(deadline=None)
def test_cosine_similarity_is_scipys(pair):
    u, v = pair
    if not u.any() or not v.any():
        with pytest.raises(ValueError, match="zero"):
            LESSON.cosine_similarity(u, v)
    else:
        assert LESSON.cosine_similarity(u, v) == pytest.approx(1 - cosine_distance(u, v), abs=1e-9)


@given(PAIRS)
@settings(deadline=None)
def test_project_is_the_least_squares_fit(pair):
    u, v = pair
    if not v.any():
        with pytest.raises(ValueError, match="zero"):
            LESSON.project(u, v)
    else:
        weight = np.linalg.lstsq(v[:, None], u, rcond=None)[0]
        np.testing.assert_allclose(LESSON.project(u, v), weight * v, atol=1e-9 * (1 + np.abs(u).max()))


@pytest.mark.parametrize("size", [1e-140, 1e140])
def test_tiny_and_huge_vectors_within_the_promised_range(size):
    u, v = np.array([3.0, 4.0]) * size, np.array([4.0, 3.0])
    assert LESSON.norm(u) == pytest.approx(5 * size)
    assert LESSON.cosine_similarity(u, v) == pytest.approx(0.96)
    np.testing.assert_allclose(LESSON.project(u, v), 24 * size / 25 * v)
    np.testing.assert_allclose(LESSON.project(v, u), 24 / 25 * (u / size))


def test_empty_vectors():
    assert LESSON.dot([], []) == 0 and LESSON.norm([]) == 0
    for function in (LESSON.cosine_similarity, LESSON.project):
        with pytest.raises(ValueError):
            function([], [])


def test_nan_in_nan_out():
    u, v = np.array([np.nan, 1.0]), np.array([2.0, 0.0])
    assert np.isnan(LESSON.dot(u, v)) and np.isnan(LESSON.norm(u)) and np.isnan(LESSON.cosine_similarity(u, v))
    assert np.isnan(LESSON.project(u, v)).any()


@pytest.mark.parametrize("u, v", [([1, 2], [1, 2, 3]), (3, 4), ([[1, 2]], [[3, 4]]), ([1, 2], 3)])
def test_wrong_shapes_are_refused(u, v):
    for function in (LESSON.dot, LESSON.cosine_similarity, LESSON.project):
        with pytest.raises(ValueError):
            function(u, v)


def test_length_one():
    assert LESSON.dot([3], [-2]) == -6 and LESSON.norm([-2]) == 2 and LESSON.cosine_similarity([3], [-2]) == -1
    np.testing.assert_allclose(LESSON.project([3], [-2]), [3])


@pytest.mark.parametrize("u, v", [([0, 0], [1, 2]), ([1, 2], [0, 0]), ([0, 0], [0, 0]), ([0], [3])])
def test_cosine_of_a_zero_vector_is_refused(u, v):
    with pytest.raises(ValueError, match="zero"):
        LESSON.cosine_similarity(u, v)


def test_cosine_of_unit_vectors():
    assert LESSON.cosine_similarity([1, 0], [0, 1]) == 0
    assert LESSON.cosine_similarity([0.6, 0.8], [3, 4]) == pytest.approx(1)


@given(st.integers(2, 12).flatmap(lambda n: arrays(float, (n, 3), elements=st.integers(-9, 9).map(float))))
@settings(deadline=None)
def test_most_similar_finds_the_largest_product_with_another_row(vectors):
    for row, found in enumerate(LESSON.most_similar(vectors)):
        others = [vectors[row] @ other for i, other in enumerate(vectors) if i != row]
        assert found != row and vectors[row] @ vectors[found] == max(others)
