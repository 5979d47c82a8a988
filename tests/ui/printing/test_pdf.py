import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from reseau_desktop.domain.meeting import Research
from reseau_desktop.reports.sheet import SheetInputs, blank_sheet, build_sheet
from reseau_desktop.ui.printing.grid import A4, LETTER
from reseau_desktop.ui.printing.pdf import pdf_bytes, write_pdf
from tests.helpers.prep_sheets import PREPARED, full_inputs

PDFTOTEXT = shutil.which("pdftotext")


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Fonts are measured in every test."""


def _pages(data: bytes) -> int:
    found = re.search(rb"/Count (\d+)", data)
    assert found
    return int(found[1])


def _size(data: bytes) -> tuple[float, float]:
    """Width and height of the first page in millimetres."""
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\s*\]", data)
    assert found
    return float(found[1]) * 25.4 / 72, float(found[2]) * 25.4 / 72


def test_the_sheet_is_two_pages_of_its_paper() -> None:
    for paper in (A4, LETTER):
        data = pdf_bytes(build_sheet(full_inputs(), "fr"), paper)
        assert data.startswith(b"%PDF-")
        assert _pages(data) == 2
        assert _size(data) == pytest.approx((paper.width, paper.height), abs=0.4)
    assert _pages(pdf_bytes(blank_sheet("en"))) == 2


def test_the_title_and_the_fonts_are_in_the_file() -> None:
    data = pdf_bytes(build_sheet(full_inputs(), "fr"))
    assert "Fiche de préparation\u00a0: Jeanne Tournelac".encode("utf-16-be") in data
    assert data.count(b"/FontFile2") == 3
    assert set(re.findall(rb"/FontName /[A-Z]*\+?(\S+)", data)) == {
        b"Inter-Regular",
        b"Inter-Medium",
        b"Inter-SemiBold",
    }


def test_a_very_long_text_adds_pages_and_loses_nothing() -> None:
    long = " ".join(f"mot{place}" for place in range(4000))
    inputs = full_inputs(replace(PREPARED, person=Research(long, "site")))
    data = pdf_bytes(build_sheet(inputs, "fr"))
    assert 3 < _pages(data) < 12


@pytest.mark.skipif(PDFTOTEXT is None, reason="pdftotext is not installed")
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_text_can_be_searched(tmp_path: Path, paper: str) -> None:
    assert PDFTOTEXT
    file = tmp_path / "sheet.pdf"
    long = " ".join(f"mot{place}" for place in range(4000))
    write_pdf(build_sheet(full_inputs(replace(PREPARED, person=Research(long, "site"))), "fr"), file, paper)
    done = subprocess.run([PDFTOTEXT, "-layout", str(file), "-"], capture_output=True, check=True)
    text = re.sub(r"[\s\u00a0\u202f]+", " ", done.stdout.decode())
    # The typeface has one drawing for two apostrophes, and Qt names it by the first of them.
    text = text.replace("\u02bc", "’")
    for said in (
        "Jeanne Tournelac",
        "De la part d’Odile Marceau",
        "vendredi 6 mars 2026",
        "Par quel chemin",
        "recto",
    ):
        assert said in text
    assert {f"mot{place}" for place in range(4000)} <= set(text.split())


def test_the_file_is_its_owners_and_whole(tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    write_pdf(blank_sheet("fr"), file)
    write_pdf(blank_sheet("fr"), file)
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.pdf"]
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_not_there_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_pdf(blank_sheet("fr"), tmp_path / "none" / "sheet.pdf")
    (tmp_path / "taken.pdf").mkdir()
    with pytest.raises(OSError, match="taken"):
        write_pdf(blank_sheet("fr"), tmp_path / "taken.pdf")
    assert [one.name for one in tmp_path.iterdir()] == ["taken.pdf"]
    with pytest.raises(KeyError):
        write_pdf(blank_sheet("fr"), tmp_path / "sheet.pdf", "A3")


_ALONE = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from reseau_desktop.reports.sheet import blank_sheet
from reseau_desktop.ui.printing.pdf import write_pdf
write_pdf(blank_sheet("fr"), Path(sys.argv[1]))
print("PySide6.QtPrintSupport" in sys.modules)
"""


def test_neither_window_nor_printer_is_needed(tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    done = subprocess.run([sys.executable, "-c", _ALONE, str(file)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False"]
    assert _pages(file.read_bytes()) == 2


def test_a_sheet_is_quick_to_write() -> None:
    inputs = full_inputs()
    pdf_bytes(build_sheet(inputs, "fr"))
    start = time.process_time()
    for _ in range(10):
        pdf_bytes(build_sheet(inputs, "fr"))
    assert (time.process_time() - start) / 10 < 0.1


def test_a_contact_without_anything_prints() -> None:
    assert _pages(pdf_bytes(build_sheet(SheetInputs("?"), "en"), LETTER)) == 2
