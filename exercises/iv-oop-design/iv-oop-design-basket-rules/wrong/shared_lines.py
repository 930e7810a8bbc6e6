from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    name: str
    cents: int
    quantity: int


def percent_off(percent):
    """Return a rule that takes so many percent off, rounded down."""

    def rule(lines):
        return sum(line.cents * line.quantity for line in lines) * percent // 100

    return rule


def one_free(name, pieces):
    """Return a rule: of so many pieces with this name, one is free."""

    def rule(lines):
        return sum(
            line.cents * (line.quantity // pieces)
            for line in lines
            if line.name == name
        )

    return rule


class Basket:
    _lines = []

    def __init__(self, rules=()):
        self._rules = list(rules)

    def add(self, name, cents, quantity=1):
        if cents < 0 or quantity < 1:
            raise ValueError("a line needs a price of 0 or more and one piece or more")
        self._lines.append(Line(name, cents, quantity))

    def total(self):
        full = sum(line.cents * line.quantity for line in self._lines)
        off = sum(rule(list(self._lines)) for rule in self._rules)
        return max(full - off, 0)
