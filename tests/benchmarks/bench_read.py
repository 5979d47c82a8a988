"""Reading 10,000 mixed cards (35 MB, a tenth with photos) against vobject's parse of the same file.

Both sides walk through the whole file and keep nothing; the runs alternate, and the medians are compared. Prints too
what the projection to facts adds, and the peak of memory of reading 50,000 cards (175 MB), which must not grow with
the file.
"""

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import vobject

from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.reader import ReadCard, read_cards
from tests.helpers.mixed_cards import write_mixed_cards

CARDS, RUNS, GOAL, MEMORY_GOAL = 10_000, 5, 0.12, 150


def ours(path: Path) -> int:
    """Read the file with the reader of the program and return the number of cards."""
    with path.open("rb") as file:
        return sum(isinstance(one, ReadCard) for one in read_cards(file))


def ours_with_facts(path: Path) -> int:
    """Read the file and make the facts of each card; return the number of names found."""
    with path.open("rb") as file:
        return sum(facts_of(one.card).fn is not None for one in read_cards(file) if isinstance(one, ReadCard))


def theirs(path: Path) -> int:
    """Parse the file with vobject and return the number of cards."""
    with path.open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in vobject.readComponents(file, allowQP=True))


def seconds(work: Callable[[Path], int], path: Path) -> float:
    """Return the processor time that the work takes; every card must be there."""
    start = time.process_time()
    count = work(path)
    taken = time.process_time() - start
    if count != CARDS:
        sys.exit(f"{work.__name__} found {count} cards of {CARDS}")
    return taken


def peak_mb() -> float:
    """Return the peak of the memory of this process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def memory(folder: Path) -> bool:
    """Print the peak of memory after a file five times as large and return whether it meets the goal."""
    path = folder / "large.vcf"
    size = write_mixed_cards(path, 5 * CARDS)
    before = peak_mb()
    ours(path)
    after = peak_mb()
    sys.stdout.write(
        f"  memory after reading {size / 1e6:.0f} MB: {after:.0f} MB ({before:.0f} before); goal {MEMORY_GOAL}\n"
    )
    return after <= MEMORY_GOAL


def speed(folder: Path) -> bool:
    """Print both times and their ratio and return whether it meets the goal."""
    path = folder / "mixed.vcf"
    size = write_mixed_cards(path, CARDS)
    sides: dict[str, list[float]] = {"ours": [], "facts": [], "theirs": []}
    for _ in range(RUNS):
        sides["ours"].append(seconds(ours, path))
        sides["theirs"].append(seconds(theirs, path))
        sides["facts"].append(seconds(ours_with_facts, path))
    mine, other, facts = (statistics.median(sides[side]) for side in ("ours", "theirs", "facts"))
    sys.stdout.write(
        f"  {CARDS} cards, {size / 1e6:.0f} MB: {mine:.2f} s, vobject {other:.2f} s, "
        f"ratio {mine / other:.3f}; goal {GOAL}\n  with the facts of each card: {facts:.2f} s, {facts / other:.3f}\n"
    )
    return mine / other <= GOAL


def main() -> int:
    """Run both measures; status 1 when a goal is missed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        met = [memory(folder), speed(folder)]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
