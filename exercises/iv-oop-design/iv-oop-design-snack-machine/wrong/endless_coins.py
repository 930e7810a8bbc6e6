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
        self._coins = {coin: coins.get(coin, 0) for coin in COINS}
        self._inserted = []
        self._prices = {}
        self._left = {}

    @property
    def credit(self):
        return sum(self._inserted)

    def fill(self, name, cents, count):
        self._prices[name] = cents
        self._left[name] = self._left.get(name, 0) + count

    def left(self, name):
        if name not in self._left:
            raise UnknownSnack(name)
        return self._left[name]

    def insert(self, coin):
        if coin not in COINS:
            raise ValueError(f"no such coin: {coin}")
        self._inserted.append(coin)

    def cancel(self):
        coins, self._inserted = self._inserted, []
        return coins

    def buy(self, name):
        if self.left(name) == 0:
            raise SoldOut(name)
        due = self.credit - self._prices[name]
        if due < 0:
            raise NotEnough(-due)
        box = dict(self._coins)
        for coin in self._inserted:
            box[coin] += 1
        change = change_of(due, box, COINS)
        if change is None:
            raise NoChange(due)
        for coin in change:
            box[coin] -= 1
        self._coins, self._inserted = box, []
        self._left[name] -= 1
        return change


def change_of(due, box, kinds):
    """Return coins of the box that make the sum, or None."""
    if due == 0:
        return []
    if not kinds:
        return None
    coin, *smaller = kinds
    for count in range(due // coin, -1, -1):
        rest = change_of(due - count * coin, box, smaller)
        if rest is not None:
            return [coin] * count + rest
    return None
