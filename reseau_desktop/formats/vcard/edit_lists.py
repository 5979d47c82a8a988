"""Editing what a card may say several times: e-mails, phones, links, addresses, categories.

A line whose item did not change is kept to the letter, also when it moves; a changed item changes its own line only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from reseau_desktop.domain.card import Address, Channel, Property
from reseau_desktop.formats.vcard.apple import LABEL
from reseau_desktop.formats.vcard.draft import Draft
from reseau_desktop.formats.vcard.edit_texts import speaking
from reseau_desktop.formats.vcard.text_values import join_list, raw_components

_ADDRESS_ORDER = ("pobox", "extended", "street", "locality", "region", "postal", "country")
Item = str | Channel | Address
Edit = Callable[[Draft, Property, Item | None, Item], None]
"""Makes a line say a new item: given are the line, the item that it said (None: a new line), the new item."""

_Step = tuple[Property, Item | None, Item]


def edit_list(draft: Draft, name: str, field: str, after: Sequence[Item], edit: Edit) -> None:
    """Makes the lines of that name say these items, in this order."""
    places = speaking(draft, name, field)
    old: list[Item] = [getattr(draft.facts_at(place), field)[0] for place in places]
    kept = [replace(draft.line(place)) for place in places]
    sources = _matched(old, after)
    new: list[_Step] = [
        (Property(name, ""), None, item) if at is None else (kept[at], old[at], item)
        for at, item in zip(sources, after, strict=True)
    ]
    for number, place in enumerate(places):
        if number not in sources:
            draft.take_out(place)
    slots = [place for number, place in enumerate(places) if number in sources]
    for place, (line, _, _) in zip(slots, new, strict=False):
        draft.put(place, line)
    _add_each(draft, [line for line, _, _ in new[len(slots) :]], (slots or places)[-1] if places else None)
    _edit_each(draft, new, edit)


def _add_each(draft: Draft, lines: list[Property], after: int | None) -> None:
    """Puts new lines in, in their order."""
    for number, line in enumerate(lines):
        draft.add(line, None if after is None else after + number)


def _edit_each(draft: Draft, new: list[_Step], edit: Edit) -> None:
    """Lets each line that has a new item say it; lines are found by identity, since places move."""
    for line, was, item in new:
        if was != item:
            edit(draft, line, was, item)


def _matched(old: Sequence[Item], new: Sequence[Item]) -> list[int | None]:
    """For each new item the old one that it comes from: the same, else one of the same value, else the next free."""
    free = dict.fromkeys(range(len(old)))
    sources: list[int | None] = [None] * len(new)
    for same in (lambda a, b: a == b, lambda a, b: _value(a) == _value(b)):
        for at, item in enumerate(new):
            if sources[at] is None:
                found = next((number for number in free if same(old[number], item)), None)
                if found is not None:
                    sources[at] = found
                    del free[found]
    rest = iter(free)
    return [next(rest, None) if source is None else source for source in sources]


def _value(item: Item) -> object:
    return item.value if isinstance(item, Channel) else item


def edit_url(draft: Draft, line: Property, was: Item | None, item: Item) -> None:
    """A link."""
    _put(draft, line, replace(line, value=draft.escaped(str(item))))


def edit_address(draft: Draft, line: Property, was: Item | None, item: Item) -> None:
    """An address: its changed components only; the text of its label, which no longer holds, goes."""
    assert isinstance(item, Address)
    parts = raw_components(line.value)
    parts += [""] * (len(_ADDRESS_ORDER) - len(parts))
    for number, key in enumerate(_ADDRESS_ORDER):
        if was is None or getattr(was, key) != getattr(item, key):
            parts[number] = draft.escaped(getattr(item, key))
    params = tuple(pair for pair in line.params if pair[0] != "LABEL")
    _put(draft, line, replace(line, value=";".join(parts), params=params))


def edit_channel(draft: Draft, line: Property, was: Item | None, item: Item) -> None:
    """An e-mail or phone: its value, its types, its label, whichever changed."""
    assert isinstance(item, Channel)
    before = was if isinstance(was, Channel) else Channel("")
    if before.value != item.value:
        params = tuple(pair for pair in line.params if pair[0] != "VALUE")
        line = _put(draft, line, replace(line, value=draft.escaped(item.value), params=params))
    if before.types != item.types:
        line = _put(draft, line, replace(line, params=_typed(line, item.types, draft.version)))
    if before.label != item.label:
        _labelled(draft, line, item.label)


def _put(draft: Draft, old: Property, new: Property) -> Property:
    """Replaces a line found by identity; returns the new one."""
    draft.put(_place(draft, old), new)
    return new


def _place(draft: Draft, line: Property) -> int:
    return next(at for at, one in enumerate(draft.lines) if one is line)


def _typed(line: Property, types: Sequence[str], version: str) -> tuple[tuple[str, str], ...]:
    """The parameters with these types, those that stay spelled as they were; in 4.0 `pref` is PREF=1."""
    spelled = {value.lower(): value for key, value in line.params if key == "TYPE"}
    others = [pair for pair in line.params if pair[0] != "TYPE" and pair != ("PREF", "1")]
    new = [
        ("PREF", "1") if word == "pref" and version == "4.0" else ("TYPE", spelled.get(word, word)) for word in types
    ]
    return (*new, *others)


def _labelled(draft: Draft, line: Property, label: str) -> None:
    """Gives the line another label of the owner, in a group of its own where others stand in its group."""
    place = _place(draft, line)
    if line.group and draft.shares_group(place, line):
        line = _put(draft, line, replace(line, group=draft.new_group() if label else ""))
    elif line.group:
        draft.drop_label(line.group)
    if not label:
        return
    if not line.group:
        line = _put(draft, line, replace(line, group=draft.new_group()))
    draft.add(Property(LABEL, draft.escaped(label), group=line.group), _place(draft, line))


def edit_categories(draft: Draft, after: Sequence[str]) -> None:
    """Takes items out of the properties that hold them and adds new ones to the last; a new order makes one line."""
    places = speaking(draft, "CATEGORIES", "categories")
    wanted = list(after)
    kept: list[list[str]] = []
    for place in places:
        items = []
        for item in draft.facts_at(place).categories:
            if item in wanted:
                wanted.remove(item)
                items.append(item)
        kept.append(items)
    if [item for items in kept for item in items] + wanted != list(after):
        kept, wanted = [[] for _ in places], list(after)
        kept[:1] = [wanted] if places else []
        wanted = [] if places else wanted
    elif kept:
        kept[-1] += wanted
        wanted = []
    for place, items in zip(places, kept, strict=True):
        _write_categories(draft, place, items)
    if wanted:
        draft.add(Property("CATEGORIES", join_list(wanted, draft.version)))


def _write_categories(draft: Draft, place: int, items: list[str]) -> None:
    """Lets one line hold these items; untouched when it does already."""
    if not items:
        draft.take_out(place)
    elif list(draft.facts_at(place).categories) != items:
        draft.put(place, replace(draft.line(place), value=join_list(items, draft.version)))
