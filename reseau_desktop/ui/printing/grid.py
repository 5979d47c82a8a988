"""The paper and the grid of the prep sheet, in millimetres, and its inks."""

from __future__ import annotations

from dataclasses import dataclass

INK = "#1B2430"
GREY = "#55606E"
RULE = "#9AA5B1"
FINE = "#B4BDC8"
BLUE = "#1F5FA8"
GROUND = "#F5F8FC"
WHITE = "#FFFFFF"

SMALLEST_PT = 7.5  # nothing on paper is smaller
MARGIN = 14.0
SIDE_WIDTH = 54.0
SIDE_GAP = 8.0


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper: its name for people and for Qt, width and height in millimetres."""

    name: str
    width: float
    height: float


A4 = Paper("A4", 210.0, 297.0)
LETTER = Paper("Letter", 215.9, 279.4)
PAPERS = {one.name: one for one in (A4, LETTER)}


@dataclass(frozen=True, slots=True)
class Grid:
    """Where things stand on a paper: what is above the questions hangs from the top, the rest stands on the foot."""

    paper: Paper

    left: float = MARGIN
    chain: float = 9.5
    identity: float = 20.8
    bar: float = 44.6
    opening: float = 58.0
    questions: float = 86.0

    @property
    def right(self) -> float:
        """The right edge of what is printed."""
        return self.paper.width - MARGIN

    @property
    def width(self) -> float:
        """The width of what is printed."""
        return self.right - self.left

    @property
    def main_width(self) -> float:
        """The width of the column of the questions."""
        return self.width - SIDE_WIDTH - SIDE_GAP

    @property
    def side(self) -> float:
        """The left edge of the side column."""
        return self.right - SIDE_WIDTH

    @property
    def foot(self) -> float:
        """The top of the footer."""
        return self.paper.height - 7.8

    @property
    def keep(self) -> float:
        """The top of the three things to keep."""
        return self.paper.height - 36.0

    @property
    def closing_bottom(self) -> float:
        """The bottom of the pale ground of the closing."""
        return self.paper.height - 39.0
