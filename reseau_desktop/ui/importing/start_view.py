"""Where an import or an export begins: a place to drop files, what is accepted, and the card of the export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ..app_state import AppState
from ..kit import Banner, Columns, EmptyState, Page, PageHeader, button, clear_layout, on_theme, theme, vbox
from ..kit.tokens import Radius
from .export_card import ExportCard


class DropZone(QWidget):
    """A dashed place that takes files; `dropped` gives their paths, `wanted` asks for the system's dialogue."""

    dropped = Signal(list)
    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self.setAcceptDrops(True)
        self.choose = button(self.tr("Choose a file"), "primary", icon="folder-open")
        self.choose.clicked.connect(self.wanted)
        empty = EmptyState(
            "file-down",
            self.tr("Drop your address book here"),
            self.tr(
                "vCard (.vcf) from a phone, iCloud, Google or Outlook; CSV from Outlook, Google, LinkedIn or any"
                " other table; several files, a folder or a ZIP. You review everything before anything is written."
            ),
            (self.choose,),
        )
        vbox(empty, on=self)
        on_theme(self.update)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().colour("accent" if self._over else "line2"), 2 if self._over else 1.4)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme().colour("tint" if self._over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.CARD, Radius.CARD)
        painter.end()


class StartView(QWidget):
    """The page at rest: what went wrong last, if anything, the drop zone and the export."""

    def __init__(self, state: AppState) -> None:
        super().__init__()
        page = Page(scroll=True)
        header = PageHeader(
            self.tr("Import and export"), self.tr("Bring in an address book, or take your contacts elsewhere")
        )
        self._problems = vbox(gap=8)
        self.zone = DropZone()
        self.export = ExportCard(state)
        page.column.addWidget(header)
        page.column.addLayout(self._problems)
        page.column.addWidget(Columns(self.zone, self.export, gap=14, least=360))
        page.column.addStretch()
        vbox(page, on=self)

    def show_problem(self, fact: str, text: str) -> None:
        """Say in a banner what could not be imported."""
        self.clear_problem()
        self._problems.addWidget(Banner(fact, text, icon="file-x", kind="bad"))

    def clear_problem(self) -> None:
        """Take the banner away."""
        clear_layout(self._problems)

    def problem(self) -> str:
        """What the banner says, "" without one."""
        item = self._problems.itemAt(0)
        widget = item.widget() if item is not None else None
        return widget.accessibleName() if widget is not None else ""
