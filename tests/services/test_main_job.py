"""The main job through the services: call, meeting, debrief, follow-ups, undo."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from reseau_desktop.domain.debriefing import AdviceHeard, Debrief, LinkQuality, NameGiven, PromiseMade
from reseau_desktop.domain.errors import InputError, RefusedError
from reseau_desktop.domain.exchange import Exchange, Minutes
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.meeting import Meeting, PrepSheet
from reseau_desktop.domain.vocabulary import (
    Action,
    Asked,
    ExchangeKind,
    FollowUpState,
    Medium,
    MeetingStatus,
    PromiseSide,
    Verdict,
)
from reseau_desktop.services import agenda, approaching, contacts, debriefing, follow_ups, meetings
from reseau_desktop.services.session import Session
from tests.helpers.databases import TODAY, at, content, person

FRIDAY = date(2026, 3, 20)


def open_actions(session: Session, contact: int) -> dict[Action, date]:
    return {one.action: one.due for one in session.network().follow_ups if one.pending and one.contact_id == contact}


def introduced(session: Session) -> tuple[int, int]:
    """Hélène, introduced by Inès with the three permissions."""
    ines = person(session, "Inès", "Calvarède")
    helene = contacts.create(
        session,
        contacts.CardFacts(fn="Hélène Brassaronde", given="Hélène", family="Brassaronde"),
        introduced_by=[Introduction(0, ines, 0, date(2026, 3, 12), Permissions(True, True, True), Asked.DIRECT)],
    )
    return ines, helene


def met(session: Session) -> tuple[int, int, int]:
    ines, helene = introduced(session)
    approaching.record_call(session, approaching.Call(helene, Verdict.MEET))
    meeting = meetings.plan(session, Meeting(0, helene, FRIDAY, TODAY, time(14), place="Nantes"))
    return ines, helene, meeting


def test_r51_a_meeting_without_a_call_asks_for_a_reason(session: Session) -> None:
    who = person(session, "Inès", "Calvarède")
    with pytest.raises(RefusedError):
        meetings.plan(session, Meeting(0, who, FRIDAY, TODAY, without_call_reason="  "))
    assert session.network().meetings == ()
    meetings.plan(session, Meeting(0, who, FRIDAY, TODAY, without_call_reason="Une amie de longue date"))
    assert [one.contact_id for one in session.network().meetings] == [who]


def test_r54_a_call_ends_with_a_verdict(session: Session) -> None:
    who = person(session, "Inès", "Calvarède")
    with pytest.raises(InputError):
        approaching.record_call(session, approaching.Call(who, None))
    assert session.network().exchanges == ()


def test_r80_an_introduction_asks_for_the_first_approach(session: Session) -> None:
    _, helene = introduced(session)
    assert open_actions(session, helene) == {Action.ANNOUNCE: date(2026, 3, 17)}


def test_planning_asks_to_prepare_and_to_read_again(session: Session) -> None:
    _, helene, _ = met(session)
    due = open_actions(session, helene)
    assert due[Action.PREPARE] == date(2026, 3, 18)
    assert due[Action.REREAD] == date(2026, 3, 19)
    assert contacts.as_json(session)[1]["stage"] == "meeting_planned"


def test_moving_a_meeting_moves_what_is_to_prepare(session: Session) -> None:
    _, helene, meeting = met(session)
    meetings.move(session, meeting, date(2026, 3, 27), time(10))
    assert open_actions(session, helene)[Action.PREPARE] == date(2026, 3, 25)
    session.undo()
    assert open_actions(session, helene)[Action.PREPARE] == date(2026, 3, 18)


def test_r98_a_meeting_the_contact_cancels_is_to_be_planned_anew(session: Session) -> None:
    _, helene, meeting = met(session)
    meetings.cancel(session, meeting, by_contact=True, reason="grippe")
    due = open_actions(session, helene)
    assert due[Action.REPLAN] == date(2026, 3, 23)
    assert Action.PREPARE not in due
    with pytest.raises(RefusedError):
        meetings.cancel(session, meeting, by_contact=True)


def test_r81_a_meeting_that_is_over_asks_for_its_debrief(session: Session) -> None:
    _, helene, _ = met(session)
    follow_ups.settle_day(at(session, date(2026, 3, 21)))
    assert Action.DEBRIEF in open_actions(session, helene)
    assert next(one.action for one in follow_ups.today_actions(session)) is Action.DEBRIEF


def full_debrief(helene: int, meeting: int) -> Debrief:
    return Debrief(
        helene,
        FRIDAY,
        meeting_id=meeting,
        minutes=Minutes(60, 80, 30, 20),
        my_talk_share=30,
        learned=("La laiterie note ses fournisseurs", "", "Moitié terrain"),
        terms=("double matérialité", "Double matérialité"),
        advice=(AdviceHeard("Rencontrer une coopérative", "J'appelle Nadia"),),
        names=(
            NameGiven("Nadia Ferrouka", "Responsable RSE", "Grains d'Avant", Permissions(True, True, True)),
            NameGiven("Olivier Castagnoux", permissions=Permissions(True, True, False)),
            NameGiven("Sans Permission"),
        ),
        promises=(PromiseMade("L'article"), PromiseMade("Prévenir Nadia", PromiseSide.THEIRS, date(2026, 3, 23))),
        matters="Que l'acheteur connaisse les fermes",
        link=LinkQuality.ALLY,
        next_step="Écrire à Nadia",
    )


def test_a_debrief_is_one_step_that_makes_what_it_said(session: Session, database: Path) -> None:
    ines, helene, meeting = met(session)
    at(session, FRIDAY)
    before = content(database)
    debrief = full_debrief(helene, meeting)
    shown = debriefing.rehearse(session, debrief)
    assert content(database) == before, "rehearsing writes nothing"
    steps = len(session.history())
    made = debriefing.record(session, debrief, [debriefing.Choice(one, one.ticked, one.due) for one in shown])
    assert len(session.history()) == steps + 1
    network = session.network()
    people = {one.name: one for one in network.contacts}
    assert set(people) == {"Inès Calvarède", "Hélène Brassaronde", "Nadia Ferrouka", "Olivier Castagnoux"}
    assert made.new_contacts == (people["Nadia Ferrouka"].id, people["Olivier Castagnoux"].id)
    assert people["Hélène Brassaronde"].matters == "Que l'acheteur connaisse les fermes"
    assert people["Hélène Brassaronde"].tags == ("ally",)
    assert network.meetings[0].status is MeetingStatus.HELD
    assert open_actions(session, helene)[Action.THANK] == date(2026, 3, 23)
    assert open_actions(session, ines)[Action.REPORT] == date(2026, 3, 24)
    assert open_actions(session, people["Nadia Ferrouka"].id) == {Action.ANNOUNCE: date(2026, 3, 25)}
    assert open_actions(session, helene)[Action.KEEP_PROMISE] == date(2026, 3, 27)
    ticked = {(one.rule, one.due) for one in shown if one.ticked}
    assert ticked <= {(one.rule, one.due) for one in network.follow_ups if one.pending}
    assert session.store.rows("SELECT word FROM term") == [("double matérialité",)]
    session.undo()
    assert content(database) == before
    session.redo()
    assert open_actions(session, helene)[Action.THANK] == date(2026, 3, 23)


def test_what_is_unticked_or_moved_in_a_debrief_is_obeyed(session: Session) -> None:
    ines, helene, meeting = met(session)
    at(session, FRIDAY)
    debrief = full_debrief(helene, meeting)
    later = date(2026, 4, 2)
    choices = [
        debriefing.Choice(one, one.action is not Action.REPORT, later if one.action is Action.THANK else one.due)
        for one in debriefing.rehearse(session, debrief)
    ]
    debriefing.record(session, debrief, choices)
    assert Action.REPORT not in open_actions(session, ines)
    assert open_actions(session, helene)[Action.THANK] == later
    assert Action.SHARE_ARTICLE in open_actions(session, helene), "offered unticked, ticked here"
    follow_ups.settle_day(at(session, date(2026, 3, 23)))
    assert Action.REPORT not in open_actions(session, ines)
    assert open_actions(session, helene)[Action.THANK] == later


def test_the_same_debrief_twice_is_refused(session: Session) -> None:
    _, helene, meeting = met(session)
    at(session, FRIDAY)
    debriefing.record(session, full_debrief(helene, meeting))
    with pytest.raises(RefusedError):
        debriefing.record(session, full_debrief(helene, meeting))


def test_a_debrief_of_a_day_to_come_is_refused(session: Session) -> None:
    _, helene, meeting = met(session)
    with pytest.raises(RefusedError):
        debriefing.record(session, full_debrief(helene, meeting))


def test_a_debrief_is_kept_as_typed_until_it_is_recorded(session: Session) -> None:
    _, helene, meeting = met(session)
    key = debriefing.draft_key(full_debrief(helene, meeting))
    debriefing.keep_draft(session, key, {"learned": ["à moitié"]})
    assert debriefing.draft(session, key) == {"learned": ["à moitié"]}
    debriefing.record(at(session, FRIDAY), full_debrief(helene, meeting))
    assert debriefing.draft(session, key) is None


def test_r84_thanking_in_writing_settles_it(session: Session) -> None:
    _, helene, meeting = met(session)
    at(session, FRIDAY)
    made = debriefing.record(session, full_debrief(helene, meeting))
    thank = next(one for one in session.network().follow_ups if one.action is Action.THANK and one.pending)
    follow_ups.complete(session, thank.id, channel=Medium.LETTER)
    done = session.store.one(FollowUp, thank.id)
    assert done is not None
    assert (done.state, done.done_on) == (FollowUpState.DONE, FRIDAY)
    row = session.network().exchanges[-1]
    assert (row.kind, row.for_exchange_id, row.channel) == (ExchangeKind.THANK_YOU, made.exchange_id, Medium.LETTER)
    with pytest.raises(RefusedError):
        follow_ups.complete(session, thank.id)


def test_r84_a_spoken_thank_you_settles_nothing(session: Session) -> None:
    _, helene, meeting = met(session)
    debriefing.record(at(session, FRIDAY), full_debrief(helene, meeting))
    thank = next(one for one in session.network().follow_ups if one.action is Action.THANK and one.pending)
    with pytest.raises(RefusedError):
        follow_ups.complete(session, thank.id, channel=Medium.PHONE)
    assert open_actions(session, helene)[Action.THANK] == date(2026, 3, 23)


def test_a_follow_up_put_off_stays_put_off(session: Session) -> None:
    _, helene = introduced(session)
    one = next(one for one in session.network().follow_ups if one.contact_id == helene)
    follow_ups.snooze(session, one.id, date(2026, 4, 1))
    follow_ups.settle_day(at(session, date(2026, 3, 18)))
    assert open_actions(session, helene) == {Action.ANNOUNCE: date(2026, 4, 1)}
    with pytest.raises(RefusedError):
        follow_ups.snooze(session, one.id, date(2026, 3, 1))


def test_a_follow_up_is_skipped_with_a_reason_only(session: Session) -> None:
    _, helene = introduced(session)
    one = next(one for one in session.network().follow_ups if one.contact_id == helene)
    with pytest.raises(RefusedError):
        follow_ups.skip(session, one.id, " ")
    follow_ups.skip(session, one.id, "parti à la retraite")
    assert open_actions(session, helene) == {}
    follow_ups.settle_day(at(session, date(2026, 3, 18)))
    assert open_actions(session, helene) == {}


def test_the_agenda_holds_what_is_overdue_and_the_next_thirty_days(session: Session) -> None:
    _, _, meeting = met(session)
    items = agenda.agenda(at(session, date(2026, 3, 19)))
    assert [(one.kind, one.action, one.due) for one in items] == [
        ("follow_up", Action.CONFIRM, TODAY),
        ("follow_up", Action.PREPARE, date(2026, 3, 18)),
        ("follow_up", Action.REREAD, date(2026, 3, 19)),
        ("meeting", None, FRIDAY),
    ]
    assert items[-1].id == meeting
    assert agenda.agenda(session, since=date(2026, 4, 1)) == []


def test_a_sheet_is_kept_and_an_edit_that_changes_nothing_is_no_step(session: Session) -> None:
    _, _, meeting = met(session)
    sheet = PrepSheet(meeting, why="Qui décide", gifts=("Ma note",))
    meetings.save_sheet(session, sheet)
    steps = len(session.history())
    meetings.save_sheet(session, sheet)
    assert session.store.sheet(meeting) == sheet
    assert len(session.history()) == steps
    session.undo()
    assert session.store.sheet(meeting) is None


def test_what_is_asked_of_an_unknown_person_is_refused(session: Session) -> None:
    with pytest.raises(InputError):
        contacts.contact(session, 99)
    with pytest.raises(InputError):
        approaching.record_no_answer(session, 99)


def test_a_name_known_already_is_not_made_again(session: Session) -> None:
    _, helene, meeting = met(session)
    nadia = person(session, "Nadia", "Ferrouka")
    debrief = Debrief(
        helene,
        FRIDAY,
        meeting_id=meeting,
        names=(NameGiven("Nadia", contact_id=nadia, permissions=Permissions(True)),),
    )
    made = debriefing.record(at(session, FRIDAY), debrief)
    assert made.new_contacts == ()
    assert [one.person_id for one in session.network().introductions][-1] == nadia
    assert isinstance(session.network().exchanges[-1], Exchange)
