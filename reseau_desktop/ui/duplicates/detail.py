"""One group beside the list: by what it was found, what each person's card says, and what is to become of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QDate, QElapsedTimer, QLocale, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ...domain.errors import ReseauError
from ...services.comparing import Value
from ...services.joining import Merge
from ...services.joining_lines import JoinLine, lines_of, picked
from ..app_state import AppState
from ..kit import Avatar, Card, IconLabel, Label, ScrollColumn, Separator, WordsAndActs, button, hbox, theme, vbox
from ..kit.layouts import clear_layout, flow
from ..kit.text import no_mnemonic
from .lines import KEEP, JoinLines

_COUNTED = "SELECT contact_id, count(*) FROM exchange WHERE contact_id IN ({}) GROUP BY contact_id"


class GroupCard(Card):
    """Shows one group; `merged` carries the Merge that is wanted, `parted` the ids of people who are not one."""

    merged = Signal(object)
    parted = Signal(list)

    def __init__(self, state: AppState) -> None:
        super().__init__(margins=None)
        self._state = state
        self._people: list[int] = []
        self._names: dict[int, str] = {}
        self._merge: Merge | None = None
        self._lines: list[JoinLine] = []
        self._avatar = Avatar("", 48)
        self._name = Label("", "section", wrap=True, selectable=False)
        self._reasons = Label("", "dense-sub", wrap=True)
        self._doubts = Label("", "dense", wrap=True, colour="warn")
        who = QWidget()
        hbox(self._avatar, (vbox(None, self._name, self._reasons, self._doubts, None, gap=1), 1), gap=12, on=who)
        self.apart = button(self.tr("Not the same person"), "plain", small=True, icon="split")
        self.merge = button(self.tr("Merge"), "primary", small=True, icon="merge")
        self._acted = QElapsedTimer()
        self.apart.clicked.connect(lambda: self._act(lambda: self.parted.emit(list(self._people))))
        self.merge.clicked.connect(lambda: self._act(lambda: self.merged.emit(self._merge)))
        self._head = WordsAndActs(who, flow(self.apart, self.merge, gap=8, align="right"), self._room, gap=12)
        self.lines = JoinLines()
        self.lines.picked.connect(self._pick)
        self._left_out = vbox(gap=0, margins=(16, 8, 16, 4))
        self.area = ScrollColumn((0, 0, 0, 8), 0)
        self.area.column.addWidget(self.lines)
        self.area.column.addLayout(self._left_out)
        self.area.column.addStretch()
        keeps = Label(
            self.tr("Exchanges, introductions, promises, meetings, notes and photos of all are kept."),
            "dense-sub",
            wrap=True,
        )
        foot = hbox(IconLabel("info", "sub", 16), (keeps, 1), gap=8, margins=(16, 9, 16, 10))
        head = hbox((self._head, 1), margins=(16, 13, 16, 11))
        vbox(head, Separator(), (self.area, 1), Separator(), foot, gap=0, margins=(1, 1, 1, 1), on=self)

    @property
    def wanted(self) -> Merge | None:
        """The merge as it stands, None when nobody is shown."""
        return self._merge

    def show_people(self, people: tuple[int, ...], reasons: str, doubts: str) -> None:
        """Show these people, the one that is to remain first; ReseauError when one of them is gone."""
        found = {one.id: one.name for one in self._state.network().contacts if one.id in people}
        self._names = {number: found.get(number) or self.tr("Without a name") for number in people}
        self._reasons.setText(reasons)
        self._doubts.setText(doubts)
        self._doubts.setVisible(bool(doubts))
        self._begin(list(people))
        self.area.verticalScrollBar().setValue(0)

    def _begin(self, people: list[int]) -> None:
        self._people = people
        self._merge = Merge(people[0], tuple(people[1:]))
        self._name.setText(" · ".join(dict.fromkeys(self._names[number] for number in people)))
        self._avatar.set_person(self._names[people[0]])
        self._show()
        self._show_ways_out()
        self._head.arrange()

    def _show(self) -> None:
        assert self._merge is not None
        order = [self._merge.everybody.index(number) for number in self._people]
        self._lines = [self._keep_line()]
        for line in lines_of(self._state.session, self._merge):
            self._lines.append(replace(line, sides=tuple(line.sides[at] for at in order)))
        self.lines.show_lines(self._lines, [self._names[number] for number in self._people])

    def _act(self, act: Callable[[], None]) -> None:
        """Do it, unless it is the second click of two: the group it would be done to has only just come."""
        if self._acted.isValid() and self._acted.elapsed() < QApplication.doubleClickInterval():
            return
        act()
        self._acted.start()

    def _pick(self, line: JoinLine, at: int) -> None:
        """A value was clicked: that of the person in that column."""
        assert self._merge is not None
        number = self._people[at]
        if line.name == KEEP:
            others = tuple(one for one in self._people if one != number)
            self._merge = replace(self._merge, keep=number, others=others)
        else:
            order = [self._people.index(one) for one in self._merge.everybody]
            own = replace(line, sides=tuple(line.sides[place] for place in order))
            self._merge = picked(self._state.session, self._merge, own, self._merge.everybody.index(number))
        try:
            self._show()
        except ReseauError:
            self._merge = None

    def _keep_line(self) -> JoinLine:
        """The line that says which contact remains, with what is recorded of each."""
        assert self._merge is not None
        places = ", ".join("?" * len(self._people))
        counted = dict(self._state.session.store.rows(_COUNTED.format(places), *self._people))
        known = {one.id: one for one in self._state.network().contacts}
        sides = []
        for number in self._people:
            day = known[number].known_on
            shown = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
            since = self.tr("since %1").replace("%1", shown)
            parts = [self._names[number], self.tr("%n exchange(s)", "", counted.get(number, 0)), since]
            if known[number].archived:
                parts.append(self.tr("archived"))
            sides.append(Value(" · ".join(parts), None, str(number), number == self._merge.keep))
        return JoinLine(KEEP, tuple(sides), several=False, same=False)

    def _show_ways_out(self) -> None:
        """Of more than two, each may be left out of the merge."""
        clear_layout(self._left_out)
        if len(self._people) < 3:
            return
        acts = []
        for number in self._people:
            words = self.tr("Leave %1 out").replace("%1", self._names[number])
            act = button(no_mnemonic(words), "quiet", small=True, icon="user-x")
            act.clicked.connect(lambda _on=False, number=number: self._leave_out(number))
            acts.append(act)
        self._left_out.addWidget(flow(*acts, gap=6))

    def _leave_out(self, number: int) -> None:
        self._begin([one for one in self._people if one != number])
        self.merge.setFocus(Qt.FocusReason.OtherFocusReason)

    def _room(self) -> int:
        return theme().px(60) + max(theme().px(180), min(self._name.sizeHint().width(), theme().px(320)))
