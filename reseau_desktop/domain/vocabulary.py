"""The closed lists of the method. Values are those of the outside contract and of campaign files."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Circle(StrEnum):
    """Where one knows somebody from (R30, R31)."""

    FORMER_COLLEAGUE = "former_colleague"
    SPORTS_CLUB = "sports_club"
    FRIEND = "friend"
    FRIEND_OF_FRIEND = "friend_of_friend"
    FAMILY = "family"
    ALUMNI = "alumni"
    CLIENT = "client"
    SUPPLIER = "supplier"
    ASSOCIATION = "association"
    NEIGHBOUR = "neighbour"
    SOCIAL_NETWORK = "social_network"
    PROFESSIONAL = "professional"
    OTHER = "other"


class Closeness(StrEnum):
    """How close somebody is, asked in triage."""

    CAN_CALL = "can_call"
    REMEMBERS_ME = "remembers_me"
    NEEDS_INTRODUCER = "needs_introducer"
    FORGOTTEN = "forgotten"


class Source(StrEnum):
    """How a contact came to be known: in one's circles, found without a link, or introduced."""

    DIRECT = "direct"
    COLD = "cold"
    INTRODUCED = "introduced"


class Origin(StrEnum):
    """How a contact came into the database."""

    HAND = "hand"
    CAMPAIGN = "campaign"
    IMPORT = "import"
    DEBRIEF = "debrief"


class Triage(StrEnum):
    """What was decided of an imported contact."""

    UNSORTED = "unsorted"
    KEPT = "kept"
    NOT_RELEVANT = "not_relevant"


class Medium(StrEnum):
    """The channel of an exchange."""

    EMAIL = "email"
    SMS = "sms"
    LETTER = "letter"
    PHONE = "phone"
    IN_PERSON = "in_person"
    VIDEO = "video"


WRITTEN = frozenset({Medium.EMAIL, Medium.SMS, Medium.LETTER})


class ExchangeKind(StrEnum):
    """The rows of the log."""

    FRAMING = "framing"
    WEEKLY_REVIEW = "weekly_review"
    CALL_ANNOUNCEMENT = "call_announcement"
    EMAIL_REPLY = "email_reply"
    UNANSWERED_CALL = "unanswered_call"
    QUALIFICATION_CALL = "qualification_call"
    CONFIRMATION = "confirmation"
    PREPARATION = "preparation"
    MEETING = "meeting"
    THANK_YOU = "thank_you"
    REPORT_TO_INTRODUCER = "report_to_introducer"
    PROMISE_KEPT = "promise_kept"
    NEWS = "news"
    ARTICLE_SHARED = "article_shared"
    REMINDER = "reminder"
    CLOSED_WITHOUT_EXCHANGE = "closed_without_exchange"
    CONTACT_ERASED = "contact_erased"
    POSITION_FOUND = "position_found"
    CLOSING_MESSAGE = "closing_message"


class Verdict(StrEnum):
    """What a qualification call ends with (R54)."""

    MEET = "meet"
    PHONE_WAS_ENOUGH = "phone_was_enough"
    LATER = "later"
    CLOSE = "close"


class MeetingStatus(StrEnum):
    """Where a meeting stands."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED_BY_CONTACT = "cancelled_by_contact"
    CANCELLED_BY_ME = "cancelled_by_me"


class Objective(StrEnum):
    """What an exchange is for; a job is not in the list (R10)."""

    INFORMATION = "information"
    ADVICE = "advice"
    VALIDATE_AXIS = "validate_axis"
    WIDEN = "widen"


class Stance(StrEnum):
    """An opinion on an axis (R88)."""

    FOR = "for"
    AGAINST = "against"
    MIXED = "mixed"


class Asked(StrEnum):
    """How a name was obtained (R79)."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    OFFERED = "offered"


class Gift(StrEnum):
    """What was given in return (R105)."""

    ARTICLE = "article"
    INFORMATION = "information"
    INTRODUCTION = "introduction"
    HELP = "help"


class PromiseSide(StrEnum):
    """Who promised."""

    MINE = "mine"
    THEIRS = "theirs"


class AdviceFate(StrEnum):
    """What became of an advice (R100)."""

    OPEN = "open"
    FOLLOWED = "followed"
    TRIED = "tried"
    DROPPED = "dropped"


class DiscoveryKind(StrEnum):
    """What a discovery is (R75)."""

    COMPANY = "company"
    JOB = "job"
    SECTOR = "sector"
    AREA = "area"


class FollowUpState(StrEnum):
    """Where a follow-up stands."""

    OPEN = "open"
    DONE = "done"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    DROPPED = "dropped"


class Action(StrEnum):
    """What a follow-up asks to do (the `action` of the follow-up rules)."""

    CALL = "call"
    REMIND = "remind"
    CLOSE_KINDLY = "close_kindly"
    CONFIRM = "confirm"
    PREPARE = "prepare"
    REREAD = "reread"
    DEBRIEF = "debrief"
    THANK = "thank"
    REPORT = "report"
    KEEP_PROMISE = "keep_promise"
    ANNOUNCE = "announce"
    SHARE_ARTICLE = "share_article"
    GIVE_NEWS = "give_news"
    TELL_OUTCOME = "tell_outcome"
    TELL_CHANGE = "tell_change"
    REPLAN = "replan"
    SEND_CV = "send_cv"
    TELL_POSITION = "tell_position"
    REVIEW_WEEK = "review_week"


class Stage(StrEnum):
    """How far one has come with somebody; computed, never typed."""

    ARCHIVED = "archived"
    CLOSED = "closed"
    MEETING_PLANNED = "meeting_planned"
    TO_THANK = "to_thank"
    TO_REPORT = "to_report"
    KEPT_WARM = "kept_warm"
    QUALIFIED = "qualified"
    ANNOUNCED = "announced"
    NOT_RELEVANT = "not_relevant"
    TO_APPROACH = "to_approach"
    UNSORTED = "unsorted"


class IntroductionState(StrEnum):
    """What became of a name that was given."""

    NAMED = "named"
    ANNOUNCED = "announced"
    TALKED = "talked"
    MET = "met"
    DEAD = "dead"


class LoopState(StrEnum):
    """Whether the introducer has had news (R90)."""

    NOT_DUE = "not_due"
    OPEN = "open"
    CLOSED = "closed"


class Relation(IntEnum):
    """The relation level, from real exchanges only (R41, R110)."""

    KNOWN = 0
    WROTE_BACK = 1
    VOICE = 2
    MET = 3
    RECIPROCAL = 4
