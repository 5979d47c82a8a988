"""Whom to meet or to call: a person chosen by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ...domain.changes import Changes
from ...domain.contact import Contact
from ..app_state import AppState, Navigator
from ..kit import Card, ChoiceRow, Label, LineField, Page, button, clear_layout, hbox, vbox
from .people import People
from .sub_view import SubView, ViewHead
from .words import who


class PersonView(SubView):
    """A field and the people that fit; `meet` or `call` gives the one chosen. Down goes into the list."""

    meet = Signal(int)
    call = Signal(int)

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._purpose = "plan"
        self._people = People(state.network())
        self._found: list[Contact] = []
        self._rows: list[ChoiceRow] = []
        self._head = ViewHead(self.tr("Choose a person"))
        self._head.back.connect(self.left)
        self.field = LineField("", self.tr("Name, organisation or job"), leading="search", name=self.tr("Person"))
        self.field.textChanged.connect(lambda _text: self._show())
        self.field.returnPressed.connect(self._choose_first)
        self.field.installEventFilter(self)
        self._note = Label("", "dense-sub", wrap=True)
        self._results = vbox(gap=6)
        page = Page(scroll=True)
        body = QWidget()
        vbox(self.field, self._note, self._results, gap=10, on=body)
        new = button(self.tr("New contact"), "flat", small=True, icon="user-plus")
        new.clicked.connect(navigator.new_contact)
        for part in (self._head, Card(vbox(body, hbox(new, None), gap=12))):
            page.column.addWidget(part)
        page.column.addStretch(1)
        vbox(page, on=self)

    def open(self, purpose: str) -> None:
        """Ask whom to meet ("plan") or to call ("call")."""
        self._purpose = purpose
        if purpose == "plan":
            self._head.set_words(self.tr("New meeting"), self.tr("With whom?"))
        else:
            self._head.set_words(self.tr("Whom to call"), self.tr("A quarter of an hour with somebody close."))
        self._people = People(self.state.network())
        self.field.clear()
        self._show()
        self.field.setFocus()

    def show_changes(self, changes: Changes) -> None:
        """Look again among the people there are now."""
        if changes.everything or "contact" in changes.tables:
            self._people = People(self.state.network())
            self._show()

    def rows(self) -> list[ChoiceRow]:
        """The people offered, in order."""
        return list(self._rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field to the first person."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            rows = self.rows()
            if event.key() == Qt.Key.Key_Down and rows:
                rows[0].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        text = self.field.text().strip()
        self._found = self._people.find(text) if text else self._people.to_call()
        clear_layout(self._results)
        self._rows.clear()
        for person in self._found:
            row = ChoiceRow("user", person.name, who(person))
            row.activated.connect(lambda number=person.id: self._choose(number))
            self._rows.append(row)
            self._results.addWidget(row)
        if text and not self._found:
            self._note.setText(self.tr("Nobody by that name yet."))
        elif not text and self._found:
            self._note.setText(self.tr("A call is already planned with:"))
        else:
            self._note.setText("")
        self._note.setVisible(bool(self._note.text()))

    def _choose_first(self) -> None:
        if self._found and self.field.text().strip():
            self._choose(self._found[0].id)

    def _choose(self, number: int) -> None:
        (self.meet if self._purpose == "plan" else self.call).emit(number)
