"""The bridge to the session: the clock that goes on, other processes, the language of messages."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.message import say
from reseau_desktop.domain.vocabulary import Action
from reseau_desktop.services import meetings
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.ui import app_state
from tests.helpers.databases import TODAY, person


class Wall(Clock):
    """A clock on the wall, which a test sets."""

    def __init__(self, moment: datetime) -> None:
        object.__setattr__(self, "fixed", None)
        self.set(moment)

    def set(self, moment: datetime) -> None:
        object.__setattr__(self, "_moment", moment.astimezone())

    def today(self) -> date:
        return self._moment.date()

    def now(self) -> datetime:
        return self._moment


Wall.__slots__ = ()


@pytest.fixture
def wall(session):
    session.clock = Wall(datetime.combine(TODAY, time(23, 59)))
    return session.clock


@pytest.fixture
def changes(state):
    told = []
    state.changed.connect(told.append)
    return told


def to_debrief(session):
    return [one for one in session.network().follow_ups if one.pending and one.action is Action.DEBRIEF]


def meet(session, day, start):
    number = person(session, "Ann", "Leroy")
    return meetings.plan(session, Meeting(0, number, day, TODAY, start, without_call_reason="on her way"))


def test_at_midnight_every_page_is_read_anew(session, wall, state, changes):
    state.follow_time()
    changes.clear()
    state.follow_time()
    assert changes == []
    wall.set(datetime.combine(TODAY + timedelta(days=1), time(0, 1)))
    state.follow_time()
    assert changes[-1].everything
    assert state.today == TODAY + timedelta(days=1)


def test_a_meeting_is_to_debrief_as_soon_as_it_is_over(session, wall, state, changes):
    wall.set(datetime.combine(TODAY, time(9)))
    meet(session, TODAY, time(9, 30))
    state.follow_time()
    assert to_debrief(session) == []
    changes.clear()
    wall.set(datetime.combine(TODAY, time(10, 30)))
    state.follow_time()
    assert len(to_debrief(session)) == 1
    assert "follow_up" in changes[0].tables


def test_the_clock_is_followed_without_being_asked(qtbot, session, wall, state, monkeypatch):
    monkeypatch.setattr(app_state, "TIME_MS", 10)
    quick = app_state.AppState(session, "en", state.settings)
    quick.follow_time()
    wall.set(datetime.combine(TODAY + timedelta(days=1), time(0, 1)))
    with qtbot.waitSignal(quick.changed, check_params_cb=lambda told: told.everything):
        pass
    quick.stop()


def test_a_database_that_is_held_is_settled_later(session, wall, state):
    meet(session, TODAY, time(9, 30))
    session.store.rows("PRAGMA query_only = 1")
    state.follow_time()
    assert to_debrief(session) == []
    session.store.rows("PRAGMA query_only = 0")
    state.follow_time()
    assert len(to_debrief(session)) == 1


def test_what_another_process_writes_is_told(qtbot, session, state):
    other = Session(session.store.path, Clock(TODAY))
    person(other, "Ann", "Leroy")
    other.close()
    with qtbot.waitSignal(state.changed, timeout=5_000) as told:
        pass
    assert told.args[0].everything
    assert [one.name for one in state.network().contacts] == ["Ann Leroy"]


def test_messages_are_worded_in_the_language_of_the_window(state):
    assert state.words(say("delay.day", due=TODAY)) == "today"
    state.language = "fr"
    assert state.words(say("delay.day", due=TODAY)) == "aujourd’hui"
