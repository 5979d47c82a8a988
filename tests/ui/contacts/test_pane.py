from dataclasses import replace
from datetime import timedelta

import pytest

from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.promise import Promise
from reseau_desktop.domain.vocabulary import ExchangeKind, Medium, PromiseSide, Verdict
from reseau_desktop.services import approaching, contacts, meetings
from reseau_desktop.services.approaching import Call
from reseau_desktop.ui import links
from reseau_desktop.ui.contacts.pane_identity import Identity
from reseau_desktop.ui.contacts.pane_links import Introductions, Rights
from reseau_desktop.ui.contacts.pane_next import NextCard
from reseau_desktop.ui.contacts.pane_words import AdviceGiven, Promises
from reseau_desktop.ui.kit import Label, TimelineItem
from reseau_desktop.ui.kit.buttons import Button
from tests.helpers.databases import TODAY
from tests.ui.contacts.conftest import note


@pytest.fixture
def opened(monkeypatch):
    """The addresses handed to the system."""
    found = []
    monkeypatch.setattr(links, "open_outside", lambda url: found.append(url.toString()) or True)
    return found


def button(widget, text):
    return next(one for one in widget.findChildren(Button) if one.text() == text and not one.isHidden())


def texts(widget):
    return [one.text() for one in widget.findChildren(Label)]


def part(page, kind):
    """The section of that kind in the pane now, or None."""
    layout = page.pane.column
    found = (layout.itemAt(place).widget() for place in range(layout.count()))
    return next((one for one in found if isinstance(one, kind)), None)


def test_call_hands_the_number_to_the_system_and_write_prepares_a_message(people, open_page, opened, navigator):
    asked = []
    navigator.writing_wanted.connect(lambda who, follow_up, *_more: asked.append((who, follow_up)))
    page = open_page()
    page.select(people["nadia"])
    head = part(page, Identity)
    button(head, "Call").click()
    button(head, "Write").click()
    assert opened == ["tel:0639981560"]
    assert asked == [(people["nadia"], None)]


def test_without_a_phone_the_button_says_why_it_is_off(people, open_page):
    page = open_page()
    page.select(people["zoe"])
    call = button(part(page, Identity), "Call")
    assert not call.isEnabled()
    assert call.toolTip() == "No phone number on the card"


def test_the_next_action_is_a_card_and_its_outcome_one_step(people, open_page, session):
    page = open_page()
    page.select(people["nadia"])
    card = part(page, NextCard)
    button(card, "No answer").click()
    assert session.network().exchanges[-1].kind is ExchangeKind.UNANSWERED_CALL


def test_empty_sections_fold_away(people, open_page):
    page = open_page()
    page.select(people["zoe"])
    for kind in (NextCard, Introductions, Promises, AdviceGiven):
        assert part(page, kind) is None


def test_an_exchange_is_noted_in_place(people, open_page, session, navigator):
    page = open_page()
    page.select(people["zoe"])
    form = page.pane.exchanges.open_form()
    form.kind.set_value("thank_you")
    form.channel.set_value("letter")
    form.minutes.setValue(20)
    form.text.setPlainText("A card")
    button(form, "Record").click()
    row = session.network().exchanges[-1]
    assert (row.kind, row.contact_id, row.channel) == (ExchangeKind.THANK_YOU, people["zoe"], Medium.LETTER)
    assert (row.minutes, row.text, row.day) == (20, "A card", TODAY)
    assert navigator.said == ["Exchange noted"]
    assert page.pane.exchanges.form is None
    assert len(page.pane.exchanges.findChildren(TimelineItem)) == 1


def test_what_is_being_written_stays_when_something_else_changes(people, open_page, session):
    page = open_page()
    page.select(people["zoe"])
    form = page.pane.exchanges.open_form()
    form.text.setPlainText("half a sentence")
    note(session, people["nadia"], "elsewhere")
    assert page.pane.exchanges.form is form
    assert form.text.text() == "half a sentence"


def test_the_timeline_says_what_happened(people, open_page, session):
    page = open_page()
    page.select(people["elodie"])
    fact = page.pane.exchanges.fact
    call = session.network().exchanges[-1]
    assert fact(call) == "Call of 15 min: phone was enough"
    met = Exchange(9, ExchangeKind.MEETING, TODAY, people["elodie"], channel=Medium.VIDEO)
    assert fact(met) == "Meeting, video"


def test_a_planned_meeting_leads_to_its_sheet(people, open_page, session, navigator):
    approaching.record_call(session, Call(people["zoe"], Verdict.MEET))
    number = meetings.plan(session, _meeting(people["zoe"]))
    page = open_page()
    page.select(people["zoe"])
    asked = []
    navigator.sheet_wanted.connect(asked.append)
    button(page.pane.exchanges, "Sheet").click()
    assert asked == [number]


def _meeting(contact):
    from reseau_desktop.domain.meeting import Meeting

    return Meeting(0, contact, TODAY + timedelta(days=3), TODAY)


def test_introductions_show_their_loop_and_lead_on(people, open_page, session):
    led = Introduction(0, people["nadia"], people["zoe"], TODAY, words="Dites que vous venez de ma part")
    approaching.record_introduction(session, led)
    page = open_page()
    page.select(people["zoe"])
    section = part(page, Introductions)
    assert "From Nadia Ferrouka" in texts(section)
    assert "“Dites que vous venez de ma part”" in texts(section)
    section.opened.emit(people["nadia"])
    assert page.pane.person.contact.id == people["nadia"]
    assert "Leads to Zoé Quimper" in texts(part(page, Introductions))


def test_permissions_are_granted_in_place_with_their_day(people, open_page, session):
    approaching.record_introduction(session, Introduction(0, people["nadia"], people["zoe"], TODAY))
    page = open_page()
    page.select(people["zoe"])
    rights = part(page, Introductions).findChild(Rights)
    rights.open()
    rights.use_name.click()
    kept = session.network().introductions[-1]
    assert kept.permissions == Permissions(use_name=True)
    assert kept.use_name_granted_on == TODAY


def test_promises_both_ways_and_mine_is_kept_in_one_click(people, open_page, session):
    news = Exchange(0, ExchangeKind.NEWS, TODAY, people["zoe"], channel=Medium.EMAIL)
    mine = Promise(0, people["zoe"], TODAY, "An article", due_on=TODAY + timedelta(days=2))
    theirs = replace(mine, text="A name", side=PromiseSide.THEIRS)
    approaching.record_exchange(session, news, promises=[mine, theirs])
    page = open_page()
    page.select(people["zoe"])
    section = part(page, Promises)
    assert {"From you: An article", "From them: A name"} <= set(texts(section))
    button(section, "Kept").click()
    assert session.network().exchanges[-1].kind is ExchangeKind.PROMISE_KEPT


def test_what_matters_is_saved_when_it_is_left(people, open_page, session):
    page = open_page()
    page.select(people["zoe"])
    page.pane.matters.field.setPlainText("Answers in the morning")
    page.select(people["nadia"])
    assert contacts.contact(session, people["zoe"]).matters == "Answers in the morning"


def test_archiving_from_the_menu_is_undone_by_undo(people, open_page, session, navigator):
    page = open_page()
    page.select(people["zoe"])
    acts = {one.text(): one for one in page.pane.menu(page.pane.person).actions()}
    acts["Archive"].trigger()
    assert contacts.contact(session, people["zoe"]).archived
    assert navigator.said == ["Zoé Quimper archived: nothing is lost"]
    session.undo()
    assert not contacts.contact(session, people["zoe"]).archived


def test_a_photo_that_cannot_be_read_leaves_the_initials(session, open_page):
    from reseau_desktop.domain.card import Card, Property
    from reseau_desktop.formats.vcard.facts import facts_of
    from reseau_desktop.store.contacts import NewContact

    blob = b"no picture at all"
    import hashlib

    name = hashlib.sha256(blob).hexdigest()
    card = Card("4.0", (Property("FN", "Ann Nophoto"), Property("PHOTO", "", blob=name)), {name: blob})
    session.store.housekeeping(
        lambda writer: writer.add_contacts([NewContact(card, facts_of(card), {"known_on": TODAY})])
    )
    page = open_page()
    assert page.pane.person.facts.photo == name
    page.grab()
