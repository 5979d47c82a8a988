"""What an import remembers of a contact beside its card."""

from __future__ import annotations

from reseau_desktop.store.remembered import behind, fingerprints, was_imported, with_group, with_other


def test_the_version_last_imported_stands_first():
    assert was_imported("d1 +d2")
    assert not was_imported(with_other(None, "d2"))
    assert not was_imported(with_group(None, "choir"))
    assert not was_imported(None)


def test_cards_of_all_sources_are_known_again_and_groups_are_no_cards():
    told = with_group(with_other("d1 d0", "d2"), "choir")
    assert fingerprints(told) == ["d1", "d0", "d2"]
    assert fingerprints(with_other(None, "d2")) == ["d2"]


def test_nothing_is_remembered_twice():
    told = with_group(with_other("d1", "d2"), "choir")
    assert with_other(told, "d2") == told
    assert with_other(told, "d1") == told
    assert with_group(told, "choir") == told
    assert with_group(told, "other") != told


def test_a_new_version_stands_before_the_other_sources_and_groups():
    told = with_group(with_other("d1 d0", "d2"), "choir")
    assert behind(told, again=False) == told.removeprefix("d1 d0 ")
    assert behind(told, again=True) == told
    assert behind(with_other(None, "d2"), again=True) == "+d2"
    assert behind("d1", again=False) is None
    assert behind(None, again=True) is None
