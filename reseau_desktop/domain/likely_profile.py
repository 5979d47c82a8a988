"""What of a card is compared to find duplicates, in normal forms made once for each card."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from .card import CardFacts, Channel
from .matching import email_key, phone_key, uid_key
from .person_name import PersonName, name_of
from .text import fold, words

_OFFICES = frozenset(
    {"info", "infos", "contact", "accueil", "secretariat", "direction", "commercial", "admin", "administration",
     "office", "hello", "bonjour", "rh", "drh", "hr", "recrutement", "jobs", "careers", "emploi", "support", "sales",
     "service", "mairie", "communication", "presse", "press", "postmaster", "webmaster", "noreply", "reply", "mail",
     "compta", "comptabilite", "facturation", "reception", "team", "equipe", "bureau", "agence", "famille", "family",
     "formation", "ventes", "enquiries", "welcome"}
)  # fmt: skip
_LEGAL = frozenset(
    {"sa", "sas", "sasu", "sarl", "eurl", "sci", "scop", "scp", "selarl", "snc", "groupe", "group", "inc", "ltd",
     "llc", "llp", "plc", "corp", "co", "company", "gmbh", "ag", "kg", "bv", "nv", "spa", "srl", "the", "et", "and",
     "cie"}
)  # fmt: skip
_MOBILES = ("336", "337", "447", "324", "4176", "4177", "4178", "4179", "4915", "4916", "4917", "346", "347", "393",
            "352621", "352661", "352691", "3519", "2126", "2127", "2135", "2136", "2137")  # fmt: skip
_LANDLINES = (
    "331",
    "332",
    "333",
    "334",
    "335",
    "338",
    "339",
    "441",
    "442",
    "443",
    "322",
    "323",
    "4122",
    "4121",
    "4144",
)
_PROFILES = ("linkedin.com/in/", "linkedin.com/pub/", "viadeo.com/", "xing.com/profile/", "github.com/", "orcid.org/")


class _Number(Enum):
    """Whether a number is one person's or of several; UNTOLD where neither it nor the card says."""

    MOBILE = auto()
    LANDLINE = auto()
    UNTOLD = auto()


@dataclass(frozen=True, slots=True)
class Profile:
    """What of a card is compared, in normal forms.

    `emails` and `offices` are own and shared mailboxes, `phones` the digits by kind of number.
    """

    name: PersonName = field(default_factory=PersonName)
    uid: str = ""
    emails: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    mobiles: frozenset[str] = frozenset()
    landlines: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    pages: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    organisation: str = ""
    birthday: str = ""


def profile_of(facts: CardFacts) -> Profile:
    """The normal forms of what a card says."""
    boxes = {_mailbox(key) for one in facts.emails if (key := email_key(one.value))}
    offices = frozenset(box for box in boxes if _is_office(box))
    numbers: dict[_Number, set[str]] = {}
    for one in facts.phones:
        if (key := phone_key(one.value)) and "fax" not in one.types:
            numbers.setdefault(_kind_of_number(key, one), set()).add(key)
    return Profile(
        name_of(facts),
        uid_key(facts.uid),
        frozenset(boxes) - offices,
        offices,
        frozenset(numbers.get(_Number.MOBILE, ())),
        frozenset(numbers.get(_Number.LANDLINE, ())),
        frozenset(numbers.get(_Number.UNTOLD, ())),
        frozenset(page for url in facts.urls if (page := _page(url))),
        frozenset(
            fold(f"{one.postal} {one.street}")
            for one in facts.addresses
            if one.street and (one.postal or one.locality)
        ),
        " ".join(word for word in words(facts.org or "") if word not in _LEGAL),
        facts.birthday if facts.birthday and facts.birthday[-5:].replace("-", "").isdecimal() else "",
    )


def _mailbox(address: str) -> str:
    """An address without what is behind a plus sign; the dots of Gmail mean nothing."""
    name, _at, domain = address.rpartition("@")
    name = name.partition("+")[0] or name
    if domain in ("gmail.com", "googlemail.com"):
        return f"{name.replace('.', '')}@gmail.com"
    return f"{name}@{domain}"


def _is_office(box: str) -> bool:
    name, _at, domain = box.rpartition("@")
    said = fold(name)
    return any(word in _OFFICES for word in words(said.replace("_", " "))) or said == fold(domain.partition(".")[0])


def _kind_of_number(key: str, one: Channel) -> _Number:
    if key.startswith(_MOBILES):
        return _Number.MOBILE
    if key.startswith(_LANDLINES):
        return _Number.LANDLINE
    return _Number.MOBILE if "cell" in one.types else _Number.UNTOLD


def _page(url: str) -> str:
    """The address of a page about one person, without what stands around the name; "" for others."""
    plain = url.strip().lower().partition("://")[2] or url.strip().lower()
    plain = plain.partition("?")[0].partition("#")[0].rstrip("/")
    for start in _PROFILES:
        if (at := plain.find(start)) >= 0 and len(plain) > at + len(start):
            return start + plain[at + len(start) :].partition("/")[0]
    return ""
