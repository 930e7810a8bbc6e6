class NoSuchSailing(Exception):
    """The sailing does not exist."""


class BadNumberOfSeats(Exception):
    """A booking has 1 to 6 seats."""


class SoldOut(Exception):
    """There are not enough free seats."""


# Write the function book here.
