"""The registers of the project page: opinions, the ledger of advice, discoveries, requests, conclusions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.domain.debriefing import AdviceHeard, Debrief, DiscoveryMade, OpinionHeard
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.vocabulary import AdviceFate, DiscoveryKind, ExchangeKind, Medium, Stance, Verdict
from reseau_desktop.services import debriefing, learning, project
from reseau_desktop.ui import dialogs, saving
from reseau_desktop.ui.kit import Label, Notice, Pill
from reseau_desktop.ui.kit.buttons import Button
from reseau_desktop.ui.project.learning_cards import DiscoveriesCard, RequestsCard
from reseau_desktop.ui.project.page import ProjectPage
from tests.helpers.databases import person


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    monkeypatch.setattr(saving, "PAUSE_MS", 20)


@pytest.fixture
def heard(session):
    """Anouk is for buying and gave an advice; Bruno is against it. Returns the id of Anouk."""
    project.save_axes(session, [Axis(0, "Buying")])
    axis = session.network().axes[0].id
    ids = []
    for name, stance in (("Anouk", Stance.FOR), ("Bruno", Stance.AGAINST)):
        ids.append(person(session, name, "Verneuil"))
        call = Debrief(
            ids[-1],
            session.today,
            ExchangeKind.QUALIFICATION_CALL,
            channel=Medium.PHONE,
            verdict=Verdict.PHONE_WAS_ENOUGH,
            opinions=(OpinionHeard(axis, stance, "prices rise"),),
            advice=(AdviceHeard("Visit a site", "in June"),) if name == "Anouk" else (),
            discoveries=(DiscoveryMade(DiscoveryKind.SECTOR, "Re-use"),) if name == "Anouk" else (),
        )
        debriefing.record(session, call)
    return ids[0]


@pytest.fixture
def page(state, navigator, show):
    return show(ProjectPage(state, navigator))


def texts(page, kind=Label):
    return [one.text() for one in page.findChildren(kind) if one.isVisible()]


def choose_part(qtbot, page, words):
    tab = next(one for one in page.tabs.findChildren(object) if getattr(one, "text", str)() == words)
    qtbot.keyClick(tab, Qt.Key.Key_Space)


@pytest.mark.usefixtures("heard")
def test_r88_opinions_by_axis_say_that_they_diverge(qtbot, page):
    choose_part(qtbot, page, "Opinions")
    qtbot.waitUntil(lambda: "Buying" in texts(page))
    assert {"for 1", "against 1"} <= {one.text() for one in page.findChildren(Pill)}
    assert any(one.isVisible() for one in page.findChildren(Notice))
    assert texts(page).count("prices rise") == 2
    assert texts(page).count("a fact") == 2


@pytest.mark.usefixtures("heard")
def test_r100_what_became_of_an_advice_is_said_by_keyboard(qtbot, page, session, asked):
    choose_part(qtbot, page, "Advice")
    (row,) = page.advice.rows
    qtbot.keyClicks(row.outcome, "Two plants seen")
    row.fate.setFocus()
    page.flush()
    assert learning.advice(session)[0].outcome == "Two plants seen"
    row = page.advice.rows[0]
    followed = next(one for one in row.fate.findChildren(object) if getattr(one, "text", str)() == "followed")
    qtbot.keyClick(followed, Qt.Key.Key_Space)
    assert learning.advice(session)[0].fate is AdviceFate.FOLLOWED
    qtbot.waitUntil(lambda: "Sent" in texts(page, Button))


def test_discoveries_are_noted_and_taken_off(qtbot, page, session, heard):
    choose_part(qtbot, page, "Learned")
    card = page.findChild(DiscoveriesCard)
    qtbot.waitUntil(lambda: "Re-use" in texts(card))
    card.kind.set_value("company")
    qtbot.keyClicks(card.text, "Atelier du Verre")
    qtbot.keyClick(card.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Atelier du Verre" in texts(card))
    assert card.text.text() == ""
    found = learning.discoveries(session)
    assert [(one.kind, one.contact_id) for one in found] == [
        (DiscoveryKind.COMPANY, None),
        (DiscoveryKind.SECTOR, heard),
    ]


def test_r106_a_request_is_noted_then_answered(qtbot, page, session, heard, monkeypatch):
    choose_part(qtbot, page, "Learned")
    card = page.findChild(RequestsCard)
    card.who.setText("Anouk Verneuil")
    qtbot.keyClicks(card.text, "A name in logistics")
    qtbot.keyClick(card.text, Qt.Key.Key_Return)
    assert [(one.contact_id, one.text) for one in learning.requests(session)] == [(heard, "A name in logistics")]
    monkeypatch.setattr(dialogs, "ask_text", lambda *_args: "Gave Paul's number")
    qtbot.waitUntil(lambda: "Answered…" in texts(card, Button))
    next(one for one in card.findChildren(Button) if one.text() == "Answered…").click()
    qtbot.waitUntil(lambda: "Gave Paul's number" in texts(card))


def test_r89_conclusions_are_saved_as_one_types(qtbot, page, session):
    choose_part(qtbot, page, "Learned")
    qtbot.keyClicks(page.conclusions.field, "Buying suits me")
    qtbot.waitUntil(lambda: bool(learning.conclusions(session)))
    session.undo()
    qtbot.waitUntil(lambda: page.conclusions.field.text() == "")


def test_before_anything_is_heard_the_page_says_what_will_come(qtbot, page):
    for part in ("Opinions", "Advice"):
        choose_part(qtbot, page, part)
        qtbot.waitUntil(lambda: any("debrief" in one for one in texts(page)))
    page.home()
    assert page.tabs.value() == "project"
