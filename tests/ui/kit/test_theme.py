from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPainter, QPalette, QPdfWriter
from PySide6.QtWidgets import QApplication

from reseau_desktop.ui.kit import theme
from reseau_desktop.ui.kit.fonts import load_fonts, make_font
from reseau_desktop.ui.kit.tokens import DARK, LIGHT


def test_there_is_one_theme():
    assert theme() is theme()


def test_dark_and_light_change_palette_and_tell(look, qtbot):
    with qtbot.waitSignal(look.changed):
        look.set_mode("dark")
    assert look.tokens is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.bg
    look.set_mode("light")
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.bg


def test_system_mode_follows_the_desktop(look):
    look.set_mode("system")
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert look.tokens is (DARK if dark else LIGHT)


def test_sizes_follow_the_scale_within_bounds(look):
    look.set_scale(2.0)
    assert look.px(36) == 72
    assert look.font(14).pixelSize() == 28
    assert QApplication.font().pixelSize() == 28
    look.set_scale(9)
    assert look.scale == 3.0


def test_setting_the_same_again_changes_nothing(look, qtbot):
    with qtbot.assertNotEmitted(look.changed):
        look.set_mode("light")
        look.set_scale(1.0)


def test_the_three_weights_are_loaded_once(qapp):
    assert load_fonts() == ()
    weights = {QFontDatabase.weight("Inter", style) for style in QFontDatabase.styles("Inter")}
    assert {400, 500, 600} <= weights
    count = len(QFontDatabase.styles("Inter"))
    load_fonts()
    assert len(QFontDatabase.styles("Inter")) == count


def test_the_font_goes_into_a_pdf(qapp, tmp_path):
    path = tmp_path / "page.pdf"
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.setFont(make_font(40))
    painter.drawText(200, 200, "Fiche d’Hélène")
    painter.end()
    assert b"Inter" in path.read_bytes()
