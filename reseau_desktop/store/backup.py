"""Consistent copies of a database, put back through SQLite's own backup interface, and checks of one."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from ..domain.errors import InputError, MachineError
from .database import check_file, open_database, translated_errors


def copy_database(source: Path, target: Path) -> None:
    """Write a consistent copy of `source` to `target`, even while others write; whole or not at all.

    The copy is checked before it takes the place of what was there. InputError when `target` is the source itself.
    """
    if target.resolve() == source.resolve():
        raise InputError("backup.same_file")
    if target.is_dir():
        raise InputError("backup.is_folder")
    partial = target.with_name(f".{target.name}.part")
    with translated_errors():
        try:
            os.close(os.open(partial, os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o600))
            with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(partial)) as new:
                old.backup(new)
                new.execute("PRAGMA journal_mode = delete")
            if problems(partial):
                raise MachineError("database.damaged")
            partial.replace(target)
        finally:
            with suppress(FileNotFoundError):
                partial.unlink()


def put_back(copy: Path, database: Path) -> None:
    """Replace the content of `database` by that of `copy`; an open window notices and reads anew.

    The copy is checked, and brought to the current schema, on a copy of its own first: it is never changed.
    """
    if not copy.exists():
        raise InputError("backup.missing", name=copy.name)
    check_file(copy)
    if copy.resolve() == database.resolve():
        raise InputError("backup.same_file")
    fresh = database.with_name(f".{database.name}.restored")
    with translated_errors():
        try:
            open_database(database).close()
            with closing(sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro", uri=True)) as old:
                with closing(sqlite3.connect(fresh)) as new:
                    old.backup(new)
            if problems(fresh):
                raise MachineError("backup.damaged")
            open_database(fresh).close()
            with closing(sqlite3.connect(fresh)) as new, closing(sqlite3.connect(database, timeout=10)) as current:
                new.backup(current)
        finally:
            for left in database.parent.glob(f"{fresh.name}*"):
                left.unlink()


def problems(path: Path) -> list[str]:
    """What is wrong with the tables, the index and the foreign keys of a database; empty when all is well.

    The texts are SQLite's own: they name tables and rows, never contents.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
            found += [
                f"foreign key: {table} {row} -> {parent}"
                for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(20)
            ]
            found += _index_problems(connection)
    except sqlite3.DatabaseError as error:
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
