"""The campaign on the project page: a position found, everybody told, the end, and a new one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.domain.introduction import Introduction
from reseau_desktop.domain.vocabulary import Verdict
from reseau_desktop.services import approaching, campaigns
from reseau_desktop.services.approaching import Call
from reseau_desktop.ui import dialogs
from reseau_desktop.ui.kit import Label
from reseau_desktop.ui.kit.buttons import Button
from reseau_desktop.ui.project import several
from reseau_desktop.ui.project.page import ProjectPage
from tests.helpers.databases import TODAY, person


@pytest.fixture
def people(session):
    """Ann and Bob were called; Cleo, called too, introduced Bob."""
    ids = {name: person(session, name, "Morel") for name in ("Ann", "Bob", "Cleo")}
    approaching.record_introduction(session, Introduction(0, ids["Cleo"], ids["Bob"], TODAY - timedelta(days=1)))
    for who in ids.values():
        approaching.record_call(session, Call(who, Verdict.PHONE_WAS_ENOUGH))
    return ids


@pytest.fixture
def page(state, navigator, show):
    shown = show(ProjectPage(state, navigator))
    shown.show_part("campaign")
    return shown


@pytest.fixture
def named(monkeypatch):
    """Answer the question for a name with the proposal."""
    monkeypatch.setattr(dialogs, "ask_text", lambda _parent, _title, _question, proposal="": proposal)


def texts(page):
    return [one.text() for one in page.findChildren(Label) if one.isVisible()]


def buttons(page, text):
    return [one for one in page.findChildren(Button) if one.text().replace("&", "") == text and one.isVisible()]


@pytest.fixture
def press(qtbot):
    """Press the first button of that text, once it is there."""

    def pressed(page, text):
        qtbot.waitUntil(lambda: bool(buttons(page, text)))
        qtbot.keyClick(buttons(page, text)[0], Qt.Key.Key_Space)

    return pressed


def people_in(page):
    return [one for one in texts(page) if one.endswith(" Morel")]


@pytest.mark.usefixtures("people")
def test_r104_a_position_is_noted_by_keyboard_and_everybody_is_to_be_told(qtbot, page, session, press):
    press(page, "Position found…")
    qtbot.keyClicks(page.campaign.form.position, "Sourcing manager")
    press(page, "Note it")
    assert campaigns.standing(session).position == "Sourcing manager"
    qtbot.waitUntil(lambda: "0 of 3 told" in texts(page))
    assert people_in(page) == ["Cleo Morel", "Ann Morel", "Bob Morel"]
    press(page, "Sent")
    qtbot.waitUntil(lambda: "1 of 3 told" in texts(page))
    session.undo()
    qtbot.waitUntil(lambda: "0 of 3 told" in texts(page))


@pytest.mark.usefixtures("people", "named")
def test_a_campaign_ends_is_kept_and_another_begins(qtbot, page, session, press):
    press(page, "End the campaign…")
    assert campaigns.standing(session).campaign.title == f"Campaign of {TODAY.year}"
    press(page, "Start a new campaign…")
    qtbot.waitUntil(lambda: "0 meetings held, 0 people spoken with, 0 names received" in texts(page))
    before = f"Campaign of {TODAY.year} · 0 meetings held, 3 people spoken with"
    assert any(one.startswith(before) for one in texts(page))


def test_giving_up_changes_nothing(qtbot, page, session, press, monkeypatch):
    monkeypatch.setattr(dialogs, "ask_text", lambda *_args: "")
    press(page, "End the campaign…")
    press(page, "Position found…")
    press(page, "Cancel")
    qtbot.waitUntil(lambda: bool(buttons(page, "Position found…")))
    assert session.history() == []


@pytest.mark.usefixtures("people")
def test_a_long_list_is_shown_in_parts(qtbot, page, session, press, monkeypatch):
    monkeypatch.setattr(several, "AT_ONCE", 2)
    campaigns.find_position(session, session.today, "")
    qtbot.waitUntil(lambda: len(people_in(page)) == 2)
    press(page, "Show 1 more")
    qtbot.waitUntil(lambda: len(people_in(page)) == 3)


@pytest.mark.usefixtures("people")
def test_the_menu_leads_to_the_form_once(qtbot, page, session, press):
    page.show_part("project")
    page.note_position()
    press(page, "Note it")
    assert campaigns.standing(session).found_on == TODAY
    page.note_position()
    qtbot.waitUntil(lambda: "0 of 3 told" in texts(page))
    assert page.campaign.form is None
