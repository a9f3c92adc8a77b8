"""Small mutations of each solution must fail its check: at least 95 % in every notebook, so over all of them too."""

import pytest
from exercises import equivalent_mutants, exercises_of, most_mutants, surviving_mutants
from mutants import mutants
from notebooks import NOTEBOOKS, name_of


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name_of)
def test_checks_catch_mutants(path, record_property):
    tried, survivors = 0, []
    for exercise in exercises_of(path):
        number, survived = surviving_mutants(path, exercise, most=most_mutants())
        tried += number
        survivors += [f"exercise {exercise.number}: {change}" for change in survived]
    record_property("mutants", tried)
    record_property("survivors", len(survivors))
    assert tried and len(survivors) <= 0.05 * tried, "\n".join(survivors)


def test_listed_mutants_exist():
    """An entry for a mutant that a changed solution no longer has is out of date."""
    found = {
        str(exercise): {change for change, _ in mutants(exercise.solution)}
        for path in NOTEBOOKS
        for exercise in exercises_of(path)
    }
    stale = [(exercise, change) for exercise, changes in equivalent_mutants().items() for change in changes]
    stale = [(exercise, change) for exercise, change in stale if change not in found.get(exercise, ())]
    assert not stale, stale


@pytest.mark.parametrize(
    "source, wanted",
    [
        ("y = x - 1", ["y = x + 1", "y = x - 2", "y = x - 0", "y = (x)"]),
        ("y = np.sqrt(x)", ["y = (x)"]),
        ("y = abs(x)", ["y = (x)"]),
        ("y = x.mean(axis=0)", ["y = x.mean(axis=1)", "y = (x.mean())"]),
        ("y = x.std(ddof=1)", ["y = x.std(ddof=0)", "y = (x.std())"]),
        ("y = A.T @ b", ["y = (A) @ b", "y = (A.T)", "y = (b)", "y = ((b) @ (A.T))"]),
        ("y = f(a, b)", ["y = (f(b, a))"]),
        ("y = a * b", ["y = a / b", "y = (a)", "y = (b)"]),
        ("y = a < b", ["y = a <= b", "y = a > b"]),
    ],
)
def test_mutants_hold_the_usual_mistakes(source, wanted):
    made = {"".join(code.split()) for _, code in mutants(source)}
    missing = [mutant for mutant in wanted if "".join(mutant.split()) not in made]
    assert not missing, f"missing {missing} among {made}"


@pytest.mark.parametrize("source", ["y = (a - b) ** 2", "y = abs(a - b)", "y = np.square(a - b)"])
def test_no_swap_where_the_sign_is_lost(source):
    assert not [code for _, code in mutants(source) if "b) - (a" in code]


def test_mutants_differ_and_parse():
    source = "def f(x, n=2):\n    return sum(abs(v) ** n for v in x) / len(x)\n"
    codes = [code for _, code in mutants(source)]
    assert source not in codes and len(codes) == len(set(codes)) > 5
    for code in codes:
        compile(code, "mutant", "exec")
