class NoSuchSailing(Exception):
    """The sailing does not exist."""


class BadNumberOfSeats(Exception):
    """A booking has 1 to 6 seats."""


class SoldOut(Exception):
    """There are not enough free seats."""


def check(bookings, sailing_id, seats):
    """Raise what is wrong with a wish before anything changes."""
    if seats not in range(1, 7):
        raise BadNumberOfSeats(seats)
    if not bookings.exists(sailing_id):
        raise NoSuchSailing(sailing_id)


def book(bookings, sailing_id, name, seats):
    check(bookings, sailing_id, seats)
    if bookings.take(sailing_id, seats):
        return bookings.add(sailing_id, name, seats)
    raise SoldOut(sailing_id)
