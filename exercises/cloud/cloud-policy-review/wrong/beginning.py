import re

from calls import CALLS


def listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def matches(statement: dict, action: str) -> bool:
    return any(
        re.match(pattern.replace("*", ".*"), action)
        for pattern in listed(statement["Action"])
    )


def is_for_all(statement: dict) -> bool:
    return "*" in listed(statement["Resource"])


def is_allowed(action: str, statements: list[dict]) -> bool:
    fitting = [statement for statement in statements if matches(statement, action)]
    is_open = any(statement["Effect"] == "Allow" for statement in fitting)
    is_closed = any(
        statement["Effect"] == "Deny" and is_for_all(statement) for statement in fitting
    )
    return is_open and not is_closed


def too_wide(policy: dict, needs: list[str]) -> list[str]:
    statements = policy["Statement"]
    found = [
        action
        for action in CALLS
        if action not in needs and is_allowed(action, statements)
    ]
    for number, statement in enumerate(statements, start=1):
        if statement["Effect"] == "Allow" and is_for_all(statement):
            found.append(f"statement {number}: every resource")
    return found
