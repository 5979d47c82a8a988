"""What is copied and dragged out: whole cards, and nothing that the program added."""

from __future__ import annotations

from pathlib import Path

from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.services.importing import import_files
from reseau_desktop.ui.contacts.carrying import Carrier
from tests.helpers.databases import channel, person
from tests.helpers.vcard_cards import all_cards


def test_people_are_copied_as_cards_and_as_text(session):
    numbers = [
        person(session, "Zoé", "Lefèvre", title="Acheteuse", emails=(channel("zoe@example.org"),)),
        person(session, "Ada", "Martin"),
    ]
    copied = Carrier(session).copied(numbers)
    cards = all_cards(bytes(copied.data("text/vcard").data()))
    assert [(facts_of(one).given, facts_of(one).title) for one in cards] == [("Zoé", "Acheteuse"), ("Ada", None)]
    assert copied.text() == "Zoé Lefèvre\nAcheteuse\nzoe@example.org\n\nAda Martin"
    assert copied.data("text/x-vcard") == copied.data("text/vcard")


def test_notes_of_an_earlier_export_do_not_leave_by_the_clipboard(session, tmp_path):
    path = tmp_path / "archive.vcf"
    path.write_text("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada\r\nX-RESEAU-NOTE:secret\r\nX-OWN:kept\r\nEND:VCARD\r\n")
    import_files(session, [path])
    content = bytes(Carrier(session).copied([1]).data("text/vcard").data())
    assert b"secret" not in content
    assert b"X-OWN:kept" in content


def test_a_file_is_dragged_under_the_name_of_the_person(session):
    number = person(session, "Zoé \u202e", "a/b:c " + "x" * 300)
    carrier = Carrier(session)
    dragged = carrier.dragged([number])
    [url] = dragged.urls()
    path = Path(url.toLocalFile())
    assert path.name.startswith("Zoé a b c xxx")
    assert len(path.name.encode()) < 200
    assert path.stat().st_mode & 0o077 == 0
    assert len(all_cards(path.read_bytes())) == 1
    carrier._folder.cleanup()
