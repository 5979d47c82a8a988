"""The ways a message leaves the program: copied, opened in the mail program, saved as a file, printed (R116)."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QWidget

from ...domain.errors import MachineError
from ...formats.eml import unsent_message
from ...services.files import write_whole
from .. import dialogs, links
from ..app_state import Navigator
from ..kit import theme

LONGEST_LINK = 1_900  # characters: longer ones are cut by some systems


class Outlet(QWidget):
    """Hands a message on; it sends nothing. A widget only to be the parent of dialogues."""

    def __init__(self, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self.hide()

    def copy(self, subject: str, text: str, channel: str) -> None:
        """Put the text on the clipboard, after its subject for a letter."""
        whole = f"{subject}\n\n{text}" if channel == "letter" and subject.strip() else text
        QGuiApplication.clipboard().setText(whole)
        self._navigator.toast(self.tr("The message is copied."), undo=False)

    def open_mail(self, address: str, subject: str, text: str) -> None:
        """Begin the message in the mail program; what is too long for its link is copied, to be pasted."""
        whole = links.message(address, subject, text)
        if not whole.isValid() or len(whole.toEncoded().data()) <= LONGEST_LINK:
            if links.open_outside(whole):
                return
        elif links.open_outside(links.message(address, subject, "")):
            QGuiApplication.clipboard().setText(text)
            self._navigator.toast(self.tr("The message is long: its text is copied, paste it there."), undo=False)
            return
        QGuiApplication.clipboard().setText(text)
        self._navigator.toast(self.tr("No mail program answers: the text is copied."), undo=False)

    def save(self, address: str, subject: str, text: str) -> None:
        """Ask where, then write a file that a mail program opens as a message to be sent."""
        name = "".join("-" if sign in '/\\:*?"<>|' or not sign.isprintable() else sign for sign in subject).strip()
        kinds = self.tr("Message (*.eml)")
        target = dialogs.ask_save_file(self, self.tr("Save the message"), f"{name[:80] or 'message'}.eml", kinds)
        if target is None:
            return
        if target.suffix.lower() != ".eml":
            target = target.with_name(f"{target.name}.eml")
        try:
            write_whole(target, unsent_message(address, subject, text))
        except MachineError as error:
            self._navigator.tell(error)
            return
        self._navigator.toast(self.tr("Message saved: %1").replace("%1", target.name), undo=False)

    def print_letter(self, subject: str, text: str) -> None:
        """Ask which printer, then print the letter as plain text."""
        from ..meetings.preview_pane import ask_printer

        printer = ask_printer(self)
        if printer is None:
            return
        page = QTextDocument()
        page.setDefaultFont(theme().font(11))
        page.setPlainText(f"{subject}\n\n{text}" if subject.strip() else text)
        page.print_(printer)
