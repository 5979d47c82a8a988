"""Colours, distances and sizes of the look, as plain values.

The two palettes are the light and dark columns of the same table; every pair of text and ground that the kit
uses measures 4.5 or more (see the contrast test).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette: each field is a colour written ``#RRGGBB``."""

    dark: bool
    bg: str
    surface: str
    side: str
    fill: str
    hover: str
    line: str
    line2: str
    ctl: str
    text: str
    sub: str
    accent: str
    on_accent: str
    accent_hover: str
    tint: str
    tint2: str
    warn: str
    warn_bg: str
    warn_line: str
    ok: str
    ok_bg: str
    bad: str
    bad_bg: str
    paper: str = "#FFFFFF"

    def colour(self, name: str) -> str:
        """Return the ``#RRGGBB`` of the token called ``name``; KeyError when there is none."""
        if name not in TOKEN_NAMES:
            raise KeyError(name)
        return str(getattr(self, name))


LIGHT = Tokens(
    dark=False,
    bg="#F6F7F9",
    surface="#FFFFFF",
    side="#EEF1F5",
    fill="#F1F4F7",
    hover="#E4E9EF",
    line="#DDE2E8",
    line2="#C3CBD5",
    ctl="#8793A1",
    text="#1B2430",
    sub="#5A6675",
    accent="#1F5FA8",
    on_accent="#FFFFFF",
    accent_hover="#1A5191",
    tint="#E3EEFB",
    tint2="#C9DEF5",
    warn="#8A5A00",
    warn_bg="#FFF4DC",
    warn_line="#E2B65A",
    ok="#1E6B3C",
    ok_bg="#E2F4E8",
    bad="#A3312B",
    bad_bg="#FCEBE9",
)

DARK = Tokens(
    dark=True,
    bg="#16191E",
    surface="#1F242B",
    side="#1A1E24",
    fill="#272D35",
    hover="#2A313A",
    line="#343B45",
    line2="#4A535F",
    ctl="#7D8997",
    text="#E8ECF1",
    sub="#A3AFBD",
    accent="#7DB4F5",
    on_accent="#10151B",
    accent_hover="#97C4F8",
    tint="#24354B",
    tint2="#31496A",
    warn="#F2C15B",
    warn_bg="#3A301A",
    warn_line="#8C6D2B",
    ok="#7FD29B",
    ok_bg="#1D3526",
    bad="#F09A92",
    bad_bg="#402422",
)

TOKEN_NAMES = frozenset(Tokens.__dataclass_fields__) - {"dark"}


class Space:
    """Distances in pixels; they do not grow with the font, which keeps room for words."""

    XS = 4
    S = 8
    M = 12
    BLOCK = 14
    CARD = 18
    PAGE = 24


class Radius:
    """Corner radii in pixels; a pill takes half its height."""

    ITEM = 5
    SMALL = 6
    FIELD = 8
    CARD = 10


class Size:
    """Heights and widths in pixels at a font scale of 1."""

    SIDEBAR = 216
    PANE = 330
    PANE_WIDE = 384
    CONTROL = 36
    CONTROL_SMALL = 30
    CHIP = 30
    PILL = 20
    SIDE_ITEM = 40
    ROW = 44
    ROW_TWO_LINES = 52
    LABEL_COLUMN = 112


class Type:
    """Font sizes in pixels at a font scale of 1; nothing is smaller than a caption."""

    TITLE = 22
    SECTION = 18
    NAME = 15
    BODY = 14
    DENSE = 13
    CAPTION = 12


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two ``#RRGGBB`` colours, from 1 to 21.

    Source: WCAG 2.2, relative luminance and contrast ratio.
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
