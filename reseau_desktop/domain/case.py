"""A case: one occasion on which a follow-up rule speaks, and what has become of it since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .follow_up import FollowUp
from .vocabulary import Action

# Rules whose occasions are told apart by their day, having no row of the record to point to.
_BY_DAY = frozenset({"F15", "F16", "F19", "F24", "F25", "F26"})


@dataclass(frozen=True, slots=True)
class Case:
    """An occasion: the rule, the person to act with, the day of the trigger, the day due by the table.

    The ids are those of the follow-up it makes. `done_on` is the day a row settled it, `dropped` the word for why its
    reason is gone, both None while it is to be done.
    """

    rule: str
    contact_id: int
    trigger_on: date
    due: date
    about_id: int | None = None
    exchange_id: int | None = None
    meeting_id: int | None = None
    introduction_id: int | None = None
    promise_id: int | None = None
    advice_id: int | None = None
    done_on: date | None = None
    dropped: str | None = None

    @property
    def live(self) -> bool:
        """Whether it is still to be done."""
        return self.done_on is None and self.dropped is None


def identity(one: Case | FollowUp) -> tuple[object, ...]:
    """What makes a case and the follow-up it made the same."""
    day = one.trigger_on if one.rule in _BY_DAY else None
    ids = (one.exchange_id, one.meeting_id, one.introduction_id, one.promise_id, one.advice_id)
    return (one.rule, one.contact_id, *ids, day)


def place(action: Action, introduction_id: int | None) -> tuple[Action, int | None]:
    """What a person has at most one open follow-up of: an action, for reports an action and a loop."""
    return (action, introduction_id if action is Action.REPORT else None)
