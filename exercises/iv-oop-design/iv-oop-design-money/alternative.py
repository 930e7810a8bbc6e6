class Money:
    """An amount of money: whole cents and a currency."""

    __slots__ = ("_cents", "_currency")

    def __init__(self, cents, currency):
        if type(cents) is not int:
            raise TypeError("cents must be a whole number")
        self._cents = cents
        self._currency = currency

    @property
    def cents(self):
        return self._cents

    @property
    def currency(self):
        return self._currency

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return (self.cents, self.currency) == (other.cents, other.currency)

    def __hash__(self):
        return hash((self.cents, self.currency))

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError("two currencies")
        return Money(self.cents + other.cents, self.currency)

    def __str__(self):
        digits = f"{abs(self.cents):03}"
        return f"{'-' * (self.cents < 0)}{digits[:-2]}.{digits[-2:]} {self.currency}"

    def split(self, parts):
        if parts < 1:
            raise ValueError("at least one part is needed")
        left, found = self.cents, []
        for others in range(parts, 0, -1):
            share = -(-left // others)
            found.append(Money(share, self.currency))
            left -= share
        return found
