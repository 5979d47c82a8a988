"""The one theme of the window: palette, font, style sheet and the scale of every size.

``theme()`` gives it to any widget; it is made and applied at the first call. Widgets that keep sizes or colours
connect a bound method to ``changed`` (see ``on_theme``) instead of reading colours once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from reseau_desktop.ui.kit.fonts import REGULAR, load_fonts, make_font
from reseau_desktop.ui.kit.stylesheet import build_stylesheet
from reseau_desktop.ui.kit.tokens import DARK, LIGHT, Tokens, Type

Mode = Literal["system", "light", "dark"]
MIN_SCALE, MAX_SCALE = 0.8, 3.0

_Role = QPalette.ColorRole
_PALETTE: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (_Role.Window, "bg"),
    (_Role.WindowText, "text"),
    (_Role.Base, "surface"),
    (_Role.AlternateBase, "fill"),
    (_Role.Text, "text"),
    (_Role.Button, "surface"),
    (_Role.ButtonText, "text"),
    (_Role.BrightText, "on_accent"),
    (_Role.PlaceholderText, "sub"),
    (_Role.Highlight, "tint"),
    (_Role.HighlightedText, "text"),
    (_Role.Link, "accent"),
    (_Role.LinkVisited, "accent"),
    (_Role.ToolTipBase, "surface"),
    (_Role.ToolTipText, "text"),
    (_Role.Light, "surface"),
    (_Role.Midlight, "line"),
    (_Role.Mid, "line"),
    (_Role.Dark, "line2"),
    (_Role.Shadow, "line2"),
    (_Role.Accent, "accent"),
)


class Theme(QObject):
    """Applies the look to the application and tells when it changes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode: Mode = "system"
        self._scale = 1.0
        self.tokens: Tokens = LIGHT
        load_fonts()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.apply()

    @property
    def mode(self) -> Mode:
        """The chosen mode: ``system`` follows the desktop."""
        return self._mode

    @property
    def scale(self) -> float:
        """The user's font scale, 1.0 being 100 %."""
        return self._scale

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or hold light or dark."""
        if mode != self._mode:
            self._mode = mode
            self.apply()

    def set_scale(self, scale: float) -> None:
        """Set the font scale, held between 0.8 and 3; all sizes of the kit follow it."""
        scale = min(MAX_SCALE, max(MIN_SCALE, scale))
        if scale != self._scale:
            self._scale = scale
            self.apply()

    def px(self, pixels: float) -> int:
        """Return ``pixels`` (at 100 %) at the user's font scale, rounded."""
        return round(pixels * self._scale)

    def font(self, pixels: int = Type.BODY, weight: QFont.Weight = REGULAR) -> QFont:
        """Return Inter at ``pixels`` (at 100 %), scaled."""
        return make_font(self.px(pixels), weight)

    def colour(self, name: str) -> QColor:
        """Return the colour of the token called ``name``; KeyError when there is none."""
        return QColor(self.tokens.colour(name))

    def apply(self) -> None:
        """Put style, palette, font and style sheet on the application and emit ``changed``."""
        self.tokens = DARK if self._wants_dark() else LIGHT
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("the theme needs a QApplication")
        if app.style().name().lower() != "fusion":
            app.setStyle("Fusion")
        app.setPalette(self._palette())
        app.setFont(self.font())
        app.setStyleSheet(build_stylesheet(self.tokens, self.px))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._mode == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode == "dark"

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _PALETTE:
            palette.setColor(role, self.colour(name))
        for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("ctl"))
        return palette

    def _system_changed(self) -> None:
        if self._mode == "system":
            self.apply()


_made: list[Theme] = []


def theme() -> Theme:
    """Return the theme of the running application, made at the first call. Needs a QApplication."""
    if _made and isValid(_made[0]):
        return _made[0]
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("the theme needs a QApplication")
    _made[:] = [Theme(app)]
    return _made[0]


def on_theme(restyle: Callable[[], None]) -> None:
    """Call the bound method ``restyle`` now and at each change of the theme, until its widget goes."""
    theme().changed.connect(restyle)
    restyle()
