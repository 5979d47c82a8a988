"""The figures page: what leads to meetings and what follows them, with equal room for both."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...domain.changes import Changes
from ..app_state import AppState, Navigator
from ..kit import (
    Bar,
    Card,
    EmptyState,
    FigureBar,
    IconLabel,
    Label,
    Page,
    PageHeader,
    Separator,
    button,
    clear_layout,
    hbox,
    vbox,
)
from ..labels import words
from ..pages import AppPage
from .attention import AttentionCard
from .branches_card import BranchesCard
from .paired import Paired
from .readings import Reading, Readings, rules_of

_KINDS_SHOWN = 7


class FiguresPage(AppPage):
    """The figures of the campaign, each with its definition or its source; the number of contacts is none of them."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._header = PageHeader(self.tr("Figures"))
        self._page = Page(scroll=True)
        self._body = vbox(gap=14)
        self._page.column.addWidget(self._header)
        self._page.column.addLayout(self._body)
        self._page.column.addStretch()
        vbox(self._page, on=self)

    def refresh(self, changes: Changes) -> None:
        """Count everything anew: a few milliseconds."""
        del changes
        clear_layout(self._body)
        readings = Readings(self.state)
        self._header.set_words(self.tr("Figures"), readings.period())
        if readings.is_empty:
            self._body.addWidget(self._nothing())
            return
        before = self._side("phone", self.tr("Before the meeting"), self.tr("seek, call, prepare"))
        after = self._side("repeat-2", self.tr("After the meeting"), self.tr("thank, report, keep one’s word"))
        self._body.addWidget(
            Paired(
                [before, *(self._card(one) for one in readings.before())],
                [after, *(self._card(one) for one in readings.after())],
            )
        )
        self._body.addWidget(self._hours(readings))
        self._body.addWidget(AttentionCard(self.state, self.navigator))
        branches = BranchesCard(self.state, self.navigator)
        if branches.empty:
            branches.deleteLater()
        else:
            self._body.addWidget(branches)

    def _side(self, icon: str, title: str, note: str) -> QWidget:
        holder = QWidget()
        hbox(
            IconLabel(icon, "accent", 18),
            Label(title, "section"),
            (Label(note, "dense-sub", elide=True), 1),
            on=holder,
        )
        holder.setAccessibleName(title)
        return holder

    def _card(self, reading: Reading) -> QWidget:
        figure = FigureBar(
            reading.number,
            reading.fraction,
            self._label(reading.name),
            reading.value,
            " · ".join(part for part in (reading.caption, rules_of(reading.name)) if part),
            mark=reading.mark,
        )
        return Card(vbox(figure, None), (18, 14, 18, 14))

    def _label(self, name: str) -> str:
        return {
            "meetings_targeted": self.tr("Targeted meetings held"),
            "reply_rate": self.tr("Replies to e-mails"),
            "emails_followed_by_call": self.tr("Messages followed by a call in time"),
            "real_exchange": self.tr("Contacts with a real exchange"),
            "meetings_preceded_by_call": self.tr("Meetings after a qualification call"),
            "minutes_total": self.tr("Hours invested"),
            "names_per_meeting": self.tr("Names per meeting"),
            "names_three_permissions": self.tr("Names with the three permissions"),
            "thanks_on_time": self.tr("Thanks written in time"),
            "loops_closed": self.tr("Loops closed"),
            "promises_kept": self.tr("Promises kept"),
            "my_talk_share_mean": self.tr("My share of the talk"),
        }[name]

    def _hours(self, readings: Readings) -> QWidget:
        kinds = readings.minutes_by_kind()
        shown = [(words("exchange", kind), minutes) for kind, minutes in kinds[:_KINDS_SHOWN]]
        rest = sum(minutes for _, minutes in kinds[_KINDS_SHOWN:])
        if rest:
            shown.append((self.tr("All the rest"), rest))
        longest = max((minutes for _, minutes in shown), default=0)
        rows: list[QWidget] = [Label(self.tr("Where the hours go"), "bold"), Separator()]
        rows += [
            _HoursLine(name, readings.hours(minutes), minutes / longest, first=place == 0)
            for place, (name, minutes) in enumerate(shown)
        ]
        if not shown:
            rows.append(Label(self.tr("Minutes noted with exchanges add up here."), "dense-sub", wrap=True))
        return Card(vbox(*rows, gap=10), (18, 14, 18, 14))

    def _nothing(self) -> QWidget:
        call = button(self.tr("Choose whom to call"), "primary", icon="users")
        call.clicked.connect(lambda: self.navigator.open_page("contacts"))
        return Card(
            vbox(
                EmptyState(
                    "chart-column",
                    self.tr("Nothing to count yet"),
                    self.tr("The first call or message you record starts the figures."),
                    (call,),
                )
            ),
            (20, 30, 20, 30),
        )


class _HoursLine(QWidget):
    """One kind of exchange with its bar and its hours; the longest in the accent colour."""

    def __init__(self, name: str, hours: str, share: float, *, first: bool) -> None:
        super().__init__()
        bar = Bar(share, colour="accent" if first else "ctl", name=f"{name}, {hours}")
        bar.set_value(share)
        hbox((Label(name, "dense", wrap=True), 2), (bar, 5), (Label(hours, "dense-sub"), 1), gap=12, on=self)
        self.setAccessibleName(f"{name}, {hours}")
