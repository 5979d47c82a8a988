"""The main window: sidebar, pages, menus, toast."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QProcess, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ..domain.changes import Changes
from ..domain.errors import ReseauError
from ..domain.message import Message
from .app_state import AppState, Navigator
from .kit import Sidebar, Toast, app_icon, hbox
from .menus import Menus
from .pages import AppPage
from .undoing import Undoing
from .upkeep import Upkeep


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page of the sidebar: its key, words, icon, shortcut and how it is made."""

    key: str
    title: str
    icon: str
    shortcut: str
    make: Callable[[AppState, Navigator], AppPage]
    foot: bool = False


def _today(state: AppState, navigator: Navigator) -> AppPage:
    from .today.page import TodayPage

    return TodayPage(state, navigator)


def _contacts(state: AppState, navigator: Navigator) -> AppPage:
    from .contacts.page import ContactsPage

    return ContactsPage(state, navigator)


def _meetings(state: AppState, navigator: Navigator) -> AppPage:
    from .meetings.page import MeetingsPage

    return MeetingsPage(state, navigator)


def _follow_up(state: AppState, navigator: Navigator) -> AppPage:
    from .follow_up.page import FollowUpPage

    return FollowUpPage(state, navigator)


def _project(state: AppState, navigator: Navigator) -> AppPage:
    from .project.page import ProjectPage

    return ProjectPage(state, navigator)


def _figures(state: AppState, navigator: Navigator) -> AppPage:
    from .figures.page import FiguresPage

    return FiguresPage(state, navigator)


def _importing(state: AppState, navigator: Navigator) -> AppPage:
    from .importing.page import ImportPage

    return ImportPage(state, navigator)


def _settings(state: AppState, navigator: Navigator) -> AppPage:
    from .settings.page import SettingsPage

    return SettingsPage(state, navigator)


PAGES = (
    PageSpec("today", str(QT_TRANSLATE_NOOP("MainWindow", "Today")), "sun", "Ctrl+1", _today),
    PageSpec("contacts", str(QT_TRANSLATE_NOOP("MainWindow", "Contacts")), "users", "Ctrl+2", _contacts),
    PageSpec("meetings", str(QT_TRANSLATE_NOOP("MainWindow", "Meetings")), "handshake", "Ctrl+3", _meetings),
    PageSpec("follow_up", str(QT_TRANSLATE_NOOP("MainWindow", "Follow-up")), "calendar-days", "Ctrl+4", _follow_up),
    PageSpec("project", str(QT_TRANSLATE_NOOP("MainWindow", "Project")), "compass", "Ctrl+5", _project),
    PageSpec("figures", str(QT_TRANSLATE_NOOP("MainWindow", "Figures")), "chart-column", "Ctrl+6", _figures),
    PageSpec(
        "importing",
        str(QT_TRANSLATE_NOOP("MainWindow", "Import / Export")),
        "arrow-down-up",
        "Ctrl+7",
        _importing,
        foot=True,
    ),
    PageSpec(
        "settings",
        str(QT_TRANSLATE_NOOP("MainWindow", "Settings")),
        "sliders-horizontal",
        "Ctrl+,",
        _settings,
        foot=True,
    ),
)


def _writing(state: AppState, navigator: Navigator) -> AppPage:
    from .writing.page import WritingPage

    return WritingPage(state, navigator)


UNLISTED = (PageSpec("writing", str(QT_TRANSLATE_NOOP("MainWindow", "Write")), "mail", "", _writing),)
"""Pages that others open; the sidebar goes on showing where one came from."""


def page_title(spec: PageSpec) -> str:
    """The words of a page in the language of the window."""
    return QCoreApplication.translate("MainWindow", spec.title)


class MainWindow(QMainWindow):
    """Sidebar on the left, the page beside it; pages are built when first shown."""

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self.state = state
        self.navigator = Navigator(self)
        self._pages: dict[str, AppPage] = {}
        self.setWindowTitle("Réseau")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self.sidebar = Sidebar("Réseau", self.tr("Pages"))
        for spec in PAGES:
            self.sidebar.add_item(spec.key, page_title(spec), spec.icon, foot=spec.foot)
        self.sidebar.chosen.connect(self.show_page)
        self.stack = QStackedWidget()
        body = QWidget()
        hbox(self.sidebar, (self.stack, 1), gap=0, on=body)
        self.setCentralWidget(body)
        self.toast = Toast(self.stack)
        self._undoing = Undoing(state.session, self)
        self.upkeep = Upkeep(state, self)
        self.menus = Menus(self)
        self._listen()
        state.changed.connect(self._on_changed)
        state.undo_wanted.connect(self.undo)
        state.demo_wanted.connect(self._open_demo)
        self._restore()

    def page(self, key: str) -> AppPage:
        """The page of that key, built if it was never shown."""
        if key not in self._pages:
            spec = next(one for one in (*PAGES, *UNLISTED) if one.key == key)
            self._pages[key] = spec.make(self.state, self.navigator)
            self.stack.addWidget(self._pages[key])
        return self._pages[key]

    def show_page(self, key: str) -> AppPage:
        """Show the page of that key and return it."""
        page = self.page(key)
        if page is self.stack.currentWidget():
            page.home()
        self.stack.setCurrentWidget(page)
        if all(spec.key != key for spec in UNLISTED):
            self.sidebar.select(key)
            self.state.settings.setValue("window/page", key)
        return page

    def current_page(self) -> AppPage | None:
        """The page shown."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, AppPage) else None

    def undo(self) -> None:
        """Take back the last step, what is being typed included."""
        self._flush()
        self._undoing.undo()

    def redo(self) -> None:
        """Bring again the step undone last."""
        self._flush()
        self._undoing.redo()

    def _flush(self) -> None:
        page = self.current_page()
        if page is not None:
            page.flush()

    def say(self, text: str, undo: bool = True) -> None:
        """Tell what was done, at the bottom of the page, with a way to undo it."""
        if undo and self.state.session.store.undo_log.next_undo() is not None:
            self.toast.show_message(text, self.tr("Undo"), self.undo)
        else:
            self.toast.show_message(text)

    def tell(self, error: Exception) -> None:
        """Show what could not be done; what the user cannot read is a bug and goes on as one."""
        if not isinstance(error, ReseauError):
            raise error
        self.refuse(error.message)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take address books that are dropped on the window."""
        ours = event.source() is not None  # a row dragged out of our own table is no file to import
        if not ours and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer the dropped files for import."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.open_files(files)

    def open_files(self, files: list[Path]) -> None:
        """Offer files for import, and come to the front."""
        if files:
            self._import(files)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place; end what is going on in another process."""
        self.state.settings.setValue("window/geometry", self.saveGeometry())
        self._undoing.stop()
        self.upkeep.stop()
        for page in self._pages.values():
            page.stop()
        super().closeEvent(event)

    def _listen(self) -> None:
        go = self.navigator
        go.page_wanted.connect(self.show_page)
        go.contact_wanted.connect(lambda number: self.call("contacts", "select", number))
        go.new_contact_wanted.connect(lambda: self.call("contacts", "new_contact"))
        go.call_wanted.connect(lambda number: self.call("meetings", "record_call", number))
        go.plan_wanted.connect(lambda number: self.call("meetings", "plan", number))
        go.sheet_wanted.connect(lambda number: self.call("meetings", "open_sheet", number))
        go.blank_sheet_wanted.connect(lambda: self.call("meetings", "open_blank_sheet"))
        go.debrief_wanted.connect(lambda number: self.call("meetings", "open_debrief", number))
        go.writing_wanted.connect(self._write)
        go.import_wanted.connect(self._import)
        go.export_wanted.connect(lambda ids: self.call("importing", "open_export", ids))
        go.duplicates_wanted.connect(lambda: self.call("contacts", "find_duplicates"))
        go.toast_wanted.connect(self.say)
        go.problem.connect(self.tell)
        self._undoing.begun.connect(self.toast.show_message)
        self._undoing.done.connect(self.toast.dismiss)
        self._undoing.refused.connect(self.refuse)
        go.erasure_wanted.connect(self._erase)
        self.upkeep.said.connect(lambda text: self.say(text, undo=False))
        self.upkeep.refused.connect(self.refuse)

    def _erase(self, contact: int) -> None:
        self._flush()
        self.upkeep.erase(contact)

    def _write(self, contact: int, follow_up: int | None, template: str, about: int | None) -> None:
        page = self.page("writing")
        if page is not self.stack.currentWidget():
            page.come_from(self.sidebar.selected())  # type: ignore[attr-defined]
        self.call("writing", "open", contact, follow_up, template, about)

    def _import(self, files: list[Path]) -> None:
        self.call("importing", "open_files", files)

    def _open_demo(self) -> None:
        """Open the sample campaign in a process of its own, on a throw-away copy."""
        module = [] if getattr(sys, "frozen", False) else ["-m", "reseau_desktop"]
        QProcess.startDetached(sys.executable, [*module, "--lang", self.state.language, "--demo"])

    def call(self, key: str, method: str, *args: object) -> None:
        """Show the page of that key and have it do something."""
        getattr(self.show_page(key), method)(*args)

    def refuse(self, reason: Message) -> None:
        """Say at the bottom of the page why something was not done."""
        self.toast.show_message(self.state.words(reason), icon="circle-alert", colour="warn")

    def _on_changed(self, changes: Changes) -> None:
        self.menus.refresh(changes)

    def _restore(self) -> None:
        geometry = self.state.settings.value("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1440, 900)
        key = str(self.state.settings.value("window/page", "today"))
        self.show_page(key if any(spec.key == key and not spec.foot for spec in PAGES) else "today")
