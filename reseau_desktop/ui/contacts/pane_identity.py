"""The head of the detail pane: who it is, and the ways to reach them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from ...domain.card import Channel
from .. import links
from ..app_state import AppState, Navigator
from ..kit import Avatar, IconLabel, Label, Pill, button, flow, hbox, theme, vbox
from ..kit.buttons import Button
from ..kit.text import no_mnemonic, plain_tip
from ..photos import picture
from .channels import kind_words
from .columns import no_name
from .person import Person
from .sections import TOP

_MOST_CHANNELS = 6
_PHOTO = 256


class Identity(QWidget):
    """Avatar, name, function, organisation; Call, Write, Copy; the channels. `copied` asks for the card."""

    copied = Signal()

    def __init__(self, state: AppState, navigator: Navigator, person: Person, menu_button: Button) -> None:
        super().__init__()
        self._navigator = navigator
        self._person = person
        name = person.contact.name or no_name()
        words = vbox(Label(name, "section", wrap=True, selectable=True), gap=0)
        for text in (person.facts.title, person.facts.org):
            if text:
                words.addWidget(Label(text, "dense-sub", wrap=True))
        if person.contact.archived:
            words.addLayout(hbox(Pill(self.tr("Archived"), "neutral"), None, margins=(0, 4, 0, 0)))
        avatar = Avatar(name, 48, _photo(state, person.facts.photo))
        head = hbox((avatar, 0, TOP), (words, 1), (menu_button, 0, TOP), gap=12)
        vbox(head, self._ways(), self._channels(), gap=11, on=self)

    def _ways(self) -> QWidget:
        facts = self._person.facts
        call = button(self.tr("Call"), "plain", small=True, icon="phone", stretch=True)
        write = button(self.tr("Write"), "plain", small=True, icon="mail", stretch=True)
        copy = button(self.tr("Copy"), "plain", small=True, icon="copy", stretch=True)
        _lead(call, [one.value for one in facts.phones], self._call, self.tr("No phone number on the card"))
        write.setToolTip(self.tr("Prepare a message to this person"))
        write.clicked.connect(lambda: self._navigator.write(self._person.contact.id))
        copy.setToolTip(self.tr("Copy the person as a vCard and as text"))
        copy.clicked.connect(self.copied)
        return flow(call, write, copy, gap=6)

    def _call(self, number: str) -> None:
        if not links.open_outside(links.telephone(number)):
            QGuiApplication.clipboard().setText(number)
            self._navigator.toast(self.tr("No program takes calls here: the number is copied."), undo=False)

    def _channels(self) -> QWidget:
        facts = self._person.facts
        found = [("mail", one) for one in facts.emails] + [("phone", one) for one in facts.phones]
        rows = [self._channel(icon, one) for icon, one in found[:_MOST_CHANNELS]]
        pages = facts.urls[: max(0, _MOST_CHANNELS - len(rows))]
        rows += [self._web(url) for url in pages]
        more = len(found) + len(facts.urls) - len(rows)
        holder = QWidget()
        column = vbox(*rows, gap=4, on=holder)
        if more:
            column.addWidget(Label(self.tr("and %n more on the card", "", more), "caption"))
        holder.setVisible(bool(rows))
        return holder

    def _channel(self, icon: str, one: Channel) -> QWidget:
        row = QWidget()
        text = Label(one.value, "dense-sub", elide=True)
        kind = Label(kind_words(one), "caption")
        hbox(IconLabel(icon, "sub", 16), (text, 1), kind, gap=8, on=row)
        row.setAccessibleName(one.value)
        return row

    def _web(self, address: str) -> QWidget:
        url = links.web(address)
        if not url.isValid():
            return self._channel("link", Channel(address))
        made = button(
            no_mnemonic(address if len(address) < 36 else f"{address[:35]}…"), "flat", small=True, icon="link"
        )
        made.setToolTip(plain_tip(address))
        made.clicked.connect(lambda: links.open_outside(url))
        row = QWidget()
        hbox(made, None, on=row)
        return row


def _lead(made: Button, values: list[str], run: Callable[[str], None], why_not: str) -> None:
    """Run at once with the only value, or let one of several be chosen; with none, say why it is off."""
    if not values:
        made.setEnabled(False)
        made.setToolTip(why_not)
        return
    made.setToolTip(plain_tip(values[0]))
    if len(values) == 1:
        made.clicked.connect(lambda: run(values[0]))
        return

    def show() -> None:
        menu = QMenu(made)
        for value in values:
            menu.addAction(no_mnemonic(value), partial(run, value))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(made.mapToGlobal(made.rect().bottomLeft()))

    made.clicked.connect(show)


def _photo(state: AppState, name: str | None) -> QPixmap | None:
    """The photo of a card; None when there is none or it cannot be read."""
    return picture(state.session.store.blob(name), theme().px(_PHOTO)) if name else None
