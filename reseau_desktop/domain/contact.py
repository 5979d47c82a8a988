"""A contact: somebody one knows, or has been told of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .vocabulary import Circle, Closeness, Origin, Source, Triage


@dataclass(frozen=True, slots=True)
class Contact:
    """A person as the method sees it; the facts of the address book stand in the card.

    `name` is what the window shows (never empty), `given_name` how messages address somebody. `known_on` is the day
    the contact was entered, for an introduced one the day of the earliest introduction. `level_gap` runs from -1 to
    3 (R62), `stake` from 1 to 3 (R59). `axes` are ids, the first one counts for the figures. `ref` is the id of a
    campaign file. `erased_on` is the day the person asked to be erased (R107).
    """

    id: int
    name: str
    known_on: date
    given_name: str = ""
    organisation: str | None = None
    job: str | None = None
    circle: Circle | None = None
    closeness: Closeness | None = None
    source: Source = Source.DIRECT
    origin: Origin = Origin.HAND
    triage: Triage = Triage.KEPT
    level_gap: int = 0
    stake: int = 1
    axes: tuple[int, ...] = ()
    targeted: bool = False
    tags: tuple[str, ...] = ()
    matters: str | None = None
    cadence_business_days: int | None = None
    archived: bool = False
    erased_on: date | None = None
    ref: str | None = None
