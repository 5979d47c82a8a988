import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from reseau_desktop.ui.kit import IconLabel, app_icon, icon, theme
from reseau_desktop.ui.kit.fold import STATE_ICONS
from reseau_desktop.ui.kit.icons import icon_names, icon_source, pixmap
from tests.helpers.source_tree import ROOT

USE = re.compile(
    r"""(?:icon=|leading=|IconLabel\(|draw_icon\(\w+, |set_icon\(|\bicon\(|pixmap\()\s*"([a-z0-9-]+)\""""
)


def named():
    sources = sorted((ROOT / "reseau_desktop" / "ui").rglob("*.py"))
    names = {(path.name, name) for path in sources for name in USE.findall(path.read_text("utf-8"))}
    return sorted(names | {("fold.py", name) for name, _ in STATE_ICONS.values()})


@pytest.mark.parametrize(("module", "name"), named())
def test_every_named_icon_ships(module, name):
    assert name in icon_names()


@pytest.mark.parametrize("name", icon_names())
def test_icons_are_of_one_family(name):
    source = icon_source(name)
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke="currentColor"' in source
    assert 'stroke-width="2"' in source


def test_a_licence_ships_beside_icons_and_fonts():
    assert "ISC" in (ROOT / "resources" / "icons" / "LICENSE.txt").read_text("utf-8")
    assert "Open Font License" in (ROOT / "resources" / "fonts" / "OFL.txt").read_text("utf-8")


def test_an_unknown_icon_is_refused():
    with pytest.raises(FileNotFoundError):
        icon_source("no-such-icon")


def strongest(image):
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return max((image.pixelColor(x, y) for x, y in points), key=QColor.alpha)


def test_icons_take_the_colour_of_their_token(look):
    ink = strongest(pixmap("square", "accent", 48).toImage())
    assert ink.name().upper() == look.tokens.accent
    look.set_mode("dark")
    assert strongest(pixmap("square", "accent", 48).toImage()).name().upper() == look.tokens.accent


def test_icons_are_sharp_on_dense_screens():
    drawn = pixmap("phone", "sub", 18, 2.0)
    assert drawn.size() == QSize(36, 36)
    assert drawn.deviceIndependentSize().toSize() == QSize(18, 18)


def test_menus_get_a_greyed_form():
    made = icon("phone", "text", 18)
    normal = made.pixmap(QSize(18, 18), QIcon.Mode.Normal).toImage()
    assert normal != made.pixmap(QSize(18, 18), QIcon.Mode.Disabled).toImage()


def test_the_mark_of_the_program_has_all_sizes(qapp):
    assert {size.width() for size in app_icon().availableSizes()} >= {16, 32, 48, 256}


def test_an_icon_label_follows_the_scale(qtbot):
    label = IconLabel("repeat-2", "warn", 18, 36, "warn_bg")
    qtbot.addWidget(label)
    assert label.width() == 36
    theme().set_scale(2.0)
    assert label.width() == 72
    label.set_icon("phone")
    assert label.icon_name() == "phone"
