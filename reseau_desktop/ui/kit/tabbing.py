"""The order in which Tab goes through the fields: the one in which they stand on the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


class Placed(QWidget):
    """A widget that puts its parts in their places itself, without a layout."""

    def parts(self) -> Sequence[QWidget]:
        """Its parts in the order in which Tab goes through them."""
        return ()


def follow_layout(root: QWidget, known: list[QWidget] | None = None) -> list[QWidget]:
    """Let Tab go through what is in ``root`` in the order of its layouts; return that order.

    Qt follows the order in which widgets were made; call this again when some were added. Nothing is done when the
    order is the one that is ``known`` from the last call.
    """
    stops = tab_stops(root)
    if stops != known:
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)
    return stops


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return the widgets in ``root`` that Tab may stop at, hidden ones too, in the order of its layouts."""
    return [one for one in _walk(root) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _walk(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _walk_layout(layout)
    elif isinstance(widget, Placed):
        for part in widget.parts():
            yield from _walk(part)
    elif isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _walk(inside)


def _walk_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _walk(widget)
        elif inner is not None:
            yield from _walk_layout(inner)
