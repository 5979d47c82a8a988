"""One more prep sheet in a batch, to PDF: the goal is 20 ms."""

import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from reseau_desktop.reports.sheet import build_sheet
from reseau_desktop.ui.printing.pdf import pdf_bytes
from tests.helpers.prep_sheets import full_inputs

BATCH = 200
GOAL_MS = 20.0


def main() -> int:
    """Print the time of one more sheet and return 1 when it is longer than the goal."""
    app = QGuiApplication.instance() or QGuiApplication([])
    inputs = full_inputs()
    pdf_bytes(build_sheet(inputs, "fr"))
    times = []
    for _ in range(BATCH):
        start = time.perf_counter()
        size = len(pdf_bytes(build_sheet(inputs, "fr")))
        times.append((time.perf_counter() - start) * 1000)
    each = statistics.median(times)
    sys.stdout.write(f"one more sheet to PDF, median of {BATCH}: {each:.1f} ms (goal {GOAL_MS:.0f})\n")
    sys.stdout.write(f"size of one: {size / 1024:.0f} KiB\n")
    del app
    return int(each > GOAL_MS)


if __name__ == "__main__":
    sys.exit(main())
