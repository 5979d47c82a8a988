"""The import page on a real session; its jobs done in this process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.services.importing import import_files
from reseau_desktop.services.session import Session
from reseau_desktop.ui.app_state import AppState, Navigator
from reseau_desktop.ui.importing.page import ImportPage
from reseau_desktop.ui.importing.value_cell import ValueCell
from reseau_desktop.ui.translations import install_language
from tests.helpers.jobs import jobs_here  # noqa: F401
from tests.helpers.shots import settle


def card(uid: str, name: str, *lines: str) -> str:
    """A card of version 3.0."""
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"UID:{uid}", f"FN:{name}", *lines, "END:VCARD", ""])


ANNA = card("a", "Anna Morel", "TITLE:Buyer", "TEL;TYPE=CELL:06 11 11 11 11")
ANNA_AGAIN = card(
    "a", "Anna Morel", "TITLE:Head of purchasing", "TEL;TYPE=CELL:06 11 11 11 11", "TEL;TYPE=WORK:01 22 22 22 22"
)
BELA = card("b", "Béla Farkas", "EMAIL:bela@example.org")
CAROL = card("c", "Carol Petit", "ORG:Atelier Nord")
NOBODY = "BEGIN:VCARD\r\nVERSION:3.0\r\nREV:2024\r\nEND:VCARD\r\n"


class Desk:
    """A page, and what a user does with it."""

    def __init__(self, qtbot, page: ImportPage, folder: Path, jobs: list[str]) -> None:
        self.qtbot, self.page, self.folder, self.jobs = qtbot, page, folder, jobs
        self.session: Session = page.state.session
        self.toasts: list[str] = []
        page.navigator.toast_wanted.connect(lambda text, _undo: self.toasts.append(text))

    @property
    def preview(self):
        return self.page.preview

    @property
    def export(self):
        return self.page.start.export

    def write(self, name: str, *cards: str, encoding: str = "utf-8") -> Path:
        """Write cards into a file of that name."""
        path = self.folder / name
        path.write_bytes("".join(cards).encode(encoding))
        return path

    def open(self, *paths: Path) -> None:
        """Open files and wait until they can be reviewed."""
        self.page.open_files(list(paths))
        self.until(lambda: self.page.stack.currentWidget() is self.page.preview)
        self.until(self._is_filled)
        settle()

    def open_cards(self, *cards: str) -> None:
        """Open a file with those cards."""
        self.open(self.write("cards.vcf", *cards))

    def import_files(self, name: str, *cards: str) -> None:
        """Import cards without the page."""
        import_files(self.session, [self.write(name, *cards)])

    def import_now(self) -> None:
        """Import what is reviewed and wait for the report."""
        self.click(self.preview.go)
        self.until(lambda: self.page.stack.currentWidget() is self.page.report)

    def show_tab(self, tab: str) -> None:
        self.preview.show_tab(tab)
        self.until(self._is_filled)
        settle()

    def _is_filled(self) -> bool:
        """Whether the tab is shown with its first card."""
        count = len(self.preview._review.rows[self.preview.tabs.value()])
        return bool(self.preview.list.at() == 0 or (count == 0 and not self.preview._nothing_card.isHidden()))

    def click(self, button: QAbstractButton) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, choice: str) -> None:
        """Choose what is done with the card shown."""
        self.click(self.preview.detail._choices[self.preview.tabs.value()].part(choice))

    def until(self, true) -> None:
        self.qtbot.waitUntil(lambda: bool(true()))

    def line(self, field: str) -> tuple[list[ValueCell], str]:
        """The cells of a field of the card shown, and what becomes of it."""
        view = next(one for one in self.preview.detail.lines.lines if one._name.text() == field)
        return view.cells, view.result.text()

    def names(self) -> list[str]:
        return [one.name for one in self.session.store.contacts()]

    def facts(self, name: str) -> CardFacts:
        number = next(one.id for one in self.session.store.contacts() if one.name == name)
        return self.session.store.facts([number])[number]


@pytest.fixture
def state(qapp, session, tmp_path) -> Iterator[AppState]:
    install_language(qapp, "en")
    made = AppState(session, "en", QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    yield made
    made.stop()


@pytest.fixture
def desk(qtbot, state, tmp_path, jobs_here) -> Iterator[Desk]:  # noqa: F811
    page = ImportPage(state, Navigator())
    qtbot.addWidget(page)
    page.resize(1180, 860)
    page.show()
    yield Desk(qtbot, page, tmp_path, jobs_here)
    page.stop()


@pytest.fixture
def known(desk: Desk) -> Desk:
    """A desk where Anna and Béla were imported before."""
    desk.import_files("before.vcf", ANNA, BELA)
    return desk
