"""What can go wrong in the shop."""


class ShopError(Exception):
    """The rules of the shop do not allow it."""


class UnknownItem(ShopError):
    """There is no such item."""


class SoldOut(ShopError):
    """Nothing of it is left."""


class Discontinued(SoldOut):
    """It is sold out for ever."""
