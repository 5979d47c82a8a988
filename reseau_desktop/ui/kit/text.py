"""Labels for words: always plain text, never cut without a way to read the rest."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from reseau_desktop.ui.kit.fonts import REGULAR, SEMIBOLD
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Type

_WIDEST = 560
_LEAST = 60
_UNBROKEN = 1_000_000
_LEAST_ELIDED = 48


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


def text_height(layout: QTextLayout) -> int:
    """Return the height in pixels of the lines of ``layout``, rounded up."""
    return ceil(sum(layout.lineAt(i).height() for i in range(layout.lineCount())))


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
        self._heights: dict[int, int] = {}
        self._natural = -1
        self.setText(text)
        on_theme(self._restyle)

    def setText(self, text: str) -> None:
        self._forget_sizes()
        super().setText(text)

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
        if self._native:
            return super().heightForWidth(width)
        return self._height(width) if self._wrap else -1

    def sizeHint(self) -> QSize:
        if self._native:
            return super().sizeHint()
        natural = self._natural_width()
        width = min(natural, theme().px(_WIDEST)) if self._wrap else natural
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        if self._native:
            return super().minimumSizeHint()
        if not (self._wrap or self._elide):
            return self.sizeHint()
        least = theme().px(_LEAST if self._wrap else _LEAST_ELIDED)
        return QSize(min(self._natural_width(), least), ceil(self._metrics().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self.setToolTip(plain_tip(self.text()) if self._natural_width() > self.width() else "")

    def paintEvent(self, event: object) -> None:
        if self._native:
            super().paintEvent(event)  # type: ignore[arg-type]
            return
        painter = QPainter(self)
        painter.setPen(theme().colour(self.colour() if self.isEnabled() else "ctl"))
        text = self.text()
        if self._elide:
            text = self._metrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        horizontal = Qt.AlignmentFlag(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        layout = lay_out(text, self._font(), max(self.width(), self._least_line()), horizontal)
        layout.draw(painter, QPointF(0, max(0, (self.height() - text_height(layout)) // 2)))
        painter.end()

    def _least_line(self) -> int:
        return 0 if self._wrap or self._elide else self._natural_width()

    def _font(self) -> QFont:
        return theme().font(self._role.size, self._role.weight)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._font())

    def _height(self, width: int) -> int:
        if width not in self._heights:  # a layout asks for the same few widths again and again
            layout = lay_out(self.text(), self._font(), width)
            self._heights[width] = max(ceil(self._metrics().height()), text_height(layout))
        return self._heights[width]

    def _natural_width(self) -> int:
        if self._natural < 0:
            layout = lay_out(self.text(), self._font(), _UNBROKEN)
            widths = (layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount()))
            self._natural = ceil(max(widths, default=0.0))
        return self._natural

    def _forget_sizes(self) -> None:
        self._heights.clear()
        self._natural = -1

    def _restyle(self) -> None:
        self._forget_sizes()
        if self._native:
            self.setFont(self._font())
            palette = QPalette(self.palette())
            for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
                palette.setColor(group, QPalette.ColorRole.WindowText, theme().colour(self.colour()))
            self.setPalette(palette)
        self.updateGeometry()
        self.update()


def plain_tip(text: str) -> str:
    """Return ``text`` so that a tooltip shows it as it is: Qt takes what looks like HTML for HTML."""
    return f"<qt>{escape(text)}</qt>" if "<" in text else text


def no_mnemonic(text: str) -> str:
    """Return ``text`` so that a button or menu shows each ``&`` of it as a plain sign."""
    return text.replace("&", "&&")


def text_width(text: str, size: int, weight: QFont.Weight = REGULAR) -> int:
    """Return the width in pixels of one line of ``text`` at ``size`` (at 100 %), scaled, rounded up."""
    layout = lay_out(text, theme().font(size, weight), _UNBROKEN)
    return ceil(layout.lineAt(0).naturalTextWidth())


def line_height(size: int) -> int:
    """Return the height in pixels of a line at ``size`` (at 100 %), scaled, rounded up."""
    return ceil(QFontMetricsF(theme().font(size)).height())
