"""What settles an occasion: the words of `done_by` and `dropped_by` in the follow-up table, each as a question.

A row settles an occasion when it is with that person, of the day of the trigger or later; among rows of the kind
of the trigger, only a later one does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from .case import Case
from .exchange import Exchange
from .scene import Scene
from .triggers import attempts, is_over
from .vocabulary import WRITTEN, ExchangeKind, MeetingStatus

_Test = Callable[[Scene, Case, Exchange], bool]


def settled(scene: Scene, case: Case, beside: list[Case]) -> Case:
    """The case with the day it was done, or why it is dropped; `beside` are the other cases of the person."""
    done = _done_on(scene, case)
    if done is not None:
        return replace(case, done_on=done)
    dropped = _dropped_by(scene, case, beside)
    return replace(case, dropped=dropped) if dropped else case


def done_by_row(words: frozenset[str], scene: Scene, case: Case) -> date | None:
    """The day of the first row that settles a case by one of these words; None without one."""
    rows = scene.rows(case.contact_id)
    tests = [_ROWS[word] for word in words if word in _ROWS]
    start = next((row for row in rows if row.id == case.exchange_id), None)
    for row in rows:
        if _comes_after(row, case, start) and any(test(scene, case, row) for test in tests):
            return row.day
    return None


def _comes_after(row: Exchange, case: Case, start: Exchange | None) -> bool:
    if row.day != case.trigger_on or start is None:
        return row.day >= case.trigger_on
    return row.id > start.id or (row.id != start.id and row.kind is not start.kind)


def _done_on(scene: Scene, case: Case) -> date | None:
    words = scene.rule(case.rule).done_by
    days = [done_by_row(words, scene, case)]
    days += [find(scene, case) for word, find in _RECORDS.items() if word in words]
    return min((day for day in days if day is not None), default=None)


def _kind(kind: ExchangeKind) -> _Test:
    return lambda _scene, _case, row: row.kind is kind


def _live(scene: Scene, _case: Case, row: Exchange) -> bool:
    return scene.is_live(row)


def _prepared(_scene: Scene, case: Case, row: Exchange) -> bool:
    return row.kind is ExchangeKind.PREPARATION and row.meeting_id in {None, case.meeting_id}


def _thanked(_scene: Scene, case: Case, row: Exchange) -> bool:
    thanks = row.kind is ExchangeKind.THANK_YOU and row.channel in WRITTEN
    return thanks and row.for_exchange_id == case.exchange_id


def _reported(scene: Scene, case: Case, row: Exchange) -> bool:
    if row.kind is not ExchangeKind.REPORT_TO_INTRODUCER:
        return False
    openings = scene.openings.get(case.contact_id, ()) if case.exchange_id is not None else ()
    people = {opening.contact_id for _, opening in openings if opening.id == case.exchange_id}
    return row.about_id in people | {case.about_id}


def _kept(_scene: Scene, case: Case, row: Exchange) -> bool:
    return row.kind is ExchangeKind.PROMISE_KEPT and row.promise_id == case.promise_id


_ROWS: dict[str, _Test] = {
    "unanswered_call": _kind(ExchangeKind.UNANSWERED_CALL),
    "live_exchange": _live,
    "reminder": _kind(ExchangeKind.REMINDER),
    "email_reply": _kind(ExchangeKind.EMAIL_REPLY),
    "closed_without_exchange": _kind(ExchangeKind.CLOSED_WITHOUT_EXCHANGE),
    "confirmation": _kind(ExchangeKind.CONFIRMATION),
    "preparation": _prepared,
    "written_thank_you": _thanked,
    "that_report_to_introducer": _reported,
    "promise_kept": _kept,
    "any_row_with_the_person": lambda _scene, _case, _row: True,
    "article_shared": _kind(ExchangeKind.ARTICLE_SHARED),
    "news": _kind(ExchangeKind.NEWS),
    "closing_message": _kind(ExchangeKind.CLOSING_MESSAGE),
}


def _debriefed(scene: Scene, case: Case) -> date | None:
    meetings = scene.meetings.get(case.contact_id, ())
    held = (one for one in meetings if one.id == case.meeting_id and one.status is MeetingStatus.HELD)
    return next((one.ended_on or one.day for one in held), None)


def _replanned(scene: Scene, case: Case) -> date | None:
    others = (one for one in scene.meetings.get(case.contact_id, ()) if one.id != case.meeting_id)
    return min((one.planned_on for one in others if one.planned_on >= case.trigger_on), default=None)


def _introduced(scene: Scene, case: Case) -> date | None:
    given = scene.introductions_by.get(case.contact_id, ())
    return min((one.day for one in given if one.day >= case.trigger_on), default=None)


def _gave(scene: Scene, case: Case) -> date | None:
    given = scene.given.get(case.contact_id, ())
    return min((one.day for one in given if one.day >= case.trigger_on), default=None)


def _told(scene: Scene, case: Case) -> date | None:
    advice = scene.advice.get(case.contact_id, ())
    return next((one.told_on for one in advice if one.id == case.advice_id), None)


_RECORDS: dict[str, Callable[[Scene, Case], date | None]] = {
    "debrief": _debriefed,
    "meeting_planned": _replanned,
    "introduction_by_the_person": _introduced,
    "given": _gave,
    "by_hand": _told,
}


def _dropped_by(scene: Scene, case: Case, beside: list[Case]) -> str | None:
    rule = scene.rule(case.rule)
    people = (case.contact_id, case.about_id)
    if any(who is not None and who in scene.history.erased for who in people):
        return "person_erased"
    if "meeting_planned" in rule.not_while and _meets(scene, case):
        return "meeting_planned"
    for word in sorted(rule.dropped_by):
        if word in _REASONS and _REASONS[word](scene, case, beside):
            return word
    return _vanished(scene, case)


def _meets(scene: Scene, case: Case) -> bool:
    return any(one.status is MeetingStatus.PLANNED for one in scene.meetings.get(case.contact_id, ()))


def _closed(scene: Scene, case: Case, _beside: list[Case]) -> bool:
    rows = scene.rows(case.contact_id, ExchangeKind.CLOSED_WITHOUT_EXCHANGE)
    return any(row.day >= case.trigger_on for row in rows)


def _exhausted(scene: Scene, case: Case, beside: list[Case]) -> bool:
    calls = [row for row in attempts(scene, case.contact_id) if row.kind is ExchangeKind.UNANSWERED_CALL]
    if len(calls) >= scene.settings.max_unanswered_calls:
        return True
    return any(one.rule == "F05" and one.trigger_on >= case.trigger_on for one in beside)


def _over(status: MeetingStatus) -> Callable[[Scene, Case, list[Case]], bool]:
    def test(scene: Scene, case: Case, _beside: list[Case]) -> bool:
        own = (one for one in scene.meetings.get(case.contact_id, ()) if case.meeting_id in {None, one.id})
        return any(
            one.status in {status, *_ALSO.get(status, ())}
            and (one.ended_on or one.day) >= case.trigger_on
            and (one.planned_on >= case.trigger_on or (one.ended_on or one.day) > case.trigger_on)
            for one in own
        )

    return test


_ALSO = {MeetingStatus.CANCELLED_BY_CONTACT: (MeetingStatus.CANCELLED_BY_ME,)}
_REASONS: dict[str, Callable[[Scene, Case, list[Case]], bool]] = {
    "closed": _closed,
    "call_attempts_exhausted": _exhausted,
    "meeting_held": _over(MeetingStatus.HELD),
    "meeting_cancelled": _over(MeetingStatus.CANCELLED_BY_CONTACT),
}


def _vanished(scene: Scene, case: Case) -> str | None:
    """A promise taken back is owed no more; nobody prepares a meeting whose time has passed."""
    if case.rule == "F13":
        promises = scene.promises.get(case.contact_id, ())
        if any(one.id == case.promise_id and one.cancelled for one in promises):
            return "promise_cancelled"
    if case.rule in {"F08", "F09"}:
        meetings = scene.meetings.get(case.contact_id, ())
        if any(one.id == case.meeting_id and is_over(scene, one) for one in meetings):
            return "meeting_over"
    return None
