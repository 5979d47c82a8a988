"""The page of the sheet beside its editor: front, back or the blank one, as PDF or on the printer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from ...domain.errors import MachineError, ReseauError
from ...domain.readiness import Rubric
from ...reports.sheet import blank_sheet
from ...reports.sheet_content import SheetContent
from .. import dialogs, look
from ..app_state import AppState, Navigator
from ..kit import Segmented, button, flow, hbox, on_theme, theme, vbox
from ..kit.adaptive import WordsAndActs
from ..printing.pdf import write_pdf
from ..printing.preview import SheetPreview
from ..printing.printer import print_sheet
from .sub_view import ViewHead

FOLLOW_MS = 150
_SHARE = 0.457
_LEAST = 400
_TITLE = 280
_WIDEST = 820
_BACK = frozenset({Rubric.PERSON, Rubric.COMPANY})


class PreviewPane(QFrame):
    """Shows a sheet and writes it; `side_chosen` says which side the user wants to see: front, back, blank."""

    side_chosen = Signal(str)

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__()
        self._state, self._navigator = state, navigator
        self._content: SheetContent | None = None
        self._waiting: SheetContent | None = None
        self._under = False
        self.setAccessibleName(self.tr("The page"))
        sides = (("front", self.tr("Front")), ("back", self.tr("Back")), ("blank", self.tr("Blank sheet")))
        self.side = Segmented(sides, "front", self.tr("Page"))
        self.side.chosen.connect(self._choose)
        self.pdf = button(self.tr("PDF"), icon="file-down", tooltip=self.tr("Save as PDF (Ctrl+Shift+S)"))
        self.pdf.setShortcut("Ctrl+Shift+S")
        self.pdf.clicked.connect(self.save_pdf)
        self.print = button(self.tr("Print"), "primary", icon="printer", tooltip=self.tr("Print (Ctrl+P)"))
        self.print.setShortcut("Ctrl+P")
        self.print.clicked.connect(self.print_page)
        self.preview = SheetPreview()
        self.head = ViewHead(self.tr("Blank sheet"))
        self.head.set_words(self.tr("Blank sheet"), self.tr("To fill by hand, for twenty minutes"))
        self.head.hide()
        words = QWidget()
        vbox(self.head, self.side, on=words)
        line = WordsAndActs(words, flow(self.pdf, self.print, align="right"), self._room)
        vbox(hbox(line, margins=(0, 0, 10, 0)), (self.preview, 1), gap=0, margins=(20, 18, 10, 0), on=self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self._settle)
        on_theme(self._restyle)

    @property
    def paper(self) -> look.Paper:
        """The paper chosen in the settings."""
        return look.paper(self._state.settings)

    def set_content(self, content: SheetContent | None, *, later: bool = False) -> None:
        """Show that sheet (none: only the blank one), at once or `later`, when typing pauses."""
        self._waiting = content
        if later:
            self._timer.start()
        else:
            self._settle()

    def set_rubric(self, rubric: Rubric | None) -> None:
        """Outline a section, on the side where it stands."""
        if self.side.value() == "blank":
            return
        self._settle()
        self.side.set_value("back" if rubric in _BACK else "front")
        self.preview.set_rubric(rubric)

    def set_alone(self, alone: bool) -> None:
        """Show the blank sheet alone, with its title and the way back, or the sides of the sheet being edited."""
        self.head.setVisible(alone)
        self.side.setVisible(not alone)
        self.side.set_value("blank" if alone else "front")
        if alone:
            self.set_content(None)
            self._choose("blank")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def shown(self) -> SheetContent:
        """The sheet that is shown: what the PDF and the printer get."""
        if self.side.value() == "blank" or self._content is None:
            return blank_sheet(self._state.language)
        self._settle()
        return self._content

    def save_pdf(self) -> None:
        """Ask where, then write the PDF."""
        content = self.shown()
        name = "".join("-" if sign in '/\\:*?"<>|' else sign for sign in content.title)
        target = dialogs.ask_save_file(self, self.tr("Save the sheet"), f"{name}.pdf", self.tr("PDF (*.pdf)"))
        if target is None:
            return
        if target.suffix.lower() != ".pdf":
            target = target.with_name(f"{target.name}.pdf")
        try:
            write_pdf(content, target, self.paper)
        except OSError:
            self._navigator.tell(MachineError("file.cannot_write", name=target.name))
            return
        self._navigator.toast(self.tr("Sheet saved: %1").replace("%1", target.name), False)

    def print_page(self) -> None:
        """Ask which printer, then print."""
        printer = ask_printer(self)
        if printer is None:
            return
        try:
            print_sheet(self.shown(), printer)
        except ReseauError as error:
            self._navigator.tell(error)

    def wanted_width(self, room: int) -> int:
        """The width of the pane beside the editor, of `room` pixels in all."""
        return max(theme().px(_LEAST), round(room * _SHARE))

    def set_under(self, under: bool, tall: int) -> None:
        """Stand under the editor, `tall` pixels high, or beside it."""
        self._under = under
        self.preview.setMinimumHeight(tall if under else 0)
        self.update()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("side"))
        line = QRectF(0, 0, self.width(), 1) if self._under else QRectF(0, 0, 1, self.height())
        painter.fillRect(line, theme().colour("line"))
        painter.end()

    def _choose(self, side: str) -> None:
        self._settle()
        self.preview.set_rubric(None)
        self.preview.show_page(1 if side == "back" else 0)
        self.side_chosen.emit(side)

    def _settle(self) -> None:
        """Show what waits."""
        self._timer.stop()
        self._content = self._waiting
        blank = self.side.value() == "blank" or self._content is None
        shown = blank_sheet(self._state.language) if blank or self._content is None else self._content
        self.preview.set_content(shown, self.paper)

    def _fit(self) -> None:
        """Keep the page readable as a whole: never wider than some 800 pixels."""
        aside = max(0, (self.width() - theme().px(_WIDEST)) // 2) if not self.head.isHidden() else 0
        self.preview.setViewportMargins(aside, 0, aside, 0)

    def _room(self) -> int:
        alone = not self.head.isHidden()
        return theme().px(_TITLE) if alone else self.side.sizeHint().width()

    def _restyle(self) -> None:
        self.update()


def ask_printer(parent: QWidget) -> QPrinter | None:
    """The printer chosen in the system's dialogue; None when the user gave up."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("PreviewPane", "Print the sheet"))
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None
