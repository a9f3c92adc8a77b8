"""Show how far you have come: python progress.py

It reads the notebooks as you saved them and never changes one. An exercise counts as solved when the saved output of
its check cell ends in "Exercise 3: correct", so run the check and save (Ctrl+S) before you look.

    python progress.py            a bar for each week, what is left, and what to do next
    python progress.py --week 3   one week, exercise by exercise
    python progress.py --tick     tick the finished lessons in the checklist of README.md
    python progress.py --json     the same facts for other programs
"""

import argparse
import json
import os
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 (a learner's Python may well be older)
    sys.exit("progress.py needs Python 3.11 or newer")

HERE = Path(__file__).resolve().parent
WEEK = re.compile(r"^#+ +Week +(\d+)\b")
ITEM = re.compile(r"^(\s*[-*+] +\[)([ xX])(\] +\[(.+?)\]\(<?([^)>\s]+\.ipynb)>?\))")
HEADING = re.compile(r"^### +Exercise +(\d+)(?: *\(challenge\))?: *(.*?)\s*$", flags=re.MULTILINE)
WIDTH = 20  # of a bar, in characters


@dataclass
class Exercise:
    number: int
    title: str
    solved: bool = False


@dataclass
class Lesson:
    path: str
    title: str
    week: int | None = None
    exercises: list[Exercise] = field(default_factory=list)
    problem: str | None = None

    @property
    def left(self):
        return [exercise for exercise in self.exercises if not exercise.solved]

    @property
    def complete(self):
        return bool(self.exercises) and not self.left and not self.problem


def text_of(value):
    """The text of a notebook's field, which is a string or a list of lines."""
    return "".join(value) if isinstance(value, list) else value


def cells_of(path):
    """The cells of a saved notebook; ValueError with a reason where it can't be read as one."""
    try:
        notebook = json.loads(path.read_bytes())
    except FileNotFoundError:
        raise ValueError("is missing") from None
    except OSError as error:
        raise ValueError(f"can't be opened ({error.strerror})") from None
    except json.JSONDecodeError as error:
        if path.stat().st_size == 0:
            raise ValueError("is empty") from None
        raise ValueError(f"is broken or half saved (line {error.lineno} is not JSON)") from None
    except (UnicodeDecodeError, RecursionError):
        raise ValueError("is broken (it is not text in JSON)") from None
    if not isinstance(notebook, dict) or not isinstance(notebook.get("cells"), list):
        raise ValueError("is not a notebook (it has no list of cells)")
    return notebook["cells"]


def says_correct(cell, number):
    """Whether the saved output of a check cell ends in "Exercise N: correct"."""
    printed = ""
    for output in cell["outputs"]:
        if output["output_type"] == "error":
            return False
        if output["output_type"] == "stream" and output["name"] == "stdout":
            printed += text_of(output["text"])
    return printed.rstrip().rpartition("\n")[2].strip() == f"Exercise {number}: correct"


def read_exercises(cells):
    """The exercises of a notebook in order, each solved or not."""
    exercises = {}
    current = None
    for cell in cells:
        if cell["cell_type"] == "markdown":
            for number, title in HEADING.findall(text_of(cell["source"])):
                current = exercises.setdefault(int(number), Exercise(int(number), title))
        elif cell["cell_type"] == "code" and "check" in cell["metadata"].get("tags", []) and current:
            current.solved = current.solved or says_correct(cell, current.number)
    return list(exercises.values())


def read_lesson(lesson, root):
    """Fill in the exercises of a lesson from its notebook, or the problem with it."""
    try:
        cells = cells_of(root / lesson.path)
        lesson.exercises = read_exercises(cells)
        if lesson.week is None:  # without a checklist the opening line tells: Week 2 · lesson 3 of 6
            opening = text_of(cells[0]["source"]) if cells else ""
            found = re.search(r"^Week (\d+) ·", opening, flags=re.MULTILINE)
            lesson.week = int(found[1]) if found else None
            lesson.title = next(iter(re.findall(r"^# +(.+)$", opening, flags=re.MULTILINE)), lesson.title)
    except ValueError as error:
        lesson.problem = str(error)
    except (KeyError, TypeError, AttributeError, IndexError):
        lesson.problem = "is broken (a cell is not as Jupyter writes it)"


def read_readme(root):
    """The text of the README with its line endings as they are; ValueError where there is none to read."""
    try:
        return (root / "README.md").read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise ValueError("README.md is missing") from None
    except OSError as error:
        raise ValueError(f"README.md can't be opened ({error.strerror})") from None
    except UnicodeDecodeError:
        raise ValueError("README.md is not UTF-8 text") from None


def read_checklist(readme):
    """The lessons of the README's checklist, with the week of the heading that they stand under."""
    lessons, week = {}, None
    for line in readme.splitlines():
        if heading := WEEK.match(line):
            week = int(heading[1])
        elif item := ITEM.match(line):
            lessons.setdefault(item[5], Lesson(path=item[5], title=item[4], week=week))
    return list(lessons.values())


def read_all(root):
    """Every lesson with its exercises: those of the README's checklist, or else all in the week-folders."""
    try:
        lessons = read_checklist(read_readme(root))
    except ValueError:
        lessons = []
    if not lessons:
        found = sorted(root.glob("0[0-9]-*/[0-9][0-9]-*.ipynb"))
        paths = [path.relative_to(root).as_posix() for path in found if "-Copy" not in path.name]
        lessons = [Lesson(path=path, title=path) for path in paths]
    for lesson in lessons:
        read_lesson(lesson, root)
    return lessons


def tick(root, lessons):
    """Tick the complete lessons in the README and return their titles; nothing else in it changes."""
    complete = {lesson.path for lesson in lessons if lesson.complete}
    readme, ticked = read_readme(root), []
    lines = re.split(r"(?<=\n)", readme)
    for i, line in enumerate(lines):
        item = ITEM.match(line)
        if item and item[2] == " " and item[5] in complete:
            lines[i] = f"{item[1]}x{item[3]}{line[item.end() :]}"
            ticked.append(item[4])
    if ticked:
        try:
            (root / "README.md").write_bytes("".join(lines).encode("utf-8"))
        except OSError as error:
            raise ValueError(f"README.md can't be written ({error.strerror})") from None
    return ticked


def by_week(lessons):
    """The lessons grouped by week, in order; those whose week is not known come last, under None."""
    weeks = sorted({lesson.week for lesson in lessons}, key=lambda week: (week is None, week))
    return {week: [lesson for lesson in lessons if lesson.week == week] for week in weeks}


def count(lessons):
    """How many exercises are solved, and how many there are."""
    exercises = [exercise for lesson in lessons for exercise in lesson.exercises]
    return sum(exercise.solved for exercise in exercises), len(exercises)


def next_step(lessons):
    """The first exercise that is left, as its lesson and itself; None if nothing is left."""
    return next(((lesson, lesson.left[0]) for lesson in lessons if lesson.left), None)


def can_print(text):
    """Whether the terminal's encoding has these characters; old Windows consoles lack some."""
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def bar(solved, total):
    """A bar as long as its share; it looks full only when nothing is left, and empty only when nothing is done."""
    full, empty = "█░" if can_print("█░") else "#-"
    filled = min(max(WIDTH * solved // total, solved > 0), WIDTH) if total else 0
    return full * filled + empty * (WIDTH - filled)


def name_of(week):
    return "Other" if week is None else f"Week {week}"


def show_problems(lessons):
    for lesson in lessons:
        if lesson.problem:
            print(f"! {lesson.path} {lesson.problem}; it is not counted.")


def show_overview(lessons):
    for week, members in by_week(lessons).items():
        solved, total = count(members)
        print(f"{name_of(week):8} {bar(solved, total)} {solved:3} of {total} exercises")
    started = [lesson for lesson in lessons if lesson.left and len(lesson.left) < len(lesson.exercises)]
    untouched = [lesson for lesson in lessons if lesson.left and lesson not in started]
    if started:
        print("\nStarted, with exercises left:")
        for lesson in started:
            print(f"  {lesson.title}: {', '.join(str(exercise.number) for exercise in lesson.left)}")
    if untouched:
        print("\nNot started:")
        for lesson in untouched:
            print(f"  {lesson.title}: all {len(lesson.exercises)}")
    show_next(lessons)


def show_next(lessons):
    print()
    if step := next_step(lessons):
        lesson, exercise = step
        print(f"Next: {lesson.title}, exercise {exercise.number}: {exercise.title}")
        print(f"      {lesson.path}")
    elif any(lesson.problem for lesson in lessons):
        print("Next: mend the notebooks named here; nothing else is left.")
    else:
        print("Everything is solved.")


def show_week(lessons):
    done, left = ("✓", "·") if can_print("✓·") else ("x", ".")
    for lesson in lessons:
        solved, total = count([lesson])
        print(f"{lesson.title} ({solved} of {total})")
        for exercise in lesson.exercises:
            print(f"  {done if exercise.solved else left} {exercise.number}. {exercise.title}")
        if lesson.problem:
            print(f"  ! {lesson.problem}")
    show_next(lessons)


def as_data(lessons):
    """What --json prints."""
    solved, total = count(lessons)
    step = next_step(lessons)
    return {
        "solved": solved,
        "total": total,
        "next": step and {"path": step[0].path, "exercise": step[1].number},
        "weeks": [
            {
                "week": week,
                "solved": count(members)[0],
                "total": count(members)[1],
                "lessons": [
                    {
                        "path": lesson.path,
                        "title": lesson.title,
                        "complete": lesson.complete,
                        "problem": lesson.problem,
                        "exercises": [vars(exercise) for exercise in lesson.exercises],
                    }
                    for lesson in members
                ],
            }
            for week, members in by_week(lessons).items()
        ],
    }


def main(arguments=None, root=HERE):
    description, _, epilog = __doc__.partition("\n\n")
    parser = argparse.ArgumentParser(
        description=description, epilog=epilog, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--week", type=int, metavar="N", help="show one week, exercise by exercise")
    parser.add_argument("--tick", action="store_true", help="tick the finished lessons in README.md")
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    options = parser.parse_args(arguments)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")

    lessons = read_all(root)
    if not lessons:
        return f"No lessons found in {root}: progress.py belongs beside README.md and the week-folders."
    try:
        ticked = tick(root, lessons) if options.tick else None
    except ValueError as error:
        return f"Nothing ticked: {error}"
    if options.week is not None:
        weeks = [week for week in by_week(lessons) if week is not None]
        lessons = [lesson for lesson in lessons if lesson.week == options.week]
        if not lessons:
            return f"There is no lesson of week {options.week} yet; there are weeks {', '.join(map(str, weeks))}."
    if options.json:
        print(json.dumps(as_data(lessons), indent=2))
        return 0
    if options.week is not None:
        show_week(lessons)
    else:
        show_problems(lessons)
        show_overview(lessons)
    if ticked is not None:
        print(f"\nTicked in README.md: {', '.join(ticked) or 'nothing new'}")
    return 0


if __name__ == "__main__":
    try:
        code = main()
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code)
