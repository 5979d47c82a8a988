"""One name given: who, what the person does, and the three permissions (R77 to R80)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from ...domain.contact import Contact
from ...domain.debriefing import NameGiven
from ...domain.introduction import Permissions
from ...domain.vocabulary import Asked
from ..kit import CheckBox, Columns, Label, LineField, Segmented, button, flow, hbox, on_theme, theme, vbox
from ..labels import choices
from .growing import GrowingRow
from .known_people import KnownPeople, NameCompleter

TICK_WIDTH: Final = 74
TICK_MARGIN: Final = 4  # of a check box around its square, so that the squares stand under their heads
_WIDE = QBoxLayout.Direction.LeftToRight
_NARROW = QBoxLayout.Direction.TopToBottom


class NameRow(GrowingRow):
    """A name with its job and company, its three permissions and, folded, how it was asked for.

    `edited` follows every change the user makes. A later permission takes the first one with it, since nobody can be
    written to whose name may not be noted (R80).
    """

    def __init__(self, people: KnownPeople, place: int) -> None:
        super().__init__()
        self._people = people
        self._given = NameGiven("")
        self._setting = False
        self.name = LineField("", self.tr("Name"), small=True, name=self.tr("Name %1").replace("%1", str(place)))
        self.work = LineField("", self.tr("Job, company"), small=True)
        self._completer = NameCompleter(self.name, people)
        self._completer.picked.connect(self._take)
        self.ticks = tuple(CheckBox(dense=True) for _ in range(3))
        self.more = button(
            "", "icon", small=True, icon="chevron-down", tooltip=self.tr("How it was asked, exact words")
        )
        self.more.setCheckable(True)
        self.more.toggled.connect(self._fold)
        self._details = self._build_details()
        self._build()
        self._listen()
        self._say_names()
        on_theme(self._restyle)

    def value(self) -> NameGiven:
        """The name as it is typed; job and company are parted at the last comma."""
        note, contact, use_name = (tick.isChecked() for tick in self.ticks)
        job, company = self._work_parts()
        return replace(
            self._given,
            name=self.name.text(),
            job=job,
            company=company,
            permissions=Permissions(note, contact, use_name),
            asked=Asked(self.asked.value()) if self.asked.value() else None,
            same_job_elsewhere=self.same_job.isChecked(),
            link=self.link.text(),
            words=self.words.text(),
        )

    def set_value(self, given: NameGiven) -> None:
        """Show a name; `edited` is not emitted."""
        self._setting = True
        self._given = given
        self.name.setText(given.name)
        self.name.setCursorPosition(0)
        self.work.setText(_work(given))
        self.work.setCursorPosition(0)
        allowed = given.permissions
        for tick, on in zip(self.ticks, (allowed.note, allowed.contact, allowed.use_name), strict=True):
            tick.setChecked(on)
        self.asked.set_value(str(given.asked or ""))
        self.same_job.setChecked(given.same_job_elsewhere)
        self.link.setText(given.link)
        self.words.setText(given.words)
        self._setting = False
        self._say_names()

    def is_blank(self) -> bool:
        """Whether nothing is typed in the row."""
        return not (self.name.text().strip() or self.work.text().strip())

    def set_narrow(self, narrow: bool) -> None:
        """Put the permissions, with their words, under the fields; or beside them, under the heads of the block."""
        kind = _NARROW if narrow else _WIDE
        if self._line.direction() != kind:
            self._line.setDirection(kind)
            for tick, words in zip(self.ticks, permission_words(), strict=True):
                tick.setText(words if narrow else "")
            self._restyle()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), super().minimumSizeHint().height())

    def _build(self) -> None:
        self._fields = Columns(self.name, self.work, gap=8, least=140, shares=(158, 324))
        self._boxes = QWidget()
        centre = Qt.AlignmentFlag.AlignVCenter
        self._spaced = hbox(*((tick, 0, centre) for tick in self.ticks), self.more, None, gap=0, on=self._boxes)
        self._line = QBoxLayout(_WIDE)
        self._line.setSpacing(10)
        self._line.addWidget(self._fields, 1)
        self._line.addWidget(self._boxes)
        vbox(self._line, self._details, gap=6, on=self)

    def _build_details(self) -> QWidget:
        self.known = Label(self.tr("Already among your contacts."), "caption", wrap=True)
        self.other = button(self.tr("It is someone else"), "flat", small=True)
        self.other.clicked.connect(self._forget)
        self.asked = Segmented(choices("asked"), name=self.tr("How it was asked"))
        self.same_job = CheckBox(self.tr("same job elsewhere"), dense=True)
        self.link = LineField("", self.tr("How they know each other"), small=True)
        self.words = LineField("", self.tr("The exact words to use"), small=True)
        self._known_line = flow(self.known, self.other)
        details = QWidget()
        body = vbox(
            flow(self.asked, self.same_job, gap=14), hbox((self.link, 1), (self.words, 1)), self._known_line, gap=6
        )
        details.setLayout(body)
        body.setContentsMargins(12, 0, 0, 6)
        details.hide()
        return details

    def _listen(self) -> None:
        self.name.textEdited.connect(self._renamed)
        self.name.editingFinished.connect(self._recognise)
        for field in (self.work, self.link, self.words):
            field.textEdited.connect(self._touch)
        self.asked.chosen.connect(self._touch)
        self.same_job.toggled.connect(self._touch)
        for index, tick in enumerate(self.ticks):
            tick.toggled.connect(lambda on, place=index: self._ticked(place, on))

    def _renamed(self, _text: str) -> None:
        self._given = replace(self._given, contact_id=None)
        self._say_names()
        self._touch()

    def _recognise(self) -> None:
        """A whole name that one person alone bears is that person."""
        if self._given.contact_id is None and not self._setting:
            found = self._people.exactly(self.name.text())
            if found is not None and not self._refused(found):
                self._take(found)

    def _refused(self, contact: Contact) -> bool:
        return bool(self.other.property("refused") == contact.id)

    def _take(self, contact: Contact) -> None:
        work = self.work.text()
        job, company = (contact.job or "", contact.organisation or "") if not work.strip() else self._work_parts()
        self.other.setProperty("refused", None)
        self.set_value(replace(self.value(), name=contact.name, job=job, company=company, contact_id=contact.id))
        self._touch()

    def _forget(self) -> None:
        self.other.setProperty("refused", self._given.contact_id)
        self._given = replace(self._given, contact_id=None)
        self._say_names()
        self._touch()

    def _ticked(self, place: int, on: bool) -> None:
        if self._setting:
            return
        self._setting = True
        if place == 0 and not on:
            self.ticks[1].setChecked(False)
            self.ticks[2].setChecked(False)
        elif on:
            self.ticks[0].setChecked(True)
        self._setting = False
        self._touch()

    def _touch(self, *_args: object) -> None:
        if not self._setting:
            self.more.setVisible(not self.is_blank())
            self.edited.emit()

    def _fold(self, opened: bool) -> None:
        self._details.setVisible(opened)
        self.more.set_icon("chevron-up" if opened else "chevron-down")

    def _work_parts(self) -> tuple[str, str]:
        text = self.work.text()
        if text == _work(self._given):
            return self._given.job, self._given.company
        job, _, company = text.rpartition(",")
        return (job.strip(), company.strip()) if job.strip() else (text.strip(), "")

    def _say_names(self) -> None:
        who = self.name.text().strip() or self.name.accessibleName()
        self.work.setAccessibleName(f"{self.tr('Job, company')}, {who}")
        for tick, words in zip(self.ticks, permission_words(), strict=True):
            tick.setAccessibleName(f"{words}, {who}")
        self._known_line.setVisible(self._given.contact_id is not None)
        self.more.setVisible(not self.is_blank())

    def _restyle(self) -> None:
        wide = self._line.direction() == _WIDE
        self._spaced.setSpacing(0 if wide else 14)
        for tick in self.ticks:
            tick.setMinimumWidth(theme().px(TICK_WIDTH) if wide else 0)
            tick.setMaximumWidth(theme().px(TICK_WIDTH) if wide else 16_777_215)
        self.ticks[2].setMaximumWidth(theme().px(34) if wide else 16_777_215)
        self.ticks[2].setMinimumWidth(theme().px(34) if wide else 0)
        room = theme().px(3 * TICK_WIDTH) + TICK_MARGIN
        self._boxes.setMinimumWidth(room if wide else 0)
        self._boxes.setMaximumWidth(room if wide else 16_777_215)


def permission_words() -> tuple[str, str, str]:
    """The three permissions in a word each, in the order in which they are asked."""
    return (
        QCoreApplication.translate("NameRow", "note"),
        QCoreApplication.translate("NameRow", "contact"),
        QCoreApplication.translate("NameRow", "use name"),
    )


def _work(given: NameGiven) -> str:
    return ", ".join(part for part in (given.job, given.company) if part)
