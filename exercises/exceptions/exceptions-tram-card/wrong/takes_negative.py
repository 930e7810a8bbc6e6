class NotEnoughCredit(Exception):
    """The card has less credit than the fare."""


def pay(credit: int, fare: int) -> int:
    """Return the credit that is left, in cents."""
    if credit < fare:
        raise NotEnoughCredit(f"{credit} cents left, {fare} needed")
    return credit - fare
