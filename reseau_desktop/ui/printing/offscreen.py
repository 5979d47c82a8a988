"""Pages painted where there is no window: by the command line."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from ...reports.sheet_content import SheetContent
from ..kit.fonts import load_fonts
from .grid import PAPERS
from .pdf import pdf_bytes

_kept: list[QGuiApplication] = []


def sheet_pdf(content: SheetContent, paper: str) -> bytes:
    """The sheet as PDF on "A4" or "Letter"; a graphics application is started when there is none yet."""
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(["reseau-desktop"]))
    load_fonts()
    return pdf_bytes(content, PAPERS[paper])
