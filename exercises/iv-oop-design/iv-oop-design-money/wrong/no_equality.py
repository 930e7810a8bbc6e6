class Money:
    def __init__(self, cents, currency):
        if not isinstance(cents, int):
            raise TypeError("cents must be a whole number")
        self._values = (cents, currency)

    @property
    def cents(self):
        return self._values[0]

    @property
    def currency(self):
        return self._values[1]

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError("two currencies")
        return Money(self.cents + other.cents, self.currency)

    def __str__(self):
        units, cents = divmod(abs(self.cents), 100)
        return f"{'-' if self.cents < 0 else ''}{units}.{cents:02} {self.currency}"

    def split(self, parts):
        if parts < 1:
            raise ValueError("at least one part is needed")
        share, rest = divmod(self.cents, parts)
        return [Money(share + (place < rest), self.currency) for place in range(parts)]
