"""The readiness of a sheet: how many sections are ready, how long it took, what remains."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.readiness import Readiness, Rubric, State
from ..app_state import AppState
from ..kit import Card, Label, button, hbox, on_theme, theme, vbox
from ..kit.painting import draw_box
from .words import hours

_COLOURS = {State.OK: "accent", State.WARN: "warn_line", State.TODO: "line"}
_TALL = 8
_GAP = 4


class Segments(QWidget):
    """One piece for each section, in its state."""

    def __init__(self) -> None:
        super().__init__()
        self._states: tuple[State, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        on_theme(self._restyle)

    def set_states(self, states: tuple[State, ...]) -> None:
        """Show other states."""
        self._states = states
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(_TALL))

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        count = max(1, len(self._states))
        wide = (self.width() - (count - 1) * _GAP) / count
        for place, state in enumerate(self._states):
            rect = QRectF(place * (wide + _GAP), 0, wide, self.height())
            draw_box(painter, rect, self.height() / 2, _COLOURS[state])
        painter.end()

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(_TALL))
        self.update()


class ReadinessCard(Card):
    """`go_there` gives the first section that is not ready."""

    go_there = Signal(object)

    def __init__(self, state: AppState) -> None:
        super().__init__(None)
        self._state = state
        self._missing: Rubric | None = None
        self._ready = Label("", "bold", wrap=True)
        self._minutes = Label("", "dense-sub")
        self._segments = Segments()
        self._remains = Label("", "dense-sub", wrap=True)
        self.go = button(self.tr("Go there"), "flat", small=True)
        self.go.clicked.connect(lambda: self.go_there.emit(self._missing))
        self._warning = Label("", "dense", wrap=True, colour="warn")
        vbox(
            hbox((self._ready, 1), self._minutes),
            self._segments,
            hbox((self._remains, 1), self.go),
            self._warning,
            gap=6,
            margins=(16, 12, 10, 6),
            on=self,
        )

    def show_readiness(self, found: Readiness) -> None:
        """Show how far the sheet is."""
        self._missing = found.first_missing
        total = len(found.checks)
        words = self.tr("%n section(s) ready of %1", "", found.ready).replace("%1", str(total))
        self._ready.setText(words)
        spent = hours(self._state, found.spent_minutes)
        about = hours(self._state, found.prepare_minutes)
        text = self.tr("%1 spent of about %2") if found.spent_minutes else self.tr("about %2")
        self._minutes.setText(text.replace("%1", spent).replace("%2", about))
        self._segments.set_states(tuple(one.state for one in found.checks))
        self._segments.setAccessibleName(words)
        self._remains.setText(self._state.words(found.remains))
        self.go.setVisible(self._missing is not None)
        self._warning.setText(" ".join(self._state.words(one) for one in found.warnings))
        self._warning.setVisible(bool(found.warnings))
