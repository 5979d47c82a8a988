"""The sections at the end of the sheet: the closing (R77 to R80), and what I can give (R72, R74)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ...domain.meeting import PrepSheet
from ...domain.message import say
from ...reports.wording import word
from ..kit import FormRow, Label, LineField, TextField, button, hbox, vbox
from ..kit.buttons import Button
from .line_rows import LineRows
from .sheet_section import Field, SheetDesk, SheetSection, put, text_of
from .sheet_texts import BODY


class ClosingSection(SheetSection):
    """Two ways to ask for names; the three names and permissions are printed with boxes."""

    def __init__(self, watch: Callable[[Field], object]) -> None:
        super().__init__(watch)
        self.direct = LineField(small=True, name=self.tr("Asked directly"))
        self.indirect = LineField(small=True, name=self.tr("Asked indirectly"))
        self.bind("closing_direct", self.direct)
        self.bind("closing_indirect", self.indirect)
        self.take_direct = self._take(self.direct)
        self.take_indirect = self._take(self.indirect)
        note = self.tr("May I note this name, may I contact this person, may I use your name? Three boxes a name.")
        vbox(
            FormRow(self.tr("Asked directly"), self.direct),
            hbox(self.take_direct, None),
            FormRow(self.tr("Asked indirectly"), self.indirect),
            hbox(self.take_indirect, None),
            Label(note, "caption", wrap=True),
            gap=8,
            margins=BODY,
            on=self,
        )

    def load(self, desk: SheetDesk, sheet: PrepSheet) -> None:
        super().load(desk, sheet)
        self.direct.setPlaceholderText(word(say("sheet.closing.direct.default"), desk.language))
        self.indirect.setPlaceholderText(word(say("sheet.closing.indirect.default"), desk.language))
        self._show()

    def read(self, sheet: PrepSheet) -> PrepSheet:
        self._show()
        return super().read(sheet)

    def _take(self, field: LineField) -> Button:
        made = button(self.tr("Take these words"), "flat", small=True, icon="check")
        made.setAccessibleName(f"{made.text()}, {field.accessibleName()}")
        made.clicked.connect(lambda: self._fill(field))
        return made

    def _fill(self, field: LineField) -> None:
        put(field, field.placeholderText())
        field.setFocus()
        self._show()
        self.committed.emit()

    def _show(self) -> None:
        self.take_direct.setVisible(not text_of(self.direct))
        self.take_indirect.setVisible(not text_of(self.indirect))


class GiftsSection(SheetSection):
    """What I can give, and what we have in common."""

    def __init__(self, watch: Callable[[Field], object]) -> None:
        super().__init__(watch)
        self.gifts = LineRows(
            (self.tr("Something to read, a contact, a hand"),), self.tr("What I can give"), most=6, made=watch
        )
        self.gifts.edited.connect(self.edited)
        self.gifts.committed.connect(self.committed)
        common = TextField(small=True, name=self.tr("What we have in common"))
        self.bind("common_ground", common)
        vbox(
            Label(self.tr("What I can give"), "caption"),
            self.gifts,
            FormRow(self.tr("What we have in common"), common),
            gap=8,
            margins=BODY,
            on=self,
        )

    def load(self, desk: SheetDesk, sheet: PrepSheet) -> None:
        super().load(desk, sheet)
        self.gifts.set_values([(one,) for one in sheet.gifts])

    def read(self, sheet: PrepSheet) -> PrepSheet:
        return replace(super().read(sheet), gifts=tuple(row[0] for row in self.gifts.values()))

    def first_field(self) -> LineField:
        return self.gifts.fields()[0]
