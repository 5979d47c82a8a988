"""Meetings planned, moved, cancelled and prepared."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from reseau_desktop.domain.errors import InputError, RefusedError
from reseau_desktop.domain.exchange import Exchange, Minutes
from reseau_desktop.domain.meeting import Meeting, PrepSheet
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.vocabulary import Action, ExchangeKind, Medium, MeetingStatus, Verdict
from reseau_desktop.services import approaching, contacts, meetings, project
from tests.helpers.databases import TODAY, at, person

FRIDAY = date(2026, 3, 20)


@pytest.fixture
def ann(session):
    return person(session, "Ann", "Leroy")


@pytest.fixture
def meeting(session, ann):
    approaching.record_call(session, approaching.Call(ann, Verdict.MEET))
    return meetings.plan(session, Meeting(0, ann, FRIDAY, TODAY, time(10)))


def stored(session, number):
    return session.store.one(Meeting, number)


def pending(session, action):
    return [one.due for one in session.network().follow_ups if one.pending and one.action is action]


def test_r51_without_a_call_a_reason_is_needed(session, ann):
    plain = Meeting(0, ann, FRIDAY, TODAY)
    for reason in (None, "  "):
        with pytest.raises(RefusedError) as refused:
            meetings.plan(session, replace(plain, without_call_reason=reason))
        assert refused.value.message.key == "meeting.needs_call"
    meetings.plan(session, replace(plain, without_call_reason="met at a fair"))
    assert len(session.network().meetings) == 1


def test_r5_what_a_meeting_serves_becomes_the_first_axis(session, ann):
    project.save_axes(session, [Axis(0, "One"), Axis(0, "Two")])
    one, two = (axis.id for axis in session.network().axes)
    contacts.edit(session, ann, axes=[one])
    steps = len(session.history())
    meetings.plan(session, Meeting(0, ann, FRIDAY, TODAY, without_call_reason="fair"), axis=two)
    assert contacts.contact(session, ann).axes == (two, one)
    assert len(session.history()) == steps + 1


def test_what_is_to_prepare_moves_with_the_meeting(session, meeting):
    before = pending(session, Action.PREPARE)
    meetings.move(session, meeting, FRIDAY + timedelta(days=14), time(9))
    assert (stored(session, meeting).day, stored(session, meeting).start) == (date(2026, 4, 3), time(9))
    assert pending(session, Action.PREPARE) != before
    session.undo()
    assert pending(session, Action.PREPARE) == before


def test_r98_one_that_the_contact_cancelled_is_planned_anew(session, meeting):
    meetings.cancel(session, meeting, by_contact=True, reason="ill")
    found = stored(session, meeting)
    assert (found.status, found.reason, found.ended_on) == (MeetingStatus.CANCELLED_BY_CONTACT, "ill", TODAY)
    assert (len(pending(session, Action.REPLAN)), pending(session, Action.PREPARE)) == (1, [])


def test_what_is_over_can_be_neither_moved_nor_cancelled(session, meeting):
    meetings.cancel(session, meeting, by_contact=False)
    for act in (
        lambda: meetings.move(session, meeting, FRIDAY, None),
        lambda: meetings.cancel(session, meeting, by_contact=True),
        lambda: meetings.record_preparation(session, meeting, 60),
    ):
        with pytest.raises(RefusedError) as refused:
            act()
        assert refused.value.message.key == "meeting.not_planned"
    with pytest.raises(InputError):
        meetings.move(session, 99, FRIDAY, None)


def test_a_sheet_is_a_step_for_each_edit_that_was_made(session, meeting):
    steps = len(session.history())
    sheet = PrepSheet(meeting)
    for _ in range(2):
        meetings.save_sheet(session, replace(sheet, gifts=("an article",)))
    assert len(session.history()) == steps + 1
    assert session.store.sheet(meeting).gifts == ("an article",)
    session.undo()
    assert session.store.sheet(meeting) is None
    with pytest.raises(InputError):
        meetings.save_sheet(session, PrepSheet(99))


def test_a_sheet_that_is_ready_settles_the_preparation(session, meeting):
    at(session, FRIDAY - timedelta(days=1))
    number = meetings.record_preparation(session, meeting, 45)
    row = session.store.one(Exchange, number)
    assert (row.kind, row.minutes, row.meeting_id) == (ExchangeKind.PREPARATION, 45, meeting)
    assert pending(session, Action.PREPARE) == []


def test_r58_the_cost_is_a_practitioners_then_ones_own(session, meeting):
    planned = stored(session, meeting)
    network = session.network()
    assert meetings.estimated_minutes(network, planned) == 270
    assert meetings.estimated_minutes(network, replace(planned, duration_minutes=120)) == 540
    assert meetings.estimated_minutes(network, replace(planned, channel=Medium.VIDEO)) == 210
    held = Exchange(0, ExchangeKind.MEETING, TODAY, minutes=100, breakdown=Minutes(exchange=100))
    own = replace(network, exchanges=(held,) * 10)
    assert meetings.estimated_minutes(own, planned) == 105
    assert meetings.estimated_minutes(replace(own, exchanges=(held,) * 9), planned) == 270
