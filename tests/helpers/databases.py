"""Databases for tests: a real file, copied from a template, and a clock that stands still."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from reseau_desktop.domain.card import CardFacts, Channel
from reseau_desktop.services import contacts
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.store.database import open_database

TODAY = date(2026, 3, 16)
"""A Monday without a holiday near."""


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "empty.db"
    open_database(path).close()
    return path


@pytest.fixture
def database(template: Path, tmp_path: Path) -> Path:
    """A new, empty database file."""
    return Path(shutil.copy(template, tmp_path / "reseau.db"))


@pytest.fixture
def session(database: Path) -> Iterator[Session]:
    """A session on an empty database, on TODAY."""
    opened = Session(database, Clock(TODAY))
    yield opened
    opened.close()


def at(session: Session, day: date) -> Session:
    """The same session on another day."""
    session.clock = Clock(day)
    return session


def person(session: Session, given: str, family: str, **facts: object) -> int:
    """Add a person by hand; returns the id."""
    return contacts.create(
        session,
        CardFacts(fn=f"{given} {family}", given=given, family=family, **facts),  # type: ignore[arg-type]
    )


def channel(value: str, *types: str) -> Channel:
    return Channel(value, types)


_DERIVED = ("undo_", "sqlite_", "search", "blob")


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that undo answers for, and the search index in words, for comparison."""
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        tables = {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in names
            if not name.startswith(_DERIVED)
        }
        tables["search"] = sorted(connection.execute("SELECT rowid, body FROM search").fetchall())
    return tables
