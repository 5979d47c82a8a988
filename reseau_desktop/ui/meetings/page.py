"""The meetings page: the list, and the views that open from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ...domain.changes import Changes
from ...domain.errors import ReseauError
from ...domain.meeting import Meeting
from ..app_state import AppState, Navigator
from ..kit import vbox
from ..pages import AppPage
from .list_view import ListView
from .sub_view import SubView


class MeetingsPage(AppPage):
    """The meetings, from the call that comes before to the debrief that comes after."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._views: dict[str, QWidget] = {}
        self.stack = QStackedWidget()
        vbox(self.stack, on=self)
        self.list = ListView(state, navigator)
        self.list.wanted.connect(self._act)
        self.list.new_wanted.connect(lambda: self.choose_person("plan"))
        self.list.call_wanted.connect(lambda: self.choose_person("call"))
        self.list.blank_wanted.connect(self.open_blank_sheet)
        self.stack.addWidget(self.list)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._escape)

    def refresh(self, changes: Changes) -> None:
        """Read anew the list and the view shown."""
        self.list.show_changes(changes)
        view = self.stack.currentWidget()
        if view is not self.list and isinstance(view, SubView):
            view.show_changes(changes)

    def home(self) -> None:
        """Go back to the list."""
        self.show_list()

    def flush(self) -> None:
        """Save what is typed in the view shown."""
        self._leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is pending."""
        self._leave()
        super().hideEvent(event)

    def show_list(self) -> None:
        """Show the list of meetings."""
        self._leave()
        self.stack.setCurrentWidget(self.list)
        self.list.new.setFocus()

    def choose_person(self, purpose: str) -> None:
        """Ask whom to meet ("plan") or to call ("call")."""
        self._open("person", lambda view: view.open(purpose))

    def record_call(self, contact_id: int) -> None:
        """Show the call card of a person."""
        self._open("call", lambda view: view.open(contact_id))

    def plan(self, contact_id: int) -> None:
        """Show the form that plans a meeting with a person."""
        self._open("plan", lambda view: view.open(contact_id))

    def change(self, meeting_id: int, how: str) -> None:
        """Show the form that moves ("move") or cancels ("cancel") a meeting."""
        self._open("change", lambda view: view.open(meeting_id, how))

    def open_sheet(self, meeting_id: int) -> None:
        """Show the prep sheet of a meeting."""
        self._open("sheet", lambda view: view.open(meeting_id))

    def open_blank_sheet(self) -> None:
        """Show the blank sheet, ready to print."""
        self._open("sheet", lambda view: view.open_blank())

    def open_debrief(self, meeting_id: int) -> None:
        """Show the debrief of a meeting."""
        self._open("debrief", lambda view: view.open(meeting_id))

    def _escape(self) -> None:
        """Close what is open inside the view, else go back to the list."""
        view = self.stack.currentWidget()
        if not (isinstance(view, SubView) and view.close_inner()):
            self.show_list()

    def _act(self, act: str, meeting_id: int) -> None:
        if act == "debrief":
            self.open_debrief(meeting_id)
        elif act == "prepare":
            self.open_sheet(meeting_id)
        elif act == "person":
            meeting = self.state.session.store.one(Meeting, meeting_id)
            if meeting is not None:
                self.navigator.open_contact(meeting.contact_id)
        else:
            self.change(meeting_id, act)

    def _open(self, key: str, show: Callable[[Any], None]) -> None:
        self._leave()
        before, view = self.stack.currentWidget() or self.list, self._view(key)
        self.stack.setCurrentWidget(view)
        try:
            show(view)
        except ReseauError as error:
            self.stack.setCurrentWidget(before)
            self.navigator.tell(error)

    def _leave(self) -> None:
        view = self.stack.currentWidget()
        if isinstance(view, SubView):
            view.leave()

    def _view(self, key: str) -> QWidget:
        if key not in self._views:
            view = _MAKERS[key](self)
            self._views[key] = view
            self.stack.addWidget(view)
        return self._views[key]


def _person(page: MeetingsPage) -> QWidget:
    from .person_view import PersonView

    view = PersonView(page.state, page.navigator)
    view.left.connect(page.show_list)
    view.meet.connect(page.plan)
    view.call.connect(page.record_call)
    return view


def _call(page: MeetingsPage) -> QWidget:
    from .call_view import CallView

    view = CallView(page.state, page.navigator)
    view.left.connect(page.show_list)
    view.meet.connect(page.plan)
    return view


def _plan(page: MeetingsPage) -> QWidget:
    from .plan_view import PlanView

    view = PlanView(page.state, page.navigator)
    view.left.connect(page.show_list)
    view.call.connect(page.record_call)
    view.planned.connect(page.open_sheet)
    return view


def _change(page: MeetingsPage) -> QWidget:
    from .change_view import ChangeView

    view = ChangeView(page.state, page.navigator)
    view.left.connect(page.show_list)
    return view


def _sheet(page: MeetingsPage) -> QWidget:
    from .sheet_view import SheetView

    view = SheetView(page.state, page.navigator)
    view.left.connect(page.show_list)
    return view


def _debrief(page: MeetingsPage) -> QWidget:
    from ..debrief.view import DebriefView

    view = DebriefView(page.state, page.navigator)
    view.closed.connect(page.show_list)
    return view


_MAKERS: dict[str, Callable[[MeetingsPage], QWidget]] = {
    "person": _person,
    "call": _call,
    "plan": _plan,
    "change": _change,
    "sheet": _sheet,
    "debrief": _debrief,
}
