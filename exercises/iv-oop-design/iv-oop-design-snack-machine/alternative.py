class UnknownSnack(Exception):
    """The machine has no snack of this name."""


class SoldOut(Exception):
    """The last one is gone."""


class NotEnough(Exception):
    """The coins that were put in do not pay the price."""


class NoChange(Exception):
    """The change cannot be paid with the coins of the machine."""


COINS = (200, 100, 50, 20, 10, 5)


class Slot:
    def __init__(self):
        self.cents = 0
        self.count = 0


class CoinBox:
    def __init__(self, coins):
        self.coins = [coin for coin, count in coins.items() for _ in range(count)]

    def take_out(self, due, extra):
        """Return coins that make the sum; with `extra` coins put in before."""
        coins = sorted(self.coins + extra, reverse=True)
        ways = {0: []}
        for place, coin in enumerate(coins):
            for known in sorted(ways, reverse=True):
                if known + coin <= due and known + coin not in ways:
                    ways[known + coin] = [*ways[known], place]
            if due in ways:
                break
        if due not in ways:
            raise NoChange(due)
        chosen = set(ways[due])
        self.coins = [coin for place, coin in enumerate(coins) if place not in chosen]
        return [coins[place] for place in ways[due]]


class SnackMachine:
    def __init__(self, coins):
        self.box = CoinBox(coins)
        self.inserted = []
        self.slots = {}

    @property
    def credit(self):
        return sum(self.inserted)

    def slot(self, name):
        try:
            return self.slots[name]
        except KeyError:
            raise UnknownSnack(name) from None

    def fill(self, name, cents, count):
        slot = self.slots.setdefault(name, Slot())
        slot.cents = cents
        slot.count += count

    def left(self, name):
        return self.slot(name).count

    def insert(self, coin):
        if coin not in COINS:
            raise ValueError("no such coin")
        self.inserted.append(coin)

    def cancel(self):
        coins = list(self.inserted)
        self.inserted.clear()
        return coins

    def buy(self, name):
        slot = self.slot(name)
        if not slot.count:
            raise SoldOut(name)
        if self.credit < slot.cents:
            raise NotEnough(slot.cents - self.credit)
        change = self.box.take_out(self.credit - slot.cents, self.inserted)
        self.inserted = []
        slot.count -= 1
        return change
