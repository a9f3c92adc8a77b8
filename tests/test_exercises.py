"""Every exercise: its untouched stub fails, its solution passes, kept wrong answers are refused and right ones pass."""

import pytest
from exercises import attempt
from junk import junk_answers
from notebooks import NOTEBOOKS, answers_of, exercises_of, name_of

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
