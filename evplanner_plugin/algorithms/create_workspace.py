"""Processing algorithm ``createworkspace``."""

from __future__ import annotations

import difflib
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from ..workspace.schema import DEFAULT_EPSG, RECOGNISED_EPSG
from .base import EvPlannerAlgorithm


class CreateWorkspace(EvPlannerAlgorithm):
    """A municipality's GeoPackage from the bundled areas."""

    NAME = "createworkspace"

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Create workspace")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Makes the GeoPackage in which a municipality plans its charging points")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Makes the workspace of one Flemish municipality: a GeoPackage with the layers and tables for charging"
            " locations, demand, proposed sites and their log, filled with the municipality's area, its"
            " neighbourhoods and its building stock. The municipality is given by its NIS code or its name, e.g."
            " 13019 or Lille. A file that is there already is never overwritten."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("municipality,workspace,GeoPackage,new,NIS,charging").split(",")

    def createInstance(self) -> CreateWorkspace:
        """Return a fresh instance, which offers the municipalities in its dialog."""
        instance = CreateWorkspace()
        instance._for_dialog = True
        return instance

    _for_dialog = False
    """The instance that the registry keeps must not read the areas: QGIS's start does not wait for files."""

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        municipality = QgsProcessingParameterString("NIS", self.tr("Municipality (NIS code or name)"))
        if self._for_dialog:
            # The list begins with nothing, so that nobody gets the first municipality by mistake.
            municipality.setMetadata({"widget_wrapper": {"value_hints": ["", *_names()]}})
        self.add(municipality, self.tr("NIS code of five digits, or the municipality's name, e.g. 13019 or Lille."))
        self.add(
            QgsProcessingParameterCrs(
                "CRS", self.tr("Coordinate system"), defaultValue=f"EPSG:{DEFAULT_EPSG}", optional=True
            ),
            self.tr("Belgian Lambert 72 (EPSG:31370) or Lambert 2008 (EPSG:3812 or EPSG:11219)."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Workspace"), self.tr("GeoPackage (*.gpkg)")),
            self.tr("The new file; on a local disk, not on a network drive."),
        )
        self.addOutput(QgsProcessingOutputString("MUNICIPALITY", self.tr("Municipality")))
        self.addOutput(QgsProcessingOutputString("NIS", self.tr("NIS code")))

    def compute(self, parameters, context, feedback) -> dict:
        """Make the file."""
        from ..workspace.areas import municipalities
        from ..workspace.create import create_workspace

        nis, name = find_municipality(self.parameterAsString(parameters, "NIS", context), municipalities())
        crs = self.parameterAsCrs(parameters, "CRS", context)
        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        if path.suffix.lower() != ".gpkg":
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "A workspace is a GeoPackage, and {path} does not end in .gpkg."),
                QT_TRANSLATE_NOOP("errors", "Give a file name that ends in .gpkg."),
                path=str(path),
            )
        create_workspace(path, nis, epsg=_epsg(crs))
        feedback.setProgress(100)
        feedback.pushInfo(self.tr("Workspace of {name} ({nis}).").format(name=name, nis=nis))
        return {"OUTPUT": str(path), "MUNICIPALITY": name, "NIS": nis}


def _names() -> list[str]:
    """Names of all municipalities; none where the areas cannot be read, which the run then tells."""
    from ..workspace.areas import municipalities

    try:
        return [name for _, name in municipalities()]
    except EvPlannerError:
        return []


def find_municipality(text: str, municipalities: list[tuple[str, str]]) -> tuple[str, str]:
    """Return ``(nis, name)`` of the municipality that ``text`` means, by code or by name in any case.

    :raises BadInput: there is none; the remedy names those that are spelled alike.
    """
    wanted = text.strip()
    by_name = {}
    for nis, name in municipalities:
        if wanted in (nis, f"{nis} {name}"):
            return nis, name
        by_name[name.casefold()] = nis, name
    if wanted.casefold() in by_name:
        return by_name[wanted.casefold()]
    alike = [by_name[name][1] for name in difflib.get_close_matches(wanted.casefold(), list(by_name), 3)]
    raise BadInput(
        QT_TRANSLATE_NOOP("errors", "“{text}” is no Flemish municipality of today."),
        QT_TRANSLATE_NOOP("errors", "Give the NIS code of five digits or the name, for example {examples}."),
        text=wanted,
        examples=", ".join(alike) or "13019, Lille",
    )


def _epsg(crs: QgsCoordinateReferenceSystem) -> int:
    if not crs.isValid():
        return DEFAULT_EPSG
    authority, _, code = crs.authid().partition(":")
    if authority == "EPSG" and code.isdigit():
        return int(code)
    raise BadInput(
        QT_TRANSLATE_NOOP("errors", "A workspace cannot be kept in {crs}."),
        QT_TRANSLATE_NOOP("errors", "Choose one of {allowed}; layers in other systems are reprojected when read."),
        crs=crs.authid() or crs.description(),
        allowed=", ".join(f"EPSG:{code}" for code in RECOGNISED_EPSG),
    )
