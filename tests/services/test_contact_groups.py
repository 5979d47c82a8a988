import pytest

from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.vocabulary import Circle
from reseau_desktop.services import contact_groups, contacts, project
from tests.helpers.databases import person


def test_an_axis_is_added_behind_those_people_have(session):
    project.save_axes(session, [Axis(0, "One"), Axis(0, "Two")])
    one, two = (axis.id for axis in session.network().axes)
    ann, bob = person(session, "Ann", "A"), person(session, "Bob", "B")
    contacts.edit(session, ann, axes=[two])
    steps = len(session.history())
    contact_groups.add_axis(session, [ann, bob], one)
    axes = {each.id: each.axes for each in session.network().contacts}
    assert axes == {ann: (two, one), bob: (one,)}
    assert len(session.history()) == steps + 1
    session.undo()
    assert contacts.contact(session, ann).axes == (two,)


def test_a_tag_is_given_once(session):
    ann, bob = person(session, "Ann", "A"), person(session, "Bob", "B")
    contacts.edit(session, ann, method={"tags": ("ally",)})
    contact_groups.add_tag(session, [ann, bob], " ally ")
    assert [one.tags for one in session.network().contacts] == [("ally",), ("ally",)]
    contact_groups.add_tag(session, [ann], "  ")
    assert contacts.contact(session, ann).tags == ("ally",)


def test_what_the_method_says_is_changed_for_several_as_one_step(session):
    people = [person(session, name, "A") for name in ("Ann", "Bob", "Eve")]
    steps = len(session.history())
    contact_groups.edit_many(session, people[:2], {"circle": Circle.FAMILY, "stake": 3})
    found = [(one.circle, one.stake) for one in session.network().contacts]
    assert found[:2] == [(Circle.FAMILY, 3)] * 2
    assert found[2][0] is None
    assert len(session.history()) == steps + 1
    session.undo()
    assert {one.circle for one in session.network().contacts} == {None}
    with pytest.raises(ValueError, match="birthday"):
        contact_groups.edit_many(session, people, {"birthday": "2000-01-01"})
