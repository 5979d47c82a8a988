"""The verbs of the outside contract, each in a module that is loaded when the verb is asked for."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from importlib import import_module
from typing import cast

from .setting import Setting

Verb = Callable[[Setting, Namespace], int]


def _verb(module: str, name: str = "run") -> Verb:
    def run(setting: Setting, options: Namespace) -> int:
        found = cast(Verb, getattr(import_module(f".{module}", __package__), name))
        return found(setting, options)

    return run


VERBS: dict[str, Verb] = {
    "import": _verb("transfer_verbs", "run_import"),
    "contacts": _verb("list_verbs", "run_contacts"),
    "export": _verb("transfer_verbs", "run_export"),
    "duplicates": _verb("duplicate_verbs", "run_duplicates"),
    "merge": _verb("duplicate_verbs", "run_merge"),
    "sheet": _verb("sheet_verb"),
    "agenda": _verb("list_verbs", "run_agenda"),
    "today": _verb("list_verbs", "run_today"),
    "figures": _verb("measure_verbs", "run_figures"),
    "alerts": _verb("measure_verbs", "run_alerts"),
    "review": _verb("review_verb"),
    "draft": _verb("draft_verb"),
    "campaign": _verb("data_verbs", "run_campaign"),
    "undo": _verb("data_verbs", "run_undo"),
    "redo": _verb("data_verbs", "run_redo"),
    "history": _verb("list_verbs", "run_history"),
    "backup": _verb("data_verbs", "run_backup"),
    "restore": _verb("data_verbs", "run_restore"),
    "verify": _verb("data_verbs", "run_verify"),
    "forget": _verb("data_verbs", "run_forget"),
}
"""Each verb by its name."""
