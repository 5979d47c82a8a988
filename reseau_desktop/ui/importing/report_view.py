"""What an import did: what came in, what changed, what was rejected and why; where to go, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...services.import_report import ImportReport, Remark
from ..app_state import AppState
from ..kit import (
    Banner,
    Card,
    IconLabel,
    Label,
    Page,
    PageHeader,
    SectionTitle,
    Separator,
    button,
    clear_layout,
    flow,
    hbox,
    vbox,
)
from . import words

_MOST = 50
DOUBT = "import.possible_duplicate"
"""The remark on a card that may be somebody else's double."""


class ReportView(QWidget):
    """The report; `seen` asks for the contacts, `undone` for the way back, `again` for another file, `save_rejected`
    for a file with the rejected cards, `doubted` for those that may be there twice."""

    seen = Signal()
    undone = Signal()
    again = Signal()
    save_rejected = Signal()
    doubted = Signal()

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._step: int | None = None
        self._header = PageHeader(self.tr("Import contacts"), "")
        page = Page(scroll=True)
        self._body = vbox(gap=14)
        page.column.addWidget(self._header)
        page.column.addLayout(self._body)
        page.column.addStretch()
        vbox(page, on=self)

    def show_report(self, report: ImportReport) -> None:
        """Show what an import did."""
        clear_layout(self._body)
        self._step = report.undo
        self._header.set_words(self.tr("Import contacts"), self._files(report))
        self._body.addWidget(self._summary(report))
        for one in report.files:
            if one.error is not None:
                self._body.addWidget(Banner(Path(one.file).name, self._state.words(one.error), icon="file-x"))
        if any(one.rejected for one in report.files):
            self._body.addWidget(self._rejected(report))
        if any(one.doubts for one in report.files):
            self._body.addWidget(self._doubts(report))
        if any(one.updates for one in report.files):
            self._body.addWidget(self._updates(report))
        if remarks := _remarks(report):
            self._body.addWidget(self._warnings(remarks))

    def refresh(self) -> None:
        """The history has changed: this import can be undone as long as it is the last step."""
        step = self._state.session.store.undo_log.next_undo()
        possible = self._step is not None and step is not None and step.id == self._step
        self.undo.setEnabled(possible)
        self.undo.setToolTip("" if possible else self.tr("Other steps came after; undo them first, or it is undone."))

    def _files(self, report: ImportReport) -> str:
        names = [Path(one.file).name for one in report.files]
        return names[0] if len(names) == 1 else self.tr("%n file(s)", "", len(names))

    def _summary(self, report: ImportReport) -> QWidget:
        new, updated, same, skipped = (
            sum(getattr(one, name) for one in report.files) for name in ("new", "updated", "identical", "skipped")
        )
        rejected = sum(len(one.rejected) for one in report.files)
        lines = (
            (new, "user-plus", self.tr("%n new contact(s)", "", new)),
            (updated, "user-check", self.tr("%n contact(s) brought up to date", "", updated)),
            (same, "check", self.tr("%n card(s) identical to what you have", "", same)),
            (report.kept, "shield-check", self.tr("%n contact(s) kept as they are here", "", report.kept)),
            (skipped, "circle-slash", self.tr("%n card(s) left out", "", skipped)),
            (rejected, "file-x", self.tr("%n card(s) rejected", "", rejected)),
        )
        shown = [
            hbox(IconLabel(icon, "sub", 18), (Label(text, "body", wrap=True), 1))
            for count, icon, text in lines
            if count
        ]
        see = button(self.tr("See the contacts"), "primary", icon="users")
        see.clicked.connect(self.seen)
        self.undo = button(self.tr("Undo the import"), "plain", icon="undo-2")
        self.undo.clicked.connect(self.undone)
        again = button(self.tr("Import another file"), "plain", icon="folder-open")
        again.clicked.connect(self.again)
        self.refresh()
        title = self.tr("Import finished") if report.changed else self.tr("Nothing had to change")
        head = hbox(IconLabel("circle-check", "ok", 20), (Label(title, "section", wrap=True), 1))
        return Card(vbox(head, 2, *shown, 8, flow(see, self.undo, again), gap=7))

    def _rejected(self, report: ImportReport) -> QWidget:
        save = button(self.tr("Save the rejected cards to a file"), "flat", small=True, icon="save")
        save.clicked.connect(self.save_rejected)
        rows = [(one.file, refusal) for one in report.files for refusal in one.rejected]
        lines = [
            self._line(file, refusal.card, refusal.line, self._state.words(refusal.reason))
            for file, refusal in rows[:_MOST]
        ]
        title = self.tr("%n card(s) rejected", "", len(rows))
        return self._list(title, lines, len(rows), save)

    def _updates(self, report: ImportReport) -> QWidget:
        rows = [(one.file, update) for one in report.files for update in one.updates]
        lines = [
            self._line(file, update.card, update.line, words.update_words(update)) for file, update in rows[:_MOST]
        ]
        count = sum(one.updated for one in report.files)
        return self._list(self.tr("%n contact(s) brought up to date", "", count), lines, count, None)

    def _doubts(self, report: ImportReport) -> QWidget:
        see = button(self.tr("Look at the possible duplicates"), "flat", small=True, icon="users")
        see.clicked.connect(self.doubted)
        rows = [(one.file, doubt) for one in report.files for doubt in one.doubts]
        lines = [self._line(file, doubt.card, doubt.line, words.update_words(doubt)) for file, doubt in rows[:_MOST]]
        count = sum(remark.reason.key == DOUBT for one in report.files for remark in one.warnings)
        return self._list(words.kept_apart(count), lines, count, see)

    def _warnings(self, rows: list[tuple[str, Remark]]) -> QWidget:
        lines = [
            self._line(file, remark.card, remark.line, self._state.words(remark.reason))
            for file, remark in rows[:_MOST]
        ]
        return self._list(self.tr("%n remark(s)", "", len(rows)), lines, len(rows), None)

    def _list(self, title: str, lines: list[QWidget], count: int, act: QWidget | None) -> QWidget:
        parts: list[QWidget] = []
        for line in lines:
            parts += [Separator(), line] if parts else [line]
        if count > len(lines):
            parts.append(Label(self.tr("and %n more", "", count - len(lines)), "dense-sub"))
        acts = (act,) if act is not None else ()
        return Card(vbox(SectionTitle(title, actions=acts), *parts, gap=7), (18, 10, 18, 14))

    def _line(self, file: str, card: int, line: int, reason: str) -> QWidget:
        where = self.tr("%1, card %2, line %3").replace("%2", str(card)).replace("%3", str(line))
        where = where.replace("%1", Path(file).name)
        holder = QWidget()
        vbox(Label(reason, "dense", wrap=True), Label(where, "caption", wrap=True), gap=1, on=holder)
        return holder


def _remarks(report: ImportReport) -> list[tuple[str, Remark]]:
    """What else there is to say of cards, each with its file."""
    rows = ((one.file, remark) for one in report.files for remark in one.warnings)
    return [(file, remark) for file, remark in rows if remark.reason.key != DOUBT]
