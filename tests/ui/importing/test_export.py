"""The export card: whom, for which target, what is lost, and what is written."""

from __future__ import annotations

import zipfile

import pytest

from reseau_desktop.services import worker
from reseau_desktop.services.worker import Advance
from reseau_desktop.ui import dialogs
from tests.helpers.databases import channel, person
from tests.helpers.jobs import WaitingJob


@pytest.fixture
def people(session):
    return [
        person(session, "Anna", "Morel", emails=(channel("anna@example.org"),), categories=("Friends",)),
        person(session, "Béla", "Farkas", org="Atelier Nord"),
    ]


@pytest.fixture
def save_as(monkeypatch, tmp_path):
    """Answer the question where to save."""
    asked = []

    def save_as(name):
        def ask(_parent, _title, proposed, _kinds):
            asked.append(proposed)
            return tmp_path / name if name else None

        monkeypatch.setattr(dialogs, "ask_save_file", ask)
        return asked

    return save_as


def test_everybody_is_written_for_the_phone(desk, people, save_as):
    asked = save_as("out.vcf")
    desk.page.open_export([])
    desk.click(desk.export.write)
    desk.until(lambda: bool(desk.toasts))
    assert asked == ["contacts-iphone-2026-03-16.vcf"]
    assert desk.toasts == [f"2 contacts written to {desk.folder / 'out.vcf'}."]
    assert (desk.folder / "out.vcf").read_text(encoding="utf-8").count("BEGIN:VCARD") == 2


def test_only_the_selection_is_written(desk, people, save_as):
    save_as("out.vcf")
    desk.page.open_export([people[1]])
    assert desk.export.whom.value() == "selection"
    assert desk.export.write.text() == "Export 1 contact"
    desk.click(desk.export.write)
    desk.until(lambda: bool(desk.toasts))
    text = (desk.folder / "out.vcf").read_text(encoding="utf-8")
    assert "Farkas" in text
    assert "Morel" not in text


def test_a_search_chooses_whom(desk, people, save_as):
    save_as("out.csv")
    card = desk.export
    desk.page.open_export([])
    card.target.set_value("csv")
    desk.click(card.whom.part("search"))
    card.search.setText("atelier")
    assert card.write.text() == "Export 1 contact"
    card.search.setText("nobody at all")
    assert not card.write.isEnabled()
    card.search.setText("atel")
    desk.click(card.write)
    desk.until(lambda: bool(desk.toasts))
    assert "Farkas" in (desk.folder / "out.csv").read_text(encoding="utf-8-sig")


def test_outlook_gets_a_zip_with_a_card_a_file(desk, people, save_as):
    asked = save_as("out.zip")
    desk.page.open_export([])
    desk.export.target.set_value("outlook")
    desk.click(desk.export.write)
    desk.until(lambda: bool(desk.toasts))
    assert asked[0].endswith(".zip")
    assert len(zipfile.ZipFile(desk.folder / "out.zip").namelist()) == 2


def test_what_the_target_cannot_hold_is_said_beforehand(desk, people):
    desk.page.open_export([])
    desk.export.target.set_value("android")
    desk.until(lambda: bool(desk.export.losses()))
    assert desk.export.losses() == ["Categories will not be taken over. (1 contact)"]
    desk.export.target.set_value("archive")
    desk.until(lambda: desk.export.losses_title.text() == "Nothing of these contacts is lost there.")


def test_private_notes_stay_here_unless_wanted(desk, people, save_as):
    save_as("out.vcf")
    desk.page.open_export([])
    assert not desk.export.private.isChecked()
    desk.click(desk.export.write)
    desk.until(lambda: len(desk.toasts) == 1)
    without = (desk.folder / "out.vcf").read_text(encoding="utf-8")
    desk.export.private.setChecked(True)
    desk.click(desk.export.write)
    desk.until(lambda: len(desk.toasts) == 2)
    assert len((desk.folder / "out.vcf").read_text(encoding="utf-8")) > len(without)


def test_what_cannot_be_written_is_said_inline(desk, people, save_as):
    (desk.folder / "taken.vcf").mkdir()
    save_as("taken.vcf")
    desk.page.open_export([])
    desk.click(desk.export.write)
    desk.until(lambda: desk.page.start.problem() != "")
    assert desk.page.start.problem() == "Not exported. Give a file, not a folder."
    assert desk.export.write.isEnabled()


def test_giving_up_writes_nothing(desk, people, save_as):
    save_as("")
    desk.page.open_export([])
    desk.click(desk.export.write)
    assert "export" not in desk.jobs


def test_an_old_outlook_is_offered_for_outlook_alone(desk, people, save_as):
    save_as("out.zip")
    person(desk.session, "Łukasz", "Nowak")
    card = desk.export
    desk.page.open_export([])
    assert card.old_outlook.isHidden()
    card.target.set_value("outlook")
    assert not card.old_outlook.isHidden()
    card.old_outlook.setChecked(True)
    desk.until(lambda: any("question marks" in one for one in card.losses()))
    desk.click(card.write)
    desk.until(lambda: bool(desk.toasts))
    with zipfile.ZipFile(desk.folder / "out.zip") as archive:
        assert b"CHARSET=WINDOWS-1252" in archive.read("Béla Farkas.vcf")


def test_a_table_in_french_opens_in_a_french_excel(desk, people, save_as):
    save_as("out.csv")
    desk.page.state.language = "fr"
    desk.page.open_export([])
    desk.export.target.set_value("csv")
    desk.click(desk.export.write)
    desk.until(lambda: bool(desk.toasts))
    assert (desk.folder / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfName;First Name;")


def test_an_export_under_way_says_how_far_it_is_and_can_be_stopped(desk, people, save_as, monkeypatch):
    save_as("out.vcf")
    job = WaitingJob(Advance(1, 1, 2))
    monkeypatch.setattr(worker, "start_export", lambda *_a, **_k: job)
    card = desk.export
    desk.page.open_export([])
    assert card.progress.isHidden()
    desk.click(card.write)
    desk.until(lambda: card.progress.count.text() == "1 of 2 contacts")
    assert not card.write.isEnabled()
    desk.click(card.progress.stop)
    desk.until(card.progress.isHidden)
    assert job.cancelled == "asked"
    assert desk.page.start.problem() == "Not exported. The export was cancelled: nothing was written."
    assert card.write.isEnabled()
