"""The top of the front: the chain, who and when, the outline to scale."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ...domain.outline import Part
from ...reports.sheet_content import BarPart, ChainNode, Field, Identity, SheetContent
from .grid import BLUE, GREY, INK, RULE, SMALLEST_PT, WHITE, Grid
from .page import CENTRE, LEFT, RIGHT, Box, Page
from .text import Style, advance, fit, spacing, strong

_CHAIN_LABEL = 25.0  # width kept for "the path"
_CHAIN_END = 13.5  # from the last node to the right edge
_NODE = 1.2  # radius of a node
_MOST_NODES = 8
_NAME_WIDTH = 30.0
_WHEN = 61.0 - 3.0  # width of the place where the appointment stands
_FILLS = {
    Part.OPENING: "#C9DEF5",
    Part.PRESENTATION: "#E3EEFB",
    Part.QUESTIONS: "#F3F6FA",
    Part.CLOSING: "#C9DEF5",
}
_BAR_HEIGHT = 6.4


def place_chain(page: Page, grid: Grid, content: SheetContent) -> None:
    """The way from the user to the person; a chain of more than eight shows its ends, the whole stands overleaf."""
    y = grid.chain
    page.fitted(grid.left, y - 0.2, _CHAIN_LABEL - 2, content.chain_label, strong(7.5, GREY), height=4, most=1)
    nodes = _shown(content.chain)
    first = grid.left + _CHAIN_LABEL
    step = (grid.right - _CHAIN_END - first) / max(1, len(nodes) - 1)
    for place in range(len(nodes) - 1):
        colour = RULE if content.blank else BLUE
        page.line(
            first + place * step + 1.4, y + 1.6, first + (place + 1) * step - 1.4, y + 1.6, colour, thickness=0.35
        )
    short = False
    for place, node in enumerate(nodes):
        last = place == len(nodes) - 1
        outline = BLUE if not content.blank or place == 0 else RULE
        fill = BLUE if last and not content.blank else WHITE
        x = first + place * step
        page.box(Box(x - _NODE, y + 0.4, 2 * _NODE, 2 * _NODE, fill, outline, _NODE, 0.4))
        label = QRectF(x, y, step, 0)
        short = _place_name(page, grid, node, label, first=place == 0) or short
    if short or len(nodes) < len(content.chain):
        page.remember(content.chain_label, " → ".join(one.name for one in content.chain))


def _shown(chain: tuple[ChainNode, ...]) -> tuple[ChainNode, ...]:
    if len(chain) <= _MOST_NODES:
        return chain
    return (*chain[:3], ChainNode("…"), *chain[-(_MOST_NODES - 4) :])


def _place_name(page: Page, grid: Grid, node: ChainNode, at: QRectF, *, first: bool) -> bool:
    """Place the name of a node, which stands at the corner of `at`, as wide as a step; whether it was shortened."""
    x, y, step = at.x(), at.y(), at.width()
    if not node.name:
        page.line(x - 10, y + 8.2, x + 10, y + 8.2)
        return False
    style = strong(7.5) if node.strong else Style(7.5, colour=GREY)
    width = min(_NAME_WIDTH, step - 1.5)
    left = x - _NODE if first else x - width / 2
    if first:
        width = step / 2 if step < _NAME_WIDTH else _NAME_WIDTH / 2
    width = min(width, grid.right + 1.5 - left)
    align = LEFT if first else CENTRE
    room = 2 * spacing(SMALLEST_PT)
    return not page.place(left, y + 3.8, width, fit(node.name, width, style, room, 2, align=align), align).complete


def place_identity(page: Page, grid: Grid, content: SheetContent) -> None:
    """Who the person is at the left, the appointment at the right."""
    bar_x = grid.right - _WHEN - 5
    if content.blank:
        _place_blank_identity(page, grid, content.identity, bar_x)
    else:
        _place_known_identity(page, grid, content.identity, bar_x - grid.left - 3)
    page.line(bar_x, grid.identity + 0.6, bar_x, grid.identity + 21.8, RULE, thickness=0.2)
    for place, one in enumerate(content.appointment):
        _place_appointment(page, bar_x + 5, grid.right, grid.identity + 0.4 + place * 5.5, one, important=place < 2)


def _place_known_identity(page: Page, grid: Grid, who: Identity, width: float) -> None:
    x, y = grid.left, grid.identity
    page.fitted(x, y, width, who.name, strong(20), height=9.2, whole=who.name)
    rows = ((9.2, who.job, Style(10)), (14.1, who.sender, strong(8.5, BLUE)), (18.2, who.axis, Style(8, colour=GREY)))
    for below, text, style in rows:
        if text:
            page.fitted(x, y + below, width, text, style, height=4.6, most=1, whole=who.name)


def _place_blank_identity(page: Page, grid: Grid, who: Identity, bar_x: float) -> None:
    x, y, end = grid.left, grid.identity, bar_x - 5
    for place, one in enumerate(who.fields):
        line_y = y + 3.8 + place * 6
        page.fitted(x, line_y - 3.3, 32, one.label, Style(7.5, colour=GREY), height=4, most=1)
        page.line(x + 33, line_y, end - 26 if place == 2 else end, line_y)
    page.tick_box(end - 23, y + 12.6, 3, INK, 0.28)
    page.fitted(end - 18.4, y + 12.3, 20, who.may_name, Style(7.5, colour=GREY), height=4, most=1)


def _place_appointment(page: Page, x: float, right: float, y: float, one: Field, *, important: bool) -> None:
    page.fitted(x, y, 10.5, one.label, Style(7.5, colour=GREY), height=4, most=1)
    if not one.value:
        page.line(x + 11, y + 4.2, right, y + 4.2)
        return
    style = strong(8.5) if important else Style(8.5)
    page.fitted(x + 11, y - 0.25, right - x - 11, one.value, style, height=4.6, most=1, whole=one.label)


def place_bar(page: Page, grid: Grid, content: SheetContent) -> None:
    """The outline of the meeting to scale, with its hours."""
    x, y, minute = grid.left, grid.bar, grid.width / content.minutes
    for part in content.bar:
        width = part.minutes * minute
        page.box(Box(x, y, width, _BAR_HEIGHT, _FILLS[part.part]))
        _place_label(page, part, x, y, width)
        x += width
    end = grid.left - 1.0
    for tick in content.ticks:
        at = grid.left + tick.minute * minute
        width = advance(tick.label, Style(7.5)) + 0.4
        last = tick.minute == content.minutes
        left = at if tick.minute == 0 else at - (width if last else width / 2)
        page.line(at, y + _BAR_HEIGHT, at, y + _BAR_HEIGHT + 1.2, GREY, thickness=0.2)
        if left >= end + 1.0:
            align = LEFT if tick.minute == 0 else RIGHT if last else CENTRE
            page.text(left, y + 7.8, width, tick.label, Style(7.5, colour=GREY), align=align)
            end = left + width


def _place_label(page: Page, part: BarPart, x: float, y: float, width: float) -> None:
    style = strong(8) if part.part is Part.QUESTIONS else Style(7.5)
    label = next((one for one in part.labels if advance(one, style) <= width - 0.6), "")
    height = spacing(style.pt)
    page.text(x, y + (_BAR_HEIGHT - height) / 2, width, label, style, align=CENTRE)
