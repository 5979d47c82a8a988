"""The settings page: each change holds at once, within its range."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSpinBox

from reseau_desktop.domain.project import RANGES, MethodSettings
from reseau_desktop.services import project
from reseau_desktop.ui import look
from reseau_desktop.ui.kit import Segmented, theme
from reseau_desktop.ui.settings.page import SettingsPage
from tests.helpers.robot import Robot


@pytest.fixture
def page(state, navigator, show):
    return show(SettingsPage(state, navigator))


def choice(page, name):
    return next(one for one in page.findChildren(Segmented) if one.accessibleName() == name)


def number(page, name):
    return page.findChildren(QSpinBox)[list(RANGES).index(name)]


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
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "40")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.network().settings.target_meetings == 40
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(session.history()) == 1
    session.undo()
    assert field.value() == 60


def test_every_number_has_its_range_and_its_default(page):
    usual = MethodSettings()
    for name, limits in RANGES.items():
        field = number(page, name)
        assert (field.minimum(), field.maximum(), field.value()) == (*limits, getattr(usual, name)), name


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
