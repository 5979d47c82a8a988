"""What one can do with the people selected: the foot of the contact table."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ...domain.errors import ReseauError
from ...services import contact_groups, contacts
from ..app_state import AppState, Navigator
from ..kit import Label, button, flow, hbox
from ..kit.buttons import Button
from ..kit.text import no_mnemonic
from ..labels import choices


class BulkBar(QWidget):
    """Says how many are selected; from two on, offers what can be done with all of them at once.

    `merge_wanted` carries the people to make one of.
    """

    copied = Signal()
    merge_wanted = Signal(list)

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__()
        self._state, self._navigator = state, navigator
        self._ids: list[int] = []
        self._count = Label("", "caption", wrap=True)
        hint = self.tr("Drag a row out of the window to get a vCard")
        self._hint = Label(hint, "caption", wrap=True, align=Qt.AlignmentFlag.AlignRight)
        self._acts = flow(
            self._menu_button(self.tr("Circle"), "users", self.circle_menu),
            self._menu_button(self.tr("Axis"), "compass", self.axis_menu),
            self._act(self.tr("Merge…"), "merge", lambda: self.merge_wanted.emit(self._ids)),
            self._act(self.tr("Archive"), "archive", self._archive),
            self._act(self.tr("Export"), "upload", lambda: self._navigator.export_contacts(self._ids)),
            self._act(self.tr("Copy"), "copy", self.copied.emit),
            gap=4,
            align="right",
        )
        hbox((self._count, 1), (self._hint, 1), (self._acts, 3), gap=10, margins=(12, 8, 12, 8), on=self)
        self.show_selection([], 0)

    def show_selection(self, ids: list[int], shown: int) -> None:
        """Speak of these people, of so many shown."""
        self._ids = list(ids)
        if ids:
            text = self.tr("%n person(s) selected of %1", "", len(ids)).replace("%1", f"{shown}")
        else:
            text = self.tr("%n person(s)", "", shown)
        self._count.setText(text)
        self._acts.setVisible(len(ids) > 1)
        self._hint.setVisible(len(ids) <= 1)

    def text(self) -> str:
        """What is said of the selection."""
        return self._count.text()

    def menu(self) -> QMenu:
        """Everything that can be done with all of them."""
        menu = QMenu(self)
        for title, part in ((self.tr("Circle"), self.circle_menu()), (self.tr("Axis"), self.axis_menu())):
            part.setTitle(title)
            part.setParent(menu, part.windowFlags())
            menu.addMenu(part)
        menu.addAction(self.tr("Merge…"), lambda: self.merge_wanted.emit(self._ids))
        menu.addAction(self.tr("Archive"), self._archive)
        menu.addAction(self.tr("Export"), lambda: self._navigator.export_contacts(self._ids))
        menu.addAction(self.tr("Copy"), self.copied.emit)
        return menu

    def circle_menu(self) -> QMenu:
        """The circles to put them all in."""
        menu = QMenu(self)
        for key, text in choices("circle"):
            menu.addAction(text, partial(self._set_circle, key, text))
        return menu

    def axis_menu(self) -> QMenu:
        """The axes to tie them all to."""
        menu = QMenu(self)
        for axis in self._state.network().axes:
            if not axis.archived:
                menu.addAction(no_mnemonic(axis.name), partial(self._add_axis, axis.id, axis.name))
        if menu.isEmpty():
            menu.addAction(
                self.tr("No axis yet: name one in the project"), lambda: self._navigator.open_page("project")
            )
        return menu

    def _set_circle(self, key: str, words: str) -> None:
        text = self.tr("%n person(s) now in the circle %1", "", len(self._ids)).replace("%1", words)
        self._do(lambda: contact_groups.edit_many(self._state.session, self._ids, {"circle": key}), text)

    def _add_axis(self, axis: int, words: str) -> None:
        text = self.tr("%n person(s) now tied to %1", "", len(self._ids)).replace("%1", words)
        self._do(lambda: contact_groups.add_axis(self._state.session, self._ids, axis), text)

    def _archive(self) -> None:
        text = self.tr("%n person(s) archived", "", len(self._ids))
        self._do(lambda: contacts.archive(self._state.session, self._ids), text)

    def _do(self, act: Callable[[], None], text: str) -> None:
        try:
            act()
        except ReseauError as error:
            self._navigator.tell(error)
            return
        self._navigator.toast(text)

    def _menu_button(self, text: str, icon: str, make: Callable[[], QMenu]) -> Button:
        made = button(text, "plain", small=True, icon=icon)

        def show() -> None:
            menu = make()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(made.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 2)))

        made.clicked.connect(show)
        return made

    def _act(self, text: str, icon: str, run: Callable[[], object]) -> Button:
        made = button(text, "plain", small=True, icon=icon)
        made.clicked.connect(run)
        return made
