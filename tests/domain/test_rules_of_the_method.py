"""Rules of the method that the program cannot be itself without, each asserted where it is applied.

Other rules are named by the tests of what applies them; `tests/test_rules_applied.py` holds the table to them.
"""

from __future__ import annotations

import ast
from dataclasses import fields

import pytest

from reseau_desktop.domain.alerts import alerts
from reseau_desktop.domain.beginning import where_to_start
from reseau_desktop.domain.branches import owed_news, to_inform
from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.debriefing import Debrief, NameGiven
from reseau_desktop.domain.figures import figures
from reseau_desktop.domain.history import History
from reseau_desktop.domain.introduction import Introduction
from reseau_desktop.domain.meeting import ONE_MEETING_MINUTES, Meeting, PrepSheet, SheetQuestion
from reseau_desktop.domain.opening import compose_opening
from reseau_desktop.domain.outline import Part, outline
from reseau_desktop.domain.own_values import own_values
from reseau_desktop.domain.project import UserProfile
from reseau_desktop.domain.readiness import Preparation, Rubric, State, readiness
from reseau_desktop.domain.reviewing import Draft, review
from reseau_desktop.domain.speech import spoken_seconds
from reseau_desktop.domain.vocabulary import Action, Asked, Objective, Source
from reseau_desktop.formats.content import bank, follow_up_rules
from reseau_desktop.formats.review_content import review_tables
from reseau_desktop.reports.sheet import blank_sheet
from reseau_desktop.services.follow_ups import USUAL_MINUTES
from tests.helpers.source_tree import PACKAGE
from tests.helpers.stories import Story

ANN, BOB, CAT, DAN = 1, 2, 3, 4


@pytest.fixture
def story() -> Story:
    return Story()


def measured(story: Story, day: int, name: str) -> object:
    return figures(story.network(), story.day(day))[name]


def raised(story: Story, day: int, code: str) -> list[dict[str, object]]:
    return [one for one in alerts(story.network(), story.day(day)) if one["code"] == code]


def flags(text: str, language: str = "fr", **more: object) -> dict[str, str]:
    return {one.flag: one.severity for one in review(Draft(text, language, **more), review_tables())}  # type: ignore[arg-type]


def rubric(wanted: Rubric, sheet: PrepSheet, **more: object) -> State:
    made = Preparation(sheet, **more)  # type: ignore[arg-type]
    return next(one.state for one in readiness(made).checks if one.rubric is wanted)


def names(record: type) -> set[str]:
    return {field.name for field in fields(record)}


def test_r4_targeted_meetings_of_about_sixty_which_can_be_changed(story: Story) -> None:
    story.meet(0, ANN)
    assert measured(story, 7, "progress_to_target") == {"count": 1, "of": 60, "percent": 1.7}
    assert measured(story, 7, "weeks_to_target") == 59
    changed = Story(target_meetings=10)
    changed.meet(0, ANN)
    assert measured(changed, 7, "progress_to_target") == {"count": 1, "of": 10, "percent": 10.0}
    assert raised(changed, 28, "pace")[0]["value"]


def test_r10_an_exchange_has_one_objective_and_a_job_is_none(story: Story) -> None:
    assert {one.value for one in Objective} == {"information", "advice", "validate_axis", "widen"}
    assert Meeting(1, ANN, story.day(0), story.day(0)).objective is Objective.INFORMATION


def test_r11_sheet_and_debrief_ask_what_is_learned_and_for_no_position() -> None:
    for record in (PrepSheet, Debrief, Meeting, UserProfile):
        assert not {name for name in names(record) if "position" in name or "job" in name or name == "cv"}
    assert "learned" in names(Debrief)
    assert rubric(Rubric.WHY, PrepSheet(1)) is State.TODO


@pytest.mark.parametrize(("language", "text"), [("fr", "Avez-vous un poste ?"), ("en", "Are you hiring?")])
def test_r14_asking_for_a_position_is_told_and_never_blocked(language: str, text: str) -> None:
    assert flags(text, language) == {"job_request": "strong"}


def test_r15_what_is_asked_for_is_an_advice_on_a_subject() -> None:
    for kind in ("ask_advice", "call_announcement", "call_announcement_known", "call_announcement_cold"):
        template = bank().template(kind)
        assert template is not None
        assert "topic" in template.required_slots
    assert rubric(Rubric.WHY, PrepSheet(1, why="How contracts are awarded")) is State.OK


def test_r19_a_job_asked_for_in_somebodys_name_gets_the_strongest_warning() -> None:
    found = flags("De la part de Nadia Benali : auriez-vous un poste ?", may_name=("Nadia Benali",))
    assert found == {"job_request": "strong"}
    assert flags("Pourriez-vous appuyer ma candidature ?")["leverage"] == "strong"


def test_r22_a_cv_is_not_joined_and_nothing_is_sent_in_bulk() -> None:
    assert flags("Vous trouverez mon CV ci-joint.")["cv"] == "strong"
    sending = (PACKAGE / "services" / "sending.py").read_text(encoding="utf-8")
    assert "Iterable" not in sending


def test_r27_without_recommendation_one_is_a_stranger(story: Story) -> None:
    story.person(ANN, source=Source.COLD)
    story.email(0, ANN)
    story.introduce(0, CAT, BOB)
    story.email(0, BOB, named_introducer_id=CAT)
    story.call(1, BOB)
    assert measured(story, 5, "cold_spoken") == {"count": 0, "of": 1, "percent": 0.0}
    assert measured(story, 5, "warm_spoken") == {"count": 1, "of": 1, "percent": 100.0}


def test_r38_fifteen_replies_in_a_hundred_are_to_be_expected(story: Story) -> None:
    for who in range(20):
        story.email(0, who + 1)
    assert measured(story, 5, "replies_expected") == 3.0
    assert measured(story, 5, "reply_rate") == {"count": 0, "of": 20, "percent": 0.0}


def test_r45_twenty_minutes_are_asked_for_and_more_than_thirty_are_too_many() -> None:
    assert Meeting.__dataclass_fields__["duration_minutes"].default == ONE_MEETING_MINUTES == 20
    long = Preparation(PrepSheet(1), outline=outline(45))
    assert [one.key for one in readiness(long).warnings] == ["ready.duration"]
    assert readiness(Preparation(PrepSheet(1), outline=outline(30))).warnings == ()
    assert flags("Auriez-vous une heure de votre temps ?") == {"duration": "medium"}


def test_r47_where_one_stands_is_said_in_ones_own_words() -> None:
    said = compose_opening((), "Je valide un objectif.")
    assert dict(said[1].args) == {"text": "Je valide un objectif."}
    assert compose_opening(())[1].key == "sheet.say.goal"
    assert rubric(Rubric.OPENING, PrepSheet(1)) is State.TODO


def test_r52_a_qualification_call_takes_a_quarter_of_an_hour() -> None:
    assert USUAL_MINUTES[Action.CALL] == 15


def test_r53_the_phone_may_have_been_enough(story: Story) -> None:
    story.call(0, ANN, "phone_was_enough")
    assert measured(story, 0, "real_exchange") == {"count": 1, "of": 1, "percent": 100.0}
    assert measured(story, 0, "relation_levels") == [0, 0, 1, 0, 0]
    assert bank().template("stay_on_phone") is not None


def test_r55_names_are_asked_for_on_the_phone_too(story: Story) -> None:
    call = story.call(0, ANN, "phone_was_enough")
    story.introduce(0, ANN, BOB, exchange_id=call)
    assert measured(story, 0, "names_per_exchange") == 1.0
    assert "names" in names(Debrief)


def test_r59_a_key_person_is_not_met_among_the_first_three(story: Story) -> None:
    story.person(ANN, stake=3)
    story.person(BOB, stake=2)
    story.meet(0, BOB)
    story.plan(ANN, 9, 1)
    assert [one["contact"] for one in raised(story, 1, "key_person_too_early")] == [ANN]
    story.meet(2, CAT)
    story.meet(2, DAN)
    assert raised(story, 2, "key_person_too_early") == []


def test_r60_the_modest_come_first(story: Story) -> None:
    for who, stake in ((ANN, 3), (BOB, 1), (CAT, 2)):
        story.person(who, stake=stake)
    assert [one.id for one in where_to_start(History(story.network(), story.day(0)))] == [BOB, CAT, ANN]


def test_r61_the_first_three_meetings_are_an_exercise(story: Story) -> None:
    for day, share in enumerate((50, 40, 30, 20)):
        story.meet(day, day + 1, share=share)
    assert measured(story, 9, "my_talk_share_first3") == 40.0
    assert measured(story, 9, "my_talk_share_last3") == 30.0


def test_r62_somebody_far_above_is_told_of(story: Story) -> None:
    story.person(ANN, level_gap=2)
    story.person(BOB, level_gap=1)
    assert [one["contact"] for one in raised(story, 0, "level_gap")] == [ANN]


ASKED = tuple(SheetQuestion(f"Comment {place} ?", 2, involving=place < 2) for place in range(6))


def test_r63_the_core_of_the_sheet_is_ones_questions_with_their_minutes() -> None:
    assert rubric(Rubric.QUESTIONS, PrepSheet(1)) is State.TODO
    assert rubric(Rubric.QUESTIONS, PrepSheet(1, questions=ASKED)) is State.OK
    assert outline(20).of(Part.QUESTIONS).minutes == 13


def test_r65_person_path_company_and_sector_are_looked_up() -> None:
    assert {"person", "path", "company", "sector"} <= names(PrepSheet)
    for one in (Rubric.PERSON, Rubric.COMPANY, Rubric.SECTOR):
        assert rubric(one, PrepSheet(1)) is State.TODO


def test_r67_the_words_of_the_trade_are_learnt() -> None:
    assert "terms" in names(PrepSheet) & names(Debrief)
    assert rubric(Rubric.SECTOR, PrepSheet(1)) is State.TODO


def test_r68_the_pitch_is_measured_in_spoken_seconds() -> None:
    assert spoken_seconds("mot " * 75) == 30
    assert rubric(Rubric.PITCH, PrepSheet(1, pitch_short="mot " * 70)) is State.OK
    assert rubric(Rubric.PITCH, PrepSheet(1, pitch_short="mot " * 200)) is State.WARN


def test_r71_what_matters_to_the_person_is_noted() -> None:
    assert "matters" in names(Debrief) & names(Contact)


def test_r72_one_brings_something_to_give() -> None:
    assert rubric(Rubric.GIFTS, PrepSheet(1)) is State.TODO
    assert rubric(Rubric.GIFTS, PrepSheet(1, gifts=("an article",))) is State.OK


def test_r79_names_are_asked_for_directly_or_not_and_the_way_is_kept() -> None:
    assert {one.value for one in Asked} == {"direct", "indirect", "offered"}
    assert "asked" in names(Introduction) & names(NameGiven)
    assert rubric(Rubric.CLOSING, PrepSheet(1, closing_indirect="How could I go further?")) is State.OK
    assert rubric(Rubric.CLOSING, PrepSheet(1, closing_direct="Whom should I meet?")) is State.OK


def test_r82_the_thanks_sum_up_what_was_said() -> None:
    template = bank().template("thank_you")
    assert template is not None
    assert {"points", "axes", "what_i_do"} <= set(template.required_slots)


def test_r86_after_has_as_much_room_as_before() -> None:
    tree = ast.parse((PACKAGE / "ui" / "figures" / "readings.py").read_text(encoding="utf-8"))
    columns = {
        node.name: len(node.body[-1].value.elts)  # type: ignore[attr-defined]
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name in {"before", "after"}
    }
    assert columns["before"] == columns["after"] >= 6


def test_r87_what_most_forget_is_measured(story: Story) -> None:
    meeting = story.meet(0, ANN)
    story.thank(1, ANN, meeting)
    assert measured(story, 5, "thanks_on_time") == {"count": 1, "of": 1, "percent": 100.0}
    values = {one.rule: one.practitioner for one in own_values(History(story.network(), story.day(5)))}
    assert values["R87"] == 10


def test_r91_nothing_more_is_asked_of_somebody_who_waits_for_news(story: Story) -> None:
    story.introduce(0, ANN, BOB)
    story.meet(1, BOB)
    history = History(story.network(), story.day(2))
    assert owed_news(history, ANN) == [BOB]
    story.report(3, ANN, BOB)
    assert owed_news(History(story.network(), story.day(3)), ANN) == []
    assert owed_news(history, BOB) == []


def test_r92_the_introducer_is_to_hear_of_each_exchange(story: Story) -> None:
    story.introduce(0, ANN, BOB)
    story.call(1, BOB, "later")
    history = History(story.network(), story.day(1))
    assert [one.contact_id for one in to_inform(history, history.live[0])] == [ANN]


def test_r105_what_is_given_in_return_counts(story: Story) -> None:
    story.meet(0, ANN)
    story.give(2, ANN, "introduction")
    assert measured(story, 2, "given_by_what") == {"introduction": 1}
    assert measured(story, 2, "relation_levels") == [0, 0, 0, 0, 1]
    assert bank().template("introduction_returned") is not None


def test_r109_the_number_of_contacts_is_shown_on_no_page() -> None:
    pages = [path.read_text(encoding="utf-8") for path in (PACKAGE / "ui").rglob("*.py")]
    assert not any("contacts_known" in text for text in pages)


def test_r116_nothing_is_sent_posted_or_fetched() -> None:
    sources = [path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")]
    strangers = ("smtplib", "urllib.request", "http.client", "requests", "QNetworkAccessManager")
    assert [name for name in strangers if any(f"import {name}" in text for text in sources)] == []


def test_r117_what_follows_leads_to_a_voice_and_the_sheet_is_for_paper() -> None:
    rules = follow_up_rules()
    assert {rules[one].action for one in ("F02", "F03", "F06")} == {Action.CALL}
    assert blank_sheet("fr").blank
    assert (PACKAGE / "ui" / "printing" / "printer.py").is_file()
