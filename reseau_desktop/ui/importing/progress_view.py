"""Reading or importing, under way: cards, bytes, the time that is left, and a way to stop."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..kit import Bar, Card, IconLabel, Label, Page, PageHeader, button, hbox, on_theme, theme, vbox
from . import words

_WIDEST = 560
_ESTIMATE_AFTER = 1.5
"""Seconds before a time that is left is worth saying."""


class ProgressView(QWidget):
    """The state of a job; `cancelled` when the user stops it, `skipped` when it is to be imported without review."""

    cancelled = Signal()
    skipped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._began = 0.0
        self.skip = button(self.tr("Accept all without reviewing"), "plain", icon="check-check")
        self.skip.clicked.connect(self.skipped)
        self._header = PageHeader(self.tr("Import contacts"), "", (self.skip,))
        self._what = Label("", "name", wrap=True)
        self._bar = Bar(0.0, name=self.tr("Progress"))
        self.count = Label("", "body", wrap=True)
        self.left = Label("", "dense-sub", wrap=True)
        self._note = Label("", "dense-sub", wrap=True)
        self.stop = button(self.tr("Cancel"), "plain", icon="x")
        self.stop.clicked.connect(self._cancel)
        self._card = Card(
            vbox(
                hbox(IconLabel("file-text", "sub", 20), (self._what, 1), gap=10),
                4, self._bar, self.count, self.left, 6, self._note, 4, hbox(self.stop, None), gap=6,
            )
        )  # fmt: skip
        page = Page()
        page.column.addWidget(self._header)
        page.column.addStretch(1)
        page.column.addLayout(hbox(None, (self._card, 100), None))
        page.column.addStretch(2)
        vbox(page, on=self)
        on_theme(self._restyle)

    def begin(self, what: str, context: str, note: str, *, reading: bool) -> None:
        """Start anew: the name of the file, the line under the title, a remark; `reading`: nothing is written yet."""
        self._began = time.monotonic()
        self._header.set_words(self.tr("Import contacts"), context)
        self._what.setText(what)
        self._note.setText(note)
        self._bar.set_value(0.0)
        self.count.setText("")
        self.left.setText("")
        self.skip.setVisible(reading)
        self.stop.setEnabled(True)
        self.stop.setText(self.tr("Cancel"))

    def advance(self, cards: int, read: int, total: int) -> None:
        """Show how far the job is."""
        self._bar.set_value(read / total if total else 0.0)
        size = self.tr("%1 of %2").replace("%1", words.size_words(read)).replace("%2", words.size_words(total))
        count = self.tr("%n card(s)", "", cards)
        self.count.setText(f"{count} · {size}")
        self.left.setText(self._time_left(read, total))

    def _time_left(self, read: int, total: int) -> str:
        gone = time.monotonic() - self._began
        if total and read >= total:
            return self.tr("Finishing…")
        if gone < _ESTIMATE_AFTER or not read:
            return ""
        seconds = round(gone * (total - read) / read)
        if seconds < 60:
            return self.tr("About %n second(s) left", "", max(1, seconds))
        return self.tr("About %n minute(s) left", "", round(seconds / 60))

    def _cancel(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setText(self.tr("Stopping…"))
        self.cancelled.emit()

    def _restyle(self) -> None:
        self._card.setMaximumWidth(theme().px(_WIDEST))
