"""The cells of the calendar: where each item of a day stands, and how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout

from ..kit.fonts import REGULAR, SEMIBOLD
from ..kit.icons import draw_icon
from ..kit.painting import draw_box, draw_text, draw_wrapped
from ..kit.text import lay_out, text_height
from ..kit.theme import theme
from ..kit.tokens import Radius, Type
from .entries import DONE_ICON, Day, Entry

HEAD, ITEM, STEP, EDGE, LINE = 32, 22, 25, 5, 17
LEAST_HEIGHT = HEAD + 2 * STEP + 4
MOST_WHOLE = 20  # entries of one day with their whole reasons
_ICON = 14
_NARROW = 62

# Ink, ground (empty for none) and weight of an item by its tone.
_TONES = {
    "meeting": ("accent", "tint", SEMIBOLD),
    "plain": ("text", "fill", REGULAR),
    "quiet": ("sub", "fill", REGULAR),
    "late": ("warn", "warn_bg", REGULAR),
    "done": ("sub", "", REGULAR),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands in its cell; without an entry, `more` items find no room."""

    rect: QRectF
    entry: Entry | None = None
    more: int = 0


def places(cell: QRectF, day: Day, *, full: bool) -> list[Place]:
    """The places of the entries of `day` in `cell`; `full` gives each the height of its whole reason."""
    px = theme().px
    left, wide = cell.x() + EDGE, cell.width() - 2 * EDGE
    top = cell.y() + px(HEAD) + (px(LINE) + 2 if day.holiday else 0)
    if full:
        found = []
        for entry in day.entries[:MOST_WHOLE]:
            tall = _full_height(entry, wide)
            found.append(Place(QRectF(left, top, wide, tall), entry))
            top += tall + 6
        if len(day.entries) > MOST_WHOLE:
            found.append(Place(QRectF(left, top, wide, px(ITEM)), None, len(day.entries) - MOST_WHOLE))
        return found
    room = int((cell.bottom() - top) // px(STEP))
    shown = len(day.entries) if len(day.entries) <= room else max(0, room - 1)
    found = [
        Place(QRectF(left, top + n * px(STEP), wide, px(ITEM)), entry) for n, entry in enumerate(day.entries[:shown])
    ]
    if shown < len(day.entries):
        rect = QRectF(left, top + shown * px(STEP), wide, px(ITEM))
        found.append(Place(rect, None, len(day.entries) - shown))
    return found


def full_height(day: Day, width: float) -> int:
    """The height that a cell of that width needs to show every reason of the day."""
    found = places(QRectF(0, 0, width, 0), day, full=True)
    return ceil(found[-1].rect.bottom() if found else theme().px(HEAD)) + 8


def draw_cell(painter: QPainter, cell: QRectF, day: Day, number: str, *, full: bool, more: str, public: str) -> None:
    """Draw a day: ground, lines, number, holiday and items; `more` says "+%1 more", `public` "public holiday"."""
    off = day.off
    painter.fillRect(cell, theme().colour("fill" if off else "surface"))
    painter.fillRect(QRectF(cell.x(), cell.y(), cell.width(), 1), theme().colour("line"))
    painter.fillRect(QRectF(cell.x(), cell.y(), 1, cell.height()), theme().colour("line"))
    _draw_number(painter, cell, day, number)
    if day.holiday:
        _draw_holiday(painter, cell, day, public)
    for place in places(cell, day, full=full):
        if place.entry is None:
            rect = place.rect.adjusted(4, 0, 0, 0)
            text = more if rect.width() >= theme().px(_NARROW) else "+%1"
            draw_text(painter, rect, text.replace("%1", str(place.more)), Type.CAPTION, colour="sub")
        else:
            draw_item(painter, place.rect, place.entry, full=full, off=off)


def draw_item(painter: QPainter, rect: QRectF, entry: Entry, *, full: bool = False, off: bool = False) -> None:
    """Draw one item; on a day off its ground is that of a free day, so that it still stands out."""
    ink, ground, weight = _TONES[entry.tone]
    if ground:
        draw_box(painter, rect, Radius.ITEM, "surface" if off and ground == "fill" else ground)
    if entry.tone == "meeting":
        draw_box(painter, QRectF(rect.x(), rect.y(), 3, rect.height()), 1.5, "accent")
    side = theme().px(_ICON)
    head = QRectF(rect.x(), rect.y(), rect.width(), theme().px(ITEM))
    name, colour = (DONE_ICON, "ok") if entry.tone == "done" else (entry.icon, ink)
    narrow = rect.width() < theme().px(_NARROW)
    at = rect.x() + ((rect.width() - side) / 2 if narrow else 6)
    draw_icon(painter, name, QRectF(round(at), round(head.y() + (head.height() - side) / 2), side, side), colour)
    if narrow:
        return
    text = head.adjusted(6 + side + theme().px(5), 0, -3, 0)
    draw_text(painter, text, _fitting(entry, text.width(), weight), Type.CAPTION, weight, colour=ink)
    if full and entry.why:
        painter.setPen(theme().colour("sub" if entry.tone == "done" else ink if entry.tone == "late" else "text"))
        _reason(entry, rect.width()).draw(painter, QPointF(rect.x() + 8, head.bottom()))


def _fitting(entry: Entry, width: float, weight: QFont.Weight) -> str:
    """The longest form of an entry that fits, else the shortest."""
    metrics = QFontMetricsF(theme().font(Type.CAPTION, weight))
    return next((one for one in entry.forms if metrics.horizontalAdvance(one) <= width), entry.forms[-1])


def _full_height(entry: Entry, width: float) -> int:
    head = theme().px(ITEM)
    if not entry.why or width < theme().px(_NARROW):
        return head
    return head + text_height(_reason(entry, width)) + 6


def _reason(entry: Entry, width: float) -> QTextLayout:
    return lay_out(entry.why, theme().font(Type.CAPTION), width - 14)


def _draw_number(painter: QPainter, cell: QRectF, day: Day, number: str) -> None:
    px = theme().px
    if day.today:
        disc = QRectF(cell.x() + 6, cell.y() + 5, px(24), px(24))
        draw_box(painter, disc, disc.height() / 2, "accent")
        digits = QLocale().toString(day.date.day)
        align = Qt.AlignmentFlag.AlignCenter
        draw_text(painter, disc, digits, Type.DENSE, SEMIBOLD, colour="on_accent", align=align, elide=False)
        return
    strong = day.inside and not day.off
    rect = QRectF(cell.x() + 8, cell.y() + 6, cell.width() - 10, px(20))
    draw_text(painter, rect, number, Type.DENSE, SEMIBOLD if strong else REGULAR, colour="text" if strong else "sub")


def _draw_holiday(painter: QPainter, cell: QRectF, day: Day, public: str) -> None:
    px = theme().px
    rect = QRectF(cell.x() + 8, cell.y() + px(30), cell.width() - 12, px(LINE))
    two = not day.entries and cell.height() > px(30 + 2 * LINE)
    fits = QFontMetricsF(theme().font(Type.CAPTION)).horizontalAdvance(day.holiday) <= rect.width()
    if two and not fits:
        draw_wrapped(painter, rect.adjusted(0, 0, 0, px(LINE)), day.holiday, Type.CAPTION, colour="sub")
        return
    draw_text(painter, rect, day.holiday, Type.CAPTION, colour="sub")
    if two:
        draw_text(painter, rect.translated(0, px(LINE)), public, Type.CAPTION, colour="sub")
