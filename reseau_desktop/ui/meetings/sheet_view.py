"""The prep sheet of a meeting: its sections beside the page they make, saved as they are made."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QWidget

from ...domain.changes import Changes
from ...domain.contact import Contact
from ...domain.errors import InputError, ReseauError
from ...domain.meeting import Meeting, PrepSheet
from ...domain.message import say
from ...domain.outline import outline
from ...domain.readiness import Preparation, Readiness, Rubric, readiness
from ...domain.vocabulary import MeetingStatus
from ...reports.sheet import SheetInputs, build_sheet
from ...services import meetings, prep_sheets
from ...services.contacts import contact
from ..app_state import AppState, Navigator
from ..kit import Label, NumberField, Page, button, hbox, vbox
from ..saving import SaveWhenLeft
from .preview_pane import FOLLOW_MS, PreviewPane
from .sections import prepared, spent_minutes
from .sheet_editor import SheetEditor
from .sheet_section import Field, SheetDesk
from .sheet_split import SheetSplit
from .sub_view import SubView, ViewHead
from .words import hours, when

_INITIATOR = "sheet"
_IDLE_MS = 180_000  # longer pauses are no time spent on the sheet
_TABLES = {"sheet", "meeting", "contact", "introduction", "exchange", "setting", "axis", "term"}


class SheetView(SubView):
    """The editor of one sheet, or the blank sheet alone."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._meeting: Meeting | None = None
        self._inputs: SheetInputs | None = None
        self._sheet = PrepSheet(0)
        self._worked = WorkClock()
        self._head = ViewHead(self.tr("Prepare"))
        self._head.back.connect(self.left)
        self.saver = SaveWhenLeft(self, self._save)
        self.editor = SheetEditor(state, self._watch)
        self.editor.edited.connect(self._edited)
        self.editor.committed.connect(self._committed)
        self.editor.opened.connect(self._outline)
        self.pane = PreviewPane(state, navigator)
        self.pane.head.back.connect(self.left)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(FOLLOW_MS)
        self._soon.timeout.connect(self._show_sheet)
        self._main = Page(margins=(24, 18, 24, 18), gap=12)
        self._main.column.addWidget(self._head)
        self._main.column.addWidget(self.editor, 1)
        self._main.column.addWidget(self._foot())
        self.split = SheetSplit(self._main, self.editor.area, self.pane)
        vbox(self.split, on=self)

    def open(self, meeting_id: int) -> None:
        """Show the sheet of a meeting; InputError when there is none."""
        self._read(meeting_id)
        self._main.setVisible(True)
        self.pane.set_alone(False)
        self._worked = WorkClock()
        self._ask(False)
        self.editor.open(None)
        self._load()
        self.split.arrange()
        missing = self._readiness().first_missing
        self.editor.open(missing or Rubric.QUESTIONS)

    def open_blank(self) -> None:
        """Show the blank sheet alone."""
        self._meeting = self._inputs = None
        self._main.setVisible(False)
        self.split.arrange()
        self.pane.set_alone(True)
        self.pane.print.setFocus()

    def show_changes(self, changes: Changes) -> None:
        """Read anew what others, or an undo, changed; what is being typed is left alone."""
        if self._meeting is None or self.saver.pending or changes.initiator == _INITIATOR:
            return
        if changes.everything or changes.tables & _TABLES:
            try:
                self._read(self._meeting.id)
            except ReseauError:
                self.left.emit()
                return
            self._load()

    def leave(self) -> None:
        """Save what is typed and stop the timers."""
        self.saver.flush()
        self.editor.pitch.stop()

    def close_inner(self) -> bool:
        """Close the question about the time, or the bank of questions."""
        if not self._asking.isHidden():
            self._ask(False)
            return True
        return self.editor.questions.close_bank()

    def sheet(self) -> PrepSheet:
        """The sheet as it stands, typed words included."""
        return self._sheet

    def _foot(self) -> QWidget:
        self.note = Label(self.tr("Saved as you go. Ctrl+Z undoes."), "caption", wrap=True)
        self.ready = button(self.tr("Sheet ready"), "soft", icon="check")
        self.ready.clicked.connect(lambda: self._ask(True))
        self.rehearse = button(self.tr("Rehearse aloud"), icon="mic")
        self.rehearse.clicked.connect(self.editor.rehearse)
        self._usual = QWidget()
        hbox((self.note, 1), self.ready, self.rehearse, on=self._usual)
        self.minutes = NumberField(60, 0, 999, unit=self.tr(" min"), name=self.tr("Minutes spent on it"))
        self.record = button(self.tr("Record"), "soft", icon="check")
        self.record.clicked.connect(self._record_ready)
        give_up = button(self.tr("Later"), "quiet")
        give_up.clicked.connect(lambda: self._ask(False))
        self._asking = QWidget()
        question = Label(self.tr("How long did it take?"), "dense", wrap=True)
        hbox((question, 1), self.minutes, self.record, give_up, on=self._asking)
        foot = QWidget()
        vbox(self._usual, self._asking, on=foot)
        return foot

    def _read(self, meeting_id: int) -> None:
        found = self.state.session.store.one(Meeting, meeting_id)
        if found is None:
            raise InputError("meeting.unknown")
        person = contact(self.state.session, found.contact_id)
        kept = self.state.session.store.sheet(found.id) or PrepSheet(found.id)
        self._meeting, self._sheet = found, kept
        self._inputs = prep_sheets.inputs(self.state.session, person, self.state.language, found, kept)
        self._show_head(person, found)

    def _show_head(self, person: Contact, meeting: Meeting) -> None:
        cost = hours(self.state, meetings.estimated_minutes(self.state.network(), meeting))
        parts = [
            person.organisation or "",
            when(self.state, meeting.day, meeting.start),
            self._length(meeting.duration_minutes),
            self.tr("estimated cost %1").replace("%1", cost),
        ]
        self._head.set_words(person.name, " · ".join(part for part in parts if part))
        self.ready.setVisible(meeting.status is MeetingStatus.PLANNED)
        done = meeting.id in prepared(self.state.network())
        self.ready.setText(self.tr("Record more time") if done else self.tr("Sheet ready"))

    def _length(self, minutes: int) -> str:
        return self.tr("twenty minutes") if minutes == 20 else self.state.words(say("meeting.minutes", n=minutes))

    def _load(self) -> None:
        if self._inputs is not None:
            self.editor.load(SheetDesk(self._inputs, self.state.language), self._sheet)
            self._show_sheet()

    def _watch(self, field: Field) -> None:
        field.installEventFilter(self.saver)

    def _edited(self) -> None:
        self._worked.touch()
        self._sheet = self.editor.read(self._sheet)
        self.saver.touch()
        self._soon.start()

    def _committed(self) -> None:
        self._edited()
        self.saver.flush()
        self._show_sheet()

    def _save(self) -> None:
        if self._meeting is None:
            return
        self._sheet = replace(self._sheet, spent_minutes=self._sheet.spent_minutes + self._worked.take())
        try:
            meetings.save_sheet(self.state.session, self._sheet, _INITIATOR)
        except ReseauError as error:
            self.navigator.tell(error)

    def _show_sheet(self) -> None:
        """Show the page and the readiness of what is typed."""
        self._soon.stop()
        if self._inputs is None:
            return
        self._inputs = replace(self._inputs, sheet=self._sheet)
        self.editor.show_readiness(self._readiness(), self._sheet)
        self.pane.set_content(build_sheet(self._inputs, self.state.language))

    def _readiness(self) -> Readiness:
        given, meeting = self._inputs, self._meeting
        if given is None or meeting is None:
            return readiness(Preparation(self._sheet))
        spent = max(self._sheet.spent_minutes, spent_minutes(self.state.network(), meeting.id))
        sheet = replace(self._sheet, spent_minutes=spent)
        return readiness(Preparation(sheet, given.introducers, given.user, outline(meeting.duration_minutes)))

    def _outline(self, rubric: Rubric | None) -> None:
        self.pane.set_rubric(rubric)

    def _ask(self, asking: bool) -> None:
        """Ask how long the preparation took, or show the usual foot."""
        self._usual.setVisible(not asking)
        self._asking.setVisible(asking)
        if asking:
            found = self._readiness()
            ready = sum(one.prepare_minutes for one in found.checks if one.state == "ok")
            self.minutes.setValue(self._sheet.spent_minutes or ready)
            self.minutes.setFocus()

    def _record_ready(self) -> None:
        if self._meeting is None:
            return
        self.saver.flush()
        try:
            meetings.record_preparation(self.state.session, self._meeting.id, self.minutes.value(), "meetings")
        except ReseauError as error:
            self.navigator.tell(error)
            return
        self._ask(False)
        self.navigator.toast(self.tr("Sheet ready, %1").replace("%1", hours(self.state, self.minutes.value())), True)


class WorkClock:
    """The time spent on a sheet: from edit to edit, pauses of more than three minutes left out."""

    def __init__(self) -> None:
        self._timer = QElapsedTimer()
        self._spent = 0

    def touch(self) -> None:
        """Something was edited."""
        if self._timer.isValid():
            gap = self._timer.restart()
            self._spent += gap if gap <= _IDLE_MS else 0
        else:
            self._timer.start()

    def take(self) -> int:
        """The whole minutes since the last time; the rest is kept."""
        minutes, self._spent = divmod(self._spent, 60_000)
        return int(minutes)
