"""A prep sheet on a printer."""

from __future__ import annotations

from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ...domain.errors import MachineError
from ...reports.sheet_content import SheetContent
from .grid import A4, LETTER, Paper
from .sheet_painter import SheetPainter

_MM_PER_INCH = 25.4


def print_sheet(content: SheetContent, printer: QPrinter) -> None:
    """Print the sheet on the printer's paper, with the range of pages it was asked for.

    A paper other than A4 and Letter takes the nearer of the two grids, made smaller or larger to fit.
    MachineError when the printer does not start.
    """
    printer.setFullPage(True)
    printer.setDocName(content.title)
    size = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    sheet = SheetPainter(content, _nearest(size.width(), size.height()))
    scale = min(size.width() / sheet.paper.width, size.height() / sheet.paper.height)
    painter = QPainter()
    if not painter.begin(printer):
        raise MachineError("sheet.print.refused")
    try:
        for place, number in enumerate(_wanted(printer, len(sheet.pages))):
            if place:
                printer.newPage()
            sheet.paint(painter, number, scale * printer.resolution() / _MM_PER_INCH)
    finally:
        painter.end()


def _nearest(width: float, height: float) -> Paper:
    shape = height / max(1.0, width)
    return min((A4, LETTER), key=lambda one: abs(one.height / one.width - shape))


def _wanted(printer: QPrinter, count: int) -> range:
    if not printer.fromPage():
        return range(count)
    return range(min(count, printer.fromPage()) - 1, min(count, printer.toPage() or count))
