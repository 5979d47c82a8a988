"""What is said in place of the form when there is nothing to debrief."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from ...domain.meeting import Meeting
from ...domain.vocabulary import MeetingStatus
from ..kit import EmptyState, button


class NothingToDebrief(QWidget):
    """A plain notice: the meeting is debriefed, was cancelled, or is no longer there; `left` asks for the list."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._layout = QStackedLayout(self)

    def fact(self) -> str:
        """What is said."""
        return self.accessibleName()

    def say_of(self, meeting: Meeting | None) -> None:
        """Say why there is nothing to debrief of that meeting, None for one that is gone."""
        icon, fact, text = self._words(meeting)
        back = button(self.tr("Back to the meetings"), "primary")
        back.clicked.connect(self.left)
        old = self._layout.currentWidget()
        if old is not None:
            self._layout.removeWidget(old)
            old.deleteLater()
        self._layout.addWidget(EmptyState(icon, fact, text, (back,)))
        self.setAccessibleName(fact)

    def _words(self, meeting: Meeting | None) -> tuple[str, str, str]:
        if meeting is None or meeting.status is MeetingStatus.PLANNED:
            text = self.tr("It was undone, or the person was erased.")
            return "circle-question-mark", self.tr("This meeting is no longer there"), text
        if meeting.status is MeetingStatus.HELD:
            text = self.tr("What it brought stands in the person's log; undoing the debrief opens it again.")
            return "circle-check", self.tr("This meeting is debriefed"), text
        text = self.tr("There is nothing to debrief. A new date may be proposed from the person's page.")
        return "circle-slash", self.tr("This meeting was cancelled"), text
