"""A page as a list of things placed in millimetres: texts, lines, boxes, hearts. Painted as it is measured."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ...domain.readiness import Rubric
from .grid import BLUE, FINE, GREY, RULE
from .text import UNITS, Laid, Style, fit, lay, strong

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
HEAD = 5.1  # from the top of a heading to its line


@dataclass(frozen=True, slots=True)
class TextItem:
    """A text whose box begins at `x`, `y`; `width` is that of the box, `align` says where the lines stand in it."""

    x: float
    y: float
    width: float
    laid: Laid
    align: Qt.AlignmentFlag = LEFT

    @property
    def rect(self) -> QRectF:
        """What the ink takes, in millimetres."""
        spare = self.width - self.laid.width
        shift = {LEFT: 0.0, RIGHT: spare, CENTRE: spare / 2}[self.align]
        return QRectF(self.x + shift, self.y, self.laid.width, self.laid.height)


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line of `thickness` millimetres."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    thickness: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with round corners, filled, outlined or both."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    outline: str = ""
    radius: float = 0.0
    thickness: float = 0.25


@dataclass(frozen=True, slots=True)
class Heart:
    """The sign of a question that involves the person; `size` is its side."""

    x: float
    y: float
    size: float


Item = TextItem | Line | Box | Heart


@dataclass(frozen=True, slots=True)
class Whole:
    """A text that the front had to shorten, with its title, to be printed in full overleaf."""

    title: str
    text: str


@dataclass(slots=True)
class Page:
    """One page being filled: items in painting order, the places of the rubrics, the texts that were shortened."""

    items: list[Item] = field(default_factory=list)
    places: dict[Rubric, QRectF] = field(default_factory=dict)
    wholes: list[Whole] = field(default_factory=list)

    def text(self, x: float, y: float, width: float, text: str, style: Style, *,
             align: Qt.AlignmentFlag = LEFT) -> float:  # fmt: skip
        """Place a text of as many lines as it needs; returns its height."""
        return self.place(x, y, width, lay(text, width, style, align=align), align).height

    def fitted(self, x: float, y: float, width: float, text: str, style: Style, *, height: float, whole: str = "",
               most: int | None = None, align: Qt.AlignmentFlag = LEFT) -> float:  # fmt: skip
        """Place a text in a box, smaller or shortened if it must; returns its height.

        When shortened it is remembered under the title `whole`, if one is given.
        """
        laid = fit(text, width, style, height, most, align=align)
        if whole and not laid.complete:
            self.remember(whole, text)
        return self.place(x, y, width, laid, align).height

    def place(self, x: float, y: float, width: float, laid: Laid, align: Qt.AlignmentFlag = LEFT) -> Laid:
        """Place a text that is laid out already, and return it."""
        if laid.lines:
            self.items.append(TextItem(x, y, width, laid, align))
        return laid

    def remember(self, title: str, text: str) -> None:
        """Keep a text that was shortened here, to be printed in full overleaf."""
        self.wholes.append(Whole(title, text))

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str = RULE, *, thickness: float = 0.18
    ) -> None:
        """Place a line."""
        self.items.append(Line(x1, y1, x2, y2, colour, thickness))

    def rule(self, x1: float, y: float, x2: float) -> None:
        """Place a fine line to write on."""
        self.line(x1, y, x2, y, FINE, thickness=0.15)

    def box(self, box: Box) -> None:
        """Place a box."""
        self.items.append(box)

    def tick_box(self, x: float, y: float, size: float, colour: str = GREY, thickness: float = 0.25) -> None:
        """Place a box to tick."""
        self.box(Box(x, y, size, size, "", colour, 0.5 if size > 2.9 else 0.4, thickness))

    def heart(self, x: float, y: float, size: float) -> None:
        """Place a heart."""
        self.items.append(Heart(x, y, size))

    def head(self, x: float, y: float, width: float, title: str, aside: str = "", *, side_room: float = 0.0) -> None:
        """Place a heading with its line; `aside` stands at its right, `side_room` is kept free after the title."""
        wide = 0.0
        if aside:
            laid = fit(aside, width * 0.5, Style(7.5, colour=GREY), 4.0, 1, align=RIGHT)
            wide = laid.width + 3
            self.place(x + width * 0.5, y + 0.3, width * 0.5, laid, RIGHT)
        self.fitted(x, y, width - wide - side_room, title, strong(9.5, BLUE), height=5.0, most=1)
        self.line(x, y + HEAD, x + width, y + HEAD, BLUE, thickness=0.25)

    def mark(self, rubric: Rubric, place: QRectF) -> None:
        """Remember where a rubric stands, so that the preview can outline it; one that stands twice takes both."""
        before = self.places.get(rubric)
        self.places[rubric] = place if before is None else place.united(before)

    def paint(self, painter: QPainter, per_mm: float) -> None:
        """Paint all items; the painter's origin is the corner of the paper, `per_mm` its units in a millimetre."""
        painter.save()
        painter.scale(per_mm / UNITS, per_mm / UNITS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for item in self.items:
            _paint(painter, item)
        painter.restore()


def _paint_text(painter: QPainter, item: TextItem) -> None:
    painter.setPen(QColor(item.laid.style.colour))
    item.laid.layout.draw(painter, QPointF(item.x * UNITS, item.y * UNITS))


def _paint_line(painter: QPainter, item: Line) -> None:
    pen = QPen(QColor(item.colour), item.thickness * UNITS)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(item.x1 * UNITS, item.y1 * UNITS), QPointF(item.x2 * UNITS, item.y2 * UNITS))


def _paint_box(painter: QPainter, item: Box) -> None:
    painter.setPen(QPen(QColor(item.outline), item.thickness * UNITS) if item.outline else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(item.fill) if item.fill else Qt.BrushStyle.NoBrush)
    rect = QRectF(item.x * UNITS, item.y * UNITS, item.width * UNITS, item.height * UNITS)
    painter.drawRoundedRect(rect, item.radius * UNITS, item.radius * UNITS)


def _paint_heart(painter: QPainter, item: Heart) -> None:
    path = QPainterPath(QPointF(0.5, 0.9))
    path.cubicTo(-0.25, 0.45, 0.12, -0.12, 0.5, 0.25)
    path.cubicTo(0.88, -0.12, 1.25, 0.45, 0.5, 0.9)
    painter.save()
    painter.translate(item.x * UNITS, item.y * UNITS)
    painter.scale(item.size * UNITS, item.size * UNITS)
    painter.fillPath(path, QColor(BLUE))
    painter.restore()


def _paint(painter: QPainter, item: Item) -> None:
    match item:
        case TextItem():
            _paint_text(painter, item)
        case Line():
            _paint_line(painter, item)
        case Box():
            _paint_box(painter, item)
        case Heart():
            _paint_heart(painter, item)
