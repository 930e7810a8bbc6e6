def board(queue: list[str], seats: int) -> list[str]:
    """Return the names of the people who may go on board."""
    boarding = queue
    while len(boarding) > seats:
        boarding.pop()
    return boarding


# Try it here.
people = ["Ana", "Bo", "Cy"]
print(board(people, 2))
print(people)
