"""The content of the method, read once from resources/content/content.json, and the messages added to it.

The templates of own_templates.json are for acts that the method names without a message, and the French ones of the
method for somebody one says "tu" to.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

from ..domain.bank import Bank, Bilingual, Letter, Named, Template
from ..domain.question_bank import BankQuestion
from ..domain.rules import FollowUpRule
from ..domain.vocabulary import Action

_Entry = dict[str, Any]


@cache
def bank() -> Bank:
    """Templates, follow-up rules and closed lists of the method; the same value each time."""
    content, own = raw(), read("own_templates.json")
    familiar: dict[str, dict[str, str]] = own["familiar"]
    templates = [
        *({**one, "familiar": familiar.get(one["id"])} for one in content["templates"]),
        *own["templates"],
    ]
    return Bank(
        themes=tuple(_named(one) for one in content["themes"]),
        slots=tuple(_named(one) for one in (*content["slots"], *own["slots"])),
        templates=tuple(_template(one) for one in templates),
        closeness=tuple(_named(one) for one in content["closeness"]),
        rules={one["id"]: _rule(one) for one in content["followup_rules"]},
    )


def follow_up_rules() -> dict[str, FollowUpRule]:
    """The follow-up table by id, in the order of the method; do not change the value."""
    return bank().rules


@cache
def questions(language: str) -> tuple[BankQuestion, ...]:
    """The question bank in "fr" or "en", in the order of the method."""
    return tuple(_question(one, language) for one in raw()["questions"])


@cache
def raw() -> _Entry:
    """The whole content file as it stands, for readers of its other parts; do not change the value."""
    return read("content.json")


def read(name: str) -> _Entry:
    """The JSON object of that file of the content."""
    file = resources.files("reseau_desktop.resources") / "content" / name
    content: _Entry = json.loads(file.read_text(encoding="utf-8"))
    return content


def _bilingual(entry: dict[str, str]) -> Bilingual:
    return Bilingual(entry["fr"], entry["en"])


def _named(entry: _Entry) -> Named:
    return Named(entry["id"], _bilingual(entry["name"]))


def _question(entry: _Entry, language: str) -> BankQuestion:
    return BankQuestion(
        id=entry["id"],
        theme=entry["theme"],
        text=entry["text"][language],
        durations=tuple(entry["durations"]),
        first_meetings=entry["first_meetings"],
        involving=entry["involving"],
        permission="permission" in entry,
    )


def _template(entry: _Entry) -> Template:
    return Template(
        id=entry["id"],
        name=_bilingual(entry["name"]),
        when=_bilingual(entry["when"]),
        slots=tuple(entry["slots"]),
        optional_slots=tuple(entry["optional_slots"]),
        required_slots=tuple(entry["required_slots"]),
        subject=_bilingual(entry["subject"]),
        body=_bilingual(entry["body"]),
        rules=tuple(entry["rules"]),
        familiar=Letter(**entry["familiar"]) if entry["familiar"] else None,
    )


def _rule(entry: _Entry) -> FollowUpRule:
    return FollowUpRule(
        id=entry["id"],
        trigger=entry["trigger"],
        action=Action(entry["action"]),
        delay=entry["delay_business_days"],
        setting=entry["setting"],
        done_by=frozenset(entry["done_by"]),
        dropped_by=frozenset(entry["dropped_by"]),
        rules=tuple(entry["rules"]),
        template=entry["template"],
        offered=entry.get("offered_unticked", False),
        not_while=frozenset(entry.get("not_while", ())),
        trigger_text=entry["trigger_text"],
        action_text=entry["action_text"],
        to_text=entry["to_text"],
        note=entry["note"],
    )
