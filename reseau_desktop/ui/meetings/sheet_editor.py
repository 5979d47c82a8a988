"""The nine sections of the prep sheet, one open at a time, under their readiness."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ...domain.meeting import PrepSheet
from ...domain.outline import question_minutes
from ...domain.readiness import Check, Readiness, Rubric, State
from ..app_state import AppState
from ..kit import Card, FoldSection, ScrollColumn, Separator, vbox
from .readiness_card import ReadinessCard
from .sheet_ends import ClosingSection, GiftsSection
from .sheet_questions import QuestionsSection
from .sheet_section import Field, SheetDesk, SheetSection
from .sheet_spoken import OpeningSection, PitchSection
from .sheet_texts import CompanySection, PersonSection, SectorSection, WhySection
from .words import hours

_SIGNS = {State.OK: "done", State.WARN: "todo", State.TODO: "none"}


class SheetEditor(QWidget):
    """Shows a sheet and tells of edits.

    `edited` while typing, `committed` for what is saved at once, `opened` with the section that is open or None.
    """

    edited = Signal()
    committed = Signal()
    opened = Signal(object)

    def __init__(self, state: AppState, watch: Callable[[Field], object]) -> None:
        super().__init__()
        self._state = state
        self._loading = False
        self.readiness = ReadinessCard(state)
        self.readiness.go_there.connect(self.open)
        self.pitch = PitchSection(watch)
        self.questions = QuestionsSection(watch, state.language)
        self.sections: dict[Rubric, SheetSection] = {
            Rubric.WHY: WhySection(watch),
            Rubric.PERSON: PersonSection(watch),
            Rubric.COMPANY: CompanySection(watch),
            Rubric.SECTOR: SectorSection(watch, self._heard),
            Rubric.OPENING: OpeningSection(watch),
            Rubric.PITCH: self.pitch,
            Rubric.QUESTIONS: self.questions,
            Rubric.CLOSING: ClosingSection(watch),
            Rubric.GIFTS: GiftsSection(watch),
        }
        self.questions.grown.connect(self._see)
        self.folds: dict[Rubric, FoldSection] = {}
        self.area = ScrollColumn(gap=0)
        self.area.column.addWidget(self._make_folds())
        self.area.column.addStretch(1)
        vbox(self.readiness, (self.area, 1), gap=12, on=self)

    def load(self, desk: SheetDesk, sheet: PrepSheet) -> None:
        """Show a sheet; fields that say the same keep their cursor."""
        self._loading = True
        for section in self.sections.values():
            section.load(desk, sheet)
        self._loading = False

    def read(self, sheet: PrepSheet) -> PrepSheet:
        """The sheet with what all the fields say."""
        for section in self.sections.values():
            sheet = section.read(sheet)
        return sheet

    def show_readiness(self, found: Readiness, sheet: PrepSheet) -> None:
        """Show how far each section is."""
        self.readiness.show_readiness(found)
        titles = self._titles()
        for check in found.checks:
            self.folds[check.rubric].set_words(
                titles[check.rubric],
                self._state.words(check.summary),
                self._minutes(check, sheet),
                _SIGNS[check.state],
            )

    def open(self, rubric: Rubric | None) -> None:
        """Open a section and close the others; None closes all."""
        self._set_open(rubric)
        if rubric is not None:
            field = self.sections[rubric].first_field()
            if field is not None:
                field.setFocus()
            self._see(self.folds[rubric])

    def current(self) -> Rubric | None:
        """The section that is open."""
        return next((rubric for rubric, fold in self.folds.items() if fold.is_open()), None)

    def rehearse(self) -> None:
        """Open the presentation and start its timer."""
        self.open(Rubric.PITCH)
        self.pitch.rehearse()

    def _make_folds(self) -> Card:
        column = vbox(gap=0)
        titles = self._titles()
        for place, (rubric, section) in enumerate(self.sections.items()):
            if place:
                column.addWidget(Separator())
            fold = FoldSection(titles[rubric], section, state="none")
            fold.toggled.connect(lambda opened, rubric=rubric: self._turned(rubric, opened))
            section.edited.connect(self._edited)
            section.committed.connect(self._committed)
            self.folds[rubric] = fold
            column.addWidget(fold)
        return Card(column, (0, 2, 0, 2))

    def _see(self, part: QWidget) -> None:
        """Scroll to a part, once the sections have taken their heights."""
        QTimer.singleShot(0, self.area, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        """Scroll up and down only, as little as it takes; the head of a tall part stays in sight."""
        bar, tall = self.area.verticalScrollBar(), self.area.viewport().height()
        top = part.mapTo(self.area.content, QPoint(0, 0)).y()
        bottom = top + min(part.height(), tall)
        bar.setValue(min(top, max(bar.value(), bottom - tall)))

    def _turned(self, rubric: Rubric, opened: bool) -> None:
        self._set_open(rubric if opened else None)
        if opened:
            self._see(self.folds[rubric])

    def _set_open(self, rubric: Rubric | None) -> None:
        for one, fold in self.folds.items():
            if fold.is_open() != (one is rubric):
                fold.set_open(one is rubric)
        if rubric is not Rubric.PITCH:
            self.pitch.stop()
        self.opened.emit(rubric)

    def _edited(self) -> None:
        if not self._loading:
            self.edited.emit()

    def _committed(self) -> None:
        if not self._loading:
            self.committed.emit()

    def _minutes(self, check: Check, sheet: PrepSheet) -> str:
        if check.rubric is Rubric.QUESTIONS and check.meeting_minutes is not None:
            used = question_minutes(one for one in sheet.questions if one.text.strip())
            text = self.tr("%1 min of %2").replace("%1", str(used))
            return text.replace("%2", str(check.meeting_minutes))
        return hours(self._state, check.meeting_minutes or check.prepare_minutes)

    def _heard(self) -> list[str]:
        rows = self._state.session.store.rows("SELECT word FROM term ORDER BY day DESC, id DESC LIMIT 40")
        return [str(row[0]) for row in rows]

    def _titles(self) -> dict[Rubric, str]:
        return {
            Rubric.WHY: self.tr("Why this person"),
            Rubric.PERSON: self.tr("The person, the path"),
            Rubric.COMPANY: self.tr("The company"),
            Rubric.SECTOR: self.tr("The sector and its words"),
            Rubric.OPENING: self.tr("What I say first"),
            Rubric.PITCH: self.tr("My presentation"),
            Rubric.QUESTIONS: self.tr("My questions"),
            Rubric.CLOSING: self.tr("Closing"),
            Rubric.GIFTS: self.tr("What I can give"),
        }
