"""The banner of what waits: how much, who, since when, and putting all of it off in one step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu

from ...domain.errors import ReseauError
from ...domain.message import say
from ...domain.workdays import add
from ...services import agenda
from ..app_state import AppState, Navigator
from ..kit import Banner, button
from .entries import Entry
from .period import week_of

_NAMED = 3  # people named in the banner


class WaitingBanner(Banner):
    """Hidden while nothing is late; `list_wanted` to see everything that waits."""

    list_wanted = Signal()

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        put_off = button(QCoreApplication.translate("WaitingBanner", "Put off"), "warn", small=True)
        see = button(QCoreApplication.translate("WaitingBanner", "See"), "warn", small=True)
        super().__init__("", "", (put_off, see))
        self._put_off = put_off
        self._state = state
        self._navigator = navigator
        self._late: Sequence[Entry] = ()
        self._put_off.clicked.connect(self._show_menu)
        see.clicked.connect(self.list_wanted)

    def show_late(self, late: Sequence[Entry]) -> None:
        """Say what is late; with nothing the banner goes."""
        self._late = late
        self.setVisible(bool(late))
        text = " · ".join(self._words_of(one) for one in late[:_NAMED])
        if len(late) > _NAMED:
            text += " · " + self._state.words(say("calendar.and_more", n=len(late) - _NAMED))
        self.set_words(self._state.words(say("calendar.waiting", n=len(late))), text)

    def menu(self) -> QMenu:
        """Days to which all that is late can be put off, in one step."""
        menu = QMenu(self)
        today = self._state.today
        for text, day in (
            (self.tr("Next business day"), add(today, 1)),
            (self.tr("In three business days"), add(today, 3)),
            (self.tr("Next week"), add(week_of(today)[1], 1)),
        ):
            menu.addAction(text, partial(self._put_all_off, day))
        return menu

    def _words_of(self, entry: Entry) -> str:
        days = entry.item.next.overdue_business_days if entry.item.next else 0
        if not entry.name:
            return self._state.words(say("calendar.waiting_week", kind=entry.kind, days=days))
        return self._state.words(say("calendar.waiting_one", name=entry.name, kind=entry.kind.lower(), days=days))

    def _put_all_off(self, day: date) -> None:
        numbers = [one.item.id for one in self._late]
        try:
            agenda.put_off(self._state.session, numbers, day)
        except ReseauError as error:
            self._navigator.tell(error)
            return
        self._navigator.toast(self._state.words(say("calendar.put_off", n=len(numbers), day=day)))

    def _show_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._put_off.mapToGlobal(self._put_off.rect().bottomLeft()))
