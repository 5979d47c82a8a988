"""Today's actions, figures and alerts from the database; and how both grow beside one pass over the same rows.

Processor time, so that a busy machine counts less.
"""

import gc
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from pathlib import Path

from reseau_desktop.domain.alerts import alerts, alerts_of
from reseau_desktop.domain.figures import figures, figures_of
from reseau_desktop.domain.history import History
from reseau_desktop.domain.network import Network
from reseau_desktop.services.follow_ups import today_actions
from reseau_desktop.services.session import Clock, Session
from tests.helpers.big_database import fill
from tests.helpers.big_network import LAST_DAY, big_network

PEOPLE, ROWS = 3_000, 5_000
GOAL_MS = 100.0
GOAL_GROWTH = 1.5  # beside a single pass, whose memory grows as ours does
TIMES = 9


def figures_and_alerts(network: Network) -> None:
    """All of both, sharing one history."""
    history = History(network, LAST_DAY)
    figures_of(history)
    alerts_of(history)


def one_pass(network: Network) -> None:
    """The least one can do: the days of each person, then each person once, five times over."""
    for _ in range(5):
        days: dict[int | None, list[date]] = defaultdict(list)
        for row in network.exchanges:
            days[row.contact_id].append(row.day)
        sorted({contact.id: days.get(contact.id, ()) for contact in network.contacts})


def milliseconds(work: Callable[[Network], None], network: Network) -> float:
    """The median time of some work."""
    gc.collect()
    gc.freeze()  # the network is not garbage to be searched again and again
    times = []
    for _ in range(TIMES):
        start = time.process_time()
        work(network)
        times.append(1000 * (time.process_time() - start))
    gc.unfreeze()
    return statistics.median(times)


def from_the_database(path: Path) -> tuple[float, float]:
    """Milliseconds of reading the network from a database that was just opened, and of all that is made of it."""
    session = Session(path, Clock(LAST_DAY))
    begin = time.process_time()
    network = session.network()
    read = time.process_time()
    today_actions(session)
    figures(network, LAST_DAY)
    alerts(network, LAST_DAY)
    end = time.process_time()
    session.close()
    return 1000 * (read - begin), 1000 * (end - read)


def today() -> float:
    """Print what the start of a day takes, and return it."""
    with tempfile.TemporaryDirectory(prefix="reseau-bench-") as folder:
        path = Path(folder) / "big.db"
        session = Session(path, Clock(LAST_DAY))
        fill(session, PEOPLE, ROWS)
        session.close()
        times = [from_the_database(path) for _ in range(TIMES)]
    read, made = (statistics.median(one) for one in zip(*times, strict=True))
    sys.stdout.write(
        f"  today, figures and alerts, {PEOPLE:,} contacts, {ROWS:,} rows, from the database: {read + made:.0f} ms"
        f" ({read:.0f} to read, {made:.0f} to reckon; goal {GOAL_MS:.0f} ms)\n"
    )
    return read + made


def growth() -> tuple[float, float]:
    """How many times longer 50,000 contacts take than 1,000: figures and alerts, then one pass."""
    small, large = big_network(1_000, 1_700), big_network(50_000, 85_000)
    ours, plain = ((milliseconds(work, large) / milliseconds(work, small)) for work in (figures_and_alerts, one_pass))
    return ours, plain


def main() -> int:
    """Print both measures; 1 when a goal is missed."""
    usual = today()
    ours, plain = growth()
    sys.stdout.write(
        f"  from 1,000 to 50,000 contacts: {ours:.0f} times longer, one pass over the rows {plain:.0f} times:"
        f" {ours / plain:.2f} (goal {GOAL_GROWTH})\n"
    )
    return int(usual > GOAL_MS or ours / plain > GOAL_GROWTH)


if __name__ == "__main__":
    sys.exit(main())
