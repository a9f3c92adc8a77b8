"""Every notebook and README keeps the rules of rules.py, and the plan is the curriculum that is there."""

import functools
import subprocess
import sys

import nbformat
import pytest
import rules
from notebooks import NOTEBOOKS, ROOT, name_of

load = functools.cache(rules.load)
FOLDERS = sorted({folder for week in rules.PLAN["week"] for folder in week["folders"]})


@pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: rule.__name__)
@pytest.mark.parametrize("path", NOTEBOOKS, ids=name_of)
def test_rule(path, rule):
    found = list(rule(path, load(path)))
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name_of)
def test_valid(path):
    nbformat.validate(load(path))


def test_ruff_is_clean():
    ruff = [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format=concise", *map(str, NOTEBOOKS)]
    run = subprocess.run(ruff, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, "\n" + run.stdout + run.stderr


def test_no_notebook_outside_the_plan():
    assert {rules.key_of(path) for path in NOTEBOOKS} <= set(rules.ENTRIES)


def test_root_readme():
    found = list(rules.root_readme(ROOT))
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("folder", FOLDERS)
def test_folder_readme(folder):
    found = list(rules.folder_readme(ROOT, folder))
    assert not found, "\n" + "\n".join(found)


def test_plan_holds_the_whole_curriculum():
    kinds = [entry["kind"] for entry in rules.PLAN["notebook"]]
    assert len(kinds) == len(rules.ENTRIES) == 76
    assert (kinds.count("lesson") + kinds.count("case-study"), kinds.count("checkpoint"), kinds.count("paper")) == (
        64,
        10,
        2,
    )
    assert [week["number"] for week in rules.PLAN["week"]] == list(range(1, 11))
    for entry in rules.PLAN["notebook"]:
        assert set(entry) == {"path", "week", "title", "question", "hours", "kind", "slider", "functions"}
        assert entry["hours"] in (1.5, 2.5)
        assert bool(entry["functions"]) == (entry["kind"] in ("lesson", "case-study")), entry["path"]


def test_plan_agrees_with_its_weeks():
    for week in rules.PLAN["week"]:
        entries = [entry for entry in rules.PLAN["notebook"] if entry["week"] == week["number"]]
        assert sorted({entry["path"].partition("/")[0] for entry in entries}) == week["folders"]
        assert sum(entry["hours"] for entry in entries if entry["kind"] != "paper") == week["hours"]
        assert [entry["kind"] for entry in entries].count("checkpoint") == 1
    assert [entry["week"] for entry in rules.PLAN["notebook"]] == sorted(
        entry["week"] for entry in rules.PLAN["notebook"]
    )
    assert list(rules.ENTRIES) == sorted(rules.ENTRIES)
