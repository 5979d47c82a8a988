"""Two moments to propose at the end of a call (R43): business days without another meeting, one before noon."""

from __future__ import annotations

from datetime import date, time

from ...domain.network import Network
from ...domain.vocabulary import MeetingStatus
from ...domain.workdays import add

FIRST_BUSINESS_DAY = 3
HOURS = (time(11), time(14, 30))
_LOOK = 20


def propose(network: Network, today: date) -> list[tuple[date, time]]:
    """Two free moments, from the third business day on and two business days apart at least, soonest first."""
    taken = {one.day for one in network.meetings if one.status is MeetingStatus.PLANNED}
    days = [add(today, count) for count in range(FIRST_BUSINESS_DAY, FIRST_BUSINESS_DAY + _LOOK)]
    free = [day for day in days if day not in taken] or days
    second = next((day for day in free if day >= add(free[0], 2)), free[-1])
    return [(free[0], HOURS[0]), (second, HOURS[1])]
