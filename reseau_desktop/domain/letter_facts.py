"""The slots of a message filled from what is recorded, and from nothing else (R44, R82, R85, R100 to R102).

What is not known has no value: the slot stays visible, and the review of the draft says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Final

from .advice import Advice
from .card import CardFacts
from .contact import Contact
from .corresponding import Errand, talked_about
from .exchange import Exchange
from .history import History
from .letter_values import Addressed, Advised, DayOf, People, Plain, Said, Sentence, Tried, Value, Worded
from .meeting import Meeting
from .message import say
from .promise import Promise
from .senders import Sender, locked, says_name, senders
from .vocabulary import Action, AdviceFate, ExchangeKind, Medium, MeetingStatus, PromiseSide
from .workdays import add

_ADDRESS = re.compile(r"https?://\S+")
_SENDING = re.compile(r"^(?:(?:lui |leur )?(?:envoyer|transmettre|partager)|send|share|forward) ", re.IGNORECASE)
_REMOTE = {Medium.PHONE: "phone", Medium.VIDEO: "video"}
_WRITTEN_TO = frozenset({ExchangeKind.CALL_ANNOUNCEMENT, ExchangeKind.REMINDER})


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside the network: the card of the person, family names by id, the project sentence.

    `topics` are what the sheet asks about, in words; `familiar` says "tu".
    """

    card: CardFacts = field(default_factory=CardFacts)
    families: Mapping[int, str] = field(default_factory=dict)
    topics: tuple[str, ...] = ()
    project: str = ""
    familiar: bool = False


class Facts:
    """What the slots of one message may say; `withheld` are the locked people whom a noted text names (R80)."""

    def __init__(self, history: History, errand: Errand, known: Known | None = None) -> None:
        self.history = history
        self.errand = errand
        self.known = known or Known()
        self.person: Contact = history.contacts[errand.contact_id]
        self.senders: tuple[Sender, ...] = senders(history, errand.contact_id, self.known.families)
        self.withheld: list[Sender] = []

    def value(self, slot: str) -> Value | None:
        """What is known for a slot, None when nothing is, or nothing that may be said."""
        look = _LOOKS.get(slot)
        found = look(self) if look else None
        return self._allowed(found)

    def _allowed(self, value: Value | None) -> Value | None:
        """The value, or None when it names somebody who has not allowed it."""
        if value is None or isinstance(value, Addressed):
            return value
        texts = tuple(_texts(value))
        named = [one for one in locked(self.senders) if any(says_name(text, one, self.person.name) for text in texts)]
        self.withheld += [one for one in named if one not in self.withheld]
        return None if named else value

    @cached_property
    def sender(self) -> Sender | None:
        """The first introducer whose name may be used."""
        return next((one for one in self.senders if one.allowed), None)

    @cached_property
    def row(self) -> Exchange | None:
        """The exchange the message speaks of."""
        return talked_about(self.errand, self.history)

    @cached_property
    def opening(self) -> bool:
        """Whether the errand comes from an exchange further down the chain, in which an opening was named (R17)."""
        found = next((row for row in self.history.rows if row.id == self.errand.exchange_id), None)
        return found is not None and found.opportunity

    @cached_property
    def about(self) -> Contact | None:
        """The person a report is about."""
        return self.history.contacts.get(self.errand.about_id or 0)

    @cached_property
    def meeting(self) -> Meeting | None:
        """The meeting to confirm: the one of the errand, else the next planned one."""
        if self.errand.meeting_id is not None:
            return next((one for one in self.history.network.meetings if one.id == self.errand.meeting_id), None)
        mine = [one for one in self.history.network.meetings if one.contact_id == self.person.id]
        ahead = [one for one in mine if one.status is MeetingStatus.PLANNED and one.day >= self.history.day]
        return min(ahead, key=lambda one: (one.day, one.id), default=None)

    @cached_property
    def advice(self) -> tuple[Advice, ...]:
        """What the person advised, the one of the errand first, then those followed, the latest first."""
        found = [
            one
            for one in self.history.network.advice
            if one.contact_id == self.person.id and one.day <= self.history.day and one.text.strip()
        ]
        found.sort(key=lambda one: (one.day, one.id), reverse=True)
        found.sort(key=lambda one: (one.id != self.errand.advice_id, one.fate is AdviceFate.OPEN))
        return tuple(found)

    @cached_property
    def advice_of_row(self) -> tuple[Advice, ...]:
        """What was advised in the exchange the message speaks of, in the order of entry."""
        row = self.row
        found = () if row is None else self.history.network.advice
        return tuple(one for one in found if one.exchange_id == (row.id if row else 0) and one.text.strip())

    @cached_property
    def promise(self) -> Promise | None:
        """My promise to keep: the one of the errand, else the last one made in the exchange."""
        mine = [one for one in self.history.network.promises if one.side is PromiseSide.MINE and not one.cancelled]
        if self.errand.promise_id is not None:
            return next((one for one in mine if one.id == self.errand.promise_id), None)
        row = self.row
        made = [one for one in mine if row is not None and one.exchange_id == row.id and one.kept_on is None]
        return made[-1] if made else None

    @cached_property
    def names_kept(self) -> frozenset[str]:
        """Words that keep their capital inside a sentence: parts of names of people, organisations and axes."""
        network = self.history.network
        texts = [text for one in network.contacts for text in (one.name, one.organisation or "")]
        return frozenset(word for text in texts for word in text.split())

    def said(self, texts: Iterable[str | None]) -> Said | None:
        """One's own words for a slot, None when there are none."""
        found = tuple(text.strip() for text in texts if text and text.strip())
        return Said(found, self.names_kept) if found else None


def _texts(value: Value) -> Iterable[str]:
    match value:
        case Plain(text):
            return (text,)
        case Said(texts) | Advised(texts) | Sentence(_, texts):
            return texts
        case People(citing, silent):
            return (*citing, *silent)
        case DayOf(place=place):
            return (place,)
        case Worded(message):
            return tuple(str(argument) for _, argument in message.args)
        case _:
            return ()


def _formal(facts: Facts) -> Value | None:
    return _addressed(facts, first=facts.known.familiar)


def _friendly(facts: Facts) -> Value | None:
    return _addressed(facts, first=facts.known.familiar, plain=True)


def _first(facts: Facts) -> Value | None:
    return _addressed(facts, first=True)


def _addressed(facts: Facts, *, first: bool, plain: bool = False) -> Value | None:
    card, person = facts.known.card, facts.person
    if not person.name.strip() or person.id in facts.history.erased:
        return None
    given = (card.given or person.given_name or person.name.split()[0]).strip()
    prefix = "" if plain else (card.prefix or "").strip()
    return Addressed(person.name, given, (card.family or "").strip(), prefix, first)


def _introducer(facts: Facts) -> Value | None:
    return Plain(facts.sender.name) if facts.sender else None


def _link_of_introducer(facts: Facts) -> Value | None:
    return facts.said([facts.sender.link]) if facts.sender else None


def _topic(facts: Facts) -> Value | None:
    names = {one.id: one.name for one in facts.history.network.axes}
    return facts.said([next((names[axis] for axis in facts.person.axes if axis in names), None)])


def _call_day(facts: Facts) -> Value | None:
    today, person = facts.history.day, facts.person.id
    calls = [
        one.due
        for one in facts.history.network.follow_ups
        if one.contact_id == person and one.pending and one.action is Action.CALL and one.due > today
    ]
    usual = add(today, facts.history.settings.call_after_email_business_days)
    return DayOf(min(calls, default=usual))


def _date(facts: Facts) -> Value | None:
    if facts.errand.template == "position_found":
        rows = facts.history.of_kind(ExchangeKind.POSITION_FOUND)
        start = rows[0].start_day if rows else None
        return DayOf(start, "date") if start else None
    if facts.errand.template in {"confirmation", "two_dates"}:
        return DayOf(facts.meeting.day, "date") if facts.meeting else None
    sent = [row for row in facts.history.with_contact(facts.person.id) if row.kind in _WRITTEN_TO]
    return DayOf(sent[0].day, "date") if sent else None


def _moment(facts: Facts) -> Value | None:
    one = facts.meeting
    if one is None:
        return None
    return DayOf(one.day, "moment", one.start, (one.place or "").strip(), _REMOTE.get(one.channel, ""))


def _topics(facts: Facts) -> Value | None:
    return facts.said(facts.known.topics)


def _day(facts: Facts) -> Value | None:
    return DayOf(facts.row.day) if facts.row else None


def _month(facts: Facts) -> Value | None:
    day: date | None = facts.advice[0].day if facts.advice else facts.row.day if facts.row else None
    return DayOf(day, "month") if day else None


def _points(facts: Facts) -> Value | None:
    return facts.said(facts.row.learned) if facts.row else None


def _axes(facts: Facts) -> Value | None:
    texts = tuple(one.text.strip() for one in facts.advice_of_row)
    return Advised(texts, facts.names_kept) if texts else None


def _what_i_do(facts: Facts) -> Value | None:
    intentions = [one.intention for one in facts.advice_of_row if one.intention]
    return facts.said(intentions[:1])


def _promise(facts: Facts) -> Value | None:
    if facts.promise is None or not facts.promise.text.strip():
        return None
    if facts.errand.template == "promise_kept":
        return facts.said([_SENDING.sub("", _without_address(facts.promise.text))])
    return Sentence("letter.promise", (facts.promise.text.strip(),), facts.names_kept)


def _names(facts: Facts) -> Value | None:
    row = facts.row
    if row is None:
        return None
    given = [
        one
        for one in facts.history.network.introductions
        if one.exchange_id == row.id and one.giver_id == facts.person.id and one.permissions.contact
    ]
    by_id = facts.history.contacts
    alive = [one for one in given if one.person_id in by_id and one.person_id not in facts.history.erased]
    citing = tuple(by_id[one.person_id].name for one in alive if one.permissions.use_name)
    silent = tuple(by_id[one.person_id].name for one in alive if not one.permissions.use_name)
    return People(citing, silent, facts.known.familiar) if alive else None


def _person(facts: Facts) -> Value | None:
    about = facts.about
    if about is None or about.id in facts.history.erased:
        return None
    return Plain(about.name) if about.name.strip() else None


def _result(facts: Facts) -> Value | None:
    if facts.about is None or facts.row is None:
        return None
    if facts.errand.exchange_id not in {None, facts.row.id} and facts.opening:
        return Worded(say("letter.opening"))
    learned = facts.said(facts.row.learned)
    return Sentence("letter.result", learned.texts, learned.kept) if learned else None


def _what_changes(facts: Facts) -> Value | None:
    return _what_i_do(facts)


def _attempts(facts: Facts) -> Value | None:
    who = facts.errand.about_id or facts.person.id
    rows = facts.history.with_contact(who)
    calls = sum(row.kind is ExchangeKind.UNANSWERED_CALL for row in rows)
    messages = sum(row.kind in _WRITTEN_TO for row in rows)
    return Tried(calls, messages) if calls or messages else None


def _link(facts: Facts) -> Value | None:
    found = _ADDRESS.search(facts.promise.text) if facts.promise else None
    return Plain(found[0].rstrip(".,;)")) if found else None


def _advised(facts: Facts) -> Value | None:
    return Advised((facts.advice[0].text.strip(),), facts.names_kept) if facts.advice else None


def _became(facts: Facts) -> Value | None:
    if facts.errand.template == "news" and _is_change(facts) and facts.known.project:
        return Worded(say("letter.project_now", text=facts.known.project.rstrip(".")))
    return facts.said([facts.advice[0].outcome]) if facts.advice else None


def _is_change(facts: Facts) -> bool:
    number = facts.errand.follow_up_id
    found = next((one for one in facts.history.network.follow_ups if one.id == number), None)
    return found is not None and found.action is Action.TELL_CHANGE


def _position(facts: Facts) -> Value | None:
    rows = facts.history.of_kind(ExchangeKind.POSITION_FOUND)
    return facts.said([rows[0].text]) if rows else None


def _person_a(facts: Facts) -> Value | None:
    return _addressed(facts, first=False, plain=True)


def _about_a(facts: Facts) -> Value | None:
    return facts.said([", ".join(part for part in (facts.person.job, facts.person.organisation) if part)])


def _what_i_did(facts: Facts) -> Value | None:
    done = [one.outcome for one in facts.advice if one.outcome]
    return facts.said(done[:1])


def _project(facts: Facts) -> Value | None:
    return Plain(facts.known.project.rstrip(".")) if facts.known.project else None


def _answer(facts: Facts) -> Value | None:
    answer = facts.history.network.user.answer.strip()
    return Plain(answer) if answer else None


def _me(facts: Facts) -> Value | None:
    user = facts.history.network.user
    parts = [part for part in (user.name.strip(), user.phone.strip()) if part]
    return Plain(", ".join(parts)) if user.name.strip() else None


def _without_address(text: str) -> str:
    return " ".join(_ADDRESS.sub(" ", text).split()).rstrip(" :,")


_LOOKS: Final[Mapping[str, Callable[[Facts], Value | None]]] = {
    "formal_name": _formal,
    "friendly_name": _friendly,
    "first_name": _first,
    "introducer": _introducer,
    "introducer_link": _link_of_introducer,
    "topic": _topic,
    "call_day": _call_day,
    "date": _date,
    "date_time_place": _moment,
    "three_topics": _topics,
    "day": _day,
    "month": _month,
    "points": _points,
    "learned": _points,
    "axes": _axes,
    "what_i_do": _what_i_do,
    "promise": _promise,
    "names": _names,
    "person": _person,
    "result": _result,
    "what_changes": _what_changes,
    "attempts": _attempts,
    "link": _link,
    "advice": _advised,
    "what_your_advice_became": _became,
    "position": _position,
    "person_a": _person_a,
    "about_a": _about_a,
    "what_i_did": _what_i_did,
    "project": _project,
    "my_answer": _answer,
    "me": _me,
}
"""What each slot is filled from; the others are for the user to fill."""
