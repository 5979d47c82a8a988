"""One family of single-colour icons, tinted by token, sharp at any pixel ratio."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from reseau_desktop.ui.kit.theme import on_theme, theme

STROKE = 1.75
_RATIOS = (1.0, 2.0, 3.0)


@lru_cache(maxsize=256)
def icon_source(name: str) -> str:
    """Return the SVG text of the icon ``name``; FileNotFoundError when there is no such icon."""
    return (files("reseau_desktop.resources") / "icons" / f"{name}.svg").read_text("utf-8")


def icon_names() -> tuple[str, ...]:
    """Return the names of all icons that ship with the program, sorted."""
    folder = files("reseau_desktop.resources") / "icons"
    return tuple(sorted(entry.name[:-4] for entry in folder.iterdir() if entry.name.endswith(".svg")))


def pixmap(name: str, colour: str = "sub", size: int = 18, ratio: float = 1.0, stroke: float = STROKE) -> QPixmap:
    """Return the icon ``name`` in the colour of a token, ``size`` device-independent pixels square."""
    value = theme().tokens.colour(colour)
    key = f"kit/{name}/{value}/{size}/{ratio}/{stroke}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    source = icon_source(name).replace("currentColor", value).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    found = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    found.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, found)
    return found


def icon(name: str, colour: str = "sub", size: int = 18) -> QIcon:
    """Return a QIcon for actions and menus, with a greyed form; make it anew when the theme changes."""
    result = QIcon()
    for ratio in _RATIOS:
        result.addPixmap(pixmap(name, colour, size, ratio))
        result.addPixmap(pixmap(name, "ctl", size, ratio), QIcon.Mode.Disabled)
    return result


def draw_icon(painter: QPainter, name: str, rect: QRectF, colour: str = "sub", stroke: float = STROKE) -> None:
    """Draw the icon ``name`` in the square ``rect``, sharp on the device of ``painter``."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(rect.topLeft(), pixmap(name, colour, round(rect.width()), ratio, stroke))


def app_icon() -> QIcon:
    """Return the mark of the program for windows and task bars."""
    data = (files("reseau_desktop.resources") / "desktop" / "reseau-desktop.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(data))
    result = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        image = QPixmap(side, side)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        result.addPixmap(image)
    return result


class IconLabel(QWidget):
    """An icon beside words; with ``ground`` it sits in a disc of that token. It says nothing to a screen reader
    unless it gets an accessible name, since the word next to it tells the same.
    """

    def __init__(self, name: str, colour: str = "sub", size: int = 18, box: int = 0, ground: str = "") -> None:
        super().__init__()
        self._name, self._colour, self._size, self._ground = name, colour, size, ground
        self._box = max(box, size)
        on_theme(self._restyle)

    def set_icon(self, name: str, colour: str = "", ground: str = "") -> None:
        """Show another icon; an empty ``colour`` or ``ground`` keeps the one before."""
        self._name, self._colour = name, colour or self._colour
        self._ground = ground or self._ground
        self.update()

    def icon_name(self) -> str:
        """Return the name of the icon shown."""
        return self._name

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour(self._ground))
            painter.drawEllipse(self.rect())
        side = theme().px(self._size)
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        draw_icon(painter, self._name, QRectF(round(left), round(top), side, side), self._colour)
        painter.end()

    def _restyle(self) -> None:
        side = theme().px(self._box)
        self.setFixedSize(side, side)
        self.update()
