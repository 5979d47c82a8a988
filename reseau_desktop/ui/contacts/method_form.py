"""The part of the editor that holds what the method asks of a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.project import Axis
from ...domain.vocabulary import Circle, Closeness
from ..kit import Card, CheckBox, Combo, FormRow, Label, LineField, SectionTitle, Segmented, clear_layout, hbox, vbox
from ..labels import choices


class MethodForm(QWidget):
    """Circle, closeness, axes, stake (R59), level gap (R62), tags, targeted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        none = ("", self.tr("not said"))
        self.circle = Combo([none, *choices("circle")])
        self.closeness = Combo([none, *choices("closeness")])
        self.stake = Segmented([("1", "1"), ("2", "2"), ("3", "3")], "1", self.tr("Stake"))
        self.gap = Segmented(
            [("-1", "\u22121"), ("0", "0"), ("1", "+1"), ("2", "+2"), ("3", "+3")], "0", self.tr("Level gap")
        )
        self.tags = LineField()
        self.targeted = CheckBox(self.tr("Targeted: does the job I aim at, or works where I want to go"))
        self._axes = vbox(gap=6)
        self.boxes: dict[int, CheckBox] = {}
        self._before: tuple[int, ...] = ()
        self._lay_out()
        for field in (self.circle, self.closeness):
            field.currentIndexChanged.connect(self.changed)
        self.stake.chosen.connect(self.changed)
        self.gap.chosen.connect(self.changed)
        self.tags.textChanged.connect(self.changed)
        self.targeted.toggled.connect(self.changed)

    def set_values(self, method: Mapping[str, object], axes: Iterable[int], known: Iterable[Axis]) -> None:
        """Show these; `known` are the axes to choose from."""
        self.circle.set_value(str(method.get("circle") or ""))
        self.closeness.set_value(str(method.get("closeness") or ""))
        self.stake.set_value(str(method.get("stake", 1)))
        self.gap.set_value(str(method.get("level_gap", 0)))
        tags = method.get("tags", ())
        self.tags.setText(", ".join(tags if isinstance(tags, tuple) else ()))
        self.targeted.setChecked(bool(method.get("targeted")))
        self._show_axes(tuple(axes), [one for one in known if not one.archived])

    def method(self) -> dict[str, object]:
        """The columns of the method by name."""
        circle, closeness = self.circle.value(), self.closeness.value()
        return {
            "circle": Circle(circle).value if circle else None,
            "closeness": Closeness(closeness).value if closeness else None,
            "stake": int(self.stake.value() or 1),
            "level_gap": int(self.gap.value() or 0),
            "tags": tuple(part.strip() for part in self.tags.text().split(",") if part.strip()),
            "targeted": self.targeted.isChecked(),
        }

    def axes(self) -> tuple[int, ...]:
        """The axes ticked: those that were come first, in their order, since the first one counts."""
        ticked = [number for number, box in self.boxes.items() if box.isChecked()]
        return tuple(sorted(ticked, key=lambda number: self._before.index(number) if number in self._before else 99))

    def _show_axes(self, axes: tuple[int, ...], known: list[Axis]) -> None:
        self._before = axes
        clear_layout(self._axes)
        self.boxes = {}
        for one in known:
            box = CheckBox(one.name, checked=one.id in axes)
            box.toggled.connect(self.changed)
            self.boxes[one.id] = box
            self._axes.addWidget(box)
        if not known:
            self._axes.addWidget(Label(self.tr("No axis yet: they are named in the project"), "dense-sub", wrap=True))

    def _lay_out(self) -> None:
        axes = QWidget()
        axes.setLayout(self._axes)
        column = vbox(
            SectionTitle(self.tr("For the approach")),
            hbox(
                (FormRow(self.tr("Circle"), self.circle), 1),
                (FormRow(self.tr("Closeness"), self.closeness), 1),
                gap=10,
            ),
            FormRow(self.tr("Axes"), axes),
            FormRow(
                self.tr("Stake"), self.stake, help_text=self.tr("1 to begin with and to learn, 3 for decisive people")
            ),
            FormRow(
                self.tr("Level gap"),
                self.gap,
                help_text=self.tr(
                    "How many levels above mine: up to +1 is easy to meet, beyond one needs an introducer"
                ),
            ),
            FormRow(self.tr("Tags"), self.tags, help_text=self.tr("Separated by commas")),
            self.targeted,
            gap=10,
        )
        vbox(Card(column), on=self)
