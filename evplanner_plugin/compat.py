"""What differs between QGIS 3.22 (Qt 5) and QGIS 4 (Qt 6), said once.

Everything else asks here instead of asking for a version. Importing this module imports no numerical package.
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsField,
    QgsLayoutSize,
    QgsPalLayerSettings,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsSnappingConfig,
    QgsTask,
    QgsTemporalNavigationObject,
    QgsTolerance,
    QgsUnitTypes,
    QgsWkbTypes,
)
from qgis.PyQt import QtCore, QtGui

try:  # QGIS 3.30 and later
    LAYOUT_MILLIMETRES = Qgis.LayoutUnit.Millimeters
except AttributeError:
    LAYOUT_MILLIMETRES = QgsUnitTypes.LayoutMillimeters

try:  # QGIS 3.30 and later
    RENDER_MILLIMETRES = Qgis.RenderUnit.Millimeters
except AttributeError:
    RENDER_MILLIMETRES = QgsUnitTypes.RenderMillimeters

try:  # QGIS 3.26 and later
    ALONG_LINES = Qgis.LabelPlacement.Curved
except AttributeError:
    ALONG_LINES = QgsPalLayerSettings.Placement.Curved

try:  # QGIS 3.30 and later
    POINT, MULTIPOINT = Qgis.WkbType.Point, Qgis.WkbType.MultiPoint
    LINE, MULTILINE = Qgis.WkbType.LineString, Qgis.WkbType.MultiLineString
    POLYGON, MULTIPOLYGON = Qgis.WkbType.Polygon, Qgis.WkbType.MultiPolygon
    COLLECTION = Qgis.WkbType.GeometryCollection
    NO_GEOMETRY = Qgis.WkbType.NoGeometry
    POINT_GEOMETRY = Qgis.GeometryType.Point
    LINE_GEOMETRY = Qgis.GeometryType.Line
    POLYGON_GEOMETRY = Qgis.GeometryType.Polygon
except AttributeError:
    POINT, MULTIPOINT = QgsWkbTypes.Point, QgsWkbTypes.MultiPoint
    LINE, MULTILINE = QgsWkbTypes.LineString, QgsWkbTypes.MultiLineString
    POLYGON, MULTIPOLYGON = QgsWkbTypes.Polygon, QgsWkbTypes.MultiPolygon
    COLLECTION = QgsWkbTypes.GeometryCollection
    NO_GEOMETRY = QgsWkbTypes.NoGeometry
    POINT_GEOMETRY = QgsWkbTypes.PointGeometry
    LINE_GEOMETRY = QgsWkbTypes.LineGeometry
    POLYGON_GEOMETRY = QgsWkbTypes.PolygonGeometry

try:  # QGIS 3.36 and later
    ANY_VECTOR = Qgis.ProcessingSourceType.VectorAnyGeometry
    POINTS = Qgis.ProcessingSourceType.VectorPoint
    LINES = Qgis.ProcessingSourceType.VectorLine
    POLYGONS = Qgis.ProcessingSourceType.VectorPolygon
    TABLES = Qgis.ProcessingSourceType.Vector  # with geometry or without
    FILES = Qgis.ProcessingSourceType.File
    ANY_LAYER = Qgis.ProcessingSourceType.MapLayer
    ADVANCED = Qgis.ProcessingParameterFlag.Advanced
except AttributeError:
    ANY_VECTOR = QgsProcessing.TypeVectorAnyGeometry
    POINTS = QgsProcessing.TypeVectorPoint
    LINES = QgsProcessing.TypeVectorLine
    POLYGONS = QgsProcessing.TypeVectorPolygon
    TABLES = QgsProcessing.TypeVector
    FILES = QgsProcessing.TypeFile
    ANY_LAYER = QgsProcessing.TypeMapLayer
    ADVANCED = QgsProcessingParameterDefinition.FlagAdvanced

try:  # Qt 6 has moved them
    from qgis.PyQt.QtGui import QActionGroup, QUndoCommand, QUndoStack
except ImportError:
    from qgis.PyQt.QtWidgets import (  # noqa: F401 (others import them from here)
        QActionGroup,
        QUndoCommand,
        QUndoStack,
    )

try:  # QGIS 3.30 and later
    from qgis.core import QgsSettingsTree

    _settings_node = QgsSettingsTree.node
except (ImportError, AttributeError):
    _settings_node = None

try:  # QGIS 3.26 and later
    SNAP_VERTEX, SNAP_SEGMENT = Qgis.SnappingType.Vertex, Qgis.SnappingType.Segment
    SNAP_CENTROID, SNAP_BY_LAYER = Qgis.SnappingType.Centroid, Qgis.SnappingMode.AdvancedConfiguration
except AttributeError:
    SNAP_VERTEX, SNAP_SEGMENT = QgsSnappingConfig.VertexFlag, QgsSnappingConfig.SegmentFlag
    SNAP_CENTROID, SNAP_BY_LAYER = QgsSnappingConfig.CentroidFlag, QgsSnappingConfig.AdvancedConfiguration

try:  # QGIS 3.32 and later
    PIXELS = Qgis.MapToolUnit.Pixels
except AttributeError:
    PIXELS = QgsTolerance.Pixels

try:  # QGIS 3.26 and later
    QUIET_TASK = QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden
except AttributeError:
    QUIET_TASK = QgsTask.Flag.CanCancel

try:  # QGIS 3.30 and later; with the days that each is long, the shortest first
    FRAME_UNITS = (
        (Qgis.TemporalUnit.Days, 1), (Qgis.TemporalUnit.Weeks, 7), (Qgis.TemporalUnit.Months, 30),
        (Qgis.TemporalUnit.Years, 365),
    )  # fmt: skip
except AttributeError:
    FRAME_UNITS = (
        (QgsUnitTypes.TemporalDays, 1), (QgsUnitTypes.TemporalWeeks, 7), (QgsUnitTypes.TemporalMonths, 30),
        (QgsUnitTypes.TemporalYears, 365),
    )  # fmt: skip

try:  # QGIS 3.36 and later
    TIME_ANIMATED = Qgis.TemporalNavigationMode.Animated
except AttributeError:
    TIME_ANIMATED = QgsTemporalNavigationObject.NavigationMode.Animated

if Qgis.QGIS_VERSION_INT >= 33800:  # QgsField takes QMetaType.Type from here on
    _FIELD_TYPES = {
        "text": QtCore.QMetaType.Type.QString,
        "integer": QtCore.QMetaType.Type.Int,
        "long": QtCore.QMetaType.Type.LongLong,
        "double": QtCore.QMetaType.Type.Double,
    }
else:
    _FIELD_TYPES = {
        "text": QtCore.QVariant.String,
        "integer": QtCore.QVariant.Int,
        "long": QtCore.QVariant.LongLong,
        "double": QtCore.QVariant.Double,
    }


def field(name: str, kind: str) -> QgsField:
    """Return an attribute field; ``kind`` is ``"text"``, ``"integer"``, ``"long"`` (64 bit) or ``"double"``."""
    return QgsField(name, _FIELD_TYPES[kind])


def locator_prefix_setting(name: str) -> str:
    """Return the key under which QGIS's settings keep the prefix that the locator filter ``name`` was given."""
    if _settings_node is not None and _settings_node("locator-filters") is not None:
        return f"locator-filters/items/{name}/prefix"
    return f"gui/locator_filters/prefix_{name}"


def millimetres(width: float, height: float) -> QgsLayoutSize:
    """Return a size on a layout page, in millimetres."""
    return QgsLayoutSize(width, height, LAYOUT_MILLIMETRES)


def in_srgb(image):
    """Return ``image`` (a QImage) in the colours of screens, converted from its own colour profile if it has one."""
    if not hasattr(image, "colorSpace") or not image.colorSpace().isValid():  # Qt before 5.14 reads no profiles
        return image
    screen = QtGui.QColorSpace(QtGui.QColorSpace.NamedColorSpace.SRgb)
    converted = image.convertedToColorSpace(screen)
    return image if converted.isNull() else converted
