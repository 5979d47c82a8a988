"""Work that waits for its turn: what stands is painted first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from reseau_desktop.ui.turns import once_painted


class Order(QObject):
    """Notes each painting of what it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.seen.append("painted")
        return False


def test_work_waits_for_the_painting_and_is_done_once(qtbot):
    widget, order = QWidget(), Order()
    qtbot.addWidget(widget)
    widget.installEventFilter(order)
    once_painted(widget, lambda: order.seen.append("done"))
    assert order.seen == []
    widget.show()
    qtbot.waitUntil(lambda: "done" in order.seen)
    widget.repaint()
    assert order.seen[0] == "painted"
    assert order.seen.count("done") == 1


def test_work_is_dropped_with_its_widget(qtbot):
    widget, done = QWidget(), []
    once_painted(widget, lambda: done.append(1))
    widget.show()
    widget.close()
    widget.deleteLater()
    other = QWidget()
    qtbot.addWidget(other)
    once_painted(other, lambda: done.append(2))
    other.show()
    qtbot.waitUntil(lambda: 2 in done)
    assert 1 not in done
