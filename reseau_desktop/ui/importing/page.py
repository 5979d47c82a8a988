"""Import and export: choose, read, review, import, report. Reading and writing go on in another process."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget

from ...domain.changes import Changes
from ...domain.errors import ReseauError
from ...domain.message import Message
from ...services import worker
from ...services.exporting import ExportReport
from ...services.files import check_target
from ...services.import_report import ImportReport
from ...services.importing import Options
from ...services.previewing import PreviewRow
from ...services.rejects import are_rows, write_rejects
from ...services.tables import is_table
from .. import dialogs
from ..app_state import AppState, Navigator
from ..jobs import JobWatcher
from ..kit import vbox
from ..pages import AppPage
from ..turns import one_by_one
from .mapping_view import ColumnsView
from .preview_view import PreviewView
from .progress_view import ProgressView
from .report_view import ReportView
from .review import Review
from .start_view import StartView


class ImportPage(AppPage):
    """Takes address books in and contacts out. `open_files` and `open_export` are how others come here."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._paths: list[Path] = []
        self._encoding: str | None = None
        self._review = Review()
        self._report: ImportReport | None = None
        self._reading = JobWatcher(self)
        self._writing = JobWatcher(self)
        self._counting = JobWatcher(self)
        self.start = StartView(state)
        self.progress = ProgressView()
        self.preview = PreviewView(state)
        self.columns = ColumnsView(state)
        self.report = ReportView(state)
        self.stack = QStackedWidget()
        for view in (self.start, self.progress, self.preview, self.columns, self.report):
            self.stack.addWidget(view)
        vbox(self.stack, on=self)
        self._listen()

    def _listen(self) -> None:
        start, preview = self.start, self.preview
        start.zone.wanted.connect(lambda: self.open_files([]))
        start.zone.dropped.connect(self.open_files)
        start.export.done.connect(self._exported)
        start.export.failed.connect(lambda reason: start.show_problem(self.tr("Not exported."), self._words(reason)))
        self.progress.cancelled.connect(self._cancel)
        self.progress.skipped.connect(self._import)
        preview.accepted.connect(self._import)
        preview.given_up.connect(self._to_start)
        preview.other_wanted.connect(lambda: self.open_files([]))
        preview.encoding_wanted.connect(self._read_in)
        preview.columns_wanted.connect(self._show_columns)
        self.columns.accepted.connect(lambda: self._read_in(self._encoding))
        self.columns.given_up.connect(self._leave_columns)
        preview.save_rejected.connect(self._save_rejected)
        preview.chosen.connect(self._count)
        self._counting.done.connect(self._counted)
        self.report.save_rejected.connect(self._save_rejected)
        self.report.seen.connect(lambda: self.navigator.open_page("contacts"))
        self.report.doubted.connect(self.navigator.find_duplicates)
        self.report.undone.connect(self.state.undo_wanted)
        self.report.again.connect(lambda: self.open_files([]))
        self._reading.progress.connect(self.progress.advance)
        self._reading.rows.connect(self._more_rows)
        self._reading.done.connect(self._read)
        self._reading.failed.connect(self._failed)
        self._writing.progress.connect(self.progress.advance)
        self._writing.done.connect(self._imported)
        self._writing.failed.connect(self._failed)

    def open_files(self, paths: list[Path]) -> None:
        """Preview those files, folders or archives; with none, ask for some. A file given twice is read once."""
        if self._writing.busy:
            self._show(self.progress)
            return
        chosen = paths or dialogs.ask_address_books(self)
        if chosen:
            self._paths = list({path.resolve(): path for path in chosen}.values())
            self._read_in(None)

    def open_export(self, contact_ids: list[int]) -> None:
        """Show the export, for those contacts; for all when there are none."""
        if not self._writing.busy:
            self._to_start()
            self.start.export.select(contact_ids)
            self.start.export.target.setFocus()

    def refresh(self, changes: Changes) -> None:
        """The contacts have changed: so have what can be exported and what can be undone."""
        del changes
        view = self.stack.currentWidget()
        if view is self.start:
            self.start.export.refresh()
        elif view is self.report:
            self.report.refresh()

    def stop(self) -> None:
        """End what is going on; nothing of it stays."""
        self._report = None
        self._reading.stop()
        self._counting.stop()
        self._writing.stop()

    @property
    def busy(self) -> bool:
        """Whether something is being read or imported."""
        return self._reading.busy or self._writing.busy

    def _read_in(self, encoding: str | None) -> None:
        """Read the files, in that code page when one is given."""
        self._encoding = encoding
        self._counting.stop()
        self._report = None
        self._review = Review()
        self.start.clear_problem()
        self.preview.begin(self._review)
        self.progress.begin(
            self._names(),
            self.tr("Reading: nothing is written yet"),
            self.tr("You will see what is new, changed or already there before anything is imported."),
            reading=True,
        )
        self._show(self.progress)
        self.preview.prepare()
        session = self.state.session
        options = Options(encoding=encoding)
        paths = self._paths
        self._reading.watch(
            lambda: worker.start_preview(session.store.path, paths, options, today=session.clock.fixed)
        )

    def _more_rows(self, rows: list[PreviewRow]) -> None:
        self._review.add(rows)

    def _read(self, report: ImportReport) -> None:
        if len(report.files) == 1 and not report.files[0].cards and report.files[0].error is not None:
            self._refuse(report.files[0].error)
            return
        self._report = report
        if _needs_columns(report) and self._show_columns():
            return
        self._preview(report)

    def _preview(self, report: ImportReport) -> None:
        one_by_one(
            self,
            lambda: self._report is report,
            lambda: self.preview.show_files(report, self._paths),
            lambda: self._show(self.preview),
            self.preview.show_first,
        )

    def _show_columns(self) -> bool:
        """Ask what the columns of the tables hold; False when there is none that can be read."""
        if self._report is None or not self.columns.begin(self._report.files, self._paths):
            return False
        self._show(self.columns)
        return True

    def _leave_columns(self) -> None:
        """Back to the cards; to the start when the table gave none."""
        if self._report is None or _needs_columns(self._report):
            self._to_start()
        else:
            self._preview(self._report)

    def _import(self) -> None:
        """Import the files with the choices made so far, as one step."""
        self._reading.stop()
        self._counting.stop()
        session, paths = self.state.session, self._paths
        options = self._review.options(self._encoding)
        self.progress.begin(
            self._names(),
            self.tr("Importing, in one step that can be undone"),
            self.tr("Until it is finished, nothing is changed."),
            reading=False,
        )
        self._show(self.progress)
        self._writing.watch(
            lambda: worker.start_import(session.store.path, paths, options, today=session.clock.fixed)
        )

    def _count(self) -> None:
        """A choice was made: where other cards depend on it, have counted what the import would report."""
        self._counting.stop()
        if self._review.uncertain:
            session, paths = self.state.session, self._paths
            options = self._review.options(self._encoding)
            self._counting.watch(
                lambda: worker.start_count(session.store.path, paths, options, today=session.clock.fixed)
            )

    def _counted(self, report: ImportReport) -> None:
        self._review.settle(report)
        self.preview.refresh_counts()

    def _imported(self, report: ImportReport) -> None:
        self._report = report
        self._review = Review()
        one_by_one(
            self,
            lambda: self._report is report,
            self.state.session.notice_others,
            lambda: self.preview.begin(self._review),
            lambda: self.report.show_report(report),
            lambda: self._show(self.report),
            lambda: self._tell_imported(report),
        )

    def _tell_imported(self, report: ImportReport) -> None:
        if report.changed:
            text = self.tr("Import of %n contact(s) done.", "", report.changed)
            self.navigator.toast(text, report.undo is not None)

    def _cancel(self) -> None:
        self._reading.cancel()
        self._writing.cancel()

    def _failed(self, reason: Message, cancelled: bool) -> None:
        if cancelled and self._report is not None:
            self._show(self.preview)
        elif cancelled:
            self._to_start()
        else:
            self._refuse(reason)
            return
        self.navigator.toast(self._words(reason), False)

    def _refuse(self, reason: Message) -> None:
        """Say inline that these files cannot be imported."""
        self._to_start()
        nothing = self.tr("Nothing was changed.")
        self.start.show_problem(self._names(), f"{self._words(reason)} {nothing}")

    def _to_start(self) -> None:
        self._reading.stop()
        self._counting.stop()
        self._review = Review()
        self._report = None
        self.preview.begin(self._review)
        self.start.clear_problem()
        self._show(self.start)
        self.start.export.refresh()

    def _save_rejected(self) -> None:
        if self._report is None:
            return
        rows = are_rows(self._report)
        name = self.tr("rejected-rows.csv") if rows else self.tr("rejected-cards.vcf")
        kinds = self.tr("Table (*.csv)") if rows else self.tr("Address book (*.vcf)")
        out = dialogs.ask_save_file(self, self.tr("Save the rejected cards"), name, kinds)
        if out is None:
            return
        try:
            check_target(out, *self._paths)
            kept = write_rejects(self._report, out)
        except ReseauError as error:
            self.navigator.tell(error)
            return
        files = ", ".join([str(out), *(one.name for one in kept.files[1:])])
        text = self.tr("%n rejected card(s) written to %1.", "", kept.count).replace("%1", files)
        self.navigator.toast(text, False)

    def _exported(self, report: ExportReport) -> None:
        text = self.tr("%n contact(s) written to %1.", "", report.contacts).replace("%1", str(report.out))
        self.navigator.toast(text, False)

    def _names(self) -> str:
        names = [path.name or str(path) for path in self._paths]
        return names[0] if len(names) == 1 else self.tr("%n file(s)", "", len(names))

    def _words(self, reason: Message) -> str:
        return self.state.words(reason)

    def _show(self, view: QWidget) -> None:
        self.stack.setCurrentWidget(view)


def _needs_columns(report: ImportReport) -> bool:
    """Whether there is a table of which no contact could be made, and nothing else."""
    rows = any(is_table(one) and one.rejected for one in report.files)
    return rows and all(one.cards == len(one.rejected) for one in report.files)
