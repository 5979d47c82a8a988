"""The export: for which target, whom, and what that target will not hold, said before anything is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTimer, Signal

from ...domain.message import say
from ...services import worker
from ...services.exporting import CSV, ENCODINGS, ExportReport, Form, chosen_ids
from ...services.worker import Selection
from .. import dialogs
from ..app_state import AppState
from ..jobs import JobWatcher
from ..kit import (
    Card,
    CheckBox,
    Combo,
    Label,
    LineField,
    SectionTitle,
    Segmented,
    button,
    clear_layout,
    hbox,
    vbox,
)
from .export_progress import ExportProgress

_PAUSE_MS = 250
_MOST_LOSSES = 8
_TARGETS: dict[str, tuple[str, str]] = {
    "iphone": (
        str(QT_TRANSLATE_NOOP("ExportCard", "iPhone, iCloud")),
        str(QT_TRANSLATE_NOOP("ExportCard", "One vCard 3.0 file, to open on the phone or on icloud.com.")),
    ),
    "android": (
        str(QT_TRANSLATE_NOOP("ExportCard", "Android")),
        str(QT_TRANSLATE_NOOP("ExportCard", "One vCard 3.0 file, to import in the contacts of the phone.")),
    ),
    "google": (
        str(QT_TRANSLATE_NOOP("ExportCard", "Google Contacts")),
        str(QT_TRANSLATE_NOOP("ExportCard", "One vCard 3.0 file, to import on contacts.google.com.")),
    ),
    "outlook": (
        str(QT_TRANSLATE_NOOP("ExportCard", "Outlook")),
        str(QT_TRANSLATE_NOOP("ExportCard", "A ZIP with one vCard 2.1 a person, as Outlook reads only the first.")),
    ),
    "thunderbird": (
        str(QT_TRANSLATE_NOOP("ExportCard", "Thunderbird, Nextcloud")),
        str(QT_TRANSLATE_NOOP("ExportCard", "One vCard 4.0 file, with nearly everything.")),
    ),
    "archive": (
        str(QT_TRANSLATE_NOOP("ExportCard", "Archive")),
        str(QT_TRANSLATE_NOOP("ExportCard", "One vCard 4.0 file that loses nothing, to keep or to come back with.")),
    ),
    "csv": (
        str(QT_TRANSLATE_NOOP("ExportCard", "Spreadsheet (CSV)")),
        str(
            QT_TRANSLATE_NOOP(
                "ExportCard",
                "One table, a line a person, cells parted by commas, for a spreadsheet; photos stay behind.",
            )
        ),
    ),
}
ALL, SELECTION, SEARCH = "all", "selection", "search"


class ExportCard(Card):
    """Chooses and writes an export. `done` gives the report, `failed` a Message of what could not be written."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, state: AppState) -> None:
        super().__init__(margins=None)
        self._state = state
        self._selected: tuple[int, ...] = ()
        choices = [(key, QCoreApplication.translate("ExportCard", name)) for key, (name, _) in _TARGETS.items()]
        self.target = Combo(choices, "iphone", name=self.tr("For which target"))
        self.purpose = Label("", "dense-sub", wrap=True)
        people = [(ALL, self.tr("Everybody")), (SELECTION, self.tr("The selection")), (SEARCH, self.tr("A search"))]
        self.whom = Segmented(people, ALL, self.tr("Whom to export"))
        self.search = LineField("", self.tr("Words of a name, an organisation or a note"), leading="search")
        self.private = CheckBox(self.tr("With my private notes: stage, permissions, notes of exchanges"))
        self.old_outlook = CheckBox(self.tr("For an Outlook that garbles accents: windows-1252 instead of UTF-8"))
        self._losses = vbox(gap=3)
        self.losses_title = Label("", "dense-bold", wrap=True)
        self.write = button(self.tr("Export"), "soft", icon="upload")
        self.progress = ExportProgress()
        title = SectionTitle(self.tr("Export"), role="section")
        vbox(
            title, self.target, self.purpose, self.old_outlook, 4, self.whom, self.search, self.private, 4,
            self.losses_title, self._losses, 4, hbox(self.write, None), self.progress, None, gap=8,
            margins=(18, 18, 18, 18), on=self,
        )  # fmt: skip
        self.setAccessibleName(self.tr("Export"))
        self._listen()

    def _listen(self) -> None:
        self._asking = JobWatcher(self)
        self._asking.done.connect(self._show_losses)
        self._writing = JobWatcher(self)
        self._writing.done.connect(self._written)
        self._writing.failed.connect(self._not_written)
        self._writing.progress.connect(lambda cards, _read, total: self.progress.advance(cards, total))
        self.progress.cancelled.connect(self._writing.cancel)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask_losses)
        self.target.currentIndexChanged.connect(self.refresh)
        self.whom.chosen.connect(self.refresh)
        self.old_outlook.toggled.connect(self.refresh)
        self.search.textChanged.connect(self.refresh)
        self.write.clicked.connect(self._write)

    def select(self, contact_ids: list[int]) -> None:
        """Offer those contacts; with none, everybody."""
        self._selected = tuple(contact_ids)
        self.whom.set_value(SELECTION if contact_ids else ALL)
        self.refresh()

    def refresh(self, *_args: object) -> None:
        """Say anew what is chosen, and find out what would be lost."""
        self.purpose.setText(QCoreApplication.translate("ExportCard", _TARGETS[self.target.value()][1]))
        self.whom.part(SELECTION).setEnabled(bool(self._selected))
        why = self.tr("Select people in Contacts first.")
        self.whom.part(SELECTION).setToolTip("" if self._selected else why)
        self.search.setVisible(self.whom.value() == SEARCH)
        self.old_outlook.setVisible(self.target.value() == "outlook")
        what = self.selection()
        count = len(chosen_ids(self._state.session, what.search, what.only))
        self.write.setEnabled(count > 0 and not self._writing.busy)
        self.write.setText(self.tr("Export %n contact(s)", "", count) if count else self.tr("Export"))
        self._forget_losses()
        if count and self.isVisible():
            self._pause.start()

    def selection(self) -> Selection:
        """What is chosen."""
        whom = self.whom.value()
        return Selection(
            self.target.value(),
            self.search.text().strip() or None if whom == SEARCH else None,
            self._selected if whom == SELECTION else None,
            self.private.isChecked(),
            self._form(),
        )

    def _form(self) -> Form:
        """How the target is written: an Excel in French opens a table by itself when semicolons part its cells."""
        old = self.target.value() == "outlook" and self.old_outlook.isChecked()
        return Form(ENCODINGS[int(old)], ";" if self._state.language == "fr" else ",")

    def losses(self) -> list[str]:
        """The sentences on what will be lost, as shown."""
        items = (self._losses.itemAt(at) for at in range(self._losses.count()))
        return [widget.text() for item in items if item and isinstance(widget := item.widget(), Label)]

    def _ask_losses(self) -> None:
        what = self.selection()
        database = self._state.session.store.path
        self._asking.watch(lambda: worker.start_losses(database, what))

    def _forget_losses(self) -> None:
        self._asking.stop()
        clear_layout(self._losses)
        self.losses_title.setText("")

    def _show_losses(self, found: worker.Losses) -> None:
        if not found:
            self.losses_title.setText(self.tr("Nothing of these contacts is lost there."))
            return
        self.losses_title.setText(self.tr("What will not be taken over there"))
        for reason, count in found[:_MOST_LOSSES]:
            people = self.tr("%n contact(s)", "", count)
            self._losses.addWidget(Label(f"{self._state.words(reason)} ({people})", "dense-sub", wrap=True))
        if len(found) > _MOST_LOSSES:
            more = self.tr("and %n more", "", len(found) - _MOST_LOSSES)
            self._losses.addWidget(Label(more, "dense-sub", wrap=True))

    def _write(self) -> None:
        out = self._ask_where()
        if out is None:
            return
        what, session = self.selection(), self._state.session
        self._writing.watch(lambda: worker.start_export(session.store.path, out, what, today=session.clock.fixed))
        self.write.setEnabled(False)
        self.write.setText(self.tr("Exporting…"))
        self.progress.begin()

    def _ask_where(self) -> Path | None:
        target = self.target.value()
        base = self.tr("contacts")
        name = f"{base}-{target}-{self._state.today:%Y-%m-%d}"
        ending, kinds = {
            CSV: (".csv", self.tr("Table (*.csv)")),
            "outlook": (".zip", self.tr("ZIP archive (*.zip)")),
        }.get(target, (".vcf", self.tr("Address book (*.vcf)")))
        chosen = dialogs.ask_save_file(self, self.tr("Export contacts"), name + ending, kinds)
        return chosen if chosen is None or chosen.suffix else chosen.with_suffix(ending)

    def _written(self, report: ExportReport) -> None:
        self.progress.end()
        self.refresh()
        self.done.emit(report)

    def _not_written(self, reason: object, cancelled: bool) -> None:
        self.progress.end()
        self.refresh()
        self.failed.emit(say("export.cancelled") if cancelled else reason)
