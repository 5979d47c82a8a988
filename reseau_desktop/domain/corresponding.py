"""Which message an occasion calls for: the template of an act, or of a person without one (F02 to F26)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .contact import Contact
from .exchange import Exchange
from .follow_up import FollowUp
from .history import History
from .vocabulary import Action, ExchangeKind, Source, Verdict

FREE = "free"
COLD = "call_announcement_cold"
ANNOUNCING = frozenset({"call_announcement", "ask_advice", "call_announcement_known", COLD})
_PLAIN: dict[Action, str] = {
    Action.CONFIRM: "confirmation",
    Action.KEEP_PROMISE: "promise_kept",
    Action.SHARE_ARTICLE: "article",
    Action.GIVE_NEWS: "news",
    Action.TELL_OUTCOME: "news",
    Action.TELL_POSITION: "position_found",
    Action.REPLAN: "two_dates",
    Action.SEND_CV: "cv_asked",
    Action.CLOSE_KINDLY: "close_kindly",
}
_NAME_PROMISED = "F15"


@dataclass(frozen=True, slots=True)
class Errand:
    """What a message to a person is for; the ids say what it is about, as those of a follow-up do."""

    contact_id: int
    template: str
    follow_up_id: int | None = None
    exchange_id: int | None = None
    about_id: int | None = None
    introduction_id: int | None = None
    meeting_id: int | None = None
    promise_id: int | None = None
    advice_id: int | None = None


def errand_of(follow_up: FollowUp, history: History) -> Errand:
    """The errand of a follow-up with a person; ValueError for the weekly review, which concerns nobody."""
    if follow_up.contact_id is None:
        raise ValueError("no person is concerned")
    return Errand(
        contact_id=follow_up.contact_id,
        template=_kind_of_act(follow_up, history, follow_up.contact_id),
        follow_up_id=follow_up.id,
        exchange_id=follow_up.exchange_id,
        about_id=follow_up.about_id,
        introduction_id=follow_up.introduction_id,
        meeting_id=follow_up.meeting_id,
        promise_id=follow_up.promise_id,
        advice_id=follow_up.advice_id,
    )


def kind_for(contact_id: int, history: History) -> str:
    """The template that suits a person to whom nothing in particular is owed."""
    rows = history.with_contact(contact_id)
    if contact_id in history.first_spoken:
        return "news" if _advice(contact_id, history) else FREE
    if any(row.kind is ExchangeKind.CALL_ANNOUNCEMENT for row in rows):
        return FREE if any(row.kind is ExchangeKind.REMINDER for row in rows) else "reminder"
    return announcement(contact_id, history)


def announcement(contact_id: int, history: History) -> str:
    """The first message to a person: recommended by somebody who may be named, known, or neither (R26, R27, R80)."""
    led = [one for one in history.introductions if one.person_id == contact_id and one.giver_id is not None]
    if any(one.permissions.use_name for one in led):
        return "call_announcement"
    person = history.contacts.get(contact_id)
    known = person is not None and person.source is Source.DIRECT
    return "call_announcement_known" if known and not led else COLD


def talked_about(errand: Errand, history: History) -> Exchange | None:
    """The exchange an errand speaks of: the one it names, else the last live one with the person it is about."""
    who = errand.about_id or errand.contact_id
    theirs = [row for row in history.live if row.contact_id == who]
    named = next((row for row in theirs if row.id == errand.exchange_id), None)
    return named or (theirs[-1] if theirs else None)


def is_familiar(person: Contact) -> bool:
    """Whether one says "tu" to begin with: somebody of one's own circles whom nobody introduced, and close."""
    return person.source is Source.DIRECT and person.circle in _FAMILIAR


_FAMILIAR = frozenset({"friend", "family", "former_colleague", "sports_club", "alumni", "neighbour"})


def _kind_of_act(follow_up: FollowUp, history: History, contact_id: int) -> str:
    action = follow_up.action
    if action in _PLAIN:
        return _PLAIN[action]
    choose = _CHOSEN.get(action)
    return choose(follow_up, history, contact_id) if choose else kind_for(contact_id, history)


def _reminder(follow_up: FollowUp, history: History, contact_id: int) -> str:
    return "name_reminder" if follow_up.rule == _NAME_PROMISED else "reminder"


def _report(follow_up: FollowUp, history: History, contact_id: int) -> str:
    return "report_no_result" if follow_up.about_id in history.closed else "report_to_introducer"


def _change(follow_up: FollowUp, history: History, contact_id: int) -> str:
    return "news" if _advice(contact_id, history) else "project_changed"


def _thanks(follow_up: FollowUp, history: History, contact_id: int) -> str:
    row = talked_about(Errand(contact_id, "", exchange_id=follow_up.exchange_id), history)
    enough = row is not None and row.verdict is Verdict.PHONE_WAS_ENOUGH
    return "stay_on_phone" if enough else "thank_you"


_CHOSEN: dict[Action, Callable[[FollowUp, History, int], str]] = {
    Action.ANNOUNCE: lambda _one, history, contact_id: announcement(contact_id, history),
    Action.REMIND: _reminder,
    Action.REPORT: _report,
    Action.TELL_CHANGE: _change,
    Action.THANK: _thanks,
}


def _advice(contact_id: int, history: History) -> bool:
    return any(one.contact_id == contact_id and one.day <= history.day for one in history.network.advice)
