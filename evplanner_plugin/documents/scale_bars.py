"""Figures of scale bars in layouts, in the language of the document: QGIS would write them in its own."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsLayoutItemScaleBar, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from .local_figures import locale


def spell_figures(bar: QgsLayoutItemScaleBar) -> None:
    """Give ``bar`` the signs between figures of the language that is spoken; those that somebody chose stay.

    Only in XML does QGIS take them from Python: there, a sign is a QChar.
    """
    spelled = locale()
    signs = {"decimal_separator": spelled.decimalPoint(), "thousand_separator": spelled.groupSeparator()}
    context, document = QgsReadWriteContext(), QDomDocument()
    told = document.createElement("numericFormat")
    bar.numericFormat().writeXml(told, document, context)
    options = told.elementsByTagName("Option")
    for option in (options.at(place).toElement() for place in range(options.count())):
        if option.attribute("name") in signs and not option.attribute("value"):
            option.setAttribute("type", "QChar")  # newer versions call what nobody chose invalid
            option.setAttribute("value", signs[option.attribute("name")])
    bar.setNumericFormat(QgsApplication.numericFormatRegistry().createFromXml(told, context))
