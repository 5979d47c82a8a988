"""The files of a preview in one line, what went wrong with some, and other code pages to read them in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ...services.import_report import ImportReport
from ...services.tables import is_table
from ..app_state import AppState
from ..kit import Banner, Card, IconLabel, Label, WordsAndActs, button, clear_layout, flow, hbox, theme, vbox
from . import words
from .code_page_card import CodePageCard

_MOST_PROBLEMS = 5
_MOST_NAMES = 20
_LEAST_FACTS = 420


class FileCard(QWidget):
    """What is known of the files; `other_wanted` asks for others, `encoding_wanted` for reading in a code page.

    `columns_wanted` asks for what the columns of a table hold.
    """

    other_wanted = Signal()
    columns_wanted = Signal()
    encoding_wanted = Signal(str)

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self.name = Label("", "bold", wrap=True)
        self.facts = Label("", "dense-sub", wrap=True)
        said = QWidget()
        self._said = hbox((self.name, 0), (self.facts, 1), gap=10)
        hbox(IconLabel("file-text", "sub", 20), (self._said, 1), gap=10, on=said)
        self.encoding = button(self.tr("Encoding"), "flat", small=True)
        self.encoding.clicked.connect(self._toggle)
        self.columns = button(self.tr("Columns…"), "flat", small=True, tooltip=self.tr("What the columns hold"))
        self.columns.clicked.connect(self.columns_wanted)
        other = button(self.tr("Other file"), "flat", small=True)
        other.clicked.connect(self.other_wanted)
        self._line = WordsAndActs(said, flow(self.columns, self.encoding, other), self._room, gap=10)
        self.code_pages = CodePageCard()
        self.code_pages.setVisible(False)
        self.code_pages.chosen.connect(self.encoding_wanted)
        self.problems = vbox(gap=8)
        vbox(Card(vbox(self._line), (16, 7, 10, 7)), self.code_pages, self.problems, gap=12, on=self)

    def show_files(self, report: ImportReport, paths: list[Path]) -> None:
        """Say what those files are, and which could not be read."""
        read = [one for one in report.files if one.cards]
        names = [Path(one.file).name for one in read] or [one.name for one in paths]
        self.name.setText(names[0] if len(names) == 1 else self.tr("%n file(s)", "", len(names)))
        self.name.setToolTip("\n".join(names[:_MOST_NAMES]))
        facts = words.file_facts(read[0]) if len(read) == 1 else [words.all_cards(read)]
        if any(one.remembered for one in report.files):
            facts.append(self.tr("columns as you said"))
        self.columns.setVisible(any(map(is_table, report.files)))
        self.facts.setText(" · ".join(facts))
        self._line.arrange()
        self.code_pages.set_files(paths, words.main_encoding(read[0]) if read else "utf-8")
        clear_layout(self.problems)
        for one in [one for one in report.files if one.error is not None][:_MOST_PROBLEMS]:
            reason = self._state.words(one.error) if one.error is not None else ""
            self.problems.addWidget(Banner(Path(one.file).name, reason, icon="file-x"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self.name.sizeHint().width() + theme().px(_LEAST_FACTS)
        self._said.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _toggle(self) -> None:
        self.code_pages.setVisible(self.code_pages.isHidden())
        if not self.code_pages.isHidden():
            self.code_pages.read()

    def _room(self) -> int:
        return self.name.sizeHint().width() + min(self.facts.sizeHint().width(), theme().px(260)) + theme().px(40)
