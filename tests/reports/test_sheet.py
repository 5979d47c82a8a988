from dataclasses import replace
from datetime import time

import pytest

from reseau_desktop.domain.meeting import PrepSheet, Research, SheetQuestion, SheetTerm
from reseau_desktop.domain.opening import Introducer
from reseau_desktop.domain.outline import Part
from reseau_desktop.domain.project import UserProfile
from reseau_desktop.domain.vocabulary import Medium
from reseau_desktop.reports.question_bank import default_bank
from reseau_desktop.reports.sheet import SheetInputs, blank_sheet, build_sheet
from reseau_desktop.reports.sheet_content import Field, Gifts, Identity, Tick
from tests.helpers.prep_sheets import MEETING, PREPARED, full_inputs

NBSP = "\u00a0"


def test_the_chain_runs_from_the_user_to_the_person() -> None:
    chain = build_sheet(full_inputs(), "fr").chain
    assert [one.name for one in chain] == ["Vous", "Paul Estrade", "Odile Marceau", "Jeanne Tournelac"]
    assert [one.strong for one in chain] == [False, False, True, True]
    assert [one.name for one in build_sheet(SheetInputs("Ida"), "en").chain] == ["You", "Ida"]


def test_who_and_when_are_said_in_words() -> None:
    made = build_sheet(full_inputs(), "fr")
    assert made.identity == Identity(
        "Jeanne Tournelac",
        "Directrice des achats, Biscuiterie Lamorée",
        "De la part d’Odile Marceau, avec son accord",
        f"Axe{NBSP}: achats responsables",
    )
    assert made.appointment == (
        Field("Jour", "vendredi 6 mars 2026"),
        Field("Heure", f"11{NBSP}h{NBSP}00 à 11{NBSP}h{NBSP}20"),
        Field("Lieu", "Siège, Nantes"),
        Field("Tél.", "06 39 98 00 11"),
    )


@pytest.mark.parametrize(
    ("introducers", "sender"),
    [
        ((), ""),
        ((Introducer("Odile"),), f"Par Odile{NBSP}: ne pas citer son nom"),
        ((Introducer("Paul"), Introducer("Odile", may_name=True)), "De la part d’Odile, avec son accord"),
        (
            (Introducer("Paul", may_name=True), Introducer("Odile", may_name=True)),
            "De la part de Paul et d’Odile, avec leur accord",
        ),
    ],
)
def test_the_sheet_says_who_sends_me_and_whether_to_say_so(introducers: tuple[Introducer, ...], sender: str) -> None:
    assert build_sheet(full_inputs(introducers=introducers), "fr").identity.sender == sender


def test_the_name_is_not_said_without_leave() -> None:
    text = build_sheet(full_inputs(introducers=(Introducer("Odile Marceau"),)), "fr").opening.text
    assert "Odile" not in text
    assert "On m’a conseillé de vous rencontrer" in text


def test_the_opening_is_composed_until_it_is_written() -> None:
    composed = build_sheet(full_inputs(), "fr").opening
    assert composed.text == (
        f"«{NBSP}Odile Marceau m’a conseillé de vous rencontrer, merci de me recevoir. Je vérifie un objectif"
        f" professionnel{NBSP}: passer de la logistique aux achats. Je ne viens pas chercher un poste{NBSP}: vingt"
        f" minutes de votre regard me suffisent. À{NBSP}11{NBSP}h{NBSP}20, je vous libère.{NBSP}»"
    )
    assert composed.aside == "4 min avec ma présentation"
    written = build_sheet(full_inputs(replace(PREPARED, opening="« Merci de m'avoir répondu. »")), "fr")
    assert written.opening.text == f"«{NBSP}Merci de m’avoir répondu.{NBSP}»"


def test_the_outline_has_the_hours_of_the_meeting() -> None:
    made = build_sheet(full_inputs(), "en")
    assert [(one.part, one.minutes) for one in made.bar] == list(zip(Part, (1, 3, 13, 3), strict=True))
    assert made.ticks == (Tick(0, "11:00"), Tick(4, "11:04"), Tick(17, "11:17"), Tick(20, "11:20"))
    assert made.closing.aside == "3 min, to begin at 11:17"
    assert [one.label for one in blank_sheet("en").ticks] == ["0", "4", "17", "20 min"]


def test_an_hour_of_meeting_scales() -> None:
    made = build_sheet(full_inputs(meeting=replace(MEETING, duration_minutes=60, start=time(23, 30))), "en")
    assert [one.minutes for one in made.bar] == [2, 5, 45, 8]
    assert made.ticks[-1].label == "0:30"


def test_too_many_minutes_of_questions_are_told() -> None:
    made = build_sheet(full_inputs(replace(PREPARED, questions=PREPARED.questions * 2)), "fr")
    assert made.questions.aside == "26 min pour 13"
    assert build_sheet(full_inputs(), "fr").questions.aside == "13 min"


def test_questions_are_numbered_and_rows_are_left_for_more() -> None:
    made = build_sheet(full_inputs(replace(PREPARED, questions=PREPARED.questions[:2])), "fr").questions
    assert [one.number for one in made.lines] == ["1", "2", "3", "4", "5"]
    assert [bool(one.text) for one in made.lines] == [True, True, False, False, False]
    assert (made.lines[0].minutes, made.lines[0].involving) == ("2 min", True)


def test_what_is_known_makes_a_sheet_without_preparation() -> None:
    made = build_sheet(SheetInputs("Ida", bank=default_bank("fr"), first_meetings=True), "fr")
    assert len(made.questions.lines) == 6
    assert all(one.text for one in made.questions.lines)
    assert made.appointment == tuple(Field(one) for one in ("Jour", "Heure", "Lieu", "Tél."))
    assert made.identity == Identity("Ida")


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"channel": Medium.PHONE, "place": None}, "au téléphone"),
        ({"channel": Medium.VIDEO, "place": None}, "en visioconférence"),
        ({"channel": Medium.VIDEO, "place": "Salle 2"}, "Salle 2"),
        ({"place": None}, ""),
        ({"start": None}, "Siège, Nantes"),
    ],
)
def test_a_place_is_said_for_meetings_from_afar(changes: dict[str, object], place: str) -> None:
    made = build_sheet(full_inputs(meeting=replace(MEETING, **changes)), "fr")  # type: ignore[arg-type]
    assert made.appointment[2].value == place
    assert bool(made.appointment[1].value) == ("start" not in changes)


def test_lists_leave_a_row_to_write_on() -> None:
    made = build_sheet(full_inputs(), "fr")
    assert made.gifts == Gifts("Ce que je peux lui donner", (*PREPARED.gifts, ""))
    assert made.terms.terms[0].line == f"Lot pilote{NBSP}: première série livrée à un client"
    bare = build_sheet(full_inputs(replace(PREPARED, terms=(SheetTerm("Lot"), SheetTerm(" ")))), "fr")
    assert [one.line for one in bare.terms.terms] == ["Lot"]


def test_the_back_carries_the_research_and_what_there_is_more() -> None:
    prepared = replace(PREPARED, pitch_long="Longue.", common_ground="Nantes.", company=Research("Six sites."))
    odile = Introducer("Odile", may_name=True, link="Ancienne cheffe.", words="Dites-lui bonjour.")
    verso = build_sheet(full_inputs(prepared, introducers=(odile,)), "fr").verso
    assert [one.title for one in verso.research] == ["La personne", "Son parcours", "L’entreprise", "Le secteur"]
    assert verso.research[0].source == f"Source{NBSP}: site du groupe, 2 mars"
    assert verso.research[2].source == ""
    assert [(one.title, one.text) for one in verso.further] == [
        ("Les mots d’Odile", "Dites-lui bonjour."),
        ("Le lien avec Odile", "Ancienne cheffe."),
        ("Ma présentation, 2 min", "Longue."),
        ("Ce que nous avons en commun", "Nantes."),
    ]


def test_the_closing_has_two_phrasings_and_three_permissions() -> None:
    closing = build_sheet(full_inputs(replace(PREPARED, closing_direct="« Qui d'autre ? »")), "fr").closing
    assert closing.phrases[1:] == (
        f"Directe{NBSP}: «{NBSP}Qui d’autre\u202f?{NBSP}»",
        f"Indirecte{NBSP}: «{NBSP}Comment pourrais-je approfondir\u202f?{NBSP}»",
    )
    assert closing.permissions == ("noter", "contacter", "citer son nom")
    assert closing.rows == 3


def test_pages_are_named_at_their_foot() -> None:
    foot = build_sheet(full_inputs(), "fr").footer
    assert [foot.page(number) for number in (1, 2, 3)] == [
        "Réseau · Rendez-vous nº 10 · recto",
        "Réseau · Rendez-vous nº 10 · verso",
        "Réseau · Rendez-vous nº 10 · page 3",
    ]
    assert build_sheet(full_inputs(number=None), "en").footer.page(1) == "Réseau · front"


def test_the_pitch_of_the_profile_serves() -> None:
    made = build_sheet(SheetInputs("Ida", user=UserProfile(pitch_short="Bonjour.")), "fr")
    assert made.pitch.text == "Bonjour."
    assert build_sheet(full_inputs(PrepSheet(1, pitch_short="Autre.")), "fr").pitch.text == "Autre."


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_blank_sheet_has_lines_and_no_person(language: str) -> None:
    made = blank_sheet(language)
    assert made.blank
    assert made.identity.name == ""
    assert len(made.identity.fields) == 4
    assert len(made.questions.lines) == 6
    assert not any(one.text for one in made.questions.lines)
    assert not any(one.text or one.source for one in made.verso.research)
    assert made.opening.text == "" != made.opening.hint
    assert [one.name for one in made.chain[1:]] == [""] * 5


def test_names_are_left_as_they_are() -> None:
    made = build_sheet(SheetInputs("Seán O'Brien", sheet=PrepSheet(1, questions=(SheetQuestion("L'été ?"),))), "fr")
    assert made.identity.name == "Seán O'Brien"
    assert made.questions.lines[0].text == "L’été\u202f?"
