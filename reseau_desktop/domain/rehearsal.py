"""A debrief rehearsed: its rows entered in a copy of the network, to show which follow-ups they would make."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from .advice import Advice, Opinion
from .debriefing import Debrief, contact_of, entered_with, exchange_of
from .follow_up import FollowUp
from .following_up import Event, applied, consequences
from .introduction import Introduction
from .message import Message
from .network import Network
from .promise import Given, Promise, PromisedName
from .reasons import name_of, why
from .rules import Rules
from .scene import Scene
from .vocabulary import Action, ExchangeKind, MeetingStatus

_TABLES: dict[type[Any], str] = {
    Introduction: "introductions",
    Promise: "promises",
    PromisedName: "promised_names",
    Advice: "advice",
    Opinion: "opinions",
    Given: "given",
}
_ARTICLE = "F16"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A follow-up that a debrief would make.

    Whom it is with: `contact_id` for somebody known, else the place of the new name among `Debrief.noted_names`.
    `name` is the person's; `ticked` whether it is made unless one says no.
    """

    rule: str
    action: Action
    due: date
    ticked: bool
    name: str
    contact_id: int | None
    name_index: int | None
    why: Message


def proposals(debrief: Debrief, network: Network, today: date, rules: Rules) -> list[Proposal]:
    """The follow-ups a debrief would make if confirmed on `today`, by the very table that makes them.

    Those ticked come first, by day due; sharing an article is offered unticked after a meeting (F16). Nothing is due
    before today.
    """
    before = {one.id for one in network.follow_ups}
    rehearsed = _rehearse(debrief, network, today, rules)
    made = [one for one in rehearsed.follow_ups if one.id not in before and one.pending]
    scene = Scene(rehearsed, today, rules)
    found = [_proposal(scene, one, debrief) for one in made]
    offered = _offered(scene, debrief)
    if offered is not None:
        found.append(replace(_proposal(scene, offered, debrief), ticked=False))
    return sorted(found, key=lambda one: (not one.ticked, one.due))


def _proposal(scene: Scene, one: FollowUp, debrief: Debrief) -> Proposal:
    who = one.contact_id or 0
    known, index = (who, None) if who > 0 else (None, _place(debrief, who))
    return Proposal(one.rule or "", one.action, one.due, True, name_of(scene, who), known, index, why(scene, one))


def _place(debrief: Debrief, temporary_id: int) -> int:
    return _people(debrief).index(temporary_id)


def _people(debrief: Debrief) -> list[int]:
    """The ids of the noted names: their own when known, negative ones for new people."""
    return [name.contact_id or -1 - place for place, name in enumerate(debrief.noted_names)]


def _offered(scene: Scene, debrief: Debrief) -> FollowUp | None:
    who = debrief.contact_id
    meets = any(one.contact_id == who for one in scene.history.planned)
    if debrief.kind is not ExchangeKind.MEETING or meets or scene.given.get(who):
        return None
    due = max(scene.due(_ARTICLE, debrief.day), scene.today)
    action = scene.rule(_ARTICLE).action
    return FollowUp(0, action, due, scene.today, who, _ARTICLE, debrief.day)


def _rehearse(debrief: Debrief, network: Network, today: date, rules: Rules) -> Network:
    people = _people(debrief)
    new = [
        contact_of(name, who, debrief.day)
        for name, who in zip(debrief.noted_names, people, strict=True)
        if name.contact_id is None
    ]
    row = replace(exchange_of(debrief), id=max((one.id for one in network.exchanges), default=0) + 1)
    rows = sorted((*network.exchanges, row), key=lambda one: (one.day, one.id))
    meetings = tuple(
        replace(one, status=MeetingStatus.HELD, ended_on=debrief.day, exchange_id=row.id, debriefed=True)
        if one.id == debrief.meeting_id
        else one
        for one in network.meetings
    )
    stage = replace(network, contacts=(*network.contacts, *new), exchanges=tuple(rows), meetings=meetings)
    stage = applied(stage, consequences(stage, row, today, rules))
    for entry in entered_with(debrief, row.id, people):
        stage, event = _entered(stage, entry)
        stage = applied(stage, consequences(stage, event, today, rules))
    return stage


def _entered(network: Network, entry: Any) -> tuple[Network, Event]:
    table = _TABLES[type(entry)]
    rows = getattr(network, table)
    kept: Event = replace(entry, id=max((one.id for one in rows), default=0) + 1)
    changed: dict[str, Any] = {table: (*rows, kept)}
    return replace(network, **changed), kept
