# The commands of this project; each installs what it needs (Debian 12 or newer, root or sudo).
PYTHON = .venv/bin/python

.PHONY: help demo test zip lint translate clean

help:
	@echo "make demo       a scored and reviewed Lille in out/demo/, opened in QGIS (or in screenshots without a display)"
	@echo "make test       everything that is tested, in real QGIS with a real central API"
	@echo "make zip        the installable plugin, evplanner.zip"
	@echo "make lint       ruff, bandit and detect-secrets"
	@echo "make translate  update and compile the translations in i18n/"
	@echo "make clean      remove what these commands made, except the demo's workspace in out/"

demo:
	@tools/install.sh demo
	@$(PYTHON) tools/demo.py $(if $(DIRECTORY),--directory "$(DIRECTORY)") $(if $(PORT),--port $(PORT))

test: lint
	@$(PYTHON) tools/run_tests.py $(PYTEST_OPTIONS)

lint:
	@tools/install.sh test
	@.venv/bin/ruff check .
	@.venv/bin/bandit --quiet --recursive --configfile pyproject.toml __init__.py evplanner_plugin
	@$(PYTHON) tools/check_secrets.py

zip:
	@tools/install.sh test
	@$(PYTHON) tools/build_zip.py

translate:
	@tools/install.sh test
	@$(PYTHON) tools/translate.py

clean:
	rm -rf .venv .venv-central build zip_build evplanner.zip .pytest_cache .ruff_cache .hypothesis
