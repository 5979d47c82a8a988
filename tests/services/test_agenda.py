"""The agenda: what was done, birthdays when asked for, several follow-ups put off at once."""

from __future__ import annotations

import json
from datetime import date, time
from pathlib import Path

import pytest

from reseau_desktop.cli import main as cli
from reseau_desktop.domain.errors import RefusedError
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.vocabulary import Action, FollowUpState
from reseau_desktop.services import agenda, calendars, contacts, follow_ups, meetings
from reseau_desktop.services.session import Session
from tests.helpers.databases import TODAY, at, person

WEDNESDAY = date(2026, 3, 18)


def planned(session: Session, who: int, action: Action, due: date) -> int:
    return follow_ups.add(session, FollowUp(0, action, due, session.today, who))


def test_what_was_done_stands_on_the_day_it_was_done(session: Session) -> None:
    who = person(session, "Inès", "Calvarède")
    number = planned(session, who, Action.GIVE_NEWS, WEDNESDAY)
    follow_ups.complete(at(session, date(2026, 3, 17)), number)
    found = agenda.done(session, TODAY, WEDNESDAY)
    assert [(one.id, one.due, one.action, one.done) for one in found] == [
        (number, date(2026, 3, 17), Action.GIVE_NEWS, True)
    ]
    assert agenda.done(session, WEDNESDAY, WEDNESDAY) == []


def test_meetings_and_follow_ups_carry_what_the_window_shows(session: Session) -> None:
    who = person(session, "Inès", "Calvarède")
    number = meetings.plan(session, Meeting(0, who, WEDNESDAY, TODAY, time(10), without_call_reason="Une amie"))
    planned(session, who, Action.CALL, date(2026, 3, 17))
    found = agenda.agenda(session)
    assert [one.meeting.id for one in found if one.meeting] == [number]
    assert [one.next.name for one in found if one.next] == ["Inès Calvarède"] * (len(found) - 1)


def test_birthdays_are_there_only_when_asked_for(session: Session) -> None:
    who = person(session, "Inès", "Calvarède", birthday="1980-03-20")
    away = person(session, "Rémi", "Saulxure", birthday="--03-21")
    contacts.archive(session, [away], True)
    assert agenda.agenda(session) == []
    agenda.show_birthdays(session, True)
    assert [(one.kind, one.id, one.contact_id, one.due) for one in agenda.agenda(session)] == [
        ("birthday", who, who, date(2026, 3, 20))
    ]
    session.undo()
    assert not agenda.shows_birthdays(session)


def test_the_command_line_says_birthdays_too(session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    who = person(session, "Inès", "Calvarède", birthday="1980-03-20")
    agenda.show_birthdays(session, True)
    path = str(session.store.path)
    asked = ["--data", path, "--lang", "fr", "--today", TODAY.isoformat(), "agenda", "--json"]
    assert cli.run(asked, lambda _wish: 1) == 0
    rows = [row for row in json.loads(capsys.readouterr().out) if row["kind"] == "birthday"]
    assert rows == [
        {
            "id": who,
            "contact": who,
            "name": "Inès Calvarède",
            "kind": "birthday",
            "action": None,
            "due": "2026-03-20",
            "state": None,
            "rule": None,
            "why": "Anniversaire\u00a0: 46 ans",
        }
    ]


def test_several_are_put_off_in_one_step(session: Session) -> None:
    who = person(session, "Inès", "Calvarède")
    numbers = [planned(session, who, action, TODAY) for action in (Action.CALL, Action.GIVE_NEWS)]
    agenda.put_off(at(session, date(2026, 3, 17)), numbers, WEDNESDAY)
    assert {one.due for one in session.network().follow_ups} == {WEDNESDAY}
    assert {one.state for one in session.network().follow_ups} == {FollowUpState.SNOOZED}
    session.undo()
    assert {one.due for one in session.network().follow_ups} == {TODAY}


def test_a_follow_up_comes_forward_to_today_and_never_to_the_past(session: Session) -> None:
    who = person(session, "Inès", "Calvarède")
    number = planned(session, who, Action.CALL, WEDNESDAY)
    agenda.put_off(session, [number], TODAY)
    assert session.network().follow_ups[0].due == TODAY
    with pytest.raises(RefusedError):
        agenda.put_off(session, [number], date(2026, 3, 15))
    assert session.network().follow_ups[0].due == TODAY


def test_the_calendar_file_holds_each_of_them(session: Session, tmp_path: Path) -> None:
    who = person(session, "Inès", "Calvarède", birthday="--03-19")
    meetings.plan(session, Meeting(0, who, WEDNESDAY, TODAY, time(10), without_call_reason="Une amie"))
    agenda.show_birthdays(session, True)
    items = agenda.agenda(session)
    target = tmp_path / "suivi.ics"
    calendars.write_ics(session, items, target, "fr")
    text = target.read_text(encoding="utf-8").replace("\r\n ", "")
    assert text.count("BEGIN:VEVENT") == len(items)
    assert "SUMMARY:Anniversaire · Inès Calvarède" in text
    assert "DTSTART:20260318T090000Z" in text
