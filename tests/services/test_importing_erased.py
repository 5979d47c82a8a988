"""People erased at their request: a later import leaves their cards out unless told otherwise."""

from __future__ import annotations

from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.erasure import SALT, marks
from reseau_desktop.domain.matching import identity_of
from reseau_desktop.domain.message import say
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.reader import read_cards
from reseau_desktop.services.import_plan import Choice
from reseau_desktop.services.importing import Options, import_files
from reseau_desktop.services.session import Session

CARD = "BEGIN:VCARD\nVERSION:3.0\nUID:a\nFN:Anne\nTEL:06 12 34 56 78\nEND:VCARD\n"


def _erased(session: Session, text: str) -> None:
    card = next(iter(read_cards(text.encode()))).card  # type: ignore[union-attr]

    def work(writer):
        writer.put_setting(SALT, "salt")
        for found, kind in marks(identity_of(facts_of(card)), "salt"):
            writer.execute(
                "INSERT INTO erased_mark (hash, kind, erased_on) VALUES (?, ?, ?)", found, kind, "2026-03-02"
            )

    session.run(Op.EDIT_SETTINGS, work, say("label.settings"))


def test_a_card_of_an_erased_person_is_left_out_unless_chosen(tmp_path):
    session = Session(tmp_path / "data.db")
    _erased(session, CARD)
    path = tmp_path / "cards.vcf"
    path.write_text(CARD.replace("UID:a\n", "").replace("06 12 34 56 78", "+33612345678") + CARD.replace("Anne", "B"))
    report = import_files(session, [path])
    assert (report.files[0].skipped, report.undo, report.status) == (2, None, 0)
    assert {one.reason.key for one in report.files[0].warnings} == {"import.erased"}
    chosen = import_files(session, [path], Options(choices={(str(path), 1): Choice.ADD}))
    assert (chosen.files[0].new, chosen.files[0].skipped) == (1, 1)
    session.close()
