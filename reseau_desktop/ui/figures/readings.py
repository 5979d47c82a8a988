"""The figures in words: what each card says before and after the meeting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QLocale

from ...domain.figures import FIGURES, figures
from ...domain.message import Message, say
from ..app_state import AppState

NOTHING = "—"
NAMES_MOST: Final = 3  # R77: two or three names a meeting
TALK_MOST: Final = 30  # R69: a third of the talk at the most
_RULES = {figure.name: figure.rules for figure in FIGURES}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a card says: `value` from 0 to 1 draws the bar, None draws none; `mark` is where the reference stands.

    `name` is that of the figure in `figures --json`, from which the label and the rules follow.
    """

    name: str
    number: str
    fraction: str
    value: float | None
    caption: str
    mark: float | None = None


class Readings:
    """The figures of today, read once."""

    def __init__(self, state: AppState) -> None:
        self._state = state
        self._network = state.network()
        self.found: dict[str, Any] = figures(self._network, state.today)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has happened that a figure could count."""
        return not self._network.exchanges

    def before(self) -> list[Reading]:
        """What leads to a meeting."""
        return [
            self._targeted(),
            self._replies(),
            self._ratio("emails_followed_by_call", self._followed()),
            self._ratio("real_exchange", say("figures.real")),
            self._ratio("meetings_preceded_by_call", say("figures.called_before")),
            self._hours(),
        ]

    def after(self) -> list[Reading]:
        """What follows a meeting."""
        return [
            self._names(),
            self._ratio("names_three_permissions", say("figures.permissions")),
            self._ratio("thanks_on_time", self._thanks()),
            self._ratio("loops_closed", self._loops()),
            self._ratio("promises_kept", self._promises()),
            self._talk(),
        ]

    def period(self) -> str:
        """How many weeks, from which day to which."""
        anchor = self._network.anchor
        if anchor is None or anchor > self._state.today:
            return ""
        weeks = max(1, round((self._state.today - anchor).days / 7))
        return self._say(say("figures.period", n=weeks, first=anchor, last=self._state.today))

    def minutes_by_kind(self) -> list[tuple[str, int]]:
        """The kinds of exchanges with the minutes they took, the longest first; those that took none are left out."""
        kinds: dict[str, int] = self.found["minutes_by_kind"]
        return sorted(
            ((kind, minutes) for kind, minutes in kinds.items() if minutes), key=lambda one: (-one[1], one[0])
        )

    def hours(self, minutes: int, key: str = "figures.hours") -> str:
        """Minutes as hours and minutes: « 55 h 20 »."""
        whole, rest = divmod(minutes, 60)
        return self._say(Message(key, (("hours", whole), ("minutes", f"{rest:02}"))))

    def _targeted(self) -> Reading:
        count, target = self.found["meetings_targeted"], self._network.settings.target_meetings
        note = say("figures.reference", value=target)
        weeks, pace = self.found["weeks_to_target"], self.found["targeted_per_week"]
        if weeks:
            note = say("figures.pace", rate=pace, n=weeks).then(note)
        share = min(1.0, count / target) if target else None
        fraction = self._say(say("figures.of_about", of=target))
        return self._reading("meetings_targeted", str(count), fraction, share, note)

    def _replies(self) -> Reading:
        expected = self._network.settings.reply_rate_reference_percent
        reading = self._ratio("reply_rate", say("figures.reference_percent", value=expected))
        mark = None if reading.value is None else expected / 100
        return Reading(reading.name, reading.number, reading.fraction, reading.value, reading.caption, mark)

    def _followed(self) -> Message:
        ratio = self.found["emails_followed_by_call"]
        return say("figures.followed", count=ratio["count"], of=ratio["of"])

    def _hours(self) -> Reading:
        weekly = self.found["hours_per_week"]
        fraction = self.hours(round(weekly * 60), "figures.hours_week") if weekly is not None else ""
        parts: list[Message] = []
        minute, budget = self.found["minutes_per_exchange_minute"], self._network.user.weekly_hours_budget
        if minute is not None:
            parts.append(say("figures.minute", value=round(minute, 1)))
        if budget is not None:
            parts.append(say("figures.budget", hours=budget))
        note = parts[0].then(*parts[1:]) if parts else None
        return self._reading("minutes_total", self.hours(self.found["minutes_total"]), fraction, None, note)

    def _names(self) -> Reading:
        aim = self._network.settings.names_per_meeting_target
        most = max(NAMES_MOST, aim)
        mean = self.found["names_per_meeting"]
        if mean is None:
            return self._nothing("names_per_meeting")
        note = say("figures.names", n=self.found["names_received"], m=self.found["meetings_held"])
        note = note.then(say("figures.names_reference", aim=aim, most=most))
        fraction = self._say(say("figures.names_aim", aim=aim, most=most))
        number = QLocale().toString(float(mean), "f", 1)
        return self._reading("names_per_meeting", number, fraction, min(1.0, mean / most), note, aim / most)

    def _thanks(self) -> Message:
        sent, days = self.found["thanks_sent"], self._network.settings.thanks_business_days
        return say("figures.thanks", n=days, sent=sent["count"], of=sent["of"])

    def _loops(self) -> Message:
        waiting = len(self.found["loops_open"])
        return say("figures.loops_open", n=waiting) if waiting else say("figures.loops_none")

    def _promises(self) -> Message:
        in_time = self.found["promises_on_time"]
        return say("figures.promises", n=in_time["count"], of=in_time["of"])

    def _talk(self) -> Reading:
        mean = self.found["my_talk_share_mean"]
        if mean is None:
            return self._nothing("my_talk_share_mean")
        first, last = self.found["my_talk_share_first3"], self.found["my_talk_share_last3"]
        note = say("figures.talk_few")
        if first is not None and last is not None:
            note = say("figures.talk_change", first=int(first + 0.5), last=int(last + 0.5))
        note = note.then(say("figures.talk_aim"))
        return self._reading("my_talk_share_mean", self._percent(mean), "", mean / 100, note, TALK_MOST / 100)

    def _ratio(self, name: str, note: Message) -> Reading:
        ratio = self.found[name]
        if ratio["percent"] is None:
            return self._nothing(name)
        fraction = self._say(say("figures.of", count=ratio["count"], of=ratio["of"]))
        return self._reading(name, self._percent(ratio["percent"]), fraction, ratio["percent"] / 100, note)

    def _nothing(self, name: str) -> Reading:
        return self._reading(name, NOTHING, self._say(say("figures.nothing")), None, None)

    def _reading(  # noqa: PLR0917
        self,
        name: str,
        number: str,
        fraction: str,
        value: float | None,
        note: Message | None,
        mark: float | None = None,
    ) -> Reading:
        return Reading(name, number, fraction, value, self._say(note) if note else "", mark)

    def _percent(self, value: float) -> str:
        return self._say(say("figures.percent", value=int(value + 0.5)))

    def _say(self, message: Message) -> str:
        return self._state.words(message)


def rules_of(name: str) -> str:
    """The rules of the method behind a figure: "R83, R87"."""
    return ", ".join(_RULES[name])
