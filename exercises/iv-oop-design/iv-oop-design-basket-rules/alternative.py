from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    name: str
    cents: int
    quantity: int

    @property
    def price(self):
        return self.cents * self.quantity


def full_price(lines):
    return sum(line.price for line in lines)


class percent_off:
    def __init__(self, percent):
        self.percent = percent

    def __call__(self, lines):
        return full_price(lines) * self.percent // 100


class one_free:
    def __init__(self, name, pieces):
        self.name = name
        self.pieces = pieces

    def __call__(self, lines):
        return sum(
            line.cents * (line.quantity // self.pieces)
            for line in lines
            if line.name == self.name
        )


class Basket:
    def __init__(self, rules=()):
        self.rules = tuple(rules)
        self.lines = ()

    def add(self, name, cents, quantity=1):
        if cents < 0:
            raise ValueError("the price is negative")
        if quantity < 1:
            raise ValueError("one piece at least")
        self.lines += (Line(name, cents, quantity),)

    def total(self):
        cents = full_price(self.lines)
        for rule in self.rules:
            cents -= rule(self.lines)
        return cents if cents > 0 else 0
