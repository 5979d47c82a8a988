"""The alerts of a campaign file at the end of a day, from the definitions alone (campaign files, section 5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from tests.helpers import oracle_figures as figures
from tests.helpers.oracle import Owed, Row, State

Found = Iterator[Row]


def alerts(file: Row, today: int) -> list[Row]:
    """The list of section 5, in its order."""
    at = State(file, today)
    found = []
    for code, rules, severity, find in TABLE:
        raised = sorted(find(at), key=_place)
        found += [{"code": code, "rules": rules.split(), "severity": severity, **one} for one in raised]
    return found


def _place(one: Row) -> tuple[str, str, str]:
    return (
        one.get("contact") or one.get("axis") or "",
        one.get("about") or "",
        one.get("interaction") or one.get("promise") or "",
    )


def _late(at: State, due: int) -> Row:
    return {"due_day": due, "late_business_days": at.days.between(due, at.today)}


def _overdue(at: State, owed: list[Owed], *keys: str) -> Found:
    for one in at.counted(owed):
        if one.done is None:
            named = {"contact": one.to, "about": one.about, "interaction": one.source, "promise": one.source}
            yield {key: named[key] for key in keys} | _late(at, one.due)


def loop_overdue(at: State) -> Found:
    return _overdue(at, at.reports(), "contact", "about")


def thanks_overdue(at: State) -> Found:
    return _overdue(at, at.thanks(), "contact", "interaction")


def promise_overdue(at: State) -> Found:
    return _overdue(at, at.promises(), "contact", "promise")


def _without_call(at: State, rows: list[Row], setting: str) -> Found:
    for row in rows:
        due, who = at.due(row["day"], setting), row["contact"]
        reached = [*at.of("unanswered_call"), *at.live()]
        called = any(one["contact"] == who and one["day"] >= row["day"] for one in reached)
        if due <= at.today and not called and not at.closed(who) and who not in at.erased_on:
            yield {"contact": who, "interaction": row["id"], **_late(at, due)}


def email_without_call(at: State) -> Found:
    return _without_call(at, at.of("call_announcement"), "call_after_email_business_days")


def reply_without_call(at: State) -> Found:
    positive = [row for row in at.of("email_reply") if row["positive"]]
    return _without_call(at, positive, "call_after_reply_business_days")


def introduced_not_approached(at: State) -> Found:
    allowed = [one for one in at.effective if one["permissions"]["contact"]]
    for who in {one["person"] for one in allowed}:
        due = at.due(min(one["day"] for one in allowed if one["person"] == who), "approach_business_days")
        touched = any(row["contact"] == who for row in at.rows)
        if due <= at.today and not touched and who not in at.erased_on:
            yield {"contact": who, **_late(at, due)}


def call_attempts_exhausted(at: State) -> Found:
    for who in at.ids:
        tries = sum(row["contact"] == who for row in at.of("unanswered_call"))
        settled = at.live(who) or at.closed(who) or who in at.erased_on
        if tries >= at.settings["max_unanswered_calls"] and not settled:
            yield {"contact": who, "value": tries}


def cancelled_not_replanned(at: State) -> Found:
    fixed = [row for row in at.file["interactions"] if row["kind"] == "meeting"]
    for row in at.meetings("cancelled_by_contact"):
        who, due = row["contact"], at.due(row["day"], "replan_business_days")
        others = [one for one in fixed if one["contact"] == who and one["id"] != row["id"]]
        again = any(row["day"] <= one["planned_on"] <= at.today for one in others)
        if due <= at.today and not again and not at.closed(who) and who not in at.erased_on:
            yield {"contact": who, "interaction": row["id"], **_late(at, due)}


def preparation_needed(at: State) -> Found:
    last = at.due(at.today, "preparation_window_business_days")
    for row in at.planned:
        who = row["contact"]
        ready = any(one["meeting"] == row["id"] for one in at.of("preparation"))
        before = [one["day"] for one in at.of("preparation") if one["contact"] == who]
        if at.today < row["meeting_day"] <= last and not ready and who not in at.erased_on:
            named = {"contact": who, "interaction": row["id"], "due_day": row["meeting_day"]}
            yield {**named, "last_prepared_day": max(before, default=None)}


def key_person_too_early(at: State) -> Found:
    early = at.held[:3] + (at.planned if len(at.held) < 3 else [])
    for row in early:
        who = row["contact"]
        if at.person(who)["stake"] == 3 and who not in at.erased_on:
            yield {"contact": who, "interaction": row["id"]}


def meeting_without_call(at: State) -> Found:
    for row in at.held:
        if not figures.called_before(at, row) and row["contact"] not in at.erased_on:
            reason = bool(row.get("without_call_reason"))
            yield {"contact": row["contact"], "interaction": row["id"], "reason_given": reason}


def level_gap(at: State) -> Found:
    for one in at.known:
        who = one["id"]
        if one["level_gap"] >= 2 and not at.live(who) and who not in at.erased_on:
            introduced = any(name["person"] == who for name in at.effective)
            yield {"contact": who, "value": one["level_gap"], "introduced": introduced, "closed": at.closed(who)}


def _nobody_erased(at: State, *people: str) -> bool:
    return not any(who in at.erased_on for who in people)


def name_not_usable(at: State) -> Found:
    for one in at.effective:
        if not one["permissions"]["use_name"] and _nobody_erased(at, one["giver"], one["person"]):
            yield {"contact": one["person"], "about": one["giver"]}


def introduction_cycle(at: State) -> Found:
    for one, why in at.refused:
        if why == "cycle" and _nobody_erased(at, one["giver"], one["person"]):
            yield {"contact": one["giver"], "about": one["person"], "introduction": one["id"]}


def divergent_opinions(at: State) -> Found:
    for axis, stances in figures.opinions(at).items():
        if stances["for"] and stances["against"]:
            yield {"axis": axis, "value": stances}


def news_overdue(at: State) -> Found:
    for who, due in figures.news_due(at).items():
        if due <= at.today:
            yield {"contact": who, **_late(at, due)}


def news_due_soon(at: State) -> Found:
    for who, due in figures.news_due(at).items():
        if at.today < due <= at.today + at.settings["news_soon_calendar_days"]:
            yield {"contact": who, "due_day": due}


def names_low(at: State) -> Found:
    held, names = len(at.held), figures.names_from_meetings(at)
    if held >= 3 and names < at.settings["names_per_meeting_target"] * held:
        yield {"value": figures.quotient(names, held, 2)}


def pace(at: State) -> Found:
    targeted = sum(row["targeted"] for row in at.held)
    target = at.settings["target_meetings"]
    if at.today >= 28 and targeted < target and not at.of("position_found"):
        weekly = figures.per_week(at)
        shown = None if weekly is None else figures.rounded(weekly, 2)
        left = figures.weeks_left(at)
        yield {"value": {"targeted": targeted, "target": target, "per_week": shown, "weeks_left": left}}


def spontaneous_opportunity(at: State) -> Found:
    for row in at.held:
        if row["spontaneous_opportunity"] and row["contact"] not in at.erased_on:
            yield {"contact": row["contact"], "interaction": row["id"]}


def closing_messages_missing(at: State) -> Found:
    told = figures.to_be_told(at)
    if told and told[2]:
        due = at.due(told[0], "closing_business_days")
        yield {"contacts": sorted(told[2]), "due_day": due, "overdue": due <= at.today}


TABLE: tuple[tuple[str, str, str, Callable[[State], Any]], ...] = (
    ("loop_overdue", "R90 R91", "warning", loop_overdue),
    ("thanks_overdue", "R83", "warning", thanks_overdue),
    ("promise_overdue", "R94", "warning", promise_overdue),
    ("email_without_call", "R39", "warning", email_without_call),
    ("reply_without_call", "R40", "warning", reply_without_call),
    ("introduced_not_approached", "R3 R98", "warning", introduced_not_approached),
    ("call_attempts_exhausted", "R54", "warning", call_attempts_exhausted),
    ("cancelled_not_replanned", "R98", "warning", cancelled_not_replanned),
    ("preparation_needed", "R64", "info", preparation_needed),
    ("key_person_too_early", "R59", "warning", key_person_too_early),
    ("meeting_without_call", "R51", "info", meeting_without_call),
    ("level_gap", "R62", "warning", level_gap),
    ("name_not_usable", "R80", "warning", name_not_usable),
    ("introduction_cycle", "R25", "warning", introduction_cycle),
    ("divergent_opinions", "R88", "warning", divergent_opinions),
    ("news_overdue", "R101", "warning", news_overdue),
    ("news_due_soon", "R101", "info", news_due_soon),
    ("names_low", "R77", "warning", names_low),
    ("pace", "R4", "info", pace),
    ("spontaneous_opportunity", "R17", "info", spontaneous_opportunity),
    ("closing_messages_missing", "R104", "warning", closing_messages_missing),
)
