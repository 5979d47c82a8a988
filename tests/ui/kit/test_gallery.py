"""The galleries at every theme and size: nothing is cut, everything that takes the focus has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from reseau_desktop.ui.kit import Button, Label, Pill
from tests.helpers.gallery import gallery
from tests.helpers.gallery_page import gallery_page
from tests.helpers.shots import settle, shot

GALLERIES = pytest.mark.parametrize("make", [gallery, gallery_page])


@pytest.fixture
def window(make, qtbot):
    made = make()
    qtbot.addWidget(made)
    return made


@GALLERIES
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_picture_is_drawn_in_both_themes(window, mode, tmp_path, look):
    image = QImage(str(shot(window, tmp_path / "gallery.png", mode=mode)))
    assert (image.width(), image.height()) == (1440, 900)
    assert image.pixelColor(5, 450).name().upper() == look.tokens.side


@GALLERIES
def test_the_same_picture_is_drawn_twice(window, tmp_path, look):
    first = shot(window, tmp_path / "one.png").read_bytes()
    look.set_mode("dark")
    look.set_mode("light")
    assert shot(window, tmp_path / "two.png").read_bytes() == first


@GALLERIES
@pytest.mark.parametrize(("scale", "width"), [(1.0, 1440), (1.5, 1440), (2.0, 1440), (2.0, 1100)])
def test_no_words_are_cut(window, look, scale, width):
    look.set_scale(scale)
    window.resize(width, 900)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    settle()
    worded = [w for kind in (Label, Button, Pill) for w in window.findChildren(kind) if w.isVisible()]
    assert len(worded) > 20
    cut = [(w.text(), w.size(), w.minimumSizeHint()) for w in worded if too_small(w) or sticks_out(w)]
    assert cut == []


def too_small(widget):
    least = widget.minimumSizeHint()
    if widget.hasHeightForWidth():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < least.width() or widget.height() < least.height()


def sticks_out(widget):
    return not widget.parentWidget().rect().contains(widget.geometry())


@GALLERIES
def test_what_takes_the_focus_has_a_name(window):
    takers = [w for w in window.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [
        w
        for w in takers
        if not w.accessibleName()
        and not (isinstance(w, QAbstractButton) and w.text())
        and w.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []


@GALLERIES
def test_the_focus_can_be_seen_wherever_it_goes(window):
    window.resize(1440, 1600)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    window.activateWindow()
    settle()
    buttons = [w for w in window.findChildren(QAbstractButton) if w.isVisible() and w.isEnabled()]
    for one in buttons:
        if getattr(one, "forced_state", ""):
            continue
        QApplication.focusWidget() and QApplication.focusWidget().clearFocus()
        before = one.grab().toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if one.hasFocus():
            assert one.grab().toImage() != before, one.text() or one.accessibleName()
