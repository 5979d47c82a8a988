import os
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.meeting import Research, SheetQuestion, SheetTerm
from reseau_desktop.domain.opening import Introducer
from reseau_desktop.reports.sheet import SheetInputs, blank_sheet, build_sheet
from reseau_desktop.reports.sheet_content import SheetContent
from reseau_desktop.reports.sheet_html import sheet_html
from tests.helpers.prep_sheets import PREPARED, full_inputs

GOLDEN = Path(__file__).parent.parent / "golden"
_ALONE = {"meta"}


class _Strict(HTMLParser):
    """Fails on an element that is closed out of turn, and keeps what is read."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in _ALONE:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def _read(html: str) -> _Strict:
    reader = _Strict()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("sheet_fr", build_sheet(full_inputs(), "fr")),
        ("sheet_en", build_sheet(full_inputs(), "en")),
        ("sheet_blank_fr", blank_sheet("fr")),
        ("sheet_blank_en", blank_sheet("en")),
    ],
)
def test_a_sheet_is_written_as_before(name: str, content: SheetContent) -> None:
    html = sheet_html(content, content.language)
    file = GOLDEN / f"{name}.html"
    if os.environ.get("RESEAU_GOLDEN") == "write":
        file.write_text(html, encoding="utf-8")
    assert html == file.read_text(encoding="utf-8")


def test_the_page_is_whole_and_says_its_language() -> None:
    html = sheet_html(build_sheet(full_inputs(), "fr"), "fr")
    assert html.startswith('<!DOCTYPE html>\n<html lang="fr">')
    read = _read(html)
    for said in ("Jeanne Tournelac", "De la part d’Odile Marceau", "Par quel chemin", "Trois choses à retenir"):
        assert said in read.text
    assert not read.tags & {"script", "img", "link", "a", "iframe"}


EVIL = '<script>alert("x")</script>&amp;<img src=x onerror=1>'


def test_what_people_typed_is_never_markup() -> None:
    prepared = replace(
        PREPARED,
        why=EVIL,
        opening=EVIL,
        avoid=EVIL,
        gifts=(EVIL,),
        common_ground=EVIL,
        pitch_short=EVIL,
        pitch_long=EVIL,
        person=Research(EVIL, EVIL),
        terms=(SheetTerm(EVIL, EVIL),),
        questions=(SheetQuestion(EVIL, 2),),
        closing_direct=EVIL,
    )
    who = Introducer(EVIL, may_name=True, link=EVIL, words=EVIL)
    inputs = full_inputs(
        prepared, name=EVIL, job=EVIL, organisation=EVIL, chain=(EVIL,), phones=(EVIL,), axis=EVIL, matters=EVIL,
        introducers=(who,),
    )  # fmt: skip
    html = sheet_html(build_sheet(inputs, "en"), "en")
    read = _read(html)
    assert not read.tags & {"script", "img"}
    assert read.text.count("<script>") >= 20


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_gives_a_whole_page(name: str, question: str) -> None:
    sheet = replace(PREPARED, questions=(SheetQuestion(question),))
    _read(sheet_html(build_sheet(SheetInputs(name, sheet=sheet), "fr"), "fr"))
