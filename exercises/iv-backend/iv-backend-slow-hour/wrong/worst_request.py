import json
from collections import defaultdict


def entries(lines):
    """Return the requests of the log; other lines are left out."""
    for line in lines:
        try:
            entry = json.loads(line)
        except json.JSONDecodeError:
            continue
        if isinstance(entry, dict) and "route" in entry:
            yield entry


def percentile(ordered, percent):
    """Return the smallest time that so many percent do not exceed."""
    place = -(-percent * len(ordered) // 100)
    return ordered[place - 1]


def suspect(requests):
    requests = [max(requests, key=lambda one: one["ms"])]
    parts = {
        part: sum(one[f"{part}_ms"] for one in requests)
        for part in ("pool", "db", "partner")
    }
    parts["code"] = sum(one["ms"] for one in requests) - sum(parts.values())
    most = max(parts, key=parts.get)
    if most != "db":
        return most
    queries = sum(one["queries"] for one in requests)
    return "n+1" if queries > 10 * len(requests) else "slow query"


def report(lines):
    """Return what an hour of the log says about each route."""
    routes = defaultdict(list)
    for entry in entries(lines):
        routes[entry["route"]].append(entry)
    found = []
    for route, requests in routes.items():
        times = sorted(one["ms"] for one in requests)
        found.append(
            {
                "route": route,
                "requests": len(requests),
                "total": sum(times),
                "median": percentile(times, 50),
                "p95": percentile(times, 95),
                "errors": sum(one["status"] >= 500 for one in requests),
                "queries": max(one["queries"] for one in requests),
                "suspect": suspect(requests),
            }
        )
    return sorted(found, key=lambda one: (-one["total"], one["route"]))
