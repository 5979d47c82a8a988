"""The debrief as its user meets it: opened, typed, kept, confirmed once, undone."""

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt

from reseau_desktop.domain.debriefing import Debrief, LinkQuality, PromiseMade
from reseau_desktop.domain.exchange import Minutes
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.vocabulary import Action, Stance
from reseau_desktop.services import debriefing, meetings, project
from reseau_desktop.ui.debrief.view import DebriefView
from reseau_desktop.ui.kit import Row
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import TODAY, at, person
from tests.ui.debrief.forms import FRIDAY, held, rehearsed, titles, type_points

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # months that open off screen


def test_the_meeting_is_taken_over_from_plan_and_sheet(view):
    debrief = view.form.form().debrief
    assert (debrief.day, debrief.start, debrief.end) == (FRIDAY, time(14, 0), time(14, 30))
    assert debrief.minutes == Minutes(90, 80, 30, 5)
    assert debrief.my_talk_share is None
    assert "Hélène Brassaronde" in view.header.title()


def test_preparation_already_in_the_log_is_not_counted_twice(state, navigator, show, session, meeting):
    meetings.record_preparation(session, meeting, 90)
    view = show(DebriefView(state, navigator), (1200, 900))
    view.open(meeting)
    assert view.form.form().debrief.minutes.preparation == 0


def test_the_follow_ups_are_shown_before_anything_is_typed(view):
    assert {"Thank Hélène", "Report to Inès", "Give news", "Share an article"} <= set(titles(view))
    assert not titles(view)["Share an article"].tick.isChecked()


def test_typing_a_name_adds_its_follow_up(view, qtbot):
    row = view.form.names.block.rows[0]
    row.name.insert("Nadia Ferrouka")
    row.ticks[1].click()
    rehearsed(qtbot, view)
    assert "without naming Hélène" in titles(view)["Write to Nadia"].note.text()
    row.ticks[2].click()
    rehearsed(qtbot, view)
    assert "naming Hélène" in titles(view)["Write to Nadia"].note.text()


def test_ticks_and_days_survive_typing(view, qtbot):
    row = view.form.names.block.rows[0]
    row.name.insert("Nadia")
    row.ticks[1].click()
    rehearsed(qtbot, view)
    titles(view)["Write to Nadia"].day.picked.emit(QDate(2026, 2, 4))
    titles(view)["Report to Inès"].tick.click()
    row.name.insert(" Ferrouka")
    type_points(view, "one")
    rehearsed(qtbot, view)
    assert titles(view)["Write to Nadia"].day.day() == QDate(2026, 2, 4)
    assert not titles(view)["Report to Inès"].tick.isChecked()


def test_confirming_records_what_is_typed_and_chosen(view, qtbot, session, helene, navigator):
    meeting = view.form.form().debrief.meeting_id
    type_points(view, "Suppliers are scored", "Half field, half spreadsheet")
    view.form.words.entry.insert("double materiality")
    view.form.opinions.rows[0].stance.part("for").click()
    view.form.opinions.rows[0].fact.insert("the field counts")
    view.form.advice.lines.rows[0].text.insert("Meet a cooperative")
    row = view.form.names.block.rows[0]
    row.name.insert("Nadia Ferrouka")
    row.work.insert("Buyer, Grains")
    for tick in row.ticks:
        tick.click() if not tick.isChecked() else None
    view.form.promises.lines.rows[0].mine.text.insert("the article")
    view.form.matters.matters.insert("farms")
    view.form.matters.link.part("ally").click()
    view.form.meeting.share.slider.setValue(30)
    rehearsed(qtbot, view)
    titles(view)["Report to Inès"].tick.click()
    with qtbot.waitSignal(view.closed):
        view.pane.confirm.click()
    network = session.network()
    assert held(session, meeting)
    row = next(one for one in network.exchanges if one.meeting_id == meeting)
    assert row.learned == ("Suppliers are scored", "Half field, half spreadsheet")
    assert (row.minutes, row.my_talk_share) == (205, 30)
    assert session.store.rows("SELECT word FROM term") == [("double materiality",)]
    assert [(one.stance, one.text) for one in network.opinions] == [(Stance.FOR, "the field counts")]
    assert [one.text for one in network.advice] == ["Meet a cooperative"]
    nadia = next(one for one in network.contacts if one.name == "Nadia Ferrouka")
    assert (nadia.job, nadia.organisation) == ("Buyer", "Grains")
    met = next(one for one in network.contacts if one.id == helene)
    assert (met.matters, "ally" in met.tags) == ("farms", True)
    pending = {one.action for one in network.follow_ups if one.pending and one.made_on == FRIDAY}
    assert {Action.THANK, Action.ANNOUNCE, Action.KEEP_PROMISE} <= pending
    assert Action.REPORT not in pending
    assert navigator.asked[-1][0] == "toast"
    assert navigator.asked[-1][1].startswith("Debrief of Hélène Brassaronde recorded, 4 follow-ups")
    assert navigator.asked[-1][2] is True


def test_confirming_may_lead_to_the_thanks(view, session, helene, navigator, qtbot):
    wanted = []
    navigator.writing_wanted.connect(lambda who, follow_up, *_more: wanted.append((who, follow_up)))
    assert view.pane.write.isHidden()
    type_points(view, "Suppliers are scored")
    rehearsed(qtbot, view)
    view.pane.write.click()
    thanks = [one for one in session.network().follow_ups if one.action is Action.THANK and one.pending]
    assert wanted == [(helene, thanks[-1].id)]
    view.confirm_and_write()
    assert len(wanted) == 1


def test_confirming_twice_records_once(view, session):
    steps = len(session.history())
    view.pane.confirm.click()
    view.pane.confirm.click()
    view.confirm()
    assert len(session.history()) == steps + 1


def test_control_enter_confirms(view, qtbot, session, meeting):
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert held(session, meeting)


def test_an_end_before_the_beginning_is_said_beside_it(view, session, meeting):
    view.form.meeting.end.setText("13:00")
    view.pane.confirm.click()
    assert view.form.meeting.problem() == "The end comes before the beginning."
    assert not held(session, meeting)
    view.form.meeting.end.setText("15:00")
    view.pane.confirm.click()
    assert held(session, meeting)


def test_an_hour_that_cannot_be_read_is_not_passed_over(view, session, meeting):
    view.form.meeting.start.setText("after lunch")
    view.pane.confirm.click()
    assert "after lunch" in view.form.meeting.problem()
    assert not held(session, meeting)


def test_a_promise_due_before_the_meeting_is_said_beside_it(view, session, meeting):
    row = view.form.promises.lines.rows[0]
    row.mine.set_value(PromiseMade("the article", due=date(2026, 1, 2)))
    view.pane.confirm.click()
    assert "the article" in view.form.promises.problem()
    assert not held(session, meeting)


def test_advice_comes_once_something_is_typed_and_prevents_nothing(view, qtbot, session, meeting):
    assert view.pane.advice() == []
    view.form.matters.matters.insert("farms")
    rehearsed(qtbot, view)
    assert any("next step" in text for text in view.pane.advice())
    view.pane.confirm.click()
    assert held(session, meeting)


def test_a_piece_of_advice_leads_to_its_field(view, qtbot):
    view.form.matters.matters.insert("farms")
    rehearsed(qtbot, view)
    view.pane.field_wanted.emit("next_step")
    assert view.form.other.isVisible()
    row = next(one for one in view.pane.findChildren(Row) if "next step" in one.accessibleName())
    view.form.fold.set_open(False)
    row.click()
    assert view.form.other.isVisible()


def test_a_meeting_held_on_another_day(view, session, meeting):
    view.form.meeting.day.picked.emit(QDate(2026, 1, 21))
    view.form.meeting.day.set_day(QDate(2026, 1, 21))
    view.pane.confirm.click()
    row = next(one for one in session.network().exchanges if one.meeting_id == meeting)
    assert row.day == date(2026, 1, 21)


def test_a_meeting_held_before_its_day_counts_today(state, navigator, show, session, meeting):
    at(session, date(2026, 1, 22))
    view = show(DebriefView(state, navigator), (1200, 900))
    view.open(meeting)
    assert view.form.form().debrief.day == date(2026, 1, 22)
    assert view.form.meeting.day.isVisible()


def test_a_day_to_come_cannot_be_chosen(view, qtbot):
    view.form.meeting.open_fold(True)
    qtbot.keyClick(view.form.meeting.day, Qt.Key.Key_Up)
    assert view.form.form().debrief.day == FRIDAY


def test_a_debrief_of_long_ago_makes_nothing_due_before_today(state, navigator, show, session, meeting):
    at(session, TODAY)
    view = show(DebriefView(state, navigator), (1200, 900))
    view.open(meeting)
    assert view.form.form().debrief.day == FRIDAY
    assert all(choice.due >= TODAY for choice in view.pane.choices())
    view.pane.confirm.click()
    assert held(session, meeting)


def test_a_cancelled_meeting_is_said_plainly(view, session, meeting, qtbot):
    meetings.cancel(session, meeting, by_contact=True)
    assert view.notice.isVisible()
    assert view.notice.fact() == "This meeting was cancelled"
    view.open(meeting)
    assert view.notice.isVisible()


def test_what_changed_while_hidden_is_read_when_shown_again(view, session, meeting):
    view.hide()
    project.save_axes(session, [*session.network().axes, Axis(0, "Teaching")])
    assert len(view.form.opinions.rows) == 2
    view.show()
    assert len(view.form.opinions.rows) == 3
    view.hide()
    meetings.cancel(session, meeting, by_contact=False)
    view.show()
    assert view.notice.fact() == "This meeting was cancelled"


def test_a_meeting_debriefed_elsewhere_is_said_plainly(view, session, helene, meeting):
    debriefing.record(session, Debrief(helene, FRIDAY, meeting_id=meeting))
    assert view.notice.fact() == "This meeting is debriefed"


def test_a_meeting_that_is_gone_is_said_plainly(view, qtbot):
    view.open(4711)
    assert view.notice.fact() == "This meeting is no longer there"


def test_without_an_axis_the_way_to_the_project_is_offered(state, navigator, show, session, qtbot):
    who = person(session, "Nadia", "Ferrouka")
    number = meetings.plan(session, Meeting(0, who, TODAY, TODAY, without_call_reason="known"))
    view = show(DebriefView(state, navigator), (1200, 900))
    view.open(number)
    assert view.form.opinions.lead.isVisible()
    view.form.opinions.lead.click()
    assert navigator.asked == [("page", "project")]
    view.form.points.lines.rows[0].field.insert("typed before")
    project.save_axes(session, [Axis(0, "Purchasing")])
    assert not view.form.opinions.lead.isVisible()
    qtbot.waitUntil(view.form.opinions.rows[0].isVisible)
    assert view.form.points.lines.texts() == ("typed before",)


def test_without_an_hour_the_planned_length_counts(state, navigator, show, session):
    who = person(session, "Nadia", "Ferrouka")
    number = meetings.plan(session, Meeting(0, who, TODAY, TODAY, without_call_reason="known"))
    view = show(DebriefView(state, navigator), (1200, 900))
    view.open(number)
    debrief = view.form.form().debrief
    assert (debrief.start, debrief.end, debrief.minutes.exchange) == (None, None, 20)


def test_the_whole_form_in_french(qapp, state, navigator, show, meeting):
    install_language(qapp, "fr")
    state.language = "fr"
    view = show(DebriefView(state, navigator), (1200, 900))
    view.open(meeting)
    assert view.header.title() == "Débriefer\u00a0: Hélène Brassaronde"
    assert "Remercier Hélène" in titles(view)
    assert view.form.matters.head.accessibleName() == "Ce qui compte pour Hélène"
    assert view.pane.confirm.text() == "Valider le débrief et ses 3 suites"
    install_language(qapp, "en")


def test_tab_goes_through_the_form_then_through_what_it_creates(view, qtbot):
    view.form.words.entry.insert("loop")
    view.form.words.entry.editingFinished.emit()
    rehearsed(qtbot, view)
    form, offer = view.form, titles(view)["Thank Hélène"]
    order = (
        form.meeting.start,
        form.points.lines.rows[0].field,
        form.words.chips[0],
        form.words.entry,
        form.opinions.rows[0].fact,
        form.advice.lines.rows[0].text,
        form.names.block.rows[0].name,
        form.promises.lines.rows[0].mine.text,
        form.matters.matters,
        form.fold.head,
        offer.tick,
        offer.day,
        view.pane.confirm,
    )
    passed, widget = [], view.nextInFocusChain()
    while widget is not view:
        passed.append(widget)
        widget = widget.nextInFocusChain()
    places = [passed.index(one) for one in order]
    assert places == sorted(places)


def test_the_link_is_kept(view, session, helene):
    view.form.matters.link.part("none").click()
    assert view.form.form().debrief.link is LinkQuality.NONE
