"""What stands on the days of the calendar, in words: short ones for a cell, a whole sentence for the pane."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication

from ...domain.contact import Contact
from ...domain.message import Message, say
from ...domain.vocabulary import Action
from ...domain.workdays import holiday_name
from ...services import agenda
from ...services.agenda import AgendaItem
from ..app_state import AppState
from ..labels import act_icon, words

MEETING_ICON, BIRTHDAY_ICON, DONE_ICON = "handshake", "cake", "check"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on one day.

    `tone` is one of meeting, plain, quiet, late and done. `forms` are what a cell says, the longest first: the one
    that fits is drawn. `kind` is the word of its kind, `name` the person's, empty for the review.
    """

    item: AgendaItem
    tone: str
    icon: str
    kind: str
    forms: tuple[str, ...]
    name: str
    words: Callable[[Message], str]

    @property
    def why(self) -> str:
        """One sentence of reason, worded when it is asked for; empty for what is done."""
        return self.words(self.item.why) if self.item.why else ""

    @property
    def day(self) -> date:
        """The day it stands on."""
        return self.item.due

    @property
    def short(self) -> str:
        """What a cell with room enough says."""
        return self.forms[0]

    @property
    def movable(self) -> bool:
        """Whether it can be put on another day."""
        return not self.item.done and self.item.kind != "birthday"

    def spoken(self) -> str:
        """What a screen reader says of it within its day."""
        if self.tone == "late":
            return QCoreApplication.translate("Calendar", "%1 (late)").replace("%1", self.short)
        if self.tone == "done":
            return QCoreApplication.translate("Calendar", "%1 (done)").replace("%1", self.short)
        return self.short


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the calendar: `inside` tells whether it belongs to the month shown, `holiday` is its name or empty."""

    date: date
    entries: tuple[Entry, ...]
    holiday: str
    inside: bool
    today: bool

    @property
    def off(self) -> bool:
        """Whether it is a weekend or a public holiday."""
        return bool(self.holiday) or self.date.weekday() > 4


class Almanac:
    """The entries of any days, read once until something changes."""

    def __init__(self, state: AppState) -> None:
        self._state = state
        self._people: dict[int, Contact] = {one.id: one for one in state.network().contacts}
        self._by_day = self._read()

    def between(self, first: date, last: date) -> dict[date, tuple[Entry, ...]]:
        """What stands on the days from `first` to `last`: what is to do, then what was done."""
        found = {day: items for day, items in self._by_day.items() if first <= day <= last}
        for item in agenda.birthdays(self._state.session, first, last):
            found[item.due] = [*found.get(item.due, ()), item]
        return {day: tuple(self._entry(item) for item in items) for day, items in found.items()}

    def days(self, first: date, last: date, month: int = 0) -> list[Day]:
        """Each day from `first` to `last`; those of another month than `month` (0 for any) are outside it."""
        found = self.between(first, last)
        span = (first + timedelta(days=n) for n in range((last - first).days + 1))
        return [
            Day(day, found.get(day, ()), self.holiday(day), month in (0, day.month), day == self._state.today)
            for day in span
        ]

    def waiting(self) -> list[Entry]:
        """The follow-ups whose day is past, the oldest first."""
        days = sorted(day for day in self._by_day if day < self._state.today)
        items = [item for day in days for item in self._by_day[day]]
        return [self._entry(one) for one in items if one.kind == "follow_up" and not one.done]

    def is_empty(self) -> bool:
        """Whether nothing was ever planned nor done."""
        network = self._state.network()
        return not network.follow_ups and not network.meetings and not agenda.shows_birthdays(self._state.session)

    def holiday(self, day: date) -> str:
        """The name of the public holiday on `day`, empty on any other day."""
        key = holiday_name(day)
        if key is None:
            return ""
        name = self._state.words(say(key))
        return name[:1].upper() + name[1:]

    def _read(self) -> dict[date, list[AgendaItem]]:
        """Everything planned and done, by day: what is to do first, by hour, then by id."""
        session = self._state.session
        found: dict[date, list[AgendaItem]] = defaultdict(list)
        for item in (*agenda.in_order(agenda.planned(session)), *agenda.done(session, date.min, date.max)):
            if not self._is_gone(item):
                found[item.due].append(item)
        return found

    def _is_gone(self, item: AgendaItem) -> bool:
        person = self._people.get(item.contact_id or 0)
        if item.contact_id is None:
            return False
        if person is None or person.erased_on is not None:
            return True
        return person.archived and not item.done and item.action is not Action.TELL_POSITION

    def _entry(self, item: AgendaItem) -> Entry:
        person = self._people.get(item.contact_id or 0)
        name = person.name if person else ""
        kind, icon = _kind(item)
        return Entry(item, _tone(item), icon, kind, _forms(item, kind, person), name, self._state.words)


def hour(at: time) -> str:
    """An hour as short as it can be: "10:00", « 10 h », « 10 h 30 »."""
    if at.minute == 0:
        return QCoreApplication.translate("Calendar", "%1:00").replace("%1", str(at.hour))
    text = QCoreApplication.translate("Calendar", "%1:%2")
    return text.replace("%1", str(at.hour)).replace("%2", f"{at.minute:02}")


def minutes_of(entries: Iterable[Entry], usual: dict[Action, int]) -> int:
    """About how many minutes the entries take that are still to do, by the usual minutes of each action."""
    total = 0
    for one in entries:
        if one.item.done:
            continue
        if one.item.meeting is not None:
            total += one.item.meeting.duration_minutes + one.item.meeting.travel_minutes
        elif one.item.action is not None:
            total += usual[one.item.action]
    return total


def _kind(item: AgendaItem) -> tuple[str, str]:
    if item.kind == "meeting":
        return words("exchange", "meeting"), MEETING_ICON
    if item.action is None:
        return QCoreApplication.translate("Calendar", "Birthday"), BIRTHDAY_ICON
    return words("kind_of_act", item.action), act_icon(item.action)


def _forms(item: AgendaItem, kind: str, person: Contact | None) -> tuple[str, ...]:
    """Kind and first name, then with initials, then the name alone: the icon still tells the kind."""
    if person is None:
        return (kind,)
    given = _given(person)
    if item.start is not None:
        at = hour(item.start)
        return (f"{at}, {_given_and_initial(person)}", f"{at}, {given}", f"{at}, {_initials(given)}")
    word = _cell_word(item)
    forms = [f"{word}, {given}", given]
    if "-" in given:
        forms.insert(1, f"{word}, {_initials(given)}")
    return tuple(forms)


def _initials(given: str) -> str:
    """« M.-A. » for Marc-Aurel."""
    return "-".join(f"{part[0].upper()}." for part in given.split("-") if part)


def _cell_word(item: AgendaItem) -> str:
    if item.kind == "meeting":
        return words("exchange", "meeting")
    if item.action is None:
        return QCoreApplication.translate("Calendar", "Birthday", "short")
    return words("kind_of_act", item.action)


def _tone(item: AgendaItem) -> str:
    if item.done:
        return "done"
    if item.kind == "meeting":
        return "meeting"
    if item.next is not None and item.next.overdue_business_days > 0:
        return "late"
    return "quiet" if item.action in (None, Action.REVIEW_WEEK) else "plain"


def _given(person: Contact | None) -> str:
    return (person.given_name or person.name) if person else ""


def _given_and_initial(person: Contact | None) -> str:
    """The given name and the first letter of what follows: « Anouk B. »."""
    given = _given(person)
    rest = person.name.removeprefix(given).strip() if person else ""
    return f"{given} {rest[0].upper()}." if rest and person and rest != person.name else given
