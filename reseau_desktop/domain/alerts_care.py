"""Alerts of what is owed: reports, thanks, promises, news (R83, R90, R94, R101)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from .figures_care import overdue_news, soon_due_news
from .history import History
from .loops import reports
from .obligations import promises, thanks
from .workdays import between


def lateness(due: date, history: History) -> dict[str, object]:
    """The two keys every late thing has: its deadline, and the business days gone since."""
    return {"due_day": due.isoformat(), "late_business_days": between(due, history.day)}


def loop_overdue(history: History) -> Iterator[dict[str, object]]:
    """A report owed to an introducer (R90)."""
    for one in history.once(reports):
        if one.owed(history.day):
            yield {"contact": one.contact_id, "about": one.about_id, **lateness(one.due, history)}


def thanks_overdue(history: History) -> Iterator[dict[str, object]]:
    """Written thanks owed for an exchange (R83)."""
    for one in history.once(thanks):
        if one.owed(history.day):
            yield {"contact": one.contact_id, "interaction": one.exchange_id, **lateness(one.due, history)}


def promise_overdue(history: History) -> Iterator[dict[str, object]]:
    """A promise of mine that is owed (R94)."""
    for one in history.once(promises):
        if one.owed(history.day):
            yield {"contact": one.contact_id, "promise": one.promise_id, **lateness(one.due, history)}


def news_overdue(history: History) -> Iterator[dict[str, object]]:
    """News due to somebody by now (R101)."""
    for who, due in overdue_news(history):
        yield {"contact": who, **lateness(due, history)}


def news_due_soon(history: History) -> Iterator[dict[str, object]]:
    """News due to somebody within the next days (R101)."""
    for who, due in soon_due_news(history):
        yield {"contact": who, "due_day": due.isoformat()}
