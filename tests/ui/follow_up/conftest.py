"""The page on a session of May 2026, with what it asks of the window kept in `asked`."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt

from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.message import say
from reseau_desktop.domain.vocabulary import FollowUpState, MeetingStatus
from reseau_desktop.ui.app_state import AppState, Navigator
from reseau_desktop.ui.follow_up.page import FollowUpPage
from reseau_desktop.ui.kit import theme
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import at, person

TUESDAY = date(2026, 5, 12)


@pytest.fixture(autouse=True)
def look(qapp):
    """English, light, at 100 %; French formats again afterwards."""
    theme().set_mode("light")
    theme().set_scale(1.0)
    install_language(qapp, "en")
    yield
    install_language(qapp, "fr")
    theme().set_scale(1.0)


@pytest.fixture
def may(session):
    """The session on Tuesday 12 May 2026."""
    return at(session, TUESDAY)


@pytest.fixture
def plan(may):
    """Add a follow-up with somebody, done on its day or still to do; returns its id."""

    def made(who, action, due, done=False, text=None):
        state = FollowUpState.DONE if done else FollowUpState.OPEN
        made_on = due - timedelta(days=3)
        row = FollowUp(0, action, due, made_on, who, text=text, state=state, done_on=due if done else None)
        return may.run(Op.ADD_FOLLOW_UP, lambda writer: writer.insert(row), say("label.follow_up_added"))

    return made


@pytest.fixture
def meet(may):
    """Add a meeting with somebody; returns its id."""

    def made(who, day, start=time(10), held=False):
        status = MeetingStatus.HELD if held else MeetingStatus.PLANNED
        row = Meeting(0, who, day, day - timedelta(days=9), start, status=status, ended_on=day if held else None)
        return may.run(Op.PLAN_MEETING, lambda writer: writer.insert(row), say("label.settings"))

    return made


@pytest.fixture
def anouk(may):
    return person(may, "Anouk", "Berthier", org="Conserverie Port-Lanouée", birthday="1980-05-28")


@pytest.fixture
def marc(may):
    return person(may, "Marc-Aurel", "Dantigny")


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def navigator(qapp):
    made = Navigator()
    made.asked = []
    made.toast_wanted.connect(lambda text, undo: made.asked.append(("toast", text, undo)))
    made.problem.connect(lambda error: made.asked.append(("problem", error.message.key)))
    made.page_wanted.connect(lambda key: made.asked.append(("page", key)))
    made.contact_wanted.connect(lambda number: made.asked.append(("contact", number)))
    made.sheet_wanted.connect(lambda number: made.asked.append(("sheet", number)))
    made.debrief_wanted.connect(lambda number: made.asked.append(("debrief", number)))
    made.new_contact_wanted.connect(lambda: made.asked.append(("new contact",)))
    return made


class Desk:
    """Opens the page off screen; called with a language and a size it returns the page."""

    def __init__(self, qtbot, session, navigator, settings):
        self.qtbot, self.session, self.navigator, self.settings = qtbot, session, navigator, settings
        self.asked = navigator.asked
        self.states = []

    def __call__(self, language="en", size=(1220, 860)):
        state = AppState(self.session, language, self.settings)
        self.states.append(state)
        page = FollowUpPage(state, self.navigator)
        self.qtbot.addWidget(page)
        page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        page.resize(*size)
        page.show()
        return page


@pytest.fixture
def opened(qtbot, may, navigator, settings):
    desk = Desk(qtbot, may, navigator, settings)
    yield desk
    for state in desk.states:
        state.stop()
