"""Opening the database file: checks, pragmas, migrations and the wording of what the machine refuses."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import cast

import peewee

from ..domain.errors import InputError, MachineError
from .migrations import CURRENT, SCRIPTS

APPLICATION_ID = 0x52534541
_HEADER = b"SQLite format 3\0"
_PRAGMAS = (
    ("foreign_keys", 1),
    ("secure_delete", 1),
    ("synchronous", "full"),
    ("recursive_triggers", 1),
    ("temp_store", "memory"),
    ("busy_timeout", 10_000),
    ("cache_size", -16_000),
)


_open: Counter[tuple[int, int]] = Counter()
"""The database files that this process has open, by device and inode."""


class Database(peewee.SqliteDatabase):
    """Peewee's connection with the few calls the store makes, typed."""

    file: tuple[int, int] | None = None

    def close(self) -> bool:
        """Close the connection; returns whether it was open."""
        closed = bool(super().close())
        if self.file is not None:
            _open.subtract([self.file])
            self.file = None
        return closed

    def sql(self, query: str, args: Sequence[object] = ()) -> sqlite3.Cursor:
        """Run one statement; `?` stands for each of `args`."""
        return cast(sqlite3.Cursor, self.execute_sql(query, args))  # type: ignore[no-untyped-call]

    def many(self, query: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one statement for each row: nine times faster than building the queries one by one."""
        self.connection().executemany(query, rows)  # type: ignore[no-untyped-call]

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Reads within see one state of the database, whatever other processes commit meanwhile."""
        with self.atomic():
            yield

    @contextmanager
    def writing(self, lock: str = "IMMEDIATE") -> Iterator[None]:
        """One transaction that takes the write lock at once; rolled back when its body raises."""
        with self.atomic(lock):
            yield


def open_database(path: Path) -> Database:
    """The opened, current database at `path`; it is created, readable by its owner only, when missing.

    An older one is copied beside itself (`*.before-v1`), then migrated. Raises InputError for a file that is none of
    ours or of a newer version, MachineError when the machine refuses; the file is then untouched.
    """
    version = check_file(path)
    with translated_errors():
        if version is None:
            _create_empty(path)
        elif version < CURRENT:
            _copy_before_migration(path, version)
        database = Database(str(path), timeout=10, pragmas=_PRAGMAS, autoconnect=False)
        database.connect()
        database.file = _identity(path)
        _open.update([database.file])
    try:
        with translated_errors():
            database.sql("PRAGMA journal_mode = wal")
            _migrate(database)
    except BaseException:
        database.close()
        raise
    return database


@contextmanager
def translated_errors() -> Iterator[None]:
    """Turn what SQLite and the file system refuse into errors the user can read; bugs of ours pass unchanged.

    Environment: read-only, full, locked, damaged, not a database. Anything else of SQLite is a bug.
    """
    try:
        yield
    except (peewee.DatabaseError, sqlite3.DatabaseError) as error:
        key = key_of_refusal(error)
        if key is None:
            raise
        raise MachineError(key) from error
    except (zlib.error, json.JSONDecodeError, UnicodeDecodeError) as error:
        raise MachineError("database.damaged") from error
    except PermissionError as error:
        raise MachineError("database.read_only") from error
    except OSError as error:
        raise MachineError("database.cannot_open") from error


_REFUSALS = (
    ("readonly", "database.read_only"),
    ("unable to open", "database.cannot_open"),
    ("disk is full", "database.disk_full"),
    ("disk i/o", "database.cannot_open"),
    ("locked", "database.locked"),
    ("malformed", "database.damaged"),
    ("not a database", "database.damaged"),
    ("file is encrypted", "database.damaged"),
    ("unsupported file format", "database.damaged"),
    ("could not decode", "database.damaged"),
)


def key_of_refusal(error: Exception) -> str | None:
    """The key of the sentence for what SQLite refuses; None when it is a bug of ours."""
    text = str(error).lower()
    return next((key for part, key in _REFUSALS if part in text), None)


def is_open_here(path: Path) -> bool:
    """Whether this process has that file open as a database, or as the journal or shared memory of one.

    Then nothing but SQLite may open it: closing any descriptor of a file drops all locks of the process on it, by
    POSIX. Another process would take itself for the last one and remove the journal in use.
    """
    of = path.with_name(path.name.removesuffix("-wal").removesuffix("-shm"))
    try:
        return _open[_identity(of)] > 0
    except OSError:
        return False


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def check_file(path: Path) -> int | None:
    """The schema version of a database file, None when there is none yet; nothing is changed.

    Raises InputError for what is no database of ours or one of a newer version, MachineError when it cannot be read.
    """
    if is_open_here(path):
        version, owner = _marks_with_journal(path)
    else:
        header = _header(path)
        if header is None:
            return None
        if not header.startswith(_HEADER):
            raise InputError("database.not_ours")
        version, owner = int.from_bytes(header[60:64], "big"), int.from_bytes(header[68:72], "big")
        if path.with_name(f"{path.name}-wal").exists():
            version, owner = _marks_with_journal(path)
    if owner != APPLICATION_ID:
        raise InputError("database.not_ours")
    if version > CURRENT:
        raise InputError("database.newer")
    return version


def _header(path: Path) -> bytes | None:
    """The first hundred bytes of the file, None when it is missing or empty."""
    try:
        if path.is_dir():
            raise InputError("database.is_folder")
        if not path.exists() or path.stat().st_size == 0:
            return None
        with path.open("rb") as file:
            return file.read(100)
    except PermissionError as error:
        raise MachineError("database.read_only") from error
    except OSError as error:
        raise MachineError("database.cannot_open") from error


def _marks_with_journal(path: Path) -> tuple[int, int]:
    """Schema version and owner as SQLite sees them: while there is a journal, the header may not have them yet."""
    with translated_errors(), closing(sqlite3.connect(path, timeout=10)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        return int(version), int(connection.execute("PRAGMA application_id").fetchone()[0])


def _create_empty(path: Path) -> None:
    """Make the file and its folder, readable by their owner only, before SQLite opens it."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _copy_before_migration(path: Path, version: int) -> None:
    """Keep a consistent copy of an older database beside it."""
    target = path.with_name(f"{path.name}.before-v{CURRENT}-from-v{version}")
    if target.exists():
        return
    partial = target.with_name(target.name + ".part")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(partial)) as copy:
        source.backup(copy)
    shutil.move(partial, target)


def _migrate(database: Database) -> None:
    """Apply each missing script, with its bump of `user_version`, in a transaction of its own."""
    version = database.sql("PRAGMA user_version").fetchone()[0]
    if version > CURRENT:
        raise InputError("database.newer")
    while version < CURRENT:
        with database.writing("EXCLUSIVE"):
            version = database.sql("PRAGMA user_version").fetchone()[0]
            if version >= CURRENT:
                return
            for statement in statements(SCRIPTS[version]):
                database.sql(statement)
            version += 1
            database.sql(f"PRAGMA user_version = {version}")
            database.sql(f"PRAGMA application_id = {APPLICATION_ID}")


def statements(script: str) -> Iterator[str]:
    """The statements of a script one by one, as SQLite itself tells them apart."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending.strip()
            pending = ""
