"""Labels for words: always plain text, never cut without a way to read the rest."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reseau_desktop.ui.kit.fonts import REGULAR, SEMIBOLD
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Type

_WIDEST = 560


@dataclass(frozen=True, slots=True)
class TextRole:
    """How a piece of text looks: size in pixels at 100 %, weight and colour token."""

    size: int
    weight: QFont.Weight
    colour: str


ROLES: dict[str, TextRole] = {
    "title": TextRole(Type.TITLE, SEMIBOLD, "text"),
    "section": TextRole(Type.SECTION, SEMIBOLD, "text"),
    "name": TextRole(Type.NAME, SEMIBOLD, "text"),
    "figure": TextRole(Type.TITLE, SEMIBOLD, "text"),
    "body": TextRole(Type.BODY, REGULAR, "text"),
    "bold": TextRole(Type.BODY, SEMIBOLD, "text"),
    "sub": TextRole(Type.BODY, REGULAR, "sub"),
    "dense": TextRole(Type.DENSE, REGULAR, "text"),
    "dense-sub": TextRole(Type.DENSE, REGULAR, "sub"),
    "dense-bold": TextRole(Type.DENSE, SEMIBOLD, "text"),
    "caption": TextRole(Type.CAPTION, REGULAR, "sub"),
    "caption-bold": TextRole(Type.CAPTION, SEMIBOLD, "sub"),
    "brand": TextRole(17, SEMIBOLD, "text"),
}


def lay_out(
    text: str, font: QFont, width: float, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> QTextLayout:
    """Return ``text`` broken into lines of at most ``width`` pixels, inside words when it must be."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
        line = layout.createLine()
    layout.endLayout()
    return layout


class Label(QLabel):
    """A word or a sentence in one of ``ROLES``; text of users is shown as it is, never as HTML.

    ``wrap`` breaks long text into lines (and a word longer than the line too); ``elide`` shortens it with an
    ellipsis and puts the whole text in the tooltip; ``selectable`` lets the user copy it.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        wrap: bool = False,
        elide: bool = False,
        colour: str = "",
        selectable: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role, self._colour, self._wrap, self._elide = ROLES[role], colour, wrap, elide
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            self.setWordWrap(wrap)
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._native = selectable
        self.setText(text)
        on_theme(self._restyle)

    def set_role(self, role: str, colour: str = "") -> None:
        """Show the text in another role of ``ROLES``, with the token ``colour`` in place of its own."""
        self._role, self._colour = ROLES[role], colour
        self._restyle()

    def colour(self) -> str:
        """Return the name of the token the text is drawn in."""
        return self._colour or self._role.colour

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        if not self._wrap or self._native:
            return super().heightForWidth(width)
        return self._height(width)

    def sizeHint(self) -> QSize:
        if not self._wrap or self._native:
            return super().sizeHint()
        width = min(self._natural_width(), theme().px(_WIDEST))
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        if self._elide:
            return QSize(theme().px(48), super().minimumSizeHint().height())
        if not self._wrap or self._native:
            return super().minimumSizeHint()
        return QSize(min(self._natural_width(), theme().px(60)), self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self.setToolTip(self.text() if self._natural_width() > self.width() else "")

    def paintEvent(self, event: object) -> None:
        if self._native or not (self._wrap or self._elide):
            super().paintEvent(event)  # type: ignore[arg-type]
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        if self._elide:
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), int(self.alignment()) | int(Qt.TextFlag.TextSingleLine), text)
        else:
            self._paint_lines(painter)
        painter.end()

    def _paint_lines(self, painter: QPainter) -> None:
        horizontal = Qt.AlignmentFlag(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        layout = lay_out(self.text(), self.font(), self.width(), horizontal)
        height = sum(layout.lineAt(i).height() for i in range(layout.lineCount()))
        layout.draw(painter, QPointF(0, max(0.0, (self.height() - height) / 2)))

    def _height(self, width: int) -> int:
        layout = lay_out(self.text(), self.font(), width)
        lines = (layout.lineAt(i).height() for i in range(layout.lineCount()))
        return max(self.fontMetrics().height(), -int(-sum(lines)))

    def _natural_width(self) -> int:
        metrics = QFontMetricsF(self.font())
        return int(max((metrics.horizontalAdvance(line) for line in self.text().split("\n")), default=0)) + 2

    def _restyle(self) -> None:
        self.setFont(theme().font(self._role.size, self._role.weight))
        palette = QPalette(self.palette())
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.WindowText, theme().colour(self.colour()))
        self.setPalette(palette)
        self.updateGeometry()


def no_mnemonic(text: str) -> str:
    """Return ``text`` so that a button or menu shows each ``&`` of it as a plain sign."""
    return text.replace("&", "&&")


def text_width(widget: QWidget, text: str) -> int:
    """Return the width in pixels that ``text`` takes in the font of ``widget``."""
    return int(QFontMetricsF(widget.font()).horizontalAdvance(text) + 0.999)
