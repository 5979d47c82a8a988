"""How a table is cut into cells: the sign between them, the encoding, the first line, the dates."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal

from ...formats.csv import DELIMITERS, Order, TableForm
from ...services.code_pages import CODE_PAGES
from ...services.tables import Look
from ..kit import Card, CheckBox, Combo, FormRow, SectionTitle, flow, vbox
from . import words

_AS_IS = "as is"
_WIDE = ("utf-16", "iso8859_15", "cp850")


class TableSettings(Card):
    """The four choices; each is left to the file until somebody makes it. `changed`: one has been made."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(margins=None)
        itself = (_AS_IS, self.tr("As the file shows"))
        signs = {
            ",": self.tr("Comma"), ";": self.tr("Semicolon"), "\t": self.tr("Tab"), "|": self.tr("Bar"),
        }  # fmt: skip
        self.delimiter = Combo([itself, *((sign, signs[sign]) for sign in DELIMITERS)], small=True)
        pages = [(page, words.encoding_name(page)) for page in (*CODE_PAGES, *_WIDE)]
        self.encoding = Combo([itself, *pages], small=True)
        orders = ((Order.DAY_FIRST, self.tr("Day, then month")), (Order.MONTH_FIRST, self.tr("Month, then day")))
        self.order = Combo([itself, *((one.value, text) for one, text in orders)], small=True)
        self.has_names = CheckBox(self.tr("The first line holds the names of the columns"))
        self._said_names: bool | None = None
        for combo in (self.delimiter, self.encoding, self.order):
            combo.activated.connect(lambda _index: self.changed.emit())
        self.has_names.toggled.connect(self._toggled)
        fields = flow(
            FormRow(self.tr("Separator"), self.delimiter),
            FormRow(self.tr("Encoding"), self.encoding),
            FormRow(self.tr("Dates such as 03/05/1980"), self.order),
            gap=14,
        )
        vbox(
            SectionTitle(self.tr("How the table is written")), fields, self.has_names,
            gap=8, margins=(16, 12, 16, 12), on=self,
        )  # fmt: skip

    def begin(self, form: TableForm) -> None:
        """Show what was said of a table."""
        self.delimiter.set_value(form.delimiter or _AS_IS)
        if form.encoding and self.encoding.findData(form.encoding) < 0:
            self.encoding.addItem(words.encoding_name(form.encoding), form.encoding)
        self.encoding.set_value(form.encoding or _AS_IS)
        self.order.set_value(form.order.value if form.order is not None else _AS_IS)
        self._said_names = form.has_names

    def show_look(self, look: Look, encoding: str) -> None:
        """Say what the file itself shows, in the choices that leave it to the file."""
        sign = self.delimiter.itemText(self.delimiter.findData(look.delimiter)).lower()
        self.delimiter.setItemText(0, self._itself(sign if self._is_left(self.delimiter) else ""))
        self.encoding.setItemText(0, self._itself(words.encoding_name(encoding) if encoding else ""))
        with QSignalBlocker(self.has_names):
            self.has_names.setChecked(look.has_names)

    def form(self) -> TableForm:
        """What was said, but for the fields of the columns."""
        order = self._said(self.order)
        return TableForm(
            None,
            self._said(self.delimiter),
            self._said(self.encoding),
            self._said_names,
            Order(order) if order is not None else None,
        )

    def leave_to_file(self) -> None:
        """Take back all four choices."""
        self.begin(TableForm())

    def _itself(self, found: str) -> str:
        return self.tr("As the file shows (%1)").replace("%1", found) if found else self.tr("As the file shows")

    def _is_left(self, combo: Combo) -> bool:
        return combo.value() == _AS_IS

    def _said(self, combo: Combo) -> str | None:
        return None if self._is_left(combo) else combo.value()

    def _toggled(self, checked: bool) -> None:
        self._said_names = checked
        self.changed.emit()
