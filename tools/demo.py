"""The main job on real input: a scored and reviewed Lille in out/demo/.

Creates the workspace, starts a throw-away central API and fills it, syncs, computes the potential map over the real
street network, selects and proposes 25 sites, records a small review, syncs back, and writes the project, the map, a
one-page summary and what the town hands over: regulation, site sheets, package, register, answers, resident map.
Everything goes through the plugin's own Processing algorithms. Running it again changes nothing that is there already.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing, contextmanager
from datetime import datetime, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

USERS_ENVIRONMENT = dict(os.environ)
"""For the QGIS with a window, before the one without is given its own folders."""

HEADLESS = ("QGIS_CUSTOM_CONFIG_PATH", "QGIS_AUTH_DB_DIR_PATH", "XDG_RUNTIME_DIR")
"""Environment variables with folders that a QGIS without a window writes to."""

class DemoError(Exception):
    """The demo cannot go on; the text is a sentence with what to do."""


def say(text: str) -> None:
    """Print one line of progress, at once."""
    print(text, flush=True)


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--directory", type=Path, default=ROOT / "out" / "demo", help="where everything is written")
    parser.add_argument("--port", type=int, default=5080, help="port of the central API, on this machine only")
    parser.add_argument("--no-window", action="store_true", help="neither open QGIS nor take pictures of it")
    return parser.parse_args()


def prepare(directory: Path) -> None:
    """Make the output folder, or say why nothing can be written there."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        probe = directory / f".write-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise DemoError(
            f"Nothing can be written in {directory} ({error.strerror}). Choose another folder with"
            " make demo DIRECTORY=…"
        ) from error


@contextmanager
def qgis_with_plugin():
    """A QGIS without a window, in Dutch, with the plugin's provider; yields ``run(algorithm, parameters)``."""
    try:
        from qgis.core import QgsApplication, QgsSettings
    except ImportError as error:
        raise DemoError("QGIS's Python is missing. Run make demo, which installs it (Debian: python3-qgis).") from error
    # A profile for this run alone: the user's own settings of QGIS are not ours to change.
    own = tempfile.TemporaryDirectory(prefix="evplanner-demo-")
    os.environ.update(dict.fromkeys(HEADLESS, own.name), QT_QPA_PLATFORM="offscreen")
    from qgis.PyQt.QtCore import QLocale
    from qgis.PyQt.QtGui import QFont

    sys.path.append("/usr/share/qgis/python/plugins")
    application = QgsApplication([], True)
    application.setPrefixPath("/usr", True)
    QgsSettings().setValue("locale/userLocale", "nl")
    QgsSettings().setValue("locale/overrideFlag", True)
    application.initQgis()
    QLocale.setDefault(QLocale("nl_BE"))
    # Layers keep the application's font; without a screen Qt names one that no desktop has.
    application.setFont(QFont("DejaVu Sans"))
    import processing
    from processing.core.Processing import Processing

    from evplanner_plugin.plugin import Translation

    Processing.initialize()
    translation = Translation()
    translation.install()
    from evplanner_plugin.algorithms.provider import EvPlannerProvider

    provider = EvPlannerProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def run(algorithm: str, parameters: dict) -> dict:
        from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

        feedback = QgsProcessingFeedback(False)
        try:
            context = QgsProcessingContext()
            return processing.run(f"evplanner:{algorithm}", parameters, feedback=feedback, context=context)
        except QgsProcessingException as error:
            raise DemoError(str(error)) from error

    try:
        yield run
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
        translation.remove()
        application.exitQgis()
        own.cleanup()


def set_aside(path: Path, central) -> None:
    """Rename a workspace whose central database is gone: it belongs to that one and would be refused."""
    if path.exists() and not (central.cluster / "PG_VERSION").exists():
        kept = path.with_name(f"{path.stem}.until-{datetime.now(timezone.utc):%Y%m%dT%H%M%SZ}.gpkg")
        path.rename(kept)
        say(f"The central database is gone; the workspace that belonged to it is kept as {kept.name}.")


def create_workspace(run, path: Path) -> None:
    """Make Lille's workspace with the demo's streets, buildings, parking bays and dwellings, unless it is there."""
    from evplanner_plugin.algorithms.demonstration.town import make_town

    if path.exists():
        return
    draft = path.with_name("workspace-being-made.gpkg")
    draft.unlink(missing_ok=True)
    make_town(run, draft)
    draft.replace(path)


def write_report(run, path: Path, target: Path) -> str:
    """Test the map and put it on one page, ``target``; returns what the test of its stability says.

    The back-test stands there to be read: the charging points it is made on are invented.
    """
    from evplanner_plugin.algorithms.demonstration.review import COUNT, RECIPE

    potential = {"POTENTIAL": f"{path}|layername=potential", "RECIPE": RECIPE}
    stable = f"ogr:dbname='{path}' table=\"stability\" (geom)"
    stability = run("robustness", {**potential, "TOP": COUNT, "OUTPUT": stable})
    observed = {"OBSERVED": f"{path}|layername=charging_location", "WORKSPACE": str(path)}
    test = run("backtest", {**potential, **observed, "OUTPUT": "TEMPORARY_OUTPUT"})
    run(
        "potentialreport",
        {
            **potential,
            "WORKSPACE": str(path),
            "SELECTED": f"{path}|layername=selected_site",
            "ROBUSTNESS": f"{path}|layername=stability",
            "STABILITY": stability["REPORT"],
            "BACKTEST": test["REPORT"],
            "OUTPUT": str(target),
        },
    )
    return stability["VERDICT"]


def write_insight(run, path: Path, directory: Path) -> list[str]:
    """Forecast the need, then put the seven answers and the data sheet on paper; returns sentences to say.

    What stands there, its use and the process's past are invented; the need rests on real dwellings.
    """
    workspace = {"WORKSPACE": str(path)}
    said = [run("forecast", {**workspace, "OUTPUT": "TEMPORARY_OUTPUT"})["SENTENCE"]]
    said += [run(name, {**workspace, "OUTPUT": "TEMPORARY_OUTPUT"})["SUMMARY"] for name in ("usage", "kpi", "market")]
    run("insightreport", {**workspace, "OUTPUT": str(directory / "dashboard.pdf")})
    run("datasheet", {**workspace, "OUTPUT": str(directory / "informatiefiche.pdf")})
    return said


def synchronise(run, path: Path, url: str) -> dict:
    """Exchange with the central API."""
    return run("sync", {"WORKSPACE": str(path), "URL": url})


def show(directory: Path, project: Path, url: str) -> None:
    """Open QGIS on the project with the panels shown; without a display take pictures of the same window."""
    from evplanner_plugin.algorithms.demonstration.invented import NOOR

    profile = directory / "qgis"
    plugins = profile / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    link = plugins / "evplanner"
    if link.is_symlink():
        link.unlink()
    link.symlink_to(ROOT, target_is_directory=True)
    settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(
            "[PythonPlugins]\nevplanner=true\nprocessing=true\n\n[locale]\noverrideFlag=true\nuserLocale=nl\n"
            "globalLocale=nl_BE\n\n[app]\nprojections\\unknownCrsBehavior=NoAction\n\n[qgis]\n"
            "checkVersion=false\nshowTips=false\nnewsFeed\\disabled=true\n\n[evplanner]\n"
            f"author\\name={NOOR['ACTOR']}\nauthor\\role={NOOR['ROLE']}\nauthor\\department={NOOR['DEPARTMENT']}\n"
            f"central\\address={url}\n",
            encoding="utf-8",
        )
    environment = {
        **USERS_ENVIRONMENT,
        "QGIS_PLUGINPATH": str(plugins),
        "PYTHONPATH": str(next((ROOT / ".venv" / "lib").glob("python3.*")) / "site-packages"),
    }
    command = [
        "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profile), "--project", str(project),
        "--code", str(ROOT / "tools" / "show_demo.py"),
    ]
    if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        say("QGIS opens on the demo's project; close it to end.")
        subprocess.run(command, env=environment, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return
    pictures = directory / "screenshots"
    environment["EVPLANNER_SCREENSHOTS"] = str(pictures)
    shutil.rmtree(pictures, ignore_errors=True)
    done = subprocess.run(
        ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24", *command],
        env=environment, capture_output=True, text=True, timeout=180, check=False,
    )
    if done.returncode or not list(pictures.glob("window_*.png")):
        why = pictures / "error.txt"
        raise DemoError(
            f"QGIS did not show the project under Xvfb.\n{why.read_text() if why.exists() else done.stderr[-2000:]}"
        )
    say(f"Pictures of the QGIS window are in {pictures}.")


def main() -> None:
    """Run the demo from the workspace to the window."""
    wanted = options()
    directory = wanted.directory.resolve()
    started = time.monotonic()
    # A terminated demo stops its servers too, like an interrupted one.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    from central_api import CentralApi, CentralError

    try:
        prepare(directory)
        with qgis_with_plugin() as run:
            from demo_documents import write_documents
            from demo_pages import write_pages

            from evplanner_plugin.algorithms.demonstration.invented import NOOR
            from evplanner_plugin.algorithms.demonstration.past import add_history
            from evplanner_plugin.algorithms.demonstration.pictures import add_pictures
            from evplanner_plugin.algorithms.demonstration.review import (
                RECIPE,
                make_potential,
                propose,
                proposed,
                review,
            )
            from evplanner_plugin.errors import EvPlannerError

            try:
                path = directory / "lille.gpkg"
                central = CentralApi(directory / "central", port=wanted.port)
                set_aside(path, central)
                say("Starting the central API …")
                url = central.start()
                try:
                    from central_api import fill

                    with closing(central.connect()) as connection:
                        fill(connection, ROOT / "resources" / "demo" / "lille_base_data.gpkg")
                    create_workspace(run, path)
                    first = synchronise(run, path, url)
                    say(f"Synced: {first['PULLED']} rows in.")
                    say(f"An invented past: {add_history(path)} sites.")
                    make_potential(run, path)
                    propose(run, path)
                    say(f"Potential map computed; {len(proposed(path))} sites proposed.")
                    say(f"Review: {review(run, path)} new entries.")
                    say(f"Drawings in place of photos: {add_pictures(run, path)}.")
                    say("\n".join(write_documents(run, path, directory, NOOR)))
                    second = synchronise(run, path, url)
                    say("Synced: {PUSHED} rows out, {CONFLICTS} conflicts, {REFUSED} refused.".format(**second))
                    say(write_report(run, path, directory / "potentieelrapport.pdf"))
                    run("siterecord", {"WORKSPACE": str(path), "OUTPUT": str(directory / "locatiedossier.pdf")})
                    say("\n".join(write_insight(run, path, directory)))
                    project = write_pages(directory, path, RECIPE)
                    say(f"Written in {directory} after {time.monotonic() - started:.0f} s.")
                    if not wanted.no_window:
                        show(directory, project, url)
                finally:
                    central.stop()
            except EvPlannerError as error:
                raise DemoError(str(error)) from error
    except (DemoError, CentralError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
