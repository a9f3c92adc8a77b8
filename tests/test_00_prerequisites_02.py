"""The functions of 00-prerequisites/02-numpy-arrays against exact fractions, NumPy and scikit-learn."""

from fractions import Fraction

import matplotlib.pyplot as plt
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from notebooks import lesson
from sklearn.preprocessing import OneHotEncoder, StandardScaler

ARRAYS = lesson("00-prerequisites/02-numpy-arrays")
WHOLE = st.integers(-1000, 1000)
WHOLE_ARRAYS = arrays(np.int64, array_shapes(min_dims=1, max_dims=4, min_side=0, max_side=4), elements=WHOLE)
WHOLE_TABLES = arrays(np.int64, array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=7), elements=WHOLE)
SERIES_FLOATS = st.lists(st.floats(-1e6, 1e6, allow_subnormal=False), min_size=1, max_size=25)


@given(WHOLE_ARRAYS)
@settings(deadline=None, max_examples=60)
def test_sum_by_axis_is_numpys_on_every_axis(A):
    before = A.copy()
    for axis in range(-A.ndim, A.ndim):
        found = ARRAYS.sum_by_axis(A, axis)
        assert found.shape == A.sum(axis=axis).shape
        assert np.array_equal(found, A.sum(axis=axis))
    assert np.array_equal(A, before)


@given(WHOLE_TABLES)
@settings(deadline=None, max_examples=40)
def test_sums_of_a_table_entry_by_entry(A):
    n, m = A.shape
    columns = [sum(int(A[i, j]) for i in range(n)) for j in range(m)]
    rows = [sum(int(A[i, j]) for j in range(m)) for i in range(n)]
    assert ARRAYS.sum_by_axis(A.tolist(), 0).tolist() == columns
    assert ARRAYS.sum_by_axis(A.tolist(), 1).tolist() == rows
    written = ARRAYS.sums_as_written(A)
    assert [int(entry) for entry in written[0]] == columns and [int(entry) for entry in written[1]] == rows


@pytest.mark.parametrize(
    "shape, axis", [((3, 4), 2), ((3, 4), -3), ((3,), 1), ((3,), -2), ((), 0), ((), -1), ((2, 3, 4), 3), ((0, 2), 5)]
)
def test_sum_by_axis_refuses_an_axis_that_is_not_there(shape, axis):
    with pytest.raises(ValueError, match="no axis"):
        ARRAYS.sum_by_axis(np.zeros(shape), axis)


@pytest.mark.parametrize("axis", [0.5, 1.0, None, "0", (0, 1), np.nan])
def test_sum_by_axis_refuses_what_is_no_axis(axis):
    with pytest.raises(ValueError, match="no axis"):
        ARRAYS.sum_by_axis(np.ones((2, 3)), axis)


def test_sum_by_axis_at_the_edges():
    assert ARRAYS.sum_by_axis(np.zeros((0, 3)), 0).tolist() == [0, 0, 0]
    assert ARRAYS.sum_by_axis(np.zeros((0, 3)), 1).shape == (0,)
    assert ARRAYS.sum_by_axis([1.5, 2.5], 0) == 4
    small = np.array([[100, 100], [100, 27]], dtype=np.int8)
    assert ARRAYS.sum_by_axis(small, 0).tolist() == [200, 127]
    holed = ARRAYS.sum_by_axis([[np.nan, 1.0], [2.0, 3.0]], 0)
    assert np.isnan(holed[0]) and holed[1] == 4
    assert ARRAYS.sum_by_axis([[1e300, 1e-300], [1e300, 1e-300]], 0).tolist() == [2e300, 2e-300]


@given(st.lists(WHOLE, min_size=1, max_size=25), st.data())
@settings(deadline=None, max_examples=60)
def test_moving_average_of_whole_numbers_is_exact(x, data):
    w = data.draw(st.integers(1, len(x)))
    exact = [float(Fraction(sum(x[i : i + w]), w)) for i in range(len(x) - w + 1)]
    assert ARRAYS.moving_average(x, w).tolist() == exact
    assert ARRAYS.moving_average_as_written(np.array(x), w).tolist() == exact


@given(SERIES_FLOATS, st.data())
@settings(deadline=None, max_examples=60)
def test_moving_average_within_the_promised_rounding(x, data):
    w = data.draw(st.integers(1, len(x)))
    found = ARRAYS.moving_average(x, w)
    terms = [Fraction(entry) for entry in x]
    largest = float(sum(map(abs, terms)))
    bound = 2 * len(x) * np.finfo(float).eps * largest
    assert found.shape == (len(x) - w + 1,)
    for i, entry in enumerate(found):
        assert abs(Fraction(float(entry)) - sum(terms[i : i + w]) / w) <= bound
    np.testing.assert_allclose(ARRAYS.moving_average_as_written(x, w), found, rtol=0, atol=bound)


@given(st.lists(st.sampled_from([1.0, -2.0, 5.0, np.nan, np.inf, -np.inf]), min_size=1, max_size=15), st.data())
@settings(deadline=None, max_examples=60)
def test_moving_average_gives_nan_for_the_windows_with_a_hole_alone(x, data):
    w = data.draw(st.integers(1, len(x)))
    for i, entry in enumerate(ARRAYS.moving_average(x, w)):
        window = x[i : i + w]
        if np.isfinite(window).all():
            assert entry == pytest.approx(sum(window) / w)
        else:
            assert np.isnan(entry)


@pytest.mark.parametrize("x", [[1.0, 2, 3], [[1, 2, 3]], [], 5.0, np.zeros((3, 3))])
@pytest.mark.parametrize("w", [0, -1, 4, 2.5, 2.0, None, np.nan, "2"])
def test_moving_average_refuses_bad_windows(x, w):
    with pytest.raises(ValueError, match="w"):
        ARRAYS.moving_average(x, w)


@pytest.mark.parametrize("x", [[[1, 2, 3]], [], 5.0, np.zeros((3, 3))])
def test_moving_average_refuses_what_is_no_series(x):
    with pytest.raises(ValueError, match="shape"):
        ARRAYS.moving_average(x, 1)


def test_moving_average_at_the_edges():
    x = np.array([3, 1, 4, 1, 5, 9])
    assert ARRAYS.moving_average(x, np.int64(1)).tolist() == x.tolist()
    assert ARRAYS.moving_average(x, 6).tolist() == [23 / 6]
    assert ARRAYS.moving_average([7], 1).tolist() == [7]
    assert x.tolist() == [3, 1, 4, 1, 5, 9]
    assert ARRAYS.moving_average([1e300, 1e300, 1e300], 2).tolist() == [1e300, 1e300]
    assert ARRAYS.moving_average([1e-300, 3e-300], 2).tolist() == pytest.approx([2e-300], abs=0)
    behind_a_hole = ARRAYS.moving_average([np.nan, 1e-300, 3e-300], 2)  # a hole adds nothing to the running total
    assert behind_a_hole[1] == pytest.approx(2e-300, abs=0)


@given(WHOLE_TABLES)
@settings(deadline=None, max_examples=60)
def test_standardize_is_scikit_learns(X):
    before = X.copy()
    constant = [j for j in range(X.shape[1]) if len(set(X[:, j].tolist())) == 1]
    if constant:
        with pytest.raises(ValueError, match="never vary") as caught:
            ARRAYS.standardize(X)
        assert str(constant) in str(caught.value)
    else:
        Z = ARRAYS.standardize(X)
        np.testing.assert_allclose(Z, StandardScaler().fit_transform(X.astype(float)), rtol=1e-9, atol=1e-9)
        np.testing.assert_allclose(Z, ARRAYS.standardize_as_written(X), rtol=1e-9, atol=1e-9)
        np.testing.assert_allclose(np.sum(Z, axis=0), 0, atol=1e-9)
        np.testing.assert_allclose(np.sum(Z**2, axis=0), len(X))
    assert np.array_equal(X, before)


@given(st.integers(1, 60), st.floats(-1e9, 1e9))
@settings(deadline=None, max_examples=60)
def test_standardize_refuses_a_constant_column_whatever_rounding_does(n, value):
    X = np.column_stack([np.arange(n) + 0.0, np.full(n, value)])
    with pytest.raises(ValueError, match="never vary"):
        ARRAYS.standardize(X)


@pytest.mark.parametrize("size", [1e-300, 1e-200, 1e-30, 1.0, 1e30, 1e200, 1e300])
def test_standardize_knows_no_unit(size):
    X = np.array([[4.0, -2.0], [6.0, 3.0], [6.0, 5.0], [12.0, 11.0]])
    wanted = StandardScaler().fit_transform(X)
    np.testing.assert_allclose(ARRAYS.standardize(X * size), wanted, rtol=1e-12)
    np.testing.assert_allclose(ARRAYS.standardize(-X * size), -wanted, rtol=1e-12)


@pytest.mark.parametrize(
    "bad", [[1.0, 2.0], 3.0, np.zeros((0, 3)), np.zeros((2, 2, 2)), [[1.0, 2.0]], [[1.0], [np.inf]], [[-np.inf], [2]]]
)
def test_standardize_refuses_what_is_no_table(bad):
    with pytest.raises(ValueError, match="at least one row|never vary"):
        ARRAYS.standardize(bad)


def test_standardize_at_the_ends_of_the_floats():
    wanted = StandardScaler().fit_transform([[1.0], [1], [0]])
    np.testing.assert_allclose(ARRAYS.standardize([[1e308], [1e308], [0]]), wanted, rtol=1e-12)
    np.testing.assert_allclose(ARRAYS.standardize([[5e-324], [5e-324], [0]]), wanted, rtol=1e-12)
    above = np.nextafter(0.1, 1)
    np.testing.assert_allclose(ARRAYS.standardize([[0.1], [0.1], [above]]), -wanted, rtol=1e-12)
    far = np.array([[1e9, 3.0], [1e9 + 1, 4.0], [1e9 + 3, 9.0]])
    exact = StandardScaler().fit_transform([[0.0, 3.0], [1.0, 4.0], [3.0, 9.0]])
    np.testing.assert_allclose(ARRAYS.standardize(far), exact, rtol=1e-12)


def test_standardize_keeps_nan_to_its_column():
    X = [[1.0, np.nan, 4.0], [2.0, 5.0, 4.5], [4.0, 7.0, 9.0]]
    Z = ARRAYS.standardize(X)
    assert np.isnan(Z[:, 1]).all()
    np.testing.assert_allclose(Z[:, [0, 2]], StandardScaler().fit_transform(np.array(X)[:, [0, 2]]))
    assert ARRAYS.standardize(np.zeros((5, 0))).shape == (5, 0)


@given(st.integers(1, 12), st.data())
@settings(deadline=None, max_examples=60)
def test_one_hot_is_scikit_learns(k, data):
    y = np.array(data.draw(st.lists(st.integers(0, k - 1), min_size=1, max_size=20)))
    before = y.copy()
    found = ARRAYS.one_hot(y, k)
    encoder = OneHotEncoder(categories=[np.arange(k)], sparse_output=False)
    assert np.array_equal(found, encoder.fit_transform(y.reshape(-1, 1)))
    assert found.dtype == float and np.array_equal(found, ARRAYS.one_hot_as_written(y, k))
    assert np.array_equal(found, ARRAYS.one_hot(y.astype(float), k)) and np.array_equal(y, before)


@pytest.mark.parametrize(
    "y",
    [[-1], [0, 3], [1.5], [np.nan], [np.inf], [-np.inf], [[0, 1]], 1, [0, -0.5], [2.9999], ["a"], [1j], [None], ["0"]],
)
def test_one_hot_refuses_what_is_no_label(y):
    with pytest.raises(ValueError, match="labels must be whole numbers from 0 to 2"):
        ARRAYS.one_hot(y, 3)


@pytest.mark.parametrize("k", [2.5, 2.0, None, "3", np.nan, [3], -1])
@pytest.mark.parametrize("y", [[0, 1], []])
def test_one_hot_refuses_a_number_of_columns_that_is_none(y, k):
    with pytest.raises(ValueError, match="k must be a whole number"):
        ARRAYS.one_hot(y, k)


def test_one_hot_at_the_edges():
    assert ARRAYS.one_hot([], 0).shape == (0, 0)
    assert ARRAYS.one_hot([1, 0], np.int64(2)).tolist() == [[0, 1], [1, 0]]
    assert ARRAYS.one_hot([], 4).shape == (0, 4)
    assert ARRAYS.one_hot([True, False], 2).tolist() == [[0, 1], [1, 0]]
    assert ARRAYS.one_hot(np.array([2], dtype=np.uint8), 3).tolist() == [[0, 0, 1]]


@given(WHOLE_TABLES)
@settings(deadline=None, max_examples=40)
def test_spread_is_the_summed_variance(X):
    assert ARRAYS.spread(X) == pytest.approx(X.var(axis=0).sum(), abs=1e-9)
    mask = np.arange(len(X)) % 3 == 1
    if mask.any():
        parts = [X[mask], X[~mask]]
        wanted = sum(len(part) * part.var(axis=0).sum() for part in parts) / len(X)
        assert ARRAYS.split_spread(X, mask) == pytest.approx(wanted, abs=1e-9)
        assert ARRAYS.split_spread(X, mask) <= ARRAYS.spread(X) + 1e-6
    for same in (np.ones(len(X), dtype=bool), np.zeros(len(X), dtype=bool)):
        assert ARRAYS.split_spread(X, same) == ARRAYS.spread(X)


@given(WHOLE_TABLES)
@settings(deadline=None, max_examples=20)
def test_average_by_loop_is_the_mean(X):
    np.testing.assert_allclose(ARRAYS.average_by_loop(X), X.mean(axis=0))
    np.testing.assert_allclose(ARRAYS.average_by_loop(X.tolist()), X.mean(axis=0))


@given(st.integers(1, 4), st.integers(1, 4), st.integers(1, 3))
@settings(deadline=None, max_examples=20)
def test_nine_positions_lose_no_ink(n, rows, columns):
    pictures = np.arange(1, n * rows * columns + 1).reshape(n, rows, columns)
    versions = ARRAYS.nine_positions(pictures)
    assert versions.shape == (9, n, (rows + 2) * (columns + 2))
    seen = set()
    for version in versions:
        frames = version.reshape(n, rows + 2, columns + 2)
        top, left = (int(place) for place in np.argwhere(frames[0] == 1)[0])
        assert np.array_equal(frames[:, top : top + rows, left : left + columns], pictures)
        assert frames.sum() == pictures.sum()
        seen.add((top, left))
    assert seen == {(top, left) for top in range(3) for left in range(3)}
    assert np.array_equal(versions[0].reshape(n, rows + 2, columns + 2)[:, 1:-1, 1:-1], pictures)


def test_shift_freely_brings_one_image_back_together():
    source = np.random.default_rng(4)
    names = np.repeat(np.arange(10), 30)
    one_each = np.arange(10).reshape(10, 1, 1) + np.array([[1, 2, 3], [0, 40, 0], [90, 0, 5]])
    moved = ARRAYS.nine_positions(one_each)[source.choice(9, size=300, p=[0.6, *[0.05] * 8]), names]
    chosen = ARRAYS.shift_freely(ARRAYS.nine_positions(moved.reshape(-1, 5, 5)), names)
    for digit in range(10):
        assert ARRAYS.spread(chosen[names == digit]) == pytest.approx(0, abs=1e-9)


def test_shift_freely_is_five_rounds_of_averaging_and_choosing():
    source, n = np.random.default_rng(7), 200  # this seed makes no ties, and a sixth round would change images
    names = np.concatenate([np.arange(10), source.integers(0, 10, size=n - 10)])
    versions = ARRAYS.nine_positions(source.integers(0, 17, size=(n, 2, 3)))
    first = source.integers(0, 9, size=n)
    place = first.tolist()
    for _ in range(5):
        now = [versions[place[i], i] for i in range(n)]
        centre = {digit: np.mean([now[i] for i in range(n) if names[i] == digit], axis=0) for digit in range(10)}
        misses = [[np.linalg.norm(versions[v, i] - centre[names[i]]) for v in range(9)] for i in range(n)]
        place = [row.index(min(row)) for row in misses]
    found = ARRAYS.shift_freely(versions, names, first)
    assert np.array_equal(found, [versions[place[i], i] for i in range(n)])
    from_four = ARRAYS.shift_freely(versions, names, np.full(n, 4))
    assert np.array_equal(ARRAYS.shift_freely(versions, names, 4), from_four)
    unmoved = ARRAYS.shift_freely(versions, names, np.zeros(n, dtype=int))
    assert np.array_equal(ARRAYS.shift_freely(versions, names), unmoved) and not np.array_equal(unmoved, from_four)


@given(arrays(np.int64, (3, 4), elements=WHOLE), arrays(np.int64, (3, 4), elements=WHOLE))
@settings(deadline=None, max_examples=20)
def test_off_by_is_the_root_of_the_mean_square(first, second):
    squares = [(int(a) - int(b)) ** 2 for a, b in zip(first.ravel(), second.ravel())]
    assert ARRAYS.off_by(first, second) == pytest.approx((sum(squares) / 12) ** 0.5)


def test_show_image_paints_ink_dark_in_rows():
    fig, ax = plt.subplots()
    ARRAYS.show_image(ax, np.arange(9), "nine", darkest=8)
    painted = ax.images[0]
    assert painted.get_array().tolist() == [[0, 1, 2], [3, 4, 5], [6, 7, 8]] and painted.get_clim() == (0, 8)
    assert painted.cmap(0.0)[:3] == (1, 1, 1) and painted.cmap(1.0)[:3] == (0, 0, 0) and ax.get_title() == "nine"
    ARRAYS.show_image(ax, np.zeros(64))
    assert ax.images[1].get_array().shape == (8, 8) and ax.images[1].get_clim() == (0, 16)
    plt.close(fig)


@given(arrays(np.int64, (7, 3), elements=st.integers(6, 10)) | WHOLE_TABLES)
@settings(deadline=None, max_examples=60)
def test_best_split_is_the_best_of_all_pixels(X):
    wanted = ARRAYS.spread(X)
    for column in X.T:
        parts = [X[column >= 8], X[column < 8]]
        if all(map(len, parts)):
            wanted = min(wanted, sum(len(part) * part.var(axis=0).sum() for part in parts) / len(X))
    assert ARRAYS.best_split(X) == pytest.approx(wanted, abs=1e-6)
