"""The verbs of the outside contract, each a call of a service and a way to show what came of it."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..domain.errors import InputError
from ..domain.message import Argument, Message, say
from ..reports.wording import word
from ..services import agenda, backups, contacts, follow_ups
from ..services.session import Clock, Session


@dataclass(frozen=True, slots=True)
class Setting:
    """What every verb is run with."""

    database: Path
    clock: Clock
    language: str

    @contextmanager
    def session(self, *, settle: bool = False) -> Iterator[Session]:
        """An open session; with `settle` what time alone brings is written first."""
        session = Session(self.database, self.clock)
        try:
            if settle:
                follow_ups.settle_day(session)
            yield session
        finally:
            session.close()

    def words(self, message: Message) -> str:
        """A message in the chosen language."""
        return word(message, self.language, self.clock.today())

    def say(self, key: str, **args: Argument) -> None:
        """Print a sentence for people."""
        print(self.words(say(key, **args)))


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def contacts_verb(setting: Setting, options: Namespace) -> int:
    """`contacts`: the list, as JSON or a line each."""
    with setting.session() as session:
        found = contacts.as_json(session, options.search)
        names = {one.id: one.name for one in session.network().contacts}
    if options.json:
        _print_json(found)
        return 0
    for one in found:
        parts = [str(one["id"]), names[one["id"]] or setting.words(say("contact.no_name")), one["org"], one["title"]]
        print(" · ".join(part for part in parts if part))
    return 0


def agenda_verb(setting: Setting, options: Namespace) -> int:
    """`agenda`: what is due, as JSON, text or an iCalendar file."""
    with setting.session(settle=True) as session:
        items = agenda.agenda(session, options.since, options.until)
        names = {one.id: one.name for one in session.network().contacts}
        if options.ics is not None:
            from ..services.calendars import write_ics

            write_ics(session, items, options.ics, setting.language)
    rows = [_agenda_row(setting, item, names) for item in items]
    if options.json:
        _print_json(rows)
        return 0
    for row in rows:
        print("  ".join(str(part) for part in (row["due"], row["name"], row["why"]) if part))
    if not rows:
        setting.say("cli.nothing_due")
    return 0


def _agenda_row(setting: Setting, item: agenda.AgendaItem, names: dict[int, str]) -> dict[str, Any]:
    return {
        "id": item.id,
        "contact": item.contact_id,
        "name": names.get(item.contact_id) if item.contact_id is not None else None,
        "kind": item.kind,
        "action": item.action,
        "due": item.due.isoformat(),
        "state": item.state,
        "rule": item.rule,
        "why": setting.words(item.why) if item.why else None,
    }


def today_verb(setting: Setting, options: Namespace) -> int:
    """`today`: what to do next, best first, each with its reasons."""
    with setting.session(settle=True) as session:
        actions = follow_ups.today_actions(session)
    rows = [
        {
            "contact": one.contact_id,
            "name": one.name,
            "action": one.action,
            "due": one.due.isoformat(),
            "overdue_business_days": one.overdue_business_days,
            "rule": one.rule,
            "rules": list(one.rules),
            "why": setting.words(one.why),
        }
        for one in actions
    ]
    if options.json:
        _print_json(rows)
        return 0
    for row in rows:
        print("  ".join(str(part) for part in (row["due"], row["name"], row["why"]) if part))
    if not rows:
        setting.say("cli.nothing_due")
    return 0


def figures_verb(setting: Setting, options: Namespace) -> int:
    """`figures`: the figures of the campaign as of today."""
    from ..domain.figures import figures
    from ..formats.campaign_refs import figures_with_refs

    return _show_measure(setting, options, figures, figures_with_refs)


def alerts_verb(setting: Setting, options: Namespace) -> int:
    """`alerts`: what needs attention as of today."""
    from ..domain.alerts import alerts
    from ..formats.campaign_refs import alerts_with_refs

    return _show_measure(setting, options, alerts, alerts_with_refs)


def _show_measure(
    setting: Setting, options: Namespace, measure: Callable[..., Any], with_refs: Callable[..., Any]
) -> int:
    with setting.session() as session:
        network = session.network()
    found = measure(network, setting.clock.today())
    _print_json(with_refs(found, network) if options.refs else found)
    return 0


def undo_verb(setting: Setting, _options: Namespace) -> int:
    """`undo`: take back the last step."""
    return _revert(setting, "undo")


def redo_verb(setting: Setting, _options: Namespace) -> int:
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


def history_verb(setting: Setting, options: Namespace) -> int:
    """`history`: the steps kept, the latest first."""
    with setting.session() as session:
        steps = session.history()
    rows = [{"step": one.id, "label": setting.words(one.label), "at": one.at, "undone": one.undone} for one in steps]
    if options.json:
        _print_json(rows)
        return 0
    for row in rows:
        mark = setting.words(say("cli.undone")) if row["undone"] else ""
        print("  ".join(str(part) for part in (row["step"], row["at"], row["label"], mark) if part))
    return 0


def backup_verb(setting: Setting, options: Namespace) -> int:
    """`backup`: a consistent copy, even while a window works."""
    with setting.session():
        pass
    backups.backup(setting.database, options.file)
    setting.say("cli.backup_done", name=options.file.name)
    return 0


def restore_verb(setting: Setting, options: Namespace) -> int:
    """`restore`: put a copy back."""
    backups.restore(options.file, setting.database)
    setting.say("cli.restore_done", name=options.file.name)
    return 0


def verify_verb(setting: Setting, _options: Namespace) -> int:
    """`verify`: 0 when all is well, else 1 with what is wrong."""
    found = backups.verify(setting.database)
    for problem in found:
        print(problem)
    if not found:
        setting.say("cli.verify_ok")
    return 1 if found else 0


def sheet_verb(setting: Setting, options: Namespace) -> int:
    """`sheet`: the prep sheet of a person, or a blank one, as PDF or HTML."""
    from . import sheet_verb as sheet

    return sheet.run(setting, options)


def import_verb(setting: Setting, options: Namespace) -> int:
    """`import`: address books into the database."""
    from . import transfer_verbs

    return transfer_verbs.run_import(setting, options)


def export_verb(setting: Setting, options: Namespace) -> int:
    """`export`: contacts for another program."""
    from . import transfer_verbs

    return transfer_verbs.run_export(setting, options)


def campaign_verb(setting: Setting, options: Namespace) -> int:
    """`campaign`: replay a campaign file into a database without contacts."""
    from ..formats.campaign import read_campaign
    from ..services.replaying import replay

    try:
        data = options.file.read_bytes()
    except OSError as error:
        raise InputError("file.cannot_read", name=options.file.name) from error
    with setting.session() as session:
        replay(session, read_campaign(data, setting.language), options.until)
    setting.say("cli.campaign_done", name=options.file.name)
    return 0


VERBS: dict[str, Callable[[Setting, Namespace], int]] = {
    "import": import_verb,
    "contacts": contacts_verb,
    "export": export_verb,
    "sheet": sheet_verb,
    "agenda": agenda_verb,
    "today": today_verb,
    "figures": figures_verb,
    "alerts": alerts_verb,
    "campaign": campaign_verb,
    "undo": undo_verb,
    "redo": redo_verb,
    "history": history_verb,
    "backup": backup_verb,
    "restore": restore_verb,
    "verify": verify_verb,
}
"""Each verb by its name."""
