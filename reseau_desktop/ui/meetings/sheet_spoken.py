"""The sections of the sheet that are said aloud: what I say first, my presentation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer

from ...domain.meeting import ONE_MEETING_MINUTES, PrepSheet
from ...domain.opening import compose_opening, names_without_leave
from ...domain.speech import LONG_PITCH_SECONDS, SHORT_PITCH_SECONDS, spoken_seconds
from ...reports.sheet import SheetInputs
from ...reports.wording import word
from ..kit import Bar, FormRow, Label, LockLine, TextField, Well, button, hbox, vbox
from .sheet_section import Field, SheetDesk, SheetSection, put, text_of
from .sheet_texts import BODY

_TICK_MS = 200


class OpeningSection(SheetSection):
    """What I say first: composed from the facts, to be changed in one's own words (R13, R44, R45, R47, R80)."""

    def __init__(self, watch: Callable[[Field], object]) -> None:
        super().__init__(watch)
        self._composed = ""
        self._inputs: SheetInputs | None = None
        self.text = TextField(small=True, lines=4, name=self.tr("What I say first"))
        self.text.textChanged.connect(self._look)
        self.watch(self.text)
        self.back = button(self.tr("Back to the composed words"), "flat", small=True, icon="rotate-ccw")
        self.back.clicked.connect(self._compose)
        self._seconds = Label("", "caption")
        self._lock = LockLine("")
        self._words = Label("", "dense", wrap=True)
        self._said = Well(vbox(self._words))
        self._said_title = Label(self.tr("The exact words of who sends me"), "caption")
        avoid = TextField(small=True, name=self.tr("To avoid"))
        self.bind("avoid", avoid)
        vbox(
            self._said_title,
            self._said,
            FormRow(self.tr("What I say first"), self.text),
            self._lock,
            hbox(self._seconds, None, self.back),
            FormRow(self.tr("To avoid"), avoid),
            gap=8,
            margins=BODY,
            on=self,
        )

    def load(self, desk: SheetDesk, sheet: PrepSheet) -> None:
        super().load(desk, sheet)
        self._inputs = desk.inputs
        self._composed = composed(desk)
        put(self.text, sheet.opening or self._composed)
        introducers = [one for one in desk.inputs.introducers if one.words.strip()]
        self._said_title.setVisible(bool(introducers))
        self._said.setVisible(bool(introducers))
        self._words.setText("\n".join(f"{one.name}\u00a0: {one.words}" for one in introducers))
        self._show()

    def read(self, sheet: PrepSheet) -> PrepSheet:
        text = text_of(self.text).strip()
        return replace(super().read(sheet), opening="" if _same(text, self._composed) else text)

    def first_field(self) -> TextField:
        return self.text

    def _compose(self) -> None:
        put(self.text, self._composed)
        self.text.setFocus()
        self._show()
        self.committed.emit()

    def _look(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        text = text_of(self.text)
        self.back.setVisible(not _same(text, self._composed))
        self._seconds.setText(self.tr("%n second(s) aloud", "", spoken_seconds(text)))
        told = None
        if self._inputs is not None:
            told = names_without_leave(PrepSheet(0, opening=text), self._inputs.introducers)
        silent = next((one for one in self._inputs.introducers if not one.may_name), None) if self._inputs else None
        locked = told or silent
        self._lock.setVisible(locked is not None)
        if locked is not None:
            said = self.tr("Leave to use the name of %1 is missing: the words “sent by” stay locked.")
            self._lock.set_reason(said.replace("%1", locked.name))


class PitchSection(SheetSection):
    """My presentation in 30 seconds and in 2 minutes, with how long they take, and a timer to rehearse (R68)."""

    def __init__(self, watch: Callable[[Field], object]) -> None:
        super().__init__(watch)
        self.short = TextField(small=True, lines=3, name=self.tr("In 30 seconds"))
        self.long = TextField(small=True, lines=4, name=self.tr("In 2 minutes"))
        self.bind("pitch_short", self.short)
        self.bind("pitch_long", self.long)
        self._short_time, self._long_time = Label("", "caption"), Label("", "caption")
        self.short_timer = Rehearsal(SHORT_PITCH_SECONDS, self.tr("Rehearse aloud, 30 s"))
        self.long_timer = Rehearsal(LONG_PITCH_SECONDS, self.tr("Rehearse aloud, 2 min"))
        for field in (self.short, self.long):
            field.textChanged.connect(self._show)
        vbox(
            FormRow(self.tr("In 30 seconds"), self.short),
            hbox(self._short_time, None, self.short_timer),
            FormRow(self.tr("In 2 minutes"), self.long),
            hbox(self._long_time, None, self.long_timer),
            gap=8,
            margins=BODY,
            on=self,
        )

    def load(self, desk: SheetDesk, sheet: PrepSheet) -> None:
        super().load(desk, sheet)
        user = desk.inputs.user
        self.short.setPlaceholderText(user.pitch_short or self.tr("Who I am, what I did, what I look for"))
        self.long.setPlaceholderText(user.pitch_long)
        self._show()

    def rehearse(self) -> None:
        """Start the timer of the short presentation."""
        self.short.setFocus()
        self.short_timer.start()

    def stop(self) -> None:
        """Stop both timers."""
        self.short_timer.stop()
        self.long_timer.stop()

    def _show(self) -> None:
        for field, label in ((self.short, self._short_time), (self.long, self._long_time)):
            seconds = spoken_seconds(field.text() or field.placeholderText())
            label.setText(self.tr("%n second(s) aloud", "", seconds))


class Rehearsal(Well):
    """A timer for saying a text aloud: how long it has been, of how many seconds aimed at."""

    def __init__(self, aim: int, text: str) -> None:
        super().__init__(margins=(0, 0, 0, 0))
        self._aim, self._ticks = aim, 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.act = button(text, small=True, icon="mic")
        self.act.clicked.connect(self._turn)
        self._text = text
        self._said = Label("", "dense-bold")
        self._bar = Bar(0.0, name=text)
        self._bar.setMinimumWidth(120)
        self._bar.hide()
        hbox(self._bar, self._said, self.act, gap=8, on=self)

    @property
    def running(self) -> bool:
        """Whether the time runs."""
        return self._timer.isActive()

    def seconds(self) -> int:
        """The seconds since it was started."""
        return self._ticks * _TICK_MS // 1000

    def start(self) -> None:
        """Start from nothing."""
        self._ticks = 0
        self._timer.start()
        self.act.setText(self.tr("Stop"))
        self.act.set_icon("pause")
        self._bar.show()
        self._show()

    def stop(self) -> None:
        """Stop; the seconds stay shown."""
        if self.running:
            self._timer.stop()
            self.act.setText(self._text)
            self.act.set_icon("mic")

    def _turn(self) -> None:
        if self.running:
            self.stop()
        else:
            self.start()

    def _tick(self) -> None:
        self._ticks += 1
        self._show()

    def _show(self) -> None:
        seconds = self.seconds()
        said = self.tr("%1 s of %2").replace("%1", str(seconds)).replace("%2", str(self._aim))
        self._said.setText(said)
        self._bar.set_value(min(1.0, seconds / self._aim))


def composed(desk: SheetDesk) -> str:
    """The opening as the facts make it, in the language of the sheet."""
    meeting = desk.inputs.meeting
    sentences = compose_opening(
        desk.inputs.introducers,
        desk.inputs.user.answer,
        meeting.duration_minutes if meeting else ONE_MEETING_MINUTES,
        meeting.start if meeting else None,
    )
    return " ".join(word(one, desk.language) for one in sentences)


def _same(one: str, other: str) -> bool:
    """Whether two texts say the same, whatever their spaces."""
    return one.split() == other.split()
