# The commands of this project; each installs what it needs (Debian 12 or newer, root or sudo).
PYTHON = .venv/bin/python

.PHONY: help demo test test-own test-3.40 test-3.44 zip lint scan analyze translate reference help-pages pictures coverage soak release clean

help:
	@echo "make demo       a scored and reviewed Lille in out/demo/, opened in QGIS (or in screenshots without a display)"
	@echo "make test       everything that is tested, in real QGIS with a real central API: this machine's QGIS, then 3.40"
	@echo "make test-own   the same in this machine's QGIS alone"
	@echo "make test-3.40  the same in QGIS 3.40, in a Debian root made with debootstrap (once; needs root); also test-3.44"
	@echo "make zip        the installable plugin, evplanner.zip"
	@echo "make lint       ruff, and the scan below"
	@echo "make scan       what the plugin repository would say of the zip: bandit, detect-secrets, flake8, its files"
	@echo "make analyze    what qgis-plugin-analyzer says of the plugin: rules of QGIS 4, Qt 6, threads and safety"
	@echo "make translate  update and compile the translations in i18n/"
	@echo "make reference  write docs/ALGORITHMS.md from the algorithms"
	@echo "make help-pages make the pages of the help from their Markdown"
	@echo "make pictures   take the pictures of the help and the README from the real window"
	@echo "make coverage   which lines the tests reach, as pages in build/coverage/"
	@echo "make soak       a day of use by three people in an hour (MINUTES=60)"
	@echo "make release    checks, version, zip and tag (VERSION=1.2.0); nothing leaves the computer"
	@echo "make clean      remove what these commands made, except the demo's workspace in out/"

demo:
	@tools/install.sh demo
	@$(PYTHON) tools/demo.py $(if $(DIRECTORY),--directory "$(DIRECTORY)") $(if $(PORT),--port $(PORT))

# Of 3.40 what this machine can begin in MINUTES (all of it, given time); what was left out is told at the end.
test:
	@tools/install.sh test
	@.venv/bin/ruff check .
	@$(PYTHON) tools/run_tests.py --also 3.40 --minutes $(or $(MINUTES),600) $(PYTEST_OPTIONS)

test-own:
	@tools/install.sh test
	@.venv/bin/ruff check .
	@$(PYTHON) tools/run_tests.py $(PYTEST_OPTIONS)

test-3.40 test-3.44:
	@/usr/bin/python3 tools/run_tests.py --qgis $(@:test-%=%) $(PYTEST_OPTIONS)

lint:
	@tools/install.sh test
	@.venv/bin/ruff check .
	@$(PYTHON) tools/check_upload.py

scan:
	@tools/install.sh test
	@$(PYTHON) tools/check_upload.py

analyze:
	@tools/install.sh test
	@$(PYTHON) tools/check_analyzer.py

zip:
	@tools/install.sh test
	@$(PYTHON) tools/build_zip.py

translate:
	@tools/install.sh test
	@$(PYTHON) tools/translate.py

reference:
	@tools/install.sh test
	@$(PYTHON) tools/build_reference.py

help-pages:
	@tools/install.sh test
	@$(PYTHON) tools/build_help.py

pictures:
	@tools/install.sh test
	@$(PYTHON) tools/window_pictures/take.py

coverage:
	@tools/install.sh test
	@$(PYTHON) tools/measure_coverage.py $(PYTEST_OPTIONS)

soak:
	@tools/install.sh test
	@$(PYTHON) -m tests.soak --minutes $(or $(MINUTES),60)

release:
	@tools/install.sh test
	@$(PYTHON) tools/release.py $(VERSION)

clean:
	rm -rf .venv .venv-central .venv-qt6 build zip_build evplanner.zip .pytest_cache .ruff_cache .hypothesis
