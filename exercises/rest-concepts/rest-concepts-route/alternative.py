import re

ROUTES = [
    (re.compile(r"/loans"), {"GET": "list", "POST": "create"}),
    (
        re.compile(r"/loans/([0-9]+)"),
        {"GET": "read", "PUT": "replace", "PATCH": "change", "DELETE": "remove"},
    ),
    (re.compile(r"/readers/([0-9]+)/loans"), {"GET": "loans of a reader"}),
]


def route(method, path):
    for pattern, actions in ROUTES:
        found = pattern.fullmatch(path)
        if found is None:
            continue
        if method not in actions:
            return 405, sorted(actions)
        return actions[method], int(found[1]) if found.groups() else None
    return 404, None


if __name__ == "__main__":
    for method, path in (("GET", "/loans"), ("DELETE", "/loans/7"), ("PUT", "/loans")):
        print(route(method, path))
