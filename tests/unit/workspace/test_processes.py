"""The process that a workspace follows is its own data, and a wrong one never stops the work."""

import json

import pytest

from evplanner_plugin.domain.process import BUNDLED, Process, bundled_path
from evplanner_plugin.errors import BadInput
from evplanner_plugin.workspace.processes import process_of, processes, save_process, use_process

FLEMISH, OWN = BUNDLED


def content(name=FLEMISH):
    return json.loads(bundled_path(name).read_text(encoding="utf-8"))


def test_a_new_workspace_keeps_what_comes_with_the_plugin_and_follows_the_flemish_concession(workspace):
    assert [(kept.name, kept.used, kept.fault) for kept in processes(workspace)] == [
        (FLEMISH, True, None), (OWN, False, None)
    ]  # fmt: skip
    assert process_of(workspace) == Process.load()


def test_another_one_is_followed_from_then_on(workspace):
    assert use_process(workspace, OWN).name == OWN
    assert process_of(workspace).name == OWN


def test_what_the_town_changed_counts(workspace):
    changed = content()
    adviser = next(role for role in changed["roles"] if role["code"] == "adviser")
    adviser["may"].append("approved")
    save_process(workspace, changed)
    assert process_of(workspace).may("adviser", "approved")
    assert not Process.load().may("adviser", "approved")
    assert len(processes(workspace)) == 2


def test_one_of_ones_own_stands_beside_the_others(workspace):
    save_process(workspace, {**content(), "name": "lille", "title": {"en": "Lille"}})
    assert [kept.name for kept in processes(workspace)] == [FLEMISH, OWN, "lille"]
    assert use_process(workspace, "lille").title("lille") == "Lille"


def test_a_process_that_is_not_there_is_refused_by_name(workspace):
    with pytest.raises(BadInput, match=f"no process “walloon”. Choose one of these: {FLEMISH}, {OWN}"):
        use_process(workspace, "walloon")
    assert process_of(workspace).name == FLEMISH


@pytest.mark.parametrize(
    "wrong",
    [
        {}, {"name": "x"}, {**content(), "steps": [{"code": "a"}]}, {**content(), "name": " "},
        {**content(), "roles": [{"code": "r", "title": {"en": "R"}, "may": ["teleported"]}]},
    ],
    ids=["empty", "bare", "step", "name", "kind"],
)  # fmt: skip
def test_a_wrong_one_is_not_saved(workspace, wrong):
    before = workspace.rows("process")
    with pytest.raises(BadInput):
        save_process(workspace, wrong)
    assert workspace.rows("process") == before


@pytest.mark.parametrize(
    "text",
    ["{", "[]", "", None, '{"name": "own_concession"}', "[" * 100_000,
     json.dumps({**content(OWN), "roles": [{"code": "r", "title": {"en": "R"}, "may": ["of_a_newer_version"]}]})],
    ids=["cut off", "a list", "empty", "nothing", "bare", "deep", "newer"],
)  # fmt: skip
def test_one_that_was_edited_wrongly_or_is_newer_is_kept_and_told_of(workspace, text):
    use_process(workspace, OWN)
    with workspace.transaction() as connection:
        connection.execute("UPDATE process SET content = ? WHERE name = ?", (text, OWN))
    notices = []
    assert process_of(workspace, notices) == Process.load(bundled_path(OWN))
    (notice,) = notices
    assert str(notice).startswith("The workspace's process “own_concession” cannot be used: ")
    assert "yours is kept" in str(notice)
    with workspace.reading() as connection:
        kept = connection.execute("SELECT content FROM process WHERE name = ?", (OWN,)).fetchone()[0]
    assert kept == text
    with pytest.raises(BadInput):
        use_process(workspace, OWN)


def test_a_chosen_one_that_is_gone_is_told_of(workspace):
    workspace.set_metadata("process", "walloon")
    notices = []
    assert process_of(workspace, notices).name == FLEMISH
    assert [str(notice) for notice in notices] == [
        f"The workspace has no process “walloon”. Choose one of these: {FLEMISH}, {OWN}."
    ]


def test_without_the_table_or_the_choice_the_flemish_concession_is_followed(workspace):
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM workspace WHERE key = 'process'")
    assert process_of(workspace).name == FLEMISH
    with workspace.transaction() as connection:
        connection.execute("DROP TABLE process")
    notices = []
    assert process_of(workspace, notices).name == FLEMISH
    with pytest.raises(BadInput, match="cannot keep a process"):
        save_process(workspace, content())
