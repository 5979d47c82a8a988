"""What a debrief will create, in words: its follow-ups, the rest, and the beginning of the thanks."""

from __future__ import annotations

from datetime import date

from ...domain.debriefing import Debrief, NameGiven, exchange_of
from ...domain.message import Message, say
from ...domain.rehearsal import Proposal
from ...domain.text import words
from ...domain.vocabulary import Action, PromiseSide

_WEEK = 7
_HOUR = 60
_SMALL = frozenset(
    {"le", "la", "les", "l", "un", "une", "des", "du", "il", "elle", "on", "ce", "c", "cet", "cette", "ces"}
    | {"son", "sa", "ses", "leur", "leurs", "votre", "vos", "vous"}
    | {"the", "a", "an", "it", "he", "she", "they", "this", "that", "these", "your", "you", "there"}
)
_TITLED = {
    Action.THANK: "offer.thank",
    Action.REPORT: "offer.report",
    Action.ANNOUNCE: "offer.announce",
    Action.GIVE_NEWS: "offer.give_news",
    Action.KEEP_PROMISE: "offer.keep_promise",
    Action.SHARE_ARTICLE: "offer.share_article",
    Action.SEND_CV: "offer.send_cv",
}


def offer_title(offer: Proposal) -> Message | None:
    """What a follow-up asks to do, in a few words; None when the word for the act is enough."""
    key = _TITLED.get(offer.action)
    return say(key, name=first_name(offer.name)) if key else None


def offer_note(offer: Proposal, debrief: Debrief, met: str, today: date) -> Message:
    """The line under it: why, or with whom; `met` is the given name of the person met."""
    name = first_name(offer.name)
    if offer.action is Action.ANNOUNCE and offer.name_index is not None:
        named = debrief.noted_names[offer.name_index].permissions.use_name
        return say("offer.announce.named" if named else "offer.announce.unnamed", giver=met)
    if offer.action is Action.KEEP_PROMISE:
        return say("offer.keep_promise.note", text=_first_promise(debrief), name=name)
    if offer.action is Action.GIVE_NEWS:
        return say("offer.give_news.note", name=name, n=max(1, round((offer.due - today).days / _WEEK)))
    if offer.action in _TITLED:
        return say(f"{_TITLED[offer.action]}.note", name=name)
    return say("offer.with", name=name)


def also(debrief: Debrief, met: str, axis: str) -> list[tuple[str, Message]]:
    """What is created besides the follow-ups, each with its icon; `axis` names the one axis with an opinion."""
    people, terms = len(debrief.noted_names), len({" ".join(words(one)) for one in debrief.terms if one.strip()})
    theirs = sum(1 for one in debrief.promises if one.side is PromiseSide.THEIRS and one.text.strip())
    advice = sum(1 for one in debrief.advice if one.text.strip())
    found: list[tuple[str, Message]] = []
    if people:
        found.append(("user-plus", say("also.people", n=people, name=met)))
    if terms:
        found.append(("book-open", say("also.terms", n=terms)))
    if len(debrief.opinions) == 1:
        found.append(("scale", say("also.opinion", axis=axis)))
    elif debrief.opinions:
        found.append(("scale", say("also.opinions", n=len(debrief.opinions))))
    if advice:
        found.append(("lightbulb", say("also.advice", n=advice)))
    if theirs:
        found.append(("handshake", say("also.promises", n=theirs, name=met)))
    if debrief.matters.strip():
        found.append(("heart", say("also.matters", name=met)))
    return [*found, ("clock", _time(exchange_of(debrief).minutes))]


def thanks(debrief: Debrief, when: str) -> Message | None:
    """The beginning of the thanks (R82, R85), made of the things to remember; `when` is the day in words."""
    points = [lowered(one) for one in debrief.learned if one.strip()]
    if not points:
        return None
    first, *others = points
    start = say("thanks.start", when=when)
    if not others:
        return start.then(say("thanks.one", a=first))
    if len(others) == 1:
        return start.then(say("thanks.two", a=first, b=others[0]))
    return start.then(say("thanks.three", a=first, b=others[0], c=others[1]))


def lowered(point: str) -> str:
    """A point as a part of a sentence: without its stop, its small first word without a capital."""
    text = " ".join(point.split()).rstrip(" .;,")
    first = words(text)[:1]
    return text[:1].lower() + text[1:] if first and first[0] in _SMALL else text


def first_name(name: str) -> str:
    """The first word of a name, the name itself when it has none."""
    return name.split(maxsplit=1)[0] if name.split() else name


def place_of(offer: Proposal, debrief: Debrief) -> int | None:
    """The place among all the names typed of the new person a follow-up is with; None for somebody known."""
    if offer.name_index is None:
        return None
    wanted: NameGiven = debrief.noted_names[offer.name_index]
    return next(place for place, one in enumerate(debrief.names) if one is wanted)


def _first_promise(debrief: Debrief) -> str:
    mine = [one for one in debrief.promises if one.side is PromiseSide.MINE and one.text.strip()]
    return min(mine, key=lambda one: one.due or date.max).text.strip() if mine else ""


def _time(minutes: int) -> Message:
    hours, rest = divmod(minutes, _HOUR)
    return say("also.hours", h=hours, m=f"{rest:02}") if hours else say("also.minutes", n=rest)
