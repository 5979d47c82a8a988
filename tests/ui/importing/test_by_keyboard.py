"""From the start to the report of an import without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.ui import dialogs
from reseau_desktop.ui.importing import review
from reseau_desktop.ui.importing.value_cell import ValueCell
from tests.helpers.shots import settle
from tests.ui.importing.conftest import ANNA_AGAIN, BELA, CAROL, NOBODY, card

KEY = Qt.Key
_MOST = 80


class Keys:
    """A user who has a keyboard only."""

    def __init__(self, desk) -> None:
        self.desk = desk
        desk.page.activateWindow()
        desk.until(desk.page.isActiveWindow)

    @property
    def where(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.where, key, held)

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until the focus is there."""
        for _ in range(_MOST):
            if QApplication.focusWidget() is wanted:
                return
            QTest.keyClick(QApplication.focusWidget() or self.desk.page, KEY.Key_Tab)
        raise AssertionError(f"no way by Tab to {wanted}: {wanted.accessibleName()}")


@pytest.fixture
def keys(known) -> Keys:
    return Keys(known)


def test_from_the_start_to_the_report(keys, monkeypatch):
    desk, preview = keys.desk, keys.desk.preview
    file = desk.write("cards.vcf", ANNA_AGAIN, BELA.replace("EMAIL:", "TITLE:Engineer\r\nEMAIL:"), CAROL, NOBODY)
    monkeypatch.setattr(dialogs, "ask_address_books", lambda *_: [file])
    keys.tab_to(desk.page.start.zone.choose)
    keys.press(KEY.Key_Space)
    desk.until(lambda: desk.page.stack.currentWidget() is preview and preview.list.at() == 0)
    desk.until(lambda: QApplication.focusWidget() is preview.list)

    keys.press(KEY.Key_Down)
    assert preview.detail._name.text() == "Béla Farkas"
    keys.press(KEY.Key_2)
    assert preview.detail._choices[review.CHANGED].value() == review.MINE
    keys.press(KEY.Key_Up, KEY.Key_Return)
    keys.press(KEY.Key_Right)
    assert preview.detail._choices[review.CHANGED].value() == review.MINE
    keys.press(KEY.Key_Left)
    assert preview.detail._choices[review.CHANGED].value() == review.MERGE
    settle()
    title = desk.line("Job title")[0][0]
    assert isinstance(title, ValueCell)
    keys.tab_to(title)
    keys.press(KEY.Key_Space)
    assert desk.line("Job title")[1] == "keep"

    keys.tab_to(preview.tabs._tabs[review.NEW])
    keys.press(KEY.Key_Space)
    desk.until(lambda: preview.tabs.value() == review.NEW)
    keys.tab_to(preview.for_all)
    keys.press(KEY.Key_Space)
    assert preview.go.text() == "Import 1 contact"  # Anna; the new card is left out

    keys.tab_to(preview.go)
    keys.press(KEY.Key_Space)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.page.report)
    keys.tab_to(desk.page.report.undo)
    anna = desk.facts("Anna Morel")
    assert (anna.title, [one.value for one in anna.phones]) == ("Buyer", ["06 11 11 11 11", "01 22 22 22 22"])
    assert desk.facts("Béla Farkas").title is None


def test_one_key_imports(keys):
    desk = keys.desk
    desk.open_cards(CAROL)
    desk.until(lambda: QApplication.focusWidget() is desk.preview.list)
    keys.press(KEY.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.page.report)
    assert "Carol Petit" in desk.names()


def test_everything_in_the_preview_is_reached_by_tab(keys):
    desk, preview = keys.desk, keys.desk.preview
    desk.open_cards(ANNA_AGAIN, card("p", "Paul Roux", "PHOTO;VALUE=uri:https://p.example/1.jpg"))
    for wanted in (
        preview.accept_all, preview.file.encoding, preview.list, preview.for_all, preview.more_for_all,
        preview.go, *desk.line("Job title")[0],
    ):  # fmt: skip
        keys.tab_to(wanted)


def test_tab_follows_the_page(keys):
    """From the list to the choices, through the values, to the button that imports."""
    desk, preview = keys.desk, keys.desk.preview
    desk.open_cards(ANNA_AGAIN, CAROL)
    order = [
        preview.file.encoding, preview.list, preview.detail._choices[review.CHANGED].part(review.MERGE),
        *desk.line("Job title")[0], preview.go,
    ]  # fmt: skip
    seen = []
    keys.tab_to(order[0])
    for _ in range(_MOST):
        seen.append(keys.where)
        keys.press(KEY.Key_Tab)
    assert [one for one in seen[: seen.index(preview.go) + 1] if one in order] == order
