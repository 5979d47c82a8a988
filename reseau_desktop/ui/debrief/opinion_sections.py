"""Sections 4 and 5: the person's opinion on each axis, and the advice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.debriefing import AdviceHeard, OpinionHeard
from ...domain.project import Axis
from ...domain.vocabulary import Stance
from ..kit import (
    Columns,
    Label,
    LineField,
    Segmented,
    WordsAndActs,
    button,
    clear_layout,
    flow,
    hbox,
    on_theme,
    theme,
    vbox,
)
from ..labels import choices
from .draft_codec import FactTyped, FormDraft
from .growing import GrowingRow, GrowingRows
from .section import Section

_NOTHING = "nothing"


class OpinionRow(QWidget):
    """What the person thinks of one axis, and the fact it rests on (R88)."""

    edited = Signal()

    def __init__(self, axis: Axis) -> None:
        super().__init__()
        self.axis = axis
        stances = [*choices("stance"), (_NOTHING, self.tr("nothing said"))]
        self.stance = Segmented(stances, _NOTHING, name=axis.name)
        self.fact = LineField("", self.tr("on what fact?"), small=True)
        self.fact.setAccessibleName(self.tr("On what fact, %1").replace("%1", axis.name))
        self.stance.chosen.connect(self.edited)
        self.fact.textEdited.connect(self.edited)
        acts = flow(self.stance, self.fact, align="right")
        vbox(WordsAndActs(Label(axis.name, "dense", wrap=True), acts, lambda: theme().px(150)), on=self)
        on_theme(self._restyle)

    def value(self) -> OpinionHeard | None:
        """The opinion, None while nothing is said."""
        chosen = self.stance.value()
        return OpinionHeard(self.axis.id, Stance(chosen), self.fact.text()) if chosen not in ("", _NOTHING) else None

    def set_value(self, stance: Stance | None, fact: str) -> None:
        """Show an opinion and its fact; `edited` is not emitted."""
        self.stance.set_value(stance or _NOTHING)
        self.fact.setText(fact)
        self.fact.setCursorPosition(0)

    def _restyle(self) -> None:
        self.fact.setFixedWidth(theme().px(200))


class OpinionsSection(Section):
    """One row an axis; before there is an axis, a line that leads to the project."""

    project_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("4", self.tr("Opinion on my axes"), self.tr("opinions differ, that is normal"))
        self.rows: list[OpinionRow] = []
        self._column = vbox(gap=6)
        self.lead = button(self.tr("Describe my axes"), "flat", small=True, icon="compass")
        self.lead.clicked.connect(self.project_wanted)
        self.none = QWidget()
        words = Label(self.tr("Opinions are kept by axis, once the project has one."), "dense-sub", wrap=True)
        hbox((words, 1), self.lead, on=self.none)
        self.add(self._column, self.none)

    def set_axes(self, axes: Sequence[Axis]) -> None:
        """Have one row an axis, in this order; what was typed is to be shown again with `show_form`."""
        if [row.axis for row in self.rows] == list(axes):
            return
        clear_layout(self._column)
        self.rows = [OpinionRow(axis) for axis in axes]
        for row in self.rows:
            row.edited.connect(self.edited)
            self._column.addWidget(row)
        self.none.setVisible(not self.rows)

    def show_form(self, form: FormDraft) -> None:
        """Show the opinions, and the facts typed where nothing is said yet."""
        said = {one.axis_id: one for one in form.debrief.opinions}
        facts = {one.axis_id: one.text for one in form.facts}
        for row in self.rows:
            one = said.get(row.axis.id)
            row.set_value(one.stance if one else None, one.fact if one else facts.get(row.axis.id, ""))

    def into(self, form: FormDraft) -> FormDraft:
        """The form with the opinions that are said."""
        found = [(row, row.value()) for row in self.rows]
        opinions = tuple(value for _, value in found if value is not None)
        facts = tuple(
            FactTyped(row.axis.id, row.fact.text()) for row, value in found if value is None and row.fact.text()
        )
        return replace(form, debrief=replace(form.debrief, opinions=opinions), facts=facts)

    def focus_field(self) -> QWidget:
        """The first choice, else the way to the project."""
        return self.rows[0].stance if self.rows else self.lead


class AdviceRow(GrowingRow):
    """An advice, and what I do with it (R100)."""

    def __init__(self, place: int) -> None:
        super().__init__()
        name = self.tr("Advice %1").replace("%1", str(place))
        self.text = LineField("", self.tr("What the person would do"), small=True, name=name)
        self.intention = LineField("", self.tr("What I do with it"), small=True)
        self.intention.setAccessibleName(f"{name}, {self.tr('What I do with it')}")
        for field in (self.text, self.intention):
            field.textEdited.connect(self.edited)
        vbox(Columns(self.text, self.intention, gap=8, least=220, shares=(3, 2)), on=self)

    def is_blank(self) -> bool:
        """Whether both lines are empty."""
        return not (self.text.text().strip() or self.intention.text().strip())


class AdviceSection(Section):
    """The advice received; it goes to the register of advice."""

    def __init__(self) -> None:
        super().__init__("5", self.tr("Advice"), self.tr("goes to the register of advice"))
        self.lines = GrowingRows(AdviceRow)
        self.lines.edited.connect(self.edited)
        self.add(self.lines)

    def show_form(self, form: FormDraft) -> None:
        """Show the advice."""
        heard = form.debrief.advice
        for place, row in enumerate(self.lines.make_room(len(heard))):
            one = heard[place] if place < len(heard) else AdviceHeard("")
            row.text.setText(one.text)
            row.intention.setText(one.intention)
            row.text.setCursorPosition(0)
            row.intention.setCursorPosition(0)

    def into(self, form: FormDraft) -> FormDraft:
        """The form with the advice."""
        heard = tuple(
            AdviceHeard(row.text.text(), row.intention.text()) for row in self.lines.rows if not row.is_blank()
        )
        return replace(form, debrief=replace(form.debrief, advice=heard))

    def focus_field(self) -> QWidget:
        """The first advice."""
        return self.lines.rows[0].text
