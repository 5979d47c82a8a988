"""What each axis aims at: companies, jobs, people who decide, with the shortest recorded way to each (R6, R28)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.advice import Discovery
from ...domain.errors import ReseauError
from ...domain.history import history_of
from ...domain.project import Axis
from ...domain.target import Target, TargetKind
from ...domain.text import fold
from ...domain.vocabulary import DiscoveryKind
from ...services import insights, learning, targets
from ..app_state import AppState, Navigator
from ..kit import Card, Columns, EmptyState, SectionTitle, Separator, button, clear_layout, vbox
from .target_list import TargetList

_DISCOVERED = {DiscoveryKind.COMPANY: TargetKind.COMPANY, DiscoveryKind.JOB: TargetKind.JOB}
Key = tuple[int, TargetKind]


class TargetsCard(Card):
    """Three lists an axis; `lists` by axis and kind. `axes_wanted` asks for the axes, while there is none."""

    axes_wanted = Signal()

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        self._body = vbox(gap=16)
        super().__init__(self._body)
        self._state, self._navigator = state, navigator
        self._axes: list[tuple[int, str]] | None = None
        self.lists: dict[Key, TargetList] = {}

    def refresh(self) -> None:
        """Show the lists as they stand; what is being typed stays while its axis does."""
        network = self._state.network()
        axes = [one for one in network.axes if not one.archived]
        self._build(axes)
        found = targets.targets(self._state.session)
        paths = insights.paths_to_targets(self._state.session, found)
        people = history_of(network, self._state.today).contacts
        discoveries = learning.discoveries(self._state.session)
        for (axis, kind), part in self.lists.items():
            lines = [one for one in found if (one.axis_id, one.kind) == (axis, kind)]
            part.refresh(lines, paths, network, people)
            part.propose(_new(discoveries, kind, found))

    def _build(self, axes: list[Axis]) -> None:
        names = [(one.id, one.name) for one in axes]
        if names == self._axes:
            return
        self._axes = names
        clear_layout(self._body)
        self.lists = {}
        if not axes:
            self._body.addWidget(self._nothing())
        for place, one in enumerate(axes):
            if place:
                self._body.addWidget(Separator())
            self._body.addWidget(SectionTitle(one.name))
            parts = [self._list(one.id, kind) for kind in TargetKind]
            self._body.addWidget(Columns(*parts, gap=18, least=240))

    def _list(self, axis: int, kind: TargetKind) -> TargetList:
        part = self.lists[axis, kind] = TargetList(kind)
        part.added.connect(lambda text, who: self._add(axis, kind, text, who))
        part.dropped.connect(self._drop)
        part.opened.connect(self._navigator.open_contact)
        part.taken.connect(lambda number: self._take(axis, number))
        return part

    def _nothing(self) -> QWidget:
        name = button(self.tr("Name an axis"), "primary", icon="plus")
        name.clicked.connect(self.axes_wanted)
        text = self.tr("Each axis has its companies, its jobs, and the people who decide there.")
        return EmptyState("target", self.tr("No axis yet"), text, (name,))

    def _add(self, axis: int, kind: TargetKind, text: str, who: int | None) -> None:
        if not text.strip() and who is None:
            return
        added = self._do(
            lambda: targets.add(self._state.session, axis, kind, text, contact_id=who), self.tr("Target noted")
        )
        if added and (axis, kind) in self.lists:
            self.lists[axis, kind].clear()

    def _take(self, axis: int, number: int) -> None:
        self._do(lambda: targets.add_discovery(self._state.session, number, axis), self.tr("Target noted"))

    def _drop(self, one: Target) -> None:
        self._do(lambda: targets.drop(self._state.session, one.id), self.tr("Taken off the list"))

    def _do(self, act: Callable[[], object], text: str) -> bool:
        try:
            act()
        except ReseauError as error:
            self._navigator.tell(error)
            return False
        self._navigator.toast(text)
        return True


def _new(discoveries: list[Discovery], kind: TargetKind, found: list[Target]) -> list[tuple[int, str]]:
    """The discoveries of that kind that no axis aims at yet."""
    known = {fold(one.text) for one in found if one.kind is kind}
    return [
        (one.id, one.text) for one in discoveries if _DISCOVERED.get(one.kind) is kind and fold(one.text) not in known
    ]
