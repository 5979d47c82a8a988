"""A prep sheet as a PDF file. Needs no window: a QGuiApplication is enough, so the command line can write it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from ...reports.sheet_content import SheetContent
from .grid import A4, PAPERS, Paper
from .sheet_painter import SheetPainter

_RESOLUTION = 1200  # dots in an inch
_MM_PER_INCH = 25.4
_CREATOR = "Réseau"


def pdf_bytes(content: SheetContent, paper: Paper = A4) -> bytes:
    """The sheet as a PDF of two pages (more when its texts are very long), with its title and its fonts in it."""
    painter = SheetPainter(content, paper)
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(paper.width, paper.height), QPageSize.Unit.Millimeter, paper.name))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_RESOLUTION)
    writer.setTitle(content.title)
    writer.setCreator(_CREATOR)
    with QPainter(writer) as target:
        for number in range(len(painter.pages)):
            if number:
                writer.newPage()
            painter.paint(target, number, _RESOLUTION / _MM_PER_INCH)
    buffer.close()
    return bytes(store.data())


def write_pdf(content: SheetContent, path: Path, paper: str = "A4") -> None:
    """Write the sheet to `path`, readable by its owner only, whole or not at all; `paper` is "A4" or "Letter".

    KeyError for another paper, OSError when the file cannot be written.
    """
    data = pdf_bytes(content, PAPERS[paper])
    handle, beside = tempfile.mkstemp(prefix=".sheet-", suffix=".pdf", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
