def generate(random):
    cities = random.choice([["Lima"], ["Rome", "Bern"], ["Rome", "Lima", "Bern", "Århus"]])
    chance = random.choice([[False], [True], [True, False]])
    kilograms = random.choice([[5], [1, 2, 3, 12]])
    deliveries = []
    for _ in range(random.choice([0, 1, 2, 4, 6, 9])):
        deliveries.append({"city": random.choice(cities), "kg": random.choice(kilograms), "late": random.choice(chance)})
    return (deliveries,)
