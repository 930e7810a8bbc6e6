def is_name(value):
    return isinstance(value, str) and 1 <= len(value.strip()) <= 60


def is_seats(value):
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 8


RULES = {"name": is_name, "seats": is_seats}


def faults(body):
    if not isinstance(body, dict):
        return {"body": "no object"}
    missing = {field: "missing" for field in RULES if field not in body}
    unknown = {field: "unknown" for field in body if field not in RULES}
    wrong = {
        field: "wrong"
        for field, is_right in RULES.items()
        if field in body and not is_right(body[field])
    }
    return missing | wrong | unknown


if __name__ == "__main__":
    print(faults({"name": "  ", "seats": True}))
    print(faults({"name": "Mia", "seats": 2}))
