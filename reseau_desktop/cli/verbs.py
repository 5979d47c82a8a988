"""The verbs of the outside contract, each a call of a service and a way to show what came of it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from . import data_verbs, list_verbs, measure_verbs, review_verb, sheet_verb, transfer_verbs
from .setting import Setting

VERBS: dict[str, Callable[[Setting, Namespace], int]] = {
    "import": transfer_verbs.run_import,
    "contacts": list_verbs.run_contacts,
    "export": transfer_verbs.run_export,
    "sheet": sheet_verb.run,
    "agenda": list_verbs.run_agenda,
    "today": list_verbs.run_today,
    "figures": measure_verbs.run_figures,
    "alerts": measure_verbs.run_alerts,
    "review": review_verb.run,
    "campaign": data_verbs.run_campaign,
    "undo": data_verbs.run_undo,
    "redo": data_verbs.run_redo,
    "history": list_verbs.run_history,
    "backup": data_verbs.run_backup,
    "restore": data_verbs.run_restore,
    "verify": data_verbs.run_verify,
    "forget": data_verbs.run_forget,
}
"""Each verb by its name."""
