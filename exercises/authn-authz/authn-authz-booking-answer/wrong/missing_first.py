def answer(caller, booking, action):
    """Return the status code for a request about a booking."""
    if booking is None:
        return 404
    if caller is None:
        return 401
    rights = set()
    if caller["role"] == "staff":
        rights = {"read"}
    elif caller["role"] == "passenger" and caller["name"] == booking["owner"]:
        rights = {"read", "cancel"}
    if "read" not in rights:
        return 404
    if action not in rights:
        return 403
    return 200
