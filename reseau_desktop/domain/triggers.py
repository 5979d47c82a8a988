"""Which occasions each follow-up rule finds in the record of a person (method, the triggers of F02 to F26).

One function a family of rules, each read as a paragraph of the method; whether an occasion is settled is asked in
`settling`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from .case import Case
from .exchange import Exchange
from .loops import conclusive_day
from .meeting import Meeting
from .news import ended, last_touches
from .obligations import deserves_thanks
from .scene import Scene
from .vocabulary import (
    AdviceFate,
    ExchangeKind,
    FollowUpState,
    MeetingStatus,
    PromiseSide,
    Verdict,
)
from .workdays import add

# R54: fifteen business days without an answer also end the attempts.
SILENCE_BUSINESS_DAYS = 15
_HELPERS = frozenset({"ally", "ambassador"})
_ATTEMPTS = (ExchangeKind.CALL_ANNOUNCEMENT, ExchangeKind.UNANSWERED_CALL)


def cases(scene: Scene, contact_id: int) -> list[Case]:
    """Every occasion on which a rule speaks of a person, settled or not, in the order of the table."""
    return [case for family in _FAMILIES for case in family(scene, contact_id)]


def is_over(scene: Scene, meeting: Meeting) -> bool:
    """Whether the time of a meeting has passed; one of today without a known hour is over tomorrow."""
    if meeting.day != scene.today or scene.now is None or meeting.start is None:
        return meeting.day < scene.today
    end = datetime.combine(meeting.day, meeting.start) + timedelta(minutes=meeting.duration_minutes)
    return end <= datetime.combine(scene.today, scene.now)


def attempts(scene: Scene, contact_id: int) -> list[Exchange]:
    """The announcements and unanswered calls since the last closing, while one has never spoken with the person."""
    if contact_id in scene.history.first_spoken:
        return []
    rows: list[Exchange] = []
    for row in scene.rows(contact_id, *_ATTEMPTS, ExchangeKind.CLOSED_WITHOUT_EXCHANGE):
        if row.kind is ExchangeKind.CLOSED_WITHOUT_EXCHANGE:
            rows.clear()
        else:
            rows.append(row)
    return rows


def _announced(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F02 a call after each announcement (R36, R39); F04 a reminder after the first, while one has not spoken."""
    first = True
    for row in scene.rows(contact_id, ExchangeKind.CALL_ANNOUNCEMENT, ExchangeKind.CLOSED_WITHOUT_EXCHANGE):
        if row.kind is ExchangeKind.CLOSED_WITHOUT_EXCHANGE:
            first = True
            continue
        yield _after(scene, "F02", row)
        if first and not _spoken_before(scene, row):
            yield _after(scene, "F04", row)
        first = False


def _spoken_before(scene: Scene, row: Exchange) -> bool:
    day = scene.history.first_spoken.get(row.contact_id) if row.contact_id is not None else None
    return day is not None and day < row.day


def _unanswered(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F03 another call after the first and the second unanswered one; F05 a kind closing after the third (R54)."""
    count = 0
    for row in scene.rows(contact_id):
        if scene.is_live(row) or row.kind is ExchangeKind.CLOSED_WITHOUT_EXCHANGE:
            count = 0
        elif row.kind is ExchangeKind.UNANSWERED_CALL:
            count += 1
            if count < scene.settings.max_unanswered_calls:
                yield _after(scene, "F03", row)
            elif count == scene.settings.max_unanswered_calls and not _spoken_before(scene, row):
                yield _after(scene, "F05", row)


def _silent(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F05 also after fifteen business days of attempts, a call among them, without any answer (R54)."""
    rows = attempts(scene, contact_id)
    if not any(row.kind is ExchangeKind.UNANSWERED_CALL for row in rows):
        return
    ends_on = add(rows[0].day, SILENCE_BUSINESS_DAYS)
    answered = any(row.day >= rows[0].day for row in scene.rows(contact_id, ExchangeKind.EMAIL_REPLY))
    if ends_on <= scene.today and not answered:
        yield Case("F05", contact_id, ends_on, scene.due("F05", ends_on), exchange_id=rows[0].id)


def _answered(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F06 a call after a positive reply (R40)."""
    for row in scene.rows(contact_id, ExchangeKind.EMAIL_REPLY):
        if row.positive:
            yield _after(scene, "F06", row)


def _spoken(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F07 a confirmation after a call that leads to a meeting; F11 thanks; F21 the CV that was asked for."""
    for row in scene.rows(contact_id):
        if row.kind is ExchangeKind.QUALIFICATION_CALL and row.verdict is Verdict.MEET:
            yield _after(scene, "F07", row)
        if scene.is_live(row) and deserves_thanks(row):
            yield _after(scene, "F11", row)
        if row.cv_asked:
            yield _after(scene, "F21", row)


def _appointed(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F08 the sheet, F09 reading it again, F10 the debrief, F20 new dates when the other cancelled."""
    for one in scene.meetings.get(contact_id, ()):
        for rule in ("F08", "F09"):
            due = max(scene.due(rule, one.day), one.planned_on)
            yield Case(rule, contact_id, one.planned_on, due, meeting_id=one.id)
        if one.status is MeetingStatus.HELD or (one.status is MeetingStatus.PLANNED and is_over(scene, one)):
            yield Case("F10", contact_id, one.day, scene.due("F10", one.day), meeting_id=one.id)
        if one.status is MeetingStatus.CANCELLED_BY_CONTACT and one.ended_on is not None:
            yield Case("F20", contact_id, one.ended_on, scene.due("F20", one.ended_on), meeting_id=one.id)


def _vouched(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F12 a report for each name this person gave that came to something (R90); F22 one when an opening came up."""
    for one in scene.introductions_by.get(contact_id, ()):
        since = conclusive_day(one, scene.conclusive_days)
        if since is not None:
            due = scene.due("F12", since)
            yield Case("F12", contact_id, since, due, about_id=one.person_id, introduction_id=one.id)
    for one, row in scene.openings.get(contact_id, ()):
        due = scene.due("F22", row.day)
        yield Case("F22", contact_id, row.day, due, one.person_id, row.id, introduction_id=one.id)


def _promised(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F13 what I promised (R94); F15 a gentle word about a name promised to me."""
    for one in scene.promises.get(contact_id, ()):
        if one.side is PromiseSide.MINE:
            due = one.due_on or scene.due("F13", one.made_on)
            yield Case("F13", contact_id, one.made_on, due, promise_id=one.id)
    for name in scene.promised_names.get(contact_id, ()):
        yield Case("F15", contact_id, name.day, scene.due("F15", name.day), exchange_id=name.exchange_id)


def _named(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F14 the first approach of somebody one may contact (R80)."""
    for one in scene.introductions_to.get(contact_id, ()):
        if one.permissions.contact:
            day = max(one.day, one.contact_granted_on or one.day)
            yield Case("F14", contact_id, day, scene.due("F14", day), introduction_id=one.id)


def _ticked(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F16 an article and F19 a change of project live on once made; an article left for a meeting comes back."""
    for one in scene.follow_ups.get(contact_id, ()):
        waits = one.state is FollowUpState.DROPPED and one.reason == "meeting_planned"
        if one.rule in {"F16", "F19"} and one.trigger_on is not None and (one.pending or waits):
            yield Case(one.rule, contact_id, one.trigger_on, one.due, exchange_id=one.exchange_id)


def _quiet(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F17 news to somebody one has spoken with and whose matter is not ended, counted from the last touch (R101)."""
    history = scene.history
    last, contact = history.once(last_touches).get(contact_id), history.contacts.get(contact_id)
    if last is None or contact_id not in history.first_spoken or contact_id in history.once(ended):
        return
    rhythm = contact.cadence_business_days if contact else None
    yield Case("F17", contact_id, last, add(last, rhythm) if rhythm else scene.due("F17", last))


def _advised(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F18 what became of an advice, told to its author (R100)."""
    for one in scene.advice.get(contact_id, ()):
        if one.fate is not AdviceFate.OPEN and one.fate_on is not None and one.fate_on <= scene.today:
            yield Case("F18", contact_id, one.fate_on, scene.due("F18", one.fate_on), advice_id=one.id)


def _rewarded(scene: Scene, contact_id: int) -> Iterator[Case]:
    """F23 the position told to everyone spoken with (R104); F24 and F26 news to those who helped, months after."""
    if contact_id not in scene.history.first_spoken:
        return
    contact = scene.history.contacts.get(contact_id)
    helped = contact is not None and not _HELPERS.isdisjoint(contact.tags)
    for row in scene.history.of_kind(ExchangeKind.POSITION_FOUND):
        yield Case("F23", contact_id, row.day, scene.due("F23", row.day), exchange_id=row.id)
        for rule in ("F24", "F26") if helped else ():
            day = scene.due(rule, row.start_day or row.day)
            if day <= scene.today:
                yield Case(rule, contact_id, day, day)


def _after(scene: Scene, rule: str, row: Exchange) -> Case:
    contact_id = row.contact_id or 0
    return Case(rule, contact_id, row.day, scene.due(rule, row.day), exchange_id=row.id)


_FAMILIES: tuple[Callable[[Scene, int], Iterator[Case]], ...] = (
    _announced,
    _unanswered,
    _silent,
    _answered,
    _spoken,
    _appointed,
    _vouched,
    _promised,
    _named,
    _ticked,
    _quiet,
    _advised,
    _rewarded,
)


def review_day(today: date) -> date | None:
    """The day of the weekly review of this week: its Monday, or the business day after; None before it has come."""
    monday = today - timedelta(days=today.weekday())
    day = add(monday - timedelta(days=1), 1)
    return day if day <= today else None
