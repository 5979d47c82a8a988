"""What a card says, in the terms of `contacts --json`: the projection of its properties, whatever their dialect."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from urllib.parse import unquote

from reseau_desktop.domain.card import Address, Card, CardFacts, Channel, Property
from reseau_desktop.formats.vcard.binary import is_address
from reseau_desktop.formats.vcard.birthdays import birthday_of
from reseau_desktop.formats.vcard.parameters import Params
from reseau_desktop.formats.vcard.text_values import split_components, split_list, unescape

_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_\Z", re.DOTALL)
_ANDROID_NICKNAME = "vnd.android.cursor.item/nickname"
_SAYS_SOMETHING = (
    "FN N NICKNAME ORG TITLE ROLE EMAIL TEL ADR LABEL URL NOTE BDAY PHOTO LOGO CATEGORIES IMPP ANNIVERSARY "
    "RELATED X-SIP X-AIM X-ICQ X-JABBER X-MSN X-YAHOO X-SKYPE X-SKYPE-USERNAME X-GOOGLE-TALK X-QQ X-GADUGADU "
    "X-TWITTER X-SOCIALPROFILE X-ABRELATEDNAMES X-ABDATE X-ANNIVERSARY X-PHONETIC-FIRST-NAME X-PHONETIC-LAST-NAME "
    "X-MS-IMADDRESS X-MS-TEL SOCIALPROFILE CONTACT-URI CALURI CALADRURI FBURL KEY SOUND GEO AGENT"
)
_TELLING = frozenset(_SAYS_SOMETHING.split())


def facts_of(card: Card) -> CardFacts:
    """The facts of a card; missing texts are None, missing lists empty, texts unescaped and trimmed.

    Of several FN, N, ORG, TITLE, ROLE, NICKNAME and UID the first that is not empty counts; of properties with the
    same ALTID, which say one thing in several ways, the first (RFC 6350, 5.4). Nothing is made from anything else.
    """
    return _Projection(card).facts()


def makes_contact(card: Card) -> bool:
    """Whether a contact can be made of the card: one property that says something of somebody is enough."""
    for one in card.properties:
        if one.name in _TELLING and (one.blob is not None or one.value.strip("; \t\n\\")):
            return True
    return any(_ANDROID_NICKNAME in one.value for one in card.all("X-ANDROID-CUSTOM"))


def is_group(card: Card) -> bool:
    """Whether the card is a group (RFC 6350, 6.1.4, or Apple's form of it), which makes a category of its members."""
    kinds = (card.first("KIND"), card.first("X-ADDRESSBOOKSERVER-KIND"))
    return any(kind is not None and kind.value.strip().lower() == "group" for kind in kinds)


def group_members(card: Card) -> tuple[str, ...]:
    """The members of a group as the UIDs of their cards, as the group writes them."""
    members = (one for one in card.properties if one.name in ("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"))
    return tuple(value for one in members if (value := unescape(one.value, card.version).strip()))


class _Projection:
    """The properties of one card, sorted by name."""

    __slots__ = ("_card", "_labels", "_named", "_version")

    def __init__(self, card: Card) -> None:
        self._card = card
        self._version = card.version
        self._named: dict[str, list[Property]] = {}
        self._labels: dict[str, str] = {}
        seen: set[tuple[str, str]] = set()
        named = self._named
        for one in card.properties:
            name = one.name
            if name == "X-ABLABEL" and one.group:
                self._labels.setdefault(one.group.lower(), _label(unescape(one.value, card.version)))
            elif one.params and _is_alternative(one, seen):
                continue
            elif name in named:
                named[name].append(one)
            else:
                named[name] = [one]

    def facts(self) -> CardFacts:
        """All of them."""
        family, given, additional, prefix, suffix = self._components("N", 5)[:5]
        org, *units = self._components("ORG", 1)
        photo = next((one.blob for one in self._all("PHOTO") if one.blob), None)
        return CardFacts(
            uid=self._text("UID"),
            fn=self._text("FN"),
            family=family or None,
            given=given or None,
            additional=additional or None,
            prefix=prefix or None,
            suffix=suffix or None,
            nickname=self._text("NICKNAME") or self._android_nickname(),
            org=org or None,
            org_units=tuple(unit for unit in units if unit),
            title=self._text("TITLE"),
            role=self._text("ROLE"),
            emails=self._channels("EMAIL", "mailto:"),
            phones=self._channels("TEL", "tel:"),
            urls=tuple(self._texts("URL")),
            categories=tuple(self._categories()),
            addresses=tuple(self._addresses()),
            note="\n".join(self._texts("NOTE")) or None,
            birthday=self._birthday(),
            photo=photo,
            photo_bytes=len(self._card.blobs[photo]) if photo in self._card.blobs else None,
            photo_url=self._photo_url(),
        )

    def _all(self, name: str) -> Sequence[Property]:
        return self._named.get(name, ())

    def _texts(self, name: str) -> list[str]:
        """The values of that name that are not empty, as text."""
        if name not in self._named:
            return []
        texts = [unescape(one.value, self._version).strip() for one in self._named[name]]
        return [text for text in texts if text]

    def _text(self, name: str) -> str | None:
        texts = self._texts(name)
        return texts[0] if texts else None

    def _components(self, name: str, at_least: int) -> list[str]:
        """The components of the first property of that name that has one, filled up with empty ones."""
        for one in self._all(name):
            parts = [part.strip() for part in split_components(one.value, self._version)]
            if any(parts):
                return parts + [""] * (at_least - len(parts))
        return [""] * at_least

    def _channels(self, name: str, scheme: str) -> tuple[Channel, ...]:
        """The values of that name with their types and labels, without their URI scheme."""
        found: list[Channel] = []
        for one in self._all(name):
            text = unescape(one.value, self._version).strip()
            if text[: len(scheme)].lower() == scheme:
                text = unquote(text[len(scheme) :]).strip()
            if text:
                label = self._labels.get(one.group.lower(), "") if one.group else ""
                found.append(Channel(text, _types(one.params), label))
        return tuple(found)

    def _categories(self) -> Iterator[str]:
        for one in self._all("CATEGORIES"):
            for item in split_list(one.value, self._version):
                if text := item.strip():
                    yield text

    def _addresses(self) -> Iterator[Address]:
        for one in self._all("ADR"):
            parts = [part.strip() for part in split_components(one.value, self._version)]
            if any(parts):
                pobox, extended, street, locality, region, postal, country = (parts + [""] * 7)[:7]
                yield Address(street, extended, pobox, locality, region, postal, country)

    def _birthday(self) -> str | None:
        for one in self._all("BDAY"):
            omitted = next(iter(one.param("X-APPLE-OMIT-YEAR")), None)
            if birthday := birthday_of(unescape(one.value, self._version), omitted):
                return birthday
        return None

    def _photo_url(self) -> str | None:
        """The first link to a photo: a URI, or whatever VALUE says to be one; bytes in a data: address are none."""
        for one in self._all("PHOTO"):
            text = unescape(one.value, self._version).strip()
            said = any(kind.lower() in ("uri", "url") for kind in one.param("VALUE"))
            if text and (said or is_address(text)) and text[:5].lower() != "data:":
                return text
        return None

    def _android_nickname(self) -> str | None:
        """A nickname as Android writes it into 2.1 and 3.0 cards."""
        for one in self._all("X-ANDROID-CUSTOM"):
            parts = split_components(one.value, self._version)
            if parts[0] == _ANDROID_NICKNAME and len(parts) > 1 and parts[1].strip():
                return parts[1].strip()
        return None


def _is_alternative(one: Property, seen: set[tuple[str, str]]) -> bool:
    """Whether a property of that name and ALTID was seen before; remembers it."""
    altid = _altid(one.params)
    if altid is None:
        return False
    alike = (one.name, altid) in seen
    seen.add((one.name, altid))
    return alike


@lru_cache(maxsize=1024)
def _altid(params: Params) -> str | None:
    """The ALTID among the parameters of a property."""
    return next((value for key, value in params if key == "ALTID"), None)


def _label(text: str) -> str:
    """A label of the owner, freed of Apple's marks for built-in ones."""
    match = _APPLE_LABEL.match(text.strip())
    return match[1] if match else text.strip()


@lru_cache(maxsize=1024)
def _types(params: Params) -> tuple[str, ...]:
    """The TYPE values in lower case; `pref` too when PREF=1 says the same (RFC 6350, 5.3)."""
    found = [value.lower() for key, value in params if key == "TYPE"]
    if ("PREF", "1") in params:
        found.append("pref")
    return tuple(dict.fromkeys(found))
