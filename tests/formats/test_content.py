from __future__ import annotations

from dataclasses import fields

import pytest

from reseau_desktop.domain.project import MethodSettings
from reseau_desktop.domain.rules import delay_of
from reseau_desktop.domain.vocabulary import Action, Closeness
from reseau_desktop.formats.content import bank, follow_up_rules, questions, raw


def test_r36_the_table_runs_from_f02_to_f26() -> None:
    assert set(follow_up_rules()) == {f"F{number:02}" for number in range(2, 27)}
    assert {one.action for one in follow_up_rules().values()} <= set(Action)
    assert follow_up_rules()["F02"].rules == ("R36", "R39")
    assert follow_up_rules()["F16"].offered
    assert not follow_up_rules()["F17"].offered


def test_each_setting_named_by_the_table_exists() -> None:
    names = {field.name for field in fields(MethodSettings)}
    assert {one.setting for one in follow_up_rules().values() if one.setting} <= names


@pytest.mark.parametrize(
    ("rule", "expected"), [("F02", 4), ("F03", 6), ("F05", 0), ("F08", -2), ("F09", -3), ("F11", 1), ("F17", 30)]
)
def test_a_delay_is_the_setting_or_the_users_own_or_the_methods(rule: str, expected: int) -> None:
    settings = MethodSettings(
        call_after_email_business_days=4, rule_delays={"F03": 6, "F09": -3, "F02": 9, "F05": 0, "F11": 9}
    )
    assert delay_of(follow_up_rules()[rule], settings) == expected


def test_the_delays_of_the_table_are_the_defaults_of_the_settings() -> None:
    for one in follow_up_rules().values():
        assert delay_of(one, MethodSettings()) == one.delay, one.id


def test_templates_say_which_slots_they_need_in_both_languages() -> None:
    slots = {one.id for one in bank().slots}
    for one in bank().templates:
        assert set(one.required_slots) | set(one.optional_slots) <= set(one.slots) <= slots, one.id
        assert one.body["fr"] != one.body["en"]
    template = bank().template("thank_you")
    assert template is not None
    assert "R85" in template.rules
    assert bank().template("none") is None


def test_follow_up_rules_name_templates_that_exist() -> None:
    assert all(bank().template(one.template) for one in follow_up_rules().values() if one.template)


def test_r70_the_question_bank_speaks_both_languages() -> None:
    french, english = questions("fr"), questions("en")
    assert len(french) == len(english) == len(raw()["questions"])
    assert sum(one.involving for one in french) >= 2
    assert {one.theme for one in english} <= {one.id for one in bank().themes}
    assert french[0].text != english[0].text


def test_closeness_has_the_words_of_the_vocabulary() -> None:
    assert [one.id for one in bank().closeness] == [one.value for one in Closeness]
