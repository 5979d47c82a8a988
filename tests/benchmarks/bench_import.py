"""The whole import of 10,000 mixed cards (35 MB) against vobject's parse of the same file; a second import; undo.

Ours: reading, matching, storing with photos, the search index, one synced transaction. Each side runs in turn, each
import in a new database and a process of its own as the window does it; the medians are compared. Last comes the peak
of memory of importing 50,000 cards (175 MB), all processes counted, what they share once.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

from tests.helpers.mixed_cards import write_mixed_cards

CARDS, RUNS = 10_000, 3
GOAL, AGAIN_GOAL, UNDO_GOAL, MEMORY_GOAL = 0.25, 0.6, 0.5, 150


def ours(cards: Path) -> dict[str, float]:
    """Import a file into a new database, import it again, undo; return the seconds of each."""
    # Not at the top: the process that helps to read loads this module as well.
    from reseau_desktop.services.importing import import_files
    from reseau_desktop.services.session import Session

    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(folder) / "data.db")
        start = time.perf_counter()
        first = import_files(session, [cards])
        imported = time.perf_counter()
        again = import_files(session, [cards])
        second = time.perf_counter()
        session.undo()
        undone = time.perf_counter()
        left = len(session.store.contacts())
        session.close()
    if (again.files[0].identical, again.undo, left) != (first.files[0].new, None, 0):
        sys.exit("the second import or its undo did not do what it should")
    return {
        "cards": first.files[0].new,
        "import": imported - start,
        "again": second - imported,
        "undo": undone - second,
    }


def memory(cards: Path) -> dict[str, float]:
    """Import a file into a new database; return the peak of memory in MB of this process and those that help it."""
    from reseau_desktop.services.importing import import_files
    from reseau_desktop.services.session import Session

    peak, done = 0.0, Event()

    def watch() -> None:
        nonlocal peak
        while not done.wait(0.02):
            peak = max(peak, _held())

    watcher = Thread(target=watch)
    watcher.start()
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(folder) / "data.db")
        import_files(session, [cards])
        session.close()
    done.set()
    watcher.join()
    return {"peak": peak}


def _held() -> float:
    """Return the memory in MB that this process and its children hold now (PSS: what is shared counts once)."""
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    total = 0.0
    for process in ("self", *children):
        with suppress(OSError):  # it has just ended
            text = Path(f"/proc/{process}/smaps_rollup").read_text()
            total += float(next(line.split()[1] for line in text.splitlines() if line.startswith("Pss:"))) / 1024
    return total


def theirs(cards: Path) -> dict[str, float]:
    """Parse the file with vobject; return the seconds."""
    import vobject

    start = time.perf_counter()
    with cards.open(encoding="utf-8", newline="") as file:
        count = sum(1 for _ in vobject.readComponents(file, allowQP=True))
    return {"cards": count, "parse": time.perf_counter() - start}


def in_a_process(side: str, cards: Path) -> dict[str, float]:
    """Run one side in a process of its own, compiled as an installed program is, and return its figures."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_import", side, str(cards)]
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(cards.parent / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    found = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    figures: dict[str, float] = json.loads(found.stdout)
    return figures


def _line(what: str, value: float, other: float, goal: float) -> bool:
    ratio = value / other
    sys.stdout.write(f"  {what}: {value:.2f} s against {other:.2f} s, ratio {ratio:.2f}, goal {goal}\n")
    return ratio <= goal


def main() -> int:
    """Print every figure and return 1 when a goal is missed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mixed.vcf"
        write_mixed_cards(path, CARDS)
        mine, other = [], []
        for _ in range(RUNS):
            mine.append(in_a_process("ours", path))
            other.append(in_a_process("theirs", path))
        if {one["cards"] for one in (*mine, *other)} != {CARDS}:
            sys.exit("a side lost cards")
        whole, again, undo = (statistics.median(one[key] for one in mine) for key in ("import", "again", "undo"))
        parse = statistics.median(one["parse"] for one in other)
        met = [
            _line("whole import against vobject's parse", whole, parse, GOAL),
            _line("second import against the first", again, whole, AGAIN_GOAL),
            _line("undo against the import", undo, whole, UNDO_GOAL),
        ]
        size = write_mixed_cards(path, 5 * CARDS)
        peak = in_a_process("memory", path)["peak"]
        sys.stdout.write(f"  peak of memory importing {size / 1e6:.0f} MB: {peak:.0f} MB, goal {MEMORY_GOAL}\n")
        met.append(peak <= MEMORY_GOAL)
    return int(not all(met))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.stdout.write(
            json.dumps({"ours": ours, "theirs": theirs, "memory": memory}[sys.argv[1]](Path(sys.argv[2])))
        )
    else:
        sys.exit(main())
