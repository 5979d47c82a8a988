"""Fields that repeat: phones, e-mails, links and addresses, each line with a way to remove it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.card import Address, Channel
from ..kit import Combo, LineField, Well, button, flow, hbox, vbox
from .channels import kind_of, kinds


class Repeating(QWidget):
    """Lines under each other with *Add* beneath; `changed` when anything is typed, added or removed."""

    changed = Signal()

    def __init__(self, add_words: str) -> None:
        super().__init__()
        self._lines: list[QWidget] = []
        self._column: QVBoxLayout = vbox(gap=6)
        add = button(add_words, "flat", small=True, icon="plus")
        add.clicked.connect(self.add_empty)
        vbox(self._column, flow(add), gap=4, on=self)

    def lines(self) -> list[QWidget]:
        """The lines shown, in order."""
        return list(self._lines)

    def add_empty(self) -> None:
        """Add an empty line and go there."""
        raise NotImplementedError

    def _put(self, line: QWidget) -> None:
        self._lines.append(line)
        self._column.addWidget(line)

    def _drop(self, line: QWidget) -> None:
        self._lines.remove(line)
        line.hide()
        line.deleteLater()
        self.changed.emit()

    def _clear(self) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines.clear()


class ChannelLine(QWidget):
    """One channel: its value, its kind, and a way to remove it."""

    def __init__(self, one: Channel, name: str, typed: bool, drop: Callable[[QWidget], None]) -> None:
        super().__init__()
        self._one = one
        self.field = LineField(one.value, name=name)
        known = [("", self.tr("no kind")), *kinds()]
        own = one.label or ("" if kind_of(one) or not one.types else ", ".join(one.types))
        if own:
            known.append(("own", own))
        self.kind = Combo(known, "own" if own else kind_of(one), name=self.tr("Kind of %1").replace("%1", name))
        if not (own or kind_of(one)):
            self.kind.set_value("")
        self.kind.setVisible(typed)
        remove = button("", "icon", icon="x", tooltip=self.tr("Remove this line"))
        remove.clicked.connect(lambda: drop(self))
        hbox((self.field, 1), self.kind, remove, gap=6, on=self)

    def channel(self) -> Channel | None:
        """What is filled in; the types of the card stay as they are unless another kind was chosen."""
        value = self.field.text().strip()
        if not value:
            return None
        kind = self.kind.value()
        if kind == "own" or kind == kind_of(self._one):
            return replace(self._one, value=value)
        rest = tuple(one for one in self._one.types if one not in dict(kinds()))
        return Channel(value, (kind, *rest) if kind else rest)


class ChannelRows(Repeating):
    """Phones, e-mails or links; `typed` adds the kind (mobile, work, home) to each."""

    def __init__(self, name: str, add_words: str, *, typed: bool = True) -> None:
        super().__init__(add_words)
        self._name, self._typed = name, typed

    def set_channels(self, channels: tuple[Channel, ...]) -> None:
        """Show these."""
        self._clear()
        for one in channels:
            self._line(one)
        if not channels:
            self._line(Channel(""))

    def channels(self) -> tuple[Channel, ...]:
        """Those filled in, in order."""
        found = (line.channel() for line in self._lines if isinstance(line, ChannelLine))
        return tuple(one for one in found if one is not None)

    def add_empty(self) -> None:
        self._line(Channel("")).field.setFocus()

    def _line(self, one: Channel) -> ChannelLine:
        line = ChannelLine(one, self._name, self._typed, self._drop)
        line.field.textChanged.connect(self.changed)
        line.kind.currentIndexChanged.connect(self.changed)
        self._put(line)
        return line


class AddressLine(Well):
    """One postal address."""

    def __init__(self, one: Address, drop: Callable[[QWidget], None]) -> None:
        self.fields = {
            "street": LineField(one.street, self.tr("Street"), small=True),
            "extended": LineField(one.extended, self.tr("Building, floor"), small=True),
            "postal": LineField(one.postal, self.tr("Postcode"), small=True),
            "locality": LineField(one.locality, self.tr("Town"), small=True),
            "region": LineField(one.region, self.tr("Region"), small=True),
            "country": LineField(one.country, self.tr("Country"), small=True),
            "pobox": LineField(one.pobox, self.tr("PO box"), small=True),
        }
        remove = button("", "icon", small=True, icon="x", tooltip=self.tr("Remove this address"))
        remove.clicked.connect(lambda: drop(self))
        each = self.fields
        super().__init__(
            vbox(
                hbox((each["street"], 1), remove, gap=6),
                hbox((each["extended"], 2), (each["pobox"], 1), gap=6),
                hbox((each["postal"], 1), (each["locality"], 2), gap=6),
                hbox((each["region"], 1), (each["country"], 1), gap=6),
                gap=6,
            ),
            (8, 8, 8, 8),
        )

    def address(self) -> Address:
        """What is filled in."""
        return Address(**{name: one.text().strip() for name, one in self.fields.items()})


class AddressRows(Repeating):
    """Postal addresses, each with the seven components of a card."""

    def set_addresses(self, addresses: tuple[Address, ...]) -> None:
        """Show these."""
        self._clear()
        for one in addresses:
            self._line(one)

    def addresses(self) -> tuple[Address, ...]:
        """Those that are not empty, in order."""
        found = (line.address() for line in self._lines if isinstance(line, AddressLine))
        return tuple(one for one in found if one != Address())

    def add_empty(self) -> None:
        self._line(Address()).fields["street"].setFocus()

    def _line(self, one: Address) -> AddressLine:
        line = AddressLine(one, self._drop)
        for each in line.fields.values():
            each.textChanged.connect(self.changed)
        self._put(line)
        return line
