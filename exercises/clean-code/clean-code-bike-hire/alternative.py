CENTS_PER_HOUR = 300
MAX_CENTS = 1500


def hire_cents(hours: int, is_member: bool) -> int:
    """Return the price of one hire in cents; members pay half."""
    price = min(hours * CENTS_PER_HOUR, MAX_CENTS)
    return price // 2 if is_member else price


def as_money(cents: int) -> str:
    """Return an amount of cents as text, such as 4.50."""
    return f"{cents // 100}.{cents % 100:02}"


def time_text(hours: int) -> str:
    """Return the hours with their word, such as 1 hour or 2 hours."""
    return "1 hour" if hours == 1 else f"{hours} hours"


def bill_lines(hires: list[int | None], is_member: bool) -> list[str]:
    """Return the lines of a bill; an item None is not back yet."""
    if not hires:
        return ["nothing to pay"]
    lines = []
    total = 0
    for number, hours in enumerate(hires, start=1):
        if hours is None:
            lines.append(f"{number}. not back yet")
            continue
        cents = hire_cents(hours, is_member)
        total += cents
        lines.append(f"{number}. {time_text(hours)}: {as_money(cents)}")
    return [*lines, f"total: {as_money(total)}"]


if __name__ == "__main__":
    print("\n".join(bill_lines([2, None, 1, 7], False)))
