"""An exchange: one row of the log of what happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .vocabulary import ExchangeKind, Medium, Objective, Verdict


@dataclass(frozen=True, slots=True)
class Minutes:
    """Minutes by stage of an exchange (R58); the total of the row stands apart and need not be their sum."""

    preparation: int = 0
    travel: int = 0
    exchange: int = 0
    debrief: int = 0


@dataclass(frozen=True, slots=True)
class Exchange:
    """One row of the log, whatever its kind; a field that the kind does not use is None.

    Rows are ordered by `day`, then by `id` (the order in which they were entered). `minutes` is the whole time spent,
    `breakdown` its parts where they are known. `for_exchange_id` is what a thank-you thanks for, `reply_to_id` the
    announcement a reply answers, `about_id` the person a report is about, `meeting_id` the meeting that a
    confirmation, a preparation or the row of a held or cancelled meeting belongs to.
    `learned` holds the things to remember, `text` free words. `opportunity` and `cv_asked` say that the other person
    spoke of an opening unasked (R17), or asked for the CV (R12).
    """

    id: int
    kind: ExchangeKind
    day: date
    contact_id: int | None = None
    channel: Medium | None = None
    minutes: int = 0
    breakdown: Minutes | None = None
    objective: Objective | None = None
    verdict: Verdict | None = None
    verdict_reason: str | None = None
    positive: bool | None = None
    reply_to_id: int | None = None
    named_introducer_id: int | None = None
    introduction_id: int | None = None
    about_id: int | None = None
    for_exchange_id: int | None = None
    meeting_id: int | None = None
    promise_id: int | None = None
    my_talk_share: int | None = None
    learned: tuple[str, ...] = ()
    opportunity: bool = False
    cv_asked: bool = False
    reason: str | None = None
    text: str | None = None
    next_step: str | None = None
    next_step_on: date | None = None
    start_day: date | None = None
    recorded_at: str | None = None
    ref: str | None = None
