"""The checkpoint of week 2: its model answers and its recommender, computed once more by other means."""

import itertools
import math
import re
from collections import Counter
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from notebooks import ROOT, exercises_of, lesson, read

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
SEEDS_07 = st.integers(0, 2**32 - 1)


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
@given(SEEDS_07, st.integers(0, 8))
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
@given(SEEDS_07, st.integers(2, 6))
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
@given(SEEDS_07, st.integers(2, 6), st.data())
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
@given(SEEDS_07, st.integers(1, 6), st.integers(1, 6), st.integers(1, 6))
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
@given(SEEDS_07, st.integers(1, 7), st.integers(2, 6), st.integers(1, 6))
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
@given(SEEDS_07, st.integers(1, 9))
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
@given(SEEDS_07, st.integers(1, 9))
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
