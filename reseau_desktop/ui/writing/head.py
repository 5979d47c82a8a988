"""The way back, whom the message is to, and who that is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ...domain.contact import Contact
from ..kit import Label, PageHeader, Row, hbox, vbox


class WritingHead(QWidget):
    """`back` asks for the page one came from."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = Label("", "caption")
        self.way = Row(hbox(self._name, margins=(4, 1, 4, 1)), name=self.tr("Back"))
        self.way.setToolTip(self.tr("Back (Esc)"))
        self.way.activated.connect(self.back)
        here = Label(self.tr("Write"), "caption", elide=True)
        crumb = hbox(self.way, 4, Label("\u203a", "caption"), 8, (here, 1), gap=0)
        crumb.setContentsMargins(-4, 0, 0, 0)
        self._header = PageHeader("", "")
        vbox(crumb, self._header, gap=0, on=self)

    def show_person(self, person: Contact, origin: str) -> None:
        """Show the person, and the page one goes back to."""
        from ..main_window import PAGES

        title = next((one.title for one in PAGES if one.key == origin), "Today")
        self._name.setText(QCoreApplication.translate("MainWindow", title))
        self.way.setAccessibleName(self.tr("Back to: %1").replace("%1", self._name.text()))
        context = " · ".join(part for part in (person.job, person.organisation) if part)
        self._header.set_words(self.tr("To %1").replace("%1", person.name), context)
        self.setAccessibleName(self._header.title())
