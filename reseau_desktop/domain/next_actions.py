"""What to do next, best first, each with its reasons (contract, the order of `today`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from .follow_up import FollowUp
from .message import Message
from .network import Network
from .reasons import why
from .rules import Rules
from .scene import Scene
from .vocabulary import Action
from .workdays import add, between

# Actions in groups, the most pressing first: who waits for news, whom to thank, what was promised, whom to call.
ORDER: Final = (
    (Action.REPORT,),
    (Action.THANK, Action.DEBRIEF),
    (Action.KEEP_PROMISE, Action.SEND_CV),
    (
        Action.CALL,
        Action.CONFIRM,
        Action.REREAD,
        Action.REPLAN,
        Action.ANNOUNCE,
        Action.REMIND,
        Action.CLOSE_KINDLY,
        Action.PREPARE,
    ),
    (Action.GIVE_NEWS, Action.TELL_OUTCOME, Action.TELL_CHANGE, Action.TELL_POSITION),
    (Action.SHARE_ARTICLE,),
    (Action.REVIEW_WEEK,),
)
WINDOW_BUSINESS_DAYS: Final = 5
_RANK: Final = {action: rank for rank, group in enumerate(ORDER) for action in group}


@dataclass(frozen=True, slots=True)
class NextAction:
    """A follow-up with its reasons.

    `name` is the person's, None for the weekly review; `overdue_business_days` counts the business days after the day
    due, up to today; `rules` are the R-numbers behind it, none for one made by hand.
    """

    follow_up: FollowUp
    name: str | None
    overdue_business_days: int
    rules: tuple[str, ...]
    why: Message

    @property
    def contact_id(self) -> int | None:
        """Whom it is with; None for the weekly review."""
        return self.follow_up.contact_id

    @property
    def action(self) -> Action:
        """What is to be done."""
        return self.follow_up.action

    @property
    def due(self) -> date:
        """By when."""
        return self.follow_up.due

    @property
    def rule(self) -> str | None:
        """The rule that made it (F02 to F26), None when made by hand."""
        return self.follow_up.rule


def next_actions(network: Network, today: date, rules: Rules, limit: int | None = None) -> list[NextAction]:
    """What to do today, best first: all that is due by five business days from now, `limit` of them at the most.

    Without a limit of its own the setting of so many actions a day holds; 0 is no limit. Source: contract.
    """
    scene = Scene(network, today, rules)
    last = add(today, WINDOW_BUSINESS_DAYS)
    due = sorted((one for one in _pending(scene) if one.due <= last), key=lambda one: _order(scene, one))
    most = network.settings.actions_a_day if limit is None else limit
    return [_explained(scene, one) for one in (due[:most] if most else due)]


def next_action_of(network: Network, today: date, rules: Rules) -> dict[int, NextAction]:
    """The first action with each person, by contact id, in the order of today; later ones where nothing is near."""
    scene = Scene(network, today, rules)
    last = add(today, WINDOW_BUSINESS_DAYS)
    first: dict[int, FollowUp] = {}
    for one in sorted(_pending(scene), key=lambda one: _far_order(scene, one, last)):
        if one.contact_id is not None:
            first.setdefault(one.contact_id, one)
    return {contact_id: _explained(scene, one) for contact_id, one in first.items()}


def explained(network: Network, today: date, rules: Rules, follow_ups: list[FollowUp]) -> list[NextAction]:
    """The same follow-ups with their reasons, in the same order: what an agenda shows."""
    scene = Scene(network, today, rules)
    return [_explained(scene, one) for one in follow_ups]


def _pending(scene: Scene) -> list[FollowUp]:
    """What is still to be done with people neither erased nor archived; a position found is told to these too."""
    return [one for one in scene.network.follow_ups if one.pending and _counts(scene, one)]


def _counts(scene: Scene, one: FollowUp) -> bool:
    if one.contact_id is None:
        return True
    contact = scene.history.contacts.get(one.contact_id)
    if contact is None or one.contact_id in scene.history.erased:
        return False
    return not contact.archived or one.action is Action.TELL_POSITION


def _order(scene: Scene, one: FollowUp) -> tuple[int, date, int, int]:
    contact = scene.history.contacts.get(one.contact_id or 0)
    return (_RANK[one.action], one.due, -(contact.stake if contact else 0), one.id)


def _far_order(scene: Scene, one: FollowUp, last: date) -> tuple[bool, date, tuple[int, date, int, int]]:
    far = one.due > last
    return (far, one.due if far else last, _order(scene, one))


def _explained(scene: Scene, one: FollowUp) -> NextAction:
    contact = scene.history.contacts.get(one.contact_id or 0)
    rules = scene.rule(one.rule).rules if one.rule is not None else ()
    return NextAction(one, contact.name if contact else None, between(one.due, scene.today), rules, why(scene, one))
