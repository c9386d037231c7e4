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

# QGIS asks its main thread from its network threads, and now and then misses the answer when the machine is busy: it
# then waits for ever. So those tests have a process of their own, which is started once more where that happened.
APART = tests/integration/test_transports.py tests/integration/test_network_of_qgis.py
PATIENCE = 240
WINDOW = xvfb-run -a -s "-screen 0 1600x1000x24"

test: lint
	@$(WINDOW) $(PYTHON) -m pytest $(addprefix --ignore=,$(APART)) $(PYTEST_OPTIONS)
	@for attempt in first second third; do \
	  $(WINDOW) timeout $(PATIENCE) $(PYTHON) -m pytest $(APART) $(PYTEST_OPTIONS); code=$$?; \
	  [ $$code -eq 124 ] || exit $$code; \
	  echo "The $$attempt attempt hung for $(PATIENCE) s."; \
	done; exit 124

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
