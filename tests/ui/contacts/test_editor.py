from datetime import date

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.domain.card import Address, CardFacts, Channel
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.vocabulary import Source
from reseau_desktop.services import contacts, project
from reseau_desktop.ui.contacts.filled import Filled, birthday_text, birthday_value, dump, load
from tests.helpers.databases import TODAY, channel, person


@pytest.fixture
def page(people, open_page):
    return open_page()


def test_a_new_contact_with_everything_is_one_step(session, page, people, navigator):
    project.save_axes(session, [Axis(0, "Purchasing")])
    page.new_contact()
    editor = page.editor
    card = editor.card
    card.texts["given"].setText("Judith")
    card.texts["family"].setText("Morvanel")
    card.texts["org"].setText("Fontenarde")
    card.birthday.setText("12/04/1980")
    card.categories.setText("achats, bio")
    card.phones.lines()[0].field.setText("06 39 98 00 11")
    card.phones.lines()[0].kind.set_value("work")
    card.addresses.add_empty()
    card.addresses.lines()[0].fields["locality"].setText("Lyon")
    editor.method.circle.set_value("professional")
    editor.method.stake.set_value("3")
    next(iter(editor.method.boxes.values())).setChecked(True)
    row = editor.introducers.add_empty()
    row.giver.setText("nadia ferrouka")
    row.use_name.setChecked(True)
    row.words.setText("De ma part")
    steps = len(session.history())
    editor.save()
    assert len(session.history()) == steps + 1
    made = contacts.contact(session, page.pane.person.contact.id)
    facts = session.store.facts([made.id])[made.id]
    assert (facts.fn, facts.org, facts.birthday) == ("Judith Morvanel", "Fontenarde", "1980-04-12")
    assert facts.categories == ("achats", "bio")
    assert facts.phones == (Channel("06 39 98 00 11", ("work",)),)
    assert facts.addresses == (Address(locality="Lyon"),)
    assert (made.circle, made.stake, made.source) == ("professional", 3, Source.INTRODUCED)
    assert made.axes == (session.network().axes[0].id,)
    led = session.network().introductions[-1]
    assert (led.giver_id, led.person_id, led.words) == (people["nadia"], made.id, "De ma part")
    assert led.permissions == Permissions(use_name=True)
    assert led.use_name_granted_on == TODAY
    assert navigator.said == ["Judith Morvanel saved"]
    session.undo()
    assert session.network().introductions == ()


def test_several_introducers_and_an_occasion_in_words(session, page, people):
    page.new_contact()
    editor = page.editor
    editor.card.texts["given"].setText("Clara")
    editor.introducers.add_empty().giver.setText("Nadia Ferrouka")
    editor.introducers.add_empty().giver.setText("Salon de l’emballage, Lyon")
    assert "kept as an occasion" in editor.introducers.rows[1].giver_row.problem()
    assert editor.introducers.rows[0].giver_row.problem() == ""
    editor.save()
    made = session.network().introductions
    assert [(one.giver_id, one.occasion) for one in made] == [
        (people["nadia"], None),
        (None, "Salon de l’emballage, Lyon"),
    ]


def test_nothing_filled_in_is_said_beside_the_field(session, page):
    before = len(session.network().contacts)
    page.new_contact()
    page.editor.save()
    assert page.editor.card.given_row.problem() == "A name, an organisation or a way to reach them is needed"
    assert len(session.network().contacts) == before
    page.editor.card.texts["given"].setText("A")
    assert page.editor.card.given_row.problem() == ""


def test_escape_leaves_and_what_was_typed_comes_back(page, qtbot):
    page.new_contact()
    page.editor.card.texts["given"].setText("Clara")
    page.editor.introducers.add_empty().giver.setText("Nadia Ferrouka")
    qtbot.keyClick(page.editor.card.texts["given"], Qt.Key.Key_Escape)
    assert page.views.currentWidget() is not page.editor
    page.new_contact()
    assert page.editor.card.texts["given"].text() == "Clara"
    assert page.editor.introducers.rows[0].giver.text() == "Nadia Ferrouka"
    assert page.editor._notice.isVisible()
    page.editor.start_again()
    assert page.editor.card.texts["given"].text() == ""
    assert not page.editor._notice.isVisible()


def test_a_saved_contact_leaves_no_draft(session, page):
    page.new_contact()
    page.editor.card.texts["given"].setText("Clara")
    page.editor.keep_draft()
    page.editor.save()
    page.new_contact()
    assert page.editor.card.texts["given"].text() == ""
    assert session.store.draft("contact.new") is None


def test_opening_and_saving_without_a_change_makes_no_step(session, page, people):
    steps = len(session.history())
    for number in people.values():
        page.edit(number)
        page.editor.save()
    assert len(session.history()) == steps


def test_an_edit_touches_only_what_was_changed(session, open_page):
    number = person(
        session,
        "Ann",
        "Lee",
        phones=(Channel("1", ("cell", "pref")), Channel("2", (), "Boat")),
        birthday="--04-12",
        note="two\nlines",
        org_units=("Sales", "North"),
    )
    before = session.store.facts([number])[number]
    page = open_page()
    page.edit(number)
    assert page.editor.card.facts() == before
    page.editor.card.texts["title"].setText("Buyer")
    page.editor.card.phones.lines()[0].field.setText("3")
    page.editor.save()
    after = session.store.facts([number])[number]
    assert (after.title, after.birthday, after.note, after.org_units) == (
        "Buyer",
        "--04-12",
        "two\nlines",
        ("Sales", "North"),
    )
    assert [one.value for one in after.phones] == ["3", "2"]
    assert after.phones[1].label == "Boat"
    assert session.history()[0].label.key == "label.contact_edited"


def test_lines_are_added_and_removed(session, open_page):
    number = person(session, "Ann", "Lee", emails=(channel("a@b.org"), channel("c@d.org")))
    page = open_page()
    page.edit(number)
    rows = page.editor.card.emails
    rows._drop(rows.lines()[0])
    rows.add_empty()
    rows.lines()[-1].field.setText("e@f.org")
    page.editor.save()
    assert [one.value for one in session.store.facts([number])[number].emails] == ["c@d.org", "e@f.org"]


def test_an_introducer_added_to_somebody_known_is_in_the_same_step(session, page, people):
    page.edit(people["zoe"])
    page.editor.card.texts["nickname"].setText("Zo")
    page.editor.introducers.add_empty().giver.setText("Nadia Ferrouka")
    steps = len(session.history())
    page.editor.save()
    assert len(session.history()) == steps + 1
    assert session.network().introductions[-1].person_id == people["zoe"]
    page.edit(people["zoe"])
    assert "Nadia Ferrouka" in page.editor.introducers._known.text()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("12/04/1980", "1980-04-12"),
        ("12.4.1980", "1980-04-12"),
        ("1980-04-12", "1980-04-12"),
        ("12/04", "--04-12"),
        ("29/02", "--02-29"),
        ("31/02/1980", "31/02/1980"),
        ("in spring", "in spring"),
        ("", None),
    ],
)
def test_birthdays_are_understood_or_kept_as_words(typed, kept):
    assert birthday_value(typed) == kept
    if kept:
        assert birthday_value(birthday_text(kept)) == kept


def test_a_draft_of_another_version_is_passed_over():
    filled = Filled(CardFacts(fn="A", emails=(Channel("a@b.c", ("work",)),)), {"tags": ("x",)}, (1,))
    assert load(dump(filled)) == filled
    for broken in (None, {}, {"facts": {}}, {"facts": {"nope": 1}, "method": {}, "axes": [], "introduced": []}):
        assert load(broken) is None


def test_the_day_of_an_introduction_is_never_ahead(page):
    page.new_contact()
    row = page.editor.introducers.add_empty()
    last = row.day.maximumDate()
    assert date(last.year(), last.month(), last.day()) == TODAY
