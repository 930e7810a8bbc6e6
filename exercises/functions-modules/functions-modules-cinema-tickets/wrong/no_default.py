def tickets_price(tickets, price):
    return tickets * price
