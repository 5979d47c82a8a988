"""What the user says was sent: its row in the log, the follow-up done, the advice told; one step (R37, R84)."""

from __future__ import annotations

from ..domain.changes import Op
from ..domain.corresponding import COLD
from ..domain.errors import RefusedError
from ..domain.exchange import Exchange
from ..domain.follow_up import FollowUp
from ..domain.history import History
from ..domain.letter_facts import Facts
from ..domain.message import say
from ..domain.naming import names_one
from ..domain.vocabulary import Action, ExchangeKind, FollowUpState, Medium
from ..store.writing import Writer
from .approaching import open_ledger
from .contacts import contact
from .follow_ups import ROW_OF, USUAL_MINUTES, pending
from .messages import MessageDraft, keep_as_sent
from .session import Session

USUAL = 10
KIND_OF: dict[str, ExchangeKind] = {
    "call_announcement": ExchangeKind.CALL_ANNOUNCEMENT,
    "call_announcement_known": ExchangeKind.CALL_ANNOUNCEMENT,
    COLD: ExchangeKind.CALL_ANNOUNCEMENT,
    "ask_advice": ExchangeKind.CALL_ANNOUNCEMENT,
    "confirmation": ExchangeKind.CONFIRMATION,
    "thank_you": ExchangeKind.THANK_YOU,
    "stay_on_phone": ExchangeKind.THANK_YOU,
    "report_to_introducer": ExchangeKind.REPORT_TO_INTRODUCER,
    "report_no_result": ExchangeKind.REPORT_TO_INTRODUCER,
    "article": ExchangeKind.ARTICLE_SHARED,
    "news": ExchangeKind.NEWS,
    "project_changed": ExchangeKind.NEWS,
    "reminder": ExchangeKind.REMINDER,
    "name_reminder": ExchangeKind.REMINDER,
    "position_found": ExchangeKind.CLOSING_MESSAGE,
    "close_kindly": ExchangeKind.CLOSED_WITHOUT_EXCHANGE,
}
"""The row that a message leaves when no follow-up says it; the others are news."""

_MEDIUM = {"email": Medium.EMAIL, "linkedin": Medium.EMAIL, "sms": Medium.SMS, "letter": Medium.LETTER}
_TELLS_ADVICE = frozenset({"news", "position_found"})


def mark_sent(
    session: Session, message: MessageDraft, subject: str, text: str, initiator: str | None = None
) -> int | None:
    """Record that a message was sent, as one step; returns the id of its row, None when the act leaves none.

    The follow-up it was for is done. RefusedError without a word in it, or when the follow-up is settled already.
    """
    if not text.strip():
        raise RefusedError("message.empty")
    errand = message.errand
    person = contact(session, errand.contact_id)
    follow_up = pending(session, errand.follow_up_id) if errand.follow_up_id is not None else None
    facts = Facts(History(session.network(), session.today), errand)
    said = "\n\n".join(part.strip() for part in (subject, text) if part.strip())
    row = _row(session, message, follow_up, facts, said)

    def work(writer: Writer) -> int | None:
        ledger = open_ledger(session, writer)
        if facts.advice and errand.template in _TELLS_ADVICE and facts.advice[0].told_on is None:
            ledger.change(facts.advice[0], told_on=session.today)
        number = ledger.add(row).id if row is not None else None
        if follow_up is not None:
            now = next(one for one in ledger.network.follow_ups if one.id == follow_up.id)
            if now.pending:
                ledger.change(now, state=FollowUpState.DONE, done_on=session.today, done_at=session.clock.stamp())
        return number

    op = Op.RECORD_EXCHANGE if follow_up is None else Op.DO_FOLLOW_UP
    number = session.run(op, work, say("label.message_sent", name=person.name), initiator)
    keep_as_sent(session, message, subject, text, number)
    return number


def _row(
    session: Session, message: MessageDraft, follow_up: FollowUp | None, facts: Facts, said: str
) -> Exchange | None:
    kind = _kind(message.errand.template, follow_up)
    if kind is None:
        return None
    errand = message.errand
    named = facts.sender if kind is ExchangeKind.CALL_ANNOUNCEMENT and _names(facts, said) else None
    thanked = facts.row.id if facts.row and kind is ExchangeKind.THANK_YOU else None
    return Exchange(
        id=0,
        kind=kind,
        day=session.today,
        contact_id=errand.contact_id,
        channel=_MEDIUM[message.channel],
        minutes=USUAL_MINUTES.get(follow_up.action, USUAL) if follow_up else USUAL,
        named_introducer_id=named.contact_id if named else None,
        introduction_id=named.introduction_id if named else errand.introduction_id,
        about_id=errand.about_id,
        for_exchange_id=errand.exchange_id or thanked if kind is ExchangeKind.THANK_YOU else None,
        meeting_id=errand.meeting_id,
        promise_id=errand.promise_id,
        text=said,
    )


def _kind(template: str, follow_up: FollowUp | None) -> ExchangeKind | None:
    if follow_up is None:
        return KIND_OF.get(template, ExchangeKind.NEWS)
    if follow_up.action is Action.CALL:
        return KIND_OF.get(template)
    return ROW_OF[follow_up.action][0] if follow_up.action in ROW_OF else None


def _names(facts: Facts, said: str) -> bool:
    return facts.sender is not None and names_one(said, [facts.sender.name])
