"""The side column of the front: why, the words, what I give, what to avoid, what matters. It tightens when full."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ...domain.readiness import Rubric
from ...reports.sheet_content import Gifts, SheetContent, Term, Terms, TextBlock
from .grid import GREY, SIDE_WIDTH, Grid
from .page import Page
from .text import Style, advance, fit, spacing, strong

_HEAD = 6.4
_RULE_STEP = 6.4
_MATTERS_LINES = 3
_MOST_LINES = 40  # more than the column holds


@dataclass(frozen=True, slots=True)
class _Setting:
    """One way to set the column: sizes, gaps, how much of each list it takes (None: all of it), rows to write on.

    `rows` are those of the why, the words and the gifts when nothing is prepared; `spare_gift` adds one to gifts.
    """

    pt: float
    gap: float
    stacked: bool
    rows: tuple[int, int, int] = (1, 2, 1)
    why_lines: int | None = None
    terms: int | None = None
    gifts: int | None = None
    gift_lines: int | None = None
    avoid_lines: int | None = None
    spare_gift: bool = False


# From the widest to the tightest; the last one always fits.
_SETTINGS = (
    _Setting(8.5, 2.9, stacked=True, rows=(2, 4, 3), spare_gift=True),
    _Setting(8.5, 2.2, stacked=True, rows=(2, 3, 2)),
    _Setting(8.0, 1.8, stacked=True, rows=(2, 3, 2)),
    _Setting(7.5, 1.8, stacked=False),
    _Setting(7.5, 1.6, stacked=False, why_lines=4, terms=6, gifts=3, gift_lines=1, avoid_lines=3),
    _Setting(7.5, 1.5, stacked=False, why_lines=3, terms=5, gifts=2, gift_lines=1, avoid_lines=3),
    _Setting(7.5, 1.4, stacked=False, why_lines=2, terms=4, gifts=2, gift_lines=1, avoid_lines=2),
)


def place_side(page: Page, grid: Grid, content: SheetContent, bottom: float) -> None:
    """The column from the height of the questions down to `bottom`, in the widest setting that fits."""
    for setting in _SETTINGS:
        trial = Page()
        end = _Column(trial, grid, content, setting).place(bottom)
        if end <= bottom:
            break
    page.items += trial.items
    page.wholes += trial.wholes
    page.places.update(trial.places)


class _Column:
    """The column being filled from its top in one setting."""

    def __init__(self, page: Page, grid: Grid, content: SheetContent, setting: _Setting) -> None:
        self.page, self.content, self.setting = page, content, setting
        self.x, self.y, self.right = grid.side, grid.questions, grid.right

    def place(self, bottom: float) -> float:
        """Fill it; returns where it ends, at least one line of what matters included."""
        self._block(self.content.why, self.setting.why_lines, Rubric.WHY)
        self._terms(self.content.terms)
        self._gifts(self.content.gifts)
        self._block(self.content.avoid, self.setting.avoid_lines, None)
        return self._matters(self.content.matters, bottom)

    def _head(self, title: str) -> None:
        self.page.head(self.x, self.y, SIDE_WIDTH, title)
        self.y += _HEAD

    def _mark(self, rubric: Rubric, top: float) -> None:
        self.page.mark(rubric, QRectF(self.x, top, SIDE_WIDTH, self.y - top))

    def _flow(self, text: str, lines: int | None, whole: str, *, indent: float = 0.0, strong_to: int = 0) -> float:
        width, style = SIDE_WIDTH - indent, Style(self.setting.pt)
        height = (lines or _MOST_LINES) * spacing(self.setting.pt)
        laid = fit(text, width, style, height, lines, strong_to=strong_to)
        if not laid.complete:
            self.page.remember(whole, text)
        return self.page.place(self.x + indent, self.y, width, laid).height

    def _block(self, block: TextBlock, lines: int | None, rubric: Rubric | None) -> None:
        top = self.y
        self._head(block.title)
        if block.text:
            self.y += self._flow(block.text, lines, block.title) + self.setting.gap
        else:
            for _ in range(self.setting.rows[0]):
                self.page.line(self.x, self.y + 5.4, self.right, self.y + 5.4)
                self.y += _RULE_STEP
            self.y += 1.8
        if rubric:
            self._mark(rubric, top)

    def _terms(self, terms: Terms) -> None:
        top = self.y
        self._head(terms.title)
        known = [one for one in terms.terms if one.word]
        shown = known[: self.setting.terms] or terms.terms[: self.setting.rows[1]]
        before = len(self.page.wholes)
        for term in shown:
            self._term(term, terms.title)
        if len(shown) < len(known) or len(self.page.wholes) > before:
            del self.page.wholes[before:]
            self.page.remember(terms.title, "\n".join(one.line for one in terms.terms))
        wide = min(14.0, advance(terms.heard, Style(7.5)) + 1.2)
        self.page.fitted(self.x, self.y, wide, terms.heard, Style(7.5, colour=GREY), height=4, most=1)
        self.page.line(self.x + wide, self.y + 3.4, self.right, self.y + 3.4)
        self.y += 4.7 + self.setting.gap
        self._mark(Rubric.SECTOR, top)

    def _term(self, term: Term, title: str) -> None:
        if not term.word:
            self.page.line(self.x, self.y + 4.6, self.right, self.y + 4.6)
            self.y += 7.0
        elif self.setting.stacked:
            most = 2 * spacing(self.setting.pt)
            style = strong(self.setting.pt)
            self.y += self.page.fitted(self.x, self.y, SIDE_WIDTH, term.word, style, height=most, whole=title)
            most = 3 * spacing(7.5)
            grey = Style(7.5, colour=GREY)
            self.y += self.page.fitted(self.x, self.y, SIDE_WIDTH, term.meaning, grey, height=most, whole=title) + 0.9
        else:
            lines = 1 if self.setting.terms else 3
            self.y += self._flow(term.line, lines, title, strong_to=len(term.word)) + 0.5

    def _gifts(self, gifts: Gifts) -> None:
        top = self.y
        self._head(gifts.title)
        known = [one for one in gifts.gifts if one]
        shown = known[: self.setting.gifts]
        for gift in shown:
            self.page.tick_box(self.x, self.y + 0.4, 2.8)
            self.y += max(3.6, self._flow(gift, self.setting.gift_lines, gifts.title, indent=4.6)) + 1.4
        for gift in known[len(shown) :]:
            self.page.remember(gifts.title, gift)
        empty = int(self.setting.spare_gift) if known else self.setting.rows[2]
        for _ in range(empty):
            self.page.tick_box(self.x, self.y + 1.2, 2.8)
            self.page.line(self.x + 4.6, self.y + 4.2, self.right, self.y + 4.2)
            self.y += 7.4
        self.y += self.setting.gap - 1.4
        self._mark(Rubric.GIFTS, top)

    def _matters(self, block: TextBlock, bottom: float) -> float:
        self._head(block.title)
        if block.text:
            self.y += self._flow(block.text, 3, block.title)
        drawn = 0
        while drawn < _MATTERS_LINES and self.y + 4.8 <= bottom - 0.4:
            self.page.rule(self.x, self.y + 4.8, self.right)
            self.y += _RULE_STEP
            drawn += 1
        return self.y - 1.6 if drawn else self.y + (0.0 if block.text else 4.8)
