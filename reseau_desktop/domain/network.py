"""Everything the rules look at, read in one go: they take this value and a day, nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from .advice import Advice, Opinion
from .contact import Contact
from .exchange import Exchange
from .follow_up import FollowUp
from .introduction import Introduction
from .meeting import Meeting
from .project import Axis, MethodSettings, UserProfile
from .promise import Given, Promise, PromisedName
from .vocabulary import Relation


@dataclass(frozen=True, slots=True)
class Network:
    """The whole record of a campaign; tuples are ordered by id unless said otherwise.

    `exchanges` are ordered by day, then id. `anchor` is day 0: the Monday of the week of the first recorded exchange,
    or the anchor of a campaign file; None while nothing has happened. `since` is the first day of the campaign under
    way, None when it is the first one; `earlier` the relations of before (`campaign.current`).
    """

    contacts: tuple[Contact, ...] = ()
    introductions: tuple[Introduction, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    promises: tuple[Promise, ...] = ()
    promised_names: tuple[PromisedName, ...] = ()
    given: tuple[Given, ...] = ()
    advice: tuple[Advice, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    axes: tuple[Axis, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    settings: MethodSettings = field(default_factory=MethodSettings)
    user: UserProfile = field(default_factory=UserProfile)
    anchor: date | None = None
    since: date | None = None
    earlier: Mapping[int, Relation] = field(default_factory=dict)
