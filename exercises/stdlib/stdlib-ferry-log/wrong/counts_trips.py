import json
import re
from collections import Counter
from datetime import datetime

TRIP = r"(\d{4}-\d\d-\d\d \d\d:\d\d) (north|south) (\d+) people"


def read_trip(line: str) -> tuple[datetime, str, int] | None:
    """Return the parts of a trip, None for another line."""
    found = re.fullmatch(TRIP, line)
    if not found:
        return None
    when = datetime.fromisoformat(found.group(1))
    return when, found.group(2), int(found.group(3))


def read_trips(lines: list[str]) -> list[tuple[datetime, str, int]]:
    """Return all trips of the lines."""
    trips = [read_trip(line) for line in lines]
    return [trip for trip in trips if trip]


def busiest(lines: list[str], number: int) -> list[tuple[str, int]]:
    """Return the days with the most people."""
    count = Counter()
    for when, _, people in read_trips(lines):
        count[when.date().isoformat()] += 1
    return count.most_common(number)


def summary(lines: list[str]) -> str:
    """Return trips, people by direction and hours, as JSON."""
    trips = read_trips(lines)
    people = {"north": 0, "south": 0}
    for _, direction, number in trips:
        people[direction] += number
    hours = 0.0
    if trips:
        times = [when for when, _, _ in trips]
        span = max(times) - min(times)
        hours = round(span.total_seconds() / 3600, 1)
    return json.dumps({"trips": len(trips), "people": people, "hours": hours})
