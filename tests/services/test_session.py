"""The one door for writes: what is told, what is taken back, and several processes on one database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, time, timedelta

import pytest

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.errors import MachineError
from reseau_desktop.domain.introduction import Introduction
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.message import say
from reseau_desktop.domain.vocabulary import Verdict
from reseau_desktop.reports.wording import word
from reseau_desktop.services import approaching, backups, contacts, follow_ups, meetings
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.store import records
from reseau_desktop.store.backup import problems
from tests.helpers.databases import TODAY, at, content, person


@pytest.fixture
def other(session):
    """A second session on the same database, as another process has one."""
    opened = Session(session.store.path, Clock(TODAY))
    yield opened
    opened.close()


def names(session):
    return [one.name for one in session.network().contacts]


def test_a_step_is_told_once_with_its_initiator(session):
    told = []
    session.listen(told.append)
    number = contacts.create(session, CardFacts(fn="Ann"), initiator="page")
    assert [(one.initiator, one.contacts, one.everything) for one in told] == [("page", {number}, False)]
    assert told[0].step == session.history()[0]
    assert {"contact", "card"} <= told[0].tables


def test_what_changes_nothing_is_no_step_and_is_not_told(session):
    told = []
    session.listen(told.append)
    session.run(
        Op.EDIT_SETTINGS, lambda writer: writer.execute("UPDATE contact SET name = 'x'"), say("label.settings")
    )
    assert (told, session.history()) == ([], [])


def test_a_step_that_fails_leaves_nothing_even_in_memory(session):
    def work(writer):
        writer.execute("INSERT INTO axis (name) VALUES ('Logistics')")
        assert [one.name for one in session.network().axes] == ["Logistics"]
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        session.run(Op.EDIT_PROJECT, work, say("label.project"))
    assert (session.network().axes, session.history()) == ((), [])


def test_the_writer_is_useless_after_its_step(session):
    kept = []
    session.run(Op.EDIT_PROJECT, kept.append, say("label.project"))
    with pytest.raises(RuntimeError):
        kept[0].put_setting("method", {})


def test_what_another_process_wrote_is_seen_at_once(session, other):
    assert names(session) == []
    number = person(other, "Ann", "Leroy")
    approaching.record_call(session, approaching.Call(number, Verdict.MEET))
    assert [one.contact_id for one in other.network().exchanges] == [number]


def test_others_are_noticed_once(session, other):
    told = []
    session.listen(told.append)
    person(other, "Ann", "Leroy")
    assert (session.notice_others(), session.notice_others()) == (True, False)
    assert [one.everything for one in told] == [True]


def test_a_network_is_of_one_moment(session, other, monkeypatch):
    """Another process commits between two of its queries: they still agree."""
    read = records.read

    def interrupted(database, record, *args):
        if record is Introduction:
            monkeypatch.undo()
            giver, met = person(other, "Ann", "Leroy"), person(other, "Bob", "Petit")
            approaching.record_introduction(other, Introduction(0, giver, met, TODAY))
        return read(database, record, *args)

    monkeypatch.setattr(records, "read", interrupted)
    seen = session.network()
    assert (seen.contacts, seen.introductions) == ((), ())
    assert (len(session.network().contacts), len(session.network().introductions)) == (2, 1)


def test_two_processes_undo_the_same_step_once(session, other):
    empty = content(session.store.path)
    person(session, "Ann", "Leroy")
    whole = content(session.store.path)
    assert session.store.undo_log.next_undo() is not None
    other.undo()
    assert session.undo() is None
    assert content(session.store.path) == empty
    session.redo()
    assert content(session.store.path) == whole


@pytest.mark.parametrize(
    "name",
    [
        "O'Neil \"; DROP TABLE contact",
        "a\nb\tc",
        "{name} %1 & ? :x",
        "😀 \u202e\u2028",
        "x\0y",
        "\ud800z",
        "é" * 5000,
    ],
    ids=["quotes", "lines", "slots", "marks", "nul", "half a character", "long"],
)
def test_steps_with_strange_names_are_undone_and_named(session, name):
    before = content(session.store.path)
    contacts.create(session, CardFacts(fn=name))
    after = content(session.store.path)
    for language in ("fr", "en"):
        assert "{name}" not in word(session.history()[0].label, language).replace(name, "")
    session.undo()
    assert content(session.store.path) == before
    session.redo()
    assert content(session.store.path) == after


def test_what_time_brought_does_not_stand_in_the_way_of_undo(session):
    number = person(session, "Ann", "Leroy")
    before = content(session.store.path)
    meetings.plan(session, Meeting(0, number, TODAY, TODAY, time(9), without_call_reason="on her way"))
    follow_ups.settle_day(at(session, TODAY + timedelta(days=1)))
    assert [one.action for one in session.network().follow_ups if one.pending] != []
    session.undo()
    assert content(session.store.path)["follow_up"] == before["follow_up"]
    session.redo()
    assert problems(session.store.path) == []


def test_a_database_held_by_another_program_is_a_plain_refusal(session):
    session.store.rows("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(session.store.path, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(MachineError) as refused:
            person(session, "Ann", "Leroy")
        assert refused.value.message.key == "database.locked"
        assert names(session) == []
    person(session, "Ann", "Leroy")
    assert names(session) == ["Ann Leroy"]


def test_a_database_that_turns_read_only_is_a_plain_refusal(session):
    session.store.rows("PRAGMA query_only = 1")
    with pytest.raises(MachineError) as refused:
        person(session, "Ann", "Leroy")
    assert refused.value.message.key == "database.read_only"
    session.store.rows("PRAGMA query_only = 0")
    person(session, "Ann", "Leroy")
    assert len(session.history()) == 1


def test_a_session_goes_on_over_a_restored_backup(session, tmp_path):
    person(session, "Ann", "Leroy")
    backups.backup(session.store.path, tmp_path / "copy.db")
    person(session, "Bob", "Petit")
    assert backups.restore(tmp_path / "copy.db", session.store.path) == 0
    assert session.notice_others()
    assert names(session) == ["Ann Leroy"]
    before = content(session.store.path)
    person(session, "Eve", "Martin")
    session.undo()
    assert content(session.store.path) == before
    assert problems(session.store.path) == []


@pytest.mark.parametrize(
    ("clock", "day"), [(Clock(date(2026, 3, 29)), date(2026, 3, 29)), (Clock(date(2024, 2, 29)), date(2024, 2, 29))]
)
def test_a_clock_that_was_set_stays_on_its_day(clock, day):
    assert (clock.today(), clock.now().date()) == (day, day)
    assert clock.now().tzinfo is not None
    assert clock.stamp().endswith("Z")
