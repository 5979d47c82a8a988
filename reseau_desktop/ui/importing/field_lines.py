"""The differences of a card, field by field: what is in Réseau, what is in the file, which is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPainterPath, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from ...services.comparing import FieldLine, Value
from ..kit import Label, Separator, clear_layout, on_theme, theme, vbox
from ..kit.fonts import REGULAR, SEMIBOLD
from ..kit.painting import draw_box, draw_focus
from ..kit.text import lay_out, text_height, text_width
from ..kit.ticks import draw_radio, draw_tick
from ..kit.tokens import Radius, Size, Type
from ..photos import picture
from . import words

MOST_LINES = 60
"""Lines shown of one card; a card made to hurt may have thousands."""

MOST_TEXT = 600
_RESULT = 96
_PADDING = 10
_MARK = 18
_THUMB = 44
_NARROW = 560


class ValueCell(QAbstractButton):
    """One side of a line: its value, tinted when it is kept, with a radio button or a tick when it can be chosen."""

    def __init__(self, text: str, *, kind: str, kept: bool, empty: bool, name: str, photo: bytes = b"") -> None:
        """`kind`: "radio", "tick" or "" for a value that is only read; `photo`: bytes shown before the text."""
        super().__init__()
        self._picture = picture(photo, 2 * theme().px(_THUMB))
        self._words = text if len(text) <= MOST_TEXT else f"{text[:MOST_TEXT]}…"
        self._kind, self._empty = kind, empty
        self._heights: dict[tuple[int, bool], int] = {}
        self.setCheckable(True)
        self.setChecked(kept)
        self.setAccessibleName(f"{name}, {text}")
        if kind:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        else:
            self.setEnabled(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        on_theme(self._restyle)

    def words(self) -> str:
        """The value as it is shown."""
        return self._words

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        key = width, self.isChecked()
        if key not in self._heights:
            room = width - self._left() - _PADDING
            layout = lay_out(self._words, theme().font(Type.DENSE, self._weight()), room)
            least = theme().px(_MARK if self._picture is None else _THUMB)
            self._heights[key] = max(least, text_height(layout)) + 14
        return self._heights[key]

    def sizeHint(self) -> QSize:
        width = self._left() + _PADDING + min(theme().px(220), text_width(self._words, Type.DENSE, SEMIBOLD))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        thumb = theme().px(_THUMB) + _PADDING if self._picture is not None else 0
        return QSize(self._left() - thumb + _PADDING + theme().px(60), theme().px(_MARK) + 14)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        kept = self.isChecked() and bool(self._kind)
        if kept:
            draw_box(painter, rect, Radius.FIELD, "tint")
        elif self._kind and self.underMouse():
            draw_box(painter, rect, Radius.FIELD, "hover")
        self._paint_mark(painter)
        self._paint_picture(painter)
        layout = lay_out(
            self._words, theme().font(Type.DENSE, self._weight()), self.width() - self._left() - _PADDING
        )
        painter.setPen(theme().colour("sub" if self._empty else "text"))
        layout.draw(painter, QPointF(self._left(), (self.height() - text_height(layout)) / 2))
        if self.hasFocus():
            draw_focus(painter, rect, Radius.FIELD)
        painter.end()

    def _paint_mark(self, painter: QPainter) -> None:
        side = theme().px(_MARK)
        box = QRectF(_PADDING, (self.height() - side) / 2, side, side)
        if self._kind == "radio":
            draw_radio(painter, box, checked=self.isChecked())
        elif self._kind == "tick":
            draw_tick(painter, box, checked=self.isChecked())

    def _paint_picture(self, painter: QPainter) -> None:
        """The photo in a square with round corners, its middle."""
        if self._picture is None:
            return
        side = theme().px(_THUMB)
        box = QRectF(self._left() - side - _PADDING, (self.height() - side) / 2, side, side)
        cut = min(self._picture.width(), self._picture.height())
        source = QRectF((self._picture.width() - cut) / 2, (self._picture.height() - cut) / 2, cut, cut)
        path = QPainterPath()
        path.addRoundedRect(box, Radius.FIELD, Radius.FIELD)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(path)
        painter.drawPixmap(box, self._picture, source)
        painter.restore()

    def _left(self) -> int:
        thumb = theme().px(_THUMB) + _PADDING if self._picture is not None else 0
        return _PADDING + (theme().px(_MARK) + 16 if self._kind else 0) + thumb

    def _weight(self) -> QFont.Weight:
        return SEMIBOLD if self.isChecked() and self._kind else REGULAR

    def _restyle(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()


class LineView(QWidget):
    """One property: its name, both sides, and the result in words; `picked` says which side was clicked."""

    picked = Signal(bool)

    def __init__(self, line: FieldLine, *, both: bool, choosable: bool, apart: bool) -> None:
        """`both`: there is a contact to compare with; `choosable`: the sides can be chosen; `apart`: two contacts."""
        super().__init__()
        self._apart = apart
        name = words.field_name(line.name, line.types, line.label)
        kind = "" if line.same or not choosable else "tick" if line.several else "radio"
        self.result = Label(words.result_words(line, apart=apart) if both else "", "caption", wrap=True)
        self._name = Label(name, "dense-sub", wrap=True)
        self.cells: list[ValueCell] = []
        if both:
            self.cells.append(_cell(line.here, line.source, kind, name, here=True))
        self.cells.append(_cell(line.source, line.here, kind, name, raw=line.raw and both))
        for source, cell in zip((False, True) if both else (True,), self.cells, strict=True):
            cell.clicked.connect(lambda _on=False, side=source: self.picked.emit(side))
        self._sides = [Label(text, "caption", wrap=True) for text in words.side_names()[2 - len(self.cells) :]]
        for part in (self._name, self.result, *self.cells, *self._sides):
            part.setParent(self)  # shown before it is laid out, one without a parent would be a window of its own
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 4, 14, 4)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._wide: bool | None = None

    def settle(self, line: FieldLine) -> None:
        """Show what has become of the same values."""
        sides = ((line.here, line.source), (line.source, line.here))[2 - len(self.cells) :]
        for cell, (value, other) in zip(self.cells, sides, strict=True):
            cell.setChecked(_is_kept(value, other))
            cell.updateGeometry()
        if len(self.cells) > 1:
            self.result.setText(words.result_words(line, apart=self._apart))

    def set_wide(self, wide: bool) -> None:
        """Lay both sides beside each other, or one under the other."""
        if wide == self._wide:
            return
        self._wide = wide
        parts: Sequence[QWidget] = (self._name, *self.cells, *self._sides, self.result)
        for part in parts:
            self._grid.removeWidget(part)
        for column in range(4):
            self._grid.setColumnStretch(column, 0)
            self._grid.setColumnMinimumWidth(column, 0)
        self.result.setVisible(len(self.cells) > 1)
        for side in self._sides:
            side.setVisible(not wide and len(self.cells) > 1)
        if wide:
            self._lay_wide()
        else:
            self._lay_narrow()

    def forget_width(self) -> None:
        """Lay everything out anew next time: the theme has changed."""
        self._wide = None

    def _lay_wide(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self._name, 0, 0, middle)
        for column, cell in enumerate(self.cells, 1):
            self._grid.addWidget(cell, 0, column)
            self._grid.setColumnStretch(column, 1)
        self._name.setFixedWidth(theme().px(Size.LABEL_COLUMN))
        if len(self.cells) > 1:
            self._grid.addWidget(self.result, 0, 3, middle)
            self.result.setFixedWidth(theme().px(_RESULT))

    def _lay_narrow(self) -> None:
        for label in (self._name, self.result):
            label.setMinimumWidth(0)
            label.setMaximumWidth(16_777_215)
        self._grid.addWidget(self._name, 0, 0, 1, 2)
        self._grid.addWidget(self.result, 0, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnStretch(1, 1)
        for row, (side, cell) in enumerate(zip(self._sides, self.cells, strict=True), 1):
            if len(self.cells) > 1:
                self._grid.addWidget(side, row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(cell, row, 1, 1, 2)


class FieldLines(QWidget):
    """All lines of a card under their heads; `picked` gives a line and which side of it was clicked."""

    picked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._heads = QWidget()
        self._grid = QGridLayout(self._heads)
        self._grid.setContentsMargins(16, 8, 14, 7)
        self._grid.setHorizontalSpacing(10)
        self._field = Label(self.tr("Field"), "caption-bold")
        here, source = words.side_names()
        self._here, self._source = Label(here, "caption-bold"), Label(source, "caption-bold")
        self._result = Label(self.tr("Result"), "caption-bold")
        self._body = vbox(gap=0)
        self._rule = Separator()
        vbox(self._heads, self._rule, self._body, gap=0, on=self)
        self.lines: list[LineView] = []
        self._shapes: list[tuple[object, bool, bool, bool]] = []
        self._shown: list[FieldLine] = []
        self._both = True
        self._arranged: tuple[bool, bool] | None = None
        on_theme(self._restyle)

    def show_lines(
        self, lines: Sequence[FieldLine], *, both: bool, choosable: bool = False, apart: bool = False
    ) -> None:
        """Show these lines; `both`: with what is in Réseau, `choosable`: to choose from, `apart`: as two contacts."""
        shapes = [(_shape(line), both, choosable, apart) for line in lines[:MOST_LINES]]
        self._shown = list(lines[:MOST_LINES])
        if shapes == self._shapes:
            for view, line in zip(self.lines, lines, strict=False):
                view.settle(line)
            return
        self._shapes = shapes
        self._build(lines, both=both, choosable=choosable, apart=apart)

    def _build(self, lines: Sequence[FieldLine], *, both: bool, choosable: bool, apart: bool) -> None:
        clear_layout(self._body)
        self._both = both
        self.lines = []
        for at, line in enumerate(lines[:MOST_LINES]):
            if self.lines:
                self._body.addWidget(Separator())
            view = LineView(line, both=both, choosable=choosable, apart=apart)
            view.picked.connect(lambda side, at=at: self.picked.emit(self._shown[at], side))
            self._body.addWidget(view)
            self.lines.append(view)
        if len(lines) > MOST_LINES:
            rest = self.tr("and %n more line(s)", "", len(lines) - MOST_LINES)
            self._body.addWidget(Label(rest, "caption"), 0)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= theme().px(_NARROW)
        for view in self.lines:
            view.set_wide(wide)
        if self._arranged == (wide, self._both):
            return
        self._arranged = wide, self._both
        self._heads.setVisible(wide)
        self._rule.setVisible(wide)
        heads = [self._here, self._source] if self._both else [self._source]
        for label in (self._field, self._here, self._source, self._result):
            self._grid.removeWidget(label)
            label.setVisible(False)
        self._grid.addWidget(self._field, 0, 0)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1 if column <= len(heads) else 0)
        for column, label in enumerate(heads, 1):
            self._grid.addWidget(label, 0, column)
        if self._both:
            self._grid.addWidget(self._result, 0, 3)
        for label in (self._field, *heads, *([self._result] if self._both else [])):
            label.setVisible(True)

    def _restyle(self) -> None:
        self._field.setFixedWidth(theme().px(Size.LABEL_COLUMN))
        self._result.setFixedWidth(theme().px(_RESULT))
        for view in self.lines:
            view.forget_width()
        self._arrange()


def _cell(
    value: Value | None, other: Value | None, kind: str, name: str, *, raw: bool = False, here: bool = False
) -> ValueCell:
    """The cell of one side; nothing is what is kept when the other side is not."""
    text, kept = words.value_words(value, raw=raw, here=here), _is_kept(value, other)
    if value is None and kind == "tick":
        kind = ""
    photo = value.picture if value is not None else b""
    return ValueCell(text, kind=kind, kept=kept, empty=value is None, name=name, photo=photo)


def _is_kept(value: Value | None, other: Value | None) -> bool:
    """Whether a side stays; where there is nothing, nothing stays when the other side goes."""
    if value is not None:
        return value.kept
    return other is not None and not other.kept


def _shape(line: FieldLine) -> object:
    """Everything of a line but what is kept."""
    texts = tuple(
        (one.text, one.mark, bool(one.picture)) if one is not None else None for one in (line.here, line.source)
    )
    return line.name, line.types, line.label, line.same, texts
