"""What the algorithms share that talk to the central API: its address, the login, and the carrier of requests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingParameterAuthConfig, QgsProcessingParameterString

from .base import EvPlannerAlgorithm


class CentralAlgorithm(EvPlannerAlgorithm):
    """An algorithm with the parameters ``WORKSPACE``, ``URL`` and ``AUTHCFG``."""

    path = ""
    project = None
    _transport = None
    _url = ""

    def add_central(self) -> None:
        """Add the parameters ``URL`` and ``AUTHCFG``."""
        self.add(
            QgsProcessingParameterString("URL", self.tr("Address of the central API")),
            self.tr("Address of the landing page, e.g. https://laden.example.be/api."),
        )
        self.add(
            QgsProcessingParameterAuthConfig("AUTHCFG", self.tr("Login"), optional=True),
            self.tr("A configuration of QGIS's authentication store; nothing for an API without login."),
        )

    def look_up(self, parameters, context, feedback) -> None:
        """Take the login out of QGIS's store, and fetch a first token where it needs one (main thread)."""
        from ..sync.carriers.qgis_bridge import transport_for

        self.path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self.project = context.project()
        self._url = self.parameterAsString(parameters, "URL", context).strip()
        login = self.parameterAsString(parameters, "AUTHCFG", context)
        self._transport = transport_for(self._url, login, feedback.isCanceled)

    @contextmanager
    def client(self) -> Iterator:
        """A client of the central API; its connections are closed at the end."""
        from ..sync.server.client import FeaturesClient

        try:
            yield FeaturesClient(self._transport, self._url)
        finally:
            self._transport.close()
