# make lab opens the lessons, make test proves that they work, make help lists the rest.
# Everything is installed into .venv, here in this folder; your system stays as it is.

.DEFAULT_GOAL := help
VENV := .venv
PY := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)/python
PYTHON ?= python3 python python3.14 python3.13 python3.12 python3.11
WORKERS ?= 2
OPTIONS ?=

PYTEST := $(PY) -m pytest -p tests.quick -n $(WORKERS)
NBVAL := $(PYTEST) --nbval --nbval-current-env --nbval-cell-timeout 120 --dist loadfile
LESSONS := $(wildcard 0[0-8]-*)
EARLY := 00-prerequisites 01-linear-algebra/03-dot-product.ipynb
CORETYPES ?= Haswell SkylakeX Nehalem

# Installs the last of the files $(1), unless the copy of them in $(2) shows that it was done already. The import lets
# Matplotlib list the fonts of this machine, once, and not in the middle of a lesson.
define install
	@if ! cat $(1) | cmp -s - $(VENV)/$(2) || ! $(PY) -c "" 2>/dev/null; then \
	  $(MAKE) --no-print-directory venv || exit 1; \
	  echo "Installing $(lastword $(1)) into $(VENV): a minute or two, this once"; \
	  $(PY) -m pip install --quiet --disable-pip-version-check -r $(lastword $(1)) && \
	  $(PY) -c "import matplotlib.pyplot" && cat $(1) > $(VENV)/$(2) || \
	    { echo "The installation did not finish; pip says why above. The next make tries again." >&2; exit 1; }; \
	fi
endef

.PHONY: help lab test lint refresh bench failed test-repeat test-machines test-browser test-mutation clean venv packages test-packages

help:  ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

lab: packages  ## install what the lessons need and open them in JupyterLab
	@$(PY) -m jupyterlab --LabApp.app_settings_dir=.jupyter --LabApp.default_url=/lab/tree/README.md $(OPTIONS)

test: test-packages  ## run every notebook and compare its outputs, then run the tests
	@status=0; \
	$(NBVAL) $(LESSONS) $(OPTIONS) || status=1; \
	$(PYTEST) tests $(OPTIONS) || status=1; \
	exit $$status

lint: test-packages  ## check the style of all code, notebooks included
	@$(PY) -m ruff check . && $(PY) -m ruff format --check .

refresh: test-packages  ## execute a notebook in place: make refresh NB=00-prerequisites/02-numpy-arrays.ipynb
	@$(PY) tests/refresh.py $(NB)

bench: test-packages  ## time each notebook, the whole run, and the least that a run can take
	@$(PY) tests/bench.py

failed: test-packages  ## run the notebooks that failed last time, errors and all, into .pytest_cache/failed
	@$(PY) -c "import json, pathlib; \
	  cells = json.loads(pathlib.Path('.pytest_cache/v/cache/lastfailed').read_text()); \
	  print(*sorted({cell.split('::')[0] for cell in cells if '.ipynb::' in cell}), sep='\n')" | \
	while read -r notebook; do \
	  mkdir -p ".pytest_cache/failed/$$(dirname "$$notebook")"; \
	  $(PY) -m nbconvert --to notebook --execute --allow-errors \
	    --output-dir ".pytest_cache/failed/$$(dirname "$$notebook")" "$$notebook" </dev/null; \
	done

test-repeat: test-packages  ## run week 1 and the dot product twenty times in a row
	@for run in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do \
	  echo "run $$run of 20"; $(NBVAL) -q $(EARLY) || exit 1; \
	done

test-machines: test-packages  ## run every notebook as on other processors, and with one and two threads
	@for core in $(CORETYPES); do for threads in 1 2; do \
	  if [ $$core = SkylakeX ] && ! grep -q avx512f /proc/cpuinfo; then \
	    echo "SkylakeX left out: this processor has no AVX-512"; continue; \
	  fi; \
	  echo "OPENBLAS_CORETYPE=$$core OPENBLAS_NUM_THREADS=$$threads"; \
	  OPENBLAS_CORETYPE=$$core OPENBLAS_NUM_THREADS=$$threads $(NBVAL) -q $(LESSONS) || exit 1; \
	done; done

test-browser: test-packages  ## open every notebook in a real JupyterLab and Run All (needs Chromium)
	@$(PY) -c "import playwright" 2>/dev/null || $(PY) -m pip install --quiet "playwright>=1.48,<2"
	@$(PY) tests/browser.py $(NB)

test-mutation: test-packages  ## plant every small mistake in every solution: each check must notice
	@MUTANTS=all $(PYTEST) tests/test_mutation.py

clean:  ## remove .venv and all caches; notebooks stay as they are
	rm -rf $(VENV) .pytest_cache .ruff_cache .hypothesis
	find . -type d '(' -name __pycache__ -o -name .ipynb_checkpoints ')' -prune -exec rm -rf {} +

packages:
	$(call install,requirements.txt,installed.txt)

test-packages:
	$(call install,requirements.txt tests/requirements.txt,installed-tests.txt)

venv:
	@$(PY) -m pip --version >/dev/null 2>&1 && exit; \
	old=""; \
	for python in $(PYTHON); do \
	  version=$$("$$python" -c "import sys; print('%d.%d' % sys.version_info[:2])" 2>/dev/null) || continue; \
	  if "$$python" -c "import sys; sys.exit(sys.version_info < (3, 11))"; then \
	    echo "Making $(VENV) with Python $$version"; \
	    "$$python" -m venv --clear $(VENV) && exit; \
	    echo "$$python could not make $(VENV). On Debian and Ubuntu: sudo apt install python3-venv" >&2; \
	    exit 1; \
	  fi; \
	  old="$$old $$python is $$version."; \
	done; \
	echo "Python 3.11 or newer is needed.$${old:- No Python was found (looked for: $(PYTHON)).}" >&2; \
	echo "Install one from python.org or with your system's packages, then say make again;" >&2; \
	echo "if it stands where make does not look: make lab PYTHON=/path/to/python3.12" >&2; \
	exit 1
