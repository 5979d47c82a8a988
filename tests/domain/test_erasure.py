"""What is left of an erased person: salted hashes, by which a later card is known (R107)."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.erasure import Erased, marks
from reseau_desktop.domain.matching import Identity

ANN = Identity("u1", "ann bee", ("ann@a.org", "ann@b.org"), ("33612345678",))


def erased(*people: Identity, salt: str = "salt") -> Erased:
    return Erased(salt, dict(mark for one in people for mark in marks(one, salt)))


def test_r107_each_thing_she_would_be_known_by_leaves_a_mark() -> None:
    left = list(marks(ANN, "salt"))
    assert [kind for _, kind in left] == ["uid", "email", "email", "phone"]
    assert len({found for found, _ in left}) == 4
    assert not any(said in found for found, _ in left for said in ("u1", "ann", "336"))
    assert list(marks(Identity("", "ann bee", (), ()), "salt")) == []


@pytest.mark.parametrize(
    "card",
    [
        Identity("u1", "", (), ()),
        Identity("u2", "somebody else", ("new@a.org", "ann@b.org"), ()),
        Identity("", "", (), ("33600000000", "33612345678")),
    ],
)
def test_r107_a_card_that_shares_one_of_them_is_hers(card: Identity) -> None:
    assert erased(ANN).names(card)
    assert not erased(ANN).names(Identity("u2", "ann bee", ("new@a.org",), ("33600000000",)))


def test_r107_the_same_text_of_another_kind_or_under_another_salt_is_another_mark() -> None:
    assert not erased(Identity("same", "", (), ())).names(Identity("", "", ("same",), ("same",)))
    hashes = erased(ANN).hashes
    assert not Erased("other", hashes).names(ANN)


def test_without_anybody_erased_nobody_is_named() -> None:
    assert (bool(Erased()), bool(erased(ANN))) == (False, True)
    assert not Erased().names(ANN)
