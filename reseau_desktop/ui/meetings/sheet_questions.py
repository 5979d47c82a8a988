"""The section of the questions: the heart of the sheet (R63, R64, R70)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.meeting import ONE_MEETING_MINUTES, PrepSheet, SheetQuestion
from ...domain.question_bank import FEWEST_QUESTIONS, question_set
from ..kit import IconLabel, Label, Notice, button, flow, hbox, vbox
from .question_picker import QuestionPicker
from .question_rows import QuestionRows
from .sheet_section import Field, SheetDesk, SheetSection

MOST_QUESTIONS = 12


class QuestionsSection(SheetSection):
    """The questions in their order, the bank, and one's own; `grown` gives the part that must be seen."""

    grown = Signal(object)

    def __init__(self, watch: Callable[[Field], object], language: str) -> None:
        super().__init__(watch)
        self._desk: SheetDesk | None = None
        self.rows = QuestionRows(watch)
        self.rows.edited.connect(self.edited)
        self.rows.committed.connect(self._changed)
        self.picker = QuestionPicker(language)
        self.picker.taken.connect(self._take)
        self.picker.proposed.connect(self._replace)
        self.picker.closed.connect(lambda: self._open_bank(False))
        self.picker.hide()
        start = button(self.tr("Propose a set"), small=True, icon="list-checks")
        start.clicked.connect(self._start)
        self.empty = Notice(
            self.tr("No question yet"),
            self.tr("%n at least, two of which involve the person.", "", FEWEST_QUESTIONS),
            (start,),
            icon="circle-question-mark",
        )
        self.bank = button(self.tr("Question bank"), "soft", small=True, icon="library")
        self.bank.clicked.connect(lambda: self._open_bank(self.picker.isHidden()))
        self.own = button(self.tr("My own"), small=True, icon="plus")
        self.own.clicked.connect(lambda: self.rows.add(SheetQuestion("")))
        legend = QWidget()
        hbox(IconLabel("heart", "accent", 15), Label(self.tr("involves the person"), "caption"), on=legend)
        line = hbox((flow(self.bank, self.own), 1), legend, margins=(4, 0, 4, 0))
        vbox(self.empty, self.rows, self.picker, line, gap=8, margins=(12, 0, 12, 12), on=self)

    def load(self, desk: SheetDesk, sheet: PrepSheet) -> None:
        super().load(desk, sheet)
        if self._desk is None or self._desk.inputs.meeting != desk.inputs.meeting:
            self.picker.hide()
        self._desk = desk
        self.rows.set_questions(sheet.questions)
        self.empty.setVisible(not sheet.questions)

    def read(self, sheet: PrepSheet) -> PrepSheet:
        return replace(super().read(sheet), questions=self.rows.questions())

    def first_field(self) -> QWidget | None:
        rows = self.rows.rows()
        return rows[0].text if rows else self.bank

    def close_bank(self) -> bool:
        """Close the bank; False when it is not open."""
        if self.picker.isHidden():
            return False
        self._open_bank(False)
        return True

    def _changed(self) -> None:
        self.empty.setVisible(not self.rows.rows())
        self.own.setEnabled(len(self.rows.rows()) < MOST_QUESTIONS)
        self.own.setToolTip("" if self.own.isEnabled() else self.tr("A sheet holds twelve questions at most."))
        self.committed.emit()

    def _minutes(self) -> int:
        meeting = self._desk.inputs.meeting if self._desk else None
        return meeting.duration_minutes if meeting else ONE_MEETING_MINUTES

    def _terms(self) -> tuple[str, ...]:
        sheet = self._desk.inputs.sheet if self._desk else None
        return tuple(one.word for one in sheet.terms if one.word.strip()) if sheet else ()

    def _open_bank(self, opened: bool) -> None:
        self.picker.setVisible(opened)
        self.grown.emit(self.picker if opened else self.bank)
        if not opened or self._desk is None:
            self.bank.setFocus()
            return
        given = self._desk.inputs
        known = self.rows.questions()
        self.picker.open(given.bank, known, self._minutes(), self._terms(), first_meetings=given.first_meetings)

    def _start(self) -> None:
        if self._desk is not None:
            given = self._desk.inputs
            self._replace(
                list(
                    question_set(
                        given.bank, self._minutes(), first_meetings=given.first_meetings, terms=self._terms()
                    )
                )
            )

    def _take(self, chosen: list[SheetQuestion]) -> None:
        self._open_bank(False)
        room = MOST_QUESTIONS - len(self.rows.rows())
        self.rows.add(*chosen[:room])

    def _replace(self, chosen: list[SheetQuestion]) -> None:
        """Put a proposed set in place of the questions of the bank; one's own stay, before the last."""
        own = [one for one in self.rows.questions() if one.bank is None and one.text.strip()]
        self._open_bank(False)
        self.rows.set_questions((*chosen[:-1], *own, *chosen[-1:])[:MOST_QUESTIONS])
        self._changed()
