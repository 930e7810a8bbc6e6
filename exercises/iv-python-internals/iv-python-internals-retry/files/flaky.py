class Flaky:
    """Its method `load` does what the list says, call after call: raise a class, or return a value."""

    def __init__(self, plan):
        self.plan = list(plan)
        self.calls = []

    def load(self, name="x", size=1):
        self.calls.append((name, size))
        step = self.plan[len(self.calls) - 1]
        if isinstance(step, type):
            raise step(len(self.calls))
        return step


def outcome(function):
    """What a call returns, or the class of its exception and the number of the call in it."""
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__} {error}"


def price(count, cents=1):
    """The price of so many."""
    return count * cents
