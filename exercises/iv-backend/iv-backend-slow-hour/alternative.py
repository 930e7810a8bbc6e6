import json
import math
from fractions import Fraction


class Route:
    """Collects the requests of one route."""

    def __init__(self, name):
        self.name = name
        self.times, self.queries, self.errors = [], [], 0
        self.spent = {"pool": 0, "db": 0, "partner": 0, "code": 0}

    def add(self, entry):
        self.times.append(entry["ms"])
        self.queries.append(entry["queries"])
        if entry["status"] // 100 == 5:
            self.errors += 1
        self.spent["code"] += entry["ms"]
        for part in ("pool", "db", "partner"):
            self.spent[part] += entry[part + "_ms"]
            self.spent["code"] -= entry[part + "_ms"]

    def below(self, share):
        return sorted(self.times)[math.ceil(share * len(self.times)) - 1]

    @property
    def suspect(self):
        first = sorted(self.spent, key=lambda part: -self.spent[part])[0]
        if first == "db":
            mean = Fraction(sum(self.queries), len(self.queries))
            return "n+1" if mean > 10 else "slow query"
        return first

    def told(self):
        return {
            "route": self.name,
            "requests": len(self.times),
            "total": sum(self.times),
            "median": self.below(Fraction(1, 2)),
            "p95": self.below(Fraction(19, 20)),
            "errors": self.errors,
            "queries": max(self.queries),
            "suspect": self.suspect,
        }


def report(lines):
    routes = {}
    for line in lines:
        if not line.lstrip().startswith("{"):
            continue
        try:
            entry = json.loads(line)
            name = entry["route"]
        except (ValueError, KeyError):
            continue
        if name not in routes:
            routes[name] = Route(name)
        routes[name].add(entry)
    by_name = sorted(routes.values(), key=lambda route: route.name)
    by_name.sort(key=lambda route: sum(route.times), reverse=True)
    return [route.told() for route in by_name]
