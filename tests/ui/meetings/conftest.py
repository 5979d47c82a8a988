"""The meetings page on a small network: Odile led to Jeanne, Paul is known without an introducer."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QSettings

from reseau_desktop.domain.card import Channel
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.vocabulary import ExchangeKind, Verdict
from reseau_desktop.services import approaching, meetings
from reseau_desktop.ui.app_state import AppState, Navigator
from reseau_desktop.ui.kit import theme
from reseau_desktop.ui.meetings.page import MeetingsPage
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import TODAY, person


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
def people(session):
    """The ids of Odile, Jeanne and Paul; Jeanne comes from Odile, whose name may be used."""
    odile = person(session, "Odile", "Marceau", org="Atelier Soline")
    jeanne = person(
        session,
        "Jeanne",
        "Tournelac",
        org="Biscuiterie Lamorée",
        phones=(Channel("06 39 98 00 11"),),
        title="Acheteuse",
    )
    paul = person(session, "Paul", "Estrade")
    made = Introduction(
        0,
        odile,
        jeanne,
        date(2026, 3, 2),
        Permissions(True, True, True),
        words="Dites que c'est moi",
        link="ex-collègues",
    )
    approaching.record_introduction(session, made)
    return {"odile": odile, "jeanne": jeanne, "paul": paul}


@pytest.fixture
def called(session, people):
    """The same after a qualification call to Jeanne, which ended with "meet"."""
    row = Exchange(
        0, ExchangeKind.QUALIFICATION_CALL, date(2026, 3, 13), people["jeanne"], minutes=15, verdict=Verdict.MEET
    )
    approaching.record_exchange(session, row)
    return people


@pytest.fixture
def meeting(session, called):
    """The id of a meeting with Jeanne on Thursday 19 March at eleven."""
    planned = replace(
        Meeting(0, called["jeanne"], date(2026, 3, 19), TODAY), start=time(11), place="Nantes", travel_minutes=40
    )
    return meetings.plan(session, planned)


@pytest.fixture
def state(qapp, session, tmp_path):
    """The bridge to the session, in English."""
    made = AppState(session, "en", QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    yield made
    made.stop()


@pytest.fixture
def asked():
    """What the page asked of the window."""
    return []


@pytest.fixture
def page(qtbot, state, asked):
    """The page shown off screen."""
    navigator = Navigator()
    navigator.toast_wanted.connect(lambda text, undo: asked.append(("toast", text, undo)))
    navigator.problem.connect(lambda error: asked.append(("problem", error)))
    navigator.contact_wanted.connect(lambda number: asked.append(("contact", number)))
    made = MeetingsPage(state, navigator)
    made.keep = navigator
    qtbot.addWidget(made)
    made.resize(1224, 900)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()
