# Change this function.
def tickets_price(tickets):
    print(tickets * 9)


# Try it here.
tickets_price(3)
