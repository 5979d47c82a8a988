"""The figures of a campaign as a table: name, what counts it, the rules behind it (campaign files, section 4)."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from typing import Final

from . import figures_approach as approach
from . import figures_care as care
from . import figures_meetings as meetings
from . import figures_network as people
from . import figures_time as time
from .campaign import current
from .history import History, history_of
from .network import Network


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: its name in `figures --json`, how it is found, and the rules of the method behind it."""

    name: str
    find: Callable[[History], object]
    rules: tuple[str, ...]


FIGURES: Final = (
    Figure("contacts_known", people.contacts_known, ("R109",)),
    Figure("contacts_erased", people.contacts_erased, ("R107",)),
    Figure("meetings_held", meetings.meetings_held, ("R4",)),
    Figure("meetings_targeted", meetings.meetings_targeted, ("R5",)),
    Figure("meetings_planned", meetings.meetings_planned, ("R64",)),
    Figure("meetings_cancelled", meetings.meetings_cancelled, ("R98",)),
    Figure("progress_to_target", meetings.progress_to_target, ("R4",)),
    Figure("targeted_per_week", meetings.targeted_per_week, ("R4",)),
    Figure("weeks_to_target", meetings.weeks_to_target, ("R4",)),
    Figure("calls_held", approach.calls_held, ("R51",)),
    Figure("call_verdicts", approach.call_verdicts, ("R54",)),
    Figure("unanswered_calls", approach.unanswered_calls, ("R54",)),
    Figure("meetings_preceded_by_call", meetings.meetings_preceded_by_call, ("R51",)),
    Figure("emails_sent", approach.emails_sent, ("R36",)),
    Figure("reply_rate", approach.reply_rate, ("R38",)),
    Figure("replies_expected", approach.replies_expected, ("R38",)),
    Figure("emails_followed_by_call", approach.emails_followed_by_call, ("R39",)),
    Figure("positive_replies_called", approach.positive_replies_called, ("R40",)),
    Figure("approached_then_spoken", approach.approached_then_spoken, ("R40",)),
    Figure("warm_spoken", approach.warm_spoken, ("R26",)),
    Figure("cold_spoken", approach.cold_spoken, ("R27",)),
    Figure("names_received", people.names_received, ("R77",)),
    Figure("contacts_introduced", people.contacts_introduced, ("R25",)),
    Figure("names_per_meeting", people.names_per_meeting, ("R77",)),
    Figure("names_per_exchange", people.names_per_exchange, ("R55",)),
    Figure("names_three_permissions", people.names_three_permissions, ("R80",)),
    Figure("thanks_sent", care.thanks_sent, ("R83", "R84")),
    Figure("thanks_on_time", care.thanks_on_time, ("R83", "R87")),
    Figure("thanks_late", care.thanks_late, ("R83",)),
    Figure("loops_closed", care.loops_closed, ("R90",)),
    Figure("loops_on_time", care.loops_on_time, ("R90",)),
    Figure("loops_open", care.loops_open, ("R91",)),
    Figure("promises_kept", care.promises_kept, ("R94",)),
    Figure("promises_on_time", care.promises_on_time, ("R94",)),
    Figure("real_exchange", people.real_exchange, ("R110",)),
    Figure("relation_levels", people.relation_levels, ("R110",)),
    Figure("longest_chain_links", people.longest_chain_links, ("R28",)),
    Figure("longest_chain", people.longest_chain, ("R28",)),
    Figure("minutes_total", time.minutes_total, ("R58",)),
    Figure("hours_label", time.hours_label, ("R58",)),
    Figure("minutes_by_kind", time.minutes_by_kind, ("R58", "R115")),
    Figure("hours_per_week", time.hours_per_week, ("R7",)),
    Figure("meeting_minutes_all", time.meeting_minutes_all, ("R58",)),
    Figure("meeting_minutes_exchange", time.meeting_minutes_exchange, ("R58",)),
    Figure("minutes_per_exchange_minute", time.minutes_per_exchange_minute, ("R58",)),
    Figure("minutes_all_in_per_meeting", time.minutes_all_in_per_meeting, ("R58",)),
    Figure("my_talk_share_mean", meetings.my_talk_share_mean, ("R69",)),
    Figure("my_talk_share_first3", meetings.my_talk_share_first3, ("R69",)),
    Figure("my_talk_share_last3", meetings.my_talk_share_last3, ("R69",)),
    Figure("opinions", people.opinions, ("R88",)),
    Figure("given_count", care.given_count, ("R105",)),
    Figure("given_by_what", care.given_by_what, ("R105",)),
    Figure("weekly_reviews", time.weekly_reviews, ("R2",)),
    Figure("last_touch_day", care.last_touch_day, ("R99",)),
    Figure("news_overdue", care.news_overdue, ("R101",)),
    Figure("news_due_soon", care.news_due_soon, ("R101",)),
    Figure("closing_campaign", care.closing_campaign, ("R104",)),
)


def figures(network: Network, day: date, only: Collection[str] | None = None) -> dict[str, object]:
    """Every figure at the end of `day`: people and exchanges as ids, days as ISO text, percents from 0 to 100.

    `only` names those that are wanted, all by default.
    """
    return figures_of(history_of(current(network), day), only)


def figures_of(history: History, only: Collection[str] | None = None) -> dict[str, object]:
    """The same of a history already at hand, shared with other rules."""
    return {figure.name: figure.find(history) for figure in FIGURES if only is None or figure.name in only}
