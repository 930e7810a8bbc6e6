CENTS_PER_HOUR = 300
MAX_CENTS = 1500


def hire_cents(hours, is_member):
    """Return the price of one hire in cents; members pay half."""
    price = hours * CENTS_PER_HOUR
    if is_member:
        price = price // 2
    if price > MAX_CENTS:
        price = MAX_CENTS
    return price


def as_money(cents):
    """Return an amount of cents as text, such as 4.50."""
    return f"{cents // 100}.{cents % 100:02}"


def bill_lines(hires, is_member):
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
        total = total + cents
        unit = "hours"
        if hours == 1:
            unit = "hour"
        lines.append(f"{number}. {hours} {unit}: {as_money(cents)}")
    lines.append(f"total: {as_money(total)}")
    return lines


if __name__ == "__main__":
    for line in bill_lines([2, None, 1, 7], False):
        print(line)
