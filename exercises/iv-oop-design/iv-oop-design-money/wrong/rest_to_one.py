from dataclasses import dataclass


@dataclass(frozen=True)
class Money:
    """An amount of money: whole cents and a currency."""

    cents: int
    currency: str

    def __post_init__(self):
        if not isinstance(self.cents, int):
            raise TypeError("cents must be a whole number")

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.cents + other.cents, self.currency)

    def __str__(self):
        units, cents = divmod(abs(self.cents), 100)
        sign = "-" if self.cents < 0 else ""
        return f"{sign}{units}.{cents:02} {self.currency}"

    def split(self, parts):
        """Return a list of equal parts; the first ones may be a cent greater."""
        if parts < 1:
            raise ValueError("at least one part is needed")
        share, rest = divmod(self.cents, parts)
        return [Money(share + rest, self.currency)] + [Money(share, self.currency)] * (
            parts - 1
        )
