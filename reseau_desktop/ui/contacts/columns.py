"""The columns of the contact table, declared: what each shows, how it sorts, how it is read out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, Qt

from ...domain.next_actions import NextAction
from ...domain.text import fold
from ...domain.vocabulary import Relation, Source, Stage
from ...services.contact_list import ContactRow
from ..labels import words
from .listing import Key, KeyOf, Scene

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PROGRESS = {
    stage: place
    for place, stage in enumerate(
        (
            Stage.TO_APPROACH,
            Stage.ANNOUNCED,
            Stage.QUALIFIED,
            Stage.MEETING_PLANNED,
            Stage.TO_THANK,
            Stage.TO_REPORT,
            Stage.KEPT_WARM,
            Stage.CLOSED,
            Stage.UNSORTED,
            Stage.NOT_RELEVANT,
            Stage.ARCHIVED,
        )
    )
}


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows: words, and beneath them the words of a pill (late, tint, neutral) or of dots (`level`)."""

    text: str = ""
    pill: str = ""
    kind: str = ""
    level: int = -1

    @property
    def spoken(self) -> str:
        """The cell as a screen reader says it, and as its tooltip."""
        return ", ".join(part for part in (self.text, self.pill) if part)


NOTHING = Cell()


class Column:
    """One column: its key and title, what a cell shows, what it sorts by, and how it looks."""

    key = ""
    title = ""
    by = ""
    width = 100
    bold = False
    colour = "sub"
    shown = True
    tall = False
    align = LEFT

    def cell(self, row: ContactRow, scene: Scene) -> Cell:
        """What the cell of a line shows."""
        raise NotImplementedError

    def sort(self, row: ContactRow, scene: Scene) -> Key | None:
        """What a line is sorted by; None for no value."""
        raise NotImplementedError

    @property
    def key_of(self) -> KeyOf:
        """`sort` as a function."""
        return self.sort

    def words(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("ContactColumns", self.title)

    def order(self) -> str:
        """How the list is sorted when it is by this column, in words."""
        return QCoreApplication.translate("ContactColumns", self.by)


class _Name(Column):
    key, width, bold, colour = "name", 116, True, "text"
    title = str(QT_TRANSLATE_NOOP("ContactColumns", "Name"))
    by = str(QT_TRANSLATE_NOOP("ContactColumns", "by name"))

    def cell(self, row: ContactRow, scene: Scene) -> Cell:
        return Cell(row.name or no_name())

    def sort(self, row: ContactRow, scene: Scene) -> Key | None:
        return row.sort_key


class _Organisation(Column):
    key, width, colour = "organisation", 114, "text"
    title = str(QT_TRANSLATE_NOOP("ContactColumns", "Organisation"))
    by = str(QT_TRANSLATE_NOOP("ContactColumns", "by organisation"))

    def cell(self, row: ContactRow, scene: Scene) -> Cell:
        return Cell(row.organisation)

    def sort(self, row: ContactRow, scene: Scene) -> Key | None:
        return fold(row.organisation)


class _Job(Column):
    key, width = "job", 122
    title = str(QT_TRANSLATE_NOOP("ContactColumns", "Function"))
    by = str(QT_TRANSLATE_NOOP("ContactColumns", "by function"))

    def cell(self, row: ContactRow, scene: Scene) -> Cell:
        return Cell(row.job)

    def sort(self, row: ContactRow, scene: Scene) -> Key | None:
        return fold(row.job)


class _Circle(Column):
    key, width = "circle", 72
    title = str(QT_TRANSLATE_NOOP("ContactColumns", "Circle"))
    by = str(QT_TRANSLATE_NOOP("ContactColumns", "by circle"))

    def cell(self, row: ContactRow, scene: Scene) -> Cell:
        return Cell(words("circle", row.circle))

    def sort(self, row: ContactRow, scene: Scene) -> Key | None:
        return fold(words("circle", row.circle)) if row.circle else None


class _Stage(Column):
    key, width = "stage", 84
    title = str(QT_TRANSLATE_NOOP("ContactColumns", "Stage"))
    by = str(QT_TRANSLATE_NOOP("ContactColumns", "by stage"))

    def cell(self, row: ContactRow, scene: Scene) -> Cell:
        return Cell(stage_words(row.id, scene))

    def sort(self, row: ContactRow, scene: Scene) -> Key | None:
        stage = scene.overview.stage.get(row.id) if scene.overview is not None else None
        return _PROGRESS[stage] if stage is not None else None


class _Relation(Column):
    key, width, tall = "relation", 74, True
    title = str(QT_TRANSLATE_NOOP("ContactColumns", "Real link"))
    by = str(QT_TRANSLATE_NOOP("ContactColumns", "by real link"))

    def cell(self, row: ContactRow, scene: Scene) -> Cell:
        if scene.overview is None:
            return NOTHING
        level = int(scene.overview.relation.get(row.id, Relation.KNOWN))
        return Cell(words("relation", level), level=level)

    def sort(self, row: ContactRow, scene: Scene) -> Key | None:
        if scene.overview is None:
            return None
        return -int(scene.overview.relation.get(row.id, Relation.KNOWN))


class _IntroducedBy(Column):
    key, width = "introduced_by", 92
    title = str(QT_TRANSLATE_NOOP("ContactColumns", "Introduced by"))
    by = str(QT_TRANSLATE_NOOP("ContactColumns", "by introducer"))

    def cell(self, row: ContactRow, scene: Scene) -> Cell:
        givers = scene.overview.introduced_by.get(row.id) if scene.overview is not None else None
        if givers:
            return Cell(", ".join(givers))
        person = scene.contacts.get(row.id)
        if person is None or scene.overview is None or scene.overview.stage.get(row.id) is Stage.UNSORTED:
            return NOTHING
        if person.source is Source.COLD:
            return Cell(QCoreApplication.translate("ContactColumns", "found alone"))
        return Cell(QCoreApplication.translate("ContactColumns", "known directly"))

    def sort(self, row: ContactRow, scene: Scene) -> Key | None:
        givers = scene.overview.introduced_by.get(row.id) if scene.overview is not None else None
        return fold(givers[0]) if givers else None


class _Last(Column):
    key, width, shown = "last", 104, False
    title = str(QT_TRANSLATE_NOOP("ContactColumns", "Last exchange"))
    by = str(QT_TRANSLATE_NOOP("ContactColumns", "by last exchange"))

    def cell(self, row: ContactRow, scene: Scene) -> Cell:
        last = scene.overview.last.get(row.id) if scene.overview is not None else None
        return Cell(day_words(last.day, scene.today)) if last is not None else NOTHING

    def sort(self, row: ContactRow, scene: Scene) -> Key | None:
        last = scene.overview.last.get(row.id) if scene.overview is not None else None
        return -last.day.toordinal() if last is not None else None


class _Next(Column):
    key, width, tall, colour = "next", 120, True, "text"
    title = str(QT_TRANSLATE_NOOP("ContactColumns", "Next action"))
    by = str(QT_TRANSLATE_NOOP("ContactColumns", "by due date"))

    def cell(self, row: ContactRow, scene: Scene) -> Cell:
        found = scene.overview.next.get(row.id) if scene.overview is not None else None
        if found is None:
            return NOTHING
        text, kind = due_words(found, scene.today)
        return Cell(words("act", found.action), text, kind)

    def sort(self, row: ContactRow, scene: Scene) -> Key | None:
        found = scene.overview.next.get(row.id) if scene.overview is not None else None
        return found.due.toordinal() if found is not None else None


COLUMNS: tuple[Column, ...] = (
    _Name(),
    _Organisation(),
    _Job(),
    _Circle(),
    _Stage(),
    _Relation(),
    _IntroducedBy(),
    _Last(),
    _Next(),
)
BY_KEY = {column.key: place for place, column in enumerate(COLUMNS)}


def no_name() -> str:
    """What stands for a name that is empty."""
    return QCoreApplication.translate("ContactColumns", "No name")


def stage_words(number: int, scene: Scene) -> str:
    """How far one has come with somebody, in words; "" while it is not known."""
    if scene.overview is None:
        return ""
    warmth = scene.overview.warmth.get(number)
    return words("warmth", warmth) if warmth is not None else words("stage", scene.overview.stage.get(number))


def due_words(action: NextAction, today: date) -> tuple[str, str]:
    """The words of the pill of an action, and its kind: late, tint (today), neutral (later)."""
    late = action.overdue_business_days
    if late:
        return QCoreApplication.translate("ContactColumns", "Late · %n d", None, late), "late"
    if action.due <= today:
        return QCoreApplication.translate("ContactColumns", "Today"), "tint"
    return day_words(action.due, today), "neutral"


def day_words(day: date, today: date) -> str:
    """A day as a table says it: the weekday within the week to come, the year only when it is another one."""
    ahead = (day - today).days
    if ahead == 0:
        return QCoreApplication.translate("ContactColumns", "Today")
    if ahead == 1:
        return QCoreApplication.translate("ContactColumns", "Tomorrow")
    pattern = "dddd d" if 1 < ahead < 7 else ("d MMMM" if day.year == today.year else "d MMM yyyy")
    text = QLocale().toString(QDate(day.year, day.month, day.day), pattern)
    return text[:1].upper() + text[1:]
