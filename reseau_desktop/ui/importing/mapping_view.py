"""What the columns of a table hold: guessed, seen in the first contacts, corrected, and remembered for its like."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.errors import ReseauError
from ...formats.csv import TableForm
from ...services import tables
from ...services.column_forms import forget_form, known_forms, remember_form
from ...services.import_report import FileReport
from ...services.tables import Look, Table
from ..app_state import AppState
from ..kit import (
    Card,
    Columns,
    Combo,
    Foot,
    FormRow,
    IconLabel,
    Label,
    Notice,
    PageHeader,
    ScrollColumn,
    SectionTitle,
    WordsAndActs,
    button,
    flow,
    hbox,
    theme,
    vbox,
)
from .mapping_lines import ColumnLines
from .mapping_sample import SampleCard
from .mapping_settings import TableSettings


class ColumnsView(QWidget):
    """One table at a time. `accepted`: read the files anew, so. `given_up`: leave everything as it was."""

    accepted = Signal()
    given_up = Signal()

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._paths: list[Path] = []
        self._files: list[FileReport] = []
        self._table: Table | None = None
        self._look: Look | None = None
        self.header = PageHeader(
            self.tr("Columns of the table"), self.tr("Say what each holds: nothing is written yet")
        )
        self.file = Combo(name=self.tr("Table"))
        self.file.activated.connect(lambda _index: self._open(int(self.file.value() or 0)))
        self._file_row = FormRow(self.tr("Table"), self.file)
        self.forget = button(self.tr("Forget"), "plain", small=True)
        self.forget.clicked.connect(self._forget)
        self.known = Notice(
            self.tr("Tables with these columns are read as you said"),
            self.tr("Forget it, and they are read again as the program guesses."),
            (self.forget,),
            icon="history",
        )
        self.settings = TableSettings()
        self.settings.changed.connect(self._settings_changed)
        self.lines = ColumnLines()
        self.lines.changed.connect(self._fields_changed)
        self.sample = SampleCard(state)
        holds = Card(vbox(SectionTitle(self.tr("What each column holds")), self.lines, None, gap=6), (16, 12, 16, 12))
        self._area = ScrollColumn((24, 18, 24, 14), 12)
        for part in (self.header, self._file_row, self.known, self.settings):
            self._area.column.addWidget(part)
        self._area.column.addWidget(Columns(holds, self.sample, gap=14, least=380, shares=(3, 2)), 1)
        vbox((self._area, 1), self._foot(), gap=0, on=self)

    def _foot(self) -> QWidget:
        fact = Label(self.tr("Every table with these columns is then read so, without asking."), "bold", wrap=True)
        more = Label(self.tr("You can change it here, or have it forgotten in the settings."), "dense-sub", wrap=True)
        said = QWidget()
        hbox(IconLabel("history", "sub", 18), (vbox(fact, more, gap=1), 1), gap=12, on=said)
        cancel = button(self.tr("Cancel"), "plain")
        cancel.clicked.connect(self.given_up)
        guess = button(self.tr("As guessed"), "plain", tooltip=self.tr("Back to what the program found by itself"))
        guess.clicked.connect(self._as_guessed)
        self.guess = guess
        self.go = button(self.tr("Read with these columns"), "primary", icon="check")
        self.go.clicked.connect(self._accept)
        acts = flow(cancel, guess, self.go, gap=12, align="right")
        return Foot(vbox(WordsAndActs(said, acts, lambda: theme().px(340), gap=12)))

    def begin(self, files: Sequence[FileReport], paths: Sequence[Path]) -> bool:
        """Show the first of those files that are tables; False when none can be read."""
        self._paths = list(paths)
        self._files = [one for one in files if tables.is_table(one)]
        self.file.clear()
        for number, one in enumerate(self._files):
            self.file.addItem(Path(one.file).name, str(number))
        self._file_row.setVisible(len(self._files) > 1)
        return bool(self._files) and self._open(0)

    def _open(self, number: int) -> bool:
        """Show one of the tables as it has been read."""
        file = self._files[number]
        self._table = tables.open_table(self._paths, file)
        if self._table is None:
            return False
        said = known_forms(self._state.session.store).get(self._table.key)
        self.known.setVisible(said is not None)
        self.header.set_words(self.header.title(), Path(file.file).name)
        self._show(said or TableForm())
        self.lines.focus_first()
        return True

    def _show(self, form: TableForm) -> None:
        """Show the table as that form reads it, with its columns."""
        self.settings.begin(form)
        look = self._looked(form)
        if look is not None:
            self.lines.show_columns(look, look.fields)

    def _looked(self, form: TableForm) -> Look | None:
        """Read the beginning of the table in that form and show what comes of it."""
        if self._table is None:
            return None
        try:
            self._look = tables.look_at(self._table, form)
        except ReseauError:
            return None
        self.settings.show_look(self._look, self._table.encoding)
        self.sample.show_look(self._look)
        self.go.setEnabled(self._look.good > 0)
        reason = self.tr("No row gives a contact yet: say which column holds a name, an e-mail or a phone.")
        self.go.setToolTip("" if self._look.good else reason)
        return self._look

    def _settings_changed(self) -> None:
        """The table is cut otherwise: its columns are others, or have other values."""
        fields, before = self.lines.fields(), self._look
        form = self.settings.form()
        look = self._looked(form)
        if look is None or before is None:
            return
        same = look.names == before.names and fields != list(before.guess)
        if same:
            look = self._looked(tables.said_of(look, fields, form)) or look
        self.lines.show_columns(look, look.fields)

    def _fields_changed(self) -> None:
        if self._look is not None:
            self._looked(tables.said_of(self._look, self.lines.fields(), self.settings.form()))

    def _as_guessed(self) -> None:
        self.settings.leave_to_file()
        self._show(TableForm())

    def _forget(self) -> None:
        if self._table is not None:
            forget_form(self._state.session, self._table.key)
            self.known.setVisible(False)
            self._as_guessed()

    def _accept(self) -> None:
        if self._table is None or self._look is None:
            return
        form = tables.said_of(self._look, self.lines.fields(), self.settings.form())
        remember_form(self._state.session, self._table.key, self._look.names, form)
        self.accepted.emit()
