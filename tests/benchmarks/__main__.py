"""Run every measure, each in a process of its own so that its memory is its own. Started by `run.py bench`.

A measure is a module `bench_<name>.py` of this folder that is run as a program: it prints, a line a figure, what was
measured, both sides, the ratio and the goal, and ends with status 1 when a goal is missed.
"""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def names(wanted: list[str]) -> list[str]:
    """Return the names of the measures that are wanted: all of them when none is named."""
    known = sorted(path.stem.removeprefix("bench_") for path in FOLDER.glob("bench_*.py"))
    unknown = sorted(set(wanted) - set(known))
    if unknown:
        sys.exit(f"No such measure: {', '.join(unknown)}. There are: {', '.join(known)}.")
    return wanted or known


def main() -> int:
    """Run the measures that the command line names and return how many missed a goal."""
    missed = 0
    for name in names(sys.argv[1:]):
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()
        missed += bool(subprocess.call([sys.executable, "-m", f"tests.benchmarks.bench_{name}"]))
    return missed


if __name__ == "__main__":
    sys.exit(main())
