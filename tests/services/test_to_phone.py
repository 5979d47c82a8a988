"""One contact as a QR code: another program reads the card in it, and nothing private goes along."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.errors import InputError
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.services.importing import import_files
from reseau_desktop.services.to_phone import phone_code
from tests.helpers.databases import channel, person
from tests.helpers.qr_reader import read_modules
from tests.helpers.vcard_cards import only_card


def test_the_code_holds_the_card(session):
    number = person(session, "Zoé", "Lefèvre", org="Atelier Nord", emails=(channel("zoe@example.org"),))
    code = phone_code(session, number)
    [read] = read_modules(code.modules)
    assert read == code.card
    facts = facts_of(only_card(read))
    assert (facts.given, facts.family, facts.org) == ("Zoé", "Lefèvre", "Atelier Nord")
    assert (code.name, code.left_out) == ("Zoé Lefèvre", ())


def test_nothing_that_the_program_knows_goes_along(session, tmp_path):
    path = tmp_path / "archive.vcf"
    path.write_text(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada\r\nX-RESEAU-STAGE:kept_warm\r\nX-RESEAU-NOTE:secret\r\n"
        "RELATED;VALUE=text;TYPE=contact;X-RESEAU-ROLE=introducer:Bruno\r\nEND:VCARD\r\n"
    )
    import_files(session, [path])
    code = phone_code(session, 1)
    assert b"secret" not in code.card
    assert b"Bruno" not in code.card
    assert code.left_out == ()


def test_what_cannot_be_is_said(session):
    with pytest.raises(InputError):
        phone_code(session, 99)
    number = person(session, "A" * 3000, "B")
    with pytest.raises(InputError) as said:
        phone_code(session, number)
    assert said.value.message.key == "pocket.too_long"
