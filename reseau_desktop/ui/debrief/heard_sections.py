"""Sections 2 and 3: three things to remember, words heard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ...domain.text import fold
from ..kit import Chip, FlowLayout, LineField, flow, on_theme, theme
from .draft_codec import FormDraft
from .growing import LineRow, Lines
from .section import Section


class PointsSection(Section):
    """Three things to remember; they make the thanks (R82, R85)."""

    def __init__(self) -> None:
        super().__init__("2", self.tr("Three things to remember"), self.tr("they will make the thanks"))
        self.lines = Lines(self._line, least=3)
        self.lines.edited.connect(self.edited)
        self.add(self.lines)

    def show_form(self, form: FormDraft) -> None:
        """Show what was learned."""
        self.lines.set_texts(form.debrief.learned)

    def into(self, form: FormDraft) -> FormDraft:
        """The form with what was learned."""
        return replace(form, debrief=replace(form.debrief, learned=self.lines.texts()))

    def focus_field(self) -> QWidget:
        """The first line that is blank, else the first one."""
        blank = next((row for row in self.lines.rows if row.is_blank()), self.lines.rows[0])
        return blank.field

    def _line(self, place: int) -> LineRow:
        hints = (self.tr("The first that comes"), self.tr("The second"), self.tr("The third, however small"))
        hint = hints[place - 1] if place <= len(hints) else self.tr("One more")
        return LineRow(hint, self.tr("To remember, %1").replace("%1", str(place)))


class WordsSection(Section):
    """Words of the trade that were heard, one chip each (R67)."""

    def __init__(self) -> None:
        super().__init__("3", self.tr("Words heard"), self.tr("to the glossary"))
        self.chips: list[Chip] = []
        self.entry = LineField("", self.tr("A word, then Enter"), small=True, name=self.tr("Word heard"))
        self.entry.textEdited.connect(self.edited)
        self.entry.editingFinished.connect(self.enter)
        self._line = flow(self.entry)
        self.add(self._line)
        on_theme(self._restyle)

    def words(self) -> tuple[str, ...]:
        """The words entered."""
        return tuple(str(chip.property("word")) for chip in self.chips)

    def show_form(self, form: FormDraft) -> None:
        """Show the words, and the one half typed."""
        for chip in list(self.chips):
            self._drop(chip)
        for word in form.debrief.terms:
            self._add(word)
        self.entry.setText(form.word)

    def into(self, form: FormDraft) -> FormDraft:
        """The form with the words, the half typed one apart."""
        return replace(form, debrief=replace(form.debrief, terms=self.words()), word=self.entry.text())

    def focus_field(self) -> QWidget:
        """The field for one more word."""
        return self.entry

    def enter(self) -> None:
        """Count the word that is typed; one that is there already is not said twice."""
        word = self.entry.text().strip()
        if not word:
            return
        self.entry.clear()
        if fold(word) not in {fold(one) for one in self.words()}:
            self._add(word)
        self.edited.emit()

    def _add(self, word: str) -> None:
        chip = Chip(word, active=True)
        chip.setProperty("word", word)
        chip.removed.connect(lambda: self._remove(chip))
        self.chips.append(chip)
        layout = self._line.layout()
        if isinstance(layout, FlowLayout):
            layout.removeWidget(self.entry)
            layout.addWidget(chip)
            layout.addWidget(self.entry)

    def _remove(self, chip: Chip) -> None:
        self._drop(chip)
        self.entry.setFocus()
        self.edited.emit()

    def _drop(self, chip: Chip) -> None:
        self.chips.remove(chip)
        chip.hide()
        layout = self._line.layout()
        if layout is not None:
            layout.removeWidget(chip)
        chip.deleteLater()

    def _restyle(self) -> None:
        self.entry.setMinimumWidth(theme().px(200))
