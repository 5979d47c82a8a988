"""A card as a target can take it, and what gets lost on the way: both come from the same steps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from reseau_desktop.domain.card import Card, Property
from reseau_desktop.domain.message import Message, say
from reseau_desktop.formats.vcard.adapting_lines import adapt_line, address_label
from reseau_desktop.formats.vcard.apple import with_apple_names
from reseau_desktop.formats.vcard.days import day_of
from reseau_desktop.formats.vcard.naming import with_names
from reseau_desktop.formats.vcard.parameters import TRANSFER
from reseau_desktop.formats.vcard.reasons import RAW_LINE
from reseau_desktop.formats.vcard.targets import Profile
from reseau_desktop.formats.vcard.text_values import unescape
from reseau_desktop.formats.vcard.values import convert

_NAME = re.compile(r"[A-Z0-9-]+\Z")
_NAMED_LOSSES = {
    "ROLE", "CATEGORIES", "GENDER", "KEY", "SOUND", "LOGO", "GEO", "TZ", "LANG", "RELATED", "IMPP",
    "ANNIVERSARY", "KIND", "MEMBER", "AGENT",
}  # fmt: skip
_NAMED_REPEATS = {"FN", "N", "ORG", "TITLE", "ROLE", "BDAY", "PHOTO", "ANNIVERSARY"}
_LINKABLE = {"PHOTO", "LOGO"}


@dataclass(slots=True)
class Adapted:
    """The properties as the target's version writes them, in order, and the losses, each said once."""

    card: Card
    profile: Profile
    properties: list[Property] = field(default_factory=list)
    losses: list[Message] = field(default_factory=list)

    def lose(self, message: Message) -> None:
        """Notes a loss."""
        if message not in self.losses:
            self.losses.append(message)


def adapt(card: Card, profile: Profile) -> Adapted:
    """The card for that target (not `archive`, which takes it as it is)."""
    work = Adapted(card, profile)
    work.properties = [_converted(one, card.version, profile.version) for one in card.properties]
    for step in _STEPS:
        step(work)
    return work


def _converted(prop: Property, source: str, target: str) -> Property:
    """The property escaped as the target's version does, without parameters of transfer."""
    params = tuple(pair for pair in prop.params if pair[0] not in TRANSFER)
    return replace(prop, params=params, value="" if prop.blob else convert(prop, source, target))


def loss_of(name: str) -> Message:
    """The message for a property that the target does not show."""
    if name == RAW_LINE:
        return say("export.loss.unreadable")
    if name in _NAMED_LOSSES:
        return say(f"export.loss.{name.lower()}")
    return say("export.loss.other", name=name)


def _hidden(work: Adapted) -> None:
    """Says what the target does not show."""
    profile = work.profile
    if profile.shows_all:
        return
    renamed = {name for name, _ in profile.renamed}
    for prop in work.properties:
        known = prop.name in profile.shows or prop.name in profile.silent or prop.name in renamed
        if not known and (prop.value.strip(" ;,") or prop.blob):
            work.lose(loss_of(prop.name))


def _apple(work: Adapted) -> None:
    """Anniversaries and related people by Apple's names, where these are known."""
    if work.profile.apple:
        work.properties = with_apple_names(work.properties, work.profile.version)


def _dropped(work: Adapted) -> None:
    """Leaves out what the version or the target cannot read, and lines that were not understood."""
    kept: list[Property] = []
    for prop in work.properties:
        if prop.name not in work.profile.dropped | {RAW_LINE} and _NAME.match(prop.name):
            kept.append(prop)
        elif prop.name not in work.profile.silent | work.profile.shows and not prop.name.startswith("X-AB"):
            work.lose(loss_of(prop.name))
    work.properties = kept


def _alternatives(work: Adapted) -> None:
    """Before 4.0: of several properties that say the same in other languages (ALTID), the first only."""
    if work.profile.version == "4.0":
        return
    seen: set[tuple[str, str]] = set()
    kept: list[Property] = []
    for prop in work.properties:
        same = [(prop.name, mark) for mark in prop.param("ALTID")]
        if any(one in seen for one in same):
            work.lose(say("export.loss.alternatives"))
        else:
            kept.append(prop)
        seen.update(same)
    work.properties = kept


def _once(work: Adapted) -> None:
    """Of what the target has a single place for, the first that says something."""
    seen: set[str] = set()
    kept: list[Property] = []
    embedded = any(one.name == "PHOTO" and one.blob for one in work.properties)
    for prop in work.properties:
        single = prop.name in work.profile.one_each
        if single and prop.name in seen:
            known = prop.name in _NAMED_REPEATS
            work.lose(say(f"export.loss.several_{prop.name.lower()}") if known else loss_of(prop.name))
            continue
        if single and (prop.blob or (prop.value.strip(" ;,") and not (prop.name == "PHOTO" and embedded))):
            seen.add(prop.name)
        kept.append(prop)
    work.properties = kept


def _notes(work: Adapted) -> None:
    """Several notes as one, a newline between them."""
    notes = [one for one in work.properties if one.name == "NOTE"]
    if len(notes) < 2 or work.profile.shows_all:
        return
    newline = "\n" if work.profile.version == "2.1" else "\\n"
    joined = replace(notes[0], value=newline.join(one.value for one in notes if one.value))
    first = work.properties.index(notes[0])
    work.properties = [
        joined if at == first else one for at, one in enumerate(work.properties) if one.name != "NOTE" or at == first
    ]


def _most(work: Adapted) -> None:
    """Says which of many values the target will not take."""
    counts = Counter(one.name for one in work.properties)
    for name, most in work.profile.most:
        if counts[name] > most:
            work.lose(say(f"export.loss.beyond_{name.lower()}", most=most))


def _birthdays(work: Adapted) -> None:
    """Where the year cannot be left out, a birthday without one is; free text is no birthday before 4.0."""
    kept: list[Property] = []
    for prop in work.properties:
        if prop.name == "BDAY" and prop.value.strip():
            day = day_of(prop, work.profile.version)
            if day is None and work.profile.version != "4.0":
                work.lose(say("export.loss.birthday_text"))
            elif day is not None and day.startswith("--") and not work.profile.yearless:
                work.lose(say("export.loss.birthday_without_year"))
                continue
        kept.append(prop)
    work.properties = kept


def _links(work: Adapted) -> None:
    """Says that a photo given by its address will not be shown."""
    for prop in work.properties:
        if prop.name in _LINKABLE and prop.blob is None and prop.value and not work.profile.linked_photo:
            work.lose(say("export.loss.linked_photo"))


def _lines(work: Adapted) -> None:
    """Each line in the words of the version; groups and labels where the target knows them."""
    profile, blobs = work.profile, work.card.blobs
    labels = {one.group: one.value for one in work.card.properties if one.name == "X-ABLABEL" and one.group}
    done: list[Property] = []
    for prop in work.properties:
        label = unescape(labels.get(prop.group, ""))
        if label and not profile.labels and not profile.shows_all and prop.name != "X-ABLABEL":
            work.lose(say("export.loss.labels"))
        line = adapt_line(prop, profile.version, blobs, label)
        extra = address_label(prop, profile.version) if profile.version != "4.0" else None
        done.extend(one if profile.groups else replace(one, group="") for one in (line, extra) if one)
    work.properties = done


def _renamed(work: Adapted) -> None:
    """Properties under the name that the target knows."""
    names = dict(work.profile.renamed)
    work.properties = [replace(one, name=names.get(one.name, one.name)) for one in work.properties]


def _names(work: Adapted) -> None:
    """FN and N both."""
    work.properties = with_names(work.properties, work.profile.version)


_STEPS: tuple[Callable[[Adapted], None], ...] = (
    _alternatives, _apple, _hidden, _dropped, _once, _notes, _most, _birthdays, _links, _lines, _renamed, _names,
)  # fmt: skip
