"""Lesson 5 of week 1: what its drawing functions put on the axes, and its small classifier, against references."""

import itertools

import matplotlib.pyplot as plt
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from notebooks import lesson
from sklearn.model_selection import train_test_split
from sklearn.neighbors import NearestCentroid

PLOTTING = "00-prerequisites/05-plotting-with-matplotlib"
COORDINATES = st.floats(-50, 50, allow_subnormal=False)
PAIRS = st.lists(st.tuples(COORDINATES, COORDINATES), min_size=1, max_size=8)


def drawing():
    return lesson(PLOTTING)


@settings(deadline=None, max_examples=20)
@given(a=COORDINATES, width=st.floats(0.01, 40), points=st.integers(2, 60), p=COORDINATES, q=COORDINATES)
def test_plot_function_draws_the_graph(a, width, points, p, q):
    fig, ax = plt.subplots()
    b = a + width
    assert drawing().plot_function(lambda x: p * x + np.cos(q * x), a, b, ax, points=points) is ax
    (line,) = ax.lines
    x, y = line.get_data()
    assert x.shape == y.shape == (points,)
    assert x[0] == a and x[-1] == pytest.approx(b)
    np.testing.assert_allclose(np.diff(x), width / (points - 1), atol=1e-9)
    np.testing.assert_allclose(y, [p * v + np.cos(q * v) for v in x])
    pairs = drawing().graph(lambda x: p * x + np.cos(q * x), a, b, points)
    np.testing.assert_allclose(pairs, line.get_xydata())
    plt.close(fig)


def test_plot_function_details():
    plot_function = drawing().plot_function
    ax = plot_function(np.sin, 0, 1)
    assert isinstance(ax, plt.Axes) and len(ax.lines[0].get_xdata()) == 400
    other = plot_function(np.sin, 0, 1)
    assert other is not ax, "new axes each time"
    assert plot_function(np.cos, 0, 1, ax, color="red", linestyle=":") is ax
    assert len(ax.lines) == 2 and ax.lines[1].get_color() == "red" and ax.lines[1].get_linestyle() == ":"
    plot_function(lambda x: 7, -1, 1, ax, points=5)
    np.testing.assert_array_equal(ax.lines[2].get_ydata(), [7.0] * 5)
    with np.errstate(invalid="ignore"):
        plot_function(np.sqrt, -1, 1, ax, points=5)
    np.testing.assert_array_equal(np.isnan(ax.lines[3].get_ydata()), [True, True, False, False, False])
    assert len(plot_function(np.sin, 0, 1, points=2).lines[0].get_xdata()) == 2
    plot_function(lambda x: x > 0, -1, 1, ax, points=3)
    np.testing.assert_array_equal(ax.lines[4].get_ydata(), [0, 0, 1])

    def relu(x):
        x[x < 0] = 0
        return x

    plot_function(relu, -2, 2, ax, points=5)
    np.testing.assert_array_equal(ax.lines[5].get_xydata(), [[-2, 0], [-1, 0], [0, 0], [1, 1], [2, 2]])
    plt.close("all")


@pytest.mark.parametrize(
    "arguments",
    [(2, 1), (1, 1), (0, np.inf), (-np.inf, 0), (np.nan, 1), (0, np.nan), (0, 1, None, 1), (0, 1, None, 0)],
)
def test_plot_function_refuses_intervals(arguments):
    before = plt.get_fignums()
    with pytest.raises(ValueError):
        drawing().plot_function(np.sin, *arguments)
    assert plt.get_fignums() == before


@pytest.mark.parametrize("f", [lambda x: x[:-1], lambda x: np.stack([x, x]), lambda x: x[:, None], lambda x: []])
def test_plot_function_refuses_values_of_another_shape(f):
    before = plt.get_fignums()
    with pytest.raises(ValueError, match="shape"):
        drawing().plot_function(f, 0, 1)
    assert plt.get_fignums() == before


@settings(deadline=None, max_examples=20)
@given(vectors=PAIRS, data=st.data())
def test_plot_vectors_draws_arrows_to_scale(vectors, data):
    fig, ax = plt.subplots()
    starts = data.draw(st.lists(st.tuples(COORDINATES, COORDINATES), min_size=len(vectors), max_size=len(vectors)))
    assert drawing().plot_vectors(vectors, starts, ax) is ax
    (quiver,) = ax.collections
    np.testing.assert_allclose(np.column_stack([quiver.U, quiver.V]), vectors)
    np.testing.assert_allclose(quiver.get_offsets(), starts)
    assert (quiver.angles, quiver.scale_units, quiver.scale) == ("xy", "xy", 1)
    assert ax.get_aspect() in (1, "equal")
    ends = np.vstack([starts, np.add(starts, vectors)])
    low, high = ends.min(axis=0), ends.max(axis=0)
    (x0, x1), (y0, y1) = ax.get_xlim(), ax.get_ylim()
    assert x0 <= low[0] and high[0] <= x1 and y0 <= low[1] and high[1] <= y1
    plt.close(fig)


def test_plot_vectors_details():
    plot_vectors = drawing().plot_vectors
    ax = plot_vectors([3, -4], color="red")
    assert isinstance(ax, plt.Axes)
    np.testing.assert_array_equal(ax.collections[0].get_offsets(), [[0, 0]])
    plot_vectors([[1, 2], [3, 4], [5, 6]], (7, 8), ax)
    np.testing.assert_array_equal(ax.collections[1].get_offsets(), [[7, 8]] * 3)
    plot_vectors([[1, 2], [np.nan, 4]], ax=ax)
    np.testing.assert_array_equal(ax.collections[2].Umask, [False, True])
    assert np.all(np.isfinite([*ax.get_xlim(), *ax.get_ylim()]))
    ax.figure.draw_without_rendering()
    plt.close("all")


@pytest.mark.parametrize(
    "arguments",
    [
        ([],),
        ([[]],),
        (5,),
        ([1, 2, 3],),
        (np.ones((2, 3)),),
        (np.ones((2, 2, 2)),),
        (np.ones((0, 2)),),
        (np.ones((3, 2)), np.ones((2, 2))),
        (np.ones((3, 2)), 5),
        (np.ones((3, 2)), np.ones((1, 2))),
        ([1, 2], [1, 2, 3]),
    ],
)
def test_plot_vectors_refuses(arguments):
    before = plt.get_fignums()
    with pytest.raises(ValueError):
        drawing().plot_vectors(*arguments)
    assert plt.get_fignums() == before


@settings(deadline=None, max_examples=12)
@given(p=COORDINATES, q=st.floats(0.5, 50), x0=COORDINATES, y0=COORDINATES, size=st.floats(0.5, 20))
def test_plot_contours_of_a_plane_are_its_level_sets(p, q, x0, y0, size):
    fig, ax = plt.subplots()
    middle = p * (x0 + size / 2) + q * (y0 + size)
    levels = [middle - q * size / 4, middle, middle + q * size / 3]
    f = drawing().plane(p, q)
    assert f(2.0, 3.0) == 2 * p + 3 * q
    assert drawing().plot_contours(f, (x0, x0 + size), (y0, y0 + 2 * size), levels, ax, points=21) is ax
    (lines,) = ax.collections
    np.testing.assert_allclose(lines.levels, levels)
    scale = abs(p) * (abs(x0) + size) + q * (abs(y0) + 2 * size)
    for level, path in zip(levels, lines.get_paths()):
        assert len(path.vertices), "each level has a line"
        np.testing.assert_allclose(path.vertices @ [p, q], level, atol=1e-9 * scale)
        assert path.vertices[:, 0].min() >= x0 - 1e-9 and path.vertices[:, 0].max() <= x0 + size + 1e-9
        assert path.vertices[:, 1].min() >= y0 - 1e-9 and path.vertices[:, 1].max() <= y0 + 2 * size + 1e-9
    assert len(ax.texts) > 0, "the lines are labelled"
    plt.close(fig)


def test_plot_contours_details():
    plot_contours = drawing().plot_contours
    ax = plot_contours(lambda x, y: x**2 + 4 * y**2, (-5, 5), (-3, 3), [1, 9, 18], colors="black")
    assert isinstance(ax, plt.Axes)
    for level, path in zip([1, 9, 18], ax.collections[0].get_paths()):
        x, y = path.vertices.T
        np.testing.assert_allclose(x**2 + 4 * y**2, level, rtol=0.05)
        np.testing.assert_allclose([x.max(), y.max()], [np.sqrt(level), np.sqrt(level) / 2], rtol=0.05)
    seen = []

    def spy(x, y):
        seen.append((x, y))
        return x - y

    assert plot_contours(spy, (0, 3), (5, 6), 0 - 4, ax, points=4) is ax, "one level may be a plain number"
    x, y = seen[0]
    np.testing.assert_allclose(x, [[0, 1, 2, 3]] * 4)
    np.testing.assert_allclose(y.T, [[5, 5 + 1 / 3, 5 + 2 / 3, 6]] * 4)
    with np.errstate(invalid="ignore"):
        plot_contours(lambda x, y: np.sqrt(x) + y, (-1, 1), (0, 1), [0.5], ax)
    assert ax.collections[-1].get_paths()[0].vertices[:, 0].min() >= -1e-9, "nothing where f is nan"
    plot_contours(lambda x, y: x, (0, 1), (0, 1), [-3, 0.5, 7], ax)
    plot_contours(lambda x, y: x, (0, 1), (0, 1), [0.2, 0.3, 0.9], ax)
    np.testing.assert_allclose(ax.collections[-1].levels, [0.2, 0.3, 0.9])

    def squares(x, y):
        x *= x
        y *= y
        return x + 4 * y

    plot_contours(squares, (-5, 5), (-3, 3), [18], ax)
    x, y = ax.collections[-1].get_paths()[0].vertices.T
    np.testing.assert_allclose(x**2 + 4 * y**2, 18, rtol=0.01)
    plot_contours(spy, (0, 1), (0, 1), [0], ax)
    assert seen[-1][0].shape == (101, 101) and {text.get_fontsize() for text in ax.texts} == {9}
    plt.close("all")


@pytest.mark.parametrize(
    "x_range, y_range",
    [
        ((1, 1), (0, 1)),
        ((0, 1), (2, 1)),
        ((3, 0), (0, 1)),
        ((0, np.inf), (0, 1)),
        ((-np.inf, 0), (0, 1)),
        ((np.nan, 1), (0, 1)),
        ((0, 1), (0, np.nan)),
    ],
)
def test_plot_contours_refuses_ranges(x_range, y_range):
    before = plt.get_fignums()
    with pytest.raises(ValueError, match="ranges"):
        drawing().plot_contours(lambda x, y: x + y, x_range, y_range, [0.5])
    assert plt.get_fignums() == before


@pytest.mark.parametrize(
    "x_range, y_range, levels",
    [
        ((0, 1), (0, 1), [1, 0.5]),
        ((0, 1), (0, 1), [0.5, 0.5]),
        ((0, 1), (0, 1), [np.nan]),
        ((0, 1), (0, 1), [0.5, np.inf]),
        ((0, 1), (0, 1), []),
        ((0, 1), (0, 1), [[0.5], [0.7]]),
        ((0, 1), (0, 1), [0]),
        ((0, 1), (0, 1), [2]),
        ((0, 1), (0, 1), [-1, 2.5]),
    ],
)
def test_plot_contours_refuses(x_range, y_range, levels):
    before = plt.get_fignums()
    with pytest.raises(ValueError):
        drawing().plot_contours(lambda x, y: x + y, x_range, y_range, levels)
    assert plt.get_fignums() == before


@pytest.mark.parametrize("f", [lambda x, y: x * 0 + 3, lambda x, y: 3, lambda x, y: x[0], lambda x, y: x * np.nan])
def test_plot_contours_refuses_functions(f):
    before = plt.get_fignums()
    with pytest.raises(ValueError):
        drawing().plot_contours(f, (0, 1), (0, 1), [3])
    assert plt.get_fignums() == before


def test_lightness_against_published_values():
    lightness = drawing().lightness
    published = {  # CIE L* of the sRGB primaries, two decimals
        (1, 1, 1): 100.00,
        (0, 0, 0): 0.00,
        (1, 0, 0): 53.24,
        (0, 1, 0): 87.74,
        (0, 0, 1): 32.30,
        (1, 1, 0): 97.14,
        (0, 1, 1): 91.12,
        (1, 0, 1): 60.32,
        (119 / 255,) * 3: 50.03,
    }
    for colour, value in published.items():
        assert lightness(colour) == pytest.approx(value, abs=0.02)
    assert lightness(np.zeros((4, 5, 3))).shape == (4, 5)
    greys = lightness(np.column_stack([np.linspace(0, 1, 500)] * 3))
    assert np.all(np.diff(greys) > 0)
    assert greys[1] == pytest.approx(1 / 499 / 12.92 * 24389 / 27)
    for luminance, wanted in [(215.3 / 24389, 215.3 / 27), (216.7 / 24389, 116 * np.cbrt(216.7 / 24389) - 16)]:
        stored = 1.055 * luminance ** (1 / 2.4) - 0.055  # the straight piece ends where the CIE says
        assert lightness([stored] * 3) == pytest.approx(wanted, abs=1e-6)
    assert np.isnan(lightness([np.nan, 0, 0]))
    for bad in [[0, 0], 5, [0, 0, 1.1], [-0.1, 0, 0], [255, 0, 0], np.zeros((3, 4))]:
        with pytest.raises(ValueError):
            lightness(bad)


@settings(deadline=None, max_examples=15)
@given(seed=st.integers(0, 10**6), features=st.integers(1, 4), classes=st.integers(2, 5))
def test_nearest_centroid_against_scikit_learn(seed, features, classes):
    rng = np.random.default_rng(seed)
    scales = np.array([1, 100, 0.01, 7])[:features]
    label = np.append(np.arange(classes), rng.integers(classes, size=40))
    X = (rng.normal(size=(len(label), features)) + label[:, None]) * scales
    test = (rng.normal(size=(30, features)) + 1) * scales
    mean, spread = X.mean(axis=0), X.std(axis=0)
    wanted = NearestCentroid().fit((X - mean) / spread, label).predict((test - mean) / spread)
    np.testing.assert_array_equal(drawing().nearest_centroid(X, label, test), wanted)


def test_nearest_centroid_survives_a_constant_feature():
    X = np.array([[0.0, 5], [1, 5], [8, 5], [9, 5]])
    np.testing.assert_array_equal(drawing().nearest_centroid(X, np.array([0, 0, 1, 1]), X), [0, 0, 1, 1])


def test_nearest_centroid_returns_labels_not_places():
    X = np.array([[0.0, 1], [1, 0], [8, 9], [9, 8]])
    np.testing.assert_array_equal(drawing().nearest_centroid(X, np.array([2, 2, 7, 7]), X), [2, 2, 7, 7])


@settings(deadline=None, max_examples=15)
@given(
    counts=st.lists(st.integers(1, 20), min_size=1, max_size=5), share=st.floats(0, 0.99), seed=st.integers(0, 10**6)
)
def test_draw_rows_is_stratified(counts, share, seed):
    label = np.random.default_rng(seed).permutation(np.repeat(np.arange(len(counts)), counts))
    train = drawing().draw_rows(label, share, np.random.default_rng(seed))
    assert train.dtype == bool and train.shape == label.shape
    assert [np.sum(train[label == kind]) for kind in range(len(counts))] == [round(share * size) for size in counts]
    train = drawing().draw_rows(label, 3, np.random.default_rng(seed))
    assert [np.sum(train[label == kind]) for kind in range(len(counts))] == [min(3, size) for size in counts]


def test_draw_rows_draws_every_row_alike():
    label = np.array([0, 1, 0, 0, 1, 0, 1])
    rng = np.random.default_rng(1)
    drawn = np.mean([drawing().draw_rows(label, 1, rng) for _ in range(2000)], axis=0)
    np.testing.assert_allclose(drawn, np.where(label == 0, 1 / 4, 1 / 3), atol=0.04)


def test_the_best_pair_of_features():
    """The lesson's choice, with another library's splits and classifier."""
    birds, label = drawing().birds, drawing().label
    assert birds.shape == (342, 4) and [np.sum(label == kind) for kind in range(3)] == [151, 68, 123]
    means = {}
    for pair in itertools.combinations(range(4), 2):
        scores = []
        for seed in range(8):
            halves = train_test_split(birds[:, pair], label, test_size=0.3, stratify=label, random_state=seed)
            X, test, y, truth = halves
            spread = X.std(axis=0)
            scores.append(NearestCentroid().fit(X / spread, y).score(test / spread, truth))
        means[pair] = np.mean(scores)
    assert max(means, key=means.get) == (0, 2) and min(means, key=means.get) == (1, 3)
    assert 0.94 < means[0, 2] < 0.975 and 0.63 < means[1, 3] < 0.71


def test_anscombe_has_equal_summaries():
    for x, y in drawing().quartet.values():
        assert len(x) == len(y) == 11
        assert x.mean() == 9 and np.var(x, ddof=1) == pytest.approx(11)
        assert y.mean() == pytest.approx(7.5, abs=0.005) and np.var(y, ddof=1) == pytest.approx(4.125, abs=0.005)
        np.testing.assert_allclose(np.polyfit(x, y, 1), [0.5, 3], atol=0.005)
        assert np.corrcoef(x, y)[0, 1] == pytest.approx(0.816, abs=0.001)


def test_kepler():
    slope, intercept = np.polyfit(np.log(drawing().distance), np.log(drawing().year), 1)
    assert slope == pytest.approx(1.5, abs=0.003) and intercept == pytest.approx(0, abs=0.01)


def test_draw_rule_counts_the_right_side():
    module = drawing()
    for flipper, bill, share in [(200, 45, "90.4%"), (206, 45.0, "95.0%"), (207, 44.5, "95.0%"), (208, 45.0, "93.3%")]:
        ax = module.draw_rule(flipper, bill)
        assert share in ax.get_title()
    plt.close("all")


def test_draw_rule_draws_birds_rings_and_lines():
    module = drawing()
    ax = module.draw_rule(206, 44.0)
    *clouds, rings = ax.collections
    points = module.birds[:, [0, 2]]
    for kind, cloud in enumerate(clouds):
        np.testing.assert_array_equal(cloud.get_offsets(), points[module.label == kind])
    bill, flipper = points.T
    guess = [2 if f > 206 else 1 if b > 44 else 0 for b, f in points]
    np.testing.assert_array_equal(rings.get_offsets(), points[np.array(guess) != module.label])
    assert len(clouds) == 3 and len(rings.get_offsets()) == round((1 - 0.947) * 342)
    level, upright = ax.lines
    assert set(level.get_ydata()) == {206}
    np.testing.assert_array_equal(upright.get_xydata(), [[44, 170], [44, 206]])
    assert ax.get_xlabel() == "bill length (mm)" and ax.get_ylabel() == "flipper (mm)"
    (x0, x1), (y0, y1) = ax.get_xlim(), ax.get_ylim()
    assert x0 < bill.min() and bill.max() < x1 and y0 < flipper.min() and flipper.max() < y1
    for text in ax.texts:  # each name stands where the rule says it
        x, y = text.get_position()
        assert text.get_text() == ["Adelie", "Chinstrap", "Gentoo"][2 if y > 206 else 1 if x > 44 else 0]
    assert len(ax.texts) == 3
    plt.close("all")
