"""Short ways to say boxes in rows and columns, and a layout that wraps."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

TOP = Qt.AlignmentFlag.AlignTop
CENTRE = Qt.AlignmentFlag.AlignCenter
Align = Literal["left", "centre", "right"]
Part = (
    QWidget | QLayout | int | None | tuple[QWidget | QLayout, int] | tuple[QWidget | QLayout, int, Qt.AlignmentFlag]
)


def hbox(
    *parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0), on: QWidget | None = None
) -> QHBoxLayout:
    """Return a row of ``parts``: a widget or layout, ``(part, stretch[, alignment])``, pixels, or None for a stretch.

    ``on`` is the widget that the row becomes the layout of.
    """
    row = QHBoxLayout(on) if on is not None else QHBoxLayout()
    _fill(row, parts, gap, margins)
    return row


def vbox(
    *parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0), on: QWidget | None = None
) -> QVBoxLayout:
    """Return a column of ``parts``, said as in ``hbox``."""
    column = QVBoxLayout(on) if on is not None else QVBoxLayout()
    _fill(column, parts, gap, margins)
    return column


def _fill(box: QBoxLayout, parts: tuple[Part, ...], gap: int, margins: tuple[int, int, int, int]) -> None:
    box.setSpacing(gap)
    box.setContentsMargins(*margins)
    for part in parts:
        _add(box, part)


def _add(box: QBoxLayout, part: Part) -> None:
    if part is None:
        box.addStretch(1)
    elif isinstance(part, int):
        box.addSpacing(part)
    elif isinstance(part, tuple):
        _add_stretched(box, part[0], part[1], part[2] if len(part) > 2 else Qt.AlignmentFlag(0))
    else:
        _add_stretched(box, part, 0, Qt.AlignmentFlag(0))


def _add_stretched(box: QBoxLayout, part: QWidget | QLayout, stretch: int, align: Qt.AlignmentFlag) -> None:
    if isinstance(part, QWidget):
        box.addWidget(part, stretch, align)
    else:
        box.addLayout(part, stretch)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of ``layout`` and delete its widgets later."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
            inner.deleteLater()


class FlowLayout(QLayout):
    """A row that goes on in the next line when the width is used up; its size hint is one line."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, *, align: Align = "left") -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._align: Align = align
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def set_align(self, align: Align) -> None:
        """Align the lines on the left, in the centre or on the right."""
        self._align = align
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return self._with_margins(QSize(width, max((hint.height() for hint in hints), default=0)))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        edges = self.contentsMargins()
        area = rect.adjusted(edges.left(), edges.top(), -edges.right(), -edges.bottom())
        top = area.y()
        for line in self._lines(area.width()):
            height = max(_tall(item, wide) for item, wide in line)
            if move:
                self._place_line(line, area, top, height)
            top += height + self.spacing()
        used = top - self.spacing() - area.y() if self._shown() else 0
        return used + edges.top() + edges.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        lines: list[list[tuple[QLayoutItem, int]]] = []
        used = 0
        for item in self._shown():
            wide = max(min(item.sizeHint().width(), width), item.minimumSize().width())
            if lines and used + self.spacing() + wide <= width:
                lines[-1].append((item, wide))
                used += self.spacing() + wide
            else:
                lines.append([(item, wide)])
                used = wide
        self._grow(lines, width)
        return lines

    def _grow(self, lines: list[list[tuple[QLayoutItem, int]]], width: int) -> None:
        for line in lines:
            free = width - sum(wide for _, wide in line) - self.spacing() * (len(line) - 1)
            eager = [i for i, (item, _) in enumerate(line) if item.expandingDirections() & Qt.Orientation.Horizontal]
            for i in eager:
                line[i] = (line[i][0], line[i][1] + max(0, free) // len(eager))

    def _place_line(self, line: list[tuple[QLayoutItem, int]], area: QRect, top: int, height: int) -> None:
        used = sum(wide for _, wide in line) + self.spacing() * (len(line) - 1)
        free = max(0, area.width() - used)
        left = area.x() + {"left": 0, "centre": free // 2, "right": free}[self._align]
        for item, wide in line:
            tall = _tall(item, wide)
            item.setGeometry(QRect(QPoint(left, top + (height - tall) // 2), QSize(wide, tall)))
            left += wide + self.spacing()


def _tall(item: QLayoutItem, wide: int) -> int:
    """Return the height of an item that is so wide: one that wraps may need more than its hint."""
    return item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()


def flow(*widgets: QWidget, gap: int = 8, align: Align = "left") -> QWidget:
    """Return a widget that holds ``widgets`` in a line that wraps."""
    holder = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    layout = FlowLayout(holder, gap, align=align)
    for widget in widgets:
        layout.addWidget(widget)
    return holder
