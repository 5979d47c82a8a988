"""`campaign`, `figures`, `alerts`, `today`, `agenda`, `sheet` on the sample campaign."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from reseau_desktop.formats.campaign import sample_campaign
from tests.cli.conftest import Command, cards
from tests.helpers.databases import content

Write = Callable[..., Path]
SAMPLE = sample_campaign("fr").file
SNAPSHOTS = SAMPLE["expected"]["snapshots"]
DAY_35 = "2026-02-09"
TODAY_KEYS = ["contact", "name", "action", "due", "overdue_business_days", "rule", "rules", "why"]
AGENDA_KEYS = ["id", "contact", "name", "kind", "action", "due", "state", "rule", "why"]


@pytest.fixture
def camille(write: Write) -> Path:
    return write("camille.json", json.dumps(SAMPLE))


@pytest.fixture
def day_35(command: Command, camille: Path) -> Command:
    command.ok("campaign", camille, "--until", 35)
    return command


def order(found: dict[str, Any]) -> dict[str, Any]:
    return dict(sorted(found.items()))


@pytest.mark.parametrize("snapshot", SNAPSHOTS, ids=lambda one: f"day {one['day']}")
def test_figures_and_alerts_are_those_expected_after_a_replay_until_that_day(
    command: Command, camille: Path, snapshot: dict[str, Any]
) -> None:
    command.ok("campaign", camille, "--until", snapshot["day"])
    figures = command.ok("figures", "--json", "--refs", today=snapshot["date"]).json
    assert figures == snapshot["figures"]
    assert list(figures) == list(snapshot["figures"])
    assert command.ok("alerts", "--json", "--refs", today=snapshot["date"]).json == snapshot["alerts"]


def test_a_whole_replay_asked_on_earlier_days_says_the_same(command: Command, camille: Path) -> None:
    command.ok("campaign", camille)
    for snapshot in SNAPSHOTS:
        assert command.ok("figures", "--json", "--refs", today=snapshot["date"]).json == snapshot["figures"]
        assert command.ok("alerts", "--json", "--refs", today=snapshot["date"]).json == snapshot["alerts"]


def test_without_refs_people_are_ids_and_days_iso_dates(day_35: Command) -> None:
    ids = {one["id"] for one in day_35.ok("contacts", "--json").json}
    alerts = day_35.ok("alerts", "--json", today=DAY_35).json
    assert alerts
    assert all(one["contact"] in ids for one in alerts if "contact" in one)
    assert all(date.fromisoformat(one["due_day"]) for one in alerts if one.get("due_day"))
    figures = day_35.ok("figures", "--json", today=DAY_35).json
    assert all(one is None or date.fromisoformat(one) for one in figures["last_touch_day"].values())
    assert set(figures["longest_chain"]) <= ids


def test_each_row_of_the_log_is_one_undo_step(command: Command, camille: Path) -> None:
    command.ok("campaign", camille, "--until", 7)
    steps = command.ok("history", "--json").json
    assert [list(one) for one in steps] == [["step", "label", "at", "undone"]] * len(steps)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", one["at"]) for one in steps)
    rows = [one for one in SAMPLE["interactions"] if one["day"] <= 7]
    assert sum(one["id"] in " ".join(s["label"] for s in steps) for one in rows) == len(rows)


def test_a_campaign_needs_a_database_without_contacts(command: Command, camille: Path, write: Write) -> None:
    command.ok("import", write("a.vcf", cards("Ann Bell")))
    before = content(command.database)
    command.refused("campaign", camille)
    assert content(command.database) == before


def broken(change: Callable[[dict[str, Any]], None]) -> str:
    file = json.loads(json.dumps(SAMPLE))
    change(file)
    return json.dumps(file)


@pytest.mark.parametrize(
    "text",
    [
        "", "{}", "[]", "null", '"x"', "BEGIN:VCARD", '{"format": "reseau-campaign", "version": 2}',
        broken(lambda file: file["interactions"][40].update(contact="P99")),
        broken(lambda file: file["interactions"][40].update(kind="nonsense")),
        broken(lambda file: file["interactions"][40].update(day="soon")),
        broken(lambda file: file["interactions"].append(7)),
        broken(lambda file: file["contacts"][3].update(known_day=None)),
        broken(lambda file: file["contacts"][3].pop("name")),
        broken(lambda file: file["contacts"][9].update(circle="martians")),
        broken(lambda file: file.update(anchor="2026-99-99")),
        broken(lambda file: file["interactions"][50].update(minutes="many")),
        broken(lambda file: file["interactions"][50].update(minutes=10**30)),
        broken(lambda file: file["settings"].update(target_meetings="sixty")),
        broken(lambda file: file["contacts"][3].update(stake=[3])),
        broken(lambda file: file["project"].update(axes=None)),
        broken(lambda file: file.update(settings=[1])),
        broken(lambda file: file["interactions"][5].update(day=10**12)),
        broken(lambda file: file["contacts"][3].update(name=12)),
        "[" * 100_000,
    ],
)  # fmt: skip
def test_a_broken_campaign_changes_nothing(command: Command, write: Write, text: str) -> None:
    before = content(command.database)
    command.refused("campaign", write("broken.json", text))
    assert content(command.database) == before
    assert command.ok("history", "--json").json == []


@pytest.mark.parametrize("until", ["-1", "soon", "1.5", "9" * 30])
def test_the_day_of_a_replay_is_a_number(command: Command, camille: Path, until: str) -> None:
    command.misused("campaign", camille, "--until", until)


def test_outside_a_campaign_day_0_is_the_monday_of_the_first_exchange(command: Command) -> None:
    assert command.ok("figures", "--json").json["targeted_per_week"] is None


# today and agenda


def test_today_has_the_keys_the_order_and_at_most_five(day_35: Command) -> None:
    found = day_35.ok("today", "--json", today=DAY_35).json
    assert 0 < len(found) <= 5
    assert [list(one) for one in found] == [TODAY_KEYS] * len(found)
    assert all(date.fromisoformat(one["due"]) for one in found)
    assert all(isinstance(one["rules"], list) and one["why"] for one in found)
    calls = ["call", "confirm", "reread", "replan", "announce", "remind", "close_kindly", "prepare"]
    news = ["give_news", "tell_outcome", "tell_change", "tell_position"]
    groups = [["report"], ["thank", "debrief"], ["keep_promise", "send_cv"], calls, news, ["share_article"]]
    groups.append(["review_week"])
    ranks = [next(place for place, group in enumerate(groups) if one["action"] in group) for one in found]
    assert ranks == sorted(ranks)


def test_review_week_has_no_person(command: Command, camille: Path) -> None:
    command.ok("campaign", camille, "--until", 13)
    found = [
        one
        for day in range(14, 20)
        for one in command.ok("agenda", "--json", today=(date(2026, 1, 5) + timedelta(day)).isoformat()).json
        if one["action"] == "review_week"
    ]
    assert found
    assert all((one["contact"], one["name"]) == (None, None) for one in found)


def test_the_agenda_is_what_is_overdue_and_the_next_thirty_days(day_35: Command) -> None:
    found = day_35.ok("agenda", "--json", today=DAY_35).json
    assert [list(one) for one in found] == [AGENDA_KEYS] * len(found)
    days = [date.fromisoformat(one["due"]) for one in found]
    assert days == sorted(days)
    assert min(days) < date.fromisoformat(DAY_35)
    assert max(days) <= date.fromisoformat(DAY_35) + timedelta(30)
    assert {one["kind"] for one in found} <= {"follow_up", "meeting", "birthday"}
    meetings = [one for one in found if one["kind"] == "meeting"]
    assert meetings
    assert all(one["action"] is one["state"] is one["rule"] is None for one in meetings)
    follow_ups = [one for one in found if one["kind"] == "follow_up"]
    assert all(one["state"] in {"open", "snoozed"} and one["rule"] for one in follow_ups)
    later = day_35.ok("agenda", "--json", "--from", "2026-02-10", "--to", "2026-02-20", today=DAY_35).json
    assert all("2026-02-10" <= one["due"] <= "2026-02-20" for one in later)


def test_the_ics_holds_what_the_json_holds(day_35: Command, tmp_path: Path) -> None:
    out = tmp_path / "agenda.ics"
    found = day_35.ok("agenda", "--json", "--ics", out, today=DAY_35).json
    text = out.read_bytes()
    assert text.count(b"BEGIN:VEVENT") == len(found)
    assert text.startswith(b"BEGIN:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))
    assert out.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("verb", ["today", "agenda", "figures", "alerts", "history"])
def test_without_json_it_is_for_people_in_the_chosen_language(day_35: Command, verb: str) -> None:
    french, english = day_35.ok(verb, today=DAY_35, lang="fr").out, day_35.ok(verb, today=DAY_35).out
    assert french.strip() != english.strip()
    for text in (french, english):
        assert not text.lstrip().startswith(("{", "["))


@pytest.mark.parametrize("verb", ["contacts", "today", "agenda", "alerts", "history"])
def test_an_empty_database_gives_an_empty_list(command: Command, verb: str) -> None:
    assert command.ok(verb, "--json").json == []


def test_every_figure_is_null_or_zero_without_data(command: Command) -> None:
    figures = command.ok("figures", "--json").json
    assert list(figures) == list(SNAPSHOTS[0]["figures"])
    assert figures["reply_rate"] == {"count": 0, "of": 0, "percent": None}
    command.ok("figures")
    command.ok("figures", lang="fr")


# sheets


def number_of(command: Command, name: str) -> int:
    return next(one["id"] for one in command.ok("contacts", "--json").json if one["fn"] == name)


def test_a_sheet_as_pdf_and_html(day_35: Command, tmp_path: Path) -> None:
    meeting = next(one for one in day_35.ok("agenda", "--json", today=DAY_35).json if one["kind"] == "meeting")
    for paper in ("A4", "Letter"):
        out = tmp_path / f"{paper}.pdf"
        day_35.ok("sheet", meeting["contact"], "--out", out, "--paper", paper, today=DAY_35)
        assert out.read_bytes().startswith(b"%PDF")
        assert out.stat().st_mode & 0o077 == 0
    papers = ((tmp_path / f"{one}.pdf").read_bytes() for one in ("A4", "Letter"))
    boxes = {found[1] for one in papers if (found := re.search(rb"/MediaBox ?\[([^]]*)\]", one))}
    assert len(boxes) == 2
    html = tmp_path / "sheet.html"
    day_35.ok("sheet", meeting["contact"], "--out", html, today=DAY_35, lang="fr")
    assert meeting["name"] in html.read_text(encoding="utf-8")


def test_the_sheet_of_somebody_never_met_is_filled_with_what_is_known(
    command: Command, write: Write, tmp_path: Path
) -> None:
    command.ok("import", write("a.vcf", cards("FN:Ann <b>Bell</b>\nORG:Acme & Co\nTEL:0102030405")))
    command.ok("sheet", 1, "--out", tmp_path / "s.html")
    text = (tmp_path / "s.html").read_text(encoding="utf-8")
    assert "Ann &lt;b&gt;Bell" in text
    assert "Acme &amp; Co" in text
    command.ok("sheet", 1, "--out", tmp_path / "s.PDF")


def test_a_blank_sheet_needs_nobody(command: Command, tmp_path: Path) -> None:
    command.ok("sheet", "--blank", "--out", tmp_path / "b.html", lang="fr")
    command.ok("sheet", "--blank", "--out", tmp_path / "b.pdf")


def test_sheets_asked_wrong(command: Command, tmp_path: Path) -> None:
    assert command.misused("sheet", "--out", tmp_path / "x.pdf")
    assert command.misused("sheet", 1, "--blank", "--out", tmp_path / "x.pdf")
    assert command.misused("sheet", "--blank")
    assert command.misused("sheet", "--blank", "--out", tmp_path / "x.pdf", "--paper", "A3")
    assert command.misused("sheet", "one", "--out", tmp_path / "x.pdf")
    command.refused("sheet", 99, "--out", tmp_path / "x.pdf")
    command.refused("sheet", "9" * 18, "--out", tmp_path / "x.pdf")
    command.refused("sheet", "--blank", "--out", tmp_path / "x.docx")
    command.refused("sheet", "--blank", "--out", tmp_path / "no" / "x.html")
    assert not list(tmp_path.glob("x.*"))
