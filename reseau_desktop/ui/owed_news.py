"""A calm stop before one asks somebody again who still waits for news; it never blocks (R91)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..domain.changes import Changes
from ..domain.history import history_of
from ..domain.message import say
from ..domain.vocabulary import Action
from ..services import insights
from .app_state import AppState
from .kit import Notice, button, clear_layout, vbox

REPORT = "report_to_introducer"
_NAMED = 3
_TOLD_OF = frozenset({"exchange", "introduction", "contact", "follow_up"})


class OwedNews(QWidget):
    """Says whom a person waits to hear of; hidden while it is nobody.

    `news_wanted` with the person, the id of the report that is due (None without one), the kind of message to write
    ("" for that of the report), and whom to tell of.
    """

    news_wanted = Signal(int, object, str, int)

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._giver: int | None = None
        self._column = vbox(gap=0, on=self)
        self.hide()
        state.changed.connect(self._follow)

    def show_for(self, giver: int | None) -> None:
        """Look whether that person waits for news; None for nobody."""
        self._giver = giver
        clear_layout(self._column)
        owed = insights.owed_news(self._state.session, giver) if giver is not None else []
        self.setVisible(bool(owed))
        if giver is not None and owed:
            self._column.addWidget(self._notice(giver, owed))

    def _notice(self, giver: int, owed: list[int]) -> Notice:
        people = history_of(self._state.network(), self._state.today).contacts
        names = [people[one].name for one in owed[:_NAMED]]
        if len(owed) > _NAMED:
            names.append(self.tr("%n more", "", len(owed) - _NAMED))
        give = button(self.tr("Give the news"), small=True, icon="mail")
        give.clicked.connect(lambda: self._give(giver, owed[0]))
        fact = self._state.words(say("insights.waits", giver=people[giver].name, names=", ".join(names)))
        return Notice(fact, self.tr("Give it before asking for anything else."), (give,), icon="repeat-2")

    def _give(self, giver: int, about: int) -> None:
        due = self._follow_up(giver, about)
        self.news_wanted.emit(giver, due, "" if due is not None else REPORT, about)

    def _follow_up(self, giver: int, about: int) -> int | None:
        """The report that is due, to be done with the message."""
        for one in self._state.network().follow_ups:
            if one.pending and (one.contact_id, one.about_id, one.action) == (giver, about, Action.REPORT):
                return one.id
        return None

    def _follow(self, changes: Changes) -> None:
        if self._giver is not None and (changes.everything or changes.tables & _TOLD_OF):
            self.show_for(self._giver)
