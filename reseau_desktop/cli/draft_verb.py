"""The verb `draft`: a message to a person, filled from what is recorded; nothing is sent."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from ..services import messages
from ..services.messages import MessageDraft, Wish
from .review_verb import as_json
from .setting import Setting, print_json


def run(setting: Setting, options: Namespace) -> int:
    """Prepare a message in the language of `--lang` and say what would harm it."""
    with setting.session() as session:
        wish = Wish(options.message, setting.language, options.familiar)
        made = messages.draft(session, options.contact, follow_up_id=options.follow_up, wish=wish)
        flags = [as_json(one) for one in messages.review(session, made, made.text)]
    if options.json:
        print_json({**_as_json(setting, made), "flags": flags})
        return 0
    if made.subject:
        setting.say("cli.draft_subject", text=made.subject)
    print(f"\n{made.text}\n")
    for lock in made.locks:
        setting.say("cli.draft_locked", text=setting.words(lock.reason))
    if made.blanks:
        setting.say("cli.draft_blanks", text=", ".join(made.blanks))
    return 0


def _as_json(setting: Setting, made: MessageDraft) -> dict[str, Any]:
    return {
        "contact": made.errand.contact_id,
        "template": made.errand.template,
        "follow_up": made.errand.follow_up_id,
        "language": made.language,
        "familiar": made.familiar,
        "subject": made.subject or None,
        "text": made.text,
        "blanks": list(made.blanks),
        "locked": [setting.words(lock.reason) for lock in made.locks],
        "hints": [setting.words(one) for one in made.hints],
    }
