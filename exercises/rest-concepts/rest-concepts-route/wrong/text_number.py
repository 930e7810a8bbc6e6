ALL = {"GET": "list", "POST": "create"}
ONE = {"GET": "read", "PUT": "replace", "PATCH": "change", "DELETE": "remove"}


def route(method, path):
    parts = path.removeprefix("/").split("/")
    number = None
    if parts == ["loans"]:
        actions = ALL
    elif len(parts) == 2 and parts[0] == "loans":
        actions, number = ONE, parts[1]
        if not number.isdecimal():
            return 404, None
    elif len(parts) == 3 and parts[0] == "readers" and parts[2] == "loans":
        actions, number = {"GET": "loans of a reader"}, parts[1]
        if not number.isdecimal():
            return 404, None
    else:
        return 404, None
    if method not in actions:
        return 405, sorted(actions)
    return actions[method], number if number else None


if __name__ == "__main__":
    for method, path in (("GET", "/loans"), ("DELETE", "/loans/7"), ("PUT", "/loans")):
        print(route(method, path))
