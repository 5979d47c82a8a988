"""What to tell of a loss: the message for each kind of fact that a target will not hold.

A loss names a kind of fact, never a value: what it says of one card can be counted over many.
"""

from __future__ import annotations

import re

from reseau_desktop.domain.card import Property
from reseau_desktop.domain.message import Message, say
from reseau_desktop.formats.vcard.reasons import RAW_LINE

_MESSENGERS = (
    "X-AIM", "X-ICQ", "X-JABBER", "X-MSN", "X-YAHOO", "X-SKYPE", "X-SKYPE-USERNAME", "X-QQ", "X-GOOGLE-TALK",
    "X-GADUGADU", "X-MS-IMADDRESS",
)  # fmt: skip
_NAMED = {
    **{
        name: name.lower()
        for name in (
            "ROLE", "CATEGORIES", "GENDER", "KEY", "SOUND", "LOGO", "GEO", "TZ", "LANG", "RELATED", "IMPP",
            "ANNIVERSARY", "KIND", "MEMBER", "AGENT",
        )
    },
    **dict.fromkeys(_MESSENGERS, "impp"),
    **dict.fromkeys(("X-ABRELATEDNAMES", "X-MS-SPOUSE", "X-SPOUSE"), "related"),
    **dict.fromkeys(("X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME", "X-PHONETIC-LAST-NAME"), "phonetic"),
    **dict.fromkeys(("X-SOCIALPROFILE", "X-TWITTER"), "social"),
    "X-ABDATE": "dates",
    "X-ADDRESSBOOKSERVER-KIND": "kind",
    "X-ADDRESSBOOKSERVER-MEMBER": "member",
}  # fmt: skip
_TECHNICAL = frozenset({"X-ABADR", "X-ABSHOWAS", "SORT-STRING", "XML", "CLIENTPIDMAP"})
_REPEATS = {"FN", "N", "ORG", "TITLE", "ROLE", "BDAY", "PHOTO", "ANNIVERSARY"}

DETAILS = say("export.loss.details")
"""Told of marks of the format that show in no address book: an order of preference, how to sort, a country's form."""

CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""Characters that no value may hold (RFC 6350, 3.3), but for the tab and the end of a line."""

_OF_THE_FORMAT = {"VALUE", "ALTID", "X-APPLE-OMIT-YEAR"}
_MISREAD = re.compile(r'["\n]')


def loss_of(name: str) -> Message:
    """The message for a property that the target does not show."""
    if name == RAW_LINE:
        return say("export.loss.unreadable")
    if name in _TECHNICAL:
        return DETAILS
    return say(f"export.loss.{_NAMED[name]}") if name in _NAMED else say("export.loss.other", name=name)


def loss_of_repeats(name: str) -> Message:
    """The message for a property of which the target takes one only."""
    return say(f"export.loss.several_{name.lower()}") if name in _REPEATS else loss_of(name)


def loses_details(before: Property, after: Property, version: str) -> bool:
    """Whether a parameter of a property that says something is not there any more when `version` says the property.

    Preference stays whichever way it is said, and so does the label of an address. Before 4.0 neither quotes nor ends
    of lines can stand in a parameter (RFC 6868 came after).
    """
    kept = {_alike(key, value) for key, value in after.params}
    mangled = version != "4.0" and any(_MISREAD.search(value) for _, value in after.params)
    return mangled or any(_alike(key, value) not in kept for key, value in before.params if _tells(before, key))


def _alike(key: str, value: str) -> tuple[str, str]:
    """A parameter by what it says: `PREF=1` and `TYPE=pref` are the same, types in any case too."""
    if key == "TYPE":
        return ("PREF", "1") if value.lower() == "pref" else (key, value.lower())
    return key, value


def _tells(prop: Property, key: str) -> bool:
    """Whether a parameter says more than how the value is written down."""
    if prop.blob is not None and key in {"TYPE", "MEDIATYPE"}:
        return False
    return key not in _OF_THE_FORMAT and (prop.name, key) != ("ADR", "LABEL")


def without_controls(text: str) -> str:
    """A text as a target has it: no control characters, a blank for those that part lines or pages."""
    return CONTROLS.sub(lambda match: " " if match[0] in "\x0b\x0c\r" else "", text)
