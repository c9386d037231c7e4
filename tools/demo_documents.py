"""What the demo's town writes and hands over: regulation, site sheets, package, register, answers, resident map.

The decisions, the concession holder and his answer are invented, and say so.
"""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

DECISION_DATE = "2026-12-15"
HOLDER = "Concessiehouder (fictief)"
CONTACT = "Dienst mobiliteit (fictief)"


def write_documents(run, path: Path, directory: Path, author: dict) -> list[str]:
    """Write everything for the sites that are approved; returns sentences to say.

    What is approved is handed over, once, and the form comes back with the day on which it was received.
    """
    from evplanner_plugin.workspace.site_log import read_summaries
    from evplanner_plugin.workspace.store import Workspace

    workspace = {"WORKSPACE": str(path)}
    summaries = read_summaries(Workspace.open(path))
    approved = ",".join(sorted(id for id, summary in summaries.items() if summary.status == "approved"))
    said = []
    if approved:
        drafted = run("regulation", {
            **workspace, **author, "SITES": approved, "DECISION_DATE": DECISION_DATE, "ORGAN": 1,
            "OUTPUT": str(directory / "reglement"),
        })  # fmt: skip
        said.append(f"Regulation drafted: {drafted['SITES_WRITTEN']} sites, {drafted['TO_FILL']} places to fill in.")
        run("sitesheets", {**workspace, "SITES": approved, "OUTPUT": str(directory / "locatiefiches.pdf")})
        said.append(_hand_over(run, workspace, directory, author))
    run("register", {**workspace, "OUTPUT": str(directory / "register.pdf")})
    answers = directory / "antwoorden"
    if not answers.exists():
        answered = run("answerrequests", {**workspace, "OUTPUT": str(answers)})
        said.append("Requests: {WITHIN} with a point within reach on foot, {BEYOND} beyond it.".format(**answered))
    page = {"CONTACT": CONTACT, "OUTPUT": str(directory / "bewonerskaart")}
    shown = run("residentmap", {**workspace, **page})
    said.append("Resident map: {EXISTING} points there, {PLANNED} planned, {DECIDED} decided.".format(**shown))
    return said


def _hand_over(run, workspace: dict, directory: Path, author: dict) -> str:
    """Hand the decided sites over and read the holder's answer; returns what the package holds."""
    from evplanner_plugin.domain.charging.days import today

    package = directory / "overdracht.zip"
    recipient = {"RECIPIENT": HOLDER, "CONTACT": CONTACT}
    handed = run("handover", {**workspace, **author, **recipient, "OUTPUT": str(package)})
    returned = directory / "antwoord_concessiehouder.csv"
    with zipfile.ZipFile(package) as whole:
        text = whole.read("return.csv").decode("utf-8-sig")
    titles, *rows = csv.reader(io.StringIO(text), delimiter=";")
    # The day in Belgium: the packages are dated by it, wherever and at whatever hour the demo runs.
    received, installed = titles.index("Ontvangst bevestigd op"), titles.index("Geplaatst op")
    for row in rows:
        row[received] = row[received] or ("" if row[installed] else today())
    with returned.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([titles, *rows])
    run("importreturn", {**workspace, **author, "SOURCE": str(returned), "HOLDER": HOLDER})
    return handed["DIFFERENCE"]
