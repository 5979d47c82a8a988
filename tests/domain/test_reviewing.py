"""The draft review: the vectors of the method, then each rule of matching and each check."""

import json
import unicodedata
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.naming import Introducer
from reseau_desktop.domain.reviewing import CHECKS, Draft, review
from reseau_desktop.formats.content import bank
from reseau_desktop.formats.review_content import review_tables

CONTENT = json.loads(
    (resources.files("reseau_desktop.resources") / "content" / "content.json").read_text(encoding="utf-8")
)
VECTORS = [(one["language"], one["text"], one["must_warn"]) for one in CONTENT["red_flag_test_vectors"]]


def read(text, language="fr", template=None, **more):
    template = bank().template(template) if template else None
    return review(Draft(text, language, template, **more), review_tables())


def codes(text, language="fr", template=None, **more):
    return [flag.flag for flag in read(text, language, template, **more)]


@pytest.mark.parametrize(("language", "text", "must_warn"), VECTORS)
def test_the_vectors_of_the_method(language, text, must_warn):
    assert bool(read(text, language)) is must_warn


@pytest.mark.parametrize("red", CONTENT["red_flags"], ids=lambda red: red["id"])
def test_every_pattern_is_found_whatever_its_case_accents_and_spaces(red):
    bare = "".join(one for one in unicodedata.normalize("NFD", red["pattern"]) if not unicodedata.combining(one))
    shouted = bare.upper().replace("'", "’").replace(" ", "\n")
    found = [flag for flag in read(f"Bonjour. {shouted}", red["language"]) if flag.flag == red["category"]]
    assert any(flag.text == shouted and flag.severity == red["severity"] for flag in found)


def test_every_check_of_the_method_is_made():
    assert list(CHECKS) == [one["code"] for one in CONTENT["draft_checks"]]


def test_a_flag_says_where_and_why():
    text = "Bonjour 👋, avez-vous un poste\u00a0?"
    [flag] = read(text)
    assert (flag.start, flag.end, flag.text) == (11, 29, "avez-vous un poste")
    assert text[flag.start : flag.end] == flag.text
    assert (flag.severity, flag.rules) == ("strong", ("R14", "R15", "R19"))
    assert flag.why.startswith("Vous demandez un poste.")
    assert read("Are you hiring?", "en")[0].why.startswith("You are asking for a position.")


def test_positions_hold_for_letters_with_separate_accents():
    text = unicodedata.normalize("NFD", "Je suis désespérément à l'écoute, présentez-moi votre président.")
    flags = read(text)
    assert [flag.flag for flag in flags] == ["distress", "out_of_reach"]
    assert all(text[flag.start : flag.end] == flag.text for flag in flags)
    assert unicodedata.normalize("NFC", flags[1].text) == "présentez-moi votre président"


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        ("Il faut vraiment postuler.", True),
        ("Repostuler ne sert à rien.", False),
        ("Rien d’urgent.", False),
        ("C'est d’urgente nécessité.", True),
        ("Voici une désespérante nouvelle.", True),
    ],
)
def test_a_pattern_starts_a_word_and_its_end_is_free(text, warned):
    assert bool(read(text)) is warned


@pytest.mark.parametrize(
    ("language", "text", "warned"),
    [
        ("fr", "Pas de souci, recrutez-vous ?", True),
        ("fr", "Rien ne presse ; recrutez-vous ?", True),
        ("fr", "Ce n'est pas une demande. Recrutez-vous ?", True),
        ("fr", "N'est-ce pas ? Recrutez-vous ?", True),
        ("fr", "Ceci n’est en rien une lettre de motivation.", False),
        ("fr", "Je vous écris sans aucune lettre de motivation.", False),
        ("fr", "Je n'ai pas l'habitude, mais vraiment pas, d'écrire une lettre de motivation.", True),
        ("fr", "Je ne dirai jamais assez combien il me plairait de postuler.", True),
        ("fr", "Je ne souhaite pas postuler.", False),
        ("en", "I don't want to apply for a job.", False),
        ("en", "I am not here to apply for a job.", False),
        ("en", "I cannot apply for it.", False),
        ("en", "No worries, are you hiring?", True),
        ("en", "I never said so when I was telling you I would apply for it.", True),
    ],
)
def test_a_negation_counts_five_words_back_in_its_clause(language, text, warned):
    assert bool(read(text, language)) is warned


@pytest.mark.parametrize(
    ("language", "text", "warned"),
    [
        ("fr", "Comment avez-vous décidé de postuler à votre premier emploi ?", False),
        ("fr", "Qu’est-ce qui vous a poussée à postuler ici ?", False),
        ("fr", "Quand avez-vous des postes à pourvoir ?", True),
        ("fr", "Comment avez-vous reçu ma candidature ?", True),
        ("fr", "Comment avez-vous réussi ? Je veux postuler.", True),
        ("en", "How did you apply for your first job there?", False),
        ("en", "What led you to join your company?", False),
        ("en", "How did you like my application?", True),
        ("en", "How may I apply for a job?", True),
    ],
)
def test_a_question_about_their_own_path_is_no_request(language, text, warned):
    assert bool(read(text, language)) is warned


def test_patterns_that_overlap_are_each_said():
    assert [flag.text for flag in read("Voici une offre : vous trouverez mon CV en pièce jointe")] == [
        "vous trouverez mon CV",
        "mon CV en pièce jointe",
    ]
    assert codes("Pourriez-vous appuyer ma candidature ?") == ["leverage", "job_request"]


SELF = "Je cherche. Je veux. Je lis. Mon projet me tient, j'y crois. {0}\nMoi"


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        (SELF.format("Rien."), True),
        (SELF.format("Et vous ?"), True),
        (SELF.format("Et vous ? Votre avis ?"), False),
        ("Je cherche. Je veux. Je lis. Mon projet me tient.\nMoi", False),
        ("Je, je, je, je, je.\nje je je", False),
        ("Je, je, je, je, je, {je je je}.\nMoi", False),
    ],
)
def test_a_message_that_speaks_of_oneself(text, warned):
    assert ("self_centred" in codes(text)) is warned


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        ("Bonjour Madame,\n\nhttps://example.org/a.html\n\nBien à vous,\nCamille Verdoux", True),
        ("Bonjour Nadia, www.example.org", True),
        ("Bonjour,\nexample.fr/page\nCamille", True),
        ("Bonjour,\nEn lisant ceci, j'ai repensé à notre échange : https://example.org\nCamille", False),
        ("Bonjour,\nÀ demain.\nCamille", False),
        ("Bonjour,\nÉcrivez à moi@example.org\nCamille", False),
    ],
)
def test_a_bare_link(text, warned):
    assert ("link_only" in codes(text)) is warned


@pytest.mark.parametrize(
    ("text", "blanks"),
    [
        ("Bonjour {formal_name}, à [jour]", ["{formal_name}", "[jour]"]),
        ("Rendez-vous le ____ à [...]", ["____", "[...]"]),
        ("Bien… (…) noté", ["(…)"]),
        ("Il y a [1] note et snake_case__ ici...", []),
    ],
)
def test_blanks_left_to_fill(text, blanks):
    assert [flag.text for flag in read(text) if flag.flag == "unfilled_slot"] == blanks


@pytest.mark.parametrize(("count", "severity"), [(120, None), (121, "medium"), (180, "medium"), (181, "strong")])
def test_long_messages(count, severity):
    flags = read(" ".join(["mot"] * count))
    assert [(flag.severity, flag.start, flag.text) for flag in flags] == (
        [(severity, None, None)] if severity else []
    )


FIRST = "Bonjour,\n{0}Un quart d'heure suffira.\nCamille"


@pytest.mark.parametrize(
    ("template", "sentence", "missing"),
    [
        ("call_announcement", "", True),
        ("ask_advice", "", True),
        ("ask_advice", "Nadia m'a parlé de vous. ", False),
        ("call_announcement", "De la part de Mme Benali. ", False),
        ("news", "", False),
        (None, "", False),
    ],
)
def test_an_introducer_who_may_be_named_is_to_be_named(template, sentence, missing):
    found = codes(FIRST.format(sentence), template=template, may_name=("Nadia Benali",))
    assert ("introducer_missing" in found) is missing
    assert "introducer_missing" not in codes(FIRST.format(sentence), template=template)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Je viens de la part de Nadia Benali.", ["Nadia Benali"]),
        ("Je viens de la part d'Inès de La Tour, qui va bien.", ["Inès de La Tour"]),
        ("J'écris sur le conseil de Mme Benali.", ["Benali"]),
        ("Vous m'êtes recommandée par M. Jean-Luc Petit.", ["Jean-Luc Petit"]),
        ("Je viens de la part de Nadia.", []),
        ("Je viens de la part de mon frère.", []),
        ("Je viens de la part de", []),
    ],
)
def test_a_name_that_was_not_allowed(text, named):
    flags = [flag for flag in read(text) if flag.flag == "introducer_not_permitted"]
    assert [flag.text.removeprefix("Mme ").removeprefix("M. ") for flag in flags] == named
    assert all(text[flag.start : flag.end] == flag.text for flag in flags)


@pytest.mark.parametrize(
    ("sentence", "may_name", "warned"),
    [
        ("de la part de Nadia Benali", ("Nadia Benali",), False),
        ("de la part de NADIA BENALI", ("Nadia Benali",), False),
        ("de la part de Mme Benali", ("Nadia Benali",), False),
        ("de la part de Nadia Benali", ("Benali",), False),
        ("de la part de Karim Benali", ("Nadia Benali",), True),
        ("de la part de Nadia Benali", ("Karim Roux",), True),
    ],
)
def test_names_that_may_be_used(sentence, may_name, warned):
    assert ("introducer_not_permitted" in codes(f"Je viens {sentence}.", may_name=may_name)) is warned


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Bonjour Madame Petit,\nSylvie Petit m'a parlé de vous.", ["Sylvie Petit"]),
        ("Bonjour,\nMme Petit m'a parlé d'un petit projet.", ["Petit"]),
        ("Bonjour,\nMme Petitjean m'a parlé de vous.", []),
        ("Bonjour,\nKarim Roux m'a parlé de vous, de la part de Roux.", []),
        ("Je viens de la part de Petit.", ["Petit"]),
    ],
)
def test_a_known_introducer_needs_the_permission_wherever_named(text, named):
    introducers = (Introducer("Sylvie Petit"), Introducer("Karim Roux", "Roux", allowed=True))
    flags = [one for one in read(text, introducers=introducers) if one.flag == "introducer_not_permitted"]
    assert [flag.text for flag in flags] == named
    assert all(text[flag.start : flag.end] == flag.text for flag in flags)


def test_a_name_keeps_the_separate_accent_of_its_last_letter():
    text = unicodedata.normalize("NFD", "Bonjour,\nSylvie Forté m'a parlé de vous.")
    [flag] = read(text, introducers=(Introducer("Sylvie Forté"),))
    assert unicodedata.normalize("NFC", flag.text) == "Sylvie Forté"


def test_in_english_too():
    assert codes("I write on the advice of Nadia Benali.", "en") == ["introducer_not_permitted"]
    assert codes("I write on the advice of Nadia Benali.", "en", may_name=("Nadia Benali",)) == []


@pytest.mark.parametrize(
    ("language", "text", "missing"),
    [
        ("fr", "Un quart d’heure suffira.", False),
        ("fr", "J'aimerais une vingtaine de minutes.", False),
        ("fr", "15 min suffiront.", False),
        ("fr", "Je vous appelle à une heure ou à 14 heures.", True),
        ("en", "Half an hour would do.", False),
        ("en", "I will call on Monday.", True),
    ],
)
def test_a_first_message_says_how_long(language, text, missing):
    assert ("no_duration" in codes(text, language, "call_announcement_cold")) is missing
    assert "no_duration" not in codes(text, language, "thank_you")


VALUES = {
    "formal_name": "M. Dupont",
    "why_you": "Vous faites ce métier.",
    "link": "https://example.org/a.html",
    "promise": "",
    "names": "",
    "news": "",
    "me": "Camille Verdoux",
}


def filled(template, language):
    text = template.body[language]
    for slot in template.slots:
        text = text.replace("{" + slot + "}", VALUES.get(slot, "le réemploi, lundi 3"))
    return text


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("template", bank().templates, ids=lambda one: one.id)
def test_a_filled_template_wants_a_sentence_of_ones_own(template, language):
    text = filled(template, language)
    assert "identical_to_template" in codes(text, language, template.id)
    greeting, _, rest = text.partition("\n\n")
    own = f"{greeting}\n\nVotre conférence m'a plu. {rest}"
    assert "identical_to_template" not in codes(own, language, template.id)
    assert "identical_to_template" not in codes(text, language)


def test_a_good_first_message_has_no_flag():
    text = (
        "Bonjour Madame Roux,\n\nNadia Benali m'a parlé de vous. Votre atelier de réemploi m'intrigue : vous y "
        "formez des gens venus d'ailleurs. J'aimerais vous entendre vingt minutes.\n\nBien à vous,\nCamille Verdoux"
    )
    assert read(text, template="ask_advice", may_name=("Nadia Benali",)) == []


@given(st.text(max_size=200), st.sampled_from(["fr", "en"]))
def test_any_text_can_be_read(text, language):
    for flag in read(text, language, "call_announcement", introducers=(Introducer("İ ß"), Introducer(""))):
        assert flag.start is None or text[flag.start : flag.end] == flag.text
