"""One follow-up that will be created: its tick, what, with whom, and the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QWidget

from ..kit import CheckBox, IconLabel, Label, hbox, on_theme, theme, vbox
from ..kit.day_button import DayButton

_TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class OfferWords:
    """How a follow-up is shown: icon, title, the line under it, tick and day."""

    icon: str
    title: str
    note: str
    ticked: bool
    due: date


class OfferRow(QWidget):
    """`ticked` and `due_picked` tell what the user changes, never what `show_offer` does."""

    ticked = Signal(bool)
    due_picked = Signal(QDate)

    def __init__(self, earliest: date) -> None:
        super().__init__()
        self.tick = CheckBox(dense=True, name="…")
        self.day = DayButton(name=self.tr("Due"))
        self.day.set_range(QDate(earliest.year, earliest.month, earliest.day))
        self._icon = IconLabel("check", "sub", 16)
        self.title = Label("", "dense-bold", wrap=True)
        self.note = Label("", "caption", wrap=True)
        self.tick.toggled.connect(self.ticked)
        self.day.picked.connect(self.due_picked)
        words = vbox(self.title, self.note, gap=0, margins=(0, 1, 0, 1))
        hbox((self.tick, 0, _TOP), (self._icon, 0, _TOP), (words, 1), (self.day, 0, _TOP), gap=6, on=self)
        on_theme(self._restyle)

    def show_offer(self, offer: OfferWords) -> None:
        """Show a follow-up as it stands."""
        self._icon.set_icon(offer.icon, "sub")
        self.title.setText(offer.title)
        self.note.setText(offer.note)
        self.tick.blockSignals(True)
        self.tick.setChecked(offer.ticked)
        self.tick.blockSignals(False)
        self.day.set_day(QDate(offer.due.year, offer.due.month, offer.due.day))
        self.tick.setAccessibleName(f"{offer.title}, {offer.note}")
        self.day.set_name(f"{self.tr('Due')}, {offer.title}")

    def _restyle(self) -> None:
        self.day.setFixedWidth(theme().px(108))
        self._icon.setMinimumHeight(theme().px(26))
