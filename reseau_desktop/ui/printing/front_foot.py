"""The foot of the front: the closing with its names and permissions, promises, three things to keep."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ...domain.readiness import Rubric
from ...reports.sheet_content import Closing, Footer, TextBlock
from .grid import BLUE, GREY, GROUND, INK, WHITE, Grid
from .page import RIGHT, Box, Page
from .text import Laid, Style, advance, fit, spacing, strong

_PHRASES = 6.2  # from the heading to the phrases
_GAP = "   "
_PHRASE_PT = 7.8
_MOST_PHRASE_LINES = 3
_HEIGHT = 47.5  # of the closing with one line of phrases
_ROW = 7.4
_KEPT = 3


def closing_top(grid: Grid, closing: Closing) -> float:
    """Where the pale ground of the closing begins: its foot stands still, long phrases raise its top."""
    return grid.closing_bottom - _HEIGHT - _more(grid, closing)


def place_closing(page: Page, grid: Grid, closing: Closing) -> None:
    """The closing: how to ask, three rows for names with their three boxes, promises both ways (R77 to R80)."""
    top = closing_top(grid, closing)
    left, right, y = grid.left, grid.right, top + 2.5
    page.box(Box(left - 3, top, grid.width + 6, grid.closing_bottom - top, GROUND, radius=1.5))
    page.head(left, y, grid.width, closing.title, closing.aside)
    laid = page.place(left, y + _PHRASES, grid.width, _phrases(grid, closing))
    if not laid.complete:
        page.remember(closing.title, "\n".join(closing.phrases))
    columns = _Columns(grid)
    rows_y = y + 11.4 + _more(grid, closing)
    _place_names(page, columns, closing, rows_y)
    _place_promises(page, left, right, rows_y + 31.4, closing)
    page.mark(Rubric.CLOSING, QRectF(left - 1, top + 1, grid.width + 2, grid.closing_bottom - top - 2))


def _phrases(grid: Grid, closing: Closing) -> Laid:
    text = _GAP.join(closing.phrases)
    if advance(text, Style(7.5)) <= grid.width:
        return fit(text, grid.width, Style(_PHRASE_PT), spacing(_PHRASE_PT), 1)
    height = _MOST_PHRASE_LINES * spacing(7.5)
    return fit(text, grid.width, Style(7.5), height, _MOST_PHRASE_LINES)


def _more(grid: Grid, closing: Closing) -> float:
    laid = _phrases(grid, closing)
    return max(0.0, (laid.lines - 1) * spacing(7.5))


class _Columns:
    """The columns of the rows for names."""

    def __init__(self, grid: Grid) -> None:
        wider = grid.width - 182.0
        self.left = grid.left
        self.name = grid.left + 6
        self.job = grid.left + 52 + wider * 0.4
        self.boxes = tuple(grid.left + offset + wider for offset in (119.0, 138.0, 160.0))
        self.ends = (*(one - 1 for one in self.boxes[1:]), grid.right)


def _place_names(page: Page, columns: _Columns, closing: Closing, y: float) -> None:
    caption = strong(7.5, GREY)
    page.fitted(columns.name, y, columns.job - columns.name - 4, closing.name, caption, height=4, most=1)
    page.fitted(columns.job, y, columns.boxes[0] - columns.job - 5, closing.job, caption, height=4, most=1)
    for label, x, end in zip(closing.permissions, columns.boxes, columns.ends, strict=True):
        page.fitted(x, y, end - x, label, caption, height=4, most=1)
    for place in range(closing.rows):
        line_y = y + 9.6 + place * _ROW
        page.text(columns.left, line_y - 4, 5, str(place + 1), strong(9, BLUE))
        page.line(columns.name, line_y, columns.job - 4, line_y)
        page.line(columns.job, line_y, columns.boxes[0] - 5, line_y)
        for x in columns.boxes:
            page.box(Box(x, line_y - 3.8, 4, 4, WHITE, INK, 0.5, 0.28))


def _place_promises(page: Page, left: float, right: float, y: float, closing: Closing) -> None:
    half = (right - left) / 2
    date = advance(closing.due, Style(8)) + 1.8
    for start, end, label in ((left, left + half - 1, closing.mine), (left + half + 3, right, closing.theirs)):
        wide = min(advance(label, strong(8)), 30) + 2.5
        page.fitted(start, y - 3.4, wide, label, strong(8), height=4, most=1)
        due = end - 12 - date
        page.line(start + wide, y, due - 1, y)
        page.fitted(due, y - 3.4, date, closing.due, Style(8, colour=GREY), height=4, most=1)
        page.line(end - 12, y, end, y)


def place_keep(page: Page, grid: Grid, keep: TextBlock) -> None:
    """Three lines for what is worth keeping: they make the thank-you (R85)."""
    page.head(grid.left, grid.keep, grid.width, keep.title, keep.aside)
    for place in range(_KEPT):
        y = grid.keep + 11.4 + place * 6.5
        page.text(grid.left, y - 4, 5, str(place + 1), strong(9, BLUE))
        page.line(grid.left + 6, y, grid.right, y)


def place_footer(page: Page, grid: Grid, footer: Footer, number: int) -> None:
    """The foot of page `number`."""
    y = grid.foot
    page.tick_box(grid.left, y - 0.1, 2.8, BLUE, 0.3)
    page.fitted(grid.left + 4.6, y - 0.5, 125, footer.todo, strong(8, BLUE), height=4, most=1)
    page.fitted(
        grid.right - 50, y - 0.4, 50, footer.page(number), Style(7.5, colour=GREY), height=4, most=1, align=RIGHT
    )
