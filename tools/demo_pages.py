"""What the demo hands over: the QGIS project, the map as PNG and the summary page."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from qgis.core import QgsProject

from evplanner_plugin import bundled
from evplanner_plugin.algorithms.demonstration.project import fill_project, municipality_extent
from evplanner_plugin.documents import workspace_project
from evplanner_plugin.documents.potential_map import export_png, potential_map_layout
from evplanner_plugin.documents.summary import stacked_bar, write_summary
from evplanner_plugin.documents.vocabulary import status_title
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.state import SiteState, fold_all
from evplanner_plugin.errors import EvPlannerError
from evplanner_plugin.scoring.recipes.recipe import Recipe, localised
from evplanner_plugin.workspace.store import Workspace

LANGUAGE = "nl"
SOURCES = (
    "Straten en parkings © OpenStreetMap contributors, ODbL 1.0 (uittreksels 2013 en 2016). "
    "Gemeente: Statbel / Modellicentie Gratis Hergebruik. Wijken voor omgevingsanalyse, © gemeentebesturen, verzameld "
    "door Data & Analyse van de Vlaamse provincies. Gebouwenpark 2025: Statbel, CC BY 4.0.",
    "Laadpunten, gebruik, operatoren, een deel van de parkeervakken en de hele beoordeling zijn fictief. Woningen "
    "buiten Wechelderzande zijn langs de straten gespreid en niet gemeten.",
)
LABELS = {
    "language": LANGUAGE,
    "title": "Potentieelkaart laadinfrastructuur",
    "recipe": "Recept",
    "made": "gemaakt op",
    "map": "Potentieelkaart met de voorgestelde locaties",
    "reasons": "Waaruit de score van elke locatie bestaat:",
    "site": "Locatie",
    "score": "Score",
    "why": "Waarom",
    "status": "Status",
    "votes_for": "Voor",
    "votes_against": "Tegen",
    "last_comment": "Laatste opmerking",
}


def write_pages(directory: Path, workspace_path: Path, recipe_name: str) -> Path:
    """Write ``lille.qgz``, ``potentieelkaart.png`` and ``samenvatting.html``; returns the project's path."""
    recipe = Recipe.from_json(bundled.path("recipes", f"{recipe_name}.json").read_text(encoding="utf-8"))
    workspace = Workspace.open(workspace_path)
    project = QgsProject.instance()
    project.clear()
    potential = fill_project(project, workspace.path, recipe, LABELS["title"], LANGUAGE)
    title = f"{LABELS['title']} – {workspace.municipality}"
    recipe_title = localised(recipe.title, LANGUAGE)
    tables = ("proposed_site", "charging_location", "area")
    shown = [workspace_project.layer_of(project, table) for table in tables]
    streets = workspace_project.layer_of(project, "street")
    layout = potential_map_layout(
        project,
        LABELS["title"],
        layers=[*shown, potential, streets],
        legend_layers=[*shown[:2], potential],
        extent=municipality_extent(shown[2]),
        title=title,
        subtitle=f"{LABELS['recipe']} “{recipe_title}”, zeshoeken van 100 m; afstanden te voet over het stratennet",
        sources="\n".join(SOURCES),
    )
    target = directory / "lille.qgz"
    project.setTitle(title)
    project.setFileName(str(target))
    workspace_project.remember(project)
    if not project.write():
        raise EvPlannerError(
            "The project could not be written to {path}.",
            "Check that the folder can be written to and that the disk is not full.",
            path=target,
            details=project.error(),
        )
    export_png(layout, directory / "potentieelkaart.png")
    write_summary(directory / "samenvatting.html", _content(workspace, recipe, recipe_title), LABELS)
    return target


def _content(workspace: Workspace, recipe: Recipe, recipe_title: str) -> dict:
    sites = sorted((site for site in workspace.rows("proposed_site") if site["rank"]), key=lambda site: site["rank"])
    states = fold_all(LogEntry.from_row(row) for row in workspace.rows("site_log"))
    keys = [criterion.key for criterion in recipe.criteria]
    area = workspace.rows("area", {"level": "municipality"})[0]
    demand = workspace.rows("demand")
    public = workspace.rows("charging_location", {"access": "public"})
    approved = sum(site["id"] in states and states[site["id"]].status == "approved" for site in sites)
    figures = [
        ("woningen (Statbel 2025)", _number(area["dwellings"])),
        ("woningen zonder eigen parking (raming)", _number(sum(row["dwellings_without_parking"] for row in demand))),
        ("publieke laadlocaties (fictief)", _number(len(public))),
        ("voorgestelde locaties", _number(len(sites))),
        ("goedgekeurd", _number(approved)),
    ]
    return {
        "municipality": workspace.municipality,
        "nis": workspace.nis,
        "made_at": f"{datetime.now():%d-%m-%Y}",
        "recipe": recipe_title,
        "figures": figures,
        "map_image": "potentieelkaart.png",
        "criteria": [localised(criterion.title, LANGUAGE) for criterion in recipe.criteria],
        "sites": [_row(site, states.get(site["id"], SiteState()), keys) for site in sites],
        "sources": list(SOURCES),
        "notes": ["Voorbeeld met fictieve laadpunten en een fictieve beoordeling; straten en gemeente zijn echt."],
    }


def _row(site: dict, state: SiteState, keys: list[str]) -> dict:
    contributions = site["contributions"]
    if isinstance(contributions, str):
        contributions = json.loads(contributions)
    return {
        "name": site["name"],
        "score": f"{site['score']:.2f}".replace(".", ","),
        "bar": stacked_bar(contributions or {}, keys),
        "status": status_title(state.status),
        "up": state.votes[0] or "",
        "down": state.votes[1] or "",
        "last_comment": str(state.comments[-1].payload.get("text", "")) if state.comments else "",
    }


def _number(value: float) -> str:
    """Whole number with a space between thousands, as is usual in Belgium."""
    return f"{value:,.0f}".replace(",", "\u202f")
