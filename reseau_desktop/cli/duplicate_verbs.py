"""The verbs about people who are entered twice: showing them, and making one of several."""

from __future__ import annotations

from argparse import Namespace

from ..services import duplicates
from ..services.joining import Merge, merge_people
from .setting import Setting, print_json


def run_duplicates(setting: Setting, options: Namespace) -> int:
    """`duplicates`: groups of people who may be one, each with its score and its reasons."""
    with setting.session() as session:
        found = duplicates.find(session)
        names = {one.id: one.name for one in session.network().contacts}
    rows = [
        {
            "contacts": [{"id": number, "name": names[number] or None} for number in one.people],
            "score": one.score,
            "certain": one.certain,
            "reasons": [setting.words(reason) for reason in one.reasons],
            "doubts": [setting.words(doubt) for doubt in one.doubts],
        }
        for one in found
    ]
    if options.json:
        print_json(rows)
        return 0
    for one in found:
        people = " · ".join(f"{number} {names[number]}".strip() for number in one.people)
        print(f"{one.score:>3}  {people}  ({', '.join(map(setting.words, (*one.reasons, *one.doubts)))})")
    if not found:
        setting.say("cli.no_duplicates")
    return 0


def run_merge(setting: Setting, options: Namespace) -> int:
    """`merge`: the first contact remains, the others go into it."""
    with setting.session() as session:
        merge_people(session, Merge(options.contact, tuple(options.others)))
        step = session.history()[0].id
        name = session.store.rows("SELECT name FROM contact WHERE id = ?", options.contact)[0][0]
    if options.json:
        print_json({"contact": options.contact, "merged": options.others, "undo": step})
    else:
        setting.say("cli.merged", count=len(options.others), name=name)
    return 0
