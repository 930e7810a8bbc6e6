from club import Boat, opened, stored


def add_boat(name, seats):
    """Store a new boat and return its id."""


def names_with(seats):
    """Return the names of the boats that have enough seats, sorted."""


def change_seats(name, seats):
    """Change the seats of a boat; True if there is such a boat."""


def add_all(boats):
    """Store all boats, or none of them; True if they are stored."""


if __name__ == "__main__":
    opened(("Alba", 4))
    print(add_boat("Wind", 2), Boat.objects.count())
    print(stored())
