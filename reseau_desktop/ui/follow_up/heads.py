"""The heads of the calendar: names of days above, numbers of weeks at the left."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ..kit.fonts import SEMIBOLD
from ..kit.painting import draw_text
from ..kit.theme import theme
from ..kit.tokens import Type

_NAMES = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat, QLocale.FormatType.NarrowFormat)


class Head(QHeaderView):
    """Names of days or numbers of weeks, in captions without lines."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 (the name Qt gives it)
        area = QRectF(rect)
        if self.orientation() == Qt.Orientation.Horizontal:
            line = area.adjusted(8, 0, -2, 0)
            draw_text(painter, line, _weekday(logicalIndex, line.width()), Type.CAPTION, SEMIBOLD, colour="sub")
            return
        text = self.model().headerData(logicalIndex, self.orientation())
        painter.fillRect(QRectF(area.x(), area.y(), area.width(), 1), theme().colour("line"))
        line = QRectF(area.x(), area.y() + 6, area.width() - 4, theme().px(18))
        draw_text(painter, line, str(text), Type.CAPTION, colour="sub", align=Qt.AlignmentFlag.AlignCenter)


def _weekday(section: int, width: float) -> str:
    """The name of a day, as long as fits; Saturday and Sunday are short in any case."""
    metrics = QFontMetricsF(theme().font(Type.CAPTION, SEMIBOLD))
    forms = [QLocale().standaloneDayName(section + 1, form) for form in _NAMES[section > 4 :]]
    return next((one for one in forms if metrics.horizontalAdvance(one) <= width), forms[-1])
