"""Execute notebooks in place, the way they are committed: ``python tests/refresh.py FOLDER/LESSON.ipynb …``."""

import base64
import io
import sys
import time
from pathlib import Path

import nbformat
import numpy as np
from nbclient import NotebookClient
from PIL import Image

METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"file_extension": ".py", "mimetype": "text/x-python", "name": "python"},
}
CELL_METADATA = ("tags", "jupyter")  # all that a committed cell keeps; editors add the rest


def smaller(picture):
    """The same PNG (base64 text) with a palette of 256 colours, a third of the size, where shades survive it."""
    image = Image.open(io.BytesIO(base64.b64decode(picture))).convert("RGB")
    reduced = image.quantize(256, dither=Image.Dither.NONE)
    difference = np.abs(np.asarray(reduced.convert("RGB"), dtype=int) - np.asarray(image, dtype=int)).mean()
    file = io.BytesIO()
    (reduced if difference < 0.05 else image).save(file, "PNG", optimize=True)  # of 255; smooth colour maps lie above
    return base64.b64encode(file.getvalue()).decode("ascii")


def refresh(path):
    """Run a notebook from a fresh kernel and write it back, executed and clean."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        cell.metadata = {key: cell.metadata[key] for key in CELL_METADATA if key in cell.metadata}
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    options = dict(timeout=120, kernel_name="python3", record_timing=False, coalesce_streams=True)
    NotebookClient(notebook, resources={"metadata": {"path": str(path.parent)}}, **options).execute()
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", []):
            if "image/png" in output.get("data", {}):
                output.data["image/png"] = smaller(output.data["image/png"])
    notebook.metadata = METADATA
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    nbformat.validate(notebook)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        nbformat.write(notebook, file)


if __name__ == "__main__":
    if not sys.argv[1:]:
        sys.exit("which notebook? make refresh NB=00-prerequisites/01-python-for-math.ipynb")
    for name in sys.argv[1:]:
        start = time.perf_counter()
        refresh(Path(name).resolve())
        print(f"{name}: {time.perf_counter() - start:.1f} s, {Path(name).stat().st_size / 1000:.0f} kB")
