"""The verbs about the data as a whole: undo, backups, checks, erasures, and the replay of a campaign."""

from __future__ import annotations

from argparse import Namespace

from ..domain.errors import InputError
from ..services import backups
from .setting import Setting


def run_undo(setting: Setting, _options: Namespace) -> int:
    """`undo`: take back the last step."""
    return _revert(setting, "undo")


def run_redo(setting: Setting, _options: Namespace) -> int:
    """`redo`: bring again the step undone last."""
    return _revert(setting, "redo")


def _revert(setting: Setting, way: str) -> int:
    with setting.session() as session:
        step = session.undo() if way == "undo" else session.redo()
    if step is None:
        setting.say(f"cli.nothing_to_{way}")
        return 0
    setting.say(f"cli.{way}_done", label=setting.words(step.label))
    return 0


def run_backup(setting: Setting, options: Namespace) -> int:
    """`backup`: a consistent copy, even while a window works."""
    with setting.session():
        pass
    backups.backup(setting.database, options.file)
    setting.say("cli.backup_done", name=options.file.name)
    return 0


def run_restore(setting: Setting, options: Namespace) -> int:
    """`restore`: put a copy back; people erased since then stay erased."""
    erased = backups.restore(options.file, setting.database, setting.language, setting.clock)
    setting.say("cli.restore_done", name=options.file.name)
    if erased:
        setting.say("cli.restore_erased", count=erased)
    return 0


def run_verify(setting: Setting, _options: Namespace) -> int:
    """`verify`: 0 when all is well, else 1 with what is wrong."""
    found = backups.verify(setting.database)
    for problem in found:
        print(problem)
    if not found:
        setting.say("cli.verify_ok")
    return 1 if found else 0


def run_forget(setting: Setting, options: Namespace) -> int:
    """`forget`: erase a person for good, after saying that the history is emptied."""
    from ..services.forgetting import forget, is_erased

    with setting.session() as session:
        if not is_erased(session, options.contact):
            setting.say("cli.forget_warning")
        forget(session, options.contact, setting.language)
    setting.say("cli.forget_done", id=str(options.contact))
    return 0


def run_campaign(setting: Setting, options: Namespace) -> int:
    """`campaign`: replay a campaign file into a database without contacts, whole or not at all."""
    from ..formats.campaign import read_campaign
    from ..services.replaying import replay_whole

    try:
        data = options.file.read_bytes()
    except (OSError, ValueError) as error:
        raise InputError("file.cannot_read", name=options.file.name) from error
    replay_whole(setting.database, read_campaign(data, setting.language), options.until)
    setting.say("cli.campaign_done", name=options.file.name)
    return 0
