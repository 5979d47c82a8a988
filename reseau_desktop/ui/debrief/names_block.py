"""The names given in an exchange, with three permissions each (R77 to R80): in the debrief and on the call card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ...domain.debriefing import NameGiven
from ...domain.message import say
from ..app_state import AppState
from ..kit import Label, LockLine, SectionTitle, hbox, on_theme, theme, vbox
from .growing import GrowingRows
from .known_people import KnownPeople
from .name_row import TICK_WIDTH, NameRow, permission_words

LEAST_ROWS = 3
_LEAST_WIDE = 540


class NamesBlock(QWidget):
    """A title over three rows for names, and one more row as soon as the last one is filled.

    `edited` follows every change the user makes. Say with `set_giver` who gives the names. While a name may not be
    used, a line says which words stay locked.
    """

    edited = Signal()

    def __init__(self, state: AppState, *, number: str = "") -> None:
        super().__init__()
        self._state = state
        self._people = KnownPeople(state)
        self.heads = [Label(words, "caption-bold") for words in permission_words()]
        self._head = QWidget()
        title = SectionTitle(self.tr("The names given"), number=number)
        hbox((title, 1), *self.heads, gap=0, on=self._head)
        self._lines = GrowingRows(self._new_row, LEAST_ROWS)
        self._lines.edited.connect(self._on_edited)
        self.lock = LockLine("")
        vbox(self._head, self._lines, self.lock, gap=6, on=self)
        self.set_values(())
        on_theme(self._restyle)

    @property
    def rows(self) -> list[NameRow]:
        """The rows shown."""
        return self._lines.rows

    def set_giver(self, contact_id: int) -> None:
        """Say who gives the names; that person is not offered among the known ones."""
        self._people.set_giver(contact_id)
        self._say_lock()

    def values(self) -> tuple[NameGiven, ...]:
        """The names that are typed, in order; blank rows are left out."""
        return tuple(row.value() for row in self.rows if not row.is_blank())

    def set_values(self, names: Sequence[NameGiven]) -> None:
        """Show these names, in three rows at least; `edited` is not emitted."""
        for place, row in enumerate(self._lines.make_room(len(names))):
            row.set_value(names[place] if place < len(names) else NameGiven(""))
        self._say_lock()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _new_row(self, place: int) -> NameRow:
        row = NameRow(self._people, place)
        row.set_narrow(self._is_narrow())
        return row

    def _on_edited(self) -> None:
        self._say_lock()
        self.edited.emit()

    def _say_lock(self) -> None:
        """Without the third permission, « de la part de » stays locked (R80)."""
        giver = self._people.giver
        locked = [one for one in self.values() if _may_note_only(one)]
        self.lock.setVisible(bool(locked) and giver is not None)
        if giver is None or not locked:
            return
        *others, last = [_first(one.name) for one in locked]
        key = "names.locked" if not others else "names.locked_several"
        given = giver.given_name or _first(giver.name)
        self.lock.set_reason(self._state.words(say(key, giver=given, others=", ".join(others), person=last)))

    def _is_narrow(self) -> bool:
        return self.width() < theme().px(_LEAST_WIDE)

    def _arrange(self) -> None:
        narrow = self._is_narrow()
        for row in self.rows:
            row.set_narrow(narrow)
        for head in self.heads:
            head.setVisible(not narrow)

    def _restyle(self) -> None:
        for head in self.heads:
            head.setFixedWidth(theme().px(TICK_WIDTH))
        self._arrange()


def _first(name: str) -> str:
    return name.split(maxsplit=1)[0] if name.split() else name


def _may_note_only(one: NameGiven) -> bool:
    return bool(one.name.strip()) and one.permissions.note and not one.permissions.use_name
