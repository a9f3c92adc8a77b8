"""Open notebooks in a real JupyterLab and Run All, as a learner would: ``python tests/browser.py [NOTEBOOK …]``.

Needs Playwright and a Chromium (Debian's package; CHROMIUM names another). JupyterLab is started on loopback with a
token and settings of its own. For each notebook it says how long Run All took, and complains of any error outside an
unanswered exercise's check, of formulas that failed to typeset or overflow, of folded answers that are open, of sliders
that were not drawn, and of errors in the browser's console. ``--shots FOLDER`` keeps pictures of each page.
"""

import argparse
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import closing, contextmanager
from pathlib import Path

from notebooks import NOTEBOOKS, ROOT, name_of, read, tags
from playwright.sync_api import sync_playwright

SLOW = 20  # seconds for Run All above which a notebook is named
WIDTH = 1250  # pixels

SETTINGS = {
    "@jupyterlab/notebook-extension/tracker": {"windowingMode": "none"},
    "@jupyterlab/apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}


@contextmanager
def jupyterlab(folder):
    """A JupyterLab that serves a folder; yields its address without a path, and its token."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    token = secrets.token_hex(16)
    with tempfile.TemporaryDirectory() as home:
        for name, values in SETTINGS.items():
            file = Path(home, "settings", f"{name}.jupyterlab-settings")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(values))
        environment = {
            **os.environ,
            "JUPYTER_CONFIG_DIR": f"{home}/config",
            "JUPYTER_RUNTIME_DIR": f"{home}/runtime",
            "JUPYTERLAB_SETTINGS_DIR": f"{home}/settings",
            "JUPYTERLAB_WORKSPACES_DIR": f"{home}/workspaces",
        }
        command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--expose-app-in-browser"]
        command += [
            "--ip=127.0.0.1",
            f"--port={port}",
            "--ServerApp.port_retries=0",
            f"--IdentityProvider.token={token}",
        ]
        with open(Path(home, "log.txt"), "w+") as log:
            server = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
            try:
                address = f"http://127.0.0.1:{port}"
                for _ in range(120):
                    try:
                        urllib.request.urlopen(f"{address}/api?token={token}", timeout=5)
                        break
                    except OSError:
                        time.sleep(0.5)
                else:
                    log.seek(0)
                    raise RuntimeError(f"JupyterLab did not start:\n{log.read()}")
                yield address, token
            finally:
                server.terminate()
                server.wait(timeout=30)


@contextmanager
def copied():
    """A copy of what a learner sees, so that nothing is ever saved into the repository."""
    with tempfile.TemporaryDirectory() as folder:
        for source in [*ROOT.glob("0[0-8]-*"), ROOT / "data"]:
            shutil.copytree(source, Path(folder, source.name))
        yield folder


STATE = """() => {
    const panel = window.jupyterapp?.shell?.currentWidget;  // none while the page loads
    if (!panel || !panel.context || !panel.context.isReady) return null;
    const kernel = panel.sessionContext.session && panel.sessionContext.session.kernel;
    const cells = panel.content.widgets.map(widget => {
        const model = widget.model.toJSON();
        const prompt = widget.node.querySelector('.jp-InputPrompt');
        return {
            running: prompt !== null && prompt.textContent.includes('*'),
            outputs: (model.outputs || []).map(output => output.output_type),
            errors: (model.outputs || []).filter(output => output.output_type === 'error')
                .map(output => output.ename + ': ' + output.evalue),
            count: model.execution_count ?? null,
            images: widget.node.querySelectorAll('img').length,
            sliders: widget.node.querySelectorAll('.widget-slider, .widget-dropdown, .jupyter-widgets').length,
        };
    });
    return {status: kernel ? kernel.status : 'none', cells: cells};
}"""

PAGE = """() => {
    const root = window.jupyterapp.shell.currentWidget.content.node;
    const complaints = [];
    for (const node of root.querySelectorAll('mjx-merror, .MathJax_Error, [data-mjx-error]'))
        complaints.push('formula not typeset: ' + node.textContent.slice(0, 80));
    for (const node of root.querySelectorAll('.jp-RenderedMarkdown')) {
        const text = [...node.querySelectorAll('p, li, td, summary')].filter(n => !n.querySelector('p'))
            .map(n => n.textContent).find(t => /\\$[^$ ]+[^$]*\\$/.test(t));
        if (text) complaints.push('formula left raw: ' + text.slice(0, 80));
        const extra = node.scrollWidth - node.clientWidth;
        if (extra > 2) complaints.push('overflows by ' + extra + ' px: ' + node.textContent.trim().slice(0, 60));
    }
    for (const node of root.querySelectorAll('details'))
        if (node.open) complaints.push('an answer is unfolded: ' + node.textContent.trim().slice(0, 60));
    return complaints;
}"""


def run_all(page, address, token, path, shots):
    """Open one notebook, Run All from the menu, and return (seconds, complaints)."""
    complaints = []
    page.goto(f"{address}/lab/tree/{path.relative_to(ROOT).as_posix()}?token={token}&reset")
    page.wait_for_function(f"() => ({STATE})()?.status === 'idle'", timeout=60_000)
    page.wait_for_timeout(1000)
    start = time.perf_counter()
    page.click("text='Run' >> nth=0")
    page.click("li[data-command='runmenu:run-all']")
    cells = read(path)["cells"]
    code = [i for i, cell in enumerate(cells) if cell["cell_type"] == "code"]
    while True:
        page.wait_for_timeout(300)
        state = page.evaluate(STATE)
        done = state["status"] == "idle" and state["cells"][code[-1]]["count"] is not None
        if done and not any(cell["running"] for cell in state["cells"]):
            break
        if time.perf_counter() - start > 120:
            complaints.append("Run All did not end within two minutes")
            break
    seconds = time.perf_counter() - start
    page.wait_for_timeout(1500)
    state = page.evaluate(STATE)
    for i, (cell, shown) in enumerate(zip(cells, state["cells"])):
        is_check = "check" in tags(cell)
        if shown["errors"] and not is_check:
            complaints.append(f"cell {i}: {shown['errors'][0][:100]}")
        if is_check and not shown["errors"]:
            complaints.append(f"cell {i}: a check passes before anything is answered")
        if is_check and any(
            not error.startswith(("AssertionError", "NotImplementedError")) for error in shown["errors"]
        ):
            complaints.append(f"cell {i}: a check fails with {shown['errors'][0][:100]}")
        if "interactive" in tags(cell) and not shown["sliders"]:
            complaints.append(f"cell {i}: no slider is drawn")
    complaints += page.evaluate(PAGE)
    page.evaluate("() => document.querySelectorAll('details').forEach(node => { node.open = true; })")
    page.wait_for_timeout(800)
    opened = [line for line in page.evaluate(PAGE) if not line.startswith("an answer is unfolded")]
    complaints += [f"in an opened answer: {line}" for line in opened if line not in complaints]
    if shots:
        folder = Path(shots, name_of(path))
        folder.mkdir(parents=True, exist_ok=True)
        for i in range(len(cells)):
            cell = page.locator(".jp-Notebook .jp-Cell").nth(i)
            cell.scroll_into_view_if_needed()
            cell.screenshot(path=str(folder / f"{i:02}.png"))
    page.evaluate("async () => { await window.jupyterapp.shell.currentWidget.sessionContext.shutdown(); }")
    return seconds, complaints


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("notebooks", nargs="*", type=Path)
    parser.add_argument("--shots", help="folder for a picture of each cell")
    options = parser.parse_args()
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        sys.exit("no Chromium found: install Debian's package chromium, or name one in CHROMIUM")
    bad = 0
    with copied() as folder, jupyterlab(folder) as (address, token), sync_playwright() as playwright:
        quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
        browser = playwright.chromium.launch(
            executable_path=chromium, args=[*quiet, "--disable-sync", "--no-first-run"]
        )
        for path in [path.resolve() for path in options.notebooks] or NOTEBOOKS:
            page = browser.new_page(viewport={"width": WIDTH, "height": 1000})
            console = []
            page.on("pageerror", lambda error, kept=console: kept.append(str(error)))
            page.on("console", lambda line, kept=console: kept.append(line.text) if line.type == "error" else None)
            page.on("dialog", lambda dialog: dialog.accept())
            seconds, complaints = run_all(page, address, token, path, options.shots)
            complaints += [f"browser console: {line[:200]}" for line in console]
            print(f"{name_of(path)}: Run All {seconds:.1f} s{' (slow)' if seconds > SLOW else ''}", flush=True)
            for complaint in complaints:
                print(f"  ✗ {complaint}", flush=True)
            bad += len(complaints)
            page.close(run_before_unload=False)
        browser.close()
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
