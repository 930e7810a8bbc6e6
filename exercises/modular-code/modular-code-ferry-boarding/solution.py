def board(queue: list[str], seats: int) -> list[str]:
    """Return the names of the people who may go on board."""
    boarding = list(queue)
    while len(boarding) > seats:
        boarding.pop()
    return boarding
