"""Other code pages for a file whose accents came out wrong, each with names of the file as it reads them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ...services.code_pages import CODE_PAGES, sample_names
from ..kit import Card, Label, RadioButton, SectionTitle, button, hbox, vbox
from . import words


class CodePageCard(Card):
    """A line for each code page; the names come one page after the other. `chosen` gives the page to read with."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(margins=None)
        group = QButtonGroup(self)
        lines: list[QWidget] = []
        self.pages: dict[str, RadioButton] = {}
        self.names: dict[str, Label] = {}
        for page in CODE_PAGES:
            self.pages[page] = RadioButton(words.encoding_name(page), dense=True)
            group.addButton(self.pages[page])
            self.names[page] = Label("", "dense-sub", wrap=True)
            line = QWidget()
            hbox((self.pages[page], 1), (self.names[page], 4), gap=12, on=line)
            lines.append(line)
        title = SectionTitle(self.tr("If accents look wrong, choose the line whose names read well"))
        self.read_again = button(self.tr("Read the file again"), "soft", small=True, icon="rotate-ccw")
        self.read_again.clicked.connect(lambda: self.chosen.emit(self.value()))
        vbox(title, *lines, hbox(self.read_again, None), gap=2, margins=(16, 10, 16, 12), on=self)
        self._files: list[Path] = []
        self._waiting: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def set_files(self, files: list[Path], encoding: str) -> None:
        """The files to show names of, and the encoding they were read in."""
        self._files = files
        self._timer.stop()
        for name in self.names.values():
            name.setText("")
        if encoding in self.pages:
            self.pages[encoding].setChecked(True)

    def value(self) -> str:
        """The code page that is chosen."""
        return next((page for page, one in self.pages.items() if one.isChecked()), CODE_PAGES[0])

    def read(self) -> None:
        """Show the names, one code page at each turn of the event loop."""
        self._waiting = list(CODE_PAGES)
        self._timer.start()

    def _next(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        page = self._waiting.pop(0)
        found = sample_names(self._files, page)
        self.names[page].setText(", ".join(found) or self.tr("no name with accents in this file"))
