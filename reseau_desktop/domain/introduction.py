"""An introduction: somebody led me to somebody (R25, R80, R90)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .vocabulary import Asked


@dataclass(frozen=True, slots=True)
class Permissions:
    """The three permissions of a name: may I note it, may I contact the person, may I use your name (R80)."""

    note: bool = False
    contact: bool = False
    use_name: bool = False

    def all(self) -> bool:
        """Whether the three are granted."""
        return self.note and self.contact and self.use_name


@dataclass(frozen=True, slots=True)
class Introduction:
    """One giver (a contact, or an occasion in words) led to one person on one day.

    `words` are the exact words to use, `link` how the giver knows the person (R29). `exchange_id` is the exchange in
    which the name was given. The dates of the permissions are None while they are not granted.
    """

    id: int
    giver_id: int | None
    person_id: int
    day: date
    permissions: Permissions = Permissions()
    asked: Asked | None = None
    exchange_id: int | None = None
    occasion: str | None = None
    words: str | None = None
    link: str | None = None
    note_granted_on: date | None = None
    contact_granted_on: date | None = None
    use_name_granted_on: date | None = None
    same_job_elsewhere: bool = False
    ref: str | None = None
