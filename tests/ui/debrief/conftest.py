"""What the debrief is opened on: a session, its state, a navigator that keeps what it is asked."""

from datetime import date, time

import pytest
from PySide6.QtCore import QSettings, Qt

from reseau_desktop.domain.debriefing import Debrief, NameGiven
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.meeting import Meeting, PrepSheet
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.vocabulary import ExchangeKind, Medium, Verdict
from reseau_desktop.services import debriefing, meetings, project
from reseau_desktop.ui.app_state import AppState, Navigator
from reseau_desktop.ui.debrief.view import DebriefView
from tests.helpers.databases import at, person
from tests.ui.debrief.forms import FRIDAY

ALL = Permissions(note=True, contact=True, use_name=True)


@pytest.fixture
def state(qapp, session, tmp_path):
    """The bridge to the session, in English."""
    made = AppState(session, "en", QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    yield made
    made.stop()


@pytest.fixture
def navigator(qapp):
    """What pages ask for, kept in `asked`."""
    made = Navigator()
    made.asked = []
    made.toast_wanted.connect(lambda text, undo: made.asked.append(("toast", text, undo)))
    made.problem.connect(lambda error: made.asked.append(("problem", error)))
    made.page_wanted.connect(lambda key: made.asked.append(("page", key)))
    return made


@pytest.fixture
def show(qtbot):
    """Show a widget off screen at a size, and give it back."""

    def shown(widget, size=(800, 600)):
        qtbot.addWidget(widget)
        widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        widget.resize(*size)
        widget.show()
        return widget

    return shown


@pytest.fixture
def introducer(session):
    """Inès, who gave Hélène's name on the phone."""
    at(session, date(2026, 1, 12))
    project.save_axes(session, [Axis(0, "Purchasing"), Axis(0, "Reuse")])
    return person(session, "Inès", "Valmont")


@pytest.fixture
def helene(session, introducer):
    given = NameGiven("Hélène Brassaronde", "Buyer", "Laiterie", ALL)
    call = Debrief(
        introducer,
        session.today,
        ExchangeKind.QUALIFICATION_CALL,
        channel=Medium.PHONE,
        verdict=Verdict.PHONE_WAS_ENOUGH,
        names=(given,),
    )
    return debriefing.record(session, call).new_contacts[0]


@pytest.fixture
def meeting(session, helene):
    """The meeting of Friday 23 January, with its sheet; it is that Friday."""
    planned = Meeting(
        0,
        helene,
        FRIDAY,
        session.today,
        time(14, 0),
        duration_minutes=30,
        travel_minutes=80,
        without_call_reason="known",
    )
    number = meetings.plan(session, planned)
    meetings.save_sheet(session, PrepSheet(number, spent_minutes=90))
    at(session, FRIDAY)
    return number


@pytest.fixture
def view(state, navigator, show, meeting):
    made = show(DebriefView(state, navigator), (1200, 900))
    made.open(meeting)
    return made
