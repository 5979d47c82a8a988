"""Backups: a copy on demand, automatic ones that rotate, putting one back, checking the database."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from ..domain.erasure import Erased
from ..domain.errors import MachineError, ReseauError
from ..store import backup as copies
from ..store.database import check_file
from .session import Clock, Session

log = logging.getLogger(__name__)

KEPT = 10


def backup(database: Path, target: Path) -> None:
    """Write a consistent, checked copy of the database to `target`, even while a window works on it."""
    copies.copy_database(database, target)


def restore(copy: Path, database: Path, language: str = "fr", clock: Clock | None = None) -> int:
    """Put a backup back in place of what the database holds; the backup itself is never changed.

    People erased at their request since then are erased from it again; returns how many they are.
    """
    from .forgetting import erase_known  # the window loads neither before its first paint

    erased = _erased(database)
    again: list[int] = []

    def prepare(fresh: Path) -> None:
        session = Session(fresh, clock)
        try:
            again.append(erase_known(session, erased, language))
        finally:
            session.close()

    copies.put_back(copy, database, prepare if erased else None)
    return sum(again)


def _erased(database: Path) -> Erased:
    """The marks of those erased from the database; none when it is missing or too damaged to tell."""
    from .importing import erased_people

    if check_file(database) is None:
        return Erased()
    try:
        session = Session(database)
    except MachineError:
        return Erased()
    try:
        return erased_people(session.store)
    except MachineError:
        return Erased()
    finally:
        session.close()


def verify(database: Path) -> list[str]:
    """What is wrong with the database, in SQLite's words; empty when all is well. A missing one is made."""
    if check_file(database) is None:
        Session(database).close()
    return copies.problems(database)


def automatic(database: Path, folder: Path, now: datetime) -> Path:
    """Where the automatic backup of that day is kept."""
    return folder / f"{database.stem}-{now:%Y-%m-%d}.db"


def rotate(session: Session, folder: Path, now: datetime) -> Path | None:
    """Make the automatic backup of the day, when there is none yet, and drop the oldest beyond ten.

    Returns its path, or None when one was there. A machine that refuses is noted in the log: the program goes on.
    """
    target = automatic(session.store.path, folder, now)
    if target.exists():
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        backup(session.store.path, target)
    except (ReseauError, OSError) as error:
        log.info("automatic backup not made: %s", type(error).__name__)
        return None
    for old in sorted(folder.glob(f"{session.store.path.stem}-????-??-??.db"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def renew(session: Session, folder: Path, now: datetime) -> None:
    """Make the automatic backup anew and drop those of before, which hold who was erased since (R107).

    The copy that a restore left beside the database goes too. MachineError when the new one cannot be made: then
    those of before stay.
    """
    stem = session.store.path.stem
    target = automatic(session.store.path, folder, now)
    old = [*folder.glob(f"{stem}-????-??-??.db"), _before_restore(session)]
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        backup(session.store.path, target)
        for one in old:
            if one != target:
                one.unlink(missing_ok=True)
    except OSError as error:
        raise MachineError("backup.not_renewed") from error


def keep_before_restore(session: Session) -> Path:
    """Keep what the database holds now beside it, before a backup takes its place; returns where."""
    target = _before_restore(session)
    backup(session.store.path, target)
    return target


def _before_restore(session: Session) -> Path:
    return session.store.path.with_name(f"{session.store.path.stem}-before-restore.db")
