"""Who led to a person and whom they led to: with the words to use, the permissions, and how each stands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...domain.introduction import Introduction, Permissions
from ..kit import CheckBox, IconLabel, Label, Row, button, hbox, vbox
from .columns import no_name
from .person import Led, Person
from .sections import TOP, Section, loop_pill, pill, quoted

_MOST = 12


class Introductions(Section):
    """The introductions of a person. `changed` with one whose permissions were changed, `opened` with a person."""

    changed = Signal(object)
    opened = Signal(int)

    def __init__(self, person: Person) -> None:
        super().__init__(self.tr("Introductions"))
        for led in person.led_from:
            self.add(self._block(led, "corner-down-right", self.tr("From %1")))
        for led in person.leads_to[:_MOST]:
            self.add(self._block(led, "corner-up-right", self.tr("Leads to %1")))
        more = len(person.leads_to) - _MOST
        if more > 0:
            self.add(Label(self.tr("and %n more", "", more), "caption"))

    def _row(self, line: QHBoxLayout, name: str, number: int) -> Row:
        row = Row(line, name=name)
        row.setToolTip(self.tr("Open this person"))
        row.setCursor(Qt.CursorShape.PointingHandCursor)
        row.activated.connect(lambda: self.opened.emit(number))
        return row

    def _block(self, led: Led, icon: str, form: str) -> QWidget:
        name = led.name or no_name()
        words = Label(form.replace("%1", name), "dense", wrap=True)
        state = pill(loop_pill(led.loop, led.state))
        line = hbox((IconLabel(icon, "sub", 16), 0, TOP), (words, 1), (state, 0, TOP), gap=6)
        head: QWidget = QWidget()
        if led.other is None:
            head.setLayout(line)
        else:
            head = self._row(line, words.text(), led.other)
        under = vbox(gap=2, margins=(22, 0, 0, 0))
        if led.introduction.words:
            under.addWidget(Label(quoted(led.introduction.words), "caption", wrap=True))
        if led.introduction.link:
            under.addWidget(Label(led.introduction.link, "caption", wrap=True))
        rights = Rights(led.introduction)
        rights.changed.connect(self.changed)
        under.addWidget(rights)
        block = QWidget()
        vbox(head, under, gap=0, on=block)
        return block


class Rights(QWidget):
    """The three permissions of an introduction in a line; the pencil opens them to be ticked (R80).

    `changed` with the introduction as it is ticked.
    """

    changed = Signal(object)

    def __init__(self, one: Introduction) -> None:
        super().__init__()
        self._one = one
        self._words = Label("", "caption", wrap=True)
        self._edit = button("", "icon", small=True, icon="pencil", tooltip=self.tr("Change the permissions"))
        self._edit.setCheckable(True)
        self.note = CheckBox(self.tr("I may note the name"), checked=one.permissions.note, dense=True)
        self.contact = CheckBox(self.tr("I may get in touch"), checked=one.permissions.contact, dense=True)
        self.use_name = CheckBox(self.tr("I may use the giver’s name"), checked=one.permissions.use_name, dense=True)
        self._boxes = QWidget()
        vbox(self.note, self.contact, self.use_name, gap=4, on=self._boxes)
        self._boxes.hide()
        vbox(hbox((self._words, 1), self._edit, gap=4), self._boxes, gap=2, on=self)
        self._edit.toggled.connect(self._boxes.setVisible)
        for box in (self.note, self.contact, self.use_name):
            box.toggled.connect(self._ticked)
        self._say()

    def open(self) -> None:
        """Show the boxes to tick."""
        self._edit.setChecked(True)

    def _ticked(self) -> None:
        granted = Permissions(self.note.isChecked(), self.contact.isChecked(), self.use_name.isChecked())
        if granted != self._one.permissions:
            self._one = replace(self._one, permissions=granted)
            self._say()
            self.changed.emit(self._one)

    def _say(self) -> None:
        granted = self._one.permissions
        if granted.all():
            self._words.setText(self.tr("Note, contact, use the name: yes to all three"))
            return
        missing = [
            text
            for has, text in (
                (granted.note, self.tr("note")),
                (granted.contact, self.tr("contact")),
                (granted.use_name, self.tr("use the name")),
            )
            if not has
        ]
        self._words.setText(self.tr("Not granted yet: %1").replace("%1", ", ".join(missing)))
