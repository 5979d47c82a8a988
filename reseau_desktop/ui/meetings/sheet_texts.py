"""The sections of the sheet that are texts with their sources: why, the person, the company, the sector."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ...domain.meeting import PrepSheet, SheetTerm
from ..kit import Chip, FormRow, Label, LineField, TextField, clear_layout, flow, vbox
from .line_rows import LineRows
from .sheet_section import Field, SheetDesk, SheetSection

_MOST_HEARD = 8
BODY = (16, 2, 16, 14)


class WhySection(SheetSection):
    """What one wants to understand (R21)."""

    def __init__(self, watch: Callable[[Field], object]) -> None:
        super().__init__(watch)
        field = TextField(small=True, name=self.tr("What I want to understand"))
        help_text = self.tr("What you want to learn from this person, not what you hope to obtain.")
        vbox(FormRow(self.tr("What I want to understand"), field, help_text=help_text), margins=BODY, on=self)
        self.bind("why", field)


class PersonSection(SheetSection):
    """The person and the path, each with its source (R65)."""

    def __init__(self, watch: Callable[[Field], object]) -> None:
        super().__init__(watch)
        person = _block(self, "person", self.tr("The person"))
        path = _block(self, "path", self.tr("Their path"))
        vbox(person, path, gap=12, margins=BODY, on=self)


class CompanySection(SheetSection):
    """The company, with its source (R65)."""

    def __init__(self, watch: Callable[[Field], object]) -> None:
        super().__init__(watch)
        vbox(_block(self, "company", self.tr("The company")), margins=BODY, on=self)


class SectorSection(SheetSection):
    """The sector and its words (R65, R67); words heard in debriefs are offered."""

    def __init__(self, watch: Callable[[Field], object], heard: Callable[[], list[str]]) -> None:
        """`heard` gives the words of the glossary, the latest first."""
        super().__init__(watch)
        self._heard = heard
        self.terms = LineRows(
            (self.tr("Word"), self.tr("What it means")), self.tr("Word of the trade"), shares=(2, 3), made=watch
        )
        self.terms.edited.connect(self.edited)
        self.terms.committed.connect(self.committed)
        self._offer_title = Label(self.tr("Heard in your meetings"), "caption")
        self._offer = flow()
        vbox(
            _block(self, "sector", self.tr("The sector")),
            Label(self.tr("Words of the trade"), "caption"),
            self.terms,
            self._offer_title,
            self._offer,
            gap=8,
            margins=BODY,
            on=self,
        )

    def load(self, desk: SheetDesk, sheet: PrepSheet) -> None:
        super().load(desk, sheet)
        self.terms.set_values([(one.word, one.meaning) for one in sheet.terms])
        self._show_heard({one.word.casefold() for one in sheet.terms})

    def read(self, sheet: PrepSheet) -> PrepSheet:
        terms = tuple(SheetTerm(word, meaning) for word, meaning in self.terms.values())
        return replace(super().read(sheet), terms=terms)

    def _show_heard(self, known: set[str]) -> None:
        layout = self._offer.layout()
        if layout is None:
            return
        clear_layout(layout)
        words = [word for word in self._heard() if word.casefold() not in known][:_MOST_HEARD]
        for word in words:
            chip = Chip(word)
            chip.clicked.connect(lambda _checked=False, word=word: self.terms.add(word))
            layout.addWidget(chip)
        self._offer.setVisible(bool(words))
        self._offer_title.setVisible(bool(words))


def _block(section: SheetSection, name: str, title: str) -> QWidget:
    """A block of research: what was found and where."""
    text = TextField(small=True, lines=2, name=title)
    where = QCoreApplication.translate("SheetSection", "Source and date")
    source = LineField("", where, small=True, name=f"{title}, {where}")
    section.bind(f"{name}.text", text)
    section.bind(f"{name}.source", source)
    box = QWidget()
    vbox(FormRow(title, text), source, gap=6, on=box)
    return box
