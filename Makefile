# Two commands do everything: `make quickstart` makes a model, `make test` runs the tests. Both stand on `make setup`.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: setup quickstart test lint types docs wheel-check check clean

setup: $(VENV)/.ready

$(VENV)/.ready: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; name one with: make PYTHON=/path/to/python3.11 ..."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet -c constraints.txt -e '.[dev,docs]'
	@touch $@

quickstart: setup
	$(BIN)/hornbook run recipes/laptop.yaml
	@echo
	@echo "The model is in runs/laptop/model; open runs/laptop/report.html in a browser to see how it was made."
	@echo "Next, let it write:  $(BIN)/hornbook generate runs/laptop \"def is_even(n):\""

test: setup
	$(BIN)/python -m pytest

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/pyright

docs: setup
	$(BIN)/sphinx-build -q -W -b html docs docs/_build/html

# Build the wheel, install it into an environment of its own, and start it once.
wheel-check: setup
	rm -rf dist build/wheel-venv
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .
	$(PYTHON) -m venv build/wheel-venv
	build/wheel-venv/bin/python -m pip install --quiet -c constraints.txt dist/hornbook-*.whl
	cd build && wheel-venv/bin/hornbook --version && wheel-venv/bin/hornbook fields training >/dev/null
	cd build && wheel-venv/bin/hornbook generate "def count_vowels(text):"

check: lint types docs wheel-check test

clean:
	rm -rf $(VENV) build dist docs/_build
