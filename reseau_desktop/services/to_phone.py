"""One contact for a phone held before the screen: a QR code of the card, and what of it did not fit."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.errors import InputError
from ..domain.message import Message
from ..formats import qr
from ..formats.vcard.pocket import pocket_card
from .private_notes import without_ours
from .session import Session

QUIET = qr.QUIET


@dataclass(frozen=True, slots=True)
class PhoneCode:
    """The name of the person, the modules of the code (True: dark), what was left out, and the card in it."""

    name: str
    modules: tuple[tuple[bool, ...], ...]
    left_out: tuple[Message, ...]
    card: bytes


def phone_code(session: Session, contact: int) -> PhoneCode:
    """The code of that contact's card; nothing goes along that the program knows beyond the card.

    Raises InputError for an unknown contact, or when even the names are too long for any code.
    """
    stored = session.store.card(contact)
    if stored is None:
        raise InputError("contact.unknown", id=contact)
    pocket = pocket_card(without_ours(stored.card))
    if not pocket.fits:
        raise InputError("pocket.too_long")
    names = dict(session.store.rows("SELECT id, name FROM contact WHERE id = ?", contact))
    return PhoneCode(names.get(contact, ""), qr.modules(pocket.data), pocket.left_out, pocket.data)
