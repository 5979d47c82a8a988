"""The chips above the contact table: which people are shown."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from functools import partial

from PySide6.QtCore import QPoint, QSettings, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ...domain.project import Axis
from ..kit import Chip, flow
from ..kit.text import no_mnemonic, plain_tip
from ..labels import choices, words
from .listing import Filters

_KEPT = "contacts/filters"
_MANY = ("axes", "circles", "stages")


class FilterBar(QWidget):
    """Chips for what is filtered by; `changed` when the user turns one on or off."""

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._axes: list[Axis] = []
        self.filters = load(str(settings.value(_KEPT, "")))
        self._planned = Chip(self.tr("Next action planned"))
        self._stepless = Chip(self.tr("Without a next step"))
        self._voice = Chip(self.tr("Real link: voice and more"))
        self._axis = Chip(self.tr("Axis"))
        self._circle = Chip(self.tr("Circle"))
        self._stage = Chip(self.tr("Stage"))
        self._archived = Chip(self.tr("Archived"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        chips = (self._planned, self._stepless, self._voice, self._axis, self._circle, self._stage, self._archived)
        column.addWidget(flow(*chips, gap=8))
        self._planned.clicked.connect(lambda: self._put(planned=not self.filters.planned, stepless=False))
        self._stepless.clicked.connect(lambda: self._put(stepless=not self.filters.stepless, planned=False))
        self._voice.clicked.connect(lambda: self._put(voice=not self.filters.voice))
        self._archived.clicked.connect(lambda: self._put(archived=not self.filters.archived))
        for chip, name in ((self._axis, "axes"), (self._circle, "circles"), (self._stage, "stages")):
            chip.clicked.connect(partial(self._open, chip, name))
        self._show()

    def set_axes(self, axes: Iterable[Axis]) -> None:
        """The axes to choose from; a filter by one that is no more is dropped."""
        self._axes = [one for one in axes if not one.archived]
        known = frozenset(one.id for one in self._axes)
        self._axis.setVisible(bool(self._axes))
        if not self.filters.axes <= known:
            self._put(axes=self.filters.axes & known)
        else:
            self._show()

    def set_archived(self, count: int) -> None:
        """How many are archived: with none there is nothing to show."""
        self._archived.setVisible(count > 0 or self.filters.archived)

    def set_stepless(self, count: int) -> None:
        """How many have no next step: with none, as it should be, there is nothing to show (R3)."""
        self._stepless.setVisible(count > 0 or self.filters.stepless)

    def set_filters(self, filters: Filters) -> None:
        """Filter so."""
        self._put(**{name: getattr(filters, name) for name in Filters.__dataclass_fields__})

    def clear(self) -> None:
        """Show everybody but archived people."""
        self.set_filters(Filters())

    def show_archived(self) -> None:
        """Show archived people too."""
        self._put(archived=True)

    def menu(self, name: str) -> QMenu:
        """What can be chosen of `axes`, `circles` or `stages`; several may be on."""
        menu = QMenu(self)
        chosen = getattr(self.filters, name)
        for key, text in self._choices(name):
            action = menu.addAction(no_mnemonic(text))
            action.setCheckable(True)
            action.setChecked(key in chosen)
            action.triggered.connect(partial(self._flip, name, key))
        return menu

    def _choices(self, name: str) -> list[tuple[object, str]]:
        if name == "axes":
            return [(one.id, one.name) for one in self._axes]
        group = "circle" if name == "circles" else "stage"
        return [(key, text) for key, text in choices(group) if key != "archived"]

    def _open(self, chip: Chip, name: str) -> None:
        if getattr(self.filters, name):
            self._put(**{name: frozenset()})
            return
        menu = self.menu(name)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def _flip(self, name: str, key: object, _checked: bool = False) -> None:
        self._put(**{name: getattr(self.filters, name) ^ {key}})

    def _put(self, **values: object) -> None:
        wanted = replace(self.filters, **values)  # type: ignore[arg-type]
        if wanted != self.filters:
            self.filters = wanted
            self._settings.setValue(_KEPT, dump(wanted))
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        wanted = self.filters
        self._planned.set_active(wanted.planned)
        self._stepless.set_active(wanted.stepless)
        self._voice.set_active(wanted.voice)
        self._archived.set_active(wanted.archived)
        names = {one.id: one.name for one in self._axes}
        self._say(self._axis, self.tr("Axis"), [names[one] for one in sorted(wanted.axes) if one in names])
        self._say(self._circle, self.tr("Circle"), [words("circle", one) for one in sorted(wanted.circles)])
        self._say(self._stage, self.tr("Stage"), [words("stage", one) for one in sorted(wanted.stages)])

    def _say(self, chip: Chip, title: str, chosen: list[str]) -> None:
        text = self.tr("%1: %2").replace("%1", title).replace("%2", _few(chosen)) if chosen else title
        chip.set_text(text)
        chip.set_active(bool(chosen))
        chip.setToolTip(plain_tip(", ".join(chosen)))


def _few(words_chosen: list[str]) -> str:
    shown = ", ".join(words_chosen[:2])
    text = f"{shown} +{len(words_chosen) - 2}" if len(words_chosen) > 2 else shown
    return text if len(text) <= 40 else f"{text[:39]}…"


def dump(filters: Filters) -> str:
    """Filters as text, for the settings."""
    values = {name: sorted(value) if name in _MANY else value for name, value in asdict(filters).items()}
    return json.dumps(values)


def load(text: str) -> Filters:
    """What `dump` gave; no filter for anything else."""
    try:
        values = json.loads(text)
        kept = {name: frozenset(value) if name in _MANY else bool(value) for name, value in values.items()}
        return replace(Filters(), **kept)  # type: ignore[arg-type]
    except (ValueError, TypeError, AttributeError):
        return Filters()
