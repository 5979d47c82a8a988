"""Automatic backups: one a day, ten kept, and a machine that refuses stops nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from reseau_desktop.domain.errors import ReseauError
from reseau_desktop.services import backups
from tests.helpers.databases import content, person

MORNING = datetime(2026, 3, 16, 8, tzinfo=UTC)


def test_one_backup_a_day_is_made_and_ten_are_kept(session, tmp_path):
    person(session, "Ann", "Leroy")
    folder = tmp_path / "copies"
    made = [backups.rotate(session, folder, MORNING + timedelta(days=day)) for day in range(12)]
    assert backups.rotate(session, folder, MORNING + timedelta(days=11, hours=9)) is None
    assert sorted(folder.iterdir()) == made[2:]
    assert content(made[-1]) == content(session.store.path)
    assert (folder.stat().st_mode & 0o077, made[-1].stat().st_mode & 0o077) == (0, 0)


def test_other_files_of_the_folder_are_left_alone(session, tmp_path):
    folder = tmp_path / "copies"
    folder.mkdir()
    mine = [folder / name for name in ("reseau-before-restore.db", "notes.txt", "other-2020-01-01.db")]
    for one in mine:
        one.write_text("mine", encoding="utf-8")
    for day in range(12):
        backups.rotate(session, folder, MORNING + timedelta(days=day))
    assert [one.read_text(encoding="utf-8") for one in mine] == ["mine"] * 3


def test_a_folder_that_cannot_be_written_is_no_error(session, tmp_path):
    (tmp_path / "copies").write_text("a file in its place", encoding="utf-8")
    assert backups.rotate(session, tmp_path / "copies", MORNING) is None


def test_what_is_there_is_kept_before_a_restore(session):
    person(session, "Ann", "Leroy")
    kept = backups.keep_before_restore(session)
    assert kept.name == "reseau-before-restore.db"
    assert content(kept) == content(session.store.path)


def test_a_backup_is_never_changed_by_restoring_it(session, tmp_path):
    copy = tmp_path / "copy.db"
    backups.backup(session.store.path, copy)
    before = copy.read_bytes()
    person(session, "Ann", "Leroy")
    backups.restore(copy, session.store.path)
    assert copy.read_bytes() == before


@pytest.mark.parametrize("name", ["missing.db", "empty.db", "stranger.db", "newer.db"])
def test_what_is_no_backup_of_ours_is_refused_and_nothing_is_lost(session, tmp_path, name):
    person(session, "Ann", "Leroy")
    copy = tmp_path / name
    if name == "empty.db":
        copy.touch()
    elif name != "missing.db":
        with closing(sqlite3.connect(copy)) as made:
            made.execute("CREATE TABLE t (x)")
            made.execute(f"PRAGMA user_version = {999 if name == 'newer.db' else 1}")
            made.execute(f"PRAGMA application_id = {0x52534541 if name == 'newer.db' else 7}")
    before = content(session.store.path)
    with pytest.raises(ReseauError):
        backups.restore(copy, session.store.path)
    assert content(session.store.path) == before
    assert [one.name for one in tmp_path.glob(".*")] == []


def test_verifying_a_missing_database_makes_it(tmp_path):
    assert backups.verify(tmp_path / "new.db") == []
    assert (tmp_path / "new.db").exists()


def test_verifying_says_what_is_wrong(session):
    number = person(session, "Ann", "Leroy")
    with closing(sqlite3.connect(session.store.path)) as breaker:
        breaker.execute("DELETE FROM search WHERE rowid = ?", (number,))
        breaker.commit()
    assert backups.verify(session.store.path) == ["search: 1 missing"]
