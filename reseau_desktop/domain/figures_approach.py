"""Figures of approaches: e-mails, calls and what they lead to (R26, R36 to R40, R54)."""

from __future__ import annotations

from collections.abc import Sequence

from .exchange import Exchange
from .history import History
from .obligations import Obligation, calls_after_email, calls_after_reply, tally
from .rounding import Ratio, quotient, ratio
from .vocabulary import ExchangeKind, Source, Verdict


def announcements(history: History) -> list[Exchange]:
    """The messages that announce a call."""
    return history.of_kind(ExchangeKind.CALL_ANNOUNCEMENT)


def calls_held(history: History) -> int:
    """Qualification calls (R51)."""
    return len(history.calls)


def call_verdicts(history: History) -> dict[str, int]:
    """Qualification calls by verdict, the four always there (R54)."""
    return {verdict.value: sum(row.verdict is verdict for row in history.calls) for verdict in Verdict}


def unanswered_calls(history: History) -> int:
    """Calls nobody answered (R54)."""
    return len(history.of_kind(ExchangeKind.UNANSWERED_CALL))


def emails_sent(history: History) -> int:
    """Announcements sent (R36)."""
    return len(announcements(history))


def reply_rate(history: History) -> Ratio:
    """Announcements with a reply, positive or not, out of all (R38)."""
    answered = {row.reply_to_id for row in history.of_kind(ExchangeKind.EMAIL_REPLY)}
    sent = announcements(history)
    return ratio(sum(row.id in answered for row in sent), len(sent))


def replies_expected(history: History) -> float | None:
    """The replies one may expect of the announcements sent, one decimal (R38)."""
    return quotient(emails_sent(history) * history.settings.reply_rate_reference_percent, 100, 1)


def _kept(obligations: Sequence[Obligation], history: History) -> Ratio:
    weighed = tally(obligations, history.day)
    return ratio(weighed.done, len(weighed.counted))


def emails_followed_by_call(history: History) -> Ratio:
    """Announcements followed by a call in time, out of those that count (R39)."""
    return _kept(history.once(calls_after_email), history)


def positive_replies_called(history: History) -> Ratio:
    """Positive replies followed by a call in time, out of those that count (R40)."""
    return _kept(history.once(calls_after_reply), history)


def _spoken(rows: Sequence[Exchange], history: History) -> Ratio:
    return ratio(sum(row.contact_id in history.first_spoken for row in rows), len(rows))


def approached_then_spoken(history: History) -> Ratio:
    """Announcements to people one has spoken with, out of all (R40)."""
    return _spoken(announcements(history), history)


def warm_spoken(history: History) -> Ratio:
    """The same of announcements that name an introducer (R26)."""
    return _spoken([row for row in announcements(history) if row.named_introducer_id is not None], history)


def cold_spoken(history: History) -> Ratio:
    """The same of announcements without introducer to people outside one's circles (R27)."""
    return _spoken([row for row in announcements(history) if _is_cold(row, history)], history)


def _is_cold(row: Exchange, history: History) -> bool:
    contact = history.contacts.get(row.contact_id or 0)
    return row.named_introducer_id is None and contact is not None and contact.source is not Source.DIRECT
