"""A card as a target can take it, and what gets lost on the way: both come from the same steps."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from reseau_desktop.domain.card import Card, Property
from reseau_desktop.domain.message import Message, say
from reseau_desktop.formats.vcard.adapting_lines import adapt_line, address_labels, says_place
from reseau_desktop.formats.vcard.apple import LABEL, with_apple_names, with_standard_names, without_apple_names
from reseau_desktop.formats.vcard.days import day_of
from reseau_desktop.formats.vcard.naming import with_names
from reseau_desktop.formats.vcard.parameters import TRANSFER
from reseau_desktop.formats.vcard.reasons import RAW_LINE
from reseau_desktop.formats.vcard.targets import Profile
from reseau_desktop.formats.vcard.text_values import unescape
from reseau_desktop.formats.vcard.told import (
    CONTROLS,
    DETAILS,
    loses_details,
    loss_of,
    loss_of_repeats,
    without_controls,
)
from reseau_desktop.formats.vcard.values import convert, says_something

_NAME = re.compile(r"[A-Z0-9-]+\Z")
_ILLEGAL = re.compile(r"[^A-Za-z0-9-]")
_LINKABLE = {"PHOTO", "LOGO"}


@dataclass(slots=True)
class Adapted:
    """The properties as the target's version writes them, in order, and the losses, each said once."""

    card: Card
    profile: Profile
    properties: list[Property] = field(default_factory=list)
    losses: list[Message] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)

    def lose(self, message: Message) -> None:
        """Notes a loss."""
        if message not in self.losses:
            self.losses.append(message)

    def says(self, prop: Property) -> bool:
        """Whether a property, escaped as the target does, says anything."""
        return says_something(prop, self.profile.version)

    def label(self, prop: Property) -> str:
        """The owner's own word for a property (X-ABLabel), or ""."""
        return self.labels.get(prop.group.lower(), "") if prop.group else ""


def adapt(card: Card, profile: Profile) -> Adapted:
    """The card for that target (not `archive`, which takes it as it is)."""
    work = Adapted(card, profile, labels=_labels(card))
    work.properties = [_converted(one, card.version, profile.version) for one in card.properties]
    for step in _STEPS:
        step(work)
    return work


def _labels(card: Card) -> dict[str, str]:
    """The labels of the owner by their groups, in lower case, as text."""
    return {
        one.group.lower(): unescape(one.value, card.version).strip()
        for one in card.properties
        if one.name == LABEL and one.group
    }


def _converted(prop: Property, source: str, target: str) -> Property:
    """The property escaped as the target's version does, without parameters of transfer."""
    params = tuple(pair for pair in prop.params if pair[0] not in TRANSFER)
    value = "" if prop.blob else convert(prop, source, target)
    return Property(prop.name, value, params, prop.group, prop.blob)


def _controls(work: Adapted) -> None:
    """Control characters, which no value may hold, become blanks where they part a line or a page, else nothing."""
    clean = [_without_controls(one) for one in work.properties]
    if clean != work.properties:
        work.lose(say("export.loss.controls"))
        work.properties = clean


def _without_controls(prop: Property) -> Property:
    """The property without control characters; the same one when it has none."""
    if not CONTROLS.search(prop.value) and not any(CONTROLS.search(value) for _, value in prop.params):
        return prop
    params = tuple((key, without_controls(value)) for key, value in prop.params)
    return replace(prop, value=without_controls(prop.value), params=params)


def _hidden(work: Adapted) -> None:
    """Says what the target does not show."""
    profile = work.profile
    if profile.shows_all:
        return
    renamed = {name for name, _ in profile.renamed}
    for prop in work.properties:
        known = prop.name in profile.shows or prop.name in profile.silent or prop.name in renamed
        if not known and work.says(prop):
            work.lose(loss_of(prop.name))


def _apple(work: Adapted) -> None:
    """Anniversaries and related people by Apple's names where these are known, elsewhere by those of the standard."""
    work.properties = with_standard_names(work.properties, work.profile.shows, work.profile.version)
    change = with_apple_names if work.profile.apple else without_apple_names
    work.properties = change(work.properties, work.profile.version)


def _dropped(work: Adapted) -> None:
    """Leaves out what the version or the target cannot read, and lines that were not understood."""
    kept: list[Property] = []
    for prop in work.properties:
        if prop.name not in work.profile.dropped | {RAW_LINE} and _NAME.match(prop.name):
            kept.append(prop)
        elif prop.name != LABEL and work.says(prop):
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
            if work.says(prop):
                work.lose(loss_of_repeats(prop.name))
            continue
        if single and work.says(prop) and not (prop.name == "PHOTO" and embedded and not prop.blob):
            seen.add(prop.name)
        kept.append(prop)
    work.properties = kept


def _notes(work: Adapted) -> None:
    """Several notes as one, a newline between them."""
    notes = [one for one in work.properties if one.name == "NOTE"]
    if len(notes) < 2 or work.profile.shows_all:
        return
    said = [one for one in notes if work.says(one)] or notes[:1]
    for one in said[1:]:
        if loses_details(one, said[0], work.profile.version):
            work.lose(DETAILS)
        if work.label(one) not in ("", work.label(said[0])):
            work.lose(say("export.loss.labels"))
    newline = "\n" if work.profile.version == "2.1" else "\\n"
    joined = replace(said[0], value=newline.join(one.value for one in said))
    place = next(at for at, one in enumerate(work.properties) if one is said[0])
    work.properties = [
        joined if at == place else one for at, one in enumerate(work.properties) if one.name != "NOTE" or at == place
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
        if prop.name == "BDAY" and work.says(prop):
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
        if prop.name in _LINKABLE and prop.blob is None and work.says(prop) and not work.profile.linked_photo:
            work.lose(say("export.loss.linked_photo"))


def _lines(work: Adapted) -> None:
    """Each line in the words of the version; groups and labels where the target knows them."""
    profile, blobs = work.profile, work.card.blobs
    done: list[Property] = []
    for prop in work.properties:
        label = work.label(prop)
        line = adapt_line(prop, profile.version, blobs, label)
        if work.says(prop):
            _details(work, prop, line, label)
        lines = (line, *address_labels(prop, profile.version))
        done.extend(_grouped(one, profile) if one.group else one for one in lines)
    work.properties = done


def _grouped(prop: Property, profile: Profile) -> Property:
    """A property of a group as the target takes it: a group of legal signs (RFC 6350, 3.3), or none."""
    return replace(prop, group=_ILLEGAL.sub("-", prop.group) if profile.groups else "")


def _details(work: Adapted, prop: Property, line: Property, label: str) -> None:
    """Says which marks of a property do not pass: its label, or parameters."""
    profile = work.profile
    shown = prop.name in profile.shows | profile.silent and prop.name != LABEL
    if label and shown and not profile.labels and not says_place(prop, label):
        work.lose(say("export.loss.labels"))
    if loses_details(prop, line, profile.version):
        work.lose(DETAILS)


def _renamed(work: Adapted) -> None:
    """Properties under the name that the target knows."""
    names = dict(work.profile.renamed)
    work.properties = [replace(one, name=names[one.name]) if one.name in names else one for one in work.properties]


def _names(work: Adapted) -> None:
    """FN and N both."""
    work.properties = with_names(work.properties, work.profile.version)


def _characters(work: Adapted) -> None:
    """Says that the encoding of the target lacks characters; accents set apart are put on their letters first."""
    encoding = work.profile.encoding
    if encoding == "utf-8":
        return
    work.properties = [_composed(one, encoding) for one in work.properties]
    if not all(_fits(text, encoding) for one in work.properties for text in (one.value, *_texts_of(one))):
        work.lose(say("export.loss.characters"))


def _composed(prop: Property, encoding: str) -> Property:
    return prop if _fits(prop.value, encoding) else replace(prop, value=unicodedata.normalize("NFC", prop.value))


def _texts_of(prop: Property) -> list[str]:
    return [value for _, value in prop.params]


def _fits(text: str, encoding: str) -> bool:
    """Whether the encoding has every character of the text."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


_STEPS: tuple[Callable[[Adapted], None], ...] = (
    _controls, _alternatives, _apple, _hidden, _dropped, _once, _notes, _most, _birthdays, _links, _lines,
    _renamed, _names, _characters,
)  # fmt: skip
