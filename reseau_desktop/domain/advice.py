"""What others said: advice with its fate (R100), opinions on the axes (R88), discoveries (R75)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .vocabulary import AdviceFate, DiscoveryKind, Stance


@dataclass(frozen=True, slots=True)
class Advice:
    """An advice, what I mean to do with it, and what became of it."""

    id: int
    contact_id: int
    day: date
    text: str
    intention: str | None = None
    axis_id: int | None = None
    exchange_id: int | None = None
    fate: AdviceFate = AdviceFate.OPEN
    fate_on: date | None = None
    outcome: str | None = None
    told_on: date | None = None


@dataclass(frozen=True, slots=True)
class Opinion:
    """What somebody thinks of an axis; `is_fact` tells a fact from a taste, None when it was not said."""

    id: int
    contact_id: int
    day: date
    axis_id: int
    stance: Stance
    exchange_id: int | None = None
    is_fact: bool | None = None
    text: str | None = None
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class Discovery:
    """A company, job, sector or area one did not know before (R75); `contact_id` is who spoke of it."""

    id: int
    contact_id: int | None
    day: date
    kind: DiscoveryKind
    text: str
    exchange_id: int | None = None


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What one concludes by oneself in a month, apart from the advice of others (R89)."""

    id: int
    day: date
    text: str
