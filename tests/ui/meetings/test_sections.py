from datetime import date, datetime, time

from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.vocabulary import ExchangeKind, MeetingStatus
from reseau_desktop.ui.meetings.sections import prepared, sort_meetings, spent_minutes
from reseau_desktop.ui.meetings.slots import propose

NOON = datetime(2026, 3, 16, 12)
JEANNE = Contact(7, "Jeanne Tournelac", date(2026, 3, 1))


def _meeting(number, day, start=None, **changes):
    return Meeting(number, 7, day, date(2026, 3, 2), start=start, **changes)


def _network(*meetings, exchanges=()):
    return Network(contacts=(JEANNE,), meetings=tuple(meetings), exchanges=tuple(exchanges))


def _ids(meetings):
    return [one.id for one in meetings]


def test_a_meeting_of_today_is_to_debrief_once_its_time_has_passed():
    today = NOON.date()
    found = sort_meetings(
        _network(
            _meeting(1, today, time(11, 30)),
            _meeting(2, today, time(11, 50)),
            _meeting(3, today),
            _meeting(4, date(2026, 3, 13)),
        ),
        NOON,
    )
    assert _ids(found.to_debrief) == [4, 1]
    assert _ids(found.to_prepare) == [2, 3]


def test_a_prepared_meeting_is_to_come_and_ended_ones_are_past_latest_first():
    ready = Exchange(1, ExchangeKind.PREPARATION, date(2026, 3, 12), 7, minutes=40, meeting_id=2)
    network = _network(
        _meeting(1, date(2026, 3, 20)),
        _meeting(2, date(2026, 3, 19)),
        _meeting(3, date(2026, 3, 3), status=MeetingStatus.HELD),
        _meeting(4, date(2026, 3, 9), status=MeetingStatus.CANCELLED_BY_ME),
        exchanges=[ready],
    )
    found = sort_meetings(network, NOON)
    assert (_ids(found.to_prepare), _ids(found.to_come), _ids(found.past)) == ([1], [2], [4, 3])
    assert spent_minutes(network, 2) == 40


def test_a_preparation_without_its_meeting_counts_for_the_one_it_came_before():
    loose = Exchange(1, ExchangeKind.PREPARATION, date(2026, 3, 12), 7, minutes=40)
    network = _network(_meeting(1, date(2026, 3, 10)), _meeting(2, date(2026, 3, 19)), exchanges=[loose])
    assert prepared(network) == frozenset({2})


def test_meetings_of_erased_people_are_not_shown():
    gone = Contact(7, "", date(2026, 3, 1), erased_on=date(2026, 3, 10))
    network = Network(contacts=(gone,), meetings=(_meeting(1, date(2026, 3, 20)),))
    assert not sort_meetings(network, NOON)


def test_two_free_moments_are_proposed_on_business_days():
    first, second = propose(_network(_meeting(1, date(2026, 3, 19))), NOON.date())
    assert first == (date(2026, 3, 20), time(11))
    assert second == (date(2026, 3, 24), time(14, 30))
