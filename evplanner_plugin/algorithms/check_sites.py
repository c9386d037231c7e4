"""Processing algorithm ``checksites``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingOutputNumber, QgsProcessingParameterString

from ..errors import QT_TRANSLATE_NOOP, BadInput, Cancelled, EvPlannerError
from .author import add_author, author, check_role
from .base import SITES, EvPlannerAlgorithm, check_cancelled, error_sentence, part
from .chosen_sites import named_sites
from .layers.raster_input import RasterInput
from .layers.role_finder import TABLE, find_roles
from .layers.roles import Role, cast_roles, read_roles
from .project_layers import show_changes
from .recipe_choice import choose_recipe, read_object

DATA = "data"
"""The source of answers that layers gave; a person's answer outweighs them."""


@dataclass
class _Group:
    """Sites whose rules come from the same recipe, and who plays its roles."""

    recipe: object
    cast: list[Role]
    ids: list[str] = field(default_factory=list)


class CheckSites(EvPlannerAlgorithm):
    """The checklist of proposed sites, as far as layers can tick it off."""

    NAME = "checksites"
    GROUP = SITES
    PACKAGES = ("scipy",)

    _path = ""
    _project = None
    _workspace = None
    _groups: tuple = ()

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Check sites")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Answers the placement rules of proposed sites as far as the layers tell")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Looks at the point of each proposed site whether it meets the rules of a recipe: those that strike a"
            " place and those that ask for a second look. The answer is yes (met), no (not met) or unknown, where no"
            " layer tells, or none that has anything within 1 km of the site. It goes into the log as an answer given"
            " by the data; what a person answers counts for more. Where nothing has changed since the last time,"
            " nothing is written.\n\n"
            "Without a recipe each site is checked by the one it was chosen by, if that has rules for how a place must"
            " be, else by the placement rules that come with the plugin. Layers are found by the names in the recipe"
            " and by what they are called in the project."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("sites,checklist,rules,placement,sidewalk,trees,heritage,charging").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("SITES", self.tr("Sites"), optional=True),
            self.tr("Ids of proposed sites with commas between; nothing for all."),
        )
        self.add(
            QgsProcessingParameterString("RECIPE", self.tr("Recipe"), optional=True),
            self.tr("Name of a recipe in the workspace or of a bundled one, a file (.json) or the JSON; or nothing."),
        )
        self.add(
            QgsProcessingParameterString("LAYERS", self.tr("Other layers for the recipe"), optional=True),
            self.tr('JSON that names a layer of the project or a file per role, e.g. {"trees": "Bomenregister"}.'),
            advanced=True,
        )
        add_author(self)
        self.addOutput(QgsProcessingOutputNumber("CHECKED", self.tr("Sites with new answers")))
        self.addOutput(QgsProcessingOutputNumber("UNCHANGED", self.tr("Sites with the same answers as before")))
        self.addOutput(QgsProcessingOutputNumber("NOT_MET", self.tr("Sites that fail a rule")))

    def look_up(self, parameters, context, feedback) -> None:
        """Read which sites are meant and by which recipes, and take hold of the layers these name (main thread)."""
        from ..workspace.store import Workspace

        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()
        self._workspace = Workspace.open(self._path)
        meant = _meant(self._workspace, self.parameterAsString(parameters, "SITES", context))
        text = self.parameterAsString(parameters, "RECIPE", context).strip()
        overrides = read_object(parameters.get("LAYERS"), "LAYERS")
        self._groups = tuple(self._group(meant, text, overrides, context))

    def compute(self, parameters, context, feedback) -> dict:
        """Answer the rules and write the answers in one transaction."""
        from ..workspace.processes import process_of

        actor, role, department = author(self, parameters, context)
        check_role(role, "checked", process_of(self._workspace))
        answered: dict[str, tuple[dict, str]] = {}
        problems: list[EvPlannerError] = []
        for number, group in enumerate(self._groups):
            begin, end = 90 * number / len(self._groups), 90 * (number + 1) / len(self._groups)
            answered.update(self._answered(group, problems, context, feedback, part(feedback, begin, end)))
        for sentence in dict.fromkeys(error_sentence(problem) for problem in problems):
            feedback.pushWarning(sentence)
        check_cancelled(feedback)
        written = _write(self._workspace, answered, (actor, role, department))
        feedback.setProgress(100)
        return {
            "CHECKED": written,
            "UNCHANGED": len(answered) - written,
            "NOT_MET": sum("no" in answers.values() for answers, _ in answered.values()),
        }

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show the answers in the project (main thread)."""
        show_changes(self._path, self._project)
        return {}

    def _group(self, meant: dict[str, str], text: str, overrides: dict, context) -> list[_Group]:
        """The sites by the recipe that counts for them."""
        from .proposing.site_rules import recipe_to_check

        given = choose_recipe(text, self._workspace) if text else None
        recipes = {known: given or recipe_to_check(self._workspace, known) for known in dict.fromkeys(meant.values())}
        _refuse_unknown_roles(overrides, recipes.values())
        groups: dict[str, _Group] = {}
        for site_id, known in meant.items():
            recipe = recipes[known]
            if recipe.hash not in groups:
                groups[recipe.hash] = _Group(recipe, self._cast(recipe, overrides, context))
            groups[recipe.hash].ids.append(site_id)
        return list(groups.values())

    def _cast(self, recipe, overrides: dict, context) -> list[Role]:
        """Who plays the roles of the recipe's rules: as it says, else a layer that is surely meant."""
        rules_only = replace(recipe, criteria=(), network=None)
        roles = {rule.layer for rule in recipe.rules}
        wanted = {role: layer for role, layer in overrides.items() if role in roles}
        project = context.project()
        if project is not None:
            for role, found in find_roles(rules_only, self._workspace, project).items():
                if found.sure and found.layer != TABLE:
                    wanted.setdefault(role, found.layer)
        return cast_roles(rules_only, wanted, self._workspace, context)

    def _answered(self, group: _Group, problems: list, context, feedback, progress) -> dict[str, tuple[dict, str]]:
        """Site → (answers, the recipe's hash) of the sites of ``group`` that have a point."""
        import shapely

        from ..scoring.watch import Watch
        from .proposing.rule_answers import answers

        shapes, columns = _points(self._workspace, group.ids)
        if not len(shapes):
            return {}
        crs = QgsCoordinateReferenceSystem.fromEpsgId(self._workspace.epsg)
        layers, whole = {}, {}
        for number, role in enumerate(group.cast):
            if isinstance(role.taken, RasterInput):
                continue  # rules look at features
            # Of a layer of which only some rows count, all of them say how far it reaches.
            everything = [(replace(role, conditions={}, fields=frozenset()), whole)] if role.conditions else []
            for meant, kept in [(role, layers), *everything]:
                try:
                    kept.update(read_roles([meant], self._workspace, crs, context, feedback, lambda fraction: None)[0])
                except Cancelled:
                    raise
                except EvPlannerError as problem:
                    problems.append(problem)
            progress(0.7 * (number + 1) / len(group.cast))
        watch = Watch(lambda fraction: None, feedback.isCanceled)
        found = answers(group.recipe.rules, layers, whole, shapely.get_coordinates(shapes), watch, problems)
        progress(1.0)
        return {site_id: (given, group.recipe.hash) for site_id, given in zip(columns, found) if given}


def _meant(workspace, text: str) -> dict[str, str]:
    """Site → hash, else name, of the recipe it was chosen by ("" where none was).

    :raises BadInput: the workspace has no such site, or none at all.
    """
    with workspace.reading() as connection:
        rows = connection.execute("SELECT id, recipe_hash, recipe_name FROM proposed_site ORDER BY fid").fetchall()
    known = {str(site_id): str(fingerprint or name or "") for site_id, fingerprint, name in rows}
    wanted = named_sites(text, known)
    if not known:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The workspace holds no proposed sites yet."),
            QT_TRANSLATE_NOOP("errors", "Propose some first."),
        )
    return {site_id: known[site_id] for site_id in wanted} if wanted else known


def _refuse_unknown_roles(overrides: dict, recipes: Iterable) -> None:
    """Check that each role for which a layer is named is one of a recipe's.

    :raises BadInput: no recipe has it.
    """
    known = dict.fromkeys(role for recipe in recipes for role in recipe.layers)
    unknown = [role for role in overrides if role not in known]
    if unknown:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The recipe has no layer called “{role}”."),
            QT_TRANSLATE_NOOP("errors", "Its layers are {roles}."),
            role=unknown[0],
            roles=", ".join(known),
        )


def _points(workspace, ids: list[str]):
    """(points (N,), their ids) of the sites ``ids`` that have a point."""
    import shapely

    geometry, columns = workspace.layer("proposed_site", ["id"])
    meant = set(ids)
    rows = [
        number for number, site_id in enumerate(columns["id"].tolist())
        if site_id in meant and geometry[number] is not None and not shapely.is_empty(geometry[number])
    ]  # fmt: skip
    return geometry[rows], columns["id"][rows].tolist()


def _write(workspace, answered: dict[str, tuple[dict, str]], who: tuple[str, str, str]) -> int:
    """Add an entry for each site whose answers are not those that the data gave last; returns how many."""
    from ..domain.log import LogEntry

    with workspace.transaction() as connection:
        before = _last_answers(workspace, connection)
        geometry, columns = workspace.layer("proposed_site", ["id"], connection=connection)
        place = dict(zip(columns["id"].tolist(), geometry))
        rows = []
        for site_id, (answers, recipe) in answered.items():
            if before.get(site_id) == (answers, recipe) or site_id not in place:
                continue
            payload = {"answers": answers, "source": DATA, "recipe": recipe, "remark": ""}
            entry = LogEntry.new(site_id, "checked", *who, payload)
            rows.append({**entry.to_row(), "nis": workspace.nis, "geometry": place[site_id]})
        workspace.insert(connection, "site_log", rows)
    return len(rows)


def _last_answers(workspace, connection) -> dict[str, tuple[dict, str]]:
    """Site → (answers, hash of the recipe) that the data gave last."""
    from ..domain.log import LogEntry

    entries = [LogEntry.from_row(row) for row in workspace.rows("site_log", {"kind": "checked"}, connection=connection)]
    found = {}
    for entry in sorted(entries, key=lambda entry: (entry.at, entry.id)):
        given = entry.payload.get("answers")
        if entry.payload.get("source") == DATA and isinstance(given, dict):
            found[entry.site_id] = (given, str(entry.payload.get("recipe") or ""))
    return found
