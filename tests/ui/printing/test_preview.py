from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from reseau_desktop.domain.readiness import Rubric
from reseau_desktop.reports.sheet import blank_sheet, build_sheet
from reseau_desktop.ui.printing.grid import A4
from reseau_desktop.ui.printing.preview import SheetPreview
from reseau_desktop.ui.printing.sheet_painter import SheetPainter
from tests.helpers.prep_sheets import full_inputs

WIDTH, HEIGHT = 560, 700


def _preview(qtbot: QtBot) -> SheetPreview:
    preview = SheetPreview()
    qtbot.addWidget(preview)
    preview.resize(WIDTH, HEIGHT)
    preview.show()
    return preview


def _ink(image: QImage) -> int:
    """How many of some points of a picture are not white."""
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return sum(image.pixelColor(x, y).lightness() < 200 for x, y in points)


def test_an_empty_preview_has_no_page(qtbot: QtBot) -> None:
    preview = _preview(qtbot)
    assert preview.page_count == 0
    preview.set_rubric(Rubric.WHY)
    assert not preview.grab().isNull()


def test_pages_fill_the_width_and_keep_their_shape(qtbot: QtBot) -> None:
    preview = _preview(qtbot)
    preview.set_content(build_sheet(full_inputs(), "fr"))
    assert preview.page_count == 2
    pages = preview.widget()
    assert pages.width() == preview.viewport().width()
    assert pages.height() > 2 * HEIGHT
    preview.resize(WIDTH // 2, HEIGHT)
    assert pages.width() == preview.viewport().width()
    assert pages.height() < 2 * HEIGHT
    preview.set_content(build_sheet(full_inputs(), "fr"), "Letter")
    assert preview.accessibleDescription().endswith("Jeanne Tournelac")


def test_the_preview_is_the_page_that_is_printed(qtbot: QtBot) -> None:
    content = build_sheet(full_inputs(), "fr")
    preview = _preview(qtbot)
    preview.set_content(content)
    grabbed = preview.widget().grab().toImage()
    width = preview.widget().width() - 28
    page = QImage(width, round(width * A4.height / A4.width), QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    with QPainter(page) as painter:
        SheetPainter(content).paint(painter, 0, width / A4.width)
    same = grabbed.copy(14, 14, page.width(), page.height()).convertToFormat(page.format())
    places = [(x, y) for x in range(5, width - 5, 7) for y in range(5, page.height() - 5, 7)]
    differing = sum(same.pixel(x, y) != page.pixel(x, y) for x, y in places)
    assert _ink(page) > 1000
    assert differing == 0


def test_the_rubric_being_edited_is_outlined_and_brought_into_view(qtbot: QtBot) -> None:
    preview = _preview(qtbot)
    preview.set_content(build_sheet(full_inputs(), "fr"))
    before = preview.widget().grab().toImage()
    preview.set_rubric(Rubric.COMPANY)
    assert preview.widget().grab().toImage() != before
    assert preview.verticalScrollBar().value() > HEIGHT / 3
    preview.set_rubric(Rubric.WHY)
    assert preview.verticalScrollBar().value() < HEIGHT / 2
    preview.set_rubric(None)
    assert preview.widget().grab().toImage() == before


def test_a_change_keeps_the_place_scrolled_to(qtbot: QtBot) -> None:
    preview = _preview(qtbot)
    preview.set_content(blank_sheet("fr"))
    preview.show_page(1)
    place = preview.verticalScrollBar().value()
    assert place > HEIGHT
    preview.set_content(blank_sheet("en"))
    assert preview.verticalScrollBar().value() == place
    preview.show_page(0)
    assert preview.verticalScrollBar().value() == 0


def test_zoom_holds_until_it_is_given_back(qtbot: QtBot) -> None:
    preview = _preview(qtbot)
    preview.set_content(blank_sheet("fr"))
    fitted = preview.widget().width()
    preview.set_zoom(2.0)
    wide = preview.widget().width()
    assert wide > 1.5 * fitted
    preview.resize(WIDTH + 100, HEIGHT)
    assert preview.widget().width() == wide
    preview.set_zoom(None)
    assert preview.widget().width() == preview.viewport().width()


def test_the_paper_is_white_on_its_ground(qtbot: QtBot) -> None:
    preview = _preview(qtbot)
    preview.set_content(blank_sheet("fr"))
    corner = preview.widget().mapTo(preview, QPoint(18, 18))
    assert preview.grab().toImage().pixelColor(corner).name() == "#ffffff"
    assert QRectF(preview.rect()).contains(QRectF(preview.viewport().geometry()))
