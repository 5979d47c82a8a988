"""The preview: cards that concern each other, photos, conflicts, reasons; rejected cards mended and imported."""

from __future__ import annotations

import base64

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton

from reseau_desktop.ui import dialogs
from reseau_desktop.ui.importing import detail, review
from reseau_desktop.ui.kit import Label
from tests.helpers.databases import person
from tests.helpers.shots import settle
from tests.ui.importing.conftest import ANNA, ANNA_AGAIN, BELA, CAROL, NOBODY, card


def photo(colour: int) -> str:
    image = QImage(60, 80, QImage.Format.Format_RGB32)
    image.fill(colour)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return f"PHOTO;ENCODING=b;TYPE=PNG:{base64.b64encode(buffer.data().data()).decode()}"


def test_what_depends_on_another_card_is_counted_again(desk):
    desk.open_cards(ANNA, ANNA_AGAIN, BELA)
    assert desk.preview._sums.text() == "2 new, 1 changed"
    desk.show_tab(review.NEW)
    desk.choose(review.SKIP)
    assert desk.preview._sums.text().endswith("Counting again: cards of this file concern each other.")
    desk.until(lambda: "Counting" not in desk.preview._sums.text())
    assert "count" in desk.jobs
    assert desk.preview._sums.text() == "2 new; 1 set aside"
    desk.import_now()
    assert desk.names() == ["Anna Morel", "Béla Farkas"]


def test_what_depends_on_no_other_card_is_not(desk):
    desk.open_cards(CAROL, BELA)
    desk.choose(review.SKIP)
    assert desk.preview._sums.text() == "1 new; 1 set aside"
    assert "count" not in desk.jobs


def test_mine_is_not_asked_about_again(known):
    desk = known
    desk.open_cards(ANNA_AGAIN)
    desk.choose(review.MINE)
    assert desk.preview._sums.text() == "1 card unchanged"
    assert desk.preview.go.text() == "Keep 1 contact as it is"
    desk.import_now()
    assert desk.page.report.undo.isEnabled()
    desk.open_cards(ANNA_AGAIN)
    assert desk.preview.tabs.value() == review.IDENTICAL
    assert desk.preview.detail._known.text() == "Already imported as it is · card no. 1 of the file"


def test_left_out_is_asked_about_again(known):
    desk = known
    desk.open_cards(ANNA_AGAIN, CAROL)
    desk.choose(review.SKIP)
    desk.import_now()
    desk.open_cards(ANNA_AGAIN)
    assert desk.preview.tabs.value() == review.CHANGED


def test_the_photos_of_both_sides_are_shown(desk):
    desk.import_files("before.vcf", card("a", "Anna Morel", photo(0xFF0000)))
    desk.open_cards(card("a", "Anna Morel", photo(0x00FF00)))
    cells, result = desk.line("Photo")
    assert result == "replace"
    colours = [cell._picture.toImage().pixelColor(5, 5).name() for cell in cells]
    assert colours == ["#ff0000", "#00ff00"]


def test_a_photo_that_is_a_link_is_opened_only_on_demand(desk, monkeypatch):
    opened = []
    monkeypatch.setattr(detail, "open_outside", opened.append)
    desk.open_cards(card("a", "Anna Morel", "PHOTO;VALUE=uri:https://photos.example/a.jpg"))
    assert desk.line("Photo")[0][0].words() == "a link, not downloaded: https://photos.example/a.jpg"
    assert opened == []
    buttons = desk.preview.detail.findChildren(QAbstractButton)
    desk.click(next(one for one in buttons if one.text() == "See the photo in the browser"))
    assert [one.toString() for one in opened] == ["https://photos.example/a.jpg"]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "not an address at all"])
def test_a_photo_link_that_is_no_web_page_is_not_opened(desk, address):
    desk.open_cards(card("a", "Anna Morel", f"PHOTO;VALUE=uri:{address}"))
    buttons = desk.preview.detail.findChildren(QAbstractButton)
    assert not next(one for one in buttons if one.text() == "See the photo in the browser").isEnabled()


def test_why_somebody_may_be_known_is_said(desk):
    person(desk.session, "Carol", "Petitt", org="Atelier Nord")
    desk.open_cards(CAROL)
    assert desk.preview.model.note(desk.preview.model.row(0)) == "names nearly the same, same organisation"


def test_a_card_of_the_same_file_stands_beside_the_one_before(desk):
    desk.open_cards(ANNA, ANNA_AGAIN)
    desk.show_tab(review.CHANGED)
    assert desk.preview.detail._known.text() == "Same identifier · beside card no. 1 · card no. 2 of the file"
    (here, source), result = desk.line("Job title")
    assert (here.words(), source.words(), result) == ("Buyer", "Head of purchasing", "replace")


def test_nothing_opens_a_window_of_its_own(known, qapp):
    desk = known
    desk.page.resize(620, 700)
    desk.open_cards(ANNA_AGAIN)
    desk.page.resize(1180, 860)
    settle()
    assert [one for one in qapp.topLevelWidgets() if one.isVisible()] == [desk.page]


def test_rejected_cards_are_mended_and_imported(desk, tmp_path, monkeypatch):
    desk.open_cards(CAROL, NOBODY)
    desk.import_now()
    out = tmp_path / "rejected.vcf"
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: out)
    desk.page.report.save_rejected.emit()
    out.write_bytes(out.read_bytes().replace(b"REV:2024", b"REV:2024\r\nFN:Dora Mended"))
    desk.open(out)
    desk.import_now()
    assert desk.names() == ["Carol Petit", "Dora Mended"]


def test_rejected_rows_are_saved_as_a_table_with_its_header(desk, tmp_path, monkeypatch):
    rows = "First Name,Last Name,E-mail Address,Categories\nAnna,Morel,anna@x.fr,\n,,,\xc9t\xe9\n"
    desk.open(desk.write("people.csv", rows, encoding="cp1252"))
    desk.show_tab(review.REJECTED)
    assert desk.preview.detail._refused._raw.text() == ",,,Été"
    out, asked = tmp_path / "rejected.csv", []
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *said: asked.append(said[2:]) or out)
    desk.preview.detail.save_rejected.emit()
    assert asked == [("rejected-rows.csv", "Table (*.csv)")]
    out.write_text(out.read_text(encoding="utf-8").replace(",,,Été", "Zoé,Née,,Été"), encoding="utf-8")
    desk.open(out)
    desk.import_now()
    assert desk.names() == ["Zoé Née"]


def test_rejected_cards_that_cannot_be_saved_are_said(desk, tmp_path, monkeypatch):
    problems = []
    desk.page.navigator.problem.connect(lambda error: problems.append(error.message.key))
    desk.open_cards(CAROL, NOBODY)
    for out in (tmp_path / "nowhere" / "x.vcf", tmp_path / "cards.vcf"):
        monkeypatch.setattr(dialogs, "ask_save_file", lambda *_, out=out: out)
        desk.preview.save_rejected.emit()
    assert problems == ["file.cannot_write", "file.in_use"]
    assert b"Carol Petit" in (tmp_path / "cards.vcf").read_bytes()


def test_the_report_names_who_was_brought_up_to_date(known):
    desk = known
    desk.open_cards(ANNA_AGAIN)
    desk.import_now()
    report = desk.page._report
    assert [(one.card, one.line, one.name, one.fields) for one in report.files[0].updates] == [
        (1, 1, "Anna Morel", ("TITLE", "TEL"))
    ]


def test_the_report_names_those_who_may_be_there_twice(known):
    desk = known
    wanted = []
    desk.page.navigator.duplicates_wanted.connect(lambda: wanted.append(True))
    desk.open_cards(card("x", "Anna Morel", "TITLE:Dancer"), NOBODY)
    assert "1 possible duplicate kept separate; 1 rejected" in desk.preview._sums.text()
    desk.import_now()
    report = desk.page.report
    said = [one.text() for one in report.findChildren(Label)]
    assert "1 possible duplicate kept separate" in said
    assert said[said.index("Anna Morel") + 1] == "cards.vcf, card 1, line 1"
    assert not [one for one in said if "remark" in one]
    desk.click(next(one for one in report.findChildren(QAbstractButton) if "possible duplicates" in one.text()))
    assert wanted == [True]


def test_cards_of_one_file_beside_each_other_are_called_by_their_numbers(desk):
    again = CAROL.replace("UID:c", "UID:d").replace("ORG:Atelier Nord", "TITLE:Architect")
    desk.open_cards(ANNA, CAROL, again)
    desk.show_tab(review.DUPLICATE)
    lines = desk.preview.detail.lines
    assert (lines._here.text(), lines._source.text()) == ("Card no. 2", "Card no. 3")
    desk.show_tab(review.NEW)
    assert lines._source.text() == "In the file"
