"""The choices of a preview and what comes of them, without a window."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.merging import Outcome as Settled
from reseau_desktop.domain.message import say
from reseau_desktop.domain.picking import Picks
from reseau_desktop.services.import_plan import Choice
from reseau_desktop.services.previewing import FieldChange, Kind, PreviewRow
from reseau_desktop.ui.importing import review
from reseau_desktop.ui.importing.review import Outcome, Review

CHANGE = FieldChange("TITLE", "Buyer", "Head", Settled.CONFLICT)


def row(number, kind, **more):
    return PreviewRow("f.vcf", number, number * 5, kind, f"Person {number}", **more)


@pytest.fixture
def looked():
    made = Review()
    made.add(
        [
            row(1, Kind.NEW),
            row(2, Kind.NEW),
            row(3, Kind.CHANGED, contact=1),
            row(4, Kind.POSSIBLE_DUPLICATE, similar=2, changes=(CHANGE,)),
            row(5, Kind.IDENTICAL, contact=3),
            row(6, Kind.IDENTICAL, contact=4, changes=(CHANGE,), quiet=True),
            row(7, Kind.REJECTED, reason=say("vcard.empty_card")),
            row(8, Kind.SKIPPED, reason=say("import.erased")),
            row(9, Kind.GROUP, reason=say("import.group")),
        ]
    )
    return made


def test_usually_all_that_is_new_or_changed_comes_in(looked):
    assert looked.outcome() == Outcome(new=2, changed=1, apart=1, unchanged=2, aside=3, rejected=1)
    assert looked.outcome().contacts == 4
    assert looked.options(None).choices == {}


def test_a_choice_moves_one_card(looked):
    new, other = looked.rows[review.NEW]
    looked.choose(new, review.SKIP)
    looked.choose(looked.rows[review.DUPLICATE][0], review.MERGE)
    assert looked.outcome() == Outcome(new=1, changed=2, apart=0, unchanged=2, aside=4, rejected=1)
    options = looked.options("cp1252")
    assert options.choices == {("f.vcf", 1): Choice.SKIP, ("f.vcf", 4): Choice.UPDATE}
    assert (options.encoding, looked.choice(other)) == ("cp1252", review.TAKE)


def test_a_choice_for_all_overrules_those_made_before(looked):
    changed, disputed = looked.rows[review.CHANGED]
    looked.pick(changed, Picks().with_out("a"))
    looked.choose(changed, review.FILE)
    looked.choose_all(review.CHANGED, review.MINE)
    assert looked.outcome() == Outcome(new=2, changed=0, apart=1, unchanged=3, aside=3, kept=2, rejected=1)
    options = looked.options(None)
    assert (options.choices, options.picks) == (
        {("f.vcf", 3): Choice.KEEP_MINE, ("f.vcf", 6): Choice.KEEP_MINE}, {}
    )  # fmt: skip
    looked.choose_all(review.CHANGED, review.FILE)
    assert looked.outcome().changed == 2
    assert looked.service_choice(disputed) is Choice.TAKE_FILE


def test_a_pick_means_merging(looked):
    duplicate = looked.rows[review.DUPLICATE][0]
    picks = Picks().with_out("a")
    looked.pick(duplicate, picks)
    assert looked.choice(duplicate) == review.MERGE
    assert looked.options(None).picks == {("f.vcf", 4): picks}
    looked.choose(duplicate, review.BOTH)
    assert not looked.picked(duplicate)


def test_a_disputed_card_counts_as_changed_once_something_is_picked(looked):
    looked.pick(looked.rows[review.CHANGED][1], Picks().with_into("b"))
    assert looked.outcome() == Outcome(new=2, changed=2, apart=1, unchanged=1, aside=3, rejected=1)


def test_somebody_erased_comes_in_only_when_chosen_and_a_group_never(looked):
    erased, group = looked.rows[review.ASIDE]
    assert (looked.choice(erased), looked.choice(group)) == (review.SKIP, "")
    looked.choose(erased, review.TAKE)
    assert looked.options(None).choices == {("f.vcf", 8): Choice.ADD}
    assert looked.outcome() == Outcome(new=3, changed=1, apart=1, unchanged=2, aside=2, rejected=1)
