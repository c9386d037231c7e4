"""The rules that a proposed site has to meet: those of its recipe, or of the placement recipe, and of the process."""

from __future__ import annotations

from dataclasses import dataclass

from ...documents.site_checklist import placement_recipe, requirement, rules_in, site_checklist
from ...errors import EvPlannerError
from ..base import language
from ..recipe_choice import choose_recipe

PROCESS = "process"
"""The kind of a question that the process asks; a recipe's rules are of the kind strike or check."""


@dataclass(frozen=True)
class SiteRule:
    """One rule: the ``code`` of its answers, a ``sentence`` in QGIS's language that says when it is met, its
    ``source``, and its ``kind``: strike, check or :data:`PROCESS`."""

    code: str
    sentence: str
    source: str
    kind: str


def rules_of(workspace, recipe_hash_or_name: str = "") -> tuple[SiteRule, ...]:
    """Return the rules of the recipe that a site was chosen by, as far as it says how a place must be, else those of
    ``nkl_placement``; then what the workspace's process asks. ``workspace`` may be None.

    :raises WorkspaceError: the workspace cannot be read.
    """
    words = language()
    found: dict[str, SiteRule] = {}
    for rule in rules_in(placement_recipe(workspace, recipe_hash_or_name)):
        code, source = str(rule["code"]), rule.get("source")
        kind = str(rule.get("effect") or "strike")
        found.setdefault(
            code, SiteRule(code, requirement(rule, words), source if isinstance(source, str) else "", kind)
        )
    for item in site_checklist(workspace, process_of(workspace), recipe_hash_or_name, words):
        found.setdefault(item.code, SiteRule(item.code, item.sentence, item.source, PROCESS))
    return tuple(found.values())


def recipe_to_check(workspace, recipe_hash_or_name: str):
    """Return the :class:`Recipe` whose rules count for such a site.

    :raises WorkspaceError: the workspace cannot be read.
    """
    from ...scoring.recipes.recipe import Recipe

    content = placement_recipe(workspace, recipe_hash_or_name)
    try:
        return Recipe.from_json(content)
    except EvPlannerError:  # kept by another version of this plugin
        return choose_recipe("nkl_placement")


def process_of(workspace):
    """Return the process of ``workspace``, the bundled one without a workspace."""
    from ...domain.process import Process
    from ...workspace import processes

    return Process.load() if workspace is None else processes.process_of(workspace)
