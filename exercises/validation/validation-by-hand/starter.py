def faults(body):
    found = {}
    name = body["name"]
    if len(name) < 1 or len(name) > 60:
        found["name"] = "wrong"
    seats = body["seats"]
    if not isinstance(seats, int) or seats < 1:
        found["seats"] = "wrong"
    return found


if __name__ == "__main__":
    print(faults({"name": "  ", "seats": True}))
    print(faults({"name": "Mia", "seats": 2}))
