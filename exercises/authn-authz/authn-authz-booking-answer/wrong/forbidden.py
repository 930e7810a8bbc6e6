def answer(caller, booking, action):
    """Return the status code for a request about a booking."""
    if caller is None:
        return 401
    if booking is None:
        return 404
    rights = set()
    if caller["role"] == "staff":
        rights = {"read"}
    elif caller["role"] == "passenger" and caller["name"] == booking["owner"]:
        rights = {"read", "cancel"}
    if action not in rights:
        return 403
    return 200
