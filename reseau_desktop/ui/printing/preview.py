"""The live preview of a prep sheet: its pages on their ground, the rubric being edited outlined."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ...domain.readiness import Rubric
from ...reports.sheet_content import SheetContent
from .grid import BLUE, PAPERS
from .sheet_painter import SheetPainter

_MARGIN = 14  # pixels around the pages, where their shadow falls
_GAP = 18  # pixels between two pages
_SHADOW = (QColor(27, 36, 48, 10), QColor(27, 36, 48, 14), QColor(27, 36, 48, 20), QColor(27, 36, 48, 28))
_NARROWEST = 120
_AROUND = 2.2  # millimetres between a rubric and its outline
_OUTLINE = 0.55  # millimetres


class SheetPreview(QScrollArea):
    """The pages of a sheet one under the other, as wide as there is room or at a zoom of one's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _Pages()
        self._zoom: float | None = None
        self.setWidget(self._pages)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        self._pages.setAutoFillBackground(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Preview of the sheet"))

    @property
    def page_count(self) -> int:
        """How many pages are shown, 0 before `set_content`."""
        return len(self._pages.sheet.pages) if self._pages.sheet else 0

    def set_content(self, content: SheetContent, paper: str = "A4") -> None:
        """Show this sheet on "A4" or "Letter", at the place scrolled to before."""
        self._pages.show_sheet(SheetPainter(content, PAPERS[paper]))
        self.setAccessibleDescription(content.title)
        self._fit()

    def set_rubric(self, rubric: Rubric | None) -> None:
        """Outline a rubric and bring it into view; None takes the outline away."""
        self._pages.rubric = rubric
        self._pages.update()
        place = self._pages.rubric_rect()
        if place is not None:
            self.ensureVisible(place.center().x(), place.top(), 0, 40)
            self.ensureVisible(
                place.center().x(), min(place.bottom(), place.top() + self.viewport().height() - 40), 0, 0
            )

    def set_zoom(self, zoom: float | None) -> None:
        """Show the pages at `zoom` (1.0: true size by the screen's own figures), None: as wide as there is room."""
        self._zoom = zoom
        self._fit()

    def show_page(self, number: int) -> None:
        """Scroll to page `number`, from 0."""
        self.verticalScrollBar().setValue(round(self._pages.page_rect(number).top()) - _MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width() - 2 * _MARGIN
        if self._zoom is not None and self._pages.sheet:
            room = round(self._zoom * self._pages.sheet.paper.width * self.logicalDpiX() / 25.4)
        self._pages.set_page_width(max(_NARROWEST, room))


class _Pages(QWidget):
    """The pages, each painted once into a picture and kept while nothing changes."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet: SheetPainter | None = None
        self.rubric: Rubric | None = None
        self._width = _NARROWEST
        self._pictures: dict[int, QPixmap] = {}

    def show_sheet(self, sheet: SheetPainter) -> None:
        """Show another sheet."""
        self.sheet = sheet
        self._pictures.clear()
        self._settle()

    def set_page_width(self, width: int) -> None:
        """Give the pages another width, in pixels."""
        if width != self._width:
            self._width = width
            self._pictures.clear()
        self._settle()

    def page_rect(self, number: int) -> QRectF:
        """Where page `number` stands, in pixels."""
        height = self._width * self._shape()
        return QRectF(_MARGIN, _MARGIN + number * (height + _GAP), self._width, height)

    def rubric_rect(self) -> QRect | None:
        """Where the outlined rubric stands, in pixels."""
        found = self.sheet.place(self.rubric) if self.sheet and self.rubric else None
        if found is None:
            return None
        page, place = found
        return self._in_pixels(page, place).toAlignedRect()

    def sizeHint(self) -> QSize:
        count = len(self.sheet.pages) if self.sheet else 0
        last = self.page_rect(max(0, count - 1))
        return QSize(self._width + 2 * _MARGIN, round(last.bottom()) + _MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.sheet is None:
            return
        painter = QPainter(self)
        for number in range(len(self.sheet.pages)):
            rect = self.page_rect(number)
            if rect.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN).intersects(QRectF(event.rect())):
                _paint_shadow(painter, rect)
                painter.drawPixmap(rect.topLeft(), self._picture(number))
        self._paint_outline(painter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._pictures.clear()

    def _settle(self) -> None:
        self.resize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def _shape(self) -> float:
        return self.sheet.paper.height / self.sheet.paper.width if self.sheet else 1.0

    def _in_pixels(self, page: int, place: QRectF) -> QRectF:
        per_mm = self._width / self.sheet.paper.width if self.sheet else 1.0
        wider = place.adjusted(-_AROUND, -_AROUND * 0.7, _AROUND, 0)
        corner = self.page_rect(page).topLeft()
        return QRectF(wider.topLeft() * per_mm + corner, wider.size() * per_mm)

    def _picture(self, number: int) -> QPixmap:
        if number not in self._pictures:
            self._pictures[number] = self._painted(number)
        return self._pictures[number]

    def _painted(self, number: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = self.page_rect(number).size() * ratio
        picture = QPixmap(size.toSize())
        picture.fill(Qt.GlobalColor.white)
        if self.sheet:
            with QPainter(picture) as painter:
                self.sheet.paint(painter, number, self._width * ratio / self.sheet.paper.width)
        picture.setDevicePixelRatio(ratio)
        return picture

    def _paint_outline(self, painter: QPainter) -> None:
        found = self.sheet.place(self.rubric) if self.sheet and self.rubric else None
        if found is None or self.sheet is None:
            return
        per_mm = self._width / self.sheet.paper.width
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(BLUE), max(1.5, _OUTLINE * per_mm)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._in_pixels(*found), 2 * per_mm, 2 * per_mm)


def _paint_shadow(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for spread, colour in zip((4, 3, 2, 1), _SHADOW, strict=True):
        painter.setBrush(colour)
        painter.drawRoundedRect(rect.adjusted(-spread, -spread + 2, spread, spread + 2), 3, 3)
