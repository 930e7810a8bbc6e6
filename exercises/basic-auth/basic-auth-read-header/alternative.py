import base64
import re

HEADER = re.compile(r"basic +([A-Za-z0-9+/]*={0,2})", re.IGNORECASE)


def credentials(header):
    found = HEADER.fullmatch(header or "")
    if found is None:
        return None
    try:
        text = base64.b64decode(found[1], validate=True).decode("utf-8")
        name, password = text.split(":", maxsplit=1)
    except ValueError:
        return None
    return name, password


if __name__ == "__main__":
    print(credentials("Basic bWlhOmJsdWU6dHJhbQ=="))
    print(credentials("Bearer x"))
