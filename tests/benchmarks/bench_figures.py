"""Figures and alerts of a day from a network in memory; and how they grow beside one pass over the same rows.

Processor time, so that a busy machine does not count.
"""

import gc
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import date

from reseau_desktop.domain.alerts import alerts_of
from reseau_desktop.domain.figures import figures_of
from reseau_desktop.domain.history import History
from reseau_desktop.domain.network import Network
from tests.helpers.big_network import LAST_DAY, big_network

GOAL_MS = 40.0
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


def growth() -> tuple[float, float]:
    """How many times longer 50,000 contacts take than 1,000: figures and alerts, then one pass."""
    small, large = big_network(1_000, 1_700), big_network(50_000, 85_000)
    ours, plain = ((milliseconds(work, large) / milliseconds(work, small)) for work in (figures_and_alerts, one_pass))
    return ours, plain


def main() -> int:
    """Print both measures; 1 when a goal is missed."""
    usual = milliseconds(figures_and_alerts, big_network(3_000, 5_000))
    sys.stdout.write(f"  figures and alerts, 3,000 contacts, 5,000 rows: {usual:.1f} ms (goal {GOAL_MS:.0f} ms)\n")
    ours, plain = growth()
    sys.stdout.write(
        f"  from 1,000 to 50,000 contacts: {ours:.0f} times longer, one pass over the rows {plain:.0f} times:"
        f" {ours / plain:.2f} (goal {GOAL_GROWTH})\n"
    )
    return int(usual > GOAL_MS or ours / plain > GOAL_GROWTH)


if __name__ == "__main__":
    sys.exit(main())
