"""What is measured is what is painted: texts never cover each other, leave the paper, or vanish."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from reseau_desktop.domain.meeting import PrepSheet, Research, SheetQuestion, SheetTerm
from reseau_desktop.domain.opening import Introducer
from reseau_desktop.domain.readiness import Rubric
from reseau_desktop.reports.sheet import SheetInputs, blank_sheet, build_sheet
from reseau_desktop.reports.sheet_content import SheetContent
from reseau_desktop.ui.printing.grid import A4, LETTER, SMALLEST_PT, Paper
from reseau_desktop.ui.printing.page import Box, Line, Page, TextItem
from reseau_desktop.ui.printing.sheet_painter import SheetPainter
from tests.helpers.prep_sheets import MEETING, PREPARED, full_inputs

PAPERS = (A4, LETTER)
TOUCH = 0.45  # millimetres by which two line boxes may touch: they hold the space between lines
LONG = "Nous avons parlé longuement de ce que deviennent les fournisseurs quand la maison change ses règles. "
NAME = "Anne-Sophie Marie-Charlotte de La Rochefoucauld-Montmorency von und zu Hohenlohe-Langenburg"


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Fonts are measured in every test."""


def texts(page: Page) -> list[TextItem]:
    return [one for one in page.items if isinstance(one, TextItem)]


def shown(item: TextItem) -> str:
    layout = item.laid.layout
    lines = (layout.lineAt(place) for place in range(layout.lineCount()))
    return "".join(layout.text()[one.textStart() : one.textStart() + one.textLength()] for one in lines)


def squeezed(text: str) -> str:
    return "".join(text.split())


def faults(sheet: SheetPainter) -> Iterator[str]:
    """Everything that is wrong with the places of a sheet, in words."""
    for number, page in enumerate(sheet.pages, start=1):
        items = texts(page)
        for one, other in combinations(items, 2):
            both = one.rect.intersected(other.rect)
            if both.width() > 0.1 and both.height() > TOUCH:
                yield f"page {number}: {shown(one)[:40]!r} covers {shown(other)[:40]!r} by {both.height():.2f} mm"
        for one in items:
            yield from (f"page {number}: {shown(one)[:40]!r} {fault}" for fault in _alone(one, page, sheet.paper))


def _alone(one: TextItem, page: Page, paper: Paper) -> Iterator[str]:
    rect = one.rect
    if rect.left() < 13.5 or rect.right() > paper.width - 12 or rect.bottom() > paper.height - 4:
        yield f"leaves the paper at {rect}"
    if one.laid.width > one.width + 0.1:
        yield "is wider than its box"
    if one.laid.style.pt < SMALLEST_PT - 0.5:
        yield "is too small"
    inner = rect.adjusted(0.1, 0.6, -0.1, -0.8)
    for item in page.items:
        if isinstance(item, Line) and inner.intersects(QRectF(item.x1, item.y1, item.x2 - item.x1, 0.01)):
            yield f"is crossed by a line at {item.y1:.1f}"
        if isinstance(item, Box) and item.outline and item.width < 5:
            both = inner.intersected(QRectF(item.x, item.y, item.width, item.height))
            if both.width() > 0.1 and both.height() > 0.1:
                yield f"covers a box at {item.x:.1f}, {item.y:.1f}"


def check(content: SheetContent, paper: Paper) -> SheetPainter:
    sheet = SheetPainter(content, paper)
    assert list(faults(sheet)) == []
    return sheet


def stands_whole(text: str, sheet: SheetPainter) -> bool:
    """Whether a text of the user can be read in full: at one place of the front, or overleaf."""
    wanted = squeezed(text)
    front = any(wanted in squeezed(shown(one)) for one in texts(sheet.pages[0]))
    back = "".join(squeezed(shown(one)) for page in sheet.pages[1:] for one in _flowing(page))
    return front or wanted in back


def _flowing(page: Page) -> list[TextItem]:
    """The texts of a page without the footer, which would stand in the middle of a text that is carried over."""
    return [one for one in texts(page) if one.laid.style.pt >= SMALLEST_PT and one.y < page_foot(page)]


def page_foot(page: Page) -> float:
    return max(one.y for one in texts(page)) - 1


EXTREMES: dict[str, SheetInputs] = {
    "full": full_inputs(),
    "nothing": SheetInputs("?"),
    "empty": full_inputs(PrepSheet(1), chain=(), introducers=(), axis="", phones=(), job="", organisation=""),
    "one question": full_inputs(replace(PREPARED, questions=PREPARED.questions[:1])),
    "nine questions": full_inputs(replace(PREPARED, questions=(SheetQuestion(LONG, 4, involving=True),) * 9)),
    "forty questions": full_inputs(replace(PREPARED, questions=(SheetQuestion(LONG * 2, 4),) * 40)),
    "twelve of the chain": full_inputs(name=NAME, chain=tuple(f"{NAME} {place}" for place in range(12))),
    "eight of the chain": full_inputs(chain=tuple(f"Jean-Baptiste {place}" for place in range(6))),
    "right to left": SheetInputs("محمد بن عبد الله الأنصاري", job="מנהלת רכש", chain=("יעל בן־דוד", "山田太郎")),
    "no words and all else long": full_inputs(
        PrepSheet(1, gifts=(LONG, LONG), avoid=LONG * 3, closing_direct=LONG * 3), matters=LONG * 3
    ),
    "an hour": full_inputs(meeting=replace(MEETING, duration_minutes=60)),
    "five minutes": full_inputs(meeting=replace(MEETING, duration_minutes=5)),
    "a day": full_inputs(meeting=replace(MEETING, duration_minutes=480)),
    "no word breaks": full_inputs(
        replace(PREPARED, why="w" * 400, opening="W" * 700, terms=(SheetTerm("m" * 90, "m" * 300),)), name="W" * 120
    ),
    "long everywhere": full_inputs(
        replace(
            PREPARED,
            why=LONG * 4,
            opening=LONG * 8,
            pitch_short=LONG * 5,
            pitch_long=LONG * 6,
            person=Research(LONG * 12, "source " * 60),
            path=Research(LONG * 40, "x"),
            terms=tuple(SheetTerm(f"Mot {place}", LONG) for place in range(11)),
            gifts=(LONG, "b", "c", LONG),
            avoid=LONG * 3,
            closing_direct=LONG * 2,
            closing_indirect=LONG * 2,
            common_ground=LONG * 2,
            questions=(SheetQuestion(LONG * 3, 4, involving=True),) * 7,
        ),
        name=NAME,
        job=LONG,
        organisation=LONG,
        introducers=(Introducer(NAME, may_name=True, link=LONG, words=LONG * 2),),
        matters=LONG * 3,
        phones=("+33 6 39 98 00 11 poste 4523 bureau du fond",),
        meeting=replace(MEETING, place=LONG),
        axis=LONG,
    ),
}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda one: one.name)
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", EXTREMES)
def test_nothing_overlaps_or_leaves_the_paper(name: str, language: str, paper: Paper) -> None:
    check(build_sheet(EXTREMES[name], language), paper)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda one: one.name)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_blank_sheet_is_two_clean_pages(language: str, paper: Paper) -> None:
    assert len(check(blank_sheet(language), paper).pages) == 2


@pytest.mark.parametrize("paper", PAPERS, ids=lambda one: one.name)
def test_what_the_front_shortens_stands_in_full_overleaf(paper: Paper) -> None:
    inputs = EXTREMES["long everywhere"]
    sheet = SheetPainter(build_sheet(inputs, "fr"), paper)
    prepared = inputs.sheet
    assert prepared
    wanted = [
        prepared.why, prepared.opening, prepared.pitch_short, prepared.pitch_long, prepared.person.text,
        prepared.path.text, prepared.avoid, prepared.common_ground, *prepared.gifts, inputs.matters, inputs.name,
        prepared.questions[6].text, prepared.terms[10].meaning, inputs.axis, inputs.job,
    ]  # fmt: skip
    assert [one[:30] for one in wanted if not stands_whole(one.strip(), sheet)] == []


def test_every_question_of_forty_can_be_read() -> None:
    questions = tuple(SheetQuestion(f"Question {place} : {LONG}", 1) for place in range(40))
    sheet = SheetPainter(build_sheet(full_inputs(replace(PREPARED, questions=questions)), "en"), A4)
    assert [one.text for one in questions if not stands_whole(one.text.strip(), sheet)] == []


def test_a_short_sheet_is_not_shortened() -> None:
    for paper in PAPERS:
        sheet = check(build_sheet(full_inputs(), "fr"), paper)
        assert len(sheet.pages) == 2
        assert not any("…" in shown(one) and "compris" not in shown(one) for one in texts(sheet.pages[0]))


def _write_lines(sheet: SheetPainter) -> list[float]:
    place = sheet.pages[0].places[Rubric.QUESTIONS]
    lines = [one for one in sheet.pages[0].items if isinstance(one, Line)]
    return [one.y1 for one in lines if one.x1 == 20.0 and place.top() + 6 < one.y1 < place.bottom()]


@pytest.mark.parametrize(("count", "lines"), [(5, 10), (6, 12), (7, 14), (8, 8), (9, 9)])
def test_five_to_seven_questions_have_two_lines_each_then_one(count: int, lines: int) -> None:
    prepared = replace(PREPARED, questions=(SheetQuestion("Comment ?", 1),) * count, closing_indirect="")
    found = _write_lines(check(build_sheet(full_inputs(prepared), "fr"), A4))
    assert len(found) == lines
    if count < 8:
        steps = [after - before for before, after in pairwise(found)]
        assert min(steps) == pytest.approx(6.8)


@pytest.mark.parametrize("rubric", list(Rubric))
def test_every_rubric_has_its_place(rubric: Rubric) -> None:
    sheet = SheetPainter(build_sheet(full_inputs(), "fr"), A4)
    found = sheet.place(rubric)
    assert found is not None
    page, place = found
    assert page == (1 if rubric in (Rubric.PERSON, Rubric.COMPANY) else 0)
    assert QRectF(10, 5, 190, 285).contains(place)


WORDS = st.text(alphabet="aiLmé ’W-.\n", max_size=400)
LINES = st.lists(WORDS, max_size=12)


@given(st.data(), st.sampled_from(PAPERS), st.sampled_from(["fr", "en"]), st.integers(1, 120))
def test_any_lengths_keep_their_places(data: Any, paper: Paper, language: str, minutes: int) -> None:
    def draw() -> str:
        return data.draw(WORDS)

    prepared = PrepSheet(
        1,
        why=draw(),
        opening=draw(),
        pitch_short=draw(),
        avoid=draw(),
        closing_direct=draw(),
        person=Research(draw() * 5, draw()),
        questions=tuple(SheetQuestion(one, 2, involving=True) for one in data.draw(LINES)),
        terms=tuple(SheetTerm(one[:40], one) for one in data.draw(LINES)),
        gifts=tuple(data.draw(LINES)),
    )
    inputs = full_inputs(
        prepared,
        name=draw() or "?",
        job=draw(),
        matters=draw(),
        chain=tuple(data.draw(LINES)),
        meeting=replace(MEETING, duration_minutes=minutes, place=draw()),
    )
    check(build_sheet(inputs, language), paper)
