"""Business days once more, counted one by one: the naive side of a comparison (campaign files, section 1)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

ONE = timedelta(days=1)


@cache
def easter_sunday(year: int) -> date:
    """Easter by the tables of golden numbers, epacts and Sundays (Meeus, Astronomical Algorithms, chapter 8)."""
    century, rest = divmod(year, 100)
    leap, left = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    golden = year % 19
    epact = (19 * golden + century - leap - correction + 15) % 30
    quarter, odd = divmod(rest, 4)
    weekday = (32 + 2 * left + 2 * quarter - epact - odd) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@cache
def is_working(day: date) -> bool:
    """Monday to Friday and none of the eleven holidays of France."""
    sunday = easter_sunday(day.year)
    movable = [sunday + timedelta(days=after) for after in (1, 39, 50)]
    fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]
    return day.isoweekday() <= 5 and day not in movable and (day.month, day.day) not in fixed


class Days:
    """The two functions of section 1 on day numbers from an anchor."""

    def __init__(self, anchor: date) -> None:
        self.anchor = anchor

    def working(self, number: int) -> bool:
        return is_working(self.anchor + timedelta(days=number))

    def add(self, number: int, count: int) -> int:
        """The `count`-th business day strictly after a day."""
        while count > 0:
            number += 1
            count -= self.working(number)
        return number

    def between(self, start: int, end: int) -> int:
        """The number of business days k with start < k <= end."""
        return sum(self.working(number) for number in range(start + 1, end + 1))
