"""What others said: advice with its fate (R100), opinions on the axes (R88), discoveries (R75)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .vocabulary import AdviceFate, Stance


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
