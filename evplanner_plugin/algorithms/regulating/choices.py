"""What the parameters of ``regulation`` mean, each refused in one sentence where it can mean nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ...documents.office.fill import KINDS
from ...errors import QT_TRANSLATE_NOOP, BadInput
from ...workspace.sites import read_sites
from ..chosen_sites import named_sites
from ..recipe_choice import read_object


def chosen_ids(workspace, text: str) -> list[str]:
    """The sites that ``text`` names.

    :raises BadInput: it names none, or one that the workspace lacks.
    """
    site_ids = named_sites(text, {site.id for site in read_sites(workspace)})
    if not site_ids:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "No site is chosen."),
            QT_TRANSLATE_NOOP("errors", "Choose the sites for which a regulation is to be drafted."),
        )
    return site_ids


def given_places(value: object) -> Mapping[str, Mapping]:
    """What is given of places by site id, from JSON.

    :raises BadInput: it is no object with an object for each site.
    """
    places = read_object(value, "PLACES")
    for site_id, given in places.items():
        if not isinstance(given, dict):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The place given for {site} is no JSON object."),
                QT_TRANSLATE_NOOP("errors", "Give an object for each site, e.g. {example}."),
                site=site_id,
                example='{"at": "huisnummer 12", "bays": 2}',
            )
    return places


def given_template(text: str) -> Path | None:
    """The template in the file that ``text`` names, None where it names none.

    :raises BadInput: there is no such file, or it is no template.
    """
    if not text.strip():
        return None
    path = Path(text.strip())
    if path.suffix.lower() not in KINDS or not path.is_file():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There is no template {path}."),
            QT_TRANSLATE_NOOP("errors", "Choose a file that ends in .odt or .docx."),
            path=str(path),
        )
    return path
