"""How likely it is that two cards speak of one person: a score of 0 to 100, from evidence for and against.

Nothing is ever merged on a score alone, nor on a name alone: what is PERHAPS one person is shown with its reasons,
and only what is `certain` may be merged several at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import NamedTuple

from .likely_names import Names, compare_names
from .likely_profile import Profile


class Evidence(StrEnum):
    """What speaks for two cards being one person, or against it."""

    UID = "uid"
    EMAIL = "email"
    PROFILE = "profile"
    MOBILE = "mobile"
    PHONE = "phone"
    LANDLINE = "landline"
    SHARED_MAILBOX = "shared_mailbox"
    NAME_SAME = "name_same"
    NAME_SWAPPED = "name_swapped"
    NAME_NEARLY = "name_nearly"
    NAME_SHORT = "name_short"
    NAME_MARRIED = "name_married"
    NAME_PART = "name_part"
    NAME_SILENT = "name_silent"
    GIVEN_SAME = "given_same"
    BIRTHDAY = "birthday"
    ADDRESS = "address"
    ORGANISATION = "organisation"
    NAME_OTHER = "name_other"
    RELATIVE = "relative"
    BIRTHDAY_OTHER = "birthday_other"
    GENERATION = "generation"
    TITLE_OTHER = "title_other"
    ORGANISATION_OTHER = "organisation_other"


class Weight(NamedTuple):
    """A line of the table: points for (or, below 0, against) one person, and why so many."""

    evidence: Evidence
    points: int
    why: str


WEIGHTS = (
    # what is one person's own
    Weight(Evidence.UID, 60, "a program gives it to one card; careless ones give it to several"),
    Weight(Evidence.EMAIL, 45, "a mailbox is one person's, though couples share some"),
    Weight(Evidence.PROFILE, 45, "the address of a page about one person, as on LinkedIn"),
    Weight(Evidence.MOBILE, 40, "a mobile is one person's, though companies hand them on"),
    Weight(Evidence.PHONE, 25, "a number that may be a mobile or not"),
    # what several people share
    Weight(Evidence.LANDLINE, 12, "a household or a switchboard"),
    Weight(Evidence.SHARED_MAILBOX, 8, "info@, contact@: a company or a family"),
    Weight(Evidence.ADDRESS, 8, "a household or an office"),
    Weight(Evidence.ORGANISATION, 10, "colleagues share it"),
    Weight(Evidence.BIRTHDAY, 15, "one in 365 has the same; twins too"),
    # one of these for the names
    Weight(Evidence.NAME_SAME, 60, "namesakes are few in one address book, but there are some"),
    Weight(Evidence.NAME_SWAPPED, 55, "given and family name in each other's place"),
    Weight(Evidence.NAME_NEARLY, 45, "a slip of the pen, or two families: Martin and Marin"),
    Weight(Evidence.NAME_SHORT, 45, "an initial, a nickname or one of two given names: many fit"),
    Weight(Evidence.NAME_MARRIED, 45, "a name of marriage beside the maiden name, or a sister in law"),
    Weight(Evidence.NAME_PART, 20, "only a given or only a family name is known"),
    Weight(Evidence.GIVEN_SAME, 20, "a name changed by marriage, or somebody else"),
    Weight(Evidence.NAME_SILENT, 15, "no name on one side, or another script: nothing speaks against it"),
    # what speaks against it
    Weight(Evidence.NAME_OTHER, -40, "two people at one address or one desk"),
    Weight(Evidence.RELATIVE, -40, "the same family, another given name: brother, wife, son"),
    Weight(Evidence.BIRTHDAY_OTHER, -45, "nobody has two; father and son of one name have"),
    Weight(Evidence.GENERATION, -30, "senior and junior, père and fils"),
    Weight(Evidence.TITLE_OTHER, -40, "Mr and Mrs"),
    Weight(Evidence.ORGANISATION_OTHER, -5, "people change jobs"),
)
"""Evidence, points and why; the points of what is found are added up. The one place to change how strict it is."""

SURE = 90
"""From here on two cards are taken for one person's; below, somebody has to look."""

PERHAPS = 55
"""From here on two cards are shown as possible duplicates: the same name alone reaches it, a like name needs more."""

_DENIAL = -25
_POINTS = {one.evidence: one.points for one in WEIGHTS}
_OF_NAMES = {
    Names.SAME: Evidence.NAME_SAME,
    Names.SWAPPED: Evidence.NAME_SWAPPED,
    Names.NEARLY: Evidence.NAME_NEARLY,
    Names.SHORT: Evidence.NAME_SHORT,
    Names.MARRIED: Evidence.NAME_MARRIED,
    Names.PART: Evidence.NAME_PART,
    Names.SILENT: Evidence.NAME_SILENT,
    Names.GIVEN_ONLY: Evidence.GIVEN_SAME,
    Names.RELATIVE: Evidence.RELATIVE,
    Names.OTHER: Evidence.NAME_OTHER,
}
_PROVES = frozenset({Evidence.UID, Evidence.EMAIL})
_NAMED = frozenset({Evidence.NAME_SAME, Evidence.NAME_SWAPPED})


class Level(Enum):
    """What a score says."""

    SURE = auto()
    PERHAPS = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Likeness:
    """How likely two cards are one person's: from 0 to 100, and by what, the weightiest first."""

    score: int
    evidence: tuple[Evidence, ...] = ()

    @property
    def level(self) -> Level:
        """Surely, perhaps, or somebody else."""
        return Level.SURE if self.score >= SURE else Level.PERHAPS if self.score >= PERHAPS else Level.OTHER

    @property
    def sure(self) -> bool:
        """Whether it reaches SURE."""
        return self.level is Level.SURE

    @property
    def certain(self) -> bool:
        """Whether the name and the UID or an e-mail address agree, and nothing speaks against it."""
        found = set(self.evidence)
        return bool(found & _PROVES and found & _NAMED) and all(_POINTS[one] > 0 for one in found)


def likeness(one: Profile, other: Profile) -> Likeness:
    """How likely two cards are one person's."""
    found = sorted(_evidence(one, other), key=lambda evidence: -abs(_POINTS[evidence]))
    score = sum(_POINTS[evidence] for evidence in found)
    return Likeness(max(0, min(100, score)), tuple(found))


def denies(found: Likeness) -> bool:
    """Whether anything of weight speaks against two cards being one person's."""
    return any(_POINTS[one] <= _DENIAL for one in found.evidence)


def speaks_for(evidence: Evidence) -> bool:
    """Whether evidence is for one person, not against it."""
    return _POINTS[evidence] > 0


def _evidence(one: Profile, other: Profile) -> Iterator[Evidence]:
    yield _OF_NAMES[compare_names(one.name, other.name)]
    if one.uid and one.uid == other.uid:
        yield Evidence.UID
    yield from _channels(one, other)
    yield from _circumstances(one, other)
    yield from _against(one, other)


def _channels(one: Profile, other: Profile) -> Iterator[Evidence]:
    if one.emails & other.emails:
        yield Evidence.EMAIL
    elif one.offices & other.offices:
        yield Evidence.SHARED_MAILBOX
    if one.pages & other.pages:
        yield Evidence.PROFILE
    if one.mobiles & other.mobiles:
        yield Evidence.MOBILE
    elif one.phones & other.phones:
        yield Evidence.PHONE
    elif one.landlines & other.landlines:
        yield Evidence.LANDLINE


def _circumstances(one: Profile, other: Profile) -> Iterator[Evidence]:
    if one.addresses & other.addresses:
        yield Evidence.ADDRESS
    if one.organisation and other.organisation:
        mine, theirs = set(one.organisation.split()), set(other.organisation.split())
        yield Evidence.ORGANISATION if mine <= theirs or theirs <= mine else Evidence.ORGANISATION_OTHER
    if one.birthday and other.birthday and _same_day(one.birthday, other.birthday):
        yield Evidence.BIRTHDAY


def _against(one: Profile, other: Profile) -> Iterator[Evidence]:
    if one.birthday and other.birthday and not _same_day(one.birthday, other.birthday):
        yield Evidence.BIRTHDAY_OTHER
    if one.name.elder != other.name.elder:
        yield Evidence.GENERATION
    if one.name.woman is not None and other.name.woman is not None and one.name.woman != other.name.woman:
        yield Evidence.TITLE_OTHER


def _same_day(one: str, other: str) -> bool:
    """The same birthday; where one side leaves the year out, the same day of the year."""
    if one.startswith("--") or other.startswith("--"):
        return one.replace("-", "")[-4:] == other.replace("-", "")[-4:]
    return one.replace("-", "") == other.replace("-", "")
