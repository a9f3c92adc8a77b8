"""Read the notebooks of the curriculum: their cells, their exercises and what their code defines."""

from __future__ import annotations

import contextlib
import copy
import functools
import io
import os
import re
import types
from dataclasses import dataclass
from pathlib import Path

import nbformat

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = sorted(ROOT.glob("0[0-8]-*/*.ipynb"))
ANSWERS = ROOT / "tests" / "answers"


def name_of(path):
    """The name of a notebook in the curriculum, for instance ``00-prerequisites/01-python-for-math``."""
    return f"{Path(path).parent.name}/{Path(path).stem}"


def tags(cell):
    """The set of a cell's tags."""
    return set(cell["metadata"].get("tags", []))


@functools.cache
def read(path):
    """The notebook at a path; shared between callers, so not to be changed."""
    return nbformat.read(path, as_version=4)


@dataclass(frozen=True)
class Exercise:
    """The four cells of one exercise: task, stub, check, and the solution out of the folded answer."""

    lesson: str
    number: int
    title: str
    task: str
    stub: str
    check: str
    solution: str

    def __str__(self):
        return f"{self.lesson}#{self.number}"


def exercises_of(path, notebook=None):
    """The exercises of a notebook, in order; ``ValueError`` where the four cells are not as they should be."""
    found = []
    cells = (notebook or read(path))["cells"]
    for i, cell in enumerate(cells):
        if "exercise" not in tags(cell):
            continue
        where = f"{path.name}, cell {i}"
        if i == 0 or i + 2 >= len(cells):
            raise ValueError(f"{where}: an exercise needs a task before it, and a check and an answer behind it")
        task, check, answer = cells[i - 1], cells[i + 1], cells[i + 2]
        headings = re.findall(r"^### Exercise (\d+)(?: \(challenge\))?: (.+)$", task["source"], flags=re.MULTILINE)
        if task["cell_type"] != "markdown" or len(headings) != 1:
            raise ValueError(f"{where}: the cell before it must hold one heading '### Exercise N: title'")
        if "check" not in tags(check):
            raise ValueError(f"{where}: the cell behind it must be tagged 'check'")
        blocks = re.findall(r"^```python\n(.*?)^```$", answer["source"], flags=re.MULTILINE | re.DOTALL)
        if answer["cell_type"] != "markdown" or len(blocks) != 1:
            raise ValueError(f"{where}: the solution must be one fenced python block, two cells behind")
        number, title = headings[0]
        found.append(
            Exercise(
                lesson=name_of(path),
                number=int(number),
                title=title,
                task=task["source"],
                stub=cell["source"],
                check=check["source"],
                solution=blocks[0],
            )
        )
    return found


@contextlib.contextmanager
def at_home(path):
    """As a notebook runs: in its own folder, without a window, with nothing printed."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    before = os.getcwd()
    os.chdir(Path(path).parent)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            yield
    finally:
        os.chdir(before)
        plt.close("all")


@functools.cache
def _lesson_namespace(path):
    """What the lesson's own code cells define, run once; exercises, checks and sliders are left out."""
    module = types.ModuleType("lesson")
    module.__dict__["display"] = lambda *objects, **options: None
    with at_home(path):
        for i, cell in enumerate(read(path)["cells"]):
            if cell["cell_type"] == "code" and not tags(cell) & {"exercise", "check", "interactive"}:
                exec(compile(cell["source"], f"<{path.name}, cell {i}>", "exec"), module.__dict__)
    return module.__dict__


def namespace(path, code):
    """What the lesson's own cells define, for some code to run in; the values that it mentions are copied."""
    import numpy as np

    mentioned = set(re.findall(r"\w+", code)) - {"__builtins__"}
    changeable = np.ndarray, np.random.Generator, list, dict, set
    defined = _lesson_namespace(Path(path))
    copied = {}
    for key in mentioned & set(defined):
        if isinstance(defined[key], changeable):
            # A deep copy of an array of axes would copy their figure too, and take most of the time of the tests.
            copied[key] = defined[key].copy() if isinstance(defined[key], np.ndarray) else copy.deepcopy(defined[key])
    return {**defined, **copied}


def lesson(name):
    """The functions and values of a lesson by name: ``lesson("00-prerequisites/01-python-for-math").mean``."""
    return types.SimpleNamespace(**_lesson_namespace(ROOT / f"{name}.ipynb"))


@dataclass(frozen=True)
class Answer:
    """An answer to an exercise as a learner might give it, kept under ``tests/answers``."""

    lesson: str
    number: int
    right: bool
    title: str
    code: str

    def __str__(self):
        return f"{self.lesson}#{self.number} {'right' if self.right else 'wrong'}: {self.title}"


def answers_of(path):
    """The kept answers to a notebook's exercises, in order; none if there is no file for it."""
    file = ANSWERS / f"{name_of(path)}.py"
    if not file.exists():
        return []
    parts = re.split(r"^# %%(.*)$", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    found = []
    for title, code in zip(parts[1::2], parts[2::2]):
        if title.strip() in ("", "[markdown]"):
            continue
        match = re.fullmatch(r" exercise (\d+) (right|wrong): (.+)", title)
        if not match:
            raise ValueError(f"{file}: a cell is titled '# %% exercise 3 wrong: in radians', not '# %%{title}'")
        number, verdict, what = match.groups()
        found.append(Answer(name_of(path), int(number), verdict == "right", what, code))
    return found
