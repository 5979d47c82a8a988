"""What the contacts page shows when there is nobody, or nobody that matches."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ..app_state import AppState, Navigator
from ..kit import EmptyState, button


def nobody_matches(show_everybody: Callable[[], None]) -> EmptyState:
    """Nobody was found: a way back to everybody."""
    clear = button(QCoreApplication.translate("ContactsPage", "Show everybody"), "plain", icon="x")
    clear.clicked.connect(show_everybody)
    return EmptyState(
        "search",
        QCoreApplication.translate("ContactsPage", "Nobody matches"),
        QCoreApplication.translate("ContactsPage", "Other words, or fewer filters, may find them."),
        (clear,),
    )


def no_contact(state: AppState, navigator: Navigator) -> EmptyState:
    """Nobody is there yet: import, write one, or look at the sample."""
    bring = button(QCoreApplication.translate("ContactsPage", "Import my address book"), "primary", icon="download")
    bring.clicked.connect(lambda: navigator.import_files([]))
    write = button(QCoreApplication.translate("ContactsPage", "New contact"), "plain", icon="plus")
    write.clicked.connect(navigator.new_contact)
    look = button(QCoreApplication.translate("ContactsPage", "See the sample campaign"), "plain", icon="eye")
    look.clicked.connect(state.demo_wanted)
    return EmptyState(
        "users",
        QCoreApplication.translate("ContactsPage", "No contact yet"),
        QCoreApplication.translate(
            "ContactsPage",
            "Your address book is the best beginning: it is read again before anything is written.",
        ),
        (bring, write, look),
    )
