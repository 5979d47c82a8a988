import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from reseau_desktop.domain.errors import MachineError
from reseau_desktop.reports.sheet import build_sheet
from reseau_desktop.ui.printing.printer import print_sheet
from tests.helpers.prep_sheets import full_inputs


@pytest.fixture
def printer(qapp: object, tmp_path: Path) -> QPrinter:
    """A printer that prints into a file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    return made


def _pages(printer: QPrinter) -> int:
    found = re.search(rb"/Count (\d+)", Path(printer.outputFileName()).read_bytes())
    assert found
    return int(found[1])


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A5])
def test_both_sides_are_printed_on_any_paper(printer: QPrinter, size: QPageSize.PageSizeId) -> None:
    printer.setPageSize(QPageSize(size))
    print_sheet(build_sheet(full_inputs(), "fr"), printer)
    assert _pages(printer) == 2
    assert printer.docName() == "Fiche de préparation\u00a0: Jeanne Tournelac"


@pytest.mark.parametrize(("first", "last", "count"), [(1, 1, 1), (2, 2, 1), (1, 2, 2), (2, 9, 1), (5, 9, 1)])
def test_only_the_pages_asked_for_are_printed(printer: QPrinter, first: int, last: int, count: int) -> None:
    printer.setFromTo(first, last)
    print_sheet(build_sheet(full_inputs(), "fr"), printer)
    assert _pages(printer) == count


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_start_is_told(printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))
    with pytest.raises(MachineError) as refused:
        print_sheet(build_sheet(full_inputs(), "fr"), printer)
    assert refused.value.message.key == "sheet.print.refused"
