"""Today: the short list of actions with their reasons, the meetings, what is next, what is done, gentle figures."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime
from PySide6.QtWidgets import QWidget

from ...domain.changes import Changes
from ...domain.figures import figures
from ...domain.follow_up import FollowUp
from ...domain.message import say
from ...domain.next_actions import NextAction, next_actions
from ...domain.people import people_of
from ...domain.vocabulary import FollowUpState, MeetingStatus
from ...formats.content import follow_up_rules
from ...services import contact_list
from ...services.follow_ups import USUAL_MINUTES
from ..acting import Acting
from ..app_state import AppState, Navigator
from ..kit import (
    Card,
    ChoiceRow,
    Columns,
    DetailPane,
    EmptyState,
    FigureBar,
    Label,
    Page,
    PageHeader,
    SectionTitle,
    Separator,
    SplitPage,
    button,
    clear_layout,
    flow,
    vbox,
)
from ..labels import act_icon, words
from ..pages import AppPage
from ..turns import once_painted
from .beginning import WhereToStart
from .rows import ActionRow, MeetingBlock, ShortLine

AT_ONCE = 2_000
"""Contacts that are read in a blink: some hundredths of a second."""

SHORT_LINES = 3
MEETINGS_SHOWN = 3
_FIGURES = frozenset({"meetings_targeted", "thanks_on_time", "loops_closed", "loops_open"})


class TodayPage(AppPage):
    """What to do this morning, and why."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._acting = Acting(state, navigator, self)
        review = button(self.tr("Weekly review"), "plain", icon="list-checks")
        review.clicked.connect(lambda: navigator.open_page("follow_up"))
        note = button(self.tr("New contact"), "plain", icon="plus")
        note.clicked.connect(navigator.new_contact)
        self._header = PageHeader(self.tr("Today"), "", (review, note))
        self._page = Page(scroll=True)
        self._body = vbox(gap=14)
        self._page.column.addWidget(self._header)
        self._page.column.addLayout(self._body)
        self._page.column.addStretch()
        self._pane = DetailPane(self.tr("Meetings and figures"))
        figures_button = button(self.tr("See the figures"), "plain", small=True, icon="chart-column")
        figures_button.clicked.connect(lambda: navigator.open_page("figures"))
        self._pane.foot.addWidget(flow(figures_button))
        vbox(SplitPage(self._page, self._pane), on=self)

    def refresh(self, changes: Changes) -> None:
        """Show everything anew: the page is short. A large network is read once the page stands."""
        del changes
        session = self.state.session
        if session.has_network or contact_list.count(session) <= AT_ONCE:
            self._fill()
        else:
            once_painted(self, self._fill)

    def _fill(self) -> None:
        clear_layout(self._body)
        clear_layout(self._pane.column)
        network, today = self.state.network(), self.state.today
        date_words = QLocale().toString(QDate(today.year, today.month, today.day), QLocale.FormatType.LongFormat)
        date_words = date_words[:1].upper() + date_words[1:]
        if not network.contacts:
            self._header.set_words(self.tr("Today"), date_words)
            self._body.addWidget(self._first_start())
            self._pane.setVisible(False)
            return
        most = network.settings.actions_a_day
        found = next_actions(network, today, follow_up_rules(), limit=most + SHORT_LINES)
        shown, later = found[:most], found[most:]
        self._header.set_words(self.tr("Today"), f"{date_words} · {self._summary(shown)}" if shown else date_words)
        self._body.addWidget(self._actions(shown) if shown else self._nothing_due())
        self._body.addWidget(self._next_and_done(later))
        self._pane.setVisible(True)
        self._fill_pane()

    def _summary(self, shown: list[NextAction]) -> str:
        minutes = sum(USUAL_MINUTES[one.action] for one in shown)
        return self.tr("%n action(s), about %1 minutes", "", len(shown)).replace("%1", str(minutes))

    def _actions(self, shown: list[NextAction]) -> QWidget:
        parts: list[QWidget] = []
        for place, one in enumerate(shown):
            if place:
                parts.append(Separator())
            parts.append(ActionRow(self.state, self._acting, one, first=place == 0))
        return Card(vbox(*parts, gap=0), (0, 0, 0, 0))

    def _nothing_due(self) -> QWidget:
        people = button(self.tr("Choose whom to call"), "primary", icon="users")
        people.clicked.connect(lambda: self.navigator.open_page("contacts"))
        blank = button(self.tr("Print a blank sheet"), "plain", icon="printer")
        blank.clicked.connect(self.navigator.open_blank_sheet)
        empty = EmptyState(
            "sun",
            self.tr("Nothing is due today"),
            self.tr("A call of a quarter of an hour to somebody close is a good next step."),
            (people, blank),
        )
        card = Card(vbox(empty), (20, 30, 20, 30))
        start = WhereToStart(self.state, self.navigator)
        if not start.found:
            return card
        both = QWidget()
        vbox(card, start, gap=14, on=both)
        return both

    def _first_start(self) -> QWidget:
        choices = (
            (
                "contact",
                self.tr("Import my address book"),
                self.tr("vCard, Outlook, Google or LinkedIn; read again before anything is written"),
                lambda: self.navigator.import_files([]),
            ),
            (
                "compass",
                self.tr("Try the campaign of Camille"),
                self.tr("fifteen invented people, in a window of its own; nothing of yours is touched"),
                self.state.demo_wanted.emit,
            ),
            (
                "plus",
                self.tr("Start with a blank page"),
                self.tr("one person is enough to begin"),
                self.navigator.new_contact,
            ),
        )
        rows: list[QWidget] = []
        for icon, title, text, run in choices:
            row = ChoiceRow(icon, title, text)
            row.activated.connect(run)
            rows.append(row)
        return Card(
            vbox(
                Label(self.tr("First start"), "name"),
                Label(self.tr("Where would you like to begin?"), "sub"),
                6,
                *rows,
                gap=6,
            )
        )

    def _next_and_done(self, later: list[NextAction]) -> QWidget:
        see = button(self.tr("See the follow-up"), "flat", small=True)
        see.clicked.connect(lambda: self.navigator.open_page("follow_up"))
        lines: list[QWidget] = [self._line_of(one) for one in later]
        if not lines:
            lines = [Label(self.tr("Nothing more is due within five business days."), "dense-sub", wrap=True)]
        following = Card(
            vbox(SectionTitle(self.tr("Next, this week"), actions=(see,)), *lines, None, gap=7), (18, 8, 18, 14)
        )
        return Columns(following, self._done(), gap=14, shares=(1, 1))

    def _line_of(self, one: NextAction) -> QWidget:
        text = words("act", one.action) + (f" · {one.name}" if one.name else "")
        return ShortLine(act_icon(one.action), "sub", text, self.state.words(say("delay.day", due=one.due)))

    def _done(self) -> QWidget:
        undo = button(self.tr("Undo the last step"), "flat", small=True, icon="undo-2")
        undo.clicked.connect(self.state.undo_wanted)
        done = [one for one in self.state.network().follow_ups if self._done_today(one)]
        done.sort(key=lambda one: one.done_at or "", reverse=True)
        people = people_of(self.state.network().contacts).by_id
        lines: list[QWidget] = []
        for one in done[:SHORT_LINES]:
            person = people.get(one.contact_id or 0)
            text = words("act", one.action) + (f" · {person.name}" if person is not None else "")
            lines.append(ShortLine("circle-check", "ok", text, _hour(one.done_at)))
        if not lines:
            lines = [Label(self.tr("What you do today is listed here."), "dense-sub", wrap=True)]
        return Card(vbox(SectionTitle(self.tr("Done today"), actions=(undo,)), *lines, None, gap=7), (18, 8, 18, 14))

    def _done_today(self, one: FollowUp) -> bool:
        return one.state is FollowUpState.DONE and one.done_on == self.state.today

    def _fill_pane(self) -> None:
        column = self._pane.column
        planned = [one for one in self.state.network().meetings if one.status is MeetingStatus.PLANNED]
        planned.sort(key=lambda one: (one.day, one.start is None, str(one.start), one.id))
        until = self.state.today + timedelta(days=14)
        near = [one for one in planned if one.day <= until][:MEETINGS_SHOWN]
        column.addWidget(Label(self.tr("Meetings"), "section"))
        for place, meeting in enumerate(near):
            if place:
                column.addWidget(Separator())
            column.addWidget(MeetingBlock(self.state, self.navigator, meeting))
        if not near:
            column.addWidget(Label(self.tr("No meeting in the next two weeks."), "dense-sub", wrap=True))
        column.addWidget(Separator())
        column.addWidget(Label(self.tr("Landmarks"), "section"))
        for figure in self._figures():
            column.addWidget(figure)
        column.addStretch()

    def _figures(self) -> list[QWidget]:
        found = figures(self.state.network(), self.state.today, _FIGURES)
        settings = self.state.network().settings
        held: int = found["meetings_targeted"]  # type: ignore[assignment]
        target = settings.target_meetings
        note = self.tr("%1: a practitioner's order of magnitude, changeable.").replace("%1", str(target))
        first = FigureBar(
            str(held),
            self.tr("of about %1").replace("%1", str(target)),
            self.tr("Targeted meetings held"),
            min(1.0, held / target),
            note,
        )
        return [
            first,
            self._ratio(
                found["thanks_on_time"],
                self.tr("Thanks sent in time"),
                self.tr("In time: by the next business day at the latest."),
            ),
            self._ratio(
                found["loops_closed"],
                self.tr("Loops closed"),
                self.tr("%n person(s) wait(s) for news.", "", len(found["loops_open"])),  # type: ignore[arg-type]
            ),
        ]

    def _ratio(self, ratio: object, label: str, note: str) -> QWidget:
        assert isinstance(ratio, dict)
        count, of, percent = ratio["count"], ratio["of"], ratio["percent"]
        if percent is None:
            return FigureBar("—", self.tr("nothing to count yet"), label, None, note)
        number = f"{QLocale().toString(float(percent), 'f', 0)}\u00a0%"
        return FigureBar(
            number, self.tr("%1 of %2").replace("%1", str(count)).replace("%2", str(of)), label, count / of, note
        )


def _hour(stamp: str | None) -> str:
    """The local wall time of a moment in UTC."""
    if not stamp:
        return ""
    moment = datetime.fromisoformat(stamp).astimezone()
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
