"""One list of an axis: its lines, each with the shortest way there, and a field to add one (R6, R28)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from unicodedata import bidirectional

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.contact import Contact
from ...domain.network import Network
from ...domain.target import Target, TargetKind
from ..kit import Chip, Label, LineField, Row, button, clear_layout, flow, hbox, vbox
from ..person_field import PersonField
from .several import Several

_PROPOSED = 4


class TargetList(QWidget):
    """The lines of one kind. `added` with the words and the contact (None for words alone), `dropped` with a line,
    `opened` with a contact, `taken` with a discovery that becomes a line.
    """

    added = Signal(str, object)
    dropped = Signal(object)
    opened = Signal(int)
    taken = Signal(int)

    def __init__(self, kind: TargetKind) -> None:
        super().__init__()
        self._kind = kind
        title, hint = self._title()
        self.field: LineField = PersonField(title, hint) if kind is TargetKind.DECIDER else LineField("", hint)
        self.field.setAccessibleName(title)
        self._soon = QTimer(self)  # the proposal that Return chooses is taken over first
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._add)
        self.field.returnPressed.connect(self._soon.start)
        add = button("", "boxicon", icon="plus", tooltip=self.tr("Add to the list"))
        add.setAccessibleName(f"{add.toolTip()}, {title}")
        add.clicked.connect(self._add)
        self._lines, self._proposed = vbox(gap=6), vbox(gap=0)
        head = Label(title, "dense-bold", wrap=True)
        vbox(head, self._lines, self._proposed, hbox((self.field, 1), add, gap=6), None, gap=8, on=self)

    def refresh(
        self,
        lines: Sequence[Target],
        paths: Mapping[int, tuple[int, ...]],
        network: Network,
        people: Mapping[int, Contact],
    ) -> None:
        """Show these lines with the ways there; what is being typed stays."""
        if isinstance(self.field, PersonField):
            self.field.set_network(network)
        clear_layout(self._lines)
        if lines:
            self._lines.addWidget(Several(lines, lambda one: self._line(one, paths[one.id], people)))

    def propose(self, found: Sequence[tuple[int, str]]) -> None:
        """Offer discoveries, by id and words, to be taken over (R75)."""
        clear_layout(self._proposed)
        chips = []
        for number, text in found[:_PROPOSED]:
            chip = Chip(text, active=False)
            chip.setToolTip(self.tr("You discovered it: add it to the list"))
            chip.clicked.connect(lambda _on=False, number=number: self.taken.emit(number))
            chips.append(chip)
        if chips:
            self._proposed.addWidget(flow(*chips, gap=6))

    def clear(self) -> None:
        """Empty the field."""
        self.field.clear()

    def _line(self, one: Target, path: tuple[int, ...], people: Mapping[int, Contact]) -> QWidget:
        way = self._way(one, [people[who].name for who in path if who in people])
        words = vbox(Label(one.text, "dense", wrap=True), Label(way, "caption", wrap=True), gap=1)
        drop = button("", "icon", small=True, icon="x", tooltip=self.tr("Take it off the list"))
        drop.setAccessibleName(f"{drop.toolTip()}, {one.text}")
        drop.clicked.connect(lambda: self.dropped.emit(one))
        said = QWidget()
        if path:
            row = Row(words, name=f"{one.text}. {way}")
            row.setToolTip(self.tr("See %1").replace("%1", people[path[0]].name))
            row.activated.connect(lambda: self.opened.emit(path[0]))
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            row.setSizePolicy(policy)
            vbox(row, on=said)
        else:
            said.setLayout(words)
        line = QWidget()
        hbox((said, 1), drop, gap=6, on=line)
        return line

    def _way(self, one: Target, names: list[str]) -> str:
        """The people that lead there, in order; where nobody does, that the way is still to be found."""
        if not names:
            return self.tr("Nobody recorded leads there yet.")
        if self._kind is not TargetKind.DECIDER:
            names = [*names, one.text]
        elif len(names) == 1:
            return self.tr("In your own circles.")
        return " → ".join(_isolated(name) for name in names)

    def _title(self) -> tuple[str, str]:
        return {
            TargetKind.COMPANY: (self.tr("Companies to approach"), self.tr("A company")),
            TargetKind.JOB: (self.tr("Jobs that might suit"), self.tr("A job")),
            TargetKind.DECIDER: (self.tr("Who decides there"), self.tr("A person, known or not")),
        }[self._kind]

    def _add(self) -> None:
        who = self.field.contact_id() if isinstance(self.field, PersonField) else None
        self.added.emit("" if who is not None else self.field.text(), who)


def _isolated(name: str) -> str:
    """The name, kept from turning round what stands beside it when it is written from right to left."""
    turns = any(bidirectional(sign) in {"R", "AL"} for sign in name)
    return f"\u2068{name}\u2069" if turns else name
