# The commands of this project; each installs what it needs (Debian 12 or newer, root or sudo).
PYTHON = .venv/bin/python

.PHONY: help demo test test-3.40 test-3.44 test-ci zip lint scan translate clean

help:
	@echo "make demo       a scored and reviewed Lille in out/demo/, opened in QGIS (or in screenshots without a display)"
	@echo "make test       everything that is tested, in real QGIS with a real central API"
	@echo "make test-3.40  the same in QGIS 3.40, in a Debian root made with debootstrap (once; needs root); also test-3.44"
	@echo "make test-ci    both this machine's QGIS and 3.40, side by side"
	@echo "make zip        the installable plugin, evplanner.zip"
	@echo "make lint       ruff, and the scan below"
	@echo "make scan       what the plugin repository would say of the zip: bandit, detect-secrets, flake8, its files"
	@echo "make translate  update and compile the translations in i18n/"
	@echo "make clean      remove what these commands made, except the demo's workspace in out/"

demo:
	@tools/install.sh demo
	@$(PYTHON) tools/demo.py $(if $(DIRECTORY),--directory "$(DIRECTORY)") $(if $(PORT),--port $(PORT))

test: lint
	@$(PYTHON) tools/run_tests.py $(PYTEST_OPTIONS)

test-3.40 test-3.44:
	@/usr/bin/python3 tools/run_tests.py --qgis $(@:test-%=%) $(PYTEST_OPTIONS)

test-ci: lint
	@$(PYTHON) tools/run_tests.py --qgis own --qgis 3.40 $(PYTEST_OPTIONS)

lint:
	@tools/install.sh test
	@.venv/bin/ruff check .
	@$(PYTHON) tools/check_upload.py

scan:
	@tools/install.sh test
	@$(PYTHON) tools/check_upload.py

zip:
	@tools/install.sh test
	@$(PYTHON) tools/build_zip.py

translate:
	@tools/install.sh test
	@$(PYTHON) tools/translate.py

clean:
	rm -rf .venv .venv-central .venv-qt6 build zip_build evplanner.zip .pytest_cache .ruff_cache .hypothesis
