"""The kinds of phones and e-mail addresses, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ...domain.card import Channel

_KINDS = (
    ("cell", str(QT_TRANSLATE_NOOP("ChannelWords", "Mobile"))),
    ("work", str(QT_TRANSLATE_NOOP("ChannelWords", "Work"))),
    ("home", str(QT_TRANSLATE_NOOP("ChannelWords", "Home"))),
    ("fax", str(QT_TRANSLATE_NOOP("ChannelWords", "Fax"))),
)


def kinds() -> list[tuple[str, str]]:
    """The kinds one chooses between, each with its word."""
    return [(key, QCoreApplication.translate("ChannelWords", text)) for key, text in _KINDS]


def kind_of(one: Channel) -> str:
    """The kind of a channel among those known; "" for none of them."""
    return next((key for key, _ in _KINDS if key in one.types), "")


def kind_words(one: Channel) -> str:
    """The label of a channel: the owner's own, else its kind; "" when neither says anything."""
    return one.label or next((text for key, text in kinds() if key in one.types), "")
