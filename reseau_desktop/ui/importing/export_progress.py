"""An export under way: how many people are written, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..kit import Bar, Label, button, hbox, vbox


class ExportProgress(QWidget):
    """The state of an export, shown while one is under way; `cancelled` when the user stops it."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bar = Bar(0.0, name=self.tr("Progress"))
        self.count = Label("", "dense-sub", wrap=True)
        self.stop = button(self.tr("Cancel"), "plain", small=True, icon="x")
        self.stop.clicked.connect(self._cancel)
        vbox(self._bar, hbox((self.count, 1), self.stop, gap=8), gap=6, on=self)
        self.hide()

    def begin(self) -> None:
        """Start anew."""
        self._bar.set_value(0.0)
        self.count.setText(self.tr("Preparing…"))
        self.stop.setEnabled(True)
        self.show()

    def advance(self, done: int, total: int) -> None:
        """Show how many people of how many are written."""
        self._bar.set_value(done / total if total else 0.0)
        self.count.setText(self.tr("%1 of %n contact(s)", "", total).replace("%1", self.locale().toString(done)))

    def end(self) -> None:
        """It is over, whatever came of it."""
        self.hide()

    def _cancel(self) -> None:
        self.stop.setEnabled(False)
        self.count.setText(self.tr("Stopping…"))
        self.cancelled.emit()
