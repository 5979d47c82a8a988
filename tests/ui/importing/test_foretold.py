"""What the foot of a preview says is what the import then reports: any cards, any choices on one or on all."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.domain.picking import Picks
from reseau_desktop.services import contacts
from reseau_desktop.services.comparing import compare
from reseau_desktop.services.import_plan import Choice
from reseau_desktop.services.import_report import ImportReport
from reseau_desktop.services.importing import Options, import_files
from reseau_desktop.services.previewing import PreviewRow, preview
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.ui.importing import review
from reseau_desktop.ui.importing.review import Outcome, Review
from tests.ui.importing.conftest import ANNA, BELA, CAROL, card

_LINES = {
    "UID": st.sampled_from(["", "a", "b"]),
    "FN": st.sampled_from(["Anna Morel", "Morel Anna", "Anna Morrel", "Béla Farkas", "Anna"]),
    "EMAIL": st.sampled_from(["", "anna@b.example", "bela@b.example"]),
    "TEL": st.sampled_from(["", "06 11 11 11 11", "+33 6 22 22 22 22"]),
    "ORG": st.sampled_from(["", "Atelier"]),
    "TITLE": st.sampled_from(["", "Buyer", "Head"]),
}


@dataclass(frozen=True)
class Deed:
    """Something the user does in the preview: on all cards of a tab, on one card, or on a value of one."""

    tab: str
    choice: str
    at: int
    line: int
    source: bool


def _card(lines: dict[str, str]) -> str:
    said = [f"{key}:{value}" for key, value in lines.items() if value]
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *said, "END:VCARD", ""])


_CARDS = st.lists(st.fixed_dictionaries(_LINES).map(_card), max_size=5)
_EDITED = st.tuples(_CARDS, st.sampled_from([None, "Head", "Director"]))
_GROUP = "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Choir\r\nMEMBER:a\r\nEND:VCARD\r\n"
_DEEDS = st.lists(
    st.tuples(st.sampled_from([one for one in review.TABS if review.CHOICES[one]]), st.integers(0, 4)).flatmap(
        lambda pair: st.builds(
            Deed,
            st.just(pair[0]),
            st.just(review.CHOICES[pair[0]][pair[1] % len(review.CHOICES[pair[0]])]),
            st.integers(-1, 4),
            st.integers(-3, 3),
            st.booleans(),
        )
    ),
    max_size=4,
)


@contextmanager
def _opened(template: Path) -> Iterator[tuple[Session, Path]]:
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(shutil.copy(template, Path(folder) / "reseau.db")), Clock(date(2026, 3, 16)))
        try:
            yield session, Path(folder) / "cards.vcf"
        finally:
            session.close()


def _act(session: Session, looked: Review, deed: Deed) -> None:
    """Do as the user does with the widgets of the preview."""
    rows = looked.rows[deed.tab]
    if deed.at < 0:
        looked.choose_all(deed.tab, deed.choice)
    elif rows:
        row = rows[deed.at % len(rows)]
        looked.choose(row, deed.choice)
        if deed.line >= 0 and deed.choice in (review.MERGE, review.FILE):
            _pick(session, looked, row, deed)


def _pick(session: Session, looked: Review, row: PreviewRow, deed: Deed) -> None:
    choice = looked.service_choice(row)
    lines = compare(session, row, choice).lines
    values = [value for line in lines for value in (line.here, line.source) if value is not None and not line.same]
    if values:
        value = values[deed.line % len(values)]
        picks = Picks().with_out(value.mark) if value.kept else Picks().with_into(value.mark)
        looked.pick(row, picks, idle=not compare(session, row, choice, picks).changes)


def _reported(report: ImportReport) -> tuple[int, int, int, int]:
    one = report.files[0]
    return one.new, one.updated, one.identical + one.kept, one.skipped + len(one.rejected)


def _foot(done: Outcome) -> tuple[int, int, int, int]:
    return done.new + done.apart, done.changed, done.unchanged, done.aside


@settings(max_examples=settings().max_examples * 4, deadline=None)
@given(_EDITED, _CARDS, st.booleans(), _DEEDS)
def test_the_counts_of_the_foot_are_those_of_the_report(template, edited, cards, group, deeds):
    before, title = edited
    with _opened(template) as (session, path):
        path.write_text("".join(before), encoding="utf-8")
        if before:
            import_files(session, [path])
            facts = session.store.facts([1])[1]
            contacts.edit(session, 1, facts=replace(facts, title=title))
        path.write_text("".join(cards) + (_GROUP if group else "") + _NOBODY, encoding="utf-8")
        looked = Review()
        preview(session, [path], slices=looked.add)
        for deed in deeds:
            _act(session, looked, deed)
        options = looked.options(None)
        alone = looked.outcome() if not looked.uncertain else None
        looked.settle(preview(session, [path], options))
        assert alone is None or _foot(alone) == _foot(looked.outcome())
        report = import_files(session, [path], options)
        assert _foot(looked.outcome()) == _reported(report)
        assert looked.outcome().kept == report.kept
        assert (report.undo is not None) >= bool(report.changed)


_NOBODY = "BEGIN:VCARD\r\nVERSION:3.0\r\nREV:2024\r\nEND:VCARD\r\n"


@settings(deadline=None)
@given(_CARDS, _CARDS, _DEEDS)
def test_what_was_decided_once_is_not_asked_again(template, before, cards, deeds):
    """Imported again, cards make nothing new and change nothing, but for those that were left out."""
    with _opened(template) as (session, path):
        for text in (before, cards):
            path.write_text("".join(text), encoding="utf-8")
            if text:
                looked = Review()
                preview(session, [path], slices=looked.add)
                for deed in deeds:
                    if deed.choice != review.SKIP:
                        _act(session, looked, deed)
                import_files(session, [path], looked.options(None))
        people = session.store.facts()
        if cards:
            again = import_files(session, [path]).files[0]
            assert (again.new, again.updated, again.identical) == (0, 0, len(cards))
        assert session.store.facts() == people


@pytest.mark.parametrize("choice", [Choice.KEEP_MINE, Choice.UPDATE, Choice.TAKE_FILE])
def test_a_choice_holds_only_beside_whom_it_was_made(session, tmp_path, choice):
    """Anna of the file is known by her new card; that one left out, the choice says nothing of an older namesake."""
    path = tmp_path / "cards.vcf"
    path.write_text(card("old", "Anna Morel", "EMAIL:x@c.example", "ORG:Nord"))
    import_files(session, [path])
    new = card("n", "Anna Morel", "EMAIL:anna@b.example", "ORG:Sud")
    later = card("m", "Anna Morel", "EMAIL:anna@b.example", "ORG:Sud", "TITLE:Head")
    path.write_text(new + later)
    rows: list[PreviewRow] = []
    preview(session, [path], slices=rows.extend)
    assert [(one.contact, one.similar, one.partner) for one in rows] == [
        (None, 1, None), (2, None, (str(path), 1)),
    ]  # fmt: skip
    places = [(one.file, one.number) for one in rows]
    options = Options(
        choices={places[0]: Choice.SKIP, places[1]: choice}, beside={places[0]: 1, places[1]: places[0]}
    )
    report = import_files(session, [path], options).files[0]
    assert (report.new, report.updated, report.kept, report.skipped) == (1, 0, 0, 1)


def test_cards_that_concern_nobody_else_are_counted_one_by_one(session, tmp_path):
    path = tmp_path / "cards.vcf"
    path.write_text("".join((ANNA, BELA, CAROL)), encoding="utf-8")
    looked = Review()
    preview(session, [path], slices=looked.add)
    looked.choose(looked.rows[review.NEW][1], review.SKIP)
    assert not looked.uncertain
    assert looked.outcome() == Outcome(new=2, aside=1)
