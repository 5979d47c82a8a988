"""The menus: every action of the window, with its words, shortcut and icon."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ..domain.changes import Changes, Step
from . import look
from .kit import theme

if TYPE_CHECKING:
    from .main_window import MainWindow


LONGEST_LABEL = 70


class Menus(QObject):
    """The menu bar of a main window; `undo` and `redo` carry the names of their steps."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.menuBar()
        self._file()
        self._edit()
        self._contacts()
        self._view()
        self._help()
        self.refresh(Changes(everything=True))

    def refresh(self, _changes: Changes) -> None:
        """Name the steps that undo and redo would touch."""
        history = self._window.state.session.store.undo_log
        self._name(self.undo, history.next_undo(), self.tr("Undo"), self.tr("Undo: %1"))
        self._name(self.redo, history.next_redo(), self.tr("Redo"), self.tr("Redo: %1"))

    def _name(self, action: QAction, step: Step | None, plain: str, named: str) -> None:
        action.setEnabled(step is not None)
        text = plain
        if step is not None:
            text = named.replace("%1", _one_line(self._window.state.words(step.label)))
        action.setText(text)

    def _file(self) -> None:
        go = self._window.navigator
        menu = self._menu(self.tr("&File"))
        self._add(menu, self.tr("&New contact"), "Ctrl+N", go.new_contact)
        menu.addSeparator()
        self._add(menu, self.tr("&Import an address book…"), "Ctrl+I", lambda: go.import_files([]))
        self._add(menu, self.tr("&Export contacts…"), "Ctrl+E", lambda: go.export_contacts([]))
        self._add(menu, self.tr("Send to my &phone…"), "Ctrl+Shift+T", self._send_to_phone)
        menu.addSeparator()
        self._add(menu, self.tr("Print a &blank sheet…"), "Ctrl+Shift+P", go.open_blank_sheet)
        menu.addSeparator()
        self._add(menu, self.tr("P&osition found…"), "", lambda: self._window.call("project", "note_position"))
        menu.addSeparator()
        self._add(menu, self.tr("&Back up…"), "Ctrl+Shift+B", self._window.upkeep.back_up)
        self._add(menu, self.tr("&Restore a backup…"), "", self._window.upkeep.restore)
        menu.addSeparator()
        quit_action = self._add(menu, self.tr("&Quit"), "Ctrl+Q", self._window.close)
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)

    def _edit(self) -> None:
        menu = self._menu(self.tr("&Edit"))
        self.undo = self._add(menu, self.tr("Undo"), QKeySequence.StandardKey.Undo, self._window.undo)
        self.redo = self._add(menu, self.tr("Redo"), QKeySequence.StandardKey.Redo, self._window.redo)
        menu.addSeparator()
        self._add(menu, self.tr("&Find"), QKeySequence.StandardKey.Find, self._find)

    def _contacts(self) -> None:
        menu = self._menu(self.tr("&Contacts"))
        self._add(menu, self.tr("Find &duplicates…"), "Ctrl+Shift+D", self._find_duplicates)
        self._add(menu, self.tr("&Merge the people selected…"), "Ctrl+Shift+M", self._merge)

    def _find_duplicates(self) -> None:
        self._window.show_page("contacts").find_duplicates()  # type: ignore[attr-defined]

    def _merge(self) -> None:
        self._window.show_page("contacts").merge([])  # type: ignore[attr-defined]

    def _view(self) -> None:
        from .main_window import PAGES, page_title

        menu = self._menu(self.tr("&View"))
        for spec in PAGES:
            self._add(menu, page_title(spec), spec.shortcut, partial(self._window.show_page, spec.key))
        menu.addSeparator()
        self._add(menu, self.tr("&Larger text"), QKeySequence.StandardKey.ZoomIn, lambda: self._zoom(0.1))
        self._add(menu, self.tr("&Smaller text"), QKeySequence.StandardKey.ZoomOut, lambda: self._zoom(-0.1))
        self._add(menu, self.tr("&Normal text"), "Ctrl+0", lambda: self._zoom(0))

    def _help(self) -> None:
        menu = self._menu(self.tr("&Help"))
        self._add(menu, self.tr("&About Réseau"), "", self._about).setMenuRole(QAction.MenuRole.AboutRole)

    def _menu(self, title: str) -> QMenu:
        return self._bar.addMenu(title)

    def _add(
        self, menu: QMenu, text: str, shortcut: str | QKeySequence.StandardKey, run: Callable[[], object]
    ) -> QAction:
        action = QAction(text, self._window)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _checked=False: run())
        menu.addAction(action)
        return action

    def _send_to_phone(self) -> None:
        page = self._window.show_page("contacts")
        page.pane.send_to_phone()  # type: ignore[attr-defined]

    def _find(self) -> None:
        page = self._window.show_page("contacts")
        page.focus_search()  # type: ignore[attr-defined]

    def _zoom(self, by: float) -> None:
        scale = min(2.0, max(0.8, round(theme().scale + by, 2))) if by else 1.0
        theme().set_scale(scale)
        self._window.state.settings.setValue(look.SCALE, scale)

    def _about(self) -> None:
        from .. import __version__

        self._window.say(self.tr("Réseau %1: it prepares, you act.").replace("%1", __version__), undo=False)


def _one_line(label: str) -> str:
    """A label as a menu shows it: a tab would begin a shortcut, an & a mnemonic, and names know no length."""
    text = " ".join(label.split())
    return (text if len(text) <= LONGEST_LABEL else f"{text[: LONGEST_LABEL - 1]}…").replace("&", "&&")
