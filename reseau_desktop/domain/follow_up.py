"""A follow-up: something to do about somebody, by a day, for a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .vocabulary import Action, FollowUpState


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One thing to do. `contact_id` is None for the weekly review only.

    `rule` is the rule that made it (F02 to F26), None when made by hand; `trigger_on` the day of what caused it.
    The ids say what it is about: the person a report tells of (`about_id`), the exchange to thank for, the meeting to
    prepare, the introduction whose loop it closes, the promise to keep, the advice whose outcome to tell.
    A snoozed one carries its new day in `due`, `text` is one's own words.
    """

    id: int
    action: Action
    due: date
    made_on: date
    contact_id: int | None = None
    rule: str | None = None
    trigger_on: date | None = None
    state: FollowUpState = FollowUpState.OPEN
    reason: str | None = None
    text: str | None = None
    about_id: int | None = None
    exchange_id: int | None = None
    meeting_id: int | None = None
    introduction_id: int | None = None
    promise_id: int | None = None
    advice_id: int | None = None
    done_on: date | None = None
    done_at: str | None = None

    @property
    def pending(self) -> bool:
        """Whether it is still to be done: open, or snoozed to a new day."""
        return self.state in {FollowUpState.OPEN, FollowUpState.SNOOZED}
