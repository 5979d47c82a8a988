"""The acts on follow-ups: done, put off, passed over, a call without answer, a message; each one step."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.vocabulary import Action, ExchangeKind, FollowUpState
from reseau_desktop.services import follow_ups, meetings
from reseau_desktop.ui import dialogs
from reseau_desktop.ui.acting import Acting, delay_pill
from tests.helpers.databases import TODAY, channel, person
from tests.helpers.robot import Robot


@pytest.fixture
def ann(session):
    return person(session, "Ann", "Leroy", emails=(channel("ann@example.org"),))


@pytest.fixture
def parent(qtbot, english):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def acting(state, navigator, parent):
    return Acting(state, navigator, parent)


@pytest.fixture
def due(session, ann):
    """Add a follow-up with Ann; returns the action of it that pages show."""

    def made(action, day=TODAY, who=ann):
        number = follow_ups.add(session, FollowUp(0, action, day, TODAY, who))
        return next(one for one in follow_ups.today_actions(session) if one.follow_up.id == number)

    return made


@pytest.fixture
def row(acting, show):
    def made(one):
        return Robot(show(acting.buttons(one), (900, 60)))

    return made


def stored(session, one):
    return session.store.one(FollowUp, one.follow_up.id)


@pytest.mark.parametrize(
    ("action", "words"),
    [
        (Action.THANK, ["Write the thanks", "Sent", "Later"]),
        (Action.REPORT, ["Write the note", "It is said", "Later"]),
        (Action.KEEP_PROMISE, ["Open the promise", "Kept", "Later"]),
        (Action.CALL, ["Call", "Talked", "No answer", "Later"]),
        (Action.REPLAN, ["Call", "Plan a new date", "Later"]),
        (Action.GIVE_NEWS, ["Write the note", "Sent", "Later"]),
    ],
)
def test_each_action_has_its_acts(row, due, action, words):
    assert row(due(action)).all_buttons() == words


def test_done_is_one_step_with_its_row_in_the_log(session, row, due, asked):
    one = due(Action.THANK)
    steps = len(session.history())
    row(one).press("Sent")
    assert stored(session, one).state is FollowUpState.DONE
    assert [each.kind for each in session.network().exchanges] == [ExchangeKind.THANK_YOU]
    assert len(session.history()) == steps + 1
    assert asked[-1][0] == "toast"
    assert asked[-1][2]
    session.undo()
    assert (stored(session, one).state, session.network().exchanges) == (FollowUpState.OPEN, ())


def test_a_call_without_answer_is_recorded(session, row, due, asked):
    row(due(Action.CALL)).press("No answer")
    assert [each.kind for each in session.network().exchanges] == [ExchangeKind.UNANSWERED_CALL]
    assert asked[-1][0] == "toast"


def test_calls_and_plans_go_to_their_forms(row, due, asked, ann):
    for action, words in ((Action.CALL, "Call"), (Action.CALL, "Talked"), (Action.REPLAN, "Plan a new date")):
        row(due(action)).press(words)
    assert asked == [("call", ann), ("call", ann), ("plan", ann)]


def test_what_is_about_a_meeting_goes_to_it(session, row, asked, ann):
    meeting = meetings.plan(session, Meeting(0, ann, TODAY, TODAY, without_call_reason="on her way"))
    prepare = next(one for one in follow_ups.today_actions(session) if one.action is Action.PREPARE)
    row(prepare).press("Prepare")
    session.clock = type(session.clock)(TODAY + timedelta(days=1))
    follow_ups.settle_day(session)
    debrief = next(one for one in follow_ups.today_actions(session) if one.action is Action.DEBRIEF)
    found = row(debrief)
    found.press("Debrief")
    assert asked == [("sheet", meeting), ("debrief", meeting)]
    assert found.all_buttons() == ["Debrief", "Later"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Next business day", date(2026, 3, 17)),
        ("In three business days", date(2026, 3, 19)),
        ("Next week", date(2026, 3, 23)),
    ],
)
def test_later_puts_off_to_a_business_day(session, acting, due, words, day):
    one = due(Action.CALL)
    menu = acting.later_menu(one.follow_up)
    next(each for each in menu.actions() if each.text() == words).trigger()
    assert (stored(session, one).state, stored(session, one).due) == (FollowUpState.SNOOZED, day)


def test_a_day_of_ones_own_is_asked_for(session, acting, due, monkeypatch):
    asked_from = []
    answers = [None, date(2026, 4, 1)]
    monkeypatch.setattr(
        dialogs, "ask_day", lambda _parent, _title, earliest: asked_from.append(earliest) or answers.pop(0)
    )
    one = due(Action.CALL)
    choose = next(each for each in acting.later_menu(one.follow_up).actions() if each.text() == "Choose a day…")
    choose.trigger()
    assert stored(session, one).due == TODAY
    choose.trigger()
    assert (stored(session, one).due, asked_from) == (date(2026, 4, 1), [TODAY + timedelta(days=1)] * 2)


def test_passing_over_needs_a_reason(session, acting, due, monkeypatch):
    answers = ["", "met by chance"]
    monkeypatch.setattr(dialogs, "ask_text", lambda *_args: answers.pop(0))
    one = due(Action.CALL)
    acting.pass_over(one.follow_up)
    assert stored(session, one).pending
    acting.pass_over(one.follow_up)
    assert (stored(session, one).state, stored(session, one).reason) == (FollowUpState.SKIPPED, "met by chance")


def test_what_is_settled_already_is_said(session, acting, due, asked):
    one = due(Action.THANK)
    acting.done(one.follow_up)
    acting.done(one.follow_up)
    assert asked[-1] == ("problem", "follow_up.not_pending")
    assert len(session.network().exchanges) == 1


def test_writing_shows_the_message_and_sends_nothing(session, acting, row, due, asked):
    one = due(Action.THANK)
    before = len(session.history())
    row(one).press("Write the thanks")
    acting.write_to(one.contact_id)
    assert asked == [("write", one.contact_id, one.follow_up.id), ("write", one.contact_id, None)]
    assert len(session.history()) == before


def test_the_pill_says_how_late_and_in_which_colour(session, state, due):
    assert delay_pill(state, due(Action.CALL))[1] == "tint"
    assert delay_pill(state, due(Action.REPORT, TODAY + timedelta(days=2)))[1] == "neutral"
    session.clock = type(session.clock)(TODAY + timedelta(days=2))
    late = follow_ups.today_actions(session)[-1]
    text, kind = delay_pill(state, late)
    assert (kind, "2" in text) == ("late", True)
