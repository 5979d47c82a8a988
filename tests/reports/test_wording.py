from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from datetime import date, time
from importlib import resources
from pathlib import Path

import pytest

import reseau_desktop
from reseau_desktop.domain.message import Message, say
from reseau_desktop.reports import french, wording
from reseau_desktop.reports.wording import catalogue, slots, word

TODAY = date(2026, 3, 16)
PACKAGE = Path(reseau_desktop.__file__).parent
SPEAKERS = {"say", "Message", "InputError", "MachineError", "RefusedError"}


@pytest.fixture
def sentences(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    said: dict[str, str] = {}
    monkeypatch.setattr(wording, "catalogue", lambda _language: said)
    return said


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Judith", "de Judith"),
        ("Hélène", "d’Hélène"),
        ("Étienne Roquebrac", "d’Étienne Roquebrac"),
        ("Aïcha", "d’Aïcha"),
        ("Yves", "d’Yves"),
        ("Yann", "de Yann"),
        ("Yasmine", "de Yasmine"),
        ("Hans", "de Hans"),
        ("Hans-Peter Kohl", "de Hans-Peter Kohl"),
        ("Œuvres réunies", "d’Œuvres réunies"),
        ("3 Sentes", "de 3 Sentes"),
        ("Ωμέγα", "de Ωμέγα"),
        ("", "de "),
    ],
)
def test_french_loses_the_vowel_of_de_where_it_must(name: str, expected: str) -> None:
    assert french.of(name) == expected


@pytest.mark.parametrize(
    ("day", "fr", "en"),
    [
        (date(2026, 3, 16), "aujourd’hui", "today"),
        (date(2026, 3, 17), "demain", "tomorrow"),
        (date(2026, 3, 15), "hier", "yesterday"),
        (date(2026, 3, 20), "vendredi 20", "Friday 20"),
        (date(2026, 3, 23), "lundi 23 mars", "Monday 23 March"),
        (date(2026, 5, 1), "vendredi 1er mai", "Friday 1 May"),
        (date(2027, 1, 4), "lundi 4 janvier 2027", "Monday 4 January 2027"),
    ],
)
def test_days_are_said_in_words(sentences: dict[str, str], day: date, fr: str, en: str) -> None:
    sentences["k"] = "{day:due}"
    assert word(say("k", due=day), "fr", TODAY) == fr
    assert word(say("k", due=day), "en", TODAY) == en


def test_a_day_without_a_present_bears_its_year(sentences: dict[str, str]) -> None:
    sentences["k"] = "{due}, {on:due}, {date:due}"
    message = say("k", due=date(2026, 3, 17))
    assert word(message, "fr") == "mardi 17 mars 2026, le mardi 17 mars 2026, 17 mars 2026"
    assert word(message, "en") == "Tuesday 17 March 2026, on Tuesday 17 March 2026, 17 March 2026"


def test_a_day_by_its_number_has_its_year_when_it_is_another(sentences: dict[str, str]) -> None:
    sentences["k"] = "{date:a}, {date:b}"
    message = say("k", a=date(2026, 5, 1), b=date(2025, 12, 31))
    assert word(message, "fr", TODAY) == "1er mai, 31 décembre 2025"
    assert word(message, "en", TODAY) == "1 May, 31 December 2025"


def test_forms_fill_and_begin_a_sentence_with_a_capital(sentences: dict[str, str]) -> None:
    sentences["k"] = "{On:due}, {a:name} {que:name} {De:name} {time:at}"
    message = say("k", due=date(2026, 3, 16), name="Élise", at=time(9, 5))
    assert word(message, "fr", TODAY) == "Aujourd’hui, à Élise qu’Élise D’Élise 9\u00a0h\u00a005"
    assert word(message, "en", TODAY) == "Today, to Élise that Élise Of Élise 9:05"


@pytest.mark.parametrize(
    ("count", "fr", "en"), [(0, "0 jour", "0 days"), (1, "1 jour", "1 day"), (2, "2 jours", "2 days")]
)
def test_nouns_follow_their_number(sentences: dict[str, str], count: int, fr: str, en: str) -> None:
    sentences["k"] = "{n|# jour|# jours}"
    assert word(say("k", n=count), "fr") == fr
    sentences["k"] = "{n|# day|# days}"
    assert word(say("k", n=count), "en") == en


def test_numbers_are_written_as_the_language_does(sentences: dict[str, str]) -> None:
    sentences["k"] = "{n}"
    assert word(say("k", n=time(14, 30)), "fr") == "14\u00a0h\u00a030"
    assert word(say("k", n=1234.5), "fr") == "1\u202f234,5"
    assert word(say("k", n=1234.5), "en") == "1,234.5"


def test_what_people_typed_is_left_alone(sentences: dict[str, str]) -> None:
    sentences["k"] = "{text}"
    assert word(say("k", text="l'été : {name} | <b>"), "fr") == "l'été : {name} | <b>"


def test_sentences_follow_each_other(sentences: dict[str, str]) -> None:
    sentences.update(one="One {n}.", two="Two.")
    assert word(say("one", n=1).then(None, say("two")), "en") == "One 1. Two."


def test_a_missing_argument_or_a_wrong_one_is_a_bug(sentences: dict[str, str]) -> None:
    sentences.update(day="{day:due}", time="{time:at}", count="{n|a|b}")
    with pytest.raises(KeyError):
        word(say("day"), "fr")
    for message in (say("day", due="demain"), say("time", at=3), say("count", n="deux")):
        with pytest.raises(TypeError):
            word(message, "fr")


def test_french_spaces_do_not_break() -> None:
    assert french.typeset("« l'été » : 5 % ; quoi ?") == "«\u00a0l’été\u00a0»\u00a0: 5\u00a0%\u202f; quoi\u202f?"


def test_each_sentence_asks_for_the_same_arguments_in_both_languages() -> None:
    french_ones, english_ones = catalogue("fr"), catalogue("en")
    assert french_ones.keys() == english_ones.keys()
    differing = [key for key, text in french_ones.items() if slots(text) != slots(english_ones[key])]
    assert differing == []


def test_no_sentence_is_empty_or_has_a_slot_that_is_none() -> None:
    for language in ("fr", "en"):
        for key, text in catalogue(language).items():
            assert text.strip(), key
            assert "{" not in wording._SLOT.sub("", text), key


def test_the_files_of_sentences_say_each_key_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "content" / "messages"
    folder.mkdir(parents=True)
    (folder / "README.md").write_text("Not a room.", encoding="utf-8")
    (folder / "a.json").write_text('{"k": {"fr": "l\'un", "en": "one"}}', encoding="utf-8")
    monkeypatch.setattr(wording.resources, "files", lambda _package: tmp_path)
    assert catalogue.__wrapped__("fr") == {"k": "l’un"}
    (folder / "b.json").write_text('{"k": {"fr": "deux", "en": "two"}}', encoding="utf-8")
    with pytest.raises(ValueError, match="already worded"):
        catalogue.__wrapped__("en")


def test_a_key_is_worded_in_one_file_only() -> None:
    folder = resources.files("reseau_desktop.resources") / "content" / "messages"
    keys = [key for file in folder.iterdir() for key in json.loads(file.read_text(encoding="utf-8"))]
    assert len(keys) == len(set(keys))


def _said() -> Iterator[tuple[str, ast.expr, set[str] | None]]:
    """Every message made in the program: where, its key, and its arguments when they can be read."""
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SPEAKERS):
                continue
            if len(node.args) != 1:
                continue
            names = [one.arg for one in node.keywords]
            given = None if None in names else {one for one in names if one}
            yield f"{file.name}:{node.lineno}", node.args[0], given


def test_every_message_of_the_program_is_worded_with_its_arguments() -> None:
    known = catalogue("en")
    wrong = []
    for where, key, given in _said():
        if isinstance(key, ast.Constant):
            text = known.get(str(key.value))
            if text is None or (given is not None and not slots(text) <= given):
                wrong.append(f"{where} {key.value}")
        elif isinstance(key, ast.JoinedStr):
            parts = [re.escape(str(p.value)) if isinstance(p, ast.Constant) else ".+" for p in key.values]
            if not any(re.fullmatch("".join(parts), one) for one in known):
                wrong.append(f"{where} {ast.unparse(key)}")
    assert wrong == []


def test_a_message_compares_by_what_it_says() -> None:
    assert say("k", a=1, b="x") == Message("k", (("a", 1), ("b", "x")))
