import re

from calls import CALLS


def calls_of(patterns):
    if isinstance(patterns, str):
        patterns = [patterns]
    found = set()
    for pattern in patterns:
        regex = ".*".join(map(re.escape, pattern.split("*")))
        found |= {call for call in CALLS if re.fullmatch(regex, call)}
    return found


def too_wide(policy, needs):
    allowed, denied, wide = set(), set(), []
    for i, rule in enumerate(policy["Statement"]):
        resource = rule["Resource"]
        everything = resource == "*" or (isinstance(resource, list) and "*" in resource)
        if rule["Effect"] == "Allow":
            allowed |= calls_of(rule["Action"])
            if everything:
                wide.append(f"statement {i + 1}: every resource")
        elif everything:
            denied |= calls_of(rule["Action"])
    rest = allowed - denied - set(needs)
    return sorted(rest, key=CALLS.index) + wide
