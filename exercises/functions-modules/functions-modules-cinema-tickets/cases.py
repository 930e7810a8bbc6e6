def generate(random):
    tickets = random.choice([0, 1, 2, 5, 30])
    price = random.choice([0, 7, 9, 12, 20])
    return random.choice([(tickets,), (tickets, price), ((tickets,), {"price": price})])
