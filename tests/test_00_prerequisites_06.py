"""The checkpoint of week 1: its model answers and the numbers in its text, computed once more by other means."""

import contextlib
import csv
import io
import math
import re
import statistics
from datetime import date, timedelta
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from notebooks import ROOT, exercises_of, lesson, read

CHECKPOINT = ROOT / "00-prerequisites" / "06-checkpoint-week-1.ipynb"
CHECKPOINT_NAME = "00-prerequisites/06-checkpoint-week-1"
CHECKPOINT_TASKS = {exercise.number: exercise for exercise in exercises_of(CHECKPOINT)}
WEATHER_ROWS = list(csv.DictReader((ROOT / "data" / "weather.csv").read_text(encoding="utf-8").splitlines()))
WEATHER_DAYS = [date.fromisoformat(row["date"]) for row in WEATHER_ROWS]
WEATHER_FIELDS = ["precipitation_mm", "temp_max_c", "temp_min_c", "wind_m_s"]
WEATHER = {field: [float(row[field]) for row in WEATHER_ROWS] for field in WEATHER_FIELDS}
CHECKPOINT_TEXT = "\n".join(cell["source"] for cell in read(CHECKPOINT)["cells"] if cell["cell_type"] == "markdown")
CHECKPOINT_FLOATS = st.floats(-1e6, 1e6, allow_nan=False)
CHECKPOINT_ANSWERS = {}
for number, task in CHECKPOINT_TASKS.items():
    CHECKPOINT_ANSWERS[number] = {"np": np, "Fraction": Fraction}
    exec(task.solution, CHECKPOINT_ANSWERS[number])


# Section 2: values ----------------------------------------------------------------------------------------------------


def test_sums_products_and_sets():
    wanted = {
        "a": sum(k**2 + 1 for k in range(-1, 4)),
        "b": math.prod(Fraction(k * k - 1, k * k) for k in range(2, 5)),
        "c": sum(math.prod(j + 1 for j in range(1, i + 1)) for i in range(1, 4)),
        "d": sum(a < b and (a + b) % 2 == 0 for a in range(1, 5) for b in range(1, 5)),
        "e": sum(math.prod(2 for _ in range(2, i + 1)) for i in range(1, 5)),
    }
    assert CHECKPOINT_ANSWERS[1]["by_hand"] == wanted


@pytest.mark.parametrize("n", range(40))
def test_rule_of_the_sum(n):
    wanted = sum((Fraction(k, math.factorial(k + 1)) for k in range(1, n + 1)), Fraction(0))
    assert CHECKPOINT_ANSWERS[2]["exact_sum"](n) == CHECKPOINT_ANSWERS[2]["rule"](n) == wanted < 1
    assert (1 - 1 / math.factorial(n + 1) == 1.0) == (n >= 18)


def test_programs_print_what_the_solution_says():
    block = re.search(r"```text\n(.*?)```", CHECKPOINT_TASKS[3].task, re.DOTALL)[1]
    programs = re.findall(r"^\((\w)\)  (.*?)(?=^\(|\Z)", block, re.DOTALL | re.MULTILINE)
    assert [name for name, _ in programs] == list("abcdef")
    for name, program in programs:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(re.sub(r"^ {5}", "", program, flags=re.MULTILINE), {"np": np})
        assert out.getvalue().strip() == str(CHECKPOINT_ANSWERS[3]["printed"][name]), name


def test_shapes_are_those_of_numpy():
    X = np.zeros((1797, 64))
    c, r = X.mean(axis=0), X.mean(axis=1)
    expressions = re.findall(r"^\* \((\w)\) `(.+)`$", CHECKPOINT_TASKS[4].task, re.MULTILINE)
    assert [name for name, _ in expressions] == list("abcdefg")
    for name, expression in expressions:
        try:
            found = np.shape(eval(expression, {"X": X, "c": c, "r": r, "np": np}))
        except ValueError:
            found = "error"
        assert found == CHECKPOINT_ANSWERS[4]["shapes"][name], name


def test_symbols():
    powers = [math.exp(0), math.exp(math.log(3))]
    wanted = {
        "a": math.log(math.exp(3) / math.exp(5)),
        "b": math.log(8) / math.log(2),
        "c": powers[1] / sum(powers),
        "d": min([-3, -1, 2], key=lambda x: x**2 + 1),
        "e": 2,
        "f": sum(x > 0 for x in (-1, 0, 2, 5)),
        "g": [[1, 2, 3], [4, 5, 6], [7, 8, 9]][1][2],
        "h": math.hypot(1, -2, 2),
        "i": 12 / (12 + 8),
    }
    found = CHECKPOINT_ANSWERS[8]["meanings"]
    assert found.keys() == wanted.keys() and all(math.isclose(found[name], wanted[name]) for name in wanted)
    assert all(2 + 1 / n > 2 for n in range(1, 1000)) and min(2 + 1 / n for n in range(1, 10**5)) < 2 + 2e-5


def test_proof():
    squares = [n for n in range(-100, 101) if n % 4 != 0 and n * n % 4 == 0]
    assert CHECKPOINT_ANSWERS[9]["proof"]["counterexample"] in squares
    assert {r * r % 4 == 0 for r in (1, 2, 3)} == {True, False} and CHECKPOINT_ANSWERS[9]["proof"]["false line"] == 5
    assert math.gcd(*[n for n in range(-100, 101) if n * n % 4 == 0]) == CHECKPOINT_ANSWERS[9]["proof"]["divisor"]


def test_axes_angles_and_levels():
    wanted = {"a": math.log(45 / 5, 54 / 2), "b": (40 / 5) ** (1 / 3), "c": math.radians(150)}
    wanted |= {"d": 2 * math.cos(math.pi - math.asin(0.6)), "e": 6}
    found = CHECKPOINT_ANSWERS[11]["drawn"]
    assert found.keys() == wanted.keys() and all(math.isclose(found[name], wanted[name]) for name in wanted)


def test_pictures_of_exercise_12():
    checkpoint = lesson(CHECKPOINT_NAME)
    ray = np.diff(checkpoint.cone[100, 100:])
    assert np.allclose(ray, ray[0]) and ray[0] < 0 and np.allclose(checkpoint.cone, checkpoint.cone.T)
    steps, first, second = checkpoint.steps.tolist(), checkpoint.model_1, checkpoint.model_2
    assert steps == list(range(101)) and first[0] == 1 and math.isclose(second[0], 1.001)
    assert max(*first[60:], *second[60:]) < 0.0011
    assert math.isclose(first[100] / first[60], 0.01) and math.isclose(
        1 - second[100] / second[60], 0.001, rel_tol=0.01
    )
    ratios = first[1:] / first[:-1]
    assert np.allclose(ratios, ratios[0])
    (a, b), (c, d) = checkpoint.arrows["u"], checkpoint.arrows["v"]
    assert (c, d) == (-b, a) and a * c + b * d == 0
    left, right = checkpoint.ax_d.get_xlim()
    low, high = checkpoint.ax_d.get_ylim()
    assert (high - low) / (right - left) > 2.5  # one unit upward is drawn shorter: the angle looks wider
    assert {"A": 4, "B": 2, "C": 3, "D": 1} == CHECKPOINT_ANSWERS[12]["repairs"]


def test_pictures_ask_what_they_cannot_answer():
    checkpoint = lesson(CHECKPOINT_NAME)
    titles = [ax.get_title() for ax in checkpoint.axes.flat]
    assert [title[0] for title in titles] == list("ABCD") and all(title.endswith("?") for title in titles)
    assert len({bar.get_height() for bar in checkpoint.ax_a.patches}) == 1
    assert checkpoint.hill.get_cmap().name == "jet" and checkpoint.ax_c.get_yscale() == "linear"
    assert checkpoint.ax_d.get_aspect() == "auto"


# Section 2: functions -------------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=100)
@given(st.integers(2, 5).flatmap(lambda k: st.lists(st.lists(st.integers(-9, 9), min_size=k, max_size=k), min_size=1)))
def test_decide(rows):
    for margin in (0, 1, 2.5):
        wanted = []
        for row in rows:
            first, second = sorted(row)[:-3:-1]
            wanted.append(row.index(first) if first - second >= margin else -1)
        assert np.array_equal(CHECKPOINT_ANSWERS[5]["decide"](np.array(rows, dtype=float), margin), wanted)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(CHECKPOINT_FLOATS, CHECKPOINT_FLOATS), min_size=1, max_size=30), st.booleans(), st.booleans())
def test_squared_loss(pairs, left_column, right_column):
    guesses, truth = np.array(pairs).T
    wanted = math.fsum((g - t) ** 2 for g, t in pairs) / len(pairs)
    left = guesses[:, None] if left_column else guesses
    right = truth[:, None] if right_column else truth
    assert math.isclose(CHECKPOINT_ANSWERS[6]["squared_loss"](left, right), wanted, abs_tol=1e-12)
    with pytest.raises(ValueError):
        CHECKPOINT_ANSWERS[6]["squared_loss"](left, np.append(truth, 0.0))


@settings(deadline=None, max_examples=100)
@given(st.lists(st.integers(-8, 8), max_size=40), st.sets(st.integers(-6, 6), min_size=2))
def test_bin_counts(values, edges):
    edges = sorted(edges)
    wanted = [sum(low <= v < high for v in values) for low, high in zip(edges, edges[1:])]
    assert np.array_equal(CHECKPOINT_ANSWERS[7]["bin_counts"](np.array(values), np.array(edges)), wanted)


def test_bin_counts_leaves_out_nan():
    assert CHECKPOINT_ANSWERS[7]["bin_counts"](np.array([np.nan, 0.5]), np.array([0.0, 1.0])).tolist() == [1]


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 6), st.integers(1, 4), st.floats(0, 5), st.integers(0, 10**6))
def test_objective(n, d, lam, seed):
    rng = np.random.default_rng(seed)
    w, X, y = rng.normal(size=d), rng.normal(size=(n, d)), rng.choice([-1.0, 1.0], size=n)
    total = sum(max(0.0, 1 - y[i] * sum(w[j] * X[i, j] for j in range(d))) for i in range(n))
    wanted = lam / 2 * sum(w_j**2 for w_j in w) + total / n
    assert math.isclose(CHECKPOINT_ANSWERS[10]["objective"](w, X, y, lam), wanted, abs_tol=1e-12)


def test_objective_of_the_example():
    X, y = np.array([[1, 2], [3, 0.5]]), np.array([1, -1])
    assert math.isclose(CHECKPOINT_ANSWERS[10]["objective"](np.array([1, -1]), X, y, 0.5), 3.25)


# Section 3: functions -------------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(st.one_of(st.none(), st.integers(-99, 99)), min_size=4, max_size=4), min_size=1, max_size=9))
def test_read_table(rows):
    days = [f"2001-01-{i + 1:02}" for i in range(len(rows))]
    lines = ["date,a,b,c,d,word"]
    for day, row in zip(days, rows):
        lines.append(",".join([day, *("" if value is None else f"{value / 10}" for value in row), "fog"]))
    found_days, found = CHECKPOINT_ANSWERS[13]["read_table"]("\n".join(lines) + "\n")
    wanted = [[math.nan if value is None else value / 10 for value in row] for row in rows]
    assert list(found_days) == days and np.array_equal(found, wanted, equal_nan=True)


@settings(deadline=None, max_examples=60)
@given(st.dates(date(1890, 1, 1), date(2110, 12, 31)), st.sets(st.integers(0, 90), min_size=1))
def test_missing_days(start, offsets):
    present = [(start + timedelta(days=k)).isoformat() for k in sorted(offsets)]
    every = [(start + timedelta(days=k)).isoformat() for k in range(min(offsets), max(offsets))]
    assert CHECKPOINT_ANSWERS[14]["missing_days"](np.array(present)) == [day for day in every if day not in present]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(st.integers(1, 12), CHECKPOINT_FLOATS | st.none(), CHECKPOINT_FLOATS | st.none()),
        min_size=1,
        max_size=40,
    )
)
def test_holes_and_means_by_month(rows):
    months = np.array([m for m, *_ in rows])
    table = np.array([[math.nan if value is None else value for value in row] for _, *row in rows])
    holes = CHECKPOINT_ANSWERS[15]["missing_by_month"](table, months)
    means = CHECKPOINT_ANSWERS[16]["monthly_means"](table, months)
    assert holes.shape == means.shape == (12, 2)
    for m in range(1, 13):
        for j in range(2):
            group = [row[j + 1] for row in rows if row[0] == m]
            present = [value for value in group if value is not None]
            assert holes[m - 1, j] == len(group) - len(present)
            if present:
                assert math.isclose(means[m - 1, j], statistics.fmean(present), rel_tol=1e-9, abs_tol=1e-6)
            else:
                assert math.isnan(means[m - 1, j])


@pytest.mark.parametrize("field, wanted", list(zip(WEATHER_FIELDS, [0.05, 0.70, 0.66, -0.07])))
def test_skill_of_the_calendar(field, wanted):
    past = [(value, day.month) for value, day in zip(WEATHER[field], WEATHER_DAYS) if day.year < 2015]
    future = [(value, day.month) for value, day in zip(WEATHER[field], WEATHER_DAYS) if day.year == 2015]
    plain = statistics.fmean(value for value, _ in past)
    mean = {m: statistics.fmean(value for value, month in past if month == m) for m in range(1, 13)}
    skill = 1 - sum((v - mean[m]) ** 2 for v, m in future) / sum((v - plain) ** 2 for v, _ in future)
    checkpoint = lesson(CHECKPOINT_NAME)
    column = checkpoint.day_values[:, WEATHER_FIELDS.index(field)]
    assert round(skill, 2) == wanted
    assert math.isclose(
        CHECKPOINT_ANSWERS[17]["skill"](column, checkpoint.day_month, checkpoint.day_year < 2015), skill
    )
    assert math.isclose(checkpoint.skills[checkpoint.column_names[WEATHER_FIELDS.index(field)], 2015], skill)
    assert (
        CHECKPOINT_ANSWERS[17]["skill"](np.tile(column, 2), np.tile(checkpoint.day_month, 2), np.arange(2922) < 1461)
        >= 0
    )


def checkpoint_monthly_errors(field, test_year, source_years):
    """Squared errors of 12 monthly means and of one mean of the three other years, in a year, with its months."""
    days = list(zip(WEATHER[field], WEATHER_DAYS))
    plain = statistics.fmean(v for v, day in days if day.year != test_year)
    mean = {m: statistics.fmean(v for v, d in days if d.month == m and d.year in source_years) for m in range(1, 13)}
    tested = [(v, day.month) for v, day in days if day.year == test_year]
    return [((v - mean[m]) ** 2, (v - plain) ** 2, m) for v, m in tested]


@pytest.mark.parametrize("field", WEATHER_FIELDS)
def test_skill_with_each_year_left_out(field):
    checkpoint = lesson(CHECKPOINT_NAME)
    found = []
    for year in range(2012, 2016):
        errors = checkpoint_monthly_errors(field, year, set(range(2012, 2016)) - {year})
        found.append(1 - math.fsum(e for e, _, _ in errors) / math.fsum(p for _, p, _ in errors))
        assert math.isclose(
            checkpoint.skills[checkpoint.column_names[WEATHER_FIELDS.index(field)], year], found[-1], abs_tol=1e-12
        )
    wanted = {
        "precipitation_mm": [0.07, -0.14, 0.04, 0.05],
        "temp_max_c": [0.68, 0.78, 0.73, 0.70],
        "temp_min_c": [0.66, 0.71, 0.67, 0.66],
        "wind_m_s": [0.01, 0.01, 0.07, -0.07],
    }
    assert np.round(found, 2).tolist() == wanted[field]


def test_why_rain_and_wind_are_hard():
    checkpoint = lesson(CHECKPOINT_NAME)
    own = checkpoint_monthly_errors("precipitation_mm", 2015, {2015})
    own_skill = 1 - math.fsum(e for e, _, _ in own) / math.fsum(p for _, p, _ in own)
    assert math.isclose(checkpoint.own_skill, own_skill) and round(own_skill, 2) == 0.13
    wind = checkpoint_monthly_errors("wind_m_s", 2015, {2012, 2013, 2014})
    assert round(math.fsum(e - p for e, p, _ in wind)) == 46
    assert round(math.fsum(e - p for e, p, m in wind if m in (2, 3))) == 43


def test_skill_of_the_example():
    t, months = np.array([1.0, 3, 10, 2, 9]), np.array([1, 1, 2, 1, 2])
    known = np.array([True, True, True, False, False])
    wanted = 1 - Fraction(1) / ((2 - Fraction(14, 3)) ** 2 + (9 - Fraction(14, 3)) ** 2)
    assert math.isclose(CHECKPOINT_ANSWERS[17]["skill"](t, months, known), wanted) and round(float(wanted), 3) == 0.961
    assert round(float((2 - Fraction(14, 3)) ** 2), 2) == 7.11 and round(float((9 - Fraction(14, 3)) ** 2), 2) == 18.78


# Section 3: the report ------------------------------------------------------------------------------------------------


def test_table_is_the_file():
    checkpoint = lesson(CHECKPOINT_NAME)
    assert checkpoint.day_dates.tolist() == [row["date"] for row in WEATHER_ROWS]
    assert np.array_equal(checkpoint.day_values, np.array([WEATHER[field] for field in WEATHER_FIELDS]).T)
    assert checkpoint.day_month.tolist() == [day.month for day in WEATHER_DAYS]
    assert checkpoint.day_year.tolist() == [day.year for day in WEATHER_DAYS]
    assert (
        all(b - a == timedelta(days=1) for a, b in zip(WEATHER_DAYS, WEATHER_DAYS[1:]))
        and len(WEATHER_DAYS) == 3 * 365 + 366
    )
    assert all(cell for row in WEATHER_ROWS for cell in row.values())


def test_damaged_copy():
    checkpoint = lesson(CHECKPOINT_NAME)
    kept = np.isin(checkpoint.day_dates, checkpoint.damaged_dates)
    assert len(checkpoint.damaged) == kept.sum() == 1441
    assert np.array_equal(checkpoint.damaged_month, checkpoint.day_month[kept])
    holes = np.isnan(checkpoint.damaged)
    assert np.array_equal(checkpoint.damaged[~holes], checkpoint.day_values[kept][~holes])
    assert "20 days and 252 single numbers" in CHECKPOINT_TEXT and holes.sum() == 252 and (~kept).sum() == 20
    night = checkpoint.day_values[kept, 2]
    assert 0.4 < holes[night < 2, 2].mean() < 0.6 and holes[night >= 2].mean() < 0.04


def test_where_the_holes_are():
    checkpoint = lesson(CHECKPOINT_NAME)
    share = np.round(100 * checkpoint.lost_share)
    for m in range(12):
        for j in range(4):
            column = checkpoint.damaged[checkpoint.damaged_month == m + 1, j].tolist()
            assert math.isclose(checkpoint.lost_share[m, j], sum(value != value for value in column) / len(column))
    by_month = [checkpoint.damaged[checkpoint.damaged_month == m] for m in range(1, 13)]
    winter = [10, 11, 0, 1, 2]
    assert share[winter, 2].min() == 13 and share[winter, 2].max() == 20
    assert share[3:10, 2].max() == 4 and share[3:10, 2].min() >= 0
    counts = np.array([holes.sum(axis=0) for holes in map(np.isnan, by_month)])
    assert counts[winter, 2].tolist() == [16, 22, 24, 14, 18]
    counts[winter, 2] = 0
    assert counts.max() == 10
    assert round(100 * checkpoint.lost_share.sum(), 1) == 209.6 and "209.6 %" in CHECKPOINT_TEXT
    others = share[:, [0, 1, 3]]
    assert (others.min(), others.max()) == (1, 8)


def test_what_the_holes_do_to_the_means():
    checkpoint = lesson(CHECKPOINT_NAME)
    whole = [
        statistics.fmean(value for value, day in zip(WEATHER["temp_min_c"], WEATHER_DAYS) if day.month == m)
        for m in range(1, 13)
    ]
    assert np.allclose(checkpoint.whole_means, whole)
    left = []
    for m in range(1, 13):
        column = checkpoint.damaged[checkpoint.damaged_month == m, 2].tolist()
        left.append(statistics.fmean(value for value in column if value == value))
    assert np.allclose(checkpoint.left_means, left)
    error = np.round(np.subtract(left, whole), 1)
    assert error[0] == 0.8 and sorted({error[1], error[2], error[10], error[11]}) == [0.5, 0.6]
    assert np.all(np.abs(error[3:10]) < 0.1)


def test_rain_of_july_and_august():
    checkpoint = lesson(CHECKPOINT_NAME)
    totals, shares = {}, {}
    for year in range(2012, 2016):
        fallen = [(r, day.month) for r, day in zip(WEATHER["precipitation_mm"], WEATHER_DAYS) if day.year == year]
        totals[year] = math.fsum(r for r, _ in fallen)
        shares[year] = 100 * math.fsum(r for r, m in fallen if m in (7, 8)) / totals[year]
        assert math.isclose(checkpoint.summer_shares[year], shares[year])
    assert [round(totals[year]) for year in totals] == [1226, 828, 1233, 1139]
    assert (round(min(shares.values()), 1), round(max(shares.values()), 1)) == (2.1, 7.5)
    assert round(100 * 62 / 365) == 17
    assert round(sum(shares.values()), 1) == 19.1 and "19.1 %" in CHECKPOINT_TEXT
    runs, run = [], []
    for r, day in zip(WEATHER["precipitation_mm"], WEATHER_DAYS):
        run = [*run, day] if r == 0 else []
        runs.append(run)
    longest = max(runs, key=len)
    assert (longest[0].year, longest[0].month, longest[-1].month) == (2012, 7, 9)


def test_gap_on_dry_and_wet_days():
    checkpoint = lesson(CHECKPOINT_NAME)
    gaps = {(m, wet): [] for m in range(1, 13) for wet in (False, True)}
    for day, high, low, rain in zip(
        WEATHER_DAYS, *(WEATHER[f] for f in ("temp_max_c", "temp_min_c", "precipitation_mm"))
    ):
        gaps[day.month, rain > 0].append(high - low)
    dry = [statistics.fmean(gaps[m, False]) for m in range(1, 13)]
    wet = [statistics.fmean(gaps[m, True]) for m in range(1, 13)]
    assert np.allclose(checkpoint.dry_gap, dry) and np.allclose(checkpoint.wet_gap, wet)
    narrower = np.subtract(dry, wet)
    assert narrower.argmin() == 11 and round(narrower.min(), 1) == 1.3
    assert narrower.argmax() == 4 and round(narrower.max(), 1) == 4.9
    all_dry = [gap for (_, is_wet), group in gaps.items() if not is_wet for gap in group]
    all_wet = [gap for (_, is_wet), group in gaps.items() if is_wet for gap in group]
    overall = statistics.fmean(all_dry) - statistics.fmean(all_wet)
    assert round(overall, 1) == 4.4 and (narrower < overall).sum() == 10
    wet_days = [len(gaps[m, True]) for m in range(1, 13)]
    all_days = [len(gaps[m, True]) + len(gaps[m, False]) for m in range(1, 13)]
    assert checkpoint.wet_days.tolist() == wet_days and (wet_days[6], all_days[6]) == (11, 124)
    assert round(math.fsum(narrower), 1) == 39.4 and "39.4 °C" in CHECKPOINT_TEXT
    within = math.fsum(difference * days for difference, days in zip(narrower, all_days)) / sum(all_days)
    assert math.isclose(checkpoint.within, within) and round(within, 1) == 3.3
    share = np.divide(wet_days, all_days)
    assert np.corrcoef(share, dry)[0, 1] < -0.8 and np.corrcoef(share, wet)[0, 1] < -0.8


def test_first_cell_of_exercise_6_shows_the_table_of_differences():
    checkpoint = lesson(CHECKPOINT_NAME)
    differences = [p - t for p in (2, 4, 8) for t in (2, 4, 8)]
    assert math.isclose(
        np.mean((checkpoint.predictions - checkpoint.targets) ** 2), sum(d * d for d in differences) / 9
    )
    assert CHECKPOINT_ANSWERS[6]["squared_loss"](checkpoint.predictions, checkpoint.targets) == 0
