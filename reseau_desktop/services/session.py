"""The session: one open database, one clock, one door for writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from ..domain.changes import Changes, Op, Step
from ..domain.message import Message
from ..domain.network import Network
from ..store.erasing import Eraser
from ..store.store import Store
from ..store.undo import Touched
from ..store.writing import Writer

T = TypeVar("T")
Listener = Callable[[Changes], None]


@dataclass(frozen=True, slots=True)
class Clock:
    """What day it is for the rules: the machine's, or a day that was set (`--today`)."""

    fixed: date | None = None

    def today(self) -> date:
        """The local day."""
        return self.fixed or datetime.now().astimezone().date()

    def now(self) -> datetime:
        """The local wall time on `today`, with its zone."""
        now = datetime.now().astimezone()
        return now if self.fixed is None else datetime.combine(self.fixed, now.timetz())

    def stamp(self) -> str:
        """The real moment in UTC, ISO 8601 to the second, as kept in the history."""
        return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Session:
    """What services work on: reads through `store`, writes through `run` alone.

    One `run` is one transaction, one undo step and one `Changes` told once to each listener.
    """

    def __init__(self, path: Path, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self.store = Store(path)
        self._listeners: list[Listener] = []
        self._network: Network | None = None
        self._network_version = self._data_version = self.store.data_version()

    def close(self) -> None:
        """Close the database."""
        self.store.close()

    @property
    def today(self) -> date:
        """The day the rules see."""
        return self.clock.today()

    def listen(self, listener: Listener) -> None:
        """Tell `listener` of every change from now on."""
        self._listeners.append(listener)

    @property
    def has_network(self) -> bool:
        """Whether `network` was read already, so that asking for it takes no time."""
        return self._network is not None

    def network(self) -> Network:
        """Everything the rules look at, read once until something changes, here or in another process."""
        version = self.store.data_version()
        if self._network is None or version != self._network_version:
            self._network_version = version
            self._network = self.store.network()
        return self._network

    def network_so_far(self) -> Network:
        """Everything the rules look at as the step under way has left it; to be asked for within its work only."""
        return self.store.reread(self.network())

    def run(
        self,
        op: Op,
        work: Callable[[Writer], T],
        label: Message | Callable[[T], Message],
        initiator: str | None = None,
    ) -> T:
        """Do `work` as one step named `label`; returns what it returns. When it raises, nothing has happened."""
        name = label if callable(label) else lambda _result: label
        try:
            result, touched, step = self.store.transact(op, name, work, self.clock.stamp())
        except BaseException:
            self._network = None  # it may have been read within the step, with what is taken back now
            raise
        self._tell(Changes(touched.tables, touched.contacts, step=step, initiator=initiator), touched)
        return result

    def keep_house(self, work: Callable[[Writer], None]) -> None:
        """Write what time alone brings; it is no step of the user."""
        touched = self.store.housekeeping(work)
        self._tell(Changes(touched.tables, touched.contacts), touched)

    def erase(self, work: Callable[[Writer, Eraser], None]) -> None:
        """Do what can never be undone; the history is empty afterwards, and everything is to be read anew."""
        self.store.erase(work)
        self._tell(Changes(everything=True))

    def undo(self, initiator: str | None = None) -> Step | None:
        """Take back the last step; returns it, or None when there is none."""
        return self._revert(initiator, redo=False)

    def redo(self, initiator: str | None = None) -> Step | None:
        """Bring again the step undone last; returns it, or None when there is none."""
        return self._revert(initiator, redo=True)

    def history(self) -> list[Step]:
        """The steps kept, the latest first."""
        return self.store.undo_log.steps()

    def notice_others(self) -> bool:
        """Whether another process has written since last asked; if so, everything is told to be read anew."""
        version = self.store.data_version()
        if version == self._data_version:
            return False
        self._data_version = version
        self._tell(Changes(everything=True))
        return True

    def _revert(self, initiator: str | None, *, redo: bool) -> Step | None:
        reverted = self.store.revert(redo=redo)
        if reverted is None:
            return None
        step, touched = reverted
        self._tell(Changes(touched.tables, touched.contacts, step=step, initiator=initiator), touched)
        return step

    def _tell(self, changes: Changes, touched: Touched | None = None) -> None:
        if changes:
            self._renew(touched)
            for listener in self._listeners:
                listener(changes)

    def _renew(self, touched: Touched | None) -> None:
        """Bring the network kept up to date with these rows; drop it when they are many, or when others wrote."""
        known, self._network = self._network, None
        if known is None or touched is None or touched.rows is None:
            return
        with self.store.snapshot():
            if self.store.data_version() == self._network_version:
                self._network = self.store.reread(known, touched)
