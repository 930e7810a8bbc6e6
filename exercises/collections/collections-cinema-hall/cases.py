def generate(random):
    rows, seats = random.choice([0, 1, 2, 3]), random.choice([1, 2, 4])
    places = [(row, seat) for row in range(1, rows + 1) for seat in range(1, seats + 1)]
    booked = random.sample(places, random.randint(0, len(places)))
    return rows, seats, booked
