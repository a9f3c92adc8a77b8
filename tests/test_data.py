"""The data files: unchanged since data/README.md described them, and equal to what independent sources say of them."""

import csv
import datetime
import hashlib
import re

import numpy as np
import pytest
from notebooks import ROOT
from sklearn.datasets import load_breast_cancer, load_digits

DATA = ROOT / "data"
README = (DATA / "README.md").read_text(encoding="utf-8")
LISTED = {
    name: (int(rows.replace(",", "")), digest)
    for name, rows, digest in re.findall(
        r"^\| \[([\w.-]+)\]\(\1\) \|[^|]+\| ([\d,]+) \|[^|]+\| `([0-9a-f]{64})` \|$", README, re.M
    )
}


def table(name):
    """The rows of a CSV file with a header, as dictionaries."""
    with (DATA / name).open(encoding="ascii", newline="") as file:
        return list(csv.DictReader(file))


def numbers(rows, column):
    """A column as numbers, without the missing ones."""
    return np.array([float(row[column]) for row in rows if row[column] not in ("", "NA")])


def test_readme_lists_exactly_the_files():
    assert sorted(LISTED) == sorted(path.name for path in DATA.iterdir() if path.name != "README.md")


@pytest.mark.parametrize("name", LISTED)
def test_file_is_unchanged(name):
    content = (DATA / name).read_bytes()
    assert hashlib.sha256(content).hexdigest() == LISTED[name][1]
    assert content.isascii() and b"\r" not in content and content.endswith(b"\n")


@pytest.mark.parametrize("name", LISTED)
def test_row_count(name):
    lines = (DATA / name).read_text(encoding="ascii").count("\n")
    header = name.endswith(".csv") and name != "digits.csv"
    assert lines - header == LISTED[name][0]


@pytest.mark.parametrize("name", [name for name in LISTED if name.endswith(".csv") and name != "digits.csv"])
def test_readme_describes_every_column(name):
    section = README.partition(f"## {name}\n")[2].partition("\n## ")[0]
    described = re.findall(r"^\| `(\w+)`", section, re.M)
    columns = list(table(name)[0])
    if name == "breast-cancer.csv":  # thirty columns in groups of ten
        assert described == [*columns[:10], "radius_error", "worst_radius", "diagnosis"]
    else:
        assert described == columns


def test_digits_equal_those_of_scikit_learn():
    digits = np.loadtxt(DATA / "digits.csv", delimiter=",", dtype=int)
    source = load_digits()
    assert np.array_equal(digits[:, :-1], source.data)
    assert np.array_equal(digits[:, -1], source.target)


def test_digits():
    digits = np.loadtxt(DATA / "digits.csv", delimiter=",", dtype=int)
    assert digits.shape == (1797, 65)
    assert digits[:, :-1].min() == 0 and digits[:, :-1].max() == 16
    assert digits[:, :-1].sum() == 561_718
    assert np.bincount(digits[:, -1]).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]


def test_breast_cancer_equals_that_of_scikit_learn():
    rows, source = table("breast-cancer.csv"), load_breast_cancer()
    *columns, label = rows[0]
    names = [name.replace(" ", "_") for name in source.feature_names]
    assert columns == names and label == "diagnosis"
    assert np.array_equal([[float(row[column]) for column in columns] for row in rows], source.data)
    assert [row["diagnosis"] for row in rows] == source.target_names[source.target].tolist()
    assert source.target_names.tolist() == ["malignant", "benign"]


def test_breast_cancer():
    rows = table("breast-cancer.csv")
    assert [sum(row["diagnosis"] == label for row in rows) for label in ("malignant", "benign")] == [212, 357]
    assert numbers(rows, "mean_radius").sum() == pytest.approx(8038.429)
    assert numbers(rows, "worst_area").max() == 4254
    for column in list(rows[0])[:-1]:
        assert len(numbers(rows, column)) == 569 and numbers(rows, column).min() >= 0


# column: how many are missing, sum, smallest, largest
PENGUINS = {
    "bill_length_mm": (2, 15021.3, 32.1, 59.6),
    "bill_depth_mm": (2, 5865.7, 13.1, 21.5),
    "flipper_length_mm": (2, 68713, 172, 231),
    "body_mass_g": (2, 1_437_000, 2700, 6300),
    "year": (0, 690_762, 2007, 2009),
}
CARS = {
    "miles_per_gallon": (0, 9358.8, 9, 46.6),
    "cylinders": (0, 2171, 3, 8),
    "displacement_cu_in": (0, 76_983.5, 68, 455),
    "horsepower": (6, 40_952, 46, 230),
    "weight_lb": (0, 1_182_229, 1613, 5140),
    "acceleration_s": (0, 6196.1, 8, 24.8),
    "model_year": (0, 786_452, 1970, 1982),
}
WEATHER = {
    "precipitation_mm": (0, 4426.0, 0, 55.9),
    "temp_max_c": (0, 24_017.5, -1.6, 35.6),
    "temp_min_c": (0, 12_031.0, -7.1, 18.3),
    "wind_m_s": (0, 4735.3, 0.4, 9.5),
}
COLUMNS = [
    (name, column, *facts)
    for name, columns in {"penguins.csv": PENGUINS, "cars.csv": CARS, "weather.csv": WEATHER}.items()
    for column, facts in columns.items()
]


@pytest.mark.parametrize("name, column, missing, total, smallest, largest", COLUMNS)
def test_column(name, column, missing, total, smallest, largest):
    rows = table(name)
    values = numbers(rows, column)
    assert len(rows) - len(values) == missing
    assert values.sum() == pytest.approx(total, rel=1e-12)
    assert (values.min(), values.max()) == (smallest, largest)


def counts(rows, column):
    """How often each value of a column occurs, in alphabetical order."""
    return {value: sum(row[column] == value for row in rows) for value in sorted({row[column] for row in rows})}


def test_penguins():
    rows = table("penguins.csv")
    assert counts(rows, "species") == {"Adelie": 152, "Chinstrap": 68, "Gentoo": 124}
    assert counts(rows, "island") == {"Biscoe": 168, "Dream": 124, "Torgersen": 52}
    assert counts(rows, "sex") == {"NA": 11, "female": 165, "male": 168}
    assert {row["island"] for row in rows if row["species"] == "Gentoo"} == {"Biscoe"}


def test_cars():
    rows = table("cars.csv")
    assert counts(rows, "origin") == {"Europe": 70, "Japan": 79, "USA": 249}
    per_year = [29, 28, 28, 40, 27, 30, 34, 28, 36, 29, 29, 29, 31]  # of the UCI file, 1970 to 1982
    assert list(counts(rows, "model_year").values()) == per_year
    assert sum(row["name"].startswith("honda accord") for row in rows) == 4
    assert not any("Acceleration" in row["name"] for row in rows)


def test_weather():
    rows = table("weather.csv")
    days = [datetime.date.fromisoformat(row["date"]) for row in rows]
    first = datetime.date(2012, 1, 1)
    assert days == [first + datetime.timedelta(days=i) for i in range(1461)]
    assert days[-1] == datetime.date(2015, 12, 31)
    assert counts(rows, "weather") == {"drizzle": 54, "fog": 411, "rain": 259, "snow": 23, "sun": 714}
    assert np.all(numbers(rows, "temp_min_c") <= numbers(rows, "temp_max_c"))


@pytest.mark.parametrize(
    "name, size, author, known, left_out",
    [
        (
            "english-a.txt",
            432_978,
            "Jane Austen",
            "No one who had ever seen Catherine Morland in her infancy",
            ["Gutenberg", "EDITOR", "http"],
        ),
        (
            "english-b.txt",
            382_731,
            "Ambrose Bierce",
            "LEXICOGRAPHER, n.",
            ["Gutenberg", "00-database", "http"],
        ),
    ],
)
def test_text(name, size, author, known, left_out):
    text = (DATA / name).read_text(encoding="ascii")
    assert len(text) == size and f"{size:,} characters" in README
    assert author in text[:200] and known in text
    assert not [word for word in left_out if word in text]
