"""Which statements of a card a message about a loss speaks of: so that losses can be held against what was told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from reseau_desktop.domain.message import Message
from tests.helpers.card_statements import Statement

Statements = Counter[Statement]

_NAMES = {
    "unreadable": {"X-RESEAU-LINE"},
    "related": {"RELATED", "X-ABRELATEDNAMES", "X-MS-SPOUSE", "X-SPOUSE"},
    "impp": {
        "IMPP", "X-AIM", "X-ICQ", "X-JABBER", "X-MSN", "X-YAHOO", "X-SKYPE", "X-SKYPE-USERNAME", "X-QQ",
        "X-GOOGLE-TALK", "X-GADUGADU", "X-MS-IMADDRESS",
    },
    "anniversary": {"ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY"},
    "dates": {"X-ABDATE", "ANNIVERSARY"},
    "phonetic": {"X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME", "X-PHONETIC-LAST-NAME"},
    "social": {"X-SOCIALPROFILE", "X-TWITTER"},
    "birthday_text": {"BDAY"},
    "birthday_without_year": {"BDAY"},
    "linked_photo": {"PHOTO", "LOGO"},
}  # fmt: skip
_TECHNICAL = {"X-ABADR", "X-ABSHOWAS", "SORT-STRING", "XML", "CLIENTPIDMAP"}
_DETAILS = {"PREF", "PID", "MEDIATYPE", "SORT-AS", "CALSCALE", "GEO", "TZ", "INDEX", "LEVEL", "LABEL"}


def spoken_of(message: Message, said: Statements) -> list[Statement]:
    """The statements of `said` that the message says will be lost."""
    return [one for one in said if _speaks(message, one)]


def untold(lost: Iterable[Statement], messages: Iterable[Message]) -> list[Statement]:
    """The losses that no message spoke of."""
    told = list(messages)
    return [one for one in lost if not any(_speaks(message, one) for message in told)]


def _speaks(message: Message, one: Statement) -> bool:
    key = message.key.removeprefix("export.loss.")
    if key in _SPEAKING:
        return _SPEAKING[key](one)
    if key == "other":
        return one.name == dict(message.args)["name"]
    for start in ("several_", "beyond_"):
        if key.startswith(start):
            return one.name == key.removeprefix(start).upper()
    return one.name in _NAMES.get(key, {key.upper()})


def _is_detail(one: Statement) -> bool:
    mangled = '"' in one.said or (one.name == "NOTE" and bool(one.about))
    return one.name in _TECHNICAL or one.about in _DETAILS or mangled


def _has_controls(one: Statement) -> bool:
    return any(ord(sign) < 32 or ord(sign) == 127 for sign in one.value + one.said)


_SPEAKING: dict[str, Callable[[Statement], bool]] = {
    "labels": lambda one: one.about == "label",
    "details": _is_detail,
    "alternatives": lambda _one: True,
    "controls": _has_controls,
}
