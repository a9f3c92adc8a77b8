"""Every exercise: its untouched stub fails, its solution passes, kept wrong answers are refused and right ones pass."""

import pytest
from exercises import attempt
from junk import junk_answers
from nbclient import NotebookClient
from nbconvert.filters import strip_ansi
from nbformat.v4 import new_code_cell, new_notebook
from notebooks import NOTEBOOKS, answers_of, at_home, exercises_of, name_of

EXERCISES = [(path, exercise) for path in NOTEBOOKS for exercise in exercises_of(path)]
ANSWERS = [
    (path, exercise, answer)
    for path in NOTEBOOKS
    for exercise in exercises_of(path)
    for answer in answers_of(path)
    if answer.number == exercise.number
]
each_exercise = pytest.mark.parametrize("path, exercise", EXERCISES, ids=[str(exercise) for _, exercise in EXERCISES])


@each_exercise
def test_untouched_stub_fails(path, exercise):
    verdict = attempt(path, exercise, exercise.stub)
    assert not verdict.passed, "the check passes before anything is answered"
    assert not verdict.fault, verdict.fault


@each_exercise
def test_solution_passes(path, exercise):
    verdict = attempt(path, exercise, exercise.solution, strict=True)
    assert verdict.passed, verdict.message
    assert not verdict.fault, verdict.fault


@each_exercise
def test_no_answer_breaks_the_check(path, exercise):
    """Whatever a learner's code returns, the check fails with its own message, or with an error inside that code."""
    verdicts = [(what, attempt(path, exercise, code)) for what, code in junk_answers(exercise)]
    faults = [f"{what}: {verdict.fault}" for what, verdict in verdicts if verdict.fault]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("path, exercise, answer", ANSWERS, ids=[str(answer) for *_, answer in ANSWERS])
def test_kept_answer(path, exercise, answer):
    verdict = attempt(path, exercise, answer.code)
    assert verdict.passed == answer.right, str(verdict)
    assert not verdict.fault, verdict.fault


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name_of)
def test_every_exercise_has_two_wrong_answers(path):
    wrong = [answer.number for answer in answers_of(path) if not answer.right]
    few = [exercise.number for exercise in exercises_of(path) if wrong.count(exercise.number) < 2]
    assert not few, f"fewer than two wrong answers are kept for exercises {few}"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name_of)
def test_kept_answers_belong_to_an_exercise(path):
    numbers = {exercise.number for exercise in exercises_of(path)}
    stray = [str(answer) for answer in answers_of(path) if answer.number not in numbers]
    assert not stray, stray


def test_failing_check_shows_none_of_its_lines():
    """In a kernel a check that fails is its message alone: a traceback would show answers that stand around it."""
    path, exercise = next(item for item in EXERCISES if "None" in item[1].stub)
    sources = [exercise.stub, exercise.check, "assert len(__name__) == 0, 'a traceback of the usual kind'"]
    notebook = new_notebook(cells=[new_code_cell(source) for source in sources])
    with at_home(path):
        NotebookClient(notebook, allow_errors=True).execute()
    _, failed, usual = [cell.outputs for cell in notebook.cells]
    assert failed[0].ename == "AssertionError"
    assert failed[0].traceback == [f"AssertionError: {failed[0].evalue}"]
    assert any("len(__name__)" in line for line in map(strip_ansi, usual[0].traceback))
