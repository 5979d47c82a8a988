"""Backups, restoring one and erasing a person from the window, with the dialogues answered."""

from __future__ import annotations

import sqlite3
from datetime import datetime

import pytest

from reseau_desktop import paths
from reseau_desktop.services import backups, upkeep
from reseau_desktop.ui import dialogs
from reseau_desktop.ui.main_window import MainWindow
from tests.helpers.databases import content, person
from tests.helpers.jobs import WaitingJob, jobs_here  # noqa: F401


@pytest.fixture
def window(qtbot, state, jobs_here):  # noqa: F811
    """The window; `said` is what it said at the bottom of the page, the latest last."""
    made = MainWindow(state)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.said = []
    show = made.toast.show_message
    made.toast.show_message = lambda text, *args, **more: (made.said.append(text), show(text, *args, **more))
    return made


@pytest.fixture
def answers(monkeypatch):
    """Answer the dialogues: files to save to and to open, and whether one agrees."""
    given = {"ask_save_file": None, "ask_open_file": None, "confirm": True, "confirm_with": True}
    for name in given:
        monkeypatch.setattr(dialogs, name, lambda *_args, _name=name: given[_name])
    return given


@pytest.fixture
def done(qtbot, window):
    """Wait until what was begun is over."""
    return lambda: qtbot.waitUntil(lambda: not window.upkeep.busy)


def names(session):
    return [one.name for one in session.network().contacts]


def test_a_backup_is_written_and_put_back(window, session, answers, done, tmp_path):
    person(session, "Ann", "Leroy")
    answers["ask_save_file"] = answers["ask_open_file"] = tmp_path / "copy.db"
    window.upkeep.back_up()
    done()
    before = content(tmp_path / "copy.db")
    person(session, "Bob", "Petit")
    window.upkeep.restore()
    done()
    assert names(session) == ["Ann Leroy"]
    assert content(session.store.path) == before
    assert window.said == ["Backing up…", "Backup written and checked.", "Restoring the backup…", "Backup restored."]
    kept = content(session.store.path.with_name("reseau-before-restore.db"))
    assert [row[0] for row in kept["contact"]] == [1, 2]


def test_giving_up_changes_nothing(window, session, answers, tmp_path, jobs_here):  # noqa: F811
    window.upkeep.back_up()
    window.upkeep.restore()
    backups.backup(session.store.path, tmp_path / "copy.db")
    ann = person(session, "Ann", "Leroy")
    answers.update(ask_open_file=tmp_path / "copy.db", confirm=False, confirm_with=None)
    window.upkeep.restore()
    window.upkeep.erase(ann)
    assert (names(session), window.said, jobs_here) == (["Ann Leroy"], [], [])


def test_what_is_no_backup_is_refused_and_nothing_is_lost(window, session, answers, done, tmp_path):
    person(session, "Ann", "Leroy")
    (tmp_path / "no.db").write_text("no database at all", encoding="utf-8")
    sqlite3.connect(tmp_path / "stranger.db").executescript("CREATE TABLE t (x); PRAGMA user_version = 1").close()
    for name in ("no.db", "stranger.db", "missing.db"):
        answers["ask_open_file"] = tmp_path / name
        window.upkeep.restore()
        done()
    assert names(session) == ["Ann Leroy"]
    answers["ask_save_file"] = session.store.path
    window.upkeep.back_up()
    done()
    assert len(window.said) == 8
    assert window.said[-1] == "The backup and the database are the same file."


def test_r107_a_person_is_erased_with_the_backups_that_hold_them(window, session, answers, done):
    ann, _bob = person(session, "Ann", "Leroy"), person(session, "Bob", "Petit")
    folder = paths.backups_folder(session.store.path)
    backups.rotate(session, folder, datetime(2026, 1, 5).astimezone())
    window.navigator.erase(ann)
    done()
    assert [one.erased_on for one in session.network().contacts if one.id == ann] == [session.today]
    assert session.history() == []
    assert window.said[-1] == "The person is erased, and the automatic backups are made anew."
    (kept,) = folder.glob("*.db")
    for file in (kept, session.store.path):
        assert b"Leroy" not in file.read_bytes()
        assert b"Petit" in file.read_bytes()
    answers["ask_open_file"] = kept
    window.upkeep.restore()
    done()
    assert window.said[-1] == "Backup restored."


def test_r107_older_backups_stay_when_asked_and_come_back_without_the_person(
    window, session, answers, done, tmp_path
):
    ann = person(session, "Ann", "Leroy", uid="ann-1")
    backups.backup(session.store.path, tmp_path / "copy.db")
    answers.update(confirm_with=False, ask_open_file=tmp_path / "copy.db")
    window.navigator.erase(ann)
    done()
    assert window.said[-1] == "The person is erased. Backups made before still hold them."
    window.upkeep.restore()
    done()
    assert window.said[-1] == "Backup restored. 1 person erased at their request stays erased."
    assert b"Leroy" not in session.store.path.read_bytes()


def test_one_work_at_a_time(window, answers, qtbot, monkeypatch, tmp_path):
    jobs = []
    monkeypatch.setattr(upkeep, "start_backup", lambda *_: jobs.append(WaitingJob()) or jobs[-1])
    answers["ask_save_file"] = tmp_path / "copy.db"
    window.upkeep.back_up()
    qtbot.waitUntil(lambda: bool(jobs) and jobs[0].asked)
    window.upkeep.back_up()
    assert window.said == ["Backing up…", "A backup is being written; try again in a moment."]
    window.close()
    assert (len(jobs), jobs[0].cancelled) == (1, "at once")


def test_the_automatic_backup_is_made_once_a_day(window, session, done, jobs_here):  # noqa: F811
    window.upkeep.rotate()
    done()
    window.upkeep.rotate()
    assert (jobs_here, window.said) == (["rotation"], [])
    assert len(list(paths.backups_folder(session.store.path).glob("*.db"))) == 1
