"""Drafts as people write them, each read as a careful reader would (R9, R14, R22, R46, R85)."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from reseau_desktop.domain.reviewing import Draft, review
from reseau_desktop.formats.content import bank
from reseau_desktop.formats.review_content import review_tables
from tests.helpers.drafts import Labelled, drafts

SETS = ("", "_later", "_edges", "_round1", "_round2", "_round3", "_round4", "_round5", "_round6", "_round7")
ALL = [one for language in ("fr", "en") for suffix in SETS for one in drafts(language, suffix)]
CONTENT = json.loads(
    (resources.files("reseau_desktop.resources") / "content" / "content.json").read_text(encoding="utf-8")
)


def name(one: Labelled) -> str:
    return f"{one.language}-{one.place}-{'-'.join(sorted(one.flags)) or 'clean'}"


def codes(text: str, language: str) -> list[str]:
    return [flag.flag for flag in review(Draft(text, language), review_tables())]


@pytest.mark.parametrize("draft", ALL, ids=name)
def test_a_draft_is_read_as_a_careful_reader_would(draft: Labelled) -> None:
    assert draft.found() == draft.flags


def test_nothing_strong_is_said_of_a_clean_draft() -> None:
    clean = [one for one in ALL if not one.flags]
    assert [one.text for one in clean if any(flag.severity == "strong" for flag in one.read())] == []


def test_the_drafts_show_every_flag_and_enough_clean_ones() -> None:
    tables = review_tables()
    assert {flag for one in ALL for flag in one.flags} == (
        {red.category for red in tables.red_flags} | set(tables.checks)
    ) - {"too_long"}
    assert len(ALL) > 700
    assert sum(not one.flags for one in ALL) > 300


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("entry", [*CONTENT["questions"], *CONTENT["templates"]], ids=lambda one: one["id"])
def test_nothing_that_the_method_says_is_flagged(entry: dict[str, dict[str, str]], language: str) -> None:
    text = (entry.get("text") or entry["body"])[language]
    assert set(codes(text, language)) <= {"unfilled_slot"}


def test_the_names_of_templates_and_of_their_kinds_are_those_of_the_drafts() -> None:
    kinds = {one.kind for one in ALL if one.kind}
    assert {one.id for one in bank().templates} >= kinds
    assert len(kinds) >= 13


@pytest.mark.parametrize(
    ("language", "text", "warned"),
    [
        ("fr", "Pourquoi ne pas me recruter ?", True),
        ("fr", "Si jamais un poste se libère, dites-le moi.", True),
        ("fr", "N'oubliez pas de transmettre mon CV.", True),
        ("fr", "Je suis plus que jamais prête à postuler.", True),
        ("fr", "Au lieu de postuler, je vous écoute.", False),
        ("fr", "Je ne vous envoie ni lettre, ni photo, ni mon CV.", False),
        ("fr", "Je n'ai rien à vous remettre, ni document, ni carte, ni CV ou lettre de motivation.", False),
        ("en", "Why not hire me?", True),
        ("en", "Please do not hesitate to forward my resume.", True),
        ("en", "Rather than apply for a job, I listen.", False),
        ("en", "I am not looking for a job.", False),
        ("en", "If ever a position opens up, tell me.", True),
    ],
)
def test_what_only_looks_like_a_negation_and_what_acts_like_one(language: str, text: str, warned: bool) -> None:
    assert bool(codes(text, language)) is warned


@pytest.mark.parametrize(
    ("language", "text", "warned"),
    [
        ("fr", "Mon fils vient de postuler chez un confrère.", False),
        ("fr", "Mon fils m'a dit de postuler chez vous.", True),
        ("fr", "Comment recrutez-vous vos luthiers ?", False),
        ("fr", "Comment me recruter ?", True),
        ("fr", "Vous disiez : « envoyez-moi votre lettre de motivation » et j'ai ri.", False),
        ("fr", "« Avez-vous un poste pour moi ? »", True),
        ("fr", "> Pourriez-vous m'embaucher ?\nVoilà ce que l'on m'écrit.", False),
        ("fr", "Vous m'avez demandé mon CV. Ci-joint mon CV.", False),
        ("fr", "Ma voisine a demandé son CV. Ci-joint mon CV.", True),
        ("en", "My wife wants to apply for a visa.", False),
        ("en", "My wife wants me to apply for it.", True),
        ("en", "How do you go about hiring?", False),
        ("en", "As you asked, my resume is attached.", False),
        ("fr", "Vous m'aviez confié que postuler par courrier ne servait à rien.", False),
        ("fr", "Vous m'aviez dit que je pouvais postuler.", True),
        ("fr", "Vous m'avez dit de postuler, recrutez-vous ?", True),
        ("en", "You once told me that a cover letter is never read.", False),
        ("en", "You told me that I should apply for it.", True),
        ("fr", "Vous m'aviez conseillé de soigner ma lettre de motivation.", False),
        ("fr", "Vous m'aviez proposé de déjeuner ensemble : avec plaisir.", False),
        ("en", "You told me to send my application after the visit.", False),
        ("en", "You told me that my application was welcome.", True),
    ],
)
def test_stories_of_others_quotations_and_what_was_asked_for(language: str, text: str, warned: bool) -> None:
    assert bool(codes(text, language)) is warned


def test_a_wording_is_said_once_and_a_likely_one_is_never_strong() -> None:
    [flag] = review(Draft("Voici mon CV, au cas où.", "fr"), review_tables())
    assert (flag.flag, flag.severity, flag.text) == ("cv", "medium", "Voici mon CV")
    [flag] = review(Draft("Mon CV est joint à ce message.", "fr"), review_tables())
    assert (flag.flag, flag.severity) == ("cv", "strong")


def test_a_text_that_is_no_message_is_not_read_to_the_end() -> None:
    text = "mot " * 6000 + "Votre société recrute-t-elle ? Recrutez-vous ?"
    assert [flag.text for flag in review(Draft(text, "fr"), review_tables())] == ["Recrutez-vous", None]
