"""Questions asked with the system's own dialogues, in one place so that tests can answer them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def ask_address_books(parent: QWidget) -> list[Path]:
    """The address books chosen for import; empty when nothing was chosen."""
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        QCoreApplication.translate("dialogs", "Import an address book"),
        "",
        QCoreApplication.translate("dialogs", "Address books (*.vcf *.vcard *.csv *.zip);;All files (*)"),
    )
    return [Path(name) for name in names]


def ask_save_file(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where to save a file; None when the user gave up. `kinds` is a filter of the system's dialogue."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, kinds)
    return Path(chosen) if chosen else None


def ask_open_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """One file to open; None when the user gave up."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None


def confirm(parent: QWidget, question: str, act: str) -> bool:
    """Whether the user agrees to what cannot be undone; `act` is the word on the button that agrees."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Réseau", question, QMessageBox.StandardButton.Cancel, parent)
    agree = box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is agree
