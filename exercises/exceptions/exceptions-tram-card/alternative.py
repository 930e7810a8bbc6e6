class NotEnoughCredit(Exception):
    """The card has less credit than the fare."""


def pay(credit: int, fare: int) -> int:
    """Return the credit that is left, in cents."""
    if fare < 0:
        raise ValueError(f"fare must be 0 or more, not {fare}")
    rest = credit - fare
    if rest < 0:
        message = f"{credit} cents left, {fare} needed"
        raise NotEnoughCredit(message)
    return rest
