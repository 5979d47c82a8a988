"""The back of the sheet: research in four blocks, what the front had to shorten, then lines for notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from ...domain.readiness import Rubric
from ...reports.sheet_content import SheetContent, TextBlock
from .front_foot import place_footer
from .grid import GREY, Grid
from .page import RIGHT, Page, Whole
from .text import Style, fit, lay, spacing, strong

_TOP = 23.0
_NEXT_TOP = 14.0  # of a further page
_GAP = 6.0  # between the two columns
_BLOCK = 33.0  # the least height of a row of blocks
_TEXT = 6.6
_SOURCE = 22.4
_TALLEST = 60.0  # of a block of research
_NOTES = 92.0
_NOTES_LEAST = 30.0
_NOTES_STEP = 7.4
_BLANK_LINES = 3
_RUBRICS = (Rubric.PERSON, Rubric.PERSON, Rubric.COMPANY, Rubric.SECTOR)


def back_pages(grid: Grid, content: SheetContent, wholes: Sequence[Whole]) -> list[Page]:
    """The back, and further pages when the texts are longer than it."""
    flow = _Flow(grid, content)
    flow.research()
    verso = content.verso
    for block in verso.further:
        flow.text(block.title, block.text)
    for one in _gathered([*wholes, *flow.pages[0].wholes]):
        flow.text(f"{one.title} ({verso.whole})", one.text)
    flow.notes()
    for number, page in enumerate(flow.pages, start=2):
        place_footer(page, grid, content.footer, number)
    return flow.pages


def _gathered(wholes: Sequence[Whole]) -> list[Whole]:
    """One text a title, in order of appearance."""
    texts: dict[str, list[str]] = {}
    for one in wholes:
        texts.setdefault(one.title, []).append(one.text)
    return [Whole(title, "\n".join(dict.fromkeys(parts))) for title, parts in texts.items()]


class _Flow:
    """Pages being filled from top to bottom."""

    def __init__(self, grid: Grid, content: SheetContent) -> None:
        self.grid, self.content = grid, content
        self.pages = [Page()]
        self.y = _TOP
        self.bottom = grid.foot - 4.0

    @property
    def page(self) -> Page:
        """The page being filled."""
        return self.pages[-1]

    def research(self) -> None:
        """The title and the four blocks, two by two."""
        grid, verso = self.grid, self.content.verso
        page = self.page
        page.fitted(grid.left, 12, grid.width * 0.7, verso.title, strong(14), height=7, most=1)
        page.fitted(grid.right - 50, 13, 50, verso.aside, Style(8, colour=GREY), height=4, most=1, align=RIGHT)
        width = (grid.width - _GAP) / 2
        for first in range(0, len(verso.research), 2):
            tallest = _BLOCK
            for column, block in enumerate(verso.research[first : first + 2]):
                x = grid.left + column * (width + _GAP)
                height = _place_block(page, x, self.y, width, block)
                tallest = max(tallest, height)
                page.mark(_RUBRICS[first + column], QRectF(x, self.y, width, height - 4))
            self.y += tallest
        self.y += 3.0

    def text(self, title: str, text: str) -> None:
        """A titled text over the whole width, carried over to the next page where it must."""
        style = Style(9)
        self._need(8 + 2 * spacing(style.pt))
        self.page.head(self.grid.left, self.y, self.grid.width, title)
        self.y += _TEXT
        rest = text
        while rest:
            room = int((self.bottom - self.y) / spacing(style.pt))
            if room < 1:
                self._turn()
                continue
            laid = lay(rest, self.grid.width, style, room)
            self.y += self.page.place(self.grid.left, self.y, self.grid.width, laid).height
            rest = "" if laid.complete else laid.layout.text()[laid.taken :] + rest[len(laid.layout.text()) :]
        self.y += 4.0

    def notes(self) -> None:
        """Ruled lines in what remains of the last page."""
        grid = self.grid
        top = max(self.y, _NOTES) if len(self.pages) == 1 else self.y
        if self.bottom - top < _NOTES_LEAST:
            return
        self.page.head(grid.left, top, grid.width, self.content.verso.notes)
        y = top + 12.5
        while y < grid.foot - 5.2:
            self.page.rule(grid.left, y, grid.right)
            y += _NOTES_STEP

    def _need(self, height: float) -> None:
        if self.bottom - self.y < height:
            self._turn()

    def _turn(self) -> None:
        self.pages.append(Page())
        self.y = _NEXT_TOP


def _place_block(page: Page, x: float, y: float, width: float, block: TextBlock) -> float:
    """One block of research; returns its height with the gap below."""
    page.head(x, y, width, block.title)
    bottom = _SOURCE
    if block.text:
        laid = fit(block.text, width, Style(9), _TALLEST - _TEXT)
        page.place(x, y + _TEXT, width, laid)
        bottom = max(_SOURCE, _TEXT + laid.height + 1.0)
        if not laid.complete:
            page.remember(block.title, block.text)
    else:
        for place in range(_BLANK_LINES - bool(block.source)):
            page.rule(x, y + 11.5 + place * 6.6, x + width)
    if block.source:
        grey = Style(7.5, colour=GREY)
        height = page.fitted(x, y + bottom, width, block.source, grey, height=2 * spacing(7.5), whole=block.title)
        bottom += height - spacing(7.5)
    return bottom + _BLOCK - _SOURCE
