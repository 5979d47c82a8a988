"""Erasing a person at their request, for good; what a restored backup or a replay still knows of them included.

Source: figures.md, Erasure; R107.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import replace

from ..domain.card import Card, CardFacts
from ..domain.contact import Contact
from ..domain.erasure import SALT, Erased, marks
from ..domain.errors import InputError
from ..domain.exchange import Exchange
from ..domain.matching import Identity, identity_of
from ..domain.message import say
from ..domain.veiling import Veil, veil_of
from ..domain.vocabulary import ExchangeKind
from ..formats.vcard.facts import facts_of
from ..reports.wording import word
from ..store.cards import StoredCard
from ..store.erasing import Eraser
from ..store.writing import Writer
from .approaching import open_ledger
from .session import Session

_OWN_WORDS = frozenset(
    {
        "FN", "N", "NICKNAME", "SORT-STRING", "UID", "TEL", "EMAIL", "ADR", "LABEL", "ORG", "URL", "IMPP", "BDAY",
        "ANNIVERSARY", "GEO", "TZ", "REV", "PRODID", "PHOTO", "LOGO", "SOUND", "KEY", "MEMBER", "KIND", "SOURCE",
        "X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME",
    }
)  # fmt: skip
"""Properties that say who the owner of a card is: a namesake keeps his name."""


def forget(session: Session, number: int, language: str) -> None:
    """Erase a person: rows become anonymous, and nothing of the rest stays in the file. It empties the history.

    InputError for an unknown id. MachineError when somebody else's reading keeps the file from being cleaned: then
    the person is gone from the tables, and the same call again finishes the work.
    """
    if not is_erased(session, number):
        erase(session, Exchange(0, ExchangeKind.CONTACT_ERASED, session.today, number), language)
    session.store.scrub()


def is_erased(session: Session, number: int) -> bool:
    """Whether the person with that id was erased already; InputError for an unknown id."""
    return _person(session, number).erased_on is not None


def erase(session: Session, row: Exchange, language: str) -> Veil:
    """Make the person of `row` (a contact_erased) anonymous; returns what hides the name in texts still to come.

    The file itself is not cleaned yet (`Store.scrub`).
    """
    number = row.contact_id or 0
    _person(session, number)
    stored = session.store.card(number)
    versions = [*_versions(stored), *(facts for _, facts in session.store.known().aliases(number))]
    veil = veil_of(versions, word(say("erasure.label"), language))
    salt = str(session.store.settings().get(SALT) or secrets.token_hex(16))
    hashes = [found for one in _identities(session, number, versions) for found in marks(one, salt)]

    def work(writer: Writer, eraser: Eraser) -> None:
        open_ledger(session, writer).add(row)
        eraser.make_anonymous(number, veil.label, row.day)
        for contact, card in eraser.cards_that(veil.finds):
            hidden = _hidden(card, veil)
            eraser.replace_card(contact, hidden, facts_of(hidden.card))
        eraser.rewrite(veil)
        writer.put_setting(SALT, salt)
        eraser.mark(hashes, row.day)

    session.erase(work)
    return veil


def erase_known(session: Session, erased: Erased, language: str) -> int:
    """Erase those whom these marks of another database name, and keep the marks; returns how many people it were."""
    found = [number for number, facts in session.store.known().names() if erased and erased.names(identity_of(facts))]
    keep_marks(session, erased)
    for number in found:
        erase(session, Exchange(0, ExchangeKind.CONTACT_ERASED, session.today, number), language)
    if found:
        session.store.scrub()
    return len(found)


def keep_marks(session: Session, erased: Erased) -> None:
    """Take over the marks and the salt of another database in place of one's own."""
    if not erased:
        return

    def work(writer: Writer) -> None:
        writer.put_setting(SALT, erased.salt)
        for found, kind in erased.hashes.items():
            writer.execute(
                "INSERT INTO erased_mark (hash, kind, erased_on) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                found,
                kind,
                session.today,
            )

    session.keep_house(work)


def _person(session: Session, number: int) -> Contact:
    for one in session.network().contacts:
        if one.id == number:
            return one
    raise InputError("contact.unknown", id=number)


def _versions(stored: StoredCard | None) -> list[CardFacts]:
    """What the card says now, and what it said when it was last imported."""
    if stored is None:
        return []
    return [facts_of(card) for card in (stored.card, stored.imported) if card is not None]


def _identities(session: Session, number: int, versions: list[CardFacts]) -> Iterator[Identity]:
    """By what a card of the person is known again; channels that somebody else has too would catch others."""
    emails: set[str] = set()
    phones: set[str] = set()
    for other, facts in session.store.known().names():
        if other != number:
            identity = identity_of(facts)
            emails.update(identity.emails)
            phones.update(identity.phones)
    for one in map(identity_of, versions):
        yield replace(
            one,
            emails=tuple(key for key in one.emails if key not in emails),
            phones=tuple(key for key in one.phones if key not in phones),
        )


def _hidden(stored: StoredCard, veil: Veil) -> StoredCard:
    imported = stored.imported and _without(stored.imported, veil)
    return replace(stored, card=_without(stored.card, veil), imported=imported)


def _without(card: Card, veil: Veil) -> Card:
    return card.with_properties(
        tuple(
            one if one.name in _OWN_WORDS else replace(one, value=veil(one.value), params=_params(one.params, veil))
            for one in card.properties
        )
    )


def _params(params: tuple[tuple[str, str], ...], veil: Veil) -> tuple[tuple[str, str], ...]:
    return tuple((name, veil(value)) for name, value in params)
