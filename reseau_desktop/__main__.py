"""The program: a verb on the command line, or the window."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cli import WindowWish


def main() -> int:
    """Run the program with the arguments of the process; returns the exit status."""
    if getattr(sys, "frozen", False):
        # A bundle (PyInstaller) starts itself again for each worker process, which this call then becomes.
        from multiprocessing import freeze_support

        freeze_support()
    try:
        from .cli import run

        return run(sys.argv[1:], _open_window)
    except KeyboardInterrupt:  # while the program was still loading, before any verb
        return 3


def _open_window(wish: WindowWish) -> int:
    """Open the window; Qt is loaded only here."""
    # What is loaded stays: looking through it for garbage would take a tenth of the start.
    gc.disable()
    from . import app

    if wish.demo:
        return app.run_demo(wish.language, wish.clock)
    return app.run_window(wish.database, wish.language, wish.clock, list(wish.files))


if __name__ == "__main__":
    sys.exit(main())
