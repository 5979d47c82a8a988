"""Work in another process: its events, its end, and what is left when it is stopped or killed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.domain.message import say
from reseau_desktop.services import contacts
from reseau_desktop.services.import_report import ImportReport
from reseau_desktop.services.joining import Merge
from reseau_desktop.services.previewing import Kind
from reseau_desktop.services.session import Session
from reseau_desktop.services.worker import (
    Advance,
    Failed,
    Finished,
    Rows,
    start_import,
    start_merges,
    start_preview,
    start_revert,
)
from tests.helpers.mixed_cards import write_mixed_cards

LIMIT = 60


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "data.db"
    Session(path).close()
    return path


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "cards.vcf"
    write_mixed_cards(path, 600)
    return path


def count(database: Path) -> int:
    session = Session(database)
    try:
        return len(session.store.contacts())
    finally:
        session.close()


def test_an_import_tells_how_far_it_is_and_what_it_did(database, cards):
    events = start_import(database, [cards], today=date(2026, 3, 2)).wait(LIMIT)
    assert isinstance(events[-1], Finished)
    report = events[-1].result
    assert isinstance(report, ImportReport)
    assert (report.files[0].new, report.undo) == (600, 1)
    assert any(isinstance(one, Advance) and one.read == one.total for one in events)
    session = Session(database)
    assert {one.known_on for one in session.store.contacts()} == {date(2026, 3, 2)}
    session.close()


def test_an_open_window_notices_the_import(database, cards):
    session = Session(database)
    told = []
    session.listen(told.append)
    start_import(database, [cards]).wait(LIMIT)
    assert session.notice_others()
    assert told[0].everything
    assert len(session.network().contacts) == 600
    session.close()


def test_a_preview_comes_in_slices_and_writes_nothing(database, cards):
    events = start_preview(database, [cards]).wait(LIMIT)
    slices = [one.rows for one in events if isinstance(one, Rows)]
    assert [len(rows) for rows in slices] == [200, 200, 200]
    assert {row.kind for rows in slices for row in rows} == {Kind.NEW}
    assert isinstance(events[-1], Finished)
    assert count(database) == 0


def test_an_import_that_is_cancelled_leaves_nothing(database, cards):
    job = start_import(database, [cards])
    job.cancel()
    events = job.wait(LIMIT)
    assert events[-1] == Failed(events[-1].reason, cancelled=True)
    assert events[-1].reason.key == "import.cancelled"
    assert count(database) == 0
    assert not job.alive
    assert job.poll() == []


def test_an_import_that_is_ended_at_once_leaves_nothing(database, cards):
    job = start_import(database, [cards])
    job.cancel(at_once=True)
    events = job.wait(LIMIT)
    assert isinstance(events[-1], Failed)
    assert events[-1].cancelled
    assert count(database) == 0


def test_what_cannot_be_done_is_said(database, tmp_path):
    events = start_import(database, [tmp_path / "none.vcf"]).wait(LIMIT)
    assert [one.reason.key for one in events if isinstance(one, Failed)] == ["import.missing"]


def test_an_import_is_undone_and_brought_again(database, cards):
    start_import(database, [cards]).wait(LIMIT)
    undone = start_revert(database).wait(LIMIT)[-1]
    assert isinstance(undone, Finished)
    assert count(database) == 0
    start_revert(database, redo=True).wait(LIMIT)
    assert count(database) == 600


def _twins(session: Session, count: int) -> list[Merge]:
    pairs = []
    for place in range(count):
        pair = [contacts.create(session, CardFacts(fn=f"Ann {place}")) for _ in range(2)]
        pairs.append(Merge(pair[0], (pair[1],)))
    return pairs


def test_groups_are_merged_as_one_step_that_is_undone(database):
    session = Session(database)
    merges = _twins(session, 4)
    before = session.network()
    events = start_merges(database, merges).wait(LIMIT)
    assert isinstance(events[-1], Finished)
    assert [(one.read, one.total) for one in events if isinstance(one, Advance)][-1] == (4, 4)
    assert session.notice_others()
    assert [one.id for one in session.network().contacts] == [one.keep for one in merges]
    session.undo()
    assert session.network() == before
    session.close()


def test_a_merge_that_is_cancelled_leaves_nothing(database):
    session = Session(database)
    merges = _twins(session, 3)
    steps = len(session.history())
    job = start_merges(database, merges)
    job.cancel()
    events = job.wait(LIMIT)
    assert events[-1] == Failed(say("merge.cancelled"), cancelled=True)
    assert (count(database), len(session.history())) == (6, steps)
    session.close()
