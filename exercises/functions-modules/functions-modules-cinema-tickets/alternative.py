USUAL_PRICE = 9


def tickets_price(tickets, price=USUAL_PRICE):
    """Return the price of some tickets in euros."""
    return tickets * price
