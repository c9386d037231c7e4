"""Pages made from the bundled templates."""

from __future__ import annotations

from typing import Any

from .. import bundled
from ..errors import QT_TRANSLATE_NOOP, MissingPackage


def filled_template(name: str, **content: Any) -> str:
    """The template ``name`` of ``resources/templates`` with ``content``, all of which is text in it, never markup.

    Raises :class:`MissingPackage` where jinja2 is not installed.
    """
    try:
        from jinja2 import Environment, FileSystemLoader, StrictUndefined
    except ImportError as error:
        raise MissingPackage(
            QT_TRANSLATE_NOOP("errors", "The Python package {package} is missing, so the page cannot be made."),
            QT_TRANSLATE_NOOP("errors", "Install {package} in QGIS's Python, or choose another format."),
            package="jinja2",
        ) from error
    environment = Environment(
        loader=FileSystemLoader(str(bundled.path("templates"))), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template(name).render(**content)
