"""Who led to a person, in the editor: people chosen by typing a name, or an occasion in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QDate, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from ...domain.contact import Contact
from ...domain.introduction import Introduction, Permissions
from ...domain.text import fold
from ...services.approaching import dated
from ..kit import Card, CheckBox, DateField, FormRow, Label, LineField, SectionTitle, Well, button, flow, hbox, vbox


class Names:
    """The names that can be chosen: two people of one name are told apart by their organisation."""

    def __init__(self, people: Iterable[Contact] = ()) -> None:
        self._ids: dict[str, int] = {}
        self._shown: dict[int, str] = {}
        for one in people:
            shown = one.name if fold(one.name) not in self._ids else f"{one.name}, {one.organisation or one.id}"
            self._ids[fold(shown)] = one.id
            self._shown[one.id] = shown
        self.model = QStringListModel(sorted(self._shown.values(), key=fold))

    def number(self, text: str) -> int | None:
        """The id of the person of that name; None for nobody."""
        return self._ids.get(fold(text))

    def shown(self, number: int | None) -> str:
        """How a person is called here; "" for nobody."""
        return self._shown.get(number or 0, "")


class IntroducerRow(Well):
    """One introduction to be recorded: giver or occasion, day, exact words, link, the three permissions (R80)."""

    changed = Signal()

    def __init__(self, names: Names, one: Introduction, drop: Callable[[QWidget], None]) -> None:
        self._names = names
        self.giver = LineField(names.shown(one.giver_id) or one.occasion or "", self.tr("A name, or an occasion"))
        self.day = DateField(QDate(one.day.year, one.day.month, one.day.day))
        self.day.setMaximumDate(QDate(one.day.year, one.day.month, one.day.day))
        self.words = LineField(one.words or "", self.tr("Their exact words"))
        self.link = LineField(one.link or "", self.tr("How they know each other"))
        self.note = CheckBox(self.tr("I may note the name"), checked=one.permissions.note)
        self.contact = CheckBox(self.tr("I may get in touch"), checked=one.permissions.contact)
        self.use_name = CheckBox(self.tr("I may use the giver’s name"), checked=one.permissions.use_name)
        self.giver_row = FormRow(self.tr("Introduced by"), self.giver)
        remove = button("", "icon", icon="x", tooltip=self.tr("Remove this introduction"))
        remove.clicked.connect(lambda: drop(self))
        super().__init__(
            vbox(
                hbox(
                    (self.giver_row, 2), (FormRow(self.tr("On"), self.day), 1), (remove, 0, Qt.AlignmentFlag.AlignTop)
                ),
                FormRow(self.tr("Words to use"), self.words),
                FormRow(self.tr("Link"), self.link),
                flow(self.note, self.contact, self.use_name, gap=16),
                gap=8,
            )
        )
        completer = QCompleter(names.model, self.giver)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.giver.setCompleter(completer)
        for field in (self.giver, self.words, self.link):
            field.textChanged.connect(self.changed)
        for box in (self.note, self.contact, self.use_name):
            box.toggled.connect(self.changed)
        self.day.dateChanged.connect(self.changed)
        self.giver.textChanged.connect(self._say)
        self._say()

    def introduction(self) -> Introduction | None:
        """What is filled in, None without giver and occasion."""
        text, day = self.giver.text().strip(), self.day.date()
        if not text:
            return None
        giver = self._names.number(text)
        granted = Permissions(self.note.isChecked(), self.contact.isChecked(), self.use_name.isChecked())
        return dated(
            Introduction(
                id=0,
                giver_id=giver,
                person_id=0,
                day=date(day.year(), day.month(), day.day()),
                permissions=granted,
                occasion=text if giver is None else None,
                words=self.words.text().strip() or None,
                link=self.link.text().strip() or None,
            )
        )

    def _say(self) -> None:
        """Tell whether the words are somebody known, or an occasion."""
        text = self.giver.text().strip()
        known = self._names.number(text) is not None
        occasion = self.tr("Nobody of that name: kept as an occasion, in words")
        self.giver_row.set_problem("" if known or not text else occasion)
        self.use_name.setEnabled(known or not text)


class Introducers(QWidget):
    """The introductions to be recorded with a person."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._names = Names()
        self._today = date.min
        self.rows: list[IntroducerRow] = []
        self._known = Label("", "dense-sub", wrap=True)
        self._column: QVBoxLayout = vbox(gap=10)
        add = button(self.tr("Add an introducer"), "flat", small=True, icon="plus")
        add.clicked.connect(self.add_empty)
        vbox(
            Card(vbox(SectionTitle(self.tr("Who led to this person")), self._known, self._column, flow(add), gap=10)),
            on=self,
        )

    def set_introductions(
        self, found: Iterable[Introduction], people: Iterable[Contact], today: date, known: str = ""
    ) -> None:
        """Show those to be recorded; `known` says those that are recorded already."""
        self._names, self._today = Names(people), today
        self._known.setText(known)
        self._known.setVisible(bool(known))
        for row in list(self.rows):
            self._drop(row)
        for one in found:
            self._add(one)

    def introductions(self) -> tuple[Introduction, ...]:
        """Those filled in."""
        return tuple(one for one in (row.introduction() for row in self.rows) if one is not None)

    def add_empty(self) -> IntroducerRow:
        """Add one and go there."""
        row = self._add(Introduction(0, None, 0, self._today))
        row.giver.setFocus()
        return row

    def _add(self, one: Introduction) -> IntroducerRow:
        row = IntroducerRow(self._names, one, self._drop)
        row.day.setMaximumDate(QDate(self._today.year, self._today.month, self._today.day))
        row.changed.connect(self.changed)
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _drop(self, row: QWidget) -> None:
        if isinstance(row, IntroducerRow):
            self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()
