"""The verbs that list: contacts, what is due, what to do, the steps of the history."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from ..domain.message import say
from ..services import agenda, contacts, follow_ups
from .setting import Setting, print_json


def run_contacts(setting: Setting, options: Namespace) -> int:
    """`contacts`: the list, as JSON or a line each."""
    with setting.session() as session:
        found = contacts.as_json(session, options.search)
        names = {one.id: one.name for one in session.network().contacts}
    if options.json:
        print_json(found)
        return 0
    for one in found:
        parts = [str(one["id"]), names[one["id"]] or setting.words(say("contact.no_name")), one["org"], one["title"]]
        print(" · ".join(part for part in parts if part))
    return 0


def run_agenda(setting: Setting, options: Namespace) -> int:
    """`agenda`: what is due, as JSON, text or an iCalendar file."""
    with setting.session(settle=True) as session:
        items = agenda.agenda(session, options.since, options.until)
        names = {one.id: one.name for one in session.network().contacts}
        if options.ics is not None:
            from ..services.calendars import write_ics

            write_ics(session, items, options.ics, setting.language)
    rows = [_agenda_row(setting, item, names) for item in items]
    if options.json:
        print_json(rows)
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


def run_today(setting: Setting, options: Namespace) -> int:
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
        print_json(rows)
        return 0
    for row in rows:
        print("  ".join(str(part) for part in (row["due"], row["name"], row["why"]) if part))
    if not rows:
        setting.say("cli.nothing_due")
    return 0


def run_history(setting: Setting, options: Namespace) -> int:
    """`history`: the steps kept, the latest first."""
    with setting.session() as session:
        steps = session.history()
    rows = [{"step": one.id, "label": setting.words(one.label), "at": one.at, "undone": one.undone} for one in steps]
    if options.json:
        print_json(rows)
        return 0
    for row in rows:
        mark = setting.words(say("cli.undone")) if row["undone"] else ""
        print("  ".join(str(part) for part in (row["step"], row["at"], row["label"], mark) if part))
    return 0
