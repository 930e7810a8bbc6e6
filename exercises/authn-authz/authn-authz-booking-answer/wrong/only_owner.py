def answer(caller, booking, action):
    if caller is None:
        return 401
    if booking is None:
        return 404
    if caller["role"] == "staff" or caller["name"] == booking["owner"]:
        return 200
    return 404
