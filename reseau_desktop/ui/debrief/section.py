"""A section of the debrief: number, title, note, fields, and what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ..kit import IconLabel, Label, SectionTitle, hbox, vbox
from .draft_codec import FormDraft


class Section(QWidget):
    """One part of the form: `show_form` fills its fields, `into` puts what they hold into the form.

    `edited` follows every change the user makes, never one made by `show_form`.
    """

    edited = Signal()

    def __init__(self, number: str = "", title: str = "", note: str = "") -> None:
        super().__init__()
        self.body: QVBoxLayout = vbox(gap=6)
        self._words = Label("", "dense", wrap=True, colour="warn")
        self._problem = QWidget()
        sign = IconLabel("circle-alert", "warn", 14)
        hbox((sign, 0, Qt.AlignmentFlag.AlignTop), (self._words, 1), gap=6, on=self._problem)
        self._problem.hide()
        self.head = SectionTitle(title, note, number=number)
        if not title:
            self.head.hide()
        vbox(self.head, self.body, self._problem, gap=6, on=self)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Put fields under the title, in this order."""
        for part in parts:
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)

    def show_form(self, form: FormDraft) -> None:
        """Show what the form holds."""
        raise NotImplementedError

    def into(self, form: FormDraft) -> FormDraft:
        """The form with what the fields hold."""
        raise NotImplementedError

    def focus_field(self) -> QWidget:
        """The field to go to when something is missing."""
        raise NotImplementedError

    def set_problem(self, text: str) -> None:
        """Say in amber under the fields what is missing or impossible; "" when nothing is."""
        self._words.setText(text)
        self._problem.setVisible(bool(text))
        self.focus_field().setAccessibleDescription(text)

    def problem(self) -> str:
        """What is said to be missing, "" when nothing is."""
        return self._words.text()
