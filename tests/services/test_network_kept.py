"""The network kept in memory: after each step it is, row for row, what the database holds, without reading it all."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from peewee import IntegrityError

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.introduction import Introduction
from reseau_desktop.domain.message import say
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.project import Axis, MethodSettings, UserProfile
from reseau_desktop.domain.vocabulary import Circle, Verdict
from reseau_desktop.formats.campaign import sample_campaign
from reseau_desktop.services import approaching, campaigns, contacts, follow_ups, forgetting, joining, project
from reseau_desktop.services.replaying import replay
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.store import networks
from reseau_desktop.store.records import TABLES
from reseau_desktop.store.undo import FEW
from reseau_desktop.store.writing import Writer
from tests.helpers.databases import TODAY, at, person


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database in which thirty days of the sample campaign have been recorded."""
    path = tmp_path_factory.mktemp("lived") / "lived.db"
    session = Session(path)
    replay(session, sample_campaign("fr"), 30)
    session.close()
    return path


@contextmanager
def counting(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """A list that grows by one each time the whole network is read."""
    reads: list[int] = []
    read = networks.read_network

    def counted(*args: object) -> Network:
        reads.append(1)
        return read(*args)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(networks, "read_network", counted)
        yield reads


def anew(session: Session) -> Network:
    return session.store.network()


def test_a_call_touches_no_contact_and_reads_nothing_else(session, monkeypatch):
    number = person(session, "Ann", "Leroy")
    before = session.network()
    with counting(monkeypatch) as reads:
        approaching.record_call(session, approaching.Call(number, Verdict.MEET))
        kept = session.network()
    assert reads == []
    assert kept.contacts is before.contacts
    assert [one.contact_id for one in kept.exchanges] == [number]
    assert kept.anchor == TODAY
    assert kept == anew(session)


def test_every_kind_of_step_is_followed_without_reading_all(session, monkeypatch):
    ann, bob = person(session, "Ann", "Leroy"), person(session, "Bob", "Petit")
    session.network()
    acts = (
        lambda: contacts.create(
            session, CardFacts(fn="Zoé"), introduced_by=[Introduction(0, ann, 0, TODAY)], method={"targeted": True}
        ),
        lambda: contacts.edit(session, bob, facts=CardFacts(fn="Bob B."), method={"circle": Circle.FRIEND}),
        lambda: project.save_axes(session, [Axis(0, "Achats"), Axis(0, "Conseil")]),
        lambda: contacts.edit(session, bob, axes=[one.id for one in reversed(session.network().axes)]),
        lambda: project.save_axes(session, session.network().axes[1:]),
        lambda: project.save_settings(session, MethodSettings(target_meetings=31)),
        lambda: project.save_user(session, UserProfile(name="Camille")),
        lambda: approaching.record_no_answer(session, bob),
        lambda: contacts.archive(session, [ann]),
        lambda: joining.merge_people(session, joining.Merge(ann, (bob,))),
        lambda: campaigns.end(session, "Un"),
        lambda: campaigns.start(session, "Deux"),
        lambda: follow_ups.settle_day(at(session, TODAY + timedelta(days=8))),
    )
    with counting(monkeypatch) as reads:
        seen = [session.network()]
        for act in acts:
            act()
            seen.append(session.network())
            assert not reads
            assert session.network() == anew(session)
            reads.clear()
        while session.undo():
            assert session.network() == anew(session)
        while session.redo():
            assert session.network() == anew(session)
    assert len({id(one) for one in seen}) == len(seen)


def test_erasing_reads_all_anew(session):
    ann, bob = person(session, "Ann", "Leroy"), person(session, "Bob", "Petit")
    approaching.record_call(session, approaching.Call(ann, Verdict.MEET))
    session.network()
    forgetting.forget(session, ann, "fr")
    assert session.network() == anew(session)
    assert [one.name for one in session.network().contacts if one.id == bob] == ["Bob Petit"]


def test_a_large_step_reads_all_anew(session, monkeypatch):
    session.network()
    axes = [Axis(0, f"Axis {place}") for place in range(FEW + 1)]
    with counting(monkeypatch) as reads:
        session.run(Op.EDIT_PROJECT, lambda writer: [writer.insert(one) for one in axes], say("label.project"))
        assert not session.has_network
        assert len(session.network().axes) == FEW + 1
    assert reads == [1]


def test_what_another_process_wrote_is_never_lost_in_a_step_of_ones_own(session):
    ann = person(session, "Ann", "Leroy")
    session.network()
    other = Session(session.store.path, Clock(TODAY))
    person(other, "Bob", "Petit")
    contacts.archive(session, [ann])
    assert [(one.name, one.archived) for one in session.network().contacts] == [
        ("Ann Leroy", True),
        ("Bob Petit", False),
    ]
    person(other, "Cid", "Roux")
    contacts.archive(session, [ann], archived=False)
    assert [(one.name, one.archived) for one in session.network().contacts] == [
        ("Ann Leroy", False),
        ("Bob Petit", False),
        ("Cid Roux", False),
    ]
    other.close()


def test_a_step_that_fails_leaves_the_network_as_it_was(session):
    ann = person(session, "Ann", "Leroy")
    before = session.network()

    def work(writer: Writer) -> None:
        writer.update_contact(ann, archived=True)
        assert session.network_so_far().contacts[0].archived
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        session.run(Op.EDIT_CONTACT, work, say("label.project"))
    assert session.network() == before == anew(session)


def test_a_listener_already_sees_what_was_recorded(session):
    ann = person(session, "Ann", "Leroy")
    session.network()
    seen = []
    session.listen(lambda _changes: seen.append(len(session.network().exchanges)))
    approaching.record_no_answer(session, ann)
    assert seen == [1]


NUMBER = st.integers(1, 16)
DAY = st.dates(date(2026, 1, 1), date(2026, 4, 1)).map(date.isoformat)
_OF_PEOPLE = ("exchange", "meeting", "promise", "promised_name", "given", "advice", "opinion", "follow_up")
_GIVEN_TO = [f"UPDATE {name} SET contact_id = ? WHERE id = ?" for name in (*_OF_PEOPLE, "contact_axis")]
_TIED = "INSERT INTO contact_axis (contact_id, axis_id, position) VALUES (?, ?, ?)"
_TABLES = [*(one.name for one in TABLES.values()), "contact", "contact_axis", "card"]
STATEMENT = st.one_of(
    st.tuples(st.sampled_from([f"DELETE FROM {name} WHERE rowid = ?" for name in _TABLES]), NUMBER),
    st.tuples(st.sampled_from(_GIVEN_TO), NUMBER, NUMBER),
    st.tuples(st.just("UPDATE contact_axis SET position = ? WHERE id = ?"), NUMBER, NUMBER),
    st.tuples(st.just(_TIED), NUMBER, NUMBER, NUMBER),
    st.tuples(st.just("UPDATE exchange SET day = ? WHERE id = ?"), DAY, NUMBER),
    st.tuples(st.just("UPDATE axis SET position = ? WHERE id = ?"), NUMBER, NUMBER),
    st.tuples(st.just("INSERT INTO axis (name, position) VALUES ('Axis', ?)"), NUMBER),
    st.tuples(st.just("INSERT INTO campaign (title, anchor) VALUES ('Next', ?)"), DAY),
    st.tuples(st.just("UPDATE contact SET name = name || 'x', matters = ? WHERE id > ?"), DAY, NUMBER),
    st.tuples(st.just("UPDATE introduction SET giver_id = ? WHERE id = ?"), NUMBER, NUMBER),
    st.tuples(st.just("DELETE FROM setting WHERE rowid < ?"), NUMBER),
)


@settings(max_examples=max(20, settings().max_examples // 2), deadline=None)
@given(steps=st.lists(st.one_of(st.lists(STATEMENT, min_size=1, max_size=5), st.sampled_from(["undo", "redo"]))))
def test_whatever_a_step_does_to_the_rows_the_network_follows(lived, steps):
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(shutil.copy(lived, Path(folder) / "a.db")), Clock(TODAY))
        session.network()
        for step in steps:
            _step(session, step)
            assert session.network() == anew(session)
        session.close()


def _step(session: Session, step: list[tuple[object, ...]] | str) -> None:
    """Undo, redo, or run the statements as one step; one that breaks a constraint has not happened."""
    if isinstance(step, str):
        getattr(session, step)()
        return

    def work(writer: Writer) -> None:
        for sql, *args in step:
            writer.execute(str(sql), *args)
            assert session.network_so_far() == anew(session)

    with suppress(IntegrityError):
        session.run(Op.EDIT_PROJECT, work, say("label.project"))
