from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    name: str
    cents: int
    quantity: int


def total(lines, kind):
    """Return what the lines cost, in cents."""
    cents = sum(line.cents * line.quantity for line in lines)
    if kind == "member":
        cents -= cents * 10 // 100
    elif kind == "student":
        cents -= cents * 15 // 100
    elif kind == "tea week":
        for line in lines:
            if line.name == "tea":
                cents -= line.cents * (line.quantity // 3)
    elif kind == "member in tea week":
        return max(total(lines, "member") + total(lines, "tea week") - cents, 0)
    return cents
