"""The figures page on the sample campaign, on an empty database, and in between."""

from __future__ import annotations

import re
from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from reseau_desktop.formats.campaign import sample_campaign
from reseau_desktop.services import approaching
from reseau_desktop.services.replaying import replay
from reseau_desktop.ui.app_state import AppState, Navigator
from reseau_desktop.ui.figures.attention import AT_FIRST, AttentionCard
from reseau_desktop.ui.figures.page import FiguresPage
from reseau_desktop.ui.figures.paired import Paired
from reseau_desktop.ui.figures.readings import NOTHING, Readings, rules_of
from reseau_desktop.ui.kit import FigureBar, Label, theme
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import at, person
from tests.helpers.shots import settle

DAY_60, DAY_70 = date(2026, 3, 6), date(2026, 3, 16)


@pytest.fixture(autouse=True)
def look(qapp):
    theme().set_mode("light")
    theme().set_scale(1.0)
    install_language(qapp, "en")
    yield
    install_language(qapp, "fr")
    theme().set_scale(1.0)


@pytest.fixture
def opened(qtbot, session, tmp_path):
    """Open the page off screen in a language."""
    states = []

    def open_page(language="en", size=(1220, 860)):
        install_language(QApplication.instance(), language)
        state = AppState(session, language, QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
        states.append(state)
        navigator = Navigator()
        page = FiguresPage(state, navigator)
        page.asked = []
        navigator.page_wanted.connect(page.asked.append)
        navigator.setParent(page)
        qtbot.addWidget(page)
        page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        page.resize(*size)
        page.show()
        settle()
        return page

    yield open_page
    for state in states:
        state.stop()


@pytest.fixture
def camille(session):
    """The sample campaign at the end of its tenth week."""
    replay(session, sample_campaign("fr"))
    return at(session, DAY_70)


def said(page):
    return {one.accessibleName(): one.accessibleDescription() for one in page.findChildren(FigureBar)}


def test_the_figures_of_the_sample_campaign_in_french(camille, opened):
    figures = said(opened("fr"))
    assert list(figures) == [
        "Rendez-vous ciblés tenus: 8 sur environ 60",
        "Réponses aux e-mails: 17\u00a0% 2 sur 12",
        "Messages suivis d’un appel à temps: 92\u00a0% 11 sur 12",
        "Contacts avec un échange réel: 87\u00a0% 13 sur 15",
        "Rendez-vous précédés d’un appel: 90\u00a0% 9 sur 10",
        "Heures investies: 55\u00a0h\u00a020 5\u00a0h\u00a032 par semaine",
        "Noms par rendez-vous: 1,1 visé\u00a0: 2 à 3",
        "Noms avec les trois permissions: 91\u00a0% 10 sur 11",
        "Remerciements écrits à temps: 75\u00a0% 9 sur 12",
        "Boucles fermées: 80\u00a0% 8 sur 10",
        "Promesses tenues: 100\u00a0% 5 sur 5",
        "Ma part de parole: 33\u00a0%",
    ]


def test_a_practitioner_s_number_says_where_it_comes_from_and_that_it_can_be_changed(camille, opened):
    notes = said(opened())
    assert "60: a practitioner’s order of magnitude, changeable in the settings." in notes[
        "Targeted meetings held: 8 of about 60"
    ].replace("'", "’")
    assert notes["Replies to e-mails: 17% 2 of 12"].startswith("15% expected: a practitioner")
    assert notes["Replies to e-mails: 17% 2 of 12"].endswith("R38")


def test_what_cannot_be_counted_yet_is_a_dash(session, opened):
    who = person(session, "Inès", "Calvarède")
    approaching.record_no_answer(session, who)
    figures = said(opened())
    assert f"Replies to e-mails: {NOTHING} nothing to count yet" in figures
    assert f"Names per meeting: {NOTHING} nothing to count yet" in figures
    assert f"My share of the talk: {NOTHING} nothing to count yet" in figures
    assert "Targeted meetings held: 0 of about 60" in figures


def test_before_the_first_exchange_the_page_says_how_to_begin(opened):
    page = opened()
    assert said(page) == {}
    assert page.findChild(QPushButton).text() == "Choose whom to call"
    page.findChild(QPushButton).click()
    assert page.asked == ["contacts"]


def test_the_number_of_contacts_is_no_headline(camille, opened):
    page = opened()
    numbers = {one.text() for one in page.findChildren(Label)}
    assert "15" not in numbers
    assert all("contacts_" not in one.name for one in Readings(page.state).before() + Readings(page.state).after())


def test_before_and_after_have_the_same_room(camille, opened):
    page = opened()
    pair = page.findChild(Paired)
    cards = [one for one in page.findChildren(FigureBar) if one.isVisible()]
    assert len({one.width() for one in cards}) == 1
    assert pair.is_wide()
    page.resize(700, 860)
    settle()
    assert not pair.is_wide()
    tops = [one.mapTo(page, one.rect().topLeft()).y() for one in cards]
    assert tops == sorted(tops)


def test_the_hours_are_told_by_kind_the_longest_first(camille, opened):
    kinds = Readings(opened().state).minutes_by_kind()
    assert kinds[:2] == [("meeting", 1910), ("qualification_call", 300)]
    assert all(minutes > 0 for _, minutes in kinds)


def test_a_change_is_counted_at_once(session, opened):
    who = person(session, "Inès", "Calvarède")
    page = opened()
    approaching.record_no_answer(session, who)
    settle()
    assert "Targeted meetings held: 0 of about 60" in said(page)


def test_each_figure_says_its_rule(camille, opened):
    readings = Readings(opened().state)
    assert all(rules_of(one.name).startswith("R") for one in readings.before() + readings.after())


def test_what_needs_attention_is_said_with_its_rules_and_leads_to_the_person(qtbot, session, opened):
    replay(session, sample_campaign("en"), 60)
    at(session, DAY_60)
    page = opened()
    card = page.findChild(AttentionCard)
    shown = [one.text() for one in card.findChildren(Label)]
    assert "Solène Quimperval has been waiting for news of Étienne Roquebrac for 20 business days." in shown
    assert "R90, R91" in shown
    people = []
    page.navigator.contact_wanted.connect(people.append)
    see = next(one for one in card.findChildren(QPushButton) if one.text() == "See the person")
    qtbot.keyClick(see, Qt.Key.Key_Space)
    assert [one.name for one in session.network().contacts if one.id == people[0]] == ["Solène Quimperval"]
    more = next(one for one in card.findChildren(QPushButton) if one.text().startswith("Show "))
    count = int(more.text().split()[1])
    qtbot.keyClick(more, Qt.Key.Key_Space)
    rules = [one.text() for one in card.findChildren(Label) if re.fullmatch(r"R\d+(, R\d+)*", one.text())]
    assert len(rules) == count + AT_FIRST
