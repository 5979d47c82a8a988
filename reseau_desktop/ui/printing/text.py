"""Text laid out in millimetres: measured once, painted alike on every device."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from ..kit.fonts import FAMILY, MEDIUM, REGULAR, SEMIBOLD
from .grid import INK, SMALLEST_PT

UNITS = 100.0  # of layout in a millimetre
_MM_PER_PT = 25.4 / 72
_ELLIPSIS = "…"
_STEP_PT = 0.5
_CHARS_PER_MM = 4  # no script sets more, not even dots at the smallest size
_LINE_ENDS = re.compile(r"\r\n?|[\n\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_LINE = "\u2028"
_SHORT = 60  # characters of a text worth keeping


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: size in points, weight and ink."""

    pt: float = 9.0
    weight: QFont.Weight = REGULAR
    colour: str = INK

    def sized(self, pt: float) -> Style:
        """The same at another size."""
        return Style(pt, self.weight, self.colour)


@dataclass(frozen=True, slots=True)
class Laid:
    """A text laid out at a size: its lines, its measures in millimetres, and how much of it there was room for."""

    layout: QTextLayout
    style: Style
    lines: int
    width: float
    height: float
    taken: int
    complete: bool


def medium(pt: float) -> Style:
    """Half-strong ink text."""
    return Style(pt, MEDIUM)


def strong(pt: float, colour: str = INK) -> Style:
    """Strong text."""
    return Style(pt, SEMIBOLD, colour)


def spacing(pt: float) -> float:
    """The height of a line of Inter at `pt`, in millimetres."""
    metrics = _metrics(pt, REGULAR)
    return (metrics.ascent() + metrics.descent()) / UNITS


def advance(text: str, style: Style) -> float:
    """The width of a line of text, in millimetres."""
    return _metrics(style.pt, style.weight).horizontalAdvance(text) / UNITS


def lay(text: str, width: float, style: Style, most: int | None = None, *, strong_to: int = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> Laid:  # fmt: skip
    """The text in lines of `width` millimetres, `most` at the most; its first `strong_to` characters are strong.

    Short texts are kept, since one sheet after another has the same headings.
    """
    how = _Manner(most, strong_to, align)
    return (_lay_short if len(text) <= _SHORT else _lay)(text, width, style, how)


@dataclass(frozen=True, slots=True)
class _Manner:
    most: int | None
    strong_to: int
    align: Qt.AlignmentFlag


def _lay(text: str, width: float, style: Style, how: _Manner) -> Laid:
    clean = plain(text)
    limit = len(clean) if how.most is None else int(how.most * width * _CHARS_PER_MM) + 1
    layout = QTextLayout(clean[:limit], _font(style.pt, style.weight))
    option = QTextOption(how.align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if how.strong_to:
        layout.setFormats([_strong_range(how.strong_to)])
    lines, taken, widest = _break(layout, width, style, how.most)
    height = lines * spacing(style.pt)
    return Laid(layout, style, lines, widest, height, taken, taken >= len(clean))


_lay_short = lru_cache(maxsize=512)(_lay)


def fit(text: str, width: float, style: Style, height: float, most: int | None = None, *, strong_to: int = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> Laid:  # fmt: skip
    """The text at the largest size, from the style's down to the smallest of paper, at which it fits in the box.

    When even the smallest does not do, it ends with "…" and is not `complete`.
    """
    pt = style.pt
    while True:
        room = max(1, int((height + 0.05) / spacing(pt)))
        room = min(room, most) if most else room
        laid = lay(text, width, style.sized(pt), room, strong_to=strong_to, align=align)
        if laid.complete:
            return laid
        if pt <= SMALLEST_PT:
            return _elide(laid, text, width, strong_to=strong_to, align=align)
        pt = max(SMALLEST_PT, pt - _STEP_PT)


def plain(text: str) -> str:
    """The text with one kind of line end and without control characters, as it is laid out."""
    return _CONTROLS.sub("", _LINE_ENDS.sub(_LINE, text)).replace("\t", " ").strip()


def _break(layout: QTextLayout, width: float, style: Style, most: int | None) -> tuple[int, int, float]:
    ascent, step = _metrics(style.pt, style.weight).ascent(), spacing(style.pt) * UNITS
    lines, taken, widest = 0, 0, 0.0
    layout.beginLayout()
    while most is None or lines < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width * UNITS)
        line.setPosition(QPointF(0, lines * step + ascent - line.ascent()))
        lines, taken, widest = lines + 1, line.textStart() + line.textLength(), max(widest, line.naturalTextWidth())
    layout.endLayout()
    return lines, taken, widest / UNITS


def _elide(laid: Laid, text: str, width: float, *, strong_to: int, align: Qt.AlignmentFlag) -> Laid:
    style, most = laid.style, laid.lines
    last = laid.layout.lineAt(laid.lines - 1).textStart()
    clean = plain(text)
    rest = clean[last : last + int(width * _CHARS_PER_MM)].replace(_LINE, " ") + _ELLIPSIS
    metrics = _metrics(style.pt, SEMIBOLD if strong_to else style.weight)
    room = width * UNITS
    while True:
        short = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room - 1)
        again = lay(
            clean[:last] + short, width, style, most, strong_to=min(strong_to, last + len(short)), align=align
        )
        if again.complete or room < UNITS:
            return replace(again, taken=last, complete=False)
        room *= 0.95


def _strong_range(length: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = 0, length
    look = QTextCharFormat()
    look.setFontWeight(SEMIBOLD)
    found.format = look
    return found


@lru_cache(maxsize=128)
def _font(pt: float, weight: QFont.Weight) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(round(pt * _MM_PER_PT * UNITS))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=128)
def _metrics(pt: float, weight: QFont.Weight) -> QFontMetricsF:
    return QFontMetricsF(_font(pt, weight))
