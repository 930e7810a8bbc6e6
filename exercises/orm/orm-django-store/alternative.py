from club import Boat
from django.db import IntegrityError, transaction


def add_boat(name, seats):
    """Store a new boat and return its id."""
    boat, is_new = Boat.objects.get_or_create(name=name, defaults={"seats": seats})
    if not is_new:
        raise ValueError(f"{name} is taken")
    return boat.pk


def names_with(seats):
    """Return the names of the boats that have enough seats, sorted."""
    return [
        boat.name for boat in Boat.objects.exclude(seats__lt=seats).order_by("name")
    ]


def change_seats(name, seats):
    """Change the seats of a boat; True if there is such a boat."""
    boat = Boat.objects.filter(name=name).first()
    if boat:
        boat.seats = seats
        boat.save(update_fields=["seats"])
    return boat is not None


@transaction.atomic
def store(boats):
    Boat.objects.bulk_create([Boat(name=name, seats=seats) for name, seats in boats])


def add_all(boats):
    """Store all boats, or none of them; True if they are stored."""
    try:
        store(boats)
    except IntegrityError:
        return False
    return True
