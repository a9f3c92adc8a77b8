"""Each rule of rules.py accepts a sound notebook and refuses one that is broken in its way."""

import copy
import json
import subprocess
import sys

import pytest
import rules

IMAGE = {
    "output_type": "display_data",
    "data": {"image/png": "iVBOR", "text/plain": "<Figure size 1x1>"},
    "metadata": {},
}


def text(source):
    """A markdown cell."""
    return {"cell_type": "markdown", "metadata": {}, "source": source}


def code(source, *tags, prints=None, image=False):
    """A code cell with its tags and outputs."""
    outputs = [IMAGE] if image else []
    if prints:
        outputs = [*outputs, stream(prints)]
    metadata = {"tags": list(tags)} if tags else {}
    return {"cell_type": "code", "metadata": metadata, "source": source, "outputs": outputs, "execution_count": None}


def stream(printed, name="stdout"):
    """The output of a print."""
    return {"output_type": "stream", "name": name, "text": printed}


def fold(title, inside):
    """A folded block of text."""
    return f"<details>\n<summary>{title}</summary>\n\n{inside}\n</details>"


def exercise(number, title="a title", challenge=False):
    """The four cells of an exercise."""
    mark = " (challenge)" if challenge else ""
    answer = fold("Hint", "A hint.") + "\n\n" + fold("Solution", f"```python\ndef task{number}(x):\n    return x\n```")
    return [
        text(f"### Exercise {number}{mark}: {title}\n\nWrite `task{number}(x)`. Revisit lesson 7."),
        code(
            f'def task{number}(x):\n    """x."""\n    raise NotImplementedError("Exercise {number}: your code here")',
            "exercise",
        ),
        code(
            rules.CHECK_BEGINS.format(number)
            + f'    assert task{number}(2) == 2, "return x"'
            + rules.CHECK_ENDS.format(number),
            *sorted(rules.CHECK),
        ),
        text(answer),
    ]


def notebook(cells):
    """A notebook, executed from top to bottom."""
    cells = copy.deepcopy(cells)
    count = 0
    for i, cell in enumerate(cells):
        cell["id"] = f"cell-{i}"
        if cell["cell_type"] == "code" and not {"check", "interactive"} & set(cell["metadata"].get("tags", [])):
            count += 1
            cell["execution_count"] = count
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": kernel}, "cells": cells}


OPENING = """# Law of large numbers

Week 6 · lesson 7 of 8 · about 1½ hours · builds on [Bayes' theorem](06-bayes-theorem.ipynb)

Why does the average calm down?

**After this lesson you can**

1. say it;
2. prove it;
3. use it."""

RECALL = (
    f"## Recall\n\n{fold('1. What is a mean?', 'A balance point.')}\n\n{fold('2. Week 5: what is a slope?', 'A rate.')}"
)

SETUP = """import time

import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

plt.style.use("petroff10")
rng = np.random.default_rng(seed=3)"""

SLIDER = """@interact(n=(1, 9))
def steer(n=3):
    plt.plot(coins[:n])
    plt.show()"""

FUNCTIONS = '''def running_mean(x):
    """The mean of the first k entries, for each k; shape (n,)."""
    if np.ndim(x) != 1:
        raise ValueError("a vector is wanted")
    return np.cumsum(x) / np.arange(1, len(x) + 1)


def sample_size_for(eps, delta):
    """The sample size from Chebyshev's inequality."""
    return 1 / (eps**2 * delta)


def monte_carlo_pi(n, rng):
    """An estimate of pi from n points."""
    return 4 * np.mean(np.sum(rng.uniform(size=(n, 2)) ** 2, axis=1) < 1)'''

TESTED = """assert np.allclose(running_mean([1, 3]), [1, 2])
assert all(map(callable, [monte_carlo_pi, sample_size_for]))
try:
    running_mean(3)
except ValueError:
    print("refused")"""

TIMED = """start = time.perf_counter()
print(time.perf_counter() - start)  # times differ from run to run: not compared"""

MISTAKES = (
    "**Mistakes to make once, here**\n\n| you wrote | what happens |\n| --- | --- |\n| `x` | $\\lvert x \\rvert$ |"
)

SUMMARY = """## Summary

| idea | formula |
| --- | --- |
| mean | $\\bar{x}$ |

**Can you explain, without looking?** Why it calms down.

**Go deeper:** [a book](https://example.org/book_(second)), chapter 2; see [Math](#2.-Math) above.

← [Bayes' theorem](06-bayes-theorem.ipynb) · [Week 6](README.md) · Central limit theorem →"""


def lesson():
    """A small sound lesson."""
    return notebook(
        [
            text(OPENING),
            text(RECALL),
            code(SETUP),
            text("## 1. Concept\n\n*Predict before you run:* what comes out?"),
            code("coins = rng.integers(2, size=9)\nprint(coins.sum())", prints="4"),
            text("About half."),
            text("## 2. Math\n\n" + fold("Check yourself: what is $2 + 2$?", "4.")),
            text("$$\\begin{aligned} 5! &= 120 \\end{aligned}$$\n\n### A detail\n\nText."),
            text("## 3. Visualization\n\nWhat does it look like?"),
            code("plt.plot(coins)\nplt.show()", image=True),
            text("It wanders."),
            code("plt.plot(coins + 1)\nplt.show()", image=True),
            text("It still wanders."),
            code(SLIDER, *sorted(rules.SLIDER)),
            text("## 4. Python implementation\n\nThe formula first."),
            code(FUNCTIONS),
            text("Does it agree with NumPy?"),
            code(TESTED, prints="refused"),
            text("How long does it take?"),
            code(TIMED, "nbval-ignore-output", prints="1.2e-07"),
            text(MISTAKES),
            text("## 5. ML connection\n\nReal data."),
            code(
                'rain = np.genfromtxt("../data/weather.csv", delimiter=",")\nprint(f"{rain.mean():.2f}")', prints="3.03"
            ),
            text("Is it more than chance?"),
            text("## 6. Exercises\n\nWrite your answers."),
            *exercise(1),
            *exercise(2),
            *exercise(3),
            *exercise(4, challenge=True),
            text(SUMMARY),
        ]
    )


def checkpoint():
    """A small sound checkpoint."""
    warm_up = fold("1. What is a mean?", "A number.") + "\n\n" + fold("2. What is a variance?", "A number.")
    summary = (
        "## Summary\n\nYou have now shown that you\n\n- can do it.\n\n← Central limit theorem · [Week 6](README.md)"
    )
    return notebook(
        [
            text("# Checkpoint: week 6\n\nWeek 6 · checkpoint · about 2½ hours\n\nThe week promised much."),
            code(SETUP.partition("\n\n")[2].replace("from ipywidgets import interact\n", "")),
            text(f"## 1. Warm-up\n\n{warm_up}"),
            text("## 2. Questions\n\nTen of them."),
            *[cell for number in range(1, 11) for cell in exercise(number)],
            text("## 3. Putting it together\n\nA task."),
            *exercise(11),
            text(summary + " · Descriptive statistics →"),
        ]
    )


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """A repository that holds what the sound notebooks link to."""
    root = tmp_path_factory.mktemp("repository")
    for name in ["README.md", "03-probability/README.md", "03-probability/06-bayes-theorem.ipynb", "data/weather.csv"]:
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).touch()
    return root


LESSON, CHECKPOINT = "03-probability/07-law-of-large-numbers.ipynb", "03-probability/09-checkpoint-week-6.ipynb"


# Ways to break a notebook ---------------------------------------------------------------------------------------------


def find(cells, part):
    """The number of the first cell whose source holds the part."""
    return next(i for i, cell in enumerate(cells) if part in cell["source"])


def put(old, new):
    """Replace a text in the first cell that holds it."""

    def breaker(notebook):
        cell = notebook["cells"][find(notebook["cells"], old)]
        cell["source"] = cell["source"].replace(old, new)

    return breaker


def drop(part):
    """Remove the first cell that holds the part."""
    return lambda notebook: notebook["cells"].pop(find(notebook["cells"], part))


def insert(part, cell):
    """Insert a cell before the first that holds the part."""
    return lambda notebook: notebook["cells"].insert(find(notebook["cells"], part), cell)


def change(part, **keys):
    """Set keys of the first cell that holds the part."""
    return lambda notebook: notebook["cells"][find(notebook["cells"], part)].update(keys)


def tag(part, *tags):
    """Set the tags of the first cell that holds the part."""
    return change(part, metadata={"tags": list(tags)})


def prints(printed):
    """Let the first code cell after the setup print something."""
    return change("coins = rng", outputs=[stream(printed)])


def runs(source, *tags):
    """Insert a code cell in section 2."""
    return insert("## 3. Visualization", code(source, *tags))


def says(source):
    """Insert a markdown cell in section 2."""
    return insert("## 3. Visualization", text(source))


def swap(part, other):
    """Exchange two cells."""

    def breaker(notebook):
        i, j = find(notebook["cells"], part), find(notebook["cells"], other)
        notebook["cells"][i], notebook["cells"][j] = notebook["cells"][j], notebook["cells"][i]

    return breaker


def swap_in_answer(notebook):
    """Move the code of the first solution into its hint."""
    put("```python\ndef task1(x):\n    return x\n```", "See above.")(notebook)
    put("A hint.", "```python\ndef task1(x):\n    return x\n```")(notebook)


def all_of(*breakers):
    """Break in several ways at once."""
    return lambda notebook: [breaker(notebook) for breaker in breakers]


def top(**keys):
    """Set keys of the notebook itself."""
    return lambda notebook: notebook.update(keys)


# rule, a part of its complaint, and what breaks the lesson
BROKEN = [
    (rules.file_format, "nbformat 4.4", top(nbformat_minor=4)),
    (rules.file_format, "kernel", top(metadata={})),
    (rules.file_format, "widgets", lambda notebook: notebook["metadata"].update(widgets={})),
    (rules.file_format, "raw cell", change("About half.", cell_type="raw")),
    (rules.file_format, "no cell id", change("About half.", id="")),
    (rules.file_format, "used twice", change("About half.", id="cell-0")),
    (rules.file_format, "collapsed", change("About half.", metadata={"collapsed": True})),
    (rules.file_format, "source_hidden", change("coins =", metadata={"jupyter": {"outputs_hidden": True}})),
    (rules.file_format, "attachments", change("About half.", attachments={"a.png": {}})),
    (rules.sizes, "29 cells, should be 30 to 50", lambda notebook: notebook.update(cells=notebook["cells"][:29])),
    (rules.sizes, "kB", prints("x" * 600_000)),
    (rules.sizes, "191 words, at most 190", says("word " * 191)),
    (rules.sizes, "cell 8: empty", says(" ")),
    (rules.sizes, "cell 8: empty", runs("")),
    (rules.sizes, "block of 41 lines", says("```python\n" + "x = 1\n" * 41 + "```")),
    (rules.sizes, "code cell of 41 lines", runs("x = 1\n" * 41)),
    (rules.sizes, "code cell of 76 lines", put("assert task1", "x = 1\n" * 68 + "assert task1")),
    (rules.sizes, "line of 121 columns", runs("x = 1" + " " * 115 + "2")),
    (rules.lost_backslashes, "control character", says("$\x0crac{1}{2}$")),
    (rules.lost_backslashes, "control character", runs("x = 1\t# one")),
    (rules.lost_backslashes, "rac{", says("$\nrac{1}{2}$")),
    (rules.lost_backslashes, "pprox", says("$\npprox 3$")),
    (rules.lost_backslashes, "ext{", says("$2 ext{and} 3$")),
    (rules.heading_levels, "should begin with", put("# Law of large numbers", "# Large numbers")),
    (rules.heading_levels, "exactly one #", says("# Another")),
    (rules.heading_levels, "skips a level", put("### A detail", "#### A detail")),
    (rules.heading_levels, "should begin its cell", put("## 2. Math", "Now.\n\n## 2. Math")),
    (rules.opening, "Week 6 · lesson 7 of 8", put("lesson 7 of 8", "lesson 7 of 9")),
    (rules.opening, "about 1½ hours", put("1½ hours", "2½ hours")),
    (rules.opening, "builds on", put(" · builds on", ", after")),
    (rules.opening, "question", put("Why does the average calm down?", "On averages.")),
    (rules.objectives, "After this lesson", put("**After this lesson you can**", "You can")),
    (rules.objectives, "2 numbered objectives", put("3. use it.", "")),
    (rules.parts, "'## 2. Math' is missing", put("## 2. Math", "## 2. Theory")),
    (rules.parts, "'## Aside' is none", says("## Aside")),
    (rules.parts, "order", swap("## 1. Concept", "## 2. Math")),
    (rules.recall, "1 folded questions", put("<summary>1.", "1.")),
    (rules.recall, "earlier week", put("Week 5: ", "")),
    (rules.concept, "Predict", put("Predict before you run", "Run")),
    (rules.check_yourself, "Check yourself", put("<summary>Check yourself", "<summary>Question")),
    (
        rules.visualization,
        "1 figures",
        all_of(change("plot(coins)", outputs=[]), change("plot(coins + 1)", outputs=[])),
    ),
    (rules.implementation, "asserts nothing", drop("assert np.allclose")),
    (rules.implementation, "bad input", put(TESTED.partition("\n")[2], "pass")),
    (rules.implementation, "uses monte_carlo_pi", put("monte_carlo_pi, ", "")),
    (rules.implementation, "Mistakes", put("**Mistakes to make once, here**", "**Mistakes**")),
    (rules.result, "no number", change("rain = ", outputs=[])),
    (rules.summary, "table", put("| --- | --- |\n| mean", "| mean")),
    (rules.summary, "Can you explain", put("**Can you explain, without looking?**", "Explain:")),
    (rules.summary, "Go deeper", put("**Go deeper:**", "More:")),
    (rules.closing, "← [Bayes' theorem]", put("← [Bayes' theorem](06-bayes-theorem.ipynb)", "← Bayes' theorem")),
    (rules.closing, "[Week 6](README.md)", put("[Week 6]", "[Week 7]")),
    (rules.closing, "Central limit theorem →", put(" · Central limit theorem →", "")),
    (rules.plain_python, "no magics", runs("%matplotlib inline")),
    (rules.plain_python, "no magics", runs("!ls")),
    (rules.plain_python, "get_ipython", runs("get_ipython()")),
    (rules.plain_python, "trailing ;", runs("plt.plot(coins);")),
    (rules.setup, "right before", swap("import time", "*Predict before")),
    (rules.setup, "not: x = 3", put("rng = np.random.default_rng(seed=3)", "x = 3")),
    (rules.setup, "outside the setup cell", runs("import math")),
    (rules.setup, "outside the setup cell", put("    raise NotImpl", "    import math\n    raise NotImpl")),
    (rules.setup, "second generator", runs("rng = np.random.default_rng(seed=4)")),
    (rules.setup, "one style line", put('"petroff10"', '"ggplot"')),
    (rules.setup, "one style line", runs('plt.style.use("petroff10")')),
    (rules.setup, "one style line", put('plt.style.use("petroff10")', "")),
    (rules.imports, "imports scipy", put("import time", "import scipy.stats")),
    (rules.imports, "imports pandas", put("import time", "from pandas import read_csv")),
    (rules.imports, "imports urllib", put("import time", "import urllib.request")),
    (rules.imports, "imports subprocess", put("import time", "import subprocess")),
    (rules.imports, "imports .tests", put("import time", "from .tests import notebooks")),
    (rules.imports, "imports random", put("import time", "import random")),
    (rules.imports, "only IPython.display", put("import time", "from IPython import get_ipython")),
    (rules.functions, "running_mean is not defined", put("def running_mean", "def running")),
    (rules.functions, "no docstring", put('    """An estimate of pi from n points."""\n', "")),
    (rules.functions, "depends on the global coins", put("rng.uniform(size=(n, 2))", "coins")),
    (rules.names, "shadows coins", put("def task1", "def coins")),
    (rules.names, "overwrites running_mean", put("assert task1", "running_mean = 3\n    assert task1")),
    (rules.names, "exercise 2 reads task1", put("assert task2(2)", "assert task1(2)")),
    (
        rules.names,
        "exercise 2 reads size, which exercise 3",
        all_of(put("task2(2)", "task2(size)"), put("assert task3", "size = 2\n    assert task3")),
    ),
    (rules.names, "already the answer to exercise 1", put("def task2", "def task1")),
    (rules.data_files, "reads 'weather.csv'", put("../data/weather.csv", "weather.csv")),
    (rules.data_files, "reads '..'", runs('open("..")')),
    (rules.data_files, "does not exist", put("../data/weather.csv", "../data/climate.csv")),
    (rules.data_files, "savefig writes", runs('plt.savefig("a.png")')),
    (rules.fragile_code, "argsort", runs("np.argsort(coins)")),
    (rules.fragile_code, "argsort", runs('coins.argsort(kind="quicksort")')),
    (rules.fragile_code, "multivariate_normal", runs("rng.multivariate_normal([0], [[1]])")),
    (rules.fragile_code, "np.random.seed is the old", runs("np.random.seed(3)")),
    (rules.fragile_code, "without a seed", put("default_rng(seed=3)", "default_rng()")),
    (rules.fragile_code, "tomorrow", runs("date.today()")),
    (rules.fragile_code, "float32", runs("coins.astype(np.float32).sum()")),
    (rules.drawing, "plt.subplots without layout", put("plt.plot(coins)", "fig, ax = plt.subplots()")),
    (rules.drawing, "plt.figure without layout", put("plt.plot(coins[:n])", "plt.figure(layout='tight')")),
    (rules.drawing, "size 8, at least 9", runs('ax.set_title("a", fontsize=8)')),
    (rules.drawing, "size 'small'", runs('ax.tick_params(labelsize="small")')),
    (rules.timing, "comment", put("# times differ from run to run: not compared", "")),
    (rules.timing, "needs the tag", tag("time.perf_counter()")),
    (rules.timing, "needs the tag", runs("def clock():\n    return time.perf_counter()\n\n\nprint(clock())")),
    (rules.sliders, "plan wants a slider", drop("@interact")),
    (rules.sliders, "must be tagged", tag("@interact")),
    (rules.sliders, "does not use interact", put("@interact(n=(1, 9))\n", "")),
    (rules.sliders, "no static figure", insert("@interact", text("## A section without figures"))),
    (rules.sliders, "reads coins", insert("## 5. ML", code("coins = None"))),
    (rules.sliders, "reads plt", put("assert task1", "plt = 3\n    assert task1")),
    (rules.tag_sets, "markdown cell has no tags", tag("About half.", "exercise")),
    (rules.tag_sets, "none of the sets", tag("coins =", "hide-input")),
    (rules.tag_sets, "none of the sets", tag("coins =", "raises-exception")),
    (rules.tag_sets, "none of the sets", tag("assert task1", "check", "raises-exception")),
    (rules.tag_sets, "only a drawing or a check", change("def task1", metadata={"tags": ["exercise"], "jupyter": {}})),
    (rules.tag_sets, "only a drawing or a check", change("About half.", metadata={"jupyter": {"source_hidden": True}})),
    (rules.tag_sets, "stands twice", tag("assert task1", "check", *rules.CHECK)),
    (rules.exercises, "task before it", insert("# Law of", code("x = None  # your number", "exercise"))),
    (rules.exercises, "numbered [1, 3, 3, 4]", put("### Exercise 2", "### Exercise 3")),
    (rules.exercises, "one of each is wanted", says("### Exercise 5: without a stub")),
    (rules.exercises, "one of each is wanted", runs("assert True", *rules.CHECK)),
    (
        rules.exercises,
        "3 exercises in '## 6. Exercises', at least 4",
        lambda notebook: notebook["cells"].__delitem__(slice(25, 29)),
    ),
    (rules.exercises, "1 exercises stand outside", all_of(*(insert("## 6.", cell) for cell in exercise(5)))),
    (rules.exercises, "(challenge)", put(" (challenge)", "")),
    (rules.stubs, "should raise", put('raise NotImplementedError("Exercise 1: your code here")', "return 3")),
    (rules.stubs, "should say", put('"Exercise 2: your code here"', '"Exercise 1: your code here"')),
    (
        rules.stubs,
        "should raise",
        put('def task1(x):\n    """x."""\n    raise NotImplementedError("Exercise 1: your code here")', "x = None"),
    ),
    (rules.checks, "frame that hides its lines", put(rules.CHECK_BEGINS.format(1), "try:\n")),
    (rules.checks, "frame that hides its lines", put("    raise\nprint", "    pass\nprint")),
    (rules.checks, "should end with", put('print("Exercise 1: correct")', 'print("Well done")')),
    (rules.checks, "asserts nothing", put('assert task1(2) == 2, "return x"', "task1(2)")),
    (rules.checks, "without a message", put(', "return x"', "")),
    (rules.answers, "['Clue', 'Solution']", put("<summary>Hint", "<summary>Clue")),
    (rules.answers, "no python block", swap_in_answer),
    (rules.execution, "without output", change("assert task1", outputs=[stream("Exercise 1: correct")])),
    (rules.execution, "without output", change("@interact", execution_count=7)),
    (rules.execution, "execution count None, should be 2", change("coins =", execution_count=None)),
    (rules.execution, "execution count 2, should be 3", change("plot(coins)", execution_count=2)),
    (rules.outputs, "error", change("coins =", outputs=[{"output_type": "error", "ename": "ValueError"}])),
    (rules.outputs, "stderr: a warning", change("coins =", outputs=[stream("a.py\na warning\n", name="stderr")])),
    (
        rules.outputs,
        "widget",
        change(
            "coins =",
            outputs=[{"output_type": "display_data", "data": {"application/vnd.jupyter.widget-view+json": {}}}],
        ),
    ),
    (rules.fragile_outputs, "NumPy scalar", prints("np.float64(0.5)")),
    (rules.fragile_outputs, "NumPy scalar", prints("[np.True_]")),
    (rules.fragile_outputs, "memory address", prints("<function f at 0x7f3c2a>")),
    (rules.fragile_outputs, "negative zero", prints("sum -0.00")),
    (rules.fragile_outputs, "negative zero", prints("[ 1. -0.]")),
    (rules.fragile_outputs, "path of one machine", prints("/home/ada/lesson.py")),
    (rules.fragile_outputs, "path of one machine", prints("C:\\Users")),
    (rules.fragile_outputs, "set of strings", prints("{'b', 'a'}")),
    (rules.fragile_outputs, "prints nan", prints("[1. nan]")),
    (rules.fragile_outputs, "prints 2.2e-16", prints("error 2.2e-16")),
    (rules.fragile_outputs, "path of one machine", says("See /tmp/notes.")),
    (rules.figures, "no text after the figure", drop("It wanders.")),
    (rules.figures, "no text after the figure", put("It still wanders.", "### Next")),
    (rules.links, "leads nowhere", says("[next](08-central-limit-theorem.ipynb)")),
    (rules.links, "leads nowhere", says("[next](../02-calculus/06-chain-rule.ipynb)")),
    (rules.links, "names the file only", says("[proof](06-bayes-theorem.ipynb#2.-Math)")),
    (rules.links, "no heading", says("[proof](#2.-Mathematics)")),
    (rules.links, "https", says("[page](http://example.org)")),
    (rules.links, "relative or https", says("[data](/data/weather.csv)")),
    (rules.links, "relative or https", says("[mail](mailto:a@example.org)")),
    (rules.links, "picture from the network", says("![cat](https://example.org/cat.png)")),
    (rules.links, "picture from the network", says("[![cat](https://example.org/cat.png)](https://example.org)")),
    (rules.links, "picture from the network", says('<img src="https://example.org/cat.png">')),
    (rules.folds, "without indentation", says("  <details>\n<summary>a</summary>\n\nb\n</details>")),
    (rules.folds, "not balanced", says("<details>\n<summary>a</summary>\n\nb")),
    (rules.folds, "stands on one line", says("<details>\n<summary>a\n</summary>\n\nb\n</details>")),
    (rules.folds, "in the line below", says("<details>\n\n<summary>a</summary>\n\nb\n</details>")),
    (rules.folds, "in the line below", says("<details>\n\nb\n</details>")),
    (rules.folds, "after </summary>", says("<details>\n<summary>a</summary>\nb\n</details>")),
    (rules.folds, "after </details>", says("<details>\n<summary>a</summary>\n\nb\n</details>\nc")),
    (rules.formulas, "$$ is not balanced", says("$$ x")),
    (rules.formulas, "$ is not balanced", says("$x")),
    (rules.formulas, "braces", says(r"$\mathbf{x$")),
    (rules.formulas, "\\begin and \\end", says(r"$$\begin{aligned} x$$")),
    (rules.formulas, "ends the table's column", says("| a | b |\n| - | - |\n| $|x|$ | 3 |")),
    (rules.formulas, "ends the table's column", says("| a | b |\n| - | - |\n| `x | y` | 3 |")),
    (rules.voice, "an exclamation mark: done!", says("Well done!")),
    (rules.voice, "emoji", says("Good \U0001f600")),
    (rules.voice, "the word 'Clearly'", says("Clearly, it is so.")),
]

# what a sound lesson may well hold, though it looks like something that is refused
SOUND = [
    (
        rules.drawing,
        put("plt.plot(coins)", 'fig, ax = plt.subplots(layout="constrained")\nax.set_title("a", fontsize=9.5)'),
    ),
    (rules.drawing, runs("fig, ax = plt.subplots()\nplt.close(fig)")),
    (
        rules.sizes,
        says("| $x$ | " + "$y$ " * 300 + "|\n\n```\n" + "word " * 300 + "\n```\n\n" + fold("a", "word " * 300)),
    ),
    (rules.lost_backslashes, says(r"$\frac{1}{2} \approx \tfrac12$, next and text, \theta")),
    (rules.heading_levels, says("```python\n# a comment\n```")),
    (rules.fragile_outputs, prints("a range from 10-0.0 to -0.05, -0.0e+00 and sums {'a': 1}; {1, 2}")),
    (rules.fragile_outputs, all_of(prints("5.551e-17"), put("coins = ", "# exact in IEEE arithmetic\ncoins = "))),
    (rules.fragile_outputs, all_of(prints("the tolerance is 1e-15"), put("coins = ", "tolerance = 1e-15\ncoins = "))),
    (rules.fragile_outputs, all_of(prints("nan"), put("About half.", "It is `nan`."))),
    (
        rules.fragile_code,
        runs('np.argsort(coins, kind="stable"), sorted(coins), np.sort(coins), np.random.default_rng(1)'),
    ),
    (rules.fragile_code, runs("multivariate_normal_pdf(0), np.random.Generator")),
    (
        rules.timing,
        all_of(put("import time", "import math"), drop("perf_counter"), runs("for time in range(3):\n    print(time)")),
    ),
    (rules.timing, runs("def clock():\n    return time.perf_counter()")),
    (
        rules.stubs,
        put(
            'def task1(x):\n    """x."""\n    raise NotImplementedError("Exercise 1: your code here")',
            "task1 = {'a': None}  # True or False",
        ),
    ),
    (
        rules.stubs,
        put(
            'def task1(x):\n    """x."""\n    raise NotImplementedError("Exercise 1: your code here")',
            'task1 = {\n    "a": None,  # True or False\n    "b": None,\n}',
        ),
    ),
    (
        rules.links,
        says(
            "`[a](b)` and $[a](b)$\n\n```\n[a](http://b)\n```\n\n[book](https://en.wikipedia.org/wiki/Set_(mathematics))"
        ),
    ),
    (
        rules.formulas,
        says("`$` costs \\$3\n\n| $x$ | $y$ |\n| - | - |\n| $\\left\\{x\\right.$ | `a \\| b` |\n\n```\n$\n```"),
    ),
    (rules.voice, says("It is $n!$, that is `!x`, 5! or a != b.")),
]


# the same for the checkpoint
BROKEN_CHECKPOINT = [
    (rules.opening, "Week 6 · checkpoint · about 2½ hours", put("checkpoint · about", "checkpoint, about")),
    (rules.parts, "'## 1. Warm-up' is missing", put("## 1. Warm-up", "## Recall")),
    (rules.recall, "0 folded answers", put("<summary>", "")),
    (
        rules.sizes,
        "121 cells, should be 40 to 120",
        lambda notebook: notebook["cells"].extend([text("a")] * (121 - len(notebook["cells"]))),
    ),
    (
        rules.exercises,
        "9 exercises in '## 2. Questions'",
        lambda notebook: notebook["cells"].__delitem__(slice(40, 44)),
    ),
    (rules.exercises, "exercise 3 should say which lesson", put("Write `task3(x)`. Revisit lesson 7.", "Write it.")),
    (rules.summary, "list what the reader has", put("- can do it.", "can.")),
    (rules.closing, "Descriptive statistics →", put("← Central limit theorem", "← CLT")),
]


@pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: rule.__name__)
def test_accepts(rule, root):
    assert list(rule(root / LESSON, lesson())) == []
    assert list(rule(root / CHECKPOINT, checkpoint())) == []


@pytest.mark.parametrize("rule, breaker", SOUND)
def test_accepts_what_only_looks_wrong(rule, breaker, root):
    notebook = lesson()
    breaker(notebook)
    assert notebook != lesson()
    assert list(rule(root / LESSON, notebook)) == []


@pytest.mark.parametrize("rule, wanted, breaker", BROKEN, ids=[f"{rule.__name__}: {part}" for rule, part, _ in BROKEN])
def test_refuses(rule, wanted, breaker, root):
    notebook = lesson()
    breaker(notebook)
    assert any(wanted in complaint for complaint in rule(root / LESSON, notebook))


@pytest.mark.parametrize("rule, wanted, breaker", BROKEN_CHECKPOINT)
def test_refuses_a_checkpoint(rule, wanted, breaker, root):
    notebook = checkpoint()
    breaker(notebook)
    assert any(wanted in complaint for complaint in rule(root / CHECKPOINT, notebook))


def test_no_rule_is_left_out():
    assert set(rules.RULES) == {rule for rule, _, _ in BROKEN}


def test_the_first_lesson_has_no_recall(root):
    notebook = lesson()
    assert list(rules.parts(root / rules.FIRST, notebook)) == ["'## Recall' is none of the parts: make it ### or bold"]
    drop("## Recall")(notebook)
    assert list(rules.parts(root / rules.FIRST, notebook)) == list(rules.recall(root / rules.FIRST, notebook)) == []


@pytest.mark.parametrize("key", [rules.FINAL, "08-ml-math-case-studies/07-reading-a-paper-adam.ipynb"])
def test_the_final_checkpoint_and_papers_need_little(key, root):
    notebook = lesson()
    drop("## 2. Math")(notebook)
    assert list(rules.parts(root / key, notebook)) == list(rules.exercises(root / key, notebook)) == []
    drop("## Summary")(notebook)
    assert list(rules.parts(root / key, notebook)) == ["the last part should be '## Summary'"]
    notebook["cells"] = notebook["cells"][:28]
    assert list(rules.exercises(root / key, notebook)) == ["1 exercises, at least 4"]


def test_a_half_day_lesson_is_shorter(root):
    half_day, week_10 = root / LESSON, root / "08-ml-math-case-studies/04-pca-from-scratch.ipynb"
    notebook = lesson()
    notebook["cells"] += [text("a")] * (90 - len(notebook["cells"]))
    assert list(rules.sizes(half_day, notebook)) == ["90 cells, should be 30 to 50"]
    assert list(rules.sizes(root / rules.FIRST, notebook)) == ["90 cells, should be 40 to 70"]
    assert list(rules.sizes(week_10, notebook)) == list(rules.sizes(root / rules.FINAL, notebook)) == []


def test_methods_of_the_plan(root):
    path = root / "08-ml-math-case-studies/04-pca-from-scratch.ipynb"
    pca = """class PCA:
    \"\"\"Principal components.\"\"\"

    def fit(self, X):
        self.explained_variance_ratio = X

    def transform(self, X):
        pass"""
    notebook = lesson()
    runs(pca)(notebook)
    assert list(rules.functions(path, notebook)) == ["PCA.inverse_transform is not defined in the lesson"]


@pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: rule.__name__)
def test_no_rule_stumbles_over_a_draft(rule, root):
    for cells in [
        [text("")],
        [code("%magic")],
        lesson()["cells"][:27],
        lesson()["cells"][25:],
        checkpoint()["cells"][7:],
    ]:
        for key in [rules.FIRST, LESSON, CHECKPOINT, rules.FINAL, *rules.ORDER[-3:]]:
            assert all(isinstance(complaint, str) for complaint in rule(root / key, notebook(cells)))


def test_all_complaints_of_a_file(root):
    path = root / LESSON
    path.write_text(json.dumps(lesson()), encoding="utf-8")
    assert rules.complaints(path) == []
    notebook = lesson()
    notebook["cells"][0]["source"] = ["# Law of large numbers\n", "\n", "Well done!"]
    notebook["cells"][4]["outputs"] = [{"output_type": "execute_result", "data": {"text/plain": ["nan", "\n"]}}]
    path.write_text(json.dumps(notebook), encoding="utf-8")
    found = rules.complaints(path)
    assert [line.partition(":")[0] for line in found] == [
        "opening",
        "opening",
        "objectives",
        "fragile_outputs",
        "voice",
    ]
    assert rules.complaints(root / "03-probability/99-elsewhere.ipynb") == [
        "plan: the notebook is not in tests/curriculum.toml"
    ]
    run = subprocess.run([sys.executable, rules.__file__, path], capture_output=True, encoding="utf-8")
    assert run.returncode == 1 and run.stdout.splitlines() == [f"{LESSON}: {complaint}" for complaint in found]
    path.unlink()


# READMEs --------------------------------------------------------------------------------------------------------------

ITEM = "- [ ] [Bayes' theorem](03-probability/06-bayes-theorem.ipynb) — How should evidence change your mind?"
FOLDER = "# Probability\n\n## Week 6\n\n" + "".join(
    f"- {entry['title']}: {entry['question']}\n" for key, entry in rules.ENTRIES.items() if key.startswith("03-")
).replace("Bayes' theorem", "[Bayes' theorem](06-bayes-theorem.ipynb)")


@pytest.mark.parametrize(
    "readme, wanted",
    [
        (ITEM, None),
        (ITEM.replace("[ ]", "[x]"), None),
        (f"[![badge](https://example.org/badge.svg)](https://example.org)\n\n{ITEM}", None),
        ("Nothing.", "stands 0 times"),
        (f"{ITEM}\n{ITEM}", "stands 2 times"),
        (ITEM.replace("evidence", "proof"), "should read"),
        (f"{ITEM}\n{ITEM}".replace("06-bayes", "07-law", 1), "leads nowhere"),
        (
            f"{ITEM}\n{ITEM}".replace("03-probability/06-bayes-theorem", "04-statistics/01-descriptive-statistics", 1),
            "order",
        ),
        (f"{ITEM}\n\n[site](http://example.org)", "https"),
    ],
)
def test_root_readme(readme, wanted, root):
    (root / "README.md").write_text(readme, encoding="utf-8")
    found = list(rules.root_readme(root))
    assert any(wanted in complaint for complaint in found) if wanted else found == []


@pytest.mark.parametrize(
    "readme, wanted",
    [
        (FOLDER, None),
        (FOLDER.replace("(06-bayes-theorem.ipynb)", ""), "the link [Bayes' theorem]"),
        (
            FOLDER.replace("Law of large numbers", "[Law of large numbers](07-law-of-large-numbers.ipynb)"),
            "leads nowhere",
        ),
        (FOLDER.replace("Why is the bell everywhere?", ""), "and its question are missing"),
        (FOLDER.replace("Week 6", "Outcome"), "heading 'Week 6"),
    ],
)
def test_folder_readme(readme, wanted, root):
    (root / "03-probability/README.md").write_text(readme, encoding="utf-8")
    found = list(rules.folder_readme(root, "03-probability"))
    assert any(wanted in complaint for complaint in found) if wanted else found == []


def test_a_readme_is_missing(tmp_path):
    assert list(rules.root_readme(tmp_path)) == ["README.md is missing"]
    assert list(rules.folder_readme(tmp_path, "03-probability")) == ["03-probability/README.md is missing"]
