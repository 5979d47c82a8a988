"""The form that adds a follow-up by hand: with whom, what, when, in what words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ...domain.contact import Contact
from ...domain.errors import ReseauError
from ...domain.follow_up import FollowUp
from ...domain.vocabulary import Action
from ...domain.workdays import add
from ...services import follow_ups
from ..app_state import AppState, Navigator
from ..kit import Combo, DateField, FormRow, SectionTitle, TextField, button, flow, vbox
from ..labels import words
from ..person_field import PersonField

# What one may plan by hand: the acts that need nothing but a person.
OFFERED = (
    Action.CALL,
    Action.ANNOUNCE,
    Action.REMIND,
    Action.THANK,
    Action.GIVE_NEWS,
    Action.SHARE_ARTICLE,
    Action.SEND_CV,
)


class AddForm(QWidget):
    """A follow-up to add; `closed` when it is added or given up, with its day or None."""

    closed = Signal(object)

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__()
        self._state = state
        self._navigator = navigator
        self.person = PersonField(self.tr("With whom"), self.tr("Type a name"))
        self.action = Combo([(one, words("act", one)) for one in OFFERED], name=self.tr("What to do"))
        self.day = DateField(pattern="ddd d MMMM yyyy", name=self.tr("By when"))
        self.text = TextField(lines=2, name=self.tr("Why, in your own words"))
        self._person_row = FormRow(self.tr("With whom"), self.person)
        self._day_row = FormRow(self.tr("By when"), self.day)
        self.add_button = button(self.tr("Add"), "primary", small=True, icon="plus")
        self.add_button.clicked.connect(self.submit)
        give_up = button(self.tr("Cancel"), "plain", small=True)
        give_up.clicked.connect(lambda: self.closed.emit(None))
        vbox(
            SectionTitle(self.tr("Add a follow-up")),
            self._person_row,
            FormRow(self.tr("What to do"), self.action),
            self._day_row,
            FormRow(self.tr("Why, in your own words"), self.text),
            flow(self.add_button, give_up),
            gap=10,
            on=self,
        )

    def open_on(self, day: date, person: Contact | None = None) -> None:
        """Make the form ready for a day, today at the earliest and never a day off."""
        today = self._state.today
        wanted = add(add(max(day, today), -1), 1) if day > today else today
        self.person.set_network(self._state.network())
        self.person.set_contact(person)
        self.action.setCurrentIndex(0)
        self.text.setPlainText("")
        self.day.setMinimumDate(QDate(today.year, today.month, today.day))
        self.day.setDate(QDate(wanted.year, wanted.month, wanted.day))
        self._person_row.set_problem("")
        self._day_row.set_problem("")
        self.person.setFocus()

    def submit(self) -> None:
        """Add the follow-up, or say what is missing."""
        who = self.person.contact_id()
        if who is None:
            self._person_row.set_problem(self.tr("Choose somebody among your contacts."))
            self.person.setFocus()
            return
        chosen = self.day.date()
        day = date(chosen.year(), chosen.month(), chosen.day())
        made = FollowUp(
            0, Action(self.action.value()), day, self._state.today, who, text=self.text.text().strip() or None
        )
        try:
            follow_ups.add(self._state.session, made)
        except ReseauError as error:
            self._day_row.set_problem(self._state.words(error.message))
            return
        self._navigator.toast(self.tr("Follow-up added."))
        self.closed.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds, Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)
