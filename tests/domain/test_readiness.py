from dataclasses import replace

import pytest

from reseau_desktop.domain.meeting import PrepSheet, Research, SheetQuestion, SheetTerm
from reseau_desktop.domain.message import Message, say
from reseau_desktop.domain.opening import Introducer
from reseau_desktop.domain.outline import outline
from reseau_desktop.domain.project import UserProfile
from reseau_desktop.domain.readiness import Check, Preparation, Rubric, State, readiness

ODILE = Introducer("Odile Marceau", may_name=True)
QUESTIONS = tuple(SheetQuestion(f"Comment {place} ?", 2, involving=place < 2) for place in range(6))
READY = PrepSheet(
    1,
    why="Comprendre qui décide.\nEt quand.",
    person=Research("Une ingénieure.", "site"),
    path=Research("L'usine, puis les achats.", "presse"),
    company=Research("Six sites.", "presse"),
    sector=Research("Les clients demandent.", "Odile"),
    terms=tuple(SheetTerm(f"mot {place}") for place in range(5)),
    pitch_short="mot " * 70,
    questions=QUESTIONS,
    gifts=("un article", ""),
    closing_indirect="Comment approfondir ?",
    spent_minutes=65,
)
PREPARED = Preparation(READY, (ODILE,), UserProfile(answer="Je vérifie."))


def _check(rubric: Rubric, **changes: object) -> Check:
    """The check of one rubric of a ready sheet with some fields changed."""
    made = replace(PREPARED, sheet=replace(READY, **changes))  # type: ignore[arg-type]
    return next(one for one in readiness(made).checks if one.rubric is rubric)


def test_a_ready_sheet_is_ready_in_nine_rubrics() -> None:
    found = readiness(PREPARED)
    assert (found.ready, len(found.checks)) == (9, 9)
    assert [one.rubric for one in found.checks] == list(Rubric)
    assert found.remains == say("ready.all")
    assert (found.spent_minutes, found.prepare_minutes, found.first_missing) == (65, 76, None)
    assert [one.meeting_minutes for one in found.checks] == [None, None, None, None, 1, 3, 13, 3, None]
    assert found.warnings == ()


def test_an_empty_sheet_is_not_begun_and_says_what_to_begin_with() -> None:
    found = readiness(Preparation(PrepSheet(1)))
    assert {one.state for one in found.checks} == {State.TODO}
    assert found.remains == say("ready.remains", n=9)
    assert found.first_missing is Rubric.WHY


def test_one_missing_rubric_is_named() -> None:
    found = readiness(replace(PREPARED, sheet=replace(READY, gifts=())))
    assert found.remains == say("ready.remains.gifts")


SOURCELESS = Research("Des faits.", "")


@pytest.mark.parametrize(
    ("rubric", "changes", "state", "summary"),
    [
        (Rubric.WHY, {}, State.OK, say("ready.text", text="Comprendre qui décide.")),
        (Rubric.WHY, {"why": " "}, State.TODO, say("ready.why.todo")),
        (Rubric.PERSON, {}, State.OK, say("ready.sources", n=2)),
        (Rubric.PERSON, {"person": Research(source="x")}, State.WARN, say("ready.person.no_person")),
        (Rubric.PERSON, {"path": Research()}, State.WARN, say("ready.person.no_path")),
        (Rubric.PERSON, {"person": SOURCELESS, "path": SOURCELESS}, State.WARN, say("ready.no_source")),
        (Rubric.COMPANY, {"company": SOURCELESS}, State.WARN, say("ready.no_source")),
        (Rubric.COMPANY, {"company": Research()}, State.TODO, say("ready.company.todo")),
        (Rubric.SECTOR, {}, State.OK, say("ready.sector.words", n=5)),
        (Rubric.SECTOR, {"terms": READY.terms[:4]}, State.WARN, say("ready.sector.few", n=4, most=5)),
        (Rubric.SECTOR, {"sector": Research()}, State.WARN, say("ready.sector.no_text")),
        (Rubric.PITCH, {}, State.OK, say("ready.pitch.seconds", n=28, aim=30)),
        (Rubric.PITCH, {"pitch_short": "mot " * 120}, State.WARN, say("ready.pitch.seconds", n=48, aim=30)),
        (Rubric.PITCH, {"pitch_short": ""}, State.TODO, say("ready.pitch.todo", aim=30)),
        (Rubric.QUESTIONS, {}, State.OK, say("ready.questions.ok", n=6, involving=2)),
        (Rubric.QUESTIONS, {"questions": QUESTIONS[:4]}, State.WARN, say("ready.questions.few", n=4, most=5)),
        (
            Rubric.QUESTIONS,
            {"questions": QUESTIONS[1:]},
            State.WARN,
            say("ready.questions.involving", n=1, most=2),
        ),
        (
            Rubric.QUESTIONS,
            {"questions": (*QUESTIONS[:5], SheetQuestion("Pourquoi ?", 4))},
            State.WARN,
            say("ready.questions.long", n=14, room=13),
        ),
        (
            Rubric.QUESTIONS,
            {"questions": (*QUESTIONS[:5], SheetQuestion("Est-ce que cela va ?", 1))},
            State.WARN,
            say("ready.questions.flat", n=1),
        ),
        (Rubric.CLOSING, {}, State.OK, say("ready.closing.indirect")),
        (Rubric.CLOSING, {"closing_direct": "Qui ?"}, State.OK, say("ready.closing.both")),
        (
            Rubric.CLOSING,
            {"closing_direct": "Qui ?", "closing_indirect": ""},
            State.OK,
            say("ready.closing.direct"),
        ),
        (Rubric.CLOSING, {"closing_indirect": ""}, State.TODO, say("ready.closing.todo")),
        (Rubric.GIFTS, {}, State.OK, say("ready.text", text="un article")),
        (Rubric.GIFTS, {"gifts": ("un mot", "b", "c")}, State.OK, say("ready.gifts.more", text="un mot", n=2)),
    ],
)
def test_each_rubric_says_what_stands_or_is_missing(
    rubric: Rubric, changes: dict[str, object], state: State, summary: Message
) -> None:
    found = _check(rubric, **changes)
    assert (found.state, found.summary) == (state, summary)


PAUL = Introducer("Paul Estrade")


@pytest.mark.parametrize(
    ("introducers", "opening", "answer", "state", "summary"),
    [
        ((ODILE,), "", "Je vérifie.", State.OK, say("ready.opening.named", name="Odile Marceau")),
        ((PAUL,), "", "Je vérifie.", State.WARN, say("ready.opening.ask", name="Paul Estrade")),
        ((PAUL,), "Paul Estrade m'envoie.", "", State.WARN, say("ready.opening.not_allowed", name="Paul Estrade")),
        ((), "", "Je vérifie.", State.OK, say("ready.opening.cold")),
        ((ODILE,), "", "", State.TODO, say("ready.opening.no_answer")),
    ],
)
def test_the_opening_depends_on_the_permission_to_name(
    introducers: tuple[Introducer, ...], opening: str, answer: str, state: State, summary: Message
) -> None:
    made = Preparation(PrepSheet(1, opening=opening), introducers, UserProfile(answer=answer))
    found = next(one for one in readiness(made).checks if one.rubric is Rubric.OPENING)
    assert (found.state, found.summary) == (state, summary)


def test_more_than_half_an_hour_is_said() -> None:
    assert readiness(replace(PREPARED, outline=outline(30))).warnings == ()
    assert readiness(replace(PREPARED, outline=outline(45))).warnings == (say("ready.duration", n=45, most=30),)


def test_the_pitch_of_the_profile_serves_when_the_sheet_has_none() -> None:
    made = Preparation(PrepSheet(1), (), UserProfile(pitch_short="mot " * 10))
    found = next(one for one in readiness(made).checks if one.rubric is Rubric.PITCH)
    assert (found.state, found.summary) == (State.OK, say("ready.pitch.seconds", n=4, aim=30))


def test_every_rubric_says_its_rule() -> None:
    assert all(one.rule.startswith("R") for one in readiness(PREPARED).checks)
