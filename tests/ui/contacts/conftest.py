import pytest
from PySide6.QtCore import QSettings

from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.vocabulary import Action, ExchangeKind, Medium, Verdict
from reseau_desktop.services import approaching, follow_ups
from reseau_desktop.services.approaching import Call
from reseau_desktop.ui.app_state import AppState, Navigator
from reseau_desktop.ui.contacts.page import ContactsPage
from reseau_desktop.ui.kit import theme
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import TODAY, channel, person


@pytest.fixture(autouse=True)
def look(qapp):
    """English words, light theme at 100 %, and so again afterwards."""
    theme().set_mode("light")
    theme().set_scale(1.0)
    install_language(qapp, "en")
    yield theme()
    theme().set_mode("light")
    theme().set_scale(1.0)
    install_language(qapp, "en")


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def state(session, settings):
    made = AppState(session, "en", settings)
    yield made
    made.stop()


@pytest.fixture
def navigator(qapp):
    """A navigator that keeps what it was asked, in `said`."""
    made = Navigator()
    made.said = []
    made.toast_wanted.connect(lambda text, _undo: made.said.append(text))
    made.problem.connect(made.said.append)
    return made


@pytest.fixture
def open_page(qtbot, state, navigator):
    """Make the page on the database as it is, shown and read to the end."""

    made = []

    def make(width=1240, height=820):
        page = ContactsPage(state, navigator)
        qtbot.addWidget(page)
        made.append(page)
        page.resize(width, height)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: not page.loading)
        return page

    yield make
    for page in made:
        page.hide()


@pytest.fixture
def people(session):
    """Four people: Nadia to call and late, Élodie talked with, Zoé, and one without a name."""
    ids = {
        "nadia": person(
            session,
            "Nadia",
            "Ferrouka",
            org="Grains d’Avant",
            title="Responsable RSE",
            emails=(channel("nadia@example.org"),),
            phones=(channel("06 39 98 15 60", "cell"),),
        ),
        "elodie": person(session, "Élodie", "Brassard", org="Ondelys", note="Aime la voile"),
        "zoe": person(session, "Zoé", "Quimper", title="Acheteuse"),
        "org": approached_firm(session),
    }
    approaching.record_call(session, Call(ids["elodie"], Verdict.PHONE_WAS_ENOUGH))
    follow_ups.add(session, FollowUp(0, Action.CALL, TODAY, TODAY, contact_id=ids["nadia"]))
    return ids


def approached_firm(session):
    from reseau_desktop.domain.card import CardFacts
    from reseau_desktop.services import contacts

    return contacts.create(session, CardFacts(org="Atelier sans personne"))


def note(session, number, text, kind=ExchangeKind.NEWS):
    """Record an exchange with somebody."""
    return approaching.record_exchange(session, Exchange(0, kind, TODAY, number, channel=Medium.EMAIL, text=text))


def shown(page):
    """The names in the table, from top to bottom."""
    return [page.model.line(row).name for row in range(page.model.rowCount())]
