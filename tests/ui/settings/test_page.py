"""The settings page: each change holds at once, within its range."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QScrollArea

from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.project import RANGES, MethodSettings
from reseau_desktop.domain.vocabulary import ExchangeKind, Medium
from reseau_desktop.services import approaching, project
from reseau_desktop.ui import look
from reseau_desktop.ui.kit import Segmented, theme
from reseau_desktop.ui.settings.page import SettingsPage
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import TODAY, person
from tests.helpers.robot import Robot
from tests.helpers.shots import settle


@pytest.fixture
def page(state, navigator, show):
    return show(SettingsPage(state, navigator))


def choice(page, name):
    return next(one for one in page.findChildren(Segmented) if one.accessibleName() == name)


def number(page, name):
    page.show_part("numbers")
    return page.numbers.rows[name].field


def delay(page, rule):
    page.show_part("delays")
    return page.delays.rows[rule]


def put(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def press(qtbot, page, name, key):
    qtbot.mouseClick(choice(page, name).part(key), Qt.MouseButton.LeftButton)


def test_the_look_holds_at_once_and_is_remembered(qtbot, page, settings):
    press(qtbot, page, "Theme", "dark")
    press(qtbot, page, "Text size", "1.5")
    press(qtbot, page, "Paper", "Letter")
    assert (theme().mode, theme().scale) == ("dark", 1.5)
    assert (look.mode(settings), look.scale(settings), look.paper(settings)) == ("dark", 1.5, "Letter")


def test_another_language_asks_for_a_new_window(qtbot, page, state, settings):
    with qtbot.waitSignal(state.language_chosen) as chosen:
        press(qtbot, page, "Language", "fr")
    assert (chosen.args, look.language(settings)) == (["fr"], "fr")
    press(qtbot, page, "Language", "fr")


def test_a_number_of_the_method_is_kept_and_undone(qtbot, session, page):
    field = number(page, "target_meetings")
    assert field.value() == 60
    put(qtbot, field, "40")
    assert session.network().settings.target_meetings == 40
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(session.history()) == 1
    session.undo()
    assert field.value() == 60


def test_every_number_has_its_range_and_its_default(session, page):
    usual = MethodSettings()
    for name in page.numbers.rows:
        field = number(page, name)
        assert (field.minimum(), field.maximum(), field.value()) == (*RANGES[name], getattr(usual, name)), name
    settings_of_rules = {one.rule.setting for one in project.delays(session)}
    assert set(RANGES) <= page.numbers.rows.keys() | settings_of_rules


def test_a_refusal_is_said(session, page, asked):
    session.store.rows("PRAGMA query_only = 1")
    field = number(page, "actions_a_day")
    field.setValue(3)
    field.editingFinished.emit()
    assert asked == [("problem", "database.read_only")]
    session.store.rows("PRAGMA query_only = 0")


def test_a_size_set_by_the_keys_stands_between_the_choices(settings, state, navigator, show):
    settings.setValue(look.SCALE, 1.1)
    assert choice(show(SettingsPage(state, navigator)), "Text size").value() == ""


def test_it_says_where_the_data_lie_and_opens_the_folder(page, session, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    assert Robot(page).reads(re.escape(str(session.store.path)))
    Robot(page).press("Open the folder")
    assert [one.toLocalFile() for one in opened] == [str(session.store.path.parent)]


def test_numbers_changed_elsewhere_are_shown(session, page):
    project.save_settings(session, MethodSettings(actions_a_day=7))
    assert number(page, "actions_a_day").value() == 7


def test_a_changed_number_goes_back_to_the_usual_one(qtbot, session, page):
    field = number(page, "reply_rate_reference_percent")
    back = page.numbers.rows["reply_rate_reference_percent"].back
    assert not back.isVisible()
    put(qtbot, field, "30")
    assert back.isVisible()
    qtbot.keyClick(back, Qt.Key.Key_Space)
    assert (session.network().settings, field.value()) == (MethodSettings(), 15)
    assert field.hasFocus()
    assert not back.isVisible()


def test_the_source_of_a_number_is_said_and_ones_own_measure(session, page):
    page.show_part("numbers")
    user = Robot(page)
    assert user.reads("Daniel Porot: two or three names.*R77")
    assert user.reads("nothing measured yet")
    approached(session, 4)
    assert user.reads("Yours: 0 %, on 4 cases. Your measure holds from 10 on")
    approached(session, 6)
    assert user.reads("Yours: 0 %, on 10 cases. Trust your own measure")


def approached(session, people):
    for place in range(people):
        who = person(session, "Nadia", f"Ferrouk{place}")
        row = Exchange(0, ExchangeKind.CALL_ANNOUNCEMENT, TODAY - timedelta(days=20), who, Medium.EMAIL)
        approaching.record_exchange(session, row)


def test_the_page_says_what_a_follow_up_follows_from(page):
    page.show_part("delays")
    assert Robot(page).reads("Announcing message sent")
    assert Robot(page).reads("F02 · R36, R39")
    assert len(page.delays.rows) == 25


def test_a_delay_is_changed_by_the_keys_and_put_back(qtbot, session, page):
    row = delay(page, "F03")
    assert (row.field.text(), row.back.isVisible()) == ("3 d", False)
    put(qtbot, row.field, "6")
    assert session.network().settings.rule_delays == {"F03": 6}
    assert row.back.accessibleName() == "Back to the usual value: 3 d, Call again at another hour"
    row.back.click()
    assert (session.network().settings.rule_delays, row.field.value()) == ({}, 3)


def test_a_delay_before_a_meeting_counts_back(qtbot, session, page):
    row = delay(page, "F08")
    assert (row.field.text(), row.field.minimum(), row.field.maximum()) == ("2 d before", 0, 30)
    put(qtbot, row.field, "4")
    assert session.network().settings.rule_delays == {"F08": -4}
    put(qtbot, row.field, "0")
    assert (session.network().settings.rule_delays, row.field.text()) == ({"F08": 0}, "same day")


def test_a_delay_that_is_a_setting_changes_the_setting(qtbot, session, page):
    put(qtbot, delay(page, "F11").field, "3")
    assert session.network().settings.thanks_business_days == 3
    session.undo()
    assert delay(page, "F11").field.value() == 1


def test_a_delay_that_cannot_be_kept_is_shown_as_it_was(session, page, asked):
    row = delay(page, "F03")
    session.store.rows("PRAGMA query_only = 1")
    row.field.setValue(9)
    row.field.editingFinished.emit()
    assert (asked, row.field.value()) == ([("problem", "database.read_only")], 3)
    session.store.rows("PRAGMA query_only = 0")


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_part_fits_a_small_window(state, navigator, show, language, scale):
    install_language(QApplication.instance(), language)
    state.language = language
    theme().set_scale(scale)
    page = show(SettingsPage(state, navigator), (1024 - 220, 700))
    for part in ("general", "numbers", "delays"):
        page.show_part(part)
        settle()
        area = page.findChild(QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0, part
