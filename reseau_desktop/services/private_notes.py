"""What the program knows of people beyond their cards, as properties to send along with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date

from ..domain.campaign import current
from ..domain.card import Card, Property
from ..domain.history import history_of
from ..domain.introduction import Introduction
from ..domain.network import Network
from ..domain.stages import stages
from ..formats.vcard.reasons import RAW_LINE
from ..formats.vcard.text_values import escape

_OURS = "X-RESEAU-"
_INTRODUCER = "introducer"


class PrivateNotes:
    """Stage, circle, permissions and notes of exchanges, as of one day; read once for all contacts."""

    def __init__(self, network: Network, today: date) -> None:
        history = history_of(network, today)
        self._history = history
        self._people = history.contacts
        self._stages = stages(history_of(current(network), today))
        self._given: dict[int, list[Introduction]] = defaultdict(list)
        for one in network.introductions:
            self._given[one.person_id].append(one)

    def of(self, contact: int) -> list[tuple[str, str]]:
        """Names and texts of what is known of that contact, without the prefix of properties."""
        person = self._people[contact]
        found = [("STAGE", self._stages[contact].value)] if contact in self._stages else []
        for name, text in (("CIRCLE", person.circle), ("MATTERS", person.matters)):
            if text:
                found.append((name, str(text)))
        found += [("PERMISSIONS", self._permissions(one)) for one in self._given[contact]]
        for row in self._history.with_contact(contact):
            said = " / ".join(text for text in (row.text, row.reason, *row.learned) if text)
            if said:
                found.append(("NOTE", f"{row.day.isoformat()} {row.kind.value}: {said}"))
        return found

    def introducers(self, contact: int, card: Card) -> list[Property]:
        """Who introduced that contact, but those its card names already: RELATED (RFC 6350, 6.6.6) of the archive."""
        names = dict.fromkeys(self._giver(one) for one in self._given[contact])
        params = (("VALUE", "text"), ("TYPE", "contact"), (f"{_OURS}ROLE", _INTRODUCER))
        known = {one.value for one in card.properties if _is_introducer(one)}
        texts = (escape(name, "4.0") for name in names if name)
        return [Property("RELATED", text, params) for text in texts if text not in known]

    def _permissions(self, one: Introduction) -> str:
        granted = [name for name in ("note", "contact", "use_name") if getattr(one.permissions, name)]
        return f"{one.day.isoformat()} {self._giver(one)}: {', '.join(granted) or '-'}"

    def _giver(self, one: Introduction) -> str:
        giver = self._people.get(one.giver_id) if one.giver_id is not None else None
        if giver is None or giver.erased_on is not None:
            return one.occasion or ""
        return giver.name


def without_private(card: Card) -> Card:
    """The card without the notes that an earlier export of ours added, so that they neither double nor leak."""
    return _without(card, _is_private)


def without_ours(card: Card) -> Card:
    """The card without all that an earlier export of ours added, introducers included."""
    return _without(card, lambda one: _is_private(one) or _is_introducer(one))


def _without(card: Card, unwanted: Callable[[Property], bool]) -> Card:
    if not any(map(unwanted, card.properties)):
        return card
    return card.with_properties(tuple(one for one in card.properties if not unwanted(one)))


def as_properties(notes: list[tuple[str, str]], version: str) -> list[Property]:
    """Names and texts as properties of that version."""
    return [Property(_OURS + name, escape(text, version)) for name, text in notes]


def _is_introducer(one: Property) -> bool:
    return one.name == "RELATED" and (f"{_OURS}ROLE", _INTRODUCER) in one.params


def _is_private(one: Property) -> bool:
    return one.name.startswith(_OURS) and one.name != RAW_LINE
