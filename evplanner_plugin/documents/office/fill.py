"""A house-style template filled with content: the one door of this room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

from ... import bundled
from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..whole_file import whole_file
from .archive import read_archive, write_archive
from .content import Content
from .docx import DocxTemplate
from .odt import OdtTemplate
from .placeholders import Filling

KINDS = (".odt", ".docx")
"""Templates that can be filled."""

FORMATS = (".odt", ".docx", ".pdf")
"""Documents that can be made."""


@dataclass(frozen=True)
class Filled:
    """What became of it: how many places a person must still fill in, and which styles the template lacks."""

    to_fill: int
    missing_styles: tuple[str, ...] = ()


def template_for(given: Optional[Path], name: str, kind: str) -> Path:
    """The template to make a document of ``kind`` (".odt" or ".docx") from.

    ``given`` where it is of that kind, else the file beside it with the other ending, else the bundled
    ``resources/templates/<name><kind>``. Existence is looked at when it is filled.
    """
    if given is None:
        return bundled.path("templates", f"{name}{kind}")
    if given.suffix.lower() == kind:
        return given
    beside = given.with_suffix(kind)
    return beside if beside.is_file() else bundled.path("templates", f"{name}{kind}")


def fill(template: Path, content: Content, output: Path, cancelled: Callable[[], None] = lambda: None) -> Filled:
    """Fill ``template`` with ``content`` and write it to ``output``, whole or not at all.

    The ending of ``output`` says what is made: ``.odt`` from an ``.odt``, ``.docx`` from a ``.docx``, ``.pdf`` from
    either. What the template names and the content lacks stays visible as ``[in te vullen: name]``. ``cancelled`` is
    called often and raises where the user wants to stop. May be called in any thread.

    :raises BadInput: the template is damaged, too large, protected with a password, or of another kind.
    :raises EvPlannerError: nothing can be written to ``output``.
    """
    kind, wanted = template.suffix.lower(), output.suffix.lower()
    if kind not in KINDS or wanted not in FORMATS or wanted not in (kind, ".pdf"):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A document “{ending}” cannot be made from the template “{name}”."),
            QT_TRANSLATE_NOOP("errors", "Choose a template that ends in .odt or .docx, like the document."),
            name=template.name,
            ending=output.suffix or output.name,
        )
    filling = Filling(content)
    document = _document(template, filling, cancelled)
    document.fill_all()
    cancelled()
    with whole_file(output) as draft:
        if wanted == ".pdf":
            from .paper.write import write_pdf

            write_pdf(draft, document.paper(), cancelled)
        else:
            write_archive(draft, document.parts())
    return Filled(filling.to_fill, tuple(filling.missing_styles))


def _document(template: Path, filling: Filling, cancelled: Callable[[], None]) -> Union[OdtTemplate, DocxTemplate]:
    parts = read_archive(template)
    return (OdtTemplate if template.suffix.lower() == ".odt" else DocxTemplate)(template, parts, filling, cancelled)
