"""A person to thank, another whose introducer may not be named, and the page that writes to them."""

from __future__ import annotations

from datetime import date

import pytest

from reseau_desktop.domain.debriefing import AdviceHeard
from reseau_desktop.domain.vocabulary import Action
from reseau_desktop.ui.writing.page import WritingPage
from tests.helpers.databases import TODAY, at, channel, person
from tests.helpers.letters import SILENT, as_camille, debriefed, due, led


@pytest.fixture
def helene(session):
    as_camille(session)
    who = person(session, "Hélène", "Brassaronde", emails=(channel("helene@example.org"), channel("h@example.net")))
    debriefed(session, who, advice=(AdviceHeard("Rencontrer une coopérative"),))
    return who


@pytest.fixture
def thanks(session, helene):
    return due(session, helene, Action.THANK)


@pytest.fixture
def olivier(session, helene):
    who = person(session, "Olivier", "Castagnoux")
    led(at(session, date(2026, 3, 2)), helene, who, SILENT)
    at(session, TODAY)
    return who


@pytest.fixture
def page(state, navigator, show):
    made = WritingPage(state, navigator)
    made.come_from("contacts")
    yield show(made)
    made.stop()
