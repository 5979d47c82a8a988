from datetime import time

import pytest

from reseau_desktop.domain.meeting import PrepSheet
from reseau_desktop.domain.message import say
from reseau_desktop.domain.opening import Introducer, compose_opening, named, names_without_leave

ODILE = Introducer("Odile Marceau", may_name=True)
PAUL = Introducer("Paul Estrade")


def test_the_introducer_is_named_with_the_third_permission_only() -> None:
    assert compose_opening([PAUL, ODILE])[0] == say("sheet.say.sent", name="Odile Marceau")
    assert compose_opening([PAUL])[0] == say("sheet.say.unnamed")
    assert compose_opening([])[0] == say("sheet.say.cold")
    assert named([PAUL]) is None
    assert named([Introducer("", may_name=True), ODILE]) == ODILE


def test_without_the_permission_the_name_is_nowhere_in_the_opening() -> None:
    for one in compose_opening([PAUL], "Je vérifie un objectif.", 20, time(11)):
        assert all("Paul" not in str(value) and "Estrade" not in str(value) for _, value in one.args)


def test_the_opening_says_the_goal_the_time_and_the_end() -> None:
    assert compose_opening([ODILE], " Je vérifie. ", 20, time(11))[1:] == (
        say("sheet.say.answer", text="Je vérifie."),
        say("sheet.say.request_twenty"),
        say("sheet.say.end", at=time(11, 20)),
    )
    assert compose_opening([ODILE])[1:] == (say("sheet.say.goal"), say("sheet.say.request_twenty"))
    assert compose_opening([ODILE], minutes=25)[2] == say("sheet.say.request_minutes", n=25)
    assert compose_opening([ODILE], minutes=60)[2] == say("sheet.say.request_hour")


def test_a_written_opening_that_names_without_leave_is_found() -> None:
    told = PrepSheet(1, opening="Monsieur ESTRADE m'a parlé de vous.")
    assert names_without_leave(told, [ODILE, PAUL]) == PAUL
    assert names_without_leave(told, [ODILE]) is None
    assert names_without_leave(PrepSheet(1, opening="On m'a parlé de vous."), [PAUL]) is None
    assert names_without_leave(PrepSheet(1, opening="Un mot de Li."), [Introducer("Chen Li")]) is None


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(10, "ten"), (15, "quarter"), (20, "twenty"), (30, "half"), (45, "three_quarters"), (60, "hour")],
)
def test_r45_usual_times_are_said_in_words(minutes: int, said: str) -> None:
    assert compose_opening([], minutes=minutes)[2] == say(f"sheet.say.request_{said}")
    assert compose_opening([], minutes=minutes + 1)[2] == say("sheet.say.request_minutes", n=minutes + 1)


def test_r80_a_short_family_name_is_found_within_the_whole_name_only() -> None:
    ana, max_ = Introducer("Ana Lo"), Introducer("Max Roy")
    assert names_without_leave(PrepSheet(1, opening="Ana Lo m'a parlé de vous."), [ana]) == ana
    assert names_without_leave(PrepSheet(1, opening="Lo m'a parlé de vous."), [ana]) is None
    assert names_without_leave(PrepSheet(1, opening="Roy m'a parlé de vous."), [max_]) == max_
    assert names_without_leave(PrepSheet(1, opening="Roy"), [Introducer(""), max_]) == max_
