import json
from datetime import datetime


def read_trip(line):
    """Return the parts of a trip, None for another line."""
    parts = line.split(" ")
    if len(parts) != 5 or parts[4] != "people":
        return None
    day, time, direction, people, _ = parts
    if direction not in ("north", "south") or not people.isdecimal():
        return None
    if len(day) != 10 or len(time) != 5:
        return None
    return datetime.fromisoformat(f"{day} {time}"), direction, int(people)


def busiest(lines, number):
    """Return the days with the most people."""
    days = {}
    for line in lines:
        trip = read_trip(line)
        if trip:
            day = str(trip[0].date())
            days[day] = days.get(day, 0) + trip[2]
    ordered = sorted(days.items(), key=lambda pair: pair[1], reverse=True)
    return ordered[:number]


def summary(lines):
    """Return trips, people by direction and hours, as JSON."""
    found = [read_trip(line) for line in lines]
    trips = [trip for trip in found if trip is not None]
    north = sum(people for _, way, people in trips if way == "north")
    south = sum(people for _, way, people in trips if way == "south")
    times = sorted(trip[0] for trip in trips)
    minutes = (times[-1] - times[0]).total_seconds() / 60 if times else 0
    told = {
        "trips": len(trips),
        "people": {"north": north, "south": south},
        "hours": round(minutes / 60, 1),
    }
    return json.dumps(told)
