"""What surrounds the lessons: Makefile, requirements, Binder, README, licence, style."""

import fnmatch
import json
import re
import subprocess
import sys
import tomllib
from importlib import metadata

import pytest
from notebooks import ROOT
from packaging.requirements import Requirement
from packaging.version import Version

PLAN = tomllib.loads((ROOT / "tests" / "curriculum.toml").read_text(encoding="utf-8"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
IGNORED = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").split()] + [".git"]
FOLDERS = sorted({folder for week in PLAN["week"] for folder in week["folders"]})

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="make and repo2docker are not for Windows")


def is_ignored(path):
    return any(fnmatch.fnmatch(part, pattern) for part in path.relative_to(ROOT).parts for pattern in IGNORED)


FILES = sorted(path for path in ROOT.rglob("*") if path.is_file() and not is_ignored(path))


def run(*command):
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)


def targets():
    """The targets of the Makefile that are meant to be typed."""
    return re.findall(r"^([a-z-]+):.*?## ", MAKEFILE, flags=re.M)


# make


def test_makefile_has_the_targets():
    wanted = {
        "help",
        "lab",
        "test",
        "lint",
        "refresh",
        "bench",
        "test-repeat",
        "test-machines",
        "test-mutation",
        "clean",
    }
    assert wanted <= set(targets())
    phony = re.search(r"^\.PHONY: (.+)$", MAKEFILE, flags=re.M)[1].split()
    assert set(targets()) <= set(phony)


@on_unix
@pytest.mark.parametrize("command", [["make"], ["make", "help"]])
def test_help_lists_every_target(command):
    done = run(*command)
    assert done.returncode == 0, done.stderr
    assert re.findall(r"^make ([a-z-]+) +\S", done.stdout, flags=re.M) == targets()


@on_unix
def test_make_explains_a_missing_python(tmp_path):
    for name in ("Makefile", "requirements.txt"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    command = ["make", "lab", "PYTHON=python-that-is-not-there"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode != 0
    assert "Python 3.11 or newer is needed" in done.stderr and "python-that-is-not-there" in done.stderr
    assert not (tmp_path / ".venv").exists()


@on_unix
def test_make_explains_an_old_python(tmp_path):
    for name in ("Makefile", "requirements.txt"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    old = tmp_path / "old-python"
    old.write_text('#!/bin/sh\ncase "$2" in *print*) echo 3.10;; *) exit 1;; esac\n')
    old.chmod(0o755)
    command = ["make", "test", "PYTHON=./old-python"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode != 0 and "./old-python is 3.10" in done.stderr


def test_ci_runs_make_test():
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1] == "make test"
    assert "bash .ci/run" in (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")


# Requirements


def requirements(name):
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith(("#", "-r "))]


def test_a_learner_installs_six_packages():
    names = {requirement.name for requirement in requirements("requirements.txt")}
    assert names == {"numpy", "matplotlib", "jupyterlab", "ipywidgets", "nbval", "pytest"}


def test_the_suite_builds_on_what_a_learner_has():
    assert "-r ../requirements.txt" in (ROOT / "tests" / "requirements.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    "requirement", requirements("requirements.txt") + requirements("tests/requirements.txt"), ids=str
)
def test_bounds(requirement):
    """A lower bound, the next major version left out, and the version that runs here in between."""
    lower, upper = sorted(requirement.specifier, key=lambda specifier: specifier.operator, reverse=True)
    assert (lower.operator, upper.operator) == (">=", "<")
    assert re.fullmatch(r"\d+", upper.version) and Version(upper.version).major > Version(lower.version).major
    if requirement.marker is None or requirement.marker.evaluate():
        assert requirement.specifier.contains(metadata.version(requirement.name))


# Binder


def test_runtime():
    assert (ROOT / "runtime.txt").read_text(encoding="utf-8") == "python-3.12\n"


@on_unix
def test_binder_builds_what_is_meant(monkeypatch):
    from repo2docker.app import Repo2Docker

    monkeypatch.chdir(ROOT)
    app = Repo2Docker()
    buildpack = next(pack for pack in (kind(app.base_image) for kind in app.buildpacks) if pack.detect())
    assert type(buildpack).__name__ == "PythonBuildPack"
    assert buildpack.python_version == "3.12"


@on_unix
def test_binder_installs_the_root_requirements():
    done = run(sys.executable, "-m", "repo2docker", "--no-build", "--debug", ".")
    assert done.returncode == 0, done.stderr
    said = done.stdout + done.stderr
    assert "python=3.12" in said
    assert re.search(r'^RUN \S*pip install \S+ -r "requirements.txt"$', said, flags=re.M)
    assert "RUN ./postBuild" in said


def test_markdown_opens_rendered():
    """The one setting that the README, make lab and Binder share, with the names that JupyterLab has for it."""
    from jupyterlab.labapp import LabApp

    settings = json.loads((ROOT / ".jupyter" / "overrides.json").read_text(encoding="utf-8"))
    viewers = settings["@jupyterlab/docmanager-extension:plugin"]["defaultViewers"]
    assert viewers == {"markdown": "Markdown Preview"}
    assert {"app_settings_dir", "default_url"} <= set(LabApp.class_trait_names())
    options = "--LabApp.app_settings_dir=.jupyter --LabApp.default_url=/lab/tree/README.md"
    assert options in MAKEFILE and options in README
    assert ".jupyter/overrides.json" in (ROOT / "postBuild").read_text(encoding="utf-8")


# README


def commands():
    """Every line of the README's blocks of commands."""
    blocks = re.findall(r"^```\n(.*?)^```$", README, flags=re.M | re.S)
    return [line for block in blocks for line in block.splitlines()]


def test_commands_of_the_readme_exist():
    from progress import main

    known = targets()
    for command in commands():
        first, *rest = command.split()
        if first == "make":
            assert rest[0] in known, command
        for word in rest:
            if re.fullmatch(r"[\w./-]+\.(py|txt|md)", word):
                assert (ROOT / word).exists(), command
    assert {"make lab", "make test", "python3 progress.py", "python3 progress.py --tick"} <= set(commands())
    for name in re.findall(r"`make ([a-z-]+)`", README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        assert name in known
    assert callable(main)


def test_table_of_the_weeks():
    rows = re.findall(r"^\| (\d+) \| (.+?) \| (.+?) \| (.+?) \| (\d+)(½?) \|$", README, flags=re.M)
    assert len(rows) == 10
    for row, week in zip(rows, PLAN["week"], strict=True):
        number, title, outcome, folders, hours, half = row
        assert (int(number), title, outcome) == (week["number"], week["title"], week["outcome"])
        assert folders == ", ".join(f"[{folder}]({folder}/README.md)" for folder in week["folders"])
        assert int(hours) + 0.5 * len(half) == week["hours"]
    total = sum(week["hours"] for week in PLAN["week"])
    assert f"They come to {total:.0f}" in README


def test_address_of_the_repository_has_one_place():
    definitions = [line for line in README.splitlines() if "OWNER/REPOSITORY" in line and "<!--" not in line]
    assert len(definitions) == 1 and definitions[0].startswith("[binder]: ")
    others = [path for path in FILES if path.name != "README.md" and path.suffix in (".md", ".py", ".yml", ".toml")]
    others.remove(ROOT / "tests" / "test_project.py")
    assert not [path for path in others if "OWNER/REPOSITORY" in path.read_text(encoding="utf-8")]


def test_licence_names_both():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "MIT License" in text and "CC BY 4.0" in text and "2026 the authors" in text


# The whole repository


def test_nothing_unexpected_at_the_top():
    wanted = """.ci .gitattributes .github .gitignore .jupyter CONTRIBUTING.md LICENSE Makefile README.md data postBuild
    progress.py pyproject.toml requirements.txt runtime.txt tests"""
    found = {path.name for path in ROOT.iterdir() if not is_ignored(path)}
    assert found == {*wanted.split(), *FOLDERS}


def test_no_file_names_a_path_or_a_registry():
    """Nothing of the machine where it was written, and no host that a package manager talks to."""
    places = "|".join(["work", "root", "tmp"])
    wrong = re.compile(rf"(?<![\w./+=-])/(?:{places})/\w|pypi\.org|pythonhosted\.|npmjs\.|deb\.debian|cran\.r-project")
    found = []
    for path in FILES:
        if path.name == "test_rules.py":  # its broken notebooks hold such paths, to see them refused
            continue
        if path.suffix != ".png" and (match := wrong.search(path.read_text(encoding="utf-8"))):
            found.append(f"{path.relative_to(ROOT)}: {match.group()}")
    assert not found, found


@pytest.mark.parametrize("arguments", [["check"], ["format", "--check"]], ids=" ".join)
def test_style(arguments):
    done = run(sys.executable, "-m", "ruff", *arguments, ".")
    assert done.returncode == 0, done.stdout + done.stderr
