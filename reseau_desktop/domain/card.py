"""A vCard as it was read: every property kept, in order, with its group and parameters.

A card is the one place where the facts of an address book live. What the window and the
contact table show is a projection of it (`formats.vcard.facts`), made anew after each change, so that
a card that was not touched goes out with nothing lost.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Property:
    """One content line (RFC 6350, 3.3), decoded but not interpreted.

    `name` is in upper case; `params` keeps order and repeats, names in upper case, a bare 2.1 parameter
    such as `CELL` under the name `TYPE` (or `ENCODING` for `BASE64`, `QUOTED-PRINTABLE`).
    `value` is unfolded text in Unicode with transfer encodings (quoted-printable) removed, still escaped as its
    version escapes it; the bytes of a photo stand apart, in `Card.blobs`, and `value` is then `""`.
    `blob` is the index of those bytes, or None.
    `line` is the first line of the property in its file, from 1; 0 when it was made here.
    """

    name: str
    value: str
    params: tuple[tuple[str, str], ...] = ()
    group: str = ""
    blob: str | None = None
    line: int = field(default=0, compare=False)

    def param(self, name: str) -> tuple[str, ...]:
        """All values of one parameter, in order; empty when it is absent."""
        return tuple(value for key, value in self.params if key == name)


@dataclass(frozen=True, slots=True)
class Card:
    """One card: its version ("2.1", "3.0", "4.0", or "" when it states none) and its properties in order.

    BEGIN, END and VERSION are not among the properties. `blobs` maps the SHA-256 (hex) of each embedded binary
    value to its bytes; a `Property.blob` names one of them. `line` is the line of BEGIN in the file, from 1.
    """

    version: str
    properties: tuple[Property, ...]
    blobs: dict[str, bytes] = field(default_factory=dict, compare=False)
    line: int = field(default=0, compare=False)

    def all(self, name: str) -> list[Property]:
        """The properties of that name (upper case), in the order of the card."""
        return [one for one in self.properties if one.name == name]

    def first(self, name: str) -> Property | None:
        """The first property of that name, or None."""
        return next((one for one in self.properties if one.name == name), None)

    def with_properties(self, properties: tuple[Property, ...]) -> Card:
        """The same card with other properties."""
        return replace(self, properties=properties)


@dataclass(frozen=True, slots=True)
class Address:
    """The seven components of ADR (RFC 6350, 6.3.1), each text, empty when absent."""

    street: str = ""
    extended: str = ""
    pobox: str = ""
    locality: str = ""
    region: str = ""
    postal: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach somebody: the value as written, and its label in words of the card.

    `types` are lower-case TYPE values (`home`, `work`, `cell`, ...); `label` is a label of the owner
    (`X-ABLabel`), already freed of Apple's `_$!<...>!$_`, or "".
    """

    value: str
    types: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What a card says, in the terms of `contacts --json`: missing texts are None, missing lists empty.

    `note` joins several NOTEs with a newline; `birthday` is `YYYY-MM-DD`, `--MM-DD` or free text; `photo` is the
    SHA-256 of the embedded photo and `photo_bytes` its length once decoded; `photo_url` a link to one.
    """

    uid: str | None = None
    fn: str | None = None
    family: str | None = None
    given: str | None = None
    additional: str | None = None
    prefix: str | None = None
    suffix: str | None = None
    nickname: str | None = None
    org: str | None = None
    org_units: tuple[str, ...] = ()
    title: str | None = None
    role: str | None = None
    emails: tuple[Channel, ...] = ()
    phones: tuple[Channel, ...] = ()
    urls: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    note: str | None = None
    birthday: str | None = None
    photo: str | None = None
    photo_bytes: int | None = None
    photo_url: str | None = None


@dataclass(frozen=True, slots=True)
class LineWarning:
    """A line that was not understood and is kept raw: `card` and `line` from 1, the reason as a message key."""

    card: int
    line: int
    reason: str
    kept_as: str = "raw"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A card of which no contact can be made: `card` and `line` from 1, the reason, and its own bytes."""

    card: int
    line: int
    reason: str
    raw: bytes = field(default=b"", repr=False)
