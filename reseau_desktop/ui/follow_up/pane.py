"""The pane of the chosen day: what stands on it, what comes on the next business day, how holidays move deadlines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ...domain.contact import Contact
from ...domain.message import say
from ...domain.workdays import add, between, holiday_name
from ...services.follow_ups import USUAL_MINUTES
from ..app_state import AppState
from ..kit import DetailPane, IconLabel, Label, Notice, Separator, button, clear_layout, flow, hbox, vbox
from .add_form import AddForm
from .entries import Almanac, Day, Entry, minutes_of
from .rows import EntryActs, EntryRow

_AHEAD = 2  # business days after the chosen one in which a holiday is told of
_MOST_LINES = 6
MOST_ROWS = 12


class DayPane(DetailPane):
    """Everything of one day with its acts; `left` when the keyboard goes back to the calendar."""

    left = Signal()
    list_wanted = Signal()
    added = Signal(object)

    def __init__(self, state: AppState, acts: EntryActs) -> None:
        super().__init__(self.tr("Chosen day"))
        self._state = state
        self._acts = acts
        self._rows: list[EntryRow] = []
        self._day = state.today
        self._body = QWidget()
        self._lines = vbox(gap=12, on=self._body)
        self.form = AddForm(state, acts.navigator)
        self.form.closed.connect(self._close_form)
        self.form.hide()
        self.column.addWidget(self.form)
        self.column.addWidget(self._body)
        self.column.addStretch()
        self.add_button = button(self.tr("&Add a follow-up"), "plain", icon="plus")
        self.add_button.clicked.connect(lambda _on: self.open_form())
        self._add_row = flow(self.add_button)
        self.foot.addWidget(self._add_row)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._go_back)

    def show_day(self, day: Day, almanac: Almanac) -> None:
        """Show a day; the keyboard stays in the pane when it was there."""
        within = self._body.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._day = day.date
        clear_layout(self._lines)
        self._rows = []
        self._lines.addWidget(vbox_widget(Label(self._title(day.date), "section", wrap=True), self._summary(day)))
        self._add_rows(day.entries)
        self._lines.addWidget(Separator())
        self._add_next(day.date, almanac)
        notice = self._notice(day)
        if notice is not None:
            self._lines.addWidget(notice)
        if within:
            self.take_focus()

    def _add_rows(self, entries: Sequence[Entry]) -> None:
        for place, entry in enumerate(entries[:MOST_ROWS]):
            if place:
                self._lines.addWidget(Separator())
            row = EntryRow(self._acts, entry)
            self._rows.append(row)
            self._lines.addWidget(row)
        if len(entries) > MOST_ROWS:
            more = button(self.tr("%n more in the list", "", len(entries) - MOST_ROWS), "flat", small=True)
            more.clicked.connect(self.list_wanted)
            self._lines.addWidget(flow(more))

    def take_focus(self) -> None:
        """Put the keyboard on the first act of the day, else on the button that adds one."""
        found = [one for row in self._rows if row.acts for one in row.acts.findChildren(QPushButton)]
        (found[0] if found else self.add_button).setFocus(Qt.FocusReason.TabFocusReason)

    def show_entry(self, entry: Entry) -> None:
        """Bring an entry of the day into view."""
        for row in self._rows:
            if row.entry.item == entry.item:
                self.area.ensureWidgetVisible(row)

    def open_form(self, person: Contact | None = None) -> None:
        """Open the form that adds a follow-up on the chosen day."""
        self.form.show()
        self._add_row.hide()
        self.form.open_on(self._day, person)
        self.area.ensureWidgetVisible(self.form)

    def _close_form(self, day: date | None) -> None:
        self.form.hide()
        self._add_row.show()
        if day is not None:
            self.added.emit(day)
        if self.isVisible():
            self.add_button.setFocus()

    def _go_back(self) -> None:
        if self.form.isVisible():
            self._close_form(None)
        else:
            self.left.emit()

    def _title(self, day: date) -> str:
        pattern = self.tr("dddd d MMMM")
        text = QLocale().toString(
            QDate(day.year, day.month, day.day), pattern if day.year == self._state.today.year else f"{pattern} yyyy"
        )
        return text[:1].upper() + text[1:]

    def _summary(self, day: Day) -> Label:
        todo = [one for one in day.entries if not one.item.done]
        if not day.entries:
            return Label(self._state.words(say("calendar.nothing_of_day")), "dense-sub", wrap=True)
        minutes = minutes_of(todo, USUAL_MINUTES)
        message = say("calendar.of_day_short", n=len(day.entries))
        if minutes:
            message = say("calendar.of_day", n=len(todo), duration=self._duration(minutes))
        return Label(self._state.words(message), "dense-sub", wrap=True)

    def _duration(self, minutes: int) -> str:
        """About how long, in quarters of an hour from one hour on."""
        if minutes < 60:
            return self.tr("%1 min").replace("%1", str(minutes))
        quarters = round(minutes / 15) * 15
        hours, rest = divmod(quarters, 60)
        if not rest:
            return self.tr("%1 h").replace("%1", str(hours))
        return self.tr("%1 h %2").replace("%1", str(hours)).replace("%2", f"{rest:02}")

    def _add_next(self, day: date, almanac: Almanac) -> None:
        following = add(day, 1)
        entries = almanac.between(following, following).get(following, ())
        self._lines.addWidget(Label(self._next_title(following), "bold", wrap=True))
        for entry in entries[:_MOST_LINES]:
            self._lines.addWidget(_NextLine(entry))
        if len(entries) > _MOST_LINES:
            more = say("calendar.and_more", n=len(entries) - _MOST_LINES)
            self._lines.addWidget(Label(self._state.words(more), "dense-sub"))
        if not entries:
            self._lines.addWidget(Label(self._state.words(say("calendar.nothing_of_day")), "dense-sub", wrap=True))

    def _next_title(self, day: date) -> str:
        if day == self._state.today + timedelta(days=1):
            weekday = QLocale().standaloneDayName(day.weekday() + 1)
            return self._state.words(say("calendar.tomorrow", weekday=weekday, number=day.day))
        return self._state.words(say("calendar.next_day", day=day))

    def _notice(self, day: Day) -> QWidget | None:
        """How a public holiday moves what is due: that of the day, else one within the next business days."""
        words = self._state.words
        if day.holiday:
            return Notice("", words(say("calendar.holiday_here", name=day.holiday, due=add(day.date, 1))))
        free = _holidays(day.date, add(day.date, _AHEAD))
        if not free:
            return None
        due = add(free[0], 1)
        name = words(say(holiday_name(free[0]) or ""))
        return Notice(
            "",
            words(
                say(
                    "calendar.holiday_ahead",
                    holiday=free[0],
                    name=name,
                    n=between(day.date, due),
                    start=day.date,
                    due=due,
                )
            ),
        )


class _NextLine(QWidget):
    """One thing of the next business day, in a line."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        text = entry.short if entry.item.kind == "meeting" else f"{entry.kind} · {entry.name}".removesuffix(" · ")
        icon = "check" if entry.item.done else entry.icon
        hbox(IconLabel(icon, "sub", 16), (Label(text, "dense", wrap=True), 1), gap=8, on=self)


def vbox_widget(*parts: QWidget) -> QWidget:
    """The parts one under the other as one widget."""
    holder = QWidget()
    vbox(*parts, gap=6, on=holder)
    return holder


def _holidays(after: date, last: date) -> Sequence[date]:
    """The public holidays on weekdays after a day and up to another."""
    span = (after + timedelta(days=n + 1) for n in range((last - after).days))
    return [day for day in span if day.weekday() < 5 and holiday_name(day)]
