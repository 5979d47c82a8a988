"""People erased at their request: what is left of them is salted hashes, by which a later import knows their card.

Source: figures.md, Erasure; R107.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from .matching import Identity

SALT = "erasure_salt"
"""The key of the setting that holds the salt of this database."""


def marks(identity: Identity, salt: str) -> Iterator[tuple[str, str]]:
    """Hash and kind ("uid", "email", "phone") of each thing by which a card of that person would be known again."""
    if identity.uid:
        yield _hash(salt, "uid", identity.uid), "uid"
    for email in identity.emails:
        yield _hash(salt, "email", email), "email"
    for phone in identity.phones:
        yield _hash(salt, "phone", phone), "phone"


@dataclass(frozen=True, slots=True)
class Erased:
    """The marks of everybody erased; false when there are none."""

    salt: str = ""
    hashes: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.hashes)

    def names(self, identity: Identity) -> bool:
        """Whether a card speaks of an erased person."""
        return any(found in self.hashes for found, _kind in marks(identity, self.salt))


def _hash(salt: str, kind: str, value: str) -> str:
    return sha256(f"{salt}\n{kind}\n{value}".encode()).hexdigest()
