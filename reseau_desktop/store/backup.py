"""Consistent copies of a database, put back through SQLite's own backup interface, and checks of one."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from glob import escape
from pathlib import Path

from ..domain.errors import InputError, MachineError
from .database import check_file, key_of_refusal, open_database, translated_errors

_PATIENCE_SECONDS = 10.0
_HELD_UP = {5, 6}  # SQLITE_BUSY, SQLITE_LOCKED


def copy_database(source: Path, target: Path) -> None:
    """Write a consistent copy of `source` to `target`, even while others write; whole or not at all.

    The copy is checked before it takes the place of what was there. InputError when `target` is the source itself,
    a folder, or something else than a file.
    """
    if target.resolve() == source.resolve():
        raise InputError("backup.same_file")
    if target.is_dir() or (target.exists() and not target.is_file()):
        raise InputError("backup.is_folder")
    partial = target.with_name(f".{target.name}.part")
    with translated_errors():
        try:
            os.close(os.open(partial, os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o600))
            with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(partial)) as new:
                _copy(old, new)
                new.execute("PRAGMA journal_mode = delete")
            if problems(partial):
                raise MachineError("database.damaged")
            partial.replace(target)
        finally:
            with suppress(OSError):
                partial.unlink(missing_ok=True)


def put_back(copy: Path, database: Path, prepare: Callable[[Path], None] | None = None) -> None:
    """Replace the content of `database` by that of `copy`; an open window notices and reads anew.

    The copy is checked, brought to the current schema and put through `prepare`, on a copy of its own first: it is
    never changed. A damaged database is replaced as well; a file that is none of ours, or a newer one, never.
    """
    if not copy.exists():
        raise InputError("backup.missing", name=copy.name)
    if check_file(copy) is None:
        raise InputError("backup.empty", name=copy.name)
    if copy.resolve() == database.resolve():
        raise InputError("backup.same_file")
    fresh = database.with_name(f".{database.name}.restored")
    with translated_errors():
        try:
            _open_once(database)
            _read_copy(copy, fresh)
            if prepare is not None:
                prepare(fresh)
            _replace(fresh, database)
        finally:
            for left in database.parent.glob(f"{escape(fresh.name)}*"):
                left.unlink(missing_ok=True)


def problems(path: Path) -> list[str]:
    """What is wrong with the tables, the indexes and the foreign keys of a database; empty when all is well.

    The texts are SQLite's own: they name tables and rows, never contents. MachineError when the file cannot be read.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=10)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
            found += [
                f"foreign key: {table} {row} -> {parent}"
                for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(20)
            ]
            found += _index_problems(connection)
            found += _inner_index_problems(path)
    except UnicodeDecodeError:
        return ["a name in the schema cannot be read"]
    except sqlite3.DatabaseError as error:
        key = key_of_refusal(error)
        if key is not None and key != "database.damaged":
            raise MachineError(key) from error
        return [str(error)]
    return found


def _index_problems(connection: sqlite3.Connection) -> list[str]:
    """Contacts that the search index lacks, and entries of contacts that are gone."""
    missing = connection.execute(
        "SELECT count(*) FROM contact WHERE erased_on IS NULL AND id NOT IN (SELECT rowid FROM search)"
    ).fetchone()[0]
    stray = connection.execute(
        "SELECT count(*) FROM search WHERE rowid NOT IN (SELECT id FROM contact WHERE erased_on IS NULL)"
    ).fetchone()[0]
    return [f"search: {n} {what}" for n, what in ((missing, "missing"), (stray, "stray")) if n]


def _inner_index_problems(path: Path) -> list[str]:
    """What the search index finds wrong in itself; it can be asked only where one may write, and nobody else does."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=1)) as connection:
            connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    except sqlite3.DatabaseError as error:
        return [f"search: {error}"] if key_of_refusal(error) == "database.damaged" else []
    return []


def _copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Copy all pages; MachineError when another program holds one of both for more than ten seconds."""
    end = time.monotonic() + _PATIENCE_SECONDS

    def watch(status: int, _remaining: int, _total: int) -> None:
        if status in _HELD_UP and time.monotonic() > end:
            raise MachineError("database.locked")

    source.backup(target, progress=watch)


def _open_once(database: Path) -> None:
    """Make the database when it is missing; one that is damaged may stay so, its content is replaced anyway."""
    try:
        open_database(database).close()
    except MachineError as error:
        if error.message.key != "database.damaged":
            raise


def _read_copy(copy: Path, fresh: Path) -> None:
    """A checked copy of the backup, in the current schema."""
    os.close(os.open(fresh, os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o600))
    with (
        closing(sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro", uri=True)) as old,
        closing(sqlite3.connect(fresh)) as new,
    ):
        _copy(old, new)
    if problems(fresh):
        raise MachineError("backup.damaged")
    open_database(fresh).close()


def _replace(fresh: Path, database: Path) -> None:
    with closing(sqlite3.connect(fresh)) as new, closing(sqlite3.connect(database, timeout=10)) as current:
        _copy(new, current)
