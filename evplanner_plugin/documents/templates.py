"""Pages made from the bundled templates."""

from __future__ import annotations

from typing import Any

from .. import bundled
from ..packages import missing


def filled_template(name: str, **content: Any) -> str:
    """The template ``name`` of ``resources/templates`` with ``content``, all of which is text in it, never markup.

    Raises :class:`MissingPackage` where jinja2 is not installed.
    """
    try:
        from jinja2 import Environment, FileSystemLoader, StrictUndefined
    except ImportError as error:
        raise missing(["jinja2"]) from error
    environment = Environment(
        loader=FileSystemLoader(str(bundled.path("templates"))), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template(name).render(**content)
