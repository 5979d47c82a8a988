"""The small form that records an exchange, opened in the detail pane."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ...domain.exchange import Exchange
from ...domain.vocabulary import ExchangeKind, Medium
from ..kit import Combo, DateField, FormRow, NumberField, TextField, Well, button, flow, vbox
from ..labels import choices, words

KINDS = (
    ExchangeKind.NEWS,
    ExchangeKind.CALL_ANNOUNCEMENT,
    ExchangeKind.EMAIL_REPLY,
    ExchangeKind.UNANSWERED_CALL,
    ExchangeKind.REMINDER,
    ExchangeKind.THANK_YOU,
    ExchangeKind.CONFIRMATION,
    ExchangeKind.ARTICLE_SHARED,
    ExchangeKind.CLOSED_WITHOUT_EXCHANGE,
)
"""The kinds one notes by hand; calls and meetings have forms of their own, for the verdict and the debrief."""


class NoteForm(Well):
    """Kind, day, channel, minutes and words of an exchange. `recorded` with the exchange, `left` when given up."""

    recorded = Signal(object)
    left = Signal()

    def __init__(self, contact_id: int, today: date) -> None:
        self._contact, self._today = contact_id, today
        self.kind = Combo([(one.value, words("exchange", one)) for one in KINDS], KINDS[0].value, small=True)
        self.day = DateField(QDate(today.year, today.month, today.day), small=True)
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.channel = Combo(choices("medium"), Medium.EMAIL.value, small=True)
        self.minutes = NumberField(10, 0, 600, unit=" min", small=True)
        self.text = TextField(lines=2, small=True)
        super().__init__(vbox(gap=8))
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._usual)

    def has_words(self) -> bool:
        """Whether something was written that would be lost."""
        return bool(self.text.text().strip())

    def exchange(self) -> Exchange:
        """The exchange as it is filled in."""
        day, kind = self.day.date(), ExchangeKind(self.kind.value())
        return Exchange(
            id=0,
            kind=kind,
            day=date(day.year(), day.month(), day.day()),
            contact_id=self._contact,
            channel=Medium(self.channel.value()),
            minutes=self.minutes.value(),
            positive=True if kind is ExchangeKind.EMAIL_REPLY else None,
            text=self.text.text().strip() or None,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        record = button(self.tr("Record"), "primary", small=True)
        record.clicked.connect(lambda: self.recorded.emit(self.exchange()))
        leave = button(self.tr("Cancel"), "plain", small=True)
        leave.clicked.connect(self.left)
        column = self.layout()
        if column is None:
            return
        for part in (
            FormRow(self.tr("What happened"), self.kind),
            FormRow(self.tr("Day"), self.day),
            FormRow(self.tr("By"), self.channel),
            FormRow(self.tr("Time spent"), self.minutes),
            FormRow(self.tr("In a few words"), self.text),
            flow(record, leave),
        ):
            column.addWidget(part)

    def _usual(self) -> None:
        """A call that is not answered was made by phone."""
        if self.kind.value() == ExchangeKind.UNANSWERED_CALL:
            self.channel.set_value(Medium.PHONE)
            self.minutes.setValue(5)
