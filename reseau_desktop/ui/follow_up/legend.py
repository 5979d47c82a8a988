"""The legend under the calendar: each kind with its icon."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...domain.vocabulary import Action
from ..kit import IconLabel, Label, flow, hbox
from ..labels import act_icon, words
from .entries import DONE_ICON, MEETING_ICON

_ACTS = (
    Action.CALL,
    Action.THANK,
    Action.REPORT,
    Action.GIVE_NEWS,
    Action.KEEP_PROMISE,
    Action.PREPARE,
    Action.REVIEW_WEEK,
)


class CalendarLegend(QWidget):
    """Icons and their words, in a line that wraps; on the right what a tick means."""

    def __init__(self) -> None:
        super().__init__()
        kinds = [_sign(MEETING_ICON, "accent", words("exchange", "meeting"))]
        kinds += [_sign(act_icon(one), "sub", words("kind_of_act", one)) for one in _ACTS]
        hbox((flow(*kinds, gap=10), 1), _sign(DONE_ICON, "ok", self.tr("done")), on=self)


def _sign(icon: str, colour: str, text: str) -> QWidget:
    holder = QWidget()
    hbox(IconLabel(icon, colour, 14), Label(text, "caption"), gap=4, on=holder)
    return holder
