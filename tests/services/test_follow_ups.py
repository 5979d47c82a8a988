"""Follow-ups done, put off, passed over and added by hand."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from reseau_desktop.domain.errors import InputError, RefusedError
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.vocabulary import Action, ExchangeKind, FollowUpState, Medium
from reseau_desktop.services import follow_ups, meetings
from tests.helpers.databases import TODAY, at, person

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def ann(session):
    return person(session, "Ann", "Leroy")


@pytest.fixture
def thanks(session, ann):
    return follow_ups.add(session, FollowUp(0, Action.THANK, TODAY, TODAY, ann))


def stored(session, number):
    return session.store.one(FollowUp, number)


def test_doing_it_leaves_its_row_in_the_log(session, thanks):
    follow_ups.complete(session, thanks, channel=Medium.LETTER, minutes=20, text="Dear Ann")
    (row,) = session.network().exchanges
    assert (row.kind, row.channel, row.minutes, row.text) == (
        ExchangeKind.THANK_YOU, Medium.LETTER, 20, "Dear Ann",
    )  # fmt: skip
    assert (stored(session, thanks).state, stored(session, thanks).done_on) == (FollowUpState.DONE, TODAY)


def test_r84_a_word_on_leaving_is_no_thanks(session, thanks):
    with pytest.raises(RefusedError) as refused:
        follow_ups.complete(session, thanks, channel=Medium.PHONE)
    assert refused.value.message.key == "follow_up.thank_in_writing"
    assert stored(session, thanks).pending


def test_what_leaves_no_row_is_simply_done(session, ann):
    number = follow_ups.add(session, FollowUp(0, Action.SEND_CV, TODAY, TODAY, ann))
    follow_ups.complete(session, number)
    assert (stored(session, number).state, session.network().exchanges) == (FollowUpState.DONE, ())


def test_days_that_are_past_are_refused(session, ann, thanks):
    for act in (
        lambda: follow_ups.snooze(session, thanks, TODAY),
        lambda: follow_ups.add(session, FollowUp(0, Action.CALL, TODAY - timedelta(days=1), TODAY, ann)),
    ):
        with pytest.raises(RefusedError) as refused:
            act()
        assert refused.value.message.key == "follow_up.past"


def test_passing_over_keeps_its_reason(session, thanks):
    with pytest.raises(RefusedError):
        follow_ups.skip(session, thanks, "  ")
    follow_ups.skip(session, thanks, " met by chance ")
    assert (stored(session, thanks).state, stored(session, thanks).reason) == (FollowUpState.SKIPPED, "met by chance")
    with pytest.raises(RefusedError):
        follow_ups.snooze(session, thanks, TOMORROW)
    with pytest.raises(InputError):
        follow_ups.complete(session, 99)


def test_one_of_nobody_has_a_label_too(session):
    number = follow_ups.add(session, FollowUp(0, Action.REVIEW_WEEK, TODAY, TODAY))
    follow_ups.snooze(session, number, TOMORROW)
    assert [one.label.key for one in session.history()] == ["label.follow_up_snoozed", "label.follow_up_added"]


def test_the_moment_changes_with_the_day_and_with_meetings_that_end(session, ann, monkeypatch):
    number = meetings.plan(session, Meeting(0, ann, TODAY, TODAY, time(10), without_call_reason="fair"))
    monkeypatch.setattr(type(session.clock), "now", lambda _clock: datetime.combine(TODAY, time(10, 10)))
    before = follow_ups.moment(session)
    monkeypatch.setattr(type(session.clock), "now", lambda _clock: datetime.combine(TODAY, time(10, 30)))
    assert (before, follow_ups.moment(session)) == ((TODAY, frozenset()), (TODAY, frozenset({number})))
    monkeypatch.undo()
    assert follow_ups.moment(at(session, date(2026, 3, 17)))[0] == TOMORROW
