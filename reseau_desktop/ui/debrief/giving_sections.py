"""Sections 6 and 7: the names given, and what was promised on both sides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import zip_longest

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from ...domain.debriefing import PromiseMade
from ...domain.vocabulary import PromiseSide
from ..app_state import AppState
from ..kit import Columns, Label, LineField, hbox, on_theme, theme, vbox
from ..kit.day_button import DayButton
from .draft_codec import FormDraft
from .growing import GrowingRow, GrowingRows
from .names_block import NamesBlock
from .section import Section


class NamesSection(Section):
    """The names given, with their permissions (R77 to R80)."""

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self.block = NamesBlock(state, number="6")
        self.block.edited.connect(self.edited)
        self.add(self.block)

    def show_form(self, form: FormDraft) -> None:
        """Show the names; the person met gives them."""
        self.block.set_giver(form.debrief.contact_id)
        self.block.set_values(form.debrief.names)

    def into(self, form: FormDraft) -> FormDraft:
        """The form with the names."""
        return replace(form, debrief=replace(form.debrief, names=self.block.values()))

    def focus_field(self) -> QWidget:
        """The first name."""
        return self.block.rows[0].name


class PromisePart(QWidget):
    """A promise of one side: the words and the day, which may be left to the usual delay (R94)."""

    def __init__(self, side: PromiseSide, who: str) -> None:
        super().__init__()
        self._side = side
        self.label = Label(who, "dense-sub", elide=True)
        hint = self.tr("What I promised") if side is PromiseSide.MINE else self.tr("What was promised to me")
        self.text = LineField("", hint, small=True)
        self.due = DayButton(
            name=self.tr("Day of the promise"), none=self.tr("day"), clear=self.tr("No day"), pattern="d MMM"
        )
        hbox(self.label, (self.text, 1), self.due, gap=6, on=self)
        on_theme(self._restyle)

    def set_earliest(self, day: date) -> None:
        """Say the day of the meeting: nothing is promised for before."""
        self.due.set_range(QDate(day.year, day.month, day.day))

    def value(self) -> PromiseMade:
        """The promise as typed."""
        day = self.due.day()
        due = date(day.year(), day.month(), day.day()) if day.isValid() else None
        return PromiseMade(self.text.text(), self._side, due)

    def set_value(self, promise: PromiseMade) -> None:
        """Show a promise."""
        self.text.setText(promise.text)
        self.text.setCursorPosition(0)
        due = promise.due
        self.due.set_day(QDate(due.year, due.month, due.day) if due else None)

    def is_blank(self) -> bool:
        """Whether neither words nor a day are said."""
        return not self.text.text().strip() and not self.due.day().isValid()

    def _restyle(self) -> None:
        self.label.setFixedWidth(theme().px(32 if self._side is PromiseSide.MINE else 56))
        self.due.setMinimumWidth(theme().px(78))


class PromiseRow(GrowingRow):
    """One promise of mine, one of theirs, side by side."""

    def __init__(self, who: str) -> None:
        super().__init__()
        self.mine = PromisePart(PromiseSide.MINE, self.tr("Me"))
        self.theirs = PromisePart(PromiseSide.THEIRS, who)
        for part in (self.mine, self.theirs):
            part.text.textEdited.connect(self.edited)
            part.due.picked.connect(self.edited)
        vbox(Columns(self.mine, self.theirs, gap=12, least=280), on=self)

    def is_blank(self) -> bool:
        """Whether nothing is promised in the row."""
        return self.mine.is_blank() and self.theirs.is_blank()


class PromisesSection(Section):
    """Promises both ways."""

    def __init__(self) -> None:
        super().__init__("7", self.tr("Promises"), self.tr("both ways"))
        self._who = ""
        self.lines = GrowingRows(lambda _place: PromiseRow(self._who))
        self.lines.edited.connect(self.edited)
        self.add(self.lines)

    def set_person(self, given_name: str) -> None:
        """Say who promises on the other side."""
        self._who = given_name
        for row in self.lines.rows:
            row.theirs.label.setText(given_name)

    def show_form(self, form: FormDraft) -> None:
        """Show the promises."""
        made = form.debrief.promises
        mine = [one for one in made if one.side is PromiseSide.MINE]
        theirs = [one for one in made if one.side is PromiseSide.THEIRS]
        pairs = list(zip_longest(mine, theirs))
        for place, row in enumerate(self.lines.make_room(len(pairs))):
            left, right = pairs[place] if place < len(pairs) else (None, None)
            row.mine.set_earliest(form.debrief.day)
            row.theirs.set_earliest(form.debrief.day)
            row.mine.set_value(left or PromiseMade(""))
            row.theirs.set_value(right or PromiseMade("", PromiseSide.THEIRS))

    def into(self, form: FormDraft) -> FormDraft:
        """The form with the promises, mine first."""
        parts = [row.mine for row in self.lines.rows] + [row.theirs for row in self.lines.rows]
        made = tuple(part.value() for part in parts if not part.is_blank())
        return replace(form, debrief=replace(form.debrief, promises=made))

    def focus_field(self) -> QWidget:
        """My first promise."""
        return self.lines.rows[0].mine.text
