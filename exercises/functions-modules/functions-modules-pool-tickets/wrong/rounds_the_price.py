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
    total = 0
    for age in ages:
        total = total + entry_price(age, is_member)
    if len(ages) >= 5:
        total = total * 9 // 10
    return total


def as_money(cents):
    """Return an amount of cents as text, such as 6.05."""
    return f"{cents // 100}.{cents % 100:02}"


def receipt(ages, is_member=False):
    """Return a line for each person and a line with the sum."""
    text = ""
    for age in ages:
        text = text + f"age {age}: {as_money(entry_price(age, is_member))}\n"
    return text + f"to pay: {as_money(group_price(ages, is_member))}"


if __name__ == "__main__":
    print(receipt([34, 7, 4]))
