"""From chosen sites to the drafts of their regulations: everything but the parameters and the files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ...documents.regulation.annex import annex_of
from ...documents.regulation.files import Draft
from ...documents.regulation.machine_readable import json_ld
from ...documents.regulation.office_content import content_of, to_fill
from ...documents.regulation.site_motives import read_motives
from ...documents.site_map.map_picture import MapLook
from ...domain.regulation.legal import COLLEGE, COUNCIL
from ...domain.regulation.place import Place, listed, sentences_about
from ...domain.regulation.regulation import Decision, Regulation, regulations
from ...domain.regulation.wording import Wording
from ...errors import QT_TRANSLATE_NOOP, EvPlannerError
from ...workspace.legal_texts import read_legal_texts
from ...workspace.parameters import read_parameters

_ORGANS = {
    COUNCIL: COUNCIL,
    "gemeenteraad": COUNCIL,
    COLLEGE: COLLEGE,
    "college van burgemeester en schepenen": COLLEGE,
}
"""What the parameter of the organ may say, and which is meant."""


@dataclass(frozen=True)
class Made:
    """The drafts, what is still to be filled in in each, and the sentences that a person should read."""

    drafts: Sequence[Draft]
    to_fill: Sequence[int]
    notices: Sequence[EvPlannerError]


def decision_of(workspace, day: date, organ: str, delegation: str, number: str) -> Decision:
    """Who decides, from what is given ("" where nothing is) and what the workspace's parameters say of the town.

    :raises WorkspaceError: the workspace cannot be read.
    """
    values = {
        id: "" if parameter.value is None else " ".join(str(parameter.value).split())
        for id, parameter in read_parameters(workspace).items()
        if id.startswith("documents_")
    }

    def said(name: str) -> str:
        return values.get(f"documents_{name}", "")

    return Decision(
        day=day,
        town=workspace.municipality,
        organ=organ or _ORGANS.get(said("competent_organ").lower(), ""),
        delegation=" ".join(delegation.split()) or said("delegation_decision"),
        number=_numbered(said("numbering"), " ".join(number.split()), day),
        plan=said("approved_plan"),
        chairperson=said("chairperson"),
        mayor=said("mayor"),
        general_director=said("general_director"),
        website=said("website"),
    )


def make_drafts(
    workspace,
    decision: Decision,
    places: Sequence[Place],
    look: MapLook | None,
    *,
    photos: bool,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Made:
    """A draft for each category of road among ``places``, with annexes; ``look`` None leaves the maps out.

    :raises BadInput: a site was rejected or cancelled, or no legal text holds on the day.
    :raises Cancelled: soon after ``cancelled`` says so.
    :raises WorkspaceError: the workspace cannot be read.
    """
    wording = Wording.bundled()
    read = read_motives(workspace, [place.site_id for place in places], cancelled)
    made = regulations(decision, places, read.motives, read_legal_texts(workspace), wording, look is not None)
    drafts, left, without = [], [], []
    for number, each in enumerate(made):
        annex = annex_of(
            workspace, each.articles, wording, look, photos=photos, cancelled=cancelled,
            progress=lambda fraction, done=number: progress((done + fraction) / len(made)),
        )  # fmt: skip
        machine = json_ld(each, wording, workspace.nis, workspace.epsg)
        drafts.append(Draft(each, content_of(each, annex, wording), machine))
        left.append(to_fill(each, annex))
        without += annex.without_photo
    notices = [*_about(decision, made), *read.notices, *sentences_about(places), *_about_photos(without)]
    return Made(drafts, left, notices)


def _about(decision: Decision, made: Sequence[Regulation]) -> list[EvPlannerError]:
    """Sentences on who decides and on what the draft rests."""
    found = []
    if not decision.organ:
        found.append(
            EvPlannerError(
                QT_TRANSLATE_NOOP("errors", "It is not known whether the council or the college decides."),
                QT_TRANSLATE_NOOP("errors", "Choose the organ, or fill in the parameter documents_competent_organ."),
            )
        )
    if decision.organ == COLLEGE and not decision.delegation:
        found.append(
            EvPlannerError(
                QT_TRANSLATE_NOOP(
                    "errors", "The council's decision that delegates regulations to the college is missing."
                ),
                QT_TRANSLATE_NOOP("errors", "Name it, or fill in the parameter documents_delegation_decision."),
            )
        )
    confirm: Mapping[str, None] = dict.fromkeys(
        text.to_confirm for regulation in made for text in regulation.texts if text.to_confirm
    )
    if confirm:
        found.append(
            EvPlannerError(
                QT_TRANSLATE_NOOP("errors", "To be confirmed before the decision: {what}."),
                QT_TRANSLATE_NOOP("errors", "Look it up, and correct the table of legal texts where it is known."),
                what="; ".join(confirm),
            )
        )
    return found


def _about_photos(places: Sequence[Place]) -> list[EvPlannerError]:
    if len(places) == 1:
        return [
            EvPlannerError(
                QT_TRANSLATE_NOOP("errors", "“{site}” has no photo."),
                QT_TRANSLATE_NOOP("errors", "Add one, or take the line out of the annex."),
                site=places[0].name,
            )
        ]
    if places:
        return [
            EvPlannerError(
                QT_TRANSLATE_NOOP("errors", "{count} sites have no photo: {sites}."),
                QT_TRANSLATE_NOOP("errors", "Add some, or take the lines out of the annex."),
                count=len(places),
                sites=listed(place.name for place in places),
            )
        ]
    return []


def _numbered(pattern: str, number: str, day: date) -> str:
    """The number as the town writes it, "" where none is given: ``AR-{year}-{number}`` is ``AR-2026-7``."""
    if not number or "{number}" not in pattern:
        return number
    return pattern.replace("{year}", str(day.year)).replace("{number}", number)
