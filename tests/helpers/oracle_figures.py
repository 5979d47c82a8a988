"""The figures of a campaign file at the end of a day, from the definitions alone (campaign files, section 4)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from tests.helpers.oracle import Owed, Row, State

TOUCHES = (
    "call_announcement",
    "unanswered_call",
    "qualification_call",
    "confirmation",
    "thank_you",
    "report_to_introducer",
    "promise_kept",
    "news",
    "article_shared",
    "reminder",
    "closing_message",
)


def rounded(value: Fraction, decimals: int) -> float:
    """A quotient with few decimals, a half upwards: long division to many digits, then the rounding of decimals."""
    digits = Decimal(value.numerator * 10**20 // value.denominator).scaleb(-20)
    exact = digits + (Decimal(1).scaleb(-20) if value * 10**20 % 1 else 0)
    return float(exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))


def quotient(part: Any, whole: Any, decimals: int) -> float | None:
    return rounded(Fraction(part) / Fraction(whole), decimals) if whole else None


def ratio(count: int, of: int) -> Row:
    return {"count": count, "of": of, "percent": quotient(100 * count, of, 1)}


def share(rows: list[Any], of: list[Any]) -> Row:
    return ratio(len(rows), len(of))


def figures(file: Row, today: int) -> Row:
    """The whole object of section 4, in its order."""
    at = State(file, today)
    parts = (_meetings, _calls, _names, _care, _network, _time, _talk, _given, _news)
    found: Row = {}
    for part in parts:
        found |= part(at)
    return found


def per_week(at: State) -> Fraction | None:
    targeted = sum(row["targeted"] for row in at.held)
    return Fraction(targeted) / (Fraction(at.today) / 7) if at.today else None


def weeks_left(at: State) -> int | None:
    targeted, target = sum(row["targeted"] for row in at.held), at.settings["target_meetings"]
    pace = per_week(at)
    if targeted >= target:
        return 0
    return -(-(target - targeted) // pace) if pace else None


def called_before(at: State, meeting: Row) -> bool:
    return any(row["contact"] == meeting["contact"] and row["day"] <= meeting["meeting_day"] for row in at.calls)


def _meetings(at: State) -> Row:
    targeted = [row for row in at.held if row["targeted"]]
    pace = per_week(at)
    return {
        "contacts_known": len(at.known),
        "contacts_erased": len(at.of("contact_erased")),
        "meetings_held": len(at.held),
        "meetings_targeted": len(targeted),
        "meetings_planned": len(at.planned),
        "meetings_cancelled": len(at.meetings("cancelled_by_contact", "cancelled_by_me")),
        "progress_to_target": ratio(len(targeted), at.settings["target_meetings"]),
        "targeted_per_week": None if pace is None else rounded(pace, 2),
        "weeks_to_target": weeks_left(at),
    }


def _done(at: State, owed: list[Owed]) -> Row:
    counted = at.counted(owed)
    return share([one for one in counted if one.done is not None], counted)


def _on_time(at: State, owed: list[Owed]) -> Row:
    counted = at.counted(owed)
    return share([one for one in counted if one.done is not None and one.done <= one.due], counted)


def _spoken(at: State, rows: list[Row]) -> Row:
    return share([row for row in rows if at.live(row["contact"])], rows)


def _calls(at: State) -> Row:
    verdicts = [row["verdict"] for row in at.calls]
    sent = at.of("call_announcement")
    answered = [row for row in sent if any(one["reply_to"] == row["id"] for one in at.of("email_reply"))]
    unnamed = [row for row in sent if row["named_introducer"] is None]
    return {
        "calls_held": len(at.calls),
        "call_verdicts": {one: verdicts.count(one) for one in ("meet", "phone_was_enough", "later", "close")},
        "unanswered_calls": len(at.of("unanswered_call")),
        "meetings_preceded_by_call": share([row for row in at.held if called_before(at, row)], at.held),
        "emails_sent": len(sent),
        "reply_rate": share(answered, sent),
        "replies_expected": rounded(Fraction(len(sent) * at.settings["reply_rate_reference_percent"], 100), 1),
        "emails_followed_by_call": _done(at, at.after_emails()),
        "positive_replies_called": _done(at, at.after_replies()),
        "approached_then_spoken": _spoken(at, sent),
        "warm_spoken": _spoken(at, [row for row in sent if row["named_introducer"] is not None]),
        "cold_spoken": _spoken(at, [row for row in unnamed if at.person(row["contact"])["source"] != "direct"]),
    }


def names_from_meetings(at: State) -> int:
    held = [row["id"] for row in at.held]
    return sum(one["exchange"] in held for one in at.effective)


def _names(at: State) -> Row:
    names = at.effective
    return {
        "names_received": len(names),
        "contacts_introduced": len({one["person"] for one in names}),
        "names_per_meeting": quotient(names_from_meetings(at), len(at.held), 2),
        "names_per_exchange": quotient(len(names), len(at.held) + len(at.calls), 2),
        "names_three_permissions": share([one for one in names if all(one["permissions"].values())], names),
    }


def loops_open(at: State) -> list[Row]:
    owed = [one for one in at.counted(at.reports()) if one.done is None]
    found = []
    for one in sorted(owed, key=lambda one: (one.due, one.to, str(one.about))):
        late = at.days.between(one.due, at.today)
        found.append({"giver": one.to, "person": one.about, "due_day": one.due, "late_business_days": late})
    return found


def _care(at: State) -> Row:
    thanks, reports, promises = at.thanks(), at.reports(), at.promises()
    late = [one for one in at.counted(thanks) if one.done is None or one.done > one.due]
    return {
        "thanks_sent": _done(at, thanks),
        "thanks_on_time": _on_time(at, thanks),
        "thanks_late": sorted(one.source for one in late),
        "loops_closed": _done(at, reports),
        "loops_on_time": _on_time(at, reports),
        "loops_open": loops_open(at),
        "promises_kept": _done(at, promises),
        "promises_on_time": _on_time(at, promises),
    }


def level(at: State, contact: str) -> int:
    """The relation level of a contact, from 0 to 4 (R110)."""
    given = any(one["contact"] == contact and one["day"] <= at.today for one in at.file["given"])
    tests = (
        (4, bool(at.live(contact)) and given),
        (3, any(row["contact"] == contact for row in at.held)),
        (2, any(row["contact"] == contact for row in at.calls)),
        (1, any(row["contact"] == contact for row in at.of("email_reply"))),
    )
    return next((number for number, passed in tests if passed), 0)


def longest_chain(at: State) -> list[str]:
    """Every path of effective introductions, tried one after the other."""
    best: list[str] = []

    def walk(path: list[str]) -> None:
        nonlocal best
        if len(path) > 1 and (-len(path), path) < (-len(best), best):
            best = path
        for one in at.effective:
            if one["giver"] == path[-1]:
                walk([*path, one["person"]])

    for giver in {one["giver"] for one in at.effective}:
        walk([giver])
    return best


def _network(at: State) -> Row:
    levels = [level(at, one) for one in at.ids]
    chain = longest_chain(at)
    return {
        "real_exchange": ratio(sum(bool(at.live(one)) for one in at.ids), len(at.ids)),
        "relation_levels": [levels.count(number) for number in range(5)],
        "longest_chain_links": max(0, len(chain) - 1),
        "longest_chain": chain,
    }


def _time(at: State) -> Row:
    total = sum(row["minutes"] for row in at.rows)
    held = [row["id"] for row in at.held]
    whole = sum(row["minutes"] for row in at.held)
    whole += sum(row["minutes"] for row in at.of("thank_you") if row["for_exchange"] in held)
    talked = sum(row["breakdown"]["exchange"] for row in at.held)
    kinds = sorted({row["kind"] for row in at.rows})
    return {
        "minutes_total": total,
        "hours_label": f"{total // 60} h {total % 60:02}",
        "minutes_by_kind": {kind: sum(row["minutes"] for row in at.of(kind)) for kind in kinds},
        "hours_per_week": quotient(Fraction(total, 60), Fraction(at.today, 7), 2),
        "meeting_minutes_all": whole,
        "meeting_minutes_exchange": talked,
        "minutes_per_exchange_minute": quotient(whole, talked, 2),
        "minutes_all_in_per_meeting": quotient(total, len(held), 1),
    }


def _talk(at: State) -> Row:
    shares = [row["my_talk_share"] for row in at.held]
    enough = len(shares) >= 3
    return {
        "my_talk_share_mean": quotient(sum(shares), len(shares), 1),
        "my_talk_share_first3": quotient(sum(shares[:3]), 3, 1) if enough else None,
        "my_talk_share_last3": quotient(sum(shares[-3:]), 3, 1) if enough else None,
    }


def opinions(at: State) -> dict[str, Row]:
    said = [(one["axis"], one["stance"]) for one in at.file["opinions"] if one["day"] <= at.today]
    axes = [axis["id"] for axis in at.file["project"]["axes"]]
    return {axis: {one: said.count((axis, one)) for one in ("for", "against", "mixed")} for axis in axes}


def _given(at: State) -> Row:
    given = [one["what"] for one in at.file["given"] if one["day"] <= at.today]
    return {
        "opinions": opinions(at),
        "given_count": len(given),
        "given_by_what": {what: given.count(what) for what in given},
        "weekly_reviews": ratio(len(at.of("weekly_review")), at.today // 7),
    }


def last_touch(at: State, contact: str) -> int | None:
    rows = [*at.of(*TOUCHES), *at.held]
    return max((row["day"] for row in rows if row["contact"] == contact), default=None)


def news_due(at: State) -> dict[str, int]:
    """The day news is due to each person spoken with, not erased and not ended (R101)."""
    due = {}
    for contact in at.ids:
        verdicts = [row["verdict"] for row in at.calls if row["contact"] == contact]
        ended = verdicts[-1:] == ["close"] and not any(row["contact"] == contact for row in at.held)
        touched = last_touch(at, contact)
        if at.live(contact) and contact not in at.erased_on and not ended and touched is not None:
            due[contact] = at.due(touched, "news_business_days")
    return due


def to_be_told(at: State) -> tuple[int, list[str], list[str]] | None:
    """Once a position is found: its day, everybody to be told, and who was not yet (R104)."""
    found = [row["day"] for row in at.of("position_found")]
    if not found:
        return None
    everyone = [one for one in at.ids if at.live(one) and one not in at.erased_on]
    told = {row["contact"] for row in at.of("closing_message") if row["day"] >= found[0]}
    return found[0], everyone, [one for one in everyone if one not in told]


def _news(at: State) -> Row:
    due = news_due(at)
    soon = at.today + at.settings["news_soon_calendar_days"]
    told = to_be_told(at)
    return {
        "last_touch_day": {one: last_touch(at, one) for one in at.ids if one not in at.erased_on},
        "news_overdue": [one for one, day in due.items() if day <= at.today],
        "news_due_soon": [one for one, day in due.items() if at.today < day <= soon],
        "closing_campaign": told and ratio(len(told[1]) - len(told[2]), len(told[1])),
    }
