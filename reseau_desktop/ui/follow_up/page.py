"""The follow-up page: what waits, the calendar by month, week or list, and the pane of the chosen day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from ...domain.changes import Changes
from ...domain.errors import ReseauError
from ...domain.message import Message, say
from ...domain.workdays import add, is_business_day
from ...services import agenda
from ...services.calendars import write_ics
from .. import dialogs
from ..acting import Acting
from ..app_state import AppState, Navigator
from ..kit import (
    Card,
    EmptyState,
    Page,
    PageHeader,
    Segmented,
    SplitPage,
    button,
    flow,
    vbox,
)
from ..pages import AppPage
from .agenda_list import AgendaList, Group
from .entries import Almanac, Day, Entry
from .legend import CalendarLegend
from .month import CalendarView
from .pane import DayPane
from .period import held, month_days, month_of, title, turned, week_of
from .rows import EntryActs
from .waiting import WaitingBanner

VIEW_KEY = "follow_up/view"
_EXPORT_DAYS = 365
_SPOKEN = 20  # things of one day that a screen reader is told


class FollowUpPage(AppPage):
    """The calendar of what is due, planned and done."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._day = state.today
        kept = str(state.settings.value(VIEW_KEY, "month"))
        self._view = kept if kept in {"month", "week", "list"} else "month"
        self._acts = EntryActs(state, navigator, Acting(state, navigator, self), self)
        self.month = CalendarView(self._say, self.landing)
        self.week = CalendarView(self._say, self.landing, full=True)
        self.list = AgendaList(self._acts)
        self.pane = DayPane(state, self._acts)
        self._almanac = Almanac(state)
        self._waiting: list[Entry] = []
        self._lay_out()
        self._listen()

    def refresh(self, changes: Changes) -> None:
        """Show everything anew: only the days shown are read."""
        del changes
        self._almanac = Almanac(self.state)
        self._waiting = self._almanac.waiting()
        empty = self._almanac.is_empty()
        self.banner.show_late([one for one in self._waiting if one.tone == "late"])
        if empty:
            self._stack.setCurrentWidget(self._empty)
        else:
            self._show_view()
        self._legend.setVisible(not empty and self._view != "list")
        self._list_foot.setVisible(not empty and self._view == "list")
        self._fold_pane()
        self._header.set_words(title(self.state, self._day, self._view), "" if empty else self._context())
        self._show_pane()

    def show_day(self, day: date) -> None:
        """Choose a day, turning the page when it is not shown."""
        self._day = held(day)
        view = self._calendar()
        same = self._view == "week" or self._day.month == self._shown_month
        if view is not None and view.holds(self._day) and same:
            view.choose(self._day)
            self._show_pane()
        else:
            self.refresh(Changes(everything=True))

    def set_view(self, view: str) -> None:
        """Show the month, the week or the list, and remember it."""
        self._view = view
        self.state.settings.setValue(VIEW_KEY, view)
        self._segments.set_value(view)
        self.list.start_anew()
        self.refresh(Changes(everything=True))

    def landing(self, entry: Entry, day: date) -> date | None:
        """Where an entry put on `day` comes down: never before today, a follow-up on a business day only."""
        if day < self.state.today:
            return None
        if entry.item.kind == "follow_up" and not is_business_day(day):
            return add(day, 1)
        return day

    def move_entry(self, entry: Entry, day: date) -> None:
        """Put an entry on another day, where `landing` says."""
        if entry.item.meeting is not None:
            self._acts.move_meeting(entry.item.meeting, day)
            return
        try:
            agenda.put_off(self.state.session, [entry.item.id], day)
        except ReseauError as error:
            self.navigator.tell(error)
            return
        self.navigator.toast(self.state.words(say("calendar.moved", what=entry.short, day=day)))

    def export(self) -> None:
        """Write what is planned, overdue things included, as an iCalendar file."""
        kinds = self.tr("Calendar (*.ics)")
        target = dialogs.ask_save_file(self, self.tr("Export the calendar"), "reseau.ics", kinds)
        if target is None:
            return
        until = self.state.today + timedelta(days=_EXPORT_DAYS)
        try:
            write_ics(self.state.session, agenda.agenda(self.state.session, until=until), target, self.state.language)
        except ReseauError as error:
            self.navigator.tell(error)
            return
        self.navigator.toast(self.tr("Calendar written: %1").replace("%1", target.name), undo=False)

    # layout

    def _lay_out(self) -> None:
        back = button("", "boxicon", icon="chevron-left", tooltip=self.tr("Before (Page Up)"))
        back.clicked.connect(lambda: self._turn(-1))
        now = button(self.tr("&Today"), "plain")
        now.clicked.connect(lambda: self.show_day(self.state.today))
        ahead = button("", "boxicon", icon="chevron-right", tooltip=self.tr("After (Page Down)"))
        ahead.clicked.connect(lambda: self._turn(1))
        self._segments = Segmented(
            [("month", self.tr("Month")), ("week", self.tr("Week")), ("list", self.tr("List"))],
            self._view,
            name=self.tr("View"),
        )
        self._segments.chosen.connect(self.set_view)
        more = button("", "boxicon", icon="ellipsis", tooltip=self.tr("More"))
        more.clicked.connect(lambda: self._popup(self.more_menu(), more))
        self._header = PageHeader("", "", (back, now, ahead, self._segments, more))
        self.banner = WaitingBanner(self.state, self.navigator)
        self.banner.list_wanted.connect(lambda: self.set_view("list"))
        self._legend = CalendarLegend()
        plan = button(self.tr("&Add a follow-up"), "plain", icon="plus")
        plan.clicked.connect(self._add)
        self._list_foot = flow(plan)
        self._stack = QStackedWidget()
        self._month_card = Card(vbox(self.month), (1, 1, 1, 1))
        self._week_card = Card(vbox(self.week), (1, 1, 1, 1))
        self._empty = self._nothing()
        for part in (self._month_card, self._week_card, self.list, self._empty):
            self._stack.addWidget(part)
        page = Page(gap=12)
        page.column.addWidget(self._header)
        page.column.addWidget(self.banner)
        page.column.addWidget(self._stack, 1)
        page.column.addWidget(self._legend)
        page.column.addWidget(self._list_foot)
        vbox(SplitPage(page, self.pane), on=self)

    def _listen(self) -> None:
        for view in (self.month, self.week):
            view.day_wanted.connect(self._go_to)
            view.page_turned.connect(self._turn)
            view.confirmed.connect(self.pane.take_focus)
            view.entry_chosen.connect(self.pane.show_entry)
            view.moved.connect(self.move_entry)
        self.pane.left.connect(self._back_to_calendar)
        self.pane.list_wanted.connect(lambda: self.set_view("list"))
        self.pane.added.connect(self.show_day)
        self.pane.form.closed.connect(self._fold_pane)

    def _nothing(self) -> QWidget:
        plan = button(self.tr("Add a follow-up"), "primary", icon="plus")
        plan.clicked.connect(self._add)
        people = button(self.tr("Choose whom to call"), "plain", icon="users")
        people.clicked.connect(lambda: self.navigator.open_page("contacts"))
        return Card(
            vbox(
                EmptyState(
                    "calendar-days",
                    self.tr("Nothing is planned yet"),
                    self.tr("Calls, thanks and news come here by themselves, as soon as you record an exchange."),
                    (plan, people),
                )
            ),
            (20, 30, 20, 30),
        )

    def _add(self) -> None:
        if self.state.network().contacts:
            self.pane.show()
            self.pane.open_form()
        else:
            self.navigator.new_contact()

    # showing

    @property
    def _shown_month(self) -> int:
        days = self.month.days()
        return next((one.date.month for one in days if one.inside), 0)

    def _calendar(self) -> CalendarView | None:
        return {"month": self.month, "week": self.week}.get(self._view)

    def _show_view(self) -> None:
        if self._view == "month":
            self.month.show_days(self._almanac.days(*month_days(self._day), self._day.month), self._day)
            self._stack.setCurrentWidget(self._month_card)
        elif self._view == "week":
            self.week.show_days(self._almanac.days(*week_of(self._day)), self._day)
            self._stack.setCurrentWidget(self._week_card)
        else:
            nothing = self.tr("Nothing on these days")
            self.list.show_groups(self._groups(), nothing)
            self._stack.setCurrentWidget(self.list)

    def _groups(self) -> Sequence[Group]:
        """What waits, when the month shown is this one, then each day of the month, from today on in this one."""
        first, last = month_of(self._day)
        today = self.state.today
        groups = []
        if first <= today <= last:
            note = self.tr("the oldest first")
            groups.append(Group(self.tr("Waiting"), note, self._waiting))
            first = today
        for day in self._almanac.days(first, last):
            name = self.state.words(say("calendar.next_day", day=day.date))
            groups.append(Group(name, day.holiday, day.entries))
        return groups

    def _fold_pane(self) -> None:
        """The list says everything of each day already: beside it the pane serves for the form only."""
        listed = self._view == "list" or self._almanac.is_empty()
        self.pane.setVisible(not listed or self.pane.form.isVisibleTo(self.pane))

    def _show_pane(self) -> None:
        day = self._almanac.days(self._day, self._day)[0]
        self.pane.show_day(day, self._almanac)

    def _context(self) -> str:
        first, last = week_of(self._day) if self._view == "week" else month_of(self._day)
        today = self.state.today
        found = [one for day in self._almanac.between(max(first, min(today, last)), last).values() for one in day]
        if last < today:
            found = [one for day in self._almanac.between(first, last).values() for one in day if one.item.done]
            return self._count("calendar.past", found)
        left = [one for one in found if not one.item.done and one.item.kind != "birthday"]
        if first > today:
            return self._count("calendar.planned", left)
        return self._count("calendar.left_week" if self._view == "week" else "calendar.left", left)

    def _count(self, key: str, found: Sequence[Entry]) -> str:
        held_ones = sum(one.item.kind == "meeting" for one in found)
        return self.state.words(Message(key, (("n", len(found) - held_ones), ("m", held_ones))))

    def _say(self, day: Day) -> str:
        """What a screen reader says of a day."""
        text = self.state.words(say("calendar.cell_count", day=day.date, n=len(day.entries)))
        if not day.entries:
            text = self.state.words(say("calendar.cell", day=day.date))
        parts = [text, day.holiday, *(one.spoken() for one in day.entries[:_SPOKEN])]
        return "; ".join(part for part in parts if part)

    # menus

    def more_menu(self) -> QMenu:
        """Export, and whether birthdays are shown."""
        menu = QMenu(self)
        menu.addAction(self.tr("Export the calendar (.ics)…"), self.export)
        shown = menu.addAction(self.tr("Show birthdays"))
        shown.setCheckable(True)
        shown.setChecked(agenda.shows_birthdays(self.state.session))
        shown.toggled.connect(lambda on: agenda.show_birthdays(self.state.session, on))
        return menu

    def _popup(self, menu: QMenu, where: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where.mapToGlobal(where.rect().bottomLeft()))

    # moving about

    def _turn(self, pages: int) -> None:
        self.show_day(turned(self._day, self._view, pages))

    def _go_to(self, day: date) -> None:
        self.show_day(day)

    def _back_to_calendar(self) -> None:
        view = self._calendar()
        (view or self.list).setFocus()
