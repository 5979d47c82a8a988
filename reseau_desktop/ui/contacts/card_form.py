"""The part of the editor that holds what an address book knows of a person."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ...domain.card import CardFacts, Channel
from ..kit import Card, FoldSection, FormRow, LineField, SectionTitle, TextField, hbox, vbox
from .filled import birthday_text, birthday_value
from .repeating import AddressRows, ChannelRows

_TEXTS = ("prefix", "given", "additional", "family", "suffix", "nickname", "org", "title", "role")


class CardForm(QObject):
    """Names, organisation, channels, addresses, birthday, note: every field of a card one edits by hand.

    `names`, `reach` and `more` are the three cards to be laid out.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._base = CardFacts()
        self.texts = {name: LineField() for name in _TEXTS}
        self.shown_as = LineField()
        self.units = LineField()
        self.birthday = LineField()
        self.categories = LineField()
        self.note = TextField(lines=3)
        self.emails = ChannelRows(self.tr("E-mail"), self.tr("Add an e-mail"))
        self.phones = ChannelRows(self.tr("Phone"), self.tr("Add a phone"))
        self.urls = ChannelRows(self.tr("Link"), self.tr("Add a link"), typed=False)
        self.addresses = AddressRows(self.tr("Add an address"))
        self.given_row = FormRow(self.tr("First name"), self.texts["given"])
        self.names, self.reach, self.more = self._names(), self._reach(), self._more()
        self._listen()

    def set_facts(self, facts: CardFacts) -> None:
        """Show a card."""
        self._base = facts
        for name, field in self.texts.items():
            field.setText(getattr(facts, name) or "")
        self.shown_as.setText(facts.fn if facts.fn and facts.fn != self._automatic() else "")
        self.units.setText("; ".join(facts.org_units))
        self.birthday.setText(birthday_text(facts.birthday))
        self.categories.setText(", ".join(facts.categories))
        self.note.setPlainText(facts.note or "")
        self.emails.set_channels(facts.emails)
        self.phones.set_channels(facts.phones)
        self.urls.set_channels(tuple(Channel(one) for one in facts.urls))
        self.addresses.set_addresses(facts.addresses)
        rare = (facts.prefix, facts.additional, facts.suffix, facts.nickname, facts.role, self.shown_as.text())
        self.rarely.set_open(any(rare) or bool(facts.org_units))

    def facts(self) -> CardFacts:
        """The card as it is filled in; what the form does not show stays as it was."""
        texts = {name: field.text().strip() or None for name, field in self.texts.items()}
        note, birthday = self.note.text().strip(), self.birthday.text()
        return replace(
            self._base,
            **texts,  # type: ignore[arg-type]
            fn=self.shown_as.text().strip() or self._automatic() or None,
            org_units=_list(self.units.text(), ";"),
            birthday=self._base.birthday
            if birthday == birthday_text(self._base.birthday)
            else birthday_value(birthday),
            categories=_list(self.categories.text(), ","),
            note=self._base.note if note == (self._base.note or "").strip() else note or None,
            emails=self.emails.channels(),
            phones=self.phones.channels(),
            urls=tuple(one.value for one in self.urls.channels()),
            addresses=self.addresses.addresses(),
        )

    def _automatic(self) -> str:
        """The name as its parts make it."""
        parts = (self.texts[name].text().strip() for name in ("prefix", "given", "additional", "family", "suffix"))
        return " ".join(part for part in parts if part)

    def _names(self) -> QWidget:
        row, each = FormRow, self.texts
        rarely = QWidget()
        vbox(
            hbox(
                (row(self.tr("Title"), each["prefix"]), 1),
                (row(self.tr("Other first names"), each["additional"]), 2),
                (row(self.tr("Suffix"), each["suffix"]), 1),
                gap=10,
            ),
            hbox(
                (row(self.tr("Nickname"), each["nickname"]), 1), (row(self.tr("Shown as"), self.shown_as), 1), gap=10
            ),
            hbox((row(self.tr("Unit"), self.units), 1), (row(self.tr("Role"), each["role"]), 1), gap=10),
            gap=10,
            on=rarely,
        )
        self.rarely = FoldSection(self.tr("Title, nickname, unit, role"), rarely)
        names = vbox(
            SectionTitle(self.tr("Who it is")),
            hbox((self.given_row, 1), (row(self.tr("Last name"), each["family"]), 1), gap=10),
            row(self.tr("Organisation"), each["org"]),
            row(self.tr("Function"), each["title"]),
            self.rarely,
            gap=10,
        )
        return Card(names)

    def _reach(self) -> QWidget:
        row = FormRow
        reach = vbox(
            SectionTitle(self.tr("How to reach them")),
            row(self.tr("Phones"), self.phones),
            row(self.tr("E-mails"), self.emails),
            row(self.tr("Links"), self.urls),
            row(self.tr("Addresses"), self.addresses),
            gap=10,
        )
        return Card(reach)

    def _more(self) -> QWidget:
        more = vbox(
            SectionTitle(self.tr("More on the card")),
            hbox(
                (FormRow(self.tr("Birthday"), self.birthday, help_text=self.tr("Day/month/year, or day/month")), 1),
                (FormRow(self.tr("Categories"), self.categories, help_text=self.tr("Separated by commas")), 1),
                gap=10,
            ),
            FormRow(self.tr("Note"), self.note),
            gap=10,
        )
        return Card(more)

    def _listen(self) -> None:
        for field in (*self.texts.values(), self.shown_as, self.units, self.birthday, self.categories):
            field.textChanged.connect(self.changed)
        self.note.textChanged.connect(self.changed)
        for rows in (self.emails, self.phones, self.urls, self.addresses):
            rows.changed.connect(self.changed)
        self.changed.connect(lambda: self.shown_as.setPlaceholderText(self._automatic()))


def _list(text: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark) if part.strip())
