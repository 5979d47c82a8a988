"""Brush strokes shared by the kit and by delegates that draw rows, days and nodes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from reseau_desktop.ui.kit.fonts import REGULAR
from reseau_desktop.ui.kit.theme import theme
from reseau_desktop.ui.kit.tokens import Size, Type

PILL_COLOURS: dict[str, tuple[str, str]] = {
    "neutral": ("sub", "fill"),
    "tint": ("accent", "tint"),
    "late": ("warn", "warn_bg"),
    "done": ("ok", "ok_bg"),
    "refused": ("bad", "bad_bg"),
}
LEVELS = 4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def draw_box(
    painter: QPainter, rect: QRectF, radius: float, ground: str = "", border: str = "", *, width: float = 1
) -> None:
    """Draw a rounded box wholly inside ``rect``; ``ground`` and ``border`` are tokens, empty for none."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme().colour(ground) if ground else Qt.BrushStyle.NoBrush)
    if border:
        painter.setPen(QPen(theme().colour(border), width))
        rect = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = max(0.0, radius - width / 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, radius, radius)


def draw_focus(painter: QPainter, rect: QRectF, radius: float, colour: str = "accent") -> None:
    """Draw the 2 px border of the keyboard focus just inside ``rect``."""
    draw_box(painter, rect, radius, border=colour, width=2)


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    size: int = Type.DENSE,
    weight: QFont.Weight = REGULAR,
    *,
    colour: str = "text",
    align: Qt.AlignmentFlag = _LEFT,
    elide: bool = True,
) -> None:
    """Draw one line of plain text in ``rect``, elided on the right unless ``elide`` is false."""
    painter.setFont(theme().font(size, weight))
    painter.setPen(theme().colour(colour))
    if elide:
        text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align) | int(Qt.TextFlag.TextSingleLine), text)


def draw_wrapped(
    painter: QPainter,
    rect: QRectF,
    text: str,
    size: int = Type.DENSE,
    weight: QFont.Weight = REGULAR,
    *,
    colour: str = "text",
    lines: int = 2,
) -> None:
    """Draw plain text in at most ``lines`` lines, centred in the height of ``rect``; the last one is elided."""
    font = theme().font(size, weight)
    metrics = QFontMetricsF(font)
    shown = wrap_lines(text, metrics, rect.width(), lines)
    painter.setFont(font)
    painter.setPen(theme().colour(colour))
    top = rect.center().y() - len(shown) * metrics.height() / 2
    for index, line in enumerate(shown):
        area = QRectF(rect.x(), top + index * metrics.height(), rect.width(), metrics.height())
        painter.drawText(area, int(_LEFT) | int(Qt.TextFlag.TextSingleLine), line)


def wrap_lines(text: str, metrics: QFontMetricsF, width: float, lines: int) -> list[str]:
    """Return ``text`` as at most ``lines`` lines no wider than ``width``, broken at spaces, the last one elided."""
    words = text.split(" ")
    result: list[str] = []
    while words and len(result) < lines - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        result.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    if words:
        result.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return result


def pill_width(text: str) -> float:
    """Return the width of a pill that says ``text``, in pixels."""
    return QFontMetricsF(theme().font(Type.CAPTION)).horizontalAdvance(text) + 18


def draw_pill(
    painter: QPainter, left: float, top: float, text: str, kind: str = "neutral", *, widest: float = 0
) -> float:
    """Draw a pill of a kind of ``PILL_COLOURS`` and return its width; ``widest`` limits it when above 0."""
    ink, ground = PILL_COLOURS[kind]
    width = pill_width(text)
    if widest > 0:
        width = min(width, widest)
    height = theme().px(Size.PILL)
    rect = QRectF(left, top, width, height)
    draw_box(painter, rect, height / 2, ground)
    inside = rect.adjusted(9, 0, -8, 0)
    draw_text(painter, inside, text, Type.CAPTION, colour=ink)
    return width


def draw_dots(painter: QPainter, left: float, middle: float, level: int, scale: float | None = None) -> float:
    """Draw the four dots of a real link, ``level`` of them filled, and return the width taken."""
    k = theme().scale if scale is None else scale
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius, step = 3.5 * k, 11 * k
    for index in range(LEVELS):
        filled = index < level
        painter.setPen(QPen(theme().colour("accent" if filled else "ctl"), 1.4 * k))
        painter.setBrush(theme().colour("accent") if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(left + radius + 0.7 * k + index * step, middle), radius, radius)
    return step * (LEVELS - 1) + 2 * radius + 1.4 * k


def draw_row_ground(painter: QPainter, rect: QRectF, *, selected: bool, hovered: bool, bar: bool = True) -> None:
    """Draw the ground of a table row or cell: tint with a 3 px bar when selected, hover when pointed at."""
    if selected:
        painter.fillRect(rect, theme().colour("tint"))
        if bar:
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), theme().colour("accent"))
    elif hovered:
        painter.fillRect(rect, theme().colour("hover"))


def draw_avatar(painter: QPainter, rect: QRectF, letters: str, ground: str = "tint") -> None:
    """Draw a disc with initials."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour(ground))
    painter.drawEllipse(rect)
    size = 17 if rect.width() >= 44 * theme().scale else 13
    draw_text(
        painter,
        rect,
        letters,
        size,
        QFont.Weight.DemiBold,
        colour="accent",
        align=Qt.AlignmentFlag.AlignCenter,
        elide=False,
    )


def initials(name: str) -> str:
    """Return one or two capitals for ``name``: its first and last words, or ``?`` when it has no letter."""
    letters = [word[0] for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not letters:
        return "?"
    return (letters[0] + letters[-1] if len(letters) > 1 else letters[0]).upper()
