"""A promise, in either direction (R94)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .vocabulary import Gift, PromiseSide


@dataclass(frozen=True, slots=True)
class Promise:
    """Something promised; `due_on` None means the default delay after `made_on`.

    One of mine is kept by a `promise_kept` exchange; one of theirs by `kept_on`. `cancelled` ones weigh nowhere.
    """

    id: int
    contact_id: int
    made_on: date
    text: str
    side: PromiseSide = PromiseSide.MINE
    due_on: date | None = None
    exchange_id: int | None = None
    kept_on: date | None = None
    cancelled: bool = False
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """Something given in return (R105)."""

    id: int
    contact_id: int
    day: date
    what: Gift
    exchange_id: int | None = None
    text: str | None = None
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class PromisedName:
    """A name that somebody said he would give later (F15)."""

    id: int
    contact_id: int
    day: date
    text: str
    exchange_id: int | None = None


@dataclass(frozen=True, slots=True)
class RequestReceived:
    """What somebody asked of me, and what I answered (R106)."""

    id: int
    contact_id: int
    day: date
    text: str
    answered_on: date | None = None
    answer: str | None = None
