"""The second process of a large import: it makes cards ready. Started and talked to through `Helper`."""

from __future__ import annotations

import gc
import signal
from array import array
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, ClassVar

from ..domain.card import Rejected
from ..formats.vcard.reader import read_raw
from ..formats.vcard.splitting import RawCard
from .ready import Crossing, Ready

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Batch = tuple[str | None, list[tuple[int, Any]]]
"""Cards that were cut out: the encoding chosen for their text, then the number and the `RawCard` of each."""

Crossings = list[Crossing | Rejected]
"""The same made ready."""


class Helper:
    """The other process as seen from this one. It stays idle until it is given batches, and answers in their order.

    Making it raises OSError when there is no process to be had. `known` are fingerprints of which nothing is needed.
    """

    PATIENCE: ClassVar[float] = 10
    """Seconds without an answer after which it is taken for lost."""

    def __init__(self, known: array[int]) -> None:
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        self._answers, answers = context.Pipe(duplex=False)
        tasks, own = context.Pipe(duplex=False)
        self._process = context.Process(target=_main, args=(tasks, answers), name="reseau-read", daemon=True)
        try:
            self._process.start()
        finally:
            tasks.close()
            answers.close()
        self._outbox = _Outbox(own)
        self._outbox.put(known)

    @property
    def pid(self) -> int:
        """The id of the process."""
        return self._process.pid or 0

    @staticmethod
    def is_allowed() -> bool:
        """Whether this process may start others; one that is a daemon may not."""
        import multiprocessing

        return not multiprocessing.current_process().daemon

    def give(self, batch: Batch) -> None:
        """Have it make a batch ready; never waits."""
        self._outbox.put(batch)

    def take(self, seconds: float) -> Crossings | None:
        """The next batch that is ready; None when there is none yet.

        Waits so long for it; EOFError or OSError when the helper is gone, or has not answered in `PATIENCE`.
        """
        if not self._answers.poll(seconds):
            if seconds >= self.PATIENCE:
                raise EOFError
            return None
        found: Crossings = self._answers.recv()
        return found

    def close(self) -> None:
        """End it, whatever it is doing."""
        self._answers.close()
        self._process.kill()  # it holds nothing, and one that is stopped hears nothing else
        self._outbox.close()
        self._process.join()


class _Outbox:
    """Sends from a thread of its own: a pipe holds little, and two processes that both wait to send wait for ever."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._waiting: SimpleQueue[object] = SimpleQueue()
        self._thread = Thread(target=self._run, name="reseau-outbox", daemon=True)
        self._thread.start()

    def put(self, item: object) -> None:
        """Send this after what is waiting."""
        self._waiting.put(item)

    def close(self) -> None:
        """Send no more; the other side is gone, or has all it needs."""
        self._waiting.put(None)
        self._thread.join()

    def _run(self) -> None:
        with suppress(OSError):  # the other side is gone
            while (item := self._waiting.get()) is not None:
                self._connection.send(item)
        self._connection.close()


def _main(tasks: Connection, answers: Connection) -> None:
    """The other process, from beginning to end: it ends when nobody gives it anything any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # cards make no cycles
    outbox = _Outbox(answers)
    with suppress(EOFError, OSError):
        known = frozenset(tasks.recv())
        while True:
            encoding, raws = tasks.recv()
            outbox.put([_crossing(RawCard(*raw), number, encoding, known) for number, raw in raws])


def _crossing(raw: RawCard, number: int, encoding: str | None, known: frozenset[int]) -> Crossing | Rejected:
    item = read_raw(raw, number, encoding)
    return item if isinstance(item, Rejected) else Ready.of(item).crossing(known)
