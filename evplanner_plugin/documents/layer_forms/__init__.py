"""Forms of the workspace's layers for QGIS's own editing tools: titles, choices, defaults, constraints.

They hold with and without the plugin, for they are plain QGIS. The bundled styles carry them into every new
workspace; :func:`set_up_form` puts them into a project in QGIS's language, and never over what somebody changed.
"""

from .set_up import set_up_form

__all__ = ["set_up_form"]
