"""What the card, the method and the introductions of several people become when they are one."""

from __future__ import annotations

from datetime import date

from reseau_desktop.domain.card import Property
from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.joining import doubles, join, join_axes, join_method
from reseau_desktop.domain.vocabulary import Asked, Circle, Origin, Source, Triage

DAY, EARLIER = date(2026, 3, 16), date(2026, 2, 2)


def told(*cards: tuple[Property, ...]) -> list[tuple[str, str, str]]:
    return [(one.group, one.name, one.value) for one in join(cards)]


def test_a_repeat_within_one_card_goes_too() -> None:
    phone = Property("TEL", "0612345678")
    assert told((Property("FN", "Ana"), phone, phone), (phone,)) == [("", "FN", "Ana"), ("", "TEL", "0612345678")]


def test_of_what_is_said_once_the_first_stays() -> None:
    one = (Property("FN", "Ana"), Property("UID", "1"))
    other = (Property("FN", "A."), Property("UID", "2"), Property("BDAY", "1980-05-06"))
    assert told(one, other) == [("", "FN", "Ana"), ("", "UID", "1"), ("", "BDAY", "1980-05-06")]


def test_groups_keep_their_labels_apart() -> None:
    one = (Property("EMAIL", "a@a.test", group="item1"), Property("X-ABLABEL", "club", group="item1"))
    other = (Property("EMAIL", "b@a.test", group="item1"), Property("X-ABLABEL", "bureau", group="item1"))
    found = told(one, other)
    assert [(name, value) for _, name, value in found] == [
        ("EMAIL", "a@a.test"), ("X-ABLABEL", "club"), ("EMAIL", "b@a.test"), ("X-ABLABEL", "bureau"),
    ]  # fmt: skip
    assert found[0][0] == found[1][0] != found[2][0] == found[3][0]


def test_notes_of_all_are_kept_and_no_note_twice() -> None:
    one, other = (Property("NOTE", "Une"),), (Property("NOTE", "Une"), Property("NOTE", "Deux"))
    assert told(one, other, other) == [("", "NOTE", "Une"), ("", "NOTE", "Deux")]


def test_the_method_of_several() -> None:
    people = [
        Contact(1, "A", DAY, origin=Origin.IMPORT, triage=Triage.NOT_RELEVANT, archived=True, axes=(2,)),
        Contact(2, "B", EARLIER, origin=Origin.DEBRIEF, triage=Triage.UNSORTED, stake=3, axes=(1, 2), level_gap=2),
        Contact(3, "C", DAY, circle=Circle.FRIEND, source=Source.INTRODUCED, origin=Origin.IMPORT, archived=True),
    ]
    found = join_method(people)
    assert (found["known_on"], found["circle"], found["stake"], found["level_gap"]) == (EARLIER, Circle.FRIEND, 3, 2)
    assert (found["origin"], found["source"]) == (Origin.DEBRIEF, Source.INTRODUCED)
    assert (found["triage"], found["archived"]) == (Triage.KEPT, False)
    assert join_axes(people) == (2, 1)
    assert join_method(people[:2])["triage"] is Triage.UNSORTED
    assert join_method(people[:1])["triage"] is Triage.NOT_RELEVANT
    assert (join_method(people[:1])["origin"], join_method(people[:1])["archived"]) == (Origin.IMPORT, True)


def test_an_introduction_told_twice_is_one_with_all_that_was_granted() -> None:
    first = Introduction(2, 1, 9, EARLIER, Permissions(note=True), note_granted_on=DAY, words="De ma part")
    again = Introduction(
        1, 1, 9, DAY, Permissions(contact=True, use_name=True), Asked.OFFERED, exchange_id=4, words="De ma part",
        note_granted_on=EARLIER, ref="I2",
    )  # fmt: skip
    occasion = Introduction(3, None, 9, DAY, occasion="Salon")
    other = Introduction(4, 2, 9, DAY)
    ((kept, gone),) = doubles([again, first, occasion, other])
    assert gone == (1,)
    assert (kept.id, kept.day, kept.asked, kept.exchange_id, kept.ref) == (2, EARLIER, Asked.OFFERED, 4, "I2")
    assert kept.permissions.all()
    assert (kept.words, kept.link, kept.note_granted_on) == ("De ma part", None, EARLIER)
