"""How the window was left to look: read from the settings of this screen, each within its range."""

from __future__ import annotations

from math import isfinite
from typing import Literal

from PySide6.QtCore import QSettings

from .kit import theme
from .kit.theme import MAX_SCALE, MIN_SCALE, Mode

LANGUAGE, MODE, SCALE, PAPER = "look/language", "look/mode", "look/scale", "look/paper"
Paper = Literal["A4", "Letter"]


def language(settings: QSettings) -> str | None:
    """The language chosen, "fr" or "en"; None while none was."""
    found = str(settings.value(LANGUAGE, ""))
    return found if found in {"fr", "en"} else None


def mode(settings: QSettings) -> Mode:
    """Light, dark, or as the system."""
    found = settings.value(MODE)
    if found == "light":
        return "light"
    return "dark" if found == "dark" else "system"


def scale(settings: QSettings) -> float:
    """The size of texts, 1.0 being 100 %, within what the kit can show."""
    try:
        found = float(str(settings.value(SCALE, 1.0)))
    except ValueError:
        return 1.0
    return min(MAX_SCALE, max(MIN_SCALE, found)) if isfinite(found) else 1.0


def paper(settings: QSettings) -> Paper:
    """The paper that sheets are printed on."""
    return "Letter" if settings.value(PAPER) == "Letter" else "A4"


def apply(settings: QSettings) -> None:
    """Set theme and text size as they were left."""
    theme().set_mode(mode(settings))
    theme().set_scale(scale(settings))
