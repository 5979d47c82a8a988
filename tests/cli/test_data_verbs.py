"""`undo`, `redo`, `history`, `backup`, `restore`, `verify`: what they keep, and what they refuse untouched."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reseau_desktop.services import contacts
from reseau_desktop.services.session import Session
from reseau_desktop.store.migrations import CURRENT
from tests.cli.conftest import Command, cards
from tests.helpers.databases import content

Write = Callable[..., Path]


@pytest.fixture
def filled(command: Command, write: Write) -> Command:
    command.ok("import", write("a.vcf", cards("Ann Bell", "Bob Cole")))
    return command


def names(command: Command, **options: Path) -> list[str]:
    return [one["fn"] for one in command.ok("contacts", "--json", **options).json]


def test_steps_are_undone_and_redone_across_starts(filled: Command, write: Write) -> None:
    filled.ok("import", write("b.vcf", cards("Cid Dorn")))
    assert filled.ok("undo").out == "Undone: Import of 1 contact\n"
    assert filled.ok("undo").out == "Undone: Import of 2 contacts\n"
    assert names(filled) == []
    assert [one["undone"] for one in filled.ok("history", "--json").json] == [True, True]
    assert filled.ok("undo").out == "Nothing to undo.\n"
    filled.ok("redo")
    filled.ok("redo")
    assert filled.ok("redo").out == "Nothing to redo.\n"
    assert names(filled) == ["Ann Bell", "Bob Cole", "Cid Dorn"]
    assert filled.ok("verify").out == "The database is sound.\n"


def test_a_new_step_after_an_undo_drops_what_could_be_redone(filled: Command, write: Write) -> None:
    filled.ok("undo")
    filled.ok("import", write("b.vcf", cards("Cid Dorn")))
    assert filled.ok("redo").out == "Nothing to redo.\n"
    assert names(filled) == ["Cid Dorn"]


# backup


def test_a_backup_while_another_process_writes_is_whole(filled: Command, tmp_path: Path) -> None:
    stop = threading.Event()

    def writing() -> None:
        with closing(sqlite3.connect(filled.database, timeout=20, isolation_level=None)) as other:
            while not stop.is_set():
                other.execute("BEGIN IMMEDIATE")
                other.execute("INSERT INTO conclusion (day, text) VALUES ('2026-01-01', ?)", ("x" * 2000,))
                other.execute("INSERT INTO conclusion (day, text) VALUES ('2026-01-01', ?)", ("y" * 2000,))
                other.execute("COMMIT")

    writer = threading.Thread(target=writing)
    writer.start()
    try:
        for place in range(3):
            filled.ok("backup", tmp_path / f"copy{place}.db")
    finally:
        stop.set()
        writer.join()
    for place in range(3):
        copy = tmp_path / f"copy{place}.db"
        assert filled.ok("verify", data=copy).status == 0
        with closing(sqlite3.connect(copy)) as read:
            assert read.execute("SELECT count(*) % 2 FROM conclusion").fetchone() == (0,)
        assert names(filled, data=copy) == ["Ann Bell", "Bob Cole"]
        assert copy.stat().st_mode & 0o077 == 0


def test_a_backup_while_another_process_holds_the_write_lock(filled: Command, tmp_path: Path) -> None:
    with closing(sqlite3.connect(filled.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE contact SET title = 'unfinished'")
        filled.ok("backup", tmp_path / "copy.db")
        other.execute("ROLLBACK")
    assert [one["title"] for one in filled.ok("contacts", "--json", data=tmp_path / "copy.db").json] == [None, None]


def test_a_backup_onto_itself_a_folder_or_nowhere_is_refused(filled: Command, tmp_path: Path) -> None:
    before = content(filled.database)
    filled.refused("backup", filled.database)
    link = tmp_path / "link.db"
    link.symlink_to(filled.database)
    filled.refused("backup", link)
    filled.refused("backup", tmp_path)
    filled.refused("backup", tmp_path / "no" / "copy.db")
    filled.refused("backup", "/dev/null")
    assert content(filled.database) == before


def test_a_backup_replaces_an_older_one_whole(filled: Command, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_bytes(b"old")
    filled.ok("backup", target)
    assert names(filled, data=target) == ["Ann Bell", "Bob Cole"]
    assert not list(tmp_path.glob(".copy.db*"))


# restore


def test_a_restore_brings_back_content_and_history(filled: Command, write: Write, tmp_path: Path) -> None:
    filled.ok("backup", tmp_path / "copy.db")
    before = content(filled.database)
    copy = (tmp_path / "copy.db").read_bytes()
    filled.ok("import", write("b.vcf", cards("Cid Dorn")))
    filled.ok("restore", tmp_path / "copy.db")
    assert content(filled.database) == before
    assert len(filled.ok("history", "--json").json) == 1
    filled.ok("undo")
    assert names(filled) == []
    filled.ok("redo")
    assert names(filled) == ["Ann Bell", "Bob Cole"]
    assert (tmp_path / "copy.db").read_bytes() == copy
    assert filled.ok("verify").status == 0


def test_a_restore_into_an_open_session_is_noticed(filled: Command, write: Write, tmp_path: Path) -> None:
    filled.ok("backup", tmp_path / "copy.db")
    filled.ok("import", write("b.vcf", cards("Cid Dorn")))
    session = Session(filled.database)
    try:
        assert len(session.network().contacts) == 3
        filled.ok("restore", tmp_path / "copy.db")
        assert session.notice_others()
        assert len(session.network().contacts) == 2
        contacts.archive(session, [1])
        assert session.undo() is not None
        assert not session.network().contacts[0].archived
    finally:
        session.close()
    assert filled.ok("verify").status == 0


def test_a_restore_makes_a_database_that_is_missing(filled: Command, tmp_path: Path) -> None:
    filled.ok("backup", tmp_path / "copy.db")
    filled.ok("restore", tmp_path / "copy.db", data=tmp_path / "[new]*.db")
    assert names(filled, data=tmp_path / "[new]*.db") == ["Ann Bell", "Bob Cole"]
    assert sorted(one.name for one in tmp_path.iterdir() if "restored" in one.name) == []


def _other(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE t (x)")
        other.commit()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _newer(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:60] + (CURRENT + 1).to_bytes(4, "big") + data[64:])


def _flipped(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for place in range(4096, len(data), 997):
        data[place] ^= 0xFF
    path.write_bytes(data)


BAD: dict[str, Callable[[Path], object]] = {
    "missing": Path.unlink,
    "folder": _folder,
    "text": lambda path: path.write_text("BEGIN:VCARD"),
    "empty": lambda path: path.write_bytes(b""),
    "other": _other,
    "newer": _newer,
    "torn": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "flipped": _flipped,
}


@pytest.mark.parametrize("kind", BAD)
def test_what_cannot_be_restored_leaves_all_as_it_was(filled: Command, tmp_path: Path, kind: str) -> None:
    bad = tmp_path / "bad.db"
    filled.ok("backup", bad)
    BAD[kind](bad)
    before, left = content(filled.database), bad.read_bytes() if bad.is_file() else b""
    filled.refused("restore", bad)
    assert content(filled.database) == before
    assert not bad.is_file() or bad.read_bytes() == left


def test_a_restore_while_another_holds_the_lock_is_not_done(
    filled: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reseau_desktop.store.backup._PATIENCE_SECONDS", 0.2)
    filled.ok("backup", tmp_path / "copy.db")
    before = content(filled.database)
    with closing(sqlite3.connect(filled.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "Another program" in filled.refused("restore", tmp_path / "copy.db")
        other.execute("ROLLBACK")
    assert content(filled.database) == before
    filled.ok("restore", tmp_path / "copy.db")


def test_a_damaged_database_can_be_restored(filled: Command, tmp_path: Path) -> None:
    filled.ok("backup", tmp_path / "copy.db")
    data = bytearray(filled.database.read_bytes())
    for place in range(100, len(data), 511):
        data[place] ^= 0xFF
    filled.database.write_bytes(data)
    assert filled("contacts", "--json").status == 3
    filled.ok("restore", tmp_path / "copy.db")
    assert names(filled) == ["Ann Bell", "Bob Cole"]
    assert filled.ok("verify").status == 0


# verify


def test_verify_tells_what_is_wrong_with_status_1(filled: Command) -> None:
    with closing(sqlite3.connect(filled.database)) as other:
        other.execute("PRAGMA foreign_keys = 0")
        other.execute("INSERT INTO promise (contact_id, made_on, text) VALUES (77, '2026-01-01', 'x')")
        other.commit()
    result = filled("verify")
    assert (result.status, result.err) == (1, "")
    assert "promise" in result.out


def test_verify_compares_the_search_index(filled: Command) -> None:
    with closing(sqlite3.connect(filled.database)) as other:
        other.execute("DELETE FROM search WHERE rowid = 1")
        other.commit()
    assert filled("verify").status == 1
    with closing(sqlite3.connect(filled.database)) as other:
        other.execute("INSERT INTO search (rowid, body) SELECT id, name FROM contact WHERE id = 1")
        other.execute("UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 100")
        other.commit()
    assert filled("verify").status == 1


def test_a_killed_process_leaves_a_sound_database(filled: Command, write: Write) -> None:
    people = write("many.vcf", cards(*(f"Person {place}" for place in range(3000))))
    child = subprocess.Popen(
        [sys.executable, "-m", "reseau_desktop", "--data", str(filled.database), "import", str(people)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(0.35)
    child.kill()
    child.wait()
    assert len(names(filled)) in {2, 3002}
    assert filled.ok("verify").status == 0
