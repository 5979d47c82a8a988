"""People beside each other, field by field, and what a click on a value does."""

from __future__ import annotations

from pathlib import Path

import pytest

from reseau_desktop.domain.errors import InputError
from reseau_desktop.domain.vocabulary import Circle, Closeness
from reseau_desktop.services import contacts
from reseau_desktop.services.importing import import_files
from reseau_desktop.services.joining import Merge, merge_people
from reseau_desktop.services.joining_lines import JoinLine, lines_of, picked
from reseau_desktop.services.session import Session

HEAD = "BEGIN:VCARD\r\nVERSION:3.0\r\n"


@pytest.fixture
def merge(session: Session, tmp_path: Path) -> Merge:
    """Ana with parts of a name, Bea without FN, Cleo with a photo."""
    file = tmp_path / "a.vcf"
    cards = (
        "FN:Ana Fersen\r\nN:Fersen;Ana;;;\r\nUID:a\r\nTEL;TYPE=CELL:0612345678\r\nTEL;TYPE=WORK:0144556677\r\n"
        "TITLE:Cheffe\r\n",
        "FN:Bea Fersen\r\nN:Fersen;Bea;;;\r\nX-PHONETIC-LAST-NAME:F\r\nUID:b\r\nTEL;TYPE=CELL:0612345679\r\n"
        "TEL;TYPE=WORK:+33144556677\r\nX-OWN:1\r\n",
        "FN:Cleo Fersen\r\nN:Fersen;Cleo;;;\r\nPHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=\r\nTITLE:Cheffe\r\n",
    )
    file.write_text("".join(f"{HEAD}{one}END:VCARD\r\n" for one in cards), newline="")
    import_files(session, [file])
    return Merge(1, (2, 3))


def line(session: Session, merge: Merge, name: str) -> JoinLine:
    return next(one for one in lines_of(session, merge) if one.name == name)


def texts(one: JoinLine) -> list[str | None]:
    return [side and side.text for side in one.sides]


def kept(one: JoinLine) -> list[bool]:
    return [side is not None and side.kept for side in one.sides]


def test_the_fields_stand_in_the_order_of_reading(session: Session, merge: Merge) -> None:
    found = lines_of(session, merge)
    assert [one.name for one in found] == ["FN", "TITLE", "TEL", "TEL", "PHOTO", "X-OWN", "X-PHONETIC-LAST-NAME"]
    mobile, work = (one for one in found if one.name == "TEL")
    assert texts(mobile) == ["0612345678", "0612345679", None]
    assert (mobile.several, mobile.same, mobile.types, kept(mobile)) == (True, False, ("cell",), [True, True, False])
    assert texts(work) == ["0144556677", "+33144556677", None]
    photo = line(session, merge, "PHOTO")
    assert photo.sides[2] is not None
    assert photo.sides[2].size == len(photo.sides[2].picture) == 8
    title = line(session, merge, "TITLE")
    assert (texts(title), title.same) == (["Cheffe", None, "Cheffe"], False)


def test_the_name_by_its_parts_follows_the_name_shown(session: Session, merge: Merge) -> None:
    merge = picked(session, merge, line(session, merge, "FN"), 1)
    assert kept(line(session, merge, "FN")) == [False, True, False]
    merge_people(session, merge)
    found = session.store.facts([1])[1]
    assert (found.fn, found.given, found.uid) == ("Bea Fersen", "Bea", "a")
    stored = session.store.card(1)
    assert stored is not None
    assert [one.value for one in stored.card.all("N")] == ["Fersen;Bea;;;"]


def test_nothing_may_be_chosen_and_what_is_empty_stays_so(session: Session, merge: Merge) -> None:
    merge = picked(session, merge, line(session, merge, "TITLE"), 1)
    assert kept(line(session, merge, "TITLE")) == [False, False, False]
    assert picked(session, merge, line(session, merge, "PHOTO"), 0) == merge
    merge = picked(session, merge, line(session, merge, "PHOTO"), 2)
    assert kept(line(session, merge, "PHOTO")) == [False, False, False]
    merge = picked(session, merge, line(session, merge, "PHOTO"), 2)
    merge_people(session, merge)
    found = session.store.facts([1])[1]
    assert (found.title, found.photo_bytes) == (None, 8)


def test_the_parts_of_a_name_are_shown_where_there_is_nothing_else(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "b.vcf"
    file.write_text(
        f"{HEAD}N:Fersen;Ana;;;\r\nEND:VCARD\r\n{HEAD}N:Orsel;Bea;;;\r\nUID:x\r\nEND:VCARD\r\n", newline=""
    )
    import_files(session, [file])
    assert [one.name for one in lines_of(session, Merge(1, (2,)))] == ["N"]
    assert texts(line(session, Merge(1, (2,)), "N")) == ["Fersen, Ana", "Orsel, Bea"]


def test_what_the_method_says_is_chosen_too(session: Session, merge: Merge) -> None:
    contacts.edit(session, 2, method={"circle": Circle.FRIEND, "closeness": Closeness.FORGOTTEN})
    contacts.edit(session, 3, method={"circle": Circle.ALUMNI})
    circle = line(session, merge, "circle")
    assert (texts(circle), kept(circle), circle.method) == ([None, "friend", "alumni"], [False, True, False], True)
    assert line(session, merge, "closeness").same is False
    merge = picked(session, picked(session, merge, circle, 2), line(session, merge, "closeness"), 0)
    assert kept(line(session, merge, "circle")) == [False, False, True]
    merge_people(session, merge)
    person = session.network().contacts[0]
    assert (person.circle, person.closeness) == (Circle.ALUMNI, None)


def test_people_who_are_gone_are_refused(session: Session, merge: Merge) -> None:
    with pytest.raises(InputError):
        lines_of(session, Merge(1, (99,)))
