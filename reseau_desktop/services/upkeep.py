"""Backups, and erasing a person, in a process of their own: the window never waits for a large file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from . import backups
from .forgetting import forget
from .session import Session
from .worker import Job, JobEvent

_Tell = Callable[[JobEvent], None]
_Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class _BackUp:
    target: Path

    def __call__(self, session: Session, _tell: _Tell, _cancelled: _Cancelled) -> None:
        backups.backup(session.store.path, self.target)


@dataclass(frozen=True, slots=True)
class _Rotate:
    folder: Path
    now: datetime

    def __call__(self, session: Session, _tell: _Tell, _cancelled: _Cancelled) -> None:
        backups.rotate(session, self.folder, self.now)


@dataclass(frozen=True, slots=True)
class _Restore:
    source: Path
    language: str

    def __call__(self, session: Session, _tell: _Tell, _cancelled: _Cancelled) -> int:
        backups.keep_before_restore(session)
        return backups.restore(self.source, session.store.path, self.language, session.clock)


@dataclass(frozen=True, slots=True)
class _Forget:
    contact: int
    language: str
    folder: Path | None
    now: datetime

    def __call__(self, session: Session, _tell: _Tell, _cancelled: _Cancelled) -> None:
        forget(session, self.contact, self.language)
        if self.folder is not None:
            backups.renew(session, self.folder, self.now)


def start_backup(database: Path, target: Path) -> Job:
    """Write a checked copy (`backups.backup`)."""
    return Job(database, None, _BackUp(target))


def start_rotation(database: Path, folder: Path, now: datetime) -> Job:
    """Make the automatic backup of the day (`backups.rotate`)."""
    return Job(database, None, _Rotate(folder, now))


def start_restore(database: Path, source: Path, language: str, *, today: date | None = None) -> Job:
    """Keep what is there, then put a backup in its place; the result is how many people were erased again."""
    return Job(database, today, _Restore(source, language))


def start_forgetting(
    database: Path, contact: int, language: str, folder: Path | None, now: datetime, *, today: date | None = None
) -> Job:
    """Erase a person for good (`forgetting.forget`); with `folder`, make its automatic backups anew."""
    return Job(database, today, _Forget(contact, language, folder, now))
