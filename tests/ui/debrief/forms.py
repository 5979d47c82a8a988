"""What the tests of the form do and look for."""

from datetime import date

from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.vocabulary import MeetingStatus

FRIDAY = date(2026, 1, 23)


def type_points(view, *points):
    for row, text in zip(view.form.points.lines.rows, points, strict=False):
        row.field.insert(text)


def rehearsed(qtbot, view):
    """Wait until the pane has read what is typed."""
    qtbot.waitUntil(lambda: not view._pause.isActive())


def titles(view):
    return {row.title.text(): row for row in view.pane.rows.values()}


def held(session, number):
    return session.store.one(Meeting, number).status is MeetingStatus.HELD
