"""One more prep sheet in a batch, to PDF: the goal is 20 ms."""

import os
import statistics
import sys
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from reseau_desktop.reports.sheet import build_sheet
from reseau_desktop.ui.printing.pdf import pdf_bytes
from tests.helpers.prep_sheets import PREPARED, QUESTIONS, full_inputs

BATCH = 200
GOAL_MS = 20.0


def main() -> int:
    """Print the time of one more sheet and return 1 when it is longer than the goal."""
    app = QGuiApplication.instance() or QGuiApplication([])
    pdf_bytes(build_sheet(full_inputs(), "fr"))
    times = []
    for number in range(BATCH):
        questions = tuple(replace(one, text=f"{number} {one.text}") for one in QUESTIONS)
        sheet = replace(PREPARED, questions=questions, why=f"{PREPARED.why} {number}")
        inputs = full_inputs(sheet, name=f"Jeanne Tournelac {number}", chain=(f"Paul {number}", f"Odile {number}"))
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
