from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.meeting import SheetQuestion
from reseau_desktop.domain.outline import Part, outline, question_minutes
from reseau_desktop.domain.question_bank import BankQuestion, flat, question_set
from reseau_desktop.formats.content import bank
from reseau_desktop.reports.question_bank import default_bank

BANK = default_bank("fr")
BY_ID = {one.id: one for one in BANK}


def _ids(chosen: Sequence[SheetQuestion]) -> list[str | None]:
    return [one.bank for one in chosen]


@pytest.mark.parametrize(("minutes", "count"), [(15, 5), (20, 6), (30, 6), (45, 7), (60, 9)])
@pytest.mark.parametrize("first", [False, True])
def test_a_set_suits_its_meeting(minutes: int, count: int, first: bool) -> None:
    chosen = question_set(BANK, minutes, first_meetings=first)
    assert len(chosen) == count
    assert sum(one.involving for one in chosen) >= 2
    assert chosen[0].involving
    assert chosen[-1].bank == "Q50"
    assert question_minutes(chosen) == outline(minutes).of(Part.QUESTIONS).minutes
    assert not any(BY_ID[str(one)].permission or BY_ID[str(one)].theme == "widening" for one in _ids(chosen))
    if first:
        assert all(BY_ID[str(one)].first_meetings for one in _ids(chosen))


@given(st.integers(0, 600), st.booleans(), st.booleans())
def test_no_question_comes_twice_and_each_has_a_minute(minutes: int, first: bool, bounced: bool) -> None:
    chosen = question_set(BANK, minutes, first_meetings=first, bounced_back=bounced)
    assert len(set(_ids(chosen))) == len(chosen) >= 5
    assert all(one.minutes >= 1 for one in chosen)


def test_losing_a_post_comes_first_when_asked() -> None:
    themes = [BY_ID[str(one)].theme for one in _ids(question_set(BANK, 20, bounced_back=True))]
    assert themes[0] == "bouncing_back"
    assert "bouncing_back" not in [BY_ID[str(one)].theme for one in _ids(question_set(BANK, 20))]


def test_a_word_of_the_trade_fills_its_slot() -> None:
    bank = [BankQuestion("A", "vocabulary", "Le mot {term} ?")]
    assert question_set(bank, 20) == ()
    assert question_set(bank, 20, terms=("lot",)) == (SheetQuestion("Le mot lot ?", 13, False, "A"),)


@pytest.mark.parametrize(
    "text",
    ["Est-ce que ça va ?", "Êtes-vous content ?", "Y a-t-il des salons ?", "Do you like it?", "Are there fairs?"],
)
def test_questions_that_draw_yes_or_no_are_seen(text: str) -> None:
    assert flat(text)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_question_of_the_bank_is_flat_but_the_permissions(language: str) -> None:
    assert [one.id for one in default_bank(language) if flat(one.text) and not one.permission] == []


def test_the_bank_reads_in_both_languages() -> None:
    assert [one.id for one in default_bank("en")] == list(BY_ID)
    assert len(BANK) == 62
    assert "'" not in "".join(one.text for one in BANK)
    assert {one.theme for one in BANK} == {theme.id for theme in bank().themes}
