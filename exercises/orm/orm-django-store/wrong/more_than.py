from club import Boat, opened, stored
from django.db import IntegrityError, transaction


def add_boat(name, seats):
    """Store a new boat and return its id."""
    try:
        return Boat.objects.create(name=name, seats=seats).id
    except IntegrityError:
        raise ValueError(name) from None


def names_with(seats):
    """Return the names of the boats that have enough seats, sorted."""
    boats = Boat.objects.filter(seats__gt=seats).order_by("name")
    return list(boats.values_list("name", flat=True))


def change_seats(name, seats):
    """Change the seats of a boat; True if there is such a boat."""
    return Boat.objects.filter(name=name).update(seats=seats) == 1


def add_all(boats):
    """Store all boats, or none of them; True if they are stored."""
    try:
        with transaction.atomic():
            for name, seats in boats:
                Boat.objects.create(name=name, seats=seats)
    except IntegrityError:
        return False
    return True


if __name__ == "__main__":
    opened(("Alba", 4))
    print(add_boat("Wind", 2), Boat.objects.count())
    print(stored())
