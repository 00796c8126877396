# Two commands: `make run` serves the archive, `make test` tests it. Everything they make stays in .venv/ and var/.
PYTHON ?= python3
PORT ?= 8000
HOST ?= 127.0.0.1
VENV := .venv
BIN := $(VENV)/bin
MANAGE := $(BIN)/python manage.py

.PHONY: run prepare curator test lint bench fit screenshots validate clean

run: prepare
	@echo "The archive is at http://$(HOST):$(PORT)/ (stop it with Ctrl-C)"
	@exec $(BIN)/gunicorn archive.wsgi --bind $(HOST):$(PORT) --worker-class gthread --workers 2 --threads 4 --log-level warning

prepare: $(VENV)/run.stamp
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) load_fixtures
	@$(MANAGE) load_statements
	@$(MANAGE) collectstatic --noinput --verbosity 0

curator: $(VENV)/run.stamp
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) createsuperuser $(if $(DJANGO_SUPERUSER_PASSWORD),--noinput)

test: $(VENV)/test.stamp lint
	@$(BIN)/python -m pytest
	@$(BIN)/python -m tests.postgresql -m pytest -m database

lint: $(VENV)/test.stamp
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy observers archive

bench: $(VENV)/test.stamp
	@$(BIN)/python bench/reading.py
	@$(BIN)/python bench/curating.py

# What single words tell of a finding is fitted to judged sentences; the tables it writes are part of the reader.
fit: $(VENV)/test.stamp
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r bench/requirements.txt
	@$(BIN)/python bench/fit_words.py
	@$(BIN)/ruff format --quiet observers/extraction/findings

screenshots: $(VENV)/test.stamp
	@$(BIN)/python docs/take_screenshots.py http://$(HOST):$(PORT)

# The Nu validator, which checks every kind of page of a running archive, needs npm and a Java runtime.
validate: $(VENV)/test.stamp
	@npm install --silent --no-fund --no-audit --prefix var/validator vnu-jar
	@$(BIN)/python -m tests.validity var/validator/node_modules/vnu-jar/build/dist/vnu.jar http://$(HOST):$(PORT)
	@echo "The Nu validator finds nothing."

clean:
	rm -rf $(VENV) var

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one with make PYTHON=…")'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.txt | $(VENV)/bin/python
	@echo "Installing what the site runs on …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/test.stamp: requirements.txt requirements-dev.txt | $(VENV)/bin/python
	@echo "Installing what the tests need …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@ $(VENV)/run.stamp
