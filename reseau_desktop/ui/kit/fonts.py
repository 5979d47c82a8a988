"""The bundled typeface, so that windows and printed pages look alike everywhere."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Inter"
REGULAR = QFont.Weight.Normal
MEDIUM = QFont.Weight.Medium
SEMIBOLD = QFont.Weight.DemiBold
FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")


def load_fonts() -> tuple[str, ...]:
    """Make the bundled weights known to Qt, once a process, and return the names of the files that Qt refused.

    An empty result means that the family ``Inter`` has its three weights. Needs a QGuiApplication.
    """
    if {400, 500, 600} <= {QFontDatabase.weight(FAMILY, style) for style in QFontDatabase.styles(FAMILY)}:
        return ()
    folder = files("reseau_desktop.resources") / "fonts"
    return tuple(
        name for name in FILES if QFontDatabase.addApplicationFontFromData((folder / name).read_bytes()) == -1
    )


def make_font(pixels: int, weight: QFont.Weight = REGULAR) -> QFont:
    """Return Inter at ``pixels`` (screen pixels, at least 1) and ``weight``."""
    font = QFont(FAMILY)
    font.setPixelSize(max(1, pixels))
    font.setWeight(weight)
    return font
