"""A database that is open here stays locked here: looking at its file must not let go of SQLite's locks.

POSIX drops all locks of a process on a file as soon as the process closes any descriptor of it; another process would
then take itself for the last one and remove the journal under an open window.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reseau_desktop.services import backups
from reseau_desktop.services.importing import import_files
from reseau_desktop.services.session import Session
from reseau_desktop.store.database import check_file
from tests.helpers.databases import person

LAST_ONE = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT count(*) FROM contact'); c.close()"
)


def another_process_comes_and_goes(path: Path) -> None:
    subprocess.run([sys.executable, "-c", LAST_ONE, str(path)], check=True)


def journal(session: Session) -> Path:
    return session.store.path.with_name(f"{session.store.path.name}-wal")


def test_the_journal_stays_while_a_session_is_open(session: Session) -> None:
    person(session, "Ann", "Leroy")
    another_process_comes_and_goes(session.store.path)
    assert journal(session).exists()


@pytest.mark.parametrize("look", ["check", "second session", "verify", "restore"])
def test_looking_at_the_file_keeps_the_locks(session: Session, tmp_path: Path, look: str) -> None:
    person(session, "Ann", "Leroy")
    backups.backup(session.store.path, tmp_path / "copy.db")
    if look == "check":
        assert check_file(session.store.path) is not None
    elif look == "second session":
        Session(session.store.path).close()
    elif look == "verify":
        assert backups.verify(session.store.path) == []
    else:
        backups.restore(tmp_path / "copy.db", session.store.path)
    another_process_comes_and_goes(session.store.path)
    assert journal(session).exists()
    person(session, "Bob", "Petit")
    session.close()
    again = Session(session.store.path)
    assert [one.name for one in again.network().contacts] == ["Ann Leroy", "Bob Petit"]
    again.close()


def test_importing_a_folder_that_holds_the_database_leaves_it_alone(session: Session) -> None:
    person(session, "Ann", "Leroy")
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Bob Petit\nEND:VCARD\n"
    session.store.path.with_name("book.vcf").write_text(card, encoding="utf-8")
    report = import_files(session, [session.store.path.parent])
    said = {Path(one.file).name: one.error.key if one.error else None for one in report.files}
    assert said == {"book.vcf": None}
    (itself,) = import_files(session, [session.store.path]).files
    assert itself.error is not None
    assert itself.error.key == "import.is_own_database"
    another_process_comes_and_goes(session.store.path)
    assert journal(session).exists()
