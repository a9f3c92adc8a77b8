"""Time every notebook as nbval runs it, beside the floor: as many notebooks that do next to nothing.

``python tests/bench.py`` prints the seconds of each notebook, those of the whole run with two workers, those of the
floor, and their ratio. The floor runs before and after, so that a machine that others slow down shows itself.
"""

import os
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import nbformat
from notebooks import NOTEBOOKS, ROOT, name_of

NBVAL = "-m pytest -q -p tests.quick -n 2 --nbval --nbval-current-env --dist loadfile -p no:cacheprovider".split()
AIM = 2.5  # times the floor
LEAST = [
    'import matplotlib.pyplot as plt\nimport numpy as np\n\nplt.style.use("petroff10")',
    'fig, ax = plt.subplots(layout="constrained")\nax.plot(np.arange(10))\nplt.show()',
]


def run(notebooks, root, report):
    """Run notebooks below a root with nbval: wall seconds, processor seconds, and the wall seconds of each file."""
    before, start = os.times(), time.perf_counter()
    command = [sys.executable, *NBVAL, f"--rootdir={root}", f"--junitxml={report}", *map(str, notebooks)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}  # where tests.quick is found
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
    wall, after = time.perf_counter() - start, os.times()
    if done.returncode:
        sys.exit(f"{done.stdout}\n{done.stderr}\nThe run above failed: its times would mean nothing.")
    processor = sum(after[i] - before[i] for i in (2, 3))  # user and system time of the processes started here
    seconds = Counter()
    for case in ElementTree.parse(report).iter("testcase"):
        seconds[case.get("classname")] += float(case.get("time"))
    return wall, processor, seconds


def floor(count):
    """The wall and processor seconds of as many notebooks that import, and draw one plot."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for i in range(count):
            cells = [nbformat.v4.new_code_cell(source, execution_count=n) for n, source in enumerate(LEAST, start=1)]
            figure = {"text/plain": "<Figure size 640x480 with 1 Axes>", "image/png": ""}
            cells[1].outputs = [nbformat.v4.new_output("display_data", data=figure)]
            nbformat.write(nbformat.v4.new_notebook(cells=cells), folder / f"least-{i:02}.ipynb")
        return run(sorted(folder.glob("*.ipynb")), folder, folder / "report.xml")[:2]


def main():
    count = len(NOTEBOOKS)
    before = floor(count)
    with tempfile.TemporaryDirectory() as folder:
        wall, processor, seconds = run(NOTEBOOKS, ROOT, Path(folder) / "report.xml")
    after = floor(count)
    for path in NOTEBOOKS:
        (name,) = (name for name in seconds if path.stem in name and path.parent.name in name)
        print(f"{seconds[name]:7.1f} s  {name_of(path)}")
    print(f"\n{wall:7.1f} s  all {count} notebooks ({processor:.1f} s of processor time)")
    print(f"{before[0]:7.1f} s  floor, before ({before[1]:.1f} s of processor time)")
    print(f"{after[0]:7.1f} s  floor, after ({after[1]:.1f} s of processor time)")
    ratio = 2 * wall / (before[0] + after[0])
    work = 2 * processor / (before[1] + after[1])
    print(f"\n{ratio:.2f} times the floor in seconds, {work:.2f} in processor time; the aim is at most {AIM}")


if __name__ == "__main__":
    main()
