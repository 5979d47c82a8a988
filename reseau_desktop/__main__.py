"""The program: a verb on the command line, or the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program with the arguments of the process; returns the exit status."""
    from .cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
