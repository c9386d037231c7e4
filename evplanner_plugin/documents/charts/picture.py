"""A drawn chart as Qt's picture, for paper and image files."""

from __future__ import annotations

from qgis.PyQt.QtGui import QImage

from .chart import Chart
from .drawing import Drawn, draw
from .look import Look


def image_of(drawn: Drawn) -> QImage:
    """The pixels as a picture that keeps them itself, in the format in which Qt paints without converting."""
    kind = QImage.Format.Format_ARGB32_Premultiplied if drawn.transparent else QImage.Format.Format_RGB32
    image = QImage(drawn.pixels, drawn.width, drawn.height, 4 * drawn.width, kind).copy()
    image.setDevicePixelRatio(drawn.ratio)
    return image


def picture(chart: Chart, width: float, height: float, look: Look, ratio: float = 1.0) -> QImage:
    """``chart`` drawn as in :func:`.drawing.draw`, with its words as the picture's description."""
    image = image_of(draw(chart, width, height, look, ratio))
    image.setText("Title", chart.title)
    image.setText("Description", chart.words)
    return image
