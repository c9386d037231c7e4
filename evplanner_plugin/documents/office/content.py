"""What a document says, without how it looks: fields, and blocks of paragraphs, pictures and tables.

All texts are texts: whatever stands in them (quotes, ``<b>``, ``{{town}}``) is shown as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Union

TO_CONFIRM = "te bevestigen: "


@dataclass(frozen=True)
class ToFill:
    """Something that a person must still fill in; shown as ``[in te vullen: what]``, highlighted.

    ``what`` may begin with "te bevestigen:" where something is known that a person must confirm; then it stands alone.
    """

    what: str

    @property
    def shown(self) -> str:
        """What stands in the document."""
        return f"[{self.what}]" if self.what.startswith(TO_CONFIRM) else f"[in te vullen: {self.what}]"


Run = Union[str, ToFill]
"""A stretch of text. A line end in it is a line end in the paragraph."""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph. ``style`` is the name that people see of a paragraph style of the template.

    "" or a style that the template lacks: the style of the paragraph that the block stands in for. ``Measure`` is
    numbered by the template, from 1 again after every heading and article.
    """

    runs: Sequence[Run]
    style: str = ""


@dataclass(frozen=True)
class Picture:
    """A picture (``image``: a PNG or JPEG file's bytes), ``width_mm`` wide (less where the page is narrower).

    ``caption`` stands below it ("" for none); ``description`` is read to who cannot see it. Bytes that are no picture
    are shown as something to fill in.
    """

    image: bytes
    width_mm: float
    caption: str
    description: str


@dataclass(frozen=True)
class Table:
    """A table: ``titles`` of its columns, which are repeated on every page, and rows with a cell for each."""

    titles: Sequence[str]
    rows: Sequence[Sequence[Run]]


@dataclass(frozen=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Union[Paragraph, Picture, Table, PageBreak]


@dataclass(frozen=True)
class Content:
    """Everything a template may ask for, by the name in its ``{{…}}``; what it doesn't name is not used.

    ``fields`` stand within a line, ``blocks`` in place of a paragraph that is only ``{{name}}``. ``title`` is the
    document's title for readers of its properties; the field ``subject`` where it is not given.
    """

    fields: Mapping[str, Run] = field(default_factory=dict)
    blocks: Mapping[str, Sequence[Block]] = field(default_factory=dict)
    title: str = ""
