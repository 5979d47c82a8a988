"""The page around the calendar: title, what waits, the list, the pane, the form, the calendar file."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from reseau_desktop.domain.vocabulary import Action, FollowUpState
from reseau_desktop.services import agenda
from reseau_desktop.ui import dialogs
from reseau_desktop.ui.follow_up.agenda_list import SHOWN_AT_ONCE
from reseau_desktop.ui.follow_up.pane import MOST_ROWS
from reseau_desktop.ui.kit import Label, Notice
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import person
from tests.helpers.shots import settle
from tests.ui.follow_up.conftest import TUESDAY


def press(widget, words):
    """Press the button that says so."""
    settle()
    found = [one for one in widget.findChildren(QPushButton) if one.text() == words and one.isVisibleTo(widget)]
    assert found, words
    found[0].click()


def texts(widget):
    settle()
    return [one.text() for one in widget.findChildren(Label) if one.isVisibleTo(widget) and one.text()]


def state_of(session, number):
    return next(one for one in session.network().follow_ups if one.id == number).state


def test_the_title_says_the_month_and_what_is_left_of_it(opened, anouk, plan, meet):
    plan(anouk, Action.THANK, date(2026, 5, 6), done=True)
    plan(anouk, Action.CALL, date(2026, 5, 20))
    meet(anouk, date(2026, 5, 28))
    meet(anouk, date(2026, 6, 3))
    page = opened()
    assert page._header.title() == "May 2026"
    assert page._header.context() == "1 follow-up and 1 meeting until the end of the month"
    page.show_day(date(2026, 6, 1))
    assert (page._header.title(), page._header.context()) == ("June 2026", "0 follow-ups and 1 meeting planned")
    page.show_day(date(2026, 4, 1))
    assert page._header.context() == "0 follow-ups done and 0 meetings held"


def test_the_week_is_titled_by_its_number(opened, anouk, plan):
    opened.settings.setValue("follow_up/view", "week")
    plan(anouk, Action.CALL, TUESDAY)
    page = opened()
    assert page._header.title() == "Week 20, 11 May to 17 May"
    assert page._header.context() == "1 follow-up and 0 meetings until the end of the week"


def test_the_banner_says_who_waits_and_since_when(opened, anouk, marc, plan):
    plan(anouk, Action.REPORT, date(2026, 5, 7))
    plan(marc, Action.GIVE_NEWS, date(2026, 5, 6))
    page = opened()
    assert page.banner.isVisible()
    assert page.banner.accessibleName() == (
        "2 follow-ups waiting Marc-Aurel Dantigny, news, 3 d · Anouk Berthier, loop, 2 d"
    )


def test_what_fell_due_on_the_eve_of_days_off_does_not_wait_yet(opened, anouk, plan):
    plan(anouk, Action.REPORT, date(2026, 5, 7))
    from tests.helpers.databases import at

    at(opened.session, date(2026, 5, 10))
    assert not opened().banner.isVisible()


def test_all_that_waits_is_put_off_in_one_step(opened, anouk, marc, plan):
    first, second = plan(anouk, Action.REPORT, date(2026, 5, 7)), plan(marc, Action.GIVE_NEWS, date(2026, 5, 6))
    page = opened()
    actions = {one.text(): one for one in page.banner.menu().actions()}
    actions["In three business days"].trigger()
    assert {one.due for one in opened.session.network().follow_ups} == {date(2026, 5, 18)}
    assert opened.asked == [("toast", "2 follow-ups put off: Monday 18 May", True)]
    assert not page.banner.isVisible()
    opened.session.undo()
    assert {state_of(opened.session, first), state_of(opened.session, second)} == {FollowUpState.OPEN}


def test_see_shows_the_list_with_what_waits_first(opened, anouk, marc, plan, meet):
    late = plan(anouk, Action.REPORT, date(2026, 5, 7))
    next_one = plan(marc, Action.CALL, date(2026, 5, 13))
    held = meet(anouk, TUESDAY)
    page = opened()
    press(page.banner, "See")
    assert [row.entry.item.id for row in page.list.rows()] == [late, held, next_one]
    assert opened.settings.value("follow_up/view") == "list"
    assert not page.pane.isVisible()


def test_the_view_is_remembered(opened, anouk, plan):
    plan(anouk, Action.CALL, TUESDAY)
    page = opened()
    page._segments.part("week").click()
    assert opened().week.isVisible()


def test_a_long_list_is_shown_in_parts(opened, plan):
    opened.settings.setValue("follow_up/view", "list")
    for n in range(SHOWN_AT_ONCE + 5):
        plan(person(opened.session, f"Personne{n}", "Essai"), Action.CALL, date(2026, 5, 13))
    page = opened()
    assert len(page.list.rows()) == SHOWN_AT_ONCE
    press(page.list, "Show 5 more")
    assert len(page.list.rows()) == SHOWN_AT_ONCE + 5


def test_a_very_full_day_leads_to_the_list(opened, plan):
    for n in range(MOST_ROWS + 3):
        plan(person(opened.session, f"Personne{n}", "Essai"), Action.CALL, TUESDAY)
    page = opened()
    assert len(page.pane._rows) == MOST_ROWS
    press(page.pane, "3 more in the list")
    assert len(page.list.rows()) == MOST_ROWS + 3


def test_a_month_gone_by_is_listed_with_what_was_done(opened, anouk, plan):
    opened.settings.setValue("follow_up/view", "list")
    done = plan(anouk, Action.THANK, date(2026, 4, 15), done=True)
    page = opened()
    page.show_day(date(2026, 4, 1))
    assert [row.entry.item.id for row in page.list.rows()] == [done]
    page.show_day(date(2026, 3, 1))
    assert "Nothing on these days" in texts(page.list)


def test_the_pane_lists_the_day_with_its_acts(opened, anouk, plan, meet):
    number = plan(anouk, Action.THANK, TUESDAY)
    held = meet(anouk, TUESDAY, time(23, 30))
    page = opened()
    said = texts(page.pane)
    assert said[:2] == ["Tuesday 12 May", "2 things, about 35 min"]
    assert "23:30 · Meeting" in said
    press(page.pane, "Open the sheet")
    assert opened.asked == [("sheet", held)]
    press(page.pane, "Sent")
    assert state_of(opened.session, number) is FollowUpState.DONE
    assert "Thanks · done" in texts(page.pane)


def test_a_meeting_that_is_over_asks_for_its_debrief(opened, anouk, meet):
    held = meet(anouk, date(2026, 5, 11))
    page = opened()
    page.show_day(date(2026, 5, 11))
    press(page.pane, "Debrief")
    assert opened.asked == [("debrief", held)]


def test_a_meeting_is_moved_from_the_pane(opened, anouk, meet, monkeypatch):
    meet(anouk, TUESDAY, time(23, 30))
    monkeypatch.setattr(dialogs, "ask_day", lambda _parent, _title, earliest: max(earliest, date(2026, 5, 21)))
    page = opened()
    press(page.pane, "Move")
    assert opened.session.network().meetings[0].day == date(2026, 5, 21)


def test_a_follow_up_is_passed_over_with_a_reason(opened, anouk, plan, monkeypatch):
    number = plan(anouk, Action.CALL, TUESDAY)
    page = opened()
    follow_up = opened.session.network().follow_ups[0]
    monkeypatch.setattr(dialogs, "ask_text", lambda *_: "")
    page._acts.acting.pass_over(follow_up)
    assert state_of(opened.session, number) is FollowUpState.OPEN
    monkeypatch.setattr(dialogs, "ask_text", lambda *_: "Rencontrée au marché")
    page._acts.acting.pass_over(follow_up)
    assert state_of(opened.session, number) is FollowUpState.SKIPPED
    assert page.month.place_of(number) is None


def test_the_keyboard_stays_in_the_pane_after_an_act(opened, anouk, marc, plan):
    plan(anouk, Action.THANK, TUESDAY)
    plan(marc, Action.GIVE_NEWS, TUESDAY)
    page = opened()
    page.activateWindow()
    page.pane.take_focus()
    press(page.pane, "Sent")
    settle()
    assert page.pane.isAncestorOf(page.focusWidget())


def test_the_pane_tells_how_a_holiday_moves_what_is_due(opened, anouk, plan):
    plan(anouk, Action.CALL, TUESDAY)
    page = opened()
    notice = page.pane.findChild(Notice)
    assert notice.accessibleName().strip() == (
        "Thursday 14 is a public holiday (Ascension Day): 2 business days after today is Friday 15."
    )
    page.show_day(date(2026, 5, 14))
    said = " ".join(texts(page.pane))
    assert "Public holiday (Ascension Day). The next business day is Friday 15." in said
    page.show_day(date(2026, 5, 19))
    assert "public holiday" not in " ".join(texts(page.pane))


def test_the_next_business_day_follows_below(opened, anouk, marc, plan):
    plan(anouk, Action.CALL, date(2026, 5, 15))
    page = opened()
    page.show_day(date(2026, 5, 13))
    said = texts(page.pane)
    assert said.index("Friday 15") < said.index("Call · Anouk Berthier")


def test_a_follow_up_is_added_from_the_pane(opened, anouk, marc, plan):
    plan(marc, Action.CALL, TUESDAY)
    page = opened()
    page.show_day(date(2026, 5, 14))
    press(page.pane, "&Add a follow-up")
    form = page.pane.form
    assert form.isVisible()
    assert form.day.date() == QDate(2026, 5, 15)
    form.person.setText("")
    form.submit()
    assert "Choose somebody among your contacts." in texts(form)
    form.person.setText("anouk")
    form.person.textEdited.emit("anouk ber")
    assert form.person.proposals() == ["Anouk Berthier · Conserverie Port-Lanouée"]
    form.person.take(0)
    form.action.set_value("give_news")
    form.text.setPlainText("Lui parler du salon")
    form.submit()
    made = next(one for one in opened.session.network().follow_ups if one.contact_id == anouk)
    assert (made.action, made.due, made.text, made.rule) == (
        Action.GIVE_NEWS,
        date(2026, 5, 15),
        "Lui parler du salon",
        None,
    )
    assert not form.isVisible()
    assert page.month.chosen() == date(2026, 5, 15)


def test_somebody_is_named_by_the_whole_name_without_accents(opened, plan):
    who = person(opened.session, "Hélène", "Brassaronde")
    plan(who, Action.CALL, TUESDAY)
    page = opened()
    page.pane.open_form()
    page.pane.form.person.setText("helene brassaronde")
    assert page.pane.form.person.contact_id() == who
    person(opened.session, "Hélène", "Brassaronde")
    page.pane.form.person.set_network(opened.session.network())
    assert page.pane.form.person.contact_id() is None


def test_escape_gives_the_form_up(opened, anouk, plan):
    plan(anouk, Action.CALL, TUESDAY)
    page = opened()
    page.pane.open_form()
    opened.qtbot.keyClick(page.pane.form, Qt.Key.Key_Escape)
    assert not page.pane.form.isVisible()
    assert page.pane.add_button.isVisible()


def test_what_is_typed_in_the_form_outlives_a_change(opened, anouk, marc, plan):
    plan(anouk, Action.CALL, TUESDAY)
    page = opened()
    page.pane.open_form()
    page.pane.form.person.setText("Marc")
    plan(marc, Action.CALL, TUESDAY)
    assert page.pane.form.isVisible()
    assert page.pane.form.person.text() == "Marc"


def test_birthdays_come_when_asked_for(opened, anouk, plan):
    plan(anouk, Action.CALL, TUESDAY)
    page = opened()
    assert page.month.place_of(anouk, "birthday") is None
    birthdays = next(one for one in page.more_menu().actions() if one.isCheckable())
    birthdays.trigger()
    assert agenda.shows_birthdays(opened.session)
    assert page.month.place_of(anouk, "birthday") is not None
    page.show_day(date(2026, 5, 28))
    assert "Birthday: 46" in texts(page.pane)
    page.pane._rows[0].findChild(QPushButton).click()
    assert opened.asked == [("contact", anouk)]


def test_the_calendar_is_exported(opened, anouk, plan, tmp_path, monkeypatch):
    plan(anouk, Action.REPORT, date(2026, 5, 7))
    plan(anouk, Action.CALL, date(2026, 9, 1))
    target = tmp_path / "reseau.ics"
    page = opened()
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: None)
    page.export()
    assert not target.exists()
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: target)
    page.export()
    assert target.read_text(encoding="utf-8").count("BEGIN:VEVENT") == 2
    assert opened.asked == [("toast", "Calendar written: reseau.ics", False)]
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: tmp_path / "nowhere" / "reseau.ics")
    page.export()
    assert opened.asked[-1][0] == "problem"


def test_an_empty_calendar_says_what_to_do(opened):
    page = opened()
    assert "Nothing is planned yet" in texts(page)
    press(page._empty, "Add a follow-up")
    assert opened.asked == [("new contact",)]


def test_the_first_follow_up_is_added_from_the_empty_page(opened, anouk):
    page = opened()
    press(page._empty, "Add a follow-up")
    assert page.pane.form.isVisible()
    page.pane.form.person.setText("Anouk Berthier")
    page.pane.form.submit()
    assert [one.contact_id for one in opened.session.network().follow_ups] == [anouk]
    assert page.month.isVisible()


def test_people_who_are_gone_leave_the_calendar(opened, anouk, marc, plan):
    from reseau_desktop.services import contacts

    number, other = plan(anouk, Action.CALL, TUESDAY), plan(marc, Action.CALL, TUESDAY)
    page = opened()
    contacts.archive(opened.session, [anouk])
    assert page.month.place_of(number) is None
    assert page.month.place_of(other) is not None


def test_a_name_is_never_read_as_html(opened, plan):
    who = person(opened.session, "<b>Zoé</b>", "<script>")
    plan(who, Action.CALL, TUESDAY)
    page = opened()
    assert "<b>Zoé</b> <script>" in texts(page.pane)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("view", ["month", "week", "list"])
def test_each_view_opens_in_both_languages(opened, anouk, plan, language, view):
    install_language(QApplication.instance(), language)
    opened.settings.setValue("follow_up/view", view)
    plan(anouk, Action.REPORT, date(2026, 5, 7))
    page = opened(language)
    expected = {"fr": ("Mois", "Reporter"), "en": ("Month", "Put off")}[language]
    found = {one.text() for one in page.findChildren(QPushButton)}
    assert set(expected) <= found
