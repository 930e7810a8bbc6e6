def faults(body):
    if not isinstance(body, dict):
        return {"body": "no object"}
    found = {}
    if "name" not in body:
        found["name"] = "missing"
    else:
        name = body["name"]
        if not (isinstance(name, str) and 1 <= len(name.strip()) <= 60):
            found["name"] = "wrong"
    if "seats" not in body:
        found["seats"] = "missing"
    else:
        seats = body["seats"]
        if not (type(seats) is int and 1 <= seats <= 8):
            found["seats"] = "wrong"
    for field in body:
        if field not in ("name", "seats"):
            found[field] = "unknown"
    return found


if __name__ == "__main__":
    print(faults({"name": "  ", "seats": True}))
    print(faults({"name": "Mia", "seats": 2}))
