"""The questions of a sheet in their order: edited in place, moved by the grip or by Alt and the arrows, removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from ...domain.meeting import SheetQuestion
from ..kit import IconLabel, Label, LineField, NumberField, button, hbox, on_theme, theme, vbox
from ..kit.buttons import Button, Face
from ..kit.painting import draw_box, draw_focus

_HIGH = 36
_MOST_MINUTES = 60


class Grip(IconLabel):
    """The handle of a row: `dragged` gives the height of the pointer on the screen."""

    dragged = Signal(int)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__("grip-vertical", "ctl", 16)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setToolTip(self.tr("Drag to move, or Alt+Up and Alt+Down"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.dropped.emit()


class Heart(Button):
    """Whether a question involves the person (R70): a heart, no ground."""

    def __init__(self) -> None:
        super().__init__("", "icon", small=True, icon="heart")
        self.setCheckable(True)
        self.setToolTip(self.tr("Involves the person"))
        self.setAccessibleName(self.tr("Involves the person"))

    def face(self) -> Face:
        rest = super().face()
        return Face("" if self.isChecked() else rest.ground, "", "accent" if self.isChecked() else "ctl")


class QuestionRow(QWidget):
    """One question: its number, words, whether it involves the person, minutes, and ×."""

    def __init__(self, owner: QuestionRows) -> None:
        super().__init__()
        self._owner = owner
        self._question = SheetQuestion("")
        self.grip = Grip()
        self._number = Label("", "caption-bold")
        self.text = LineField("", self.tr("Your question"), name=self.tr("Question"))
        self.text.setProperty("bare", True)
        self.text.setProperty("small", True)
        self.heart = Heart()
        self.minutes = NumberField(2, 1, _MOST_MINUTES, small=True, name=self.tr("Minutes"))
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.away = button("", "icon", small=True, icon="x", tooltip=self.tr("Remove the question"))
        hbox(
            self.grip,
            self._number,
            (self.text, 1),
            self.heart,
            self.minutes,
            Label(self.tr("min"), "caption"),
            self.away,
            gap=8,
            margins=(10, 2, 6, 2),
            on=self,
        )
        for part in (self.text, self.heart, self.minutes, self.away):
            part.installEventFilter(self)
        on_theme(self._restyle)

    def put(self, question: SheetQuestion, number: int) -> None:
        """Show a question without a word to anybody."""
        self._question = question
        self._number.setText(str(number))
        if self.text.text() != question.text:
            with QSignalBlocker(self.text):
                self.text.setText(question.text)
                self.text.setCursorPosition(0)
        with QSignalBlocker(self.minutes), QSignalBlocker(self.heart):
            self.minutes.setValue(question.minutes)
            self.heart.setChecked(question.involving)
        self.show_heart()
        name = self.tr("Question %1").replace("%1", str(number))
        self.text.setAccessibleName(name)
        self.minutes.setAccessibleName(self.tr("Minutes of question %1").replace("%1", str(number)))

    def question(self) -> SheetQuestion:
        """What the row says; a question of the bank in other words becomes one's own."""
        text = self.text.text()
        bank = self._question.bank if text == self._question.text else None
        return replace(
            self._question,
            text=text,
            minutes=self.minutes.value(),
            involving=self.heart.isChecked(),
            bank=bank,
        )

    def show_heart(self) -> None:
        """The heart of a question that involves the person stays; the others show theirs while one works there."""
        works = self.underMouse() or self.holds_focus()
        self.heart.set_icon("heart" if self.heart.isChecked() or works else "")

    def holds_focus(self) -> bool:
        """Whether one works in this row."""
        holder = self.window().focusWidget()
        return holder is not None and (holder is self or self.isAncestorOf(holder)) and holder.hasFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and the arrows move the row; the focus paints it."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            QTimer.singleShot(0, self, self._focus_moved)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            key = Qt.Key(event.key())
            if alt and key in steps:
                self._owner.move_row(self, steps[key])
                return True
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.show_heart()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.show_heart()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        if self.holds_focus():
            draw_box(painter, QRectF(self.rect()), 6, "tint")
            if self.text.hasFocus():
                draw_focus(painter, QRectF(self.rect()), 6)
        painter.end()

    def _focus_moved(self) -> None:
        self.show_heart()
        self.update()

    def _restyle(self) -> None:
        self._number.setFixedWidth(theme().px(14))
        self.minutes.setFixedWidth(theme().px(34))
        self.minutes.lineEdit().setTextMargins(0, 0, 0, 0)
        self.setMinimumHeight(theme().px(_HIGH))
        self.update()


class QuestionRows(QWidget):
    """All the questions; `edited` while typing, `committed` when one was added, moved, removed or marked."""

    edited = Signal()
    committed = Signal()

    def __init__(self, watch: Callable[[QLineEdit], object]) -> None:
        super().__init__()
        self._watch = watch
        self._rows: list[QuestionRow] = []
        self._column = vbox(gap=1, on=self)
        self._dragging = False

    def questions(self) -> tuple[SheetQuestion, ...]:
        """The questions in their order, empty ones too."""
        return tuple(row.question() for row in self._rows)

    def rows(self) -> Sequence[QuestionRow]:
        """The rows in their order."""
        return tuple(self._rows)

    def set_questions(self, questions: Sequence[SheetQuestion]) -> None:
        """Show other questions; rows that say the same keep their cursor."""
        while len(self._rows) > len(questions):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(questions):
            self._make()
        for number, (row, question) in enumerate(zip(self._rows, questions, strict=True), start=1):
            row.put(question, number)

    def add(self, *questions: SheetQuestion) -> None:
        """Put questions at the end; the focus goes to the last one."""
        self.set_questions((*self.questions(), *questions))
        if self._rows:
            self._rows[-1].text.setFocus()
        self.committed.emit()

    def remove(self, row: QuestionRow) -> None:
        """Take a question away."""
        place = self._rows.index(row)
        kept = [one for other, one in enumerate(self.questions()) if other != place]
        self.set_questions(kept)
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].text.setFocus()
        self.committed.emit()

    def move_row(self, row: QuestionRow, step: int) -> None:
        """Move a question up or down by some places."""
        place = self._rows.index(row)
        if self._put_at(place, place + step):
            self.committed.emit()

    def _put_at(self, place: int, target: int) -> bool:
        """Move the row itself, so that the pointer and the focus stay on it."""
        target = max(0, min(len(self._rows) - 1, target))
        if target == place:
            return False
        row = self._rows.pop(place)
        self._rows.insert(target, row)
        self._column.removeWidget(row)
        self._column.insertWidget(target, row)
        for number, one in enumerate(self._rows, start=1):
            one.put(one.question(), number)
        self._order_tabs()
        return True

    def _make(self) -> None:
        row = QuestionRow(self)
        self._rows.append(row)
        self._column.addWidget(row)
        self._watch(row.text)
        row.text.textChanged.connect(self.edited)
        row.minutes.valueChanged.connect(lambda _value: self.edited.emit())
        row.heart.toggled.connect(lambda _on: row.show_heart())
        row.heart.clicked.connect(lambda _checked: self.committed.emit())
        row.away.clicked.connect(lambda: self.remove(row))
        row.grip.dragged.connect(lambda height: self._drag(row, height))
        row.grip.dropped.connect(self._dropped)

    def _drag(self, row: QuestionRow, height: int) -> None:
        place = self._rows.index(row)
        y = self.mapFromGlobal(QPoint(0, height)).y()
        target = sum(one.geometry().center().y() < y for one in self._rows if one is not row)
        self._dragging = self._put_at(place, target) or self._dragging

    def _dropped(self) -> None:
        if self._dragging:
            self._dragging = False
            self.committed.emit()

    def _order_tabs(self) -> None:
        chain: list[QWidget] = [part for row in self._rows for part in (row.text, row.heart, row.minutes, row.away)]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
