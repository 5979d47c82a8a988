"""The verb `review`: what would harm a draft message."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from ..domain.message import say
from ..domain.reviewing import Flag
from ..services.drafts import read_draft, review_draft
from .setting import Setting, print_json


def run(setting: Setting, options: Namespace) -> int:
    """Read a draft and say what would harm it; it never blocks, so that the status is 0 whatever is found."""
    text = read_draft(options.file)
    flags = review_draft(text, setting.language, options.message, options.may_name)
    if options.json:
        print_json([as_json(one) for one in flags])
        return 0
    for one in flags:
        print(_line(setting, one, text))
    if not flags:
        setting.say("cli.review_fine")
    return 0


def as_json(flag: Flag) -> dict[str, Any]:
    """A flag as `review --json` prints it."""
    order = ("flag", "severity", "start", "end", "text", "why", "rules")
    values = asdict(flag)
    return {name: list(values[name]) if name == "rules" else values[name] for name in order}


def _line(setting: Setting, flag: Flag, text: str) -> str:
    severity = setting.words(say(f"cli.severity_{flag.severity}"))
    rules = ", ".join(flag.rules)
    if flag.start is None or flag.text is None:
        return setting.words(say("cli.review_whole", severity=severity, why=flag.why, rules=rules))
    line = text.count("\n", 0, flag.start) + 1
    return setting.words(
        say("cli.review_place", severity=severity, line=line, text=flag.text, why=flag.why, rules=rules)
    )
