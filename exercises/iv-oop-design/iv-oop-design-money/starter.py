class Money:
    """An amount of money: whole cents and a currency."""

    def __init__(self, cents, currency):
        self.cents = cents
        self.currency = currency
