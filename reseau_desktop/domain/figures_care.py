"""Figures of what is owed and given: thanks, loops, promises, news, gifts, the closing campaign (R83 to R105)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypedDict

from .history import History
from .loops import reports
from .news import last_touches, news_due, to_be_told
from .obligations import Obligation, Tally, promises, tally, thanks
from .rounding import Ratio, ratio
from .workdays import between


class OpenLoop(TypedDict):
    """A report that is owed: its day as ISO text, its lateness in business days."""

    giver: int
    person: int | None
    due_day: str
    late_business_days: int


def _weighed(owed: Callable[[History], list[Obligation]], history: History) -> Tally:
    return tally(history.once(owed), history.day)


def _done(owed: Callable[[History], list[Obligation]], history: History) -> Ratio:
    weighed = _weighed(owed, history)
    return ratio(weighed.done, len(weighed.counted))


def _on_time(owed: Callable[[History], list[Obligation]], history: History) -> Ratio:
    weighed = _weighed(owed, history)
    return ratio(weighed.on_time, len(weighed.counted))


def thanks_sent(history: History) -> Ratio:
    """Written thanks sent, out of those that count (R83, R84)."""
    return _done(thanks, history)


def thanks_on_time(history: History) -> Ratio:
    """Written thanks sent in time, out of those that count (R83, R87)."""
    return _on_time(thanks, history)


def thanks_late(history: History) -> list[int]:
    """The exchanges thanked for late or not at all, by id (R83)."""
    late = (one for one in _weighed(thanks, history).counted if not one.on_time)
    return sorted(one.exchange_id for one in late if one.exchange_id is not None)


def loops_closed(history: History) -> Ratio:
    """Reports made to introducers, out of those that count (R90)."""
    return _done(reports, history)


def loops_on_time(history: History) -> Ratio:
    """Reports made in time, out of those that count (R90)."""
    return _on_time(reports, history)


def loops_open(history: History) -> list[OpenLoop]:
    """The reports owed, by deadline, giver and person (R91)."""
    owed = [one for one in history.once(reports) if one.owed(history.day)]
    owed.sort(key=lambda one: (one.due, one.contact_id, one.about_id or 0))
    return [
        {
            "giver": one.contact_id,
            "person": one.about_id,
            "due_day": one.due.isoformat(),
            "late_business_days": between(one.due, history.day),
        }
        for one in owed
    ]


def promises_kept(history: History) -> Ratio:
    """Promises of mine kept, out of those that count (R94)."""
    return _done(promises, history)


def promises_on_time(history: History) -> Ratio:
    """Promises of mine kept in time, out of those that count (R94)."""
    return _on_time(promises, history)


def given_by_what(history: History) -> dict[str, int]:
    """What was given in return, by sort (R105)."""
    counts = Counter(one.what.value for one in history.network.given if one.day <= history.day)
    return dict(sorted(counts.items()))


def given_count(history: History) -> int:
    """How many things were given in return (R105)."""
    return sum(given_by_what(history).values())


def last_touch_day(history: History) -> dict[int, str | None]:
    """The last day one turned to each contact, erased ones left out; None for never (R99)."""
    touches, erased = history.once(last_touches), history.erased
    days: dict[int, str | None] = dict.fromkeys(one.id for one in history.known if one.id not in erased)
    days.update((who, day.isoformat()) for who, day in touches.items() if who in days)
    return days


def overdue_news(history: History) -> list[tuple[int, date]]:
    """The people to whom news is due by now, each with the day, by id (R101)."""
    return [(who, due) for who, due in history.once(news_due).items() if due <= history.day]


def soon_due_news(history: History) -> list[tuple[int, date]]:
    """The people to whom news is due within the next days, each with the day, by id (R101)."""
    horizon = history.day + timedelta(days=history.settings.news_soon_calendar_days)
    return [(who, due) for who, due in history.once(news_due).items() if history.day < due <= horizon]


def news_overdue(history: History) -> list[int]:
    """The people to whom news is due by now (R101)."""
    return [who for who, _ in overdue_news(history)]


def news_due_soon(history: History) -> list[int]:
    """The people to whom news is due within the next days (R101)."""
    return [who for who, _ in soon_due_news(history)]


def closing_campaign(history: History) -> Ratio | None:
    """People told of the position found, out of all one has spoken with; None before one is found (R104)."""
    found = history.once(to_be_told)
    if found is None:
        return None
    everyone, missing = found
    return ratio(len(everyone) - len(missing), len(everyone))
