import json


def report(lines):
    """Return what an hour of the log says about each route."""
    times = {}
    for line in lines:
        entry = json.loads(line)
        times.setdefault(entry["route"], []).append(entry["ms"])
    return [
        {"route": route, "requests": len(ms), "mean": sum(ms) / len(ms)}
        for route, ms in times.items()
    ]
