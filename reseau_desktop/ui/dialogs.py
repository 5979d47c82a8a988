"""Questions asked with the system's own dialogues, in one place so that tests can answer them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from .kit.calendar import Calendar


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
    box.setTextFormat(Qt.TextFormat.PlainText)
    agree = box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is agree


def confirm_with(parent: QWidget, question: str, act: str, option: str) -> bool | None:
    """As `confirm`, with an option that is on at first: None when the user gave up, else whether it is on."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Réseau", question, QMessageBox.StandardButton.Cancel, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    more = QCheckBox(option)
    more.setChecked(True)
    box.setCheckBox(more)
    agree = box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return more.isChecked() if box.clickedButton() is agree else None


def ask_text(parent: QWidget, title: str, question: str, proposal: str = "") -> str:
    """A line of text in answer to a question, `proposal` to begin with; "" when the user gave up."""
    text, agreed = QInputDialog.getText(parent, title, question, text=proposal)
    return text.strip() if agreed else ""


def ask_day(parent: QWidget, title: str, earliest: date) -> date | None:
    """A day not before `earliest`; None when the user gave up."""
    box = QDialog(parent)
    box.setWindowTitle(title)
    calendar = Calendar()
    calendar.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
    calendar.activated.connect(lambda _day: box.accept())
    answers = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    answers.accepted.connect(box.accept)
    answers.rejected.connect(box.reject)
    column = QVBoxLayout(box)
    column.addWidget(calendar)
    column.addWidget(answers)
    if box.exec() != QDialog.DialogCode.Accepted:
        return None
    chosen = calendar.selectedDate()
    return date(chosen.year(), chosen.month(), chosen.day())
