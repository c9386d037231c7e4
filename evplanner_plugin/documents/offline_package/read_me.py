"""The text that lies in a package: what it is, how to open it, how it goes on, and whose map it shows."""

from __future__ import annotations

from collections.abc import Sequence

from ..vocabulary import translate
from .base_map import Credit


def read_me_name() -> str:
    """Name of the text's file, in the language of the package."""
    return translate("offline_package", "README.txt")


def read_me(
    *,
    title: str,
    made: str,
    files: Sequence[tuple[str, str]],
    credits_of_map: Sequence[Credit],
    zoomed: str,
    photos: bool,
    lacking: Sequence[str] = (),
) -> str:
    """Return the text. ``made`` says when and by what, ``files`` are names with what they are, ``zoomed`` says which
    zoom levels the map has, ``lacking`` what the map lacks."""
    parts = [
        title,
        "=" * len(title),
        made,
        "",
        *_section(translate("offline_package", "What is in it")),
        *(f"{name}: {what}" for name, what in files),
        *([] if photos else [translate(
            "offline_package",
            "The photos' images were left out; their thumbnails are there. They come back from the central API when"
            " they are asked for."
        )]),
        "",
        *_how_to_go_on(),
    ]  # fmt: skip
    if credits_of_map:
        parts += ["", *_section(translate("offline_package", "The base map")), zoomed, *lacking]
        parts += [_credit_line(credit) for credit in credits_of_map]
        parts.append(terms_sentence())
    return "\r\n".join(parts) + "\r\n"


def terms_sentence() -> str:
    """Return what must be known of map services before their tiles are taken along."""
    return translate(
        "offline_package",
        "Some map services forbid downloading in bulk, or handing the tiles on. Check their terms before you make or"
        " share a package."
    )


def _how_to_go_on() -> list[str]:
    """On a laptop, in QField, and back on the network."""
    return [
        *_section(translate("offline_package", "Open it on a laptop")),
        translate(
            "offline_package",
            "From a zip: first extract everything into a folder on the laptop's own disk. Then double-click the"
            " project (.qgs). QGIS 3.22 or later is needed, a network is not. With the plugin EV Planner the panels"
            " open on this workspace; without it the map, the sites and their log can be seen, and edited with QGIS's"
            " own tools."
        ),
        "",
        *_section(translate("offline_package", "Open it in QField")),
        translate(
            "offline_package",
            "Copy the folder or the zip to the device. In QField choose “Open local file”, then import the project"
            " folder or the ZIP, and open the project. Afterwards bring the whole folder back to a computer with QGIS,"
            " not only the GeoPackage: files that end in -wal belong to it. Photos in the workspace are not shown by"
            " QField."
        ),
        "",
        *_section(translate("offline_package", "Back on the network")),
        translate(
            "offline_package",
            "The workspace in this folder is a desk of its own. Open its project in QGIS with the plugin and choose"
            " Sync in the panel Charging Layers: what was written here goes to the central API, and from there to"
            " everybody. Never copy it over the workspace that it was made from: what was written there since would be"
            " lost."
        ),
        translate(
            "offline_package",
            "What had not been sent yet when the package was made is in both. Both send it, and it arrives once. Log"
            " entries are only ever added, so they never contradict each other; where both change the same field of the"
            " same site differently, the second to sync is asked which one counts. What is taken back in one of the two"
            " after the package was made stays in the other, and comes back when that one syncs."
        ),
    ]  # fmt: skip


def _section(title: str) -> list[str]:
    return [title, "-" * len(title)]


def _credit_line(credit: Credit) -> str:
    name = f"{credit.layer} ({credit.host})" if credit.host else credit.layer
    none = translate("offline_package", "the layer says nothing of its source")
    return f"{name}: {' '.join((credit.attribution or none).split())}"
