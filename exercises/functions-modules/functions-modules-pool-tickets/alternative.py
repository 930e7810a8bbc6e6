def entry_price(age, is_member=False):
    """Return what one person pays, in cents."""
    if age < 6:
        price = 0
    elif age < 18:
        price = 350
    else:
        price = 600
    if is_member:
        price = price // 2
    return price


def group_price(ages, is_member=False):
    """Return what a group pays, in cents."""
    prices = []
    for age in ages:
        prices.append(entry_price(age, is_member))
    total = sum(prices)
    if len(ages) >= 5:
        return total - total // 10
    return total


def as_money(cents):
    """Return an amount of cents as text, such as 6.05."""
    return f"{cents // 100}.{cents % 100:02}"


def receipt(ages, is_member=False):
    """Return a line for each person and a line with the sum."""
    lines = []
    for age in ages:
        lines.append(f"age {age}: {as_money(entry_price(age, is_member))}")
    lines.append(f"to pay: {as_money(group_price(ages, is_member))}")
    return "\n".join(lines)


if __name__ == "__main__":
    print(receipt([34, 7, 4]))
