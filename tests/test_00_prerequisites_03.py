"""The functions of 00-prerequisites/03-broadcasting against NumPy, SciPy, scikit-learn and exact fractions."""

from fractions import Fraction
from math import prod

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from notebooks import lesson
from scipy.spatial.distance import cdist
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import StratifiedShuffleSplit
from sklearn.neighbors import NearestCentroid

LESSON_00_03 = lesson("00-prerequisites/03-broadcasting")
SHAPES_00_03 = st.lists(st.integers(0, 4), max_size=5).map(tuple)
WHOLE_00_03 = st.integers(-1000, 1000).map(float)


def test_broadcast_shape_is_numpys_on_every_small_pair():
    shapes = [shape for axes in range(4) for shape in np.ndindex((5,) * axes)]
    for a in shapes:
        for b in shapes:
            try:
                wanted = np.broadcast_shapes(a, b)
            except ValueError:
                with pytest.raises(ValueError, match="fit"):
                    LESSON_00_03.broadcast_shape(a, b)
                with pytest.raises(ValueError, match="fit"):
                    LESSON_00_03.broadcast_shapes(a, b)
            else:
                assert LESSON_00_03.broadcast_shape(a, b) == wanted
                assert LESSON_00_03.broadcast_shapes(a, b) == wanted


@given(st.lists(SHAPES_00_03, max_size=5))
@settings(deadline=None, max_examples=120)
def test_broadcast_shapes_is_numpys_for_any_number_of_shapes(shapes):
    try:
        wanted = np.broadcast_shapes(*shapes)
    except ValueError:
        with pytest.raises(ValueError, match="fit"):
            LESSON_00_03.broadcast_shapes(*shapes)
    else:
        assert LESSON_00_03.broadcast_shapes(*shapes) == wanted
        assert prod(wanted) == np.zeros(wanted).size


@given(st.data())
@settings(deadline=None, max_examples=120)
def test_broadcast_shape_of_many_axes_and_long_ones(data):
    full = data.draw(st.lists(st.integers(0, 10**9), max_size=12))
    a, b = (tuple(1 if data.draw(st.booleans()) else length for length in full) for _ in range(2))
    a = a[data.draw(st.integers(0, len(a))) :]
    filled = (1,) * (len(full) - len(a)) + a
    assert LESSON_00_03.broadcast_shape(a, b) == tuple(q if p == 1 else p for p, q in zip(filled, b))
    assert LESSON_00_03.broadcast_shape(list(b), list(a)) == LESSON_00_03.broadcast_shape(a, b)


NO_SHAPES_00_03 = [(-1,), (3, -1), (-1, 3), (2.5,), (2.0,), (np.nan,), ("3",), (None,), ((3,),), 3, "3", None, {3, 2}]


@pytest.mark.parametrize("bad", NO_SHAPES_00_03, ids=str)
def test_broadcast_shape_refuses_what_is_no_shape(bad):
    for function in (LESSON_00_03.broadcast_shape, LESSON_00_03.broadcast_shapes):
        for pair in [(bad, (1,)), ((1,), bad), (bad, bad), ((), bad), (bad, (3, 2))]:
            with pytest.raises(ValueError, match="whole numbers"):
                function(*pair)


def test_broadcast_shapes_of_none_of_one_and_of_other_whole_numbers():
    assert LESSON_00_03.broadcast_shapes() == ()
    assert LESSON_00_03.broadcast_shapes([4, 1]) == (4, 1)
    shape = np.array([[0, 1], [1, 1]]).sum(axis=1)
    assert LESSON_00_03.broadcast_shape(tuple(shape), [np.uint8(5), 1]) == (5, 2)
    assert LESSON_00_03.broadcast_shapes(tuple(shape), [np.uint8(5), 1]) == (5, 2)


def test_the_helpers_of_the_exhaustive_check_agree_with_numpy():
    assert LESSON_00_03.numpy_shape((2, 1, 3), (4, 1)) == (2, 4, 3)
    assert LESSON_00_03.from_left((1,), (3,), (2, 1)) == np.broadcast_shapes((1,), (3,), (2, 1))
    assert LESSON_00_03.outcome(LESSON_00_03.from_left, (3,), (4, 1), (5,)) == "error"
    assert len(set(LESSON_00_03.all_shapes)) == 85 and len(set(LESSON_00_03.flat_shapes)) == 21


@pytest.mark.parametrize("a, b", [((0,), (2,)), ((2,), (3,)), ((2, 3), (2,)), ((4, 1, 2), (3, 1, 1))])
def test_broadcast_shape_says_which_shapes_do_not_fit(a, b):
    with pytest.raises(ValueError) as caught:
        LESSON_00_03.broadcast_shape(a, b)
    assert str(a) in str(caught.value) and str(b) in str(caught.value)


VECTORS_00_03 = arrays(float, st.integers(0, 9), elements=st.floats(-1e150, 1e150))


@given(VECTORS_00_03, VECTORS_00_03)
@settings(deadline=None, max_examples=80)
def test_outer_is_numpys(u, v):
    table = LESSON_00_03.outer(u, v)
    assert table.shape == (len(u), len(v))
    np.testing.assert_array_equal(table, np.multiply.outer(u, v))


@given(st.lists(st.integers(-99, 99), max_size=6), st.lists(st.integers(-99, 99), max_size=6))
@settings(deadline=None, max_examples=100)
def test_outer_of_whole_numbers_is_exact_and_sums_to_the_product_of_sums(u, v):
    table = LESSON_00_03.outer(u, v)
    assert table.sum() == sum(u) * sum(v)
    assert table.tolist() == [[a * b for b in v] for a in u]
    assert not u or not v or table.dtype.kind == "i"


def test_outer_passes_nan_on_and_refuses_other_shapes():
    table = LESSON_00_03.outer([np.nan, 2.0], [1.0, 3.0, np.inf])
    np.testing.assert_array_equal(table, [[np.nan] * 3, [2.0, 6.0, np.inf]])
    for bad in [([[1, 2]], [3]), ([3], [[1, 2]]), (3, [1]), ([1], 3)]:
        with pytest.raises(ValueError, match="one-dimensional"):
            LESSON_00_03.outer(*bad)


def test_outer_by_formula_agrees():
    u, v = np.random.default_rng(0).normal(size=4), np.random.default_rng(1).normal(size=3)
    np.testing.assert_array_equal(LESSON_00_03.outer_by_formula(u, v), np.outer(u, v))


SIZES_00_03 = st.tuples(st.integers(0, 6), st.integers(0, 6), st.integers(0, 6))
TABLES_00_03 = SIZES_00_03.flatmap(
    lambda nmd: st.tuples(
        arrays(float, (nmd[0], nmd[2]), elements=WHOLE_00_03), arrays(float, (nmd[1], nmd[2]), elements=WHOLE_00_03)
    )
)


@given(TABLES_00_03)
@settings(deadline=None, max_examples=80)
def test_pairwise_distances_of_whole_numbers_are_exact(pair):
    X, Y = pair
    wanted = np.zeros((len(X), len(Y)))
    for i, x in enumerate(X):
        for j, y in enumerate(Y):
            wanted[i, j] = float(sum((Fraction(a) - Fraction(b)) ** 2 for a, b in zip(x, y))) ** 0.5
    before = X.copy(), Y.copy()
    for function in (LESSON_00_03.pairwise_distances, LESSON_00_03.pairwise_distances_expanded):
        found = function(X, Y)
        assert found.shape == wanted.shape
        np.testing.assert_allclose(found, wanted, rtol=1e-15)
    np.testing.assert_array_equal(X, before[0])
    np.testing.assert_array_equal(Y, before[1])


@given(TABLES_00_03, st.sampled_from([1e-100, 1e-3, 1.0, 1e3, 1e100]))
@settings(deadline=None, max_examples=80)
def test_pairwise_distances_are_scipys_at_every_scale(pair, scale):
    if pair[0].size and pair[1].size:
        X, Y = pair[0] * scale / 7, pair[1] * scale / 3
        np.testing.assert_allclose(LESSON_00_03.pairwise_distances(X, Y), cdist(X, Y), rtol=1e-12)


def test_distances_by_formula_agree():
    X, Y = np.random.default_rng(0).normal(size=(4, 3)), np.random.default_rng(1).normal(size=(5, 3))
    np.testing.assert_allclose(LESSON_00_03.distances_by_formula(X, Y), cdist(X, Y))


def test_pairwise_distances_survive_small_whole_numbers_and_lists():
    X, Y = np.array([[3, 250]], dtype=np.uint8), np.array([[5, 0], [3, 251]], dtype=np.uint8)
    for function in (LESSON_00_03.pairwise_distances, LESSON_00_03.pairwise_distances_expanded):
        np.testing.assert_allclose(function(X, Y), [[62504**0.5, 1]])
        np.testing.assert_allclose(function([[1, 2], [4, 6]], [[-2, -2]]), [[5], [10]])


def test_pairwise_distances_keep_nan_in_its_row():
    X, Y = np.array([[np.nan, 1.0], [0.0, 0.0]]), np.array([[3.0, 4.0], [0.0, np.nan], [0.0, 2.0]])
    for function in (LESSON_00_03.pairwise_distances, LESSON_00_03.pairwise_distances_expanded):
        np.testing.assert_allclose(function(X, Y), [[np.nan] * 3, [5.0, np.nan, 2.0]])


@pytest.mark.parametrize(
    "shapes", [((2, 3), (2, 4)), ((3,), (3,)), ((3,), (2, 3)), ((2, 3), (3,)), ((2, 1), (2, 3)), ((1, 2, 3), (2, 3))]
)
def test_pairwise_distances_refuse_other_shapes(shapes):
    X, Y = map(np.ones, shapes)
    for function in (LESSON_00_03.pairwise_distances, LESSON_00_03.pairwise_distances_expanded):
        with pytest.raises(ValueError, match="wanted"):
            function(X, Y)


def test_the_direct_formula_is_right_where_the_expanded_one_cancels():
    X, Y = np.array([[1.7e9]]), 1.7e9 + np.array([[1.0], [2.0], [10.0]])
    np.testing.assert_array_equal(LESSON_00_03.pairwise_distances(X, Y), [[1.0, 2.0, 10.0]])
    rough = LESSON_00_03.pairwise_distances_expanded(X, Y)
    assert np.isfinite(rough).all() and abs(rough[0, 0] - 1) > 0.5
    np.testing.assert_array_equal(LESSON_00_03.pairwise_distances_expanded(X - 1.7e9, Y - 1.7e9), [[1.0, 2.0, 10.0]])


def test_expanded_never_takes_the_root_of_a_negative_number():
    X = 1e8 + np.random.default_rng(0).normal(size=(60, 3))
    assert np.isfinite(LESSON_00_03.pairwise_distances_expanded(X, X)).all()


@pytest.mark.parametrize("seed", range(5))
def test_nearest_centroid_is_scikit_learns(seed):
    generator = np.random.default_rng(seed)
    labels = generator.choice([-3, 2, 7, 40], size=80, p=[0.1, 0.2, 0.3, 0.4])
    X, other = generator.normal(size=(80, 3)) + labels[:, None] / 20, generator.normal(size=(50, 3))
    reference = NearestCentroid().fit(X, labels)
    names, centroids = LESSON_00_03.fit_centroids(X, labels)
    np.testing.assert_array_equal(names, reference.classes_)
    np.testing.assert_allclose(centroids, reference.centroids_)
    np.testing.assert_array_equal(LESSON_00_03.nearest_centroid(other, names, centroids), reference.predict(other))


@given(st.data())
@settings(deadline=None, max_examples=60)
def test_fit_centroids_are_exact_means_of_whole_numbers(data):
    n, d = data.draw(st.integers(1, 12)), data.draw(st.integers(0, 4))
    X = data.draw(arrays(int, (n, d), elements=st.integers(-1000, 1000)))
    labels = data.draw(arrays(int, n, elements=st.sampled_from([-5, 0, 3, 1000])))
    names, centroids = LESSON_00_03.fit_centroids(X.tolist() if d else X, labels.tolist())
    assert names.tolist() == sorted(set(labels.tolist())) and centroids.shape == (len(names), d)
    for name, centroid in zip(names, centroids, strict=True):
        rows = X[labels == name].tolist()
        wanted = [Fraction(sum(column), len(rows)) for column in zip(*rows)]
        assert centroid.tolist() == [float(mean) for mean in wanted]


def test_a_nan_or_inf_spoils_the_mean_of_its_own_label_alone():
    X = np.array([[np.nan, 1.0], [2.0, 3.0], [4.0, 5.0], [7.0, np.inf]])
    names, centroids = LESSON_00_03.fit_centroids(X, np.array([1, 2, 2, 3]))
    np.testing.assert_array_equal(centroids, [[np.nan, 1.0], [3.0, 4.0], [7.0, np.inf]])
    for table, means in [
        ([[0.0, 0.0]], centroids),
        ([[0.0, 0.0], [np.nan, 1.0]], [[3.0, 4.0], [1.0, 2.0], [0.0, 0.0]]),
    ]:
        with pytest.raises(ValueError, match="nan"):
            LESSON_00_03.nearest_centroid(np.array(table), names, np.array(means))


@pytest.mark.parametrize(
    "shapes",
    [((3, 2), (2,)), ((1, 2), (3,)), ((3, 2), (3, 1)), ((3, 2), (1, 3)), ((3,), (3,)), ((2, 2, 2), (2,)), ((3, 2), ())],
)
def test_fit_centroids_refuses_what_would_stretch_silently(shapes):
    with pytest.raises(ValueError, match="rows and n labels"):
        LESSON_00_03.fit_centroids(np.ones(shapes[0]), np.ones(shapes[1]))


def test_fit_centroids_refuses_no_examples():
    with pytest.raises(ValueError, match="at least 1"):
        LESSON_00_03.fit_centroids(np.ones((0, 2)), np.ones(0))


def test_nearest_centroid_takes_the_first_of_two_that_are_as_near():
    names, centroids = np.array([7, 9]), np.array([[0.0], [2.0]])
    found = LESSON_00_03.nearest_centroid(np.array([[1.0], [1.1], [-3.0]]), names, centroids)
    assert found.tolist() == [7, 9, 7]


def test_the_tables_of_mistakes_and_twins_are_scikit_learns_and_scipys():
    table = confusion_matrix(LESSON_00_03.labels, LESSON_00_03.predicted)
    np.testing.assert_array_equal(LESSON_00_03.counts, table)
    np.testing.assert_array_equal(LESSON_00_03.mistakes, table - np.diag(np.diag(table)))
    for i in range(0, 1797, 40):
        same = np.flatnonzero(LESSON_00_03.labels == LESSON_00_03.labels[i])
        same = same[same != i]
        ways = cdist(LESSON_00_03.images[i : i + 1], LESSON_00_03.images[same], "sqeuclidean")[0]
        assert LESSON_00_03.twin[i] == same[ways.argmin()]


@pytest.mark.filterwarnings("ignore:self.within_class_std_dev_")
def test_scores_of_the_lesson_are_scikit_learns():
    X, y = LESSON_00_03.images, LESSON_00_03.labels
    assert np.mean(NearestCentroid().fit(X, y).predict(X) == y) == np.mean(LESSON_00_03.predicted == y)
    splits = [*LESSON_00_03.splits, *LESSON_00_03.fifths]
    assert LESSON_00_03.scores.shape == (2, 5)
    for split, score in zip(splits, LESSON_00_03.scores.ravel(), strict=True):
        assert NearestCentroid().fit(X[~split], y[~split]).score(X[split], y[split]) == pytest.approx(score)


def test_consecutive_fifths_take_every_image_once_in_the_order_of_the_file():
    fifths = np.array(LESSON_00_03.fifths)
    assert (fifths.sum(axis=0) == 1).all() and fifths.sum(axis=1).tolist() == [359, 359, 360, 359, 360]
    for fifth in fifths:
        assert (np.diff(np.flatnonzero(fifth)) == 1).all()
    assert fifths[0, 0] and fifths[-1, -1]


@pytest.mark.parametrize("share", [0.2, 0.5])
def test_stratified_split_holds_out_a_share_of_every_label(share):
    labels = np.repeat([3, -1, 8], [50, 20, 10])
    split = LESSON_00_03.stratified_split(labels, np.random.default_rng(0), share)
    assert split.dtype == bool and split.shape == labels.shape
    for label, count in [(3, 50), (-1, 20), (8, 10)]:
        assert split[labels == label].sum() == round(share * count)
    assert LESSON_00_03.stratified_split(labels, np.random.default_rng(0)).sum() == 16  # a fifth by default
    reference = StratifiedShuffleSplit(1, test_size=share, random_state=0).split(labels, labels)
    assert split.sum() == len(next(reference)[1])
    other = LESSON_00_03.stratified_split(labels, np.random.default_rng(1), share)
    assert not np.array_equal(split, other)
    assert np.array_equal(split, LESSON_00_03.stratified_split(labels, np.random.default_rng(0), share))


def test_stratified_split_of_nothing_everything_and_lists():
    labels = [3, -1, 3, 8, 3]
    assert not LESSON_00_03.stratified_split(labels, np.random.default_rng(0), 0).any()
    assert LESSON_00_03.stratified_split(labels, np.random.default_rng(0), 1).all()
    assert LESSON_00_03.stratified_split([], np.random.default_rng(0)).shape == (0,)


@pytest.mark.parametrize("share", [-0.2, -1e-9, 1.01, np.nan, np.inf])
def test_stratified_split_refuses_what_is_no_share(share):
    with pytest.raises(ValueError, match="from 0 to 1"):
        LESSON_00_03.stratified_split(np.array([1, 1, 2]), np.random.default_rng(0), share)


@pytest.mark.parametrize("labels", [3, [[1, 2], [1, 2]]])
def test_stratified_split_refuses_other_axes(labels):
    with pytest.raises(ValueError, match="one axis"):
        LESSON_00_03.stratified_split(labels, np.random.default_rng(0))


def test_held_out_score_by_hand():
    X, labels = np.array([[0.0], [1.0], [10.0], [11.0], [2.0], [3.0]]), np.array([4, 4, 6, 6, 4, 6])
    assert LESSON_00_03.held_out_score(X, labels, np.array([False] * 4 + [True] * 2)) == 0.5
    assert LESSON_00_03.held_out_score(X, labels, np.array([False] * 4 + [True, False])) == 1


@pytest.mark.parametrize("mask", [[False] * 4, [True] * 4, [0, 1, 0, 1], [True, False], [[True, False, True, False]]])
def test_held_out_score_refuses_other_masks(mask):
    with pytest.raises(ValueError, match="mask"):
        LESSON_00_03.held_out_score(np.arange(8.0).reshape(4, 2), np.array([1, 1, 2, 2]), np.array(mask))


@pytest.mark.parametrize("label", [-1, 10, 0.5, np.nan])
def test_second_centroid_score_refuses_labels_that_could_be_mixed_up(label):
    X, held_out = np.arange(10.0).reshape(5, 2), np.array([True, False, False, False, False])
    assert LESSON_00_03.second_centroid_score(X, np.array([0, 0, 0, 9, 9]), held_out, lambda missed, y: missed) == 1
    with pytest.raises(ValueError, match="0 to 9"):
        LESSON_00_03.second_centroid_score(X, np.array([0, 0, 0, 9, label]), held_out, lambda missed, y: missed)


@pytest.mark.filterwarnings("ignore:self.within_class_std_dev_")
@pytest.mark.parametrize("seed", range(3))
def test_second_centroids_are_scikit_learns_with_twenty_classes(seed):
    X, y, split = LESSON_00_03.images, LESSON_00_03.labels, LESSON_00_03.splits[seed]
    train, train_labels = X[~split], y[~split]
    missed = NearestCentroid().fit(train, train_labels).predict(train) != train_labels
    reference = NearestCentroid().fit(train, train_labels + 10 * missed)
    given = []
    score = LESSON_00_03.second_centroid_score(X, y, split, lambda missed, y: given.append((missed, y)) or missed)
    np.testing.assert_array_equal(given[0][0], missed)
    np.testing.assert_array_equal(given[0][1], train_labels)
    assert np.mean(reference.predict(X[split]) % 10 == y[split]) == pytest.approx(score)
    alone = LESSON_00_03.second_centroid_score(X, y, split, lambda missed, y: np.zeros_like(missed))
    assert alone == pytest.approx(LESSON_00_03.held_out_score(X, y, split))


def test_as_many_at_random_keeps_the_number_of_each_label():
    labels = np.repeat([0, 4, 9], 40)
    missed = np.random.default_rng(0).random(120) < 0.2
    before = missed.copy()
    picked = LESSON_00_03.as_many_at_random(missed, labels, np.random.default_rng(1))
    assert np.array_equal(missed, before) and not np.array_equal(picked, missed)
    for label in (0, 4, 9):
        assert picked[labels == label].sum() == missed[labels == label].sum()


def test_a_line_of_the_table_has_one_column_for_each_distance():
    assert LESSON_00_03.in_columns([1.04, 3600]) == "     1.0  3600.0"
    assert LESSON_00_03.in_columns([]) == ""


def test_the_samples_of_fifteen_hold_every_digit_equally_often():
    wanted = np.repeat(np.arange(10), 15)
    found = [LESSON_00_03.labels[(LESSON_00_03.images == image).all(axis=1)] for image in LESSON_00_03.sample]
    assert all(digit in digits for digit, digits in zip(wanted, found, strict=True))


def test_outcome_catches_value_errors_alone():
    assert LESSON_00_03.outcome(int, "3") == 3
    assert LESSON_00_03.outcome(int, "x") == "error"
    with pytest.raises(TypeError):
        LESSON_00_03.outcome(len, 3)
