"""Site sheets and map pictures: to scale, whole, in the background and on the main thread, and never markup."""

from __future__ import annotations

import math
import subprocess
import threading
import time
from xml.dom import minidom

import pytest
import shapely
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayoutItemScaleBar,
    QgsNumericFormatContext,
    QgsPrintLayout,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest

from evplanner_plugin.documents.scale_bars import spell_figures
from evplanner_plugin.documents.site_map.furniture import ACCENT
from evplanner_plugin.documents.site_map.map_look import MapLook
from evplanner_plugin.documents.site_map.map_picture import map_picture
from evplanner_plugin.documents.site_sheets.sheets import write_site_sheets
from evplanner_plugin.documents.site_sheets.template import bundled_template
from evplanner_plugin.documents.vocabulary import speaking
from evplanner_plugin.documents.workspace_project import open_workspace
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.errors import BadInput, Cancelled, EvPlannerError
from evplanner_plugin.workspace.store import Workspace
from tests.photo_files import picture, plain_bytes

BUILT_WITH = 322
"""The QGIS that made the bundled layouts, 3.22."""

CHURCH = (182_300.0, 214_600.0)
NASTY = "<b>Kerk</b> & \"Markt\" [% 1 + 1 %] 🌳"
FACTS = {"nearest_points": [{"id": "x", "name": "Dorp <i>", "metres": 912.4, "walking": True}]}


class Said(QgsProcessingFeedback):
    """Keeps warnings and what the algorithm ended with; ``cancel_at`` stops it at this percentage."""

    def __init__(self, cancel_at: float = 1000.0) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.error = ""
        self.heard = 0.0
        self.progressChanged.connect(lambda percent: self._look(percent, cancel_at))

    def _look(self, percent: float, cancel_at: float) -> None:
        if percent >= cancel_at and not self.isCanceled():
            self.heard = time.monotonic()
            self.cancel()

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.error = error


def add_site(workspace, site_id, name, log=(), place=CHURCH, **columns):
    """A proposed site with entries (kind, payload)."""
    point = shapely.Point(place) if place else None
    with workspace.transaction() as connection:
        row = {"id": site_id, "nis": workspace.nis, "name": name, "origin": "strategic", "geometry": point, **columns}
        workspace.insert(connection, "proposed_site", [row])
        rows = []
        for day, (kind, payload) in enumerate(log, start=1):
            at = f"2026-03-{day:02d}T08:00:00.000Z"
            entry = LogEntry(f"{site_id}-{day}", site_id, at, "An <b>", "planner", "mobility", kind, payload)
            rows.append({**entry.to_row(), "nis": workspace.nis, "geometry": point})
        workspace.insert(connection, "site_log", rows)


@pytest.fixture
def workspace(lille):
    """Three sites: one with all that can be known, one with nasty words, one without place or anything else."""
    made = Workspace.open(lille)
    log = [
        ("proposed", {"origin": "strategic", "facts": FACTS}),
        ("marked", {"mark": "up", "reason": ""}),
        ("photo_added", {"photo_id": "photo", "caption": "Seen <from> the church"}),
        ("approved", {"reason": "", "remark": "Council of 3 March", "supersedes": []}),
    ]
    known = {"score": 0.8125, "rank": 3, "contributions": {"nearest": 0.5, "bays": 0.3125}, "points": 2, "bays": 2}
    add_site(made, "a", "Kerkstraat 5", log, street="Kerkstraat", house_number="5", power_class="normal", **known)
    comment = {"text": "<script>" + "very long words " * 300}
    add_site(made, "b", NASTY, [("commented", comment)], street="x" * 300, place=(182_400.0, 214_700.0))
    add_site(made, "c", "Nowhere", place=None)
    photo = {"id": "photo", "nis": made.nis, "site_id": "a", "image": plain_bytes(picture(800, 600))}
    with made.transaction() as connection:
        made.insert(connection, "photo", [{**photo, "taken_at": "2026-03-03T09:00:00Z", "geometry": None}])
    return made


def sheets(workspace, path, feedback=None, **more) -> dict:
    """Run the algorithm as the toolbox does: in a task, while the main thread lives."""
    algorithm = QgsApplication.processingRegistry().algorithmById("evplanner:sitesheets").create()
    context, feedback = QgsProcessingContext(), feedback or Said()
    parameters = {"WORKSPACE": str(workspace.path), "OUTPUT": str(path), **more}
    context.setProject(QgsProject.instance())
    task, done = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback), []
    task.executed.connect(lambda worked, results: done.append((worked, results)))
    QgsApplication.taskManager().addTask(task)
    end = time.monotonic() + 90
    while not done and time.monotonic() < end:
        QTest.qWait(10)
    assert done, "the task did not end"
    worked, results = done[0]
    if not worked:
        raise QgsProcessingException(feedback.error)
    return results


def text_of(path) -> str:
    """The words of a PDF, with single spaces."""
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True, timeout=60)
    return " ".join(done.stdout.decode("utf-8").split())


def page_count(path) -> int:
    done = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True, timeout=60)
    return int(next(line.split()[1] for line in done.stdout.decode().splitlines() if line.startswith("Pages:")))


def test_a_sheet_says_all_that_is_known_and_invents_nothing(provider, workspace, tmp_path):
    feedback, target = Said(), tmp_path / "sheets.pdf"
    done = sheets(workspace, target, feedback)
    assert (done["SHEETS"], done["FILES"], page_count(target)) == (3, str(target), 3)
    said = text_of(target)
    for words in (
        "Kerkstraat 5", "Approved", "8.1 of 10", "rank 3", "2 charging points, 2 bays",
        "Dorp <i>: 912 m on foot", "Council of 3 March", "Seen <from> the church", "An <b>", NASTY[:-2],
        "1:1000", "No photo yet", "Not known", "No place on the map yet", "No decision yet.", "Nowhere",
        "OpenStreetMap contributors",
    ):  # fmt: skip
        assert words in said
    assert "2 + 1" not in said and "3 🌳" not in said  # nobody's words are an expression
    assert len(feedback.warnings) == 1 and "…" in feedback.warnings[0] and "…" in said
    assert [path.name for path in tmp_path.iterdir() if "sheets" in path.name] == ["sheets.pdf"]
    images = subprocess.run(["pdfimages", "-list", str(target)], capture_output=True, check=True, timeout=60).stdout
    assert images.count(b"image") >= 5  # two maps of two sites, an overview, a photo


@pytest.mark.parametrize("language, scale", [("nl", "1:1.000"), ("fr", "1:1 000")])
def test_the_scale_is_written_as_the_sheets_language_does(provider, workspace, tmp_path, language, scale):
    sheets(workspace, tmp_path / "sheet.pdf", SITES="a", LANGUAGE=language)
    assert scale in " ".join(text_of(tmp_path / "sheet.pdf").split())


def test_a_scale_bar_writes_its_figures_as_the_document_does_unless_somebody_chose(qgis_app):
    bar = QgsLayoutItemScaleBar(QgsPrintLayout(QgsProject.instance()))

    def written() -> str:
        return bar.numericFormat().formatDouble(1234.5, QgsNumericFormatContext())

    usual = written()
    with speaking("nl"):
        spell_figures(bar)
    assert written() == "1.234,5" != usual
    with speaking("en"):
        spell_figures(bar)
    assert written() == "1.234,5"


def test_a_file_per_site_and_some_sites_only(provider, workspace, tmp_path):
    done = sheets(workspace, tmp_path / "s.pdf", SITES="b, a", SEPARATE=True)
    names = [line.rsplit("/", 1)[1] for line in done["FILES"].split("\n")]
    assert names == ["s_01_b_Kerk_b_Markt_1_1.pdf", "s_02_Kerkstraat_5.pdf"] and done["SHEETS"] == 2
    assert "Kerkstraat 5" in text_of(tmp_path / names[1]) and page_count(tmp_path / names[0]) == 1
    assert not (tmp_path / "s.pdf").exists()


def test_a_restyled_layout_is_followed(provider, workspace, tmp_path):
    document = minidom.parse(str(bundled_template()))
    for item in document.getElementsByTagName("LayoutItem"):
        if item.getAttribute("id") == "score_words":
            item.setAttribute("labelText", "OWN [% \"power_class\" %] / [% evp_votes() %] / [% evp_sheet('nothing') %]")
        elif item.getAttribute("id") == "map":  # twice the scale
            extent = item.getElementsByTagName("Extent")[0]
            middle = 185_000
            for side in ("xmin", "xmax"):
                extent.setAttribute(side, str(middle + (float(extent.getAttribute(side)) - middle) / 2))
            for side in ("ymin", "ymax"):
                extent.setAttribute(side, str(213_000 + (float(extent.getAttribute(side)) - 213_000) / 2))
    template = tmp_path / "own.qpt"
    template.write_text(document.toxml(), encoding="utf-8")
    sheets(workspace, tmp_path / "own.pdf", SITES="a", TEMPLATE=str(template))
    said = text_of(tmp_path / "own.pdf")
    assert "OWN normal / 1 ▲ 0 ▼ 0 ?" in said and "1:500" in said


def test_bad_layouts_and_places_are_one_sentence(provider, workspace, tmp_path):
    document = minidom.parse(str(bundled_template()))
    for item in document.getElementsByTagName("LayoutItem"):
        if item.getAttribute("id") in ("map", "aerial", "overview"):
            item.parentNode.removeChild(item)
    (tmp_path / "mapless.qpt").write_text(document.toxml(), encoding="utf-8")
    notices: list[EvPlannerError] = []
    target = tmp_path / "x.pdf"
    template = tmp_path / "mapless.qpt"
    assert write_site_sheets(workspace, ["c"], target, template=template, notices=notices) == [target]
    assert str(notices[0]).startswith("The template has no map that follows the sites.")
    (tmp_path / "bad.qpt").write_bytes(bundled_template().read_bytes()[:5000])
    before = target.read_bytes()
    for wrong, words in (
        ({"TEMPLATE": str(tmp_path / "bad.qpt")}, "bad.qpt is no layout template"),
        ({"SITES": "a,z"}, "The workspace has no proposed site z."),
        ({"OUTPUT": str(tmp_path / "x.docx")}, "A document cannot be written as"),
        ({"OUTPUT": str(tmp_path / "bad.qpt" / "x.pdf")}, "The document could not be written"),
    ):
        with pytest.raises(QgsProcessingException) as caught:
            sheets(workspace, wrong.pop("OUTPUT", target), **wrong)
        assert words in str(caught.value) and "Traceback" not in str(caught.value)
    with pytest.raises(BadInput):
        write_site_sheets(workspace, [], target)
    assert target.read_bytes() == before


def test_cancelling_leaves_everything_as_it_was(provider, workspace, tmp_path):
    (tmp_path / "s.pdf").write_bytes(b"older")
    feedback = Said(cancel_at=30)
    with pytest.raises(QgsProcessingException):
        sheets(workspace, tmp_path / "s.pdf", feedback)
    assert feedback.heard and (tmp_path / "s.pdf").read_bytes() == b"older"
    QTest.qWait(100)
    assert not list(tmp_path.glob(".sheets-*"))


def test_the_project_s_map_is_on_the_sheets_and_its_owners_are_named(provider, workspace, tmp_path):
    project = QgsProject.instance()
    project.clear()
    try:
        open_workspace(project, workspace.path)
        layer = QgsVectorLayer("Polygon?crs=EPSG:31370", "Own ground", "memory")
        (layer if hasattr(layer, "setAttribution") else layer.serverProperties()).setAttribution("© The ground’s owner")
        project.addMapLayer(layer)
        sheets(workspace, tmp_path / "s.pdf", SITES="a,b")
        assert "© The ground’s owner" in text_of(tmp_path / "s.pdf")
        sheets(workspace, tmp_path / "s.pdf", SITES="a", PROJECT_MAP=False)
        assert "© The ground’s owner" not in text_of(tmp_path / "s.pdf")
    finally:
        project.clear()


def test_the_functions_answer_in_the_designer_too(provider, workspace):
    from evplanner_plugin.documents import expressions

    expressions.register()
    context = designer(workspace)
    for asked, answer in (
        ("evp_sheet('name')", "Kerkstraat 5"), ("evp_sheet('status_code')", "approved"),
        ("evp_sheet('name', 'c')", "Nowhere"), ("evp_sheet('name', 'z')", None), ("evp_sheet('photo')", ""),
        ("evp_word('Own word')", "Own word"),
    ):  # fmt: skip
        expression = QgsExpression(asked)
        found = expression.evaluate(context)
        assert (found or None) == (answer or None), (asked, expression.evalErrorString())
    expression = QgsExpression("evp_sheet('colour of the sky')")
    assert expression.evaluate(context) is None and "checklist" in expression.evalErrorString()


def asking_for_everything(folder):
    """The layout for colleagues, restyled so that it asks for what is internal in every way that QGIS knows."""
    asked = (
        "evp_last_comment()", "evp_comments()", "evp_votes()", "evp_reasons()", "evp_status()", "evp_decided_on()",
        "evp_waits_for()", "\"rationale\"", "\"created_by\"", "\"last_comment\"", "evp_last_comment('a')",
        "evp_sheet('decision')", "evp_sheet('opinions')", "evp_sheet('history', 'a')",
        "evp_sheet('decision', $currentfeature)", "attribute($currentfeature, 'rationale')",
        "attribute(get_feature('proposed_site', 'id', 'a'), 'rationale')",
        "aggregate('proposed_site', 'concatenate', \"rationale\")", "array_to_string(map_avals(attributes()))",
    )  # fmt: skip
    document = minidom.parse(str(bundled_template()))
    for item in document.getElementsByTagName("LayoutItem"):
        if item.getAttribute("id") == "history":
            item.setAttribute("labelText", "OWN " + " ".join(f"[% {ask} %]" for ask in asked))
        elif item.getAttribute("id") == "decision":  # a variable of the item itself hides which sheet it is
            properties = item.getElementsByTagName("customproperties")[0]
            while properties.firstChild:
                properties.removeChild(properties.firstChild)
            for name, text in (("variableNames", "evplanner_sheet"), ("variableValues", "another")):
                option = document.createElement("property")
                for key, value in (("key", name), ("value", text)):
                    option.setAttribute(key, value)
                properties.appendChild(option)
            item.setAttribute("labelText", "[% evp_sheet('decision', 'a') %] [% evp_sheet('rationale') %]")
    (folder / "asking.qpt").write_text(document.toxml(), encoding="utf-8")
    return folder / "asking.qpt"


def test_nothing_internal_reaches_outsiders_whatever_the_layout_asks(provider, workspace, tmp_path):
    log = [("commented", {"text": "SECRETwords"}), ("marked", {"mark": "down", "reason": "SECRETmark"}),
           ("photo_added", {"photo_id": "other", "caption": "SECRETcaption"})]  # fmt: skip
    known = {"rationale": "SECRETreason", "created_by": "SECRETname", "score": 0.9, "points": 2,
             "contributions": {"SECRETcriterion": 0.9}}  # fmt: skip
    add_site(workspace, "s", "Molenplein", log, street="Molenstraat", power_class="fast", **known)
    photo = {"id": "other", "nis": workspace.nis, "site_id": "s", "image": plain_bytes(picture(320, 240))}
    with workspace.transaction() as connection:
        workspace.insert(connection, "photo", [{**photo, "taken_at": "2026-03-03T09:00:00Z", "geometry": None}])
    project, template = QgsProject.instance(), asking_for_everything(tmp_path)
    project.clear()
    try:
        open_workspace(project, workspace.path)
        given = {"template": template, "look": MapLook.of_project(project, workspace)}
        write_site_sheets(workspace, ["s", "a"], tmp_path / "in.pdf", **given)
        inside = text_of(tmp_path / "in.pdf")
        for words in ("SECRETwords", "SECRETmark", "SECRETreason", "SECRETname", "SECRETcaption", "Council of 3 March"):
            assert words in inside  # a layout that asks in vain would prove nothing
        given.update(internal=False, contact="dienst@lille.be", statuses={"s": "handed_over"})
        write_site_sheets(workspace, ["s", "a"], tmp_path / "out.pdf", **given)
        del given["template"]
        write_site_sheets(workspace, ["s", "c"], tmp_path / "own.pdf", **given)
    finally:
        project.clear()
    for name in ("out.pdf", "own.pdf"):
        said = text_of(tmp_path / name)
        assert "SECRET" not in said and "An <b>" not in said and "Council" not in said and "of 10" not in said
        assert b"SECRET" not in (tmp_path / name).read_bytes() and "Molenplein" in said and "Handed over" in said
    assert "OWN" in text_of(tmp_path / "out.pdf")
    own = text_of(tmp_path / "own.pdf")
    for words in ("Fast charging", "2 charging points", "dienst@lille.be", "Molenstraat", "Nowhere",
                  "x 182300 · y 214600 (Lambert 72", "51.240", "1:1000", "No place on the map yet"):  # fmt: skip
        assert words in own
    assert not {"Grid", "Checklist", "Score", "Opinions", "History", "Decision"} & set(own.split())
    functions = QgsExpression("evp_last_comment('s')"), QgsExpression("evp_sheet('rationale', 's')")
    assert [each.evaluate(designer(workspace)) for each in functions] == ["SECRETwords", "SECRETreason"]  # as before


def designer(workspace) -> QgsExpressionContext:
    """Where QGIS's layout designer works expressions out: at site "a" of the layer of proposed sites."""
    layer = QgsVectorLayer(f"{workspace.path}|layername=proposed_site", "sites", "ogr")
    QgsProject.instance().addMapLayer(layer)
    context = QgsExpressionContext()
    context.appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(feature for feature in layer.getFeatures() if feature["id"] == "a"))
    return context


def test_the_bundled_layouts_are_what_the_script_makes(qgis_app):
    if Qgis.QGIS_VERSION_INT // 100 != BUILT_WITH:
        pytest.skip("another version of QGIS saves layouts in its own way")
    from tools.build_site_sheet import templates

    made = templates()
    assert sorted(made) == sorted(path.name for path in bundled_template().parent.iterdir())
    for name, text in made.items():
        assert (bundled_template().parent / name).read_bytes() == text.encode("utf-8"), name


def near(image: QImage, x: float, y: float, colour: QColor) -> bool:
    there = image.pixelColor(round(x), round(y))
    return all(abs(one - other) < 12 for one, other in zip(there.getRgb()[:3], colour.getRgb()[:3]))


def test_a_map_is_to_scale(qgis_app, workspace):
    look = MapLook.of_workspace(workspace)
    marks = [(1, CHURCH[0] - 25, CHURCH[1]), ("2", CHURCH[0] + 25, CHURCH[1] + 10)]
    made = map_picture(look, width_mm=150, height_mm=90, centre=CHURCH, scale=500, dpi=254, marks=marks)
    image = QImage.fromData(made.png)
    assert (image.width(), image.height(), made.scale) == (1500, 900, 500)
    assert image.dotsPerMeterX() == 10_000  # a programme that places it by its own size keeps the scale
    for _, x, y in marks:  # 10 dots a millimetre, 2 mm a metre
        assert near(image, 750 + (x - CHURCH[0]) * 20, 450 - (y - CHURCH[1]) * 20, ACCENT)
    assert "OpenStreetMap contributors" in made.attribution
    width = made.box[2] - made.box[0]
    assert width == pytest.approx(75.0) and made.box[0] + width / 2 == pytest.approx(CHURCH[0])
    # The bar of 20 m must be 40 mm long: dark and light parts of 10 mm each, at the lower left.
    row = [image.pixelColor(x, 900 - 43).lightness() < 100 for x in range(34, 434)]
    assert row[2:98] == [True] * 96 and not any(row[103:197]) and row[203:297] == [True] * 94


def test_maps_are_drawn_in_any_thread_while_others_work(qgis_app, workspace):
    look, found, wrong = MapLook.of_workspace(workspace), [], []

    def draw(number: int) -> None:
        try:
            place = CHURCH[0] + 20 * number, CHURCH[1]
            found.append(map_picture(look, width_mm=60, height_mm=40, marks=[(number, *place)], dpi=96).png)
        except Exception as error:
            wrong.append(error)

    threads = [threading.Thread(target=draw, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        QTest.qWait(10)
    assert not wrong and len(set(found)) == 4 and all(QImage.fromData(png).width() == 227 for png in found)


def test_maps_without_a_place_or_cancelled(qgis_app, workspace):
    look = MapLook.of_workspace(workspace)
    with pytest.raises(BadInput, match="no place"):
        map_picture(look, width_mm=60, height_mm=40)
    with pytest.raises(Cancelled):
        map_picture(look, width_mm=60, height_mm=40, centre=CHURCH, cancelled=lambda: True)
    far = map_picture(look, width_mm=60, height_mm=40, marks=[(1, *CHURCH), (2, CHURCH[0] + 3000, CHURCH[1])])
    assert far.scale == 75_000 and math.isclose(far.box[2] - far.box[0], 4500, rel_tol=0.01)
