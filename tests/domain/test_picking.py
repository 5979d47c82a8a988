"""Single properties of a merge, picked against what the merge would do."""

from reseau_desktop.domain.card import Property
from reseau_desktop.domain.merging import merge, units_of
from reseau_desktop.domain.picking import Picks, mark, pick

TITLE, NEW_TITLE = Property("TITLE", "Buyer"), Property("TITLE", "Head")
CELL = Property("TEL", "06 11 11 11 11", (("TYPE", "CELL"),))
WORK = Property("TEL", "01 22 22 22 22", (("TYPE", "WORK"),), "item1")
LABEL = Property("X-ABLABEL", "Line 2", (), "item1")
NOTE = Property("NOTE", "Likes farms")


def marks(*properties):
    return [mark(unit) for unit in units_of(properties)]


def merged(picks, here=(TITLE, CELL), source=(NEW_TITLE, WORK, LABEL)):
    found = merge((TITLE,), here, source)
    return pick(found.properties, (here, source), picks)


def test_without_picks_the_merge_stays():
    assert merged(Picks()) == (NEW_TITLE, CELL, WORK, LABEL)


def test_a_property_is_left_out_with_its_label():
    assert merged(Picks().with_out(*marks(WORK, LABEL))) == (NEW_TITLE, CELL)


def test_what_the_merge_replaced_comes_back_in_its_place():
    back = Picks().with_out(*marks(NEW_TITLE)).with_into(*marks(TITLE))
    assert set(merged(back)) == {TITLE, CELL, WORK, LABEL}


def test_what_stays_is_not_put_in_twice():
    assert merged(Picks().with_into(*marks(CELL))) == (NEW_TITLE, CELL, WORK, LABEL)


def test_a_property_taken_in_stands_beside_those_of_its_name():
    here = (TITLE, CELL, NOTE)
    found = pick(here, (here, (WORK, LABEL)), Picks().with_into(*marks(WORK, LABEL)))
    assert found == (TITLE, CELL, WORK, LABEL, NOTE)


def test_the_last_word_on_a_property_counts():
    [one] = marks(CELL)
    assert Picks().with_out(one).with_into(one) == Picks(into=frozenset({one}))
    assert not Picks()
    assert Picks().with_out(one)


def test_a_mark_is_the_same_whatever_the_group_and_the_order_of_types_are_called():
    one = Property("TEL", "1", (("TYPE", "WORK"), ("TYPE", "pref")), "item1")
    other = Property("TEL", "1", (("TYPE", "PREF"), ("TYPE", "work")), "item7")
    assert marks(one) == marks(other)
    assert marks(one) != marks(CELL)
