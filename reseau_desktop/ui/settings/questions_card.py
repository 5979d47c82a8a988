"""The bank of questions in the user's own words: worded anew, set aside, added, and put back as it came."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from ...domain.changes import Changes
from ...domain.errors import ReseauError
from ...domain.question_bank import BankQuestion
from ...formats.content import bank
from ...services import library
from ..app_state import AppState, Navigator
from ..kit import (
    Card,
    CheckBox,
    Combo,
    Label,
    LineField,
    SectionTitle,
    Separator,
    button,
    clear_layout,
    flow,
    hbox,
    vbox,
)

_SELF = "questions"


class QuestionsCard(Card):
    """The questions of one theme, each with its box and its words; at the end a field for one's own."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(None)
        self._state, self._navigator = state, navigator
        themes = [(one.id, one.name[state.language]) for one in bank().themes]
        self.theme = Combo(themes, name=self.tr("Theme"))
        self.own = LineField(placeholder=self.tr("A question of your own"), name=self.tr("A question of your own"))
        self.involving = CheckBox(self.tr("It asks the person of himself or herself"))
        self.add = button(self.tr("Add"), "plain", small=True, icon="plus")
        self.back = button(self.tr("Put the bank back as it came"), "plain", small=True, icon="rotate-ccw")
        self._body = QWidget()
        self._lines = vbox(gap=6, on=self._body)
        vbox(
            vbox(
                SectionTitle(self.tr("Question bank")),
                Label(self.tr("Leave the box unticked for those you never ask."), "caption", wrap=True),
                gap=4,
            ),
            flow(self.theme),
            self._body,
            Separator(),
            self.own,
            flow(self.involving, self.add, gap=14),
            flow(self.back),
            gap=12,
            margins=(18, 18, 18, 18),
            on=self,
        )
        self.theme.currentIndexChanged.connect(lambda _place: self._show())
        self.own.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.back.clicked.connect(self._reset)
        self.boxes: dict[str, CheckBox] = {}
        self.fields: dict[str, LineField] = {}
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Show the bank as it stands."""
        if (changes.everything or "setting" in changes.tables) and changes.initiator != _SELF:
            self._show()

    def _show(self) -> None:
        clear_layout(self._lines)
        self.boxes, self.fields = {}, {}
        session, language = self._state.session, self._state.language
        aside = library.set_aside(session)
        for one in library.all_questions(session, language):
            if one.theme == self.theme.value():
                self._lines.addWidget(self._row(one, proposed=one.id not in aside))

    def _row(self, one: BankQuestion, *, proposed: bool) -> QWidget:
        box = CheckBox("", checked=proposed, name=self.tr("Proposed: %1").replace("%1", one.text))
        box.setToolTip(self.tr("Proposed"))
        field = LineField(one.text, name=self.tr("Question %1").replace("%1", one.id), small=True)
        box.toggled.connect(partial(self._propose, one.id))
        field.editingFinished.connect(partial(self._word, one.id, field))
        self.boxes[one.id], self.fields[one.id] = box, field
        row = QWidget()
        hbox(box, (field, 1), gap=8, on=row)
        return row

    def _propose(self, number: str, proposed: bool) -> None:
        self._do(lambda: library.propose_question(self._state.session, number, proposed, _SELF))

    def _word(self, number: str, field: LineField) -> None:
        session, language = self._state.session, self._state.language
        before = {one.id: one.text for one in library.all_questions(session, language)}
        if field.text() == before.get(number):
            return
        self._do(lambda: library.save_question(session, number, language, field.text(), _SELF))
        kept = {one.id: one.text for one in library.all_questions(session, language)}
        if number not in kept:
            self._show()
        elif field.text() != kept[number]:
            field.setText(kept[number])

    def _add(self) -> None:
        if not self.own.text().strip():
            self.own.setFocus()
            return
        session, theme, text = self._state.session, self.theme.value(), self.own.text()
        involving = self.involving.isChecked()
        made = self._do(
            lambda: library.add_question(
                session, theme, self._state.language, text, involving=involving, initiator=_SELF
            )
        )
        if made:
            self.own.clear()
            self.involving.setChecked(False)
            self._show()
            self.own.setFocus()

    def _reset(self) -> None:
        if self._do(lambda: library.reset_questions(self._state.session, _SELF)):
            self._show()
            self._navigator.toast(self.tr("Question bank put back"))

    def _do(self, act: Callable[[], object]) -> bool:
        """Do it; what is refused is told."""
        try:
            act()
        except ReseauError as error:
            self._navigator.tell(error)
            return False
        return True
