def tickets_price(tickets, price=9):
    return tickets * 9
