"""The one painter of the prep sheet: preview, printer and PDF all come from here."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ...domain.readiness import Rubric
from ...reports.sheet_content import SheetContent
from ..kit.fonts import load_fonts
from .back import back_pages
from .front_body import place_questions, place_spoken
from .front_foot import closing_top, place_closing, place_footer, place_keep
from .front_side import place_side
from .front_top import place_bar, place_chain, place_identity
from .grid import A4, Grid, Paper
from .page import Page

_ABOVE_CLOSING = 0.3


class SheetPainter:
    """A sheet laid out on a paper: `pages` are measured once and painted on any device.

    Needs a QGuiApplication, and no window. The front is one page; the back has one more only for texts that do not
    fit on it.
    """

    def __init__(self, content: SheetContent, paper: Paper = A4) -> None:
        load_fonts()
        self.content, self.paper = content, paper
        self.grid = Grid(paper)
        front = self._front()
        self.pages: tuple[Page, ...] = (front, *back_pages(self.grid, content, front.wholes))

    def paint(self, painter: QPainter, page: int, per_mm: float) -> None:
        """Paint page `page`, from 0, at the painter's origin; `per_mm` is the painter's units in a millimetre."""
        self.pages[page].paint(painter, per_mm)

    def place(self, rubric: Rubric) -> tuple[int, QRectF] | None:
        """The page, from 0, and the rectangle in millimetres where a rubric stands; None when it is not printed."""
        for number, page in enumerate(self.pages):
            if rubric in page.places:
                return number, page.places[rubric]
        return None

    def _front(self) -> Page:
        page, grid, content = Page(), self.grid, self.content
        bottom = closing_top(grid, content.closing) - _ABOVE_CLOSING
        place_chain(page, grid, content)
        place_identity(page, grid, content)
        place_bar(page, grid, content)
        place_spoken(page, grid, content)
        place_questions(page, grid, content.questions, bottom)
        place_side(page, grid, content, bottom)
        place_closing(page, grid, content.closing)
        place_keep(page, grid, content.keep)
        place_footer(page, grid, content.footer, 1)
        return page
