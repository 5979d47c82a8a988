"""The left column of the front: what I say first, my questions; and my presentation beside."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ...domain.readiness import Rubric
from ...reports.sheet_content import QuestionLine, Questions, SheetContent, TextBlock
from .grid import BLUE, GREY, SIDE_WIDTH, Grid
from .page import RIGHT, Page
from .text import Style, advance, fit, medium, strong

_TEXT = 6.3  # from the top of a heading to its text
_SPOKEN_HEIGHT = 20.2
_FIRST = 6.6  # from the heading of the questions to the first one
_TWO_LINES = 16.5  # under this height a question has one line to write on
_LEAST = 9.8  # under this, the last questions stand overleaf
_PITCH = 6.8  # between two lines to write on
_USUAL = 10.6  # from the top of a question to its first line
_INDENT = 6.0
_WRITTEN = 4.6  # from the top of an empty question to the line it is written on
_WRITTEN_LINES = 3


def place_spoken(page: Page, grid: Grid, content: SheetContent) -> None:
    """What I say first, and my presentation in the side column."""
    y = grid.opening
    page.head(grid.left, y, grid.main_width, content.opening.title, content.opening.aside)
    page.head(grid.side, y, SIDE_WIDTH, content.pitch.title)
    if content.opening.hint:
        page.fitted(
            grid.left, y + 6.2, grid.main_width, content.opening.hint, Style(7.5, colour=GREY), height=4, most=1
        )
    _spoken(page, grid.left, y, grid.main_width, content.opening, pt=9.5)
    _spoken(page, grid.side, y, SIDE_WIDTH, content.pitch, pt=8.5)
    page.mark(Rubric.OPENING, QRectF(grid.left, y, grid.main_width, 27))
    page.mark(Rubric.PITCH, QRectF(grid.side, y, SIDE_WIDTH, 27))


def _spoken(page: Page, x: float, y: float, width: float, block: TextBlock, *, pt: float) -> None:
    if block.text:
        page.fitted(x, y + _TEXT, width, block.text, Style(pt), height=_SPOKEN_HEIGHT, whole=block.title)
        return
    for place in range(_WRITTEN_LINES):
        page.line(x, y + 13.4 + place * 6, x + width, y + 13.4 + place * 6)


def place_questions(page: Page, grid: Grid, asked: Questions, bottom: float) -> None:
    """The questions down to `bottom`, each with as much room as there is for all; the rest stands overleaf."""
    x, y, width = grid.left, grid.questions, grid.main_width
    page.head(x, y, width, asked.title, asked.aside, side_room=width * 0.45)
    after = x + min(advance(asked.title, strong(9.5)), width * 0.4) + 5.5
    page.heart(after, y + 0.9, 2.6)
    page.fitted(after + 3.6, y + 0.3, width * 0.35, asked.legend, Style(7.5, colour=GREY), height=4, most=1)
    room = bottom - y - _FIRST
    most = max(1, int(room / _LEAST))
    shown = asked.lines[:most]
    height = room / max(1, len(shown))
    complete = [
        _place_question(page, QRectF(x, y + _FIRST + place * height, width, height), one)
        for place, one in enumerate(shown)
    ]
    for place, one in enumerate(asked.lines):
        if place >= len(complete) or not complete[place]:
            page.remember(asked.title, f"{one.number}. {one.text} ({one.minutes})")
    page.mark(Rubric.QUESTIONS, QRectF(x, y, width, bottom - y))


def _place_question(page: Page, place: QRectF, one: QuestionLine) -> bool:
    """Place one question with its lines to write on; whether its text stands there in full."""
    x, y, width = place.x(), place.y(), place.width()
    rules = _rules(place.height())
    page.fitted(x, y, _INDENT - 0.5, one.number, strong(10, BLUE), height=5, most=1)
    page.fitted(x + width - 14, y, 14, one.minutes, Style(8, colour=GREY), height=4, most=1, align=RIGHT)
    if one.involving:
        page.heart(x + width - 15.6, y + 0.5, 3)
    if not one.text:
        page.line(x + _INDENT, y + _WRITTEN, x + width - 15, y + _WRITTEN)
        rules = _evenly(rules)
    for below in rules:
        page.rule(x + _INDENT, y + below, x + width)
    if not one.text:
        return True
    room = max(4.4, rules[0] - (4.4 if len(rules) == 1 else 1.8))
    laid = fit(one.text, width - 22, medium(9.5), room)
    return page.place(x + _INDENT, y, width - 22, laid).complete


def _rules(height: float) -> list[float]:
    """How far below the top of a question its lines to write on are: as many as its height takes, one at least."""
    if height < _TWO_LINES:
        return [min(_USUAL, height - 1.2)]
    first = min(_USUAL, height - 1.2 - _PITCH)
    count = int((height - 1.2 - first) / _PITCH + 1e-6) + 1
    return [first + place * _PITCH for place in range(count)]


def _evenly(rules: list[float]) -> list[float]:
    """The lines under an empty question, when room is short: as far apart as from the one it is written on."""
    if rules[0] >= _USUAL:
        return rules
    step = (rules[-1] - _WRITTEN) / len(rules)
    return [_WRITTEN + place * step for place in range(1, len(rules) + 1)]
