"""The closed lists of the method in words: each value has its text, and acts and exchanges their icon."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS: dict[str, dict[str, str]] = {
    "circle": {
        "former_colleague": str(QT_TRANSLATE_NOOP("labels.circle", "Former colleague")),
        "sports_club": str(QT_TRANSLATE_NOOP("labels.circle", "Club")),
        "friend": str(QT_TRANSLATE_NOOP("labels.circle", "Friend")),
        "friend_of_friend": str(QT_TRANSLATE_NOOP("labels.circle", "Friend of a friend")),
        "family": str(QT_TRANSLATE_NOOP("labels.circle", "Family")),
        "alumni": str(QT_TRANSLATE_NOOP("labels.circle", "Studies")),
        "client": str(QT_TRANSLATE_NOOP("labels.circle", "Client")),
        "supplier": str(QT_TRANSLATE_NOOP("labels.circle", "Supplier")),
        "association": str(QT_TRANSLATE_NOOP("labels.circle", "Association")),
        "neighbour": str(QT_TRANSLATE_NOOP("labels.circle", "Neighbour")),
        "social_network": str(QT_TRANSLATE_NOOP("labels.circle", "Social network")),
        "professional": str(QT_TRANSLATE_NOOP("labels.circle", "Profession")),
        "other": str(QT_TRANSLATE_NOOP("labels.circle", "Other")),
    },
    "stage": {
        "archived": str(QT_TRANSLATE_NOOP("labels.stage", "Archived")),
        "closed": str(QT_TRANSLATE_NOOP("labels.stage", "Closed")),
        "meeting_planned": str(QT_TRANSLATE_NOOP("labels.stage", "Meeting planned")),
        "to_thank": str(QT_TRANSLATE_NOOP("labels.stage", "To thank")),
        "to_report": str(QT_TRANSLATE_NOOP("labels.stage", "To report")),
        "kept_warm": str(QT_TRANSLATE_NOOP("labels.stage", "Thanked")),
        "qualified": str(QT_TRANSLATE_NOOP("labels.stage", "Qualified")),
        "announced": str(QT_TRANSLATE_NOOP("labels.stage", "Announced")),
        "not_relevant": str(QT_TRANSLATE_NOOP("labels.stage", "Not relevant")),
        "to_approach": str(QT_TRANSLATE_NOOP("labels.stage", "To approach")),
        "unsorted": str(QT_TRANSLATE_NOOP("labels.stage", "To sort")),
    },
    "warmth": {
        "phone_enough": str(QT_TRANSLATE_NOOP("labels.warmth", "Phone was enough")),
        "loop_closed": str(QT_TRANSLATE_NOOP("labels.warmth", "Loop closed")),
        "followed": str(QT_TRANSLATE_NOOP("labels.warmth", "In touch")),
        "thanked": str(QT_TRANSLATE_NOOP("labels.warmth", "Thanked")),
    },
    "relation": {
        "0": str(QT_TRANSLATE_NOOP("labels.relation", "known")),
        "1": str(QT_TRANSLATE_NOOP("labels.relation", "wrote")),
        "2": str(QT_TRANSLATE_NOOP("labels.relation", "voice")),
        "3": str(QT_TRANSLATE_NOOP("labels.relation", "met")),
        "4": str(QT_TRANSLATE_NOOP("labels.relation", "reciprocal")),
    },
    "verdict": {
        "meet": str(QT_TRANSLATE_NOOP("labels.verdict", "To meet")),
        "phone_was_enough": str(QT_TRANSLATE_NOOP("labels.verdict", "Phone was enough")),
        "later": str(QT_TRANSLATE_NOOP("labels.verdict", "Call again later")),
        "close": str(QT_TRANSLATE_NOOP("labels.verdict", "Close kindly")),
    },
    "medium": {
        "email": str(QT_TRANSLATE_NOOP("labels.medium", "E-mail")),
        "sms": str(QT_TRANSLATE_NOOP("labels.medium", "Text message")),
        "letter": str(QT_TRANSLATE_NOOP("labels.medium", "Letter")),
        "phone": str(QT_TRANSLATE_NOOP("labels.medium", "Phone")),
        "in_person": str(QT_TRANSLATE_NOOP("labels.medium", "In person")),
        "video": str(QT_TRANSLATE_NOOP("labels.medium", "Video")),
    },
    "objective": {
        "information": str(QT_TRANSLATE_NOOP("labels.objective", "Information")),
        "advice": str(QT_TRANSLATE_NOOP("labels.objective", "Advice")),
        "validate_axis": str(QT_TRANSLATE_NOOP("labels.objective", "Check an axis")),
        "widen": str(QT_TRANSLATE_NOOP("labels.objective", "Widen")),
    },
    "stance": {
        "for": str(QT_TRANSLATE_NOOP("labels.stance", "for")),
        "mixed": str(QT_TRANSLATE_NOOP("labels.stance", "mixed")),
        "against": str(QT_TRANSLATE_NOOP("labels.stance", "against")),
    },
    "fate": {
        "open": str(QT_TRANSLATE_NOOP("labels.fate", "to try")),
        "tried": str(QT_TRANSLATE_NOOP("labels.fate", "tried")),
        "followed": str(QT_TRANSLATE_NOOP("labels.fate", "followed")),
        "dropped": str(QT_TRANSLATE_NOOP("labels.fate", "set aside")),
    },
    "discovery": {
        "company": str(QT_TRANSLATE_NOOP("labels.discovery", "Company")),
        "job": str(QT_TRANSLATE_NOOP("labels.discovery", "Job")),
        "sector": str(QT_TRANSLATE_NOOP("labels.discovery", "Sector")),
        "area": str(QT_TRANSLATE_NOOP("labels.discovery", "Area")),
    },
    "asked": {
        "direct": str(QT_TRANSLATE_NOOP("labels.asked", "Asked directly")),
        "indirect": str(QT_TRANSLATE_NOOP("labels.asked", "Asked indirectly")),
        "offered": str(QT_TRANSLATE_NOOP("labels.asked", "Offered")),
    },
    "closeness": {
        "can_call": str(QT_TRANSLATE_NOOP("labels.closeness", "I can call")),
        "remembers_me": str(QT_TRANSLATE_NOOP("labels.closeness", "Remembers me")),
        "needs_introducer": str(QT_TRANSLATE_NOOP("labels.closeness", "Needs an introducer")),
        "forgotten": str(QT_TRANSLATE_NOOP("labels.closeness", "Has forgotten me")),
    },
    "act": {
        "call": str(QT_TRANSLATE_NOOP("labels.act", "Call")),
        "remind": str(QT_TRANSLATE_NOOP("labels.act", "Send a reminder")),
        "close_kindly": str(QT_TRANSLATE_NOOP("labels.act", "Close kindly")),
        "confirm": str(QT_TRANSLATE_NOOP("labels.act", "Confirm the meeting")),
        "prepare": str(QT_TRANSLATE_NOOP("labels.act", "Prepare the sheet")),
        "reread": str(QT_TRANSLATE_NOOP("labels.act", "Read the sheet again")),
        "debrief": str(QT_TRANSLATE_NOOP("labels.act", "Debrief")),
        "thank": str(QT_TRANSLATE_NOOP("labels.act", "Thank in writing")),
        "report": str(QT_TRANSLATE_NOOP("labels.act", "Tell what came of it")),
        "keep_promise": str(QT_TRANSLATE_NOOP("labels.act", "Keep the promise")),
        "announce": str(QT_TRANSLATE_NOOP("labels.act", "Announce a call")),
        "share_article": str(QT_TRANSLATE_NOOP("labels.act", "Share an article")),
        "give_news": str(QT_TRANSLATE_NOOP("labels.act", "Give news")),
        "tell_outcome": str(QT_TRANSLATE_NOOP("labels.act", "Tell what the advice became")),
        "tell_change": str(QT_TRANSLATE_NOOP("labels.act", "Tell the change of project")),
        "replan": str(QT_TRANSLATE_NOOP("labels.act", "Propose two dates")),
        "send_cv": str(QT_TRANSLATE_NOOP("labels.act", "Send the CV asked for")),
        "tell_position": str(QT_TRANSLATE_NOOP("labels.act", "Tell the good news")),
        "review_week": str(QT_TRANSLATE_NOOP("labels.act", "Weekly review")),
    },
    "kind_of_act": {
        "call": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Call")),
        "remind": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Reminder")),
        "close_kindly": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Closing")),
        "confirm": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Confirmation")),
        "prepare": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Sheet")),
        "reread": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Sheet")),
        "debrief": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Debrief")),
        "thank": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Thanks")),
        "report": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Loop")),
        "keep_promise": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Promise")),
        "announce": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Announcement")),
        "share_article": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Article")),
        "give_news": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "News")),
        "tell_outcome": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "News")),
        "tell_change": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "News")),
        "replan": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "New date")),
        "send_cv": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "CV")),
        "tell_position": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Position")),
        "review_week": str(QT_TRANSLATE_NOOP("labels.kind_of_act", "Review")),
    },
    "exchange": {
        "framing": str(QT_TRANSLATE_NOOP("labels.exchange", "Framing of the project")),
        "weekly_review": str(QT_TRANSLATE_NOOP("labels.exchange", "Weekly review")),
        "call_announcement": str(QT_TRANSLATE_NOOP("labels.exchange", "Call announced")),
        "email_reply": str(QT_TRANSLATE_NOOP("labels.exchange", "Reply received")),
        "unanswered_call": str(QT_TRANSLATE_NOOP("labels.exchange", "Call without answer")),
        "qualification_call": str(QT_TRANSLATE_NOOP("labels.exchange", "Qualification call")),
        "confirmation": str(QT_TRANSLATE_NOOP("labels.exchange", "Meeting confirmed")),
        "preparation": str(QT_TRANSLATE_NOOP("labels.exchange", "Sheet prepared")),
        "meeting": str(QT_TRANSLATE_NOOP("labels.exchange", "Meeting")),
        "thank_you": str(QT_TRANSLATE_NOOP("labels.exchange", "Written thanks")),
        "report_to_introducer": str(QT_TRANSLATE_NOOP("labels.exchange", "Report to the introducer")),
        "promise_kept": str(QT_TRANSLATE_NOOP("labels.exchange", "Promise kept")),
        "news": str(QT_TRANSLATE_NOOP("labels.exchange", "News given")),
        "article_shared": str(QT_TRANSLATE_NOOP("labels.exchange", "Article shared")),
        "reminder": str(QT_TRANSLATE_NOOP("labels.exchange", "Reminder")),
        "closed_without_exchange": str(QT_TRANSLATE_NOOP("labels.exchange", "Closed without exchange")),
        "contact_erased": str(QT_TRANSLATE_NOOP("labels.exchange", "Erased at request")),
        "position_found": str(QT_TRANSLATE_NOOP("labels.exchange", "Position found")),
        "closing_message": str(QT_TRANSLATE_NOOP("labels.exchange", "Closing message")),
    },
}
_ACT_ICONS = {
    "call": "phone",
    "remind": "mail",
    "close_kindly": "archive",
    "confirm": "phone",
    "prepare": "file-text",
    "reread": "hourglass",
    "debrief": "clipboard-pen-line",
    "thank": "pen-line",
    "report": "repeat-2",
    "keep_promise": "gift",
    "announce": "mail",
    "share_article": "share-2",
    "give_news": "newspaper",
    "tell_outcome": "newspaper",
    "tell_change": "newspaper",
    "replan": "calendar-clock",
    "send_cv": "file-text",
    "tell_position": "newspaper",
    "review_week": "list-checks",
}
_EXCHANGE_ICONS = {
    "framing": "compass",
    "weekly_review": "list-checks",
    "call_announcement": "mail",
    "email_reply": "reply",
    "unanswered_call": "phone-missed",
    "qualification_call": "phone",
    "confirmation": "check",
    "preparation": "file-text",
    "meeting": "handshake",
    "thank_you": "pen-line",
    "report_to_introducer": "repeat-2",
    "promise_kept": "gift",
    "news": "newspaper",
    "article_shared": "share-2",
    "reminder": "mail",
    "closed_without_exchange": "archive",
    "contact_erased": "x",
    "position_found": "circle-check",
    "closing_message": "mail",
}


def words(group: str, value: object) -> str:
    """The words of a value of a closed list, in the language of the window; "" for None.

    `group` is one of: circle, stage, warmth, relation (0 to 4), verdict, medium, objective, stance, asked, closeness,
    act, kind_of_act, exchange.
    """
    if value is None or value == "":
        return ""
    key = str(int(value)) if isinstance(value, int) else str(value)
    return QCoreApplication.translate(f"labels.{group}", _WORDS[group][key])


def choices(group: str) -> list[tuple[str, str]]:
    """The values of a closed list with their words, in its order."""
    return [(value, words(group, value)) for value in _WORDS[group]]


def act_icon(action: str) -> str:
    """The icon of an action."""
    return _ACT_ICONS[action]


def exchange_icon(kind: str) -> str:
    """The icon of a kind of exchange."""
    return _EXCHANGE_ICONS[kind]
