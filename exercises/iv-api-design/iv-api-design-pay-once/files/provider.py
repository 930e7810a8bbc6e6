"""A stand-in for the company that takes money from cards."""


class Declined(Exception):
    """The card has not enough money. No try will change it."""


class Unreachable(Exception):
    """No answer came. Whether the card was charged, nobody knows."""


class Provider:
    """Notes each call; `fail` holds errors for the next calls, or None."""

    def __init__(self, *fail):
        self.fail = list(fail)
        self.calls = []

    def charge(self, key, cents):
        """Take the money, and return a receipt."""
        self.calls.append((key, cents))
        error = self.fail.pop(0) if self.fail else None
        if error is not None:
            raise error
        return f"receipt {len(self.calls)}"

    @property
    def keys(self):
        """Return the keys of all calls."""
        return [key for key, _ in self.calls]
