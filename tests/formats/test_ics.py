"""Calendars (RFC 5545), read back by an independent reader."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
import vobject

from reseau_desktop.formats.ics import PRODUCT, Event, write_calendar

STAMP = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)


def read(*events):
    data = write_calendar(events, STAMP)
    return vobject.readOne(data.decode())


def test_an_event_of_a_whole_day_leaves_it_free():
    (event,) = read(Event("a@b", date(2026, 3, 31), "Call Ann")).vevent_list
    assert (event.uid.value, event.summary.value) == ("a@b", "Call Ann")
    assert (event.dtstart.value, event.dtend.value) == (date(2026, 3, 31), date(2026, 4, 1))
    assert event.transp.value == "TRANSPARENT"
    assert {"description", "location"} & set(event.contents) == set()


@pytest.mark.parametrize(
    ("day", "start", "zone", "expected"),
    [
        (date(2026, 3, 16), time(14, 30), "Europe/Paris", datetime(2026, 3, 16, 13, 30, tzinfo=UTC)),
        (date(2026, 7, 1), time(14, 30), "Europe/Paris", datetime(2026, 7, 1, 12, 30, tzinfo=UTC)),
        (date(2026, 7, 1), time(0, 15), "Europe/Paris", datetime(2026, 6, 30, 22, 15, tzinfo=UTC)),
        (date(2026, 3, 29), time(2, 30), "Europe/Paris", datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        (date(2026, 10, 25), time(2, 30), "Europe/Paris", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        (date(2026, 3, 16), time(9), "America/Montreal", datetime(2026, 3, 16, 13, tzinfo=UTC)),
    ],
    ids=["winter", "summer", "the day before", "the hour that is not", "the hour that is twice", "over the sea"],
)
def test_a_moment_is_written_in_utc(day, start, zone, expected):
    (event,) = read(Event("a@b", day, "Meet", start=start, zone=zone, minutes=45)).vevent_list
    assert event.dtstart.value == expected
    assert event.dtend.value - event.dtstart.value == timedelta(minutes=45)
    assert "transp" not in event.contents


def test_texts_come_back_as_they_were():
    text = "Café; rue d’Ici, 3\nétage \\ 2 " + "é" * 200
    (event,) = read(Event("a@b", date(2026, 3, 16), "A, B; C", text, "Lyon, Rhône")).vevent_list
    assert (event.summary.value, event.description.value, event.location.value) == ("A, B; C", text, "Lyon, Rhône")


def test_lines_end_and_fold_as_the_standard_says():
    data = write_calendar([Event("a@b", date(2026, 3, 16), "é" * 100)], STAMP)
    lines = data.split(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    assert {b"BEGIN:VCALENDAR", b"VERSION:2.0", f"PRODID:{PRODUCT}".encode(), b"METHOD:PUBLISH"} <= set(lines)
    assert b"DTSTAMP:20260316T093000Z" in lines


def test_nothing_due_is_an_empty_calendar():
    data = write_calendar([], STAMP)
    assert data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"VEVENT" not in data
