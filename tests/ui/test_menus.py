"""The menus: undo by name, backups with their dialogues answered, the size of texts."""

from __future__ import annotations

import re

import pytest

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.services import contacts
from reseau_desktop.ui import look
from reseau_desktop.ui.kit import theme
from reseau_desktop.ui.main_window import MainWindow
from reseau_desktop.ui.menus import LONGEST_LABEL
from tests.helpers.databases import person


@pytest.fixture
def window(qtbot, state):
    made = MainWindow(state)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def said(window):
    """What the window said at the bottom of the page, the latest last."""
    told = []
    show = window.toast.show_message
    window.toast.show_message = lambda text, *args, **more: (told.append(text), show(text, *args, **more))
    return told


def action(window, pattern):
    return next(one for one in window.menus.children() + window.actions() + _of_menus(window) if _named(one, pattern))


def _of_menus(window):
    return [one for menu in window.menuBar().actions() for one in menu.menu().actions()]


def _named(one, pattern):
    return hasattr(one, "text") and re.fullmatch(pattern, one.text().replace("&", "")) is not None


def test_undo_and_redo_bear_the_names_of_their_steps(window, session):
    undo, redo = window.menus.undo, window.menus.redo
    assert (undo.text(), undo.isEnabled(), redo.text(), redo.isEnabled()) == ("Undo", False, "Redo", False)
    person(session, "Ann", "Leroy")
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    assert re.fullmatch(r"Undo: .*Ann Leroy.*", undo.text())
    undo.trigger()
    assert (session.network().contacts, undo.isEnabled()) == ((), False)
    assert re.fullmatch(r"Redo: .*Ann Leroy.*", redo.text())
    redo.trigger()
    assert [one.name for one in session.network().contacts] == ["Ann Leroy"]


@pytest.mark.parametrize(
    ("name", "shown"), [("Ann\tCtrl+Q\nLeroy", "Ann Ctrl+Q Leroy"), ("Brown & Sons", "Brown && Sons"), ("%1", "%1")]
)
def test_a_strange_name_stays_a_name_in_the_menu(window, session, name, shown):
    contacts.create(session, CardFacts(fn=name))
    assert shown in window.menus.undo.text()
    assert not {"\t", "\n"} & set(window.menus.undo.text())


def test_a_long_name_does_not_widen_the_menu(window, session):
    contacts.create(session, CardFacts(fn="é" * 5_000))
    assert len(window.menus.undo.text()) < LONGEST_LABEL + 10


def test_the_size_of_texts_goes_by_tenths_and_is_remembered(window, settings):
    for _ in range(3):
        action(window, "Larger text").trigger()
    assert (theme().scale, look.scale(settings)) == (1.3, 1.3)
    action(window, "Smaller text").trigger()
    assert theme().scale == 1.2
    action(window, "Normal text").trigger()
    assert (theme().scale, look.scale(settings)) == (1.0, 1.0)
    for _ in range(20):
        action(window, "Smaller text").trigger()
    assert theme().scale == 0.8


def test_every_shortcut_is_used_once(window):
    used = [key.toString() for one in _of_menus(window) for key in one.shortcuts()]
    assert sorted(used) == sorted(set(used))


def test_find_goes_to_the_people(window):
    action(window, "Find").trigger()
    assert window.current_page() is window.page("contacts")


def test_about_says_the_version(window, said):
    action(window, "About Réseau").trigger()
    assert re.match(r"Réseau \d", said[0])
