"""The store: one door for writes, undo kept across restarts, search, and what the machine refuses."""

from __future__ import annotations

import sqlite3
import stat
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from reseau_desktop.domain.changes import Changes, Op
from reseau_desktop.domain.errors import InputError, MachineError
from reseau_desktop.domain.exchange import Exchange, Minutes
from reseau_desktop.domain.message import say
from reseau_desktop.domain.vocabulary import ExchangeKind, Verdict
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.store import database as database_module
from reseau_desktop.store import undo as undo_module
from reseau_desktop.store.database import open_database
from reseau_desktop.store.migrations import CURRENT, SCRIPTS
from reseau_desktop.store.writing import Writer
from tests.helpers.databases import TODAY, content, person

LABEL = say("label.note")


def _call(contact: int, text: str = "") -> Exchange:
    return Exchange(
        0,
        ExchangeKind.QUALIFICATION_CALL,
        TODAY,
        contact,
        minutes=20,
        breakdown=Minutes(preparation=5, exchange=15),
        verdict=Verdict.MEET,
        learned=("un", "deux"),
        text=text or None,
    )


def test_a_record_comes_back_as_it_went_in(session: Session) -> None:
    who = person(session, "Inès", "Calvarède")
    number = session.run(Op.RECORD_EXCHANGE, lambda writer: writer.insert(_call(who, "Zorglub")), LABEL)
    kept = session.store.one(Exchange, number)
    assert kept is not None
    assert (kept.kind, kept.day, kept.contact_id, kept.verdict) == (
        ExchangeKind.QUALIFICATION_CALL,
        TODAY,
        who,
        Verdict.MEET,
    )
    assert kept.breakdown == Minutes(preparation=5, exchange=15)
    assert kept.learned == ("un", "deux")


def test_one_step_is_told_once_with_what_it_changed(session: Session) -> None:
    who = person(session, "Inès", "Calvarède")
    told: list[Changes] = []
    session.listen(told.append)
    session.run(Op.RECORD_EXCHANGE, lambda writer: writer.insert(_call(who)), LABEL, initiator="page")
    assert [(one.tables, one.contacts, one.initiator) for one in told] == [({"exchange"}, {who}, "page")]


def test_work_that_fails_leaves_nothing_and_no_step(session: Session, database: Path) -> None:
    who = person(session, "Inès", "Calvarède")
    before, steps = content(database), session.history()

    def work(writer: Writer) -> None:
        writer.insert(_call(who))
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError):
        session.run(Op.RECORD_EXCHANGE, work, LABEL)
    assert content(database) == before
    assert session.history() == steps


def test_writing_what_is_there_already_makes_no_step(session: Session) -> None:
    who = person(session, "Inès", "Calvarède")
    steps = session.history()
    session.run(Op.EDIT_CONTACT, lambda writer: writer.update_contact(who, stake=1), LABEL)
    assert session.history() == steps


def test_a_writer_is_useless_after_its_step(session: Session) -> None:
    kept: list[Writer] = []
    session.run(Op.EDIT_SETTINGS, kept.append, LABEL)
    with pytest.raises(RuntimeError):
        kept[0].put_setting("user", {})


def test_undo_and_redo_after_a_restart(database: Path) -> None:
    first = Session(database, Clock(TODAY))
    empty = content(database)
    who = person(first, "Inès", "Calvarède")
    first.run(Op.RECORD_EXCHANGE, lambda writer: writer.insert(_call(who, "Zorglub")), LABEL)
    full = content(database)
    first.close()
    second = Session(database, Clock(TODAY))
    assert second.undo() is not None
    assert second.store.find("zorglub") == []
    assert second.undo() is not None
    assert content(database)["contact"] == empty["contact"]
    second.close()
    third = Session(database, Clock(TODAY))
    assert third.redo() is not None
    assert third.redo() is not None
    assert third.redo() is None
    assert content(database) == full
    assert third.store.find("zorglub") == [who]
    third.close()


def test_a_new_step_forgets_what_was_undone(session: Session) -> None:
    person(session, "Inès", "Calvarède")
    session.undo()
    person(session, "Bastien", "Lormeuil")
    assert session.redo() is None
    assert [one.undone for one in session.history()] == [False]


def test_the_oldest_steps_go_first(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undo_module, "KEPT_STEPS", 3)
    for place in range(5):
        person(session, "Inès", f"Calvarède {place}")
    assert [dict(one.label.args)["name"] for one in session.history()] == [
        "Inès Calvarède 4",
        "Inès Calvarède 3",
        "Inès Calvarède 2",
    ]


def test_photos_no_step_and_no_card_needs_are_removed(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undo_module, "KEPT_STEPS", 1)
    from reseau_desktop.domain.card import Card, CardFacts, Property
    from reseau_desktop.store.contacts import NewContact

    card = Card("4.0", (Property("PHOTO", "", blob="a" * 64),), {"a" * 64: b"jpeg"})
    new = NewContact(card, CardFacts(fn="Inès", photo="a" * 64), {"known_on": TODAY})
    who = session.run(Op.CREATE_CONTACT, lambda writer: writer.add_contacts([new])[0], LABEL)
    session.undo()
    assert session.store.blob("a" * 64) == b"jpeg", "redo needs it"
    session.redo()
    assert session.store.blob("a" * 64) == b"jpeg"
    bare = card.with_properties(())
    session.run(Op.EDIT_CONTACT, lambda writer: writer.replace_card(who, bare, CardFacts(fn="Inès")), LABEL)
    assert session.store.blob("a" * 64) == b"jpeg", "undo needs it"
    person(session, "Bastien", "Lormeuil")
    assert session.store.blob("a" * 64) is None


def test_search_knows_no_accents_and_finds_what_was_recorded(session: Session) -> None:
    ines = person(session, "Inès", "Calvarède", org="Moulins d’Orvalce")
    elodie = person(session, "Élodie", "Œuvrard")
    session.run(Op.RECORD_EXCHANGE, lambda writer: writer.insert(_call(ines, "parle du réemploi")), LABEL)
    assert session.store.find("ines orval") == [ines]
    assert session.store.find("REEMPLOI") == [ines]
    assert session.store.find("elodie") == [elodie]
    assert session.store.find("zz") == []
    assert session.store.find(" - ") is None


def test_a_phone_is_found_by_its_digits(session: Session) -> None:
    from tests.helpers.databases import channel

    who = person(session, "Inès", "Calvarède", phones=(channel("06 39 98 15 60"),))
    assert session.store.find("0639981560") == [who]


def test_text_with_nul_is_cleaned(session: Session) -> None:
    who = person(session, "In\0ès", "Calvarède")
    assert session.network().contacts[0].name == "Inès Calvarède"
    assert session.store.find("ines") == [who]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_the_file_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "reseau.db"
    open_database(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_newer_database_is_refused_untouched(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = database.read_bytes()
    with pytest.raises(InputError) as refused:
        Session(database)
    assert refused.value.message.key == "database.newer"
    assert database.read_bytes() == before


@pytest.mark.parametrize("text", [b"BEGIN:VCARD\r\n", b"\0" * 4096, b"SQLite format 3\0" + b"\0" * 200])
def test_a_file_of_something_else_is_refused_untouched(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "other.db"
    path.write_bytes(text)
    with pytest.raises(InputError):
        Session(path)
    assert path.read_bytes() == text


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (x)")
    before = path.read_bytes()
    with pytest.raises(InputError) as refused:
        Session(path)
    assert refused.value.message.key == "database.not_ours"
    assert path.read_bytes() == before


def test_a_damaged_database_is_told_plainly(database: Path) -> None:
    data = bytearray(database.read_bytes())
    data[100:4096] = b"\xff" * 3996
    database.write_bytes(bytes(data))
    with pytest.raises(MachineError) as refused:
        Session(database)
    assert refused.value.message.key == "database.damaged"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        Session(tmp_path)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(MachineError) as refused:
        Session(tmp_path / "file" / "reseau.db")
    assert refused.value.message.key == "database.cannot_open"


def test_a_migration_that_fails_leaves_the_old_version(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = (*database_module.SCRIPTS, "CREATE TABLE more (x);\nCREATE TABLE more (y);\n")
    monkeypatch.setattr(database_module, "SCRIPTS", broken)
    monkeypatch.setattr(database_module, "CURRENT", CURRENT + 1)
    with pytest.raises(Exception, match="more"):
        Session(database)
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (CURRENT,)
        assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'more'").fetchone() == (0,)
    assert database.with_name(f"reseau.db.before-v{CURRENT + 1}-from-v{CURRENT}").exists()


def test_an_older_database_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(SCRIPTS[0])
        connection.execute(f"PRAGMA application_id = {database_module.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
        connection.execute("INSERT INTO contact (name, known_on) VALUES ('Inès Calvarède', '2026-03-02')")
        connection.commit()
    session = Session(path, Clock(TODAY))
    assert [one.name for one in session.network().contacts] == ["Inès Calvarède"]
    assert session.store.rows("SELECT count(*) FROM not_same") == [(0,)]
    session.close()
    assert path.with_name(f"old.db.before-v{CURRENT}-from-v1").exists()


def test_another_process_is_noticed(database: Path) -> None:
    window, other = Session(database, Clock(TODAY)), Session(database, Clock(TODAY))
    told: list[Changes] = []
    window.listen(told.append)
    assert not window.notice_others()
    person(other, "Inès", "Calvarède")
    assert window.notice_others()
    assert [one.everything for one in told] == [True]
    assert [one.name for one in window.network().contacts] == ["Inès Calvarède"]
    assert not window.notice_others()
    window.close()
    other.close()


def test_own_writes_are_not_others(session: Session) -> None:
    person(session, "Inès", "Calvarède")
    assert not session.notice_others()


def test_the_network_is_read_with_a_fixed_number_of_queries(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = []
    for amount in (1, 20):
        for place in range(amount):
            who = person(session, "Inès", f"C{place}")
            session.run(Op.RECORD_EXCHANGE, lambda writer, who=who: writer.insert(_call(who)), LABEL)
        seen: list[str] = []
        original = database_module.Database.sql
        monkeypatch.setattr(
            database_module.Database,
            "sql",
            lambda self, query, args=(), original=original, seen=seen: (
                seen.append(query),
                original(self, query, args),
            )[1],
        )
        session.store.network()
        monkeypatch.undo()
        counts.append(len(seen))
    assert counts[0] == counts[1]


def test_day_zero_is_the_monday_of_the_first_exchange(session: Session) -> None:
    who = person(session, "Inès", "Calvarède")
    assert session.network().anchor is None
    row = Exchange(0, ExchangeKind.FRAMING, date(2026, 3, 12), None)
    session.run(Op.RECORD_EXCHANGE, lambda writer: writer.insert(row), LABEL)
    session.run(Op.RECORD_EXCHANGE, lambda writer: writer.insert(_call(who)), LABEL)
    assert session.network().anchor == date(2026, 3, 9)


def test_a_second_process_opens_a_database_whose_first_pages_are_still_in_the_journal(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    first = Session(path, Clock(TODAY))
    second = Session(path, Clock(TODAY))
    person(first, "Inès", "Calvarède")
    assert [one.name for one in second.store.contacts()] == ["Inès Calvarède"]
    second.close()
    first.close()
