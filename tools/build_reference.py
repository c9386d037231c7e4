"""Write docs/ALGORITHMS.md: every Processing algorithm with its parameters and outputs, as the provider declares them.

    tools/build_reference.py

What stands there is what QGIS's toolbox shows; a test holds the page against the provider.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "ALGORITHMS.md"

HEAD = """# Algorithms

<!-- Written by tools/build_reference.py from the provider itself; change the algorithms, not this page. -->

All that EV Planner does is a Processing algorithm: the panels, the toolbox, models, Python and the command line run the
same ones.

```sh
qgis_process plugins enable evplanner
qgis_process run evplanner:createworkspace --NIS=13019 --OUTPUT=lille.gpkg --json
```

```python
processing.run("evplanner:createworkspace", {"NIS": "13019", "OUTPUT": "lille.gpkg"})
```

Bad input ends with one sentence that says what is wrong and what to do, and with an exit code that is not 0. Ids and
parameters do not change from one version to the next; what is in italics may be left out. (On Debian 12 call
`qgis_process.bin`: its wrapper passes an option that the program refuses.)
"""

KINDS = {
    "authcfg": "login in QGIS's authentication store",
    "boolean": "true or false",
    "crs": "CRS",
    "distance": "distance",
    "enum": "number of the choice",
    "extent": "extent",
    "field": "field",
    "file": "file",
    "fileDestination": "new file",
    "folderDestination": "new folder",
    "layer": "layer",
    "multilayer": "layers",
    "number": "number",
    "point": "point",
    "raster": "raster layer",
    "rasterDestination": "new raster",
    "sink": "new layer",
    "source": "vector layer",
    "string": "text",
    "vector": "vector layer",
    "vectorDestination": "new layer",
}
"""What a type of parameter or output is called here; a type that lacks is a fault of this list."""

OUTPUTS = {
    "outputBoolean": "true or false",
    "outputFile": "file",
    "outputFolder": "folder",
    "outputHtml": "page",
    "outputNumber": "number",
    "outputRaster": "raster",
    "outputString": "text",
    "outputVector": "layer",
}


def reference(provider) -> str:
    """Return the page for ``provider``, in English."""
    groups: dict[str, list] = {}
    for algorithm in provider.algorithms():
        groups.setdefault(algorithm.group(), []).append(algorithm)
    parts = [HEAD]
    for group, members in sorted(groups.items()):
        members.sort(key=lambda algorithm: algorithm.displayName())
        links = ", ".join(f"[{each.displayName()}](#{each.name()})" for each in members)
        parts.append(f"## {group}\n\n{links}\n")
        parts += [_section(each) for each in members]
    return "\n".join(parts)


def _section(algorithm) -> str:
    lines = [f"### {algorithm.name()}", "", f"**{algorithm.displayName()}.** {algorithm.shortDescription()}.", ""]
    lines += [f"{paragraph}\n" for paragraph in algorithm.shortHelpString().split("\n") if paragraph.strip()]
    lines += ["| Parameter | | Kind | Unless said |", "|---|---|---|---|"]
    lines += [_parameter(each) for each in algorithm.parameterDefinitions() if not _hidden(each)]
    declared = {each.name() for each in algorithm.parameterDefinitions()}
    results = [each for each in algorithm.outputDefinitions() if each.name() not in declared]
    if results:
        lines += ["", "| Output | | Kind |", "|---|---|---|"]
        lines += [f"| `{each.name()}` | {_cell(each.description())} | {OUTPUTS[each.type()]} |" for each in results]
    return "\n".join([*lines, ""])


def _hidden(parameter) -> bool:
    from qgis.core import QgsProcessingParameterDefinition

    return bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden)


def _parameter(parameter) -> str:
    from qgis.core import QgsProcessingParameterDefinition

    optional = bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
    told = f"**{_cell(parameter.description())}.** {_cell(parameter.help())}".replace("..**", ".**")
    name = f"*`{parameter.name()}`*" if optional else f"`{parameter.name()}`"
    return f"| {name} | {told} | {_kind(parameter)} | {_default(parameter)} |"


def _kind(parameter) -> str:
    kind = KINDS[parameter.type()]
    if parameter.type() == "enum":
        options = "; ".join(f"{number} {option}" for number, option in enumerate(parameter.options()))
        several = "numbers of the choices" if parameter.allowMultiple() else kind
        return _cell(f"{several}: {options}")
    return kind


def _default(parameter) -> str:
    value = parameter.defaultValue()
    if value is None or value == "" or value == []:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return _cell(f"{value:g}" if isinstance(value, float) else str(value))


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def main() -> None:
    """Write the page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from evplanner_plugin.algorithms.provider import EvPlannerProvider

    provider = EvPlannerProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    PAGE.write_text(reference(provider), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {len(provider.algorithms())} algorithms")
    QgsApplication.processingRegistry().removeProvider(provider)
    application.exitQgis()


if __name__ == "__main__":
    main()
