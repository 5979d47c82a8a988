"""One property in the differences of a card: its name, both sides, and what comes of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ...services.comparing import FieldLine, Value
from ..kit import Label, theme
from ..kit.painting import draw_text
from ..kit.tabbing import Placed
from ..kit.text import text_width
from ..kit.tokens import Size, Type
from . import words
from .value_cell import ValueCell

RESULT = 96
_LEFT, _RIGHT, _TOP, _GAP, _ROW_GAP = 16, 14, 4, 10, 4


class LineView(Placed):
    """One property; `picked` says which side was clicked.

    It is made once and then shows one line after another: to make and to lay out the parts of every card anew held
    up the window. `show_line` before it is seen.
    """

    picked = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = Label("", "dense-sub", wrap=True)
        self.result = Label("", "caption", wrap=True)
        self._both = [ValueCell("", kind="", kept=False, empty=True, name="") for _ in range(2)]
        for part in (self._name, *self._both, self.result):
            part.setParent(self)
        for source, cell in zip((False, True), self._both, strict=True):
            cell.clicked.connect(lambda _on=False, side=source: self.picked.emit(side))
        self.cells: list[ValueCell] = self._both
        self._sides = words.side_names()
        self._first = self._wide = False
        self._heights: dict[int, int] = {}

    def parts(self) -> Sequence[QWidget]:
        """Both cells, in the order of Tab."""
        return self._both

    def prepare(self) -> None:
        """Do what is done when it is first seen."""
        for part in (self, self._name, *self._both, self.result):
            part.ensurePolished()

    def set_sides(self, names: tuple[str, str], *, first: bool) -> None:
        """What the two sides are called; the `first` line has no rule above."""
        self._sides, self._first = names, first

    def show_line(self, line: FieldLine, *, both: bool, choosable: bool, apart: bool) -> None:
        """Show that line; `both`: with what is in Réseau, `choosable`: to choose from, `apart`: as two contacts."""
        self._heights.clear()
        name = words.field_name(line.name, line.types, line.label)
        self._name.setText(name)
        self.result.setText(words.result_words(line, apart=apart) if both else "")
        self.result.setVisible(both)
        kind = "" if line.same or not choosable else "tick" if line.several else "radio"
        here, source = self._both
        self.cells = self._both if both else [source]
        here.setVisible(both)
        if both:
            _show(here, line.here, line.source, kind, name, here=True)
        _show(source, line.source, line.here, kind, name, raw=line.raw and both)
        self.update()

    def set_wide(self, wide: bool) -> None:
        """Lay both sides beside each other, or one under the other."""
        if wide != self._wide:
            self._wide = wide
            self._heights.clear()

    def forget_sizes(self) -> None:
        """Lay everything out anew next time: the theme has changed."""
        self._heights.clear()

    def place(self) -> None:
        """Put every part where it belongs, in the present size."""
        for part, area in self._areas(self.width(), self.height()):
            part.setGeometry(area)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            areas = self._areas(width, 0)
            self._heights[width] = max(area.bottom() + 1 for _, area in areas) + _TOP
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        cells = [cell.minimumSizeHint().width() for cell in self.cells]
        if self._wide:
            room = theme().px(Size.LABEL_COLUMN) + sum(cells) + _GAP * len(cells)
            room += _GAP + theme().px(RESULT) if len(cells) > 1 else 0
        else:
            room = self._side_width() + max(cells)
        return QSize(_LEFT + room + _RIGHT, 0)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        if not self._first:
            painter.fillRect(0, 0, self.width(), 1, theme().colour("line"))
        if not self._wide and len(self.cells) > 1:
            for cell, text in zip(self.cells, self._sides, strict=True):
                area = QRectF(_LEFT, cell.y(), self._side_width() - _GAP, cell.height())
                draw_text(painter, area, text, Type.CAPTION, colour="sub", elide=False)
        painter.end()

    def _areas(self, width: int, height: int) -> list[tuple[QWidget, QRect]]:
        """Where the parts that are shown stand in that width, in a line at least so high."""
        return self._wide_areas(width, height) if self._wide else self._narrow_areas(width)

    def _wide_areas(self, width: int, height: int) -> list[tuple[QWidget, QRect]]:
        named, told = theme().px(Size.LABEL_COLUMN), theme().px(RESULT)
        both = len(self.cells) > 1
        left = _LEFT + named + _GAP
        right = width - _RIGHT - (told + _GAP if both else 0)
        share = max(0, (right - left - _GAP * (len(self.cells) - 1)) // len(self.cells))
        labels = [(self._name, _LEFT, named)] + ([(self.result, right + _GAP, told)] if both else [])
        tall = max(
            height - self._top() - _TOP,
            *(cell.heightForWidth(share) for cell in self.cells),
            *(label.heightForWidth(wide) for label, _, wide in labels),
        )
        areas: list[tuple[QWidget, QRect]] = [
            (cell, QRect(left + at * (share + _GAP), self._top(), share, tall)) for at, cell in enumerate(self.cells)
        ]
        for label, at, wide in labels:
            high = label.heightForWidth(wide)
            areas.append((label, QRect(at, self._top() + (tall - high) // 2, wide, high)))
        return areas

    def _narrow_areas(self, width: int) -> list[tuple[QWidget, QRect]]:
        both = len(self.cells) > 1
        room = max(0, width - _LEFT - _RIGHT)
        told = min(self.result.sizeHint().width(), room // 2) if both else 0
        named = room - told - (_GAP if told else 0)
        tall = max(self._name.heightForWidth(named), self.result.heightForWidth(told) if told else 0)
        areas: list[tuple[QWidget, QRect]] = [(self._name, QRect(_LEFT, self._top(), named, tall))]
        if both:
            areas.append((self.result, QRect(width - _RIGHT - told, self._top(), told, tall)))
        left, top = _LEFT + self._side_width(), self._top() + tall + _ROW_GAP
        for cell in self.cells:
            wide = max(0, width - _RIGHT - left)
            high = cell.heightForWidth(wide)
            areas.append((cell, QRect(left, top, wide, high)))
            top += high + _ROW_GAP
        return areas

    def _top(self) -> int:
        return _TOP if self._first else _TOP + 1

    def _side_width(self) -> int:
        """The width of the column of "In Réseau" and "In the file", with its gap; 0 for one side."""
        if len(self.cells) < 2:
            return 0
        return max(text_width(one, Type.CAPTION) for one in self._sides) + _GAP


def _show(
    cell: ValueCell, value: Value | None, other: Value | None, kind: str, name: str, *, raw: bool = False,
    here: bool = False,
) -> None:  # fmt: skip
    """Show one side in its cell; nothing is what is kept when the other side is not."""
    text = words.value_words(value, raw=raw, here=here)
    if value is None and kind == "tick":
        kind = ""
    photo = value.picture if value is not None else b""
    cell.show_value(text, kind=kind, kept=_is_kept(value, other), empty=value is None, name=name, photo=photo)


def _is_kept(value: Value | None, other: Value | None) -> bool:
    """Whether a side stays; where there is nothing, nothing stays when the other side goes."""
    if value is not None:
        return value.kept
    return other is not None and not other.kept
