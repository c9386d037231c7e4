"""What a WFS answers in XML: its capabilities, and features in GML 3.2, 3.1 or 2."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ...domain.charging.model import Rejected
from ...errors import QT_TRANSLATE_NOOP
from .coordinates import DEGREES, is_urn
from .documents import Document
from .folding import Row
from .problems import NOT_AN_OBJECT, SourceError, other_content
from .qgis_xml import Node, subtrees
from .values import number, text

_MEMBERS = {"member", "featureMember"}
_EXCEPTIONS = ("ExceptionReport", "ServiceExceptionReport")
_POSITIONS = ("pos", "posList", "coordinates")
_SYSTEMS = ("DefaultCRS", "OtherCRS", "DefaultSRS", "OtherSRS")
_MOST_VALUES = 300


@dataclass
class Offered:
    """What a service offers: names of feature types and the CRS of each, output formats, the most features it gives at
    once (0: not told), and the version in which it answers."""

    layers: list[str] = field(default_factory=list)
    systems: dict[str, list[str]] = field(default_factory=dict)
    formats: list[str] = field(default_factory=list)
    most: int = 0
    version: str = "2.0.0"


def capabilities(document: Document) -> Offered:
    """The capabilities of a WFS; :class:`~evplanner_plugin.errors.EvPlannerError` where they are none."""
    offered = Offered()
    found = subtrees(document, {"FeatureType", "Operation", "Constraint", "ExceptionText"})
    root = next(found)
    refused = ""
    for node in found:
        if node.name == "FeatureType":
            name = text(node.words("Name"), 200)
            if name:
                offered.layers.append(name)
                offered.systems[name] = [text(each.text, 100) for each in node.descendants(*_SYSTEMS)]
        elif node.name == "Operation" and node.attributes.get("name") == "GetFeature":
            for parameter in node.all("Parameter"):
                if parameter.attributes.get("name") == "outputFormat":
                    offered.formats += [text(each.text, 100) for each in parameter.descendants("Value")]
            for each in node.all("Constraint"):
                _take_constraint(each, offered)
        elif node.name == "Constraint":
            _take_constraint(node, offered)
        elif node.name == "ExceptionText":
            refused = refused or text(node.text, 300)
    _refuse_exception(root, refused, document)
    if root.name != "WFS_Capabilities":
        raise other_content(document.name, root.name)
    offered.version = text(root.attributes.get("version"), 10) or offered.version
    return offered


def rows_of(document: Document, first: int = 1) -> Iterator[Row | Rejected]:
    """The features of a collection as rows, numbered from ``first``."""
    for count, feature in enumerate(members(document), start=first):
        yield _row(feature, count)


def members(document: Document) -> Iterator[Node]:
    """The features of a collection, each as the tree it is; an error where the document is no collection."""
    found = subtrees(document, {*_MEMBERS, "ExceptionText", "ServiceException"}, inside={"featureMembers"})
    root = next(found)
    refused = ""
    for node in found:
        if node.name in ("ExceptionText", "ServiceException"):
            refused = refused or text(node.text, 300)
            continue
        yield from node.children if node.name in _MEMBERS else [node]
    _refuse_exception(root, refused, document)
    if root.name != "FeatureCollection":
        raise other_content(document.name, root.name)


def matched(document: Document) -> int | None:
    """How many features there are in all, None where the collection does not tell."""
    told = number(next(subtrees(document, ())).attributes.get("numberMatched"))
    return None if told is None else int(told)


def names_next(document: Document) -> bool:
    """Whether a collection names the next page."""
    return bool(next(subtrees(document, ())).attributes.get("next"))


def _take_constraint(node: Node, offered: Offered) -> None:
    if node.attributes.get("name") == "CountDefault":
        offered.most = int(number(node.words("DefaultValue")) or 0)


def _refuse_exception(root: Node, refused: str, document: Document) -> None:
    if root.name in _EXCEPTIONS:
        raise SourceError(
            QT_TRANSLATE_NOOP("errors", "The server at {url} refuses: {words}"),
            QT_TRANSLATE_NOOP("errors", "Check the address and the name of the layer."),
            url=document.name, words=refused or "?",
        )


def _row(feature: Node, count: int) -> Row | Rejected:
    if not feature.children:
        return Rejected(str(count), NOT_AN_OBJECT, text(feature.name, 60))
    values: dict[str, object] = {}
    point, crs, registry_order = None, DEGREES, False
    for each in feature.children[:_MOST_VALUES]:
        if each.name == "boundedBy":
            continue
        if not each.children:
            values[each.name] = each.text.strip() or None
        elif point is None:
            point, crs = _geometry(each, "")
            registry_order = is_urn(crs)
    name = text(feature.attributes.get("id") or feature.attributes.get("fid"), 100)
    return Row(name or str(count), values, point, crs, registry_order, unsure=True)


def _geometry(node: Node, crs: str) -> tuple[tuple[float, float] | None, str]:
    """The middle of the first geometry within a property, and its CRS."""
    crs = node.attributes.get("srsName", crs)
    if node.name in _POSITIONS:
        numbers = [number(part) for part in node.text[:10_000].replace(",", " ").split()]
        pairs = [(x, y) for x, y in zip(numbers[::2], numbers[1::2]) if x is not None and y is not None]
        if not pairs:
            return None, crs
        xs, ys = [x for x, _ in pairs], [y for _, y in pairs]
        return ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2), crs
    for each in node.children:
        found, own = _geometry(each, crs)
        if found is not None:
            return found, own
    return None, crs
