from club import Boat, opened, stored


def add_boat(engine, name, seats):
    """Store a new boat and return its id."""


def names_with(engine, seats):
    """Return the names of the boats that have enough seats, sorted."""


def change_seats(engine, name, seats):
    """Change the seats of a boat; True if there is such a boat."""


def remove_small(engine, below):
    """Delete the boats with fewer seats; return how many."""


if __name__ == "__main__":
    engine = opened(("Alba", 4))
    print(add_boat(engine, "Wind", 2), Boat.__tablename__)
    print(stored(engine))
