"""The page with the real process: a whole import, its undo, and that no process is left alone."""

from __future__ import annotations

import multiprocessing

import pytest
from PySide6.QtCore import QSettings

from reseau_desktop.services.session import Session
from reseau_desktop.ui.app_state import AppState
from reseau_desktop.ui.importing.page import ImportPage
from reseau_desktop.ui.main_window import MainWindow
from tests.helpers.mixed_cards import write_mixed_cards

LIMIT_MS = 60_000
CARDS = 2_500
"""Enough for the undo to go on in another process too."""


def workers() -> list[int | None]:
    """The processes of jobs that are alive."""
    return [one.pid for one in multiprocessing.active_children() if one.name == "reseau-work"]


@pytest.fixture
def window(qtbot, session: Session, tmp_path):
    state = AppState(session, "en", QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made = MainWindow(state)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    made.close()
    state.stop()


@pytest.fixture
def cards(tmp_path):
    path = tmp_path / "cards.vcf"
    write_mixed_cards(path, CARDS)
    return path


def test_a_file_comes_in_and_goes_out_again(qtbot, window, session, cards):
    window.open_files([cards])
    page = window.current_page()
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.preview, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: page.preview.model.rowCount() == CARDS)
    page.preview.go.click()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.report, timeout=LIMIT_MS)
    assert len(session.store.contacts()) == CARDS
    assert [step.label.key for step in session.history()] == ["label.import"]
    qtbot.waitUntil(lambda: window.toast.message() == f"Import of {CARDS} contact(s) done.")
    page.report.undo.click()
    qtbot.waitUntil(lambda: not session.store.contacts(), timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not workers(), timeout=LIMIT_MS)


@pytest.mark.parametrize("moment", ["at once", "under way"])
def test_closing_the_window_leaves_no_process_and_no_half_import(qtbot, window, session, cards, moment):
    window.open_files([cards])
    page = window.current_page()
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.preview, timeout=LIMIT_MS)
    page.preview.go.click()
    qtbot.waitUntil(lambda: bool(workers()), timeout=LIMIT_MS)
    if moment == "under way":
        qtbot.waitUntil(lambda: page.progress.count.text() != "", timeout=LIMIT_MS)
    window.close()
    qtbot.waitUntil(lambda: not workers())
    assert not session.store.contacts()
    assert session.history() == []
