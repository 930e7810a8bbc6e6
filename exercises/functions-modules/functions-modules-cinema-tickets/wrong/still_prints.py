def tickets_price(tickets, price=9):
    print(tickets * price)
