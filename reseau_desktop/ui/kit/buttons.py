"""Push buttons of every kind, drawn by the kit: sized by their text, never cut, focus always visible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reseau_desktop.ui.kit.fonts import REGULAR, SEMIBOLD
from reseau_desktop.ui.kit.icons import draw_icon
from reseau_desktop.ui.kit.painting import draw_box
from reseau_desktop.ui.kit.text import line_height, plain_tip, text_width
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Size, Type

Kind = Literal["primary", "soft", "plain", "quiet", "flat", "warn", "icon", "boxicon", "chip", "chip-on", "segment"]
State = Literal["", "hover", "focus", "pressed", "disabled"]


@dataclass(frozen=True, slots=True)
class Face:
    """Tokens of one state of a button; an empty ground or border is not drawn."""

    ground: str
    border: str
    ink: str


@dataclass(frozen=True, slots=True)
class Look:
    """One kind of button: its faces, padding, weight and the colour of its focus border."""

    rest: Face
    hover: Face
    pressed: Face
    padding: int = 14
    bold: bool = False
    focus: str = "accent"
    icon: str = "sub"


_PLAIN = Look(Face("surface", "line2", "text"), Face("hover", "line2", "text"), Face("tint2", "line2", "text"))
_ICON = Look(Face("", "", "sub"), Face("hover", "", "sub"), Face("tint2", "", "text"), padding=0)
LOOKS: dict[str, Look] = {
    "primary": Look(
        Face("accent", "", "on_accent"),
        Face("accent_hover", "", "on_accent"),
        Face("accent_hover", "", "tint"),
        bold=True,
        focus="text",
        icon="",
    ),
    "soft": Look(
        Face("tint", "", "accent"),
        Face("tint2", "", "accent_hover"),
        Face("tint2", "line2", "accent_hover"),
        bold=True,
        icon="",
    ),
    "plain": _PLAIN,
    "quiet": Look(Face("", "", "sub"), Face("hover", "", "sub"), Face("tint2", "", "text"), padding=8, icon=""),
    "flat": Look(
        Face("", "", "accent"),
        Face("hover", "", "accent"),
        Face("tint2", "", "accent_hover"),
        padding=8,
        bold=True,
        icon="",
    ),
    "warn": Look(Face("", "warn", "warn"), Face("surface", "warn", "warn"), Face("hover", "warn", "warn"), icon=""),
    "icon": _ICON,
    "boxicon": Look(_PLAIN.rest, _PLAIN.hover, _PLAIN.pressed, padding=0),
    "chip": Look(_PLAIN.rest, _PLAIN.hover, _PLAIN.pressed, padding=12),
    "chip-on": Look(
        Face("tint", "tint2", "accent"),
        Face("tint2", "tint2", "accent_hover"),
        Face("tint2", "line2", "accent_hover"),
        padding=12,
        bold=True,
        icon="",
    ),
    "segment": Look(Face("", "", "sub"), Face("hover", "", "sub"), Face("tint2", "", "text"), padding=12),
}
CHECKED = Face("tint", "tint2", "accent")
CHOSEN_SEGMENT = Face("surface", "line2", "text")
DISABLED = Face("fill", "line", "ctl")
_ROUND = ("chip", "chip-on")
_SQUARE = ("icon", "boxicon")


class Button(QPushButton):
    """A button of one of ``LOOKS``. ``&`` before a letter of ``text`` makes a mnemonic, as everywhere in Qt."""

    def __init__(self, text: str = "", kind: Kind = "plain", *, small: bool = False, icon: str = "") -> None:
        super().__init__(text)
        self._kind, self._small, self._icon = kind, small, icon
        self._icon_last = False
        self.forced_state: State = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        on_theme(self._restyle)

    @property
    def kind(self) -> str:
        """The kind of the button, a key of ``LOOKS``."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Make the button one of another kind."""
        self._kind = kind
        self._restyle()

    def set_icon(self, name: str, *, last: bool = False) -> None:
        """Show the icon ``name`` before the words, or after them when ``last``; empty for none."""
        self._icon, self._icon_last = name, last
        self.updateGeometry()
        self.update()

    def icon_name(self) -> str:
        """Return the name of the icon shown, empty for none."""
        return self._icon

    def state(self) -> State:
        """Return the state that is drawn, the strongest first."""
        if self.forced_state:
            return self.forced_state
        if not self.isEnabled():
            return "disabled"
        if self.isDown():
            return "pressed"
        return "hover" if self.underMouse() else ""

    def face(self) -> Face:
        """Return the tokens of the state that is drawn."""
        look, state = LOOKS[self._kind], self.state()
        if state == "disabled":
            return Face("", "", "ctl") if self._kind in ("icon", "segment") else DISABLED
        if state == "pressed":
            return look.pressed
        if self.isChecked():
            return CHOSEN_SEGMENT if self._kind == "segment" else CHECKED
        return look.hover if state == "hover" else look.rest

    def sizeHint(self) -> QSize:
        height = max(self._height(), line_height(self._type()) + 8)
        if self._kind in _SQUARE and not self.text():
            return QSize(height, height)
        words = self._words_width() if self.text() else 0
        return QSize(words + self._icon_room() + 2 * (self._padding() + 1), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        face = self.face()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        radius = self._radius()
        draw_box(painter, rect, radius, face.ground, face.border)
        if self.forced_state == "focus" or self.hasFocus():
            self._paint_focus(painter, rect, radius)
        self._paint_content(painter, face)
        painter.end()

    def _paint_focus(self, painter: QPainter, rect: QRectF, radius: float) -> None:
        draw_box(painter, rect, radius, border=LOOKS[self._kind].focus, width=2)
        if self._kind == "primary":  # the text colour alone is too near the accent: 2.4 and 1.8
            draw_box(painter, rect.adjusted(2, 2, -2, -2), radius - 2, border="on_accent")

    def _paint_content(self, painter: QPainter, face: Face) -> None:
        words = self._words_width() if self.text() else 0
        left = (self.width() - words - self._icon_room()) // 2
        side = self._icon_side()
        if self._icon:
            at = left + words + self._icon_room() - side if self._icon_last else left
            tone = face.ink if self.state() == "disabled" or self.isChecked() else LOOKS[self._kind].icon or face.ink
            draw_icon(painter, self._icon, QRectF(at, (self.height() - side) // 2, side, side), tone)
        if self.text():
            at = left if self._icon_last else left + self._icon_room()
            painter.setFont(theme().font(self._type(), self._weight()))
            painter.setPen(theme().colour(face.ink))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            options = int(Qt.TextFlag.TextHideMnemonic) | int(Qt.TextFlag.TextSingleLine)
            painter.drawText(QRectF(at, 0, self.width() - at, self.height()), int(flags) | options, self.text())

    def _words(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _words_width(self) -> int:
        return text_width(self._words(), self._type(), self._weight())

    def _type(self) -> int:
        return Type.DENSE if self._compact() else Type.BODY

    def _icon_side(self) -> int:
        return theme().px(16 if self._compact() else 18)

    def _icon_room(self) -> int:
        if not self._icon:
            return 0
        return self._icon_side() + (theme().px(9) if self.text() else 0)

    def _compact(self) -> bool:
        return self._small or self._kind in (*_ROUND, "segment")

    def _padding(self) -> int:
        return 11 if self._small and LOOKS[self._kind].padding == 14 else LOOKS[self._kind].padding

    def _height(self) -> int:
        if self._kind == "segment":
            return theme().px(28)
        return theme().px(Size.CONTROL_SMALL if self._compact() else Size.CONTROL)

    def _radius(self) -> float:
        if self._kind in _ROUND:
            return self.height() / 2
        if self._kind == "segment":
            return 6
        return 7 if self._small else 8

    def _weight(self) -> QFont.Weight:
        chosen = self._kind == "segment" and self.isChecked()
        return SEMIBOLD if LOOKS[self._kind].bold or chosen else REGULAR

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def button(
    text: str = "",
    kind: Kind = "plain",
    *,
    small: bool = False,
    icon: str = "",
    tooltip: str = "",
    stretch: bool = False,
    parent: QWidget | None = None,
) -> Button:
    """Return a button. One without words needs ``tooltip``, which is also its accessible name (else ValueError).

    ``stretch`` lets it take the width of its row.
    """
    if not text and not tooltip:
        raise ValueError("a button without words needs a tooltip")
    made = Button(text, kind, small=small, icon=icon)
    if parent is not None:
        made.setParent(parent)
    if tooltip:
        made.setToolTip(plain_tip(tooltip))
        made.setAccessibleDescription(tooltip)
    if not text:
        made.setAccessibleName(tooltip)
    if stretch:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made
