class UnknownSnack(Exception):
    """The machine has no snack of this name."""


class SoldOut(Exception):
    """The last one is gone."""


class NotEnough(Exception):
    """The coins that were put in do not pay the price."""


class NoChange(Exception):
    """The change cannot be paid with the coins of the machine."""


COINS = (200, 100, 50, 20, 10, 5)


class SnackMachine:
    def __init__(self, coins):
        pass
