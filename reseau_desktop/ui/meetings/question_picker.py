"""The bank of questions: by theme and length of meeting, those that involve the person marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.meeting import SheetQuestion
from ...domain.question_bank import BankQuestion, question_set
from ...formats.content import bank as content_bank
from ..kit import CheckBox, Combo, IconLabel, ScrollColumn, Segmented, Well, button, clear_layout, flow, hbox, vbox
from ..kit.theme import on_theme, theme

_LENGTHS = ("15", "20", "60")
_TERM = "{term}"
_TALL = 250
ALL = "all"


class QuestionPicker(Well):
    """Questions to tick; `taken` gives those chosen, `closed` says that one is done."""

    taken = Signal(list)
    proposed = Signal(list)
    closed = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._bank: tuple[BankQuestion, ...] = ()
        self._known: frozenset[str] = frozenset()
        self._terms: tuple[str, ...] = ()
        self._first = False
        self._boxes: dict[str, CheckBox] = {}
        themes = [(one.id, one.name[language]) for one in content_bank().themes]
        self.theme = Combo([(ALL, self.tr("All themes")), *themes], ALL, small=True, name=self.tr("Theme"))
        self.theme.currentIndexChanged.connect(lambda _index: self._show())
        lengths = [(one, self.tr("%1 min").replace("%1", one)) for one in _LENGTHS]
        self.length = Segmented(lengths, "20", self.tr("Length of the meeting"))
        self.length.chosen.connect(lambda _key: self._show())
        self.propose = button(self.tr("Propose a set"), small=True, icon="list-checks")
        self.propose.clicked.connect(self._propose)
        self.add = button(self.tr("Add"), "soft", small=True, icon="plus")
        self.add.clicked.connect(self._take)
        close = button(self.tr("Close"), "quiet", small=True)
        close.clicked.connect(self.closed)
        self._list = ScrollColumn(gap=2)
        self._room = QWidget()
        vbox(self._list, on=self._room)
        vbox(flow(self.theme, self.length), self._room, flow(self.add, self.propose, close), gap=8, on=self)
        self.layout().setContentsMargins(12, 10, 12, 10)  # type: ignore[union-attr]
        on_theme(self._resize)

    def open(
        self,
        bank: Sequence[BankQuestion],
        known: Sequence[SheetQuestion],
        minutes: int,
        terms: Sequence[str],
        *,
        first_meetings: bool,
    ) -> None:
        """Show the bank without the questions already chosen; `terms` fill the slot for a word of the trade."""
        self._bank, self._terms, self._first = tuple(bank), tuple(terms), first_meetings
        self._known = frozenset(one.bank for one in known if one.bank)
        self.length.set_value(min(_LENGTHS, key=lambda one: abs(int(one) - minutes)))
        self._show()
        self.theme.setFocus()

    def boxes(self) -> dict[str, CheckBox]:
        """The boxes shown, by the id of their question."""
        return dict(self._boxes)

    def _show(self) -> None:
        clear_layout(self._list.column)
        self._boxes.clear()
        for one in self._bank:
            if self._fits(one):
                self._list.column.addWidget(self._line(one))
        self._list.column.addStretch(1)
        self._count()

    def _fits(self, one: BankQuestion) -> bool:
        chosen = self.theme.value()
        right_theme = chosen in {ALL, one.theme}
        return right_theme and one.id not in self._known and int(self.length.value()) in one.durations

    def _line(self, one: BankQuestion) -> QWidget:
        box = CheckBox(self._words(one), dense=True)
        box.toggled.connect(lambda _on: self._count())
        self._boxes[one.id] = box
        line = QWidget()
        heart: list[QWidget] = []
        if one.involving:
            heart = [IconLabel("heart", "accent", 15)]
            note = self.tr("involves the person")
            box.setAccessibleName(f"{self._words(one)} ({note})")
        hbox((box, 1), *heart, margins=(0, 0, 8, 0), on=line)
        return line

    def _words(self, one: BankQuestion) -> str:
        return one.text.replace(_TERM, self._terms[0] if self._terms else "…")

    def _count(self) -> None:
        count = sum(box.isChecked() for box in self._boxes.values())
        self.add.setText(self.tr("Add %n question(s)", "", count))
        self.add.setEnabled(bool(count))
        self.add.setToolTip("" if count else self.tr("Tick questions first"))

    def _take(self) -> None:
        by_id = {one.id: one for one in self._bank}
        chosen = [by_id[number] for number, box in self._boxes.items() if box.isChecked()]
        self.taken.emit([SheetQuestion(self._words(one), 2, one.involving, one.id) for one in chosen])

    def _propose(self) -> None:
        minutes = int(self.length.value())
        found = question_set(self._bank, minutes, first_meetings=self._first, terms=self._terms)
        self.proposed.emit(list(found))

    def _resize(self) -> None:
        self._room.setMinimumHeight(theme().px(_TALL))
