"""progress.py on small curricula made here, and on a copy of the real one."""

import json
import shutil
import subprocess
import sys

import pytest
from notebooks import NOTEBOOKS, ROOT, exercises_of, name_of

import progress

ONE = "00-prerequisites/01-first.ipynb"
TWO = "00-prerequisites/02-second.ipynb"
THREE = "01-linear-algebra/01-third.ipynb"
README = f"""# A curriculum

- [ ] a task that is no lesson
- [a link]({ONE}) that is no task

### Week 1: first things

- [ ] [First]({ONE}) — Why?
- [ ] [Second]({TWO}) — How?

### Week 2: second things

- [ ] [Third]({THREE}) — What?
- Fourth, still to come — When?
"""


def markdown(source):
    return {"cell_type": "markdown", "metadata": {}, "source": source.splitlines(keepends=True)}


def code(source, outputs=(), tags=()):
    cell = {"cell_type": "code", "execution_count": 1, "metadata": {"tags": list(tags)}, "outputs": list(outputs)}
    return cell | {"source": source.splitlines(keepends=True)}


def stdout(text):
    return {"output_type": "stream", "name": "stdout", "text": text.splitlines(keepends=True)}


def error(name="AssertionError"):
    return {"output_type": "error", "ename": name, "evalue": "no", "traceback": []}


def correct(number):
    return [stdout(f"Exercise {number}: correct\n")]


def notebook(*checks, week=1):
    """A notebook with an exercise for each list of outputs that its check has saved."""
    cells = [markdown(f"# A lesson\n\nWeek {week} · lesson 1 of 1 · about 2½ hours")]
    for number, outputs in enumerate(checks, start=1):
        cells += [
            markdown(f"### Exercise {number}: number {number}\n\nDo it."),
            code("answer = None", tags=["exercise"]),
            code(f'assert answer\nprint("Exercise {number}: correct")', outputs, tags=["check", "raises-exception"]),
            markdown("<details>\n<summary>Solution</summary>\n\n### Exercise\n</details>"),
        ]
    return {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


def write(path, content):
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(content), encoding="utf-8")


@pytest.fixture
def curriculum(tmp_path):
    """Three lessons: one solved, one half solved, one untouched."""
    (tmp_path / "README.md").write_bytes(README.encode())
    write(tmp_path / ONE, notebook(correct(1), correct(2)))
    write(tmp_path / TWO, notebook(correct(1), [error()]))
    write(tmp_path / THREE, notebook([], [], [], week=2))
    return tmp_path


def run(root, *arguments, capsys):
    code = progress.main(list(arguments), root=root)
    return code, capsys.readouterr().out


def solved(root, path=ONE):
    (lesson,) = (lesson for lesson in progress.read_all(root) if lesson.path == path)
    return [exercise.number for exercise in lesson.exercises if exercise.solved]


# What counts as solved


def test_counts_saved_outputs(curriculum):
    assert [solved(curriculum, path) for path in (ONE, TWO, THREE)] == [[1, 2], [1], []]


@pytest.mark.parametrize(
    "outputs",
    [
        [stdout("Exercise 1: correct")],
        [stdout("Exercise 1: correct\n\n")],
        [stdout("Exercise 1: correct\r\n")],
        [stdout("a line of the learner's own\nExercise 1: correct\n")],
        [stdout("a line of the learner's own\n"), stdout("Exercise 1: correct\n")],
        [stdout("Exercise 1:"), stdout(" correct\n")],
        [{"output_type": "stream", "name": "stdout", "text": "Exercise 1: correct\n"}],
        [{"output_type": "stream", "name": "stderr", "text": "a warning"}, *correct(1)],
        [*correct(1), {"output_type": "stream", "name": "stderr", "text": "a warning that arrived late"}],
    ],
)
def test_solved(curriculum, outputs):
    write(curriculum / ONE, notebook(outputs))
    assert solved(curriculum) == [1]


@pytest.mark.parametrize(
    "outputs",
    [
        [],
        [error()],
        [*correct(1), error()],
        [error(), *correct(1)],
        correct(2),
        correct(11),
        [stdout("Exercise 1: correct\nor is it?\n")],
        [stdout("Exercise 1: incorrect\n")],
        [stdout("is Exercise 1: correct\n")],
        [{"output_type": "stream", "name": "stderr", "text": "Exercise 1: correct\n"}],
        [{"output_type": "display_data", "data": {"text/plain": "Exercise 1: correct"}, "metadata": {}}],
    ],
)
def test_not_solved(curriculum, outputs):
    write(curriculum / ONE, notebook(outputs))
    assert solved(curriculum) == []


def test_only_check_cells_count(curriculum):
    content = notebook([])
    content["cells"].insert(3, code('print("Exercise 1: correct")', correct(1)))
    content["cells"].append(code('print("Exercise 1: correct")', correct(1)))
    write(curriculum / ONE, content)
    assert solved(curriculum) == []


def test_copied_check_cell_counts_once(curriculum):
    content = notebook([], [])
    content["cells"].insert(4, code("", correct(1), tags=["check"]))
    write(curriculum / ONE, content)
    assert solved(curriculum) == [1]
    assert progress.count(progress.read_all(curriculum))[1] == 2 + 2 + 3


def test_deleted_check_cell_leaves_the_exercise_open(curriculum):
    content = notebook(correct(1), correct(2))
    del content["cells"][7]
    write(curriculum / ONE, content)
    assert solved(curriculum) == [1]
    assert not next(lesson for lesson in progress.read_all(curriculum) if lesson.path == ONE).complete


def test_check_before_any_exercise(curriculum):
    content = notebook(correct(1))
    content["cells"].insert(1, code("", correct(1), tags=["check"]))
    write(curriculum / ONE, content)
    assert solved(curriculum) == [1]


def test_challenge_title(curriculum):
    content = notebook(correct(1))
    content["cells"][1] = markdown("### Exercise 1 (challenge): a hard one\n\nTry.")
    write(curriculum / ONE, content)
    assert progress.read_all(curriculum)[0].exercises == [progress.Exercise(1, "a hard one", True)]


# Notebooks that can't be counted

BROKEN = {
    "empty": (b"", "is empty"),
    "truncated": (json.dumps(notebook(correct(1))).encode()[:300], "broken or half saved"),
    "conflict": (b'{\n<<<<<<< HEAD\n "cells": []\n=======\n}', "line 2 is not JSON"),
    "binary": (b"\x80\x81\xff\xfe" * 20, "is broken"),
    "nested": (b"[" * 200_000, "is broken"),
    "a list": (b"[]", "is not a notebook"),
    "no cells": (b'{"metadata": {}}', "is not a notebook"),
    "odd cells": (b'{"cells": [1, null]}', "not as Jupyter writes it"),
    "no metadata": (b'{"cells": [{"cell_type": "code", "source": ""}]}', "not as Jupyter writes it"),
    "odd text": (b'{"cells": [{"cell_type": "markdown", "source": 3}]}', "not as Jupyter writes it"),
}


@pytest.mark.parametrize("content, reason", BROKEN.values(), ids=BROKEN)
def test_broken_notebook_is_named_in_one_line(curriculum, capsys, content, reason):
    (curriculum / TWO).write_bytes(content)
    code, out = run(curriculum, "--tick", capsys=capsys)
    (line,) = (line for line in out.splitlines() if TWO in line)
    assert code == 0 and reason in line
    assert "2 of 2 exercises" in out and "0 of 3 exercises" in out  # the rest is still counted
    assert (curriculum / TWO).read_bytes() == content
    assert f"- [ ] [Second]({TWO})" in (curriculum / "README.md").read_text(encoding="utf-8")


def test_missing_notebook_is_named(curriculum, capsys):
    (curriculum / ONE).unlink()
    out = run(curriculum, capsys=capsys)[1]
    assert f"! {ONE} is missing" in out and "1 of 2 exercises" in out


def test_folder_in_place_of_a_notebook_is_named(curriculum, capsys):
    (curriculum / ONE).unlink()
    (curriculum / ONE).mkdir()
    assert f"! {ONE} can't be opened" in run(curriculum, capsys=capsys)[1]


def test_byte_order_mark_is_read(curriculum):
    (curriculum / ONE).write_bytes(b"\xef\xbb\xbf" + json.dumps(notebook(correct(1))).encode())
    assert solved(curriculum) == [1]


def test_lesson_without_exercises_is_never_complete(curriculum, capsys):
    write(curriculum / ONE, notebook())
    run(curriculum, "--tick", capsys=capsys)
    assert (curriculum / "README.md").read_bytes() == README.encode()


# Ticking


def test_tick_changes_one_character(curriculum, capsys):
    out = run(curriculum, "--tick", capsys=capsys)[1]
    assert out.endswith("Ticked in README.md: First\n")
    assert (curriculum / "README.md").read_bytes() == README.replace("[ ] [First]", "[x] [First]").encode()


def test_tick_twice(curriculum, capsys):
    run(curriculum, "--tick", capsys=capsys)
    before = (curriculum / "README.md").read_bytes()
    assert run(curriculum, "--tick", capsys=capsys)[1].endswith("Ticked in README.md: nothing new\n")
    assert (curriculum / "README.md").read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r\n", 5),
        lambda text: text.rstrip("\n"),
        lambda text: "\ufeff" + text,
        lambda text: text.replace("# A curriculum", "# A \u2028 \x0b curriculum  "),
        lambda text: text.replace("- [ ] [", "* [ ] ["),
    ],
    ids=["CRLF", "mixed", "no newline at the end", "byte-order mark", "odd line breaks", "stars"],
)
def test_tick_keeps_everything_else(curriculum, capsys, change):
    (curriculum / "README.md").write_bytes(change(README).encode())
    run(curriculum, "--tick", capsys=capsys)
    wanted = change(README).replace("[ ] [First]", "[x] [First]")
    assert (curriculum / "README.md").read_bytes() == wanted.encode()


def test_tick_never_unticks(curriculum, capsys):
    ticked = README.replace("[ ] [Third]", "[X] [Third]").replace("[ ] [Second]", "[x] [Second]")
    (curriculum / "README.md").write_bytes(ticked.encode())
    run(curriculum, "--tick", capsys=capsys)
    assert (curriculum / "README.md").read_bytes() == ticked.replace("[ ] [First]", "[x] [First]").encode()


def test_without_tick_nothing_is_written(curriculum, capsys):
    before = {path: path.read_bytes() for path in curriculum.rglob("*") if path.is_file()}
    for arguments in ([], ["--week", "1"], ["--json"]):
        run(curriculum, *arguments, capsys=capsys)
    assert before == {path: path.read_bytes() for path in curriculum.rglob("*") if path.is_file()}


def test_tick_never_touches_a_notebook(curriculum, capsys):
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in curriculum.rglob("*.ipynb")}
    run(curriculum, "--tick", capsys=capsys)
    assert before == {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in curriculum.rglob("*.ipynb")}


def test_tick_without_readme(curriculum, capsys):
    (curriculum / "README.md").unlink()
    assert run(curriculum, "--tick", capsys=capsys)[0] == "Nothing ticked: README.md is missing"


def test_tick_in_a_readme_of_another_encoding(curriculum, capsys):
    (curriculum / "README.md").write_bytes(README.encode("utf-16"))
    assert run(curriculum, "--tick", capsys=capsys)[0] == "Nothing ticked: README.md is not UTF-8 text"
    assert (curriculum / "README.md").read_bytes() == README.encode("utf-16")


# What is shown


def test_overview(curriculum, capsys):
    code, out = run(curriculum, capsys=capsys)
    assert code == 0
    assert out.splitlines()[:2] == [
        "Week 1   ███████████████░░░░░   3 of 4 exercises",
        "Week 2   ░░░░░░░░░░░░░░░░░░░░   0 of 3 exercises",
    ]
    assert "Started, with exercises left:\n  Second: 2\n" in out
    assert "Not started:\n  Third: all 3\n" in out
    assert f"Next: Second, exercise 2: number 2\n      {TWO}\n" in out
    assert "\x1b" not in out


def test_everything_solved(curriculum, capsys):
    for path in (ONE, TWO, THREE):
        write(curriculum / path, notebook(correct(1)))
    out = run(curriculum, capsys=capsys)[1]
    assert "Everything is solved." in out and "left" not in out


def test_nothing_left_but_a_broken_notebook(curriculum, capsys):
    for path in (ONE, TWO):
        write(curriculum / path, notebook(correct(1)))
    (curriculum / THREE).write_text("")
    out = run(curriculum, capsys=capsys)[1]
    assert "Everything is solved." not in out and "mend" in out


def test_one_week(curriculum, capsys):
    out = run(curriculum, "--week", "1", capsys=capsys)[1]
    assert "First (2 of 2)\n  ✓ 1. number 1\n  ✓ 2. number 2\n" in out
    assert "Second (1 of 2)\n  ✓ 1. number 1\n  · 2. number 2\n" in out
    assert "Third" not in out


def test_week_that_is_not_there(curriculum, capsys):
    message = run(curriculum, "--week", "7", capsys=capsys)[0]
    assert message == "There is no lesson of week 7 yet; there are weeks 1, 2."


def test_broken_notebook_in_one_week(curriculum, capsys):
    (curriculum / TWO).write_text("{")
    out = run(curriculum, "--week", "1", capsys=capsys)[1]
    assert "First (2 of 2)" in out and "is broken or half saved" in out


def test_json(curriculum, capsys):
    (curriculum / THREE).unlink()
    data = json.loads(run(curriculum, "--json", capsys=capsys)[1])
    assert (data["solved"], data["total"], data["next"]) == (3, 4, {"path": TWO, "exercise": 2})
    one, two = data["weeks"]
    assert (one["week"], one["solved"], one["total"]) == (1, 3, 4)
    first, second = one["lessons"]
    assert first["complete"] and not second["complete"] and first["title"] == "First"
    assert second["exercises"][1] == {"number": 2, "title": "number 2", "solved": False}
    assert two["lessons"][0]["problem"] == "is missing"


def test_bar_is_full_only_at_the_end():
    assert progress.bar(0, 9) == "░" * 20
    assert progress.bar(1, 1000) == "█" + "░" * 19
    assert progress.bar(999, 1000) == "█" * 19 + "░"
    assert progress.bar(9, 9) == "█" * 20
    assert progress.bar(0, 0) == "░" * 20


# Where there is no checklist


@pytest.mark.parametrize("readme", [None, "# A curriculum without a checklist\n"])
def test_without_checklist_the_folders_are_read(curriculum, capsys, readme):
    (curriculum / "README.md").unlink() if readme is None else (curriculum / "README.md").write_text(readme)
    write(curriculum / "00-prerequisites/02-second-Copy1.ipynb", notebook([]))
    write(curriculum / "00-prerequisites/Untitled.ipynb", notebook([]))
    (curriculum / "01-linear-algebra/02-fourth.ipynb").write_text("")
    out = run(curriculum, capsys=capsys)[1]
    assert "Week 1   ███████████████░░░░░   3 of 4 exercises" in out
    assert "Week 2   ░░░░░░░░░░░░░░░░░░░░   0 of 3 exercises" in out
    assert "! 01-linear-algebra/02-fourth.ipynb is empty" in out


def test_no_lessons_at_all(tmp_path):
    assert "No lessons found" in progress.main([], root=tmp_path)


# As a program


def as_program(folder, *arguments, **environment):
    command = [sys.executable, "-I", "progress.py", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, env=environment, timeout=60)


@pytest.fixture
def program(curriculum):
    shutil.copy(ROOT / "progress.py", curriculum)
    return curriculum


def test_needs_nothing_but_python(program):
    """Run with -I and -S, Python finds neither installed packages nor the tests."""
    command = [sys.executable, "-I", "-S", "progress.py"]
    done = subprocess.run(command, cwd=program, capture_output=True, timeout=60)
    assert done.returncode == 0 and not done.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii", "utf-8"])
def test_terminals_that_lack_characters(program, encoding):
    write(program / ONE, notebook(correct(1), []))
    readme = README.replace("[First]", "[Σ first ½ 𝔼]")
    (program / "README.md").write_bytes(readme.encode())
    code = f"import sys; sys.stdout.reconfigure(encoding={encoding!r}, errors='strict'); import progress; "
    for arguments in ([], ["--week", "1"], ["--tick"], ["--json"]):
        command = [sys.executable, "-c", code + f"sys.exit(progress.main({arguments}))"]
        done = subprocess.run(command, cwd=program, capture_output=True, timeout=60)
        assert (done.returncode, done.stderr) == (0, b""), arguments
        assert "first" in done.stdout.decode(encoding)


def test_reader_of_a_pipe_may_leave(program):
    process = subprocess.Popen(
        [sys.executable, "progress.py"], cwd=program, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=60) == 0


def test_bad_arguments(program):
    done = as_program(program, "--week", "three")
    assert done.returncode == 2 and b"invalid int value" in done.stderr
    done = as_program(program, "--week", "9")
    assert done.returncode == 1 and done.stderr.startswith(b"There is no lesson of week 9 yet")


def test_works_from_another_folder(program, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    done = subprocess.run([sys.executable, program / "progress.py"], cwd=elsewhere, capture_output=True, timeout=60)
    assert done.returncode == 0 and b"Second" in done.stdout


# The real curriculum


def test_real_notebooks_are_read_and_unsolved():
    lessons = {lesson.path: lesson for lesson in progress.read_all(ROOT)}
    assert list(lessons) == [f"{name_of(path)}.ipynb" for path in NOTEBOOKS]
    for path in NOTEBOOKS:
        lesson = lessons[f"{name_of(path)}.ipynb"]
        assert lesson.problem is None and lesson.week
        wanted = [progress.Exercise(exercise.number, exercise.title) for exercise in exercises_of(path)]
        assert lesson.exercises == wanted and wanted


def test_solving_the_real_notebooks(tmp_path, capsys):
    shutil.copy(ROOT / "README.md", tmp_path)
    for path in NOTEBOOKS:
        content = json.loads(path.read_text(encoding="utf-8"))
        numbers = iter(exercise.number for exercise in exercises_of(path))
        for cell in content["cells"]:
            if "check" in cell["metadata"].get("tags", []):
                cell["outputs"] = correct(next(numbers))
        write(tmp_path / f"{name_of(path)}.ipynb", content)
    out = run(tmp_path, "--tick", capsys=capsys)[1]
    assert "Everything is solved." in out
    before, after = (folder / "README.md" for folder in (ROOT, tmp_path))
    assert after.read_text(encoding="utf-8") == before.read_text(encoding="utf-8").replace("- [ ] [", "- [x] [")
