"""Try answers on the exercises of a notebook, as a learner would: ``python tests/exercises.py FOLDER/LESSON.ipynb``."""

import _thread
import contextlib
import io
import os
import signal
import sys
import threading
import tomllib
import traceback
import warnings
from dataclasses import dataclass
from pathlib import Path

from junk import junk_answers
from mutants import mutants
from notebooks import ROOT, answers_of, at_home, exercises_of, namespace

SECONDS = 10  # after which an answer counts as one that loops for ever
EQUIVALENT = ROOT / "tests" / "equivalent_mutants.toml"


@contextlib.contextmanager
def time_limit(seconds):
    """Raise ``TimeoutError`` inside the block when it takes too long."""

    def stop(*_):
        raise TimeoutError(f"still running after {seconds} seconds")

    if hasattr(signal, "SIGALRM"):
        before = signal.signal(signal.SIGALRM, stop)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
    else:  # Windows has no alarm: a second thread interrupts this one
        timer = threading.Timer(seconds, _thread.interrupt_main)
        timer.start()
        try:
            yield
        except KeyboardInterrupt:
            stop()
        finally:
            timer.cancel()


@dataclass(frozen=True)
class Verdict:
    """What became of an answer: it passed, it was refused in the right way, or the check itself misbehaved."""

    passed: bool
    message: str
    fault: str = ""  # what is wrong with the check, if anything

    def __str__(self):
        return self.fault or ("passes" if self.passed else f"refused: {self.message}")


def attempt(path, exercise, code, seconds=SECONDS, strict=False):
    """Run an answer and then its check, among what the lesson's own cells define; if strict, a warning is an error."""
    scope = namespace(path, code + exercise.check)
    printed = io.StringIO()
    try:
        with at_home(path), time_limit(seconds), warnings.catch_warnings():
            warnings.simplefilter("error" if strict else "ignore")
            exec(compile(code, "<answer>", "exec"), scope)
            with contextlib.redirect_stdout(printed):
                exec(compile(exercise.check, "<check>", "exec"), scope)
    except TimeoutError as error:
        return Verdict(False, str(error))
    except Exception as error:
        frames = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
        message = f"{type(error).__name__}: {error}"
        if isinstance(error, AssertionError) and frames[-1] == "<check>":
            fault = "" if str(error) else "the check fails without a message"
            return Verdict(False, str(error), fault)
        if isinstance(error, SyntaxError) or "<answer>" in frames:
            return Verdict(False, message)
        return Verdict(False, message, f"the check itself breaks with {message}")
    if printed.getvalue().strip().splitlines()[-1:] != [f"Exercise {exercise.number}: correct"]:
        return Verdict(True, "", "the check passes without printing so")
    return Verdict(True, "")


def equivalent_mutants():
    """For each exercise, the mutants that no check can notice, each listed with a reason."""
    listed = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8")).get("mutant", [])
    found = {}
    for entry in listed:
        if not entry["reason"].strip():
            raise ValueError(f"{EQUIVALENT.name}: say why {entry['change']!r} changes nothing")
        found.setdefault(entry["exercise"], set()).add(entry["change"])
    return found


def surviving_mutants(path, exercise, most=None):
    """The number of mutants of an exercise's solution that were tried, and those that its check lets through.

    ``most`` limits how many: then every second, third … one is taken. Those listed as equivalent are left out.
    """
    listed = equivalent_mutants().get(str(exercise), set())
    found = [(change, code) for change, code in mutants(exercise.solution) if change not in listed]
    if most and len(found) > most:
        found = [found[i * len(found) // most] for i in range(most)]
    return len(found), [change for change, code in found if attempt(path, exercise, code, seconds=5).passed]


def most_mutants():
    """How many mutants of each exercise to try, from the environment's MUTANTS: a number, or all of them."""
    wanted = os.environ.get("MUTANTS", "all")
    return None if wanted == "all" else int(wanted)


def report(path):
    """Print, for one notebook, every exercise with its stub, solution, answers and mutants; True if all is well."""
    good = True

    def say(fine, text):
        nonlocal good
        good &= fine
        print(f"  {'  ' if fine else '✗ '}{text}")

    answers = answers_of(path)
    for exercise in exercises_of(path):
        print(f"Exercise {exercise.number}: {exercise.title}")
        stub = attempt(path, exercise, exercise.stub)
        say(not stub.passed and not stub.fault, f"stub      {stub}")
        solution = attempt(path, exercise, exercise.solution, strict=True)
        say(solution.passed and not solution.fault, f"solution  {solution}")
        for answer in (answer for answer in answers if answer.number == exercise.number):
            verdict = attempt(path, exercise, answer.code)
            kind = "right" if answer.right else "wrong"
            say(verdict.passed == answer.right and not verdict.fault, f"{kind}     {answer.title}: {verdict}")
        for what, code in junk_answers(exercise):
            verdict = attempt(path, exercise, code)
            if verdict.fault:
                say(False, f"junk      {what}: {verdict.fault}")
        number, survivors = surviving_mutants(path, exercise)
        say(not survivors, f"mutants   {number - len(survivors)} of {number} caught")
        for survivor in survivors:
            print(f"               survives: {survivor}")
    return good


if __name__ == "__main__":
    results = [report(Path(name).resolve()) for name in sys.argv[1:]]
    sys.exit(not all(results))
