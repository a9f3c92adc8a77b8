"""What CONTRIBUTING.md asks of a notebook and a program can see: each rule is one function.

    python tests/rules.py FOLDER/LESSON.ipynb …

prints all complaints and fails if there are any; without a path it reads every notebook. A rule takes the path of a
notebook (for its place in the plan and for its links) and the notebook as it is stored, and yields complaints.
"""

import ast
import dis
import json
import re
import sys
import tomllib
import types
from pathlib import Path
from urllib.parse import unquote

from notebooks import NOTEBOOKS, exercises_of, tags

PLAN = tomllib.loads(Path(__file__).with_name("curriculum.toml").read_text(encoding="utf-8"))
ENTRIES = {entry["path"]: entry for entry in PLAN["notebook"]}
ORDER = list(ENTRIES)
FIRST, FINAL = ORDER[0], next(path for path in ORDER if "checkpoint-week-10" in path)

CHECK = {"check", "raises-exception", "nbval-ignore-output", "skip-execution"}
SLIDER = {"interactive", "nbval-ignore-output", "skip-execution"}
TIMED = {"nbval-ignore-output"}
ALLOWED_TAGS = [set(), {"exercise"}, CHECK, SLIDER, TIMED]

SECTIONS = ["1. Concept", "2. Math", "3. Visualization", "4. Python implementation", "5. ML connection"]
LESSON_PARTS = ["Recall", *SECTIONS, "6. Exercises", "Summary"]
CHECKPOINT_PARTS = ["1. Warm-up", "2. Questions", "3. Putting it together", "Summary"]

PACKAGES = {"numpy", "matplotlib", "ipywidgets", "IPython"}
NOT_IN_A_LESSON = {"asyncio", "concurrent", "ctypes", "ftplib", "http", "imaplib", "multiprocessing", "nntplib"}
NOT_IN_A_LESSON |= {"poplib", "pty", "smtplib", "socket", "socketserver", "ssl", "subprocess", "telnetlib", "threading"}
NOT_IN_A_LESSON |= {"urllib", "webbrowser", "wsgiref", "xmlrpc"}

FENCE = re.compile(r"^ *(```|~~~).*?^ *\1[^\n]*$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)|<code>.*?</code>", re.DOTALL)
MATH = re.compile(r"\$\$.+?\$\$|(?<!\\)\$.+?(?<!\\)\$", re.DOTALL)
FOLDED = re.compile(r"</summary>.*?</details>", re.DOTALL)
HTML = re.compile(r"</?[a-zA-Z][^>]*>")
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(([^()\s]*(?:\([^()]*\)[^()\s]*)*)\)")

RULES = []


def rule(function):
    """Enter a function into the list of rules."""
    RULES.append(function)
    return function


# Reading a notebook ---------------------------------------------------------------------------------------------------


def load(path):
    """The notebook exactly as the file has it, except that lists of lines are joined."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        cell["source"] = "".join(cell["source"])
        for output in cell.get("outputs", []):
            if "text" in output:
                output["text"] = "".join(output["text"])
            for kind, data in output.get("data", {}).items():
                if isinstance(data, list):
                    output["data"][kind] = "".join(data)
    return notebook


def key_of(path):
    """The path of a notebook as the plan has it, for instance ``00-prerequisites/02-numpy-arrays.ipynb``."""
    return f"{path.parent.name}/{path.name}"


def entry_of(path):
    """What the plan says about a notebook."""
    return ENTRIES[key_of(path)]


def is_lesson(path):
    """Has this notebook the anatomy of a lesson?"""
    return entry_of(path)["kind"] in ("lesson", "case-study")


def at(i, cell):
    """Name a cell so that a person finds it: its number, counted from 0, and how it begins."""
    first = cell["source"].strip().partition("\n")[0]
    return f"cell {i} ({first[:40]}{'…' if len(first) > 40 else ''})"


def markdown_cells(notebook):
    """Pairs (number, cell) of the markdown cells."""
    return [(i, cell) for i, cell in enumerate(notebook["cells"]) if cell["cell_type"] == "markdown"]


def code_cells(notebook, without=()):
    """Pairs (number, cell) of the code cells that have none of the given tags."""
    cells = enumerate(notebook["cells"])
    return [(i, cell) for i, cell in cells if cell["cell_type"] == "code" and not tags(cell) & set(without)]


def own_cells(notebook):
    """Pairs (number, cell) of the lesson's own code: no exercises, checks or sliders."""
    return code_cells(notebook, without=("exercise", "check", "interactive"))


def tree(cell):
    """The syntax tree of a code cell; an empty one if it is not plain Python, of which ``plain_python`` complains."""
    try:
        parsed = ast.parse(cell["source"])
        compile(parsed, "<cell>", "exec")
    except SyntaxError:
        return ast.parse("")
    return parsed


def has_image(cell):
    """Does the cell show a picture?"""
    return any(kind.startswith("image/") for output in cell.get("outputs", []) for kind in output.get("data", {}))


def printed(cell):
    """All text that a code cell shows, pictures' stand-ins included."""
    return "\n".join(
        output.get("text", "") or output.get("data", {}).get("text/plain", "") for output in cell.get("outputs", [])
    )


def headings(notebook):
    """Triples (cell number, level, text) of all headings."""
    found = []
    for i, cell in markdown_cells(notebook):
        for marks, text in re.findall(r"^(#{1,6}) +(.+?) *$", FENCE.sub("", cell["source"]), flags=re.MULTILINE):
            found.append((i, len(marks), text))
    return found


def section(notebook, title):
    """Pairs (number, cell) of the section below a heading ``## title``; none if there is no such section."""
    starts = [(i, text) for i, level, text in headings(notebook) if level == 2]
    for (start, text), (end, _) in zip(starts, [*starts[1:], (len(notebook["cells"]), "")]):
        if text == title:
            return list(enumerate(notebook["cells"]))[start:end]
    return []


def text_of(cells):
    """The joined markdown of pairs (number, cell)."""
    return "\n\n".join(cell["source"] for _, cell in cells if cell["cell_type"] == "markdown")


def opening_cells(notebook):
    """The cells before the first ``##`` heading or code cell."""
    ends = [i for i, level, _ in headings(notebook) if level == 2] + [i for i, _ in code_cells(notebook)]
    return list(enumerate(notebook["cells"]))[: min(ends, default=0)]


def prose(source):
    """Markdown without its code blocks, inline code and formulas."""
    return MATH.sub(" ", CODE.sub("code", FENCE.sub("", source)))


def words(source):
    """Number of words that a reader sees before unfolding anything; formulas and code blocks are not counted."""
    text = prose(FOLDED.sub("", FENCE.sub("", source)))
    text = HTML.sub(" ", LINK.sub(r"\2", text))
    return sum(any(map(str.isalnum, word)) for word in text.split())


def module_code(cell):
    """The compiled code of a cell."""
    return compile(tree(cell), "<cell>", "exec")


def inner_codes(code):
    """The compiled functions and classes directly inside some code."""
    return [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]


def names_of(code, *operations):
    """The names to which the code itself applies one of the operations."""
    return {step.argval for step in dis.get_instructions(code) if step.opname in operations}


def assigned(cell):
    """The names that a cell binds at top level."""
    return names_of(module_code(cell), "STORE_NAME")


def globals_read(code):
    """The global names that some code reads, the functions and classes inside included."""
    own = names_of(code, "LOAD_GLOBAL", "LOAD_NAME", "LOAD_FROM_DICT_OR_GLOBALS") - names_of(code, "STORE_NAME")
    return own.union(*map(globals_read, inner_codes(code)))


def read_names(cell):
    """The names that a cell reads and does not bind itself."""
    return globals_read(module_code(cell)) - assigned(cell)


def functions_read(notebook):
    """For each function or class of the lesson's own cells, the global names that it reads."""
    found = {}
    for _, cell in own_cells(notebook):
        for code in inner_codes(module_code(cell)):
            found[code.co_name] = found.get(code.co_name, set()) | globals_read(code)
    return found


def reach(names, functions):
    """The names, and all that the functions among them read in turn."""
    reached, todo = set(), set(names)
    while todo:
        reached |= todo
        todo = set().union(*(functions.get(name, set()) for name in todo)) - reached
    return reached


def calls(cell):
    """Pairs (call, name of what is called) in a code cell; ``np.random.rand(3)`` has the name ``np.random.rand``."""
    return [(node, ast.unparse(node.func)) for node in ast.walk(tree(cell)) if isinstance(node, ast.Call)]


# The file -------------------------------------------------------------------------------------------------------------


@rule
def file_format(path, notebook):
    """nbformat 4.5 with unique cell ids, kernel python3, no metadata of an editor, a run or a widget."""
    version = (notebook.get("nbformat"), notebook.get("nbformat_minor"))
    if version != (4, 5):
        yield f"nbformat {version[0]}.{version[1]}, should be 4.5"
    metadata = notebook.get("metadata", {})
    if metadata.get("kernelspec", {}).get("name") != "python3":
        yield "the kernel is not python3"
    if extra := set(metadata) - {"kernelspec", "language_info"}:
        yield f"notebook metadata {sorted(extra)} should go (make refresh removes it)"
    seen = set()
    for i, cell in enumerate(notebook["cells"]):
        if cell["cell_type"] not in ("markdown", "code"):
            yield f"{at(i, cell)}: a {cell['cell_type']} cell, only markdown and code are allowed"
        if not cell.get("id"):
            yield f"{at(i, cell)}: no cell id"
        elif cell["id"] in seen:
            yield f"{at(i, cell)}: the cell id {cell['id']} is used twice"
        seen.add(cell.get("id"))
        if extra := set(cell["metadata"]) - {"tags", "jupyter"}:
            yield f"{at(i, cell)}: cell metadata {sorted(extra)} should go (make refresh removes it)"
        if set(cell["metadata"].get("jupyter", {})) - {"source_hidden"}:
            yield f"{at(i, cell)}: the only jupyter metadata is source_hidden"
        if cell.get("attachments"):
            yield f"{at(i, cell)}: no attachments"


@rule
def sizes(path, notebook):
    """Small cells, small files, and as many cells as a reader has patience for."""
    entry = entry_of(path)
    if entry["path"] == FINAL:
        least, most = 40, 180
    elif entry["kind"] == "checkpoint":
        least, most = 40, 120
    elif entry["week"] == 10:
        least, most = 40, 90
    else:
        least, most = (30, 50) if entry["hours"] < 2 else (40, 70)
    cells = notebook["cells"]
    if not least <= len(cells) <= most:
        yield f"{len(cells)} cells, should be {least} to {most}"
    size = len(json.dumps(notebook, ensure_ascii=False, indent=1).encode())
    if size > 600_000:
        yield f"{size / 1000:.0f} kB, at most 600"
    for i, cell in markdown_cells(notebook):
        if not cell["source"].strip():
            yield f"cell {i}: empty"
        if words(cell["source"]) > 190:
            yield f"{at(i, cell)}: markdown cell of {words(cell['source'])} words, at most 190"
        for block in FENCE.finditer(cell["source"]):
            if block.group().count("\n") - 1 > 40:
                yield f"{at(i, cell)}: code block of {block.group().count(chr(10)) - 1} lines, at most 40"
    for i, cell in code_cells(notebook):
        lines = cell["source"].splitlines()
        limit = 75 if "check" in tags(cell) else 40
        if not cell["source"].strip():
            yield f"cell {i}: empty"
        if len(lines) > limit:
            yield f"{at(i, cell)}: code cell of {len(lines)} lines, at most {limit}"
        for line in lines:
            if len(line) > 120:
                yield f"{at(i, cell)}: a line of {len(line)} columns, at most 120"


# The parts ------------------------------------------------------------------------------------------------------------


@rule
def lost_backslashes(path, notebook):
    """No control characters, no LaTeX command without its beginning: in a Python text \\frac is a form feed and rac."""
    tails = "rac{ pprox imes{ ext{ heta qrt{ athbf{ verline{ oldsymbol{ abla eft( ight)".split()
    tails = r"(?<![\\A-Za-z])(" + "|".join(re.escape(tail) + r"\b" * tail.isalpha() for tail in tails) + ")"
    for i, cell in enumerate(notebook["cells"]):
        if found := re.search(r"[\x00-\x09\x0b-\x1f]", cell["source"]):
            yield f"{at(i, cell)}: the control character {found.group()!r}"
        if cell["cell_type"] == "markdown" and (found := re.search(tails, cell["source"])):
            yield f"{at(i, cell)}: {found.group()!r} has lost its beginning"


@rule
def heading_levels(path, notebook):
    """One # heading, the title of the plan, at the very top; below it no level is skipped; ## begins a cell."""
    found = headings(notebook)
    title = entry_of(path)["title"]
    if not notebook["cells"][0]["source"].startswith(f"# {title}\n"):
        yield f"the notebook should begin with '# {title}', its title in tests/curriculum.toml"
    if [level for _, level, _ in found].count(1) != 1:
        yield "there should be exactly one # heading"
    for (_, before, _), (i, level, text) in zip(found, found[1:]):
        if level > before + 1:
            yield f"cell {i}: heading '{text}' skips a level"
    for i, level, text in found:
        if level == 2 and not notebook["cells"][i]["source"].startswith(f"## {text}"):
            yield f"cell {i}: heading '## {text}' should begin its cell"


@rule
def opening(path, notebook):
    """The opening line has week, place in the week, hours and what it builds on; a question follows."""
    entry = entry_of(path)
    hours = {2.5: "2½", 1.5: "1½"}[entry["hours"]]
    kinds = ("paper",) if entry["kind"] == "paper" else ("lesson", "case-study")
    peers = [other for other in ORDER if ENTRIES[other]["week"] == entry["week"] and ENTRIES[other]["kind"] in kinds]
    if entry["kind"] == "checkpoint":
        wanted = f"Week {entry['week']} · checkpoint · about {hours} hours"
    else:
        place = peers.index(entry["path"]) + 1
        wanted = f"Week {entry['week']} · {kinds[0]} {place} of {len(peers)} · about {hours} hours"
        if entry["path"] != FIRST:
            wanted += " · builds on "
    lines = [line.strip() for line in notebook["cells"][0]["source"].splitlines() if line.strip()]
    if len(lines) < 2 or not re.fullmatch(re.escape(wanted) + (".+" if wanted.endswith("on ") else ".*"), lines[1]):
        yield f"below the title should stand '{wanted}{'…' if wanted.endswith('on ') else ''}'"
    before = re.split(r"\*\*After this", text_of(opening_cells(notebook)))[0]
    if is_lesson(path) and "?" not in before:
        yield "the opening should ask the question that the lesson answers, before the objectives"


@rule
def objectives(path, notebook):
    """**After this lesson you can**, and three to five numbered things."""
    if entry_of(path)["kind"] == "checkpoint":
        return
    parts = re.split(r"^\*\*After this (?:lesson|paper) you can:?\*\*:?", text_of(opening_cells(notebook)), flags=re.M)
    if len(parts) != 2:
        yield "the opening should hold a line '**After this lesson you can**'"
        return
    numbers = re.findall(r"^(\d+)\. ", parts[1], flags=re.MULTILINE)
    if not 3 <= len(numbers) <= 5:
        yield f"{len(numbers)} numbered objectives, should be 3 to 5"


@rule
def parts(path, notebook):
    """The parts in their order."""
    entry = entry_of(path)
    found = [text for _, level, text in headings(notebook) if level == 2]
    if entry["path"] == FINAL or entry["kind"] == "paper":
        if not found or found[-1] != "Summary":
            yield "the last part should be '## Summary'"
        return
    wanted = CHECKPOINT_PARTS if entry["kind"] == "checkpoint" else LESSON_PARTS
    if entry["path"] == FIRST:
        wanted = wanted[1:]
    for text in wanted:
        if text not in found:
            yield f"the part '## {text}' is missing"
    for text in found:
        if text not in wanted:
            yield f"'## {text}' is none of the parts: make it ### or bold"
    if sorted(found) == sorted(wanted) and found != wanted:
        yield f"the parts should come in the order {', '.join(wanted)}"


@rule
def recall(path, notebook):
    """Two or three folded questions on earlier lessons, from week 2 on one of them from an earlier week."""
    entry = entry_of(path)
    if entry["path"] in (FIRST, FINAL):
        return
    title = "1. Warm-up" if entry["kind"] == "checkpoint" else "Recall"
    text = text_of(section(notebook, title))
    questions = len(re.findall(r"^<summary>", text, flags=re.MULTILINE))
    if entry["kind"] == "checkpoint" and questions < 2:
        yield f"{questions} folded answers in the warm-up, at least 2"
    if entry["kind"] != "checkpoint" and not 2 <= questions <= 3:
        yield f"{questions} folded questions in the recall, should be 2 or 3"
    if is_lesson(path) and entry["week"] > 1:
        earlier = {int(week) for week in re.findall(r"\bweek (\d+)", text, flags=re.IGNORECASE)}
        earlier |= {ENTRIES[key]["week"] for key in ORDER if f"../{key}" in text}
        if not any(week < entry["week"] for week in earlier):
            yield "one recall question should be on an earlier week, and say so ('Week 1: …')"


@rule
def concept(path, notebook):
    """Section 1 has a prediction to make."""
    if is_lesson(path) and not re.search(r"\bpredict", text_of(section(notebook, "1. Concept")), flags=re.IGNORECASE):
        yield "section 1 has no 'Predict before you run'"


@rule
def check_yourself(path, notebook):
    """Section 2 has a folded Check yourself."""
    if is_lesson(path) and "<summary>Check yourself" not in text_of(section(notebook, "2. Math")):
        yield "section 2 has no folded '<summary>Check yourself: …'"


@rule
def visualization(path, notebook):
    """Section 3 has two figures or more, a slider counting as one."""
    if is_lesson(path):
        cells = section(notebook, "3. Visualization")
        figures = sum(has_image(cell) or "interactive" in tags(cell) for _, cell in cells)
        if figures < 2:
            yield f"{figures} figures in section 3, should be two to four"


@rule
def implementation(path, notebook):
    """Section 4 asserts, sees bad input refused, and has a table of mistakes."""
    if not is_lesson(path):
        return
    cells = section(notebook, "4. Python implementation")
    code = [node for _, cell in cells if cell["cell_type"] == "code" for node in ast.walk(tree(cell))]
    if not any(isinstance(node, ast.Assert) for node in code):
        yield "section 4 asserts nothing: compare each function with NumPy on random inputs"
    if not any(isinstance(node, ast.ExceptHandler) for node in code):
        yield "section 4 should show that bad input is refused (try … except ValueError)"
    asserting = [cell for _, cell in own_cells(notebook) if "assert " in cell["source"]]
    used = set().union(*(read_names(cell) | assigned(cell) for cell in asserting))
    for name in dict.fromkeys(name.partition(".")[0] for name in entry_of(path)["functions"]):
        if name not in used:
            yield f"no cell with an assert uses {name}"
    text = text_of(cells)
    if not re.search(r"\*\*Mistakes to make once, here[.:]?\*\*", text) or not re.search(r"^\| *-", text, flags=re.M):
        yield "section 4 should have a table headed '**Mistakes to make once, here**'"


@rule
def result(path, notebook):
    """Section 5 prints a number."""
    if is_lesson(path):
        cells = section(notebook, "5. ML connection")
        if not any(re.search(r"\d", re.sub("<Figure.*>", "", printed(cell))) for _, cell in cells):
            yield "section 5 prints no number: it needs a result beside a baseline"


@rule
def summary(path, notebook):
    """The summary has a table, questions to explain, references; a checkpoint's lists what was shown."""
    text = text_of(section(notebook, "Summary"))
    if entry_of(path)["kind"] == "checkpoint":
        if not re.search(r"^ *(?:[-*]|\d+\.) ", text, flags=re.MULTILINE):
            yield "the summary should list what the reader has now shown"
        return
    if not re.search(r"^\| *:?-", text, flags=re.MULTILINE):
        yield "the summary should have a table: idea, formula, how to say it, NumPy"
    if "**Can you explain, without looking?**" not in text:
        yield "the summary should have '**Can you explain, without looking?**'"
    if not re.search(r"\*\*Go deeper[:.]?\*\*", text):
        yield "the summary should have '**Go deeper**'"


def step(path, key):
    """How the notebook at path names another notebook in its last line: a link if that exists, else its title."""
    if not (path.parent.parent / key).exists():
        return ENTRIES[key]["title"]
    folder, _, name = key.partition("/")
    return f"[{ENTRIES[key]['title']}]({name if folder == path.parent.name else '../' + key})"


@rule
def closing(path, notebook):
    """The last line leads to the previous notebook, the week and the next notebook."""
    place = ORDER.index(key_of(path))
    wanted = f"[Week {entry_of(path)['week']}](README.md)"
    if place > 0:
        wanted = f"← {step(path, ORDER[place - 1])} · {wanted}"
    if place < len(ORDER) - 1:
        wanted = f"{wanted} · {step(path, ORDER[place + 1])} →"
    if notebook["cells"][-1]["source"].rstrip().rpartition("\n")[2] != wanted:
        yield f"the last line should be: {wanted}"


# Code -----------------------------------------------------------------------------------------------------------------


@rule
def plain_python(path, notebook):
    """No magics, no shell: every code cell is plain Python."""
    for i, cell in code_cells(notebook):
        try:
            compile(cell["source"], "<cell>", "exec")
        except SyntaxError:
            yield f"{at(i, cell)}: not plain Python (no magics, no shell escapes)"
        if any(name == "get_ipython" for _, name in calls(cell)):
            yield f"{at(i, cell)}: get_ipython() is a magic in disguise"
        if cell["source"].rstrip().endswith(";"):
            yield f"{at(i, cell)}: a trailing ; hides nothing from nbval"


@rule
def setup(path, notebook):
    """All imports, the style and the generator stand in one cell, before section 1, and nothing else stands there."""
    cells = code_cells(notebook)
    first = cells[0][0] if cells else 0
    if is_lesson(path):
        start = [i for i, _, text in headings(notebook) if text == "1. Concept"]
        if start and first != start[0] - 1:
            yield "the setup cell should be the first code cell and stand right before '## 1. Concept'"
    other = r"plt\.style\.use\('petroff10'\)|rng = np\.random\.default_rng\(.+\)|np\.set_printoptions\(.*\)"
    for node in tree(notebook["cells"][first]).body:
        if not isinstance(node, ast.Import | ast.ImportFrom) and not re.fullmatch(other, ast.unparse(node)):
            yield f"only imports, style and generator stand in the setup cell, not: {ast.unparse(node)[:60]}"
    for i, cell in cells:
        if i != first and any(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.walk(tree(cell))):
            yield f"{at(i, cell)}: an import outside the setup cell"
    for i, cell in own_cells(notebook):
        if i != first and "rng" in assigned(cell):
            yield f"{at(i, cell)}: a second generator rng, the setup cell has the one"
    styles = [ast.unparse(call) for _, cell in cells for call, name in calls(cell) if name.endswith("style.use")]
    plots = any("matplotlib" in module for _, cell in cells for module in imported(cell))
    if styles != ["plt.style.use('petroff10')"] * plots:
        yield 'one style line is wanted where Matplotlib is used: plt.style.use("petroff10")'


def imported(cell):
    """The full names of the modules that a code cell imports."""
    names = []
    for node in ast.walk(tree(cell)):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        if isinstance(node, ast.ImportFrom):
            names.append("." * node.level + (node.module or ""))
    return names


@rule
def imports(path, notebook):
    """NumPy, Matplotlib, ipywidgets, IPython.display and the standard library, without network and processes."""
    for i, cell in code_cells(notebook):
        for name in imported(cell):
            top = name.partition(".")[0]
            if top == "random":
                yield f"{at(i, cell)}: imports random; the one generator is np.random.default_rng"
            elif top in NOT_IN_A_LESSON or top not in PACKAGES | sys.stdlib_module_names:
                yield f"{at(i, cell)}: imports {name}, which a lesson may not use"
            elif top == "IPython" and name != "IPython.display":
                yield f"{at(i, cell)}: of IPython only IPython.display"


@rule
def functions(path, notebook):
    """Each function of the plan is built in the lesson's own code, says what it does, and depends on no variable."""
    definitions, variables = {}, set()
    for _, cell in own_cells(notebook):
        body = tree(cell).body
        defined = [node for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
        definitions |= {node.name: node for node in defined}
        names = {node.name for node in defined}
        names |= {(a.asname or a.name).partition(".")[0] for n in body if hasattr(n, "names") for a in n.names}
        variables |= assigned(cell) - names
    reads = functions_read(notebook)
    for name in entry_of(path)["functions"]:
        outer, _, method = name.partition(".")
        node = definitions.get(outer)
        if node is None:
            yield f"{outer} is not defined in the lesson"
            continue
        if method:
            inner = [n for n in ast.walk(node) if getattr(n, "name", None) == method]
            if not inner and f"self.{method}" not in ast.unparse(node):
                yield f"{name} is not defined in the lesson"
            continue
        if not ast.get_docstring(node):
            yield f"{name} has no docstring"
        if used := sorted(n for n in reads[outer] & variables - set(definitions) if not n.isupper()):
            yield f"{name} depends on the global {', '.join(used)}"


@rule
def names(path, notebook):
    """Exercises shadow no name of the lesson and do not reach into each other."""
    own = set().union(*(assigned(cell) for _, cell in own_cells(notebook)))
    built = set().union(*(_defined(cell) for _, cell in own_cells(notebook)))
    number, cells = 0, []
    for i, cell in code_cells(notebook):
        is_stub = "exercise" in tags(cell)
        number += is_stub
        if not is_stub and "check" not in tags(cell):
            continue
        if is_stub and (taken := assigned(cell) & own):
            yield f"{at(i, cell)}: the stub shadows {', '.join(sorted(taken))} of the lesson"
        if not is_stub and (taken := assigned(cell) & built):
            yield f"{at(i, cell)}: the check overwrites {', '.join(sorted(taken))} of the lesson"
        cells.append((number, is_stub, at(i, cell), assigned(cell), read_names(cell)))
    for number, is_stub, where, binds, reads in cells:
        for other, other_is_stub, _, other_binds, _ in cells:
            if other != number and (shared := ", ".join(sorted(reads & other_binds))):
                yield f"{where}: exercise {number} reads {shared}, which exercise {other} assigns"
            if other < number and is_stub and other_is_stub and (shared := ", ".join(sorted(binds & other_binds))):
                yield f"{where}: {shared} is already the answer to exercise {other}"


def _defined(cell):
    """The functions, classes and modules that a cell binds at top level."""
    body = tree(cell).body
    found = {node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    imports = [alias for node in body if isinstance(node, ast.Import | ast.ImportFrom) for alias in node.names]
    return found | {(alias.asname or alias.name).partition(".")[0] for alias in imports}


@rule
def data_files(path, notebook):
    """Data are read from ../data/ alone, from files that are there, and nothing is written."""
    readers = {"open", "Path", "loadtxt", "genfromtxt", "load", "fromfile", "imread"}
    writers = {"savetxt", "save", "savez", "savefig", "write_text", "write_bytes", "tofile", "imsave"}
    for i, cell in code_cells(notebook):
        for call, name in calls(cell):
            last = name.rpartition(".")[2]
            if last in writers:
                yield f"{at(i, cell)}: {last} writes a file"
            if last in readers and call.args and isinstance(call.args[0], ast.Constant):
                file = call.args[0].value
                if not str(file).startswith("../data/"):
                    yield f"{at(i, cell)}: reads {file!r}; data are read from '../data/…' only"
                elif not (path.parent / file).exists():
                    yield f"{at(i, cell)}: {file} does not exist"


@rule
def fragile_code(path, notebook):
    """Nothing whose result differs between machines, runs or versions."""
    for i, cell in code_cells(notebook):
        own = not tags(cell) & {"check", "interactive"}
        for call, name in calls(cell):
            keywords = {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords}
            if own and name.endswith(".argsort") and keywords.get("kind") != "'stable'":
                yield f'{at(i, cell)}: argsort without kind="stable"'
            if name.endswith(".multivariate_normal"):
                yield f"{at(i, cell)}: multivariate_normal differs between machines: use normal and a Cholesky factor"
            if re.fullmatch(r"(np|numpy)\.random\.[a-z]\w*", name) and not name.endswith(".default_rng"):
                yield f"{at(i, cell)}: {name} is the old generator; use the one rng"
            if name.endswith("default_rng") and not call.args and not call.keywords:
                yield f"{at(i, cell)}: default_rng() without a seed"
            if re.search(r"\b(datetime|date)\.(now|today|utcnow)$|\btime\.(ctime|localtime|gmtime|strftime)$", name):
                yield f"{at(i, cell)}: {name}() gives another result tomorrow"
        if own and path.parent.name != "07-numerical-methods":
            for line in cell["source"].splitlines():
                if "float32" in line and re.search(r"\b(sum|mean)\(", line):
                    yield f"{at(i, cell)}: a float32 sum differs between machines: {line.strip()}"


@rule
def drawing(path, notebook):
    """Figures are laid out so that nothing is clipped, with text that can be read."""
    for i, cell in code_cells(notebook, without=("check",)):
        shown = has_image(cell) or "interactive" in tags(cell)
        for call, name in calls(cell):
            keywords = {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords}
            figure = re.fullmatch(r"plt\.(subplots|figure|subplot_mosaic)", name) and shown
            if figure and keywords.get("layout") != "'constrained'":
                yield f'{at(i, cell)}: {name} without layout="constrained"'
            for size in (keywords.get("fontsize", ""), keywords.get("labelsize", "")):
                if size in ("'small'", "'x-small'", "'xx-small'") or (
                    re.fullmatch(r"[\d.]+", size) and float(size) < 9
                ):
                    yield f"{at(i, cell)}: text of size {size}, at least 9"


@rule
def timing(path, notebook):
    """What measures time is not compared, and says so."""
    clocks = {"perf_counter", "monotonic", "process_time", "perf_counter_ns"}
    for _, cell in code_cells(notebook):
        for node in ast.walk(tree(cell)):
            if isinstance(node, ast.Import | ast.ImportFrom):
                from_clock = getattr(node, "module", "") in ("time", "timeit")
                clocks |= {a.asname or a.name for a in node.names if from_clock or a.name in ("time", "timeit")}
    reads = functions_read(notebook)
    for i, cell in own_cells(notebook):
        if TIMED <= tags(cell):
            if not re.search(r"#.*\btimes?\b", cell["source"]):
                yield f"{at(i, cell)}: nbval-ignore-output is for times: say in a comment which times differ"
            continue
        top = ast.Module([n for n in tree(cell).body if not isinstance(n, ast.FunctionDef | ast.ClassDef)], [])
        used = {node.id for node in ast.walk(top) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
        if used & clocks or any(reach({name}, reads) & clocks for name in used & set(reads)):
            yield f"{at(i, cell)}: measures time, so it needs the tag nbval-ignore-output"


@rule
def sliders(path, notebook):
    """A slider where the plan has one, after a static figure, reading nothing that changes below it."""
    found = [(i, cell) for i, cell in code_cells(notebook) if "interactive" in tags(cell)]
    if entry_of(path)["slider"] and not found:
        yield "the plan wants a slider: a cell tagged interactive"
    for i, cell in code_cells(notebook, without=("interactive",)):
        if any(re.search(r"\binteract(ive|ive_output|_manual)?$", name) for _, name in calls(cell)):
            yield f"{at(i, cell)}: a slider must be tagged interactive, nbval-ignore-output and skip-execution"
    functions = functions_read(notebook)
    starts = [i for i, level, _ in headings(notebook) if level == 2]
    for i, cell in found:
        if "interact" not in cell["source"]:
            yield f"{at(i, cell)}: tagged interactive, but does not use interact"
        start = max((s for s in starts if s <= i), default=0)
        if not any(has_image(before) for before in notebook["cells"][start:i]):
            yield f"{at(i, cell)}: no static figure of the same idea before the slider in its section"
        later = set().union(*(assigned(after) for j, after in code_cells(notebook) if j > i))
        if changed := sorted(reach(read_names(cell), functions) & later):
            yield f"{at(i, cell)}: the slider reads {', '.join(changed)}, which a later cell assigns"


# Exercises ------------------------------------------------------------------------------------------------------------


@rule
def tag_sets(path, notebook):
    """Only the known tags, in the known sets."""
    for i, cell in enumerate(notebook["cells"]):
        if cell["cell_type"] == "markdown" and tags(cell):
            yield f"{at(i, cell)}: a markdown cell has no tags"
        elif tags(cell) not in ALLOWED_TAGS:
            yield f"{at(i, cell)}: tags {sorted(tags(cell))} are none of the sets that CONTRIBUTING.md knows"
        elif len(cell["metadata"].get("tags", [])) != len(tags(cell)):
            yield f"{at(i, cell)}: a tag stands twice"
        if "jupyter" in cell["metadata"] and (cell["cell_type"] == "markdown" or "exercise" in tags(cell)):
            yield f"{at(i, cell)}: only a drawing or a check is folded"


@rule
def exercises(path, notebook):
    """Enough exercises, numbered from 1, each of four cells, in the section for them, the last a challenge."""
    entry = entry_of(path)
    try:
        found = exercises_of(path, notebook)
    except ValueError as error:
        yield str(error)
        return
    numbers = [exercise.number for exercise in found]
    if numbers != list(range(1, len(found) + 1)):
        yield f"exercises are numbered {numbers}, should be 1 to {len(found)}"
    titles = [text for _, level, text in headings(notebook) if text.startswith("Exercise ")]
    checks = [cell for _, cell in code_cells(notebook) if "check" in tags(cell)]
    if not len(found) == len(titles) == len(checks):
        yield f"{len(titles)} exercise headings, {len(found)} stubs, {len(checks)} checks: one of each is wanted"
    home = "2. Questions" if entry["kind"] == "checkpoint" else "6. Exercises"
    inside = sum("exercise" in tags(cell) for _, cell in section(notebook, home))
    if entry["path"] == FINAL or entry["kind"] == "paper":
        if len(found) < 4:
            yield f"{len(found)} exercises, at least 4"
    elif entry["kind"] == "checkpoint":
        if not 10 <= inside <= 15:
            yield f"{inside} exercises in '## {home}', should be 10 to 15"
        for exercise in found[:inside]:
            if not re.search(r"\.ipynb|\blesson\b", exercise.task + exercise.check + exercise.solution):
                yield f"exercise {exercise.number} should say which lesson to revisit"
    else:
        least = 4 if entry["hours"] < 2 else 6
        if inside < least:
            yield f"{inside} exercises in '## {home}', at least {least}"
        if inside != len(found):
            yield f"{len(found) - inside} exercises stand outside '## {home}'"
    if is_lesson(path) and found and f"### Exercise {found[-1].number} (challenge): " not in found[-1].task:
        yield "the last exercise should be marked: '### Exercise N (challenge): title'"


def _each_exercise(path, notebook):
    """The exercises, or none where they can't be read, of which the rule ``exercises`` complains."""
    try:
        return exercises_of(path, notebook)
    except ValueError:
        return []


@rule
def stubs(path, notebook):
    """A stub is a function that raises NotImplementedError, or a value that is None, with its number or a comment."""
    for exercise in _each_exercise(path, notebook):
        raised = re.findall(r"NotImplementedError\((.*)\)", exercise.stub)
        valued = re.search(r"^[\w, ]+ = [^#]*\bNone\b.*  # \S", exercise.stub, flags=re.MULTILINE | re.DOTALL)
        if not raised and not valued:
            wanted = "raise NotImplementedError or be 'name = None  # your number'"
            yield f"exercise {exercise.number}: the stub should {wanted}"
        for message in raised:
            if not re.fullmatch(rf'"Exercise {exercise.number}: .+"', message):
                wanted = f'NotImplementedError("Exercise {exercise.number}: …")'
                yield f"exercise {exercise.number}: the stub should say {wanted}"


CHECK_BEGINS = "# Check of exercise {}: run this cell\ntry:\n"
CHECK_ENDS = """
except (AssertionError, NotImplementedError) as complaint:
    if complaint.args:  # IPython then shows the message alone, without the lines of this check
        complaint._render_traceback_ = [f"{{type(complaint).__name__}}: {{complaint}}"].copy
    raise
print("Exercise {}: correct")"""


@rule
def checks(path, notebook):
    """A check asserts, each time with a message that shows no line of it, and ends by saying that all is correct."""
    for exercise in _each_exercise(path, notebook):
        begins = exercise.check.startswith(CHECK_BEGINS.format(exercise.number))
        if not begins or not exercise.check.rstrip().endswith(CHECK_ENDS.format(exercise.number)):
            yield f"exercise {exercise.number}: a check stands in the frame that hides its lines (CONTRIBUTING.md)"
        if exercise.check.rstrip().rpartition("\n")[2] != f'print("Exercise {exercise.number}: correct")':
            yield f'exercise {exercise.number}: the check should end with print("Exercise {exercise.number}: correct")'
        asserts = [node for node in ast.walk(tree({"source": exercise.check})) if isinstance(node, ast.Assert)]
        if not asserts:
            yield f"exercise {exercise.number}: the check asserts nothing"
        for node in asserts:
            if node.msg is None:
                yield f"exercise {exercise.number}: an assert without a message: {ast.unparse(node)}"


@rule
def answers(path, notebook):
    """A folded hint, then a folded solution."""
    cells = notebook["cells"]
    for i, cell in code_cells(notebook):
        if "exercise" in tags(cell) and i + 2 < len(cells):
            folded = re.findall(r"^<summary>(.*)</summary>$", cells[i + 2]["source"], flags=re.MULTILINE)
            if folded != ["Hint", "Solution"]:
                yield f"{at(i + 2, cells[i + 2])}: an answer is a folded Hint and a folded Solution, not {folded}"
            elif "```python" not in cells[i + 2]["source"].partition("<summary>Solution</summary>")[2]:
                yield f"{at(i + 2, cells[i + 2])}: the solution holds no python block"


# Outputs --------------------------------------------------------------------------------------------------------------


@rule
def execution(path, notebook):
    """Executed top to bottom: 1, 2, 3, …; checks and sliders are not, and show nothing."""
    for i, cell in code_cells(notebook):
        if tags(cell) & {"check", "interactive"}:
            if cell.get("outputs") or cell.get("execution_count") is not None:
                yield f"{at(i, cell)}: checks and sliders are committed without output and execution count"
    for count, (i, cell) in enumerate(code_cells(notebook, without=("check", "interactive")), start=1):
        if cell.get("execution_count") != count:
            yield f"{at(i, cell)}: execution count {cell.get('execution_count')}, should be {count} (make refresh)"
            return


@rule
def outputs(path, notebook):
    """No errors, no warnings, no widgets among the outputs."""
    for i, cell in code_cells(notebook):
        for output in cell.get("outputs", []):
            if output["output_type"] == "error":
                yield f"{at(i, cell)}: ends in an error, {output.get('ename')}"
            if output.get("name") == "stderr":
                yield f"{at(i, cell)}: writes to stderr: {output['text'].strip().rpartition(chr(10))[2]}"
            for kind in output.get("data", {}):
                if "widget" in kind or kind == "application/javascript":
                    yield f"{at(i, cell)}: has an output of type {kind}"


MACHINE_PATH = re.compile(r"(?<![\w.])/(?:home|root|tmp|usr|var|opt|mnt|work|private|Users)/\S*")
FRAGILE = [
    (r"\bnp\.(?:(?:float|u?int|complex)\d+\(|(?:True|False)_|str_\()", "a bare NumPy scalar, print it"),
    (r" at 0x[0-9a-fA-F]{4,}", "a memory address"),
    (r"(?<![\w.)])-0\.0*(?![\d.e])", "a negative zero, add 0.0 after rounding"),
    (MACHINE_PATH.pattern + r"|\b[A-Z]:\\\w", "a path of one machine"),
    (r"\{'[^':{}]*'(?:, '[^':{}]*')+\}", "a set of strings, whose order differs from run to run: sort it"),
]


@rule
def fragile_outputs(path, notebook):
    """Outputs that are the same on any machine."""
    cells = notebook["cells"]
    for i, cell in code_cells(notebook, without=TIMED):
        text = printed(cell)
        for pattern, complaint in FRAGILE:
            if (match := re.search(pattern, text)) and not re.search(pattern, cell["source"]):
                yield f"{at(i, cell)}: prints {match.group().strip()}, {complaint}"
        around = "".join(other["source"] for other in cells[max(i - 1, 0) : i + 2])
        if re.search(r"(?<![A-Za-z])nan(?![A-Za-z])", text) and "nan" not in around:
            yield f"{at(i, cell)}: prints nan, and neither the code nor the text beside it says so"
        tiny = [number for number, power in re.findall(r"(\d[\d.]*[eE]-(\d+))", text) if int(power) >= 13]
        tiny = [number for number in tiny if number not in cell["source"]]
        if tiny and not re.search(r"#.*\bexact", cell["source"]):
            yield f"{at(i, cell)}: prints {tiny[0]}; round it, or say why it is the same everywhere: '# exact: …'"
    for i, cell in enumerate(cells):
        if match := MACHINE_PATH.search(cell["source"]):
            yield f"{at(i, cell)}: names {match.group()}, a path of one machine"


@rule
def figures(path, notebook):
    """A figure is followed by a sentence that says what it shows."""
    cells = notebook["cells"]
    for i, cell in code_cells(notebook):
        if has_image(cell):
            after = cells[i + 1] if i + 1 < len(cells) else {"cell_type": "", "source": ""}
            if after["cell_type"] != "markdown" or after["source"].lstrip().startswith("#"):
                yield f"{at(i, cell)}: no text after the figure says what it shows"


# Text -----------------------------------------------------------------------------------------------------------------


def slug(heading):
    """A heading or a link to it, without all that viewers treat differently."""
    return re.sub(r"[\W_]", "", unquote(heading).lower())


def link_complaints(text, folder, anchors, in_readme=False):
    """Complaints about the links of a markdown text that stands in a folder and has certain headings."""
    text = prose(text)
    targets = [(target, bang == "!") for bang, _, target in LINK.findall(text)]
    targets += [(target, True) for _, inner, _ in LINK.findall(text) for _, _, target in LINK.findall(inner)]
    targets += [(target, tag == "src") for tag, target in re.findall(r'\b(href|src)="([^"]*)"', text)]
    if re.search(r"http://", text):
        yield f"external links are https: {re.search(r'http://[^) >]*', text).group()}"
    for target, is_image in targets:
        file, _, fragment = target.partition("#")
        if target.startswith("http"):
            if is_image and not in_readme:
                yield f"a picture from the network: {target}"
        elif re.match(r"[a-z]+:|/", target):
            yield f"a link should be relative or https: {target}"
        elif not file:
            if slug(fragment) not in anchors:
                yield f"no heading for the link to #{fragment}"
        elif not (folder / unquote(file)).exists():
            yield f"the link to {file} leads nowhere (a lesson still to come is plain text)"
        elif fragment and file.endswith(".ipynb"):
            yield f"a link to a notebook names the file only, not {target}"


@rule
def links(path, notebook):
    """Links lead somewhere."""
    anchors = {slug(text) for _, _, text in headings(notebook)}
    for i, cell in markdown_cells(notebook):
        for complaint in link_complaints(cell["source"], path.parent, anchors):
            yield f"{at(i, cell)}: {complaint}"


@rule
def folds(path, notebook):
    """<details> and its summary are written so that every viewer renders what is inside."""
    for i, cell in markdown_cells(notebook):
        text = CODE.sub("", FENCE.sub("code", cell["source"]))
        lines = text.split("\n")
        marks = [line for line in lines if line in ("<details>", "</details>")]
        if len(re.findall(r"</?details", text)) != len(marks):
            yield f"{at(i, cell)}: <details> and </details> stand alone on their lines, without indentation"
        elif marks != ["<details>", "</details>"] * (len(marks) // 2):
            yield f"{at(i, cell)}: <details> and </details> are not balanced"
        whole = [j for j, line in enumerate(lines) if re.fullmatch(r"<summary>.+</summary>", line)]
        if len(re.findall(r"</?summary", text)) != 2 * len(whole):
            yield f"{at(i, cell)}: <summary>…</summary> stands on one line, without indentation"
        elif any(lines[j - 1 : j] != ["<details>"] for j in whole) or len(whole) != lines.count("<details>"):
            yield f"{at(i, cell)}: <summary> stands in the line below <details>"
        if any("".join(lines[j + 1 : j + 2]).strip() for j in whole):
            yield f"{at(i, cell)}: a blank line is missing after </summary>"
        ends = [j for j, line in enumerate(lines) if line == "</details>"]
        if any("".join(lines[j + 1 : j + 2]).strip() for j in ends):
            yield f"{at(i, cell)}: a blank line is missing after </details>"


@rule
def formulas(path, notebook):
    """Dollars, braces and environments are balanced; a table's columns are not cut by a formula or code."""
    for i, cell in markdown_cells(notebook):
        blocks = FENCE.sub("", cell["source"])
        text = CODE.sub("code", blocks)
        if text.count("$$") % 2:
            yield f"{at(i, cell)}: $$ is not balanced"
        elif len(re.findall(r"(?<!\\)\$", text.replace("$$", ""))) % 2:
            yield f"{at(i, cell)}: $ is not balanced"
        for formula in MATH.findall(text):
            bare = re.sub(r"\\[{}\\]", "", formula)
            if bare.count("{") != bare.count("}"):
                yield f"{at(i, cell)}: braces are not balanced in {formula}"
            if len(re.findall(r"\\begin\b", formula)) != len(re.findall(r"\\end\b", formula)):
                yield f"{at(i, cell)}: \\begin and \\end are not balanced in {formula[:40]}"
        for line in blocks.splitlines():
            if line.lstrip().startswith("|"):
                for match in [*MATH.finditer(CODE.sub("code", line)), *CODE.finditer(line)]:
                    if re.search(r"\|" if match.group().startswith("$") else r"(?<!\\)\|", match.group()):
                        yield f"{at(i, cell)}: | inside {match.group()} ends the table's column"


@rule
def voice(path, notebook):
    """No exclamation marks, no emoji, nothing simply, obviously or clearly."""
    for i, cell in markdown_cells(notebook):
        text = HTML.sub(" ", LINK.sub(r" \2", prose(cell["source"])))
        if match := re.search(r"\S*(?<![\d)])!(?!=)", text):
            yield f"{at(i, cell)}: an exclamation mark: {match.group()}"
        if match := re.search("[\U0001f000-\U0001faff\u2705\u274c\u26a0\u2728\u2757\u2b50\ufe0f]", text):
            yield f"{at(i, cell)}: an emoji: {match.group()}"
        if match := re.search(r"\b(simply|obviously|clearly)\b", text, flags=re.IGNORECASE):
            yield f"{at(i, cell)}: the word '{match.group()}'"


# READMEs --------------------------------------------------------------------------------------------------------------


def existing(root):
    """The notebooks of the plan that are there, in order."""
    return [key for key in ORDER if (root / key).exists()]


def _readme_links(file):
    """Complaints about the links of a README."""
    text = file.read_text(encoding="utf-8")
    anchors = {slug(heading) for heading in re.findall(r"^#+ +(.+)$", text, flags=re.MULTILINE)}
    yield from link_complaints(text, file.parent, anchors, in_readme=True)


def root_readme(root):
    """The checklist of the README holds exactly the notebooks that exist, in order, ticked or not."""
    file = root / "README.md"
    if not file.exists():
        yield "README.md is missing"
        return
    yield from _readme_links(file)
    text = file.read_text(encoding="utf-8")
    items = re.findall(r"^- \[[ x]\] \[(.+?)\]\((0\d-[^)]+\.ipynb)\)(.*)$", text, flags=re.MULTILINE)
    listed = [path for _, path, _ in items]
    for path in existing(root):
        if listed.count(path) != 1:
            yield f"{path} stands {listed.count(path)} times in the checklist, should be once"
    for title, path, rest in items:
        if path in ENTRIES and (title, rest) != (ENTRIES[path]["title"], f" — {ENTRIES[path]['question']}"):
            yield f"the item should read: [{ENTRIES[path]['title']}]({path}) — {ENTRIES[path]['question']}"
    if (known := [path for path in listed if path in ENTRIES]) != sorted(known, key=ORDER.index):
        yield "the checklist should be in the order of study"


def folder_readme(root, folder):
    """A folder's README names each of its weeks and lessons, and links exactly those that exist."""
    file = root / folder / "README.md"
    if not file.exists():
        yield f"{folder}/README.md is missing"
        return
    yield from (f"{folder}/README.md: {complaint}" for complaint in _readme_links(file))
    text = file.read_text(encoding="utf-8")
    for week in PLAN["week"]:
        if folder in week["folders"] and not re.search(rf"^#+ Week {week['number']}\b", text, flags=re.MULTILINE):
            yield f"{folder}/README.md: a heading 'Week {week['number']} …' is missing"
    for key, entry in ENTRIES.items():
        if key.startswith(f"{folder}/"):
            link = f"[{entry['title']}]({key.partition('/')[2]})"
            if (root / key).exists() and link not in text:
                yield f"{folder}/README.md: the link {link} is missing"
            if entry["title"] not in text or entry["question"] not in text:
                yield f"{folder}/README.md: '{entry['title']}' and its question are missing: {entry['question']}"


def complaints(path):
    """All complaints about the notebook at a path, each with the name of its rule."""
    if key_of(path) not in ENTRIES:
        return ["plan: the notebook is not in tests/curriculum.toml"]
    notebook = load(path)
    return [f"{check.__name__}: {complaint}" for check in RULES for complaint in check(path, notebook)]


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # the complaints hold signs that not every terminal's own encoding has
    failed = False
    for path in [Path(name).resolve() for name in sys.argv[1:]] or NOTEBOOKS:
        for complaint in complaints(path):
            failed = True
            print(f"{key_of(path)}: {complaint}")
    sys.exit(failed)
