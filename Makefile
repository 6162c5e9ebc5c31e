# Everything a fresh machine needs is Python >= 3.11, make and git: each target sets up what it uses.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/stamps
WORKSPACE ?= casque-data

.DEFAULT_GOAL := help
.PHONY: help run test lint types imports unit golden bench train docs lock clean

help: ## list the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Found: $$($(PYTHON) --version). Valid: Python 3.11 or newer. To do: make PYTHON=python3.11 (or newer)."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@mkdir -p $(STAMPS)

$(STAMPS)/core: requirements/core.txt pyproject.toml | $(VENV)/pyvenv.cfg
	@mkdir -p $(STAMPS)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/core.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(STAMPS)/dev: requirements/dev.txt $(STAMPS)/core
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

run: $(STAMPS)/core ## read the example reports, check them against the register, write the brief
	@$(BIN)/casque --workspace $(WORKSPACE) --offline run examples/reports --format table --brief $(WORKSPACE)/brief.html

test: lint types imports unit ## lint, types, import contract and all tests

lint: $(STAMPS)/dev ## ruff: style and common mistakes
	$(BIN)/ruff check src tests bench
	$(BIN)/ruff format --check src tests bench

types: $(STAMPS)/dev ## mypy --strict
	$(BIN)/mypy

imports: $(STAMPS)/dev ## one way through the house
	$(BIN)/lint-imports

unit: $(STAMPS)/dev ## the tests
	$(BIN)/python -m pytest -n 2

golden: $(STAMPS)/dev ## rewrite the golden files; then read the diff
	CASQUE_GOLDEN=1 $(BIN)/python -m pytest tests/delivery tests/pipeline -k golden
	git --no-pager diff --stat -- tests

bench: $(STAMPS)/dev ## measure speed; figures with the machine's description
	$(BIN)/python -m bench

train: $(STAMPS)/dev ## train the coder's learned parts anew, on gold's development half and the practice texts
	$(BIN)/python -m bench.coder.train
	$(BIN)/python -m bench.coder.train_tolls

docs: $(STAMPS)/dev ## write the generated reference pages
	$(BIN)/python -m docs.generate

lock: $(VENV)/pyvenv.cfg ## rewrite the lock files (versions and hashes, no addresses)
	$(BIN)/python -m pip install --quiet uv
	for f in core dev; do $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate \
	  --no-header --no-emit-index-url requirements/$$f.in -o requirements/$$f.txt; done

clean: ## remove the virtual environment and the example workspace
	rm -rf $(VENV) $(WORKSPACE) .mypy_cache .ruff_cache .pytest_cache .hypothesis
