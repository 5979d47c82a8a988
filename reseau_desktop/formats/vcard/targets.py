"""What each target of an export reads and can hold, as a table.

Sources: vcards/README of the corpus ("What importers of others accept"), RFC 2426 (3.0), RFC 6350 (4.0), vCard 2.1.
A property that the target does not show is written all the same when the version knows it, since it does no
harm there and is of use to the next reader; `losses` says that the target will not show it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

_EVERYWHERE = frozenset({"N", "FN", "ORG", "TITLE", "TEL", "EMAIL", "ADR", "URL", "NOTE", "PHOTO", "BDAY"})
_SILENT = frozenset(
    {
        "UID",
        "REV",
        "PRODID",
        "SOURCE",
        "NAME",
        "PROFILE",
        "CLASS",
        "MAILER",
        "LABEL",
        "SORT-STRING",
        "XML",
        "X-ABLABEL",
        "X-ABADR",
    }
)
_APPLE = frozenset({"X-ABDATE", "X-ABRELATEDNAMES", "X-ABSHOWAS", "X-ABADR", "X-ABLABEL"})
_PHONETIC = frozenset({"X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME", "X-PHONETIC-LAST-NAME"})
_MESSENGERS = frozenset({"IMPP", "X-AIM", "X-ICQ", "X-JABBER", "X-MSN", "X-YAHOO", "X-SKYPE", "X-QQ"})


@dataclass(frozen=True, slots=True)
class Profile:
    """One target of an export.

    `version` is the version written. `shows` are the properties it keeps and shows, `silent` those whose absence
    nobody notices, `shows_all` says that it keeps whatever it is given. `dropped` are not written at all;
    `one_each` are written once, the first, and `most` bounds how many of a property it reads. `groups`: `item1.`
    and `X-ABLabel` are understood. `labels`: labels of the owner are shown. `yearless`: a birthday without year can
    be said. `linked_photo`: a photo given by its address is shown. `renamed` are properties it knows under
    another name; `apple`: anniversaries and related people as Apple says them. `one_a_file`: only the first card
    of a file is read, so each goes into a file of its own. `encoding` is the codec of text that is not ASCII.
    """

    name: str
    version: str
    shows: frozenset[str] = _EVERYWHERE
    silent: frozenset[str] = _SILENT
    shows_all: bool = False
    dropped: frozenset[str] = frozenset()
    one_each: frozenset[str] = frozenset()
    most: tuple[tuple[str, int], ...] = ()
    groups: bool = True
    labels: bool = True
    yearless: bool = True
    linked_photo: bool = False
    renamed: tuple[tuple[str, str], ...] = ()
    apple: bool = False
    one_a_file: bool = False
    encoding: str = "utf-8"


_SINGLE = frozenset({"FN", "N", "ORG", "TITLE", "ROLE", "BDAY", "PHOTO", "ANNIVERSARY"})
_NOT_30 = frozenset({"AGENT", "CLIENTPIDMAP", "XML"})
_APPLE_NAMES = (("KIND", "X-ADDRESSBOOKSERVER-KIND"), ("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"))

IPHONE = Profile(
    "iphone",
    "3.0",
    shows=_EVERYWHERE | _APPLE | _PHONETIC | _MESSENGERS | {"NICKNAME", "X-SOCIALPROFILE", "X-MAIDENNAME"},
    dropped=_NOT_30,
    one_each=_SINGLE,
    apple=True,
    renamed=_APPLE_NAMES,
)
ANDROID = Profile(
    "android",
    "3.0",
    shows=_EVERYWHERE | _PHONETIC | _MESSENGERS | {"NICKNAME", "ANNIVERSARY", "X-SIP", "X-ANDROID-CUSTOM"},
    dropped=_NOT_30,
    one_each=_SINGLE,
    labels=False,
)
GOOGLE = Profile(
    "google",
    "3.0",
    shows=_EVERYWHERE | _APPLE | _PHONETIC | _MESSENGERS | {"NICKNAME", "CATEGORIES"},
    dropped=_NOT_30,
    one_each=_SINGLE,
    apple=True,
)
THUNDERBIRD = Profile(
    "thunderbird",
    "4.0",
    shows_all=True,
    dropped=frozenset({"AGENT"}),
    linked_photo=True,
    renamed=tuple((apple, name) for name, apple in _APPLE_NAMES),
)
OUTLOOK = Profile(
    "outlook",
    "2.1",
    shows=_EVERYWHERE
    | {"NICKNAME", "ROLE", "CATEGORIES", "KEY", "ANNIVERSARY", "X-MS-ANNIVERSARY", "X-MS-IMADDRESS"}
    | {
        "X-MS-MANAGER",
        "X-MS-ASSISTANT",
        "X-MS-SPOUSE",
        "X-MS-TEL",
        "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
        "X-MS-OL-DESIGN",
    },
    dropped=frozenset({"AGENT", "CLIENTPIDMAP", "XML", "KIND", "MEMBER", "SORT-STRING"}) | _APPLE,
    one_each=_SINGLE,
    most=(("EMAIL", 3), ("ADR", 3), ("URL", 2)),
    groups=False,
    labels=False,
    yearless=False,
    renamed=(("ANNIVERSARY", "X-MS-ANNIVERSARY"),),
    one_a_file=True,
)
WINDOWS_1252 = "windows-1252"
OUTLOOK_1252 = replace(OUTLOOK, encoding=WINDOWS_1252)
"""Outlook in the code page of western Windows, for versions that take no notice of CHARSET=UTF-8."""

ARCHIVE = Profile("archive", "4.0", shows_all=True, linked_photo=True)

PROFILES: dict[str, Profile] = {one.name: one for one in (IPHONE, ANDROID, GOOGLE, OUTLOOK, THUNDERBIRD, ARCHIVE)}
"""The targets by the name that the command line gives them (contract: `export --profile`)."""
