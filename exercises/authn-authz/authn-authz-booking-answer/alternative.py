def may(caller, booking, action):
    """Say whether a rule allows this."""
    if caller["role"] == "staff":
        return action == "read"
    own = booking["owner"] == caller["name"]
    return caller["role"] == "passenger" and own and action in ("read", "cancel")


def answer(caller, booking, action):
    """Return the status code for a request about a booking."""
    if caller is None:
        return 401
    if booking is None or not may(caller, booking, "read"):
        return 404
    return 200 if may(caller, booking, action) else 403
