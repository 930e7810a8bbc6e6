def board(queue: list[str], seats: int) -> list[str]:
    """Return the names of the people who may go on board."""
    return queue[:seats]
