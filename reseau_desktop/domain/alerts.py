"""What needs attention, as a table: code, rules, severity, what raises it (campaign files, section 5).

Alerts describe the state of a day: one that stays true stays raised. None names an erased person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from . import alerts_approach as approach
from . import alerts_campaign as campaign
from . import alerts_care as care
from . import alerts_meetings as meetings
from .campaign import current
from .history import History, history_of
from .network import Network

Alert = dict[str, Any]
SORTED_BY: Final = ("contact", "axis", "about", "interaction", "promise")
_WARNING = "warning"
_INFO = "info"


@dataclass(frozen=True, slots=True)
class AlertKind:
    """A sort of alert. `of_meeting` says that its `interaction` is the id of a meeting, which may still be planned;
    otherwise it is the id of a row of the log.
    """

    code: str
    rules: tuple[str, ...]
    raised: Callable[[History], Iterable[Alert]]
    severity: str = _WARNING
    of_meeting: bool = False


ALERTS: Final = (
    AlertKind("loop_overdue", ("R90", "R91"), care.loop_overdue),
    AlertKind("thanks_overdue", ("R83",), care.thanks_overdue),
    AlertKind("promise_overdue", ("R94",), care.promise_overdue),
    AlertKind("email_without_call", ("R39",), approach.email_without_call),
    AlertKind("reply_without_call", ("R40",), approach.reply_without_call),
    AlertKind("introduced_not_approached", ("R3", "R98"), approach.introduced_not_approached),
    AlertKind("call_attempts_exhausted", ("R54",), approach.call_attempts_exhausted),
    AlertKind("cancelled_not_replanned", ("R98",), meetings.cancelled_not_replanned),
    AlertKind("preparation_needed", ("R64",), meetings.preparation_needed, _INFO, of_meeting=True),
    AlertKind("key_person_too_early", ("R59",), meetings.key_person_too_early, of_meeting=True),
    AlertKind("meeting_without_call", ("R51",), meetings.meeting_without_call, _INFO),
    AlertKind("level_gap", ("R62",), approach.level_gap),
    AlertKind("name_not_usable", ("R80",), approach.name_not_usable),
    AlertKind("introduction_cycle", ("R25",), approach.introduction_cycle),
    AlertKind("divergent_opinions", ("R88",), campaign.divergent_opinions),
    AlertKind("news_overdue", ("R101",), care.news_overdue),
    AlertKind("news_due_soon", ("R101",), care.news_due_soon, _INFO),
    AlertKind("names_low", ("R77",), campaign.names_low),
    AlertKind("pace", ("R4",), campaign.pace, _INFO),
    AlertKind("spontaneous_opportunity", ("R17",), meetings.spontaneous_opportunity, _INFO),
    AlertKind("closing_messages_missing", ("R104",), campaign.closing_messages_missing),
)


def alerts(network: Network, day: date) -> list[Alert]:
    """Every alert at the end of `day`, in the order of the table, then by person or axis: ids, days as ISO text."""
    return alerts_of(history_of(current(network), day))


def alerts_of(history: History) -> list[Alert]:
    """The same of a history already at hand, shared with other rules."""
    found: list[Alert] = []
    for kind in ALERTS:
        raised = sorted(kind.raised(history), key=_place)
        found += ({"code": kind.code, "rules": list(kind.rules), "severity": kind.severity, **one} for one in raised)
    return found


def _place(alert: Alert) -> tuple[int, int, int]:
    """Its place among those of its kind: by SORTED_BY, keys that exclude each other sharing a slot."""
    get = alert.get
    return get("contact") or get("axis") or 0, get("about") or 0, get("interaction") or get("promise") or 0
